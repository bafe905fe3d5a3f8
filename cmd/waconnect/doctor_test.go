package main

import (
	"encoding/json"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
)

// consult runs the doctor and returns what it says of each thing, one after the other, and whether all is well.
func consult(t *testing.T, data string, env ...string) (said map[string][]finding, well bool) {
	t.Helper()
	cmd := command("doctor", "--data", data, "-o", "json")
	cmd.Env = append(cmd.Env, env...)
	out, err := cmd.Output()
	var list []finding
	require.NoError(t, json.Unmarshal(out, &list), "%s", out)
	said = map[string][]finding{}
	for _, f := range list {
		said[f.About] = append(said[f.About], f)
	}
	return said, err == nil
}

func TestDoctorNamesWhatIsWrong(t *testing.T) {
	t.Parallel()
	wrong := func(said map[string][]finding, about, want string) {
		t.Helper()
		for _, f := range said[about] {
			if f.State == findingWrong {
				require.Contains(t, f.Text, want)
				return
			}
		}
		t.Errorf("nothing wrong was said of %s: %v", about, said[about])
	}

	said, well := consult(t, t.TempDir(), "DATABASE_URL=postgres://u:hidden@127.0.0.1:1/d", "NATS_URL=nats://127.0.0.1:1", "WA_AUTH_ENC_KEY_B64=short")
	require.False(t, well)
	wrong(said, "settings", "WA_AUTH_ENC_KEY_B64=***: expected 32 bytes in base64")
	wrong(said, "PostgreSQL", "does not answer")
	wrong(said, "NATS", "does not answer")
	text, err := json.Marshal(said)
	require.NoError(t, err)
	require.NotContains(t, string(text), "hidden")

	said, well = consult(t, t.TempDir(), "DATABASE_URL="+pgtest.Empty(t))
	require.False(t, well)
	wrong(said, "schema", "run `waconnect migrate`")

	url := pgtest.URL(t)
	said, _ = consult(t, t.TempDir(), "DATABASE_URL="+url)
	wrong(said, "ring", "no node lives")
	wrong(said, "webhooks", "no dispatcher lives")
	conn, err := pgx.Connect(t.Context(), url)
	require.NoError(t, err)
	defer conn.Close(t.Context())
	_, err = conn.Exec(t.Context(), `DELETE FROM goose_db_version WHERE version_id = (SELECT max(version_id) FROM goose_db_version)`)
	require.NoError(t, err)
	said, _ = consult(t, t.TempDir(), "DATABASE_URL="+url)
	wrong(said, "schema", "is older than this build's")
}

package main

import (
	"bytes"
	"encoding/base64"
	"errors"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow/proto/waAdv"
	"go.mau.fi/whatsmeow/store/sqlstore"
	"go.mau.fi/whatsmeow/types"
	waLog "go.mau.fi/whatsmeow/util/log"

	"github.com/waconnect/waconnect/migrations/pgserver"
	"github.com/waconnect/waconnect/migrations/pgtest"
)

// oldStore makes the database of another gateway with one companion.
func oldStore(t *testing.T) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "old.db")
	c, err := sqlstore.New(t.Context(), "sqlite", "file:"+file+"?_pragma=foreign_keys(1)", waLog.Noop)
	require.NoError(t, err)
	d := c.NewDevice()
	jid, err := types.ParseJID("5215500000099:12@s.whatsapp.net")
	require.NoError(t, err)
	d.ID, d.LID, d.PushName = &jid, types.JID{User: "10000000000099", Device: 12, Server: types.HiddenUserServer}, "The Shop"
	d.Account = &waAdv.ADVSignedDeviceIdentity{Details: []byte{1}, AccountSignature: make([]byte, 64), AccountSignatureKey: make([]byte, 32), DeviceSignature: make([]byte, 64)}
	require.NoError(t, d.Save(t.Context()))
	_, err = d.PreKeys.GetOrGenPreKeys(t.Context(), 5)
	require.NoError(t, err)
	require.NoError(t, c.Close())
	return file
}

func TestImportCommand(t *testing.T) {
	t.Parallel()
	pg, pool := pgtest.Server(t)
	_, err := pool.Exec(t.Context(), `INSERT INTO tenants (id, name) VALUES ('t1', 'Tenant')`)
	require.NoError(t, err)
	file := oldStore(t)
	run := func(env []string, args ...string) (code int, out, problems string) {
		t.Helper()
		cmd := command(append([]string{"import", "whatsmeow"}, args...)...)
		cmd.Env = append(append(cmd.Env, "DATABASE_URL="+pg.URL(pgserver.AppUser), "WA_AUTH_ENC_KEY_B64="+goodKey), env...)
		var stdout, stderr bytes.Buffer
		cmd.Stdout, cmd.Stderr = &stdout, &stderr
		err := cmd.Run()
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			require.NoError(t, err)
		}
		return cmd.ProcessState.ExitCode(), stdout.String(), stderr.String()
	}
	other := "WA_AUTH_ENC_KEY_B64=" + base64.StdEncoding.EncodeToString(bytes.Repeat([]byte{1}, 32))
	code, out, problems := run(nil, "--from", file, "--tenant", "t1", "--dry-run")
	require.Zero(t, code, problems)
	require.Contains(t, out, "521********99  \"The Shop\"  6 records\n1 could be imported; nothing was written, 0 skipped, 0 failed")

	for name, c := range map[string]struct {
		env  []string
		args []string
		code int
		want string
	}{
		"no tenant":     {nil, []string{"--from", file, "--yes"}, exitUsage, "--tenant"},
		"not there":     {nil, []string{"--from", file + ".no", "--tenant", "t1", "--yes"}, exitFailed, "--from or --keys-from (WACONNECT_IMPORT_FROM, WACONNECT_IMPORT_KEYS_FROM): open"},
		"nothing named": {nil, []string{"--tenant", "t1", "--yes"}, exitFailed, "expected a URL like postgres://"},
		"our own":       {[]string{"WACONNECT_IMPORT_FROM=" + pg.URL(pgserver.AppUser)}, []string{"--tenant", "t1", "--yes"}, exitFailed, "not a whatsmeow database"},
		"password":      {[]string{"WACONNECT_IMPORT_FROM=postgres://u:hidden-password@127.0.0.1:1/d"}, []string{"--tenant", "t1", "--yes"}, exitFailed, "connect"},
		"other tenant":  {nil, []string{"--from", file, "--tenant", "t9", "--yes"}, exitFailed, `--tenant="t9": there is no such tenant`},
		"other jid":     {nil, []string{"--from", file, "--tenant", "t1", "--jid", "1,2", "--yes"}, exitFailed, `--jid, --from: no such companion in the database: "1"`},
		"other key":     {[]string{other}, []string{"--from", file, "--tenant", "t1", "--yes"}, exitFailed, "WA_AUTH_ENC_KEY_B64: encryption key does not belong"},
		"nobody to ask": {nil, []string{"--from", file, "--tenant", "t1"}, exitFailed, "expected --yes"},
	} {
		code, out, problems := run(c.env, c.args...)
		require.Equal(t, c.code, code, name)
		require.Contains(t, problems, c.want, name)
		require.NotContains(t, out+problems, "hidden-password", name)
	}
	var devices int
	require.NoError(t, pool.QueryRow(t.Context(), `SELECT count(*) FROM devices`).Scan(&devices))
	require.Zero(t, devices)

	code, out, problems = run([]string{"WACONNECT_IMPORT_FROM=sqlite:" + file}, "--tenant", "t1", "--jid", "5215500000099:12@s.whatsapp.net", "--yes", "--paused")
	require.Zero(t, code, problems)
	require.Contains(t, problems, "must have stopped for good")
	require.Regexp(t, `(?m)^521\*+99  "The Shop"  device [0-9a-f-]{36}, 6 records\n1 imported, 0 skipped, 0 failed$`, out)
	require.NotContains(t, out+problems, "5215500000099")
	code, out, problems = run(nil, "--from", file, "--tenant", "t1", "--yes")
	require.Zero(t, code, problems)
	require.Contains(t, out, "skipped: it is linked as a device here already\n0 imported, 1 skipped, 0 failed")
}

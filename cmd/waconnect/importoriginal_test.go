package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/cmd/waconnect/original"
	"github.com/waconnect/waconnect/migrations/pgserver"
	"github.com/waconnect/waconnect/migrations/pgtest"
)

// originalDatabase makes a database of the original with so many events more.
func originalDatabase(t *testing.T, events int) string {
	t.Helper()
	url := pgtest.Empty(t)
	conn, err := pgx.Connect(t.Context(), url)
	require.NoError(t, err)
	for _, file := range []string{"schema.sql", "rows.sql"} {
		text, err := os.ReadFile(filepath.Join("original", "testdata", file))
		require.NoError(t, err)
		hash := "'$2b$04$" + strings.Repeat("a", 53) + "'"
		sql := strings.NewReplacer(":root_hash", hash, ":ana_hash", hash, ":hook_url", "'https://x.example/'", ":token_hash", "repeat('cd', 32)").Replace(string(text))
		_, err = conn.PgConn().Exec(t.Context(), sql).ReadAll()
		require.NoError(t, err)
	}
	_, err = conn.Exec(t.Context(), `INSERT INTO "Event" SELECT 'clmany' || n, "tenantId", "deviceId", type, "normalizedJson", "rawJson", now() - make_interval(mins => n)
FROM "Event", generate_series(1, $1::int) AS n WHERE id = 'clevent000000000000000001'`, events)
	require.NoError(t, err)
	require.NoError(t, conn.Close(context.WithoutCancel(t.Context())))
	return url
}

func TestImportOriginalCommand(t *testing.T) {
	t.Parallel()
	const events = 20_000
	pg, pool := pgtest.Server(t)
	from := originalDatabase(t, events)
	start := func(env []string, args ...string) (cmd *exec.Cmd, stdout, stderr *bytes.Buffer) {
		cmd = command(append([]string{"import", "original"}, args...)...)
		cmd.Env = append(append(cmd.Env, "DATABASE_URL="+pg.URL(pgserver.AppUser), "WA_AUTH_ENC_KEY_B64="+goodKey), env...)
		stdout, stderr = &bytes.Buffer{}, &bytes.Buffer{}
		cmd.Stdout, cmd.Stderr = stdout, stderr
		return cmd, stdout, stderr
	}
	run := func(env []string, args ...string) (code int, out, problems string) {
		t.Helper()
		cmd, stdout, stderr := start(env, args...)
		var exit *exec.ExitError
		if err := cmd.Run(); !errors.As(err, &exit) {
			require.NoError(t, err)
		}
		return cmd.ProcessState.ExitCode(), stdout.String(), stderr.String()
	}
	count := func(query string) (n int) {
		t.Helper()
		require.NoError(t, pool.QueryRow(t.Context(), query).Scan(&n))
		return n
	}
	for name, c := range map[string]struct {
		env  []string
		args []string
		code int
		want string
	}{
		"nothing named":  {nil, nil, exitFailed, "WACONNECT_IMPORT_FROM: expected the address"},
		"in an argument": {nil, []string{"--from", "postgres://u:hidden-password@127.0.0.1:1/d"}, exitUsage, "unknown flag --from"},
		"password":       {[]string{"WACONNECT_IMPORT_FROM=postgres://u:hidden-password@127.0.0.1:1/d"}, nil, exitFailed, "connect to the original's database"},
		"no such file":   {nil, []string{"--from-file", "no-such-file"}, exitFailed, "--from-file: open"},
		"our own":        {[]string{"WACONNECT_IMPORT_FROM=" + pg.URL(pgserver.AppUser)}, nil, exitFailed, "not the original's database"},
		"both":           {nil, []string{"--no-history", "--history-days", "3"}, exitUsage, "can't be used together"},
		"no such tenant": {[]string{"WACONNECT_IMPORT_FROM=" + from}, []string{"--tenant", "clnobody"}, exitFailed, `tenant "clnobody" is not in the original's database`},
	} {
		code, out, problems := run(c.env, c.args...)
		require.Equal(t, c.code, code, name+problems)
		require.Contains(t, problems, c.want, name)
		if name != "in an argument" { // what is typed is typed
			require.NotContains(t, out+problems, "hidden-password", name)
		}
	}
	file := filepath.Join(t.TempDir(), "from")
	require.NoError(t, os.WriteFile(file, []byte(from+"\n"), 0o600))
	code, out, problems := run(nil, "--from-file", file, "--dry-run")
	require.Zero(t, code, problems)
	require.Contains(t, out, "1 devices must be linked again")
	require.Contains(t, out, "Nothing was written.")
	require.Zero(t, count(`SELECT count(*) FROM tenants`))

	// Killed in the middle of the history, several times, and run again: it is all there, once.
	for _, want := range []int{1, events / 8, events / 4} { // early: what is left takes longer than it takes to see and kill it
		cmd, _, _ := start([]string{"WACONNECT_IMPORT_FROM=" + from})
		require.NoError(t, cmd.Start())
		require.Eventually(t, func() bool { return count(`SELECT count(*) FROM events`) >= want }, time.Minute, time.Millisecond)
		require.NoError(t, cmd.Process.Kill())
		require.Error(t, cmd.Wait())
		if want == 1 {
			require.Less(t, count(`SELECT count(*) FROM events`), events+41, "it was killed before its end")
		}
	}
	code, out, problems = run([]string{"WACONNECT_IMPORT_FROM=" + from}, "-o", "json")
	require.Zero(t, code, problems)
	var report original.Report
	require.NoError(t, json.Unmarshal([]byte(out), &report), out)
	require.Equal(t, events+41, count(`SELECT count(*) FROM events`))
	require.Equal(t, events+41, count(`SELECT sum(in_count) FROM chats`))
	require.Equal(t, 33, count(`SELECT count(*) FROM messages`))
	for _, table := range report.Tables {
		if table.Name == "Event" {
			require.EqualValues(t, events+41, table.Read)
			require.Positive(t, table.Here, "what was done stays")
			require.Positive(t, table.Imported)
		}
	}
	code, out, problems = run([]string{"WACONNECT_IMPORT_FROM=" + from})
	require.Zero(t, code, problems)
	require.Regexp(t, `(?m)^Event +20041 +0 +0 +20041 +0 +0 `, out)
	require.NotContains(t, out+problems, "5215500000099", "no numbers of people")
}

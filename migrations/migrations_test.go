package migrations_test

import (
	"log/slog"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations"
	"github.com/waconnect/waconnect/migrations/pgtest"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Run(m)) }

var quiet = slog.New(slog.DiscardHandler)

func TestSeveralProcessesMigrateAtOnce(t *testing.T) {
	t.Parallel()
	url := pgtest.Empty(t)
	have, err := migrations.Version(t.Context(), url)
	require.NoError(t, err)
	require.Zero(t, have, "a database that was never migrated")
	errs := make([]error, 4)
	var group sync.WaitGroup
	for i := range errs {
		group.Go(func() { errs[i] = migrations.Up(t.Context(), url, quiet) })
	}
	group.Wait()
	for _, err := range errs {
		require.NoError(t, err)
	}
	latest, err := migrations.Latest()
	require.NoError(t, err)
	have, err = migrations.Version(t.Context(), url)
	require.NoError(t, err)
	require.Equal(t, latest, have)
}

// Databases that were used with each released schema are brought to the newest one, and nothing of them is lost. A file is named by the
// version that wrote it.
func TestUsedDatabasesAreBroughtForward(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/schema/*.sql")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			t.Parallel()
			url := pgtest.Empty(t)
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			conn, err := pgx.Connect(t.Context(), url)
			require.NoError(t, err)
			_, err = conn.PgConn().Exec(t.Context(), string(text)).ReadAll()
			require.NoError(t, err)
			require.NoError(t, conn.Close(t.Context()))

			written, err := strconv.ParseInt(strings.TrimSuffix(filepath.Base(file), ".sql"), 10, 64)
			require.NoError(t, err)
			have, err := migrations.Version(t.Context(), url)
			require.NoError(t, err)
			require.Equal(t, written, have)
			before := count(t, url)
			require.NoError(t, migrations.Up(t.Context(), url, quiet))
			require.Equal(t, before, count(t, url))
			for table, n := range before {
				require.NotZero(t, n, "%s: the dump must be of a used database", table)
			}
		})
	}
}

// count counts the rows of what must not get lost.
func count(t *testing.T, url string) map[string]int {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	require.NoError(t, err)
	defer conn.Close(t.Context())
	counts := map[string]int{}
	for _, table := range []string{"tenants", "users", "devices", "device_heads", "messages", "events", "handled_messages", "webhook_endpoints", "webhook_deliveries"} {
		var n int
		require.NoError(t, conn.QueryRow(t.Context(), "SELECT count(*) FROM public."+table).Scan(&n))
		counts[table] = n
	}
	return counts
}

// Partitions that hold rows, that are made later, and that an interrupted try has left half done all get the indexes of lists.
func TestIndexesOfPartitions(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	const broken = `
DROP INDEX events_chat;
CREATE INDEX events_chat ON ONLY events (device_id, chat, id) WHERE type IN ('message.inbound', 'message.own');
CREATE INDEX events_default_chat ON events_default (device_id);
DELETE FROM goose_db_version WHERE version_id = 11;`
	_, err := pool.Exec(t.Context(), broken)
	require.NoError(t, err)
	require.NoError(t, migrations.Up(t.Context(), pool.Config().ConnString(), quiet))
	_, err = pool.Exec(t.Context(), `SELECT make_day_partitions('events', 12), make_day_partitions('messages', 12)`)
	require.NoError(t, err)
	for _, name := range []string{"events_chat", "events_type", "messages_chat"} {
		var parts, indexed int
		var valid bool
		require.NoError(t, pool.QueryRow(t.Context(), `
SELECT (SELECT count(*) FROM pg_inherits WHERE inhparent = x.indrelid), (SELECT count(*) FROM pg_inherits i JOIN pg_index p ON p.indexrelid = i.inhrelid
  WHERE i.inhparent = x.indexrelid AND p.indisvalid AND p.indnkeyatts = x.indnkeyatts), x.indisvalid
FROM pg_index x WHERE x.indexrelid = $1::regclass`, name).Scan(&parts, &indexed, &valid))
		require.True(t, valid, name)
		require.Equal(t, parts, indexed, name)
		require.GreaterOrEqual(t, parts, 14)
	}
}

package webhook

import (
	"regexp"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
)

// byKey is how deliveries and lanes may be found: by their key or place, by the lane they are of, and of an endpoint those that are due.
var byKey = regexp.MustCompile(`TID Cond: .*ctid = |Index Cond: .*(\(endpoint_id = \S+\) AND \(event_id = \S+\)|\|\| ' '::text\)|` +
	`\(endpoint_id = \S+\) AND \(device_id = \S+\) AND \(chat = \S+\)|\(endpoint_id = \S+\) AND \(replay = \S+\) AND \(due_at <= )`)

// A dispatcher's statements are planned once, perhaps when a day's partition is empty, and run while it fills: each must find a delivery by its
// key or its lane from the start. One that read all of a time would cost a thousand times as much until somebody analyses the table.
func TestPlansOfYoungPartitions(t *testing.T) {
	db := pgtest.New(t)
	pool, err := connect(t.Context(), db)
	require.NoError(t, err)
	t.Cleanup(pool.Close)
	for _, state := range []struct{ name, sql string }{
		{"new", `SELECT`},
		{"analysed while empty", `ANALYZE webhook_deliveries; ANALYZE webhook_lanes`},
		{"analysed when all was done", `
INSERT INTO webhook_deliveries (event_id, endpoint_id, tenant_id, device_id, device_seq, chat, status)
SELECT uuid7_floor(now()), 'e' || n % 10 || '-' || n, 't1', 'd' || n % 100, n, 'c' || n % 20, 'SUCCESS' FROM generate_series(1, 1000) n;
ANALYZE webhook_deliveries; ANALYZE webhook_lanes`},
	} {
		t.Run(state.name, func(t *testing.T) {
			_, err := db.Exec(t.Context(), state.sql)
			require.NoError(t, err)
			for name, query := range map[string]string{
				"record": recordQuery, "lock": lockLanesQuery, "defer": deferLanesQuery, "close": closeLanesQuery, "load": loadQuery, "replay": replayQuery,
			} {
				plan := explain(t, pool, query)
				require.NotContains(t, plan, "Seq Scan on webhook", "%s:\n%s", name, plan)
				lines := strings.Split(plan, "\n")
				found := 0
				for i, line := range lines {
					if !strings.Contains(line, "Scan") || !strings.Contains(line, "on webhook_deliveries") && !strings.Contains(line, "on webhook_lanes") {
						continue
					}
					found++
					by := ""
					if i+1 < len(lines) {
						by = lines[i+1]
					}
					require.Regexp(t, byKey, by, "%s reads too much:\n%s", name, plan)
				}
				require.NotZero(t, found, "%s:\n%s", name, plan)
			}
		})
	}
}

// explain is how a query is carried out, whatever its parameters are.
func explain(t *testing.T, pool *pgxpool.Pool, query string) string {
	t.Helper()
	conn, err := pool.Acquire(t.Context())
	require.NoError(t, err)
	defer conn.Release()
	prepared, err := conn.Conn().Prepare(t.Context(), "explained", query)
	require.NoError(t, err)
	defer func() { require.NoError(t, conn.Conn().Deallocate(t.Context(), "explained")) }()
	args := make([]string, len(prepared.ParamOIDs))
	for i, oid := range prepared.ParamOIDs {
		switch oid {
		case pgtype.UUIDOID: // of a bound: none of the partitions is out of it
			args[i] = `'ffffffff-ffff-ffff-ffff-ffffffffffff'`
		case pgtype.TimestamptzOID:
			args[i] = `now()`
		case pgtype.Int4OID, pgtype.Int8OID:
			args[i] = `1`
		default:
			args[i] = `'{}'`
		}
	}
	rows, err := conn.Query(t.Context(), `EXPLAIN EXECUTE explained (`+strings.Join(args, ", ")+`)`, pgx.QueryExecModeSimpleProtocol)
	require.NoError(t, err)
	lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
	require.NoError(t, err)
	return strings.Join(lines, "\n")
}

package batch_test

import (
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/batch"
)

var (
	firstRows = batch.First(`INSERT INTO log (key, what, at) SELECT * FROM unnest($1::text[], $2::text[], $3::timestamptz[]) RETURNING key, no`)
	lastRows  = batch.Last(`INSERT INTO log (key, what) SELECT key, 'last' FROM unnest($1::text[]) AS w (key) RETURNING key, no`)
)

func TestRowsOfOneStatementGoTogether(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	_, err := pool.Exec(t.Context(), `CREATE TABLE log (no bigserial, key text, what text, at timestamptz, tx xid8 DEFAULT pg_current_xact_id())`)
	require.NoError(t, err)
	var b batch.Batch
	got := map[string]int64{}
	note := func(key string) func(int64) { return func(n int64) { got[key] = n } }
	now := time.Now()
	b.AddOnce(lastRows, "a")
	b.AddOnce(lastRows, "a")
	b.Queue(`INSERT INTO log (key, what) VALUES ('q', 'queued')`)
	b.Add(firstRows, "a", note("a"), "one", &now)
	b.Add(firstRows, "b", note("b"), "two", (*time.Time)(nil))
	b.Add(firstRows, "a", note("a again"), "three", &now) // a run changes a row once: this is a further one
	b.Add(firstRows, "c", nil, "four", &now)
	var out pgx.Batch
	b.Into(&out)
	require.Equal(t, 4, out.Len(), "two runs of the first, the queued one, the last")
	require.NoError(t, pool.SendBatch(t.Context(), &out).Close())
	rows, err := pool.Query(t.Context(), `SELECT what FROM log ORDER BY no`)
	require.NoError(t, err)
	order, err := pgx.CollectRows(rows, pgx.RowTo[string])
	require.NoError(t, err)
	require.Equal(t, []string{"one", "two", "three", "four", "queued", "last"}, order)
	require.Equal(t, map[string]int64{"a": 1, "b": 2, "a again": 3}, got)
}

func TestAnswerForAnUnknownRowIsAnError(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	var b batch.Batch
	b.Add(batch.First(`SELECT 'other', 1::bigint FROM unnest($1::text[])`), "a", nil)
	var out pgx.Batch
	b.Into(&out)
	require.ErrorContains(t, pool.SendBatch(t.Context(), &out).Close(), `"other"`)
}

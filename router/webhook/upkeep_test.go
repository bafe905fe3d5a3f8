package webhook_test

import (
	"fmt"
	"net/http"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/router/webhook"
)

// oldDay makes the partitions of a day long ago, as they were made then.
func (w *world) oldDay(day time.Time) {
	w.t.Helper()
	for _, table := range []string{"webhook_deliveries", "webhook_attempts"} {
		_, err := w.pool.Exec(w.t.Context(), fmt.Sprintf(`
DO $$ BEGIN EXECUTE format('CREATE TABLE %[1]s_%[2]s PARTITION OF %[1]s FOR VALUES FROM (%%L) TO (%%L)', uuid7_floor('%[3]s'), uuid7_floor('%[4]s')); END $$`,
			table, day.Format("20060102"), day.Format(time.RFC3339), day.Add(24*time.Hour).Format(time.RFC3339)))
		require.NoError(w.t, err)
	}
}

// deliverOld leaves a delivery of a moment, with an attempt and, if it is unfinished, a lane.
func (w *world) deliverOld(endpoint string, at time.Time, status string, replay *uuid.UUID) {
	w.t.Helper()
	w.number++
	_, err := w.pool.Exec(w.t.Context(), `
WITH d AS (
  INSERT INTO webhook_deliveries (event_id, endpoint_id, tenant_id, device_id, device_seq, chat, status, attempts, replay_id, created_at, updated_at)
  SELECT overlay(uuid7_floor($3)::text PLACING lpad($6::int::text, 12, '0') FROM 25)::uuid, $1, 't1', $2, $6::int, 'c' || $6::int, $4, 1, $5, $3, $3
  RETURNING endpoint_id, event_id, device_id, chat, status),
a AS (
  INSERT INTO webhook_attempts (endpoint_id, event_id, number, tenant_id, at, duration_ms, result)
  SELECT endpoint_id, event_id, 1, 't1', $3, 5, 'status' FROM d)
INSERT INTO webhook_lanes (endpoint_id, device_id, chat, since) SELECT endpoint_id, device_id, chat, event_id FROM d WHERE status IN ('PENDING', 'FAILED')`,
		endpoint, w.device, at, status, replay, w.number)
	require.NoError(w.t, err)
}

func (w *world) tables(pattern string) int {
	w.t.Helper()
	return w.count(`SELECT count(*) FROM pg_class WHERE relkind = 'r' AND relname ~ $1`, pattern)
}

func TestUpkeepDropsWhatIsOld(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	r := newRecorder(t, nil)
	row := w.endpoint(r.url+"/a", nil)
	now := time.Now().UTC()
	before := now.Add(-30 * 24 * time.Hour)
	first, second, kept := before.Truncate(24*time.Hour).Add(-48*time.Hour), before.Truncate(24*time.Hour).Add(-24*time.Hour), before.Truncate(24*time.Hour)
	for _, day := range []time.Time{first, second, kept} {
		w.oldDay(day)
	}
	running, finished := w.replay(row.ID, "all", `state = 'running', cursor = 'ffffffff-ffff-ffff-ffff-ffffffffffff', total = 4, looked_at = 4, queued = 4, succeeded = 1`),
		w.replay(row.ID, "all", `state = 'done', finished_at = now() - interval '31 days'`)
	for _, day := range []time.Time{first, second, kept} {
		at := day.Add(12 * time.Hour)
		w.deliverOld(row.ID, at, "SUCCESS", nil)
		w.deliverOld(row.ID, at, "DLQ", nil)
	}
	w.deliverOld(row.ID, first.Add(time.Hour), "PENDING", &running)
	w.deliverOld(row.ID, second.Add(time.Hour), "FAILED", &running)
	w.deliverOld(row.ID, second.Add(time.Hour), "SUCCESS", &running)
	w.deliverOld(row.ID, second.Add(time.Hour), "PENDING", nil)
	w.deliverOld(row.ID, kept.Add(time.Hour), "PENDING", &running)
	w.deliverOld(row.ID, time.UnixMilli(0), "SUCCESS", nil) // of a clock that was wrong: in the default partition
	live := w.happen("c1", false)

	// Somebody reads the second day's deliveries: it cannot go yet, but what is unfinished in it is given up and counted, once.
	tx, err := w.pool.Begin(t.Context())
	require.NoError(t, err)
	_, err = tx.Exec(t.Context(), `SELECT count(*) FROM webhook_deliveries_`+second.Format("20060102"))
	require.NoError(t, err)
	require.ErrorContains(t, webhook.Upkeep(t.Context(), w.pool, before), "lock timeout")
	require.Zero(t, w.tables(`webhook_deliveries_`+first.Format("20060102")))
	require.Equal(t, map[string]int{"DLQ": 3, "SUCCESS": 2}, w.states(second))
	require.Equal(t, 2, w.progress(running).Failed)
	require.NoError(t, tx.Rollback(t.Context()))

	require.NoError(t, webhook.Upkeep(t.Context(), w.pool, before))
	for _, day := range []time.Time{first, second} {
		require.Zero(t, w.tables(`webhook_(deliveries|attempts)_`+day.Format("20060102")), "%v", day)
	}
	require.Equal(t, map[string]int{"PENDING": 1, "SUCCESS": 1, "DLQ": 1}, w.states(kept), "the day itself is kept")
	require.Equal(t, 3, w.count(`SELECT count(*) FROM webhook_attempts WHERE event_id >= uuid7_floor($1)`, kept))
	require.Zero(t, w.count(`SELECT count(*) FROM webhook_deliveries_default`))
	require.Zero(t, w.count(`SELECT count(*) FROM webhook_attempts_default`))
	require.Equal(t, 2, w.progress(running).Failed, "each is counted once")
	require.Zero(t, w.count(`SELECT count(*) FROM webhook_replays WHERE id = $1`, finished))
	require.Equal(t, 10, w.tables(`^webhook_deliveries_20`)-1, "yesterday, today and eight days to come")
	require.NoError(t, webhook.Upkeep(t.Context(), w.pool, before), "again and again")

	// A dispatcher finds empty lanes and closes them, gives up what has no event any more, and goes on with what is new.
	w.start(func(c *webhook.Config) {
		c.Sweep, c.SweepAway, c.SweepAge = 20*time.Millisecond, time.Millisecond, time.Millisecond
	})
	w.becomes(live, "SUCCESS")
	require.Eventually(t, func() bool { return w.count(`SELECT count(*) FROM webhook_lanes`) == 0 }, patience, 10*time.Millisecond)
	require.Equal(t, []string{live.String()}, idsOf(r.all(), "a"))
	require.Equal(t, 1, w.count(`SELECT count(*) FROM webhook_deliveries WHERE status = 'DLQ' AND last_error = 'the event is no longer kept' AND attempts = 1`))
	w.done(running, 4, 4, 4, 3, 1)
}

// states counts the deliveries of a day by their states.
func (w *world) states(day time.Time) map[string]int {
	w.t.Helper()
	rows, err := w.pool.Query(w.t.Context(), `SELECT status, count(*) FROM webhook_deliveries WHERE event_id >= uuid7_floor($1) AND event_id < uuid7_floor($2) GROUP BY 1`,
		day, day.Add(24*time.Hour))
	require.NoError(w.t, err)
	states := map[string]int{}
	for rows.Next() {
		var state string
		var n int
		require.NoError(w.t, rows.Scan(&state, &n))
		states[state] = n
	}
	require.NoError(w.t, rows.Err())
	return states
}

// What a killed upkeep or a fan-out beside a deletion may leave is repaired.
func TestUpkeepRepairs(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	r := newRecorder(t, func(a arrival) int { return http.StatusOK })
	row := w.endpoint(r.url+"/a", nil)
	stop := w.start(nil)
	id := w.happen("c1", true)
	w.becomes(id, "SUCCESS")
	stop()
	_, err := w.pool.Exec(t.Context(), `UPDATE webhook_deliveries SET status = 'PENDING'`) // without a lane
	require.NoError(t, err)
	w.deliverOld("nobody's", time.Now(), "PENDING", nil)
	w.deliverOld("nobody's", time.Now(), "SUCCESS", nil)
	require.Eventually(t, func() bool { // the dispatcher's own may have been cut, and its lock goes with its connection
		require.NoError(t, webhook.Upkeep(t.Context(), w.pool, time.Now().Add(-time.Hour)))
		return w.count(`SELECT count(*) FROM webhook_lanes WHERE endpoint_id = $1`, row.ID) == 1
	}, patience, 10*time.Millisecond)
	require.Equal(t, 1, w.count(`SELECT count(*) FROM webhook_lanes`))
	require.Zero(t, w.count(`SELECT count(*) FROM webhook_deliveries WHERE endpoint_id <> $1 AND status = 'PENDING'`, row.ID))
	w.start(nil)
	w.becomesOf(row.ID, id, "SUCCESS")
	require.Len(t, r.all(), 2)
}

func (w *world) becomesOf(endpoint string, id uuid.UUID, want string) {
	w.t.Helper()
	require.Eventually(w.t, func() bool {
		return w.count(`SELECT count(*) FROM webhook_deliveries WHERE endpoint_id = $1 AND event_id = $2 AND status = $3`, endpoint, id, want) == 1
	}, patience, 10*time.Millisecond)
}

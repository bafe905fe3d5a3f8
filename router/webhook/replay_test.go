package webhook_test

import (
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/router/webhook"
)

// idsOf are the event ids of POSTs to an endpoint, in the order of their arrival.
func idsOf(list []arrival, endpoint string) (ids []string) {
	for _, a := range list {
		if a.endpoint == endpoint {
			ids = append(ids, a.id)
		}
	}
	return ids
}

func TestReplaysReach(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	other := w.line()
	var mend atomic.Bool
	r := newRecorder(t, func(a arrival) int {
		if a.endpoint == "old" && strings.Contains(a.body, `"n":2}`) && !mend.Load() {
			return http.StatusBadRequest
		}
		return http.StatusOK
	})
	old := w.endpoint(r.url+"/old", nil)
	w.start(nil)
	mine := line{w.device, w.head}
	var ids []string
	for _, e := range []struct {
		of         line
		kind, chat string
	}{
		{mine, event.Inbound, "c1"}, {mine, event.Inbound, "c1"}, {mine, event.Inbound, "c2"}, {other, event.Inbound, "c1"}, {mine, event.MessageStatus, "c1"},
	} {
		ids = append(ids, w.happenOn(e.of, e.kind, e.chat, true).String())
	}
	inbound := ids[:4]
	require.Eventually(t, func() bool {
		return w.count(`SELECT count(*) FROM webhook_deliveries WHERE status IN ('SUCCESS', 'DLQ')`) == len(inbound)
	}, patience, 10*time.Millisecond)
	require.Equal(t, 1, w.count(`SELECT count(*) FROM webhook_deliveries WHERE status = 'DLQ'`))
	before := r.all()

	late := w.endpoint(r.url+"/late", nil) // after all that
	w.done(w.replay(late.ID, "missed", ""), 5, 5, 4, 0, 4)
	require.ElementsMatch(t, inbound, idsOf(r.all(), "late"))
	w.done(w.replay(late.ID, "missed", ""), 5, 5, 0, 0, 0) // nothing is missing any more
	w.done(w.replay(late.ID, "dead", ""), 5, 5, 0, 0, 0)
	w.done(w.replay(late.ID, "all", `devices = $2, types = '{message.*}'`, []string{string(other.id)}), 5, 5, 1, 0, 1)
	require.ElementsMatch(t, append(slices.Clone(inbound), ids[3]), idsOf(r.all(), "late"))
	w.done(w.replay(late.ID, "all", `max_events = 2`), 2, 2, 2, 0, 2)
	w.done(w.replay(late.ID, "all", `to_at = now() - interval '1 hour'`), 0, 0, 0, 0, 0)
	w.done(w.replay(late.ID, "event", `event_id = $2`, ids[4]), 1, 1, 1, 0, 1) // what its filters would not have
	require.Contains(t, idsOf(r.all(), "late"), ids[4])
	require.Len(t, idsOf(r.all(), "late"), 4+1+2+1)

	require.Equal(t, idsOf(before, "old"), idsOf(r.all(), "old"), "the other had nothing to do with it")
	failing := w.replay(old.ID, "dead", "")
	w.done(failing, 5, 5, 1, 1, 0)
	mend.Store(true)
	w.done(w.replay(old.ID, "dead", ""), 5, 5, 1, 0, 1)
	require.Equal(t, len(inbound), w.count(`SELECT count(*) FROM webhook_deliveries WHERE endpoint_id = $1 AND status = 'SUCCESS'`, old.ID))
	require.Equal(t, 11, w.count(`SELECT attempts FROM webhook_deliveries WHERE endpoint_id = $1 AND event_id = $2`, old.ID, ids[1]), "five, five and one")
	w.done(w.replay(old.ID, "all", ""), 5, 5, 4, 0, 4)
	require.Equal(t, 4, w.count(`SELECT count(*) FROM webhook_attempts WHERE endpoint_id = $1 AND result = 'success'`, old.ID),
		"the success before it is kept as an attempt")
	want := map[place][]string{}
	for i, id := range ids {
		of, chat := mine, []string{"c1", "c1", "c2", "c1", "c1"}[i]
		if i == 3 {
			of = other
		}
		p := place{"late", string(of.id), chat}
		want[p] = append(want[p], id)
		if i < 4 {
			p = place{"old", string(of.id), chat}
			want[p] = append(want[p], id)
		}
	}
	require.Empty(t, judge(want, r.all()), "whatever came again is the same to the letter")
	require.Eventually(t, func() bool { return w.count(`SELECT count(*) FROM webhook_lanes`) == 0 }, patience, 10*time.Millisecond)
	require.Zero(t, w.count(`SELECT count(*) FROM webhook_deliveries WHERE status <> 'SUCCESS'`))
}

// What waits for its next try is not begun anew by a replay.
func TestReplayLeavesTheUnfinished(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	clock := newClock()
	var down atomic.Bool
	down.Store(true)
	r := newRecorder(t, func(a arrival) int {
		if down.Load() && a.chat == "c1" {
			return http.StatusInternalServerError
		}
		return http.StatusOK
	})
	row := w.endpoint(r.url+"/a", nil)
	w.startAt(clock)
	done := w.happen("c2", true)
	w.becomes(done, "SUCCESS")
	waiting := w.happen("c1", true)
	w.becomes(waiting, "FAILED")
	w.done(w.replay(row.ID, "all", ""), 2, 2, 1, 0, 1)
	require.Equal(t, 1, w.count(`SELECT attempts FROM webhook_deliveries WHERE event_id = $1`, waiting))
	down.Store(false)
	w.delivered(clock, time.Minute)
	require.Equal(t, []string{done.String(), waiting.String()}, idsOf(r.all(), "a")[2:], "after the first try of each")
}

// Old events of a device, which were never to be delivered to anybody: $3 of them in $4 chats.
const oldEventsQuery = `
WITH h AS (UPDATE device_heads SET event_seq = event_seq + $3 WHERE device = $2 RETURNING event_seq - $3 AS base),
e AS (
  INSERT INTO events (id, tenant_id, device_id, device_seq, type, chat, normalized, raw)
  SELECT uuid7(), $1, $2, h.base + i, 'message.inbound', 'c' || i % $4, format('{"chat":"c%s","n":%s}', i % $4, i), '{}'
  FROM h, generate_series(1, $3::int) AS i ORDER BY i),
p AS (
  INSERT INTO webhook_progress (device_id, seq) SELECT $2, h.base + $3 FROM h ON CONFLICT (device_id) DO UPDATE SET seq = excluded.seq)
SELECT 1`

func (w *world) old(n, chats int) {
	w.t.Helper()
	_, err := w.pool.Exec(w.t.Context(), oldEventsQuery, tenantID, w.device, n, chats)
	require.NoError(w.t, err)
}

// A long replay piles up only so much, lets what happens now go first, and ends where it is cancelled.
func TestReplayIsCancelled(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	clock := newClock()
	r := newRecorder(t, nil)
	row := w.endpoint(r.url+"/a", nil)
	w.set(row.ID, `rate_limit = 100`) // by a clock that stands still
	const events, ahead, tenth = 1000, 256, 10
	w.old(events, 40)
	w.startAt(clock)
	id := w.replay(row.ID, "missed", "")
	arrived := func(n int) {
		t.Helper()
		require.Eventually(t, func() bool { return len(r.all()) >= n }, patience, 5*time.Millisecond)
	}
	arrived(tenth)
	var p progress
	require.Eventually(t, func() bool { p = w.progress(id); return p.Queued >= ahead && p.Succed == tenth }, patience, 5*time.Millisecond, "%+v", &p)
	require.Equal(t, "running", p.State)
	require.Equal(t, events, *p.Total)
	require.LessOrEqual(t, p.LookedAt, 2*ahead, "it does not pile up")

	live := w.happen("now", true).String()
	n := tenth
	for ; !slices.Contains(idsOf(r.all(), "a"), live); n += tenth {
		require.Less(t, n, ahead/2, "what happens now does not wait for the replay")
		clock.forward(100 * time.Millisecond)
		arrived(n + tenth)
	}

	_, err := w.pool.Exec(t.Context(), `UPDATE webhook_replays SET state = 'cancelled', finished_at = now()`)
	require.NoError(t, err)
	queued := w.progress(id).Queued // a step may have been under way until now
	for ; n < queued+1+tenth; n += tenth {
		clock.forward(100 * time.Millisecond)
		arrived(min(n, queued+1))
	}
	require.Eventually(t, func() bool { return w.count(`SELECT count(*) FROM webhook_lanes`) == 0 }, patience, 5*time.Millisecond)
	p = w.progress(id)
	require.Equal(t, "cancelled", p.State)
	require.Equal(t, queued, p.Queued, "nothing was begun after it was cancelled")
	require.Equal(t, queued, p.Succed, "what was under way is finished and counted")
	require.Less(t, p.LookedAt, events)
	require.Len(t, r.all(), queued+1)

	rest := w.replay(row.ID, "missed", "") // another one takes what is left
	w.set(row.ID, `rate_limit = NULL`)
	webhook.Hint(w.js.Conn(), row.ID)
	w.done(rest, events+1, events+1, events-queued, 0, events-queued)
	require.Len(t, r.all(), events+1)
	require.Equal(t, events+1, w.count(`SELECT count(*) FROM webhook_deliveries WHERE status = 'SUCCESS'`))
}

// One replay of a range at a time for an endpoint, the oldest first; single events do not wait for it.
func TestReplaysOfOneEndpointInTurn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	clock := newClock()
	r := newRecorder(t, nil)
	row := w.endpoint(r.url+"/a", nil)
	w.set(row.ID, `rate_limit = 10`)
	w.old(20, 20)
	w.startAt(clock)
	first, second := w.replay(row.ID, "all", ""), w.replay(row.ID, "all", "")
	require.Eventually(t, func() bool { return w.progress(first).Queued == 20 }, patience, 5*time.Millisecond)
	single := w.replay(row.ID, "event", `event_id = (SELECT id FROM events LIMIT 1)`)
	require.Eventually(t, func() bool { return w.progress(single).LookedAt == 1 }, patience, 5*time.Millisecond)
	require.Equal(t, "waiting", w.progress(second).State)
	w.set(row.ID, `rate_limit = NULL`)
	webhook.Hint(w.js.Conn(), row.ID)
	w.done(first, 20, 20, 20, 0, 20)
	w.done(second, 20, 20, 20, 0, 20)
	require.GreaterOrEqual(t, len(r.all()), 40)
}

// Replays put deliveries into lanes while the outcomes of earlier ones are recorded, in every order; neither undoes the other.
func TestReplayBesideItsOwnOutcomes(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	r := newRecorder(t, func(a arrival) int {
		if strings.HasSuffix(a.id, "0") || strings.HasSuffix(a.id, "8") {
			return http.StatusInternalServerError
		}
		return http.StatusOK
	})
	row := w.endpoint(r.url+"/a", nil)
	const events = 1500
	w.old(events, 300)
	var log lines
	w.start(func(c *webhook.Config) {
		c.Schedule = []time.Duration{time.Millisecond}
		c.Log = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelError}))
	})
	bad := w.count(`SELECT count(*) FROM events WHERE id::text ~ '[08]$'`)
	w.done(w.replay(row.ID, "missed", ""), events, events, events, bad, events-bad)
	require.Empty(t, log.String())
}

// Who asks for an event that waits for its next try need not wait; what waits behind it comes along.
func TestRedeliveryNeedNotWait(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	var mended atomic.Bool
	url, posts := receiver(t, func(rw http.ResponseWriter, _ *http.Request, _ post) {
		if !mended.Load() {
			rw.WriteHeader(http.StatusBadRequest)
		}
	})
	row := w.endpoint(url, nil)
	w.start(func(c *webhook.Config) { c.Schedule = []time.Duration{time.Hour, time.Hour} })
	first, second := w.happen("c1", true), w.happen("c1", true)
	take(t, posts)
	w.becomes(first, "FAILED")
	mended.Store(true)
	_, err := w.endpoints.Redeliver(t.Context(), tenantID, row.ID, first, "")
	require.NoError(t, err)
	w.becomes(first, "SUCCESS")
	w.becomes(second, "SUCCESS")
	require.Equal(t, 2, w.count(`SELECT attempts FROM webhook_deliveries WHERE event_id = $1`, first))
}

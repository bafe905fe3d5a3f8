package webhook_test

import (
	"context"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/router/webhook"
)

func TestDelivers(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	url, posts := receiver(t, nil)
	w.endpoint(url, nil)
	w.start(nil) // before there is a stream
	w.makeStream()
	id := w.happen("c1", true)
	p := take(t, posts)
	require.Equal(t, id.String(), p.header.Get("x-event-id"))
	require.Equal(t, tenantID, p.header.Get("x-tenant-id"))
	require.Equal(t, string(w.device), p.header.Get("x-device-id"))
	require.Equal(t, "message.inbound", p.header.Get("x-event-type"))
	require.Contains(t, string(p.body), `"raw":{"z":1, "a":"<"},"createdAt":"`)
	w.becomes(id, "SUCCESS")
	require.Eventually(t, func() bool { return w.count(`SELECT count(*) FROM webhook_lanes`) == 0 }, patience, 10*time.Millisecond)
	require.Equal(t, 1, w.count(`SELECT attempts FROM webhook_deliveries`))
}

func TestOrderPerChatUnderFailures(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	var calls atomic.Int64
	url, posts := receiver(t, func(rw http.ResponseWriter, _ *http.Request, _ post) {
		if calls.Add(1)%3 != 0 {
			rw.WriteHeader(http.StatusInternalServerError)
			return
		}
		rw.WriteHeader(http.StatusAccepted)
	})
	w.endpoint(url, nil)
	const events = 30
	w.start(func(c *webhook.Config) {
		for len(c.Schedule) < 300 { // never a dead letter here
			c.Schedule = append(c.Schedule, 10*time.Millisecond)
		}
	})
	for i := range events {
		w.happen("c"+strconv.Itoa(i%3), true)
	}
	require.Eventually(t, func() bool {
		return w.count(`SELECT count(*) FROM webhook_deliveries WHERE status = 'SUCCESS'`) == events
	}, patience, 20*time.Millisecond)
	last := map[string]int{}
	for len(posts) > 0 {
		p := <-posts
		require.GreaterOrEqual(t, p.n, last[p.chat], "an event overtook an earlier one of its chat")
		if last[p.chat] != 0 && p.n != last[p.chat] {
			require.Equal(t, last[p.chat]+3, p.n, "an event was passed over")
		}
		last[p.chat] = p.n
	}
}

func TestThreeFailuresThenSuccess(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	var calls atomic.Int64
	url, posts := receiver(t, func(rw http.ResponseWriter, _ *http.Request, _ post) {
		if calls.Add(1) <= 3 {
			http.Error(rw, "not now", http.StatusInternalServerError)
		}
	})
	w.endpoint(url, nil)
	w.start(nil)
	id := w.happen("c1", true)
	w.becomes(id, "SUCCESS")
	require.Equal(t, 4, w.count(`SELECT attempts FROM webhook_deliveries`))
	require.Equal(t, 200, w.count(`SELECT response_status FROM webhook_deliveries`))
	stamp := ""
	for range 4 {
		p := take(t, posts)
		require.Equal(t, id.String(), p.header.Get("x-event-id"))
		require.Greater(t, p.header.Get("x-timestamp"), stamp, "each attempt has its own time")
		stamp = p.header.Get("x-timestamp")
	}
}

func TestDeadLetterFreesTheLane(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	url, _ := receiver(t, func(rw http.ResponseWriter, _ *http.Request, p post) {
		if p.n == 1 {
			http.Error(rw, "never\x00", http.StatusBadRequest)
		}
	})
	w.endpoint(url, nil)
	w.start(nil)
	bad, good := w.happen("c1", true), w.happen("c1", true)
	w.becomes(good, "SUCCESS")
	w.becomes(bad, "DLQ")
	require.Equal(t, 5, w.count(`SELECT attempts FROM webhook_deliveries WHERE event_id = $1`, bad))
	require.Equal(t, 1, w.count(`SELECT count(*) FROM webhook_deliveries WHERE last_error LIKE 'HTTP 400: never%' AND response_status = 400`))
}

func TestHangingEndpointDelaysNobody(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	slow, hanging := receiver(t, hang)
	fast, posts := receiver(t, nil)
	w.endpoint(slow, nil)
	w.endpoint(fast, nil)
	w.start(func(c *webhook.Config) { c.Workers = 6 })
	for i := range 10 { // more lanes than one endpoint may take
		w.happen("c"+strconv.Itoa(i), true)
	}
	take(t, hanging)
	w.happen("late", true)
	for range 11 {
		take(t, posts)
	}
	require.Empty(t, hanging, "one at a time until it has answered")
}

func TestAnotherDispatcherContinues(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	var calls atomic.Int64
	url, posts := receiver(t, func(rw http.ResponseWriter, r *http.Request, p post) {
		if calls.Add(1) == 1 {
			hang(rw, r, p)
		}
	})
	w.endpoint(url, nil)
	stop := w.start(nil)
	id := w.happen("c1", true)
	require.Equal(t, id.String(), take(t, posts).header.Get("x-event-id"))
	stop() // in the middle of the attempt
	w.start(nil)
	require.Equal(t, id.String(), take(t, posts).header.Get("x-event-id"))
	w.becomes(id, "SUCCESS")
}

func TestShardsOfTheDeadRunOut(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	url, posts := receiver(t, nil)
	w.endpoint(url, nil)
	stop := w.start(func(c *webhook.Config) { c.Sweep, c.SweepAway = 20*time.Millisecond, time.Millisecond })
	id := w.happen("c1", false)
	take(t, posts)
	w.becomes(id, "SUCCESS")
	stop()
	// As a dispatcher leaves it that is killed between the POST and its record.
	_, err := w.pool.Exec(t.Context(), `UPDATE webhook_deliveries SET status = 'PENDING', attempts = 0`)
	require.NoError(t, err)
	_, err = w.pool.Exec(t.Context(), `INSERT INTO webhook_lanes (endpoint_id, device_id, chat) SELECT endpoint_id, device_id, chat FROM webhook_deliveries
ON CONFLICT DO NOTHING`)
	require.NoError(t, err)
	_, err = w.pool.Exec(t.Context(), `UPDATE webhook_shards SET holder = gen_random_uuid(), expires_at = now() + interval '500 milliseconds'`)
	require.NoError(t, err)
	w.start(nil)
	require.Equal(t, id.String(), take(t, posts).header.Get("x-event-id"))
	w.becomes(id, "SUCCESS")
}

func TestTwoDispatchers(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	url, posts := receiver(t, nil)
	w.endpoint(url, nil)
	// The sweeps compete with the stream for the same events.
	eager := func(c *webhook.Config) { c.Sweep, c.SweepAge = 5*time.Millisecond, time.Millisecond }
	w.start(eager)
	w.start(eager)
	const events = 60
	for i := range events {
		w.happen("c"+strconv.Itoa(i%5), true)
	}
	require.Eventually(t, func() bool {
		return w.count(`SELECT count(*) FROM webhook_deliveries WHERE status = 'SUCCESS'`) == events
	}, patience, 20*time.Millisecond)
	require.Equal(t, events, w.count(`SELECT count(*) FROM webhook_deliveries`))
	require.Equal(t, events, w.count(`SELECT seq FROM webhook_progress`))
	require.Len(t, posts, events, "each was sent once")
	last := map[string]int{}
	for range events {
		p := <-posts
		require.Greater(t, p.n, last[p.chat])
		last[p.chat] = p.n
	}
}

func TestSweeperDeliversWhileNATSIsAway(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	url, posts := receiver(t, nil)
	w.endpoint(url, nil)
	w.start(func(c *webhook.Config) {
		c.Sweep, c.SweepAge, c.SweepAway = 20*time.Millisecond, time.Hour, time.Millisecond
	})
	w.happen("c1", true)
	take(t, posts)
	w.nats.Shutdown()
	w.nats.WaitForShutdown()
	id := w.happen("c1", false)
	require.Equal(t, id.String(), take(t, posts).header.Get("x-event-id"))
	w.becomes(id, "SUCCESS")
}

func TestDisabledRestsUntilEnabled(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	var refuse atomic.Bool
	refuse.Store(true)
	url, posts := receiver(t, func(rw http.ResponseWriter, _ *http.Request, _ post) {
		if refuse.Load() {
			rw.WriteHeader(http.StatusServiceUnavailable)
		}
	})
	row := w.endpoint(url, nil)
	w.start(func(c *webhook.Config) { c.Schedule = []time.Duration{200 * time.Millisecond, time.Millisecond} })
	id := w.happen("c1", true)
	take(t, posts)
	w.becomes(id, "FAILED")
	yes, no := true, false
	_, err := w.endpoints.Update(t.Context(), tenantID, row.ID, webhook.Params{Enabled: &no})
	require.NoError(t, err)
	refuse.Store(false)
	require.Never(t, func() bool { return len(posts) > 0 }, 500*time.Millisecond, 20*time.Millisecond)
	_, err = w.endpoints.Update(t.Context(), tenantID, row.ID, webhook.Params{Enabled: &yes})
	require.NoError(t, err)
	require.Equal(t, id.String(), take(t, posts).header.Get("x-event-id"))
	w.becomes(id, "SUCCESS")
}

// Two who turn the same device's events into deliveries do it one after the other: the second goes on from where the first has ended.
func TestFanOutWaitsForItsTurn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	url, posts := receiver(t, nil)
	w.endpoint(url, nil)
	var log lines
	w.start(func(c *webhook.Config) {
		c.Log = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelWarn}))
	})
	w.becomes(w.happen("c1", true), "SUCCESS")
	take(t, posts)
	other, err := w.pool.Begin(t.Context())
	require.NoError(t, err)
	defer func() { _ = other.Rollback(context.Background()) }() // committed below
	_, err = other.Exec(t.Context(), `SELECT FROM webhook_progress FOR UPDATE`)
	require.NoError(t, err)
	w.happen("c1", false) // the other's
	id := w.happen("c1", true)
	require.Eventually(t, func() bool {
		return w.count(`SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`) > 0
	}, patience, 5*time.Millisecond)
	_, err = other.Exec(t.Context(), `UPDATE webhook_progress SET seq = 2`)
	require.NoError(t, err)
	require.NoError(t, other.Commit(t.Context()))
	require.Equal(t, id.String(), take(t, posts).header.Get("x-event-id"))
	require.Empty(t, log.String())
}

// lines is what was logged.
type lines struct {
	mu   sync.Mutex
	text strings.Builder
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// Whoever stops leaves its part of the stream to the others at once.
func TestNoConsumerIsKeptByOneThatStops(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	url, posts := receiver(t, nil)
	w.endpoint(url, nil)
	stop := w.start(nil)
	w.happen("c1", true)
	take(t, posts)
	pinned := func() (ids []string) {
		stream, err := w.js.Stream(t.Context(), event.Stream)
		require.NoError(t, err)
		list := stream.ListConsumers(t.Context())
		for info := range list.Info() {
			for _, group := range info.PriorityGroups {
				if group.PinnedClientID != "" {
					ids = append(ids, info.Name)
				}
			}
		}
		require.NoError(t, list.Err())
		return ids
	}
	require.NotEmpty(t, pinned())
	stop()
	require.Empty(t, pinned())
}

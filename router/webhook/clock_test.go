package webhook_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/router/webhook"
)

// clock is the time of a dispatcher's tries and pauses; it goes on only when it is told to.
type clock struct {
	mu sync.Mutex
	at time.Time
}

func newClock() *clock { return &clock{at: time.Now()} }

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) forward(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

// startAt runs a dispatcher by a clock, with the schedule of installations.
func (w *world) startAt(c *clock) {
	w.t.Helper()
	w.start(func(cfg *webhook.Config) { cfg.Now, cfg.Schedule = c.Now, nil })
}

// A delivery that is due now, of an endpoint that is not paused; and an event that is no delivery yet.
const dueQuery = `
SELECT (SELECT count(*) FROM webhook_lanes l JOIN webhook_endpoints w ON w.id = l.endpoint_id AND w.enabled
  WHERE l.due_at <= $1 AND coalesce(w.paused_until <= $1, true))
+ (SELECT count(*) FROM device_heads h LEFT JOIN webhook_progress p ON p.device_id = h.device WHERE h.event_seq > coalesce(p.seq, 0))`

// settle waits until everything that is due has been tried. The clock goes on a little meanwhile, for endpoints that are found out slowly.
func (w *world) settle(c *clock) {
	w.t.Helper()
	require.Eventually(w.t, func() bool {
		due := w.count(dueQuery, c.Now())
		if due > 0 {
			c.forward(5 * time.Millisecond) // no faster than real time, so that a slow machine does not make waits of the schedule longer
		}
		return due == 0
	}, patience, 5*time.Millisecond, "what is due is not tried")
}

// When something becomes due next.
const nextDueQuery = `
SELECT min(greatest(l.due_at, coalesce(w.paused_until, l.due_at))) FROM webhook_lanes l JOIN webhook_endpoints w ON w.id = l.endpoint_id AND w.enabled`

// step lets time go by until something becomes due, or until a moment: that far at least, so that days do not take for ever.
func (w *world) step(c *clock, least time.Duration, until time.Time) {
	w.t.Helper()
	var next *time.Time
	require.NoError(w.t, w.pool.QueryRow(w.t.Context(), nextDueQuery).Scan(&next))
	to := until
	if next != nil && next.Before(until) {
		to = next.Add(time.Millisecond)
	}
	c.forward(max(to.Sub(c.Now()), min(least, until.Sub(c.Now()))))
	w.settle(c)
}

// pass lets time go by; whatever becomes due is tried before it goes on.
func (w *world) pass(c *clock, whole, least time.Duration) {
	w.t.Helper()
	w.settle(c)
	for until := c.Now().Add(whole); c.Now().Before(until); {
		w.step(c, least, until)
	}
}

// delivered lets time go by until every delivery has succeeded, at most so long.
func (w *world) delivered(c *clock, most time.Duration) {
	w.t.Helper()
	w.settle(c)
	for until := c.Now().Add(most); ; w.step(c, 0, until) {
		if w.count(`SELECT count(*) FROM webhook_deliveries WHERE status <> 'SUCCESS'`) == 0 {
			return
		}
		require.True(w.t, c.Now().Before(until), "deliveries are unfinished after %v", most)
	}
}

// wanted notes an event of some chats for one endpoint.
func (w *world) wanted(want map[place][]string, endpoint string, chats ...string) {
	w.t.Helper()
	for _, chat := range chats {
		p := place{endpoint, string(w.device), chat}
		want[p] = append(want[p], w.happen(chat, true).String())
	}
}

// A receiver is away, events go on coming, and it comes back: it gets everything, in order, under the ids of the first tries, and nothing
// was given up.
func TestReceiverComesBack(t *testing.T) {
	t.Parallel()
	for name, away := range map[string]time.Duration{"after ten minutes": 10 * time.Minute, "after a day": 24 * time.Hour} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			w.startNATS()
			w.makeStream()
			clock := newClock()
			var down atomic.Bool
			r := newRecorder(t, func(arrival) int {
				if down.Load() {
					return http.StatusServiceUnavailable
				}
				return http.StatusOK
			})
			w.endpoint(r.url+"/a", nil)
			w.startAt(clock)
			want, chats := map[place][]string{}, []string{"c1", "c2", "c3"}
			w.wanted(want, "a", chats...)
			w.settle(clock)
			down.Store(true)
			const parts = 5
			for range parts {
				w.wanted(want, "a", chats...)
				w.wanted(want, "a", "c1")
				w.pass(clock, away/parts, 0)
			}
			require.Len(t, r.taken(), len(chats))
			tries := len(r.all()) - len(chats)
			require.Greater(t, tries, 10, "it is tried again and again")
			require.Less(t, tries, 500, "and not for ever at once")
			require.Positive(t, w.count(`SELECT pauses FROM webhook_endpoints`), "it is left alone for a while, again and again")
			down.Store(false)
			w.delivered(clock, 15*time.Minute)
			require.Empty(t, judge(want, r.taken()))
			require.Empty(t, judge(want, r.all()))
			require.Equal(t, len(r.all()), w.count(`SELECT sum(attempts) FROM webhook_deliveries`), "each try is counted")
			require.Equal(t, tries, w.count(`SELECT count(*) FROM webhook_attempts`), "each that failed is kept")
			require.Zero(t, w.count(`SELECT pauses FROM webhook_endpoints`))
			require.Equal(t, 1, w.count(`SELECT count(*) FROM webhook_endpoints WHERE failing_since IS NULL AND enabled`))
		})
	}
}

// enable does what the API does when an endpoint is enabled again.
func (w *world) enable(id string) {
	w.t.Helper()
	yes := true
	_, err := w.endpoints.Update(w.t.Context(), tenantID, id, webhook.Params{Enabled: &yes})
	require.NoError(w.t, err)
	w.set(id, `failing_since = NULL, paused_until = NULL, pauses = 0, disabled_at = NULL, disabled_reason = NULL`)
	webhook.Hint(w.js.Conn(), id)
}

// disabled waits until an endpoint is disabled for a reason.
func (w *world) disabled(id, reason string) {
	w.t.Helper()
	require.Eventually(w.t, func() bool {
		return w.count(`SELECT count(*) FROM webhook_endpoints WHERE id = $1 AND NOT enabled AND disabled_reason = $2`, id, reason) == 1
	}, patience, 5*time.Millisecond, "the endpoint is not disabled")
}

// replay orders something to be delivered again.
func (w *world) replay(endpoint, what string, change string, args ...any) uuid.UUID {
	w.t.Helper()
	id := uuid.Must(uuid.NewV7())
	require.NoError(w.t, pgx.BeginFunc(w.t.Context(), w.pool, func(tx pgx.Tx) error {
		_, err := tx.Exec(w.t.Context(), `
INSERT INTO webhook_replays (id, tenant_id, endpoint_id, what, from_at, to_at, max_events)
VALUES ($1, $2, $3, $4, now() - interval '1 day', now() + interval '1 minute', 100000)`, id, tenantID, endpoint, what)
		if err == nil && change != "" {
			_, err = tx.Exec(w.t.Context(), `UPDATE webhook_replays SET `+change+` WHERE id = $1`, append([]any{id}, args...)...)
		}
		return err
	}))
	webhook.Hint(w.js.Conn(), endpoint)
	return id
}

// progress of a replay.
type progress struct {
	State                            string
	Total                            *int
	LookedAt, Queued, Failed, Succed int
}

func (w *world) progress(id uuid.UUID) (p progress) {
	w.t.Helper()
	err := w.pool.QueryRow(w.t.Context(), `SELECT state, total, looked_at, queued, failed, succeeded FROM webhook_replays WHERE id = $1`, id).
		Scan(&p.State, &p.Total, &p.LookedAt, &p.Queued, &p.Failed, &p.Succed)
	require.NoError(w.t, err)
	return p
}

// done waits until a replay is done, and compares its figures.
func (w *world) done(id uuid.UUID, total, lookedAt, queued, failed, succeeded int) {
	w.t.Helper()
	var have progress
	require.Eventually(w.t, func() bool { have = w.progress(id); return have.State == "done" }, patience, 5*time.Millisecond, "the replay is not done")
	require.Equal(w.t, progress{"done", &total, lookedAt, queued, failed, succeeded}, have)
}

// An endpoint that fails for days is disabled, another one is told, and when it is enabled what waited and what was missed arrive.
func TestDisabledAfterDaysOfFailures(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	clock := newClock()
	var away atomic.Bool
	away.Store(true)
	r := newRecorder(t, func(arrival) int {
		if away.Load() {
			return http.StatusBadGateway
		}
		return http.StatusOK
	})
	row := w.endpoint(r.url+"/a", nil)
	url, told := receiver(t, nil)
	w.set(w.endpoint(url, nil).ID, `event_filters = '{webhook.*}'`)
	w.startAt(clock)
	want, chats := map[place][]string{}, []string{}
	for i := range 12 { // enough for the breaker: none of them is given up
		chats = append(chats, "c"+strconv.Itoa(i))
	}
	began := clock.Now()
	for range 5 {
		w.wanted(want, "a", chats...)
		w.pass(clock, 24*time.Hour-time.Minute, time.Hour)
		require.Equal(t, 1, w.count(`SELECT count(*) FROM webhook_endpoints WHERE id = $1 AND enabled`, row.ID))
	}
	w.pass(clock, 20*time.Minute, time.Minute)
	w.disabled(row.ID, webhook.DisabledFailing)
	missed := map[place][]string{}
	w.wanted(missed, "a", chats...)
	var e struct {
		EventID    string  `json:"eventId"`
		DeviceID   *string `json:"deviceId"`
		Type       string  `json:"type"`
		Normalized struct {
			Kind, EndpointID, Reason, LastError string
			FailingSince, At                    time.Time
		} `json:"normalized"`
	}
	p := take(t, told)
	require.NoError(t, json.Unmarshal(p.body, &e))
	require.Equal(t, event.WebhookDisabled, e.Type)
	require.Nil(t, e.DeviceID)
	require.Equal(t, "webhook_disabled", e.Normalized.Kind)
	require.Equal(t, row.ID, e.Normalized.EndpointID)
	require.Equal(t, webhook.DisabledFailing, e.Normalized.Reason)
	require.Contains(t, e.Normalized.LastError, "HTTP 502")
	require.WithinDuration(t, began, e.Normalized.FailingSince, time.Minute)
	require.WithinRange(t, e.Normalized.At, began.Add(5*24*time.Hour), began.Add(5*24*time.Hour+20*time.Minute))
	require.Empty(t, told, "it is told once")
	require.Zero(t, w.count(`SELECT count(*) FROM webhook_deliveries WHERE status = 'DLQ'`))
	tries := len(r.all())
	w.pass(clock, 24*time.Hour, time.Hour)
	require.Len(t, r.all(), tries, "a disabled endpoint is left alone")

	away.Store(false)
	w.enable(row.ID)
	w.delivered(clock, 15*time.Minute)
	require.Empty(t, judge(want, r.taken()), "what was kept")
	id := w.replay(row.ID, "missed", "")
	n := len(chats)
	total := 6*n + 1 // with the event of the disabling, which it does not take
	w.done(id, total, total, n, 0, n)
	for p, ids := range missed {
		want[p] = append(want[p], ids...)
	}
	require.Empty(t, judge(want, r.taken()), "and what was missed")
}

// What an endpoint did before it was disabled is no reason to disable it again at its first failure.
func TestEnabledBeginsAnew(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	clock := newClock()
	r := newRecorder(t, func(arrival) int { return http.StatusInternalServerError })
	row := w.endpoint(r.url+"/a", nil)
	w.startAt(clock)
	id := w.happen("c1", true)
	w.becomes(id, "FAILED")
	w.pass(clock, 5*24*time.Hour, 2*time.Hour)
	w.happen("c2", true)
	w.disabled(row.ID, webhook.DisabledFailing)
	tries := len(r.all())
	w.enable(row.ID)
	w.pass(clock, time.Hour, 10*time.Minute)
	require.Greater(t, len(r.all()), tries, "it is tried again")
	require.Equal(t, 1, w.count(`SELECT count(*) FROM webhook_endpoints WHERE enabled`), "days have to pass again")
}

func TestGoneDisablesAtOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	url, posts := receiver(t, func(rw http.ResponseWriter, _ *http.Request, _ post) { rw.WriteHeader(http.StatusGone) })
	row := w.endpoint(url, nil)
	clock := newClock()
	w.startAt(clock)
	id := w.happen("c1", true)
	take(t, posts)
	w.becomes(id, "FAILED")
	w.disabled(row.ID, webhook.DisabledGone)
	w.pass(clock, 24*time.Hour, time.Hour)
	require.Empty(t, posts, "nobody asks again")
	w.becomes(id, "FAILED")
}

func TestRetryAfterIsHonoured(t *testing.T) {
	t.Parallel()
	for name, header := range map[string]func(*clock) string{
		"seconds": func(*clock) string { return "1800" },
		"date":    func(c *clock) string { return c.Now().Add(30 * time.Minute).UTC().Format(http.TimeFormat) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			w.startNATS()
			w.makeStream()
			clock := newClock()
			var calls atomic.Int64
			url, posts := receiver(t, func(rw http.ResponseWriter, _ *http.Request, _ post) {
				if calls.Add(1) == 1 {
					rw.Header().Set("Retry-After", header(clock))
					rw.WriteHeader(http.StatusServiceUnavailable)
				}
			})
			w.endpoint(url, nil)
			w.startAt(clock)
			id := w.happen("c1", true)
			take(t, posts)
			w.becomes(id, "FAILED")
			w.pass(clock, 29*time.Minute, time.Minute)
			w.happen("c2", true) // the endpoint has asked, not the chat
			w.settle(clock)
			require.Empty(t, posts)
			w.pass(clock, 2*time.Minute, time.Minute)
			w.becomes(id, "SUCCESS")
			require.Len(t, posts, 2)
		})
	}
}

func TestTooManyRequestsSpendNoTries(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	clock := newClock()
	var calls atomic.Int64
	const refused = 30 // twice as often as there are tries
	r := newRecorder(t, func(arrival) int {
		if calls.Add(1) <= refused {
			return http.StatusTooManyRequests
		}
		return http.StatusOK
	})
	w.endpoint(r.url+"/a", nil)
	w.startAt(clock)
	id := w.happen("c1", true)
	w.delivered(clock, 12*time.Hour)
	w.becomes(id, "SUCCESS")
	require.Equal(t, refused+1, w.count(`SELECT attempts FROM webhook_deliveries`))
	require.Zero(t, w.count(`SELECT failures FROM webhook_deliveries`))
	require.Len(t, r.all(), refused+1)
}

// Failures in the way of the schedule end in a dead letter after about three days; each try is later than the one before.
func TestScheduleEndsInADeadLetter(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	clock := newClock()
	began := clock.Now()
	r := newRecorder(t, func(arrival) int { return http.StatusBadRequest })
	w.endpoint(r.url+"/a", nil)
	w.startAt(clock)
	id := w.happen("c1", true)
	var waits []time.Duration
	last := began
	for tries := 1; w.count(`SELECT count(*) FROM webhook_deliveries WHERE status = 'DLQ'`) == 0; {
		w.settle(clock)
		if n := len(r.all()); n > tries {
			require.Equal(t, tries+1, n)
			waits, last, tries = append(waits, clock.Now().Sub(last)), clock.Now(), n
		}
		clock.forward(max(time.Second/2, clock.Now().Sub(last)/20))
		require.Less(t, clock.Now().Sub(began), 5*24*time.Hour)
	}
	require.Len(t, waits, 14)
	for i, want := range []time.Duration{1, 2, 4, 8, 30, 120, 600, 1800, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 24 * 3600, 24 * 3600} {
		want *= time.Second
		require.GreaterOrEqual(t, waits[i], want*8/10, "wait %d", i+1)
		require.LessOrEqual(t, waits[i], want*13/10+time.Second, "wait %d", i+1)
	}
	w.becomes(id, "DLQ")
	require.Equal(t, 15, w.count(`SELECT attempts FROM webhook_deliveries`))
	require.Eventually(t, func() bool { return w.count(`SELECT count(*) FROM webhook_lanes`) == 0 }, patience, 5*time.Millisecond)
}

// While the breaker is open one probe goes out at the end of each pause, and what waits spends nothing.
func TestBreakerLetsOneThrough(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	clock := newClock()
	var away atomic.Bool
	away.Store(true)
	r := newRecorder(t, func(arrival) int {
		if away.Load() {
			return http.StatusInternalServerError
		}
		return http.StatusOK
	})
	w.endpoint(r.url+"/a", nil)
	w.startAt(clock)
	want, chats := map[place][]string{}, []string{}
	for i := range 30 {
		chats = append(chats, "c"+strconv.Itoa(i))
	}
	w.wanted(want, "a", chats...)
	w.settle(clock)
	require.Equal(t, 1, w.count(`SELECT pauses FROM webhook_endpoints`))
	first := len(r.all())
	require.Less(t, first, len(chats), "not everybody has to try")
	spent := w.count(`SELECT sum(failures) FROM webhook_deliveries`)
	for probes := 1; probes <= 6; probes++ {
		until := w.pausedUntil()
		clock.forward(until.Sub(clock.Now()) - time.Second)
		w.settle(clock)
		require.Len(t, r.all(), first+probes-1, "nothing before the pause is over")
		clock.forward(2 * time.Second)
		w.settle(clock)
		require.Eventually(t, func() bool { return w.count(`SELECT pauses FROM webhook_endpoints`) == probes+1 }, patience, 5*time.Millisecond)
		require.Len(t, r.all(), first+probes, "one probe")
		require.Greater(t, w.pausedUntil().Sub(clock.Now()), min(29*time.Second<<probes, 9*time.Minute), "pauses grow")
	}
	require.Equal(t, spent, w.count(`SELECT sum(failures) FROM webhook_deliveries`), "probes spend no tries")
	away.Store(false)
	w.delivered(clock, 15*time.Minute)
	require.Empty(t, judge(want, r.taken()))
}

func (w *world) pausedUntil() (at time.Time) {
	w.t.Helper()
	require.NoError(w.t, w.pool.QueryRow(w.t.Context(), `SELECT paused_until FROM webhook_endpoints`).Scan(&at))
	return at
}

// The limit is counted by the dispatcher's own clock, so that no machine is too slow for it.
func TestRateLimitIsKept(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	clock := newClock()
	limited, free := newRecorder(t, nil), newRecorder(t, nil)
	w.set(w.endpoint(limited.url+"/a", nil).ID, `rate_limit = 20`)
	w.endpoint(free.url+"/b", nil)
	w.startAt(clock)
	const events, burst = 60, 2
	want := map[place][]string{}
	for i := range events {
		chat := fmt.Sprintf("c%d", i%6)
		id := w.happen(chat, true).String()
		for _, name := range []string{"a", "b"} {
			p := place{name, string(w.device), chat}
			want[p] = append(want[p], id)
		}
	}
	require.Eventually(t, func() bool { return len(free.all()) == events }, patience, 5*time.Millisecond, "the other is not held up")
	for most := burst; most <= events; most += burst { // what a tenth of a second gives
		require.Eventually(t, func() bool { return len(limited.all()) >= most }, patience, time.Millisecond, "the limit is used")
		require.Never(t, func() bool { return len(limited.all()) > most }, 50*time.Millisecond, 5*time.Millisecond, "the limit is kept")
		clock.forward(100 * time.Millisecond)
	}
	w.delivered(clock, time.Minute)
	require.Empty(t, judge(want, append(limited.all(), free.all()...)))
}

func TestUnorderedGoesOn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	clock := newClock()
	r := newRecorder(t, func(a arrival) int {
		if strings.Contains(a.body, `"n":1}`) {
			return http.StatusBadRequest
		}
		return http.StatusOK
	})
	w.set(w.endpoint(r.url+"/loose", nil).ID, `ordered = false`)
	w.endpoint(r.url+"/strict", nil)
	w.startAt(clock)
	ids := []string{w.happen("c1", true).String(), w.happen("c1", true).String(), w.happen("c1", true).String()}
	w.settle(clock)
	of := func(name string) (list []string) {
		for _, a := range r.taken() {
			if a.endpoint == name {
				list = append(list, a.id)
			}
		}
		slices.Sort(list)
		return list
	}
	require.Equal(t, ids[1:], of("loose"))
	require.Empty(t, of("strict"))
	require.Equal(t, 2, w.count(`SELECT count(*) FROM webhook_deliveries WHERE status = 'FAILED'`))
	require.Equal(t, 2, w.count(`SELECT count(*) FROM webhook_deliveries WHERE status = 'PENDING'`))
}

func TestFilters(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.startNATS()
	w.makeStream()
	other := w.line()
	r := newRecorder(t, nil)
	for name, set := range map[string]string{
		"default": `event_filters = NULL`,
		"all":     `event_filters = '{*}'`,
		"none":    `event_filters = '{}'`,
		"prefix":  `event_filters = '{message.*}'`,
		"exact":   `event_filters = '{message.status,device.status}'`,
		"device":  `event_filters = '{*}', device_filters = '{` + string(other.id) + `}'`,
		"group":   `event_filters = '{*}', chat_kinds = '{group}'`,
		"people":  `event_filters = '{*}', chat_kinds = '{user,status}'`,
		"off":     `event_filters = '{*}', enabled = false`,
	} {
		w.set(w.endpoint(r.url+"/"+name, nil).ID, set)
	}
	foreign := w.endpoint(r.url+"/foreign", nil)
	w.set(foreign.ID, `event_filters = '{*}', tenant_id = 't2', secret = $2`, secret)
	w.startAt(newClock())
	const user, group, status = "5215550001@s.whatsapp.net", "1203@g.us", "status@broadcast"
	mine := line{w.device, w.head}
	want := map[place][]string{}
	for _, e := range []struct {
		of         line
		kind, chat string
		takers     []string
	}{
		{mine, event.Inbound, user, []string{"default", "all", "prefix", "people"}},
		{mine, event.Inbound, group, []string{"default", "all", "prefix", "group"}},
		{other, event.Inbound, status, []string{"default", "all", "prefix", "device", "people"}},
		{mine, event.MessageStatus, group, []string{"all", "prefix", "exact", "group"}},
		{mine, event.DeviceStatus, "", []string{"all", "exact", "group", "people"}}, // of no chat: no kind of chat keeps it away
		{other, event.DeviceStatus, "", []string{"all", "exact", "device", "group", "people"}},
		{mine, "messages.other", user, []string{"all", "people"}},
	} {
		id := w.happenOn(e.of, e.kind, e.chat, true).String()
		for _, name := range e.takers {
			p := place{name, string(e.of.id), e.chat}
			want[p] = append(want[p], id)
		}
	}
	total := 0
	for _, ids := range want {
		total += len(ids)
	}
	require.Eventually(t, func() bool { return len(r.all()) >= total && w.count(`SELECT count(*) FROM webhook_lanes`) == 0 }, patience, 10*time.Millisecond)
	require.Empty(t, judge(want, r.all()))
	require.Equal(t, total, w.count(`SELECT count(*) FROM webhook_deliveries`))
}

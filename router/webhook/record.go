package webhook

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/failpoint"
)

// record is what is to be written of an attempt. Without a status it only closes a lane that has nothing unfinished.
type record struct {
	ep          *endpoint
	lane        *lane
	next        delivery
	outcome     outcome
	status      string
	failures    int
	at          time.Time
	nextAttempt time.Time
	last        bool   // nothing of the lane is left here
	disable     string // why the endpoint is to be disabled
}

// standing is what is to be written of an endpoint.
type standing struct {
	id        string
	health    health
	recovered bool // what waits for its next try need wait no longer
}

type recordResult struct {
	life  *life
	batch []record
	left  map[laneKey]bool // lanes that were to be closed and have more
	well  []*endpoint      // recovered
	err   error
}

const maxRecord = 1024

// judge decides what follows from an attempt, for the endpoint and for the delivery.
func (d *Dispatcher) judge(ep *endpoint, r result, now time.Time, full bool) record {
	o := r.outcome
	rec := record{ep: ep, lane: r.lane, next: r.next, outcome: o, status: "SUCCESS", failures: r.next.Failures, at: now.Add(-o.duration)}
	if o.result == resultGone {
		rec.status = "DLQ"
		return rec
	}
	d.metrics.attempt(o.result, r.next.event.CreatedAt, now)
	if r.next.Attempts == 0 && !r.lane.replay && ep.limiter == nil && ep.health.failingSince.IsZero() {
		d.metrics.first.Observe(rec.at.Sub(r.next.event.CreatedAt).Seconds())
	}
	if o.result == resultSuccess {
		ep.health.success(now, full, d.cfg.PerEndpoint)
		return rec
	}
	overload, counts := o.result == resultTimeout || o.result == resultNetwork, !r.probe
	if o.status != nil {
		switch *o.status {
		case 410:
			rec.disable = DisabledGone
		case 429:
			overload, counts = true, false
		case 502, 503, 504:
			overload = true
		}
	}
	if ep.health.failure(now, r.probe, overload, o.after) {
		d.cfg.Log.Info("endpoint is left alone for a while", "tenant", r.next.TenantID, "endpoint", ep.id, "until", ep.health.pausedUntil, "pauses", ep.health.pauses)
	}
	if rec.disable == "" && now.Sub(ep.health.failingSince) >= d.cfg.DisableAfter {
		rec.disable = DisabledFailing
	}
	if counts {
		rec.failures++
	}
	if rec.failures > len(d.cfg.Schedule) {
		rec.status = "DLQ"
		d.metrics.dead.Inc()
		d.cfg.Log.Warn("dead letter", "tenant", r.next.TenantID, "endpoint", ep.id, "event", r.next.EventID, "attempt", r.next.Attempts+1)
		return rec
	}
	rec.status, rec.nextAttempt = "FAILED", now.Add(d.pause(max(rec.failures, 1), o.after))
	return rec
}

// record writes what has come together, one batch at a time.
func (e *engine) record() {
	if e.recording || len(e.unrecorded) == 0 {
		return
	}
	n := min(len(e.unrecorded), maxRecord)
	batch := e.unrecorded[:n:n]
	e.unrecorded = e.unrecorded[n:]
	r := recordResult{life: e.life, batch: batch}
	var standings []standing
	seen := map[*endpoint]bool{}
	for _, rec := range batch {
		ep := rec.ep
		if seen[ep] || !ep.known {
			continue
		}
		seen[ep] = true
		h, w := ep.health, ep.written
		if h.pausedUntil.Equal(w.pausedUntil) && h.pauses == w.pauses && h.failingSince.IsZero() == w.failingSince.IsZero() &&
			h.lastSuccessAt.Sub(w.lastSuccessAt) < writeSuccess {
			continue
		}
		recovered := w.pauses > 0 && h.pauses == 0
		standings = append(standings, standing{ep.id, h, recovered})
		if recovered {
			r.well = append(r.well, ep)
		}
		ep.written = h
	}
	e.recording = true
	now := e.now()
	e.all.Go(func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(e.work), loadTime)
		defer cancel()
		if r.left, r.err = e.d.record(ctx, batch, standings, now); r.err != nil {
			wait(r.life.ctx, retryPause)
		}
		e.recorded <- r
	})
}

// settle takes note of what was written.
func (e *engine) settle(r recordResult) {
	e.recording = false
	if r.life != e.life {
		return
	}
	if r.err != nil {
		e.d.cfg.Log.Error("record attempts", "err", r.err)
		for _, rec := range r.batch {
			rec.ep.written = health{} // not known
		}
		if !e.stopping { // else they are made again, under the same ids
			e.unrecorded = append(r.batch, e.unrecorded...)
		}
		return
	}
	for _, ep := range r.well {
		ep.hasMore(anyLanes)
	}
	for _, rec := range r.batch {
		ep := rec.ep
		if rec.last {
			ep.remove(rec.lane)
			if rec.lane.more || r.left[rec.lane.key] {
				ep.hasMore(rec.lane.kind())
			}
		}
		if rec.disable != "" {
			ep.stale = true
		}
		e.consider(ep)
	}
}

// Rows are looked up one by one, each by its key, and changed by their place: of tables that were empty when a statement was planned, the planner
// would rather read all there is for each of the rows, and they do not stay empty.
//
// The number of attempts is compared, so that nobody writes over what somebody else has done meanwhile.
const recordQuery = `
WITH r AS (
  SELECT * FROM unnest($1::text[], $2::uuid[], $3::int[], $4::text[], $5::int[], $6::text[], $7::int[], $8::text[], $9::int[], $10::timestamptz[],
    $11::timestamptz[], $12::text[]) AS r (endpoint_id, event_id, was, status, failures, error, code, response, duration, at, next, result)),
d AS (
  UPDATE webhook_deliveries d SET status = r.status, attempts = r.was + CASE WHEN r.result = '' THEN 0 ELSE 1 END, failures = r.failures,
    last_error = nullif(r.error, ''), response_status = nullif(r.code, 0), response = nullif(r.response, ''), duration_ms = r.duration,
    last_attempt_at = r.at, next_attempt_at = coalesce(r.next, d.next_attempt_at), updated_at = $13
  FROM (SELECT r.*, d.place FROM r CROSS JOIN LATERAL (
    SELECT d.ctid AS place FROM webhook_deliveries d WHERE d.endpoint_id = r.endpoint_id AND d.event_id = r.event_id AND d.attempts = r.was
      AND d.status NOT IN ('SUCCESS', 'DLQ') LIMIT 1) d) r
  WHERE d.event_id = r.event_id AND d.ctid = r.place
  RETURNING d.endpoint_id, d.event_id, d.tenant_id, d.status, d.replay_id, d.attempts, r.result, r.code, r.error, r.response, r.duration, r.at),
a AS (
  INSERT INTO webhook_attempts (endpoint_id, event_id, number, tenant_id, at, duration_ms, result, response_status, error, response)
  SELECT endpoint_id, event_id, attempts, tenant_id, at, duration, result, nullif(code, 0), nullif(error, ''), nullif(response, '')
  FROM d WHERE result NOT IN ('', '` + resultSuccess + `') ON CONFLICT DO NOTHING),
p AS (
  UPDATE webhook_replays p SET succeeded = p.succeeded + c.good, failed = p.failed + c.bad, updated_at = $13
  FROM (SELECT replay_id, count(*) FILTER (WHERE status = 'SUCCESS') AS good, count(*) FILTER (WHERE status = 'DLQ') AS bad
    FROM d WHERE replay_id IS NOT NULL AND status IN ('SUCCESS', 'DLQ') GROUP BY replay_id) c WHERE p.id = c.replay_id)
SELECT count(*), count(replay_id) FROM d`

// Lanes are locked in one order by all who touch several, and after the replays whose deliveries they hold: a step of a replay does the same.
const (
	lockReplaysQuery = `SELECT FROM webhook_replays WHERE id = ANY($1::text[]::uuid[]) ORDER BY id FOR UPDATE`

	lockLanesQuery = `
SELECT FROM (SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) AS k (endpoint_id, device_id, chat) ORDER BY endpoint_id, device_id, chat) k
CROSS JOIN LATERAL (SELECT FROM webhook_lanes l WHERE ` + theLane + ` LIMIT 1 FOR UPDATE) l`

	theLane = `l.endpoint_id = k.endpoint_id AND l.device_id = k.device_id AND l.chat = k.chat`

	deferLanesQuery = `
UPDATE webhook_lanes l SET due_at = k.due FROM (
  SELECT k.due, l.place FROM unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[]) AS k (endpoint_id, device_id, chat, due)
  CROSS JOIN LATERAL (SELECT l.ctid AS place FROM webhook_lanes l WHERE ` + theLane + ` LIMIT 1) l) k
WHERE l.ctid = k.place`

	// They were locked in a statement before: this one sees the deliveries of every fan-out that touched them until then, and one that
	// comes later makes the lane anew.
	closeLanesQuery = `
DELETE FROM webhook_lanes l WHERE l.ctid = ANY (ARRAY (
  SELECT l.place FROM unnest($1::text[], $2::text[], $3::text[]) AS k (endpoint_id, device_id, chat)
  CROSS JOIN LATERAL (SELECT l.ctid AS place, l.* FROM webhook_lanes l WHERE ` + theLane + ` LIMIT 1) l
  LEFT JOIN LATERAL (
    SELECT true AS unfinished FROM webhook_deliveries d WHERE ` + ofLane + ` AND d.status IN ('PENDING', 'FAILED')
      AND d.event_id >= coalesce(l.since, '00000000-0000-0000-0000-000000000000') AND d.event_id < $4
    ORDER BY d.device_seq LIMIT 1) d ON true
  WHERE d.unfinished IS NULL))
RETURNING l.endpoint_id, l.device_id, l.chat`

	standingQuery = `
UPDATE webhook_endpoints w SET failing_since = s.failing, last_success_at = coalesce(s.success, w.last_success_at), paused_until = s.until, pauses = s.pauses
FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[], $4::timestamptz[], $5::int[]) AS s (id, failing, success, until, pauses)
WHERE w.id = s.id AND w.enabled`

	recoverQuery = `UPDATE webhook_lanes SET due_at = $2 WHERE endpoint_id = ANY($1) AND due_at > $2`
)

// laneKeys are parallel arrays for SQL.
type laneKeys struct{ endpoints, devices, chats []string }

func (k *laneKeys) add(key laneKey) {
	k.endpoints, k.devices, k.chats = append(k.endpoints, key.endpoint), append(k.devices, key.device), append(k.chats, key.chat)
}

// record writes a batch in one transaction, and disables endpoints for which that is due. left: lanes that could not be closed.
func (d *Dispatcher) record(ctx context.Context, batch []record, standings []standing, now time.Time) (left map[laneKey]bool, err error) {
	b := &pgx.Batch{}
	var touched, closing, deferred laneKeys
	var due []time.Time
	var replayed []string
	left = map[laneKey]bool{}
	for _, r := range batch {
		if r.lane.replay {
			if id := replayOf(r.lane.key.chat); !slices.Contains(replayed, id) {
				replayed = append(replayed, id)
			}
		}
		switch {
		case r.status == "FAILED":
			deferred.add(r.lane.key)
			due = append(due, r.nextAttempt)
		case r.last && !r.lane.more:
			closing.add(r.lane.key)
			left[r.lane.key] = true
		default:
			continue
		}
		touched.add(r.lane.key)
	}
	if len(replayed) > 0 {
		b.Queue(lockReplaysQuery, replayed)
	}
	if len(touched.chats) > 0 {
		b.Queue(lockLanesQuery, touched.endpoints, touched.devices, touched.chats)
	}
	replays := d.queueAttempts(b, batch, now)
	if len(due) > 0 {
		b.Queue(deferLanesQuery, deferred.endpoints, deferred.devices, deferred.chats, due)
	}
	if len(closing.chats) > 0 {
		b.Queue(closeLanesQuery, closing.endpoints, closing.devices, closing.chats, lastID(now)).Query(func(rows pgx.Rows) error {
			var key laneKey
			_, err := pgx.ForEachRow(rows, []any{&key.endpoint, &key.device, &key.chat}, func() error {
				delete(left, key)
				return nil
			})
			return err
		})
	}
	queueStandings(b, standings, now)
	if err := d.pool.SendBatch(ctx, b).Close(); err != nil {
		return nil, fmt.Errorf("record attempts: %w", err)
	}
	failpoint.At("dlv.result")
	if *replays > 0 {
		d.pokeReplays()
	}
	for _, r := range batch {
		if r.disable == "" {
			continue
		}
		if err := d.disable(ctx, r.ep.id, r.disable, r.outcome.text, now); err != nil { // a later attempt tries again
			d.cfg.Log.Error("disable endpoint", "endpoint", r.ep.id, "err", err)
		}
	}
	return left, nil
}

// queueAttempts adds what came of attempts; the answer is how many of them were replays, known when the batch is sent.
func (d *Dispatcher) queueAttempts(b *pgx.Batch, batch []record, now time.Time) (replays *int) {
	replays = new(int)
	var endpoints, status, errs, responses, results []string
	var events [][16]byte // pgx would make texts of uuid.UUID
	var was, failures, codes, durations []int
	var at []time.Time
	var next []*time.Time
	for _, r := range batch {
		if r.status == "" {
			continue
		}
		code, result, until := 0, r.outcome.result, (*time.Time)(nil)
		if r.outcome.status != nil {
			code = *r.outcome.status
		}
		if result == resultGone {
			result = ""
		}
		if r.status == "FAILED" {
			until = &r.nextAttempt
		}
		endpoints, events, was = append(endpoints, r.ep.id), append(events, r.next.EventID), append(was, r.next.Attempts)
		status, failures, errs = append(status, r.status), append(failures, r.failures), append(errs, r.outcome.text)
		codes, responses = append(codes, code), append(responses, r.outcome.response)
		durations, at = append(durations, int(r.outcome.duration.Milliseconds())), append(at, r.at)
		next, results = append(next, until), append(results, result)
	}
	if len(events) == 0 {
		return replays
	}
	b.Queue(recordQuery, endpoints, events, was, status, failures, errs, codes, responses, durations, at, next, results, now).QueryRow(func(row pgx.Row) error {
		var written int
		if err := row.Scan(&written, replays); err != nil {
			return err
		}
		if written < len(events) {
			d.cfg.Log.Warn("outcomes came too late and were not written", "number", len(events)-written)
		}
		return nil
	})
	return replays
}

func queueStandings(b *pgx.Batch, standings []standing, now time.Time) {
	if len(standings) == 0 {
		return
	}
	slices.SortFunc(standings, func(a, b standing) int { return cmp.Compare(a.id, b.id) })
	var ids, recovered []string
	var failing, success, until []*time.Time
	var pauses []int
	for _, s := range standings {
		ids, pauses = append(ids, s.id), append(pauses, s.health.pauses)
		failing, success, until = append(failing, unless0(s.health.failingSince)), append(success, unless0(s.health.lastSuccessAt)), append(until, unless0(s.health.pausedUntil))
		if s.recovered {
			recovered = append(recovered, s.id)
		}
	}
	b.Queue(standingQuery, ids, failing, success, until, pauses)
	if len(recovered) > 0 {
		b.Queue(recoverQuery, recovered, now)
	}
}

func unless0(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}

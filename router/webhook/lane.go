package webhook

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"golang.org/x/time/rate"

	"github.com/waconnect/waconnect/node/event"
)

// settings are an endpoint's row, as a dispatcher needs it.
type settings struct {
	sealedTarget
	Enabled       bool       `db:"enabled"`
	RateLimit     *int       `db:"rate_limit"`
	UpdatedAt     time.Time  `db:"updated_at"`
	FailingSince  *time.Time `db:"failing_since"`
	LastSuccessAt *time.Time `db:"last_success_at"`
	PausedUntil   *time.Time `db:"paused_until"`
	Pauses        int        `db:"pauses"`

	target target
	err    error // the target cannot be opened
}

// delivery is one event that is due to one endpoint.
type delivery struct {
	EventID  uuid.UUID
	TenantID string
	Attempts int
	Failures int
	event    *content // nil: it is no longer kept
}

// content is what is told of an event. Deliveries of one event to several endpoints share it.
type content struct {
	ID        uuid.UUID
	Type      string
	CreatedAt time.Time
	body      []byte // nil: too long to be held; read when it is posted
}

// notice is what a receiver sees, without the texts of the event.
func (c *content) notice(tenantID, deviceID string) notice {
	n := notice{eventID: c.ID.String(), tenantID: tenantID, kind: c.Type, createdAt: c.CreatedAt}
	if deviceID != "" {
		n.deviceID = &deviceID
	}
	return n
}

// want is what is to be loaded of an endpoint.
type want struct {
	ep            *endpoint
	live, replays int // lanes
}

type loadResult struct {
	life     *life
	wants    []want
	settings map[string]*settings
	lanes    []*lane
	err      error
}

const settingsQuery = `SELECT ` + targetColumns + `, enabled, rate_limit, updated_at, failing_since, last_success_at, paused_until, pauses
FROM webhook_endpoints WHERE id = ANY($1)`

// maxHeld is how long an event may be to be held in memory before its attempt.
const maxHeld = 16 << 10

// ofLane is whether a delivery d is of a lane l. It is the index's expression, so that no other index fits, however young the partition.
const ofLane = `d.endpoint_id || ' ' || d.device_id || ' ' || d.chat = l.endpoint_id || ' ' || l.device_id || ' ' || l.chat`

// The lanes that are due of each endpoint, without those that are here already, and the beginning of each. Only the partitions from the day of a
// lane's oldest delivery on are looked into, and none of days to come; ids of a clock that is days ahead wait for their day.
const loadQuery = `
WITH want AS (SELECT * FROM unnest($1::text[], $2::bool[], $3::int[]) AS w (endpoint_id, replay, room)),
busy AS MATERIALIZED (SELECT * FROM unnest($4::text[], $5::text[], $6::text[]) AS b (endpoint_id, device_id, chat)),
l AS (
  SELECT x.* FROM want w JOIN webhook_endpoints o ON o.id = w.endpoint_id AND o.enabled CROSS JOIN LATERAL (
    SELECT l.endpoint_id, l.device_id, l.chat, l.replay, l.since, l.due_at FROM webhook_lanes l
    WHERE l.endpoint_id = w.endpoint_id AND l.replay = w.replay AND l.due_at <= $7
      AND (l.endpoint_id, l.device_id, l.chat) NOT IN (SELECT endpoint_id, device_id, chat FROM busy)
    ORDER BY l.due_at LIMIT w.room) x)
SELECT l.endpoint_id, l.device_id, l.chat, l.replay, d.event_id, d.tenant_id, d.attempts, d.failures
FROM l LEFT JOIN LATERAL (
  SELECT * FROM webhook_deliveries d
  WHERE ` + ofLane + ` AND d.status IN ('PENDING', 'FAILED')
    AND d.event_id >= coalesce(l.since, '00000000-0000-0000-0000-000000000000') AND d.event_id < $9
  ORDER BY d.device_seq, d.event_id LIMIT $8) d ON true
ORDER BY l.due_at, l.endpoint_id, l.device_id, l.chat, d.device_seq, d.event_id`

// load asks for what endpoints want from the table: their settings, and due lanes.
func (e *engine) load() {
	free := (maxLoaded - e.loaded) / perLane
	if e.loading || e.stopping || len(e.hungry) == 0 || free < maxLoaded/perLane/4 { // few at a time cost more than they bring
		return
	}
	room := min(maxPerLoad, free)
	share := max(2, room/min(len(e.hungry), loadAtOnce))
	now := e.now()
	l := loadResult{life: e.life}
	var ids, endpoints, devices, chats []string
	for ep := range e.hungry {
		if len(ids) == loadAtOnce || room <= 0 {
			break
		}
		delete(e.hungry, ep)
		if e.endpoints[ep.id] != ep {
			continue
		}
		w := want{ep: ep}
		if !ep.health.waits(now) {
			w.live = min(ep.wants(newDeliveries), share, room)
			w.replays = min(ep.wants(newReplays), share, room-w.live)
			room -= w.live + w.replays
		}
		if w.live+w.replays == 0 && !ep.stale {
			continue // considered again when something has gone
		}
		ep.told = 0
		ids = append(ids, ep.id)
		l.wants = append(l.wants, w)
		for key := range ep.lanes {
			endpoints, devices, chats = append(endpoints, key.endpoint), append(devices, key.device), append(chats, key.chat)
		}
	}
	if len(ids) == 0 {
		return
	}
	e.loading = true
	e.all.Go(func() {
		l.err = e.d.load(l.life.ctx, &l, ids, endpoints, devices, chats, now)
		if l.err != nil {
			wait(l.life.ctx, retryPause)
		}
		e.loads <- l
	})
}

// loadTime bounds what a dispatcher asks of the database.
const loadTime = 10 * time.Second

func (d *Dispatcher) load(ctx context.Context, l *loadResult, ids, endpoints, devices, chats []string, now time.Time) error {
	ctx, cancel := context.WithTimeout(ctx, loadTime)
	defer cancel()
	b := &pgx.Batch{}
	b.Queue(settingsQuery, ids).Query(func(rows pgx.Rows) error {
		list, err := pgx.CollectRows(rows, pgx.RowToAddrOfStructByName[settings])
		l.settings = make(map[string]*settings, len(list))
		for _, s := range list {
			s.target, s.err = s.open(d.cfg.Keys, now)
			l.settings[s.ID] = s
		}
		return err
	})
	var of []string
	var replay []bool
	var room []int
	add := func(w want, isReplay bool, n int) {
		if n > 0 {
			of, replay, room = append(of, w.ep.id), append(replay, isReplay), append(room, n)
		}
	}
	for _, w := range l.wants {
		add(w, false, w.live)
		add(w, true, w.replays)
	}
	if len(of) > 0 {
		b.Queue(loadQuery, of, replay, room, endpoints, devices, chats, now, perLane, lastID(now)).Query(func(rows pgx.Rows) error {
			var err error
			l.lanes, err = readLanes(rows)
			return err
		})
	}
	if err := d.pool.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("load deliveries: %w", err)
	}
	return d.loadEvents(ctx, l.lanes)
}

const loadEventsQuery = `
SELECT id, tenant_id, coalesce(device_id, ''), type, CASE WHEN octet_length(normalized) + octet_length(raw) <= $4 THEN normalized END,
  CASE WHEN octet_length(normalized) + octet_length(raw) <= $4 THEN raw END, created_at
FROM events WHERE id = ANY($1) AND id >= $2 AND id <= $3`

// loadEvents reads what the deliveries of lanes are about, each event once.
func (d *Dispatcher) loadEvents(ctx context.Context, lanes []*lane) error {
	known := map[uuid.UUID]*content{}
	var ids []uuid.UUID
	for _, l := range lanes {
		for _, x := range l.queue {
			if _, seen := known[x.EventID]; !seen {
				known[x.EventID] = nil
				ids = append(ids, x.EventID)
			}
		}
	}
	if len(ids) == 0 {
		return nil
	}
	rows, err := d.pool.Query(ctx, loadEventsQuery, ids, slices.MinFunc(ids, byTime), slices.MaxFunc(ids, byTime), maxHeld)
	if err != nil {
		return fmt.Errorf("load events: %w", err)
	}
	var id uuid.UUID
	var tenant, device, kind string
	var normalized, raw *string
	var at time.Time
	_, err = pgx.ForEachRow(rows, []any{&id, &tenant, &device, &kind, &normalized, &raw, &at}, func() error {
		c := &content{ID: id, Type: kind, CreatedAt: at}
		known[id] = c
		if normalized != nil {
			n := c.notice(tenant, device)
			n.normalized, n.raw = *normalized, *raw
			c.body = n.body()
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("load events: %w", err)
	}
	for _, l := range lanes {
		for i, x := range l.queue {
			l.queue[i].event = known[x.EventID]
		}
	}
	return nil
}

// byTime compares ids of events.
func byTime(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) }

// lastID is above the ids of all events until tomorrow.
func lastID(now time.Time) uuid.UUID { return event.FirstID(now.Add(24 * time.Hour)) }

func readLanes(rows pgx.Rows) (list []*lane, err error) {
	var l *lane
	for rows.Next() {
		var key laneKey
		var replay bool
		var id *uuid.UUID // nil: the lane has no unfinished delivery
		var tenant *string
		var attempts, failures *int64
		if err := rows.Scan(&key.endpoint, &key.device, &key.chat, &replay, &id, &tenant, &attempts, &failures); err != nil {
			return nil, err
		}
		if l == nil || l.key != key {
			l = &lane{key: key, replay: replay}
			list = append(list, l)
		}
		if id != nil {
			l.queue = append(l.queue, delivery{EventID: *id, TenantID: *tenant, Attempts: int(*attempts), Failures: int(*failures)})
			l.more = len(l.queue) == perLane
		}
	}
	return list, rows.Err()
}

// take puts what was loaded in its place.
func (e *engine) take(l loadResult) {
	e.loading = false
	if l.life != e.life {
		return
	}
	if l.err != nil {
		e.d.trouble(e.life.ctx, "load deliveries", l.err)
		for _, w := range l.wants {
			w.ep.hasMore(anyLanes)
			e.consider(w.ep)
		}
		return
	}
	got := map[laneKind]int{}
	for _, lane := range l.lanes {
		ep := e.endpoints[lane.key.endpoint]
		if ep == nil {
			continue
		}
		got[laneKind{ep.id, lane.kind()}]++
		if ep.lanes[lane.key] != nil {
			continue
		}
		ep.add(lane)
		e.loaded += len(lane.queue)
		if len(lane.queue) == 0 {
			e.unrecorded = append(e.unrecorded, record{ep: ep, lane: lane, last: true})
			continue
		}
		ep.isReady(lane)
	}
	for _, w := range l.wants {
		ep := w.ep
		if e.endpoints[ep.id] != ep {
			continue
		}
		s, known := l.settings[ep.id]
		if !known { // it was deleted
			e.drop(ep.id, ep)
			continue
		}
		ep.learn(s)
		if got[laneKind{ep.id, newDeliveries}] < w.live {
			ep.more &^= newDeliveries
		}
		if got[laneKind{ep.id, newReplays}] < w.replays {
			ep.more &^= newReplays
		}
		ep.more |= ep.told
		if !s.Enabled {
			e.rest(ep)
		}
		e.consider(ep)
	}
}

type laneKind struct {
	endpoint string
	kind     hint
}

// rest lets go of what a disabled endpoint has not begun; enabling it is told.
func (e *engine) rest(ep *endpoint) {
	e.release(ep)
	ep.more, ep.told, ep.due = 0, 0, time.Time{}
}

// learn takes an endpoint's settings over; its state too, the first time.
func (ep *endpoint) learn(s *settings) {
	cleared := !s.UpdatedAt.Equal(ep.settings.UpdatedAt) && s.PausedUntil == nil && s.FailingSince == nil // somebody has enabled it again
	switch {
	case !ep.known, cleared:
		window, threshold, proven := ep.health.window, ep.health.threshold, ep.health.proven
		ep.health = health{
			window: window, threshold: threshold, proven: proven, pauses: s.Pauses, pausedUntil: timeOf(s.PausedUntil),
			failingSince: timeOf(s.FailingSince), lastSuccessAt: timeOf(s.LastSuccessAt),
		}
		ep.written = ep.health
	case s.URL != ep.settings.URL: // whatever the old one did
		ep.health.pauses, ep.health.pausedUntil = 0, time.Time{}
	}
	if limit := s.RateLimit; limit == nil || *limit == 0 {
		ep.limiter = nil
	} else if old := ep.settings.RateLimit; ep.limiter == nil || old == nil || *old != *limit {
		ep.limiter = rate.NewLimiter(rate.Limit(*limit), max(1, *limit/10))
	}
	ep.settings, ep.known, ep.stale = s, true, false
}

func timeOf(t *time.Time) time.Time {
	if t == nil {
		return time.Time{}
	}
	return *t
}

// Endpoints that have due lanes, found by stepping from endpoint to endpoint: idle ones cost nothing.
const pollQuery = `
WITH RECURSIVE step AS (
  (SELECT endpoint_id AS id FROM webhook_lanes ORDER BY endpoint_id LIMIT 1)
  UNION ALL
  SELECT (SELECT l.endpoint_id FROM webhook_lanes l WHERE l.endpoint_id > step.id ORDER BY l.endpoint_id LIMIT 1) FROM step WHERE step.id IS NOT NULL)
SELECT w.id, w.updated_at FROM step JOIN webhook_endpoints w ON w.id = step.id
WHERE w.enabled AND w.shard = ANY($1) AND coalesce(w.paused_until <= $2, true) AND (
  EXISTS (SELECT 1 FROM webhook_lanes l WHERE l.endpoint_id = w.id AND NOT l.replay AND l.due_at <= $2)
  OR EXISTS (SELECT 1 FROM webhook_lanes l WHERE l.endpoint_id = w.id AND l.replay AND l.due_at <= $2))`

type pollResult struct {
	life *life
	list []polled
	err  error
}

type polled struct {
	ID        string
	UpdatedAt time.Time
}

// poll looks for due lanes of all endpoints that are held: what nobody told of.
func (e *engine) poll() {
	if e.polling || e.stopping {
		return
	}
	var held []int
	for shard := range e.holding.held {
		if !e.holding.leaving[shard] {
			held = append(held, shard)
		}
	}
	if len(held) == 0 {
		return
	}
	e.polling = true
	p := pollResult{life: e.life}
	now := e.now()
	e.all.Go(func() {
		ctx, cancel := context.WithTimeout(p.life.ctx, loadTime)
		defer cancel()
		rows, err := e.d.pool.Query(ctx, pollQuery, held, now)
		if err == nil {
			p.list, err = pgx.CollectRows(rows, pgx.RowToStructByPos[polled])
		}
		p.err = err
		e.polled <- p
	})
}

func (e *engine) notice(p pollResult) {
	e.polling = false
	if p.err != nil && !errors.Is(p.err, context.Canceled) {
		e.d.trouble(e.life.ctx, "look for due deliveries", p.err)
	}
	if p.life != e.life {
		return
	}
	for _, x := range p.list {
		ep := e.endpoint(x.ID)
		if ep == nil {
			continue
		}
		ep.hasMore(anyLanes)
		ep.stale = ep.stale || !ep.settings.UpdatedAt.Equal(x.UpdatedAt)
		e.consider(ep)
	}
	open := 0
	for _, ep := range e.endpoints {
		if ep.health.open() {
			open++
		}
	}
	e.d.metrics.open.Set(float64(open))
}

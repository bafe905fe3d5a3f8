package webhook

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
)

// What a replay delivers again.
const (
	replayEvent  = "event"  // one event
	replayAll    = "all"    // every event of a time
	replayMissed = "missed" // events of a time that have no delivery: the endpoint was disabled, was not there, or its filters were others
	replayDead   = "dead"   // dead letters of a time
)

// Replay is an order to deliver again, as the API shows it. Dispatchers carry it out; here it is only written down and cancelled.
type Replay struct {
	ID         uuid.UUID  `json:"id" db:"id"`
	EndpointID string     `json:"endpointId" db:"endpoint_id"`
	What       string     `json:"what" db:"what" enum:"event,all,missed,dead"`
	EventID    *uuid.UUID `json:"eventId" db:"event_id"` // of what: event
	From       time.Time  `json:"from" db:"from_at"`
	To         time.Time  `json:"to" db:"to_at"`
	Types      []string   `json:"types" db:"types"`     // null: those that the endpoint's filters take
	Devices    []string   `json:"devices" db:"devices"` // of those that the endpoint's filters take; null: all
	Limit      int        `json:"limit" db:"max_events"`
	State      string     `json:"state" db:"state" enum:"waiting,running,done,cancelled"`
	Total      *int       `json:"total" db:"total"` // events to look at; null: not counted yet
	LookedAt   int        `json:"lookedAt" db:"looked_at"`
	Queued     int        `json:"queued" db:"queued"`
	Succeeded  int        `json:"succeeded" db:"succeeded"`
	Failed     int        `json:"failed" db:"failed"`
	CreatedAt  time.Time  `json:"createdAt" db:"created_at"`
	UpdatedAt  time.Time  `json:"updatedAt" db:"updated_at"`
	FinishedAt *time.Time `json:"finishedAt" db:"finished_at"`
}

const replayColumns = `id, endpoint_id, what, event_id, from_at, to_at, types, devices, max_events, state, total, looked_at, queued, succeeded,
  failed, created_at, updated_at, finished_at`

// ReplayParams are what a caller chooses of a replay.
type ReplayParams struct {
	From    *time.Time
	To      *time.Time // nil: now
	What    string     // all, missed or dead; empty: all
	Types   []string   // as in event filters, in their place; nil: those that the endpoint's filters take
	Devices []string   // of those that the endpoint's filters take; nil: all
	Limit   *int       // events at most; nil: 100,000
	By      string     // who asks
}

// Limits of replays.
const (
	defaultReplay  = 100_000
	maxReplay      = 1_000_000
	maxOpenSingles = 1000 // replays of one event that wait at an endpoint
	recoverTime    = 30 * 24 * time.Hour
	// An event becomes a delivery a moment after it happened. What happened within this time before an endpoint was disabled may have been
	// turned into deliveries only after it; what has one is not missed.
	fanOutLag = time.Minute
	// What happens within this time after an endpoint was enabled may not know of it yet: the transaction has not committed.
	commitTime = 5 * time.Second
)

func (p ReplayParams) check() error {
	if p.From == nil {
		return &InputError{"from", "expected a time like 2026-12-31T23:59:59Z"}
	}
	switch p.What {
	case "", replayAll, replayMissed, replayDead:
	default:
		return &InputError{"what", fmt.Sprintf("expected all, missed or dead, got %.100q", p.What)}
	}
	if p.Limit != nil && (*p.Limit < 1 || *p.Limit > maxReplay) {
		return &InputError{"limit", fmt.Sprintf("expected a number from 1 to %d", maxReplay)}
	}
	if err := checkList("types", expectedTypes, p.Types, maxFilters, isEventFilter); err != nil {
		return err
	}
	return checkList("devices", "ids of devices", p.Devices, maxDeviceFilters, deviceForm.MatchString)
}

// Replay orders the events of a time to be delivered again. *InputError, ErrNotFound; *ConflictError while another such replay is open.
func (e *Endpoints) Replay(ctx context.Context, scope, id string, p ReplayParams) (r Replay, err error) {
	if err := p.check(); err != nil {
		return Replay{}, err
	}
	r = Replay{What: p.What, From: *p.From, Types: p.Types, Devices: p.Devices, Limit: defaultReplay}
	if r.What == "" {
		r.What = replayAll
	}
	if p.Limit != nil {
		r.Limit = *p.Limit
	}
	return e.order(ctx, scope, id, func(tx pgx.Tx, s stored) (Replay, error) {
		r.To = s.Now
		if p.To != nil && p.To.Before(s.Now) {
			r.To = *p.To
		}
		if !r.From.Before(r.To) {
			return Replay{}, &InputError{"from", "expected a time before to, in the past"}
		}
		if err := checkDevices(ctx, tx, s.TenantID, "devices", r.Devices); err != nil {
			return Replay{}, err
		}
		return insertReplay(ctx, tx, s, r, p.By)
	})
}

// Recover orders the dead letters of a time to be delivered again; of the last 30 days if none is named. Errors as of Replay.
func (e *Endpoints) Recover(ctx context.Context, scope, id string, p ReplayParams) (Replay, error) {
	p.What = replayDead
	if p.From == nil {
		from := time.Now()
		if p.To != nil {
			from = *p.To
		}
		from = from.Add(-recoverTime)
		p.From = &from
	}
	return e.Replay(ctx, scope, id, p)
}

const redeliverableQuery = `
SELECT e.created_at FROM webhook_deliveries d LEFT JOIN events e ON e.id = d.event_id AND e.tenant_id = d.tenant_id
WHERE d.endpoint_id = $1 AND d.event_id = $2 AND d.tenant_id = $3`

const waitingRedeliveryQuery = `SELECT ` + replayColumns + ` FROM webhook_replays
WHERE endpoint_id = $1 AND tenant_id = $2 AND event_id = $3 AND what = 'event' AND state = 'waiting' LIMIT 1`

// Redeliver orders one delivery to be made again, whatever became of it. An order that still waits is not doubled. ErrNotFound,
// ErrNoDelivery; *ConflictError if the event is no longer kept or too many wait.
func (e *Endpoints) Redeliver(ctx context.Context, scope, id string, event uuid.UUID, by string) (Replay, error) {
	return e.order(ctx, scope, id, func(tx pgx.Tx, s stored) (Replay, error) {
		var at *time.Time
		err := tx.QueryRow(ctx, redeliverableQuery, s.ID, event, s.TenantID).Scan(&at)
		switch {
		case errors.Is(err, pgx.ErrNoRows):
			return Replay{}, ErrNoDelivery
		case err != nil:
			return Replay{}, err
		case at == nil:
			return Replay{}, &ConflictError{Code: "event_gone", Message: "the event is no longer kept, so it cannot be delivered again"}
		}
		r, err := oneReplay(ctx, tx, waitingRedeliveryQuery, s.ID, s.TenantID, event)
		if !errors.Is(err, ErrNoReplay) {
			return r, err
		}
		return insertReplay(ctx, tx, s, Replay{What: replayEvent, EventID: &event, From: *at, To: *at, Limit: 1}, by)
	})
}

// orderMissed orders what an endpoint has missed while it was disabled, in the transaction that enables it.
func orderMissed(ctx context.Context, tx pgx.Tx, s stored, by string) (Replay, error) {
	from, to := s.DisabledAt.Add(-fanOutLag), s.Now.Add(commitTime)
	if oldest := s.Now.Add(-recoverTime); from.Before(oldest) {
		from = oldest
	}
	return insertReplay(ctx, tx, s, Replay{What: replayMissed, From: from, To: to, Limit: maxReplay}, by)
}

// order writes a replay down while nobody else does so at this endpoint.
func (e *Endpoints) order(ctx context.Context, scope, id string, fn func(pgx.Tx, stored) (Replay, error)) (r Replay, err error) {
	err = e.tx(ctx, scope, func(tx pgx.Tx) error {
		s, err := lock(ctx, tx, scope, id)
		if err != nil {
			return err
		}
		r, err = fn(tx, s)
		return err
	})
	if err != nil {
		return Replay{}, fmt.Errorf("order replay: %w", err)
	}
	e.onChange(id)
	return r, nil
}

const waitingReplaysQuery = `
SELECT count(*) FILTER (WHERE what = 'event'), (array_agg(id) FILTER (WHERE what <> 'event'))[1]
FROM webhook_replays WHERE endpoint_id = $1 AND tenant_id = $2 AND state IN ('waiting', 'running')`

const insertReplayQuery = `
INSERT INTO webhook_replays (id, tenant_id, endpoint_id, what, event_id, from_at, to_at, types, devices, max_events, requested_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, nullif($11, '')) RETURNING ` + replayColumns

// insertReplay inserts a replay of an endpoint that is locked, if there is room for it.
func insertReplay(ctx context.Context, tx pgx.Tx, s stored, r Replay, by string) (Replay, error) {
	var singles int
	var running *uuid.UUID
	if err := tx.QueryRow(ctx, waitingReplaysQuery, s.ID, s.TenantID).Scan(&singles, &running); err != nil {
		return Replay{}, err
	}
	switch {
	case r.What == replayEvent && singles >= maxOpenSingles:
		return Replay{}, &ConflictError{
			Code:    "too_many_replays",
			Message: fmt.Sprintf("%d events wait to be delivered again to this endpoint; wait for them, or order a replay of a time", singles),
		}
	case r.What != replayEvent && running != nil:
		return Replay{}, &ConflictError{
			Code: "replay_running", Message: fmt.Sprintf("replay %s of this endpoint is not finished; wait for it, or cancel it", running),
			Details: map[string]any{"replayId": running},
		}
	}
	id, err := uuid.NewV7()
	if err != nil {
		return Replay{}, err
	}
	if r.From.Before(time.UnixMilli(0)) {
		r.From = time.UnixMilli(0) // ids of events hold no earlier time
	}
	return oneReplay(ctx, tx, insertReplayQuery, id, s.TenantID, s.ID, r.What, r.EventID, r.From, r.To, r.Types, r.Devices, r.Limit, by)
}

// oneReplay runs a query that answers with one replay. ErrNoReplay.
func oneReplay(ctx context.Context, tx pgx.Tx, query string, args ...any) (Replay, error) {
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return Replay{}, err
	}
	r, err := pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[Replay])
	if errors.Is(err, pgx.ErrNoRows) {
		return Replay{}, ErrNoReplay
	}
	return r, err
}

const knownEndpointQuery = `SELECT EXISTS (SELECT 1 FROM webhook_endpoints WHERE id = $1 AND $2 IN (tenant_id, '*'))`

// known returns ErrNotFound if there is no such endpoint.
func known(ctx context.Context, tx pgx.Tx, scope, id string) error {
	if !possible(id) {
		return ErrNotFound
	}
	var yes bool
	err := tx.QueryRow(ctx, knownEndpointQuery, id, scope).Scan(&yes)
	if err == nil && !yes {
		return ErrNotFound
	}
	return err
}

const listReplaysQuery = `SELECT ` + replayColumns + ` FROM webhook_replays
WHERE endpoint_id = $1 AND $2 IN (tenant_id, '*') AND ($3::uuid IS NULL OR id < $3) ORDER BY id DESC LIMIT $4`

// Replays lists an endpoint's replays, newest first. below is a cursor, nil: from the newest; limit 0 is 50. ErrNotFound, *InputError.
func (e *Endpoints) Replays(ctx context.Context, scope, id string, below *uuid.UUID, limit int) (list []Replay, err error) {
	if limit, err = pageSize(limit); err != nil {
		return nil, err
	}
	err = e.tx(ctx, scope, func(tx pgx.Tx) error {
		if err := known(ctx, tx, scope, id); err != nil {
			return err
		}
		rows, err := tx.Query(ctx, listReplaysQuery, id, scope, below, limit)
		if err != nil {
			return err
		}
		list, err = pgx.CollectRows(rows, pgx.RowToStructByName[Replay])
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("list replays: %w", err)
	}
	return list, nil
}

const getReplayQuery = `SELECT ` + replayColumns + ` FROM webhook_replays WHERE id = $1 AND endpoint_id = $2 AND $3 IN (tenant_id, '*')`

// ReplayOf reads one replay of an endpoint. ErrNoReplay also if there is no such endpoint.
func (e *Endpoints) ReplayOf(ctx context.Context, scope, id string, replay uuid.UUID) (r Replay, err error) {
	if !possible(id) {
		return Replay{}, ErrNotFound
	}
	err = e.tx(ctx, scope, func(tx pgx.Tx) (err error) {
		r, err = oneReplay(ctx, tx, getReplayQuery, replay, id, scope)
		return err
	})
	if err != nil {
		return Replay{}, fmt.Errorf("read replay: %w", err)
	}
	return r, nil
}

const cancelReplayQuery = `
UPDATE webhook_replays SET state = 'cancelled', finished_at = now(), updated_at = now()
WHERE id = $1 AND endpoint_id = $2 AND $3 IN (tenant_id, '*') AND state IN ('waiting', 'running') RETURNING ` + replayColumns

// CancelReplay ends a replay before its time. ErrNoReplay; *ConflictError if it is over.
func (e *Endpoints) CancelReplay(ctx context.Context, scope, id string, replay uuid.UUID) (r Replay, err error) {
	if !possible(id) {
		return Replay{}, ErrNotFound
	}
	err = e.tx(ctx, scope, func(tx pgx.Tx) error {
		r, err = oneReplay(ctx, tx, cancelReplayQuery, replay, id, scope)
		if !errors.Is(err, ErrNoReplay) {
			return err
		}
		over, err := oneReplay(ctx, tx, getReplayQuery, replay, id, scope)
		if err != nil {
			return err
		}
		return &ConflictError{Code: "replay_finished", Message: "the replay is over (" + over.State + ") and cannot be cancelled"}
	})
	if err != nil {
		return Replay{}, fmt.Errorf("cancel replay: %w", err)
	}
	e.onChange(id)
	return r, nil
}

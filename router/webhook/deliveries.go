package webhook

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
)

// Delivery is an event on its way to an endpoint, as the API shows it.
type Delivery struct {
	EventID        uuid.UUID  `json:"eventId" db:"event_id"`
	EndpointID     string     `json:"endpointId" db:"endpoint_id"`
	TenantID       string     `json:"tenantId" db:"tenant_id"`
	DeviceID       *string    `json:"deviceId" db:"device_id"` // null: an event of no device
	Type           *string    `json:"type" db:"type"`          // null: the event is no longer kept
	Chat           *string    `json:"chat" db:"chat"`          // null: the event is no longer kept
	Status         string     `json:"status" db:"status" enum:"PENDING,SUCCESS,FAILED,DLQ"`
	Attempts       int        `json:"attempts" db:"attempts"`
	LastError      *string    `json:"lastError" db:"last_error"`
	NextRetryAt    *time.Time `json:"nextRetryAt" db:"next_retry_at"` // null: it is finished
	ResponseStatus *int       `json:"responseStatus" db:"response_status"`
	Response       *string    `json:"response" db:"response"`
	DurationMs     *int       `json:"durationMs" db:"duration_ms"`
	LastAttemptAt  *time.Time `json:"lastAttemptAt" db:"last_attempt_at"`
	ReplayID       *uuid.UUID `json:"replayId" db:"replay_id"` // who asked for it again
	CreatedAt      time.Time  `json:"createdAt" db:"created_at"`
	UpdatedAt      time.Time  `json:"updatedAt" db:"updated_at"`
}

const deliveryColumns = `d.event_id, d.endpoint_id, d.tenant_id, nullif(d.device_id, '') AS device_id, e.type, e.chat, d.status, d.attempts,
  d.last_error, CASE WHEN d.status IN ('PENDING', 'FAILED') THEN d.next_attempt_at END AS next_retry_at, d.response_status, d.response,
  d.duration_ms, d.last_attempt_at, d.replay_id, d.created_at, d.updated_at`

// DeliveryFilter narrows a list of deliveries. Empty fields do not.
type DeliveryFilter struct {
	Endpoint string // empty: all of the tenant's
	Statuses []string
	Type     string
	DeviceID string
	From, To *time.Time // of the event: from the first, before the second
	EventID  *uuid.UUID
	Cursor   string // of an earlier answer
	Limit    int    // 0: 50
}

// statuses are those of the table.
var statuses = []string{"PENDING", "SUCCESS", "FAILED", "DLQ"}

// unfinished are those for which there is an index.
var unfinished = []string{"PENDING", "FAILED"}

func (f DeliveryFilter) check() error {
	isStatus := func(s string) bool { return slices.Contains(statuses, s) }
	if err := checkList("status", "some of "+strings.Join(statuses, ", "), f.Statuses, len(statuses), isStatus); err != nil {
		return err
	}
	switch {
	case f.Type != "" && (len(f.Type) > maxType || !eventType.MatchString(f.Type)):
		return &InputError{"type", fmt.Sprintf("expected a type like message.inbound, got %.100q", f.Type)}
	case f.DeviceID != "" && !deviceForm.MatchString(f.DeviceID):
		return &InputError{"deviceId", fmt.Sprintf("expected the id of a device, got %.100q", f.DeviceID)}
	case f.From != nil && f.To != nil && !f.From.Before(*f.To):
		return &InputError{"from", "expected a time before to"}
	}
	return nil
}

// place is a delivery's in a list: newest event first, and of one event the newest endpoint first.
type place struct {
	Event    uuid.UUID `db:"event_id"`
	Endpoint string    `db:"endpoint_id"`
}

// parsePlace reads a cursor.
func parsePlace(cursor string) (p place, err error) {
	event, endpoint, _ := strings.Cut(cursor, ".")
	p.Endpoint = endpoint
	if p.Event, err = uuid.Parse(event); err != nil || endpoint != "" && !possible(endpoint) {
		return p, &InputError{"cursor", "expected the X-Next-Cursor of an earlier answer"}
	}
	return p, nil
}

func (p place) String() string { return p.Event.String() + "." + p.Endpoint }

// bounds are the places that a list is taken from.
type bounds struct {
	from, to uuid.UUID // both included
	before   uuid.UUID
	below    place
}

func (f DeliveryFilter) bounds() (b bounds, err error) {
	b = bounds{to: uuid.Max, before: uuid.Max, below: place{Event: uuid.Max}}
	if f.From != nil {
		b.from = firstID(*f.From)
	}
	if f.To != nil {
		b.before = firstID(*f.To)
	}
	if f.EventID != nil {
		b.to = *f.EventID
		if bytes.Compare(b.from[:], f.EventID[:]) < 0 {
			b.from = *f.EventID
		}
	}
	if f.Cursor != "" {
		b.below, err = parsePlace(f.Cursor)
	}
	return b, err
}

// firstID is the smallest id that an event of a time can have, as uuid7_floor of the schema.
func firstID(at time.Time) (id uuid.UUID) {
	const most = 1<<48 - 1
	ms := uint64(min(max(at.UnixMilli(), 0), most))
	binary.BigEndian.PutUint64(id[:8], ms<<16|0x7000)
	id[8] = 0x80
	return id
}

// Limits of lists.
const (
	defaultPage = 50
	maxPage     = 500
)

func pageSize(limit int) (int, error) {
	switch {
	case limit == 0:
		return defaultPage, nil
	case limit < 0 || limit > maxPage:
		return 0, &InputError{"limit", fmt.Sprintf("expected a number from 1 to %d", maxPage)}
	}
	return limit, nil
}

// scanRows bounds how many deliveries are looked at for one page when most may not pass the filter. Of a million rows in memory, that takes
// 20 ms, and 80 ms with a type; a page without a filter 2 ms.
const scanRows = 20_000

// Rows are read in the order of an index, as many as a page needs, whatever the planner knows: it takes a day that has just begun for a small
// one, and would sort a million rows, or compile a program for them.
const inOrderQuery = `
SELECT set_config('enable_sort', 'off', true), set_config('enable_bitmapscan', 'off', true), set_config('enable_seqscan', 'off', true),
  set_config('jit', 'off', true)`

const someEndpointsQuery = `SELECT id FROM webhook_endpoints WHERE ($1 = '' OR id = $1) AND $2 IN (tenant_id, '*') ORDER BY id`

// Deliveries lists deliveries, newest event first, of one endpoint or of all of a tenant. next is the cursor of the rest, empty at the end.
//
// The work of a page is bounded: no more than scanRows rows are looked at, in the order of the primary key, so that a page may be short,
// or empty, although there is a next one. Unfinished deliveries have an index and are found at once, unless there are as many as that.
// *InputError, ErrNotFound.
func (e *Endpoints) Deliveries(ctx context.Context, scope string, f DeliveryFilter) (list []Delivery, next string, err error) {
	if err := f.check(); err != nil {
		return nil, "", err
	}
	if f.Limit, err = pageSize(f.Limit); err != nil {
		return nil, "", err
	}
	b, err := f.bounds()
	if err != nil {
		return nil, "", err
	}
	if f.Endpoint != "" && !possible(f.Endpoint) {
		return nil, "", ErrNotFound
	}
	err = e.tx(ctx, scope, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, someEndpointsQuery, f.Endpoint, scope)
		if err != nil {
			return err
		}
		ids, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil {
			return err
		}
		if f.Endpoint != "" && len(ids) == 0 {
			return ErrNotFound
		}
		if _, err := tx.Exec(ctx, inOrderQuery); err != nil {
			return err
		}
		keys, end, err := f.search(ctx, tx, scope, ids, b)
		if err != nil {
			return err
		}
		switch {
		case len(keys) == f.Limit:
			next = keys[len(keys)-1].String()
		case end != nil:
			next = end.String()
		}
		list, err = read(ctx, tx, scope, keys)
		return err
	})
	if err != nil {
		return nil, "", fmt.Errorf("list deliveries: %w", err)
	}
	return list, next, nil
}

// Two ways to the deliveries of an endpoint. At most $3 of each are taken.
const (
	newestDeliveries = ` AND ` + withinBounds + ` ORDER BY event_id DESC`
	// Without bounds: with them it might pass over any number of rows before it has enough. It is of use only if it finds all that there are.
	unfinishedDeliveries = ` AND status IN ('PENDING', 'FAILED')`
	withinBounds         = `event_id >= $4 AND event_id <= $5 AND event_id < $6 AND event_id <= $7 AND (event_id < $7 OR endpoint_id < $8)`
)

// An endpoint of which $3 rows were taken may have more. Nothing is shown beyond the first place where that may be so: the edge. The type
// is looked up event by event, and only of rows that pass the rest.
func searchQuery(way string) string {
	return `
WITH s AS MATERIALIZED (
  SELECT d.*, row_number() OVER (PARTITION BY d.endpoint_id ORDER BY d.event_id DESC) AS n
  FROM unnest($1::text[]) AS w (id) CROSS JOIN LATERAL (
    SELECT event_id, endpoint_id, status, device_id FROM webhook_deliveries
    WHERE endpoint_id = w.id AND $2 IN (tenant_id, '*')` + way + ` LIMIT $3) d),
edge AS (SELECT event_id, endpoint_id FROM s WHERE n = $3 ORDER BY event_id DESC, endpoint_id DESC LIMIT 1),
page AS (
  SELECT event_id, endpoint_id FROM s
  WHERE ` + withinBounds + ` AND ($9::text[] IS NULL OR status = ANY ($9)) AND ($10 = '' OR device_id = $10)
    AND NOT EXISTS (SELECT 1 FROM edge WHERE (s.event_id, s.endpoint_id) < (edge.event_id, edge.endpoint_id))
    AND ($11 = '' OR $11 = (SELECT e.type FROM events e WHERE e.id = s.event_id AND $2 IN (e.tenant_id, '*')))
  ORDER BY event_id DESC, endpoint_id DESC LIMIT $12)
SELECT event_id, endpoint_id, false AS edge FROM page UNION ALL SELECT event_id, endpoint_id, true FROM edge`
}

var (
	newestQuery     = searchQuery(newestDeliveries)
	unfinishedQuery = searchQuery(unfinishedDeliveries)
)

// search finds the places of one page. end is where looking has ended; nil: everything was looked at.
func (f DeliveryFilter) search(ctx context.Context, tx pgx.Tx, scope string, ids []string, b bounds) (keys []place, end *place, err error) {
	take := f.Limit
	if f.Statuses != nil || f.DeviceID != "" || f.Type != "" {
		take = max(take, scanRows/max(1, len(ids)))
	}
	run := func(query string) error {
		// Planned for these bounds each time: a plan for any might look at all days.
		rows, err := tx.Query(ctx, query, pgx.QueryExecModeCacheDescribe, ids, scope, take, b.from, b.to, b.before, b.below.Event, b.below.Endpoint,
			f.Statuses, f.DeviceID, f.Type, f.Limit)
		if err != nil {
			return err
		}
		keys, end = nil, nil
		var key place
		var edge bool
		_, err = pgx.ForEachRow(rows, []any{&key.Event, &key.Endpoint, &edge}, func() error {
			if edge {
				at := key
				end = &at
			} else {
				keys = append(keys, key)
			}
			return nil
		})
		return err
	}
	if f.Statuses != nil && !slices.ContainsFunc(f.Statuses, func(s string) bool { return !slices.Contains(unfinished, s) }) {
		if err := run(unfinishedQuery); err != nil || end == nil {
			return keys, nil, err
		}
	}
	err = run(newestQuery)
	return keys, end, err
}

// Each by its key. LIMIT keeps the planner from reading whole days to join them.
const deliveriesQuery = `
SELECT ` + deliveryColumns + ` FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS k (event_id, endpoint_id, n)
CROSS JOIN LATERAL (
  SELECT event_id, endpoint_id, tenant_id, device_id, status, attempts, last_error, next_attempt_at, response_status, response, duration_ms,
    last_attempt_at, replay_id, created_at, updated_at
  FROM webhook_deliveries w WHERE w.endpoint_id = k.endpoint_id AND w.event_id = k.event_id AND $3 IN (w.tenant_id, '*') LIMIT 1) d
LEFT JOIN LATERAL (SELECT type, chat FROM events v WHERE v.id = k.event_id AND v.tenant_id = d.tenant_id LIMIT 1) e ON true
ORDER BY k.n`

// read reads the deliveries of some places, in their order.
func read(ctx context.Context, tx pgx.Tx, scope string, keys []place) ([]Delivery, error) {
	events, endpoints := make([]uuid.UUID, len(keys)), make([]string, len(keys))
	for i, k := range keys {
		events[i], endpoints[i] = k.Event, k.Endpoint
	}
	rows, err := tx.Query(ctx, deliveriesQuery, events, endpoints, scope)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, pgx.RowToStructByName[Delivery])
}

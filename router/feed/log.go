package feed

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/tenant"
)

// Event is one event of the log.
type Event struct {
	Cursor     Cursor // the place behind it; its ID is the event's
	TenantID   string
	DeviceID   *device.ID // nil: of no device
	DeviceSeq  int64
	Type       string
	Normalized string // JSON, to the letter as it is stored
	Raw        string
	CreatedAt  time.Time
}

func (e Event) size() int { return len(e.Normalized) + len(e.Raw) }

// Filter narrows a stream. Empty fields do not.
type Filter struct {
	DeviceID device.ID
	Types    []string // names, or beginnings of names like message.*
}

func (f Filter) takes(id *device.ID, kind string) bool {
	if f.DeviceID != "" && (id == nil || *id != f.DeviceID) {
		return false
	}
	for _, t := range f.Types {
		if begin, ok := strings.CutSuffix(t, "*"); t == kind || ok && strings.HasPrefix(kind, begin) {
			return true
		}
	}
	return len(f.Types) == 0
}

const (
	// pageHeads and pageBytes bound a page: so many events looked at, so many bytes of those that are taken, and one event more.
	pageHeads = 512
	pageBytes = 256 << 10
	readTime  = 5 * time.Second
)

// page is a piece of the log.
type page struct {
	events []Event // those that the filter takes
	end    Cursor  // everything up to here was looked at
	more   bool    // there is more that can be read now
	held   bool    // more is committed, and is shown when the transactions have ended that began before it
}

// What is below the oldest transaction that runs has ended, and whatever comes later sees all of it. Rows from xmax on come from the counter
// of another installation, and nobody waits for those.
const horizonQuery = `
SELECT pg_snapshot_xmin(pg_current_snapshot()), EXISTS (
  SELECT FROM events WHERE tenant_id = $1 AND xid >= pg_snapshot_xmin(pg_current_snapshot()) AND xid < pg_snapshot_xmax(pg_current_snapshot()))`

// The index has the order. Without statistics, as of a day that has just begun, PostgreSQL would rather read all the rest and sort it.
const inOrder = `SET LOCAL enable_sort = off`

const headsQuery = `
SELECT xid, id, device_id, device_seq, type, created_at, octet_length(normalized) + octet_length(raw) FROM events
WHERE tenant_id = $1 AND (xid, id) > ($2, $3) AND xid < pg_snapshot_xmin(pg_current_snapshot())
ORDER BY xid, id LIMIT $4`

// The range lets PostgreSQL leave out the days that no id is of.
const bodiesQuery = `SELECT id, normalized, raw FROM events WHERE tenant_id = $1 AND id = ANY($2) AND id >= $3 AND id <= $4`

// read reads the page after a cursor. Bodies are read only of what is taken.
func (f *Feed) read(ctx context.Context, tenantID string, after Cursor, filter Filter) (page, error) {
	// Not cut by the caller, who asks often and for a short time: to cut a query costs its connection.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), readTime)
	defer cancel()
	var p page
	err := tenant.Tx(ctx, f.cfg.Pool, tenantID, func(tx pgx.Tx) (err error) {
		if p, err = readHeads(ctx, tx, tenantID, after, filter); err != nil || len(p.events) == 0 {
			return err
		}
		p.events, err = readBodies(ctx, tx, tenantID, p.events)
		return err
	})
	if err != nil {
		return page{}, fmt.Errorf("read the events of tenant %s after %s: %w", tenantID, after, err)
	}
	return p, nil
}

// readHeads asks for the horizon first: a page that is not full has all that is below it.
func readHeads(ctx context.Context, tx pgx.Tx, tenantID string, after Cursor, filter Filter) (page, error) {
	p := page{end: after}
	var horizon Cursor
	heads, bytes := 0, 0
	b := &pgx.Batch{}
	b.Queue(inOrder)
	b.Queue(horizonQuery, tenantID).QueryRow(func(row pgx.Row) error { return row.Scan(&horizon.XID, &p.held) })
	b.Queue(headsQuery, tenantID, after.XID, after.ID, pageHeads).Query(func(rows pgx.Rows) error {
		e := Event{TenantID: tenantID}
		var size int
		_, err := pgx.ForEachRow(rows, []any{&e.Cursor.XID, &e.Cursor.ID, &e.DeviceID, &e.DeviceSeq, &e.Type, &e.CreatedAt, &size}, func() error {
			if heads++; p.more {
				return nil
			}
			if filter.takes(e.DeviceID, e.Type) {
				if bytes += size; bytes > pageBytes && len(p.events) > 0 {
					p.more = true // the page is full before this event
					return nil
				}
				p.events = append(p.events, e)
			}
			p.end = e.Cursor
			return nil
		})
		return err
	})
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return page{}, err
	}
	if heads == pageHeads {
		p.more = true
	}
	if !p.more && horizon.compare(p.end) > 0 {
		p.end = horizon
	}
	return p, nil
}

// readBodies fills in events. What was deleted since its head was read is left out.
func readBodies(ctx context.Context, tx pgx.Tx, tenantID string, heads []Event) ([]Event, error) {
	ids := make([]uuid.UUID, 0, len(heads))
	low, high := heads[0].Cursor.ID, heads[0].Cursor.ID
	at := make(map[uuid.UUID]int, len(heads))
	for i, e := range heads {
		id := e.Cursor.ID
		if ids, at[id] = append(ids, id), i; bytes.Compare(id[:], low[:]) < 0 {
			low = id
		}
		if bytes.Compare(id[:], high[:]) > 0 {
			high = id
		}
	}
	rows, err := tx.Query(ctx, bodiesQuery, tenantID, ids, low, high)
	if err != nil {
		return nil, err
	}
	var id uuid.UUID
	var normalized, raw string
	found := make([]bool, len(heads))
	_, err = pgx.ForEachRow(rows, []any{&id, &normalized, &raw}, func() error {
		i := at[id]
		heads[i].Normalized, heads[i].Raw, found[i] = normalized, raw, true
		return nil
	})
	if err != nil {
		return nil, err
	}
	whole := heads[:0]
	for i, e := range heads {
		if found[i] {
			whole = append(whole, e)
		}
	}
	return whole, nil
}

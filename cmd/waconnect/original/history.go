package original

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/message"
)

// What is held at once, however long the history is.
const (
	pageKeys   = 5000    // ids, without what they stand for
	batchRows  = 500     // rows in one transaction
	batchBytes = 4 << 20 // and their size, and one row more
)

// key is a row of history before it is read.
type key struct {
	ID      string
	Created pgtype.Timestamp
	Updated pgtype.Timestamp
}

// history is how a table of devices' history is brought over. P is a row as its owner takes it.
type history[P any] struct {
	table string
	keys  string // query: device, after this time and id, not before a time, limit → keys in the order of time
	rows  string // query: ids → rows in the order of time

	known func(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]time.Time, error)
	read  func(rows pgx.Rows, d place) (id string, read func() (P, int, error), err error)
	write func(ctx context.Context, id device.ID, list []P) ([]uuid.UUID, error)
	id    func(P) uuid.UUID
}

// past brings one table of all devices over.
func past[P any](ctx context.Context, r *run, h history[P]) error {
	t := r.report.table(h.table)
	defer t.done()
	for _, d := range r.devices {
		if err := pastOf(ctx, r, h, t, d); err != nil {
			return fmt.Errorf("%s of device %s: %w", h.table, d.id, err)
		}
	}
	lost, err := list(ctx, r.src, pgx.RowTo[int64], `SELECT count(*) FROM `+pgx.Identifier{h.table}.Sanitize()+` WHERE "deviceId" = ANY($1)`, r.lost)
	if err != nil {
		return err
	}
	if lost[0] > 0 {
		t.Read, t.LeftOut, t.Why = t.Read+lost[0], t.LeftOut+lost[0], "of devices that were not brought over"
	}
	return nil
}

// pastOf goes through one device in the order of time. What is here is asked first, so that only what is missing is read.
func pastOf[P any](ctx context.Context, r *run, h history[P], t *Table, d place) error {
	at, after := pgtype.Timestamp{InfinityModifier: pgtype.NegativeInfinity, Valid: true}, ""
	since := r.from()
	for more := true; more; {
		page, err := list(ctx, r.src, pgx.RowToStructByPos[key], h.keys, d.id, at, after, since, pageKeys)
		if err != nil {
			return err
		}
		if more = len(page) == pageKeys; len(page) > 0 {
			at, after = page[len(page)-1].Created, page[len(page)-1].ID
		}
		missing, known, err := r.missing(ctx, t, h.table, page, h.known)
		if err != nil {
			return err
		}
		for len(missing) > 0 {
			n := min(len(missing), batchRows)
			if err := bring(ctx, r, h, t, d, missing[:n], known); err != nil {
				return err
			}
			missing = missing[n:]
		}
		r.progress(t)
	}
	return nil
}

// from is since when history is wanted.
func (r *run) from() pgtype.Timestamp {
	if r.since.IsZero() {
		return pgtype.Timestamp{InfinityModifier: pgtype.NegativeInfinity, Valid: true}
	}
	return pgtype.Timestamp{Time: r.since, Valid: true}
}

// missing tells which rows of a page are not here, or have changed since they were brought over; known are the latter.
func (r *run) missing(ctx context.Context, t *Table, table string, page []key, here func(context.Context, []uuid.UUID) (map[uuid.UUID]time.Time, error)) (
	missing []string, known map[uuid.UUID]time.Time, err error,
) {
	var ids []uuid.UUID
	var good []key
	for _, k := range page {
		t.Read++
		at, err := r.moment(k.Created)
		if err == nil {
			_, err = r.moment(k.Updated)
		}
		if err != nil {
			r.problem(t, Problem{ID: k.ID, Text: err.Error()})
			continue
		}
		ids, good = append(ids, newID(table, k.ID, at)), append(good, k)
	}
	if known, err = here(ctx, ids); err != nil {
		return nil, nil, err
	}
	for i, k := range good {
		if at, yes := known[ids[i]]; yes && !k.Updated.Time.After(at) {
			t.Here++
			continue
		}
		missing = append(missing, k.ID)
	}
	return missing, known, nil
}

// bring reads some rows and writes them in batches.
func bring[P any](ctx context.Context, r *run, h history[P], t *Table, d place, ids []string, known map[uuid.UUID]time.Time) error {
	rows, err := r.src.tx.Query(ctx, h.rows, ids)
	if err != nil {
		return fmt.Errorf("read the original's database: %w", err)
	}
	defer rows.Close()
	var batch []P
	var old []string
	var size int
	flush := func() error {
		defer func() { batch, old, size = batch[:0], old[:0], 0 }()
		return put(ctx, r, h, t, d, batch, old, known)
	}
	for rows.Next() {
		id, read, err := h.read(rows, d)
		if err != nil {
			return fmt.Errorf("read the original's database: %w", err)
		}
		p, n, err := read()
		if err != nil {
			text, yes := refused(err)
			if !yes {
				return err
			}
			r.problem(t, Problem{ID: id, Text: text})
			continue
		}
		batch, old, size = append(batch, p), append(old, id), size+n
		if size >= batchBytes {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("read the original's database: %w", err)
	}
	return flush()
}

// put writes a batch. If the database refuses it, its rows are written one by one, so that only what is wrong is left out.
func put[P any](ctx context.Context, r *run, h history[P], t *Table, d place, batch []P, old []string, known map[uuid.UUID]time.Time) error {
	if len(batch) == 0 {
		return nil
	}
	var made []uuid.UUID
	if r.DryRun {
		for _, p := range batch {
			made = append(made, h.id(p))
		}
	} else {
		var err error
		made, err = h.write(ctx, device.ID(d.id), batch)
		text, yes := refused(err)
		switch {
		case yes && len(batch) == 1:
			r.problem(t, Problem{ID: old[0], Text: text})
			return nil
		case yes:
			for i := range batch {
				if err := put(ctx, r, h, t, d, batch[i:i+1], old[i:i+1], known); err != nil {
					return err
				}
			}
			return nil
		case err != nil:
			return err
		}
	}
	for _, id := range made {
		if _, yes := known[id]; yes {
			t.Changed++
		} else {
			t.Imported++
		}
	}
	t.Here += int64(len(batch) - len(made)) // it was changed here, or another run was faster
	r.progress(t)
	return nil
}

const (
	keysOfQuery = `WHERE "deviceId" = $1 AND "createdAt" >= $2 AND ("createdAt", id) > ($2, $3) AND "createdAt" >= $4 ORDER BY "createdAt", id LIMIT $5`

	eventKeysQuery = `SELECT id, "createdAt", "createdAt" FROM "Event" ` + keysOfQuery
	eventRowsQuery = `
SELECT id, "tenantId", type, "normalizedJson"::text, "rawJson"::text, "createdAt" FROM "Event" WHERE id = ANY($1) ORDER BY "createdAt", id`

	messageKeysQuery = `SELECT id, "createdAt", "updatedAt" FROM "OutboundMessage" ` + keysOfQuery
	messageRowsQuery = `
SELECT id, "tenantId", "to", type, "payloadJson"::text, status::text, "providerMessageId", error, "isTest", "createdAt", "updatedAt"
FROM "OutboundMessage" WHERE id = ANY($1) ORDER BY "createdAt", id`
)

func (r *run) events(ctx context.Context) error {
	return past(ctx, r, history[event.Past]{
		table: "Event", keys: eventKeysQuery, rows: eventRowsQuery,
		known: func(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]time.Time, error) {
			list, err := event.Known(ctx, r.Pool, ids)
			known := make(map[uuid.UUID]time.Time, len(list))
			for _, id := range list {
				known[id] = r.src.at.Add(ahead) // events do not change
			}
			return known, err
		},
		read: func(rows pgx.Rows, d place) (string, func() (event.Past, int, error), error) {
			var e eventRow
			err := rows.Scan(&e.ID, &e.TenantID, &e.Type, &e.Normalized, &e.Raw, &e.Created)
			return e.ID, func() (event.Past, int, error) {
				if e.TenantID != d.tenant {
					return event.Past{}, 0, wrong("tenantId is not that of its device")
				}
				p, err := e.past()
				return p, len(p.Normalized) + len(p.Raw), err
			}, err
		},
		write: func(ctx context.Context, id device.ID, list []event.Past) ([]uuid.UUID, error) {
			return event.Import(ctx, r.Pool, id, list)
		},
		id: func(p event.Past) uuid.UUID { return p.ID },
	})
}

type eventRow struct {
	ID, TenantID, Type string
	Normalized, Raw    *string
	Created            pgtype.Timestamp
}

func (e eventRow) past() (p event.Past, err error) {
	p = event.Past{ID: newID("Event", e.ID, e.Created.Time), TenantID: e.TenantID, Type: e.Type, TraceID: e.ID, CreatedAt: e.Created.Time.UTC()}
	if p.Type == "" || len(p.Type) > 100 {
		return p, wrong("type is empty or too long")
	}
	if p.Normalized, err = compact("normalizedJson", e.Normalized); err != nil {
		return p, err
	}
	if p.Raw, err = compact("rawJson", e.Raw); err != nil {
		return p, err
	}
	var normalized struct {
		From *string `json:"from"`
	}
	if err := json.Unmarshal(p.Normalized, &normalized); err != nil || !bytes.HasPrefix(p.Normalized, []byte("{")) {
		return p, wrong("normalizedJson is not an object as the original writes it")
	}
	var raw struct {
		Key struct {
			RemoteJID string `json:"remoteJid"`
		} `json:"key"`
		PushName string `json:"pushName"`
	}
	if json.Unmarshal(p.Raw, &raw) == nil { // else it is of another kind of event: what it says of a chat is not known
		p.Chat = raw.Key.RemoteJID
		if !strings.HasSuffix(p.Chat, "@"+device.GroupServer) {
			p.ChatName = raw.PushName
		}
	}
	if p.Chat == "" && normalized.From != nil {
		p.Chat = *normalized.From
	}
	p.In = p.Type == event.Inbound
	return p, nil
}

// compact is JSON without the spaces that PostgreSQL puts into it.
func compact(column string, text *string) (json.RawMessage, error) {
	if text == nil {
		return nil, wrong("%s is null", column)
	}
	var b bytes.Buffer
	b.Grow(len(*text))
	if err := json.Compact(&b, []byte(*text)); err != nil {
		return nil, wrong("%s is not JSON", column)
	}
	return b.Bytes(), nil
}

func (r *run) messages(ctx context.Context) error {
	return past(ctx, r, history[message.Past]{
		table: "OutboundMessage", keys: messageKeysQuery, rows: messageRowsQuery,
		known: func(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]time.Time, error) {
			return message.Known(ctx, r.Pool, ids)
		},
		read: func(rows pgx.Rows, d place) (string, func() (message.Past, int, error), error) {
			var m messageRow
			err := rows.Scan(&m.ID, &m.TenantID, &m.To, &m.Type, &m.Payload, &m.Status, &m.WAID, &m.Error, &m.Test, &m.Created, &m.Updated)
			return m.ID, func() (message.Past, int, error) {
				if m.TenantID != d.tenant {
					return message.Past{}, 0, wrong("tenantId is not that of its device")
				}
				p, err := m.past()
				return p, len(p.Payload), err
			}, err
		},
		write: func(ctx context.Context, id device.ID, list []message.Past) ([]uuid.UUID, error) {
			return message.Import(ctx, r.Pool, id, list)
		},
		id: func(p message.Past) uuid.UUID { return p.ID },
	})
}

type messageRow struct {
	ID, TenantID, To, Type string
	Payload                *string
	Status                 string
	WAID, Error            *string
	Test                   bool
	Created, Updated       pgtype.Timestamp
}

// Errors of messages that the original had not finished. They are never sent from here: it may still do so, or have done so.
const (
	errQueued     = "not_sent_before_import"        // it waited in the original's queue
	errProcessing = "outcome_unknown_before_import" // the original was sending it
)

func (m messageRow) past() (p message.Past, err error) {
	p = message.Past{
		ID: newID("OutboundMessage", m.ID, m.Created.Time), TenantID: m.TenantID, Chat: m.To, Type: m.Type, Status: message.Failed, IsTest: m.Test,
		TraceID: m.ID, CreatedAt: m.Created.Time.UTC(), UpdatedAt: m.Updated.Time.UTC(),
	}
	if jid, err := device.ParseAddress(m.To); err == nil && !strings.Contains(m.To, "@") {
		p.Chat = jid.String() // as it was sent
	}
	if p.Type == "" || len(p.Type) > 100 {
		return p, wrong("type is empty or too long")
	}
	if p.Payload, err = compact("payloadJson", m.Payload); err != nil {
		return p, err
	}
	if m.WAID != nil {
		p.WAID = *m.WAID
	}
	switch message.Status(m.Status) {
	case message.Sent:
		p.Status = message.Sent
	case message.Failed:
		if p.Error = "failed"; m.Error != nil && *m.Error != "" {
			p.Error = *m.Error
		}
	case message.Queued:
		p.Error = errQueued
	case message.Processing:
		p.Error = errProcessing
	default:
		return p, wrong("its status is not known here")
	}
	return p, nil
}

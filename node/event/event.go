// Package event owns what happened: the tables `events`, `handled_messages`, `chats` and `event_outbox`, the envelope that
// dispatchers and streams see, and the relay that publishes committed events to NATS JetStream.
//
// An event is inserted in the same fenced transaction as the mark that it was handled (invariants I4, I8): WhatsApp is acknowledged
// only after that commit, and a message that comes again makes no second event. Each event has a dense number of its device, taken
// from the head row in the same transaction, so that a gap can be seen and filled from the table.
//
// Publishing is at least once, in order per device, de-duplicated by the event's id. The table is the truth; the stream is fan-out.
package event

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/waconnect/waconnect/node/device"
)

// Types of events.
const (
	Inbound       = "message.inbound"
	Own           = "message.own"      // typed on the phone, or sent by another companion
	Reaction      = "message.reaction" // to a message
	Edited        = "message.edited"   // a message has a new text
	Revoked       = "message.revoked"  // a message was deleted for everyone
	Unprocessable = "message.unprocessable"
	MessageStatus = "message.status"
	DeviceStatus  = "device.status"
	WebhookTest   = "webhook.test"
)

// DB is the part of a pgx pool, connection or transaction that this package needs.
type DB interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
	Exec(ctx context.Context, sql string, args ...any) (pgconn.CommandTag, error)
}

// Key says what an event is about; the same key never makes a second event.
type Key struct {
	Chat      string // address as WhatsApp gave it
	Sender    string // participant in groups, else the chat
	MessageID string
	Kind      string // inbound, undecryptable, status:<receipt>:<participant>, …
}

// New is an event to append.
type New struct {
	ID         uuid.UUID // UUIDv7
	TenantID   string
	DeviceID   device.ID
	Type       string
	Chat       string // lane of its deliveries
	Normalized json.RawMessage
	Raw        json.RawMessage
	TraceID    string
	Key        Key
}

// One statement: the mark decides, the head numbers, the event follows. Without the swap of the head in this transaction, or with the
// mark already there, nothing is written.
const appendStatement = `
WITH h AS (SELECT device FROM device_heads WHERE device = $3 AND wrote = pg_current_xact_id()),
mark AS (
  INSERT INTO handled_messages (device_id, chat, sender, message_id, kind, event_id)
  SELECT h.device, $9, $10, $11, $12, $1 FROM h ON CONFLICT DO NOTHING RETURNING device_id),
n AS (
  UPDATE device_heads d SET event_seq = d.event_seq + 1 FROM mark WHERE d.device = mark.device_id
  RETURNING d.event_seq)
INSERT INTO events (id, tenant_id, device_id, device_seq, type, chat, normalized, raw, trace_id)
SELECT $1, $2, $3, n.event_seq, $4, $5, $6, $7, nullif($8, '') FROM n RETURNING device_seq`

// QueueAppend adds an event to a fenced write. appended is told its number of the device; it is not called if the key was handled
// before, in which case the message is acknowledged without a second event.
func QueueAppend(b *pgx.Batch, e New, appended func(seq int64)) {
	b.Queue(appendStatement, e.ID, e.TenantID, e.DeviceID, e.Type, e.Chat, string(e.Normalized), string(e.Raw), e.TraceID,
		e.Key.Chat, e.Key.Sender, e.Key.MessageID, e.Key.Kind).Query(func(rows pgx.Rows) error {
		seqs, err := pgx.CollectRows(rows, pgx.RowTo[int64])
		if err == nil && len(seqs) == 1 && appended != nil {
			appended(seqs[0])
		}
		return err
	})
}

// AppendRows is the end of a WITH clause that makes an event of each row that an earlier part of it, named m, has changed: m returns at
// least tenant_id, device_id, seq, chat and trace_id. normalized is an expression over m. Rows become events in the order of seq.
//
// The transaction must hold the row locks of the devices' heads before it changes those rows, as every fenced write does.
func AppendRows(kind, normalized string) string {
	return `, c AS (SELECT device_id, count(*) AS n FROM m GROUP BY device_id),
n AS (
  UPDATE device_heads d SET event_seq = d.event_seq + c.n FROM c WHERE d.device = c.device_id
  RETURNING d.device, d.event_seq - c.n AS base),
e AS (
  INSERT INTO events (id, tenant_id, device_id, device_seq, type, chat, normalized, raw, trace_id)
  SELECT uuid7(), m.tenant_id, m.device_id, n.base + row_number() OVER (PARTITION BY m.device_id ORDER BY m.seq),
    '` + kind + `', m.chat, ` + normalized + `, '{}', m.trace_id
  FROM m JOIN n ON n.device = m.device_id)`
}

const handledQuery = `SELECT EXISTS (SELECT 1 FROM handled_messages
WHERE device_id = $1 AND chat = $2 AND sender = $3 AND message_id = $4 AND kind = $5)`

// Handled reports whether an event of this key exists.
func Handled(ctx context.Context, db DB, id device.ID, k Key) (bool, error) {
	var yes bool
	if err := db.QueryRow(ctx, handledQuery, id, k.Chat, k.Sender, k.MessageID, k.Kind).Scan(&yes); err != nil {
		return false, fmt.Errorf("look up handled message: %w", err)
	}
	return yes, nil
}

// Joins the event, so that a message that was handled before is not counted again.
const chatInStatement = `
INSERT INTO chats (device_id, chat, tenant_id, name, last_in_at, in_count)
SELECT e.device_id, e.chat, e.tenant_id, nullif($2, ''), $3, 1 FROM events e WHERE e.id = $1
ON CONFLICT (device_id, chat) DO UPDATE SET in_count = chats.in_count + 1,
  last_in_at = greatest(chats.last_in_at, excluded.last_in_at), name = coalesce(excluded.name, chats.name)`

// QueueChatIn adds "somebody wrote in this chat" to a fenced write, after the QueueAppend of its event.
func QueueChatIn(b *pgx.Batch, e New, name string, at time.Time) {
	b.Queue(chatInStatement, e.ID, name, at)
}

const chatOwnStatement = `
INSERT INTO chats (device_id, chat, tenant_id, last_out_at, out_count)
SELECT e.device_id, e.chat, e.tenant_id, $2, 1 FROM events e WHERE e.id = $1
ON CONFLICT (device_id, chat) DO UPDATE SET out_count = chats.out_count + 1, last_out_at = greatest(chats.last_out_at, excluded.last_out_at)`

// QueueChatOwn adds "the person wrote in this chat, on the phone" to a fenced write, after the QueueAppend of its event.
func QueueChatOwn(b *pgx.Batch, e New, at time.Time) { b.Queue(chatOwnStatement, e.ID, at) }

const chatOutStatement = `
INSERT INTO chats (device_id, chat, tenant_id, last_out_at, out_count)
SELECT h.device, $2, $3, $4, 1 FROM device_heads h WHERE h.device = $1 AND h.wrote = pg_current_xact_id()
ON CONFLICT (device_id, chat) DO UPDATE SET out_count = chats.out_count + 1, last_out_at = greatest(chats.last_out_at, excluded.last_out_at)`

// QueueChatOut adds "we wrote in this chat" to a fenced write.
func QueueChatOut(b *pgx.Batch, id device.ID, tenant, chat string, at time.Time) {
	b.Queue(chatOutStatement, id, chat, tenant, at)
}

// Row is an event as it stands in the table.
type Row struct {
	ID         uuid.UUID       `json:"id" db:"id"`
	TenantID   string          `json:"tenantId" db:"tenant_id"`
	DeviceID   device.ID       `json:"deviceId" db:"device_id"`
	Type       string          `json:"type" db:"type"`
	Normalized json.RawMessage `json:"normalizedJson" db:"normalized"`
	Raw        json.RawMessage `json:"rawJson" db:"raw"`
	CreatedAt  time.Time       `json:"createdAt" db:"created_at"`
	DeviceSeq  int64           `json:"deviceSeq" db:"device_seq"`
	Chat       string          `json:"chat" db:"chat"`
	TraceID    *string         `json:"traceId" db:"trace_id"`
}

const columns = `id, tenant_id, device_id, type, normalized, raw, created_at, device_seq, chat, trace_id`

// Filter narrows a list of events. Empty fields do not.
type Filter struct {
	DeviceID device.ID
	Type     string
	Below    uuid.UUID // cursor: older than this event
	Limit    int
}

const listQuery = `SELECT ` + columns + ` FROM events
WHERE tenant_id = $1 AND ($2 = '' OR device_id = $2) AND ($3 = '' OR type = $3) AND ($4::uuid IS NULL OR id < $4)
ORDER BY id DESC LIMIT $5`

// List reads a tenant's events, newest first.
func List(ctx context.Context, db DB, tenant string, f Filter) ([]Row, error) {
	var cursor *uuid.UUID
	if f.Below != uuid.Nil {
		cursor = &f.Below
	}
	rows, err := db.Query(ctx, listQuery, tenant, f.DeviceID, f.Type, cursor, f.Limit)
	if err != nil {
		return nil, fmt.Errorf("list events: %w", err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByName[Row])
	if err != nil {
		return nil, fmt.Errorf("list events: %w", err)
	}
	return list, nil
}

const rangeQuery = `SELECT ` + columns + ` FROM events WHERE device_id = $1 AND device_seq > $2 ORDER BY device_seq LIMIT $3`

// After reads a device's events above a number, in order: the source for the relay and for filling gaps.
func After(ctx context.Context, db DB, id device.ID, seq int64, limit int) ([]Row, error) {
	rows, err := db.Query(ctx, rangeQuery, id, seq, limit)
	if err != nil {
		return nil, fmt.Errorf("read events of %s after %d: %w", id, seq, err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByName[Row])
	if err != nil {
		return nil, fmt.Errorf("read events of %s after %d: %w", id, seq, err)
	}
	return list, nil
}

// handledLifetime is how long a repeated delivery by WhatsApp is recognised.
const handledLifetime = 45 * 24 * time.Hour

const sweepHandledQuery = `DELETE FROM handled_messages WHERE created_at < now() - make_interval(secs => $1)`

// SweepHandled forgets which messages were handled long ago. It is upkeep, run by the node.
func SweepHandled(ctx context.Context, db DB) error {
	if _, err := db.Exec(ctx, sweepHandledQuery, handledLifetime.Seconds()); err != nil {
		return fmt.Errorf("sweep handled messages: %w", err)
	}
	return nil
}

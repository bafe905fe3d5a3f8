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

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/device"
)

// Types of events.
const (
	Inbound       = "message.inbound"
	Own           = "message.own"      // typed on the phone, or sent by another companion
	Reaction      = "message.reaction" // to a message
	Edited        = "message.edited"   // a message has a new text
	Revoked       = "message.revoked"  // a message was deleted for everyone
	PollVote      = "message.poll_vote"
	GroupJoined   = "group.joined"       // the account is in a group that it was not in
	GroupMembers  = "group.participants" // others, or the account, came, went, or became or ceased to be administrators
	GroupChanged  = "group.changed"      // its subject or another setting
	CallOffer     = "call.offer"
	ContactMoved  = "contact.changed" // somebody has another number, or a number another owner
	HistorySynced = "history.synced"  // the phone has shared a part of what was written before the device was linked
	Unprocessable = "message.unprocessable"
	MessageStatus = "message.status"
	DeviceStatus  = "device.status"
	WebhookTest   = "webhook.test"

	WebhookDisabled = "webhook.disabled" // of no device
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

	// What it is to the chat: somebody wrote to us, we wrote, or neither.
	In, Out  *time.Time
	ChatName string // as the sender shows it; empty: not known

	PhoneChat string // of a chat with a hidden identity: the same person's address by number; empty: not known
}

// One statement: the mark decides, the head numbers, the event and its chat follow. Without the swap of the head in this transaction, or
// with the mark already there, nothing is written.
var appendRows = batch.First(`
WITH w AS MATERIALIZED (
  SELECT w.*, w.key::uuid AS id FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
    $9::text[], $10::text[], $11::text[], $12::text[], $13::timestamptz[], $14::timestamptz[], $15::text[], $16::text[]) WITH ORDINALITY
    AS w (key, tenant_id, device_id, type, chat, normalized, raw, trace_id, of_chat, of_sender, of_message, kind, in_at, out_at, name, phone_chat, seq)
  JOIN device_heads h ON h.device = w.device_id AND h.wrote = pg_current_xact_id()),
mark AS (
  INSERT INTO handled_messages (device_id, chat, sender, message_id, kind, event_id)
  SELECT device_id, of_chat, of_sender, of_message, kind, id FROM w ON CONFLICT DO NOTHING RETURNING event_id),
m AS (SELECT w.* FROM w JOIN mark ON mark.event_id = w.id)` + numberRows + `,
e AS (
  INSERT INTO events (id, tenant_id, device_id, device_seq, type, chat, normalized, raw, trace_id)
  SELECT m.id, m.tenant_id, m.device_id, n.base + row_number() OVER (PARTITION BY m.device_id ORDER BY m.seq), m.type, m.chat, m.normalized,
    m.raw, nullif(m.trace_id, '')
  FROM m JOIN n ON n.device = m.device_id RETURNING id, device_seq),
t AS (
  INSERT INTO chats (device_id, chat, tenant_id, name, phone_chat, last_in_at, in_count, last_out_at, out_count)
  SELECT device_id, chat, tenant_id, max(name), max(phone_chat), max(in_at), count(in_at), max(out_at), count(out_at) FROM m
  WHERE in_at IS NOT NULL OR out_at IS NOT NULL GROUP BY device_id, chat, tenant_id ORDER BY device_id, chat
  ON CONFLICT (device_id, chat) DO UPDATE SET in_count = chats.in_count + excluded.in_count, out_count = chats.out_count + excluded.out_count,
    last_in_at = greatest(chats.last_in_at, excluded.last_in_at), last_out_at = greatest(chats.last_out_at, excluded.last_out_at),
    name = coalesce(excluded.name, chats.name), phone_chat = coalesce(excluded.phone_chat, chats.phone_chat))
SELECT id::text, device_seq FROM e`)

// Append adds an event to a fenced write. appended is told its number of the device; it is not called if the key was handled before, in
// which case the message is acknowledged without a second event.
func Append(b *batch.Batch, e New, appended func(seq int64)) {
	b.Add(appendRows, e.ID.String(), appended, e.TenantID, string(e.DeviceID), e.Type, e.Chat, string(e.Normalized), string(e.Raw), e.TraceID,
		e.Key.Chat, e.Key.Sender, e.Key.MessageID, e.Key.Kind, e.In, e.Out, known(e.ChatName), known(e.PhoneChat))
}

// known is nil for what is not known.
func known(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}

const appendOfTenantQuery = `
INSERT INTO events (id, tenant_id, device_seq, type, normalized, raw, trace_id) VALUES ($1, $2, 0, $3, $4, $5, nullif($6, ''))`

// AppendOfTenant adds an event of no device. Nobody announces it: who adds it sees to its deliveries.
func AppendOfTenant(ctx context.Context, db DB, e New) error {
	if _, err := db.Exec(ctx, appendOfTenantQuery, e.ID, e.TenantID, e.Type, string(e.Normalized), string(e.Raw), e.TraceID); err != nil {
		return fmt.Errorf("append event: %w", err)
	}
	return nil
}

// AppendRows is a part of a WITH clause that makes an event of each row that an earlier part of it, named m, has changed: m returns at
// least tenant_id, device_id, seq, chat and trace_id. id and normalized are expressions over m; what happens with every message brings its
// ids along, since uuid7() costs as much as the row. Rows become events in the order of seq.
//
// The transaction must hold the row locks of the devices' heads before it changes those rows, as every fenced write does.
func AppendRows(id, kind, normalized string) string {
	return numberRows + `,
e AS (
  INSERT INTO events (id, tenant_id, device_id, device_seq, type, chat, normalized, raw, trace_id)
  SELECT ` + id + `, m.tenant_id, m.device_id, n.base + row_number() OVER (PARTITION BY m.device_id ORDER BY m.seq),
    '` + kind + `', m.chat, ` + normalized + `, '{}', m.trace_id
  FROM m JOIN n ON n.device = m.device_id)`
}

// numberRows takes from the heads as many numbers as m has rows of each device.
const numberRows = `,
c AS (SELECT device_id, count(*) AS n FROM m GROUP BY device_id),
n AS (
  UPDATE device_heads d SET event_seq = d.event_seq + c.n FROM c WHERE d.device = c.device_id
  RETURNING d.device, d.event_seq - c.n AS base)`

// WroteRows is a part of a WITH clause that counts the rows of an earlier part of it as messages that went out: that returns at least
// device_id, chat, tenant_id and at.
func WroteRows(part string) string {
	return `,
o AS (
  INSERT INTO chats (device_id, chat, tenant_id, last_out_at, out_count)
  SELECT device_id, chat, tenant_id, max(at), count(*) FROM ` + part + ` GROUP BY device_id, chat, tenant_id ORDER BY device_id, chat
  ON CONFLICT (device_id, chat) DO UPDATE SET out_count = chats.out_count + excluded.out_count,
    last_out_at = greatest(chats.last_out_at, excluded.last_out_at))`
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

// Row is an event as it stands in the table.
type Row struct {
	ID         uuid.UUID       `json:"id" db:"id"`
	TenantID   string          `json:"tenantId" db:"tenant_id"`
	DeviceID   *device.ID      `json:"deviceId" db:"device_id"` // nil: of no device
	Type       string          `json:"type" db:"type"`
	Normalized json.RawMessage `json:"normalizedJson" db:"normalized"`
	Raw        json.RawMessage `json:"rawJson" db:"raw"`
	CreatedAt  time.Time       `json:"createdAt" db:"created_at"`
	DeviceSeq  int64           `json:"deviceSeq" db:"device_seq"`
	Chat       string          `json:"chat" db:"chat"`
	TraceID    *string         `json:"traceId" db:"trace_id"`
}

const columns = `id, tenant_id, device_id, type, normalized, raw, created_at, device_seq, chat, trace_id`

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

// ReceivedMessage is a message that somebody sent to a device.
type ReceivedMessage struct {
	MessageID string `db:"message_id"`
	Sender    string `db:"sender"`
}

const receivedQuery = `
SELECT message_id, sender FROM handled_messages
WHERE device_id = $1 AND chat = ANY($2) AND kind = 'inbound' AND ($3::text[] IS NULL OR message_id = ANY($3))
ORDER BY created_at DESC LIMIT $4`

// Received finds messages that became events: those named, or with no names the newest of a chat, which may have several addresses. It
// looks at no more than that chat's messages, and they are forgotten after a time.
func Received(ctx context.Context, db DB, id device.ID, chats, messages []string, limit int) ([]ReceivedMessage, error) {
	if len(messages) == 0 {
		messages = nil
	}
	rows, err := db.Query(ctx, receivedQuery, id, chats, messages, limit)
	if err != nil {
		return nil, fmt.Errorf("read received messages: %w", err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByName[ReceivedMessage])
	if err != nil {
		return nil, fmt.Errorf("read received messages: %w", err)
	}
	return list, nil
}

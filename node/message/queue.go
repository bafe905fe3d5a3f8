package message

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
)

// Waiting is a message that is not final, as its owner works on it.
type Waiting struct {
	ID        uuid.UUID
	TenantID  string
	Seq       int64
	Chat      string
	Type      string
	Payload   json.RawMessage
	WAID      string
	Status    Status
	Attempts  int
	TraceID   *string
	CreatedAt time.Time // or, if it was scheduled, its time
	ExpiresAt time.Time
	DueAt     time.Time
	Error     *string // of the last try
}

// Named is how events name the message.
func (w Waiting) Named() Named { return Named{ID: w.ID, WAID: w.WAID, Chat: w.Chat, Type: w.Type} }

const waitingQuery = `
WITH q AS MATERIALIZED (
  SELECT message_id, seq, due_at FROM message_queue WHERE device_id = $1 AND NOT chat = ANY($2) AND NOT seq = ANY($3) ORDER BY seq LIMIT $4)
SELECT m.id, m.tenant_id, m.seq, m.chat, m.type, m.payload, m.wa_id, m.status, m.attempts, m.trace_id, coalesce(m.send_at, m.created_at), m.expires_at, q.due_at, m.error
FROM q JOIN messages m ON m.id = q.message_id ORDER BY q.seq`

// ReadWaiting lists the waiting messages of a device in the order of acceptance, limit in all, without those of some chats and those that the
// reader has. Numbers are given at insert and may become visible out of order, so a reader always starts from the lowest.
func ReadWaiting(ctx context.Context, db DB, id device.ID, chats []string, have []int64, limit int) ([]Waiting, error) {
	if chats == nil {
		chats = []string{}
	}
	if have == nil {
		have = []int64{}
	}
	rows, err := db.Query(ctx, waitingQuery, id, chats, have, limit)
	if err != nil {
		return nil, fmt.Errorf("read queue of %s: %w", id, err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[Waiting])
	if err != nil {
		return nil, fmt.Errorf("read queue of %s: %w", id, err)
	}
	return list, nil
}

// From one device to the next through the index, however much waits of each.
const waitingDevicesQuery = `
WITH RECURSIVE d AS (
  (SELECT device_id FROM message_queue ORDER BY device_id LIMIT 1)
  UNION ALL
  SELECT (SELECT q.device_id FROM message_queue q WHERE q.device_id > d.device_id ORDER BY q.device_id LIMIT 1) FROM d WHERE d.device_id IS NOT NULL)
SELECT device_id FROM d WHERE device_id IS NOT NULL`

// WaitingDevices lists the devices that have a message to send, now or later. One query for a whole node takes the place of one per device.
func WaitingDevices(ctx context.Context, db DB) ([]device.ID, error) {
	rows, err := db.Query(ctx, waitingDevicesQuery)
	if err != nil {
		return nil, fmt.Errorf("look for waiting messages: %w", err)
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[device.ID])
	if err != nil {
		return nil, fmt.Errorf("look for waiting messages: %w", err)
	}
	return ids, nil
}

// fenced holds for messages of devices whose heads this transaction has swapped. It is a subquery, so that no plan begins at the head and
// walks through all messages of its device.
const fenced = `(SELECT h.wrote FROM device_heads h WHERE h.device = m.device_id) = pg_current_xact_id()`

var claimRows = batch.First(`
UPDATE messages m SET status = 'PROCESSING', attempts = attempts + 1, updated_at = now()
FROM unnest($1::text[]) AS w (key)
WHERE m.id = w.key::uuid AND m.status IN ('QUEUED', 'PROCESSING') AND ` + fenced + `
RETURNING w.key, m.attempts::bigint`)

// Claim adds "this message is being worked on" to a fenced write. claimed is told the number of attempts; it is not called if the message
// was cancelled meanwhile, and then nothing may be sent.
func Claim(b *batch.Batch, id uuid.UUID, claimed func(attempts int)) {
	b.Add(claimRows, id.String(), func(n int64) { claimed(int(n)) })
}

var sentRows = batch.First(`
WITH m AS (
  UPDATE messages m SET status = 'SENT', error = NULL, wa_time = w.at, sent_at = coalesce(sent_at, now()), updated_at = now()
  FROM unnest($1::text[], $2::timestamptz[], $3::uuid[], $4::text[]) AS w (key, at, event_id, body)
  WHERE m.id = w.key::uuid AND (m.status IN ('QUEUED', 'PROCESSING') OR m.status = 'FAILED' AND m.error = 'outcome_unknown')
    AND ` + fenced + `
  RETURNING w.key, w.at, w.event_id, w.body, ` + changed + `)` + statusEvents(readyID, readyBody) + event.WroteRows("m") + `,
q AS (DELETE FROM message_queue q USING m WHERE q.message_id = m.id)
SELECT key, 1::bigint FROM m`)

// MarkSent adds "WhatsApp's server has it" to a fenced write. at is the server's timestamp.
func MarkSent(b *batch.Batch, m Named, at time.Time) {
	b.Add(sentRows, m.ID.String(), nil, at, newEventID(), m.body(string(Sent), at, nil))
}

var failedStatement = `
WITH m AS (
  UPDATE messages m SET status = 'FAILED', error = $2, updated_at = now()
  FROM device_heads h
  WHERE m.id = $1 AND m.status IN ('QUEUED', 'PROCESSING') AND h.device = m.device_id AND h.wrote = pg_current_xact_id()
  RETURNING ` + changed + `)` + statusEvents(newID, statusBody(`'FAILED'`, `now()`, `NULL`)) + `
DELETE FROM message_queue q USING m WHERE q.message_id = m.id`

// QueueFailed adds "given up, for this reason" to a fenced write.
func QueueFailed(b *batch.Batch, id uuid.UUID, reason string) { b.Queue(failedStatement, id, reason) }

const retryStatement = `
WITH m AS (
  UPDATE messages m SET error = $2, updated_at = now() FROM device_heads h
  WHERE m.id = $1 AND m.status IN ('QUEUED', 'PROCESSING') AND h.device = m.device_id AND h.wrote = pg_current_xact_id() RETURNING m.id)
UPDATE message_queue q SET due_at = $3 FROM m WHERE q.message_id = m.id`

// QueueRetry adds "not before this time again, because" to a fenced write. The status does not go back.
func QueueRetry(b *batch.Batch, id uuid.UUID, reason string, due time.Time) {
	b.Queue(retryStatement, id, reason, due)
}

var failQueuedStatement = `
WITH m AS (
  UPDATE messages m SET status = 'FAILED', error = $2, updated_at = now()
  FROM device_heads h, (
    SELECT message_id FROM message_queue WHERE device_id = $1 UNION ALL SELECT message_id FROM scheduled_messages WHERE device_id = $1) q
  WHERE m.id = q.message_id AND m.status IN ('QUEUED', 'PROCESSING')
    AND h.device = m.device_id AND h.wrote = pg_current_xact_id()
  RETURNING ` + changed + `)` + statusEvents(newID, statusBody(`'FAILED'`, `now()`, `NULL`)) + `,
s AS (DELETE FROM scheduled_messages s USING m WHERE s.message_id = m.id)
DELETE FROM message_queue q USING m WHERE q.message_id = m.id`

// QueueFailAll fails everything that waits on a device that was logged out, reset or deleted.
func QueueFailAll(b *batch.Batch, id device.ID, reason string) {
	b.Queue(failQueuedStatement, id, reason)
}

// Receipts climb: DELIVERED, READ, PLAYED. They come after what else is written of their messages. A receipt also proves that a message of unknown outcome was sent. One that comes before WhatsApp's
// acknowledgement is committed finds the message in the queue still, and counts it as written.
func receiptRows(which, eventID, body string) *batch.Statement {
	return batch.Last(`
WITH m AS (
  UPDATE messages m SET receipt = w.word, receipt_at = w.at, updated_at = now(),
    status = 'SENT', error = NULL, sent_at = coalesce(m.sent_at, now())
  FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::text[], $7::uuid[], $8::text[])
    AS w (key, device, wa_id, word, at, by, event_id, body)
  WHERE ` + which + ` AND ` + fenced + `
    AND (m.status IN ('SENT', 'PROCESSING') OR m.status = 'FAILED' AND m.error = 'outcome_unknown')
    AND array_position(ARRAY['DELIVERED', 'READ', 'PLAYED'], w.word)
      > coalesce(array_position(ARRAY['DELIVERED', 'READ', 'PLAYED'], m.receipt), 0)
  RETURNING w.key, w.word, w.at, w.by, w.event_id, w.body, ` + changed + `)` + statusEvents(eventID, body) + `,
q AS (DELETE FROM message_queue q USING m WHERE q.message_id = m.id RETURNING m.device_id, m.chat, m.tenant_id, m.at)` + event.WroteRows("q") + `
SELECT key, 1::bigint FROM m`)
}

var (
	receiptByID   = receiptRows(`m.id = w.key::uuid AND m.device_id || '' = w.device`, readyID, readyBody)
	receiptByWAID = receiptRows(`m.device_id = w.device AND m.wa_id = w.wa_id`, newID, statusBody(`m.word`, `m.at`, `m.by`))
)

// Receipt is what a recipient has told about messages.
type Receipt struct {
	Word string    // DELIVERED, READ, PLAYED
	By   string    // whose it is, in a group; else empty
	At   time.Time // by WhatsApp's clock
}

// MarkReceipt adds a receipt for messages to a fenced write: those that are known, and those that are named by their WhatsApp ids only.
// raised is called for each message that it moved up.
func MarkReceipt(b *batch.Batch, id device.ID, known []Named, waIDs []string, r Receipt, raised func()) {
	var by *string
	if r.By != "" {
		by = &r.By
	}
	got := func(int64) {
		if raised != nil {
			raised()
		}
	}
	for _, msg := range known {
		b.Add(receiptByID, msg.ID.String(), got, string(id), "", r.Word, r.At, by, newEventID(), msg.body(r.Word, r.At, by))
	}
	for _, waID := range waIDs {
		b.Add(receiptByWAID, string(id)+"/"+waID, got, string(id), waID, r.Word, r.At, by, [16]byte{}, "")
	}
}

const lengthQuery = `SELECT count(*) FROM (SELECT 1 FROM message_queue WHERE device_id = $1 LIMIT $2) AS q`

// QueueLength counts the waiting messages of a device, up to a limit.
func QueueLength(ctx context.Context, db DB, id device.ID, limit int) (n int, err error) {
	if err := db.QueryRow(ctx, lengthQuery, id, limit).Scan(&n); err != nil {
		return 0, fmt.Errorf("count queue of %s: %w", id, err)
	}
	return n, nil
}

// Ids are in the order of time, so the oldest message is among the first.
const depthQuery = `
SELECT (SELECT count(*) FROM message_queue), coalesce(extract(epoch FROM now() - (
  SELECT min(coalesce(m.send_at, m.created_at)) FROM (SELECT message_id FROM message_queue ORDER BY message_id LIMIT 100) q
  JOIN messages m ON m.id = q.message_id)), 0)::float8`

// Depth tells how many messages wait and how old the oldest is, for metrics.
func Depth(ctx context.Context, db DB) (messages int64, oldest time.Duration, err error) {
	var seconds float64
	if err := db.QueryRow(ctx, depthQuery).Scan(&messages, &seconds); err != nil {
		return 0, 0, fmt.Errorf("measure queue: %w", err)
	}
	return messages, time.Duration(seconds * float64(time.Second)), nil
}

package message

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
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
	CreatedAt time.Time
	ExpiresAt time.Time
	DueAt     time.Time
}

const waitingQuery = `
WITH q AS MATERIALIZED (
  SELECT message_id, seq, due_at FROM message_queue WHERE device_id = $1 AND NOT chat = ANY($2) ORDER BY seq LIMIT $3)
SELECT m.id, m.tenant_id, m.seq, m.chat, m.type, m.payload, m.wa_id, m.status, m.attempts, m.trace_id, m.created_at, m.expires_at, q.due_at
FROM q JOIN messages m ON m.id = q.message_id ORDER BY q.seq`

// ReadWaiting lists the waiting messages of a device in the order of acceptance, limit in all, without those of the chats in except.
// Numbers are given at insert and may become visible out of order, so a reader always starts from the lowest and skips what it already
// has.
func ReadWaiting(ctx context.Context, db DB, id device.ID, except []string, limit int) ([]Waiting, error) {
	if except == nil {
		except = []string{}
	}
	rows, err := db.Query(ctx, waitingQuery, id, except, limit)
	if err != nil {
		return nil, fmt.Errorf("read queue of %s: %w", id, err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[Waiting])
	if err != nil {
		return nil, fmt.Errorf("read queue of %s: %w", id, err)
	}
	return list, nil
}

const waitingDevicesQuery = `SELECT DISTINCT device_id FROM message_queue WHERE due_at <= now()`

// WaitingDevices lists the devices that have a message to send now. One query for a whole node takes the place of one per device.
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

const claimStatement = `
UPDATE messages m SET status = 'PROCESSING', attempts = attempts + 1, updated_at = now()
FROM device_heads h
WHERE m.id = $1 AND m.status IN ('QUEUED', 'PROCESSING') AND h.device = m.device_id AND h.wrote = pg_current_xact_id()
RETURNING m.attempts`

// QueueClaim adds "this message is being worked on" to a fenced write. claimed is told the number of attempts; it is not called if
// the message was cancelled meanwhile, and then nothing may be sent.
func QueueClaim(b *pgx.Batch, id uuid.UUID, claimed func(attempts int)) {
	b.Queue(claimStatement, id).Query(func(rows pgx.Rows) error {
		attempts, err := pgx.CollectRows(rows, pgx.RowTo[int])
		if err == nil && len(attempts) == 1 {
			claimed(attempts[0])
		}
		return err
	})
}

var sentStatement = `
WITH m AS (
  UPDATE messages m SET status = 'SENT', error = NULL, wa_time = $2, sent_at = coalesce(sent_at, now()), updated_at = now()
  FROM device_heads h
  WHERE m.id = $1 AND (m.status IN ('QUEUED', 'PROCESSING') OR m.status = 'FAILED' AND m.error = 'outcome_unknown')
    AND h.device = m.device_id AND h.wrote = pg_current_xact_id()
  RETURNING ` + changed + `)` + statusEvents(`'SENT'`, `$2`, `NULL`) + `
DELETE FROM message_queue q USING m WHERE q.message_id = m.id`

// QueueSent adds "WhatsApp's server has it" to a fenced write. at is the server's timestamp.
func QueueSent(b *pgx.Batch, id uuid.UUID, at time.Time) { b.Queue(sentStatement, id, at) }

var failedStatement = `
WITH m AS (
  UPDATE messages m SET status = 'FAILED', error = $2, updated_at = now()
  FROM device_heads h
  WHERE m.id = $1 AND m.status IN ('QUEUED', 'PROCESSING') AND h.device = m.device_id AND h.wrote = pg_current_xact_id()
  RETURNING ` + changed + `)` + statusEvents(`'FAILED'`, `now()`, `NULL`) + `
DELETE FROM message_queue q USING m WHERE q.message_id = m.id`

// QueueFailed adds "given up, for this reason" to a fenced write.
func QueueFailed(b *pgx.Batch, id uuid.UUID, reason string) { b.Queue(failedStatement, id, reason) }

const retryStatement = `
WITH m AS (
  UPDATE messages m SET error = $2, updated_at = now() FROM device_heads h
  WHERE m.id = $1 AND m.status IN ('QUEUED', 'PROCESSING') AND h.device = m.device_id AND h.wrote = pg_current_xact_id() RETURNING m.id)
UPDATE message_queue q SET due_at = $3 FROM m WHERE q.message_id = m.id`

// QueueRetry adds "not before this time again, because" to a fenced write. The status does not go back.
func QueueRetry(b *pgx.Batch, id uuid.UUID, reason string, due time.Time) {
	b.Queue(retryStatement, id, reason, due)
}

var failQueuedStatement = `
WITH m AS (
  UPDATE messages m SET status = 'FAILED', error = $2, updated_at = now()
  FROM message_queue q, device_heads h
  WHERE q.device_id = $1 AND m.id = q.message_id AND m.status IN ('QUEUED', 'PROCESSING')
    AND h.device = m.device_id AND h.wrote = pg_current_xact_id()
  RETURNING ` + changed + `)` + statusEvents(`'FAILED'`, `now()`, `NULL`) + `
DELETE FROM message_queue q USING m WHERE q.message_id = m.id`

// QueueFailAll fails everything that waits on a device that was logged out, reset or deleted.
func QueueFailAll(b *pgx.Batch, id device.ID, reason string) {
	b.Queue(failQueuedStatement, id, reason)
}

// Receipts climb: DELIVERED, READ, PLAYED. A receipt also proves that a message of unknown outcome was sent.
const receiptStatement = `
WITH m AS (
  UPDATE messages m SET receipt = $3, receipt_at = $4, updated_at = now(),
    status = 'SENT', error = NULL, sent_at = coalesce(m.sent_at, now())
  FROM device_heads h
  WHERE m.device_id = $1 AND m.%s = ANY($2) AND h.device = m.device_id AND h.wrote = pg_current_xact_id()
    AND (m.status IN ('SENT', 'PROCESSING') OR m.status = 'FAILED' AND m.error = 'outcome_unknown')
    AND array_position(ARRAY['DELIVERED', 'READ', 'PLAYED'], $3)
      > coalesce(array_position(ARRAY['DELIVERED', 'READ', 'PLAYED'], m.receipt), 0)
  RETURNING ` + changed + `)%s,
q AS (DELETE FROM message_queue q USING m WHERE q.message_id = m.id)
SELECT id FROM m`

var receiptByID, receiptByWAID = receiptOf("id"), receiptOf("wa_id")

func receiptOf(column string) string {
	return fmt.Sprintf(receiptStatement, column, statusEvents(`$3`, `$4`, `$5`))
}

// Receipt is what a recipient has told about messages.
type Receipt struct {
	Word string    // DELIVERED, READ, PLAYED
	By   string    // whose it is, in a group; else empty
	At   time.Time // by WhatsApp's clock
}

// QueueReceipt adds a receipt for messages to a fenced write: those whose ids are known, and those that are named by their WhatsApp ids.
// raised is told which messages it moved up.
func QueueReceipt(b *pgx.Batch, id device.ID, known []uuid.UUID, waIDs []string, r Receipt, raised func([]uuid.UUID)) {
	collect := func(rows pgx.Rows) error {
		ids, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
		if err == nil && raised != nil {
			raised(ids)
		}
		return err
	}
	var by *string
	if r.By != "" {
		by = &r.By
	}
	if len(known) > 0 {
		b.Queue(receiptByID, id, known, r.Word, r.At, by).Query(collect)
	}
	if len(waIDs) > 0 {
		b.Queue(receiptByWAID, id, waIDs, r.Word, r.At, by).Query(collect)
	}
}

const depthQuery = `SELECT count(*), coalesce(extract(epoch FROM now() - min(m.created_at)), 0)::float8
FROM message_queue q JOIN messages m ON m.id = q.message_id`

// Depth tells how many messages wait and how old the oldest is, for metrics.
func Depth(ctx context.Context, db DB) (messages int64, oldest time.Duration, err error) {
	var seconds float64
	if err := db.QueryRow(ctx, depthQuery).Scan(&messages, &seconds); err != nil {
		return 0, 0, fmt.Errorf("measure queue: %w", err)
	}
	return messages, time.Duration(seconds * float64(time.Second)), nil
}

// Package message owns the tables of outbound messages: `messages` (queue and history), `message_queue` (what is not final) and
// `idempotency_keys`. It holds no WhatsApp code, so that a router can commit a message itself when the owner does not answer.
//
// A message has one WhatsApp id from birth (invariant I5). It is accepted once (I6) and its status never goes back (I7):
//
//	QUEUED ─→ PROCESSING ─→ SENT        receipt: DELIVERED → READ → PLAYED
//	   │           └──────→ FAILED      (outcome_unknown may still become SENT when an ack or receipt shows up)
//	   └─→ CANCELLED
//
// A row leaves message_queue when its status is final.
package message

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/waconnect/waconnect/node/device"
)

// Status of a message.
type Status string

// The statuses.
const (
	Queued     Status = "QUEUED"
	Processing Status = "PROCESSING"
	Sent       Status = "SENT"
	Failed     Status = "FAILED"
	Cancelled  Status = "CANCELLED"
)

// Lifetime is how long a message may wait to be sent if the caller sets nothing.
const Lifetime = 24 * time.Hour

// DB is the part of a pgx pool, connection or transaction that this package needs.
type DB interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
	Exec(ctx context.Context, sql string, args ...any) (pgconn.CommandTag, error)
}

// NewWhatsAppID makes an id as WhatsApp's own clients do: 3EB0 and 18 upper-case hex digits.
func NewWhatsAppID() string {
	var b [9]byte
	rand.Read(b[:]) // never fails
	return "3EB0" + strings.ToUpper(hex.EncodeToString(b[:]))
}

// QueueChannel is the notification channel that tells owners of a parked message; the payload is a device id.
const QueueChannel = "waconnect_queue"

// NotifyParked wakes the owner of a device after a message was committed by somebody else. It takes effect with the transaction.
func NotifyParked(ctx context.Context, db DB, id device.ID) error {
	if _, err := db.Exec(ctx, `SELECT pg_notify($1, $2)`, QueueChannel, string(id)); err != nil {
		return fmt.Errorf("notify owner of %s: %w", id, err)
	}
	return nil
}

// Row is a message as the API shows it: the original's keys first, additions after.
type Row struct {
	ID                uuid.UUID       `json:"id" db:"id"`
	TenantID          string          `json:"tenantId" db:"tenant_id"`
	DeviceID          device.ID       `json:"deviceId" db:"device_id"`
	To                string          `json:"to" db:"chat"`
	Type              string          `json:"type" db:"type"`
	Payload           json.RawMessage `json:"payloadJson" db:"payload"`
	Status            Status          `json:"status" db:"status"`
	ProviderMessageID *string         `json:"providerMessageId" db:"provider_message_id"`
	Error             *string         `json:"error" db:"error"`
	IsTest            bool            `json:"isTest" db:"is_test"`
	CreatedAt         time.Time       `json:"createdAt" db:"created_at"`
	UpdatedAt         time.Time       `json:"updatedAt" db:"updated_at"`
	Receipt           *string         `json:"receipt" db:"receipt"`
	Attempts          int             `json:"attempts" db:"attempts"`
	ExpiresAt         time.Time       `json:"expiresAt" db:"expires_at"`
	SendAt            *time.Time      `json:"sendAt" db:"send_at"`
	SentAt            *time.Time      `json:"sentAt" db:"sent_at"`
	ReceiptAt         *time.Time      `json:"receiptAt" db:"receipt_at"`
	TraceID           *string         `json:"traceId" db:"trace_id"`
}

// The provider's id is shown from the moment it is known to WhatsApp; CANCELLED shows as FAILED `cancelled`.
const rowColumns = `id, tenant_id, device_id, chat, type, payload, is_test, created_at, updated_at, receipt, attempts, expires_at, send_at, sent_at, receipt_at, trace_id,
CASE WHEN status = 'CANCELLED' THEN 'FAILED' ELSE status END AS status,
CASE WHEN status = 'CANCELLED' THEN 'cancelled' ELSE error END AS error,
CASE WHEN status = 'SENT' THEN wa_id END AS provider_message_id`

// ErrNotFound: no such message of that device and tenant.
var ErrNotFound = errors.New("message not found")

const getQuery = `SELECT ` + rowColumns + ` FROM messages WHERE id = $3 AND device_id = $1 AND $2 IN (tenant_id, '*')`

// Get reads one message.
func Get(ctx context.Context, db DB, tenant string, id device.ID, msg uuid.UUID) (Row, error) {
	rows, err := db.Query(ctx, getQuery, id, tenant, msg)
	return one(msg, rows, err)
}

// one reads the only row.
func one(msg uuid.UUID, rows pgx.Rows, err error) (Row, error) {
	if err != nil {
		return Row{}, fmt.Errorf("read message %s: %w", msg, err)
	}
	row, err := pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[Row])
	if errors.Is(err, pgx.ErrNoRows) {
		return Row{}, ErrNotFound
	}
	if err != nil {
		return Row{}, fmt.Errorf("read message %s: %w", msg, err)
	}
	return row, nil
}

// ErrNotQueued: the message is not waiting any more, so it cannot be cancelled.
var ErrNotQueued = errors.New("message is not waiting any more")

// The status stands in the update's own condition: against a claim that runs at the same moment, one of the two misses. The head is locked
// before the message, as by everyone.
var cancelQuery = `
WITH h AS (SELECT device FROM device_heads WHERE device = $1 FOR NO KEY UPDATE),
m AS (
  UPDATE messages m SET status = 'CANCELLED', error = 'cancelled', updated_at = now() FROM h
  WHERE m.id = $3 AND m.device_id = h.device AND $2 IN (m.tenant_id, '*') AND m.status = 'QUEUED' RETURNING ` + changed + `)` +
	statusEvents(newID, statusBody(`'FAILED'`, `now()`, `NULL`)) + `,
q AS (DELETE FROM message_queue q USING m WHERE q.message_id = m.id),
s AS (DELETE FROM scheduled_messages s USING m WHERE s.message_id = m.id)
SELECT count(*) FROM m`

// Cancel takes back a message that nobody has begun to send. ErrNotQueued if it is too late, ErrNotFound if there is none. It is not
// fenced: whoever gets the request may do it.
func Cancel(ctx context.Context, db DB, tenant string, id device.ID, msg uuid.UUID) error {
	var cancelled int
	if err := db.QueryRow(ctx, cancelQuery, id, tenant, msg).Scan(&cancelled); err != nil {
		return fmt.Errorf("cancel message %s: %w", msg, err)
	}
	if cancelled == 1 {
		return nil
	}
	if _, err := Get(ctx, db, tenant, id, msg); err != nil {
		return err
	}
	return ErrNotQueued
}

// The owner of a device that is online does this itself, and is given a moment to.
var expireQuery = `
WITH due AS MATERIALIZED (
  SELECT q.message_id, q.device_id FROM message_queue q JOIN messages m ON m.id = q.message_id
  WHERE m.status = 'QUEUED' AND m.expires_at < now() - interval '30 s' LIMIT 1000),
h AS MATERIALIZED (
  SELECT device FROM device_heads WHERE device IN (SELECT device_id FROM due) ORDER BY device FOR NO KEY UPDATE),
m AS (
  UPDATE messages m SET status = 'FAILED', error = 'expired', updated_at = now() FROM due JOIN h ON h.device = due.device_id
  WHERE m.id = due.message_id AND m.status = 'QUEUED' RETURNING ` + changed + `)` + statusEvents(newID, statusBody(`'FAILED'`, `now()`, `NULL`)) + `,
q AS (DELETE FROM message_queue q USING m WHERE q.message_id = m.id)
SELECT (SELECT count(*) FROM due) = 1000 AND EXISTS (SELECT 1 FROM m), (SELECT count(*) FROM m)`

// Expire fails messages whose time ended while their device was offline. It is upkeep, run by the node; like Cancel it takes only what
// nobody has begun to send. It returns how many those were, also with an error.
func Expire(ctx context.Context, db DB) (expired int64, err error) {
	for more := true; more; {
		var n int64
		if err := db.QueryRow(ctx, expireQuery).Scan(&more, &n); err != nil {
			return expired, fmt.Errorf("expire messages: %w", err)
		}
		expired += n
	}
	return expired, nil
}

// KeyLifetime is how long an idempotency key is remembered.
const KeyLifetime = 24 * time.Hour

const sweepKeysQuery = `DELETE FROM idempotency_keys WHERE created_at < now() - make_interval(secs => $1)`

// SweepKeys forgets idempotency keys past their lifetime. It is upkeep, run by the node.
func SweepKeys(ctx context.Context, db DB) error {
	if _, err := db.Exec(ctx, sweepKeysQuery, KeyLifetime.Seconds()); err != nil {
		return fmt.Errorf("sweep idempotency keys: %w", err)
	}
	return nil
}

package device

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/batch"
)

// Status maps a detail to the public word.
func (d Detail) Status() Status {
	switch d {
	case Pairing:
		return QR
	case IsOnline, Moving:
		return Online
	case Unreadable, Quarantined:
		return Error
	default:
		return Offline
	}
}

// State is what the owner publishes of a device, whole: nil fields are cleared, except OwnJID, OwnLID, PhoneHint and LastSeenAt, which keep what
// stands there.
type State struct {
	Detail           Detail
	Shown            Status // empty: Detail.Status(); pairing without a code yet is shown OFFLINE, a failed start ERROR
	LastError        *string
	QR               *string
	QRExpiresAt      *time.Time
	QRNumber         *int
	QRTotal          *int
	PairingCode      *string
	PairingExpiresAt *time.Time
	OwnJID           *string
	OwnLID           *string
	PhoneHint        *string
	Seen             bool  // last_seen_at = now
	CommandDone      int64 // highest wish carried out; 0: unchanged
	Forget           bool  // drop the own addresses: the device is not linked any more
}

// Joins the head row on the transaction that just swapped it: without the swap nothing is written. An ONLINE device that loses its
// connection for a moment (backoff, connecting, moving) stays shown ONLINE; how long is the caller's choice by Shown. The row is locked before
// it is read, so that what it was before is what the update finds.
const stateRows = `
WITH o AS MATERIALIZED (
  SELECT d.id, d.status, d.detail FROM devices d JOIN device_heads h ON h.device = d.id
  WHERE d.id = $1 AND h.wrote = pg_current_xact_id() FOR NO KEY UPDATE OF d),
state AS (
  UPDATE devices d SET
    status = $2, detail = $3,
    detail_since = CASE WHEN o.detail IN ('connecting', 'backoff', 'moving') AND $3 IN ('connecting', 'backoff', 'moving') OR o.detail = $3
                        THEN d.detail_since ELSE now() END,
    last_error = $4, qr = $5, qr_expires_at = $6, qr_number = $7, qr_total = $8, pairing_code = $9, pairing_expires_at = $10,
    own_jid = CASE WHEN $15 THEN NULL ELSE coalesce($11, d.own_jid) END,
    own_lid = CASE WHEN $15 THEN NULL ELSE coalesce($12, d.own_lid) END,
    linked_at = CASE WHEN $11::text IS NOT NULL AND d.own_jid IS NULL THEN now() ELSE d.linked_at END,
    online_at = CASE WHEN $3 = 'online' AND o.detail <> 'online' THEN now() ELSE d.online_at END,
    phone_hint = coalesce($13, d.phone_hint),
    last_seen_at = CASE WHEN $14 THEN now() ELSE d.last_seen_at END,
    command_done = greatest(d.command_done, $16),
    updated_at = now()
  FROM o WHERE d.id = o.id
  RETURNING d.id, d.tenant_id, d.status, d.detail, d.last_error, o.status AS status_before, o.detail AS detail_before)`

// QueueStateAnd adds the write of a device's state to a fenced transaction: a WITH clause with a part named state, and the rest of that
// statement. state is the device's row after the change, with status_before and detail_before. Callers use event.QueueState.
func QueueStateAnd(b *batch.Batch, id ID, s State, rest string) *pgx.QueuedQuery {
	shown := s.Shown
	if shown == "" {
		shown = s.Detail.Status()
	}
	return b.Queue(stateRows+rest, id, shown, s.Detail, s.LastError, s.QR, s.QRExpiresAt, s.QRNumber, s.QRTotal, s.PairingCode,
		s.PairingExpiresAt, s.OwnJID, s.OwnLID, s.PhoneHint, s.Seen, s.Forget, s.CommandDone)
}

var seenRows = batch.Last(`
UPDATE devices d SET last_seen_at = now() FROM unnest($1::text[]) AS w (key), device_heads h
WHERE d.id = w.key AND h.device = d.id AND h.wrote = pg_current_xact_id() AND (d.last_seen_at IS NULL OR d.last_seen_at < now() - interval '1 second')
RETURNING w.key, 1::bigint`)

// MarkSeen adds last_seen_at = now to a fenced transaction, at most once a second.
func MarkSeen(b *batch.Batch, id ID) { b.AddOnce(seenRows, string(id)) }

const restrictedStatement = `
UPDATE devices d SET restricted_until = $2, updated_at = now()
FROM device_heads h WHERE d.id = $1 AND h.device = d.id AND h.wrote = pg_current_xact_id()`

// QueueRestricted adds "WhatsApp restricts this account until then" to a fenced transaction; the zero time ends it.
func QueueRestricted(b *batch.Batch, id ID, until time.Time) {
	var at *time.Time
	if !until.IsZero() {
		at = &until
	}
	b.Queue(restrictedStatement, id, at)
}

const linkedStatement = `
UPDATE devices d SET own_jid = $2, own_lid = nullif($3, ''), phone_hint = $4, linked_at = now(), updated_at = now()
FROM device_heads h WHERE d.id = $1 AND h.device = d.id AND h.wrote = pg_current_xact_id()`

// QueueLinked adds "a phone has linked this device" to a fenced transaction. The unique index on own_jid refuses a companion that another
// device already has.
func QueueLinked(b *batch.Batch, id ID, jid, lid JID) {
	text := ""
	if lid.User != "" {
		text = lid.String()
	}
	b.Queue(linkedStatement, id, jid.String(), text, jid.User)
}

const doneStatement = `
UPDATE devices d SET command_done = greatest(d.command_done, $2) FROM device_heads h
WHERE d.id = $1 AND h.device = d.id AND h.wrote = pg_current_xact_id()`

// QueueDone adds "this wish was carried out" to a fenced transaction.
func QueueDone(b *batch.Batch, id ID, command int64) { b.Queue(doneStatement, id, command) }

// ErrLinkedElsewhere: another device is this companion already.
var ErrLinkedElsewhere = errors.New("this companion is linked as another device")

const checkFreeQuery = `SELECT EXISTS (SELECT 1 FROM devices WHERE own_jid = $1 AND id <> $2)`

// CheckFree refuses a companion address that another device has.
func CheckFree(ctx context.Context, db DB, id ID, jid JID) error {
	var taken bool
	if err := db.QueryRow(ctx, checkFreeQuery, jid.String(), id).Scan(&taken); err != nil {
		return fmt.Errorf("look for another device of this companion: %w", err)
	}
	if taken {
		return ErrLinkedElsewhere
	}
	return nil
}

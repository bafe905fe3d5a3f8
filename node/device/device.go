// Package device is the vocabulary of devices: their ids, their addresses in WhatsApp, and the table `devices`.
//
// A device row has two halves. The wish (desired_state, command, pairing_phone) is written by whoever gives a command; the owner
// follows it. The state (status, detail, QR code, last error, own addresses) is written only by the owner, in the same transaction
// that swaps the device's head row, so that a node that lost the device can never change what is shown of it.
//
// The package is free of WhatsApp's client library, so that routers can use it.
package device

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/waconnect/waconnect/ring"
)

// ID names a device. New ones are UUIDv7 in text form; imported ones keep what their clients already store.
type ID string

// NewID makes an id for a new device.
func NewID() ID { return ID(uuid.Must(uuid.NewV7()).String()) }

// Status is what the public API shows of a device: the original system's four words.
type Status string

// The four public states.
const (
	Offline Status = "OFFLINE"
	QR      Status = "QR" // a QR code or a pairing code is waiting for a phone
	Online  Status = "ONLINE"
	Error   Status = "ERROR"
)

// Detail is the finer state behind a Status.
type Detail string

// The closed list of details, each mapped to one Status by Detail.Status.
const (
	Unlinked    Detail = "unlinked"    // no phone has linked it, or it was reset
	Pairing     Detail = "pairing"     // waiting for a phone
	Connecting  Detail = "connecting"  // linked, login under way
	IsOnline    Detail = "online"      // logged in
	Moving      Detail = "moving"      // another node takes it over; shown ONLINE
	Backoff     Detail = "backoff"     // connection lost, next try is scheduled
	Paused      Detail = "paused"      // somebody asked for it
	LoggedOut   Detail = "logged_out"  // the phone removed the companion
	Replaced    Detail = "replaced"    // another login with the same keys
	Banned      Detail = "banned"      // WhatsApp suspended the account for a time
	Outdated    Detail = "outdated"    // WhatsApp refuses this client version
	Forbidden   Detail = "forbidden"   // WhatsApp refuses the account
	Unreadable  Detail = "unreadable"  // the stored session cannot be opened with the configured key
	Quarantined Detail = "quarantined" // opening it crashed the process repeatedly
)

// Details are all of them.
var Details = []Detail{
	Unlinked, Pairing, Connecting, IsOnline, Moving, Backoff, Paused, LoggedOut, Replaced, Banned, Outdated, Forbidden, Unreadable, Quarantined,
}

// Wish is what somebody asked a device to be.
type Wish string

// The wishes.
const (
	WantUnlinked  Wish = "unlinked"
	WantConnected Wish = "connected"
	WantPaused    Wish = "paused"
	WantReset     Wish = "reset"
	WantDeleted   Wish = "deleted"
)

// AnyTenant as a tenant argument means an installation-wide caller. It equals the row-level security setting of such a caller.
const AnyTenant = "*"

// Errors that callers test.
var (
	ErrNotFound = errors.New("device not found")
	ErrNoTenant = errors.New("tenant not found")
)

// DB is the part of a pgx pool, connection or transaction that this package needs.
type DB interface {
	Exec(ctx context.Context, sql string, args ...any) (pgconn.CommandTag, error)
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

// Row is a device as the API shows it: the original's keys first, additions after.
type Row struct {
	ID               ID         `json:"id" db:"id"`
	TenantID         string     `json:"tenantId" db:"tenant_id"`
	Label            string     `json:"label" db:"label"`
	PhoneHint        *string    `json:"phoneHint" db:"phone_hint"`
	Status           Status     `json:"status" db:"status"`
	QR               *string    `json:"qr" db:"qr"`
	PairingCode      *string    `json:"pairingCode" db:"pairing_code"`
	LastSeenAt       *time.Time `json:"lastSeenAt" db:"last_seen_at"`
	LastError        *string    `json:"lastError" db:"last_error"`
	CreatedAt        time.Time  `json:"createdAt" db:"created_at"`
	UpdatedAt        time.Time  `json:"updatedAt" db:"updated_at"`
	Detail           Detail     `json:"detail" db:"detail"`
	DetailSince      time.Time  `json:"detailSince" db:"detail_since"`
	DesiredState     Wish       `json:"desiredState" db:"desired_state"`
	QRExpiresAt      *time.Time `json:"qrExpiresAt" db:"qr_expires_at"`
	QRNumber         *int       `json:"qrNumber" db:"qr_number"`
	QRTotal          *int       `json:"qrTotal" db:"qr_total"`
	PairingExpiresAt *time.Time `json:"pairingExpiresAt" db:"pairing_expires_at"`
	OwnJID           *string    `json:"ownJid" db:"own_jid"`
	OwnLID           *string    `json:"ownLid" db:"own_lid"`
	LinkedAt         *time.Time `json:"linkedAt" db:"linked_at"`
	OnlineAt         *time.Time `json:"onlineAt" db:"online_at"` // last login; public links made before it are used up

	RestrictedUntil *time.Time `json:"restrictedUntil" db:"restricted_until"` // WhatsApp lets it begin no chats until then
}

const columns = `d.id, d.tenant_id, d.label, d.phone_hint, d.status, d.qr, d.pairing_code, d.last_seen_at, d.last_error,
d.created_at, d.updated_at, d.detail, d.detail_since, d.desired_state, d.qr_expires_at, d.qr_number, d.qr_total,
d.pairing_expires_at, d.own_jid, d.own_lid, d.linked_at, d.online_at, d.restricted_until`

// Accepts reports whether a message for the device may be queued now: it is linked, nobody paused it or logged it out, and it has
// not been away for longer than grace. A device that is only moving or reconnecting accepts, and its queue waits.
func (r Row) Accepts(now time.Time, grace time.Duration) bool {
	switch r.Detail {
	case IsOnline, Moving:
		return true
	case Connecting, Backoff:
		return r.OwnJID != nil && r.DesiredState == WantConnected && now.Sub(r.DetailSince) <= grace
	default:
		return false
	}
}

// Params are what a caller chooses of a new device.
type Params struct {
	ID        ID // empty: a new one is made
	TenantID  string
	Label     string
	PhoneHint *string
}

const createQuery = `
WITH t AS (SELECT id FROM tenants WHERE id = $2),
d AS (INSERT INTO devices (id, tenant_id, label, phone_hint) SELECT $1, t.id, $3, $4 FROM t RETURNING *),
h AS (INSERT INTO device_heads (device, partition) SELECT d.id, $5 FROM d)
SELECT ` + columns + ` FROM d`

// Create inserts a device and its head row together. ErrNoTenant if the tenant does not exist or is not visible.
func Create(ctx context.Context, db DB, p Params) (Row, error) {
	if p.ID == "" {
		p.ID = NewID()
	}
	rows, err := db.Query(ctx, createQuery, p.ID, p.TenantID, p.Label, p.PhoneHint, ring.PartitionOf(string(p.ID)))
	if err != nil {
		return Row{}, fmt.Errorf("create device: %w", err)
	}
	row, err := pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[Row])
	if errors.Is(err, pgx.ErrNoRows) {
		return Row{}, ErrNoTenant
	}
	if err != nil {
		return Row{}, fmt.Errorf("create device: %w", err)
	}
	return row, nil
}

const getQuery = `SELECT ` + columns + ` FROM devices d WHERE d.id = $1 AND $2 IN (d.tenant_id, '*') AND d.desired_state <> 'deleted'`

// Get reads one device of a tenant (or of AnyTenant). ErrNotFound also for a device that is being deleted.
func Get(ctx context.Context, db DB, tenant string, id ID) (Row, error) {
	rows, err := db.Query(ctx, getQuery, id, tenant)
	if err != nil {
		return Row{}, fmt.Errorf("read device %s: %w", id, err)
	}
	row, err := pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[Row])
	if errors.Is(err, pgx.ErrNoRows) {
		return Row{}, ErrNotFound
	}
	if err != nil {
		return Row{}, fmt.Errorf("read device %s: %w", id, err)
	}
	return row, nil
}

const renameQuery = `
UPDATE devices d SET label = coalesce($3, d.label), phone_hint = CASE WHEN $4::text IS NULL THEN d.phone_hint ELSE nullif($4, '') END, updated_at = now()
WHERE d.id = $1 AND $2 IN (d.tenant_id, '*') AND d.desired_state <> 'deleted' RETURNING ` + columns

// Rename changes what people call a device; nil leaves it, an empty hint is none. The owner never writes a label. ErrNotFound.
func Rename(ctx context.Context, db DB, tenant string, id ID, label, phoneHint *string) (Row, error) {
	rows, err := db.Query(ctx, renameQuery, id, tenant, label, phoneHint)
	if err != nil {
		return Row{}, fmt.Errorf("rename device %s: %w", id, err)
	}
	row, err := pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[Row])
	if errors.Is(err, pgx.ErrNoRows) {
		return Row{}, ErrNotFound
	}
	if err != nil {
		return Row{}, fmt.Errorf("rename device %s: %w", id, err)
	}
	return row, nil
}

const unknownQuery = `
SELECT n.id FROM unnest($2::text[]) AS n (id)
WHERE NOT EXISTS (SELECT 1 FROM devices d WHERE d.id = n.id AND d.tenant_id = $1 AND d.desired_state <> 'deleted')`

// Unknown tells which of some ids are no devices of a tenant.
func Unknown(ctx context.Context, db DB, tenant string, ids []string) ([]string, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	rows, err := db.Query(ctx, unknownQuery, tenant, ids)
	if err != nil {
		return nil, fmt.Errorf("look up devices: %w", err)
	}
	unknown, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return nil, fmt.Errorf("look up devices: %w", err)
	}
	return unknown, nil
}

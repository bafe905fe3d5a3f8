package device

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/ring"
)

// Past is a device of another system that could not bring its session along.
type Past struct {
	ID         ID // kept: clients store it
	TenantID   string
	Label      string
	PhoneHint  *string
	LastSeenAt *time.Time
	CreatedAt  time.Time
	UpdatedAt  time.Time
}

// ErrOtherTenant: the id is that of another tenant's device, or of one that is being deleted.
var ErrOtherTenant = errors.New("device exists here and is another tenant's, or is being deleted")

// What is there already is left as it is.
const importQuery = `
WITH d AS (
  INSERT INTO devices (id, tenant_id, label, phone_hint, last_seen_at, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (id) DO NOTHING RETURNING id),
h AS (INSERT INTO device_heads (device, partition) SELECT id, $8 FROM d)
SELECT EXISTS (SELECT 1 FROM d)`

const importedQuery = `SELECT own_jid IS NOT NULL FROM devices WHERE id = $1 AND tenant_id = $2 AND desired_state <> 'deleted'`

// Import makes a device that nobody has linked here, with its head. made: it was not there; linked: it was, and a phone has linked it here.
// ErrOtherTenant.
func Import(ctx context.Context, db DB, p Past) (made, linked bool, err error) {
	err = db.QueryRow(ctx, importQuery, p.ID, p.TenantID, p.Label, p.PhoneHint, p.LastSeenAt, p.CreatedAt, p.UpdatedAt, ring.PartitionOf(string(p.ID))).Scan(&made)
	if err == nil && !made {
		err = db.QueryRow(ctx, importedQuery, p.ID, p.TenantID).Scan(&linked)
		if errors.Is(err, pgx.ErrNoRows) {
			return false, false, ErrOtherTenant
		}
	}
	if err != nil {
		return false, false, fmt.Errorf("import device %s: %w", p.ID, err)
	}
	return made, linked, nil
}

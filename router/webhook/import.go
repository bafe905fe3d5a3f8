package webhook

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/seal"
)

// DB is the part of a pgx pool, connection or transaction that an import needs.
type DB = device.DB

// Past is an endpoint of another system.
type Past struct {
	ID        string // kept: clients store it
	TenantID  string
	URL       string
	Secret    string
	Enabled   bool
	CreatedAt time.Time
	UpdatedAt time.Time
}

// ErrOtherTenant: the id is that of another tenant's endpoint.
var ErrOtherTenant = errors.New("endpoint exists here and is another tenant's")

const importEndpointQuery = `
INSERT INTO webhook_endpoints (id, tenant_id, url, secret, enabled, created_at, updated_at, disabled_at, disabled_reason)
VALUES ($1, $2, $3, $4, $5, $6, $7, CASE WHEN NOT $5 THEN $7::timestamptz END, CASE WHEN NOT $5 THEN $8 END) ON CONFLICT (id) DO NOTHING`

const importedEndpointQuery = `SELECT EXISTS (SELECT 1 FROM webhook_endpoints WHERE id = $1 AND tenant_id = $2)`

// Import makes an endpoint of another system, its secret sealed. One that is there already is left as it is. How many a tenant may have does
// not count. *InputError, ErrOtherTenant.
func Import(ctx context.Context, db DB, keys *seal.Ring, p Past) (made bool, err error) {
	if !deviceForm.MatchString(p.ID) {
		return false, &InputError{"id", "expected up to 64 letters, digits, - and _"}
	}
	if err := checkURL(p.URL); err != nil {
		return false, err
	}
	if err := checkSecret(p.Secret); err != nil {
		return false, err
	}
	tag, err := db.Exec(ctx, importEndpointQuery, p.ID, p.TenantID, p.URL, sealSecret(keys, p.TenantID, p.ID, p.Secret), p.Enabled, p.CreatedAt, p.UpdatedAt,
		DisabledManual)
	if err != nil {
		return false, fmt.Errorf("import webhook endpoint %s: %w", p.ID, err)
	}
	if tag.RowsAffected() == 1 {
		return true, nil
	}
	var same bool
	if err := db.QueryRow(ctx, importedEndpointQuery, p.ID, p.TenantID).Scan(&same); err != nil {
		return false, fmt.Errorf("import webhook endpoint %s: %w", p.ID, err)
	}
	if !same {
		return false, ErrOtherTenant
	}
	return false, nil
}

// Replayable lets the history of devices be delivered again on demand: a replay goes no further than the progress of deliveries, which a device
// without events of its own does not have.
func Replayable(ctx context.Context, db DB, devices []device.ID) error {
	if _, err := db.Exec(ctx, beginProgressQuery, devices); err != nil {
		return fmt.Errorf("begin the progress of deliveries: %w", err)
	}
	return nil
}

// PastDelivery tells what became of an event at an endpoint in another system.
type PastDelivery struct {
	EventID   uuid.UUID
	Succeeded bool // else it is a dead letter
	Attempts  int
	LastError string
	CreatedAt time.Time
	UpdatedAt time.Time
}

// maxPastDays bounds how many partitions are made; what is older than these is in the default one, from which the upkeep deletes.
const maxPastDays = 60

// History makes room for deliveries that are as old as those that are kept.
func History(ctx context.Context, db DB, keep time.Duration) error {
	days := min(int(keep/(24*time.Hour))+1, maxPastDays)
	if _, err := db.Exec(ctx, `SELECT make_past_day_partitions('webhook_deliveries', $1)`, days); err != nil {
		return fmt.Errorf("make partitions of older deliveries: %w", err)
	}
	return nil
}

const knownDeliveriesQuery = `
SELECT d.event_id FROM unnest($2::uuid[]) AS k (id) JOIN webhook_deliveries d ON d.endpoint_id = $1 AND d.event_id = k.id`

// KnownDeliveries tells which of some events have a delivery to an endpoint.
func KnownDeliveries(ctx context.Context, db DB, endpoint string, events []uuid.UUID) ([]uuid.UUID, error) {
	rows, err := db.Query(ctx, knownDeliveriesQuery, endpoint, events)
	if err != nil {
		return nil, fmt.Errorf("look up deliveries of %s: %w", endpoint, err)
	}
	known, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	if err != nil {
		return nil, fmt.Errorf("look up deliveries of %s: %w", endpoint, err)
	}
	return known, nil
}

// All of them are finished, so that no dispatcher has anything to do with them. A dead letter may still become what another run finds, unless
// somebody has asked for it here.
const importDeliveriesQuery = `
INSERT INTO webhook_deliveries AS o (event_id, endpoint_id, tenant_id, device_id, device_seq, chat, status, attempts, last_error, next_attempt_at, created_at, updated_at)
SELECT e.id, w.id, e.tenant_id, e.device_id, e.device_seq, e.chat, CASE WHEN d.succeeded THEN 'SUCCESS' ELSE 'DLQ' END, d.attempts,
  nullif(d.last_error, ''), d.updated, d.at, d.updated
FROM unnest($2::uuid[], $3::bool[], $4::int[], $5::text[], $6::timestamptz[], $7::timestamptz[]) AS d (event_id, succeeded, attempts, last_error, at, updated)
JOIN events e ON e.id = d.event_id JOIN webhook_endpoints w ON w.id = $1 AND w.tenant_id = e.tenant_id
WHERE e.device_id IS NOT NULL
ON CONFLICT (endpoint_id, event_id) DO UPDATE SET status = excluded.status, attempts = excluded.attempts, last_error = excluded.last_error, updated_at = excluded.updated_at
WHERE o.status = 'DLQ' AND o.replay_id IS NULL AND o.updated_at < excluded.updated_at
RETURNING o.event_id`

// ImportDeliveries adds finished deliveries to an endpoint, and answers of which events. Those whose event is not here are left out. Each event
// must be named once.
func ImportDeliveries(ctx context.Context, db DB, endpoint string, list []PastDelivery) ([]uuid.UUID, error) {
	n := len(list)
	ids, ok, attempts, text, at, updated := make([]uuid.UUID, n), make([]bool, n), make([]int, n), make([]string, n), make([]time.Time, n), make([]time.Time, n)
	for i, d := range list {
		ids[i], ok[i], attempts[i], text[i], at[i], updated[i] = d.EventID, d.Succeeded, d.Attempts, d.LastError, d.CreatedAt, d.UpdatedAt
	}
	rows, err := db.Query(ctx, importDeliveriesQuery, endpoint, ids, ok, attempts, text, at, updated)
	if err != nil {
		return nil, fmt.Errorf("import deliveries of %s: %w", endpoint, err)
	}
	made, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	if err != nil {
		return nil, fmt.Errorf("import deliveries of %s: %w", endpoint, err)
	}
	return made, nil
}

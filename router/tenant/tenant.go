package tenant

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
)

// Row is a tenant as the API shows it.
type Row struct {
	ID        string    `json:"id" db:"id"`
	Name      string    `json:"name" db:"name"`
	Status    string    `json:"status" db:"status"`
	CreatedAt time.Time `json:"createdAt" db:"created_at"`
	UpdatedAt time.Time `json:"updatedAt" db:"updated_at"`
}

const (
	statusActive    = "active"
	statusSuspended = "suspended"
)

var errSuspended = &DeniedError{Code: "tenant_suspended", Message: "the tenant is suspended"}

// Store reads and writes tenants, users, credentials and the audit. It remembers credentials that are good for some seconds, and forgets
// at once what is changed through it. Safe for concurrent use.
type Store struct {
	pool      *pgxpool.Pool
	passwords *hasher

	logins   cache[uuid.UUID, seen]
	keys     cache[[sha256.Size]byte, *usableKey]
	services cache[[sha256.Size]byte, service]
	tenants  cache[string, tenantStatus] // of those for which the bot key was shown
	quotas   cache[string, limited]
	owed     owed
	used     used
	audit    audit
}

type tenantStatus struct {
	id        string
	suspended bool
}

// NewStore makes a store. Run writes what gathers in it.
func NewStore(pool *pgxpool.Pool) *Store { return &Store{pool: pool, passwords: newHasher()} }

func (s *Store) tx(ctx context.Context, scope string, fn func(pgx.Tx) error) error {
	return Tx(ctx, s.pool, scope, fn)
}

const createQuery = `INSERT INTO tenants (id, name) VALUES ($1, $2) RETURNING id, name, status, created_at, updated_at`

// Create makes a tenant.
func (s *Store) Create(ctx context.Context, name string) (row Row, err error) {
	err = Tx(ctx, s.pool, device.AnyTenant, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, createQuery, uuid.Must(uuid.NewV7()).String(), name)
		if err != nil {
			return err
		}
		row, err = pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[Row])
		return err
	})
	if err != nil {
		return Row{}, fmt.Errorf("create tenant: %w", err)
	}
	return row, nil
}

const getQuery = `SELECT id, name, status, created_at, updated_at FROM tenants WHERE id = $1 AND $2 IN (id, '*')`

// Get reads a tenant that a scope sees. ErrNotFound.
func (s *Store) Get(ctx context.Context, scope, id string) (row Row, err error) {
	err = s.tx(ctx, scope, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, getQuery, id, scope)
		if err != nil {
			return err
		}
		row, err = pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[Row])
		return err
	})
	if errors.Is(err, pgx.ErrNoRows) {
		return Row{}, ErrNotFound
	}
	return row, wrap("read tenant", err)
}

const statusQuery = `SELECT status FROM tenants WHERE id = $1`

// status tells whether a tenant is suspended; one that does not exist is not.
func (s *Store) status(ctx context.Context, id string) (tenantStatus, error) {
	var status string
	err := s.tx(ctx, id, func(tx pgx.Tx) error { return tx.QueryRow(ctx, statusQuery, id).Scan(&status) })
	if err != nil && !errors.Is(err, pgx.ErrNoRows) {
		return tenantStatus{}, fmt.Errorf("look up tenant: %w", err)
	}
	return tenantStatus{id, status == statusSuspended}, nil
}

// Change is what a caller changes of a tenant; nil stays.
type Change struct {
	Name   *string
	Status *string // active or suspended
}

const (
	changeTries      = 5
	deadlockDetected = "40P01"

	lockForChangeQuery = `SELECT status, paused_devices FROM tenants WHERE id = $1 FOR NO KEY UPDATE`
	changeTenantQuery  = `
UPDATE tenants SET name = coalesce($2, name), status = coalesce($3, status), paused_devices = coalesce($4::text[], '{}'), updated_at = now() WHERE id = $1
RETURNING id, name, status, created_at, updated_at`
	connectedQuery = `SELECT id FROM devices WHERE tenant_id = $1 AND desired_state = 'connected' ORDER BY id`
	pausedQuery    = `SELECT id FROM devices WHERE tenant_id = $1 AND id = ANY ($2::text[]) AND desired_state = 'paused' ORDER BY id`
)

// Update renames, suspends or reactivates a tenant. Suspension pauses the devices that are connected; its end connects those again that are
// still paused. ErrNotFound, *InputError.
func (s *Store) Update(ctx context.Context, id string, c Change) (row Row, err error) {
	if c.Status != nil && *c.Status != statusActive && *c.Status != statusSuspended {
		return Row{}, invalid("status", "active or suspended")
	}
	change := func(tx pgx.Tx) error {
		var status string
		var paused []device.ID
		err := tx.QueryRow(ctx, lockForChangeQuery, id).Scan(&status, &paused)
		if err != nil {
			return err
		}
		switch {
		case c.Status == nil || *c.Status == status:
		case *c.Status == statusSuspended:
			paused, err = orderEach(ctx, tx, id, device.WantPaused, connectedQuery, id)
		default:
			_, err = orderEach(ctx, tx, id, device.WantConnected, pausedQuery, id, paused)
			paused = []device.ID{}
		}
		if err != nil {
			return err
		}
		rows, err := tx.Query(ctx, changeTenantQuery, id, c.Name, c.Status, paused)
		if err != nil {
			return err
		}
		row, err = pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[Row])
		return err
	}
	for range changeTries { // owners write to the heads of many devices too
		err = s.tx(ctx, device.AnyTenant, change)
		if pg := (*pgconn.PgError)(nil); !errors.As(err, &pg) || pg.Code != deadlockDetected {
			break
		}
	}
	s.forgetTenant(id)
	if errors.Is(err, pgx.ErrNoRows) {
		return Row{}, ErrNotFound
	}
	return row, wrap("change tenant", err)
}

// orderEach gives the same order to each device of a query.
func orderEach(ctx context.Context, tx pgx.Tx, tenant string, wish device.Wish, query string, args ...any) ([]device.ID, error) {
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[device.ID])
	if err != nil {
		return nil, err
	}
	for _, d := range ids {
		if _, err := device.Order(ctx, tx, tenant, d, device.Command{Wish: wish}); err != nil {
			return nil, err
		}
		if wish == device.WantPaused {
			if err := event.Paused(ctx, tx, d); err != nil {
				return nil, err
			}
		}
	}
	return ids, nil
}

// forgetTenant makes what is remembered of a tenant's credentials be looked up again.
func (s *Store) forgetTenant(id string) {
	s.logins.forget(func(v seen) bool { return v.user.TenantID != nil && *v.user.TenantID == id })
	s.keys.forget(func(k *usableKey) bool { return k.principal.Tenant == id })
	s.services.forget(func(v service) bool { return v.principal.Tenant == id })
	s.tenants.forget(func(t tenantStatus) bool { return t.id == id })
}

const existsQuery = `SELECT EXISTS (SELECT 1 FROM tenants WHERE id = $1)`

// Exists reports whether there is such a tenant.
func (s *Store) Exists(ctx context.Context, id string) (yes bool, err error) {
	err = Tx(ctx, s.pool, device.AnyTenant, func(tx pgx.Tx) error { return tx.QueryRow(ctx, existsQuery, id).Scan(&yes) })
	if err != nil {
		return false, fmt.Errorf("look up tenant: %w", err)
	}
	return yes, nil
}

// deleteWait is how long the deletion of a tenant waits for its sessions to be closed by their owners.
const (
	deleteWait = 10 * time.Second
	deletePoll = 50 * time.Millisecond
)

const devicesQuery = `SELECT id FROM devices WHERE tenant_id = $1 AND desired_state <> 'deleted'`

const leftQuery = `SELECT count(*) FROM devices WHERE tenant_id = $1`

const deleteQuery = `DELETE FROM tenants WHERE id = $1`

// Delete removes a tenant with everything that belongs to it. Its devices are ordered to be deleted first, so that their owners close
// the sessions; if no owner is there in time, the rows go all the same, and an owner that comes back finds nothing to open.
func (s *Store) Delete(ctx context.Context, id string) error {
	known, err := s.Exists(ctx, id)
	if err != nil {
		return err
	}
	if !known {
		return ErrNotFound
	}
	if err := s.orderDevicesDeleted(ctx, id); err != nil {
		return fmt.Errorf("delete tenant: %w", err)
	}
	if err := s.awaitDevices(ctx, id); err != nil {
		return fmt.Errorf("delete tenant: %w", err)
	}
	err = Tx(ctx, s.pool, device.AnyTenant, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, deleteQuery, id)
		return err
	})
	s.forgetTenant(id)
	if err != nil {
		return fmt.Errorf("delete tenant: %w", err)
	}
	return nil
}

func (s *Store) orderDevicesDeleted(ctx context.Context, id string) error {
	return s.tx(ctx, id, func(tx pgx.Tx) error {
		_, err := orderEach(ctx, tx, id, device.WantDeleted, devicesQuery, id)
		return err
	})
}

func (s *Store) awaitDevices(ctx context.Context, id string) error {
	deadline := time.NewTimer(deleteWait)
	defer deadline.Stop()
	poll := time.NewTicker(deletePoll)
	defer poll.Stop()
	for {
		var left int
		err := Tx(ctx, s.pool, id, func(tx pgx.Tx) error { return tx.QueryRow(ctx, leftQuery, id).Scan(&left) })
		if err != nil || left == 0 {
			return err
		}
		select {
		case <-poll.C:
		case <-deadline.C:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

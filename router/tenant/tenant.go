package tenant

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/node/device"
)

// Row is a tenant as the API shows it.
type Row struct {
	ID        string    `json:"id" db:"id"`
	Name      string    `json:"name" db:"name"`
	Status    string    `json:"status" db:"status"`
	CreatedAt time.Time `json:"createdAt" db:"created_at"`
	UpdatedAt time.Time `json:"updatedAt" db:"updated_at"`
}

// ErrNotFound: no such tenant or user.
var ErrNotFound = errors.New("not found")

// Store reads and writes tenants and users. Safe for concurrent use.
type Store struct {
	pool *pgxpool.Pool
}

// NewStore makes a store.
func NewStore(pool *pgxpool.Pool) *Store { return &Store{pool: pool} }

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
	if err != nil {
		return fmt.Errorf("delete tenant: %w", err)
	}
	return nil
}

func (s *Store) orderDevicesDeleted(ctx context.Context, id string) error {
	return Tx(ctx, s.pool, id, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, devicesQuery, id)
		if err != nil {
			return err
		}
		ids, err := pgx.CollectRows(rows, pgx.RowTo[device.ID])
		if err != nil {
			return err
		}
		for _, d := range ids {
			if _, err := device.Order(ctx, tx, id, d, device.Command{Wish: device.WantDeleted}); err != nil {
				return err
			}
		}
		return nil
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

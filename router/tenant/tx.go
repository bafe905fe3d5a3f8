// Package tenant owns who may do what: the tables `tenants` and `users`, logins, and the wall between tenants.
//
// Every query that a caller of the public API can cause runs in Tx: one transaction under a role for which row-level security is in
// force, with the caller's tenant set. Queries name the tenant as well; the wall stands behind them.
package tenant

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
)

// ErrOutcomeUnknown: the connection ended after the commit was asked for and before it was confirmed. It may have happened.
var ErrOutcomeUnknown = errors.New("outcome unknown")

// Tx runs fn in a transaction that sees only what belongs to a tenant, or everything for device.AnyTenant. It commits if fn returns nil.
// Nothing was executed if it fails, except with ErrOutcomeUnknown.
func Tx(ctx context.Context, pool *pgxpool.Pool, scope string, fn func(pgx.Tx) error) (err error) {
	tx, err := pool.Begin(ctx)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer func() {
		if rollback := tx.Rollback(context.WithoutCancel(ctx)); err == nil && rollback != nil && !errors.Is(rollback, pgx.ErrTxClosed) {
			err = fmt.Errorf("roll back: %w", rollback)
		}
	}()
	b := &pgx.Batch{}
	b.Queue(`SET LOCAL ROLE waconnect_api`)
	b.Queue(`SELECT set_config('waconnect.tenant', $1, true)`, scope)
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("enter tenant: %w", err)
	}
	if err := fn(tx); err != nil {
		return err
	}
	if err := tx.Commit(ctx); err != nil {
		if refused := (*pgconn.PgError)(nil); errors.As(err, &refused) || errors.Is(err, pgx.ErrTxCommitRollback) {
			return fmt.Errorf("commit: %w", err) // PostgreSQL answered: it was rolled back
		}
		return fmt.Errorf("commit: %w: %w", ErrOutcomeUnknown, err)
	}
	return nil
}

// Package tenant owns who may do what, and the wall between tenants. Its tables: tenants, users, logins, known_networks, throttles, api_keys,
// service_tokens, audit_log and quotas.
//
// A credential is a user's login, an API key of a tenant, a service token or the bot key; Authenticate makes a Principal of it, and
// Principal.May says what that may do, from one table of rules. What is remembered of a credential is at most five seconds old; what this
// process changes it forgets at once.
//
// Every query that a caller of the public API can cause runs in Tx: one transaction under a role for which row-level security is in
// force, with the caller's tenant set. Queries name the tenant as well; the wall stands behind them.
package tenant

import (
	"context"
	"errors"
	"fmt"
	"regexp"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/node/device"
)

// ErrOutcomeUnknown: the connection ended after the commit was asked for and before it was confirmed. It may have happened.
var ErrOutcomeUnknown = errors.New("outcome unknown")

// tenantID is the form of every tenant's id, as the table checks it. Nothing else is ever put into SQL.
var tenantID = regexp.MustCompile(`^[A-Za-z0-9_-]{1,64}$`)

// enter begins a transaction behind the wall in one message to PostgreSQL, so that the wall costs no round trip. What cannot be the id
// of a tenant is nobody, who sees nothing.
func enter(scope string) string {
	if scope != device.AnyTenant && !tenantID.MatchString(scope) {
		scope = ""
	}
	return "begin; set local role waconnect_api; set local waconnect.tenant = '" + scope + "'"
}

// Tx runs fn in a transaction that sees only what belongs to a tenant, or everything for device.AnyTenant. It commits if fn returns nil.
// Nothing was executed if it fails, except with ErrOutcomeUnknown.
func Tx(ctx context.Context, pool *pgxpool.Pool, scope string, fn func(pgx.Tx) error) (err error) {
	tx, err := pool.BeginTx(ctx, pgx.TxOptions{BeginQuery: enter(scope)})
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer func() {
		if rollback := tx.Rollback(context.WithoutCancel(ctx)); err == nil && rollback != nil && !errors.Is(rollback, pgx.ErrTxClosed) {
			err = fmt.Errorf("roll back: %w", rollback)
		}
	}()
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

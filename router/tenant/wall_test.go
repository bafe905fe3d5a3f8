package tenant_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/tenant"
)

// seedBoth makes two tenants with a row in every table that stands behind the wall.
func seedBoth(t *testing.T, pool *pgxpool.Pool) (a, b string) {
	t.Helper()
	for _, id := range []string{"tenant-a", "tenant-b"} {
		statements := []string{
			`INSERT INTO tenants (id, name) VALUES ($1, $1)`,
			`INSERT INTO users (id, tenant_id, email, password_hash, role) VALUES ('user-' || $1, $1, $1 || '@example.com', 'x', 'TENANT_ADMIN')`,
			`INSERT INTO devices (id, tenant_id, label) VALUES ('device-' || $1, $1, 'label')`,
			`INSERT INTO device_heads (device, partition) VALUES ('device-' || $1, 0)`,
			`INSERT INTO messages (id, tenant_id, device_id, chat, type, payload, wa_id, expires_at)
			 VALUES (gen_random_uuid(), $1, 'device-' || $1, 'c', 'text', '{}', 'W', now() + interval '1 day')`,
			`INSERT INTO message_queue (message_id, device_id, seq, chat) SELECT id, device_id, seq, chat FROM messages WHERE tenant_id = $1`,
			`INSERT INTO idempotency_keys (tenant_id, scope, key, request_hash, answer_id) VALUES ($1, 's', 'k', '', 'a')`,
			`INSERT INTO events (id, tenant_id, device_id, device_seq, type, normalized, raw)
			 VALUES (gen_random_uuid(), $1, 'device-' || $1, 1, 'message.inbound', '{}', '{}')`,
			`INSERT INTO chats (device_id, chat, tenant_id) VALUES ('device-' || $1, 'c', $1)`,
			`INSERT INTO public_links (token_hash, device_id, tenant_id, expires_at)
			 VALUES (convert_to($1, 'UTF8'), 'device-' || $1, $1, now() + interval '1 day')`,
			`INSERT INTO webhook_endpoints (id, tenant_id, url, secret) VALUES ('hook-' || $1, $1, 'https://example.com', 'a secret')`,
			`INSERT INTO webhook_deliveries (event_id, endpoint_id, tenant_id, device_id, device_seq, chat)
			 VALUES (gen_random_uuid(), 'hook-' || $1, $1, 'device-' || $1, 1, 'c')`,
			`INSERT INTO webhook_attempts (endpoint_id, event_id, number, tenant_id, at, duration_ms, result)
			 VALUES ('hook-' || $1, gen_random_uuid(), 1, $1, now(), 1, 'status')`,
			`INSERT INTO webhook_replays (id, tenant_id, endpoint_id, what, from_at, to_at, max_events)
			 VALUES (gen_random_uuid(), $1, 'hook-' || $1, 'all', now(), now(), 1)`,
			`INSERT INTO logins (id, user_id, expires_at) VALUES (gen_random_uuid(), 'user-' || $1, now() + interval '1 day')`,
			`INSERT INTO known_networks (user_id, network) VALUES ('user-' || $1, '192.0.2.1')`,
			`INSERT INTO api_keys (id, tenant_id, name, prefix, hash, scopes, created_by) VALUES ('key-' || $1, $1, 'k', $1, '', '{}', '')`,
			`INSERT INTO service_tokens (id, owner_id, tenant_id, service, scopes, hash)
			 VALUES ('service-' || $1, 'user-' || $1, $1, 's', '{}', convert_to($1, 'UTF8'))`,
			`INSERT INTO audit_log (id, tenant_id, actor, action, outcome) VALUES (gen_random_uuid(), $1, '', 'x', 'done')`,
			`INSERT INTO quotas (tenant_id, devices) VALUES ($1, 5)`,
			`INSERT INTO idempotent_requests (tenant_id, credential, key, fingerprint) VALUES ($1, 'key:k', 'k', '')`,
		}
		for _, sql := range statements {
			_, err := pool.Exec(t.Context(), sql, id)
			require.NoError(t, err, sql)
		}
	}
	return "tenant-a", "tenant-b"
}

var walled = []string{
	"tenants", "users", "devices", "device_heads", "messages", "message_queue", "idempotency_keys", "events", "chats",
	"public_links", "webhook_endpoints", "webhook_deliveries", "webhook_attempts", "webhook_replays",
	"logins", "known_networks", "api_keys", "service_tokens", "audit_log", "quotas", "idempotent_requests",
}

// A query that forgets to name the tenant must still see nothing of another one.
func TestTxShowsOnlyItsTenant(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	a, _ := seedBoth(t, pool)
	for _, scope := range []struct {
		name, tenant string
		want         int
	}{{"its tenant", a, 1}, {"the whole installation", device.AnyTenant, 2}, {"an unknown tenant", "nobody", 0}, {"no tenant", "", 0}} {
		t.Run(scope.name, func(t *testing.T) {
			for _, table := range walled {
				var n int
				err := tenant.Tx(t.Context(), pool, scope.tenant, func(tx pgx.Tx) error {
					return tx.QueryRow(t.Context(), "SELECT count(*) FROM "+table).Scan(&n)
				})
				require.NoError(t, err, table)
				require.Equal(t, scope.want, n, table)
			}
		})
	}
}

// Nor may it change or make rows of another tenant.
func TestTxWritesOnlyItsTenant(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	a, b := seedBoth(t, pool)
	err := tenant.Tx(t.Context(), pool, a, func(tx pgx.Tx) error {
		tag, err := tx.Exec(t.Context(), `UPDATE devices SET label = 'changed'`)
		require.EqualValues(t, 1, tag.RowsAffected())
		return err
	})
	require.NoError(t, err)
	var label string
	require.NoError(t, pool.QueryRow(t.Context(), `SELECT label FROM devices WHERE tenant_id = $1`, b).Scan(&label))
	require.Equal(t, "label", label)

	for _, intrusion := range []string{
		`INSERT INTO devices (id, tenant_id, label) VALUES ('intruder', $1, 'x')`,
		`INSERT INTO webhook_endpoints (id, tenant_id, url, secret) VALUES ('intruder', $1, 'https://example.com', 'a secret')`,
		`INSERT INTO webhook_replays (id, tenant_id, endpoint_id, what, from_at, to_at, max_events) VALUES (gen_random_uuid(), $1, 'hook-' || $1, 'all', now(), now(), 1)`,
		`INSERT INTO logins (id, user_id, expires_at) VALUES (gen_random_uuid(), 'user-' || $1, now())`,
		`INSERT INTO known_networks (user_id, network) VALUES ('user-' || $1, '192.0.2.9')`,
		`INSERT INTO api_keys (id, tenant_id, name, prefix, hash, scopes, created_by) VALUES ('intruder', $1, 'k', 'p', '', '{}', '')`,
		`INSERT INTO service_tokens (id, owner_id, tenant_id, service, scopes, hash) VALUES ('intruder', 'user-' || $1, $1, 's', '{}', 'x')`,
		`INSERT INTO audit_log (id, tenant_id, actor, action, outcome) VALUES (gen_random_uuid(), $1, '', 'x', 'done')`,
		`INSERT INTO throttles (key, failures, until) VALUES ('ip:' || $1, 0, now())`,
	} {
		err = tenant.Tx(t.Context(), pool, a, func(tx pgx.Tx) error {
			_, err := tx.Exec(t.Context(), intrusion, b)
			return err
		})
		var pg *pgconn.PgError
		require.ErrorAs(t, err, &pg)
		require.Equal(t, "42501", pg.Code, "row-level security refuses it")
	}
}

// What makes a caller of the whole installation is none of a tenant's: tokens without a tenant, users of none, and counts of failures.
func TestTxShowsNothingOfTheInstallation(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	a, _ := seedBoth(t, pool)
	for _, sql := range []string{
		`INSERT INTO users (id, email, password_hash, role) VALUES ('super', 'super@example.com', 'x', 'SUPERADMIN')`,
		`INSERT INTO logins (id, user_id, expires_at) VALUES (gen_random_uuid(), 'super', now() + interval '1 day')`,
		`INSERT INTO service_tokens (id, owner_id, service, scopes, hash) VALUES ('s', 'super', 's', '{}', 'h')`,
		`INSERT INTO audit_log (id, actor, action, outcome) VALUES (gen_random_uuid(), '', 'x', 'done')`,
		`INSERT INTO throttles (key, failures, until) VALUES ('ip:192.0.2.1', 1, now())`,
	} {
		_, err := pool.Exec(t.Context(), sql)
		require.NoError(t, err, sql)
	}
	for table, want := range map[string]int{"users": 1, "logins": 1, "service_tokens": 1, "audit_log": 1, "throttles": 0} {
		var n int
		err := tenant.Tx(t.Context(), pool, a, func(tx pgx.Tx) error {
			return tx.QueryRow(t.Context(), "SELECT count(*) FROM "+table).Scan(&n)
		})
		require.NoError(t, err, table)
		require.Equal(t, want, n, table)
	}
}

// What was audited stays: nobody behind the wall changes or deletes it.
func TestAuditCannotBeRewritten(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	seedBoth(t, pool)
	for _, sql := range []string{`UPDATE audit_log SET actor = 'somebody else'`, `DELETE FROM audit_log`} {
		err := tenant.Tx(t.Context(), pool, device.AnyTenant, func(tx pgx.Tx) error {
			_, err := tx.Exec(t.Context(), sql)
			return err
		})
		var pg *pgconn.PgError
		require.ErrorAs(t, err, &pg)
		require.Equal(t, "42501", pg.Code)
	}
}

// The role and the tenant end with the transaction: a connection that goes back to the pool remembers neither.
func TestTxLeavesNothingOnTheConnection(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	a, _ := seedBoth(t, pool)
	failed := errors.New("no")
	for range 40 { // more than the pool has connections
		require.NoError(t, tenant.Tx(t.Context(), pool, a, func(pgx.Tx) error { return nil }))
		require.ErrorIs(t, tenant.Tx(t.Context(), pool, a, func(pgx.Tx) error { return failed }), failed)
		var same bool
		var scope string
		err := pool.QueryRow(t.Context(), `SELECT current_user = session_user, coalesce(current_setting('waconnect.tenant', true), '')`).Scan(&same, &scope)
		require.NoError(t, err)
		require.True(t, same)
		require.Empty(t, scope)
	}
}

func TestTxRollsBack(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	a, _ := seedBoth(t, pool)
	change := func(fail func()) error {
		return tenant.Tx(t.Context(), pool, a, func(tx pgx.Tx) error {
			if _, err := tx.Exec(t.Context(), `UPDATE devices SET label = 'changed'`); err != nil {
				return err
			}
			fail()
			return fmt.Errorf("no")
		})
	}
	require.EqualError(t, change(func() {}), "no")
	require.Panics(t, func() { _ = change(func() { panic("no") }) })
	var changed int
	require.NoError(t, pool.QueryRow(t.Context(), `SELECT count(*) FROM devices WHERE label = 'changed'`).Scan(&changed))
	require.Zero(t, changed)
	require.Zero(t, pool.Stat().AcquiredConns(), "every connection went back")
}

// A scope is data: whatever a caller writes into a header cannot become SQL.
func TestTxScopeIsData(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	seedBoth(t, pool)
	for _, scope := range []string{`'`, `', true); DROP TABLE users; --`, `*,tenant-a`, `tenant-a'`, `%`, " * ", "*\n", "tenant-a\n", "tenant-a\x00", `\`, strings.Repeat("a", 65)} {
		var n int
		err := tenant.Tx(t.Context(), pool, scope, func(tx pgx.Tx) error {
			return tx.QueryRow(t.Context(), `SELECT count(*) FROM users`).Scan(&n)
		})
		require.NoError(t, err, scope)
		require.Zero(t, n, scope)
	}
}

package tenant_test

import (
	"errors"
	"fmt"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/tenant"
)

func from(ip string) tenant.Client { return tenant.Client{IP: netip.MustParseAddr(ip)} }

func hashOf(t *testing.T, pool *pgxpool.Pool, user string) (hash string) {
	t.Helper()
	require.NoError(t, pool.QueryRow(t.Context(), `SELECT password_hash FROM users WHERE id = $1`, user).Scan(&hash))
	return hash
}

// bcrypt is taken as it comes and replaced by argon2id when its user logs in.
func TestPasswordsAreHashedAnew(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	_, logins := newLogins(t, pool)
	addUser(t, pool, "u@example.com", "password", tenant.SuperAdmin, nil)
	before := hashOf(t, pool, "u@example.com")
	_, _, err := logins.Login(t.Context(), "u@example.com", "wrong", from("192.0.2.1"))
	require.ErrorIs(t, err, tenant.ErrCredentials)
	require.Equal(t, before, hashOf(t, pool, "u@example.com"))
	for range 2 {
		_, _, err = logins.Login(t.Context(), "u@example.com", "password", from("192.0.2.1"))
		require.NoError(t, err)
		require.True(t, strings.HasPrefix(hashOf(t, pool, "u@example.com"), "$argon2id$v=19$m=19456,t=2,p=1$"))
	}
	_, _, err = logins.Login(t.Context(), "u@example.com", "wrong", from("192.0.2.1"))
	require.ErrorIs(t, err, tenant.ErrCredentials)
	for _, bad := range []string{"", "x", "$argon2id$", "$argon2id$v=19$m=4194304,t=2,p=1$AAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "$argon2id$v=19$m=19456,t=0,p=0$AAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"} {
		_, err := pool.Exec(t.Context(), `WITH t AS (DELETE FROM throttles) UPDATE users SET password_hash = $1`, bad)
		require.NoError(t, err)
		_, _, err = logins.Login(t.Context(), "u@example.com", "", from("192.0.2.1"))
		require.ErrorIs(t, err, tenant.ErrCredentials, bad)
	}
}

// An unknown user takes as long as a wrong password, of either kind of hash: the fastest of several are compared, with much room.
func TestUnknownUsersTakeAsLong(t *testing.T) { //nolint:paralleltest // it measures
	pool := pgtest.New(t)
	store, logins := newLogins(t, pool)
	require.NoError(t, store.SeedAdmin(t.Context(), "new@example.com", "password"))
	fastest := func(email string) time.Duration {
		least := time.Hour
		for range 5 {
			_, err := pool.Exec(t.Context(), `DELETE FROM throttles`)
			require.NoError(t, err)
			began := time.Now()
			_, _, err = logins.Login(t.Context(), email, "wrong", from("192.0.2.1"))
			least = min(least, time.Since(began))
			require.ErrorIs(t, err, tenant.ErrCredentials)
		}
		return least
	}
	known, unknown := fastest("new@example.com"), fastest("nobody@example.com")
	require.Less(t, max(known, unknown), 2*min(known, unknown), "known %s, unknown %s", known, unknown)
}

// attempts logs in with a wrong password until it is throttled, and tells how often it was looked at and what the wait is.
func attempts(t *testing.T, pool *pgxpool.Pool, logins *tenant.Logins, email, ip string) (n int, wait time.Duration) {
	t.Helper()
	for n = range 100 {
		_, _, err := logins.Login(t.Context(), email, "wrong", from(ip))
		var throttled *tenant.ThrottledError
		if errors.As(err, &throttled) {
			return n, wait
		}
		require.ErrorIs(t, err, tenant.ErrCredentials)
		wait = hold(t, pool)
	}
	return 100, 0
}

// hold makes waits that have begun last for an hour more, however slow the test is, and tells the longest as it was.
func hold(t *testing.T, pool *pgxpool.Pool) (wait time.Duration) {
	t.Helper()
	require.NoError(t, pool.QueryRow(t.Context(), `
WITH w AS (SELECT key, until - at AS wait FROM throttles WHERE until > at AND until < at + interval '1 hour' FOR UPDATE),
u AS (UPDATE throttles t SET until = until + interval '1 hour' FROM w WHERE w.key = t.key)
SELECT coalesce(max(wait), interval '0') FROM w`).Scan(&wait))
	return wait
}

func later(t *testing.T, pool *pgxpool.Pool, d time.Duration) {
	t.Helper()
	_, err := pool.Exec(t.Context(), `UPDATE throttles SET at = at - $1::interval, until = until - $1::interval`, d)
	require.NoError(t, err)
}

func TestThrottle(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	_, logins := newLogins(t, pool)
	_, elsewhere := newLogins(t, pool) // another router
	addUser(t, pool, "u@example.com", "password", tenant.SuperAdmin, nil)
	_, _, err := logins.Login(t.Context(), "u@example.com", "password", from("198.51.100.1"))
	require.NoError(t, err)

	// Somebody guesses, from anywhere: after a few attempts each waits twice as long, and asking from another address or router is no way around.
	n, wait := attempts(t, pool, logins, "u@example.com", "192.0.2.1")
	require.Equal(t, 5, n)
	require.Equal(t, time.Second, wait)
	n, _ = attempts(t, pool, elsewhere, "U@Example.com", "192.0.2.2")
	require.Zero(t, n)
	var waits []time.Duration
	for range 12 {
		later(t, pool, 2*time.Hour)
		n, wait = attempts(t, pool, logins, "u@example.com", "192.0.2.3")
		require.Equal(t, 1, n)
		waits = append(waits, wait)
	}
	require.Equal(t, []time.Duration{2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900}, inSeconds(waits))

	// The user, where they were before, notices nothing; nor does anybody else.
	_, _, err = logins.Login(t.Context(), "u@example.com", "password", from("198.51.100.1"))
	require.NoError(t, err)
	n, _ = attempts(t, pool, logins, "other@example.com", "192.0.2.3")
	require.Equal(t, 5, n, "also users that do not exist")
	// A right password is not looked at meanwhile from elsewhere, and frees that count when the wait is over.
	_, _, err = logins.Login(t.Context(), "u@example.com", "password", from("192.0.2.4"))
	var throttled *tenant.ThrottledError
	require.ErrorAs(t, err, &throttled)
	later(t, pool, 2*time.Hour)
	_, _, err = logins.Login(t.Context(), "u@example.com", "password", from("192.0.2.4"))
	require.NoError(t, err)
	n, _ = attempts(t, pool, logins, "u@example.com", "192.0.2.5")
	require.Equal(t, 5, n)
	// A day without an attempt, and it begins anew.
	later(t, pool, 25*time.Hour)
	n, wait = attempts(t, pool, logins, "u@example.com", "192.0.2.5")
	require.Equal(t, 5, n)
	require.Equal(t, time.Second, wait)
}

func inSeconds(list []time.Duration) (out []time.Duration) {
	for _, d := range list {
		out = append(out, d/time.Second)
	}
	return out
}

// Many accounts from one address, or from one IPv6 customer, are one count.
func TestThrottleByAddress(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	_, logins := newLogins(t, pool)
	addUser(t, pool, "u@example.com", "password", tenant.SuperAdmin, nil)
	looked := 0
	for i := range 60 {
		_, _, err := logins.Login(t.Context(), fmt.Sprintf("user%d@example.com", i), "wrong", from(fmt.Sprintf("2001:db8::%x", i+1)))
		if errors.Is(err, tenant.ErrCredentials) {
			looked++
		}
		hold(t, pool)
	}
	require.Equal(t, 50, looked)
	_, _, err := logins.Login(t.Context(), "u@example.com", "password", from("2001:db8::ffff"))
	var throttled *tenant.ThrottledError
	require.ErrorAs(t, err, &throttled)
	_, _, err = logins.Login(t.Context(), "u@example.com", "password", from("2001:db8:0:1::1"))
	require.NoError(t, err)
}

// Attempts at the same time are counted before they are looked at; logins that succeed cost nothing.
func TestThrottleOfManyAtOnce(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	_, logins := newLogins(t, pool)
	addUser(t, pool, "u@example.com", "password", tenant.SuperAdmin, nil)
	var mu sync.Mutex
	looked := 0
	var group sync.WaitGroup
	for range 30 {
		group.Go(func() {
			_, _, err := logins.Login(t.Context(), "u@example.com", "wrong", from("192.0.2.1"))
			mu.Lock()
			defer mu.Unlock()
			if errors.Is(err, tenant.ErrCredentials) {
				looked++
			}
		})
	}
	group.Wait()
	require.LessOrEqual(t, looked, 10, "5, and one for each second that it took")
	_, err := pool.Exec(t.Context(), `DELETE FROM throttles`)
	require.NoError(t, err)
	for range 60 {
		_, _, err := logins.Login(t.Context(), "u@example.com", "password", from("192.0.2.1"))
		require.NoError(t, err)
	}
}

// A flood of refusals is few rows, and the audit says how many it does not list.
func TestRefusalsCannotFloodTheAudit(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	store := tenant.NewStore(pool)
	for i := range 5000 {
		store.Refused(tenant.Entry{Tenant: "one", Actor: fmt.Sprintf("user:%d", i%1000), Action: "GET /x", Outcome: "forbidden"})
	}
	store.Refused(tenant.Entry{Tenant: "two", Actor: "user:a", Action: "GET /x", Outcome: "forbidden"})
	require.NoError(t, store.Flush(t.Context()))
	var rows, times, two int
	require.NoError(t, pool.QueryRow(t.Context(), `SELECT count(*), sum(times), count(*) FILTER (WHERE tenant_id = 'two') FROM audit_log`).Scan(&rows, &times, &two))
	require.Equal(t, 64+1+1, rows)
	require.Equal(t, 5001, times)
	require.Equal(t, 1, two, "another tenant's are listed all the same")
}

// A change that could not be written is written later.
func TestAuditOfAChangeWaitsForTheDatabase(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	store := tenant.NewStore(pool)
	_, err := pool.Exec(t.Context(), `ALTER TABLE audit_log RENAME TO away`)
	require.NoError(t, err)
	require.Error(t, store.Changed(t.Context(), tenant.Entry{Tenant: device.AnyTenant, Actor: "user:a", Action: "x", Outcome: tenant.Done}))
	require.Error(t, store.Flush(t.Context()))
	_, err = pool.Exec(t.Context(), `ALTER TABLE away RENAME TO audit_log`)
	require.NoError(t, err)
	require.NoError(t, store.Flush(t.Context()))
	var rows int
	require.NoError(t, pool.QueryRow(t.Context(), `SELECT count(*) FROM audit_log WHERE tenant_id IS NULL AND actor = 'user:a'`).Scan(&rows))
	require.Equal(t, 1, rows)
}

// BenchmarkKey is what an API key costs a request after the first one.
func BenchmarkKey(b *testing.B) {
	pool := pgtest.New(b)
	store := tenant.NewStore(pool)
	logins, err := tenant.NewLogins(store, tenant.Secrets{JWT: testSecret})
	require.NoError(b, err)
	row, err := store.Create(b.Context(), "one")
	require.NoError(b, err)
	made, err := store.CreateKey(b.Context(), tenant.Principal{Tenant: row.ID}, row.ID, tenant.NewKey{Name: "k", Scopes: []tenant.Scope{tenant.ScopeSend}})
	require.NoError(b, err)
	shown := tenant.Shown{APIKey: made.Secret, IP: netip.MustParseAddr("192.0.2.1")}
	for b.Loop() {
		p, err := logins.Authenticate(b.Context(), shown)
		if err != nil || p.May(tenant.SendMessage) != nil {
			b.Fatal(err)
		}
	}
}

package tenant_test

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/tenant"
)

var root = tenant.Principal{Role: tenant.SuperAdmin, Tenant: device.AnyTenant, Credential: "user:root"}

func number(n int) *int { return &n }

// limitedTenant makes a tenant with a quota. Each store is a router of its own.
func limitedTenant(t *testing.T, pool *pgxpool.Pool, q tenant.Quota) (id string, a, b *tenant.Store) {
	t.Helper()
	a, b = tenant.NewStore(pool), tenant.NewStore(pool)
	row, err := a.Create(t.Context(), "limited")
	require.NoError(t, err)
	_, err = a.SetQuota(t.Context(), root, row.ID, q)
	require.NoError(t, err)
	return row.ID, a, b
}

func sent(t *testing.T, s *tenant.Store, id string) int {
	t.Helper()
	use, err := s.Quota(t.Context(), id, id)
	require.NoError(t, err)
	require.NotNil(t, use.Used.MessagesToday)
	return *use.Used.MessagesToday
}

// Two routers together take exactly the quota, and it comes back the next day.
func TestMessagesPerDay(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	id, a, b := limitedTenant(t, pool, tenant.Quota{MessagesPerDay: number(50)})
	var taken, refused atomic.Int32
	var all sync.WaitGroup
	for i := range 80 {
		s := []*tenant.Store{a, b}[i%2]
		all.Go(func() {
			_, err := s.TakeMessage(context.WithoutCancel(t.Context()), id)
			switch over := (*tenant.QuotaError)(nil); {
			case err == nil:
				taken.Add(1)
			case errors.As(err, &over) && over.Quota == "messagesPerDay" && over.Limit == 50:
				refused.Add(1)
			default:
				t.Error(err)
			}
		})
	}
	all.Wait()
	require.EqualValues(t, 50, taken.Load())
	require.EqualValues(t, 30, refused.Load())

	_, err := a.TakeMessage(t.Context(), id)
	var over *tenant.QuotaError
	require.ErrorAs(t, err, &over)
	require.Equal(t, time.Now().UTC().Truncate(24*time.Hour).Add(24*time.Hour), over.Resets.UTC())

	_, err = pool.Exec(t.Context(), `UPDATE quotas SET day = day - 1`)
	require.NoError(t, err)
	_, err = b.TakeMessage(t.Context(), id)
	require.NoError(t, err)
	require.Equal(t, 1, sent(t, a, id))
	_, err = a.TakeMessage(t.Context(), "another")
	require.NoError(t, err, "who has no quota")
}

// A message of which nothing came is not counted, also when PostgreSQL does not take it back at once, and never on another day.
func TestMessagesAreTakenBack(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	id, a, _ := limitedTenant(t, pool, tenant.Quota{MessagesPerDay: number(1)})
	give, err := a.TakeMessage(t.Context(), id)
	require.NoError(t, err)
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	give(gone) // the caller has hung up
	require.Zero(t, sent(t, a, id))

	give, err = a.TakeMessage(t.Context(), id)
	require.NoError(t, err)
	lock, err := pool.Begin(t.Context())
	require.NoError(t, err)
	_, err = lock.Exec(t.Context(), `SELECT FROM quotas FOR UPDATE`)
	require.NoError(t, err)
	give(t.Context())
	require.NoError(t, lock.Rollback(t.Context()))
	require.Equal(t, 1, sent(t, a, id))
	require.NoError(t, a.Flush(t.Context()))
	require.Zero(t, sent(t, a, id))
	require.NoError(t, a.Flush(t.Context()))

	give, err = a.TakeMessage(t.Context(), id)
	require.NoError(t, err)
	_, err = pool.Exec(t.Context(), `UPDATE quotas SET day = day + 1`)
	require.NoError(t, err)
	give(t.Context())
	var n int
	require.NoError(t, pool.QueryRow(t.Context(), `SELECT sent FROM quotas`).Scan(&n))
	require.Equal(t, 1, n)
}

// What is made in two transactions at once is never more than the quota, although neither sees the other.
func TestRoomForDevice(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	id, a, b := limitedTenant(t, pool, tenant.Quota{Devices: number(2)})
	make1 := func() error {
		return tenant.Tx(t.Context(), pool, id, func(tx pgx.Tx) error {
			if err := tenant.RoomForDevice(t.Context(), tx, id); err != nil {
				return err
			}
			_, err := device.Create(t.Context(), tx, device.Params{TenantID: id, Label: "x"})
			return err
		})
	}
	var made, refused atomic.Int32
	var all sync.WaitGroup
	for range 10 {
		all.Go(func() {
			err := make1()
			switch over := (*tenant.QuotaError)(nil); {
			case err == nil:
				made.Add(1)
			case errors.As(err, &over) && over.Quota == "devices" && over.Limit == 2 && over.Resets.IsZero():
				refused.Add(1)
			default:
				t.Error(err)
			}
		})
	}
	all.Wait()
	require.EqualValues(t, 2, made.Load())
	require.EqualValues(t, 8, refused.Load())

	// A deleted one makes room; a quota that is lowered takes nothing away.
	_, err := pool.Exec(t.Context(), `UPDATE devices SET desired_state = 'deleted' WHERE id = (SELECT id FROM devices LIMIT 1)`)
	require.NoError(t, err)
	require.NoError(t, make1())
	use, err := b.SetQuota(t.Context(), root, id, tenant.Quota{Devices: number(1)})
	require.NoError(t, err)
	require.Equal(t, 2, use.Used.Devices)
	require.Error(t, make1())
	_, err = a.SetQuota(t.Context(), root, id, tenant.Quota{})
	require.NoError(t, err)
	require.NoError(t, make1())

	_, err = a.Quota(t.Context(), "another", id)
	require.ErrorIs(t, err, tenant.ErrNotFound)
	_, err = a.SetQuota(t.Context(), root, "nobody", tenant.Quota{})
	require.ErrorIs(t, err, tenant.ErrNotFound)
}

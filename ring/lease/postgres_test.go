package lease_test

import (
	"context"
	"os"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/ring/lease"
	"github.com/waconnect/waconnect/ring/lease/leasetest"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Run(m)) }

func postgres(t *testing.T) (*lease.Postgres, *pgxpool.Pool) {
	t.Helper()
	pool := pgtest.New(t)
	s, err := lease.OpenPostgres(t.Context(), pool.Config().ConnString(), 3*time.Second, nil)
	require.NoError(t, err)
	t.Cleanup(s.Close)
	return s, pool
}

func TestStoresConform(t *testing.T) {
	t.Parallel()
	t.Run("PostgreSQL", func(t *testing.T) {
		t.Parallel()
		leasetest.Conform(t, func(t *testing.T) leasetest.Subject {
			s, pool := postgres(t)
			return leasetest.Subject{Store: s, Age: func(in uuid.UUID, by time.Duration) {
				_, err := pool.Exec(t.Context(), `UPDATE ring_nodes SET fenced_at = fenced_at - $2::interval WHERE incarnation = $1`, in, by)
				require.NoError(t, err)
			}}
		})
	})
	t.Run("Memory", func(t *testing.T) {
		t.Parallel()
		leasetest.Conform(t, func(*testing.T) leasetest.Subject {
			d := leasetest.New(16, leasetest.Rules{})
			return leasetest.Subject{Store: d, Age: d.Age}
		})
	})
}

func node(t *testing.T, s lease.Store, id string) uuid.UUID {
	t.Helper()
	in := uuid.New()
	require.NoError(t, s.Register(t.Context(), lease.Node{Incarnation: in, ID: id, RPC: "r", Admin: "a", Gossip: "g"}))
	return in
}

// A claim that waited for a row lock decides by a snapshot from before the wait. What it saw of the epoch saves the new holder.
func TestClaimWaitingOnLockDoesNotStealFromNewIncarnation(t *testing.T) {
	t.Parallel()
	s, pool := postgres(t)
	dead, other, late := node(t, s, "dead"), node(t, s, "other"), node(t, s, "late")
	held, err := s.Claim(t.Context(), dead, []lease.Grant{{Partition: 7}})
	require.NoError(t, err)
	require.Len(t, held, 1)
	_, err = s.Fence(t.Context(), dead, 1)
	require.NoError(t, err)

	tx, err := pool.Begin(t.Context())
	require.NoError(t, err)
	defer func() { _ = tx.Rollback(context.Background()) }()
	_, err = tx.Exec(t.Context(), `UPDATE ring_partitions SET epoch = nextval('ring_epoch'), holder = $1 WHERE partition = 7`, other)
	require.NoError(t, err)
	type result struct {
		got []lease.Grant
		err error
	}
	answer := make(chan result, 1)
	go func() {
		got, err := s.Claim(context.Background(), late, held)
		answer <- result{got, err}
	}()
	require.Eventually(t, func() bool {
		var waiting int
		require.NoError(t, pool.QueryRow(t.Context(), `SELECT count(*) FROM pg_locks WHERE NOT granted`).Scan(&waiting))
		return waiting > 0
	}, 10*time.Second, time.Millisecond)
	require.NoError(t, tx.Commit(t.Context()))
	r := <-answer
	require.NoError(t, r.err)
	require.Empty(t, r.got)
	v, err := s.Look(t.Context(), -1)
	require.NoError(t, err)
	require.Equal(t, other, v.Partitions[7].Holder)
}

// Two nodes that take a thousand partitions at once, in opposite orders, share them without a deadlock.
func TestClaimsOfManyDoNotDeadlock(t *testing.T) {
	t.Parallel()
	s, _ := postgres(t)
	a, b := node(t, s, "a"), node(t, s, "b")
	up, down := make([]lease.Grant, 1000), make([]lease.Grant, 1000)
	for i := range up {
		up[i], down[i] = lease.Grant{Partition: i}, lease.Grant{Partition: 999 - i}
	}
	type result struct {
		got []lease.Grant
		err error
	}
	answers := make(chan result, 2)
	go func() { got, err := s.Claim(context.Background(), a, up); answers <- result{got, err} }()
	go func() { got, err := s.Claim(context.Background(), b, down); answers <- result{got, err} }()
	total := 0
	for range 2 {
		r := <-answers
		require.NoError(t, r.err)
		total += len(r.got)
	}
	require.Equal(t, 1000, total)
}

// The clock of the database has no say: neither direction changes who owns anything, or lets anybody be fenced.
func TestDatabaseClockStepBothWays(t *testing.T) {
	t.Parallel()
	for _, step := range []string{"30 seconds", "-30 seconds"} {
		t.Run(step, func(t *testing.T) {
			t.Parallel()
			s, pool := postgres(t)
			// now() of the schema's own statements is shadowed by one that can be stepped.
			_, err := pool.Exec(t.Context(), `CREATE SCHEMA stepped`)
			require.NoError(t, err)
			_, err = pool.Exec(t.Context(), `CREATE FUNCTION stepped.now() RETURNS timestamptz LANGUAGE sql AS $$ SELECT pg_catalog.clock_timestamp() + interval '`+step+`' $$`)
			require.NoError(t, err)
			cfg := pool.Config().Copy()
			url := cfg.ConnString()
			k := keep(t, s, "a")
			require.Eventually(t, k.Trusted, 10*time.Second, time.Millisecond)
			seen := k.State().Incarnation
			_, err = pool.Exec(t.Context(), `ALTER ROLE CURRENT_USER IN DATABASE `+pgx.Identifier{cfg.ConnConfig.Database}.Sanitize()+` SET search_path = stepped, pg_catalog, public`)
			require.NoError(t, err)
			stepped, err := lease.OpenPostgres(t.Context(), url, 3*time.Second, nil)
			require.NoError(t, err)
			t.Cleanup(stepped.Close)
			other := keep(t, stepped, "b")
			require.Eventually(t, other.Trusted, 10*time.Second, time.Millisecond)
			require.Eventually(t, func() bool { return k.State().Free(3) && other.State().Free(3) }, 10*time.Second, time.Millisecond)
			got, err := k.Claim(t.Context(), []int{1, 2, 3})
			require.NoError(t, err)
			require.Len(t, got, 3)
			var expires, now time.Time
			require.NoError(t, pool.QueryRow(t.Context(), `SELECT expires_at, clock_timestamp() FROM ring_nodes WHERE node_id = 'b'`).Scan(&expires, &now))
			require.Greater(t, expires.Sub(now).Abs(), 20*time.Second, "the step was in force")
			// Longer than any silence, with heartbeats on the stepped clock: nobody is fenced, nothing changes hands.
			beats := func() (n int64) {
				require.NoError(t, pool.QueryRow(t.Context(), `SELECT min(hb_seq) FROM ring_nodes`).Scan(&n))
				return n
			}
			from := beats()
			require.Eventually(t, func() bool { return beats() > from+10 }, time.Minute, 10*time.Millisecond)
			require.Equal(t, seen, k.State().Incarnation)
			for _, g := range got {
				epoch, ok := k.Holds(g.Partition)
				require.True(t, ok)
				require.Equal(t, g.Epoch, epoch)
			}
			refused, err := other.Claim(t.Context(), []int{1, 2, 3})
			require.NoError(t, err)
			require.Empty(t, refused)
		})
	}
}

func TestSettingsThatDiffer(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	good := map[string]string{"partitions": "4093", "hash": "xxhash64", "placement": "consistent-1.0.0/400/1.25", "event_shards": "64"}
	require.NoError(t, lease.CheckSettings(t.Context(), pool, good))
	good["partitions"], good["other"] = "1024", "x"
	err := lease.CheckSettings(t.Context(), pool, good)
	require.ErrorIs(t, err, lease.ErrSettings)
	require.ErrorContains(t, err, `partitions is "1024" here and "4093" in this installation`)
	require.ErrorContains(t, err, `other is "x" here and "" in this installation`)
}

package once_test

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/router/once"
	"github.com/waconnect/waconnect/router/tenant"
)

var (
	alice  = tenant.Principal{Tenant: "one", Credential: "key:alice"}
	print1 = fingerprint("POST /users {password: 123456}")
	print2 = fingerprint("POST /users {password: 654321}")
)

func fingerprint(text string) []byte {
	h := sha256.Sum256([]byte(text))
	return h[:]
}

func ring(t *testing.T, key byte) *seal.Ring {
	t.Helper()
	raw := make([]byte, 32)
	raw[0] = key
	r, err := seal.NewRing(base64.StdEncoding.EncodeToString(raw))
	require.NoError(t, err)
	return r
}

// begin begins a request that must be executed.
func begin(t *testing.T, s *once.Store, p tenant.Principal, print []byte) *once.Request {
	t.Helper()
	r, first, err := s.Begin(t.Context(), p, "k", print)
	require.NoError(t, err)
	require.Nil(t, first)
	return r
}

// stands says that a key's request is answered, or refused.
func stands(t *testing.T, s *once.Store, p tenant.Principal, print []byte, want *once.Answer, refused error) {
	t.Helper()
	_, first, err := s.Begin(t.Context(), p, "k", print)
	require.ErrorIs(t, err, refused)
	require.Equal(t, want, first)
}

func age(t *testing.T, pool *pgxpool.Pool, by time.Duration) {
	t.Helper()
	_, err := pool.Exec(t.Context(), `UPDATE idempotent_requests SET began_at = began_at - $1::interval`, by)
	require.NoError(t, err)
}

func TestOneAnswer(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	s := once.New(pool, ring(t, 1))
	r := begin(t, s, alice, print1)
	stands(t, s, alice, print1, nil, once.ErrRunning)
	stands(t, s, alice, print2, nil, once.ErrReused)
	answer := &once.Answer{Status: 201, Body: []byte(`{"secret":"wck_1"}`)}
	require.NoError(t, r.Succeed(t.Context(), *answer))
	stands(t, s, alice, print1, answer, nil)
	stands(t, s, alice, print2, nil, once.ErrReused)

	// Of another credential, another tenant, or the installation it is another key.
	for _, p := range []tenant.Principal{
		{Tenant: "one", Credential: "key:bob"}, {Tenant: "two", Credential: "key:alice"}, {Tenant: device.AnyTenant, Credential: "key:alice"},
	} {
		begin(t, s, p, print2)
	}
	stands(t, s, alice, print1, answer, nil)

	// A stolen table tells neither the answer nor, of a request that is easily guessed, which it was.
	var all string
	require.NoError(t, pool.QueryRow(t.Context(), `SELECT string_agg(encode(fingerprint || coalesce(answer, ''), 'hex'), '') FROM idempotent_requests`).Scan(&all))
	for _, secret := range [][]byte{print1, print2, []byte("wck_1")} {
		require.NotContains(t, all, fmt.Sprintf("%x", secret))
	}
	stands(t, once.New(pool, ring(t, 2)), alice, print1, nil, once.ErrLost)

	age(t, pool, 25*time.Hour)
	begin(t, s, alice, print2)
}

func TestWhatFailedIsForgotten(t *testing.T) {
	t.Parallel()
	s := once.New(pgtest.New(t), ring(t, 1))
	require.NoError(t, begin(t, s, alice, print1).Fail(t.Context()))
	begin(t, s, alice, print2)
}

// A process that dies does not keep its key, and one that only seemed dead does not undo what took its place.
func TestDeadProcess(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	s := once.New(pool, ring(t, 1))
	slow := begin(t, s, alice, print1)
	age(t, pool, once.RunTime+time.Second)
	stands(t, s, alice, print2, nil, once.ErrReused)
	next := begin(t, s, alice, print1)
	stands(t, s, alice, print1, nil, once.ErrRunning)
	require.NoError(t, slow.Fail(t.Context()))
	require.NoError(t, slow.Succeed(t.Context(), once.Answer{Status: 200, Body: []byte("1")}))
	stands(t, s, alice, print1, nil, once.ErrRunning)
	answer := &once.Answer{Status: 201, Body: []byte("2")}
	require.NoError(t, next.Succeed(t.Context(), *answer))
	stands(t, s, alice, print1, answer, nil)
}

// Of many at once one is executed, also when they all find a dead one.
func TestManyAtOnce(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	s := once.New(pool, ring(t, 1))
	for range 2 {
		var executed atomic.Int32
		var all sync.WaitGroup
		for range 16 {
			all.Go(func() {
				r, first, err := s.Begin(context.WithoutCancel(t.Context()), alice, "k", print1)
				switch {
				case err == nil && first == nil && r != nil:
					executed.Add(1)
				default:
					assertRunning(t, err)
				}
			})
		}
		all.Wait()
		require.EqualValues(t, 1, executed.Load())
		age(t, pool, once.RunTime+time.Second)
	}
}

func assertRunning(t *testing.T, err error) {
	t.Helper()
	if err == nil || err.Error() != once.ErrRunning.Error() {
		t.Errorf("expected that the first is running, got %v", err)
	}
}

func TestOldAnswersAreDeleted(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	s := once.New(pool, ring(t, 1))
	_, err := pool.Exec(t.Context(), `
INSERT INTO idempotent_requests (tenant_id, credential, key, fingerprint, began_at) SELECT 'one', 'key:old', i::text, '', now() - interval '25 hours' FROM generate_series(1, 12000) i`)
	require.NoError(t, err)
	begin(t, s, alice, print1)
	require.NoError(t, s.Forget(t.Context()))
	var left []string
	require.NoError(t, pool.QueryRow(t.Context(), `SELECT array_agg(credential) FROM idempotent_requests`).Scan(&left))
	require.Equal(t, []string{"key:alice"}, left)
}

// Run ends when it is told to.
func TestRunEnds(t *testing.T) {
	t.Parallel()
	s := once.New(pgtest.New(t), ring(t, 1))
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		s.Run(ctx, slog.New(slog.DiscardHandler))
	}()
	cancel()
	<-ended
}

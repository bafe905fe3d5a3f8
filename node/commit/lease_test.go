package commit_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/commit/committest"
	"github.com/waconnect/waconnect/ring/lease"
)

// A device opens only for who holds its partition, under the epoch of that moment.
func TestOpenNeedsTheLease(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	id := newDevice(t, pool)
	nobody := commit.Grant{Epoch: 5, Holder: uuid.New()}
	_, err := commit.Open(t.Context(), pool, id, nobody)
	require.ErrorIs(t, err, commit.ErrNotHeld, "never held by anybody")
	first := committest.Take(t, pool, id)
	head, err := commit.Open(t.Context(), pool, id, first)
	require.NoError(t, err)
	require.Equal(t, first.Epoch, head.Epoch())
	_, err = commit.Open(t.Context(), pool, id, commit.Grant{Epoch: first.Epoch, Holder: uuid.New()})
	require.ErrorIs(t, err, commit.ErrNotHeld, "somebody else's")
	_, err = commit.Open(t.Context(), pool, id, commit.Grant{Epoch: first.Epoch - 1, Holder: first.Holder})
	require.ErrorIs(t, err, commit.ErrNotHeld, "an old epoch")
	second := committest.Take(t, pool, id)
	_, err = commit.Open(t.Context(), pool, id, first)
	require.ErrorIs(t, err, commit.ErrNotHeld, "lost meanwhile")
	seq, err := appendEvent(t.Context(), head, inbound(id, "1"))
	require.NoError(t, err, "until the new owner has opened it, the old one may still write")
	require.EqualValues(t, 1, seq)
	young, err := commit.Open(t.Context(), pool, id, second)
	require.NoError(t, err)
	_, err = appendEvent(t.Context(), head, inbound(id, "2"))
	require.ErrorIs(t, err, commit.ErrFenced)
	require.True(t, head.Fenced())
	_, err = appendEvent(t.Context(), young, inbound(id, "2"))
	require.NoError(t, err)
}

// An open whose answer was lost is repeated under the same epoch. A write of the first opening that was on its way then hits nothing:
// the epoch is the same, the version is not.
func TestDelayedRatchetWriteSameEpoch(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	id := newDevice(t, pool)
	g := committest.Take(t, pool, id)
	first, err := commit.Open(t.Context(), pool, id, g)
	require.NoError(t, err)
	again, err := commit.Open(t.Context(), pool, id, g)
	require.NoError(t, err)
	require.Equal(t, first.Epoch(), again.Epoch())
	for range 3 { // versions move on, and must never meet
		_, err = appendEvent(t.Context(), again, inbound(id, uuid.NewString()))
		require.NoError(t, err)
	}
	_, err = appendEvent(t.Context(), first, inbound(id, "late"))
	require.ErrorIs(t, err, commit.ErrFenced)
}

// A process that was stopped in the middle of a write keeps the row locked, and no timeout of the server ends that. Once its life is
// fenced, its connections are ended and the device opens.
func TestStoppedOwnerInTransactionDoesNotBlockClaim(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	id := newDevice(t, pool)
	old := committest.Take(t, pool, id)
	_, err := pool.Exec(t.Context(), `
INSERT INTO ring_nodes (incarnation, node_id, rpc, admin, gossip, pid, trust_ms, hb_seq, expires_at)
VALUES ($1, 'old', 'r', 'a', 'g', 1, 3000, 1, now())`, old.Holder)
	require.NoError(t, err)
	cfg := pool.Config().ConnConfig.Copy()
	cfg.RuntimeParams["application_name"] = lease.ApplicationName(old.Holder)
	stopped, err := pgx.ConnectConfig(t.Context(), cfg)
	require.NoError(t, err)
	defer func() { _ = stopped.Close(context.Background()) }()
	// The first statement of a pipelined write was executed; the Sync that ends the transaction never comes.
	_, err = stopped.Exec(t.Context(), `BEGIN`)
	require.NoError(t, err)
	_, err = stopped.Exec(t.Context(), `UPDATE device_heads SET ver = ver + 1 WHERE device = $1`, id)
	require.NoError(t, err)

	young := committest.Take(t, pool, id)
	_, err = commit.Open(t.Context(), pool, id, young)
	require.Error(t, err, "its life is not over yet, so nobody may end it")
	require.NoError(t, stopped.Ping(t.Context()))
	_, err = pool.Exec(t.Context(), `UPDATE ring_nodes SET fenced_at = now() WHERE incarnation = $1`, old.Holder)
	require.NoError(t, err)
	head, err := commit.Open(t.Context(), pool, id, young)
	require.NoError(t, err)
	_, err = appendEvent(t.Context(), head, inbound(id, "1"))
	require.NoError(t, err)
	asking, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	require.Error(t, stopped.Ping(asking), "its connection is gone")
}

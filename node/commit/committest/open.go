// Package committest opens devices in tests, which have no lease.
package committest

import (
	"context"
	"testing"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/ring"
)

// Take gives the partition of a device to a new holder, whoever had it, and returns the proof.
func Take(t testing.TB, pool *pgxpool.Pool, id device.ID) commit.Grant {
	t.Helper()
	g := commit.Grant{Holder: uuid.New()}
	err := pool.QueryRow(context.Background(), `
UPDATE ring_partitions SET epoch = nextval('ring_epoch'), holder = $2 WHERE partition = $1 RETURNING epoch`,
		ring.PartitionOf(string(id)), g.Holder).Scan(&g.Epoch)
	require.NoError(t, err)
	return g
}

// Open takes the partition of a device and opens the device.
func Open(ctx context.Context, t testing.TB, pool *pgxpool.Pool, id device.ID) (*commit.Head, error) {
	t.Helper()
	return commit.Open(ctx, pool, id, Take(t, pool, id))
}

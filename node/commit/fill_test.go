package commit_test

import (
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/commit/committest"
	"github.com/waconnect/waconnect/node/device"
)

// Only the transaction that makes a device may fill it: afterwards there may be an opener, and the fence is asked.
func TestFillOnlyWhatIsBornHere(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	_, err := pool.Exec(t.Context(), `INSERT INTO tenants (id, name) VALUES ('t1', 'Tenant')`)
	require.NoError(t, err)
	jid := device.JID{User: "5215500000099", Device: 12, Server: device.UserServer}
	link := func(id device.ID) func(*batch.Batch) {
		return func(b *batch.Batch) { device.QueueLinked(b, id, jid, device.JID{}) }
	}
	var id device.ID
	require.NoError(t, pgx.BeginFunc(t.Context(), pool, func(tx pgx.Tx) error {
		row, err := device.Create(t.Context(), tx, device.Params{TenantID: "t1", Label: "Device"})
		if err != nil {
			return err
		}
		id = row.ID
		if err := commit.Fill(t.Context(), tx, id, link(id)); err != nil {
			return err
		}
		return commit.Fill(t.Context(), tx, id, link(id)) // in pages
	}))
	row, err := device.Get(t.Context(), pool, "t1", id)
	require.NoError(t, err)
	require.Equal(t, jid.String(), *row.OwnJID)

	jid.Device = 13
	refused := func() {
		t.Helper()
		require.ErrorContains(t, pgx.BeginFunc(t.Context(), pool, func(tx pgx.Tx) error { return commit.Fill(t.Context(), tx, id, link(id)) }),
			"not made by this transaction")
	}
	refused()
	head, err := committest.Open(t.Context(), t, pool, id)
	require.NoError(t, err)
	refused()
	require.NoError(t, head.Flush(t.Context()), "its opener was not disturbed")
	row, err = device.Get(t.Context(), pool, "t1", id)
	require.NoError(t, err)
	require.Equal(t, "5215500000099:12@s.whatsapp.net", *row.OwnJID)
}

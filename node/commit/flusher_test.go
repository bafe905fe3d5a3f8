package commit_test

import (
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/commit/committest"
	"github.com/waconnect/waconnect/node/device"
)

// fleet opens devices on one flusher.
func fleet(t *testing.T, n int) (f *commit.Flusher, ids []device.ID, heads []*commit.Head) {
	t.Helper()
	pool := pgtest.New(t)
	f = commit.NewFlusher(pool, prometheus.NewRegistry())
	t.Cleanup(f.Wait)
	for range n {
		id := newDevice(t, pool)
		head, err := f.Open(t.Context(), id, committest.Take(t, pool, id))
		require.NoError(t, err)
		ids, heads = append(ids, id), append(heads, head)
	}
	return f, ids, heads
}

// Writes of many devices share transactions, and each lands once.
func TestWritesOfManyDevicesGather(t *testing.T) {
	t.Parallel()
	_, ids, heads := fleet(t, 20)
	const each = 30
	var mu sync.Mutex
	transactions := map[string]int{}
	var group sync.WaitGroup
	for i, h := range heads {
		group.Go(func() {
			for n := range each {
				var xid string
				var seq int64
				e := inbound(ids[i], fmt.Sprint(n))
				err := h.Write(t.Context(), func(b *batch.Batch) {
					queueAppend(b, e, &seq)
					b.Queue(`SELECT pg_current_xact_id()::text`).QueryRow(func(r pgx.Row) error { return r.Scan(&xid) })
				})
				if err != nil || seq != int64(n+1) {
					t.Errorf("write %d of %s: number %d, %v", n, ids[i], seq, err)
					return
				}
				mu.Lock()
				transactions[xid]++
				mu.Unlock()
			}
		})
	}
	group.Wait()
	require.Less(t, len(transactions), each*len(ids)/2, "transactions for %d writes", each*len(ids))
}

// A statement that PostgreSQL refuses fails its own write; the device goes on, and so does everybody who shared the transaction.
func TestPoisonRowHurtsOneDevice(t *testing.T) {
	t.Parallel()
	_, ids, heads := fleet(t, 8)
	var group sync.WaitGroup
	for round := range 20 {
		for i, h := range heads {
			group.Go(func() {
				var seq int64
				e := inbound(ids[i], fmt.Sprint(round))
				if err := h.Write(t.Context(), func(b *batch.Batch) { queueAppend(b, e, &seq) }); err != nil || seq == 0 {
					t.Errorf("device %d: number %d, %v", i, seq, err)
				}
			})
		}
		group.Go(func() {
			err := heads[0].Write(t.Context(), func(b *batch.Batch) { b.Queue(`SELECT 1 / 0`) })
			if !commit.Refused(err) {
				t.Errorf("the poison row ended with %v", err)
			}
		})
		group.Wait()
	}
}

// One device of a group that was opened elsewhere writes nothing; the others do.
func TestFencedDeviceInAGroup(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	f := commit.NewFlusher(pool, prometheus.NewRegistry())
	t.Cleanup(f.Wait)
	a, b := newDevice(t, pool), newDevice(t, pool)
	mine, err := f.Open(t.Context(), a, committest.Take(t, pool, a))
	require.NoError(t, err)
	lost, err := f.Open(t.Context(), b, committest.Take(t, pool, b))
	require.NoError(t, err)
	_, err = committest.Open(t.Context(), t, pool, b)
	require.NoError(t, err)
	var group sync.WaitGroup
	var first, second error
	group.Go(func() { first = mine.Flush(t.Context()) })
	group.Go(func() { second = lost.Flush(t.Context()) })
	group.Wait()
	require.NoError(t, first)
	require.ErrorIs(t, second, commit.ErrFenced)
	require.True(t, lost.Fenced())
}

// What is staged goes with the next write, or by itself soon; breaking the head drops it with an error.
func TestStagedWriteRides(t *testing.T) {
	t.Parallel()
	_, ids, heads := fleet(t, 1)
	h := heads[0]
	var staged int64
	landed := make(chan error, 1)
	stage := func(message string) {
		e := inbound(ids[0], message)
		h.Stage(func(b *batch.Batch) { queueAppend(b, e, &staged) }, func(err error) { landed <- err })
	}
	stage("rides")
	require.NoError(t, h.Flush(t.Context()))
	require.NoError(t, <-landed)
	require.Equal(t, int64(1), staged)
	stage("alone")
	require.NoError(t, <-landed)
	require.Equal(t, int64(2), staged)
	stage("dropped")
	h.Break(errors.New("over"))
	if err := <-landed; err != nil {
		require.ErrorIs(t, err, commit.ErrBroken)
	}
}

// rider counts what happens to it.
type rider struct {
	rides  int
	landed []error
}

func (r *rider) Ride(b *batch.Batch) { r.rides++; b.Queue(`SELECT 1`) }
func (r *rider) Landed(err error)    { r.landed = append(r.landed, err) }

// A rider goes with every write and hears of its end, also when a refused one is tried again in parts.
func TestRiderHearsOfEveryWrite(t *testing.T) {
	t.Parallel()
	_, _, heads := fleet(t, 1)
	r := &rider{}
	heads[0].Carry(r)
	require.NoError(t, heads[0].Flush(t.Context()))
	require.True(t, commit.Refused(heads[0].Write(t.Context(), func(b *batch.Batch) { b.Queue(`SELECT 1 / 0`) })))
	require.Len(t, r.landed, 2)
	require.NoError(t, r.landed[0])
	require.True(t, commit.Refused(r.landed[1]))
	require.GreaterOrEqual(t, r.rides, 2)
}

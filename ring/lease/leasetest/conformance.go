package leasetest

import (
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/ring/lease"
)

// Subject is a store under test.
type Subject struct {
	lease.Store
	Age func(incarnation uuid.UUID, by time.Duration) // moves a fencing into the past
}

// Conform tests that a store does what the protocol needs. open makes fresh tables.
func Conform(t *testing.T, open func(t *testing.T) Subject) {
	t.Helper()
	for name, test := range map[string]func(*testing.T, *world){
		"Register": register, "Fence": fence, "Claim": claim, "ClaimNeedsALivingClaimer": claimNeedsLife, "Renew": renew, "HandOff": handOff,
		"Release": release, "Look": look, "CleanupNeverStrandsPartition": cleanUp, "EpochsOnlyGrow": epochsGrow,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test(t, &world{t: t, Subject: open(t)})
		})
	}
}

// world calls a store that must answer.
type world struct {
	Subject
	t *testing.T
}

func (w *world) node(id string) uuid.UUID {
	w.t.Helper()
	in := uuid.New()
	require.NoError(w.t, w.Register(w.t.Context(), lease.Node{
		Incarnation: in, ID: id, RPC: id + ":7400", Admin: id + ":3030", Gossip: id + ":7946", PID: 7, Capacity: 2, Trust: 1234 * time.Millisecond,
	}))
	return in
}

func (w *world) beat(in uuid.UUID) bool {
	w.t.Helper()
	alive, err := w.Heartbeat(w.t.Context(), in)
	require.NoError(w.t, err)
	return alive
}

func (w *world) view() lease.View {
	w.t.Helper()
	v, err := w.Subject.Look(w.t.Context(), -1)
	require.NoError(w.t, err)
	return v
}

func (w *world) row(p int) lease.Partition {
	w.t.Helper()
	row := w.view().Partitions[p]
	require.Equal(w.t, p, row.Partition)
	return row
}

func (w *world) find(in uuid.UUID) *lease.Node {
	for _, n := range w.view().Nodes {
		if n.Incarnation == in {
			return &n
		}
	}
	return nil
}

func (w *world) kill(in uuid.UUID) {
	w.t.Helper()
	n := w.find(in)
	require.NotNil(w.t, n)
	done, err := w.Subject.Fence(w.t.Context(), in, n.Beat)
	require.NoError(w.t, err)
	require.True(w.t, done)
}

func (w *world) take(in uuid.UUID, partitions ...int) []lease.Grant {
	w.t.Helper()
	rows := w.view().Partitions
	var seen []lease.Grant
	for _, p := range partitions {
		seen = append(seen, lease.Grant{Partition: p, Epoch: rows[p].Epoch})
	}
	got, err := w.Subject.Claim(w.t.Context(), in, seen)
	require.NoError(w.t, err)
	return got
}

func register(t *testing.T, w *world) {
	in := w.node("a")
	require.NoError(t, w.Register(t.Context(), lease.Node{Incarnation: in, ID: "a", RPC: "x:1", Admin: "x:2", Gossip: "x:3", PID: 8}),
		"an answer that was lost is asked for again")
	n := w.find(in)
	require.NotNil(t, n)
	require.EqualValues(t, 1, n.Beat)
	require.Equal(t, "a:7400", n.RPC)
	require.Equal(t, "a:7946", n.Gossip)
	require.Equal(t, 7, n.PID)
	require.Equal(t, 2, n.Capacity)
	require.Equal(t, 1234*time.Millisecond, n.Trust)
	other := w.node("a")
	require.Less(t, n.Number, w.find(other).Number, "of two lives the elder has the lower number")
	require.True(t, w.beat(in))
	require.EqualValues(t, 2, w.find(in).Beat)
	require.False(t, w.beat(uuid.New()))
}

func fence(t *testing.T, w *world) {
	in := w.node("a")
	seen := w.find(in).Beat
	require.True(t, w.beat(in))
	done, err := w.Subject.Fence(t.Context(), in, seen)
	require.NoError(t, err)
	require.False(t, done, "its counter has moved")
	w.kill(in)
	require.Nil(t, w.find(in))
	require.False(t, w.beat(in), "a fenced life is over for ever")
	done, err = w.Subject.Fence(t.Context(), in, seen+1)
	require.NoError(t, err)
	require.False(t, done, "it is fenced once")
	require.NoError(t, w.Retire(t.Context(), in), "retiring again changes nothing")
}

func claim(t *testing.T, w *world) {
	a, b := w.node("a"), w.node("b")
	before := w.row(7)
	require.Equal(t, uuid.UUID{}, before.Holder)
	got := w.take(a, 7, 9)
	require.Len(t, got, 2)
	require.Equal(t, a, w.row(7).Holder)
	require.Greater(t, w.row(7).Epoch, before.Epoch)
	require.Empty(t, w.take(b, 7, 9), "the holder lives")
	old := w.row(9)
	w.kill(a)
	require.Len(t, w.take(b, 7), 1)
	stale, err := w.Subject.Claim(t.Context(), b, []lease.Grant{{Partition: 9, Epoch: old.Epoch - 1}, {Partition: 7, Epoch: before.Epoch}})
	require.NoError(t, err)
	require.Empty(t, stale, "an epoch that was seen before the last change")
	require.Len(t, w.take(b, 9, 11), 2, "an orphan and a free one together")
}

func claimNeedsLife(t *testing.T, w *world) {
	a := w.node("a")
	w.kill(a)
	require.Empty(t, w.take(a, 3))
	require.Empty(t, w.take(uuid.New(), 3))
	require.Equal(t, uuid.UUID{}, w.row(3).Holder)
}

func renew(t *testing.T, w *world) {
	a, b := w.node("a"), w.node("b")
	held := w.take(a, 5)
	got, err := w.Subject.Renew(t.Context(), b, held)
	require.NoError(t, err)
	require.Empty(t, got, "somebody else's")
	got, err = w.Subject.Renew(t.Context(), a, held)
	require.NoError(t, err)
	require.Len(t, got, 1)
	require.Greater(t, got[0].Epoch, held[0].Epoch)
	again, err := w.Subject.Renew(t.Context(), a, held)
	require.NoError(t, err)
	require.Empty(t, again, "the old epoch is over")
	w.kill(a)
	again, err = w.Subject.Renew(t.Context(), a, got)
	require.NoError(t, err)
	require.Empty(t, again, "a fenced life renews nothing")
}

func handOff(t *testing.T, w *world) {
	a, b, c := w.node("a"), w.node("b"), w.node("c")
	held := w.take(a, 1, 2)
	w.kill(c)
	got, err := w.Subject.HandOff(t.Context(), a, c, held)
	require.NoError(t, err)
	require.Empty(t, got, "the receiver is fenced")
	got, err = w.Subject.HandOff(t.Context(), b, a, held)
	require.NoError(t, err)
	require.Empty(t, got, "the giver is not the holder")
	got, err = w.Subject.HandOff(t.Context(), a, b, held)
	require.NoError(t, err)
	require.Len(t, got, 2)
	require.Equal(t, b, w.row(1).Holder)
	again, err := w.Subject.HandOff(t.Context(), a, b, held)
	require.NoError(t, err)
	require.Empty(t, again)
}

func release(t *testing.T, w *world) {
	a, b := w.node("a"), w.node("b")
	held := w.take(a, 1)
	got, err := w.Subject.Release(t.Context(), b, held)
	require.NoError(t, err)
	require.Empty(t, got)
	got, err = w.Subject.Release(t.Context(), a, held)
	require.NoError(t, err)
	require.Len(t, got, 1)
	require.Equal(t, uuid.UUID{}, w.row(1).Holder)
	require.Len(t, w.take(b, 1), 1)
}

func look(t *testing.T, w *world) {
	a := w.node("a")
	v := w.view()
	same, err := w.Subject.Look(t.Context(), v.Sum)
	require.NoError(t, err)
	require.True(t, same.Unchanged)
	require.Empty(t, same.Partitions)
	require.Len(t, same.Nodes, len(v.Nodes), "nodes are always told")
	w.take(a, 4)
	other, err := w.Subject.Look(t.Context(), v.Sum)
	require.NoError(t, err)
	require.False(t, other.Unchanged)
	require.Equal(t, a, other.Partitions[4].Holder)
	require.Greater(t, other.Sum, v.Sum)
}

func cleanUp(t *testing.T, w *world) {
	a, b, c := w.node("a"), w.node("b"), w.node("c")
	w.take(a, 6)
	for _, in := range []uuid.UUID{a, b} {
		w.kill(in)
		w.Age(in, 2*time.Hour)
	}
	n, err := w.CleanUp(t.Context())
	require.NoError(t, err)
	require.EqualValues(t, 1, n, "not the one that a partition names, and not the living")
	require.NotNil(t, w.find(c))
	require.Len(t, w.take(c, 6), 1)
	n, err = w.CleanUp(t.Context())
	require.NoError(t, err)
	require.EqualValues(t, 1, n)
	// A partition whose holder's row is gone altogether can be claimed.
	w.take(c, 8)
	w.kill(c)
	d := w.node("d")
	require.Len(t, w.take(d, 8), 1)
}

func epochsGrow(t *testing.T, w *world) {
	a, b := w.node("a"), w.node("b")
	last := int64(0)
	step := func(got []lease.Grant, err error) []lease.Grant {
		t.Helper()
		require.NoError(t, err)
		require.Len(t, got, 1)
		require.Greater(t, got[0].Epoch, last, "one sequence for all partitions")
		last = got[0].Epoch
		return got
	}
	g := step(w.take(a, 1), nil)
	step(w.take(b, 2), nil)
	g = step(w.Subject.Renew(t.Context(), a, g))
	g = step(w.Subject.HandOff(t.Context(), a, b, g))
	step(w.Subject.Release(t.Context(), b, g))
}

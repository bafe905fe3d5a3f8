package router_test

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/google/uuid"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/nodepb"
	"github.com/waconnect/waconnect/node/nodepb/nodepbconnect"
	"github.com/waconnect/waconnect/ring"
	"github.com/waconnect/waconnect/ring/gossip"
	"github.com/waconnect/waconnect/ring/lease"
	"github.com/waconnect/waconnect/router"
)

// notOwner refuses as a node does that does not hold the device.
func notOwner(rpc string, epoch int64) func(context.Context) error {
	return func(context.Context) error {
		err := connect.NewError(connect.CodeFailedPrecondition, errors.New("not the owner"))
		d, detailErr := connect.NewErrorDetail(&nodepb.NotOwner{Rpc: rpc, Epoch: epoch})
		if detailErr != nil {
			return detailErr
		}
		err.AddDetail(d)
		return err
	}
}

// The tables say who holds a device; a change is seen by notification; what a refusing node says is believed if it is newer.
func TestRingLocatesByProof(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	row := newDevice(t, pool)
	p := ring.PartitionOf(string(row.ID))
	tables, err := lease.OpenPostgres(t.Context(), pool.Config().ConnString(), time.Second, nil)
	require.NoError(t, err)
	t.Cleanup(tables.Close)
	node := func(id, rpc string) uuid.UUID {
		in := uuid.New()
		require.NoError(t, tables.Register(t.Context(), lease.Node{Incarnation: in, ID: id, RPC: rpc, Admin: "a", Gossip: "g"}))
		return in
	}
	a, b := node("a", "10.0.0.1:7400"), node("b", "10.0.0.2:7400")
	d := lease.NewDirectory(pool, time.Hour, slog.New(slog.DiscardHandler)) // only notifications can be in time
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { defer close(done); _ = d.Run(ctx) }()
	t.Cleanup(func() { stop(); <-done })
	var shown atomic.Pointer[[]gossip.Member]
	shown.Store(&[]gossip.Member{{Info: gossip.Info{ID: "a", Incarnation: a.String()}}})
	r := router.NewRing(d, func() []gossip.Member { return *shown.Load() })
	at := func(want string) func() bool {
		return func() bool { url, _ := r.Locate(row.ID); return url == want }
	}
	_, ok := r.Locate(row.ID)
	require.False(t, ok)
	held, err := tables.Claim(t.Context(), a, []lease.Grant{{Partition: p}})
	require.NoError(t, err)
	require.Eventually(t, at("http://10.0.0.1:7400"), 20*time.Second, time.Millisecond)

	r.Learn(row.ID, "10.0.0.9:7400", held[0].Epoch)
	require.True(t, at("http://10.0.0.1:7400")(), "not newer than what is known")
	r.Learn(row.ID, "10.0.0.9:7400", held[0].Epoch+1)
	require.True(t, at("http://10.0.0.9:7400")())
	r.Learn(row.ID, "10.0.0.8:7400", held[0].Epoch)
	require.True(t, at("http://10.0.0.9:7400")(), "the newest hint counts")

	_, err = tables.HandOff(t.Context(), a, b, held)
	require.NoError(t, err)
	require.Eventually(t, at("http://10.0.0.2:7400"), 20*time.Second, time.Millisecond, "the tables win over a hint as old")

	shown.Store(&[]gossip.Member{{Info: gossip.Info{ID: "b", Incarnation: b.String()}}})
	require.True(t, at("http://10.0.0.2:7400")())
	shown.Store(&[]gossip.Member{})
	_, ok = r.Locate(row.ID)
	require.False(t, ok, "it has died; to ask it would cost a timeout")
	_, err = tables.Fence(t.Context(), b, 1)
	require.NoError(t, err)
	d.Refresh(t.Context())
	_, _, ok = d.Owner(p)
	require.False(t, ok)
	_, _, ok = d.Owner(-1)
	require.False(t, ok)
}

// learning is a locator that follows what it is told.
type learning struct{ url atomic.Value }

func (l *learning) Locate(device.ID) (string, bool) { return l.url.Load().(string), true }
func (l *learning) Learn(_ device.ID, rpc string, _ int64) {
	l.url.Store("http://" + rpc)
}

// A node that is not the owner has executed nothing and names the owner, who is asked once; two nodes that name each other do not make
// a circle.
func TestNotOwnerLeadsToTheOwner(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	row := newDevice(t, pool)
	var asked atomic.Int32
	good := &owner{pool: pool, woken: make(chan string, 1), before: func(context.Context) error { asked.Add(1); return nil }}
	owning := good.serve(t)
	wrong := &owner{pool: pool, before: notOwner(strings.TrimPrefix(owning.URL, "http://"), 7)}
	first := wrong.serve(t)
	l := &learning{}
	l.url.Store(first.URL)
	transport := &http.Transport{}
	f := router.NewForwarder(router.Config{
		Pool: pool, Locator: l, Client: &http.Client{Transport: transport}, Secret: secret, Log: slog.New(slog.DiscardHandler), Registry: prometheus.NewRegistry(),
	})
	t.Cleanup(func() { f.Close(); transport.CloseIdleConnections() })
	m := newMessage(row)
	_, err := f.Accept(t.Context(), m, message.Idempotency{})
	require.NoError(t, err)
	require.EqualValues(t, 1, asked.Load())
	requireOneRow(t, pool, m)

	good.before = func(ctx context.Context) error {
		asked.Add(1)
		return notOwner(strings.TrimPrefix(first.URL, "http://"), 8)(ctx)
	}
	l.url.Store(first.URL)
	_, err = f.Accept(t.Context(), newMessage(row), message.Idempotency{})
	require.NoError(t, err, "parked")
	require.EqualValues(t, 2, asked.Load())
	var rows int
	require.NoError(t, pool.QueryRow(t.Context(), `SELECT count(*) FROM messages`).Scan(&rows))
	require.Equal(t, 2, rows)
}

// The node of the same process is called without a network.
func TestLocalNodeIsCalledDirectly(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	row := newDevice(t, pool)
	transport := &http.Transport{}
	local := &owner{pool: pool, woken: make(chan string, 1)}
	f := router.NewForwarder(router.Config{
		Pool: pool, Locator: fixed("http://10.255.255.1:1"), Client: &http.Client{Transport: transport}, Log: slog.New(slog.DiscardHandler),
		Registry: prometheus.NewRegistry(), LocalURL: "http://10.255.255.1:1", Local: direct{owner: local},
	})
	t.Cleanup(func() { f.Close(); transport.CloseIdleConnections() })
	m := newMessage(row)
	_, err := f.Accept(t.Context(), m, message.Idempotency{})
	require.NoError(t, err)
	requireOneRow(t, pool, m)
	f.Wake(t.Context(), row.ID)
	require.Equal(t, string(row.ID), <-local.woken)
}

// direct knows the secret, as a call within a process need not.
type direct struct {
	*owner
	nodepbconnect.UnimplementedDeviceQueryServiceHandler
}

// Accept implements NodeService.
func (d direct) Accept(ctx context.Context, req *connect.Request[nodepb.AcceptRequest]) (*connect.Response[nodepb.AcceptResponse], error) {
	req.Header().Set("Authorization", "Bearer "+secret)
	return d.owner.Accept(ctx, req)
}

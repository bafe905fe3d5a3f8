package router_test

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/nodepb"
	"github.com/waconnect/waconnect/node/nodepb/nodepbconnect"
	"github.com/waconnect/waconnect/router"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
)

const secret = "the nodes' secret"

// owner is a node as far as a router sees it: it commits what it accepts. before and after run around the commit.
type owner struct {
	nodepbconnect.UnimplementedNodeServiceHandler
	pool          *pgxpool.Pool
	before, after func(context.Context) error
	woken         chan string
}

// Accept implements NodeService.
func (o *owner) Accept(ctx context.Context, req *connect.Request[nodepb.AcceptRequest]) (*connect.Response[nodepb.AcceptResponse], error) {
	if req.Header().Get("Authorization") != "Bearer "+secret {
		return nil, connect.NewError(connect.CodeUnauthenticated, errors.New("wrong secret"))
	}
	if o.before != nil {
		if err := o.before(ctx); err != nil {
			return nil, err
		}
	}
	m, i := req.Msg, req.Msg.GetIdempotency()
	var accepted message.Accepted
	err := pgx.BeginFunc(context.WithoutCancel(ctx), o.pool, func(tx pgx.Tx) (err error) {
		accepted, err = message.Accept(context.WithoutCancel(ctx), tx, message.New{
			ID: uuid.MustParse(m.GetMessageId()), TenantID: m.GetTenantId(), DeviceID: device.ID(m.GetDeviceId()), Chat: m.GetChat(),
			Type: m.GetType(), Payload: json.RawMessage(m.GetPayload()), WAID: m.GetWaId(), IsTest: m.GetIsTest(), TraceID: m.GetTraceId(),
			ExpiresAt: m.GetExpiresAt().AsTime(),
		}, message.Idempotency{Scope: i.GetScope(), Key: i.GetKey(), Hash: i.GetRequestHash()})
		return err
	})
	if o.after != nil {
		err = errors.Join(err, o.after(ctx))
	}
	switch {
	case errors.Is(err, message.ErrKeyReused):
		return connect.NewResponse(&nodepb.AcceptResponse{KeyReused: true}), nil
	case errors.Is(err, message.ErrNoDevice):
		return nil, connect.NewError(connect.CodeNotFound, err)
	case err != nil:
		return nil, connect.NewError(connect.CodeUnavailable, err)
	}
	return connect.NewResponse(&nodepb.AcceptResponse{MessageId: accepted.ID.String(), Repeated: accepted.Repeated}), nil
}

// Wake implements NodeService.
func (o *owner) Wake(_ context.Context, req *connect.Request[nodepb.WakeRequest]) (*connect.Response[nodepb.WakeResponse], error) {
	o.woken <- req.Msg.GetDeviceId()
	return connect.NewResponse(&nodepb.WakeResponse{}), nil
}

func (o *owner) serve(t *testing.T) *httptest.Server {
	t.Helper()
	mux := http.NewServeMux()
	mux.Handle(nodepbconnect.NewNodeServiceHandler(o))
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

// fixed locates every device at one address and learns nothing.
type fixed string

func (f fixed) Locate(device.ID) (string, bool) { return string(f), f != "" }
func (fixed) Learn(device.ID, string, int64)    {}

func newForwarder(t *testing.T, pool *pgxpool.Pool, url, secret string) *router.Forwarder {
	t.Helper()
	transport := &http.Transport{}
	f := router.NewForwarder(router.Config{
		Pool: pool, Locator: fixed(url), Client: &http.Client{Transport: transport}, Secret: secret,
		Log: slog.New(slog.DiscardHandler), Registry: prometheus.NewRegistry(),
	})
	t.Cleanup(func() { f.Close(); transport.CloseIdleConnections() })
	return f
}

func newDevice(t *testing.T, pool *pgxpool.Pool) device.Row {
	t.Helper()
	_, err := pool.Exec(t.Context(), `INSERT INTO tenants (id, name) VALUES ('one', 'one') ON CONFLICT DO NOTHING`)
	require.NoError(t, err)
	row, err := device.Create(t.Context(), pool, device.Params{TenantID: "one", Label: "phone"})
	require.NoError(t, err)
	return row
}

func newMessage(row device.Row) message.New {
	return message.New{
		ID: uuid.Must(uuid.NewV7()), TenantID: row.TenantID, DeviceID: row.ID, Chat: "5215550000001@s.whatsapp.net", Type: "text",
		Payload: json.RawMessage(`{"text":"hi"}`), WAID: message.NewWhatsAppID(), TraceID: "trace", ExpiresAt: time.Now().Add(time.Hour),
	}
}

// requireOneRow looks at the whole table: the message, once, queued, once.
func requireOneRow(t *testing.T, pool *pgxpool.Pool, m message.New) {
	t.Helper()
	var messages, queued int
	err := pool.QueryRow(t.Context(), `SELECT (SELECT count(*) FROM messages), (SELECT count(*) FROM message_queue)`).Scan(&messages, &queued)
	require.NoError(t, err)
	require.Equal(t, 1, messages)
	require.Equal(t, 1, queued)
	var waID string
	require.NoError(t, pool.QueryRow(t.Context(), `SELECT wa_id FROM messages WHERE id = $1`, m.ID).Scan(&waID))
	require.Equal(t, m.WAID, waID, "one WhatsApp id from birth")
}

// Whatever becomes of the owner, an accepted message stands in the table once, under its ids.
func TestAcceptMakesOneRow(t *testing.T) {
	t.Parallel()
	refuse := func(code connect.Code) func(context.Context) error {
		return func(context.Context) error { return connect.NewError(code, errors.New("no")) }
	}
	tests := []struct {
		name          string
		before, after func(context.Context) error
		secret        string
		down, unknown bool
	}{
		{name: "the owner answers"},
		{name: "the owner is not known", unknown: true},
		{name: "the owner is down", down: true},
		{name: "the owner has let go of the device", before: refuse(connect.CodeNotFound)},
		{name: "the owner fails before it commits", before: refuse(connect.CodeUnavailable)},
		{name: "the owner's answer is lost after it committed", after: refuse(connect.CodeUnavailable)},
		{name: "the owner does not take the secret", secret: "another"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			pool := pgtest.New(t)
			node := (&owner{pool: pool, before: test.before, after: test.after}).serve(t)
			url := node.URL
			if test.down {
				node.Close()
			}
			if test.unknown {
				url = ""
			}
			given := secret
			if test.secret != "" {
				given = test.secret
			}
			m := newMessage(newDevice(t, pool))
			accepted, err := newForwarder(t, pool, url, given).Accept(t.Context(), m, message.Idempotency{})
			require.NoError(t, err)
			require.Equal(t, m.ID, accepted.ID)
			requireOneRow(t, pool, m)
		})
	}
}

// The owner is silent for longer than the router waits, and commits in the end: both have committed, and there is one row.
func TestAcceptOwnerCommitsAfterTheRouterParked(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	parked, committed := make(chan struct{}), make(chan struct{})
	node := &owner{
		pool:   pool,
		before: func(context.Context) error { <-parked; return nil },
		after:  func(context.Context) error { close(committed); return nil },
	}
	f := newForwarder(t, pool, node.serve(t).URL, secret)
	m := newMessage(newDevice(t, pool))
	idem := message.Idempotency{Scope: "send:x", Key: "k", Hash: []byte("h")}
	accepted, err := f.Accept(t.Context(), m, idem)
	close(parked)
	require.NoError(t, err)
	require.Equal(t, m.ID, accepted.ID)
	<-committed
	requireOneRow(t, pool, m)
}

// A parked message announces itself, so that the owner need not wait for its next look.
func TestParkedMessageNotifies(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	conn, err := pool.Acquire(t.Context())
	require.NoError(t, err)
	defer conn.Release()
	_, err = conn.Exec(t.Context(), `LISTEN `+message.QueueChannel)
	require.NoError(t, err)
	row := newDevice(t, pool)
	_, err = newForwarder(t, pool, "", secret).Accept(t.Context(), newMessage(row), message.Idempotency{})
	require.NoError(t, err)
	n, err := conn.Conn().WaitForNotification(t.Context())
	require.NoError(t, err)
	require.Equal(t, string(row.ID), n.Payload)
}

// The same key many times at once, some by the owner and some parked: one message, one answer.
func TestAcceptSameKeyAtOnce(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	forwarders := []*router.Forwarder{newForwarder(t, pool, (&owner{pool: pool}).serve(t).URL, secret), newForwarder(t, pool, "", secret)}
	row := newDevice(t, pool)
	idem := message.Idempotency{Scope: "send:" + string(row.ID), Key: "key", Hash: []byte("hash")}
	const callers = 8
	answers, errs := make([]message.Accepted, callers), make([]error, callers)
	var group sync.WaitGroup
	for i := range callers {
		group.Go(func() { answers[i], errs[i] = forwarders[i%2].Accept(t.Context(), newMessage(row), idem) })
	}
	group.Wait()
	first := 0
	for i := range callers {
		require.NoError(t, errs[i])
		require.Equal(t, answers[0].ID, answers[i].ID)
		if !answers[i].Repeated {
			first++
		}
	}
	require.Equal(t, 1, first)
	var rows int
	require.NoError(t, pool.QueryRow(t.Context(), `SELECT count(*) FROM messages`).Scan(&rows))
	require.Equal(t, 1, rows)

	idem.Hash = []byte("another")
	for _, f := range forwarders {
		_, err := f.Accept(t.Context(), newMessage(row), idem)
		require.ErrorIs(t, err, message.ErrKeyReused)
	}
}

func TestAcceptNoDevice(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	row := newDevice(t, pool)
	for _, url := range []string{"", (&owner{pool: pool}).serve(t).URL} {
		f := newForwarder(t, pool, url, secret)
		m := newMessage(row)
		m.DeviceID = "nobody"
		_, err := f.Accept(t.Context(), m, message.Idempotency{})
		require.ErrorIs(t, err, message.ErrNoDevice)
		m = newMessage(row)
		m.TenantID = "another"
		_, err = f.Accept(t.Context(), m, message.Idempotency{})
		require.ErrorIs(t, err, message.ErrNoDevice, "a device of another tenant")
	}
}

func TestAcceptDatabaseAway(t *testing.T) {
	t.Parallel()
	server, pool := pgtest.Server(t)
	m := newMessage(newDevice(t, pool))
	require.NoError(t, server.Stop(t.Context()))
	began := time.Now()
	_, err := newForwarder(t, pool, "", secret).Accept(t.Context(), m, message.Idempotency{})
	var problem *hub.Problem
	require.ErrorAs(t, hub.Explain(err), &problem)
	require.Equal(t, hub.Unavailable, problem.Kind)
	require.Less(t, time.Since(began), 5*time.Second)
}

func TestWake(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	node := &owner{pool: pool, woken: make(chan string, 1)}
	newForwarder(t, pool, node.serve(t).URL, secret).Wake(t.Context(), "d1")
	require.Equal(t, "d1", <-node.woken)
	newForwarder(t, pool, "", secret).Wake(t.Context(), "d1") // nobody to wake, nothing to wait for
}

// The owner was asked and did not answer, and the database is away: nobody knows, and the caller is told so.
func TestAcceptOutcomeUnknown(t *testing.T) {
	t.Parallel()
	server, pool := pgtest.Server(t)
	m := newMessage(newDevice(t, pool))
	node := &owner{pool: pool, before: func(context.Context) error { return connect.NewError(connect.CodeUnavailable, errors.New("lost")) }}
	f := newForwarder(t, pool, node.serve(t).URL, secret)
	down := newForwarder(t, pool, "http://127.0.0.1:1", secret)
	require.NoError(t, server.Stop(t.Context()))

	var problem *hub.Problem
	_, err := f.Accept(t.Context(), m, message.Idempotency{})
	require.ErrorIs(t, err, tenant.ErrOutcomeUnknown)
	require.ErrorAs(t, hub.Explain(err), &problem)
	require.Equal(t, "unknown", problem.Details["outcome"])

	_, err = down.Accept(t.Context(), m, message.Idempotency{})
	require.NotErrorIs(t, err, tenant.ErrOutcomeUnknown, "an owner that was never reached has executed nothing")
	require.ErrorAs(t, hub.Explain(err), &problem)
	require.Equal(t, "not_executed", problem.Details["outcome"])
}

package rpc_test

import (
	"context"
	"encoding/base64"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/bcrypt"
	"google.golang.org/genproto/googleapis/rpc/errdetails"

	"github.com/waconnect/waconnect/api/waconnect/v1/waconnectv1connect"
	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/egress"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/ring/gossip"
	"github.com/waconnect/waconnect/router"
	"github.com/waconnect/waconnect/router/feed"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/rpc"
	"github.com/waconnect/waconnect/router/tenant"
	"github.com/waconnect/waconnect/router/webhook"
)

const (
	botKey   = "the bot key"
	patience = 30 * time.Second
	beat     = 150 * time.Millisecond
	// readTimeout of the server is shorter than the life of a stream, as in a real one.
	readTimeout = 2 * time.Second
	// away is what nobody has made.
	away = "01890000-0000-7000-8000-000000000000"
)

// world is the API as programs see it, with two tenants, a user of each role and a device that is online.
type world struct {
	members []gossip.Member // that gossip shows; set before anything is asked
	t       testing.TB
	pool    *pgxpool.Pool
	url     string
	device  device.ID
	tokens  map[string]string
	watch   chan struct{}
	stop    chan struct{}
	store   *tenant.Store

	registry *prometheus.Registry
}

// Watch implements rpc.Watcher.
func (w *world) Watch(device.ID) (<-chan struct{}, func()) { return w.watch, func() {} }

type nowhere struct{}

func (nowhere) Locate(device.ID) (string, bool)   { return "", false }
func (nowhere) Learn(device.ID, string, int64)    {}
func rest(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) }

func newWorld(t testing.TB, change ...func(*rpc.Config)) *world {
	t.Helper()
	pool := pgtest.New(t)
	hash, err := bcrypt.GenerateFromPassword([]byte("a password"), bcrypt.MinCost)
	require.NoError(t, err)
	one, two := "one", "two"
	for _, id := range []string{one, two} {
		_, err := pool.Exec(t.Context(), `INSERT INTO tenants (id, name) VALUES ($1, $1)`, id)
		require.NoError(t, err)
	}
	store, registry, log := tenant.NewStore(pool), prometheus.NewRegistry(), slog.New(slog.DiscardHandler)
	logins, err := tenant.NewLogins(store, tenant.Secrets{JWT: "a secret for tests", BotKey: botKey})
	require.NoError(t, err)
	w := &world{t: t, pool: pool, tokens: map[string]string{}, watch: make(chan struct{}, 1), stop: make(chan struct{}), store: store, registry: registry}
	for _, u := range []struct {
		name, role string
		of         *string
	}{{"super", "SUPERADMIN", nil}, {"admin", "TENANT_ADMIN", &one}, {"agent", "AGENT", &one}, {"reader", "READONLY", &one}, {"rival", "TENANT_ADMIN", &two}} {
		_, err := pool.Exec(t.Context(), `INSERT INTO users (id, tenant_id, email, password_hash, role) VALUES ($1, $2, $1 || '@example.com', $3, $4)`,
			u.name, u.of, string(hash), u.role)
		require.NoError(t, err)
		w.tokens[u.name], _, err = logins.Login(t.Context(), u.name+"@example.com", "a password", tenant.Client{})
		require.NoError(t, err)
	}
	row, err := device.Create(t.Context(), pool, device.Params{TenantID: one, Label: "phone"})
	require.NoError(t, err)
	w.device = row.ID
	w.set(`status = 'ONLINE', detail = 'online', desired_state = 'connected', own_jid = '1:2@s.whatsapp.net'`)

	out, err := egress.New(egress.Config{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
	require.NoError(t, err)
	t.Cleanup(out.CloseIdle)
	keys, err := seal.NewRing(base64.StdEncoding.EncodeToString(make([]byte, 32)))
	require.NoError(t, err)
	forwarder := router.NewForwarder(router.Config{Pool: pool, Locator: nowhere{}, Client: http.DefaultClient, Log: log, Registry: registry})
	t.Cleanup(forwarder.Close)
	events := feed.New(feed.Config{Pool: pool, Log: log, Registry: registry, Poll: 20 * time.Millisecond})
	t.Cleanup(events.Close)
	cfg := rpc.Config{
		Hub: hub.New(hub.Config{
			Pool: pool, Forwarder: forwarder, Tenants: store, Feed: events, FrontendURL: "http://panel.example", OfflineGrace: time.Minute, MaxQueue: 100,
			Owner: func(id device.ID) string { return map[device.ID]string{w.device: "n9"}[id] },
		}),
		Tenants: store, Logins: logins, Webhooks: webhook.NewEndpoints(pool, out, keys), Watcher: w, Log: log, Registry: registry, Stop: w.stop,
		Cluster: router.NewCluster(pool, func() []gossip.Member { return w.members }, http.DefaultClient, "a secret"), Beat: beat,
	}
	for _, c := range change {
		c(&cfg)
	}
	handler, err := rpc.New(cfg, http.HandlerFunc(rest))
	require.NoError(t, err)
	server := httptest.NewUnstartedServer(handler)
	server.Config.ReadTimeout = readTimeout
	server.Config.Protocols = new(http.Protocols)
	server.Config.Protocols.SetHTTP1(true)
	server.Config.Protocols.SetUnencryptedHTTP2(true)
	server.Start()
	t.Cleanup(func() { server.CloseClientConnections(); server.Close() })
	w.url = server.URL
	return w
}

func (w *world) set(assignments string) {
	w.t.Helper()
	_, err := w.pool.Exec(context.Background(), `UPDATE devices SET `+assignments+` WHERE id = $1`, w.device)
	require.NoError(w.t, err)
}

// happen makes an event of tenant one.
func (w *world) happen(kind, normalized string) (id uuid.UUID) {
	w.t.Helper()
	require.NoError(w.t, w.pool.QueryRow(w.t.Context(), `INSERT INTO events (id, tenant_id, device_id, device_seq, type, normalized, raw)
VALUES (uuid7(), 'one', $1, 7, $2, $3, '{"a":1}') RETURNING id`, w.device, kind, normalized).Scan(&id))
	return id
}

// become changes a message as its owner would, with the event that tells of it.
func (w *world) become(id, assignments string) {
	w.t.Helper()
	tx, err := w.pool.Begin(w.t.Context())
	require.NoError(w.t, err)
	_, err = tx.Exec(w.t.Context(), `UPDATE messages SET `+assignments+`, updated_at = now() WHERE id = $1`, id)
	require.NoError(w.t, err)
	_, err = tx.Exec(w.t.Context(), `INSERT INTO events (id, tenant_id, device_id, device_seq, type, normalized, raw)
VALUES (uuid7(), 'one', $1, 7, 'message.status', '{"kind":"message_status","messageId":"' || $2 || '"}', '{}')`, w.device, id)
	require.NoError(w.t, err)
	require.NoError(w.t, tx.Commit(w.t.Context()))
}

// protocols are the ways to speak to it.
var protocols = map[string][]connect.ClientOption{
	"connect":      nil,
	"connect json": {connect.WithProtoJSON()},
	"connect get":  {connect.WithHTTPGet()},
	"grpc":         {connect.WithGRPC()},
	"grpc-web":     {connect.WithGRPCWeb()},
}

// client is who calls, in one protocol.
type client struct {
	devices  waconnectv1connect.DeviceServiceClient
	messages waconnectv1connect.MessageServiceClient
	events   waconnectv1connect.EventServiceClient
	webhooks waconnectv1connect.WebhookServiceClient
	tenants  waconnectv1connect.TenantServiceClient
	cluster  waconnectv1connect.ClusterServiceClient
}

// as calls as a user; "" is nobody, "bot:TENANT" the bot key.
func (w *world) as(who string, options ...connect.ClientOption) client {
	w.t.Helper()
	header := http.Header{}
	switch {
	case len(who) > 4 && who[:4] == "bot:":
		header.Set("x-api-key", botKey)
		header.Set("x-tenant-id", who[4:])
	case who != "":
		header.Set("Authorization", "Bearer "+w.tokens[who])
	}
	transport := &http.Transport{Protocols: new(http.Protocols)}
	transport.Protocols.SetUnencryptedHTTP2(true)
	w.t.Cleanup(transport.CloseIdleConnections)
	h := &http.Client{Transport: transport}
	options = append([]connect.ClientOption{connect.WithInterceptors(headers(header))}, options...)
	return client{
		waconnectv1connect.NewDeviceServiceClient(h, w.url, options...), waconnectv1connect.NewMessageServiceClient(h, w.url, options...),
		waconnectv1connect.NewEventServiceClient(h, w.url, options...), waconnectv1connect.NewWebhookServiceClient(h, w.url, options...),
		waconnectv1connect.NewTenantServiceClient(h, w.url, options...), waconnectv1connect.NewClusterServiceClient(h, w.url, options...),
	}
}

// headers adds a credential to calls.
type headers http.Header

func (h headers) add(to http.Header) {
	for k, v := range h {
		to[k] = v
	}
}

func (h headers) WrapUnary(next connect.UnaryFunc) connect.UnaryFunc {
	return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
		h.add(req.Header())
		return next(ctx, req)
	}
}

func (h headers) WrapStreamingClient(next connect.StreamingClientFunc) connect.StreamingClientFunc {
	return func(ctx context.Context, spec connect.Spec) connect.StreamingClientConn {
		conn := next(ctx, spec)
		h.add(conn.RequestHeader())
		return conn
	}
}

func (h headers) WrapStreamingHandler(next connect.StreamingHandlerFunc) connect.StreamingHandlerFunc {
	return next
}

// problem is what an error tells a client.
type problem struct {
	code     connect.Code
	message  string
	reason   string
	metadata map[string]string
	fields   map[string]string
	retry    time.Duration
}

func problemOf(t testing.TB, err error) (p problem) {
	t.Helper()
	require.Error(t, err)
	var e *connect.Error
	require.ErrorAs(t, err, &e)
	p.code, p.message, p.fields = e.Code(), e.Message(), map[string]string{}
	for _, d := range e.Details() {
		v, err := d.Value()
		require.NoError(t, err)
		switch v := v.(type) {
		case *errdetails.ErrorInfo:
			require.Equal(t, "waconnect", v.GetDomain())
			p.reason, p.metadata = v.GetReason(), v.GetMetadata()
		case *errdetails.BadRequest:
			for _, f := range v.GetFieldViolations() {
				p.fields[f.GetField()] = f.GetDescription()
			}
		case *errdetails.RetryInfo:
			p.retry = v.GetRetryDelay().AsDuration()
		}
	}
	return p
}

func ask[T any](m *T, header ...string) *connect.Request[T] {
	req := connect.NewRequest(m)
	for i := 0; i+1 < len(header); i += 2 {
		req.Header().Set(header[i], header[i+1])
	}
	return req
}

func ptr[T any](v T) *T { return &v }

// closedPort is an address where nobody listens.
func closedPort(t testing.TB) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	require.NoError(t, l.Close())
	return "http://" + l.Addr().String()
}

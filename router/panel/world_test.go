package panel_test

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/bcrypt"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/egress"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/ring/gossip"
	"github.com/waconnect/waconnect/router"
	"github.com/waconnect/waconnect/router/feed"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/once"
	"github.com/waconnect/waconnect/router/panel"
	"github.com/waconnect/waconnect/router/rest"
	"github.com/waconnect/waconnect/router/rpc"
	"github.com/waconnect/waconnect/router/tenant"
	"github.com/waconnect/waconnect/router/webhook"
)

const (
	password = "a password"
	patience = 30 * time.Second
	beat     = 100 * time.Millisecond // of streams
	// readTimeout of the servers is shorter than the life of a stream, as in real ones.
	readTimeout = time.Second
)

// world is a panel and an API, with a tenant, its administrator and a device, and a SUPERADMIN.
type world struct {
	t          testing.TB
	pool       *pgxpool.Pool
	device     device.ID
	panel, api string // addresses
}

type nowhere struct{}

func (nowhere) Locate(device.ID) (string, bool) { return "", false }
func (nowhere) Learn(device.ID, string, int64)  {}

type still struct{}

func (still) Watch(device.ID) (<-chan struct{}, func()) { return nil, func() {} }

func newWorld(t testing.TB, change ...func(*panel.Config)) *world {
	t.Helper()
	pool := pgtest.New(t)
	hash, err := bcrypt.GenerateFromPassword([]byte(password), bcrypt.MinCost)
	require.NoError(t, err)
	_, err = pool.Exec(t.Context(), `INSERT INTO tenants (id, name) VALUES ('one', 'One')`)
	require.NoError(t, err)
	_, err = pool.Exec(t.Context(), `INSERT INTO users (id, tenant_id, email, password_hash, role) VALUES
('admin', 'one', 'admin@example.com', $1, 'TENANT_ADMIN'), ('super', NULL, 'super@example.com', $1, 'SUPERADMIN')`, string(hash))
	require.NoError(t, err)
	row, err := device.Create(t.Context(), pool, device.Params{TenantID: "one", Label: "phone"})
	require.NoError(t, err)

	store, registry, log := tenant.NewStore(pool), prometheus.NewRegistry(), slog.New(slog.DiscardHandler)
	logins, err := tenant.NewLogins(store, tenant.Secrets{JWT: "a secret for tests"})
	require.NoError(t, err)
	out, err := egress.New(egress.Config{})
	require.NoError(t, err)
	t.Cleanup(out.CloseIdle)
	keys, err := seal.NewRing(base64.StdEncoding.EncodeToString(make([]byte, 32)))
	require.NoError(t, err)
	forwarder := router.NewForwarder(router.Config{Pool: pool, Locator: nowhere{}, Client: http.DefaultClient, Log: log, Registry: registry})
	t.Cleanup(forwarder.Close)
	events := feed.New(feed.Config{Pool: pool, Log: log, Registry: registry, Poll: 20 * time.Millisecond})
	t.Cleanup(events.Close)
	offers := hub.New(hub.Config{
		Pool: pool, Forwarder: forwarder, Tenants: store, Feed: events, FrontendURL: "http://panel.example", OfflineGrace: time.Minute, MaxQueue: 100,
	})
	endpoints := webhook.NewEndpoints(pool, out, keys)
	api, err := rpc.New(rpc.Config{
		Hub: offers, Tenants: store, Logins: logins, Webhooks: endpoints, Watcher: still{}, Log: log, Registry: registry, Beat: beat,
		Cluster: router.NewCluster(pool, func() []gossip.Member { return nil }, http.DefaultClient, "a secret"),
	}, rest.New(rest.Config{
		Hub: offers, Tenants: store, Logins: logins, Webhooks: endpoints, Watcher: still{}, Log: log, Registry: registry, Beat: beat,
		Once: once.New(pool, keys),
	}))
	require.NoError(t, err)
	cfg := panel.Config{Files: fstest.MapFS{}, API: api, Secret: "a secret for tests", About: panel.About{Version: "v1"}}
	for _, c := range change {
		c(&cfg)
	}
	pages, err := panel.New(cfg)
	require.NoError(t, err)
	return &world{t, pool, row.ID, serve(t, pages), serve(t, api)}
}

func serve(t testing.TB, h http.Handler) string {
	t.Helper()
	server := httptest.NewUnstartedServer(h)
	server.Config.ReadTimeout = readTimeout
	server.Start()
	t.Cleanup(func() { server.CloseClientConnections(); server.Close() })
	return server.URL
}

func (w *world) exec(query string, args ...any) {
	w.t.Helper()
	_, err := w.pool.Exec(w.t.Context(), query, args...)
	require.NoError(w.t, err)
}

// browser keeps cookies, and shows the CSRF token that it was told.
type browser struct {
	*world
	client *http.Client
	csrf   string
}

func (w *world) browser() *browser {
	w.t.Helper()
	jar, err := cookiejar.New(nil)
	require.NoError(w.t, err)
	return &browser{world: w, client: &http.Client{Jar: jar}}
}

// logIn is a browser of a user's.
func (w *world) logIn(user string) *browser {
	w.t.Helper()
	b := w.browser()
	a := b.do("POST /api/session", fmt.Sprintf(`{"email":"%s@example.com","password":"%s"}`, user, password))
	require.Equal(w.t, 200, a.status, a.text)
	b.csrf = a.json()["csrf"].(string)
	return b
}

// cookie that it holds for the panel.
func (b *browser) cookie() *http.Cookie {
	b.t.Helper()
	at, err := url.Parse(b.panel)
	require.NoError(b.t, err)
	if all := b.client.Jar.Cookies(at); len(all) > 0 {
		return all[0]
	}
	return nil
}

type answer struct {
	t      testing.TB
	status int
	header http.Header
	text   string
}

func (a answer) json() (out map[string]any) {
	a.t.Helper()
	require.NoError(a.t, json.Unmarshal([]byte(a.text), &out), a.text)
	return out
}

func (b *browser) request(route, body string, headers ...string) *http.Request {
	b.t.Helper()
	method, path, _ := strings.Cut(strings.ReplaceAll(route, "DEVICE", string(b.device)), " ")
	if !strings.HasPrefix(path, "http") {
		path = b.panel + path
	}
	req, err := http.NewRequestWithContext(b.t.Context(), method, path, strings.NewReader(body))
	require.NoError(b.t, err)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Sec-Fetch-Site", "same-origin")
	if b.csrf != "" && method != http.MethodGet {
		req.Header.Set("x-csrf-token", b.csrf)
	}
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	return req
}

func (b *browser) do(route, body string, headers ...string) answer {
	b.t.Helper()
	resp, err := b.client.Do(b.request(route, body, headers...))
	require.NoError(b.t, err)
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	require.NoError(b.t, err)
	return answer{b.t, resp.StatusCode, resp.Header, strings.TrimSpace(string(text))}
}

func requireError(t testing.TB, a answer, status int, code string) {
	t.Helper()
	require.Equal(t, status, a.status, a.text)
	require.Equal(t, code, a.json()["error"], a.text)
	require.NotEmpty(t, a.json()["message"])
	require.NotEmpty(t, a.header.Get("x-request-id"))
	require.Equal(t, "no-store", a.header.Get("Cache-Control"))
}

var loopback = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}

package rest_test

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/bcrypt"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/egress"
	"github.com/waconnect/waconnect/node/media"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/ring/gossip"
	"github.com/waconnect/waconnect/router"
	"github.com/waconnect/waconnect/router/feed"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/once"
	"github.com/waconnect/waconnect/router/rest"
	"github.com/waconnect/waconnect/router/tenant"
	"github.com/waconnect/waconnect/router/webhook"
)

const (
	password = "a password"
	botKey   = "the bot key"
	// rpcSecret is shared with nodes, where there are some.
	rpcSecret = "the nodes' secret"
	// readTimeout of the server is shorter than the life of a stream, as in a real one.
	readTimeout = 3 * time.Second
)

// face is the API as clients see it, with two tenants, a user of each role and a device that is online.
type face struct {
	t        testing.TB
	pool     *pgxpool.Pool
	url      string
	client   *http.Client
	device   device.ID
	tokens   map[string]string
	watch    *watcher
	stop     chan struct{}
	locator  router.Locator    // nil: nobody owns anything
	tune     func(*hub.Config) // nil: as it is
	registry *prometheus.Registry
}

type watcher struct{ changed chan struct{} }

// Watch implements rest.Watcher.
func (w *watcher) Watch(device.ID) (<-chan struct{}, func()) { return w.changed, func() {} }

func newFace(t testing.TB, change ...func(*rest.Config, *feed.Config)) *face {
	t.Helper()
	return faceOn(t, pgtest.New(t), change...)
}

func faceOn(t testing.TB, pool *pgxpool.Pool, change ...func(*rest.Config, *feed.Config)) *face {
	t.Helper()
	hash, err := bcrypt.GenerateFromPassword([]byte(password), bcrypt.MinCost)
	require.NoError(t, err)
	for _, id := range []string{"one", "two"} {
		_, err := pool.Exec(t.Context(), `INSERT INTO tenants (id, name) VALUES ($1, $1)`, id)
		require.NoError(t, err)
	}
	one, two := "one", "two"
	for _, u := range []struct {
		name, role string
		of         *string
	}{{"super", "SUPERADMIN", nil}, {"admin", "TENANT_ADMIN", &one}, {"agent", "AGENT", &one}, {"reader", "READONLY", &one}, {"rival", "TENANT_ADMIN", &two}} {
		_, err := pool.Exec(t.Context(), `INSERT INTO users (id, tenant_id, email, password_hash, role) VALUES ($1, $2, $1 || '@example.com', $3, $4)`,
			u.name, u.of, string(hash), u.role)
		require.NoError(t, err)
	}
	row, err := device.Create(t.Context(), pool, device.Params{TenantID: "one", Label: "phone"})
	require.NoError(t, err)
	f := &face{t: t, pool: pool, device: row.ID, tokens: map[string]string{}, watch: &watcher{make(chan struct{}, 1)}, client: &http.Client{Transport: &http.Transport{}}}
	f.set(`status = 'ONLINE', detail = 'online', desired_state = 'connected', own_jid = '1:2@s.whatsapp.net'`)
	f.serve(change...)
	return f
}

// serve starts a server and logs everybody in; change may change how its streams are.
func (f *face) serve(change ...func(*rest.Config, *feed.Config)) {
	t, pool := f.t, f.pool
	t.Helper()
	store, registry, log := tenant.NewStore(pool), prometheus.NewRegistry(), slog.New(slog.DiscardHandler)
	logins, err := tenant.NewLogins(store, tenant.Secrets{JWT: "a secret for tests", BotKey: botKey})
	require.NoError(t, err)
	out, err := egress.New(egress.Config{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
	require.NoError(t, err)
	t.Cleanup(out.CloseIdle)
	keys, err := seal.NewRing(base64.StdEncoding.EncodeToString(make([]byte, 32)))
	require.NoError(t, err)
	if f.locator == nil {
		f.locator = nowhere{}
	}
	forwarder := router.NewForwarder(router.Config{Pool: pool, Locator: f.locator, Client: f.client, Secret: rpcSecret, Log: log, Registry: registry})
	t.Cleanup(forwarder.Close)
	f.stop, f.registry = make(chan struct{}), registry
	cfg := rest.Config{
		Tenants: store, Logins: logins, Webhooks: webhook.NewEndpoints(pool, out, keys), Watcher: f.watch, Log: log, Registry: registry, Stop: f.stop,
		Once: once.New(pool, keys), Cluster: router.NewCluster(pool, func() []gossip.Member { return nil }, f.client, rpcSecret),
	}
	streams := feed.Config{Pool: pool, Log: log, Registry: registry, Poll: 20 * time.Millisecond}
	for _, c := range change {
		c(&cfg, &streams)
	}
	events := feed.New(streams)
	t.Cleanup(events.Close)
	asked := hub.Config{
		Pool: pool, Forwarder: forwarder, Tenants: store, Feed: events, FrontendURL: "http://panel.example", OfflineGrace: time.Minute, MaxQueue: 100,
		Keys: keys, Media: media.Limits{File: 4 << 20, Tenant: 8 << 20, Keep: time.Hour},
	}
	if f.tune != nil {
		f.tune(&asked)
	}
	cfg.Hub = hub.New(asked)
	server := httptest.NewUnstartedServer(rest.New(cfg))
	server.Config.ReadTimeout = readTimeout
	server.Start()
	t.Cleanup(func() { f.client.CloseIdleConnections(); server.CloseClientConnections(); server.Close() })
	f.url = server.URL
	for _, name := range []string{"super", "admin", "agent", "reader", "rival"} {
		a := f.do("", "POST /auth/login", fmt.Sprintf(`{"email":"%s@example.com","password":"%s"}`, name, password))
		require.Equal(t, 200, a.status, a.text)
		f.tokens[name] = a.field("token")
	}
}

func (f *face) set(assignments string) {
	f.t.Helper()
	_, err := f.pool.Exec(f.t.Context(), `UPDATE devices SET `+assignments+` WHERE id = $1`, f.device)
	require.NoError(f.t, err)
}

// answer is a response, read whole.
type answer struct {
	status int
	header http.Header
	text   string
	t      testing.TB
}

func (a answer) field(name string) string {
	a.t.Helper()
	var body map[string]any
	require.NoError(a.t, json.Unmarshal([]byte(a.text), &body), a.text)
	return fmt.Sprint(body[name])
}

// keys of an object in the order in which they were written.
func (a answer) keys() (keys []string) {
	a.t.Helper()
	dec := json.NewDecoder(strings.NewReader(strings.TrimPrefix(a.text, "[")))
	_, err := dec.Token()
	require.NoError(a.t, err, a.text)
	for dec.More() {
		key, err := dec.Token()
		require.NoError(a.t, err, a.text)
		keys = append(keys, key.(string))
		var value json.RawMessage
		require.NoError(a.t, dec.Decode(&value))
	}
	return keys
}

// do makes a request as a user ("" is nobody, "bot:TENANT" the bot key). DEVICE in the route is the device that is online.
func (f *face) do(who, route, body string, headers ...string) answer {
	f.t.Helper()
	resp, err := f.client.Do(f.request(f.t.Context(), who, route, body, headers...))
	require.NoError(f.t, err)
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	require.NoError(f.t, err)
	a := answer{resp.StatusCode, resp.Header, strings.TrimSpace(string(text)), f.t}
	requireDocumented(f.t, a)
	return a
}

func (f *face) request(ctx context.Context, who, route, body string, headers ...string) *http.Request {
	f.t.Helper()
	method, path, _ := strings.Cut(strings.ReplaceAll(route, "DEVICE", string(f.device)), " ")
	var reader io.Reader
	if body != "" {
		reader = strings.NewReader(body)
	}
	req, err := http.NewRequestWithContext(ctx, method, f.url+path, reader)
	require.NoError(f.t, err)
	if named, ok := strings.CutPrefix(who, "bot:"); ok {
		req.Header.Set("x-api-key", botKey)
		req.Header.Set("x-tenant-id", named)
	} else if who != "" {
		req.Header.Set("Authorization", "Bearer "+f.tokens[who])
	}
	req.Header.Set("Content-Type", "application/json")
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	return req
}

// requireError checks what every error promises.
func requireError(t *testing.T, a answer, status int, code, mention string) {
	t.Helper()
	require.Equal(t, status, a.status, a.text)
	require.Contains(t, a.header.Get("Content-Type"), "application/json")
	require.Equal(t, code, a.field("error"), a.text)
	require.Contains(t, a.field("message"), mention)
	require.NotEmpty(t, a.header.Get("x-request-id"))
	require.Equal(t, "no-store", a.header.Get("Cache-Control"))
}

var deviceKeys = []string{"id", "tenantId", "label", "phoneHint", "status", "qr", "pairingCode", "lastSeenAt", "lastError", "createdAt", "updatedAt"}

func TestSuccessBodies(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "thanks") }))
	t.Cleanup(receiver.Close)

	a := f.do("", "GET /health", "")
	require.Equal(t, 200, a.status)
	require.JSONEq(t, `{"ok":true,"service":"api"}`, a.text)
	a = f.do("", "POST /auth/login", `{"email":"admin@example.com","password":"a password"}`)
	require.Equal(t, []string{"token", "user"}, a.keys())
	a = f.do("admin", "GET /me", "")
	require.JSONEq(t, `{"id":"admin","email":"admin@example.com","role":"TENANT_ADMIN","tenantId":"one"}`, a.text)
	a = f.do("super", "GET /me", "")
	require.JSONEq(t, `{"id":"super","email":"super@example.com","role":"SUPERADMIN","tenantId":null}`, a.text)

	a = f.do("super", "POST /tenants", `{"name":"three","unknown":1}`)
	require.Equal(t, 201, a.status)
	require.Equal(t, []string{"id", "name", "status", "createdAt", "updatedAt"}, a.keys())
	made := a.field("id")
	require.Equal(t, 200, f.do("super", "GET /tenants", "").status)
	a = f.do("super", "DELETE /tenants/"+made, "")
	require.Equal(t, 200, a.status)
	require.JSONEq(t, `{"ok":true}`, a.text)

	a = f.do("admin", "POST /devices", `{"label":"another","phoneHint":null}`)
	require.Equal(t, 201, a.status, a.text)
	require.Equal(t, deviceKeys, a.keys()[:len(deviceKeys)])
	require.Equal(t, "OFFLINE", a.field("status"))
	a = f.do("agent", "GET /devices/DEVICE/status", "")
	require.Equal(t, 200, a.status)
	require.Equal(t, deviceKeys, a.keys()[:len(deviceKeys)])
	a = f.do("super", "GET /devices?tenantId=one", "")
	require.True(t, strings.HasPrefix(a.text, "[{"), a.text)
	require.Equal(t, "[]", f.do("rival", "GET /devices", "").text)

	a = f.do("agent", "POST /devices/DEVICE/messages/send", `{"to":"5215550000001","text":"hi","unknown":{}}`)
	require.Equal(t, 202, a.status)
	require.Equal(t, []string{"outboundMessageId", "status"}, a.keys())
	require.Equal(t, "QUEUED", a.field("status"))
	id := a.field("outboundMessageId")
	require.Equal(t, 202, f.do("bot:one", "POST /devices/DEVICE/messages/send", `{"type":"image","to":"1@lid","imageUrl":"https://example.com/a.png"}`).status)
	require.Equal(t, 202, f.do("bot:one", "POST /devices/DEVICE/messages/test", `{"to":"5215550000001","text":"hi"}`).status)
	a = f.do("reader", "GET /devices/DEVICE/messages/"+id, "")
	require.Equal(t, 200, a.status)
	require.Equal(t, []string{
		"id", "tenantId", "deviceId", "to", "type", "payloadJson", "status", "providerMessageId", "error", "isTest",
		"createdAt", "updatedAt",
	}, a.keys()[:12])
	a = f.do("reader", "GET /devices/DEVICE/messages/outbound?limit=2", "")
	require.Equal(t, 200, a.status)
	var list []struct {
		ID     string `json:"id"`
		IsTest bool   `json:"isTest"`
	}
	require.NoError(t, json.Unmarshal([]byte(a.text), &list))
	require.Len(t, list, 2)
	require.True(t, list[0].IsTest)
	a = f.do("reader", "GET /devices/DEVICE/messages/outbound?cursor="+a.header.Get("X-Next-Cursor"), "")
	require.NoError(t, json.Unmarshal([]byte(a.text), &list))
	require.Len(t, list, 1)
	require.Equal(t, id, list[0].ID)
	require.Equal(t, "[]", f.do("reader", "GET /events?type=message.inbound&deviceId=DEVICE", "").text)

	a = f.do("admin", "POST /webhooks", `{"url":"`+receiver.URL+`"}`)
	require.Equal(t, 201, a.status, a.text)
	require.Equal(t, []string{"id", "tenantId", "url", "secret", "enabled", "eventFilters", "rateLimit", "createdAt", "updatedAt"}, a.keys()[:9])
	require.Len(t, a.field("secret"), 48)
	hook := a.field("id")
	require.Equal(t, 200, f.do("admin", "GET /webhooks", "").status)
	a = f.do("admin", "PATCH /webhooks/"+hook, `{"enabled":false}`)
	require.Equal(t, "false", a.field("enabled"), a.text)
	a = f.do("admin", "POST /webhooks/"+hook+"/test", "")
	require.Equal(t, 200, a.status, a.text)
	require.JSONEq(t, `{"ok":true,"status":200,"response":"thanks"}`, a.text)
	require.Equal(t, 404, f.do("rival", "POST /webhooks/"+hook+"/test", "").status)
	require.Equal(t, 404, f.do("rival", "PATCH /webhooks/"+hook, `{"enabled":true}`).status)
	require.Equal(t, 404, f.do("rival", "DELETE /webhooks/"+hook, "").status)
	require.Equal(t, 200, f.do("admin", "DELETE /webhooks/"+hook, "").status)

	a = f.do("admin", "POST /devices/DEVICE/public-link", "")
	require.Equal(t, []string{"url", "token", "expiresAt"}, a.keys())
	link := a.field("token")
	require.JSONEq(t, `{"status":"ONLINE","deviceLabel":"phone"}`, f.do("", "GET /public/qr/"+link, "").text)
	f.set(`status = 'QR', detail = 'pairing', own_jid = NULL, online_at = NULL, qr = '2@abc'`)
	a = f.do("", "GET /public/qr/"+link, "")
	require.Equal(t, 200, a.status)
	require.Equal(t, []string{"status", "qr", "pairingCode", "deviceLabel", "expiresAt"}, a.keys(), "as the original, null where there is none")
	a = f.do("", "POST /public/qr/"+link+"/pairing", `{"phoneNumber":"+52 155 5000 0001"}`)
	require.JSONEq(t, `{"ok":true,"deviceLabel":"phone"}`, a.text)
	f.set(`status = 'OFFLINE', detail = 'unlinked', qr = NULL`)
	require.JSONEq(t, `{"status":"EXPIRED","deviceLabel":"phone"}`, f.do("", "GET /public/qr/"+link, "").text)

	for _, route := range []string{"POST /devices/DEVICE/connect", "POST /devices/DEVICE/disconnect", "POST /devices/DEVICE/reset-session", "DELETE /devices/DEVICE"} {
		a = f.do("admin", route, "")
		require.Equal(t, 200, a.status, route)
		require.JSONEq(t, `{"ok":true}`, a.text)
	}
	require.Equal(t, 404, f.do("admin", "GET /devices/DEVICE/status", "").status)
	require.Equal(t, 404, f.do("", "GET /public/qr/"+link, "").status)
}

func TestBadInput(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	f.tokens["bad"] = "x.y.z"
	const send, someID = "POST /devices/DEVICE/messages/send", "01890000-0000-7000-8000-000000000000"
	for _, test := range []struct {
		name, who, route, body string
		status                 int
		code, mention          string
	}{
		{"wrong password", "", "POST /auth/login", `{"email":"super@example.com","password":"x"}`, 401, "invalid_credentials", ""},
		{"unknown user", "", "POST /auth/login", `{"email":"nobody@example.com","password":"x"}`, 401, "invalid_credentials", ""},
		{"no password", "", "POST /auth/login", `{"email":"super@example.com"}`, 400, "invalid_request", "password"},
		{"no credential", "", "GET /me", "", 401, "unauthorized", "Bearer"},
		{"bad token", "bad", "GET /me", "", 401, "unauthorized", ""},
		{"bad token before a bad body", "bad", send, `{`, 401, "unauthorized", ""},
		{"malformed JSON", "agent", send, `{"to":`, 400, "invalid_request", "body"},
		{"a list", "agent", send, `[]`, 400, "invalid_request", "body"},
		{"null", "agent", send, `null`, 400, "invalid_request", "body"},
		{"two objects", "agent", send, `{"to":"5215550000001","text":"x"}{}`, 400, "invalid_request", "body"},
		{"rest after the object", "admin", "POST /devices/DEVICE/connect", `{} x`, 400, "invalid_request", "body"},
		{"wrong type", "agent", send, `{"to":5}`, 400, "invalid_request", "to"},
		{"no time", "agent", send, `{"to":"5215550000001","text":"x","sendAt":"tomorrow"}`, 400, "invalid_request", "sendAt: expected a time like"},
		{"no time at all", "agent", send, `{"to":"5215550000001","text":"x","expiresAt":7}`, 400, "invalid_request", "expiresAt: expected a time like"},
		{"empty body", "agent", send, ``, 400, "invalid_request", "text"},
		{"empty to", "agent", send, `{"to":"","text":"x"}`, 400, "invalid_request", "to"},
		{"to without digits", "agent", send, `{"to":"abc","text":"x"}`, 400, "invalid_request", "to"},
		{"ftp image", "agent", send, `{"type":"image","to":"5215550000001","imageUrl":"ftp://example.com/a"}`, 400, "invalid_request", "imageUrl"},
		{"caption too long", "agent", send, `{"type":"image","to":"5215550000001","imageUrl":"http://example.com/a","caption":"` + strings.Repeat("x", 1025) + `"}`, 400, "invalid_request", "caption"},
		{"document", "agent", send, `{"type":"document","to":"5215550000001"}`, 400, "invalid_request", "documentUrl"},
		{"too large", "agent", send, `{"to":"5215550000001","text":"` + strings.Repeat("x", 2<<20) + `"}`, 413, "body_too_large", "body"},
		{"too large after the object", "agent", send, `{"to":"5215550000001","text":"x"}` + strings.Repeat(" ", 2<<20), 413, "body_too_large", "body"},
		{"unknown device", "agent", "POST /devices/nobody/messages/send", `{"to":"5215550000001","text":"x"}`, 404, "not_found", ""},
		{"unknown device of a bot", "bot:one", "GET /devices/nobody/messages/" + someID, "", 404, "not_found", ""},
		{"unknown message of a bot", "bot:one", "GET /devices/DEVICE/messages/" + someID, "", 404, "not_found", ""},
		{"another tenant's message, by bot", "bot:two", "GET /devices/DEVICE/messages/" + someID, "", 403, "forbidden", ""},
		{"another tenant's messages, by bot", "bot:two", "GET /devices/DEVICE/messages/outbound", "", 403, "forbidden", ""},
		{"bots list no events", "bot:one", "GET /events", "", 401, "unauthorized", "Bearer"},
		{"device of no possible name", "agent", "GET /devices/%00/status", "", 404, "not_found", ""},
		{"message of no possible name", "agent", "GET /devices/DEVICE/messages/x", "", 404, "not_found", ""},
		{"another tenant's device, by bot", "bot:two", send, `{"to":"5215550000001","text":"x"}`, 403, "forbidden", ""},
		{"bot for all tenants", "bot:*", send, `{"to":"5215550000001","text":"x"}`, 400, "tenantId_required", "x-tenant-id"},
		{"bot without a tenant", "bot:", send, `{"to":"5215550000001","text":"x"}`, 400, "tenantId_required", "x-tenant-id"},
		{"reader sends", "reader", send, `{"to":"5215550000001","text":"x"}`, 403, "forbidden", ""},
		{"reader sends a bad body", "reader", send, `{`, 403, "forbidden", ""},
		{"agent creates with a bad body", "agent", "POST /devices", `{`, 403, "forbidden", ""},
		{"agent connects with a bad body", "agent", "POST /devices/DEVICE/connect", `{`, 403, "forbidden", ""},
		{"agent deletes", "agent", "DELETE /devices/DEVICE", "", 403, "forbidden", ""},
		{"agent sees no secrets", "agent", "GET /webhooks", "", 403, "forbidden", ""},
		{"tenants by a tenant", "admin", "POST /tenants", `{"name":"x"}`, 403, "forbidden", ""},
		{"bad phone", "admin", "POST /devices/DEVICE/connect", `{"phoneNumber":"123"}`, 400, "invalid_phone_number", "phoneNumber"},
		{"no tenant", "super", "GET /devices", "", 400, "tenantId_required", "tenantId"},
		{"no tenant for an endpoint", "super", "POST /webhooks", `{"url":"https://example.com"}`, 400, "tenantId_required", "tenantId"},
		{"unknown tenant", "super", "POST /devices", `{"tenantId":"nobody","label":"x"}`, 400, "invalid_tenantId", "tenantId"},
		{"unknown tenant for an endpoint", "super", "POST /webhooks", `{"tenantId":"nobody","url":"https://example.com"}`, 400, "invalid_tenantId", "tenantId"},
		{"empty label", "admin", "POST /devices", `{"label":""}`, 400, "invalid_request", "label"},
		{"label that cannot be stored", "admin", "POST /devices", `{"label":"a\u0000"}`, 400, "invalid_request", ""},
		{"name that cannot be stored", "super", "POST /tenants", `{"name":"a\u0000"}`, 400, "invalid_request", ""},
		{"e-mail that cannot be stored", "", "POST /auth/login", `{"email":"a\u0000","password":"x"}`, 400, "invalid_request", ""},
		{"empty name", "super", "POST /tenants", `{}`, 400, "invalid_request", "name"},
		{"ftp endpoint", "admin", "POST /webhooks", `{"url":"ftp://example.com"}`, 400, "invalid_request", "url"},
		{"short secret", "admin", "POST /webhooks", `{"url":"https://example.com","secret":"x"}`, 400, "invalid_request", "secret"},
		{"limit", "admin", "GET /events?limit=x", "", 400, "invalid_request", "limit"},
		{"limit too high", "admin", "GET /events?limit=501", "", 400, "invalid_request", "limit"},
		{"cursor", "admin", "GET /events?cursor=x", "", 400, "invalid_request", "cursor"},
		{"type that cannot be stored", "admin", "GET /events?type=%00", "", 400, "invalid_request", ""},
		{"unknown link", "", "GET /public/qr/0000", "", 404, "not_found", ""},
		{"unknown path", "", "GET /nothing", "", 404, "not_found", ""},
		{"unknown method", "", "PUT /tenants", "", 405, "method_not_allowed", "GET"},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := f.do(test.who, test.route, test.body)
			a.t = t
			requireError(t, a, test.status, test.code, test.mention)
		})
	}
	a := f.do("agent", send, `{"to":"5215550000001","text":"x"}`, "x-api-key", "wrong", "x-tenant-id", "one")
	requireError(t, a, 401, "unauthorized", "invalid_api_key")
}

// Every route that names a device, for every user of another tenant: not found.
func TestOtherTenantsAreNotFound(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	sent := f.do("agent", "POST /devices/DEVICE/messages/send", `{"to":"5215550000001","text":"x"}`).field("outboundMessageId")
	for _, route := range []string{
		"GET /devices/DEVICE/status", "GET /devices/DEVICE/stream", "POST /devices/DEVICE/connect", "POST /devices/DEVICE/disconnect",
		"POST /devices/DEVICE/reset-session", "POST /devices/DEVICE/public-link", "DELETE /devices/DEVICE",
		"POST /devices/DEVICE/messages/send", "POST /devices/DEVICE/messages/test", "GET /devices/DEVICE/messages/outbound",
		"GET /devices/DEVICE/messages/" + sent, "GET /devices?tenantId=one",
		"GET /devices/DEVICE", "PATCH /devices/DEVICE", "GET /devices/DEVICE/messages/inbound", "GET /devices/DEVICE/conversations",
		"GET /devices/DEVICE/conversations/messages?remoteJid=1@lid", "GET /devices/DEVICE/qr.png", "GET /devices/DEVICE/public-links",
		"DELETE /devices/DEVICE/public-links/00000000000000000000000000000000", "GET /events?tenantId=one", "GET /webhooks?tenantId=one",
		"POST /webhooks", "POST /devices",
	} {
		body := ""
		if strings.HasPrefix(route, "POST") || strings.HasPrefix(route, "PATCH") {
			body = `{"to":"5215550000001","text":"x","tenantId":"one","label":"x","url":"https://example.com"}`
		}
		requireError(t, f.do("rival", route, body), 404, "not_found", "")
	}
	require.NotContains(t, f.do("rival", "GET /tenants", "").text, `"one"`)
}

func TestSendOffline(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	const send = "POST /devices/DEVICE/messages/send"
	a := f.do("agent", send, `{"to":"5215550000001","text":"x"}`, "Idempotency-Key", "k")
	require.Equal(t, 202, a.status)
	require.Equal(t, a.text, f.do("agent", send, ` {"text":"x", "to":"5215550000001"}`, "Idempotency-Key", "k").text, "the spelling does not matter")
	requireError(t, f.do("agent", send, `{"to":"5215550000001","text":"y"}`, "Idempotency-Key", "k"), 422, "idempotency_key_reused", "Idempotency-Key")
	f.set(`status = 'OFFLINE', detail = 'paused'`)
	require.Equal(t, a.text, f.do("agent", send, `{"to":"5215550000001","text":"x"}`, "Idempotency-Key", "k").text, "a repetition gets the first answer")
	requireError(t, f.do("agent", send, `{"to":"5215550000001","text":"y"}`, "Idempotency-Key", "k"), 422, "idempotency_key_reused", "Idempotency-Key")
	requireError(t, f.do("agent", send, `{"to":"5215550000001","text":"x"}`, "Idempotency-Key", "new"), 409, "device_not_online", "")
	requireError(t, f.do("agent", send, `{"to":"5215550000001","text":"x"}`), 409, "device_not_online", "")
}

func TestDatabaseAway(t *testing.T) {
	t.Parallel()
	server, pool := pgtest.Server(t)
	f := faceOn(t, pool)
	require.NoError(t, server.Stop(t.Context()))
	require.Equal(t, 200, f.do("", "GET /health", "").status)
	for _, r := range []struct{ who, route, body string }{
		{"", "POST /auth/login", `{"email":"super@example.com","password":"x"}`},
		{"agent", "GET /devices/DEVICE/status", ""},
		{"admin", "POST /devices/DEVICE/connect", ""},
		{"bot:one", "POST /devices/DEVICE/messages/send", `{"to":"5215550000001","text":"x"}`},
		{"", "GET /public/qr/0000", ""},
		{"super", "GET /tenants", ""},
		{"admin", "GET /webhooks", ""},
		{"admin", "GET /events", ""},
		{"admin", "GET /devices/DEVICE/conversations", ""},
		{"admin", "GET /devices/DEVICE/conversations/messages?remoteJid=1@lid", ""},
		{"bot:one", "GET /devices/DEVICE/messages/outbound", ""},
		{"", "GET /public/qr/0000/qr.png", ""},
	} {
		began := time.Now()
		a := f.do(r.who, r.route, r.body)
		requireError(t, a, 503, "database_unavailable", "PostgreSQL")
		require.Equal(t, "not_executed", a.field("outcome"))
		require.NotEmpty(t, a.header.Get("Retry-After"))
		require.Less(t, time.Since(began), 6*time.Second, r.route)
	}
}

// An endpoint that cannot be reached is told from a database that cannot.
func TestTrialOfAnUnreachableEndpoint(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	closed := httptest.NewServer(http.NotFoundHandler())
	closed.Close()
	hook := f.do("admin", "POST /webhooks", `{"url":"`+closed.URL+`"}`).field("id")
	requireError(t, f.do("admin", "POST /webhooks/"+hook+"/test", ""), 502, "endpoint_unreachable", "endpoint")
	requireError(t, f.do("admin", "POST /webhooks/nobody/test", ""), 404, "not_found", "endpoint")
}

// Characters are counted, not bytes.
func TestNameOfCharacters(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	name := strings.Repeat("é", 200)
	require.Equal(t, 201, f.do("super", "POST /tenants", `{"name":"`+name+`"}`).status)
	requireError(t, f.do("super", "POST /tenants", `{"name":"`+name+`é"}`), 400, "invalid_request", "name")
}

func TestPreflight(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	a := f.do("", "OPTIONS /devices", "")
	require.Equal(t, 204, a.status)
	require.Equal(t, "*", a.header.Get("Access-Control-Allow-Origin"))
	require.Empty(t, a.header.Get("Access-Control-Allow-Credentials"))
	require.Equal(t, "mine", f.do("", "GET /health", "", "x-request-id", "mine").header.Get("x-request-id"))
}

// nowhere knows no owner: everything is parked.
type nowhere struct{}

func (nowhere) Locate(device.ID) (string, bool) { return "", false }
func (nowhere) Learn(device.ID, string, int64)  {}

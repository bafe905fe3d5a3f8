package panel_test

import (
	"bufio"
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/stretchr/testify/require"

	pb "github.com/waconnect/waconnect/api/waconnect/v1"
	"github.com/waconnect/waconnect/api/waconnect/v1/waconnectv1connect"
	"github.com/waconnect/waconnect/router/panel"
)

func TestSession(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.browser()
	requireError(t, b.do("GET /api/session", ""), 401, "unauthorized")
	requireError(t, b.do("GET /api/devices", ""), 401, "unauthorized")
	requireError(t, b.do("POST /api/session", `{"email":"admin@example.com","password":"wrong"}`), 401, "invalid_credentials")
	requireError(t, b.do("POST /api/session", `{"email":"admin@example.com"}`), 400, "invalid_request")
	require.Nil(t, b.cookie())

	a := b.do("POST /api/session", `{"email":"admin@example.com","password":"a password"}`)
	require.Equal(t, 200, a.status, a.text)
	csrf := a.json()["csrf"].(string)
	require.Equal(t, map[string]any{"id": "admin", "email": "admin@example.com", "role": "TENANT_ADMIN", "tenantId": "one"}, a.json()["user"])
	require.Len(t, a.json(), 2, "the token is the cookie's alone")
	require.Equal(t, "no-store", a.header.Get("Cache-Control"))
	require.NotEmpty(t, a.header.Get("x-request-id"))
	set, err := http.ParseSetCookie(a.header.Get("Set-Cookie"))
	require.NoError(t, err)
	require.True(t, set.HttpOnly)
	require.Equal(t, http.SameSiteStrictMode, set.SameSite)
	require.Equal(t, "/", set.Path)
	require.Empty(t, set.Domain)
	require.Equal(t, 12*60*60, set.MaxAge)
	require.False(t, set.Secure, "there is no TLS")
	require.NotContains(t, a.text, set.Value)

	a = b.do("GET /api/session", "")
	require.Equal(t, 200, a.status, a.text)
	require.Equal(t, csrf, a.json()["csrf"], "a page that is loaded anew")
	require.Equal(t, "admin", a.json()["user"].(map[string]any)["id"])
	require.Equal(t, 200, b.do("GET /api/devices/DEVICE", "").status)

	requireError(t, b.do("DELETE /api/session", ""), 403, "invalid_csrf_token")
	old := b.cookie().Value
	b.csrf = csrf
	a = b.do("DELETE /api/session", "")
	require.Equal(t, 200, a.status, a.text)
	require.Nil(t, b.cookie())
	requireError(t, b.do("GET /api/devices", "", "Cookie", "waconnect="+old), 401, "unauthorized")
	a = b.do("GET /api/session", "", "Cookie", "waconnect="+old)
	requireError(t, a, 401, "unauthorized")
	require.Contains(t, a.header.Get("Set-Cookie"), "Max-Age=0", "a cookie of nothing is taken away")

	// As with POST /auth/login, it is all in the audit.
	actions := map[string]int{}
	rows, err := w.pool.Query(t.Context(), `SELECT action FROM audit_log WHERE actor = 'user:admin' AND outcome = 'done'`)
	require.NoError(t, err)
	for rows.Next() {
		var action string
		require.NoError(t, rows.Scan(&action))
		actions[action]++
	}
	require.NoError(t, rows.Err())
	require.Equal(t, map[string]int{"POST /auth/login": 1, "POST /auth/logout": 1}, actions)
}

// Guessing is as slow here as at the API.
func TestGuessingIsSlow(t *testing.T) {
	t.Parallel()
	b := newWorld(t).browser()
	for range 5 {
		requireError(t, b.do("POST /api/session", `{"email":"admin@example.com","password":"wrong"}`), 401, "invalid_credentials")
	}
	for range 3 { // the first wait is a second
		if a := b.do("POST /api/session", `{"email":"admin@example.com","password":"a password"}`); a.status == 429 {
			requireError(t, a, 429, "too_many_attempts")
			require.NotEmpty(t, a.header.Get("Retry-After"))
			return
		}
		require.Equal(t, 401, b.do("POST /api/session", `{"email":"admin@example.com","password":"wrong"}`).status)
	}
	t.Fatal("guesses were never slowed down")
}

// Over TLS, of which a trusted proxy tells, the cookie is one that only TLS carries; who is not trusted can say nothing.
func TestSecureCookie(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *panel.Config) { c.TrustedProxies = loopback })
	const body = `{"email":"admin@example.com","password":"a password"}`
	a := w.browser().do("POST /api/session", body, "X-Forwarded-Proto", "https")
	require.Equal(t, 200, a.status, a.text)
	set, err := http.ParseSetCookie(a.header.Get("Set-Cookie"))
	require.NoError(t, err)
	require.True(t, set.Secure)
	require.Equal(t, "__Host-waconnect", set.Name)
	b := w.browser()
	require.Equal(t, 200, b.do("GET /api/devices", "", "X-Forwarded-Proto", "https", "Cookie", set.Name+"="+set.Value).status)
	requireError(t, b.do("GET /api/devices", "", "Cookie", set.Name+"="+set.Value), 401, "unauthorized")
	requireError(t, b.do("GET /api/devices", "", "X-Forwarded-Proto", "https", "Cookie", "waconnect="+set.Value), 401, "unauthorized")

	w = newWorld(t)
	a = w.browser().do("POST /api/session", body, "X-Forwarded-Proto", "https")
	require.Equal(t, 200, a.status, a.text)
	require.NotContains(t, a.header.Get("Set-Cookie"), "Secure")
}

// What changes something needs the token of its own login, and comes from the panel's own pages.
func TestForgedRequests(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b, other := w.logIn("admin"), w.logIn("admin")
	require.NotEqual(t, b.csrf, other.csrf)
	for name, token := range map[string]string{"none": "", "of another login": other.csrf, "cut": b.csrf[:len(b.csrf)-1], "longer": b.csrf + "A"} {
		for _, route := range []string{
			"POST /api/devices", "PATCH /api/devices/DEVICE", "DELETE /api/devices/DEVICE", "PUT /api/nothing", "DELETE /api/session",
			"POST /api/waconnect.v1.DeviceService/PauseDevice", "POST /api/auth/login",
		} {
			requireError(t, b.do(route, `{}`, "x-csrf-token", token), 403, "invalid_csrf_token")
		}
		require.Equal(t, 200, b.do("GET /api/devices", "", "x-csrf-token", token).status, name)
	}
	require.Equal(t, 201, b.do("POST /api/devices", `{"label":"new"}`).status)

	for name, from := range map[string][]string{
		"another site":              {"Sec-Fetch-Site", "cross-site"},
		"a neighbour":               {"Sec-Fetch-Site", "same-site"},
		"another origin":            {"Sec-Fetch-Site", "", "Origin", "https://evil.example"},
		"another port":              {"Sec-Fetch-Site", "", "Origin", "http://127.0.0.1:1"},
		"an origin that is hidden":  {"Sec-Fetch-Site", "", "Origin", "null"},
		"a look from another place": {"Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"},
	} {
		for _, route := range []string{"POST /api/devices", "GET /api/devices", "GET /api/session", "DELETE /api/session", "POST /api/session"} {
			a := b.do(route, `{"email":"admin@example.com","password":"a password","label":"new"}`, from...)
			require.Equal(t, 403, a.status, "%s: %s: %s", name, route, a.text)
			requireError(t, a, 403, "cross_origin")
			require.Empty(t, a.header.Get("Set-Cookie"))
		}
	}
	require.Equal(t, 201, b.do("POST /api/devices", `{"label":"new"}`, "Sec-Fetch-Site", "", "Origin", w.panel).status, "an old browser")
	require.Equal(t, 200, b.do("GET /api/devices", "", "Sec-Fetch-Site", "none").status, "typed by the user")
}

// A cookie is for the panel's listener. Other credentials work there as at the API, and win.
func TestCredentials(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.logIn("admin")
	token := b.cookie().Value
	nobody := w.browser()
	for _, name := range []string{"waconnect", "__Host-waconnect"} {
		requireError(t, nobody.do("GET "+w.api+"/devices", "", "Cookie", name+"="+token), 401, "unauthorized")
		a := nobody.do("POST "+w.api+"/waconnect.v1.DeviceService/ListDevices", "{}", "Cookie", name+"="+token)
		require.Equal(t, 401, a.status, a.text)
	}
	requireError(t, nobody.do("GET "+w.api+"/session", ""), 404, "not_found")
	requireError(t, nobody.do("GET "+w.api+"/panel", ""), 404, "not_found")

	require.Equal(t, 200, nobody.do("GET /api/devices", "", "Authorization", "Bearer "+token).status)
	a := nobody.do("POST /api/devices", `{"label":"by a program"}`, "Authorization", "Bearer "+token, "Sec-Fetch-Site", "cross-site")
	require.Equal(t, 201, a.status, "a token is no cookie: nobody else's page has it")
	requireError(t, b.do("GET /api/devices", "", "Authorization", "Bearer nonsense"), 401, "unauthorized")
	made := b.do("POST /api/api-keys", `{"name":"k","scopes":["devices:read"]}`)
	require.Equal(t, 201, made.status, made.text)
	key := made.json()["key"].(string)
	require.Equal(t, 200, nobody.do("GET /api/devices", "", "x-api-key", key).status)
	requireError(t, b.do("POST /api/devices", `{"label":"x"}`, "x-api-key", key), 403, "missing_scope")
	require.Equal(t, 200, b.do("GET /api/session", "", "x-api-key", key).status, "about the cookie, whatever else is shown")

	// What is for everybody with a link asks those who are logged in for nothing more.
	a = b.do("POST /api/public/qr/nothing/pairing", `{"phoneNumber":"5215550000001"}`, "x-csrf-token", "")
	requireError(t, a, 404, "not_found")
}

// A login that ends, and a role that changes, count at once on the router that did it.
func TestRevocationAndRoles(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	boss, admin, second := w.logIn("super"), w.logIn("admin"), w.logIn("admin")
	require.Equal(t, 200, admin.do("GET /api/users", "").status)
	require.Equal(t, 200, boss.do("PATCH /api/users/admin", `{"role":"READONLY"}`).status)
	requireError(t, admin.do("GET /api/users", ""), 403, "forbidden")
	require.Equal(t, "READONLY", admin.do("GET /api/session", "").json()["user"].(map[string]any)["role"])

	a := admin.do("POST /api/me/password", `{"oldPassword":"a password","newPassword":"another password"}`)
	require.Equal(t, 200, a.status, a.text)
	require.Equal(t, 200, admin.do("GET /api/devices", "").status)
	requireError(t, second.do("GET /api/devices", ""), 401, "unauthorized")
	require.Equal(t, 200, boss.do("DELETE /api/users/admin/sessions", "").status)
	requireError(t, admin.do("GET /api/session", ""), 401, "unauthorized")
	require.Nil(t, admin.cookie())
}

// The panel is one origin: nothing under /api/ is for pages of others.
func TestNoCORS(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.logIn("admin")
	a := b.do("GET "+w.api+"/health", "")
	require.Equal(t, "*", a.header.Get("Access-Control-Allow-Origin"))
	for _, route := range []string{
		"GET /api/health", "GET /api/devices", "OPTIONS /api/devices", "GET /api/nothing", "OPTIONS /api/waconnect.v1.DeviceService/ListDevices",
		"POST /api/waconnect.v1.DeviceService/ListDevices", "GET /api/session", "GET /api/panel", "GET /",
	} {
		a := b.do(route, "{}")
		for name := range a.header {
			require.False(t, strings.HasPrefix(name, "Access-Control-"), "%s: %s", route, name)
		}
	}
}

func TestAbout(t *testing.T) {
	t.Parallel()
	require.JSONEq(t, `{"version":"v1","dev":false,"simulator":null}`, newWorld(t).browser().do("GET /api/panel", "").text)
	at := "http://127.0.0.1:4002"
	w := newWorld(t, func(c *panel.Config) { c.About.Dev, c.About.Simulator = true, &at })
	require.JSONEq(t, `{"version":"v1","dev":true,"simulator":"http://127.0.0.1:4002"}`, w.browser().do("GET /api/panel", "").text)
}

// Streams live on the cookie, for longer than a request may take, and end with its login.
func TestStreams(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	b := w.logIn("admin")
	resp, err := b.client.Do(b.request("GET /api/events/stream", ""))
	require.NoError(t, err)
	defer resp.Body.Close()
	require.Equal(t, 200, resp.StatusCode)
	require.Empty(t, resp.Header.Get("Access-Control-Allow-Origin"))
	lines := bufio.NewScanner(resp.Body)
	await := func(line string) {
		t.Helper()
		for lines.Scan() {
			if lines.Text() == line {
				return
			}
		}
		t.Fatalf("the stream has ended without %q: %v", line, lines.Err())
	}
	for began := time.Now(); time.Since(began) < readTimeout+4*beat; {
		await("event: beat")
	}

	at, err := http.NewRequestWithContext(t.Context(), http.MethodPost, w.panel, nil)
	require.NoError(t, err)
	client := waconnectv1connect.NewEventServiceClient(b.client, at.URL.String()+"/api", connect.WithInterceptors(csrf{b.csrf}))
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	stream, err := client.Subscribe(ctx, connect.NewRequest(&pb.SubscribeRequest{}))
	require.NoError(t, err)
	defer stream.Close()
	require.True(t, stream.Receive(), stream.Err())
	require.Nil(t, stream.Msg().GetEvent(), "a beat")

	w.exec(`INSERT INTO events (id, tenant_id, device_id, device_seq, type, normalized, raw) VALUES (uuid7(), 'one', $1, 1, 'device.status', '{}', '{}')`, w.device)
	for stream.Msg().GetEvent() == nil {
		require.True(t, stream.Receive(), stream.Err())
	}
	require.Equal(t, "device.status", stream.Msg().GetEvent().GetType())
	await("event: device.status")

	forged, err := waconnectv1connect.NewEventServiceClient(b.client, w.panel+"/api").Subscribe(ctx, connect.NewRequest(&pb.SubscribeRequest{}))
	require.NoError(t, err)
	require.False(t, forged.Receive())
	require.Equal(t, connect.CodePermissionDenied, connect.CodeOf(forged.Err()))
	require.NoError(t, forged.Close())

	require.Equal(t, 200, b.do("DELETE /api/session", "").status)
	await("event: end")
	for stream.Receive() {
	}
	require.Equal(t, connect.CodeUnauthenticated, connect.CodeOf(stream.Err()), stream.Err())
}

// csrf adds the token to every call.
type csrf struct{ token string }

func (c csrf) WrapUnary(next connect.UnaryFunc) connect.UnaryFunc { return next }

func (c csrf) WrapStreamingHandler(next connect.StreamingHandlerFunc) connect.StreamingHandlerFunc {
	return next
}

func (c csrf) WrapStreamingClient(next connect.StreamingClientFunc) connect.StreamingClientFunc {
	return func(ctx context.Context, spec connect.Spec) connect.StreamingClientConn {
		conn := next(ctx, spec)
		conn.RequestHeader().Set("x-csrf-token", c.token)
		return conn
	}
}

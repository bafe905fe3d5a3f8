package rest_test

import (
	"encoding/json"
	"fmt"
	"net/netip"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/router/feed"
	"github.com/waconnect/waconnect/router/rest"
	"github.com/waconnect/waconnect/router/tenant"
)

// anywhere lets a test say from where it asks, and keeps the store.
func anywhere(store **tenant.Store) func(*rest.Config, *feed.Config) {
	return func(c *rest.Config, _ *feed.Config) {
		c.TrustedProxies = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}
		if store != nil {
			*store = c.Tenants
		}
	}
}

func (f *face) login(who, pass, from string) answer {
	f.t.Helper()
	return f.do("", "POST /auth/login", fmt.Sprintf(`{"email":"%s@example.com","password":"%s"}`, who, pass), "X-Forwarded-For", from)
}

func TestUsers(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	a := f.do("super", "POST /users", `{"email":"New@example.com","password":"12345678","role":"AGENT","tenantId":"one"}`)
	require.Equal(t, 201, a.status, a.text)
	require.Equal(t, []string{"id", "email", "role", "tenantId", "createdAt"}, a.keys())
	id := a.field("id")
	require.Equal(t, 201, f.do("admin", "POST /users", `{"email":"own@example.com","password":"12345678","role":"READONLY"}`).status)
	for _, c := range []struct {
		name, who, route, body string
		status                 int
		code, mention          string
	}{
		{"short password", "super", "POST /users", `{"email":"x@example.com","password":"1234567","role":"AGENT","tenantId":"one"}`, 400, "invalid_request", "password"},
		{"no address", "super", "POST /users", `{"email":"x","password":"12345678","role":"AGENT","tenantId":"one"}`, 400, "invalid_request", "email"},
		{"address that cannot be stored", "super", "POST /users", `{"email":"x\u0000@example.com","password":"12345678","role":"AGENT","tenantId":"one"}`, 400, "invalid_request", ""},
		{"no role", "super", "POST /users", `{"email":"x@example.com","password":"12345678","tenantId":"one"}`, 400, "invalid_request", "role"},
		{"tenantId left out", "super", "POST /users", `{"email":"x@example.com","password":"12345678","role":"SUPERADMIN"}`, 400, "invalid_request", "tenantId"},
		{"tenantId of a wrong type", "super", "POST /users", `{"email":"x@example.com","password":"12345678","role":"AGENT","tenantId":5}`, 400, "invalid_request", "tenantId: expected a text"},
		{"an agent of nobody", "super", "POST /users", `{"email":"x@example.com","password":"12345678","role":"AGENT","tenantId":null}`, 400, "invalid_tenantId", "tenantId"},
		{"unknown tenant", "super", "POST /users", `{"email":"x@example.com","password":"12345678","role":"AGENT","tenantId":"nobody"}`, 400, "invalid_tenantId", "tenantId"},
		{"address taken", "admin", "POST /users", `{"email":"nEW@example.com","password":"12345678","role":"AGENT"}`, 409, "email_taken", "email"},
		{"address taken, changed", "admin", "PATCH /users/" + id, `{"email":"agent@example.com"}`, 409, "email_taken", "email"},
		{"nothing changed", "admin", "PATCH /users/" + id, `{}`, 400, "invalid_request", "body"},
		{"self", "admin", "DELETE /users/admin", "", 400, "cannot_delete_self", ""},
		{"unknown", "super", "DELETE /users/nobody", "", 404, "not_found", ""},
		{"id that cannot be stored", "super", "DELETE /users/%00", "", 400, "invalid_request", ""},
		{"last one demoted", "super", "PATCH /users/super", `{"role":"AGENT","tenantId":"one"}`, 409, "last_superadmin", ""},
		{"own password", "super", "PATCH /users/super", `{"password":"12345678"}`, 400, "invalid_request", "/me/password"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := f.do(c.who, c.route, c.body)
			a.t = t
			requireError(t, a, c.status, c.code, c.mention)
		})
	}
	var first, rest []tenant.UserRow
	page := f.do("super", "GET /users?limit=3", "")
	require.NoError(t, json.Unmarshal([]byte(page.text), &first))
	require.Len(t, first, 3)
	page = f.do("super", "GET /users?cursor="+page.header.Get("X-Next-Cursor"), "")
	require.NoError(t, json.Unmarshal([]byte(page.text), &rest))
	require.Len(t, rest, 4)
	var every []tenant.UserRow
	require.NoError(t, json.Unmarshal([]byte(f.do("super", "GET /users", "").text), &every))
	require.Equal(t, append(first, rest...), every)
	for _, cursor := range []string{"x", "1", "-1.a", "99999999999999999999.a", "253402300800000000.a"} {
		requireError(t, f.do("super", "GET /users?cursor="+cursor, ""), 400, "invalid_request", "cursor")
	}
	a = f.do("admin", "PATCH /users/"+id, `{"role":"TENANT_ADMIN","email":"newer@example.com"}`)
	require.Equal(t, 200, a.status, a.text)
	require.Equal(t, "TENANT_ADMIN", a.field("role"))
	require.Equal(t, "newer@example.com", a.field("email"))
	require.Contains(t, f.do("super", "GET /users", "").text, `"rival"`)
	require.NotContains(t, f.do("super", "GET /users?tenantId=one", "").text, `"rival"`)

	f.tokens["new"] = f.do("", "POST /auth/login", `{"email":"newer@example.com","password":"12345678"}`).field("token")
	require.Equal(t, 200, f.do("new", "GET /users", "").status)
	require.Equal(t, 200, f.do("admin", "PATCH /users/"+id, `{"role":"READONLY"}`).status)
	require.Equal(t, 403, f.do("new", "GET /users", "").status, "a lower role counts at once")
	require.Equal(t, 200, f.do("admin", "PATCH /users/"+id, `{"password":"87654321"}`).status)
	require.Equal(t, 401, f.do("new", "GET /me", "").status, "a password that was reset ends the logins")
	f.tokens["new"] = f.do("", "POST /auth/login", `{"email":"newer@example.com","password":"87654321"}`).field("token")
	require.JSONEq(t, `{"ok":true}`, f.do("admin", "DELETE /users/"+id, "").text)
	require.Equal(t, 401, f.do("new", "GET /me", "").status)
}

// Two that delete each other at the same time: one stays.
func TestTheLastSuperadminStays(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	made := f.do("super", "POST /users", `{"email":"second@example.com","password":"12345678","role":"SUPERADMIN","tenantId":null}`)
	require.Equal(t, 201, made.status, made.text)
	second := made.field("id")
	f.tokens["second"] = f.do("", "POST /auth/login", `{"email":"second@example.com","password":"12345678"}`).field("token")
	var group sync.WaitGroup
	for who, route := range map[string]string{"super": "DELETE /users/" + second, "second": "DELETE /users/super"} {
		group.Go(func() { f.do(who, route, "") })
	}
	group.Wait()
	var left int
	require.NoError(t, f.pool.QueryRow(t.Context(), `SELECT count(*) FROM users WHERE role = 'SUPERADMIN'`).Scan(&left))
	require.Equal(t, 1, left)
}

func TestSessions(t *testing.T) {
	t.Parallel()
	f := newFace(t, anywhere(nil))
	other := f.do("", "POST /auth/login", `{"email":"agent@example.com","password":"a password"}`, "User-Agent", "a browser", "X-Forwarded-For", "203.0.113.9")
	f.tokens["other"] = other.field("token")
	var list []tenant.Session
	require.NoError(t, json.Unmarshal([]byte(f.do("agent", "GET /me/sessions", "").text), &list))
	require.Len(t, list, 2)
	require.Equal(t, "a browser", list[0].UserAgent)
	require.Equal(t, "203.0.113.9", list[0].IP)
	require.False(t, list[0].Current)
	require.True(t, list[1].Current)
	requireError(t, f.do("reader", "DELETE /me/sessions/"+list[0].ID.String(), ""), 404, "not_found", "")
	require.Equal(t, 200, f.do("agent", "DELETE /me/sessions/"+list[0].ID.String(), "").status)
	requireError(t, f.do("other", "GET /me", ""), 401, "unauthorized", "ended")
	require.Equal(t, 200, f.do("agent", "GET /me", "").status)
	requireError(t, f.do("agent", "DELETE /me/sessions/x", ""), 404, "not_found", "")

	f.tokens["other"] = f.login("agent", password, "203.0.113.9").field("token")
	requireError(t, f.do("agent", "POST /me/password", `{"oldPassword":"wrong","newPassword":"new password"}`), 401, "invalid_credentials", "")
	requireError(t, f.do("agent", "POST /me/password", `{"oldPassword":"a password","newPassword":"short"}`), 400, "invalid_request", "newPassword")
	require.JSONEq(t, `{"ok":true}`, f.do("agent", "POST /me/password", `{"oldPassword":"a password","newPassword":"new password"}`).text)
	require.Equal(t, 200, f.do("agent", "GET /me", "").status, "the login that changed it stays")
	require.Equal(t, 401, f.do("other", "GET /me", "").status)
	require.Equal(t, 401, f.login("agent", password, "203.0.113.9").status)
	f.tokens["other"] = f.login("agent", "new password", "203.0.113.9").field("token")

	require.Contains(t, f.do("admin", "GET /users/agent/sessions", "").text, "203.0.113.9")
	require.Equal(t, 200, f.do("admin", "DELETE /users/agent/sessions", "").status)
	require.Equal(t, 401, f.do("agent", "GET /me", "").status)
	require.Equal(t, 401, f.do("other", "GET /me", "").status)
	require.Equal(t, 200, f.do("reader", "POST /auth/logout", "").status)
	require.Equal(t, 401, f.do("reader", "GET /me", "").status)
}

// What a client writes of its own address is no way around the waits.
func TestThrottledLogin(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	hold := func() { // however slow the test is
		_, err := f.pool.Exec(t.Context(), `UPDATE throttles SET until = until + interval '1 hour' WHERE until > at`)
		require.NoError(t, err)
	}
	for i := range 5 {
		require.Equal(t, 401, f.login("nobody", "wrong", fmt.Sprintf("203.0.113.%d", i)).status)
	}
	hold()
	a := f.login("nobody", "wrong", "203.0.113.9")
	requireError(t, a, 429, "too_many_attempts", "")
	wait, err := strconv.Atoi(a.header.Get("Retry-After"))
	require.NoError(t, err)
	require.InDelta(t, 3600, wait, 60)
	require.Equal(t, 200, f.login("agent", password, "203.0.113.9").status)
	for range 10 {
		require.Equal(t, 401, f.do("agent", "POST /me/password", `{"oldPassword":"wrong","newPassword":"new password"}`).status)
	}
	hold()
	requireError(t, f.do("agent", "POST /me/password", `{"oldPassword":"a password","newPassword":"new password"}`), 429, "too_many_attempts", "")
}

func TestSuspension(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	link := f.do("admin", "POST /devices/DEVICE/public-link", "").field("token")
	f.tokens["key"] = f.do("admin", "POST /api-keys", `{"name":"k","scopes":["devices:read"]}`).field("key")
	f.tokens["service"] = f.do("super", "POST /auth/service-jwt", `{"service":"bound","tenantId":"one"}`).field("token")
	paused := f.do("admin", "POST /devices", `{"label":"never connected"}`).field("id")
	creds := []struct{ who, route string }{
		{"admin", "GET /me"}, {"key", "GET /devices"}, {"service", "GET /devices/DEVICE/status"}, {"bot:one", "GET /devices/DEVICE/messages/x"},
	}
	for _, c := range creds {
		require.NotEqual(t, 403, f.do(c.who, c.route, "").status, c.who)
	}
	a := f.do("super", "PATCH /tenants/one", `{"status":"suspended","name":"One"}`)
	require.Equal(t, 200, a.status, a.text)
	require.Equal(t, []string{"id", "name", "status", "createdAt", "updatedAt"}, a.keys())
	require.Equal(t, "suspended", a.field("status"))
	for _, c := range creds {
		requireError(t, f.do(c.who, c.route, ""), 403, "tenant_suspended", "suspended")
	}
	requireError(t, f.login("agent", password, ""), 403, "tenant_suspended", "")
	require.Equal(t, 401, f.login("agent", "wrong", "").status, "a wrong password learns nothing of it")
	require.Equal(t, 404, f.do("", "GET /public/qr/"+link, "").status)
	require.Equal(t, 200, f.do("rival", "GET /me", "").status)
	wish := func(id string) (w string) {
		require.NoError(t, f.pool.QueryRow(t.Context(), `SELECT desired_state FROM devices WHERE id = $1`, id).Scan(&w))
		return w
	}
	require.Equal(t, "paused", wish(string(f.device)))
	require.Equal(t, "unlinked", wish(paused))

	require.Equal(t, 200, f.do("super", "PATCH /tenants/one", `{"status":"active"}`).status)
	for _, c := range creds {
		require.NotEqual(t, 403, f.do(c.who, c.route, "").status, c.who)
	}
	require.Equal(t, "connected", wish(string(f.device)))
	require.Equal(t, "unlinked", wish(paused))
	require.Equal(t, "One", f.do("reader", "GET /tenants/one", "").field("name"))
	requireError(t, f.do("super", "PATCH /tenants/one", `{"status":"gone"}`), 400, "invalid_request", "status")
	requireError(t, f.do("super", "PATCH /tenants/one", `{}`), 400, "invalid_request", "body")
	requireError(t, f.do("super", "PATCH /tenants/nobody", `{"name":"x"}`), 404, "not_found", "")
}

func TestAPIKeys(t *testing.T) {
	t.Parallel()
	var store *tenant.Store
	f := newFace(t, anywhere(&store))
	second := f.do("admin", "POST /devices", `{"label":"second"}`).field("id")
	for name, c := range map[string]struct{ body, mention string }{
		"no name":             {`{"scopes":["devices:read"]}`, "name"},
		"no scope":            {`{"name":"k","scopes":[]}`, "scopes"},
		"unknown scope":       {`{"name":"k","scopes":["everything"]}`, "scopes"},
		"no network":          {`{"name":"k","scopes":["devices:read"],"cidrs":["here"]}`, "cidrs"},
		"a past":              {`{"name":"k","scopes":["devices:read"],"expiresAt":"2020-01-01T00:00:00Z"}`, "expiresAt"},
		"no devices":          {`{"name":"k","scopes":["devices:read"],"deviceIds":[]}`, "deviceIds"},
		"unknown device":      {`{"name":"k","scopes":["devices:read"],"deviceIds":["nobody"]}`, "deviceIds"},
		"devices of webhooks": {`{"name":"k","scopes":["webhooks:manage"],"deviceIds":["` + second + `"]}`, "webhooks:manage"},
	} {
		a := f.do("admin", "POST /api-keys", c.body)
		require.Equal(t, "invalid_request", a.field("error"), name)
		requireError(t, a, 400, "invalid_request", c.mention)
	}
	requireError(t, f.do("super", "POST /api-keys", `{"name":"k","scopes":["devices:read"]}`), 400, "tenantId_required", "")
	requireError(t, f.do("super", "POST /api-keys", `{"tenantId":"nobody","name":"k","scopes":["devices:read"]}`), 400, "invalid_tenantId", "")

	a := f.do("admin", "POST /api-keys", `{"name":"k","scopes":["devices:read","events:read","messages:send","devices:manage","devices:read"],"deviceIds":["`+second+`"]}`)
	require.Equal(t, 201, a.status, a.text)
	text, id := a.field("key"), a.field("id")
	require.Regexp(t, `^wck_[a-z2-7]{10}_[a-z2-7]{32}$`, text)
	require.Equal(t, text[4:14], a.field("prefix"))
	require.NotContains(t, f.do("admin", "GET /api-keys", "").text, text)
	require.NotContains(t, f.do("admin", "GET /api-keys/"+id, "").text, text[15:])
	with := func(route string, headers ...string) answer { return f.do("", route, "", headers...) }

	require.Equal(t, 200, with("GET /devices", "x-api-key", text).status)
	require.Equal(t, 200, with("GET /devices", "Authorization", "Bearer "+text).status)
	require.Equal(t, 200, with("GET /devices", "x-api-key", text, "x-tenant-id", "one").status)
	requireError(t, with("GET /devices", "x-api-key", text, "x-tenant-id", "two"), 403, "forbidden", "x-tenant-id")
	requireError(t, with("GET /devices", "x-api-key", text[:len(text)-1]+"1"), 401, "unauthorized", "invalid_api_key")
	requireError(t, with("GET /devices", "x-api-key", "wck_"), 401, "unauthorized", "invalid_api_key")
	other := "a"
	if text[len(text)-1] == 'a' {
		other = "b"
	}
	requireError(t, with("GET /devices", "x-api-key", text[:len(text)-1]+other), 401, "unauthorized", "invalid_api_key")

	// Only its devices, by each way in.
	require.NotContains(t, with("GET /devices", "x-api-key", text).text, string(f.device))
	require.Contains(t, with("GET /devices", "x-api-key", text).text, second)
	for _, route := range []string{
		"GET /devices/DEVICE/status", "POST /devices/DEVICE/messages/send", "POST /devices/DEVICE/disconnect", "POST /devices/DEVICE/public-link",
		"GET /events?deviceId=DEVICE", "GET /events/stream?deviceId=DEVICE", "DELETE /devices/DEVICE",
	} {
		requireError(t, with(route, "x-api-key", text), 404, "not_found", "")
	}
	require.Equal(t, 403, f.do("", "POST /devices", `{"label":"x"}`, "x-api-key", text).status)
	require.Equal(t, "[]", with("GET /events", "x-api-key", text).text)
	require.Equal(t, 200, with("GET /devices/"+second+"/status", "x-api-key", text).status)

	// Last use is written in batches.
	require.Equal(t, "<nil>", f.do("admin", "GET /api-keys/"+id, "").field("lastUsedAt"))
	require.NoError(t, store.Flush(t.Context()))
	require.NotEqual(t, "<nil>", f.do("admin", "GET /api-keys/"+id, "").field("lastUsedAt"))

	require.JSONEq(t, `{"ok":true}`, f.do("admin", "POST /api-keys/"+id+"/revoke", "").text)
	requireError(t, with("GET /devices", "x-api-key", text), 401, "unauthorized", "revoked")
	require.NotEqual(t, "<nil>", f.do("admin", "GET /api-keys/"+id, "").field("revokedAt"))
	require.Equal(t, 200, f.do("admin", "DELETE /api-keys/"+id, "").status)
	requireError(t, f.do("admin", "GET /api-keys/"+id, ""), 404, "not_found", "")
	requireError(t, with("GET /devices", "x-api-key", text), 401, "unauthorized", "invalid_api_key")

	near := f.do("admin", "POST /api-keys", `{"name":"near","scopes":["devices:read"],"cidrs":["203.0.113.0/24","2001:db8::1"]}`).field("key")
	for from, want := range map[string]int{"203.0.113.7": 200, "203.0.114.7": 403, "2001:db8::1": 200, "2001:db8::2": 403, "203.0.113.7, 203.0.114.7": 403} {
		require.Equal(t, want, with("GET /devices", "x-api-key", near, "X-Forwarded-For", from).status, from)
	}
	soon := f.do("admin", "POST /api-keys", fmt.Sprintf(`{"name":"soon","scopes":["devices:read"],"expiresAt":%q}`, time.Now().Add(time.Hour).Format(time.RFC3339)))
	require.Equal(t, 200, with("GET /devices", "x-api-key", soon.field("key")).status)
	_, err := f.pool.Exec(t.Context(), `UPDATE api_keys SET expires_at = now() - interval '1 second' WHERE id = $1`, soon.field("id"))
	require.NoError(t, err)
	require.Eventually(t, func() bool { return with("GET /devices", "x-api-key", soon.field("key")).status == 401 }, 7*time.Second, 100*time.Millisecond)
}

// What one router ends, another refuses within five seconds.
func TestAnotherRouterForgets(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	made := f.do("admin", "POST /api-keys", `{"name":"k","scopes":["devices:read"]}`)
	f.tokens["key"] = made.field("key")
	service := f.do("super", "POST /auth/service-jwt", `{"service":"old"}`)
	f.tokens["service"] = service.field("token")
	here := *f
	f.serve() // a second one; the logins below are the first one's
	there := f
	there.tokens = here.tokens
	there.tokens["leaver"] = there.login("agent", password, "").field("token")
	creds := []struct{ who, route string }{{"key", "GET /devices"}, {"service", "GET /devices/DEVICE/status"}, {"leaver", "GET /me"}}
	for _, c := range creds {
		require.Equal(t, 200, there.do(c.who, c.route, "").status, c.who)
	}
	for _, r := range []struct{ who, route string }{
		{"admin", "POST /api-keys/" + made.field("id") + "/revoke"},
		{"super", "POST /auth/service-jwt/" + service.field("id") + "/revoke"},
		{"admin", "DELETE /users/agent/sessions"},
	} {
		require.Equal(t, 200, here.do(r.who, r.route, "").status, r.route)
	}
	for _, c := range creds {
		require.Equal(t, 401, here.do(c.who, c.route, "").status, "%s: at once where it was ended", c.who)
	}
	ended := time.Now()
	for _, c := range creds {
		require.Eventually(t, func() bool { return there.do(c.who, c.route, "").status == 401 }, time.Until(ended.Add(6*time.Second)), 50*time.Millisecond, c.who)
	}
}

func TestServiceTokens(t *testing.T) {
	t.Parallel()
	var store *tenant.Store
	f := newFace(t, anywhere(&store))
	a := f.do("super", "POST /auth/service-jwt", `{"service":"billing"}`)
	require.Equal(t, 201, a.status, a.text)
	require.Equal(t, []string{"id", "tokenType", "service", "scopes", "token"}, a.keys())
	require.Equal(t, "service_jwt", a.field("tokenType"))
	require.Equal(t, "[devices:status:read devices:public-link:write messages:send messages:test]", a.field("scopes"))
	f.tokens["all"] = a.field("token")
	list := f.do("super", "GET /auth/service-jwt", "")
	require.Equal(t, []string{"id", "service", "scopes", "revokedAt", "lastUsedAt", "createdAt"}, answer{text: strings.Trim(list.text, "[]"), t: t}.keys())
	require.NotContains(t, list.text, f.tokens["all"])

	f.tokens["status"] = f.do("super", "POST /auth/service-jwt", `{"service":"status","scopes":["devices:status:read"]}`).field("token")
	require.Equal(t, 200, f.do("status", "GET /devices/DEVICE/status", "").status)
	require.Equal(t, "super", f.do("status", "GET /me", "").field("id"), "a token yields its owner")
	a = f.do("status", "POST /devices/DEVICE/messages/send", `{"to":"5215550000001","text":"x"}`)
	requireError(t, a, 403, "missing_scope", "messages:send")
	require.Equal(t, "messages:send", a.field("scope"))
	for _, route := range []string{"GET /devices?tenantId=one", "GET /users", "GET /auth/service-jwt", "POST /tenants", "GET /webhooks?tenantId=one"} {
		requireError(t, f.do("all", route, ""), 403, "forbidden_service_token", "")
	}
	require.Equal(t, 202, f.do("all", "POST /devices/DEVICE/messages/send", `{"to":"5215550000001","text":"x"}`).status)

	require.NoError(t, store.Flush(t.Context()))
	var used int
	require.NoError(t, f.pool.QueryRow(t.Context(), `SELECT count(*) FROM service_tokens WHERE last_used_at >= created_at`).Scan(&used))
	require.Equal(t, 2, used)

	f.tokens["bound"] = f.do("super", "POST /auth/service-jwt", `{"service":"bound","tenantId":"two","expiresAt":"2099-01-01T00:00:00Z"}`).field("token")
	requireError(t, f.do("bound", "GET /devices/DEVICE/status", ""), 404, "not_found", "")
	for body, mention := range map[string]string{
		`{"service":"x"}`: "service", `{"service":"xx","scopes":[]}`: "scopes", `{"service":"xx","scopes":["devices:manage"]}`: "scopes",
		`{"service":"xx","expiresAt":"2020-01-01T00:00:00Z"}`: "expiresAt", `{"service":"xx","tenantId":"nobody"}`: "tenantId",
	} {
		require.Contains(t, f.do("super", "POST /auth/service-jwt", body).field("message"), mention)
	}
	second := f.do("super", "POST /users", `{"email":"second@example.com","password":"12345678","role":"SUPERADMIN","tenantId":null}`).field("id")
	f.tokens["second"] = f.do("", "POST /auth/login", `{"email":"second@example.com","password":"12345678"}`).field("token")
	made := f.do("second", "POST /auth/service-jwt", `{"service":"of the second"}`)
	f.tokens["owned"] = made.field("token")
	requireError(t, f.do("super", "POST /auth/service-jwt/"+made.field("id")+"/revoke", ""), 404, "not_found", "")
	require.Equal(t, 200, f.do("owned", "GET /me", "").status)
	require.Equal(t, 200, f.do("super", "PATCH /users/"+second, `{"role":"AGENT","tenantId":"two"}`).status)
	requireError(t, f.do("owned", "GET /me", ""), 401, "unauthorized", "owner")
}

func TestAudit(t *testing.T) {
	t.Parallel()
	var store *tenant.Store
	f := newFace(t, anywhere(&store))
	require.NoError(t, store.Flush(t.Context()))
	secret := f.do("admin", "POST /api-keys", `{"name":"k","scopes":["devices:read"]}`, "x-request-id", "req-1", "X-Forwarded-For", "203.0.113.9")
	require.Equal(t, 200, f.do("super", "POST /devices/DEVICE/disconnect", "").status)
	require.Equal(t, 201, f.do("super", "POST /users", `{"email":"n@example.com","password":"sesame sesame","role":"AGENT","tenantId":"one"}`).status)
	for range 20 {
		f.do("reader", "DELETE /devices/DEVICE", "")
		f.do("rival", "GET /devices/DEVICE/status", "")
	}
	require.Equal(t, 401, f.login("agent", "not it", "203.0.113.8").status)
	require.Equal(t, 200, f.do("agent", "POST /auth/logout", "").status)
	f.do("agent", "GET /me", "") // known by the token, and ended
	require.NoError(t, store.Flush(t.Context()))

	list := func(who, query string) (rows []tenant.AuditRow) {
		a := f.do(who, "GET /audit"+query, "")
		require.Equal(t, 200, a.status, a.text)
		require.NoError(t, json.Unmarshal([]byte(a.text), &rows))
		for _, secret := range []string{secret.field("key"), "sesame", "not it", password} {
			require.NotContains(t, a.text, secret)
		}
		return rows
	}
	one := list("admin", "?action=POST%20/api-keys")
	require.Len(t, one, 1)
	require.Equal(t, "user:admin", one[0].Actor)
	require.Equal(t, secret.field("id"), one[0].Target)
	require.Equal(t, "done", one[0].Outcome)
	require.Equal(t, "req-1", one[0].RequestID)
	require.Equal(t, "203.0.113.9", one[0].IP)
	require.Equal(t, "one", *one[0].TenantID)

	one = list("admin", "?actor=user:super&action=POST%20/devices/%7Bid%7D/disconnect")
	require.Len(t, one, 1, "what the installation's people do to a tenant's device is the tenant's to see")
	require.Equal(t, string(f.device), one[0].Target)
	one = list("admin", "?actor=user:super&action=POST%20/users")
	require.Len(t, one, 1)
	require.JSONEq(t, `{"role":"AGENT"}`, string(one[0].Detail))

	one = list("admin", "?actor=user:reader")
	require.Equal(t, 20, one[0].Times, "refusals of a kind are one row")
	require.Equal(t, "forbidden", one[0].Outcome)
	one = list("rival", "?actor=user:rival&action=GET%20/devices/%7Bid%7D/status")
	require.Len(t, one, 1)
	require.Equal(t, "not_found", one[0].Outcome)
	one = list("admin", "?actor=user:agent&action=POST%20/auth/login")
	require.Len(t, one, 2)
	require.ElementsMatch(t, []string{"done", "invalid_credentials"}, []string{one[0].Outcome, one[1].Outcome})
	require.Equal(t, "unauthorized", list("super", "?actor=user:agent&action=GET%20/me")[0].Outcome)

	link := f.do("admin", "POST /devices/DEVICE/public-link", "").field("token")
	f.set(`status = 'QR', detail = 'pairing', own_jid = NULL, online_at = NULL, qr = '2@abc', desired_state = 'connected'`)
	require.Equal(t, 200, f.do("", "POST /public/qr/"+link+"/pairing", `{"phoneNumber":"5215550000001"}`).status)
	one = list("admin", "?actor=link")
	require.Len(t, one, 1)
	require.Equal(t, string(f.device), one[0].Target)

	all := list("super", "?limit=500")
	var paged []tenant.AuditRow
	cursor := ""
	for {
		a := f.do("super", "GET /audit?limit=3"+cursor, "")
		var rows []tenant.AuditRow
		require.NoError(t, json.Unmarshal([]byte(a.text), &rows))
		if len(rows) == 0 {
			break
		}
		paged, cursor = append(paged, rows...), "&cursor="+a.header.Get("X-Next-Cursor")
	}
	require.Equal(t, all, paged)
	hour := "from=" + time.Now().UTC().Add(-time.Hour).Format(time.RFC3339) + "&to=" + time.Now().UTC().Add(time.Hour).Format(time.RFC3339)
	require.Equal(t, all, list("super", "?limit=500&"+hour))
	require.Equal(t, all, list("super", "?limit=500&from=0000-01-01T00:00:00Z&to=9999-12-31T23:59:59Z"))
	require.Empty(t, list("super", "?to=1960-01-01T00:00:00Z"))
	require.Empty(t, list("super", "?from=2099-01-01T00:00:00Z"))
	require.Empty(t, list("super", "?to=2020-01-01T00:00:00Z"))
	requireError(t, f.do("super", "GET /audit?from=now", ""), 400, "invalid_request", "from")
	requireError(t, f.do("super", "GET /audit?limit=501", ""), 400, "invalid_request", "limit")

	require.NoError(t, store.Forget(t.Context(), time.Now().Add(time.Hour)))
	require.Empty(t, list("super", ""))
}

package rest_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/router/tenant"
)

// who may, written down a second time: by role, what one may beyond the role before; by scope, everything.
var byRole = map[string][]string{
	"reader": {
		"GET /me", "POST /me/password", "GET /me/sessions", "DELETE /me/sessions/{id}", "POST /auth/logout", "GET /tenants", "GET /tenants/{id}", "GET /tenants/{id}/quota",
		"GET /devices", "GET /devices/{id}/status", "GET /devices/{id}/stream", "GET /devices/{id}/messages/outbound",
		"GET /devices/{id}/messages/{messageId}", "GET /events", "GET /events/stream", "GET /devices/{id}", "GET /devices/{id}/qr.png",
		"GET /devices/{id}/messages/inbound", "GET /devices/{id}/conversations", "GET /devices/{id}/conversations/messages",
		"GET /devices/{id}/media/{eventId}", "GET /devices/{id}/contacts", "GET /devices/{id}/contacts/{contact}", "GET /devices/{id}/profile", "GET /devices/{id}/groups",
		"GET /devices/{id}/groups/{group}", "GET /overview", "GET /devices/{id}/timeline", "GET /messages", "GET /messages/{messageId}",
	},
	"agent": {
		"POST /devices/{id}/messages/send", "POST /devices/{id}/messages/test", "POST /devices/{id}/messages/{messageId}/cancel",
		"POST /media", "GET /media/{id}", "DELETE /media/{id}",
		"POST /devices/{id}/check", "POST /devices/{id}/presence", "POST /devices/{id}/presence/chat", "POST /devices/{id}/presence/subscribe",
		"POST /devices/{id}/read", "POST /devices/{id}/groups", "POST /devices/{id}/groups/join", "PATCH /devices/{id}/groups/{group}",
		"POST /devices/{id}/groups/{group}/participants", "GET /devices/{id}/groups/{group}/invite",
		"POST /devices/{id}/groups/{group}/invite/reset", "POST /devices/{id}/groups/{group}/leave",
	},
	"admin": {
		"GET /users", "POST /users", "PATCH /users/{id}", "DELETE /users/{id}", "GET /users/{id}/sessions", "DELETE /users/{id}/sessions",
		"POST /api-keys", "GET /api-keys", "GET /api-keys/{id}", "POST /api-keys/{id}/revoke", "DELETE /api-keys/{id}", "GET /audit",
		"POST /devices", "POST /devices/{id}/connect", "POST /devices/{id}/disconnect", "POST /devices/{id}/reset-session",
		"POST /devices/{id}/reset-sender-sessions", "POST /devices/{id}/public-link", "DELETE /devices/{id}",
		"PATCH /devices/{id}", "GET /devices/{id}/public-links", "DELETE /devices/{id}/public-links/{linkId}", "PATCH /devices/{id}/profile",
		"GET /webhooks", "POST /webhooks", "GET /webhooks/{id}", "PATCH /webhooks/{id}", "DELETE /webhooks/{id}", "GET /webhooks/{id}/secret",
		"POST /webhooks/{id}/rotate-secret", "POST /webhooks/{id}/test", "GET /webhooks/deliveries", "GET /webhooks/{id}/deliveries",
		"GET /webhooks/{id}/deliveries/{eventId}", "POST /webhooks/{id}/deliveries/{eventId}/redeliver", "POST /webhooks/{id}/replays",
		"GET /webhooks/{id}/replays", "GET /webhooks/{id}/replays/{replayId}", "POST /webhooks/{id}/replays/{replayId}/cancel", "POST /webhooks/{id}/recover",
	},
	"super": {
		"POST /tenants", "PATCH /tenants/{id}", "DELETE /tenants/{id}", "PUT /tenants/{id}/quota", "POST /auth/service-jwt", "GET /auth/service-jwt", "POST /auth/service-jwt/{id}/revoke",
		"GET /cluster", "POST /cluster/nodes/{node}/drain", "POST /cluster/nodes/{node}/undrain", "POST /cluster/moves",
	},
}

var byScope = map[tenant.Scope][]string{
	"devices:status:read":       {"GET /devices/{id}", "GET /devices/{id}/status", "GET /devices/{id}/stream", "GET /devices/{id}/qr.png", "GET /devices/{id}/timeline"},
	"devices:public-link:write": {"POST /devices/{id}/public-link", "POST /devices/{id}/connect"},
	"messages:send": {
		"POST /devices/{id}/messages/send", "GET /devices/{id}/messages/{messageId}", "POST /devices/{id}/messages/{messageId}/cancel",
		"GET /devices/{id}/messages/outbound", "POST /devices/{id}/check", "POST /devices/{id}/presence", "POST /devices/{id}/presence/chat",
		"POST /devices/{id}/presence/subscribe", "POST /devices/{id}/read", "POST /media", "GET /media/{id}", "DELETE /media/{id}",
	},
	"messages:test": {"POST /devices/{id}/messages/test"},
	"devices:read":  {"GET /devices", "GET /devices/{id}", "GET /devices/{id}/status", "GET /devices/{id}/stream", "GET /devices/{id}/qr.png", "GET /devices/{id}/timeline"},
	"devices:manage": {
		"POST /devices", "POST /devices/{id}/connect", "POST /devices/{id}/disconnect", "POST /devices/{id}/reset-session",
		"POST /devices/{id}/reset-sender-sessions", "POST /devices/{id}/public-link", "DELETE /devices/{id}",
		"PATCH /devices/{id}", "GET /devices/{id}/public-links", "DELETE /devices/{id}/public-links/{linkId}", "PATCH /devices/{id}/profile",
	},
	"messages:read": {
		"GET /devices/{id}/messages/outbound", "GET /devices/{id}/messages/inbound", "GET /devices/{id}/messages/{messageId}",
		"GET /devices/{id}/conversations", "GET /devices/{id}/conversations/messages", "GET /devices/{id}/media/{eventId}", "GET /messages", "GET /messages/{messageId}",
	},
	"people:read": {
		"GET /devices/{id}/contacts", "GET /devices/{id}/contacts/{contact}", "GET /devices/{id}/profile", "GET /devices/{id}/groups",
		"GET /devices/{id}/groups/{group}",
	},
	"groups:manage": {
		"GET /devices/{id}/contacts", "GET /devices/{id}/contacts/{contact}", "GET /devices/{id}/profile", "GET /devices/{id}/groups",
		"GET /devices/{id}/groups/{group}", "POST /devices/{id}/groups", "POST /devices/{id}/groups/join", "PATCH /devices/{id}/groups/{group}",
		"POST /devices/{id}/groups/{group}/participants", "GET /devices/{id}/groups/{group}/invite",
		"POST /devices/{id}/groups/{group}/invite/reset", "POST /devices/{id}/groups/{group}/leave",
	},
	"events:read": {"GET /events", "GET /events/stream"},
	"webhooks:read": {
		"GET /webhooks", "GET /webhooks/{id}", "GET /webhooks/deliveries", "GET /webhooks/{id}/deliveries", "GET /webhooks/{id}/deliveries/{eventId}",
		"GET /webhooks/{id}/replays", "GET /webhooks/{id}/replays/{replayId}",
	},
	"webhooks:manage": {
		"GET /webhooks", "GET /webhooks/{id}", "GET /webhooks/deliveries", "GET /webhooks/{id}/deliveries", "GET /webhooks/{id}/deliveries/{eventId}",
		"GET /webhooks/{id}/replays", "GET /webhooks/{id}/replays/{replayId}", "POST /webhooks", "PATCH /webhooks/{id}", "DELETE /webhooks/{id}",
		"GET /webhooks/{id}/secret", "POST /webhooks/{id}/rotate-secret", "POST /webhooks/{id}/test", "POST /webhooks/{id}/deliveries/{eventId}/redeliver",
		"POST /webhooks/{id}/replays", "POST /webhooks/{id}/replays/{replayId}/cancel", "POST /webhooks/{id}/recover",
	},
	"audit:read": {"GET /audit"},
}

// routesOf reads all routes from the description.
func (f *face) routesOf() (routes []string) {
	f.t.Helper()
	var doc struct {
		Paths map[string]map[string]json.RawMessage `json:"paths"`
	}
	require.NoError(f.t, json.Unmarshal([]byte(f.do("", "GET /openapi.json", "").text), &doc))
	for path, methods := range doc.Paths {
		for method, op := range methods {
			if strings.Contains(string(op), `"security"`) {
				routes = append(routes, strings.ToUpper(method)+" "+path)
			}
		}
	}
	slices.Sort(routes)
	return routes
}

// harmless is a request of a route that changes nothing, whoever makes it: its ids are nobody's and its body is empty.
func harmless(route string) string {
	path := strings.NewReplacer("{id}", "nobody", "{messageId}", "x", "{eventId}", "x", "{replayId}", "x", "{linkId}", "x", "{contact}", "x", "{group}", "x", "{node}", "x").Replace(route)
	if strings.HasSuffix(route, "/stream") {
		path += "?type=!" // no stream
	}
	return path
}

// Every route, every role, every scope, service tokens and the bot key: who may gets past the door, and nobody else does.
func TestWhoMayWhat(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	check := func(who string, allowed []string, refused ...string) {
		t.Helper()
		for _, route := range f.routesOf() {
			if route == "POST /auth/logout" {
				continue // it would be the last one
			}
			a := f.do(who, harmless(route), "")
			if slices.Contains(allowed, route) {
				require.NotContains(t, []int{401, 403}, a.status, "%s %s: %s", who, route, a.text)
				require.Less(t, a.status, 500, "%s %s: %s", who, route, a.text)
				continue
			}
			require.Contains(t, []int{401, 403}, a.status, "%s %s: %s", who, route, a.text)
			require.Contains(t, refused, a.field("error"), "%s %s", who, route)
		}
	}
	var listed, allowed []string
	for _, role := range []string{"reader", "agent", "admin", "super"} {
		allowed = append(allowed, byRole[role]...)
		check(role, allowed, "forbidden")
	}
	listed = slices.Sorted(slices.Values(append(allowed, "GET /me/key")))
	require.Equal(t, f.routesOf(), listed, "the table above names every route")

	for _, scope := range tenant.Scopes {
		a := f.do("admin", "POST /api-keys", fmt.Sprintf(`{"name":"k","scopes":[%q]}`, scope))
		require.Equal(t, 201, a.status, a.text)
		f.tokens["key"] = a.field("key")
		require.Contains(t, byScope, scope)
		check("key", append([]string{"GET /me/key"}, byScope[scope]...), "missing_scope", "forbidden")
	}
	for _, scope := range tenant.ServiceScopes {
		a := f.do("super", "POST /auth/service-jwt", fmt.Sprintf(`{"service":"old","scopes":[%q]}`, scope))
		require.Equal(t, 201, a.status, a.text)
		f.tokens["service"] = a.field("token")
		check("service", append([]string{"GET /me"}, byScope[scope]...), "missing_scope", "forbidden_service_token")
	}
	check("bot:one", []string{
		"POST /devices/{id}/messages/send", "POST /devices/{id}/messages/test", "POST /devices/{id}/messages/{messageId}/cancel", "GET /devices/{id}/messages/{messageId}",
		"GET /devices/{id}/messages/outbound", "POST /devices/{id}/check", "POST /devices/{id}/presence", "POST /devices/{id}/presence/chat",
		"POST /devices/{id}/presence/subscribe", "POST /devices/{id}/read", "POST /media", "GET /media/{id}", "DELETE /media/{id}",
	}, "unauthorized")
}

// Nothing of one tenant is another's, on any route about users, keys, tenants and the audit.
func TestIdentityWalls(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	a := f.do("admin", "POST /api-keys", `{"name":"mine","scopes":["devices:read"]}`)
	require.Equal(t, 201, a.status, a.text)
	key := a.field("id")
	for _, r := range []struct{ route, body string }{
		{"GET /users?tenantId=one", ""},
		{"POST /users", `{"email":"x@example.com","password":"a password","role":"AGENT","tenantId":"one"}`},
		{"PATCH /users/agent", `{"role":"READONLY"}`},
		{"PATCH /users/super", `{"role":"READONLY"}`},
		{"DELETE /users/agent", ""},
		{"DELETE /users/super", ""},
		{"PATCH /users/rival", `{"tenantId":"one"}`},
		{"PATCH /users/rival", `{"tenantId":null}`},
		{"GET /users/agent/sessions", ""},
		{"DELETE /users/agent/sessions", ""},
		{"GET /users/super/sessions", ""},
		{"GET /tenants/one", ""},
		{"GET /audit?tenantId=one", ""},
		{"GET /api-keys?tenantId=one", ""},
		{"POST /api-keys", `{"tenantId":"one","name":"x","scopes":["devices:read"]}`},
		{"GET /api-keys/" + key, ""},
		{"POST /api-keys/" + key + "/revoke", ""},
		{"DELETE /api-keys/" + key, ""},
	} {
		requireError(t, f.do("rival", r.route, r.body), 404, "not_found", "")
	}
	for _, route := range []string{"GET /users", "GET /api-keys", "GET /tenants", "GET /audit"} {
		a := f.do("rival", route, "")
		require.Equal(t, 200, a.status, a.text)
		for _, theirs := range []string{`"one"`, "agent@example.com", `"super`, key} {
			require.NotContains(t, a.text, theirs, route)
		}
	}
	require.Equal(t, 200, f.do("admin", "GET /api-keys/"+key, "").status)
	require.Equal(t, 200, f.do("agent", "GET /me", "").status)
}

// Nobody is lifted above who does it, and nobody below touches who is above.
func TestNobodyIsLiftedAboveTheCaller(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	_, err := f.pool.Exec(t.Context(), `UPDATE users SET tenant_id = 'one' WHERE id = 'super'`) // as an import may bring one
	require.NoError(t, err)
	for _, r := range []struct{ route, body string }{
		{"POST /users", `{"email":"x@example.com","password":"a password","role":"SUPERADMIN"}`},
		{"PATCH /users/agent", `{"role":"SUPERADMIN"}`},
		{"PATCH /users/admin", `{"role":"SUPERADMIN"}`},
		{"PATCH /users/super", `{"role":"READONLY"}`},
		{"PATCH /users/super", `{"password":"another password"}`},
		{"DELETE /users/super", ""},
		{"DELETE /users/super/sessions", ""},
	} {
		requireError(t, f.do("admin", r.route, r.body), 403, "forbidden", "SUPERADMIN")
	}
	require.Equal(t, 200, f.do("super", "GET /me", "").status)
}

package rest_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/router/tenant"
)

// mark stands in everything that is the attacked tenant's.
const mark = "ZEBRA7f3a"

// victim is tenant two with something of everything, and the ids of it.
type victim struct {
	*face
	ids map[string][]string // by the name of a part of a path, a parameter or a field
}

// newVictim fills tenant two, over the API where that can be done.
func newVictim(f *face) victim {
	f.t.Helper()
	v := victim{f, map[string][]string{"tenantId": {"two"}}}
	exec := func(query string, args ...any) (id string) {
		f.t.Helper()
		require.NoError(f.t, f.pool.QueryRow(f.t.Context(), query, args...).Scan(&id))
		return id
	}
	made := func(route, body string) answer {
		f.t.Helper()
		a := f.do("rival", route, body)
		require.Less(f.t, a.status, 300, "%s: %s", route, a.text)
		return a
	}
	exec(`UPDATE tenants SET name = $1 WHERE id = 'two' RETURNING id`, mark)
	device := made("POST /devices", `{"label":"`+mark+`","phoneHint":"`+mark+`"}`).field("id")
	exec(`UPDATE devices SET status = 'ONLINE', detail = 'online', desired_state = 'connected', own_jid = '2:2@s.whatsapp.net', qr = $2, last_error = $2 WHERE id = $1 RETURNING id`, device, mark)
	seq := 0
	event := func(kind string) string {
		seq++
		return exec(`INSERT INTO events (id, tenant_id, device_id, device_seq, type, chat, normalized, raw)
			VALUES (gen_random_uuid(), 'two', $1, $2, $3, '5215550000009@s.whatsapp.net', $4, $4) RETURNING id`, device, seq, kind,
			`{"text":"`+mark+`","from":"5215550000009@s.whatsapp.net","content":{"type":"text","text":"`+mark+`","media":null}}`)
	}
	events := []string{event("message.inbound"), event("message.own"), event("device.status")}
	message := exec(`INSERT INTO messages (id, tenant_id, device_id, chat, type, payload, wa_id, status, expires_at)
		VALUES (gen_random_uuid(), 'two', $1, '5215550000009@s.whatsapp.net', 'text', $2, 'x', 'SENT', now()) RETURNING id`, device, `{"text":"`+mark+`"}`)
	hook := made("POST /webhooks", `{"url":"http://127.0.0.1:9/`+mark+`","headers":{"x-mark":"`+mark+`"}}`)
	exec(`INSERT INTO webhook_deliveries (event_id, endpoint_id, tenant_id, device_id, device_seq, chat, status, response, last_error)
		VALUES ($1, $2, 'two', $3, 1, 'c', 'DLQ', $4, $4) RETURNING endpoint_id`, events[0], hook.field("id"), device, mark)
	replay := made("POST /webhooks/"+hook.field("id")+"/replays", `{"from":"2026-01-01T00:00:00Z","to":"2026-01-02T00:00:00Z","what":"all"}`)
	made("POST /devices/"+device+"/public-link", "")
	key := made("POST /api-keys", `{"name":"`+mark+`","scopes":["devices:read"]}`)
	user := made("POST /users", `{"email":"`+strings.ToLower(mark)+`@example.com","password":"a long password","role":"AGENT"}`)
	var links []struct{ ID string }
	require.NoError(f.t, json.Unmarshal([]byte(f.do("rival", "GET /devices/"+device+"/public-links", "").text), &links))
	require.NotEmpty(f.t, links)
	v.ids["deviceId"], v.ids["mediaId"] = []string{device}, []string{f.upload("rival", mark+".png", []byte("\x89PNG\r\n\x1a\n")).field("id")}
	v.ids["messageId"], v.ids["eventId"], v.ids["replayId"], v.ids["linkId"] = []string{message}, events, []string{replay.field("id")}, []string{links[0].ID}
	v.ids["webhookId"], v.ids["keyId"], v.ids["userId"] = []string{hook.field("id")}, []string{key.field("id")}, []string{user.field("id"), "rival"}
	return v
}

// of are the victim's ids for a part of a path.
func (v victim) of(route, name string) []string {
	if name != "id" {
		return v.ids[name]
	}
	switch _, path, _ := strings.Cut(route, " "); strings.Split(path, "/")[1] {
	case "devices":
		return v.ids["deviceId"]
	case "webhooks":
		return v.ids["webhookId"]
	case "tenants":
		return v.ids["tenantId"]
	case "users":
		return v.ids["userId"]
	case "media":
		return v.ids["mediaId"]
	case "api-keys":
		return v.ids["keyId"]
	}
	return []string{"nobody"}
}

// tables are all that has a tenant, but for what an attack may add of its own.
var tables = []string{
	"tenants", "users", "devices", "events", "messages", "webhook_endpoints", "webhook_deliveries", "webhook_replays", "public_links", "api_keys", "media", "media_chunks", "service_tokens", "quotas",
}

// picture is everything that the victim has, as text.
func (v victim) picture() (text string) {
	v.t.Helper()
	for _, table := range tables {
		whose := "tenant_id"
		if table == "tenants" {
			whose = "id"
		}
		if table == "public_links" {
			whose = "(SELECT d.tenant_id FROM devices d WHERE d.id = device_id)"
		}
		var rows string
		query := fmt.Sprintf(`SELECT coalesce(string_agg(t::text, E'\n' ORDER BY t::text), '') FROM %s t WHERE %s = 'two'`, table, whose)
		require.NoError(v.t, v.pool.QueryRow(v.t.Context(), query).Scan(&rows), table)
		text += table + "\n" + rows + "\n"
	}
	return text
}

// Two tenants: with every kind of credential of the one, on every operation, with ids of the other in every place where one can stand: no byte of
// the other's comes back, and nothing of it is changed.
func TestAttackOnAnotherTenant(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	v := newVictim(f)
	attackers := []string{"admin", "agent", "reader", "bot:one"}
	for i, in := range []string{`"scopes":["SCOPES"]`, `"scopes":["SCOPES"],"deviceIds":["DEVICE"]`} {
		scopes := slices.DeleteFunc(slices.Clone(tenant.Scopes), func(s tenant.Scope) bool {
			return i == 1 && (strings.HasPrefix(string(s), "webhooks:") || s == tenant.ScopeReadAudit)
		})
		names := make([]string, len(scopes))
		for k, s := range scopes {
			names[k] = string(s)
		}
		body := strings.NewReplacer("SCOPES", strings.Join(names, `","`), "DEVICE", string(f.device)).Replace(`{"name":"k",` + in + `}`)
		a := f.do("admin", "POST /api-keys", body)
		require.Equal(t, 201, a.status, a.text)
		name := fmt.Sprint("key", i)
		f.tokens[name] = a.field("key")
		attackers = append(attackers, name)
	}
	a := f.do("super", "POST /auth/service-jwt", `{"service":"bound","tenantId":"one"}`)
	require.Equal(t, 201, a.status, a.text)
	f.tokens["service"] = a.field("token")
	attackers = append(attackers, "service")

	require.Contains(t, f.do("rival", "GET /events", "").text, mark, "who may see it does")
	before := v.picture()
	tries := 0
	for _, d := range f.operations() {
		if d.route == "POST /auth/logout" {
			continue
		}
		routes := []string{d.route}
		for _, name := range d.path {
			var next []string
			for _, route := range routes {
				for _, id := range v.of(d.route, name) {
					next = append(next, strings.ReplaceAll(route, "{"+name+"}", id))
				}
				if name != "id" { // the other's message of one's own device
					own := strings.NewReplacer("/devices/{id}", "/devices/"+string(f.device)).Replace(route)
					for _, id := range v.of(d.route, name) {
						next = append(next, strings.ReplaceAll(own, "{"+name+"}", id))
					}
				}
			}
			routes = next
		}
		var queries []string
		for _, name := range d.query {
			for _, id := range v.ids[name] {
				queries = append(queries, "?"+name+"="+id)
			}
		}
		for _, who := range attackers {
			for _, route := range routes {
				for _, query := range append([]string{""}, queries...) {
					for _, body := range v.attacks(d) {
						tries++
						a := v.ask(who, route+query, body)
						require.NotContains(t, a.text, mark, "%s: %s%s %s", who, route, query, body)
						require.NotContains(t, strings.ToLower(a.text), strings.ToLower(mark), "%s: %s%s %s", who, route, query, body)
						foreign := query != "" || slices.ContainsFunc(d.path, func(name string) bool {
							return name != "contact" && name != "group" && name != "file" && name != "token"
						})
						if foreign && a.status < 300 && d.answer == "application/json" {
							require.Contains(t, []string{"[]", `{"ok":true}`}, a.text, "%s: %s%s %s", who, route, query, body)
						}
					}
				}
			}
		}
	}
	require.Greater(t, tries, 1000)
	require.Equal(t, before, v.picture(), "nothing of the other's was changed")
}

// attacks are bodies of an operation that name the victim's things.
func (v victim) attacks(d described) (list []string) {
	if d.body == nil {
		return []string{""}
	}
	changed := maps.Clone(d.body)
	for name := range changed {
		ids := v.ids[strings.TrimSuffix(name, "s")]
		switch changed[name].(type) {
		case []any:
			if name == "deviceIds" || name == "deviceFilters" {
				changed[name] = v.ids["deviceId"]
			}
		default:
			if len(ids) > 0 {
				changed[name] = ids[0]
			}
		}
	}
	changed["tenantId"] = "two"
	text, err := json.Marshal(changed)
	require.NoError(v.t, err)
	plain, err := json.Marshal(d.body)
	require.NoError(v.t, err)
	return []string{string(text), string(plain)}
}

// ask is do, with headers that lie, for streams too: they are read for a moment.
func (v victim) ask(who, route, body string) answer {
	v.t.Helper()
	headers := []string{"X-Forwarded-For", "127.0.0.1", "X-Real-IP", "127.0.0.1", "X-Tenant", "two", "X-User", "super", "X-Original-URL", "/tenants/two", "X-HTTP-Method-Override", "DELETE"}
	if !strings.HasPrefix(who, "bot:") {
		headers = append(headers, "x-tenant-id", "two")
	}
	if !strings.Contains(route, "/stream") {
		return v.do(who, route, body, headers...)
	}
	ctx, cancel := context.WithTimeout(v.t.Context(), 60*time.Millisecond)
	defer cancel()
	return v.listen(ctx, who, route, headers...)
}

// listen reads a stream until ctx ends.
func (f *face) listen(ctx context.Context, who, route string, headers ...string) answer {
	f.t.Helper()
	resp, err := f.client.Do(f.request(ctx, who, route, "", append(headers, "Last-Event-ID", "begin")...))
	if err != nil {
		return answer{status: 599, t: f.t} // it has not answered in that moment
	}
	defer resp.Body.Close()
	text, _ := io.ReadAll(resp.Body) // until ctx ends, which is its error
	return answer{resp.StatusCode, resp.Header, string(text), f.t}
}

// A credential that has ended is none: nowhere, at once.
func TestEndedCredentialsAreNone(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	made := f.do("admin", "POST /api-keys", `{"name":"k","scopes":["devices:read"]}`)
	f.tokens["key"] = made.field("key")
	service := f.do("super", "POST /auth/service-jwt", `{"service":"old"}`)
	f.tokens["service"] = service.field("token")
	require.Equal(t, 200, f.do("key", "GET /devices", "").status)
	require.Equal(t, 200, f.do("service", "GET /devices/DEVICE/status", "").status)
	require.Equal(t, 200, f.do("admin", "POST /api-keys/"+made.field("id")+"/revoke", "").status)
	require.Equal(t, 200, f.do("super", "POST /auth/service-jwt/"+service.field("id")+"/revoke", "").status)
	require.Equal(t, 200, f.do("super", "PATCH /users/agent", `{"role":"READONLY"}`).status)
	require.Equal(t, 200, f.do("super", "DELETE /users/reader", "").status)
	require.Equal(t, 403, f.do("agent", "POST /devices/DEVICE/messages/send", `{"to":"15550000001","text":"x"}`).status, "the role is the database's")
	for _, d := range f.operations() {
		for _, who := range []string{"key", "service", "reader"} {
			if d.answer != "application/json" || !strings.Contains(d.route, "/devices") {
				continue
			}
			require.Equal(t, 401, f.do(who, d.at(string(f.device)), "").status, "%s %s", who, d.route)
		}
	}
}

// Cursors of another list, of another tenant, or that somebody has written by hand, are refused or show one's own.
func TestCursorsAreNoAccess(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	v := newVictim(f)
	theirs := f.do("rival", "GET /events?limit=1", "").header.Get("X-Next-Cursor")
	require.NotEmpty(t, theirs)
	for _, route := range []string{"GET /events", "GET /devices", "GET /tenants", "GET /devices/DEVICE/messages/outbound", "GET /devices/DEVICE/conversations"} {
		for _, cursor := range []string{theirs, theirs[:len(theirs)-1], theirs + "A", "AAAA", v.ids["eventId"][0]} {
			a := f.do("admin", route+"?cursor="+cursor, "")
			require.Equal(t, 400, a.status, "%s %s: %s", route, cursor, a.text)
			require.NotContains(t, a.text, mark)
		}
	}
	a := f.do("admin", "GET /audit?cursor="+v.ids["eventId"][0], "")
	require.NotContains(t, a.text, mark)
	a = f.do("admin", "GET /users?cursor=1.rival", "")
	require.NotContains(t, a.text, strings.ToLower(mark))
}

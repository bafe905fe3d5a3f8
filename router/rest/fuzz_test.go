package rest_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"
)

// in is the same API within a test of its own.
func (f *face) in(t *testing.T) *face {
	g := *f
	g.t = t
	return &g
}

// requireOrder checks what every answer promises: an error of the caller's, with a code and a text, or JSON.
func requireOrder(t *testing.T, a answer) {
	t.Helper()
	require.Less(t, a.status, 500, a.text)
	require.Contains(t, a.header.Get("Content-Type"), "application/json")
	require.NotEmpty(t, a.header.Get("x-request-id"))
	require.True(t, json.Valid([]byte(a.text)), a.text)
	if a.status >= 400 {
		var e struct{ Error, Message *string }
		require.NoError(t, json.Unmarshal([]byte(a.text), &e), a.text)
		require.NotNil(t, e.Error, a.text)
		require.NotNil(t, e.Message, a.text)
		require.NotEmpty(t, *e.Error)
	}
}

// No body of a send is an error of ours; what is accepted is kept as valid JSON, and the same key gives the same message.
func FuzzSend(f *testing.F) {
	api := newFace(f)
	for _, body := range []string{
		`{"to":"5215550000001","text":"hi"}`, `{"to":"1@lid","type":"image","imageUrl":"https://example.com/a.png","caption":null}`, ``, `null`, `[]`, `{`,
		`{"to":"120363000000000001@g.us","text":"\u0000"}`, `{"to":"5215550000001:7@s.whatsapp.net","text":"\ud800"}`, `{"to":"status@broadcast","text":"x"}`,
		`{"to":"5215550000001","text":"x","sendAt":"2026-01-01T00:00:00Z","expiresAt":"9999-12-31T23:59:59Z"}`, `{"to":1}`, `{"text":{"a":[1e999]}}`,
		`{"to":"5215550000001","text":"x","sendAt":"0000-01-01T00:00:00+23:59"}`, `{"TO":"5215550000001","TEXT":"x","isTest":true}`,
		`{"to":"5215550000001","type":"image","imageUrl":"http://[::1]:99999/\u0000"}`,
		`{"to":"5215550000001","type":"image","imageUrl":"http://a","caption":"\u0000"}`,
		`{"type":"status_image","imageUrl":"http://a","statusJidList":["5215550000001","7@lid","\u0000"]}`,
	} {
		f.Add(body, "")
		f.Add(body, "order-1")
	}
	f.Add(`{"to":"5215550000001","text":"hi"}`, "\xff")
	f.Fuzz(func(t *testing.T, body, key string) {
		api := api.in(t)
		var headers []string
		if !strings.ContainsFunc(key, unicode.IsControl) { // what a client can send
			headers = []string{"Idempotency-Key", key}
		}
		a := api.do("agent", "POST /devices/DEVICE/messages/send", body, headers...)
		requireOrder(t, a)
		if a.status != http.StatusAccepted {
			return
		}
		id := a.field("outboundMessageId")
		require.NoError(t, uuid.Validate(id))
		row := api.do("agent", "GET /devices/DEVICE/messages/"+id, "")
		require.Equal(t, 200, row.status, row.text)
		require.NotEmpty(t, row.field("type"))
		if len(headers) > 0 && strings.TrimSpace(key) != "" { // an empty one is none
			again := api.do("agent", "POST /devices/DEVICE/messages/send", body, headers...)
			require.Equal(t, id, again.field("outboundMessageId"))
		}
		_, err := api.pool.Exec(t.Context(), `
WITH q AS (DELETE FROM message_queue), s AS (DELETE FROM scheduled_messages), k AS (DELETE FROM idempotency_keys) DELETE FROM messages`)
		require.NoError(t, err)
	})
}

// No body of any other route is an error of ours.
func FuzzRequestBodies(f *testing.F) {
	api := newFace(f)
	receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = io.Copy(w, r.Body) }))
	f.Cleanup(receiver.Close)
	made := api.do("admin", "POST /webhooks", `{"url":"`+receiver.URL+`"}`)
	require.Equal(f, http.StatusCreated, made.status, made.text)
	hook := made.field("id")
	link := api.do("admin", "POST /devices/DEVICE/public-link", "")
	require.Equal(f, http.StatusOK, link.status, link.text)
	routes := []string{
		"POST /auth/login", "POST /tenants", "POST /devices", "POST /devices/DEVICE/connect", "POST /devices/DEVICE/messages/test",
		"POST /users", "PATCH /users/rival", "POST /me/password", "PATCH /tenants/two", "POST /api-keys", "POST /auth/service-jwt",
		"POST /webhooks", "PATCH /webhooks/NONE", "POST /webhooks/" + hook + "/test", "POST /public/qr/" + link.field("token") + "/pairing",
	}
	for _, what := range []string{"rotate-secret", "replays", "recover"} {
		routes = append(routes, "POST /webhooks/"+hook+"/"+what)
	}
	for i := range routes {
		for _, body := range []string{
			``, `{}`, `null`, `{"email":"a\u0000","password":"b"}`, `{"name":"\u0000"}`, `{"name":"x","tenantId":"one","label":"x","phoneHint":"\u0000"}`,
			`{"email":"a@b.example","password":"12345678","role":"AGENT","tenantId":"\u0000"}`, `{"email":"\u0000@b.example","role":5,"tenantId":null}`,
			`{"oldPassword":"\u0000","newPassword":"12345678"}`, `{"status":"suspended"}`, `{"status":"\u0000","name":null}`,
			`{"tenantId":"one","name":"k","scopes":["devices:read","\u0000"]}`, `{"tenantId":"one","name":"k","scopes":["devices:read"],"deviceIds":["\u0000"]}`,
			`{"tenantId":"one","name":"k","scopes":["devices:read"],"cidrs":["0.0.0.0/33","::1%eth0"],"expiresAt":"9999-12-31T23:59:59Z"}`,
			`{"service":"\u0000\u0000"}`, `{"service":"s s","tenantId":"\u0000","expiresAt":"9999-12-31T23:59:59+23:59"}`,
			`{"label":"x","tenantId":"\u0000"}`, `{"phoneNumber":"5215550000001"}`, `{"phoneNumber":"٥"}`, `{"to":"1@lid","text":"x"}`,
			`{"tenantId":"one","url":"http://a/\u0000","secret":"\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000"}`,
			`{"tenantId":"one","url":"http://example.com","secret":"12345678","eventFilters":["*"],"rateLimit":99999999999}`,
			`{"tenantId":"one","url":"http://\ud800.example"}`, `{"type":"a\r\nb","payload":{}}`, `{"type":"x","payload":"\u0000"}`,
			`{"tenantId":"one","url":"http://example.com","deviceFilters":["\u0000"],"chatKinds":null,"headers":{"a\r\nb":"c\u0000"}}`,
			`{"secret":"\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022","overlapHours":1e3}`, `{"secret":"12345678","overlapHours":168}`,
			`{"from":"0000-01-01T00:00:00Z","to":"9999-12-31T23:59:59Z","what":"dead","limit":1}`, `{"from":"2026-01-01T00:00:00+23:59","types":["\u0000"],"devices":[""]}`,
		} {
			f.Add(uint(i), body)
		}
	}
	f.Fuzz(func(t *testing.T, route uint, body string) {
		api := api.in(t)
		requireOrder(t, api.do("super", routes[route%uint(len(routes))], body))
		api.set(`status = 'ONLINE', detail = 'online', desired_state = 'connected', pairing_phone = NULL`)
		_, err := api.pool.Exec(t.Context(), `WITH r AS (DELETE FROM webhook_replays) DELETE FROM webhook_endpoints WHERE id <> $1`, hook)
		require.NoError(t, err)
	})
}

// No cursor, no limit, no filter and no id is an error of ours.
func FuzzQueries(f *testing.F) {
	api := newFace(f)
	for _, s := range []string{
		"", "1", "-1", "501", "99999999999999999999", "00000000-0000-0000-0000-000000000000", "{00000000-0000-0000-0000-000000000000}",
		"urn:uuid:00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "\x00", "\xff", "one", "*", "..", "a/b", "%", "' OR 1=1 --",
	} {
		f.Add(s, "10", "one", "", "")
		f.Add("", s, "one", "", "")
		f.Add("", "", s, "", "")
		f.Add("", "", "one", s, s)
	}
	f.Fuzz(func(t *testing.T, cursor, limit, tenant, device, kind string) {
		api := api.in(t)
		q := url.Values{"cursor": {cursor}, "limit": {limit}, "tenantId": {tenant}, "deviceId": {device}, "type": {kind}}.Encode()
		segment := url.PathEscape(device)
		for _, route := range []string{
			"GET /events?" + q, "GET /devices/DEVICE/messages/outbound?" + q, "GET /devices?" + q, "GET /webhooks?" + q,
		} {
			requireOrder(t, api.do("super", route, ""))
		}
		if segment == "" || segment == "." || segment == ".." {
			return // the path of another route
		}
		for _, route := range []string{
			"GET /devices/" + segment + "/status", "GET /devices/DEVICE/messages/" + segment, "POST /devices/" + segment + "/disconnect",
			"GET /public/qr/" + segment, "DELETE /webhooks/" + segment, "DELETE /devices/" + segment,
		} {
			if device != string(api.device) {
				requireOrder(t, api.do("super", route, ""))
			}
		}
	})
}

// No filter of a list and no change of a device is an error of ours.
func FuzzLists(f *testing.F) {
	api := newFace(f)
	for _, s := range []string{
		"", "1@lid", "@", "a@b@c", ":@lid", "٥", "+52 155", "100%", "\x00", "\xff", "' OR 1=1 --", "\\u0000", "{\"a\":1}", "2026-01-01T00:00:00Z", "0000-01-01T00:00:00Z",
		"9999-12-31T23:59:59.999999999Z", "2026-01-01T00:00:00+23:59", "SENT", "ONLINE", "active", "all", "message.inbound", "AAAAAAAAAAAAAAAAAAAAAA", "128", "1e3",
		strings.Repeat("x", 300),
	} {
		for i := range 4 {
			values := make([]string, 4)
			values[i] = s
			f.Add(values[0], values[1], values[2], values[3])
		}
	}
	f.Fuzz(func(t *testing.T, text, address, at, word string) {
		api := api.in(t)
		q := url.Values{
			"tenantId": {"one"}, "text": {text}, "label": {text}, "name": {text}, "chat": {address}, "remoteJid": {address}, "from": {at}, "to": {word},
			"status": {word}, "type": {word}, "include": {word}, "cursor": {word}, "size": {word},
		}
		for _, route := range []string{
			"/events", "/tenants", "/devices", "/devices/DEVICE/messages/outbound", "/devices/DEVICE/messages/inbound", "/devices/DEVICE/conversations",
			"/devices/DEVICE/conversations/messages", "/devices/DEVICE/qr.png",
		} {
			requireOrder(t, api.do("super", "GET "+route+"?"+q.Encode(), ""))
			for name, value := range q { // one by one, so that the first that is wrong does not hide the rest
				requireOrder(t, api.do("super", "GET "+route+"?tenantId=one&"+url.Values{name: value}.Encode(), ""))
			}
		}
		requireOrder(t, api.do("super", "PATCH /devices/DEVICE", text))
		if segment := url.PathEscape(text); segment != "" && segment != "." && segment != ".." {
			requireOrder(t, api.do("super", "DELETE /devices/DEVICE/public-links/"+segment, ""))
		}
	})
}

// Whatever choice of events an endpoint accepts is of the documented form, is kept to the letter as an array, and is shown again so.
func FuzzEndpointFilters(f *testing.F) {
	api := newFace(f)
	made := api.do("admin", "POST /webhooks", `{"url":"https://example.com/hook"}`)
	require.Equal(f, http.StatusCreated, made.status, made.text)
	hook := made.field("id")
	device := string(api.device)
	for _, s := range []string{
		"", "*", "message.inbound", "message.*", "message.*.x", "a.", ".a", "a..b", "*.*", "A", "a-b", "{a,b}", `"`, `\\`, "NULL", "\x00", "\xff", "a\nb", "٥",
		"user", "group", device, device + " ", strings.Repeat("a", 101), strings.Repeat("a.", 50) + "*", "'; DROP TABLE events; --", "%", "_",
	} {
		f.Add(s, s, s, int64(len(s)))
		f.Add("message.inbound", device, "newsletter", int64(1)<<40)
		f.Add("device.*", device, "status", int64(-1))
	}
	form := regexp.MustCompile(`^(\*|[a-z0-9_.]+|[a-z0-9_]+\.\*)$`)
	f.Fuzz(func(t *testing.T, kind, id, chat string, rate int64) {
		api := api.in(t)
		body, err := json.Marshal(map[string]any{
			"eventFilters": []string{"webhook.test", kind}, "deviceFilters": []string{id}, "chatKinds": []string{chat}, "rateLimit": rate,
		})
		require.NoError(t, err)
		a := api.do("admin", "PATCH /webhooks/"+hook, string(body))
		requireOrder(t, a)
		if a.status != http.StatusOK {
			require.Contains(t, []int{400, 405}, a.status, a.text)
			return
		}
		require.Regexp(t, form, kind)
		require.Equal(t, device, id)
		require.Contains(t, []string{"user", "group", "status", "broadcast", "newsletter"}, chat)
		var shown, stored struct{ EventFilters, DeviceFilters, ChatKinds []string }
		require.NoError(t, json.Unmarshal([]byte(a.text), &shown))
		require.Equal(t, []string{"webhook.test", kind}, shown.EventFilters)
		require.NoError(t, api.pool.QueryRow(t.Context(), `SELECT event_filters, device_filters, chat_kinds FROM webhook_endpoints WHERE id = $1`,
			hook).Scan(&stored.EventFilters, &stored.DeviceFilters, &stored.ChatKinds))
		require.Equal(t, shown, stored)
	})
}

// No filter of a list of deliveries is an error of ours, and what is accepted answers with a list.
func FuzzDeliveryFilters(f *testing.F) {
	api := newFace(f)
	made := api.do("admin", "POST /webhooks", `{"url":"https://example.com/hook"}`)
	require.Equal(f, http.StatusCreated, made.status, made.text)
	hook := made.field("id")
	for _, s := range []string{
		"", "FAILED", "FAILED,DLQ", ",", "pending", "message.inbound", "2026-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z",
		"2026-01-01T00:00:00+23:59", "2026-01-01", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff.x",
		"ffffffff-ffff-ffff-ffff-ffffffffffff.", "ffffffff-ffff-ffff-ffff-ffffffffffff.\x00", "\x00", "\xff", "1", "' OR 1=1 --",
	} {
		for i := range 6 {
			values := make([]string, 6)
			values[i] = s
			f.Add(values[0], values[1], values[2], values[3], values[4], values[5])
		}
	}
	f.Fuzz(func(t *testing.T, status, kind, from, to, event, cursor string) {
		api := api.in(t)
		q := url.Values{"status": {status}, "type": {kind}, "from": {from}, "to": {to}, "eventId": {event}, "cursor": {cursor}, "deviceId": {kind}, "limit": {"2"}}
		if status == "" {
			delete(q, "status")
		}
		for _, route := range []string{"GET /webhooks/" + hook + "/deliveries?", "GET /webhooks/deliveries?tenantId=one&"} {
			a := api.do("super", route+q.Encode(), "")
			requireOrder(t, a)
			if a.status == http.StatusOK {
				require.Equal(t, "[]", a.text)
			}
		}
		if segment := url.PathEscape(event); segment != "" && segment != "." && segment != ".." {
			base := "/webhooks/" + hook
			for _, route := range []string{
				"GET " + base + "/deliveries/" + segment, "POST " + base + "/deliveries/" + segment + "/redeliver", "GET " + base + "/replays/" + segment,
				"POST " + base + "/replays/" + segment + "/cancel", "GET /webhooks/" + segment + "/secret",
			} {
				requireError(t, api.do("super", route, ""), http.StatusNotFound, "not_found", "there is no")
			}
		}
	})
}

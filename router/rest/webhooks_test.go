package rest_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/router/webhook"
)

// hook makes an endpoint with a dead letter of an event that is kept.
func (f *face) hook() (id string, event uuid.UUID) {
	f.t.Helper()
	a := f.do("admin", "POST /webhooks", `{"url":"https://example.com/hook","secret":"a known secret"}`)
	require.Equal(f.t, 201, a.status, a.text)
	id, event = a.field("id"), uuid.Must(uuid.NewV7())
	_, err := f.pool.Exec(f.t.Context(), `INSERT INTO events (id, tenant_id, device_id, device_seq, type, chat, normalized, raw)
VALUES ($1, 'one', $2, (SELECT count(*) FROM events), 'message.inbound', 'c1', '{}', '{}')`, event, f.device)
	require.NoError(f.t, err)
	_, err = f.pool.Exec(f.t.Context(), `INSERT INTO webhook_deliveries (event_id, endpoint_id, tenant_id, device_id, device_seq, chat, status, attempts)
VALUES ($1, $2, 'one', $3, 1, 'c1', 'DLQ', 1)`, event, id, f.device)
	require.NoError(f.t, err)
	_, err = f.pool.Exec(f.t.Context(), `INSERT INTO webhook_attempts (endpoint_id, event_id, number, tenant_id, at, duration_ms, result, error)
VALUES ($1, $2, 1, 'one', now(), 15000, 'timeout', 'no answer in time')`, id, event)
	require.NoError(f.t, err)
	return id, event
}

// A secret is shown when it is made and when it is asked for, and else masked.
func TestSecretsAreMasked(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	id, _ := f.hook()
	const secret, masked = "a known secret", "••••••••cret"
	for _, c := range []struct{ route, body, want string }{
		{"GET /webhooks/" + id, "", masked},
		{"PATCH /webhooks/" + id, `{"enabled":true,"headers":{"authorization":"Bearer of the endpoint"}}`, masked},
		{"PATCH /webhooks/" + id, `{"secret":"` + masked + `"}`, masked},
		{"GET /webhooks/" + id + "/secret", "", secret},
		{"POST /webhooks/" + id + "/rotate-secret", `{"secret":"another known one"}`, "another known one"},
		{"GET /webhooks/" + id, "", "••••••••" + " one"},
		{"PATCH /webhooks/" + id, `{"secret":"a known secret"}`, masked},
	} {
		a := f.do("admin", c.route, c.body)
		require.Equal(t, 200, a.status, a.text)
		require.Equal(t, c.want, a.field("secret"), c.route)
		if c.want == secret {
			require.Equal(t, webhook.StandardSecret(secret), a.field("standardSecret"))
			require.Contains(t, a.text, "Bearer of the endpoint")
		}
	}
	list := f.do("admin", "GET /webhooks", "").text
	require.Contains(t, list, `"secret":"`+masked+`"`)
	require.NotContains(t, list, secret)
	require.NotContains(t, list, "Bearer of the endpoint")
	require.Contains(t, list, `"headers":{"authorization":"••••••••"}`)
}

func TestControlOfDeliveries(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	id, event := f.hook()
	base := "/webhooks/" + id
	a := f.do("admin", "GET "+base+"/deliveries?status=DLQ,FAILED&status=SUCCESS&type=message.inbound&deviceId=DEVICE&from=2020-01-01T00:00:00Z&limit=1", "")
	require.Equal(t, 200, a.status, a.text)
	require.Contains(t, a.text, event.String())
	next := a.header.Get("X-Next-Cursor")
	require.NotEmpty(t, next)
	a = f.do("admin", "GET "+base+"/deliveries?cursor="+next, "")
	require.Equal(t, "[]", a.text)
	require.Empty(t, a.header.Get("X-Next-Cursor"), "the end")
	require.Equal(t, f.do("admin", "GET "+base+"/deliveries", "").text, f.do("super", "GET /webhooks/deliveries?tenantId=one", "").text)
	require.Contains(t, f.do("admin", "GET /webhooks/deliveries", "").text, event.String())

	a = f.do("admin", "GET "+base+"/deliveries/"+event.String(), "")
	require.Equal(t, 200, a.status, a.text)
	require.Contains(t, a.text, `"attempts":[{"number":1,`)
	require.Contains(t, a.text, `"x-event-id":"`+event.String()+`"`)

	a = f.do("admin", "POST "+base+"/deliveries/"+event.String()+"/redeliver", "")
	require.Equal(t, 202, a.status, a.text)
	require.Equal(t, "event", a.field("what"))
	a = f.do("admin", "POST "+base+"/replays", `{"from":"2026-01-01T00:00:00Z","what":"missed","types":["message.inbound"],"limit":5}`)
	require.Equal(t, 202, a.status, a.text)
	require.Equal(t, "5", a.field("limit"))
	replay := a.field("id")
	a = f.do("admin", "POST "+base+"/recover", "")
	requireError(t, a, 409, "replay_running", replay)
	require.Equal(t, replay, a.field("replayId"))
	require.Equal(t, f.do("admin", "GET "+base+"/replays/"+replay, "").text, strings.Trim(f.do("admin", "GET "+base+"/replays?limit=1", "").text, "[]"))
	a = f.do("admin", "POST "+base+"/replays/"+replay+"/cancel", "")
	require.Equal(t, 200, a.status, a.text)
	require.Equal(t, "cancelled", a.field("state"))
	requireError(t, f.do("admin", "POST "+base+"/replays/"+replay+"/cancel", ""), 409, "replay_finished", "cancelled")
	a = f.do("admin", "POST "+base+"/recover", `{"from":"2026-01-01T00:00:00Z"}`)
	require.Equal(t, 202, a.status, a.text)
	require.Equal(t, "dead", a.field("what"))
	require.Equal(t, 200, f.do("admin", "POST "+base+"/replays/"+a.field("id")+"/cancel", "").status)
	require.Equal(t, 3, strings.Count(f.do("admin", "GET "+base+"/replays", "").text, `"endpointId"`))

	require.Equal(t, 200, f.do("admin", "PATCH "+base, `{"enabled":false}`).status)
	a = f.do("admin", "PATCH "+base, `{"enabled":true,"replayMissed":true}`)
	require.Equal(t, 200, a.status, a.text)
	require.Equal(t, "missed", f.do("admin", "GET "+base+"/replays/"+a.field("replayId"), "").field("what"))
	requireError(t, f.do("admin", "PATCH "+base, `{"enabled":true,"replayMissed":true}`), 409, "not_disabled", "replayMissed")
	var by string
	require.NoError(t, f.pool.QueryRow(t.Context(), `SELECT string_agg(DISTINCT requested_by, ',') FROM webhook_replays`).Scan(&by))
	require.Equal(t, "admin", by)
}

// The trial has what a delivery has: the endpoint's headers, and while secrets are rotated the signatures of both.
func TestTrialIsSignedWithBoth(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	const before, after = "the secret before", "the secret after"
	receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		stamp := r.Header.Get("x-timestamp")
		if err != nil || r.Header.Get("x-signature") != webhook.Sign(after, stamp, body) ||
			r.Header.Get("x-signature-previous") != webhook.Sign(before, stamp, body) || len(strings.Fields(r.Header.Get("webhook-signature"))) != 2 ||
			r.Header.Get("authorization") != "Bearer of the endpoint" {
			w.WriteHeader(http.StatusUnauthorized)
		}
	}))
	t.Cleanup(receiver.Close)
	id := f.do("admin", "POST /webhooks", `{"url":"`+receiver.URL+`","secret":"`+before+`","headers":{"Authorization":"Bearer of the endpoint"}}`).field("id")
	require.Equal(t, 200, f.do("admin", "POST /webhooks/"+id+"/rotate-secret", `{"secret":"`+after+`"}`).status)
	require.JSONEq(t, `{"ok":true,"status":200,"response":""}`, f.do("admin", "POST /webhooks/"+id+"/test", "").text)
	require.Equal(t, 200, f.do("admin", "PATCH /webhooks/"+id, `{"headers":null}`).status)
	require.Equal(t, "401", f.do("admin", "POST /webhooks/"+id+"/test", "").field("status"))
}

// webhookRoutes are all routes about one endpoint, with a body that is accepted.
func webhookRoutes(id string, event uuid.UUID, replay string) map[string]string {
	base := "/webhooks/" + id
	return map[string]string{
		"GET " + base: "", "PATCH " + base: `{"enabled":true}`, "GET " + base + "/secret": "", "POST " + base + "/rotate-secret": `{}`,
		"POST " + base + "/test": `{}`, "GET " + base + "/deliveries": "", "GET " + base + "/deliveries/" + event.String(): "",
		"POST " + base + "/deliveries/" + event.String() + "/redeliver": "", "POST " + base + "/replays": `{"from":"2026-01-01T00:00:00Z"}`,
		"GET " + base + "/replays": "", "GET " + base + "/replays/" + replay: "", "POST " + base + "/replays/" + replay + "/cancel": "",
		"POST " + base + "/recover": "", "DELETE " + base: "",
	}
}

// Endpoints, deliveries and replays of another tenant are not found, and nobody but administrators sees any.
func TestWallOfWebhooks(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	id, event := f.hook()
	replay := f.do("admin", "POST /webhooks/"+id+"/replays", `{"from":"2026-01-01T00:00:00Z"}`).field("id")
	for route, body := range webhookRoutes(id, event, replay) {
		requireError(t, f.do("rival", route, body), 404, "not_found", "there is no")
		requireError(t, f.do("agent", route, body), 403, "forbidden", "")
		requireError(t, f.do("reader", route, body), 403, "forbidden", "")
		requireError(t, f.do("bot:one", route, body), 401, "unauthorized", "Bearer")
	}
	for _, strange := range []string{"nobody", "%00", strings.Repeat("x", 65)} {
		for route, body := range webhookRoutes(strange, event, replay) {
			requireError(t, f.do("admin", route, body), 404, "not_found", "there is no")
		}
	}
	for route, body := range webhookRoutes(id, uuid.New(), uuid.NewString()) {
		if strings.Count(route, "/") > 3 { // those that name a delivery or a replay
			requireError(t, f.do("admin", route, body), 404, "not_found", "there is no such")
		}
	}
	for _, route := range []string{"GET /webhooks/" + id + "/deliveries/x", "GET /webhooks/" + id + "/replays/x", "POST /webhooks/" + id + "/replays/x/cancel"} {
		requireError(t, f.do("admin", route, ""), 404, "not_found", "there is no such")
	}
	requireError(t, f.do("rival", "GET /webhooks/deliveries?tenantId=one", ""), 404, "not_found", "")
	require.Equal(t, "[]", f.do("rival", "GET /webhooks/deliveries", "").text)
	requireError(t, f.do("agent", "GET /webhooks/deliveries", ""), 403, "forbidden", "")
	require.Equal(t, 200, f.do("admin", "GET /webhooks/"+id, "").status, "nothing has happened to it")
	require.Equal(t, "waiting", f.do("admin", "GET /webhooks/"+id+"/replays/"+replay, "").field("state"))
}

func TestBadInputOfWebhooks(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	id, _ := f.hook()
	base := "/webhooks/" + id
	for _, c := range []struct{ route, body, message string }{
		{"PATCH " + base, `{"rateLimit":10001}`, "rateLimit: expected attempts per second"},
		{"PATCH " + base, `{"rateLimit":1e30}`, "rateLimit: expected a whole number"},
		{"PATCH " + base, `{"rateLimit":99999999999999999999}`, "rateLimit: expected a whole number"},
		{"PATCH " + base, `{"rateLimit":4294967297}`, "rateLimit: expected attempts per second"},
		{"PATCH " + base, `{"rateLimit":1.5}`, "rateLimit: expected a whole number"},
		{"PATCH " + base, `{"rateLimit":"7"}`, "rateLimit: expected a whole number, got string"},
		{"PATCH " + base, `{"eventFilters":"message.inbound"}`, "eventFilters: expected a list"},
		{"PATCH " + base, `{"eventFilters":["ok",7]}`, "eventFilters: expected a text"},
		{"PATCH " + base, `{"eventFilters":["ok","Not"]}`, `eventFilters: expected types like message.inbound, prefixes like message.*, or *; entry 2 is "Not"`},
		{"PATCH " + base, `{"deviceFilters":["nobody"]}`, `deviceFilters: expected ids of devices of this tenant; "nobody" is none`},
		{"PATCH " + base, `{"chatKinds":["all"]}`, "chatKinds: expected some of user, group, status, broadcast, newsletter"},
		{"PATCH " + base, `{"headers":["a"]}`, "headers: expected an object"},
		{"PATCH " + base, `{"headers":{"a\r\nb":"c"}}`, "headers.a"},
		{"PATCH " + base, `{"headers":{"x-signature":"c"}}`, "headers.x-signature: must be another name"},
		{"PATCH " + base, `{"headers":{"x-a":"c\nd"}}`, "headers.x-a: must have a value"},
		{"PATCH " + base, `{"ordered":"yes"}`, "ordered: expected true or false"},
		{"PATCH " + base, `{"replayMissed":true}`, "replayMissed: expected only together with enabled: true"},
		{"POST /webhooks", `{}`, "url: expected the address"},
		{"POST /webhooks", `{"url":"https://example.com","secret":"••••••••cret"}`, "secret: expected a secret"},
		{"POST " + base + "/rotate-secret", `{"overlapHours":169}`, "overlapHours: expected a number from 0 to 168"},
		{"POST " + base + "/rotate-secret", `{"secret":"short"}`, "secret: expected a text of at least 8 characters"},
		{"POST " + base + "/replays", `{}`, "from: expected a time like"},
		{"POST " + base + "/replays", `{"from":"yesterday"}`, "from: expected a time like"},
		{"POST " + base + "/replays", `{"from":"2026-01-02T00:00:00Z","to":"2026-01-01T00:00:00Z"}`, "from: expected a time before to"},
		{"POST " + base + "/replays", `{"from":"2026-01-01T00:00:00Z","what":"event"}`, "what: expected all, missed or dead"},
		{"POST " + base + "/replays", `{"from":"2026-01-01T00:00:00Z","limit":0}`, "limit: expected a number from 1 to 1000000"},
		{"POST " + base + "/replays", `{"from":"2026-01-01T00:00:00Z","types":["*."]}`, "types: expected types like message.inbound"},
		{"GET " + base + "/deliveries?status=BAD", "", "status: expected some of PENDING, SUCCESS, FAILED, DLQ"},
		{"GET " + base + "/deliveries?status=", "", "status: expected some of"},
		{"GET " + base + "/deliveries?type=%00", "", "type: expected a type like message.inbound"},
		{"GET " + base + "/deliveries?deviceId=a+b", "", "deviceId: expected the id of a device"},
		{"GET " + base + "/deliveries?from=monday", "", "from: expected a time like"},
		{"GET " + base + "/deliveries?to=monday", "", "to: expected a time like"},
		{"GET " + base + "/deliveries?eventId=x", "", "eventId: expected the id of an event"},
		{"GET " + base + "/deliveries?limit=501", "", "limit: expected a number from 1 to 500"},
		{"GET " + base + "/deliveries?limit=0", "", "limit: expected a number from 1 to 500"},
		{"GET " + base + "/deliveries?cursor=x", "", "cursor: expected the X-Next-Cursor"},
		{"GET " + base + "/replays?limit=501", "", "limit: expected a number from 1 to 500"},
		{"GET " + base + "/replays?cursor=x", "", "cursor: expected the X-Next-Cursor"},
	} {
		requireError(t, f.do("admin", c.route, c.body), 400, "invalid_request", c.message)
	}
	for range 49 {
		require.Equal(t, 201, f.do("admin", "POST /webhooks", `{"url":"https://example.com/hook"}`).status)
	}
	requireError(t, f.do("admin", "POST /webhooks", `{"url":"https://example.com/hook"}`), 409, "too_many_endpoints", "50 endpoints")
}

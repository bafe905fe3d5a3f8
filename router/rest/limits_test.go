package rest_test

import (
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/router/caller"
	"github.com/waconnect/waconnect/router/feed"
	"github.com/waconnect/waconnect/router/rest"
)

func TestRates(t *testing.T) {
	t.Parallel()
	now := time.Now()
	var mu sync.Mutex
	f := newFace(t, func(c *rest.Config, _ *feed.Config) {
		c.Gate = caller.NewGate(caller.Rates{Credential: 5, Tenant: 7, Address: 10}, func() time.Time { mu.Lock(); defer mu.Unlock(); return now })
	})
	forward := func(d time.Duration) { mu.Lock(); defer mu.Unlock(); now = now.Add(d) }
	forward(time.Minute)
	for left := 9; left >= 0; left-- {
		a := f.do("agent", "GET /me", "")
		require.Equal(t, 200, a.status, a.text)
		require.Equal(t, "10", a.header.Get("RateLimit-Limit"))
		require.Equal(t, fmt.Sprint(left), a.header.Get("RateLimit-Remaining"))
	}
	a := f.do("agent", "GET /me", "")
	requireError(t, a, 429, "rate_limited", "too many requests")
	require.Equal(t, "1", a.header.Get("Retry-After"))
	require.Equal(t, "not_executed", a.field("outcome"))
	require.Equal(t, 200, f.do("reader", "GET /me", "").status, "another user of the tenant")
	require.Equal(t, 200, f.do("rival", "GET /me", "").status, "another tenant")
	for range 3 {
		require.Equal(t, 200, f.do("reader", "GET /me", "").status)
	}
	requireError(t, f.do("reader", "GET /me", ""), 429, "rate_limited", "") // the tenant's bucket is empty
	require.Equal(t, 200, f.do("super", "GET /me", "").status, "who is of no tenant")
	forward(time.Second)
	require.Equal(t, 200, f.do("agent", "GET /me", "").status)

	// What needs no credential, and credentials that are none, are counted by address. A good one is not refused for others' bad ones.
	f.tokens["nobody"] = "wck_00000000_nothing"
	for range 20 {
		requireError(t, f.do("nobody", "GET /devices", ""), 401, "unauthorized", "")
	}
	requireError(t, f.do("nobody", "GET /devices", ""), 429, "rate_limited", "")
	require.Equal(t, 200, f.do("agent", "GET /me", "").status, "good lately, from the same address")
	forward(time.Minute)
	for range 20 {
		require.Equal(t, 404, f.do("", "GET /public/qr/none", "").status)
	}
	requireError(t, f.do("", "GET /public/qr/none", ""), 429, "rate_limited", "")
	for range 30 {
		require.Equal(t, 200, f.do("", "GET /health", "").status)
	}
	require.Equal(t, 200, f.do("agent", "GET /me", "").status)

	// A key that somebody else has found, and that is not for their address, is not used up by them.
	made := f.do("admin", "POST /api-keys", `{"name":"k","scopes":["devices:read"],"cidrs":["192.0.2.0/24"]}`)
	require.Equal(t, 201, made.status, made.text)
	f.tokens["thief"] = made.field("key")
	for range 11 {
		requireError(t, f.do("thief", "GET /devices", ""), 403, "address_not_allowed", "")
	}
}

func TestQuotas(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	requireError(t, f.do("admin", "PUT /tenants/one/quota", `{"devices":100}`), 403, "forbidden", "")
	requireError(t, f.do("rival", "GET /tenants/one/quota", ""), 404, "not_found", "")
	requireError(t, f.do("super", "PUT /tenants/none/quota", `{}`), 404, "not_found", "")
	requireError(t, f.do("super", "PUT /tenants/one/quota", `{"devices":-1}`), 400, "invalid_request", "devices: expected")
	requireError(t, f.do("super", "PUT /tenants/one/quota", `{"webhooks":"x"}`), 400, "invalid_request", "webhooks: expected")
	a := f.do("reader", "GET /tenants/one/quota", "")
	require.Equal(t, 200, a.status, a.text)
	require.JSONEq(t, `{"tenantId":"one","devices":null,"messagesPerDay":null,"webhooks":null,"used":{"devices":1,"messagesToday":null,"webhooks":0}}`, a.text)

	require.Equal(t, 200, f.do("super", "PUT /tenants/one/quota", `{"devices":3,"webhooks":1,"messagesPerDay":4}`).status)
	// Many at once: never more than the quota.
	var all sync.WaitGroup
	var mu sync.Mutex
	made := map[int]int{}
	for range 8 {
		all.Go(func() {
			a := f.do("admin", "POST /devices", `{"label":"x"}`)
			mu.Lock()
			defer mu.Unlock()
			made[a.status]++
		})
	}
	all.Wait()
	require.Equal(t, map[int]int{201: 2, 409: 6}, made)
	a = f.do("admin", "POST /devices", `{"label":"x"}`)
	requireError(t, a, 409, "quota_exceeded", "3 devices")
	require.Equal(t, "devices", a.field("quota"))
	require.Equal(t, 201, f.do("admin", "POST /webhooks", `{"url":"http://127.0.0.1:9/"}`).status)
	requireError(t, f.do("admin", "POST /webhooks", `{"url":"http://127.0.0.1:9/"}`), 409, "quota_exceeded", "1 webhooks")
	require.Equal(t, 201, f.do("rival", "POST /devices", `{"label":"x"}`).status, "another tenant has none")

	send := func(key string) answer {
		return f.do("agent", "POST /devices/"+string(f.device)+"/messages/send", `{"to":"15550000001","text":"hello"}`, "Idempotency-Key", key)
	}
	first := send("a")
	require.Equal(t, 202, first.status, first.text)
	require.Equal(t, first.text, send("a").text, "a repetition is not counted")
	made = map[int]int{}
	for i := range 8 {
		all.Go(func() {
			a := send(fmt.Sprint("many", i))
			mu.Lock()
			defer mu.Unlock()
			made[a.status]++
		})
	}
	all.Wait()
	require.Equal(t, map[int]int{202: 3, 429: 5}, made)
	a = send("b")
	requireError(t, a, 429, "quota_exceeded", "4 messages a day")
	require.NotEmpty(t, a.header.Get("Retry-After"))
	require.Equal(t, first.text, send("a").text, "what was taken is answered as before")
	require.Contains(t, f.do("reader", "GET /tenants/one/quota", "").text, `"messagesToday":4`)
	_, err := f.pool.Exec(t.Context(), `UPDATE quotas SET day = day - 1`)
	require.NoError(t, err)
	require.Equal(t, 202, send("tomorrow").status)
	require.Equal(t, 200, f.do("super", "PUT /tenants/one/quota", `{}`).status)
	require.Equal(t, 202, send("free").status)
}

func TestLongAddresses(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	path := func(n int) string { return "GET /nothing?x=" + strings.Repeat("x", n-len("/nothing?x=")) }
	requireError(t, f.do("", path(8<<10), ""), 404, "not_found", "")
	requireError(t, f.do("", path(8<<10+1), ""), 414, "uri_too_long", "8192 bytes")
}

// A POST that is repeated with its key has one effect and one answer.
func TestRepeatedRequests(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	post := func(who, route, body, key string) answer { return f.do(who, route, body, "Idempotency-Key", key) }
	first := post("admin", "POST /devices", `{"label":"x"}`, "k")
	require.Equal(t, 201, first.status, first.text)
	require.Empty(t, first.header.Get("Idempotent-Replayed"))
	again := post("admin", "POST /devices", `{ "label": "x" }`, "k")
	require.Equal(t, 201, again.status)
	require.JSONEq(t, first.text, again.text)
	require.Equal(t, "true", again.header.Get("Idempotent-Replayed"))
	requireError(t, post("admin", "POST /devices", `{"label":"y"}`, "k"), 422, "idempotency_key_reused", "Idempotency-Key")
	requireError(t, post("admin", "POST /webhooks", `{"label":"x"}`, "k"), 422, "idempotency_key_reused", "Idempotency-Key")
	other := post("rival", "POST /devices", `{"label":"x"}`, "k")
	require.Equal(t, 201, other.status, "another tenant's key is another one")
	require.NotEqual(t, first.field("id"), other.field("id"))
	require.NotEqual(t, first.field("id"), post("super", "POST /devices", `{"label":"x","tenantId":"one"}`, "k").field("id"), "and another user's")

	requireError(t, post("admin", "POST /devices", `{"label":""}`, "bad"), 400, "invalid_request", "label")
	require.Equal(t, 201, post("admin", "POST /devices", `{"label":"good"}`, "bad").status, "what failed has taken no key")
	requireError(t, post("reader", "POST /devices", `{"label":"x"}`, "denied"), 403, "forbidden", "")
	requireError(t, post("admin", "POST /devices", `{"label":"x"}`, strings.Repeat("k", 256)), 400, "invalid_request", "Idempotency-Key")
	requireError(t, post("admin", "POST /devices", `{"label":"`+strings.Repeat("x", 3<<20)+`"}`, "huge"), 413, "body_too_large", "")

	// A key shows its secret again to who made it, and the database has neither.
	made := post("admin", "POST /api-keys", `{"name":"k","scopes":["devices:read"]}`, "secret")
	require.Equal(t, 201, made.status, made.text)
	require.Equal(t, made.field("key"), post("admin", "POST /api-keys", `{"name":"k","scopes":["devices:read"]}`, "secret").field("key"))
	var stored []byte
	require.NoError(t, f.pool.QueryRow(t.Context(), `SELECT answer FROM idempotent_requests WHERE key = 'secret'`).Scan(&stored))
	require.NotContains(t, string(stored), "wck_")

	require.Contains(t, f.do("admin", "GET /audit?action=POST%20/api-keys", "").text, `"replayed":true`)

	// Many at once: one is executed.
	var all sync.WaitGroup
	var mu sync.Mutex
	ids, refusals := map[string]int{}, map[string]int{}
	for range 8 {
		all.Go(func() {
			a := post("admin", "POST /devices", `{"label":"once"}`, "race")
			mu.Lock()
			defer mu.Unlock()
			if a.status == http.StatusConflict {
				refusals[a.field("error")]++
				return
			}
			ids[a.field("id")]++
		})
	}
	all.Wait()
	require.Len(t, ids, 1)
	delete(refusals, "idempotency_key_in_use")
	require.Empty(t, refusals)
	require.Equal(t, 1, f.number(`SELECT count(*) FROM devices WHERE label = 'once'`))

	// One whose process has died holds its key for a minute.
	_, err := f.pool.Exec(t.Context(), `UPDATE idempotent_requests SET status = NULL, answer = NULL WHERE key = 'k' AND tenant_id = 'one'`)
	require.NoError(t, err)
	requireError(t, post("admin", "POST /devices", `{"label":"x"}`, "k"), 409, "idempotency_key_in_use", "Idempotency-Key")
	_, err = f.pool.Exec(t.Context(), `UPDATE idempotent_requests SET began_at = began_at - interval '2 minutes' WHERE key = 'k' AND tenant_id = 'one'`)
	require.NoError(t, err)
	requireError(t, post("admin", "POST /devices", `{"label":"y"}`, "k"), 422, "idempotency_key_reused", "")
	require.Equal(t, 201, post("admin", "POST /devices", `{"label":"x"}`, "k").status)
}

func (f *face) number(query string) (n int) {
	f.t.Helper()
	require.NoError(f.t, f.pool.QueryRow(f.t.Context(), query).Scan(&n))
	return n
}

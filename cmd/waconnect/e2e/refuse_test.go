package e2e

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Bad input gets a status of 4xx, an error code and a message that names the field; never a 500, never a page.
func TestBadInput(t *testing.T) {
	t.Parallel()
	p := start(t)
	tenant := p.tenant()
	dev := p.device(tenant)
	auth := []string{"Authorization", "Bearer " + p.token}
	send := "/devices/" + dev + "/messages/send"
	for name, c := range map[string]struct {
		method, path string
		body         any
		header       []string
		status       int
		code, names  string
	}{
		"malformed JSON":      {"POST", "/tenants", `{"name":`, auth, 400, "", ""},
		"unknown device":      {"GET", "/devices/nope/status", nil, auth, 404, "not_found", ""},
		"bad phone":           {"POST", "/devices/" + dev + "/connect", map[string]string{"phoneNumber": "12"}, auth, 400, "invalid_phone_number", ""},
		"missing tenant":      {"POST", "/devices", map[string]string{"label": "x"}, auth, 400, "tenantId_required", "tenantId"},
		"unknown tenant":      {"POST", "/devices", map[string]string{"label": "x", "tenantId": "nope"}, auth, 400, "invalid_tenantId", "tenantId"},
		"wrong password":      {"POST", "/auth/login", map[string]string{"email": p.AdminEmail, "password": "wrong"}, nil, 401, "invalid_credentials", ""},
		"unknown user":        {"POST", "/auth/login", map[string]string{"email": "nobody@example.com", "password": "wrong"}, nil, 401, "invalid_credentials", ""},
		"oversized body":      {"POST", send, map[string]string{"to": "1", "text": strings.Repeat("x", 3<<20)}, auth, 413, "", ""},
		"ftp image":           {"POST", send, map[string]string{"type": "image", "to": "5215500000001", "imageUrl": "ftp://example.com/a.png"}, auth, 400, "", "imageUrl"},
		"long caption":        {"POST", send, map[string]string{"type": "image", "to": "5215500000001", "imageUrl": "http://example.com/a.png", "caption": strings.Repeat("x", 1025)}, auth, 400, "", "caption"},
		"letters as receiver": {"POST", send, map[string]string{"to": "abc", "text": "x"}, auth, 400, "", "to"},
		"no text":             {"POST", send, map[string]string{"to": "5215500000001"}, auth, 400, "", "text"},
		"unknown type":        {"POST", send, map[string]string{"type": "carrier-pigeon", "to": "5215500000001"}, auth, 400, "", "type"},
		"not online":          {"POST", send, map[string]string{"to": "5215500000001", "text": "x"}, auth, 409, "device_not_online", ""},
		"no credential":       {"GET", "/tenants", nil, nil, 401, "unauthorized", ""},
		"false credential":    {"GET", "/tenants", nil, []string{"Authorization", "Bearer x.y.z"}, 401, "unauthorized", ""},
		"unknown path":        {"GET", "/nothing/here", nil, auth, 404, "not_found", ""},
		"wrong method":        {"PATCH", "/tenants", nil, auth, 405, "", ""},
		"webhook scheme":      {"POST", "/webhooks", map[string]string{"tenantId": tenant, "url": "ftp://example.com"}, auth, 400, "", "url"},
		"short secret":        {"POST", "/webhooks", map[string]string{"tenantId": tenant, "url": "http://example.com", "secret": "short"}, auth, 400, "", "secret"},
		"events of no tenant": {"GET", "/events", nil, auth, 400, "tenantId_required", "tenantId"},
		"false bot key":       {"POST", send, map[string]string{"to": "5215500000001", "text": "x"}, []string{"x-api-key", "wrong", "x-tenant-id", tenant}, 401, "unauthorized", ""},
	} {
		t.Run(name, func(t *testing.T) {
			a := call(t, c.method, p.API+c.path, c.body, c.header...)
			require.Equal(t, c.status, a.Status, "%s", a.Body)
			require.True(t, strings.HasPrefix(a.Header.Get("Content-Type"), "application/json"), a.Header.Get("Content-Type"))
			require.NotEmpty(t, a.Header.Get("x-request-id"))
			var e struct{ Error, Message string }
			require.NoError(t, json.Unmarshal(a.Body, &e), "%s", a.Body)
			require.NotEmpty(t, e.Error)
			if c.code != "" {
				require.Equal(t, c.code, e.Error)
			}
			require.Contains(t, e.Message, c.names)
		})
	}
}

// The same Idempotency-Key makes one message.
func TestIdempotencyKey(t *testing.T) {
	t.Parallel()
	p := start(t)
	_, dev, _, ana := p.linked()
	send := func(text string) answer {
		return p.api("POST", "/devices/"+dev+"/messages/send", map[string]string{"to": ana, "text": text}, "Idempotency-Key", "order-1")
	}
	first, again := send("once"), send("once")
	require.Equal(t, 202, first.Status, "%s", first.Body)
	require.Equal(t, 202, again.Status, "%s", again.Body)
	require.Equal(t, first.str(t, "outboundMessageId"), again.str(t, "outboundMessageId"))
	other := send("something else")
	require.Equal(t, 422, other.Status)
	require.Equal(t, "idempotency_key_reused", other.str(t, "error"))
	p.waitMessage(dev, first.str(t, "outboundMessageId"), "SENT")
	p.waitText(ana, "once")
	p.exactlyOnce(ana)
}

// Media that cannot be had fails its own message with the original's words, and holds nobody else.
func TestMediaFailures(t *testing.T) {
	t.Parallel()
	p := start(t)
	_, dev, _, ana := p.linked()
	media := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/missing.png":
			w.WriteHeader(http.StatusNotFound)
		case "/huge.png":
			w.Header().Set("Content-Length", "99999999")
		default:
			_, _ = w.Write([]byte("<html>this is no picture</html>"))
		}
	}))
	t.Cleanup(media.Close)
	ben := p.phone("5215500000002", "Ben")
	want := map[string]string{}
	for path, reason := range map[string]string{"/missing.png": "media_unreachable", "/huge.png": "media_too_large", "/page.png": "unsupported_media_type"} {
		a := p.api("POST", "/devices/"+dev+"/messages/send", map[string]string{"type": "image", "to": ana, "imageUrl": media.URL + path})
		require.Equal(t, 202, a.Status, "%s", a.Body)
		want[a.str(t, "outboundMessageId")] = reason
	}
	p.send(dev, ben, "not held up")
	p.waitText(ben, "not held up")
	for id, reason := range want {
		require.Equal(t, reason, p.waitMessage(dev, id, "FAILED")["error"])
	}
	p.send(dev, ana, "and on it goes")
	p.waitText(ana, "and on it goes")
}

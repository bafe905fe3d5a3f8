package rest_test

import (
	"encoding/json"
	"image/png"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The original's bodies of conversations, key by key: additions come after.
func TestConversationBodies(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	require.JSONEq(t, `{"conversations":[]}`, f.do("reader", "GET /devices/DEVICE/conversations", "").text)
	require.JSONEq(t, `{"messages":[]}`, f.do("reader", "GET /devices/DEVICE/conversations/messages?remoteJid=1@lid", "").text)
	for _, sql := range []string{
		`INSERT INTO chats (device_id, chat, tenant_id, last_in_at, in_count) VALUES ($1, '1@lid', 'one', now() - interval '6 minutes', 2), ($1, '2@lid', 'one', now(), 1)`,
		`INSERT INTO events (id, tenant_id, device_id, device_seq, type, chat, normalized, raw)
		 VALUES (uuid7(), 'one', $1, 1, 'message.inbound', '1@lid', '{"from":"1@lid","content":{"type":"media","text":null}}', '{}')`,
		`INSERT INTO messages (id, tenant_id, device_id, chat, type, payload, wa_id, status, expires_at) VALUES (uuid7(), 'one', $1, '1@lid', 'text', '{"text":"hi"}', 'x', 'SENT', now())`,
	} {
		_, err := f.pool.Exec(t.Context(), sql, f.device)
		require.NoError(t, err)
	}
	a := f.do("reader", "GET /devices/DEVICE/conversations", "")
	require.Equal(t, 200, a.status, a.text)
	var list struct{ Conversations []json.RawMessage }
	require.NoError(t, json.Unmarshal([]byte(a.text), &list))
	keys := func(of json.RawMessage) []string { return answer{text: string(of), t: t}.keys() }
	require.Equal(t, []string{"remoteJid", "lastMessageAt", "messageCount", "name"}, keys(list.Conversations[0])[:4], "without stuck")
	require.Equal(t, []string{"remoteJid", "lastMessageAt", "messageCount", "stuck"}, keys(list.Conversations[1])[:4])

	a = f.do("reader", "GET /devices/DEVICE/conversations/messages?remoteJid=1@lid", "")
	require.Equal(t, 200, a.status, a.text)
	var chat struct{ Messages []json.RawMessage }
	require.NoError(t, json.Unmarshal([]byte(a.text), &chat))
	require.Len(t, chat.Messages, 2)
	require.Equal(t, []string{"id", "type", "text", "timestamp", "fromMe"}, keys(chat.Messages[0])[:5])
	require.Contains(t, string(chat.Messages[0]), `"type":"inbound","text":""`)
	require.Equal(t, []string{"id", "type", "text", "timestamp", "fromMe", "status"}, keys(chat.Messages[1])[:6])
	require.Contains(t, string(chat.Messages[1]), `"type":"outbound","text":"hi"`)

	a = f.do("reader", "GET /devices/DEVICE/conversations?limit=1", "")
	require.NotEmpty(t, a.field("nextCursor"))
	require.Equal(t, a.field("nextCursor"), a.header.Get("X-Next-Cursor"))
	a = f.do("reader", "GET /devices/DEVICE/conversations?limit=1&cursor="+a.field("nextCursor"), "")
	require.Contains(t, a.text, "1@lid")
	require.NotContains(t, a.text, "nextCursor")
}

func TestBadQueries(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	for _, test := range []struct{ who, route, code, mention string }{
		{"admin", "GET /events?from=yesterday", "invalid_request", "from"},
		{"admin", "GET /events?from=2026-03-02T00:00:00Z&to=2026-03-01T00:00:00Z", "invalid_request", "to"},
		{"admin", "GET /events?type=A", "invalid_request", "type"},
		{"admin", "GET /events?deviceId=a%20b", "invalid_request", "deviceId"},
		{"admin", "GET /events?chat=x", "invalid_request", "chat"},
		{"admin", "GET /events?limit=0", "invalid_request", "limit"},
		{"admin", "GET /events?limit=99999999999999999999", "invalid_request", "limit"},
		{"bot:one", "GET /devices/DEVICE/messages/outbound?status=sent", "invalid_request", "status"},
		{"bot:one", "GET /devices/DEVICE/messages/outbound?text=" + strings.Repeat("x", 201), "invalid_request", "text"},
		{"bot:one", "GET /devices/DEVICE/messages/outbound?to=5215550000001", "invalid_request", "to"},
		{"admin", "GET /devices/DEVICE/messages/inbound?cursor=x", "invalid_request", "cursor"},
		{"admin", "GET /devices?status=x", "invalid_request", "status"},
		{"admin", "GET /devices?label=%ff", "invalid_request", "label"},
		{"super", "GET /tenants?status=x", "invalid_request", "status"},
		{"admin", "GET /devices/DEVICE/conversations?include=x", "invalid_request", "include"},
		{"admin", "GET /devices/DEVICE/conversations/messages", "remoteJid_required", "remoteJid"},
		{"admin", "GET /devices/DEVICE/conversations/messages?remoteJid=%00@lid", "invalid_request", "remoteJid"},
		{"admin", "GET /devices/DEVICE/qr.png?size=9", "invalid_request", "size"},
		{"", "GET /public/qr/x/qr.png?size=100000", "invalid_request", "size"},
		{"admin", "PATCH /devices/DEVICE", "invalid_request", "body"},
	} {
		a := f.do(test.who, test.route, "")
		a.t = t
		requireError(t, a, 400, test.code, test.mention)
	}
	require.Equal(t, 200, f.do("bot:one", "GET /devices/DEVICE/messages/outbound?status=FAILED&type=text&chat=5215550000001&text=x", "").status)
}

func TestDevicesAndTenantsInPages(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	for _, label := range []string{"Front desk", "Back office", "front door"} {
		require.Equal(t, 201, f.do("admin", "POST /devices", `{"label":"`+label+`"}`).status)
	}
	labels := func(a answer) (out []string) {
		var list []struct{ Label, Name string }
		require.NoError(t, json.Unmarshal([]byte(a.text), &list), a.text)
		for _, v := range list {
			out = append(out, v.Label+v.Name)
		}
		return out
	}
	require.Equal(t, []string{"front door", "Back office", "Front desk", "phone"}, labels(f.do("admin", "GET /devices", "")))
	require.Equal(t, []string{"front door", "Front desk"}, labels(f.do("admin", "GET /devices?label=FRONT", "")))
	require.Equal(t, []string{"phone"}, labels(f.do("admin", "GET /devices?status=ONLINE", "")))
	a := f.do("admin", "GET /devices?limit=3", "")
	require.Len(t, labels(a), 3)
	a = f.do("admin", "GET /devices?limit=3&cursor="+a.header.Get("X-Next-Cursor"), "")
	require.Equal(t, []string{"phone"}, labels(a))
	require.Empty(t, a.header.Get("X-Next-Cursor"))
	a = f.do("super", "GET /tenants?limit=1", "")
	rest := f.do("super", "GET /tenants?cursor="+a.header.Get("X-Next-Cursor"), "")
	require.ElementsMatch(t, []string{"one", "two"}, append(labels(a), labels(rest)...))
	require.Equal(t, []string{"two"}, labels(f.do("super", "GET /tenants?name=TW&status=active", "")))
}

func TestDeviceIsRenamed(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	a := f.do("admin", "PATCH /devices/DEVICE", `{"label":"Desk","phoneHint":"521555","status":"OFFLINE","tenantId":"two"}`)
	require.Equal(t, 200, a.status, a.text)
	require.Equal(t, []string{"Desk", "521555", "ONLINE", "one"}, []string{a.field("label"), a.field("phoneHint"), a.field("status"), a.field("tenantId")})
	require.Equal(t, "521555", f.do("admin", "PATCH /devices/DEVICE", `{"label":"Desk 2"}`).field("phoneHint"), "what is not named stays")
	require.Equal(t, "<nil>", f.do("admin", "PATCH /devices/DEVICE", `{"phoneHint":null}`).field("phoneHint"))
	require.Equal(t, f.do("reader", "GET /devices/DEVICE/status", "").text, f.do("reader", "GET /devices/DEVICE", "").text)
	requireError(t, f.do("admin", "PATCH /devices/DEVICE", `{"label":""}`), 400, "invalid_request", "label")
	requireError(t, f.do("admin", "PATCH /devices/DEVICE", `{"phoneHint":5}`), 400, "invalid_request", "")
	requireError(t, f.do("agent", "PATCH /devices/DEVICE", `{"label":"x"}`), 403, "forbidden", "")
	requireError(t, f.do("rival", "PATCH /devices/DEVICE", `{"label":"x"}`), 404, "not_found", "")
}

func TestPublicLinksAreListedAndRevoked(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	token := f.do("admin", "POST /devices/DEVICE/public-link", "").field("token")
	kept := f.do("admin", "POST /devices/DEVICE/public-link", "").field("token")
	a := f.do("admin", "GET /devices/DEVICE/public-links", "")
	require.Equal(t, 200, a.status, a.text)
	require.NotContains(t, a.text, token[:16], "masked")
	var list []struct {
		ID, Token string
		Active    bool
	}
	require.NoError(t, json.Unmarshal([]byte(a.text), &list))
	require.Len(t, list, 2)
	require.Equal(t, strings.Repeat("*", 60)+token[60:], list[1].Token)
	require.True(t, list[1].Active)
	const route = "DELETE /devices/DEVICE/public-links/"
	requireError(t, f.do("rival", route+list[1].ID, ""), 404, "not_found", "")
	requireError(t, f.do("agent", route+list[1].ID, ""), 403, "forbidden", "")
	requireError(t, f.do("admin", route+"%00", ""), 404, "not_found", "")
	requireError(t, f.do("admin", route+"abcd", ""), 404, "not_found", "")
	require.JSONEq(t, `{"ok":true}`, f.do("admin", route+list[1].ID, "").text)
	requireError(t, f.do("admin", route+list[1].ID, ""), 404, "not_found", "")
	require.Equal(t, 404, f.do("", "GET /public/qr/"+token, "").status)
	require.Equal(t, 200, f.do("", "GET /public/qr/"+kept, "").status)
	requireError(t, f.do("rival", "GET /devices/DEVICE/public-links", ""), 404, "not_found", "")
}

func TestQRImage(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	link := f.do("admin", "POST /devices/DEVICE/public-link", "").field("token")
	requireError(t, f.do("reader", "GET /devices/DEVICE/qr.png", ""), 409, "no_qr", "")
	requireError(t, f.do("", "GET /public/qr/"+link+"/qr.png", ""), 409, "no_qr", "")
	requireError(t, f.do("", "GET /public/qr/0000/qr.png", ""), 404, "not_found", "")
	f.set(`status = 'QR', detail = 'pairing', own_jid = NULL, online_at = NULL, qr = repeat('2@abcdefgh,', 22)`)
	for _, route := range []string{"GET /devices/DEVICE/qr.png", "GET /public/qr/" + link + "/qr.png"} {
		for size, query := range map[int]string{320: "", 128: "?size=128", 1024: "?size=1024"} {
			a := f.do("reader", route+query, "")
			require.Equal(t, 200, a.status, a.text)
			require.Equal(t, []string{"image/png", "no-store", "nosniff"},
				[]string{a.header.Get("Content-Type"), a.header.Get("Cache-Control"), a.header.Get("X-Content-Type-Options")})
			picture, err := png.Decode(strings.NewReader(a.text))
			require.NoError(t, err)
			require.Equal(t, size, picture.Bounds().Dx())
			require.Equal(t, size, picture.Bounds().Dy())
		}
	}
	requireError(t, f.do("rival", "GET /devices/DEVICE/qr.png", ""), 404, "not_found", "")
	f.set(`qr = NULL, pairing_code = 'ABCD1234'`)
	requireError(t, f.do("reader", "GET /devices/DEVICE/qr.png", ""), 409, "no_qr", "")
	f.set(`status = 'OFFLINE'`)
	requireError(t, f.do("", "GET /public/qr/"+link+"/qr.png", ""), 410, "expired", "")
}

// The page for people loads nothing from elsewhere, and its browser would refuse it.
func TestDocsPage(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	a := f.do("", "GET /docs", "")
	require.Equal(t, 200, a.status)
	require.Contains(t, a.header.Get("Content-Type"), "text/html")
	require.Contains(t, a.header.Get("Content-Security-Policy"), "default-src 'none'")
	require.NotContains(t, a.header.Get("Content-Security-Policy"), "unsafe")
	for _, part := range strings.Split(a.text, `="`)[1:] {
		value, _, _ := strings.Cut(part, `"`)
		if strings.HasSuffix(value, ".js") || strings.HasSuffix(value, ".css") || strings.HasSuffix(value, ".json") {
			at, err := url.Parse(value)
			require.NoError(t, err)
			require.Empty(t, at.Host, value)
			require.Equal(t, http.StatusOK, f.do("", "GET /"+value, "").status, value)
		}
	}
	for _, file := range []string{"docs.js", "docs.css"} {
		text := f.do("", "GET /docs/"+file, "").text
		require.NotContains(t, text, "http://", file)
		require.NotContains(t, text, "https://", file)
		require.NotContains(t, text, "innerHTML", file)
	}
	requireError(t, f.do("", "GET /docs/nothing.js", ""), 404, "not_found", "")
	requireError(t, f.do("", "GET /docs/..%2frest.go", ""), 404, "not_found", "")
}

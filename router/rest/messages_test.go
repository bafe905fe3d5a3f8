package rest_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var messageBody = regexp.MustCompile("(?s)```json\n(.*?)\n```")

// Each body that docs/messages.md shows is accepted, and every type that there is stands there.
func TestDocumentedMessagesAreAccepted(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "messages.md"))
	require.NoError(t, err)
	bodies := messageBody.FindAllStringSubmatch(string(page), -1)
	require.NotEmpty(t, bodies)
	sent := f.sendsText("hello")
	seen := map[string]bool{}
	for _, b := range bodies {
		a := f.do("agent", "POST /devices/DEVICE/messages/send", strings.ReplaceAll(b[1], "MESSAGE", sent))
		require.Equal(t, 202, a.status, "%s: %s", b[1], a.text)
		row := f.do("agent", "GET /devices/DEVICE/messages/"+a.field("outboundMessageId"), "")
		seen[row.field("type")] = true
	}
	a := f.do("agent", "POST /devices/DEVICE/messages/send", `{"type":"telegram","to":"5215550000001"}`)
	require.Equal(t, "unsupported_type", a.field("error"))
	_, known, _ := strings.Cut(a.field("message"), "expected one of ")
	for _, kind := range strings.Split(known, ", ") {
		require.True(t, seen[kind], "docs/messages.md shows no %s", kind)
	}
}

// sendsText accepts a text, and returns its id.
func (f *face) sendsText(text string) string {
	f.t.Helper()
	a := f.do("agent", "POST /devices/DEVICE/messages/send", `{"to":"5215550000001","text":"`+text+`"}`)
	require.Equal(f.t, 202, a.status, a.text)
	return a.field("outboundMessageId")
}

// heard writes down that somebody wrote to the device, and returns the id of the event.
func (f *face) heard(device, kind, chat, normalized string) (id string) {
	f.t.Helper()
	require.NoError(f.t, f.pool.QueryRow(f.t.Context(), `
		INSERT INTO events (id, tenant_id, device_id, device_seq, type, chat, normalized, raw)
		SELECT gen_random_uuid(), tenant_id, id, 1000 + (SELECT count(*) FROM events), $2, $3, $4, '{}' FROM devices WHERE id = $1 RETURNING id`,
		device, kind, chat, normalized).Scan(&id))
	return id
}

// Each bad body is refused, names its field, and makes nothing; what is just within a limit is taken.
func TestBadMessages(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	long := func(n int) string { return strings.Repeat("é", n) }
	list := func(n int, one string) string {
		items := make([]string, n)
		for i := range items {
			items[i] = strings.ReplaceAll(one, "#", fmt.Sprint(i))
		}
		return "[" + strings.Join(items, ",") + "]"
	}
	to := `"to":"5215550000001"`
	own := f.sendsText("words")
	picture := f.do("agent", "POST /devices/DEVICE/messages/send", `{"type":"image",`+to+`,"imageUrl":"https://example.com/a.png"}`).field("outboundMessageId")
	theirs := f.heard(string(f.device), "message.inbound", "5215550000001@s.whatsapp.net", `{"messageId":"A1","from":"5215550000001@s.whatsapp.net","content":{"type":"text","text":"x","media":null}}`)
	lost := f.heard(string(f.device), "message.inbound", "5215550000001@s.whatsapp.net", `{"messageId":"A2","from":"5215550000001@s.whatsapp.net","content":{"type":"unknown","text":null,"media":null},"decryptionFailed":true}`)
	status := f.heard(string(f.device), "device.status", "", `{"messageId":"A3"}`)
	for field, bodies := range map[string][]string{
		"to":                       {`"text":"x"`, `"text":"x","to":"12"`, `"text":"x","to":"status@broadcast"`, `"text":"x","to":"1@newsletter"`},
		"text":                     {to, to + `,"text":"` + long(65_537) + `"`, `"type":"status_text","statusJidList":["123"],"text":"` + long(701) + `"`, `"type":"edit","messageId":"` + own + `"`},
		"caption":                  {`"type":"video",` + to + `,"videoUrl":"https://a.example/b","caption":"` + long(1025) + `"`},
		"imageUrl":                 {`"type":"image",` + to, `"type":"image",` + to + `,"imageUrl":"/a"`},
		"videoUrl":                 {`"type":"video",` + to, `"type":"status_video","statusJidList":["123"],"videoUrl":"file:///etc/passwd"`},
		"audioUrl":                 {`"type":"audio",` + to + `,"audioUrl":"data:audio/ogg;base64,AAAA"`},
		"stickerUrl":               {`"type":"sticker",` + to + `,"stickerUrl":"https://"`},
		"fileUrl":                  {`"type":"file",` + to + `,"fileName":"a"`},
		"fileName":                 {`"type":"file",` + to + `,"fileUrl":"https://a.example/b"`, `"type":"file",` + to + `,"fileUrl":"https://a.example/b","fileName":"` + long(256) + `"`},
		"viewOnce":                 {`"type":"audio",` + to + `,"audioUrl":"https://a.example/b","viewOnce":true`},
		"location":                 {`"type":"location",` + to},
		"location.latitude":        {`"type":"location",` + to + `,"location":{"longitude":1}`, `"type":"location",` + to + `,"location":{"latitude":90.1,"longitude":1}`},
		"location.longitude":       {`"type":"location",` + to + `,"location":{"latitude":1}`, `"type":"location",` + to + `,"location":{"latitude":1,"longitude":-180.5}`},
		"location.name":            {`"type":"location",` + to + `,"location":{"latitude":1,"longitude":1,"name":"` + long(1001) + `"}`},
		"contacts":                 {`"type":"contact",` + to, `"type":"contact",` + to + `,"contacts":` + list(51, `{"name":"a","phones":["1234"]}`)},
		"contacts[1].name":         {`"type":"contact",` + to + `,"contacts":[{"name":"a","phones":["1234"]},{"phones":["1234"]}]`},
		"contacts[0].phones":       {`"type":"contact",` + to + `,"contacts":[{"name":"a"}]`, `"type":"contact",` + to + `,"contacts":[{"name":"a","phones":["call me"]}]`, `"type":"contact",` + to + `,"contacts":[{"name":"a","phones":["1234567890123456"]}]`},
		"poll":                     {`"type":"poll",` + to},
		"poll.question":            {`"type":"poll",` + to + `,"poll":{"options":["a","b"]}`},
		"poll.options":             {`"type":"poll",` + to + `,"poll":{"question":"q","options":["a"]}`, `"type":"poll",` + to + `,"poll":{"question":"q","options":["a","a"]}`, `"type":"poll",` + to + `,"poll":{"question":"q","options":` + list(13, `"#"`) + `}`, `"type":"poll",` + to + `,"poll":{"question":"q","options":["a","` + long(101) + `"]}`},
		"poll.selectable":          {`"type":"poll",` + to + `,"poll":{"question":"q","options":["a","b"],"selectable":3}`, `"type":"poll",` + to + `,"poll":{"question":"q","options":["a","b"],"selectable":-1}`},
		"emoji":                    {`"type":"reaction","messageId":"` + own + `"`, `"type":"reaction","messageId":"` + own + `","emoji":"ok"`, `"type":"reaction","messageId":"` + own + `","emoji":"` + long(33) + `"`},
		"messageId":                {`"type":"reaction","emoji":"👍"`, `"type":"reaction","emoji":"👍","messageId":"3EB0NOBODY"`, `"type":"revoke","messageId":"01a21b19-863c-75b9-8315-e89712e5bba1"`, `"type":"revoke","messageId":"` + theirs + `"`, `"type":"edit","text":"x","messageId":"` + picture + `"`, `"type":"edit","text":"x","messageId":"` + theirs + `"`, `"type":"forward",` + to + `,"messageId":"` + lost + `"`, `"type":"reaction","emoji":"👍","messageId":"` + status + `"`},
		"quotedMessageId":          {to + `,"text":"x","quotedMessageId":"` + strings.Repeat("A", 129) + `"`, to + `,"text":"x","quotedMessageId":"nobody"`},
		"mentions":                 {to + `,"text":"x","mentions":["1@g.us"]`, to + `,"text":"x","mentions":` + list(257, `"521555000#0001"`)},
		"linkPreview.url":          {to + `,"text":"x","linkPreview":{"url":"https://example.com","title":"t"}`, to + `,"text":"ftp://a","linkPreview":{"url":"ftp://a","title":"t"}`},
		"linkPreview.title":        {to + `,"text":"https://a.example","linkPreview":{"url":"https://a.example"}`},
		"statusJidList":            {`"type":"status_text","text":"x"`, `"type":"status_text","text":"x","statusJidList":["1@g.us"]`, `"type":"status_text","text":"x","statusJidList":` + list(501, `"521555000#0001"`)},
		"backgroundColor":          {`"type":"status_text","text":"x","statusJidList":["123"],"backgroundColor":"red"`, `"type":"status_text","text":"x","statusJidList":["123"],"backgroundColor":"#12345"`},
		"contacts[0].organization": {`"type":"contact",` + to + `,"contacts":[{"name":"a","phones":["1234"],"organization":"` + long(1001) + `"}]`},
	} {
		for _, body := range bodies {
			a := f.do("agent", "POST /devices/DEVICE/messages/send", "{"+body+"}")
			shown := body[:min(len(body), 200)]
			require.Equal(t, 400, a.status, "%s: %s", shown, a.text)
			require.Equal(t, "invalid_request", a.field("error"), shown)
			require.True(t, strings.HasPrefix(a.field("message"), field+": "), "%s: %s", shown, a.field("message"))
		}
	}
	for _, body := range []string{
		to + `,"text":"` + long(65_536) + `"`,
		`"type":"status_text","statusJidList":["123"],"text":"` + long(700) + `"`,
		`"type":"video",` + to + `,"videoUrl":"https://a.example/b","caption":"` + long(1024) + `"`,
		`"type":"file",` + to + `,"fileUrl":"https://a.example/b","fileName":"` + long(255) + `"`,
		`"type":"location",` + to + `,"location":{"latitude":-90,"longitude":180,"name":"` + long(1000) + `"}`,
		`"type":"location",` + to + `,"location":{"latitude":0,"longitude":0}`,
		`"type":"contact",` + to + `,"contacts":` + list(50, `{"name":"a","phones":["123"]}`),
		`"type":"poll",` + to + `,"poll":{"question":"` + long(255) + `","options":` + list(12, `"#"`) + `,"selectable":12}`,
		`"type":"reaction","messageId":"` + own + `","emoji":"👨‍👩‍👧‍👦"`, `"type":"reaction","messageId":"` + theirs + `","emoji":"2️⃣"`, `"type":"reaction","messageId":"` + lost + `","emoji":""`,
		to + `,"text":"x","mentions":` + list(256, `"521555000#0001"`),
		`"type":"status_text","text":"x","statusJidList":` + list(500, `"521555000#0001"`),
		`"type":"revoke","messageId":"` + own + `"`,
	} {
		a := f.do("agent", "POST /devices/DEVICE/messages/send", "{"+body+"}")
		require.Equal(t, 202, a.status, "%s: %s", body[:min(len(body), 200)], a.text)
	}
}

// A message that is about another one goes where that was written, and names it as WhatsApp does. That of another device is none.
func TestReferencesAreResolved(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	stored := func(body string) (chat, payload string) {
		a := f.do("agent", "POST /devices/DEVICE/messages/send", body)
		require.Equal(t, 202, a.status, "%s: %s", body, a.text)
		require.NoError(t, f.pool.QueryRow(t.Context(), `SELECT chat, payload FROM messages WHERE id = $1`, a.field("outboundMessageId")).Scan(&chat, &payload))
		return chat, payload
	}
	group := f.heard(string(f.device), "message.inbound", "120363000000000001@g.us", `{"messageId":"A1","from":"10000000000001@lid","content":{"type":"text","text":"x","media":null}}`)
	chat, payload := stored(`{"type":"reaction","emoji":"👍","to":"15550000009","messageId":"` + group + `"}`)
	require.Equal(t, "120363000000000001@g.us", chat)
	require.JSONEq(t, `{"to":{"id":"A1","chat":"120363000000000001@g.us","sender":"10000000000001@lid","eventId":"`+group+`"},"emoji":"👍"}`, payload)

	sent := f.sendsText("words")
	var wa string
	require.NoError(t, f.pool.QueryRow(t.Context(), `SELECT wa_id FROM messages WHERE id = $1`, sent).Scan(&wa))
	want := `{"of":{"id":"` + wa + `","chat":"5215550000001@s.whatsapp.net","messageId":"` + sent + `"},"text":"new"}`
	for _, name := range []string{sent, wa} {
		chat, payload = stored(`{"type":"edit","text":"new","messageId":"` + name + `"}`)
		require.Equal(t, "5215550000001@s.whatsapp.net", chat)
		require.JSONEq(t, want, payload)
	}

	other := f.do("rival", "POST /devices", `{"label":"other"}`).field("id")
	foreign := f.heard(other, "message.inbound", "5215550000001@s.whatsapp.net", `{"messageId":"A9","from":"5215550000001@s.whatsapp.net"}`)
	for _, body := range []string{`{"type":"forward","to":"5215550000001","messageId":"` + foreign + `"}`, `{"to":"5215550000001","text":"x","quotedMessageId":"` + foreign + `"}`} {
		a := f.do("agent", "POST /devices/DEVICE/messages/send", body)
		require.Equal(t, 400, a.status, a.text)
		require.Contains(t, a.field("message"), "this device has no such message")
	}
}

package watest

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

// remote is the control API of a server over HTTP.
type remote struct {
	t   *testing.T
	url string
}

func startControl(t *testing.T, s *Server) *remote {
	t.Helper()
	srv := httptest.NewServer(s.ControlHandler())
	t.Cleanup(func() {
		http.DefaultClient.CloseIdleConnections()
		srv.Close()
	})
	return &remote{t, srv.URL}
}

// raw sends a request and returns the answer's status and body.
func (r *remote) raw(method, path, body string, header ...string) (int, http.Header, []byte) {
	r.t.Helper()
	req, err := http.NewRequestWithContext(testContext(r.t), method, r.url+path, strings.NewReader(body))
	require.NoError(r.t, err)
	for i := 0; i < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	resp, err := http.DefaultClient.Do(req)
	require.NoError(r.t, err)
	defer func() { require.NoError(r.t, resp.Body.Close()) }()
	content, err := io.ReadAll(resp.Body)
	require.NoError(r.t, err)
	return resp.StatusCode, resp.Header, content
}

// call sends a request that must succeed and decodes the answer into out unless that is nil.
func (r *remote) call(method, path string, in, out any) {
	r.t.Helper()
	var body []byte
	if in != nil {
		var err error
		body, err = json.Marshal(in)
		require.NoError(r.t, err)
	}
	status, _, content := r.raw(method, path, string(body))
	require.Less(r.t, status, 300, "%s %s: %s", method, path, content)
	if out != nil {
		require.NoError(r.t, json.Unmarshal(content, out), "%s", content)
	}
}

// refused sends a request that must fail.
func (r *remote) refused(method, path, body string, status int, code string) (message string) {
	r.t.Helper()
	got, header, content := r.raw(method, path, body)
	var e struct{ Error, Message string }
	require.NoError(r.t, json.Unmarshal(content, &e), "%s", content)
	require.Equal(r.t, status, got, "%s %s: %s", method, path, content)
	require.Equal(r.t, code, e.Error, e.Message)
	require.NotEmpty(r.t, e.Message)
	require.Equal(r.t, "application/json", header.Get("Content-Type"))
	return e.Message
}

type object = map[string]any

func TestControlRefusals(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	r := startControl(t, s)
	addPhone(t, s, PhoneParams{Number: "15550000001"})
	group := `{"subject":"x","members":["15559999999"]}`
	for name, tc := range map[string]struct {
		method, path, body string
		status             int
		code               string
	}{
		"unknown path":           {"GET", "/nothing", "", 404, "not_found"},
		"unknown method":         {"PUT", "/phones", "", 405, "method_not_allowed"},
		"method of a subpath":    {"GET", "/phones/15550000001/scan", "", 405, "method_not_allowed"},
		"unknown phone":          {"GET", "/phones/1", "", 404, "unknown_phone"},
		"phone exists":           {"POST", "/phones", `{"number":"15550000001"}`, 409, "phone_exists"},
		"bad number":             {"POST", "/phones", `{"number":"12x"}`, 400, "bad_number"},
		"no JSON":                {"POST", "/phones", `number=1`, 400, "bad_request"},
		"unknown field":          {"POST", "/phones", `{"nummer":"1"}`, 400, "bad_request"},
		"two values":             {"POST", "/phones", `{} {}`, 400, "bad_request"},
		"no QR":                  {"POST", "/phones/15550000001/scan", `{}`, 400, "bad_request"},
		"unknown QR":             {"POST", "/phones/15550000001/scan", `{"qr":"x"}`, 404, "unknown_qr"},
		"no code":                {"POST", "/phones/15550000001/pairing-code", ``, 400, "bad_request"},
		"unknown code":           {"POST", "/phones/15550000001/pairing-code", `{"code":"ABCD-EFGH"}`, 404, "unknown_code"},
		"message to nobody":      {"POST", "/phones/15550000001/messages", `{"text":"x"}`, 400, "bad_request"},
		"message to unknown":     {"POST", "/phones/15550000001/messages", `{"to":"15559999999","text":"x"}`, 404, "unknown_number"},
		"message to no group":    {"POST", "/phones/15550000001/messages", `{"to":"120363000000000001@g.us","text":"x"}`, 404, "unknown_group"},
		"message of no type":     {"POST", "/phones/15550000001/messages", `{"to":"1","type":"smell"}`, 400, "bad_request"},
		"image without media":    {"POST", "/phones/15550000001/messages", `{"to":"15550000001","type":"image"}`, 400, "bad_request"},
		"media not base64":       {"POST", "/phones/15550000001/messages", `{"to":"15550000001","type":"image","media":"?"}`, 400, "bad_request"},
		"edit of nothing":        {"POST", "/phones/15550000001/messages", `{"to":"15550000001","type":"edit","text":"x","target":"Y"}`, 404, "unknown_message"},
		"bad after":              {"GET", "/phones/15550000001/messages?after=x", "", 400, "bad_request"},
		"bad wait":               {"GET", "/phones/15550000001/messages?wait=1h", "", 400, "bad_request"},
		"media of nothing":       {"GET", "/phones/15550000001/messages/X/media", "", 404, "unknown_message"},
		"read without chat":      {"POST", "/phones/15550000001/read", `{}`, 400, "bad_request"},
		"read of nothing":        {"POST", "/phones/15550000001/read", `{"chat":"15550000001","ids":["X"]}`, 404, "unknown_message"},
		"typing without chat":    {"POST", "/phones/15550000001/typing", `{}`, 400, "bad_request"},
		"reaction without id":    {"POST", "/phones/15550000001/reactions", `{"chat":"1"}`, 400, "bad_request"},
		"group without subject":  {"POST", "/phones/15550000001/groups", `{}`, 400, "bad_request"},
		"group of unknown":       {"POST", "/phones/15550000001/groups", group, 404, "unknown_number"},
		"no such companion":      {"DELETE", "/phones/15550000001/companions/7", "", 404, "unknown_companion"},
		"companion not a number": {"DELETE", "/phones/15550000001/companions/x", "", 400, "bad_request"},
		"bad fault":              {"POST", "/faults", `{"kind":"boom"}`, 400, "bad_fault"},
		"fault with bad time":    {"POST", "/faults", `{"kind":"drop_ack","duration":"soon"}`, 400, "bad_request"},
		"unknown fault":          {"DELETE", "/faults/7", "", 404, "unknown_fault"},
		"bad audit limit":        {"GET", "/audit?limit=-1", "", 400, "bad_request"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := &remote{t, r.url}
			r.refused(tc.method, tc.path, tc.body, tc.status, tc.code)
		})
	}
	status, header, _ := r.raw("DELETE", "/phones", "")
	require.Equal(t, 405, status)
	require.Equal(t, "GET, HEAD, POST", header.Get("Allow"))
	status, _, _ = r.raw("POST", "/phones", "{}", "Origin", "https://elsewhere.example", "Sec-Fetch-Site", "cross-site")
	require.Equal(t, 403, status, "no other site can use it through a browser")
	require.Contains(t, r.refused("POST", "/phones/15550000001/messages", `{"to":"15550000001","type":"poll","text":"?"}`, 400, "bad_request"), "options is missing")
}

// linkRemote links a client through the API.
func linkRemote(t *testing.T, r *remote, c *client, number string) {
	t.Helper()
	require.NoError(t, c.Connect())
	qr := await[*events.QR](t, c, "QR", nil)
	var ids struct{ JID, LID types.JID }
	r.call("POST", "/phones/"+number+"/scan", object{"qr": qr.Codes[0]}, &ids)
	await[*events.Connected](t, c, "connected", nil)
	require.Equal(t, ids.JID, *c.Store.ID)
	require.Equal(t, ids.LID, c.Store.LID)
	await(t, c, "push name", func(e *events.AppStateSyncComplete) bool { return e.Name == "regular_low" })
}

func TestControlRootKeyAndPhones(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	r := startControl(t, s)
	var key struct{ RootKey string }
	r.call("GET", "/root-key", nil, &key)
	want := s.RootKey()
	require.Equal(t, hex.EncodeToString(want[:]), key.RootKey)

	var list []phoneView
	r.call("GET", "/phones", nil, &list)
	require.Equal(t, []phoneView{}, list)
	var ada, other phoneView
	r.call("POST", "/phones", object{"number": "+15550001111", "name": "Ada", "autoReply": "got {text}"}, &ada)
	require.Equal(t, phoneView{
		Number: "15550001111", Name: "Ada", AutoReply: "got {text}", Companions: []Companion{},
		JID: types.NewJID("15550001111", types.DefaultUserServer), LID: types.NewJID("915550001111", types.HiddenUserServer),
	}, ada)
	r.call("POST", "/phones", nil, &other)
	require.NotEmpty(t, other.Number)
	require.NotEmpty(t, other.Name)
	var again phoneView
	r.call("GET", "/phones/15550001111", nil, &again)
	require.Equal(t, ada, again)
}

func TestControlLinkByCode(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	r := startControl(t, s)
	p := addPhone(t, s, PhoneParams{})
	c := dial(t, s, nil)
	require.NoError(t, c.Connect())
	await[*events.QR](t, c, "QR", nil)
	code, err := c.PairPhone(testContext(t), p.Number(), true, whatsmeow.PairClientChrome, "Chrome (Linux)")
	require.NoError(t, err)
	wrong := "1" + code[1:]
	if wrong == code {
		wrong = "2" + code[1:]
	}
	r.refused("POST", "/phones/"+p.Number()+"/pairing-code", fmt.Sprintf(`{"code":%q}`, wrong), 422, "wrong_code")
	var ids struct{ JID, LID types.JID }
	r.call("POST", "/phones/"+p.Number()+"/pairing-code", object{"code": code}, &ids)
	await[*events.Connected](t, c, "connected", nil)
	require.Equal(t, *c.Store.ID, ids.JID)
}

func TestControlADay(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	r := startControl(t, s)
	r.call("POST", "/phones", object{"number": "15550000001", "name": "Ada"}, nil)
	r.call("POST", "/phones", object{"number": "15550000002", "name": "Bob"}, nil)
	c := dial(t, s, nil)
	linkRemote(t, r, c, "15550000001")
	ada, bob := s.Phone("15550000001"), s.Phone("15550000002")

	// A long poll that is on its way when the message comes.
	got := make(chan []messageView, 1)
	go func() {
		var list []messageView
		r.call("GET", "/phones/15550000002/messages?after=0&wait=20s", nil, &list)
		got <- list
	}()
	id := c.sendText(t, bob.JID(), "hello")
	list := <-got
	require.Len(t, list, 1)
	require.Equal(t, "hello", list[0].Text)
	require.Equal(t, "15550000001", list[0].From)
	require.Equal(t, "15550000001", list[0].Chat)
	require.Equal(t, id, list[0].ID)
	require.False(t, list[0].FromMe)

	r.call("POST", "/phones/15550000002/typing", object{"chat": "15550000001"}, nil)
	await(t, c, "typing", func(e *events.ChatPresence) bool { return e.State == types.ChatPresenceComposing })
	r.call("POST", "/phones/15550000002/typing", object{"chat": "15550000001", "on": false}, nil)
	await(t, c, "paused", func(e *events.ChatPresence) bool { return e.State == types.ChatPresencePaused })
	r.call("POST", "/phones/15550000002/read", object{"chat": "15550000001"}, nil)
	await(t, c, "read receipt", func(e *events.Receipt) bool { return e.Type == types.ReceiptTypeRead && e.MessageIDs[0] == id })
	r.call("POST", "/phones/15550000002/reactions", object{"chat": "15550000001", "messageId": id, "emoji": "👍"}, nil)
	await(t, c, "reaction", func(e *events.Message) bool { return e.Message.GetReactionMessage().GetText() == "👍" })

	var group struct{ JID types.JID }
	r.call("POST", "/phones/15550000002/groups", object{"subject": "Friends", "members": []string{"+15550000001"}}, &group)
	require.Equal(t, types.GroupServer, group.JID.Server)
	var groups []groupView
	r.call("GET", "/phones/15550000001/groups", nil, &groups)
	require.Equal(t, []groupView{{
		JID: group.JID, Subject: "Friends", Members: []string{"15550000002", "15550000001"}, Admins: []string{"15550000002"},
	}}, groups)
	var sent struct{ ID string }
	r.call("POST", "/phones/15550000002/messages", object{"to": group.JID, "text": "all together"}, &sent)
	require.Equal(t, group.JID, c.awaitText(t, "all together").Info.Chat)
	require.Equal(t, sent.ID, awaitMessage(t, ada, byText("all together")).ID)

	var connections []Connection
	r.call("GET", "/connections", nil, &connections)
	require.Len(t, connections, 1)
	require.Equal(t, *c.Store.ID, connections[0].JID)
	var audit []AuditEntry
	r.call("GET", "/audit?kind=accepted&jid="+c.Store.ID.String(), nil, &audit)
	require.Len(t, audit, 1)
	require.Equal(t, id, audit[0].MessageID)
	require.NotEmpty(t, audit[0].Hash)
	r.call("GET", "/audit?limit=2", nil, &audit)
	require.Len(t, audit, 2)
	r.call("GET", fmt.Sprintf("/audit?after=%d", s.Audit().Last()+5), nil, &audit)
	require.Empty(t, audit)

	r.call("DELETE", "/phones/15550000001/companions/1", nil, nil)
	await[*events.LoggedOut](t, c, "logged out", nil)
	noUnknown(t, s)
}

func TestControlEveryTypeOfMessage(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	r := startControl(t, s)
	ada, bob := addPhone(t, s, PhoneParams{Name: "Ada"}), addPhone(t, s, PhoneParams{Name: "Bob"})
	c := pairQR(t, s, ada)
	path := "/phones/" + bob.Number() + "/messages"
	send := func(m object) string {
		t.Helper()
		var out struct{ ID string }
		m["to"] = ada.Number()
		r.call("POST", path, m, &out)
		return out.ID
	}
	file := []byte("file content")
	text := send(object{"text": "first"})
	for name, m := range map[string]object{
		"image":    {"media": file, "caption": "look", "mimeType": "image/png"},
		"video":    {"media": file, "viewOnce": true},
		"audio":    {"media": file, "voice": true},
		"document": {"media": file, "fileName": "a.pdf", "mimeType": "application/pdf"},
		"sticker":  {"media": file},
		"location": {"lat": 52.5, "lng": 13.4, "text": "Berlin"},
		"contact":  {"text": "Carol"},
		"poll":     {"text": "Tea?", "options": []string{"yes", "no"}},
		"reaction": {"target": text, "text": "❤️"},
		"ad":       {"text": "from the ad", "ad": object{"title": "Shoes", "body": "Cheap", "sourceUrl": "https://ad.example/1", "sourceId": "77", "clickId": "c1"}},
	} {
		m["type"] = name
		id := send(m)
		e := await(t, c, name, func(e *events.Message) bool { return e.Info.ID == id })
		view := awaitMessage(t, ada, byID(id))
		switch name {
		case "image":
			require.Equal(t, "look", e.Message.GetImageMessage().GetCaption())
			data, err := c.Download(testContext(t), e.Message.GetImageMessage())
			require.NoError(t, err)
			require.Equal(t, file, data)
			status, header, content := r.raw("GET", "/phones/"+ada.Number()+"/messages/"+id+"/media", "")
			require.Equal(t, 200, status)
			require.Equal(t, "image/png", header.Get("Content-Type"))
			require.Equal(t, file, content)
		case "document":
			require.Equal(t, "a.pdf", view.FileName)
			_, header, _ := r.raw("GET", "/phones/"+ada.Number()+"/messages/"+id+"/media", "")
			require.Equal(t, "application/octet-stream", header.Get("Content-Type"), "only what a browser can show safely keeps its type")
		case "ad":
			require.Equal(t, "Shoes", e.Message.GetExtendedTextMessage().GetContextInfo().GetExternalAdReply().GetTitle())
			require.Equal(t, "c1", e.Message.GetExtendedTextMessage().GetContextInfo().GetExternalAdReply().GetCtwaClid())
			continue
		case "contact":
			require.Contains(t, e.Message.GetContactMessage().GetVcard(), "FN:Carol")
		}
		require.Equal(t, name, view.Type)
	}
	send(object{"type": "edit", "target": text, "text": "second"})
	gone := send(object{"text": "oops", "quoted": text})
	send(object{"type": "revoke", "target": gone})
	awaitMessage(t, ada, func(m Received) bool { return m.ID == gone && m.Revoked })
	var list []messageView
	r.call("GET", "/phones/"+ada.Number()+"/messages", nil, &list)
	byIDs := map[string]messageView{}
	for i, m := range list {
		byIDs[m.ID] = m
		require.Equal(t, int64(i+1), m.Seq)
	}
	require.True(t, byIDs[text].Edited)
	require.Equal(t, "second", byIDs[text].Text)
	require.Equal(t, "❤️", byIDs[text].Reaction)
	require.Equal(t, text, byIDs[gone].Quoted)
	noUnknown(t, s)
}

func TestControlFaults(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	r := startControl(t, s)
	ada, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c, d := pairQR(t, s, ada), pairQR(t, s, bob)

	var kick Fault
	before := s.Audit().Last()
	r.call("POST", "/faults", object{"kind": "kick", "jid": ada.Number()}, &kick)
	require.Equal(t, 1, kick.Struck)
	require.NotEmpty(t, kick.ID)
	await[*events.Disconnected](t, c, "disconnected", nil)
	awaitNth[*events.Connected](t, c, "connected again", 2, nil)
	closed, err := s.Audit().WaitAfter(testContext(t), before, func(e AuditEntry) bool { return e.Kind == AuditClose })
	require.NoError(t, err)
	require.Equal(t, c.Store.ID.String(), closed.JID)
	require.Equal(t, "kicked", closed.Detail)
	require.Zero(t, countEvents[*events.Disconnected](d, nil), "it is not in the scope")

	var rule Fault
	r.call("POST", "/faults", object{"kind": "ack_error", "jid": ada.Number(), "count": 1}, &rule)
	var list []Fault
	r.call("GET", "/faults", nil, &list)
	require.Len(t, list, 1)
	require.Equal(t, "463", list[0].Code)
	r.call("POST", "/faults", object{"kind": "refuse_login", "duration": "1h"}, &rule)
	r.call("DELETE", "/faults/"+rule.ID, nil, nil)
	r.call("GET", "/faults", nil, &list)
	require.Len(t, list, 1)
	_, err = c.SendMessage(testContext(t), bob.JID(), textMessage("x"))
	require.ErrorIs(t, err, whatsmeow.ErrServerReturnedError)
	c.sendText(t, bob.JID(), "y")
	r.call("GET", "/faults", nil, &list)
	require.Empty(t, list)

	r.call("POST", "/faults", object{"kind": "stream_error", "code": 503, "count": 1}, &kick)
	require.Equal(t, 1, kick.Struck, "of two devices only one")

	var drained Fault
	uploaded := func() int {
		n, err := MemoryStoreOf(d.device).UploadedPreKeyCount(t.Context())
		require.NoError(t, err)
		return n
	}
	had := uploaded()
	r.call("POST", "/faults", object{"kind": "drain_prekeys", "jid": d.Store.ID.String()}, &drained)
	require.Equal(t, 1, drained.Struck)
	require.Eventually(t, func() bool { return uploaded() > had }, 10*time.Second, time.Millisecond)
	r.call("POST", "/faults", object{"kind": "device_removed", "jid": bob.Number()}, &kick)
	require.Equal(t, 1, kick.Struck)
	await[*events.LoggedOut](t, d, "logged out", nil)
	require.Empty(t, bob.Companions())
	require.NotEmpty(t, ada.Companions())
}

func TestControlRestart(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "state.json")
	first := startServer(t, func(c *Config) { c.StateFile = file })
	r := startControl(t, first)
	r.call("POST", "/phones", object{"number": "15550000001", "name": "Ada"}, nil)
	r.call("POST", "/phones", object{"number": "15550000002", "name": "Bob"}, nil)
	c := dial(t, first, nil)
	linkRemote(t, r, c, "15550000001")
	bob := first.Phone("15550000002")
	c.sendText(t, bob.JID(), "before")
	awaitMessage(t, bob, byText("before"))
	c.Disconnect()
	_, err := first.Audit().Wait(testContext(t), func(e AuditEntry) bool { return e.Kind == AuditClose })
	require.NoError(t, err)
	r.call("POST", "/phones/15550000002/messages", object{"to": "15550000001", "text": "while away"}, nil)
	require.NoError(t, first.Close())

	second := startServer(t, func(c *Config) { c.StateFile, c.Keys = file, nil })
	require.Equal(t, first.RootKey(), second.RootKey())
	r = startControl(t, second)
	var list []messageView
	r.call("GET", "/phones/15550000002/messages", nil, &list)
	require.Len(t, list, 2)
	require.Equal(t, "before", list[0].Text)
	again := dial(t, second, c.device)
	require.NoError(t, again.Connect())
	again.awaitText(t, "while away")
	again.sendText(t, second.Phone("15550000002").JID(), "after")
	r.call("GET", "/phones/15550000002/messages?after=2&wait=20s", nil, &list)
	require.Equal(t, "after", list[0].Text)
	r.call("POST", "/phones/15550000002/messages", object{"to": "15550000001", "text": "welcome back"}, nil)
	again.awaitText(t, "welcome back")
	require.Empty(t, second.Audit().Entries(0, AuditRetry, ""), "the Signal sessions survived as well")
	noUnknown(t, second)
}

func TestControlAuditSaysWhenItsBeginningIsGone(t *testing.T) {
	t.Parallel()
	s := startServer(t, func(c *Config) { c.AuditLimit = 8 })
	r := startControl(t, s)
	for range 9 {
		s.Audit().Add(AuditEntry{Kind: AuditAcked})
	}
	require.Contains(t, r.refused("GET", "/audit", "", 410, "audit_dropped"), "after=1")
	var list []AuditEntry
	r.call("GET", "/audit?after=1", nil, &list)
	require.Len(t, list, 8)
}

func TestControlStatsMetricsAndPage(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	r := startControl(t, s)
	p := addPhone(t, s, PhoneParams{})
	pairQR(t, s, p)
	var st Stats
	r.call("GET", "/stats", nil, &st)
	require.Equal(t, 1, st.Phones)
	require.Equal(t, 1, st.Companions)
	require.Equal(t, 1, st.Connections)
	require.Positive(t, st.PreKeys)
	require.Positive(t, st.Audit[AuditLogin])
	_, _, content := r.raw("GET", "/metrics", "")
	require.Contains(t, string(content), "waconnect_emulator_connections 1\n")
	require.Contains(t, string(content), `waconnect_emulator_audit_entries_total{kind="login"} 1`)
	require.Contains(t, string(content), "go_goroutines")

	status, header, content := r.raw("GET", "/", "")
	require.Equal(t, 200, status)
	require.Contains(t, header.Get("Content-Type"), "text/html")
	csp := header.Get("Content-Security-Policy")
	require.Contains(t, csp, "default-src 'none'")
	_, nonce, _ := strings.Cut(csp, "script-src 'nonce-")
	nonce, _, _ = strings.Cut(nonce, "'")
	require.Equal(t, 2, bytes.Count(content, []byte(`nonce="`+nonce+`"`)), "one style and one script")
	require.NotContains(t, string(content), "{{")
	require.NotContains(t, string(content), "https://")
	require.NotContains(t, string(content), "style=\"", "the policy forbids it")
}

package rest_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/watest"
	"github.com/waconnect/waconnect/router/hub"
)

func TestProfile(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	alice := w.phone("15550000001", "Alice")
	w.link(alice)
	before := into[hub.Profile](w.do("reader", "GET /devices/DEVICE/profile", ""), 200)
	require.Equal(t, alice.LID().String(), before.JID)
	require.Equal(t, alice.Number(), *before.Number)
	require.Equal(t, "Alice", *before.Name)
	require.Equal(t, alice.About(), *before.About)
	require.Nil(t, before.Picture)

	require.Equal(t, 200, w.do("admin", "PATCH /devices/DEVICE/profile", `{"name":"Alice & Co","about":"","picture":"/9j/AQ=="}`).status)
	w.eventually("the new name at the server", func() bool { return alice.Name() == "Alice & Co" }) // presence is not answered
	require.Empty(t, alice.About())
	require.Equal(t, []byte{0xff, 0xd8, 0xff, 1}, alice.Picture())
	after := into[hub.Profile](w.do("reader", "GET /devices/DEVICE/profile", ""), 200)
	require.Equal(t, "Alice & Co", *after.Name)
	require.Nil(t, after.About)
	require.NotNil(t, after.Picture)
	require.Equal(t, 200, w.do("admin", "PATCH /devices/DEVICE/profile", `{"picture":""}`).status)
	require.Nil(t, alice.Picture())

	// The second of two fails: what was done is told.
	w.fault(watest.FaultRefuseQuery, "406", 1)
	partly := w.do("admin", "PATCH /devices/DEVICE/profile", `{"name":"Alicia","about":"no"}`)
	refused(t, partly, 400, "whatsapp_not_accepted", "not_executed")
	require.Equal(t, "[name]", partly.field("applied"))

	for body, mention := range map[string]string{
		`{}`: "at least one", `{"name":""}`: "name", `{"name":"` + strings.Repeat("x", 26) + `"}`: "name", `{"about":"` + strings.Repeat("x", 140) + `"}`: "about",
		`{"picture":"AQ=="}`: "JPEG", `{"picture":"%"}`: "body", `{"name":7}`: "name",
	} {
		requireError(t, w.do("admin", "PATCH /devices/DEVICE/profile", body), 400, "invalid_request", mention)
	}
	requireError(t, w.do("agent", "PATCH /devices/DEVICE/profile", `{"name":"x"}`), 403, "forbidden", "")
}

func TestPresence(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	alice, bob := w.phone("15550000001", "Alice"), w.phone("15550000002", "Bob")
	b := w.link(bob)
	w.link(alice)
	say := func(route, body string) answer { return w.do("bot:one", "POST /devices/DEVICE/presence"+route, body) }

	require.Equal(t, 200, say("", `{"presence":"available"}`).status)
	w.eventually("to be available", alice.Available)
	require.Equal(t, "unavailable", into[hub.Presence](say("/subscribe", `{"to":"15550000002"}`), 200).Presence)
	require.Equal(t, 200, w.do("agent", "POST /devices/"+string(b)+"/presence", `{"presence":"available"}`).status)
	w.eventually("the other one to be seen", func() bool {
		return into[hub.Presence](say("/subscribe", `{"to":"`+bob.LID().String()+`"}`), 200).Presence == "available"
	})
	require.Equal(t, 200, w.do("agent", "POST /devices/"+string(b)+"/presence", `{"presence":"unavailable"}`).status)
	w.eventually("when the other one was seen", func() bool {
		got := into[hub.Presence](say("/subscribe", `{"to":"15550000002"}`), 200)
		return got.Presence == "unavailable" && got.LastSeenAt != nil && time.Since(*got.LastSeenAt) < time.Minute
	})
	require.Equal(t, "unknown", into[hub.Presence](say("/subscribe", `{"to":"19995550000"}`), 200).Presence)

	for _, state := range []string{"composing", "recording", "paused"} {
		require.Equal(t, 200, say("/chat", `{"to":"15550000002","state":"`+state+`"}`).status)
		require.NoError(t, bob.WaitTyping(t.Context(), alice.Number(), state != "paused"))
	}
	for route, body := range map[string]string{"": `{"presence":"away"}`, "/chat": `{"to":"15550000002","state":"thinking"}`, "/subscribe": `{"to":"1@g.us"}`} {
		requireError(t, say(route, body), 400, "invalid_request", "expected")
	}
	requireError(t, w.do("reader", "POST /devices/DEVICE/presence", `{"presence":"available"}`), 403, "forbidden", "")
}

func TestMarkRead(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	alice, bob := w.phone("15550000001", "Alice"), w.phone("15550000002", "Bob")
	w.link(alice)
	write := func(to, text string) string {
		id, err := bob.Send(t.Context(), watest.Outgoing{To: to, Text: text})
		require.NoError(t, err)
		w.eventually("the event", func() bool {
			return strings.Contains(w.do("reader", "GET /events?type=message.inbound", "").text, id)
		})
		return id
	}
	read := func(id string) func() bool {
		return func() bool {
			for _, m := range bob.Messages(0) {
				if m.ID == id {
					return m.Receipt == watest.ReceiptRead
				}
			}
			return false
		}
	}
	mark := func(body string) answer { return w.do("bot:one", "POST /devices/DEVICE/read", body) }

	first, second, third := write(alice.Number(), "one"), write(alice.Number(), "two"), write(alice.Number(), "three")
	require.JSONEq(t, `{"ok":true,"marked":1}`, mark(`{"chat":"15550000002","messageIds":["`+second+`"]}`).text)
	w.eventually("the second to be read", read(second))
	require.False(t, read(first)() || read(third)())
	var waiting int
	require.NoError(t, w.pool.QueryRow(t.Context(), `SELECT count(*) FROM pending_reads`).Scan(&waiting))
	require.Equal(t, 2, waiting, "what was read does not wait to be read")
	require.JSONEq(t, `{"ok":true,"marked":3}`, mark(`{"chat":"`+bob.LID().String()+`"}`).text, "the whole chat, by its other address")
	w.eventually("the first to be read", read(first))
	w.eventually("the third to be read", read(third))

	group, err := bob.CreateGroup(t.Context(), "Two", []string{alice.Number()})
	require.NoError(t, err)
	in := write(group.String(), "in the group")
	require.JSONEq(t, `{"ok":true,"marked":1}`, mark(`{"chat":"`+group.String()+`"}`).text)
	w.eventually("the group's to be read", read(in))

	require.JSONEq(t, `{"ok":true,"marked":0}`, mark(`{"chat":"19995550000"}`).text, "nothing has come in this chat")
	refused(t, mark(`{"chat":"15550000002","messageIds":["`+first+`","3EB0000000"]}`), 404, "message_not_found", "not_executed")
	requireError(t, mark(`{"chat":"x"}`), 400, "invalid_request", "chat")
	requireError(t, mark(`{"chat":"15550000002","messageIds":[""]}`), 400, "invalid_request", "messageIds")
}

// liveRoutes are all that need a live device, each with a body that is right.
var liveRoutes = map[string]string{
	"POST /devices/DEVICE/check":                                       `{"numbers":["15550000002"]}`,
	"GET /devices/DEVICE/contacts":                                     "",
	"GET /devices/DEVICE/contacts/15550000002":                         "",
	"GET /devices/DEVICE/profile":                                      "",
	"PATCH /devices/DEVICE/profile":                                    `{"about":"x"}`,
	"POST /devices/DEVICE/presence":                                    `{"presence":"available"}`,
	"POST /devices/DEVICE/presence/chat":                               `{"to":"15550000002","state":"paused"}`,
	"POST /devices/DEVICE/presence/subscribe":                          `{"to":"15550000002"}`,
	"POST /devices/DEVICE/read":                                        `{"chat":"15550000002"}`,
	"GET /devices/DEVICE/groups":                                       "",
	"POST /devices/DEVICE/groups":                                      `{"subject":"x","participants":["15550000002"]}`,
	"POST /devices/DEVICE/groups/join":                                 `{"link":"AbCdEf"}`,
	"GET /devices/DEVICE/groups/120363000000000001@g.us":               "",
	"PATCH /devices/DEVICE/groups/120363000000000001@g.us":             `{"subject":"x"}`,
	"POST /devices/DEVICE/groups/120363000000000001@g.us/participants": `{"action":"add","participants":["15550000002"]}`,
	"GET /devices/DEVICE/groups/120363000000000001@g.us/invite":        "",
	"POST /devices/DEVICE/groups/120363000000000001@g.us/invite/reset": "",
	"POST /devices/DEVICE/groups/120363000000000001@g.us/leave":        "",
}

// Who is of another tenant learns nothing; a device that is not online, or whose owner is not there, has executed nothing.
func TestLiveRoutesWithoutALiveDevice(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	for route, body := range liveRoutes {
		requireError(t, f.do("rival", route, body), 404, "not_found", "")
		requireError(t, f.do("", route, body), 401, "unauthorized", "")
		a := f.do("admin", route, body)
		refused(t, a, 503, "owner_unavailable", "not_executed")
		require.NotEmpty(t, a.header.Get("Retry-After"))
	}
	f.set(`status = 'OFFLINE', detail = 'paused'`)
	for route, body := range liveRoutes {
		a := f.do("admin", route, body)
		refused(t, a, 409, "device_not_online", "not_executed")
		require.Equal(t, "OFFLINE", a.field("status"))
	}
	var used float64
	require.NoError(t, f.pool.QueryRow(t.Context(), `SELECT used FROM check_budgets`).Scan(&used))
	require.Zero(t, used, "what could not be asked was given back")
}

// What becomes of a call that is under way when something ends.
func TestLiveCallsInterrupted(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	alice, bob := w.phone("15550000001", "Alice"), w.phone("15550000002", "Bob")
	w.link(alice)
	create := func(name string) answer {
		return w.do("agent", "POST /devices/DEVICE/groups", `{"subject":"`+name+`","participants":["15550000002"]}`)
	}
	// begun runs a change that WhatsApp carries out and does not answer, and returns once it has.
	begun := func(name string) <-chan answer {
		w.fault(watest.FaultDropAnswer, "", 1)
		done := make(chan answer, 1)
		go func() { done <- create(name) }()
		w.eventually("the group to be made", func() bool {
			for _, g := range bob.Groups() {
				if g.Subject == name {
					return true
				}
			}
			return false
		})
		return done
	}

	refused(t, <-begun("silence"), 503, "whatsapp_timeout", "unknown")
	w.fault(watest.FaultDropAnswer, "", 1)
	refused(t, w.do("agent", "GET /devices/DEVICE/groups", ""), 503, "whatsapp_timeout", "not_executed")
	for code, want := range map[string]struct {
		status        int
		word, outcome string
	}{
		"401": {403, "whatsapp_refused", "not_executed"}, "406": {400, "whatsapp_not_accepted", "not_executed"}, "419": {409, "group_full", "not_executed"},
		"429": {429, "whatsapp_rate_limited", "not_executed"}, "500": {503, "whatsapp_unavailable", "unknown"}, "423": {502, "whatsapp_error", "not_executed"},
	} {
		w.fault(watest.FaultRefuseQuery, code, 1)
		a := create("refused")
		refused(t, a, want.status, want.word, want.outcome)
		require.Equal(t, code, a.field("whatsappCode"))
	}

	done := begun("cut")
	_, err := w.wa.Inject(watest.Fault{Kind: watest.FaultKick, Count: 1})
	require.NoError(t, err)
	cut := <-done
	refused(t, cut, 503, "whatsapp_disconnected", "unknown")
	require.NotEmpty(t, cut.header.Get("Retry-After"))
	w.eventually("the device to be back", func() bool { return w.do("agent", "GET /devices/DEVICE/groups", "").status == 200 })

	done = begun("killed")
	w.rpc.CloseClientConnections() // as a node that is killed
	_ = w.rpc.Listener.Close()     // and is there no more
	refused(t, <-done, 503, "owner_unavailable", "unknown")
	refused(t, create("never"), 503, "owner_unavailable", "not_executed")
	require.Len(t, bob.Groups(), 3)
}

// Calls of a device that WhatsApp does not answer hold its places, and those of other devices are not theirs.
func TestLiveCallsAreBounded(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	alice, bob := w.phone("15550000001", "Alice"), w.phone("15550000002", "Bob")
	other := w.link(bob)
	w.link(alice)
	_, err := w.wa.Faults().Add(watest.Fault{Kind: watest.FaultDropAnswer, JID: alice.Number()})
	require.NoError(t, err)
	const calls = 4 + 16 + 1
	answers := make(chan answer, calls)
	for range calls {
		go func() { answers <- w.do("agent", "GET /devices/DEVICE/groups", "") }()
	}
	count := map[string]int{}
	first := <-answers // long before the others have waited for their time
	refused(t, first, 429, "device_busy", "not_executed")
	require.Equal(t, "1", first.header.Get("Retry-After"))
	require.Equal(t, 200, w.do("agent", "GET /devices/"+string(other)+"/groups", "").status)
	for range calls - 1 {
		count[(<-answers).field("error")]++
	}
	require.Equal(t, map[string]int{"whatsapp_timeout": 4, "device_busy": 16}, count)
}

package inbound_test

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	waE2E "go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/event/eventtest"
	"github.com/waconnect/waconnect/node/inbound"
	"github.com/waconnect/waconnect/node/rawjson"
)

// secretive has every field that must not be shown, in the open and deep inside.
func secretive() *waE2E.Message {
	secret := bytes.Repeat([]byte{7}, 32)
	distribution := &waE2E.SenderKeyDistributionMessage{GroupID: proto.String("g"), AxolotlSenderKeyDistributionMessage: secret}
	m := &waE2E.Message{
		Conversation: proto.String("x"), SenderKeyDistributionMessage: distribution, FastRatchetKeySenderKeyDistributionMessage: distribution,
		MessageContextInfo:  &waE2E.MessageContextInfo{MessageSecret: secret, BotMessageSecret: secret},
		Call:                &waE2E.Call{CallKey: secret},
		BcallMessage:        &waE2E.BCallMessage{MasterKey: secret},
		PollCreationMessage: &waE2E.PollCreationMessage{EncKey: secret, Name: proto.String("poll")},
		GroupRootKeyShare:   &waE2E.GroupRootKeyShare{Keys: []*waE2E.GroupRootKeyShareEntry{{GroupRootKey: secret}}},
		ProtocolMessage: &waE2E.ProtocolMessage{AppStateSyncKeyShare: &waE2E.AppStateSyncKeyShare{
			Keys: []*waE2E.AppStateSyncKey{{KeyData: &waE2E.AppStateSyncKeyData{KeyData: secret}}},
		}},
	}
	return &waE2E.Message{ExtendedTextMessage: &waE2E.ExtendedTextMessage{
		Text: proto.String("answer"), ContextInfo: &waE2E.ContextInfo{EphemeralSharedSecret: secret, QuotedMessage: m},
	}, MessageContextInfo: m.MessageContextInfo}
}

// quoted is a message in so many levels of quotations.
func quoted(levels int) *waE2E.Message {
	m := &waE2E.Message{Conversation: proto.String("x")}
	for range levels {
		m = extended("", &waE2E.ContextInfo{QuotedMessage: m})
	}
	return m
}

// The keys with which others' messages are read or answered for are in no event, wherever they stood in the message.
func TestEventsHoldNoKeys(t *testing.T) {
	t.Parallel()
	secret := base64.StdEncoding.EncodeToString(bytes.Repeat([]byte{7}, 32))
	m := secretive()
	raw, err := inbound.Raw(message(content(m)))
	require.NoError(t, err)
	require.NotContains(t, string(raw), secret)
	require.Contains(t, string(raw), `"text":"answer"`)
	require.Contains(t, string(raw), `"conversation":"x"`)
	unprocessable, err := inbound.RawUnprocessable(m)
	require.NoError(t, err)
	kept := unprocessed(t, unprocessable)
	require.NotContains(t, string(kept), string(bytes.Repeat([]byte{7}, 32)))
	require.Contains(t, string(kept), "answer")
	require.NotNil(t, m.MessageContextInfo.MessageSecret, "the message itself stays as it is")
	_, err = inbound.RawUnprocessable(nil)
	require.NoError(t, err)
}

func unprocessed(t *testing.T, raw json.RawMessage) []byte {
	t.Helper()
	var body struct{ Protobuf []byte }
	require.NoError(t, json.Unmarshal(raw, &body))
	return body.Protobuf
}

// A message of thousands of levels costs what its size costs, and is shown as deep as receivers' parsers go.
func TestDeepMessage(t *testing.T) {
	t.Parallel()
	evt := message(content(quoted(3000)))
	normalized, err := inbound.Normalize(evt, own)
	require.NoError(t, err)
	eventtest.Valid(t, event.Inbound, normalized)
	raw, err := inbound.Raw(evt)
	require.NoError(t, err)
	require.LessOrEqual(t, depth(t, raw), rawjson.MaxDepth+3)
	_, err = inbound.RawUnprocessable(evt.RawMessage)
	require.NoError(t, err)
}

func depth(t *testing.T, text json.RawMessage) (deepest int) {
	t.Helper()
	dec, level := json.NewDecoder(bytes.NewReader(text)), 0
	for {
		token, err := dec.Token()
		if token == nil && err != nil {
			return deepest
		}
		switch token {
		case json.Delim('{'), json.Delim('['):
			level++
			deepest = max(deepest, level)
		case json.Delim('}'), json.Delim(']'):
			level--
		}
	}
}

// Whatever comes, from whomever, it becomes bodies that are valid for their schemas, that PostgreSQL's text can hold, and that hold no keys.
func FuzzBodies(f *testing.F) {
	seed := func(m *waE2E.Message, how uint16, id, name, user string) {
		b, err := proto.Marshal(m)
		require.NoError(f, err)
		f.Add(b, how, id, name, user)
	}
	how := uint16(0)
	for _, change := range cases {
		if m := message(change).RawMessage; m != nil {
			seed(m, how, "3A5F00C0FFEE1234", "Ana", "5215500000001")
			how += 37
		}
	}
	seed(secretive(), 0, "\x00", "\xff", "a\x00b")
	seed(&waE2E.Message{DeviceSentMessage: &waE2E.DeviceSentMessage{Message: secretive()}}, 1, "", "", "")
	seed(quoted(200), 2, "1", "Ana\x00", "\xc3\x28")
	seed(&waE2E.Message{Conversation: proto.String("\xff\x00\u2028")}, 3, "1", "", "1")
	seed(&waE2E.Message{ProtocolMessage: &waE2E.ProtocolMessage{Type: waE2E.ProtocolMessage_MESSAGE_EDIT.Enum()}}, 4, "1", "", "1")
	seed(&waE2E.Message{ProtocolMessage: &waE2E.ProtocolMessage{Type: waE2E.ProtocolMessage_REVOKE.Enum()}}, 6, "1", "", "1")
	f.Fuzz(func(t *testing.T, b []byte, how uint16, id, name, user string) {
		var m waE2E.Message
		if proto.Unmarshal(b, &m) != nil {
			return
		}
		evt := message(func(e *events.Message) {
			servers := []string{
				types.DefaultUserServer, types.HiddenUserServer, types.GroupServer, types.BroadcastServer, types.NewsletterServer, types.BotServer, user, "",
			}
			jid := types.JID{User: user, Server: servers[how&7], Device: how >> 8}
			e.Info.ID, e.Info.PushName, e.RawMessage = id, name, &m
			e.Info.IsGroup, e.Info.IsFromMe = how&8 != 0, how&16 != 0
			if how&32 != 0 {
				e.Info.Chat = jid
			}
			if how&64 != 0 {
				e.Info.Sender, e.Info.SenderAlt = jid, jid
			}
			if how&128 != 0 {
				e.Info.Timestamp = time.Unix(int64(how)-300, 0)
			}
		})
		evt.Info = inbound.Storable(evt.Info)
		key := inbound.Key(evt)
		for _, s := range []string{key.Chat, key.Sender, key.MessageID, evt.Info.Chat.String(), evt.Info.PushName} {
			require.True(t, utf8.ValidString(s) && !strings.ContainsRune(s, 0), "%q", s)
		}
		v := inbound.Classify(evt, time.Hour, time.Unix(1790000000, 0))
		for _, us := range []inbound.Own{own, {}} {
			normalized, err := inbound.Normalize(evt, us)
			require.NoError(t, err)
			storableJSON(t, normalized)
			if v.Ignore == "" {
				require.NotEmpty(t, v.Kind)
				eventtest.Valid(t, v.EventType, normalized)
			}
			lost := &events.UndecryptableMessage{Info: evt.Info, IsUnavailable: how&1 != 0}
			normalized, err = inbound.NormalizeUndecryptable(lost, us)
			require.NoError(t, err)
			eventtest.Valid(t, event.Inbound, normalized)
			raw, err := inbound.RawUndecryptable(lost)
			require.NoError(t, err)
			storableJSON(t, raw)
		}
		raw, err := inbound.Raw(evt)
		require.NoError(t, err)
		storableJSON(t, raw)
		require.LessOrEqual(t, depth(t, raw), rawjson.MaxDepth+3)
		var shown struct{ Message json.RawMessage }
		require.NoError(t, json.Unmarshal(raw, &shown))
		if shown.Message != nil {
			var all any
			require.NoError(t, json.Unmarshal(shown.Message, &all))
			noKeys(t, all)
			back, err := rawjson.Unmarshal(shown.Message)
			require.NoError(t, err)
			again, err := rawjson.Marshal(back)
			require.NoError(t, err)
			require.JSONEq(t, string(shown.Message), string(again))
		}
		unprocessable, err := inbound.RawUnprocessable(&m)
		require.NoError(t, err)
		storableJSON(t, unprocessable)
		var kept waE2E.Message
		require.NoError(t, proto.Unmarshal(unprocessed(t, unprocessable), &kept))
		noKeyFields(t, kept.ProtoReflect())
	})
}

func storableJSON(t *testing.T, text json.RawMessage) {
	t.Helper()
	require.True(t, json.Valid(text), "%s", text)
	require.True(t, utf8.Valid(text), "%q", text)
	require.NotContains(t, string(text), "\x00")
}

// noKeys looks for forbidden names in what receivers see.
func noKeys(t *testing.T, value any) {
	t.Helper()
	switch v := value.(type) {
	case map[string]any:
		for name, inner := range v {
			require.False(t, rawjson.IsKey(protoreflect.Name(name)), name)
			noKeys(t, inner)
		}
	case []any:
		for _, inner := range v {
			noKeys(t, inner)
		}
	}
}

// noKeyFields looks for forbidden fields in what is kept of a message that was not understood.
func noKeyFields(t *testing.T, m protoreflect.Message) {
	t.Helper()
	m.Range(func(f protoreflect.FieldDescriptor, v protoreflect.Value) bool {
		require.False(t, rawjson.IsKey(f.Name()), "%s", f.FullName())
		switch {
		case f.Message() == nil || f.IsMap():
		case f.IsList():
			for i := range v.List().Len() {
				noKeyFields(t, v.List().Get(i).Message())
			}
		default:
			noKeyFields(t, v.Message())
		}
		return true
	})
}

package inbound_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	waCommon "go.mau.fi/whatsmeow/proto/waCommon"
	waE2E "go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
	"google.golang.org/protobuf/proto"

	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/event/eventtest"
	"github.com/waconnect/waconnect/node/inbound"
)

var update = flag.Bool("update", false, "write the golden files again")

var (
	own   = inbound.Own{JID: types.JID{User: "5215500000099", Device: 12, Server: types.DefaultUserServer}, LID: types.NewJID("10000000000099", types.HiddenUserServer)}
	anaPN = types.NewJID("5215500000001", types.DefaultUserServer)
	ana   = types.NewJID("10000000000001", types.HiddenUserServer)
	group = types.NewJID("120363000000000001", types.GroupServer)
)

// message is a text from Ana in a private chat, as WhatsApp addresses them today; change makes it another.
func message(change func(*events.Message)) *events.Message {
	sender := ana
	sender.Device = 3
	evt := &events.Message{
		Info: types.MessageInfo{
			MessageSource: types.MessageSource{Chat: ana, Sender: sender, SenderAlt: anaPN}, ID: "3A5F00C0FFEE1234", PushName: "Ana",
			Timestamp: time.Unix(1790000000, 0),
		},
		RawMessage: &waE2E.Message{Conversation: proto.String("good morning")},
	}
	change(evt)
	return evt.UnwrapRaw()
}

func content(m *waE2E.Message) func(*events.Message) {
	return func(e *events.Message) { e.RawMessage = m }
}

func extended(text string, ctx *waE2E.ContextInfo) *waE2E.Message {
	return &waE2E.Message{ExtendedTextMessage: &waE2E.ExtendedTextMessage{Text: &text, ContextInfo: ctx}}
}

func adReply(change func(*waE2E.ContextInfo_ExternalAdReplyInfo)) *waE2E.ContextInfo_ExternalAdReplyInfo {
	ad := &waE2E.ContextInfo_ExternalAdReplyInfo{
		Title: proto.String("Sale"), Body: proto.String("Half price"), SourceURL: proto.String("https://ads.example.com/1"),
		SourceID: proto.String("42"), MediaURL: proto.String("https://ads.example.com/1.jpg"),
	}
	change(ad)
	return ad
}

var cases = map[string]func(*events.Message){
	"text":             func(*events.Message) {},
	"text-extended":    content(extended("hello <you> & \u0000 me", nil)),
	"number-addressed": func(e *events.Message) { e.Info.Chat, e.Info.Sender, e.Info.SenderAlt = anaPN, anaPN, types.EmptyJID },
	"number-with-identity": func(e *events.Message) {
		e.Info.Chat, e.Info.Sender, e.Info.SenderAlt = anaPN, types.JID{User: anaPN.User, Device: 3, Server: anaPN.Server}, ana
	},
	"identity-without-number": func(e *events.Message) { e.Info.SenderAlt = types.EmptyJID },
	"group": func(e *events.Message) {
		e.Info.Chat, e.Info.IsGroup = group, true
	},
	"group-by-number": func(e *events.Message) {
		e.Info.Chat, e.Info.IsGroup, e.Info.Sender, e.Info.SenderAlt = group, true, anaPN, ana
	},
	"no-time": func(e *events.Message) { e.Info.Timestamp = time.Time{} },
	"image": content(&waE2E.Message{ImageMessage: &waE2E.ImageMessage{
		Mimetype: proto.String("image/jpeg"), FileLength: proto.Uint64(1234),
		FileSHA256: []byte{1, 2}, JPEGThumbnail: []byte{3}, URL: proto.String("https://mmg.whatsapp.net/x"), MediaKey: []byte{4},
	}}),
	"image-captioned": content(&waE2E.Message{ImageMessage: &waE2E.ImageMessage{
		Mimetype: proto.String("image/jpeg"), FileLength: proto.Uint64(1234),
		Caption: proto.String("look"),
	}}),
	"video": content(&waE2E.Message{VideoMessage: &waE2E.VideoMessage{Mimetype: proto.String("video/mp4"), FileLength: proto.Uint64(1 << 60)}}),
	"audio": content(&waE2E.Message{AudioMessage: &waE2E.AudioMessage{Mimetype: proto.String("audio/ogg"), PTT: proto.Bool(true)}}),
	"document-captioned": content(&waE2E.Message{DocumentWithCaptionMessage: &waE2E.FutureProofMessage{Message: &waE2E.Message{
		DocumentMessage: &waE2E.DocumentMessage{
			Mimetype: proto.String("application/pdf"), FileName: proto.String("a.pdf"), FileLength: proto.Uint64(9),
			Caption: proto.String("the bill"),
		},
	}}}),
	"ephemeral": content(&waE2E.Message{EphemeralMessage: &waE2E.FutureProofMessage{Message: extended("gone soon", nil)}}),
	"view-once": content(&waE2E.Message{ViewOnceMessageV2: &waE2E.FutureProofMessage{Message: &waE2E.Message{
		ImageMessage: &waE2E.ImageMessage{Mimetype: proto.String("image/png")},
	}}}),
	"button": content(&waE2E.Message{ButtonsResponseMessage: &waE2E.ButtonsResponseMessage{
		Response: &waE2E.ButtonsResponseMessage_SelectedDisplayText{SelectedDisplayText: "Yes"},
	}}),
	"location":            content(&waE2E.Message{LocationMessage: &waE2E.LocationMessage{DegreesLatitude: proto.Float64(19.4)}}),
	"reaction":            content(&waE2E.Message{ReactionMessage: &waE2E.ReactionMessage{Text: proto.String("👍"), Key: &waCommon.MessageKey{ID: proto.String("1")}}}),
	"reaction-taken-back": content(&waE2E.Message{ReactionMessage: &waE2E.ReactionMessage{Key: &waCommon.MessageKey{ID: proto.String("1"), FromMe: proto.Bool(true)}}}),
	"reaction-in-group": func(e *events.Message) {
		e.Info.Chat, e.Info.IsGroup = group, true
		e.RawMessage = &waE2E.Message{ReactionMessage: &waE2E.ReactionMessage{Text: proto.String("👍"), Key: &waCommon.MessageKey{
			ID: proto.String("1"), Participant: proto.String(own.LID.String()),
		}}}
	},
	"edit": content(&waE2E.Message{EditedMessage: &waE2E.FutureProofMessage{Message: &waE2E.Message{ProtocolMessage: &waE2E.ProtocolMessage{
		Type:          waE2E.ProtocolMessage_MESSAGE_EDIT.Enum(),
		Key:           &waCommon.MessageKey{ID: proto.String("1"), FromMe: proto.Bool(true)},
		EditedMessage: &waE2E.Message{Conversation: proto.String("corrected")},
	}}}}),
	"revoke": content(&waE2E.Message{ProtocolMessage: &waE2E.ProtocolMessage{
		Type: waE2E.ProtocolMessage_REVOKE.Enum(), Key: &waCommon.MessageKey{ID: proto.String("1"), FromMe: proto.Bool(true)},
	}}),
	"own": func(e *events.Message) { e.Info.IsFromMe, e.Info.Sender = true, own.LID },
	"own-revoke": func(e *events.Message) {
		e.Info.IsFromMe, e.Info.Sender = true, own.LID
		e.RawMessage = &waE2E.Message{ProtocolMessage: &waE2E.ProtocolMessage{
			Type: waE2E.ProtocolMessage_REVOKE.Enum(), Key: &waCommon.MessageKey{ID: proto.String("1"), FromMe: proto.Bool(true)},
		}}
	},
	"link-preview": content(extended("see", &waE2E.ContextInfo{ExternalAdReply: adReply(func(*waE2E.ContextInfo_ExternalAdReplyInfo) {})})),
	"ad-click-id":  content(extended("price?", &waE2E.ContextInfo{ExternalAdReply: adReply(func(a *waE2E.ContextInfo_ExternalAdReplyInfo) { a.CtwaClid = proto.String("c1") })})),
	"ad-attribution": content(extended("price?", &waE2E.ContextInfo{ExternalAdReply: adReply(func(a *waE2E.ContextInfo_ExternalAdReplyInfo) {
		a.ShowAdAttribution = proto.Bool(true)
	})})),
	"ad-source-type": content(extended("price?", &waE2E.ContextInfo{ExternalAdReply: adReply(func(a *waE2E.ContextInfo_ExternalAdReplyInfo) { a.SourceType = proto.String("ad") })})),
	"ad-conversion": content(extended("price?", &waE2E.ContextInfo{
		ConversionSource: proto.String("FB-Ads"),
		ExternalAdReply:  adReply(func(*waE2E.ContextInfo_ExternalAdReplyInfo) {}),
	})),
	"ad-payload":     content(extended("price?", &waE2E.ContextInfo{CtwaPayload: []byte{1}, ExternalAdReply: adReply(func(*waE2E.ContextInfo_ExternalAdReplyInfo) {})})),
	"ad-entry-point": content(extended("price?", &waE2E.ContextInfo{EntryPointConversionSource: proto.String("ctwa_ad"), EntryPointConversionApp: proto.String("instagram")})),
	"ad-quoted":      content(extended("price?", &waE2E.ContextInfo{QuotedAd: &waE2E.ContextInfo_AdReplyInfo{AdvertiserName: proto.String("Shop"), Caption: proto.String("Sale")}})),
}

func TestNormalizedAndRaw(t *testing.T) {
	t.Parallel()
	for name, change := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			evt := message(change)
			normalized, err := inbound.Normalize(evt, own)
			require.NoError(t, err)
			raw, err := inbound.Raw(evt)
			require.NoError(t, err)
			golden(t, name, string(normalized)+"\n"+string(raw)+"\n")
			eventtest.Valid(t, inbound.Classify(evt, 0, time.Now()).EventType, normalized)
		})
	}
}

func TestUndecryptable(t *testing.T) {
	t.Parallel()
	evt := &events.UndecryptableMessage{Info: message(func(*events.Message) {}).Info}
	normalized, err := inbound.NormalizeUndecryptable(evt, own)
	require.NoError(t, err)
	raw, err := inbound.RawUndecryptable(evt)
	require.NoError(t, err)
	eventtest.Valid(t, event.Inbound, normalized)
	golden(t, "undecryptable", string(normalized)+"\n"+string(raw)+"\n")
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name+".golden")
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
		return
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), got)
}

// The example of the original's documentation, to the letter.
func TestTheOriginalsExample(t *testing.T) {
	t.Parallel()
	got, err := inbound.Normalize(message(func(*events.Message) {}), own)
	require.NoError(t, err)
	want := `{"kind":"inbound_message","messageId":"3A5F00C0FFEE1234","from":"10000000000001@lid","fromPhone":"5215500000001",` +
		`"to":"5215500000099:12@s.whatsapp.net","timestamp":1790000000,"content":{"type":"text","text":"good morning","media":null},"adContext":null`
	require.True(t, strings.HasPrefix(string(got), want), "%s", got)
}

func TestClassify(t *testing.T) {
	t.Parallel()
	now := time.Unix(1790000000, 0).Add(time.Hour)
	for name, c := range map[string]struct {
		change func(*events.Message)
		maxAge time.Duration
		want   string
	}{
		"text":           {func(*events.Message) {}, 24 * time.Hour, ""},
		"own":            {func(e *events.Message) { e.Info.IsFromMe = true }, 0, ""},
		"status":         {func(e *events.Message) { e.Info.Chat = types.StatusBroadcastJID }, 0, "status"},
		"newsletter":     {func(e *events.Message) { e.Info.Chat = types.NewJID("1", types.NewsletterServer) }, 0, "newsletter"},
		"stale":          {func(*events.Message) {}, time.Minute, "stale"},
		"no limit":       {func(*events.Message) {}, 0, ""},
		"no time is now": {func(e *events.Message) { e.Info.Timestamp = time.Time{} }, time.Minute, ""},
		"key distribution": {content(&waE2E.Message{
			SenderKeyDistributionMessage: &waE2E.SenderKeyDistributionMessage{GroupID: proto.String("g")},
			MessageContextInfo:           &waE2E.MessageContextInfo{},
		}), 0, "protocol"},
		"key share": {content(&waE2E.Message{ProtocolMessage: &waE2E.ProtocolMessage{Type: waE2E.ProtocolMessage_APP_STATE_SYNC_KEY_SHARE.Enum()}}), 0, "protocol"},
		"revoke":    {content(&waE2E.Message{ProtocolMessage: &waE2E.ProtocolMessage{Type: waE2E.ProtocolMessage_REVOKE.Enum()}}), 0, ""},
		"empty":     {content(nil), 0, "protocol"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			require.Equal(t, c.want, inbound.Classify(message(c.change), c.maxAge, now).Ignore)
		})
	}
}

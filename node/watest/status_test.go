package watest

import (
	"testing"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
	"google.golang.org/protobuf/proto"
)

func TestStatusOfClient(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	r := startControl(t, s)
	alice, bob, carol, eve := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	a, b := pairQR(t, s, alice), pairQR(t, s, bob)
	ctx := testContext(t)
	for _, p := range []*Phone{bob, carol} {
		require.NoError(t, a.Store.Contacts.PutContactName(ctx, p.JID(), "Friend "+p.Number(), "Friend"))
	}
	up, err := a.Upload(ctx, []byte("a moving picture"), whatsmeow.MediaVideo)
	require.NoError(t, err)
	for name, test := range map[string]struct {
		msg  *waE2E.Message
		want object
	}{
		"text": {&waE2E.Message{ExtendedTextMessage: &waE2E.ExtendedTextMessage{
			Text: proto.String("sunny"), BackgroundArgb: proto.Uint32(0xff00aaff), Font: waE2E.ExtendedTextMessage_FontType(2).Enum(),
		}}, object{"type": "text", "text": "sunny", "background": uint32(0xff00aaff), "font": 2}},
		"image": {&waE2E.Message{ImageMessage: &waE2E.ImageMessage{
			URL: &up.URL, DirectPath: &up.DirectPath, MediaKey: up.MediaKey, FileEncSHA256: up.FileEncSHA256, FileSHA256: up.FileSHA256,
			FileLength: &up.FileLength, Mimetype: proto.String("image/png"), Caption: proto.String("the sea"),
		}}, object{"type": "image", "caption": "the sea"}},
		"video": {&waE2E.Message{VideoMessage: &waE2E.VideoMessage{
			URL: &up.URL, DirectPath: &up.DirectPath, MediaKey: up.MediaKey, FileEncSHA256: up.FileEncSHA256, FileSHA256: up.FileSHA256,
			FileLength: &up.FileLength, Mimetype: proto.String("video/mp4"), Seconds: proto.Uint32(9),
		}}, object{"type": "video", "seconds": 9, "mediaSize": len("a moving picture")}},
	} {
		id := a.sendMessage(t, types.StatusBroadcastJID, test.msg)
		for _, p := range []*Phone{bob, carol, alice} {
			view := viewed(r, p, id)
			requireShown(t, test.want, view, name)
			require.Equal(t, "status@broadcast", view["chat"])
			require.Equal(t, alice.Number(), view["from"])
			if p == alice {
				require.Equal(t, []any{bob.Number(), carol.Number()}, view["audience"])
			} else {
				require.NotContains(t, view, "audience", "who else sees it is the sender's business")
			}
		}
		m := await(t, b, name, func(e *events.Message) bool { return e.Info.ID == id && e.Message.SenderKeyDistributionMessage == nil })
		require.Equal(t, types.StatusBroadcastJID, m.Info.Chat)
		require.Equal(t, alice.JID().User, m.Info.Sender.User, "it was addressed to numbers")
		require.Equal(t, alice.LID().User, m.Info.SenderAlt.User)
	}
	require.Empty(t, eve.Messages(0))
	noUnknown(t, s)
}

func TestStatusOfPerson(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	r := startControl(t, s)
	alice, bob, carol, eve := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	a, b, e := pairQR(t, s, alice), pairQR(t, s, bob), pairQR(t, s, eve)
	path := "/phones/" + bob.Number() + "/messages"
	post := func(m object) string {
		t.Helper()
		var out struct{ ID string }
		m["to"] = "status@broadcast"
		r.call("POST", path, m, &out)
		return out.ID
	}
	audience := []string{alice.Number(), "+" + carol.Number()}
	for _, m := range []object{
		{"text": "sunny", "background": 0xff00aaff, "audience": audience},
		{"type": "image", "media": []byte("picture"), "caption": "the sea", "audience": audience},
		{"type": "video", "media": []byte("film"), "seconds": 9, "audience": audience},
	} {
		id := post(m)
		got := await(t, a, "status", func(e *events.Message) bool { return e.Info.ID == id && e.Message.SenderKeyDistributionMessage == nil })
		require.Equal(t, types.StatusBroadcastJID, got.Info.Chat)
		require.Equal(t, bob.LID(), got.Info.Sender)
		require.Equal(t, bob.JID(), got.Info.SenderAlt)
		awaitMessage(t, carol, byID(id))
		own := await(t, b, "own status", func(e *events.Message) bool { return e.Info.ID == id && e.Message.SenderKeyDistributionMessage == nil })
		require.True(t, own.Info.IsFromMe)
		require.Len(t, own.Info.BroadcastRecipients, 2, "the own devices know who sees it")
		require.ElementsMatch(t, []any{alice.Number(), carol.Number()}, viewed(r, bob, id)["audience"])
		if m["text"] == "sunny" {
			answer, err := carol.Send(testContext(t), Outgoing{To: bob.Number(), Text: "here too", Quoted: id})
			require.NoError(t, err)
			quote := await(t, b, "answer to a status", func(e *events.Message) bool { return e.Info.ID == answer })
			require.Equal(t, "status@broadcast", quote.Message.GetExtendedTextMessage().GetContextInfo().GetRemoteJID())
			require.Equal(t, "sunny", viewed(r, bob, answer)["quotedText"])
		}
		require.NoError(t, a.MarkRead(testContext(t), []string{id}, got.Info.Timestamp, got.Info.Chat, got.Info.Sender))
		awaitMessage(t, bob, func(m Received) bool { return m.ID == id && m.Receipt == ReceiptRead })
	}
	everyone := post(object{"text": "for all I know"})
	for _, p := range []*Phone{alice, carol} {
		awaitMessage(t, p, byID(everyone))
	}
	require.Empty(t, eve.Messages(0))
	require.Zero(t, countEvents(e, func(m *events.Message) bool { return m.Info.Chat == types.StatusBroadcastJID }))
	require.Contains(t, r.refused("POST", path, `{"to":"`+alice.Number()+`","text":"x","audience":["`+carol.Number()+`"]}`, 400, "bad_request"), "audience")
	require.Contains(t, r.refused("POST", path, `{"to":"status@broadcast","text":"x","audience":["19995550000"]}`, 404, "unknown_number"), "audience")
	noUnknown(t, s)
}

package inbound

import (
	"log/slog"
	"testing"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

// A mistake of ours in writing a message down is an error like any other, which makes the message an event of its own kind: it must not end
// the session, since the message would come again and again.
func TestPanicIsAnUnprocessableMessage(t *testing.T) {
	t.Parallel()
	r := &Receiver{log: slog.New(slog.DiscardHandler), failed: map[types.MessageID]bool{}}
	_, err := r.event(t.Context(), nil, &events.Message{}, Verdict{}) // without a client it cannot know itself
	require.ErrorContains(t, err, "panic")
}

func TestReasons(t *testing.T) {
	t.Parallel()
	require.Equal(t, "call_offer", reasonOf(&events.CallOffer{}))
	require.Equal(t, "fbmessage", reasonOf(&events.FBMessage{}))
	require.Equal(t, "push_name_setting", reasonOf(&events.PushNameSetting{}))
	require.Equal(t, "receipt_read_self", receiptReason(types.ReceiptTypeReadSelf))
	require.Equal(t, "receipt_other", receiptReason("made up by the server"))
}

func TestPhoneChat(t *testing.T) {
	t.Parallel()
	lid, number := types.NewJID("100", types.HiddenUserServer), types.JID{User: "5215550000001", Device: 3, Server: types.DefaultUserServer}
	for _, test := range []struct {
		chat, other types.JID
		want        string
	}{
		{lid, number, "5215550000001@s.whatsapp.net"},
		{lid, types.EmptyJID, ""},
		{lid, lid, ""},
		{number, lid, ""},
		{types.NewJID("1-2", types.GroupServer), number, ""},
	} {
		require.Equal(t, test.want, phoneChat(test.chat, test.other), "%s, %s", test.chat, test.other)
	}
}

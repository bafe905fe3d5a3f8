package watest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

func TestCallIsAnnouncedAndRejected(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	ctx := testContext(t)
	id, err := bob.Call(ctx, alice.Number(), false)
	require.NoError(t, err)
	offer := await[*events.CallOffer](t, c, "offer", nil)
	require.Equal(t, id, offer.CallID)
	require.Equal(t, bob.LID(), offer.CallCreator)
	require.Equal(t, bob.JID(), offer.CallCreatorAlt)
	require.NoError(t, c.RejectCall(ctx, offer.From, offer.CallID))
	got := awaitMessage(t, bob, func(r Received) bool { return r.Type == "call" })
	require.Equal(t, "reject", got.Text)
	require.Equal(t, id, got.Target)
	require.NoError(t, bob.HangUp(ctx, id))
	await[*events.CallTerminate](t, c, "terminated", nil)
	queueEmpties(t, s, c)
	_, err = bob.Call(ctx, "19995550000", false)
	require.ErrorIs(t, err, ErrUnknownNumber)
	noUnknown(t, s)
}

func TestControlCalls(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	r := startControl(t, s)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	path := "/phones/" + bob.Number() + "/calls"
	var call struct{ ID string }
	r.call("POST", path, object{"to": "+" + alice.Number(), "video": true}, &call)
	offer := await(t, c, "offer", func(e *events.CallOffer) bool { return e.CallID == call.ID })
	_, video := offer.Data.GetOptionalChildByTag("video")
	require.True(t, video)
	require.Equal(t, bob.Number(), awaitMessage(t, alice, func(m Received) bool { return m.Type == "call" && m.Text == "offer" }).From)
	require.NoError(t, c.RejectCall(testContext(t), offer.From, offer.CallID))
	require.Equal(t, alice.Number(), awaitMessage(t, bob, func(m Received) bool { return m.Text == "reject" && m.Target == call.ID }).From)
	r.call("DELETE", path+"/"+call.ID, nil, nil)
	await(t, c, "terminated", func(e *events.CallTerminate) bool { return e.CallID == call.ID && e.Reason == "timeout" })
	awaitMessage(t, alice, func(m Received) bool { return m.Text == "terminate" && m.Target == call.ID })
	r.refused("DELETE", path+"/"+call.ID, "", 404, "unknown_call")
	r.refused("POST", path, `{"to":"19995550000"}`, 404, "unknown_number")
	require.Contains(t, r.refused("POST", path, `{}`, 400, "bad_request"), "to is missing")
	noUnknown(t, s)
}

func TestHistoryIsShared(t *testing.T) {
	t.Parallel()
	for name, length := range map[string]int{"inline": 10, "as a file": 200_000} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := startServer(t)
			alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
			ctx := testContext(t)
			text := hexUpper(randomBytes(length)) // does not compress to nothing
			id, err := bob.Send(ctx, Outgoing{To: alice.Number(), Text: text})
			require.NoError(t, err)
			awaitMessage(t, alice, byID(id))
			c := pairQR(t, s, alice)
			require.ErrorIs(t, alice.ShareHistory(ctx, 9), ErrNoCompanion)
			require.NoError(t, alice.ShareHistory(ctx, 1))
			history := await[*events.HistorySync](t, c, "history", nil)
			require.Len(t, history.Data.GetConversations(), 1)
			conversation := history.Data.GetConversations()[0]
			require.Equal(t, bob.LID().String(), conversation.GetID())
			message := conversation.GetMessages()[0].GetMessage()
			require.Equal(t, id, message.GetKey().GetID())
			require.Equal(t, text, message.GetMessage().GetConversation())
			queueEmpties(t, s, c)
			noUnknown(t, s)
		})
	}
}

func TestVoiceMessageIsPlayed(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	id := c.sendText(t, bob.JID(), "imagine a voice")
	awaitMessage(t, bob, byID(id))
	require.NoError(t, bob.MarkPlayed(testContext(t), alice.Number(), []string{id}))
	await(t, c, "played", func(e *events.Receipt) bool { return e.Type == types.ReceiptTypePlayed && e.MessageIDs[0] == id })
}

// A client that acknowledges synchronously asks its own phone for what it cannot decrypt, before it does anything else.
func TestPhoneHandsOverWhatTheClientCouldNotRead(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	c.SynchronousAck = true
	ctx := testContext(t)
	_, err := bob.Send(ctx, Outgoing{To: alice.Number(), Text: "before"})
	require.NoError(t, err)
	c.awaitText(t, "before")
	c.sendText(t, bob.JID(), "confirms the session")
	awaitMessage(t, bob, byText("confirms the session"))
	require.NoError(t, c.Store.Sessions.DeleteAllSessions(ctx, bob.LID().SignalAddressUser()))
	_, err = bob.Send(ctx, Outgoing{To: alice.Number(), Text: "lost"})
	require.NoError(t, err)
	await(t, c, "copy of the phone", func(e *events.Message) bool {
		return e.UnavailableRequestID != "" && e.Message.GetConversation() == "lost"
	})
	await(t, c, "retry", func(e *events.Message) bool {
		return e.UnavailableRequestID == "" && e.Message.GetConversation() == "lost"
	})
	queueEmpties(t, s, c)
	require.True(t, strings.HasPrefix(s.Audit().Entries(0, AuditRetry, c.Store.ID.String())[0].Detail, "asked "))
	noUnknown(t, s)
}

package watest

import (
	"testing"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

func TestTextBothWaysWithReceipts(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice := addPhone(t, s, PhoneParams{Name: "Alice"})
	bob := addPhone(t, s, PhoneParams{Name: "Bob", AutoReply: "echo: {text}"})
	c := pairQR(t, s, alice)

	id := c.sendText(t, bob.JID(), "hello")
	got := awaitMessage(t, bob, byID(id))
	require.Equal(t, "hello", got.Text)
	require.Equal(t, alice.Number(), got.From)
	require.Equal(t, uint16(1), got.FromJID.Device)
	await(t, c, "delivery receipt", func(e *events.Receipt) bool {
		return e.Type == types.ReceiptTypeDelivered && e.MessageIDs[0] == id
	})
	reply := c.awaitText(t, "echo: hello")
	require.Equal(t, bob.LID(), reply.Info.Chat)
	require.Equal(t, bob.JID(), reply.Info.SenderAlt)
	require.Equal(t, "Bob", reply.Info.PushName)
	mine := awaitMessage(t, bob, func(r Received) bool { return r.ID == reply.Info.ID && r.Receipt == ReceiptDelivered })
	require.True(t, mine.FromMe)

	require.NoError(t, bob.MarkRead(testContext(t), alice.Number(), []string{id}))
	await(t, c, "read receipt", func(e *events.Receipt) bool {
		return e.Type == types.ReceiptTypeRead && e.MessageIDs[0] == id
	})
	require.NoError(t, c.MarkRead(testContext(t), []string{reply.Info.ID}, reply.Info.Timestamp, reply.Info.Chat, reply.Info.Sender))
	awaitMessage(t, bob, func(r Received) bool { return r.ID == reply.Info.ID && r.Receipt == ReceiptRead })

	awaitMessage(t, alice, func(r Received) bool { return r.ID == reply.Info.ID && r.Receipt == ReceiptRead && !r.FromMe })

	next, err := bob.Send(testContext(t), Outgoing{To: alice.Number(), Text: "one more"})
	require.NoError(t, err)
	c.awaitText(t, "one more")
	awaitMessage(t, alice, byID(next))
	require.NoError(t, alice.MarkRead(testContext(t), bob.Number(), []string{next}))
	await(t, c, "read on the phone", func(e *events.Receipt) bool {
		return e.Type == types.ReceiptTypeRead && e.IsFromMe && e.MessageIDs[0] == next && e.Chat == bob.LID()
	})
	awaitMessage(t, bob, func(r Received) bool { return r.ID == next && r.Receipt == ReceiptRead })

	own := awaitMessage(t, alice, byID(id)) // the own phone shows what the companion sent
	require.True(t, own.FromMe)
	require.Equal(t, bob.Number(), own.Chat)
	noUnknown(t, s)
}

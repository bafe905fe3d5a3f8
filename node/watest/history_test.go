package watest

import (
	"crypto/sha256"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow/proto/waHistorySync"
	"go.mau.fi/whatsmeow/proto/waWeb"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

func TestHistoryComesWithTheLink(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	r := startControl(t, s)
	r.call("POST", "/phones", object{"number": "15550100001", "name": "Alice", "history": true}, nil)
	alice, bob, carol := s.Phone("15550100001"), addPhone(t, s, PhoneParams{Name: "Bob"}), addPhone(t, s, PhoneParams{Name: "Carol"})
	ctx := testContext(t)
	send := func(from *Phone, to string, o Outgoing) string {
		t.Helper()
		o.To = to
		id, err := from.Send(ctx, o)
		require.NoError(t, err)
		awaitMessage(t, alice, byID(id))
		return id
	}
	first := send(bob, alice.Number(), Outgoing{Text: "helo"})
	send(bob, alice.Number(), Outgoing{Type: "edit", Target: first, Text: "hello"})
	send(alice, bob.Number(), Outgoing{Type: "reaction", Target: first, Text: "👍"})
	gone := send(bob, alice.Number(), Outgoing{Text: "oops"})
	send(bob, alice.Number(), Outgoing{Type: "revoke", Target: gone})
	poll := send(bob, alice.Number(), Outgoing{Type: "poll", Text: "Tea?", Options: []string{"yes", "no"}})
	send(alice, bob.Number(), Outgoing{Type: "poll_vote", Target: poll, Options: []string{"yes"}})
	var sent []string
	for i := range 10 {
		sent = append(sent, send(alice, bob.Number(), Outgoing{Text: fmt.Sprintf("answer %d", i)}))
	}
	group, err := carol.CreateGroup(ctx, "Club", []string{alice.Number()})
	require.NoError(t, err)
	inGroup := send(carol, group.String(), Outgoing{Text: "all together"})
	status := send(carol, "status@broadcast", Outgoing{Text: "sunny", Audience: []string{alice.Number()}})

	c := dial(t, s, nil)
	link(t, c, alice)
	history := func(kind waHistorySync.HistorySync_HistorySyncType) *waHistorySync.HistorySync {
		t.Helper()
		return await(t, c, kind.String(), func(e *events.HistorySync) bool { return e.Data.GetSyncType() == kind }).Data
	}
	boot := history(waHistorySync.HistorySync_INITIAL_BOOTSTRAP)
	require.Len(t, boot.GetConversations(), 2)
	chat := boot.GetConversations()[0]
	require.Equal(t, bob.LID().String(), chat.GetID())
	require.Equal(t, "Bob", chat.GetName())
	require.Equal(t, bob.JID().String(), chat.GetPnJID())
	require.Len(t, chat.GetMessages(), bootstrapMessages)
	require.False(t, chat.GetEndOfHistoryTransfer())
	newest, err := c.ParseWebMessage(bob.LID(), chat.GetMessages()[0].GetMessage())
	require.NoError(t, err)
	require.Equal(t, sent[9], newest.Info.ID, "the newest comes first")
	require.True(t, newest.Info.IsFromMe)
	require.Equal(t, "answer 9", newest.Message.GetConversation())
	club := boot.GetConversations()[1]
	require.Equal(t, "Club", club.GetName())
	require.Len(t, club.GetParticipant(), 2)
	require.Equal(t, uint32(1), club.GetUnreadCount())
	theirs, err := c.ParseWebMessage(group, club.GetMessages()[0].GetMessage())
	require.NoError(t, err)
	require.Equal(t, inGroup, theirs.Info.ID)
	require.Equal(t, carol.LID(), theirs.Info.Sender)
	require.Equal(t, "Carol", theirs.Info.PushName)
	require.Len(t, boot.GetStatusV3Messages(), 1)
	require.Equal(t, status, boot.GetStatusV3Messages()[0].GetKey().GetID())
	require.Len(t, boot.GetPhoneNumberToLidMappings(), 3)

	history(waHistorySync.HistorySync_PUSH_NAME)
	require.Eventually(t, func() bool {
		contact, err := c.Store.Contacts.GetContact(ctx, carol.LID())
		return err == nil && contact.PushName == "Carol"
	}, waitFor, tick)

	older := history(waHistorySync.HistorySync_RECENT)
	require.Equal(t, uint32(100), older.GetProgress())
	require.Len(t, older.GetConversations(), 1)
	require.True(t, older.GetConversations()[0].GetEndOfHistoryTransfer())
	messages := older.GetConversations()[0].GetMessages()
	require.Len(t, messages, 3)
	tea, oops, hello := messages[0].GetMessage(), messages[1].GetMessage(), messages[2].GetMessage()
	require.Equal(t, poll, tea.GetKey().GetID())
	sum := sha256.Sum256([]byte("yes"))
	require.Equal(t, [][]byte{sum[:]}, tea.GetPollUpdates()[0].GetVote().GetSelectedOptions())
	require.Equal(t, gone, oops.GetKey().GetID())
	require.Equal(t, waWeb.WebMessageInfo_REVOKE, oops.GetMessageStubType())
	require.Nil(t, oops.GetMessage())
	require.Equal(t, first, hello.GetKey().GetID())
	require.Equal(t, "hello", hello.GetMessage().GetConversation())
	require.Equal(t, "👍", hello.GetReactions()[0].GetText())

	// With the secrets of the history the device understands votes on polls from before its time.
	vote, err := bob.Send(ctx, Outgoing{To: alice.Number(), Type: "poll_vote", Target: poll, Options: []string{"no"}})
	require.NoError(t, err)
	m := await(t, c, "vote", func(e *events.Message) bool { return e.Info.ID == vote })
	require.Eventually(t, func() bool { _, err := c.DecryptPollVote(ctx, m); return err == nil }, waitFor, tick)

	// And it can ask for more.
	_, err = c.SendPeerMessage(ctx, c.BuildHistorySyncRequest(&types.MessageInfo{
		MessageSource: types.MessageSource{Chat: bob.LID(), IsFromMe: true}, ID: sent[2], Timestamp: newest.Info.Timestamp,
	}, 2))
	require.NoError(t, err)
	more := history(waHistorySync.HistorySync_ON_DEMAND).GetConversations()[0].GetMessages()
	require.Len(t, more, 2)
	require.Equal(t, sent[1], more[0].GetMessage().GetKey().GetID())
	require.Equal(t, sent[0], more[1].GetMessage().GetKey().GetID())
	noUnknown(t, s)
}

func TestHistoryInParts(t *testing.T) {
	t.Parallel()
	var h past
	for i := range 3 {
		c := &waHistorySync.Conversation{ID: given(fmt.Sprint(i))}
		for range bootstrapMessages + 400 {
			c.Messages = append(c.Messages, &waHistorySync.HistorySyncMsg{})
		}
		h.chats = append(h.chats, c)
	}
	chunks := h.older()
	require.Len(t, chunks, 3)
	count := map[string]int{}
	for i, chunk := range chunks {
		n := 0
		for _, c := range chunk.Conversations {
			n += len(c.Messages)
			count[c.GetID()] += len(c.Messages)
		}
		require.LessOrEqual(t, n, chunkMessages)
		require.Equal(t, uint32(i+1), chunk.GetChunkOrder())
	}
	require.Equal(t, map[string]int{"0": 400, "1": 400, "2": 400}, count)
	require.Equal(t, uint32(100), chunks[2].GetProgress())
	require.Len(t, h.newest()[0].Messages, bootstrapMessages)
	require.Empty(t, (&past{}).older())
}

func TestNoHistoryWithoutTheFlag(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	id, err := bob.Send(testContext(t), Outgoing{To: alice.Number(), Text: "before"})
	require.NoError(t, err)
	awaitMessage(t, alice, byID(id))
	c := pairQR(t, s, alice)
	_, err = bob.Send(testContext(t), Outgoing{To: alice.Number(), Text: "after"})
	require.NoError(t, err)
	c.awaitText(t, "after")
	require.Zero(t, countEvents(c, func(*events.HistorySync) bool { return true }))
}

package watest

import (
	"testing"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

func TestGroupBothWays(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob, carol := addPhone(t, s, PhoneParams{Name: "Alice"}), addPhone(t, s, PhoneParams{Name: "Bob"}), addPhone(t, s, PhoneParams{})
	a, b := pairQR(t, s, alice), pairQR(t, s, bob)
	ctx := testContext(t)
	info, err := a.CreateGroup(ctx, whatsmeow.ReqCreateGroup{Name: "Trip", Participants: []types.JID{bob.JID(), carol.LID()}})
	require.NoError(t, err)
	require.Equal(t, "Trip", info.Name)
	require.Len(t, info.Participants, 3)
	joined := await[*events.JoinedGroup](t, b, "joined", nil)
	require.Equal(t, info.JID, joined.JID)

	for i, text := range []string{"first", "second"} { // the second is under the group key alone, if the client wants
		id := a.sendText(t, info.JID, text)
		got := b.awaitText(t, text)
		require.Equal(t, info.JID, got.Info.Chat)
		require.Equal(t, alice.LID().User, got.Info.Sender.User)
		require.Equal(t, alice.JID().User, got.Info.SenderAlt.User)
		for _, p := range []*Phone{bob, carol, alice} {
			r := awaitMessage(t, p, byID(id))
			require.Equal(t, text, r.Text)
			require.Equal(t, info.JID.String(), r.Chat)
			require.Equal(t, p == alice, r.FromMe)
		}
		require.Equal(t, i+1, len(carol.Messages(0)))
		awaitNth(t, a, "receipt", 1, func(e *events.Receipt) bool {
			return e.MessageIDs[0] == id && e.Chat == info.JID && e.Sender.User == carol.LID().User
		})
	}
	for _, text := range []string{"from the phone", "again"} {
		id, err := carol.Send(ctx, Outgoing{To: info.JID.String(), Text: text})
		require.NoError(t, err)
		require.Equal(t, id, a.awaitText(t, text).Info.ID)
		b.awaitText(t, text)
		awaitMessage(t, carol, func(r Received) bool { return r.ID == id && r.Receipt == ReceiptDelivered })
	}
	groups, err := b.GetJoinedGroups(ctx)
	require.NoError(t, err)
	require.Len(t, groups, 1)
	read := b.awaitText(t, "again")
	require.NoError(t, b.MarkRead(ctx, []string{read.Info.ID}, read.Info.Timestamp, read.Info.Chat, read.Info.Sender))
	awaitMessage(t, carol, func(r Received) bool { return r.ID == read.Info.ID && r.Receipt == ReceiptRead })
	require.NoError(t, carol.MarkRead(ctx, info.JID.String(), nil))
	await(t, a, "read", func(e *events.Receipt) bool { return e.Type == types.ReceiptTypeRead && e.Chat == info.JID })
	for _, c := range []*client{a, b} {
		require.Zero(t, countEvents(c, func(*events.UndecryptableMessage) bool { return true }))
		queueEmpties(t, s, c)
	}
	noUnknown(t, s)
}

func TestGroupOfThePhone(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	ctx := testContext(t)
	_, err := bob.CreateGroup(ctx, "x", []string{"19995550000"})
	require.ErrorIs(t, err, ErrUnknownNumber)
	group, err := bob.CreateGroup(ctx, "Bob's", []string{alice.Number()})
	require.NoError(t, err)
	await(t, c, "joined", func(e *events.JoinedGroup) bool { return e.JID == group && e.Name == "Bob's" })
	_, err = bob.Send(ctx, Outgoing{To: group.String(), Text: "welcome @" + alice.Number(), Mentions: []string{alice.Number()}})
	require.NoError(t, err)
	m := c.awaitText(t, "welcome @"+alice.Number())
	require.Equal(t, []string{alice.LID().String()}, m.Message.GetExtendedTextMessage().GetContextInfo().GetMentionedJID())
	id := c.sendText(t, group, "thanks")
	awaitMessage(t, bob, byID(id))

	require.NoError(t, c.LeaveGroup(ctx, group))
	await(t, c, "left", func(e *events.GroupInfo) bool { return len(e.Leave) == 1 && e.Leave[0] == alice.LID() })
	_, err = c.SendMessage(ctx, group, textMessage("after leaving"))
	require.Error(t, err)
	_, err = c.GetGroupInfo(ctx, group)
	require.ErrorIs(t, err, whatsmeow.ErrNotInGroup)
	_, err = c.GetGroupInfo(ctx, types.NewJID("120363999", types.GroupServer))
	require.ErrorIs(t, err, whatsmeow.ErrGroupNotFound)
}

func TestGroupChanges(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob, carol := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	a, b, c := pairQR(t, s, alice), pairQR(t, s, bob), pairQR(t, s, carol)
	ctx := testContext(t)
	info, err := a.CreateGroup(ctx, whatsmeow.ReqCreateGroup{Name: "Old", Participants: []types.JID{bob.LID()}})
	require.NoError(t, err)
	await[*events.JoinedGroup](t, b, "joined", nil)
	a.sendText(t, info.JID, "two of us")
	require.NoError(t, a.SetGroupName(ctx, info.JID, "New"))
	await(t, b, "name", func(e *events.GroupInfo) bool { return e.Name != nil && e.Name.Name == "New" })
	added, err := a.UpdateGroupParticipants(ctx, info.JID, []types.JID{carol.LID()}, whatsmeow.ParticipantChangeAdd)
	require.NoError(t, err)
	require.Zero(t, added[0].Error)
	await(t, b, "join", func(e *events.GroupInfo) bool { return len(e.Join) == 1 && e.Join[0] == carol.LID() })
	b.sendText(t, info.JID, "three of us")
	c.awaitText(t, "three of us")
	_, err = b.UpdateGroupParticipants(ctx, info.JID, []types.JID{carol.LID()}, whatsmeow.ParticipantChangeRemove)
	require.ErrorIs(t, err, whatsmeow.ErrIQForbidden)
	_, err = a.UpdateGroupParticipants(ctx, info.JID, []types.JID{bob.LID()}, whatsmeow.ParticipantChangePromote)
	require.NoError(t, err)
	await(t, b, "promoted", func(e *events.GroupInfo) bool { return len(e.Promote) == 1 })
	_, err = b.UpdateGroupParticipants(ctx, info.JID, []types.JID{carol.LID()}, whatsmeow.ParticipantChangeRemove)
	require.NoError(t, err)
	await(t, c, "removed", func(e *events.GroupInfo) bool { return len(e.Leave) == 1 })
	noUnknown(t, s)
}

func TestGroupMemberLosesKeys(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	a, b := pairQR(t, s, alice), pairQR(t, s, bob)
	ctx := testContext(t)
	info, err := a.CreateGroup(ctx, whatsmeow.ReqCreateGroup{Name: "Retry", Participants: []types.JID{bob.LID()}})
	require.NoError(t, err)
	a.sendText(t, info.JID, "one")
	b.awaitText(t, "one")
	b.sendText(t, info.JID, "two")
	a.awaitText(t, "two")
	MemoryStoreOf(b.device).ForgetSessions()
	bob.ForgetSessions()
	id := a.sendText(t, info.JID, "three")
	b.awaitText(t, "three")
	require.Equal(t, "three", awaitMessage(t, bob, byID(id)).Text)
}

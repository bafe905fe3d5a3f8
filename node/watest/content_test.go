package watest

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
	"google.golang.org/protobuf/proto"
)

func textMessage(text string) *waE2E.Message { return &waE2E.Message{Conversation: proto.String(text)} }

func TestMediaUpload(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	file := bytes.Repeat([]byte("a picture "), 20000)
	up, err := c.Upload(testContext(t), file, whatsmeow.MediaImage)
	require.NoError(t, err)
	id := c.sendMessage(t, bob.JID(), &waE2E.Message{ImageMessage: &waE2E.ImageMessage{
		URL: &up.URL, DirectPath: &up.DirectPath, MediaKey: up.MediaKey, FileEncSHA256: up.FileEncSHA256, FileSHA256: up.FileSHA256,
		FileLength: &up.FileLength, Mimetype: proto.String("image/png"), Caption: proto.String("look"),
	}})
	got := awaitMessage(t, bob, byID(id))
	sum := sha256.Sum256(file)
	require.Equal(t, hex.EncodeToString(sum[:]), got.MediaSHA)
	require.Equal(t, "image", got.Type)
	require.Equal(t, "look", got.Text)
	require.Equal(t, "image/png", got.MimeType)
	data, err := bob.Media(id)
	require.NoError(t, err)
	require.Equal(t, file, data)
	noUnknown(t, s)
}

func TestMediaDownload(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	for _, kind := range []string{"image", "video", "audio", "document", "sticker"} {
		file := []byte("content of " + kind)
		id, err := bob.Send(testContext(t), Outgoing{To: alice.Number(), Type: kind, Media: file, FileName: "f.bin", Caption: "c"})
		require.NoError(t, err)
		m := await(t, c, kind, func(e *events.Message) bool { return e.Info.ID == id })
		//lint:ignore SA1019 one call for every kind of media
		data, err := c.DownloadAny(testContext(t), m.Message)
		require.NoError(t, err, kind)
		require.Equal(t, file, data)
	}
	id, err := bob.Send(testContext(t), Outgoing{To: alice.Number(), Type: "image", Media: []byte("once"), ViewOnce: true})
	require.NoError(t, err)
	m := await(t, c, "view once", func(e *events.Message) bool { return e.Info.ID == id })
	require.True(t, m.IsViewOnce)
	s.mu.Lock()
	clear(s.st.Blobs)
	s.mu.Unlock()
	//lint:ignore SA1019 one call for every kind of media
	_, err = c.DownloadAny(testContext(t), m.Message)
	require.ErrorIs(t, err, whatsmeow.ErrMediaDownloadFailedWith410)
}

func TestChangesBothWays(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	ctx := testContext(t)
	id := c.sendText(t, bob.JID(), "original")
	awaitMessage(t, bob, byID(id))

	c.sendMessage(t, bob.JID(), c.BuildEdit(bob.LID(), id, textMessage("corrected")))
	require.Equal(t, "corrected", awaitMessage(t, bob, func(r Received) bool { return r.ID == id && r.Edited }).Text)
	c.sendMessage(t, bob.JID(), c.BuildReaction(bob.LID(), types.EmptyJID, id, "👍"))
	awaitMessage(t, bob, func(r Received) bool { return r.ID == id && r.Reaction == "👍" })
	c.sendMessage(t, bob.JID(), c.BuildRevoke(bob.LID(), types.EmptyJID, id))
	awaitMessage(t, bob, func(r Received) bool { return r.ID == id && r.Revoked })

	theirs, err := bob.Send(ctx, Outgoing{To: alice.Number(), Text: "mine"})
	require.NoError(t, err)
	c.awaitText(t, "mine")
	_, err = bob.Send(ctx, Outgoing{To: alice.Number(), Type: "reaction", Target: theirs, Text: "🎉"})
	require.NoError(t, err)
	await(t, c, "reaction", func(e *events.Message) bool {
		return e.Message.GetReactionMessage().GetText() == "🎉" && e.Message.GetReactionMessage().GetKey().GetID() == theirs
	})
	_, err = bob.Send(ctx, Outgoing{To: alice.Number(), Type: "edit", Target: theirs, Text: "mine, better"})
	require.NoError(t, err)
	await(t, c, "edit", func(e *events.Message) bool {
		return e.IsEdit && e.Message.GetProtocolMessage().GetEditedMessage().GetConversation() == "mine, better"
	})
	_, err = bob.Send(ctx, Outgoing{To: alice.Number(), Type: "revoke", Target: theirs})
	require.NoError(t, err)
	await(t, c, "revoke", func(e *events.Message) bool {
		return e.Message.GetProtocolMessage().GetType() == waE2E.ProtocolMessage_REVOKE && e.Info.Edit == types.EditAttributeSenderRevoke
	})
	_, err = bob.Send(ctx, Outgoing{To: alice.Number(), Type: "reaction", Target: "nothing", Text: "?"})
	require.ErrorIs(t, err, ErrNoMessage)

	quote, err := bob.Send(ctx, Outgoing{To: alice.Number(), Text: "as you said", Quoted: id})
	require.NoError(t, err)
	m := await(t, c, "quote", func(e *events.Message) bool { return e.Info.ID == quote })
	require.Equal(t, id, m.Message.GetExtendedTextMessage().GetContextInfo().GetStanzaID())
	_, err = bob.Send(ctx, Outgoing{To: alice.Number(), Text: "I saw your ad", Ad: &AdReply{Title: "Sale", ClickID: "clid"}})
	require.NoError(t, err)
	m = c.awaitText(t, "I saw your ad")
	require.Equal(t, "clid", m.Message.GetExtendedTextMessage().GetContextInfo().GetExternalAdReply().GetCtwaClid())
	noUnknown(t, s)
}

func TestOtherContent(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	ctx := testContext(t)
	id, err := bob.Send(ctx, Outgoing{To: alice.Number(), Type: "location", Lat: 52.5, Lng: 13.4, Text: "Berlin"})
	require.NoError(t, err)
	m := await(t, c, "location", func(e *events.Message) bool { return e.Info.ID == id })
	require.InEpsilon(t, 52.5, m.Message.GetLocationMessage().GetDegreesLatitude(), 1e-9)
	id, err = bob.Send(ctx, Outgoing{To: alice.Number(), Type: "contact", Text: "Eve", VCard: "BEGIN:VCARD\nEND:VCARD"})
	require.NoError(t, err)
	m = await(t, c, "contact", func(e *events.Message) bool { return e.Info.ID == id })
	require.Equal(t, "Eve", m.Message.GetContactMessage().GetDisplayName())
	_, err = bob.Send(ctx, Outgoing{To: alice.Number(), Type: "telepathy"})
	require.Error(t, err)

	id = c.sendMessage(t, bob.JID(), &waE2E.Message{LocationMessage: &waE2E.LocationMessage{
		DegreesLatitude: proto.Float64(1.5), DegreesLongitude: proto.Float64(2.5), Name: proto.String("there"),
	}})
	require.Equal(t, "1.5,2.5 there", awaitMessage(t, bob, byID(id)).Text)
	id = c.sendMessage(t, bob.JID(), &waE2E.Message{ContactMessage: &waE2E.ContactMessage{DisplayName: proto.String("Mallory")}})
	require.Equal(t, "contact", awaitMessage(t, bob, byID(id)).Type)
}

func TestPollsBothWays(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	ctx := testContext(t)
	id := c.sendMessage(t, bob.JID(), c.BuildPollCreation("Lunch?", []string{"soup", "salad"}, 1))
	poll := awaitMessage(t, bob, byID(id))
	require.Equal(t, []string{"soup", "salad"}, poll.Options)
	vote, err := bob.Send(ctx, Outgoing{To: alice.Number(), Type: "poll_vote", Target: id, Options: []string{"salad"}})
	require.NoError(t, err)
	m := await(t, c, "vote", func(e *events.Message) bool { return e.Info.ID == vote })
	decrypted, err := c.DecryptPollVote(ctx, m)
	require.NoError(t, err)
	sum := sha256.Sum256([]byte("salad"))
	require.Equal(t, [][]byte{sum[:]}, decrypted.GetSelectedOptions())

	theirs, err := bob.Send(ctx, Outgoing{To: alice.Number(), Type: "poll", Text: "Dinner?", Options: []string{"fish", "rice"}})
	require.NoError(t, err)
	p := await(t, c, "poll", func(e *events.Message) bool { return e.Info.ID == theirs })
	answer, err := c.BuildPollVote(ctx, &p.Info, []string{"rice"})
	require.NoError(t, err)
	id = c.sendMessage(t, bob.JID(), answer)
	require.Equal(t, []string{"rice"}, awaitMessage(t, bob, byID(id)).Options)
}

func TestSelfMessageAndUnknownNumber(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice := addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	id := c.sendText(t, alice.JID(), "note to self")
	got := awaitMessage(t, alice, byID(id))
	require.True(t, got.FromMe)
	require.Equal(t, alice.Number(), got.Chat)
	_, err := c.SendMessage(testContext(t), types.NewJID("19995550000", types.DefaultUserServer), textMessage("anyone?"))
	require.ErrorContains(t, err, "no LID found")
	_, err = alice.Send(testContext(t), Outgoing{To: "19995550000", Text: "anyone?"})
	require.ErrorIs(t, err, ErrUnknownNumber)
	id, err = alice.Send(testContext(t), Outgoing{To: alice.Number(), Text: "from the phone to self"})
	require.NoError(t, err)
	require.Equal(t, id, c.awaitText(t, "from the phone to self").Info.ID)
}

func TestQueriesAndPresence(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	a, b := pairQR(t, s, alice), pairQR(t, s, bob)
	ctx := testContext(t)

	found, err := a.IsOnWhatsApp(ctx, []string{"+" + bob.Number(), "+19995550000"})
	require.NoError(t, err)
	require.Len(t, found, 2)
	require.True(t, found[0].IsIn)
	require.Equal(t, bob.LID(), found[0].JID)
	require.Equal(t, bob.JID(), found[0].PhoneNumber)
	require.Equal(t, "+"+bob.Number(), found[0].Query)
	require.False(t, found[1].IsIn)
	info, err := a.GetUserInfo(ctx, []types.JID{bob.JID()})
	require.NoError(t, err)
	require.Equal(t, bob.LID(), info[bob.JID()].LID)
	require.Len(t, info[bob.JID()].Devices, 2)
	require.NotEmpty(t, info[bob.JID()].Status)
	_, err = a.GetProfilePictureInfo(ctx, bob.JID(), nil)
	require.ErrorIs(t, err, whatsmeow.ErrProfilePictureNotSet)

	privacy, err := a.TryFetchPrivacySettings(ctx, true)
	require.NoError(t, err)
	require.Equal(t, types.PrivacySettingAll, privacy.LastSeen)
	_, err = a.SetPrivacySetting(ctx, types.PrivacySettingTypeLastSeen, types.PrivacySettingNone)
	require.NoError(t, err)
	privacy, err = a.TryFetchPrivacySettings(ctx, true)
	require.NoError(t, err)
	require.Equal(t, types.PrivacySettingNone, privacy.LastSeen)

	require.NoError(t, a.SendPresence(ctx, types.PresenceAvailable))
	require.NoError(t, a.SubscribePresence(ctx, bob.LID()))
	await(t, a, "offline", func(e *events.Presence) bool { return e.From == bob.LID() && e.Unavailable })
	require.NoError(t, b.SendPresence(ctx, types.PresenceAvailable))
	await(t, a, "online", func(e *events.Presence) bool { return e.From == bob.LID() && !e.Unavailable })
	require.NoError(t, b.SendPresence(ctx, types.PresenceUnavailable))
	awaitNth(t, a, "offline", 2, func(e *events.Presence) bool {
		return e.Unavailable && (e.LastSeen.IsZero() || time.Since(e.LastSeen) < time.Minute)
	})

	require.NoError(t, a.SendChatPresence(ctx, bob.LID(), types.ChatPresenceComposing, types.ChatPresenceMediaText))
	require.NoError(t, bob.WaitTyping(ctx, alice.Number(), true))
	await(t, b, "typing", func(e *events.ChatPresence) bool { return e.State == types.ChatPresenceComposing })
	require.NoError(t, bob.Typing(ctx, alice.Number(), true))
	await(t, a, "typing", func(e *events.ChatPresence) bool {
		return e.State == types.ChatPresenceComposing && e.Chat == bob.LID()
	})

	list, err := a.GetBlocklist(ctx)
	require.NoError(t, err)
	require.Empty(t, list.JIDs)
	list, err = a.UpdateBlocklist(ctx, bob.JID(), events.BlocklistChangeActionBlock)
	require.NoError(t, err)
	require.Equal(t, []types.JID{bob.LID()}, list.JIDs)
	b.sendText(t, alice.JID(), "blocked")
	_, err = a.UpdateBlocklist(ctx, bob.JID(), events.BlocklistChangeActionUnblock)
	require.NoError(t, err)
	b.sendText(t, alice.JID(), "unblocked")
	a.awaitText(t, "unblocked")
	require.Zero(t, countEvents(a, func(e *events.Message) bool { return e.Message.GetConversation() == "blocked" }))
	noUnknown(t, s)
}

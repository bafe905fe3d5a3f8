package watest

import (
	"io"
	"testing"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

func TestInviteLinks(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob, carol := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	a, b, c := pairQR(t, s, alice), pairQR(t, s, bob), pairQR(t, s, carol)
	ctx := testContext(t)
	carol.SetPrivacy("groupadd", "none")
	info, err := a.CreateGroup(ctx, whatsmeow.ReqCreateGroup{Name: "Club", Participants: []types.JID{bob.JID(), carol.JID()}})
	require.NoError(t, err)
	require.Equal(t, 403, info.Participants[0].Error, "who refuses groups is told of, with a code to invite with")
	require.NotNil(t, info.Participants[0].AddRequest)
	require.Len(t, bob.Groups()[0].Members, 2)

	_, err = b.GetGroupInviteLink(ctx, info.JID, false)
	require.ErrorIs(t, err, whatsmeow.ErrGroupInviteLinkUnauthorized)
	link, err := a.GetGroupInviteLink(ctx, info.JID, false)
	require.NoError(t, err)
	same, err := a.GetGroupInviteLink(ctx, info.JID, false)
	require.NoError(t, err)
	require.Equal(t, link, same)
	seen, err := c.GetGroupInfoFromLink(ctx, link)
	require.NoError(t, err)
	require.Equal(t, "Club", seen.Name)
	fresh, err := a.GetGroupInviteLink(ctx, info.JID, true)
	require.NoError(t, err)
	await(t, b, "new link", func(e *events.GroupInfo) bool { return e.NewInviteLink != nil && *e.NewInviteLink == fresh })
	_, err = c.JoinGroupWithLink(ctx, link)
	require.ErrorIs(t, err, whatsmeow.ErrInviteLinkRevoked)
	_, err = c.JoinGroupWithLink(ctx, whatsmeow.InviteLinkPrefix+"never")
	require.ErrorIs(t, err, whatsmeow.ErrInviteLinkInvalid)
	joined, err := c.JoinGroupWithLink(ctx, fresh)
	require.NoError(t, err)
	require.Equal(t, info.JID, joined)
	await(t, b, "joined", func(e *events.GroupInfo) bool { return e.JoinReason == "invite" && e.Join[0] == carol.LID() })
	require.Len(t, carol.Groups(), 1)
	noUnknown(t, s)
}

func TestProfiles(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	a := pairQR(t, s, alice)
	ctx := testContext(t)
	about := "away"
	require.NoError(t, a.SetStatusMessage(ctx, types.SetStatusInput{Text: &about}))
	require.Equal(t, about, alice.About())
	_, err := a.SetGroupPhoto(ctx, types.EmptyJID, []byte("no picture"))
	require.ErrorIs(t, err, whatsmeow.ErrInvalidImageFormat)
	jpeg := []byte{0xff, 0xd8, 0xff, 0xe0, 1}
	id, err := a.SetGroupPhoto(ctx, types.EmptyJID, jpeg)
	require.NoError(t, err)
	require.Equal(t, jpeg, alice.Picture())

	bob.SetPicture(jpeg)
	picture, err := a.GetProfilePictureInfo(ctx, bob.LID(), nil)
	require.NoError(t, err)
	require.NotEqual(t, id, picture.ID)
	require.Contains(t, picture.URL, "https://")
	bob.SetPrivacy("profile", "none")
	_, err = a.GetProfilePictureInfo(ctx, bob.JID(), nil)
	require.ErrorIs(t, err, whatsmeow.ErrProfilePictureUnauthorized)
	noUnknown(t, s)
}

func TestFaultsOfQueries(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice := addPhone(t, s, PhoneParams{})
	a := pairQR(t, s, alice)
	ctx := testContext(t)
	_, err := s.Faults().Add(Fault{Kind: FaultRefuseQuery, Count: 1})
	require.NoError(t, err)
	_, err = a.GetJoinedGroups(ctx)
	require.ErrorIs(t, err, whatsmeow.ErrIQRateOverLimit)
	_, err = a.GetJoinedGroups(ctx)
	require.NoError(t, err)
}

func TestPicturesOfPersons(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	r := startControl(t, s)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	a, b := pairQR(t, s, alice), pairQR(t, s, bob)
	ctx := testContext(t)
	_, err := bob.Send(ctx, Outgoing{To: alice.Number(), Text: "we know each other"})
	require.NoError(t, err)
	group, err := bob.CreateGroup(ctx, "Club", []string{alice.Number()})
	require.NoError(t, err)
	jpeg := []byte{0xff, 0xd8, 0xff, 0xe0, 1}
	for path, about := range map[string]types.JID{"/picture": bob.LID(), "/groups/" + group.String() + "/picture": group} {
		path = "/phones/" + bob.Number() + path
		r.call("PUT", path, object{"picture": jpeg}, nil)
		for _, c := range []*client{a, b} {
			e := await(t, c, "picture", func(e *events.Picture) bool { return e.JID == about && !e.Remove })
			require.Equal(t, bob.LID(), e.Author)
			info, err := c.GetProfilePictureInfo(ctx, about, nil)
			require.NoError(t, err)
			require.Equal(t, info.ID, e.PictureID)
			resp, err := dialer(s.Addr).Get(info.URL)
			require.NoError(t, err)
			data, err := io.ReadAll(resp.Body)
			require.NoError(t, err)
			require.NoError(t, resp.Body.Close())
			require.Equal(t, jpeg, data)
		}
		r.call("PUT", path, object{"picture": []byte{}}, nil)
		await(t, a, "no picture", func(e *events.Picture) bool { return e.JID == about && e.Remove })
		_, err = a.GetProfilePictureInfo(ctx, about, nil)
		require.ErrorIs(t, err, whatsmeow.ErrProfilePictureNotSet)
		require.Contains(t, r.refused("PUT", path, `{"picture":"aGVsbG8="}`, 400, "bad_request"), "JPEG")
	}
	_, err = a.SetGroupPhoto(ctx, group, jpeg)
	require.NoError(t, err)
	await(t, b, "picture by a client", func(e *events.Picture) bool { return e.JID == group && e.Author == alice.LID() })
	noUnknown(t, s)
}

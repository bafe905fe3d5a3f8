package e2e

import (
	"context"
	"net/http"
	"slices"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/stretchr/testify/require"
	"google.golang.org/genproto/googleapis/rpc/errdetails"

	pb "github.com/waconnect/waconnect/api/waconnect/v1"
	"github.com/waconnect/waconnect/api/waconnect/v1/waconnectv1connect"
)

// bearer adds the credential.
type bearer struct {
	token string
	next  http.RoundTripper
}

// RoundTrip implements http.RoundTripper.
func (b bearer) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Authorization", "Bearer "+b.token)
	return b.next.RoundTrip(r)
}

// must makes a call that has to succeed.
func must[Req, Resp any](t *testing.T, call func(context.Context, *connect.Request[Req]) (*connect.Response[Resp], error), in *Req) *Resp {
	t.Helper()
	resp, err := call(t.Context(), connect.NewRequest(in))
	require.NoError(t, err)
	return resp.Msg
}

// A program asks a live device about people and groups over gRPC, and reads what was written with them.
func TestPeopleService(t *testing.T) {
	t.Parallel()
	p := start(t)
	_, dev, shop, ana := p.linked()
	bob := p.phone("5215500000002", "Bob")
	transport := &http.Transport{Protocols: new(http.Protocols)}
	transport.Protocols.SetUnencryptedHTTP2(true)
	t.Cleanup(transport.CloseIdleConnections)
	client := &http.Client{Transport: bearer{p.token, transport}}
	people := waconnectv1connect.NewPeopleServiceClient(client, p.API, connect.WithGRPC())
	groups := waconnectv1connect.NewGroupServiceClient(client, p.API, connect.WithGRPC())
	messages := waconnectv1connect.NewMessageServiceClient(client, p.API, connect.WithGRPC())

	checks := must(t, people.CheckNumbers, &pb.CheckNumbersRequest{DeviceId: dev, Numbers: []string{"+" + ana, "5215500009999"}}).GetResults()
	require.Len(t, checks, 2)
	require.True(t, checks[0].GetExists())
	require.Equal(t, ana, checks[0].GetPerson().GetNumber())
	require.NotNil(t, checks[1].Exists)
	require.False(t, checks[1].GetExists())
	require.Nil(t, checks[1].GetPerson())
	require.True(t, must(t, people.CheckNumbers, &pb.CheckNumbersRequest{DeviceId: dev, Numbers: []string{ana}}).GetResults()[0].GetCached())
	who := must(t, people.GetContact, &pb.GetContactRequest{DeviceId: dev, Contact: ana})
	require.Equal(t, checks[0].GetPerson().GetJid(), who.GetContact().GetPerson().GetJid())
	_, err := people.GetContact(t.Context(), connect.NewRequest(&pb.GetContactRequest{DeviceId: dev, Contact: "5215500009999"}))
	require.Equal(t, connect.CodeNotFound, connect.CodeOf(err))

	must(t, people.UpdateProfile, &pb.UpdateProfileRequest{DeviceId: dev, About: new(string)})
	must(t, people.UpdateProfile, &pb.UpdateProfileRequest{DeviceId: dev, Picture: []byte{0xff, 0xd8, 0xff, 1}})
	profile := must(t, people.GetProfile, &pb.GetProfileRequest{DeviceId: dev})
	require.Equal(t, shop, profile.GetPerson().GetNumber())
	require.Nil(t, profile.About)
	require.NotEmpty(t, profile.GetPicture().GetUrl())
	p.wait("the account's name to be known, which presence is shown with", func() bool {
		_, err := people.SetPresence(t.Context(), connect.NewRequest(&pb.SetPresenceRequest{DeviceId: dev, Available: true}))
		if err != nil {
			require.Equal(t, "profile_not_ready", reasonOf(t, err).GetReason())
		}
		return err == nil
	})
	must(t, people.SetChatState, &pb.SetChatStateRequest{DeviceId: dev, To: ana, State: pb.ChatState_CHAT_STATE_COMPOSING})
	require.Nil(t, must(t, people.FollowPresence, &pb.FollowPresenceRequest{DeviceId: dev, To: "5215500009999"}).Available, "nothing is known")

	p.says(ana, shop, "good morning")
	var chat []*pb.ChatMessage
	p.wait("the conversation", func() bool {
		chat = must(t, messages.ListChat, &pb.ListChatRequest{DeviceId: dev, Chat: ana}).GetMessages()
		return len(chat) == 1
	})
	require.Equal(t, "good morning", chat[0].GetText())
	require.Equal(t, pb.ChatSource_CHAT_SOURCE_CONTACT, chat[0].GetSource())
	require.Equal(t, int32(1), must(t, people.MarkRead, &pb.MarkReadRequest{DeviceId: dev, Chat: ana}).GetMarked())
	sent := must(t, messages.Send, &pb.SendRequest{
		DeviceId: dev, To: ana, WaitFor: pb.WaitFor_WAIT_FOR_DELIVERED, Content: &pb.SendRequest_Text{Text: &pb.Text{Text: "and to you"}},
	})
	require.True(t, sent.GetReached())
	chat = must(t, messages.ListChat, &pb.ListChatRequest{DeviceId: dev, Chat: ana}).GetMessages()
	require.Equal(t, []string{"and to you", "good morning"}, []string{chat[0].GetText(), chat[1].GetText()}, "newest first")
	require.Equal(t, pb.ChatSource_CHAT_SOURCE_API, chat[0].GetSource())
	require.GreaterOrEqual(t, chat[0].GetStatus(), pb.MessageStatus_MESSAGE_STATUS_DELIVERED)
	newest := must(t, messages.ListChat, &pb.ListChatRequest{DeviceId: dev, Chat: ana, PageSize: 1})
	require.Equal(t, sent.GetMessageId(), newest.GetMessages()[0].GetId())
	older := must(t, messages.ListChat, &pb.ListChatRequest{DeviceId: dev, Chat: ana, PageSize: 1, Cursor: newest.GetNextCursor()})
	require.Equal(t, "good morning", older.GetMessages()[0].GetText())
	var talks []*pb.Conversation
	p.wait("both to be counted", func() bool {
		talks = must(t, messages.ListConversations, &pb.ListConversationsRequest{DeviceId: dev}).GetConversations()
		return len(talks) == 1 && talks[0].GetInbound() == 1 && talks[0].GetOutbound() == 1
	})
	require.Equal(t, "Ana", talks[0].GetName())
	require.False(t, talks[0].GetIsGroup() || talks[0].GetStuck())
	require.WithinDuration(t, time.Now(), talks[0].GetLastMessageAt().AsTime(), time.Minute)
	contacts := must(t, people.ListContacts, &pb.ListContactsRequest{DeviceId: dev, Search: "ana"}).GetContacts()
	require.True(t, slices.ContainsFunc(contacts, func(c *pb.Contact) bool { return c.GetPushName() == "Ana" }), "%v", contacts)

	made := must(t, groups.CreateGroup, &pb.CreateGroupRequest{DeviceId: dev, Subject: "Offers", Participants: []string{ana, "5215500009999"}, Announce: true})
	group := made.GetGroup().GetJid()
	require.True(t, made.GetGroup().GetIsAdmin() && made.GetGroup().GetAnnounce() && !made.GetGroup().GetLocked())
	require.Len(t, made.GetFailed(), 1)
	require.Equal(t, "not_on_whatsapp", made.GetFailed()[0].GetError())
	require.Equal(t, int32(404), made.GetFailed()[0].GetWhatsappCode())
	change := func(action pb.ParticipantAction) *pb.ParticipantResult {
		return must(t, groups.ChangeParticipants, &pb.ChangeParticipantsRequest{DeviceId: dev, Group: group, Action: action, Participants: []string{bob}}).GetResults()[0]
	}
	require.True(t, change(pb.ParticipantAction_PARTICIPANT_ACTION_ADD).GetOk())
	require.True(t, change(pb.ParticipantAction_PARTICIPANT_ACTION_PROMOTE).GetOk())
	must(t, groups.UpdateGroup, &pb.UpdateGroupRequest{DeviceId: dev, Group: group, Subject: &[]string{"Best offers"}[0], Announce: new(bool)})
	read := must(t, groups.GetGroup, &pb.GetGroupRequest{DeviceId: dev, Group: group}).GetGroup()
	require.Equal(t, "Best offers", read.GetSubject())
	require.False(t, read.GetAnnounce())
	require.Equal(t, shop, read.GetCreator().GetNumber())
	admins := []string{}
	for _, m := range read.GetParticipants() {
		if m.GetAdmin() {
			admins = append(admins, m.GetPerson().GetNumber())
		}
	}
	require.ElementsMatch(t, []string{shop, bob}, admins)
	require.True(t, change(pb.ParticipantAction_PARTICIPANT_ACTION_DEMOTE).GetOk())
	require.True(t, change(pb.ParticipantAction_PARTICIPANT_ACTION_REMOVE).GetOk())
	require.Equal(t, "not_member", change(pb.ParticipantAction_PARTICIPANT_ACTION_REMOVE).GetError())
	first := must(t, groups.GetInvite, &pb.GetInviteRequest{DeviceId: dev, Group: group}).GetLink()
	second := must(t, groups.ResetInvite, &pb.ResetInviteRequest{DeviceId: dev, Group: group}).GetLink()
	require.NotEqual(t, first, second)
	must(t, groups.LeaveGroup, &pb.LeaveGroupRequest{DeviceId: dev, Group: group})
	require.Empty(t, must(t, groups.ListGroups, &pb.ListGroupsRequest{DeviceId: dev}).GetGroups())
	require.Equal(t, group, must(t, groups.JoinGroup, &pb.JoinGroupRequest{DeviceId: dev, Link: second}).GetGroup())
	listed := must(t, groups.ListGroups, &pb.ListGroupsRequest{DeviceId: dev}).GetGroups()
	require.Len(t, listed, 1)
	require.Empty(t, listed[0].GetParticipants())

	// Who is no admin any more is told so, and nothing has happened.
	_, err = groups.UpdateGroup(t.Context(), connect.NewRequest(&pb.UpdateGroupRequest{DeviceId: dev, Group: group, Announce: &[]bool{true}[0]}))
	require.Equal(t, connect.CodePermissionDenied, connect.CodeOf(err))
	require.Equal(t, "not_group_admin", reasonOf(t, err).GetReason())
	require.Equal(t, "not_executed", reasonOf(t, err).GetMetadata()["outcome"])
}

// reasonOf is why a call was refused.
func reasonOf(t *testing.T, err error) *errdetails.ErrorInfo {
	t.Helper()
	var refused *connect.Error
	require.ErrorAs(t, err, &refused)
	require.NotEmpty(t, refused.Details(), "%v", err)
	value, err := refused.Details()[0].Value()
	require.NoError(t, err)
	return value.(*errdetails.ErrorInfo)
}

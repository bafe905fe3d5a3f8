package rpc

import (
	"context"

	"connectrpc.com/connect"

	pb "github.com/waconnect/waconnect/api/waconnect/v1"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/hub"
)

// groups serves GroupService.
type groups struct{ *server }

// ListGroups implements GroupService.
func (s groups) ListGroups(ctx context.Context, req *connect.Request[pb.ListGroupsRequest]) (*connect.Response[pb.ListGroupsResponse], error) {
	list, err := s.cfg.Hub.Groups(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()))
	if err != nil {
		return nil, err
	}
	out := &pb.ListGroupsResponse{}
	for _, g := range list {
		out.Groups = append(out.Groups, showGroup(g))
	}
	return connect.NewResponse(out), nil
}

// GetGroup implements GroupService.
func (s groups) GetGroup(ctx context.Context, req *connect.Request[pb.GetGroupRequest]) (*connect.Response[pb.GetGroupResponse], error) {
	g, err := s.cfg.Hub.Group(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), req.Msg.GetGroup())
	return done(&pb.GetGroupResponse{Group: showGroup(g)}, err)
}

// CreateGroup implements GroupService.
func (s groups) CreateGroup(ctx context.Context, req *connect.Request[pb.CreateGroupRequest]) (*connect.Response[pb.CreateGroupResponse], error) {
	made, err := s.cfg.Hub.CreateGroup(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), hub.NewGroup{
		Subject: req.Msg.GetSubject(), Participants: req.Msg.GetParticipants(), Announce: req.Msg.GetAnnounce(), Locked: req.Msg.GetLocked(),
	})
	return done(&pb.CreateGroupResponse{Group: showGroup(made.Group), Failed: showResults(made.Failed)}, err)
}

// UpdateGroup implements GroupService.
func (s groups) UpdateGroup(ctx context.Context, req *connect.Request[pb.UpdateGroupRequest]) (*connect.Response[pb.UpdateGroupResponse], error) {
	err := s.cfg.Hub.ChangeGroup(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), req.Msg.GetGroup(), hub.GroupChange{
		Subject: req.Msg.Subject, Description: req.Msg.Description, Announce: req.Msg.Announce, Locked: req.Msg.Locked,
	})
	return done(&pb.UpdateGroupResponse{}, err)
}

var participantActions = map[pb.ParticipantAction]string{
	pb.ParticipantAction_PARTICIPANT_ACTION_ADD: "add", pb.ParticipantAction_PARTICIPANT_ACTION_REMOVE: "remove",
	pb.ParticipantAction_PARTICIPANT_ACTION_PROMOTE: "promote", pb.ParticipantAction_PARTICIPANT_ACTION_DEMOTE: "demote",
}

// ChangeParticipants implements GroupService.
func (s groups) ChangeParticipants(
	ctx context.Context, req *connect.Request[pb.ChangeParticipantsRequest],
) (*connect.Response[pb.ChangeParticipantsResponse], error) {
	changed, err := s.cfg.Hub.ChangeMembers(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), req.Msg.GetGroup(),
		participantActions[req.Msg.GetAction()], req.Msg.GetParticipants())
	return done(&pb.ChangeParticipantsResponse{Results: showResults(changed.Results)}, err)
}

// GetInvite implements GroupService.
func (s groups) GetInvite(ctx context.Context, req *connect.Request[pb.GetInviteRequest]) (*connect.Response[pb.GetInviteResponse], error) {
	invite, err := s.cfg.Hub.Invite(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), req.Msg.GetGroup())
	return done(&pb.GetInviteResponse{Link: invite.Link}, err)
}

// ResetInvite implements GroupService.
func (s groups) ResetInvite(ctx context.Context, req *connect.Request[pb.ResetInviteRequest]) (*connect.Response[pb.ResetInviteResponse], error) {
	invite, err := s.cfg.Hub.ResetInvite(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), req.Msg.GetGroup())
	return done(&pb.ResetInviteResponse{Link: invite.Link}, err)
}

// JoinGroup implements GroupService.
func (s groups) JoinGroup(ctx context.Context, req *connect.Request[pb.JoinGroupRequest]) (*connect.Response[pb.JoinGroupResponse], error) {
	joined, err := s.cfg.Hub.JoinGroup(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), req.Msg.GetLink())
	return done(&pb.JoinGroupResponse{Group: joined.JID}, err)
}

// LeaveGroup implements GroupService.
func (s groups) LeaveGroup(ctx context.Context, req *connect.Request[pb.LeaveGroupRequest]) (*connect.Response[pb.LeaveGroupResponse], error) {
	return done(&pb.LeaveGroupResponse{}, s.cfg.Hub.LeaveGroup(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), req.Msg.GetGroup()))
}

func showGroup(g hub.Group) *pb.Group {
	out := &pb.Group{
		Jid: g.JID, Subject: g.Subject, Description: g.Description, CreatedAt: at(g.CreatedAt), Announce: g.Announce, Locked: g.Locked,
		JoinApproval: g.JoinApproval, Size: int32(g.Size), IsAdmin: g.IsAdmin,
	}
	if g.Creator != nil {
		out.Creator = showPerson(*g.Creator)
	}
	for _, m := range g.Participants {
		out.Participants = append(out.Participants, &pb.Participant{Person: showPerson(m.Person), Admin: m.Admin, Creator: m.Creator})
	}
	return out
}

func showResults(list []hub.MemberResult) (out []*pb.ParticipantResult) {
	for _, r := range list {
		one := &pb.ParticipantResult{Asked: r.Asked, Person: showPerson(r.Person), Ok: r.OK, Error: r.Error}
		if r.WhatsAppCode != 0 {
			code := int32(r.WhatsAppCode)
			one.WhatsappCode = &code
		}
		out = append(out, one)
	}
	return out
}

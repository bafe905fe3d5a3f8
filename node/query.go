package node

import (
	"context"
	"errors"
	"time"

	"connectrpc.com/connect"
	"go.mau.fi/whatsmeow/types/events"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/nodepb"
	"github.com/waconnect/waconnect/node/nodepb/nodepbconnect"
	"github.com/waconnect/waconnect/node/people"
	"github.com/waconnect/waconnect/node/session"
)

var (
	_ nodepbconnect.DeviceQueryServiceHandler = service{}
	_ nodepbconnect.DeviceQueryServiceClient  = service{}
)

// observer shows the desk what it follows of what a session receives.
type observer struct {
	session.Receiver
	desk *people.Desk
}

// Other implements session.Receiver.
func (o observer) Other(evt any) {
	switch evt := evt.(type) {
	case *events.Presence:
		o.desk.Saw(evt)
	case *events.MediaRetry:
		o.desk.Retried(evt)
	}
	o.Receiver.Other(evt)
}

// query is a request of DeviceQueryService.
type query[T any] interface {
	*T
	GetDeviceId() string
}

// answerTime is kept back of a caller's deadline, so that a call which is given up can still be answered with the reason.
const answerTime = 500 * time.Millisecond

// ask passes a call to the desk of the device's session.
func ask[Req, Resp any, P query[Req]](
	ctx context.Context, n *Node, req *connect.Request[Req], call func(*people.Desk, context.Context, P) (*Resp, error),
) (*connect.Response[Resp], error) {
	id := device.ID(P(req.Msg).GetDeviceId())
	if err := n.owns(id); err != nil {
		return nil, err
	}
	n.mu.Lock()
	r := n.runners[id]
	n.mu.Unlock()
	var desk *people.Desk
	if r != nil {
		desk = r.desk.Load()
	}
	if desk == nil {
		return nil, refused(people.NotOnline())
	}
	if end, ok := ctx.Deadline(); ok {
		var cancel context.CancelFunc
		ctx, cancel = context.WithDeadline(ctx, end.Add(-answerTime))
		defer cancel()
	}
	resp, err := call(desk, ctx, req.Msg)
	if err != nil {
		return nil, refused(err)
	}
	return connect.NewResponse(resp), nil
}

// refused makes an error with a Refusal detail.
func refused(err error) error {
	var r *people.Refusal
	if !errors.As(err, &r) {
		return connect.NewError(connect.CodeInternal, err)
	}
	code := connect.CodeAborted // nothing was executed
	if r.MaybeExecuted {
		code = connect.CodeUnknown
	}
	out := connect.NewError(code, errors.New(r.Text))
	detail, detailErr := connect.NewErrorDetail(&nodepb.Refusal{
		Reason: r.Reason, Text: r.Text, MaybeExecuted: r.MaybeExecuted, Applied: r.Applied, WhatsappCode: int32(r.Code),
	})
	if detailErr == nil {
		out.AddDetail(detail)
	}
	return out
}

// CheckNumbers implements DeviceQueryService.
func (s service) CheckNumbers(ctx context.Context, req *connect.Request[nodepb.CheckNumbersRequest]) (*connect.Response[nodepb.CheckNumbersResponse], error) {
	return ask(ctx, s.node, req, (*people.Desk).CheckNumbers)
}

// ListContacts implements DeviceQueryService.
func (s service) ListContacts(ctx context.Context, req *connect.Request[nodepb.ListContactsRequest]) (*connect.Response[nodepb.ListContactsResponse], error) {
	return ask(ctx, s.node, req, (*people.Desk).ListContacts)
}

// GetContact implements DeviceQueryService.
func (s service) GetContact(ctx context.Context, req *connect.Request[nodepb.GetContactRequest]) (*connect.Response[nodepb.GetContactResponse], error) {
	return ask(ctx, s.node, req, (*people.Desk).GetContact)
}

// ListGroups implements DeviceQueryService.
func (s service) ListGroups(ctx context.Context, req *connect.Request[nodepb.ListGroupsRequest]) (*connect.Response[nodepb.ListGroupsResponse], error) {
	return ask(ctx, s.node, req, (*people.Desk).ListGroups)
}

// GetGroup implements DeviceQueryService.
func (s service) GetGroup(ctx context.Context, req *connect.Request[nodepb.GetGroupRequest]) (*connect.Response[nodepb.GetGroupResponse], error) {
	return ask(ctx, s.node, req, (*people.Desk).GetGroup)
}

// CreateGroup implements DeviceQueryService.
func (s service) CreateGroup(ctx context.Context, req *connect.Request[nodepb.CreateGroupRequest]) (*connect.Response[nodepb.CreateGroupResponse], error) {
	return ask(ctx, s.node, req, (*people.Desk).CreateGroup)
}

// ChangeGroup implements DeviceQueryService.
func (s service) ChangeGroup(ctx context.Context, req *connect.Request[nodepb.ChangeGroupRequest]) (*connect.Response[nodepb.ChangeGroupResponse], error) {
	return ask(ctx, s.node, req, (*people.Desk).ChangeGroup)
}

// ChangeMembers implements DeviceQueryService.
func (s service) ChangeMembers(ctx context.Context, req *connect.Request[nodepb.ChangeMembersRequest]) (*connect.Response[nodepb.ChangeMembersResponse], error) {
	return ask(ctx, s.node, req, (*people.Desk).ChangeMembers)
}

// GetInvite implements DeviceQueryService.
func (s service) GetInvite(ctx context.Context, req *connect.Request[nodepb.GetInviteRequest]) (*connect.Response[nodepb.GetInviteResponse], error) {
	return ask(ctx, s.node, req, (*people.Desk).GetInvite)
}

// JoinGroup implements DeviceQueryService.
func (s service) JoinGroup(ctx context.Context, req *connect.Request[nodepb.JoinGroupRequest]) (*connect.Response[nodepb.JoinGroupResponse], error) {
	return ask(ctx, s.node, req, (*people.Desk).JoinGroup)
}

// LeaveGroup implements DeviceQueryService.
func (s service) LeaveGroup(ctx context.Context, req *connect.Request[nodepb.LeaveGroupRequest]) (*connect.Response[nodepb.LeaveGroupResponse], error) {
	return ask(ctx, s.node, req, (*people.Desk).LeaveGroup)
}

// GetProfile implements DeviceQueryService.
func (s service) GetProfile(ctx context.Context, req *connect.Request[nodepb.GetProfileRequest]) (*connect.Response[nodepb.GetProfileResponse], error) {
	return ask(ctx, s.node, req, (*people.Desk).GetProfile)
}

// ChangeProfile implements DeviceQueryService.
func (s service) ChangeProfile(ctx context.Context, req *connect.Request[nodepb.ChangeProfileRequest]) (*connect.Response[nodepb.ChangeProfileResponse], error) {
	return ask(ctx, s.node, req, (*people.Desk).ChangeProfile)
}

// SetPresence implements DeviceQueryService.
func (s service) SetPresence(ctx context.Context, req *connect.Request[nodepb.SetPresenceRequest]) (*connect.Response[nodepb.SetPresenceResponse], error) {
	return ask(ctx, s.node, req, (*people.Desk).SetPresence)
}

// SetChatState implements DeviceQueryService.
func (s service) SetChatState(ctx context.Context, req *connect.Request[nodepb.SetChatStateRequest]) (*connect.Response[nodepb.SetChatStateResponse], error) {
	return ask(ctx, s.node, req, (*people.Desk).SetChatState)
}

// WatchPresence implements DeviceQueryService.
func (s service) WatchPresence(ctx context.Context, req *connect.Request[nodepb.WatchPresenceRequest]) (*connect.Response[nodepb.WatchPresenceResponse], error) {
	return ask(ctx, s.node, req, (*people.Desk).WatchPresence)
}

// MarkRead implements DeviceQueryService.
func (s service) MarkRead(ctx context.Context, req *connect.Request[nodepb.MarkReadRequest]) (*connect.Response[nodepb.MarkReadResponse], error) {
	return ask(ctx, s.node, req, (*people.Desk).MarkRead)
}

// ReadMedia implements DeviceQueryService.
func (s service) ReadMedia(ctx context.Context, req *connect.Request[nodepb.ReadMediaRequest]) (*connect.Response[nodepb.ReadMediaResponse], error) {
	return ask(ctx, s.node, req, (*people.Desk).ReadMedia)
}

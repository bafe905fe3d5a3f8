package rpc

import (
	"context"

	"connectrpc.com/connect"

	pb "github.com/waconnect/waconnect/api/waconnect/v1"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/hub"
)

// people serves PeopleService.
type people struct{ *server }

// CheckNumbers implements PeopleService.
func (s people) CheckNumbers(ctx context.Context, req *connect.Request[pb.CheckNumbersRequest]) (*connect.Response[pb.CheckNumbersResponse], error) {
	checked, err := s.cfg.Hub.CheckNumbers(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), req.Msg.GetNumbers())
	if err != nil {
		return nil, err
	}
	out := &pb.CheckNumbersResponse{}
	for _, c := range checked.Results {
		one := &pb.NumberCheck{Number: c.Number, Exists: c.Exists, CheckedAt: at(c.CheckedAt), Cached: c.Cached}
		if c.JID != nil {
			one.Person = &pb.Person{Jid: *c.JID, Lid: c.LID, Number: c.PhoneNumber}
		}
		out.Results = append(out.Results, one)
	}
	return connect.NewResponse(out), nil
}

// ListContacts implements PeopleService.
func (s people) ListContacts(ctx context.Context, req *connect.Request[pb.ListContactsRequest]) (*connect.Response[pb.ListContactsResponse], error) {
	list, next, err := s.cfg.Hub.Contacts(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), hub.ContactPage{
		Limit: pageSize(req.Msg.GetPageSize()), After: req.Msg.GetCursor(), Search: req.Msg.GetSearch(),
	})
	if err != nil {
		return nil, err
	}
	out := &pb.ListContactsResponse{NextCursor: next}
	for _, c := range list {
		out.Contacts = append(out.Contacts, showContact(c))
	}
	return connect.NewResponse(out), nil
}

// GetContact implements PeopleService.
func (s people) GetContact(ctx context.Context, req *connect.Request[pb.GetContactRequest]) (*connect.Response[pb.GetContactResponse], error) {
	c, err := s.cfg.Hub.Contact(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), req.Msg.GetContact())
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(&pb.GetContactResponse{
		Contact: showContact(c.Contact), About: c.About, Picture: showPicture(c.Picture), PictureHidden: c.PictureHidden,
	}), nil
}

// GetProfile implements PeopleService.
func (s people) GetProfile(ctx context.Context, req *connect.Request[pb.GetProfileRequest]) (*connect.Response[pb.GetProfileResponse], error) {
	p, err := s.cfg.Hub.Profile(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()))
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(&pb.GetProfileResponse{Person: showPerson(p.Person), Name: p.Name, About: p.About, Picture: showPicture(p.Picture)}), nil
}

// UpdateProfile implements PeopleService.
func (s people) UpdateProfile(ctx context.Context, req *connect.Request[pb.UpdateProfileRequest]) (*connect.Response[pb.UpdateProfileResponse], error) {
	change := hub.ProfileChange{Name: req.Msg.Name, About: req.Msg.About}
	if req.Msg.Picture != nil {
		change.Picture = &req.Msg.Picture
	}
	return done(&pb.UpdateProfileResponse{}, s.cfg.Hub.ChangeProfile(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), change))
}

// done answers a command.
func done[T any](answer *T, err error) (*connect.Response[T], error) {
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(answer), nil
}

// SetPresence implements PeopleService.
func (s people) SetPresence(ctx context.Context, req *connect.Request[pb.SetPresenceRequest]) (*connect.Response[pb.SetPresenceResponse], error) {
	presence := "unavailable"
	if req.Msg.GetAvailable() {
		presence = "available"
	}
	return done(&pb.SetPresenceResponse{}, s.cfg.Hub.SetPresence(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), presence))
}

var chatStates = map[pb.ChatState]string{
	pb.ChatState_CHAT_STATE_COMPOSING: "composing", pb.ChatState_CHAT_STATE_RECORDING: "recording", pb.ChatState_CHAT_STATE_PAUSED: "paused",
}

// SetChatState implements PeopleService.
func (s people) SetChatState(ctx context.Context, req *connect.Request[pb.SetChatStateRequest]) (*connect.Response[pb.SetChatStateResponse], error) {
	err := s.cfg.Hub.SetChatState(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), req.Msg.GetTo(), chatStates[req.Msg.GetState()])
	return done(&pb.SetChatStateResponse{}, err)
}

// FollowPresence implements PeopleService.
func (s people) FollowPresence(ctx context.Context, req *connect.Request[pb.FollowPresenceRequest]) (*connect.Response[pb.FollowPresenceResponse], error) {
	p, err := s.cfg.Hub.WatchPresence(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), req.Msg.GetTo())
	if err != nil {
		return nil, err
	}
	out := &pb.FollowPresenceResponse{LastSeenAt: at(p.LastSeenAt)}
	if p.Presence != "unknown" {
		available := p.Presence == "available"
		out.Available = &available
	}
	return connect.NewResponse(out), nil
}

// MarkRead implements PeopleService.
func (s people) MarkRead(ctx context.Context, req *connect.Request[pb.MarkReadRequest]) (*connect.Response[pb.MarkReadResponse], error) {
	marked, err := s.cfg.Hub.MarkRead(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), req.Msg.GetChat(), req.Msg.GetMessageIds())
	return done(&pb.MarkReadResponse{Marked: int32(marked)}, err)
}

func showPerson(p hub.Person) *pb.Person { return &pb.Person{Jid: p.JID, Lid: p.LID, Number: p.Number} }

func showContact(c hub.Contact) *pb.Contact {
	return &pb.Contact{Person: showPerson(c.Person), Name: c.Name, FirstName: c.FirstName, PushName: c.PushName, BusinessName: c.BusinessName}
}

func showPicture(p *hub.Picture) *pb.Picture {
	if p == nil {
		return nil
	}
	return &pb.Picture{Id: p.ID, Url: p.URL}
}

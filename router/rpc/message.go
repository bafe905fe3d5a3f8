package rpc

import (
	"context"
	"errors"
	"strings"
	"time"

	"connectrpc.com/connect"
	"github.com/google/uuid"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/known/timestamppb"

	pb "github.com/waconnect/waconnect/api/waconnect/v1"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/router/hub"
)

const (
	// maxWait bounds a wait whose caller has no deadline, or a later one.
	maxWait = 60 * time.Second
	// answerTime is kept of a caller's deadline for the answer to arrive, and answerPart is how much of a short deadline that may be.
	answerTime = 500 * time.Millisecond
	answerPart = 4
)

// messages serves MessageService.
type messages struct{ *server }

// Send implements MessageService.
func (s messages) Send(ctx context.Context, req *connect.Request[pb.SendRequest]) (*connect.Response[pb.SendResponse], error) {
	c, id := of(ctx), device.ID(req.Msg.GetDeviceId())
	in, err := composed(req.Msg)
	if err != nil {
		return nil, err
	}
	accepting, cancel := context.WithTimeout(ctx, callTime)
	defer cancel()
	far := farEnough[req.Msg.GetWaitFor()]
	var wait *hub.Wait
	if far != nil { // before anything happens: who cannot be served is refused
		if wait, err = s.cfg.Hub.Wait(accepting, c.who, id); err != nil {
			return nil, err
		}
		defer wait.Close()
	}
	sent, err := s.cfg.Hub.Send(accepting, c.who, id, in, req.Header().Get("Idempotency-Key"), c.id)
	if err != nil {
		return nil, inContent(err, req.Msg)
	}
	out := &pb.SendResponse{MessageId: sent.ID.String(), Status: pb.MessageStatus_MESSAGE_STATUS_QUEUED, Reached: far == nil}
	if far == nil {
		return connect.NewResponse(out), nil
	}
	waiting, stop := s.untilAnswer(ctx)
	defer stop()
	if row, known := wait.For(waiting, sent.ID, far); known {
		out.Status, out.Reached, out.Error = statusOfMessage(row), far(row), row.Error
	}
	return connect.NewResponse(out), nil
}

// untilAnswer ends shortly before the caller's deadline, or when the process begins to stop.
func (s *server) untilAnswer(ctx context.Context) (context.Context, func()) {
	length := maxWait
	if end, ok := ctx.Deadline(); ok {
		left := time.Until(end)
		length = min(length, left-min(answerTime, left/answerPart))
	}
	waiting, stop := s.untilStop(ctx)
	waiting, cancel := context.WithTimeout(waiting, length)
	return waiting, func() { cancel(); stop() }
}

// farEnough says when a wait is over; nil: at once.
var farEnough = map[pb.WaitFor]func(message.Row) bool{
	pb.WaitFor_WAIT_FOR_SENT:      func(r message.Row) bool { return r.Status == message.Sent },
	pb.WaitFor_WAIT_FOR_DELIVERED: func(r message.Row) bool { return r.Receipt != nil },
}

// composed is a request as hub takes it. The same message in REST has the same hash, so that a key is one key on both faces.
func composed(m *pb.SendRequest) (in hub.SendRequest, err error) {
	in = hub.SendRequest{To: m.GetTo(), QueueWhenOffline: m.GetQueueWhenOffline(), QuotedMessageID: m.GetQuotedMessageId(), Mentions: m.GetMentions()}
	switch content := m.GetContent().(type) {
	case *pb.SendRequest_Text:
		in.Type, in.Text = "text", content.Text.GetText()
		if p := content.Text.GetLinkPreview(); p != nil {
			in.LinkPreview = &hub.SendPreview{URL: p.GetUrl(), Title: p.GetTitle(), Description: p.GetDescription()}
		}
	case *pb.SendRequest_Image:
		in.Type = "image"
		addImage(&in, content.Image)
	case *pb.SendRequest_Video:
		in.Type = "video"
		addVideo(&in, content.Video)
	case *pb.SendRequest_Audio:
		a := content.Audio
		in.Type, in.AudioURL, in.MediaID, in.Voice, in.ViewOnce = "audio", a.GetUrl(), a.GetMediaId(), a.GetVoice(), a.GetViewOnce()
	case *pb.SendRequest_Sticker:
		in.Type, in.StickerURL, in.MediaID = "sticker", content.Sticker.GetUrl(), content.Sticker.GetMediaId()
	case *pb.SendRequest_Document:
		d := content.Document
		in.Type, in.DocumentURL, in.MediaID, in.FileName, in.Caption = "document", d.GetUrl(), d.GetMediaId(), d.FileName, d.Caption
	case *pb.SendRequest_File:
		f := content.File
		in.Type, in.FileURL, in.MediaID, in.FileName, in.Caption = "file", f.GetUrl(), f.GetMediaId(), &f.FileName, f.Caption
	case *pb.SendRequest_Location:
		l := content.Location
		in.Type, in.Location = "location", &hub.SendLocation{Latitude: &l.Latitude, Longitude: &l.Longitude, Name: l.GetName(), Address: l.GetAddress()}
	case *pb.SendRequest_Contacts:
		in.Type = "contact"
		for _, c := range content.Contacts.GetCards() {
			in.Contacts = append(in.Contacts, hub.SendContact{Name: c.GetName(), Phones: c.GetPhones(), Organization: c.GetOrganization(), Email: c.GetEmail()})
		}
	case *pb.SendRequest_Poll:
		p := content.Poll
		in.Type, in.Poll = "poll", &hub.SendPoll{Question: p.GetQuestion(), Options: p.GetOptions()}
		if p.Selectable != nil {
			n := int(p.GetSelectable())
			in.Poll.Selectable = &n
		}
	case *pb.SendRequest_Reaction:
		in.Type, in.MessageID, in.Emoji = "reaction", content.Reaction.GetMessageId(), &content.Reaction.Emoji
	case *pb.SendRequest_Edit:
		in.Type, in.MessageID, in.Text = "edit", content.Edit.GetMessageId(), content.Edit.GetText()
	case *pb.SendRequest_Revoke:
		in.Type, in.MessageID = "revoke", content.Revoke.GetMessageId()
	case *pb.SendRequest_Forward:
		in.Type, in.MessageID = "forward", content.Forward.GetMessageId()
	case *pb.SendRequest_Status:
		addStatus(&in, content.Status)
	}
	if in.SendAt, err = moment("send_at", m.GetSendAt()); err != nil {
		return in, err
	}
	in.ExpiresAt, err = moment("expires_at", m.GetExpiresAt())
	return in, err
}

func addImage(in *hub.SendRequest, i *pb.Image) {
	in.ImageURL, in.MediaID, in.Caption, in.ViewOnce = i.GetUrl(), i.GetMediaId(), i.Caption, i.GetViewOnce()
}

func addVideo(in *hub.SendRequest, v *pb.Video) {
	in.VideoURL, in.MediaID, in.Caption, in.GIF, in.ViewOnce = v.GetUrl(), v.GetMediaId(), v.Caption, v.GetGif(), v.GetViewOnce()
}

func addStatus(in *hub.SendRequest, s *pb.Status) {
	in.StatusJIDList = s.GetAudience()
	switch content := s.GetContent().(type) {
	case *pb.Status_Text:
		in.Type, in.Text, in.BackgroundColor = "status_text", content.Text.GetText(), content.Text.GetBackgroundColor()
	case *pb.Status_Image:
		in.Type = "status_image"
		addImage(in, content.Image)
	case *pb.Status_Video:
		in.Type = "status_video"
		addVideo(in, content.Video)
	}
}

// inContent names the field of what is sent by its place in the request.
func inContent(err error, m *pb.SendRequest) error {
	var p *hub.Problem
	if !errors.As(err, &p) || p.Kind != hub.Invalid {
		return err
	}
	if name, expected, ok := strings.Cut(p.Message, ": "); ok {
		there := *p
		there.Message = contentField(name, m) + ": " + expected
		return &there
	}
	return err
}

// contentField is the place of a field of REST's body, whose content is not nested.
func contentField(name string, m *pb.SendRequest) string {
	at := contentName(m.ProtoReflect())
	if s := m.GetStatus(); s != nil {
		at += "." + contentName(s.ProtoReflect())
	}
	switch {
	case name == "statusJidList":
		return "status.audience"
	case name == "text", name == "caption", name == "fileName", name == "viewOnce", name == "emoji", name == "messageId", name == "mediaId", name == "backgroundColor":
		return at + "." + snake(name)
	case strings.HasSuffix(name, "Url"):
		return at + ".url"
	case strings.HasPrefix(name, "linkPreview."):
		return at + "." + snake(name)
	}
	if card, ok := strings.CutPrefix(name, "contacts["); ok {
		return "contacts.cards[" + card
	}
	return name // snake does the rest
}

// contentName is the name of what stands in a message's content.
func contentName(m protoreflect.Message) string {
	if f := m.WhichOneof(m.Descriptor().Oneofs().ByName("content")); f != nil {
		return string(f.Name())
	}
	return "content"
}

func moment(field string, t *timestamppb.Timestamp) (*hub.Moment, error) {
	at, err := moments(field, t)
	if at == nil {
		return nil, err
	}
	return &hub.Moment{Time: *at}, nil
}

// moments reads a time that may be missing.
func moments(field string, t *timestamppb.Timestamp) (*time.Time, error) {
	if t == nil {
		return nil, nil
	}
	if !t.IsValid() {
		return nil, invalid(field, "expected a time")
	}
	at := t.AsTime()
	return &at, nil
}

// GetMessage implements MessageService.
func (s messages) GetMessage(ctx context.Context, req *connect.Request[pb.GetMessageRequest]) (*connect.Response[pb.GetMessageResponse], error) {
	id, err := id("message_id", req.Msg.GetMessageId())
	if err != nil {
		return nil, err
	}
	row, err := s.cfg.Hub.Message(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), id)
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(&pb.GetMessageResponse{Message: showMessage(row)}), nil
}

// id reads a UUID; the rules have looked at its form before.
func id(field, text string) (uuid.UUID, error) {
	id, err := uuid.Parse(text)
	if err != nil {
		return uuid.UUID{}, invalid(field, "expected a UUID")
	}
	return id, nil
}

// ListMessages implements MessageService.
func (s messages) ListMessages(ctx context.Context, req *connect.Request[pb.ListMessagesRequest]) (*connect.Response[pb.ListMessagesResponse], error) {
	m := req.Msg
	when, err := between(m.GetFrom(), m.GetTo())
	if err != nil {
		return nil, err
	}
	rows, next, err := s.cfg.Hub.Messages(ctx, of(ctx).who, device.ID(m.GetDeviceId()), hub.MessageQuery{
		Status: listedStatus[m.GetStatus()], Type: m.GetType(), Chat: m.GetChat(), Text: m.GetText(), Between: when,
		Page: hub.Page{Limit: pageSize(m.GetPageSize()), Cursor: m.GetCursor()},
	})
	if err != nil {
		return nil, err
	}
	out := &pb.ListMessagesResponse{NextCursor: next}
	for _, row := range rows {
		out.Messages = append(out.Messages, showMessage(row))
	}
	return connect.NewResponse(out), nil
}

// SearchMessages implements MessageService.
func (s messages) SearchMessages(ctx context.Context, req *connect.Request[pb.SearchMessagesRequest]) (*connect.Response[pb.SearchMessagesResponse], error) {
	m := req.Msg
	when, err := between(m.GetFrom(), m.GetTo())
	if err != nil {
		return nil, err
	}
	rows, next, err := s.cfg.Hub.AllMessages(ctx, of(ctx).who, hub.MessageQuery{
		TenantID: m.GetTenantId(), DeviceID: device.ID(m.GetDeviceId()), Status: listedStatus[m.GetStatus()], Type: m.GetType(), Chat: m.GetChat(),
		Text: m.GetText(), Between: when, Page: hub.Page{Limit: pageSize(m.GetPageSize()), Cursor: m.GetCursor()},
	})
	if err != nil {
		return nil, err
	}
	out := &pb.SearchMessagesResponse{NextCursor: next}
	for _, row := range rows {
		out.Messages = append(out.Messages, showMessage(row))
	}
	return connect.NewResponse(out), nil
}

// FindMessage implements MessageService.
func (s messages) FindMessage(ctx context.Context, req *connect.Request[pb.FindMessageRequest]) (*connect.Response[pb.FindMessageResponse], error) {
	found, err := s.cfg.Hub.FindMessage(ctx, of(ctx).who, req.Msg.GetMessageId())
	if err != nil {
		return nil, err
	}
	out := &pb.FindMessageResponse{Message: showMessage(found.Row)}
	for _, step := range found.Steps {
		out.Steps = append(out.Steps, &pb.MessageStep{Step: step.Step, At: timestamppb.New(step.At), Participant: step.Participant})
	}
	return connect.NewResponse(out), nil
}

// CancelMessage implements MessageService.
func (s messages) CancelMessage(ctx context.Context, req *connect.Request[pb.CancelMessageRequest]) (*connect.Response[pb.CancelMessageResponse], error) {
	id, err := id("message_id", req.Msg.GetMessageId())
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(&pb.CancelMessageResponse{}), s.cfg.Hub.Cancel(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), id)
}

// listedStatus is what lists can be narrowed to.
var listedStatus = map[pb.MessageStatus]message.Status{
	pb.MessageStatus_MESSAGE_STATUS_QUEUED: message.Queued, pb.MessageStatus_MESSAGE_STATUS_PROCESSING: message.Processing,
	pb.MessageStatus_MESSAGE_STATUS_SENT: message.Sent, pb.MessageStatus_MESSAGE_STATUS_FAILED: message.Failed,
	pb.MessageStatus_MESSAGE_STATUS_CANCELLED: message.Cancelled,
}

// cancelled is how a row shows what was taken back, as the original has no word for it.
const cancelled = "cancelled"

var messageStatuses = map[string]pb.MessageStatus{
	string(message.Queued): pb.MessageStatus_MESSAGE_STATUS_QUEUED, string(message.Processing): pb.MessageStatus_MESSAGE_STATUS_PROCESSING,
	string(message.Sent): pb.MessageStatus_MESSAGE_STATUS_SENT, string(message.Failed): pb.MessageStatus_MESSAGE_STATUS_FAILED,
	"DELIVERED": pb.MessageStatus_MESSAGE_STATUS_DELIVERED, "READ": pb.MessageStatus_MESSAGE_STATUS_READ, "PLAYED": pb.MessageStatus_MESSAGE_STATUS_PLAYED,
}

// statusOfMessage is the whole ladder: what became of it, and the highest receipt.
func statusOfMessage(r message.Row) pb.MessageStatus {
	switch {
	case r.Status == message.Failed && r.Error != nil && *r.Error == cancelled:
		return pb.MessageStatus_MESSAGE_STATUS_CANCELLED
	case r.Status == message.Sent && r.Receipt != nil:
		return messageStatuses[*r.Receipt]
	}
	return messageStatuses[string(r.Status)]
}

func showMessage(r message.Row) *pb.Message {
	return &pb.Message{
		Id: r.ID.String(), TenantId: r.TenantID, DeviceId: string(r.DeviceID), To: r.To, Type: r.Type, Payload: string(r.Payload),
		Status: statusOfMessage(r), ProviderMessageId: r.ProviderMessageID, Error: r.Error, IsTest: r.IsTest, Attempts: int32(r.Attempts),
		CreatedAt: timestamppb.New(r.CreatedAt), UpdatedAt: timestamppb.New(r.UpdatedAt), SendAt: at(r.SendAt), ExpiresAt: timestamppb.New(r.ExpiresAt),
		SentAt: at(r.SentAt), ReceiptAt: at(r.ReceiptAt), TraceId: r.TraceID,
	}
}

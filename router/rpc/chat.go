package rpc

import (
	"context"
	"slices"

	"connectrpc.com/connect"
	"google.golang.org/protobuf/types/known/timestamppb"

	pb "github.com/waconnect/waconnect/api/waconnect/v1"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/router/feed"
	"github.com/waconnect/waconnect/router/hub"
)

// between reads the time of a list.
func between(from, to *timestamppb.Timestamp) (b hub.Between, err error) {
	begin, err := moments("from", from)
	if err != nil {
		return b, err
	}
	end, err := moments("to", to)
	if begin != nil {
		b.From = *begin
	}
	if end != nil {
		b.To = *end
	}
	return b, err
}

// ListInbound implements MessageService.
func (s messages) ListInbound(ctx context.Context, req *connect.Request[pb.ListInboundRequest]) (*connect.Response[pb.ListInboundResponse], error) {
	m := req.Msg
	when, err := between(m.GetFrom(), m.GetTo())
	if err != nil {
		return nil, err
	}
	rows, next, err := s.cfg.Hub.Inbound(ctx, of(ctx).who, device.ID(m.GetDeviceId()), hub.EventQuery{
		Chat: m.GetChat(), Between: when, Page: hub.Page{Limit: pageSize(m.GetPageSize()), Cursor: m.GetCursor()},
	})
	return done(&pb.ListInboundResponse{Events: showEvents(rows, m.GetIncludeRaw()), NextCursor: next}, err)
}

func showEvents(rows []event.Row, raw bool) (out []*pb.Event) {
	for _, r := range rows {
		out = append(out, showEvent(feed.Event{
			Cursor: feed.Cursor{ID: r.ID}, TenantID: r.TenantID, DeviceID: r.DeviceID, DeviceSeq: r.DeviceSeq, Type: r.Type,
			Normalized: string(r.Normalized), Raw: string(r.Raw), CreatedAt: r.CreatedAt,
		}, raw))
	}
	return out
}

// ListConversations implements MessageService.
func (s messages) ListConversations(ctx context.Context, req *connect.Request[pb.ListConversationsRequest]) (*connect.Response[pb.ListConversationsResponse], error) {
	list, next, err := s.cfg.Hub.Conversations(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), hub.ConversationQuery{
		OutToo: req.Msg.GetIncludeOutbound(), Page: hub.Page{Limit: int(req.Msg.GetPageSize()), Cursor: req.Msg.GetCursor()},
	})
	out := &pb.ListConversationsResponse{NextCursor: next}
	for _, c := range list {
		out.Conversations = append(out.Conversations, &pb.Conversation{
			Chat: c.RemoteJID, Addresses: c.Addresses, Name: c.Name, IsGroup: c.IsGroup, LastMessageAt: timestamppb.New(c.LastMessageAt),
			LastInboundAt: at(c.LastInboundAt), LastOutboundAt: at(c.LastOutboundAt), Inbound: c.MessageCount, Outbound: c.OutboundCount, Stuck: c.Stuck,
		})
	}
	return done(out, err)
}

var chatSources = map[string]pb.ChatSource{
	"contact": pb.ChatSource_CHAT_SOURCE_CONTACT, "api": pb.ChatSource_CHAT_SOURCE_API, "phone": pb.ChatSource_CHAT_SOURCE_PHONE,
}

// ListChat implements MessageService.
func (s messages) ListChat(ctx context.Context, req *connect.Request[pb.ListChatRequest]) (*connect.Response[pb.ListChatResponse], error) {
	list, next, err := s.cfg.Hub.Chat(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), hub.ChatQuery{
		RemoteJID: req.Msg.GetChat(), Page: hub.Page{Limit: int(req.Msg.GetPageSize()), Cursor: req.Msg.GetCursor()},
	})
	out := &pb.ListChatResponse{NextCursor: next}
	for _, m := range slices.Backward(list) { // hub's pages ascend
		one := &pb.ChatMessage{
			Id: m.ID.String(), Source: chatSources[m.Source], Kind: m.Kind, Text: m.Text, At: timestamppb.New(m.Timestamp), From: m.From, Error: m.Error,
			ProviderMessageId: m.ProviderMessageID,
		}
		if m.Status != "" {
			one.Status = statusOfMessage(message.Row{Status: m.Status, Receipt: m.Receipt, Error: m.Error})
		}
		out.Messages = append(out.Messages, one)
	}
	return done(out, err)
}

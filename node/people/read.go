package people

import (
	"context"
	"fmt"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"

	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/nodepb"
	"github.com/waconnect/waconnect/node/outbound"
)

// maxRead bounds the messages that one call marks.
const maxRead = 200

// MarkRead marks received messages as read: those named, or the last of the chat.
func (d *Desk) MarkRead(ctx context.Context, req *nodepb.MarkReadRequest) (*nodepb.MarkReadResponse, error) {
	chat, err := address(req.GetChat(), types.DefaultUserServer, types.HiddenUserServer, types.GroupServer)
	if err != nil {
		return nil, err
	}
	return change(ctx, d, func(ctx context.Context, c *whatsmeow.Client) (*nodepb.MarkReadResponse, error) {
		addresses, err := both(ctx, c, chat)
		if err != nil {
			return nil, err
		}
		names := make([]string, 0, len(addresses))
		for _, a := range addresses {
			names = append(names, a.String())
		}
		list, err := event.Received(ctx, d.pool, d.device, names, req.GetMessageIds(), maxRead)
		if err != nil {
			d.log.Warn("look up received messages", "err", err)
			return nil, &Refusal{Reason: nodepb.Reason_REASON_DATABASE, Text: "PostgreSQL does not answer; nothing was marked"}
		}
		if missing := missing(req.GetMessageIds(), list); missing != "" {
			return nil, &Refusal{Reason: nodepb.Reason_REASON_MESSAGE_NOT_FOUND, Text: fmt.Sprintf("no message %q was received in this chat", missing)}
		}
		bySender := map[string][]string{}
		for _, m := range list {
			bySender[m.Sender] = append(bySender[m.Sender], m.MessageID)
		}
		marked := 0
		for from, ids := range bySender {
			sender, err := types.ParseJID(from)
			if err != nil {
				return nil, fmt.Errorf("sender of a received message: %w", err)
			}
			to := chat
			if chat.Server != types.GroupServer {
				to = sender.ToNonAD() // the receipt goes where the message came from
			}
			if err := c.MarkRead(ctx, ids, time.Now(), to, sender); err != nil {
				return nil, err
			}
			if err := outbound.DropPendingReads(ctx, d.pool, d.device, names, ids); err != nil {
				d.log.Warn("drop pending reads", "err", err) // they are marked once more with the next answer, which does no harm
			}
			marked += len(ids)
		}
		return &nodepb.MarkReadResponse{Marked: int32(marked)}, nil
	})
}

// missing returns the first id that is not in the list.
func missing(ids []string, list []event.ReceivedMessage) string {
	have := map[string]bool{}
	for _, m := range list {
		have[m.MessageID] = true
	}
	for _, id := range ids {
		if !have[id] {
			return id
		}
	}
	return ""
}

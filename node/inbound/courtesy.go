package inbound

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"

	"github.com/waconnect/waconnect/node/outbound"
)

// courtesies are the optional signs to the sender: read on arrival, composing on arrival. They come after the event is durable, and
// their failure is only logged.
func (r *Receiver) courtesies(ctx context.Context, client *whatsmeow.Client, evt *events.Message) {
	if r.cfg.AutoRead {
		err := client.MarkRead(ctx, []types.MessageID{evt.Info.ID}, evt.Info.Timestamp, evt.Info.Chat, evt.Info.Sender)
		if err != nil {
			r.log.Warn("mark read on arrival", "err", err)
		}
	}
	if r.cfg.AutoComposing {
		// WhatsApp ends the sign by itself after about 25 s.
		if err := client.SendChatPresence(ctx, evt.Info.Chat, types.ChatPresenceComposing, types.ChatPresenceMediaText); err != nil {
			r.log.Warn("show composing on arrival", "err", err)
		}
	}
}

func (r *Receiver) pendingRead(evt *events.Message) outbound.PendingRead {
	keep := r.cfg.MaxAge
	if keep == 0 {
		keep = pendingReadTime
	}
	return outbound.PendingRead{
		Chat: evt.Info.Chat.ToNonAD().String(), MessageID: evt.Info.ID, Sender: evt.Info.Sender.ToNonAD().String(),
		SentAt: evt.Info.Timestamp, ExpiresAt: time.Now().Add(keep),
	}
}

// ownOf reads the session's own addresses. Inside a handler the store's identity is stable.
func ownOf(client *whatsmeow.Client) Own {
	return Own{JID: client.Store.GetJID(), LID: client.Store.GetLID()}
}

// chatName is the name to show for a chat: the sender's own, in private chats only.
func chatName(evt *events.Message) string {
	if evt.Info.IsGroup {
		return ""
	}
	return evt.Info.PushName
}

// phoneChat is the address by number of the person behind a chat with a hidden identity, whose other address this is; empty: not known.
func phoneChat(chat, other types.JID) string {
	if chat.Server != types.HiddenUserServer || other.Server != types.DefaultUserServer || other.User == "" {
		return ""
	}
	return other.ToNonAD().String()
}

// markRecovered adds `recovered:true` at the end of the normalised body.
func markRecovered(normalized json.RawMessage) (json.RawMessage, error) {
	if n := len(normalized); n < 2 || normalized[n-1] != '}' {
		return nil, fmt.Errorf("mark recovered: body is no JSON object")
	}
	return append(normalized[:len(normalized)-1:len(normalized)-1], `,"recovered":true}`...), nil
}

// KindUndecryptable is the handled kind of a message that could not be decrypted.
const KindUndecryptable = "undecryptable"

package outbound

import (
	"context"
	"encoding/json"
	"fmt"

	waE2E "go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"

	"github.com/waconnect/waconnect/node/message"
)

// content is WhatsApp's form of a message, kept between the tries to send it.
type content struct {
	message  *waE2E.Message
	audience []types.JID // of a status
}

// kind is how a type of message is sent. compose may take a while: media is fetched and uploaded there.
type kind struct {
	compose func(ctx context.Context, s *Sender, m message.Waiting) (content, error)
	quiet   bool // nobody types it: the chat is not marked read and nothing is shown before
}

var kinds = map[string]kind{
	"text":         {compose: of((*Sender).text)},
	"image":        {compose: of((*Sender).image)},
	"document":     {compose: of((*Sender).document)},
	"status_image": {compose: of((*Sender).statusImage), quiet: true},
}

// of reads the payload for the method that makes a message of it.
func of[P any](compose func(*Sender, context.Context, message.Waiting, P) (content, error)) func(context.Context, *Sender, message.Waiting) (content, error) {
	return func(ctx context.Context, s *Sender, m message.Waiting) (content, error) {
		var p P
		if err := json.Unmarshal(m.Payload, &p); err != nil {
			return content{}, permanent(fmt.Sprintf("unreadable payload: %v", err))
		}
		return compose(s, ctx, m, p)
	}
}

func (s *Sender) text(_ context.Context, _ message.Waiting, p message.Text) (content, error) {
	return content{message: &waE2E.Message{Conversation: &p.Text}}, nil
}

package outbound

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	waE2E "go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"

	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/rawjson"
)

const (
	messageGone    = permanent("referenced_message_gone") // what the message is about is no longer kept
	notForwardable = permanent("not_forwardable")
)

// place is where a message is and who wrote it; nobody: the account.
func (s *Sender) place(r message.Reference) (chat, sender types.JID, err error) {
	if chat, err = types.ParseJID(r.Chat); err == nil && r.Sender != "" {
		sender, err = types.ParseJID(r.Sender)
	}
	if err != nil {
		err = permanent(fmt.Sprintf("invalid address: %v", err))
	}
	return chat, sender, err
}

func (s *Sender) reaction(_ context.Context, _ message.Waiting, p message.Reaction) (content, error) {
	chat, sender, err := s.place(p.To)
	if err != nil {
		return content{}, err
	}
	return content{message: s.client.BuildReaction(chat, sender, p.To.ID, p.Emoji)}, nil
}

func (s *Sender) edit(_ context.Context, _ message.Waiting, p message.Edit) (content, error) {
	chat, _, err := s.place(p.Of)
	if err != nil {
		return content{}, err
	}
	return content{message: s.client.BuildEdit(chat, p.Of.ID, &waE2E.Message{Conversation: &p.Text})}, nil
}

func (s *Sender) revoke(_ context.Context, _ message.Waiting, p message.Revoke) (content, error) {
	chat, sender, err := s.place(p.Of)
	if err != nil {
		return content{}, err
	}
	return content{message: s.client.BuildRevoke(chat, sender, p.Of.ID)}, nil
}

// forward sends the content of an earlier message again. A file that came in is not uploaded anew: its keys go along.
func (s *Sender) forward(ctx context.Context, m message.Waiting, p message.Forward) (content, error) {
	whole, err := s.whole(ctx, m, p.Of)
	if err != nil {
		return content{}, err
	}
	copied := forwardable(whole)
	if copied == nil {
		return content{}, notForwardable
	}
	info := contextOf(copied)
	score := info.GetForwardingScore() + 1
	proto.Reset(info) // whom it answered and mentioned is not for others
	info.IsForwarded, info.ForwardingScore = proto.Bool(true), &score
	return content{message: copied}, nil
}

// whole is an earlier message with all of its content.
func (s *Sender) whole(ctx context.Context, m message.Waiting, r message.Reference) (*waE2E.Message, error) {
	if r.MessageID == nil {
		return s.received(ctx, m, r)
	}
	row, err := s.row(ctx, m, r)
	if err != nil {
		return nil, err
	}
	k, known := kinds[row.Type]
	if !known || k.quiet || row.Type == m.Type {
		return nil, notForwardable
	}
	m.Payload = row.Payload
	made, err := k.compose(ctx, s, m)
	return made.message, err
}

// forwardable takes what can be forwarded out of a message; nil: nothing. What is to be seen once, and votes, stay where they are.
func forwardable(m *waE2E.Message) *waE2E.Message {
	if inner := m.GetEphemeralMessage().GetMessage(); inner != nil {
		m = inner
	}
	if inner := m.GetDocumentWithCaptionMessage().GetMessage(); inner != nil {
		if document := forwardable(inner); document != nil {
			return &waE2E.Message{DocumentWithCaptionMessage: &waE2E.FutureProofMessage{Message: document}}
		}
		return nil
	}
	part := &waE2E.Message{
		Conversation: m.Conversation, ExtendedTextMessage: m.ExtendedTextMessage, ImageMessage: m.ImageMessage, VideoMessage: m.VideoMessage,
		AudioMessage: m.AudioMessage, StickerMessage: m.StickerMessage, DocumentMessage: m.DocumentMessage, LocationMessage: m.LocationMessage,
		ContactMessage: m.ContactMessage, ContactsArrayMessage: m.ContactsArrayMessage,
	}
	if proto.Size(part) == 0 || m.GetImageMessage().GetViewOnce() || m.GetVideoMessage().GetViewOnce() || m.GetAudioMessage().GetViewOnce() {
		return nil
	}
	return part
}

// earlier is what is shown of a message that is quoted. Of our own media the words are enough: the recipient has the rest.
func (s *Sender) earlier(ctx context.Context, m message.Waiting, r message.Reference) (*waE2E.Message, error) {
	if r.MessageID == nil {
		return s.received(ctx, m, r)
	}
	row, err := s.row(ctx, m, r)
	if err != nil {
		return nil, err
	}
	var said struct {
		Text     string  `json:"text"`
		Caption  *string `json:"caption"`
		FileName string  `json:"fileName"`
		Question string  `json:"question"`
		Name     string  `json:"name"`
	}
	if err := json.Unmarshal(row.Payload, &said); err != nil {
		return nil, permanent(fmt.Sprintf("unreadable payload: %v", err))
	}
	switch row.Type {
	case "image":
		return &waE2E.Message{ImageMessage: &waE2E.ImageMessage{Caption: said.Caption}}, nil
	case "video":
		return &waE2E.Message{VideoMessage: &waE2E.VideoMessage{Caption: said.Caption}}, nil
	case "audio":
		return &waE2E.Message{AudioMessage: &waE2E.AudioMessage{}}, nil
	case "sticker":
		return &waE2E.Message{StickerMessage: &waE2E.StickerMessage{}}, nil
	case "document", "file":
		return &waE2E.Message{DocumentMessage: &waE2E.DocumentMessage{FileName: &said.FileName, Title: &said.FileName, Caption: said.Caption}}, nil
	case "location":
		return &waE2E.Message{LocationMessage: &waE2E.LocationMessage{Name: &said.Name}}, nil
	case "poll":
		return &waE2E.Message{PollCreationMessage: &waE2E.PollCreationMessage{Name: &said.Question}}, nil
	}
	return &waE2E.Message{Conversation: &said.Text}, nil
}

// row reads a message that the device has sent.
func (s *Sender) row(ctx context.Context, m message.Waiting, r message.Reference) (message.Row, error) {
	row, err := message.Get(ctx, s.cfg.Pool, m.TenantID, s.device, *r.MessageID)
	if errors.Is(err, message.ErrNotFound) {
		return row, messageGone
	}
	return row, err
}

// received reads a message that came in, or was typed on the phone.
func (s *Sender) received(ctx context.Context, m message.Waiting, r message.Reference) (*waE2E.Message, error) {
	if r.EventID == nil {
		return nil, messageGone
	}
	e, err := event.Get(ctx, s.cfg.Pool, m.TenantID, s.device, *r.EventID)
	if errors.Is(err, event.ErrNotFound) {
		return nil, messageGone
	}
	if err != nil {
		return nil, err
	}
	whole, err := rawjson.OfEvent(e.Raw)
	if err != nil {
		return nil, permanent(fmt.Sprintf("unreadable message: %v", err))
	}
	if whole == nil {
		return &waE2E.Message{Conversation: proto.String("")}, nil // it could not be decrypted: only its id is known
	}
	whole.MessageContextInfo = nil
	return whole, nil
}

package outbound

import (
	"context"
	"encoding/json"
	"fmt"

	waE2E "go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

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

// kinds is filled by init, since what is forwarded is composed as its own kind.
var kinds map[string]kind

func init() {
	kinds = map[string]kind{
		"text":         {compose: of((*Sender).text)},
		"image":        {compose: of((*Sender).image)},
		"video":        {compose: of((*Sender).video)},
		"audio":        {compose: of((*Sender).audio)},
		"sticker":      {compose: of((*Sender).sticker)},
		"document":     {compose: of((*Sender).document)},
		"file":         {compose: of((*Sender).file)},
		"location":     {compose: of((*Sender).location)},
		"contact":      {compose: of((*Sender).contacts)},
		"poll":         {compose: of((*Sender).poll)},
		"forward":      {compose: of((*Sender).forward)},
		"reaction":     {compose: of((*Sender).reaction), quiet: true},
		"edit":         {compose: of((*Sender).edit), quiet: true},
		"revoke":       {compose: of((*Sender).revoke), quiet: true},
		"status_text":  {compose: of((*Sender).statusText), quiet: true},
		"status_image": {compose: of((*Sender).statusImage), quiet: true},
		"status_video": {compose: of((*Sender).statusVideo), quiet: true},
	}
}

// of reads the payload for the method that makes a message of it, and adds what any message may have.
func of[P any](compose func(*Sender, context.Context, message.Waiting, P) (content, error)) func(context.Context, *Sender, message.Waiting) (content, error) {
	return func(ctx context.Context, s *Sender, m message.Waiting) (content, error) {
		var p P
		if err := json.Unmarshal(m.Payload, &p); err != nil {
			return content{}, permanent(fmt.Sprintf("unreadable payload: %v", err))
		}
		c, err := compose(s, ctx, m, p)
		if err != nil {
			return content{}, err
		}
		if about, ok := any(p).(interface{ About() message.Context }); ok {
			err = s.addContext(ctx, m, c.message, about.About())
		}
		return c, err
	}
}

// addContext says what a message answers, and whom it mentions.
func (s *Sender) addContext(ctx context.Context, m message.Waiting, to *waE2E.Message, about message.Context) error {
	if about.Quoted == nil && len(about.Mentions) == 0 {
		return nil
	}
	info := contextOf(to)
	info.MentionedJID = about.Mentions
	if about.Quoted == nil {
		return nil
	}
	quoted, err := s.earlier(ctx, m, *about.Quoted)
	if err != nil {
		return err
	}
	if old := contextIn(quoted); old != nil { // what that one quoted is not shown, and it would grow with every answer
		proto.Reset(old)
	}
	author := about.Quoted.Sender
	if author == "" {
		author = s.client.Store.GetJID().ToNonAD().String()
	}
	info.StanzaID, info.Participant, info.QuotedMessage = &about.Quoted.ID, &author, quoted
	if about.Quoted.Chat != m.Chat {
		info.RemoteJID = &about.Quoted.Chat
	}
	return nil
}

// contextOf is where a message has its context; a message of bare words becomes one that can have it.
func contextOf(m *waE2E.Message) *waE2E.ContextInfo {
	if m.Conversation != nil {
		m.ExtendedTextMessage, m.Conversation = &waE2E.ExtendedTextMessage{Text: m.Conversation}, nil
	}
	part, field := contextField(m.ProtoReflect())
	if part == nil {
		return &waE2E.ContextInfo{} // it has no place for it
	}
	return part.Mutable(field).Message().Interface().(*waE2E.ContextInfo)
}

// contextIn is the context that a message has; nil: none.
func contextIn(m *waE2E.Message) *waE2E.ContextInfo {
	part, field := contextField(m.ProtoReflect())
	if part == nil || !part.Has(field) {
		return nil
	}
	return part.Get(field).Message().Interface().(*waE2E.ContextInfo)
}

var contextName = (*waE2E.ContextInfo)(nil).ProtoReflect().Descriptor().FullName()

// contextField finds the part of a message that people see, within the wrappings that WhatsApp puts around some.
func contextField(m protoreflect.Message) (part protoreflect.Message, field protoreflect.FieldDescriptor) {
	m.Range(func(f protoreflect.FieldDescriptor, v protoreflect.Value) bool {
		if f.Message() == nil || f.IsList() || f.IsMap() {
			return true
		}
		if inner, ok := v.Message().Interface().(*waE2E.FutureProofMessage); ok {
			part, field = contextField(inner.GetMessage().ProtoReflect())
		} else if c := f.Message().Fields().ByName("contextInfo"); c != nil && c.Message().FullName() == contextName {
			part, field = v.Message(), c
		}
		return part == nil
	})
	return part, field
}

func (s *Sender) text(_ context.Context, _ message.Waiting, p message.Text) (content, error) {
	if p.Preview == nil {
		return content{message: &waE2E.Message{Conversation: &p.Text}}, nil
	}
	return content{message: &waE2E.Message{ExtendedTextMessage: &waE2E.ExtendedTextMessage{
		Text: &p.Text, MatchedText: &p.Preview.URL, Title: &p.Preview.Title, Description: &p.Preview.Description,
	}}}, nil
}

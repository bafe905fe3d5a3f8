// Package inbound turns what a device receives into events.
//
// A message becomes an event in one fenced transaction with the mark that it was handled; only after that commit does the session let
// WhatsApp be told that we have it. Steps, in this order:
//
//	recv.stanza   a stanza was read
//	recv.decrypt  plaintext and new ratchet are known
//	recv.commit   handled mark, event with the device's next number, chat and last-seen are committed together
//	recv.ack      WhatsApp was told
//	recv.publish  the stream has the event
//	recv.mark     the outbox has moved past it
//
// A message that comes again is acknowledged without a second event. One that cannot be processed becomes an event of its own and is
// acknowledged, so that it never blocks the device.
//
// The body of `message.inbound` is the original system's to the letter; our additions stand behind its keys.
package inbound

import (
	"encoding/json"
	"strconv"
	"strings"
	"time"

	waE2E "go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"

	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/rawjson"
)

// Own is what the session knows of itself.
type Own struct {
	JID types.JID // with the companion's device part
	LID types.JID
}

// body is `normalized`; the order of its fields is the order of the keys.
type body struct {
	Kind             string     `json:"kind"`
	MessageID        string     `json:"messageId"`
	From             string     `json:"from"`
	FromPhone        *string    `json:"fromPhone"`
	To               *string    `json:"to"`
	Timestamp        *int64     `json:"timestamp"`
	Content          content    `json:"content"`
	AdContext        *adContext `json:"adContext"`
	DecryptionFailed bool       `json:"decryptionFailed,omitempty"`
	Chat             string     `json:"chat"`    // addition: where to answer, also for groups
	IsGroup          bool       `json:"isGroup"` // addition
}

type content struct {
	Type  string  `json:"type"` // text, media, unknown
	Text  *string `json:"text"`
	Media *media  `json:"media"`
}

type media struct {
	Kind       string  `json:"kind"`
	Mimetype   *string `json:"mimetype"`
	FileName   *string `json:"-"`
	FileLength *string `json:"fileLength"`
}

// MarshalJSON adds fileName for documents only, as the original does.
func (m media) MarshalJSON() ([]byte, error) {
	if m.Kind != "document" {
		type plain media
		return rawjson.Value(plain(m))
	}
	return rawjson.Value(struct {
		Kind       string  `json:"kind"`
		Mimetype   *string `json:"mimetype"`
		FileName   *string `json:"fileName"`
		FileLength *string `json:"fileLength"`
	}{m.Kind, m.Mimetype, m.FileName, m.FileLength})
}

// Normalize writes the `normalized` body of a message, as the type of its event wants it.
func Normalize(evt *events.Message, own Own) (json.RawMessage, error) {
	return normalize(evt, Vote{}, own)
}

func normalize(evt *events.Message, vote Vote, own Own) (json.RawMessage, error) {
	b := envelope(evt.Info, own)
	if kind, about := changeOf(evt.Message); kind != "" {
		return normalizeChange(b, evt, kind, about, vote, own)
	}
	b.Content = contentOf(evt.Message)
	b.AdContext = adContextOf(evt.Message)
	if evt.Info.IsFromMe { // typed on the phone, or sent through another companion
		chat := b.Chat
		b.Kind, b.From, b.To, b.FromPhone = "own_message", evt.Info.Sender.ToNonAD().String(), &chat, nil
		if !own.JID.IsEmpty() {
			b.FromPhone = &own.JID.User
		}
	}
	return rawjson.Value(b)
}

// NormalizeUndecryptable writes the body of a message whose content is not known.
func NormalizeUndecryptable(evt *events.UndecryptableMessage, own Own) (json.RawMessage, error) {
	b := envelope(evt.Info, own)
	b.Content = content{Type: "unknown"}
	b.DecryptionFailed = true
	return rawjson.Value(b)
}

// envelope is who wrote what when.
func envelope(info types.MessageInfo, own Own) body {
	b := body{Kind: "inbound_message", MessageID: info.ID, From: from(info), FromPhone: fromPhone(info), Timestamp: seconds(info.Timestamp), Chat: info.Chat.ToNonAD().String(), IsGroup: info.IsGroup}
	if !own.JID.IsEmpty() {
		to := own.JID.String()
		b.To = &to
	}
	return b
}

// from is the address to answer the person at: the participant of a group or broadcast; in a private chat the chat itself, by number if
// the number is known and the chat has no hidden identity.
func from(info types.MessageInfo) string {
	switch {
	case info.IsGroup || info.Chat.Server == types.BroadcastServer:
		return info.Sender.ToNonAD().String()
	case info.Chat.Server == types.HiddenUserServer:
		return info.Chat.ToNonAD().String()
	case info.SenderAlt.Server == types.DefaultUserServer:
		return info.SenderAlt.ToNonAD().String()
	default:
		return info.Chat.ToNonAD().String()
	}
}

// fromPhone is the number to show, if any address of the message tells it. It is never an address to answer to.
func fromPhone(info types.MessageInfo) *string {
	if info.IsGroup {
		return phoneOf(info.SenderAlt, info.Sender)
	}
	return phoneOf(info.SenderAlt, info.Sender, info.Chat)
}

// phoneOf is the number that the first of somebody's addresses tells which tells one.
func phoneOf(list ...types.JID) *string {
	for _, jid := range list {
		if jid.Server == types.DefaultUserServer && jid.User != "" {
			number := text(jid.User)
			return &number
		}
	}
	return nil
}

func contentOf(m *waE2E.Message) content {
	c := content{Type: "unknown", Text: textOf(m), Media: mediaOf(m)}
	switch {
	case c.Text != nil:
		c.Type = "text"
	case c.Media != nil:
		c.Type = "media"
	}
	return c
}

// textOf is what the person wrote, chose or captioned. The first four are the original's; the others it could not see.
func textOf(m *waE2E.Message) *string {
	for _, written := range []string{
		m.GetConversation(), m.GetExtendedTextMessage().GetText(), m.GetImageMessage().GetCaption(), m.GetVideoMessage().GetCaption(),
		m.GetDocumentMessage().GetCaption(), m.GetButtonsResponseMessage().GetSelectedDisplayText(),
		m.GetTemplateButtonReplyMessage().GetSelectedDisplayText(), m.GetListResponseMessage().GetTitle(),
		m.GetInteractiveResponseMessage().GetBody().GetText(), m.GetPollCreationMessage().GetName(),
		m.GetPollCreationMessageV2().GetName(), m.GetPollCreationMessageV3().GetName(),
	} {
		if written != "" {
			return &written
		}
	}
	if edited := m.GetProtocolMessage().GetEditedMessage(); edited != nil {
		return textOf(edited)
	}
	return nil
}

func mediaOf(m *waE2E.Message) *media {
	switch {
	case m.GetImageMessage() != nil:
		i := m.GetImageMessage()
		return &media{Kind: "image", Mimetype: i.Mimetype, FileLength: length(i.FileLength)}
	case m.GetVideoMessage() != nil:
		v := m.GetVideoMessage()
		return &media{Kind: "video", Mimetype: v.Mimetype, FileLength: length(v.FileLength)}
	case m.GetPtvMessage() != nil:
		v := m.GetPtvMessage()
		return &media{Kind: "video", Mimetype: v.Mimetype, FileLength: length(v.FileLength)}
	case m.GetAudioMessage() != nil:
		a := m.GetAudioMessage()
		return &media{Kind: "audio", Mimetype: a.Mimetype, FileLength: length(a.FileLength)}
	case m.GetDocumentMessage() != nil:
		d := m.GetDocumentMessage()
		return &media{Kind: "document", Mimetype: d.Mimetype, FileName: d.FileName, FileLength: length(d.FileLength)}
	}
	return nil
}

func length(n *uint64) *string {
	if n == nil {
		return nil
	}
	s := strconv.FormatUint(*n, 10)
	return &s
}

// text is a text as PostgreSQL can hold it: UTF-8 without U+0000.
func text(s string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "\uFFFD")
}

// storable is what is known of a message with texts that can be stored: ids, names and addresses are what their senders wrote.
func storable(info types.MessageInfo) types.MessageInfo {
	info.ID, info.PushName = text(info.ID), text(info.PushName)
	for _, jid := range []*types.JID{&info.Chat, &info.Sender, &info.SenderAlt, &info.RecipientAlt} {
		jid.User, jid.Server = text(jid.User), text(jid.Server)
	}
	return info
}

// Key names a message, so that it is handled once; the caller sets the kind.
func Key(evt *events.Message) event.Key {
	return event.Key{Chat: evt.Info.Chat.ToNonAD().String(), Sender: evt.Info.Sender.ToNonAD().String(), MessageID: evt.Info.ID}
}

// Verdict is what becomes of a message.
type Verdict struct {
	Ignore    string // a reason; empty: it becomes an event
	Kind      string // handled kind
	EventType string
}

// Classify decides what becomes of a message. maxAge 0: no limit; a message without a time counts as new.
func Classify(evt *events.Message, maxAge time.Duration, now time.Time) Verdict {
	switch {
	case evt.Info.Chat == types.StatusBroadcastJID:
		return Verdict{Ignore: "status"}
	case evt.Info.Chat.Server == types.NewsletterServer:
		return Verdict{Ignore: "newsletter"}
	case protocolOnly(evt.Message):
		return Verdict{Ignore: "protocol"}
	case maxAge > 0 && evt.Info.Timestamp.Unix() > 0 && now.Sub(evt.Info.Timestamp) > maxAge:
		return Verdict{Ignore: "stale"}
	}
	switch kind, _ := changeOf(evt.Message); {
	case kind != "":
		return Verdict{Kind: strings.TrimPrefix(kind, "message."), EventType: kind}
	case evt.Info.IsFromMe:
		return Verdict{Kind: "own", EventType: event.Own}
	}
	return Verdict{Kind: "inbound", EventType: event.Inbound}
}

// protocolOnly reports whether a message carries nothing of a person: key distribution, app state, history.
func protocolOnly(m *waE2E.Message) bool {
	if m == nil {
		return true
	}
	some := false
	for _, name := range setFields(m) {
		switch name {
		case "senderKeyDistributionMessage", "fastRatchetKeySenderKeyDistributionMessage", "messageContextInfo":
		case "protocolMessage":
			t := m.GetProtocolMessage().GetType()
			if t == waE2E.ProtocolMessage_REVOKE || t == waE2E.ProtocolMessage_MESSAGE_EDIT {
				some = true
			}
		default:
			some = true
		}
	}
	return !some
}

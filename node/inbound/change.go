package inbound

import (
	"encoding/json"

	waCommon "go.mau.fi/whatsmeow/proto/waCommon"
	waE2E "go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"

	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/rawjson"
)

// changeBody is `normalized` of what changes an earlier message: a reaction to it, its new text, its end.
type changeBody struct {
	Kind      string   `json:"kind"` // message_reaction, message_edited, message_revoked, message_poll_vote
	MessageID string   `json:"messageId"`
	From      string   `json:"from"`
	FromPhone *string  `json:"fromPhone"`
	To        *string  `json:"to"`
	Timestamp *int64   `json:"timestamp"`
	Target    target   `json:"target"`
	Reaction  *string  `json:"reaction,omitempty"` // of a reaction; empty: taken back
	Content   *content `json:"content,omitempty"`  // of an edited message, as it is now
	Vote      *Vote    `json:"vote,omitempty"`
	Chat      string   `json:"chat"`
	IsGroup   bool     `json:"isGroup"`
	FromMe    bool     `json:"fromMe"` // done on the phone, or through another companion
}

// target is the message that is changed.
type target struct {
	MessageID string `json:"messageId"`
	From      string `json:"from"` // who wrote it
	FromMe    bool   `json:"fromMe"`
}

// changeOf is the type of the event of a message that changes another one, and which; empty: it stands for itself.
func changeOf(m *waE2E.Message) (kind string, about *waCommon.MessageKey) {
	if r := m.GetReactionMessage(); r != nil {
		return event.Reaction, r.GetKey()
	}
	if v := m.GetPollUpdateMessage(); v != nil {
		return event.PollVote, v.GetPollCreationMessageKey()
	}
	p := m.GetProtocolMessage()
	if p == nil {
		return "", nil
	}
	switch p.GetType() {
	case waE2E.ProtocolMessage_MESSAGE_EDIT:
		return event.Edited, p.GetKey()
	case waE2E.ProtocolMessage_REVOKE:
		return event.Revoked, p.GetKey()
	}
	return "", nil
}

func normalizeChange(b body, evt *events.Message, kind string, about *waCommon.MessageKey, vote Vote, own Own) (json.RawMessage, error) {
	c := changeBody{
		MessageID: b.MessageID, From: b.From, FromPhone: b.FromPhone, To: b.To, Timestamp: b.Timestamp,
		Target: targetOf(about, evt.Info, own), Chat: b.Chat, IsGroup: b.IsGroup, FromMe: evt.Info.IsFromMe,
	}
	if c.FromMe {
		chat := b.Chat
		c.From, c.To, c.FromPhone = evt.Info.Sender.ToNonAD().String(), &chat, nil
		if !own.JID.IsEmpty() {
			c.FromPhone = &own.JID.User
		}
	}
	switch kind {
	case event.Reaction:
		text := evt.Message.GetReactionMessage().GetText()
		c.Kind, c.Reaction = "message_reaction", &text
	case event.Edited:
		now := contentOf(evt.Message.GetProtocolMessage().GetEditedMessage())
		c.Kind, c.Content = "message_edited", &now
	case event.Revoked:
		c.Kind = "message_revoked"
	case event.PollVote:
		c.Kind, c.Vote = "message_poll_vote", &vote
	}
	return rawjson.Value(c)
}

// targetOf reads a key as its sender wrote it: `fromMe` means them, not us; a key without a participant in a private chat that is not
// theirs is the other side's.
func targetOf(key *waCommon.MessageKey, info types.MessageInfo, own Own) target {
	author := info.Sender.ToNonAD()
	if !key.GetFromMe() {
		named, err := types.ParseJID(key.GetParticipant())
		switch {
		case key.GetParticipant() != "" && err == nil:
			author = named.ToNonAD()
		case info.IsGroup: // nobody is named
			author = types.EmptyJID
		case info.IsFromMe:
			author = info.Chat.ToNonAD()
		case info.Chat.Server == types.HiddenUserServer && !own.LID.IsEmpty():
			author = own.LID.ToNonAD()
		default:
			author = own.JID.ToNonAD()
		}
	}
	t := target{MessageID: key.GetID()}
	if !author.IsEmpty() {
		t.From = author.String()
		t.FromMe = author == own.JID.ToNonAD() || author == own.LID.ToNonAD()
	}
	return t
}

package watest

import (
	"context"
	"fmt"
	"slices"

	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/types"
)

// Typing tells the other side of a chat (a number, a LID or a group) that the person is typing, or has stopped.
func (p *Phone) Typing(_ context.Context, chat string, on bool) error {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	to, err := p.s.chatJID(chat)
	if err != nil {
		return err
	}
	state := "paused"
	if on {
		state = "composing"
	}
	p.s.relayChatState(party{u: p.u}, to, waBinary.Node{Tag: state})
	return nil
}

// SetOnline makes the person appear online, or not.
func (p *Phone) SetOnline(online bool) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	p.s.setAvailable(p.u, 0, online)
}

// MarkRead sends read receipts for messages of a chat (a number, a LID or a group) and tells the person's other
// devices. In a group the ids may be of different authors. Without ids, everything unread in the chat is meant.
func (p *Phone) MarkRead(_ context.Context, chat string, ids []string) error {
	return p.mark(chat, ids, ReceiptRead)
}

// MarkPlayed is MarkRead for voice messages that the person has listened to.
func (p *Phone) MarkPlayed(_ context.Context, chat string, ids []string) error {
	return p.mark(chat, ids, ReceiptPlayed)
}

func (p *Phone) mark(chat string, ids []string, state string) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	to, err := p.s.chatJID(chat)
	if err != nil {
		return err
	}
	name := p.s.chatName(to)
	byAuthor := map[types.JID][]string{}
	for _, r := range p.u.Phone.Messages {
		if r.Chat == name && !r.FromMe && (slices.Contains(ids, r.ID) || (len(ids) == 0 && r.Receipt != state)) {
			r.Receipt = state
			author := r.FromJID.ToNonAD()
			byAuthor[author] = append(byAuthor[author], r.ID)
		}
	}
	p.s.touch()
	if len(byAuthor) == 0 && len(ids) > 0 {
		return fmt.Errorf("%w: %s", ErrNoMessage, ids[0])
	}
	for author, list := range byAuthor {
		node := waBinary.Node{Tag: "receipt", Attrs: attrs{"id": list[0], "type": state, "to": to}}
		if toMany(to) {
			node.Attrs["participant"] = author
		}
		if len(list) > 1 {
			var items []waBinary.Node
			for _, id := range list[1:] {
				items = append(items, waBinary.Node{Tag: "item", Attrs: attrs{"id": id}})
			}
			node.Content = []waBinary.Node{{Tag: "list", Content: items}}
		}
		if p.u.Privacy["readreceipts"] == "none" {
			node.Attrs["type"] = state + "-self"
		}
		p.s.routeReceipt(party{u: p.u}, &node)
	}
	return nil
}

// chatJID resolves what a person can write to: a number, a LID, or a group. Callers hold mu.
func (s *Server) chatJID(chat string) (types.JID, error) {
	if u := s.st.Users[chat]; u != nil {
		return u.lid(), nil
	}
	if u := s.byLID[chat]; u != nil {
		return u.lid(), nil
	}
	if chat == types.StatusBroadcastJID.String() {
		return types.StatusBroadcastJID, nil
	}
	if s.st.Groups[chat] != nil {
		return types.NewJID(chat, types.GroupServer), nil
	}
	jid, err := types.ParseJID(chat)
	if err != nil {
		return types.EmptyJID, fmt.Errorf("%w: %w", ErrUnknownNumber, err)
	}
	if jid.Server == types.GroupServer {
		if s.st.Groups[jid.User] == nil {
			return types.EmptyJID, ErrUnknownGroup
		}
		return jid, nil
	}
	if u := s.user(jid); u != nil {
		return u.lid(), nil
	}
	return types.EmptyJID, ErrUnknownNumber
}

// chatName is how a chat is named to the person: the number, or the group's JID. Callers hold mu.
func (s *Server) chatName(chat types.JID) string {
	if u := s.user(chat); u != nil {
		return u.Number
	}
	return chat.ToNonAD().String()
}

package watest

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"
)

// sentCopies is how many messages a phone keeps to answer retry requests.
const sentCopies = 2000

var (
	// ErrRefused is what sending, or changing a group, fails with when the server does not take it.
	ErrRefused  = errors.New("the server refused")
	errAudience = errors.New("audience: only a status has one")
)

// Outgoing is something the person writes.
type Outgoing struct {
	To       string // number, LID or group
	Type     string // text (default), image, video, audio, document, sticker, location, contact, contacts, reaction, poll, poll_vote, edit, revoke
	Text     string // text, reaction, poll question, new text of an edit, place name
	Caption  string // of media
	Media    []byte
	MimeType string
	FileName string
	Quoted   string   // id of the message it answers
	Target   string   // id of the message that a reaction, vote, edit or revocation is about
	Audience []string // numbers that see a status; without any all that the person has had to do with
	Mentions []string // numbers; the text should contain "@" and the number
	Options  []string // of a poll, or chosen by a vote
	ViewOnce bool
	Lat, Lng float64 // of a location without a Place
	VCard    string  // of a contact without Contacts
	Detail
	Ad    *AdReply       // the message comes from tapping an advertisement
	Proto *waE2E.Message // raw content; then the fields above except To do not matter
	ID    string         // of the message; generated when empty
}

// AdReply describes the advertisement that a first message came from.
type AdReply struct {
	Title, Body, SourceURL, SourceID, ClickID string
}

// Send sends what the person wrote to everyone it concerns, linked devices included, and returns the id. It returns
// once the server has taken it.
func (p *Phone) Send(ctx context.Context, o Outgoing) (string, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.s.mu.Lock()
	p.s.ensurePhone(p.u)
	chat, err := p.s.chatJID(o.To)
	p.s.mu.Unlock()
	if err != nil {
		return "", err
	}
	return p.send(ctx, o, chat)
}

// send is Send to a resolved chat. The caller holds p.mu.
func (p *Phone) send(ctx context.Context, o Outgoing, chat types.JID) (string, error) {
	if o.ID == "" {
		o.ID = newMessageID()
	}
	msg := o.Proto
	if msg == nil {
		var err error
		if msg, err = p.compose(ctx, o, chat); err != nil {
			return "", err
		}
	}
	to, err := p.receivers(chat, o.Audience)
	if err != nil {
		return "", err
	}
	if err := p.transmit(ctx, chat, to, o.ID, msg); err != nil {
		return "", err
	}
	return o.ID, p.showOwn(ctx, chat, to, o.ID, msg)
}

// showOwn shows the person the message they wrote. The caller holds p.mu.
func (p *Phone) showOwn(ctx context.Context, chat types.JID, to []*User, id string, msg *waE2E.Message) error {
	p.s.mu.Lock()
	name := p.s.chatName(chat)
	p.s.mu.Unlock()
	m := &incoming{id: id, author: p.u.lid(), user: p.u, own: true, chat: chat, name: name, at: time.Now()}
	for _, u := range to {
		if chat == types.StatusBroadcastJID && u != p.u {
			m.audience = append(m.audience, u.Number)
		}
	}
	slices.Sort(m.audience)
	return p.show(ctx, m, msg, 0)
}

// transmit encrypts a message for all devices of a chat (of a status: of its audience) and gives it to the server. The caller holds p.mu.
func (p *Phone) transmit(ctx context.Context, chat types.JID, to []*User, id string, msg *waE2E.Message) error {
	node := waBinary.Node{Tag: "message", Attrs: attrs{"id": id, "to": chat, "type": stanzaType(msg)}}
	if edit := editAttribute(msg); edit != "" {
		node.Attrs["edit"] = edit
	}
	plaintext, err := proto.Marshal(msg)
	if err != nil {
		return fmt.Errorf("encode message: %w", err)
	}
	var content []waBinary.Node
	if toMany(chat) {
		content, err = p.sealMany(ctx, chat, to, plaintext)
	} else {
		content, err = p.sealDirect(ctx, chat, msg, plaintext)
	}
	if err != nil {
		return err
	}
	if msg.PollUpdateMessage != nil {
		content = append(content, waBinary.Node{Tag: "meta", Attrs: attrs{"polltype": "vote"}})
	}
	node.Content = content
	p.keepCopy(id, &SentCopy{To: chat, Proto: plaintext})
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	if _, code := p.s.relay(party{u: p.u}, &node); code != "" {
		return fmt.Errorf("%w: %s", ErrRefused, code)
	}
	if chat.Server == types.GroupServer {
		p.noteHolders(chat, content[0].GetChildren())
	}
	return nil
}

func (p *Phone) keepCopy(id string, c *SentCopy) {
	ps := p.u.Phone
	if ps.Sent[id] == nil {
		ps.SentList = append(ps.SentList, id)
	}
	ps.Sent[id] = c
	if len(ps.SentList) > sentCopies {
		delete(ps.Sent, ps.SentList[0])
		ps.SentList = ps.SentList[1:]
	}
}

// sealDirect encrypts a one-to-one message: for the devices of the other person as it is, for the own companions
// wrapped, so that they show it as sent.
func (p *Phone) sealDirect(ctx context.Context, chat types.JID, msg *waE2E.Message, plaintext []byte) ([]waBinary.Node, error) {
	p.s.mu.Lock()
	var theirs []types.JID
	if other := p.s.user(chat); other != nil && other != p.u {
		theirs = p.s.deviceJIDs(other)
	}
	own := p.s.deviceJIDs(p.u)[1:]
	p.s.mu.Unlock()
	wrapped, err := marshalSent(chat, msg)
	if err != nil {
		return nil, err
	}
	media := mediaType(msg)
	list := append(p.seal(ctx, theirs, plaintext, media), p.seal(ctx, own, wrapped, media)...)
	return []waBinary.Node{{Tag: "participants", Content: list}}, nil
}

// marshalSent encodes a message as own devices get it.
func marshalSent(chat types.JID, msg *waE2E.Message) ([]byte, error) {
	raw, err := proto.Marshal(&waE2E.Message{
		DeviceSentMessage:  &waE2E.DeviceSentMessage{DestinationJID: proto.String(chat.String()), Message: msg},
		MessageContextInfo: msg.MessageContextInfo,
	})
	if err != nil {
		return nil, fmt.Errorf("encode message for own devices: %w", err)
	}
	return raw, nil
}

// receivers are the people who get what is written to a group or as a status, the person included; nobody for other chats. Without an audience
// a status goes to everyone the person has had to do with.
func (p *Phone) receivers(chat types.JID, audience []string) ([]*User, error) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	var numbers []string
	switch {
	case chat.Server == types.GroupServer:
		if g := p.s.st.Groups[chat.User]; g != nil {
			numbers = g.Members
		}
	case chat == types.StatusBroadcastJID:
		if numbers = audience; len(numbers) == 0 {
			numbers = slices.Sorted(maps.Keys(p.u.Peers))
		}
		if !slices.Contains(numbers, p.u.Number) {
			numbers = append(slices.Clone(numbers), p.u.Number)
		}
	case len(audience) > 0:
		return nil, errAudience
	}
	users, err := p.s.people(numbers)
	if err != nil {
		return nil, fmt.Errorf("audience: %w", err)
	}
	return users, nil
}

// sealMany encrypts under the phone's key for a chat, and that key for the devices that need it: in a group those that have not had it, of a
// status all, since the server knows its audience by that.
func (p *Phone) sealMany(ctx context.Context, chat types.JID, to []*User, plaintext []byte) ([]waBinary.Node, error) {
	key, err := p.groupKey(ctx, chat)
	if err != nil {
		return nil, err
	}
	share, err := proto.Marshal(&waE2E.Message{SenderKeyDistributionMessage: &waE2E.SenderKeyDistributionMessage{
		GroupID: proto.String(chat.String()), AxolotlSenderKeyDistributionMessage: key,
	}})
	if err != nil {
		return nil, fmt.Errorf("encode group key: %w", err)
	}
	enc, err := p.encryptGroup(ctx, chat, plaintext)
	if err != nil {
		return nil, err
	}
	had := p.u.Phone.KeyHolders[chat.User]
	if chat.Server != types.GroupServer {
		had = nil
	}
	p.s.mu.Lock()
	var devices []types.JID
	for _, u := range to {
		for _, jid := range p.s.deviceJIDs(u) {
			if jid != p.u.lid() && !had[jid.String()] {
				devices = append(devices, jid)
			}
		}
	}
	p.s.mu.Unlock()
	return []waBinary.Node{{Tag: "participants", Content: p.seal(ctx, devices, share, "")}, enc}, nil
}

// noteHolders remembers which devices have been sent the phone's key for a group. The caller holds p.mu.
func (p *Phone) noteHolders(group types.JID, list []waBinary.Node) {
	ps := p.u.Phone
	if ps.KeyHolders == nil {
		ps.KeyHolders = map[string]map[string]bool{}
	}
	had := ps.KeyHolders[group.User]
	if had == nil {
		had = map[string]bool{}
		ps.KeyHolders[group.User] = had
	}
	for _, entry := range list {
		had[entry.AttrGetter().JID("jid").String()] = true
	}
}

// seal encrypts a plaintext for devices. One that has no keys on the server (it has just been linked) is left out, as
// clients do: it asks for the message later.
func (p *Phone) seal(ctx context.Context, devices []types.JID, plaintext []byte, media string) []waBinary.Node {
	out := make([]waBinary.Node, 0, len(devices))
	for _, jid := range devices {
		enc, err := p.encryptFor(ctx, jid, plaintext, nil)
		if err != nil {
			p.s.log.Warn("phone cannot encrypt", "device", jid.Device, "err", err)
			continue
		}
		if media != "" {
			enc.Attrs["mediatype"] = media
		}
		out = append(out, waBinary.Node{Tag: "to", Attrs: attrs{"jid": jid}, Content: []waBinary.Node{enc}})
	}
	return out
}

// sendPeer sends a message about the account itself to an own companion. The caller holds p.mu.
func (p *Phone) sendPeer(ctx context.Context, device uint16, msg *waE2E.Message) error {
	plaintext, err := proto.Marshal(msg)
	if err != nil {
		return fmt.Errorf("encode peer message: %w", err)
	}
	enc, err := p.encryptFor(ctx, withDevice(p.u.lid(), device), plaintext, nil)
	if err != nil {
		return fmt.Errorf("peer message to device %d: %w", device, err)
	}
	id := newMessageID()
	p.keepCopy(id, &SentCopy{To: withDevice(p.u.pn(), device), Proto: plaintext, Peer: true})
	node := waBinary.Node{
		Tag: "message",
		Attrs: attrs{
			"id": id, "to": withDevice(p.u.pn(), device), "type": "text", "category": "peer",
		},
		Content: []waBinary.Node{{Tag: "meta", Attrs: attrs{"appdata": "default"}}, enc},
	}
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	if _, code := p.s.relay(party{u: p.u}, &node); code != "" {
		return fmt.Errorf("%w: %s", ErrRefused, code)
	}
	return nil
}

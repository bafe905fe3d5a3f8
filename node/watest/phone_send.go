package watest

import (
	"context"
	"errors"
	"fmt"
	"time"

	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"
)

// sentCopies is how many messages a phone keeps to answer retry requests.
const sentCopies = 2000

// ErrRefused is what sending fails with when the server does not take the message.
var ErrRefused = errors.New("the server refused the message")

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
	if err := p.transmit(ctx, chat, o.ID, msg); err != nil {
		return "", err
	}
	return o.ID, p.showOwn(ctx, chat, o.ID, msg)
}

// showOwn shows the person the message they wrote. The caller holds p.mu.
func (p *Phone) showOwn(ctx context.Context, chat types.JID, id string, msg *waE2E.Message) error {
	p.s.mu.Lock()
	name := p.s.chatName(chat)
	p.s.mu.Unlock()
	m := &incoming{id: id, author: p.u.lid(), user: p.u, own: true, chat: chat, name: name, at: time.Now()}
	return p.show(ctx, m, msg, 0)
}

// transmit encrypts a message for all devices of a chat and gives it to the server. The caller holds p.mu.
func (p *Phone) transmit(ctx context.Context, chat types.JID, id string, msg *waE2E.Message) error {
	node := waBinary.Node{Tag: "message", Attrs: attrs{"id": id, "to": chat, "type": stanzaType(msg)}}
	if edit := editAttribute(msg); edit != "" {
		node.Attrs["edit"] = edit
	}
	plaintext, err := proto.Marshal(msg)
	if err != nil {
		return fmt.Errorf("encode message: %w", err)
	}
	var content []waBinary.Node
	if chat.Server == types.GroupServer {
		content, err = p.sealGroup(ctx, chat, plaintext)
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

// sealGroup encrypts under the phone's group key, and that key for every device of every member.
func (p *Phone) sealGroup(ctx context.Context, group types.JID, plaintext []byte) ([]waBinary.Node, error) {
	key, err := p.groupKey(ctx, group)
	if err != nil {
		return nil, err
	}
	share, err := proto.Marshal(&waE2E.Message{SenderKeyDistributionMessage: &waE2E.SenderKeyDistributionMessage{
		GroupID: proto.String(group.String()), AxolotlSenderKeyDistributionMessage: key,
	}})
	if err != nil {
		return nil, fmt.Errorf("encode group key: %w", err)
	}
	enc, err := p.encryptGroup(ctx, group, plaintext)
	if err != nil {
		return nil, err
	}
	p.s.mu.Lock()
	var devices []types.JID
	if g := p.s.st.Groups[group.User]; g != nil {
		for _, number := range g.Members {
			if member := p.s.st.Users[number]; member == p.u {
				devices = append(devices, p.s.deviceJIDs(member)[1:]...)
			} else if member != nil {
				devices = append(devices, p.s.deviceJIDs(member)...)
			}
		}
	}
	p.s.mu.Unlock()
	return []waBinary.Node{{Tag: "participants", Content: p.seal(ctx, devices, share, "")}, enc}, nil
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

package watest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"go.mau.fi/libsignal/signalerror"
	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"
)

// incoming is a message stanza with its addresses resolved.
type incoming struct {
	node   waBinary.Node
	id     string
	author types.JID // LID of the device that wrote it
	user   *User     // its user
	own    bool      // it comes from a companion of this account
	peer   bool      // it is about the account, not a chat
	chat   types.JID // LID or group
	name   string    // of the chat, for the person
	at     time.Time

	audience []string // numbers, of an own status
}

// open resolves the addresses of a message stanza.
func (p *Phone) open(node waBinary.Node) (*incoming, error) {
	ag := node.AttrGetter()
	from := ag.JID("from")
	m := &incoming{node: node, id: ag.String("id"), at: ag.UnixTime("t"), peer: ag.OptionalString("category") == "peer"}
	if !ag.OK() {
		return nil, fmt.Errorf("parse message: %w", ag.Error())
	}
	author := from
	if toMany(from) {
		author, m.chat = ag.OptionalJIDOrEmpty("participant"), from
	}
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	if m.user = p.s.user(author); m.user == nil {
		return nil, fmt.Errorf("message of unknown sender %s", author)
	}
	m.author = withDevice(m.user.lid(), author.Device)
	m.own = m.user == p.u
	if m.chat.IsEmpty() {
		m.chat = m.user.lid()
		if recipient := ag.OptionalJIDOrEmpty("recipient"); m.own && !recipient.IsEmpty() {
			if u := p.s.user(recipient); u != nil {
				m.chat = u.lid()
			}
		}
	}
	m.name = p.s.chatName(m.chat)
	list := node.GetChildByTag("participants")
	for _, entry := range list.GetChildrenByTag("to") {
		if u := p.s.user(entry.AttrGetter().OptionalJIDOrEmpty("jid")); u != nil {
			m.audience = append(m.audience, u.Number)
		}
	}
	slices.Sort(m.audience)
	return m, nil
}

// receive decrypts a message, shows it to the person and answers with a receipt; when it cannot be decrypted, it asks
// for it again. The caller holds p.mu.
func (p *Phone) receive(ctx context.Context, node waBinary.Node) error {
	m, err := p.open(node)
	if err != nil {
		return err
	}
	key := m.author.String() + "/" + m.id
	if p.u.Phone.SeenIDs[key] {
		p.answer(m, p.receiptType(node))
		return nil
	}
	var content *waE2E.Message
	for _, enc := range node.GetChildrenByTag("enc") {
		plaintext, err := p.decryptFrom(ctx, m.author, m.chat, enc)
		if errors.Is(err, signalerror.ErrOldCounter) {
			continue // this ciphertext was processed before
		}
		if err != nil {
			p.s.log.Debug("phone cannot decrypt", "message", m.id, "err", err)
			return p.askAgain(m, key)
		}
		var msg waE2E.Message
		if err = proto.Unmarshal(plaintext, &msg); err != nil {
			return fmt.Errorf("decode message: %w", err)
		}
		if raw := msg.GetSenderKeyDistributionMessage().GetAxolotlSenderKeyDistributionMessage(); raw != nil && toMany(m.chat) {
			if err = p.learnGroupKey(ctx, m.chat, m.author, raw); err != nil {
				return err
			}
			msg.SenderKeyDistributionMessage = nil
			if proto.Size(&msg) == 0 || enc.Attrs["type"] != "skmsg" && len(node.GetChildrenByTag("enc")) > 1 {
				continue
			}
		}
		content = &msg
	}
	p.u.Phone.SeenIDs[key] = true
	retried := p.u.Phone.Retries[key]
	delete(p.u.Phone.Retries, key)
	if content != nil {
		if err = p.show(ctx, m, content, retried); err != nil {
			p.s.log.Warn("phone cannot show a message", "message", m.id, "err", err)
		}
	}
	p.answer(m, p.receiptType(node))
	if content != nil {
		return p.reply(ctx, m, content)
	}
	return nil
}

// receiptType is the type of the receipt with which the phone answers a message.
func (p *Phone) receiptType(node waBinary.Node) string {
	from, _ := node.Attrs["from"].(types.JID)
	if participant, ok := node.Attrs["participant"].(types.JID); ok {
		from = participant
	}
	switch {
	case node.Attrs["category"] == "peer":
		return "peer_msg"
	case from.User == p.u.Number || from.User == p.u.LID:
		return "sender"
	}
	return ""
}

// phoneReceipt builds a receipt of the phone for a message.
func phoneReceipt(u *User, node waBinary.Node, kind string) waBinary.Node {
	out := waBinary.Node{Tag: "receipt", Attrs: attrs{"id": node.Attrs["id"], "to": node.Attrs["from"]}}
	if kind != "" {
		out.Attrs["type"] = kind
	}
	for _, name := range []string{"participant", "recipient"} {
		if v, ok := node.Attrs[name]; ok {
			out.Attrs[name] = v
		}
	}
	return out
}

func (p *Phone) answer(m *incoming, kind string) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	receipt := phoneReceipt(p.u, m.node, kind)
	p.s.routeReceipt(party{u: p.u}, &receipt)
}

// append shows an entry to the person. The caller holds p.mu.
func (p *Phone) append(r *Received) {
	ps := p.u.Phone
	ps.NextSeq++
	r.Seq = ps.NextSeq
	ps.Messages = append(ps.Messages, r)
	p.notify()
}

// find returns the newest entry with this id in a chat, nil when there is none. The caller holds p.mu.
func (p *Phone) find(chat, id string) *Received {
	for i := len(p.u.Phone.Messages) - 1; i >= 0; i-- {
		if r := p.u.Phone.Messages[i]; r.ID == id && (chat == "" || r.Chat == chat) {
			return r
		}
	}
	return nil
}

// show turns a decrypted message into what the person sees. The caller holds p.mu.
func (p *Phone) show(ctx context.Context, m *incoming, msg *waE2E.Message, retried int) error {
	if sent := msg.GetDeviceSentMessage(); sent != nil && m.own {
		msg = sent.GetMessage()
		if to, err := types.ParseJID(sent.GetDestinationJID()); err == nil {
			p.s.mu.Lock()
			m.name = p.s.chatName(to)
			if u := p.s.user(to); u != nil {
				to = u.lid() // the secret of a poll is looked up by it
			}
			p.s.mu.Unlock()
			m.chat = to
		}
	}
	if m.peer || msg.GetProtocolMessage().GetAppStateSyncKeyRequest() != nil || msg.GetProtocolMessage().GetPeerDataOperationRequestMessage() != nil {
		return p.peerRequest(ctx, m, msg.GetProtocolMessage())
	}
	if secret := msg.GetMessageContextInfo().GetMessageSecret(); secret != nil {
		if err := p.dev.MsgSecrets.PutMessageSecret(ctx, m.chat, m.author, m.id, secret); err != nil {
			return fmt.Errorf("keep message secret: %w", err)
		}
	}
	raw, err := proto.Marshal(msg)
	if err != nil {
		return fmt.Errorf("encode message: %w", err)
	}
	r := &Received{
		ID: m.id, Chat: m.name, From: m.user.Number, FromJID: m.author, FromMe: m.own, At: m.at, Retried: retried, Proto: raw, Audience: m.audience,
	}
	if !p.fillIn(ctx, r, m, msg) {
		return nil
	}
	p.append(r)
	p.apply(r)
	return nil
}

// apply changes the entry that an edit, a revocation or a reaction is about. Only its author can edit a message.
func (p *Phone) apply(r *Received) {
	if r.Target == "" {
		return
	}
	target := p.find(r.Chat, r.Target)
	if target == nil {
		return
	}
	switch r.Type {
	case "edit":
		if target.From == r.From {
			target.Text, target.Mentions, target.Edited = r.Text, r.Mentions, true
		}
	case "revoke":
		target.Revoked = true
	case "reaction":
		target.Reaction = r.Text
	}
}

// reply gives the automatic answer, in one-to-one chats and to companions only: two phones would never stop.
func (p *Phone) reply(ctx context.Context, m *incoming, msg *waE2E.Message) error {
	template := p.AutoReply()
	if template == "" || m.own || m.author.Device == 0 || toMany(m.chat) {
		return nil
	}
	last := p.find(m.name, m.id)
	if last == nil {
		return nil
	}
	switch last.Type {
	case "edit", "revoke", "reaction", "poll_vote", "protocol", "undecryptable":
		return nil
	}
	_, err := p.send(ctx, Outgoing{To: p.u.Number, Type: "text", Text: strings.ReplaceAll(template, "{text}", last.Text)}, m.chat)
	return err
}

// receiveReceipt notes how far a message of this phone got, or sends it again. The caller holds p.mu.
func (p *Phone) receiveReceipt(ctx context.Context, node waBinary.Node) error {
	ag := node.AttrGetter()
	kind, id := ag.OptionalString("type"), ag.String("id")
	if !ag.OK() {
		return ag.Error()
	}
	if kind == "retry" {
		return p.sendAgain(ctx, node, id)
	}
	if kind == "server-error" {
		return p.putAgain(node, id)
	}
	state := ""
	switch kind {
	case "", "inactive":
		state = ReceiptDelivered
	case "read", "read-self":
		state = ReceiptRead
	case "played", "played-self":
		state = ReceiptPlayed
	}
	reader, _ := node.Attrs["from"].(types.JID)
	if participant, ok := node.Attrs["participant"].(types.JID); ok {
		reader = participant
	}
	byUs := reader.User == p.u.Number || reader.User == p.u.LID // on a linked device
	ids := []string{id}
	if list, ok := node.GetOptionalChildByTag("list"); ok {
		for _, item := range list.GetChildrenByTag("item") {
			if more, ok := item.Attrs["id"].(string); ok {
				ids = append(ids, more)
			}
		}
	}
	rank := map[string]int{ReceiptDelivered: 1, ReceiptRead: 2, ReceiptPlayed: 3}
	for _, id := range ids {
		if r := p.find("", id); r != nil && r.FromMe != byUs && rank[state] > rank[r.Receipt] {
			r.Receipt = state
		}
	}
	return nil
}

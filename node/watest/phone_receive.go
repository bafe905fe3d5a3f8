package watest

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"time"

	"go.mau.fi/libsignal/ecc"
	"go.mau.fi/libsignal/signalerror"
	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"
)

// maxRetries is how often a phone asks for a message that it cannot decrypt.
const maxRetries = 5

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
	if from.Server == types.GroupServer {
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
		if raw := msg.GetSenderKeyDistributionMessage().GetAxolotlSenderKeyDistributionMessage(); raw != nil && m.chat.Server == types.GroupServer {
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

// askAgain sends a retry receipt. From the second on it carries a prekey, so that the sender can start a new session.
func (p *Phone) askAgain(m *incoming, key string) error {
	ps := p.u.Phone
	ps.Retries[key]++
	count := ps.Retries[key]
	if count >= maxRetries {
		p.append(&Received{
			ID: m.id, Chat: m.name, From: m.user.Number, FromJID: m.author, FromMe: m.own, Type: "undecryptable", At: m.at, Retried: count,
		})
		return nil
	}
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	receipt := phoneReceipt(p.u, m.node, "retry")
	if m.peer {
		receipt.Attrs["category"] = "peer"
	}
	b := p.s.phoneBundle(p.u)
	children := []waBinary.Node{
		{Tag: "retry", Attrs: attrs{"count": count, "id": m.id, "t": unixTime(m.at), "v": "1"}},
		{Tag: "registration", Content: binary.BigEndian.AppendUint32(nil, b.registration)},
	}
	if count > 1 && b.oneTime != nil {
		children = append(children, waBinary.Node{Tag: "keys", Content: []waBinary.Node{
			{Tag: "type", Content: []byte{ecc.DjbType}},
			{Tag: "identity", Content: b.identity},
			keyNode("key", *b.oneTime),
			keyNode("skey", b.signed),
		}})
	}
	receipt.Content = children
	p.s.routeReceipt(party{u: p.u}, &receipt)
	return nil
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
		ID: m.id, Chat: m.name, From: m.user.Number, FromJID: m.author, FromMe: m.own, At: m.at, Retried: retried, Proto: raw,
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
			target.Text, target.Edited = r.Text, true
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
	if template == "" || m.own || m.author.Device == 0 || m.chat.Server == types.GroupServer {
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

// sendAgain answers a retry request: with the keys that it carries or, if the session is gone, with fresh ones, the
// message is encrypted once more for the device that asked. The caller holds p.mu.
func (p *Phone) sendAgain(ctx context.Context, node waBinary.Node, id string) error {
	copied := p.u.Phone.Sent[id]
	if copied == nil {
		return fmt.Errorf("%w: retry of %s", ErrNoMessage, id)
	}
	retry := node.GetChildByTag("retry")
	count := retry.AttrGetter().OptionalString("count")
	to, _ := node.Attrs["from"].(types.JID)
	out := waBinary.Node{Tag: "message", Attrs: attrs{"id": id, "to": to, "type": "text", "t": unixNow()}}
	device := to
	if to.Server == types.GroupServer {
		device, _ = node.Attrs["participant"].(types.JID)
		out.Attrs["participant"] = device
	} else {
		out.Attrs["device_fanout"] = "false"
	}
	if v, ok := node.Attrs["recipient"]; ok {
		out.Attrs["recipient"] = v
	}
	p.s.mu.Lock()
	asker := p.s.user(device)
	p.s.mu.Unlock()
	if asker == nil {
		return fmt.Errorf("retry request of unknown device %s", device)
	}
	plaintext, err := p.resendContent(ctx, copied, to, asker == p.u)
	if err != nil {
		return err
	}
	var bundle *keyBundle
	if keys, ok := node.GetOptionalChildByTag("keys"); ok {
		registration, _ := node.GetChildByTag("registration").Content.([]byte)
		if bundle, err = retryBundle(keys, registration); err != nil {
			return err
		}
	}
	enc, err := p.encryptFor(ctx, withDevice(asker.lid(), device.Device), plaintext, bundle)
	if err != nil {
		return err
	}
	enc.Attrs["count"] = count
	out.Content = []waBinary.Node{enc}
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	p.s.relay(party{u: p.u}, &out)
	return nil
}

func (p *Phone) resendContent(ctx context.Context, copied *SentCopy, to types.JID, own bool) ([]byte, error) {
	var msg waE2E.Message
	if err := proto.Unmarshal(copied.Proto, &msg); err != nil {
		return nil, fmt.Errorf("decode sent message: %w", err)
	}
	switch {
	case to.Server == types.GroupServer:
		key, err := p.groupKey(ctx, to)
		if err != nil {
			return nil, err
		}
		msg.SenderKeyDistributionMessage = &waE2E.SenderKeyDistributionMessage{
			GroupID: proto.String(to.String()), AxolotlSenderKeyDistributionMessage: key,
		}
	case own && !copied.Peer:
		return marshalSent(copied.To, &msg)
	}
	return proto.Marshal(&msg)
}

// retryBundle reads the keys of a retry request.
func retryBundle(keys waBinary.Node, registration []byte) (*keyBundle, error) {
	identity, _ := keys.GetChildByTag("identity").Content.([]byte)
	signed, err := parseKey(keys.GetChildByTag("skey"))
	if err != nil || len(registration) != 4 {
		return nil, errors.New("malformed keys in retry request")
	}
	b := &keyBundle{registration: binary.BigEndian.Uint32(registration), identity: identity, signed: signed}
	if n, ok := keys.GetOptionalChildByTag("key"); ok {
		oneTime, err := parseKey(n)
		if err != nil {
			return nil, err
		}
		b.oneTime = &oneTime
	}
	return b, nil
}

// peerRequest acts on what a companion asks of its own phone. The caller holds p.mu.
func (p *Phone) peerRequest(ctx context.Context, m *incoming, msg *waE2E.ProtocolMessage) error {
	if msg.GetAppStateSyncKeyRequest() != nil {
		return p.shareKeys(ctx, m.author.Device)
	}
	request := msg.GetPeerDataOperationRequestMessage()
	if request.GetPeerDataOperationRequestType() != waE2E.PeerDataOperationRequestType_PLACEHOLDER_MESSAGE_RESEND {
		return nil
	}
	answer, err := p.placeholders(m.id, request)
	if err != nil || answer == nil {
		return err
	}
	return p.sendPeer(ctx, m.author.Device, &waE2E.Message{ProtocolMessage: &waE2E.ProtocolMessage{
		Type:                                    waE2E.ProtocolMessage_PEER_DATA_OPERATION_REQUEST_RESPONSE_MESSAGE.Enum(),
		PeerDataOperationRequestResponseMessage: answer,
	}})
}

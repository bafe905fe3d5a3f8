package watest

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"go.mau.fi/libsignal/ecc"
	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"
)

// maxRetries is how often a phone asks for a message that it cannot decrypt.
const maxRetries = 5

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
	if toMany(to) {
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
	case toMany(to):
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
	if older := request.GetHistorySyncOnDemandRequest(); older != nil {
		return p.shareOlder(ctx, m.author.Device, m.id, older)
	}
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

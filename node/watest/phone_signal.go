package watest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"go.mau.fi/libsignal/ecc"
	"go.mau.fi/libsignal/groups"
	"go.mau.fi/libsignal/keys/identity"
	"go.mau.fi/libsignal/keys/prekey"
	"go.mau.fi/libsignal/protocol"
	"go.mau.fi/libsignal/session"
	"go.mau.fi/libsignal/signalerror"
	"go.mau.fi/libsignal/state/record"
	"go.mau.fi/libsignal/util/optional"
	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
)

// serializer is the encoding of Signal records, the same that clients use.
var serializer = store.SignalProtobufSerializer

// pad appends 1 to 15 bytes that hold their own count.
func pad(plaintext []byte) []byte {
	n := randomBytes(1)[0] & 15
	if n == 0 {
		n = 15
	}
	return append(bytes.Clone(plaintext), bytes.Repeat([]byte{n}, int(n))...)
}

func unpad(plaintext []byte) ([]byte, error) {
	if len(plaintext) == 0 {
		return nil, errors.New("empty plaintext")
	}
	n := int(plaintext[len(plaintext)-1])
	if n > len(plaintext) {
		return nil, errors.New("malformed padding")
	}
	return plaintext[:len(plaintext)-n], nil
}

// signalBundle converts a key bundle to libsignal's form.
func signalBundle(b keyBundle, device uint16) (*prekey.Bundle, error) {
	if len(b.identity) != 32 || len(b.signed.Pub) != 32 || len(b.signed.Signature) != 64 {
		return nil, errors.New("incomplete prekey bundle")
	}
	id, oneTime := optional.NewEmptyUint32(), ecc.ECPublicKeyable(nil)
	if b.oneTime != nil {
		id, oneTime = optional.NewOptionalUint32(b.oneTime.ID), ecc.NewDjbECPublicKey([32]byte(b.oneTime.Pub))
	}
	return prekey.NewBundle(b.registration, uint32(device), id, b.signed.ID, oneTime,
		ecc.NewDjbECPublicKey([32]byte(b.signed.Pub)), [64]byte(b.signed.Signature),
		identity.NewKey(ecc.NewDjbECPublicKey([32]byte(b.identity)))), nil
}

// encryptFor encrypts for one device (by its LID). It starts a session with the given bundle, or with one from the
// server when there is none yet. The caller holds p.mu.
func (p *Phone) encryptFor(ctx context.Context, to types.JID, plaintext []byte, bundle *keyBundle) (waBinary.Node, error) {
	address := to.SignalAddress()
	builder := session.NewBuilderFromSignal(p.dev, address, serializer)
	known, err := p.dev.ContainsSession(ctx, address)
	if err != nil {
		return waBinary.Node{}, err
	}
	if bundle == nil && !known {
		p.s.mu.Lock()
		b, ok := p.s.takeBundle(to)
		p.s.mu.Unlock()
		if !ok {
			return waBinary.Node{}, fmt.Errorf("no prekeys of %s", to)
		}
		bundle = &b
	}
	if bundle != nil {
		converted, err := signalBundle(*bundle, to.Device)
		if err != nil {
			return waBinary.Node{}, err
		}
		if err = builder.ProcessBundle(ctx, converted); errors.Is(err, signalerror.ErrUntrustedIdentity) {
			if err = p.dev.Identities.DeleteIdentity(ctx, address.String()); err == nil {
				err = builder.ProcessBundle(ctx, converted)
			}
		}
		if err != nil {
			return waBinary.Node{}, fmt.Errorf("start session: %w", err)
		}
	}
	ciphertext, err := session.NewCipher(builder, address).Encrypt(ctx, pad(plaintext))
	if err != nil {
		return waBinary.Node{}, fmt.Errorf("encrypt: %w", err)
	}
	kind := "msg"
	if ciphertext.Type() == protocol.PREKEY_TYPE {
		kind = "pkmsg"
	}
	return waBinary.Node{Tag: "enc", Attrs: attrs{"v": "2", "type": kind}, Content: ciphertext.Serialize()}, nil
}

// decryptFrom decrypts one ciphertext of a device (by its LID). The caller holds p.mu.
func (p *Phone) decryptFrom(ctx context.Context, from, chat types.JID, enc waBinary.Node) ([]byte, error) {
	content, _ := enc.Content.([]byte)
	address := from.SignalAddress()
	var plaintext []byte
	var err error
	switch enc.Attrs["type"] {
	case "pkmsg":
		plaintext, err = p.decryptFirst(ctx, address, content)
	case "msg":
		var msg *protocol.SignalMessage
		if msg, err = protocol.NewSignalMessageFromBytes(content, serializer.SignalMessage); err == nil {
			plaintext, err = p.decryptOnCopies(ctx, address, msg)
		}
	case "skmsg":
		var msg *protocol.SenderKeyMessage
		if msg, err = protocol.NewSenderKeyMessageFromBytes(content, serializer.SenderKeyMessage); err == nil {
			name := protocol.NewSenderKeyName(chat.String(), address)
			plaintext, err = groups.NewGroupCipher(groups.NewGroupSessionBuilder(p.dev, serializer), name, p.dev).Decrypt(ctx, msg)
		}
	default:
		err = fmt.Errorf("unknown kind of ciphertext %v", enc.Attrs["type"])
	}
	if err != nil {
		return nil, err
	}
	return unpad(plaintext)
}

// decryptOnCopies tries a message on each state of a session, as phones do: on a copy, so that a state which the message is not for stays
// as it was. The library turns the ratchet of a state before it knows. The caller holds p.mu.
func (p *Phone) decryptOnCopies(ctx context.Context, address *protocol.SignalAddress, msg *protocol.SignalMessage) ([]byte, error) {
	cipher := session.NewCipher(session.NewBuilderFromSignal(p.dev, address, serializer), address)
	stored, err := p.dev.LoadSession(ctx, address)
	if err != nil {
		return nil, err
	}
	for i := -1; i < len(stored.PreviousSessionStates()); i++ {
		rec, err := p.dev.LoadSession(ctx, address)
		if err != nil {
			return nil, err
		}
		state, others := rec.SessionState(), slices.Clone(rec.PreviousSessionStates())
		if i >= 0 {
			state = others[i]
			others = append([]*record.State{rec.SessionState()}, slices.Delete(others, i, i+1)...)
		}
		plaintext, _, err := cipher.DecryptWithState(ctx, state, msg)
		if errors.Is(err, signalerror.ErrOldCounter) {
			return nil, err
		}
		if err != nil {
			continue
		}
		fresh := record.NewSessionFromState(state, serializer.Session)
		for j := len(others) - 1; j >= 0; j-- {
			current := fresh.SessionState()
			fresh.SetState(others[j])
			fresh.PromoteState(current)
		}
		return plaintext, p.dev.StoreSession(ctx, address, fresh)
	}
	return nil, signalerror.ErrNoValidSessions
}

// decryptFirst decrypts a message that opens a session. A changed identity key is accepted, as phones do.
func (p *Phone) decryptFirst(ctx context.Context, address *protocol.SignalAddress, content []byte) ([]byte, error) {
	msg, err := protocol.NewPreKeySignalMessageFromBytes(content, serializer.PreKeySignalMessage, serializer.SignalMessage)
	if err != nil {
		return nil, err
	}
	known, err := p.dev.LoadSession(ctx, address)
	if err != nil {
		return nil, err
	}
	if known.HasSessionState(msg.MessageVersion(), msg.BaseKey().Serialize()) {
		return p.decryptOnCopies(ctx, address, msg.WhisperMessage())
	}
	cipher := session.NewCipher(session.NewBuilderFromSignal(p.dev, address, serializer), address)
	plaintext, err := cipher.DecryptMessage(ctx, msg)
	if errors.Is(err, signalerror.ErrUntrustedIdentity) {
		if err = p.dev.Identities.DeleteIdentity(ctx, address.String()); err == nil {
			plaintext, err = cipher.DecryptMessage(ctx, msg)
		}
	}
	return plaintext, err
}

// groupKey returns the message by which others learn the phone's key for a group; it makes the key when needed. The
// caller holds p.mu.
func (p *Phone) groupKey(ctx context.Context, group types.JID) ([]byte, error) {
	name := protocol.NewSenderKeyName(group.String(), p.u.lid().SignalAddress())
	msg, err := groups.NewGroupSessionBuilder(p.dev, serializer).Create(ctx, name)
	if err != nil {
		return nil, fmt.Errorf("create group key: %w", err)
	}
	return msg.Serialize(), nil
}

// encryptGroup encrypts under the phone's key for a group. The caller holds p.mu.
func (p *Phone) encryptGroup(ctx context.Context, group types.JID, plaintext []byte) (waBinary.Node, error) {
	name := protocol.NewSenderKeyName(group.String(), p.u.lid().SignalAddress())
	cipher := groups.NewGroupCipher(groups.NewGroupSessionBuilder(p.dev, serializer), name, p.dev)
	ciphertext, err := cipher.Encrypt(ctx, pad(plaintext))
	if err != nil {
		return waBinary.Node{}, fmt.Errorf("encrypt for group: %w", err)
	}
	signed, ok := ciphertext.(interface{ SignedSerialize() []byte })
	if !ok {
		return waBinary.Node{}, fmt.Errorf("group ciphertext is a %T", ciphertext)
	}
	return waBinary.Node{
		Tag: "enc", Attrs: attrs{"v": "2", "type": "skmsg"}, Content: signed.SignedSerialize(),
	}, nil
}

// learnGroupKey takes in somebody else's key for a group. The caller holds p.mu.
func (p *Phone) learnGroupKey(ctx context.Context, group, from types.JID, raw []byte) error {
	msg, err := protocol.NewSenderKeyDistributionMessageFromBytes(raw, serializer.SenderKeyDistributionMessage)
	if err != nil {
		return fmt.Errorf("parse group key: %w", err)
	}
	name := protocol.NewSenderKeyName(group.String(), from.SignalAddress())
	if err = groups.NewGroupSessionBuilder(p.dev, serializer).Process(ctx, name, msg); err != nil {
		return fmt.Errorf("process group key: %w", err)
	}
	return nil
}

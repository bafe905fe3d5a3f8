package watest

import (
	"bytes"
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/pbkdf2"
	"crypto/sha256"
	"errors"
	"fmt"
	"strings"

	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/util/hkdfutil"
	"go.mau.fi/whatsmeow/util/keys"
	"golang.org/x/crypto/curve25519"
)

// codeRounds is how often the pairing code is hashed before it wraps a key.
const codeRounds = 2 << 16

// codePairing is a link by pairing code in progress, for one number.
type codePairing struct {
	conn    *conn
	ref     []byte
	wrapped []byte // the device's ephemeral key under the code: salt 32, iv 16, key 32
	entered chan codeFinish
}

// codeFinish is the device's last message, or the reason why it will not come.
type codeFinish struct {
	bundle   []byte // salt 32, nonce 12, sealed key bundle
	identity []byte
	err      error
}

func (c *codePairing) fail(err error) {
	select {
	case c.entered <- codeFinish{err: err}:
	default: // nobody waits any more, or the device has answered
	}
}

// codePairingIQ handles both requests of a device that is linked by code: the first names the number, the second
// answers what the phone sent after its owner had typed the code.
func (s *Server) codePairingIQ(c *conn, node *waBinary.Node) ([]waBinary.Node, *iqError) {
	reg := node.GetChildByTag("link_code_companion_reg")
	content := func(tag string) []byte {
		b, _ := reg.GetChildByTag(tag).Content.([]byte)
		return b
	}
	jid := reg.AttrGetter().OptionalJIDOrEmpty("jid")
	s.mu.Lock()
	defer s.mu.Unlock()
	switch reg.Attrs["stage"] {
	case "companion_hello":
		wrapped := content("link_code_pairing_wrapped_companion_ephemeral_pub")
		if len(wrapped) != 80 || !bytes.Equal(content("companion_server_auth_key_pub"), c.noisePub) {
			return nil, errBadRequest
		}
		if s.user(jid) == nil {
			return nil, errNotFound
		}
		if old := s.codes[jid.User]; old != nil {
			old.fail(fmt.Errorf("%w: another device asked for a code", ErrPairing))
		}
		p := &codePairing{conn: c, ref: randomBytes(24), wrapped: wrapped, entered: make(chan codeFinish, 1)}
		s.codes[jid.User] = p
		return []waBinary.Node{{Tag: "link_code_companion_reg", Content: []waBinary.Node{
			{Tag: "link_code_pairing_ref", Content: p.ref},
		}}}, nil
	case "companion_finish":
		p := s.codes[jid.User]
		if p == nil || p.conn != c || !bytes.Equal(content("link_code_pairing_ref"), p.ref) {
			return nil, errNotFound
		}
		select {
		case p.entered <- codeFinish{
			bundle: content("link_code_pairing_wrapped_key_bundle"), identity: content("companion_identity_public"),
		}:
		default: // answered before
		}
		return nil, nil
	}
	return nil, errBadRequest
}

// EnterCode links the device that asked for a pairing code with this phone's number; code is what the device
// displays, with or without the dash. It returns the device's two JIDs once the device has confirmed.
func (p *Phone) EnterCode(ctx context.Context, code string) (jid, lid types.JID, err error) {
	code = strings.ToUpper(strings.ReplaceAll(strings.TrimSpace(code), "-", ""))
	p.s.mu.Lock()
	link := p.s.codes[p.u.Number]
	p.s.ensurePhone(p.u)
	p.s.mu.Unlock()
	if link == nil {
		return jid, lid, ErrUnknownCode
	}
	defer func() { // after a typing error the same code can be entered again
		p.s.mu.Lock()
		if !errors.Is(err, ErrWrongCode) && p.s.codes[p.u.Number] == link {
			delete(p.s.codes, p.u.Number)
		}
		p.s.mu.Unlock()
	}()
	theirs, err := unwrapKey(code, link.wrapped)
	if err != nil {
		return jid, lid, err
	}
	own := keys.NewKeyPair()
	salt, iv := randomBytes(32), randomBytes(16)
	wrapped, err := wrapKey(code, salt, iv, own.Pub[:])
	if err != nil {
		return jid, lid, err
	}
	p.s.mu.Lock()
	link.conn.post(waBinary.Node{
		Tag: "notification",
		Attrs: attrs{
			"from": types.ServerJID, "type": "link_code_companion_reg", "id": newStanzaID(), "t": unixNow(),
		},
		Content: []waBinary.Node{{
			Tag: "link_code_companion_reg", Attrs: attrs{"stage": "primary_hello"},
			Content: []waBinary.Node{
				{Tag: "link_code_pairing_wrapped_primary_ephemeral_pub", Content: wrapped},
				{Tag: "primary_identity_pub", Content: p.dev.IdentityKey.Pub[:]},
				{Tag: "link_code_pairing_ref", Content: link.ref},
			},
		}},
	})
	p.s.mu.Unlock()
	var finish codeFinish
	select {
	case finish = <-link.entered:
	case <-ctx.Done():
		return jid, lid, fmt.Errorf("wait for the device: %w", ctx.Err())
	}
	if finish.err != nil {
		return jid, lid, finish.err
	}
	secret, err := p.codeSecret(own, theirs, finish)
	if err != nil {
		return jid, lid, err
	}
	p.s.mu.Lock()
	started, err := p.s.startPairing(link.conn, p.u, secret)
	p.s.mu.Unlock()
	if err != nil {
		return jid, lid, err
	}
	return started.wait(ctx)
}

// codeSecret opens the device's key bundle and derives the secret that authenticates the link. A wrong code gives
// both sides different keys, which shows here.
func (p *Phone) codeSecret(own *keys.KeyPair, theirs []byte, finish codeFinish) ([]byte, error) {
	if len(finish.bundle) < 44 || len(finish.identity) != 32 {
		return nil, fmt.Errorf("%w: incomplete key bundle", ErrPairing)
	}
	shared, err := curve25519.X25519(own.Priv[:], theirs)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrWrongCode, err)
	}
	gcm, err := newAEAD(hkdfutil.SHA256(shared, finish.bundle[:32], []byte("link_code_pairing_key_bundle_encryption_key"), 32))
	if err != nil {
		return nil, err
	}
	bundle, err := gcm.Open(nil, finish.bundle[32:44], finish.bundle[44:], nil)
	if err != nil {
		return nil, ErrWrongCode
	}
	if len(bundle) != 96 || !bytes.Equal(bundle[:32], finish.identity) || !bytes.Equal(bundle[32:64], p.dev.IdentityKey.Pub[:]) {
		return nil, fmt.Errorf("%w: the key bundle names other keys", ErrPairing)
	}
	identityShared, err := curve25519.X25519(p.dev.IdentityKey.Priv[:], finish.identity)
	if err != nil {
		return nil, fmt.Errorf("agree on identity key: %w", err)
	}
	return hkdfutil.SHA256(bytes.Join([][]byte{shared, identityShared, bundle[64:]}, nil), nil, []byte("adv_secret"), 32), nil
}

// wrapKey encrypts a public key under the pairing code.
func wrapKey(code string, salt, iv, key []byte) ([]byte, error) {
	derived, err := pbkdf2.Key(sha256.New, code, salt, codeRounds, 32)
	if err != nil {
		return nil, fmt.Errorf("derive key from code: %w", err)
	}
	block, err := aes.NewCipher(derived)
	if err != nil {
		return nil, err
	}
	out := make([]byte, len(key))
	cipher.NewCTR(block, iv).XORKeyStream(out, key)
	return bytes.Join([][]byte{salt, iv, out}, nil), nil
}

// unwrapKey is the inverse of wrapKey; a wrong code gives a wrong key.
func unwrapKey(code string, wrapped []byte) ([]byte, error) {
	again, err := wrapKey(code, wrapped[:32], wrapped[32:48], wrapped[48:])
	if err != nil {
		return nil, err
	}
	return again[48:], nil
}

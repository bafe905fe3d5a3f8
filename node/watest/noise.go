package watest

import (
	"bytes"
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"go.mau.fi/libsignal/ecc"
	"go.mau.fi/whatsmeow/proto/waCert"
	"go.mau.fi/whatsmeow/proto/waWa6"
	"go.mau.fi/whatsmeow/socket"
	"go.mau.fi/whatsmeow/util/keys"
	"golang.org/x/crypto/curve25519"
	"google.golang.org/protobuf/proto"
)

// certificateLife is how long the certificates of a handshake are valid, counted from an hour before it.
const certificateLife = 30 * 24 * time.Hour

// serverIdentity is the server side of the Noise handshake: its static key and the certificates that vouch for it.
type serverIdentity struct {
	static *keys.KeyPair
	root   *keys.KeyPair
	chain  []byte
}

// newServerKeys makes the three keys of a fresh emulator.
func newServerKeys() ServerKeys {
	return ServerKeys{
		Root:         keys.NewKeyPair().Priv[:],
		Intermediate: keys.NewKeyPair().Priv[:],
		Static:       keys.NewKeyPair().Priv[:],
	}
}

// newIdentity signs a certificate chain: the root vouches for the intermediate key, that one for the static key.
// What is signed are the encoded details; serial numbers and issuers are those that clients insist on.
func newIdentity(k ServerKeys) (*serverIdentity, error) {
	if len(k.Root) != 32 || len(k.Intermediate) != 32 || len(k.Static) != 32 {
		return nil, errors.New("server keys have the wrong length")
	}
	root := keys.NewKeyPairFromPrivateKey([32]byte(k.Root))
	middle := keys.NewKeyPairFromPrivateKey([32]byte(k.Intermediate))
	static := keys.NewKeyPairFromPrivateKey([32]byte(k.Static))
	from := time.Now().Add(-time.Hour)
	sign := func(serial, issuer uint32, key, by *keys.KeyPair) (details, signature []byte, err error) {
		details, err = proto.Marshal(&waCert.CertChain_NoiseCertificate_Details{
			Serial:       proto.Uint32(serial),
			IssuerSerial: proto.Uint32(issuer),
			Key:          key.Pub[:],
			NotBefore:    proto.Uint64(uint64(from.Unix())),
			NotAfter:     proto.Uint64(uint64(from.Add(certificateLife).Unix())),
		})
		if err != nil {
			return nil, nil, fmt.Errorf("encode certificate: %w", err)
		}
		sig := ecc.CalculateSignature(ecc.NewDjbECPrivateKey(*by.Priv), details)
		return details, sig[:], nil
	}
	middleDetails, middleSig, err := sign(1, 0, middle, root)
	if err != nil {
		return nil, err
	}
	leafDetails, leafSig, err := sign(2, 1, static, middle)
	if err != nil {
		return nil, err
	}
	chain, err := proto.Marshal(&waCert.CertChain{
		Intermediate: &waCert.CertChain_NoiseCertificate{Details: middleDetails, Signature: middleSig},
		Leaf:         &waCert.CertChain_NoiseCertificate{Details: leafDetails, Signature: leafSig},
	})
	if err != nil {
		return nil, fmt.Errorf("encode certificate chain: %w", err)
	}
	return &serverIdentity{static: static, root: root, chain: chain}, nil
}

// handshakeState is the symmetric state of Noise_XX_25519_AESGCM_SHA256.
type handshakeState struct {
	hash    []byte
	salt    []byte
	aead    cipher.AEAD
	counter uint32
}

func newAEAD(key []byte) (cipher.AEAD, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}

// noiseNonce is eight zero bytes and the big-endian counter.
func noiseNonce(counter uint32) []byte {
	return binary.BigEndian.AppendUint32(make([]byte, 8, 12), counter)
}

func newHandshakeState(header []byte) (*handshakeState, error) {
	start := []byte(socket.NoiseStartPattern) // 32 bytes, therefore used as the hash itself
	aead, err := newAEAD(start)
	if err != nil {
		return nil, err
	}
	h := &handshakeState{hash: start, salt: start, aead: aead}
	h.mixHash(header)
	return h, nil
}

func (h *handshakeState) mixHash(data []byte) {
	sum := sha256.Sum256(append(bytes.Clone(h.hash), data...))
	h.hash = sum[:]
}

func (h *handshakeState) mixKey(priv *[32]byte, pub []byte) error {
	secret, err := curve25519.X25519(priv[:], pub)
	if err != nil {
		return fmt.Errorf("key agreement: %w", err)
	}
	both, err := hkdf.Key(sha256.New, secret, h.salt, "", 64)
	if err != nil {
		return fmt.Errorf("derive handshake key: %w", err)
	}
	h.counter, h.salt = 0, both[:32]
	h.aead, err = newAEAD(both[32:])
	return err
}

func (h *handshakeState) seal(plaintext []byte) []byte {
	out := h.aead.Seal(nil, noiseNonce(h.counter), plaintext, h.hash)
	h.counter++
	h.mixHash(out)
	return out
}

func (h *handshakeState) open(ciphertext []byte) ([]byte, error) {
	out, err := h.aead.Open(nil, noiseNonce(h.counter), ciphertext, h.hash)
	if err != nil {
		return nil, fmt.Errorf("decrypt handshake: %w", err)
	}
	h.counter++
	h.mixHash(ciphertext)
	return out, nil
}

// split derives the two transport ciphers: from the client and to the client.
func (h *handshakeState) split() (fromClient, toClient cipher.AEAD, err error) {
	both, err := hkdf.Key(sha256.New, nil, h.salt, "", 64)
	if err != nil {
		return nil, nil, fmt.Errorf("derive transport keys: %w", err)
	}
	if fromClient, err = newAEAD(both[:32]); err != nil {
		return nil, nil, err
	}
	toClient, err = newAEAD(both[32:])
	return fromClient, toClient, err
}

// handshake runs the responder side on a new connection and returns the client's payload; afterwards the
// connection's ciphers and noisePub are set.
func (c *conn) handshake(ctx context.Context) (*waWa6.ClientPayload, error) {
	state, err := newHandshakeState(socket.WAConnHeader)
	if err != nil {
		return nil, err
	}
	var hello waWa6.HandshakeMessage
	if err = c.readHandshake(ctx, &hello); err != nil {
		return nil, err
	}
	theirs := hello.GetClientHello().GetEphemeral()
	if len(theirs) != 32 {
		return nil, errors.New("client hello without an ephemeral key")
	}
	state.mixHash(theirs)
	ours := keys.NewKeyPair()
	state.mixHash(ours.Pub[:])
	if err = state.mixKey(ours.Priv, theirs); err != nil {
		return nil, err
	}
	static := state.seal(c.s.identity.static.Pub[:])
	if err = state.mixKey(c.s.identity.static.Priv, theirs); err != nil {
		return nil, err
	}
	answer, err := proto.Marshal(&waWa6.HandshakeMessage{ServerHello: &waWa6.HandshakeMessage_ServerHello{
		Ephemeral: ours.Pub[:], Static: static, Payload: state.seal(c.s.identity.chain),
	}})
	if err != nil {
		return nil, fmt.Errorf("encode server hello: %w", err)
	}
	if err = c.write(ctx, appendFrame(nil, answer)); err != nil {
		return nil, err
	}
	var finish waWa6.HandshakeMessage
	if err = c.readHandshake(ctx, &finish); err != nil {
		return nil, err
	}
	if c.noisePub, err = state.open(finish.GetClientFinish().GetStatic()); err != nil {
		return nil, err
	}
	if len(c.noisePub) != 32 {
		return nil, errors.New("client static key has the wrong length")
	}
	if err = state.mixKey(ours.Priv, c.noisePub); err != nil {
		return nil, err
	}
	raw, err := state.open(finish.GetClientFinish().GetPayload())
	if err != nil {
		return nil, err
	}
	var payload waWa6.ClientPayload
	if err = proto.Unmarshal(raw, &payload); err != nil {
		return nil, fmt.Errorf("decode client payload: %w", err)
	}
	c.recv, c.send, err = state.split()
	return &payload, err
}

func (c *conn) readHandshake(ctx context.Context, into *waWa6.HandshakeMessage) error {
	frame, err := c.readFrame(ctx)
	if err != nil {
		return err
	}
	if err = proto.Unmarshal(frame, into); err != nil {
		return fmt.Errorf("decode handshake message: %w", err)
	}
	return nil
}

// Package seal encrypts what must not be readable in a stolen database: AES-256-GCM under keys that the operator holds.
//
// A sealed value names its key, so several keys can be in use while one takes the place of another: the first of a ring seals, all of
// them open. A value is bound to its place (tenant, device, table, row key): moved elsewhere it does not open. What does not open is an
// error of its own kind, so that callers can refuse to overwrite it.
//
//	1 byte version · 4 bytes key id · 12 bytes nonce · ciphertext and tag
package seal

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
)

// ErrUnreadable: a value cannot be opened: its key is not in the ring, it was damaged, or it stands in a place that is not its own.
var ErrUnreadable = errors.New("sealed value cannot be opened")

const (
	version   = 1
	idSize    = 4
	nonceSize = 12
	overhead  = 1 + idSize + nonceSize + 16
	keySize   = 32
)

// KeyID names a key without telling anything of it: the first bytes of a hash.
type KeyID [idSize]byte

// String is the id in hex.
func (id KeyID) String() string { return hex.EncodeToString(id[:]) }

// Ring seals with its first key and opens with all. Immutable, safe for concurrent use.
type Ring struct {
	first KeyID
	keys  map[KeyID]cipher.AEAD
}

// NewRing makes a ring of 32-byte keys in base64; the first one seals.
func NewRing(encoded ...string) (*Ring, error) {
	if len(encoded) == 0 {
		return nil, errors.New("key ring: no key")
	}
	r := &Ring{keys: map[KeyID]cipher.AEAD{}}
	for i, text := range encoded {
		key, err := base64.StdEncoding.DecodeString(strings.TrimSpace(text))
		if err != nil || len(key) != keySize {
			return nil, fmt.Errorf("key ring: key %d is not 32 bytes in base64", i+1)
		}
		block, err := aes.NewCipher(key)
		if err != nil {
			return nil, fmt.Errorf("key ring: %w", err)
		}
		aead, err := cipher.NewGCM(block)
		if err != nil {
			return nil, fmt.Errorf("key ring: %w", err)
		}
		sum := sha256.Sum256(append([]byte("waconnect key id\x00"), key...))
		id := KeyID(sum[:idSize])
		if i == 0 {
			r.first = id
		}
		r.keys[id] = aead
	}
	return r, nil
}

// First is the key that seals.
func (r *Ring) First() KeyID { return r.first }

// Place is where a sealed value stands.
type Place struct {
	Tenant, Device, Table, Row string
}

// bind writes a place so that no two places are written alike.
func (p Place) bind() []byte {
	b := make([]byte, 0, 16+len(p.Tenant)+len(p.Device)+len(p.Table)+len(p.Row))
	for _, part := range []string{p.Tenant, p.Device, p.Table, p.Row} {
		b = binary.BigEndian.AppendUint32(b, uint32(len(part)))
		b = append(b, part...)
	}
	return b
}

// Seal encrypts a value for its place.
func (r *Ring) Seal(p Place, plain []byte) []byte {
	out := make([]byte, 1+idSize+nonceSize, overhead+len(plain))
	out[0] = version
	copy(out[1:], r.first[:])
	nonce := out[1+idSize:]
	rand.Read(nonce) // never fails
	return r.keys[r.first].Seal(out, nonce, plain, p.bind())
}

// Open decrypts a value that stands in this place. ErrUnreadable if it cannot; never nil without an error.
func (r *Ring) Open(p Place, sealed []byte) ([]byte, error) {
	id, err := KeyOf(sealed)
	if err != nil {
		return nil, err
	}
	aead, ok := r.keys[id]
	if !ok {
		return nil, fmt.Errorf("%w: it was sealed with key %s, which is not configured", ErrUnreadable, id)
	}
	nonce := sealed[1+idSize : 1+idSize+nonceSize]
	plain, err := aead.Open([]byte{}, nonce, sealed[1+idSize+nonceSize:], p.bind())
	if err != nil {
		return nil, fmt.Errorf("%w: %s of %s is damaged or stands in the wrong place", ErrUnreadable, p.Table, p.Device)
	}
	return plain, nil
}

// KeyOf tells which key a value was sealed with.
func KeyOf(sealed []byte) (KeyID, error) {
	if len(sealed) < overhead || sealed[0] != version {
		return KeyID{}, fmt.Errorf("%w: it has no known form", ErrUnreadable)
	}
	return KeyID(sealed[1 : 1+idSize]), nil
}

// Prefix is how every value begins that the first key has sealed; for looking up those that another key has.
func (r *Ring) Prefix() []byte { return bytes.Join([][]byte{{version}, r.first[:]}, nil) }

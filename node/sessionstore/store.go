// Package sessionstore keeps the Signal state of devices: every store that the client library asks for, in one table of sealed records.
//
// What it promises:
//
//   - Fenced. Records are written only behind the device's head (package commit), so that nobody who has lost the device can bring an
//     older ratchet back. Reads come from memory once a record was read; a session is opened cold.
//   - Exact. A decryption works on memory alone. The step of the ratchet, the mark that the ciphertext was decrypted and the event that
//     the message becomes land in one transaction, because whatever is staged rides with the device's next write. If something else
//     writes first, the plaintext lands with the ratchet, and a message that comes again becomes its event from there.
//   - Ratchet first. A send returns from PutManySessions after its step is durable, and with it whatever the sender had to claim.
//   - Sealed. Each value is encrypted for its tenant, device and key (package seal). One that does not open ends the session and is
//     never overwritten.
//   - Every failure reaches the library as context.Canceled. Any other error would be taken for a message that cannot be decrypted, and
//     such a message is acknowledged and lost (checked in whatsmeow 33cfac511629, message.go, decryptMessages). The first failure
//     poisons the session: the owner drops the client and opens the device anew.
//   - After Close no call gets through, so goroutines of the library that outlive a connection can do no harm.
//   - Deleting a device is only remembered. The library deletes keys on its own when the server refuses a login; whether they are
//     destroyed is the owner's decision (Forget).
package sessionstore

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"

	crand "crypto/rand"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"
	"go.mau.fi/whatsmeow/proto/waAdv"
	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/util/keys"
	"google.golang.org/protobuf/proto"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/seal"
)

// ErrNotLinked: nothing is stored for this device. A device that was linked must never continue with a blank state, so this is an error
// and not a new device.
var ErrNotLinked = errors.New("no stored session")

// Store opens the Signal state of devices. Safe for concurrent use.
type Store struct {
	pool *pgxpool.Pool
	ring *seal.Ring
	log  *slog.Logger
}

// New makes a store over the connections of a node's sessions.
func New(pool *pgxpool.Pool, ring *seal.Ring, log *slog.Logger) *Store {
	return &Store{pool: pool, ring: ring, log: log}
}

// Ring is the key ring that seals what the store keeps.
func (s *Store) Ring() *seal.Ring { return s.ring }

// Device loads the state of a linked companion, or makes a new one if jid is empty. The device must have been opened as head. may is asked
// before each later call to the state; its first error ends the session. nil: always. ErrNotLinked if nothing is stored;
// seal.ErrUnreadable if it cannot be opened.
func (s *Store) Device(ctx context.Context, id device.ID, tenant string, head *commit.Head, jid string, may func() error) (*Session, error) {
	session := newSession(s, id, tenant, head, may)
	if jid == "" {
		session.attach(s.blank())
		return session, nil
	}
	value, err := session.readOne(ctx, kindDevice, self)
	if err == nil && value == nil {
		value, err = session.adopt(ctx, jid)
	}
	if err != nil {
		return nil, fmt.Errorf("load session of %s: %w", id, err)
	}
	d, err := decodeDevice(value)
	if err != nil {
		return nil, fmt.Errorf("load session of %s: %w", id, err)
	}
	if d.ID.String() != jid {
		return nil, fmt.Errorf("load session of %s: %w: the stored keys are those of another companion", id, ErrNotLinked)
	}
	d.Log = Logger(s.log)
	session.attach(d)
	return session, nil
}

// Keys reads the companion's own keys of a device without opening it; the answer has no stores. For looking, not for running.
func (s *Store) Keys(ctx context.Context, id device.ID, tenant string) (*store.Device, error) {
	session := &Session{parent: s, id: id, tenant: tenant}
	session.records.init()
	value, err := session.readOne(ctx, kindDevice, self)
	if err == nil && value == nil {
		err = ErrNotLinked
	}
	if err != nil {
		return nil, fmt.Errorf("read keys of %s: %w", id, err)
	}
	return decodeDevice(value)
}

// blank makes the keys of a companion that is to be linked, as the library's own container does.
func (s *Store) blank() *store.Device {
	d := &store.Device{
		Log: Logger(s.log), NoiseKey: keys.NewKeyPair(), IdentityKey: keys.NewKeyPair(), RegistrationID: rand.Uint32(), AdvSecretKey: make([]byte, 32),
	}
	crand.Read(d.AdvSecretKey) // never fails
	d.SignedPreKey = d.IdentityKey.CreateSignedPreKey(1)
	return d
}

// companion is the stored form of a device's own keys.
type companion struct {
	JID, LID       string
	RegistrationID uint32
	Noise          []byte
	Identity       []byte
	PreKey         []byte
	PreKeyID       uint32
	PreKeySig      []byte
	AdvSecret      []byte
	Account        []byte // protobuf
	Platform       string
	BusinessName   string
	PushName       string
	FacebookUUID   uuid.UUID
	LIDMigrated    int64
	MetaNonce      string
}

func encodeDevice(d *store.Device) ([]byte, error) {
	account, err := proto.Marshal(d.Account)
	if err != nil {
		return nil, fmt.Errorf("store device: %w", err)
	}
	return json.Marshal(companion{
		JID: d.ID.String(), LID: d.LID.String(), RegistrationID: d.RegistrationID, Noise: d.NoiseKey.Priv[:], Identity: d.IdentityKey.Priv[:],
		PreKey: d.SignedPreKey.Priv[:], PreKeyID: d.SignedPreKey.KeyID, PreKeySig: d.SignedPreKey.Signature[:], AdvSecret: d.AdvSecretKey,
		Account: account, Platform: d.Platform, BusinessName: d.BusinessName, PushName: d.PushName, FacebookUUID: d.FacebookUUID,
		LIDMigrated: d.LIDMigrationTimestamp, MetaNonce: d.CompanionMetaNonce,
	})
}

func decodeDevice(value []byte) (*store.Device, error) {
	var c companion
	if err := json.Unmarshal(value, &c); err != nil {
		return nil, fmt.Errorf("stored keys: %w", err)
	}
	if len(c.Noise) != 32 || len(c.Identity) != 32 || len(c.PreKey) != 32 || len(c.PreKeySig) != 64 {
		return nil, errors.New("stored keys have a wrong length")
	}
	jid, err := types.ParseJID(c.JID)
	if err != nil {
		return nil, fmt.Errorf("stored address: %w", err)
	}
	d := &store.Device{
		ID: &jid, RegistrationID: c.RegistrationID, AdvSecretKey: c.AdvSecret, Account: &waAdv.ADVSignedDeviceIdentity{}, Platform: c.Platform,
		BusinessName: c.BusinessName, PushName: c.PushName, FacebookUUID: c.FacebookUUID, LIDMigrationTimestamp: c.LIDMigrated, CompanionMetaNonce: c.MetaNonce,
		NoiseKey: keys.NewKeyPairFromPrivateKey([32]byte(c.Noise)), IdentityKey: keys.NewKeyPairFromPrivateKey([32]byte(c.Identity)),
	}
	if c.LID != "" {
		if d.LID, err = types.ParseJID(c.LID); err != nil {
			return nil, fmt.Errorf("stored address: %w", err)
		}
	}
	signature := [64]byte(c.PreKeySig)
	d.SignedPreKey = &keys.PreKey{KeyPair: *keys.NewKeyPairFromPrivateKey([32]byte(c.PreKey)), KeyID: c.PreKeyID, Signature: &signature}
	if err := proto.Unmarshal(c.Account, d.Account); err != nil {
		return nil, fmt.Errorf("stored account: %w", err)
	}
	return d, nil
}

// container stores the device itself.
type container struct{ s *Session }

var _ store.DeviceContainer = container{}

// PutDevice makes the device's own keys durable. The first time, whatever an earlier link left is destroyed in the same transaction, and
// the device gets its stores.
func (g container) PutDevice(ctx context.Context, d *store.Device) error {
	return g.s.do("PutDevice", func() error {
		value, err := encodeDevice(d)
		if err != nil {
			return err
		}
		if !d.Initialized {
			g.s.records.mu.Lock()
			g.s.records.wipe = true
			g.s.records.mu.Unlock()
			own := d.Container
			g.s.attach(d)
			d.Container = own // somebody may stand before this one
		}
		g.s.records.stage(map[ref]record{{kindDevice, self}: {value: value}})
		return g.s.head.Flush(context.WithoutCancel(ctx))
	})
}

// ErrKept is the answer to the library's wish to delete a device. With an error the library leaves the device in memory as it is,
// which its other goroutines are still reading.
var ErrKept = errors.New("keys are kept until the owner of the device destroys them")

// DeleteDevice only remembers that the library wanted it.
func (g container) DeleteDevice(context.Context, *store.Device) error {
	g.s.mu.Lock()
	defer g.s.mu.Unlock()
	g.s.deleted = true
	return ErrKept
}

// QueueForget adds to a fenced write that the keys of a device are destroyed. Nothing stored is no error.
func QueueForget(b *batch.Batch, id device.ID) { b.Queue(wipeStatement, id) }

const sweepQuery = `DELETE FROM signal_records WHERE expires_at < now()`

// Sweep deletes records whose time is over: buffered messages and secrets. It is upkeep, run by the node. It needs no fence, because
// nothing that expires is ever changed back.
func (s *Store) Sweep(ctx context.Context) error {
	if _, err := s.pool.Exec(ctx, sweepQuery); err != nil {
		return fmt.Errorf("sweep signal records: %w", err)
	}
	return nil
}

package watest

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"sync"
	"time"

	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/util/keys"
)

// MemoryStore implements every store interface that a whatsmeow client needs, in memory. The simulated phones keep
// their Signal sessions in one, and bare clients in tests and benchmarks use one. Safe for concurrent use; Encode it
// (it is plain JSON) only while nobody writes to it.
//
// Values are copied on the way in and never changed in place, so what a getter returns may be kept.
type MemoryStore struct {
	Identities  map[string][]byte               `json:"identities"`
	Sessions    map[string][]byte               `json:"sessions"`
	PreKeys     map[uint32]*MemoryPreKey        `json:"pre_keys"`
	NextPreKey  uint32                          `json:"next_pre_key"`
	SenderKeys  map[string][]byte               `json:"sender_keys"` // "group|user"
	SyncKeys    map[string]*MemorySyncKey       `json:"sync_keys"`   // by hex id
	LatestKey   string                          `json:"latest_key"`
	Versions    map[string]*MemoryVersion       `json:"versions"` // app state, by collection
	MACs        map[string]map[string][]byte    `json:"macs"`     // collection, hex index MAC
	Contacts    map[string]*types.ContactInfo   `json:"contacts"`
	Settings    map[string]*MemoryChatSettings  `json:"settings"`
	Secrets     map[string][]byte               `json:"secrets"` // "chat|sender|id"
	Tokens      map[string]*store.PrivacyToken  `json:"tokens"`
	Salt        []byte                          `json:"salt,omitempty"`
	Buffered    map[string]*store.BufferedEvent `json:"buffered"`
	Outgoing    map[string]*MemoryOutgoing      `json:"outgoing"`
	LIDs        map[string]string               `json:"lids"` // number -> LID, users only
	PNs         map[string]string               `json:"pns"`  // LID -> number
	PreKeyBatch int                             `json:"pre_key_batch"`

	mu      sync.Mutex
	txn     sync.Mutex
	device  *store.Device
	deleted bool
}

// MemoryPreKey is a one-time prekey with its private half.
type MemoryPreKey struct {
	Priv     []byte `json:"priv"`
	Uploaded bool   `json:"uploaded"`
}

// MemorySyncKey is an app state key.
type MemorySyncKey struct {
	Data        []byte `json:"data"`
	Fingerprint []byte `json:"fingerprint"`
	Timestamp   int64  `json:"timestamp"`
}

// MemoryVersion is the state of an app state collection.
type MemoryVersion struct {
	Version uint64 `json:"version"`
	Hash    []byte `json:"hash"`
}

// MemoryChatSettings are the settings of a chat.
type MemoryChatSettings struct {
	MutedUntil time.Time `json:"muted_until"`
	Pinned     bool      `json:"pinned"`
	Archived   bool      `json:"archived"`
}

// MemoryOutgoing is a sent message kept for retry requests.
type MemoryOutgoing struct {
	Format string    `json:"format"`
	Data   []byte    `json:"data"`
	At     time.Time `json:"at"`
}

var (
	_ store.AllStores       = (*MemoryStore)(nil)
	_ store.DeviceContainer = (*MemoryStore)(nil)
)

// DefaultPreKeyBatch bounds how many prekeys a MemoryStore makes per upload. whatsmeow asks for 812 at the first
// one, which costs more CPU than everything else at pairing; a client is content with fewer.
const DefaultPreKeyBatch = 50

// NewMemoryStore returns an empty store.
func NewMemoryStore() *MemoryStore {
	m := &MemoryStore{NextPreKey: 1, PreKeyBatch: DefaultPreKeyBatch}
	m.fill()
	return m
}

// fill makes the maps that are missing (after decoding an older state).
func (m *MemoryStore) fill() {
	setDefault(&m.Identities)
	setDefault(&m.Sessions)
	setDefault(&m.PreKeys)
	setDefault(&m.SenderKeys)
	setDefault(&m.SyncKeys)
	setDefault(&m.Versions)
	setDefault(&m.MACs)
	setDefault(&m.Contacts)
	setDefault(&m.Settings)
	setDefault(&m.Secrets)
	setDefault(&m.Tokens)
	setDefault(&m.Buffered)
	setDefault(&m.Outgoing)
	setDefault(&m.LIDs)
	setDefault(&m.PNs)
}

func setDefault[K comparable, V any](m *map[K]V) {
	if *m == nil {
		*m = map[K]V{}
	}
}

// NewMemoryDevice returns a fresh, unpaired whatsmeow device that keeps everything in a new MemoryStore.
func NewMemoryDevice() *store.Device {
	m := NewMemoryStore()
	identity := keys.NewKeyPair()
	d := &store.Device{
		NoiseKey:       keys.NewKeyPair(),
		IdentityKey:    identity,
		SignedPreKey:   identity.CreateSignedPreKey(1),
		RegistrationID: randomRegistrationID(),
		AdvSecretKey:   randomBytes(32),
		Initialized:    true,
	}
	m.Attach(d)
	return d
}

// Attach makes the store the one of the device.
func (m *MemoryStore) Attach(d *store.Device) {
	d.SetAllStores(m)
	d.LIDs = m
	d.Container = m
	m.mu.Lock()
	m.device = d
	m.mu.Unlock()
}

// MemoryStoreOf returns the memory store of a device made by NewMemoryDevice, or nil.
func MemoryStoreOf(d *store.Device) *MemoryStore {
	m, _ := d.Container.(*MemoryStore)
	return m
}

// Deleted tells whether the client has deleted the device (it does so when the server logs it out).
func (m *MemoryStore) Deleted() bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.deleted
}

func randomBytes(n int) []byte {
	b := make([]byte, n)
	_, _ = rand.Read(b) // never fails: the runtime aborts when the system has no randomness
	return b
}

func randomRegistrationID() uint32 {
	return binary.BigEndian.Uint32(randomBytes(4))&0x3fff + 1
}

// PutDevice implements store.DeviceContainer; the device itself lives in the caller's memory.
func (m *MemoryStore) PutDevice(_ context.Context, d *store.Device) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.device = d
	return nil
}

// DeleteDevice implements store.DeviceContainer.
func (m *MemoryStore) DeleteDevice(context.Context, *store.Device) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.deleted = true
	return nil
}

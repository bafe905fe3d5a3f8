package watest

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"strings"
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

// PutIdentity implements store.IdentityStore.
func (m *MemoryStore) PutIdentity(_ context.Context, address string, key [32]byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if old, ok := m.Identities[address]; ok && bytes.Equal(old, key[:]) {
		return nil
	}
	m.Identities[address] = key[:]
	return nil
}

// DeleteAllIdentities implements store.IdentityStore.
func (m *MemoryStore) DeleteAllIdentities(_ context.Context, phone string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	deleteUser(m.Identities, phone)
	return nil
}

// deleteUser removes the entries of all devices of a Signal address user.
func deleteUser(entries map[string][]byte, user string) {
	maps.DeleteFunc(entries, func(address string, _ []byte) bool { return strings.HasPrefix(address, user+":") })
}

// DeleteIdentity implements store.IdentityStore.
func (m *MemoryStore) DeleteIdentity(_ context.Context, address string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.Identities, address)
	return nil
}

// IsTrustedIdentity implements store.IdentityStore: trust on first use.
func (m *MemoryStore) IsTrustedIdentity(_ context.Context, address string, key [32]byte) (bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	old, ok := m.Identities[address]
	return !ok || bytes.Equal(old, key[:]), nil
}

// GetSession implements store.SessionStore.
func (m *MemoryStore) GetSession(_ context.Context, address string) ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.Sessions[address], nil
}

// HasSession implements store.SessionStore.
func (m *MemoryStore) HasSession(_ context.Context, address string) (bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	_, ok := m.Sessions[address]
	return ok, nil
}

// GetManySessions implements store.SessionStore: absent sessions are present in the answer as nil.
func (m *MemoryStore) GetManySessions(_ context.Context, addresses []string) (map[string][]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	out := make(map[string][]byte, len(addresses))
	for _, address := range addresses {
		out[address] = m.Sessions[address]
	}
	return out, nil
}

// PutSession implements store.SessionStore.
func (m *MemoryStore) PutSession(_ context.Context, address string, session []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.Sessions[address] = bytes.Clone(session)
	return nil
}

// PutManySessions implements store.SessionStore.
func (m *MemoryStore) PutManySessions(_ context.Context, sessions map[string][]byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for address, session := range sessions {
		m.Sessions[address] = bytes.Clone(session)
	}
	return nil
}

// DeleteAllSessions implements store.SessionStore.
func (m *MemoryStore) DeleteAllSessions(_ context.Context, phone string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	deleteUser(m.Sessions, phone)
	return nil
}

// DeleteSession implements store.SessionStore.
func (m *MemoryStore) DeleteSession(_ context.Context, address string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.Sessions, address)
	return nil
}

// ForgetSessions deletes every Signal session, as if the database had lost them: a test then sees the retry path.
func (m *MemoryStore) ForgetSessions() {
	m.mu.Lock()
	defer m.mu.Unlock()
	clear(m.Sessions)
	clear(m.SenderKeys)
}

// MigratePNToLID implements store.SessionStore: it moves what is stored under the addresses of a number to those of
// its LID and keeps what the LID has already.
func (m *MemoryStore) MigratePNToLID(_ context.Context, pn, lid types.JID) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	from, to := pn.SignalAddressUser()+":", lid.SignalAddressUser()+":"
	for _, entries := range []map[string][]byte{m.Sessions, m.Identities} {
		for address, value := range entries {
			device, ok := strings.CutPrefix(address, from)
			if !ok {
				continue
			}
			if _, taken := entries[to+device]; !taken {
				entries[to+device] = value
			}
			delete(entries, address)
		}
	}
	for name, value := range m.SenderKeys {
		group, user, _ := strings.Cut(name, "|")
		device, ok := strings.CutPrefix(user, from)
		if !ok {
			continue
		}
		if moved := group + "|" + to + device; m.SenderKeys[moved] == nil {
			m.SenderKeys[moved] = value
		}
		delete(m.SenderKeys, name)
	}
	return nil
}

func (m *MemoryStore) newPreKey() *keys.PreKey {
	k := keys.NewPreKey(m.NextPreKey)
	m.PreKeys[k.KeyID] = &MemoryPreKey{Priv: bytes.Clone(k.Priv[:])}
	m.NextPreKey++
	return k
}

func preKeyFrom(id uint32, k *MemoryPreKey) *keys.PreKey {
	return &keys.PreKey{KeyPair: *keys.NewKeyPairFromPrivateKey([32]byte(k.Priv)), KeyID: id}
}

// GetOrGenPreKeys implements store.PreKeyStore.
func (m *MemoryStore) GetOrGenPreKeys(_ context.Context, count uint32) ([]*keys.PreKey, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.PreKeyBatch > 0 {
		count = min(count, uint32(m.PreKeyBatch))
	}
	out := make([]*keys.PreKey, 0, count)
	for id := uint32(1); id < m.NextPreKey && uint32(len(out)) < count; id++ {
		if k := m.PreKeys[id]; k != nil && !k.Uploaded {
			out = append(out, preKeyFrom(id, k))
		}
	}
	for uint32(len(out)) < count {
		out = append(out, m.newPreKey())
	}
	return out, nil
}

// GenOnePreKey implements store.PreKeyStore: the key counts as uploaded, since it is handed out at once.
func (m *MemoryStore) GenOnePreKey(context.Context) (*keys.PreKey, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	k := m.newPreKey()
	m.PreKeys[k.KeyID].Uploaded = true
	return k, nil
}

// GetPreKey implements store.PreKeyStore.
func (m *MemoryStore) GetPreKey(_ context.Context, id uint32) (*keys.PreKey, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	k := m.PreKeys[id]
	if k == nil {
		return nil, nil
	}
	return preKeyFrom(id, k), nil
}

// RemovePreKey implements store.PreKeyStore.
func (m *MemoryStore) RemovePreKey(_ context.Context, id uint32) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.PreKeys, id)
	return nil
}

// MarkPreKeysAsUploaded implements store.PreKeyStore.
func (m *MemoryStore) MarkPreKeysAsUploaded(_ context.Context, upToID uint32) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for id, k := range m.PreKeys {
		if id <= upToID {
			k.Uploaded = true
		}
	}
	return nil
}

// UploadedPreKeyCount implements store.PreKeyStore.
func (m *MemoryStore) UploadedPreKeyCount(context.Context) (int, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	n := 0
	for _, k := range m.PreKeys {
		if k.Uploaded {
			n++
		}
	}
	return n, nil
}

// PutSenderKey implements store.SenderKeyStore.
func (m *MemoryStore) PutSenderKey(_ context.Context, group, user string, session []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.SenderKeys[group+"|"+user] = bytes.Clone(session)
	return nil
}

// GetSenderKey implements store.SenderKeyStore.
func (m *MemoryStore) GetSenderKey(_ context.Context, group, user string) ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.SenderKeys[group+"|"+user], nil
}

// PutAppStateSyncKey implements store.AppStateSyncKeyStore.
func (m *MemoryStore) PutAppStateSyncKey(_ context.Context, id []byte, key store.AppStateSyncKey) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	name := hex.EncodeToString(id)
	m.SyncKeys[name] = &MemorySyncKey{
		Data: bytes.Clone(key.Data), Fingerprint: bytes.Clone(key.Fingerprint), Timestamp: key.Timestamp,
	}
	if latest := m.SyncKeys[m.LatestKey]; latest == nil || latest.Timestamp <= key.Timestamp {
		m.LatestKey = name
	}
	return nil
}

// GetAppStateSyncKey implements store.AppStateSyncKeyStore.
func (m *MemoryStore) GetAppStateSyncKey(_ context.Context, id []byte) (*store.AppStateSyncKey, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	k := m.SyncKeys[hex.EncodeToString(id)]
	if k == nil {
		return nil, nil
	}
	return &store.AppStateSyncKey{Data: k.Data, Fingerprint: k.Fingerprint, Timestamp: k.Timestamp}, nil
}

// GetLatestAppStateSyncKeyID implements store.AppStateSyncKeyStore.
func (m *MemoryStore) GetLatestAppStateSyncKeyID(context.Context) ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.LatestKey == "" {
		return nil, nil
	}
	id, err := hex.DecodeString(m.LatestKey)
	if err != nil {
		return nil, fmt.Errorf("decode app state key id: %w", err)
	}
	return id, nil
}

// GetAllAppStateSyncKeys implements store.AppStateSyncKeyStore.
func (m *MemoryStore) GetAllAppStateSyncKeys(context.Context) ([]*store.AppStateSyncKey, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	out := make([]*store.AppStateSyncKey, 0, len(m.SyncKeys))
	for _, k := range m.SyncKeys {
		out = append(out, &store.AppStateSyncKey{Data: k.Data, Fingerprint: k.Fingerprint, Timestamp: k.Timestamp})
	}
	return out, nil
}

// PutAppStateVersion implements store.AppStateStore.
func (m *MemoryStore) PutAppStateVersion(_ context.Context, name string, version uint64, hash [128]byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.Versions[name] = &MemoryVersion{Version: version, Hash: hash[:]}
	return nil
}

// GetAppStateVersion implements store.AppStateStore.
func (m *MemoryStore) GetAppStateVersion(_ context.Context, name string) (uint64, [128]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	v := m.Versions[name]
	if v == nil {
		return 0, [128]byte{}, nil
	}
	if len(v.Hash) != 128 {
		return 0, [128]byte{}, errors.New("app state hash has the wrong length")
	}
	return v.Version, [128]byte(v.Hash), nil
}

// DeleteAppStateVersion implements store.AppStateStore.
func (m *MemoryStore) DeleteAppStateVersion(_ context.Context, name string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.Versions, name)
	delete(m.MACs, name)
	return nil
}

// PutAppStateMutationMACs implements store.AppStateStore.
func (m *MemoryStore) PutAppStateMutationMACs(_ context.Context, name string, _ uint64, mutations []store.AppStateMutationMAC) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	macs := m.MACs[name]
	if macs == nil {
		macs = map[string][]byte{}
		m.MACs[name] = macs
	}
	for _, mutation := range mutations {
		macs[hex.EncodeToString(mutation.IndexMAC)] = bytes.Clone(mutation.ValueMAC)
	}
	return nil
}

// DeleteAppStateMutationMACs implements store.AppStateStore.
func (m *MemoryStore) DeleteAppStateMutationMACs(_ context.Context, name string, indexMACs [][]byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, mac := range indexMACs {
		delete(m.MACs[name], hex.EncodeToString(mac))
	}
	return nil
}

// GetAppStateMutationMAC implements store.AppStateStore.
func (m *MemoryStore) GetAppStateMutationMAC(_ context.Context, name string, indexMAC []byte) ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.MACs[name][hex.EncodeToString(indexMAC)], nil
}

func (m *MemoryStore) contact(user types.JID) *types.ContactInfo {
	c := m.Contacts[user.ToNonAD().String()]
	if c == nil {
		c = &types.ContactInfo{}
		m.Contacts[user.ToNonAD().String()] = c
	}
	c.Found = true
	return c
}

// PutPushName implements store.ContactStore.
func (m *MemoryStore) PutPushName(_ context.Context, user types.JID, pushName string) (bool, string, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	c := m.contact(user)
	previous := c.PushName
	c.PushName = pushName
	return previous != pushName, previous, nil
}

// PutBusinessName implements store.ContactStore.
func (m *MemoryStore) PutBusinessName(_ context.Context, user types.JID, businessName string) (bool, string, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	c := m.contact(user)
	previous := c.BusinessName
	c.BusinessName = businessName
	return previous != businessName, previous, nil
}

// PutContactName implements store.ContactStore.
func (m *MemoryStore) PutContactName(_ context.Context, user types.JID, fullName, firstName string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	c := m.contact(user)
	c.FullName, c.FirstName = fullName, firstName
	return nil
}

// PutAllContactNames implements store.ContactStore.
func (m *MemoryStore) PutAllContactNames(_ context.Context, contacts []store.ContactEntry) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, entry := range contacts {
		c := m.contact(entry.JID)
		c.FullName, c.FirstName = entry.FullName, entry.FirstName
	}
	return nil
}

// PutManyRedactedPhones implements store.ContactStore.
func (m *MemoryStore) PutManyRedactedPhones(_ context.Context, entries []store.RedactedPhoneEntry) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, entry := range entries {
		m.contact(entry.JID).RedactedPhone = entry.RedactedPhone
	}
	return nil
}

// GetContact implements store.ContactStore.
func (m *MemoryStore) GetContact(_ context.Context, user types.JID) (types.ContactInfo, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if c := m.Contacts[user.ToNonAD().String()]; c != nil {
		return *c, nil
	}
	return types.ContactInfo{}, nil
}

// GetAllContacts implements store.ContactStore.
func (m *MemoryStore) GetAllContacts(context.Context) (map[types.JID]types.ContactInfo, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	out := make(map[types.JID]types.ContactInfo, len(m.Contacts))
	for name, c := range m.Contacts {
		jid, err := types.ParseJID(name)
		if err != nil {
			return nil, fmt.Errorf("parse contact: %w", err)
		}
		out[jid] = *c
	}
	return out, nil
}

func (m *MemoryStore) settings(chat types.JID) *MemoryChatSettings {
	c := m.Settings[chat.String()]
	if c == nil {
		c = &MemoryChatSettings{}
		m.Settings[chat.String()] = c
	}
	return c
}

// PutMutedUntil implements store.ChatSettingsStore.
func (m *MemoryStore) PutMutedUntil(_ context.Context, chat types.JID, mutedUntil time.Time) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.settings(chat).MutedUntil = mutedUntil
	return nil
}

// PutPinned implements store.ChatSettingsStore.
func (m *MemoryStore) PutPinned(_ context.Context, chat types.JID, pinned bool) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.settings(chat).Pinned = pinned
	return nil
}

// PutArchived implements store.ChatSettingsStore.
func (m *MemoryStore) PutArchived(_ context.Context, chat types.JID, archived bool) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.settings(chat).Archived = archived
	return nil
}

// GetChatSettings implements store.ChatSettingsStore.
func (m *MemoryStore) GetChatSettings(_ context.Context, chat types.JID) (types.LocalChatSettings, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	c := m.Settings[chat.String()]
	if c == nil {
		return types.LocalChatSettings{}, nil
	}
	return types.LocalChatSettings{Found: true, MutedUntil: c.MutedUntil, Pinned: c.Pinned, Archived: c.Archived}, nil
}

func secretName(chat, sender types.JID, id types.MessageID) string {
	return chat.ToNonAD().String() + "|" + sender.ToNonAD().String() + "|" + id
}

// PutMessageSecrets implements store.MsgSecretStore.
func (m *MemoryStore) PutMessageSecrets(ctx context.Context, inserts []store.MessageSecretInsert) error {
	for _, i := range inserts {
		if err := m.PutMessageSecret(ctx, i.Chat, i.Sender, i.ID, i.Secret); err != nil {
			return err
		}
	}
	return nil
}

// PutMessageSecret implements store.MsgSecretStore: the first secret of a message stays.
func (m *MemoryStore) PutMessageSecret(_ context.Context, chat, sender types.JID, id types.MessageID, secret []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	name := secretName(chat, sender, id)
	if _, ok := m.Secrets[name]; !ok {
		m.Secrets[name] = bytes.Clone(secret)
	}
	return nil
}

// GetMessageSecret implements store.MsgSecretStore. It looks under the number when nothing is known under the LID
// and the other way round, and returns the sender it found the secret under.
func (m *MemoryStore) GetMessageSecret(_ context.Context, chat, sender types.JID, id types.MessageID) ([]byte, types.JID, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, c := range []types.JID{chat, m.alternate(chat)} {
		for _, s := range []types.JID{sender, m.alternate(sender)} {
			if secret, ok := m.Secrets[secretName(c, s, id)]; ok {
				return secret, s.ToNonAD(), nil
			}
		}
	}
	return nil, types.EmptyJID, nil
}

// alternate returns the other form (number or LID) of a user's JID, or the JID itself.
func (m *MemoryStore) alternate(jid types.JID) types.JID {
	switch jid.Server {
	case types.DefaultUserServer:
		if lid, ok := m.LIDs[jid.User]; ok {
			return types.JID{User: lid, Device: jid.Device, Server: types.HiddenUserServer}
		}
	case types.HiddenUserServer:
		if pn, ok := m.PNs[jid.User]; ok {
			return types.JID{User: pn, Device: jid.Device, Server: types.DefaultUserServer}
		}
	}
	return jid
}

// PutPrivacyTokens implements store.PrivacyTokenStore.
func (m *MemoryStore) PutPrivacyTokens(_ context.Context, tokens ...store.PrivacyToken) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, token := range tokens {
		m.Tokens[token.User.ToNonAD().String()] = &token
	}
	return nil
}

// GetPrivacyToken implements store.PrivacyTokenStore.
func (m *MemoryStore) GetPrivacyToken(_ context.Context, user types.JID) (*store.PrivacyToken, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.Tokens[user.ToNonAD().String()], nil
}

// DeleteExpiredPrivacyTokens implements store.PrivacyTokenStore.
func (m *MemoryStore) DeleteExpiredPrivacyTokens(_ context.Context, cutoff time.Time) (int64, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	before := len(m.Tokens)
	maps.DeleteFunc(m.Tokens, func(_ string, t *store.PrivacyToken) bool { return t.Timestamp.Before(cutoff) })
	return int64(before - len(m.Tokens)), nil
}

// PutNCTSalt implements store.NCTSaltStore.
func (m *MemoryStore) PutNCTSalt(_ context.Context, salt []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.Salt = bytes.Clone(salt)
	return nil
}

// GetNCTSalt implements store.NCTSaltStore.
func (m *MemoryStore) GetNCTSalt(context.Context) ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.Salt, nil
}

// DeleteNCTSalt implements store.NCTSaltStore.
func (m *MemoryStore) DeleteNCTSalt(context.Context) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.Salt = nil
	return nil
}

// GetBufferedEvent implements store.EventBuffer.
func (m *MemoryStore) GetBufferedEvent(_ context.Context, hash [sha256.Size]byte) (*store.BufferedEvent, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	e := m.Buffered[hex.EncodeToString(hash[:])]
	if e == nil {
		return nil, nil
	}
	out := *e
	return &out, nil
}

// PutBufferedEvent implements store.EventBuffer.
func (m *MemoryStore) PutBufferedEvent(_ context.Context, hash [sha256.Size]byte, plaintext []byte, at time.Time) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.Buffered[hex.EncodeToString(hash[:])] = &store.BufferedEvent{
		Plaintext: bytes.Clone(plaintext), InsertTime: time.Now(), ServerTime: at,
	}
	return nil
}

// DoDecryptionTxn implements store.EventBuffer. There is nothing to roll back to in memory: when fn fails, what it
// wrote stays, as with a database whose transaction could not be undone. Decryptions are serialised.
func (m *MemoryStore) DoDecryptionTxn(ctx context.Context, fn func(context.Context) error) error {
	m.txn.Lock()
	defer m.txn.Unlock()
	return fn(ctx)
}

// ClearBufferedEventPlaintext implements store.EventBuffer.
func (m *MemoryStore) ClearBufferedEventPlaintext(_ context.Context, hash [sha256.Size]byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	name := hex.EncodeToString(hash[:])
	if e := m.Buffered[name]; e != nil {
		m.Buffered[name] = &store.BufferedEvent{InsertTime: e.InsertTime, ServerTime: e.ServerTime}
	}
	return nil
}

// bufferLife is how long whatsmeow's SQL store keeps buffered events, too.
const bufferLife = 14 * 24 * time.Hour

// DeleteOldBufferedHashes implements store.EventBuffer.
func (m *MemoryStore) DeleteOldBufferedHashes(context.Context) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	cutoff := time.Now().Add(-bufferLife)
	maps.DeleteFunc(m.Buffered, func(_ string, e *store.BufferedEvent) bool {
		return e.Plaintext == nil && e.InsertTime.Before(cutoff)
	})
	return nil
}

// GetOutgoingEvent implements store.EventBuffer.
func (m *MemoryStore) GetOutgoingEvent(_ context.Context, chat, altChat types.JID, id types.MessageID) (string, []byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, jid := range []types.JID{chat, altChat} {
		if e := m.Outgoing[jid.String()+"|"+id]; e != nil {
			return e.Format, e.Data, nil
		}
	}
	return "", nil, nil
}

// AddOutgoingEvent implements store.EventBuffer.
func (m *MemoryStore) AddOutgoingEvent(_ context.Context, chat types.JID, id types.MessageID, format string, plaintext []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.Outgoing[chat.String()+"|"+id] = &MemoryOutgoing{Format: format, Data: bytes.Clone(plaintext), At: time.Now()}
	return nil
}

// DeleteOldOutgoingEvents implements store.EventBuffer.
func (m *MemoryStore) DeleteOldOutgoingEvents(context.Context) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	cutoff := time.Now().Add(-bufferLife)
	maps.DeleteFunc(m.Outgoing, func(_ string, e *MemoryOutgoing) bool { return e.At.Before(cutoff) })
	return nil
}

// PutManyLIDMappings implements store.LIDStore.
func (m *MemoryStore) PutManyLIDMappings(ctx context.Context, mappings []store.LIDMapping) error {
	for _, mapping := range mappings {
		if err := m.PutLIDMapping(ctx, mapping.LID, mapping.PN); err != nil {
			return err
		}
	}
	return nil
}

// PutLIDMapping implements store.LIDStore; pairs of other kinds of JID are ignored.
func (m *MemoryStore) PutLIDMapping(_ context.Context, lid, pn types.JID) error {
	if lid.Server != types.HiddenUserServer || pn.Server != types.DefaultUserServer {
		return nil
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.LIDs[pn.User], m.PNs[lid.User] = lid.User, pn.User
	return nil
}

// GetPNForLID implements store.LIDStore.
func (m *MemoryStore) GetPNForLID(_ context.Context, lid types.JID) (types.JID, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if pn, ok := m.PNs[lid.User]; ok && lid.Server == types.HiddenUserServer {
		return types.JID{User: pn, Device: lid.Device, Server: types.DefaultUserServer}, nil
	}
	return types.EmptyJID, nil
}

// GetLIDForPN implements store.LIDStore.
func (m *MemoryStore) GetLIDForPN(_ context.Context, pn types.JID) (types.JID, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if lid, ok := m.LIDs[pn.User]; ok && pn.Server == types.DefaultUserServer {
		return types.JID{User: lid, Device: pn.Device, Server: types.HiddenUserServer}, nil
	}
	return types.EmptyJID, nil
}

// GetManyLIDsForPNs implements store.LIDStore.
func (m *MemoryStore) GetManyLIDsForPNs(ctx context.Context, pns []types.JID) (map[types.JID]types.JID, error) {
	out := make(map[types.JID]types.JID, len(pns))
	for _, pn := range pns {
		lid, err := m.GetLIDForPN(ctx, pn)
		if err != nil {
			return nil, err
		}
		if !lid.IsEmpty() {
			out[pn] = lid
		}
	}
	return out, nil
}

package watest

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
)

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

package watest

import (
	"bytes"
	"context"
	"maps"
	"strings"

	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/util/keys"
)

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

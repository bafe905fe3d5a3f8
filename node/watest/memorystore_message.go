package watest

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"time"

	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
)

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

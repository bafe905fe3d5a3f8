package sessionstore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/util/keys"

	"github.com/waconnect/waconnect/node/failpoint"
)

// The guarded stores: every method of every interface of store.Device goes through Session.do. A test compares them with the
// interfaces of the library, so that a method added by an upgrade cannot be forgotten.

// guard puts the guarded stores over those of the device. The library replaces them when a device is stored for the first time.
func (s *Session) guard() {
	d := s.Device
	s.own = ownAddresses{pn: d.GetJID(), lid: d.GetLID()}
	if d.Identities != nil {
		d.Identities = identityStore{s, d.Identities}
		d.Sessions = signalStore{s, d.Sessions}
		d.PreKeys = preKeyStore{s, d.PreKeys}
		d.SenderKeys = senderKeyStore{s, d.SenderKeys}
		d.AppStateKeys = appStateKeyStore{s, d.AppStateKeys}
		d.AppState = appStateStore{s, d.AppState}
		d.Contacts = contactStore{s, d.Contacts}
		d.ChatSettings = chatSettingsStore{s, d.ChatSettings}
		d.MsgSecrets = secretStore{s, d.MsgSecrets}
		d.PrivacyTokens = privacyTokenStore{s, d.PrivacyTokens}
		d.NCTSalt = saltStore{s, d.NCTSalt}
		d.EventBuffer = eventBuffer{s, d.EventBuffer}
		d.LIDs = lidStore{s, d.LIDs}
	}
	d.Container = container{s, s.stored}
}

// ownAddresses of the session's companion.
type ownAddresses struct{ pn, lid types.JID }

type identityStore struct {
	s    *Session
	next store.IdentityStore
}

var _ store.IdentityStore = identityStore{}

// DeleteAllIdentities implements store.IdentityStore.
func (g identityStore) DeleteAllIdentities(ctx context.Context, phone string) error {
	g.s.identities.forget()
	return g.s.do("DeleteAllIdentities", func() error { return g.next.DeleteAllIdentities(ctx, phone) })
}

// DeleteIdentity implements store.IdentityStore.
func (g identityStore) DeleteIdentity(ctx context.Context, address string) error {
	g.s.identities.forget()
	return g.s.do("DeleteIdentity", func() error { return g.next.DeleteIdentity(ctx, address) })
}

// IsTrustedIdentity implements store.IdentityStore.
func (g identityStore) IsTrustedIdentity(ctx context.Context, address string, key [32]byte) (bool, error) {
	return get(g.s, "IsTrustedIdentity", func() (bool, error) { return g.next.IsTrustedIdentity(ctx, address, key) })
}

// PutIdentity writes a key only if it is new: the library repeats it with every message.
func (g identityStore) PutIdentity(ctx context.Context, address string, key [32]byte) error {
	if g.s.identities.has(address, key) {
		return nil
	}
	err := g.s.do("PutIdentity", func() error { return g.next.PutIdentity(ctx, address, key) })
	if err == nil && ctx.Value(inTransaction{}) == nil { // one that may still be rolled back is not known
		g.s.identities.put(address, key)
	}
	return err
}

type signalStore struct {
	s    *Session
	next store.SessionStore
}

var _ store.SessionStore = signalStore{}

// GetSession reads one signal session. A reader without a turn gets one, which its PutSession ends.
func (g signalStore) GetSession(ctx context.Context, address string) ([]byte, error) {
	if !locked(ctx) {
		if err := g.s.ratchets.borrow(ctx, address); err != nil {
			return nil, err
		}
	}
	session, err := get(g.s, "GetSession", func() ([]byte, error) { return g.next.GetSession(ctx, address) })
	if t := transactionOf(ctx); t != nil && err == nil {
		t.before[address] = session
	}
	return session, err
}

// HasSession implements store.SessionStore.
func (g signalStore) HasSession(ctx context.Context, address string) (bool, error) {
	return get(g.s, "HasSession", func() (bool, error) { return g.next.HasSession(ctx, address) })
}

// PutSession writes one signal session: the ratchet step is durable when it returns, unless a decryption's transaction is around it.
func (g signalStore) PutSession(ctx context.Context, address string, session []byte) error {
	if t := transactionOf(ctx); t != nil {
		mended, err := mend(t.before[address], session)
		if err != nil {
			return g.s.poison("PutSession", err)
		}
		session = mended
	}
	if !locked(ctx) {
		giveBack, err := g.s.ratchets.resume(ctx, address)
		if err != nil {
			return err
		}
		defer giveBack()
	}
	err := g.s.do("PutSession", func() error { return g.next.PutSession(ctx, address, session) })
	g.s.ratchets.moved(address)
	return err
}

// locked reports whether the caller holds the turn of the ratchets.
func locked(ctx context.Context) bool {
	return ctx.Value(inTransaction{}) != nil || sendingOf(ctx) != nil
}

// DeleteAllSessions implements store.SessionStore.
func (g signalStore) DeleteAllSessions(ctx context.Context, phone string) error {
	g.s.ratchets.everythingMoved()
	return g.s.do("DeleteAllSessions", func() error { return g.next.DeleteAllSessions(ctx, phone) })
}

// DeleteSession implements store.SessionStore.
func (g signalStore) DeleteSession(ctx context.Context, address string) error {
	g.s.ratchets.everythingMoved()
	return g.s.do("DeleteSession", func() error { return g.next.DeleteSession(ctx, address) })
}

// GetManySessions answers for every address that was asked, with nil for none: the library skips a device without an answer silently.
func (g signalStore) GetManySessions(ctx context.Context, addresses []string) (map[string][]byte, error) {
	if send := sendingOf(ctx); send != nil {
		if err := send.hold(ctx, g.s.ratchets); err != nil {
			return nil, err
		}
	} else {
		for _, a := range addresses {
			g.s.ratchets.noteRead(a)
		}
	}
	found, err := get(g.s, "GetManySessions", func() (map[string][]byte, error) { return g.next.GetManySessions(ctx, addresses) })
	if err != nil {
		return nil, err
	}
	if found == nil {
		found = make(map[string][]byte, len(addresses))
	}
	for _, a := range addresses {
		if _, ok := found[a]; !ok {
			found[a] = nil
		}
	}
	return found, nil
}

// PutManySessions is the last write before a message's frame: the ratchet step is durable when it returns.
func (g signalStore) PutManySessions(ctx context.Context, sessions map[string][]byte) error {
	send := sendingOf(ctx)
	if send == nil {
		if err := g.s.ratchets.lock(ctx); err != nil {
			return fmt.Errorf("%w: %w", context.Canceled, err)
		}
		defer g.s.ratchets.unlock()
		for a := range sessions {
			if err := g.s.ratchets.checkUnlocked(a); err != nil {
				return err
			}
		}
	}
	err := g.s.do("PutManySessions", func() error { return g.next.PutManySessions(ctx, sessions) })
	g.s.ratchets.moved(slices.Collect(maps.Keys(sessions))...)
	if send != nil {
		send.release()
	}
	if err == nil {
		failpoint.At("send.ratchet")
	}
	return err
}

// MigratePNToLID moves state from a number's address to its identity's.
func (g signalStore) MigratePNToLID(ctx context.Context, pn, lid types.JID) error {
	if !locked(ctx) || sendingOf(ctx) != nil { // a send migrates before it reads
		if err := g.s.ratchets.lock(ctx); err != nil {
			return fmt.Errorf("%w: %w", context.Canceled, err)
		}
		defer g.s.ratchets.unlock()
	}
	return g.s.do("MigratePNToLID", func() error {
		g.s.identities.forget()
		g.s.ratchets.everythingMoved()
		return g.next.MigratePNToLID(ctx, pn, lid)
	})
}

type preKeyStore struct {
	s    *Session
	next store.PreKeyStore
}

var _ store.PreKeyStore = preKeyStore{}

// GetOrGenPreKeys implements store.PreKeyStore.
func (g preKeyStore) GetOrGenPreKeys(ctx context.Context, count uint32) ([]*keys.PreKey, error) {
	return get(g.s, "GetOrGenPreKeys", func() ([]*keys.PreKey, error) { return g.next.GetOrGenPreKeys(ctx, count) })
}

// GenOnePreKey implements store.PreKeyStore.
func (g preKeyStore) GenOnePreKey(ctx context.Context) (*keys.PreKey, error) {
	return get(g.s, "GenOnePreKey", func() (*keys.PreKey, error) { return g.next.GenOnePreKey(ctx) })
}

// GetPreKey implements store.PreKeyStore.
func (g preKeyStore) GetPreKey(ctx context.Context, id uint32) (*keys.PreKey, error) {
	return get(g.s, "GetPreKey", func() (*keys.PreKey, error) { return g.next.GetPreKey(ctx, id) })
}

// RemovePreKey implements store.PreKeyStore.
func (g preKeyStore) RemovePreKey(ctx context.Context, id uint32) error {
	return g.s.do("RemovePreKey", func() error { return g.next.RemovePreKey(ctx, id) })
}

// MarkPreKeysAsUploaded implements store.PreKeyStore.
func (g preKeyStore) MarkPreKeysAsUploaded(ctx context.Context, upToID uint32) error {
	return g.s.do("MarkPreKeysAsUploaded", func() error { return g.next.MarkPreKeysAsUploaded(ctx, upToID) })
}

// UploadedPreKeyCount implements store.PreKeyStore.
func (g preKeyStore) UploadedPreKeyCount(ctx context.Context) (int, error) {
	return get(g.s, "UploadedPreKeyCount", func() (int, error) { return g.next.UploadedPreKeyCount(ctx) })
}

type senderKeyStore struct {
	s    *Session
	next store.SenderKeyStore
}

var _ store.SenderKeyStore = senderKeyStore{}

// PutSenderKey implements store.SenderKeyStore.
func (g senderKeyStore) PutSenderKey(ctx context.Context, group, user string, session []byte) error {
	return g.s.do("PutSenderKey", func() error { return g.next.PutSenderKey(ctx, group, user, session) })
}

// GetSenderKey implements store.SenderKeyStore.
func (g senderKeyStore) GetSenderKey(ctx context.Context, group, user string) ([]byte, error) {
	return get(g.s, "GetSenderKey", func() ([]byte, error) { return g.next.GetSenderKey(ctx, group, user) })
}

type appStateKeyStore struct {
	s    *Session
	next store.AppStateSyncKeyStore
}

var _ store.AppStateSyncKeyStore = appStateKeyStore{}

// PutAppStateSyncKey implements store.AppStateSyncKeyStore.
func (g appStateKeyStore) PutAppStateSyncKey(ctx context.Context, id []byte, key store.AppStateSyncKey) error {
	return g.s.do("PutAppStateSyncKey", func() error { return g.next.PutAppStateSyncKey(ctx, id, key) })
}

// GetAppStateSyncKey implements store.AppStateSyncKeyStore.
func (g appStateKeyStore) GetAppStateSyncKey(ctx context.Context, id []byte) (*store.AppStateSyncKey, error) {
	return get(g.s, "GetAppStateSyncKey", func() (*store.AppStateSyncKey, error) { return g.next.GetAppStateSyncKey(ctx, id) })
}

// GetLatestAppStateSyncKeyID implements store.AppStateSyncKeyStore.
func (g appStateKeyStore) GetLatestAppStateSyncKeyID(ctx context.Context) ([]byte, error) {
	return get(g.s, "GetLatestAppStateSyncKeyID", func() ([]byte, error) { return g.next.GetLatestAppStateSyncKeyID(ctx) })
}

// GetAllAppStateSyncKeys implements store.AppStateSyncKeyStore.
func (g appStateKeyStore) GetAllAppStateSyncKeys(ctx context.Context) ([]*store.AppStateSyncKey, error) {
	return get(g.s, "GetAllAppStateSyncKeys", func() ([]*store.AppStateSyncKey, error) { return g.next.GetAllAppStateSyncKeys(ctx) })
}

type appStateStore struct {
	s    *Session
	next store.AppStateStore
}

var _ store.AppStateStore = appStateStore{}

// PutAppStateVersion implements store.AppStateStore.
func (g appStateStore) PutAppStateVersion(ctx context.Context, name string, version uint64, hash [128]byte) error {
	return g.s.do("PutAppStateVersion", func() error { return g.next.PutAppStateVersion(ctx, name, version, hash) })
}

// DeleteAppStateVersion implements store.AppStateStore.
func (g appStateStore) DeleteAppStateVersion(ctx context.Context, name string) error {
	return g.s.do("DeleteAppStateVersion", func() error { return g.next.DeleteAppStateVersion(ctx, name) })
}

// PutAppStateMutationMACs implements store.AppStateStore.
func (g appStateStore) PutAppStateMutationMACs(ctx context.Context, name string, version uint64, mutations []store.AppStateMutationMAC) error {
	return g.s.do("PutAppStateMutationMACs", func() error { return g.next.PutAppStateMutationMACs(ctx, name, version, mutations) })
}

// DeleteAppStateMutationMACs implements store.AppStateStore.
func (g appStateStore) DeleteAppStateMutationMACs(ctx context.Context, name string, indexMACs [][]byte) error {
	return g.s.do("DeleteAppStateMutationMACs", func() error { return g.next.DeleteAppStateMutationMACs(ctx, name, indexMACs) })
}

// GetAppStateMutationMAC implements store.AppStateStore.
func (g appStateStore) GetAppStateMutationMAC(ctx context.Context, name string, indexMAC []byte) ([]byte, error) {
	return get(g.s, "GetAppStateMutationMAC", func() ([]byte, error) { return g.next.GetAppStateMutationMAC(ctx, name, indexMAC) })
}

// GetAppStateVersion reads a collection's version and hash.
func (g appStateStore) GetAppStateVersion(ctx context.Context, name string) (version uint64, hash [128]byte, err error) {
	err = g.s.do("GetAppStateVersion", func() (err error) { version, hash, err = g.next.GetAppStateVersion(ctx, name); return err })
	return version, hash, err
}

type contactStore struct {
	s    *Session
	next store.ContactStore
}

var _ store.ContactStore = contactStore{}

// PutContactName implements store.ContactStore.
func (g contactStore) PutContactName(ctx context.Context, user types.JID, fullName, firstName string) error {
	return g.s.do("PutContactName", func() error { return g.next.PutContactName(ctx, user, fullName, firstName) })
}

// PutAllContactNames implements store.ContactStore.
func (g contactStore) PutAllContactNames(ctx context.Context, contacts []store.ContactEntry) error {
	return g.s.do("PutAllContactNames", func() error { return g.next.PutAllContactNames(ctx, contacts) })
}

// PutManyRedactedPhones implements store.ContactStore.
func (g contactStore) PutManyRedactedPhones(ctx context.Context, entries []store.RedactedPhoneEntry) error {
	return g.s.do("PutManyRedactedPhones", func() error { return g.next.PutManyRedactedPhones(ctx, entries) })
}

// GetContact implements store.ContactStore.
func (g contactStore) GetContact(ctx context.Context, user types.JID) (types.ContactInfo, error) {
	return get(g.s, "GetContact", func() (types.ContactInfo, error) { return g.next.GetContact(ctx, user) })
}

// GetAllContacts implements store.ContactStore.
func (g contactStore) GetAllContacts(ctx context.Context) (map[types.JID]types.ContactInfo, error) {
	return get(g.s, "GetAllContacts", func() (map[types.JID]types.ContactInfo, error) { return g.next.GetAllContacts(ctx) })
}

// PutPushName stores the name that a person chose.
func (g contactStore) PutPushName(ctx context.Context, user types.JID, name string) (changed bool, old string, err error) {
	err = g.s.do("PutPushName", func() (err error) { changed, old, err = g.next.PutPushName(ctx, user, name); return err })
	return changed, old, err
}

// PutBusinessName stores the name of a business.
func (g contactStore) PutBusinessName(ctx context.Context, user types.JID, name string) (changed bool, old string, err error) {
	err = g.s.do("PutBusinessName", func() (err error) { changed, old, err = g.next.PutBusinessName(ctx, user, name); return err })
	return changed, old, err
}

type chatSettingsStore struct {
	s    *Session
	next store.ChatSettingsStore
}

var _ store.ChatSettingsStore = chatSettingsStore{}

// PutMutedUntil implements store.ChatSettingsStore.
func (g chatSettingsStore) PutMutedUntil(ctx context.Context, chat types.JID, mutedUntil time.Time) error {
	return g.s.do("PutMutedUntil", func() error { return g.next.PutMutedUntil(ctx, chat, mutedUntil) })
}

// PutPinned implements store.ChatSettingsStore.
func (g chatSettingsStore) PutPinned(ctx context.Context, chat types.JID, pinned bool) error {
	return g.s.do("PutPinned", func() error { return g.next.PutPinned(ctx, chat, pinned) })
}

// PutArchived implements store.ChatSettingsStore.
func (g chatSettingsStore) PutArchived(ctx context.Context, chat types.JID, archived bool) error {
	return g.s.do("PutArchived", func() error { return g.next.PutArchived(ctx, chat, archived) })
}

// GetChatSettings implements store.ChatSettingsStore.
func (g chatSettingsStore) GetChatSettings(ctx context.Context, chat types.JID) (types.LocalChatSettings, error) {
	return get(g.s, "GetChatSettings", func() (types.LocalChatSettings, error) { return g.next.GetChatSettings(ctx, chat) })
}

type secretStore struct {
	s    *Session
	next store.MsgSecretStore
}

var _ store.MsgSecretStore = secretStore{}

// PutMessageSecrets implements store.MsgSecretStore.
func (g secretStore) PutMessageSecrets(ctx context.Context, inserts []store.MessageSecretInsert) error {
	return g.s.do("PutMessageSecrets", func() error { return g.next.PutMessageSecrets(ctx, inserts) })
}

// PutMessageSecret implements store.MsgSecretStore.
func (g secretStore) PutMessageSecret(ctx context.Context, chat, sender types.JID, id types.MessageID, secret []byte) error {
	return g.s.do("PutMessageSecret", func() error { return g.next.PutMessageSecret(ctx, chat, sender, id, secret) })
}

// GetMessageSecret reads the secret of a message, and under which sender it was found.
func (g secretStore) GetMessageSecret(ctx context.Context, chat, sender types.JID, id types.MessageID) (secret []byte, found types.JID, err error) {
	err = g.s.do("GetMessageSecret", func() (err error) { secret, found, err = g.next.GetMessageSecret(ctx, chat, sender, id); return err })
	return secret, found, err
}

type privacyTokenStore struct {
	s    *Session
	next store.PrivacyTokenStore
}

var _ store.PrivacyTokenStore = privacyTokenStore{}

// PutPrivacyTokens implements store.PrivacyTokenStore.
func (g privacyTokenStore) PutPrivacyTokens(ctx context.Context, tokens ...store.PrivacyToken) error {
	return g.s.do("PutPrivacyTokens", func() error { return g.next.PutPrivacyTokens(ctx, tokens...) })
}

// GetPrivacyToken implements store.PrivacyTokenStore.
func (g privacyTokenStore) GetPrivacyToken(ctx context.Context, user types.JID) (*store.PrivacyToken, error) {
	return get(g.s, "GetPrivacyToken", func() (*store.PrivacyToken, error) { return g.next.GetPrivacyToken(ctx, user) })
}

// DeleteExpiredPrivacyTokens implements store.PrivacyTokenStore.
func (g privacyTokenStore) DeleteExpiredPrivacyTokens(ctx context.Context, cutoff time.Time) (int64, error) {
	return get(g.s, "DeleteExpiredPrivacyTokens", func() (int64, error) { return g.next.DeleteExpiredPrivacyTokens(ctx, cutoff) })
}

type saltStore struct {
	s    *Session
	next store.NCTSaltStore
}

var _ store.NCTSaltStore = saltStore{}

// PutNCTSalt implements store.NCTSaltStore.
func (g saltStore) PutNCTSalt(ctx context.Context, salt []byte) error {
	return g.s.do("PutNCTSalt", func() error { return g.next.PutNCTSalt(ctx, salt) })
}

// GetNCTSalt implements store.NCTSaltStore.
func (g saltStore) GetNCTSalt(ctx context.Context) ([]byte, error) {
	return get(g.s, "GetNCTSalt", func() ([]byte, error) { return g.next.GetNCTSalt(ctx) })
}

// DeleteNCTSalt implements store.NCTSaltStore.
func (g saltStore) DeleteNCTSalt(ctx context.Context) error {
	return g.s.do("DeleteNCTSalt", func() error { return g.next.DeleteNCTSalt(ctx) })
}

type eventBuffer struct {
	s    *Session
	next store.EventBuffer
}

var _ store.EventBuffer = eventBuffer{}

// GetBufferedEvent implements store.EventBuffer.
func (g eventBuffer) GetBufferedEvent(ctx context.Context, ciphertextHash [32]byte) (*store.BufferedEvent, error) {
	return get(g.s, "GetBufferedEvent", func() (*store.BufferedEvent, error) { return g.next.GetBufferedEvent(ctx, ciphertextHash) })
}

// PutBufferedEvent implements store.EventBuffer.
func (g eventBuffer) PutBufferedEvent(ctx context.Context, ciphertextHash [32]byte, plaintext []byte, serverTimestamp time.Time) error {
	return g.s.do("PutBufferedEvent", func() error { return g.next.PutBufferedEvent(ctx, ciphertextHash, plaintext, serverTimestamp) })
}

// ClearBufferedEventPlaintext implements store.EventBuffer.
func (g eventBuffer) ClearBufferedEventPlaintext(ctx context.Context, ciphertextHash [32]byte) error {
	return g.s.do("ClearBufferedEventPlaintext", func() error { return g.next.ClearBufferedEventPlaintext(ctx, ciphertextHash) })
}

// DeleteOldBufferedHashes implements store.EventBuffer.
func (g eventBuffer) DeleteOldBufferedHashes(ctx context.Context) error {
	return g.s.do("DeleteOldBufferedHashes", func() error { return g.next.DeleteOldBufferedHashes(ctx) })
}

// AddOutgoingEvent implements store.EventBuffer.
func (g eventBuffer) AddOutgoingEvent(ctx context.Context, chatJID types.JID, id types.MessageID, format string, plaintext []byte) error {
	return g.s.do("AddOutgoingEvent", func() error { return g.next.AddOutgoingEvent(ctx, chatJID, id, format, plaintext) })
}

// inTransaction marks the context of a decryption.
type inTransaction struct{}

// transaction is what one decryption has read.
type transaction struct {
	before map[string][]byte // signal sessions as they are stored, by address
}

func transactionOf(ctx context.Context) *transaction {
	t, _ := ctx.Value(inTransaction{}).(*transaction)
	return t
}

// DoDecryptionTxn runs a decryption in one transaction. An error of the decryption itself is the library's affair and passes
// unchanged; a failure of the transaction poisons.
func (g eventBuffer) DoDecryptionTxn(ctx context.Context, fn func(context.Context) error) error {
	if err := g.s.enter(); err != nil {
		return err
	}
	defer g.s.calls.Done()
	failpoint.At("recv.stanza")
	if err := g.s.ratchets.lock(ctx); err != nil {
		return fmt.Errorf("%w: %w", context.Canceled, err)
	}
	defer g.s.ratchets.unlock()
	var own error
	err := g.next.DoDecryptionTxn(ctx, func(ctx context.Context) error {
		own = fn(context.WithValue(ctx, inTransaction{}, &transaction{before: map[string][]byte{}}))
		return own
	})
	if err != nil && own == nil {
		return g.s.poison("DoDecryptionTxn", err)
	}
	return err
}

// GetOutgoingEvent reads a message that was sent, for a receiver who could not decrypt it. One that is not stored is an error of
// this receipt only.
func (g eventBuffer) GetOutgoingEvent(ctx context.Context, chat, alt types.JID, id types.MessageID) (format string, plain []byte, err error) {
	missing := false
	err = g.s.do("GetOutgoingEvent", func() (err error) {
		format, plain, err = g.next.GetOutgoingEvent(ctx, chat, alt, id)
		if errors.Is(err, sql.ErrNoRows) {
			missing, err = true, nil
		}
		return err
	})
	if missing {
		err = fmt.Errorf("message %s is not stored any more", id)
	}
	return format, plain, err
}

// DeleteOldOutgoingEvents does nothing: the library calls it with every message that it sends, because it never notes when it last did
// (33cfac511629, retry.go, addRecentMessage). Upkeep deletes them instead.
func (g eventBuffer) DeleteOldOutgoingEvents(context.Context) error { return nil }

type lidStore struct {
	s    *Session
	next store.LIDStore
}

var _ store.LIDStore = lidStore{}

// PutManyLIDMappings implements store.LIDStore.
func (g lidStore) PutManyLIDMappings(ctx context.Context, mappings []store.LIDMapping) error {
	return g.s.do("PutManyLIDMappings", func() error { return g.next.PutManyLIDMappings(ctx, mappings) })
}

// PutLIDMapping implements store.LIDStore.
func (g lidStore) PutLIDMapping(ctx context.Context, lid, jid types.JID) error {
	return g.s.do("PutLIDMapping", func() error { return g.next.PutLIDMapping(ctx, lid, jid) })
}

// GetManyLIDsForPNs implements store.LIDStore.
func (g lidStore) GetManyLIDsForPNs(ctx context.Context, pns []types.JID) (map[types.JID]types.JID, error) {
	return get(g.s, "GetManyLIDsForPNs", func() (map[types.JID]types.JID, error) { return g.next.GetManyLIDsForPNs(ctx, pns) })
}

// GetLIDForPN looks up the identity behind a number. The own one always resolves: messages to the own phone would go nowhere otherwise.
func (g lidStore) GetLIDForPN(ctx context.Context, pn types.JID) (types.JID, error) {
	if own := g.s.own; pn.Server == types.DefaultUserServer && !own.lid.IsEmpty() && pn.User == own.pn.User {
		return types.JID{User: own.lid.User, Device: pn.Device, Server: types.HiddenUserServer}, nil
	}
	if pn.Server != types.DefaultUserServer {
		return g.next.GetLIDForPN(ctx, pn) // refused without touching the database
	}
	return get(g.s, "GetLIDForPN", func() (types.JID, error) { return g.next.GetLIDForPN(ctx, pn) })
}

// GetPNForLID looks up the number behind an identity.
func (g lidStore) GetPNForLID(ctx context.Context, lid types.JID) (types.JID, error) {
	if lid.Server != types.HiddenUserServer {
		return g.next.GetPNForLID(ctx, lid) // refused without touching the database
	}
	return get(g.s, "GetPNForLID", func() (types.JID, error) { return g.next.GetPNForLID(ctx, lid) })
}

// container stores the device itself.
type container struct {
	s    *Session
	next store.DeviceContainer
}

var _ store.DeviceContainer = container{}

// PutDevice stores the device's own keys. The first time, the library gives the device its stores, which are then guarded.
func (g container) PutDevice(ctx context.Context, d *store.Device) error {
	first := !d.Initialized
	err := g.s.do("PutDevice", func() error {
		if first && d.ID != nil {
			// What an earlier link of the same address left behind would survive the insert and be mixed with the new keys.
			if err := g.next.DeleteDevice(ctx, d); err != nil {
				return err
			}
		}
		return g.next.PutDevice(ctx, d)
	})
	if first && d.Initialized {
		g.s.guard()
	}
	return err
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

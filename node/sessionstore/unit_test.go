package sessionstore_test

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow/proto/waAdv"
	waE2E "go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/store/sqlstore"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/node/sessionstore"
)

// decrypt does what the library does with one message.
func decrypt(t *testing.T, d *store.Device, hash byte, session string) {
	t.Helper()
	require.NoError(t, d.EventBuffer.DoDecryptionTxn(t.Context(), func(ctx context.Context) error {
		_, err := d.Sessions.GetSession(ctx, "a:0")
		require.NoError(t, err)
		require.NoError(t, d.Sessions.PutSession(ctx, "a:0", []byte(session)))
		require.NoError(t, d.PreKeys.RemovePreKey(ctx, 1))
		return d.EventBuffer.PutBufferedEvent(ctx, [32]byte{hash}, []byte("plaintext"), time.Unix(1, 0))
	}))
}

func (w *world) stored(s *sessionstore.Session) string {
	w.t.Helper()
	got, err := s.Device.Sessions.GetSession(w.t.Context(), "a:0")
	require.NoError(w.t, err)
	return string(got)
}

// Until the handler's write nothing of a decryption is durable; then all of it is, and the plaintext is not kept.
func TestDecryptionIsDurableWithItsEvent(t *testing.T) {
	t.Parallel()
	w := start(t)
	head := w.head()
	first, err := w.store.Device(t.Context(), w.id, "t1", head, "", nil)
	require.NoError(t, err)
	first.Close()
	linked := w.linked()
	_, err = linked.Device.PreKeys.GetOrGenPreKeys(t.Context(), 2)
	require.NoError(t, err)
	decrypt(t, linked.Device, 1, "one")
	require.Equal(t, "one", w.stored(linked), "the running session sees it")
	require.Empty(t, w.stored(w.open()), "nobody else does: the process died before the handler")

	again := w.open()
	decrypt(t, again.Device, 1, "one")
	require.NoError(t, again.Device.Sessions.PutSession(t.Context(), "b:0", []byte("x"))) // something else is written first
	between, err := w.open().Device.EventBuffer.GetBufferedEvent(t.Context(), [32]byte{1})
	require.NoError(t, err)
	require.NotNil(t, between.Plaintext, "it is no event yet, and would come again")
	third, head := w.opened()
	_, err = third.Device.EventBuffer.GetBufferedEvent(t.Context(), [32]byte{1})
	require.NoError(t, err)
	require.NoError(t, head.Write(t.Context(), func(*batch.Batch) { third.Settle() }))
	last := w.open()
	require.Equal(t, "one", w.stored(last))
	buffered, err := last.Device.EventBuffer.GetBufferedEvent(t.Context(), [32]byte{1})
	require.NoError(t, err)
	require.NotNil(t, buffered, "the ciphertext is known")
	require.Nil(t, buffered.Plaintext)
	key, err := last.Device.PreKeys.GetPreKey(t.Context(), 1)
	require.NoError(t, err)
	require.Nil(t, key, "the prekey was used")
}

// If another write of the device comes between decryption and handler, the plaintext lands with the ratchet: given again, the message
// becomes its event from there.
func TestWriteBeforeTheHandlerKeepsThePlaintext(t *testing.T) {
	t.Parallel()
	w := start(t)
	s := w.linked()
	decrypt(t, s.Device, 2, "two")
	require.NoError(t, s.Device.Sessions.PutManySessions(t.Context(), map[string][]byte{"b:0": []byte("sent")}))
	next := w.open()
	require.Equal(t, "two", w.stored(next))
	buffered, err := next.Device.EventBuffer.GetBufferedEvent(t.Context(), [32]byte{2})
	require.NoError(t, err)
	require.Equal(t, "plaintext", string(buffered.Plaintext))
	require.Equal(t, int64(1), buffered.ServerTime.Unix())
	next.Settle()
	require.NoError(t, next.Flush(t.Context()))
	buffered, err = w.open().Device.EventBuffer.GetBufferedEvent(t.Context(), [32]byte{2})
	require.NoError(t, err)
	require.Nil(t, buffered.Plaintext)
}

func TestFailedDecryptionLeavesNothing(t *testing.T) {
	t.Parallel()
	s := start(t).linked()
	d := s.Device
	bad := fmt.Errorf("bad MAC")
	require.ErrorIs(t, d.EventBuffer.DoDecryptionTxn(t.Context(), func(ctx context.Context) error {
		require.NoError(t, d.Sessions.PutSession(ctx, "a:0", []byte("half")))
		require.NoError(t, d.Identities.PutIdentity(ctx, "a:0", [32]byte{1}))
		return bad
	}), bad)
	has, err := d.Sessions.HasSession(t.Context(), "a:0")
	require.NoError(t, err)
	require.False(t, has)
	trusted, err := d.Identities.IsTrustedIdentity(t.Context(), "a:0", [32]byte{2})
	require.NoError(t, err)
	require.True(t, trusted)
}

// Somebody who has lost the device writes nothing, and every later call fails as the library must see it.
func TestStaleOwnerWritesNothing(t *testing.T) {
	t.Parallel()
	w := start(t)
	stale := w.linked()
	require.NoError(t, stale.Device.Sessions.PutSession(t.Context(), "a:0", []byte("old")))
	young := w.open()
	require.NoError(t, young.Device.Sessions.PutSession(t.Context(), "a:0", []byte("young")))
	require.ErrorIs(t, stale.Device.Sessions.PutSession(t.Context(), "a:0", []byte("stale")), context.Canceled)
	require.ErrorIs(t, stale.Failure(), commit.ErrFenced)
	_, err := stale.Device.Sessions.GetSession(t.Context(), "a:0")
	require.ErrorIs(t, err, context.Canceled)
	require.Equal(t, "young", w.stored(w.open()))
}

// A send's claim lands with its ratchet step, and a message that was withdrawn meanwhile does not leave.
func TestClaimRidesWithTheRatchet(t *testing.T) {
	t.Parallel()
	w := start(t)
	s := w.linked()
	for _, claimed := range []bool{true, false} {
		ran := false
		ctx, done := sessionstore.Sending(t.Context(), func(b *batch.Batch) {
			b.Queue(`SELECT 1`).QueryRow(func(r pgx.Row) error { ran = true; var one int; return r.Scan(&one) })
		}, func() bool { return claimed })
		_, err := s.Device.Sessions.GetManySessions(ctx, []string{"a:0"})
		require.NoError(t, err)
		err = s.Device.Sessions.PutManySessions(ctx, map[string][]byte{"a:0": {1}})
		done()
		require.True(t, ran)
		if claimed {
			require.NoError(t, err)
		} else {
			require.ErrorIs(t, err, sessionstore.ErrNotClaimed)
		}
		require.NoError(t, s.Failure(), "a withdrawn message harms no session")
	}
}

// What cannot be opened ends the session with a reason of its own and is not overwritten.
func TestUnreadableIsNeverOverwritten(t *testing.T) {
	t.Parallel()
	w := start(t)
	s := w.linked()
	require.NoError(t, s.Device.Identities.PutIdentity(t.Context(), "a:0", [32]byte{1}))
	require.NoError(t, s.Flush(t.Context()))
	other, err := seal.NewRing("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
	require.NoError(t, err)
	_, err = sessionstore.New(w.pool, other, quiet).Device(t.Context(), w.id, "t1", w.head(), companion, nil)
	require.ErrorIs(t, err, seal.ErrUnreadable)
	_, err = w.store.Device(t.Context(), w.id, "t2", w.head(), companion, nil)
	require.ErrorIs(t, err, seal.ErrUnreadable, "another tenant's device of that name")

	_, err = w.pool.Exec(t.Context(), `UPDATE signal_records SET value = set_byte(value, 40, 255 - get_byte(value, 40)) WHERE kind = 'identity'`)
	require.NoError(t, err)
	var before, after []byte
	require.NoError(t, w.pool.QueryRow(t.Context(), `SELECT value FROM signal_records WHERE kind = 'identity'`).Scan(&before))
	damaged := w.open()
	require.ErrorIs(t, damaged.Device.Identities.PutIdentity(t.Context(), "a:0", [32]byte{9}), context.Canceled)
	require.ErrorIs(t, damaged.Failure(), seal.ErrUnreadable)
	require.NoError(t, w.pool.QueryRow(t.Context(), `SELECT value FROM signal_records WHERE kind = 'identity'`).Scan(&after))
	require.Equal(t, before, after)
}

// Nothing that the library hands in stands in clear.
func TestNothingStandsInClear(t *testing.T) {
	t.Parallel()
	w := start(t)
	s := w.linked()
	d, ctx := s.Device, t.Context()
	const known = "known-plaintext-value"
	chat := types.NewJID("77", types.HiddenUserServer)
	require.NoError(t, d.Sessions.PutSession(ctx, "a:0", []byte(known)))
	require.NoError(t, d.SenderKeys.PutSenderKey(ctx, "g@g.us", "a:0", []byte(known)))
	require.NoError(t, d.MsgSecrets.PutMessageSecret(ctx, chat, chat, "ID", []byte(known)))
	require.NoError(t, d.PrivacyTokens.PutPrivacyTokens(ctx, store.PrivacyToken{User: chat, Token: []byte(known), Timestamp: time.Now()}))
	require.NoError(t, d.AppStateKeys.PutAppStateSyncKey(ctx, []byte{1}, store.AppStateSyncKey{Data: []byte(known), Timestamp: 1}))
	require.NoError(t, d.EventBuffer.AddOutgoingEvent(ctx, chat, "ID", "wa", []byte(known)))
	require.NoError(t, d.NCTSalt.PutNCTSalt(ctx, []byte(known)))
	_, _, err := d.Contacts.PutPushName(ctx, chat, known)
	require.NoError(t, err)
	require.NoError(t, s.Flush(ctx))
	var all string
	var rows int
	require.NoError(t, w.pool.QueryRow(ctx, `SELECT string_agg(encode(value, 'escape'), ' '), count(*) FROM signal_records`).Scan(&all, &rows))
	require.GreaterOrEqual(t, rows, 8)
	require.NotContains(t, all, known)
	require.NotContains(t, all, strings.ToValidUTF8(string(d.NoiseKey.Priv[:8]), "?"))
}

// A device that ran on the library's own store is moved over at its first opening, with everything, and nothing of it stays in clear.
func TestLibrarysTablesAreMovedOver(t *testing.T) {
	t.Parallel()
	w := start(t)
	db := stdlib.OpenDBFromPool(w.pool)
	t.Cleanup(func() { require.NoError(t, db.Close()) })
	old := legacyDevice(t, db, "postgres")
	s := w.open()
	ctx := t.Context()
	requireMoved(t, old, s.Device)
	var left int
	require.NoError(t, w.pool.QueryRow(ctx, `SELECT (SELECT count(*) FROM whatsmeow_device) + (SELECT count(*) FROM whatsmeow_sessions)
+ (SELECT count(*) FROM whatsmeow_pre_keys)`).Scan(&left))
	require.Zero(t, left)
	s.Close()
	require.Equal(t, old.NoiseKey.Priv, w.open().Device.NoiseKey.Priv, "the next opening finds it in its place")
}

// requireMoved holds a device against the companion that legacyDevice made.
func requireMoved(t *testing.T, old, d *store.Device) {
	t.Helper()
	ctx := t.Context()
	require.Equal(t, old.NoiseKey.Priv, d.NoiseKey.Priv)
	require.Equal(t, old.RegistrationID, d.RegistrationID)
	require.Equal(t, old.Account.GetDetails(), d.Account.GetDetails())
	session, err := d.Sessions.GetSession(ctx, "77_1:0")
	require.NoError(t, err)
	require.Equal(t, "ratchet", string(session))
	trusted, err := d.Identities.IsTrustedIdentity(ctx, "77_1:0", [32]byte{8})
	require.NoError(t, err)
	require.False(t, trusted, "the known identity is another")
	count, err := d.PreKeys.UploadedPreKeyCount(ctx)
	require.NoError(t, err)
	require.Equal(t, 3, count)
	sender, err := d.SenderKeys.GetSenderKey(ctx, "g@g.us", "77_1:0")
	require.NoError(t, err)
	require.Equal(t, "sender", string(sender))
	format, plain, err := d.EventBuffer.GetOutgoingEvent(ctx, types.NewJID("77", types.HiddenUserServer), types.EmptyJID, "OUT")
	require.NoError(t, err)
	require.Equal(t, "wa/sent", format+"/"+string(plain))
	pn, err := d.LIDs.GetPNForLID(ctx, types.NewJID("77", types.HiddenUserServer))
	require.NoError(t, err)
	require.Equal(t, "5215", pn.User)
	stranger, err := d.LIDs.GetPNForLID(ctx, types.NewJID("99", types.HiddenUserServer))
	require.NoError(t, err)
	require.True(t, stranger.IsEmpty(), "what other companions have learned is not handed on")
	version, hash, err := d.AppState.GetAppStateVersion(ctx, "regular")
	require.NoError(t, err)
	require.Equal(t, uint64(7), version)
	require.Equal(t, byte(3), hash[0])
	contact, err := d.Contacts.GetContact(ctx, types.NewJID("77", types.HiddenUserServer))
	require.NoError(t, err)
	require.Equal(t, "Ana", contact.PushName)
	chat, err := d.ChatSettings.GetChatSettings(ctx, types.NewJID("77", types.HiddenUserServer))
	require.NoError(t, err)
	require.True(t, chat.Pinned)
	require.False(t, chat.Archived)
	secret, _, err := d.MsgSecrets.GetMessageSecret(ctx, types.NewJID("77", types.HiddenUserServer), types.NewJID("77", types.HiddenUserServer), "IN")
	require.NoError(t, err)
	require.Equal(t, "secret", string(secret))
	token, err := d.PrivacyTokens.GetPrivacyToken(ctx, types.NewJID("77", types.HiddenUserServer))
	require.NoError(t, err)
	require.Equal(t, []byte{1}, token.Token)
	buffered, err := d.EventBuffer.GetBufferedEvent(ctx, [32]byte{5})
	require.NoError(t, err)
	require.Equal(t, "plain", string(buffered.Plaintext))
	salt, err := d.NCTSalt.GetNCTSalt(ctx)
	require.NoError(t, err)
	require.Equal(t, "salt", string(salt))
	key, err := d.AppStateKeys.GetAppStateSyncKey(ctx, []byte{4})
	require.NoError(t, err)
	require.Equal(t, "app key", string(key.Data))
}

// legacyDevice fills the library's tables with a linked companion.
func legacyDevice(t *testing.T, db *sql.DB, dialect string) *store.Device {
	t.Helper()
	ctx := t.Context()
	c := sqlstore.NewWithDB(db, dialect, sessionstore.Logger(quiet))
	require.NoError(t, c.Upgrade(ctx))
	d := c.NewDevice()
	jid, err := types.ParseJID(companion)
	require.NoError(t, err)
	d.ID, d.LID = &jid, types.JID{User: "10000000000099", Device: 12, Server: types.HiddenUserServer}
	d.Account = &waAdv.ADVSignedDeviceIdentity{Details: []byte{1}, AccountSignature: make([]byte, 64), AccountSignatureKey: make([]byte, 32), DeviceSignature: make([]byte, 64)}
	d.PushName = "The Shop"
	require.NoError(t, d.Save(ctx))
	lid := types.NewJID("77", types.HiddenUserServer)
	require.NoError(t, d.Sessions.PutSession(ctx, "77_1:0", []byte("ratchet")))
	require.NoError(t, d.Identities.PutIdentity(ctx, "77_1:0", [32]byte{7}))
	require.NoError(t, d.SenderKeys.PutSenderKey(ctx, "g@g.us", "77_1:0", []byte("sender")))
	_, err = d.PreKeys.GetOrGenPreKeys(ctx, 5)
	require.NoError(t, err)
	require.NoError(t, d.PreKeys.MarkPreKeysAsUploaded(ctx, 3))
	require.NoError(t, d.EventBuffer.AddOutgoingEvent(ctx, lid, "OUT", "wa", []byte("sent")))
	require.NoError(t, d.LIDs.PutLIDMapping(ctx, lid, types.NewJID("5215", types.DefaultUserServer)))
	require.NoError(t, d.LIDs.PutLIDMapping(ctx, types.NewJID("99", types.HiddenUserServer), types.NewJID("5299", types.DefaultUserServer)))
	require.NoError(t, d.AppState.PutAppStateVersion(ctx, "regular", 7, [128]byte{3}))
	require.NoError(t, d.PrivacyTokens.PutPrivacyTokens(ctx, store.PrivacyToken{User: lid, Token: []byte{1}, Timestamp: time.Unix(5, 0)}))
	_, _, err = d.Contacts.PutPushName(ctx, lid, "Ana")
	require.NoError(t, err)
	require.NoError(t, d.ChatSettings.PutPinned(ctx, lid, true))
	require.NoError(t, d.MsgSecrets.PutMessageSecret(ctx, lid, lid, "IN", []byte("secret")))
	require.NoError(t, d.EventBuffer.PutBufferedEvent(ctx, [32]byte{5}, []byte("plain"), time.Unix(5, 0)))
	require.NoError(t, d.NCTSalt.PutNCTSalt(ctx, []byte("salt")))
	require.NoError(t, d.AppStateKeys.PutAppStateSyncKey(ctx, []byte{4}, store.AppStateSyncKey{Data: []byte("app key"), Fingerprint: []byte{1}, Timestamp: 6}))
	return d
}

// The step of a group's sender key is durable before anything can leave, also if no signal session is written after it.
func TestOwnSenderKeyIsDurableBeforeTheFrame(t *testing.T) {
	t.Parallel()
	w := start(t)
	s := w.linked()
	ctx, done := sessionstore.Sending(t.Context(), nil, nil)
	defer done()
	require.NoError(t, s.Device.SenderKeys.PutSenderKey(ctx, "g@g.us", "me:1", []byte("step")))
	key, err := w.open().Device.SenderKeys.GetSenderKey(t.Context(), "g@g.us", "me:1")
	require.NoError(t, err)
	require.Equal(t, "step", string(key))
}

// Keys of the app state are durable before the message that brings them is acknowledged, whatever becomes of the library's own write.
func TestAppStateKeysAreKept(t *testing.T) {
	t.Parallel()
	w := start(t)
	s := w.linked()
	share := &waE2E.AppStateSyncKeyShare{Keys: []*waE2E.AppStateSyncKey{{
		KeyID:   &waE2E.AppStateSyncKeyId{KeyID: []byte{1, 2}},
		KeyData: &waE2E.AppStateSyncKeyData{KeyData: []byte("key"), Timestamp: proto.Int64(7), Fingerprint: &waE2E.AppStateSyncKeyFingerprint{RawID: proto.Uint32(3)}},
	}}}
	misses, err := s.MissesAppState(t.Context())
	require.NoError(t, err)
	require.False(t, misses, "nothing was shared yet")
	require.NoError(t, s.KeepAppStateKeys(t.Context(), share))
	s = w.open()
	key, err := s.Device.AppStateKeys.GetAppStateSyncKey(t.Context(), []byte{1, 2})
	require.NoError(t, err)
	require.Equal(t, "key", string(key.Data))
	require.Equal(t, int64(7), key.Timestamp)
	require.NotEmpty(t, key.Fingerprint)
	misses, err = s.MissesAppState(t.Context())
	require.NoError(t, err)
	require.True(t, misses)
	require.NoError(t, s.Device.AppState.PutAppStateVersion(t.Context(), "critical_block", 1, [128]byte{}))
	require.NoError(t, s.Flush(t.Context()))
	misses, err = s.MissesAppState(t.Context())
	require.NoError(t, err)
	require.False(t, misses)
}

// What was decrypted and handed to nobody is counted, and its plaintext is not forgotten.
func TestAbandonedPlaintextIsCounted(t *testing.T) {
	t.Parallel()
	w := start(t)
	s := w.linked()
	decrypt := func(n byte) {
		require.NoError(t, s.Device.EventBuffer.DoDecryptionTxn(t.Context(), func(ctx context.Context) error {
			return s.Device.EventBuffer.PutBufferedEvent(ctx, [32]byte{n}, []byte{n}, time.Now())
		}))
	}
	decrypt(1)
	require.NoError(t, s.Device.EventBuffer.ClearBufferedEventPlaintext(t.Context(), [32]byte{1})) // passed over
	decrypt(2)
	decrypt(3)
	s.Settle()
	decrypt(4)
	require.Equal(t, int64(1), s.Abandoned(), "the second")
	require.Zero(t, s.Abandoned())
	require.NoError(t, s.Flush(t.Context()))
	kept, err := w.open().Device.EventBuffer.GetBufferedEvent(t.Context(), [32]byte{2})
	require.NoError(t, err)
	require.Equal(t, []byte{2}, kept.Plaintext)
}

// A ratchet step of which nobody knows whether it was committed is used for nothing: the send fails before its stanza, and whatever the
// session would do next fails too, until the device is opened anew.
func TestUnknownOutcomeDropsCiphertext(t *testing.T) {
	t.Parallel()
	w := start(t)
	s := w.linked()
	tx, err := w.pool.Begin(t.Context())
	require.NoError(t, err)
	defer func() { _ = tx.Rollback(context.Background()) }()
	_, err = tx.Exec(t.Context(), `SELECT FROM device_heads FOR UPDATE`) // the write waits until its time is over
	require.NoError(t, err)
	ctx, done := sessionstore.Sending(t.Context(), func(*batch.Batch) {}, func() bool { return true })
	defer done()
	_, err = s.Device.Sessions.GetManySessions(ctx, []string{"a:0"})
	require.NoError(t, err)
	require.ErrorIs(t, s.Device.Sessions.PutManySessions(ctx, map[string][]byte{"a:0": []byte("step")}), context.Canceled)
	require.Error(t, s.Failure())
	_, err = s.Device.Sessions.GetManySessions(t.Context(), []string{"a:0"})
	require.ErrorIs(t, err, context.Canceled)
	require.NoError(t, tx.Rollback(t.Context()))
	require.ErrorIs(t, s.Device.Sessions.PutManySessions(t.Context(), map[string][]byte{"a:0": []byte("again")}), context.Canceled)

	again, err := w.open().Device.Sessions.GetSession(t.Context(), "a:0")
	require.NoError(t, err)
	require.NotEqual(t, "again", string(again))
}

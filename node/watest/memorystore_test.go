package watest

import (
	"context"
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
)

func TestMemoryStoreMigratesToLID(t *testing.T) {
	t.Parallel()
	ctx, m := context.Background(), NewMemoryStore()
	pn, lid := types.NewJID("15550001", types.DefaultUserServer), types.NewJID("915550001", types.HiddenUserServer)
	require.NoError(t, m.PutSession(ctx, "15550001:0", []byte("phone")))
	require.NoError(t, m.PutSession(ctx, "15550001:3", []byte("old")))
	require.NoError(t, m.PutSession(ctx, "915550001_1:3", []byte("new")))
	require.NoError(t, m.PutSession(ctx, "155500012:0", []byte("somebody else")))
	require.NoError(t, m.PutIdentity(ctx, "15550001:0", [32]byte{1}))
	require.NoError(t, m.PutSenderKey(ctx, "g@g.us", "15550001:0", []byte("key")))
	require.NoError(t, m.MigratePNToLID(ctx, pn, lid))
	require.Equal(t, map[string][]byte{
		"915550001_1:0": []byte("phone"), "915550001_1:3": []byte("new"), "155500012:0": []byte("somebody else"),
	}, m.Sessions)
	trusted, err := m.IsTrustedIdentity(ctx, "915550001_1:0", [32]byte{2})
	require.NoError(t, err)
	require.False(t, trusted)
	key, err := m.GetSenderKey(ctx, "g@g.us", "915550001_1:0")
	require.NoError(t, err)
	require.Equal(t, []byte("key"), key)
}

func TestMemoryStorePreKeys(t *testing.T) {
	t.Parallel()
	ctx, m := context.Background(), NewMemoryStore()
	first, err := m.GetOrGenPreKeys(ctx, 812)
	require.NoError(t, err)
	require.Len(t, first, DefaultPreKeyBatch)
	again, err := m.GetOrGenPreKeys(ctx, 812)
	require.NoError(t, err)
	require.Equal(t, first, again) // not uploaded yet: the same
	require.NoError(t, m.MarkPreKeysAsUploaded(ctx, first[len(first)-1].KeyID))
	n, err := m.UploadedPreKeyCount(ctx)
	require.NoError(t, err)
	require.Equal(t, DefaultPreKeyBatch, n)
	require.NoError(t, m.RemovePreKey(ctx, first[0].KeyID))
	gone, err := m.GetPreKey(ctx, first[0].KeyID)
	require.NoError(t, err)
	require.Nil(t, gone)
	next, err := m.GetOrGenPreKeys(ctx, 2)
	require.NoError(t, err)
	require.Equal(t, uint32(DefaultPreKeyBatch+1), next[0].KeyID)
}

func TestMemoryStoreMessageSecrets(t *testing.T) {
	t.Parallel()
	ctx, m := context.Background(), NewMemoryStore()
	pn, lid := types.NewJID("15550001", types.DefaultUserServer), types.NewJID("915550001", types.HiddenUserServer)
	require.NoError(t, m.PutLIDMapping(ctx, lid, pn))
	require.NoError(t, m.PutMessageSecret(ctx, lid, lid, "ID", []byte("secret")))
	require.NoError(t, m.PutMessageSecret(ctx, lid, lid, "ID", []byte("another")))
	secret, sender, err := m.GetMessageSecret(ctx, pn, pn, "ID")
	require.NoError(t, err)
	require.Equal(t, []byte("secret"), secret)
	require.Equal(t, lid, sender)
	secret, _, err = m.GetMessageSecret(ctx, pn, pn, "other")
	require.NoError(t, err)
	require.Nil(t, secret)
}

func TestMemoryStoreEventBuffer(t *testing.T) {
	t.Parallel()
	ctx, m := context.Background(), NewMemoryStore()
	hash := [32]byte{7}
	require.NoError(t, m.DoDecryptionTxn(ctx, func(ctx context.Context) error {
		return m.PutBufferedEvent(ctx, hash, []byte("plain"), time.Now())
	}))
	e, err := m.GetBufferedEvent(ctx, hash)
	require.NoError(t, err)
	require.Equal(t, []byte("plain"), e.Plaintext)
	require.NoError(t, m.ClearBufferedEventPlaintext(ctx, hash))
	e, err = m.GetBufferedEvent(ctx, hash)
	require.NoError(t, err)
	require.Nil(t, e.Plaintext)
	chat := types.NewJID("915550001", types.HiddenUserServer)
	require.NoError(t, m.AddOutgoingEvent(ctx, chat, "ID", "wa", []byte("sent")))
	format, data, err := m.GetOutgoingEvent(ctx, types.EmptyJID, chat, "ID")
	require.NoError(t, err)
	require.Equal(t, "wa", format)
	require.Equal(t, []byte("sent"), data)
}

func TestMemoryStoreSurvivesEncoding(t *testing.T) {
	t.Parallel()
	ctx, m := context.Background(), NewMemoryStore()
	user := types.NewJID("915550001", types.HiddenUserServer)
	_, err := m.GenOnePreKey(ctx)
	require.NoError(t, err)
	require.NoError(t, m.PutAppStateSyncKey(ctx, []byte{1, 2}, store.AppStateSyncKey{Data: []byte("k"), Timestamp: 5}))
	require.NoError(t, m.PutAppStateVersion(ctx, "regular", 3, [128]byte{9}))
	require.NoError(t, m.PutAppStateMutationMACs(ctx, "regular", 3, []store.AppStateMutationMAC{{IndexMAC: []byte{1}, ValueMAC: []byte{2}}}))
	require.NoError(t, m.PutPrivacyTokens(ctx, store.PrivacyToken{User: user, Token: []byte("t"), Timestamp: time.Unix(5, 0).UTC()}))
	_, _, err = m.PutPushName(ctx, user, "Ada")
	require.NoError(t, err)
	require.NoError(t, m.PutPinned(ctx, user, true))
	raw, err := json.Marshal(m)
	require.NoError(t, err)
	var back MemoryStore
	require.NoError(t, json.Unmarshal(raw, &back))
	back.fill()
	id, err := back.GetLatestAppStateSyncKeyID(ctx)
	require.NoError(t, err)
	require.Equal(t, []byte{1, 2}, id)
	version, hash, err := back.GetAppStateVersion(ctx, "regular")
	require.NoError(t, err)
	require.EqualValues(t, 3, version)
	require.Equal(t, [128]byte{9}, hash)
	token, err := back.GetPrivacyToken(ctx, user)
	require.NoError(t, err)
	require.Equal(t, []byte("t"), token.Token)
	contacts, err := back.GetAllContacts(ctx)
	require.NoError(t, err)
	require.Equal(t, "Ada", contacts[user].PushName)
	require.Equal(t, m.PreKeys, back.PreKeys)
}

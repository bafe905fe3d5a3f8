package sessionstore_test

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow/proto/waAdv"
	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/commit/committest"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/node/sessionstore"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Run(m)) }

var quiet = slog.New(slog.DiscardHandler)

const companion = "5215500000099:12@s.whatsapp.net"

// world is a database with one device.
type world struct {
	t     *testing.T
	pool  *pgxpool.Pool
	id    device.ID
	keys  *seal.Ring
	store *sessionstore.Store
}

const testKey = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="

func newWorld(t *testing.T, pool *pgxpool.Pool) *world {
	t.Helper()
	_, err := pool.Exec(t.Context(), `INSERT INTO tenants (id, name) VALUES ('t1', 'Tenant') ON CONFLICT DO NOTHING`)
	require.NoError(t, err)
	row, err := device.Create(t.Context(), pool, device.Params{TenantID: "t1", Label: "Device"})
	require.NoError(t, err)
	keys, err := seal.NewRing(testKey)
	require.NoError(t, err)
	return &world{t: t, pool: pool, id: row.ID, keys: keys, store: sessionstore.New(pool, keys, quiet)}
}

func start(t *testing.T) *world {
	t.Helper()
	return newWorld(t, pgtest.New(t))
}

func (w *world) head() *commit.Head {
	w.t.Helper()
	head, err := committest.Open(w.t.Context(), w.t, w.pool, w.id)
	require.NoError(w.t, err)
	return head
}

// open opens the linked device anew, as its next owner would.
func (w *world) open() *sessionstore.Session {
	w.t.Helper()
	s, _ := w.opened()
	return s
}

func (w *world) opened() (*sessionstore.Session, *commit.Head) {
	w.t.Helper()
	head := w.head()
	s, err := w.store.Device(w.t.Context(), w.id, "t1", head, companion, nil)
	require.NoError(w.t, err)
	return s, head
}

// linked makes a session as linking does.
func (w *world) linked() *sessionstore.Session {
	w.t.Helper()
	session, err := w.store.Device(w.t.Context(), w.id, "t1", w.head(), "", nil)
	require.NoError(w.t, err)
	jid, err := types.ParseJID(companion)
	require.NoError(w.t, err)
	d := session.Device
	d.ID, d.LID = &jid, types.JID{User: "10000000000099", Device: 12, Server: types.HiddenUserServer}
	d.Account = &waAdv.ADVSignedDeviceIdentity{Details: []byte{1}, AccountSignature: make([]byte, 64), AccountSignatureKey: make([]byte, 32), DeviceSignature: make([]byte, 64)}
	require.NoError(w.t, d.Save(w.t.Context()))
	return session
}

func TestUnknownCompanionIsNeverABlankOne(t *testing.T) {
	t.Parallel()
	w := start(t)
	_, err := w.store.Device(t.Context(), w.id, "t1", w.head(), companion, nil)
	require.ErrorIs(t, err, sessionstore.ErrNotLinked)
}

func TestLinkedSurvivesAndForgetDestroys(t *testing.T) {
	t.Parallel()
	w := start(t)
	first := w.linked()
	require.NoError(t, first.Device.Sessions.PutSession(t.Context(), "1_1.0", []byte("ratchet")))
	first.Close()

	again := w.open()
	got, err := again.Device.Sessions.GetSession(t.Context(), "1_1.0")
	require.NoError(t, err)
	require.Equal(t, "ratchet", string(got))
	require.Equal(t, first.Device.NoiseKey.Pub, again.Device.NoiseKey.Pub)

	head := w.head()
	require.NoError(t, head.Write(t.Context(), func(b *batch.Batch) { sessionstore.QueueForget(b, w.id) }))
	_, err = w.store.Device(t.Context(), w.id, "t1", head, companion, nil)
	require.ErrorIs(t, err, sessionstore.ErrNotLinked)
}

// The library deletes a device on its own when the server refuses it. Here that only is remembered.
func TestDeletionByTheLibraryKeepsTheKeys(t *testing.T) {
	t.Parallel()
	w := start(t)
	session := w.linked()
	require.ErrorIs(t, session.Device.Delete(t.Context()), sessionstore.ErrKept)
	require.True(t, session.Deleted())
	require.NotNil(t, session.Device.ID, "what other goroutines read stays as it is")
	w.open()
}

// A companion that links again under an address it had before must not inherit old keys.
func TestLinkingAgainReplacesWhatWasLeft(t *testing.T) {
	t.Parallel()
	w := start(t)
	old := w.linked()
	require.NoError(t, old.Device.Sessions.PutSession(t.Context(), "1_1.0", []byte("old")))
	old.Close()
	fresh := w.linked()
	require.NotEqual(t, old.Device.NoiseKey.Pub, fresh.Device.NoiseKey.Pub)
	fresh.Close()
	stored := w.open()
	require.Equal(t, fresh.Device.NoiseKey.Pub, stored.Device.NoiseKey.Pub)
	has, err := stored.Device.Sessions.HasSession(t.Context(), "1_1.0")
	require.NoError(t, err)
	require.False(t, has)
}

// Every store of the library's device is one of ours, and each method of each interface is our own: one that an upgrade adds is either
// missing (then this does not compile) or promoted from something embedded (then this fails).
func TestEveryStoreIsGuarded(t *testing.T) {
	t.Parallel()
	d := start(t).linked().Device
	v := reflect.ValueOf(d).Elem()
	seen := 0
	for i := range v.NumField() {
		f := v.Field(i)
		if f.Kind() != reflect.Interface || f.IsNil() || v.Type().Field(i).Name == "Log" {
			continue
		}
		seen++
		guard := f.Elem().Type()
		require.True(t, strings.HasSuffix(guard.PkgPath(), "/node/sessionstore"), "%s is %s", v.Type().Field(i).Name, guard)
		for j := range guard.NumField() {
			require.False(t, guard.Field(j).Anonymous, "%s embeds %s, which would promote unguarded methods", guard, guard.Field(j).Type)
		}
	}
	require.Equal(t, 14, seen, "stores of the device")
}

// When the database fails, the library must see a cancelled context, or it takes the failure for a message that cannot be decrypted and
// acknowledges it. After the first failure nothing works any more, reads included.
func TestEveryFailureLooksCancelledAndPoisons(t *testing.T) {
	t.Parallel()
	server, pool := pgtest.Server(t)
	sessions := make([]*sessionstore.Session, 0, len(calls))
	for range calls {
		sessions = append(sessions, newWorld(t, pool).linked())
	}
	require.NoError(t, server.Crash(t.Context()))
	i := 0
	for name, call := range calls {
		session := sessions[i]
		i++
		err := call(t.Context(), session.Device)
		require.Error(t, err, name)
		require.ErrorIs(t, err, context.Canceled, name)
		require.Error(t, session.Failure(), name)
		select {
		case <-session.Failed():
		default:
			t.Errorf("%s: Failed is not closed", name)
		}
		_, err = session.Device.Sessions.HasSession(t.Context(), "x")
		require.ErrorIs(t, err, context.Canceled, "after %s", name)
	}
}

var calls = map[string]func(context.Context, *store.Device) error{
	"GetSession": func(ctx context.Context, d *store.Device) error {
		_, err := d.Sessions.GetSession(ctx, "a")
		return err
	},
	"PutSession": func(ctx context.Context, d *store.Device) error { return d.Sessions.PutSession(ctx, "a", []byte{1}) },
	"GetManySessions": func(ctx context.Context, d *store.Device) error {
		_, err := d.Sessions.GetManySessions(ctx, []string{"a"})
		return err
	},
	"PutManySessions": func(ctx context.Context, d *store.Device) error {
		return d.Sessions.PutManySessions(ctx, map[string][]byte{"a": {1}})
	},
	"PutIdentity": func(ctx context.Context, d *store.Device) error {
		return d.Identities.PutIdentity(ctx, "a", [32]byte{1})
	},
	"GetPreKey": func(ctx context.Context, d *store.Device) error { _, err := d.PreKeys.GetPreKey(ctx, 1); return err },
	"GetOrGenPreKeys": func(ctx context.Context, d *store.Device) error {
		_, err := d.PreKeys.GetOrGenPreKeys(ctx, 1)
		return err
	},
	"GetSenderKey": func(ctx context.Context, d *store.Device) error {
		_, err := d.SenderKeys.GetSenderKey(ctx, "g", "u")
		return err
	},
	"GetAppStateSyncKey": func(ctx context.Context, d *store.Device) error {
		_, err := d.AppStateKeys.GetAppStateSyncKey(ctx, []byte{1})
		return err
	},
	"GetAppStateVersion": func(ctx context.Context, d *store.Device) error {
		_, _, err := d.AppState.GetAppStateVersion(ctx, "regular")
		return err
	},
	"GetBufferedEvent": func(ctx context.Context, d *store.Device) error {
		_, err := d.EventBuffer.GetBufferedEvent(ctx, [32]byte{1})
		return err
	},
	"DoDecryptionTxn": func(ctx context.Context, d *store.Device) error {
		return d.EventBuffer.DoDecryptionTxn(ctx, func(ctx context.Context) error { _, err := d.Sessions.HasSession(ctx, "a"); return err })
	},
	"GetPNForLID": func(ctx context.Context, d *store.Device) error {
		_, err := d.LIDs.GetPNForLID(ctx, types.NewJID("77", types.HiddenUserServer))
		return err
	},
	"GetPrivacyToken": func(ctx context.Context, d *store.Device) error {
		_, err := d.PrivacyTokens.GetPrivacyToken(ctx, types.NewJID("1", types.HiddenUserServer))
		return err
	},
	"GetNCTSalt": func(ctx context.Context, d *store.Device) error { _, err := d.NCTSalt.GetNCTSalt(ctx); return err },
	"PutDevice":  func(ctx context.Context, d *store.Device) error { return d.Save(ctx) },
}

// A decryption that fails is the library's affair: it answers the sender. The session goes on.
func TestFailedDecryptionPoisonsNothing(t *testing.T) {
	t.Parallel()
	session := start(t).linked()
	bad := errors.New("bad message")
	err := session.Device.EventBuffer.DoDecryptionTxn(t.Context(), func(context.Context) error { return bad })
	require.ErrorIs(t, err, bad)
	require.NotErrorIs(t, err, context.Canceled)
	require.NoError(t, session.Failure())
}

func TestCloseLetsNothingIn(t *testing.T) {
	t.Parallel()
	session := start(t).linked()
	inside, goOn := make(chan struct{}), make(chan struct{})
	done := make(chan error, 1)
	go func() {
		done <- session.Device.EventBuffer.DoDecryptionTxn(context.Background(), func(context.Context) error {
			close(inside)
			<-goOn
			return nil
		})
	}()
	<-inside
	closed := make(chan struct{})
	go func() { session.Close(); close(closed) }()
	close(goOn)
	require.NoError(t, <-done, "a call in flight is waited for")
	<-closed
	_, err := session.Device.Sessions.GetSession(t.Context(), "a")
	require.ErrorIs(t, err, context.Canceled)
}

func TestManySessionsAnswersForEveryAddress(t *testing.T) {
	t.Parallel()
	d := start(t).linked().Device
	require.NoError(t, d.Sessions.PutSession(t.Context(), "a", []byte{1}))
	got, err := d.Sessions.GetManySessions(t.Context(), []string{"a", "b"})
	require.NoError(t, err)
	require.Equal(t, map[string][]byte{"a": {1}, "b": nil}, got)
}

func TestOwnNumberAlwaysResolves(t *testing.T) {
	t.Parallel()
	d := start(t).linked().Device
	lid, err := d.LIDs.GetLIDForPN(t.Context(), types.JID{User: "5215500000099", Server: types.DefaultUserServer})
	require.NoError(t, err)
	require.Equal(t, "10000000000099", lid.User)
}

// Between the reading and the writing of a send nothing is decrypted; when the send has written, or ended, decryption goes on.
func TestSendAndDecryptionTakeTurns(t *testing.T) {
	t.Parallel()
	d := start(t).linked().Device
	for name, finish := range map[string]func(ctx context.Context, done func()){
		"written": func(ctx context.Context, _ func()) {
			require.NoError(t, d.Sessions.PutManySessions(ctx, map[string][]byte{"a": {2}}))
		},
		"given up": func(_ context.Context, done func()) { done() },
	} {
		ctx, done := sessionstore.Sending(t.Context(), nil, nil)
		_, err := d.Sessions.GetManySessions(ctx, []string{"a"})
		require.NoError(t, err, name)
		waiting, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
		err = d.EventBuffer.DoDecryptionTxn(waiting, func(context.Context) error { return nil })
		cancel()
		require.ErrorIs(t, err, context.Canceled, name)
		finish(ctx, done)
		require.NoError(t, d.EventBuffer.DoDecryptionTxn(t.Context(), func(context.Context) error { return nil }), name)
		done()
	}
}

// The answer to a retry receipt reads without a turn; its write is refused when the session has moved since.
func TestUnlockedWriteOverAMovedSessionIsRefused(t *testing.T) {
	t.Parallel()
	session := start(t).linked()
	d := session.Device
	require.NoError(t, d.Sessions.PutSession(t.Context(), "a", []byte{1}))
	_, err := d.Sessions.GetSession(t.Context(), "a") // a retry reads
	require.NoError(t, err)
	require.NoError(t, d.EventBuffer.DoDecryptionTxn(t.Context(), func(ctx context.Context) error {
		return d.Sessions.PutSession(ctx, "a", []byte{2}) // a message was decrypted
	}))
	require.ErrorIs(t, d.Sessions.PutSession(t.Context(), "a", []byte{3}), context.Canceled)
	got, err := d.Sessions.GetSession(t.Context(), "a")
	require.NoError(t, err)
	require.Equal(t, []byte{2}, got)
	require.NoError(t, session.Failure(), "nothing is lost: the session goes on")
	require.NoError(t, d.Sessions.PutSession(t.Context(), "a", []byte{4}))
}

package sessionstore_test

import (
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/stdlib"
	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/store/sqlstore"
	"go.mau.fi/whatsmeow/types"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/sessionstore"
)

// call is one call of the library on a store; the text is all that it answers.
type call struct {
	name string
	do   func(ctx context.Context, d *store.Device) string
}

func told(err error, values ...any) string {
	if err != nil {
		return "error: " + err.Error()
	}
	return strings.TrimSpace(fmt.Sprintln(values...))
}

// randomCall picks a call with arguments from small sets, so that calls meet on the same records. n grows, as versions do.
func randomCall(r *rand.Rand, n int) call {
	number := func() string { return fmt.Sprint(70 + r.IntN(4)) }
	lid := func() types.JID { return types.NewJID(number(), types.HiddenUserServer) }
	pn := func() types.JID { return types.NewJID("52"+number(), types.DefaultUserServer) }
	address := func() string { return fmt.Sprintf("%s_1:%d", number(), r.IntN(3)) }
	value := func() []byte { return fmt.Appendf(nil, "value %d", r.IntN(1000)) }
	id := func() string { return fmt.Sprintf("ID%d", r.IntN(5)) }
	hash := [32]byte{byte(r.IntN(5))}
	key := [32]byte{byte(r.IntN(3)), 1}
	name := []string{"regular", "critical_block"}[r.IntN(2)]
	at := time.Unix(1_790_000_000+int64(r.IntN(100)), 0)
	yes := r.IntN(2) == 0
	mac := append(make([]byte, 31), byte(r.IntN(4)))
	address1, lid1, lid2, pn1, pn2, value1, id1, number1 := address(), lid(), lid(), pn(), pn(), value(), id(), number()
	calls := []call{
		{"PutIdentity " + address1, func(ctx context.Context, d *store.Device) string {
			return told(d.Identities.PutIdentity(ctx, address1, key))
		}},
		{"DeleteIdentity " + address1, func(ctx context.Context, d *store.Device) string {
			return told(d.Identities.DeleteIdentity(ctx, address1))
		}},
		{"DeleteAllIdentities " + number1, func(ctx context.Context, d *store.Device) string {
			return told(d.Identities.DeleteAllIdentities(ctx, number1+"_1"))
		}},
		{"IsTrustedIdentity " + address1, func(ctx context.Context, d *store.Device) string {
			ok, err := d.Identities.IsTrustedIdentity(ctx, address1, key)
			return told(err, ok)
		}},
		{"PutSession " + address1, func(ctx context.Context, d *store.Device) string {
			return told(d.Sessions.PutSession(ctx, address1, value1))
		}},
		{"GetSession " + address1, func(ctx context.Context, d *store.Device) string {
			s, err := d.Sessions.GetSession(ctx, address1)
			return told(err, string(s))
		}},
		{"HasSession " + address1, func(ctx context.Context, d *store.Device) string {
			ok, err := d.Sessions.HasSession(ctx, address1)
			return told(err, ok)
		}},
		{"GetManySessions", func(ctx context.Context, d *store.Device) string {
			found, err := d.Sessions.GetManySessions(ctx, []string{"70_1:0", "71_1:1", "72_1:2", "73_1:0"})
			maps.DeleteFunc(found, func(_ string, v []byte) bool { return v == nil })
			return told(err, found)
		}},
		{"DeleteSession " + address1, func(ctx context.Context, d *store.Device) string {
			return told(d.Sessions.DeleteSession(ctx, address1))
		}},
		{"DeleteAllSessions " + number1, func(ctx context.Context, d *store.Device) string {
			return told(d.Sessions.DeleteAllSessions(ctx, number1+"_1"))
		}},
		{"PutSenderKey " + address1, func(ctx context.Context, d *store.Device) string {
			return told(d.SenderKeys.PutSenderKey(ctx, "g@g.us", address1, value1))
		}},
		{"GetSenderKey " + address1, func(ctx context.Context, d *store.Device) string {
			k, err := d.SenderKeys.GetSenderKey(ctx, "g@g.us", address1)
			return told(err, string(k))
		}},
		{"PutAppStateSyncKey " + id1, func(ctx context.Context, d *store.Device) string {
			return told(d.AppStateKeys.PutAppStateSyncKey(ctx, []byte(id1), store.AppStateSyncKey{Data: value1, Fingerprint: []byte{1}, Timestamp: at.Unix()}))
		}},
		{"GetAppStateSyncKey " + id1, func(ctx context.Context, d *store.Device) string {
			k, err := d.AppStateKeys.GetAppStateSyncKey(ctx, []byte(id1))
			if k == nil {
				return told(err, "none")
			}
			return told(err, string(k.Data), k.Timestamp)
		}},
		{"PutAppStateVersion " + name, func(ctx context.Context, d *store.Device) string {
			return told(d.AppState.PutAppStateVersion(ctx, name, uint64(n+1), [128]byte{hash[0]}))
		}},
		{"GetAppStateVersion " + name, func(ctx context.Context, d *store.Device) string {
			v, h, err := d.AppState.GetAppStateVersion(ctx, name)
			return told(err, v, h[0])
		}},
		{"DeleteAppStateVersion " + name, func(ctx context.Context, d *store.Device) string {
			return told(d.AppState.DeleteAppStateVersion(ctx, name))
		}},
		{"PutAppStateMutationMACs " + name, func(ctx context.Context, d *store.Device) string {
			// The row of a version must be there: the library puts it first.
			if v, _, err := d.AppState.GetAppStateVersion(ctx, name); err != nil || v == 0 {
				return told(err, "no version")
			}
			return told(d.AppState.PutAppStateMutationMACs(ctx, name, uint64(n+1), []store.AppStateMutationMAC{{IndexMAC: mac, ValueMAC: key[:]}}))
		}},
		{"DeleteAppStateMutationMACs " + name, func(ctx context.Context, d *store.Device) string {
			return told(d.AppState.DeleteAppStateMutationMACs(ctx, name, [][]byte{mac}))
		}},
		{"GetAppStateMutationMAC " + name, func(ctx context.Context, d *store.Device) string {
			v, err := d.AppState.GetAppStateMutationMAC(ctx, name, mac)
			return told(err, v)
		}},
		{"PutPushName", func(ctx context.Context, d *store.Device) string {
			changed, before, err := d.Contacts.PutPushName(ctx, lid1, string(value1))
			return told(err, changed, before)
		}},
		{"PutBusinessName", func(ctx context.Context, d *store.Device) string {
			changed, before, err := d.Contacts.PutBusinessName(ctx, lid1, string(value1))
			return told(err, changed, before)
		}},
		{"PutContactName", func(ctx context.Context, d *store.Device) string {
			return told(d.Contacts.PutContactName(ctx, lid1, string(value1), "first"))
		}},
		{"PutAllContactNames", func(ctx context.Context, d *store.Device) string {
			return told(d.Contacts.PutAllContactNames(ctx, []store.ContactEntry{{JID: lid1, FirstName: "a", FullName: string(value1)}}))
		}},
		{"GetContact", func(ctx context.Context, d *store.Device) string {
			c, err := d.Contacts.GetContact(ctx, lid1)
			return told(err, c)
		}},
		{"GetAllContacts", func(ctx context.Context, d *store.Device) string {
			all, err := d.Contacts.GetAllContacts(ctx)
			return told(err, all)
		}},
		{"PutMutedUntil", func(ctx context.Context, d *store.Device) string {
			return told(d.ChatSettings.PutMutedUntil(ctx, lid1, at))
		}},
		{"PutPinned", func(ctx context.Context, d *store.Device) string {
			return told(d.ChatSettings.PutPinned(ctx, lid1, yes))
		}},
		{"PutArchived", func(ctx context.Context, d *store.Device) string {
			return told(d.ChatSettings.PutArchived(ctx, lid1, yes))
		}},
		{"GetChatSettings", func(ctx context.Context, d *store.Device) string {
			s, err := d.ChatSettings.GetChatSettings(ctx, lid1)
			return told(err, s.Found, s.MutedUntil.Unix(), s.Pinned, s.Archived)
		}},
		{"PutMessageSecret", func(ctx context.Context, d *store.Device) string {
			return told(d.MsgSecrets.PutMessageSecret(ctx, lid1, lid2, id1, value1))
		}},
		{"GetMessageSecret", func(ctx context.Context, d *store.Device) string {
			s, from, err := d.MsgSecrets.GetMessageSecret(ctx, lid1, lid2, id1)
			return told(err, string(s), from)
		}},
		{"PutPrivacyTokens", func(ctx context.Context, d *store.Device) string {
			return told(d.PrivacyTokens.PutPrivacyTokens(ctx, store.PrivacyToken{User: lid1, Token: value1, Timestamp: at}))
		}},
		{"GetPrivacyToken", func(ctx context.Context, d *store.Device) string {
			p, err := d.PrivacyTokens.GetPrivacyToken(ctx, lid1)
			if p == nil {
				return told(err, "none")
			}
			return told(err, string(p.Token), p.Timestamp.Unix())
		}},
		{"PutNCTSalt", func(ctx context.Context, d *store.Device) string { return told(d.NCTSalt.PutNCTSalt(ctx, value1)) }},
		{"GetNCTSalt", func(ctx context.Context, d *store.Device) string {
			s, err := d.NCTSalt.GetNCTSalt(ctx)
			return told(err, string(s))
		}},
		{"PutBufferedEvent", func(ctx context.Context, d *store.Device) string {
			// The library asks first, and puts what is not there.
			if e, err := d.EventBuffer.GetBufferedEvent(ctx, hash); err != nil || e != nil {
				return told(err, "known")
			}
			return told(d.EventBuffer.DoDecryptionTxn(ctx, func(ctx context.Context) error {
				return d.EventBuffer.PutBufferedEvent(ctx, hash, value1, at)
			}))
		}},
		{"GetBufferedEvent", func(ctx context.Context, d *store.Device) string {
			e, err := d.EventBuffer.GetBufferedEvent(ctx, hash)
			if e == nil {
				return told(err, "none")
			}
			return told(err, string(e.Plaintext), e.ServerTime.Unix())
		}},
		{"AddOutgoingEvent " + id1, func(ctx context.Context, d *store.Device) string {
			return told(d.EventBuffer.AddOutgoingEvent(ctx, lid1, lid1.User+id1, "wa", value1))
		}},
		{"GetOutgoingEvent " + id1, func(ctx context.Context, d *store.Device) string {
			format, plain, err := d.EventBuffer.GetOutgoingEvent(ctx, lid1, lid2, lid1.User+id1)
			return fmt.Sprintln(err != nil, format, string(plain)) // whichever error says that there is none
		}},
		{"PutLIDMapping", func(ctx context.Context, d *store.Device) string { return told(d.LIDs.PutLIDMapping(ctx, lid1, pn1)) }},
		{"PutManyLIDMappings", func(ctx context.Context, d *store.Device) string {
			return told(d.LIDs.PutManyLIDMappings(ctx, []store.LIDMapping{{LID: lid1, PN: pn1}}))
		}},
		{"GetPNForLID", func(ctx context.Context, d *store.Device) string {
			j, err := d.LIDs.GetPNForLID(ctx, lid1)
			return told(err, j)
		}},
		{"GetLIDForPN", func(ctx context.Context, d *store.Device) string {
			j, err := d.LIDs.GetLIDForPN(ctx, pn2)
			return told(err, j)
		}},
		{"GetManyLIDsForPNs", func(ctx context.Context, d *store.Device) string {
			found, err := d.LIDs.GetManyLIDsForPNs(ctx, []types.JID{pn1, pn2})
			return told(err, found)
		}},
	}
	return calls[r.IntN(len(calls))]
}

// The same calls get the same answers from our store as from the library's own on PostgreSQL, across changes of the owner.
func TestAnswersAsTheLibrarysStore(t *testing.T) {
	t.Parallel()
	w := newWorld(t, pgtest.New(t))
	db := stdlib.OpenDBFromPool(pgtest.New(t))
	t.Cleanup(func() { require.NoError(t, db.Close()) })
	theirs := sqlstore.NewWithDB(db, "postgres", sessionstore.Logger(quiet))
	require.NoError(t, theirs.Upgrade(t.Context()))
	reference := theirs.NewDevice()
	session := w.linked()
	reference.ID, reference.LID, reference.Account = session.Device.ID, session.Device.LID, session.Device.Account
	require.NoError(t, reference.Save(t.Context()))

	seed := uint64(time.Now().UnixNano())
	r := rand.New(rand.NewPCG(seed, 0))
	var history []string
	calls := 600
	if n, err := strconv.Atoi(os.Getenv("CONFORMANCE_CALLS")); err == nil {
		calls = n
	}
	for i := range calls {
		if i%100 == 99 { // the next owner begins with an empty cache
			require.NoError(t, session.Flush(t.Context()))
			session.Close()
			session = w.open()
		}
		c := randomCall(r, i)
		history = append(history, c.name)
		want, got := c.do(t.Context(), reference), c.do(t.Context(), session.Device)
		require.Equal(t, want, got, "seed %d, call %d, after %q", seed, i, slices.Compact(history[max(0, i-30):]))
	}
}

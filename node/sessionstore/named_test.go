package sessionstore_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
)

// An address or an id that PostgreSQL's text cannot hold is kept like any other, and holds up nothing that is written after it.
func TestKeysOfAnyBytes(t *testing.T) {
	t.Parallel()
	w := start(t)
	s := w.linked()
	id, other := "A\x00B\xff", "A\x00B\xfe"
	chat := types.NewJID("10000\x0000000001", types.HiddenUserServer)
	check := func(d *store.Device) {
		for of, want := range map[string]string{id: "one", other: "two", "A": ""} {
			secret, _, err := d.MsgSecrets.GetMessageSecret(t.Context(), chat, chat, of)
			require.NoError(t, err)
			require.Equal(t, want, string(secret), "%q", of)
		}
	}
	require.NoError(t, s.Device.MsgSecrets.PutMessageSecret(t.Context(), chat, chat, id, []byte("one")))
	require.NoError(t, s.Device.MsgSecrets.PutMessageSecret(t.Context(), chat, chat, other, []byte("two")))
	_, _, err := s.Device.Contacts.PutPushName(t.Context(), chat, "Ana\x00\xff")
	require.NoError(t, err)
	require.NoError(t, s.Device.Sessions.PutSession(t.Context(), "bad\xff_1:0", []byte("session")))
	require.NoError(t, s.Device.Sessions.PutSession(t.Context(), "good_1:0", []byte("session")))
	require.NoError(t, s.Flush(t.Context()))
	check(s.Device)
	s.Close()

	next := w.open()
	check(next.Device)
	many, err := next.Device.Sessions.GetManySessions(t.Context(), []string{"bad\xff_1:0", "good_1:0", "none\x00_1:0"})
	require.NoError(t, err)
	require.Equal(t, map[string][]byte{"bad\xff_1:0": []byte("session"), "good_1:0": []byte("session"), "none\x00_1:0": nil}, many)
	require.NoError(t, next.Device.Sessions.DeleteAllSessions(t.Context(), "bad\xff_1"))
	has, err := next.Device.Sessions.HasSession(t.Context(), "bad\xff_1:0")
	require.NoError(t, err)
	require.False(t, has)
}

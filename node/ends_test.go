package node_test

import (
	"context"
	"net"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow"
	waLog "go.mau.fi/whatsmeow/util/log"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/sessionstore"
	"github.com/waconnect/waconnect/node/watest"
)

// Each way in which WhatsApp refuses a login has its own state, and none of them destroys the stored session, except a logout.
func TestRefusedLogins(t *testing.T) {
	for name, c := range map[string]struct {
		reason string
		want   device.Detail
		kept   bool
	}{
		"logged out": {"401", device.LoggedOut, false},
		"banned":     {"402", device.Banned, true},
		"locked":     {"403", device.Forbidden, true},
		"outdated":   {"405", device.Outdated, true},
	} {
		t.Run(name, func(t *testing.T) {
			w := startWorld(t)
			own, ana := w.phone("5215500000093", "Shop"), w.phone("5215500000007", "Ana")
			id := w.device()
			w.link(id, own)
			_, err := w.wa.Inject(watest.Fault{Kind: watest.FaultFailure, Reason: c.reason, Count: 1})
			require.NoError(t, err)
			require.True(t, w.wa.Kick(mustJID(t, *w.row(id).OwnJID)))
			row := w.detail(id, c.want)
			require.Equal(t, device.Offline, row.Status)
			require.NotNil(t, row.LastError)
			require.False(t, row.Accepts(time.Now(), time.Minute), "no messages for it")
			require.Equal(t, c.kept, row.OwnJID != nil)
			if !c.kept {
				return
			}
			// Somebody asks again, and WhatsApp has changed its mind: nothing has to be linked anew.
			w.order(id, device.Command{Wish: device.WantConnected})
			w.detail(id, device.IsOnline)
			m := w.send(id, ana.Number(), "back")
			w.waitMessage(m, func(r message.Row) bool { return r.Status == message.Sent })
		})
	}
}

func TestServerErrorsAreTriedAgain(t *testing.T) {
	w := startWorld(t)
	own := w.phone("5215500000092", "Shop")
	id := w.device()
	w.link(id, own)
	for _, reason := range []string{"503", "500"} {
		before := *w.row(id).OnlineAt
		_, err := w.wa.Inject(watest.Fault{Kind: watest.FaultFailure, Reason: reason, Count: 2})
		require.NoError(t, err)
		require.True(t, w.wa.Kick(mustJID(t, *w.row(id).OwnJID)))
		w.eventually("the device to be back after "+reason, func() bool { return w.row(id).OnlineAt.After(before) })
		require.Equal(t, device.Online, w.detail(id, device.IsOnline).Status)
	}
}

// Another login with the same keys takes the session. It may have been a node of ours that was too late, so this one comes back once,
// under a fresh grant. The second time it is somebody else: it says so and stays away until it is asked.
func TestReplacedNeedsFreshGrant(t *testing.T) {
	w := startWorld(t)
	own := w.phone("5215500000091", "Shop")
	id := w.device()
	w.link(id, own)
	stolen, err := sessionstore.New(w.pool, testKeys(t), testLog()).Keys(t.Context(), id, "t1")
	require.NoError(t, err)
	watest.NewMemoryStore().Attach(stolen)
	dial := func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "tcp", w.wa.Addr())
	}
	thief := whatsmeow.NewClient(stolen, waLog.Noop)
	thief.EnableAutoReconnect = false
	thief.SetWebsocketHTTPClient(&http.Client{Transport: &http.Transport{DialContext: dial, DialTLSContext: dial}})
	epoch := func() (e int64) {
		require.NoError(t, w.pool.QueryRow(t.Context(), `SELECT epoch FROM device_heads WHERE device = $1`, id).Scan(&e))
		return e
	}
	before, logins := epoch(), w.logins()
	require.NoError(t, thief.Connect())
	t.Cleanup(thief.Disconnect)
	w.eventually("the owner to be back", func() bool { return w.logins() == logins+2 && epoch() > before })
	w.eventually("the thief to be out", func() bool { return !thief.IsConnected() })
	w.detail(id, device.IsOnline)
	require.NoError(t, thief.Connect())

	row := w.detail(id, device.Replaced)
	require.Equal(t, "connectionReplaced", *row.LastError)
	require.NotNil(t, row.OwnJID)
	require.Len(t, w.wa.Connections(), 1, "the thief's: nobody fights over the session")
	w.order(id, device.Command{Wish: device.WantConnected})
	w.detail(id, device.IsOnline)
}

// WhatsApp refuses one message: it fails at once with a reason, and the next one leaves.
func TestRefusedMessageFailsAlone(t *testing.T) {
	w := startWorld(t)
	own, ana := w.phone("5215500000090", "Shop"), w.phone("5215500000008", "Ana")
	id := w.device()
	w.link(id, own)
	_, err := w.wa.Inject(watest.Fault{Kind: watest.FaultAckError, Code: "479", Count: 1})
	require.NoError(t, err)
	refused := w.send(id, ana.Number(), "refused")
	next := w.send(id, ana.Number(), "next")
	row := w.waitMessage(refused, func(r message.Row) bool { return r.Status == message.Failed })
	require.Equal(t, "server_error_479", *row.Error)
	w.waitMessage(next, func(r message.Row) bool { return r.Status == message.Sent })

	unknown := w.send(id, "5215599999999", "nobody")
	row = w.waitMessage(unknown, func(r message.Row) bool { return r.Status == message.Failed })
	require.Equal(t, "not_on_whatsapp", *row.Error)
}

// What WhatsApp gives twice is one event.
func TestDuplicatedStanzasMakeOneEvent(t *testing.T) {
	w := startWorld(t)
	own, ana := w.phone("5215500000089", "Shop"), w.phone("5215500000009", "Ana")
	id := w.device()
	w.link(id, own)
	_, err := w.wa.Inject(watest.Fault{Kind: watest.FaultDuplicateStanza})
	require.NoError(t, err)
	for range 5 {
		_, err := ana.Send(t.Context(), watest.Outgoing{To: own.Number(), Type: "text", Text: "once"})
		require.NoError(t, err)
	}
	w.eventually("five events", func() bool { return len(w.events(id)) >= 5 })
	last, err := ana.Send(t.Context(), watest.Outgoing{To: own.Number(), Type: "text", Text: "last"})
	require.NoError(t, err)
	w.eventually("the last event", func() bool { return len(w.events(id)) >= 6 })
	require.Len(t, w.events(id), 6)
	require.Contains(t, string(w.events(id)[5].Normalized), last)
}

// Addresses inside the installation are not fetched for anybody.
func TestMediaFromInsideIsRefused(t *testing.T) {
	w := startWorld(t)
	own, ana := w.phone("5215500000086", "Shop"), w.phone("5215500000012", "Ana")
	id := w.device()
	w.link(id, own)
	inside := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("it was fetched") }))
	t.Cleanup(inside.Close)
	m := w.queue(id, ana.Number(), "image", map[string]string{"imageUrl": inside.URL + "/a.png"})
	row := w.waitMessage(m, func(r message.Row) bool { return r.Status == message.Failed })
	require.Equal(t, "media_unreachable", *row.Error)
	require.Equal(t, 1, row.Attempts)
}

func (w *world) logins() (n int) {
	for _, e := range w.wa.Audit().Entries(0, watest.AuditLogin, "") {
		if e.Kind == watest.AuditLogin {
			n++
		}
	}
	return n
}

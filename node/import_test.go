package node_test

import (
	"context"
	"net"
	"net/http"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow"
	waE2E "go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/store/sqlstore"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
	waLog "go.mau.fi/whatsmeow/util/log"
	"google.golang.org/protobuf/proto"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/sessionstore"
	"github.com/waconnect/waconnect/node/watest"
)

// gateway is another program with the same client library: one companion, on the library's own store in a SQLite file.
type gateway struct {
	*whatsmeow.Client
	received chan string
	stop     func()
}

// startGateway links a companion with a phone by a QR code and waits until it is online.
func (w *world) startGateway(file string, p *watest.Phone) *gateway {
	w.t.Helper()
	container, err := sqlstore.New(w.t.Context(), "sqlite", "file:"+file+"?_pragma=foreign_keys(1)&_pragma=journal_mode(WAL)&_pragma=busy_timeout(5000)", waLog.Noop)
	require.NoError(w.t, err)
	dial := func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "tcp", w.wa.Addr())
	}
	transport := &http.Transport{DialContext: dial, DialTLSContext: dial}
	client := whatsmeow.NewClient(container.NewDevice(), waLog.Noop)
	client.SetPreLoginHTTPClient(&http.Client{Transport: transport})
	client.SetWebsocketHTTPClient(&http.Client{Transport: transport})
	g := &gateway{Client: client, received: make(chan string, 8)}
	codes, online := make(chan string, 1), make(chan struct{}, 8)
	client.AddEventHandler(func(evt any) {
		switch e := evt.(type) {
		case *events.QR:
			codes <- e.Codes[0]
		case *events.Connected:
			online <- struct{}{}
		case *events.Message:
			if text := e.Message.GetConversation() + e.Message.GetExtendedTextMessage().GetText(); text != "" { // others are of the protocol
				g.received <- text
			}
		}
	})
	g.stop = func() {
		client.Disconnect()
		transport.CloseIdleConnections()
		require.NoError(w.t, container.Close())
	}
	require.NoError(w.t, client.ConnectContext(w.t.Context()))
	_, _, err = p.Scan(w.t.Context(), <-codes)
	require.NoError(w.t, err)
	<-online
	return g
}

// A companion of another gateway goes on here: nobody scans anything, nothing is lost that came in between, and nothing is unreadable.
func TestImportedCompanionGoesOn(t *testing.T) {
	w := startWorld(t)
	own, ana, ben := w.phone("5215500000079", "Shop"), w.phone("5215500000043", "Ana"), w.phone("5215500000044", "Ben")
	file := filepath.Join(t.TempDir(), "store.db")
	g := w.startGateway(file, own)
	_, err := ana.Send(t.Context(), watest.Outgoing{To: own.Number(), Type: "text", Text: "one"})
	require.NoError(t, err)
	require.Equal(t, "one", <-g.received)
	to := types.NewJID(ana.Number(), types.DefaultUserServer)
	_, err = g.SendMessage(t.Context(), to, &waE2E.Message{Conversation: proto.String("two")})
	require.NoError(t, err)
	_, err = ana.WaitMessage(t.Context(), func(m watest.Received) bool { return m.Text == "two" })
	require.NoError(t, err)
	_, err = ana.Send(t.Context(), watest.Outgoing{To: own.Number(), Type: "text", Text: "three"}) // in a signal session that both have used
	require.NoError(t, err)
	require.Equal(t, "three", <-g.received)
	w.eventually("its receipts", func() bool { return w.wa.QueueLength(*g.Store.ID) == 0 })
	g.stop()
	for _, p := range []*watest.Phone{ana, ben} { // one continues a signal session, the other begins one with a prekey from before
		_, err = p.Send(t.Context(), watest.Outgoing{To: own.Number(), Type: "text", Text: "between from " + p.Number()})
		require.NoError(t, err)
	}

	source, err := sessionstore.OpenSource(t.Context(), file, "")
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, source.Close()) })
	var made []sessionstore.Imported
	store := sessionstore.New(w.pool, testKeys(t), testLog())
	require.NoError(t, store.Import(t.Context(), source, sessionstore.ImportParams{TenantID: "t1"}, func(i sessionstore.Imported) { made = append(made, i) }))
	require.Len(t, made, 1)
	require.NoError(t, made[0].Err)
	id := made[0].Device

	row := w.detail(id, device.IsOnline) // by itself
	require.Nil(t, row.QR)
	require.Equal(t, own.Number(), *row.PhoneHint)
	w.eventually("what came in between", func() bool { return len(w.events(id)) == 2 })
	sent := w.send(id, ana.Number(), "four")
	w.waitMessage(sent, func(r message.Row) bool { return r.Receipt != nil })
	_, err = ana.Send(t.Context(), watest.Outgoing{To: own.Number(), Type: "text", Text: "five"})
	require.NoError(t, err)
	w.eventually("the answer", func() bool { return len(w.events(id)) == 3 })
	for i, text := range []string{"between from", "between from", "five"} {
		require.Contains(t, string(w.events(id)[i].Normalized), text)
	}
	require.Equal(t, []string{"one", "two", "three", "between from " + ana.Number(), "four", "five"}, texts(ana))
	require.Len(t, own.Companions(), 1, "no other companion was linked")
	for _, e := range w.wa.Audit().Entries(0, watest.AuditRetry, "") {
		t.Errorf("a message could not be decrypted at first: %+v", e)
	}
}

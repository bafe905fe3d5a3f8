package node_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow/types"
	"go.uber.org/goleak"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/egress"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/event/eventtest"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/reconcile"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/node/session"
	"github.com/waconnect/waconnect/node/sessionstore"
	"github.com/waconnect/waconnect/node/watest"
	"github.com/waconnect/waconnect/ring/lease"
	"github.com/waconnect/waconnect/ring/lease/leasetest"
)

// keys are shared by all emulators of these tests: the trust anchor of the client library is one variable of the process.
var keys = watest.NewServerKeys()

func TestMain(m *testing.M) {
	os.Exit(pgtest.Run(m,
		// The client library starts these and lets them run until their own timeouts.
		goleak.IgnoreAnyFunction("go.mau.fi/whatsmeow.(*Client).delayedRequestMessageFromPhone"),
		goleak.IgnoreAnyFunction("go.mau.fi/whatsmeow.(*Client).handleHistorySyncNotificationLoop"),
		goleak.IgnoreAnyFunction("go.mau.fi/whatsmeow.(*Client).keepAliveLoop"),
		goleak.IgnoreAnyFunction("go.mau.fi/whatsmeow/socket.(*FrameSocket).processData"),
	))
}

// world is an emulator, a database, a stream and nodes between them.
type world struct {
	t      *testing.T
	wa     *watest.Server
	pool   *pgxpool.Pool
	nc     *nats.Conn
	belief *belief
	nodes  map[string]*running
}

// running is a node that runs.
type running struct {
	*node.Node
	stop     context.CancelFunc
	done     chan error
	registry *prometheus.Registry
	lease    *leasetest.Faulty
	around   atomic.Pointer[func(ctx context.Context, op string, do func()) error]
}

// belief is what gossip would show: everybody sees at once what everybody says.
type belief struct {
	mu      sync.Mutex
	said    map[string]reconcile.Candidate
	changed chan struct{}
}

func (b *belief) Candidates() []reconcile.Candidate {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Collect(maps.Values(b.said))
}

func (b *belief) Changed() <-chan struct{} {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.changed
}

// say is a node's own word; a phase of "" is its death.
func (b *belief) say(id string, phase reconcile.Phase, incarnation uuid.UUID) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if phase == reconcile.Draining || phase == "" || incarnation == (uuid.UUID{}) {
		delete(b.said, id)
	} else {
		b.said[id] = reconcile.Candidate{ID: id, Incarnation: incarnation, Capacity: 1}
	}
	close(b.changed)
	b.changed = make(chan struct{})
}

func startWorld(t *testing.T, change ...func(*watest.Config)) *world {
	t.Helper()
	cfg := watest.Config{Keys: &keys, Log: testLog()}
	for _, f := range change {
		f(&cfg)
	}
	wa, err := watest.New(cfg)
	require.NoError(t, err)
	require.NoError(t, wa.Start(context.Background()))
	t.Cleanup(func() { require.NoError(t, wa.Close()) })
	w := &world{t: t, wa: wa, pool: pgtest.New(t), nc: startNATS(t), nodes: map[string]*running{}}
	w.belief = &belief{said: map[string]reconcile.Candidate{}, changed: make(chan struct{})}
	_, err = w.pool.Exec(t.Context(), `INSERT INTO tenants (id, name) VALUES ('t1', 'Tenant')`)
	require.NoError(t, err)
	w.start()
	t.Cleanup(func() {
		for id := range w.nodes {
			w.haltNode(id)
		}
	})
	return w
}

// testLog shows everything if NODE_LOG is set.
func testLog() *slog.Logger {
	if os.Getenv("NODE_LOG") == "" {
		return slog.New(slog.DiscardHandler)
	}
	return slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug}))
}

func startNATS(t *testing.T) *nats.Conn {
	t.Helper()
	s, err := server.NewServer(&server.Options{DontListen: true, JetStream: true, StoreDir: t.TempDir(), NoSigs: true, NoLog: true})
	require.NoError(t, err)
	s.Start()
	t.Cleanup(func() { s.Shutdown(); s.WaitForShutdown() })
	nc, err := nats.Connect("", nats.InProcessServer(s))
	require.NoError(t, err)
	t.Cleanup(nc.Close)
	return nc
}

// testKeys is the key ring of all nodes of a test.
func testKeys(t *testing.T) *seal.Ring {
	t.Helper()
	keys, err := seal.NewRing("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=")
	require.NoError(t, err)
	return keys
}

// start runs the node n1.
func (w *world) start() { w.startNode("n1") }

// startNode runs one more node, with connections, trust and an address of its own, as in another process.
func (w *world) startNode(id string, change ...func(*node.Config)) *running {
	w.t.Helper()
	log := testLog()
	r := &running{registry: prometheus.NewRegistry(), done: make(chan error, 1)}
	store := sessionstore.New(w.pool, testKeys(w.t), log)
	transport, err := session.NewTransport(session.Target{Addr: w.wa.Addr(), RootKey: w.wa.RootKey()}, func() bool { return r.Keeper().Trusted() })
	require.NoError(w.t, err)
	media, err := egress.New(egress.Config{})
	require.NoError(w.t, err)
	tables, err := lease.OpenPostgres(w.t.Context(), w.pool.Config().ConnString(), lease.FastTimes().Trust, nil)
	require.NoError(w.t, err)
	r.lease = &leasetest.Faulty{Next: tables, Around: func(ctx context.Context, op string, do func()) error {
		if f := r.around.Load(); f != nil {
			return (*f)(ctx, op, do)
		}
		do()
		return nil
	}}
	rpc := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) { r.Handler("secret").ServeHTTP(w, req) }))
	cfg := node.Config{
		ID: id, Pool: w.pool, NATS: w.nc, Store: store, Transport: transport, Media: media, Log: log,
		Registry: r.registry, MarkReadOnSend: true, InboundMaxAge: 24 * time.Hour, Poll: 200 * time.Millisecond,
		BackoffBase: 100 * time.Millisecond, Lease: r.lease, Belief: w.belief, RPCClient: rpc.Client(), RPCSecret: "secret",
		Self:     lease.Node{RPC: rpc.Listener.Addr().String()},
		Announce: func(p reconcile.Phase, in uuid.UUID) { w.belief.say(id, p, in) },
	}
	for _, f := range change {
		f(&cfg)
	}
	r.Node, err = node.New(cfg)
	require.NoError(w.t, err)
	ctx, stop := context.WithCancel(context.Background())
	r.stop = stop
	w.nodes[id] = r
	go func() {
		err := r.Run(ctx)
		w.belief.say(id, "", uuid.UUID{})
		rpc.Close()
		transport.Close()
		media.CloseIdle()
		tables.Close()
		r.done <- err
	}()
	w.eventually("the node to be ready", func() bool { phase, _ := r.Ring().Phase(); return phase == reconcile.Ready })
	return r
}

// halt stops n1 in order and waits.
func (w *world) halt() { w.haltNode("n1") }

func (w *world) haltNode(id string) {
	w.t.Helper()
	r := w.nodes[id]
	delete(w.nodes, id)
	r.stop()
	select {
	case err := <-r.done:
		require.NoError(w.t, err)
	case <-time.After(30 * time.Second):
		w.t.Fatal("the node did not stop")
	}
}

func (w *world) eventually(what string, ok func() bool) {
	w.t.Helper()
	require.Eventually(w.t, ok, time.Minute, 20*time.Millisecond, what)
}

func (w *world) device() device.ID {
	w.t.Helper()
	row, err := device.Create(w.t.Context(), w.pool, device.Params{TenantID: "t1", Label: "Device"})
	require.NoError(w.t, err)
	return row.ID
}

func (w *world) row(id device.ID) device.Row {
	w.t.Helper()
	row, err := device.Get(w.t.Context(), w.pool, "t1", id)
	require.NoError(w.t, err)
	return row
}

func (w *world) order(id device.ID, c device.Command) {
	w.t.Helper()
	_, err := device.Order(w.t.Context(), w.pool, "t1", id, c)
	require.NoError(w.t, err)
}

func (w *world) detail(id device.ID, want device.Detail) device.Row {
	w.t.Helper()
	var row device.Row
	w.eventually("device to be "+string(want), func() bool { row = w.row(id); return row.Detail == want })
	return row
}

func (w *world) phone(number, name string) *watest.Phone {
	w.t.Helper()
	p, err := w.wa.AddPhone(watest.PhoneParams{Number: number, Name: name})
	require.NoError(w.t, err)
	return p
}

func (w *world) link(id device.ID, p *watest.Phone) {
	w.t.Helper()
	w.order(id, device.Command{Wish: device.WantConnected})
	var row device.Row
	w.eventually("a QR code", func() bool { row = w.row(id); return row.QR != nil })
	require.Equal(w.t, device.QR, row.Status)
	require.NotNil(w.t, row.QRExpiresAt)
	_, _, err := p.Scan(w.t.Context(), *row.QR)
	require.NoError(w.t, err)
	row = w.detail(id, device.IsOnline)
	require.Equal(w.t, device.Online, row.Status)
	require.Nil(w.t, row.QR)
	require.Equal(w.t, p.Number(), *row.PhoneHint)
}

func (w *world) send(id device.ID, to, text string) message.New {
	w.t.Helper()
	return w.queue(id, to, "text", map[string]string{"text": text})
}

// queue parks a message as a router does whose node does not answer.
func (w *world) queue(id device.ID, to, kind string, content map[string]string) message.New {
	w.t.Helper()
	return w.accept(id, to, kind, content, nil)
}

// queueAt schedules a text.
func (w *world) queueAt(id device.ID, to, text string, at *time.Time) message.New {
	w.t.Helper()
	return w.accept(id, to, "text", map[string]string{"text": text}, at)
}

func (w *world) message(m message.New) message.Row {
	w.t.Helper()
	row, err := message.Get(w.t.Context(), w.pool, "t1", m.DeviceID, m.ID)
	require.NoError(w.t, err)
	return row
}

func (w *world) accept(id device.ID, to, kind string, content map[string]string, at *time.Time) message.New {
	w.t.Helper()
	payload, err := json.Marshal(content)
	require.NoError(w.t, err)
	jid, err := device.ParseAddress(to)
	require.NoError(w.t, err)
	m := message.New{
		ID: uuid.Must(uuid.NewV7()), TenantID: "t1", DeviceID: id, Chat: jid.String(), Type: kind, Payload: payload,
		WAID: message.NewWhatsAppID(), ExpiresAt: time.Now().Add(time.Hour), SendAt: at,
	}
	require.NoError(w.t, pgx.BeginFunc(w.t.Context(), w.pool, func(tx pgx.Tx) error {
		if _, err := message.Accept(w.t.Context(), tx, m, message.Idempotency{}); err != nil {
			return err
		}
		return message.NotifyParked(w.t.Context(), tx, id)
	}))
	return m
}

func (w *world) waitMessage(m message.New, ok func(message.Row) bool) message.Row {
	w.t.Helper()
	var row message.Row
	w.eventually("message", func() bool {
		var err error
		row, err = message.Get(w.t.Context(), w.pool, "t1", m.DeviceID, m.ID)
		require.NoError(w.t, err)
		return ok(row)
	})
	return row
}

// events lists what came in; what became of messages that went out, and of the device, is left to its own tests.
func (w *world) events(id device.ID) []event.Row {
	w.t.Helper()
	return slices.DeleteFunc(w.allEvents(id), func(e event.Row) bool { return e.Type == event.MessageStatus || e.Type == event.DeviceStatus })
}

// statuses lists what was told of the device itself, as status/detail.
func (w *world) statuses(id device.ID) (list []string) {
	w.t.Helper()
	for _, e := range w.allEvents(id) {
		if e.Type == event.DeviceStatus {
			var body struct{ Status, Detail string }
			require.NoError(w.t, json.Unmarshal(e.Normalized, &body))
			list = append(list, body.Status+"/"+body.Detail)
		}
	}
	return list
}

// allEvents lists everything, with numbers that must be dense.
func (w *world) allEvents(id device.ID) []event.Row {
	w.t.Helper()
	list, err := event.After(w.t.Context(), w.pool, id, 0, 1000)
	require.NoError(w.t, err)
	for i, e := range list {
		require.EqualValues(w.t, i+1, e.DeviceSeq)
		eventtest.Valid(w.t, e.Type, e.Normalized)
	}
	return list
}

func texts(p *watest.Phone) []string {
	var out []string
	for _, m := range p.Messages(0) {
		out = append(out, m.Text)
	}
	return out
}

func TestLinkSendReceiveRestart(t *testing.T) {
	w := startWorld(t)
	own, ana := w.phone("5215500000099", "Shop"), w.phone("5215500000001", "Ana")
	id := w.device()
	w.link(id, own)

	first := w.send(id, ana.Number(), "good morning")
	row := w.waitMessage(first, func(r message.Row) bool { return r.Receipt != nil })
	require.Equal(t, message.Sent, row.Status)
	require.Equal(t, first.WAID, *row.ProviderMessageID)
	require.Contains(t, texts(ana), "good morning")

	msgID, err := ana.Send(t.Context(), watest.Outgoing{To: own.Number(), Type: "text", Text: "hello <you> & me"})
	require.NoError(t, err)
	w.eventually("an event", func() bool { return len(w.events(id)) == 1 })
	e := w.events(id)[0]
	require.Equal(t, event.Inbound, e.Type)
	var n map[string]any
	require.NoError(t, json.Unmarshal(e.Normalized, &n))
	require.Equal(t, msgID, n["messageId"])
	require.Equal(t, "hello <you> & me", n["content"].(map[string]any)["text"])
	require.Equal(t, ana.LID().String(), n["from"])
	require.Equal(t, ana.Number(), n["fromPhone"])

	w.halt()
	waiting := w.send(id, ana.Number(), "while you were away")
	_, err = ana.Send(t.Context(), watest.Outgoing{To: own.Number(), Type: "text", Text: "are you there?"})
	require.NoError(t, err)
	w.start()
	w.waitMessage(waiting, func(r message.Row) bool { return r.Status == message.Sent })
	w.eventually("the event that waited", func() bool { return len(w.events(id)) == 2 })
	require.Equal(t, []string{"good morning", "hello <you> & me", "are you there?", "while you were away"}, texts(ana))

	// Written to by number, answering under a hidden identity: one conversation all the same.
	var list []event.Conversation
	w.eventually("both counts of the conversation", func() bool {
		list, _, err = event.Conversations(t.Context(), w.pool, "t1", id, event.ConversationFilter{Limit: 10})
		require.NoError(t, err)
		return len(list) == 1 && list[0].In == 2 && list[0].Out == 2
	})
	require.Equal(t, []string{ana.LID().String(), ana.Number() + "@s.whatsapp.net"}, list[0].Addresses)
	require.Equal(t, "Ana", *list[0].Name)
}

func TestPairingCodeOnARunningSession(t *testing.T) {
	w := startWorld(t)
	own := w.phone("5215500000098", "Shop")
	id := w.device()
	w.order(id, device.Command{Wish: device.WantConnected})
	w.eventually("a QR code", func() bool { return w.row(id).QR != nil })
	w.order(id, device.Command{Wish: device.WantConnected, PairingPhone: own.Number()})
	var row device.Row
	w.eventually("a pairing code", func() bool { row = w.row(id); return row.PairingCode != nil })
	require.Len(t, *row.PairingCode, 8)
	require.NotNil(t, row.QR, "the QR code stays")
	_, _, err := own.EnterCode(t.Context(), *row.PairingCode)
	require.NoError(t, err)
	w.detail(id, device.IsOnline)
}

func TestPauseResetAndLogout(t *testing.T) {
	w := startWorld(t)
	own, ana := w.phone("5215500000097", "Shop"), w.phone("5215500000002", "Ana")
	id := w.device()
	w.link(id, own)

	w.order(id, device.Command{Wish: device.WantPaused})
	w.detail(id, device.Paused)
	w.eventually("the socket to close", func() bool { return len(w.wa.Connections()) == 0 })
	waiting := w.send(id, ana.Number(), "after the pause")
	w.order(id, device.Command{Wish: device.WantConnected})
	w.detail(id, device.IsOnline)
	w.waitMessage(waiting, func(r message.Row) bool { return r.Status == message.Sent })

	require.NoError(t, own.RemoveCompanion(t.Context(), 1))
	row := w.detail(id, device.LoggedOut)
	require.Equal(t, "loggedOut", *row.LastError)
	require.Nil(t, row.OwnJID)

	w.link(id, own)
	w.order(id, device.Command{Wish: device.WantReset})
	row = w.detail(id, device.Unlinked)
	require.Nil(t, row.OwnJID)
	w.eventually("the companion to be removed from the phone", func() bool { return len(own.Companions()) == 0 })

	w.order(id, device.Command{Wish: device.WantDeleted})
	w.eventually("the row to go", func() bool {
		var n int
		require.NoError(t, w.pool.QueryRow(t.Context(), `SELECT count(*) FROM devices`).Scan(&n))
		return n == 0
	})
}

func TestConnectionLostComesBackByItself(t *testing.T) {
	w := startWorld(t)
	own, ana := w.phone("5215500000096", "Shop"), w.phone("5215500000003", "Ana")
	id := w.device()
	w.link(id, own)
	before := *w.row(id).OnlineAt
	require.True(t, w.wa.Kick(mustJID(t, *w.row(id).OwnJID)))
	m := w.send(id, ana.Number(), "through the drop")
	w.waitMessage(m, func(r message.Row) bool { return r.Status == message.Sent })
	require.Contains(t, texts(ana), "through the drop")
	require.True(t, w.row(id).OnlineAt.After(before))
}

func TestOrderWithinAChat(t *testing.T) {
	w := startWorld(t)
	own, ana, ben := w.phone("5215500000095", "Shop"), w.phone("5215500000004", "Ana"), w.phone("5215500000005", "Ben")
	id := w.device()
	w.link(id, own)
	var want []string
	var last message.New
	for i := range 40 {
		text := "message " + string(rune('a'+i%26)) + string(rune('a'+i/26))
		want = append(want, text)
		last = w.send(id, ana.Number(), text)
		w.send(id, ben.Number(), text)
	}
	w.waitMessage(last, func(r message.Row) bool { return r.Status == message.Sent })
	w.eventually("all to be seen", func() bool { return len(texts(ana)) == 40 && len(texts(ben)) == 40 })
	require.Equal(t, want, texts(ana))
	require.Equal(t, want, texts(ben))
}

// Both directions of one chat at once, on one signal session: without turns between sending and receiving, a later write brings an older
// ratchet back, and the receiver drops what was encrypted with a key that it has seen.
func TestBothDirectionsAtOnce(t *testing.T) {
	w := startWorld(t)
	own, ana := w.phone("5215500000094", "Shop"), w.phone("5215500000006", "Ana")
	id := w.device()
	w.link(id, own)
	const each = 150
	var group sync.WaitGroup
	group.Go(func() {
		for i := range each {
			if _, err := ana.Send(t.Context(), watest.Outgoing{To: own.Number(), Type: "text", Text: fmt.Sprintf("in %d", i)}); err != nil {
				t.Errorf("phone sends: %v", err)
			}
		}
	})
	var want []string
	for i := range each {
		text := fmt.Sprintf("out %d", i)
		want = append(want, text)
		w.send(id, ana.Number(), text)
	}
	group.Wait()
	got := func() []string {
		var out []string
		for _, m := range ana.Messages(0) {
			if !m.FromMe {
				out = append(out, m.Text)
			}
		}
		return out
	}
	describe := func() {
		t.Logf("seen %d of %d, events %d of %d, device %+v", len(got()), each, len(w.events(id)), each, w.row(id))
		for _, kind := range []string{watest.AuditRetry, watest.AuditDuplicate, watest.AuditClose, watest.AuditLogin} {
			for _, e := range w.wa.Audit().Entries(0, kind, "") {
				t.Logf("%+v", e)
			}
		}
	}
	timely := time.AfterFunc(50*time.Second, describe)
	defer timely.Stop()
	w.eventually("all to be seen", func() bool { return len(got()) >= each && len(w.events(id)) >= each })
	require.Equal(t, want, got())
	require.Len(t, w.events(id), each)
	for _, e := range w.wa.Audit().Entries(0, watest.AuditRetry, "") {
		t.Errorf("a message could not be decrypted at first: %+v", e)
	}
}

func mustJID(t *testing.T, s string) types.JID {
	t.Helper()
	jid, err := types.ParseJID(s)
	require.NoError(t, err)
	return jid
}

// Cancelling runs against sending: each message is either cancelled and never seen, or sent and seen once.
func TestCancelAgainstSending(t *testing.T) {
	w := startWorld(t)
	own, ana := w.phone("5215500000081", "Shop"), w.phone("5215500000041", "Ana")
	id := w.device()
	w.link(id, own)
	const count = 40
	cancelled := map[string]bool{}
	list := make([]message.New, count)
	for i := range list {
		list[i] = w.send(id, ana.Number(), fmt.Sprint("message ", i))
		if i%2 == 1 { // the one before may be on its way, or not
			err := message.Cancel(t.Context(), w.pool, "t1", id, list[i-1].ID)
			if err == nil {
				cancelled[fmt.Sprint("message ", i-1)] = true
			} else {
				require.ErrorIs(t, err, message.ErrNotQueued)
			}
			if message.Cancel(t.Context(), w.pool, "t1", id, list[i].ID) == nil {
				cancelled[fmt.Sprint("message ", i)] = true
			}
		}
	}
	var want []string
	for i, m := range list {
		row := w.waitMessage(m, func(r message.Row) bool { return r.Status == message.Sent || r.Status == message.Failed })
		text := fmt.Sprint("message ", i)
		require.Equal(t, cancelled[text], row.Status == message.Failed, text)
		if !cancelled[text] {
			want = append(want, text)
		}
	}
	require.NotEmpty(t, cancelled)
	w.eventually("the others to arrive", func() bool { return len(texts(ana)) >= len(want) })
	require.Equal(t, want, texts(ana))
}

// What the person types on the phone is an event of its own type; it is no message to the shop, and nobody is told that it was read.
func TestOwnMessagesFromThePhone(t *testing.T) {
	w := startWorld(t)
	own, ana := w.phone("5215500000080", "Shop"), w.phone("5215500000042", "Ana")
	id := w.device()
	w.link(id, own)
	typed, err := own.Send(t.Context(), watest.Outgoing{To: ana.Number(), Type: "text", Text: "typed on the phone"})
	require.NoError(t, err)
	w.eventually("the event", func() bool { return len(w.events(id)) == 1 })
	e := w.events(id)[0]
	require.Equal(t, event.Own, e.Type)
	var body map[string]any
	require.NoError(t, json.Unmarshal(e.Normalized, &body))
	require.Equal(t, "own_message", body["kind"])
	require.Equal(t, typed, body["messageId"])
	require.Equal(t, own.Number(), body["fromPhone"])
	require.Equal(t, body["chat"], body["to"])
	require.Equal(t, map[string]any{"type": "text", "text": "typed on the phone", "media": nil}, body["content"])
}

// A status and its event are one transaction, and both climb.
func TestStatusEvents(t *testing.T) {
	w := startWorld(t)
	own, ana := w.phone("5215500000094", "Shop"), w.phone("5215500000006", "Ana")
	id := w.device()
	w.link(id, own)
	m := w.send(id, ana.Number(), "hello")
	w.waitMessage(m, func(r message.Row) bool { return r.Receipt != nil && *r.Receipt == "DELIVERED" })
	require.NoError(t, ana.MarkRead(t.Context(), own.Number(), nil))
	w.waitMessage(m, func(r message.Row) bool { return *r.Receipt == "READ" })
	var told []string
	for _, e := range w.allEvents(id) {
		if e.Type == event.DeviceStatus {
			continue
		}
		require.Equal(t, event.MessageStatus, e.Type)
		var body struct{ MessageID, ProviderMessageID, Status string }
		require.NoError(t, json.Unmarshal(e.Normalized, &body))
		require.Equal(t, m.ID.String(), body.MessageID)
		require.Equal(t, m.WAID, body.ProviderMessageID)
		told = append(told, body.Status)
	}
	require.Equal(t, []string{"SENT", "DELIVERED", "READ"}, told)
}

// What changes an earlier message is an event of its own and no message.
func TestReactionEditAndRevokeAreEvents(t *testing.T) {
	w := startWorld(t)
	own, ana := w.phone("5215500000094", "Shop"), w.phone("5215500000006", "Ana")
	id := w.device()
	w.link(id, own)
	say := func(o watest.Outgoing) string {
		o.To = own.Number()
		sent, err := ana.Send(t.Context(), o)
		require.NoError(t, err)
		return sent
	}
	first := say(watest.Outgoing{Type: "text", Text: "helo"})
	say(watest.Outgoing{Type: "edit", Text: "hello", Target: first})
	say(watest.Outgoing{Type: "reaction", Text: "👍", Target: first})
	say(watest.Outgoing{Type: "revoke", Target: first})
	w.eventually("the events", func() bool { return len(w.events(id)) == 4 })
	var types []string
	for i, e := range w.events(id) {
		types = append(types, e.Type)
		var body struct {
			Target struct {
				MessageID, From string
				FromMe          bool
			}
		}
		require.NoError(t, json.Unmarshal(e.Normalized, &body))
		if i > 0 {
			require.Equal(t, first, body.Target.MessageID)
			require.False(t, body.Target.FromMe)
		}
	}
	require.Equal(t, []string{event.Inbound, event.Edited, event.Reaction, event.Revoked}, types)
}

// A scheduled message holds nobody up and leaves when its time has come.
func TestScheduledMessageLeavesInTime(t *testing.T) {
	w := startWorld(t)
	own, ana := w.phone("5215500000094", "Shop"), w.phone("5215500000006", "Ana")
	id := w.device()
	w.link(id, own)
	at := time.Now().Add(time.Second)
	later := w.queueAt(id, ana.Number(), "later", &at)
	now := w.send(id, ana.Number(), "now")
	w.waitMessage(now, func(r message.Row) bool { return r.Status == message.Sent })
	row := w.waitMessage(later, func(r message.Row) bool { return r.Status == message.Sent })
	require.False(t, row.SentAt.Before(at), "sent %s, due %s", row.SentAt, at)
	w.eventually("both texts", func() bool { return len(texts(ana)) == 2 })
	require.Equal(t, []string{"now", "later"}, texts(ana))
}

// While WhatsApp restricts the account, chats in which somebody has written go on and others wait, without being tried.
func TestRestrictedAccountParksColdChats(t *testing.T) {
	w := startWorld(t)
	own, ana, ben, eva := w.phone("5215500000094", "Shop"), w.phone("5215500000006", "Ana"), w.phone("5215500000007", "Ben"), w.phone("5215500000008", "Eva")
	id := w.device()
	w.link(id, own)
	_, err := ana.Send(t.Context(), watest.Outgoing{To: own.Number(), Type: "text", Text: "hello"})
	require.NoError(t, err)
	w.eventually("the event", func() bool { return len(w.events(id)) == 1 })
	fault, err := w.wa.Inject(watest.Fault{Kind: watest.FaultAckError})
	require.NoError(t, err)
	cold := w.send(id, ben.Number(), "cold")
	row := w.waitMessage(cold, func(r message.Row) bool { return r.Error != nil })
	require.Equal(t, "account_restricted", *row.Error)
	require.NotEqual(t, message.Failed, row.Status)
	w.eventually("the device to say until when", func() bool {
		until := w.row(id).RestrictedUntil
		return until != nil && until.After(time.Now().Add(50*time.Minute))
	})
	require.NoError(t, w.wa.Faults().Remove(fault.ID))
	untried := w.send(id, eva.Number(), "also cold")
	warm := w.send(id, ana.Number(), "warm")
	w.waitMessage(warm, func(r message.Row) bool { return r.Status == message.Sent })
	require.Zero(t, w.message(untried).Attempts)
	require.Equal(t, 1, w.message(cold).Attempts)

	// The next session learns from the row that it is over.
	w.halt()
	_, err = w.pool.Exec(t.Context(), `UPDATE devices SET restricted_until = now() - interval '1 second'`)
	require.NoError(t, err)
	_, err = w.pool.Exec(t.Context(), `UPDATE message_queue SET due_at = now()`)
	require.NoError(t, err)
	w.start()
	w.waitMessage(untried, func(r message.Row) bool { return r.Status == message.Sent })
	w.waitMessage(cold, func(r message.Row) bool { return r.Status == message.Sent })
}

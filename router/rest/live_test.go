package rest_test

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/egress"
	"github.com/waconnect/waconnect/node/reconcile"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/node/session"
	"github.com/waconnect/waconnect/node/sessionstore"
	"github.com/waconnect/waconnect/node/watest"
	"github.com/waconnect/waconnect/ring/lease"
	"github.com/waconnect/waconnect/router/feed"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/rest"
)

// waKeys are shared by all emulators of these tests: the trust anchor of the client library is one variable of the process.
var waKeys = watest.NewServerKeys()

// world is the API over a real node, which speaks to an emulator of WhatsApp.
type world struct {
	*face
	wa  *watest.Server
	rpc *httptest.Server // of the node
}

// newWorld starts all of it; tune may change how the API is.
func newWorld(t *testing.T, tune ...func(*hub.Config)) *world {
	t.Helper()
	wa, err := watest.New(watest.Config{Keys: &waKeys, Log: slog.New(slog.DiscardHandler)})
	require.NoError(t, err)
	require.NoError(t, wa.Start(context.Background()))
	t.Cleanup(func() { require.NoError(t, wa.Close()) })
	w := &world{wa: wa, face: faceOn(t, pgtest.New(t))}
	w.startNode()
	w.locator = at("http://" + w.rpc.Listener.Addr().String())
	w.tune = func(c *hub.Config) {
		for _, f := range tune {
			f(c)
		}
	}
	w.serve(func(c *rest.Config, _ *feed.Config) { c.LiveTime = 5 * time.Second })
	return w
}

// at locates every device at one address.
type at string

func (a at) Locate(device.ID) (string, bool) { return string(a), true }
func (at) Learn(device.ID, string, int64)    {}

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

// alone is the belief of a node without others: what it says of itself.
type alone struct {
	mu      sync.Mutex
	self    []reconcile.Candidate
	changed chan struct{}
}

func (a *alone) Candidates() []reconcile.Candidate {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.self
}

func (a *alone) Changed() <-chan struct{} {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.changed
}

func (a *alone) say(phase reconcile.Phase, incarnation uuid.UUID) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.self = nil
	if phase != reconcile.Draining && incarnation != uuid.Nil {
		a.self = []reconcile.Candidate{{ID: "n1", Incarnation: incarnation, Capacity: 1}}
	}
	close(a.changed)
	a.changed = make(chan struct{})
}

func (w *world) startNode() {
	t := w.t.(*testing.T)
	log := slog.New(slog.DiscardHandler)
	if os.Getenv("NODE_LOG") != "" {
		log = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug}))
	}
	keys, err := seal.NewRing("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=")
	require.NoError(t, err)
	transport, err := session.NewTransport(session.Target{Addr: w.wa.Addr(), RootKey: w.wa.RootKey()}, nil)
	require.NoError(t, err)
	media, err := egress.New(egress.Config{})
	require.NoError(t, err)
	tables, err := lease.OpenPostgres(t.Context(), w.pool.Config().ConnString(), lease.FastTimes().Trust, nil)
	require.NoError(t, err)
	belief := &alone{changed: make(chan struct{})}
	var n *node.Node
	w.rpc = httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) { n.Handler(rpcSecret).ServeHTTP(rw, r) }))
	n, err = node.New(node.Config{
		ID: "n1", Pool: w.pool, NATS: startNATS(t), Store: sessionstore.New(w.pool, keys, log), Transport: transport, Media: media, Log: log,
		Registry: prometheus.NewRegistry(), MarkReadOnSend: true, InboundMaxAge: 24 * time.Hour, Poll: 200 * time.Millisecond,
		BackoffBase: 100 * time.Millisecond, Lease: tables, Belief: belief, RPCClient: w.rpc.Client(), RPCSecret: rpcSecret,
		Self: lease.Node{RPC: w.rpc.Listener.Addr().String()}, Announce: belief.say, DrainTime: time.Second,
	})
	require.NoError(t, err)
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- n.Run(ctx) }()
	t.Cleanup(func() {
		stop()
		require.NoError(t, <-ended)
		w.rpc.Close()
		transport.Close()
		media.CloseIdle()
		tables.Close()
	})
	w.eventually("the node to be ready", func() bool { phase, _ := n.Ring().Phase(); return phase == reconcile.Ready })
}

func (w *world) eventually(what string, ok func() bool) {
	w.t.Helper()
	require.Eventually(w.t, ok, 30*time.Second, 20*time.Millisecond, what)
}

func (w *world) phone(number, name string) *watest.Phone {
	w.t.Helper()
	p, err := w.wa.AddPhone(watest.PhoneParams{Number: number, Name: name})
	require.NoError(w.t, err)
	return p
}

// link makes a device of tenant one, links it to a phone, and makes it the one that DEVICE means.
func (w *world) link(p *watest.Phone) device.ID {
	w.t.Helper()
	row, err := device.Create(w.t.Context(), w.pool, device.Params{TenantID: "one", Label: p.Name()})
	require.NoError(w.t, err)
	_, err = device.Order(w.t.Context(), w.pool, "one", row.ID, device.Command{Wish: device.WantConnected})
	require.NoError(w.t, err)
	get := func() device.Row {
		r, err := device.Get(w.t.Context(), w.pool, "one", row.ID)
		require.NoError(w.t, err)
		return r
	}
	w.eventually("a QR code", func() bool { return get().QR != nil })
	_, _, err = p.Scan(w.t.Context(), *get().QR)
	require.NoError(w.t, err)
	w.device = row.ID
	w.eventually("the device to be online", func() bool { return get().Detail == device.IsOnline })
	// What the phone shares comes a moment after that.
	w.eventually("the account's name to be known", func() bool {
		a := w.do("admin", "GET /devices/DEVICE/profile", "")
		return a.status == 200 && a.field("name") == p.Name()
	})
	return row.ID
}

// fault injects one.
func (w *world) fault(kind, code string, count int) {
	w.t.Helper()
	_, err := w.wa.Faults().Add(watest.Fault{Kind: kind, Code: code, Count: count})
	require.NoError(w.t, err)
}

// into decodes the body of an answer that must have a status.
func into[T any](a answer, status int) (v T) {
	a.t.Helper()
	require.Equal(a.t, status, a.status, a.text)
	require.NoError(a.t, json.Unmarshal([]byte(a.text), &v), a.text)
	return v
}

// refused checks an error with the outcome that it tells.
func refused(t *testing.T, a answer, status int, code, outcome string) {
	t.Helper()
	requireError(t, a, status, code, "")
	require.Equal(t, outcome, a.field("outcome"), a.text)
}

func TestCheckNumbers(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *hub.Config) { c.ChecksPerHour, c.MaxNumbers = 5, 4 })
	alice, bob := w.phone("15550000001", "Alice"), w.phone("15550000002", "Bob")
	w.link(alice)

	check := func(who, numbers string) answer {
		return w.do(who, "POST /devices/DEVICE/check", `{"numbers":`+numbers+`}`)
	}
	got := into[hub.Checked](check("agent", `["+1 (555) 000-0002","19995550000","15550000002"]`), 200).Results
	require.Len(t, got, 3, "in the order of the question")
	require.True(t, *got[0].Exists)
	require.Equal(t, bob.LID().String(), *got[0].JID)
	require.Equal(t, bob.LID().String(), *got[0].LID)
	require.Equal(t, bob.Number(), *got[0].PhoneNumber)
	require.False(t, got[0].Cached)
	require.False(t, *got[1].Exists)
	require.Nil(t, got[1].JID)
	require.Equal(t, got[0], got[2])

	w.fault(watest.FaultRefuseQuery, "429", 1) // WhatsApp must not be asked again, by no role that may
	again := into[hub.Checked](check("bot:one", `["15550000002","19995550000"]`), 200).Results
	require.True(t, again[0].Cached && again[1].Cached)
	require.Equal(t, got[0].JID, again[0].JID)
	refused(t, check("agent", `["15550000009"]`), 429, "whatsapp_rate_limited", "not_executed")

	// 2 were asked, 1 was refused by WhatsApp and counts, so 2 of 5 are left.
	limited := check("agent", `["15550000003","15550000004","15550000005"]`)
	refused(t, limited, 429, "check_limited", "not_executed")
	require.NotEmpty(t, limited.header.Get("Retry-After"))
	require.Equal(t, 200, check("agent", `["15550000003","15550000004"]`).status)
	requireError(t, check("agent", `["15550000005"]`), 429, "check_limited", "5")
	_, err := w.pool.Exec(t.Context(), `UPDATE check_budgets SET at = at - interval '30 minutes'`)
	require.NoError(t, err)
	require.Equal(t, 200, check("agent", `["15550000005"]`).status, "half an hour gives half of the budget back")

	// Answers are believed for a time: positive ones for longer.
	_, err = w.pool.Exec(t.Context(), `UPDATE number_checks SET checked_at = now() - interval '2 days'`)
	require.NoError(t, err)
	aged := into[hub.Checked](check("agent", `["15550000002","19995550000"]`), 200).Results
	require.True(t, aged[0].Cached)
	require.False(t, aged[1].Cached)

	for body, mention := range map[string]string{
		`[]`: "numbers", `null`: "1 to 4", `["1","15550000002"]`: "numbers[0]", `["15550000002","abc"]`: "numbers[1]", `["0155500000"]`: "numbers[0]",
		`["15550000001","15550000002","15550000003","15550000004","15550000005"]`: "1 to 4", `["12345678901234567"]`: "7 to 15",
	} {
		requireError(t, check("agent", body), 400, "invalid_request", mention)
	}
	requireError(t, check("reader", `["15550000002"]`), 403, "forbidden", "")

	// What one tenant has asked for is not known to another one.
	row, err := device.Create(t.Context(), w.pool, device.Params{TenantID: "two", Label: "other"})
	require.NoError(t, err)
	requireError(t, w.do("rival", "POST /devices/"+string(row.ID)+"/check", `{"numbers":["15550000002"]}`), 409, "device_not_online", "unlinked")
}

func TestContacts(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	alice, bob := w.phone("15550000001", "Alice"), w.phone("15550000002", "Bob")
	carol := w.phone("15550000003", "Carol")
	w.link(alice)
	for _, p := range []*watest.Phone{bob, carol} { // their names come with what they write
		_, err := p.Send(t.Context(), watest.Outgoing{To: alice.Number(), Text: "hello"})
		require.NoError(t, err)
	}
	var list []hub.Contact
	w.eventually("two contacts", func() bool {
		list = into[[]hub.Contact](w.do("reader", "GET /devices/DEVICE/contacts", ""), 200)
		return len(list) == 2
	})
	require.Equal(t, "Bob", *list[0].PushName)
	require.Equal(t, bob.LID().String(), list[0].JID)
	require.Equal(t, bob.Number(), *list[0].Number)
	page := w.do("reader", "GET /devices/DEVICE/contacts?limit=1", "")
	require.Equal(t, list[:1], into[[]hub.Contact](page, 200))
	next := w.do("reader", "GET /devices/DEVICE/contacts?limit=1&cursor="+page.header.Get("X-Next-Cursor"), "")
	require.Equal(t, list[1:], into[[]hub.Contact](next, 200))
	require.Empty(t, next.header.Get("X-Next-Cursor"))
	require.Equal(t, list[1:], into[[]hub.Contact](w.do("reader", "GET /devices/DEVICE/contacts?search=caRo", ""), 200))
	require.Equal(t, list[:1], into[[]hub.Contact](w.do("reader", "GET /devices/DEVICE/contacts?search=0002", ""), 200))
	for query, mention := range map[string]string{"limit=0": "limit", "limit=501": "limit", "cursor=x": "cursor", "search=" + strings.Repeat("x", 101): "search"} {
		requireError(t, w.do("reader", "GET /devices/DEVICE/contacts?"+query, ""), 400, "invalid_request", mention)
	}

	bob.SetPicture([]byte{0xff, 0xd8, 0xff, 1})
	look := func(who string) answer { return w.do("reader", "GET /devices/DEVICE/contacts/"+who, "") }
	for _, name := range []string{bob.Number(), "%2B" + bob.Number(), bob.JID().String(), bob.LID().String()} {
		got := into[hub.ContactDetail](look(name), 200)
		require.Equal(t, list[0], got.Contact, name)
		require.Equal(t, bob.About(), *got.About)
		require.Contains(t, got.Picture.URL, "https://")
		require.False(t, got.PictureHidden)
	}
	bob.SetPrivacy("profile", "none")
	hidden := into[hub.ContactDetail](look(bob.Number()), 200)
	require.Nil(t, hidden.Picture)
	require.True(t, hidden.PictureHidden)
	require.Nil(t, into[hub.ContactDetail](look(carol.Number()), 200).Picture)
	requireError(t, look("19995550000"), 404, "contact_not_found", "nobody")
	w.fault(watest.FaultRefuseQuery, "", 0)
	requireError(t, look("19995550000"), 404, "contact_not_found", "nobody") // it is known now, so WhatsApp is not asked
	refused(t, look(carol.Number()), 429, "whatsapp_rate_limited", "not_executed")
	requireError(t, look("120363000000000001@g.us"), 400, "invalid_request", "person")
	requireError(t, look("hello"), 400, "invalid_request", "contact")
	var used float64
	require.NoError(t, w.pool.QueryRow(t.Context(), `SELECT used FROM check_budgets`).Scan(&used))
	require.InDelta(t, 3, used, 0.5, "looks at three numbers that were not known yet")
}

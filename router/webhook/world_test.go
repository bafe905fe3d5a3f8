package webhook_test

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/commit/committest"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/egress"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/router/webhook"
)

func TestMain(m *testing.M) {
	if os.Getenv(dispatcherDatabase) != "" { // a process that chaos_test.go has started
		os.Exit(runDispatcher())
	}
	os.Exit(pgtest.Run(m))
}

const (
	tenantID = "t1"
	patience = 20 * time.Second
	secret   = "topsecret"
)

// world is a database with one tenant and one device, a NATS server, and receivers.
type world struct {
	t         *testing.T
	pool      *pgxpool.Pool
	js        jetstream.JetStream
	nats      *server.Server
	client    *egress.Client
	endpoints *webhook.Endpoints
	device    device.ID
	head      *commit.Head
	number    int
}

func newWorld(t *testing.T) *world {
	t.Helper()
	client, err := egress.New(egress.Config{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
	require.NoError(t, err)
	t.Cleanup(client.CloseIdle)
	w := &world{t: t, pool: pgtest.New(t), client: client}
	w.endpoints = webhook.NewEndpoints(w.pool, client, testKeys(t))
	_, err = w.pool.Exec(t.Context(), `INSERT INTO tenants (id, name) VALUES ('t1', 'One'), ('t2', 'Two')`)
	require.NoError(t, err)
	row, err := device.Create(t.Context(), w.pool, device.Params{TenantID: tenantID, Label: "Device"})
	require.NoError(t, err)
	w.device = row.ID
	w.head, err = committest.Open(t.Context(), t, w.pool, row.ID)
	require.NoError(t, err)
	return w
}

func (w *world) startNATS() { w.t.Helper(); w.runNATS(&server.Options{DontListen: true}) }

func (w *world) runNATS(o *server.Options) {
	w.t.Helper()
	o.JetStream, o.StoreDir, o.NoSigs, o.NoLog = true, w.t.TempDir(), true, true
	s, err := server.NewServer(o)
	require.NoError(w.t, err)
	s.Start()
	w.t.Cleanup(func() { s.Shutdown(); s.WaitForShutdown() })
	require.True(w.t, s.ReadyForConnections(patience))
	nc, err := nats.Connect("", nats.InProcessServer(s))
	require.NoError(w.t, err)
	w.t.Cleanup(nc.Close)
	w.nats = s
	w.js, err = jetstream.New(nc)
	require.NoError(w.t, err)
}

func (w *world) makeStream() {
	w.t.Helper()
	require.NoError(w.t, event.EnsureStream(w.t.Context(), w.js, event.StreamConfig{}))
}

// happen appends an event of a chat; announce publishes it as the relay does.
func (w *world) happen(chat string, announce bool) uuid.UUID {
	w.t.Helper()
	return w.happenOn(line{w.device, w.head}, event.Inbound, chat, announce)
}

// line is a device and the right to write for it.
type line struct {
	id   device.ID
	head *commit.Head
}

// line makes a further device.
func (w *world) line() line {
	w.t.Helper()
	row, err := device.Create(w.t.Context(), w.pool, device.Params{TenantID: tenantID, Label: "Another"})
	require.NoError(w.t, err)
	head, err := committest.Open(w.t.Context(), w.t, w.pool, row.ID)
	require.NoError(w.t, err)
	return line{row.ID, head}
}

// happenOn appends an event of a device.
func (w *world) happenOn(l line, kind, chat string, announce bool) uuid.UUID {
	w.t.Helper()
	w.number++
	e := event.New{
		ID: uuid.Must(uuid.NewV7()), TenantID: tenantID, DeviceID: l.id, Type: kind, Chat: chat,
		Normalized: []byte(`{"chat":` + strconv.Quote(chat) + `,"n":` + strconv.Itoa(w.number) + `}`), Raw: []byte(`{"z":1, "a":"<"}`),
		Key: event.Key{Chat: chat, Sender: chat, MessageID: strconv.Itoa(w.number), Kind: "inbound"},
	}
	var seq int64
	require.NoError(w.t, l.head.Write(w.t.Context(), func(b *batch.Batch) { event.Append(b, e, func(s int64) { seq = s }) }))
	require.NotZero(w.t, seq)
	if announce {
		m := nats.NewMsg(event.Subject(tenantID, l.id, e.Type))
		m.Header.Set(event.HeaderDevice, string(l.id))
		m.Header.Set(event.HeaderDeviceSeq, strconv.FormatInt(seq, 10))
		_, err := w.js.PublishMsg(w.t.Context(), m, jetstream.WithMsgID(e.ID.String()))
		require.NoError(w.t, err)
	}
	return e.ID
}

func (w *world) endpoint(url string, change func(*webhook.Params)) webhook.Row {
	w.t.Helper()
	key := secret
	p := webhook.Params{URL: &url, Secret: &key}
	if change != nil {
		change(&p)
	}
	row, err := w.endpoints.Create(w.t.Context(), tenantID, p)
	require.NoError(w.t, err)
	return row
}

// start runs a dispatcher; stop ends it and waits.
func (w *world) start(change func(*webhook.Config)) (stop func()) {
	w.t.Helper()
	cfg := webhook.Config{
		Pool: w.pool, JetStream: w.js, Egress: w.client, Keys: testKeys(w.t), Log: slog.New(slog.NewTextHandler(w.t.Output(), nil)),
		Registry: prometheus.NewRegistry(), Poll: 20 * time.Millisecond, Grace: 10 * time.Millisecond, Lease: 3 * time.Second,
		Schedule: []time.Duration{10 * time.Millisecond, 10 * time.Millisecond, 10 * time.Millisecond, 10 * time.Millisecond},
	}
	if change != nil {
		change(&cfg)
	}
	d, err := webhook.NewDispatcher(cfg)
	require.NoError(w.t, err)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- d.Run(ctx) }()
	var once sync.Once
	stop = func() {
		once.Do(func() {
			cancel()
			require.NoError(w.t, <-ended)
		})
	}
	w.t.Cleanup(stop)
	return stop
}

// status of a delivery becomes what is wanted.
func (w *world) becomes(id uuid.UUID, want string) {
	w.t.Helper()
	var have string
	require.Eventually(w.t, func() bool {
		err := w.pool.QueryRow(w.t.Context(), `SELECT status FROM webhook_deliveries WHERE event_id = $1`, id).Scan(&have)
		return err == nil && have == want
	}, patience, 10*time.Millisecond, "delivery is not %s", want)
}

// set changes settings of an endpoint, which is $1, as they stand in the table.
func (w *world) set(id, change string, args ...any) {
	w.t.Helper()
	tag, err := w.pool.Exec(w.t.Context(), `UPDATE webhook_endpoints SET updated_at = now(), `+change+` WHERE id = $1`, append([]any{id}, args...)...)
	require.NoError(w.t, err)
	require.Equal(w.t, int64(1), tag.RowsAffected())
}

func (w *world) count(query string, args ...any) (n int) {
	w.t.Helper()
	require.NoError(w.t, w.pool.QueryRow(w.t.Context(), query, args...).Scan(&n))
	return n
}

// post is one request that a receiver got.
type post struct {
	header http.Header
	body   []byte
	chat   string
	n      int
}

// receiver answers with what answer says, after it has checked the signature.
func receiver(t *testing.T, answer func(w http.ResponseWriter, r *http.Request, p post)) (string, <-chan post) {
	t.Helper()
	posts := make(chan post, 1024)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return // cut
		}
		if r.Header.Get("x-signature") != webhook.Sign(secret, r.Header.Get("x-timestamp"), body) {
			t.Error("the signature is wrong")
		}
		var in struct {
			EventID    string `json:"eventId"`
			Normalized struct {
				Chat string
				N    int
			} `json:"normalized"`
		}
		if err := json.Unmarshal(body, &in); err != nil || in.EventID != r.Header.Get("x-event-id") {
			t.Errorf("body of %s: %v", in.EventID, err)
		}
		p := post{r.Header, body, in.Normalized.Chat, in.Normalized.N}
		posts <- p
		if answer != nil {
			answer(w, r, p)
		}
	}))
	t.Cleanup(s.Close)
	return s.URL, posts
}

func take(t *testing.T, posts <-chan post) post {
	t.Helper()
	select {
	case p := <-posts:
		return p
	case <-time.After(patience):
		t.Fatal("no webhook came")
		return post{}
	}
}

// hang answers nothing until its client leaves.
func hang(_ http.ResponseWriter, r *http.Request, _ post) { <-r.Context().Done() }

// testKey seals what tests keep.
var testKey = base64.StdEncoding.EncodeToString(make([]byte, 32))

func testKeys(t testing.TB) *seal.Ring {
	t.Helper()
	keys, err := seal.NewRing(testKey)
	require.NoError(t, err)
	return keys
}

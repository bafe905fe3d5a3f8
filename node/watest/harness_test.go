package watest

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.mau.fi/libsignal/logger"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
	waLog "go.mau.fi/whatsmeow/util/log"
	"go.uber.org/goleak"
	"google.golang.org/protobuf/proto"
)

// testKeys are shared by all servers of the tests: the trust anchor of whatsmeow is one variable of the process.
var testKeys ServerKeys

type quietSignal struct{}

func (quietSignal) Debug(string, string)   {}
func (quietSignal) Info(string, string)    {}
func (quietSignal) Warning(string, string) {}
func (quietSignal) Error(string, string)   {}
func (quietSignal) Configure(string)       {}

func TestMain(m *testing.M) {
	var quiet logger.Loggable = quietSignal{}
	logger.Setup(&quiet)
	testKeys = NewServerKeys()
	id, err := newIdentity(testKeys)
	if err != nil {
		panic(err)
	}
	copy(whatsmeow.WACertPubKey[:], id.root.Pub[:])
	goleak.VerifyTestMain(m,
		// whatsmeow starts these and lets them run until their own timeouts.
		goleak.IgnoreAnyFunction("go.mau.fi/whatsmeow.(*Client).delayedRequestMessageFromPhone"),
		goleak.IgnoreAnyFunction("go.mau.fi/whatsmeow.(*Client).handleHistorySyncNotificationLoop"),
		// A frame that arrives while the handshake gives up is never read.
		goleak.IgnoreAnyFunction("go.mau.fi/whatsmeow/socket.(*FrameSocket).processData"),
	)
}

func testContext(t testing.TB) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	t.Cleanup(cancel)
	return ctx
}

func startServer(t testing.TB, change ...func(*Config)) *Server {
	t.Helper()
	cfg := Config{Keys: &testKeys}
	if os.Getenv("WATEST_LOG") != "" {
		cfg.Log = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug}))
	}
	for _, f := range change {
		f(&cfg)
	}
	s, err := New(cfg)
	require.NoError(t, err)
	require.NoError(t, s.Start(context.Background()))
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	return s
}

func addPhone(t testing.TB, s *Server, params PhoneParams) *Phone {
	t.Helper()
	p, err := s.AddPhone(params)
	require.NoError(t, err)
	return p
}

// client is an unmodified whatsmeow client that remembers its events.
type client struct {
	*whatsmeow.Client
	device *store.Device

	mu      sync.Mutex
	events  []any
	changed chan struct{}
	refuse  func(any) bool // events for which the handler reports failure
}

// watchLog looks for lines with which whatsmeow shows that the server behaves unlike the real one.
type watchLog struct {
	waLog.Logger
	surprises chan string
}

func (l *watchLog) watch(msg string, args []any) {
	line := fmt.Sprintf(msg, args...)
	if strings.HasSuffix(line, "unexpected EOF") {
		return // a connection that was cut within a frame
	}
	for _, sign := range []string{"participant list hash", "parse", "nknown", "nexpected", "panicked", "doesn't match", "Missing", "no device list"} {
		if strings.Contains(line, sign) {
			select {
			case l.surprises <- line:
			default:
			}
		}
	}
}

func (l *watchLog) Warnf(msg string, args ...any) {
	l.watch(msg, args)
	l.Logger.Warnf(msg, args...)
}

func (l *watchLog) Errorf(msg string, args ...any) {
	l.watch(msg, args)
	l.Logger.Errorf(msg, args...)
}

func (l *watchLog) Sub(module string) waLog.Logger {
	return &watchLog{Logger: l.Logger.Sub(module), surprises: l.surprises}
}

// dialer leads everything a client dials, in clear, to the emulator.
func dialer(addr func() string) *http.Client {
	dial := func(ctx context.Context, network, _ string) (net.Conn, error) {
		var d net.Dialer
		return d.DialContext(ctx, network, addr())
	}
	return &http.Client{Transport: &http.Transport{DialContext: dial, DialTLSContext: dial, DisableKeepAlives: true}}
}

// dial makes a client for the server, unpaired unless a device is given. It is not connected yet.
func dial(t testing.TB, s *Server, device *store.Device) *client {
	t.Helper()
	return dialAddr(t, s.Addr, device)
}

func dialAddr(t testing.TB, addr func() string, device *store.Device) *client {
	t.Helper()
	if device == nil {
		device = NewMemoryDevice()
	}
	log := &watchLog{Logger: waLog.Noop, surprises: make(chan string, 64)}
	if os.Getenv("WATEST_LOG") != "" {
		log.Logger = waLog.Stdout(t.Name(), "DEBUG", false)
	}
	t.Cleanup(func() { // runs after the client has been disconnected
		select {
		case line := <-log.surprises:
			t.Errorf("the client is surprised: %s", line)
		default:
		}
	})
	c := &client{Client: whatsmeow.NewClient(device, log), device: device, changed: make(chan struct{})}
	h := dialer(addr)
	c.SetPreLoginHTTPClient(h)
	c.SetWebsocketHTTPClient(h)
	c.SetMediaHTTPClient(h)
	c.AddEventHandlerWithSuccessStatus(func(evt any) bool {
		c.mu.Lock()
		defer c.mu.Unlock()
		if c.refuse != nil && c.refuse(evt) {
			return false
		}
		c.events = append(c.events, evt)
		close(c.changed)
		c.changed = make(chan struct{})
		return true
	})
	t.Cleanup(c.Disconnect)
	return c
}

// await waits for the n-th event (from 1) that match accepts.
func await[T any](t testing.TB, c *client, what string, match func(T) bool) T {
	t.Helper()
	return awaitNth(t, c, what, 1, match)
}

func awaitNth[T any](t testing.TB, c *client, what string, n int, match func(T) bool) T {
	t.Helper()
	timeout := time.After(20 * time.Second)
	for {
		c.mu.Lock()
		changed := c.changed
		seen := 0
		for _, evt := range c.events {
			if e, ok := evt.(T); ok && (match == nil || match(e)) {
				if seen++; seen == n {
					c.mu.Unlock()
					return e
				}
			}
		}
		c.mu.Unlock()
		select {
		case <-changed:
		case <-timeout:
			c.mu.Lock()
			var all []string
			for _, evt := range c.events {
				all = append(all, fmt.Sprintf("%T", evt))
			}
			c.mu.Unlock()
			require.FailNow(t, "event did not come", "%s #%d; had %v", what, n, all)
		}
	}
}

// countEvents counts the events that match accepts.
func countEvents[T any](c *client, match func(T) bool) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := 0
	for _, evt := range c.events {
		if e, ok := evt.(T); ok && (match == nil || match(e)) {
			n++
		}
	}
	return n
}

// pairQR links a new client to the phone by QR code and waits until it is connected and has the push name.
func pairQR(t testing.TB, s *Server, p *Phone) *client {
	t.Helper()
	c := dial(t, s, nil)
	link(t, c, p)
	return c
}

func link(t testing.TB, c *client, p *Phone) {
	t.Helper()
	ctx := testContext(t)
	require.NoError(t, c.Connect())
	qr := await[*events.QR](t, c, "QR", nil)
	jid, lid, err := p.Scan(ctx, qr.Codes[0])
	require.NoError(t, err)
	await[*events.PairSuccess](t, c, "pair success", nil)
	await[*events.Connected](t, c, "connected", nil)
	require.Equal(t, jid, *c.Store.ID)
	require.Equal(t, lid, c.Store.LID)
	await(t, c, "push name", func(e *events.AppStateSyncComplete) bool { return e.Name == "regular_low" })
	if p.Blind() {
		return
	}
	// whatsmeow answers the phone's first message from goroutines of its own. Wait for them: a test that goes on to
	// remove the device would race with them inside whatsmeow.
	require.Eventually(t, func() bool {
		entries := p.s.Audit().Entries(0, AuditDelivered, p.JID().String())
		for _, kind := range []string{"receipt sender", "receipt peer_msg"} {
			if !slices.ContainsFunc(entries, func(e AuditEntry) bool { return strings.HasPrefix(e.Detail, kind) }) {
				return false
			}
		}
		return true
	}, 10*time.Second, time.Millisecond)
}

// sendText sends a text and returns its id.
func (c *client) sendText(t testing.TB, to types.JID, text string) string {
	t.Helper()
	return c.sendMessage(t, to, &waE2E.Message{Conversation: proto.String(text)})
}

func (c *client) sendMessage(t testing.TB, to types.JID, msg *waE2E.Message) string {
	t.Helper()
	resp, err := c.SendMessage(testContext(t), to, msg)
	require.NoError(t, err)
	return resp.ID
}

// awaitText waits for a message with this text.
func (c *client) awaitText(t testing.TB, text string) *events.Message {
	t.Helper()
	return await(t, c, "text "+text, func(e *events.Message) bool {
		return e.Message.GetConversation() == text || e.Message.GetExtendedTextMessage().GetText() == text
	})
}

// awaitMessage waits until the person sees a message that match accepts.
func awaitMessage(t testing.TB, p *Phone, match func(Received) bool) Received {
	t.Helper()
	r, err := p.WaitMessage(testContext(t), match)
	require.NoError(t, err)
	return r
}

func byText(text string) func(Received) bool {
	return func(r Received) bool { return r.Text == text }
}

func byID(id string) func(Received) bool { return func(r Received) bool { return r.ID == id } }

// noUnknown fails when a client has asked for something that the emulator does not know.
func noUnknown(t testing.TB, s *Server) {
	t.Helper()
	require.Empty(t, s.Audit().Entries(0, AuditUnknownIQ, ""))
}

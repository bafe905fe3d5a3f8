package watest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net"
	"net/http"
	"slices"
	"sync"
	"time"

	"go.mau.fi/whatsmeow/types"
	"golang.org/x/sync/errgroup"
)

// Config says how an emulator listens and how slow it is.
type Config struct {
	Addr      string        // where to listen for sockets and media; default 127.0.0.1:0
	Log       *slog.Logger  // default: nothing is logged
	Latency   time.Duration // added to everything the server sends to a device
	Jitter    time.Duration // a random part of it is added to Latency; order within a connection is kept
	StateFile string        // where the state survives a restart; empty: nowhere
	// AuditLimit is how many entries the audit log keeps; default DefaultAuditLimit.
	AuditLimit int
	// ForgetMedia checks files that are uploaded, of any size, and keeps nothing of them: phones see messages without their files.
	ForgetMedia bool
	Keys        *ServerKeys // used instead of fresh keys when there is no state yet
}

// ErrClosed is what calls on a closed server return.
var ErrClosed = errors.New("emulator is closed")

// Server is one emulated WhatsApp service. Safe for concurrent use.
//
// One mutex guards the protocol state: the critical sections only move stanzas between queues, while encryption and
// network writes happen outside of it. A phone has its own lock for its Signal sessions. The order is Phone.mu,
// then Server.mu, then the leaf locks of connections, stores, audit log and faults.
type Server struct {
	cfg      Config
	log      *slog.Logger
	identity *serverIdentity
	audit    *Audit
	faults   *Faults
	saver    saver

	mu      sync.Mutex
	st      *State
	byLID   map[string]*User
	refs    map[string]*conn        // pairing references on show, QR and code
	codes   map[string]*codePairing // pairing by code, by number
	conns   map[*conn]struct{}
	subs    map[string]map[*conn]types.JID // presence subscriptions, by number of the watched
	closed  bool
	started bool

	ctx      context.Context
	cancel   context.CancelFunc
	wg       sync.WaitGroup // connections and phone workers
	listener net.Listener
	http     *http.Server
	serving  errgroup.Group
}

// New creates an emulator with fresh keys, or with those of the state file.
func New(cfg Config) (*Server, error) {
	if cfg.Addr == "" {
		cfg.Addr = "127.0.0.1:0"
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	st, err := loadState(cfg.StateFile)
	if err != nil {
		return nil, err
	}
	if cfg.Keys != nil && len(st.Users) == 0 {
		st.Keys = *cfg.Keys
	}
	id, err := newIdentity(st.Keys)
	if err != nil {
		return nil, fmt.Errorf("create certificates: %w", err)
	}
	s := &Server{
		cfg: cfg, log: cfg.Log, identity: id, st: st, saver: saver{wake: make(chan struct{}, 1), saved: -1},
		byLID: map[string]*User{}, refs: map[string]*conn{}, codes: map[string]*codePairing{},
		conns: map[*conn]struct{}{}, subs: map[string]map[*conn]types.JID{},
	}
	s.audit = &Audit{limit: cfg.AuditLimit, log: cfg.Log, touch: s.touch}
	s.faults = &Faults{lidOf: s.deviceLID}
	s.ctx, s.cancel = context.WithCancel(context.Background())
	s.index()
	return s, nil
}

// NewServerKeys makes keys for Config.Keys: servers that share them are trusted by the same clients.
func NewServerKeys() ServerKeys { return newServerKeys() }

// newState returns an empty state with fresh keys.
func newState() *State {
	return &State{
		Version: StateVersion, Keys: newServerKeys(),
		Users: map[string]*User{}, Groups: map[string]*Group{}, Blobs: map[string]*Blob{},
	}
}

// index rebuilds what is derived from the state and not stored.
func (s *Server) index() {
	for _, u := range s.st.Users {
		s.byLID[u.LID] = u
		u.fill()
		u.phone = &Phone{s: s, u: u, changed: make(chan struct{})}
		if u.Phone.Store != nil {
			u.Phone.Store.fill()
		}
		for _, d := range u.Devices {
			d.sentIndex = make(map[string]struct{}, len(d.Sent))
			for _, id := range d.Sent {
				d.sentIndex[id] = struct{}{}
			}
		}
	}
}

// fill makes the maps that are missing.
func (u *User) fill() {
	setDefault(&u.Devices)
	setDefault(&u.Peers)
	setDefault(&u.Collections)
	setDefault(&u.Privacy)
	setDefault(&u.available)
	if u.Phone == nil {
		u.Phone = &PhoneState{}
	}
	setDefault(&u.Phone.Sent)
	setDefault(&u.Phone.Retries)
	setDefault(&u.Phone.SeenIDs)
}

// Start listens and serves until Close, or until ctx ends. It returns once the address is known.
func (s *Server) Start(ctx context.Context) error {
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", s.cfg.Addr)
	if err != nil {
		return fmt.Errorf("listen for sockets: %w", err)
	}
	s.mu.Lock()
	if s.closed || s.started {
		s.mu.Unlock()
		_ = l.Close() // nothing was accepted on it
		if s.started {
			return errors.New("emulator is already started")
		}
		return ErrClosed
	}
	s.started = true
	s.listener = l
	s.http = &http.Server{
		Handler:           s.routes(),
		ReadHeaderTimeout: 30 * time.Second,
		ErrorLog:          slog.NewLogLogger(s.log.Handler(), slog.LevelDebug),
	}
	for _, u := range s.st.Users { // what a phone had not looked at before a restart
		if len(u.Phone.Inbox) > 0 {
			s.wakePhone(u)
		}
	}
	if s.cfg.StateFile != "" {
		s.wg.Add(1)
		go s.keepSaving()
		s.touch() // so that fresh keys are kept from the beginning
	}
	s.mu.Unlock()
	context.AfterFunc(ctx, s.cancel)
	s.serving.Go(func() error {
		if err := s.http.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("serve sockets: %w", err)
		}
		return nil
	})
	return nil
}

// Addr returns the host:port that Start listens on, for sockets and media; empty before.
func (s *Server) Addr() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.listener == nil {
		return ""
	}
	return s.listener.Addr().String()
}

// RootKey returns the public key that clients must trust (whatsmeow.WACertPubKey).
func (s *Server) RootKey() [32]byte { return *s.identity.root.Pub }

// Audit returns the log of what the server saw.
func (s *Server) Audit() *Audit { return s.audit }

// Faults returns the rules by which the server misbehaves.
func (s *Server) Faults() *Faults { return s.faults }

// Close ends every connection, waits for every goroutine and saves the state. It may be called more than once.
func (s *Server) Close() error {
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		return nil
	}
	s.closed = true
	started := s.started
	s.mu.Unlock()
	s.cancel()
	var errs []error
	if started {
		errs = append(errs, s.http.Close(), s.serving.Wait())
	}
	s.wg.Wait()
	errs = append(errs, s.Save())
	return errors.Join(errs...)
}

// lockAll takes every lock that guards the state, in the one order that cannot deadlock, and returns how to give
// them back. Meanwhile State is consistent: no stanza is in flight between a queue and a phone.
func (s *Server) lockAll() (unlock func()) {
	for {
		phones := s.Phones()
		for _, p := range phones {
			p.mu.Lock()
		}
		s.mu.Lock()
		if len(s.st.Users) == len(phones) {
			return func() {
				s.mu.Unlock()
				for _, p := range phones {
					p.mu.Unlock()
				}
			}
		}
		s.mu.Unlock() // a phone was added in between
		for _, p := range phones {
			p.mu.Unlock()
		}
	}
}

// delay returns the latency of one stanza.
func (s *Server) delay() time.Duration {
	d := s.cfg.Latency
	if s.cfg.Jitter > 0 {
		d += rand.N(s.cfg.Jitter)
	}
	return d
}

// Connection is one live, logged in socket.
type Connection struct {
	JID    types.JID `json:"jid"`
	Remote string    `json:"remote"`
	Since  time.Time `json:"since"`
	Logins int       `json:"logins"` // of the device, ever
}

// Connections lists the logged in sockets, ordered by JID.
func (s *Server) Connections() []Connection {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Connection
	for c := range s.conns {
		if c.dev != nil && c.dev.conn == c {
			out = append(out, Connection{JID: c.dev.pn(), Remote: c.remote, Since: c.since, Logins: c.dev.Logins})
		}
	}
	slices.SortFunc(out, func(a, b Connection) int { return cmp.Compare(a.JID.String(), b.JID.String()) })
	return out
}

// user finds the account of a JID, number or LID; nil when there is none. Callers hold mu.
func (s *Server) user(jid types.JID) *User {
	switch jid.Server {
	case types.DefaultUserServer, types.LegacyUserServer:
		return s.st.Users[jid.User]
	case types.HiddenUserServer:
		return s.byLID[jid.User]
	}
	return nil
}

func (u *User) pn() types.JID  { return types.NewJID(u.Number, types.DefaultUserServer) }
func (u *User) lid() types.JID { return types.NewJID(u.LID, types.HiddenUserServer) }

func (d *Device) pn() types.JID {
	return types.JID{User: d.Number, Device: d.ID, Server: types.DefaultUserServer}
}

func (d *Device) lid() types.JID {
	return types.JID{User: d.LIDUser, Device: d.ID, Server: types.HiddenUserServer}
}

// withDevice returns the JID of one device of the user with this JID.
func withDevice(jid types.JID, device uint16) types.JID {
	jid.Device = device
	return jid
}

// deviceIDs returns the ids of all devices of the user, the phone included, in order.
func (u *User) deviceIDs() []uint16 {
	ids := make([]uint16, 1, len(u.Devices)+1)
	for id := range u.Devices {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

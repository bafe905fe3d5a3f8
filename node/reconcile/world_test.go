package reconcile_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/waconnect/waconnect/node/reconcile"
	"github.com/waconnect/waconnect/ring"
	"github.com/waconnect/waconnect/ring/lease"
	"github.com/waconnect/waconnect/ring/lease/leasetest"
)

// rules of a world that can be taken out, to show that its judge notices.
type rules struct {
	leasetest.Rules
	noHeadCheck bool    // openings and writes of a device do not look at its head
	drift       float64 // of clocks; the protocol is made for 0.1
}

// world is a cluster in virtual time: real keepers and reconcilers, a database in memory, and a WhatsApp that sees every socket.
// Partitions stand for their devices: each has one head and one socket.
type world struct {
	rules rules
	db    *leasetest.Database
	names []string

	mu      sync.Mutex
	random  *rand.Rand
	nodes   map[string]*simNode // the present process of each name
	cutDB   map[string]bool
	cutNode map[[2]string]bool
	heads   []head
	opening int64
	faulty  bool // statements may be slow, lost, or executed late
	broken  []string
	trace   trace
	acts    int
	before  func(n *simNode, p int) // called between the last check and the login; may be nil
	logins  []login
	kicks   int
	devices sync.WaitGroup
	late    sync.WaitGroup // statements that are executed after their caller gave up
}

// trace keeps what nodes log, for the one who looks for the cause of a failure.
type trace struct {
	mu   sync.Mutex
	text []byte
}

func (t *trace) Write(b []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.text = append(t.text, b...)
	return len(b), nil
}

// head is the fence of a partition's device.
type head struct {
	epoch, ver int64
	opener     int64 // number of the newest opening
	wrote      int64 // number of the opening that wrote last
}

func newWorld(seed uint64, nodes, partitions int, r rules) *world {
	if r.drift == 0 {
		r.drift = 0.1
	}
	w := &world{
		rules: r, db: leasetest.New(partitions, r.Rules), random: rand.New(rand.NewPCG(seed, seed)), nodes: map[string]*simNode{},
		cutDB: map[string]bool{}, cutNode: map[[2]string]bool{}, heads: make([]head, partitions),
	}
	for i := range nodes {
		w.names = append(w.names, fmt.Sprintf("node-%d", i+1))
	}
	return w
}

// chance and upTo are the world's dice.
func (w *world) chance(p float64) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.random.Float64() < p
}

func (w *world) upTo(d time.Duration) time.Duration {
	w.mu.Lock()
	defer w.mu.Unlock()
	return time.Duration(w.random.Int64N(int64(d) + 1))
}

func (w *world) violate(format string, args ...any) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.broken) < 5 {
		w.broken = append(w.broken, fmt.Sprintf(format, args...))
	}
}

// login is what WhatsApp saw.
type login struct {
	node      string
	partition int
	trusted   bool
}

// simNode is one life of a process.
type simNode struct {
	w        *world
	log      *slog.Logger
	name     string
	rate     float64 // of its clock
	keeper   *lease.Keeper
	ring     *reconcile.Reconciler
	stop     context.CancelFunc
	done     chan struct{}
	announce atomic.Pointer[reconcile.Candidate] // what gossip carries

	mu      sync.Mutex
	resumed chan struct{} // not nil: the process is stopped; closed when it continues
	dead    bool
	silent  time.Time // since when gossip hears nothing
	life    int
	open    map[int]*socket
}

// socket is a partition's connection to WhatsApp.
type socket struct {
	epoch   atomic.Int64
	live    atomic.Bool // logged in
	opening int64
	ver     int64
	kicked  atomic.Bool  // another login has taken its place
	spent   atomic.Int64 // epoch under which that happened: a fresh grant is needed
	cancel  context.CancelFunc
	done    chan struct{}
}

var errCut = errors.New("no answer")

// gate holds everything of a stopped process; false: it is dead.
func (n *simNode) gate() bool {
	for {
		n.mu.Lock()
		resumed, dead := n.resumed, n.dead
		n.mu.Unlock()
		if dead || resumed == nil {
			return !dead
		}
		<-resumed
	}
}

// runs reports whether the process executes anything at this moment.
func (n *simNode) runs() bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	return !n.dead && n.resumed == nil
}

// Now implements lease.Clock.
func (n *simNode) Now() lease.Instant {
	t := time.Duration(float64(time.Now().UnixNano()) * n.rate)
	return lease.At(t, t)
}

// Timer implements lease.Clock. It does not fire while the process is stopped.
func (n *simNode) Timer(d time.Duration) (<-chan time.Time, func() bool) {
	fire := make(chan time.Time, 1)
	t := time.AfterFunc(time.Duration(float64(d)/n.rate), func() {
		n.gate()
		fire <- time.Now()
	})
	return fire, t.Stop
}

// around is the way to the database.
func (n *simNode) around(ctx context.Context, _ string, do func()) error {
	w := n.w
	if !n.gate() {
		return errCut
	}
	w.mu.Lock()
	cut, faulty := w.cutDB[n.name], w.faulty
	w.mu.Unlock()
	refuse := func() error {
		<-ctx.Done()
		n.gate()
		return errCut
	}
	if cut || faulty && w.chance(0.02) {
		return refuse()
	}
	there := w.upTo(5 * time.Millisecond)
	if faulty && w.chance(0.03) {
		there = w.upTo(3 * time.Second)
	}
	select {
	case <-time.After(there):
	case <-ctx.Done():
		w.late.Go(func() { // it is executed all the same
			time.Sleep(w.upTo(2 * time.Second))
			do()
		})
		n.gate()
		return errCut
	}
	do()
	if faulty && w.chance(0.02) {
		return refuse()
	}
	select {
	case <-time.After(w.upTo(5 * time.Millisecond)):
	case <-ctx.Done():
		n.gate()
		return errCut
	}
	if !n.gate() {
		return errCut
	}
	return nil
}

// start begins a process.
func (w *world) start(name string) *simNode {
	n := &simNode{w: w, name: name, open: map[int]*socket{}, done: make(chan struct{})}
	w.mu.Lock()
	n.rate = 1 + w.rules.drift*(2*w.random.Float64()-1)
	w.nodes[name] = n
	w.mu.Unlock()
	log := slog.New(slog.NewTextHandler(&w.trace, &slog.HandlerOptions{Level: slog.LevelDebug})).With("node", name)
	n.log = log
	log.Info("starts", "rate", n.rate)
	var err error
	n.keeper, err = lease.New(lease.Config{
		Node: lease.Node{ID: name, RPC: name}, Store: leasetest.Faulty{Next: w.db, Around: n.around}, Times: lease.FastTimes(), Clock: n, Log: log,
		Registry: prometheus.NewRegistry(), Lost: n.drop,
	})
	if err != nil {
		panic(err)
	}
	n.ring = reconcile.New(reconcile.Config{
		ID: name, Keeper: n.keeper, Belief: n, Host: n, Peers: n, Times: lease.FastTimes(), Clock: n, Log: log, Registry: prometheus.NewRegistry(),
		Announce: func(p reconcile.Phase, in uuid.UUID) {
			if p == reconcile.Draining || in == (uuid.UUID{}) {
				n.announce.Store(nil)
			} else {
				n.announce.Store(&reconcile.Candidate{ID: name, Incarnation: in})
			}
		},
		Table: table,
	})
	ctx, stop := context.WithCancel(context.Background())
	n.stop = stop
	var work sync.WaitGroup
	work.Go(func() { _ = n.keeper.Run(ctx) })
	work.Go(func() { _ = n.ring.Run(ctx) })
	go func() { defer close(n.done); work.Wait() }()
	return n
}

var tables sync.Map // tables are made once for all worlds

func table(members []ring.Member, pins map[int]string) *ring.Table {
	key := fmt.Sprint(members, pins)
	if t, ok := tables.Load(key); ok {
		return t.(*ring.Table)
	}
	t := ring.NewTable(members, pins)
	tables.Store(key, t)
	return t
}

// crash ends a process at once: its sockets are closed by the kernel, and what it had sent to the database may still be executed.
func (n *simNode) crash() {
	n.log.Info("crashes")
	n.mu.Lock()
	n.dead, n.silent = true, time.Now()
	if n.resumed != nil {
		close(n.resumed)
		n.resumed = nil
	}
	n.mu.Unlock()
	n.stop()
	<-n.done
	n.drop(1 << 30)
}

// shutDown ends a process in order.
func (n *simNode) shutDown(patience time.Duration) {
	n.log.Info("shuts down", "patience", patience)
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	_ = n.ring.Drain(ctx) // what could not be released is fenced by the others
	cancel()
	n.stop()
	<-n.done
	retiring, cancel := context.WithTimeout(context.Background(), time.Second)
	_ = n.keeper.Retire(retiring)
	cancel()
	n.mu.Lock()
	n.dead, n.silent = true, time.Now()
	n.mu.Unlock()
	n.drop(1 << 30)
}

func (n *simNode) pause() {
	n.mu.Lock()
	defer n.mu.Unlock()
	if !n.dead && n.resumed == nil {
		n.resumed, n.silent = make(chan struct{}), time.Now()
		n.log.Info("is stopped")
	}
}

func (n *simNode) resume() {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.resumed != nil {
		close(n.resumed)
		n.resumed, n.silent = nil, time.Time{}
		n.log.Info("continues")
	}
}

// Candidates implements reconcile.Belief: what gossip would show to this node, with its delay.
func (n *simNode) Candidates() []reconcile.Candidate {
	w := n.w
	w.mu.Lock()
	defer w.mu.Unlock()
	var list []reconcile.Candidate
	for _, name := range w.names {
		m := w.nodes[name]
		if m == nil || w.cutNode[[2]string{n.name, name}] {
			continue
		}
		m.mu.Lock()
		silent := m.silent
		m.mu.Unlock()
		if c := m.announce.Load(); c != nil && (silent.IsZero() || time.Since(silent) < 2*time.Second) {
			list = append(list, *c)
		}
	}
	return list
}

// Changed implements reconcile.Belief: the reconciler looks every so often anyway.
func (n *simNode) Changed() <-chan struct{} { return nil }

// reach is the way to another process; nil: nobody answers before ctx ends.
func (n *simNode) reach(ctx context.Context, name string) *simNode {
	w := n.w
	n.gate()
	w.mu.Lock()
	m, cut := w.nodes[name], w.cutNode[[2]string{n.name, name}] || w.cutNode[[2]string{name, n.name}]
	faulty := w.faulty
	w.mu.Unlock()
	if m == nil || cut || !m.runs() || faulty && w.chance(0.05) {
		<-ctx.Done()
		n.gate()
		return nil
	}
	time.Sleep(w.upTo(3 * time.Millisecond))
	return m
}

// Offer implements reconcile.Peers.
func (n *simNode) Offer(ctx context.Context, to lease.Node, offers []reconcile.Offer) ([]int, error) {
	m := n.reach(ctx, to.ID)
	if m == nil {
		return nil, errCut
	}
	list, err := m.ring.Take(ctx, to.Incarnation, offers)
	n.gate()
	return list, err
}

// Handed implements reconcile.Peers.
func (n *simNode) Handed(ctx context.Context, to lease.Node, partitions []int, closed time.Duration) error {
	m := n.reach(ctx, to.ID)
	if m == nil {
		return errCut
	}
	m.ring.Received(partitions, closed)
	return nil
}

// Load implements reconcile.Host.
func (n *simNode) Load(partition int) int { return partition % 3 }

// Reserve implements reconcile.Host.
func (n *simNode) Reserve(ctx context.Context, _, _ int) error { return ctx.Err() }

// Open implements reconcile.Host.
func (n *simNode) Open(life int, openings []reconcile.Opening) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if life < n.life || n.dead {
		return
	}
	for _, o := range openings {
		if s := n.open[o.Partition]; s != nil {
			s.epoch.Store(max(s.epoch.Load(), o.Epoch))
			continue
		}
		ctx, cancel := context.WithCancel(context.Background())
		s := &socket{cancel: cancel, done: make(chan struct{})}
		s.epoch.Store(o.Epoch)
		n.open[o.Partition] = s
		holder := n.keeper.State().Incarnation
		n.w.devices.Go(func() { defer close(s.done); n.device(ctx, o.Partition, holder, s) })
	}
}

// Close implements reconcile.Host.
func (n *simNode) Close(ctx context.Context, partitions []int) {
	var list []*socket
	n.mu.Lock()
	for _, p := range partitions {
		if s := n.open[p]; s != nil {
			list = append(list, s)
			delete(n.open, p)
		}
	}
	n.mu.Unlock()
	for _, s := range list {
		s.cancel()
	}
	for _, s := range list {
		<-s.done
	}
	_ = ctx
}

func (n *simNode) drop(life int) {
	n.log.Info("drops", "life", life)
	n.mu.Lock()
	n.life = max(n.life, life)
	open := n.open
	n.open = map[int]*socket{}
	n.mu.Unlock()
	for _, s := range open {
		s.live.Store(false)
		s.cancel()
	}
}

// statement runs something at the device's head, as far away as the database.
func (n *simNode) statement(ctx context.Context, do func() bool) (hit bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	answer := make(chan bool, 1)
	if err := n.around(ctx, "device", func() { answer <- do() }); err != nil {
		return false, err
	}
	return <-answer, nil
}

// actEvery is how often a device sends or receives.
const actEvery = 300 * time.Millisecond

// device is the life of a partition's device at its owner: open behind the fence, log in, and act, each time only while trusted.
func (n *simNode) device(ctx context.Context, p int, holder uuid.UUID, s *socket) {
	for ctx.Err() == nil && n.gate() {
		if n.freshGrant(ctx, p, s) && n.openHead(ctx, p, holder, s) && n.gate() && ctx.Err() == nil && n.keeper.Trusted() {
			if n.w.before != nil {
				n.w.before(n, p)
			}
			n.logIn(p, s)
			n.look(p, s, "logs in")
			n.act(ctx, p, s)
			s.live.Store(false)
		}
		n.sleep(ctx, 200*time.Millisecond)
	}
}

// logIn is WhatsApp's rule: the newest login wins, and tells the older one.
func (n *simNode) logIn(p int, s *socket) {
	w := n.w
	s.kicked.Store(false)
	w.mu.Lock()
	w.logins = append(w.logins, login{n.name, p, n.keeper.Trusted()})
	nodes := make([]*simNode, 0, len(w.nodes))
	for _, m := range w.nodes {
		nodes = append(nodes, m)
	}
	w.mu.Unlock()
	for _, m := range nodes {
		m.mu.Lock()
		other := m.open[p]
		m.mu.Unlock()
		if m != n && other != nil && other.live.Load() {
			other.spent.Store(other.epoch.Load())
			other.kicked.Store(true)
			w.mu.Lock()
			w.kicks++
			w.mu.Unlock()
		}
	}
}

// freshGrant is rule N9.
func (n *simNode) freshGrant(ctx context.Context, p int, s *socket) bool {
	if !s.kicked.Load() || s.epoch.Load() > s.spent.Load() {
		return true
	}
	epoch, ok, err := n.keeper.Renew(ctx, p)
	if err == nil && ok {
		s.epoch.Store(max(s.epoch.Load(), epoch))
	}
	return err == nil && ok
}

func (n *simNode) sleep(ctx context.Context, d time.Duration) {
	select {
	case <-time.After(d):
	case <-ctx.Done():
	}
}

// openHead is rule N6.
func (n *simNode) openHead(ctx context.Context, p int, holder uuid.UUID, s *socket) bool {
	epoch := s.epoch.Load()
	hit, err := n.statement(ctx, func() bool {
		row := n.w.db.Partitions()[p]
		w := n.w
		w.mu.Lock()
		defer w.mu.Unlock()
		h := &w.heads[p]
		if !w.rules.noHeadCheck && (h.epoch > epoch || row.Epoch != epoch || row.Holder != holder) {
			return false
		}
		w.opening++
		h.epoch, h.ver, h.opener = epoch, h.ver+1<<20, w.opening
		s.opening, s.ver = w.opening, h.ver
		return true
	})
	return hit && err == nil
}

// act writes and uses the socket until the device is lost, closed, or a write has an unknown outcome.
func (n *simNode) act(ctx context.Context, p int, s *socket) {
	opening, ver := s.opening, s.ver
	for ctx.Err() == nil {
		hit, err := n.statement(ctx, func() bool {
			w := n.w
			w.mu.Lock()
			defer w.mu.Unlock()
			h := &w.heads[p]
			if !w.rules.noHeadCheck && (h.opener != opening || h.ver != ver) {
				return false
			}
			if opening < h.wrote || opening < h.opener {
				w.broken = append(w.broken, fmt.Sprintf("I2: opening %d wrote partition %d after opening %d", opening, p, h.opener))
			}
			h.ver, h.wrote = h.ver+1, opening
			return true
		})
		if !hit || err != nil || !n.gate() || !n.keeper.Trusted() || !s.live.Load() || s.kicked.Load() {
			return
		}
		ver++
		n.look(p, s, "sends")
		n.sleep(ctx, actEvery)
	}
}

// look checks I1 at the moment of a socket's use: nobody else who runs and trusts has a live socket of the device.
func (n *simNode) look(p int, s *socket, what string) {
	if what == "logs in" {
		n.log.Info("logs in", "partition", p, "epoch", s.epoch.Load())
		s.live.Store(true)
	}
	w := n.w
	w.mu.Lock()
	w.acts++
	others := make([]*simNode, 0, len(w.nodes))
	for _, m := range w.nodes {
		if m != n {
			others = append(others, m)
		}
	}
	w.mu.Unlock()
	for _, m := range others {
		m.mu.Lock()
		other := m.open[p]
		m.mu.Unlock()
		if other != nil && other.live.Load() && m.runs() && m.keeper.Trusted() {
			w.violate("I1: %s %s on partition %d while %s has it (epochs %d and %d)", n.name, what, p, m.name, s.epoch.Load(), other.epoch.Load())
		}
	}
}

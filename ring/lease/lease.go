// Package lease is the proof of who owns what. PostgreSQL says it, and nothing else does: gossip and hashing are only opinions about
// who should.
//
// A node's process registers a life (incarnation) and moves a counter. An answered heartbeat lets it act for a bounded time, its trust
// window, counted from before the question was sent. The others watch the counter with their own clocks; one that has stood still for
// longer than any trust can last is fenced, which ends that life for ever, and only then are its partitions claimed, under new epochs.
// No clock of the database decides anything.
//
// Promised: at any moment at most one node both runs and trusts that it holds a partition. A partition whose holder is gone can always
// be claimed. An answer that was lost is found again by reading; an answer that comes late, or belongs to an earlier life, does nothing.
package lease

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"
	"github.com/prometheus/client_golang/prometheus"
)

// ErrNoTrust: this node has no trust window at the moment and may not act.
var ErrNoTrust = errors.New("no trust: PostgreSQL has not confirmed this node in time")

// Config of a keeper.
type Config struct {
	Node     Node // what is registered; Incarnation is made by the keeper
	Store    Store
	Times    Times
	Clock    Clock // nil: SystemClock
	Log      *slog.Logger
	Registry prometheus.Registerer
	// Lost is called whenever trust has ended, before anybody else learns of it: it closes sockets and must not wait for the network.
	// The number is of the time that begins then (State.Life).
	Lost func(life int)
	// NewIncarnation is set by tests that need the same ids each time; nil: random.
	NewIncarnation func() uuid.UUID
}

// State is what a keeper knows at a moment. It is never changed after it was handed out.
type State struct {
	Incarnation uuid.UUID
	Life        int // grows at each end of trust and with each incarnation; what was opened before is closed
	Trusted     bool
	Held        map[int]int64 // partition to epoch: what this node may open; nil without trust
	Partitions  []Partition   // all, by number; empty before the first look
	Nodes       map[uuid.UUID]Node
	Pins        map[int]string
}

// Free reports whether a partition has no living holder.
func (s *State) Free(p int) bool {
	if p >= len(s.Partitions) {
		return false
	}
	_, alive := s.Nodes[s.Partitions[p].Holder]
	return !alive
}

// ownershipTime bounds a statement; the server gives up earlier.
const ownershipTime = 1500 * time.Millisecond

// trustGlance is how often the end of trust is looked for: timers stand still while a machine is suspended, these clocks do not.
const trustGlance = 100 * time.Millisecond

// Keeper keeps this node's lease. Safe for concurrent use.
type Keeper struct {
	cfg     Config
	metrics *metrics
	log     *slog.Logger
	state   atomic.Pointer[State]
	look    chan struct{} // look at the tables now
	trusts  chan struct{} // trust has begun

	mu          sync.Mutex
	incarnation uuid.UUID
	registered  bool
	life        int // grows with each incarnation and each end of trust: what was asked before does not count after
	trusted     bool
	trustFrom   Instant
	held        map[int]int64
	burnt       map[int]int64 // of this incarnation: never open under these epochs or older ones
	busy        map[int]bool  // an ownership statement is under way
	rows        []Partition
	sum         int64
	nodes       map[uuid.UUID]Node
	seen        map[uuid.UUID]observation
	pins        map[int]string
	polled      bool
	lastPoll    Instant
	changed     chan struct{}
}

// observation is since when a counter has not moved.
type observation struct {
	beat    int64
	at      Instant       // of the answer that first showed it
	silence time.Duration // after which the node is fenced
}

// New makes a keeper; it does nothing before Run.
func New(cfg Config) (*Keeper, error) {
	if err := cfg.Times.Validate(); err != nil {
		return nil, err
	}
	if cfg.Clock == nil {
		cfg.Clock = SystemClock{}
	}
	if cfg.NewIncarnation == nil {
		cfg.NewIncarnation = uuid.New
	}
	if cfg.Lost == nil {
		cfg.Lost = func(int) {}
	}
	k := &Keeper{
		cfg: cfg, metrics: newMetrics(cfg.Registry, cfg.Times.Trust), log: cfg.Log.With("component", "lease"), look: make(chan struct{}, 1),
		trusts: make(chan struct{}, 1), changed: make(chan struct{}), held: map[int]int64{}, nodes: map[uuid.UUID]Node{},
		seen: map[uuid.UUID]observation{}, pins: map[int]string{}, sum: -1,
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.begin()
	k.publish()
	return k, nil
}

// begin starts another life; the caller holds mu.
func (k *Keeper) begin() {
	k.incarnation, k.registered = k.cfg.NewIncarnation(), false
	k.burnt, k.busy = map[int]int64{}, map[int]bool{}
	k.life++
	k.metrics.lives.Inc()
	k.cfg.Store.Reborn(k.incarnation)
}

// publish makes a new snapshot and wakes who waits; the caller holds mu.
func (k *Keeper) publish() {
	s := &State{Incarnation: k.incarnation, Life: k.life, Trusted: k.trusted, Partitions: k.rows, Nodes: k.nodes, Pins: k.pins}
	if k.trusted {
		s.Held = maps.Clone(k.held)
	}
	k.state.Store(s)
	k.metrics.trusted.Set(0)
	if k.trusted {
		k.metrics.trusted.Set(1)
	}
	close(k.changed)
	k.changed = make(chan struct{})
}

// State returns the newest snapshot. Trusted in it may have ended since: ask Trusted before acting.
func (k *Keeper) State() *State { return k.state.Load() }

// Changed is closed at the next change. Fetch it before State.
func (k *Keeper) Changed() <-chan struct{} {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.changed
}

// Trusted reports, by the clock, whether this node may act at this moment. It is asked before each write to a socket.
func (k *Keeper) Trusted() bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.trustedNow()
}

func (k *Keeper) trustedNow() bool {
	return k.trusted && k.cfg.Clock.Now().Since(k.trustFrom) < k.cfg.Times.Trust
}

// Holds returns the epoch under which this node may open devices of a partition; false if it may not.
func (k *Keeper) Holds(p int) (epoch int64, ok bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	epoch, ok = k.held[p]
	return epoch, ok && k.trustedNow()
}

// Glance makes the keeper look at the tables now: somebody has said that they changed, or that a node is suspected.
func (k *Keeper) Glance() { signal(k.look) }

func signal(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}

// Run keeps the lease until ctx ends. What is held then stays held, for the owner to release, and is fenced by the others if it does not.
func (k *Keeper) Run(ctx context.Context) error {
	var work sync.WaitGroup
	work.Go(func() { k.guard(ctx) })
	work.Go(func() { k.poll(ctx) })
	k.beat(ctx)
	work.Wait()
	k.mu.Lock()
	lost, life := k.lapse(), k.life
	k.mu.Unlock()
	if lost {
		k.cfg.Lost(life)
	}
	return ctx.Err()
}

// wait waits for d, for a signal, or for the end; false at the end.
func (k *Keeper) wait(ctx context.Context, d time.Duration, hurry <-chan struct{}) bool {
	if ctx.Err() != nil {
		return false
	}
	if d <= 0 {
		return true
	}
	fire, stop := k.cfg.Clock.Timer(d)
	defer stop()
	select {
	case <-fire:
	case <-hurry:
	case <-ctx.Done():
		return false
	}
	return ctx.Err() == nil
}

// beat registers this life and moves its counter (rules N0 and N1).
func (k *Keeper) beat(ctx context.Context) {
	said := ""
	for ctx.Err() == nil {
		k.mu.Lock()
		me, registered, life := k.cfg.Node, k.registered, k.life
		me.Incarnation, me.Trust = k.incarnation, k.cfg.Times.Trust
		k.mu.Unlock()
		sent := k.cfg.Clock.Now()
		asking, cancel := context.WithTimeout(ctx, k.cfg.Times.Answer())
		alive, err := true, error(nil)
		if registered {
			alive, err = k.cfg.Store.Heartbeat(asking, me.Incarnation)
		} else {
			err = k.cfg.Store.Register(asking, me)
		}
		cancel()
		took := k.cfg.Clock.Now().Since(sent)
		switch {
		case err != nil:
			k.metrics.failures.Inc()
			if ctx.Err() == nil && err.Error() != said {
				said = err.Error()
				k.log.Warn("heartbeat", "err", err)
			}
		case !alive:
			k.fenced(me.Incarnation)
			continue
		case !registered:
			k.mu.Lock()
			k.registered = k.registered || k.incarnation == me.Incarnation
			k.mu.Unlock()
			k.log.Info("registered", "incarnation", me.Incarnation, "life", life)
			continue // trust begins with the first answered heartbeat
		default:
			said = ""
			k.metrics.renew.Observe(took.Seconds())
			k.trust(me.Incarnation, sent)
		}
		k.wait(ctx, k.cfg.Times.Heartbeat-took, nil)
	}
}

// trust begins or extends the trust window: it runs from the moment at which the heartbeat was sent.
func (k *Keeper) trust(incarnation uuid.UUID, sent Instant) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.incarnation != incarnation {
		return // an answer for an earlier life
	}
	now := k.cfg.Clock.Now()
	if now.Since(sent) >= k.cfg.Times.Trust {
		return
	}
	if k.trusted && now.Since(k.trustFrom) >= k.cfg.Times.Trust {
		return // it has ended in between; the guard sees to that, and the next answer begins anew
	}
	k.trustFrom = sent
	if !k.trusted {
		k.trusted = true
		k.publish()
		signal(k.trusts)
		signal(k.look) // what is held is read again before anything opens
	}
}

// lapse ends trust; the caller holds mu and calls Lost when it returns true.
func (k *Keeper) lapse() bool {
	if !k.trusted {
		return false
	}
	k.trusted = false
	k.life++
	k.held = map[int]int64{}
	k.metrics.trustLost.Inc()
	k.publish()
	return true
}

// fenced begins another life after this one was ended by somebody.
func (k *Keeper) fenced(incarnation uuid.UUID) {
	k.mu.Lock()
	if k.incarnation != incarnation {
		k.mu.Unlock()
		return
	}
	lost := k.lapse()
	k.held = map[int]int64{}
	k.begin()
	k.publish()
	next, life := k.incarnation, k.life
	k.mu.Unlock()
	if lost {
		k.cfg.Lost(life)
	}
	k.log.Error("this node was fenced: everything is closed, and it comes back as a new life", "incarnation", incarnation, "next", next)
}

// guard ends trust in time (rule N2).
func (k *Keeper) guard(ctx context.Context) {
	for ctx.Err() == nil {
		k.mu.Lock()
		lost := k.trusted && !k.trustedNow() && k.lapse()
		rest := time.Duration(0)
		if k.trusted {
			rest = k.cfg.Times.Trust - k.cfg.Clock.Now().Since(k.trustFrom)
		}
		trusted, life := k.trusted, k.life
		k.mu.Unlock()
		if lost {
			k.cfg.Lost(life)
			k.log.Error("trust has ended: sockets are closed until PostgreSQL answers", "trust", k.cfg.Times.Trust)
		}
		if trusted {
			k.wait(ctx, max(min(rest, trustGlance), time.Millisecond), nil)
			continue
		}
		select {
		case <-k.trusts:
		case <-ctx.Done():
		}
	}
}

// Retire ends this life in the tables; the last thing that a process does with its lease, after Run has ended.
func (k *Keeper) Retire(ctx context.Context) error {
	k.mu.Lock()
	me, registered := k.incarnation, k.registered
	k.mu.Unlock()
	if !registered {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, ownershipTime)
	defer cancel()
	if err := k.cfg.Store.Retire(ctx, me); err != nil {
		return fmt.Errorf("retire: %w", err)
	}
	return nil
}

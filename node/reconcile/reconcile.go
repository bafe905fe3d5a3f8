// Package reconcile brings what a node holds to what it should hold.
//
// Belief says who should: the table over the nodes that gossip shows alive. Proof says who does: the lease. A belief alone never opens a
// socket. What nobody living holds is claimed by the node that the table names; what another node should hold is closed and handed over
// once that node has said, by its own table, that it takes it, so that two opinions never make a ping-pong.
//
// Promised: a partition is open at the host only while the lease is held, is closed before it is handed over, and opens again only under
// an epoch that is newer than any it was closed under.
package reconcile

import (
	"context"
	"errors"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/waconnect/waconnect/ring"
	"github.com/waconnect/waconnect/ring/lease"
)

// Candidate is a node that takes partitions, as gossip shows it.
type Candidate struct {
	ID          string
	Incarnation uuid.UUID
	Capacity    int
}

// Belief is who seems to be there. It may be wrong at any time.
type Belief interface {
	// Candidates lists the nodes that take partitions; this one is among them unless it drains.
	Candidates() []Candidate
	// Changed is closed at the next change; fetch it before Candidates.
	Changed() <-chan struct{}
}

// Cause says why a partition opens.
type Cause string

// Causes.
const (
	Fresh    Cause = "fresh"    // nobody held it
	Takeover Cause = "takeover" // its holder was fenced
	Handoff  Cause = "handoff"  // another node gave it
	Resumed  Cause = "resumed"  // this node held it, and lost its trust meanwhile
)

// Opening is a partition that may run.
type Opening struct {
	lease.Grant
	Cause Cause
	Since time.Time // from when its devices were away, as far as this node knows
}

// Host runs the devices of partitions.
type Host interface {
	// Open lets the devices of partitions run under their epochs, or continue under a newer one. It does not wait. life is that of the
	// lease's state; openings of a life that has ended are ignored.
	Open(life int, openings []Opening)
	// Close ends everything of partitions in order: nothing new, running sends and handlers finished, sockets closed, writes done. When
	// ctx ends first, what is left is cut off. It returns when nothing of them runs.
	Close(ctx context.Context, partitions []int)
	// Load is how many sessions a partition has.
	Load(partition int) int
	// Reserve waits until so many sessions may be opened here, for a handoff that is about to come.
	Reserve(ctx context.Context, partition, sessions int) error
}

// Offer is a partition that another node may take.
type Offer struct {
	Partition int
	Sessions  int
}

// Peers reaches the other nodes.
type Peers interface {
	// Offer asks a node which of the partitions it will take.
	Offer(ctx context.Context, to lease.Node, offers []Offer) ([]int, error)
	// Handed tells a node that partitions are its own now, and for how long they have been closed. It is a hint: the tables say it too.
	Handed(ctx context.Context, to lease.Node, partitions []int, closed time.Duration) error
}

// Config of a reconciler.
type Config struct {
	ID       string // of this node
	Keeper   *lease.Keeper
	Belief   Belief
	Host     Host
	Peers    Peers
	Times    lease.Times
	Clock    lease.Clock // nil: lease.SystemClock
	Log      *slog.Logger
	Registry prometheus.Registerer
	// Announce is called when the node's part in the ring changes: Joining until it holds its share, then Ready, Draining when asked.
	Announce func(Phase, uuid.UUID)
	// Table is set by tests that keep tables; nil: ring.NewTable.
	Table func(members []ring.Member, pins map[int]string) *ring.Table
}

// Phase is a node's part in the ring.
type Phase string

// Phases.
const (
	Joining  Phase = "joining"
	Ready    Phase = "ready"
	Draining Phase = "draining"
)

// claimBatch bounds one claim, so that it stays far within its time.
const claimBatch = 1024

// joinTime bounds how long a node counts as joining: a share that does not come must not keep it from being of use.
const joinTime = 10 * time.Second

// Reconciler is safe for concurrent use.
type Reconciler struct {
	cfg     Config
	log     *slog.Logger
	metrics *metrics
	kick    chan struct{}
	movers  sync.WaitGroup

	mu         sync.Mutex
	life       int
	opened     map[int]int64         // at the host, by epoch
	moving     map[int]bool          // offered or being closed for another node
	handed     map[int]time.Time     // told to be ours, with the time of their closing
	orphans    map[int]lease.Instant // free partitions that the table gives to somebody else, and since when
	dead       map[int]bool          // claimed from a node that was fenced
	complained map[uuid.UUID]string  // errors of asking a node that were logged
	targets    map[uuid.UUID]bool    // a mover is at work for this node
	resumed    bool                  // a life with trust went before this one
	settled    lease.Instant         // trust began
	trusted    bool
	phase      Phase
	announced  uuid.UUID
	draining   bool
	doubled    bool // another living process has this node's id, and is the elder
	table      *ring.Table
	key        string // of what the table was made from
	changed    chan struct{}
}

// New makes a reconciler; it does nothing before Run.
func New(cfg Config) *Reconciler {
	if cfg.Clock == nil {
		cfg.Clock = lease.SystemClock{}
	}
	if cfg.Table == nil {
		cfg.Table = ring.NewTable
	}
	if cfg.Announce == nil {
		cfg.Announce = func(Phase, uuid.UUID) {}
	}
	return &Reconciler{
		cfg: cfg, log: cfg.Log.With("component", "ring"), metrics: newMetrics(cfg.Registry), kick: make(chan struct{}, 1),
		opened: map[int]int64{}, moving: map[int]bool{}, handed: map[int]time.Time{}, orphans: map[int]lease.Instant{}, dead: map[int]bool{},
		targets: map[uuid.UUID]bool{}, complained: map[uuid.UUID]string{}, phase: Joining, table: cfg.Table(nil, nil), changed: make(chan struct{}),
	}
}

// Run reconciles until ctx ends, and waits for moves that are under way. Drain first, if there is time.
func (r *Reconciler) Run(ctx context.Context) error {
	defer r.movers.Wait()
	for ctx.Err() == nil {
		lease, belief := r.cfg.Keeper.Changed(), r.cfg.Belief.Changed()
		r.step(ctx)
		fire, stop := r.cfg.Clock.Timer(r.cfg.Times.Poll)
		select {
		case <-lease:
		case <-belief:
		case <-r.kick:
		case <-fire:
		case <-ctx.Done():
		}
		stop()
	}
	return ctx.Err()
}

func (r *Reconciler) again() {
	select {
	case r.kick <- struct{}{}:
	default:
	}
}

// step looks once and does what follows.
func (r *Reconciler) step(ctx context.Context) {
	r.mu.Lock()
	// Read behind the lock: a move that ends in between has burnt its epochs, and an older snapshot would open under them again.
	st := r.cfg.Keeper.State()
	r.newLife(st)
	if st.Trusted && !r.trusted {
		r.trusted, r.settled = true, r.cfg.Clock.Now()
	}
	var open []Opening
	var gone, claims []int
	if st.Trusted && len(st.Partitions) > 0 {
		r.makeTable(st)
		r.startMovers(ctx, st) // before the openings of this step: what moves must have been opened at the host
		open, gone = r.openings(st)
		claims = r.claims(st)
	}
	r.measure(st)
	announce, phase, incarnation := r.nextPhase(st), r.phase, r.announced
	r.mu.Unlock()
	if announce {
		r.cfg.Announce(phase, incarnation)
	}

	if len(gone) > 0 {
		// Somebody else has them: their writes are fenced already, and what is left of them must not linger.
		cut, cancel := context.WithCancel(ctx)
		cancel()
		r.cfg.Host.Close(cut, gone)
	}
	if len(open) > 0 {
		r.cfg.Host.Open(st.Life, open)
	}
	for batch := range slices.Chunk(claims, claimBatch) {
		got, err := r.cfg.Keeper.Claim(ctx, batch)
		if err != nil {
			if ctx.Err() == nil && !errors.Is(err, lease.ErrNoTrust) {
				r.log.Warn("claim partitions", "err", err)
			}
			return
		}
		if len(got) > 0 {
			r.log.Info("claimed partitions", "count", len(got), "asked", len(batch))
		}
	}
}

// newLife forgets what a life before had open: the host was told to drop it when trust ended.
func (r *Reconciler) newLife(st *lease.State) {
	if st.Life == r.life {
		return
	}
	r.resumed = r.resumed || r.trusted
	r.life, r.trusted = st.Life, false
	clear(r.opened)
	clear(r.handed)
	clear(r.orphans)
	clear(r.dead)
}

// nextPhase decides this node's part in the ring; the caller holds mu. It returns whether the part has changed.
func (r *Reconciler) nextPhase(st *lease.State) bool {
	phase := r.phase
	switch {
	case r.draining:
		phase = Draining
	case !st.Trusted:
		phase = Joining
	case phase == Draining:
		phase = Joining
	}
	if phase == Joining && r.trusted && st.Trusted && r.joined(st) {
		phase = Ready
	}
	incarnation := uuid.UUID{} // without trust nobody should think of this node
	if st.Trusted {
		incarnation = st.Incarnation
	}
	if phase == r.phase && incarnation == r.announced {
		return false
	}
	if phase != r.phase {
		r.log.Info("part in the ring", "state", phase, "was", r.phase)
		close(r.changed)
		r.changed = make(chan struct{})
	}
	r.phase, r.announced = phase, incarnation
	return true
}

// joined: the share that the table gives is held, or has not come in a reasonable time.
func (r *Reconciler) joined(st *lease.State) bool {
	since := r.cfg.Clock.Now().Since(r.settled)
	if since > joinTime && !r.doubled {
		return true
	}
	if since < r.cfg.Times.Poll || r.doubled || r.table.Count(r.cfg.ID) == 0 {
		return false
	}
	for p := range st.Partitions {
		if r.mine(p) {
			if _, held := st.Held[p]; !held {
				return false
			}
		}
	}
	return true
}

// members are the candidates whose life PostgreSQL knows, one for each node: of two lives with one id the elder.
func (r *Reconciler) members(st *lease.State) map[string]lease.Node {
	out := map[string]lease.Node{}
	for _, c := range r.cfg.Belief.Candidates() {
		n, ok := st.Nodes[c.Incarnation]
		if !ok || c.ID != n.ID || r.draining && n.Incarnation == st.Incarnation {
			continue
		}
		n.Capacity = c.Capacity
		if other, ok := out[n.ID]; !ok || n.Number < other.Number {
			out[n.ID] = n
		}
	}
	return out
}

// makeTable computes the belief, if anything that it rests on has changed.
func (r *Reconciler) makeTable(st *lease.State) {
	nodes := r.members(st)
	elder, ok := nodes[r.cfg.ID]
	doubled := ok && elder.Incarnation != st.Incarnation
	if doubled && !r.doubled {
		r.log.Error("another living process has this node's id; this one takes nothing until that one is gone",
			"node", r.cfg.ID, "incarnation", elder.Incarnation, "rpc", elder.RPC, "pid", elder.PID)
	}
	r.doubled = doubled
	members := make([]ring.Member, 0, len(nodes))
	for _, id := range slices.Sorted(maps.Keys(nodes)) {
		members = append(members, ring.Member{ID: id, Capacity: nodes[id].Capacity})
	}
	key := tableKey(members, st.Pins)
	if key == r.key {
		return
	}
	old := r.table
	r.table, r.key = r.cfg.Table(members, st.Pins), key
	r.log.Info("table", "members", len(members), "moves", len(ring.Moves(old, r.table)), "own", r.table.Count(r.cfg.ID))
}

// mine reports whether the table gives a partition to this process.
func (r *Reconciler) mine(p int) bool { return !r.doubled && r.table.Owner(p) == r.cfg.ID }

// openings compares what is held with what is open.
func (r *Reconciler) openings(st *lease.State) (open []Opening, gone []int) {
	for p := range r.opened {
		if _, held := st.Held[p]; !held && !r.moving[p] {
			delete(r.opened, p)
			gone = append(gone, p)
		}
	}
	for p, epoch := range st.Held {
		if r.moving[p] || r.opened[p] == epoch {
			continue
		}
		o := Opening{Grant: lease.Grant{Partition: p, Epoch: epoch}, Cause: Fresh, Since: time.Now()}
		switch at, ok := r.handed[p]; {
		case r.opened[p] != 0:
			o.Cause = Resumed
		case ok:
			o.Cause, o.Since = Handoff, at
			delete(r.handed, p)
		case r.dead[p]:
			o.Cause = Takeover
			delete(r.dead, p)
		case r.resumed:
			o.Cause = Resumed
		}
		r.opened[p] = epoch
		open = append(open, o)
	}
	slices.SortFunc(open, func(a, b Opening) int { return a.Partition - b.Partition })
	slices.Sort(gone)
	return open, gone
}

// orphanGrace is how long a free partition waits for the node that the table of this one names: opinions may differ for ever, and
// somebody has to take it.
func (r *Reconciler) orphanGrace() time.Duration { return 2 * r.cfg.Times.Silence }

// claims lists the free partitions that this node should take.
func (r *Reconciler) claims(st *lease.State) []int {
	now := r.cfg.Clock.Now()
	if r.draining || now.Since(r.settled) < r.cfg.Times.Poll {
		return nil // who has just come looks around first
	}
	var list []int
	for p, row := range st.Partitions {
		if !st.Free(p) || r.moving[p] {
			delete(r.orphans, p)
			continue
		}
		since, known := r.orphans[p]
		switch {
		case r.mine(p), known && now.Since(since) > r.orphanGrace():
			list = append(list, p)
			r.dead[p] = row.Holder != uuid.UUID{}
		case !known:
			r.orphans[p] = now
		}
	}
	return list
}

func (r *Reconciler) measure(st *lease.State) {
	wanted, moving := 0, len(r.moving)
	for p := range st.Partitions {
		if _, held := st.Held[p]; !held && r.mine(p) {
			wanted++
		}
	}
	r.metrics.partitions.WithLabelValues("held").Set(float64(len(st.Held)))
	r.metrics.partitions.WithLabelValues("wanted").Set(float64(wanted))
	r.metrics.partitions.WithLabelValues("moving").Set(float64(moving))
}

// Phase returns this node's part in the ring, and a channel that is closed when it changes.
func (r *Reconciler) Phase() (Phase, <-chan struct{}) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.phase, r.changed
}

// Moving is how many partitions are on their way to another node.
func (r *Reconciler) Moving() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return len(r.moving)
}

// Share is the part of all partitions that this node holds or should hold, from 0 to 1: its part of what the cluster may do at once.
func (r *Reconciler) Share() float64 {
	st := r.cfg.Keeper.State()
	r.mu.Lock()
	defer r.mu.Unlock()
	wanted := 0
	if !r.doubled {
		wanted = r.table.Count(r.cfg.ID)
	}
	return float64(max(len(st.Held), wanted)) / ring.Partitions
}

// Package node owns device sessions: one runner per device that has something to do, which opens the device behind its fence, runs a
// session, and decides what follows from its end.
//
// A node runs the devices of the partitions that it holds. The lease says which (ring/lease), the reconciler claims and hands over
// (node/reconcile), and this package opens and closes: a partition that closes lets go of its devices in order, and the end of trust cuts
// every socket at once.
//
// Wishes stand on the devices' rows; notifications and Wake only hurry. A runner follows the newest wish of its device, whatever
// happened in between, so a command survives every crash. Sends stand in the queue table in the same way.
//
// The node answers routers through NodeService (Accept, Wake) and publishes committed events through the relay.
package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/nats-io/nats.go"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/egress"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/inbound"
	"github.com/waconnect/waconnect/node/mediafile"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/nodepb/nodepbconnect"
	"github.com/waconnect/waconnect/node/outbound"
	"github.com/waconnect/waconnect/node/quarantine"
	"github.com/waconnect/waconnect/node/reconcile"
	"github.com/waconnect/waconnect/node/session"
	"github.com/waconnect/waconnect/node/sessionstore"
	"github.com/waconnect/waconnect/ring"
	"github.com/waconnect/waconnect/ring/lease"
)

// Config of a node. Durations of 0 take the defaults named.
type Config struct {
	ID        string
	Pool      *pgxpool.Pool
	NATS      *nats.Conn // may be disconnected; events wait in the table
	Store     *sessionstore.Store
	Transport *session.Transport
	Media     *egress.Client
	Log       *slog.Logger
	Registry  prometheus.Registerer

	Self      lease.Node       // where this node is reached; ID and Incarnation are filled in
	Lease     lease.Store      // closed by the caller
	Times     lease.Times      // zero: lease.FastTimes
	Clock     lease.Clock      // nil: lease.SystemClock
	Belief    reconcile.Belief // who seems to be there
	Announce  func(reconcile.Phase, uuid.UUID)
	RPCClient *http.Client // to other nodes
	RPCSecret string
	DrainTime time.Duration // for handing everything over at the end; 0: 20 s

	LoginRate    float64       // sessions opened per second in the whole cluster; 0: 200
	OfflineGrace time.Duration // a reconnecting device is shown ONLINE for so long; 0: 60 s
	StartDelay   time.Duration // before the first sessions are opened, when no other node is there
	Stagger      time.Duration // least time between two openings then; 0: the login rate alone
	Poll         time.Duration // how often wishes and queues are read without being woken; 0: 2 s
	BackoffBase  time.Duration // first wait after a failed connection; 0: 5 s
	BackoffMax   time.Duration // 0: 5 min
	TrialTime    time.Duration // for which a crash of the process is held against a device that has just come online; 0: 30 s
	SuspectTime  time.Duration // for which a suspect is alone in that; 0: 2 s

	Composing      time.Duration // shown before a message; 0: not at all
	MediaTime      time.Duration // for the fetch of one file, and more while a large one comes; 0: 10 s
	MediaFresh     time.Duration // for which what a URL gave is not fetched again; 0: 5 min, less: not at all
	MarkReadOnSend bool
	InboundMaxAge  time.Duration // 0: no limit
	AutoRead       bool
	AutoComposing  bool
	MediaDir       string // of files that were fetched; empty: the system's for temporary files
	MediaKept      int64  // bytes of files that are kept for further reads, and of the largest that is taken; 0: 1 GiB
	StreamReplicas int    // of the event stream; 0: 1
}

// senderPoll is how often a sender looks at its queue without being told: the node's own poll tells it of everything, so this is only
// the last resort.
const senderPoll = time.Minute

// Node runs the sessions of a process. Safe for concurrent use after New.
type Node struct {
	cfg      Config
	log      *slog.Logger
	metrics  *metrics
	logins   *pacer
	turns    *quarantine.Turns
	files    *mediafile.Cache
	relay    *event.Relay
	sender   outbound.Config
	receiver inbound.Config

	keeper   *lease.Keeper
	flusher  *commit.Flusher
	acceptor *message.Acceptor
	ring     *reconcile.Reconciler

	mu       sync.Mutex
	life     int // of the lease; what belongs to an earlier one is not opened
	held     map[int]*tenure
	reserved map[int]int // sessions that a partition on its way may open without waiting
	load     map[int]int // runners of a partition
	runners  map[device.ID]*runner
	stopping bool
	work     sync.WaitGroup
	ctx      context.Context // of the runners; ended by Run
	end      context.CancelFunc
	rescan   chan struct{}
	fresh    []int         // partitions that were opened and not looked at yet
	arrived  chan struct{} // there are some
}

// New prepares a node; it does nothing before Run.
func New(cfg Config) (*Node, error) {
	setDefault(&cfg.LoginRate, 200)
	setDefault(&cfg.OfflineGrace, time.Minute)
	setDefault(&cfg.Poll, 2*time.Second)
	setDefault(&cfg.BackoffBase, 5*time.Second)
	setDefault(&cfg.BackoffMax, 5*time.Minute)
	setDefault(&cfg.TrialTime, 30*time.Second)
	setDefault(&cfg.SuspectTime, 2*time.Second)
	setDefault(&cfg.MediaTime, 10*time.Second)
	setDefault(&cfg.MediaFresh, 5*time.Minute)
	setDefault(&cfg.StreamReplicas, 1)
	setDefault(&cfg.MediaKept, 1<<30)
	setDefault(&cfg.Times, lease.FastTimes())
	setDefault(&cfg.DrainTime, 20*time.Second)
	n := &Node{
		cfg: cfg, log: cfg.Log.With("component", "node", "node", cfg.ID), metrics: newMetrics(cfg.Registry),
		logins: newPacer(), flusher: commit.NewFlusher(cfg.Pool, cfg.Registry), acceptor: message.NewAcceptor(cfg.Pool),
		turns: quarantine.NewTurns(cfg.SuspectTime), files: mediafile.New(cfg.MediaDir, cfg.MediaKept),
		runners: map[device.ID]*runner{}, rescan: make(chan struct{}, 1), arrived: make(chan struct{}, 1),
		held: map[int]*tenure{}, reserved: map[int]int{}, load: map[int]int{},
	}
	n.ctx, n.end = context.WithCancel(context.Background())
	var err error
	cfg.Self.ID = cfg.ID
	n.keeper, err = lease.New(lease.Config{
		Node: cfg.Self, Store: cfg.Lease, Times: cfg.Times, Clock: cfg.Clock, Log: cfg.Log, Registry: cfg.Registry, Lost: n.drop,
	})
	if err != nil {
		return nil, fmt.Errorf("prepare lease: %w", err)
	}
	n.ring = reconcile.New(reconcile.Config{
		ID: cfg.ID, Keeper: n.keeper, Belief: cfg.Belief, Host: host{n}, Times: cfg.Times, Clock: cfg.Clock, Log: cfg.Log, Registry: cfg.Registry,
		Peers: &peers{client: cfg.RPCClient, secret: cfg.RPCSecret, known: map[string]nodepbconnect.NodeServiceClient{}}, Announce: cfg.Announce,
	})
	n.relay, err = event.NewRelay(event.RelayConfig{
		Pool: cfg.Pool, NATS: cfg.NATS, Log: n.log, Registry: cfg.Registry, Stream: event.StreamConfig{Replicas: cfg.StreamReplicas},
	})
	if err != nil {
		return nil, fmt.Errorf("prepare relay: %w", err)
	}
	n.sender = outbound.Config{
		Pool: cfg.Pool, Log: n.log, Metrics: outbound.NewMetrics(cfg.Registry), Composing: cfg.Composing,
		MarkReadOnSend: cfg.MarkReadOnSend, Poll: senderPoll, Committed: n.relay.Wake,
		Files: &outbound.Files{
			Pool: cfg.Pool, Keys: cfg.Store.Ring(), Client: cfg.Media, Kept: n.files, Dir: cfg.MediaDir, Time: cfg.MediaTime, Fresh: cfg.MediaFresh,
		},
	}
	n.receiver = inbound.Config{
		Pool: cfg.Pool, Log: n.log, Metrics: inbound.NewMetrics(cfg.Registry), MaxAge: cfg.InboundMaxAge,
		MarkReadOnSend: cfg.MarkReadOnSend, AutoRead: cfg.AutoRead, AutoComposing: cfg.AutoComposing, Committed: n.relay.Wake,
	}
	return n, nil
}

func setDefault[T comparable](v *T, d T) {
	var zero T
	if *v == zero {
		*v = d
	}
}

// Keeper is the proof of what this node holds.
func (n *Node) Keeper() *lease.Keeper { return n.keeper }

// Ring is the reconciler: this node's part in the ring, and what drains it.
func (n *Node) Ring() *reconcile.Reconciler { return n.ring }

// Run takes part in the ring and runs what this node holds until ctx ends. Then everything is handed over or released, in order, within
// DrainTime and a few seconds.
func (n *Node) Run(ctx context.Context) error {
	lasting := context.WithoutCancel(ctx)
	defer n.end()
	var errs [3]error
	part := func(i int, run func(context.Context) error) (stop func()) {
		running, cancel := context.WithCancel(lasting)
		done := make(chan struct{})
		go func() {
			defer close(done)
			if err := run(running); !errors.Is(err, context.Canceled) {
				errs[i] = err
			}
		}()
		return func() { cancel(); <-done }
	}
	stopRelay := part(0, n.relay.Run)
	stopLease := part(1, n.keeper.Run)
	stopRing := part(2, n.ring.Run)

	g, gctx := errgroup.WithContext(ctx)
	g.Go(func() error { return n.listen(gctx) })
	g.Go(func() error { return n.follow(gctx) })
	g.Go(func() error { return n.logins.run(gctx) })
	g.Go(func() error { return n.keepUp(gctx) })
	err := g.Wait()

	// Sessions first, so that their last events are committed; then the relay, which publishes what it can; the life in the ring last.
	draining, cancel := context.WithTimeout(lasting, n.cfg.DrainTime)
	drained := n.ring.Drain(draining)
	cancel()
	if errors.Is(drained, lease.ErrNoTrust) {
		drained = nil // nothing is open, and what the tables still say is fenced by retiring
	}
	stopRing()
	n.mu.Lock()
	n.stopping = true
	n.mu.Unlock()
	n.end()
	n.work.Wait()
	n.flusher.Wait()
	n.acceptor.Close()
	if err := n.files.Close(); err != nil {
		n.log.Warn("let files go", "err", err)
	}
	stopRelay()
	stopLease()
	retiring, cancel := context.WithTimeout(lasting, retireTime)
	defer cancel()
	if err := n.keeper.Retire(retiring); err != nil {
		n.log.Warn("the others have to notice that this node is gone", "err", err)
	}
	if ctx.Err() != nil && (err == nil || errors.Is(err, context.Canceled)) {
		err = nil
	}
	return errors.Join(append(errs[:], err, drained)...)
}

// retireTime bounds the last word to PostgreSQL.
const retireTime = 2 * time.Second

// follow starts a runner for every device that needs one: at once when told, and every Poll in any case.
func (n *Node) follow(ctx context.Context) error {
	poll := time.NewTicker(n.cfg.Poll)
	defer poll.Stop()
	begun, first := time.Now(), true
	for {
		n.pace()
		n.takeFresh() // they are among all
		if held := n.partitions(); len(held) > 0 {
			// An installation that starts as a whole spares WhatsApp and itself; what comes from other nodes is not kept waiting.
			slow := first && len(n.keeper.State().Nodes) <= 1
			if slow && !sleep(ctx, n.cfg.StartDelay-time.Since(begun)) {
				return ctx.Err()
			}
			first = !n.assignAll(ctx, held, slow)
			n.wakeSenders(ctx)
		}
		for alone := true; alone; { // partitions that have just come are looked at by themselves: their devices are away
			alone = false
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-n.rescan:
			case <-poll.C:
			case <-n.arrived:
				alone = !first && n.assignAll(ctx, n.takeFresh(), false)
			}
		}
	}
}

// takeFresh takes the partitions that were opened since it was last asked.
func (n *Node) takeFresh() []int {
	n.mu.Lock()
	defer n.mu.Unlock()
	list := n.fresh
	n.fresh = nil
	return list
}

// assignAll looks at the devices of partitions, recently active ones first. False: the database did not answer.
func (n *Node) assignAll(ctx context.Context, held []int, slow bool) bool {
	list, err := device.Assignments(ctx, n.cfg.Pool, held)
	if err != nil {
		if ctx.Err() == nil {
			n.log.Warn("read assignments", "err", err)
		}
		return false
	}
	for _, a := range list {
		n.assign(a)
		if slow && n.cfg.Stagger > 0 && !sleep(ctx, n.cfg.Stagger) {
			return false
		}
	}
	return true
}

// wakeSenders finds messages that nobody told of, because they were committed by a router whose notification was lost.
func (n *Node) wakeSenders(ctx context.Context) {
	ids, err := message.WaitingDevices(ctx, n.cfg.Pool)
	if err != nil {
		return // the database is away, which the assignments have told
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, id := range ids {
		if r := n.runners[id]; r != nil {
			r.wakeQueue()
		}
	}
}

// assign makes sure that a device with something to do has a runner, and that the runner knows of a newer wish.
func (n *Node) assign(a device.Assignment) {
	n.mu.Lock()
	defer n.mu.Unlock()
	t := n.held[a.Partition]
	if t == nil || n.stopping {
		return
	}
	r := n.runners[a.ID]
	switch {
	case r == nil && needsRunner(a):
		n.startRunner(t, a)
	case r != nil && r.tenure == t && a.Command > r.seen.Load():
		r.wakeWish()
	}
}

// startRunner runs a device; the caller holds mu. A runner of an earlier tenure that has not ended yet keeps another from starting:
// there is one opener for a device.
func (n *Node) startRunner(t *tenure, a device.Assignment) {
	r := newRunner(n, t, a)
	n.runners[a.ID] = r
	n.load[a.Partition]++
	t.runners.Add(1)
	n.work.Go(func() {
		r.run(t.ctx)
		n.mu.Lock()
		delete(n.runners, a.ID)
		if n.load[a.Partition]--; n.load[a.Partition] == 0 {
			delete(n.load, a.Partition)
		}
		if t.ctx.Err() != nil {
			n.metrics.gone(a.ID)
		}
		again := n.held[a.Partition] != nil && n.held[a.Partition] != t
		n.mu.Unlock()
		t.runners.Done()
		if again {
			n.scan()
		}
	})
}

// wakeDevice hurries whoever must look at a device: its runner, or the scan that starts one.
func (n *Node) wakeDevice(id device.ID, queue bool) {
	n.mu.Lock()
	r, held := n.runners[id], n.held[ring.PartitionOf(string(id))] != nil
	n.mu.Unlock()
	switch {
	case !held: // another node's
	case r == nil:
		n.scan()
	case queue:
		r.wakeQueue()
	default:
		r.wakeWish()
	}
}

func (n *Node) scan() {
	select {
	case n.rescan <- struct{}{}:
	default:
	}
}

// listen turns PostgreSQL notifications into wakes. They are hints; while the connection is away, polling does the work.
func (n *Node) listen(ctx context.Context) error {
	for ctx.Err() == nil {
		err := n.listenOnce(ctx)
		if ctx.Err() != nil {
			break
		}
		n.log.Warn("listen for notifications", "err", err)
		sleep(ctx, time.Second)
	}
	return ctx.Err()
}

func (n *Node) listenOnce(ctx context.Context) error {
	conn, err := pgx.ConnectConfig(ctx, n.cfg.Pool.Config().ConnConfig.Copy())
	if err != nil {
		return err
	}
	defer func() {
		closing, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
		defer cancel()
		_ = conn.Close(closing) // the connection is given up either way
	}()
	if _, err := conn.Exec(ctx, "LISTEN "+device.WishChannel); err != nil {
		return err
	}
	if _, err := conn.Exec(ctx, "LISTEN "+message.QueueChannel); err != nil {
		return err
	}
	if _, err := conn.Exec(ctx, "LISTEN "+lease.Channel); err != nil {
		return err
	}
	n.scan() // what was notified while nobody listened
	for {
		note, err := conn.WaitForNotification(ctx)
		if err != nil {
			return err
		}
		if note.Channel == lease.Channel {
			n.keeper.Glance()
			continue
		}
		n.wakeDevice(device.ID(note.Payload), note.Channel == message.QueueChannel)
	}
}

// Sessions counts the runners, by what they are doing.
func (n *Node) Sessions() int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return len(n.runners)
}

// sleep waits or reports that ctx ended.
func sleep(ctx context.Context, d time.Duration) bool {
	if d <= 0 {
		return ctx.Err() == nil
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// Package node owns device sessions: one runner per device that has something to do, which opens the device behind its fence, runs a
// session, and decides what follows from its end.
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
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/nats-io/nats.go"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"
	"golang.org/x/time/rate"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/egress"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/inbound"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/outbound"
	"github.com/waconnect/waconnect/node/session"
	"github.com/waconnect/waconnect/node/sessionstore"
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

	LoginRate    float64       // sessions opened per second; 0: 200
	OfflineGrace time.Duration // a reconnecting device is shown ONLINE for so long; 0: 60 s
	StartDelay   time.Duration // before the first sessions are opened
	Stagger      time.Duration // least time between two openings at start; 0: the login rate alone
	Poll         time.Duration // how often wishes and queues are read without being woken; 0: 2 s
	BackoffBase  time.Duration // first wait after a failed connection; 0: 5 s
	BackoffMax   time.Duration // 0: 5 min

	Composing      time.Duration // shown before a message; 0: not at all
	MediaTime      time.Duration // for the fetch of one file; 0: 10 s
	MarkReadOnSend bool
	InboundMaxAge  time.Duration // 0: no limit
	AutoRead       bool
	AutoComposing  bool
	StreamReplicas int // of the event stream; 0: 1
}

// senderPoll is how often a sender looks at its queue without being told: the node's own poll tells it of everything, so this is only
// the last resort.
const senderPoll = time.Minute

// Node runs the sessions of a process. Safe for concurrent use after New.
type Node struct {
	cfg      Config
	log      *slog.Logger
	metrics  *metrics
	logins   *rate.Limiter
	relay    *event.Relay
	sender   outbound.Config
	receiver inbound.Config

	mu       sync.Mutex
	runners  map[device.ID]*runner
	stopping bool
	work     sync.WaitGroup
	ctx      context.Context // of the runners; set by Run
	rescan   chan struct{}
}

// New prepares a node; it does nothing before Run.
func New(cfg Config) (*Node, error) {
	setDefault(&cfg.LoginRate, 200)
	setDefault(&cfg.OfflineGrace, time.Minute)
	setDefault(&cfg.Poll, 2*time.Second)
	setDefault(&cfg.BackoffBase, 5*time.Second)
	setDefault(&cfg.BackoffMax, 5*time.Minute)
	setDefault(&cfg.MediaTime, 10*time.Second)
	setDefault(&cfg.StreamReplicas, 1)
	n := &Node{
		cfg: cfg, log: cfg.Log.With("component", "node", "node", cfg.ID), metrics: newMetrics(cfg.Registry),
		logins:  rate.NewLimiter(rate.Limit(cfg.LoginRate), max(1, int(cfg.LoginRate/10))),
		runners: map[device.ID]*runner{}, rescan: make(chan struct{}, 1),
	}
	var err error
	n.relay, err = event.NewRelay(event.RelayConfig{
		Pool: cfg.Pool, NATS: cfg.NATS, Log: n.log, Registry: cfg.Registry, Stream: event.StreamConfig{Replicas: cfg.StreamReplicas},
	})
	if err != nil {
		return nil, fmt.Errorf("prepare relay: %w", err)
	}
	n.sender = outbound.Config{
		Pool: cfg.Pool, Media: cfg.Media, Log: n.log, Metrics: outbound.NewMetrics(cfg.Registry), Composing: cfg.Composing,
		MarkReadOnSend: cfg.MarkReadOnSend, MediaTime: cfg.MediaTime, Poll: senderPoll,
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

// Run follows wishes until ctx ends, then closes every session in order and returns.
func (n *Node) Run(ctx context.Context) error {
	runners, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	n.mu.Lock()
	n.ctx = runners
	n.mu.Unlock()

	relay, stopRelay := context.WithCancel(context.WithoutCancel(ctx))
	defer stopRelay()
	var relayDone sync.WaitGroup
	var relayErr error
	relayDone.Go(func() { relayErr = n.relay.Run(relay) })

	g, gctx := errgroup.WithContext(ctx)
	g.Go(func() error { return n.listen(gctx) })
	g.Go(func() error { return n.follow(gctx) })
	g.Go(func() error { return n.keepUp(gctx) })
	err := g.Wait()

	// Sessions first, so that their last events are committed; then the relay, which publishes what it can.
	n.mu.Lock()
	n.stopping = true
	n.mu.Unlock()
	stop()
	n.work.Wait()
	stopRelay()
	relayDone.Wait()
	if ctx.Err() != nil && (err == nil || errors.Is(err, context.Canceled)) {
		err = nil
	}
	return errors.Join(err, relayErr)
}

// follow starts a runner for every device that needs one: at once when told, and every Poll in any case.
func (n *Node) follow(ctx context.Context) error {
	if !sleep(ctx, n.cfg.StartDelay) {
		return ctx.Err()
	}
	poll := time.NewTicker(n.cfg.Poll)
	defer poll.Stop()
	for first := true; ; first = false {
		list, err := device.Assignments(ctx, n.cfg.Pool)
		if err != nil && ctx.Err() == nil {
			n.log.Warn("read assignments", "err", err)
			first = true // nothing was started yet
		}
		for _, a := range list {
			n.assign(a)
			if first && n.cfg.Stagger > 0 && !sleep(ctx, n.cfg.Stagger) {
				return ctx.Err()
			}
		}
		n.wakeSenders(ctx)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-n.rescan:
		case <-poll.C:
		}
	}
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
	if n.stopping {
		return
	}
	r := n.runners[a.ID]
	if r == nil {
		if !needsRunner(a) {
			return
		}
		r = newRunner(n, a)
		n.runners[a.ID] = r
		n.work.Go(func() {
			r.run(n.ctx)
			n.mu.Lock()
			delete(n.runners, a.ID)
			n.mu.Unlock()
		})
		return
	}
	if a.Command > r.seen.Load() {
		r.wakeWish()
	}
}

// wakeDevice hurries whoever must look at a device: its runner, or the scan that starts one.
func (n *Node) wakeDevice(id device.ID, queue bool) {
	n.mu.Lock()
	r := n.runners[id]
	n.mu.Unlock()
	switch {
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
	n.scan() // what was notified while nobody listened
	for {
		note, err := conn.WaitForNotification(ctx)
		if err != nil {
			return err
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

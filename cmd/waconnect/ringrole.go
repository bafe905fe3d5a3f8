package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/node"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/reconcile"
	"github.com/waconnect/waconnect/node/session"
	"github.com/waconnect/waconnect/node/sessionstore"
	"github.com/waconnect/waconnect/ring"
	"github.com/waconnect/waconnect/ring/gossip"
	"github.com/waconnect/waconnect/ring/lease"
)

// ringSettings is what every process of an installation must agree on.
func ringSettings() map[string]string {
	return map[string]string{
		"partitions": strconv.Itoa(ring.Partitions), "hash": "xxhash64", "placement": ring.Placement, "event_shards": strconv.Itoa(event.Shards),
	}
}

// checkRing refuses to run beside processes that would place devices differently.
func (p *process) checkRing(ctx context.Context) error {
	err := lease.CheckSettings(ctx, p.pool, ringSettings())
	if errors.Is(err, lease.ErrSettings) {
		return permanentError{fmt.Errorf("this build does not fit the installation: %w; run the build that made it, or a database of its own", err)}
	}
	return err
}

// startGossip makes this process known to the others. It takes no partitions yet: that it may is only said with the incarnation.
func (p *process) startGossip(ctx context.Context) error {
	roles := make([]string, len(p.cfg.Roles))
	for i, r := range p.cfg.Roles {
		roles[i] = string(r)
	}
	info := gossip.Info{ID: p.cfg.NodeID, Roles: roles, Admin: p.cfg.AdvertiseAdmin(), PID: os.Getpid(), State: gossip.Ready}
	if p.cfg.Has(RoleNode) {
		info.RPC, info.Capacity, info.State = p.cfg.AdvertiseRPC(), p.cfg.Capacity, gossip.Joining
	}
	p.state.begin("gossip")
	var err error
	p.gossip, err = gossip.Start(ctx, gossip.Config{
		Info: info, BindAddr: p.cfg.GossipAddr, AdvertiseHost: p.cfg.gossipHost(), Key: p.cfg.GossipKey, Log: p.log, Registry: p.registry,
		Seeds: func(ctx context.Context) ([]string, error) { return lease.Seeds(ctx, p.pool) },
	})
	return err
}

func (p *process) stopGossip(ctx context.Context) error {
	leaving, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
	defer cancel()
	if err := p.gossip.Leave(leaving); err != nil {
		p.log.Debug("leave", "err", err) // the others notice in a while
	}
	return p.gossip.Close()
}

// belief is what gossip shows, as the reconciler wants it.
type belief struct{ gossip *gossip.Gossip }

// Candidates implements reconcile.Belief.
func (b belief) Candidates() []reconcile.Candidate {
	var list []reconcile.Candidate
	for _, m := range b.gossip.Members() {
		if m.State != gossip.Joining && m.State != gossip.Ready {
			continue
		}
		if in, err := uuid.Parse(m.Incarnation); err == nil {
			list = append(list, reconcile.Candidate{ID: m.ID, Incarnation: in, Capacity: m.Capacity})
		}
	}
	return list
}

// Changed implements reconcile.Belief.
func (b belief) Changed() <-chan struct{} { return b.gossip.Changed() }

// announcer says in gossip and in /readyz what part this node has in the ring.
type announcer struct {
	process *process
	leaving atomic.Bool
}

func (a *announcer) announce(phase reconcile.Phase, incarnation uuid.UUID) {
	state := map[reconcile.Phase]gossip.State{reconcile.Joining: gossip.Joining, reconcile.Ready: gossip.Ready, reconcile.Draining: gossip.Draining}[phase]
	if a.leaving.Load() {
		state = gossip.Leaving
	}
	a.process.gossip.Update(func(i *gossip.Info) {
		i.State, i.Incarnation = state, ""
		if incarnation != (uuid.UUID{}) {
			i.Incarnation = incarnation.String()
		}
	})
	if state == gossip.Ready {
		a.process.state.release("ring")
	} else {
		a.process.state.hold("ring", "this node is "+string(state))
	}
}

// nodePool makes the connections of sessions: each calls itself by the incarnation, so that a successor can end what a stopped process
// left behind, and no transaction of a stopped client stays open.
func (p *process) nodePool(ctx context.Context, name func() string) (*pgxpool.Pool, error) {
	cfg := p.pool.Config()
	cfg.ConnConfig.RuntimeParams["idle_in_transaction_session_timeout"] = strconv.FormatInt(idleInTransaction.Milliseconds(), 10)
	// A plan that was made while a table was young would scan it for ever; everything that sessions ask for has an index.
	for _, method := range []string{"enable_seqscan", "enable_hashjoin", "enable_mergejoin"} {
		cfg.ConnConfig.RuntimeParams[method] = "off"
	}
	// Planning anew for each execution costs more than the execution, above all on partitioned tables.
	cfg.ConnConfig.RuntimeParams["plan_cache_mode"] = "force_generic_plan"
	cfg.BeforeConnect = func(_ context.Context, c *pgx.ConnConfig) error {
		c.RuntimeParams["application_name"] = name()
		return nil
	}
	return pgxpool.NewWithConfig(ctx, cfg)
}

const idleInTransaction = 2 * time.Second

// prepareNode opens the node's listener and store; the function it returns runs the sessions.
func (p *process) prepareNode(ctx context.Context) (run func(context.Context) error, err error) {
	cfg := p.cfg
	var undo []func() error
	defer func() {
		for i := len(undo) - 1; err != nil && i >= 0; i-- {
			err = errors.Join(err, undo[i]())
		}
	}()
	closing := func(f func()) { undo = append(undo, func() error { f(); return nil }) }

	var pool *pgxpool.Pool
	tables, err := lease.OpenPostgres(ctx, string(cfg.DatabaseURL), cfg.Times.Trust, func(life uuid.UUID) {
		pool.Reset()
		p.crash.reborn(life)
	})
	if err != nil {
		return nil, err
	}
	closing(tables.Close)
	if pool, err = p.nodePool(ctx, tables.Name); err != nil {
		return nil, fmt.Errorf("connections of sessions: %w", err)
	}
	closing(pool.Close)
	p.watchPool("sessions", pool)
	store := sessionstore.New(pool, p.keys, p.log)
	var n *node.Node
	transport, err := session.NewTransport(session.Target{Addr: cfg.WhatsAppAddr, RootKey: cfg.WhatsAppRootKey, Source: cfg.WhatsAppSource},
		func() bool { return n.Keeper().Trusted() })
	if err != nil {
		return nil, fmt.Errorf("connections to WhatsApp: %w", err)
	}
	closing(transport.Close)
	say := &announcer{process: p}
	p.state.hold("ring", "this node is joining")
	n, err = node.New(node.Config{
		ID: cfg.NodeID, Pool: pool, NATS: p.nc, Store: store, Transport: transport, Media: p.egress, Log: p.log, Registry: p.registry,
		Self:  lease.Node{RPC: cfg.AdvertiseRPC(), Admin: cfg.AdvertiseAdmin(), Gossip: p.gossip.Addr(), PID: os.Getpid(), Capacity: cfg.Capacity},
		Lease: tables, Times: cfg.Times, Belief: belief{p.gossip}, Announce: say.announce, RPCClient: p.rpc, RPCSecret: string(cfg.RPCSecret),
		DrainTime: cfg.DrainTime, LoginRate: cfg.LoginRate, OfflineGrace: cfg.OfflineGrace, StartDelay: cfg.ReconnectAllDelay, Stagger: cfg.ReconnectStagger,
		Composing: cfg.ComposingBefore, MediaTime: cfg.MediaFetchTimeout, MediaDir: cfg.MediaDir, MediaKept: cfg.MediaKept, MediaFresh: cfg.MediaFresh,
		MarkReadOnSend: cfg.MarkReadOnSend, InboundMaxAge: cfg.InboundMaxAge,
		AutoRead: cfg.InboundAutoRead, AutoComposing: cfg.AutoComposing, StreamReplicas: cfg.StreamReplicas,
	})
	if err != nil {
		return nil, err
	}
	p.state.begin("node service")
	rpc, err := startHTTP(ctx, "the node service", cfg.RPCAddr, n.Handler(string(cfg.RPCSecret)), p.log)
	if err != nil {
		return nil, err
	}
	undo = append(undo, func() error {
		stopping, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
		defer cancel()
		return rpc.stop(stopping)
	})
	p.node = n
	return func(ctx context.Context) error {
		stop := context.AfterFunc(ctx, func() { say.leaving.Store(true) })
		defer stop()
		errs := []error{n.Run(ctx)}
		for i := len(undo) - 1; i >= 0; i-- {
			errs = append(errs, undo[i]())
		}
		return errors.Join(errs...)
	}, nil
}

// permanentError ends a start-up step that no repetition can help.
type permanentError struct{ error }

// Unwrap lets errors.Is see the cause.
func (e permanentError) Unwrap() error { return e.error }

// gossipHost is the host to advertise in gossip; empty: the one that is listened on.
func (c Config) gossipHost() string {
	if host, _, ok := strings.Cut(c.GossipAddr, ":"); ok && (host == "" || host == "0.0.0.0") {
		return c.AdvertiseHost
	}
	return ""
}

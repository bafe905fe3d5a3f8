package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"connectrpc.com/connect"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"github.com/waconnect/waconnect/node"
	"github.com/waconnect/waconnect/node/egress"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/media"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/ring/gossip"
	"github.com/waconnect/waconnect/ring/lease"
	"github.com/waconnect/waconnect/router"
	"github.com/waconnect/waconnect/router/caller"
	"github.com/waconnect/waconnect/router/feed"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/once"
	"github.com/waconnect/waconnect/router/panel"
	"github.com/waconnect/waconnect/router/rest"
	"github.com/waconnect/waconnect/router/rpc"
	"github.com/waconnect/waconnect/router/tenant"
	"github.com/waconnect/waconnect/router/webhook"
	"github.com/waconnect/waconnect/web"
)

// process is what the roles of one process share.
type process struct {
	cfg      Config
	log      *slog.Logger
	state    *health
	registry *prometheus.Registry
	pool     *pgxpool.Pool
	nc       *nats.Conn
	crash    *crashFile
	egress   *egress.Client
	keys     *seal.Ring     // checked against the database
	inRing   atomic.Bool    // pool and gossip are there
	gossip   *gossip.Gossip // nil without the roles node and router
	cluster  *router.Cluster
	node     *node.Node   // nil without the role node
	rpc      *http.Client // to nodes
}

// connectNATS connects in the background, for as long as it takes: NATS never gates anything.
func connectNATS(cfg Config, state *health, log *slog.Logger) (*nats.Conn, error) {
	away := func(impaired bool) { state.degrade("nats", impaired) }
	away(true)
	nc, err := nats.Connect(string(cfg.NATSURL), nats.Name("waconnect "+cfg.NodeID), nats.RetryOnFailedConnect(true), nats.MaxReconnects(-1),
		nats.ReconnectWait(500*time.Millisecond), nats.ReconnectJitter(250*time.Millisecond, time.Second), nats.Timeout(2*time.Second),
		nats.PingInterval(5*time.Second), nats.MaxPingsOutstanding(2),
		nats.ConnectHandler(func(*nats.Conn) { away(false); log.Info("NATS connected") }),
		nats.ReconnectHandler(func(*nats.Conn) { away(false); log.Info("NATS connected again") }),
		nats.DisconnectErrHandler(func(_ *nats.Conn, err error) {
			away(true)
			if err != nil { // nil: we have closed it
				log.Warn("NATS is away", "err", err)
			}
		}),
		nats.ErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) { log.Warn("NATS", "err", err) }))
	if err != nil {
		return nil, fmt.Errorf("NATS_URL: %w", err)
	}
	return nc, nil
}

// probeEvery is how often a running process asks whether PostgreSQL answers.
const (
	probeEvery = time.Second
	probeTime  = 2 * time.Second
)

// watchDatabase keeps /readyz true: it names PostgreSQL while it does not answer, and recovers by itself.
func (p *process) watchDatabase(ctx context.Context) error {
	tick := time.NewTicker(probeEvery)
	defer tick.Stop()
	up := p.databaseUp()
	up.Set(1)
	away := false
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		probe, cancel := context.WithTimeout(ctx, probeTime)
		err := p.pool.Ping(probe)
		cancel()
		switch {
		case ctx.Err() != nil:
			return nil
		case err != nil:
			if !away {
				p.log.Warn("PostgreSQL is away", "err", err)
			}
			p.state.hold("postgresql", err.Error())
			up.Set(0)
			away = true
		case away:
			p.log.Info("PostgreSQL answers again")
			p.state.release("postgresql")
			up.Set(1)
			away = false
		}
	}
}

// runRoles runs what the process is for until ctx ends, and stops it in order: the public face first, sessions after it.
func (p *process) runRoles(ctx context.Context) (err error) {
	p.rpc = rpcClient()
	defer p.rpc.CloseIdleConnections()
	if err := p.openKeys(ctx); err != nil {
		return err
	}
	if p.cfg.Has(RoleNode) || p.cfg.Has(RoleRouter) {
		if err := retry(ctx, "ring settings", p.state, p.log, p.checkRing); err != nil {
			return err
		}
		if err := p.startGossip(ctx); err != nil {
			return err
		}
		p.cluster = router.NewCluster(p.pool, p.gossip.Members, p.rpc, string(p.cfg.RPCSecret))
		p.inRing.Store(true)
		defer func() { err = errors.Join(err, p.stopGossip(ctx)) }()
	}
	g, gctx := errgroup.WithContext(ctx)
	watch, stopWatch := context.WithCancel(context.WithoutCancel(ctx))
	defer stopWatch()
	g.Go(func() error { <-gctx.Done(); stopWatch(); return nil })
	var ready []func()
	if p.cfg.Has(RoleNode) {
		run, err := p.prepareNode(gctx)
		if err != nil {
			return err
		}
		ready = append(ready, func() { g.Go(func() error { return run(gctx) }) })
	}
	if p.cfg.Has(RoleDispatcher) {
		run, err := p.prepareDispatcher(gctx)
		if err != nil {
			return err
		}
		ready = append(ready, func() { g.Go(func() error { return run(gctx) }) })
	}
	if p.cfg.Has(RoleRouter) {
		run, err := p.prepareRouter(gctx)
		if err != nil {
			return err
		}
		ready = append(ready, func() { g.Go(func() error { return run(gctx) }) })
	}
	for _, start := range ready {
		start()
	}
	g.Go(func() error { return p.watchDatabase(watch) })
	p.state.done()
	p.log.Info("ready", "roles", p.cfg.Roles)
	return g.Wait()
}

// openKeys refuses a key that is not the installation's before anything is read or written with it.
func (p *process) openKeys(ctx context.Context) error {
	keys, err := keyRing(string(p.cfg.EncryptionKey), string(p.cfg.OldKeys))
	if err != nil {
		return err
	}
	p.keys = keys
	return retry(ctx, "encryption key", p.state, p.log, func(ctx context.Context) error {
		err := keys.Check(ctx, p.pool)
		if errors.Is(err, seal.ErrWrongKey) {
			return permanentError{wrongKey(err)}
		}
		return err
	})
}

// prepareDispatcher makes the dispatcher; the function it returns delivers.
func (p *process) prepareDispatcher(ctx context.Context) (func(context.Context) error, error) {
	err := retry(ctx, "webhook secrets", p.state, p.log, func(ctx context.Context) error { return webhook.SealSecrets(ctx, p.pool, p.keys) })
	if err != nil {
		return nil, err
	}
	js, err := jetstream.New(p.nc)
	if err != nil {
		return nil, fmt.Errorf("open JetStream: %w", err)
	}
	d, err := webhook.NewDispatcher(webhook.Config{
		Pool: p.pool, JetStream: js, Egress: p.egress, Keys: p.keys, Log: p.log.With("component", "dispatcher"), Registry: p.registry,
		Opened:   func(pool *pgxpool.Pool) { p.watchPool("dispatcher", pool) },
		Schedule: p.cfg.WebhookSchedule, DisableAfter: p.cfg.WebhookDisableAfter, Keep: p.cfg.WebhookKeep, Workers: p.cfg.WebhookWorkers,
	})
	if err != nil {
		return nil, err
	}
	return d.Run, nil
}

// prepareRouter seeds the first administrator and opens the public listener; the function it returns serves until its context ends.
func (p *process) prepareRouter(ctx context.Context) (func(context.Context) error, error) {
	cfg, log := p.cfg, p.log.With("component", "router")
	tenants := tenant.NewStore(p.pool)
	if cfg.AdminEmail != "" {
		err := retry(ctx, "first administrator", p.state, p.log, func(ctx context.Context) error {
			return tenants.SeedAdmin(ctx, cfg.AdminEmail, string(cfg.AdminPassword))
		})
		if err != nil {
			return nil, err
		}
	}
	logins, err := tenant.NewLogins(tenants, tenant.Secrets{
		JWT: string(cfg.JWTSecret), Service: string(cfg.ServiceJWTSecret), BotKey: string(cfg.BotAPIKey),
	})
	if err != nil {
		return nil, err
	}
	watcher, err := event.NewWatcher(p.nc)
	if err != nil {
		return nil, err
	}
	directory := lease.NewDirectory(p.pool, cfg.Times.Poll, log)
	directory.Refresh(ctx)
	located := router.NewRing(directory, p.gossip.Members)
	forwarding := router.Config{
		Pool: p.pool, Locator: located, Client: p.rpc, Secret: string(cfg.RPCSecret), Log: log, Registry: p.registry,
	}
	if p.node != nil {
		forwarding.Local, forwarding.LocalURL = p.node.Client(), "http://"+cfg.AdvertiseRPC()
	}
	forwarder := router.NewForwarder(forwarding)
	endpoints := webhook.NewEndpoints(p.pool, p.egress, p.keys)
	repeated := once.New(p.pool, p.keys)
	endpoints.OnChange(func(id string) { webhook.Hint(p.nc, id) })
	streams := feed.New(feed.Config{Pool: p.pool, NATS: p.nc, Log: log, Registry: p.registry})
	closing := make(chan struct{})
	gate := caller.NewGate(caller.Rates{Credential: cfg.RateCredential, Tenant: cfg.RateTenant, Address: cfg.RateAddress}, nil)
	offers := hub.New(hub.Config{
		Pool: p.pool, Forwarder: forwarder, Tenants: tenants, Feed: streams, FrontendURL: cfg.FrontendURL, OfflineGrace: cfg.OfflineGrace,
		Owner: located.Owner, MaxQueue: cfg.MaxQueue, MaxNumbers: cfg.CheckNumbers, ChecksPerHour: cfg.CheckRate,
		Keys: p.keys, Media: media.Limits{File: cfg.MediaMax, Tenant: cfg.MediaTenant, Keep: cfg.MediaKeep},
	})
	handler, err := rpc.New(rpc.Config{
		Hub: offers, Tenants: tenants, Logins: logins, Webhooks: endpoints, Watcher: watcher, Log: log, Registry: p.registry, Stop: closing,
		Cluster: p.cluster, Ready: func() bool { return p.state.state().Ready },
		TrustedProxies: cfg.TrustedProxies, Gate: gate,
	}, rest.New(rest.Config{
		Hub: offers, Tenants: tenants, Logins: logins, Webhooks: endpoints, Watcher: watcher, Log: log, Registry: p.registry, Stop: closing,
		TrustedProxies: cfg.TrustedProxies, Gate: gate, Once: repeated, Cluster: p.cluster,
	}))
	if err != nil {
		return nil, err
	}
	pages, err := panel.New(panel.Config{
		Files: web.Files(), API: handler, Secret: string(cfg.JWTSecret), TrustedProxies: cfg.TrustedProxies,
		About: panel.About{Version: versionName(), Dev: cfg.Dev, Simulator: nonEmpty(cfg.SimulatorURL)},
	})
	if err != nil {
		return nil, err
	}
	p.state.begin("public listener")
	public, err := startHTTP(ctx, "the API", cfg.APIAddr, handler, log)
	if err != nil {
		return nil, err
	}
	browsers, err := startHTTP(ctx, "the panel", cfg.WebAddr, pages, log)
	if err != nil {
		return nil, errors.Join(err, public.stop(ctx))
	}
	return func(ctx context.Context) error {
		looking, stopLooking := context.WithCancel(context.WithoutCancel(ctx))
		looked := make(chan struct{})
		go func() { defer close(looked); _ = directory.Run(looking) }() // its error is the end of its context
		keeping, stopKeeping := context.WithCancel(context.WithoutCancel(ctx))
		kept := make(chan struct{})
		go func() {
			defer close(kept)
			var all sync.WaitGroup
			all.Go(func() { repeated.Run(keeping, log) })
			tenants.Run(keeping, log, cfg.AuditKeep)
			all.Wait()
		}()
		<-ctx.Done()
		close(closing) // streams end; other requests may finish
		stopping, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
		defer cancel()
		var all errgroup.Group
		all.Go(func() error { return public.stop(stopping) })
		all.Go(func() error { return browsers.stop(stopping) })
		err := errors.Join(all.Wait(), watcher.Close())
		streams.Close()
		forwarder.Close()
		stopLooking()
		<-looked
		stopKeeping() // after the last request: it writes what they have left
		<-kept
		return err
	}, nil
}

func nonEmpty(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

var nodeDialer = net.Dialer{Timeout: time.Second, KeepAlive: 15 * time.Second}

// rpcClient speaks to nodes: short dials, connections that are kept.
func rpcClient() *http.Client {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.Proxy = nil
	t.MaxIdleConnsPerHost = 64
	t.DialContext = nodeDialer.DialContext
	return &http.Client{Transport: t}
}

// bearer adds the nodes' shared secret to every call.
func bearer(secret string) connect.UnaryInterceptorFunc {
	return func(next connect.UnaryFunc) connect.UnaryFunc {
		return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
			req.Header().Set("Authorization", "Bearer "+secret)
			return next(ctx, req)
		}
	}
}

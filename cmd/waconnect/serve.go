package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/migrations"
	"github.com/waconnect/waconnect/node/egress"
)

// ServeCmd runs roles of a cluster. Every flag has a variable; a flag wins. Secrets have no flags, because the command line of a
// process is visible to every user of a machine.
type ServeCmd struct {
	Roles           string `placeholder:"LIST" help:"Roles to run, from node, router, dispatcher (WACONNECT_ROLES)."`
	NodeID          string `name:"node-id" placeholder:"NAME" help:"Name of this node (WACONNECT_NODE_ID)."`
	AdminAddr       string `placeholder:"ADDR" help:"Health and metrics (WACONNECT_ADMIN_ADDR)."`
	RPCAddr         string `name:"rpc-addr" placeholder:"ADDR" help:"Node service, for routers only (WACONNECT_RPC_ADDR)."`
	AdvertiseHost   string `placeholder:"HOST" help:"Where routers reach this node (WACONNECT_ADVERTISE_HOST)."`
	GossipAddr      string `placeholder:"ADDR" help:"Gossip between processes (WACONNECT_GOSSIP_ADDR)."`
	Capacity        string `placeholder:"N" help:"Relative share of devices, 1 to 16 (WACONNECT_CAPACITY)."`
	LoginRate       string `placeholder:"N" help:"Sessions opened per second in the whole cluster (WACONNECT_LOGIN_RATE)."`
	OfflineGrace    string `placeholder:"60s" help:"How long a reconnecting device accepts messages (WACONNECT_OFFLINE_GRACE)."`
	EgressAllow     string `placeholder:"CIDR,…" help:"Private networks that webhooks and media may reach (WACONNECT_EGRESS_ALLOW)."`
	WhatsAppAddr    string `name:"whatsapp-addr" placeholder:"ADDR" help:"An emulator instead of WhatsApp (WACONNECT_WHATSAPP_ADDR)."`
	WhatsAppRootKey string `name:"whatsapp-root-key" placeholder:"HEX" help:"The emulator's trust anchor (WACONNECT_WHATSAPP_ROOT_KEY)."`
	WhatsAppSource  string `name:"whatsapp-source" placeholder:"IP" help:"Local address to dial the emulator from (WACONNECT_WHATSAPP_SOURCE)."`
}

func (c ServeCmd) overrides() map[string]string {
	return map[string]string{
		"WACONNECT_ROLES": c.Roles, "WACONNECT_NODE_ID": c.NodeID, "WACONNECT_ADMIN_ADDR": c.AdminAddr, "WACONNECT_RPC_ADDR": c.RPCAddr,
		"WACONNECT_ADVERTISE_HOST": c.AdvertiseHost, "WACONNECT_LOGIN_RATE": c.LoginRate, "WACONNECT_OFFLINE_GRACE": c.OfflineGrace,
		"WACONNECT_EGRESS_ALLOW": c.EgressAllow, "WACONNECT_WHATSAPP_ADDR": c.WhatsAppAddr, "WACONNECT_WHATSAPP_ROOT_KEY": c.WhatsAppRootKey,
		"WACONNECT_WHATSAPP_SOURCE": c.WhatsAppSource, "WACONNECT_GOSSIP_ADDR": c.GossipAddr, "WACONNECT_CAPACITY": c.Capacity,
	}
}

// Run reads the settings and serves until ctx ends.
func (c ServeCmd) Run(ctx context.Context, log *slog.Logger) error {
	env, err := loadEnvironment()
	if err != nil {
		return err
	}
	cfg, err := loadConfig(env, c.overrides())
	if err != nil {
		return err
	}
	if len(env.file) > 0 {
		log.Info("settings read", "file", env.path)
	}
	for _, note := range cfg.Notes {
		log.Warn(note)
	}
	return serve(ctx, cfg, log.With("node", cfg.NodeID))
}

// stopTimeout bounds the whole shutdown of a process.
const stopTimeout = 30 * time.Second

// serve runs the roles until ctx ends. The admin listener comes first, so that /readyz can name the step that does not succeed.
func serve(ctx context.Context, cfg Config, log *slog.Logger) (err error) {
	state, registry := &health{}, newRegistry()
	watchState(state, registry)
	state.begin("admin listener")
	mux := adminMux(state, registry, "worker")
	if cfg.Profiles {
		addProfiles(mux)
	}
	p := &process{cfg: cfg, log: log, state: state, registry: registry}
	mux.HandleFunc("GET /ring", func(w http.ResponseWriter, r *http.Request) {
		if !p.inRing.Load() {
			writeJSON(w, http.StatusServiceUnavailable, map[string]string{"error": "unavailable", "message": "this process is not in the ring"})
			return
		}
		p.ringHandler(w, r)
	})
	admin, err := startHTTP(ctx, "health", cfg.AdminAddr, mux, log)
	if err != nil {
		return err
	}
	defer func() {
		stopping, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
		defer cancel()
		err = errors.Join(err, admin.stop(stopping))
	}()
	p.crash = openCrashFile(cfg.CrashFile, cfg.NodeID, log, registry)
	defer func() { err = errors.Join(err, p.crash.close()) }()
	pool, err := openDatabase(ctx, cfg, state, log)
	if err != nil {
		return err
	}
	defer pool.Close()
	if err := retry(ctx, "crash report", state, log, func(ctx context.Context) error { return p.crash.record(ctx, pool) }); err != nil {
		return err
	}
	nc, err := connectNATS(cfg, state, log)
	if err != nil {
		return err
	}
	defer nc.Close()
	outside, err := egress.New(egress.Config{Allow: cfg.EgressAllow})
	if err != nil {
		return fmt.Errorf("WACONNECT_EGRESS_ALLOW: %w", err)
	}
	defer outside.CloseIdle()
	p.pool, p.nc, p.egress = pool, nc, outside
	p.watchPool("shared", pool)
	p.watchNATS()
	return p.runRoles(ctx)
}

// startRetry is how often a start-up step is tried again.
const startRetry = time.Second

// retry repeats a start-up step until it succeeds or ctx ends. An error that repeats itself is logged once.
func retry(ctx context.Context, step string, state *health, log *slog.Logger, do func(context.Context) error) error {
	state.begin(step)
	tick := time.NewTicker(startRetry)
	defer tick.Stop()
	var said string
	for {
		err := do(ctx)
		if err == nil {
			return nil
		}
		var permanent permanentError
		if errors.As(err, &permanent) {
			return err
		}
		state.failing(err)
		if err.Error() != said {
			said = err.Error()
			log.Warn("a start-up step does not succeed; trying again", "step", step, "err", err)
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("start, step %s: %w", step, context.Cause(ctx))
		case <-tick.C:
		}
	}
}

// openDatabase waits for PostgreSQL, and for a schema that this build knows.
func openDatabase(ctx context.Context, cfg Config, state *health, log *slog.Logger) (*pgxpool.Pool, error) {
	options, err := pgxpool.ParseConfig(string(cfg.DatabaseURL))
	if err != nil {
		return nil, fmt.Errorf("DATABASE_URL: %w", err)
	}
	if !strings.Contains(string(cfg.DatabaseURL), "pool_max_conns") {
		options.MaxConns = maxConns
	}
	if options.ConnConfig.RuntimeParams["jit"] == "" {
		options.ConnConfig.RuntimeParams["jit"] = "off" // compiling a statement costs more than any of ours takes
	}
	if options.ConnConfig.RuntimeParams["application_name"] == "" {
		options.ConnConfig.RuntimeParams["application_name"] = "waconnect " + cfg.NodeID
	}
	pool, err := pgxpool.NewWithConfig(ctx, options)
	if err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	if err := retry(ctx, "postgresql", state, log, pool.Ping); err != nil {
		pool.Close()
		return nil, err
	}
	if err := retry(ctx, "schema version", state, log, func(ctx context.Context) error { return checkSchema(ctx, cfg) }); err != nil {
		pool.Close()
		return nil, err
	}
	return pool, nil
}

// maxConns of a process, if DATABASE_URL does not say pool_max_conns: enough that a slow statement does not hold the others up, few
// enough for several processes at PostgreSQL's default limit of 100.
const maxConns = 24

// checkSchema accepts a newer schema: migrations are safe while the version before them still runs.
func checkSchema(ctx context.Context, cfg Config) error {
	want, err := migrations.Latest()
	if err != nil {
		return err
	}
	have, err := migrations.Version(ctx, string(cfg.DatabaseURL))
	if err != nil {
		return err
	}
	if have < want {
		return fmt.Errorf("the database has schema version %d, this build needs %d: run `waconnect migrate`", have, want)
	}
	return nil
}

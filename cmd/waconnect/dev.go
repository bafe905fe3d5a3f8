package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"syscall"
	"time"

	"github.com/waconnect/waconnect/migrations"
	"github.com/waconnect/waconnect/migrations/pgserver"
	"github.com/waconnect/waconnect/node/watest"
)

// DevCmd runs the whole system on one machine. PostgreSQL, NATS and the emulator belong to this process or are its children; nodes and
// routers are child processes of the same binary, configured by their environment, so that each can be killed like a real one.
type DevCmd struct {
	Data         string        `placeholder:"DIR" help:"Where everything is kept between runs. Default: ./.waconnect, with --real ./.waconnect-real."`
	Nodes        int           `default:"3" help:"How many nodes to run, 1 to 20."`
	Ports        string        `enum:"fixed,auto" default:"fixed" help:"The usual ports, or any free ones (${enum})."`
	NoDemo       bool          `help:"Start empty: no demo tenant, device or webhook."`
	ReadyFile    string        `placeholder:"FILE" help:"Write addresses and credentials here (mode 0600) once all is ready."`
	RestartAfter time.Duration `default:"15s" help:"Start a node that died again after this time; 0: never."`
	Real         bool          `help:"Use the real WhatsApp; the QR code to scan is drawn in the terminal."`
}

// Validate refuses what cannot be done.
func (c DevCmd) Validate() error {
	if c.Nodes < 1 || c.Nodes > 20 {
		return fmt.Errorf("--nodes=%d: expected 1 to 20", c.Nodes)
	}
	if c.RestartAfter < 0 {
		return fmt.Errorf("--restart-after=%s: expected 0 or more", c.RestartAfter)
	}
	return nil
}

// dev is one run of DevCmd.
type dev struct {
	cmd      DevCmd
	options  logOptions
	env      environment // with what this run adds, for the children
	log      *slog.Logger
	out      io.Writer // for people: what the demo says
	dir      string
	secrets  devSecrets
	ports    devPorts
	portLock *os.File
	state    *health
	stops    []stopper // in the order of starting

	database, nats     string
	simulator, control string // of the emulator; empty: none
	rootKey            string
	receiver           *receiver
	adminURL           string
	router             *child
	nodes              []*child
	writing            sync.Mutex // the ready file
}

// stopper ends something that was started.
type stopper struct {
	name string
	stop func(context.Context) error
}

// devStopTimeout bounds the stop of each part.
const devStopTimeout = 40 * time.Second

// Run starts everything, stays until ctx ends, and stops everything in the opposite order.
func (c DevCmd) Run(ctx context.Context, log *slog.Logger, options logOptions) (err error) {
	d := &dev{cmd: c, options: options, log: log, out: os.Stdout, state: &health{}}
	defer func() { err = errors.Join(err, d.stopAll(ctx)) }()
	if d.env, err = loadEnvironment(); err != nil {
		return err
	}
	for _, step := range []struct {
		name string
		do   func(context.Context) error
	}{
		{"data directory", d.openData},
		{"ports", d.choosePorts},
		{"admin listener", d.startAdmin},
		{"way to WhatsApp", d.checkReal},
		{"postgresql", d.startDatabase},
		{"schema", d.migrate},
		{"nats", d.startNATS},
		{"whatsapp", d.startWhatsApp},
		{"nodes and router", d.startChildren},
	} {
		d.state.begin(step.name)
		if err := step.do(ctx); err != nil {
			if ctx.Err() != nil {
				return nil // asked to stop while starting
			}
			return err
		}
	}
	d.state.done()
	if err := d.writeAccess(); err != nil {
		return err
	}
	if err := d.writeReady(); err != nil {
		return err
	}
	d.present(ctx)
	<-ctx.Done()
	return nil
}

func (d *dev) onStop(name string, stop func(context.Context) error) {
	d.stops = append(d.stops, stopper{name, stop})
}

func (d *dev) stopAll(ctx context.Context) error {
	d.state.begin("stopping")
	var errs []error
	for i := len(d.stops) - 1; i >= 0; i-- {
		s := d.stops[i]
		begun := time.Now()
		bounded, cancel := context.WithTimeout(context.WithoutCancel(ctx), devStopTimeout)
		if err := s.stop(bounded); err != nil {
			errs = append(errs, fmt.Errorf("stop %s: %w", s.name, err))
		}
		cancel()
		d.log.Debug("stopped", "part", s.name, "took", time.Since(begun).Round(time.Millisecond))
	}
	if len(errs) == 0 && len(d.stops) > 0 {
		d.log.Info("everything is stopped; the next start continues from here", "data", d.dir)
	}
	return errors.Join(errs...)
}

// openData makes the data directory, takes it for this process alone and reads or makes its secrets.
func (d *dev) openData(context.Context) error {
	d.dir = d.cmd.Data
	if d.dir == "" {
		d.dir = ".waconnect"
		if d.cmd.Real { // devices of the real service and of an emulator never share a database
			d.dir = ".waconnect-real"
		}
	}
	var err error
	if d.dir, err = filepath.Abs(d.dir); err != nil {
		return fmt.Errorf("--data: %w", err)
	}
	// Others may pass through, because PostgreSQL runs as another user when we are root; secrets inside are closed to them.
	if err := os.MkdirAll(d.dir, 0o711); err != nil {
		return fmt.Errorf("--data: %w", err)
	}
	lock, err := os.OpenFile(filepath.Join(d.dir, "lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return fmt.Errorf("--data: %w", err)
	}
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return errors.Join(fmt.Errorf("another `waconnect dev` uses %s; stop it, or give this one a --data directory of its own", d.dir), lock.Close())
	}
	d.onStop("data directory", func(context.Context) error { return errors.Join(d.removeReady(), lock.Close()) })
	if err := d.removeReady(); err != nil { // of an earlier run that was killed
		return err
	}
	d.secrets, err = loadSecrets(filepath.Join(d.dir, "secrets.json"))
	return err
}

func (d *dev) startAdmin(ctx context.Context) error {
	admin, err := startHTTP(ctx, "health", d.ports.admin, adminMux(d.state, newRegistry(), "dev"), d.log)
	if err != nil {
		return err
	}
	d.adminURL = admin.url()
	d.onStop("health", admin.stop)
	return nil
}

// startDatabase runs a private PostgreSQL as durable as one in production, unless there is one already. If it dies, it is started again.
func (d *dev) startDatabase(ctx context.Context) error {
	if d.database = d.env.get("DATABASE_URL"); d.database != "" {
		d.log.Info("PostgreSQL is the one of DATABASE_URL")
		return nil
	}
	d.log.Info("starting PostgreSQL", "data", filepath.Join(d.dir, "postgres"), "fsync", "on", "synchronous_commit", "on")
	s, err := pgserver.Start(ctx, pgserver.Config{Dir: filepath.Join(d.dir, "postgres"), Durable: true, Log: d.log})
	if err != nil {
		return err
	}
	d.database = s.URL(pgserver.AppUser)
	running, end := context.WithCancel(context.WithoutCancel(ctx)) // the others need it until they have stopped
	watched := make(chan struct{})
	go func() {
		defer close(watched)
		d.keepDatabase(running, s)
	}()
	d.onStop("PostgreSQL", func(ctx context.Context) error {
		end()
		err := s.Stop(ctx)
		<-watched
		return err
	})
	return nil
}

// databasePause is the wait before a PostgreSQL that died is started again.
const databasePause = time.Second

func (d *dev) keepDatabase(running context.Context, s *pgserver.Server) {
	for {
		select {
		case <-running.Done():
			return
		case <-s.Exited():
		}
		select {
		case <-running.Done():
			return
		case <-time.After(databasePause):
		}
		d.log.Warn("PostgreSQL has ended; starting it again")
		if err := s.Launch(running); err != nil {
			d.log.Error("PostgreSQL does not start", "err", err)
		}
	}
}

func (d *dev) migrate(ctx context.Context) error { return migrations.Up(ctx, d.database, d.log) }

func (d *dev) startNATS(context.Context) error {
	if d.nats = d.env.get("NATS_URL"); d.nats != "" {
		d.log.Info("NATS is the one of NATS_URL")
		return nil
	}
	s, err := startNATS(filepath.Join(d.dir, "nats"), d.secrets.NATSPassword, -1)
	if err != nil {
		return err
	}
	d.nats = s.url
	d.onStop("NATS", func(context.Context) error { s.stop(); return nil })
	return nil
}

// checkReal finds out first whether --real can work at all.
func (d *dev) checkReal(ctx context.Context) error {
	if !d.cmd.Real {
		return nil
	}
	if d.env.get("WACONNECT_WHATSAPP_ADDR") != "" {
		return errors.New("--real and WACONNECT_WHATSAPP_ADDR contradict each other: the variable names an emulator")
	}
	return reachWhatsApp(ctx)
}

// startWhatsApp runs the emulator, unless another one or the real service is wanted.
func (d *dev) startWhatsApp(ctx context.Context) error {
	if d.cmd.Real {
		return nil
	}
	if d.simulator = d.env.get("WACONNECT_WHATSAPP_ADDR"); d.simulator != "" {
		d.rootKey = d.env.get("WACONNECT_WHATSAPP_ROOT_KEY")
		d.log.Info("the WhatsApp emulator is the one of WACONNECT_WHATSAPP_ADDR", "addr", d.simulator)
		return nil
	}
	s, err := watest.New(watest.Config{Addr: d.ports.simulator, Log: d.log.With("component", "simulator"), StateFile: filepath.Join(d.dir, "simulator.json")})
	if err != nil {
		return fmt.Errorf("start the WhatsApp emulator: %w", err)
	}
	// Not with ctx: the emulator must outlive the nodes that talk to it.
	if err := s.Start(context.WithoutCancel(ctx)); err != nil {
		return fmt.Errorf("start the WhatsApp emulator: %w", err)
	}
	d.onStop("simulator", func(context.Context) error { return s.Close() })
	control, err := startHTTP(ctx, "the simulator's control", d.ports.control, s.ControlHandler(), d.log)
	if err != nil {
		return err
	}
	d.onStop("simulator's control", control.stop)
	d.simulator, d.control, d.rootKey = s.Addr(), control.url(), fmt.Sprintf("%x", s.RootKey())
	return nil
}

// startChildren starts the nodes and the router as processes and waits until all take work.
func (d *dev) startChildren(ctx context.Context) error {
	for i := range d.cmd.Nodes {
		p := d.ports.nodes[i]
		id := "node-" + strconv.Itoa(i+1)
		vars := d.childEnv(map[string]string{
			"WACONNECT_ROLES": "node", "WACONNECT_NODE_ID": id, "WACONNECT_ADMIN_ADDR": p.admin, "WACONNECT_RPC_ADDR": p.rpc,
			"WACONNECT_GOSSIP_ADDR": p.gossip, "WACONNECT_CRASH_FILE": filepath.Join(d.dir, id+".crash"),
		})
		if d.simulator != "" {
			// Each node has an address of its own, so that the emulator's log tells them apart.
			vars["WACONNECT_WHATSAPP_SOURCE"] = "127.0.1." + strconv.Itoa(i+1)
		}
		node, err := d.newChild(id, p.admin, d.cmd.RestartAfter, vars)
		if err != nil {
			return err
		}
		node.rpc = p.rpc
		d.nodes = append(d.nodes, node)
	}
	var err error
	d.router, err = d.newChild("router-1", d.ports.routerAdmin, min(d.cmd.RestartAfter, time.Second), d.childEnv(map[string]string{
		"WACONNECT_ROLES": "router,dispatcher", "WACONNECT_NODE_ID": "router-1", "WACONNECT_ADMIN_ADDR": d.ports.routerAdmin,
		"API_PORT": d.ports.api, "WEB_PORT": d.ports.panel, "WACONNECT_GOSSIP_ADDR": d.ports.routerGossip,
		"WACONNECT_CRASH_FILE": filepath.Join(d.dir, "router-1.crash"), "WACONNECT_DEV": "true", "WACONNECT_SIMULATOR_URL": d.control,
	}))
	if err != nil {
		return err
	}
	d.onStop("nodes", d.stopNodes)
	for _, c := range d.nodes {
		c.changed = func(runs bool) { d.childChanged(c, runs) }
		c.start()
	}
	d.router.changed = func(runs bool) { d.childChanged(d.router, runs) }
	d.router.start()
	d.onStop(d.router.name, d.router.stop)
	for _, c := range append(slices.Clone(d.nodes), d.router) {
		if err := c.awaitReady(ctx); err != nil {
			return err
		}
	}
	return nil
}

// stopNodes stops all nodes at once: nobody has to take over from anybody.
func (d *dev) stopNodes(ctx context.Context) error {
	errs := make([]error, len(d.nodes))
	var group sync.WaitGroup
	for i, c := range d.nodes {
		group.Go(func() {
			if err := c.stop(ctx); err != nil {
				errs[i] = fmt.Errorf("%s: %w", c.name, err)
			}
		})
	}
	group.Wait()
	return errors.Join(errs...)
}

// childEnv is what all children are told, and vars. Whatever the environment already says wins over what dev would choose.
func (d *dev) childEnv(vars map[string]string) map[string]string {
	out := map[string]string{
		"FRONTEND_URL":           "http://" + d.ports.panel,
		"WACONNECT_EGRESS_ALLOW": "127.0.0.0/8,::1/128", // webhooks and media of the demo are on this machine
		// Nobody has to be spared here.
		"WORKER_RECONNECT_ALL_DELAY_MS": "0", "WORKER_RECONNECT_STAGGER_MS": "0",
	}
	for name, value := range d.secrets.variables() {
		out[name] = value
	}
	for name := range out {
		if v := d.env.get(name); v != "" {
			out[name] = v
		}
	}
	out["DATABASE_URL"], out["NATS_URL"] = d.database, d.nats
	if d.simulator != "" {
		out["WACONNECT_WHATSAPP_ADDR"], out["WACONNECT_WHATSAPP_ROOT_KEY"] = d.simulator, d.rootKey
	}
	for name, value := range vars {
		out[name] = value
	}
	return out
}

// adminLogin is the first administrator.
func (d *dev) adminLogin() (email, password string) {
	vars := d.childEnv(nil)
	return vars["ADMIN_EMAIL"], vars["ADMIN_PASSWORD"]
}

// childChanged keeps /readyz and the ready file true: a node that was started again has another pid.
func (d *dev) childChanged(c *child, runs bool) {
	d.state.degrade(c.name, !runs)
	if d.state.state().Ready {
		if err := d.writeReady(); err != nil {
			d.log.Error("the ready file is out of date", "err", err)
		}
	}
}

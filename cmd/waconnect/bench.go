package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/migrations"
	"github.com/waconnect/waconnect/migrations/pgserver"
	"github.com/waconnect/waconnect/node/watest"
)

// BenchCmd measures, in one run and side by side, bare clients of the WhatsApp library with a store in memory, and a node of ours with
// PostgreSQL. Both are child processes of their own; the emulator is in this one.
type BenchCmd struct {
	Only     []string      `enum:"memory,rates,lone,fairness,takeover,ring,webhooks,lists,rest,streams,groups" default:"memory,rates,lone,fairness,takeover,ring,webhooks,lists,rest,streams,groups" help:"What to measure."`
	Sessions []int         `default:"200,1000" help:"Numbers of sessions between which memory is compared."`
	Rest     time.Duration `default:"10s" help:"How long sessions rest before memory is read. Go gives memory back after some minutes."`
	Devices  []int         `default:"1,10,100" help:"Numbers of sending devices."`
	Messages int           `default:"6000" help:"Messages per throughput figure; clients with the library's own store send a fifth."`
	Runs     int           `default:"3" help:"Runs of each throughput figure; the median counts."`
	Lone     int           `default:"200" help:"Lone messages for each figure of latency."`
	Backlog  int           `default:"50000" help:"Queued messages of one tenant beside which another's lone message is measured."`
	Takeover []int         `default:"100,300,1000" help:"Numbers of devices on three nodes, one of which is killed."`
	Webhooks int           `default:"40000" help:"Deliveries per figure of webhooks."`
	Listed   int           `default:"1000000" help:"Events in the table whose lists are measured, with a quarter as many messages."`
	Streams  int           `default:"200" help:"Streams of events that are open at once."`
	Told     int           `default:"3000" help:"Events per figure of streams."`
	Groups   []int         `default:"10,100,500" help:"Participants of the groups that are written to."`
	Profile  string        `placeholder:"DIR" help:"Also write CPU profiles of the node there, one for each throughput figure."`
	JSON     string        `placeholder:"FILE" help:"Also write the figures as JSON."`
}

// BenchReport holds the figures of a run. What was not measured is missing.
type BenchReport struct {
	Machine  string          `json:"machine"`
	Go       string          `json:"go"`
	Memory   *BenchMemory    `json:"memory,omitempty"`
	Rates    []BenchRate     `json:"messages_per_second,omitempty"`
	Lone     *BenchLone      `json:"rest_to_phone,omitempty"`
	Fairness *BenchFairness  `json:"fairness,omitempty"`
	Takeover []BenchTakeover `json:"takeover_seconds,omitempty"`
	Ring     *BenchRing      `json:"ring,omitempty"`
	Webhooks *BenchWebhooks  `json:"webhooks,omitempty"`
	Lists    *BenchLists     `json:"lists,omitempty"`
	REST     *BenchREST      `json:"rest,omitempty"`
	Streams  *BenchStreams   `json:"streams,omitempty"`
	Groups   []BenchGroup    `json:"groups,omitempty"`
	Notes    []string        `json:"notes"`
}

// BenchRate is how fast a number of devices sends, each kind of client with the same phones and the same work: medians of the runs.
type BenchRate struct {
	Devices  int      `json:"devices"`
	Bare     BenchRun `json:"bare"`     // the library with a store in memory
	SQLStore BenchRun `json:"sqlstore"` // the library with its own store on PostgreSQL
	Node     BenchRun `json:"node"`
}

// BenchRun is one measurement.
type BenchRun struct {
	Rate    float64 `json:"per_second"`
	CPU     float64 `json:"cpu_ms_per_message"` // of the client's process and PostgreSQL together
	Server  float64 `json:"postgres_ms_per_message"`
	Commits float64 `json:"commits_per_message"`
}

// median takes each figure by itself.
func median(runs []BenchRun) BenchRun {
	mid := func(of func(BenchRun) float64) float64 {
		list := make([]float64, len(runs))
		for i, r := range runs {
			list[i] = of(r)
		}
		slices.Sort(list)
		return list[len(list)/2]
	}
	return BenchRun{
		Rate: mid(func(r BenchRun) float64 { return r.Rate }), CPU: mid(func(r BenchRun) float64 { return r.CPU }),
		Commits: mid(func(r BenchRun) float64 { return r.Commits }), Server: mid(func(r BenchRun) float64 { return r.Server }),
	}
}

// rates measures the three kinds of clients in turn, as often as asked.
func (b *bench) rates(ctx context.Context, devices, messages, runs int) (BenchRate, error) {
	var all [3][]BenchRun
	for i := range runs {
		for k, kind := range []struct {
			name string
			run  func() (BenchRun, error)
		}{
			{"bare client(s)", func() (BenchRun, error) { return b.bareRate(ctx, devices, messages, false) }},
			{"client(s) with sqlstore", func() (BenchRun, error) { return b.bareRate(ctx, devices, max(messages/5, devices), true) }},
			{"device(s) of a node", func() (BenchRun, error) { return b.nodeRate(ctx, devices, messages) }},
		} {
			fmt.Fprintf(os.Stderr, "messages, run %d of %d: %d %s…\n", i+1, runs, devices, kind.name)
			r, err := kind.run()
			if err != nil {
				return BenchRate{}, fmt.Errorf("rate of %d %s: %w", devices, kind.name, err)
			}
			all[k] = append(all[k], r)
		}
	}
	return BenchRate{Devices: devices, Bare: median(all[0]), SQLStore: median(all[1]), Node: median(all[2])}, nil
}

// Run measures and prints.
func (c BenchCmd) Run(ctx context.Context, log *slog.Logger) (err error) {
	b, err := newBench(ctx, log)
	if err != nil {
		return err
	}
	b.profile, b.rest = c.Profile, c.Rest
	defer func() { err = errors.Join(err, b.close()) }()
	report := BenchReport{
		Machine: fmt.Sprintf("%s/%s, %d cores", runtime.GOOS, runtime.GOARCH, runtime.NumCPU()), Go: runtime.Version(),
		Notes: []string{
			"emulator without latency, in a process of its own beside all sides; phones that are written to at full speed do not decrypt",
			"PostgreSQL on the same machine, fsync and synchronous_commit on; of the node every message is durable before it is accepted, its ratchet step before it leaves, SENT after it is acknowledged, each with its event",
			"rates: from committed queue rows to SENT, in chats that were begun before; medians of the runs",
			"lone: from a POST to the public API to the text on a phone that decrypts; one message at a time",
			"takeover: from the kill -9 of one of three nodes to the next login of each of its devices; leases with the fast times, 1,000 logins per second in the cluster",
			"webhooks: receivers, the bare loop and the dispatcher are processes of their own; a delivery is written before its attempt and what came of it after; events are made and announced beside it",
			"rest: a router and a node in processes of their own, an API key; each send is answered when its row is committed, and the node sends meanwhile",
			"streams: half gRPC, half server-sent events, each on a connection of its own, over four tenants; events are made and announced beside; from before the commit of an event to the arrival at a client",
			"lists: calls of the layer below REST and Connect, transactions included, in tables that were vacuumed; 100 devices of one tenant over 30 days",
			fmt.Sprintf("memory: resident set of the process, %v after the last login; the slope is what a further session takes, the base what remains for none", c.Rest),
		},
	}
	for _, part := range []struct {
		name    string
		measure func() error
	}{
		{"memory", func() (err error) { report.Memory, err = b.memory(ctx, c.Sessions); return err }},
		{"rates", func() error {
			for _, n := range c.Devices {
				rate, err := b.rates(ctx, n, c.Messages, c.Runs)
				if err != nil {
					return err
				}
				report.Rates = append(report.Rates, rate)
			}
			return nil
		}},
		{"lone", func() (err error) { report.Lone, err = b.lone(ctx, c.Lone); return err }},
		{"fairness", func() (err error) { report.Fairness, err = b.fairness(ctx, c.Lone, c.Backlog); return err }},
		{"ring", func() (err error) { report.Ring, err = b.ringCosts(ctx); return err }},
		{"webhooks", func() (err error) { report.Webhooks, err = b.webhooks(ctx, c.Webhooks, c.Lone, c.Runs); return err }},
		{"lists", func() (err error) { report.Lists, err = b.lists(ctx, c.Listed, c.Lone); return err }},
		{"rest", func() (err error) { report.REST, err = b.accepts(ctx, c.Messages, c.Runs); return err }},
		{"streams", func() (err error) { report.Streams, err = b.streams(ctx, c.Streams, c.Told); return err }},
		{"groups", func() (err error) { report.Groups, err = b.groups(ctx, c.Groups, c.Lone); return err }},
		{"takeover", func() (err error) { report.Takeover, err = b.takeovers(ctx, c.Takeover); return err }},
	} {
		if !slices.Contains(c.Only, part.name) {
			continue
		}
		if err := part.measure(); err != nil {
			return fmt.Errorf("measure %s: %w", part.name, err)
		}
	}
	report.print(os.Stdout)
	if c.JSON != "" {
		text, err := json.MarshalIndent(report, "", "  ")
		if err != nil {
			return err
		}
		return os.WriteFile(c.JSON, append(text, '\n'), 0o600)
	}
	return nil
}

func (r BenchReport) print(w io.Writer) {
	fmt.Fprintf(w, "machine: %s, %s\n", r.Machine, r.Go)
	if m := r.Memory; m != nil {
		fmt.Fprintf(w, "\n%-36s %14s %14s %8s\n", fmt.Sprintf("memory, %v sessions", m.Sessions), "bare whatsmeow", "node", "ratio")
		fmt.Fprintf(w, "%-36s %11.0f kB %11.0f kB %8.2f\n", "  a further session", m.Bare.Slope, m.Node.Slope, m.Node.Slope/m.Bare.Slope)
		fmt.Fprintf(w, "%-36s %11.0f kB %11.0f kB\n", "  base", m.Bare.Base, m.Node.Base)
		fmt.Fprintf(w, "%-36s %14s %8.1f bytes of WAL and minute\n", "  an idle device", "", m.IdleWAL)
	}
	if len(r.Rates) > 0 {
		fmt.Fprintf(w, "\n%-24s %14s %14s %14s %12s %12s\n", "messages per second", "bare whatsmeow", "with sqlstore", "node", "node/bare", "node/sqlstore")
	}
	for _, p := range r.Rates {
		fmt.Fprintf(w, "%-24s %14.0f %14.0f %14.0f %12.2f %12.1f\n", fmt.Sprintf("%d device(s)", p.Devices), p.Bare.Rate, p.SQLStore.Rate, p.Node.Rate,
			p.Node.Rate/p.Bare.Rate, p.Node.Rate/p.SQLStore.Rate)
		fmt.Fprintf(w, "%-24s %14.2f %14.2f %14.2f\n", "  CPU ms per message", p.Bare.CPU, p.SQLStore.CPU, p.Node.CPU)
		fmt.Fprintf(w, "%-24s %14.2f %14.2f %14.2f\n", "  of it PostgreSQL", p.Bare.Server, p.SQLStore.Server, p.Node.Server)
		fmt.Fprintf(w, "%-24s %14.2f %14.2f %14.2f\n", "  commits per message", p.Bare.Commits, p.SQLStore.Commits, p.Node.Commits)
	}
	fmt.Fprintln(w)
	if l := r.Lone; l != nil {
		fmt.Fprintf(w, "lone message, REST to phone              p50 %6.2f ms  p99 %6.2f ms   of %d\n", l.P50, l.P99, l.Messages)
	}
	if f := r.Fairness; f != nil {
		fmt.Fprintf(w, "the same beside %6d queued of another  p50 %6.2f ms  p99 %6.2f ms   %.2f times the idle p50 of %.2f ms\n", f.Backlog, f.P50, f.P99, f.Ratio, f.IdleP50)
	}
	for _, t := range r.Takeover {
		fmt.Fprintf(w, "takeover of %4d of %4d devices          p50 %6.2f s   p99 %6.2f s   last %6.2f s\n", t.Moved, t.Devices, t.P50, t.P99, t.Max)
	}
	if r.Ring != nil {
		for _, n := range slices.Sorted(maps.Keys(r.Ring.TableMs)) {
			fmt.Fprintf(w, "partition table of %3d nodes                %8.2f ms\n", n, r.Ring.TableMs[n])
		}
		fmt.Fprintf(w, "heartbeat                                p50 %6.2f ms  p99 %6.2f ms   PostgreSQL %.3f ms of CPU\n", r.Ring.HeartbeatP50, r.Ring.HeartbeatP99, r.Ring.HeartbeatCPU)
		fmt.Fprintf(w, "look at the ring (nothing changed)       p50 %6.2f ms\n", r.Ring.LookP50)
	}
	if r.REST != nil {
		r.REST.print(w)
	}
	if r.Streams != nil {
		r.Streams.print(w)
	}
	printGroups(w, r.Groups)
	if r.Webhooks != nil {
		r.Webhooks.print(w)
	}
	if r.Lists != nil {
		r.Lists.print(w)
	}
	fmt.Fprintln(w)
	for _, n := range r.Notes {
		fmt.Fprintln(w, "* "+n)
	}
}

// bench is what all figures share.
type bench struct {
	log     *slog.Logger
	dir     string
	wa      *watest.Server
	pg      *pgserver.Server
	nats    *natsServer
	pool    *pgxpool.Pool
	secret  string // of the nodes
	profile string // directory for profiles of the node; empty: none
	rest    time.Duration
	numbers int
	inbox   []*watest.Phone // who is written to
}

// Tenants of the devices that are measured, and of the one that is in their way.
const (
	benchTenant = "bench"
	busyTenant  = "busy"
)

// receivers is how many phones the senders write to.
const receivers = 10

func newBench(ctx context.Context, log *slog.Logger) (*bench, error) {
	dir, err := os.MkdirTemp("", "waconnect-bench-*")
	if err != nil {
		return nil, err
	}
	b := &bench{log: log, dir: dir, secret: randomHex(16)}
	fail := func(err error) (*bench, error) { return nil, errors.Join(err, b.close()) }
	if b.wa, err = watest.New(watest.Config{}); err != nil {
		return fail(err)
	}
	if err := b.wa.Start(ctx); err != nil {
		return fail(err)
	}
	for range receivers {
		p, err := b.newPhone()
		if err != nil {
			return fail(err)
		}
		b.inbox = append(b.inbox, p)
	}
	if b.pg, err = pgserver.Start(ctx, pgserver.Config{Dir: filepath.Join(dir, "postgres"), Durable: true, Log: log}); err != nil {
		return fail(err)
	}
	if err := migrations.Up(ctx, b.url(), slog.New(slog.DiscardHandler)); err != nil {
		return fail(err)
	}
	if b.nats, err = startNATS(filepath.Join(dir, "nats"), randomHex(16), 0); err != nil {
		return fail(err)
	}
	if b.pool, err = pgxpool.New(ctx, b.url()); err != nil {
		return fail(err)
	}
	_, err = b.pool.Exec(ctx, `INSERT INTO tenants (id, name) VALUES ($1, 'Bench'), ($2, 'Busy')`, benchTenant, busyTenant)
	if err != nil {
		return fail(err)
	}
	return b, nil
}

func (b *bench) url() string { return b.pg.URL(pgserver.AppUser) }

func (b *bench) newPhone() (*watest.Phone, error) {
	b.numbers++
	return b.wa.AddPhone(watest.PhoneParams{Number: fmt.Sprintf("52155%08d", b.numbers), Blind: true})
}

func (b *bench) close() error {
	var errs []error
	if b.pool != nil {
		b.pool.Close()
	}
	if b.nats != nil {
		b.nats.stop()
	}
	if b.pg != nil {
		errs = append(errs, b.pg.Stop(context.Background()))
	}
	if b.wa != nil {
		errs = append(errs, b.wa.Close())
	}
	return errors.Join(append(errs, os.RemoveAll(b.dir))...)
}

func pause(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

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
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/migrations"
	"github.com/waconnect/waconnect/migrations/pgserver"
	"github.com/waconnect/waconnect/node/watest"
)

// BenchCmd measures, in one run and side by side, bare clients of the WhatsApp library with a store in memory, and a node of ours with
// PostgreSQL. Both are child processes of their own; the emulator is in this one.
type BenchCmd struct {
	Sessions int    `default:"200" help:"Sessions for the memory figure."`
	Devices  []int  `default:"1,50" help:"Numbers of sending devices."`
	Messages int    `default:"1500" help:"Messages per throughput figure."`
	Runs     int    `default:"1" help:"Runs of each throughput figure; the median counts."`
	Takeover []int  `default:"100,300,1000" help:"Numbers of devices on three nodes, one of which is killed."`
	JSON     string `placeholder:"FILE" help:"Also write the figures as JSON."`
}

// BenchReport holds the figures of a run.
type BenchReport struct {
	Machine  string          `json:"machine"`
	Go       string          `json:"go"`
	Sessions int             `json:"sessions"`
	Memory   []BenchPair     `json:"memory_kb_per_idle_session"`
	Rates    []BenchRate     `json:"messages_per_second"`
	Takeover []BenchTakeover `json:"takeover_seconds"`
	Ring     BenchRing       `json:"ring"`
	Notes    []string        `json:"notes"`
}

// BenchPair is one figure of both sides.
type BenchPair struct {
	What  string  `json:"what"`
	Bare  float64 `json:"bare"`
	Node  float64 `json:"node"`
	Ratio float64 `json:"ratio"` // node / bare
}

func pair(what string, bare, node float64) BenchPair {
	p := BenchPair{What: what, Bare: bare, Node: node}
	if bare > 0 {
		p.Ratio = node / bare
	}
	return p
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
		Commits: mid(func(r BenchRun) float64 { return r.Commits }),
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
			{"client(s) with sqlstore", func() (BenchRun, error) { return b.bareRate(ctx, devices, messages, true) }},
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
	defer func() { err = errors.Join(err, b.close()) }()
	report := BenchReport{
		Machine: fmt.Sprintf("%s/%s, %d cores", runtime.GOOS, runtime.GOARCH, runtime.NumCPU()), Go: runtime.Version(), Sessions: c.Sessions,
		Notes: []string{
			"emulator without latency, in a process of its own beside both sides; receiving phones do not decrypt",
			"node: PostgreSQL on the same machine, fsync and synchronous_commit on; every message is durable before it is accepted and SENT after it is acknowledged",
			"takeover: from the kill -9 of one of three nodes to the next login of each of its devices; leases with the fast times, 1,000 logins per second in the cluster",
			"memory: resident set of the process, less that before the first session, per session, ten seconds after the last login",
		},
	}

	fmt.Fprintf(os.Stderr, "memory: %d idle bare clients…\n", c.Sessions)
	bareMem, err := b.bareMemory(ctx, c.Sessions)
	if err != nil {
		return fmt.Errorf("memory of bare clients: %w", err)
	}
	fmt.Fprintf(os.Stderr, "memory: %d idle sessions of a node…\n", c.Sessions)
	nodeMem, err := b.nodeMemory(ctx, c.Sessions)
	if err != nil {
		return fmt.Errorf("memory of a node: %w", err)
	}
	report.Memory = append(report.Memory, pair(fmt.Sprintf("resident, %d sessions", c.Sessions), bareMem, nodeMem))
	for _, n := range c.Devices {
		rate, err := b.rates(ctx, n, c.Messages, c.Runs)
		if err != nil {
			return err
		}
		report.Rates = append(report.Rates, rate)
	}
	if report.Ring, err = b.ringCosts(ctx); err != nil {
		return fmt.Errorf("costs of the ring: %w", err)
	}
	if report.Takeover, err = b.takeovers(ctx, c.Takeover); err != nil {
		return fmt.Errorf("takeover: %w", err)
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
	fmt.Fprintf(w, "machine: %s, %s\n\n%-36s %14s %14s %8s\n", r.Machine, r.Go, "", "bare whatsmeow", "node", "ratio")
	for _, p := range r.Memory {
		fmt.Fprintf(w, "%-36s %11.0f kB %11.0f kB %8.2f\n", p.What, p.Bare, p.Node, p.Ratio)
	}
	fmt.Fprintf(w, "\n%-24s %14s %14s %14s %12s %12s\n", "messages per second", "bare whatsmeow", "with sqlstore", "node", "node/bare", "node/sqlstore")
	for _, p := range r.Rates {
		fmt.Fprintf(w, "%-24s %14.0f %14.0f %14.0f %12.2f %12.1f\n", fmt.Sprintf("%d device(s)", p.Devices), p.Bare.Rate, p.SQLStore.Rate, p.Node.Rate,
			p.Node.Rate/p.Bare.Rate, p.Node.Rate/p.SQLStore.Rate)
		fmt.Fprintf(w, "%-24s %14.2f %14.2f %14.2f\n", "  CPU ms per message", p.Bare.CPU, p.SQLStore.CPU, p.Node.CPU)
		fmt.Fprintf(w, "%-24s %14.2f %14.2f %14.2f\n", "  commits per message", p.Bare.Commits, p.SQLStore.Commits, p.Node.Commits)
	}
	fmt.Fprintln(w)
	for _, t := range r.Takeover {
		fmt.Fprintf(w, "takeover of %4d of %4d devices          p50 %6.2f s   p99 %6.2f s   last %6.2f s\n", t.Moved, t.Devices, t.P50, t.P99, t.Max)
	}
	for _, n := range slices.Sorted(maps.Keys(r.Ring.TableMs)) {
		fmt.Fprintf(w, "partition table of %3d nodes                %8.2f ms\n", n, r.Ring.TableMs[n])
	}
	fmt.Fprintf(w, "heartbeat                                p50 %6.2f ms  p99 %6.2f ms   PostgreSQL %.3f ms of CPU\n", r.Ring.HeartbeatP50, r.Ring.HeartbeatP99, r.Ring.HeartbeatCPU)
	fmt.Fprintf(w, "look at the ring (nothing changed)       p50 %6.2f ms\n", r.Ring.LookP50)
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
	numbers int
	inbox   []*watest.Phone // who is written to
}

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
	_, err = b.pool.Exec(ctx, `INSERT INTO tenants (id, name) VALUES ('bench', 'Bench')`)
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

// settle is how long a process rests before its memory is read.
const settle = 10 * time.Second

// resident reads a process's memory in kB.
func resident(pid int) (float64, error) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(text)) {
		if rest, ok := strings.CutPrefix(line, "VmRSS:"); ok {
			return strconv.ParseFloat(strings.TrimSuffix(strings.TrimSpace(rest), " kB"), 64)
		}
	}
	return 0, errors.New("no VmRSS")
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

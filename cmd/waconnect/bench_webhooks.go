package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/netip"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/waconnect/waconnect/migrations/pgserver"
	"github.com/waconnect/waconnect/node/egress"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/router/webhook"
)

// BenchWebhooks are the figures of deliveries: medians of the runs.
type BenchWebhooks struct {
	Deliveries int                `json:"deliveries"` // of each run of the rates
	Bare       BenchRun           `json:"bare_post"`  // signed POSTs and nothing else
	Dispatcher BenchRun           `json:"dispatcher"`
	IdleP50    float64            `json:"idle_p50_ms"` // from the write of a lone event, commit included, to its arrival
	IdleP99    float64            `json:"idle_p99_ms"`
	Dead       []BenchDead        `json:"dead_endpoints"`
	Replay     BenchWebhookReplay `json:"replay"`
}

// BenchDead is what healthy endpoints get while others are dead in different ways.
type BenchDead struct {
	Healthy int     `json:"healthy"`
	Dead    int     `json:"dead"`
	Rate    float64 `json:"healthy_per_second"` // of a backlog
	P50     float64 `json:"healthy_p50_ms"`     // of 300 events per second, from the first on
	P99     float64 `json:"healthy_p99_ms"`
	Settled float64 `json:"healthy_settled_p99_ms"` // of the events after those, when the dead are known to be dead
	Memory  float64 `json:"resident_mb"`            // of the dispatcher, after all
}

// BenchWebhookReplay is what live deliveries get while many events are replayed to one more endpoint.
type BenchWebhookReplay struct {
	Events   int     `json:"events"`
	Alone    float64 `json:"live_alone_per_second"`
	Beside   float64 `json:"live_beside_per_second"`
	Replayed float64 `json:"replay_seconds"`
}

// The installation that is measured.
const (
	webhookDevices = 100
	webhookChats   = 20 // of each device
	webhookTenants = 100
	ofEachTenant   = 10 // endpoints
	benchKey       = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
)

// webhookBench makes events and has them delivered by a dispatcher in a process of its own, to receivers in another one.
type webhookBench struct {
	*happenings
	endpoints *webhook.Endpoints
	targets   *benchInbox
	stop      func() error
}

func (b *bench) newWebhookBench(ctx context.Context) (w *webhookBench, err error) {
	client, err := egress.New(egress.Config{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
	if err != nil {
		return nil, err
	}
	keys, err := seal.NewRing(benchKey)
	if err != nil {
		return nil, err
	}
	w = &webhookBench{endpoints: webhook.NewEndpoints(b.pool, client, keys)}
	if w.happenings, err = b.newHappenings(ctx); err != nil {
		return nil, err
	}
	if w.targets, err = startInbox(ctx); err != nil {
		return nil, errors.Join(err, w.end())
	}
	w.stop = func() error { return errors.Join(w.end(), w.targets.stop()) }
	if err := w.ageLog(ctx); err != nil {
		return nil, errors.Join(err, w.stop())
	}
	return w, nil
}

// agedLog is how many files of its log a server has written before the bench begins, 16 MB each.
const agedLog = 96

// ageLog gives the server a log whose files are used again, as they are once it has run for a while. A young server makes each file anew, and all
// who commit wait for that: 50 ms, every three or four seconds of this bench.
func (w *webhookBench) ageLog(ctx context.Context) error {
	admin, err := pgx.Connect(ctx, w.pg.AdminURL(pgserver.AppUser))
	if err != nil {
		return fmt.Errorf("age the log: %w", err)
	}
	defer admin.Close(ctx)
	statements := []string{`ALTER SYSTEM SET min_wal_size = '2GB'`, `ALTER SYSTEM SET max_wal_size = '4GB'`, `SELECT pg_reload_conf()`}
	for range agedLog {
		statements = append(statements, `SELECT pg_logical_emit_message(false, 'bench', 'x'), pg_switch_wal()`)
	}
	for _, s := range append(statements, `CHECKPOINT`) {
		if _, err := admin.Exec(ctx, s); err != nil {
			return fmt.Errorf("age the log: %w", err)
		}
	}
	return nil
}

// startDispatcher begins anew: no events, no endpoints, a new stream, and a dispatcher.
func (w *webhookBench) startDispatcher(ctx context.Context) (*nodeProcess, error) {
	for _, statement := range []string{
		`DELETE FROM devices`, `TRUNCATE webhook_endpoints, webhook_deliveries, webhook_lanes, webhook_attempts, webhook_progress, webhook_replays, webhook_dispatchers`,
		`TRUNCATE events, event_outbox, handled_messages`, `UPDATE webhook_shards SET holder = NULL`,
	} {
		if _, err := w.pool.Exec(ctx, statement); err != nil {
			return nil, fmt.Errorf("begin anew: %w", err)
		}
	}
	js, err := jetstream.New(w.conn)
	if err != nil {
		return nil, err
	}
	if err := event.EnsureStream(ctx, js, event.StreamConfig{Replicas: 1}); err != nil {
		return nil, err
	}
	stream, err := js.Stream(ctx, event.Stream)
	if err != nil {
		return nil, err
	}
	if err := stream.Purge(ctx); err != nil {
		return nil, err
	}
	return w.startNode(ctx, 1, "WACONNECT_ROLES=dispatcher", "WACONNECT_EGRESS_ALLOW=127.0.0.0/8")
}

// dispatcherRate measures a backlog of many devices to ten endpoints.
func (w *webhookBench) dispatcherRate(ctx context.Context, deliveries int) (run BenchRun, err error) {
	p, err := w.startDispatcher(ctx)
	if err != nil {
		return run, err
	}
	defer func() { err = errors.Join(err, p.stop()) }()
	sources, err := w.sources(ctx, []string{benchTenant}, webhookDevices)
	if err != nil {
		return run, err
	}
	for i := range ofEachTenant {
		if _, err := w.endpoint(ctx, benchTenant, fmt.Sprintf("%s/live/%d", w.targets.at.Good, i)); err != nil {
			return run, err
		}
	}
	warm := len(sources)
	if err := w.burst(ctx, sources, warm); err != nil {
		return run, err
	}
	if _, err := w.arrived(ctx, "live", warm*ofEachTenant); err != nil {
		return run, err
	}
	if err := w.targets.forget(); err != nil {
		return run, err
	}
	cost, err := w.startCost(ctx, p.cmd.Process.Pid)
	if err != nil {
		return run, err
	}
	stopProfile := w.startProfile(ctx, p, "webhooks.pprof")
	before := cost.before.server
	events := deliveries / ofEachTenant
	if err := w.burst(ctx, sources, events); err != nil {
		return run, err
	}
	if now, err := cost.read(ctx); err == nil { // what it took to make the events is not the dispatcher's
		cost.before.server += now.server - before
	}
	got, err := w.arrived(ctx, "live", events*ofEachTenant)
	if err != nil {
		return run, err
	}
	run.Rate = float64(got.Count) / got.Seconds
	if err := cost.end(ctx, got.Count, &run); err != nil {
		return run, err
	}
	return run, stopProfile()
}

// postRate measures bare signed POSTs to the same receivers.
func (w *webhookBench) postRate(ctx context.Context, deliveries int) (run BenchRun, err error) {
	var urls []string
	for i := range ofEachTenant {
		urls = append(urls, fmt.Sprintf("%s/bare/%d", w.targets.at.Good, i))
	}
	p, err := startBenchChild(ctx, nil, "bench-posts", "--url", strings.Join(urls, ","))
	if err != nil {
		return run, err
	}
	defer func() { err = errors.Join(err, p.stop()) }()
	if _, err := p.expect("ready"); err != nil {
		return run, err
	}
	var cost *cost
	for _, count := range []int{deliveries / 10, deliveries} { // the first is to warm up
		if err := w.targets.forget(); err != nil {
			return run, err
		}
		if cost, err = w.startCost(ctx, p.cmd.Process.Pid); err != nil {
			return run, err
		}
		if _, err := fmt.Fprintln(p.in, "post", count); err != nil {
			return run, err
		}
		if _, err := p.expect("posted"); err != nil {
			return run, err
		}
	}
	got, err := w.targets.tell("bare")
	if err != nil {
		return run, err
	}
	run.Rate = float64(got.Count) / got.Seconds
	return run, cost.end(ctx, got.Count, &run)
}

// idle measures lone events.
func (w *webhookBench) idle(ctx context.Context, events int) (p50, p99 float64, err error) {
	p, err := w.startDispatcher(ctx)
	if err != nil {
		return 0, 0, err
	}
	defer func() { err = errors.Join(err, p.stop()) }()
	sources, err := w.sources(ctx, []string{benchTenant}, 10)
	if err != nil {
		return 0, 0, err
	}
	if _, err := w.endpoint(ctx, benchTenant, w.targets.at.Good+"/live/0"); err != nil {
		return 0, 0, err
	}
	for _, count := range []int{20, events} { // the first are to warm up
		if err := w.targets.forget(); err != nil {
			return 0, 0, err
		}
		if err := w.trickle(ctx, sources, count, 50*time.Millisecond); err != nil {
			return 0, 0, err
		}
		got, err := w.arrived(ctx, "live", count)
		if err != nil {
			return 0, 0, err
		}
		p50, p99 = got.P50, got.P99
	}
	return p50, p99, nil
}

// beside measures healthy endpoints of many tenants, and as many dead ones spread among them.
func (w *webhookBench) beside(ctx context.Context, healthy, dead int) (r BenchDead, err error) {
	r.Healthy, r.Dead = healthy, dead
	p, err := w.startDispatcher(ctx)
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, p.stop()) }()
	tenants := make([]string, webhookTenants)
	for i := range tenants {
		tenants[i] = fmt.Sprintf("webhooks-%d", i)
	}
	if _, err := w.pool.Exec(ctx, `INSERT INTO tenants (id, name) SELECT t, t FROM unnest($1::text[]) t ON CONFLICT DO NOTHING`, tenants); err != nil {
		return r, err
	}
	sources, err := w.sources(ctx, tenants, 1)
	if err != nil {
		return r, err
	}
	ofGroup := make([]int, len(tenants)) // healthy endpoints of each tenant
	for i := range healthy + dead {
		url := fmt.Sprintf("%s/live/%d", w.targets.at.Good, i)
		if i < healthy {
			ofGroup[i%len(tenants)]++
		} else {
			url = w.targets.at.Dead[i%len(w.targets.at.Dead)]
		}
		if _, err := w.endpoint(ctx, tenants[i%len(tenants)], url); err != nil {
			return r, err
		}
	}
	each := healthy / len(tenants)
	if slices.ContainsFunc(ofGroup, func(n int) bool { return n != each }) {
		return r, errors.New("healthy endpoints are to be shared evenly")
	}
	if err := w.targets.forget(); err != nil {
		return r, err
	}
	// The first figure is from the first event on: the dead are found out meanwhile. This is about half of what the machine carries: nearer to
	// its limit every further piece of work, whatever it is, makes a queue.
	const perSecond = 150
	for _, part := range []struct {
		seconds int
		take    func(benchReceived)
	}{
		{20, func(got benchReceived) { r.P50, r.P99 = got.P50, got.P99 }},
		{10, func(got benchReceived) { r.Settled = got.P99 }},
	} {
		if err := w.trickle(ctx, sources, part.seconds*perSecond, time.Second/perSecond); err != nil {
			return r, err
		}
		got, err := w.arrived(ctx, "live", part.seconds*perSecond*each)
		if err != nil {
			return r, err
		}
		part.take(got)
		if err := w.targets.forget(); err != nil {
			return r, err
		}
	}
	const backlog = 6000
	if err := w.burst(ctx, sources, backlog); err != nil {
		return r, err
	}
	got, err := w.arrived(ctx, "live", backlog*each)
	if err != nil {
		return r, err
	}
	r.Rate = float64(got.Count) / got.Seconds
	memory, err := resident(p.cmd.Process.Pid)
	r.Memory = memory / 1000
	return r, err
}

// replayBeside measures live deliveries alone, and beside a replay of many events to one more endpoint.
func (w *webhookBench) replayBeside(ctx context.Context, events, deliveries int) (r BenchWebhookReplay, err error) {
	p, err := w.startDispatcher(ctx)
	if err != nil {
		return r, err
	}
	defer func() { err = errors.Join(err, p.stop()) }()
	r.Events = events
	sources, err := w.sources(ctx, []string{benchTenant}, webhookDevices)
	if err != nil {
		return r, err
	}
	began := time.Now()
	if err := w.burst(ctx, sources, events); err != nil { // nobody listens yet: that is what is missed
		return r, err
	}
	err = w.until(ctx, "the fan-out of what is missed", func() (done bool, err error) {
		return done, w.pool.QueryRow(ctx, `SELECT coalesce(sum(seq), 0) >= $1 FROM webhook_progress`, events).Scan(&done)
	})
	if err != nil {
		return r, err
	}
	for i := range ofEachTenant {
		if _, err := w.endpoint(ctx, benchTenant, fmt.Sprintf("%s/live/%d", w.targets.at.Good, i)); err != nil {
			return r, err
		}
	}
	live := func() (float64, error) {
		if err := w.targets.forget(); err != nil {
			return 0, err
		}
		if err := w.burst(ctx, sources, deliveries/ofEachTenant); err != nil {
			return 0, err
		}
		got, err := w.arrived(ctx, "live", deliveries)
		return float64(got.Count) / got.Seconds, err
	}
	if _, err := live(); err != nil { // to warm up
		return r, err
	}
	if r.Alone, err = live(); err != nil {
		return r, err
	}
	late, err := w.endpoint(ctx, benchTenant, w.targets.at.Good+"/replay/0")
	if err != nil {
		return r, err
	}
	from, ordered := began, time.Now()
	replay, err := w.endpoints.Replay(ctx, benchTenant, late.ID, webhook.ReplayParams{From: &from, Limit: &events, By: "bench"})
	if err != nil {
		return r, err
	}
	if r.Beside, err = live(); err != nil {
		return r, err
	}
	err = w.until(ctx, "the replay", func() (bool, error) {
		now, err := w.endpoints.ReplayOf(ctx, benchTenant, late.ID, replay.ID)
		return now.Succeeded >= events, err
	})
	r.Replayed = time.Since(ordered).Seconds()
	return r, err
}

// webhooks measures all of it.
func (b *bench) webhooks(ctx context.Context, deliveries, lone, runs int) (report *BenchWebhooks, err error) {
	w, err := b.newWebhookBench(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, w.stop()) }()
	report = &BenchWebhooks{Deliveries: deliveries}
	var ours, bare []BenchRun
	var p50s, p99s []float64
	const healthy = 700
	dead := []int{0, 78, 300}
	besides := make([][]BenchDead, len(dead))
	var replays []BenchWebhookReplay
	for i := range runs {
		fmt.Fprintf(os.Stderr, "webhooks, run %d of %d: bare POSTs, dispatcher…\n", i+1, runs)
		r, err := w.postRate(ctx, deliveries)
		if err != nil {
			return nil, fmt.Errorf("bare POSTs: %w", err)
		}
		bare = append(bare, r)
		if r, err = w.dispatcherRate(ctx, deliveries); err != nil {
			return nil, fmt.Errorf("deliveries: %w", err)
		}
		ours = append(ours, r)
		fmt.Fprintf(os.Stderr, "  %.0f and %.0f per second; idle…\n", bare[i].Rate, r.Rate)
		p50, p99, err := w.idle(ctx, lone)
		if err != nil {
			return nil, fmt.Errorf("lone events: %w", err)
		}
		p50s, p99s = append(p50s, p50), append(p99s, p99)
		for k, n := range dead {
			fmt.Fprintf(os.Stderr, "  %d healthy endpoints beside %d dead ones…\n", healthy, n)
			d, err := w.beside(ctx, healthy, n)
			if err != nil {
				return nil, fmt.Errorf("beside %d dead endpoints: %w", n, err)
			}
			besides[k] = append(besides[k], d)
		}
		fmt.Fprintln(os.Stderr, "  a replay beside live deliveries…")
		rep, err := w.replayBeside(ctx, 10_000, deliveries)
		if err != nil {
			return nil, fmt.Errorf("replay: %w", err)
		}
		replays = append(replays, rep)
	}
	report.Bare, report.Dispatcher = median(bare), median(ours)
	report.IdleP50, report.IdleP99 = middle(p50s), middle(p99s)
	for k, n := range dead {
		of := func(field func(BenchDead) float64) float64 { return middleOf(besides[k], field) }
		report.Dead = append(report.Dead, BenchDead{
			Healthy: healthy, Dead: n, Rate: of(func(d BenchDead) float64 { return d.Rate }), P50: of(func(d BenchDead) float64 { return d.P50 }),
			P99: of(func(d BenchDead) float64 { return d.P99 }), Settled: of(func(d BenchDead) float64 { return d.Settled }),
			Memory: of(func(d BenchDead) float64 { return d.Memory }),
		})
	}
	report.Replay = BenchWebhookReplay{
		Events: replays[0].Events, Alone: middleOf(replays, func(r BenchWebhookReplay) float64 { return r.Alone }),
		Beside:   middleOf(replays, func(r BenchWebhookReplay) float64 { return r.Beside }),
		Replayed: middleOf(replays, func(r BenchWebhookReplay) float64 { return r.Replayed }),
	}
	return report, nil
}

func middleOf[T any](list []T, field func(T) float64) float64 {
	values := make([]float64, len(list))
	for i, x := range list {
		values[i] = field(x)
	}
	return middle(values)
}

func middle(list []float64) float64 {
	list = slices.Sorted(slices.Values(list))
	return list[len(list)/2]
}

func (r BenchWebhooks) print(out io.Writer) {
	fmt.Fprintf(out, "\n%-36s %14s %14s %8s\n", fmt.Sprintf("%d webhooks", r.Deliveries), "bare POSTs", "dispatcher", "ratio")
	fmt.Fprintf(out, "%-36s %14.0f %14.0f %8.2f\n", "  per second", r.Bare.Rate, r.Dispatcher.Rate, r.Dispatcher.Rate/r.Bare.Rate)
	own, bare := r.Dispatcher.CPU-r.Dispatcher.Server, r.Bare.CPU-r.Bare.Server
	fmt.Fprintf(out, "%-36s %14.0f %14.0f %8.2f\n", "  per core of the process", 1000/bare, 1000/own, bare/own)
	fmt.Fprintf(out, "%-36s %14.0f %14.0f %8.2f\n", "  per core, with PostgreSQL's", 1000/r.Bare.CPU, 1000/r.Dispatcher.CPU, r.Bare.CPU/r.Dispatcher.CPU)
	fmt.Fprintf(out, "lone event, write to arrival             p50 %6.2f ms  p99 %6.2f ms\n", r.IdleP50, r.IdleP99)
	for _, d := range r.Dead {
		fmt.Fprintf(out, "%4d healthy endpoints, %3d dead         %8.0f per second (%.2f)  p50 %6.2f ms  p99 %6.2f ms (%.2f), settled %6.2f ms (%.2f)  %5.0f MB\n",
			d.Healthy, d.Dead, d.Rate, d.Rate/r.Dead[0].Rate, d.P50, d.P99, d.P99/r.Dead[0].P99, d.Settled, d.Settled/r.Dead[0].Settled, d.Memory)
	}
	fmt.Fprintf(out, "live webhooks beside a replay of %d   %8.0f per second, alone %.0f (%.2f); the replay took %.1f s\n", r.Replay.Events, r.Replay.Beside,
		r.Replay.Alone, r.Replay.Beside/r.Replay.Alone, r.Replay.Replayed)
}

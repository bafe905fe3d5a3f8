package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"sync"
	"time"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/tenant"
)

// BenchREST is how fast a router takes sends, each answered when its row is committed: medians of the runs.
type BenchREST struct {
	Sends     int     `json:"sends"` // of each run
	Callers   int     `json:"callers"`
	Rate      float64 `json:"accepted_per_second"` // of everything on this machine
	PerCore   float64 `json:"accepted_per_second_and_router_core"`
	RouterCPU float64 `json:"router_cpu_us_per_send"`
	P50       float64 `json:"p50_ms"`
	P99       float64 `json:"p99_ms"`
}

const (
	restDevices = 50
	restCallers = 16
)

// restBench is a router, a node and callers, each with a connection.
type restBench struct {
	b       *bench
	router  *nodeProcess
	node    *nodeProcess
	api     string
	key     string
	devices []device.ID
	client  *http.Client
	sent    int
}

func (b *bench) newRESTBench(ctx context.Context) (r *restBench, err error) {
	api, err := freeAddress()
	if err != nil {
		return nil, err
	}
	r = &restBench{b: b, api: "http://" + api, client: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: restCallers}}}
	if r.node, err = b.startNode(ctx, 1); err != nil {
		return nil, err
	}
	if r.router, err = b.startNode(ctx, 2, "WACONNECT_ROLES=router", "API_PORT="+api, "JWT_SECRET="+randomHex(16),
		"WACONNECT_RATE_CREDENTIAL=0", "WACONNECT_RATE_TENANT=0"); err != nil {
		return nil, errors.Join(err, r.node.stop())
	}
	if r.devices, err = b.linkDevices(ctx, benchTenant, restDevices); err != nil {
		return nil, errors.Join(err, r.stop())
	}
	operator := tenant.Principal{Role: tenant.SuperAdmin, Tenant: device.AnyTenant}
	made, err := tenant.NewStore(b.pool).CreateKey(ctx, operator, benchTenant, tenant.NewKey{Name: "bench", Scopes: []tenant.Scope{tenant.ScopeSend}})
	if err != nil {
		return nil, errors.Join(err, r.stop())
	}
	r.key = made.Secret
	return r, nil
}

func (r *restBench) stop() error {
	return errors.Join(r.router.stop(), r.node.stop(), r.b.dropDevices())
}

// send makes one request.
func (r *restBench) send(ctx context.Context, number int) error {
	to := r.b.inbox[number%len(r.b.inbox)].Number()
	return postMessage(ctx, r.client, r.api, r.devices[number%len(r.devices)], to, fmt.Sprintf("number %d", number), "x-api-key", r.key)
}

// run sends so many from all callers, as fast as they are taken.
func (r *restBench) run(ctx context.Context, sends int) (f BenchREST, err error) {
	each := sends / restCallers
	f = BenchREST{Sends: each * restCallers, Callers: restCallers}
	took := make([][]float64, restCallers)
	errs := make([]error, restCallers)
	before, err := cpuTicks(r.router.cmd.Process.Pid, false)
	if err != nil {
		return f, err
	}
	stopProfile := r.b.startProfile(ctx, r.router, "rest.pprof")
	began := time.Now()
	var all sync.WaitGroup
	for i := range restCallers {
		first := r.sent + i
		all.Go(func() {
			for n := range each {
				at := time.Now()
				if errs[i] = r.send(ctx, first+n*restCallers); errs[i] != nil {
					return
				}
				took[i] = append(took[i], time.Since(at).Seconds()*1000)
			}
		})
	}
	all.Wait()
	r.sent += f.Sends
	seconds := time.Since(began).Seconds()
	if err := errors.Join(errs...); err != nil {
		return f, err
	}
	after, err := cpuTicks(r.router.cmd.Process.Pid, false)
	if err != nil {
		return f, err
	}
	cpu := (time.Duration(after-before) * clockTick).Seconds()
	f.Rate, f.PerCore, f.RouterCPU = float64(f.Sends)/seconds, float64(f.Sends)/cpu, cpu/float64(f.Sends)*1e6
	f.P50, f.P99, _ = quantiles(slices.Concat(took...))
	if err := stopProfile(); err != nil {
		return f, err
	}
	return f, r.b.until(ctx, "the queue to be empty", func() (bool, error) {
		var left int
		err := r.b.pool.QueryRow(ctx, `SELECT count(*) FROM message_queue`).Scan(&left)
		return left == 0, err
	})
}

// accepts measures sends over REST with an API key.
func (b *bench) accepts(ctx context.Context, sends, runs int) (figure *BenchREST, err error) {
	r, err := b.newRESTBench(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, r.stop()) }()
	if _, err := r.run(ctx, restDevices*restCallers); err != nil { // chats begin, connections are opened, the key is known
		return nil, err
	}
	list := make([]BenchREST, runs)
	for i := range list {
		fmt.Fprintf(os.Stderr, "sends over REST, run %d of %d…\n", i+1, runs)
		if list[i], err = r.run(ctx, sends); err != nil {
			return nil, err
		}
	}
	of := func(field func(BenchREST) float64) float64 { return middleOf(list, field) }
	return &BenchREST{
		Sends: list[0].Sends, Callers: restCallers, Rate: of(func(f BenchREST) float64 { return f.Rate }), PerCore: of(func(f BenchREST) float64 { return f.PerCore }),
		RouterCPU: of(func(f BenchREST) float64 { return f.RouterCPU }), P50: of(func(f BenchREST) float64 { return f.P50 }), P99: of(func(f BenchREST) float64 { return f.P99 }),
	}, nil
}

func (f BenchREST) print(w io.Writer) {
	fmt.Fprintf(w, "sends over REST, %d callers               p50 %6.2f ms  p99 %6.2f ms   %.0f/s\n", f.Callers, f.P50, f.P99, f.Rate)
	fmt.Fprintf(w, "  of the router                          %.0f us of CPU each: %.0f/s and core\n", f.RouterCPU, f.PerCore)
}

package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"

	"connectrpc.com/connect"

	pb "github.com/waconnect/waconnect/api/waconnect/v1"
	"github.com/waconnect/waconnect/api/waconnect/v1/waconnectv1connect"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/tenant"
)

// BenchStreams is what streams of events take of a router, and how fast they tell.
type BenchStreams struct {
	Streams  int     `json:"streams"`
	Events   int     `json:"events"` // of each figure; every one goes to the streams of its tenant
	Each     float64 `json:"kb_per_stream"`
	Resident float64 `json:"resident_mb"` // of the router with all of them
	CPU      float64 `json:"router_cpu_us_per_delivery"`

	Alone  BenchTold `json:"alone"`
	Beside BenchTold `json:"beside_a_slow_reader"` // one that asks for 40 MB and does not read
	Cut    float64   `json:"slow_reader_cut_seconds"`
	Grown  float64   `json:"grown_kb_by_slow_reader"`
}

// BenchTold is how long events take to arrive, from before their commit.
type BenchTold struct {
	P50 float64 `json:"p50_ms"`
	P99 float64 `json:"p99_ms"`
	Max float64 `json:"max_ms"`
}

const (
	streamTenants = 4
	streamSources = 5 // devices of each tenant
	streamPace    = 10 * time.Millisecond
	// The past that the slow reader asks for: more than all buffers on the way hold.
	streamPast     = 10_000
	streamPastSize = 4096
)

// streamBench is a router, and clients that follow events.
type streamBench struct {
	*happenings
	router  *nodeProcess
	api     string
	keys    []string // by tenant
	sources []*source
	clients []*follower
	closeup func() error // ends the clients
}

// follower is a client with a stream.
type follower struct {
	standing chan struct{} // closed when the stream stands
	mu       sync.Mutex
	took     []float64 // of each event, in ms
	err      error
}

func (b *bench) newStreamBench(ctx context.Context) (s *streamBench, err error) {
	api, err := freeAddress()
	if err != nil {
		return nil, err
	}
	s = &streamBench{api: api, closeup: func() error { return nil }}
	if s.happenings, err = b.newHappenings(ctx); err != nil {
		return nil, err
	}
	s.router, err = b.startNode(ctx, 1, "WACONNECT_ROLES=router", "API_PORT="+api, "JWT_SECRET="+randomHex(16))
	if err != nil {
		return nil, errors.Join(err, s.end())
	}
	store, operator := tenant.NewStore(b.pool), tenant.Principal{Role: tenant.SuperAdmin, Tenant: device.AnyTenant}
	for i := range streamTenants {
		id := "stream-" + strconv.Itoa(i)
		if _, err := b.pool.Exec(ctx, `INSERT INTO tenants (id, name) VALUES ($1, $1)`, id); err != nil {
			return nil, errors.Join(err, s.stop())
		}
		key, err := store.CreateKey(ctx, operator, id, tenant.NewKey{Name: "bench", Scopes: []tenant.Scope{tenant.ScopeReadEvents}})
		if err != nil {
			return nil, errors.Join(err, s.stop())
		}
		s.keys = append(s.keys, key.Secret)
	}
	// In turn, so that every tenant gets as many events.
	for range streamSources {
		for i := range streamTenants {
			made, err := s.happenings.sources(ctx, []string{"stream-" + strconv.Itoa(i)}, 1)
			if err != nil {
				return nil, errors.Join(err, s.stop())
			}
			s.sources = append(s.sources, made...)
		}
	}
	return s, nil
}

func (s *streamBench) stop() error {
	errs := []error{s.closeup(), s.router.stop(), s.end()}
	for _, statement := range []string{`DELETE FROM devices`, `TRUNCATE events, event_outbox, handled_messages`, `DELETE FROM tenants WHERE id LIKE 'stream-%'`} {
		_, err := s.pool.Exec(context.Background(), statement)
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// open begins so many streams, and returns when all stand.
func (s *streamBench) open(ctx context.Context, streams int) error {
	following, cancel := context.WithCancel(ctx)
	var all sync.WaitGroup
	s.closeup = func() error {
		cancel()
		all.Wait()
		return nil
	}
	for i := range streams {
		f := &follower{standing: make(chan struct{})}
		s.clients = append(s.clients, f)
		follow := s.followSSE
		if i%2 == 0 {
			follow = s.followGRPC
		}
		all.Go(func() {
			err := follow(following, s.keys[i/2%streamTenants], f)
			if following.Err() == nil {
				f.mu.Lock()
				defer f.mu.Unlock()
				f.err = fmt.Errorf("stream %d has ended: %w", i, err)
			}
		})
	}
	for _, f := range s.clients {
		select {
		case <-f.standing:
		case <-time.After(benchPatience):
			_, err := f.told()
			return errors.Join(errors.New("the streams do not stand"), err)
		}
	}
	return nil
}

func (f *follower) told() (took []float64, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.took, f.err
}

// heard notes an event, which has the time of its making in it.
func (f *follower) heard(body string) error {
	var of struct{ Bench struct{ CommittedAt int64 } }
	if err := json.Unmarshal([]byte(body), &of); err != nil {
		return err
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.took = append(f.took, time.Since(time.Unix(0, of.Bench.CommittedAt)).Seconds()*1000)
	return nil
}

func (s *streamBench) followGRPC(ctx context.Context, key string, f *follower) error {
	transport := &http.Transport{Protocols: new(http.Protocols)}
	transport.Protocols.SetUnencryptedHTTP2(true)
	defer transport.CloseIdleConnections()
	client := waconnectv1connect.NewEventServiceClient(&http.Client{Transport: transport}, "http://"+s.api, connect.WithGRPC())
	req := connect.NewRequest(&pb.SubscribeRequest{})
	req.Header().Set("x-api-key", key)
	stream, err := client.Subscribe(ctx, req)
	if err != nil {
		return err
	}
	defer stream.Close()
	for n := 0; stream.Receive(); n++ {
		if n == 0 {
			close(f.standing)
		}
		if e := stream.Msg().GetEvent(); e != nil {
			if err := f.heard(e.GetBody()); err != nil {
				return err
			}
		}
	}
	return stream.Err()
}

func (s *streamBench) followSSE(ctx context.Context, key string, f *follower) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+s.api+"/events/stream", nil)
	if err != nil {
		return err
	}
	req.Header.Set("x-api-key", key)
	client := &http.Client{Transport: &http.Transport{}}
	defer client.CloseIdleConnections()
	resp, err := client.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	lines := bufio.NewScanner(resp.Body)
	lines.Buffer(nil, 1<<20)
	stands := sync.OnceFunc(func() { close(f.standing) })
	for lines.Scan() {
		data, is := strings.CutPrefix(lines.Text(), "data: ")
		if !is {
			continue
		}
		stands() // the first is a beat
		var e struct{ Normalized json.RawMessage }
		if err := json.Unmarshal([]byte(data), &e); err != nil {
			return err
		}
		if e.Normalized == nil {
			continue
		}
		if err := f.heard(string(e.Normalized)); err != nil {
			return err
		}
	}
	return errors.Join(lines.Err(), io.EOF)
}

// tell lets events happen, and waits until every stream has told all that are its tenant's, each once.
func (s *streamBench) tell(ctx context.Context, events int) (told BenchTold, err error) {
	before := 0
	if len(s.clients) > 0 {
		took, _ := s.clients[0].told()
		before = len(took)
	}
	if err := s.trickle(ctx, s.sources, events, streamPace); err != nil {
		return told, err
	}
	each := events / streamTenants
	err = s.until(ctx, "all streams to tell everything", func() (bool, error) {
		done := true
		for _, f := range s.clients {
			took, err := f.told()
			if err != nil || len(took) > before+each {
				return false, errors.Join(err, fmt.Errorf("a stream has told %d of %d events", len(took)-before, each))
			}
			done = done && len(took) == before+each
		}
		return done, nil
	})
	if err != nil {
		return told, err
	}
	var all []float64
	for _, f := range s.clients {
		took, _ := f.told()
		all = append(all, took[before:]...)
	}
	told.P50, told.P99, told.Max = quantiles(all)
	return told, nil
}

// past gives the first tenant a past that a slow reader can ask for.
func (s *streamBench) past(ctx context.Context) error {
	_, err := s.pool.Exec(ctx, `INSERT INTO events (id, tenant_id, device_id, device_seq, type, normalized, raw)
SELECT uuid7(), 'stream-0', $1, -i, 'bench.past', '{}', json_build_object('text', repeat('x', $3)) FROM generate_series(1, $2::int) AS i`,
		s.sources[0].id, streamPast, streamPastSize)
	return err
}

// slow asks for the whole past of a tenant, and reads nothing of it but that it begins.
func (s *streamBench) slow(ctx context.Context) (net.Conn, error) {
	conn, err := (&net.Dialer{}).DialContext(ctx, "tcp", s.api)
	if err != nil {
		return nil, err
	}
	_, err = fmt.Fprintf(conn, "GET /events/stream?cursor=begin HTTP/1.1\r\nHost: %s\r\nx-api-key: %s\r\n\r\n", s.api, s.keys[0])
	if err == nil {
		err = conn.SetReadDeadline(time.Now().Add(benchPatience))
	}
	var line [15]byte
	if err == nil {
		_, err = io.ReadFull(conn, line[:])
	}
	if err == nil && string(line[:]) != "HTTP/1.1 200 OK" {
		err = fmt.Errorf("slow reader: %q", line)
	}
	if err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	return conn, nil
}

// cuts is how many streams the router has cut since their clients did not read.
func (s *streamBench) cuts(ctx context.Context) (int, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, s.router.admin+"/metrics", nil)
	if err != nil {
		return 0, err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	lines := bufio.NewScanner(resp.Body)
	for lines.Scan() {
		if value, is := strings.CutPrefix(lines.Text(), `waconnect_stream_cut_total{reason="slow"} `); is {
			return strconv.Atoi(value)
		}
	}
	return 0, errors.Join(lines.Err(), errors.New("no figure of streams that were cut"))
}

// streams measures.
func (b *bench) streams(ctx context.Context, streams, events int) (figure *BenchStreams, err error) {
	streams = max(streams/(2*streamTenants), 1) * 2 * streamTenants
	events = max(events/(streamTenants*streamSources), 1) * streamTenants * streamSources
	fmt.Fprintf(os.Stderr, "streams: %d, %d events…\n", streams, events)
	s, err := b.newStreamBench(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, s.stop()) }()
	if err := s.past(ctx); err != nil {
		return nil, err
	}
	figure = &BenchStreams{Streams: streams, Events: events}
	pid := s.router.cmd.Process.Pid
	empty, err := b.settled(ctx, pid)
	if err != nil {
		return nil, err
	}
	if err := s.open(ctx, streams); err != nil {
		return nil, err
	}
	if _, err := s.tell(ctx, streamTenants*streamSources); err != nil { // to warm up
		return nil, err
	}
	full, err := b.settled(ctx, pid)
	if err != nil {
		return nil, err
	}
	figure.Each, figure.Resident = (full-empty)/float64(streams), full/1024

	before, err := cpuTicks(pid, false)
	if err != nil {
		return nil, err
	}
	if figure.Alone, err = s.tell(ctx, events); err != nil {
		return nil, err
	}
	after, err := cpuTicks(pid, false)
	if err != nil {
		return nil, err
	}
	deliveries := float64(events / streamTenants * streams)
	figure.CPU = (time.Duration(after-before) * clockTick).Seconds() * 1e6 / deliveries
	return figure, s.besideSlow(ctx, figure, events)
}

// besideSlow measures again while a client that does not read is there, until it is cut and beyond.
func (s *streamBench) besideSlow(ctx context.Context, figure *BenchStreams, events int) error {
	fmt.Fprintln(os.Stderr, "streams, beside a slow reader…")
	before, err := resident(s.router.cmd.Process.Pid)
	if err != nil {
		return err
	}
	conn, err := s.slow(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	began := time.Now()
	cut := make(chan error, 1)
	go func() {
		cut <- s.until(ctx, "the slow reader to be cut", func() (bool, error) {
			now, err := resident(s.router.cmd.Process.Pid)
			if err != nil {
				return false, err
			}
			figure.Grown = max(figure.Grown, now-before)
			n, err := s.cuts(ctx)
			figure.Cut = time.Since(began).Seconds()
			return n > 0, err
		})
	}()
	told, err := s.tell(ctx, events)
	if err := errors.Join(err, <-cut); err != nil {
		return err
	}
	figure.Beside = told
	return nil
}

func (f BenchStreams) print(w io.Writer) {
	fmt.Fprintf(w, "%d streams of events                    p50 %6.2f ms  p99 %6.2f ms   last %.0f ms\n", f.Streams, f.Alone.P50, f.Alone.P99, f.Alone.Max)
	fmt.Fprintf(w, "  beside a reader that does not read     p50 %6.2f ms  p99 %6.2f ms   last %.0f ms; it is cut after %.1f s\n", f.Beside.P50, f.Beside.P99, f.Beside.Max, f.Cut)
	fmt.Fprintf(w, "  of the router                          %.0f kB of memory a stream, %.0f MB in all, %.0f us of CPU a delivery; the slow reader %.0f kB\n",
		f.Each, f.Resident, f.CPU, f.Grown)
}

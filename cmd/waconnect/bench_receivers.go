package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"
)

// BenchReceiversCmd runs receivers of webhooks for the bench, good ones and dead ones. The bench is its parent and speaks to it line by line.
type BenchReceiversCmd struct{}

// benchReceivers are the addresses of a receivers' process, as it prints them first.
type benchReceivers struct {
	Good string   `json:"good"` // takes every path; the first part of it is a group
	Dead []string `json:"dead"` // one of each way to be dead
}

// benchReceived is what a group of receivers got since it was forgotten.
type benchReceived struct {
	Count   int       `json:"count"`
	Seconds float64   `json:"seconds"` // from the first to the last
	LastAt  time.Time `json:"last_at"`
	P50     float64   `json:"p50_ms"` // from the event's commit to its arrival, where events tell
	P99     float64   `json:"p99_ms"`
}

// Run obeys "forget" and "tell GROUP" until its input ends.
func (BenchReceiversCmd) Run(ctx context.Context) error {
	r := &tallies{groups: map[string]*tally{}}
	good, err := listen(ctx)
	if err != nil {
		return err
	}
	quiet := log.New(io.Discard, "", 0) // clients of the dead ones leave as they like
	server := &http.Server{Handler: http.HandlerFunc(r.receive), ReadHeaderTimeout: time.Minute, ErrorLog: quiet}
	go func() { _ = server.Serve(good) }() // until the process ends
	here := benchReceivers{Good: "http://" + good.Addr().String()}
	if here.Dead, err = startDead(ctx, quiet); err != nil {
		return err
	}
	out := json.NewEncoder(os.Stdout)
	if err := out.Encode(here); err != nil {
		return err
	}
	input := bufio.NewScanner(os.Stdin)
	for input.Scan() {
		switch word, group, _ := strings.Cut(input.Text(), " "); word {
		case "forget":
			r.forget()
			err = out.Encode("forgotten")
		case "tell":
			err = out.Encode(r.tell(group))
		default:
			err = fmt.Errorf("not understood: %q", input.Text())
		}
		if err != nil {
			return err
		}
	}
	return input.Err()
}

func listen(ctx context.Context) (net.Listener, error) {
	var config net.ListenConfig
	return config.Listen(ctx, "tcp", "127.0.0.1:0")
}

type tallies struct {
	mu     sync.Mutex
	groups map[string]*tally
}

type tally struct {
	count       int
	first, last time.Time
	latencies   []float64
}

// receive answers 200.
func (r *tallies) receive(w http.ResponseWriter, req *http.Request) {
	body, err := io.ReadAll(req.Body)
	if err != nil {
		return // cut
	}
	now := time.Now()
	name, _, _ := strings.Cut(strings.TrimPrefix(req.URL.Path, "/"), "/")
	r.mu.Lock()
	defer r.mu.Unlock()
	g := r.groups[name]
	if g == nil {
		g = &tally{first: now}
		r.groups[name] = g
	}
	g.count++
	g.last = now
	if committed, ok := committedAt(body); ok {
		g.latencies = append(g.latencies, now.Sub(committed).Seconds()*1000)
	}
}

// benchMark stands before the time at which an event of the bench was committed, in nanoseconds since 1970.
const benchMark = `"committedAt":`

func committedAt(body []byte) (time.Time, bool) {
	_, rest, ok := bytes.Cut(body, []byte(benchMark))
	if !ok {
		return time.Time{}, false
	}
	digits, _, _ := bytes.Cut(rest, []byte("}"))
	ns, err := strconv.ParseInt(string(digits), 10, 64)
	return time.Unix(0, ns), err == nil
}

func (r *tallies) forget() {
	r.mu.Lock()
	defer r.mu.Unlock()
	clear(r.groups)
}

func (r *tallies) tell(group string) (t benchReceived) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if g := r.groups[group]; g != nil {
		t = benchReceived{Count: g.count, Seconds: g.last.Sub(g.first).Seconds(), LastAt: g.last}
		t.P50, t.P99, _ = quantiles(append([]float64(nil), g.latencies...))
	}
	return t
}

// startDead makes one receiver of each way to be dead: it refuses, hangs, drips its answer, fails, speaks no TLS, fails without an end.
func startDead(ctx context.Context, quiet *log.Logger) (addresses []string, err error) {
	refused, err := freeAddress()
	if err != nil {
		return nil, err
	}
	addresses = append(addresses, "http://"+refused)
	for _, kind := range []struct {
		scheme string
		answer http.HandlerFunc
	}{
		{"http", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }},
		{"http", drip},
		{"http", func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "broken", http.StatusInternalServerError) }},
		{"https", func(http.ResponseWriter, *http.Request) {}},
		{"http", endless},
	} {
		l, err := listen(ctx)
		if err != nil {
			return nil, err
		}
		server := &http.Server{Handler: kind.answer, ReadHeaderTimeout: time.Minute, ErrorLog: quiet}
		go func() { _ = server.Serve(l) }() // until the process ends
		addresses = append(addresses, kind.scheme+"://"+l.Addr().String())
	}
	return addresses, nil
}

// drip answers a byte per second, and never comes to the end of its first header.
func drip(w http.ResponseWriter, r *http.Request) {
	if _, err := io.Copy(io.Discard, r.Body); err != nil {
		return
	}
	conn, _, err := http.NewResponseController(w).Hijack()
	if err != nil {
		return
	}
	defer conn.Close()
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for text := "HTTP/1.1 200 OK\r\nx-slow: "; ; text = "z" {
		for i := range len(text) {
			if _, err := conn.Write([]byte{text[i]}); err != nil {
				return
			}
			<-tick.C
		}
	}
}

func endless(w http.ResponseWriter, _ *http.Request) {
	w.WriteHeader(http.StatusInternalServerError)
	for chunk := make([]byte, 64<<10); ; {
		if _, err := w.Write(chunk); err != nil {
			return
		}
	}
}

// benchInbox is a process of receivers.
type benchInbox struct {
	child *benchChild
	at    benchReceivers
}

func startInbox(ctx context.Context) (*benchInbox, error) {
	p, err := startBenchChild(ctx, nil, "bench-receivers")
	if err != nil {
		return nil, err
	}
	i := &benchInbox{child: p}
	return i, i.read(&i.at)
}

func (i *benchInbox) read(v any) error {
	text, err := i.child.expect("")
	if err != nil {
		return err
	}
	return json.Unmarshal([]byte(text), v)
}

func (i *benchInbox) forget() error {
	if _, err := fmt.Fprintln(i.child.in, "forget"); err != nil {
		return err
	}
	_, err := i.child.expect(`"forgotten"`)
	return err
}

func (i *benchInbox) tell(group string) (r benchReceived, err error) {
	if _, err := fmt.Fprintln(i.child.in, "tell", group); err != nil {
		return r, err
	}
	return r, i.read(&r)
}

func (i *benchInbox) stop() error { return i.child.stop() }

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net"
	"net/http"
	"net/http/pprof"
	"os"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// health is what a process says about itself: which start-up step it is at, whether it takes work, what is impaired. Safe for
// concurrent use.
type health struct {
	mu       sync.Mutex
	step     string // being done; empty: start is over
	err      string // why the step has not succeeded yet
	ready    bool
	holds    map[string]string // what keeps a started process from taking work, and why
	degraded []string
}

// hold keeps a started process from being ready, until release.
func (h *health) hold(part, why string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.holds == nil {
		h.holds = map[string]string{}
	}
	h.holds[part] = why
}

// release ends a hold.
func (h *health) release(part string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.holds, part)
}

// begin names the start-up step that is being done.
func (h *health) begin(step string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.step, h.err, h.ready = step, "", false
}

// failing says why the present step does not succeed.
func (h *health) failing(err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.err = err.Error()
}

// done ends the start: the process takes work.
func (h *health) done() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.step, h.err, h.ready = "", "", true
}

// degrade marks a part as impaired, or as well again; the process stays ready.
func (h *health) degrade(part string, impaired bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	i := slices.Index(h.degraded, part)
	switch {
	case impaired && i < 0:
		h.degraded = append(h.degraded, part)
	case !impaired && i >= 0:
		h.degraded = slices.Delete(h.degraded, i, i+1)
	}
}

// readiness is the body of /readyz.
type readiness struct {
	Ready    bool     `json:"ready"`
	Step     string   `json:"step,omitempty"`
	Error    string   `json:"error,omitempty"`
	Degraded []string `json:"degraded,omitempty"`
}

func (h *health) state() readiness {
	h.mu.Lock()
	defer h.mu.Unlock()
	r := readiness{Ready: h.ready && len(h.holds) == 0, Step: h.step, Error: h.err, Degraded: slices.Clone(h.degraded)}
	if r.Step == "" && len(h.holds) > 0 {
		r.Step = slices.Min(slices.Collect(maps.Keys(h.holds)))
		r.Error = h.holds[r.Step]
	}
	return r
}

// newRegistry holds the metrics of this process.
func newRegistry() *prometheus.Registry {
	reg := prometheus.NewRegistry()
	info := prometheus.NewGauge(prometheus.GaugeOpts{
		Name: "waconnect_build_info", Help: "Version of the binary; always 1.",
		ConstLabels: prometheus.Labels{"version": version, "go": goVersion()},
	})
	info.Set(1)
	reg.MustRegister(info, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return reg
}

func goVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		return info.GoVersion
	}
	return "unknown"
}

// adminMux serves /livez, /readyz, /health and /metrics. Add to it before startAdmin.
func adminMux(h *health, reg *prometheus.Registry, service string) *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /livez", func(w http.ResponseWriter, _ *http.Request) { writeJSON(w, http.StatusOK, map[string]bool{"ok": true}) })
	mux.HandleFunc("GET /health", func(w http.ResponseWriter, _ *http.Request) {
		writeJSON(w, http.StatusOK, map[string]any{"ok": true, "service": service, "pid": os.Getpid()})
	})
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, _ *http.Request) {
		state := h.state()
		code := http.StatusOK
		if !state.Ready {
			code = http.StatusServiceUnavailable
		}
		writeJSON(w, code, state)
	})
	mux.Handle("GET /metrics", promhttp.HandlerFor(reg, promhttp.HandlerOpts{EnableOpenMetrics: true}))
	return mux
}

// addProfiles adds /debug/pprof.
func addProfiles(mux *http.ServeMux) {
	mux.HandleFunc("GET /debug/pprof/", pprof.Index)
	mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("GET /debug/pprof/trace", pprof.Trace)
	mux.HandleFunc("GET /debug/pprof/symbol", pprof.Symbol)
}

func writeJSON(w http.ResponseWriter, code int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(body) // the client has gone; there is nobody to tell
}

// httpServer is a listener of ours and the goroutine that serves it.
type httpServer struct {
	name   string
	server *http.Server
	addr   net.Addr
	done   chan error
}

// How long a client may take, and how much it may say before it says what it wants. Handlers bound bodies and the writing of answers.
const (
	headerTime = 10 * time.Second
	readTime   = 30 * time.Second // for all of a request
	keepTime   = 2 * time.Minute  // between two requests of a connection
	maxHeader  = 64 << 10
)

func newHTTPServer(h http.Handler, log *slog.Logger) *http.Server {
	protocols := new(http.Protocols) // HTTP/2 without TLS is what gRPC speaks
	protocols.SetHTTP1(true)
	protocols.SetUnencryptedHTTP2(true)
	return &http.Server{
		Handler: h, ReadTimeout: readTime, ReadHeaderTimeout: headerTime, IdleTimeout: keepTime, MaxHeaderBytes: maxHeader,
		Protocols: protocols, HTTP2: &http.HTTP2Config{SendPingTimeout: 30 * time.Second, PingTimeout: 15 * time.Second},
		ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
}

// startHTTP listens and serves until stop. It returns once the address is known.
func startHTTP(ctx context.Context, name, addr string, h http.Handler, log *slog.Logger) (*httpServer, error) {
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("listen for %s: %w", name, err)
	}
	s := &httpServer{name: name, addr: l.Addr(), done: make(chan error, 1), server: newHTTPServer(h, log)}
	go func() {
		err := s.server.Serve(l)
		if errors.Is(err, http.ErrServerClosed) {
			err = nil
		}
		s.done <- err
	}()
	return s, nil
}

// url of the listener.
func (s *httpServer) url() string { return "http://" + s.addr.String() }

// stop lets requests finish until ctx ends, then cuts them off.
func (s *httpServer) stop(ctx context.Context) error {
	err := s.server.Shutdown(ctx)
	if err != nil {
		err = errors.Join(fmt.Errorf("stop %s: %w", s.name, err), s.server.Close())
	}
	return errors.Join(err, <-s.done)
}

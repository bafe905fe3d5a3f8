// Package rpc is the API for programs: the services of waconnect.v1 over Connect, gRPC and gRPC-Web, with health and reflection, on the port of
// REST. It is a skin over hub, as rest is: the same callers may do the same things, and errors have the same codes.
//
// Credentials are checked before a body is read, bodies by the rules in proto/waconnect/v1 before a handler sees them, and errors become
// Connect's in one place. Streams take a deadline for each write, so that a client which does not read costs one buffer for a while and
// nobody else anything; they end with the place to go on from.
package rpc

import (
	"context"
	"log/slog"
	"net/http"
	"net/netip"
	"runtime/debug"
	"strings"
	"time"

	"buf.build/go/protovalidate"
	"connectrpc.com/connect"
	connectcors "connectrpc.com/cors"
	"connectrpc.com/grpchealth"
	"connectrpc.com/grpcreflect"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"github.com/waconnect/waconnect/api/waconnect/v1/waconnectv1connect"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router"
	"github.com/waconnect/waconnect/router/caller"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
	"github.com/waconnect/waconnect/router/webhook"
)

// Watcher tells that a device's row has changed.
type Watcher interface {
	Watch(id device.ID) (changed <-chan struct{}, end func())
}

// Config of the API.
type Config struct {
	Hub      *hub.Hub
	Tenants  *tenant.Store
	Logins   *tenant.Logins
	Webhooks *webhook.Endpoints
	Cluster  *router.Cluster
	Watcher  Watcher // nil: rows are only looked at
	Log      *slog.Logger
	Registry prometheus.Registerer
	Ready    func() bool     // whether the health service says SERVING; nil: always
	Stop     <-chan struct{} // closed when the process begins to stop: streams end; nil: never
	Beat     time.Duration   // between signs of life of a stream; 0: 15 s
	Patience time.Duration   // for a client that does not read its answer; 0: 10 s

	Gate *caller.Gate // counts requests; nil: there are no rates

	TrustedProxies []netip.Prefix // who may say in X-Forwarded-For for whom it asks; none: nobody
}

const (
	defaultBeat = 15 * time.Second

	maxBody = 2 << 20 // of one request, after decompression
)

type server struct {
	cfg     Config
	seconds *prometheus.HistogramVec
	cuts    *prometheus.CounterVec
	rules   protovalidate.Validator
	mux     *http.ServeMux
	refuse  *connect.ErrorWriter
}

// New makes a handler that serves calls, and leaves every other request to rest.
func New(cfg Config, rest http.Handler) (http.Handler, error) {
	if cfg.Beat == 0 {
		cfg.Beat = defaultBeat
	}
	if cfg.Patience == 0 {
		cfg.Patience = caller.Patience
	}
	if cfg.Gate == nil {
		cfg.Gate = caller.NewGate(caller.Rates{}, nil)
	}
	rules, err := protovalidate.New()
	if err != nil {
		return nil, err
	}
	f := promauto.With(cfg.Registry)
	s := &server{cfg: cfg, rules: rules, mux: http.NewServeMux(), seconds: f.NewHistogramVec(prometheus.HistogramOpts{
		Name: "waconnect_rpc_seconds", Help: "Time of calls that are no streams, by method and code.",
		Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30},
	}, []string{"method", "code"}), cuts: f.NewCounterVec(prometheus.CounterOpts{
		Name: "waconnect_rpc_stream_ends_total", Help: "Streams of calls that have ended, by method and code.",
	}, []string{"method", "code"})}
	s.mount()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// A connection may have served a stream before, which has set a deadline.
		if err := http.NewResponseController(w).SetWriteDeadline(time.Time{}); err != nil {
			cfg.Log.Debug("reset the deadline of a connection", "err", err)
		}
		if _, pattern := s.mux.Handler(r); pattern == "" {
			rest.ServeHTTP(w, r)
			return
		}
		s.serve(w, r)
	}), nil
}

// services whose calls need a credential.
var services = []string{
	waconnectv1connect.DeviceServiceName, waconnectv1connect.MessageServiceName, waconnectv1connect.EventServiceName,
	waconnectv1connect.PeopleServiceName, waconnectv1connect.GroupServiceName, waconnectv1connect.WebhookServiceName,
	waconnectv1connect.TenantServiceName, waconnectv1connect.ClusterServiceName,
}

func (s *server) mount() {
	options := connect.WithHandlerOptions(
		connect.WithReadMaxBytes(maxBody),
		connect.WithInterceptors(edge{s}),
		connect.WithRecover(func(ctx context.Context, spec connect.Spec, _ http.Header, p any) error {
			s.cfg.Log.Error("call panicked", "request", of(ctx).id, "method", spec.Procedure, "err", p, "stack", string(debug.Stack()))
			return internal()
		}),
	)
	s.refuse = connect.NewErrorWriter(options)
	s.mux.Handle(waconnectv1connect.NewDeviceServiceHandler(devices{s}, options))
	s.mux.Handle(waconnectv1connect.NewMessageServiceHandler(messages{s}, options))
	s.mux.Handle(waconnectv1connect.NewEventServiceHandler(events{s}, options))
	s.mux.Handle(waconnectv1connect.NewPeopleServiceHandler(people{s}, options))
	s.mux.Handle(waconnectv1connect.NewGroupServiceHandler(groups{s}, options))
	s.mux.Handle(waconnectv1connect.NewWebhookServiceHandler(webhooks{s}, options))
	s.mux.Handle(waconnectv1connect.NewTenantServiceHandler(tenants{s}, options))
	s.mux.Handle(waconnectv1connect.NewClusterServiceHandler(cluster{s}, options))
	s.mux.Handle(grpchealth.NewHandler(health{s}, connect.WithReadMaxBytes(maxBody)))
	reflector := grpcreflect.NewStaticReflector(append([]string{grpchealth.HealthV1ServiceName}, services...)...)
	s.mux.Handle(grpcreflect.NewHandlerV1(reflector, connect.WithReadMaxBytes(maxBody)))
	s.mux.Handle(grpcreflect.NewHandlerV1Alpha(reflector, connect.WithReadMaxBytes(maxBody)))
}

// call is what is known of a request before its body is read.
type call struct {
	who   tenant.Principal
	ip    netip.Addr // of the client
	id    string     // of the request, in its answer, its log lines and the message it makes
	write *http.ResponseController
	owner string         // the tenant that a caller of the installation changes something of
	about map[string]any // what was changed, for the audit; no secrets
}

type callKey struct{}

// of returns the call of a handler's context.
func of(ctx context.Context) *call {
	if c, ok := ctx.Value(callKey{}).(*call); ok {
		return c
	}
	return &call{} // of health or reflection
}

var (
	allowMethods = strings.Join(append(connectcors.AllowedMethods(), http.MethodOptions), ", ")
	allowHeaders = strings.Join(append(connectcors.AllowedHeaders(), "Authorization", "Idempotency-Key", "x-api-key", "x-tenant-id", "x-request-id"), ", ")
	showHeaders  = strings.Join(append(connectcors.ExposedHeaders(), "x-request-id", cursorTrailer, "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"), ", ")
)

// serve adds what every answer has, counts the request, and checks the credential.
func (s *server) serve(w http.ResponseWriter, r *http.Request) {
	w = caller.Patient(w, s.cfg.Patience)
	h := w.Header()
	c := &call{id: caller.RequestID(r.Header), ip: caller.ClientIP(r, s.cfg.TrustedProxies), write: http.NewResponseController(w)}
	h.Set("x-request-id", c.id)
	h.Set("Cache-Control", "no-store")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Access-Control-Expose-Headers", showHeaders)
	if r.Method == http.MethodOptions {
		h.Set("Access-Control-Allow-Methods", allowMethods)
		h.Set("Access-Control-Allow-Headers", allowHeaders)
		h.Set("Access-Control-Max-Age", "600")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	ctx := context.WithValue(r.Context(), callKey{}, c)
	if strings.HasPrefix(r.URL.Path, "/waconnect.v1.") {
		if _, known := actions[r.URL.Path]; !known {
			s.refused(w, r, connect.NewError(connect.CodeUnimplemented, errUnknownMethod))
			return
		}
		var err error
		if c.who, err = s.cfg.Gate.Check(ctx, s.cfg.Logins, h, r.Header, c.ip, actions[r.URL.Path]); err != nil {
			s.failed(ctx, connect.Spec{Procedure: r.URL.Path}, nil, err)
			s.refused(w, r.WithContext(ctx), err)
			return
		}
	} else if !strings.HasPrefix(r.URL.Path, "/"+grpchealth.HealthV1ServiceName+"/") { // whether the process is there may be asked at any rate
		if err := s.cfg.Gate.Open(h, c.ip); err != nil {
			s.refused(w, r.WithContext(ctx), err)
			return
		}
	}
	s.mux.ServeHTTP(w, r.WithContext(ctx))
}

func (s *server) authenticate(ctx context.Context, procedure string, h http.Header) (tenant.Principal, error) {
	return caller.Check(ctx, s.cfg.Logins, h, of(ctx).ip, actions[procedure])
}

// refused answers in the caller's protocol; to who speaks none, as Connect would.
func (s *server) refused(w http.ResponseWriter, r *http.Request, err error) {
	problem := s.explain(r.Context(), r.URL.Path, err)
	if !s.refuse.IsSupported(r) {
		r.Header.Set("Content-Type", "application/json")
	}
	if err := s.refuse.Write(w, r, problem); err != nil {
		s.cfg.Log.Debug("refuse a call", "request", of(r.Context()).id, "err", err) // the caller has gone
	}
}

// health says whether this process serves.
type health struct{ *server }

// Check implements grpchealth.Checker.
func (h health) Check(_ context.Context, r *grpchealth.CheckRequest) (*grpchealth.CheckResponse, error) {
	known := r.Service == "" || r.Service == grpchealth.HealthV1ServiceName
	for _, name := range services {
		known = known || r.Service == name
	}
	switch {
	case !known:
		return nil, connect.NewError(connect.CodeNotFound, errUnknownService)
	case h.stopping() || h.cfg.Ready != nil && !h.cfg.Ready():
		return &grpchealth.CheckResponse{Status: grpchealth.StatusNotServing}, nil
	}
	return &grpchealth.CheckResponse{Status: grpchealth.StatusServing}, nil
}

func (s *server) stopping() bool {
	select {
	case <-s.cfg.Stop:
		return true
	default:
		return false
	}
}

// Package rest is the original system's HTTP API, and what we add in the same style: a skin over hub.
//
// Paths, bodies, status codes and error strings are the original's. Deliberately different: wrong input is 400 and never 500, unknown
// paths and methods answer in JSON, and every error is {"error": code, "message": text}, with a message that names the field.
// Credentials are checked before anything else of a request is looked at.
package rest

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/netip"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router"
	"github.com/waconnect/waconnect/router/caller"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/once"
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
	Watcher  Watcher
	Log      *slog.Logger
	Registry prometheus.Registerer
	Stop     <-chan struct{} // closed when the process begins to stop: streams end; nil: never
	Beat     time.Duration   // between the beats of a stream; 0: 15 s
	Patience time.Duration   // for a client that does not read its answer; 0: 10 s
	LiveTime time.Duration   // for what is asked of a live device: WhatsApp's answer is waited for; 0: 15 s

	Gate *caller.Gate // counts requests; nil: there are no rates
	Once *once.Store  // of requests that are repeated; nil: keys are not looked at

	TrustedProxies []netip.Prefix // who may say in X-Forwarded-For for whom it asks; none: nobody
}

const (
	defaultBeat     = 15 * time.Second
	defaultLiveTime = 15 * time.Second

	maxBody = 2 << 20
	// maxURI bounds path and query. Headers as a whole are bounded by the server.
	maxURI = 8 << 10
	// requestTime bounds a request that is no stream. PostgreSQL that does not answer is reported within it.
	requestTime = 5 * time.Second
	// slowTime is for what waits on others by design: the deletion of a tenant, the test of an endpoint.
	slowTime = 25 * time.Second
)

type api struct {
	cfg     Config
	mux     *http.ServeMux
	seconds *prometheus.HistogramVec
	cuts    *prometheus.CounterVec
	routed  map[string]tenant.Action // by pattern
}

// New makes the handler of the whole API.
func New(cfg Config) http.Handler {
	if cfg.Beat == 0 {
		cfg.Beat = defaultBeat
	}
	if cfg.Patience == 0 {
		cfg.Patience = caller.Patience
	}
	if cfg.LiveTime == 0 {
		cfg.LiveTime = defaultLiveTime
	}
	if cfg.Gate == nil {
		cfg.Gate = caller.NewGate(caller.Rates{}, nil)
	}
	f := promauto.With(cfg.Registry)
	a := &api{cfg: cfg, mux: http.NewServeMux(), seconds: f.NewHistogramVec(prometheus.HistogramOpts{
		Name: "waconnect_http_request_seconds", Help: "Time of requests, by route and status.",
		Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10},
	}, []string{"route", "code"}), cuts: f.NewCounterVec(prometheus.CounterOpts{
		Name: "waconnect_stream_cut_total", Help: "Streams of events that were ended, and not by their client, by reason.",
	}, []string{"reason"})}
	for _, reason := range []string{cutSlow, cutCredential, cutStopping, cutUnavailable} {
		a.cuts.WithLabelValues(reason)
	}
	a.routes()
	return http.HandlerFunc(a.serve)
}

// open is the action of routes that take no credential.
const open tenant.Action = ""

// request is what a handler gets: the caller, checked, and the body.
type request struct {
	*http.Request
	who   tenant.Principal
	ip    netip.Addr // of the client
	id    string     // of the request, in its answer, its log lines and the message it makes
	start http.ResponseWriter
	about about
}

// response of a handler: a status and a JSON body; header pairs.
type response struct {
	status int
	body   any
	header []string
}

type handler func(*request) (response, error)

// handle registers a route, and what its caller must be allowed to do.
func (a *api) handle(pattern string, action tenant.Action, limit time.Duration, h handler) {
	route := pattern
	if a.routed == nil {
		a.routed = map[string]tenant.Action{}
	}
	a.routed[pattern] = action
	a.mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
		ctx := r.Context()
		if limit > 0 {
			var cancel context.CancelFunc
			ctx, cancel = context.WithTimeout(ctx, limit)
			defer cancel()
		}
		w.(*recorder).route = route
		req := &request{
			Request: r.WithContext(ctx), ip: caller.ClientIP(r, a.cfg.TrustedProxies), id: w.Header().Get("x-request-id"), start: w,
		}
		resp, err := a.run(req, action, h)
		a.audit(req, action, resp, err)
		if err != nil {
			a.fail(w, req, err)
			return
		}
		if resp.status == 0 {
			return // the handler has written, as streams do
		}
		for i := 0; i+1 < len(resp.header); i += 2 {
			w.Header().Set(resp.header[i], resp.header[i+1])
		}
		caller.WriteJSON(w, resp.status, resp.body)
	})
}

func (a *api) run(r *request, action tenant.Action, h handler) (response, error) {
	if action == open {
		if r.Pattern != "GET /health" { // whether the process is there may be asked at any rate
			if err := a.cfg.Gate.Open(r.start.Header(), r.ip); err != nil {
				return response{}, err
			}
		}
	} else {
		p, err := a.authenticate(r, action)
		r.who = p
		if err != nil {
			return response{}, err
		}
		if strings.Contains(r.Pattern, " /devices/{id}") && !p.Reaches(deviceID(r)) {
			return response{}, errElsewhere
		}
		a.find(r, action)
		return a.once(r, h)
	}
	return h(r)
}

var errElsewhere = &hub.Problem{Kind: hub.Missing, Code: "not_found", Message: "there is no such device, or this key is not made for it"}

// authenticate finds out who asks, and counts the request. What the caller is known by comes with a refusal too, for the audit.
func (a *api) authenticate(r *request, action tenant.Action) (tenant.Principal, error) {
	p, err := a.cfg.Gate.Check(r.Context(), a.cfg.Logins, r.start.Header(), r.Header, r.ip, action)
	if errors.Is(err, tenant.ErrNoBotKey) {
		return p, &httpError{http.StatusInternalServerError, "bot_api_key_not_configured", "BOT_API_KEY is not set on this installation", nil}
	}
	return p, err
}

// again looks at the credential of a stream once more. That is no request of its caller's.
func (a *api) again(r *request, action tenant.Action) (tenant.Principal, error) {
	return caller.Check(r.Context(), a.cfg.Logins, r.Header, r.ip, action)
}

// serve adds what every answer has, and catches what no route answers.
func (a *api) serve(w http.ResponseWriter, r *http.Request) {
	began := time.Now()
	rec := &recorder{ResponseWriter: caller.Patient(w, a.cfg.Patience), route: "unmatched"}
	h := rec.Header()
	id := caller.RequestID(r.Header)
	h.Set("x-request-id", id)
	h.Set("Cache-Control", "no-store")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Access-Control-Expose-Headers", "x-request-id, X-Next-Cursor, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Idempotent-Replayed")
	defer func() {
		p := recover()
		if p != nil && p != http.ErrAbortHandler {
			a.cfg.Log.Error("request panicked", "request", id, "route", rec.route, "err", p, "stack", string(debug.Stack()))
			if rec.status == 0 {
				writeError(rec, &httpError{http.StatusInternalServerError, "internal_error", "an internal error; it was logged under this request's id", nil})
				p = nil
			}
		}
		a.seconds.WithLabelValues(rec.route, strconv.Itoa(rec.status)).Observe(time.Since(began).Seconds())
		if p != nil {
			panic(http.ErrAbortHandler) // half an answer must not look like a whole one
		}
	}()
	if r.Method == http.MethodOptions {
		h.Set("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE, OPTIONS")
		h.Set("Access-Control-Allow-Headers", "Authorization, Content-Type, Idempotency-Key, x-api-key, x-tenant-id, Last-Event-ID")
		h.Set("Access-Control-Max-Age", "600")
		rec.WriteHeader(http.StatusNoContent)
		return
	}
	if len(r.RequestURI) > maxURI {
		writeError(rec, &httpError{http.StatusRequestURITooLong, "uri_too_long", fmt.Sprintf("expected a path and a query of at most %d bytes", maxURI), nil})
		return
	}
	_, pattern := a.mux.Handler(r)
	if pattern == "" {
		a.unmatched(rec, r)
		return
	}
	most := int64(maxBody)
	if pattern == storeRoute {
		most += a.cfg.Hub.MaxMedia()
	}
	r.Body = http.MaxBytesReader(rec, r.Body, most)
	a.mux.ServeHTTP(rec, r)
}

// unmatched answers unknown paths and methods in JSON.
func (a *api) unmatched(w http.ResponseWriter, r *http.Request) {
	var allowed []string
	for _, method := range []string{http.MethodGet, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete} {
		probe := r.Clone(r.Context())
		probe.Method = method
		if _, pattern := a.mux.Handler(probe); pattern != "" {
			allowed = append(allowed, method)
		}
	}
	if len(allowed) == 0 {
		writeError(w, &httpError{http.StatusNotFound, "not_found", "there is nothing at this path", nil})
		return
	}
	w.Header().Set("Allow", strings.Join(allowed, ", "))
	writeError(w, &httpError{http.StatusMethodNotAllowed, "method_not_allowed", "expected " + strings.Join(allowed, " or "), nil})
}

// recorder remembers what was answered.
type recorder struct {
	http.ResponseWriter
	status int
	route  string
}

// WriteHeader implements http.ResponseWriter.
func (r *recorder) WriteHeader(status int) {
	if r.status == 0 {
		r.status = status
	}
	r.ResponseWriter.WriteHeader(status)
}

// Write implements http.ResponseWriter.
func (r *recorder) Write(b []byte) (int, error) {
	if r.status == 0 {
		r.status = http.StatusOK
	}
	return r.ResponseWriter.Write(b)
}

// Unwrap lets http.ResponseController reach the connection.
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

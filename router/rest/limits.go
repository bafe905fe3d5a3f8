package rest

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"net/netip"
	"strconv"
	"time"
	"unicode/utf8"

	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/limit"
	"github.com/waconnect/waconnect/router/once"
	"github.com/waconnect/waconnect/router/tenant"
)

// Rates are how often somebody may ask, per second, of one router. 0: as often as they like.
type Rates struct {
	Credential float64 // a user, by all logins; an API key; a service token; the bot key for one tenant
	Tenant     float64 // all credentials of a tenant together
	Address    float64 // where no credential is asked for, and of those that are refused
}

func (a *api) limitRoutes() {
	a.handle("GET /tenants/{id}/quota", tenant.ReadTenants, requestTime, func(r *request) (response, error) {
		q, err := a.cfg.Hub.Quota(r.Context(), r.who, r.PathValue("id"))
		return response{status: http.StatusOK, body: q}, err
	})
	a.handle("PUT /tenants/{id}/quota", tenant.ManageTenants, requestTime, a.setQuota)
}

var limitOperations = []operation{
	{"GET /tenants/{id}/quota", "Read how much a tenant may have and do, and what is used of it", tenant.ReadTenants, nil, nil, 200, tenant.QuotaUse{}, []int{401, 403, 404, 503}},
	{"PUT /tenants/{id}/quota", "Change all of a tenant's quota; what is left out has no limit", tenant.ManageTenants, nil, tenant.Quota{}, 200, tenant.QuotaUse{}, []int{400, 401, 403, 404, 413, 503}},
}

func (a *api) setQuota(r *request) (response, error) {
	in, err := body[tenant.Quota](r)
	if err != nil {
		return response{}, err
	}
	q, err := a.cfg.Hub.SetQuota(r.Context(), r.who, r.PathValue("id"), in)
	r.about.tenant, r.about.detail = r.PathValue("id"), map[string]any{"devices": in.Devices, "messagesPerDay": in.MessagesPerDay, "webhooks": in.Webhooks}
	return response{status: http.StatusOK, body: q}, err
}

// network is what an address is counted as: itself, or the /64 of IPv6, which one customer has.
func network(ip netip.Addr) string {
	if p, err := ip.Prefix(64); err == nil && ip.Is6() && !ip.Is4In6() {
		return p.String()
	}
	return ip.String()
}

// admitOpen counts a request that needs no credential. Whether the process is there may be asked at any rate.
func (a *api) admitOpen(r *request) error {
	if r.Pattern == "GET /health" {
		return nil
	}
	return a.verdict(r, a.limiter.Take(limit.Bucket{Name: "open:" + network(r.ip), Rate: a.cfg.Rates.Address}))
}

// refusedBucket counts credentials that are none, by address: to try many costs a look into the database each.
func (a *api) refusedBucket(r *request) limit.Bucket {
	return limit.Bucket{Name: "refused:" + network(r.ip), Rate: a.cfg.Rates.Address}
}

// countRefused counts a credential that is none.
func (a *api) countRefused(r *request, err error) {
	if p := (*hub.Problem)(nil); errors.As(err, &p) && p.Kind == hub.Unauthorized {
		a.limiter.Take(a.refusedBucket(r))
	}
}

// admit counts a request of a caller who is known.
func (a *api) admit(r *request) error {
	buckets := []limit.Bucket{{Name: r.who.Credential, Rate: a.cfg.Rates.Credential}}
	if !r.who.Any() {
		buckets = append(buckets, limit.Bucket{Name: "tenant:" + r.who.Tenant, Rate: a.cfg.Rates.Tenant})
	}
	return a.verdict(r, a.limiter.Take(buckets...))
}

// verdict tells a caller what is left, in the headers of the IETF's draft-ietf-httpapi-ratelimit-headers-07, whose names many clients know.
func (a *api) verdict(r *request, v limit.Verdict) error {
	if v.Limit > 0 {
		h := r.start.Header()
		h.Set("RateLimit-Limit", strconv.Itoa(v.Limit))
		h.Set("RateLimit-Remaining", strconv.Itoa(v.Remaining))
		h.Set("RateLimit-Reset", strconv.Itoa(int(math.Ceil(v.Reset.Seconds()))))
	}
	if v.OK {
		return nil
	}
	return &hub.Problem{
		Kind: hub.Busy, Code: "rate_limited", Message: "too many requests; nothing was executed", Wait: max(v.Wait, time.Second),
		Details: map[string]any{"outcome": "not_executed"},
	}
}

// maxKey is how long an Idempotency-Key may be.
const maxKey = 255

// once runs a POST that came with an Idempotency-Key. Sends are committed with their keys, and see to it by themselves.
func (a *api) once(r *request, h handler) (response, error) {
	key := r.Header.Get("Idempotency-Key")
	if a.cfg.Once == nil || key == "" || r.Method != http.MethodPost || a.routed[r.Pattern] == tenant.SendMessage || a.routed[r.Pattern] == tenant.SendTestMessage {
		return h(r)
	}
	if len(key) > maxKey || !utf8.ValidString(key) || bytes.ContainsRune([]byte(key), 0) {
		return response{}, invalid("Idempotency-Key: expected at most 255 characters")
	}
	fingerprint, err := r.fingerprint()
	if err != nil {
		return response{}, err
	}
	running, first, err := a.cfg.Once.Begin(r.Context(), r.who, key, fingerprint)
	if err != nil {
		return response{}, onceProblem(err)
	}
	if first != nil {
		return response{status: first.Status, body: json.RawMessage(first.Body), header: []string{"Idempotent-Replayed", "true"}}, nil
	}
	resp, err := h(r)
	ending, cancel := context.WithTimeout(context.WithoutCancel(r.Context()), requestTime)
	defer cancel()
	if err != nil {
		if known := (*hub.Problem)(nil); errors.As(hub.Explain(err), &known) && known.Details["outcome"] == "unknown" {
			return response{}, err // it may have happened: a repetition has to wait
		}
		if forget := running.Fail(ending); forget != nil {
			a.cfg.Log.Warn("a failed request's key stays taken for a minute", "request", r.id, "err", forget)
		}
		return response{}, err
	}
	text, err := json.Marshal(resp.body)
	if err == nil {
		err = running.Succeed(ending, once.Answer{Status: resp.status, Body: text})
	}
	if err != nil {
		a.cfg.Log.Warn("an answer could not be kept; after a minute a repetition is executed anew", "request", r.id, "err", err)
	}
	return resp, nil
}

func onceProblem(err error) error {
	conflict := func(code, message string, wait time.Duration) error {
		return &hub.Problem{Kind: hub.Conflict, Code: code, Message: "Idempotency-Key: " + message, Wait: wait}
	}
	switch {
	case errors.Is(err, once.ErrReused):
		return &hub.Problem{Kind: hub.KeyReused, Code: "idempotency_key_reused", Message: "Idempotency-Key: it was used for another request"}
	case errors.Is(err, once.ErrRunning):
		return conflict("idempotency_key_in_use", "the first request with it is still being worked on", time.Second)
	case errors.Is(err, once.ErrLost):
		return conflict("idempotency_answer_lost", "the first request with it has succeeded; its answer was sealed with a key that is gone", 0)
	}
	return err
}

// fingerprint is what a request asks for: route, query and body, however the JSON is spaced.
func (r *request) fingerprint() ([]byte, error) {
	text, err := io.ReadAll(r.Body)
	if large := (*http.MaxBytesError)(nil); errors.As(err, &large) {
		return nil, tooLarge()
	}
	if err != nil {
		return nil, err
	}
	r.Body = io.NopCloser(bytes.NewReader(text))
	var compact bytes.Buffer
	if json.Compact(&compact, text) == nil {
		text = compact.Bytes()
	}
	h := sha256.New()
	fmt.Fprintf(h, "%s %s?%s\n", r.Method, r.URL.Path, r.URL.RawQuery)
	h.Write(text)
	return h.Sum(nil), nil
}

package rest

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/once"
	"github.com/waconnect/waconnect/router/tenant"
)

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

// once runs a POST that came with an Idempotency-Key. Sends are committed with their keys, and see to it by themselves.
// Of a file that is handed in again there are two, which does no harm.
func (a *api) once(r *request, h handler) (response, error) {
	key := r.Header.Get("Idempotency-Key")
	if a.cfg.Once == nil || key == "" || r.Method != http.MethodPost || a.routed[r.Pattern] == tenant.SendMessage || a.routed[r.Pattern] == tenant.SendTestMessage ||
		r.Pattern == storeRoute {
		return h(r)
	}
	if err := hub.CheckKey(key); err != nil {
		return response{}, err
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
		r.about.detail = map[string]any{"replayed": true} // nothing was changed; a secret may have been shown again
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
	text, err := r.read()
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

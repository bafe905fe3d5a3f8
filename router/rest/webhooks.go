package rest

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/webhook"
)

func (a *api) listWebhooks(r *request) (response, error) {
	scope, err := hub.ScopeOf(r.who, r.URL.Query().Get("tenantId"))
	if err != nil {
		return response{}, err
	}
	list, err := a.cfg.Webhooks.List(r.Context(), scope)
	return response{status: http.StatusOK, body: list}, err
}

func (a *api) createWebhook(r *request) (response, error) {
	in, err := body[struct {
		TenantID string `json:"tenantId"`
		webhook.Params
	}](r)
	if err != nil {
		return response{}, err
	}
	scope, err := hub.ScopeOf(r.who, in.TenantID)
	if err != nil {
		return response{}, err
	}
	known, err := a.cfg.Tenants.Exists(r.Context(), scope)
	if err != nil {
		return response{}, err
	}
	if !known {
		return response{}, &httpError{http.StatusBadRequest, "invalid_tenantId", "tenantId: there is no such tenant", nil}
	}
	row, err := a.cfg.Webhooks.Create(r.Context(), scope, in.Params)
	return response{status: http.StatusCreated, body: row}, err
}

func (a *api) updateWebhook(r *request) (response, error) {
	in, err := body[webhook.Params](r)
	if err != nil {
		return response{}, err
	}
	in.By = r.who.Actor()
	row, err := a.cfg.Webhooks.Update(r.Context(), r.who.Tenant, r.PathValue("id"), in)
	return response{status: http.StatusOK, body: row}, err
}

func (a *api) deleteWebhook(r *request) (response, error) {
	return done(a.cfg.Webhooks.Delete(r.Context(), r.who.Tenant, r.PathValue("id")))
}

// readWebhook is a route that reads one endpoint.
func (a *api) readWebhook(read func(ctx context.Context, scope, id string) (webhook.Row, error)) handler {
	return func(r *request) (response, error) {
		row, err := read(r.Context(), r.who.Tenant, r.PathValue("id"))
		return response{status: http.StatusOK, body: row}, err
	}
}

func (a *api) rotateSecret(r *request) (response, error) {
	in, err := body[webhook.Rotation](r)
	if err != nil {
		return response{}, err
	}
	row, err := a.cfg.Webhooks.Rotate(r.Context(), r.who.Tenant, r.PathValue("id"), in)
	return response{status: http.StatusOK, body: row}, err
}

func (a *api) testWebhook(r *request) (response, error) {
	in, err := body[struct {
		Type    string          `json:"type"`
		Payload json.RawMessage `json:"payload"`
	}](r)
	if err != nil {
		return response{}, err
	}
	result, err := a.cfg.Webhooks.Test(r.Context(), r.who.Tenant, r.PathValue("id"), in.Type, in.Payload)
	return response{status: http.StatusOK, body: result}, err
}

// allDeliveries lists those of all endpoints of a tenant.
func (a *api) allDeliveries(r *request) (response, error) {
	scope, err := hub.ScopeOf(r.who, r.URL.Query().Get("tenantId"))
	if err != nil {
		return response{}, err
	}
	return a.listDeliveries(r, scope, "")
}

func (a *api) deliveries(r *request) (response, error) {
	return a.listDeliveries(r, r.who.Tenant, r.PathValue("id"))
}

func (a *api) listDeliveries(r *request, scope, endpoint string) (response, error) {
	f, err := deliveryFilter(r)
	if err != nil {
		return response{}, err
	}
	f.Endpoint = endpoint
	list, next, err := a.cfg.Webhooks.Deliveries(r.Context(), scope, f)
	return withNext(list, next), err
}

// deliveryFilter reads the query of a list of deliveries. Several statuses are given one by one or with commas.
func deliveryFilter(r *request) (f webhook.DeliveryFilter, err error) {
	q := r.URL.Query()
	for _, list := range q["status"] {
		f.Statuses = append(f.Statuses, strings.Split(list, ",")...)
	}
	f.Type, f.DeviceID, f.Cursor = q.Get("type"), q.Get("deviceId"), q.Get("cursor")
	if text := q.Get("eventId"); text != "" {
		id, err := uuid.Parse(text)
		if err != nil {
			return f, invalid("eventId: expected the id of an event")
		}
		f.EventID = &id
	}
	if f.From, err = queryTime(q, "from"); err != nil {
		return f, err
	}
	if f.To, err = queryTime(q, "to"); err != nil {
		return f, err
	}
	f.Limit, err = queryLimit(q)
	return f, err
}

func queryTime(q url.Values, name string) (*time.Time, error) {
	text := q.Get(name)
	if text == "" {
		return nil, nil
	}
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return nil, invalid(fmt.Sprintf("%s: expected a time like 2026-12-31T23:59:59Z, got %.100q", name, text))
	}
	return &at, nil
}

// queryLimit reads the size of a page; 0: none is named.
func queryLimit(q url.Values) (int, error) {
	text := q.Get("limit")
	if text == "" {
		return 0, nil
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		return 0, invalid("limit: expected a number from 1 to 500")
	}
	return n, nil
}

// onWebhook is a route about something of an endpoint that a path names by a UUID. What is none is not found.
func onWebhook[T any](status int, name string, missing error, do func(r *request, scope, endpoint string, id uuid.UUID) (T, error)) handler {
	return func(r *request) (response, error) {
		id, err := uuid.Parse(r.PathValue(name))
		if err != nil {
			return response{}, missing
		}
		out, err := do(r, r.who.Tenant, r.PathValue("id"), id)
		return response{status: status, body: out}, err
	}
}

func (a *api) delivery(r *request, scope, endpoint string, event uuid.UUID) (webhook.DeliveryDetail, error) {
	return a.cfg.Webhooks.Delivery(r.Context(), scope, endpoint, event)
}

func (a *api) redeliver(r *request, scope, endpoint string, event uuid.UUID) (webhook.Replay, error) {
	return a.cfg.Webhooks.Redeliver(r.Context(), scope, endpoint, event, r.who.Actor())
}

func (a *api) replay(r *request, scope, endpoint string, id uuid.UUID) (webhook.Replay, error) {
	return a.cfg.Webhooks.ReplayOf(r.Context(), scope, endpoint, id)
}

func (a *api) cancelReplay(r *request, scope, endpoint string, id uuid.UUID) (webhook.Replay, error) {
	return a.cfg.Webhooks.CancelReplay(r.Context(), scope, endpoint, id)
}

// replayRequest is the body of an order to deliver again.
type replayRequest struct {
	From    *hub.Moment `json:"from"`
	To      *hub.Moment `json:"to"`
	What    string      `json:"what"`
	Types   []string    `json:"types"`
	Devices []string    `json:"devices"`
	Limit   *int        `json:"limit"`
}

// orderReplay is a route that orders a time to be delivered again.
func (a *api) orderReplay(order func(ctx context.Context, scope, id string, p webhook.ReplayParams) (webhook.Replay, error)) handler {
	return func(r *request) (response, error) {
		in, err := body[replayRequest](r)
		if err != nil {
			return response{}, err
		}
		replay, err := order(r.Context(), r.who.Tenant, r.PathValue("id"), webhook.ReplayParams{
			From: timeOf(in.From), To: timeOf(in.To), What: in.What, Types: in.Types, Devices: in.Devices, Limit: in.Limit, By: r.who.Actor(),
		})
		return response{status: http.StatusAccepted, body: replay}, err
	}
}

func timeOf(m *hub.Moment) *time.Time {
	if m == nil {
		return nil
	}
	return &m.Time
}

func (a *api) replays(r *request) (response, error) {
	limit, err := queryLimit(r.URL.Query())
	if err != nil {
		return response{}, err
	}
	var below *uuid.UUID
	if text := r.URL.Query().Get("cursor"); text != "" {
		id, err := uuid.Parse(text)
		if err != nil {
			return response{}, invalid("cursor: expected the X-Next-Cursor of an earlier answer")
		}
		below = &id
	}
	list, err := a.cfg.Webhooks.Replays(r.Context(), r.who.Tenant, r.PathValue("id"), below, limit)
	next := ""
	if len(list) > 0 {
		next = list[len(list)-1].ID.String()
	}
	return withNext(list, next), err
}

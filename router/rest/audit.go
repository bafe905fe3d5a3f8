package rest

import (
	"errors"
	"net/http"
	"strings"

	"github.com/google/uuid"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/media"
	"github.com/waconnect/waconnect/router/caller"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
	"github.com/waconnect/waconnect/router/webhook"
)

// about is what a handler knows of its request for the audit, beyond what the route and the caller say. No secrets.
type about struct {
	actor  string // where no credential was shown
	tenant string // where the caller is the installation's
	target string
	detail map[string]any
}

// Routes without a credential that change something.
const (
	loginRoute   = "POST /auth/login"
	pairingRoute = "POST /public/qr/{token}/pairing"
)

// changes reports whether a request that succeeds is written down. Messages are not: they are rows themselves. Reading a secret is.
func changes(r *request, action tenant.Action) bool {
	switch {
	case action == open:
		return r.Pattern == loginRoute || r.Pattern == pairingRoute
	case action == tenant.SendMessage || action == tenant.SendTestMessage:
		return false
	}
	return r.Method != http.MethodGet || action == tenant.ManageWebhooks
}

// find looks up whose the thing is that the installation's callers change: the audit is the tenant's too.
func (a *api) find(r *request, action tenant.Action) {
	if !r.who.Any() || !changes(r, action) {
		return
	}
	id := r.PathValue("id")
	switch {
	case strings.Contains(r.Pattern, " /devices/{id}"):
		everybody := tenant.Principal{Role: tenant.SuperAdmin, Tenant: device.AnyTenant}
		if row, err := a.cfg.Hub.Device(r.Context(), everybody, deviceID(r)); err == nil {
			r.about.tenant = row.TenantID
		}
	case strings.Contains(r.Pattern, " /webhooks/{id}"):
		if row, err := a.cfg.Webhooks.Get(r.Context(), device.AnyTenant, id); err == nil {
			r.about.tenant = row.TenantID
		}
	case strings.Contains(r.Pattern, " /media/{id}"):
		if row, err := a.storedMediaOf(r); err == nil {
			r.about.tenant = row.TenantID
		}
	case strings.Contains(r.Pattern, " /users/{id}"):
		if u, err := a.cfg.Tenants.User(r.Context(), id); err == nil && u.TenantID != nil {
			r.about.tenant = *u.TenantID
		}
	case strings.Contains(r.Pattern, " /tenants/{id}"):
		r.about.tenant = id
	}
}

// audit writes down what was changed, before it is answered, and counts what was refused.
func (a *api) audit(r *request, action tenant.Action, resp response, err error) {
	e := tenant.Entry{
		Tenant: r.about.tenant, Actor: r.who.Credential, Action: r.Pattern, Target: r.about.target, IP: r.ip, RequestID: r.id, Detail: r.about.detail,
	}
	if !r.who.Any() && r.who.Tenant != "" {
		e.Tenant = r.who.Tenant
	}
	if e.Actor == "" {
		e.Actor = r.about.actor
	}
	if e.Target == "" {
		e.Target = pathTarget(r)
	}
	if err != nil {
		a.auditFailure(r, action, e, err)
		return
	}
	if !changes(r, action) {
		return
	}
	made, whose := madeOf(resp.body)
	if e.Target == "" {
		e.Target = made
	}
	if e.Tenant == "" {
		e.Tenant = whose
	}
	a.record().Done(r.Context(), e)
}

func (a *api) record() caller.Audit { return caller.Audit{Tenants: a.cfg.Tenants, Log: a.cfg.Log} }

// auditFailure writes down what was refused, and a change of which the outcome is unknown. A login that fails is counted, whoever it was.
func (a *api) auditFailure(r *request, action tenant.Action, e tenant.Entry, err error) {
	var problem *hub.Problem
	var own *httpError
	switch err := hub.Explain(err); {
	case errors.As(err, &problem):
	case errors.As(err, &own) && own.status == http.StatusNotFound:
		problem = &hub.Problem{Kind: hub.Missing, Code: own.code}
	case errors.Is(err, webhook.ErrNotFound), errors.Is(err, webhook.ErrNoDelivery), errors.Is(err, webhook.ErrNoReplay):
		problem = &hub.Problem{Kind: hub.Missing, Code: "not_found"}
	default:
		return
	}
	if r.Pattern == loginRoute && (problem.Kind == hub.Unauthorized || problem.Kind == hub.Busy) {
		e.Outcome, e.Detail = problem.Code, nil
		a.cfg.Tenants.Refused(e)
		return
	}
	a.record().Failed(r.Context(), r.who, e, changes(r, action), problem)
}

// pathTarget is what the path names. The token of a public link is a secret, and is not among it.
func pathTarget(r *request) string {
	var ids []string
	for _, name := range []string{"id", "messageId", "eventId", "replayId", "linkId", "contact", "group", "node"} {
		if v := r.PathValue(name); v != "" {
			ids = append(ids, v)
		}
	}
	return strings.Join(ids, "/")
}

// madeOf is what an answer is about, and whose it is.
func madeOf(body any) (id, whose string) {
	switch v := body.(type) {
	case device.Row:
		return string(v.ID), v.TenantID
	case webhook.Row:
		return v.ID, v.TenantID
	case media.Row:
		return v.ID.String(), v.TenantID
	case tenant.Row:
		return v.ID, v.ID
	case tenant.MadeKey:
		return v.ID, v.TenantID
	case tenant.UserRow:
		if v.TenantID != nil {
			whose = *v.TenantID
		}
		return v.ID, whose
	}
	return "", ""
}

func (a *api) auditLog(r *request) (response, error) {
	q := r.URL.Query()
	f := tenant.AuditFilter{Tenant: q.Get("tenantId"), Actor: q.Get("actor"), Action: q.Get("action")}
	var err error
	if !r.who.Any() {
		if f.Tenant, err = hub.ScopeOf(r.who, f.Tenant); err != nil {
			return response{}, err
		}
	}
	if f.From, err = queryTime(q, "from"); err != nil {
		return response{}, err
	}
	if f.To, err = queryTime(q, "to"); err != nil {
		return response{}, err
	}
	if f.Limit, err = queryLimit(q); err != nil {
		return response{}, err
	}
	if text := q.Get("cursor"); text != "" {
		below, err := uuid.Parse(text)
		if err != nil {
			return response{}, invalid("cursor: expected the X-Next-Cursor of an earlier answer")
		}
		f.Below = &below
	}
	list, err := a.cfg.Tenants.Audit(r.Context(), r.who, f)
	next := ""
	if err == nil && len(list) > 0 {
		next = list[len(list)-1].ID.String()
	}
	return withNext(list, next), err
}

package rest

import (
	"encoding/json"
	"net/http"

	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
	"github.com/waconnect/waconnect/router/webhook"
)

// mayManageWebhooks: administrators, of the installation or of the tenant.
func mayManageWebhooks(p tenant.Principal) error {
	if p.Role != tenant.SuperAdmin && p.Role != tenant.TenantAdmin {
		return &httpError{http.StatusForbidden, "forbidden", "this credential may not do that", nil}
	}
	return nil
}

func (a *api) listWebhooks(r *request) (response, error) {
	if err := mayManageWebhooks(r.who); err != nil {
		return response{}, err
	}
	scope, err := hub.ScopeOf(r.who, r.URL.Query().Get("tenantId"))
	if err != nil {
		return response{}, err
	}
	list, err := a.cfg.Webhooks.List(r.Context(), scope)
	return response{status: http.StatusOK, body: list}, err
}

func (a *api) createWebhook(r *request) (response, error) {
	if err := mayManageWebhooks(r.who); err != nil {
		return response{}, err
	}
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
	if err := mayManageWebhooks(r.who); err != nil {
		return response{}, err
	}
	in, err := body[webhook.Params](r)
	if err != nil {
		return response{}, err
	}
	row, err := a.cfg.Webhooks.Update(r.Context(), r.who.Tenant, r.PathValue("id"), in)
	return response{status: http.StatusOK, body: row}, err
}

func (a *api) deleteWebhook(r *request) (response, error) {
	if err := mayManageWebhooks(r.who); err != nil {
		return response{}, err
	}
	if err := a.cfg.Webhooks.Delete(r.Context(), r.who.Tenant, r.PathValue("id")); err != nil {
		return response{}, err
	}
	return done()
}

func (a *api) testWebhook(r *request) (response, error) {
	if err := mayManageWebhooks(r.who); err != nil {
		return response{}, err
	}
	in, err := body[struct {
		Type    string          `json:"type"`
		Payload json.RawMessage `json:"payload"`
	}](r)
	if err != nil {
		return response{}, err
	}
	row, err := a.cfg.Webhooks.Get(r.Context(), r.who.Tenant, r.PathValue("id"))
	if err != nil {
		return response{}, err
	}
	result, err := a.cfg.Webhooks.Test(r.Context(), row, in.Type, in.Payload)
	return response{status: http.StatusOK, body: result}, err
}

package rest

import (
	"net/http"

	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
)

func (a *api) serviceRoutes() {
	a.handle("POST /auth/service-jwt", tenant.ManageServices, requestTime, a.createService)
	a.handle("GET /auth/service-jwt", tenant.ManageServices, requestTime, a.listServices)
	a.handle("POST /auth/service-jwt/{id}/revoke", tenant.ManageServices, requestTime, a.revokeService)
}

func (a *api) createService(r *request) (response, error) {
	in, err := body[struct {
		Service   string         `json:"service"`
		Scopes    []tenant.Scope `json:"scopes"`
		ExpiresAt *hub.Moment    `json:"expiresAt"`
		TenantID  *string        `json:"tenantId"`
	}](r)
	if err != nil {
		return response{}, err
	}
	made, err := a.cfg.Logins.CreateService(r.Context(), r.who, tenant.NewService{
		Service: in.Service, Scopes: in.Scopes, ExpiresAt: timeOf(in.ExpiresAt), TenantID: in.TenantID,
	})
	r.about.target, r.about.detail = made.ID, map[string]any{"service": made.Service, "scopes": made.Scopes, "tenantId": made.TenantID}
	return response{status: http.StatusCreated, body: made}, err
}

func (a *api) listServices(r *request) (response, error) {
	list, err := a.cfg.Logins.Services(r.Context(), r.who)
	return response{status: http.StatusOK, body: list}, err
}

func (a *api) revokeService(r *request) (response, error) {
	return done(a.cfg.Logins.RevokeService(r.Context(), r.who, r.PathValue("id")))
}

package rest

import (
	"context"
	"net/http"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
)

func (a *api) keyRoutes() {
	a.handle("POST /api-keys", tenant.ManageKeys, requestTime, a.createKey)
	a.handle("GET /api-keys", tenant.ManageKeys, requestTime, a.listKeys)
	a.handle("GET /me/key", tenant.ReadKey, requestTime, a.ownKey)
	a.handle("GET /api-keys/{id}", tenant.ManageKeys, requestTime, a.readKey)
	a.handle("POST /api-keys/{id}/revoke", tenant.ManageKeys, requestTime, a.endKey(a.cfg.Tenants.RevokeKey))
	a.handle("DELETE /api-keys/{id}", tenant.ManageKeys, requestTime, a.endKey(a.cfg.Tenants.DeleteKey))
}

func (a *api) createKey(r *request) (response, error) {
	in, err := body[struct {
		TenantID  string         `json:"tenantId"`
		Name      string         `json:"name"`
		Scopes    []tenant.Scope `json:"scopes"`
		DeviceIDs []device.ID    `json:"deviceIds"`
		CIDRs     []string       `json:"cidrs"`
		ExpiresAt *hub.Moment    `json:"expiresAt"`
	}](r)
	if err != nil {
		return response{}, err
	}
	scope, err := hub.ScopeOf(r.who, in.TenantID)
	if err != nil {
		return response{}, err
	}
	made, err := a.cfg.Tenants.CreateKey(r.Context(), r.who, scope, tenant.NewKey{
		Name: in.Name, Scopes: in.Scopes, DeviceIDs: in.DeviceIDs, CIDRs: in.CIDRs, ExpiresAt: timeOf(in.ExpiresAt),
	})
	r.about.detail = map[string]any{"prefix": made.Prefix, "scopes": made.Scopes}
	return response{status: http.StatusCreated, body: made}, err
}

func (a *api) listKeys(r *request) (response, error) {
	scope, err := hub.ScopeOf(r.who, r.URL.Query().Get("tenantId"))
	if err != nil {
		return response{}, err
	}
	list, err := a.cfg.Tenants.Keys(r.Context(), scope)
	return response{status: http.StatusOK, body: list}, err
}

func (a *api) ownKey(r *request) (response, error) {
	key, err := a.cfg.Tenants.Key(r.Context(), r.who, r.who.KeyID())
	return response{status: http.StatusOK, body: key}, err
}

func (a *api) readKey(r *request) (response, error) {
	key, err := a.cfg.Tenants.Key(r.Context(), r.who, r.PathValue("id"))
	return response{status: http.StatusOK, body: key}, err
}

// endKey is a route that ends a key.
func (a *api) endKey(end func(ctx context.Context, p tenant.Principal, id string) (tenant.Key, error)) handler {
	return func(r *request) (response, error) {
		key, err := end(r.Context(), r.who, r.PathValue("id"))
		if err != nil {
			return response{}, err
		}
		r.about.tenant, r.about.detail = key.TenantID, map[string]any{"prefix": key.Prefix}
		return done(nil)
	}
}

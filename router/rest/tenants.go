package rest

import (
	"net/http"
	"unicode/utf8"

	"github.com/waconnect/waconnect/router/tenant"
)

const maxName = 200

func (a *api) tenantRoutes() {
	a.handle("POST /tenants", tenant.ManageTenants, requestTime, a.createTenant)
	a.handle("GET /tenants", tenant.ReadTenants, requestTime, a.listTenants)
	a.handle("GET /tenants/{id}", tenant.ReadTenants, requestTime, a.readTenant)
	a.handle("PATCH /tenants/{id}", tenant.ManageTenants, slowTime, a.updateTenant)
	a.handle("DELETE /tenants/{id}", tenant.ManageTenants, slowTime, a.deleteTenant)
}

func tenantName(name string) error {
	if name == "" || utf8.RuneCountInString(name) > maxName {
		return invalid("name: expected a text of 1 to 200 characters")
	}
	return nil
}

func (a *api) createTenant(r *request) (response, error) {
	in, err := body[struct{ Name string }](r)
	if err != nil {
		return response{}, err
	}
	if err := tenantName(in.Name); err != nil {
		return response{}, err
	}
	row, err := a.cfg.Tenants.Create(r.Context(), in.Name)
	return response{status: http.StatusCreated, body: row}, err
}

func (a *api) readTenant(r *request) (response, error) {
	row, err := a.cfg.Tenants.Get(r.Context(), r.who.Tenant, r.PathValue("id"))
	return response{status: http.StatusOK, body: row}, err
}

func (a *api) updateTenant(r *request) (response, error) {
	in, err := body[struct{ Name, Status *string }](r)
	if err != nil {
		return response{}, err
	}
	if in.Name == nil && in.Status == nil {
		return response{}, invalid("body: expected name, status or both")
	}
	if in.Name != nil {
		if err := tenantName(*in.Name); err != nil {
			return response{}, err
		}
	}
	row, err := a.cfg.Tenants.Update(r.Context(), r.PathValue("id"), tenant.Change{Name: in.Name, Status: in.Status})
	r.about.detail = map[string]any{"name": row.Name, "status": row.Status}
	return response{status: http.StatusOK, body: row}, err
}

func (a *api) deleteTenant(r *request) (response, error) {
	err := a.cfg.Tenants.Delete(r.Context(), r.PathValue("id"))
	if err == nil {
		r.about.tenant = r.PathValue("id")
	}
	return done(err)
}

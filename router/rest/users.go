package rest

import (
	"encoding/json"
	"net/http"

	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
)

func (a *api) userRoutes() {
	a.handle("GET /users", tenant.ReadUsers, requestTime, a.listUsers)
	a.handle("POST /users", tenant.ManageUsers, requestTime, a.createUser)
	a.handle("PATCH /users/{id}", tenant.ManageUsers, requestTime, a.updateUser)
	a.handle("DELETE /users/{id}", tenant.ManageUsers, requestTime, a.deleteUser)
}

// named is a tenant's id in a body: left out, null, or given.
type named struct {
	given bool
	id    *string
}

// UnmarshalJSON implements json.Unmarshaler.
func (n *named) UnmarshalJSON(text []byte) error {
	n.given = true
	return json.Unmarshal(text, &n.id)
}

func (a *api) listUsers(r *request) (response, error) {
	scope := r.URL.Query().Get("tenantId")
	if !r.who.Any() {
		var err error
		if scope, err = hub.ScopeOf(r.who, scope); err != nil {
			return response{}, err
		}
	}
	limit, err := queryLimit(r.URL.Query())
	if err != nil {
		return response{}, err
	}
	list, err := a.cfg.Tenants.Users(r.Context(), r.who, tenant.UserPage{Tenant: scope, Cursor: r.URL.Query().Get("cursor"), Limit: limit})
	resp := response{status: http.StatusOK, body: list}
	if len(list) > 0 {
		resp.header = []string{"X-Next-Cursor", list[len(list)-1].Next()}
	}
	return resp, err
}

func (a *api) createUser(r *request) (response, error) {
	in, err := body[struct {
		Email    string      `json:"email"`
		Password string      `json:"password"`
		Role     tenant.Role `json:"role"`
		TenantID named       `json:"tenantId"`
	}](r)
	if err != nil {
		return response{}, err
	}
	switch {
	case !r.who.Any() && in.TenantID.id == nil:
		in.TenantID.id = &r.who.Tenant
	case !in.TenantID.given && r.who.Any():
		return response{}, invalid("tenantId: expected the id of a tenant, or null for a SUPERADMIN")
	}
	row, err := a.cfg.Tenants.CreateUser(r.Context(), r.who, tenant.NewUser{Email: in.Email, Password: in.Password, Role: in.Role, TenantID: in.TenantID.id})
	r.about.detail = map[string]any{"role": in.Role}
	return response{status: http.StatusCreated, body: row}, err
}

func (a *api) updateUser(r *request) (response, error) {
	in, err := body[struct {
		Email    *string      `json:"email"`
		Password *string      `json:"password"`
		Role     *tenant.Role `json:"role"`
		TenantID named        `json:"tenantId"`
	}](r)
	if err != nil {
		return response{}, err
	}
	c := tenant.UserChange{Email: in.Email, Password: in.Password, Role: in.Role}
	r.about.detail = map[string]any{}
	if in.TenantID.given {
		c.TenantID = &in.TenantID.id
		r.about.detail["tenantId"] = in.TenantID.id
	}
	if in.Role != nil {
		r.about.detail["role"] = *in.Role
	}
	for name, given := range map[string]bool{"email": in.Email != nil, "password": in.Password != nil} {
		if given {
			r.about.detail[name] = "changed"
		}
	}
	row, err := a.cfg.Tenants.UpdateUser(r.Context(), r.who, r.PathValue("id"), c)
	return response{status: http.StatusOK, body: row}, err
}

func (a *api) deleteUser(r *request) (response, error) {
	return done(a.cfg.Tenants.DeleteUser(r.Context(), r.who, r.PathValue("id")))
}

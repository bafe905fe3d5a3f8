package rest

import (
	"net/http"

	"github.com/waconnect/waconnect/router/tenant"
)

func (a *api) sessionRoutes() {
	a.handle("POST /auth/login", open, requestTime, a.login)
	a.handle("POST /auth/logout", tenant.ManageSelf, requestTime, func(r *request) (response, error) { return a.endSession(r, r.who.Login) })
	a.handle("GET /me", tenant.ReadSelf, requestTime, a.me)
	a.handle("POST /me/password", tenant.ManageSelf, requestTime, a.changePassword)
	a.handle("GET /me/sessions", tenant.ManageSelf, requestTime, func(r *request) (response, error) { return a.sessions(r, r.who.UserID) })
	a.handle("DELETE /me/sessions/{id}", tenant.ManageSelf, requestTime, func(r *request) (response, error) { return a.endSession(r, r.PathValue("id")) })
	a.handle("GET /users/{id}/sessions", tenant.ReadUsers, requestTime, func(r *request) (response, error) { return a.sessions(r, r.PathValue("id")) })
	a.handle("DELETE /users/{id}/sessions", tenant.ManageUsers, requestTime, a.endSessions)
}

func (a *api) login(r *request) (response, error) {
	in, err := body[struct{ Email, Password string }](r)
	if err != nil {
		return response{}, err
	}
	if in.Email == "" || in.Password == "" {
		return response{}, invalid("email, password: expected both")
	}
	token, u, err := a.cfg.Logins.Login(r.Context(), in.Email, in.Password, tenant.Client{IP: r.ip, UserAgent: r.UserAgent()})
	if u.ID != "" {
		r.about.actor, r.about.target = "user:"+u.ID, u.ID
	}
	if u.TenantID != nil {
		r.about.tenant = *u.TenantID
	}
	if err != nil {
		return response{}, err
	}
	return ok(map[string]any{"token": token, "user": u})
}

func (a *api) me(r *request) (response, error) {
	u, err := a.cfg.Tenants.User(r.Context(), r.who.UserID)
	return response{status: http.StatusOK, body: u}, err
}

func (a *api) changePassword(r *request) (response, error) {
	in, err := body[struct{ OldPassword, NewPassword string }](r)
	if err != nil {
		return response{}, err
	}
	if in.OldPassword == "" {
		return response{}, invalid("oldPassword: expected the present password")
	}
	return done(a.cfg.Tenants.ChangePassword(r.Context(), r.who, in.OldPassword, in.NewPassword))
}

func (a *api) sessions(r *request, user string) (response, error) {
	list, err := a.cfg.Tenants.Sessions(r.Context(), r.who, user)
	return response{status: http.StatusOK, body: list}, err
}

func (a *api) endSession(r *request, id string) (response, error) {
	r.about.target = id
	return done(a.cfg.Tenants.EndSession(r.Context(), r.who, id))
}

func (a *api) endSessions(r *request) (response, error) {
	return done(a.cfg.Tenants.EndSessions(r.Context(), r.who, r.PathValue("id")))
}

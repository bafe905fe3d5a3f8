package panel

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"maps"
	"net/http"
	"strings"

	"github.com/waconnect/waconnect/router/caller"
	"github.com/waconnect/waconnect/router/tenant"
)

const (
	csrfHeader = "X-Csrf-Token"
	// A name that begins with __Host- is one that browsers let nobody set but this very host, over TLS.
	secureCookie = "__Host-waconnect"
	plainCookie  = "waconnect"
)

// api serves what is under /api/.
func (p *panel) api(w http.ResponseWriter, r *http.Request) {
	route := strings.TrimPrefix(r.URL.Path, prefix)
	switch {
	case route == "/panel" && look(r):
		w.Header().Set("Cache-Control", "no-store")
		caller.WriteJSON(w, http.StatusOK, p.cfg.About)
	case route == "/session" && r.Method == http.MethodPost:
		p.logIn(w, r)
	case route == "/session" && look(r):
		p.showSession(w, r)
	case route == "/session" && r.Method == http.MethodDelete:
		p.logOut(w, r)
	default:
		p.pass(w, r, route)
	}
}

// look reports whether a request changes nothing.
func look(r *http.Request) bool { return r.Method == http.MethodGet || r.Method == http.MethodHead }

// pass hands a request to the API, a cookie as the token that it stands for. Whoever shows another credential is not asked for more, since a page
// of another site cannot show one. What is for everybody behind a public link is so for those who are logged in.
func (p *panel) pass(w http.ResponseWriter, r *http.Request, route string) {
	token := ""
	if r.Header.Get("Authorization") == "" && r.Header.Get("x-api-key") == "" && !strings.HasPrefix(route, "/public/") {
		token = p.token(r)
	}
	if token != "" && !p.meant(w, r, token) {
		return
	}
	p.cfg.API.ServeHTTP(w, inner(r, r.Method, route, token))
}

// inner is a request to the API.
func inner(r *http.Request, method, route, token string) *http.Request {
	r = r.Clone(r.Context())
	r.Method, r.URL.Path, r.URL.RawPath = method, route, strings.TrimPrefix(r.URL.RawPath, prefix)
	r.Header.Del("Cookie")
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
		r.Header.Del("x-api-key")
	}
	return r
}

// meant reports whether the panel's own page makes a request; otherwise it has answered it.
func (p *panel) meant(w http.ResponseWriter, r *http.Request, token string) bool {
	switch {
	case !p.local(w, r):
		return false
	case look(r), hmac.Equal([]byte(r.Header.Get(csrfHeader)), []byte(p.csrf(token))):
		return true
	}
	writeError(w, r, http.StatusForbidden, "invalid_csrf_token", "x-csrf-token: expected the csrf of GET /api/session")
	return false
}

// local refuses what a browser says comes from a page of another origin, looks too: what would come back is not for it.
func (p *panel) local(w http.ResponseWriter, r *http.Request) bool {
	asked := r.Clone(r.Context())
	asked.Method = http.MethodPost
	if err := p.foreign.Check(asked); err != nil {
		writeError(w, r, http.StatusForbidden, "cross_origin", "a page of another origin may not use this login; behind a proxy, pass the Host header on")
		return false
	}
	return true
}

// csrf is the token of a login that requests show in a header.
func (p *panel) csrf(token string) string {
	mac := hmac.New(sha256.New, p.csrfKey)
	mac.Write([]byte(token))
	return base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
}

// session is the answer of /api/session.
type session struct {
	User json.RawMessage `json:"user"`
	CSRF string          `json:"csrf"`
}

func (p *panel) logIn(w http.ResponseWriter, r *http.Request) {
	if !p.local(w, r) {
		return
	}
	a := p.ask(w, r, http.MethodPost, "/auth/login", "")
	var made struct {
		Token string
		User  json.RawMessage
	}
	if a.status != http.StatusOK || json.Unmarshal(a.body.Bytes(), &made) != nil {
		a.send(w)
		return
	}
	p.setCookie(w, r, made.Token, int(tenant.LoginLifetime.Seconds()))
	a.sendJSON(w, session{made.User, p.csrf(made.Token)})
}

// showSession tells a page that was loaded anew who is logged in.
func (p *panel) showSession(w http.ResponseWriter, r *http.Request) {
	token, ok := p.loggedIn(w, r)
	if !ok || !p.local(w, r) {
		return
	}
	a := p.ask(w, r, http.MethodGet, "/me", token)
	switch a.status {
	case http.StatusOK:
		a.sendJSON(w, session{bytes.TrimSpace(a.body.Bytes()), p.csrf(token)})
		return
	case http.StatusUnauthorized:
		p.setCookie(w, r, "", -1)
	}
	a.send(w)
}

func (p *panel) logOut(w http.ResponseWriter, r *http.Request) {
	token, ok := p.loggedIn(w, r)
	if !ok || !p.meant(w, r, token) {
		return
	}
	a := p.ask(w, r, http.MethodPost, "/auth/logout", token)
	if a.status == http.StatusOK || a.status == http.StatusUnauthorized {
		p.setCookie(w, r, "", -1)
	}
	a.send(w)
}

func (p *panel) loggedIn(w http.ResponseWriter, r *http.Request) (token string, ok bool) {
	if token = p.token(r); token == "" {
		writeError(w, r, http.StatusUnauthorized, "unauthorized", "not logged in")
	}
	return token, token != ""
}

// cookieName depends on how the browser asks.
func (p *panel) cookieName(r *http.Request) (name string, secure bool) {
	if caller.Secure(r, p.cfg.TrustedProxies) {
		return secureCookie, true
	}
	return plainCookie, false
}

// token that a request's cookie holds; empty: none.
func (p *panel) token(r *http.Request) string {
	name, _ := p.cookieName(r)
	c, err := r.Cookie(name)
	if err != nil {
		return "" // there is none
	}
	return c.Value
}

func (p *panel) setCookie(w http.ResponseWriter, r *http.Request, token string, seconds int) {
	name, secure := p.cookieName(r)
	http.SetCookie(w, &http.Cookie{
		Name: name, Value: token, Path: "/", MaxAge: seconds, HttpOnly: true, Secure: secure, SameSite: http.SameSiteStrictMode,
	})
}

// answered is an answer of the API that is not the browser's yet.
type answered struct {
	http.ResponseWriter
	header http.Header
	status int
	body   bytes.Buffer
}

// ask makes a request of the browser's one of the API's, with its body, address and id.
func (p *panel) ask(w http.ResponseWriter, r *http.Request, method, route, token string) *answered {
	a := &answered{ResponseWriter: w, header: http.Header{}}
	p.cfg.API.ServeHTTP(a, inner(r, method, route, token))
	return a
}

// Header implements http.ResponseWriter.
func (a *answered) Header() http.Header { return a.header }

// WriteHeader implements http.ResponseWriter.
func (a *answered) WriteHeader(status int) {
	if a.status == 0 {
		a.status = status
	}
}

// Write implements http.ResponseWriter.
func (a *answered) Write(b []byte) (int, error) {
	a.WriteHeader(http.StatusOK)
	return a.body.Write(b)
}

// Unwrap lets http.ResponseController reach the connection.
func (a *answered) Unwrap() http.ResponseWriter { return a.ResponseWriter }

// send gives the answer to the browser as it is.
func (a *answered) send(w http.ResponseWriter) {
	maps.Copy(w.Header(), a.header)
	w.WriteHeader(a.status)
	_, _ = w.Write(a.body.Bytes()) // the browser has gone; there is nobody to tell
}

// sendJSON gives the browser another body.
func (a *answered) sendJSON(w http.ResponseWriter, body any) {
	maps.Copy(w.Header(), a.header)
	caller.WriteJSON(w, a.status, body)
}

// writeError answers as the API does.
func writeError(w http.ResponseWriter, r *http.Request, status int, code, message string) {
	w.Header().Set("x-request-id", caller.RequestID(r.Header))
	w.Header().Set("Cache-Control", "no-store")
	caller.WriteJSON(w, status, map[string]string{"error": code, "message": message})
}

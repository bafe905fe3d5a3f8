// Package caller is what every public face does around a request, whatever it asks: who asks and from where, how the request is called, and what
// the audit keeps of it. A credential means the same on each face.
package caller

import (
	"context"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
)

// checkTime bounds a check: streams have no limit of their own.
const checkTime = 5 * time.Second

// Check finds out who asks, from the headers of a request, and that they may. Its errors are hub's problems, but for tenant.ErrNoBotKey; what
// the caller is known by comes with them, for the audit.
func Check(ctx context.Context, logins *tenant.Logins, h http.Header, from netip.Addr, action tenant.Action) (tenant.Principal, error) {
	ctx, cancel := context.WithTimeout(ctx, checkTime)
	defer cancel()
	bearer, _ := strings.CutPrefix(h.Get("Authorization"), "Bearer ")
	p, err := logins.Authenticate(ctx, tenant.Shown{
		APIKey: h.Get("x-api-key"), Tenant: h.Get("x-tenant-id"), Bearer: bearer, Bots: action.TakesBots(), IP: from,
	})
	if err == nil {
		err = p.May(action)
	}
	return p, hub.Explain(err)
}

// maxRequestID bounds an id that the caller chose.
const maxRequestID = 128

// RequestID is the id of a request in its answer, its log lines and the message it makes: the caller's own in x-request-id, or a new one.
func RequestID(h http.Header) string {
	id := h.Get("x-request-id")
	if id == "" || len(id) > maxRequestID || strings.ContainsFunc(id, func(c rune) bool { return c <= ' ' || c > '~' }) {
		return uuid.Must(uuid.NewV7()).String()
	}
	return id
}

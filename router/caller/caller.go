// Package caller reads from a request's headers who asks, before anything else of it is looked at. Every public face shares it, so that a
// credential means the same on each.
package caller

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
)

// Refusal says why a credential is not taken, as HTTP answers it.
type Refusal struct {
	Status  int // 400, 401 or 500
	Code    string
	Message string
}

// Error implements error.
func (r *Refusal) Error() string { return r.Code + ": " + r.Message }

func unauthorized(message string) error {
	return &Refusal{http.StatusUnauthorized, "unauthorized", message}
}

// checkTime bounds a check: streams have no limit of their own.
const checkTime = 5 * time.Second

// Check finds out who asks: a user by a token, or, where bots may ask, the bot key, which wins where both are given. *Refusal, or what
// hub.Explain makes of a database that is away.
func Check(ctx context.Context, logins *tenant.Logins, h http.Header, bots bool) (tenant.Principal, error) {
	if key := h.Get("x-api-key"); key != "" && bots {
		return bot(logins, key, h.Get("x-tenant-id"))
	}
	token, ok := strings.CutPrefix(h.Get("Authorization"), "Bearer ")
	if !ok || token == "" {
		return tenant.Principal{}, unauthorized("missing Bearer token in the Authorization header")
	}
	ctx, cancel := context.WithTimeout(ctx, checkTime)
	defer cancel()
	p, err := logins.Bearer(ctx, token)
	if errors.Is(err, tenant.ErrToken) {
		return tenant.Principal{}, unauthorized(err.Error())
	}
	return p, hub.Explain(err)
}

func bot(logins *tenant.Logins, key, named string) (tenant.Principal, error) {
	p, err := logins.Bot(key, named)
	switch {
	case errors.Is(err, tenant.ErrNoBotKey):
		return p, &Refusal{http.StatusInternalServerError, "bot_api_key_not_configured", "BOT_API_KEY is not set on this installation"}
	case errors.Is(err, tenant.ErrBotKey):
		return p, unauthorized("invalid_api_key")
	case named == "" || named == device.AnyTenant:
		return p, &Refusal{http.StatusBadRequest, "tenantId_required", "x-tenant-id: expected the id of a tenant"}
	}
	return p, err
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

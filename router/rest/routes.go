package rest

import (
	"context"
	"errors"
	"net/http"
	"unicode/utf8"

	"github.com/google/uuid"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
	"github.com/waconnect/waconnect/router/webhook"
)

func (a *api) routes() {
	a.handle("GET /health", open, 0, func(*request) (response, error) {
		return ok(map[string]any{"ok": true, "service": "api"})
	})
	a.handle("GET /openapi.json", open, 0, a.openapi)
	a.docsRoutes()
	a.handle("POST /auth/login", open, requestTime, a.login)
	a.handle("GET /me", user, requestTime, a.me)

	a.handle("POST /tenants", user, requestTime, a.createTenant)
	a.handle("DELETE /tenants/{id}", user, slowTime, a.deleteTenant)

	a.handle("POST /devices", user, requestTime, a.createDevice)
	a.handle("GET /devices/{id}/status", user, requestTime, a.deviceStatus)
	a.handle("GET /devices/{id}/stream", user, 0, a.stream)
	a.handle("POST /devices/{id}/connect", user, requestTime, a.connect)
	a.handle("POST /devices/{id}/disconnect", user, requestTime, a.command(a.cfg.Hub.Disconnect))
	a.handle("POST /devices/{id}/reset-session", user, requestTime, a.command(a.cfg.Hub.ResetSession))
	a.handle("POST /devices/{id}/reset-sender-sessions", user, requestTime, a.resetSenders)
	a.handle("DELETE /devices/{id}", user, requestTime, a.command(a.cfg.Hub.DeleteDevice))

	a.handle("GET /public/qr/{token}", open, requestTime, a.publicQR)
	a.handle("POST /public/qr/{token}/pairing", open, requestTime, a.publicPairing)

	a.handle("POST /devices/{id}/messages/send", userBot, requestTime, a.send)
	a.handle("POST /devices/{id}/messages/test", userBot, requestTime, a.sendTest)
	a.handle("GET /devices/{id}/messages/{messageId}", userBot, requestTime, a.message)
	a.handle("POST /devices/{id}/messages/{messageId}/cancel", userBot, requestTime, a.cancel)
	a.handle("GET /events/stream", user, 0, a.followEvents)

	a.peopleRoutes()
	a.groupRoutes()
	a.listRoutes()
	a.linkRoutes()

	a.handle("GET /webhooks", user, requestTime, a.listWebhooks)
	a.handle("POST /webhooks", user, requestTime, a.createWebhook)
	a.handle("GET /webhooks/{id}", user, requestTime, a.readWebhook(a.cfg.Webhooks.Get))
	a.handle("PATCH /webhooks/{id}", user, requestTime, a.updateWebhook)
	a.handle("DELETE /webhooks/{id}", user, slowTime, a.deleteWebhook)
	a.handle("GET /webhooks/{id}/secret", user, requestTime, a.readWebhook(a.cfg.Webhooks.Reveal))
	a.handle("POST /webhooks/{id}/rotate-secret", user, requestTime, a.rotateSecret)
	a.handle("POST /webhooks/{id}/test", user, slowTime, a.testWebhook)
	a.handle("GET /webhooks/deliveries", user, requestTime, a.allDeliveries)
	a.handle("GET /webhooks/{id}/deliveries", user, requestTime, a.deliveries)
	a.handle("GET /webhooks/{id}/deliveries/{eventId}", user, requestTime, onWebhook(http.StatusOK, "eventId", webhook.ErrNoDelivery, a.delivery))
	a.handle("POST /webhooks/{id}/deliveries/{eventId}/redeliver", user, requestTime,
		onWebhook(http.StatusAccepted, "eventId", webhook.ErrNoDelivery, a.redeliver))
	a.handle("POST /webhooks/{id}/replays", user, requestTime, a.orderReplay(a.cfg.Webhooks.Replay))
	a.handle("GET /webhooks/{id}/replays", user, requestTime, a.replays)
	a.handle("GET /webhooks/{id}/replays/{replayId}", user, requestTime, onWebhook(http.StatusOK, "replayId", webhook.ErrNoReplay, a.replay))
	a.handle("POST /webhooks/{id}/replays/{replayId}/cancel", user, requestTime,
		onWebhook(http.StatusOK, "replayId", webhook.ErrNoReplay, a.cancelReplay))
	a.handle("POST /webhooks/{id}/recover", user, requestTime, a.orderReplay(a.cfg.Webhooks.Recover))
}

func ok(body any) (response, error) { return response{status: http.StatusOK, body: body}, nil }

// done answers a command, as the original does.
func done(err error) (response, error) {
	if err != nil {
		return response{}, err
	}
	return ok(map[string]bool{"ok": true})
}

func (a *api) login(r *request) (response, error) {
	in, err := body[struct{ Email, Password string }](r)
	if err != nil {
		return response{}, err
	}
	if in.Email == "" || in.Password == "" {
		return response{}, invalid("email, password: expected both")
	}
	token, u, err := a.cfg.Logins.Login(r.Context(), in.Email, in.Password)
	if errors.Is(err, tenant.ErrCredentials) {
		return response{}, &httpError{http.StatusUnauthorized, "invalid_credentials", "e-mail or password is wrong", nil}
	}
	if err != nil {
		return response{}, err
	}
	return ok(map[string]any{"token": token, "user": u})
}

func (a *api) me(r *request) (response, error) {
	u, err := a.cfg.Logins.User(r.Context(), r.who.UserID)
	if err != nil {
		return response{}, err
	}
	return ok(u)
}

func superAdmin(p tenant.Principal) error {
	if p.Role != tenant.SuperAdmin {
		return &httpError{http.StatusForbidden, "forbidden", "this credential may not do that", nil}
	}
	return nil
}

const maxName = 200

func (a *api) createTenant(r *request) (response, error) {
	if err := superAdmin(r.who); err != nil {
		return response{}, err
	}
	in, err := body[struct{ Name string }](r)
	if err != nil {
		return response{}, err
	}
	if in.Name == "" || utf8.RuneCountInString(in.Name) > maxName {
		return response{}, invalid("name: expected a text of 1 to 200 characters")
	}
	row, err := a.cfg.Tenants.Create(r.Context(), in.Name)
	return response{status: http.StatusCreated, body: row}, err
}

func (a *api) deleteTenant(r *request) (response, error) {
	if err := superAdmin(r.who); err != nil {
		return response{}, err
	}
	err := a.cfg.Tenants.Delete(r.Context(), r.PathValue("id"))
	if errors.Is(err, tenant.ErrNotFound) {
		return response{}, &httpError{http.StatusNotFound, "not_found", "there is no such tenant", nil}
	}
	return done(err)
}

func deviceID(r *request) device.ID { return device.ID(r.PathValue("id")) }

func (a *api) createDevice(r *request) (response, error) {
	if err := hub.MayManage(r.who); err != nil {
		return response{}, err
	}
	in, err := body[hub.NewDevice](r)
	if err != nil {
		return response{}, err
	}
	row, err := a.cfg.Hub.CreateDevice(r.Context(), r.who, in)
	return response{status: http.StatusCreated, body: row}, err
}

func (a *api) deviceStatus(r *request) (response, error) {
	row, err := a.cfg.Hub.Device(r.Context(), r.who, deviceID(r))
	return response{status: http.StatusOK, body: row}, err
}

func (a *api) connect(r *request) (response, error) {
	if err := hub.MayManage(r.who); err != nil {
		return response{}, err
	}
	in, err := body[struct {
		PhoneNumber *string `json:"phoneNumber"`
	}](r)
	if err != nil {
		return response{}, err
	}
	return done(a.cfg.Hub.Connect(r.Context(), r.who, deviceID(r), in.PhoneNumber))
}

// command is a route for a wish without a body.
func (a *api) command(do func(ctx context.Context, p tenant.Principal, id device.ID) error) handler {
	return func(r *request) (response, error) {
		return done(do(r.Context(), r.who, deviceID(r)))
	}
}

func (a *api) resetSenders(r *request) (response, error) {
	people, err := a.cfg.Hub.ResetSenders(r.Context(), r.who, deviceID(r))
	return response{status: http.StatusAccepted, body: clearedAnswer{OK: true, ClearedCount: people}}, err
}

// clearedAnswer is the original's.
type clearedAnswer struct {
	OK           bool `json:"ok"`
	ClearedCount int  `json:"clearedCount"`
}

func (a *api) publicQR(r *request) (response, error) {
	page, err := a.cfg.Hub.PublicQR(r.Context(), r.PathValue("token"))
	return response{status: http.StatusOK, body: page}, err
}

func (a *api) publicPairing(r *request) (response, error) {
	in, err := body[struct {
		PhoneNumber string `json:"phoneNumber"`
	}](r)
	if err != nil {
		return response{}, err
	}
	label, err := a.cfg.Hub.PublicPairing(r.Context(), r.PathValue("token"), in.PhoneNumber)
	if err != nil {
		return response{}, err
	}
	return ok(map[string]any{"ok": true, "deviceLabel": label})
}

func (a *api) send(r *request) (response, error) {
	if err := hub.MaySend(r.who); err != nil {
		return response{}, err
	}
	in, err := body[hub.SendRequest](r)
	if err != nil {
		return response{}, err
	}
	return a.accept(r, in)
}

func (a *api) sendTest(r *request) (response, error) {
	if err := hub.MaySend(r.who); err != nil {
		return response{}, err
	}
	in, err := body[struct{ To, Text string }](r)
	if err != nil {
		return response{}, err
	}
	return a.accept(r, hub.SendRequest{To: in.To, Text: in.Text, IsTest: true})
}

func (a *api) accept(r *request, in hub.SendRequest) (response, error) {
	sent, err := a.cfg.Hub.Send(r.Context(), r.who, deviceID(r), in, r.Header.Get("Idempotency-Key"), r.id)
	return response{status: http.StatusAccepted, body: sent}, err
}

func (a *api) message(r *request) (response, error) {
	id, err := uuid.Parse(r.PathValue("messageId"))
	if err != nil {
		return response{}, &httpError{http.StatusNotFound, "not_found", "there is no such message", nil}
	}
	row, err := a.cfg.Hub.Message(r.Context(), r.who, deviceID(r), id)
	return response{status: http.StatusOK, body: row}, err
}

func (a *api) cancel(r *request) (response, error) {
	id, err := uuid.Parse(r.PathValue("messageId"))
	if err != nil {
		return response{}, &httpError{http.StatusNotFound, "not_found", "there is no such message", nil}
	}
	return done(a.cfg.Hub.Cancel(r.Context(), r.who, deviceID(r), id))
}

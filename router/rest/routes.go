package rest

import (
	"context"
	"net/http"

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
	a.sessionRoutes()
	a.userRoutes()
	a.tenantRoutes()
	a.keyRoutes()
	a.serviceRoutes()
	a.handle("GET /audit", tenant.ReadAudit, requestTime, a.auditLog)

	a.handle("POST /devices", tenant.ManageDevices, requestTime, a.createDevice)
	a.handle("GET /devices/{id}/status", tenant.ReadDevice, requestTime, a.deviceStatus)
	a.handle("GET /devices/{id}/stream", tenant.ReadDevice, 0, a.stream)
	a.handle("POST /devices/{id}/connect", tenant.LinkDevice, requestTime, a.connect)
	a.handle("POST /devices/{id}/disconnect", tenant.ManageDevices, requestTime, a.command(a.cfg.Hub.Disconnect))
	a.handle("POST /devices/{id}/reset-session", tenant.ManageDevices, requestTime, a.command(a.cfg.Hub.ResetSession))
	a.handle("POST /devices/{id}/reset-sender-sessions", tenant.ManageDevices, requestTime, a.resetSenders)
	a.handle("DELETE /devices/{id}", tenant.ManageDevices, requestTime, a.command(a.cfg.Hub.DeleteDevice))

	a.handle("GET /public/qr/{token}", open, requestTime, a.publicQR)
	a.handle("POST /public/qr/{token}/pairing", open, requestTime, a.publicPairing)

	a.handle("POST /devices/{id}/messages/send", tenant.SendMessage, requestTime, a.send)
	a.handle("POST /devices/{id}/messages/test", tenant.SendTestMessage, requestTime, a.sendTest)
	a.handle("GET /devices/{id}/messages/{messageId}", tenant.ReadMessage, requestTime, a.message)
	a.handle("POST /devices/{id}/messages/{messageId}/cancel", tenant.CancelMessage, requestTime, a.cancel)
	a.handle("GET /events/stream", tenant.ReadEvents, 0, a.followEvents)

	a.peopleRoutes()
	a.groupRoutes()
	a.listRoutes()
	a.mediaRoutes()
	a.storedRoutes()
	a.limitRoutes()
	a.linkRoutes()
	a.overviewRoutes()

	a.handle("GET /webhooks", tenant.ReadWebhooks, requestTime, a.listWebhooks)
	a.handle("POST /webhooks", tenant.ManageWebhooks, requestTime, a.createWebhook)
	a.handle("GET /webhooks/{id}", tenant.ReadWebhooks, requestTime, a.readWebhook(a.cfg.Webhooks.Get))
	a.handle("PATCH /webhooks/{id}", tenant.ManageWebhooks, requestTime, a.updateWebhook)
	a.handle("DELETE /webhooks/{id}", tenant.ManageWebhooks, slowTime, a.deleteWebhook)
	a.handle("GET /webhooks/{id}/secret", tenant.ManageWebhooks, requestTime, a.readWebhook(a.cfg.Webhooks.Reveal))
	a.handle("POST /webhooks/{id}/rotate-secret", tenant.ManageWebhooks, requestTime, a.rotateSecret)
	a.handle("POST /webhooks/{id}/test", tenant.ManageWebhooks, slowTime, a.testWebhook)
	a.handle("GET /webhooks/deliveries", tenant.ReadWebhooks, requestTime, a.allDeliveries)
	a.handle("GET /webhooks/{id}/deliveries", tenant.ReadWebhooks, requestTime, a.deliveries)
	a.handle("GET /webhooks/{id}/deliveries/{eventId}", tenant.ReadWebhooks, requestTime, onWebhook(http.StatusOK, "eventId", webhook.ErrNoDelivery, a.delivery))
	a.handle("POST /webhooks/{id}/deliveries/{eventId}/redeliver", tenant.ManageWebhooks, requestTime,
		onWebhook(http.StatusAccepted, "eventId", webhook.ErrNoDelivery, a.redeliver))
	a.handle("POST /webhooks/{id}/replays", tenant.ManageWebhooks, requestTime, a.orderReplay(a.cfg.Webhooks.Replay))
	a.handle("GET /webhooks/{id}/replays", tenant.ReadWebhooks, requestTime, a.replays)
	a.handle("GET /webhooks/{id}/replays/{replayId}", tenant.ReadWebhooks, requestTime, onWebhook(http.StatusOK, "replayId", webhook.ErrNoReplay, a.replay))
	a.handle("POST /webhooks/{id}/replays/{replayId}/cancel", tenant.ManageWebhooks, requestTime,
		onWebhook(http.StatusOK, "replayId", webhook.ErrNoReplay, a.cancelReplay))
	a.handle("POST /webhooks/{id}/recover", tenant.ManageWebhooks, requestTime, a.orderReplay(a.cfg.Webhooks.Recover))
}

func ok(body any) (response, error) { return response{status: http.StatusOK, body: body}, nil }

// done answers a command, as the original does.
func done(err error) (response, error) {
	if err != nil {
		return response{}, err
	}
	return ok(map[string]bool{"ok": true})
}

func deviceID(r *request) device.ID { return device.ID(r.PathValue("id")) }

func (a *api) createDevice(r *request) (response, error) {
	in, err := body[hub.NewDevice](r)
	if err != nil {
		return response{}, err
	}
	row, err := a.cfg.Hub.CreateDevice(r.Context(), r.who, in)
	return response{status: http.StatusCreated, body: row}, err
}

func (a *api) deviceStatus(r *request) (response, error) {
	row, err := a.cfg.Hub.Device(r.Context(), r.who, deviceID(r))
	return response{status: http.StatusOK, body: a.state(row)}, err
}

func (a *api) connect(r *request) (response, error) {
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
	row, err := a.cfg.Hub.PublicPairing(r.Context(), r.PathValue("token"), in.PhoneNumber)
	if err != nil {
		return response{}, err
	}
	r.about.actor, r.about.tenant, r.about.target = "link", row.TenantID, string(row.ID)
	return ok(map[string]any{"ok": true, "deviceLabel": row.Label})
}

func (a *api) send(r *request) (response, error) {
	in, err := body[hub.SendRequest](r)
	if err != nil {
		return response{}, err
	}
	return a.accept(r, in)
}

func (a *api) sendTest(r *request) (response, error) {
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

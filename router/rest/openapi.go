package rest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"path"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
	"github.com/waconnect/waconnect/router/webhook"
)

// The description of the API is made from the types that the handlers read and write. The handlers themselves are plain, because the
// original's bodies and errors must be exact; a test holds the table below against the routes.

// operation describes one route. in and out are values of the body's types; nil: none.
type operation struct {
	pattern string
	summary string
	auth    tenant.Action
	query   []string
	in      any
	status  int
	out     any
	errors  []int
}

// Bodies that have no type of their own elsewhere.
type (
	loginBody struct {
		Email    string `json:"email" format:"email"`
		Password string `json:"password" minLength:"1"`
	}
	loginAnswer struct {
		Token string      `json:"token"`
		User  tenant.User `json:"user"`
	}
	passwordBody struct {
		OldPassword string `json:"oldPassword" minLength:"1"`
		NewPassword string `json:"newPassword" minLength:"8"`
	}
	userBody struct {
		Email    string      `json:"email" format:"email"`
		Password string      `json:"password" minLength:"8"`
		Role     tenant.Role `json:"role" enum:"SUPERADMIN,TENANT_ADMIN,AGENT,READONLY"`
		TenantID *string     `json:"tenantId" nullable:"true" required:"false" doc:"Credentials of a tenant may leave it out. Null: a SUPERADMIN"`
	}
	userChange struct {
		Email    string      `json:"email,omitempty" format:"email"`
		Password string      `json:"password,omitempty" minLength:"8" doc:"Ends the user's logins. One's own is changed by POST /me/password"`
		Role     tenant.Role `json:"role,omitempty" enum:"SUPERADMIN,TENANT_ADMIN,AGENT,READONLY"`
		TenantID *string     `json:"tenantId,omitempty" nullable:"true"`
	}
	tenantBody struct {
		Name string `json:"name" minLength:"1" maxLength:"200"`
	}
	tenantChange struct {
		Name   string `json:"name,omitempty" minLength:"1" maxLength:"200"`
		Status string `json:"status,omitempty" enum:"active,suspended" doc:"suspended: its credentials are refused and its devices paused"`
	}
	keyBody struct {
		TenantID  string         `json:"tenantId,omitempty" doc:"Credentials of a tenant may leave it out"`
		Name      string         `json:"name" minLength:"1" maxLength:"100"`
		Scopes    []tenant.Scope `json:"scopes" minItems:"1" doc:"Which they are: docs/access.md"`
		DeviceIDs []device.ID    `json:"deviceIds,omitempty" nullable:"true" maxItems:"1000" doc:"Null: all of the tenant's"`
		CIDRs     []string       `json:"cidrs,omitempty" nullable:"true" maxItems:"64" doc:"Networks or addresses from which it may be used. Null: everywhere"`
		ExpiresAt *time.Time     `json:"expiresAt,omitempty" doc:"Default: never"`
	}
	serviceBody struct {
		Service   string         `json:"service" minLength:"2" maxLength:"120"`
		Scopes    []tenant.Scope `json:"scopes,omitempty" minItems:"1" doc:"Default: all four"`
		ExpiresAt *time.Time     `json:"expiresAt,omitempty" doc:"Default: never"`
		TenantID  *string        `json:"tenantId,omitempty" doc:"Default: the whole installation"`
	}
	deviceBody struct {
		TenantID  string  `json:"tenantId,omitempty" doc:"Credentials of a tenant may leave it out"`
		Label     string  `json:"label" minLength:"1"`
		PhoneHint *string `json:"phoneHint,omitempty"`
	}
	deviceChange struct {
		Label     string  `json:"label,omitempty" minLength:"1" maxLength:"200"`
		PhoneHint *string `json:"phoneHint,omitempty" nullable:"true" maxLength:"64" doc:"Null or empty: none"`
	}
	connectBody struct {
		PhoneNumber *string `json:"phoneNumber,omitempty" doc:"At least 10 digits: also ask for a pairing code for this number"`
	}
	pairingBody struct {
		PhoneNumber string `json:"phoneNumber" doc:"At least 10 digits"`
	}
	pairingAnswer struct {
		OK          bool   `json:"ok"`
		DeviceLabel string `json:"deviceLabel"`
	}
	sendBody struct {
		Type        string  `json:"type,omitempty" enum:"text,image,video,audio,sticker,document,file,location,contact,poll,reaction,edit,revoke,forward,status_text,status_image,status_video" default:"text"`
		To          string  `json:"to,omitempty" minLength:"3" doc:"A number in international form, or a WhatsApp address (user, @lid or @g.us). Required, except of a status, a reaction, an edit or a revoke"`
		Text        string  `json:"text,omitempty" doc:"Of types text, edit and status_text: required"`
		ImageURL    string  `json:"imageUrl,omitempty" doc:"Of types image and status_image: required, http or https"`
		VideoURL    string  `json:"videoUrl,omitempty" doc:"Of types video and status_video: required, http or https"`
		AudioURL    string  `json:"audioUrl,omitempty" doc:"Of type audio: required, http or https"`
		StickerURL  string  `json:"stickerUrl,omitempty" doc:"Of type sticker: required, http or https; WebP"`
		DocumentURL string  `json:"documentUrl,omitempty" doc:"Of type document: required, http or https"`
		FileURL     string  `json:"fileUrl,omitempty" doc:"Of type file: required, http or https"`
		MediaID     string  `json:"mediaId,omitempty" maxLength:"36" doc:"Of types that have a file: of one that was handed in before, instead of its address"`
		FileName    *string `json:"fileName,omitempty" maxLength:"255" doc:"Of type document: ends with .pdf; default document.pdf. Of type file: required"`
		Caption     *string `json:"caption,omitempty" maxLength:"1024" doc:"Of types image, video, document, file and of a status"`

		ViewOnce        bool              `json:"viewOnce,omitempty" doc:"Of types image, video and of a voice note: can be opened once"`
		GIF             bool              `json:"gif,omitempty" doc:"Of type video: plays by itself, without sound"`
		Voice           bool              `json:"voice,omitempty" doc:"Of type audio: a voice note"`
		Location        *hub.SendLocation `json:"location,omitempty" doc:"Of type location: required"`
		Contacts        []hub.SendContact `json:"contacts,omitempty" maxItems:"50" doc:"Of type contact: required"`
		Poll            *hub.SendPoll     `json:"poll,omitempty" doc:"Of type poll: required; 2 to 12 options"`
		MessageID       string            `json:"messageId,omitempty" maxLength:"128" doc:"Of types reaction, edit, revoke and forward: required, the outboundMessageId of a message, or the id of its event"`
		Emoji           *string           `json:"emoji,omitempty" maxLength:"64" doc:"Of type reaction: required; empty takes the reaction back"`
		LinkPreview     *hub.SendPreview  `json:"linkPreview,omitempty" doc:"Of type text: what is shown of a link that stands in the text"`
		QuotedMessageID string            `json:"quotedMessageId,omitempty" maxLength:"128" doc:"The message that this one answers"`
		Mentions        []string          `json:"mentions,omitempty" maxItems:"256" doc:"People who are mentioned: numbers, or addresses of people. The text names them as @ and the number"`
		StatusJIDList   []string          `json:"statusJidList,omitempty" minItems:"1" maxItems:"500" doc:"Of a status: required, who sees it: numbers, or addresses of people"`
		BackgroundColor string            `json:"backgroundColor,omitempty" pattern:"^#[0-9A-Fa-f]{6}$" doc:"Of type status_text"`
		IsTest          bool              `json:"isTest,omitempty"`

		SendAt           *time.Time `json:"sendAt,omitempty" doc:"Not sent before this; at most 7 days ahead. The device need not be online until then"`
		ExpiresAt        *time.Time `json:"expiresAt,omitempty" doc:"Not sent after this. Default: 24 hours after it may be sent; at most 7 days after"`
		QueueWhenOffline bool       `json:"queueWhenOffline,omitempty" doc:"Accept although the linked device is offline; the message waits until it expires"`
	}
	sendTestBody struct {
		To   string `json:"to" minLength:"3"`
		Text string `json:"text" minLength:"1"`
	}
	webhookBody struct {
		TenantID string `json:"tenantId,omitempty" doc:"Credentials of a tenant may leave it out"`
		URL      string `json:"url" format:"uri"`
		Secret   string `json:"secret,omitempty" minLength:"8" doc:"Left out: one is made"`
		webhookChoice
	}
	webhookChange struct {
		URL    string `json:"url,omitempty" format:"uri"`
		Secret string `json:"secret,omitempty" minLength:"8" doc:"Takes the place of the old one at once; rotate-secret lets both sign for a time"`
		webhookChoice
		ReplayMissed bool `json:"replayMissed,omitempty" doc:"With enabled: true, of an endpoint that is disabled: also order a replay of what it has missed"`
	}
	webhookChoice struct {
		Enabled       *bool             `json:"enabled,omitempty" doc:"Of a new endpoint: true. True also ends a pause"`
		Ordered       *bool             `json:"ordered,omitempty" doc:"Of a new endpoint: true. False: a delivery that fails holds no other of its chat"`
		EventFilters  []string          `json:"eventFilters,omitempty" nullable:"true" maxItems:"64" doc:"Types like message.inbound, prefixes like message.*, or *. Null: message.inbound and webhook.test"`
		DeviceFilters []string          `json:"deviceFilters,omitempty" nullable:"true" maxItems:"1000" doc:"Ids of devices. Null: all"`
		ChatKinds     []string          `json:"chatKinds,omitempty" nullable:"true" enum:"user,group,status,broadcast,newsletter" doc:"Null: all. Events of no chat pass always"`
		RateLimit     *int              `json:"rateLimit,omitempty" nullable:"true" minimum:"0" maximum:"10000" doc:"Attempts per second. Null or 0: no limit"`
		Headers       map[string]string `json:"headers,omitempty" doc:"Further headers of its requests. Null: none"`
	}
	replayBody struct {
		From    time.Time  `json:"from"`
		To      *time.Time `json:"to,omitempty" doc:"Default: now"`
		What    string     `json:"what,omitempty" enum:"all,missed,dead" default:"all" doc:"missed: what has no delivery; dead: dead letters"`
		Types   []string   `json:"types,omitempty" doc:"As eventFilters, and in the place of those of the endpoint"`
		Devices []string   `json:"devices,omitempty" doc:"Only these of the devices that the endpoint takes"`
		Limit   int        `json:"limit,omitempty" minimum:"1" maximum:"1000000" default:"100000"`
	}
	recoverBody struct {
		From *time.Time `json:"from,omitempty" doc:"Default: 30 days before to"`
		To   *time.Time `json:"to,omitempty" doc:"Default: now"`
	}
	webhookTrial struct {
		Type    string          `json:"type,omitempty" default:"webhook.test"`
		Payload json.RawMessage `json:"payload,omitempty"`
	}
	rotationBody struct {
		Secret       string `json:"secret,omitempty" minLength:"8" doc:"Left out: one is made"`
		OverlapHours int    `json:"overlapHours,omitempty" minimum:"0" maximum:"168" default:"24"`
	}
	healthAnswer struct {
		OK      bool   `json:"ok"`
		Service string `json:"service"`
	}
	okAnswer struct {
		OK bool `json:"ok"`
	}
	errorBody struct {
		Error   string `json:"error" doc:"A code from a closed list"`
		Message string `json:"message" doc:"What is wrong, naming the field"`
		Outcome string `json:"outcome,omitempty" enum:"not_executed,executed,unknown" doc:"Whether the action happened all the same"`
	}
)

// paging is what lists take.
var paging = []string{"limit", "cursor"}

// deliveryQuery is what lists of deliveries take.
var deliveryQuery = append([]string{"status", "type", "deviceId", "from", "to", "eventId"}, paging...)

// operations is the whole API.
var operations = []operation{
	{"GET /health", "Is the process there?", open, nil, nil, 200, healthAnswer{}, nil},
	{"POST /auth/login", "Log in", open, nil, loginBody{}, 200, loginAnswer{}, []int{400, 401, 403, 413, 429, 503}},
	{"POST /auth/logout", "End this login", tenant.ManageSelf, nil, nil, 200, okAnswer{}, []int{401, 403, 503}},
	{"GET /me", "Who am I?", tenant.ReadSelf, nil, nil, 200, tenant.User{}, []int{401, 403, 404, 503}},
	{"POST /me/password", "Change my password; my other logins end", tenant.ManageSelf, nil, passwordBody{}, 200, okAnswer{}, []int{400, 401, 403, 413, 429, 503}},
	{"GET /me/sessions", "List my logins, newest first", tenant.ManageSelf, nil, nil, 200, []tenant.Session{}, []int{401, 403, 503}},
	{"DELETE /me/sessions/{id}", "End one of my logins", tenant.ManageSelf, nil, nil, 200, okAnswer{}, []int{401, 403, 404, 503}},

	{"GET /users", "List users, newest first", tenant.ReadUsers, append([]string{"tenantId"}, paging...), nil, 200, []tenant.UserRow{}, []int{400, 401, 403, 404, 503}},
	{"POST /users", "Create a user", tenant.ManageUsers, nil, userBody{}, 201, tenant.UserRow{}, []int{400, 401, 403, 404, 409, 413, 429, 503}},
	{"PATCH /users/{id}", "Change a user", tenant.ManageUsers, nil, userChange{}, 200, tenant.UserRow{}, []int{400, 401, 403, 404, 409, 413, 429, 503}},
	{"DELETE /users/{id}", "Delete a user", tenant.ManageUsers, nil, nil, 200, okAnswer{}, []int{400, 401, 403, 404, 409, 503}},
	{"GET /users/{id}/sessions", "List a user's logins, newest first", tenant.ReadUsers, nil, nil, 200, []tenant.Session{}, []int{400, 401, 403, 404, 503}},
	{"DELETE /users/{id}/sessions", "End all logins of a user", tenant.ManageUsers, nil, nil, 200, okAnswer{}, []int{401, 403, 404, 503}},

	{"POST /tenants", "Create a tenant", tenant.ManageTenants, nil, tenantBody{}, 201, tenant.Row{}, []int{400, 401, 403, 413, 503}},
	{"GET /tenants", "List tenants, newest first; 100 unless a limit is named", tenant.ReadTenants, append([]string{"name", "status"}, paging...), nil, 200, []tenant.Row{}, []int{400, 401, 403, 503}},
	{"GET /tenants/{id}", "Read a tenant", tenant.ReadTenants, nil, nil, 200, tenant.Row{}, []int{401, 403, 404, 503}},
	{"PATCH /tenants/{id}", "Rename, suspend or reactivate a tenant", tenant.ManageTenants, nil, tenantChange{}, 200, tenant.Row{}, []int{400, 401, 403, 404, 413, 503}},
	{"DELETE /tenants/{id}", "Delete a tenant and all that is its", tenant.ManageTenants, nil, nil, 200, okAnswer{}, []int{401, 403, 404, 503}},

	{"POST /api-keys", "Create an API key; the answer shows it whole, this once", tenant.ManageKeys, nil, keyBody{}, 201, tenant.MadeKey{}, []int{400, 401, 403, 404, 409, 413, 503}},
	{"GET /api-keys", "List a tenant's API keys, newest first", tenant.ManageKeys, []string{"tenantId"}, nil, 200, []tenant.Key{}, []int{400, 401, 403, 404, 503}},
	{"GET /me/key", "Read the API key that asks", tenant.ReadKey, nil, nil, 200, tenant.Key{}, []int{401, 403, 503}},
	{"GET /api-keys/{id}", "Read an API key", tenant.ManageKeys, nil, nil, 200, tenant.Key{}, []int{401, 403, 404, 503}},
	{"POST /api-keys/{id}/revoke", "End an API key", tenant.ManageKeys, nil, nil, 200, okAnswer{}, []int{401, 403, 404, 503}},
	{"DELETE /api-keys/{id}", "End an API key and forget it", tenant.ManageKeys, nil, nil, 200, okAnswer{}, []int{401, 403, 404, 503}},

	{"POST /auth/service-jwt", "Create a service token; the answer shows it, this once", tenant.ManageServices, nil, serviceBody{}, 201, tenant.MadeService{}, []int{400, 401, 403, 409, 413, 503}},
	{"GET /auth/service-jwt", "List my service tokens, newest first", tenant.ManageServices, nil, nil, 200, []tenant.Service{}, []int{401, 403, 503}},
	{"POST /auth/service-jwt/{id}/revoke", "End one of my service tokens", tenant.ManageServices, nil, nil, 200, okAnswer{}, []int{401, 403, 404, 503}},

	{"GET /audit", "What was changed and what was refused, newest first", tenant.ReadAudit, append([]string{"tenantId", "actor", "action", "from", "to"}, paging...), nil, 200, []tenant.AuditRow{}, []int{400, 401, 403, 404, 503}},

	{"POST /devices", "Create a device", tenant.ManageDevices, nil, deviceBody{}, 201, device.Row{}, []int{400, 401, 403, 404, 413, 503}},
	{"GET /devices", "List a tenant's devices, newest first; without a limit all, up to 10,000", tenant.ReadDevices, append([]string{"tenantId", "label", "status"}, paging...), nil, 200, []deviceState{}, []int{400, 401, 403, 404, 503}},
	{"GET /devices/{id}", "Read a device", tenant.ReadDevice, nil, nil, 200, deviceState{}, []int{401, 403, 404, 503}},
	{"PATCH /devices/{id}", "Change what people call a device", tenant.ManageDevices, nil, deviceChange{}, 200, deviceState{}, []int{400, 401, 403, 404, 413, 503}},
	{"GET /devices/{id}/status", "Read a device", tenant.ReadDevice, nil, nil, 200, deviceState{}, []int{401, 404, 503}},
	{"GET /devices/{id}/stream", "Follow a device's state, as server-sent events", tenant.ReadDevice, nil, nil, 200, nil, []int{401, 404, 503}},
	{"POST /devices/{id}/connect", "Order a device to be connected", tenant.LinkDevice, nil, connectBody{}, 200, okAnswer{}, []int{400, 401, 403, 404, 413, 503}},
	{"POST /devices/{id}/disconnect", "Pause a device; its session stays stored", tenant.ManageDevices, nil, nil, 200, okAnswer{}, []int{401, 403, 404, 503}},
	{"POST /devices/{id}/reset-session", "Unlink a device", tenant.ManageDevices, nil, nil, 200, okAnswer{}, []int{401, 403, 404, 503}},
	{"POST /devices/{id}/reset-sender-sessions", "Agree on new encryption with everybody heard lately", tenant.ManageDevices, nil, nil, 202, clearedAnswer{}, []int{401, 403, 404, 503}},
	{"POST /devices/{id}/public-link", "Make a public link to the QR code", tenant.LinkDevice, nil, nil, 200, hub.Link{}, []int{401, 403, 404, 503}},
	{"GET /devices/{id}/public-links", "List a device's public links, newest first", tenant.ManageDevices, nil, nil, 200, []hub.LinkRow{}, []int{401, 403, 404, 503}},
	{"DELETE /devices/{id}/public-links/{linkId}", "Revoke a public link", tenant.ManageDevices, nil, nil, 200, okAnswer{}, []int{401, 403, 404, 503}},
	{"GET /devices/{id}/qr.png", "The QR code that a device shows, as a picture", tenant.ReadDevice, []string{"size"}, nil, 200, pngImage{}, []int{400, 401, 403, 404, 409, 503}},
	{"DELETE /devices/{id}", "Delete a device", tenant.ManageDevices, nil, nil, 200, okAnswer{}, []int{401, 403, 404, 503}},

	{"GET /public/qr/{token}", "What a visitor of a public link sees", open, nil, nil, 200, hub.PublicPage{}, []int{404, 503}},
	{"GET /public/qr/{token}/qr.png", "The QR code behind a public link, as a picture", open, []string{"size"}, nil, 200, pngImage{}, []int{400, 404, 409, 410, 503}},
	{"POST /public/qr/{token}/pairing", "Ask for a pairing code", open, nil, pairingBody{}, 200, pairingAnswer{}, []int{400, 404, 409, 410, 413, 503}},

	{"POST /devices/{id}/messages/send", "Send a message", tenant.SendMessage, nil, sendBody{}, 202, hub.Sent{}, []int{400, 401, 403, 404, 409, 413, 422, 503}},
	{"POST /devices/{id}/messages/test", "Send a text marked as a test", tenant.SendTestMessage, nil, sendTestBody{}, 202, hub.Sent{}, []int{400, 401, 403, 404, 409, 413, 422, 503}},
	{"GET /devices/{id}/messages/outbound", "List a device's messages, newest first. A page may be short: go on while there is an X-Next-Cursor", tenant.ReadMessage, append([]string{"status", "type", "chat", "text", "from", "to"}, paging...), nil, 200, []message.Row{}, []int{400, 401, 403, 404, 503}},
	{"GET /devices/{id}/messages/inbound", "List what came in at a device, newest first. A page may be short: go on while there is an X-Next-Cursor", tenant.ReadMessages, append([]string{"chat", "from", "to"}, paging...), nil, 200, []event.Row{}, []int{400, 401, 403, 404, 503}},
	{"GET /devices/{id}/conversations", "List a device's conversations, the latest active first; 500 unless a limit is named", tenant.ReadMessages, append([]string{"include"}, paging...), nil, 200, conversationsAnswer{}, []int{400, 401, 403, 404, 503}},
	{"GET /devices/{id}/conversations/messages", "List what was written in a conversation: the newest page first, ascending within it; 500 unless a limit is named", tenant.ReadMessages, append([]string{"remoteJid"}, paging...), nil, 200, chatAnswer{}, []int{400, 401, 403, 404, 503}},
	{"GET /devices/{id}/messages/{messageId}", "Read a message", tenant.ReadMessage, nil, nil, 200, message.Row{}, []int{401, 403, 404, 503}},
	{"POST /devices/{id}/messages/{messageId}/cancel", "Take back a message that is still QUEUED", tenant.CancelMessage, nil, nil, 200, okAnswer{}, []int{401, 403, 404, 409, 503}},
	{"GET /events", "List a tenant's events, newest first. A page may be short: go on while there is an X-Next-Cursor", tenant.ReadEvents, append([]string{"tenantId", "deviceId", "type", "chat", "from", "to"}, paging...), nil, 200, []event.Row{}, []int{400, 401, 403, 404, 503}},
	{"GET /events/stream", "Follow a tenant's events, as server-sent events", tenant.ReadEvents, []string{"tenantId", "deviceId", "type", "cursor"}, nil, 200, nil, []int{400, 401, 403, 404, 429, 503}},

	{"GET /webhooks", "List a tenant's endpoints", tenant.ReadWebhooks, []string{"tenantId"}, nil, 200, []webhook.Row{}, []int{400, 401, 403, 404, 503}},
	{"POST /webhooks", "Create an endpoint", tenant.ManageWebhooks, nil, webhookBody{}, 201, webhook.Row{}, []int{400, 401, 403, 404, 409, 413, 503}},
	{"GET /webhooks/{id}", "Read an endpoint", tenant.ReadWebhooks, nil, nil, 200, webhook.Row{}, []int{401, 403, 404, 503}},
	{"PATCH /webhooks/{id}", "Change an endpoint", tenant.ManageWebhooks, nil, webhookChange{}, 200, webhook.Row{}, []int{400, 401, 403, 404, 409, 413, 503}},
	{"DELETE /webhooks/{id}", "Delete an endpoint with its deliveries", tenant.ManageWebhooks, nil, nil, 200, okAnswer{}, []int{401, 403, 404, 503}},
	{"GET /webhooks/{id}/secret", "Read an endpoint with its secret and the values of its headers", tenant.ManageWebhooks, nil, nil, 200, webhook.Row{}, []int{401, 403, 404, 503}},
	{"POST /webhooks/{id}/rotate-secret", "Give an endpoint a new secret; the old one signs as well for a time", tenant.ManageWebhooks, nil, rotationBody{}, 200, webhook.Row{}, []int{400, 401, 403, 404, 413, 503}},
	{"POST /webhooks/{id}/test", "Send a trial to an endpoint", tenant.ManageWebhooks, nil, webhookTrial{}, 200, webhook.TestResult{}, []int{400, 401, 403, 404, 413, 502, 503}},
	{"GET /webhooks/deliveries", "List the deliveries to all of a tenant's endpoints, newest event first. A page may be short: go on while there is an X-Next-Cursor", tenant.ReadWebhooks, append([]string{"tenantId"}, deliveryQuery...), nil, 200, []webhook.Delivery{}, []int{400, 401, 403, 404, 503}},
	{"GET /webhooks/{id}/deliveries", "List the deliveries to an endpoint, newest event first. A page may be short: go on while there is an X-Next-Cursor", tenant.ReadWebhooks, deliveryQuery, nil, 200, []webhook.Delivery{}, []int{400, 401, 403, 404, 503}},
	{"GET /webhooks/{id}/deliveries/{eventId}", "Read a delivery with its attempts", tenant.ReadWebhooks, nil, nil, 200, webhook.DeliveryDetail{}, []int{401, 403, 404, 503}},
	{"POST /webhooks/{id}/deliveries/{eventId}/redeliver", "Order one event to be delivered again", tenant.ManageWebhooks, nil, nil, 202, webhook.Replay{}, []int{401, 403, 404, 409, 503}},
	{"POST /webhooks/{id}/replays", "Order the events of a time to be delivered again", tenant.ManageWebhooks, nil, replayBody{}, 202, webhook.Replay{}, []int{400, 401, 403, 404, 409, 413, 503}},
	{"GET /webhooks/{id}/replays", "List an endpoint's replays, newest first", tenant.ReadWebhooks, paging, nil, 200, []webhook.Replay{}, []int{400, 401, 403, 404, 503}},
	{"GET /webhooks/{id}/replays/{replayId}", "Read a replay and its progress", tenant.ReadWebhooks, nil, nil, 200, webhook.Replay{}, []int{401, 403, 404, 503}},
	{"POST /webhooks/{id}/replays/{replayId}/cancel", "End a replay before its time", tenant.ManageWebhooks, nil, nil, 200, webhook.Replay{}, []int{401, 403, 404, 409, 503}},
	{"POST /webhooks/{id}/recover", "Order dead letters to be delivered again", tenant.ManageWebhooks, nil, recoverBody{}, 202, webhook.Replay{}, []int{400, 401, 403, 404, 409, 413, 503}},

	{"GET /openapi.json", "This description", open, nil, nil, 200, map[string]any{}, nil},
	{"GET /docs", "This description for people", open, nil, nil, 200, docsPage{}, nil},
	{"GET /docs/{file}", "What the page for people is made of", open, nil, nil, 200, docsPage{}, []int{404}},
}

// allOperations are those above and those that stand beside their routes.
func allOperations() []operation {
	return slices.Concat(operations, peopleOperations, groupOperations, mediaOperations, storedOperations, limitOperations, overviewOperations)
}

const (
	bearerScheme = "user"
	keyScheme    = "apiKey"
	tenantScheme = "botTenant"
)

// schemaName tells the rows of different packages apart: device.Row is DeviceRow.
func schemaName(t reflect.Type, hint string) string {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t.Name() != "Row" {
		return huma.DefaultSchemaNamer(t, hint)
	}
	pkg := path.Base(t.PkgPath())
	return strings.ToUpper(pkg[:1]) + pkg[1:] + "Row"
}

// describe makes the OpenAPI 3.1 document.
func describe() ([]byte, error) {
	registry := huma.NewMapRegistry("#/components/schemas/", schemaName)
	doc := &huma.OpenAPI{
		OpenAPI: "3.1.0",
		Info:    &huma.Info{Title: "WhatsApp Connect", Version: "1", Description: "Unknown keys of bodies are ignored. Every error is {error, message}."},
		Components: &huma.Components{Schemas: registry, SecuritySchemes: map[string]*huma.SecurityScheme{
			bearerScheme: {Type: "http", Scheme: "bearer", BearerFormat: "JWT", Description: "Of a login, a service token, or an API key"},
			keyScheme:    {Type: "apiKey", In: "header", Name: "x-api-key", Description: "An API key (wck_…), or the installation's bot key"},
			tenantScheme: {Type: "apiKey", In: "header", Name: "x-tenant-id", Description: "With the bot key: for which tenant"},
		}},
	}
	for _, o := range allOperations() {
		doc.AddOperation(o.describe(registry))
	}
	text, err := json.Marshal(doc)
	if err != nil {
		return nil, fmt.Errorf("describe the API: %w", err)
	}
	return text, nil
}

// description is made once, at the first request.
var description = sync.OnceValues(describe)

func (a *api) openapi(*request) (response, error) {
	text, err := description()
	return response{status: http.StatusOK, body: json.RawMessage(text)}, err
}

func (o operation) describe(registry huma.Registry) *huma.Operation {
	method, route, _ := strings.Cut(o.pattern, " ")
	name := strings.NewReplacer("/", "-", "{", "", "}", "", ".", "-").Replace(strings.Trim(route, "/"))
	op := &huma.Operation{
		Method: method, Path: route, Summary: o.summary, OperationID: strings.ToLower(method) + "-" + name,
		Tags: []string{tagOf(route)}, Security: schemes(o.auth), Responses: map[string]*huma.Response{},
	}
	for _, part := range strings.Split(route, "/") {
		if strings.HasPrefix(part, "{") {
			op.Parameters = append(op.Parameters, textParam(strings.Trim(part, "{}"), "path", true))
		}
	}
	for _, name := range o.query {
		op.Parameters = append(op.Parameters, queryParam(o.pattern, name))
	}
	if o.status == http.StatusAccepted && o.auth.TakesBots() {
		op.Parameters = append(op.Parameters, textParam("Idempotency-Key", "header", false))
	}
	switch o.in.(type) {
	default:
		op.RequestBody = &huma.RequestBody{Content: jsonOf(registry, o.in)}
	case fileUpload:
		op.RequestBody = &huma.RequestBody{Required: true, Content: uploadContent}
	case nil:
	}
	success := &huma.Response{Description: http.StatusText(o.status)}
	switch o.out.(type) {
	default:
		success.Content = jsonOf(registry, o.out)
	case pngImage:
		success.Content = map[string]*huma.MediaType{"image/png": {Schema: &huma.Schema{Type: huma.TypeString, Extensions: map[string]any{"contentEncoding": "base64"}}}}
	case mediaFile:
		success.Content = map[string]*huma.MediaType{"application/octet-stream": {Schema: &huma.Schema{Type: huma.TypeString, Extensions: map[string]any{"contentEncoding": "base64"}}, Example: "iVBORw0KGgo="}}
		op.Parameters = append(op.Parameters, textParam("Range", "header", false))
	case docsPage:
		success.Content = map[string]*huma.MediaType{"text/html": {Schema: &huma.Schema{Type: huma.TypeString}, Example: "<!doctype html>"}}
	case nil:
		success.Content = map[string]*huma.MediaType{"text/event-stream": {Schema: &huma.Schema{Type: huma.TypeString}, Example: streamExample(route)}}
		if slices.Contains(o.query, "cursor") {
			op.Parameters = append(op.Parameters, textParam("Last-Event-ID", "header", false))
		}
	}
	if slices.Contains(o.query, "cursor") && o.out != nil {
		success.Headers = map[string]*huma.Param{"X-Next-Cursor": {
			Description: "Of the next page; without it there is none", Schema: &huma.Schema{Type: huma.TypeString}, Example: exampleCursor,
		}}
	}
	op.Responses[strconv.Itoa(o.status)] = success
	for _, status := range append(slices.Clone(o.errors), http.StatusInternalServerError) {
		content := jsonOf(registry, errorBody{})
		content["application/json"].Example = errorExample(status)
		op.Responses[strconv.Itoa(status)] = &huma.Response{Description: http.StatusText(status), Content: content}
	}
	return op
}

// schemes says which credentials a route takes, as OpenAPI does.
func schemes(a tenant.Action) []map[string][]string {
	if a == open {
		return nil
	}
	list := []map[string][]string{{bearerScheme: {}}}
	if a.TakesKeys() {
		list = append(list, map[string][]string{keyScheme: {}})
	}
	if a.TakesBots() {
		list = append(list, map[string][]string{keyScheme: {}, tenantScheme: {}})
	}
	return list
}

func textParam(name, in string, required bool) *huma.Param {
	return &huma.Param{Name: name, In: in, Required: required, Schema: &huma.Schema{Type: huma.TypeString}, Example: paramExample(name)}
}

func jsonOf(registry huma.Registry, v any) map[string]*huma.MediaType {
	schema := registry.Schema(reflect.TypeOf(v), true, "")
	return map[string]*huma.MediaType{"application/json": {Schema: schema, Example: exampleOf(registry, schema, "")}}
}

package hub

import (
	"context"
	"regexp"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/router/tenant"
)

// Between is a time of lists, from the first and before the second. Zero times are open ends.
type Between struct{ From, To time.Time }

func (b Between) check() error {
	if !b.From.IsZero() && !b.To.IsZero() && !b.From.Before(b.To) {
		return field("to", "expected a time after from")
	}
	return nil
}

// kindName is the form of the types of events and messages.
var kindName = regexp.MustCompile(`^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$`)

const (
	maxKind     = 64
	maxAddress  = 128
	maxFragment = 200
)

func checkKind(kind string) error {
	if kind != "" && (len(kind) > maxKind || !kindName.MatchString(kind)) {
		return field("type", "expected a type like message.inbound or text")
	}
	return nil
}

func checkFragment(name, text string) error {
	if utf8.RuneCountInString(text) > maxFragment || !utf8.ValidString(text) || strings.ContainsRune(text, 0) {
		return field(name, "expected at most 200 characters")
	}
	return nil
}

// chatAddress reads the address of a chat: a WhatsApp address of any kind, or the digits of a number. A device part does not count.
func chatAddress(name, text string) (string, error) {
	user, server, ok := strings.Cut(strings.TrimSpace(text), "@")
	switch digits := device.Digits(text); {
	case !utf8.ValidString(text) || len(text) > maxAddress || strings.ContainsRune(text, 0):
	case !ok && digits != "":
		return digits + "@" + device.UserServer, nil
	case ok && user != "" && server != "" && !strings.Contains(server, "@"):
		user, _, _ = strings.Cut(user, ":")
		return user + "@" + server, nil
	}
	return "", field(name, "expected a WhatsApp address or a phone number")
}

// read is tx for lists.
func (h *Hub) read(ctx context.Context, p tenant.Principal, fn func(pgx.Tx) error) error {
	return h.tx(ctx, p, func(tx pgx.Tx) error {
		if err := event.WithoutSort(ctx, tx); err != nil {
			return err
		}
		return fn(tx)
	})
}

// EventQuery is a list of a tenant's events. Empty fields do not narrow it.
type EventQuery struct {
	TenantID string
	DeviceID device.ID
	Type     string
	Chat     string
	Between
	Page
}

// narrowed is the tenant whose rows a caller may list, and makes the device that is named the one that the caller is bound to.
func narrowed(p tenant.Principal, action tenant.Action, named string, id *device.ID) (scope string, err error) {
	if err := may(p, action); err != nil {
		return "", err
	}
	if scope, err = ScopeOf(p, named); err != nil {
		return "", err
	}
	*id, err = oneOf(p, *id)
	return scope, err
}

// Events lists a tenant's events, newest first. With next a page may be short, even empty.
func (h *Hub) Events(ctx context.Context, p tenant.Principal, in EventQuery) (list []event.Row, next string, err error) {
	scope, err := narrowed(p, tenant.ReadEvents, in.TenantID, &in.DeviceID)
	if err != nil {
		return nil, "", err
	}
	return h.events(ctx, p, scope, in)
}

// Inbound lists what came in at a device, newest first.
func (h *Hub) Inbound(ctx context.Context, p tenant.Principal, id device.ID, in EventQuery) (list []event.Row, next string, err error) {
	if err := may(p, tenant.ReadMessages); err != nil {
		return nil, "", err
	}
	row, err := h.device(ctx, p, id)
	if err != nil {
		return nil, "", err
	}
	in.DeviceID, in.Type = id, event.Inbound
	return h.events(ctx, p, row.TenantID, in)
}

func (h *Hub) events(ctx context.Context, p tenant.Principal, scope string, in EventQuery) (list []event.Row, next string, err error) {
	f := event.Filter{DeviceID: in.DeviceID, Type: in.Type, From: in.From, To: in.To}
	if f.Limit, err = in.size(defaultPage); err != nil {
		return nil, "", err
	}
	if f.DeviceID != "" && !possible(f.DeviceID) {
		return nil, "", field("deviceId", "expected the id of a device")
	}
	if err := checkKind(in.Type); err != nil {
		return nil, "", err
	}
	if err := in.check(); err != nil {
		return nil, "", err
	}
	if in.Chat != "" {
		if f.Chat, err = chatAddress("chat", in.Chat); err != nil {
			return nil, "", err
		}
	}
	name := listOf("events", scope, string(in.DeviceID))
	seq, id, err := placeID(name, in.Cursor)
	if err != nil {
		return nil, "", err
	}
	if id != uuid.Nil {
		f.Below = &event.Place{Seq: seq, ID: id}
	}
	var end *event.Place
	err = h.read(ctx, p, func(tx pgx.Tx) error {
		list, end, err = event.List(ctx, tx, scope, f)
		return err
	})
	if err != nil {
		return nil, "", err
	}
	if end != nil {
		next = cursor(name, placeAt(end.Seq, string(end.ID[:])))
	}
	return list, next, nil
}

// MessageQuery is a list of messages. Empty fields do not narrow it.
type MessageQuery struct {
	TenantID string    // of a list of a tenant's
	DeviceID device.ID // of a list of a tenant's
	Status   message.Status
	Type     string
	Chat     string
	Text     string // a part of the text or caption
	Between
	Page
}

func (in MessageQuery) filter() (f message.Filter, err error) {
	f = message.Filter{Status: in.Status, Type: in.Type, Text: in.Text, From: in.From, To: in.To}
	if f.Limit, err = in.size(defaultPage); err != nil {
		return f, err
	}
	switch in.Status {
	case "", message.Queued, message.Processing, message.Sent, message.Failed, message.Cancelled:
	default:
		return f, field("status", "expected QUEUED, PROCESSING, SENT, FAILED or CANCELLED")
	}
	if err := checkKind(in.Type); err != nil {
		return f, err
	}
	if err := checkFragment("text", in.Text); err != nil {
		return f, err
	}
	if err := in.check(); err != nil {
		return f, err
	}
	if in.Chat != "" {
		f.Chat, err = chatAddress("chat", in.Chat)
	}
	return f, err
}

// Messages lists a device's messages, newest first. With next a page may be short, even empty.
func (h *Hub) Messages(ctx context.Context, p tenant.Principal, id device.ID, in MessageQuery) (list []message.Row, next string, err error) {
	if err := may(p, tenant.ReadMessage); err != nil {
		return nil, "", err
	}
	f, err := in.filter()
	if err != nil {
		return nil, "", err
	}
	row, err := h.device(ctx, p, id)
	if err != nil {
		return nil, "", err
	}
	return h.messages(ctx, p, row.TenantID, id, f, in.Cursor)
}

// AllMessages lists the messages of all devices of a tenant, newest first. With next a page may be short, even empty.
func (h *Hub) AllMessages(ctx context.Context, p tenant.Principal, in MessageQuery) (list []message.Row, next string, err error) {
	scope, err := narrowed(p, tenant.ReadMessages, in.TenantID, &in.DeviceID)
	if err != nil {
		return nil, "", err
	}
	if in.DeviceID != "" && !possible(in.DeviceID) {
		return nil, "", field("deviceId", "expected the id of a device")
	}
	f, err := in.filter()
	if err != nil {
		return nil, "", err
	}
	return h.messages(ctx, p, scope, in.DeviceID, f, in.Cursor)
}

func (h *Hub) messages(ctx context.Context, p tenant.Principal, scope string, id device.ID, f message.Filter, at string) (list []message.Row, next string, err error) {
	name := listOf("messages", scope, string(id))
	if _, f.Below, err = placeID(name, at); err != nil {
		return nil, "", err
	}
	var end uuid.UUID
	err = h.read(ctx, p, func(tx pgx.Tx) error {
		list, end, err = message.List(ctx, tx, scope, id, f)
		return err
	})
	if err != nil {
		return nil, "", err
	}
	if end != uuid.Nil {
		next = cursor(name, placeAt(0, string(end[:])))
	}
	return list, next, nil
}

// maxDevices is how many devices a list without a limit holds at most.
const maxDevices = 10_000

// DeviceQuery is a list of a tenant's devices. Empty fields do not narrow it; without a limit it holds all, up to 10,000.
type DeviceQuery struct {
	TenantID string
	Label    string // a part of it
	Status   device.Status
	Page
}

// Devices lists a tenant's devices, newest first.
func (h *Hub) Devices(ctx context.Context, p tenant.Principal, in DeviceQuery) (list []device.Row, next string, err error) {
	if err := may(p, tenant.ReadDevices); err != nil {
		return nil, "", err
	}
	scope, err := ScopeOf(p, in.TenantID)
	if err != nil {
		return nil, "", err
	}
	f := device.Filter{Label: in.Label, Status: in.Status, Only: p.Devices}
	if f.Limit, err = in.size(maxDevices); err != nil {
		return nil, "", err
	}
	if err := checkFragment("label", in.Label); err != nil {
		return nil, "", err
	}
	switch in.Status {
	case "", device.Offline, device.QR, device.Online, device.Error:
	default:
		return nil, "", field("status", "expected OFFLINE, QR, ONLINE or ERROR")
	}
	name := listOf("devices", scope)
	at, id, err := placeTime(name, in.Cursor)
	if err != nil {
		return nil, "", err
	}
	if at != nil {
		f.Below = &device.Place{CreatedAt: *at, ID: device.ID(id)}
	}
	var end *device.Place
	err = h.tx(ctx, p, func(tx pgx.Tx) error {
		list, end, err = device.List(ctx, tx, scope, f)
		return err
	})
	if err != nil {
		return nil, "", err
	}
	if end != nil {
		next = cursor(name, placeAt(end.CreatedAt.UnixMicro(), string(end.ID)))
	}
	return list, next, nil
}

// TenantQuery is a list of tenants. Empty fields do not narrow it.
type TenantQuery struct {
	Name   string // a part of it
	Status string
	Page
}

// defaultTenants is the original's.
const defaultTenants = 100

// ListTenants lists the tenants that a caller sees, newest first.
func (h *Hub) ListTenants(ctx context.Context, p tenant.Principal, in TenantQuery) (list []tenant.Row, next string, err error) {
	f := tenant.Filter{Name: in.Name, Status: in.Status}
	if f.Limit, err = in.size(defaultTenants); err != nil {
		return nil, "", err
	}
	if err := checkFragment("name", in.Name); err != nil {
		return nil, "", err
	}
	if in.Status != "" && in.Status != "active" && in.Status != "suspended" {
		return nil, "", field("status", "expected active or suspended")
	}
	name := listOf("tenants", p.Tenant)
	at, id, err := placeTime(name, in.Cursor)
	if err != nil {
		return nil, "", err
	}
	if at != nil {
		f.Below = &tenant.Place{CreatedAt: *at, ID: id}
	}
	list, end, err := h.cfg.Tenants.Page(ctx, p.Tenant, f)
	if err != nil {
		return nil, "", Explain(err)
	}
	if end != nil {
		next = cursor(name, placeAt(end.CreatedAt.UnixMicro(), end.ID))
	}
	return list, next, nil
}

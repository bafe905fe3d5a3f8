package hub

import (
	"context"
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/router/tenant"
)

// NewDevice is what a caller says of a new device.
type NewDevice struct {
	TenantID  string  `json:"tenantId"`
	Label     string  `json:"label"`
	PhoneHint *string `json:"phoneHint"`
}

const maxLabel = 200

// CreateDevice makes a device.
func (h *Hub) CreateDevice(ctx context.Context, p tenant.Principal, in NewDevice) (row device.Row, err error) {
	if err := mayManage(p); err != nil {
		return device.Row{}, err
	}
	if p.Devices != nil {
		return device.Row{}, &Problem{Kind: Forbidden, Code: "forbidden", Message: "an API key that is limited to some devices makes no others"}
	}
	scope, err := ScopeOf(p, in.TenantID)
	if err != nil {
		return device.Row{}, err
	}
	if !isLabel(in.Label) {
		return device.Row{}, field("label", "expected a text of 1 to 200 characters")
	}
	err = h.tx(ctx, p, func(tx pgx.Tx) error {
		if err := tenant.RoomForDevice(ctx, tx, scope); err != nil {
			return err
		}
		row, err = device.Create(ctx, tx, device.Params{TenantID: scope, Label: in.Label, PhoneHint: in.PhoneHint})
		return err
	})
	if errors.Is(err, device.ErrNoTenant) {
		return device.Row{}, invalid("invalid_tenantId", "tenantId: there is no tenant %q", scope)
	}
	return row, err
}

// DeviceChange is what people change of a device. nil: it stays.
type DeviceChange struct {
	Label     *string
	PhoneHint *string // empty: none
}

const maxHint = 64

// UpdateDevice changes what people call a device.
func (h *Hub) UpdateDevice(ctx context.Context, p tenant.Principal, id device.ID, c DeviceChange) (row device.Row, err error) {
	if err := mayManage(p); err != nil {
		return device.Row{}, err
	}
	if !possible(id) {
		return device.Row{}, errNotFound
	}
	if c.Label != nil && !isLabel(*c.Label) {
		return device.Row{}, field("label", "expected a text of 1 to 200 characters")
	}
	if c.PhoneHint != nil && (utf8.RuneCountInString(*c.PhoneHint) > maxHint || strings.ContainsRune(*c.PhoneHint, 0)) {
		return device.Row{}, field("phoneHint", "expected a text of at most 64 characters")
	}
	err = h.tx(ctx, p, func(tx pgx.Tx) error {
		row, err = device.Rename(ctx, tx, p.Tenant, id, c.Label, c.PhoneHint)
		return err
	})
	if errors.Is(err, device.ErrNotFound) {
		return device.Row{}, errNotFound
	}
	return row, err
}

func isLabel(text string) bool {
	return text != "" && utf8.RuneCountInString(text) <= maxLabel && !strings.ContainsRune(text, 0)
}

// Device reads one device.
func (h *Hub) Device(ctx context.Context, p tenant.Principal, id device.ID) (device.Row, error) {
	if err := may(p, tenant.ReadDevice); err != nil {
		return device.Row{}, err
	}
	return h.device(ctx, p, id)
}

// minPhoneDigits of a number in international form.
const minPhoneDigits = 10

// Connect orders a device to be connected, and to show a pairing code if a number is given. It never unlinks: a number means nothing
// to a device that is linked.
func (h *Hub) Connect(ctx context.Context, p tenant.Principal, id device.ID, phone *string) error {
	if err := may(p, tenant.LinkDevice); err != nil {
		return err
	}
	number, err := pairingNumber(phone)
	if err != nil {
		return err
	}
	return h.order(ctx, p, id, device.Command{Wish: device.WantConnected, PairingPhone: number})
}

func pairingNumber(phone *string) (string, error) {
	if phone == nil {
		return "", nil
	}
	number := device.Digits(*phone)
	if len(number) < minPhoneDigits {
		return "", invalid("invalid_phone_number", "phoneNumber: expected at least %d digits in international form", minPhoneDigits)
	}
	return number, nil
}

// Disconnect pauses a device; its session stays stored.
func (h *Hub) Disconnect(ctx context.Context, p tenant.Principal, id device.ID) error {
	if err := mayManage(p); err != nil {
		return err
	}
	return h.order(ctx, p, id, device.Command{Wish: device.WantPaused})
}

// ResetSession unlinks a device: logged out of the phone if it is online, keys destroyed.
func (h *Hub) ResetSession(ctx context.Context, p tenant.Principal, id device.ID) error {
	if err := mayManage(p); err != nil {
		return err
	}
	return h.order(ctx, p, id, device.Command{Wish: device.WantReset})
}

// ResetSenders lets a device agree on new signal sessions with everybody whom it heard lately, and tells how many people that are.
func (h *Hub) ResetSenders(ctx context.Context, p tenant.Principal, id device.ID) (people int, err error) {
	if err := mayManage(p); err != nil {
		return 0, err
	}
	row, err := h.device(ctx, p, id)
	if err != nil {
		return 0, err
	}
	err = h.tx(ctx, p, func(tx pgx.Tx) error {
		people, err = device.OrderRepair(ctx, tx, row.TenantID, id)
		return err
	})
	if errors.Is(err, device.ErrNotFound) {
		return 0, errNotFound
	}
	return people, err
}

// DeleteDevice orders a device to be deleted; from now on it is not found.
func (h *Hub) DeleteDevice(ctx context.Context, p tenant.Principal, id device.ID) error {
	if err := mayManage(p); err != nil {
		return err
	}
	return h.order(ctx, p, id, device.Command{Wish: device.WantDeleted})
}

// order writes a wish and hurries the owner.
func (h *Hub) order(ctx context.Context, p tenant.Principal, id device.ID, c device.Command) error {
	if err := reach(p, id); err != nil {
		return err
	}
	err := h.tx(ctx, p, func(tx pgx.Tx) error {
		if _, err := device.Order(ctx, tx, p.Tenant, id, c); err != nil || c.Wish != device.WantPaused {
			return err
		}
		return event.Paused(ctx, tx, id)
	})
	if errors.Is(err, device.ErrNotFound) {
		return errNotFound
	}
	if err != nil {
		return err
	}
	h.cfg.Forwarder.Wake(ctx, id)
	return nil
}

package hub

import (
	"context"
	"errors"
	"strings"
	"time"

	"connectrpc.com/connect"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/nodepb"
	"github.com/waconnect/waconnect/node/nodepb/nodepbconnect"
	"github.com/waconnect/waconnect/router"
	"github.com/waconnect/waconnect/router/tenant"
)

// What only a live device can answer goes to its owner, and fails where that cannot be asked: there is nothing to queue.

// asking is one kind of call: who may make it, and whether it changes something.
type asking struct {
	action  tenant.Action
	changes bool
}

var (
	reading  = asking{action: tenant.ReadPeople}
	checking = asking{action: tenant.CheckNumbers}
	watching = asking{action: tenant.SendPresence}
	acting   = asking{action: tenant.SendPresence, changes: true}
	inviting = asking{action: tenant.ManageGroups}
	grouping = asking{action: tenant.ManageGroups, changes: true}
	managing = asking{action: tenant.ManageDevices, changes: true}
)

func (a asking) may(p tenant.Principal) error { return may(p, a.action) }

// live finds a device that can be asked.
func (h *Hub) live(ctx context.Context, p tenant.Principal, id device.ID, a asking) (device.Row, error) {
	if err := a.may(p); err != nil {
		return device.Row{}, err
	}
	row, err := h.device(ctx, p, id)
	if err != nil {
		return device.Row{}, err
	}
	return row, h.mustBeOnline(row)
}

func (h *Hub) mustBeOnline(row device.Row) error {
	if row.Accepts(time.Now(), h.cfg.OfflineGrace) {
		return nil
	}
	return &Problem{
		Kind: Conflict, Code: "device_not_online", Message: "the device is " + string(row.Detail),
		Details: map[string]any{"status": row.Status, "outcome": "not_executed"},
	}
}

// ask calls the owner of a device.
func ask[Req, Resp any](
	ctx context.Context, h *Hub, id device.ID, a asking,
	call func(nodepbconnect.DeviceQueryServiceClient, context.Context, *connect.Request[Req]) (*connect.Response[Resp], error), req *Req,
) (*Resp, error) {
	resp, err := router.Ask(ctx, h.cfg.Forwarder, id, call, req)
	if err != nil {
		return nil, liveProblem(err, a.changes)
	}
	return resp, nil
}

// refusals are the owner's reasons as callers see them.
var refusals = map[nodepb.Reason]struct {
	kind Kind
	code string
	wait time.Duration
}{
	nodepb.Reason_REASON_NOT_ONLINE:           {Unavailable, "device_reconnecting", 2 * time.Second}, // its row says that it is about to be
	nodepb.Reason_REASON_BUSY:                 {Busy, "device_busy", time.Second},
	nodepb.Reason_REASON_TIMEOUT:              {Unavailable, "whatsapp_timeout", 5 * time.Second},
	nodepb.Reason_REASON_DISCONNECTED:         {Unavailable, "whatsapp_disconnected", 2 * time.Second},
	nodepb.Reason_REASON_RATE_LIMITED:         {Busy, "whatsapp_rate_limited", time.Minute},
	nodepb.Reason_REASON_NOT_ADMIN:            {Forbidden, "not_group_admin", 0},
	nodepb.Reason_REASON_NOT_IN_GROUP:         {Forbidden, "not_in_group", 0},
	nodepb.Reason_REASON_GROUP_NOT_FOUND:      {Missing, "group_not_found", 0},
	nodepb.Reason_REASON_CONTACT_NOT_FOUND:    {Missing, "contact_not_found", 0},
	nodepb.Reason_REASON_MESSAGE_NOT_FOUND:    {Missing, "message_not_found", 0},
	nodepb.Reason_REASON_INVITE_INVALID:       {Missing, "invite_not_found", 0},
	nodepb.Reason_REASON_INVITE_REVOKED:       {Gone, "invite_revoked", 0},
	nodepb.Reason_REASON_ALREADY_MEMBER:       {Conflict, "already_member", 0},
	nodepb.Reason_REASON_GROUP_FULL:           {Conflict, "group_full", 0},
	nodepb.Reason_REASON_NOT_ALLOWED:          {Forbidden, "whatsapp_refused", 0},
	nodepb.Reason_REASON_NOT_ACCEPTED:         {Invalid, "whatsapp_not_accepted", 0},
	nodepb.Reason_REASON_PROFILE_NOT_READY:    {Conflict, "profile_not_ready", 0},
	nodepb.Reason_REASON_INVALID:              {Invalid, "invalid_request", 0},
	nodepb.Reason_REASON_WHATSAPP_UNAVAILABLE: {Unavailable, "whatsapp_unavailable", 5 * time.Second},
	nodepb.Reason_REASON_MEDIA_GONE:           {Gone, "media_gone", 0},
	nodepb.Reason_REASON_MEDIA_BROKEN:         {Upstream, "media_broken", 0},
	nodepb.Reason_REASON_MEDIA_TOO_LARGE:      {Upstream, "media_too_large", 0},
	nodepb.Reason_REASON_DATABASE:             {Unavailable, "database_unavailable", 2 * time.Second},
}

// ownerWait is what a caller is asked to wait while a device finds its next owner.
const ownerWait = 2 * time.Second

// liveProblem says what came of a call, and whether something may have.
func liveProblem(err error, changes bool) error {
	outcome := func(maybe bool) string {
		if maybe && changes {
			return "unknown"
		}
		return "not_executed"
	}
	var refused *router.Refused
	var unreached *router.Unreached
	switch {
	case errors.As(err, &refused):
	case errors.As(err, &unreached) && unreached.MaybeExecuted && changes:
		return &Problem{
			Kind: Unavailable, Code: "owner_unavailable", Wait: ownerWait, Details: map[string]any{"outcome": "unknown"},
			Message: "the node that has the device did not answer; it may have been done or not",
		}
	case errors.As(err, &unreached):
		return &Problem{
			Kind: Unavailable, Code: "owner_unavailable", Wait: ownerWait, Details: map[string]any{"outcome": "not_executed"},
			Message: "the node that has the device cannot be reached at the moment; nothing was executed",
		}
	default:
		return err
	}
	details := map[string]any{"outcome": outcome(refused.MaybeExecuted)}
	if len(refused.Applied) > 0 {
		details["applied"] = refused.Applied
	}
	if refused.WhatsAppCode != 0 {
		details["whatsappCode"] = refused.WhatsAppCode
	}
	known, ok := refusals[refused.Reason]
	if !ok {
		known.kind, known.code = Upstream, "whatsapp_error"
	}
	return &Problem{Kind: known.kind, Code: known.code, Message: refused.Text, Details: details, Wait: known.wait}
}

// isMissingContact: WhatsApp says that nobody has the number.
func isMissingContact(err error) bool {
	var p *Problem
	return errors.As(err, &p) && p.Code == "contact_not_found"
}

// surelyNot reports whether a failed call was certainly not carried out by the owner, nor asked of WhatsApp.
func surelyNot(err error) bool {
	var p *Problem
	if !errors.As(err, &p) {
		return false
	}
	switch p.Code {
	case "device_reconnecting", "device_busy", "owner_unavailable":
		return p.Details["outcome"] == "not_executed"
	}
	return false
}

// Person is somebody by all addresses that are known.
type Person struct {
	JID    string  `json:"jid" doc:"The preferred address: by identity if that is known"`
	LID    *string `json:"lid" doc:"WhatsApp's identity; null: not known"`
	Number *string `json:"number" doc:"Digits; null: not known, or hidden"`
}

func personOf(p *nodepb.Person) Person {
	out := Person{JID: p.GetJid(), LID: optional(p.GetLid())}
	number, _, _ := strings.Cut(p.GetPn(), "@")
	out.Number = optional(number)
	return out
}

// optional makes an empty text null.
func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// personAddress reads a person's address or number.
func personAddress(name, text string) (string, error) {
	a, err := device.ParseAddress(text)
	if err != nil {
		return "", field(name, err.Error())
	}
	switch {
	case a.Server != device.UserServer && a.Server != device.LIDServer:
		return "", field(name, "expected the number or address of a person")
	case a.Server == device.UserServer && !validNumber(a.User):
		return "", field(name, "expected a phone number in international form, 7 to 15 digits")
	}
	return a.Bare().String(), nil
}

// groupAddress reads a group's address, or only what stands before the @.
func groupAddress(name, text string) (string, error) {
	if !strings.Contains(text, "@") {
		text += "@" + device.GroupServer
	}
	a, err := device.ParseAddress(text)
	if err != nil || a.Server != device.GroupServer {
		return "", field(name, "expected the address of a group, like 120363000000000000@g.us")
	}
	return a.String(), nil
}

// partnerAddress reads the address of a person or a group.
func partnerAddress(name, text string) (string, error) {
	if strings.HasSuffix(text, "@"+device.GroupServer) {
		return groupAddress(name, text)
	}
	return personAddress(name, text)
}

func validNumber(digits string) bool {
	return len(digits) >= 7 && len(digits) <= 15 && digits[0] != '0' && device.Digits(digits) == digits
}

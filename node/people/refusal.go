package people

import (
	"context"
	"errors"
	"fmt"

	"go.mau.fi/whatsmeow"

	"github.com/waconnect/waconnect/node/mediafile"
	"github.com/waconnect/waconnect/node/nodepb"
)

// Refusal is why nothing, or nothing known, came of a call.
type Refusal struct {
	Reason        nodepb.Reason
	Text          string
	MaybeExecuted bool     // it may have happened; false: nothing was executed
	Applied       []string // parts of a change that were made before the one that failed
	Code          int      // as WhatsApp gave it; 0: none
}

// Error implements error.
func (r *Refusal) Error() string { return r.Reason.String() + ": " + r.Text }

// NotOnline is the refusal of a device without a live session here.
func NotOnline() *Refusal {
	return &Refusal{Reason: nodepb.Reason_REASON_NOT_ONLINE, Text: "the device has no connection at the moment"}
}

func busy() *Refusal {
	return &Refusal{Reason: nodepb.Reason_REASON_BUSY, Text: "too many calls of this device wait for WhatsApp"}
}

func disconnected(changes bool) *Refusal {
	return &Refusal{Reason: nodepb.Reason_REASON_DISCONNECTED, Text: "the connection to WhatsApp ended before the answer", MaybeExecuted: changes}
}

func invalid(format string, args ...any) *Refusal {
	return &Refusal{Reason: nodepb.Reason_REASON_INVALID, Text: fmt.Sprintf(format, args...)}
}

// named are the library's errors that have a word here.
var named = []struct {
	err    error
	reason nodepb.Reason
	text   string
}{
	{whatsmeow.ErrGroupInviteLinkUnauthorized, nodepb.Reason_REASON_NOT_ADMIN, "only admins of the group may see its invite link"},
	{whatsmeow.ErrNotInGroup, nodepb.Reason_REASON_NOT_IN_GROUP, "the device is not a member of the group"},
	{whatsmeow.ErrGroupNotFound, nodepb.Reason_REASON_GROUP_NOT_FOUND, "there is no such group"},
	{whatsmeow.ErrInviteLinkInvalid, nodepb.Reason_REASON_INVITE_INVALID, "WhatsApp knows no such invite link"},
	{whatsmeow.ErrInviteLinkRevoked, nodepb.Reason_REASON_INVITE_REVOKED, "the invite link was reset"},
	{whatsmeow.ErrInvalidImageFormat, nodepb.Reason_REASON_NOT_ACCEPTED, "WhatsApp does not accept the picture; expected a JPEG"},
	{whatsmeow.ErrNoPushName, nodepb.Reason_REASON_PROFILE_NOT_READY, "the phone has not told the account's name yet"},
	{mediafile.ErrTooLarge, nodepb.Reason_REASON_MEDIA_TOO_LARGE, "the file is larger than this installation takes"},
	{whatsmeow.ErrInvalidMediaHMAC, nodepb.Reason_REASON_MEDIA_BROKEN, brokenMedia},
	{whatsmeow.ErrInvalidMediaEncSHA256, nodepb.Reason_REASON_MEDIA_BROKEN, brokenMedia},
	{whatsmeow.ErrInvalidMediaSHA256, nodepb.Reason_REASON_MEDIA_BROKEN, brokenMedia},
	{whatsmeow.ErrTooShortFile, nodepb.Reason_REASON_MEDIA_BROKEN, brokenMedia},
	{errNoKeys, nodepb.Reason_REASON_PROFILE_NOT_READY, "the phone has not shared the keys of its settings yet"},
}

const brokenMedia = "what WhatsApp has is not the file of the message"

// codes are what WhatsApp's codes mean where a call knows nothing better. The last group are problems of its own, after which something may
// have happened.
var codes = map[int]struct {
	reason nodepb.Reason
	text   string
}{
	400: {nodepb.Reason_REASON_NOT_ACCEPTED, "WhatsApp does not accept a value"},
	401: {nodepb.Reason_REASON_NOT_ALLOWED, "WhatsApp does not let this account do it"},
	403: {nodepb.Reason_REASON_NOT_ALLOWED, "WhatsApp does not let this account do it"},
	405: {nodepb.Reason_REASON_NOT_ALLOWED, "WhatsApp does not let this account do it"},
	406: {nodepb.Reason_REASON_NOT_ACCEPTED, "WhatsApp does not accept a value"},
	429: {nodepb.Reason_REASON_RATE_LIMITED, "WhatsApp says that this account asks too often"},

	500: {nodepb.Reason_REASON_WHATSAPP_UNAVAILABLE, "WhatsApp has a problem of its own"},
	503: {nodepb.Reason_REASON_WHATSAPP_UNAVAILABLE, "WhatsApp has a problem of its own"},
	530: {nodepb.Reason_REASON_WHATSAPP_UNAVAILABLE, "WhatsApp has a problem of its own"},
}

// explain makes a Refusal of whatever the library says.
func explain(err error, changes bool) *Refusal {
	var refusal *Refusal
	var iq *whatsmeow.IQError
	var lost *whatsmeow.DisconnectedError
	if errors.As(err, &refusal) {
		return refusal
	}
	code := 0
	if errors.As(err, &iq) {
		code = iq.Code
	}
	for _, n := range named {
		if errors.Is(err, n.err) {
			return &Refusal{Reason: n.reason, Text: n.text, Code: code}
		}
	}
	switch c, known := codes[code]; {
	case known:
		return &Refusal{Reason: c.reason, Text: c.text, Code: code, MaybeExecuted: changes && code >= 500}
	case code != 0:
		return &Refusal{Reason: nodepb.Reason_REASON_OTHER, Text: fmt.Sprintf("WhatsApp refused with code %d (%s)", code, iq.Text), Code: code}
	case errors.Is(err, whatsmeow.ErrNotConnected), errors.Is(err, whatsmeow.ErrNotLoggedIn):
		return NotOnline()
	case errors.Is(err, whatsmeow.ErrIQTimedOut):
		return &Refusal{Reason: nodepb.Reason_REASON_TIMEOUT, Text: "WhatsApp has not answered in time", MaybeExecuted: changes}
	case errors.As(err, &lost), errors.Is(err, context.Canceled): // the store's failures are cancellations, too, and end the session
		return disconnected(changes)
	}
	return &Refusal{Reason: nodepb.Reason_REASON_OTHER, Text: "WhatsApp's answer could not be understood", MaybeExecuted: changes}
}

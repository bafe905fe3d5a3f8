package outbound

import (
	"context"
	"errors"
	"regexp"
	"strconv"
	"strings"

	"go.mau.fi/whatsmeow"

	"github.com/waconnect/waconnect/node/message"
)

// permanent is a reason that no retry can cure.
type permanent string

func (p permanent) Error() string { return string(p) }

// mediaError is a failure to get a message's media; tried as often as the original system did, then final.
type mediaError struct {
	reason string // media_timeout, media_unreachable, media_fetch_failed, media_too_large, unsupported_media_type
	cause  error
}

func (e mediaError) Error() string { return e.reason }
func (e mediaError) Unwrap() error { return e.cause }

// Media is tried this often; everything else until the message expires or maxAttempts.
const (
	mediaAttempts = 3
	maxAttempts   = 12
)

// accountRestricted is the reason of a message that waits because WhatsApp restricts the account.
const accountRestricted = "account_restricted"

type verdict struct {
	final  bool
	reason string
}

var serverCode = regexp.MustCompile(`server returned error (\d+)`)

// judge decides from an error whether a message is tried again. The reason is what the API shows.
func judge(err error, m message.Waiting) verdict {
	var perm permanent
	var media mediaError
	switch {
	case errors.As(err, &perm):
		return verdict{true, string(perm)}
	case errors.As(err, &media):
		final := media.reason == "media_too_large" || media.reason == "unsupported_media_type" || m.Attempts >= mediaAttempts
		return verdict{final, media.reason}
	case errors.Is(err, whatsmeow.ErrUnknownServer), errors.Is(err, whatsmeow.ErrRecipientADJID),
		errors.Is(err, whatsmeow.ErrBroadcastListUnsupported), errors.Is(err, whatsmeow.ErrNotInGroup), errors.Is(err, whatsmeow.ErrGroupNotFound):
		return verdict{true, err.Error()}
	case strings.Contains(err.Error(), "no LID found for"):
		// The server knows no account of this number. The library has no sentinel for it.
		return verdict{true, "not_on_whatsapp"}
	case errors.Is(err, whatsmeow.ErrServerReturnedError):
		match := serverCode.FindStringSubmatch(err.Error())
		if len(match) == 2 {
			if match[1] == "463" {
				return verdict{false, accountRestricted}
			}
			if code, convErr := strconv.Atoi(match[1]); convErr == nil && code != 429 && code < 500 {
				return verdict{true, "server_error_" + match[1]} // the server has refused this stanza and will again
			}
		}
	case errors.Is(err, whatsmeow.ErrNotConnected):
		return verdict{false, "device_not_connected"}
	case errors.Is(err, whatsmeow.ErrNotLoggedIn):
		return verdict{false, "socket_not_authenticated"}
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, whatsmeow.ErrMessageTimedOut), errors.Is(err, whatsmeow.ErrIQTimedOut):
		return verdict{false, "timeout"} // outcome unknown: same id again until an answer or the end of its life
	}
	return verdict{m.Attempts >= maxAttempts, err.Error()}
}

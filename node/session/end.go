package session

import (
	"fmt"
	"time"

	"go.mau.fi/whatsmeow/types/events"
)

// Reason says why a session ended.
type Reason string

// The reasons. What follows from each is decided by the owner.
const (
	Stopped      Reason = "stopped"      // the owner asked for it
	Disconnected Reason = "disconnected" // connection lost or refused; try again after a while
	Restart      Reason = "restart"      // the server asked for a new login, as it does right after linking
	StoreFailed  Reason = "store_failed" // the database failed or the device was opened elsewhere: memory is void, open anew
	QRTimeout    Reason = "qr_timeout"   // no phone scanned a code
	PairFailed   Reason = "pair_failed"  // a phone tried and the link failed
	LoggedOut    Reason = "logged_out"   // the phone removed the companion, or the server says it never was
	Replaced     Reason = "replaced"     // another login with the same keys
	Banned       Reason = "banned"       // account suspended; Retry tells until when, if the server said so
	Forbidden    Reason = "forbidden"    // account locked
	Outdated     Reason = "outdated"     // client version refused
	Unreadable   Reason = "unreadable"   // the stored Signal state is not there or cannot be used
)

// Reasons are all of them.
var Reasons = []Reason{
	Stopped, Disconnected, Restart, StoreFailed, QRTimeout, PairFailed, LoggedOut, Replaced, Banned, Forbidden, Outdated, Unreadable,
}

// End is how a session ended.
type End struct {
	Reason Reason
	Text   string        // for last_error: the original system's words where it has them
	Retry  time.Duration // not before; 0: as the owner sees fit
	Online time.Duration // how long it was logged in
}

// fromFailure maps the codes with which the server refuses a login.
func fromFailure(code events.ConnectFailureReason) End {
	switch code {
	case events.ConnectFailureLoggedOut:
		return End{Reason: LoggedOut, Text: "loggedOut"}
	case events.ConnectFailureMainDeviceGone: // the server's name for it is "locked"
		return End{Reason: Forbidden, Text: "forbidden"}
	case events.ConnectFailureUnknownLogout: // the server's name for it is "banned"
		return End{Reason: Banned, Text: "banned"}
	case events.ConnectFailureClientOutdated:
		return End{Reason: Outdated, Text: "client_outdated"}
	case events.ConnectFailureServiceUnavailable, events.ConnectFailureInternalServerError:
		return End{Reason: Disconnected, Text: "unavailableService"}
	default:
		return End{Reason: Disconnected, Text: fmt.Sprintf("connect_failure_%d", int(code))}
	}
}

package device

import (
	"errors"
	"strconv"
	"strings"
)

// Servers of WhatsApp addresses.
const (
	UserServer      = "s.whatsapp.net" // phone numbers
	LIDServer       = "lid"            // WhatsApp's own identities, which hide the number
	GroupServer     = "g.us"
	BroadcastServer = "broadcast"
	NewsletterUser  = "newsletter"
)

// StatusBroadcast is the address of status updates.
const StatusBroadcast = "status@broadcast"

// JID is a WhatsApp address: user[:device]@server.
type JID struct {
	User   string
	Device uint16
	Server string
}

// String writes the address; the device part only if it is not 0.
func (j JID) String() string {
	if j.Device > 0 {
		return j.User + ":" + strconv.Itoa(int(j.Device)) + "@" + j.Server
	}
	return j.User + "@" + j.Server
}

// Bare drops the device part.
func (j JID) Bare() JID { j.Device = 0; return j }

// Errors of ParseAddress.
var (
	ErrAddressEmpty  = errors.New("has no digits and no @; expected a phone number in international form or a WhatsApp address")
	ErrAddressServer = errors.New("is not an address that can receive messages; expected …@s.whatsapp.net, …@lid or …@g.us")
	ErrAddressUser   = errors.New("has an invalid part before the @")
)

// ParseAddress reads the `to` of a message: an address with @ as it stands, anything else as a phone number whose digits count.
func ParseAddress(to string) (JID, error) {
	user, server, ok := strings.Cut(strings.TrimSpace(to), "@")
	if !ok {
		d := Digits(to)
		if d == "" {
			return JID{}, ErrAddressEmpty
		}
		return JID{User: d, Server: UserServer}, nil
	}
	jid := JID{User: user, Server: server}
	if name, dev, has := strings.Cut(user, ":"); has {
		n, err := strconv.ParseUint(dev, 10, 16)
		if err != nil {
			return JID{}, ErrAddressUser
		}
		jid.User, jid.Device = name, uint16(n)
	}
	switch server {
	case UserServer, LIDServer:
		if jid.User == "" || Digits(jid.User) != jid.User {
			return JID{}, ErrAddressUser
		}
	case GroupServer:
		if jid.User == "" || strings.Trim(jid.User, "0123456789-") != "" {
			return JID{}, ErrAddressUser
		}
	case BroadcastServer:
		if jid.User != "status" {
			return JID{}, ErrAddressServer
		}
	default:
		return JID{}, ErrAddressServer
	}
	return jid, nil
}

// Digits keeps the ASCII digits of s.
func Digits(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, s)
}

// Mask hides the middle of a phone number for logs.
func Mask(number string) string {
	if len(number) <= 6 {
		return strings.Repeat("*", len(number))
	}
	return number[:3] + strings.Repeat("*", len(number)-5) + number[len(number)-2:]
}

package webhook

import (
	"fmt"
	"maps"
	"net/netip"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/http/httpguts"
	"golang.org/x/net/idna"
)

// Limits of what tenants choose of a request.
const (
	maxURL        = 2048
	maxHost       = 253
	maxHeaders    = 20
	maxHeaderName = 100
	maxHeader     = 1000
)

// label is a part of a host's name. Names with an underscore are no host names, and are in use.
var label = regexp.MustCompile(`^[A-Za-z0-9_-]{1,63}$`)

// number is what makes the C library, and browsers, read a host that ends with it as an IPv4 address.
var number = regexp.MustCompile(`^([0-9]+|0[xX][0-9a-fA-F]*)$`)

// checkURL checks an endpoint's address as far as its text tells. What the host stands for is checked when it is dialled, every time.
// *InputError.
func checkURL(text string) error {
	wrong := func(reason string) error { return &InputError{"url", reason} }
	if len(text) > maxURL {
		return wrong(fmt.Sprintf("must have at most %d bytes", maxURL))
	}
	if !utf8.ValidString(text) || strings.ContainsFunc(text, func(r rune) bool { return unicode.IsControl(r) || unicode.IsSpace(r) }) {
		return wrong("must hold no spaces and no control characters")
	}
	u, err := url.Parse(text)
	if err != nil {
		return wrong("is not a valid address")
	}
	if u.Scheme != "http" && u.Scheme != "https" {
		return wrong("must be http or https")
	}
	if u.User != nil {
		return wrong("must hold no user and no password; use headers")
	}
	if strings.Contains(text, "#") {
		return wrong("must hold no fragment (#)")
	}
	if u.Hostname() == "" {
		return wrong("must name a host")
	}
	if port := u.Port(); port != "" || strings.HasSuffix(u.Host, ":") {
		if n, err := strconv.Atoi(port); err != nil || n < 1 || n > 65535 {
			return wrong("must have a port from 1 to 65535, or none")
		}
	}
	return checkHost(u)
}

func checkHost(u *url.URL) error {
	wrong := func(reason string) error { return &InputError{"url", reason} }
	if strings.HasPrefix(u.Host, "[") {
		address, err := netip.ParseAddr(u.Hostname())
		if err != nil || !address.Is6() || address.Zone() != "" {
			return wrong("must have an IPv6 address without a zone between brackets")
		}
		return nil
	}
	host := u.Hostname()
	if strings.ContainsFunc(host, func(r rune) bool { return r > unicode.MaxASCII }) {
		name, err := idna.Lookup.ToASCII(host) // as net/http does before it dials
		if err != nil {
			return wrong("must name a host whose international letters make a valid name")
		}
		host = name
	}
	if _, err := netip.ParseAddr(host); err == nil {
		return nil
	}
	labels := strings.Split(strings.TrimSuffix(host, "."), ".")
	if len(host) > maxHost || slices.ContainsFunc(labels, func(l string) bool { return !label.MatchString(l) }) {
		return wrong("must name a host: up to 63 letters, digits, - and _ between dots")
	}
	if number.MatchString(labels[len(labels)-1]) {
		return wrong("must write an IPv4 address as four decimal numbers")
	}
	return nil
}

// reservedHeaders are told of every request by us or by the transport; those that begin like one of reservedPrefixes too.
var (
	reservedHeaders = []string{
		"host", "user-agent", "connection", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "expect", "http2-settings",
		"x-event-id", "x-tenant-id", "x-device-id", "x-event-type", "x-timestamp",
	}
	reservedPrefixes = []string{"content-", "proxy-", "x-signature", "webhook-"}
)

// reserved reports whether a header is not a tenant's to set.
func reserved(name string) bool {
	name = strings.ToLower(name)
	return slices.Contains(reservedHeaders, name) || slices.ContainsFunc(reservedPrefixes, func(p string) bool { return strings.HasPrefix(name, p) })
}

// checkHeaders checks headers that a tenant adds to each request. *InputError, whose field names the header.
func checkHeaders(headers map[string]string) error {
	if len(headers) > maxHeaders {
		return &InputError{"headers", fmt.Sprintf("must have at most %d entries", maxHeaders)}
	}
	seen := map[string]bool{}
	for _, name := range slices.Sorted(maps.Keys(headers)) { // so that the same one is named each time
		value, lower := headers[name], strings.ToLower(name)
		wrong := func(reason string) error {
			return &InputError{"headers." + firstCharacters(name, maxHeaderName), reason}
		}
		switch {
		case !httpguts.ValidHeaderFieldName(name) || len(name) > maxHeaderName:
			return wrong(fmt.Sprintf("must have a name of up to %d letters, digits and -", maxHeaderName))
		case reserved(name):
			return wrong("must be another name: this header is set by the system")
		case seen[lower]:
			return wrong("must be there once: capital and small letters are the same")
		case len(value) > maxHeader || strings.ContainsFunc(value, func(r rune) bool { return r < ' ' || r > '~' }):
			return wrong(fmt.Sprintf("must have a value of up to %d printable ASCII characters", maxHeader))
		case strings.TrimSpace(value) != value:
			return wrong("must have a value without spaces around it")
		}
		seen[lower] = true
	}
	return nil
}

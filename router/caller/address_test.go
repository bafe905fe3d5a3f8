package caller_test

import (
	"crypto/tls"
	"net/http"
	"net/netip"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/router/caller"
)

// What a client writes itself is never believed: only what a trusted proxy has added.
func TestClientIP(t *testing.T) {
	t.Parallel()
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("fd00::/8")}
	for _, c := range []struct {
		name, peer string
		said       []string
		want       string
	}{
		{"no proxy", "203.0.113.5:1000", nil, "203.0.113.5"},
		{"a client that lies", "203.0.113.5:1000", []string{"198.51.100.1"}, "203.0.113.5"},
		{"behind a proxy", "10.1.1.1:1000", []string{"198.51.100.1"}, "198.51.100.1"},
		{"a lie behind a proxy", "10.1.1.1:1000", []string{"192.0.2.1, 198.51.100.1"}, "198.51.100.1"},
		{"a lie in a header of its own", "10.1.1.1:1000", []string{"192.0.2.1", "198.51.100.1"}, "198.51.100.1"},
		{"two proxies", "10.1.1.1:1000", []string{"192.0.2.1, 198.51.100.1, 10.2.2.2"}, "198.51.100.1"},
		{"a proxy that says nothing", "10.1.1.1:1000", nil, "10.1.1.1"},
		{"garbage", "10.1.1.1:1000", []string{"198.51.100.1, nonsense"}, "10.1.1.1"},
		{"a port", "[fd00::1]:1000", []string{"198.51.100.1:4711"}, "198.51.100.1"},
		{"IPv6", "[fd00::1]:1000", []string{"2001:db8::7"}, "2001:db8::7"},
		{"IPv4 in IPv6", "[::ffff:10.1.1.1]:1000", []string{"::ffff:198.51.100.1"}, "198.51.100.1"},
		{"only proxies", "10.1.1.1:1000", []string{"10.3.3.3"}, "10.3.3.3"},
	} {
		r := &http.Request{RemoteAddr: c.peer, Header: http.Header{"X-Forwarded-For": c.said}}
		require.Equal(t, c.want, caller.ClientIP(r, proxies).String(), c.name)
	}
	require.False(t, caller.ClientIP(&http.Request{RemoteAddr: "@"}, proxies).IsValid())
}

// That somebody asks over TLS is believed of this process, and of a trusted proxy.
func TestSecure(t *testing.T) {
	t.Parallel()
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}
	for _, c := range []struct {
		name, peer, said string
		tls, want        bool
	}{
		{"TLS here", "203.0.113.5:1000", "", true, true},
		{"nothing", "203.0.113.5:1000", "", false, false},
		{"a client that lies", "203.0.113.5:1000", "https", false, false},
		{"a proxy", "10.1.1.1:1000", "https", false, true},
		{"a proxy in capitals", "[::ffff:10.1.1.1]:1000", "HTTPS", false, true},
		{"a proxy without TLS", "10.1.1.1:1000", "http", false, false},
		{"a proxy that says nothing", "10.1.1.1:1000", "", false, false},
		{"two proxies, the first with TLS", "10.1.1.1:1000", "https, http", false, true},
		{"no address", "@", "https", false, false},
	} {
		r := &http.Request{RemoteAddr: c.peer, Header: http.Header{"X-Forwarded-Proto": {c.said}}}
		if c.tls {
			r.TLS = &tls.ConnectionState{}
		}
		require.Equal(t, c.want, caller.Secure(r, proxies), c.name)
	}
}

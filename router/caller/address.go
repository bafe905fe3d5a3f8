package caller

import (
	"net/http"
	"net/netip"
	"strings"
)

// maxHops bounds how many proxies are believed one after the other.
const maxHops = 16

// ClientIP is the address of who asks: the peer's, or, if the peer is a trusted proxy, the last address in X-Forwarded-For that is not one.
// Addresses further left were written by somebody whom nobody vouches for.
func ClientIP(r *http.Request, trusted []netip.Prefix) netip.Addr {
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil {
		return netip.Addr{}
	}
	ip := peer.Addr().Unmap().WithZone("")
	if !contains(trusted, ip) {
		return ip
	}
	said := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for hop := 0; hop < maxHops && hop < len(said); hop++ {
		before, ok := forwarded(said[len(said)-1-hop])
		if !ok {
			return ip
		}
		if ip = before; !contains(trusted, ip) {
			return ip
		}
	}
	return ip
}

// Secure reports whether somebody asks over TLS, of this process or, as a trusted proxy says in X-Forwarded-Proto, of the first proxy.
func Secure(r *http.Request, trusted []netip.Prefix) bool {
	if r.TLS != nil {
		return true
	}
	peer, err := netip.ParseAddrPort(r.RemoteAddr)
	if err != nil || !contains(trusted, peer.Addr().Unmap().WithZone("")) {
		return false
	}
	first, _, _ := strings.Cut(r.Header.Get("X-Forwarded-Proto"), ",")
	return strings.EqualFold(strings.TrimSpace(first), "https")
}

// forwarded reads an entry of X-Forwarded-For, with or without a port.
func forwarded(text string) (netip.Addr, bool) {
	text = strings.TrimSpace(text)
	if at, err := netip.ParseAddrPort(text); err == nil {
		return at.Addr().Unmap().WithZone(""), true
	}
	ip, err := netip.ParseAddr(text)
	return ip.Unmap().WithZone(""), err == nil
}

func contains(list []netip.Prefix, ip netip.Addr) bool {
	for _, p := range list {
		if p.Contains(ip) {
			return true
		}
	}
	return false
}

package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"time"
)

const (
	whatsAppHost     = "web.whatsapp.com:443"
	whatsAppDeadline = 10 * time.Second
)

// errUnreachable says plainly that there is no way to the real service from here.
var errUnreachable = errors.New("the real WhatsApp cannot be reached from this machine; run without --real to use the simulator")

// reachWhatsApp finds out early whether there is a way to the real service, so that a newcomer does not wait for a QR code that cannot
// come. It opens a connection (to the proxy, if one is set) and sends nothing.
func reachWhatsApp(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, whatsAppDeadline)
	defer cancel()
	addr := whatsAppHost
	proxy, err := http.ProxyFromEnvironment(&http.Request{URL: &url.URL{Scheme: "https", Host: whatsAppHost}})
	if err != nil {
		return fmt.Errorf("proxy: %w", err)
	}
	if proxy != nil {
		addr = proxy.Host
		if proxy.Port() == "" {
			addr = net.JoinHostPort(proxy.Hostname(), map[string]string{"https": "443", "http": "80", "socks5": "1080"}[proxy.Scheme])
		}
	}
	var dialer net.Dialer
	conn, err := dialer.DialContext(ctx, "tcp", addr)
	if err != nil {
		return fmt.Errorf("%w (%w)", errUnreachable, err)
	}
	return conn.Close()
}

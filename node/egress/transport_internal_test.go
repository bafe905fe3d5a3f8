package egress

import (
	"crypto/tls"
	"crypto/x509"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A connection of HTTP/2 that leads nowhere any more is noticed by a ping, also by a request without a bound, and the next request makes a
// new one.
func TestDeadConnectionIsNoticed(t *testing.T) {
	t.Parallel()
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = io.WriteString(w, r.Proto) }))
	server.EnableHTTP2 = true
	server.StartTLS()
	t.Cleanup(server.Close)
	var lost atomic.Bool
	address := "https://" + relay(t, server.Listener.Addr().String(), &lost)
	c, err := New(Config{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
	require.NoError(t, err)
	require.Positive(t, c.transport.HTTP2.SendPingTimeout)
	require.Positive(t, c.transport.HTTP2.PingTimeout)
	c.transport.HTTP2 = &http.HTTP2Config{SendPingTimeout: 50 * time.Millisecond, PingTimeout: 50 * time.Millisecond}
	c.transport.TLSClientConfig = &tls.Config{RootCAs: x509.NewCertPool()}
	c.transport.TLSClientConfig.RootCAs.AddCert(server.Certificate())
	t.Cleanup(c.CloseIdle)
	ask := func() (string, error) {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, address, nil)
		require.NoError(t, err)
		resp, err := c.Do(req, Policy{})
		if err != nil {
			return "", err
		}
		defer resp.Body.Close()
		text, err := io.ReadAll(resp.Body)
		return string(text), err
	}
	proto, err := ask()
	require.NoError(t, err)
	require.Equal(t, "HTTP/2.0", proto)
	lost.Store(true)
	_, err = ask()
	require.ErrorContains(t, err, "connection lost")
	lost.Store(false)
	_, err = ask()
	require.NoError(t, err)
}

// relay passes bytes on to an address; what comes while lost is set disappears.
func relay(t *testing.T, to string, lost *atomic.Bool) (address string) {
	t.Helper()
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	require.NoError(t, err)
	var all sync.WaitGroup
	pass := func(from, to net.Conn) {
		defer from.Close()
		defer to.Close()
		buffer := make([]byte, 32<<10)
		for {
			n, err := from.Read(buffer)
			if err != nil {
				return
			}
			if lost.Load() {
				continue
			}
			if _, err := to.Write(buffer[:n]); err != nil {
				return
			}
		}
	}
	all.Go(func() {
		for {
			near, err := listener.Accept()
			if err != nil {
				return
			}
			far, err := net.Dial("tcp4", to)
			if err != nil {
				t.Error(err)
				return
			}
			all.Go(func() { pass(near, far) })
			all.Go(func() { pass(far, near) })
		}
	})
	t.Cleanup(func() {
		if err := listener.Close(); err != nil {
			t.Error(err)
		}
		all.Wait()
	})
	return listener.Addr().String()
}

package session

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net"
	"net/http"
	"slices"
	"sync"
	"time"

	"go.mau.fi/whatsmeow"
)

// Target is where WhatsApp is. The zero value is the real service.
type Target struct {
	Addr    string   // host:port of an emulator; plain TCP
	RootKey [32]byte // the emulator's trust anchor
	Source  string   // local IP address to dial an emulator from, so that it can tell nodes apart; empty: any
}

// Transport holds the HTTP clients that all sessions of a process share, and every connection that they have. Safe for concurrent use.
//
// Each write to a connection asks first whether this process may act at all. That is the last check before a login's keys, a stanza or
// an acknowledgement leave: a process that was stopped for longer than its trust lasts finds its connections dead when it continues.
type Transport struct {
	client *http.Client
	dial   dialFunc
	may    func() bool

	mu    sync.Mutex
	conns map[*gatedConn]struct{}
}

const dialTimeout = 10 * time.Second

var anchor struct {
	sync.Mutex
	set bool
	key [32]byte
}

// ErrMayNot is the error of a write by a process whose trust has ended.
var ErrMayNot = errors.New("this node may not act: its trust has ended")

// NewTransport prepares connections to a target. may is asked before each write; nil: always. The trust anchor of the client library is one variable of the process, so a process
// that has spoken to one emulator refuses another one, and the real service.
func NewTransport(t Target, may func() bool) (*Transport, error) {
	if may == nil {
		may = func() bool { return true }
	}
	out := &Transport{may: may, conns: map[*gatedConn]struct{}{}}
	dialer := &net.Dialer{Timeout: dialTimeout, KeepAlive: 20 * time.Second}
	tr := &http.Transport{
		Proxy:                 http.ProxyFromEnvironment,
		DialContext:           out.gated(dialer.DialContext),
		TLSHandshakeTimeout:   dialTimeout,
		ResponseHeaderTimeout: 30 * time.Second,
		MaxIdleConnsPerHost:   4,
		IdleConnTimeout:       30 * time.Second,
	}
	anchor.Lock()
	defer anchor.Unlock()
	if t.Addr == "" {
		if anchor.set {
			return nil, errors.New("this process trusts an emulator and cannot speak to the real service")
		}
		out.client = &http.Client{Transport: plainFrames{tr}}
		return out, nil
	}
	if anchor.set && anchor.key != t.RootKey {
		return nil, errors.New("this process already trusts another emulator")
	}
	if !anchor.set {
		copy(whatsmeow.WACertPubKey[:], t.RootKey[:])
		anchor.set, anchor.key = true, t.RootKey
	}
	if t.Source != "" {
		ip := net.ParseIP(t.Source)
		if ip == nil {
			return nil, fmt.Errorf("source address %q is not an IP address", t.Source)
		}
		dialer.LocalAddr = &net.TCPAddr{IP: ip}
	}
	// Every host name of the protocol leads to the emulator, in the clear: certificates would prove nothing here, the trust anchor of
	// the inner handshake does.
	out.dial = out.gated(func(ctx context.Context, _, _ string) (net.Conn, error) {
		return dialer.DialContext(ctx, "tcp", t.Addr)
	})
	tr.Proxy = nil
	tr.DialContext, tr.DialTLSContext = out.dial, out.dial
	out.client = &http.Client{Transport: plainFrames{tr}}
	return out, nil
}

// Dial opens a bare connection to an emulator, as sessions do.
func (t *Transport) Dial(ctx context.Context) (net.Conn, error) {
	if t.dial == nil {
		return nil, errors.New("only an emulator is dialled without TLS")
	}
	return t.dial(ctx, "tcp", "")
}

type dialFunc func(ctx context.Context, network, addr string) (net.Conn, error)

// gated makes connections that ask before they write, and that Cut can find.
func (t *Transport) gated(dial dialFunc) dialFunc {
	return func(ctx context.Context, network, addr string) (net.Conn, error) {
		if !t.may() {
			return nil, ErrMayNot
		}
		conn, err := dial(ctx, network, addr)
		if err != nil {
			return nil, err
		}
		g := &gatedConn{Conn: conn, transport: t}
		t.mu.Lock()
		t.conns[g] = struct{}{}
		t.mu.Unlock()
		return g, nil
	}
}

// Cut closes every connection at once, without a word to the other side.
func (t *Transport) Cut() {
	t.mu.Lock()
	conns := slices.Collect(maps.Keys(t.conns))
	t.mu.Unlock()
	for _, c := range conns {
		if tcp, ok := c.Conn.(*net.TCPConn); ok {
			_ = tcp.SetLinger(0) // nothing that waits in the kernel's buffer may still leave
		}
		_ = c.Close() // it is given up either way
	}
}

// gatedConn is one connection of a session.
type gatedConn struct {
	net.Conn
	transport *Transport
}

// Write implements net.Conn.
func (c *gatedConn) Write(b []byte) (int, error) {
	if !c.transport.may() {
		return 0, ErrMayNot
	}
	return c.Conn.Write(b)
}

// Close implements net.Conn.
func (c *gatedConn) Close() error {
	c.transport.mu.Lock()
	delete(c.transport.conns, c)
	c.transport.mu.Unlock()
	return c.Conn.Close()
}

// Close drops idle connections.
func (t *Transport) Close() { t.client.CloseIdleConnections() }

// plainFrames does not offer WebSocket compression: were the server to accept it, each session would keep a compressor of more than
// a megabyte for frames that are encrypted anyway.
type plainFrames struct{ next *http.Transport }

// RoundTrip implements http.RoundTripper.
func (p plainFrames) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.Header.Get("Sec-WebSocket-Extensions") != "" {
		r = r.Clone(r.Context())
		r.Header.Del("Sec-WebSocket-Extensions")
	}
	return p.next.RoundTrip(r)
}

// CloseIdleConnections lets http.Client close what is idle.
func (p plainFrames) CloseIdleConnections() { p.next.CloseIdleConnections() }

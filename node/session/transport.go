package session

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
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

// Transport holds the HTTP clients that all sessions of a process share. Safe for concurrent use.
type Transport struct {
	client *http.Client
}

const dialTimeout = 10 * time.Second

var anchor struct {
	sync.Mutex
	set bool
	key [32]byte
}

// NewTransport prepares connections to a target. The trust anchor of the client library is one variable of the process, so a process
// that has spoken to one emulator refuses another one, and the real service.
func NewTransport(t Target) (*Transport, error) {
	dialer := &net.Dialer{Timeout: dialTimeout, KeepAlive: 20 * time.Second}
	tr := &http.Transport{
		Proxy:                 http.ProxyFromEnvironment,
		DialContext:           dialer.DialContext,
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
		return &Transport{client: &http.Client{Transport: plainFrames{tr}}}, nil
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
	dial := func(ctx context.Context, network, _ string) (net.Conn, error) {
		return dialer.DialContext(ctx, "tcp", t.Addr)
	}
	tr.Proxy = nil
	tr.DialContext, tr.DialTLSContext = dial, dial
	return &Transport{client: &http.Client{Transport: plainFrames{tr}}}, nil
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

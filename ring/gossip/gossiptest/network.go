// Package gossiptest is a network in memory for gossip, with cuts. It works inside a testing/synctest bubble: nothing in it waits for a
// real clock or a real socket.
package gossiptest

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"sync"
	"time"

	"github.com/hashicorp/memberlist"
)

// Network connects transports by their addresses. Safe for concurrent use.
type Network struct {
	mu    sync.Mutex
	nodes map[string]*transport
	cut   map[[2]string]bool // from, to
}

// NewNetwork makes a network on which everybody reaches everybody.
func NewNetwork() *Network {
	return &Network{nodes: map[string]*transport{}, cut: map[[2]string]bool{}}
}

// Transport makes the transport of an address, ip:port. An address that was crashed or shut down may be used again.
func (n *Network) Transport(addr string) memberlist.Transport {
	t := &transport{
		network: n, addr: addr, packets: make(chan *memberlist.Packet, maxPackets), streams: make(chan net.Conn), down: make(chan struct{}),
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.nodes[addr] = t
	return t
}

// Cut stops everything between two addresses.
func (n *Network) Cut(a, b string) { n.CutOneWay(a, b); n.CutOneWay(b, a) }

// CutOneWay stops packets from one address to another. Streams need both directions.
func (n *Network) CutOneWay(from, to string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.cut[[2]string{from, to}] = true
}

// Heal removes all cuts.
func (n *Network) Heal() {
	n.mu.Lock()
	defer n.mu.Unlock()
	clear(n.cut)
}

// Crash takes an address off the network without a word.
func (n *Network) Crash(addr string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	delete(n.nodes, addr)
}

// find returns the transport of an address that can be reached.
func (n *Network) find(from *transport, to string, both bool) *transport {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.nodes[from.addr] != from || n.cut[[2]string{from.addr, to}] || both && n.cut[[2]string{to, from.addr}] {
		return nil
	}
	return n.nodes[to]
}

// maxPackets bounds what waits for a reader; more is lost, as on a real network.
const maxPackets = 256

type transport struct {
	network *Network
	addr    string
	packets chan *memberlist.Packet
	streams chan net.Conn
	once    sync.Once
	down    chan struct{}
}

var (
	errDown        = errors.New("the transport is shut down")
	errUnreachable = errors.New("nobody answers")
)

// FinalAdvertiseAddr implements memberlist.Transport.
func (t *transport) FinalAdvertiseAddr(string, int) (net.IP, int, error) {
	at, err := netip.ParseAddrPort(t.addr)
	if err != nil {
		return nil, 0, fmt.Errorf("address %q: %w", t.addr, err)
	}
	return at.Addr().AsSlice(), int(at.Port()), nil
}

// WriteTo implements memberlist.Transport.
func (t *transport) WriteTo(b []byte, addr string) (time.Time, error) {
	now := time.Now()
	if to := t.network.find(t, addr, false); to != nil {
		from := net.UDPAddrFromAddrPort(netip.MustParseAddrPort(t.addr))
		select {
		case to.packets <- &memberlist.Packet{Buf: append([]byte(nil), b...), From: from, Timestamp: now}:
		default:
		}
	}
	return now, nil
}

// PacketCh implements memberlist.Transport.
func (t *transport) PacketCh() <-chan *memberlist.Packet { return t.packets }

// StreamCh implements memberlist.Transport.
func (t *transport) StreamCh() <-chan net.Conn { return t.streams }

// DialTimeout implements memberlist.Transport.
func (t *transport) DialTimeout(addr string, timeout time.Duration) (net.Conn, error) {
	timer := time.NewTimer(timeout)
	defer timer.Stop()
	to := t.network.find(t, addr, true)
	if to == nil {
		select {
		case <-timer.C:
			return nil, errUnreachable
		case <-t.down:
			return nil, errDown
		}
	}
	mine, theirs := net.Pipe()
	select {
	case to.streams <- theirs:
		return mine, nil
	case <-timer.C:
	case <-to.down:
	case <-t.down:
	}
	_ = mine.Close() // pipes do not fail to close
	_ = theirs.Close()
	return nil, errUnreachable
}

// Shutdown implements memberlist.Transport.
func (t *transport) Shutdown() error {
	t.once.Do(func() { close(t.down) })
	t.network.mu.Lock()
	defer t.network.mu.Unlock()
	if t.network.nodes[t.addr] == t {
		delete(t.network.nodes, t.addr)
	}
	return nil
}

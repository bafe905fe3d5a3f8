package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
)

// devPorts are the addresses of `waconnect dev`, all host:port.
type devPorts struct {
	api, panel, admin, simulator, control, receiver, routerAdmin, routerGossip string

	nodes []nodePorts
}

type nodePorts struct{ admin, rpc, gossip string }

// portWish is an address to choose.
type portWish struct {
	addr     *string
	variable string // that may say otherwise; empty: none
	def      int
}

// choosePorts decides every address before anything starts, so that all that are taken are named at once.
func (d *dev) choosePorts(ctx context.Context) error {
	d.ports.nodes = make([]nodePorts, d.cmd.Nodes)
	wanted := []portWish{
		{&d.ports.api, "API_PORT", 3001},
		{&d.ports.panel, "WEB_PORT", 3000},
		{&d.ports.admin, "WORKER_HEALTH_PORT", 3030},
		{&d.ports.routerAdmin, "", 3031},
		{&d.ports.simulator, "", 4001},
		{&d.ports.control, "", 4002},
		{&d.ports.receiver, "", 4003},
		{&d.ports.routerGossip, "", 7970},
	}
	for i := range d.ports.nodes {
		wanted = append(wanted, portWish{&d.ports.nodes[i].admin, "", 3032 + i}, portWish{&d.ports.nodes[i].rpc, "", 7400 + i},
			portWish{&d.ports.nodes[i].gossip, "", 7946 + i})
	}
	free := freePorts(ctx)
	defer func() {
		free.close()
		d.portLock = free.lock // kept until this process ends
	}()
	var taken []error
	for _, w := range wanted {
		text := ""
		if w.variable != "" {
			text = d.env.get(w.variable)
		}
		if w.variable == "WORKER_HEALTH_PORT" {
			if v := d.env.get("WACONNECT_ADMIN_ADDR"); v != "" {
				text = v
			}
		}
		switch {
		case text != "":
			addr, err := portOrAddr(text)
			if err != nil {
				return fmt.Errorf("%s=%q: expected a port or host:port", w.variable, text)
			}
			*w.addr = addr
		case d.cmd.Ports == "auto":
			addr, err := free.next()
			if err != nil {
				return err
			}
			*w.addr = addr
			continue
		default:
			*w.addr = net.JoinHostPort("127.0.0.1", strconv.Itoa(w.def))
		}
		if err := free.hold(*w.addr); err != nil {
			name := w.variable
			if name == "" {
				name = "no setting"
			}
			taken = append(taken, fmt.Errorf("%s (%s): %w", *w.addr, name, err))
		}
	}
	if len(taken) > 0 {
		return fmt.Errorf("ports are taken; stop what uses them, or use --ports auto:\n  %w", joinLines(taken))
	}
	return nil
}

// portHolder finds ports and keeps them until all are found.
type portHolder struct {
	ctx  context.Context // of one call of choosePorts
	held []net.Listener

	lock  *os.File // of a block of ports; nil: none was needed yet
	first int      // of the block
	tried int
}

func freePorts(ctx context.Context) *portHolder { return &portHolder{ctx: ctx} }

func (h *portHolder) hold(addr string) error {
	var lc net.ListenConfig
	l, err := lc.Listen(h.ctx, "tcp", addr)
	if err != nil {
		var op *net.OpError
		if errors.As(err, &op) {
			return op.Err
		}
		return err
	}
	h.held = append(h.held, l)
	return nil
}

const (
	// Below 32768, where Linux takes the ports of outgoing connections and of listeners that ask for any.
	lowestFreePort  = 20000
	highestFreePort = 32000
	portBlock       = 100
	blockTries      = 500
)

// claimBlock takes a block of ports that no other run on this machine uses: between choosing a port and listening on it, in a child or
// after a restart, another run would take it otherwise. The lock lasts as long as the file is open.
func claimBlock() (lock *os.File, first int, err error) {
	for range blockTries {
		first = lowestFreePort + portBlock*rand.IntN((highestFreePort-lowestFreePort)/portBlock)
		name := filepath.Join(os.TempDir(), fmt.Sprintf("waconnect-ports-%d.lock", first))
		lock, err = os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o600)
		if err != nil {
			continue // somebody else's
		}
		if err = syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err == nil {
			return lock, first, nil
		}
		_ = lock.Close() // nothing was written
	}
	return nil, 0, fmt.Errorf("no free block of ports between %d and %d: %w", lowestFreePort, highestFreePort, err)
}

// next is a free port of 127.0.0.1, from the block that this run has claimed.
func (h *portHolder) next() (string, error) {
	if h.lock == nil {
		var err error
		if h.lock, h.first, err = claimBlock(); err != nil {
			return "", err
		}
	}
	for ; h.tried < portBlock; h.tried++ {
		addr := net.JoinHostPort("127.0.0.1", strconv.Itoa(h.first+h.tried))
		if h.hold(addr) == nil {
			h.tried++
			return addr, nil
		}
	}
	return "", fmt.Errorf("no free port found between %d and %d", h.first, h.first+portBlock)
}

func (h *portHolder) close() {
	for _, l := range h.held {
		_ = l.Close() // nothing was accepted on it
	}
}

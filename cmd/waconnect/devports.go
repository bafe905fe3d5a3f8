package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"strconv"
)

// devPorts are the addresses of `waconnect dev`, all host:port.
type devPorts struct {
	api, admin, simulator, control, receiver, routerAdmin, routerGossip string

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
	defer free.close()
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
	// Below 32768, where Linux takes the ports of outgoing connections and of listeners that ask for any: between choosing a port and
	// listening on it (in a child, or after a restart) nobody else is likely to take it.
	lowestFreePort  = 20000
	highestFreePort = 32000
	portTries       = 200
)

// next is a free port of 127.0.0.1.
func (h *portHolder) next() (string, error) {
	for range portTries {
		addr := net.JoinHostPort("127.0.0.1", strconv.Itoa(lowestFreePort+rand.IntN(highestFreePort-lowestFreePort)))
		if h.hold(addr) == nil {
			return addr, nil
		}
	}
	return "", fmt.Errorf("no free port found between %d and %d", lowestFreePort, highestFreePort)
}

func (h *portHolder) close() {
	for _, l := range h.held {
		_ = l.Close() // nothing was accepted on it
	}
}

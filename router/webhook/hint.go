package webhook

import (
	"fmt"
	"maps"
	"strings"

	"github.com/nats-io/nats.go"
)

// hintSubject is where dispatchers and the API tell which endpoints have something new: their ids, one in a line, each after a digit that says
// what. It only saves waiting; what is lost is found by polling.
const (
	hintSubject = "waconnect.webhook"
	maxHint     = 256 // endpoints in one message
)

// hint is what is new of an endpoint, as bits.
type hint uint8

const (
	newDeliveries hint = 1 << iota
	newReplays         // deliveries of a replay
	newSettings        // or something that was ordered
)

// Hint tells all dispatchers that an endpoint's settings have changed, or that something was ordered for it.
func Hint(nc *nats.Conn, endpoint string) {
	if nc == nil {
		return
	}
	_ = nc.Publish(hintSubject, []byte(line(endpoint, newSettings|newDeliveries|newReplays))) // lost: found by polling
}

func line(endpoint string, h hint) string { return string('0'+rune(h)) + endpoint }

// listen takes hints of other processes.
func (d *Dispatcher) listen() (end func(), err error) {
	if d.cfg.JetStream == nil {
		return func() {}, nil
	}
	sub, err := d.cfg.JetStream.Conn().Subscribe(hintSubject, func(m *nats.Msg) {
		hints := map[string]hint{}
		for line := range strings.Lines(string(m.Data)) {
			if line = strings.TrimSuffix(line, "\n"); len(line) > 1 {
				hints[line[1:]] |= hint(line[0] - '0')
			}
		}
		d.hear(hints)
	})
	if err != nil {
		return nil, fmt.Errorf("listen for hints: %w", err)
	}
	return func() { _ = sub.Unsubscribe() }, nil // the connection may be gone
}

// hear tells the loop. It never blocks.
func (d *Dispatcher) hear(hints map[string]hint) {
	ordered := false
	d.mu.Lock()
	for id, h := range hints {
		d.hints[id] |= h
		ordered = ordered || h&newSettings != 0
	}
	d.mu.Unlock()
	select {
	case d.wake <- struct{}{}:
	default:
	}
	if ordered {
		d.pokeReplays()
	}
}

// takeHints is what was told since the last time.
func (d *Dispatcher) takeHints() map[string]hint {
	d.mu.Lock()
	defer d.mu.Unlock()
	all := maps.Clone(d.hints)
	clear(d.hints)
	return all
}

// spread tells of endpoints that have got deliveries: this process, and the others of those that it may not hold.
func (d *Dispatcher) spread(endpoints []string, h hint) {
	hints := make(map[string]hint, len(endpoints))
	for _, id := range endpoints {
		hints[id] = h
	}
	d.hear(hints)
	if d.cfg.JetStream == nil {
		return
	}
	var others []string
	for _, id := range endpoints {
		if !d.holds(shardOf(id)) {
			others = append(others, line(id, h))
		}
	}
	for len(others) > 0 {
		n := min(len(others), maxHint)
		_ = d.cfg.JetStream.Conn().Publish(hintSubject, []byte(strings.Join(others[:n], "\n"))) // lost: found by polling
		others = others[n:]
	}
}

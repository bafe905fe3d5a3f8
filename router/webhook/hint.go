package webhook

import (
	"fmt"
	"maps"
	"strings"

	"github.com/nats-io/nats.go"
)

// hintSubject is where dispatchers and the API tell which endpoints have something new: their ids, one in a line, with a mark before those
// whose settings have changed. It only saves waiting; what is lost is found by polling.
const (
	hintSubject = "waconnect.webhook"
	changedMark = "!"
	maxHint     = 256 // endpoints in one message
)

// Hint tells all dispatchers that an endpoint's settings have changed, or that something was ordered for it.
func Hint(nc *nats.Conn, endpoint string) {
	if nc == nil {
		return
	}
	_ = nc.Publish(hintSubject, []byte(changedMark+endpoint)) // lost: found by polling
}

// listen takes hints of other processes.
func (d *Dispatcher) listen() (end func(), err error) {
	if d.cfg.JetStream == nil {
		return func() {}, nil
	}
	sub, err := d.cfg.JetStream.Conn().Subscribe(hintSubject, func(m *nats.Msg) {
		hints := map[string]bool{}
		for line := range strings.Lines(string(m.Data)) {
			id, changed := strings.CutPrefix(strings.TrimSuffix(line, "\n"), changedMark)
			hints[id] = changed
		}
		d.hint(hints)
	})
	if err != nil {
		return nil, fmt.Errorf("listen for hints: %w", err)
	}
	return func() { _ = sub.Unsubscribe() }, nil // the connection may be gone
}

// hint tells the loop. It never blocks.
func (d *Dispatcher) hint(hints map[string]bool) {
	any := false
	d.mu.Lock()
	for id, changed := range hints {
		d.hints[id] = d.hints[id] || changed
		any = any || changed
	}
	d.mu.Unlock()
	select {
	case d.wake <- struct{}{}:
	default:
	}
	if any {
		d.pokeReplays()
	}
}

// takeHints is what was told since the last time.
func (d *Dispatcher) takeHints() map[string]bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	all := maps.Clone(d.hints)
	clear(d.hints)
	return all
}

// spread tells of endpoints that have got deliveries: this process, and the others of those that it may not hold.
func (d *Dispatcher) spread(endpoints []string) {
	hints := make(map[string]bool, len(endpoints))
	for _, id := range endpoints {
		hints[id] = false
	}
	d.hint(hints)
	if d.cfg.JetStream == nil {
		return
	}
	var others []string
	for _, id := range endpoints {
		if !d.holds(shardOf(id)) {
			others = append(others, id)
		}
	}
	for len(others) > 0 {
		n := min(len(others), maxHint)
		_ = d.cfg.JetStream.Conn().Publish(hintSubject, []byte(strings.Join(others[:n], "\n"))) // lost: found by polling
		others = others[n:]
	}
}

package webhook

import (
	"maps"
	"sync"
)

// silentAfter is how many attempts in a row without an answer make an endpoint silent.
const silentAfter = 3

// health remembers which endpoints do not answer, so that they are tried with one attempt at a time: many that hang cannot take all
// workers. It is only thrift and is forgotten with the process.
type health struct {
	mu     sync.Mutex
	silent map[string]int // endpoint: attempts in a row without an answer
}

func newHealth() *health { return &health{silent: map[string]int{}} }

// note counts an attempt. Any answer, even a refusal, makes the endpoint healthy.
func (h *health) note(endpoint string, silent bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if silent {
		h.silent[endpoint]++
	} else {
		delete(h.silent, endpoint)
	}
}

// load is how many attempts each endpoint counts as having under way, so that a silent one has room for one and no more.
func (h *health) load(busy map[string]int, perEndpoint int) map[string]int {
	all := maps.Clone(busy)
	h.mu.Lock()
	defer h.mu.Unlock()
	for id, n := range h.silent {
		if n >= silentAfter {
			all[id] += perEndpoint - 1
		}
	}
	return all
}

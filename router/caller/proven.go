package caller

import (
	"hash/maphash"
	"net/http"
	"sync"
	"time"
)

const (
	// provenTime is how long a credential counts as good lately, at least; twice as long at most.
	provenTime = 10 * time.Minute
	maxProven  = 100_000
)

// shown is a credential as it was shown, by a hash that only this process can make: it is not kept, and no other can be made to look like it.
type shown uint64

// proven remembers which credentials were good lately. It forgets by halves.
type proven struct {
	seed maphash.Seed
	now  func() time.Time

	mu         sync.Mutex
	young, old map[shown]struct{}
	turned     time.Time
}

func newProven(now func() time.Time) *proven {
	return &proven{seed: maphash.MakeSeed(), now: now, young: map[shown]struct{}{}, turned: now()}
}

func (p *proven) of(asked http.Header) shown {
	var h maphash.Hash
	h.SetSeed(p.seed)
	for _, name := range []string{"x-api-key", "Authorization"} {
		_, _ = h.WriteString(asked.Get(name)) // never fails
		_ = h.WriteByte(0)
	}
	return shown(h.Sum64())
}

func (p *proven) has(s shown) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.turn()
	_, young := p.young[s]
	_, old := p.old[s]
	return young || old
}

func (p *proven) add(s shown) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.turn()
	p.young[s] = struct{}{}
}

func (p *proven) drop(s shown) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.young, s)
	delete(p.old, s)
}

// turn makes the young ones old. The caller holds mu.
func (p *proven) turn() {
	now := p.now()
	age := now.Sub(p.turned)
	if age < provenTime && len(p.young) < maxProven {
		return
	}
	p.old, p.young, p.turned = p.young, map[shown]struct{}{}, now
	if age >= 2*provenTime {
		p.old = nil
	}
}

package outbound

import (
	"sync"

	"github.com/waconnect/waconnect/node/message"
)

// Recent knows the last messages that a session has sent, so that their receipts, which follow soon, need no search by WhatsApp id
// through all days. Later ones are searched for. One per session; safe for concurrent use.
type Recent struct {
	mu    sync.Mutex
	ids   map[string]message.Named
	order []string // ring of the keys, oldest at next
	next  int
}

// maxRecent bounds the memory of one session.
const maxRecent = 256

func (r *Recent) note(m message.Named) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.ids == nil {
		r.ids = map[string]message.Named{}
	}
	if _, known := r.ids[m.WAID]; known {
		return
	}
	if len(r.order) < maxRecent {
		r.order = append(r.order, m.WAID)
	} else {
		delete(r.ids, r.order[r.next])
		r.order[r.next] = m.WAID
		r.next = (r.next + 1) % maxRecent
	}
	r.ids[m.WAID] = m
}

// Find splits WhatsApp ids into those of known messages and the others.
func (r *Recent) Find(waIDs []string) (known []message.Named, others []string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, waID := range waIDs {
		if m, ok := r.ids[waID]; ok {
			known = append(known, m)
		} else {
			others = append(others, waID)
		}
	}
	return known, others
}

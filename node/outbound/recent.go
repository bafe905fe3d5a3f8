package outbound

import (
	"sync"

	"github.com/google/uuid"
)

// Recent knows the last messages that a session has sent, so that their receipts, which follow soon, need no search by WhatsApp id
// through all days. Later ones are searched for. One per session; safe for concurrent use.
type Recent struct {
	mu    sync.Mutex
	ids   map[string]uuid.UUID
	order []string // ring of the keys, oldest at next
	next  int
}

// maxRecent bounds the memory of one session.
const maxRecent = 256

func (r *Recent) note(waID string, id uuid.UUID) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.ids == nil {
		r.ids = map[string]uuid.UUID{}
	}
	if _, known := r.ids[waID]; known {
		return
	}
	if len(r.order) < maxRecent {
		r.order = append(r.order, waID)
	} else {
		delete(r.ids, r.order[r.next])
		r.order[r.next] = waID
		r.next = (r.next + 1) % maxRecent
	}
	r.ids[waID] = id
}

// Find splits WhatsApp ids into those of known messages and the others.
func (r *Recent) Find(waIDs []string) (known []uuid.UUID, others []string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, waID := range waIDs {
		if id, ok := r.ids[waID]; ok {
			known = append(known, id)
		} else {
			others = append(others, waID)
		}
	}
	return known, others
}

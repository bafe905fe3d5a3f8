package outbound

import (
	"sync"

	"github.com/waconnect/waconnect/node/message"
)

// Recent knows the last messages that a session has sent, so that their receipts, which follow soon, need no search by WhatsApp id
// through all days. Later ones are searched for. One per session; safe for concurrent use.
type Recent struct {
	mu    sync.Mutex
	ids   map[string]*sending
	order []string // ring of the keys, oldest at next
	next  int
}

// sending is a message that has left or is about to.
type sending struct {
	message.Named
	taken bool   // WhatsApp has acknowledged it, and that is written with the device's next write at the latest
	word  string // the highest receipt that is written
}

// maxRecent bounds the memory of one session.
const maxRecent = 256

func (r *Recent) note(m message.Named) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.ids == nil {
		r.ids = map[string]*sending{}
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
	r.ids[m.WAID] = &sending{Named: m}
}

// took notes that a message's acknowledgement is going to be written.
func (r *Recent) took(waID string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if m, known := r.ids[waID]; known {
		m.taken = true
	}
}

// ladder is how far a receipt shows that a message has come.
var ladder = map[string]int{"DELIVERED": 1, "READ": 2, "PLAYED": 3}

// Find splits the WhatsApp ids of a receipt into those of known messages and the others. Of the known ones, early are those whose acknowledgement has
// not come yet. Those that are known to have come as far as this receipt says are left out: in a group, everybody's phone says so.
func (r *Recent) Find(waIDs []string, word string) (known, early []message.Named, others []string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, waID := range waIDs {
		m, ok := r.ids[waID]
		if !ok {
			others = append(others, waID)
			continue
		}
		if ladder[m.word] >= ladder[word] {
			continue
		}
		known = append(known, m.Named)
		if !m.taken {
			early = append(early, m.Named)
		}
	}
	return known, early, others
}

// Raised notes that a receipt of messages is written.
func (r *Recent) Raised(messages []message.Named, word string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, m := range messages {
		if m, known := r.ids[m.WAID]; known && ladder[m.word] < ladder[word] {
			m.word = word
		}
	}
}

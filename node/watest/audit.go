package watest

import (
	"sync"
	"time"
)

// Kinds of audit entries.
const (
	AuditLogin     = "login"      // a device logged in; Remote is where from
	AuditClose     = "close"      // the connection of a device ended; Detail says how
	AuditReplaced  = "replaced"   // a second login of a device ended its first connection
	AuditAccepted  = "accepted"   // the server took a message from a device
	AuditDuplicate = "duplicate"  // a device sent a message id again; it was acknowledged and not relayed
	AuditDelivered = "delivered"  // a stanza was put in the queue of a device or the inbox of a phone
	AuditAcked     = "acked"      // a device acknowledged a stanza
	AuditRetry     = "retry"      // somebody could not decrypt a message and asked for it again
	AuditUnknownIQ = "unknown_iq" // a device sent an IQ that the emulator does not know
)

// AuditEntry is one line of the audit log.
type AuditEntry struct {
	Seq       int64     `json:"seq"`
	At        time.Time `json:"at"`
	Kind      string    `json:"kind"`
	JID       string    `json:"jid,omitempty"`
	MessageID string    `json:"messageId,omitempty"`
	Detail    string    `json:"detail,omitempty"`
	Remote    string    `json:"remote,omitempty"`
	Hash      string    `json:"hash,omitempty"` // of the content of an accepted message
}

// Audit is the append-only log of what the server saw. Safe for concurrent use.
type Audit struct {
	mu      sync.Mutex
	entries []AuditEntry
}

// Add appends an entry; Seq and, when it is zero, At are filled in.
func (a *Audit) Add(e AuditEntry) {
	a.mu.Lock()
	defer a.mu.Unlock()
	e.Seq = int64(len(a.entries)) + 1
	if e.At.IsZero() {
		e.At = time.Now()
	}
	a.entries = append(a.entries, e)
}

// Entries returns the entries after a sequence number, of one kind and JID when these are not empty.
func (a *Audit) Entries(after int64, kind, jid string) []AuditEntry {
	a.mu.Lock()
	defer a.mu.Unlock()
	var out []AuditEntry
	for _, e := range a.entries[min(max(after, 0), int64(len(a.entries))):] {
		if (kind == "" || e.Kind == kind) && (jid == "" || e.JID == jid) {
			out = append(out, e)
		}
	}
	return out
}

package watest

import (
	"context"
	"fmt"
	"log/slog"
	"maps"
	"strings"
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

// DefaultAuditLimit is how many entries an Audit keeps unless told otherwise: about 250 bytes each.
const DefaultAuditLimit = 1 << 20

// AuditEntry is one line of the audit log.
type AuditEntry struct {
	Seq       int64     `json:"seq"` // from 1, without gaps
	At        time.Time `json:"at"`
	Kind      string    `json:"kind"`
	JID       string    `json:"jid,omitempty"` // of the device concerned, number form
	MessageID string    `json:"messageId,omitempty"`
	Detail    string    `json:"detail,omitempty"`
	Remote    string    `json:"remote,omitempty"`
	Hash      string    `json:"hash,omitempty"` // of the ciphertexts of an accepted message
}

// Audit is the append-only log of what the server saw, and the witness of every fault test. It keeps a bounded number
// of entries: when it is full the oldest eighth goes, which Dropped, the log and the metrics then tell; sequence
// numbers are never reused. The zero value is an empty log with the default bound. Safe for concurrent use.
type Audit struct {
	limit int          // of entries; 0 means DefaultAuditLimit
	log   *slog.Logger // told when entries are dropped; may be nil
	touch func()       // called after every Add, outside of the lock; may be nil

	mu      sync.Mutex
	entries []AuditEntry
	dropped int64 // how many are gone; the first kept entry has Seq dropped+1
	kinds   map[string]int64
	changed chan struct{} // closed by the next Add; nil while nobody waits
}

// Add appends an entry; Seq and, when it is zero, At are filled in.
func (a *Audit) Add(e AuditEntry) {
	dropped := a.add(e)
	if dropped > 0 && a.log != nil {
		a.log.Warn("audit log is full: its oldest entries were dropped", "dropped", dropped)
	}
	if a.touch != nil {
		a.touch()
	}
}

// add is Add without telling anybody. It returns the number of entries that are gone when that has changed.
func (a *Audit) add(e AuditEntry) (dropped int64) {
	a.mu.Lock()
	defer a.mu.Unlock()
	limit := a.limit
	if limit <= 0 {
		limit = DefaultAuditLimit
	}
	if len(a.entries) >= limit {
		n := max(limit/8, 1)
		a.entries = append(make([]AuditEntry, 0, limit), a.entries[n:]...)
		a.dropped += int64(n)
		dropped = a.dropped
	}
	e.Seq = a.dropped + int64(len(a.entries)) + 1
	if e.At.IsZero() {
		e.At = time.Now()
	}
	a.entries = append(a.entries, e)
	if a.kinds == nil {
		a.kinds = map[string]int64{}
	}
	a.kinds[e.Kind]++
	if a.changed != nil {
		close(a.changed)
		a.changed = nil
	}
	return dropped
}

// Entries returns the entries after a sequence number, of one kind and JID when these are not empty. The JID is
// compared as a whole; digits alone stand for all devices of that number.
func (a *Audit) Entries(after int64, kind, jid string) []AuditEntry {
	a.mu.Lock()
	defer a.mu.Unlock()
	var out []AuditEntry
	for _, e := range a.after(after) {
		if (kind == "" || e.Kind == kind) && e.concerns(jid) {
			out = append(out, e)
		}
	}
	return out
}

// after returns what is kept after a sequence number. Callers hold mu.
func (a *Audit) after(seq int64) []AuditEntry {
	return a.entries[min(max(seq-a.dropped, 0), int64(len(a.entries))):]
}

// concerns tells whether the entry is about a JID or number; an empty one matches all.
func (e *AuditEntry) concerns(jid string) bool {
	if jid == "" || e.JID == jid {
		return true
	}
	rest, ok := strings.CutPrefix(e.JID, jid)
	return ok && rest != "" && (rest[0] == ':' || rest[0] == '@')
}

// Last returns the sequence number of the newest entry, 0 when there was none.
func (a *Audit) Last() int64 {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.dropped + int64(len(a.entries))
}

// Dropped returns how many of the oldest entries are gone, which is also the sequence number of the last of them.
func (a *Audit) Dropped() int64 {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.dropped
}

// Counts returns how many entries of each kind there have been, dropped ones included.
func (a *Audit) Counts() map[string]int64 {
	a.mu.Lock()
	defer a.mu.Unlock()
	return maps.Clone(a.kinds)
}

// Wait returns the first entry that match accepts, now or when it comes. match is called once for each entry, in
// order, and must not use the Audit. The error is that of ctx.
func (a *Audit) Wait(ctx context.Context, match func(AuditEntry) bool) (AuditEntry, error) {
	return a.WaitAfter(ctx, 0, match)
}

// WaitAfter is Wait for entries after a sequence number (see Last): for what happens from now on.
func (a *Audit) WaitAfter(ctx context.Context, after int64, match func(AuditEntry) bool) (AuditEntry, error) {
	for {
		a.mu.Lock()
		for _, e := range a.after(after) {
			if match(e) {
				a.mu.Unlock()
				return e, nil
			}
			after = e.Seq
		}
		if a.changed == nil {
			a.changed = make(chan struct{})
		}
		changed := a.changed
		a.mu.Unlock()
		select {
		case <-changed:
		case <-ctx.Done():
			return AuditEntry{}, fmt.Errorf("wait for audit entry: %w", ctx.Err())
		}
	}
}

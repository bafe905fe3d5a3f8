package watest

import (
	"slices"
	"strconv"
	"sync"
	"time"

	"go.mau.fi/whatsmeow/types"
)

// Kinds of faults and the moment at which each is asked for.
const (
	FaultKick            = "kick"             // a message came in: drop the TCP connection; Detail "before" = before it is accepted
	FaultStreamError     = "stream_error"     // a message came in: end the stream with the code in Detail
	FaultDeviceRemoved   = "device_removed"   // a message came in: unlink the device
	FaultFailure         = "failure"          // a login: answer failure with the reason in Detail
	FaultRefuseLogins    = "refuse_logins"    // a login: drop the connection without an answer
	FaultAckError        = "ack_error"        // a message came in: refuse it with the code in Detail (default 463)
	FaultDelayAck        = "delay_ack"        // a message was accepted: hold its ack back for Duration
	FaultDropAck         = "drop_ack"         // a message was accepted: never send its ack
	FaultDuplicateAck    = "duplicate_ack"    // a message was accepted: send its ack twice
	FaultDropStanza      = "drop_stanza"      // a stanza for a device: do not hand it over on this connection (it stays queued)
	FaultDuplicateStanza = "duplicate_stanza" // a stanza for a device: hand it over twice
	FaultReorderStanza   = "reorder_stanza"   // a stanza for a device: hand it over after the next one
	FaultCloseAtOnce     = "close_at_once"    // an ending stanza was sent: close the socket right behind it
	FaultDrainPreKeys    = "drain_prekeys"    // a prekey count was asked for: forget the stock first
)

// Fault is one rule.
type Fault struct {
	ID       string        `json:"id"`
	Kind     string        `json:"kind"`
	JID      string        `json:"jid,omitempty"`   // number, LID or device JID; empty for all
	Share    float64       `json:"share,omitempty"` // of the devices; 0 means all
	Count    int           `json:"count,omitempty"` // how many times it strikes; 0 means without end
	Duration time.Duration `json:"duration,omitempty"`
	Detail   string        `json:"detail,omitempty"`
}

// Faults is the set of active rules. Safe for concurrent use.
type Faults struct {
	mu    sync.Mutex
	rules []*Fault
	next  int
}

// Add activates a rule and returns its id.
func (f *Faults) Add(rule Fault) string {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.next++
	rule.ID = strconv.Itoa(f.next)
	f.rules = append(f.rules, &rule)
	return rule.ID
}

// Take tells whether a fault of the kind strikes the device now, and counts it.
func (f *Faults) Take(kind string, jid types.JID) (Fault, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for i, r := range f.rules {
		if r.Kind != kind || (r.JID != "" && r.JID != jid.User && r.JID != jid.String() && r.JID != jid.ToNonAD().String()) {
			continue
		}
		if r.Count > 0 {
			if r.Count--; r.Count == 0 {
				f.rules = slices.Delete(f.rules, i, i+1)
			}
		}
		return *r, true
	}
	return Fault{}, false
}

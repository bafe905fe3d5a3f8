package watest

import (
	"errors"
	"fmt"
	"hash/fnv"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"go.mau.fi/whatsmeow/types"
)

// Kinds of faults and the moment at which each strikes. The first four strike at once when they are injected, unless
// On says that they wait for their occasion, which is given first.
const (
	FaultKick            = "kick"             // a message came in: drop the TCP connection; Detail "before" = before it is accepted
	FaultStreamError     = "stream_error"     // a message came in: end the stream with Code (default 503)
	FaultDeviceRemoved   = "device_removed"   // a message came in: unlink the device
	FaultDrainPreKeys    = "drain_prekeys"    // a prekey count was asked for: forget the stock first
	FaultFailure         = "failure"          // a login: answer failure with Reason (default 503)
	FaultRefuseLogins    = "refuse_login"     // a login: drop the connection without an answer
	FaultAckError        = "ack_error"        // a message came in: refuse it with Code (default 463)
	FaultDelayAck        = "delay_ack"        // a message was accepted: hold its ack back for Delay
	FaultDropAck         = "drop_ack"         // a message was accepted: never send its ack
	FaultDuplicateAck    = "duplicate_ack"    // a message was accepted: send its ack twice
	FaultDropStanza      = "drop_stanza"      // a stanza for a device: do not hand it over on this connection (it stays queued)
	FaultDuplicateStanza = "duplicate_stanza" // a stanza for a device: hand it over twice
	FaultReorderStanza   = "reorder_stanza"   // a stanza for a device: hand it over after the next one, or after Delay (default 1 s)
	FaultRefuseQuery     = "refuse_query"     // a query about people or groups: refuse it with Code (default 429)
	FaultDropAnswer      = "drop_answer"      // a query about people or groups: carry it out and never answer
	FaultCloseAtOnce     = "close_at_once"    // an ending stanza was sent: close the socket right behind it
)

// When a fault of the kinds kick, stream_error, device_removed and drain_prekeys strikes.
const (
	FaultOnNow  = "now"  // when it is injected, all devices in its scope; with a Duration, also those that log in during it
	FaultOnNext = "next" // at the next occasion that a device gives
)

// What working with faults fails with.
var (
	ErrBadFault     = errors.New("bad fault")
	ErrUnknownFault = errors.New("no such fault")
)

// faultKinds tells, for each kind, which of the optional fields it has.
var faultKinds = map[string]struct {
	code  string // default of Code or Reason; empty: it has none
	delay bool
	now   bool // it can strike at once
}{
	FaultKick: {now: true}, FaultStreamError: {code: "503", now: true}, FaultDeviceRemoved: {now: true}, FaultDrainPreKeys: {now: true},
	FaultFailure: {code: "503"}, FaultRefuseLogins: {}, FaultAckError: {code: "463"}, FaultDelayAck: {delay: true},
	FaultDropAck: {}, FaultDuplicateAck: {}, FaultDropStanza: {}, FaultDuplicateStanza: {}, FaultReorderStanza: {delay: true},
	FaultCloseAtOnce: {}, FaultRefuseQuery: {code: "429"}, FaultDropAnswer: {},
}

// FaultKinds lists the kinds there are, in alphabetical order.
func FaultKinds() []string {
	var out []string
	for kind := range faultKinds {
		out = append(out, kind)
	}
	slices.Sort(out)
	return out
}

// Fault is one rule: what strikes, whom, how often and how long.
type Fault struct {
	ID       string // given by Add
	Kind     string
	On       string        // FaultOnNow or FaultOnNext, for the kinds that have both
	JID      string        // number, LID or device JID; empty for all
	Share    float64       // of the devices, always the same ones; 0 means all
	Count    int           // how many times it strikes; 0 means without end
	Duration time.Duration // how long it is in force; 0 means until removed
	Delay    time.Duration // of delay_ack and reorder_stanza, where a Duration without a Delay stands for it
	Code     string        // of stream_error, ack_error and refuse_query
	Reason   string        // of failure
	Detail   string        // of kick: "before" or "after" the message is accepted (default)
	Struck   int           // how many times it has struck so far
	Until    time.Time     // when it ends by itself; zero without a Duration
}

// normalize checks the rule and fills in what it leaves out. Codes are kept in Detail as well.
func (f *Fault) normalize() error {
	kind, ok := faultKinds[f.Kind]
	bad := func(format string, args ...any) error {
		return fmt.Errorf("%w: %s", ErrBadFault, fmt.Sprintf(format, args...))
	}
	switch {
	case !ok:
		return bad("kind %q is none of %s", f.Kind, strings.Join(FaultKinds(), ", "))
	case math.IsNaN(f.Share) || f.Share < 0 || f.Share > 1:
		return bad("share %v is not between 0 and 1", f.Share)
	case f.Count < 0:
		return bad("count %d is negative", f.Count)
	case f.Duration < 0 || f.Delay < 0:
		return bad("duration and delay cannot be negative")
	case !kind.now && f.On != "" && f.On != FaultOnNext:
		return bad("%s cannot strike on %q, only at the next occasion", f.Kind, f.On)
	case kind.now && f.On != "" && f.On != FaultOnNow && f.On != FaultOnNext:
		return bad("on %q is neither %q nor %q", f.On, FaultOnNow, FaultOnNext)
	}
	if err := f.normalizeScope(); err != nil {
		return err
	}
	if kind.delay && f.Delay == 0 {
		f.Delay, f.Duration = f.Duration, 0
	}
	switch {
	case !kind.delay && f.Delay != 0:
		return bad("%s has no delay", f.Kind)
	case f.Kind == FaultDelayAck && f.Delay == 0:
		return bad("delay_ack needs a delay, such as \"2s\"")
	case f.Kind == FaultReorderStanza && f.Delay == 0:
		f.Delay = time.Second
	case f.Kind == FaultKick && f.Detail != "" && f.Detail != "before" && f.Detail != "after":
		return bad("detail %q of kick is neither \"before\" nor \"after\"", f.Detail)
	}
	return f.normalizeCode(kind.code)
}

// normalizeScope checks that JID can match something.
func (f *Fault) normalizeScope() error {
	f.JID = strings.TrimPrefix(strings.TrimSpace(f.JID), "+")
	if f.JID == "" || validNumber(f.JID) {
		return nil
	}
	jid, err := types.ParseJID(f.JID)
	if err != nil || jid.User == "" || (jid.Server != types.DefaultUserServer && jid.Server != types.HiddenUserServer) {
		return fmt.Errorf("%w: jid %q is neither a number nor the JID of an account or device", ErrBadFault, f.JID)
	}
	return nil
}

func (f *Fault) normalizeCode(byDefault string) error {
	if byDefault == "" {
		if f.Code != "" || f.Reason != "" {
			return fmt.Errorf("%w: %s has no code or reason", ErrBadFault, f.Kind)
		}
		return nil
	}
	code := byDefault
	for _, given := range []string{f.Detail, f.Reason, f.Code} {
		if given != "" {
			code = given
		}
	}
	if n, err := strconv.Atoi(code); err != nil || n < 100 || n > 999 {
		return fmt.Errorf("%w: %q is not a code of three digits", ErrBadFault, code)
	}
	f.Detail, f.Code, f.Reason = code, "", ""
	if f.Kind == FaultFailure {
		f.Reason = code
	} else {
		f.Code = code
	}
	return nil
}

// hits tells whether a device, given by its number JID, is in the rule's scope. lid is its other JID, when known.
func (f *Fault) hits(jid types.JID, lid types.JID) bool {
	if f.JID != "" && !slices.ContainsFunc([]types.JID{jid, lid}, func(j types.JID) bool {
		return !j.IsEmpty() && (f.JID == j.User || f.JID == j.String() || f.JID == j.ToNonAD().String())
	}) {
		return false
	}
	return f.Share == 0 || f.Share == 1 || deviceShare(jid) < f.Share
}

// deviceShare places a device between 0 and 1, always at the same point.
func deviceShare(jid types.JID) float64 {
	h := fnv.New64a()
	_, _ = fmt.Fprintf(h, "%s:%d", jid.User, jid.Device) // a hash takes everything
	x := h.Sum64()
	x ^= x >> 33 // numbers differ in few bits: mix them well
	x *= 0xff51afd7ed558ccd
	x ^= x >> 33
	return float64(x>>11) / (1 << 53)
}

// rule is an active fault.
type rule struct {
	Fault
	cancel func() // ends what goes on in the background for it; may be nil
}

// Faults is the set of active rules. Safe for concurrent use.
type Faults struct {
	// lidOf finds the LID of a device, so that rules can name it; called with the server's lock held. May be nil.
	lidOf func(jid types.JID) types.JID

	mu    sync.Mutex
	rules []*rule
	next  int
}

// Add activates a rule that strikes whenever its occasion comes (see Server.Inject for those that strike at once), and
// returns it with its id and defaults. It fails with ErrBadFault.
func (f *Faults) Add(fault Fault) (Fault, error) {
	if err := fault.normalize(); err != nil {
		return Fault{}, err
	}
	if faultKinds[fault.Kind].now {
		fault.On = FaultOnNext
	}
	return f.add(fault, nil), nil
}

func (f *Faults) add(fault Fault, cancel func()) Fault {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.number(&fault)
	f.rules = append(f.rules, &rule{Fault: fault, cancel: cancel})
	return fault
}

// number gives a rule its identity. Callers hold mu.
func (f *Faults) number(fault *Fault) {
	f.next++
	fault.ID, fault.Struck, fault.Until = strconv.Itoa(f.next), 0, time.Time{}
	if fault.Duration > 0 {
		fault.Until = time.Now().Add(fault.Duration)
	}
}

// Take tells whether a fault of the kind strikes the device (its number JID) now, and counts it. Of several rules the
// oldest strikes.
func (f *Faults) Take(kind string, jid types.JID) (Fault, bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if len(f.rules) == 0 { // the usual case, on every stanza
		return Fault{}, false
	}
	f.expire()
	for _, r := range f.rules {
		if r.Kind == kind && r.On != FaultOnNow && r.hits(jid, f.lid(jid)) {
			return f.count(r), true
		}
	}
	return Fault{}, false
}

func (f *Faults) lid(jid types.JID) types.JID {
	if f.lidOf == nil {
		return types.EmptyJID
	}
	return f.lidOf(jid)
}

// takeRule is Take for the rule with an id.
func (f *Faults) takeRule(id string) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.expire()
	for _, r := range f.rules {
		if r.ID == id {
			f.count(r)
			return true
		}
	}
	return false
}

// count notes that a rule struck and drops it after its last time. Callers hold mu.
func (f *Faults) count(r *rule) Fault {
	r.Struck++
	if r.Count > 0 && r.Struck >= r.Count {
		f.drop(func(other *rule) bool { return other == r })
	}
	return r.Fault
}

// expire drops the rules whose time is over. Callers hold mu.
func (f *Faults) expire() {
	now := time.Now()
	f.drop(func(r *rule) bool { return !r.Until.IsZero() && !now.Before(r.Until) })
}

func (f *Faults) drop(which func(*rule) bool) (dropped bool) {
	f.rules = slices.DeleteFunc(f.rules, func(r *rule) bool {
		if !which(r) {
			return false
		}
		if dropped = true; r.cancel != nil {
			r.cancel()
		}
		return true
	})
	return dropped
}

// List returns the active rules, oldest first.
func (f *Faults) List() []Fault {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.expire()
	out := make([]Fault, 0, len(f.rules))
	for _, r := range f.rules {
		out = append(out, r.Fault)
	}
	return out
}

// Remove ends a rule. It fails with ErrUnknownFault when there is none (any more).
func (f *Faults) Remove(id string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.expire()
	if !f.drop(func(r *rule) bool { return r.ID == id }) {
		return fmt.Errorf("%w: %s", ErrUnknownFault, id)
	}
	return nil
}

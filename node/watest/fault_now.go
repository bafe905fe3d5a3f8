package watest

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"go.mau.fi/whatsmeow/types"
)

// striker is what faults that strike at once do to devices; each tells whether there was something to strike.
type striker interface {
	Kick(jid types.JID) bool
	StreamError(jid types.JID, code string) bool
	RemoveDevice(jid types.JID) bool
	DrainPreKeys(jid types.JID) bool
}

// strike does to one device what a fault says.
func (f *Fault) strike(s striker, jid types.JID) bool {
	switch f.Kind {
	case FaultKick:
		return s.Kick(jid)
	case FaultStreamError:
		return s.StreamError(jid, f.Code)
	case FaultDeviceRemoved:
		return s.RemoveDevice(jid)
	case FaultDrainPreKeys:
		return s.DrainPreKeys(jid)
	}
	return false
}

// Inject makes the server misbehave. The kinds kick, stream_error, device_removed and drain_prekeys strike the linked
// devices in their scope at once, at most Count of them, unless On is FaultOnNext; Struck of the result says how many.
// With a Duration they go on to strike each device that logs in during it, a storm of disconnects. All other faults
// become rules that strike when their occasion comes. It fails with ErrBadFault.
func (s *Server) Inject(f Fault) (Fault, error) {
	if err := f.normalize(); err != nil {
		return Fault{}, err
	}
	if !faultKinds[f.Kind].now || f.On == FaultOnNext {
		return s.faults.Add(f)
	}
	f.On = FaultOnNow
	if f.Duration > 0 {
		return s.injectStorm(f)
	}
	s.faults.mu.Lock()
	s.faults.number(&f)
	s.faults.mu.Unlock()
	for _, d := range s.linked() {
		if f.hits(d.pn, d.lid) && f.strike(s, d.pn) {
			if f.Struck++; f.Count > 0 && f.Struck >= f.Count {
				break
			}
		}
	}
	return f, nil
}

// injectStorm strikes now and, until the rule ends, at every login.
func (s *Server) injectStorm(f Fault) (Fault, error) {
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		return Fault{}, ErrClosed
	}
	s.wg.Add(1)
	s.mu.Unlock()
	ctx, cancel := context.WithTimeout(s.ctx, f.Duration)
	seen := s.audit.Last()
	f = s.faults.add(f, cancel)
	for _, d := range s.linked() {
		if f.hits(d.pn, d.lid) && ctx.Err() == nil && f.strike(s, d.pn) && s.faults.takeRule(f.ID) {
			f.Struck++
		}
	}
	go func() {
		defer s.wg.Done()
		defer cancel()
		for {
			e, err := s.audit.WaitAfter(ctx, seen, func(e AuditEntry) bool {
				return e.Kind == AuditLogin && !strings.HasPrefix(e.Detail, "refused")
			})
			if err != nil {
				return // its time is over, it was removed, or the server closes
			}
			seen = e.Seq
			jid, err := types.ParseJID(e.JID)
			if err != nil {
				s.log.Error("audit entry names no device", "seq", e.Seq, "err", err)
				continue
			}
			s.mu.Lock()
			lid := s.deviceLID(jid)
			s.mu.Unlock()
			if f.hits(jid, lid) && f.strike(s, jid) {
				s.faults.takeRule(f.ID)
			}
		}
	}()
	return f, nil
}

// linkedDevice is a companion by its two names.
type linkedDevice struct{ pn, lid types.JID }

// linked lists all companions, ordered by number and device.
func (s *Server) linked() []linkedDevice {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []linkedDevice
	for _, u := range s.st.Users {
		for _, d := range u.Devices {
			out = append(out, linkedDevice{d.pn(), d.lid()})
		}
	}
	slices.SortFunc(out, func(a, b linkedDevice) int {
		return strings.Compare(a.pn.ADString(), b.pn.ADString())
	})
	return out
}

// deviceLID finds the LID of a device by its number JID. Callers hold mu.
func (s *Server) deviceLID(jid types.JID) types.JID {
	if u := s.st.Users[jid.User]; u != nil {
		return withDevice(u.lid(), jid.Device)
	}
	return types.EmptyJID
}

// faultJSON is how a Fault is written in JSON.
type faultJSON struct {
	ID       string    `json:"id,omitempty"`
	Kind     string    `json:"kind"`
	On       string    `json:"on,omitempty"`
	JID      string    `json:"jid,omitempty"`
	Share    float64   `json:"share,omitempty"`
	Count    int       `json:"count,omitempty"`
	Duration span      `json:"duration,omitzero"`
	Delay    span      `json:"delay,omitzero"`
	Code     digits    `json:"code,omitempty"`
	Reason   digits    `json:"reason,omitempty"`
	Detail   string    `json:"detail,omitempty"`
	Struck   int       `json:"struck"`
	Until    time.Time `json:"until,omitzero"`
}

// span is a duration written as "2s".
type span time.Duration

func (d span) MarshalText() ([]byte, error) { return []byte(time.Duration(d).String()), nil }

func (d *span) UnmarshalText(text []byte) error {
	v, err := time.ParseDuration(string(text))
	if err != nil {
		return fmt.Errorf("%q is not a duration such as \"2s\"", text)
	}
	*d = span(v)
	return nil
}

// digits is a code written as a string or as a number.
type digits string

func (c *digits) UnmarshalJSON(raw []byte) error {
	var n json.Number
	if err := json.Unmarshal(raw, &n); err != nil {
		return fmt.Errorf("%s is not a code", raw)
	}
	*c = digits(n)
	return nil
}

func (j faultJSON) fault() Fault {
	return Fault{
		ID: j.ID, Kind: j.Kind, On: j.On, JID: j.JID, Share: j.Share, Count: j.Count, Duration: time.Duration(j.Duration),
		Delay: time.Duration(j.Delay), Code: string(j.Code), Reason: string(j.Reason), Detail: j.Detail, Struck: j.Struck, Until: j.Until,
	}
}

// MarshalJSON writes durations as "2s".
func (f Fault) MarshalJSON() ([]byte, error) {
	return json.Marshal(faultJSON{
		ID: f.ID, Kind: f.Kind, On: f.On, JID: f.JID, Share: f.Share, Count: f.Count, Duration: span(f.Duration),
		Delay: span(f.Delay), Code: digits(f.Code), Reason: digits(f.Reason), Detail: f.Detail, Struck: f.Struck, Until: f.Until,
	})
}

// UnmarshalJSON is the inverse of MarshalJSON.
func (f *Fault) UnmarshalJSON(raw []byte) error {
	var j faultJSON
	if err := json.Unmarshal(raw, &j); err != nil {
		return fmt.Errorf("decode fault: %w", err)
	}
	*f = j.fault()
	return nil
}

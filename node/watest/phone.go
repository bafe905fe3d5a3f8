package watest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
)

// What calls on phones fail with.
var (
	ErrPhoneExists   = errors.New("there is a phone with this number already")
	ErrBadNumber     = errors.New("a number has 7 to 15 digits and does not start with 0")
	ErrUnknownNumber = errors.New("no account has this number")
	ErrNoCompanion   = errors.New("no such linked device")
	ErrNoMessage     = errors.New("no such message")
	ErrBadChoice     = errors.New("the vote is not possible")
)

// PhoneParams describe a new phone.
type PhoneParams struct {
	Number    string // digits; generated when empty
	Name      string // what others see; default "Phone" and the number's last digits
	Blind     bool   // takes messages without decrypting them: for load tests
	History   bool   // sends linked devices the messages that the person saw before, as real phones do
	AutoReply string // answer to every one-to-one message of a companion; "{text}" stands for what it said
}

// Phone is the primary device of a number and the person who holds it. Safe for concurrent use.
//
// It processes what it receives in order, one stanza at a time, on a goroutine that runs only while there is
// something to do. Its keys are made when they are first needed.
type Phone struct {
	s *Server
	u *User

	// mu guards the Signal store, Messages, Sent, Retries and SeenIDs of the PhoneState.
	mu sync.Mutex

	// Guarded by Server.mu; dev is set once.
	dev     *store.Device
	working bool
	calls   map[string]string // that the person has begun: numbers by the ids of the calls

	nmu     sync.Mutex // leaf lock
	changed chan struct{}
	typing  map[string]bool
}

// AddPhone creates an account and its phone.
func (s *Server) AddPhone(params PhoneParams) (*Phone, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil, ErrClosed
	}
	for params.Number == "" {
		s.st.NextPhone++
		if n := fmt.Sprintf("1555%07d", s.st.NextPhone); s.st.Users[n] == nil {
			params.Number = n
		}
	}
	if !validNumber(params.Number) {
		return nil, ErrBadNumber
	}
	if s.st.Users[params.Number] != nil {
		return nil, ErrPhoneExists
	}
	if params.Name == "" {
		params.Name = "Phone " + params.Number[len(params.Number)-4:]
	}
	u := &User{
		Number: params.Number, LID: "9" + params.Number, Name: params.Name,
		Status: "Hey there! I am using WhatsApp.", Created: time.Now(),
		Phone: &PhoneState{Blind: params.Blind, AutoReply: params.AutoReply, History: params.History},
	}
	u.fill()
	u.phone = &Phone{s: s, u: u, changed: make(chan struct{})}
	s.st.Users[u.Number], s.byLID[u.LID] = u, u
	s.touch()
	return u.phone, nil
}

func validNumber(n string) bool {
	if len(n) < 7 || len(n) > 15 || n[0] == '0' {
		return false
	}
	return !slices.ContainsFunc([]byte(n), func(b byte) bool { return b < '0' || b > '9' })
}

// Phone returns the phone of a number, nil when there is none.
func (s *Server) Phone(number string) *Phone {
	s.mu.Lock()
	defer s.mu.Unlock()
	if u := s.st.Users[number]; u != nil {
		return u.phone
	}
	return nil
}

// Phones returns all phones in the order of their numbers.
func (s *Server) Phones() []*Phone {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := make([]*Phone, 0, len(s.st.Users))
	for _, u := range s.st.Users {
		out = append(out, u.phone)
	}
	slices.SortFunc(out, func(a, b *Phone) int { return cmp.Compare(a.u.Number, b.u.Number) })
	return out
}

// Number returns the digits of the phone's number.
func (p *Phone) Number() string { return p.u.Number }

// Name returns the name that others see.
func (p *Phone) Name() string {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	return p.u.Name
}

// JID returns the number as a JID.
func (p *Phone) JID() types.JID { return p.u.pn() }

// LID returns the account's hidden identity.
func (p *Phone) LID() types.JID { return p.u.lid() }

// Blind tells whether the phone takes messages without decrypting them.
func (p *Phone) Blind() bool {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	return p.u.Phone.Blind
}

// History tells whether the phone shares its history with devices that are linked.
func (p *Phone) History() bool {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	return p.u.Phone.History
}

// AutoReply returns the phone's automatic answer, empty when it gives none.
func (p *Phone) AutoReply() string {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	return p.u.Phone.AutoReply
}

// SetAutoReply changes the automatic answer; empty stops it.
func (p *Phone) SetAutoReply(text string) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	p.u.Phone.AutoReply = text
	p.s.touch()
}

// Companion is a device linked to a phone.
type Companion struct {
	JID       types.JID `json:"jid"`
	LID       types.JID `json:"lid"`
	Platform  string    `json:"platform"`
	Connected bool      `json:"connected"`
	Since     time.Time `json:"since"` // of the link
	Queue     int       `json:"queue"` // stanzas it has not acknowledged
	PreKeys   int       `json:"preKeys"`
	Logins    int       `json:"logins"`
}

// Companions lists the devices linked to the phone, oldest first.
func (p *Phone) Companions() []Companion {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	var out []Companion
	for _, id := range p.u.deviceIDs()[1:] {
		d := p.u.Devices[id]
		out = append(out, Companion{
			JID: d.pn(), LID: d.lid(), Platform: d.Platform, Connected: d.conn != nil, Since: d.Linked,
			Queue: len(d.Queue), PreKeys: len(d.PreKeys), Logins: d.Logins,
		})
	}
	return out
}

// RemoveCompanion unlinks device n, as its owner can under "Linked devices".
func (p *Phone) RemoveCompanion(_ context.Context, n int) error {
	if n < 1 || n > 1<<16-1 || !p.s.RemoveDevice(withDevice(p.u.pn(), uint16(n))) {
		return fmt.Errorf("%w: %d", ErrNoCompanion, n)
	}
	return nil
}

// Messages returns what the person sees after a sequence number, in order. The entries are copies.
func (p *Phone) Messages(after int64) []Received {
	p.mu.Lock()
	defer p.mu.Unlock()
	var out []Received
	for _, r := range p.u.Phone.Messages {
		if r.Seq > after {
			out = append(out, *r)
		}
	}
	return out
}

// WaitMessage waits until the person sees a message that match accepts (it may be there already) and returns it.
func (p *Phone) WaitMessage(ctx context.Context, match func(Received) bool) (Received, error) {
	var found Received
	err := p.wait(ctx, func() bool {
		p.mu.Lock()
		defer p.mu.Unlock()
		for _, r := range p.u.Phone.Messages {
			if match(*r) {
				found = *r
				return true
			}
		}
		return false
	})
	return found, err
}

// WaitTyping waits until the person sees somebody (a number) typing, or not any more.
func (p *Phone) WaitTyping(ctx context.Context, number string, on bool) error {
	return p.wait(ctx, func() bool {
		p.nmu.Lock()
		defer p.nmu.Unlock()
		state, known := p.typing[number]
		return known && state == on
	})
}

// wait checks the condition after every change until it holds or ctx ends.
func (p *Phone) wait(ctx context.Context, condition func() bool) error {
	for {
		p.nmu.Lock()
		changed := p.changed
		p.nmu.Unlock()
		if condition() {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return fmt.Errorf("wait at phone: %w", ctx.Err())
		}
	}
}

// notify wakes everyone who waits for a change.
func (p *Phone) notify() {
	p.s.touch()
	p.nmu.Lock()
	defer p.nmu.Unlock()
	close(p.changed)
	p.changed = make(chan struct{})
}

func (p *Phone) sawTyping(number string, on bool) {
	p.nmu.Lock()
	if p.typing == nil {
		p.typing = map[string]bool{}
	}
	p.typing[number] = on
	p.nmu.Unlock()
	p.notify()
}

// ForgetSessions deletes the phone's Signal sessions, as if it had been restored from an old backup: it then has to
// ask for messages again.
func (p *Phone) ForgetSessions() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.u.Phone.Store != nil {
		p.u.Phone.Store.ForgetSessions()
		p.u.Phone.KeyHolders = nil
	}
}

package outbound

import (
	"context"
	"fmt"
	"sync"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/device"
)

// Restriction is what WhatsApp forbids an account for a time: to write to people who have not written to it (the server refuses such a
// message with code 463, and tells the end of it in a notice of its own). Chats in which somebody has written go on; the others wait,
// instead of being refused one by one, which would make it worse. One per session; safe for concurrent use.
type Restriction struct {
	device device.ID
	head   *commit.Head

	mu      sync.Mutex
	until   time.Time
	refused map[string]bool // chats that were refused under this restriction
	changed chan struct{}   // closed and made anew with each change
}

// restrictionGuess is how long a restriction is taken to last while WhatsApp has not told its end.
const restrictionGuess = time.Hour

// NewRestriction makes the restriction of one session. until is what the device's row says; nil: none.
func NewRestriction(id device.ID, head *commit.Head, until *time.Time) *Restriction {
	r := &Restriction{device: id, head: head, refused: map[string]bool{}, changed: make(chan struct{})}
	if until != nil {
		r.until = *until
	}
	return r
}

// Told takes WhatsApp's own notice: until when; the zero time ends it. It does not block.
func (r *Restriction) Told(until time.Time) { r.set(until) }

// refuse notes that a message to a chat was refused, and returns until when it is to wait.
func (r *Restriction) refuse(chat string, now time.Time) time.Time {
	r.mu.Lock()
	r.refused[chat] = true
	until := r.until
	r.mu.Unlock()
	if until.After(now) {
		return until
	}
	until = now.Add(restrictionGuess)
	r.set(until)
	return until
}

func (r *Restriction) set(until time.Time) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if until.Equal(r.until) {
		return
	}
	r.until = until
	if until.IsZero() {
		clear(r.refused)
	}
	close(r.changed)
	r.changed = make(chan struct{})
	r.head.Stage(func(b *batch.Batch) { device.QueueRestricted(b, r.device, until) }, func(error) {
		// A failure has broken the head, and the next session learns it from WhatsApp anew.
	})
}

// active is until when there is a restriction, whether this chat was refused under it, and what is closed when that changes.
func (r *Restriction) active(chat string, now time.Time) (until time.Time, refused bool, changed <-chan struct{}) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.until.After(now) {
		return time.Time{}, false, r.changed
	}
	return r.until, r.refused[chat], r.changed
}

const wroteQuery = `SELECT EXISTS (SELECT 1 FROM chats WHERE device_id = $1 AND chat = ANY($2) AND last_in_at IS NOT NULL)`

// wrote reports whether somebody has written in a chat, under either of its addresses.
func (s *Sender) wrote(ctx context.Context, chat string) (bool, error) {
	names := []string{chat}
	if jid, err := types.ParseJID(chat); err == nil {
		if other, ok := otherAddress(ctx, s.client, jid); ok {
			names = append(names, other.String())
		}
	}
	var yes bool
	if err := s.cfg.Pool.QueryRow(ctx, wroteQuery, s.device, names).Scan(&yes); err != nil {
		return false, fmt.Errorf("look whether %s has written: %w", s.device, err)
	}
	return yes, nil
}

// otherAddress is the hidden identity of a number, or the number of a hidden identity, if this device knows it.
func otherAddress(ctx context.Context, client *whatsmeow.Client, jid types.JID) (types.JID, bool) {
	var other types.JID
	var err error
	switch jid.Server {
	case types.DefaultUserServer:
		other, err = client.Store.LIDs.GetLIDForPN(ctx, jid)
	case types.HiddenUserServer:
		other, err = client.Store.LIDs.GetPNForLID(ctx, jid)
	}
	return other.ToNonAD(), err == nil && !other.IsEmpty()
}

// allowed waits while the account may not write to this chat, until the message expires at most. False: the session is ending.
func (l *lane) allowed(ctx context.Context, expires time.Time) bool {
	for {
		now := time.Now()
		until, refused, changed := l.s.restriction.active(l.chat, now)
		if until.IsZero() || now.After(expires) || l.group() {
			return ctx.Err() == nil
		}
		if !refused {
			warm, err := l.s.wrote(ctx, l.chat)
			if ctx.Err() != nil {
				return false
			}
			if err == nil && warm {
				return true
			}
		}
		t := time.NewTimer(min(time.Until(until), time.Until(expires)) + time.Millisecond)
		select {
		case <-t.C:
		case <-changed:
		case <-ctx.Done():
			t.Stop()
			return false
		}
		t.Stop()
	}
}

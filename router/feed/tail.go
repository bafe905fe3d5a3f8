package feed

import (
	"context"
	"slices"
	"sync"
	"time"

	"github.com/nats-io/nats.go"

	"github.com/waconnect/waconnect/node/event"
)

const (
	recentBytes = 4 << 20
	// quietPolls: a tail that is woken looks by itself after so many polls, when nothing has happened for a while.
	quietPolls = 5
	// readGap is between two reads while events come one after the other.
	readGap = 10 * time.Millisecond
	// heldPause is the first wait for a transaction to end; each is twice as long, up to a poll.
	heldPause = 5 * time.Millisecond
	// heldLong is when a transaction that holds back the events of all is worth a word.
	heldLong = 30 * time.Second
)

// tail reads the end of a tenant's log and keeps the last events.
type tail struct {
	feed   *Feed
	tenant string
	stop   context.CancelFunc
	wake   chan struct{}

	mu     sync.Mutex
	floor  Cursor  // recent has all that is above it,
	end    Cursor  // up to here
	recent []Event // in order
	bytes  int
	grown  chan struct{} // closed when recent has grown
}

// run reads until ctx ends.
func (t *tail) run(ctx context.Context) {
	defer t.subscribe()()
	log := t.feed.cfg.Log.With("tenant", t.tenant)
	pace := pace{poll: t.feed.cfg.Poll}
	away, told := false, false
	defer func() {
		if told {
			t.feed.held.Dec()
		}
	}()
	for ctx.Err() == nil {
		p, err := t.feed.read(ctx, t.tenant, t.position(), Filter{})
		if err != nil && !away {
			log.Warn("events cannot be read; trying again", "err", err)
		}
		if away = err != nil; err == nil {
			t.add(p)
		}
		if p.more {
			continue
		}
		if pace.heldFor(p.held, time.Now()) {
			log.Warn("events wait for a transaction that does not end; see pg_stat_activity.backend_xid", "since", pace.heldSince)
			t.feed.held.Inc()
			told = true
		}
		if told && !pace.told {
			t.feed.held.Dec()
			told = false
		}
		wake := t.wake
		if away {
			wake = nil
		}
		if len(p.events) > 0 { // others are likely to follow: they come together
			select {
			case <-ctx.Done():
			case <-time.After(readGap):
			}
		}
		select {
		case <-ctx.Done():
		case <-wake:
		case <-time.After(pace.next(len(p.events) > 0, p.held, !away && t.listening())):
		}
	}
}

// pace is when a tail looks at the table by itself.
type pace struct {
	poll      time.Duration
	pause     time.Duration
	held      time.Duration
	heldSince time.Time // zero: not held
	told      bool
}

// next is the wait after a read that has found events or not, or after which events are held back.
func (p *pace) next(found, held, listening bool) time.Duration {
	if held {
		if p.held = min(2*p.held, p.poll); found || p.held == 0 {
			p.held = min(heldPause, p.poll)
		}
		p.pause = 0
		return p.held
	}
	p.held = 0
	if p.pause = min(2*p.pause, quietPolls*p.poll); found || !listening || p.pause == 0 {
		p.pause = p.poll
	}
	return p.pause
}

// heldFor reports, once, that events have been held back for long.
func (p *pace) heldFor(held bool, now time.Time) bool {
	switch {
	case !held:
		p.heldSince, p.told = time.Time{}, false
	case p.heldSince.IsZero():
		p.heldSince = now
	case !p.told && now.Sub(p.heldSince) > heldLong:
		p.told = true
		return true
	}
	return false
}

// subscribe lets the relay's messages wake the tail. Without NATS the tail polls.
func (t *tail) subscribe() (end func()) {
	nc := t.feed.cfg.NATS
	if nc == nil {
		return func() {}
	}
	sub, err := nc.Subscribe(event.TenantSubjects(t.tenant), func(*nats.Msg) {
		select {
		case t.wake <- struct{}{}:
		default: // it has not looked yet
		}
	})
	if err != nil {
		t.feed.cfg.Log.Warn("events wake nobody here; polling", "tenant", t.tenant, "err", err)
		return func() {}
	}
	return func() { _ = sub.Unsubscribe() } // its error says that the connection has ended, and the subscription with it
}

// listening reports whether somebody may wake the tail.
func (t *tail) listening() bool { return t.feed.cfg.NATS != nil && t.feed.cfg.NATS.IsConnected() }

func (t *tail) position() Cursor {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.end
}

// add puts a page behind what was read before, and lets the oldest events go.
func (t *tail) add(p page) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.end = p.end
	if len(p.events) == 0 {
		return
	}
	for _, e := range p.events {
		t.bytes += e.size()
	}
	t.recent = append(t.recent, p.events...)
	old := 0
	for len(t.recent)-old > t.feed.cfg.Recent || t.bytes > recentBytes {
		t.bytes -= t.recent[old].size()
		t.floor = t.recent[old].Cursor
		old++
	}
	t.recent = slices.Delete(t.recent, 0, old)
	close(t.grown)
	t.grown = make(chan struct{})
}

// after returns the events after a cursor that a filter takes, at most a page, and moves the cursor. behind: the cursor is below what is
// kept. grown is closed when there are more.
func (t *tail) after(cursor *Cursor, filter Filter) (events []Event, behind bool, grown <-chan struct{}) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if cursor.compare(t.floor) < 0 {
		return nil, true, t.grown
	}
	i, found := slices.BinarySearchFunc(t.recent, *cursor, func(e Event, c Cursor) int { return e.Cursor.compare(c) })
	if found {
		i++
	}
	bytes := 0
	for _, e := range t.recent[i:] {
		if filter.takes(e.DeviceID, e.Type) {
			if bytes += e.size(); bytes > pageBytes && len(events) > 0 {
				return events, false, t.grown
			}
			events = append(events, e)
		}
		*cursor = e.Cursor
	}
	if cursor.compare(t.end) < 0 {
		*cursor = t.end
	}
	return events, false, t.grown
}

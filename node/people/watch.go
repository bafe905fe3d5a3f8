package people

import (
	"context"
	"sync"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/waconnect/waconnect/node/nodepb"
)

const (
	// maxWatched bounds the people whose presence a session follows.
	maxWatched = 1000
	// firstWord is how long WhatsApp gets to say something of somebody who is followed.
	firstWord = 2 * time.Second
)

// watched is the presence of those who are followed, in memory only: WhatsApp forgets with the connection whom we follow.
type watched struct {
	mu     sync.Mutex
	people map[types.JID]*sight
}

// sight is the last that was heard of somebody.
type sight struct {
	heard chan struct{} // closed with the first word
	last  *events.Presence
}

func newWatched() watched { return watched{people: map[types.JID]*sight{}} }

// follow begins to follow somebody, who may be heard of under any of the addresses; nil: there is no room.
func (w *watched) follow(addresses []types.JID) *sight {
	w.mu.Lock()
	defer w.mu.Unlock()
	var s *sight
	for _, a := range addresses {
		if s == nil {
			s = w.people[a]
		}
	}
	if s == nil {
		if len(w.people) >= maxWatched {
			return nil
		}
		s = &sight{heard: make(chan struct{})}
	}
	for _, a := range addresses {
		w.people[a] = s
	}
	return s
}

// Saw takes a presence that WhatsApp tells of.
func (d *Desk) Saw(evt *events.Presence) {
	w := &d.watched
	w.mu.Lock()
	defer w.mu.Unlock()
	s := w.people[evt.From.ToNonAD()]
	if s == nil {
		return
	}
	if s.last == nil {
		close(s.heard)
	}
	s.last = evt
}

// WatchPresence follows somebody, and tells what is known after a moment.
func (d *Desk) WatchPresence(ctx context.Context, req *nodepb.WatchPresenceRequest) (*nodepb.WatchPresenceResponse, error) {
	jid, err := personAddress(req.GetJid())
	if err != nil {
		return nil, err
	}
	s, err := change(ctx, d, func(ctx context.Context, c *whatsmeow.Client) (*sight, error) {
		addresses, err := both(ctx, c, jid)
		if err != nil {
			return nil, err
		}
		s := d.watched.follow(addresses)
		if s == nil {
			return nil, &Refusal{Reason: nodepb.Reason_REASON_BUSY, Text: "this device follows as many people as it can"}
		}
		return s, c.SubscribePresence(ctx, jid)
	})
	if err != nil {
		return nil, err
	}
	patience := time.NewTimer(firstWord)
	defer patience.Stop()
	select {
	case <-s.heard:
	case <-patience.C:
	case <-ctx.Done():
	}
	d.watched.mu.Lock()
	defer d.watched.mu.Unlock()
	resp := &nodepb.WatchPresenceResponse{Known: s.last != nil}
	if s.last != nil {
		resp.Available = !s.last.Unavailable
		if !s.last.LastSeen.IsZero() {
			resp.LastSeen = timestamppb.New(s.last.LastSeen)
		}
	}
	return resp, nil
}

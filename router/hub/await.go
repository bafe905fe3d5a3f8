package hub

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/router/feed"
	"github.com/waconnect/waconnect/router/tenant"
)

const (
	// maxWaits bounds how many callers of a tenant wait for messages at once.
	maxWaits = 1000
	// followPause is between two tries while the database is away.
	followPause = time.Second
	openTime    = 5 * time.Second
)

// waits lets callers wait for what becomes of messages. All of a tenant share one stream of its events, which is open while anybody waits.
type waits struct {
	feed *feed.Feed

	mu sync.Mutex
	of map[string]*followed // by tenant
}

// followed is a tenant whose messages somebody waits for.
type followed struct {
	users  int
	opened chan struct{} // closed when err is known
	err    error
	stop   context.CancelFunc
	ended  chan struct{}

	mu      sync.Mutex
	waiting map[uuid.UUID]map[chan struct{}]bool
}

// Wait is a caller that may wait for messages of one device. Close it.
type Wait struct {
	hub    *Hub
	tenant string
	device device.ID
	of     *followed
}

// Wait begins to listen, before a message is accepted, so that a caller who cannot be served is refused while nothing has happened yet.
func (h *Hub) Wait(ctx context.Context, p tenant.Principal, id device.ID) (*Wait, error) {
	row, err := h.device(ctx, p, id)
	if err != nil {
		return nil, err
	}
	f, err := h.waits.enter(ctx, row.TenantID)
	var full *feed.FullError
	switch {
	case errors.As(err, &full):
		return nil, tooManyStreams(full)
	case errors.Is(err, feed.ErrNoTenant):
		return nil, errNotFound
	case err != nil:
		return nil, Explain(err)
	}
	return &Wait{hub: h, tenant: row.TenantID, device: id, of: f}, nil
}

// Close ends the listening.
func (w *Wait) Close() { w.hub.waits.leave(w.tenant, w.of) }

// For waits until a message has come as far as far says, is final, or ctx ends, and returns it as it was read last; false: it could not be
// read at all.
func (w *Wait) For(ctx context.Context, id uuid.UUID, far func(message.Row) bool) (last message.Row, known bool) {
	changed, end := w.of.watch(id)
	defer end()
	for {
		row, err := w.read(ctx, id)
		if err == nil {
			last, known = row, true
			if far(row) || row.Status == message.Failed || row.Status == message.Cancelled {
				return last, known
			}
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return last, known
		}
	}
}

func (w *Wait) read(ctx context.Context, id uuid.UUID) (row message.Row, err error) {
	err = tenant.Tx(ctx, w.hub.cfg.Pool, w.tenant, func(tx pgx.Tx) error {
		row, err = message.Get(ctx, tx, w.tenant, w.device, id)
		return err
	})
	return row, err
}

// enter counts a caller, and opens the stream for the first.
func (w *waits) enter(ctx context.Context, tenantID string) (*followed, error) {
	w.mu.Lock()
	f := w.of[tenantID]
	first := f == nil
	switch {
	case first:
		f = &followed{opened: make(chan struct{}), ended: make(chan struct{}), waiting: map[uuid.UUID]map[chan struct{}]bool{}}
		if w.of == nil {
			w.of = map[string]*followed{}
		}
		w.of[tenantID] = f
	case f.users >= maxWaits:
		w.mu.Unlock()
		return nil, &Problem{
			Kind: Busy, Code: "too_many_waits", Wait: streamsWait, Details: map[string]any{"outcome": "not_executed"},
			Message: fmt.Sprintf("%d callers of this tenant wait for messages on this router already; nothing was queued", maxWaits),
		}
	}
	f.users++
	w.mu.Unlock()
	if first {
		w.open(ctx, tenantID, f)
	}
	<-f.opened
	if f.err != nil {
		w.leave(tenantID, f)
		return nil, f.err
	}
	return f, nil
}

// open opens the stream at the end of the log: what is committed later is shown.
func (w *waits) open(ctx context.Context, tenantID string, f *followed) {
	defer close(f.opened)
	opening, cancel := context.WithTimeout(context.WithoutCancel(ctx), openTime) // it is for all who come meanwhile
	defer cancel()
	s, err := w.feed.Open(opening, tenantID, nil, feed.Filter{Types: []string{event.MessageStatus}})
	if err != nil {
		f.err = err
		close(f.ended)
		w.forget(tenantID, f)
		return
	}
	// It outlives the caller that happened to be the first.
	following, stop := context.WithCancel(context.WithoutCancel(ctx))
	f.stop = stop
	go func() {
		defer close(f.ended)
		defer s.Close()
		f.follow(following, s)
	}()
}

// forget makes room for another try.
func (w *waits) forget(tenantID string, f *followed) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.of[tenantID] == f {
		delete(w.of, tenantID)
	}
}

// leave forgets a caller; the last one closes the stream.
func (w *waits) leave(tenantID string, f *followed) {
	w.mu.Lock()
	f.users--
	last := f.users == 0
	if last && w.of[tenantID] == f {
		delete(w.of, tenantID)
	}
	w.mu.Unlock()
	if last && f.stop != nil {
		f.stop()
		<-f.ended
	}
}

// follow tells who waits for the messages that events are about.
func (f *followed) follow(ctx context.Context, s *feed.Stream) {
	for ctx.Err() == nil {
		events, err := s.Next(ctx)
		for _, e := range events {
			var body struct {
				MessageID uuid.UUID `json:"messageId"`
			}
			if json.Unmarshal([]byte(e.Normalized), &body) == nil { // a status of something else concerns nobody here
				f.tell(body.MessageID)
			}
		}
		if err == nil {
			continue
		}
		select { // the database is away; the stream goes on from where it was
		case <-ctx.Done():
		case <-time.After(followPause):
		}
	}
}

func (f *followed) tell(id uuid.UUID) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for c := range f.waiting[id] {
		select {
		case c <- struct{}{}:
		default: // it has not looked yet and will see this change too
		}
	}
}

func (f *followed) watch(id uuid.UUID) (<-chan struct{}, func()) {
	c := make(chan struct{}, 1)
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.waiting[id] == nil {
		f.waiting[id] = map[chan struct{}]bool{}
	}
	f.waiting[id][c] = true
	return c, func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		if delete(f.waiting[id], c); len(f.waiting[id]) == 0 {
			delete(f.waiting, id)
		}
	}
}

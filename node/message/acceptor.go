package message

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
)

// Acceptor accepts messages for many callers: while one commit is under way, what is asked for gathers, and goes with the next. It never
// waits for company. Safe for concurrent use.
type Acceptor struct {
	db DB

	mu      sync.Mutex
	waiting []*accepting
	running bool
	closed  bool
	work    sync.WaitGroup
}

type accepting struct {
	Request
	done chan outcome // takes one
}

const (
	// maxAccepted bounds the messages of one commit; a message is up to 2 MiB.
	maxAccepted = 128
	maxBytes    = 8 << 20
	// acceptTime bounds one commit. Past it the outcome is unknown, which a caller learns earlier by its own deadline.
	acceptTime = 5 * time.Second
)

// NewAcceptor makes an acceptor whose messages are durable when db's statements return: db must be no transaction.
func NewAcceptor(db DB) *Acceptor { return &Acceptor{db: db} }

// Accept returns when the message is durable. ErrNoDevice and ErrKeyReused: nothing was written. With any other error the outcome is
// unknown, and the same request may be made again.
func (a *Acceptor) Accept(ctx context.Context, r Request) (Accepted, error) {
	w := &accepting{Request: r, done: make(chan outcome, 1)}
	if !a.add(w) {
		return Accepted{}, errClosed
	}
	select {
	case o := <-w.done:
		if o.err != nil && !errors.Is(o.err, ErrNoDevice) && !errors.Is(o.err, ErrKeyReused) {
			return Accepted{}, fmt.Errorf("accept message %s: %w", r.ID, o.err)
		}
		return o.Accepted, o.err
	case <-ctx.Done():
		return Accepted{}, fmt.Errorf("accept message %s: %w", r.ID, ctx.Err())
	}
}

// errClosed is what a request gets that comes too late: nothing was written.
var errClosed = errors.New("accepts no more messages")

func (a *Acceptor) add(w *accepting) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.closed {
		return false
	}
	a.waiting = append(a.waiting, w)
	if !a.running {
		a.running = true
		a.work.Go(a.run)
	}
	return true
}

// Close lets no further request in and returns when those that are in have their answers.
func (a *Acceptor) Close() {
	a.mu.Lock()
	a.closed = true
	a.mu.Unlock()
	a.work.Wait()
}

// run lives while there is something to do.
func (a *Acceptor) run() {
	for {
		group := a.next()
		if group == nil {
			return
		}
		a.commit(group)
	}
}

// next takes what can go together: a statement may meet an id or a key only once.
func (a *Acceptor) next() (group []*accepting) {
	a.mu.Lock()
	defer a.mu.Unlock()
	type key [3]string
	seen := map[key]bool{}
	size := 0
	var later []*accepting
	for i, w := range a.waiting {
		if len(group) == maxAccepted || size > maxBytes {
			later = append(later, a.waiting[i:]...)
			break
		}
		id, idem := key{w.ID.String()}, key{w.TenantID, w.Scope, w.Key}
		if seen[id] || w.Key != "" && seen[idem] {
			later = append(later, w)
			continue
		}
		seen[id], seen[idem] = true, true
		size += len(w.Payload)
		group = append(group, w)
	}
	a.waiting = later
	a.running = len(group) > 0
	return group
}

// commit writes a group. A request that PostgreSQL refuses is found by asking for each alone, which is safe because the same id makes one
// row.
func (a *Acceptor) commit(group []*accepting) {
	ctx, cancel := context.WithTimeout(context.Background(), acceptTime)
	defer cancel()
	requests := make([]Request, len(group))
	for i, w := range group {
		requests[i] = w.Request
	}
	list, err := acceptAll(ctx, a.db, requests)
	var refused *pgconn.PgError
	if errors.As(err, &refused) && len(group) > 1 {
		for _, w := range group {
			a.commit([]*accepting{w})
		}
		return
	}
	for i, w := range group {
		if err != nil {
			w.done <- outcome{err: err}
			continue
		}
		w.done <- list[i]
	}
}

package quarantine

import (
	"context"
	"time"
)

// Turns lets the suspects of a node open one at a time, and no sooner than a while after the one before. Whoever came first goes first.
type Turns struct {
	apart time.Duration
	slot  chan struct{} // holds one while a suspect has its turn
	last  time.Time     // when the last turn began; guarded by slot
}

// NewTurns makes turns that begin so far apart.
func NewTurns(apart time.Duration) *Turns {
	return &Turns{apart: apart, slot: make(chan struct{}, 1)}
}

// Take waits for a turn. False: ctx or hurry came first. After true, Leave must follow.
func (t *Turns) Take(ctx context.Context, hurry <-chan struct{}) bool {
	select {
	case t.slot <- struct{}{}:
	case <-hurry:
		return false
	case <-ctx.Done():
		return false
	}
	rest := time.NewTimer(time.Until(t.last.Add(t.apart)))
	defer rest.Stop()
	select {
	case <-rest.C:
		t.last = time.Now()
		return true
	case <-hurry:
	case <-ctx.Done():
	}
	t.Leave()
	return false
}

// Leave ends a turn.
func (t *Turns) Leave() { <-t.slot }

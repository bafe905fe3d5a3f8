package node

import (
	"container/heap"
	"context"
	"sync"

	"golang.org/x/time/rate"
)

// pacer lets sessions open at a rate. Of those that wait, the device that was active last goes first, whoever came first: after a
// takeover, what people use is back before what nobody has used for months. Safe for concurrent use; turns are given while run runs.
type pacer struct {
	limiter *rate.Limiter

	mu      sync.Mutex
	waiting waiters
	came    uint64
	some    chan struct{} // somebody waits
}

func newPacer() *pacer {
	return &pacer{limiter: rate.NewLimiter(1, 1), some: make(chan struct{}, 1)}
}

// set changes the rate. A tenth of a second's worth may go at once.
func (p *pacer) set(perSecond float64) {
	p.limiter.SetLimit(rate.Limit(perSecond))
	p.limiter.SetBurst(max(1, int(perSecond/10)))
}

// wait returns when it is the caller's turn, or with the error of ctx. active is when the device was active last; larger goes first.
func (p *pacer) wait(ctx context.Context, active int64) error {
	p.mu.Lock()
	p.came++
	w := &waiter{active: active, came: p.came, turn: make(chan struct{})}
	heap.Push(&p.waiting, w)
	p.mu.Unlock()
	wake(p.some)
	select {
	case <-w.turn:
		return nil
	case <-ctx.Done():
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if w.place >= 0 {
		heap.Remove(&p.waiting, w.place)
	}
	return ctx.Err()
}

// run gives turns until ctx ends.
func (p *pacer) run(ctx context.Context) error {
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-p.some:
		}
		for p.waits() {
			if err := p.limiter.Wait(ctx); err != nil {
				return err
			}
			p.next() // who is first now, after the wait
		}
	}
}

func (p *pacer) waits() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.waiting) > 0
}

func (p *pacer) next() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.waiting) > 0 {
		close(heap.Pop(&p.waiting).(*waiter).turn)
	}
}

// waiter is somebody who wants to open a session.
type waiter struct {
	active int64
	came   uint64
	turn   chan struct{} // closed when it is its turn
	place  int           // in the heap; -1: not in it
}

// waiters is a heap: recently active first, then in the order of coming.
type waiters []*waiter

func (w waiters) Len() int { return len(w) }
func (w waiters) Less(i, j int) bool {
	return w[i].active > w[j].active || w[i].active == w[j].active && w[i].came < w[j].came
}

func (w waiters) Swap(i, j int) {
	w[i], w[j] = w[j], w[i]
	w[i].place, w[j].place = i, j
}

// Push implements heap.Interface.
func (w *waiters) Push(x any) {
	one := x.(*waiter)
	one.place = len(*w)
	*w = append(*w, one)
}

// Pop implements heap.Interface.
func (w *waiters) Pop() any {
	old := *w
	one := old[len(old)-1]
	one.place = -1
	old[len(old)-1] = nil
	*w = old[:len(old)-1]
	return one
}

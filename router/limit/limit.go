// Package limit owns how often somebody may ask.
//
// Each name has a bucket of tokens, which fills at a steady rate and holds what two seconds bring. A request takes a token of each bucket that it
// is counted in, or of none and is refused. Buckets are in this process's memory: each router counts for itself. They are bounded: one that is
// full says nothing and is forgotten, and when there are too many of a kind all new names of that kind share one. So strangers with many
// addresses crowd out other strangers, never callers who are known.
package limit

import (
	"math"
	"sync"
	"time"
)

// Bucket names what is counted, and how much of it.
type Bucket struct {
	Kind string // one of a few
	Name string
	Rate float64 // per second; 0: no limit
}

func (b Bucket) burst() float64 { return math.Ceil(2 * b.Rate) }

// Verdict is what came of a request, and what is left. It speaks of the bucket that has the least left.
type Verdict struct {
	OK        bool
	Limit     int           // tokens of a full bucket; 0: nothing was limited
	Remaining int           // tokens now
	Reset     time.Duration // until it is full again
	Wait      time.Duration // until the request could be taken; 0 if it was
}

// maxBuckets bounds the memory of a limiter, for each kind.
const maxBuckets = 100_000

// others is the bucket of a kind's names that find no place.
const others = ""

// Limiter is safe for concurrent use.
type Limiter struct {
	now func() time.Time

	mu    sync.Mutex
	kinds map[string]*table
}

// table has the buckets of one kind.
type table struct {
	buckets map[string]*state
	cleaned time.Time
}

type state struct {
	tokens float64
	at     time.Time
	rate   float64
	burst  float64
}

// New makes a limiter by a clock; nil: time.Now.
func New(now func() time.Time) *Limiter {
	if now == nil {
		now = time.Now
	}
	return &Limiter{now: now, kinds: map[string]*table{}}
}

// Take takes a token of each bucket, or none. The buckets are of different kinds.
func (l *Limiter) Take(buckets ...Bucket) Verdict { return l.take(true, buckets) }

// Look is Take without taking: whether one could.
func (l *Limiter) Look(buckets ...Bucket) Verdict { return l.take(false, buckets) }

func (l *Limiter) take(really bool, buckets []Bucket) Verdict {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.now()
	v := Verdict{OK: true}
	states := make([]*state, 0, len(buckets))
	for _, b := range buckets {
		if b.Rate <= 0 {
			continue
		}
		s := l.state(b, now)
		states = append(states, s)
		if s.tokens < 1 {
			v.OK = false
			v.Wait = max(v.Wait, seconds((1-s.tokens)/s.rate))
		}
	}
	for _, s := range states {
		if v.OK && really {
			s.tokens--
		}
		if left := int(s.tokens); v.Limit == 0 || left < v.Remaining {
			v.Limit, v.Remaining, v.Reset = int(s.burst), left, seconds((s.burst-s.tokens)/s.rate)
		}
	}
	return v
}

func seconds(n float64) time.Duration { return time.Duration(n * float64(time.Second)) }

// state brings a bucket up to now. The caller holds mu.
func (l *Limiter) state(b Bucket, now time.Time) *state {
	t := l.kinds[b.Kind]
	if t == nil {
		t = &table{buckets: map[string]*state{}}
		l.kinds[b.Kind] = t
	}
	s := t.buckets[b.Name]
	if s == nil && len(t.buckets) >= maxBuckets {
		if t.forget(now); len(t.buckets) >= maxBuckets {
			b.Name = others
			s = t.buckets[others]
		}
	}
	if s == nil {
		s = &state{tokens: b.burst(), at: now}
		t.buckets[b.Name] = s
	}
	s.rate, s.burst = b.Rate, b.burst()
	s.tokens = min(s.burst, s.tokens+now.Sub(s.at).Seconds()*s.rate)
	s.at = now
	return s
}

// forget drops buckets that are full, at most once per second: it looks at all.
func (t *table) forget(now time.Time) {
	if now.Sub(t.cleaned) < time.Second {
		return
	}
	t.cleaned = now
	for name, s := range t.buckets {
		if s.tokens+now.Sub(s.at).Seconds()*s.rate >= s.burst {
			delete(t.buckets, name)
		}
	}
}

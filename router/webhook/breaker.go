package webhook

import (
	"math/rand/v2"
	"time"
)

// health is how an endpoint does: how many attempts it takes at once, and whether it is left alone for a while. Not safe for concurrent use;
// all times are those that it is given.
//
// Concurrency follows what the endpoint answers, as TCP's does (RFC 5681): it begins with one attempt at a time, doubles while answers are
// good, then grows slowly, and is halved when there is no answer or one that says it is too much.
//
// One that has not answered well yet is found out slowly: after each failure it waits twice as long for its next attempt, up to two seconds. Many
// dead ones that come together do not take the others' time.
//
// The breaker opens when most attempts of the last while have failed. It lets one attempt through when its pause is over; each pause that
// was in vain is twice as long as the one before. While it is open, deliveries wait and spend nothing of their tries.
type health struct {
	window    float64
	threshold float64 // from which the window grows slowly
	proven    bool    // it has answered with 2xx since this process looks after it

	again         time.Time // not proven, and failing: the next attempt is not before
	began         time.Time // of the window of samples
	good, bad     int
	before        [2]int    // good and bad of the window before
	pausedUntil   time.Time // zero: not paused
	pauses        int       // in a row, for failing; above 0 with the pause over: the next attempt is a probe
	failingSince  time.Time // zero: the last attempt succeeded
	lastSuccessAt time.Time
}

const (
	sampleTime  = 30 * time.Second // the last two of these count
	minSamples  = 10
	firstGap    = time.Second / 4 // after the first failure of one that is not proven
	maxGap      = 2 * time.Second // so that the samples of a minute suffice to open the breaker
	maxBad      = 0.8             // share of failures from which the breaker opens
	firstPause  = 30 * time.Second
	maxPause    = 10 * time.Minute
	maxAsked    = time.Hour // a pause that an endpoint may ask for
	pauseJitter = 0.1
)

func newHealth(maxWindow int) health { return health{window: 1, threshold: float64(maxWindow)} }

// room is how many attempts may be under way at once, now.
func (h *health) room(now time.Time) int {
	switch {
	case h.waits(now):
		return 0
	case h.pauses > 0:
		return 1
	default:
		return int(h.window)
	}
}

// waits reports whether there is to be no attempt now.
func (h *health) waits(now time.Time) bool { return now.Before(h.pausedUntil) || now.Before(h.again) }

func (h *health) roll(now time.Time) {
	switch age := now.Sub(h.began); {
	case age >= 2*sampleTime || age < 0:
		h.before = [2]int{}
	case age >= sampleTime:
		h.before = [2]int{h.good, h.bad}
	default:
		return
	}
	h.began, h.good, h.bad = now, 0, 0
}

// success notes an attempt that was answered with 2xx. full: as many attempts were under way as were allowed.
func (h *health) success(now time.Time, full bool, maxWindow int) {
	h.roll(now)
	h.good++
	h.proven, h.again = true, time.Time{}
	h.failingSince, h.lastSuccessAt = time.Time{}, now
	if h.pauses > 0 { // it has recovered
		h.pauses, h.pausedUntil = 0, time.Time{}
		h.good, h.bad, h.before = 0, 0, [2]int{}
		h.window = 1
	}
	if !full {
		return // more was not asked of it
	}
	if h.window < h.threshold {
		h.window++
	} else {
		h.window += 1 / h.window
	}
	h.window = min(h.window, float64(maxWindow))
}

// failure notes any other attempt. overload: no answer, or one that says it is too much; asked: the pause that it asks for. opened: the
// breaker has opened with this.
func (h *health) failure(now time.Time, probe, overload bool, asked time.Duration) (opened bool) {
	h.roll(now)
	h.bad++
	if h.failingSince.IsZero() {
		h.failingSince = now
	}
	if !h.proven {
		h.again = now.Add(min(firstGap<<min(h.bad-1, minSamples), maxGap))
	}
	if overload {
		h.window = max(1, h.window/2)
		h.threshold = h.window
	}
	if asked > 0 {
		h.pause(now, min(asked, maxAsked))
	}
	bad, all := h.bad+h.before[1], h.bad+h.before[1]+h.good+h.before[0]
	switch {
	case probe:
	case h.pauses > 0: // one that was under way when it opened
		return false
	case all < minSamples || float64(bad) < maxBad*float64(all):
		return false
	}
	h.pauses++
	wait := firstPause
	for i := 1; i < h.pauses && wait < maxPause; i++ {
		wait *= 2
	}
	wait = min(wait, maxPause)
	h.pause(now, time.Duration(float64(wait)*(1+pauseJitter*rand.Float64())))
	return true
}

func (h *health) pause(now time.Time, wait time.Duration) {
	if until := now.Add(wait); until.After(h.pausedUntil) {
		h.pausedUntil = until
	}
}

// open reports whether the breaker is open or has not closed yet: an attempt only finds out whether the endpoint has recovered.
func (h *health) open() bool { return h.pauses > 0 }

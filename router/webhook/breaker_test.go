package webhook

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// noon is when these tests begin; nothing in them looks at a clock.
var noon = time.Date(2026, 1, 2, 12, 0, 0, 0, time.UTC)

// broken is an endpoint whose breaker has just opened, at the time given.
func broken(t *testing.T, now time.Time) *health {
	t.Helper()
	h := newHealth(8)
	for i := range minSamples {
		require.Equal(t, i == minSamples-1, h.failure(now, false, false, 0), "failure %d", i+1)
	}
	return &h
}

func TestWindowFollowsTheAnswers(t *testing.T) {
	t.Parallel()
	h := newHealth(8)
	require.Equal(t, 1, h.room(noon), "one attempt until it has answered")
	h.success(noon, false, 8)
	require.Equal(t, 1, h.room(noon), "what was not asked for is not given")
	for want := 2; want <= 8; want++ {
		h.success(noon, true, 8)
		require.Equal(t, want, h.room(noon))
	}
	h.success(noon, true, 8)
	require.Equal(t, 8, h.room(noon), "not above the most")
	h.failure(noon, false, false, 0)
	require.Equal(t, 8, h.room(noon), "a refusal says nothing of the load")
	h.failure(noon, false, true, 0)
	require.Equal(t, 4, h.room(noon))
	for range 4 {
		h.success(noon, true, 8)
	}
	require.Equal(t, 4, h.room(noon), "slowly from where it was too much")
	h.success(noon, true, 8)
	require.Equal(t, 5, h.room(noon))
	for range 10 {
		h.failure(noon.Add(time.Hour), false, true, 0)
		h.success(noon.Add(time.Hour), false, 8)
	}
	require.Equal(t, 1, h.room(noon.Add(time.Hour)), "never below one")
}

// Who has never answered well is found out slowly, but fast enough for the breaker.
func TestUnprovenIsFoundOutSlowly(t *testing.T) {
	t.Parallel()
	h, now := newHealth(8), noon
	for i := range minSamples - 1 {
		require.False(t, h.failure(now, false, false, 0), "failure %d", i+1)
		gap := min(firstGap<<i, maxGap)
		require.Zero(t, h.room(now.Add(gap-1)), "failure %d", i+1)
		now = now.Add(gap)
		require.Equal(t, 1, h.room(now))
	}
	require.True(t, h.failure(now, false, false, 0), "within a minute")

	h = newHealth(8)
	h.failure(noon, false, false, 0)
	h.success(noon, false, 8)
	require.Equal(t, 1, h.room(noon), "it has answered")
	h.failure(noon, false, false, 0)
	require.Equal(t, 1, h.room(noon), "who has answered once need not wait")
}

func TestBreakerNeedsSamples(t *testing.T) {
	t.Parallel()
	h := broken(t, noon)
	require.True(t, h.open())
	require.Zero(t, h.room(noon))
	require.Zero(t, h.room(noon.Add(firstPause-1)))
	require.Equal(t, 1, h.room(noon.Add(firstPause*11/10)), "one probe after the pause")
}

func TestBreakerNeedsMostlyFailures(t *testing.T) {
	t.Parallel()
	h := newHealth(8)
	for range 3 * minSamples { // every fourth is good
		h.success(noon, false, 8)
		for range 3 {
			require.False(t, h.failure(noon, false, false, 0))
		}
	}
	require.False(t, h.open())
	opened := false
	for range 3 * minSamples {
		opened = opened || h.failure(noon, false, false, 0)
	}
	require.True(t, opened, "of all samples at least %v are failures now", maxBad)
}

func TestOldSamplesDoNotCount(t *testing.T) {
	t.Parallel()
	h := newHealth(8)
	for i := range 3 * minSamples { // seldom enough that two windows never hold as many as are needed
		require.False(t, h.failure(noon.Add(time.Duration(i)*sampleTime/4), false, false, 0), "failure %d", i+1)
	}
	for range 100 {
		h.success(noon, false, 8)
	}
	later := noon.Add(30*sampleTime + time.Hour)
	for i := range minSamples {
		require.Equal(t, i == minSamples-1, h.failure(later, false, false, 0), "what was good an hour ago is forgotten")
	}
}

func TestPausesGrowWhileProbesFail(t *testing.T) {
	t.Parallel()
	h := broken(t, noon)
	now, want := noon, firstPause
	for i := range 12 {
		pause := h.pausedUntil.Sub(now)
		require.GreaterOrEqual(t, pause, want, "pause %d", i+1)
		require.LessOrEqual(t, pause, want+want/10+1, "pause %d", i+1)
		require.False(t, h.failure(now, false, true, 0), "what was under way when it opened changes nothing")
		require.Equal(t, pause, h.pausedUntil.Sub(now))
		now = h.pausedUntil
		require.Equal(t, 1, h.room(now))
		require.True(t, h.failure(now, true, false, 0))
		want = min(2*want, maxPause)
	}
	require.Equal(t, maxPause, want)
	require.Equal(t, noon, h.failingSince)
	now = h.pausedUntil
	h.success(now, true, 8)
	require.False(t, h.open())
	require.True(t, h.failingSince.IsZero())
	require.Equal(t, now, h.lastSuccessAt)
	require.Equal(t, 2, h.room(now), "it begins again with few")
	for i := range minSamples - 1 {
		require.False(t, h.failure(now, false, false, 0), "failure %d after the recovery: the old ones do not count", i+1)
	}
}

func TestAskedPauseIsKept(t *testing.T) {
	t.Parallel()
	h := newHealth(8)
	require.False(t, h.failure(noon, false, true, time.Minute))
	require.Zero(t, h.room(noon.Add(time.Minute-1)))
	require.Equal(t, 1, h.room(noon.Add(time.Minute)))
	require.False(t, h.open(), "to ask is not to be broken")
	h.failure(noon, false, true, time.Second)
	require.Zero(t, h.room(noon.Add(time.Minute-1)), "the longer one counts")
	h.failure(noon, false, true, 48*time.Hour)
	require.Equal(t, noon.Add(maxAsked), h.pausedUntil, "nobody is paused for days by asking")
}

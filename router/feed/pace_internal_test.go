package feed

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A tail looks each second while nobody wakes it, less often while nothing happens and somebody would, and soon while events are held back.
func TestPace(t *testing.T) {
	t.Parallel()
	type step struct {
		found, held, listening bool
		want                   time.Duration
	}
	for name, steps := range map[string][]step{
		"nobody wakes it": {{want: time.Second}, {want: time.Second}, {found: true, want: time.Second}, {want: time.Second}},
		"quiet": {
			{listening: true, want: time.Second},
			{listening: true, want: 2 * time.Second},
			{listening: true, want: 4 * time.Second},
			{listening: true, want: 5 * time.Second},
			{listening: true, want: 5 * time.Second},
			{found: true, listening: true, want: time.Second},
			{listening: true, want: 2 * time.Second},
			{want: time.Second},
		},
		"held back": {
			{held: true, listening: true, want: 5 * time.Millisecond},
			{held: true, listening: true, want: 10 * time.Millisecond},
			{held: true, listening: true, want: 20 * time.Millisecond},
			{held: true, found: true, want: 5 * time.Millisecond},
			{listening: true, want: time.Second},
			{held: true, want: 5 * time.Millisecond},
		},
	} {
		p := pace{poll: time.Second}
		for i, s := range steps {
			require.Equal(t, s.want, p.next(s.found, s.held, s.listening), "%s, step %d", name, i)
		}
	}
	p := pace{poll: time.Second}
	for range 20 {
		p.next(false, true, true)
	}
	require.Equal(t, time.Second, p.next(false, true, true), "no longer than a poll")
}

// That events are held back for long is said once each time.
func TestHeldForLong(t *testing.T) {
	t.Parallel()
	var p pace
	start := time.Now()
	for _, s := range []struct {
		held bool
		at   time.Duration
		want bool
	}{
		{true, 0, false},
		{true, 29 * time.Second, false},
		{true, 31 * time.Second, true},
		{true, 60 * time.Second, false},
		{false, 61 * time.Second, false},
		{true, 62 * time.Second, false},
		{true, 91 * time.Second, false},
		{true, 93 * time.Second, true},
	} {
		require.Equal(t, s.want, p.heldFor(s.held, start.Add(s.at)), "%s", s.at)
	}
}

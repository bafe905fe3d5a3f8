package limit

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// clock stands still until it is moved.
type clock struct{ at time.Time }

func (c *clock) now() time.Time { return c.at }

func newClock() *clock { return &clock{time.Date(2026, 1, 2, 12, 0, 0, 0, time.UTC)} }

func TestBucket(t *testing.T) {
	t.Parallel()
	c := newClock()
	l := New(c.now)
	b := Bucket{"kind", "key:a", 5}
	for left := 9; left >= 0; left-- {
		v := l.Take(b)
		require.True(t, v.OK)
		require.Equal(t, left, v.Remaining)
		require.Equal(t, 10, v.Limit)
	}
	v := l.Take(b)
	require.False(t, v.OK)
	require.Equal(t, 200*time.Millisecond, v.Wait)
	require.Equal(t, 2*time.Second, v.Reset)
	require.True(t, l.Take(Bucket{"kind", "key:b", 5}).OK, "another's bucket")
	c.at = c.at.Add(200 * time.Millisecond)
	require.True(t, l.Look(b).OK)
	require.True(t, l.Take(b).OK, "a look takes nothing")
	require.False(t, l.Take(b).OK)
	c.at = c.at.Add(time.Hour)
	require.Equal(t, 9, l.Take(b).Remaining, "never more than it holds")
}

func TestAllBucketsOrNone(t *testing.T) {
	t.Parallel()
	l := New(newClock().now)
	small, big := Bucket{"credential", "small", 1}, Bucket{"tenant", "big", 100}
	for range 2 {
		require.True(t, l.Take(small, big).OK)
	}
	v := l.Take(small, big)
	require.False(t, v.OK)
	require.Equal(t, 2, v.Limit, "the one that refuses")
	require.Equal(t, 197, l.Take(big).Remaining, "a refusal takes nothing")
	require.Equal(t, Verdict{OK: true}, l.Take(Bucket{"kind", "free", 0}))
}

func TestBucketsAreBounded(t *testing.T) {
	t.Parallel()
	c := newClock()
	l := New(c.now)
	for i := range maxBuckets {
		l.Take(Bucket{"kind", fmt.Sprint(i), 1})
	}
	for range 2 {
		require.True(t, l.Take(Bucket{"kind", "late", 1}).OK)
	}
	require.False(t, l.Take(Bucket{"kind", "later", 1}).OK, "who finds no place shares one bucket")
	require.Len(t, l.kinds["kind"].buckets, maxBuckets+1)
	for range 2 {
		require.True(t, l.Take(Bucket{"other kind", "later", 1}).OK, "one kind does not crowd out another")
	}
	c.at = c.at.Add(time.Minute)
	require.True(t, l.Take(Bucket{"kind", "new", 1}).OK)
	require.Len(t, l.kinds["kind"].buckets, 1, "full ones are forgotten")
}

func BenchmarkTake(b *testing.B) {
	l := New(nil)
	for b.Loop() {
		l.Take(Bucket{"credential", "key:a", 1e9}, Bucket{"tenant", "a", 1e9})
	}
}

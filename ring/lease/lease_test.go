package lease_test

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/uuid"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/ring/lease"
	"github.com/waconnect/waconnect/ring/lease/leasetest"
)

// keep runs a keeper over a store until the test ends.
func keep(t *testing.T, s lease.Store, id string, change ...func(*lease.Config)) *lease.Keeper {
	t.Helper()
	cfg := lease.Config{
		Node: lease.Node{ID: id, RPC: id + ":1", Admin: id + ":2", Gossip: id + ":3"}, Store: s, Times: lease.FastTimes(),
		Log: slog.New(slog.DiscardHandler), Registry: prometheus.NewRegistry(),
	}
	for _, f := range change {
		f(&cfg)
	}
	k, err := lease.New(cfg)
	require.NoError(t, err)
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() { defer close(done); _ = k.Run(ctx) }()
	t.Cleanup(func() { stop(); <-done })
	return k
}

// bubble runs a test with virtual time.
func bubble(t *testing.T, f func(t *testing.T)) {
	t.Helper()
	t.Parallel()
	synctest.Test(t, f)
}

// clock of tests runs with virtual time; boot and wall can be moved apart.
type clock struct{ boot, wall atomic.Int64 }

func (c *clock) Now() lease.Instant {
	now := time.Duration(time.Now().UnixNano())
	return lease.At(now+time.Duration(c.boot.Load()), now+time.Duration(c.wall.Load()))
}

func (c *clock) Timer(d time.Duration) (<-chan time.Time, func() bool) {
	t := time.NewTimer(d)
	return t.C, t.Stop
}

func onClock(c *clock) func(*lease.Config) { return func(cfg *lease.Config) { cfg.Clock = c } }

// switchboard decides for each operation what happens to it.
type switchboard struct {
	mu    sync.Mutex
	rules map[string]func(ctx context.Context, do func()) error
}

func (s *switchboard) on(op string, f func(ctx context.Context, do func()) error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.rules == nil {
		s.rules = map[string]func(context.Context, func()) error{}
	}
	s.rules[op] = f
}

func (s *switchboard) store(next lease.Store) lease.Store {
	return leasetest.Faulty{Next: next, Around: func(ctx context.Context, op string, do func()) error {
		s.mu.Lock()
		f := s.rules[op]
		if f == nil {
			f = s.rules["*"]
		}
		s.mu.Unlock()
		if f == nil {
			do()
			return nil
		}
		return f(ctx, do)
	}}
}

var errAway = errors.New("the database is away")

func away(context.Context, func()) error { return errAway }

// lostAnswer executes and does not say so.
func lostAnswer(_ context.Context, do func()) error {
	do()
	return errAway
}

func held(k *lease.Keeper, p int) bool { _, ok := k.Holds(p); return ok }

func TestClaimAndTakeOver(t *testing.T) {
	bubble(t, func(t *testing.T) {
		db := leasetest.New(8, leasetest.Rules{})
		var board switchboard
		var lost atomic.Int32
		board.on("heartbeat", away)
		a := keep(t, board.store(db), "a", func(c *lease.Config) { c.Lost = func(int) { lost.Add(1) } })
		b := keep(t, db, "b")
		time.Sleep(time.Second)
		_, err := a.Claim(t.Context(), []int{1})
		require.ErrorIs(t, err, lease.ErrNoTrust, "nothing is done before the first heartbeat is answered")
		board.on("heartbeat", nil)
		time.Sleep(time.Second)
		require.True(t, a.Trusted())
		got, err := a.Claim(t.Context(), []int{1, 2, 3})
		require.NoError(t, err)
		require.Len(t, got, 3)
		time.Sleep(time.Second)
		none, err := b.Claim(t.Context(), []int{1, 2, 3})
		require.NoError(t, err)
		require.Empty(t, none)
		require.False(t, b.State().Free(1))
		require.True(t, b.State().Free(0))

		board.on("*", away)
		gone := time.Now()
		for a.Trusted() {
			time.Sleep(10 * time.Millisecond)
		}
		times := lease.FastTimes()
		require.LessOrEqual(t, time.Since(gone), times.Trust)
		time.Sleep(200 * time.Millisecond)
		require.EqualValues(t, 1, lost.Load(), "the sockets were closed once")
		require.Nil(t, a.State().Held)
		require.False(t, b.State().Free(1), "b waits for longer than a can have trusted")
		for !b.State().Free(1) {
			time.Sleep(10 * time.Millisecond)
		}
		require.LessOrEqual(t, time.Since(gone), times.Silence+3*times.Poll)
		taken, err := b.Claim(t.Context(), []int{1, 2, 3})
		require.NoError(t, err)
		require.Len(t, taken, 3)
		require.Greater(t, taken[0].Epoch, got[2].Epoch)

		before := a.State().Incarnation
		board.on("*", nil)
		time.Sleep(3 * time.Second)
		require.True(t, a.Trusted(), "it is back as a new life")
		require.NotEqual(t, before, a.State().Incarnation)
		require.Empty(t, a.State().Held)
	})
}

// The window runs from the sending of the heartbeat, whatever its answer took.
func TestTrustFromSendTime(t *testing.T) {
	bubble(t, func(t *testing.T) {
		var board switchboard
		var sent atomic.Int64
		board.on("heartbeat", func(_ context.Context, do func()) error {
			sent.Store(time.Now().UnixNano())
			do()
			time.Sleep(400 * time.Millisecond)
			return nil
		})
		k := keep(t, board.store(leasetest.New(2, leasetest.Rules{})), "a")
		for !k.Trusted() {
			time.Sleep(10 * time.Millisecond)
		}
		board.on("heartbeat", away)
		last := time.Unix(0, sent.Load())
		for k.Trusted() {
			time.Sleep(10 * time.Millisecond)
		}
		require.InDelta(t, lease.FastTimes().Trust.Seconds(), time.Since(last).Seconds(), 0.011)
	})
}

// A machine that was suspended for long has no trust when it wakes, by either clock, and before any timer has fired.
func TestTrustSurvivesNoSuspend(t *testing.T) {
	for _, which := range []string{"boot", "wall"} {
		t.Run(which, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				c := &clock{}
				var board switchboard
				k := keep(t, board.store(leasetest.New(2, leasetest.Rules{})), "a", onClock(c))
				time.Sleep(time.Second)
				require.True(t, k.Trusted())
				board.on("*", away)
				if which == "boot" {
					c.boot.Add(int64(4 * time.Second))
				} else {
					c.wall.Add(int64(4 * time.Second))
				}
				require.False(t, k.Trusted())
				time.Sleep(time.Second)
				require.False(t, k.State().Trusted)
				board.on("*", nil)
				time.Sleep(2 * time.Second)
				require.True(t, k.Trusted())
			})
		})
	}
	t.Run("wall backward", func(t *testing.T) {
		bubble(t, func(t *testing.T) {
			c := &clock{}
			k := keep(t, leasetest.New(2, leasetest.Rules{}), "a", onClock(c))
			time.Sleep(time.Second)
			c.wall.Add(-int64(time.Hour))
			for range 100 {
				time.Sleep(100 * time.Millisecond)
				require.True(t, k.Trusted())
			}
		})
	})
}

// An observer's timer starts when the answer is there: an answer that took long shows a counter of unknown age, not an old one.
func TestFenceTimerStartsAtReply(t *testing.T) {
	bubble(t, func(t *testing.T) {
		db := leasetest.New(2, leasetest.Rules{})
		in := uuid.New()
		require.NoError(t, db.Register(t.Context(), lease.Node{Incarnation: in, ID: "x"}))
		var board switchboard
		var first atomic.Int64
		board.on("look", func(_ context.Context, do func()) error {
			do()
			if first.Load() == 0 {
				time.Sleep(900 * time.Millisecond)
				first.Store(time.Now().UnixNano())
			}
			return nil
		})
		fenced := make(chan time.Time, 1)
		board.on("fence", func(_ context.Context, do func()) error {
			do()
			fenced <- time.Now()
			return nil
		})
		keep(t, board.store(db), "a")
		at := <-fenced
		require.GreaterOrEqual(t, at.Sub(time.Unix(0, first.Load())), lease.FastTimes().Silence)
	})
}

// A node that trusts for longer than its observer, while an operator changes the times one by one, is not fenced as long as it may trust.
func TestLongerTrustOfOthersIsWaitedFor(t *testing.T) {
	bubble(t, func(t *testing.T) {
		db := leasetest.New(2, leasetest.Rules{})
		var slow switchboard
		calm := lease.Times{Heartbeat: 2 * time.Second, Trust: 8 * time.Second, Silence: 10500 * time.Millisecond, Poll: time.Second}
		a := keep(t, slow.store(db), "a", func(c *lease.Config) { c.Times = calm })
		b := keep(t, db, "b")
		time.Sleep(3 * time.Second)
		_, err := a.Claim(t.Context(), []int{1})
		require.NoError(t, err)
		time.Sleep(3 * time.Second)
		slow.on("*", away)
		for a.Trusted() {
			require.False(t, b.State().Free(1), "it may still act")
			time.Sleep(10 * time.Millisecond)
		}
		for !b.State().Free(1) {
			time.Sleep(10 * time.Millisecond)
		}
	})
}

// Who fences names the counter that stood still: a heartbeat that arrives meanwhile saves the node.
func TestFenceComparesCounter(t *testing.T) {
	bubble(t, func(t *testing.T) {
		db := leasetest.New(2, leasetest.Rules{})
		in := uuid.New()
		require.NoError(t, db.Register(t.Context(), lease.Node{Incarnation: in, ID: "x"}))
		var board switchboard
		tried := make(chan struct{}, 16)
		board.on("fence", func(ctx context.Context, do func()) error {
			alive, err := db.Heartbeat(ctx, in)
			if !alive || err != nil {
				return errAway
			}
			do()
			tried <- struct{}{}
			return nil
		})
		keep(t, board.store(db), "a")
		<-tried
		<-tried
		alive, err := db.Heartbeat(t.Context(), in)
		require.NoError(t, err)
		require.True(t, alive)
	})
}

// After an outage of the database no counter has moved. The first node that is back must not take that for the death of the others.
func TestDatabaseOutageFencesNobody(t *testing.T) {
	bubble(t, func(t *testing.T) {
		db := leasetest.New(8, leasetest.Rules{})
		var boards [3]switchboard
		var keepers [3]*lease.Keeper
		for i := range keepers {
			boards[i].on("fence", func(context.Context, func()) error { t.Error("a node was fenced"); return errAway })
			keepers[i] = keep(t, boards[i].store(db), string(rune('a'+i)))
		}
		time.Sleep(time.Second)
		got, err := keepers[1].Claim(t.Context(), []int{4})
		require.NoError(t, err)
		require.Len(t, got, 1)
		for _, outage := range []time.Duration{time.Second, 4 * time.Second, 30 * time.Second} {
			for i := range boards {
				boards[i].on("*", away)
			}
			time.Sleep(outage)
			require.Equal(t, outage < lease.FastTimes().Trust, keepers[0].Trusted(), outage)
			// The first is back much sooner than the others.
			boards[0].on("*", nil)
			time.Sleep(700 * time.Millisecond)
			for i := range boards {
				boards[i].on("*", nil)
			}
			time.Sleep(6 * time.Second)
			require.True(t, held(keepers[1], 4), "it goes on with what it had")
			require.Equal(t, got[0].Epoch, keepers[1].State().Held[4])
		}
	})
}

// A claim whose answer was lost is found by the next look.
func TestClaimReplyLostIsRediscovered(t *testing.T) {
	bubble(t, func(t *testing.T) {
		var board switchboard
		k := keep(t, board.store(leasetest.New(4, leasetest.Rules{})), "a")
		time.Sleep(time.Second)
		board.on("claim", lostAnswer)
		_, err := k.Claim(t.Context(), []int{2})
		require.ErrorIs(t, err, errAway)
		require.False(t, held(k, 2))
		time.Sleep(time.Second)
		require.True(t, held(k, 2))
	})
}

// A look that was asked before an answer and arrives after it changes nothing.
func TestStalePollIgnored(t *testing.T) {
	bubble(t, func(t *testing.T) {
		db := leasetest.New(4, leasetest.Rules{})
		var board switchboard
		a, b := keep(t, board.store(db), "a"), keep(t, db, "b")
		time.Sleep(time.Second)
		got, err := a.Claim(t.Context(), []int{1})
		require.NoError(t, err)
		require.Len(t, got, 1)
		time.Sleep(time.Second)
		// A look that saw a as the holder is on its way while a gives the partition to b.
		var once sync.Once
		board.on("look", func(_ context.Context, do func()) error {
			do()
			once.Do(func() { time.Sleep(600 * time.Millisecond) })
			return nil
		})
		time.Sleep(550 * time.Millisecond)
		moved, err := a.HandOff(t.Context(), []int{1}, b.State().Incarnation)
		require.NoError(t, err)
		require.Len(t, moved, 1)
		for range 100 {
			time.Sleep(20 * time.Millisecond)
			require.False(t, held(a, 1))
		}
		require.True(t, held(b, 1))
	})
}

// What an earlier life asked for does not become this life's.
func TestReplyOfOldIncarnationDropped(t *testing.T) {
	bubble(t, func(t *testing.T) {
		db := leasetest.New(4, leasetest.Rules{})
		var board switchboard
		k := keep(t, board.store(db), "a")
		time.Sleep(time.Second)
		first := k.State().Incarnation
		board.on("claim", func(_ context.Context, do func()) error {
			do()
			require.NoError(t, db.Retire(t.Context(), first))
			time.Sleep(1400 * time.Millisecond) // the answer arrives in the next life
			return nil
		})
		_, err := k.Claim(t.Context(), []int{1})
		require.NoError(t, err)
		require.NotEqual(t, first, k.State().Incarnation)
		require.False(t, held(k, 1))
		require.Equal(t, first, db.Partitions()[1].Holder)
		board.on("claim", nil)
		time.Sleep(time.Second)
		got, err := k.Claim(t.Context(), []int{1})
		require.NoError(t, err)
		require.Len(t, got, 1, "it belongs to a dead life and is free")
	})
}

// The outcome of a handoff is unknown; a look still shows the old holder; the statement is executed after that. Nothing opens under the
// old epoch, and the fresh grant either comes first and stops the statement, or finds that it is too late.
func TestHandoffUnknownThenLateCommit(t *testing.T) {
	bubble(t, func(t *testing.T) {
		db := leasetest.New(4, leasetest.Rules{})
		var board switchboard
		a, b := keep(t, board.store(db), "a"), keep(t, db, "b")
		time.Sleep(time.Second)
		got, err := a.Claim(t.Context(), []int{1, 2})
		require.NoError(t, err)
		late := make(chan func(), 2)
		board.on("renew", away)
		board.on("handoff", func(_ context.Context, do func()) error { late <- do; return errAway })
		_, err = a.HandOff(t.Context(), []int{1}, b.State().Incarnation)
		require.Error(t, err)
		require.False(t, held(a, 1), "burnt")
		require.NotContains(t, a.State().Held, 1, "no snapshot says otherwise")
		board.on("renew", nil)
		time.Sleep(time.Second)
		epoch, ok := a.Holds(1)
		require.True(t, ok, "a look has shown that it is still ours, and it has a fresh grant")
		require.Greater(t, epoch, got[0].Epoch)
		(<-late)()
		time.Sleep(time.Second)
		require.True(t, held(a, 1), "the late statement named the old epoch")
		require.False(t, held(b, 1))

		// Executed before the fresh grant: then it is b's.
		board.on("renew", away)
		_, err = a.HandOff(t.Context(), []int{2}, b.State().Incarnation)
		require.Error(t, err)
		time.Sleep(time.Second)
		require.False(t, held(a, 2))
		(<-late)()
		board.on("renew", nil)
		time.Sleep(time.Second)
		require.False(t, held(a, 2))
		require.True(t, held(b, 2))
	})
}

// A fresh grant changes the epoch only for the holder.
func TestRenew(t *testing.T) {
	bubble(t, func(t *testing.T) {
		db := leasetest.New(4, leasetest.Rules{})
		a, b := keep(t, db, "a"), keep(t, db, "b")
		time.Sleep(time.Second)
		got, err := a.Claim(t.Context(), []int{1})
		require.NoError(t, err)
		epoch, ok, err := a.Renew(t.Context(), 1)
		require.NoError(t, err)
		require.True(t, ok)
		require.Greater(t, epoch, got[0].Epoch)
		require.Equal(t, epoch, a.State().Held[1])
		_, ok, err = b.Renew(t.Context(), 1)
		require.NoError(t, err)
		require.False(t, ok)
	})
}

func TestReleaseAndRetire(t *testing.T) {
	bubble(t, func(t *testing.T) {
		db := leasetest.New(4, leasetest.Rules{})
		a, b := keep(t, db, "a"), keep(t, db, "b")
		time.Sleep(time.Second)
		_, err := a.Claim(t.Context(), []int{1})
		require.NoError(t, err)
		require.NoError(t, a.Release(t.Context(), []int{1, 2}))
		require.False(t, held(a, 1))
		require.NoError(t, a.Retire(t.Context()))
		time.Sleep(time.Second)
		require.True(t, b.State().Free(1))
	})
}

func TestTimesFitTogether(t *testing.T) {
	t.Parallel()
	require.NoError(t, lease.FastTimes().Validate())
	require.NoError(t, lease.Times{Heartbeat: 2 * time.Second, Trust: 8 * time.Second, Silence: 10500 * time.Millisecond, Poll: time.Second}.Validate())
	bad := lease.Times{Heartbeat: time.Second, Trust: 3 * time.Second, Silence: 3 * time.Second, Poll: time.Second}
	err := bad.Validate()
	require.ErrorContains(t, err, "trust 3s is too short for heartbeats of 1s: expected 3.625s or more")
	require.ErrorContains(t, err, "silence 3s is too short")
	require.ErrorContains(t, err, "poll 1s is too slow")
	_, err = lease.New(lease.Config{Times: bad})
	require.Error(t, err)
}

func TestSystemClock(t *testing.T) {
	t.Parallel()
	var c lease.SystemClock
	a := c.Now()
	fire, stop := c.Timer(2 * time.Millisecond)
	<-fire
	stop()
	require.GreaterOrEqual(t, c.Now().Since(a), 2*time.Millisecond)
}

package quarantine_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/quarantine"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Run(m)) }

func TestOpeningsAreKeptOncePerLifeAndForAWhile(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	a, b := uuid.New(), uuid.New()
	list := quarantine.Openings(nil).With(a, now).With(b, now.Add(time.Minute)).With(a, now.Add(2*time.Minute))
	require.Equal(t, quarantine.Openings{{Life: b, At: now.Add(time.Minute)}, {Life: a, At: now.Add(2 * time.Minute)}}, list)
	require.Equal(t, list, quarantine.Read(list.String(), now.Add(6*time.Minute)))
	require.Equal(t, list[1:], quarantine.Read(list.String(), now.Add(6*time.Minute+time.Second)))
	require.Equal(t, list[:1], list.Without(a))
	later := now.Add(time.Hour)
	require.Equal(t, quarantine.Openings{{Life: b, At: later}, {Life: a, At: later}}, quarantine.Read(list.Renewed(later).String(), later))
	require.Empty(t, quarantine.Openings{}.String())
	for range 100 {
		list = list.With(uuid.New(), now)
	}
	require.Len(t, list, 16)
	for _, mark := range []string{"", "no JSON", `{"life":1}`, "[", `[{"life":"x"}]`} {
		require.Empty(t, quarantine.Read(mark, now), mark)
	}
}

func TestJudge(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	now := time.Now()
	var list quarantine.Openings
	for crashes, want := range []quarantine.Verdict{
		quarantine.Innocent, quarantine.Innocent, quarantine.Suspect, quarantine.Quarantined, quarantine.Quarantined,
	} {
		if crashes > 0 {
			life := uuid.New()
			require.NoError(t, quarantine.Record(t.Context(), pool, quarantine.Crash{Life: life, Node: "n1", At: now, Reason: "panic: x"}))
			require.NoError(t, quarantine.Record(t.Context(), pool, quarantine.Crash{Life: life, Node: "n1", At: now, Reason: "panic: x"}), "again")
			list = list.With(life, now)
		}
		list = list.With(uuid.New(), now) // killed, or still alive: says nothing
		got, err := quarantine.Judge(t.Context(), pool, list)
		require.NoError(t, err)
		require.Equal(t, want, got, "%d crashes", crashes)
	}
}

func TestSweepForgetsOldCrashes(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	for i, age := range []time.Duration{0, 23 * time.Hour, 25 * time.Hour} {
		c := quarantine.Crash{Life: uuid.New(), Node: fmt.Sprint(i), At: time.Now().Add(-age), Reason: "panic: x"}
		require.NoError(t, quarantine.Record(t.Context(), pool, c))
	}
	require.NoError(t, quarantine.Sweep(t.Context(), pool))
	var left string
	require.NoError(t, pool.QueryRow(t.Context(), `SELECT string_agg(node_id, ',' ORDER BY node_id) FROM node_crashes`).Scan(&left))
	require.Equal(t, "0,1", left)
}

func TestTurnsComeOneAtATimeAndApart(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		turns := quarantine.NewTurns(2 * time.Second)
		begun := time.Now()
		var began []time.Duration
		var mu sync.Mutex
		var group sync.WaitGroup
		for i := range 4 {
			group.Go(func() {
				time.Sleep(time.Duration(i) * time.Millisecond) // in this order
				if !turns.Take(t.Context(), nil) {
					t.Error("no turn")
					return
				}
				mu.Lock()
				began = append(began, time.Since(begun))
				mu.Unlock()
				if i == 1 {
					time.Sleep(5 * time.Second) // a login that takes its time
				}
				turns.Leave() // the others are done at once
			})
		}
		group.Wait()
		require.Equal(t, []time.Duration{0, 2 * time.Second, 7 * time.Second, 9 * time.Second}, began)

		// Whoever gives up while waiting takes no turn from anybody.
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		require.False(t, turns.Take(ctx, nil))
		hurry := make(chan struct{}, 1)
		hurry <- struct{}{}
		require.False(t, turns.Take(t.Context(), hurry))
		require.True(t, turns.Take(t.Context(), nil))
		turns.Leave()
	})
}

// Whatever the number of nodes, and however long each takes to come back and to tell of its crash, a device that crashes whoever opens it
// brings down a bounded number of them.
func TestPropTheLoopEnds(t *testing.T) {
	t.Parallel()
	for seed := range uint64(500) {
		rng := rand.New(rand.NewPCG(seed, 1))
		nodes := 1 + rng.IntN(8)
		back := make([]time.Duration, nodes) // when each runs again
		owes := make([]uuid.UUID, nodes)     // the life that it has to tell of then
		crashed := map[uuid.UUID]bool{}
		restart := time.Duration(1+rng.IntN(60)) * time.Second
		now, mark, crashes := time.Unix(0, 0), "", 0
		var trail strings.Builder
		for {
			// A node that runs takes over after a while; if none does, the first that is back.
			at := time.Duration(now.UnixNano()) + 5*time.Second
			who := rng.IntN(nodes)
			for i := range nodes {
				if back[i] < back[who] && back[who] > at {
					who = i
				}
			}
			at = max(at, back[who])
			now = time.Unix(0, int64(at))
			for i := range nodes {
				if back[i] <= at {
					crashed[owes[i]] = true
				}
			}
			list := quarantine.Read(mark, now)
			verdict := list.Judge(crashed)
			fmt.Fprintf(&trail, "%s node %d opens, %d openings, verdict %d\n", at, who, len(list), verdict)
			if verdict == quarantine.Quarantined {
				break
			}
			if verdict == quarantine.Suspect {
				list = list.Renewed(now)
			}
			life := uuid.New()
			mark = list.With(life, now).String()
			owes[who], back[who] = life, at+restart
			crashes++
			require.LessOrEqual(t, crashes, 3+nodes, "seed %d, %d nodes, restart after %s\n%s", seed, nodes, restart, &trail)
		}
	}
}

package gossip_test

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/waconnect/waconnect/ring/gossip"
	"github.com/waconnect/waconnect/ring/gossip/gossiptest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func address(i int) string { return fmt.Sprintf("10.0.0.%d:7946", i+1) }

// cluster is some members on a network in memory.
type cluster struct {
	t       *testing.T
	network *gossiptest.Network
	members []*gossip.Gossip
}

func bubble(t *testing.T, n int, f func(c *cluster)) {
	t.Helper()
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c := &cluster{t: t, network: gossiptest.NewNetwork()}
		for i := range n {
			c.members = append(c.members, c.start(i, fmt.Sprintf("n%d", i)))
		}
		t.Cleanup(func() {
			for _, g := range c.members {
				require.NoError(t, g.Close())
			}
			time.Sleep(time.Minute) // the library's probes end by their own deadlines
		})
		// A join that fails is tried again after ten seconds.
		c.within(25*time.Second, "everybody to see everybody", func() bool { return c.all(n) })
		f(c)
	})
}

func (c *cluster) start(i int, id string) *gossip.Gossip {
	c.t.Helper()
	g, err := gossip.Start(c.t.Context(), gossip.Config{
		Info: gossip.Info{ID: id, State: gossip.Joining, RPC: "10.0.0.1:7400", Capacity: 1}, BindAddr: address(i), Key: bytes.Repeat([]byte{7}, 32),
		Seeds:     func(context.Context) ([]string, error) { return []string{address(0), address(1)}, nil },
		Transport: c.network.Transport(address(i)), Log: slog.New(slog.DiscardHandler), Registry: prometheus.NewRegistry(),
	})
	require.NoError(c.t, err)
	return g
}

func (c *cluster) all(n int) bool {
	for _, g := range c.members {
		if len(g.Members()) != n {
			return false
		}
	}
	return true
}

// within waits in virtual time and returns how long it took.
func (c *cluster) within(limit time.Duration, what string, ok func() bool) time.Duration {
	c.t.Helper()
	begun := time.Now()
	for !ok() {
		if time.Since(begun) > limit {
			c.t.Fatalf("waited %s for %s", limit, what)
		}
		time.Sleep(20 * time.Millisecond)
	}
	return time.Since(begun)
}

func TestDeathIsNoticedByTwenty(t *testing.T) {
	bubble(t, 20, func(c *cluster) {
		dead := c.members[7]
		c.members = append(c.members[:7], c.members[8:]...)
		c.network.Crash(address(7))
		took := c.within(5*time.Second, "everybody to notice the death", func() bool { return c.all(19) })
		t.Logf("noticed after %s", took)
		require.NoError(t, dead.Close())
	})
}

func TestWhatIsSaidSpreads(t *testing.T) {
	bubble(t, 5, func(c *cluster) {
		changed := c.members[4].Changed()
		c.members[0].Update(func(i *gossip.Info) { i.State, i.Incarnation = gossip.Leaving, "life" })
		says := func(s gossip.State) func() bool {
			return func() bool {
				for _, g := range c.members {
					for _, m := range g.Members() {
						if m.ID == "n0" && (m.State != s || m.Incarnation != "life") {
							return false
						}
					}
				}
				return true
			}
		}
		c.within(2*time.Second, "the word to spread", says(gossip.Leaving))
		<-changed
		require.Equal(t, gossip.Leaving, c.members[0].Info().State)
		require.NoError(t, c.members[0].Leave(t.Context()))
		require.NoError(t, c.members[0].Close())
		c.members = c.members[1:]
		c.within(2*time.Second, "it to be gone", func() bool { return c.all(4) })
	})
}

func TestSplitHealsByItself(t *testing.T) {
	bubble(t, 6, func(c *cluster) {
		for a := range 3 {
			for b := 3; b < 6; b++ {
				c.network.Cut(address(a), address(b))
			}
		}
		c.within(10*time.Second, "both sides to give each other up", func() bool { return c.all(3) })
		c.network.Heal()
		c.within(25*time.Second, "the halves to find each other", func() bool { return c.all(6) })
	})
}

// One that is heard and does not hear is not taken for dead by everybody for ever, and nothing hangs.
func TestOneWayCut(t *testing.T) {
	bubble(t, 4, func(c *cluster) {
		for i := range 3 {
			c.network.CutOneWay(address(i), address(3))
		}
		time.Sleep(10 * time.Second)
		c.network.Heal()
		c.within(25*time.Second, "all to be together again", func() bool { return c.all(4) })
	})
}

func TestRestartAtTheSameAddress(t *testing.T) {
	bubble(t, 3, func(c *cluster) {
		c.network.Crash(address(2))
		old := c.members[2]
		c.members[2] = c.start(2, "n2")
		c.within(6*time.Second, "the new start to take the place of the old", func() bool {
			for _, g := range c.members[:2] {
				n := 0
				for _, m := range g.Members() {
					if m.ID == "n2" && m.Name == c.members[2].Members()[len(c.members[2].Members())-1].Name {
						n++
					}
				}
				if n != 1 || len(g.Members()) != 3 {
					return false
				}
			}
			return c.all(3)
		})
		require.NoError(t, old.Close())
	})
}

func TestTooMuchToSay(t *testing.T) {
	t.Parallel()
	_, err := gossip.Start(t.Context(), gossip.Config{
		Info: gossip.Info{ID: strings.Repeat("x", 600)}, BindAddr: "127.0.0.1:0", Log: slog.New(slog.DiscardHandler), Registry: prometheus.NewRegistry(),
	})
	require.ErrorContains(t, err, "at most 512 can be gossiped")
}

func TestKeyIsNeededBeyondLoopback(t *testing.T) {
	t.Parallel()
	for _, addr := range []string{"0.0.0.0:0", ":0", "10.1.2.3:7946"} {
		_, err := gossip.Start(t.Context(), gossip.Config{Info: gossip.Info{ID: "a"}, BindAddr: addr, Log: slog.New(slog.DiscardHandler), Registry: prometheus.NewRegistry()})
		require.ErrorIs(t, err, gossip.ErrKey)
	}
	_, err := gossip.Start(t.Context(), gossip.Config{Info: gossip.Info{ID: "a"}, BindAddr: "127.0.0.1:0", Key: []byte("short"), Log: slog.New(slog.DiscardHandler), Registry: prometheus.NewRegistry()})
	require.ErrorContains(t, err, "5 bytes, expected 32")
}

// On a real network: who has the key is in, who has another stays out and is counted, and garbage does no harm.
func TestWrongKeyAndGarbageStayOut(t *testing.T) {
	t.Parallel()
	registry := prometheus.NewRegistry()
	start := func(id string, key byte, reg prometheus.Registerer, seeds ...string) *gossip.Gossip {
		g, err := gossip.Start(t.Context(), gossip.Config{
			Info: gossip.Info{ID: id, State: gossip.Ready}, BindAddr: "127.0.0.1:0", Key: bytes.Repeat([]byte{key}, 32), Registry: reg,
			Seeds:       func(context.Context) ([]string, error) { return seeds, nil },
			RejoinEvery: 200 * time.Millisecond, Log: slog.New(slog.DiscardHandler),
		})
		require.NoError(t, err)
		t.Cleanup(func() { require.NoError(t, g.Close()) })
		return g
	}
	first := start("a", 1, registry)
	second := start("b", 1, prometheus.NewRegistry(), first.Addr())
	require.Eventually(t, func() bool { return len(first.Members()) == 2 && len(second.Members()) == 2 }, 20*time.Second, 10*time.Millisecond)
	rejected := func() float64 {
		n, err := testutil.GatherAndCount(registry, "waconnect_gossip_rejected_total")
		require.NoError(t, err)
		require.Equal(t, 1, n)
		families, err := registry.Gather()
		require.NoError(t, err)
		for _, f := range families {
			if f.GetName() == "waconnect_gossip_rejected_total" {
				return f.GetMetric()[0].GetCounter().GetValue()
			}
		}
		return 0
	}
	require.Zero(t, rejected())
	stranger := start("c", 2, prometheus.NewRegistry(), first.Addr())
	require.Eventually(t, func() bool { return rejected() > 0 }, 20*time.Second, 10*time.Millisecond)
	require.Len(t, stranger.Members(), 1)
	require.Len(t, first.Members(), 2)

	before := rejected()
	random := rand.New(rand.NewPCG(1, 2))
	udp, err := net.Dial("udp", first.Addr())
	require.NoError(t, err)
	defer udp.Close()
	for range 2000 {
		junk := make([]byte, 1+random.IntN(1200))
		for i := range junk {
			junk[i] = byte(random.Uint32())
		}
		_, _ = udp.Write(junk) // a full buffer is as good
	}
	tcp, err := net.Dial("tcp", first.Addr())
	require.NoError(t, err)
	_, err = tcp.Write(bytes.Repeat([]byte{0xff}, 4096))
	require.NoError(t, err)
	require.NoError(t, tcp.Close())
	require.Eventually(t, func() bool { return rejected() > before }, 20*time.Second, 10*time.Millisecond)
	require.Eventually(t, func() bool { return len(first.Members()) == 2 && len(second.Members()) == 2 }, 20*time.Second, 10*time.Millisecond)
}

package ring_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/ring"
)

func members(ids ...string) []ring.Member {
	var out []ring.Member
	for _, id := range ids {
		out = append(out, ring.Member{ID: id})
	}
	return out
}

// nodes are node-1 to node-n.
func nodes(n int) []ring.Member {
	var out []ring.Member
	for i := range n {
		out = append(out, ring.Member{ID: fmt.Sprintf("node-%d", i+1)})
	}
	return out
}

func TestSameMembersSameTable(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 1))
	want := ring.NewTable(nodes(7), nil)
	for range 20 {
		list := nodes(7)
		random.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		list = append(list, list[0]) // said twice is one
		require.Empty(t, ring.Moves(want, ring.NewTable(list, nil)))
	}
	require.Equal(t, []ring.Member{{ID: "a", Capacity: 1}, {ID: "b", Capacity: 2}},
		ring.NewTable([]ring.Member{{ID: "b", Capacity: 2}, {ID: "a"}}, nil).Members())
}

// What joins takes only for itself, and what leaves is shared by the others: no partition moves between two nodes that were there before
// and after. Each such move would be a needless reconnect.
func TestNoInnocentPartitionMoves(t *testing.T) {
	t.Parallel()
	for n := 1; n <= 20; n++ {
		small, large := ring.NewTable(nodes(n), nil), ring.NewTable(nodes(n+1), nil)
		joiner := fmt.Sprintf("node-%d", n+1)
		for what, moves := range map[string][]ring.Move{"join": ring.Moves(small, large), "leave": ring.Moves(large, small)} {
			innocent := 0
			for _, m := range moves {
				if m.From != joiner && m.To != joiner {
					innocent++
				}
			}
			require.LessOrEqual(t, innocent, ring.Partitions/1000, "%s at %d nodes", what, n)
			bound := float64(ring.Partitions) * (1/float64(n) + 0.01) // the share itself varies by some per cent
			require.LessOrEqual(t, float64(len(moves)), bound, "%s at %d nodes", what, n)
			if innocent > 0 {
				t.Logf("%s at %d nodes: %d innocent of %d moves", what, n, innocent, len(moves))
			}
		}
	}
}

func TestEveryPartitionHasOneOwnerAndSharesAreFair(t *testing.T) {
	t.Parallel()
	for _, n := range []int{1, 2, 3, 5, 10, 20, 50} {
		table := ring.NewTable(nodes(n), nil)
		total, least, most := 0, ring.Partitions, 0
		for _, m := range table.Members() {
			c := table.Count(m.ID)
			total, least, most = total+c, min(least, c), max(most, c)
		}
		require.Equal(t, ring.Partitions, total)
		average := float64(ring.Partitions) / float64(n)
		require.LessOrEqual(t, float64(most), ring.Load*average+1)
		require.GreaterOrEqual(t, float64(least), average*0.75, "%d nodes: %d to %d", n, least, most)
	}
}

func TestNobody(t *testing.T) {
	t.Parallel()
	table := ring.NewTable(nil, map[int]string{3: "a"})
	require.Empty(t, table.Owner(3))
	require.Empty(t, table.Owner(-1))
	require.Empty(t, table.Owner(ring.Partitions))
	require.Zero(t, table.Count("a"))
	one := ring.NewTable(members("a"), nil)
	require.Len(t, ring.Moves(nil, one), ring.Partitions)
	require.Equal(t, ring.Move{Partition: 0, To: "a"}, ring.Moves(nil, one)[0])
	require.Len(t, ring.Moves(one, nil), ring.Partitions)
}

func TestCapacity(t *testing.T) {
	t.Parallel()
	table := ring.NewTable([]ring.Member{{ID: "small"}, {ID: "large", Capacity: 2}, {ID: "zero", Capacity: -3}}, nil)
	ratio := float64(table.Count("large")) / float64(table.Count("small"))
	require.InDelta(t, 2, ratio, 0.5)
	require.InDelta(t, 1, float64(table.Count("zero"))/float64(table.Count("small")), 0.25)
	var many []ring.Member
	for i := range 4 {
		many = append(many, ring.Member{ID: fmt.Sprintf("n%d", i), Capacity: 99})
	}
	table = ring.NewTable(many, nil) // more shares than there may be
	for p := range ring.Partitions {
		require.NotEmpty(t, table.Owner(p))
	}
}

func TestPins(t *testing.T) {
	t.Parallel()
	free := ring.NewTable(members("a", "b"), nil)
	pins := map[int]string{7: "a", 8: "b", 9: "gone", -1: "a", ring.Partitions: "b"}
	table := ring.NewTable(members("a", "b"), pins)
	require.Equal(t, "a", table.Owner(7))
	require.Equal(t, "b", table.Owner(8))
	require.Equal(t, free.Owner(9), table.Owner(9), "a pin to somebody who is not there does not count")
	require.LessOrEqual(t, len(ring.Moves(free, table)), 2)
}

func BenchmarkNewTable(b *testing.B) {
	for _, n := range []int{3, 20, 100} {
		b.Run(fmt.Sprintf("%d_nodes", n), func(b *testing.B) {
			list := nodes(n)
			for b.Loop() {
				ring.NewTable(list, nil)
			}
		})
	}
}

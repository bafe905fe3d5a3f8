package ring_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/ring"
)

// The partition of a device is stored; a change of the function would strand every device of an installation.
func TestPartitionOfNeverChanges(t *testing.T) {
	t.Parallel()
	for id, want := range map[string]int{"": 2481, "a": 2916, "0199f0a0-0000-7000-8000-000000000001": 4023} {
		require.Equal(t, want, ring.PartitionOf(id), "device %q", id)
	}
}

func TestPartitionsAreUsedEvenly(t *testing.T) {
	t.Parallel()
	const devices = 100_000
	used := map[int]int{}
	for i := range devices {
		used[ring.PartitionOf(fmt.Sprintf("device-%d", i))]++
	}
	require.Len(t, used, ring.Partitions)
	for p, n := range used {
		require.Less(t, n, 60, "partition %d", p) // 24 on average
	}
}

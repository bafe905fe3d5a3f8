package outbound

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/message"
)

// A receipt is looked for where it belongs, and is not written again once it stands; a higher one is.
func TestRecentReceipts(t *testing.T) {
	t.Parallel()
	var r Recent
	a, b := message.Named{WAID: "A"}, message.Named{WAID: "B"}
	r.note(a)
	r.note(b)
	r.took("B")
	known, early, others := r.Find([]string{"A", "B", "C"}, "DELIVERED")
	require.Equal(t, []message.Named{a, b}, known)
	require.Equal(t, []message.Named{a}, early)
	require.Equal(t, []string{"C"}, others)
	r.Raised(known, "DELIVERED")
	known, _, _ = r.Find([]string{"A", "B"}, "DELIVERED")
	require.Empty(t, known, "everybody's phone says so")
	known, _, _ = r.Find([]string{"A"}, "READ")
	require.Equal(t, []message.Named{a}, known)
	r.Raised(known, "READ")
	known, _, _ = r.Find([]string{"A", "B"}, "DELIVERED")
	require.Empty(t, known)
	r.Raised([]message.Named{a}, "DELIVERED")
	known, _, _ = r.Find([]string{"A"}, "READ")
	require.Empty(t, known, "it never goes back")
}

//go:build !race

package watest

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// Left out under the race detector: whatsmeow sets up its socket after the handshake without a lock against the
// goroutine that sees the connection end, so a server that hangs up at that moment makes the detector report it.
func TestRefusedLogins(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	c := pairQR(t, s, addPhone(t, s, PhoneParams{}))
	c.Disconnect()
	require.Eventually(t, func() bool { return len(s.Connections()) == 0 }, 5*time.Second, time.Millisecond)
	s.Faults().Add(Fault{Kind: FaultRefuseLogins, Count: 1})
	require.NoError(t, c.Connect())
	reconnects(t, c)
}

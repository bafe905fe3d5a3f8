//go:build !race

package watest

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// Left out under the race detector: whatsmeow sets up its socket after the handshake, and counts its reconnects,
// without a lock against the goroutine that sees the connection end, so a server that hangs up at that moment makes
// the detector report whatsmeow.
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

func TestControlStormStrikesAtEveryLogin(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	r := startControl(t, s)
	ada := addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, ada)
	var storm Fault
	r.call("POST", "/faults", object{"kind": "kick", "duration": "1h"}, &storm)
	_, err := s.Audit().Wait(testContext(t), func(e AuditEntry) bool { return e.Kind == AuditLogin && e.Detail == "login 3" })
	require.NoError(t, err)
	r.call("DELETE", "/faults/"+storm.ID, nil, nil)
	// whatsmeow says Connected even when it is cut in between, so only a message that gets through proves anything.
	require.Eventually(t, func() bool {
		_, err := c.SendMessage(t.Context(), ada.JID(), textMessage("still here"))
		return err == nil
	}, 2*waitFor, 5*tick)
	awaitMessage(t, ada, byText("still here"))
}

//go:build !race

package watest

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types/events"
)

// Everybody writes to everybody while connections are cut at random: whoever sends until it is acknowledged, under the
// same id, must reach the phone exactly once, in order, and the companion of the other.
//
// Left out under the race detector for the reason given in refuse_test.go.
func TestNothingIsLostOrDoubledWhileConnectionsAreCut(t *testing.T) {
	t.Parallel()
	const devices, messages = 5, 150
	s := startServer(t)
	var phones []*Phone
	var clients []*client
	for range devices {
		p := addPhone(t, s, PhoneParams{})
		phones = append(phones, p)
		c := pairQR(t, s, p)
		c.EnableDecryptedEventBuffer, c.SynchronousAck, c.UseRetryMessageStore = true, true, true
		c.AutoReconnectHook = func(error) bool { c.AutoReconnectErrors = 0; return true } // at once, every time
		clients = append(clients, c)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 60*time.Second)
	defer cancel()
	stop := make(chan struct{})
	var cutting, sending sync.WaitGroup
	cutting.Go(func() {
		tick := time.NewTicker(15 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-stop:
				return
			case <-tick.C:
				s.Kick(*clients[rand.N(devices)].Store.ID)
			}
		}
	})
	for i, c := range clients {
		to := phones[(i+1)%devices].JID()
		sending.Go(func() {
			for n := range messages {
				extra := whatsmeow.SendRequestExtra{ID: fmt.Sprintf("3EB0SOAK%02d%03d", i, n), Timeout: 2 * time.Second}
				for {
					attempt, done := context.WithTimeout(ctx, 3*time.Second)
					_, err := c.SendMessage(attempt, to, textMessage(fmt.Sprint(i, " says ", n)), extra)
					done()
					if err == nil || ctx.Err() != nil {
						break
					}
					c.WaitForConnection(time.Second)
				}
			}
		})
	}
	sending.Wait()
	close(stop)
	cutting.Wait()
	require.NoError(t, ctx.Err())
	for i := range devices {
		to := (i + 1) % devices
		last := fmt.Sprintf("3EB0SOAK%02d%03d", i, messages-1)
		awaitMessage(t, phones[to], byID(last))
		await(t, clients[to], last, func(e *events.Message) bool { return e.Info.ID == last })
	}
	for i := range devices {
		queueEmpties(t, s, clients[i])
		to := (i + 1) % devices
		seen := map[string]int{}
		var order []string
		for _, r := range phones[to].Messages(0) {
			seen[r.ID]++
			if !r.FromMe {
				order = append(order, r.ID)
			}
			require.NotEqual(t, "undecryptable", r.Type)
		}
		require.True(t, slices.IsSorted(order), "the phone sees them in the order in which they were sent")
		for n := range messages {
			id := fmt.Sprintf("3EB0SOAK%02d%03d", i, n)
			require.Equal(t, 1, seen[id], "at the phone: %s", id)
			// The library handles stanzas of two connections side by side: what comes again while its first handler still runs is handed over
			// twice. Our sessions wait for their handlers before the next connection.
			require.NotZero(t, countEvents(clients[to], func(e *events.Message) bool { return e.Info.ID == id }), "at the companion: %s", id)
		}
	}
	require.NotEmpty(t, s.Audit().Entries(0, AuditDuplicate, ""))
}

package node

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

// Whoever was active last goes first, at the rate, and who gives up holds nobody up.
func TestPacerOrder(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		p := newPacer()
		p.set(10) // one at once, then one each tenth of a second
		ctx, stop := context.WithCancel(t.Context())
		done := make(chan struct{})
		var order []int64
		turn := make(chan int64)
		impatient, giveUp := context.WithCancel(t.Context())
		gaveUp := make(chan error, 1)
		go func() { gaveUp <- p.wait(impatient, 99) }()
		synctest.Wait()
		for _, active := range []int64{3, 7, 1, 7, 5} {
			go func() {
				if p.wait(ctx, active) == nil {
					turn <- active
				}
			}()
			synctest.Wait()
		}
		giveUp()
		require.ErrorIs(t, <-gaveUp, context.Canceled)
		begun := time.Now()
		go func() { defer close(done); _ = p.run(ctx) }()
		for range 5 {
			order = append(order, <-turn)
		}
		require.Equal(t, []int64{7, 7, 5, 3, 1}, order)
		require.Equal(t, 400*time.Millisecond, time.Since(begun))
		stop()
		<-done
		require.ErrorIs(t, p.wait(ctx, 1), context.Canceled)
	})
}

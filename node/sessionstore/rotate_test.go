package sessionstore_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/node/sessionstore"
)

const youngKey = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE="

// The key changes while the device works; afterwards the old key opens nothing and is not needed.
func TestRotateUnderLoad(t *testing.T) {
	t.Parallel()
	w := start(t)
	require.NoError(t, w.keys.Check(t.Context(), w.pool))
	w.linked().Close()
	both, err := seal.NewRing(youngKey, testKey)
	require.NoError(t, err)
	// A node that already has both keys works on while a rotation runs; what stands there was sealed by the old one.
	old := w.open()
	for i := range 1200 {
		require.NoError(t, old.Device.SenderKeys.PutSenderKey(t.Context(), "g", fmt.Sprint(i), []byte("old")))
	}
	require.NoError(t, old.Flush(t.Context()))
	w.store = sessionstore.New(w.pool, both, quiet)
	running := w.open()
	stop := make(chan struct{})
	var group sync.WaitGroup
	steps := 0
	group.Go(func() {
		for {
			select {
			case <-stop:
				return
			default:
			}
			steps++
			if err := running.Device.Sessions.PutSession(t.Context(), "a:0", []byte(fmt.Sprint(steps))); err != nil {
				t.Errorf("step %d: %v", steps, err)
				return
			}
		}
	})
	var last, total int64
	require.NoError(t, w.store.Rotate(t.Context(), func(done, of int64) { last, total = done, of }))
	close(stop)
	group.Wait()
	require.GreaterOrEqual(t, last, int64(1200))
	require.Equal(t, last, total)

	young, err := seal.NewRing(youngKey)
	require.NoError(t, err)
	require.NoError(t, young.Check(t.Context(), w.pool))
	require.ErrorIs(t, w.keys.Check(t.Context(), w.pool), seal.ErrWrongKey)
	w.store = sessionstore.New(w.pool, young, quiet)
	next := w.open()
	require.Equal(t, fmt.Sprint(steps), w.stored(next))
	sender, err := next.Device.SenderKeys.GetSenderKey(t.Context(), "g", "1199")
	require.NoError(t, err)
	require.Equal(t, "old", string(sender))
	require.NoError(t, w.store.Rotate(t.Context(), func(int64, int64) {}), "again changes nothing")
}

// Without the old key nothing is overwritten, and the probe stays what it was.
func TestRotateWithoutTheOldKey(t *testing.T) {
	t.Parallel()
	w := start(t)
	require.NoError(t, w.keys.Check(t.Context(), w.pool))
	w.linked().Close()
	young, err := seal.NewRing(youngKey)
	require.NoError(t, err)
	require.ErrorIs(t, sessionstore.New(w.pool, young, quiet).Rotate(t.Context(), func(int64, int64) {}), seal.ErrUnreadable)
	require.NoError(t, w.keys.Check(t.Context(), w.pool))
	w.open()
}

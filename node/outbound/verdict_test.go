package outbound

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow"

	"github.com/waconnect/waconnect/node/message"
)

func TestJudge(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		err      error
		attempts int
		want     verdict
	}{
		"our own reason":       {permanent("unsupported_type:poll"), 1, verdict{true, "unsupported_type:poll"}},
		"media, first try":     {mediaError{"media_timeout", nil}, 1, verdict{false, "media_timeout"}},
		"media, last try":      {mediaError{"media_timeout", nil}, mediaAttempts, verdict{true, "media_timeout"}},
		"media too large":      {mediaError{"media_too_large", nil}, 1, verdict{true, "media_too_large"}},
		"not a picture":        {mediaError{"unsupported_media_type", nil}, 1, verdict{true, "unsupported_media_type"}},
		"unknown number":       {errors.New("no LID found for 1@s.whatsapp.net from server"), 1, verdict{true, "not_on_whatsapp"}},
		"restricted contact":   {fmt.Errorf("%w 463", whatsmeow.ErrServerReturnedError), 1, verdict{false, accountRestricted}},
		"refused stanza":       {fmt.Errorf("%w 479", whatsmeow.ErrServerReturnedError), 1, verdict{true, "server_error_479"}},
		"server is busy":       {fmt.Errorf("%w 503", whatsmeow.ErrServerReturnedError), 1, verdict{false, "server returned error 503"}},
		"too many":             {fmt.Errorf("%w 429", whatsmeow.ErrServerReturnedError), 1, verdict{false, "server returned error 429"}},
		"no socket":            {whatsmeow.ErrNotConnected, maxAttempts, verdict{false, "device_not_connected"}},
		"no answer":            {fmt.Errorf("send: %w", context.DeadlineExceeded), maxAttempts, verdict{false, "timeout"}},
		"anything, early":      {errors.New("something"), 1, verdict{false, "something"}},
		"anything, many times": {errors.New("something"), maxAttempts, verdict{true, "something"}},
		"not in the group":     {fmt.Errorf("x: %w", whatsmeow.ErrNotInGroup), 1, verdict{true, "x: " + whatsmeow.ErrNotInGroup.Error()}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			require.Equal(t, c.want, judge(c.err, message.Waiting{Attempts: c.attempts}))
		})
	}
}

func TestBackoffGrowsWithinBounds(t *testing.T) {
	t.Parallel()
	for attempts, top := range map[int]time.Duration{1: time.Second, 2: 2 * time.Second, 3: 4 * time.Second, 9: 256 * time.Second, 100: 5 * time.Minute} {
		for range 100 {
			got := backoff(attempts)
			require.GreaterOrEqual(t, got, top/2, "attempt %d", attempts)
			require.LessOrEqual(t, got, top, "attempt %d", attempts)
		}
	}
}

func TestLaneTakesEachMessageOnce(t *testing.T) {
	t.Parallel()
	l := newLane(nil, "c")
	l.offer([]message.Waiting{{Seq: 1}, {Seq: 2}})
	l.offer([]message.Waiting{{Seq: 1}, {Seq: 2}, {Seq: 4}}) // an older read of the table shows the first two again
	l.pop()
	l.offer([]message.Waiting{{Seq: 1}, {Seq: 2}, {Seq: 4}, {Seq: 5}})
	var got []int64
	for {
		m, ok := l.head()
		if !ok {
			break
		}
		got = append(got, m.Seq)
		l.pop()
	}
	require.Equal(t, []int64{2, 4, 5}, got)
	l.offer([]message.Waiting{{Seq: 6}})
	_, ok := l.head()
	require.False(t, ok, "a lane that has ended takes nothing; the sender makes a new one")
}

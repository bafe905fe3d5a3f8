package lease

import (
	"fmt"
	"time"

	"golang.org/x/sys/unix"
)

// Instant is a moment on two clocks of one machine.
type Instant struct {
	boot time.Duration // runs on while the machine is suspended
	wall time.Duration // since 1970; may be stepped
}

// At makes an instant of both readings, for clocks of tests.
func At(boot, wall time.Duration) Instant { return Instant{boot: boot, wall: wall} }

// Since is the time from an earlier instant: the larger of what both clocks say. Go's own monotonic clock is neither of them, because
// it stands still while a virtual machine is suspended, and a node must notice that others have moved on. A wall clock that is stepped
// forward costs at worst a needless self-fence; stepped backward it changes nothing.
func (i Instant) Since(earlier Instant) time.Duration {
	return max(i.boot-earlier.boot, i.wall-earlier.wall)
}

// Clock is a node's sense of time. Only tests use another one than SystemClock.
type Clock interface {
	Now() Instant
	// Timer fires once after d; stop frees it.
	Timer(d time.Duration) (fire <-chan time.Time, stop func() bool)
}

// SystemClock reads CLOCK_BOOTTIME and the wall clock.
type SystemClock struct{}

// Now implements Clock.
func (SystemClock) Now() Instant {
	var ts unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_BOOTTIME, &ts); err != nil {
		panic(fmt.Sprintf("read CLOCK_BOOTTIME: %v", err)) // Linux has it since 2.6.39; without it no promise could be kept
	}
	return Instant{boot: time.Duration(ts.Nano()), wall: time.Duration(time.Now().UnixNano())}
}

// Timer implements Clock.
func (SystemClock) Timer(d time.Duration) (<-chan time.Time, func() bool) {
	t := time.NewTimer(d)
	return t.C, t.Stop
}

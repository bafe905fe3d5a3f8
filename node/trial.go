package node

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/quarantine"
)

// trial is the first time of a session. A crash of this process within it may have been the device's doing, and so it stands on its head.
type trial struct {
	life      uuid.UUID
	before    quarantine.Openings // of other lives
	marked    bool                // this opening stands on the head
	passed    atomic.Bool         // nothing stands there any more
	length    time.Duration
	ready     chan struct{} // closed when the session is online or shows its first code: from then on it is in danger
	readyOnce sync.Once
	turn      *quarantine.Turns // of a suspect that is opened alone; nil: of no suspect
}

// quarantinedText is shown of a device for as long as it is quarantined.
const quarantinedText = "quarantined: the program crashed three times within a few minutes while it had just opened this device; " +
	"an operator must look at the crash reports and then run `waconnect device release` with the device's id"

// try asks whether a session may be opened, and waits if it must be opened alone. Without a trial it may not, and the runner waits.
func (r *runner) try(ctx context.Context, head *commit.Head) (t *trial, wait time.Duration) {
	if head.Quarantined() {
		return nil, r.settle(ctx, head, device.State{Detail: device.Quarantined, LastError: ptr(quarantinedText)})
	}
	t = &trial{life: r.tenure.holder, length: r.node.cfg.TrialTime, ready: make(chan struct{})}
	t.before = quarantine.Read(head.Opening(), time.Now()).Without(t.life)
	verdict, err := quarantine.Judge(ctx, r.node.cfg.Pool, t.before)
	if err != nil {
		if ctx.Err() == nil {
			r.log.Warn("look for crashes", "err", err)
		}
		return nil, r.databaseWait()
	}
	switch verdict {
	case quarantine.Quarantined:
		return nil, r.quarantine(ctx, head, t)
	case quarantine.Suspect:
		r.log.Warn("two processes crashed while they had just opened this device: it is opened alone", "openings", t.before.String())
		if !r.takeTurn(ctx, head) {
			return nil, 0
		}
		t.turn, t.length, t.before = r.node.turns, r.node.cfg.SuspectTime, t.before.Renewed(time.Now())
	}
	return t, 0
}

// aloneText is shown of a device for as long as it waits for its turn.
const aloneText = "waiting: the program crashed twice while it had just opened this device and others; each of them is opened alone"

// takeTurn waits until a suspect may be opened, and says so. False: there is a newer wish, or the head is lost.
func (r *runner) takeTurn(ctx context.Context, head *commit.Head) bool {
	say := func() bool {
		state := device.State{Detail: device.Backoff, Shown: r.shown(), LastError: ptr(aloneText)}
		if r.state.OwnJID == nil {
			state.Detail, state.Shown = device.Pairing, device.Offline
		}
		if err := r.publish(ctx, head, state); err != nil {
			r.log.Warn("publish state", "err", err)
			return false
		}
		return true
	}
	if !say() {
		return false
	}
	if r.shown() == device.Online { // only until the grace time is over
		graceful, cancel := context.WithTimeout(ctx, r.node.cfg.OfflineGrace-time.Since(r.lostAt))
		defer cancel()
		if r.node.turns.Take(graceful, r.wish) {
			return true
		}
		if graceful.Err() == nil || ctx.Err() != nil || !say() {
			return false
		}
	}
	return r.node.turns.Take(ctx, r.wish)
}

// quarantine lets the device rest until an operator releases it.
func (r *runner) quarantine(ctx context.Context, head *commit.Head, t *trial) time.Duration {
	r.log.Error("device is quarantined: the program crashed three times while it had just opened it; see docs/operations.md",
		"openings", t.before.String())
	r.node.metrics.quarantined.Inc()
	return r.settle(ctx, head, device.State{Detail: device.Quarantined, LastError: ptr(quarantinedText)}, func(b *batch.Batch) {
		commit.QueueQuarantine(b, r.id)
	})
}

// mark is written before the session opens.
func (t *trial) mark(b *batch.Batch, id device.ID) {
	commit.QueueOpening(b, id, t.before.With(t.life, time.Now()).String())
}

// inDanger starts the time of the trial.
func (t *trial) inDanger() { t.readyOnce.Do(func() { close(t.ready) }) }

// pass ends the trial of a device that did no harm: nothing is held against it any more. A suspect's acquittal is durable before the next
// one is opened, which may bring this process down.
func (r *runner) pass(ctx context.Context, head *commit.Head, t *trial) {
	clear := func(b *batch.Batch) { commit.QueueOpening(b, r.id, "") }
	if t.turn == nil {
		head.Stage(clear, func(err error) { t.passed.Store(err == nil) })
		return
	}
	err := head.Write(ctx, clear)
	t.passed.Store(err == nil)
	r.log.Info("device was opened alone and did no harm", "err", err)
	r.leaveTurn(t)
}

// leaveTurn lets the next suspect open.
func (r *runner) leaveTurn(t *trial) {
	if t.turn != nil {
		t.turn.Leave()
		t.turn = nil
	}
}

// closed makes the end of a session in order durable with whatever is written next: this life did no harm. What stands there of others
// stays, since nobody knows whether the session lasted for long enough.
func (r *runner) closed(b *batch.Batch) {
	if t := r.trial; t != nil && t.marked && !t.passed.Load() {
		commit.QueueOpening(b, r.id, t.before.String())
	}
}

func ptr[T any](v T) *T { return &v }

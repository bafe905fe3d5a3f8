package node

import (
	"context"
	"math/rand/v2"
	"time"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/session"
)

// A healthy connection that was lost is tried again almost at once; the jitter spreads a fleet over a second.
const (
	healthyAfter  = 30 * time.Second
	quickRetryMin = 100 * time.Millisecond
	quickRetryMax = time.Second
)

// ended decides what follows from a session's end: what is shown, and how long to wait. A detail that waits for a command ends the runner.
func (r *runner) ended(ctx context.Context, head *commit.Head, end session.End) time.Duration {
	r.node.metrics.ended(end)
	if end.Reason != session.Stopped && end.Reason != session.Restart {
		r.log.Info("session ended", "reason", end.Reason, "err", end.Text, "online", end.Online.Round(time.Second))
	}
	if end.Online > 0 {
		r.lostAt = time.Now()
	}
	switch end.Reason {
	case session.Stopped:
		r.leave(ctx, head)
		return 0
	case session.Restart:
		r.quiet = true
		return 0
	case session.QRTimeout, session.PairFailed:
		return r.settle(ctx, head, device.State{Detail: device.Unlinked, LastError: &end.Text})
	case session.LoggedOut:
		if r.state.NeverOnline {
			// The link was cut off between our keys and the phone's consent, by a crash for example: it begins anew.
			return r.settle(ctx, head, device.State{Detail: device.Pairing, Shown: device.Offline, Forget: true})
		}
		return r.loggedOut(ctx, head, end)
	case session.Replaced:
		return r.replaced(ctx, head, end)
	case session.Forbidden:
		return r.settle(ctx, head, device.State{Detail: device.Forbidden, LastError: &end.Text})
	case session.Outdated:
		return r.settleFor(ctx, head, device.State{Detail: device.Outdated, LastError: &end.Text}, r.node.cfg.BackoffMax)
	case session.Unreadable:
		return r.settle(ctx, head, device.State{Detail: device.Unreadable, LastError: &end.Text})
	case session.Banned:
		state := device.State{Detail: device.Banned, LastError: &end.Text}
		if end.Retry > 0 {
			return r.settleFor(ctx, head, state, end.Retry)
		}
		return r.settle(ctx, head, state)
	case session.StoreFailed:
		return r.databaseWait() // this head cannot write any more; the next opening publishes
	default:
		return r.backoff(ctx, head, end)
	}
}

// returnEvery is how often a device comes back by itself after another login took its place. Once is for a node of ours that was stopped
// between its last check and its login; a second time it is somebody else with the same keys, and two of those would go on for ever.
const returnEvery = time.Minute

// replaced comes back once, under a fresh grant; after that somebody has to decide.
func (r *runner) replaced(ctx context.Context, head *commit.Head, end session.End) time.Duration {
	if !r.returned.IsZero() && time.Since(r.returned) < returnEvery {
		return r.settle(ctx, head, device.State{Detail: device.Replaced, LastError: &end.Text})
	}
	r.returned, r.spent = time.Now(), head.Epoch()
	r.log.Warn("another login took this device's place; coming back once", "epoch", head.Epoch())
	return quickRetryMin
}

// leave says that a device which was online is on its way to another node. Its status stays ONLINE and messages are accepted.
func (r *runner) leave(ctx context.Context, head *commit.Head) {
	if r.node.may(r.tenure) != nil {
		return
	}
	if r.tenure.ctx.Err() == nil || !r.shownOnline || r.state.Wish != device.WantConnected {
		if r.trial.marked && !r.trial.passed.Load() {
			if err := head.Write(context.WithoutCancel(ctx), r.closed); err != nil {
				r.log.Debug("say that the session was closed in order", "err", err) // paused, for example
			}
		}
		return
	}
	if err := r.publish(context.WithoutCancel(ctx), head, device.State{Detail: device.Moving, Shown: r.shown(), CommandDone: r.seen.Load()}); err != nil {
		r.log.Debug("say that the device is moving", "err", err) // the next owner says more
	}
	r.node.metrics.gone(r.id)
}

// settle publishes a state that only a new command ends.
func (r *runner) settle(ctx context.Context, head *commit.Head, state device.State, more ...func(*batch.Batch)) time.Duration {
	return r.settleFor(ctx, head, state, 0, more...)
}

// settleFor publishes a state and waits; the wait ends early with a new command.
func (r *runner) settleFor(ctx context.Context, head *commit.Head, state device.State, wait time.Duration, more ...func(*batch.Batch)) time.Duration {
	r.shownOnline = false
	state.CommandDone = r.seen.Load()
	if err := r.publish(ctx, head, state, more...); err != nil {
		r.log.Warn("publish state", "err", err)
		return r.databaseWait()
	}
	return wait
}

// loggedOut is final: the link is gone, what waited fails. The stored keys are kept until the device is reset, linked again or deleted.
func (r *runner) loggedOut(ctx context.Context, head *commit.Head, end session.End) time.Duration {
	r.shownOnline = false
	err := head.Write(ctx, func(b *batch.Batch) {
		message.QueueFailAll(b, r.id, offlineReason)
		event.QueueState(b, r.id, device.State{Detail: device.LoggedOut, LastError: &end.Text, Forget: true, CommandDone: r.seen.Load()}, nil)
		r.closed(b)
	})
	if err != nil {
		r.log.Warn("publish state", "err", err)
		return r.databaseWait()
	}
	r.node.metrics.state(r.id, device.LoggedOut)
	r.node.relay.Wake(r.id)
	event.Announce(r.node.cfg.NATS, r.state.TenantID, r.id)
	return 0
}

// backoff waits before the next connection. The device stays shown ONLINE for the grace time, then OFFLINE.
func (r *runner) backoff(ctx context.Context, head *commit.Head, end session.End) time.Duration {
	wait := r.retryWait()
	if end.Online >= healthyAfter {
		r.failures = 0
		wait = quickRetryMin + rand.N(quickRetryMax-quickRetryMin)
	}
	if ctx.Err() != nil {
		return 0
	}
	state := device.State{Detail: device.Backoff, LastError: &end.Text, Shown: r.shown(), CommandDone: r.seen.Load()}
	if r.state.OwnJID == nil {
		state.Detail, state.Shown = device.Pairing, device.Offline
	}
	if err := r.publish(ctx, head, state); err != nil {
		r.log.Warn("publish state", "err", err)
		return r.databaseWait()
	}
	if left := r.node.cfg.OfflineGrace - time.Since(r.lostAt); r.shownOnline && left > 0 && left < wait {
		return left // to be shown OFFLINE in time; the try that follows comes a little earlier than planned
	}
	return wait
}

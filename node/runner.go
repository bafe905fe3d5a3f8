package node

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"slices"
	"sync/atomic"
	"time"

	"go.mau.fi/whatsmeow"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/inbound"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/outbound"
	"github.com/waconnect/waconnect/node/people"
	"github.com/waconnect/waconnect/node/quarantine"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/node/session"
	"github.com/waconnect/waconnect/node/sessionstore"
)

// runner follows the wishes for one device. It lives while there is something to do: a session to run, or a wish to carry out.
type runner struct {
	node   *Node
	tenure *tenure
	id     device.ID
	log    *slog.Logger

	seen  atomic.Int64                // newest command that the runner has looked at
	wish  chan struct{}               // look at the wish
	queue chan struct{}               // look at the queue
	desk  atomic.Pointer[people.Desk] // of the session that runs; nil: none does

	// Of the run loop only.
	state       device.Assignment
	failures    int  // connections in a row that did not get through
	quiet       bool // the session that starts now continues the one that just linked: what is shown stays until it is online
	shownOnline bool // the public status while reconnecting
	lostAt      time.Time
	spent       int64     // epoch under which another login took our place: nothing opens under it again
	returned    time.Time // when we last came back from that
	moved       bool      // it was online elsewhere, and its time of absence is to be measured
	trial       *trial    // of the session that has just ended: its end is made durable with the next write
}

func newRunner(n *Node, t *tenure, a device.Assignment) *runner {
	return &runner{
		node: n, tenure: t, id: a.ID, log: n.log.With("device", a.ID, "tenant", a.TenantID), wish: make(chan struct{}, 1), queue: make(chan struct{}, 1),
		state: a, shownOnline: a.Detail == device.IsOnline || a.Detail == device.Moving || a.Detail == device.Backoff, lostAt: time.Now(),
		moved: a.OwnJID != nil && slices.Contains([]device.Detail{device.IsOnline, device.Moving, device.Backoff, device.Connecting}, a.Detail),
	}
}

// needsRunner reports whether a device has something to do.
func needsRunner(a device.Assignment) bool { return a.CommandDone < a.Command || shouldRun(a) }

// shouldRun reports whether a session should run. A device that ended for good waits for a new command: a phone must act, or somebody must
// decide. A device that was pairing when its node died shows new codes.
func shouldRun(a device.Assignment) bool {
	if a.Wish != device.WantConnected {
		return false
	}
	if a.Command > a.CommandDone {
		return true
	}
	switch a.Detail {
	case device.Unlinked, device.LoggedOut, device.Replaced, device.Banned, device.Forbidden, device.Unreadable, device.Quarantined, device.Paused:
		return false
	case device.Pairing:
		return true
	default:
		return a.OwnJID != nil
	}
}

func (r *runner) wakeWish()  { wake(r.wish) }
func (r *runner) wakeQueue() { wake(r.queue) }

func wake(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}

// run looks at the wish, acts, and looks again, until nothing is left to do.
func (r *runner) run(ctx context.Context) {
	for ctx.Err() == nil {
		a, err := device.ReadAssignment(ctx, r.node.cfg.Pool, r.id)
		switch {
		case errors.Is(err, device.ErrNotFound):
			return
		case err != nil:
			r.log.Warn("read wish", "err", err)
			r.pause(ctx, r.databaseWait())
			continue
		}
		r.state = a
		r.seen.Store(a.Command)
		if !needsRunner(a) {
			return
		}
		if wait := r.step(ctx); wait > 0 {
			r.pause(ctx, wait)
		}
	}
}

// pause waits, or until the wish changes.
func (r *runner) pause(ctx context.Context, d time.Duration) {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
	case <-r.wish:
	case <-ctx.Done():
	}
}

// step carries out the wish once and returns how long to wait before looking again.
func (r *runner) step(ctx context.Context) time.Duration {
	if err := r.freshGrant(ctx); err != nil {
		if ctx.Err() == nil {
			r.log.Warn("renew the partition", "partition", r.tenure.partition, "err", err)
		}
		return r.databaseWait()
	}
	head, err := r.node.flusher.Open(ctx, r.id, commit.Grant{Epoch: r.tenure.epoch.Load(), Holder: r.tenure.holder})
	switch {
	case errors.Is(err, commit.ErrGone), errors.Is(err, commit.ErrPaused):
		return r.node.cfg.Poll
	case errors.Is(err, commit.ErrNotHeld):
		return r.databaseWait() // the tables know more than this node does yet
	case err != nil:
		if ctx.Err() == nil {
			r.log.Warn("open device", "err", err)
		}
		return r.databaseWait()
	}
	defer head.Break(errors.New("session ended"))
	switch r.state.Wish {
	case device.WantConnected:
		return r.connect(ctx, head)
	case device.WantReset, device.WantDeleted, device.WantUnlinked:
		return r.forget(ctx, head)
	default:
		return r.done(ctx, head)
	}
}

// freshGrant renews the partition after another login has taken a device's place: if that was another node of ours, the tables say so
// now, and if it was not, this node comes back under an epoch of its own.
func (r *runner) freshGrant(ctx context.Context) error {
	if r.tenure.epoch.Load() > r.spent {
		return nil
	}
	epoch, ok, err := r.node.keeper.Renew(ctx, r.tenure.partition)
	if err != nil {
		return err
	}
	if !ok {
		return errLost
	}
	r.tenure.renewed(epoch)
	return nil
}

// connect runs one session to its end.
func (r *runner) connect(ctx context.Context, head *commit.Head) time.Duration {
	t, wait := r.try(ctx, head)
	if t == nil {
		return wait
	}
	defer r.leaveTurn(t)
	jid := ""
	if r.state.OwnJID != nil {
		jid = *r.state.OwnJID
	}
	store, err := r.node.cfg.Store.Device(ctx, r.id, r.state.TenantID, head, jid, func() error { return r.node.may(r.tenure) })
	if errors.Is(err, sessionstore.ErrNotLinked) {
		return r.ended(ctx, head, session.End{Reason: session.Unreadable, Text: "stored session is missing; reset the device to link it again"})
	}
	if errors.Is(err, seal.ErrUnreadable) {
		return r.ended(ctx, head, session.End{Reason: session.Unreadable, Text: err.Error()})
	}
	if err != nil {
		r.log.Warn("load session", "err", err)
		return r.databaseWait()
	}
	if jid != "" && r.node.login(ctx, r.tenure, r.lastActive()) != nil {
		store.Close()
		return 0
	}
	if err := r.announceStart(ctx, head, t, jid != ""); err != nil {
		store.Close()
		r.log.Warn("publish state", "err", err)
		return r.databaseWait()
	}
	end := r.session(ctx, head, store, t)
	r.trial = t
	defer func() { r.trial = nil }()
	if end.Online > 0 {
		r.failures = 0
	}
	r.node.metrics.connected(end)
	if head.Fenced() {
		r.node.metrics.fenced.Inc()
	}
	return r.ended(ctx, head, end)
}

// announceStart shows that a login is under way and that the command was taken, and marks the opening on the head.
func (r *runner) announceStart(ctx context.Context, head *commit.Head, t *trial, linked bool) error {
	t.marked = true
	mark := func(b *batch.Batch) { t.mark(b, r.id) }
	if r.quiet {
		r.quiet = false
		return head.Write(ctx, mark)
	}
	state := device.State{Detail: device.Connecting, CommandDone: r.state.Command}
	if linked {
		state.Shown = r.shown()
	} else {
		state.Detail, state.Shown = device.Pairing, device.Offline // no code yet
	}
	return r.publish(ctx, head, state, mark)
}

// shown keeps a device that reconnects ONLINE for a grace time.
func (r *runner) shown() device.Status {
	if r.shownOnline && time.Since(r.lostAt) < r.node.cfg.OfflineGrace {
		return device.Online
	}
	return device.Offline
}

// publish commits a state, with what else is given, and wakes whoever watches.
func (r *runner) publish(ctx context.Context, head *commit.Head, state device.State, more ...func(*batch.Batch)) error {
	told := false
	err := head.Write(ctx, func(b *batch.Batch) {
		told = false
		event.QueueState(b, r.id, state, func() { told = true })
		for _, queue := range append(more, r.closed) {
			queue(b)
		}
	})
	if err != nil {
		return err
	}
	if told {
		r.node.relay.Wake(r.id)
	}
	r.node.metrics.state(r.id, state.Detail)
	event.Announce(r.node.cfg.NATS, r.state.TenantID, r.id)
	return nil
}

// session runs a session while following the wish beside it.
func (r *runner) session(ctx context.Context, head *commit.Head, store *sessionstore.Session, t *trial) session.End {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	phone := ""
	if r.state.OwnJID == nil && r.state.PairingPhone != nil {
		phone = *r.state.PairingPhone
	}
	unread, recent := &outbound.Unread{}, &outbound.Recent{}
	if err := unread.Load(ctx, r.node.cfg.Pool, r.id); err != nil {
		r.log.Warn("look for unread chats", "err", err) // every send looks by itself then
	}
	r.repair(ctx, head, store)
	restriction := outbound.NewRestriction(r.id, head, r.state.RestrictedUntil)
	desk := people.NewDesk(r.id, store.PushName, r.node.cfg.Pool, r.node.files, r.log)
	r.desk.Store(desk)
	defer r.desk.Store(nil)
	s := session.New(session.Params{
		Device: r.id, Pool: r.node.cfg.Pool, Head: head, Store: store, Transport: r.node.cfg.Transport, Log: r.log, Phone: phone,
		Receiver: observer{inbound.NewReceiver(r.node.receiver, r.id, r.state.TenantID, head, unread, recent, store), desk},
		Publish: func(ctx context.Context, state device.State) error {
			if state.Detail == device.IsOnline {
				r.shownOnline = true
				r.arrived()
			}
			state.CommandDone = r.seen.Load()
			t.inDanger()
			return r.publish(ctx, head, state)
		},
		Restricted: restriction.Told,
		Serve: func(ctx context.Context, client *whatsmeow.Client) {
			desk.Open(ctx, client)
			r.serve(ctx, client, outbound.New(r.node.sender, r.id, head, r.queue, unread, recent, restriction), head)
		},
	})
	followed := make(chan struct{})
	go func() {
		defer close(followed)
		r.follow(ctx, head, store, s, t, stop)
	}()
	end := s.Run(ctx)
	stop()
	<-followed
	return end
}

// lastActive is when the device was of use to somebody; one that was online here a moment ago counts as that.
func (r *runner) lastActive() time.Time {
	if r.shownOnline && !r.moved {
		return time.Now()
	}
	if r.state.LastSeen == nil {
		return time.Time{}
	}
	return *r.state.LastSeen
}

// arrived measures how long a device was away that came from another node.
func (r *runner) arrived() {
	if r.moved {
		r.moved = false
		r.node.metrics.arrived(r.tenure.cause, time.Since(r.tenure.since))
	}
}

// serve sends while the device is online. A sender that lost the device breaks the head, which ends the session.
func (r *runner) serve(ctx context.Context, client *whatsmeow.Client, sender *outbound.Sender, head *commit.Head) {
	if err := sender.Run(ctx, client); err != nil {
		r.log.Warn("sender stopped", "err", err)
		head.Break(err)
	}
}

// forget ends a link: keys destroyed, waiting messages failed, row cleared or removed.
func (r *runner) forget(ctx context.Context, head *commit.Head) time.Duration {
	if r.state.OwnJID != nil {
		if err := r.node.cfg.Store.Forget(ctx, *r.state.OwnJID); err != nil {
			r.log.Warn("destroy keys", "err", err)
			return r.databaseWait()
		}
	}
	err := head.Write(ctx, func(b *batch.Batch) {
		commit.QueueOpening(b, r.id, quarantine.Read(head.Opening(), time.Now()).Without(r.tenure.holder).String()) // its session was closed in order
		sessionstore.QueueForget(b, r.id)
		message.QueueFailAll(b, r.id, offlineReason)
		event.QueueState(b, r.id, device.State{Detail: device.Unlinked, Forget: true, CommandDone: r.state.Command}, nil)
	})
	if err == nil && r.state.Wish == device.WantDeleted {
		err = device.Remove(ctx, r.node.cfg.Pool, r.id)
	}
	if err != nil {
		r.log.Warn("forget device", "err", err)
		return r.databaseWait()
	}
	r.node.metrics.gone(r.id)
	r.node.relay.Wake(r.id)
	event.Announce(r.node.cfg.NATS, r.state.TenantID, r.id)
	r.log.Info("device forgotten", "wish", r.state.Wish)
	return 0
}

// done records a wish that asks for nothing more.
func (r *runner) done(ctx context.Context, head *commit.Head) time.Duration {
	if err := head.Write(ctx, func(b *batch.Batch) { device.QueueDone(b, r.id, r.state.Command) }); err != nil {
		r.log.Warn("record wish", "err", err)
		return r.databaseWait()
	}
	return 0
}

// offlineReason fails what waits on a device that lost its link.
const offlineReason = "device_not_online:OFFLINE"

// retryWait grows from the base to the maximum, with jitter, so that a fleet does not come back as one.
func (r *runner) retryWait() time.Duration {
	d := min(r.node.cfg.BackoffBase<<min(r.failures, 16), r.node.cfg.BackoffMax)
	r.failures++
	return d/2 + rand.N(d/2+1)
}

// databaseWait is the wait after a failure of the database: short, since everything stands still until it is back, with jitter.
func (r *runner) databaseWait() time.Duration {
	return r.node.cfg.Poll/2 + rand.N(r.node.cfg.Poll/2+1)
}

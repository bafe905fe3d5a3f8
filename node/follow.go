package node

import (
	"context"
	"errors"
	"time"

	"go.mau.fi/whatsmeow/types"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/session"
	"github.com/waconnect/waconnect/node/sessionstore"
)

// follow watches for newer wishes while a session runs, stops it when it should not run any more, and ends its trial in time.
func (r *runner) follow(ctx context.Context, head *commit.Head, store *sessionstore.Session, s *session.Session, t *trial, stop func()) {
	ready := t.ready
	var over <-chan time.Time
	for {
		select {
		case <-ctx.Done():
			return
		case <-ready:
			ready = nil
			timer := time.NewTimer(t.length)
			defer timer.Stop() // once: ready is closed once
			over = timer.C
		case <-over:
			over = nil
			r.pass(ctx, head, t)
		case <-r.wish:
			if !r.followWish(ctx, head, store, s) {
				stop()
				return
			}
		}
	}
}

// followWish looks at the wish once. False: the session should not run any more.
func (r *runner) followWish(ctx context.Context, head *commit.Head, store *sessionstore.Session, s *session.Session) bool {
	r.repair(ctx, head, store)
	a, err := device.ReadAssignment(ctx, r.node.cfg.Pool, r.id)
	if errors.Is(err, device.ErrNotFound) {
		return false
	}
	if err != nil {
		if ctx.Err() == nil {
			r.log.Warn("read wish", "err", err) // the node's poll wakes us again: seen is not moved
		}
		return true
	}
	if a.Command <= r.seen.Load() {
		return true
	}
	switch a.Wish {
	case device.WantConnected:
		r.seen.Store(a.Command)
		if a.PairingPhone != nil && r.state.OwnJID == nil {
			s.RequestCode(*a.PairingPhone)
		}
		if err := head.Write(ctx, func(b *batch.Batch) { device.QueueDone(b, r.id, a.Command) }); err != nil {
			r.log.Warn("record wish", "err", err)
		}
		return true
	case device.WantReset, device.WantDeleted, device.WantUnlinked:
		if err := s.Logout(ctx); err != nil {
			r.log.Warn("log out", "err", err)
		}
		return false
	default:
		return false
	}
}

// repair does what was asked for with OrderRepair. What fails is asked for still, and done at the next wake or session.
func (r *runner) repair(ctx context.Context, head *commit.Head, store *sessionstore.Session) {
	names, err := device.ReadRepairs(ctx, r.node.cfg.Pool, r.id)
	if err == nil && len(names) > 0 {
		var people []types.JID
		for _, name := range names {
			if jid, parseErr := types.ParseJID(name); parseErr == nil { // what is no address has no session
				people = append(people, jid)
			}
		}
		if err = store.Repair(ctx, people...); err == nil {
			err = head.Write(ctx, func(b *batch.Batch) { device.QueueRepaired(b, r.id, names) })
		}
		r.log.Info("signal sessions are agreed on anew", "people", len(people), "err", err)
	}
	if err != nil && ctx.Err() == nil {
		r.log.Warn("repair signal sessions", "err", err)
	}
}

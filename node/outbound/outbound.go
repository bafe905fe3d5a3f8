// Package outbound sends the queue of one device through its live session.
//
// Messages of one chat form a lane: they leave in the order of acceptance, and a message that waits for its retry holds its lane. Lanes
// of one device take turns at the device's socket, because the client library sends one message at a time; waiting that belongs to a
// chat (composing, media, retry) never holds the device. Steps of one message, in this order:
//
//	send.prepare  media fetched and uploaded, the chat's unread messages marked read, composing shown
//	send.claim    PROCESSING is committed, fenced: of a private message with its ratchet step, of a group's before send.prepare
//	send.ratchet  the signal sessions' next step is committed by the store
//	send.stanza   the stanza leaves
//	send.ack      WhatsApp's server has it
//	send.sent     SENT is committed, fenced: with the device's next write, or alone after a moment
//
// A message has one WhatsApp id from birth. Whatever is interrupted after the claim has an unknown outcome and is sent again under the
// same id, which WhatsApp's server and the receivers drop as a repetition.
package outbound

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"
	"go.mau.fi/whatsmeow"
	"golang.org/x/sync/singleflight"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/failpoint"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/session"
)

// Config is shared by all senders of a node.
type Config struct {
	Pool           *pgxpool.Pool
	Files          *Files
	Log            *slog.Logger
	Metrics        *Metrics
	Composing      time.Duration // shown before a message; 0: not at all
	MarkReadOnSend bool
	Poll           time.Duration   // how often the queue is looked at without being woken
	Committed      func(device.ID) // called after an event was committed; must not block
}

const (
	// maxWaiting bounds what a sender holds of a long queue; perLane keeps one stuck chat from filling it.
	maxWaiting = 512
	perLane    = 32
	// lowWater is when more is read, if there is more: a read passes over what is held, so the higher the mark the more is read twice.
	lowWater = maxWaiting / 8
	// finishTime is what a send in flight gets when the device is closed in order.
	finishTime = 3 * time.Second
	sendTime   = 60 * time.Second
)

// Sender sends for one device during one session. Make it with New, call Run once.
type Sender struct {
	cfg    Config
	device device.ID
	head   *commit.Head
	wake   <-chan struct{}
	unread *Unread
	recent *Recent
	log    *slog.Logger

	restriction *Restriction

	client *whatsmeow.Client
	turn   chan struct{} // the device's socket: one sender at a time
	lanes  map[string]*lane
	more   bool        // the table may hold more than is in the lanes
	freed  chan string // chats whose lane has nothing left
	work   sync.WaitGroup
	broken chan error

	uploads singleflight.Group // by kind and content of the file

	mu       sync.Mutex
	finished map[int64]*atomic.Bool // by seq: sent, and whether that stands in the table
}

// New prepares a sender. wake tells that the queue may have grown; it must be buffered.
func New(cfg Config, id device.ID, head *commit.Head, wake <-chan struct{}, unread *Unread, recent *Recent, restriction *Restriction) *Sender {
	return &Sender{
		cfg: cfg, device: id, head: head, wake: wake, unread: unread, recent: recent, restriction: restriction, log: cfg.Log.With("device", id),
		turn: make(chan struct{}, 1), lanes: map[string]*lane{}, freed: make(chan string), broken: make(chan error, 1),
		finished: map[int64]*atomic.Bool{},
	}
}

// Run sends until ctx ends, and returns when nothing is in flight any more. An error means that the device's state is void (lost fence or
// unknown outcome of a write): the session must end.
func (s *Sender) Run(ctx context.Context, client *whatsmeow.Client) error {
	s.client = client
	ctx, cancel := context.WithCancelCause(ctx)
	defer s.finish(ctx)
	defer cancel(nil)
	poll := time.NewTicker(s.cfg.Poll)
	defer poll.Stop()
	look := true
	for {
		if look {
			more, err := s.fill(ctx)
			if err != nil && ctx.Err() == nil {
				s.log.Warn("read queue", "err", err) // the next poll tries again; the messages stand in the table
			}
			s.more = more || err != nil
		}
		look = true
		select {
		case <-ctx.Done():
			return nil
		case err := <-s.broken:
			cancel(session.ErrLost)
			s.drainFreed()
			return err
		case chat := <-s.freed:
			delete(s.lanes, chat)
			look = s.more && s.held() < lowWater // what is left in the table comes before the lanes run dry
		case <-s.wake:
		case <-poll.C:
		}
	}
}

// finish waits for what is in flight and writes what was sent: WhatsApp has it, even if the session is ending.
func (s *Sender) finish(ctx context.Context) {
	s.work.Wait()
	if len(s.unsettled()) > 0 {
		_ = s.head.Flush(context.WithoutCancel(ctx)) // a failure has broken the head, and the messages are sent again under their ids
	}
}

// drainFreed lets lanes that are ending say so while nobody listens.
func (s *Sender) drainFreed() {
	done := make(chan struct{})
	go func() { s.work.Wait(); close(done) }()
	for {
		select {
		case <-s.freed:
		case <-done:
			return
		}
	}
}

// fill takes waiting messages from the table into their lanes, and reports whether the table may hold more. The table is the truth; what is
// in memory is only what was seen.
func (s *Sender) fill(ctx context.Context) (more bool, err error) {
	have := s.unsettled()
	room := maxWaiting
	var full []string
	for chat, l := range s.lanes {
		held := l.seqs()
		have = append(have, held...)
		room -= len(held)
		if len(held) >= perLane {
			full = append(full, chat)
		}
	}
	if room <= 0 {
		return true, nil
	}
	list, err := message.ReadWaiting(ctx, s.cfg.Pool, s.device, full, have, room)
	if err != nil {
		return true, err
	}
	byChat := map[string][]message.Waiting{}
	for _, m := range list {
		space := perLane
		if l := s.lanes[m.Chat]; l != nil {
			space -= l.length()
		}
		if len(byChat[m.Chat]) >= space {
			more = true
			continue
		}
		byChat[m.Chat] = append(byChat[m.Chat], m)
	}
	for chat, waiting := range byChat {
		if l := s.lanes[chat]; l != nil {
			if !l.offer(waiting) {
				more = true // it has just ended; another one is made once it says so
			}
			continue
		}
		l := newLane(s, chat)
		l.offer(waiting)
		s.lanes[chat] = l
		s.work.Go(func() { l.run(ctx) })
	}
	return more || len(full) > 0 || len(list) == room, nil
}

// held counts what is in memory.
func (s *Sender) held() (n int) {
	for _, l := range s.lanes {
		n += l.length()
	}
	return n
}

// fail reports that the device's state is void.
func (s *Sender) fail(err error) {
	select {
	case s.broken <- err:
	default:
	}
}

// write runs a fenced write; false means that the session must end, which was reported.
func (s *Sender) write(ctx context.Context, what string, id uuid.UUID, fill func(*batch.Batch)) bool {
	err := s.head.Write(ctx, fill)
	switch {
	case err == nil:
		return true
	case ctx.Err() != nil && errors.Is(err, ctx.Err()):
		return false
	}
	s.fail(fmt.Errorf("%s message %s: %w", what, id, err))
	return false
}

// claim is one try's hold on its message.
type claim struct {
	m       *message.Waiting
	asked   bool // a write that was to claim it was committed, or is on its way
	claimed bool
}

func (c *claim) fill(b *batch.Batch) {
	c.asked, c.claimed = true, false
	message.Claim(b, c.m.ID, func(attempts int) { c.claimed, c.m.Attempts = true, attempts })
}

// held reports whether the message is ours to send.
func (c *claim) held() bool { return c.claimed }

// lost reports that the message is final meanwhile, for example cancelled: nothing of it may leave.
func (c *claim) lost() bool { return c.asked && !c.claimed }

// claim commits PROCESSING.
func (s *Sender) claim(ctx context.Context, c *claim) bool {
	ok := s.write(ctx, "claim", c.m.ID, c.fill)
	if ok {
		failpoint.At("send.claim")
	}
	return ok
}

// sent writes SENT with the device's next write, or by itself in a moment. Until it has landed the table still shows the message as
// waiting, so it is remembered here.
func (s *Sender) sent(m message.Waiting, at time.Time) {
	done := &atomic.Bool{}
	s.mu.Lock()
	s.finished[m.Seq] = done
	s.mu.Unlock()
	s.head.Stage(func(b *batch.Batch) {
		message.MarkSent(b, m.Named(), at)
	}, func(err error) {
		if err != nil {
			s.fail(fmt.Errorf("record sent message %s: %w", m.ID, err))
			return
		}
		failpoint.At("send.sent")
		done.Store(true)
		s.cfg.Committed(s.device)
		s.cfg.Metrics.done(m.Type, string(message.Sent))
		s.cfg.Metrics.took("total", time.Since(m.CreatedAt))
	})
	s.recent.took(m.WAID)
}

// unsettled are the places of what was sent and may still be shown as waiting by a read that begins after this call.
func (s *Sender) unsettled() []int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	maps.DeleteFunc(s.finished, func(_ int64, done *atomic.Bool) bool { return done.Load() })
	return slices.Collect(maps.Keys(s.finished))
}

func (s *Sender) failed(ctx context.Context, m message.Waiting, reason string) bool {
	ok := s.write(ctx, "record failure of", m.ID, func(b *batch.Batch) { message.QueueFailed(b, m.ID, reason) })
	if ok {
		s.cfg.Committed(s.device)
		s.cfg.Metrics.done(m.Type, string(message.Failed))
		s.log.Info("message failed", "message", m.ID, "attempt", m.Attempts, "err", reason)
	}
	return ok
}

func (s *Sender) retry(ctx context.Context, m message.Waiting, reason string, due time.Time) bool {
	return s.write(ctx, "record retry of", m.ID, func(b *batch.Batch) { message.QueueRetry(b, m.ID, reason, due) })
}

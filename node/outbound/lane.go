package outbound

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/failpoint"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/session"
	"github.com/waconnect/waconnect/node/sessionstore"
)

// composingAgain is how long after a message the next one of the same chat leaves without showing composing again.
const composingAgain = 10 * time.Second

// lane sends one chat's messages, one after the other. Its goroutine lives while something waits.
type lane struct {
	s    *Sender
	chat string

	mu      sync.Mutex
	waiting []message.Waiting // by seq; the first is the one at work
	doneSeq int64             // highest finished: an older read of the table may still show it
	ended   bool

	lastSent time.Time
	content  *content // prepared content of the first message, kept between its tries
}

func newLane(s *Sender, chat string) *lane { return &lane{s: s, chat: chat} }

// offer adds messages that the lane has not seen yet. A lane that has just ended takes nothing, which false tells.
func (l *lane) offer(list []message.Waiting) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.ended {
		return false
	}
	for _, m := range list {
		after := l.doneSeq
		if n := len(l.waiting); n > 0 {
			after = l.waiting[n-1].Seq
		}
		if m.Seq > after {
			l.waiting = append(l.waiting, m)
		}
	}
	return true
}

// head is the message to work on; nothing left ends the lane.
func (l *lane) head() (message.Waiting, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.waiting) == 0 {
		l.ended = true
		return message.Waiting{}, false
	}
	return l.waiting[0], true
}

// seqs are the places of what waits.
func (l *lane) seqs() []int64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	list := make([]int64, len(l.waiting))
	for i, m := range l.waiting {
		list[i] = m.Seq
	}
	return list
}

func (l *lane) length() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.waiting)
}

func (l *lane) pop() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.doneSeq = l.waiting[0].Seq
	l.waiting = l.waiting[1:]
	l.content = nil
}

func (l *lane) run(ctx context.Context) {
	for {
		m, ok := l.head()
		if !ok {
			break
		}
		if !l.waitUntil(ctx, m.DueAt) || !l.allowed(ctx, m.ExpiresAt) || !l.work(ctx, m) {
			return // the session is ending; the table knows the rest
		}
	}
	select {
	case l.s.freed <- l.chat:
	case <-ctx.Done():
	}
}

func (l *lane) waitUntil(ctx context.Context, due time.Time) bool {
	d := time.Until(due)
	if d <= 0 {
		return ctx.Err() == nil
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// work makes one try. True: the lane goes on, with this message again if it is to be retried.
func (l *lane) work(ctx context.Context, m message.Waiting) bool {
	if time.Now().After(m.ExpiresAt) {
		reason := "expired"
		switch {
		case m.Error != nil && *m.Error == accountRestricted: // each try was refused: what became of it is known
			reason = accountRestricted
		case m.Attempts > 0:
			reason = "outcome_unknown"
		}
		return l.finish(l.s.failed(ctx, m, reason))
	}
	if m.Attempts == 0 {
		l.s.cfg.Metrics.took("queue", time.Since(m.CreatedAt))
	}
	// The claim of a private message goes with its ratchet step. A group's may have no such step.
	claim := &claim{m: &m}
	if l.group() && !l.s.claim(ctx, claim) {
		return false
	}
	if claim.lost() {
		return l.finish(true)
	}
	start := time.Now()
	resp, err := l.send(ctx, claim)
	l.s.cfg.Metrics.took("send", time.Since(start))
	if err == nil {
		l.lastSent = time.Now()
		l.s.sent(m, resp.Timestamp)
		return l.finish(true)
	}
	if claim.lost() {
		return l.finish(true)
	}
	if ctx.Err() != nil {
		return false
	}
	if !claim.held() && !l.s.claim(ctx, claim) { // it failed before its ratchet step: the try counts all the same
		return false
	}
	if claim.lost() {
		return l.finish(true)
	}
	verdict := judge(err, m)
	if verdict.final {
		return l.finish(l.s.failed(ctx, m, verdict.reason))
	}
	wait := backoff(m.Attempts)
	if verdict.reason == accountRestricted {
		wait = time.Until(l.s.restriction.refuse(l.chat, time.Now()))
	}
	l.s.log.Info("message will be tried again", "message", m.ID, "attempt", m.Attempts, "wait", wait, "err", verdict.reason)
	m.DueAt = time.Now().Add(wait)
	m.Error = &verdict.reason
	if !l.s.retry(ctx, m, verdict.reason, m.DueAt) {
		return false
	}
	if verdict.reason == accountRestricted {
		m.DueAt = time.Now() // here the restriction holds it, which may end early
	}
	l.mu.Lock()
	l.waiting[0] = m
	l.mu.Unlock()
	return true
}

func (l *lane) group() bool {
	return strings.HasSuffix(l.chat, "@"+types.GroupServer) || l.chat == device.StatusBroadcast
}

func (l *lane) finish(ok bool) bool {
	if ok {
		l.pop()
	}
	return ok
}

// send prepares and sends. It holds the device only for the stanza itself.
func (l *lane) send(ctx context.Context, c *claim) (whatsmeow.SendResponse, error) {
	m := *c.m
	to, err := types.ParseJID(m.Chat)
	if err != nil {
		return whatsmeow.SendResponse{}, permanent(fmt.Sprintf("invalid address: %v", err))
	}
	k, known := kinds[m.Type]
	if !known {
		return whatsmeow.SendResponse{}, permanent("unsupported_type:" + m.Type)
	}
	if l.content == nil {
		made, err := k.compose(ctx, l.s, m)
		if err != nil {
			return whatsmeow.SendResponse{}, err
		}
		l.content = &made
	}
	if !k.quiet {
		l.s.markRead(ctx, to)
		if !l.compose(ctx, to) {
			return whatsmeow.SendResponse{}, ctx.Err()
		}
	}
	failpoint.At("send.prepare")
	resp, err := l.stanza(ctx, to, c)
	if err == nil && !k.quiet && l.s.cfg.Composing > 0 {
		l.s.presence(ctx, to, types.ChatPresencePaused)
	}
	return resp, err
}

// compose shows that somebody is typing, once per burst of messages. It belongs to the chat and does not hold the device.
func (l *lane) compose(ctx context.Context, to types.JID) bool {
	if l.s.cfg.Composing <= 0 || time.Since(l.lastSent) < composingAgain {
		return ctx.Err() == nil
	}
	l.s.presence(ctx, to, types.ChatPresenceComposing)
	return l.waitUntil(ctx, time.Now().Add(l.s.cfg.Composing))
}

// stanza sends in the device's turn. When the device is closed in order, a send in flight may finish; when the connection is gone it may not.
func (l *lane) stanza(ctx context.Context, to types.JID, c *claim) (whatsmeow.SendResponse, error) {
	select {
	case l.s.turn <- struct{}{}:
	case <-ctx.Done():
		return whatsmeow.SendResponse{}, ctx.Err()
	}
	defer func() { <-l.s.turn }()
	if err := ctx.Err(); err != nil {
		return whatsmeow.SendResponse{}, err
	}
	sending, cancel := context.WithTimeout(context.WithoutCancel(ctx), sendTime)
	defer cancel()
	stop := context.AfterFunc(ctx, func() {
		if errors.Is(context.Cause(ctx), session.ErrLost) {
			cancel()
			return
		}
		t := time.NewTimer(finishTime)
		defer t.Stop()
		select {
		case <-t.C:
			cancel()
		case <-sending.Done():
		}
	})
	defer stop()
	l.s.recent.note(c.m.Named()) // its receipt may be faster than our own end
	fill := c.fill
	if c.held() {
		fill = nil
	}
	sending, sent := sessionstore.Sending(sending, fill, c.held)
	defer sent()
	var resp whatsmeow.SendResponse
	var err error
	if l.content.audience != nil {
		resp, err = l.s.sendStatus(sending, l.content.audience, c.m.WAID, clone(l.content.message))
	} else {
		resp, err = l.s.client.SendMessage(sending, to, clone(l.content.message), whatsmeow.SendRequestExtra{ID: c.m.WAID})
	}
	if err == nil {
		failpoint.At("send.ack")
	}
	return resp, err
}

// backoff is the wait after the n-th try: 1 s, 2 s, 4 s … up to 5 minutes, with jitter.
func backoff(attempts int) time.Duration {
	d := time.Second << min(max(attempts-1, 0), 9)
	d = min(d, 5*time.Minute)
	return d/2 + rand.N(d/2+1)
}

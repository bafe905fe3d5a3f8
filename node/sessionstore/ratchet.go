package sessionstore

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/failpoint"
)

// The library keeps no lock between what decrypts, what sends and what answers retry receipts on one signal session (33cfac511629: send.go
// reads the sessions of all devices, may ask the server for keys, encrypts, and writes them back; message.go does the same for one). Left
// alone, the later write brings an older ratchet back: a key is used for two texts, and the receiver drops the second. So here only
// one of them at a time may be between its read and its write.
//
//   - A decryption holds the lock for its transaction.
//   - A send holds it from reading the sessions to writing them, or to its end. The wait for the server's acknowledgement is outside.
//   - Anybody else, such as the answer to a retry receipt, borrows the lock with its read and gives it back with its write, or after a
//     moment, if it never writes. A write after that moment is refused if the session has moved since.
type ratchetLock struct {
	turn chan struct{} // holds one token while somebody is between read and write

	loan     sync.Mutex
	borrowed string // address that was read on a loan; empty: no loan
	recall   *time.Timer

	mu      sync.Mutex
	version map[string]uint64 // of each address, counted up by every write
	read    map[string]uint64 // version that an unlocked reader last saw
	counter uint64
}

func newRatchetLock() *ratchetLock {
	return &ratchetLock{turn: make(chan struct{}, 1), version: map[string]uint64{}, read: map[string]uint64{}}
}

func (l *ratchetLock) lock(ctx context.Context) error {
	select {
	case l.turn <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (l *ratchetLock) unlock() { <-l.turn }

// maxVersions bounds the memory of versions. A full map starts anew, which refuses the unlocked writes that are under way.
const maxVersions = 8192

// moved notes a write.
func (l *ratchetLock) moved(addresses ...string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.version) >= maxVersions {
		clear(l.version)
	}
	l.counter++
	for _, a := range addresses {
		l.version[a] = l.counter
	}
}

// everythingMoved notes that sessions were deleted or changed address.
func (l *ratchetLock) everythingMoved() {
	l.mu.Lock()
	defer l.mu.Unlock()
	clear(l.version)
	clear(l.read)
}

func (l *ratchetLock) noteRead(address string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.read) >= maxVersions {
		clear(l.read)
	}
	l.read[address] = l.version[address]
}

// loanTime is how long a loan lasts at most. Between its read and its write there is only computing.
const loanTime = time.Second

// borrow takes the turn for a reader whose context names no send and no decryption.
func (l *ratchetLock) borrow(ctx context.Context, address string) error {
	if err := l.lock(ctx); err != nil {
		return fmt.Errorf("%w: %w", context.Canceled, err)
	}
	l.noteRead(address)
	l.loan.Lock()
	defer l.loan.Unlock()
	l.borrowed = address
	var own *time.Timer
	own = time.AfterFunc(loanTime, func() {
		l.loan.Lock()
		defer l.loan.Unlock()
		if l.recall == own && l.borrowed != "" {
			l.borrowed = ""
			l.unlock()
		}
	})
	l.recall = own
	return nil
}

// resume finds the loan of a writer, or takes a turn of its own if the loan is over. The write may go on unless the session has moved.
func (l *ratchetLock) resume(ctx context.Context, address string) (giveBack func(), err error) {
	l.loan.Lock()
	mine := l.borrowed == address
	if mine {
		l.recall.Stop()
		l.borrowed = ""
	}
	l.loan.Unlock()
	if !mine {
		if err := l.lock(ctx); err != nil {
			return nil, fmt.Errorf("%w: %w", context.Canceled, err)
		}
	}
	if err := l.checkUnlocked(address); err != nil {
		l.unlock()
		return nil, err
	}
	return l.unlock, nil
}

// errMoved refuses a write over a session that has moved. It counts as cancelled, so that the library acknowledges nothing for it.
var errMoved = fmt.Errorf("%w: the signal session was used meanwhile", context.Canceled)

// checkUnlocked refuses the write of an unlocked reader whose session has moved since it read.
func (l *ratchetLock) checkUnlocked(address string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	seen, known := l.read[address]
	delete(l.read, address)
	if known && seen != l.version[address] {
		return errMoved
	}
	return nil
}

// sending is the turn of one send, carried by its context.
type sending struct {
	claim   func(*batch.Batch)
	claimed func() bool

	mu   sync.Mutex
	lock *ratchetLock // held; nil: not
	over bool
}

type sendingKey struct{}

// ErrNotClaimed ends a send whose message was not there any more when its ratchet step was written: nothing has left.
var ErrNotClaimed = errors.New("message was withdrawn before it left")

// Sending marks the context of one SendMessage, so that its reads and writes of signal sessions are one step. claim, if it is not nil,
// adds to the write of that step what must be durable before the stanza leaves; unless claimed then says yes, the stanza does not leave
// and SendMessage returns ErrNotClaimed. done must be called when SendMessage has returned.
func Sending(ctx context.Context, claim func(*batch.Batch), claimed func() bool) (marked context.Context, done func()) {
	s := &sending{claim: claim, claimed: claimed}
	return context.WithValue(ctx, sendingKey{}, s), func() {
		s.mu.Lock()
		s.over = true
		s.mu.Unlock()
		s.release()
	}
}

// write makes the step durable.
func (s *sending) write(ctx context.Context, head *commit.Head) error {
	if s.claim == nil {
		return head.Flush(context.WithoutCancel(ctx))
	}
	if err := head.Write(context.WithoutCancel(ctx), s.claim); err != nil {
		return err
	}
	if !s.claimed() {
		return errNotPoison{ErrNotClaimed}
	}
	failpoint.At("send.claim")
	return nil
}

func sendingOf(ctx context.Context) *sending {
	s, _ := ctx.Value(sendingKey{}).(*sending)
	return s
}

// hold takes the turn if the send does not have it yet.
func (s *sending) hold(ctx context.Context, l *ratchetLock) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.lock != nil {
		return nil
	}
	if s.over {
		return errMoved // the send has returned; what still runs of it must not encrypt
	}
	if err := l.lock(ctx); err != nil {
		return fmt.Errorf("%w: %w", context.Canceled, err)
	}
	s.lock = l
	return nil
}

func (s *sending) release() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.lock != nil {
		s.lock.unlock()
		s.lock = nil
	}
}

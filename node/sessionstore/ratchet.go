package sessionstore

import (
	"context"
	"fmt"
	"sync"
)

// The library keeps no lock between what decrypts, what sends and what answers retry receipts on one signal session (33cfac511629: send.go
// reads the sessions of all devices, may ask the server for keys, encrypts, and writes them back; message.go does the same for one). Left
// alone, the later write brings an older ratchet back: a key is used for two texts, and the receiver drops the second. So here only
// one of them at a time may be between its read and its write.
//
//   - A decryption holds the lock for its transaction.
//   - A send holds it from reading the sessions to writing them, or to its end. The wait for the server's acknowledgement is outside.
//   - Anybody else, such as the answer to a retry receipt, reads without the lock; its write is refused if the session has moved since.
type ratchetLock struct {
	turn chan struct{} // holds one token while somebody is between read and write

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
	mu   sync.Mutex
	lock *ratchetLock // held; nil: not
	over bool
}

type sendingKey struct{}

// Sending marks the context of one SendMessage, so that its reads and writes of signal sessions are one step. done must be called when
// SendMessage has returned.
func Sending(ctx context.Context) (marked context.Context, done func()) {
	s := &sending{}
	return context.WithValue(ctx, sendingKey{}, s), func() {
		s.mu.Lock()
		s.over = true
		s.mu.Unlock()
		s.release()
	}
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

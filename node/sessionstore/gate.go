package sessionstore

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/store/sqlstore"
)

// Session is the state of one device for one run of one client. Safe for concurrent use.
type Session struct {
	// Device is what the client library works on. Its stores are guarded.
	Device *store.Device

	stored  *sqlstore.Container
	may     func() error
	mu      sync.Mutex
	closed  bool
	failure error
	failed  chan struct{} // closed at the first failure
	calls   sync.WaitGroup
	deleted bool
	own     ownAddresses

	identities identityCache
	ratchets   *ratchetLock
}

func newSession(stored *sqlstore.Container, d *store.Device, may func() error) *Session {
	if may == nil {
		may = func() error { return nil }
	}
	s := &Session{
		Device: d, stored: stored, may: may, failed: make(chan struct{}), identities: identityCache{known: map[string][32]byte{}},
		ratchets: newRatchetLock(),
	}
	s.guard()
	return s
}

// errClosed is what calls get after Close.
var errClosed = fmt.Errorf("%w: session is closed", context.Canceled)

// Close lets no further call in and waits for those that are inside. Idempotent.
func (s *Session) Close() {
	s.mu.Lock()
	s.closed = true
	s.mu.Unlock()
	s.calls.Wait()
}

// Failed is closed when a call has failed and the state in memory is void.
func (s *Session) Failed() <-chan struct{} { return s.failed }

// Failure is the first failure; nil as long as there is none.
func (s *Session) Failure() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.failure
}

// Deleted reports whether the library has asked to delete this device: the server said that it is not linked any more. The keys are
// still stored.
func (s *Session) Deleted() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.deleted
}

// enter admits a call.
func (s *Session) enter() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return errClosed
	}
	if s.failure != nil {
		return fmt.Errorf("%w: %w", context.Canceled, s.failure)
	}
	if err := s.may(); err != nil {
		s.failure = err
		close(s.failed)
		return fmt.Errorf("%w: %w", context.Canceled, err)
	}
	s.calls.Add(1)
	return nil
}

// poison records the first failure and returns it in the form that the library must see.
func (s *Session) poison(what string, err error) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.failure == nil {
		s.failure = fmt.Errorf("%s: %w", what, err)
		close(s.failed)
	}
	if errors.Is(err, context.Canceled) {
		return err
	}
	return fmt.Errorf("%w: %s: %w", context.Canceled, what, err)
}

// do guards a call that returns nothing but an error.
func (s *Session) do(what string, call func() error) error {
	if err := s.enter(); err != nil {
		return err
	}
	defer s.calls.Done()
	if err := call(); err != nil {
		return s.poison(what, err)
	}
	return nil
}

// get guards a call that returns a value.
func get[T any](s *Session, what string, call func() (T, error)) (v T, err error) {
	err = s.do(what, func() (err error) { v, err = call(); return err })
	return v, err
}

// identityCache knows the identity keys that are stored, since the library writes the same key again with every message.
type identityCache struct {
	mu    sync.Mutex
	known map[string][32]byte
}

// maxIdentities bounds the cache; a full one starts anew.
const maxIdentities = 4096

func (c *identityCache) has(address string, key [32]byte) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	known, ok := c.known[address]
	return ok && known == key
}

func (c *identityCache) put(address string, key [32]byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.known) >= maxIdentities {
		clear(c.known)
	}
	c.known[address] = key
}

// forget drops everything: identities were deleted or moved.
func (c *identityCache) forget() {
	c.mu.Lock()
	defer c.mu.Unlock()
	clear(c.known)
}

package sessionstore

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"

	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"

	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/device"
)

// Session is the state of one device for one run of one client. Safe for concurrent use.
type Session struct {
	// Device is what the client library works on. All its stores are this package's.
	Device *store.Device

	parent *Store
	id     device.ID
	tenant string
	head   *commit.Head
	may    func() error

	mu      sync.Mutex
	closed  bool
	failure error
	failed  chan struct{} // closed at the first failure
	calls   sync.WaitGroup
	deleted bool

	pn, lid  types.JID // of the companion; set before anything can read them
	records  records
	ratchets *ratchetLock
	prekeys  chan struct{} // one at a time makes prekeys

	moved struct { // numbers under which nothing is stored any more
		sync.Mutex
		numbers map[string]bool
	}
	unit struct { // the decrypted message that the handler has not settled yet
		sync.Mutex
		hash          string
		full, cleared []byte // what is stored of it with its plaintext, and without
		open          bool   // neither an event nor passed over yet
	}
	abandoned atomic.Int64

	identified func(Identified) // nil: nobody asked
}

// Identified is a person of whom another identity or number was known before.
type Identified struct {
	LID, Number       string
	OldLID, OldNumber string // what was known; empty: nothing, or the same
}

// OnIdentified has a function told when what is known of a person changes, before that is durable. It must not block, and is set before the session is
// used.
func (s *Session) OnIdentified(tell func(Identified)) { s.identified = tell }

func newSession(s *Store, id device.ID, tenant string, head *commit.Head, may func() error) *Session {
	if may == nil {
		may = func() error { return nil }
	}
	session := &Session{
		parent: s, id: id, tenant: tenant, head: head, may: may, failed: make(chan struct{}), ratchets: newRatchetLock(),
		prekeys: make(chan struct{}, 1),
	}
	session.records.init()
	session.moved.numbers = map[string]bool{}
	head.Carry(rider{session})
	return session
}

// attach gives the device its stores.
func (s *Session) attach(d *store.Device) {
	s.Device = d
	d.Container = container{s}
	if d.ID == nil {
		return
	}
	s.pn, s.lid = d.GetJID(), d.GetLID()
	d.SetAllStores(stores{s})
	d.LIDs = lidStore{s}
	d.Initialized = true
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

// errNotPoison marks errors that are the library's affair and harm no state.
type errNotPoison struct{ error }

func (e errNotPoison) Unwrap() error { return e.error }

// do guards a call that returns nothing but an error.
func (s *Session) do(what string, call func() error) error {
	if err := s.enter(); err != nil {
		return err
	}
	defer s.calls.Done()
	err := call()
	var harmless errNotPoison
	switch {
	case err == nil:
		return nil
	case errors.As(err, &harmless):
		return harmless.error
	default:
		return s.poison(what, err)
	}
}

// get guards a call that returns a value.
func get[T any](s *Session, what string, call func() (T, error)) (v T, err error) {
	err = s.do(what, func() (err error) { v, err = call(); return err })
	return v, err
}

// Settle, called while the write is put together that makes an event of the message which was decrypted last, forgets the message's
// plaintext in the same transaction. The mark that it was decrypted stays. In no other write may that be done: a process that dies
// between the two would have neither plaintext nor event.
func (s *Session) Settle() {
	s.unit.Lock()
	hash, cleared := s.unit.hash, s.unit.cleared
	s.unit.open = false
	s.unit.Unlock()
	if hash != "" {
		s.records.stage(map[ref]record{{kindBuffered, hash}: {value: cleared, expires: after(bufferedTime)}})
	}
}

// unsettle gives the plaintext back after a write that was refused.
func (s *Session) unsettle(staged map[ref]record) {
	s.unit.Lock()
	defer s.unit.Unlock()
	k := ref{kindBuffered, s.unit.hash}
	if v, ok := staged[k]; ok {
		v.value = s.unit.full
		staged[k] = v
	}
}

// begun remembers the message that the handler is about to get.
func (s *Session) begun(hash string, e store.BufferedEvent) {
	s.unit.Lock()
	defer s.unit.Unlock()
	if s.unit.open && s.unit.hash != hash {
		s.abandoned.Add(1)
		s.parent.log.Warn("a decrypted message could not be parsed; its plaintext is kept", "device", s.id, "ciphertext", s.unit.hash)
	}
	s.unit.hash, s.unit.full, s.unit.open = hash, packBuffered(e), true
	e.Plaintext = nil
	s.unit.cleared = packBuffered(e)
}

// PushName reads the account's own name, as it is stored. The library's copy in Device may be written at any moment, so that only the library
// can read it.
func (s *Session) PushName(ctx context.Context) (string, error) {
	return get(s, "PushName", func() (string, error) {
		value, err := s.readOne(ctx, kindDevice, self)
		if err != nil || value == nil {
			return "", err
		}
		d, err := decodeDevice(value)
		if err != nil {
			return "", err
		}
		return d.PushName, nil
	})
}

// Abandoned counts the decrypted messages that the library handed to nobody since it was last asked: their content was no message. They were
// acknowledged; what was decrypted stays in the store until it expires.
func (s *Session) Abandoned() int64 { return s.abandoned.Swap(0) }

// Flush makes everything durable that was staged; without anything staged it costs nothing. An error means that the state is void.
func (s *Session) Flush(ctx context.Context) error {
	if !s.records.anyStaged() {
		return nil
	}
	return s.do("flush", func() error { return s.head.Flush(ctx) })
}

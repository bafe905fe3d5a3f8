package watest

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"
)

const (
	// saveDelay is how long the saver waits after a change for more of them.
	saveDelay = 200 * time.Millisecond
	// saveShare bounds what saving costs: the pause after a save is at least so many times as long as it took.
	saveShare = 10
)

// ErrBadState is what loading a state file fails with when it is damaged or of another version. The file stays as it
// is: starting over would unlink every device in the eyes of its owner.
var ErrBadState = errors.New("state file cannot be used")

// saver keeps the state file up to date.
type saver struct {
	changes atomic.Int64 // counts changes of the state
	wake    chan struct{}

	mu    sync.Mutex // one save at a time
	saved int64      // value of changes at the last save; -1 before the first one
}

// loadState reads a state file; a missing file gives a fresh State.
func loadState(path string) (*State, error) {
	st := newState()
	if path == "" {
		return st, nil
	}
	raw, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return st, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read state: %w", err)
	}
	st.Version, st.Keys = 0, ServerKeys{} // both must be in the file
	if err = json.Unmarshal(raw, st); err != nil {
		return nil, fmt.Errorf("%w: decode %s: %w", ErrBadState, path, err)
	}
	if err = st.check(); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrBadState, path, err)
	}
	return st, nil
}

// check finds what would make a server misbehave or panic later.
func (st *State) check() error {
	if st.Version != StateVersion {
		return fmt.Errorf("version %d, want %d", st.Version, StateVersion)
	}
	for name, key := range map[string][]byte{"root": st.Keys.Root, "intermediate": st.Keys.Intermediate, "static": st.Keys.Static} {
		if len(key) != 32 {
			return fmt.Errorf("%s key has %d bytes, want 32", name, len(key))
		}
	}
	if st.Users == nil || st.Groups == nil || st.Blobs == nil {
		return errors.New("users, groups or blobs are missing")
	}
	for number, u := range st.Users {
		if u == nil || u.Number != number || u.LID == "" {
			return fmt.Errorf("user %s is incomplete", mask(number))
		}
		if err := u.check(); err != nil {
			return fmt.Errorf("user %s: %w", mask(number), err)
		}
	}
	for id, g := range st.Groups {
		if g == nil || g.ID != id {
			return fmt.Errorf("group %s is incomplete", id)
		}
	}
	for path, b := range st.Blobs {
		if b == nil {
			return fmt.Errorf("blob %s is missing", path)
		}
	}
	return nil
}

func (u *User) check() error {
	for id, d := range u.Devices {
		if d == nil || d.ID != id || id == 0 || d.Number != u.Number || d.LIDUser != u.LID || len(d.NoisePub) != 32 {
			return fmt.Errorf("device %d is incomplete", id)
		}
		for _, q := range d.Queue {
			if q == nil || q.Node.Tag == "" {
				return fmt.Errorf("the queue of device %d is incomplete", id)
			}
		}
	}
	p := u.Phone
	if p == nil {
		return errors.New("phone is missing")
	}
	if p.Ready && (len(p.IdentityPriv) != 32 || len(p.SignedPreKey) != 32 || p.Store == nil) {
		return errors.New("phone has no keys")
	}
	for _, q := range p.Inbox {
		if q == nil || q.Node.Tag == "" {
			return errors.New("inbox of the phone is incomplete")
		}
	}
	for _, r := range p.Messages {
		if r == nil {
			return errors.New("message of the phone is missing")
		}
	}
	return nil
}

// mask hides most of a number.
func mask(number string) string {
	if len(number) <= 4 {
		return "…"
	}
	return "…" + number[len(number)-4:]
}

// touch notes that the state has changed. It never blocks and takes no lock, so it may be called under any.
func (s *Server) touch() {
	s.saver.changes.Add(1)
	select {
	case s.saver.wake <- struct{}{}:
	default:
	}
}

// keepSaving writes the state file shortly after every change until the server closes. While changes go on it is
// written at least once a second, or less often when that would take more than a tenth of the time.
func (s *Server) keepSaving() {
	defer s.wg.Done()
	for {
		select {
		case <-s.saver.wake:
		case <-s.ctx.Done():
			return
		}
		if !sleep(s.ctx, saveDelay) {
			return
		}
		started := time.Now()
		if err := s.Save(); err != nil {
			s.log.Error("state was not saved, trying again", "file", s.cfg.StateFile, "err", err)
			s.touch()
		}
		pause := max(time.Second-saveDelay, saveShare*time.Since(started))
		if !sleep(s.ctx, pause) {
			return
		}
	}
}

// Save writes the state file now, replacing the old one in one step, unless it is up to date. Without a state file it
// does nothing. Close does it by itself.
func (s *Server) Save() error {
	if s.cfg.StateFile == "" {
		return nil
	}
	s.saver.mu.Lock()
	defer s.saver.mu.Unlock()
	changes := s.saver.changes.Load()
	if changes == s.saver.saved {
		return nil
	}
	unlock := s.lockAll()
	raw, err := json.Marshal(s.st)
	unlock()
	if err != nil {
		return fmt.Errorf("encode state: %w", err)
	}
	if err = replaceFile(s.cfg.StateFile, raw); err != nil {
		return fmt.Errorf("save state: %w", err)
	}
	s.saver.saved = changes
	return nil
}

// replaceFile writes a file so that after a crash at any moment either the old or the new content is there, whole. What
// a crash leaves of the new one has a fixed name, which the next save takes again.
func replaceFile(path string, data []byte) error {
	next := path + ".next"
	f, err := os.OpenFile(next, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600) // it holds private keys
	if err != nil {
		return fmt.Errorf("create new file: %w", err)
	}
	_, err = f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(next, path)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("replace file: %w", err), os.Remove(next))
	}
	return syncDir(filepath.Dir(path))
}

// syncDir makes a rename in a directory durable.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return fmt.Errorf("open directory: %w", err)
	}
	return errors.Join(d.Sync(), d.Close())
}

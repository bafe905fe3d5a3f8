package watest

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
)

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
	if err = json.Unmarshal(raw, st); err != nil {
		return nil, fmt.Errorf("decode state %s: %w", path, err)
	}
	if st.Version != StateVersion {
		return nil, fmt.Errorf("decode state %s: version %d, want %d", path, st.Version, StateVersion)
	}
	return st, nil
}

// Save writes the state file (nothing without one), replacing the old one in one step.
func (s *Server) Save() error {
	if s.cfg.StateFile == "" {
		return nil
	}
	unlock := s.lockAll()
	raw, err := json.Marshal(s.st)
	unlock()
	if err != nil {
		return fmt.Errorf("encode state: %w", err)
	}
	next := s.cfg.StateFile + ".next"
	if err = os.WriteFile(next, raw, 0o600); err != nil {
		return fmt.Errorf("write state: %w", err)
	}
	if err = os.Rename(next, s.cfg.StateFile); err != nil {
		return fmt.Errorf("replace state: %w", err)
	}
	return nil
}

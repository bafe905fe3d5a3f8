package sessionstore

import (
	"bytes"
	"errors"
	"fmt"

	signal "go.mau.fi/libsignal/state/record"
	"go.mau.fi/whatsmeow/store"
)

// maxArchived is how many earlier states the Signal library keeps in a session record.
const maxArchived = 40

// mend undoes what the Signal library does to the states of a session that a message was not for. When both sides begin a session at
// the same time, a record has several states, and the library tries a message on each; a try that fails has already turned that state's
// ratchet and is not taken back (libsignal v0.2.2, session/SessionCipher.go, DecryptWithRecord). Stored like that, the next message for
// that state cannot be decrypted. A decryption changes one state only, which afterwards is the current one, so all others are put back as
// they were before it.
func mend(before, after []byte) ([]byte, error) {
	if len(before) == 0 {
		return after, nil
	}
	serializer := store.SignalProtobufSerializer.Session
	was, err := serializer.Deserialize(before)
	if err != nil {
		return nil, fmt.Errorf("read stored signal session: %w", err)
	}
	is, err := serializer.Deserialize(after)
	if err != nil {
		return nil, fmt.Errorf("read changed signal session: %w", err)
	}
	if len(is.PreviousStates) == 0 {
		return after, nil
	}
	if is.SessionState == nil {
		return nil, errors.New("changed signal session has no current state")
	}
	mended := &signal.SessionStructure{SessionState: is.SessionState}
	for _, state := range append([]*signal.StateStructure{was.SessionState}, was.PreviousStates...) {
		if state == nil || len(state.SenderBaseKey) == 0 || bytes.Equal(state.SenderBaseKey, is.SessionState.SenderBaseKey) {
			continue
		}
		if len(mended.PreviousStates) < maxArchived {
			mended.PreviousStates = append(mended.PreviousStates, state)
		}
	}
	return serializer.Serialize(mended), nil
}

package caller

import (
	"errors"
	"fmt"
	"net/http"
	"time"
)

// Patience is how long a client may take to read a piece of its answer.
const Patience = 10 * time.Second

// piece is what it must read within the patience: a slow line is no dead one.
const piece = 32 << 10

// Patient gives up on a client that does not read its answer, with os.ErrDeadlineExceeded: each piece has a time of its own, since the whole has none
// that fits streams and files.
func Patient(w http.ResponseWriter, patience time.Duration) http.ResponseWriter {
	return patient{w, http.NewResponseController(w), patience}
}

type patient struct {
	http.ResponseWriter
	control  *http.ResponseController
	patience time.Duration
}

func (p patient) extend() error {
	if err := p.control.SetWriteDeadline(time.Now().Add(p.patience)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return fmt.Errorf("write an answer: %w", err)
	}
	return nil
}

// Write implements http.ResponseWriter. Nothing can be written after any error.
func (p patient) Write(b []byte) (written int, err error) {
	for len(b) > 0 {
		if err := p.extend(); err != nil {
			return written, err
		}
		n, err := p.ResponseWriter.Write(b[:min(len(b), piece)])
		b, written = b[n:], written+n
		if err != nil {
			return written, err
		}
	}
	return written, nil
}

// FlushError implements what http.ResponseController looks for.
func (p patient) FlushError() error {
	if err := p.extend(); err != nil {
		return err
	}
	return p.control.Flush()
}

// Flush implements http.Flusher.
func (p patient) Flush() { _ = p.FlushError() } // the next write says it again

// Unwrap lets http.ResponseController reach the connection.
func (p patient) Unwrap() http.ResponseWriter { return p.ResponseWriter }

package rest

import (
	"bytes"
	"fmt"
	"net/http"
	"time"
)

// sse writes server-sent events. Each write has a deadline of its own, since a stream as a whole has none.
type sse struct {
	to       http.ResponseWriter
	control  *http.ResponseController
	patience time.Duration
}

// ssePiece is what a client must read within the patience: a slow line is no dead one.
const ssePiece = 32 << 10

// startSSE answers 200 and the headers of a stream.
func (a *api) startSSE(r *request) *sse {
	h := r.start.Header()
	h.Set("Content-Type", "text/event-stream")
	h.Set("X-Accel-Buffering", "no")
	r.start.WriteHeader(http.StatusOK)
	return &sse{r.start, http.NewResponseController(r.start), a.cfg.Patience}
}

// write sends a text. os.ErrDeadlineExceeded: the client does not read; nothing can be written after any error.
func (s *sse) write(text []byte) error {
	for len(text) > 0 {
		piece := text[:min(len(text), ssePiece)]
		text = text[len(piece):]
		if err := s.control.SetWriteDeadline(time.Now().Add(s.patience)); err != nil {
			return fmt.Errorf("write a stream: %w", err)
		}
		if _, err := s.to.Write(piece); err != nil {
			return fmt.Errorf("write a stream: %w", err)
		}
		if err := s.control.Flush(); err != nil {
			return fmt.Errorf("write a stream: %w", err)
		}
	}
	return nil
}

// appendSSE adds an event. Data that has line ends goes in several lines, which a client joins again.
func appendSSE(b []byte, kind, id string, data []byte) []byte {
	b = fmt.Appendf(b, "event: %s\nid: %s\n", kind, id)
	for more := true; more; {
		line := data
		i := bytes.IndexAny(data, "\r\n")
		if more = i >= 0; more {
			line, data = data[:i], bytes.TrimPrefix(data[i:], []byte("\r"))
			data = bytes.TrimPrefix(data, []byte("\n")) // \r\n is one end
		}
		b = append(append(append(b, "data: "...), line...), '\n')
	}
	return append(b, '\n')
}

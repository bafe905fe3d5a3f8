package rest

import (
	"bytes"
	"fmt"
	"net/http"
)

// sse writes server-sent events. Each piece has a time of its own, as in every answer.
type sse struct {
	to      http.ResponseWriter
	control *http.ResponseController
}

// ssePiece is what is written before more is read.
const ssePiece = 32 << 10

// startSSE answers 200 and the headers of a stream.
func (a *api) startSSE(r *request) *sse {
	h := r.start.Header()
	h.Set("Content-Type", "text/event-stream")
	h.Set("X-Accel-Buffering", "no")
	r.start.WriteHeader(http.StatusOK)
	return &sse{r.start, http.NewResponseController(r.start)}
}

// write sends a text. os.ErrDeadlineExceeded: the client does not read; nothing can be written after any error.
func (s *sse) write(text []byte) error {
	if _, err := s.to.Write(text); err != nil {
		return fmt.Errorf("write a stream: %w", err)
	}
	if err := s.control.Flush(); err != nil {
		return fmt.Errorf("write a stream: %w", err)
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

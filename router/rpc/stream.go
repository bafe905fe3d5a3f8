package rpc

import (
	"context"
	"errors"
	"os"
	"time"

	"connectrpc.com/connect"

	"github.com/waconnect/waconnect/router/tenant"
)

// writeError ends a stream whose client has left or does not read.
type writeError struct{ err error }

// Error implements error.
func (e *writeError) Error() string { return "write a stream: " + e.err.Error() }

// Unwrap implements errors.
func (e *writeError) Unwrap() error { return e.err }

// send writes one answer of a stream within the patience. Nothing can be written after any error, which is a *writeError.
func (s *server) send(ctx context.Context, write func() error) error {
	if err := of(ctx).write.SetWriteDeadline(time.Now().Add(s.cfg.Patience)); err != nil {
		return &writeError{err}
	}
	began := time.Now()
	err := write()
	switch {
	case err == nil:
		return nil
	case errors.Is(err, os.ErrDeadlineExceeded) || time.Since(began) >= s.cfg.Patience:
		return &writeError{connect.NewError(connect.CodeDeadlineExceeded, errors.New("the client does not read"))}
	}
	return &writeError{err}
}

// again looks at the credential of a stream once more.
func (s *server) again(ctx context.Context, req connect.AnyRequest) (tenant.Principal, error) {
	return s.authenticate(ctx, req.Spec().Procedure, req.Header())
}

// untilStop ends when the process begins to stop.
func (s *server) untilStop(ctx context.Context) (context.Context, func()) {
	ctx, cancel := context.WithCancel(ctx)
	watched := make(chan struct{})
	go func() {
		defer close(watched)
		select {
		case <-s.cfg.Stop:
			cancel()
		case <-ctx.Done():
		}
	}()
	return ctx, func() { cancel(); <-watched }
}

func stoppingError() error {
	return report{code: connect.CodeUnavailable, reason: "stopping", message: "this router stops; go on at another one", wait: streamWait}.error()
}

func awayError() error {
	return report{code: connect.CodeUnavailable, reason: "database_unavailable", message: "PostgreSQL does not answer", wait: unavailableWait}.error()
}

// streamWait is what a stream's client is asked to wait while a router is replaced.
const streamWait = time.Second

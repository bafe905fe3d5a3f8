package egress

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"syscall"
	"time"

	"code.dny.dev/ssrf"
)

// Errors that callers test.
var (
	ErrForbiddenAddress = errors.New("address is not allowed")
	ErrScheme           = errors.New("only http and https addresses are allowed")
	ErrTooLarge         = errors.New("file is too large")
	ErrEncoded          = errors.New("file is packed although nobody asked for that")
	ErrTimeout          = errors.New("no answer in time")
)

// StatusError is an answer other than 2xx where a file was expected.
type StatusError struct{ Code int }

// Error implements error.
func (e *StatusError) Error() string { return fmt.Sprintf("answered with status %d", e.Code) }

// timeoutError is an ErrTimeout that says which part of a request took too long.
type timeoutError struct {
	missing string
	within  time.Duration
}

// Error implements error.
func (e *timeoutError) Error() string { return fmt.Sprintf("no %s within %s", e.missing, e.within) }

// Is makes it an ErrTimeout.
func (e *timeoutError) Is(target error) bool { return target == ErrTimeout }

// networkError is what the network says, told without addresses.
type networkError struct {
	text string
	err  error
}

// Error implements error.
func (e *networkError) Error() string { return e.text }

// Unwrap gives what was said.
func (e *networkError) Unwrap() error { return e.err }

// failure names what has become of a request.
func (c *Client) failure(ctx context.Context, err error) error {
	var late *timeoutError
	switch {
	case errors.Is(err, ssrf.ErrProhibitedIP), errors.Is(err, ssrf.ErrProhibitedPort), errors.Is(err, ssrf.ErrProhibitedNetwork),
		errors.Is(err, ssrf.ErrInvalidHostPort):
		return ErrForbiddenAddress
	case errors.As(err, &late), errors.As(context.Cause(ctx), &late):
		return late
	case errors.Is(ctx.Err(), context.Canceled):
		return context.Canceled
	case isTimeout(ctx.Err()):
		return ErrTimeout
	case isTimeout(err) && strings.Contains(err.Error(), "TLS handshake timeout"): // the library has no type for it
		return &timeoutError{"TLS", c.transport.TLSHandshakeTimeout}
	case isTimeout(err):
		return ErrTimeout
	}
	return &networkError{describe(err), err}
}

func isTimeout(err error) bool {
	var timeout interface{ Timeout() bool }
	return errors.As(err, &timeout) && timeout.Timeout()
}

// describe says what went wrong and leaves out what errors of the library carry beside it: our address, that of our name server, and what
// the other side has sent, which may be an echo of the request.
func describe(err error) string {
	var (
		dns         *net.DNSError
		errno       syscall.Errno
		certificate *tls.CertificateVerificationError
		operation   *net.OpError
	)
	switch {
	case errors.As(err, &dns) && dns.IsNotFound:
		return "host was not found"
	case errors.As(err, &dns):
		return "host could not be looked up"
	case errors.As(err, &errno):
		return errno.Error()
	case errors.As(err, &certificate):
		return certificate.Error()
	case errors.As(err, &operation):
		return operation.Op + ": " + describe(operation.Err)
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return "connection was closed before the answer was complete"
	}
	text, _, _ := strings.Cut(err.Error(), `"`) // what has been sent is quoted
	return strings.TrimRight(text, " :=")
}

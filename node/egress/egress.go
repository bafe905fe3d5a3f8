// Package egress is the one HTTP client for everything that leaves to addresses which tenants choose: webhooks and media.
//
// It promises that no request reaches an address inside the installation: the check is made when the connection is dialled, on the
// address that DNS has answered, for every redirect anew. Only what the operator allows by prefix is exempt.
package egress

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"time"

	"code.dny.dev/ssrf"
)

// Errors that callers test.
var (
	ErrForbiddenAddress = errors.New("address is not allowed")
	ErrScheme           = errors.New("only http and https addresses are allowed")
	ErrTooLarge         = errors.New("file is too large")
	ErrTimeout          = errors.New("no answer in time")
)

// StatusError is an answer other than 2xx where a file was expected.
type StatusError struct{ Code int }

// Error implements error.
func (e *StatusError) Error() string { return fmt.Sprintf("answered with status %d", e.Code) }

// Config of a client.
type Config struct {
	Allow []netip.Prefix // private prefixes that may be reached all the same; none by default
	Log   *slog.Logger   // told of refused addresses, by host only; nil: not told
}

// Timeouts of the parts of a request; the whole is the caller's.
const (
	connectTime   = 5 * time.Second
	tlsTime       = 5 * time.Second
	firstByteTime = 15 * time.Second
)

// Client is safe for concurrent use.
type Client struct {
	transport *http.Transport
	log       *slog.Logger
}

// New makes a client.
func New(cfg Config) (*Client, error) {
	options := []ssrf.Option{ssrf.WithAnyPort()}
	var v4, v6 []netip.Prefix
	for _, p := range cfg.Allow {
		if !p.IsValid() {
			return nil, fmt.Errorf("allowed prefix %q is not valid", p)
		}
		if p.Addr().Is4() {
			v4 = append(v4, p)
		} else {
			v6 = append(v6, p)
		}
	}
	options = append(options, ssrf.WithAllowedV4Prefixes(v4...), ssrf.WithAllowedV6Prefixes(v6...))
	dialer := &net.Dialer{Timeout: connectTime, Control: ssrf.New(options...).Safe}
	return &Client{transport: &http.Transport{
		DialContext: dialer.DialContext, TLSHandshakeTimeout: tlsTime, ResponseHeaderTimeout: firstByteTime, MaxIdleConnsPerHost: 4,
		MaxConnsPerHost: 64, IdleConnTimeout: 30 * time.Second, ForceAttemptHTTP2: true,
		// No proxy from the environment: it would hide the address that is checked.
	}, log: cfg.Log}, nil
}

// CloseIdle drops idle connections.
func (c *Client) CloseIdle() { c.transport.CloseIdleConnections() }

// Policy of one request.
type Policy struct {
	Whole     time.Duration // bound of the whole, the body of the answer included; 0: only the request's context
	Redirects int           // followed at most; 0: the answer is returned as it is
}

// answerBody ends the time of its request when it is closed.
type answerBody struct {
	io.ReadCloser
	cancel context.CancelFunc
}

// Close implements io.Closer.
func (b answerBody) Close() error {
	defer b.cancel()
	return b.ReadCloser.Close()
}

// Do sends a request; the caller closes the body of the answer. Errors: ErrScheme, ErrForbiddenAddress, ErrTimeout, or what the network
// says. Reading the body past the time fails with context.DeadlineExceeded.
func (c *Client) Do(req *http.Request, p Policy) (*http.Response, error) {
	if err := checkURL(req.URL); err != nil {
		return nil, err
	}
	cancel := context.CancelFunc(func() {})
	if p.Whole > 0 {
		var ctx context.Context
		ctx, cancel = context.WithTimeout(req.Context(), p.Whole)
		req = req.WithContext(ctx)
	}
	client := http.Client{Transport: c.transport, CheckRedirect: func(next *http.Request, via []*http.Request) error {
		if p.Redirects == 0 {
			return http.ErrUseLastResponse
		}
		if len(via) > p.Redirects {
			return fmt.Errorf("more than %d redirects", p.Redirects)
		}
		return checkURL(next.URL)
	}}
	resp, err := client.Do(req)
	if err != nil {
		cancel()
		err = classify(err)
		if errors.Is(err, ErrForbiddenAddress) && c.log != nil {
			c.log.Warn("refused to connect to an address that is not allowed", "host", req.URL.Hostname())
		}
		return nil, err
	}
	resp.Body = answerBody{resp.Body, cancel}
	return resp, nil
}

func checkURL(u *url.URL) error {
	if (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" {
		return ErrScheme
	}
	return nil
}

// classify tells a refused address and a timeout from other failures, without the address in the text.
func classify(err error) error {
	var timeout interface{ Timeout() bool }
	switch {
	case errors.Is(err, ErrScheme):
		return ErrScheme
	case errors.Is(err, ssrf.ErrProhibitedIP), errors.Is(err, ssrf.ErrProhibitedPort), errors.Is(err, ssrf.ErrProhibitedNetwork):
		return ErrForbiddenAddress
	case errors.Is(err, context.Canceled):
		return err
	case errors.Is(err, context.DeadlineExceeded), errors.As(err, &timeout) && timeout.Timeout():
		return ErrTimeout
	}
	var withURL *url.Error
	if errors.As(err, &withURL) {
		return withURL.Err
	}
	return err
}

// File is what Get has fetched.
type File struct {
	Data []byte
	Type string // as the server says; not checked
}

// mediaRedirects is how many redirects a file may take.
const mediaRedirects = 3

// Get fetches a file of at most limit bytes within a time. ErrTooLarge, ErrTimeout, ErrForbiddenAddress, *StatusError.
func (c *Client) Get(ctx context.Context, address string, limit int64, whole time.Duration) (File, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return File{}, fmt.Errorf("fetch file: %w", err)
	}
	resp, err := c.Do(req, Policy{Whole: whole, Redirects: mediaRedirects})
	if err != nil {
		return File{}, fmt.Errorf("fetch file: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode/100 != 2 {
		return File{}, fmt.Errorf("fetch file: %w", &StatusError{resp.StatusCode})
	}
	if resp.ContentLength > limit {
		return File{}, fmt.Errorf("fetch file: %w", ErrTooLarge)
	}
	data, err := io.ReadAll(io.LimitReader(resp.Body, limit+1))
	if err != nil {
		return File{}, fmt.Errorf("fetch file: %w", classify(err))
	}
	if int64(len(data)) > limit {
		return File{}, fmt.Errorf("fetch file: %w", ErrTooLarge)
	}
	return File{Data: data, Type: resp.Header.Get("Content-Type")}, nil
}

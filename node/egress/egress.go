// Package egress is the one HTTP client for everything that leaves to addresses which tenants choose: webhooks and media.
//
// It promises that no request reaches an address inside the installation: the check is made when the connection is dialled, on the
// address that DNS has answered, for every redirect anew. Only what the operator allows by prefix is exempt. And it promises that the text
// of an error can be shown to whoever chose the address: it holds no URL, whose query may be a secret, and no address of ours.
package egress

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptrace"
	"net/netip"
	"net/url"
	"strings"
	"sync"
	"time"

	"code.dny.dev/ssrf"
)

// Config of a client.
type Config struct {
	Allow    []netip.Prefix // private prefixes that may be reached all the same; none by default
	Log      *slog.Logger   // told of refused addresses, by host only; nil: not told
	Resolver *net.Resolver  // looks hosts up; nil: the system's. What it answers is checked like all else
	Connect  time.Duration  // bound of looking a host up and connecting to it; 5 s
	TLS      time.Duration  // bound of the TLS handshake; 5 s
}

// What one client holds for thousands of endpoints. How many connections are open at once is bounded by its callers.
const (
	idlePerHost = 512 // many endpoints may share a host
	idleTotal   = 2048
	idleTime    = 30 * time.Second
	headerBytes = 64 << 10 // of an answer
	// HTTP/2 shares one connection between requests: when it is dead, all of them hang until a ping says so.
	pingAfter = 10 * time.Second
	pingTime  = 5 * time.Second
)

// Client is safe for concurrent use.
type Client struct {
	transport *http.Transport
	log       *slog.Logger
}

// New makes a client.
func New(cfg Config) (*Client, error) {
	if cfg.Connect == 0 {
		cfg.Connect = 5 * time.Second
	}
	if cfg.TLS == 0 {
		cfg.TLS = 5 * time.Second
	}
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
	dialer := &net.Dialer{Timeout: cfg.Connect, Control: ssrf.New(options...).Safe, Resolver: cfg.Resolver}
	return &Client{transport: &http.Transport{
		DialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
			conn, err := dialer.DialContext(ctx, network, address)
			if err != nil && ctx.Err() == nil && isTimeout(err) {
				err = &timeoutError{"connection", cfg.Connect}
			}
			return conn, err
		},
		TLSHandshakeTimeout: cfg.TLS, MaxIdleConns: idleTotal, MaxIdleConnsPerHost: idlePerHost, IdleConnTimeout: idleTime,
		MaxResponseHeaderBytes: headerBytes, ForceAttemptHTTP2: true,
		HTTP2: &http.HTTP2Config{SendPingTimeout: pingAfter, PingTimeout: pingTime},
		// What comes is counted and kept as it comes: a kilobyte that unpacks to a gigabyte stays a kilobyte.
		DisableCompression: true,
		// No proxy from the environment: it would hide the address that is checked.
	}, log: cfg.Log}, nil
}

// CloseIdle drops idle connections.
func (c *Client) CloseIdle() { c.transport.CloseIdleConnections() }

// Policy of one request. Looking up, connecting and the TLS handshake have their own bounds (Config).
type Policy struct {
	FirstByte time.Duration // bound from the request being written to the first byte of its answer; 0: none
	Whole     time.Duration // bound of the whole, redirects and the body of the answer included; 0: only the request's context
	Rate      int64         // bytes of the body per second that move the end of Whole; 0: it stands
	Redirects int           // of a GET or HEAD, followed at most; 0: the answer is returned as it is
}

// answerBody ends the time of its request when it is closed.
type answerBody struct {
	io.ReadCloser
	client *Client
	ctx    context.Context // of the request, for what has ended it
	came   func(n int)     // moves the end of its time
	end    func()
}

// Read implements io.Reader.
func (b answerBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	b.came(n)
	if err != nil && err != io.EOF {
		err = b.client.failure(b.ctx, err)
	}
	return n, err
}

// Close implements io.Closer.
func (b answerBody) Close() error {
	defer b.end()
	return b.ReadCloser.Close()
}

// Do sends a request; the caller closes the body of the answer. Errors, also those of reading the body: ErrScheme, ErrForbiddenAddress,
// ErrTimeout with a text that says what did not come, the end of the request's context, or what the network says. Headers of the
// request go to the first address only, not to where it redirects.
func (c *Client) Do(req *http.Request, p Policy) (*http.Response, error) {
	ctx, cancel := context.WithCancelCause(req.Context())
	end, came := func() { cancel(nil) }, func(int) {}
	if p.Whole > 0 {
		whole := p.Whole
		timer := time.AfterFunc(whole, func() { cancel(&timeoutError{"whole answer", p.Whole}) })
		end = func() { timer.Stop(); cancel(nil) }
		if began := time.Now(); p.Rate > 0 {
			came = func(n int) {
				whole += time.Duration(float64(n) / float64(p.Rate) * float64(time.Second))
				timer.Reset(time.Until(began.Add(whole)))
			}
		}
	}
	resp, err := c.follow(req.WithContext(ctx), p, cancel)
	if err != nil {
		end()
		return nil, err
	}
	resp.Body = answerBody{resp.Body, c, ctx, came, end}
	return resp, nil
}

// follow sends a request and goes where its answers point to. It does not use http.Client, which would tell each address the one before,
// query included, and write addresses into its errors.
func (c *Client) follow(req *http.Request, p Policy, cancel context.CancelCauseFunc) (*http.Response, error) {
	ctx := req.Context()
	for hop := 0; ; hop++ {
		if err := checkURL(req.URL); err != nil {
			return nil, err
		}
		resp, err := c.send(req, p.FirstByte, cancel)
		if err != nil || p.Redirects == 0 || !redirects(req, resp) {
			return resp, err
		}
		if err := resp.Body.Close(); err != nil {
			return nil, c.failure(ctx, err)
		}
		if hop == p.Redirects {
			return nil, fmt.Errorf("more than %d redirects", p.Redirects)
		}
		next, err := resp.Location()
		if err != nil {
			return nil, errors.New("redirect to what is no address")
		}
		req = (&http.Request{Method: req.Method, URL: next, Header: http.Header{}}).WithContext(ctx)
	}
}

// redirects reports whether an answer points to another address where the same is to be asked.
func redirects(req *http.Request, resp *http.Response) bool {
	switch resp.StatusCode {
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther, http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		return (req.Method == http.MethodGet || req.Method == http.MethodHead) && resp.Header.Get("Location") != ""
	}
	return false
}

func (c *Client) send(req *http.Request, firstByte time.Duration, cancel context.CancelCauseFunc) (*http.Response, error) {
	ctx := req.Context()
	if firstByte > 0 {
		traced, stop := withFirstByte(ctx, firstByte, cancel)
		defer stop()
		req = req.WithContext(traced)
	}
	resp, err := c.transport.RoundTrip(req)
	if err == nil {
		return resp, nil
	}
	err = c.failure(ctx, err)
	if errors.Is(err, ErrForbiddenAddress) && c.log != nil {
		c.log.Warn("refused to connect to an address that is not allowed", "host", req.URL.Hostname())
	}
	return nil, err
}

// withFirstByte makes a request's context that ends when no answer begins in time. stop is to be called when the answer is there or has failed.
func withFirstByte(ctx context.Context, within time.Duration, cancel context.CancelCauseFunc) (traced context.Context, stop func()) {
	// The hooks come from goroutines of the transport, and "written" may come after the answer.
	var mu sync.Mutex
	var timer *time.Timer
	over := false
	stop = func() {
		mu.Lock()
		defer mu.Unlock()
		over = true
		if timer != nil {
			timer.Stop()
		}
	}
	written := func(info httptrace.WroteRequestInfo) {
		mu.Lock()
		defer mu.Unlock()
		if over || info.Err != nil {
			return
		}
		if timer != nil { // it was written before, to a connection that was dead
			timer.Stop()
		}
		timer = time.AfterFunc(within, func() { cancel(&timeoutError{"first byte", within}) })
	}
	return httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{WroteRequest: written, GotFirstResponseByte: stop}), stop
}

func checkURL(u *url.URL) error {
	switch {
	case u.Scheme != "http" && u.Scheme != "https", u.Hostname() == "":
		return ErrScheme
	case u.User != nil:
		return fmt.Errorf("%w: it holds a user or a password", ErrForbiddenAddress)
	}
	return nil
}

// Download is a file that Get fetches.
type Download struct {
	URL   string
	Limit int64         // in bytes
	Time  time.Duration // for what is at once there; a file that is larger gets more, as long as it comes at mediaRate

	ETag, Modified string // of a copy that the caller has; empty: none
}

// File is what Get has fetched.
type File struct {
	Size           int64
	Same           bool   // the caller's copy is as the server has it; nothing was written
	ETag, Modified string // to ask with the next time; empty: the server says none
}

const (
	mediaRedirects = 3 // how many a file may take
	mediaFirstByte = 15 * time.Second
	mediaRate      = 1 << 20 // bytes per second
)

// Get writes a file of at most so many bytes. What has been written when it fails is of no use. ErrTooLarge, ErrEncoded, *StatusError, an
// error of Do or of the writer.
func (c *Client) Get(ctx context.Context, d Download, to io.Writer) (File, error) {
	file, err := c.get(ctx, d, to)
	if err != nil {
		return File{}, fmt.Errorf("fetch file: %w", err)
	}
	return file, nil
}

func (c *Client) get(ctx context.Context, d Download, to io.Writer) (File, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, d.URL, nil)
	if err != nil { // whose text holds the address
		return File{}, fmt.Errorf("%w: it is not a URL", ErrForbiddenAddress)
	}
	req.Header.Set("Accept-Encoding", "identity")
	if d.ETag != "" {
		req.Header.Set("If-None-Match", d.ETag)
	} else if d.Modified != "" {
		req.Header.Set("If-Modified-Since", d.Modified)
	}
	resp, err := c.Do(req, Policy{FirstByte: mediaFirstByte, Whole: d.Time, Rate: mediaRate, Redirects: mediaRedirects})
	if err != nil {
		return File{}, err
	}
	defer resp.Body.Close()
	file := File{ETag: resp.Header.Get("ETag"), Modified: resp.Header.Get("Last-Modified")}
	switch encoding := resp.Header.Get("Content-Encoding"); {
	case resp.StatusCode == http.StatusNotModified && (d.ETag != "" || d.Modified != ""):
		file.Same = true
		return file, nil
	case resp.StatusCode/100 != 2:
		return File{}, &StatusError{resp.StatusCode}
	case resp.ContentLength > d.Limit:
		return File{}, ErrTooLarge
	case encoding != "" && !strings.EqualFold(encoding, "identity"):
		return File{}, ErrEncoded
	}
	if file.Size, err = io.Copy(to, io.LimitReader(resp.Body, d.Limit+1)); err != nil {
		return File{}, err
	}
	if file.Size > d.Limit {
		return File{}, ErrTooLarge
	}
	return file, nil
}

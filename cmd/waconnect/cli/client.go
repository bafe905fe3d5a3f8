package cli

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// client speaks to one installation with one credential.
type client struct {
	base  string
	token string
	http  *http.Client

	idempotencyKey string // of the one call that creates something; empty: none
}

// answerTime bounds a call. The API bounds its own work before that.
const answerTime = 30 * time.Second

func newClient(base, token string) *client {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.ResponseHeaderTimeout = answerTime
	return &client{base: strings.TrimRight(base, "/"), token: token, http: &http.Client{Transport: transport}}
}

// APIError is what the API answered instead of a result.
type APIError struct {
	Status  int
	Code    string `json:"error"`
	Message string `json:"message"`
	Request string // id, for the operator's log
}

// Error implements error.
func (e *APIError) Error() string {
	text := e.Message
	if text == "" {
		text = e.Code
	}
	if text == "" {
		text = http.StatusText(e.Status)
	}
	if e.Status >= http.StatusInternalServerError && e.Request != "" {
		return fmt.Sprintf("HTTP %d: %s (request %s)", e.Status, plain(text), plain(e.Request))
	}
	return fmt.Sprintf("HTTP %d: %s", e.Status, plain(text))
}

// query are the parameters of a list; what is empty is not sent.
type query url.Values

func (q query) set(name, value string) query {
	if value != "" {
		url.Values(q).Set(name, value)
	}
	return q
}

func (q query) add(name string, values []string) query {
	for _, v := range values {
		url.Values(q).Add(name, v)
	}
	return q
}

func (c *client) request(ctx context.Context, method, path string, q query, body any) (*http.Request, error) {
	var reader io.Reader
	if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			return nil, err
		}
		reader = bytes.NewReader(text)
	}
	address := c.base + path
	if len(q) > 0 {
		address += "?" + url.Values(q).Encode()
	}
	req, err := http.NewRequestWithContext(ctx, method, address, reader)
	if err != nil {
		return nil, err
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	if c.idempotencyKey != "" && method == http.MethodPost {
		req.Header.Set("Idempotency-Key", c.idempotencyKey)
	}
	if c.token != "" {
		req.Header.Set("Authorization", "Bearer "+c.token)
	}
	return req, nil
}

func (c *client) do(req *http.Request) (*http.Response, error) {
	resp, err := c.http.Do(req)
	if failed := (*url.Error)(nil); errors.As(err, &failed) {
		return nil, fmt.Errorf("cannot reach %s: %w", c.base, failed.Err)
	}
	if err != nil {
		return nil, err
	}
	if resp.StatusCode/100 == 2 {
		return resp, nil
	}
	defer resp.Body.Close()
	refused := &APIError{Status: resp.StatusCode, Request: resp.Header.Get("x-request-id")}
	text, err := io.ReadAll(io.LimitReader(resp.Body, 64<<10))
	if err == nil {
		_ = json.Unmarshal(text, refused) // whoever answers something else is no installation: the status is shown
	}
	return nil, refused
}

// call makes one call. next is the cursor of a list's next page.
func (c *client) call(ctx context.Context, method, path string, q query, body, out any) (next string, err error) {
	ctx, cancel := context.WithTimeout(ctx, answerTime)
	defer cancel()
	req, err := c.request(ctx, method, path, q, body)
	if err != nil {
		return "", err
	}
	resp, err := c.do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	if out == nil {
		return "", nil
	}
	if err := json.NewDecoder(resp.Body).Decode(out); err != nil {
		return "", fmt.Errorf("%s %s: the answer is not what an installation answers: %w", method, path, err)
	}
	return resp.Header.Get("X-Next-Cursor"), nil
}

// pushed is one event of a stream.
type pushed struct{ kind, id, data string }

// errStop ends a stream from within.
var errStop = errors.New("stop")

// follow reads a stream of server-sent events until take returns an error, which is returned except errStop, or the connection ends: io.EOF.
// Lines are read as https://html.spec.whatwg.org/multipage/server-sent-events.html says.
func (c *client) follow(ctx context.Context, path string, q query, last string, take func(pushed) error) error {
	req, err := c.request(ctx, http.MethodGet, path, q, nil)
	if err != nil {
		return err
	}
	req.Header.Set("Accept", "text/event-stream")
	if last != "" {
		req.Header.Set("Last-Event-ID", last)
	}
	resp, err := c.do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	// The API beats every 15 s: a connection that says nothing for longer is dead.
	dead := time.AfterFunc(silence, func() { resp.Body.Close() })
	defer dead.Stop()
	lines := bufio.NewScanner(resp.Body)
	lines.Buffer(nil, 16<<20)
	var e pushed
	for lines.Scan() {
		dead.Reset(silence)
		field, value, _ := strings.Cut(lines.Text(), ":")
		value = strings.TrimPrefix(value, " ")
		switch {
		case lines.Text() == "" && e != (pushed{}):
			err := take(e)
			if errors.Is(err, errStop) {
				return nil
			}
			if err != nil {
				return err
			}
			e = pushed{}
		case field == "event":
			e.kind = value
		case field == "id":
			e.id = value
		case field == "data" && e.data != "":
			e.data += "\n" + value
		case field == "data":
			e.data = value
		}
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return io.EOF
}

const silence = 45 * time.Second

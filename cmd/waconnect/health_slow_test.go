package main

import (
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

// pipeListener has one connection, which is in memory.
type pipeListener struct {
	conns  chan net.Conn
	closed chan struct{}
}

func (l *pipeListener) Accept() (net.Conn, error) {
	select {
	case c := <-l.conns:
		return c, nil
	case <-l.closed:
		return nil, net.ErrClosed
	}
}

func (l *pipeListener) Close() error   { close(l.closed); return nil }
func (l *pipeListener) Addr() net.Addr { return &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 1} }

// Who is slow, or says too much, is cut off in a time that is known.
func TestSlowAndLongRequests(t *testing.T) {
	t.Parallel()
	const begin = "POST / HTTP/1.1\r\nHost: x\r\n"
	for _, c := range []struct {
		name    string
		says    string
		drips   string        // said again and again afterwards, each second
		after   time.Duration // when the connection is closed
		answer  string
		bodyErr error
	}{
		{name: "nothing", after: headerTime},
		{name: "headers that do not end", says: begin, drips: "A: b\r\n", after: headerTime},
		{name: "a body that does not end", says: begin + "Content-Length: 1000\r\n\r\n", drips: "x", after: readTime, answer: "200 OK", bodyErr: os.ErrDeadlineExceeded},
		{name: "long headers", says: begin + "A: " + strings.Repeat("x", maxHeader+8192) + "\r\n\r\n", answer: "431 Request Header Fields Too Large"},
		{name: "a request, and then nothing", says: begin + "\r\n", answer: "200 OK", after: keepTime},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				read := make(chan error, 1)
				server := newHTTPServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
					_, err := io.Copy(io.Discard, r.Body)
					read <- err
				}), slog.New(slog.DiscardHandler))
				mine, theirs := net.Pipe()
				l := &pipeListener{make(chan net.Conn, 1), make(chan struct{})}
				l.conns <- theirs
				served := make(chan error, 1)
				go func() { served <- server.Serve(l) }()
				said := make(chan struct{})
				began := time.Now()
				go func() {
					defer close(said)
					for text := c.says; ; text = c.drips {
						if _, err := io.WriteString(mine, text); err != nil || c.drips == "" {
							return
						}
						time.Sleep(time.Second)
					}
				}()
				got, err := io.ReadAll(mine)
				require.NoError(t, err)
				require.InDelta(t, c.after.Seconds(), time.Since(began).Seconds(), 0.5)
				require.Contains(t, string(got), c.answer)
				if c.bodyErr != nil {
					require.ErrorIs(t, <-read, c.bodyErr)
				}
				require.NoError(t, mine.Close())
				<-said
				require.NoError(t, server.Close())
				require.ErrorIs(t, <-served, http.ErrServerClosed)
			})
		})
	}
}

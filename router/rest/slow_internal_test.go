package rest

import (
	"bufio"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/router/caller"
)

// oneConn is a listener with one connection.
type oneConn struct {
	conn chan net.Conn
	done chan struct{}
}

func (l *oneConn) Accept() (net.Conn, error) {
	select {
	case c := <-l.conn:
		return c, nil
	case <-l.done:
		return nil, net.ErrClosed
	}
}

func (l *oneConn) Close() error   { close(l.done); return nil }
func (l *oneConn) Addr() net.Addr { return &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 1} }

// Who does not read an answer holds nothing for longer than the patience; who reads slowly gets all of it, and the next answer too.
func TestClientsThatDoNotRead(t *testing.T) {
	t.Parallel()
	const patience, answer = 10 * time.Second, 256 << 10
	for _, c := range []struct {
		name  string
		waits time.Duration // before each piece
		whole bool
	}{{"reads nothing", 2 * patience, false}, {"reads slowly", patience / 4, true}} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				a := &api{
					cfg: Config{Log: slog.New(slog.DiscardHandler), Gate: caller.NewGate(caller.Rates{}, nil), Patience: patience}, mux: http.NewServeMux(),
					seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "seconds"}, []string{"route", "code"}),
				}
				a.handle("GET /big", open, 0, func(*request) (response, error) { return ok(strings.Repeat("x", answer)) })
				mine, theirs := net.Pipe()
				l := &oneConn{make(chan net.Conn, 1), make(chan struct{})}
				l.conn <- theirs
				server := &http.Server{Handler: http.HandlerFunc(a.serve), ReadHeaderTimeout: time.Minute}
				served := make(chan error, 1)
				go func() { served <- server.Serve(l) }()

				in := bufio.NewReaderSize(slowly{mine, c.waits}, 32<<10)
				requests := 1
				if c.whole {
					requests = 2
				}
				for range requests {
					go func() { _, _ = io.WriteString(mine, "GET /big HTTP/1.1\r\nHost: x\r\n\r\n") }() // what it gives is seen below
					resp, err := http.ReadResponse(in, nil)
					if !c.whole {
						require.Error(t, err)
						continue
					}
					require.NoError(t, err)
					text, err := io.ReadAll(resp.Body)
					require.NoError(t, err)
					require.Len(t, text, answer+len("\"\"\n"))
				}
				require.NoError(t, mine.Close())
				require.NoError(t, server.Close())
				require.ErrorIs(t, <-served, http.ErrServerClosed)
			})
		})
	}
}

// slowly reads at most a piece at a time, and waits before.
type slowly struct {
	net.Conn
	waits time.Duration
}

// Read implements io.Reader.
func (s slowly) Read(b []byte) (int, error) {
	time.Sleep(s.waits)
	return s.Conn.Read(b)
}

package egress_test

import (
	"bufio"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/egress"
)

// speak is a TCP server that does what is said with each connection and then waits until its client has left.
func speak(t *testing.T, with func(net.Conn)) (address string) {
	t.Helper()
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	require.NoError(t, err)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			with(conn)
			_, _ = io.Copy(io.Discard, conn)
			_ = conn.Close()
		}
	}()
	t.Cleanup(func() {
		if err := listener.Close(); err != nil {
			t.Error(err)
		}
		<-ended
	})
	return listener.Addr().String()
}

// say is a server that answers each request with some bytes and closes the connection.
func say(t *testing.T, text string) (address string) {
	t.Helper()
	return speak(t, func(conn net.Conn) {
		_, err := http.ReadRequest(bufio.NewReader(conn))
		if err == nil {
			_, err = io.WriteString(conn, text)
		}
		if err != nil {
			t.Error(err)
		}
		_ = conn.(*net.TCPConn).CloseWrite() // fails when the client has seen enough and has left
	})
}

func hang(_ http.ResponseWriter, r *http.Request) {
	_, _ = io.Copy(io.Discard, r.Body) // only then is a handler told that its client has left
	<-r.Context().Done()
}

// A timeout says what did not come.
func TestTimeouts(t *testing.T) {
	t.Parallel()
	const short = 100 * time.Millisecond
	silent := speak(t, func(net.Conn) {})
	hanging := serve(t, hang)
	dripping := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusOK)
		w.(http.Flusher).Flush()
		hang(w, r)
	})
	away := serve(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, hanging.URL, http.StatusFound) })
	for name, c := range map[string]struct {
		config egress.Config
		method string
		url    string
		policy egress.Policy
		want   string
	}{
		"DNS": {
			egress.Config{Connect: short, Resolver: (&names{}).resolver(t)},
			http.MethodPost, "http://example.test/",
			egress.Policy{Whole: patience},
			"no connection within 100ms",
		},
		"TLS":        {egress.Config{TLS: short}, http.MethodPost, "https://" + silent, egress.Policy{Whole: patience}, "no TLS within 100ms"},
		"first byte": {egress.Config{}, http.MethodPost, hanging.URL, egress.Policy{FirstByte: short, Whole: patience}, "no first byte within 100ms"},
		"first byte of the second hop": {
			egress.Config{}, http.MethodGet, away.URL, egress.Policy{FirstByte: short, Whole: patience, Redirects: 1}, "no first byte within 100ms",
		},
		"whole, no byte":    {egress.Config{}, http.MethodPost, hanging.URL, egress.Policy{Whole: short}, "no whole answer within 100ms"},
		"whole, with bytes": {egress.Config{}, http.MethodPost, dripping.URL, egress.Policy{FirstByte: short, Whole: 3 * short}, "no whole answer within 300ms"},
		"whole before TLS":  {egress.Config{}, http.MethodPost, "https://" + silent, egress.Policy{Whole: short}, "no whole answer within 100ms"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.config.Allow = loopback
			req, err := http.NewRequestWithContext(t.Context(), c.method, c.url, strings.NewReader("{}"))
			require.NoError(t, err)
			resp, err := clientOf(t, c.config).Do(req, c.policy)
			if err == nil {
				_, err = io.ReadAll(resp.Body)
				require.NoError(t, resp.Body.Close())
			}
			require.ErrorIs(t, err, egress.ErrTimeout)
			require.EqualError(t, err, c.want)
		})
	}
}

// The texts of errors stand in a table and on a screen. They hold nothing of the URL but its host, which a certificate may name too.
func TestErrorsTellNoSecret(t *testing.T) {
	t.Parallel()
	const hidden = "hidden-from-all"
	closed, err := net.Listen("tcp4", "127.0.0.1:0")
	require.NoError(t, err)
	require.NoError(t, closed.Close())
	secure := httptest.NewUnstartedServer(http.HandlerFunc(hello))
	secure.Config.ErrorLog = log.New(io.Discard, "", 0) // that its client has hung up
	secure.StartTLS()
	t.Cleanup(secure.Close)
	echo := speak(t, func(conn net.Conn) {
		line, err := bufio.NewReader(conn).ReadString('\n')
		if err == nil {
			_, err = fmt.Fprintf(conn, "%s\r\n\r\n", line)
		}
		if err != nil {
			t.Error(err)
		}
		_ = conn.(*net.TCPConn).CloseWrite() // as above
	})
	plain := speak(t, func(conn net.Conn) {
		if _, err := io.WriteString(conn, "HTTP/1.1 400 Bad Request\r\n\r\n"); err != nil {
			t.Error(err)
		}
	})
	for name, c := range map[string]struct {
		base, want string
		names      *names
	}{
		"refused":               {"http://" + closed.Addr().String(), "connection refused", nil},
		"unknown host":          {"http://example.test", "host was not found", &names{answer: func(string) []string { return nil }}},
		"broken DNS":            {"http://example.test", "host could not be looked up", &names{broken: true}},
		"untrusted":             {secure.URL, "tls: failed to verify certificate: x509: certificate signed by unknown authority", nil},
		"no TLS":                {"https://" + plain, "first record does not look like a TLS handshake", nil},
		"closed":                {"http://" + say(t, ""), "connection was closed before the answer was complete", nil},
		"closed in the header":  {"http://" + say(t, "HTTP/1.1 200 OK\r\nx: y"), "connection was closed before the answer was complete", nil},
		"closed in the body":    {"http://" + say(t, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n123"), "connection was closed before the answer was complete", nil},
		"echo":                  {"http://" + echo, "malformed HTTP", nil},
		"status":                {"http://" + say(t, "HTTP/1.1 2x0 "+hidden+"\r\n\r\n"), "malformed HTTP status code", nil},
		"header":                {"http://" + say(t, "HTTP/1.1 200 OK\r\n"+hidden+"\r\n\r\n"), "malformed MIME header: missing colon", nil},
		"encoding":              {"http://" + say(t, "HTTP/1.1 200 OK\r\nTransfer-Encoding: "+hidden+"\r\n\r\n"), "unsupported transfer encoding", nil},
		"long header":           {"http://" + say(t, "HTTP/1.1 200 OK\r\nx: "+strings.Repeat("y", 70<<10)+"\r\n\r\n"), "server response headers exceeded 65536 bytes", nil},
		"redirect to nowhere":   {"http://" + say(t, "HTTP/1.1 302 Found\r\nLocation: http://"+hidden+":x/\r\n\r\n"), "redirect to what is no address", nil},
		"redirect to elsewhere": {"http://" + say(t, "HTTP/1.1 302 Found\r\nLocation: x://"+hidden+"/\r\n\r\n"), egress.ErrScheme.Error(), nil},
		"no URL":                {"http://127.0.0.1:x", "address is not allowed: it is not a URL", nil},
		"forbidden":             {"http://10.0.0.1", egress.ErrForbiddenAddress.Error(), nil},
		"user":                  {"http://" + hidden + "@127.0.0.1", "address is not allowed: it holds a user or a password", nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			cfg := egress.Config{Allow: loopback}
			if c.names != nil {
				cfg.Resolver = c.names.resolver(t)
			}
			_, err := clientOf(t, cfg).Get(t.Context(), egress.Download{URL: c.base + "/" + hidden + "?token=" + hidden, Limit: 100, Time: patience}, io.Discard)
			require.ErrorContains(t, err, c.want)
			require.NotContains(t, err.Error(), hidden)
			require.NotContains(t, err.Error(), "127.0.0.1", "neither ours nor theirs")
		})
	}
}

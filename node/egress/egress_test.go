package egress_test

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/waconnect/waconnect/node/egress"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var loopback = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}

func client(t *testing.T, allow ...netip.Prefix) *egress.Client {
	t.Helper()
	c, err := egress.New(egress.Config{Allow: allow, Log: slog.New(slog.DiscardHandler)})
	require.NoError(t, err)
	t.Cleanup(c.CloseIdle)
	return c
}

func serve(t *testing.T, h http.HandlerFunc) *httptest.Server {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s
}

func hello(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "image/png")
	_, _ = io.WriteString(w, "hello")
}

func TestInsideAddressesAreRefused(t *testing.T) {
	t.Parallel()
	asked := make(chan string, 16)
	s := serve(t, func(w http.ResponseWriter, r *http.Request) { asked <- r.Host; hello(w, r) })
	_, port, _ := strings.Cut(strings.TrimPrefix(s.URL, "http://"), ":")
	c := client(t)
	for name, address := range map[string]string{
		"loopback":             s.URL,
		"name":                 "http://localhost:" + port,
		"mapped":               "http://[::ffff:127.0.0.1]:" + port,
		"mapped hex":           "http://[::ffff:7f00:1]:" + port,
		"IPv6 loopback":        "http://[::1]:" + port,
		"unspecified":          "http://0.0.0.0:" + port,
		"private":              "http://10.0.0.1:" + port,
		"metadata":             "http://169.254.169.254/latest/meta-data/",
		"unique local":         "http://[fd00::1]/",
		"NAT64 of loopback":    "http://[64:ff9b::7f00:1]/",
		"carrier-grade NAT":    "http://100.64.0.1/",
		"IPv6 link local zone": "http://[fe80::1%25lo]/",
	} {
		t.Run(name, func(t *testing.T) {
			_, err := c.Get(t.Context(), address, 100, 10*time.Second)
			require.ErrorIs(t, err, egress.ErrForbiddenAddress)
		})
	}
	require.Empty(t, asked)
}

func TestGet(t *testing.T) {
	t.Parallel()
	release := make(chan struct{})
	inside := serve(t, hello)
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/missing":
			http.NotFound(w, r)
		case "/slow":
			w.WriteHeader(http.StatusOK)
			_, _ = io.WriteString(w, "half")
			w.(http.Flusher).Flush()
			select {
			case <-release:
			case <-r.Context().Done():
			}
		case "/chunked":
			for range 10 {
				_, _ = io.WriteString(w, strings.Repeat("x", 50))
				w.(http.Flusher).Flush()
			}
		case "/loop":
			http.Redirect(w, r, "/loop", http.StatusFound)
		case "/moved":
			http.Redirect(w, r, "/file", http.StatusFound)
		case "/inside":
			// Same server under an address that the list does not hold.
			u, _ := url.Parse(inside.URL)
			http.Redirect(w, r, "http://[::ffff:127.0.0.2]:"+u.Port()+"/", http.StatusFound)
		case "/gopher":
			http.Redirect(w, r, "gopher://127.0.0.1/", http.StatusFound)
		default:
			hello(w, r)
		}
	})
	t.Cleanup(func() { close(release) })
	c := client(t, netip.MustParsePrefix("127.0.0.1/32"))

	file, err := c.Get(t.Context(), s.URL+"/file", 5, time.Second)
	require.NoError(t, err)
	require.Equal(t, egress.File{Data: []byte("hello"), Type: "image/png"}, file)
	file, err = c.Get(t.Context(), s.URL+"/moved", 5, time.Second)
	require.NoError(t, err)
	require.Equal(t, "hello", string(file.Data))

	var status *egress.StatusError
	_, err = c.Get(t.Context(), s.URL+"/missing", 5, time.Second)
	require.ErrorAs(t, err, &status)
	require.Equal(t, http.StatusNotFound, status.Code)
	for path, want := range map[string]error{
		"/inside": egress.ErrForbiddenAddress, "/gopher": egress.ErrScheme, "/slow": egress.ErrTimeout, "/chunked": egress.ErrTooLarge,
	} {
		_, err = c.Get(t.Context(), s.URL+path, 100, 300*time.Millisecond)
		require.ErrorIs(t, err, want, path)
	}
	_, err = c.Get(t.Context(), s.URL+"/file", 4, time.Second)
	require.ErrorIs(t, err, egress.ErrTooLarge, "by its length")
	_, err = c.Get(t.Context(), s.URL+"/loop", 100, time.Second)
	require.ErrorContains(t, err, "more than 3 redirects")
	_, err = c.Get(t.Context(), "ftp://example.org/", 100, time.Second)
	require.ErrorIs(t, err, egress.ErrScheme)
	_, err = c.Get(t.Context(), "file:///etc/passwd", 100, time.Second)
	require.ErrorIs(t, err, egress.ErrScheme)
}

func TestDo(t *testing.T) {
	t.Parallel()
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		// Only a request that was read to its end is told that its client has left.
		_, _ = io.Copy(io.Discard, r.Body)
		if r.URL.Path == "/hang" {
			<-r.Context().Done()
			return
		}
		http.Redirect(w, r, "/elsewhere", http.StatusTemporaryRedirect)
	})
	c := client(t, loopback...)
	ask := func(ctx context.Context, path string) *http.Request {
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, s.URL+path, strings.NewReader("{}"))
		require.NoError(t, err)
		return req
	}
	resp, err := c.Do(ask(t.Context(), "/"), egress.Policy{Whole: time.Second})
	require.NoError(t, err)
	require.Equal(t, http.StatusTemporaryRedirect, resp.StatusCode, "without redirects the answer is the answer")
	require.NoError(t, resp.Body.Close())

	_, err = c.Do(ask(t.Context(), "/hang"), egress.Policy{Whole: 200 * time.Millisecond})
	require.ErrorIs(t, err, egress.ErrTimeout)

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = c.Do(ask(ctx, "/hang"), egress.Policy{Whole: time.Second})
	require.ErrorIs(t, err, context.Canceled)
}

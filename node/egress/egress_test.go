package egress_test

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
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
	return clientOf(t, egress.Config{Allow: allow})
}

func clientOf(t *testing.T, cfg egress.Config) *egress.Client {
	t.Helper()
	cfg.Log = slog.New(slog.DiscardHandler)
	c, err := egress.New(cfg)
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

func TestGet(t *testing.T) {
	t.Parallel()
	release := make(chan struct{})
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
		case "/packed":
			w.Header().Set("Content-Encoding", "gzip")
			_, _ = io.WriteString(w, "small")
		case "/moved":
			http.Redirect(w, r, "/file", http.StatusFound)
		default:
			hello(w, r)
		}
	})
	t.Cleanup(func() { close(release) })
	c := client(t, netip.MustParsePrefix("127.0.0.1/32"))

	get := func(path string, limit int64, whole time.Duration) (egress.File, string, error) {
		var to strings.Builder
		file, err := c.Get(t.Context(), egress.Download{URL: s.URL + path, Limit: limit, Time: whole}, &to)
		return file, to.String(), err
	}

	file, text, err := get("/file", 5, time.Second)
	require.NoError(t, err)
	require.Equal(t, egress.File{Size: 5}, file)
	require.Equal(t, "hello", text)
	_, text, err = get("/moved", 5, time.Second)
	require.NoError(t, err)
	require.Equal(t, "hello", text)

	var status *egress.StatusError
	_, _, err = get("/missing", 5, time.Second)
	require.ErrorAs(t, err, &status)
	require.Equal(t, http.StatusNotFound, status.Code)
	for path, want := range map[string]error{
		"/slow": egress.ErrTimeout, "/chunked": egress.ErrTooLarge, "/packed": egress.ErrEncoded,
	} {
		_, _, err = get(path, 100, 300*time.Millisecond)
		require.ErrorIs(t, err, want, path)
	}
	_, _, err = get("/file", 4, time.Second)
	require.ErrorIs(t, err, egress.ErrTooLarge, "by its length")
	_, _, err = get("/loop", 100, time.Second)
	require.ErrorContains(t, err, "more than 3 redirects")
}

// A file that comes at a rate is waited for; one that drips is not.
func TestGetWaitsForWhatComes(t *testing.T) {
	t.Parallel()
	const step = 100 * time.Millisecond
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		piece := make([]byte, 1<<20)
		if r.URL.Path == "/drip" {
			piece = piece[:1]
		}
		for range 8 {
			_, _ = w.Write(piece)
			w.(http.Flusher).Flush()
			select {
			case <-time.After(step):
			case <-r.Context().Done():
				return
			}
		}
	})
	c := client(t, netip.MustParsePrefix("127.0.0.1/32"))
	file, err := c.Get(t.Context(), egress.Download{URL: s.URL + "/steady", Limit: 1 << 30, Time: 4 * step}, io.Discard)
	require.NoError(t, err)
	require.EqualValues(t, 8<<20, file.Size)
	_, err = c.Get(t.Context(), egress.Download{URL: s.URL + "/drip", Limit: 1 << 30, Time: 4 * step}, io.Discard)
	require.ErrorIs(t, err, egress.ErrTimeout)
}

// Who has a copy is told whether it is the same.
func TestGetAsksWhetherACopyIsTheSame(t *testing.T) {
	t.Parallel()
	at := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/tagged" {
			w.Header().Set("ETag", `"v1"`)
			at = time.Time{}
		}
		http.ServeContent(w, r, "", at, strings.NewReader("hello"))
	})
	c := client(t, netip.MustParsePrefix("127.0.0.1/32"))
	for _, path := range []string{"/dated", "/tagged"} {
		first, err := c.Get(t.Context(), egress.Download{URL: s.URL + path, Limit: 5, Time: time.Second}, io.Discard)
		require.NoError(t, err)
		require.NotEqual(t, first.ETag == "", first.Modified == "")
		again, err := c.Get(t.Context(), egress.Download{URL: s.URL + path, Limit: 5, Time: time.Second, ETag: first.ETag, Modified: first.Modified}, io.Discard)
		require.NoError(t, err)
		require.True(t, again.Same)
		other, err := c.Get(t.Context(), egress.Download{URL: s.URL + path, Limit: 5, Time: time.Second, ETag: `"v0"`}, io.Discard)
		require.NoError(t, err)
		require.False(t, other.Same)
		require.EqualValues(t, 5, other.Size)
	}
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
	for _, redirects := range []int{0, 3} {
		resp, err := c.Do(ask(t.Context(), "/"), egress.Policy{Whole: 20 * time.Second, Redirects: redirects})
		require.NoError(t, err)
		require.Equal(t, http.StatusTemporaryRedirect, resp.StatusCode, "the answer to a POST is the answer")
		require.NoError(t, resp.Body.Close())
	}

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := c.Do(ask(ctx, "/hang"), egress.Policy{Whole: 20 * time.Second})
	require.ErrorIs(t, err, context.Canceled)
	ctx, cancel = context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	_, err = c.Do(ask(ctx, "/hang"), egress.Policy{Whole: 20 * time.Second})
	require.ErrorIs(t, err, egress.ErrTimeout)
}

// What the first address is told is not told to where it redirects, and what comes packed stays packed.
func TestNothingIsAdded(t *testing.T) {
	t.Parallel()
	asked := make(chan *http.Request, 2)
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		asked <- r
		w.Header().Set("Set-Cookie", "a=b")
		w.Header().Set("Content-Encoding", "gzip")
		if r.URL.Path == "/moved" {
			http.Redirect(w, r, "/file", http.StatusFound)
			return
		}
		hello(w, r)
	})
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.URL+"/moved?token=hidden", nil)
	require.NoError(t, err)
	req.Header.Set("Authorization", "Bearer x")
	resp, err := client(t, loopback...).Do(req, egress.Policy{Whole: 20 * time.Second, Redirects: 1})
	require.NoError(t, err)
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	require.Equal(t, "hello", string(text))
	require.Equal(t, "Bearer x", (<-asked).Header.Get("Authorization"))
	require.Equal(t, http.Header{"User-Agent": {"Go-http-client/1.1"}}, (<-asked).Header)
}

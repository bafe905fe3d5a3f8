package rest

import (
	"bytes"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/router/caller"
)

// A handler that panics is logged under the request's id, answered, and counted; the process goes on.
func TestPanicIsAnInternalError(t *testing.T) {
	t.Parallel()
	var logged bytes.Buffer
	a := &api{
		cfg: Config{Gate: caller.NewGate(caller.Rates{}, nil), Log: slog.New(slog.NewTextHandler(&logged, nil))}, mux: http.NewServeMux(),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "seconds"}, []string{"route", "code"}),
	}
	a.handle("GET /panic", open, 0, func(*request) (response, error) { panic("a secret detail") })
	rec := httptest.NewRecorder()
	req := httptest.NewRequest(http.MethodGet, "/panic", nil)
	req.Header.Set("x-request-id", "my-request")
	a.serve(rec, req)
	require.Equal(t, 500, rec.Code)
	require.JSONEq(t, `{"error":"internal_error","message":"an internal error; it was logged under this request's id"}`, rec.Body.String())
	require.Contains(t, logged.String(), "my-request")
	require.Contains(t, logged.String(), "a secret detail")
	require.Equal(t, 1, testutil.CollectAndCount(a.seconds))
}

// An answer that a panic cuts short must not look complete.
func TestPanicInTheMiddleBreaksTheConnection(t *testing.T) {
	t.Parallel()
	a := &api{
		cfg: Config{Gate: caller.NewGate(caller.Rates{}, nil), Log: slog.New(slog.DiscardHandler)}, mux: http.NewServeMux(),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "seconds"}, []string{"route", "code"}),
	}
	a.handle("GET /half", open, 0, func(r *request) (response, error) {
		_, _ = r.start.Write([]byte("half"))
		panic("no")
	})
	require.PanicsWithValue(t, http.ErrAbortHandler, func() {
		a.serve(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, "/half", nil))
	})
	require.Equal(t, 1, testutil.CollectAndCount(a.seconds), "counted all the same")
}

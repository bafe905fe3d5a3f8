package rest_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A stream shows the state at once, each change when it is announced, and ends with the device.
func TestStream(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, f.url+"/devices/"+string(f.device)+"/stream", nil)
	require.NoError(t, err)
	req.Header.Set("Authorization", "Bearer "+f.tokens["reader"])
	resp, err := f.client.Do(req)
	require.NoError(t, err)
	defer resp.Body.Close()
	require.Equal(t, 200, resp.StatusCode)
	require.Equal(t, "text/event-stream", resp.Header.Get("Content-Type"))
	require.Equal(t, "no-store", resp.Header.Get("Cache-Control"))

	lines := bufio.NewScanner(resp.Body)
	next := func() map[string]any {
		t.Helper()
		require.True(t, lines.Scan())
		require.Equal(t, "event: device", lines.Text())
		require.True(t, lines.Scan())
		data, ok := strings.CutPrefix(lines.Text(), "data: ")
		require.True(t, ok)
		var body map[string]any
		require.NoError(t, json.Unmarshal([]byte(data), &body))
		require.True(t, lines.Scan())
		require.Empty(t, lines.Text())
		require.Len(t, body, 5)
		for _, key := range []string{"status", "qr", "pairingCode", "lastError", "updatedAt"} {
			require.Contains(t, body, key)
		}
		return body
	}
	require.Equal(t, "ONLINE", next()["status"])
	f.set(`status = 'QR', detail = 'pairing', qr = '2@first'`)
	began := time.Now()
	f.watch.changed <- struct{}{}
	require.Equal(t, "2@first", next()["qr"])
	require.Less(t, time.Since(began), 900*time.Millisecond, "pushed, not polled")
	f.set(`qr = '2@second'`) // nobody announces it
	require.Equal(t, "2@second", next()["qr"])
	for i := range 5 { // past the time that the server gives a request to be read
		last := fmt.Sprintf("2@later-%d", i)
		f.set(`qr = '` + last + `'`)
		require.Equal(t, last, next()["qr"])
	}
	require.Greater(t, time.Since(began), readTimeout)
	require.Equal(t, 200, f.do("admin", "DELETE /devices/DEVICE", "").status)
	require.False(t, lines.Scan(), "it ends with the device")
	require.NoError(t, lines.Err())
}

// A process that stops ends its streams; the client comes back to another.
func TestStreamEndsWithTheProcess(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	close(f.stop)
	a := f.do("reader", "GET /devices/DEVICE/stream", "")
	require.Equal(t, 200, a.status)
	require.True(t, strings.HasPrefix(a.text, "event: device\n"), a.text)
}

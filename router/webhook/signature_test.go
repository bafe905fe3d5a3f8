package webhook

import (
	"encoding/json"
	"io"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestBodyGoesOutToTheLetter(t *testing.T) {
	t.Parallel()
	id := "d1"
	n := notice{
		eventID: "e1", tenantID: "t1", deviceID: &id, kind: "message.inbound",
		normalized: json.RawMessage(`{"b":  "<&>", "a":"\u0000","x":1e3}`), raw: json.RawMessage("{\n\"u\":\"\u2028\"}"),
		createdAt: time.Date(2026, 9, 21, 14, 0, 0, 999_999, time.FixedZone("", 2*3600)),
	}
	const want = `{"eventId":"e1","tenantId":"t1","deviceId":"d1","type":"message.inbound","normalized":{"b":  "<&>", "a":"\u0000","x":1e3},` +
		"\"raw\":{\n\"u\":\"\u2028\"}" + `,"createdAt":"2026-09-21T12:00:00.000Z"}`
	body, err := n.body()
	require.NoError(t, err)
	require.Equal(t, want, string(body))
	require.True(t, json.Valid(body))

	req, err := n.request(t.Context(), target{URL: "https://example.org/hook", Secrets: []string{"topsecret"}}, time.UnixMilli(1790000000123))
	require.NoError(t, err)
	sent, err := io.ReadAll(req.Body)
	require.NoError(t, err)
	require.Equal(t, want, string(sent))
	require.EqualValues(t, len(want), req.ContentLength)
	for name, value := range map[string]string{
		"content-type": "application/json", "x-event-id": "e1", "x-tenant-id": "t1", "x-device-id": "d1",
		"x-event-type": "message.inbound", "x-timestamp": "1790000000123", "x-signature": Sign("topsecret", "1790000000123", []byte(want)),
	} {
		require.Equal(t, []string{value}, req.Header.Values(name))
	}
}

func TestSign(t *testing.T) {
	t.Parallel()
	// printf '%s' '1790000000123.{"a":1}' | openssl dgst -sha256 -hmac topsecret
	require.Equal(t, "f8e9b110d8848d7e75c8be8e993c3026af642e03f5672cdb9db089a2643c1991", Sign("topsecret", "1790000000123", []byte(`{"a":1}`)))
}

func TestBodyWithoutDevice(t *testing.T) {
	t.Parallel()
	n := notice{eventID: "e1", tenantID: "t1", kind: "webhook.test", normalized: []byte(`1`), raw: []byte(`1`), createdAt: time.UnixMilli(7)}
	body, err := n.body()
	require.NoError(t, err)
	require.Equal(t, `{"eventId":"e1","tenantId":"t1","deviceId":null,"type":"webhook.test","normalized":1,"raw":1,"createdAt":"1970-01-01T00:00:00.007Z"}`, string(body))
	req, err := n.request(t.Context(), target{URL: "https://example.org/", Secrets: []string{"topsecret"}}, time.UnixMilli(7))
	require.NoError(t, err)
	require.Equal(t, []string{""}, req.Header.Values("x-device-id"))
}

func TestRetryAfter(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	for header, want := range map[string]time.Duration{
		"": 0, "soon": 0, "7": 7 * time.Second, "-7": 0, "99999999": maxRetryAfter, "Thu, 01 Jan 2026 00:01:00 GMT": time.Minute,
		"Wed, 31 Dec 2025 00:00:00 GMT": 0, "Thu, 01 Jan 2099 00:00:00 GMT": maxRetryAfter,
	} {
		require.Equal(t, want, retryAfter(header, now), header)
	}
}

func TestPauseHasJitter(t *testing.T) {
	t.Parallel()
	d := &Dispatcher{cfg: Config{}.withDefaults()}
	for range 100 {
		require.InDelta(t, 30*time.Second, d.pause(5, 0), float64(6*time.Second))
	}
	require.Equal(t, time.Hour, d.pause(1, time.Hour))
}

package webhook

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/seal"
)

const fuzzKey = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE="

// Whatever a receiver asks for, it is waited for a day at most and never less than nothing.
func FuzzRetryAfter(f *testing.F) {
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	for _, s := range []string{
		"", "0", "120", "-5", "9223372036854775807", "9223372036854775808", "1e3", "Thu, 01 Jan 2026 00:01:00 GMT", "Thu, 01 Jan 9999 00:00:00 GMT",
		"Thu, 01 Jan 0001 00:00:00 GMT", " 7", "+7", "\x00", "\u0667",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, header string) {
		wait := retryAfter(header, now)
		require.GreaterOrEqual(t, wait, time.Duration(0))
		require.LessOrEqual(t, wait, maxRetryAfter)
	})
}

// A receiver finds by its own means that the signature is that of the bytes that came, whatever they tell; and the body is JSON.
func FuzzSignature(f *testing.F) {
	f.Add("topsecret", "t1", "d1", "message.inbound", []byte(`{"a":"<&>\u0000"}`), []byte("[1]"), int64(1_790_000_000_123))
	f.Add("", "", "", "", []byte("null"), []byte("{}"), int64(0))
	f.Add("", "\xfc\xb1", "", "", []byte("null"), []byte("{}"), int64(-85))
	f.Add("se\xffcret\x00", "t\n", "d\"", "a\\b", []byte(` {"x" : 1e400} `), []byte(`"\u2028"`), int64(-1))
	f.Fuzz(func(t *testing.T, secret, tenant, device, kind string, normalized, raw []byte, at int64) {
		if !json.Valid(normalized) || !json.Valid(raw) {
			return // they are JSON in the table
		}
		now := time.UnixMilli(at % (1 << 47))
		n := notice{eventID: "e1", tenantID: tenant, deviceID: &device, kind: kind, normalized: normalized, raw: raw, createdAt: now}
		req, err := n.request(t.Context(), target{URL: "http://127.0.0.1/hook", Secrets: []string{secret}}, now)
		require.NoError(t, err)
		body, err := io.ReadAll(req.Body)
		require.NoError(t, err)
		require.True(t, json.Valid(body), "%s", body)
		mac := hmac.New(sha256.New, []byte(secret))
		_, _ = io.WriteString(mac, req.Header.Get("x-timestamp")+".") // a hash takes everything
		_, _ = mac.Write(body)
		require.Equal(t, hex.EncodeToString(mac.Sum(nil)), req.Header.Get("x-signature"))
		require.Contains(t, string(body), string(normalized))
		var back struct{ TenantID, DeviceID, Type string }
		require.NoError(t, json.Unmarshal(body, &back))
		if utf8.ValidString(tenant) {
			require.Equal(t, tenant, back.TenantID)
		}
	})
}

// A stored secret of any form is an error or a text; one that was sealed elsewhere never opens.
func FuzzStoredSecret(f *testing.F) {
	keys, err := seal.NewRing(fuzzKey)
	require.NoError(f, err)
	sealed := sealSecret(keys, "t1", "e1", "topsecret")
	for _, s := range []string{sealed, sealedMark, sealedMark + "AAAA", sealedMark + "!", "in clear", "", "sealed", sealed + "=", sealed[:len(sealed)-4]} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, stored string) {
		plain, err := openSecret(keys, "t1", "e1", stored)
		switch {
		case !strings.HasPrefix(stored, sealedMark):
			require.NoError(t, err)
			require.Equal(t, stored, plain)
			require.False(t, current(keys, stored))
		case err == nil:
			require.Equal(t, "topsecret", plain)
		}
		if strings.HasPrefix(stored, sealedMark) {
			_, err = openSecret(keys, "t1", "e2", stored)
			require.Error(t, err)
		}
		again, err := openSecret(keys, "t1", "e1", sealSecret(keys, "t1", "e1", stored))
		require.NoError(t, err)
		require.Equal(t, stored, again)
	})
}

// What a receiver answers is kept as text of a bounded length, which PostgreSQL and JSON can hold.
func FuzzFirstCharacters(f *testing.F) {
	f.Add("text", 2)
	f.Add("\x00\xff\u00e9\U0001F600", 3)
	f.Add(http.StatusText(500), 0)
	f.Fuzz(func(t *testing.T, text string, n int) {
		n = max(0, n%1000)
		got := firstCharacters(text, n)
		require.True(t, utf8.ValidString(got))
		require.NotContains(t, got, "\x00")
		require.LessOrEqual(t, utf8.RuneCountInString(got), n)
	})
}

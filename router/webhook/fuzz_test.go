package webhook

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
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
		n := notice{eventID: "e1", tenantID: tenant, deviceID: &device, kind: kind, normalized: string(normalized), raw: string(raw), createdAt: now}
		req, err := n.request(t.Context(), target{URL: "http://127.0.0.1/hook", Secrets: []string{secret}}, n.body(), now)
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

// Whatever address is accepted can be asked, and the request that goes out is for it and holds nothing else.
func FuzzURL(f *testing.F) {
	for _, s := range []string{
		"http://example.org", "https://example.org:8443/hook?token=a%20b", "http://[::1]:80/", "http://m\u00fcller.example/\u00fc", "http://127.0.0.1/a@b", "HTTP://A/",
		"http://example.org/\r\nx: y", "http://user@example.org/", "http://2130706433/", "http://\uff11\uff12\uff17.1/", "http://a%C3%BC/", "http:x", "http://a:/",
		"http://[fe80::1%25lo]/", "http://a_b.c./?#", "http://xn--a/", "http://\u00ad.a/", "http://a/%0d%0a", "http://a?\u2028", "http://\u06f0x7f.1",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if err := checkURL(text); err != nil {
			var input *InputError
			require.ErrorAs(t, err, &input)
			require.Equal(t, "url", input.Field)
			return
		}
		u, err := url.Parse(text)
		require.NoError(t, err)
		n := notice{eventID: "e1", normalized: "1", raw: "1"}
		req, err := n.request(t.Context(), target{URL: text, Secrets: []string{"topsecret"}}, n.body(), time.UnixMilli(7))
		require.NoError(t, err)
		var wire bytes.Buffer
		require.NoError(t, req.Write(&wire))
		back, err := http.ReadRequest(bufio.NewReader(&wire))
		require.NoError(t, err)
		require.Equal(t, "e1", back.Header.Get("x-event-id"))
		require.Equal(t, u.RequestURI(), back.RequestURI)
		require.Regexp(t, `^([A-Za-z0-9_.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?$`, back.Host)
		dialled := make(chan string, 1)
		transport := &http.Transport{DialContext: func(_ context.Context, _, address string) (net.Conn, error) {
			dialled <- address
			return nil, net.ErrClosed
		}}
		_, err = transport.RoundTrip(req)
		require.ErrorIs(t, err, net.ErrClosed)
		host, port, err := net.SplitHostPort(<-dialled)
		require.NoError(t, err)
		require.Equal(t, cmp.Or(u.Port(), map[string]string{"http": "80", "https": "443"}[u.Scheme]), port)
		if _, err := netip.ParseAddr(host); err != nil {
			require.Regexp(t, `^[A-Za-z0-9_.-]+$`, host)
			require.NotRegexp(t, `(^|\.)([0-9]+|0[xX][0-9A-Fa-f]*)\.?$`, host, "would be read as an IPv4 address")
		}
	})
}

// Whatever headers are accepted reach a receiver as they are, and nothing besides; and none, accepted or not, is taken for one of ours.
func FuzzHeaders(f *testing.F) {
	f.Add("authorization", "Bearer x", "X-Foo", "")
	f.Add("x-foo", "a\r\nx-signature: b", "x\r\ny: z", "1")
	f.Add("X-SIGNATURE", "forged", "webhook-id", "forged")
	f.Add("Content-Length", "0", "transfer-encoding", "chunked")
	f.Add("x-a", " a", "X-A", "b\t")
	f.Add("Cookie", "a=b; c=d", "Idempotency-Key", "k")
	f.Fuzz(func(t *testing.T, name1, value1, name2, value2 string) {
		headers := map[string]string{name1: value1, name2: value2}
		n := notice{eventID: "e1", tenantID: "t1", kind: "message.inbound", normalized: "1", raw: "1"}
		to := target{URL: "http://example.org/hook", Secrets: []string{"new-secret", "old-secret"}}
		plain, err := n.request(t.Context(), to, n.body(), time.UnixMilli(7))
		require.NoError(t, err)
		to.Headers = headers
		req, err := n.request(t.Context(), to, n.body(), time.UnixMilli(7))
		require.NoError(t, err)
		delete(plain.Header, "Idempotency-Key") // not sent, and a tenant's to send
		for name := range plain.Header {
			require.Equal(t, plain.Header[name], req.Header[name])
		}
		require.Equal(t, plain.Host, req.Host)
		if err := checkHeaders(headers); err != nil {
			var input *InputError
			require.ErrorAs(t, err, &input)
			return
		}
		for name, value := range headers {
			require.NotContains(t, plain.Header, http.CanonicalHeaderKey(name))
			plain.Header.Set(name, value)
		}
		var wire bytes.Buffer
		require.NoError(t, req.Write(&wire))
		back, err := http.ReadRequest(bufio.NewReader(&wire))
		require.NoError(t, err)
		delete(back.Header, "Content-Length")
		if plain.Header.Get("Pragma") != "" && plain.Header.Get("Cache-Control") == "" {
			delete(back.Header, "Cache-Control") // net/http reads the one as the other
		}
		require.Equal(t, plain.Header, back.Header)
		require.Equal(t, "example.org", back.Host)
	})
}

// The reference library, given the secret in its form, makes the same signature.
func FuzzStandardSignature(f *testing.F) {
	f.Add("topsecret", "0199f3a2-0000-7000-8000-000000000000", []byte(`{"a":1}`), int64(1_790_000_000))
	f.Add("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", []byte(`{"test": 2432232314}`), int64(1_614_265_330))
	f.Add("whsec_", "", []byte{}, int64(-1))
	f.Add("whsec_AAAA\n", "a.b", []byte("\xff\x00"), int64(0))
	f.Fuzz(func(t *testing.T, secret, id string, body []byte, at int64) {
		at %= 1 << 40
		reference, err := standardwebhooks.NewWebhook(StandardSecret(secret))
		require.NoError(t, err)
		want, err := reference.Sign(id, time.Unix(at, 0), body)
		require.NoError(t, err)
		require.Equal(t, want, standardSignature(secret, id, strconv.FormatInt(at, 10), body))
	})
}

// The form for libraries holds the key and nothing else, and a secret that has this form already keeps it.
func FuzzStandardSecret(f *testing.F) {
	for _, s := range []string{
		"topsecret", "", "whsec_", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSx==", "whsec_" + strings.Repeat("A", 88),
		"whsec_MfKQ9r8GKYqrTwjU\r\nPD8ILPZIo2LaLaSw", "WHSEC_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "\xff\x00", strings.Repeat("k", 64),
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, secret string) {
		out := StandardSecret(secret)
		encoded, ok := strings.CutPrefix(out, "whsec_")
		require.True(t, ok)
		key, err := base64.StdEncoding.Strict().DecodeString(encoded)
		require.NoError(t, err)
		require.NotContains(t, out, "\n")
		if string(key) != secret { // then it is what the secret holds
			held, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(secret, "whsec_"))
			require.NoError(t, err)
			require.Equal(t, held, key)
			require.GreaterOrEqual(t, len(key), 24)
		}
		if len(key) >= 24 && len(key) <= 64 {
			require.Equal(t, out, StandardSecret(out))
		}
	})
}

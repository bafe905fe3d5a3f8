package webhook

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/egress"
)

func TestBodyGoesOutToTheLetter(t *testing.T) {
	t.Parallel()
	id := "d1"
	n := notice{
		eventID: "e1", tenantID: "t1", deviceID: &id, kind: "message.inbound",
		normalized: `{"b":  "<&>", "a":"\u0000","x":1e3}`, raw: "{\n\"u\":\"\u2028\"}",
		createdAt: time.Date(2026, 9, 21, 14, 0, 0, 999_999, time.FixedZone("", 2*3600)),
	}
	const want = `{"eventId":"e1","tenantId":"t1","deviceId":"d1","type":"message.inbound","normalized":{"b":  "<&>", "a":"\u0000","x":1e3},` +
		"\"raw\":{\n\"u\":\"\u2028\"}" + `,"createdAt":"2026-09-21T12:00:00.000Z"}`
	body := n.body()
	require.Equal(t, want, string(body))
	require.True(t, json.Valid(body))

	req, err := n.request(t.Context(), target{URL: "https://example.org/hook", Secrets: []string{"topsecret"}}, n.body(), time.UnixMilli(1790000000123))
	require.NoError(t, err)
	reader, err := req.GetBody()
	require.NoError(t, err)
	sent, err := io.ReadAll(reader)
	require.NoError(t, err)
	require.Equal(t, want, string(sent))
	require.EqualValues(t, len(want), req.ContentLength)
	require.Equal(t, map[string]string{
		"Content-Type": "application/json", "User-Agent": "waconnect-webhook", "X-Event-Id": "e1", "X-Tenant-Id": "t1", "X-Device-Id": "d1",
		"X-Event-Type": "message.inbound", "X-Timestamp": "1790000000123", "X-Signature": Sign("topsecret", "1790000000123", []byte(want)),
		"Webhook-Id": "e1", "Webhook-Timestamp": "1790000000", "Webhook-Signature": standardSignature("topsecret", "e1", "1790000000", []byte(want)),
	}, sentHeaders(t, req))
}

// sentHeaders is what of a request's headers reaches a receiver, those of the transport left out.
func sentHeaders(t *testing.T, req *http.Request) map[string]string {
	t.Helper()
	var wire bytes.Buffer
	require.NoError(t, req.Write(&wire))
	got, err := http.ReadRequest(bufio.NewReader(&wire))
	require.NoError(t, err)
	sent := map[string]string{}
	for name, values := range got.Header {
		require.Len(t, values, 1, name)
		sent[name] = values[0]
	}
	require.Contains(t, sent, "Content-Length")
	delete(sent, "Content-Length")
	return sent
}

// While secrets are rotated both sign; what the tenant adds goes along and replaces nothing.
func TestRequestOfTwoSecretsAndHeaders(t *testing.T) {
	t.Parallel()
	n := notice{eventID: "e1", tenantID: "t1", kind: "webhook.test", normalized: `1`, raw: `1`, createdAt: time.UnixMilli(7)}
	body := n.body()
	to := target{URL: "https://example.org/hook", Secrets: []string{"new-secret", "old-secret"}, Headers: map[string]string{
		"authorization": "Bearer x", "X-Empty": "", "X-SIGNATURE": "forged", "webhook-signature": "v1,forged", "Content-Length": "1", "HOST": "inside",
		"x-signature-previous": "forged", "Transfer-Encoding": "chunked", "user-agent": "other",
	}}
	req, err := n.request(t.Context(), to, n.body(), time.UnixMilli(1790000000999))
	require.NoError(t, err)
	sent := sentHeaders(t, req)
	require.Equal(t, map[string]string{
		"Content-Type": "application/json", "User-Agent": "waconnect-webhook", "X-Event-Id": "e1", "X-Tenant-Id": "t1", "X-Device-Id": "",
		"X-Event-Type": "webhook.test", "X-Timestamp": "1790000000999", "X-Signature": Sign("new-secret", "1790000000999", body),
		"X-Signature-Previous": Sign("old-secret", "1790000000999", body), "Webhook-Id": "e1", "Webhook-Timestamp": "1790000000",
		"Webhook-Signature": standardSignature("new-secret", "e1", "1790000000", body) + " " + standardSignature("old-secret", "e1", "1790000000", body),
		"Authorization":     "Bearer x", "X-Empty": "",
	}, sent)
	require.Equal(t, "example.org", req.Host)

	to.Secrets = to.Secrets[:1]
	req, err = n.request(t.Context(), to, n.body(), time.UnixMilli(1790000000999))
	require.NoError(t, err)
	require.NotContains(t, sentHeaders(t, req), "X-Signature-Previous", "a tenant's would be a lie")

	to.URL = "http://example.org:x/?token=hidden"
	_, err = n.request(t.Context(), to, n.body(), time.UnixMilli(7))
	require.EqualError(t, err, "make request: the endpoint's url is not a valid address")
}

func TestStandardSignature(t *testing.T) {
	t.Parallel()
	// The example of the specification's libraries.
	require.Equal(t, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
		standardSignature("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", []byte(`{"test": 2432232314}`)))
	// printf '%s' 'e1.1790000000.{"a":1}' | openssl dgst -sha256 -hmac topsecret -binary | base64
	require.Equal(t, "v1,Mq29K3u+C/sRuYhnsT97Jp/RwE72i77Qg1o5uufxwzU=", standardSignature("topsecret", "e1", "1790000000", []byte(`{"a":1}`)))
}

func TestStandardSecret(t *testing.T) {
	t.Parallel()
	encode := base64.StdEncoding.EncodeToString
	own := standardPrefix + encode(bytes.Repeat([]byte{0xff}, 24))
	for name, c := range map[string]struct{ secret, want string }{
		"text":             {"topsecret", standardPrefix + encode([]byte("topsecret"))},
		"our own":          {"0123456789abcdef0123456789abcdef0123456789abcdef", standardPrefix + encode([]byte("0123456789abcdef0123456789abcdef0123456789abcdef"))},
		"of that kind":     {own, own},
		"longest":          {standardPrefix + encode(make([]byte, 64)), standardPrefix + encode(make([]byte, 64))},
		"too short":        {standardPrefix + encode(make([]byte, 23)), standardPrefix + encode([]byte(standardPrefix+encode(make([]byte, 23))))},
		"too long":         {standardPrefix + encode(make([]byte, 65)), standardPrefix + encode([]byte(standardPrefix+encode(make([]byte, 65))))},
		"no base64":        {own + "!", standardPrefix + encode([]byte(own+"!"))},
		"base64 of URLs":   {standardPrefix + strings.Repeat("_", 32), standardPrefix + encode([]byte(standardPrefix+strings.Repeat("_", 32)))},
		"not in its form":  {standardPrefix + strings.Repeat("/", 33) + "x==", standardPrefix + strings.Repeat("/", 33) + "w=="},
		"without a prefix": {own[len(standardPrefix):], standardPrefix + encode([]byte(own[len(standardPrefix):]))},
	} {
		require.Equal(t, c.want, StandardSecret(c.secret), name)
	}
}

// A receiver may close a connection just when it is used again. That is no failed attempt: the same event goes out on a new one.
func TestDeadConnectionCostsNoAttempt(t *testing.T) {
	t.Parallel()
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	require.NoError(t, err)
	ids := make(chan string, 8)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		for answers := 1; ; answers++ { // to one request of the first connection, two of the second
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			for reader, left := bufio.NewReader(conn), answers; ; left-- {
				req, err := http.ReadRequest(reader)
				if err != nil {
					break
				}
				if _, err := io.Copy(io.Discard, req.Body); err != nil {
					t.Error(err)
				}
				ids <- req.Header.Get("x-event-id")
				if left == 0 {
					break
				}
				if _, err := io.WriteString(conn, "HTTP/1.1 204 No Content\r\n\r\n"); err != nil {
					t.Error(err)
				}
			}
			if err := conn.Close(); err != nil {
				t.Error(err)
			}
		}
	}()
	client, err := egress.New(egress.Config{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
	require.NoError(t, err)
	for _, id := range []string{"e1", "e2"} {
		n := notice{eventID: id, tenantID: "t1", kind: "webhook.test", normalized: `1`, raw: `1`, createdAt: time.UnixMilli(7)}
		req, err := n.request(t.Context(), target{URL: "http://" + listener.Addr().String(), Secrets: []string{"topsecret"}}, n.body(), time.Now())
		require.NoError(t, err)
		resp, err := client.Do(req, egress.Policy{Whole: attemptTime})
		require.NoError(t, err)
		require.Equal(t, http.StatusNoContent, resp.StatusCode)
		require.NoError(t, resp.Body.Close())
	}
	client.CloseIdle()
	require.NoError(t, listener.Close())
	<-ended
	close(ids)
	var came []string
	for id := range ids {
		came = append(came, id)
	}
	require.Equal(t, []string{"e1", "e2", "e2"}, came)
}

func TestSign(t *testing.T) {
	t.Parallel()
	// printf '%s' '1790000000123.{"a":1}' | openssl dgst -sha256 -hmac topsecret
	require.Equal(t, "f8e9b110d8848d7e75c8be8e993c3026af642e03f5672cdb9db089a2643c1991", Sign("topsecret", "1790000000123", []byte(`{"a":1}`)))
}

func TestBodyWithoutDevice(t *testing.T) {
	t.Parallel()
	n := notice{eventID: "e1", tenantID: "t1", kind: "webhook.test", normalized: `1`, raw: `1`, createdAt: time.UnixMilli(7)}
	body := n.body()
	require.Equal(t, `{"eventId":"e1","tenantId":"t1","deviceId":null,"type":"webhook.test","normalized":1,"raw":1,"createdAt":"1970-01-01T00:00:00.007Z"}`, string(body))
	req, err := n.request(t.Context(), target{URL: "https://example.org/", Secrets: []string{"topsecret"}}, n.body(), time.UnixMilli(7))
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

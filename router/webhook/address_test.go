package webhook

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCheckURL(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"http://example.org", "https://example.org/hook?token=a%20b&c=[d]", "HTTPS://EXAMPLE.ORG:8443/", "http://localhost:3000/", "http://receiver/",
		"http://my_service.local./x", "http://127.0.0.1:80/", "http://10.0.0.1", "http://[::1]:8080/", "http://[2001:db8::1]", "https://1and1.example",
		"http://123.example.org/", "https://müller.example/ü?ü=ü", "https://xn--mller-kva.example/", "http://例え.テスト/", "http://%C3%BC.example/",
		"http://example.org/a@b", "http://example.org?x", "http://0x7f.1.example/",
		"http://" + strings.Repeat("a", 63) + ".example/", "http://example.org/" + strings.Repeat("x", maxURL-19),
	} {
		require.NoError(t, checkURL(text), text)
	}
	for _, c := range []struct{ text, reason string }{
		{"", "must be http or https"},
		{"hook", "must be http or https"},
		{"//example.org/", "must be http or https"},
		{"ftp://example.org/", "must be http or https"},
		{"javascript:alert(1)", "must be http or https"},
		{"file:///etc/passwd", "must be http or https"},
		{"http:example.org", "must name a host"},
		{"https:///hook", "must name a host"},
		{"http://:80/", "must name a host"},
		{"http://[::1", "is not a valid address"},
		{"http://example.org/%zz", "is not a valid address"},
		{"http://exa|mple.org/", "is not a valid address"},
		{"http://example.org:port/", "is not a valid address"},
		{"http://example.org/" + strings.Repeat("x", maxURL-18), "must have at most 2048 bytes"},
		{" http://example.org/", "must hold no spaces"},
		{"http://example.org/a b", "must hold no spaces"},
		{"http://example.org/\u00a0", "must hold no spaces"},
		{"http://example.org/\u2028", "must hold no spaces"},
		{"http://example.org/\x00", "must hold no spaces"},
		{"http://example.org/\r\nx: y", "must hold no spaces"},
		{"http://example.org/\u0085", "must hold no spaces"},
		{"http://example.org/\xff", "must hold no spaces"},
		{"http://user@example.org/", "must hold no user"},
		{"http://user:password@example.org/", "must hold no user"},
		{"http://@example.org/", "must hold no user"},
		{"http://example.org:80@127.0.0.1/", "must hold no user"},
		{"http://example.org/#x", "must hold no fragment"},
		{"http://example.org#", "must hold no fragment"},
		{"http://example.org:/", "must have a port"},
		{"http://example.org:0/", "must have a port"},
		{"http://example.org:65536/", "must have a port"},
		{"http://[::1]:99999999999999999999/", "must have a port"},
		{"http://[fe80::1%25lo]/", "must have an IPv6 address without a zone"},
		{"http://[127.0.0.1]/", "is not a valid address"},
		{"http://exa$mple.org/", "must name a host: up to 63"},
		{"http://example..org/", "must name a host: up to 63"},
		{"http://.example.org/", "must name a host: up to 63"},
		{"http://./", "must name a host: up to 63"},
		{"http://" + strings.Repeat("a", 64) + ".example/", "must name a host: up to 63"},
		{"http://" + strings.Repeat("a.", 130) + "example/", "must name a host: up to 63"},
		{"http://\u00ad/", "must name a host"},
		{"http://xn--ü.example/", "must name a host whose international letters"},
		{"http://2130706433/", "must write an IPv4 address"},
		{"http://0x7f000001/", "must write an IPv4 address"},
		{"http://0x7f.1/", "must write an IPv4 address"},
		{"http://0177.0.0.1/", "must write an IPv4 address"},
		{"http://127.1/", "must write an IPv4 address"},
		{"http://127.0.0.1./", "must write an IPv4 address"},
		{"http://0/", "must write an IPv4 address"},
		{"http://0x/", "must write an IPv4 address"},
		{"http://1.2.3.4.5/", "must write an IPv4 address"},
		{"http://256.1.1.1/", "must write an IPv4 address"},
		{"http://２１３０７０６４３３/", "must write an IPv4 address"},
		{"http://①②⑦.1/", "must write an IPv4 address"},
	} {
		err := checkURL(c.text)
		var input *InputError
		require.ErrorAs(t, err, &input, c.text)
		require.Equal(t, "url", input.Field, c.text)
		require.Contains(t, input.Reason, c.reason, c.text)
	}
}

func TestCheckHeaders(t *testing.T) {
	t.Parallel()
	many := map[string]string{}
	for i := range maxHeaders {
		many[fmt.Sprintf("x-%d", i)] = ""
	}
	for _, headers := range []map[string]string{
		nil, many,
		{"Authorization": "Bearer a.b.c", "x-api_key": `a"b\c;d=~`, "Cookie": "a=b", "Accept": "*/*", "!#$%&'*+-.^_`|~": "x", "x-event": "y", "x-sign": ""},
		{strings.Repeat("n", maxHeaderName): strings.Repeat("v", maxHeader)},
	} {
		require.NoError(t, checkHeaders(headers))
	}
	many["x-more"] = ""
	for _, c := range []struct {
		headers       map[string]string
		field, reason string
	}{
		{many, "headers", "must have at most 20 entries"},
		{map[string]string{"": "x"}, "headers.", "must have a name"},
		{map[string]string{"x y": "x"}, "headers.x y", "must have a name"},
		{map[string]string{"x:": "x"}, "headers.x:", "must have a name"},
		{map[string]string{"x\r\nInjected: yes": "x"}, "headers.x\r\nInjected: yes", "must have a name"},
		{map[string]string{"ü": "x"}, "headers.ü", "must have a name"},
		{map[string]string{strings.Repeat("n", maxHeaderName+1): "x"}, "headers." + strings.Repeat("n", maxHeaderName), "must have a name"},
		{map[string]string{"x-a": "x\r\nInjected: yes"}, "headers.x-a", "must have a value"},
		{map[string]string{"x-a": "x\n y"}, "headers.x-a", "must have a value"},
		{map[string]string{"x-a": "x\x00"}, "headers.x-a", "must have a value"},
		{map[string]string{"x-a": "\t"}, "headers.x-a", "must have a value"},
		{map[string]string{"x-a": "\x7f"}, "headers.x-a", "must have a value"},
		{map[string]string{"x-a": "ü"}, "headers.x-a", "must have a value"},
		{map[string]string{"x-a": " x"}, "headers.x-a", "without spaces around it"},
		{map[string]string{"x-a": "x "}, "headers.x-a", "without spaces around it"},
		{map[string]string{"x-a": strings.Repeat("v", maxHeader+1)}, "headers.x-a", "must have a value of up to 1000"},
		{map[string]string{"x-a": "1", "X-A": "2", "x-b": ""}, "headers.x-a", "must be there once"},
	} {
		err := checkHeaders(c.headers)
		var input *InputError
		require.ErrorAs(t, err, &input, c.field)
		require.Equal(t, c.field, input.Field)
		require.Contains(t, input.Reason, c.reason)
	}
	for _, name := range []string{
		"host", "Content-Length", "content-type", "Content-Encoding", "TRANSFER-ENCODING", "connection", "keep-alive", "te", "trailer", "upgrade", "expect",
		"proxy-authorization", "proxy-connection", "http2-settings", "user-agent", "x-event-id", "X-Tenant-ID", "x-device-id", "x-event-type", "x-timestamp",
		"x-signature", "X-Signature-Previous", "x-signature-256", "webhook-id", "Webhook-Timestamp", "webhook-signature", "webhook-anything",
	} {
		err := checkHeaders(map[string]string{name: "x"})
		require.EqualError(t, err, "headers."+name+": must be another name: this header is set by the system")
	}
}

// What request sets is refused when a tenant sets it, so a header that is added there is not forgotten here.
func TestOwnHeadersAreReserved(t *testing.T) {
	t.Parallel()
	n := notice{normalized: `1`, raw: `1`}
	req, err := n.request(t.Context(), target{URL: "http://example.org/", Secrets: []string{"new", "old"}}, n.body(), n.createdAt)
	require.NoError(t, err)
	delete(req.Header, http.CanonicalHeaderKey("idempotency-key")) // is not sent
	for name := range req.Header {
		require.True(t, reserved(name), name)
	}
}

package webhook

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
	"github.com/stretchr/testify/require"
	svix "github.com/svix/svix-webhooks/go"

	"github.com/waconnect/waconnect/node/egress"
)

const (
	generated = "/generated"
	oldOne    = "/old"
	newOne    = "/new"
	ofLibrary = "/library"
	someText  = "/text"
	stranger  = "/stranger"
)

// receivers are paths, each with the secret that the receiver there has.
func receivers() map[string]string {
	return map[string]string{
		generated: newSecret(), oldOne: newSecret(), newOne: standardPrefix + base64.StdEncoding.EncodeToString(bytes.Repeat([]byte{0xfb}, 32)),
		ofLibrary: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", someText: "pässwörd \"секрет\" \U0001F511", stranger: newSecret(),
	}
}

// A shipment is a request on its way, and what receivers are to say of it.
type shipment struct {
	to      string   // path of the receiver
	secrets []string // paths of those that sign
	content string   // normalized and raw
	age     time.Duration
	change  func(h http.Header, body []byte) []byte // on the way

	original, previous, standard bool
}

func shipments() map[string]shipment {
	id := func(s string) func(http.Header, []byte) []byte {
		return func(h http.Header, body []byte) []byte {
			h.Set("webhook-id", s)
			return body
		}
	}
	return map[string]shipment{
		"generated":        {to: generated, secrets: []string{generated}, content: `{"a":1}`, original: true, standard: true},
		"of the library":   {to: ofLibrary, secrets: []string{ofLibrary}, content: `{"a":1}`, original: true, standard: true},
		"any text":         {to: someText, secrets: []string{someText}, content: `{"a":1}`, original: true, standard: true},
		"rotated, old":     {to: oldOne, secrets: []string{newOne, oldOne}, content: `{"a":1}`, previous: true, standard: true},
		"rotated, new":     {to: newOne, secrets: []string{newOne, oldOne}, content: `{"a":1}`, original: true, standard: true},
		"rotated away":     {to: oldOne, secrets: []string{newOne}, content: `{"a":1}`},
		"another's":        {to: stranger, secrets: []string{newOne, oldOne}, content: `{"a":1}`},
		"Unicode":          {to: generated, secrets: []string{generated}, content: `"日本 \u00e9é 👩‍👩‍👧 ` + "\u2028\u2029\ufeff\u202e" + `"`, original: true, standard: true},
		"escapes":          {to: generated, secrets: []string{generated}, content: `"\u0000\ud83d\/<>&\u003c\b\u007f"`, original: true, standard: true},
		"spaces":           {to: generated, secrets: []string{generated}, content: "{\r\n\t\"b\" : [ ] ,\"b\":1e400,\"a\":-0.0 }", original: true, standard: true},
		"big":              {to: generated, secrets: []string{generated}, content: `"` + strings.Repeat("ü☎\\n", 200_000) + `"`, original: true, standard: true},
		"changed body":     {to: generated, secrets: []string{generated}, content: `{"a":1}`, change: func(_ http.Header, b []byte) []byte { return bytes.Replace(b, []byte("1}"), []byte("2}"), 1) }},
		"longer body":      {to: generated, secrets: []string{generated}, content: `{"a":1}`, change: func(_ http.Header, b []byte) []byte { return append(b, ' ') }},
		"changed id":       {to: generated, secrets: []string{generated}, content: `{"a":1}`, change: id("0199f3a2-0000-7000-8000-000000000001"), original: true},
		"no id":            {to: generated, secrets: []string{generated}, content: `{"a":1}`, change: id(""), original: true},
		"old":              {to: generated, secrets: []string{generated}, content: `{"a":1}`, age: 6 * time.Minute, original: true},
		"of the future":    {to: generated, secrets: []string{generated}, content: `{"a":1}`, age: -6 * time.Minute, original: true},
		"changed times":    {to: generated, secrets: []string{generated}, content: `{"a":1}`, change: otherTimes},
		"only another way": {to: generated, secrets: []string{generated}, content: `{"a":1}`, change: asymmetric, original: true},
	}
}

// otherTimes changes the last digit of both, which keeps them as young as they were.
func otherTimes(h http.Header, body []byte) []byte {
	for _, name := range []string{"x-timestamp", "webhook-timestamp"} {
		last := len(h.Get(name)) - 1
		h.Set(name, h.Get(name)[:last]+string('9'-h.Get(name)[last]+'0'))
	}
	return body
}

func asymmetric(h http.Header, body []byte) []byte {
	h.Set("webhook-signature", strings.ReplaceAll(h.Get("webhook-signature"), "v1,", "v1a,"))
	return body
}

const shippedEvent = "0199f3a2-0000-7000-8000-000000000000"

// pack makes the request of a shipment, changed as it is on the way.
func (s shipment) pack(t *testing.T, base string, secrets map[string]string) (*http.Request, []byte) {
	t.Helper()
	device := "d1"
	n := notice{
		eventID: shippedEvent, tenantID: "t1", deviceID: &device, kind: "message.inbound", normalized: s.content,
		raw: s.content, createdAt: time.Now(),
	}
	to := target{URL: base + s.to, Headers: map[string]string{"authorization": "Bearer x"}}
	for _, path := range s.secrets {
		to.Secrets = append(to.Secrets, secrets[path])
	}
	req, err := n.request(t.Context(), to, n.body(), time.Now().Add(-s.age))
	require.NoError(t, err)
	body, err := io.ReadAll(req.Body)
	require.NoError(t, err)
	if s.change != nil {
		body = s.change(req.Header, body)
	}
	req.Body, req.ContentLength, req.GetBody = io.NopCloser(bytes.NewReader(body)), int64(len(body)), nil
	return req, body
}

// The reference libraries in Go take what we send, and nothing else.
func TestReferenceVerifiers(t *testing.T) {
	t.Parallel()
	secrets := receivers()
	for name, s := range shipments() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			req, body := s.pack(t, "http://example.org", secrets)
			reference, err := standardwebhooks.NewWebhook(StandardSecret(secrets[s.to]))
			require.NoError(t, err)
			other, err := svix.NewWebhook(StandardSecret(secrets[s.to]))
			require.NoError(t, err)
			if s.standard {
				require.NoError(t, reference.Verify(body, req.Header))
				require.NoError(t, other.Verify(body, req.Header))
			} else {
				require.Error(t, reference.Verify(body, req.Header))
				require.Error(t, other.Verify(body, req.Header))
			}
		})
	}
}

// A receiver in another language takes what our client sends it over the network: with the reference library, and as receivers of the
// original system do.
func TestReceiverInAnotherLanguage(t *testing.T) {
	t.Parallel()
	secrets := receivers()
	base := startReceiver(t, secrets)
	client, err := egress.New(egress.Config{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
	require.NoError(t, err)
	t.Cleanup(client.CloseIdle)
	for name, s := range shipments() {
		t.Run(name, func(t *testing.T) {
			req, _ := s.pack(t, base, secrets)
			resp, err := client.Do(req, egress.Policy{Whole: attemptTime})
			require.NoError(t, err)
			defer resp.Body.Close()
			var said struct {
				Original, Previous bool
				Standard           struct{ Event, Error string }
			}
			require.NoError(t, json.NewDecoder(resp.Body).Decode(&said))
			require.Equal(t, s.original, said.Original, "x-signature")
			require.Equal(t, s.previous, said.Previous, "x-signature-previous")
			if s.standard {
				require.Equal(t, shippedEvent, said.Standard.Event, said.Standard.Error)
			} else {
				require.NotEmpty(t, said.Standard.Error)
			}
		})
	}
}

// startReceiver runs testdata/receiver.js. Without node or the library, which `make setup` gets, the test is skipped, except where everything
// has to be there.
func startReceiver(t *testing.T, secrets map[string]string) (base string) {
	t.Helper()
	modules, err := filepath.Abs("../../.cache/standardwebhooks/node_modules")
	require.NoError(t, err)
	_, missing := exec.LookPath("node")
	if missing == nil {
		_, missing = os.Stat(filepath.Join(modules, "standardwebhooks"))
	}
	if missing != nil {
		if os.Getenv("CI") == "true" {
			t.Fatalf("%v: install node and npm, then run `make setup`", missing)
		}
		t.Skipf("%v: install node and npm, then run `make setup`", missing)
	}
	type pair struct {
		Plain    string `json:"plain"`
		Standard string `json:"standard"`
	}
	pairs := map[string]pair{}
	for path, secret := range secrets {
		pairs[path] = pair{secret, StandardSecret(secret)}
	}
	text, err := json.Marshal(pairs)
	require.NoError(t, err)
	receiver := exec.Command("node", "testdata/receiver.js", string(text))
	receiver.Env = append(os.Environ(), "NODE_PATH="+modules)
	receiver.Stderr = t.Output()
	input, err := receiver.StdinPipe()
	require.NoError(t, err)
	output, err := receiver.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, receiver.Start())
	t.Cleanup(func() {
		if err := input.Close(); err != nil {
			t.Error(err)
		}
		if err := receiver.Wait(); err != nil {
			t.Error(err)
		}
	})
	port, err := bufio.NewReader(output).ReadString('\n')
	require.NoError(t, err)
	return "http://127.0.0.1:" + strings.TrimSpace(port)
}

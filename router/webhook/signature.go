package webhook

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// notice is one event as a receiver sees it.
type notice struct {
	eventID    string
	tenantID   string
	deviceID   *string // nil: of no device
	kind       string
	normalized string // JSON, as it is stored
	raw        string
	createdAt  time.Time
}

// isoMillis is how JavaScript prints a date: receivers compare these texts.
const isoMillis = "2006-01-02T15:04:05.000Z"

// body builds the JSON by hand: normalized and raw go out to the letter as they are stored, which encoding/json would not do (it compacts
// and escapes), and receivers check the signature over exactly these bytes.
func (n notice) body() []byte {
	b := make([]byte, 0, len(n.normalized)+len(n.raw)+320)
	b = appendString(append(b, `{"eventId":`...), n.eventID)
	b = appendString(append(b, `,"tenantId":`...), n.tenantID)
	b = append(b, `,"deviceId":`...)
	if n.deviceID == nil {
		b = append(b, "null"...)
	} else {
		b = appendString(b, *n.deviceID)
	}
	b = appendString(append(b, `,"type":`...), n.kind)
	b = append(append(b, `,"normalized":`...), n.normalized...)
	b = append(append(b, `,"raw":`...), n.raw...)
	b = n.createdAt.UTC().AppendFormat(append(b, `,"createdAt":"`...), isoMillis)
	return append(b, `"}`...)
}

// appendString appends a text as JSON.
func appendString(b []byte, text string) []byte {
	for i := range len(text) {
		if c := text[i]; c < ' ' || c > '~' || strings.IndexByte(`"\<>&`, c) >= 0 { // what encoding/json escapes, and more
			value, err := json.Marshal(text)
			if err != nil { // no string makes it fail
				panic(err)
			}
			return append(b, value...)
		}
	}
	return append(append(append(b, '"'), text...), '"')
}

// Sign is the signature of a webhook: lower-case hex HMAC-SHA256 with the endpoint's secret over the timestamp (milliseconds since 1970
// as text), a dot and the body as it is sent.
func Sign(secret, timestamp string, body []byte) string {
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write([]byte(timestamp))
	mac.Write([]byte("."))
	mac.Write(body)
	return hex.EncodeToString(mac.Sum(nil))
}

// Standard Webhooks 1.0: a secret is handed out as this prefix and the key in base64, of which the specification wants 24 to 64 bytes.
const (
	standardPrefix = "whsec_"
	standardMin    = 24
	standardMax    = 64
)

// standardKey is the key that signs the Standard Webhooks way: what the secret holds if it is one of that kind, else its text.
func standardKey(secret string) []byte {
	if encoded, ok := strings.CutPrefix(secret, standardPrefix); ok {
		if key, err := base64.StdEncoding.DecodeString(encoded); err == nil && len(key) >= standardMin && len(key) <= standardMax {
			return key
		}
	}
	return []byte(secret)
}

// StandardSecret is the form of an endpoint's secret that libraries for Standard Webhooks take.
func StandardSecret(secret string) string {
	return standardPrefix + base64.StdEncoding.EncodeToString(standardKey(secret))
}

// standardSignature is one entry of the header webhook-signature: base64 HMAC-SHA256 over id, timestamp (seconds since 1970 as text) and the
// body as it is sent, with dots between.
func standardSignature(secret, id, timestamp string, body []byte) string {
	mac := hmac.New(sha256.New, standardKey(secret))
	mac.Write([]byte(id + "." + timestamp + "."))
	mac.Write(body)
	return "v1," + base64.StdEncoding.EncodeToString(mac.Sum(nil))
}

// request makes the signed POST of one attempt, with what body gave. The timestamp is new for each attempt; the event id never changes.
func (n notice) request(ctx context.Context, to target, body []byte, now time.Time) (*http.Request, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, to.URL, bytes.NewReader(body))
	if err != nil { // whose text holds the URL
		return nil, errors.New("make request: the endpoint's url is not a valid address")
	}
	// Receivers know a repetition by its id, so a connection that turns out to be dead costs no attempt: net/http takes another one. It knows
	// by this key, which is not sent.
	req.Header["Idempotency-Key"] = nil
	for name, value := range to.Headers {
		if !reserved(name) {
			req.Header.Set(name, value)
		}
	}
	device := ""
	if n.deviceID != nil {
		device = *n.deviceID
	}
	stamp, seconds := strconv.FormatInt(now.UnixMilli(), 10), strconv.FormatInt(now.Unix(), 10)
	standard := standardSignature(to.Secrets[0], n.eventID, seconds, body)
	for _, secret := range to.Secrets[1:] {
		standard += " " + standardSignature(secret, n.eventID, seconds, body)
	}
	for _, h := range [...]struct{ name, value string }{ // names as http.CanonicalHeaderKey writes them
		{"Content-Type", "application/json"},
		{"User-Agent", "waconnect-webhook"},
		{"X-Event-Id", n.eventID},
		{"X-Tenant-Id", n.tenantID},
		{"X-Device-Id", device},
		{"X-Event-Type", n.kind},
		{"X-Timestamp", stamp},
		{"X-Signature", Sign(to.Secrets[0], stamp, body)},
		{"Webhook-Id", n.eventID},
		{"Webhook-Timestamp", seconds},
		{"Webhook-Signature", standard},
	} {
		req.Header[h.name] = []string{h.value}
	}
	if len(to.Secrets) > 1 {
		req.Header.Set("x-signature-previous", Sign(to.Secrets[1], stamp, body))
	}
	return req, nil
}

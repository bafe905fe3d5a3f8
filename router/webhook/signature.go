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
	"fmt"
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
	normalized json.RawMessage
	raw        json.RawMessage
	createdAt  time.Time
}

// isoMillis is how JavaScript prints a date: receivers compare these texts.
const isoMillis = "2006-01-02T15:04:05.000Z"

// body builds the JSON by hand: normalized and raw go out to the letter as they are stored, which encoding/json would not do (it compacts
// and escapes), and receivers check the signature over exactly these bytes.
func (n notice) body() ([]byte, error) {
	var b bytes.Buffer
	b.Grow(len(n.normalized) + len(n.raw) + 256)
	for _, f := range []struct {
		name string
		text *string
	}{{"eventId", &n.eventID}, {"tenantId", &n.tenantID}, {"deviceId", n.deviceID}, {"type", &n.kind}} {
		value, err := json.Marshal(f.text)
		if err != nil {
			return nil, fmt.Errorf("write %s of a webhook: %w", f.name, err)
		}
		fmt.Fprintf(&b, `%s"%s":%s`, separator(b.Len()), f.name, value)
	}
	b.WriteString(`,"normalized":`)
	b.Write(n.normalized)
	b.WriteString(`,"raw":`)
	b.Write(n.raw)
	fmt.Fprintf(&b, `,"createdAt":"%s"}`, n.createdAt.UTC().Format(isoMillis))
	return b.Bytes(), nil
}

func separator(written int) string {
	if written == 0 {
		return "{"
	}
	return ","
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

// request makes the signed POST of one attempt. The timestamp is new for each attempt; the event id never changes.
func (n notice) request(ctx context.Context, to target, now time.Time) (*http.Request, error) {
	body, err := n.body()
	if err != nil {
		return nil, err
	}
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
	standard := make([]string, len(to.Secrets))
	for i, secret := range to.Secrets {
		standard[i] = standardSignature(secret, n.eventID, seconds, body)
	}
	for name, value := range map[string]string{
		"content-type": "application/json", "user-agent": "waconnect-webhook", "x-event-id": n.eventID, "x-tenant-id": n.tenantID,
		"x-device-id": device, "x-event-type": n.kind, "x-timestamp": stamp, "x-signature": Sign(to.Secrets[0], stamp, body),
		"webhook-id": n.eventID, "webhook-timestamp": seconds, "webhook-signature": strings.Join(standard, " "),
	} {
		req.Header.Set(name, value)
	}
	if len(to.Secrets) > 1 {
		req.Header.Set("x-signature-previous", Sign(to.Secrets[1], stamp, body))
	}
	return req, nil
}

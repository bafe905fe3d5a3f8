package webhook

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
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

// request makes the signed POST of one attempt. The timestamp is new for each attempt; the event id never changes.
func (n notice) request(ctx context.Context, to target, now time.Time) (*http.Request, error) {
	body, err := n.body()
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, to.URL, bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("make request: %w", err)
	}
	device := ""
	if n.deviceID != nil {
		device = *n.deviceID
	}
	stamp := strconv.FormatInt(now.UnixMilli(), 10)
	for name, value := range map[string]string{
		"content-type": "application/json", "user-agent": "waconnect-webhook", "x-event-id": n.eventID, "x-tenant-id": n.tenantID,
		"x-device-id": device, "x-event-type": n.kind, "x-timestamp": stamp, "x-signature": Sign(to.Secrets[0], stamp, body),
	} {
		req.Header.Set(name, value)
	}
	return req, nil
}

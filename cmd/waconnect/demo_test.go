package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// world stands for the public API and the emulator's control API, as far as the demo uses them. The whole is tried in e2e; here the
// demo alone must take the right steps, recognise what is there from last time, and say what went wrong.
type world struct {
	t   *testing.T
	mu  sync.Mutex
	url string

	calls   []string
	tenants []map[string]any
	devices []map[string]any
	hooks   []map[string]any
	status  string
	linked  bool
	phones  map[string]bool
	inbox   []map[string]any
}

func (w *world) ServeHTTP(rw http.ResponseWriter, r *http.Request) {
	w.mu.Lock()
	defer w.mu.Unlock()
	var body map[string]any
	if r.Body != nil {
		_ = json.NewDecoder(r.Body).Decode(&body) // GET has none
	}
	call := r.Method + " " + r.URL.Path
	w.calls = append(w.calls, call)
	if strings.HasPrefix(r.URL.Path, "/api/") && call != "POST /api/auth/login" && r.Header.Get("Authorization") != "Bearer tok" {
		writeJSON(rw, http.StatusUnauthorized, map[string]string{"error": "unauthorized"})
		return
	}
	switch call {
	case "POST /api/auth/login":
		writeJSON(rw, 200, map[string]string{"token": "tok"})
	case "GET /api/tenants":
		writeJSON(rw, 200, w.tenants)
	case "POST /api/tenants":
		w.tenants = append(w.tenants, map[string]any{"id": "t1", "name": body["name"]})
		writeJSON(rw, 201, w.tenants[0])
	case "GET /api/devices":
		writeJSON(rw, 200, w.devices)
	case "POST /api/devices":
		w.devices = append(w.devices, map[string]any{"id": "d1", "label": body["label"]})
		writeJSON(rw, 201, w.devices[0])
	case "GET /api/webhooks":
		list := []map[string]any{}
		for _, h := range w.hooks {
			list = append(list, map[string]any{"id": h["id"], "url": h["url"], "secret": "••••••••cret"})
		}
		writeJSON(rw, 200, list)
	case "GET /api/webhooks/w1/secret":
		writeJSON(rw, 200, w.hooks[0])
	case "POST /api/webhooks":
		w.hooks = append(w.hooks, map[string]any{"id": "w1", "url": body["url"], "secret": "hooksecret"})
		writeJSON(rw, 201, w.hooks[0])
	case "PATCH /api/webhooks/w1":
		w.hooks[0]["url"] = body["url"]
		writeJSON(rw, 200, w.hooks[0])
	case "POST /api/devices/d1/connect":
		w.status = "QR"
		writeJSON(rw, 200, map[string]bool{"ok": true})
	case "GET /api/devices/d1/status":
		row := map[string]any{"status": w.status}
		if w.status == "QR" {
			row["qr"] = "2@code"
		}
		writeJSON(rw, 200, row)
	case "POST /api/devices/d1/messages/send":
		w.inbox = append(w.inbox, map[string]any{"seq": len(w.inbox) + 1, "text": body["text"]})
		writeJSON(rw, 202, map[string]string{"outboundMessageId": "m1", "status": "QUEUED"})
	case "GET /sim/phones/" + demoNumber, "GET /sim/phones/" + demoFriend:
		number := r.URL.Path[len("/sim/phones/"):]
		if !w.phones[number] {
			writeJSON(rw, 404, map[string]string{"error": "unknown_phone"})
			return
		}
		companions := []any{}
		if w.linked && number == demoNumber {
			companions = append(companions, map[string]any{})
		}
		writeJSON(rw, 200, map[string]any{"number": number, "companions": companions})
	case "POST /sim/phones":
		w.phones[body["number"].(string)] = true
		writeJSON(rw, 201, map[string]any{"number": body["number"], "companions": []any{}})
	case "POST /sim/phones/" + demoNumber + "/scan":
		require.Equal(w.t, "2@code", body["qr"])
		w.linked, w.status = true, "ONLINE"
		writeJSON(rw, 200, map[string]string{})
	case "GET /sim/phones/" + demoFriend + "/messages":
		writeJSON(rw, 200, w.inbox)
	case "POST /sim/phones/" + demoFriend + "/messages":
		require.Equal(w.t, demoNumber, body["to"])
		writeJSON(rw, 200, map[string]string{"id": "x"})
		go w.deliver(body["text"].(string), w.hooks[0]["url"].(string), len(w.calls))
	default:
		w.t.Errorf("unexpected call %s", call)
		writeJSON(rw, 404, map[string]string{"error": "not_found"})
	}
}

func (w *world) deliver(text, url string, id int) {
	body := fmt.Appendf(nil, `{"eventId":"e%d","type":"message.inbound","normalized":{"content":{"type":"text","text":%q}}}`, id, text)
	req, err := http.NewRequest(http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		w.t.Error(err)
		return
	}
	req.Header.Set("X-Timestamp", "1")
	req.Header.Set("X-Signature", signatureOf("hooksecret", "1", body))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		w.t.Error(err)
		return
	}
	_ = resp.Body.Close()
}

// playDemo runs the demo once against a world, with a receiver on a new port.
func playDemo(t *testing.T, w *world) (said string, err error) {
	t.Helper()
	var out bytes.Buffer
	d := &dev{env: environ(nil), log: slog.New(slog.DiscardHandler), out: &out, state: &health{}, control: w.url + "/sim"}
	d.secrets = devSecrets{AdminEmail: "admin@example.com", AdminPassword: "pw"}
	d.ports.receiver = "127.0.0.1:0"
	m := &demo{d: d, client: http.DefaultClient, api: w.url + "/api"}
	err = m.play(t.Context())
	require.NoError(t, d.stopAll(t.Context()))
	return out.String(), err
}

func newWorld(t *testing.T) *world {
	w := &world{t: t, status: "OFFLINE", phones: map[string]bool{}, tenants: []map[string]any{}, devices: []map[string]any{}, hooks: []map[string]any{}}
	srv := httptest.NewServer(w)
	t.Cleanup(srv.Close)
	w.url = srv.URL
	return w
}

func TestDemoFirstAndSecondRun(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	said, err := playDemo(t, w)
	require.NoError(t, err)
	for _, want := range []string{"1. logged in", "2. created tenant", "3. created device", "4. created webhook", "5. connected it", "6. sent", "7. the phone answered", "signature verified"} {
		require.Contains(t, said, want)
	}
	require.Contains(t, w.calls, "POST /api/devices/d1/connect")

	w.calls = nil
	said, err = playDemo(t, w)
	require.NoError(t, err)
	require.Contains(t, said, "from last time")
	require.Contains(t, said, "ONLINE again")
	for _, call := range w.calls {
		require.NotContains(t, []string{"POST /api/tenants", "POST /api/devices", "POST /api/webhooks", "POST /api/devices/d1/connect"}, call)
	}
	require.Contains(t, w.calls, "PATCH /api/webhooks/w1", "the receiver listens on another port now")
}

func TestDemoSaysWhatWentWrong(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.tenants = []map[string]any{{"id": "other", "name": "Somebody"}}
	srv := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/api/tenants" && r.Method == http.MethodPost {
			writeJSON(rw, http.StatusInternalServerError, map[string]string{"error": "internal_error"})
			return
		}
		w.ServeHTTP(rw, r)
	}))
	t.Cleanup(srv.Close)
	w.url = srv.URL
	_, err := playDemo(t, w)
	require.ErrorContains(t, err, `POST /api/tenants answered 500: {"error":"internal_error"}`)
}

// Package e2e drives the whole product from outside, as its users do: the binary is built and started, and then only HTTP is spoken —
// the public API, the webhooks that arrive, and the control API of the WhatsApp emulator, whose phones and audit log are the judge.
package e2e

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// binary is built once, with the failpoints that crash tests need.
var binary string

func TestMain(m *testing.M) {
	if binary = os.Getenv("WACONNECT_TEST_BINARY"); binary != "" { // this process was started by another test
		os.Exit(m.Run())
	}
	dir, err := os.MkdirTemp("", "waconnect-e2e-*")
	if err != nil {
		panic(err)
	}
	binary = filepath.Join(dir, "waconnect")
	build := exec.Command("go", "build", "-tags", "failpoint", "-o", binary, "github.com/waconnect/waconnect/cmd/waconnect")
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		fmt.Fprintln(os.Stderr, "build waconnect:", err)
		os.Exit(1)
	}
	code := m.Run()
	_ = os.RemoveAll(dir)
	os.Exit(code)
}

// patience bounds every wait of these tests. It is far above what anything takes, because machines are shared.
const patience = 60 * time.Second

// ready is what `waconnect dev --ready-file` writes.
type ready struct {
	API, Panel, Admin, Simulator, Control, RootKey, Database, NATS, AdminEmail, AdminPassword string
	PID                                                                                       int
	Nodes                                                                                     []struct {
		ID         string
		PID        int
		Admin, RPC string
	}
}

// product is a running `waconnect dev`.
type product struct {
	t    *testing.T
	dir  string
	args []string
	env  []string
	cmd  *exec.Cmd
	done chan struct{}
	log  *logBuffer
	ready
	token string
}

// start runs the product on free ports in a directory of its own and waits until it is ready.
func start(t *testing.T, change ...func(*product)) *product {
	t.Helper()
	dir, err := os.MkdirTemp("", "waconnect-e2e-data-*") // not the test's own: PostgreSQL does not run as root, who owns that
	require.NoError(t, err)
	p := &product{t: t, dir: dir, log: &logBuffer{}, args: []string{"dev", "--ports", "auto", "--no-demo", "--restart-after", "200ms", "--nodes", "1"}}
	t.Cleanup(func() {
		p.stop(syscall.SIGTERM)
		if t.Failed() {
			t.Logf("log of the product:\n%s", p.log)
		}
		require.NoError(t, os.RemoveAll(dir))
	})
	for _, f := range change {
		f(p)
	}
	p.launch()
	return p
}

// withEnv gives the product more settings.
func withEnv(pairs ...string) func(*product) {
	return func(p *product) { p.env = append(p.env, pairs...) }
}

func (p *product) launch() {
	p.t.Helper()
	file := filepath.Join(p.dir, "ready.json")
	_ = os.Remove(file)
	p.cmd = exec.Command(binary, append(p.args, "--data", filepath.Join(p.dir, "data"), "--ready-file", file)...)
	p.cmd.Env = append(os.Environ(), append([]string{
		"WORKER_COMPOSING_BEFORE_SEND_MS=0", "WORKER_RECONNECT_ALL_DELAY_MS=0",
		"WORKER_RECONNECT_STAGGER_MS=0", "WACONNECT_FAILPOINT_FILE=" + p.failpointFile(),
	}, p.env...)...)
	p.cmd.Stdout, p.cmd.Stderr = p.log, p.log
	p.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGTERM}
	require.NoError(p.t, p.cmd.Start())
	p.done = make(chan struct{})
	go func() { _ = p.cmd.Wait(); close(p.done) }()
	p.wait("the ready file", func() bool {
		select {
		case <-p.done:
			p.t.Fatalf("the product ended while starting")
		default:
		}
		text, err := os.ReadFile(file)
		return err == nil && json.Unmarshal(text, &p.ready) == nil
	})
	p.token = ""
	p.login()
}

func (p *product) failpointFile() string { return filepath.Join(p.dir, "failpoint") }

// failAt makes the process that next passes a step kill itself there.
func (p *product) failAt(rule string) {
	p.t.Helper()
	tmp := p.failpointFile() + ".new"
	require.NoError(p.t, os.WriteFile(tmp, []byte(rule), 0o600))
	require.NoError(p.t, os.Rename(tmp, p.failpointFile()))
}

// failed waits until the process has killed itself.
func (p *product) failed() {
	p.t.Helper()
	p.wait("the failpoint to strike", func() bool {
		_, err := os.Stat(p.failpointFile())
		return os.IsNotExist(err)
	})
}

func (p *product) stop(sig syscall.Signal) {
	if p.cmd == nil || p.cmd.Process == nil {
		return
	}
	_ = p.cmd.Process.Signal(sig)
	select {
	case <-p.done:
	case <-time.After(patience):
		_ = p.cmd.Process.Kill()
		<-p.done
		p.t.Errorf("the product did not stop within %s", patience)
	}
}

// wait polls: what is waited for is on the other side of HTTP.
func (p *product) wait(what string, ok func() bool) {
	p.t.Helper()
	waitFor(p.t, what, ok)
}

func waitFor(t *testing.T, what string, ok func() bool) {
	t.Helper()
	deadline := time.NewTimer(patience)
	defer deadline.Stop()
	tick := time.NewTicker(25 * time.Millisecond)
	defer tick.Stop()
	for !ok() {
		select {
		case <-deadline.C:
			t.Fatalf("waited %s for %s", patience, what)
		case <-tick.C:
		}
	}
}

// answer of an HTTP call.
type answer struct {
	Status int
	Header http.Header
	Body   []byte
}

func (a answer) json(t *testing.T) map[string]any {
	t.Helper()
	var m map[string]any
	require.NoError(t, json.Unmarshal(a.Body, &m), "body: %s", a.Body)
	return m
}

func (a answer) str(t *testing.T, key string) string {
	t.Helper()
	s, _ := a.json(t)[key].(string)
	return s
}

var client = &http.Client{Timeout: 30 * time.Second}

func call(t *testing.T, method, url string, body any, header ...string) answer {
	t.Helper()
	a, err := try(t.Context(), method, url, body, header...)
	require.NoError(t, err)
	return a
}

func try(ctx context.Context, method, url string, body any, header ...string) (answer, error) {
	var reader io.Reader
	switch b := body.(type) {
	case nil:
	case string:
		reader = strings.NewReader(b)
	default:
		text, err := json.Marshal(b)
		if err != nil {
			return answer{}, err
		}
		reader = bytes.NewReader(text)
	}
	req, err := http.NewRequestWithContext(ctx, method, url, reader)
	if err != nil {
		return answer{}, err
	}
	if reader != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	resp, err := client.Do(req)
	if err != nil {
		return answer{}, err
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	return answer{resp.StatusCode, resp.Header, text}, err
}

func (p *product) login() {
	p.t.Helper()
	a := call(p.t, "POST", p.API+"/auth/login", map[string]string{"email": p.AdminEmail, "password": p.AdminPassword})
	require.Equal(p.t, 200, a.Status, "%s", a.Body)
	p.token = a.str(p.t, "token")
}

// api calls the public API as the administrator.
func (p *product) api(method, path string, body any, header ...string) answer {
	p.t.Helper()
	return call(p.t, method, p.API+path, body, append([]string{"Authorization", "Bearer " + p.token}, header...)...)
}

// ok is api for calls that must succeed.
func (p *product) ok(method, path string, body any, header ...string) answer {
	p.t.Helper()
	a := p.api(method, path, body, header...)
	require.Less(p.t, a.Status, 300, "%s %s: %s", method, path, a.Body)
	return a
}

// control calls the emulator.
func (p *product) control(method, path string, body any) answer {
	p.t.Helper()
	a := call(p.t, method, p.Control+path, body)
	require.Less(p.t, a.Status, 300, "control %s %s: %s", method, path, a.Body)
	return a
}

func (p *product) tenant() string {
	p.t.Helper()
	return p.ok("POST", "/tenants", map[string]string{"name": "Tenant"}).str(p.t, "id")
}

func (p *product) device(tenant string) string {
	p.t.Helper()
	return p.ok("POST", "/devices", map[string]string{"tenantId": tenant, "label": "Device"}).str(p.t, "id")
}

func (p *product) phone(number, name string) string {
	p.t.Helper()
	p.control("POST", "/phones", map[string]string{"number": number, "name": name})
	return number
}

func (p *product) status(device string) map[string]any {
	p.t.Helper()
	return p.ok("GET", "/devices/"+device+"/status", nil).json(p.t)
}

func (p *product) waitStatus(device, status string) map[string]any {
	p.t.Helper()
	var row map[string]any
	p.wait("device to be "+status, func() bool {
		row = p.status(device)
		return row["status"] == status
	})
	return row
}

// link connects a device and scans its QR code with a phone.
func (p *product) link(device, phone string) {
	p.t.Helper()
	p.ok("POST", "/devices/"+device+"/connect", map[string]any{})
	var qr string
	p.wait("a QR code", func() bool {
		row := p.status(device)
		qr, _ = row["qr"].(string)
		return row["status"] == "QR" && qr != ""
	})
	p.control("POST", "/phones/"+phone+"/scan", map[string]string{"qr": qr})
	p.waitStatus(device, "ONLINE")
}

// linked makes what most tests begin with: a tenant with a webhook, a device linked to the phone of a shop, and Ana, who writes to it.
func (p *product) linked() (h *hook, device, shop, ana string) {
	p.t.Helper()
	tenant := p.tenant()
	h = p.hook(tenant)
	shop, ana = p.phone("5215500000099", "Shop"), p.phone("5215500000001", "Ana")
	device = p.device(tenant)
	p.link(device, shop)
	return h, device, shop, ana
}

// send queues a text and returns the message's id.
func (p *product) send(device, to, text string) string {
	p.t.Helper()
	a := p.api("POST", "/devices/"+device+"/messages/send", map[string]string{"to": to, "text": text})
	require.Equal(p.t, 202, a.Status, "%s", a.Body)
	require.Equal(p.t, "QUEUED", a.str(p.t, "status"))
	return a.str(p.t, "outboundMessageId")
}

// seen is what a person sees on a phone.
type seen struct {
	Seq                              int64
	ID, Chat, From, Type, Text, Kind string
	Caption, MimeType, Media         string
	FileName                         string
	Receipt                          string
	FromMe, Revoked                  bool
}

func (p *product) inbox(phone string) []seen {
	p.t.Helper()
	var list []seen
	a := p.control("GET", "/phones/"+phone+"/messages?after=0", nil)
	require.NoError(p.t, json.Unmarshal(a.Body, &list), "%s", a.Body)
	return list
}

func texts(list []seen) []string {
	out := make([]string, 0, len(list))
	for _, m := range list {
		out = append(out, m.Text)
	}
	return out
}

func (p *product) waitText(phone, text string) seen {
	p.t.Helper()
	var found seen
	p.wait("phone "+phone+" to see "+text, func() bool {
		for _, m := range p.inbox(phone) {
			if m.Text == text {
				found = m
				return true
			}
		}
		return false
	})
	return found
}

// says makes a person write to a number or group.
func (p *product) says(phone, to, text string) string {
	p.t.Helper()
	return p.control("POST", "/phones/"+phone+"/messages", map[string]string{"to": to, "type": "text", "text": text}).str(p.t, "id")
}

// audit entries of the emulator.
type auditEntry struct {
	Seq                          int64
	Kind, JID, MessageID, Detail string
}

func (p *product) audit(kind string) []auditEntry {
	p.t.Helper()
	var list []auditEntry
	a := p.control("GET", "/audit?after=0&kind="+kind, nil)
	require.NoError(p.t, json.Unmarshal(a.Body, &list), "%s", a.Body)
	return list
}

// messageRow reads one message.
func (p *product) messageRow(device, id string) map[string]any {
	p.t.Helper()
	return p.ok("GET", "/devices/"+device+"/messages/"+id, nil).json(p.t)
}

func (p *product) waitMessage(device, id, status string) map[string]any {
	p.t.Helper()
	var row map[string]any
	p.wait("message to be "+status, func() bool {
		row = p.messageRow(device, id)
		return row["status"] == status
	})
	return row
}

// hook is a tenant's webhook endpoint.
type hook struct {
	server *httptest.Server
	secret string
	mu     sync.Mutex
	calls  []hookCall
	fail   int // answer 500 so many times
}

type hookCall struct {
	Header http.Header
	Raw    []byte
	Body   struct {
		EventID, TenantID, DeviceID, Type, CreatedAt string
		Normalized                                   map[string]any
		Raw                                          map[string]any
	}
}

// hook gets the events that the original got, or those that are asked for.
func (p *product) hook(tenant string, filters ...string) *hook {
	p.t.Helper()
	h := &hook{}
	h.server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		raw, err := io.ReadAll(r.Body)
		c := hookCall{Header: r.Header.Clone(), Raw: raw}
		if err == nil {
			err = json.Unmarshal(raw, &c.Body)
		}
		h.mu.Lock()
		defer h.mu.Unlock()
		if err != nil || h.fail > 0 {
			h.fail--
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		h.calls = append(h.calls, c)
	}))
	p.t.Cleanup(h.server.Close)
	body := map[string]any{"tenantId": tenant, "url": h.server.URL + "/hook"}
	if filters != nil {
		body["eventFilters"] = filters
	}
	h.secret = p.ok("POST", "/webhooks", body).str(p.t, "secret")
	return h
}

func (h *hook) all() []hookCall {
	h.mu.Lock()
	defer h.mu.Unlock()
	return append([]hookCall(nil), h.calls...)
}

// waitFor waits for the delivery of a WhatsApp message.
func (h *hook) waitFor(t *testing.T, messageID string) hookCall {
	t.Helper()
	var found hookCall
	waitFor(t, "the webhook for message "+messageID, func() bool {
		for _, c := range h.all() {
			if c.Body.Normalized["messageId"] == messageID {
				found = c
				return true
			}
		}
		return false
	})
	return found
}

// events counts distinct events of a message that arrived.
func (h *hook) events(messageID string) map[string]int {
	out := map[string]int{}
	for _, c := range h.all() {
		if c.Body.Normalized["messageId"] == messageID {
			out[c.Body.EventID]++
		}
	}
	return out
}

type logBuffer struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (l *logBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.buf.Write(p)
}

func (l *logBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	text := l.buf.String()
	if len(text) > 40_000 {
		text = "…" + text[len(text)-40_000:]
	}
	return text
}

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/mdp/qrterminal/v3"
)

// The demo uses the system as a customer would: over HTTP only.
const (
	demoTenant = "Demo"
	demoDevice = "Demo device"
	demoNumber = "5215550000001" // the phone that is linked
	demoFriend = "5215550000002" // the phone that it talks to

	demoTimeout = 2 * time.Minute
	demoPoll    = 100 * time.Millisecond
)

// demo talks to the public API and to the emulator's control API.
type demo struct {
	d      *dev
	client *http.Client
	api    string
	token  string

	tenant, device string
}

// apiError is an answer that is no success.
type apiError struct {
	status       int
	method, path string
	body         string
}

func (e *apiError) Error() string {
	return fmt.Sprintf("%s %s answered %d: %s", e.method, e.path, e.status, e.body)
}

// present plays the demo and says what there is to try. A demo that fails is told, and the system stays up.
func (d *dev) present(ctx context.Context) {
	m := &demo{d: d, client: &http.Client{Timeout: 30 * time.Second}, api: "http://" + d.ports.api}
	if !d.cmd.NoDemo {
		if err := m.play(ctx); err != nil {
			if ctx.Err() != nil {
				return
			}
			d.log.Error("the demo did not get through; the system stays up", "err", err)
			d.say("The demo did not get through: %v", err)
		}
	}
	m.explain()
}

func (d *dev) say(format string, args ...any) {
	fmt.Fprintf(d.out, format+"\n", args...)
}

func (m *demo) play(ctx context.Context) error {
	m.d.say("\nDemo, over plain HTTP as any client would do it:")
	quick, cancel := context.WithTimeoutCause(ctx, demoTimeout, fmt.Errorf("not done after %s", demoTimeout))
	defer cancel()
	if err := m.login(quick); err != nil {
		return err
	}
	if err := m.findTenant(quick); err != nil {
		return err
	}
	if err := m.findDevice(quick); err != nil {
		return err
	}
	if err := m.findWebhook(quick); err != nil {
		return err
	}
	if m.d.control == "" { // a person has to take a phone: that may last
		return m.linkByHand(ctx)
	}
	if err := m.link(quick); err != nil {
		return err
	}
	return m.converse(quick)
}

func (m *demo) login(ctx context.Context) error {
	email, password := m.d.adminLogin()
	var answer struct {
		Token string `json:"token"`
	}
	if err := m.call(ctx, http.MethodPost, m.api+"/auth/login", map[string]string{"email": email, "password": password}, &answer); err != nil {
		return err
	}
	m.token = answer.Token
	m.d.say("  1. logged in as %s", email)
	return nil
}

// named is what lists of tenants and devices have in common.
type named struct {
	ID    string `json:"id"`
	Name  string `json:"name"`
	Label string `json:"label"`
}

func (m *demo) findTenant(ctx context.Context) error {
	var list []named
	if err := m.call(ctx, http.MethodGet, m.api+"/tenants", nil, &list); err != nil {
		return err
	}
	for _, t := range list {
		if t.Name == demoTenant {
			m.tenant = t.ID
			m.d.say("  2. tenant %q is there from last time: %s", demoTenant, t.ID)
			return nil
		}
	}
	var made named
	if err := m.call(ctx, http.MethodPost, m.api+"/tenants", map[string]string{"name": demoTenant}, &made); err != nil {
		return err
	}
	m.tenant = made.ID
	m.d.say("  2. created tenant %q: %s", demoTenant, made.ID)
	return nil
}

func (m *demo) findDevice(ctx context.Context) error {
	var list []named
	if err := m.call(ctx, http.MethodGet, m.api+"/devices?tenantId="+url.QueryEscape(m.tenant), nil, &list); err != nil {
		return err
	}
	for _, v := range list {
		if v.Label == demoDevice {
			m.device = v.ID
			m.d.say("  3. device %q is there from last time: %s", demoDevice, v.ID)
			return nil
		}
	}
	var made named
	if err := m.call(ctx, http.MethodPost, m.api+"/devices", map[string]string{"tenantId": m.tenant, "label": demoDevice}, &made); err != nil {
		return err
	}
	m.device = made.ID
	m.d.say("  3. created device %q: %s", demoDevice, made.ID)
	return nil
}

// findWebhook makes the endpoint, or corrects its address, and starts the receiver with its secret.
func (m *demo) findWebhook(ctx context.Context) error {
	m.d.receiver = newReceiver(m.d.log.With("component", "demo receiver"))
	server, err := startHTTP(ctx, "the demo's webhook receiver", m.d.ports.receiver, m.d.receiver, m.d.log)
	if err != nil {
		return err
	}
	m.d.onStop("demo receiver", server.stop)
	target := server.url() + "/hook"
	type endpoint struct {
		ID     string `json:"id"`
		URL    string `json:"url"`
		Secret string `json:"secret"`
	}
	var list []endpoint
	if err := m.call(ctx, http.MethodGet, m.api+"/webhooks?tenantId="+url.QueryEscape(m.tenant), nil, &list); err != nil {
		return err
	}
	for _, e := range list {
		if !strings.HasSuffix(e.URL, "/hook") || !strings.HasPrefix(e.URL, "http://127.0.0.1:") {
			continue // somebody else's
		}
		if err := m.call(ctx, http.MethodGet, m.api+"/webhooks/"+e.ID+"/secret", nil, &e); err != nil { // the list masks it
			return err
		}
		m.d.receiver.setSecret(e.Secret)
		if e.URL != target {
			if err := m.call(ctx, http.MethodPatch, m.api+"/webhooks/"+e.ID, map[string]string{"url": target}, nil); err != nil {
				return err
			}
		}
		m.d.say("  4. webhook endpoint %s, from last time", target)
		return nil
	}
	var made endpoint
	if err := m.call(ctx, http.MethodPost, m.api+"/webhooks", map[string]string{"tenantId": m.tenant, "url": target}, &made); err != nil {
		return err
	}
	m.d.receiver.setSecret(made.Secret)
	m.d.say("  4. created webhook endpoint %s", target)
	return nil
}

// deviceState is what the demo reads of a device.
type deviceState struct {
	Status    string  `json:"status"`
	QR        *string `json:"qr"`
	LastError *string `json:"lastError"`
}

// awaitDevice polls the device until ok says so.
func (m *demo) awaitDevice(ctx context.Context, ok func(deviceState) bool) (deviceState, error) {
	poll := time.NewTicker(demoPoll)
	defer poll.Stop()
	for {
		var state deviceState
		if err := m.call(ctx, http.MethodGet, m.api+"/devices/"+m.device+"/status", nil, &state); err != nil {
			return state, err
		}
		if ok(state) {
			return state, nil
		}
		select {
		case <-poll.C:
		case <-ctx.Done():
			last := ""
			if state.LastError != nil {
				last = "; last error: " + *state.LastError
			}
			return state, fmt.Errorf("the device stays %s: %w%s", state.Status, context.Cause(ctx), last)
		}
	}
}

func online(s deviceState) bool { return s.Status == "ONLINE" }

// link connects the device and scans its QR code with a simulated phone. A device that is linked already comes back by itself.
func (m *demo) link(ctx context.Context) error {
	phone, err := m.phone(ctx, demoNumber, "Demo shop")
	if err != nil {
		return err
	}
	if _, err := m.phone(ctx, demoFriend, "Ana"); err != nil {
		return err
	}
	if len(phone.Companions) > 0 {
		if _, err := m.awaitDevice(ctx, online); err != nil {
			return err
		}
		m.d.say("  5. the device is ONLINE again, with the credentials from last time")
		return nil
	}
	if err := m.call(ctx, http.MethodPost, m.api+"/devices/"+m.device+"/connect", struct{}{}, nil); err != nil {
		return err
	}
	state, err := m.awaitDevice(ctx, func(s deviceState) bool { return s.QR != nil && *s.QR != "" })
	if err != nil {
		return err
	}
	if err := m.call(ctx, http.MethodPost, m.d.control+"/phones/"+demoNumber+"/scan", map[string]string{"qr": *state.QR}, nil); err != nil {
		return err
	}
	if _, err := m.awaitDevice(ctx, online); err != nil {
		return err
	}
	m.d.say("  5. connected it: the simulated phone +%s scanned the QR code, the device is ONLINE", demoNumber)
	return nil
}

type simulatedPhone struct {
	Number     string            `json:"number"`
	Companions []json.RawMessage `json:"companions"`
}

// phone finds a simulated phone or makes it.
func (m *demo) phone(ctx context.Context, number, name string) (simulatedPhone, error) {
	var p simulatedPhone
	err := m.call(ctx, http.MethodGet, m.d.control+"/phones/"+number, nil, &p)
	var refused *apiError
	if errors.As(err, &refused) && refused.status == http.StatusNotFound {
		err = m.call(ctx, http.MethodPost, m.d.control+"/phones", map[string]string{"number": number, "name": name}, &p)
	}
	return p, err
}

// converse sends a text, sees it on the other phone, answers there, and sees the answer arrive as a webhook.
func (m *demo) converse(ctx context.Context) error {
	nonce := randomHex(3)
	hello, reply := "Hello from the demo ("+nonce+")", "Hi, got it ("+nonce+")"
	var sent struct {
		ID string `json:"outboundMessageId"`
	}
	if err := m.call(ctx, http.MethodPost, m.api+"/devices/"+m.device+"/messages/send", map[string]string{"to": demoFriend, "text": hello}, &sent); err != nil {
		return err
	}
	if err := m.awaitText(ctx, demoFriend, hello); err != nil {
		return err
	}
	m.d.say("  6. sent %q as message %s: the phone +%s shows it", hello, sent.ID, demoFriend)
	if err := m.call(ctx, http.MethodPost, m.d.control+"/phones/"+demoFriend+"/messages", map[string]string{"to": demoNumber, "type": "text", "text": reply}, nil); err != nil {
		return err
	}
	event, err := m.d.receiver.await(ctx, func(e received) bool { return e.Normalized.Content.Text == reply })
	if err != nil {
		return err
	}
	m.d.say("  7. the phone answered %q: it came as webhook %s, signature verified", reply, event.EventID)
	return nil
}

// awaitText waits until a person sees a text.
func (m *demo) awaitText(ctx context.Context, number, want string) error {
	poll := time.NewTicker(demoPoll)
	defer poll.Stop()
	var after int64
	for {
		var list []struct {
			Seq  int64  `json:"seq"`
			Text string `json:"text"`
		}
		if err := m.call(ctx, http.MethodGet, fmt.Sprintf("%s/phones/%s/messages?after=%d", m.d.control, number, after), nil, &list); err != nil {
			return err
		}
		for _, seen := range list {
			if seen.Text == want {
				return nil
			}
			after = max(after, seen.Seq)
		}
		select {
		case <-poll.C:
		case <-ctx.Done():
			return fmt.Errorf("the phone +%s does not show the message: %w", number, context.Cause(ctx))
		}
	}
}

// linkByHand draws QR codes until a person has scanned one.
func (m *demo) linkByHand(ctx context.Context) error {
	var state deviceState
	if err := m.call(ctx, http.MethodGet, m.api+"/devices/"+m.device+"/status", nil, &state); err != nil {
		return err
	}
	if !online(state) {
		if err := m.call(ctx, http.MethodPost, m.api+"/devices/"+m.device+"/connect", struct{}{}, nil); err != nil {
			return err
		}
	}
	var shown, said string
	_, err := m.awaitDevice(ctx, func(s deviceState) bool {
		if s.QR != nil && *s.QR != "" && *s.QR != shown {
			shown = *s.QR
			m.d.say("\nScan this with WhatsApp > Linked devices > Link a device:")
			qrterminal.GenerateHalfBlock(shown, qrterminal.L, m.d.out)
		}
		if s.LastError != nil && *s.LastError != said {
			said = *s.LastError
			m.d.say("the device reports: %s", said)
		}
		return online(s)
	})
	if err != nil {
		return err
	}
	m.d.say("  5. the device is ONLINE")
	return nil
}

// call speaks JSON. The API gets the login, the emulator does not need one.
func (m *demo) call(ctx context.Context, method, target string, body, answer any) error {
	var reader io.Reader
	if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			return err
		}
		reader = bytes.NewReader(text)
	}
	req, err := http.NewRequestWithContext(ctx, method, target, reader)
	if err != nil {
		return err
	}
	if reader != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	if m.token != "" && strings.HasPrefix(target, m.api) {
		req.Header.Set("Authorization", "Bearer "+m.token)
	}
	resp, err := m.client.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(io.LimitReader(resp.Body, maxReceivedBody))
	if err != nil {
		return fmt.Errorf("read the answer to %s %s: %w", method, req.URL.Path, err)
	}
	if resp.StatusCode >= 300 {
		return &apiError{resp.StatusCode, method, req.URL.Path, strings.TrimSpace(string(text[:min(len(text), 300)]))}
	}
	if answer == nil {
		return nil
	}
	if err := json.Unmarshal(text, answer); err != nil {
		return fmt.Errorf("answer to %s %s: %w", method, req.URL.Path, err)
	}
	return nil
}

// explain says where everything is and what to try next.
func (m *demo) explain() {
	d := m.d
	email, password := d.adminLogin()
	d.say("\nWhatsApp Connect is running. Ctrl-C stops it; the next start continues.\n")
	d.say("  panel     http://%s", d.ports.panel)
	d.say("  API       %s", m.api)
	d.say("  health    %s/readyz  metrics %s/metrics", d.adminURL, d.adminURL)
	for _, c := range append([]*child{d.router}, d.nodes...) {
		d.say("            %s: pid %d, http://%s/readyz", c.name, c.currentPID(), c.admin)
	}
	if d.control != "" {
		d.say("  phones    %s  (simulated; open it in a browser and type on them)", d.control)
	}
	d.say("  database  %s", d.shownDatabase())
	d.say("  data      %s", d.dir)
	d.say("  login     %s / %s\n", email, d.shownPassword(password))
	d.say("Try:")
	d.say("  TOKEN=$(curl -s %s/auth/login -H 'content-type: application/json' \\\n    -d '{\"email\":\"%s\",\"password\":\"%s\"}' | sed 's/.*\"token\":\"\\([^\"]*\\)\".*/\\1/')",
		m.api, email, d.shownPassword(password))
	d.say("  curl -s -H \"authorization: Bearer $TOKEN\" %s/tenants", m.api)
	if m.device == "" {
		return
	}
	d.say("  curl -s -H \"authorization: Bearer $TOKEN\" %s/devices/%s/status", m.api, m.device)
	d.say("  curl -s -H \"authorization: Bearer $TOKEN\" %s/devices/%s/messages/send \\\n    -H 'content-type: application/json' -d '{\"to\":\"%s\",\"text\":\"hello\"}'", m.api, m.device, demoFriend)
	if d.control != "" {
		d.say("  curl -s %s/phones/%s/messages   # what that phone shows", d.control, demoFriend)
		d.say("  curl -s %s/phones/%s/messages \\\n    -d '{\"to\":\"%s\",\"type\":\"text\",\"text\":\"hi\"}'   # the person writes; a webhook arrives", d.control, demoFriend, demoNumber)
	}
	if d.cmd.RestartAfter > 0 && len(d.nodes) > 0 {
		d.say("  kill -9 %d   # a node: its devices move to the others in seconds; it is back after %s", d.nodes[0].currentPID(), d.cmd.RestartAfter)
	}
	d.say("")
}

// shownDatabase is the address of our own database; one that was given to us may hold somebody's password.
func (d *dev) shownDatabase() string {
	if d.env.get("DATABASE_URL") != "" {
		return "the one of DATABASE_URL"
	}
	return d.database
}

func (d *dev) shownPassword(password string) string {
	if d.env.get("ADMIN_PASSWORD") != "" {
		return "$ADMIN_PASSWORD"
	}
	return password
}

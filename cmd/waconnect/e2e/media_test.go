package e2e

import (
	"bytes"
	"encoding/base64"
	"io"
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"
)

// file asks for a file of an event, with headers in pairs.
func (p *product) file(device, event string, header ...string) (*http.Response, []byte) {
	p.t.Helper()
	req, err := http.NewRequestWithContext(p.t.Context(), http.MethodGet, p.API+"/devices/"+device+"/media/"+event, nil)
	require.NoError(p.t, err)
	req.Header.Set("Authorization", "Bearer "+p.token)
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	resp, err := client.Do(req)
	require.NoError(p.t, err)
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	require.NoError(p.t, err)
	return resp, data
}

// sendsFile lets a phone send a file, and returns the event that it makes at a device.
func (p *product) sendsFile(h *hook, phone, to, kind, name string, data []byte) (event string) {
	p.t.Helper()
	id := p.control("POST", "/phones/"+phone+"/messages", map[string]any{
		"to": to, "type": kind, "media": base64.StdEncoding.EncodeToString(data), "fileName": name, "caption": "look",
	}).str(p.t, "id")
	p.wait("the event of "+id, func() bool {
		for _, e := range h.all() {
			if e.Body.Normalized["messageId"] == id {
				event = e.Body.EventID
			}
		}
		return event != ""
	})
	return event
}

// Files of received messages are what was sent, whole and in parts, also when WhatsApp has forgotten them.
func TestFilesOfReceivedMessages(t *testing.T) {
	t.Parallel()
	p := start(t, withEnv("WACONNECT_MEDIA_KEPT_MB=3"))
	h, device, shop, ana := p.linked()
	big := bytes.Repeat([]byte("0123456789abcdef"), 150_000) // more than two parts
	for kind, name := range map[string]string{"image": "", "video": "", "audio": "", "document": "a “list”.txt", "sticker": ""} {
		data := append([]byte(kind), big...)
		event := p.sendsFile(h, ana, shop, kind, name, data)
		resp, got := p.file(device, event)
		require.Equal(t, 200, resp.StatusCode, "%s: %s", kind, got[:min(len(got), 200)])
		require.True(t, bytes.Equal(data, got), kind)
		require.Contains(t, resp.Header.Get("Content-Disposition"), "attachment")
		require.Equal(t, "nosniff", resp.Header.Get("X-Content-Type-Options"))
		resp, got = p.file(device, event, "Range", "bytes=1500000-1500009")
		require.Equal(t, 206, resp.StatusCode)
		require.Equal(t, data[1500000:1500010], got)
		resp, _ = p.file(device, event, "If-None-Match", resp.Header.Get("ETag"))
		require.Equal(t, 304, resp.StatusCode)
		resp, _ = p.file(device, event, "Range", "bytes=9999999-")
		require.Equal(t, 416, resp.StatusCode)
	}

	event := p.sendsFile(h, ana, shop, "image", "", []byte("an old one"))
	p.control("POST", "/media/expire", nil)
	resp, got := p.file(device, event)
	require.Equal(t, 200, resp.StatusCode, string(got))
	require.Equal(t, "an old one", string(got), "the phone has put it there again")

	event = p.sendsFile(h, ana, shop, "document", "huge.bin", make([]byte, 4<<20))
	resp, got = p.file(device, event)
	require.Equal(t, 502, resp.StatusCode)
	require.Contains(t, string(got), `"media_too_large"`)

	text := p.says(ana, shop, "no file")
	p.wait("the event of the text", func() bool {
		for _, e := range h.all() {
			if e.Body.Normalized["messageId"] == text {
				event = e.Body.EventID
				return true
			}
		}
		return false
	})
	resp, got = p.file(device, event)
	require.Equal(t, 404, resp.StatusCode)
	require.Contains(t, string(got), `"no_media"`)
	resp, _ = p.file(device, "01a219b8-2707-77f4-afcd-5b8632282dca")
	require.Equal(t, 404, resp.StatusCode)
	resp, _ = p.file(device, "nonsense")
	require.Equal(t, 404, resp.StatusCode)

	// A phone that keeps nothing has it no more either.
	blind := p.control("POST", "/phones", map[string]any{"number": "5215500000555", "name": "Blind", "blind": true}).str(t, "number")
	tenant := p.tenant()
	second := p.hook(tenant)
	other := p.device(tenant)
	p.link(other, blind)
	event = p.sendsFile(second, ana, blind, "image", "", []byte("gone"))
	p.control("POST", "/media/expire", nil)
	resp, got = p.file(other, event)
	require.Equal(t, 410, resp.StatusCode, string(got))
	require.Contains(t, string(got), `"media_gone"`)
	resp, _ = p.file(device, event)
	require.Equal(t, 404, resp.StatusCode, "an event of another device")
}

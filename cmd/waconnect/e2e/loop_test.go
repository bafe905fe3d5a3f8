package e2e

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"image"
	"image/png"
	"net/http"
	"net/http/httptest"
	"os"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// signed checks a webhook's signature as a receiver would.
func signed(t *testing.T, h *hook, c hookCall) {
	t.Helper()
	mac := hmac.New(sha256.New, []byte(h.secret))
	mac.Write([]byte(c.Header.Get("x-timestamp") + "."))
	mac.Write(c.Raw)
	require.Equal(t, hex.EncodeToString(mac.Sum(nil)), c.Header.Get("x-signature"))
	require.Equal(t, c.Body.EventID, c.Header.Get("x-event-id"))
	require.Equal(t, c.Body.TenantID, c.Header.Get("x-tenant-id"))
	require.Equal(t, c.Body.DeviceID, c.Header.Get("x-device-id"))
	require.Equal(t, c.Body.Type, c.Header.Get("x-event-type"))
}

func picture(t *testing.T) []byte {
	t.Helper()
	var buf bytes.Buffer
	require.NoError(t, png.Encode(&buf, image.NewGray(image.Rect(0, 0, 8, 8))))
	return buf.Bytes()
}

// The main job from outside: two ways to link, text and picture out, four kinds of messages in, and a restart of everything.
func TestMainJob(t *testing.T) {
	t.Parallel()
	p := start(t)
	tenant := p.tenant()
	h := p.hook(tenant)
	shop, ana := p.phone("5215500000099", "Shop"), p.phone("5215500000001", "Ana")
	dev := p.device(tenant)
	p.link(dev, shop)

	// Out: a text and a picture, seen by a person.
	id := p.send(dev, ana, "good morning")
	row := p.waitMessage(dev, id, "SENT")
	require.NotEmpty(t, row["providerMessageId"])
	p.waitText(ana, "good morning")
	p.wait("the delivery receipt", func() bool { return p.messageRow(dev, id)["receipt"] != nil })

	png := picture(t)
	media := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(png) }))
	t.Cleanup(media.Close)
	a := p.api("POST", "/devices/"+dev+"/messages/send", map[string]string{"type": "image", "to": ana, "imageUrl": media.URL + "/a.png", "caption": "our shop"})
	require.Equal(t, 202, a.Status, "%s", a.Body)
	p.waitMessage(dev, a.str(t, "outboundMessageId"), "SENT")
	seenPicture := p.waitText(ana, "our shop")
	require.Equal(t, "image", seenPicture.Type)
	sum := sha256.Sum256(png)
	require.Equal(t, hex.EncodeToString(sum[:]), seenPicture.Media, "the person sees the very file")

	pdf := []byte("%PDF-1.7 a price list")
	files := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(pdf) }))
	t.Cleanup(files.Close)
	for caption, name := range map[string]string{"our prices": "Prices.PDF", "": ""} {
		in := map[string]any{"type": "document", "to": ana, "documentUrl": files.URL + "/p"}
		if name != "" {
			in["caption"], in["fileName"] = caption, name
		} else {
			name = "document.pdf"
		}
		a := p.api("POST", "/devices/"+dev+"/messages/send", in)
		require.Equal(t, 202, a.Status, "%s", a.Body)
		p.waitMessage(dev, a.str(t, "outboundMessageId"), "SENT")
		var seenFile seen
		p.wait("the phone to see "+name, func() bool {
			for _, m := range p.inbox(ana) {
				if m.FileName == name {
					seenFile = m
				}
			}
			return seenFile.ID != ""
		})
		sum := sha256.Sum256(pdf)
		require.Equal(t, hex.EncodeToString(sum[:]), seenFile.Media)
		require.Equal(t, []string{"document", "application/pdf", caption}, []string{seenFile.Type, seenFile.MimeType, seenFile.Text})
	}

	// In: text, captioned picture, an advertisement's answer, a group message; each as a signed webhook.
	text := p.says(ana, shop, "hello <shop> & co")
	c := h.waitFor(t, text)
	signed(t, h, c)
	require.Equal(t, "message.inbound", c.Body.Type)
	require.Equal(t, dev, c.Body.DeviceID)
	content := c.Body.Normalized["content"].(map[string]any)
	require.Equal(t, map[string]any{"type": "text", "text": "hello <shop> & co", "media": nil}, content)
	require.Equal(t, ana, c.Body.Normalized["fromPhone"])
	require.Equal(t, "inbound_message", c.Body.Normalized["kind"])
	require.Nil(t, c.Body.Normalized["adContext"])
	require.NotNil(t, c.Body.Raw["key"])

	pic := p.control("POST", "/phones/"+ana+"/messages", map[string]any{
		"to": shop, "type": "image", "caption": "my receipt",
		"media": base64.StdEncoding.EncodeToString(png), "mimeType": "image/png",
	}).str(t, "id")
	c = h.waitFor(t, pic)
	signed(t, h, c)
	content = c.Body.Normalized["content"].(map[string]any)
	require.Equal(t, "text", content["type"], "a captioned picture is text with media")
	require.Equal(t, "my receipt", content["text"])
	require.Equal(t, "image", content["media"].(map[string]any)["kind"])
	require.Equal(t, "image/png", content["media"].(map[string]any)["mimetype"])

	ad := p.control("POST", "/phones/"+ana+"/messages", map[string]any{
		"to": shop, "type": "text", "text": "is it available?",
		"ad": map[string]string{"title": "Sale", "body": "Half price", "sourceUrl": "https://ads.example.com/1", "sourceId": "42", "clickId": "click-1"},
	}).str(t, "id")
	c = h.waitFor(t, ad)
	context, ok := c.Body.Normalized["adContext"].(map[string]any)
	require.True(t, ok, "%s", c.Raw)
	require.Equal(t, true, context["isAd"])
	require.Equal(t, "Sale", context["title"])
	require.Equal(t, "click-1", context["ctwaClid"])

	group := p.control("POST", "/phones/"+ana+"/groups", map[string]any{"subject": "Customers", "members": []string{shop}}).str(t, "jid")
	require.NotEmpty(t, group)
	inGroup := p.says(ana, group, "hello group")
	c = h.waitFor(t, inGroup)
	signed(t, h, c)
	require.Equal(t, group, c.Body.Normalized["chat"])
	require.Equal(t, true, c.Body.Normalized["isGroup"])
	require.Equal(t, ana, c.Body.Normalized["fromPhone"])

	// A second device, linked by a pairing code that is asked for on the running session.
	ben := p.phone("5215500000002", "Ben")
	second := p.device(tenant)
	p.ok("POST", "/devices/"+second+"/connect", map[string]any{})
	p.waitStatus(second, "QR")
	p.ok("POST", "/devices/"+second+"/connect", map[string]string{"phoneNumber": "+52 1 55 0000 0002"})
	var code string
	p.wait("a pairing code", func() bool { code, _ = p.status(second)["pairingCode"].(string); return code != "" })
	require.Len(t, code, 8)
	p.control("POST", "/phones/"+ben+"/pairing-code", map[string]string{"code": code})
	p.waitStatus(second, "ONLINE")

	// Everything stops and starts again: both devices come back by themselves, what waited goes out once.
	p.stop(syscall.SIGTERM)
	p.launch()
	p.waitStatus(dev, "ONLINE")
	p.waitStatus(second, "ONLINE")
	id = p.send(dev, ana, "after the restart")
	p.waitMessage(dev, id, "SENT")
	p.waitText(ana, "after the restart")
	back := p.says(ana, shop, "welcome back")
	h.waitFor(t, back)
	p.exactlyOnce(ana)
	require.Empty(t, p.audit("unknown_iq"), "the emulator was asked for something that it does not know")
	for _, msg := range []string{text, pic, ad, inGroup, back} {
		require.Len(t, h.events(msg), 1, "one event for %s", msg)
	}
}

// exactlyOnce is the judge: no text of ours stands twice on a phone, and the server took no id twice.
func (p *product) exactlyOnce(phone string) {
	p.t.Helper()
	count := map[string]int{}
	for _, m := range p.inbox(phone) {
		if m.From != phone {
			count[m.Text]++
		}
	}
	for text, n := range count {
		require.Equal(p.t, 1, n, "text %q on the phone", text)
	}
}

func TestPublicLinkShowsTheCodeAndThenSuccess(t *testing.T) {
	t.Parallel()
	p := start(t)
	tenant := p.tenant()
	shop := p.phone("5215500000099", "Shop")
	dev := p.device(tenant)
	p.ok("POST", "/devices/"+dev+"/connect", map[string]any{})
	p.waitStatus(dev, "QR")
	link := p.ok("POST", "/devices/"+dev+"/public-link", map[string]any{}).json(t)
	token := link["token"].(string)
	require.Len(t, token, 64)
	require.Contains(t, link["url"], "/public/qr/"+token)

	page := call(t, "GET", p.API+"/public/qr/"+token, nil)
	require.Equal(t, 200, page.Status)
	require.Equal(t, "QR", page.str(t, "status"))
	p.control("POST", "/phones/"+shop+"/scan", map[string]string{"qr": page.str(t, "qr")})
	p.wait("the page to show success", func() bool {
		return call(t, "GET", p.API+"/public/qr/"+token, nil).str(t, "status") == "ONLINE"
	})
	require.Equal(t, 404, call(t, "GET", p.API+"/public/qr/"+"0000", nil).Status)
}

func TestStreamPushesStates(t *testing.T) {
	t.Parallel()
	p := start(t)
	tenant := p.tenant()
	shop := p.phone("5215500000099", "Shop")
	dev := p.device(tenant)
	req, err := http.NewRequestWithContext(t.Context(), "GET", p.API+"/devices/"+dev+"/stream", nil)
	require.NoError(t, err)
	req.Header.Set("Authorization", "Bearer "+p.token)
	resp, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer resp.Body.Close()
	require.Equal(t, "text/event-stream", resp.Header.Get("Content-Type"))
	states := make(chan string, 64)
	go readEvents(resp.Body, states)
	require.Equal(t, "OFFLINE", <-states)
	p.link(dev, shop)
	last := ""
	for last != "ONLINE" {
		last = <-states
	}
}

func TestGroupSendAndReadOnReply(t *testing.T) {
	t.Parallel()
	p := start(t)
	tenant := p.tenant()
	h := p.hook(tenant)
	shop, ana, ben := p.phone("5215500000099", "Shop"), p.phone("5215500000001", "Ana"), p.phone("5215500000002", "Ben")
	dev := p.device(tenant)
	p.link(dev, shop)
	group := p.control("POST", "/phones/"+ana+"/groups", map[string]any{"subject": "Customers", "members": []string{shop, ben}}).str(t, "jid")
	h.waitFor(t, p.says(ana, group, "hello all"))
	p.send(dev, group, "welcome to the group")
	p.waitText(ana, "welcome to the group")
	p.waitText(ben, "welcome to the group")

	asked := p.says(ana, shop, "one question")
	h.waitFor(t, asked)
	p.send(dev, ana, "one answer")
	p.waitText(ana, "one answer")
	p.wait("the question to be marked read", func() bool {
		for _, m := range p.inbox(ana) {
			if m.ID == asked && m.Receipt == "read" {
				return true
			}
		}
		return false
	})
}

// A parent that is killed leaves nothing running: the next start works on the same data.
func TestKilledParentLeavesNoOrphans(t *testing.T) {
	t.Parallel()
	p := start(t)
	tenant := p.tenant()
	shop := p.phone("5215500000099", "Shop")
	dev := p.device(tenant)
	p.link(dev, shop)
	p.emulatorHasSaved()
	nodePID := p.Nodes[0].PID
	p.stop(syscall.SIGKILL)
	p.wait("the node to end with its parent", func() bool { return !alive(nodePID) })
	p.wait("PostgreSQL to end with its parent", func() bool {
		text, err := os.ReadFile(fmt.Sprintf("%s/data/postgres/data/postmaster.pid", p.dir))
		if os.IsNotExist(err) {
			return true
		}
		var pid int
		_, scanErr := fmt.Sscanf(string(text), "%d", &pid)
		return scanErr == nil && !alive(pid)
	})
	p.launch()
	p.waitStatus(dev, "ONLINE")
}

// emulatorHasSaved waits until the emulator, which plays the world outside and must not forget the link, has written its state.
func (p *product) emulatorHasSaved() {
	p.t.Helper()
	after := time.Now()
	p.wait("the emulator to save", func() bool {
		p.phone("", "Passer-by") // a change, so that there is something to save
		info, err := os.Stat(p.dir + "/data/simulator.json")
		return err == nil && info.ModTime().After(after)
	})
}

func alive(pid int) bool { return syscall.Kill(pid, 0) == nil }

package e2e

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

// readEvents sends the status of each `device` event of a stream.
func readEvents(body io.Reader, states chan<- string) {
	defer close(states)
	scan := bufio.NewScanner(body)
	for scan.Scan() {
		if data, ok := strings.CutPrefix(scan.Text(), "data: "); ok {
			var state struct{ Status string }
			if json.Unmarshal([]byte(data), &state) == nil {
				states <- state.Status
			}
		}
	}
}

// The process is killed after each step of sending. Whatever happens, each accepted message reaches the person once.
func TestKillAtEachStepOfSending(t *testing.T) {
	t.Parallel()
	p := start(t)
	_, dev, _, ana := p.linked()
	p.send(dev, ana, "warm up")
	p.waitText(ana, "warm up")

	want := []string{"warm up"}
	for _, step := range []string{"send.accept.recv", "send.accept.commit", "send.claim", "send.prepare", "send.ratchet", "send.ack", "send.sent", "send.receipt"} {
		p.failAt(step + ":1")
		var ids []string
		for i := range 3 {
			text := fmt.Sprintf("%s %d", step, i)
			ids = append(ids, p.send(dev, ana, text)) // accepted whatever becomes of the node: the router parks
			want = append(want, text)
		}
		p.failed()
		for _, id := range ids {
			p.waitMessage(dev, id, "SENT")
		}
	}
	p.wait("the last text", func() bool { return len(texts(p.inbox(ana))) >= len(want) })
	require.Equal(t, want, texts(p.inbox(ana)), "nothing lost, nothing twice, in order")
	p.exactlyOnce(ana)
}

// Between the stanza and its acknowledgement the outcome is unknown: the acknowledgement is held back, and the node is killed when the
// server already has the message.
func TestKillBetweenStanzaAndAck(t *testing.T) {
	t.Parallel()
	p := start(t)
	_, dev, _, ana := p.linked()
	p.send(dev, ana, "warm up")
	p.waitText(ana, "warm up")

	fault := p.control("POST", "/faults", map[string]any{"kind": "drop_ack", "count": 1}).str(t, "id")
	require.NotEmpty(t, fault)
	// Nor may the delivery receipt arrive, which proves as much as the acknowledgement.
	deaf := p.control("POST", "/faults", map[string]any{"kind": "drop_stanza"}).str(t, "id")
	id := p.send(dev, ana, "is it there?")
	p.waitText(ana, "is it there?")
	require.Equal(t, "PROCESSING", p.messageRow(dev, id)["status"])
	p.killNode()
	var duplicates []auditEntry
	p.wait("the message to be sent again under its id", func() bool { duplicates = p.audit("duplicate"); return len(duplicates) > 0 })
	row := p.waitMessage(dev, id, "SENT")
	p.control("DELETE", "/faults/"+deaf, nil)
	require.Equal(t, row["providerMessageId"], duplicates[0].MessageID)
	require.Equal(t, []string{"warm up", "is it there?"}, texts(p.inbox(ana)))
}

// killNode ends the node process as kill -9 does; the parent starts another.
func (p *product) killNode() {
	p.t.Helper()
	pid, ok := call(p.t, "GET", p.Nodes[0].Admin+"/health", nil).json(p.t)["pid"].(float64)
	require.True(p.t, ok)
	require.NoError(p.t, syscall.Kill(int(pid), syscall.SIGKILL))
}

// The process is killed after each step of receiving. Each message becomes one event, delivered with one id.
func TestKillAtEachStepOfReceiving(t *testing.T) {
	t.Parallel()
	p := start(t)
	h, _, shop, ana := p.linked()
	h.waitFor(t, p.says(ana, shop, "warm up"))

	for _, step := range []string{"recv.stanza", "recv.decrypt", "recv.commit", "recv.publish", "recv.mark", "dlv.fetch", "dlv.rows", "dlv.jsack", "dlv.post", "dlv.result"} {
		t.Run(step, func(t *testing.T) {
			p.failAt(step + ":1")
			var ids []string
			for i := range 3 {
				ids = append(ids, p.says(ana, shop, fmt.Sprintf("%s %d", step, i)))
			}
			p.failed()
			for _, id := range ids {
				h.waitFor(t, id)
			}
			for _, id := range ids {
				require.Len(t, h.events(id), 1, "one event of message %s", id)
			}
		})
	}
	var order []string
	seen := map[string]bool{}
	for _, c := range h.all() {
		if id := c.Body.EventID; !seen[id] {
			seen[id] = true
			order = append(order, c.Body.Normalized["content"].(map[string]any)["text"].(string))
		}
	}
	var want []string
	for _, m := range p.inbox(ana) {
		want = append(want, m.Text)
	}
	require.Equal(t, want, order, "events of one chat arrive in the order of its messages")
}

// The node is killed when WhatsApp has already been told that a message was received.
func TestKillAfterTheReceipt(t *testing.T) {
	t.Parallel()
	p := start(t)
	h, dev, shop, ana := p.linked()
	before := len(p.audit("acked"))
	id := p.says(ana, shop, "noted?")
	p.wait("the acknowledgement", func() bool { return len(p.audit("acked")) > before })
	p.killNode()
	h.waitFor(t, id)
	p.waitStatus(dev, "ONLINE")
	require.Len(t, h.events(id), 1)
}

// The process is killed after each step of linking. Either the device is linked, or a new code is shown.
func TestKillWhileLinking(t *testing.T) {
	t.Parallel()
	p := start(t)
	tenant := p.tenant()
	shop, ana := p.phone("5215500000099", "Shop"), p.phone("5215500000001", "Ana")
	for _, step := range []string{"link.qr", "link.paired", "link.online"} {
		t.Run(step, func(t *testing.T) {
			dev := p.device(tenant)
			p.failAt(step + ":1")
			p.ok("POST", "/devices/"+dev+"/connect", map[string]any{})
			tried := ""
			p.wait("the device to be online", func() bool {
				row := p.status(dev)
				if qr, _ := row["qr"].(string); qr != "" && qr != tried {
					// A code of a socket that died is refused; the next one is shown soon.
					_, err := try(t.Context(), "POST", p.Control+"/phones/"+shop+"/scan", map[string]string{"qr": qr})
					require.NoError(t, err)
					tried = qr
				}
				return row["status"] == "ONLINE"
			})
			p.failed()
			p.send(dev, ana, step)
			p.waitText(ana, step)
		})
	}
}

// The same for files, sent to a group: each reaches everybody once, and a crash costs at most one upload more.
func TestKillAtEachStepOfSendingFiles(t *testing.T) {
	t.Parallel()
	p := start(t)
	_, dev, _, ana := p.linked()
	ben := p.phone("5215500000002", "Ben")
	files := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprintf(w, "%%PDF-1.7 %s", r.URL.Path) }))
	t.Cleanup(files.Close)
	made := p.ok("POST", "/devices/"+dev+"/groups", map[string]any{"subject": "Files", "participants": []string{ana, ben}})
	var group struct{ Group struct{ JID string } }
	require.NoError(t, json.Unmarshal(made.Body, &group))
	uploads := func() int { return int(p.control("GET", "/stats", nil).json(t)["files"].(float64)) }
	send := func(name string) string {
		a := p.api("POST", "/devices/"+dev+"/messages/send", map[string]any{"type": "document", "to": group.Group.JID, "documentUrl": files.URL + "/" + name, "fileName": name})
		require.Equal(t, 202, a.Status, "%s", a.Body)
		return a.str(t, "outboundMessageId")
	}
	p.waitMessage(dev, send("warm-up.pdf"), "SENT")

	want := []string{"warm-up.pdf"}
	steps := []string{"send.claim", "send.prepare", "send.ratchet", "send.ack", "send.sent"}
	for _, step := range steps {
		p.failAt(step + ":1")
		var ids []string
		for i := range 2 {
			name := fmt.Sprintf("%s-%d.pdf", step, i)
			ids = append(ids, send(name))
			want = append(want, name)
		}
		p.failed()
		for _, id := range ids {
			p.waitMessage(dev, id, "SENT")
		}
	}
	for _, who := range []string{ana, ben} {
		var got []string
		p.wait("the last file", func() bool {
			got = nil
			for _, m := range p.inbox(who) {
				if m.FileName != "" {
					got = append(got, m.FileName)
				}
			}
			return len(got) >= len(want)
		})
		require.Equal(t, want, got, "nothing lost, nothing twice, in order")
	}
	require.LessOrEqual(t, uploads(), len(want)+len(steps))
}

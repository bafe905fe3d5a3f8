package node_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"image"
	"image/png"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"google.golang.org/protobuf/proto"

	"github.com/waconnect/waconnect/node"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/egress"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/watest"
)

// post is a world in which Shop sends to Ana and Ben, and files are fetched from a server beside it.
type post struct {
	*world
	shop, ana, ben *watest.Phone
	id             device.ID
	files          string
	more           *sync.Map // by path
}

// serve lets the server of files have more of them.
func (p *post) serve(files map[string][]byte) {
	for path, data := range files {
		p.more.Store(path, data)
	}
}

// fileOf is what the server of files has from the beginning.
var fileOf = map[string][]byte{"/a.pdf": []byte("%PDF-1.7 prices")}

func startPost(t *testing.T) *post {
	t.Helper()
	w := startWorld(t)
	w.halt()
	more := &sync.Map{}
	w.startNode("n1", reachLoopback(t))
	files := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/a.png" {
			_ = png.Encode(w, image.NewGray(image.Rect(0, 0, 8, 6)))
			return
		}
		data, known := fileOf[r.URL.Path]
		if more, ok := more.Load(r.URL.Path); ok {
			data, known = more.([]byte), true
		}
		if !known {
			http.NotFound(w, r)
			return
		}
		_, _ = w.Write(data)
	}))
	t.Cleanup(files.Close)
	p := &post{
		world: w, shop: w.phone("5215500000060", "Shop"), ana: w.phone("5215500000061", "Ana"), ben: w.phone("5215500000062", "Ben"),
		id: w.device(), files: files.URL, more: more,
	}
	w.link(p.id, p.shop)
	return p
}

// reachLoopback lets a node fetch files from servers of tests.
func reachLoopback(t *testing.T) func(*node.Config) {
	return func(cfg *node.Config) {
		media, err := egress.New(egress.Config{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
		require.NoError(t, err)
		t.Cleanup(media.CloseIdle)
		cfg.Media = media
	}
}

// sends queues a message as a router does; its payload is one of package message.
func (p *post) sends(kind, chat string, payload any) message.New {
	p.t.Helper()
	text, err := json.Marshal(payload)
	require.NoError(p.t, err)
	m := message.New{
		ID: uuid.Must(uuid.NewV7()), TenantID: "t1", DeviceID: p.id, Chat: chat, Type: kind, Payload: text,
		WAID: message.NewWhatsAppID(), ExpiresAt: time.Now().Add(time.Hour),
	}
	require.NoError(p.t, pgx.BeginFunc(p.t.Context(), p.pool, func(tx pgx.Tx) error {
		if _, err := message.Accept(p.t.Context(), tx, m, message.Idempotency{}); err != nil {
			return err
		}
		return message.NotifyParked(p.t.Context(), tx, p.id)
	}))
	return m
}

// seen waits until a phone shows a message, and returns it with its content.
func (p *post) seen(by *watest.Phone, id string) (watest.Received, *waE2E.Message) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.t.Context(), 15*time.Second)
	defer cancel()
	r, err := by.WaitMessage(ctx, func(r watest.Received) bool { return r.ID == id })
	require.NoError(p.t, err, "%s does not see %s", by.Number(), id)
	var m waE2E.Message
	require.NoError(p.t, proto.Unmarshal(r.Proto, &m))
	m.MessageContextInfo = nil
	return r, &m
}

// shown is a message as a phone shows it now.
func (p *post) shown(by *watest.Phone, id string) watest.Received {
	p.t.Helper()
	for _, r := range by.Messages(0) {
		if r.ID == id {
			return r
		}
	}
	require.Fail(p.t, "it shows no such message", id)
	return watest.Received{}
}

func (p *post) failed(m message.New) string {
	p.t.Helper()
	row := p.waitMessage(m, func(r message.Row) bool { return r.Status == message.Failed || r.Status == message.Sent })
	require.Equal(p.t, message.Failed, row.Status)
	return *row.Error
}

func sumOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// A status goes to those who are named and to the account's own phone, under one kind of address, and its receipts come back.
func TestStatusGoesToItsAudience(t *testing.T) {
	p := startPost(t)
	stranger, eve := p.phone("5215500000063", "Stranger"), p.phone("5215500000064", "Eve")
	caption := "new today"
	number := func(w *watest.Phone) string { return w.JID().ToNonAD().String() }
	lid := func(w *watest.Phone) string { return w.LID().ToNonAD().String() }
	for _, test := range []struct {
		name     string
		audience []string
	}{
		{"by number", []string{number(p.ana), number(p.ben)}},
		{"by LID", []string{lid(p.ana), lid(p.ben)}},
		{"mostly by LID, of one only the number is known", []string{lid(p.ana), lid(p.ben), number(stranger)}},
		{"as many of both", []string{lid(p.ana), number(p.ben)}},
		{"the account among them by number", []string{number(p.ana), number(p.ben), number(p.shop)}},
		{"the account among them by LID", []string{lid(p.shop), lid(p.ana), lid(p.ben)}},
	} {
		m := p.sends("status_image", device.StatusBroadcast, message.StatusImage{ImageURL: p.files + "/a.png", Caption: &caption, Audience: test.audience})
		for _, who := range []*watest.Phone{p.ana, p.ben, p.shop} {
			r, content := p.seen(who, m.WAID)
			require.Equal(t, device.StatusBroadcast, r.Chat, test.name)
			require.Equal(t, p.shop.Number(), r.From, test.name)
			require.Equal(t, caption, content.GetImageMessage().GetCaption(), test.name)
			require.Equal(t, "image/png", content.GetImageMessage().GetMimetype(), test.name)
			require.EqualValues(t, 8, content.GetImageMessage().GetWidth(), test.name)
			data, err := who.Media(m.WAID)
			require.NoError(t, err)
			require.Equal(t, r.MediaSHA, sumOf(data))
		}
		row := p.waitMessage(m, func(r message.Row) bool { return r.Receipt != nil })
		require.Equal(t, message.Sent, row.Status, test.name)
		require.Equal(t, "DELIVERED", *row.Receipt, test.name)
	}
	require.NotEmpty(t, stranger.Messages(0), "who is only known by number is found")
	require.Empty(t, eve.Messages(0), "nobody else sees it")
	for _, who := range []*watest.Phone{p.ana, p.ben, p.shop} {
		seen := map[string]int{}
		for _, r := range who.Messages(0) {
			seen[r.ID]++
			require.Equal(t, 1, seen[r.ID])
		}
		require.Len(t, seen, 6, "nobody is left out, nobody gets it twice")
	}
	require.NoError(t, p.ana.MarkRead(t.Context(), device.StatusBroadcast, nil))
	p.eventually("to be read", func() bool {
		var n int
		require.NoError(t, p.pool.QueryRow(t.Context(), `SELECT count(*) FROM messages WHERE receipt = 'READ'`).Scan(&n))
		return n == 6
	})
	require.Empty(t, p.wa.Audit().Entries(0, watest.AuditUnknownIQ, ""))
}

// A phone that has lost the key of a status asks for it again, also another node than that which sent it.
func TestStatusIsSentAgain(t *testing.T) {
	p := startPost(t)
	audience := []string{p.ana.LID().ToNonAD().String()}
	status := func() message.New {
		return p.sends("status_image", device.StatusBroadcast, message.StatusImage{ImageURL: p.files + "/a.png", Audience: audience})
	}
	p.seen(p.ana, status().WAID)
	p.ana.ForgetSessions()
	r, _ := p.seen(p.ana, status().WAID)
	require.Positive(t, r.Retried)
	require.NotEmpty(t, r.MediaSHA)
}

// What ends without an answer is sent again under its id, and is seen once.
func TestStatusSurvivesFaults(t *testing.T) {
	p := startPost(t)
	audience := []string{p.ana.JID().ToNonAD().String()}
	for _, fault := range []watest.Fault{{Kind: watest.FaultKick, Detail: "after", On: watest.FaultOnNext}, {Kind: watest.FaultKick, Detail: "before", On: watest.FaultOnNext}, {Kind: watest.FaultAckError, Detail: "503", Count: 1}} {
		_, err := p.wa.Inject(fault)
		require.NoError(t, err)
		m := p.sends("status_image", device.StatusBroadcast, message.StatusImage{ImageURL: p.files + "/a.png", Audience: audience})
		p.seen(p.ana, m.WAID)
		row := p.waitMessage(m, func(r message.Row) bool { return r.Status == message.Sent })
		require.GreaterOrEqual(t, row.Attempts, 1)
	}
	require.Len(t, p.ana.Messages(0), 3)
	_, err := p.wa.Inject(watest.Fault{Kind: watest.FaultAckError, Detail: "400", Count: 1})
	require.NoError(t, err)
	m := p.sends("status_image", device.StatusBroadcast, message.StatusImage{ImageURL: p.files + "/a.png", Audience: audience})
	require.Equal(t, "server_error_400", p.failed(m))
	for want, list := range map[string][]string{
		"status_audience_mixed": {p.ana.LID().ToNonAD().String(), p.ben.LID().ToNonAD().String(), "19995550000@s.whatsapp.net"}, // a number of nobody
		"status_jid_list_empty": {},
	} {
		m := p.sends("status_image", device.StatusBroadcast, message.StatusImage{ImageURL: p.files + "/a.png", Audience: list})
		require.Equal(t, want, p.failed(m))
	}
}

package hub_test

import (
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/router"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
)

var (
	super  = tenant.Principal{UserID: "s", Role: tenant.SuperAdmin, Tenant: device.AnyTenant}
	admin  = tenant.Principal{UserID: "a", Role: tenant.TenantAdmin, Tenant: "one"}
	agent  = tenant.Principal{UserID: "g", Role: tenant.Agent, Tenant: "one"}
	reader = tenant.Principal{UserID: "r", Role: tenant.ReadOnly, Tenant: "one"}
	rival  = tenant.Principal{UserID: "b", Role: tenant.TenantAdmin, Tenant: "two"}
	bot    = tenant.Principal{Role: tenant.Agent, Tenant: "one", Bot: true}
)

// newHub makes a hub whose owners are never there, so that every message is parked, and a linked device that is online.
func newHub(t *testing.T) (*hub.Hub, *pgxpool.Pool, device.ID) {
	t.Helper()
	pool := pgtest.New(t)
	for _, id := range []string{"one", "two"} {
		_, err := pool.Exec(t.Context(), `INSERT INTO tenants (id, name) VALUES ($1, $1)`, id)
		require.NoError(t, err)
	}
	h := openHub(t, pool)
	row := newDevice(t, pool, "phone")
	set(t, pool, row.ID, `status = 'ONLINE', detail = 'online', desired_state = 'connected', own_jid = '1:2@s.whatsapp.net', online_at = now()`)
	return h, pool, row.ID
}

func openHub(t *testing.T, pool *pgxpool.Pool) *hub.Hub {
	t.Helper()
	f := router.NewForwarder(router.Config{
		Pool: pool, Locator: nowhere{}, Client: http.DefaultClient, Log: slog.New(slog.DiscardHandler),
		Registry: prometheus.NewRegistry(),
	})
	t.Cleanup(f.Close)
	return hub.New(hub.Config{
		Pool: pool, Forwarder: f, Tenants: tenant.NewStore(pool), FrontendURL: "http://panel.example/", OfflineGrace: time.Minute, MaxQueue: 100,
	})
}

func newDevice(t *testing.T, pool *pgxpool.Pool, label string) device.Row {
	t.Helper()
	row, err := device.Create(t.Context(), pool, device.Params{TenantID: "one", Label: label})
	require.NoError(t, err)
	return row
}

func set(t *testing.T, pool *pgxpool.Pool, id device.ID, assignments string) {
	t.Helper()
	_, err := pool.Exec(t.Context(), `UPDATE devices SET `+assignments+` WHERE id = $1`, id)
	require.NoError(t, err)
}

func requireProblem(t *testing.T, err error, kind hub.Kind, code, mention string) {
	t.Helper()
	var p *hub.Problem
	require.ErrorAs(t, err, &p)
	require.Equal(t, kind, p.Kind, "%v", err)
	require.Equal(t, code, p.Code)
	require.Contains(t, p.Message, mention)
}

var hello = hub.SendRequest{To: "+52 1 555 000 0001", Text: "hello"}

func TestSendMakesTheRow(t *testing.T) {
	t.Parallel()
	h, pool, id := newHub(t)
	link, caption, pdf := "https://example.com/a.png", "look", "look.PDF"
	tests := []struct {
		name, chat, kind, payload string
		in                        hub.SendRequest
	}{
		{"text without a type", "5215550000001@s.whatsapp.net", "text", `{"text":"hello"}`, hello},
		{"text to a LID", "123@lid", "text", `{"text":"<b>&"}`, hub.SendRequest{Type: "text", To: "123@lid", Text: "<b>&"}},
		{"text to a group", "123-456@g.us", "text", `{"text":"x"}`, hub.SendRequest{To: "123-456@g.us", Text: "x"}},
		{"a device part is left out", "123@s.whatsapp.net", "text", `{"text":"x"}`, hub.SendRequest{To: "123:7@s.whatsapp.net", Text: "x"}},
		{
			"image", "5215550000001@s.whatsapp.net", "image", `{"imageUrl":"` + link + `","caption":null}`,
			hub.SendRequest{Type: "image", To: hello.To, ImageURL: link},
		},
		{
			"image with a caption", "5215550000001@s.whatsapp.net", "image", `{"imageUrl":"` + link + `","caption":"look"}`,
			hub.SendRequest{Type: "image", To: hello.To, ImageURL: link, Caption: &caption},
		},
		{
			"document", "5215550000001@s.whatsapp.net", "document", `{"documentUrl":"` + link + `","fileName":"document.pdf","caption":null}`,
			hub.SendRequest{Type: "document", To: hello.To, DocumentURL: link},
		},
		{
			"document with a name", "5215550000001@s.whatsapp.net", "document", `{"documentUrl":"` + link + `","fileName":"look.PDF","caption":"look"}`,
			hub.SendRequest{Type: "document", To: hello.To, DocumentURL: link, FileName: &pdf, Caption: &caption},
		},
		{
			"status", "status@broadcast", "status_image",
			`{"imageUrl":"` + link + `","caption":"look","statusJidList":["5215550000001@s.whatsapp.net","7@lid"]}`,
			hub.SendRequest{Type: "status_image", ImageURL: link, Caption: &caption, StatusJIDList: []string{"+52 1 555 000 0001", "7:3@lid", "7@lid"}},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			sent, err := h.Send(t.Context(), agent, id, test.in, "", "trace-1")
			require.NoError(t, err)
			require.Equal(t, message.Queued, sent.Status)
			require.EqualValues(t, 7, sent.ID.Version())
			row, err := h.Message(t.Context(), reader, id, sent.ID)
			require.NoError(t, err)
			require.Equal(t, test.chat, row.To)
			require.Equal(t, test.kind, row.Type)
			require.JSONEq(t, test.payload, string(row.Payload))
			require.WithinDuration(t, time.Now().Add(24*time.Hour), row.ExpiresAt, time.Minute)
			require.Equal(t, "trace-1", *row.TraceID)
			var waID string
			require.NoError(t, pool.QueryRow(t.Context(), `SELECT wa_id FROM messages WHERE id = $1`, sent.ID).Scan(&waID))
			require.Regexp(t, `^3EB0[0-9A-F]{18}$`, waID)
		})
	}
}

func TestSendRefusesBadInput(t *testing.T) {
	t.Parallel()
	h, _, id := newHub(t)
	long := strings.Repeat("x", 1025)
	image := func(url string, caption *string) hub.SendRequest {
		return hub.SendRequest{Type: "image", To: hello.To, ImageURL: url, Caption: caption}
	}
	status := func(url string, audience ...string) hub.SendRequest {
		return hub.SendRequest{Type: "status_image", ImageURL: url, StatusJIDList: audience}
	}
	for _, test := range []struct {
		name, code, mention string
		in                  hub.SendRequest
	}{
		{"empty to", "invalid_request", "to", hub.SendRequest{Text: "x"}},
		{"to without digits", "invalid_request", "to", hub.SendRequest{To: "abc", Text: "x"}},
		{"to an unknown server", "invalid_request", "to", hub.SendRequest{To: "1@example.com", Text: "x"}},
		{"to the status", "invalid_request", "to", hub.SendRequest{To: device.StatusBroadcast, Text: "x"}},
		{"empty text", "invalid_request", "text", hub.SendRequest{To: hello.To}},
		{"ftp image", "invalid_request", "imageUrl", image("ftp://example.com/a.png", nil)},
		{"image without a host", "invalid_request", "imageUrl", image("https:///a.png", nil)},
		{"image that is no address", "invalid_request", "imageUrl", image("://", nil)},
		{"caption too long", "invalid_request", "caption", image("https://example.com/a.png", &long)},
		{"document without an address", "invalid_request", "documentUrl", hub.SendRequest{Type: "document", To: hello.To}},
		{"document of another kind", "invalid_request", "fileName", hub.SendRequest{Type: "document", To: hello.To, DocumentURL: "https://example.com/a", FileName: &long}},
		{"caption of a document too long", "invalid_request", "caption", hub.SendRequest{Type: "document", To: hello.To, DocumentURL: "https://example.com/a", Caption: &long}},
		{"unknown type", "unsupported_type", "type", hub.SendRequest{Type: "telegram", To: hello.To}},
		{"status without an audience", "invalid_request", "statusJidList", status("https://example.com/a")},
		{"status to too many", "invalid_request", "statusJidList", status("https://example.com/a", slices.Repeat([]string{"5215550000001"}, 501)...)},
		{"status to a group", "invalid_request", "statusJidList", status("https://example.com/a", "5215550000001", "1-2@g.us")},
		{"status to two digits", "invalid_request", "statusJidList", status("https://example.com/a", "12")},
		{"status of nothing", "invalid_request", "imageUrl", status("", "5215550000001")},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := h.Send(t.Context(), agent, id, test.in, "", "")
			requireProblem(t, err, hub.Invalid, test.code, test.mention)
		})
	}
	_, err := h.Send(t.Context(), agent, id, hello, strings.Repeat("k", 256), "")
	requireProblem(t, err, hub.Invalid, "invalid_request", "Idempotency-Key")
}

// A text with U+0000 is fine where it is stored as JSON.
func TestSendKeepsEveryCharacter(t *testing.T) {
	t.Parallel()
	h, _, id := newHub(t)
	sent, err := h.Send(t.Context(), agent, id, hub.SendRequest{To: hello.To, Text: "a\x00b \u2028 😀"}, "", "")
	require.NoError(t, err)
	row, err := h.Message(t.Context(), agent, id, sent.ID)
	require.NoError(t, err)
	require.Contains(t, string(row.Payload), `a\u0000b`)
}

func TestSendOnlyWhereTheDeviceAccepts(t *testing.T) {
	t.Parallel()
	h, pool, id := newHub(t)
	for _, test := range []struct {
		name, state string
		accepts     bool
	}{
		{"online", `detail = 'online'`, true},
		{"moving", `detail = 'moving'`, true},
		{"reconnecting", `detail = 'backoff', detail_since = now() - interval '50 s'`, true},
		{"away for too long", `detail = 'backoff', detail_since = now() - interval '70 s'`, false},
		{"paused", `detail = 'paused', status = 'OFFLINE'`, false},
		{"logged out", `detail = 'logged_out', status = 'OFFLINE', own_jid = NULL`, false},
		{"connecting, never linked", `detail = 'connecting', detail_since = now(), own_jid = NULL`, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			set(t, pool, id, test.state)
			defer set(t, pool, id, `status = 'ONLINE', detail = 'online', own_jid = '1:2@s.whatsapp.net'`)
			_, err := h.Send(t.Context(), bot, id, hello, "", "")
			if test.accepts {
				require.NoError(t, err)
				return
			}
			requireProblem(t, err, hub.Conflict, "device_not_online", "")
		})
	}
}

func TestQueueWhenOffline(t *testing.T) {
	t.Parallel()
	h, pool, id := newHub(t)
	waits := hello
	waits.QueueWhenOffline = true
	set(t, pool, id, `detail = 'paused', status = 'OFFLINE'`)
	sent, err := h.Send(t.Context(), bot, id, waits, "", "")
	require.NoError(t, err)
	require.Equal(t, message.Queued, sent.Status)
	set(t, pool, id, `detail = 'logged_out', own_jid = NULL`)
	_, err = h.Send(t.Context(), bot, id, waits, "", "")
	requireProblem(t, err, hub.Conflict, "device_not_online", "")
}

func TestExpiry(t *testing.T) {
	t.Parallel()
	h, pool, id := newHub(t)
	for _, d := range []time.Duration{-time.Second, 8 * 24 * time.Hour} {
		in, at := hello, time.Now().Add(d)
		in.ExpiresAt = &hub.Moment{Time: at}
		_, err := h.Send(t.Context(), bot, id, in, "", "")
		requireProblem(t, err, hub.Invalid, "invalid_request", "expiresAt")
	}
	in, at := hello, time.Now().Add(time.Hour)
	in.ExpiresAt = &hub.Moment{Time: at}
	sent, err := h.Send(t.Context(), agent, id, in, "", "")
	require.NoError(t, err)
	row, err := h.Message(t.Context(), reader, id, sent.ID)
	require.NoError(t, err)
	require.WithinDuration(t, at, row.ExpiresAt, time.Second)
	_, err = pool.Exec(t.Context(), `UPDATE messages SET expires_at = now() - interval '1 min' WHERE id = $1`, sent.ID)
	require.NoError(t, err)
	expired, err := message.Expire(t.Context(), pool)
	require.NoError(t, err)
	require.EqualValues(t, 1, expired)
	row, err = h.Message(t.Context(), reader, id, sent.ID)
	require.NoError(t, err)
	require.Equal(t, message.Failed, row.Status)
	require.Equal(t, "expired", *row.Error)
}

func TestCancelOnlyWhatWaits(t *testing.T) {
	t.Parallel()
	h, pool, id := newHub(t)
	sent, err := h.Send(t.Context(), agent, id, hello, "", "")
	require.NoError(t, err)
	require.Error(t, h.Cancel(t.Context(), reader, id, sent.ID), "a reader may not")
	requireProblem(t, h.Cancel(t.Context(), agent, id, uuid.Must(uuid.NewV7())), hub.Missing, "not_found", "")
	require.NoError(t, h.Cancel(t.Context(), agent, id, sent.ID))
	row, err := h.Message(t.Context(), reader, id, sent.ID)
	require.NoError(t, err)
	require.Equal(t, message.Failed, row.Status)
	require.Equal(t, "cancelled", *row.Error)
	requireProblem(t, h.Cancel(t.Context(), agent, id, sent.ID), hub.Conflict, "message_not_queued", "")
	var waiting int
	require.NoError(t, pool.QueryRow(t.Context(), `SELECT count(*) FROM message_queue`).Scan(&waiting))
	require.Zero(t, waiting)
}

func TestSendIdempotently(t *testing.T) {
	t.Parallel()
	h, pool, id := newHub(t)
	const callers = 6
	answers, errs := make([]hub.Sent, callers), make([]error, callers)
	var group sync.WaitGroup
	for i := range callers {
		group.Go(func() { answers[i], errs[i] = h.Send(t.Context(), agent, id, hello, "key", "") })
	}
	group.Wait()
	for i := range callers {
		require.NoError(t, errs[i])
		require.Equal(t, answers[0], answers[i])
	}
	list, _, err := h.Messages(t.Context(), agent, id, hub.MessageQuery{})
	require.NoError(t, err)
	require.Len(t, list, 1)
	_, err = h.Send(t.Context(), agent, id, hub.SendRequest{To: hello.To, Text: "another"}, "key", "")
	requireProblem(t, err, hub.KeyReused, "idempotency_key_reused", "Idempotency-Key")

	other := newDevice(t, pool, "second")
	set(t, pool, other.ID, `status = 'ONLINE', detail = 'online', own_jid = '2:2@s.whatsapp.net'`)
	again, err := h.Send(t.Context(), agent, other.ID, hello, "key", "")
	require.NoError(t, err)
	require.NotEqual(t, answers[0].ID, again.ID, "a key belongs to one device")
}

// Everything that names a device answers a stranger as if there were none; the bot key keeps its 403.
func TestStrangersFindNothing(t *testing.T) {
	t.Parallel()
	h, _, id := newHub(t)
	sent, err := h.Send(t.Context(), agent, id, hello, "", "")
	require.NoError(t, err)
	ctx := t.Context()
	calls := map[string]func(p tenant.Principal, id device.ID) error{
		"status":     func(p tenant.Principal, id device.ID) error { _, err := h.Device(ctx, p, id); return err },
		"connect":    func(p tenant.Principal, id device.ID) error { return h.Connect(ctx, p, id, nil) },
		"disconnect": func(p tenant.Principal, id device.ID) error { return h.Disconnect(ctx, p, id) },
		"reset":      func(p tenant.Principal, id device.ID) error { return h.ResetSession(ctx, p, id) },
		"delete":     func(p tenant.Principal, id device.ID) error { return h.DeleteDevice(ctx, p, id) },
		"link":       func(p tenant.Principal, id device.ID) error { _, err := h.CreateLink(ctx, p, id); return err },
		"send":       func(p tenant.Principal, id device.ID) error { _, err := h.Send(ctx, p, id, hello, "", ""); return err },
		"messages": func(p tenant.Principal, id device.ID) error {
			_, _, err := h.Messages(ctx, p, id, hub.MessageQuery{})
			return err
		},
		"message": func(p tenant.Principal, id device.ID) error { _, err := h.Message(ctx, p, id, sent.ID); return err },
	}
	for name, call := range calls {
		requireProblem(t, call(rival, id), hub.Missing, "not_found", "")
		requireProblem(t, call(super, "nobody"), hub.Missing, "not_found", "")
		_ = name
	}
	for _, p := range []tenant.Principal{{Role: tenant.Agent, Tenant: "two", Bot: true}, {Role: tenant.Agent, Tenant: device.AnyTenant, Bot: true}} {
		requireProblem(t, calls["messages"](p, id), hub.Forbidden, "forbidden", "")
		for _, name := range []string{"send", "message"} {
			requireProblem(t, calls[name](p, id), hub.Forbidden, "forbidden", "")
			requireProblem(t, calls[name](p, "nobody"), hub.Missing, "not_found", "")
		}
	}
	_, _, err = h.Devices(ctx, rival, hub.DeviceQuery{TenantID: "one"})
	requireProblem(t, err, hub.Missing, "not_found", "")
	_, _, err = h.Events(ctx, rival, hub.EventQuery{TenantID: "one"})
	requireProblem(t, err, hub.Missing, "not_found", "")
	_, err = h.CreateDevice(ctx, rival, hub.NewDevice{TenantID: "one", Label: "x"})
	requireProblem(t, err, hub.Missing, "not_found", "")
	row, err := h.Device(ctx, admin, id)
	require.NoError(t, err)
	require.Equal(t, device.WantConnected, row.DesiredState, "nothing was ordered")
}

func TestRoles(t *testing.T) {
	t.Parallel()
	h, _, id := newHub(t)
	for _, p := range []tenant.Principal{agent, reader, bot} {
		requireProblem(t, h.Connect(t.Context(), p, id, nil), hub.Forbidden, "forbidden", "")
		requireProblem(t, h.DeleteDevice(t.Context(), p, id), hub.Forbidden, "forbidden", "")
		_, err := h.CreateLink(t.Context(), p, id)
		requireProblem(t, err, hub.Forbidden, "forbidden", "")
		_, err = h.CreateDevice(t.Context(), p, hub.NewDevice{Label: "x"})
		requireProblem(t, err, hub.Forbidden, "forbidden", "")
	}
	_, err := h.Send(t.Context(), reader, id, hello, "", "")
	requireProblem(t, err, hub.Forbidden, "forbidden", "")
	_, _, err = h.Messages(t.Context(), bot, id, hub.MessageQuery{})
	require.NoError(t, err)
	_, _, err = h.Events(t.Context(), bot, hub.EventQuery{})
	requireProblem(t, err, hub.Forbidden, "forbidden", "")
	for _, p := range []tenant.Principal{super, admin, agent, reader} {
		_, err := h.Device(t.Context(), p, id)
		require.NoError(t, err)
	}
	_, _, err = h.Devices(t.Context(), super, hub.DeviceQuery{})
	requireProblem(t, err, hub.Invalid, "tenantId_required", "tenantId")
	_, err = h.CreateDevice(t.Context(), super, hub.NewDevice{TenantID: "nobody", Label: "x"})
	requireProblem(t, err, hub.Invalid, "invalid_tenantId", "tenantId")
}

func TestDeletedDeviceIsNotFound(t *testing.T) {
	t.Parallel()
	h, pool, id := newHub(t)
	link, err := h.CreateLink(t.Context(), admin, id)
	require.NoError(t, err)
	require.NoError(t, h.DeleteDevice(t.Context(), admin, id))
	_, err = h.Device(t.Context(), super, id)
	requireProblem(t, err, hub.Missing, "not_found", "")
	requireProblem(t, h.DeleteDevice(t.Context(), admin, id), hub.Missing, "not_found", "")
	_, err = h.Send(t.Context(), agent, id, hello, "", "")
	requireProblem(t, err, hub.Missing, "not_found", "")
	_, err = h.PublicQR(t.Context(), link.Token)
	require.ErrorIs(t, err, hub.ErrNoLink)
	a, err := device.ReadAssignment(t.Context(), pool, id)
	require.NoError(t, err, "the owner still has its row to work on")
	require.Equal(t, device.WantDeleted, a.Wish)
}

func TestPublicLink(t *testing.T) {
	t.Parallel()
	h, pool, id := newHub(t)
	unlinked := `status = 'QR', detail = 'pairing', own_jid = NULL, online_at = NULL, qr = 'code', pairing_code = NULL`
	set(t, pool, id, unlinked)
	link, err := h.CreateLink(t.Context(), admin, id)
	require.NoError(t, err)
	require.Regexp(t, `^[0-9a-f]{64}$`, link.Token)
	require.Equal(t, "http://panel.example/public/qr/"+link.Token, link.URL)
	require.WithinDuration(t, time.Now().Add(24*time.Hour), link.ExpiresAt, time.Minute)
	var stored int
	require.NoError(t, pool.QueryRow(t.Context(), `SELECT count(*) FROM public_links WHERE encode(token_hash, 'escape') = $1`, link.Token).Scan(&stored))
	require.Zero(t, stored, "the link itself is not stored")

	phone := "+52 1 555 000 0001"
	tests := []struct {
		name, state, status string
		pairing             hub.Kind // 0: accepted
		code                string
	}{
		{"a QR code waits", unlinked, "QR", 0, ""},
		{"a pairing code waits", `status = 'QR', qr = NULL, pairing_code = 'ABCD1234'`, "QR", 0, ""},
		{"no code yet", `status = 'QR', qr = NULL, pairing_code = NULL`, "EXPIRED", 0, ""},
		{"not started", `status = 'OFFLINE', detail = 'unlinked'`, "EXPIRED", 0, ""},
		{"broken", `status = 'ERROR', detail = 'unreadable'`, "EXPIRED", hub.Conflict, "device_not_linkable"},
		{"linked, but paused", `status = 'OFFLINE', detail = 'paused', own_jid = '1:2@s.whatsapp.net'`, "EXPIRED", hub.Conflict, "device_not_linkable"},
		{"linked just now", `status = 'ONLINE', detail = 'online', own_jid = '1:2@s.whatsapp.net', online_at = clock_timestamp()`, "ONLINE", hub.Conflict, "already_online"},
		{"used up", `online_at = clock_timestamp()`, "EXPIRED", hub.Gone, "expired"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			set(t, pool, id, unlinked)
			set(t, pool, id, test.state)
			page, err := h.PublicQR(t.Context(), link.Token)
			require.NoError(t, err)
			require.Equal(t, test.status, page.Status)
			require.Equal(t, "phone", page.DeviceLabel)
			before, err := device.ReadAssignment(t.Context(), pool, id)
			require.NoError(t, err)
			row, err := h.PublicPairing(t.Context(), link.Token, phone)
			after, readErr := device.ReadAssignment(t.Context(), pool, id)
			require.NoError(t, readErr)
			if test.pairing == 0 {
				require.NoError(t, err)
				require.Equal(t, "phone", row.Label)
				require.Equal(t, device.WantConnected, after.Wish)
				require.Equal(t, "5215550000001", *after.PairingPhone)
				return
			}
			requireProblem(t, err, test.pairing, test.code, "")
			require.Equal(t, before.Command, after.Command, "nothing was ordered")
		})
	}
	set(t, pool, id, unlinked)
	_, err = h.PublicPairing(t.Context(), link.Token, "123")
	requireProblem(t, err, hub.Invalid, "invalid_phone_number", "phoneNumber")
	_, err = h.PublicPairing(t.Context(), "0000", phone)
	require.ErrorIs(t, err, hub.ErrNoLink)

	_, err = pool.Exec(t.Context(), `UPDATE public_links SET expires_at = now() - interval '1 s'`)
	require.NoError(t, err)
	page, err := h.PublicQR(t.Context(), link.Token)
	require.NoError(t, err)
	require.Equal(t, "EXPIRED", page.Status)
	require.Nil(t, page.QR)
	_, err = h.PublicPairing(t.Context(), link.Token, phone)
	requireProblem(t, err, hub.Gone, "expired", "")

	set(t, pool, id, `status = 'ONLINE', detail = 'online', own_jid = '1:2@s.whatsapp.net', qr = NULL`)
	page, err = h.PublicQR(t.Context(), link.Token)
	require.NoError(t, err)
	require.Equal(t, hub.PublicPage{Status: "ONLINE", DeviceLabel: "phone"}, page, "success is seen also by who looks late")
}

func TestCommandsAreWishes(t *testing.T) {
	t.Parallel()
	h, pool, id := newHub(t)
	phone := "+52 1 555 000 0001"
	for _, test := range []struct {
		name string
		do   func() error
		want device.Wish
	}{
		{"connect", func() error { return h.Connect(t.Context(), admin, id, nil) }, device.WantConnected},
		{"connect with a number", func() error { return h.Connect(t.Context(), super, id, &phone) }, device.WantConnected},
		{"disconnect", func() error { return h.Disconnect(t.Context(), admin, id) }, device.WantPaused},
		{"reset", func() error { return h.ResetSession(t.Context(), admin, id) }, device.WantReset},
	} {
		before, err := device.ReadAssignment(t.Context(), pool, id)
		require.NoError(t, err)
		require.NoError(t, test.do(), test.name)
		after, err := device.ReadAssignment(t.Context(), pool, id)
		require.NoError(t, err)
		require.Equal(t, test.want, after.Wish, test.name)
		require.Equal(t, before.Command+1, after.Command, test.name)
	}
	short := "12345-6789"
	requireProblem(t, h.Connect(t.Context(), admin, id, &short), hub.Invalid, "invalid_phone_number", "phoneNumber")
}

func TestMessagesPageByPage(t *testing.T) {
	t.Parallel()
	h, _, id := newHub(t)
	var want []uuid.UUID
	for range 5 {
		sent, err := h.Send(t.Context(), agent, id, hello, "", "")
		require.NoError(t, err)
		want = append([]uuid.UUID{sent.ID}, want...)
	}
	var got []uuid.UUID
	in := hub.MessageQuery{Page: hub.Page{Limit: 2}}
	for more := true; more; more = in.Cursor != "" {
		list, next, err := h.Messages(t.Context(), reader, id, in)
		require.NoError(t, err)
		for _, m := range list {
			got = append(got, m.ID)
		}
		in.Cursor = next
	}
	require.Equal(t, want, got)
	_, _, err := h.Messages(t.Context(), agent, id, hub.MessageQuery{Page: hub.Page{Limit: 501}})
	requireProblem(t, err, hub.Invalid, "invalid_request", "limit")
}

// nowhere knows no owner: everything is parked.
type nowhere struct{}

func (nowhere) Locate(device.ID) (string, bool) { return "", false }
func (nowhere) Learn(device.ID, string, int64)  {}

func TestQueueIsBounded(t *testing.T) {
	t.Parallel()
	h, pool, id := newHub(t)
	for i := range 100 {
		_, err := h.Send(t.Context(), agent, id, hello, fmt.Sprintf("key %d", i), "")
		require.NoError(t, err)
	}
	fresh := openHub(t, pool)
	_, err := fresh.Send(t.Context(), agent, id, hello, "", "")
	requireProblem(t, err, hub.Busy, "queue_full", "")
	var p *hub.Problem
	require.ErrorAs(t, err, &p)
	require.Positive(t, p.Wait)
	_, err = fresh.Send(t.Context(), agent, id, hello, "key 7", "")
	require.NoError(t, err, "what was accepted before is answered as before")
}

func TestScheduledMessageEntersTheQueueInTime(t *testing.T) {
	t.Parallel()
	h, pool, id := newHub(t)
	far, soon := time.Now().Add(8*24*time.Hour), time.Now().Add(time.Hour)
	in := hello
	in.SendAt = &hub.Moment{Time: far}
	_, err := h.Send(t.Context(), agent, id, in, "", "")
	requireProblem(t, err, hub.Invalid, "invalid_request", "sendAt")
	in.SendAt, in.ExpiresAt = &hub.Moment{Time: soon}, &hub.Moment{Time: soon}
	_, err = h.Send(t.Context(), agent, id, in, "", "")
	requireProblem(t, err, hub.Invalid, "invalid_request", "expiresAt")
	in.ExpiresAt = nil
	set(t, pool, id, `detail = 'backoff', desired_state = 'connected', own_jid = '1:1@s.whatsapp.net', detail_since = now() - interval '1 hour'`)
	later, err := h.Send(t.Context(), agent, id, in, "", "")
	require.NoError(t, err, "it need not be online before its time")
	cancelled, err := h.Send(t.Context(), agent, id, in, "", "")
	require.NoError(t, err)
	require.NoError(t, h.Cancel(t.Context(), agent, id, cancelled.ID))
	set(t, pool, id, `detail = 'online'`)
	first, err := h.Send(t.Context(), agent, id, hello, "", "")
	require.NoError(t, err)
	queue := func() (ids []uuid.UUID) {
		require.NoError(t, message.Release(t.Context(), pool))
		list, err := message.ReadWaiting(t.Context(), pool, id, nil, nil, 10)
		require.NoError(t, err)
		for _, m := range list {
			ids = append(ids, m.ID)
		}
		return ids
	}
	require.Equal(t, []uuid.UUID{first.ID}, queue())
	row, err := h.Message(t.Context(), reader, id, later.ID)
	require.NoError(t, err)
	require.WithinDuration(t, soon, *row.SendAt, time.Second)
	require.WithinDuration(t, soon.Add(message.Lifetime), row.ExpiresAt, time.Second)
	_, err = pool.Exec(t.Context(), `UPDATE scheduled_messages SET send_at = now()`)
	require.NoError(t, err)
	require.Equal(t, []uuid.UUID{first.ID, later.ID}, queue(), "behind what was accepted before its time")
	require.Equal(t, []uuid.UUID{first.ID, later.ID}, queue(), "once")
}

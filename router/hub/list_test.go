package hub_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/router/hub"
)

// past writes the history of a device, at times of its choice.
type past struct {
	t    *testing.T
	pool *pgxpool.Pool
	id   device.ID
	seq  int64
}

// idAt is an id of a time; those of one time stand in the order in which they were made.
func (p *past) idAt(at time.Time) uuid.UUID {
	p.seq++
	id := event.FirstID(at)
	for i := range 6 {
		id[15-i] = byte(p.seq >> (8 * i))
	}
	return id
}

func (p *past) event(kind, chat, text string, at time.Time) uuid.UUID {
	p.t.Helper()
	id := p.idAt(at)
	body, err := json.Marshal(map[string]any{"messageId": "3A" + text, "from": chat, "content": map[string]any{"type": "text", "text": text}})
	require.NoError(p.t, err)
	_, err = p.pool.Exec(p.t.Context(), `INSERT INTO events (id, tenant_id, device_id, device_seq, type, chat, normalized, raw, created_at)
SELECT $1, tenant_id, id, $2, $3, $4, $5, '{}', $6 FROM devices WHERE id = $7`, id, p.seq, kind, chat, string(body), at, p.id)
	require.NoError(p.t, err)
	return id
}

func (p *past) message(chat, payload string, status message.Status, at time.Time) uuid.UUID {
	p.t.Helper()
	id := p.idAt(at)
	_, err := p.pool.Exec(p.t.Context(), `INSERT INTO messages (id, tenant_id, device_id, chat, type, payload, wa_id, status, expires_at, created_at)
SELECT $1::uuid, tenant_id, id, $2, CASE WHEN $3::text LIKE '%caption%' THEN 'image' ELSE 'text' END, $3, $1::uuid::text, $4, $5, $5 FROM devices WHERE id = $6`,
		id, chat, payload, status, at, p.id)
	require.NoError(p.t, err)
	return id
}

func (p *past) chat(chat string, phone *string, name *string, in, out *time.Time, ins, outs int) {
	p.t.Helper()
	_, err := p.pool.Exec(p.t.Context(), `INSERT INTO chats (device_id, chat, tenant_id, phone_chat, name, last_in_at, last_out_at, in_count, out_count)
SELECT id, $1, tenant_id, $2, $3, $4, $5, $6, $7 FROM devices WHERE id = $8`, chat, phone, name, in, out, ins, outs, p.id)
	require.NoError(p.t, err)
}

func ids[T any](list []T, id func(T) uuid.UUID) []uuid.UUID {
	out := make([]uuid.UUID, len(list))
	for i, v := range list {
		out[i] = id(v)
	}
	return out
}

func eventID(e event.Row) uuid.UUID      { return e.ID }
func messageID(m message.Row) uuid.UUID  { return m.ID }
func chatID(m hub.ChatMessage) uuid.UUID { return m.ID }
func ago(d time.Duration) *time.Time     { at := time.Now().Add(-d).Truncate(time.Microsecond); return &at }
func of[T any](v T) *T                   { return &v }

func jids(list []hub.Conversation) (all []string) {
	for _, c := range list {
		all = append(all, c.RemoteJID)
	}
	return all
}

// Each filter by itself and with others, in pages of every size: what a list shows is what a plain look at all rows would.
func TestEventFilters(t *testing.T) {
	t.Parallel()
	h, pool, id := newHub(t)
	other := newDevice(t, pool, "second")
	start := time.Now().Add(-time.Hour).Truncate(time.Millisecond)
	p, q := &past{t: t, pool: pool, id: id}, &past{t: t, pool: pool, id: other.ID}
	type made struct {
		id         uuid.UUID
		dev        device.ID
		kind, chat string
		at         time.Time
	}
	var all []made
	for i := range 60 {
		at := start.Add(time.Duration(i) * time.Second)
		kind := []string{event.Inbound, event.MessageStatus, event.Own, event.DeviceStatus}[i%4]
		chat := []string{"1@lid", "2@g.us", "5215550000001@s.whatsapp.net"}[i%3]
		by := p
		if i%5 == 0 {
			by, q.seq = q, p.seq
		}
		all = append(all, made{by.event(kind, chat, fmt.Sprint(i), at), by.id, kind, chat, at})
		p.seq = max(p.seq, q.seq)
	}
	slices.Reverse(all)
	between := hub.Between{From: start.Add(10 * time.Second), To: start.Add(40 * time.Second)}
	for name, in := range map[string]hub.EventQuery{
		"all":                           {},
		"a device":                      {DeviceID: id},
		"a type":                        {Type: event.Inbound},
		"statuses":                      {Type: event.MessageStatus},
		"a type of a device":            {DeviceID: id, Type: event.DeviceStatus},
		"a chat":                        {Chat: "1@lid"},
		"a chat of a device":            {DeviceID: id, Chat: "2@g.us"},
		"what came in of a chat":        {DeviceID: id, Chat: "5215550000001", Type: event.Inbound},
		"what the phone wrote":          {DeviceID: id, Chat: "1@lid", Type: event.Own},
		"a time":                        {Between: between},
		"a time of a device":            {DeviceID: other.ID, Between: between},
		"a time, a type and a chat":     {Type: event.Inbound, Chat: "1@lid", Between: between},
		"a type that nothing is of":     {Type: "message.nothing"},
		"a device that is not there":    {DeviceID: "nobody"},
		"an address with a device part": {DeviceID: id, Chat: "1:7@lid", Type: event.Inbound},
	} {
		t.Run(name, func(t *testing.T) {
			var want []uuid.UUID
			chat := strings.NewReplacer("5215550000001", "5215550000001@s.whatsapp.net", ":7", "").Replace(in.Chat)
			for _, e := range all {
				if (in.DeviceID == "" || e.dev == in.DeviceID) && (in.Type == "" || e.kind == in.Type) && (in.Chat == "" || e.chat == chat) &&
					(in.From.IsZero() || !e.at.Before(in.From)) && (in.To.IsZero() || e.at.Before(in.To)) {
					want = append(want, e.id)
				}
			}
			for _, size := range []int{1, 7, 500} {
				var got []uuid.UUID
				in.Page = hub.Page{Limit: size}
				for more := true; more; more = in.Cursor != "" {
					list, next, err := h.Events(t.Context(), reader, in)
					require.NoError(t, err)
					require.LessOrEqual(t, len(list), size)
					got, in.Cursor = append(got, ids(list, eventID)...), next
				}
				require.Equal(t, want, got, "pages of %d", size)
			}
		})
	}
	list, _, err := h.Inbound(t.Context(), reader, id, hub.EventQuery{Chat: "1@lid"})
	require.NoError(t, err)
	require.NotEmpty(t, list)
	for _, e := range list {
		require.Equal(t, []string{event.Inbound, "1@lid", string(id)}, []string{e.Type, e.Chat, string(*e.DeviceID)})
	}
	_, _, err = h.Inbound(t.Context(), rival, id, hub.EventQuery{})
	requireProblem(t, err, hub.Missing, "not_found", "")
}

// What no index knows is looked for in pieces, and nothing is left out between them.
func TestRareEventsAreFoundInShortPages(t *testing.T) {
	t.Parallel()
	h, pool, id := newHub(t)
	const many = 45_000
	_, err := pool.Exec(t.Context(), `INSERT INTO events (id, tenant_id, device_id, device_seq, type, chat, normalized, raw)
SELECT uuid7(), 'one', $1, n, CASE WHEN n IN (1, 3, 20000, 44999) THEN 'message.reaction' ELSE 'message.inbound' END, '1@lid', '{}', '{}' FROM generate_series(1, $2::int) AS n`, id, many)
	require.NoError(t, err)
	in := hub.EventQuery{DeviceID: id, Type: event.Reaction}
	var seqs []int64
	pages := 0
	for more := true; more; more = in.Cursor != "" {
		list, next, err := h.Events(t.Context(), reader, in)
		require.NoError(t, err)
		for _, e := range list {
			seqs = append(seqs, e.DeviceSeq)
		}
		in.Cursor = next
		pages++
	}
	require.Equal(t, []int64{44999, 20000, 3, 1}, seqs)
	require.Equal(t, 3, pages)
	list, next, err := h.Events(t.Context(), reader, hub.EventQuery{Type: event.Reaction})
	require.NoError(t, err)
	require.Len(t, list, 4, "a type of a tenant has an index")
	require.Empty(t, next)
}

func TestMessageFilters(t *testing.T) {
	t.Parallel()
	h, pool, id := newHub(t)
	p := &past{t: t, pool: pool, id: id}
	start := time.Now().Add(-time.Hour).Truncate(time.Millisecond)
	var made []uuid.UUID
	for i, m := range []struct {
		chat, payload string
		status        message.Status
	}{
		{"1@lid", `{"text":"Good Morning"}`, message.Sent},
		{"1@lid", `{"text":"100% _sure_"}`, message.Failed},
		{"2@lid", `{"imageUrl":"https://example.com/a.png","caption":"GOOD food"}`, message.Cancelled},
		{"2@lid", `{"imageUrl":"https://example.com/a.png","caption":null}`, message.Queued},
		{"2@lid", `{"text":"zero \u0000 and half \ud83d"}`, message.Processing},
		{"2@lid", `{"text":"Ünïcode <b>"}`, message.Sent},
	} {
		made = append(made, p.message(m.chat, m.payload, m.status, start.Add(time.Duration(i)*time.Minute)))
	}
	for _, test := range []struct {
		name string
		in   hub.MessageQuery
		want []int
	}{
		{"all", hub.MessageQuery{}, []int{5, 4, 3, 2, 1, 0}},
		{"sent", hub.MessageQuery{Status: message.Sent}, []int{5, 0}},
		{"failed, as they are shown", hub.MessageQuery{Status: message.Failed}, []int{2, 1}},
		{"cancelled", hub.MessageQuery{Status: message.Cancelled}, []int{2}},
		{"queued", hub.MessageQuery{Status: message.Queued}, []int{3}},
		{"images", hub.MessageQuery{Type: "image"}, []int{3, 2}},
		{"a chat", hub.MessageQuery{Chat: "1@lid"}, []int{1, 0}},
		{"texts and captions in whatever case", hub.MessageQuery{Text: "good"}, []int{2, 0}},
		{"signs of patterns are letters", hub.MessageQuery{Text: "100% _SURE_"}, []int{1}},
		{"no pattern", hub.MessageQuery{Text: "g%d"}, nil},
		{"other letters", hub.MessageQuery{Text: "ünïcode <B>"}, []int{5}},
		{"names of keys are no text", hub.MessageQuery{Text: "caption"}, nil},
		{"a time", hub.MessageQuery{Between: hub.Between{From: start.Add(time.Minute), To: start.Add(3 * time.Minute)}}, []int{2, 1}},
		{"everything at once", hub.MessageQuery{Chat: "2@lid", Text: "food", Type: "image", Status: message.Failed, Between: hub.Between{From: start}}, []int{2}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var want []uuid.UUID
			for _, i := range test.want {
				want = append(want, made[i])
			}
			var got []uuid.UUID
			test.in.Limit = 2
			for more := true; more; more = test.in.Cursor != "" {
				list, next, err := h.Messages(t.Context(), bot, id, test.in)
				require.NoError(t, err)
				got, test.in.Cursor = append(got, ids(list, messageID)...), next
			}
			require.Equal(t, want, got)
		})
	}
}

func TestBadFilters(t *testing.T) {
	t.Parallel()
	h, _, id := newHub(t)
	at := time.Now()
	events := func(in hub.EventQuery) error { _, _, err := h.Events(t.Context(), admin, in); return err }
	messages := func(in hub.MessageQuery) error { _, _, err := h.Messages(t.Context(), admin, id, in); return err }
	devices := func(in hub.DeviceQuery) error { _, _, err := h.Devices(t.Context(), admin, in); return err }
	tenants := func(in hub.TenantQuery) error { _, _, err := h.ListTenants(t.Context(), admin, in); return err }
	chat := func(in hub.ChatQuery) error { _, _, err := h.Chat(t.Context(), admin, id, in); return err }
	long := strings.Repeat("x", 201)
	for name, test := range map[string]struct {
		err           error
		code, mention string
	}{
		"type of an event":      {events(hub.EventQuery{Type: "Message Inbound"}), "invalid_request", "type"},
		"type not to be stored": {events(hub.EventQuery{Type: "\x00"}), "invalid_request", "type"},
		"device":                {events(hub.EventQuery{DeviceID: "a b"}), "invalid_request", "deviceId"},
		"chat":                  {events(hub.EventQuery{Chat: "nobody"}), "invalid_request", "chat"},
		"chat of no user":       {messages(hub.MessageQuery{Chat: "@lid"}), "invalid_request", "chat"},
		"time":                  {events(hub.EventQuery{Between: hub.Between{From: at, To: at}}), "invalid_request", "to"},
		"limit":                 {events(hub.EventQuery{Page: hub.Page{Limit: -1}}), "invalid_request", "limit"},
		"status of a message":   {messages(hub.MessageQuery{Status: "sent"}), "invalid_request", "status"},
		"type of a message":     {messages(hub.MessageQuery{Type: "'"}), "invalid_request", "type"},
		"text":                  {messages(hub.MessageQuery{Text: long}), "invalid_request", "text"},
		"text not to be stored": {messages(hub.MessageQuery{Text: "\x00"}), "invalid_request", "text"},
		"status of a device":    {devices(hub.DeviceQuery{Status: "AWAY"}), "invalid_request", "status"},
		"label":                 {devices(hub.DeviceQuery{Label: long}), "invalid_request", "label"},
		"status of a tenant":    {tenants(hub.TenantQuery{Status: "gone"}), "invalid_request", "status"},
		"name of a tenant":      {tenants(hub.TenantQuery{Name: long}), "invalid_request", "name"},
		"no address":            {chat(hub.ChatQuery{}), "remoteJid_required", "remoteJid"},
		"address":               {chat(hub.ChatQuery{RemoteJID: "a@b@c"}), "invalid_request", "remoteJid"},
	} {
		t.Run(name, func(t *testing.T) { requireProblem(t, test.err, hub.Invalid, test.code, test.mention) })
	}
}

// A cursor that was changed, cut, or made for another list or tenant is refused.
func TestCursorsAreBound(t *testing.T) {
	t.Parallel()
	h, pool, id := newHub(t)
	p := &past{t: t, pool: pool, id: id}
	for range 3 {
		p.event(event.Inbound, "1@lid", "x", time.Now())
		p.message("1@lid", `{"text":"x"}`, message.Sent, time.Now())
		newDevice(t, pool, "another")
	}
	p.chat("1@lid", nil, nil, ago(time.Hour), nil, 1, 0)
	p.chat("2@lid", nil, nil, ago(time.Hour), nil, 1, 0)
	one := func(cursor string) hub.Page { return hub.Page{Limit: 1, Cursor: cursor} }
	lists := map[string]func(ctx context.Context, cursor string) (string, error){
		"events": func(ctx context.Context, c string) (string, error) {
			_, next, err := h.Events(ctx, admin, hub.EventQuery{Page: one(c)})
			return next, err
		},
		"events of a device": func(ctx context.Context, c string) (string, error) {
			_, next, err := h.Events(ctx, admin, hub.EventQuery{DeviceID: id, Page: one(c)})
			return next, err
		},
		"messages": func(ctx context.Context, c string) (string, error) {
			_, next, err := h.Messages(ctx, admin, id, hub.MessageQuery{Page: one(c)})
			return next, err
		},
		"devices": func(ctx context.Context, c string) (string, error) {
			_, next, err := h.Devices(ctx, admin, hub.DeviceQuery{Page: one(c)})
			return next, err
		},
		"tenants": func(ctx context.Context, c string) (string, error) {
			_, next, err := h.ListTenants(ctx, super, hub.TenantQuery{Page: one(c)})
			return next, err
		},
		"conversations": func(ctx context.Context, c string) (string, error) {
			_, next, err := h.Conversations(ctx, admin, id, hub.ConversationQuery{Page: one(c)})
			return next, err
		},
		"chat": func(ctx context.Context, c string) (string, error) {
			_, next, err := h.Chat(ctx, admin, id, hub.ChatQuery{RemoteJID: "1@lid", Page: one(c)})
			return next, err
		},
	}
	cursors := map[string]string{}
	for name, list := range lists {
		next, err := list(t.Context(), "")
		require.NoError(t, err, name)
		require.NotEmpty(t, next, name)
		_, err = list(t.Context(), next)
		require.NoError(t, err, name)
		cursors[name] = next
	}
	for name, list := range lists {
		bad := []string{"x", "=", "\x00", cursors[name][:len(cursors[name])-2], cursors[name] + "AA", strings.Repeat("A", 100), cursors[name] + "\n"}
		for i := range cursors[name] {
			changed := []byte(cursors[name])
			if changed[i]++; changed[i] == cursors[name][i] {
				continue
			}
			bad = append(bad, string(changed))
		}
		for other, c := range cursors {
			if other != name {
				bad = append(bad, c)
			}
		}
		for _, c := range bad {
			_, err := list(t.Context(), c)
			requireProblem(t, err, hub.Invalid, "invalid_request", "cursor")
		}
	}
	_, _, err := h.Events(t.Context(), rival, hub.EventQuery{Page: one(cursors["events"])})
	requireProblem(t, err, hub.Invalid, "invalid_request", "cursor")
}

func TestConversations(t *testing.T) {
	t.Parallel()
	h, pool, id := newHub(t)
	p := &past{t: t, pool: pool, id: id}
	const ana, anaPhone = "100@lid", "5215550000001@s.whatsapp.net"
	p.chat(ana, of(anaPhone), of("Ana"), ago(10*time.Minute), nil, 3, 0)
	p.chat(anaPhone, nil, of("Ana, once"), ago(24*time.Hour), ago(8*time.Minute), 2, 4) // answered at the number
	p.chat("200@lid", nil, nil, ago(6*time.Minute), ago(7*time.Minute), 1, 1)           // waits
	p.chat("300@lid", nil, nil, ago(4*time.Minute), nil, 1, 0)                          // does not yet wait long
	p.chat("400-1@g.us", nil, nil, ago(30*time.Minute), ago(20*time.Minute), 9, 1)
	p.chat("5215550000009@s.whatsapp.net", nil, nil, nil, ago(time.Minute), 0, 1) // nobody answered
	p.chat(device.StatusBroadcast, nil, nil, ago(time.Minute), nil, 1, 0)
	second := newDevice(t, pool, "second")
	(&past{t: t, pool: pool, id: second.ID}).chat("999@lid", nil, nil, ago(time.Minute), nil, 1, 0)

	list, next, err := h.Conversations(t.Context(), reader, id, hub.ConversationQuery{})
	require.NoError(t, err)
	require.Empty(t, next)
	require.Equal(t, []string{"300@lid", "200@lid", ana, "400-1@g.us"}, jids(list))
	require.Equal(t, []bool{false, true, false, false}, []bool{list[0].Stuck, list[1].Stuck, list[2].Stuck, list[3].Stuck})
	require.EqualValues(t, 5, list[2].MessageCount, "both addresses of Ana")
	require.Equal(t, []string{ana, anaPhone}, list[2].Addresses)
	require.Equal(t, "Ana", *list[2].Name)
	require.Equal(t, list[2].LastOutboundAt, &list[2].LastMessageAt)
	require.True(t, list[3].IsGroup)
	text, err := json.Marshal(list[0])
	require.NoError(t, err)
	require.NotContains(t, string(text), "stuck", "the key is absent")

	var paged []string
	in := hub.ConversationQuery{OutToo: true, Page: hub.Page{Limit: 2}}
	for more := true; more; more = in.Cursor != "" {
		list, next, err := h.Conversations(t.Context(), reader, id, in)
		require.NoError(t, err)
		paged, in.Cursor = append(paged, jids(list)...), next
	}
	require.Equal(t, []string{"5215550000009@s.whatsapp.net", "300@lid", "200@lid", ana, "400-1@g.us"}, paged)
	_, _, err = h.Conversations(t.Context(), rival, id, hub.ConversationQuery{})
	requireProblem(t, err, hub.Missing, "not_found", "")
}

func TestChat(t *testing.T) {
	t.Parallel()
	h, pool, id := newHub(t)
	p := &past{t: t, pool: pool, id: id}
	const ana, anaPhone = "100@lid", "5215550000001@s.whatsapp.net"
	p.chat(ana, of(anaPhone), nil, ago(time.Minute), nil, 1, 0)
	start := time.Now().Add(-time.Hour).Truncate(time.Millisecond)
	at := func(i int) time.Time { return start.Add(time.Duration(i) * time.Second) }
	var want []uuid.UUID
	for i := range 40 { // more than a page, and others in between
		switch i % 4 {
		case 0:
			want = append(want, p.event(event.Inbound, ana, fmt.Sprint("in ", i), at(i)))
		case 1:
			want = append(want, p.message(anaPhone, fmt.Sprintf(`{"text":"out %d"}`, i), message.Sent, at(i)))
		case 2:
			want = append(want, p.event(event.Own, ana, fmt.Sprint("own ", i), at(i)))
		case 3:
			p.event(event.Inbound, "200@lid", "somebody else", at(i))
			p.message("200@lid", `{"text":"to somebody else"}`, message.Sent, at(i))
			p.event(event.MessageStatus, ana, "status", at(i))
		}
	}
	for _, address := range []string{ana, anaPhone, "+52 1 555 000 0001"} {
		var got []uuid.UUID
		in := hub.ChatQuery{RemoteJID: address, Page: hub.Page{Limit: 7}}
		for more := true; more; more = in.Cursor != "" {
			list, next, err := h.Chat(t.Context(), reader, id, in)
			require.NoError(t, err)
			got, in.Cursor = append(ids(list, chatID), got...), next
		}
		require.Equal(t, want, got, "the newest page first, ascending within each: %s", address)
	}
	list, _, err := h.Chat(t.Context(), reader, id, hub.ChatQuery{RemoteJID: ana, Page: hub.Page{Limit: 3}})
	require.NoError(t, err)
	require.Equal(t, []string{"in 36", "out 37", "own 38"}, []string{list[0].Text, list[1].Text, list[2].Text})
	require.Equal(t, []string{"inbound contact", "outbound api", "outbound phone"},
		[]string{list[0].Type + " " + list[0].Source, list[1].Type + " " + list[1].Source, list[2].Type + " " + list[2].Source})
	require.Equal(t, []bool{false, true, true}, []bool{list[0].FromMe, list[1].FromMe, list[2].FromMe})
	require.Equal(t, message.Sent, list[1].Status)
	empty, _, err := h.Chat(t.Context(), reader, id, hub.ChatQuery{RemoteJID: "300@lid"})
	require.NoError(t, err)
	require.NotNil(t, empty, "a list, not null")
	require.Empty(t, empty)
	_, _, err = h.Chat(t.Context(), rival, id, hub.ChatQuery{RemoteJID: ana})
	requireProblem(t, err, hub.Missing, "not_found", "")
}

// Lists must go by the order of an index also where PostgreSQL knows nothing of a partition.
func TestListsAreReadByIndexes(t *testing.T) {
	t.Parallel()
	_, pool, id := newHub(t)
	const many = 3000
	_, err := pool.Exec(t.Context(), `INSERT INTO events (id, tenant_id, device_id, device_seq, type, chat, normalized, raw)
SELECT uuid7(), 'one', $1, n, CASE n % 3 WHEN 0 THEN 'message.inbound' ELSE 'message.status' END, n % 50 || '@lid', '{}', '{}' FROM generate_series(1, $2::int) AS n`, id, many)
	require.NoError(t, err)
	_, err = pool.Exec(t.Context(), `INSERT INTO messages (id, tenant_id, device_id, chat, type, payload, wa_id, status, expires_at)
SELECT uuid7(), 'one', $1, n % 50 || '@lid', 'text', '{"text":"x"}', n::text, 'SENT', now() FROM generate_series(1, $2::int) AS n`, id, many)
	require.NoError(t, err)
	var read string
	require.NoError(t, pool.QueryRow(t.Context(), `UPDATE messages SET sent_at = now(), receipt = 'READ', receipt_at = now() WHERE id = (SELECT min(id::text)::uuid FROM messages)
RETURNING id::text`).Scan(&read))
	seen := &plans{pool: pool}
	cfg := pool.Config().Copy()
	cfg.ConnConfig.Tracer = seen
	traced, err := pgxpool.NewWithConfig(t.Context(), cfg)
	require.NoError(t, err)
	t.Cleanup(traced.Close)
	h := openHub(t, traced)
	for name, call := range map[string]struct {
		index string
		list  func() error
	}{
		"events":             {"events_\\d+_tenant_id_id_idx|events_default_tenant_id_id_idx", func() error { _, _, err := h.Events(t.Context(), admin, hub.EventQuery{}); return err }},
		"events of a device": {"_device", func() error { _, _, err := h.Events(t.Context(), admin, hub.EventQuery{DeviceID: id}); return err }},
		"events of a type": {"_type", func() error {
			_, _, err := h.Events(t.Context(), admin, hub.EventQuery{Type: event.Inbound})
			return err
		}},
		"what came in of a chat": {"_chat", func() error {
			_, _, err := h.Inbound(t.Context(), admin, id, hub.EventQuery{Chat: "3@lid"})
			return err
		}},
		"messages": {"messages_\\d+_device_id_id_idx", func() error { _, _, err := h.Messages(t.Context(), admin, id, hub.MessageQuery{}); return err }},
		"messages of a chat": {"_chat", func() error {
			_, _, err := h.Messages(t.Context(), admin, id, hub.MessageQuery{Chat: "3@lid"})
			return err
		}},
		"figures":                 {"(messages|events)_(\\d+|default)_(tenant_id_id_idx|type)", func() error { _, _, err := h.Figures(t.Context(), admin, ""); return err }},
		"figures of all":          {"(messages|events)_(\\d+|default)_pkey", func() error { _, _, err := h.Figures(t.Context(), super, ""); return err }},
		"the way of a message":    {"(messages|events)_(\\d+|default)_(pkey|tenant_id_id_idx)", func() error { _, err := h.FindMessage(t.Context(), admin, read); return err }},
		"what became of a device": {"_timeline", func() error { _, _, err := h.Timeline(t.Context(), admin, id, hub.Page{}); return err }},
		"messages of a tenant": {"messages_(\\d+|default)_tenant_id_id_idx", func() error {
			_, _, err := h.AllMessages(t.Context(), admin, hub.MessageQuery{Chat: "3@lid"})
			return err
		}},
		"a chat": {"_chat", func() error {
			_, _, err := h.Chat(t.Context(), admin, id, hub.ChatQuery{RemoteJID: "3@lid"})
			return err
		}},
	} {
		t.Run(name, func(t *testing.T) {
			seen.queries = nil
			require.NoError(t, call.list())
			found := 0
			for _, q := range seen.queries {
				if !strings.Contains(q.sql, "FROM events") && !strings.Contains(q.sql, "FROM messages") {
					continue
				}
				found++
				plan := seen.explain(t, q)
				require.Regexp(t, call.index, plan, q.sql)
				require.NotRegexp(t, `(^|-> +)(Incremental )?Sort `, plan, q.sql)
				require.NotContains(t, plan, "Seq Scan", q.sql)
			}
			require.NotZero(t, found)
		})
	}
}

// plans remembers queries, to look at their plans.
type plans struct {
	pool    *pgxpool.Pool
	queries []query
}

type query struct {
	sql  string
	args []any
}

// TraceQueryStart implements pgx.QueryTracer.
func (p *plans) TraceQueryStart(ctx context.Context, _ *pgx.Conn, d pgx.TraceQueryStartData) context.Context {
	p.queries = append(p.queries, query{d.SQL, d.Args})
	return ctx
}

// TraceQueryEnd implements pgx.QueryTracer.
func (p *plans) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

// explain asks as the API does.
func (p *plans) explain(t *testing.T, q query) string {
	t.Helper()
	tx, err := p.pool.Begin(t.Context())
	require.NoError(t, err)
	defer func() { require.NoError(t, tx.Rollback(t.Context())) }()
	_, err = tx.Exec(t.Context(), `SET LOCAL ROLE waconnect_api; SET LOCAL waconnect.tenant = 'one'`)
	require.NoError(t, err)
	require.NoError(t, event.WithoutSort(t.Context(), tx))
	rows, err := tx.Query(t.Context(), "EXPLAIN "+q.sql, q.args...)
	require.NoError(t, err)
	lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
	require.NoError(t, err)
	return strings.Join(lines, "\n")
}

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
)

// BenchLists is how long lists take in a table with so many events.
type BenchLists struct {
	Rows          int         `json:"events"`
	Messages      int         `json:"messages"`
	Chats         int         `json:"chats"`
	Events        []BenchList `json:"list_events_ms"`
	Sent          []BenchList `json:"list_messages_ms"`
	Conversations []BenchList `json:"list_conversations_ms"`
}

// BenchList is one list, with what PostgreSQL does for it.
type BenchList struct {
	Name  string   `json:"name"`
	P50   float64  `json:"p50"`
	P99   float64  `json:"p99"`
	Plans []string `json:"plans"` // of each query, its kinds of nodes from the top with the indexes that they read
}

func (l *BenchLists) print(w io.Writer) {
	fmt.Fprintf(w, "\nlists, %d events, %d messages, %d chats\n", l.Rows, l.Messages, l.Chats)
	for _, part := range []struct {
		name string
		list []BenchList
	}{{"events", l.Events}, {"messages", l.Sent}, {"conversations", l.Conversations}} {
		for _, one := range part.list {
			fmt.Fprintf(w, "%-50s p50 %6.2f ms  p99 %6.2f ms\n", "  "+part.name+", "+one.Name, one.P50, one.P99)
			for _, plan := range one.Plans {
				fmt.Fprintf(w, "      %s\n", plan)
			}
		}
	}
}

// The installation whose lists are measured.
const (
	listDevices = 100
	listChats   = 500    // of each device
	listCrowd   = 20_000 // of one device
	listDays    = 30
	listChunk   = 250_000
)

// Partitions of the days before today, like those that an installation has made by then.
const listDaysQuery = `
SELECT format('CREATE TABLE IF NOT EXISTS %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)', t || '_' || to_char(d, 'YYYYMMDD'), t,
  uuid7_floor(d AT TIME ZONE 'UTC'), uuid7_floor((d + interval '1 day') AT TIME ZONE 'UTC'))
FROM unnest(ARRAY['events', 'messages']) AS t, generate_series((now() AT TIME ZONE 'UTC')::date - $1::int, (now() AT TIME ZONE 'UTC')::date - 2, interval '1 day') AS d`

// Row n of all is of device n mod devices; of ten rows of a device six are statuses, three came in, and one was typed on the phone. One of
// 10,000 is a reaction. $1 devices, $2 first row, $3 last row, $4 all rows, $5 days, $6 chats of a device.
const listEventsQuery = `
INSERT INTO events (id, tenant_id, device_id, device_seq, type, chat, normalized, raw, created_at)
SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7000' || '8' || substr(md5(n::text), 1, 15))::uuid, '` + benchTenant + `', ($1::text[])[1 + n % $7],
  1 + n / $7, CASE WHEN (n / $7) % 10000 = 7 THEN 'message.reaction' WHEN (n / $7) % 10 < 6 THEN 'message.status' WHEN (n / $7) % 10 < 9 THEN 'message.inbound' ELSE 'message.own' END,
  abs(hashint8(n)::bigint) % $6 || '@lid', '{"kind":"inbound_message","messageId":"3A' || n || '","from":"1@lid","content":{"type":"text","text":"' || repeat('word ', 10) || '"}}',
  '{"key":{"remoteJid":"1@lid"},"pad":"' || md5(n::text) || md5((n + 1)::text) || '"}', at
FROM (SELECT n, now() - make_interval(secs => $5 * 86400.0 * ($4 - n) / $4) AS at FROM generate_series($2::bigint, $3::bigint) AS n) AS t`

const listMessagesQuery = `
INSERT INTO messages (id, tenant_id, device_id, chat, type, payload, wa_id, status, error, expires_at, created_at)
SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7000' || '9' || substr(md5(n::text), 1, 15))::uuid, '` + benchTenant + `', ($1::text[])[1 + n % $7],
  abs(hashint8(n)::bigint) % $6 || '@lid', 'text', '{"text":"message ' || n || '"}', '3EB0' || n, CASE WHEN n / $7 % 50 = 0 THEN 'FAILED' ELSE 'SENT' END, NULL, at, at
FROM (SELECT n, now() - make_interval(secs => $5 * 86400.0 * ($4 - n) / $4) AS at FROM generate_series($2::bigint, $3::bigint) AS n) AS t`

const listChatsQuery = `
INSERT INTO chats (device_id, chat, tenant_id, name, last_in_at, last_out_at, in_count, out_count)
SELECT d, c || '@lid', '` + benchTenant + `', 'Person ' || c, now() - make_interval(secs => c * 60), now() - make_interval(secs => c * 61), 5, 5
FROM unnest($1::text[]) AS d, generate_series(0, $2::int - 1) AS c`

// lists fills the tables and reads them.
func (b *bench) lists(ctx context.Context, rows, calls int) (figures *BenchLists, err error) {
	figures = &BenchLists{Rows: rows, Messages: rows / 4, Chats: listDevices*listChats + listCrowd}
	ids, crowd, err := b.fillLists(ctx, figures)
	if err != nil {
		return nil, err
	}
	trace := &listTrace{}
	cfg := b.pool.Config().Copy()
	cfg.ConnConfig.Tracer = trace
	traced, err := pgxpool.NewWithConfig(ctx, cfg)
	if err != nil {
		return nil, err
	}
	defer traced.Close()
	plain, watched := hub.New(hub.Config{Pool: b.pool, Tenants: tenant.NewStore(b.pool)}), hub.New(hub.Config{Pool: traced, Tenants: tenant.NewStore(traced)})
	p := tenant.Principal{Role: tenant.TenantAdmin, Tenant: benchTenant}
	measure := func(to *[]BenchList, name string, list func(h *hub.Hub, i int) error) {
		if err != nil {
			return
		}
		fmt.Fprintf(os.Stderr, "lists: %s…\n", name)
		times := make([]float64, 0, calls)
		for i := range calls {
			start := time.Now()
			if err = list(plain, i); err != nil {
				return
			}
			times = append(times, time.Since(start).Seconds()*1000)
		}
		one := BenchList{Name: name}
		one.P50, one.P99, _ = quantiles(times)
		trace.queries = nil
		if err = list(watched, 0); err != nil {
			return
		}
		one.Plans, err = b.listPlans(ctx, trace.queries)
		*to = append(*to, one)
	}
	events := func(in func(i int) hub.EventQuery) func(*hub.Hub, int) error {
		return func(h *hub.Hub, i int) error { _, _, err := h.Events(ctx, p, in(i)); return err }
	}
	of := func(i int) device.ID { return ids[i%len(ids)] }
	chat := func(i int) string { return fmt.Sprintf("%d@lid", i*7%listChats) }
	day := func(i int) hub.Between {
		from := time.Now().Add(-time.Duration(1+i%(listDays-2)) * 24 * time.Hour)
		return hub.Between{From: from, To: from.Add(6 * time.Hour)}
	}
	to := &figures.Events
	measure(to, "newest of a tenant", events(func(int) hub.EventQuery { return hub.EventQuery{} }))
	measure(to, "of a device", events(func(i int) hub.EventQuery { return hub.EventQuery{DeviceID: of(i)} }))
	measure(to, "of a type", events(func(int) hub.EventQuery { return hub.EventQuery{Type: event.Inbound} }))
	measure(to, "of a rare type", events(func(int) hub.EventQuery { return hub.EventQuery{Type: event.Reaction} }))
	measure(to, "of a device and type", events(func(i int) hub.EventQuery { return hub.EventQuery{DeviceID: of(i), Type: event.Inbound} }))
	measure(to, "of a device and rare type", events(func(i int) hub.EventQuery { return hub.EventQuery{DeviceID: of(i), Type: event.Reaction} }))
	measure(to, "of a chat", events(func(i int) hub.EventQuery {
		return hub.EventQuery{DeviceID: of(i), Chat: chat(i), Type: event.Inbound}
	}))
	measure(to, "of six hours", events(func(i int) hub.EventQuery { return hub.EventQuery{Between: day(i)} }))
	measure(to, "of a device and six hours", events(func(i int) hub.EventQuery { return hub.EventQuery{DeviceID: of(i), Between: day(i)} }))
	messages := func(in func(i int) hub.MessageQuery) func(*hub.Hub, int) error {
		return func(h *hub.Hub, i int) error { _, _, err := h.Messages(ctx, p, of(i), in(i)); return err }
	}
	to = &figures.Sent
	measure(to, "newest of a device", messages(func(int) hub.MessageQuery { return hub.MessageQuery{} }))
	measure(to, "of a chat", messages(func(i int) hub.MessageQuery { return hub.MessageQuery{Chat: chat(i)} }))
	measure(to, "failed", messages(func(int) hub.MessageQuery { return hub.MessageQuery{Status: message.Failed} }))
	measure(to, "with a text that none has", messages(func(int) hub.MessageQuery { return hub.MessageQuery{Text: "nothing like it"} }))
	to = &figures.Conversations
	conversations := func(id func(i int) device.ID, limit int) func(*hub.Hub, int) error {
		return func(h *hub.Hub, i int) error {
			_, _, err := h.Conversations(ctx, p, id(i), hub.ConversationQuery{Page: hub.Page{Limit: limit}})
			return err
		}
	}
	measure(to, fmt.Sprintf("50 of %d", listChats), conversations(of, 50))
	measure(to, fmt.Sprintf("500 of %d", listChats), conversations(of, 500))
	measure(to, fmt.Sprintf("50 of %d", listCrowd), conversations(func(int) device.ID { return crowd }, 50))
	measure(to, "messages of one", func(h *hub.Hub, i int) error {
		_, _, err := h.Chat(ctx, p, of(i), hub.ChatQuery{RemoteJID: chat(i), Page: hub.Page{Limit: 50}})
		return err
	})
	return figures, err
}

func (b *bench) fillLists(ctx context.Context, f *BenchLists) (ids []device.ID, crowd device.ID, err error) {
	fmt.Fprintf(os.Stderr, "lists: %d events and %d messages are written…\n", f.Rows, f.Messages)
	rows, err := b.pool.Query(ctx, listDaysQuery, listDays+1)
	if err != nil {
		return nil, "", err
	}
	commands, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return nil, "", err
	}
	for _, c := range commands {
		if _, err := b.pool.Exec(ctx, c); err != nil {
			return nil, "", err
		}
	}
	for i := range listDevices + 1 {
		row, err := device.Create(ctx, b.pool, device.Params{TenantID: benchTenant, Label: fmt.Sprintf("listed %d", i)})
		if err != nil {
			return nil, "", err
		}
		ids = append(ids, row.ID)
	}
	ids, crowd = ids[:listDevices], ids[listDevices]
	for _, part := range []struct {
		query string
		rows  int
	}{{listEventsQuery, f.Rows}, {listMessagesQuery, f.Messages}} {
		for first := 0; first < part.rows; first += listChunk {
			last := min(first+listChunk, part.rows) - 1
			if _, err := b.pool.Exec(ctx, part.query, ids, first, last, part.rows, listDays, listChats, listDevices); err != nil {
				return nil, "", err
			}
		}
	}
	for _, of := range []struct {
		devices []device.ID
		chats   int
	}{{ids, listChats}, {[]device.ID{crowd}, listCrowd}} {
		if _, err := b.pool.Exec(ctx, listChatsQuery, of.devices, of.chats); err != nil {
			return nil, "", err
		}
	}
	_, err = b.pool.Exec(ctx, `VACUUM (ANALYZE) events, messages, chats`)
	return ids, crowd, err
}

// listTrace remembers queries, to ask for their plans.
type listTrace struct{ queries []pgx.TraceQueryStartData }

// TraceQueryStart implements pgx.QueryTracer.
func (l *listTrace) TraceQueryStart(ctx context.Context, _ *pgx.Conn, d pgx.TraceQueryStartData) context.Context {
	l.queries = append(l.queries, d)
	return ctx
}

// TraceQueryEnd implements pgx.QueryTracer.
func (l *listTrace) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

// listPlans asks for the plans of a call's queries, as the API has them.
func (b *bench) listPlans(ctx context.Context, queries []pgx.TraceQueryStartData) (plans []string, err error) {
	tx, err := b.pool.Begin(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, tx.Rollback(context.WithoutCancel(ctx))) }()
	if _, err := tx.Exec(ctx, `SET LOCAL ROLE waconnect_api; SET LOCAL waconnect.tenant = '`+benchTenant+`'`); err != nil {
		return nil, err
	}
	for _, q := range queries {
		switch {
		case strings.Contains(q.SQL, "set_config"):
			if _, err := tx.Exec(ctx, q.SQL); err != nil {
				return nil, err
			}
			continue
		case !strings.Contains(q.SQL, "FROM events") && !strings.Contains(q.SQL, "FROM messages") && !strings.Contains(q.SQL, "FROM chats"):
			continue
		}
		var text []byte
		if err := tx.QueryRow(ctx, "EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) "+q.SQL, q.Args...).Scan(&text); err != nil {
			return nil, err
		}
		var list []struct {
			Plan planNode
			Time float64 `json:"Execution Time"`
		}
		if err := json.Unmarshal(text, &list); err != nil {
			return nil, err
		}
		plan := list[0].Plan
		plans = append(plans, fmt.Sprintf("%s (%.2f ms, %d pages)", strings.Join(plan.names(nil), " > "), list[0].Time, plan.Hit+plan.Read))
	}
	return plans, nil
}

// planNode is what is read of a plan.
type planNode struct {
	Type  string     `json:"Node Type"`
	Index string     `json:"Index Name"`
	Hit   int        `json:"Shared Hit Blocks"`
	Read  int        `json:"Shared Read Blocks"`
	Plans []planNode `json:"Plans"`
}

// names are the kinds of nodes, each once; a partition's index is called as the table's.
func (n planNode) names(known []string) []string {
	name := n.Type
	if n.Index != "" {
		parts := strings.Split(n.Index, "_")
		parts = slices.DeleteFunc(parts, func(p string) bool { return p == "default" || len(p) == 8 && strings.Trim(p, "0123456789") == "" })
		name += " " + strings.Join(parts, "_")
	}
	if !slices.Contains(known, name) {
		known = append(known, name)
	}
	for _, p := range n.Plans {
		known = p.names(known)
	}
	return known
}

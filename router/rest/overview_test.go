package rest_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/nodepb"
	"github.com/waconnect/waconnect/node/nodepb/nodepbconnect"
	"github.com/waconnect/waconnect/ring"
	"github.com/waconnect/waconnect/ring/gossip"
	"github.com/waconnect/waconnect/router"
	"github.com/waconnect/waconnect/router/feed"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/rest"
)

func (f *face) exec(query string, args ...any) {
	f.t.Helper()
	_, err := f.pool.Exec(f.t.Context(), query, args...)
	require.NoError(f.t, err)
}

// of reads an answer.
func of[T any](a answer) (v T) {
	a.t.Helper()
	require.Equal(a.t, 200, a.status, a.text)
	require.NoError(a.t, json.Unmarshal([]byte(a.text), &v), a.text)
	return v
}

type figures struct {
	TenantID *string
	Devices  []device.Count
	Queued   int
	Minutes  []hub.Minute
	Webhooks *struct {
		Endpoints, Failing, Paused, Disabled int
		Deliveries                           struct {
			Since                    time.Time
			Succeeded, Waiting, Dead int
		}
	}
}

// sum of what happened in all minutes.
func (f figures) sum() (accepted, received int) {
	for _, m := range f.Minutes {
		accepted, received = accepted+m.Accepted, received+m.Received
	}
	return accepted, received
}

func TestOverview(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	f.exec(`INSERT INTO devices (id, tenant_id, label, status, detail, desired_state) VALUES ('d2', 'one', 'x', 'ERROR', 'banned', 'connected'),
		('d3', 'one', 'x', 'OFFLINE', 'unlinked', 'unlinked'), ('d4', 'one', 'x', 'OFFLINE', 'unlinked', 'unlinked'), ('d5', 'one', 'x', 'ONLINE', 'online', 'deleted'),
		('e1', 'two', 'x', 'ONLINE', 'online', 'connected')`)
	const message = `INSERT INTO messages (id, tenant_id, device_id, chat, type, payload, wa_id, status, expires_at)
		SELECT (overlay(uuid7_floor(now() - $3::interval)::text placing lpad(to_hex(n + $5), 12, '0') from 25))::uuid, $1, $2, 'c', 'text', '{}', 'x', 'SENT', now() FROM generate_series(1, $4::int) AS n`
	f.exec(message, "one", f.device, "1 minute", 3, 0)
	f.exec(message, "one", f.device, "30 minutes", 2, 10)
	f.exec(message, "one", f.device, "3 hours", 50, 20)
	f.exec(message, "two", "e1", "1 minute", 7, 100)
	const event = `INSERT INTO events (id, tenant_id, device_id, device_seq, type, chat, normalized, raw) SELECT uuid7(), $1, $2, n, $3, 'c', '{}', '{}' FROM generate_series(1, $4::int) AS n`
	f.exec(event, "one", f.device, "message.inbound", 4)
	f.exec(event, "one", f.device, "message.status", 9)
	f.exec(event, "one", f.device, "device.status", 9)
	f.exec(event, "two", "e1", "message.inbound", 5)
	f.exec(`INSERT INTO message_queue (message_id, device_id, seq, chat) SELECT uuid7(), $1, n, 'c' FROM generate_series(1, 6) AS n`, f.device)
	f.exec(`INSERT INTO message_queue (message_id, device_id, seq, chat) VALUES (uuid7(), 'e1', 1, 'c')`)
	hook, _ := f.hook() // with a dead letter, of one more message.inbound
	f.exec(`UPDATE webhook_endpoints SET failing_since = now() WHERE id = $1`, hook)
	for _, more := range []string{`paused_until = now() + interval '1 hour', failing_since = now()`, `enabled = false`, `failing_since = NULL`} {
		id := f.do("admin", "POST /webhooks", `{"url":"https://example.com/hook"}`).field("id")
		f.exec(`UPDATE webhook_endpoints SET `+more+` WHERE id = $1`, id)
	}
	for status, ago := range map[string]string{"SUCCESS": "1 minute", "PENDING": "2 minutes", "FAILED": "3 minutes", "DLQ": "2 hours"} {
		f.exec(`INSERT INTO webhook_deliveries (event_id, endpoint_id, tenant_id, device_id, device_seq, chat, status, attempts)
			VALUES (uuid7_floor(now() - $3::interval), $1, 'one', $2, 1, 'c', $4, 1)`, hook, f.device, ago, status)
	}

	one := of[figures](f.do("admin", "GET /overview", ""))
	require.Equal(t, "one", *one.TenantID)
	require.Equal(t, []device.Count{{Status: "ERROR", Detail: "banned", Count: 1}, {Status: "OFFLINE", Detail: "unlinked", Count: 2}, {Status: "ONLINE", Detail: "online", Count: 1}}, one.Devices)
	require.Equal(t, 6, one.Queued)
	require.Len(t, one.Minutes, 60)
	require.Equal(t, time.Minute, one.Minutes[1].At.Sub(one.Minutes[0].At))
	accepted, received := one.sum()
	require.Equal(t, 5, accepted, "of the last hour")
	require.Equal(t, 5, received, "and no other events")
	last := one.Minutes[59].Accepted + one.Minutes[58].Accepted + one.Minutes[57].Accepted
	require.Equal(t, 3, last, "in their minutes")
	w := one.Webhooks
	require.Equal(t, []int{4, 1, 1, 1}, []int{w.Endpoints, w.Failing, w.Paused, w.Disabled})
	require.Equal(t, []int{1, 2, 1}, []int{w.Deliveries.Succeeded, w.Deliveries.Waiting, w.Deliveries.Dead}, "of the last hour")
	require.WithinDuration(t, time.Now().Add(-time.Hour), w.Deliveries.Since, time.Minute)

	two := of[figures](f.do("rival", "GET /overview", ""))
	require.Equal(t, []device.Count{{Status: "ONLINE", Detail: "online", Count: 1}}, two.Devices)
	accepted, received = two.sum()
	require.Equal(t, []int{1, 7, 5, 0}, []int{two.Queued, accepted, received, two.Webhooks.Endpoints})
	requireError(t, f.do("rival", "GET /overview?tenantId=one", ""), 404, "not_found", "")

	all := of[figures](f.do("super", "GET /overview", ""))
	require.Nil(t, all.TenantID)
	accepted, received = all.sum()
	require.Equal(t, []int{7, 12, 10, 4, 1}, []int{all.Queued, accepted, received, all.Webhooks.Endpoints, all.Webhooks.Deliveries.Dead})
	require.Equal(t, one.Devices, of[figures](f.do("super", "GET /overview?tenantId=one", "")).Devices)
	require.Nil(t, of[figures](f.do("reader", "GET /overview", "")).Webhooks, "may not read webhooks")
}

func TestTimeline(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	for i, said := range []string{
		`{"kind":"device_status","status":"QR","detail":"pairing","lastError":null,"at":"2026-03-01T12:00:00.000Z"}`,
		`{"kind":"device_status","status":"ONLINE","detail":"online","lastError":null,"at":"2026-03-01T12:01:00.000Z"}`,
		`{"kind":"device_status","status":"OFFLINE","detail":"logged_out","lastError":"401","at":"2026-03-01T12:02:00.000Z"}`,
	} {
		f.exec(`INSERT INTO events (id, tenant_id, device_id, device_seq, type, normalized, raw) VALUES (uuid7(), 'one', $1, $2, 'device.status', $3, '{}')`, f.device, i, said)
		f.exec(`INSERT INTO events (id, tenant_id, device_id, device_seq, type, normalized, raw) SELECT uuid7(), 'one', $1, $2, 'message.inbound', '{}', '{}' FROM generate_series(1, 50)`, f.device, i)
	}
	list := of[[]hub.Change](f.do("reader", "GET /devices/DEVICE/timeline", ""))
	require.Len(t, list, 3)
	require.Equal(t, device.LoggedOut, list[0].Detail)
	require.Equal(t, "401", *list[0].LastError)
	require.Equal(t, time.Date(2026, 3, 1, 12, 2, 0, 0, time.UTC), list[0].At)
	require.NotEqual(t, uuid.Nil, list[0].EventID)
	require.Equal(t, device.QR, list[2].Status)
	a := f.do("reader", "GET /devices/DEVICE/timeline?limit=2", "")
	require.Equal(t, list[:2], of[[]hub.Change](a))
	require.NotEmpty(t, a.header.Get("X-Next-Cursor"))
	a = f.do("reader", "GET /devices/DEVICE/timeline?cursor="+a.header.Get("X-Next-Cursor"), "")
	require.Equal(t, list[2:], of[[]hub.Change](a))
	require.Empty(t, a.header.Get("X-Next-Cursor"))
	requireError(t, f.do("rival", "GET /devices/DEVICE/timeline", ""), 404, "not_found", "")
	requireError(t, f.do("reader", "GET /devices/DEVICE/timeline?cursor=x", ""), 400, "invalid_request", "cursor")
}

func TestMessagesOfATenant(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	f.exec(`INSERT INTO devices (id, tenant_id, label) VALUES ('d2', 'one', 'x'), ('e1', 'two', 'x')`)
	const insert = `INSERT INTO messages (id, tenant_id, device_id, chat, type, payload, wa_id, status, expires_at) VALUES (uuid7(), $1, $2, $3, 'text', $4, 'x', $5, now()) RETURNING id::text`
	var ids []string
	for _, m := range [][]any{
		{"one", f.device, "1@lid", `{"text":"good morning"}`, "SENT"},
		{"one", "d2", "2@lid", `{"text":"good evening"}`, "FAILED"},
		{"one", "d2", "1@lid", `{"text":"x"}`, "SENT"},
		{"two", "e1", "1@lid", `{"text":"theirs"}`, "SENT"},
	} {
		var id string
		require.NoError(t, f.pool.QueryRow(t.Context(), insert, m...).Scan(&id))
		ids = append(ids, id)
	}
	list := func(who, query string) (found []int) {
		t.Helper()
		for _, m := range of[[]struct{ ID string }](f.do(who, "GET /messages"+query, "")) {
			for i, id := range ids {
				if m.ID == id {
					found = append(found, i)
				}
			}
		}
		return found
	}
	require.Equal(t, []int{2, 1, 0}, list("reader", ""), "newest first, of all devices")
	require.Equal(t, []int{3}, list("rival", ""))
	require.Equal(t, []int{3}, list("super", "?tenantId=two"))
	require.Equal(t, []int{2, 0}, list("reader", "?chat=1@lid"))
	require.Equal(t, []int{1}, list("reader", "?status=FAILED"))
	require.Equal(t, []int{1, 0}, list("reader", "?text=GOOD"))
	require.Equal(t, []int{2, 1}, list("reader", "?deviceId=d2"))
	require.Equal(t, []int{2}, list("reader", "?deviceId=d2&chat=1@lid"))
	require.Empty(t, list("reader", "?deviceId=e1"), "another tenant's")
	require.Empty(t, list("reader", "?to=2020-01-01T00:00:00Z"))
	a := f.do("reader", "GET /messages?limit=2", "")
	require.Equal(t, []int{0}, list("reader", "?limit=2&cursor="+a.header.Get("X-Next-Cursor")))
	requireError(t, f.do("rival", "GET /messages?tenantId=one", ""), 404, "not_found", "")
	requireError(t, f.do("super", "GET /messages", ""), 400, "tenantId_required", "tenantId")
	requireError(t, f.do("reader", "GET /messages?status=GONE", ""), 400, "invalid_request", "status")
	requireError(t, f.do("reader", "GET /messages?deviceId=a%20b", ""), 400, "invalid_request", "deviceId")
	requireError(t, f.do("rival", "GET /messages?cursor="+a.header.Get("X-Next-Cursor"), ""), 400, "invalid_request", "cursor")

	f.tokens["key"] = f.do("admin", "POST /api-keys", `{"name":"k","scopes":["messages:read"],"deviceIds":["d2"]}`).field("key")
	require.Equal(t, []int{2, 1}, list("key", ""), "a key that is limited to one device")
	require.Equal(t, 200, f.do("key", "GET /messages/"+ids[1], "").status)
	requireError(t, f.do("key", "GET /messages/"+ids[0], ""), 404, "not_found", "")
	requireError(t, f.do("key", "GET /messages?deviceId=DEVICE", ""), 404, "not_found", "")
	require.Equal(t, 200, f.do("super", "GET /messages/"+ids[3], "").status)
	requireError(t, f.do("rival", "GET /messages/"+ids[0], ""), 404, "not_found", "")
	requireError(t, f.do("reader", "GET /messages/nonsense", ""), 404, "not_found", "")
}

// The way of a message is what its row and its events say.
func TestMessageSteps(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	at := func(minute int) time.Time {
		return time.Now().UTC().Truncate(time.Second).Add(time.Duration(minute-30) * time.Minute)
	}
	insert := func(values string, args ...any) (id string) {
		t.Helper()
		require.NoError(t, f.pool.QueryRow(t.Context(), `INSERT INTO messages (id, tenant_id, device_id, chat, type, payload, wa_id, expires_at, status, created_at, updated_at,
			send_at, sent_at, receipt, receipt_at, error) VALUES (uuid7_floor($2), 'one', $1, gen_random_uuid() || '@lid', 'text', '{}', 'x', now(), `+values+`) RETURNING id::text`,
			append([]any{f.device, at(0)}, args...)...).Scan(&id))
		return id
	}
	steps := func(id string) (list []string) {
		t.Helper()
		for _, s := range of[hub.MessageDetail](f.do("reader", "GET /messages/"+id, "")).Steps {
			list = append(list, s.Step+" "+s.At.UTC().Format(time.TimeOnly))
		}
		return list
	}
	want := func(step string, minute int) string { return step + " " + at(minute).Format(time.TimeOnly) }
	read := insert(`'SENT', $3, $4, $5, $6, 'READ', $4, NULL`, at(0), at(9), at(1), at(2))
	other := uuid.NewString()
	for _, e := range []struct {
		of, status string
		minute     int
	}{{read, "SENT", 2}, {other, "DELIVERED", 3}, {read, "DELIVERED", 4}, {read, "READ", 9}} {
		f.exec(`INSERT INTO events (id, tenant_id, device_id, device_seq, type, chat, normalized, raw) VALUES (uuid7_floor($2), 'one', $1, 1, 'message.status', 'c',
			format('{"kind":"message_status","messageId":"%s","status":"%s","participant":null,"timestamp":%s}', $3::text, $4::text, $5::bigint), '{}')`,
			f.device, at(e.minute), e.of, e.status, at(e.minute).Unix())
	}
	require.Equal(t, []string{want("accepted", 0), want("due", 1), want("sent", 2), want("delivered", 4), want("read", 9)}, steps(read))
	f.exec(`DELETE FROM messages`)
	failed := insert(`'FAILED', $3, $4, NULL, NULL, NULL, NULL, 'expired'`, at(0), at(5))
	require.Equal(t, []string{want("accepted", 0), want("failed", 5)}, steps(failed))
	f.exec(`UPDATE messages SET status = 'CANCELLED'`)
	require.Equal(t, []string{want("accepted", 0), want("cancelled", 5)}, steps(failed))
	f.exec(`UPDATE messages SET status = 'PROCESSING'`)
	require.Equal(t, []string{want("accepted", 0), want("processing", 5)}, steps(failed))
	f.exec(`UPDATE messages SET status = 'SENT', sent_at = $1, receipt = 'DELIVERED', receipt_at = $2`, at(5), at(6))
	require.Equal(t, []string{want("accepted", 0), want("sent", 5), want("delivered", 6)}, steps(failed))
}

func TestDeviceNamesItsNode(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	require.Equal(t, "<nil>", f.do("reader", "GET /devices/DEVICE", "").field("node"))
	f.tune = func(c *hub.Config) {
		c.Owner = func(id device.ID) string { return map[device.ID]string{f.device: "node-2"}[id] }
	}
	f.serve()
	f.exec(`INSERT INTO devices (id, tenant_id, label) VALUES ('d2', 'one', 'x')`)
	for _, route := range []string{"GET /devices/DEVICE", "GET /devices/DEVICE/status"} {
		require.Equal(t, "node-2", f.do("reader", route, "").field("node"))
	}
	require.Equal(t, "node-2", f.do("admin", "PATCH /devices/DEVICE", `{"label":"new"}`).field("node"))
	names := map[string]*string{}
	for _, d := range of[[]struct {
		ID   string
		Node *string
	}](f.do("reader", "GET /devices", "")) {
		names[d.ID] = d.Node
	}
	require.Equal(t, "node-2", *names[string(f.device)])
	require.Nil(t, names["d2"])
}

// drains is a node that remembers what it was told.
type drains struct {
	nodepbconnect.UnimplementedNodeServiceHandler
	told []bool
}

func (d *drains) Drain(_ context.Context, r *connect.Request[nodepb.DrainRequest]) (*connect.Response[nodepb.DrainResponse], error) {
	d.told = append(d.told, r.Msg.GetDrain())
	return connect.NewResponse(&nodepb.DrainResponse{}), nil
}

func TestCluster(t *testing.T) {
	t.Parallel()
	node, mux := &drains{}, http.NewServeMux()
	mux.Handle(nodepbconnect.NewNodeServiceHandler(node))
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	first, second := uuid.New(), uuid.New()
	pool := pgtest.New(t)
	members := func() []gossip.Member {
		return []gossip.Member{{Info: gossip.Info{Incarnation: first.String(), State: gossip.Ready}}, {Name: "router"}}
	}
	f := faceOn(t, pool, func(c *rest.Config, _ *feed.Config) {
		c.Cluster = router.NewCluster(pool, members, server.Client(), rpcSecret)
	})
	enter := func(id string, life uuid.UUID) {
		f.exec(`INSERT INTO ring_nodes (incarnation, node_id, rpc, admin, gossip, pid, trust_ms, hb_seq, expires_at) VALUES ($1, $2, $3, 'a:1', 'g:1', 1, 1000, 1, now() + interval '3 seconds')`,
			life, id, server.Listener.Addr().String())
	}
	enter("n1", first)
	f.exec(`UPDATE ring_partitions SET holder = $1, epoch = 5 WHERE partition < 100`, first)
	requireError(t, f.do("super", "POST /cluster/nodes/n1/drain", ""), 409, "only_node", "only node")
	enter("n2", second)
	f.exec(`UPDATE ring_partitions SET holder = $1, epoch = 9 WHERE partition BETWEEN 100 AND 149`, second)

	type state struct {
		Partitions, Held, MovingNow int
		Epoch                       int64
		Nodes                       []struct {
			Node, State                          string
			Partitions, Wanted, LeaseExpiresInMs int
		}
		Moving []struct {
			Partition int
			From, To  string
		}
		Pins []struct {
			Partition int
			Node      string
		}
	}
	st := of[state](f.do("super", "GET /cluster", ""))
	require.Equal(t, []int{ring.Partitions, 150, 9, 50}, []int{st.Partitions, st.Held, int(st.Epoch), st.MovingNow})
	require.Len(t, st.Nodes, 2)
	require.Equal(t, []any{"n1", "ready", 100, ring.Partitions}, []any{st.Nodes[0].Node, st.Nodes[0].State, st.Nodes[0].Partitions, st.Nodes[0].Wanted})
	require.Equal(t, []any{"n2", "silent", 50, 0}, []any{st.Nodes[1].Node, st.Nodes[1].State, st.Nodes[1].Partitions, st.Nodes[1].Wanted})
	require.Positive(t, st.Nodes[0].LeaseExpiresInMs)
	require.Len(t, st.Moving, 50)
	require.Equal(t, []any{100, "n2", "n1"}, []any{st.Moving[0].Partition, st.Moving[0].From, st.Moving[0].To})
	require.Empty(t, st.Pins)

	require.Equal(t, 200, f.do("super", "POST /cluster/nodes/n1/drain", "").status)
	require.Equal(t, 200, f.do("super", "POST /cluster/nodes/n1/undrain", "").status)
	require.Equal(t, []bool{true, false}, node.told)
	requireError(t, f.do("super", "POST /cluster/nodes/n9/drain", ""), 404, "not_found", "node")
	requireError(t, f.do("admin", "POST /cluster/nodes/n1/drain", ""), 403, "forbidden", "")
	require.Contains(t, f.do("super", "GET /audit?action=POST%20/cluster/nodes/%7Bnode%7D/drain", "").text, `"target":"n1"`)

	a := f.do("super", "POST /cluster/moves", `{"deviceId":"`+string(f.device)+`","node":"n2"}`)
	partition := of[struct{ Partition int }](a).Partition
	require.Equal(t, ring.PartitionOf(string(f.device)), partition)
	require.Equal(t, 200, f.do("super", "POST /cluster/moves", `{"partition":7,"node":"n2"}`).status)
	pins := of[state](f.do("super", "GET /cluster", "")).Pins
	require.Len(t, pins, 2)
	require.Equal(t, "n2", pins[0].Node)
	require.Equal(t, 200, f.do("super", "POST /cluster/moves", `{"partition":7}`).status)
	require.Len(t, of[state](f.do("super", "GET /cluster", "")).Pins, 1, "back to the hash")
	for _, c := range []struct {
		body, code, mention string
		status              int
	}{
		{`{}`, "invalid_request", "deviceId, partition", 400},
		{`{"partition":1,"deviceId":"x"}`, "invalid_request", "deviceId, partition", 400},
		{`{"partition":4093,"node":"n1"}`, "invalid_request", "partition", 400},
		{`{"partition":-1,"node":"n1"}`, "invalid_request", "partition", 400},
		{`{"partition":"x"}`, "invalid_request", "partition", 400},
		{`{"partition":1,"node":"n9"}`, "not_found", "node", 404},
		{`{"deviceId":"nobody","node":"n1"}`, "not_found", "", 404},
	} {
		requireError(t, f.do("super", "POST /cluster/moves", c.body), c.status, c.code, c.mention)
	}

	server.Close() // nobody answers
	a = f.do("super", "POST /cluster/nodes/n1/drain", "")
	requireError(t, a, 503, "node_unreachable", "")
	require.Equal(t, "unknown", a.field("outcome"))
	require.NotEmpty(t, a.header.Get("Retry-After"))
	require.True(t, strings.Contains(f.do("super", "GET /audit", "").text, `"unknown"`), "it may have happened")
}

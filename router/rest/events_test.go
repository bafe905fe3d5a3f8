package rest_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/feed"
	"github.com/waconnect/waconnect/router/rest"
)

const patience = 30 * time.Second

// client reads a stream of events as a browser does.
type client struct {
	t     testing.TB
	lines *bufio.Scanner
	end   func()
}

// shown is one event of a stream.
type shown struct {
	kind, id, data string
}

// follow opens a stream. query begins with ?, or is empty.
func (f *face) follow(who, query string, headers ...string) *client {
	f.t.Helper()
	ctx, cancel := context.WithTimeout(f.t.Context(), 2*patience)
	resp, err := f.client.Do(f.request(ctx, who, "GET /events/stream"+query, "", headers...))
	require.NoError(f.t, err)
	end := func() { cancel(); _ = resp.Body.Close() }
	f.t.Cleanup(end)
	require.Equal(f.t, 200, resp.StatusCode)
	require.Equal(f.t, "text/event-stream", resp.Header.Get("Content-Type"))
	require.Equal(f.t, "no-store", resp.Header.Get("Cache-Control"))
	lines := bufio.NewScanner(resp.Body)
	lines.Buffer(nil, 16<<20)
	return &client{f.t, lines, end}
}

// read parses the next event by the rules of server-sent events. False: the stream has ended.
func (c *client) read() (e shown, ok bool) {
	c.t.Helper()
	var data []string
	for c.lines.Scan() {
		name, value, _ := strings.Cut(c.lines.Text(), ":")
		value = strings.TrimPrefix(value, " ")
		switch name {
		case "event":
			e.kind = value
		case "id":
			e.id = value
		case "data":
			data = append(data, value)
		case "retry":
			require.Equal(c.t, "2000", value)
		case "":
			require.NotEmpty(c.t, data)
			e.data = strings.Join(data, "\n")
			return e, true
		default:
			require.Fail(c.t, "a field that there is not", "%q", c.lines.Text())
		}
	}
	return e, false
}

// next is the next event, beats left out.
func (c *client) next() shown {
	c.t.Helper()
	for {
		e, ok := c.read()
		require.True(c.t, ok, "the stream has ended: %v", c.lines.Err())
		if e.kind != "beat" {
			return e
		}
		require.JSONEq(c.t, `{"cursor":"`+e.id+`"}`, e.data)
	}
}

// ends reads up to the end of the stream, and checks that it says why.
func (c *client) ends(reason string) (cursor string) {
	c.t.Helper()
	e := c.next()
	require.Equal(c.t, "end", e.kind)
	require.JSONEq(c.t, `{"reason":"`+reason+`","cursor":"`+e.id+`"}`, e.data)
	_, ok := c.read()
	require.False(c.t, ok)
	require.NoError(c.t, c.lines.Err(), "it ends in order")
	return e.id
}

// happen makes an event of a tenant.
func happen(t testing.TB, pool *pgxpool.Pool, tenantID string, of *device.ID, kind, normalized string) (id uuid.UUID) {
	t.Helper()
	require.NoError(t, pool.QueryRow(t.Context(), `INSERT INTO events (id, tenant_id, device_id, device_seq, type, normalized, raw)
VALUES (uuid7(), $1, $2, 7, $3, $4, '{}') RETURNING id`, tenantID, of, kind, normalized).Scan(&id))
	return id
}

func brief(c *rest.Config, _ *feed.Config) {
	c.Beat, c.Patience = 50*time.Millisecond, 300*time.Millisecond
}

// A stream shows what happens, in the body of a webhook, and goes on after any event: in the query, in the header, which wins because
// browsers add it to the address of their first connection, and in another process.
func TestEventStream(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	c := f.follow("reader", "")
	first, ok := c.read()
	require.True(t, ok)
	require.Equal(t, "beat", first.kind, "it says at once from where on it shows")

	normalized, raw := "{\"b\": 1,\n \"a\" :\"<\\u0000>\",\r\n\"c\":[]}", `{}`
	id := happen(t, f.pool, "one", &f.device, "message.own", normalized)
	happen(t, f.pool, "two", nil, "message.own", `{"of":"others"}`)
	e := c.next()
	require.Equal(t, "message.own", e.kind)
	var at time.Time
	require.NoError(t, f.pool.QueryRow(t.Context(), `SELECT created_at FROM events WHERE id = $1`, id).Scan(&at))
	require.Equal(t, fmt.Sprintf(`{"eventId":"%s","tenantId":"one","deviceId":"%s","type":"message.own","normalized":%s,"raw":%s,"createdAt":"%s","deviceSeq":7}`,
		id, f.device, strings.ReplaceAll(normalized, "\r\n", "\n"), raw, at.UTC().Format("2006-01-02T15:04:05.000Z")), e.data)
	second := happen(t, f.pool, "one", nil, "webhook.disabled", `{}`)
	require.Contains(t, c.next().data, `"eventId":"`+second.String()+`","tenantId":"one","deviceId":null,`)
	c.end()

	other := f.in(t)
	other.serve()
	for name, again := range map[string]*client{
		"query":              f.follow("reader", "?cursor="+e.id),
		"header":             f.follow("reader", "?cursor=begin", "Last-Event-ID", e.id),
		"the beat before":    f.follow("reader", "?cursor="+first.id+"&type=webhook.*"),
		"another process":    other.follow("agent", "", "Last-Event-ID", e.id),
		"whole installation": f.follow("super", "?tenantId=one&type=device.status,webhook.disabled&cursor=begin"),
	} {
		require.Contains(t, again.next().data, second.String(), name)
	}
	begin := f.follow("admin", "?cursor=begin&deviceId="+string(f.device)+"&type=message.own&type=message.status")
	require.Equal(t, e, begin.next())
}

// A beat brings a cursor that goes along, also where the filter takes nothing: who comes back after a quiet week reads no week.
func TestEventStreamBeats(t *testing.T) {
	t.Parallel()
	f := newFace(t, brief)
	c := f.follow("reader", "?type=message.own")
	start, _ := c.read()
	happen(t, f.pool, "one", nil, "message.inbound", `{}`)
	var later shown
	for later.id == "" || later.id == start.id {
		later, _ = c.read()
		require.Equal(t, "beat", later.kind)
		require.JSONEq(t, `{"cursor":"`+later.id+`"}`, later.data)
	}
	last := happen(t, f.pool, "one", nil, "message.own", `{}`)
	require.Contains(t, c.next().data, last.String())
	require.Contains(t, f.follow("reader", "?type=message.own&cursor="+later.id).next().data, last.String())
}

// A stream ends when its credential does, or may no longer read that tenant's events, and says where it was.
func TestEventStreamEndsWithTheCredential(t *testing.T) {
	t.Parallel()
	f := newFace(t, brief)
	removed, moved, stays := f.follow("agent", ""), f.follow("reader", ""), f.follow("admin", "?type=message.own")
	id := happen(t, f.pool, "one", nil, "message.inbound", `{}`)
	require.Contains(t, removed.next().data, id.String())
	require.Contains(t, moved.next().data, id.String())
	_, err := f.pool.Exec(t.Context(), `DELETE FROM users WHERE id = 'agent'`)
	require.NoError(t, err)
	_, err = f.pool.Exec(t.Context(), `UPDATE users SET tenant_id = 'two' WHERE id = 'reader'`)
	require.NoError(t, err)
	// What "at most a few seconds" knows of a user has passed.
	cursor := removed.ends("credential")
	moved.ends("credential")
	last := happen(t, f.pool, "one", nil, "message.own", `{}`)
	require.Contains(t, stays.next().data, last.String())
	require.Contains(t, f.follow("admin", "?cursor="+cursor).next().data, last.String())
	requireError(t, f.do("agent", "GET /events/stream", ""), 401, "unauthorized", "user")
	require.EqualValues(t, 2, f.cuts("credential"))
}

// cuts is how many streams were ended for a reason.
func (f *face) cuts(reason string) (n float64) {
	f.t.Helper()
	families, err := f.registry.Gather()
	require.NoError(f.t, err)
	for _, family := range families {
		for _, m := range family.GetMetric() {
			if family.GetName() == "waconnect_stream_cut_total" && m.GetLabel()[0].GetValue() == reason {
				return m.GetCounter().GetValue()
			}
		}
	}
	require.Fail(f.t, "no such reason", reason)
	return 0
}

// A process that stops ends its streams in order; another one goes on from there.
func TestEventStreamEndsWithTheProcess(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	c := f.follow("reader", "")
	id := happen(t, f.pool, "one", nil, "message.own", `{}`)
	require.Contains(t, c.next().data, id.String())
	close(f.stop)
	cursor := c.ends("stopping")
	last := happen(t, f.pool, "one", nil, "message.own", `{}`)
	other := f.in(t)
	other.serve()
	require.Contains(t, other.follow("reader", "", "Last-Event-ID", cursor).next().data, last.String())
	require.EqualValues(t, 1, f.cuts("stopping"))
}

// Nobody is shown anything for longer than a credential can be looked at.
func TestEventStreamEndsWithTheDatabase(t *testing.T) {
	t.Parallel()
	srv, pool := pgtest.Server(t)
	f := faceOn(t, pool, brief)
	c := f.follow("reader", "")
	require.NoError(t, srv.Stop(t.Context()))
	c.ends("unavailable")
	requireError(t, f.do("reader", "GET /events/stream", ""), 503, "database_unavailable", "PostgreSQL")
}

// A client that does not read is cut, costs the others nothing, and finds all that it missed behind the last event that it has read whole.
func TestSlowEventStreamIsCut(t *testing.T) {
	t.Parallel()
	f := newFace(t, brief)
	slow := f.follow("reader", "?cursor=begin", "Connection", "close")
	quick := f.follow("agent", "?cursor=begin")
	var want []string
	for n := range 60 {
		id := happen(t, f.pool, "one", nil, "message.own", `{"n":`+strconv.Itoa(n)+`,"text":"`+strings.Repeat("x", 400_000)+`"}`)
		want = append(want, id.String())
		require.Contains(t, quick.next().data, id.String())
	}
	require.Eventually(t, func() bool { return f.cuts("slow") == 1 }, patience, 10*time.Millisecond)
	var got []string
	cursor := "begin"
	add := func(e shown) {
		var body struct{ EventID string }
		require.NoError(t, json.Unmarshal([]byte(e.data), &body))
		got, cursor = append(got, body.EventID), e.id
	}
	for e, ok := slow.read(); ok; e, ok = slow.read() {
		if e.kind == "beat" {
			cursor = e.id
			continue
		}
		add(e)
	}
	require.Less(t, len(got), len(want), "it was cut in the middle")
	again := f.follow("reader", "", "Last-Event-ID", cursor)
	for len(got) < len(want) {
		add(again.next())
	}
	require.Equal(t, want, got)
	require.Zero(t, f.cuts("stopping"))
}

func TestEventStreamRefusesBadInput(t *testing.T) {
	t.Parallel()
	f := newFace(t, func(_ *rest.Config, c *feed.Config) { c.PerTenant = 1 })
	rivals, err := device.Create(t.Context(), f.pool, device.Params{TenantID: "two", Label: "phone"})
	require.NoError(t, err)
	ahead := feed.Cursor{XID: 1 << 60}
	for _, test := range []struct {
		name, who, query, header string
		status                   int
		code, mention            string
	}{
		{"nobody", "", "", "", 401, "unauthorized", "Bearer"},
		{"the bot key", "bot:one", "", "", 401, "unauthorized", "Bearer"},
		{"no tenant of the installation", "super", "", "", 400, "tenantId_required", "tenantId"},
		{"no such tenant", "super", "?tenantId=nobody", "", 404, "not_found", "no such thing"},
		{"what cannot be a tenant", "super", "?tenantId=a.>'", "", 404, "not_found", "no such thing"},
		{"another tenant", "reader", "?tenantId=two", "", 404, "not_found", "another tenant"},
		{"another tenant's device", "reader", "?deviceId=" + string(rivals.ID), "", 404, "not_found", "another tenant"},
		{"a device of a tenant that is not named", "super", "?tenantId=one&deviceId=" + string(rivals.ID), "", 404, "not_found", "another tenant"},
		{"what cannot be a device", "reader", "?deviceId=%20", "", 400, "invalid_request", "deviceId: expected"},
		{"what cannot be a type", "reader", "?type=Message.inbound", "", 400, "invalid_request", "type: expected"},
		{"a star in the middle", "reader", "?type=message.*.x", "", 400, "invalid_request", "type: expected"},
		{"a star alone", "reader", "?type=*", "", 400, "invalid_request", "type: expected"},
		{"an empty type in a list", "reader", "?type=message.own,", "", 400, "invalid_request", "type: expected"},
		{"many types", "reader", "?type=a" + strings.Repeat(",a", 64), "", 400, "invalid_request", "type: expected at most 64"},
		{"no cursor", "reader", "?cursor=1", "", 400, "invalid_request", "cursor, Last-Event-ID: expected"},
		{"no cursor in the header", "reader", "?cursor=begin", "an event", 400, "invalid_request", "cursor, Last-Event-ID: expected"},
		{"a cursor of another database", "reader", "?cursor=" + ahead.String(), "", 400, "cursor_ahead", "cursor, Last-Event-ID: it is ahead of this database"},
	} {
		t.Run(test.name, func(t *testing.T) {
			requireError(t, f.in(t).do(test.who, "GET /events/stream"+test.query, "", "Last-Event-ID", test.header), test.status, test.code, test.mention)
		})
	}
	first := f.follow("reader", "")
	first.read()
	a := f.do("agent", "GET /events/stream", "")
	requireError(t, a, 429, "too_many_streams", "1 streams of events of this tenant")
	require.Equal(t, "5", a.header.Get("Retry-After"))
	require.Equal(t, "beat", firstOf(f.follow("rival", "")).kind)
	first.end()
	require.Eventually(t, func() bool { return f.streams() == 1 }, patience, 10*time.Millisecond, "who leaves makes room")
}

func firstOf(c *client) shown {
	e, _ := c.read()
	return e
}

// streams is how many are open.
func (f *face) streams() float64 {
	f.t.Helper()
	families, err := f.registry.Gather()
	require.NoError(f.t, err)
	for _, family := range families {
		if family.GetName() == "waconnect_streams" {
			return family.GetMetric()[0].GetGauge().GetValue()
		}
	}
	require.Fail(f.t, "no such metric")
	return 0
}

// An event of no device is listed with a device that is null.
func TestEventsOfNoDevice(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	none := happen(t, f.pool, "one", nil, "webhook.disabled", `{}`)
	some := happen(t, f.pool, "one", &f.device, "message.own", `{}`)
	var list []struct {
		ID       uuid.UUID
		DeviceID *string
	}
	a := f.do("reader", "GET /events", "")
	require.Equal(t, 200, a.status, a.text)
	require.NoError(t, json.Unmarshal([]byte(a.text), &list))
	require.Len(t, list, 2)
	require.Equal(t, some, list[0].ID)
	require.Equal(t, string(f.device), *list[0].DeviceID)
	require.Equal(t, none, list[1].ID)
	require.Nil(t, list[1].DeviceID)
	require.Contains(t, a.text, `"deviceId":null`)
}

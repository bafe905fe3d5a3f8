package feed_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/router/feed"
)

const (
	patience = 30 * time.Second
	// never is a poll that a test does not live to see.
	never = time.Hour
)

// world is a database with two tenants, each with two devices.
type world struct {
	t       *testing.T
	pool    *pgxpool.Pool
	devices map[string][]device.ID
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, pool: pgtest.New(t), devices: map[string][]device.ID{}}
	for _, id := range []string{"one", "two"} {
		_, err := w.pool.Exec(t.Context(), `INSERT INTO tenants (id, name) VALUES ($1, $1)`, id)
		require.NoError(t, err)
		for range 2 {
			row, err := device.Create(t.Context(), w.pool, device.Params{TenantID: id, Label: "phone"})
			require.NoError(t, err)
			w.devices[id] = append(w.devices[id], row.ID)
		}
	}
	return w
}

func (w *world) feed(change func(*feed.Config)) *feed.Feed {
	w.t.Helper()
	cfg := feed.Config{Pool: w.pool, Log: slog.New(slog.NewTextHandler(w.t.Output(), nil)), Registry: prometheus.NewRegistry(), Poll: 20 * time.Millisecond}
	if change != nil {
		change(&cfg)
	}
	f := feed.New(cfg)
	w.t.Cleanup(f.Close)
	return f
}

// happen makes an event in a transaction, with an id of now.
func happen(ctx context.Context, tx interface {
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}, tenantID string, id *device.ID, kind, normalized string,
) (uuid.UUID, error) {
	var made uuid.UUID
	err := tx.QueryRow(ctx, `INSERT INTO events (id, tenant_id, device_id, device_seq, type, normalized, raw)
VALUES (uuid7(), $1, $2, 0, $3, $4, '{}') RETURNING id`, tenantID, id, kind, normalized).Scan(&made)
	return made, err
}

func (w *world) happen(tenantID, normalized string) uuid.UUID {
	w.t.Helper()
	id, err := happen(w.t.Context(), w.pool, tenantID, &w.devices[tenantID][0], event.Inbound, normalized)
	require.NoError(w.t, err)
	return id
}

// open begins a stream; it is closed with the test.
func open(t *testing.T, f *feed.Feed, tenantID string, after *feed.Cursor, filter feed.Filter) *feed.Stream {
	t.Helper()
	s, err := f.Open(t.Context(), tenantID, after, filter)
	require.NoError(t, err)
	t.Cleanup(s.Close)
	return s
}

var beginning = &feed.Cursor{}

// take reads so many events.
func take(t *testing.T, s *feed.Stream, n int) (list []feed.Event) {
	t.Helper()
	for len(list) < n {
		list = append(list, next(t, s)...)
	}
	require.Len(t, list, n)
	return list
}

func next(t *testing.T, s *feed.Stream) []feed.Event {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	events, err := s.Next(ctx)
	require.NoError(t, err)
	require.NotEmpty(t, events, "nothing came")
	return events
}

// none looks at what a stream has now, which is nothing.
func none(t *testing.T, s *feed.Stream) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	events, err := s.Next(ctx)
	require.NoError(t, err)
	require.Empty(t, events)
}

func ids(list []feed.Event) (ids []uuid.UUID) {
	for _, e := range list {
		ids = append(ids, e.Cursor.ID)
	}
	return ids
}

// What an event is in the stream, live and from the table.
func TestEventsAreShownToTheLetter(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	f := w.feed(nil)
	live := open(t, f, "one", nil, feed.Filter{})
	of := w.devices["one"][1]
	normalized, raw := "{\"b\": 1,\r\n\"a\" :\"<\\u0000>\"}", `{"z":1, "a":"é"}`
	var id uuid.UUID
	var at time.Time
	require.NoError(t, w.pool.QueryRow(t.Context(), `INSERT INTO events (id, tenant_id, device_id, device_seq, type, normalized, raw)
VALUES (uuid7(), 'one', $1, 42, 'message.own', $2, $3) RETURNING id, created_at`, of, normalized, raw).Scan(&id, &at))
	none(t, open(t, f, "two", beginning, feed.Filter{}))
	for _, s := range []*feed.Stream{live, open(t, f, "one", beginning, feed.Filter{})} {
		e := take(t, s, 1)[0]
		require.Equal(t, id, e.Cursor.ID)
		require.Equal(t, "one", e.TenantID)
		require.Equal(t, of, *e.DeviceID)
		require.EqualValues(t, 42, e.DeviceSeq)
		require.Equal(t, event.Own, e.Type)
		require.Equal(t, normalized, e.Normalized)
		require.Equal(t, raw, e.Raw)
		require.True(t, at.Equal(e.CreatedAt))
	}
	_, err := happen(t.Context(), w.pool, "one", nil, "webhook.disabled", `{}`)
	require.NoError(t, err)
	require.Nil(t, take(t, live, 1)[0].DeviceID)
}

// A transaction that has its place in the order and commits late is waited for: nothing after it is shown before it.
func TestLateCommitIsNotSkipped(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	f := w.feed(nil)
	before := open(t, f, "one", nil, feed.Filter{})
	first := w.happen("one", `{}`)
	late, err := w.pool.Begin(t.Context())
	require.NoError(t, err)
	defer late.Rollback(context.WithoutCancel(t.Context())) //nolint:errcheck // it was committed
	delayed, err := happen(t.Context(), late, "one", &w.devices["one"][0], event.Inbound, `{}`)
	require.NoError(t, err)
	want := []uuid.UUID{first, delayed}
	for range 5 {
		want = append(want, w.happen("one", `{}`))
	}
	during := open(t, f, "one", nil, feed.Filter{})
	catching := open(t, f, "one", beginning, feed.Filter{})
	require.Equal(t, want[:1], ids(take(t, before, 1)))
	require.Equal(t, want[:1], ids(take(t, catching, 1)))
	none(t, before)
	none(t, catching)
	middle := before.Cursor()
	require.NoError(t, late.Commit(t.Context()))
	for _, s := range []*feed.Stream{before, catching, open(t, f, "one", &middle, feed.Filter{})} {
		list := take(t, s, len(want)-1)
		require.Equal(t, want[1:], ids(list))
		require.True(t, slices.IsSortedFunc(list, func(a, b feed.Event) int {
			return strings.Compare(fmt.Sprintf("%020d%s", a.Cursor.XID, a.Cursor.ID), fmt.Sprintf("%020d%s", b.Cursor.XID, b.Cursor.ID))
		}))
	}
	var shown []uuid.UUID
	for !slices.Contains(shown, want[len(want)-1]) {
		shown = append(shown, ids(next(t, during))...)
	}
	if shown[0] == first { // a transaction of another test ran when it ended
		shown = shown[1:]
	}
	require.Equal(t, want[1:], shown)
	// One that is given up holds back nobody.
	given, err := w.pool.Begin(t.Context())
	require.NoError(t, err)
	_, err = happen(t.Context(), given, "one", nil, event.Inbound, `{}`)
	require.NoError(t, err)
	last := w.happen("one", `{}`)
	none(t, before)
	require.NoError(t, given.Rollback(t.Context()))
	require.Equal(t, []uuid.UUID{last}, ids(take(t, before, 1)))
}

// Under load with transactions of any length, readers that come, go and come back to another process each see every event once, in one order.
func TestNoGapAtTheSeam(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	const (
		writers = 4
		each    = 60
		readers = 6
	)
	small := func(c *feed.Config) { c.Recent, c.PerTenant = 8, 2*readers } // readers fall out of the tail's memory all the time
	feeds := []*feed.Feed{w.feed(nil), w.feed(small)}
	var work sync.WaitGroup
	made := make([]int, writers)
	write := func(n int) error {
		random := rand.New(rand.NewPCG(1, uint64(n)))
		for range each {
			tx, err := w.pool.Begin(t.Context())
			if err != nil {
				return err
			}
			for range 1 + random.IntN(3) {
				if _, err := happen(t.Context(), tx, "one", &w.devices["one"][n%2], event.Inbound, `{"text":"`+strings.Repeat("x", random.IntN(2000))+`"}`); err != nil {
					return err
				}
				made[n]++
				if _, err := tx.Exec(t.Context(), `SELECT pg_sleep($1)`, random.Float64()*random.Float64()*.03); err != nil {
					return err
				}
			}
			if _, err := happen(t.Context(), tx, "two", nil, event.Inbound, `{}`); err != nil {
				return err
			}
			if err := tx.Commit(t.Context()); err != nil {
				return err
			}
		}
		return nil
	}
	written := make(chan struct{})
	for n := range writers {
		work.Go(func() {
			if err := write(n); err != nil {
				t.Errorf("writer %d: %v", n, err)
			}
		})
	}
	go func() { work.Wait(); close(written) }()

	var reading sync.WaitGroup
	seen := make([][]uuid.UUID, readers)
	total := make(chan struct{})
	var all int // how many events there are; known when total is closed
	read := func(n int) error {
		random := rand.New(rand.NewPCG(2, uint64(n)))
		cursor := feed.Cursor{}
		deadline := time.Now().Add(2 * patience)
		for time.Now().Before(deadline) {
			s, err := feeds[random.IntN(len(feeds))].Open(t.Context(), "one", &cursor, feed.Filter{})
			if err != nil {
				return err
			}
			for range random.IntN(20) {
				ctx, cancel := context.WithTimeout(t.Context(), time.Duration(random.IntN(20))*time.Millisecond)
				events, err := s.Next(ctx)
				cancel()
				if err != nil {
					return err
				}
				seen[n] = append(seen[n], ids(events)...)
				cursor = s.Cursor()
				if random.IntN(3) == 0 && len(events) > 0 { // it has read only a part before it left
					keep := random.IntN(len(events)) + 1
					seen[n] = seen[n][:len(seen[n])-len(events)+keep]
					cursor = events[keep-1].Cursor
					break
				}
			}
			s.Close()
			select {
			case <-total:
				if len(seen[n]) >= all {
					return nil
				}
			default:
			}
		}
		return fmt.Errorf("saw only %d events", len(seen[n]))
	}
	for n := range readers {
		reading.Go(func() {
			if err := read(n); err != nil {
				t.Errorf("reader %d: %v", n, err)
			}
		})
	}
	<-written
	for _, n := range made {
		all += n
	}
	close(total)
	reading.Wait()
	rows, err := w.pool.Query(t.Context(), `SELECT id FROM events WHERE tenant_id = 'one' ORDER BY xid, id`)
	require.NoError(t, err)
	want, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	require.NoError(t, err)
	require.Len(t, want, all)
	for n := range readers {
		require.Equal(t, want, seen[n], "reader %d", n)
	}
}

// Live and from the table, a filter takes the same.
func TestFilters(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	f := w.feed(nil)
	first, second := w.devices["one"][0], w.devices["one"][1]
	happened := []struct {
		id   *device.ID
		kind string
	}{{&first, event.Inbound}, {&second, event.MessageStatus}, {&first, event.DeviceStatus}, {nil, "webhook.disabled"}, {&second, "messages.read"}, {&first, event.Own}}
	tests := []struct {
		name   string
		filter feed.Filter
		want   []int
	}{
		{"nothing narrows", feed.Filter{}, []int{0, 1, 2, 3, 4, 5}},
		{"a device", feed.Filter{DeviceID: first}, []int{0, 2, 5}},
		{"a type", feed.Filter{Types: []string{event.Own}}, []int{5}},
		{"the beginning of types", feed.Filter{Types: []string{"message.*"}}, []int{0, 1, 5}},
		{"several", feed.Filter{Types: []string{"webhook.*", event.DeviceStatus}}, []int{2, 3}},
		{"both", feed.Filter{DeviceID: second, Types: []string{"message.*"}}, []int{1}},
		{"none", feed.Filter{DeviceID: "nobody"}, nil},
	}
	live := map[string]*feed.Stream{}
	for _, test := range tests {
		live[test.name] = open(t, f, "one", nil, test.filter)
	}
	var made []uuid.UUID
	for _, h := range happened {
		id, err := happen(t.Context(), w.pool, "one", h.id, h.kind, `{}`)
		require.NoError(t, err)
		made = append(made, id)
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var want []uuid.UUID
			for _, i := range test.want {
				want = append(want, made[i])
			}
			for _, s := range []*feed.Stream{live[test.name], open(t, f, "one", beginning, test.filter)} {
				require.Equal(t, want, ids(take(t, s, len(want))))
				none(t, s)
				require.GreaterOrEqual(t, s.Cursor().XID, horizon(t, w.pool, made[len(made)-1]), "the cursor goes along with what is left out")
			}
		})
	}
}

// horizon is the transaction of an event.
func horizon(t *testing.T, pool *pgxpool.Pool, id uuid.UUID) (xid uint64) {
	t.Helper()
	require.NoError(t, pool.QueryRow(t.Context(), `SELECT xid FROM events WHERE id = $1`, id).Scan(&xid))
	return xid
}

// A page is bounded in events and in bytes, and what is larger than a page comes all the same.
func TestPages(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	_, err := w.pool.Exec(t.Context(), `INSERT INTO events (id, tenant_id, device_seq, type, normalized, raw)
SELECT uuid7(), 'one', n, CASE n % 400 WHEN 399 THEN 'message.own' ELSE 'message.inbound' END,
  to_json(repeat('x', CASE WHEN n % 500 = 7 THEN 700000 ELSE 100 END))::text, '{}' FROM generate_series(1, 2000) n`)
	require.NoError(t, err)
	rows, err := w.pool.Query(t.Context(), `SELECT id FROM events ORDER BY xid, id`)
	require.NoError(t, err)
	want, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	require.NoError(t, err)
	f := w.feed(nil)
	s := open(t, f, "one", beginning, feed.Filter{})
	var got []uuid.UUID
	for len(got) < len(want) {
		events := next(t, s)
		bytes := 0
		for _, e := range events {
			bytes += len(e.Normalized)
		}
		require.True(t, bytes <= 256<<10 || len(events) == 1, "%d bytes in %d events", bytes, len(events))
		require.LessOrEqual(t, len(events), 512)
		got = append(got, ids(events)...)
	}
	require.Equal(t, want, got)
	require.Len(t, take(t, open(t, f, "one", beginning, feed.Filter{Types: []string{event.Own}}), 5), 5)
	none(t, open(t, f, "one", beginning, feed.Filter{Types: []string{event.Revoked}}))
}

// A reader that does not keep up with what the tail keeps reads the table again, and misses nothing.
func TestReaderFallsBehind(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	f := w.feed(func(c *feed.Config) { c.Recent = 3 })
	slow, quick := open(t, f, "one", nil, feed.Filter{}), open(t, f, "one", nil, feed.Filter{})
	var want []uuid.UUID
	for n := range 10 {
		if n == 5 { // larger than all that a tail keeps
			want = append(want, w.happen("one", `"`+strings.Repeat("x", 5<<20)+`"`))
		} else {
			want = append(want, w.happen("one", `{}`))
		}
		require.Equal(t, want[n:], ids(take(t, quick, 1)))
	}
	require.Equal(t, want, ids(take(t, slow, len(want))))
}

// What the relay publishes to JetStream wakes a tail that would not look by itself; without NATS it looks.
func TestWaking(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	srv, err := server.NewServer(&server.Options{DontListen: true, JetStream: true, StoreDir: t.TempDir(), NoSigs: true, NoLog: true})
	require.NoError(t, err)
	srv.Start()
	t.Cleanup(func() { srv.Shutdown(); srv.WaitForShutdown() })
	require.True(t, srv.ReadyForConnections(patience))
	connect := func() *nats.Conn {
		nc, err := nats.Connect("", nats.InProcessServer(srv), nats.MaxReconnects(-1))
		require.NoError(t, err)
		t.Cleanup(nc.Close)
		return nc
	}
	relay, err := event.NewRelay(event.RelayConfig{
		Pool: w.pool, NATS: connect(), Log: slog.New(slog.DiscardHandler), Registry: prometheus.NewRegistry(), Sweep: never,
	})
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	ended := make(chan error, 1)
	go func() { ended <- relay.Run(ctx) }()
	t.Cleanup(func() { cancel(); require.NoError(t, <-ended) })

	nc := connect()
	woken := w.feed(func(c *feed.Config) { c.Poll, c.NATS = never, nc })
	s := open(t, woken, "one", nil, feed.Filter{})
	other := open(t, woken, "two", nil, feed.Filter{})
	require.Eventually(t, func() bool { return nc.NumSubscriptions() == 2 && nc.Flush() == nil }, patience, time.Millisecond)
	none(t, s) // it has looked for the first time
	of := w.devices["one"][0]
	for n := range 3 {
		_, err := w.pool.Exec(t.Context(), `UPDATE device_heads SET event_seq = $2 WHERE device = $1`, of, n+1)
		require.NoError(t, err)
		_, err = w.pool.Exec(t.Context(), `INSERT INTO events (id, tenant_id, device_id, device_seq, type, normalized, raw)
VALUES (uuid7(), 'one', $1, $2, 'message.inbound', '{}', '{}')`, of, n+1)
		require.NoError(t, err)
		relay.Wake(of)
		require.EqualValues(t, n+1, take(t, s, 1)[0].DeviceSeq)
	}
	none(t, other)
	s.Close()
	require.Eventually(t, func() bool { return nc.NumSubscriptions() == 1 }, patience, time.Millisecond, "the tail ends with its last stream")

	polling := open(t, w.feed(func(c *feed.Config) { c.NATS = nc }), "one", nil, feed.Filter{})
	srv.Shutdown()
	require.Eventually(t, func() bool { return !nc.IsConnected() }, patience, time.Millisecond)
	id := w.happen("one", `{}`)
	require.Equal(t, []uuid.UUID{id}, ids(take(t, polling, 1)))
}

// A database that is away for a while stops no stream that has read all of it.
func TestDatabaseAway(t *testing.T) {
	t.Parallel()
	srv, pool := pgtest.Server(t)
	_, err := pool.Exec(t.Context(), `INSERT INTO tenants (id, name) VALUES ('one', 'One')`)
	require.NoError(t, err)
	w := &world{t: t, pool: pool}
	f := w.feed(nil)
	s := open(t, f, "one", nil, feed.Filter{})
	first, err := happen(t.Context(), pool, "one", nil, event.Inbound, `{}`)
	require.NoError(t, err)
	require.Equal(t, []uuid.UUID{first}, ids(take(t, s, 1)))
	cursor := s.Cursor()
	require.NoError(t, srv.Stop(t.Context()))
	none(t, s)
	_, err = f.Open(t.Context(), "one", &cursor, feed.Filter{})
	require.Error(t, err)
	require.NoError(t, srv.Launch(t.Context()))
	var second uuid.UUID
	require.Eventually(t, func() bool {
		second, err = happen(t.Context(), pool, "one", nil, event.Inbound, `{}`)
		return err == nil
	}, patience, 10*time.Millisecond)
	require.Equal(t, []uuid.UUID{second}, ids(take(t, s, 1)))
	require.Equal(t, []uuid.UUID{second}, ids(take(t, open(t, f, "one", &cursor, feed.Filter{}), 1)))
}

// A cursor that this database cannot have given out is said to be wrong: its reader would wait for events that have other numbers.
func TestCursorAhead(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	f := w.feed(nil)
	s := open(t, f, "one", nil, feed.Filter{})
	last := w.happen("one", `{}`)
	at := take(t, s, 1)[0].Cursor
	require.Equal(t, last, at.ID)
	none(t, open(t, f, "one", &at, feed.Filter{}))
	none(t, s)
	end := s.Cursor()
	none(t, open(t, f, "one", &end, feed.Filter{}))
	for _, ahead := range []feed.Cursor{{XID: end.XID + 1_000_000}, {XID: 1<<64 - 1, ID: uuid.Max}} {
		_, err := f.Open(t.Context(), "one", &ahead, feed.Filter{})
		require.ErrorIs(t, err, feed.ErrAhead)
	}
	// Rows that were restored with numbers of another database are not waited for, and come no more once they have numbers of this one.
	_, err := w.pool.Exec(t.Context(), `INSERT INTO events (id, xid, tenant_id, device_seq, type, normalized, raw)
VALUES (uuid7(), '1000000000000', 'one', 0, 'message.inbound', '{}', '{}')`)
	require.NoError(t, err)
	none(t, s)
	require.Len(t, take(t, open(t, f, "one", beginning, feed.Filter{}), 1), 1)
	_, err = w.pool.Exec(t.Context(), renumber)
	require.NoError(t, err)
	none(t, s)
	require.Len(t, take(t, open(t, f, "one", beginning, feed.Filter{}), 2), 2)
}

// renumber is what docs/operations.md says to do after a restore into a new database.
const renumber = `UPDATE events SET xid = '3' WHERE xid >= pg_snapshot_xmax(pg_current_snapshot())`

func TestBounds(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	registry := prometheus.NewRegistry()
	f := w.feed(func(c *feed.Config) { c.PerTenant, c.Total, c.Registry = 2, 3, registry })
	var full *feed.FullError
	first := open(t, f, "one", nil, feed.Filter{})
	open(t, f, "one", nil, feed.Filter{})
	_, err := f.Open(t.Context(), "one", nil, feed.Filter{})
	require.ErrorAs(t, err, &full)
	require.Equal(t, feed.FullError{Limit: 2, Tenant: true}, *full)
	open(t, f, "two", nil, feed.Filter{})
	_, err = f.Open(t.Context(), "two", nil, feed.Filter{})
	require.ErrorAs(t, err, &full)
	require.Equal(t, feed.FullError{Limit: 3}, *full)
	require.NoError(t, testutil.GatherAndCompare(registry, strings.NewReader(`
# HELP waconnect_streams Streams of events that are open.
# TYPE waconnect_streams gauge
waconnect_streams 3
`), "waconnect_streams"))
	first.Close()
	first.Close()
	_, err = f.Open(t.Context(), "nobody", nil, feed.Filter{})
	require.ErrorIs(t, err, feed.ErrNoTenant)
	open(t, f, "two", nil, feed.Filter{}) // neither the one that was closed nor the refused ones count
	problems, err := testutil.GatherAndLint(registry)
	require.NoError(t, err)
	require.Empty(t, problems)
}

// A page costs what is on it and a poll that finds nothing next to nothing, behind the wall and without statistics, however much there is.
func TestReadingIsCheap(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	_, err := w.pool.Exec(t.Context(), `INSERT INTO events (id, xid, tenant_id, device_seq, type, normalized, raw)
SELECT uuid7(), (10 + n / 100)::text::xid8, CASE n % 2 WHEN 0 THEN 'one' ELSE 'two' END, n, 'message.inbound', repeat('x', 300), repeat('y', 600)
FROM generate_series(1, 20000) n`)
	require.NoError(t, err)
	var some uuid.UUID
	var end uint64
	require.NoError(t, w.pool.QueryRow(t.Context(), `SELECT max(id::text)::uuid, pg_snapshot_xmin(pg_current_snapshot()) FROM events WHERE tenant_id = 'one'`).Scan(&some, &end))
	for _, query := range []struct {
		name, sql string
		args      []any
		blocks    int // of 2,800
	}{
		{"horizon", feed.HorizonQuery, []any{"one"}, 60},
		{"a page", feed.HeadsQuery, []any{"one", uint64(0), uuid.Nil, 512}, 600},
		{"a page in the middle", feed.HeadsQuery, []any{"one", uint64(110), some, 512}, 600},
		{"nothing new", feed.HeadsQuery, []any{"one", end, uuid.Nil, 512}, 60},
		{"a body", feed.BodiesQuery, []any{"one", []uuid.UUID{some}, some, some}, 60},
	} {
		for _, mode := range []string{"force_custom_plan", "force_generic_plan"} {
			tx, err := w.pool.Begin(t.Context())
			require.NoError(t, err)
			_, err = tx.Exec(t.Context(), `SET LOCAL ROLE waconnect_api; SET LOCAL waconnect.tenant = 'one'; SET LOCAL plan_cache_mode = `+mode+`; `+feed.InOrder)
			require.NoError(t, err)
			var plan []struct {
				Plan struct {
					Hit  int `json:"Shared Hit Blocks"`
					Read int `json:"Shared Read Blocks"`
				}
			}
			var text []byte
			require.NoError(t, tx.QueryRow(t.Context(), `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) `+query.sql, query.args...).Scan(&text))
			require.NoError(t, tx.Rollback(t.Context()))
			require.NoError(t, json.Unmarshal(text, &plan))
			require.LessOrEqual(t, plan[0].Plan.Hit+plan[0].Plan.Read, query.blocks, "%s, %s\n%s", query.name, mode, text)
		}
	}
}

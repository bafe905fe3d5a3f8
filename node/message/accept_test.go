package message_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/message"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Run(m)) }

// slow holds back its first query until it is told.
type slow struct {
	*pgxpool.Pool
	queries atomic.Int64
	first   chan struct{} // closed when the first query is there
	release chan struct{}
}

func (s *slow) Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error) {
	if s.queries.Add(1) == 1 {
		close(s.first)
		<-s.release
	}
	return s.Pool.Query(ctx, sql, args...)
}

func world(t *testing.T) (*slow, device.ID) {
	t.Helper()
	pool := pgtest.New(t)
	_, err := pool.Exec(t.Context(), `INSERT INTO tenants (id, name) VALUES ('t1', 'One')`)
	require.NoError(t, err)
	row, err := device.Create(t.Context(), pool, device.Params{TenantID: "t1", Label: "Shop"})
	require.NoError(t, err)
	return &slow{Pool: pool, first: make(chan struct{}), release: make(chan struct{})}, row.ID
}

func request(dev device.ID, text, key string) message.Request {
	payload, err := json.Marshal(map[string]string{"text": text})
	if err != nil {
		panic(err)
	}
	r := message.Request{New: message.New{
		ID: uuid.Must(uuid.NewV7()), TenantID: "t1", DeviceID: dev, Chat: "5215500000001@s.whatsapp.net", Type: "text", Payload: payload,
		WAID: message.NewWhatsAppID(), ExpiresAt: time.Now().Add(time.Hour),
	}}
	if key != "" {
		r.Idempotency = message.Idempotency{Scope: "send", Key: key, Hash: []byte(text)}
	}
	return r
}

// What is asked for while a commit is under way goes together with the next, each with an answer of its own; one that PostgreSQL refuses
// harms no other, and one key makes one message however many ask at once.
func TestAcceptTogether(t *testing.T) {
	t.Parallel()
	db, dev := world(t)
	a := message.NewAcceptor(db)
	defer a.Close()
	type answer struct {
		message.Accepted
		err error
	}
	var mu sync.Mutex
	answers := map[string]answer{}
	var group sync.WaitGroup
	ask := func(name string, r message.Request) {
		group.Go(func() {
			got, err := a.Accept(t.Context(), r)
			mu.Lock()
			defer mu.Unlock()
			answers[name] = answer{got, err}
		})
	}
	ask("first", request(dev, "first", ""))
	<-db.first
	ids := map[string]uuid.UUID{}
	for i := range 20 {
		name := fmt.Sprintf("plain %d", i)
		r := request(dev, name, "")
		ids[name] = r.ID
		ask(name, r)
	}
	for i := range 5 {
		ask(fmt.Sprintf("same key %d", i), request(dev, "same", "k1"))
	}
	ask("other body", request(dev, "other", "k2"))
	ask("other body again", request(dev, "another", "k2"))
	ask("stranger", request("no such device", "x", "k3"))
	hostile := request(dev, "x", "")
	hostile.Chat = "a\x00b"
	ask("hostile", hostile)
	close(db.release)
	group.Wait()

	for name, id := range ids {
		require.NoError(t, answers[name].err, name)
		require.Equal(t, message.Accepted{ID: id}, answers[name].Accepted, name)
	}
	made := 0
	for i := range 5 {
		got := answers[fmt.Sprintf("same key %d", i)]
		require.NoError(t, got.err)
		require.Equal(t, answers["same key 0"].ID, got.ID)
		if !got.Repeated {
			made++
		}
	}
	require.Equal(t, 1, made, "one request made the message")
	one, two := answers["other body"].err, answers["other body again"].err
	require.True(t, (one == nil) != (two == nil), "one of two bodies wins: %v, %v", one, two)
	require.ErrorIs(t, errorOf(one, two), message.ErrKeyReused)
	require.ErrorIs(t, answers["stranger"].err, message.ErrNoDevice)
	require.ErrorContains(t, answers["hostile"].err, "22021")

	var rows, queued, keys int
	require.NoError(t, db.QueryRow(t.Context(), `SELECT (SELECT count(*) FROM messages), (SELECT count(*) FROM message_queue),
(SELECT count(*) FROM idempotency_keys)`).Scan(&rows, &queued, &keys))
	require.Equal(t, []int{23, 23, 2}, []int{rows, queued, keys}, "first, twenty, one of five, one of two; the stranger left no key")
}

func errorOf(list ...error) error {
	for _, err := range list {
		if err != nil {
			return err
		}
	}
	return nil
}

// Many callers cost few commits.
func TestAcceptSharesCommits(t *testing.T) {
	t.Parallel()
	db, dev := world(t)
	a := message.NewAcceptor(db)
	var group sync.WaitGroup
	group.Go(func() { _, err := a.Accept(t.Context(), request(dev, "first", "")); assert.NoError(t, err) })
	<-db.first
	var asked sync.WaitGroup
	for i := range 50 {
		asked.Add(1)
		group.Go(func() {
			r := request(dev, fmt.Sprint(i), "")
			asked.Done()
			_, err := a.Accept(t.Context(), r)
			assert.NoError(t, err)
		})
	}
	asked.Wait()
	close(db.release)
	group.Wait()
	a.Close()
	require.Less(t, db.queries.Load(), int64(26), "51 messages")
	_, err := a.Accept(t.Context(), request(dev, "late", ""))
	require.Error(t, err)
	var rows int
	require.NoError(t, db.QueryRow(t.Context(), `SELECT count(*) FROM messages`).Scan(&rows))
	require.Equal(t, 51, rows)
}

// A caller who gives up learns so at once; the message may be accepted all the same.
func TestAcceptGivesUp(t *testing.T) {
	t.Parallel()
	db, dev := world(t)
	a := message.NewAcceptor(db)
	ctx, cancel := context.WithCancel(t.Context())
	r := request(dev, "first", "")
	done := make(chan error, 1)
	go func() { _, err := a.Accept(ctx, r); done <- err }()
	<-db.first
	cancel()
	require.ErrorIs(t, <-done, context.Canceled)
	close(db.release)
	again, err := a.Accept(t.Context(), r)
	require.NoError(t, err)
	require.Equal(t, message.Accepted{ID: r.ID, Repeated: true}, again)
	a.Close()
}

// The queue is looked at without reading all of it: whose it is, how long, and how old.
func TestQueueAtAGlance(t *testing.T) {
	t.Parallel()
	db, first := world(t)
	n, oldest, err := message.Depth(t.Context(), db.Pool)
	require.NoError(t, err)
	require.Zero(t, n)
	require.Zero(t, oldest)
	ids, err := message.WaitingDevices(t.Context(), db.Pool)
	require.NoError(t, err)
	require.Empty(t, ids)

	want := []device.ID{first}
	for range 4 {
		row, err := device.Create(t.Context(), db.Pool, device.Params{TenantID: "t1", Label: "Shop"})
		require.NoError(t, err)
		want = append(want, row.ID)
	}
	close(db.release)
	a := message.NewAcceptor(db)
	defer a.Close()
	for _, dev := range append(want[:4:4], want[:4]...) { // the last has nothing
		_, err := a.Accept(t.Context(), request(dev, "x", ""))
		require.NoError(t, err)
	}
	_, err = db.Exec(t.Context(), `UPDATE messages SET created_at = now() - interval '10 s' WHERE id = (SELECT id FROM messages ORDER BY id LIMIT 1)`)
	require.NoError(t, err)
	n, oldest, err = message.Depth(t.Context(), db.Pool)
	require.NoError(t, err)
	require.Equal(t, int64(8), n)
	require.GreaterOrEqual(t, oldest, 10*time.Second)
	ids, err = message.WaitingDevices(t.Context(), db.Pool)
	require.NoError(t, err)
	require.ElementsMatch(t, want[:4], ids)
}

package commit_test

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/commit/committest"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/event/eventtest"
	"github.com/waconnect/waconnect/node/message"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Run(m)) }

const tenant = "t1"

func newDevice(t *testing.T, pool *pgxpool.Pool) device.ID {
	t.Helper()
	_, err := pool.Exec(t.Context(), `INSERT INTO tenants (id, name) VALUES ($1, 'Test') ON CONFLICT DO NOTHING`, tenant)
	require.NoError(t, err)
	row, err := device.Create(t.Context(), pool, device.Params{TenantID: tenant, Label: "Device"})
	require.NoError(t, err)
	return row.ID
}

func inbound(id device.ID, msg string) event.New {
	return event.New{
		ID: uuid.Must(uuid.NewV7()), TenantID: tenant, DeviceID: id, Type: event.Inbound, Chat: "c@lid",
		Normalized: []byte(`{"b":1,"a":"\u0000"}`), Raw: []byte(`{}`),
		Key: event.Key{Chat: "c@lid", Sender: "c@lid", MessageID: msg, Kind: "inbound"},
	}
}

func appendEvent(ctx context.Context, h *commit.Head, e event.New) (seq int64, err error) {
	err = h.Write(ctx, func(b *batch.Batch) { event.Append(b, e, func(s int64) { seq = s }) })
	return seq, err
}

func TestFencedWriteIsRefused(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	id := newDevice(t, pool)
	old, err := committest.Open(t.Context(), t, pool, id)
	require.NoError(t, err)
	seq, err := appendEvent(t.Context(), old, inbound(id, "1"))
	require.NoError(t, err)
	require.EqualValues(t, 1, seq)

	young, err := committest.Open(t.Context(), t, pool, id)
	require.NoError(t, err)
	require.Greater(t, young.Epoch(), old.Epoch())

	_, err = appendEvent(t.Context(), old, inbound(id, "2"))
	require.ErrorIs(t, err, commit.ErrFenced)
	select {
	case <-old.Broken():
	default:
		t.Fatal("a fenced head must say that it is broken")
	}
	_, err = appendEvent(t.Context(), old, inbound(id, "2"))
	require.ErrorIs(t, err, commit.ErrBroken)

	seq, err = appendEvent(t.Context(), young, inbound(id, "2"))
	require.NoError(t, err)
	require.EqualValues(t, 2, seq, "numbers stay dense across owners")
}

func TestSameKeyMakesOneEvent(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	id := newDevice(t, pool)
	h, err := committest.Open(t.Context(), t, pool, id)
	require.NoError(t, err)
	first, err := appendEvent(t.Context(), h, inbound(id, "same"))
	require.NoError(t, err)
	require.EqualValues(t, 1, first)
	again, err := appendEvent(t.Context(), h, inbound(id, "same"))
	require.NoError(t, err)
	require.Zero(t, again, "not appended")
	next, err := appendEvent(t.Context(), h, inbound(id, "next"))
	require.NoError(t, err)
	require.EqualValues(t, 2, next, "a repetition uses no number")

	rows, err := event.After(t.Context(), pool, id, 0, 10)
	require.NoError(t, err)
	require.Len(t, rows, 2)
	require.JSONEq(t, `{"b":1,"a":"\u0000"}`, string(rows[0].Normalized))
	require.Equal(t, `{"b":1,"a":"\u0000"}`, string(rows[0].Normalized), "bodies are kept to the letter")
}

func TestRefusedWriteLeavesTheHeadUsable(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	id := newDevice(t, pool)
	h, err := committest.Open(t.Context(), t, pool, id)
	require.NoError(t, err)
	bad := inbound(id, "bad")
	bad.Normalized = []byte("nul \x00 byte")
	_, err = appendEvent(t.Context(), h, bad)
	require.Error(t, err)
	require.True(t, commit.Refused(err), "%v", err)
	seq, err := appendEvent(t.Context(), h, inbound(id, "good"))
	require.NoError(t, err)
	require.EqualValues(t, 1, seq)
}

func TestPauseStopsTheOwnerAtOnce(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	id := newDevice(t, pool)
	h, err := committest.Open(t.Context(), t, pool, id)
	require.NoError(t, err)
	_, err = device.Order(t.Context(), pool, tenant, id, device.Command{Wish: device.WantPaused})
	require.NoError(t, err)
	_, err = appendEvent(t.Context(), h, inbound(id, "1"))
	require.ErrorIs(t, err, commit.ErrFenced)
	_, err = committest.Open(t.Context(), t, pool, id)
	require.ErrorIs(t, err, commit.ErrPaused)
	row, err := device.Get(t.Context(), pool, tenant, id)
	require.NoError(t, err)
	require.Equal(t, device.Paused, row.Detail)
	require.Equal(t, device.Offline, row.Status)

	_, err = device.Order(t.Context(), pool, tenant, id, device.Command{Wish: device.WantConnected})
	require.NoError(t, err)
	_, err = committest.Open(t.Context(), t, pool, id)
	require.NoError(t, err)
}

// A pause waits for a write of the owner that is under way, which then writes to the device's row: neither is refused for a deadlock.
func TestPauseAndOwnerDoNotBlockEachOther(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	id := newDevice(t, pool)
	owner, err := pool.Begin(t.Context())
	require.NoError(t, err)
	defer func() { _ = owner.Rollback(context.Background()) }()
	_, err = owner.Exec(t.Context(), `UPDATE device_heads SET wrote = pg_current_xact_id() WHERE device = $1`, id)
	require.NoError(t, err)
	paused := make(chan error, 1)
	go func() {
		_, err := device.Order(t.Context(), pool, device.AnyTenant, id, device.Command{Wish: device.WantPaused})
		paused <- err
	}()
	require.Eventually(t, func() bool {
		var waits bool
		err := pool.QueryRow(t.Context(), `SELECT EXISTS (SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock')`).Scan(&waits)
		return err == nil && waits
	}, 10*time.Second, 5*time.Millisecond)
	_, err = owner.Exec(t.Context(), `UPDATE devices SET last_seen_at = now() WHERE id = $1`, id)
	require.NoError(t, err)
	require.NoError(t, owner.Commit(t.Context()))
	require.NoError(t, <-paused)
}

func TestUnknownOutcomeBreaksTheHead(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	id := newDevice(t, pool)
	h, err := committest.Open(t.Context(), t, pool, id)
	require.NoError(t, err)
	err = h.Write(t.Context(), func(b *batch.Batch) { b.Queue(`SELECT pg_terminate_backend(pg_backend_pid())`) })
	require.Error(t, err)
	require.False(t, commit.Refused(err))
	_, err = appendEvent(t.Context(), h, inbound(id, "1"))
	require.ErrorIs(t, err, commit.ErrBroken)
}

func TestEndedContextWritesNothingAndBreaksNothing(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	id := newDevice(t, pool)
	h, err := committest.Open(t.Context(), t, pool, id)
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = appendEvent(ctx, h, inbound(id, "1"))
	require.ErrorIs(t, err, context.Canceled)
	seq, err := appendEvent(t.Context(), h, inbound(id, "1"))
	require.NoError(t, err)
	require.EqualValues(t, 1, seq)
}

// Owners that open and write against each other without ever giving up: no write of an older opening lands after a newer opening,
// and numbers are dense.
func TestFencedWriteAgainstConcurrentOpen(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	id := newDevice(t, pool)
	_, err := pool.Exec(t.Context(), `CREATE TABLE witness (n bigserial, epoch bigint, head bigint)`)
	require.NoError(t, err)
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			var h *commit.Head
			for range 60 {
				if h == nil {
					opened, err := committest.Open(t.Context(), t, pool, id)
					if errors.Is(err, commit.ErrNotHeld) {
						continue // another one has taken the partition in between
					}
					if err != nil {
						t.Errorf("open: %v", err)
						return
					}
					h = opened
				}
				e := inbound(id, uuid.NewString())
				err := h.Write(t.Context(), func(b *batch.Batch) {
					event.Append(b, e, nil)
					b.Queue(`INSERT INTO witness (epoch, head) SELECT $2, epoch FROM device_heads WHERE device = $1 AND wrote = pg_current_xact_id()`,
						id, h.Epoch())
				})
				switch {
				case errors.Is(err, commit.ErrFenced):
					h = nil
				case err != nil:
					t.Errorf("write: %v", err)
					return
				}
			}
		})
	}
	group.Wait()
	var stale, events, top int64
	require.NoError(t, pool.QueryRow(t.Context(), `SELECT count(*) FILTER (WHERE epoch <> head) FROM witness`).Scan(&stale))
	require.Zero(t, stale, "writes of an older opening")
	require.NoError(t, pool.QueryRow(t.Context(), `SELECT count(*), max(device_seq) FROM events`).Scan(&events, &top))
	require.NotZero(t, events)
	require.Equal(t, events, top, "numbers are dense")
}

func TestMessageLifeNeverGoesBack(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	id := newDevice(t, pool)
	h, err := committest.Open(t.Context(), t, pool, id)
	require.NoError(t, err)
	m := message.New{
		ID: uuid.Must(uuid.NewV7()), TenantID: tenant, DeviceID: id, Chat: "1@lid", Type: "text", Payload: []byte(`{"text":"x"}`),
		WAID: message.NewWhatsAppID(), ExpiresAt: time.Now().Add(time.Hour),
	}
	accept(t, pool, m, message.Idempotency{})
	waiting, err := message.ReadWaiting(t.Context(), pool, id, nil, nil, 10)
	require.NoError(t, err)
	require.Len(t, waiting, 1)
	require.Equal(t, m.WAID, waiting[0].WAID)

	claimed := 0
	require.NoError(t, h.Write(t.Context(), func(b *batch.Batch) { message.Claim(b, m.ID, func(n int) { claimed = n }) }))
	require.Equal(t, 1, claimed)
	require.NoError(t, h.Write(t.Context(), func(b *batch.Batch) {
		message.MarkSent(b, message.Named{ID: m.ID, WAID: m.WAID, Chat: m.Chat, Type: m.Type}, time.Now())
	}))
	receipt := func(word string) int {
		raised := 0
		require.NoError(t, h.Write(t.Context(), func(b *batch.Batch) {
			message.MarkReceipt(b, id, nil, []string{m.WAID}, message.Receipt{Word: word, At: time.Now()}, func() { raised++ })
		}))
		return raised
	}
	require.Equal(t, 1, receipt("READ"))
	require.Zero(t, receipt("DELIVERED"), "a receipt never goes back")
	requireWritten(t, pool, id, m.Chat, 1)
	require.Equal(t, 1, receipt("PLAYED"))

	claimed = 0
	require.NoError(t, h.Write(t.Context(), func(b *batch.Batch) { message.Claim(b, m.ID, func(n int) { claimed = n }) }))
	require.Zero(t, claimed, "what is SENT is not claimed again")
	require.NoError(t, h.Write(t.Context(), func(b *batch.Batch) { message.QueueFailed(b, m.ID, "late") }))
	row, err := message.Get(t.Context(), pool, tenant, id, m.ID)
	require.NoError(t, err)
	require.Equal(t, message.Sent, row.Status)
	require.Nil(t, row.Error)
	waiting, err = message.ReadWaiting(t.Context(), pool, id, nil, nil, 10)
	require.NoError(t, err)
	require.Empty(t, waiting)
	requireStatusEvents(t, pool, id, "SENT", "READ", "PLAYED")
}

// requireStatusEvents compares the statuses that a device's events tell, in their order. Their numbers must be dense.
func requireStatusEvents(t *testing.T, pool *pgxpool.Pool, id device.ID, want ...string) {
	t.Helper()
	list, err := event.After(t.Context(), pool, id, 0, 1000)
	require.NoError(t, err)
	var got []string
	for i, e := range list {
		require.EqualValues(t, i+1, e.DeviceSeq)
		eventtest.Valid(t, e.Type, e.Normalized)
		if i > 0 {
			require.Less(t, list[i-1].ID.String(), e.ID.String(), "ids stand in the order of events")
		}
		var body struct {
			Kind, MessageID, ProviderMessageID, To, Status string
			Error                                          *string
		}
		require.NoError(t, json.Unmarshal(e.Normalized, &body), "%s", e.Normalized)
		require.Equal(t, "message_status", body.Kind)
		row, err := message.Get(t.Context(), pool, tenant, id, uuid.MustParse(body.MessageID))
		require.NoError(t, err)
		require.Equal(t, row.To, body.To)
		require.Equal(t, e.Chat, body.To)
		got = append(got, body.Status)
		if body.Error != nil {
			got[len(got)-1] += " " + *body.Error
		}
	}
	require.Equal(t, want, got)
}

func TestFailingAllTellsOfEach(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	id := newDevice(t, pool)
	h, err := committest.Open(t.Context(), t, pool, id)
	require.NoError(t, err)
	for range 3 {
		accept(t, pool, message.New{
			ID: uuid.Must(uuid.NewV7()), TenantID: tenant, DeviceID: id, Chat: `1"\\@lid`, Type: "text", Payload: []byte(`{"text":"x"}`),
			WAID: message.NewWhatsAppID(), ExpiresAt: time.Now().Add(time.Hour),
		}, message.Idempotency{})
	}
	list, _, err := message.List(t.Context(), pool, tenant, id, message.Filter{Limit: 10})
	require.NoError(t, err)
	require.NoError(t, message.Cancel(t.Context(), pool, tenant, id, list[1].ID))
	require.ErrorIs(t, message.Cancel(t.Context(), pool, tenant, id, list[1].ID), message.ErrNotQueued)
	require.NoError(t, h.Write(t.Context(), func(b *batch.Batch) { message.QueueFailAll(b, id, "gone") }))
	require.NoError(t, h.Write(t.Context(), func(b *batch.Batch) { message.QueueFailAll(b, id, "gone") }))
	requireStatusEvents(t, pool, id, "FAILED cancelled", "FAILED gone", "FAILED gone")
}

// requireWritten compares how many messages of a chat count as written.
func requireWritten(t *testing.T, pool *pgxpool.Pool, id device.ID, chat string, want int) {
	t.Helper()
	list, _, err := event.Conversations(t.Context(), pool, tenant, id, event.ConversationFilter{OutToo: true, Limit: 10})
	require.NoError(t, err)
	require.Len(t, list, 1)
	require.Equal(t, []string{chat}, list[0].Addresses)
	require.EqualValues(t, want, list[0].Out)
}

// A recipient can be faster than the commit of WhatsApp's acknowledgement. The message counts as written once, whichever comes first.
func TestReceiptBeforeTheAcknowledgement(t *testing.T) {
	t.Parallel()
	for name, separate := range map[string]bool{"in writes of their own": true, "in one write": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			pool := pgtest.New(t)
			id := newDevice(t, pool)
			h, err := committest.Open(t.Context(), t, pool, id)
			require.NoError(t, err)
			m := message.New{
				ID: uuid.Must(uuid.NewV7()), TenantID: tenant, DeviceID: id, Chat: "1@lid", Type: "text", Payload: []byte(`{"text":"x"}`),
				WAID: message.NewWhatsAppID(), ExpiresAt: time.Now().Add(time.Hour),
			}
			accept(t, pool, m, message.Idempotency{})
			require.NoError(t, h.Write(t.Context(), func(b *batch.Batch) { message.Claim(b, m.ID, func(int) {}) }))
			named := message.Named{ID: m.ID, WAID: m.WAID, Chat: m.Chat, Type: m.Type}
			receipt := func(b *batch.Batch) {
				message.MarkReceipt(b, id, []message.Named{named}, nil, message.Receipt{Word: "DELIVERED", At: time.Now()}, nil)
			}
			sent := func(b *batch.Batch) { message.MarkSent(b, named, time.Now()) }
			if separate {
				require.NoError(t, h.Write(t.Context(), receipt))
				require.NoError(t, h.Write(t.Context(), sent))
				requireStatusEvents(t, pool, id, "DELIVERED")
			} else {
				require.NoError(t, h.Write(t.Context(), func(b *batch.Batch) { sent(b); receipt(b) }))
				requireStatusEvents(t, pool, id, "SENT", "DELIVERED")
			}
			requireWritten(t, pool, id, m.Chat, 1)
		})
	}
}

func TestReceiptLiftsAnUnknownOutcome(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	id := newDevice(t, pool)
	h, err := committest.Open(t.Context(), t, pool, id)
	require.NoError(t, err)
	m := message.New{
		ID: uuid.Must(uuid.NewV7()), TenantID: tenant, DeviceID: id, Chat: "1@lid", Type: "text", Payload: []byte(`{"text":"x"}`),
		WAID: message.NewWhatsAppID(), ExpiresAt: time.Now().Add(time.Hour),
	}
	accept(t, pool, m, message.Idempotency{})
	require.NoError(t, h.Write(t.Context(), func(b *batch.Batch) { message.QueueFailed(b, m.ID, "outcome_unknown") }))
	require.NoError(t, h.Write(t.Context(), func(b *batch.Batch) {
		message.MarkReceipt(b, id, nil, []string{m.WAID}, message.Receipt{Word: "DELIVERED", At: time.Now()}, nil)
	}))
	row, err := message.Get(t.Context(), pool, tenant, id, m.ID)
	require.NoError(t, err)
	require.Equal(t, message.Sent, row.Status)
	requireStatusEvents(t, pool, id, "FAILED outcome_unknown", "DELIVERED")
}

func TestSameIdempotencyKeyAtOnceMakesOneMessage(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	id := newDevice(t, pool)
	idem := message.Idempotency{Scope: "send", Key: "k", Hash: []byte("h")}
	ids := make([]uuid.UUID, 8)
	var group sync.WaitGroup
	for i := range ids {
		group.Go(func() {
			ids[i] = accept(t, pool, message.New{
				ID: uuid.Must(uuid.NewV7()), TenantID: tenant, DeviceID: id, Chat: "1@lid", Type: "text",
				Payload: []byte(`{}`), WAID: message.NewWhatsAppID(), ExpiresAt: time.Now().Add(time.Hour),
			}, idem).ID
		})
	}
	group.Wait()
	for _, got := range ids {
		require.Equal(t, ids[0], got)
	}
	list, _, err := message.List(t.Context(), pool, tenant, id, message.Filter{Limit: 50})
	require.NoError(t, err)
	require.Len(t, list, 1)

	err = pgx.BeginFunc(t.Context(), pool, func(tx pgx.Tx) error {
		_, err := message.Accept(t.Context(), tx, message.New{
			ID: uuid.Must(uuid.NewV7()), TenantID: tenant, DeviceID: id, Chat: "1@lid",
			Type: "text", Payload: []byte(`{}`), WAID: message.NewWhatsAppID(), ExpiresAt: time.Now(),
		},
			message.Idempotency{Scope: "send", Key: "k", Hash: []byte("other")})
		return err
	})
	require.ErrorIs(t, err, message.ErrKeyReused)
}

func accept(t *testing.T, pool *pgxpool.Pool, m message.New, idem message.Idempotency) message.Accepted {
	t.Helper()
	var got message.Accepted
	err := pgx.BeginFunc(t.Context(), pool, func(tx pgx.Tx) error {
		var err error
		got, err = message.Accept(t.Context(), tx, m, idem)
		return err
	})
	if err != nil {
		t.Errorf("accept: %v", err)
	}
	return got
}

func queueAppend(b *batch.Batch, e event.New, seq *int64) {
	event.Append(b, e, func(s int64) { *seq = s })
}

// The other address of a person is kept once it was told.
func TestChatsKnowBothAddresses(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	id := newDevice(t, pool)
	h, err := committest.Open(t.Context(), t, pool, id)
	require.NoError(t, err)
	at := time.Now()
	for i, phone := range []string{"", "5215550000001@s.whatsapp.net", ""} {
		e := inbound(id, strconv.Itoa(i))
		e.In, e.PhoneChat = &at, phone
		_, err := appendEvent(t.Context(), h, e)
		require.NoError(t, err)
		want := []string{"c@lid"}
		if i > 0 {
			want = append(want, "5215550000001@s.whatsapp.net")
		}
		for _, address := range want {
			all, err := event.Addresses(t.Context(), pool, tenant, id, address)
			require.NoError(t, err)
			require.ElementsMatch(t, want, all)
		}
	}
}

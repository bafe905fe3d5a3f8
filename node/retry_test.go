package node_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/watest"
)

// A phone that has lost its signal sessions cannot read what we send; it asks again, and gets it.
func TestReceiverWhoLostItsSessionGetsTheMessage(t *testing.T) {
	w := startWorld(t)
	own, ana := w.phone("5215500000088", "Shop"), w.phone("5215500000010", "Ana")
	id := w.device()
	w.link(id, own)
	first := w.send(id, ana.Number(), "one")
	w.waitMessage(first, func(r message.Row) bool { return r.Receipt != nil })
	ana.ForgetSessions()
	w.halt() // what was sent before stands in the store, not in the memory of a process
	w.start()
	w.send(id, ana.Number(), "two")
	w.eventually("both texts", func() bool { return len(texts(ana)) == 2 })
	require.Equal(t, []string{"one", "two"}, texts(ana))
	require.NotEmpty(t, w.wa.Audit().Entries(0, watest.AuditRetry, ""), "it had to ask")
}

// A message that we cannot decrypt is an event at once; when its sender has sent it again, that is another, marked as recovered.
func TestUndecryptableMessageIsReportedAndRecovered(t *testing.T) {
	w := startWorld(t)
	own, ana := w.phone("5215500000087", "Shop"), w.phone("5215500000011", "Ana")
	id := w.device()
	w.link(id, own)
	// Both have written, so that the next message assumes a session.
	_, err := ana.Send(t.Context(), watest.Outgoing{To: own.Number(), Type: "text", Text: "hello"})
	require.NoError(t, err)
	w.eventually("the first event", func() bool { return len(w.events(id)) == 1 })
	m := w.send(id, ana.Number(), "hello too")
	w.waitMessage(m, func(r message.Row) bool { return r.Receipt != nil })

	w.halt() // a running session remembers what it has read
	tag, err := w.pool.Exec(t.Context(), `DELETE FROM signal_records WHERE kind = 'session' AND starts_with(key, $1)`, ana.LID().User)
	require.NoError(t, err)
	require.NotZero(t, tag.RowsAffected())
	w.start()
	w.detail(id, device.IsOnline)
	lost, err := ana.Send(t.Context(), watest.Outgoing{To: own.Number(), Type: "text", Text: "can you read this?"})
	require.NoError(t, err)
	w.eventually("the failure and the recovery", func() bool { return len(w.events(id)) >= 3 })
	events := w.events(id)
	require.Contains(t, string(events[1].Normalized), lost)
	require.Contains(t, string(events[1].Normalized), `"decryptionFailed":true`)
	require.Contains(t, string(events[2].Normalized), "can you read this?")
	require.Contains(t, string(events[2].Normalized), `"recovered":true`)
	require.NotContains(t, string(events[2].Normalized), "decryptionFailed")
}

// New signal sessions are agreed on while the device works, under both addresses of a person; nothing is lost over it.
func TestRepairWhileRunning(t *testing.T) {
	w := startWorld(t)
	own, ana := w.phone("5215500000094", "Shop"), w.phone("5215500000006", "Ana")
	id := w.device()
	w.link(id, own)
	say := func(text string) {
		_, err := ana.Send(t.Context(), watest.Outgoing{To: own.Number(), Type: "text", Text: text})
		require.NoError(t, err)
	}
	say("one")
	w.eventually("the first", func() bool { return len(w.events(id)) == 1 })
	m := w.send(id, ana.Number(), "hello")
	w.waitMessage(m, func(r message.Row) bool { return r.Receipt != nil })
	sessions := func() (n int) {
		require.NoError(t, w.pool.QueryRow(t.Context(), `SELECT count(*) FROM signal_records WHERE kind = 'session' AND (starts_with(key, $1) OR starts_with(key, $2))`,
			ana.LID().User, ana.Number()).Scan(&n))
		return n
	}
	require.NotZero(t, sessions())
	people, err := device.OrderRepair(t.Context(), w.pool, "t1", id)
	require.NoError(t, err)
	require.Equal(t, 1, people)
	w.eventually("the repair", func() bool {
		var open int
		require.NoError(t, w.pool.QueryRow(t.Context(), `SELECT count(*) FROM device_repairs`).Scan(&open))
		return open == 0
	})
	require.Zero(t, sessions())
	m = w.send(id, ana.Number(), "hello again")
	w.waitMessage(m, func(r message.Row) bool { return r.Receipt != nil })
	say("two")
	w.eventually("the second", func() bool {
		list := w.events(id)
		return strings.Contains(string(list[len(list)-1].Normalized), `"two"`)
	})
	require.Equal(t, []string{"one", "hello", "hello again", "two"}, texts(ana))
	_, err = device.OrderRepair(t.Context(), w.pool, "t2", id)
	require.ErrorIs(t, err, device.ErrNotFound)
}

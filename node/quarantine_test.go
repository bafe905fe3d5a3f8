package node_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/quarantine"
	"github.com/waconnect/waconnect/node/watest"
)

// mark is what stands on a device's head of its openings.
func (w *world) mark(id device.ID) (mark string) {
	w.t.Helper()
	require.NoError(w.t, w.pool.QueryRow(w.t.Context(), `SELECT coalesce(opening, '') FROM device_heads WHERE device = $1`, id).Scan(&mark))
	return mark
}

// died lets a device have been opened by a life that then ended, by a crash of the program or otherwise.
func (w *world) died(id device.ID, life uuid.UUID, crash bool, at time.Time) {
	w.t.Helper()
	mark := quarantine.Read(w.mark(id), at).With(life, at).String()
	_, err := w.pool.Exec(w.t.Context(), `UPDATE device_heads SET opening = $2 WHERE device = $1`, id, mark)
	require.NoError(w.t, err)
	if crash {
		require.NoError(w.t, quarantine.Record(w.t.Context(), w.pool, quarantine.Crash{Life: life, Node: "n1", At: at, Reason: "panic: test"}))
	}
}

// restart lets n1 begin with a short trial.
func (w *world) restart(trial, alone time.Duration) *running {
	w.t.Helper()
	return w.startNode("n1", func(c *node.Config) { c.TrialTime, c.SuspectTime = trial, alone })
}

// loginsOf are the times of a device's logins.
func (w *world) loginsOf(id device.ID, after int64) (list []time.Time) {
	w.t.Helper()
	for _, e := range w.wa.Audit().Entries(after, watest.AuditLogin, *w.row(id).OwnJID) {
		list = append(list, e.At)
	}
	return list
}

func (w *world) auditEnd() (seq int64) {
	for _, e := range w.wa.Audit().Entries(0, "", "") {
		seq = max(seq, e.Seq)
	}
	return seq
}

// An opening stands on the head until the device has run for a while, or was closed in order.
func TestOpeningIsMarkedForAWhile(t *testing.T) {
	w := startWorld(t)
	w.halt()
	w.restart(500*time.Millisecond, 0)
	own := w.phone("5215500000071", "Shop")
	id := w.device()
	w.link(id, own)
	life := w.nodes["n1"].Keeper().State().Incarnation.String()
	require.Contains(t, w.mark(id), life)
	w.eventually("the mark to go", func() bool { return w.mark(id) == "" })

	w.halt()
	w.start() // with a trial of 30 s
	w.detail(id, device.IsOnline)
	w.eventually("another mark", func() bool { return w.mark(id) != "" })
	require.NotContains(t, w.mark(id), life)
	w.halt()
	require.Empty(t, w.mark(id), "closed in order")
}

// A session that ends in order within its trial takes its own mark with it, whether the connection was lost or somebody wished it.
func TestOrderlyEndsLeaveNoMark(t *testing.T) {
	w := startWorld(t)
	own := w.phone("5215500000071", "Shop")
	id := w.device()
	w.link(id, own)
	w.halt()
	w.died(id, uuid.New(), false, time.Now()) // what stands there of others stays: a short session says nothing of them
	w.startNode("n1", func(c *node.Config) { c.BackoffBase = 3 * time.Second })
	marks := func() int { return len(quarantine.Read(w.mark(id), time.Now())) }
	online := func() bool { return marks() == 2 && w.row(id).Detail == device.IsOnline }
	w.eventually("the next session", online)
	require.True(t, w.wa.Kick(mustJID(t, *w.row(id).OwnJID)))
	w.eventually("the end of that session", func() bool { return marks() == 1 })
	w.eventually("the one after it", online)
	w.order(id, device.Command{Wish: device.WantReset})
	w.detail(id, device.Unlinked)
	require.Equal(t, 1, marks())
}

// Processes that were killed, lost their power or were stopped say nothing of the devices that they had opened.
func TestKilledProcessesDoNotCount(t *testing.T) {
	w := startWorld(t)
	own := w.phone("5215500000071", "Shop")
	id := w.device()
	w.link(id, own)
	w.halt()
	for range 10 {
		w.died(id, uuid.New(), false, time.Now())
	}
	w.died(id, uuid.New(), true, time.Now())
	w.died(id, uuid.New(), true, time.Now().Add(-6*time.Minute)) // too long ago
	w.restart(30*time.Second, time.Hour)                         // as a suspect it would never be through
	w.detail(id, device.IsOnline)
	require.Len(t, quarantine.Read(w.mark(id), time.Now()), 12, "the old ones stand there for a while, and this one")
}

// Suspects are opened alone, one after the other, and whoever survives that is acquitted. The others do not wait for them.
func TestSuspectsAreOpenedAloneAndAcquitted(t *testing.T) {
	const alone = 1500 * time.Millisecond
	w := startWorld(t)
	var suspects []device.ID
	for _, number := range []string{"5215500000071", "5215500000072", "5215500000073"} {
		id := w.device()
		w.link(id, w.phone(number, "Shop"))
		suspects = append(suspects, id)
	}
	innocent := w.device()
	w.link(innocent, w.phone("5215500000074", "Shop"))
	w.halt()
	for range 2 {
		life := uuid.New()
		for _, id := range suspects {
			w.died(id, life, true, time.Now())
		}
	}
	before := w.auditEnd()
	w.restart(time.Hour, alone)
	w.detail(innocent, device.IsOnline)
	var logins []time.Time
	for _, id := range suspects {
		w.eventually("the suspect to be online", func() bool { return len(w.loginsOf(id, before)) == 1 })
		w.eventually("its acquittal", func() bool { return w.mark(id) == "" })
		w.detail(id, device.IsOnline)
		logins = append(logins, w.loginsOf(id, before)...)
	}
	require.Len(t, logins, len(suspects))
	slices.SortFunc(logins, time.Time.Compare)
	for i := range logins[1:] {
		require.GreaterOrEqual(t, logins[i+1].Sub(logins[i]), alone-100*time.Millisecond, "apart")
	}
	require.True(t, w.loginsOf(innocent, before)[0].Before(logins[1]), "whoever is no suspect does not wait")
}

// Three crashes are enough: no session is opened, whatever the tenant does, until an operator releases the device.
func TestQuarantineUntilRelease(t *testing.T) {
	w := startWorld(t)
	own, ana := w.phone("5215500000071", "Shop"), w.phone("5215500000072", "Ana")
	id := w.device()
	w.link(id, own)
	w.halt()
	waiting := w.send(id, ana.Number(), "when it is back")
	told := len(w.statuses(id))
	for range 3 {
		w.died(id, uuid.New(), true, time.Now())
	}
	before := w.auditEnd()
	n1 := w.restart(30*time.Second, 2*time.Second)
	row := w.detail(id, device.Quarantined)
	require.Equal(t, device.Error, row.Status)
	require.Contains(t, *row.LastError, "waconnect device release")
	require.False(t, row.Accepts(time.Now(), time.Minute))
	require.Equal(t, []string{"ERROR/quarantined"}, w.statuses(id)[told:])
	require.InDelta(t, 1, total(t, n1.registry, "waconnect_devices_quarantined_total"), 0)

	// A wish is taken and changes nothing, not even by a detour, nor after the crashes are long past.
	_, err := w.pool.Exec(t.Context(), `UPDATE device_heads SET opening = NULL`)
	require.NoError(t, err)
	obeyed := func() {
		w.order(id, device.Command{Wish: device.WantConnected})
		w.eventually("the wish to be taken", func() bool {
			a, err := device.ReadAssignment(t.Context(), w.pool, id)
			require.NoError(t, err)
			return a.CommandDone == a.Command
		})
		require.Contains(t, *w.detail(id, device.Quarantined).LastError, "waconnect device release")
	}
	obeyed()
	w.order(id, device.Command{Wish: device.WantPaused})
	w.detail(id, device.Paused)
	obeyed()
	w.halt()
	w.start()
	obeyed()
	require.Empty(t, w.loginsOf(id, before))

	require.NoError(t, pgx.BeginFunc(t.Context(), w.pool, func(tx pgx.Tx) error {
		released, err := commit.Release(t.Context(), tx, id)
		require.NoError(t, err)
		require.True(t, released)
		_, err = device.Order(t.Context(), tx, device.AnyTenant, id, device.Command{Wish: device.WantConnected})
		return err
	}))
	w.detail(id, device.IsOnline)
	w.waitMessage(waiting, func(r message.Row) bool { return r.Status == message.Sent })
	released, err := commit.Release(t.Context(), w.pool, id)
	require.NoError(t, err)
	require.False(t, released, "it is not quarantined any more")
}

// A change that those outside see is one event, in the transaction of the change and with the device's next number; steps on the way are none.
func TestDeviceStatusEvents(t *testing.T) {
	w := startWorld(t)
	own := w.phone("5215500000071", "Shop")
	id := w.device()
	w.link(id, own)
	require.Equal(t, []string{"QR/pairing", "ONLINE/online"}, w.statuses(id)[:2])
	pause := func() {
		require.NoError(t, pgx.BeginFunc(t.Context(), w.pool, func(tx pgx.Tx) error {
			if _, err := device.Order(t.Context(), tx, "t1", id, device.Command{Wish: device.WantPaused}); err != nil {
				return err
			}
			return event.Paused(t.Context(), tx, id)
		}))
	}
	from := len(w.statuses(id))
	pause()
	pause() // it is paused already
	require.Equal(t, []string{"OFFLINE/paused"}, w.statuses(id)[from:])
	w.order(id, device.Command{Wish: device.WantConnected})
	w.detail(id, device.IsOnline)
	require.NoError(t, own.RemoveCompanion(t.Context(), 1))
	w.detail(id, device.LoggedOut)
	w.order(id, device.Command{Wish: device.WantReset})
	w.detail(id, device.Unlinked)
	after := slices.DeleteFunc(w.statuses(id)[from:], func(s string) bool { return s == "ONLINE/connecting" }) // shown so within the grace time
	require.Equal(t, []string{"OFFLINE/paused", "ONLINE/online", "OFFLINE/logged_out", "OFFLINE/unlinked"}, after)
}

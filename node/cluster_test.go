package node_test

import (
	"context"
	"errors"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/session"
	"github.com/waconnect/waconnect/node/watest"
	"github.com/waconnect/waconnect/ring"
	"github.com/waconnect/waconnect/ring/lease"
)

// holder tells which node holds the partition of a device, and under which epoch.
func (w *world) holder(id device.ID) (node string, epoch int64) {
	w.t.Helper()
	row := `SELECT coalesce(n.node_id, ''), p.epoch FROM ring_partitions p LEFT JOIN ring_nodes n ON n.incarnation = p.holder AND n.fenced_at IS NULL WHERE partition = $1`
	require.NoError(w.t, w.pool.QueryRow(w.t.Context(), row, ring.PartitionOf(string(id))).Scan(&node, &epoch))
	return node, epoch
}

func (w *world) replaced() int { return len(w.wa.Audit().Entries(0, watest.AuditReplaced, "")) }

func (w *world) moveTo(id device.ID, node string) {
	w.t.Helper()
	require.NoError(w.t, lease.Pin(w.t.Context(), w.pool, ring.PartitionOf(string(id)), node))
	w.eventually("the device to move to "+node, func() bool { at, _ := w.holder(id); return at == node })
	w.eventually("the device to be online again", func() bool { return w.row(id).Detail == device.IsOnline && len(w.wa.Connections()) == 1 })
}

// A device moves between two nodes and back: what is sent and received meanwhile arrives once, and no login takes another's place.
func TestHandoffBetweenNodes(t *testing.T) {
	w := startWorld(t)
	own, ana := w.phone("5215500000081", "Shop"), w.phone("5215500000082", "Ana")
	id := w.device()
	w.link(id, own)
	n2 := w.startNode("n2")
	w.moveTo(id, "n1")
	var sent []message.New
	for i, to := range []string{"n2", "n1", "n2"} {
		_, before := w.holder(id)
		sent = append(sent, w.send(id, ana.Number(), "before move "+to))
		_, err := ana.Send(t.Context(), watest.Outgoing{To: own.Number(), Type: "text", Text: "into move " + to})
		require.NoError(t, err)
		w.moveTo(id, to)
		_, after := w.holder(id)
		require.Greater(t, after, before)
		m := w.send(id, ana.Number(), "after move "+to)
		w.waitMessage(m, func(r message.Row) bool { return r.Status == message.Sent })
		w.eventually("the events", func() bool { return len(w.events(id)) == i+1 })
	}
	for _, m := range sent {
		w.waitMessage(m, func(r message.Row) bool { return r.Status == message.Sent })
	}
	require.Zero(t, w.replaced())
	for _, text := range []string{"before move n2", "after move n2", "before move n1", "after move n1"} {
		require.Contains(t, texts(ana), text)
	}
	require.Greater(t, total(t, n2.registry, "waconnect_handoff_gap_seconds"), 0.0)
	require.Zero(t, total(t, n2.registry, "waconnect_takeover_seconds"))
}

// total is the sum of a metric's values; of a histogram the number of observations.
func total(t *testing.T, reg *prometheus.Registry, name string) (sum float64) {
	t.Helper()
	families, err := reg.Gather()
	require.NoError(t, err)
	found := false
	for _, f := range families {
		if f.GetName() == name {
			found = true
			for _, m := range f.GetMetric() {
				sum += m.GetCounter().GetValue() + m.GetGauge().GetValue() + float64(m.GetHistogram().GetSampleCount())
			}
		}
	}
	require.True(t, found, name)
	return sum
}

var errDatabaseAway = errors.New("the database is away")

// away cuts a node's lease off from the tables.
func (r *running) away(cut bool) {
	if !cut {
		r.around.Store(nil)
		return
	}
	f := func(context.Context, string, func()) error { return errDatabaseAway }
	r.around.Store(&f)
}

// When trust ends every socket is closed at once, although everything else still works; when it is back the device is online again under
// the lease that it had.
func TestEndOfTrustCutsSockets(t *testing.T) {
	w := startWorld(t)
	own, ana := w.phone("5215500000083", "Shop"), w.phone("5215500000084", "Ana")
	id := w.device()
	w.link(id, own)
	n1 := w.nodes["n1"]
	at, epoch := w.holder(id)
	require.Equal(t, "n1", at)
	n1.away(true)
	w.eventually("the socket to be closed", func() bool { return len(w.wa.Connections()) == 0 })
	require.False(t, n1.Keeper().Trusted())
	waiting := w.send(id, ana.Number(), "while nobody may act")
	_, err := ana.Send(t.Context(), watest.Outgoing{To: own.Number(), Type: "text", Text: "are you there?"})
	require.NoError(t, err)
	row, err := message.Get(t.Context(), w.pool, "t1", id, waiting.ID)
	require.NoError(t, err)
	require.Equal(t, message.Queued, row.Status, "the queue is not touched")
	n1.away(false)
	w.waitMessage(waiting, func(r message.Row) bool { return r.Status == message.Sent })
	w.eventually("the event", func() bool { return len(w.events(id)) == 1 })
	now, again := w.holder(id)
	require.Equal(t, "n1", now)
	require.Equal(t, epoch, again, "nothing has changed hands")
	require.EqualValues(t, 1, total(t, n1.registry, "waconnect_ring_trust_lost_total"))
}

// A node that cannot reach PostgreSQL loses its devices to one that can, and takes nothing back by itself before it is a new life.
func TestCutOffNodeIsTakenOver(t *testing.T) {
	w := startWorld(t)
	own, ana := w.phone("5215500000085", "Shop"), w.phone("5215500000086", "Ana")
	id := w.device()
	w.link(id, own)
	n2 := w.startNode("n2")
	w.moveTo(id, "n1")
	n1 := w.nodes["n1"]
	life := n1.Keeper().State().Incarnation
	n1.away(true)
	w.eventually("n2 to take over", func() bool { at, _ := w.holder(id); return at == "n2" })
	m := w.send(id, ana.Number(), "from the other side")
	w.waitMessage(m, func(r message.Row) bool { return r.Status == message.Sent })
	require.Zero(t, w.replaced(), "the first had closed before the second came")
	w.eventually("it to be measured", func() bool { return total(t, n2.registry, "waconnect_takeover_seconds") >= 1 })
	n1.away(false)
	w.eventually("n1 to come back as another life", func() bool {
		st := n1.Keeper().State()
		return st.Trusted && st.Incarnation != life
	})
	w.eventually("n1 to have its device back, because it is pinned there", func() bool { at, _ := w.holder(id); return at == "n1" })
	w.eventually("the device to be online", func() bool { return w.row(id).Detail == device.IsOnline && len(w.wa.Connections()) == 1 })
	require.Zero(t, w.replaced())
}

// A device that was showing codes when its node went away shows new ones on the next, on the same row.
func TestLinkingContinuesOnTheNextOwner(t *testing.T) {
	w := startWorld(t)
	own := w.phone("5215500000087", "Shop")
	id := w.device()
	w.order(id, device.Command{Wish: device.WantConnected})
	w.eventually("a QR code", func() bool { return w.row(id).QR != nil })
	first := *w.row(id).QR
	w.startNode("n2")
	w.haltNode("n1")
	w.eventually("n2 to have it", func() bool { at, _ := w.holder(id); return at == "n2" })
	w.eventually("a new QR code", func() bool { row := w.row(id); return row.QR != nil && *row.QR != first })
	_, _, err := own.Scan(t.Context(), *w.row(id).QR)
	require.NoError(t, err)
	w.detail(id, device.IsOnline)
}

// Before each write the connection asks whether this process may act; the end of trust cuts what is open.
func TestTransportAsksBeforeItWrites(t *testing.T) {
	w := startWorld(t)
	w.haltNode("n1")
	may := true
	transport, err := session.NewTransport(session.Target{Addr: w.wa.Addr(), RootKey: w.wa.RootKey()}, func() bool { return may })
	require.NoError(t, err)
	defer transport.Close()
	conn, err := transport.Dial(t.Context())
	require.NoError(t, err)
	_, err = conn.Write([]byte("GET / HTTP/1.1\r\n"))
	require.NoError(t, err)
	may = false
	_, err = conn.Write([]byte("Host: x\r\n\r\n"))
	require.ErrorIs(t, err, session.ErrMayNot)
	_, err = transport.Dial(t.Context())
	require.ErrorIs(t, err, session.ErrMayNot)
	transport.Cut()
	_, err = conn.Read(make([]byte, 1))
	require.Error(t, err)
}

package e2e

import (
	"context"
	"fmt"
	"math/rand/v2"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"
)

// steps are those after which a node can be told to kill itself.
var steps = []string{
	"send.accept.recv", "send.accept.commit", "send.claim", "send.prepare", "send.ratchet", "send.ack", "send.sent", "send.receipt",
	"recv.stanza", "recv.decrypt", "recv.commit", "recv.publish", "recv.mark",
}

// Under load in both directions nodes are killed again and again: at random moments, after random steps, while they start; where there are
// several, some are stopped for longer than their lease instead, and go on under load. Nothing may be lost, doubled or reordered, no device connected twice, no message undecryptable, and no write made by who is not the owner.
// CHAOS_KILLS says how often, CHAOS_SEED repeats a run.
func TestChaosOfOneNode(t *testing.T) {
	t.Parallel()
	chaos(t, 1, 6, envInt("CHAOS_KILLS", 60))
}

func TestChaosOfThreeNodes(t *testing.T) {
	t.Parallel()
	chaos(t, 3, 9, envInt("CHAOS_KILLS", 60)/3)
}

func chaos(t *testing.T, nodes, devices, kills int) {
	seed := uint64(envInt("CHAOS_SEED", int(time.Now().UnixNano())))
	t.Logf("CHAOS_SEED=%d CHAOS_KILLS=%d", seed, kills)
	random := rand.New(rand.NewPCG(seed, uint64(nodes)))
	f := startFleet(t, devices, func(p *product) {
		p.args = append(p.args, "--nodes", fmt.Sprint(nodes), "--restart-after", "200ms")
	})
	f.watchWrites()
	mark := f.mark()
	l := f.startLoad(fmt.Sprintf("chaos %d", nodes))
	var stops []stopped
	for n := range kills {
		if nodes > 1 && random.IntN(5) == 0 {
			stops = append(stops, f.freeze(fmt.Sprintf("node-%d", 1+random.IntN(nodes)), 5*time.Second))
			f.steady(nodes)
			continue
		}
		node := fmt.Sprintf("node-%d", 1+random.IntN(nodes))
		pids := f.pids()
		at := time.Now()
		how := ""
		if random.IntN(2) == 0 {
			how = fmt.Sprintf("%s:%d", steps[random.IntN(len(steps))], 1+random.IntN(4))
			f.failAt(how)
		} else {
			how = "kill " + node
			f.signalIfThere(node, syscall.SIGKILL)
		}
		f.wait(fmt.Sprintf("kill %d (%s) to be seen", n+1, how), func() bool { return f.pids() != pids })
		for id, pid := range f.pids() {
			if pid != pids[id] {
				stops = append(stops, stopped{node: fmt.Sprintf("node-%d", id+1), from: at, to: time.Now()})
			}
		}
		// Sometimes the next one comes while this one is being recovered from.
		if random.IntN(3) > 0 {
			f.steady(nodes)
		}
		time.Sleep(time.Duration(random.IntN(600)) * time.Millisecond) // a random moment of ordinary work
	}
	f.steady(nodes)
	l.end()
	v := l.verdict(fmt.Sprintf("chaos on %d", nodes), mark, stops)
	v.publish(t, l)
	require.Zero(t, f.count(`SELECT count(*) FROM stale_writes`), "writes of who is not the owner")
	require.NotZero(t, f.count(`SELECT count(*) FROM device_openings`))
	for _, e := range f.logAfter(mark, "unknown_iq") {
		t.Errorf("unknown IQ: %+v", e)
	}
}

// pids are those of the nodes now; 0: it does not run.
func (f *fleet) pids() (list [3]int) {
	for i, n := range f.nodesNow() {
		list[i] = n.PID
	}
	return list
}

// signalIfThere ends a process that may be ending already.
func (f *fleet) signalIfThere(id string, sig syscall.Signal) {
	f.t.Helper()
	pid := 0
	f.wait(id+" to run", func() bool { pid = f.nodeNow(id).PID; return pid != 0 })
	if err := syscall.Kill(pid, sig); err != nil {
		require.ErrorIs(f.t, err, syscall.ESRCH)
	}
}

// freeze stops a process for longer than its lease lasts, and lets it go on: others have its devices then.
func (f *fleet) freeze(id string, d time.Duration) stopped {
	f.t.Helper()
	f.wait(id+" to run", func() bool { return f.nodeNow(id).PID != 0 })
	s := stopped{node: id, from: time.Now()}
	f.signalIfThere(id, syscall.SIGSTOP)
	time.Sleep(d) // the fault is this long
	s.to = time.Now()
	f.signalIfThere(id, syscall.SIGCONT)
	return s
}

// watchWrites makes the database note each opening of a device with the connection that did it, and each fenced row of a device that
// another life writes than the one that opened the device last.
func (f *fleet) watchWrites() {
	f.t.Helper()
	conn, err := pgx.Connect(f.t.Context(), f.Database)
	require.NoError(f.t, err)
	defer func() { _ = conn.Close(context.Background()) }()
	_, err = conn.Exec(f.t.Context(), `
CREATE TABLE device_openings (device text PRIMARY KEY, epoch bigint, life text);
CREATE TABLE stale_writes (at timestamptz DEFAULT clock_timestamp(), device text, what text, life text, owner text);
CREATE FUNCTION note_opening() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO device_openings VALUES (NEW.device, NEW.epoch, current_setting('application_name'))
  ON CONFLICT (device) DO UPDATE SET epoch = excluded.epoch, life = excluded.life;
  RETURN NULL;
END $$;
CREATE TRIGGER note_opening AFTER UPDATE ON device_heads FOR EACH ROW WHEN (NEW.epoch <> OLD.epoch OR NEW.ver > OLD.ver + 1) EXECUTE FUNCTION note_opening();
CREATE FUNCTION note_write() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE o device_openings;
BEGIN
  SELECT * INTO o FROM device_openings WHERE device = coalesce(NEW.device_id, OLD.device_id);
  IF FOUND AND o.life <> current_setting('application_name') THEN
    INSERT INTO stale_writes (device, what, life, owner) VALUES (o.device, TG_TABLE_NAME || ' ' || TG_OP, current_setting('application_name'), o.life);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER note_write AFTER INSERT OR UPDATE OR DELETE ON signal_records FOR EACH ROW EXECUTE FUNCTION note_write();
CREATE TRIGGER note_write AFTER INSERT ON handled_messages FOR EACH ROW EXECUTE FUNCTION note_write();
CREATE TRIGGER note_write AFTER UPDATE OF status ON messages FOR EACH ROW WHEN (NEW.status IN ('PROCESSING', 'SENT')) EXECUTE FUNCTION note_write();`)
	require.NoError(f.t, err)
}

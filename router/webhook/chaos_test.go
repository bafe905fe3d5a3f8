package webhook_test

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/netip"
	"os"
	"os/exec"
	"os/signal"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/egress"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/router/webhook"
)

// Variables that make this binary a dispatcher, which is its parent's to kill.
const (
	dispatcherDatabase = "WEBHOOK_TEST_DATABASE"
	dispatcherNATS     = "WEBHOOK_TEST_NATS"
)

// chaosLease is short, so that a dispatcher that is dead or stopped is followed soon.
const chaosLease = time.Second

// runDispatcher delivers until SIGTERM, or until its parent is gone.
func runDispatcher() int {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin) // ends with the parent
		os.Exit(1)
	}()
	if err := dispatch(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "dispatcher:", err)
		return 1
	}
	return 0
}

func dispatch(ctx context.Context) error {
	pool, err := pgxpool.New(ctx, os.Getenv(dispatcherDatabase))
	if err != nil {
		return err
	}
	defer pool.Close()
	nc, err := nats.Connect(os.Getenv(dispatcherNATS))
	if err != nil {
		return err
	}
	defer nc.Close()
	js, err := jetstream.New(nc)
	if err != nil {
		return err
	}
	client, err := egress.New(egress.Config{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
	if err != nil {
		return err
	}
	defer client.CloseIdle()
	keys, err := seal.NewRing(testKey)
	if err != nil {
		return err
	}
	log := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
	schedule := make([]time.Duration, 1000) // never a dead letter
	for i := range schedule {
		schedule[i] = 20 * time.Millisecond
	}
	d, err := webhook.NewDispatcher(webhook.Config{
		Pool: pool, JetStream: js, Egress: client, Keys: keys, Log: log.With("pid", os.Getpid()), Registry: prometheus.NewRegistry(),
		Lease: chaosLease, Poll: 50 * time.Millisecond, Sweep: 100 * time.Millisecond, SweepAge: 300 * time.Millisecond, Schedule: schedule,
	})
	if err != nil {
		return err
	}
	return d.Run(ctx)
}

// dispatcherProcess is a dispatcher of its own.
type dispatcherProcess struct {
	t   *testing.T
	cmd *exec.Cmd
	in  io.Closer
}

func (c *chaos) dispatcher() *dispatcherProcess {
	c.t.Helper()
	cmd := exec.Command("/proc/self/exe")
	cmd.Env = append(os.Environ(), dispatcherDatabase+"="+c.pool.Config().ConnString(), dispatcherNATS+"="+c.nats.ClientURL())
	cmd.Stdout, cmd.Stderr = c.t.Output(), c.t.Output()
	in, err := cmd.StdinPipe()
	require.NoError(c.t, err)
	require.NoError(c.t, cmd.Start())
	p := &dispatcherProcess{c.t, cmd, in}
	c.t.Cleanup(func() {
		if cmd.ProcessState == nil {
			p.kill()
		}
	})
	return p
}

func (p *dispatcherProcess) signal(s syscall.Signal) {
	p.t.Helper()
	require.NoError(p.t, p.cmd.Process.Signal(s))
}

func (p *dispatcherProcess) kill() {
	p.t.Helper()
	p.signal(syscall.SIGKILL)
	_ = p.cmd.Wait() // it was killed
	_ = p.in.Close()
}

// stop ends it in order.
func (p *dispatcherProcess) stop() {
	p.t.Helper()
	p.signal(syscall.SIGTERM)
	require.NoError(p.t, p.cmd.Wait())
	_ = p.in.Close() // its other end is gone
}

// chaos is a world in which events of several devices and chats come all the time, for three endpoints: one that takes everything, one
// that often refuses, and one that only wants one device.
type chaos struct {
	*world
	recorder *recorder
	random   *rand.Rand
	lines    []line
	want     map[place][]string

	end   chan struct{}
	ended sync.WaitGroup
}

// Every change of a delivery that is not the next attempt of an unfinished one is noted.
const watchQuery = `
CREATE TABLE wrong_writes (event_id uuid, was text, is_now text);
CREATE FUNCTION note_wrong_write() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status NOT IN ('PENDING', 'FAILED') OR NEW.attempts <> OLD.attempts + 1 THEN
    INSERT INTO wrong_writes VALUES (OLD.event_id, OLD.status || ' ' || OLD.attempts, NEW.status || ' ' || NEW.attempts);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER watch AFTER UPDATE ON webhook_deliveries FOR EACH ROW EXECUTE FUNCTION note_wrong_write();`

const (
	chaosDevices = 3
	chaosChats   = 3
	chaosPace    = 15 * time.Millisecond // between two events
)

func newChaos(t *testing.T) *chaos {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	if text := os.Getenv("WEBHOOK_SEED"); text != "" {
		n, err := strconv.ParseUint(text, 10, 64)
		require.NoError(t, err)
		seed = n
	}
	t.Logf("WEBHOOK_SEED=%d", seed)
	c := &chaos{world: newWorld(t), random: rand.New(rand.NewPCG(seed, 0)), want: map[place][]string{}, end: make(chan struct{})}
	c.runNATS(&server.Options{Host: "127.0.0.1", Port: -1})
	c.makeStream()
	refusals := rand.New(rand.NewPCG(seed, 1)) // used under the recorder's lock
	c.recorder = newRecorder(t, func(a arrival) int {
		if a.endpoint == "moody" && refusals.IntN(4) == 0 {
			return 500
		}
		return 200
	})
	c.lines = []line{{c.device, c.head}}
	for len(c.lines) < chaosDevices {
		c.lines = append(c.lines, c.line())
	}
	for _, name := range []string{"good", "moody", "one"} {
		row := c.endpoint(c.recorder.url+"/"+name, nil)
		if name == "one" {
			c.set(row.ID, `device_filters = $2`, []string{string(c.lines[0].id)})
		}
	}
	_, err := c.pool.Exec(t.Context(), watchQuery)
	require.NoError(t, err)
	return c
}

// begin lets events happen until finish.
func (c *chaos) begin() {
	c.ended.Go(func() {
		tick := time.NewTicker(chaosPace)
		defer tick.Stop()
		for n := 0; ; n++ {
			select {
			case <-c.end:
				return
			case <-tick.C:
			}
			l := c.lines[n%len(c.lines)]
			chat := fmt.Sprintf("c%d", n/len(c.lines)%chaosChats)
			id := c.happenOn(l, event.Inbound, chat, n%5 > 0).String() // some are only found by sweeping
			for _, endpoint := range []string{"good", "moody", "one"} {
				if endpoint != "one" || l.id == c.lines[0].id {
					p := place{endpoint, string(l.id), chat}
					c.want[p] = append(c.want[p], id)
				}
			}
		}
	})
}

// A delivery that waits and has no lane would wait for ever.
const withoutLaneQuery = `
SELECT count(*) FROM webhook_deliveries d WHERE d.status IN ('PENDING', 'FAILED') AND NOT EXISTS (
  SELECT 1 FROM webhook_lanes l WHERE l.endpoint_id = d.endpoint_id AND l.device_id = d.device_id AND l.chat = d.chat)`

// finish ends the events, waits until all is delivered, and judges.
func (c *chaos) finish() {
	c.t.Helper()
	close(c.end)
	c.ended.Wait()
	wanted := 0
	for _, ids := range c.want {
		wanted += len(ids)
	}
	require.Eventually(c.t, func() bool {
		return c.count(`SELECT count(*) FROM webhook_deliveries WHERE status = 'SUCCESS'`) >= wanted &&
			c.count(`SELECT count(*) FROM webhook_lanes`) == 0
	}, 2*patience, 50*time.Millisecond, "not all was delivered")
	require.Equal(c.t, wanted, c.count(`SELECT count(*) FROM webhook_deliveries`))
	require.Zero(c.t, c.count(`SELECT count(*) FROM webhook_deliveries WHERE status <> 'SUCCESS'`))
	require.Zero(c.t, c.count(`SELECT count(*) FROM wrong_writes`), "outcomes were written over others")
	require.Zero(c.t, c.count(`SELECT count(*) FROM device_heads h JOIN webhook_progress p ON p.device_id = h.device WHERE h.event_seq <> p.seq`))
	posts := c.recorder.all()
	problems := judge(c.want, posts)
	require.Empty(c.t, strings.Join(problems, "\n"), "of %d deliveries", wanted)
	require.Empty(c.t, judge(c.want, c.recorder.taken()))
	c.t.Logf("%d deliveries with %d POSTs", wanted, len(posts))
}

// TestChaos runs beside no other tests: on a machine that is too busy leases run out all the time, and nobody gets anything done.
func TestChaos(t *testing.T) {
	t.Run("killed", func(t *testing.T) { t.Parallel(); killedDispatchers(t) })
	t.Run("stopped", func(t *testing.T) { t.Parallel(); stoppedDispatchers(t) })
}

// Two dispatchers are killed in the middle of their work, again and again, and started anew. WEBHOOK_KILLS says how often, WEBHOOK_SEED
// repeats the moments.
func killedDispatchers(t *testing.T) {
	t.Helper()
	kills := 20
	if text := os.Getenv("WEBHOOK_KILLS"); text != "" {
		var err error
		kills, err = strconv.Atoi(text)
		require.NoError(t, err)
	}
	c := newChaos(t)
	both := []*dispatcherProcess{c.dispatcher(), c.dispatcher()}
	c.begin()
	for range kills {
		time.Sleep(time.Duration(c.random.IntN(int(2 * chaosLease)))) // a random moment of ordinary work
		victim := c.random.IntN(len(both))
		both[victim].kill()
		require.Zero(t, c.count(withoutLaneQuery), "unfinished deliveries without a lane")
		if c.random.IntN(3) == 0 { // sometimes nobody is left for a moment
			both[1-victim].kill()
			both[1-victim] = c.dispatcher()
		}
		both[victim] = c.dispatcher()
	}
	c.finish()
	for _, p := range both {
		p.stop()
	}
}

// A dispatcher that is stopped for longer than its lease comes back to shards that are another's. It must neither write over what the other has
// recorded nor deliver what is not its own to deliver any more.
func stoppedDispatchers(t *testing.T) {
	t.Helper()
	c := newChaos(t)
	both := []*dispatcherProcess{c.dispatcher(), c.dispatcher()}
	c.begin()
	for n := range 4 {
		p := both[n%2]
		c.busy()
		p.signal(syscall.SIGSTOP)
		from := len(c.recorder.all())
		time.Sleep(2 * chaosLease) // longer than it may be silent
		require.Eventually(t, func() bool { return len(c.recorder.all()) > from+100 }, patience, 10*time.Millisecond, "the other goes on")
		p.signal(syscall.SIGCONT)
		require.Zero(t, c.count(withoutLaneQuery), "unfinished deliveries without a lane")
	}
	c.finish()
	for _, p := range both {
		p.stop()
	}
}

// busy waits until both hold shards and something is delivered.
func (c *chaos) busy() {
	c.t.Helper()
	from := len(c.recorder.all())
	require.Eventually(c.t, func() bool {
		return c.count(`SELECT count(DISTINCT holder) FROM webhook_shards WHERE expires_at > now()`) == 2 && len(c.recorder.all()) > from+20
	}, patience, 10*time.Millisecond, "two dispatchers share the work")
}

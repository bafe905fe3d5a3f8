package e2e

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"
)

// TestCluster is one cluster under load, to which one thing after the other happens. What clients were told, what the emulator saw and
// what the tables hold are compared after each.
func TestCluster(t *testing.T) {
	f := startFleet(t, envInt("CLUSTER_DEVICES", 60))
	for run := range envInt("CLUSTER_RUNS", 1) {
		f.scenario(fmt.Sprintf("kill %d", run+1), false, func() (stops []stopped, gone string) {
			node := f.busiest()
			at := time.Now()
			f.signal(node, syscall.SIGKILL)
			f.steady(2)
			return []stopped{{node: node, from: at}}, node
		})
		f.steady(3)
	}
	f.scenario("terminate", true, func() (stops []stopped, gone string) {
		node := f.busiest()
		f.signal(node, syscall.SIGTERM)
		f.steady(2)
		return nil, node
	})
	f.steady(3)
	for _, d := range []time.Duration{time.Second, 7 * time.Second, time.Minute} {
		if d == time.Minute && !longCampaign {
			continue
		}
		f.scenario("stop for "+d.String(), d == time.Second, func() (stops []stopped, gone string) {
			node := f.busiest()
			from := time.Now()
			f.signal(node, syscall.SIGSTOP)
			time.Sleep(d) // the fault is this long
			to := time.Now()
			f.signal(node, syscall.SIGCONT)
			f.steady(3)
			return []stopped{{node, from, to}}, node
		})
	}
	f.scenario("two at once", false, func() (stops []stopped, gone string) {
		at := time.Now()
		for _, n := range []string{"node-1", "node-2"} {
			f.signal(n, syscall.SIGKILL)
			stops = append(stops, stopped{node: n, from: at})
		}
		f.steady(1)
		return stops, "node-1"
	})
	f.steady(3)
	f.scenario("rolling restart", true, func() (stops []stopped, gone string) {
		for _, n := range []string{"node-1", "node-2", "node-3"} {
			before := f.nodeNow(n).PID
			f.signal(n, syscall.SIGTERM)
			f.wait(n+" to be another process", func() bool { pid := f.nodeNow(n).PID; return pid != before && pid != 0 })
			f.steady(3)
		}
		return nil, ""
	})
	for _, d := range []time.Duration{time.Second, 4 * time.Second, 30 * time.Second} {
		if d > 4*time.Second && !longCampaign {
			continue
		}
		f.databaseAway(d)
	}
	f.metricsMoved()
}

// databaseAway stops PostgreSQL for a while. A short time nobody notices; a longer one closes every socket, and afterwards each node has
// what it had: nobody was fenced and nothing has changed hands.
func (f *fleet) databaseAway(d time.Duration) {
	f.t.Helper()
	state := func() [2]int {
		return [2]int{f.count(`SELECT max(epoch) FROM ring_partitions`), f.count(`SELECT count(*) FROM ring_nodes WHERE fenced_at IS NOT NULL`)}
	}
	// After a restart partitions without sessions still go to their nodes, 512 at a time.
	const quiet = 5 * time.Second
	before, since := state(), time.Now()
	f.wait("nothing to change hands any more", func() bool {
		if now := state(); now != before {
			before, since = now, time.Now()
		}
		return time.Since(since) > quiet
	})
	logins := len(f.log0("login"))
	f.scenario("database away for "+d.String(), false, func() (stops []stopped, gone string) {
		processes := f.postgres()
		for _, pid := range processes {
			require.NoError(f.t, syscall.Kill(pid, syscall.SIGSTOP))
		}
		time.Sleep(d) // the fault is this long
		for _, pid := range processes {
			require.NoError(f.t, syscall.Kill(pid, syscall.SIGCONT))
		}
		f.steady(3)
		return nil, ""
	})
	require.Equal(f.t, before, state(), "newest epoch and fenced lives after %s", d)
	if d <= time.Second {
		require.Len(f.t, f.log0("login"), logins, "no session was even disturbed")
	}
}

// postgres lists the server's process and its children.
func (f *fleet) postgres() []int {
	f.t.Helper()
	text, err := os.ReadFile(filepath.Join(f.dir, "data", "postgres", "postmaster.pid"))
	if err != nil {
		matches, globErr := filepath.Glob(filepath.Join(f.dir, "data", "postgres", "*", "postmaster.pid"))
		require.NoError(f.t, globErr)
		require.Len(f.t, matches, 1)
		text, err = os.ReadFile(matches[0])
		require.NoError(f.t, err)
	}
	first, _, _ := strings.Cut(string(text), "\n")
	master, err := strconv.Atoi(first)
	require.NoError(f.t, err)
	list := []int{master}
	stats, err := filepath.Glob("/proc/[0-9]*/stat")
	require.NoError(f.t, err)
	for _, file := range stats {
		text, err := os.ReadFile(file)
		if err != nil {
			continue // it has just ended
		}
		_, rest, _ := strings.Cut(string(text), ") ")
		fields := strings.Fields(rest)
		pid, pidErr := strconv.Atoi(filepath.Base(filepath.Dir(file)))
		parent, parentErr := strconv.Atoi(fields[1])
		if pidErr == nil && parentErr == nil && parent == master {
			list = append(list, pid)
		}
	}
	return list
}

// metricsMoved looks at the figures that operators rely on, after all that has happened.
func (f *fleet) metricsMoved() {
	f.t.Helper()
	sum := map[string]float64{}
	for _, n := range f.nodesNow() {
		a := call(f.t, "GET", n.Admin+"/metrics", nil)
		for line := range strings.Lines(string(a.Body)) {
			name, value, ok := strings.Cut(strings.TrimSpace(line), " ")
			v, err := strconv.ParseFloat(value, 64)
			if ok && err == nil {
				base, _, _ := strings.Cut(name, "{")
				sum[base] += v
			}
		}
	}
	for _, name := range []string{
		"waconnect_ring_members", "waconnect_ring_partitions", "waconnect_ring_lease_renew_seconds_count", "waconnect_ring_epoch_changes_total",
		"waconnect_sessions", "waconnect_session_connects_total", "waconnect_handoff_gap_seconds_count", "waconnect_ring_moves_total",
		"waconnect_ring_incarnations_total",
	} {
		require.Greater(f.t, sum[name], 0.0, name)
	}
	for _, name := range []string{"waconnect_ring_trust_lost_total", "waconnect_fenced_writes_rejected_total", "waconnect_takeover_seconds_count"} {
		require.Contains(f.t, sum, name)
	}
	require.InDelta(f.t, float64(len(f.devices)), sum["waconnect_sessions"], 0, "every device is counted once")
}

// scenario runs something under load and judges. gone is the node whose devices had to move.
func (f *fleet) scenario(name string, refuseNothing bool, do func() (stops []stopped, gone string)) {
	f.t.Helper()
	f.t.Logf("── %s", name)
	mark, owners := f.mark(), f.owners()
	l := f.startLoad(name)
	f.wait("the load to flow", func() bool {
		l.mu.Lock()
		defer l.mu.Unlock()
		return len(l.out) >= len(f.devices)
	})
	from := time.Now()
	stops, gone := do()
	l.end()
	v := l.verdict(name, mark, stops)
	if len(stops) > 0 {
		v.judgeAbsences(takeovers(f.logAfter(mark, "login"), owners, gone, stops[0].from))
	} else {
		v.judgeAbsences(absences(f.logAfter(mark, ""), gone, from))
	}
	v.publish(f.t, l)
	if refuseNothing {
		v.refusedNothing(f.t, l)
	}
	for _, e := range f.logAfter(mark, "unknown_iq") {
		f.t.Errorf("unknown IQ: %+v", e)
	}
}

// A second process with the name of a living node disturbs nobody; one that would place devices differently refuses to start; a fourth
// node takes its share, and only that: no device moves between two nodes that were there before.
func TestClusterGrows(t *testing.T) {
	f := startFleet(t, envInt("CLUSTER_DEVICES", 60)/2)
	f.nameIsTaken()
	f.placementDiffers()

	before := f.owners()
	mark := f.mark()
	l := f.startLoad("join")
	stop, _ := f.addNode("node-4")
	defer stop()
	f.steady(4)
	l.end()
	v := l.verdict("join", mark, nil)
	after := f.owners()
	for jid, node := range after {
		if node != before[jid] {
			v.Moved++
			require.Equal(t, "node-4", node, "%s moved between %s and %s, which had nothing to do with it", jid, before[jid], node)
		}
	}
	moved := v.Moved
	v.judgeAbsences(gaps(f.logAfter(mark, "")))
	require.Equal(t, moved, v.Moved, "each device moved once")
	v.publish(t, l)
	v.refusedNothing(t, l)
	share := f.count(`SELECT count(*) FROM ring_partitions p JOIN ring_nodes n ON n.incarnation = p.holder WHERE n.node_id = 'node-4'`)
	require.LessOrEqual(t, float64(share), 4093*(0.25+0.01))
	require.Greater(t, share, 4093/6)
}

func (f *fleet) nameIsTaken() {
	f.t.Helper()
	epoch := f.count(`SELECT max(epoch) FROM ring_partitions`)
	stop, admin := f.addNode("node-1", "WACONNECT_WHATSAPP_SOURCE=127.0.1.9")
	f.wait("the second process to say that its name is taken", func() bool {
		return strings.Contains(f.log.String(), "another living process has this node's id")
	})
	a := call(f.t, "GET", "http://"+admin+"/readyz", nil)
	require.Equal(f.t, http.StatusServiceUnavailable, a.Status, "%s", a.Body)
	require.Equal(f.t, epoch, f.count(`SELECT max(epoch) FROM ring_partitions`), "the first is not disturbed")
	stop()
	f.steady(3)
	require.Equal(f.t, epoch, f.count(`SELECT max(epoch) FROM ring_partitions`))
}

func (f *fleet) placementDiffers() {
	f.t.Helper()
	change := func(value string) {
		conn, err := pgx.Connect(f.t.Context(), f.Database)
		require.NoError(f.t, err)
		defer func() { _ = conn.Close(context.Background()) }()
		_, err = conn.Exec(f.t.Context(), `UPDATE ring_settings SET value = $1 WHERE name = 'partitions'`, value)
		require.NoError(f.t, err)
	}
	change("1024")
	defer change("4093")
	stop, _ := f.addNode("node-9")
	f.wait("the process to refuse", func() bool {
		return strings.Contains(f.log.String(), `partitions is "4093" here and "1024" in this installation`)
	})
	stop()
}

// gaps are the times from the close of a connection to the device's next login, whatever node it was.
func gaps(log []entry) (list []time.Duration) {
	away := map[string]time.Time{}
	for _, e := range log {
		switch e.Kind {
		case "close":
			away[e.JID] = e.At
		case "login":
			if at, ok := away[e.JID]; ok {
				list = append(list, e.At.Sub(at))
				delete(away, e.JID)
			}
		}
	}
	return list
}

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/waconnect/waconnect/node/watest"
	"github.com/waconnect/waconnect/ring"
	"github.com/waconnect/waconnect/ring/lease"
)

// BenchTakeover is how long devices were away whose node was killed.
type BenchTakeover struct {
	Devices int     `json:"devices"`
	Moved   int     `json:"moved"`
	P50     float64 `json:"p50"`
	P99     float64 `json:"p99"`
	Max     float64 `json:"max"`
}

// BenchRing is what the ring costs by itself.
type BenchRing struct {
	TableMs      map[int]float64 `json:"table_ms"` // by number of nodes
	HeartbeatP50 float64         `json:"heartbeat_p50_ms"`
	HeartbeatP99 float64         `json:"heartbeat_p99_ms"`
	HeartbeatCPU float64         `json:"heartbeat_postgres_cpu_ms"`
	LookP50      float64         `json:"look_p50_ms"`
}

// clusterNodes is how many nodes the takeover figures have.
const clusterNodes = 3

// takeovers kills a node of three at growing numbers of devices.
func (b *bench) takeovers(ctx context.Context, counts []int) (figures []BenchTakeover, err error) {
	if len(counts) == 0 {
		return nil, nil
	}
	nodes := make([]*nodeProcess, clusterNodes)
	defer func() {
		for _, n := range nodes {
			if n != nil {
				err = errors.Join(err, n.stop())
			}
		}
		err = errors.Join(err, b.dropDevices())
	}()
	for i := range nodes {
		if nodes[i], err = b.startNode(ctx, i+1); err != nil {
			return nil, err
		}
	}
	var mark int64 // devices of earlier figures do not come back
	for _, e := range b.wa.Audit().Entries(0, watest.AuditLogin, "") {
		mark = e.Seq
	}
	linked := 0
	for _, count := range slices.Sorted(slices.Values(counts)) {
		fmt.Fprintf(os.Stderr, "takeover: %d devices on %d nodes…\n", count, clusterNodes)
		if _, err := b.linkDevices(ctx, benchTenant, count-linked); err != nil {
			return nil, err
		}
		linked = count
		if err := b.shared(ctx); err != nil {
			return nil, err
		}
		figure, err := b.takeover(ctx, nodes[0], mark, count)
		nodes[0] = nil
		if err != nil {
			return nil, err
		}
		figures = append(figures, figure)
		if nodes[0], err = b.startNode(ctx, 1); err != nil {
			return nil, err
		}
		if err := b.shared(ctx); err != nil {
			return nil, err
		}
	}
	return figures, nil
}

// shared waits until every partition is held, each node has about its share, and every device is online.
func (b *bench) shared(ctx context.Context) error {
	return b.until(ctx, "the nodes to share the devices", func() (bool, error) {
		var holders, held, away int
		err := b.pool.QueryRow(ctx, `
SELECT count(DISTINCT p.holder), count(*), (SELECT count(*) FROM devices WHERE detail <> 'online')
FROM ring_partitions p JOIN ring_nodes n ON n.incarnation = p.holder AND n.fenced_at IS NULL`).Scan(&holders, &held, &away)
		if err != nil || holders < clusterNodes || held < ring.Partitions || away > 0 {
			return false, err
		}
		var least int
		err = b.pool.QueryRow(ctx, `SELECT min(c) FROM (SELECT count(*) AS c FROM ring_partitions GROUP BY holder) AS s`).Scan(&least)
		return least > ring.Partitions/clusterNodes*3/4, err
	})
}

// takeover kills a node and measures, by the emulator's log, when each of its devices is back.
func (b *bench) takeover(ctx context.Context, n *nodeProcess, mark int64, devices int) (BenchTakeover, error) {
	at := map[string]string{}
	for _, e := range b.wa.Audit().Entries(mark, watest.AuditLogin, "") {
		at[e.JID], _, _ = strings.Cut(e.Remote, ":")
	}
	gone := map[string]bool{}
	for jid, host := range at {
		if host == n.source {
			gone[jid] = true
		}
	}
	killed := time.Now()
	err := n.cmd.Process.Kill()
	_ = n.cmd.Wait() // it was killed
	err = errors.Join(err, n.log.Close())
	if err != nil {
		return BenchTakeover{}, err
	}
	f := BenchTakeover{Devices: devices, Moved: len(gone)}
	var times []float64
	err = b.until(ctx, "the devices to be back", func() (bool, error) {
		times = times[:0]
		back := map[string]bool{}
		for _, e := range b.wa.Audit().Entries(mark, watest.AuditLogin, "") {
			if e.At.After(killed) && gone[e.JID] && !back[e.JID] && !strings.HasPrefix(e.Detail, "refused") {
				back[e.JID] = true
				times = append(times, e.At.Sub(killed).Seconds())
			}
		}
		return len(back) == len(gone), nil
	})
	f.P50, f.P99, f.Max = quantiles(times)
	return f, err
}

func quantiles(list []float64) (p50, p99, most float64) {
	if len(list) == 0 {
		return 0, 0, 0
	}
	slices.Sort(list)
	at := func(q float64) float64 { return list[min(len(list)-1, int(q*float64(len(list))))] }
	return at(0.5), at(0.99), list[len(list)-1]
}

// beats is how many heartbeats are measured.
const beats = 2000

// ringCosts measures the table and the lease's statements.
func (b *bench) ringCosts(ctx context.Context) (*BenchRing, error) {
	fmt.Fprintln(os.Stderr, "ring: table, heartbeat, look…")
	r := &BenchRing{TableMs: map[int]float64{}}
	for _, n := range []int{3, 20, 100} {
		members := make([]ring.Member, n)
		for i := range members {
			members[i].ID = "node-" + strconv.Itoa(i+1)
		}
		const rounds = 3
		begun := time.Now()
		for range rounds {
			ring.NewTable(members, nil)
		}
		r.TableMs[n] = time.Since(begun).Seconds() * 1000 / rounds
	}
	tables, err := lease.OpenPostgres(ctx, b.url(), lease.FastTimes().Trust, nil)
	if err != nil {
		return nil, err
	}
	defer tables.Close()
	me := lease.Node{Incarnation: uuid.New(), ID: "bench", RPC: "-", Admin: "-"}
	if err := tables.Register(ctx, me); err != nil {
		return nil, err
	}
	before, err := b.postgresCPU(ctx)
	if err != nil {
		return nil, err
	}
	var times, looks []float64
	for range beats {
		begun := time.Now()
		if _, err := tables.Heartbeat(ctx, me.Incarnation); err != nil {
			return nil, err
		}
		times = append(times, time.Since(begun).Seconds()*1000)
	}
	after, err := b.postgresCPU(ctx)
	if err != nil {
		return nil, err
	}
	r.HeartbeatP50, r.HeartbeatP99, _ = quantiles(times)
	r.HeartbeatCPU = (after - before).Seconds() * 1000 / beats
	v, err := tables.Look(ctx, -1)
	if err != nil {
		return nil, err
	}
	for range beats / 10 {
		begun := time.Now()
		if _, err := tables.Look(ctx, v.Sum); err != nil {
			return nil, err
		}
		looks = append(looks, time.Since(begun).Seconds()*1000)
	}
	r.LookP50, _, _ = quantiles(looks)
	return r, tables.Retire(ctx, me.Incarnation)
}

// postgresCPU is the CPU time of the backends of our own database, the one that is asked included.
func (b *bench) postgresCPU(ctx context.Context) (time.Duration, error) {
	rows, err := b.pool.Query(ctx, `SELECT pid FROM pg_stat_activity WHERE datname = current_database()`)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	var total time.Duration
	for rows.Next() {
		var pid int
		if err := rows.Scan(&pid); err != nil {
			return 0, err
		}
		if ticks, err := cpuTicks(pid, false); err == nil { // else it has just ended
			total += time.Duration(ticks) * clockTick
		}
	}
	return total, rows.Err()
}

package main

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

// cost measures what a stretch of work takes: CPU time of a process and of PostgreSQL, and commits.
type cost struct {
	b      *bench
	pid    int
	before spent
}

// spent is what was used up to a moment: ticks of the process's and of PostgreSQL's CPU time, and transactions that wrote.
type spent struct{ ticks, server, commits int64 }

// startCost begins to measure.
func (b *bench) startCost(ctx context.Context, pid int) (*cost, error) {
	c := &cost{b: b, pid: pid}
	var err error
	c.before, err = c.read(ctx)
	return c, err
}

// end writes what each of so many messages took.
func (c *cost) end(ctx context.Context, messages int, run *BenchRun) error {
	now, err := c.read(ctx)
	if err != nil {
		return err
	}
	each := func(ticks int64) float64 {
		return (time.Duration(ticks) * clockTick).Seconds() * 1000 / float64(messages)
	}
	run.Server = each(now.server - c.before.server)
	run.CPU = each(now.ticks-c.before.ticks) + run.Server
	run.Commits = float64(now.commits-c.before.commits) / float64(messages)
	return nil
}

func (c *cost) read(ctx context.Context) (now spent, err error) {
	// Only a transaction that writes gets a number.
	err = c.b.pool.QueryRow(ctx, `SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint`).Scan(&now.commits)
	if err != nil {
		return now, err
	}
	if now.ticks, err = cpuTicks(c.pid, false); err != nil {
		return now, err
	}
	server := c.b.pg.PID()
	if now.server, err = cpuTicks(server, true); err != nil {
		return now, err
	}
	children, err := os.ReadFile(fmt.Sprintf("/proc/%d/task/%d/children", server, server))
	if err != nil {
		return now, err
	}
	for _, text := range strings.Fields(string(children)) {
		pid, err := strconv.Atoi(text)
		if err != nil {
			return now, err
		}
		if n, err := cpuTicks(pid, false); err == nil { // else it has just ended, and its parent knows
			now.server += n
		}
	}
	return now, nil
}

// clockTick is the unit of CPU times in /proc: USER_HZ is 100 on Linux, whatever the kernel's own clock.
const clockTick = 10 * time.Millisecond

// cpuTicks reads a process's CPU time; with that of its children that have ended, if asked (proc(5), stat: utime, stime, cutime, cstime).
func cpuTicks(pid int, ended bool) (sum int64, err error) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0, err
	}
	_, rest, _ := strings.Cut(string(text), ") ")
	fields := strings.Fields(rest)
	last := 13
	if ended {
		last = 15
	}
	if len(fields) < last {
		return 0, fmt.Errorf("/proc/%d/stat: expected more fields", pid)
	}
	for _, f := range fields[11:last] {
		n, err := strconv.ParseInt(f, 10, 64)
		if err != nil {
			return 0, err
		}
		sum += n
	}
	return sum, nil
}

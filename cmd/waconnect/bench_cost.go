package main

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"strings"
)

// cost measures what a stretch of work takes: CPU time of a process and of PostgreSQL, and commits.
type cost struct {
	b       *bench
	pid     int
	ticks   int64
	commits int64
}

// startCost begins to measure.
func (b *bench) startCost(ctx context.Context, pid int) (*cost, error) {
	c := &cost{b: b, pid: pid}
	var err error
	c.ticks, c.commits, err = c.read(ctx)
	return c, err
}

// end writes what each of so many messages took.
func (c *cost) end(ctx context.Context, messages int, run *BenchRun) error {
	ticks, commits, err := c.read(ctx)
	if err != nil {
		return err
	}
	const tick = 10 // milliseconds: USER_HZ is 100 on Linux, whatever the kernel's own clock
	run.CPU = float64(ticks-c.ticks) * tick / float64(messages)
	run.Commits = float64(commits-c.commits) / float64(messages)
	return nil
}

func (c *cost) read(ctx context.Context) (ticks, commits int64, err error) {
	// Backends report their commits at most once a second; what the last second hides is little.
	err = c.b.pool.QueryRow(ctx, `SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()`).Scan(&commits)
	if err != nil {
		return 0, 0, err
	}
	if ticks, err = cpuTicks(c.pid, false); err != nil {
		return 0, 0, err
	}
	server := c.b.pg.PID()
	own, err := cpuTicks(server, true)
	if err != nil {
		return 0, 0, err
	}
	ticks += own
	children, err := os.ReadFile(fmt.Sprintf("/proc/%d/task/%d/children", server, server))
	if err != nil {
		return 0, 0, err
	}
	for _, text := range strings.Fields(string(children)) {
		pid, err := strconv.Atoi(text)
		if err != nil {
			return 0, 0, err
		}
		if n, err := cpuTicks(pid, false); err == nil { // else it has just ended, and its parent knows
			ticks += n
		}
	}
	return ticks, commits, nil
}

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

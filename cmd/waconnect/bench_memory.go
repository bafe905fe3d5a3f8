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
)

// BenchMemory is what sessions that do nothing take.
type BenchMemory struct {
	Sessions []int     `json:"sessions"`
	Bare     BenchLine `json:"bare"`
	Node     BenchLine `json:"node"`
	Ratio    float64   `json:"slope_ratio"`                     // node / bare
	IdleWAL  float64   `json:"wal_bytes_per_device_and_minute"` // beside what the node writes without devices
}

// BenchLine is a straight line through resident sets, in kB.
type BenchLine struct {
	Slope float64 `json:"kb_per_session"`
	Base  float64 `json:"base_kb"`
}

// line goes through the first and the last count.
func line(counts []int, kb []float64) BenchLine {
	last := len(counts) - 1
	slope := (kb[last] - kb[0]) / float64(counts[last]-counts[0])
	return BenchLine{Slope: slope, Base: kb[0] - slope*float64(counts[0])}
}

// memory compares the resident sets of both sides at growing numbers of sessions.
func (b *bench) memory(ctx context.Context, counts []int) (*BenchMemory, error) {
	counts = slices.Sorted(slices.Values(counts))
	if len(counts) < 2 || counts[0] == counts[len(counts)-1] {
		return nil, errors.New("--sessions: expected two different numbers, like 200,1000")
	}
	bare, err := b.bareMemory(ctx, counts)
	if err != nil {
		return nil, fmt.Errorf("bare clients: %w", err)
	}
	node, wal, err := b.nodeMemory(ctx, counts)
	if err != nil {
		return nil, fmt.Errorf("node: %w", err)
	}
	m := &BenchMemory{Sessions: counts, Bare: line(counts, bare), Node: line(counts, node), IdleWAL: wal}
	m.Ratio = m.Node.Slope / m.Bare.Slope
	return m, nil
}

func (b *bench) bareMemory(ctx context.Context, counts []int) (kb []float64, err error) {
	p, err := b.startBare(ctx, "")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, p.stop()) }()
	linked := 0
	for _, count := range counts {
		fmt.Fprintf(os.Stderr, "memory: %d idle bare clients…\n", count)
		for ; linked < count; linked++ {
			if err := p.link(ctx, b); err != nil {
				return nil, err
			}
		}
		at, err := b.settled(ctx, p.cmd.Process.Pid)
		if err != nil {
			return nil, err
		}
		kb = append(kb, at)
	}
	return kb, nil
}

// idleTime is how long what a node writes is measured.
const idleTime = 30 * time.Second

func (b *bench) nodeMemory(ctx context.Context, counts []int) (kb []float64, wal float64, err error) {
	n, err := b.startNode(ctx, 1)
	if err != nil {
		return nil, 0, err
	}
	defer func() { err = errors.Join(err, n.stop(), b.dropDevices()) }()
	alone, err := b.written(ctx)
	if err != nil {
		return nil, 0, err
	}
	linked := 0
	for _, count := range counts {
		fmt.Fprintf(os.Stderr, "memory: %d idle sessions of a node…\n", count)
		if _, err := b.linkDevices(ctx, benchTenant, count-linked); err != nil {
			return nil, 0, err
		}
		linked = count
		at, err := b.settled(ctx, n.cmd.Process.Pid)
		if err != nil {
			return nil, 0, err
		}
		kb = append(kb, at)
	}
	with, err := b.written(ctx)
	return kb, (with - alone) / float64(linked), err
}

const walQuery = `SELECT (pg_current_wal_insert_lsn() - '0/0')::float8`

// quiet is what a session still writes after its login: half a minute later it is known to run well.
const quiet = 45 * time.Second

// written measures how many bytes of WAL are written in a minute.
func (b *bench) written(ctx context.Context) (perMinute float64, err error) {
	fmt.Fprintln(os.Stderr, "memory: what is written while nothing happens…")
	if err := pause(ctx, quiet); err != nil {
		return 0, err
	}
	var before, after float64
	if err := b.pool.QueryRow(ctx, walQuery).Scan(&before); err != nil {
		return 0, err
	}
	if err := pause(ctx, idleTime); err != nil {
		return 0, err
	}
	err = b.pool.QueryRow(ctx, walQuery).Scan(&after)
	return (after - before) * float64(time.Minute) / float64(idleTime), err
}

func (b *bench) settled(ctx context.Context, pid int) (kb float64, err error) {
	if err := pause(ctx, b.rest); err != nil {
		return 0, err
	}
	return resident(pid)
}

// resident reads a process's memory in kB.
func resident(pid int) (float64, error) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(text)) {
		if rest, ok := strings.CutPrefix(line, "VmRSS:"); ok {
			return strconv.ParseFloat(strings.TrimSuffix(strings.TrimSpace(rest), " kB"), 64)
		}
	}
	return 0, errors.New("no VmRSS")
}

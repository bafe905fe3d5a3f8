package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/waconnect/waconnect/node/device"
)

// BenchGroup is what messages to a group of so many take.
type BenchGroup struct {
	Participants int     `json:"participants"`
	First        float64 `json:"first_ms"` // of a session: everybody gets the group's key
	Rate         float64 `json:"messages_per_second"`
	CPU          float64 `json:"cpu_ms_per_message"` // of the node and PostgreSQL together, after the first
	Commits      float64 `json:"commits_per_message"`
}

func printGroups(w io.Writer, list []BenchGroup) {
	for _, g := range list {
		fmt.Fprintf(w, "group of %4d                            first %8.1f ms   then %6.0f messages/s   %6.2f ms of CPU, %.3f commits each\n", g.Participants, g.First, g.Rate, g.CPU, g.Commits)
	}
}

// groups measures one device that writes to groups of these sizes, one after the other.
func (b *bench) groups(ctx context.Context, sizes []int, messages int) (figures []BenchGroup, err error) {
	n, err := b.startNode(ctx, 1)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, n.stop(), b.dropDevices()) }()
	row, err := device.Create(ctx, b.pool, device.Params{TenantID: benchTenant, Label: "Bench"})
	if err != nil {
		return nil, err
	}
	phone, err := b.newPhone()
	if err != nil {
		return nil, err
	}
	if err := b.linkDevice(ctx, benchTenant, row.ID, phone); err != nil {
		return nil, err
	}
	for _, size := range sizes {
		fmt.Fprintf(os.Stderr, "groups: %d participants…\n", size)
		var members []string
		for range size - 1 {
			p, err := b.newPhone()
			if err != nil {
				return nil, err
			}
			members = append(members, p.Number())
		}
		group, err := phone.CreateGroup(ctx, "Bench", members)
		if err != nil {
			return nil, err
		}
		send := func(count int, at time.Time) (time.Time, error) {
			if _, err := b.pool.Exec(ctx, queueQuery, []string{string(row.ID)}, []string{group.String()}, count, at, benchTenant); err != nil {
				return time.Time{}, err
			}
			if err := b.queueEmpty(ctx); err != nil {
				return time.Time{}, err
			}
			var last time.Time
			err := b.pool.QueryRow(ctx, `SELECT max(sent_at) FROM messages WHERE chat = $1`, group.String()).Scan(&last)
			return last, err
		}
		f := BenchGroup{Participants: size}
		start := time.Now().Add(queueTime)
		last, err := send(1, start)
		if err != nil {
			return nil, err
		}
		f.First = last.Sub(start).Seconds() * 1000
		c, err := b.startCost(ctx, n.cmd.Process.Pid)
		if err != nil {
			return nil, err
		}
		start = time.Now().Add(queueTime)
		if last, err = send(messages, start); err != nil {
			return nil, err
		}
		var run BenchRun
		if err := c.end(ctx, messages, &run); err != nil {
			return nil, err
		}
		f.Rate, f.CPU, f.Commits = float64(messages)/last.Sub(start).Seconds(), run.CPU, run.Commits
		figures = append(figures, f)
	}
	return figures, nil
}

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"time"
)

// queueTime is how long before its start a queue stands in the tables, so that what is measured begins with committed rows that the
// node has already seen.
const queueTime = 4 * time.Second

const queueQuery = `
WITH m AS (
  INSERT INTO messages (id, tenant_id, device_id, chat, type, payload, wa_id, expires_at)
  SELECT uuid7(), $5, d.id, ($2::text[])[1 + (i + d.n) % array_length($2::text[], 1)], 'text',
    '{"text":"hello from the bench"}', '3EB0' || upper(substr(md5(random()::text), 1, 18)), now() + interval '1 hour'
  FROM generate_series(0, $3 - 1) AS i, unnest($1::text[]) WITH ORDINALITY AS d (id, n) ORDER BY i, d.n
  RETURNING id, device_id, seq, chat)
INSERT INTO message_queue (message_id, device_id, seq, chat, due_at) SELECT id, device_id, seq, chat, $4 FROM m`

// nodeRate measures from committed queue rows to SENT.
func (b *bench) nodeRate(ctx context.Context, devices, messages int) (run BenchRun, err error) {
	n, err := b.startNode(ctx, 1)
	if err != nil {
		return run, err
	}
	defer func() { err = errors.Join(err, n.stop(), b.dropDevices()) }()
	ids, err := b.linkDevices(ctx, benchTenant, devices)
	if err != nil {
		return run, err
	}
	chats := b.chats()
	if _, err := b.pool.Exec(ctx, queueQuery, ids, chats, len(chats), time.Now(), benchTenant); err != nil {
		return run, err
	}
	if err := b.queueEmpty(ctx); err != nil {
		return run, err
	}
	each := messages / devices
	start := time.Now().Add(queueTime)
	if _, err := b.pool.Exec(ctx, queueQuery, ids, chats, each, start, benchTenant); err != nil {
		return run, err
	}
	if _, err := b.pool.Exec(ctx, `ANALYZE`); err != nil { // the tables have just grown from nothing
		return run, err
	}
	if err := pause(ctx, time.Until(start)); err != nil {
		return run, err
	}
	stopProfile := b.startProfile(ctx, n, fmt.Sprintf("node-%d.pprof", devices))
	cost, err := b.startCost(ctx, n.cmd.Process.Pid)
	if err != nil {
		return run, err
	}
	if err := b.queueEmpty(ctx); err != nil {
		return run, err
	}
	if err := stopProfile(); err != nil {
		return run, err
	}
	var last time.Time
	if err := b.pool.QueryRow(ctx, `SELECT max(sent_at) FROM messages`).Scan(&last); err != nil {
		return run, err
	}
	run.Rate = float64(each*devices) / last.Sub(start).Seconds()
	return run, cost.end(ctx, each*devices, &run)
}

// chats are the addresses of those who are written to.
func (b *bench) chats() []string {
	list := make([]string, len(b.inbox))
	for i, p := range b.inbox {
		list[i] = p.JID().String()
	}
	return list
}

// queueEmpty waits until everything is final.
func (b *bench) queueEmpty(ctx context.Context) error {
	return b.until(ctx, "the queue to be empty", func() (bool, error) {
		var waiting bool
		err := b.pool.QueryRow(ctx, `SELECT EXISTS (SELECT 1 FROM message_queue)`).Scan(&waiting)
		if waiting { // each look passes over all that was sent already
			err = errors.Join(err, pause(ctx, 200*time.Millisecond))
		}
		return !waiting, err
	})
}

// profileTime is how much of a figure is profiled at most.
const profileTime = 5 * time.Second

// startProfile profiles a node, if that was asked for.
func (b *bench) startProfile(ctx context.Context, n *nodeProcess, name string) (stop func() error) {
	if b.profile == "" {
		return func() error { return nil }
	}
	done := make(chan error, 1)
	go func() {
		done <- func() error {
			req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("%s/debug/pprof/profile?seconds=%d", n.admin, int(profileTime.Seconds())), nil)
			if err != nil {
				return err
			}
			resp, err := http.DefaultClient.Do(req)
			if err != nil {
				return err
			}
			defer resp.Body.Close()
			data, err := io.ReadAll(resp.Body)
			if err != nil {
				return err
			}
			return os.WriteFile(filepath.Join(b.profile, name), data, 0o600)
		}()
	}()
	return func() error { return <-done }
}

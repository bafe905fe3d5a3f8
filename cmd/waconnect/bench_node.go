package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"
	"syscall"
	"time"

	"connectrpc.com/connect"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/nodepb/nodepbconnect"
	"github.com/waconnect/waconnect/node/watest"
)

type nodeProcess struct {
	cmd    *exec.Cmd
	source string // it dials the emulator from here
	client nodepbconnect.NodeServiceClient
	log    *os.File
}

// startNode runs the i-th node of a cluster, and waits until it is ready.
func (b *bench) startNode(ctx context.Context, i int) (*nodeProcess, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	secret, key := b.secret, b.wa.RootKey()
	admin, err := freeAddress()
	if err != nil {
		return nil, err
	}
	rpc, err := freeAddress()
	if err != nil {
		return nil, err
	}
	gossip, err := freeAddress()
	if err != nil {
		return nil, err
	}
	source := "127.0.1." + strconv.Itoa(i)
	cmd := exec.CommandContext(ctx, self, "serve", "--roles", "node")
	cmd.Env = append(os.Environ(), "DATABASE_URL="+b.url(), "NATS_URL="+b.nats.url, "WACONNECT_NODE_ID=bench-"+strconv.Itoa(i), "WACONNECT_RPC_SECRET="+secret,
		"WACONNECT_GOSSIP_ADDR="+gossip, "WACONNECT_WHATSAPP_SOURCE="+source,
		"WACONNECT_ADMIN_ADDR="+admin, "WACONNECT_RPC_ADDR="+rpc, "WACONNECT_WHATSAPP_ADDR="+b.wa.Addr(),
		fmt.Sprintf("WACONNECT_WHATSAPP_ROOT_KEY=%x", key[:]), "WA_AUTH_ENC_KEY_B64=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
		"WORKER_COMPOSING_BEFORE_SEND_MS=0", "WORKER_RECONNECT_ALL_DELAY_MS=0", "WORKER_RECONNECT_STAGGER_MS=0", "WACONNECT_LOGIN_RATE=1000")
	logFile, err := os.OpenFile(filepath.Join(b.dir, "node.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}
	cmd.Stdout, cmd.Stderr = logFile, logFile
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGTERM}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	n := &nodeProcess{cmd: cmd, source: source, log: logFile, client: nodepbconnect.NewNodeServiceClient(rpcClient(), "http://"+rpc,
		connect.WithInterceptors(bearer(secret)))}
	return n, b.until(ctx, "the node to be ready", func() (bool, error) { return isReady(ctx, "http://"+admin), nil })
}

func (n *nodeProcess) stop() error {
	err := n.cmd.Process.Signal(syscall.SIGTERM)
	return errors.Join(err, n.cmd.Wait(), n.log.Close())
}

// benchPatience bounds what a bench waits for.
const benchPatience = 3 * time.Minute

// until polls tables and processes, which have no event to wait for.
func (b *bench) until(ctx context.Context, what string, ok func() (bool, error)) error {
	ctx, cancel := context.WithTimeout(ctx, benchPatience)
	defer cancel()
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for {
		done, err := ok()
		if done || err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("wait for %s: %w", what, ctx.Err())
		case <-tick.C:
		}
	}
}

// linkDevices makes devices and links each with a phone of its own, some at a time.
func (b *bench) linkDevices(ctx context.Context, count int) ([]device.ID, error) {
	ids := make([]device.ID, count)
	phones := make([]*watest.Phone, count)
	for i := range ids {
		row, err := device.Create(ctx, b.pool, device.Params{TenantID: "bench", Label: "Bench"})
		if err != nil {
			return nil, err
		}
		ids[i] = row.ID
		if phones[i], err = b.newPhone(); err != nil {
			return nil, err
		}
	}
	const atOnce = 8
	turns := make(chan struct{}, atOnce)
	errs := make([]error, count)
	var group sync.WaitGroup
	for i := range ids {
		turns <- struct{}{}
		group.Go(func() {
			defer func() { <-turns }()
			errs[i] = b.linkDevice(ctx, ids[i], phones[i])
		})
	}
	group.Wait()
	return ids, errors.Join(errs...)
}

func (b *bench) linkDevice(ctx context.Context, id device.ID, phone *watest.Phone) error {
	if _, err := device.Order(ctx, b.pool, "bench", id, device.Command{Wish: device.WantConnected}); err != nil {
		return err
	}
	var row device.Row
	err := b.until(ctx, "a QR code", func() (ok bool, err error) {
		row, err = device.Get(ctx, b.pool, "bench", id)
		return row.QR != nil, err
	})
	if err != nil {
		return err
	}
	if _, _, err := phone.Scan(ctx, *row.QR); err != nil {
		return err
	}
	return b.until(ctx, "the device to be online", func() (ok bool, err error) {
		row, err = device.Get(ctx, b.pool, "bench", id)
		return row.Detail == device.IsOnline, err
	})
}

func (b *bench) nodeMemory(ctx context.Context, count int) (kb float64, err error) {
	n, err := b.startNode(ctx, 1)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, b.dropDevices(), n.stop()) }()
	before, err := resident(n.cmd.Process.Pid)
	if err != nil {
		return 0, err
	}
	if _, err := b.linkDevices(ctx, count); err != nil {
		return 0, err
	}
	if err := pause(ctx, settle); err != nil {
		return 0, err
	}
	after, err := resident(n.cmd.Process.Pid)
	return (after - before) / float64(count), err
}

// dropDevices removes the devices of a figure before the next.
func (b *bench) dropDevices() error {
	ctx, cancel := context.WithTimeout(context.Background(), benchPatience)
	defer cancel()
	if _, err := b.pool.Exec(ctx, `DELETE FROM devices`); err != nil {
		return err
	}
	return nil
}

// queueTime is how long before its start a queue stands in the tables, so that what is measured begins with committed rows that the
// node has already seen.
const queueTime = 4 * time.Second

const queueQuery = `
WITH m AS (
  INSERT INTO messages (id, tenant_id, device_id, chat, type, payload, wa_id, expires_at)
  SELECT uuid7(), 'bench', d.id, ($2::text[])[1 + (i + d.n) % array_length($2::text[], 1)], 'text',
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
	defer func() { err = errors.Join(err, b.dropDevices(), n.stop()) }()
	ids, err := b.linkDevices(ctx, devices)
	if err != nil {
		return run, err
	}
	chats := make([]string, len(b.inbox))
	for i, p := range b.inbox {
		chats[i] = p.JID().String()
	}
	each := messages / devices
	start := time.Now().Add(queueTime)
	if _, err := b.pool.Exec(ctx, queueQuery, ids, chats, each, start); err != nil {
		return run, err
	}
	if err := pause(ctx, time.Until(start)); err != nil {
		return run, err
	}
	cost, err := b.startCost(ctx, n.cmd.Process.Pid)
	if err != nil {
		return run, err
	}
	err = b.until(ctx, "the queue to be empty", func() (bool, error) {
		var waiting bool
		err := b.pool.QueryRow(ctx, `SELECT EXISTS (SELECT 1 FROM message_queue)`).Scan(&waiting)
		if waiting { // each look passes over all that was sent already
			err = errors.Join(err, pause(ctx, 200*time.Millisecond))
		}
		return !waiting, err
	})
	if err != nil {
		return run, err
	}
	var last time.Time
	if err := b.pool.QueryRow(ctx, `SELECT max(sent_at) FROM messages`).Scan(&last); err != nil {
		return run, err
	}
	run.Rate = float64(each*devices) / last.Sub(start).Seconds()
	return run, cost.end(ctx, each*devices, &run)
}

// freeAddress finds a port of 127.0.0.1 that nobody uses at this moment.
func freeAddress() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer l.Close()
	return l.Addr().String(), nil
}

// isReady asks a process whether it takes work.
func isReady(ctx context.Context, admin string) bool {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, admin+"/readyz", nil)
	if err != nil {
		return false
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return false
	}
	defer resp.Body.Close()
	return resp.StatusCode == http.StatusOK
}

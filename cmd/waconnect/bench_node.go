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
	admin  string
	source string // it dials the emulator from here
	client nodepbconnect.NodeServiceClient
	log    *os.File
}

// startNode runs the i-th node of a cluster, and waits until it is ready. extra are further variables.
func (b *bench) startNode(ctx context.Context, i int, extra ...string) (*nodeProcess, error) {
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
	cmd := exec.CommandContext(ctx, self, "serve")
	cmd.Env = append(os.Environ(), "WACONNECT_ROLES=node", "DATABASE_URL="+b.url(), "NATS_URL="+b.nats.url, "WACONNECT_NODE_ID=bench-"+strconv.Itoa(i), "WACONNECT_RPC_SECRET="+secret,
		"WACONNECT_GOSSIP_ADDR="+gossip, "WACONNECT_WHATSAPP_SOURCE="+source,
		"WACONNECT_ADMIN_ADDR="+admin, "WACONNECT_RPC_ADDR="+rpc, "WACONNECT_WHATSAPP_ADDR="+b.wa.Addr(),
		fmt.Sprintf("WACONNECT_WHATSAPP_ROOT_KEY=%x", key[:]), "WA_AUTH_ENC_KEY_B64=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
		"WORKER_COMPOSING_BEFORE_SEND_MS=0", "WORKER_RECONNECT_ALL_DELAY_MS=0", "WORKER_RECONNECT_STAGGER_MS=0", "WACONNECT_LOGIN_RATE=1000",
		"WACONNECT_PPROF=true", "WEB_PORT=127.0.0.1:0")
	cmd.Env = append(cmd.Env, extra...)
	logFile, err := os.OpenFile(filepath.Join(b.dir, "node.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}
	cmd.Stdout, cmd.Stderr = logFile, logFile
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGTERM}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	n := &nodeProcess{cmd: cmd, admin: "http://" + admin, source: source, log: logFile, client: nodepbconnect.NewNodeServiceClient(rpcClient(), "http://"+rpc,
		connect.WithInterceptors(bearer(secret)))}
	return n, b.until(ctx, "the node to be ready", func() (bool, error) { return isReady(ctx, n.admin), nil })
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
func (b *bench) linkDevices(ctx context.Context, tenant string, count int) ([]device.ID, error) {
	ids := make([]device.ID, count)
	phones := make([]*watest.Phone, count)
	for i := range ids {
		row, err := device.Create(ctx, b.pool, device.Params{TenantID: tenant, Label: "Bench"})
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
			errs[i] = b.linkDevice(ctx, tenant, ids[i], phones[i])
		})
	}
	group.Wait()
	return ids, errors.Join(errs...)
}

func (b *bench) linkDevice(ctx context.Context, tenant string, id device.ID, phone *watest.Phone) error {
	if _, err := device.Order(ctx, b.pool, tenant, id, device.Command{Wish: device.WantConnected}); err != nil {
		return err
	}
	var row device.Row
	err := b.until(ctx, "a QR code", func() (ok bool, err error) {
		row, err = device.Get(ctx, b.pool, tenant, id)
		return row.QR != nil, err
	})
	if err != nil {
		return err
	}
	if _, _, err := phone.Scan(ctx, *row.QR); err != nil {
		return err
	}
	return b.until(ctx, "the device to be online", func() (ok bool, err error) {
		row, err = device.Get(ctx, b.pool, tenant, id)
		return row.Detail == device.IsOnline, err
	})
}

// dropDevices removes the devices of a figure before the next, when no node runs any more: whoever owns a device locks its head before its row,
// and this is the other way round.
func (b *bench) dropDevices() error {
	ctx, cancel := context.WithTimeout(context.Background(), benchPatience)
	defer cancel()
	if _, err := b.pool.Exec(ctx, `DELETE FROM devices`); err != nil {
		return err
	}
	return nil
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

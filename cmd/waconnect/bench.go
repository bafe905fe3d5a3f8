package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"connectrpc.com/connect"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/waconnect/waconnect/migrations"
	"github.com/waconnect/waconnect/migrations/pgserver"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/nodepb"
	"github.com/waconnect/waconnect/node/nodepb/nodepbconnect"
	"github.com/waconnect/waconnect/node/watest"
)

// BenchCmd measures, in one run and side by side, bare clients of the WhatsApp library with a store in memory, and a node of ours with
// PostgreSQL. Both are child processes of their own; the emulator is in this one.
type BenchCmd struct {
	Sessions int    `default:"200" help:"Sessions for the memory figure."`
	Devices  []int  `default:"1,50" help:"Numbers of sending devices."`
	Messages int    `default:"1500" help:"Messages per throughput figure."`
	JSON     string `placeholder:"FILE" help:"Also write the figures as JSON."`
}

// BenchReport holds the figures of a run.
type BenchReport struct {
	Machine  string      `json:"machine"`
	Go       string      `json:"go"`
	Sessions int         `json:"sessions"`
	Memory   []BenchPair `json:"memory_kb_per_idle_session"`
	Rates    []BenchPair `json:"messages_per_second"`
	Notes    []string    `json:"notes"`
}

// BenchPair is one figure of both sides.
type BenchPair struct {
	What  string  `json:"what"`
	Bare  float64 `json:"bare"`
	Node  float64 `json:"node"`
	Ratio float64 `json:"ratio"` // node / bare
}

func pair(what string, bare, node float64) BenchPair {
	p := BenchPair{What: what, Bare: bare, Node: node}
	if bare > 0 {
		p.Ratio = node / bare
	}
	return p
}

// Run measures and prints.
func (c BenchCmd) Run(ctx context.Context, log *slog.Logger) (err error) {
	b, err := newBench(ctx, log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.close()) }()
	report := BenchReport{
		Machine: fmt.Sprintf("%s/%s, %d cores", runtime.GOOS, runtime.GOARCH, runtime.NumCPU()), Go: runtime.Version(), Sessions: c.Sessions,
		Notes: []string{
			"emulator without latency, in a process of its own beside both sides; receiving phones do not decrypt",
			"node: PostgreSQL on the same machine, fsync and synchronous_commit on; every message is durable before it is accepted and SENT after it is acknowledged",
			"memory: resident set of the process, less that before the first session, per session, ten seconds after the last login",
		},
	}

	fmt.Fprintf(os.Stderr, "memory: %d idle bare clients…\n", c.Sessions)
	bareMem, err := b.bareMemory(ctx, c.Sessions)
	if err != nil {
		return fmt.Errorf("memory of bare clients: %w", err)
	}
	fmt.Fprintf(os.Stderr, "memory: %d idle sessions of a node…\n", c.Sessions)
	nodeMem, err := b.nodeMemory(ctx, c.Sessions)
	if err != nil {
		return fmt.Errorf("memory of a node: %w", err)
	}
	report.Memory = append(report.Memory, pair(fmt.Sprintf("resident, %d sessions", c.Sessions), bareMem, nodeMem))
	for _, n := range c.Devices {
		fmt.Fprintf(os.Stderr, "messages: %d bare client(s)…\n", n)
		bare, err := b.bareRate(ctx, n, c.Messages)
		if err != nil {
			return fmt.Errorf("rate of bare clients: %w", err)
		}
		fmt.Fprintf(os.Stderr, "messages: a node with %d device(s)…\n", n)
		ours, err := b.nodeRate(ctx, n, c.Messages)
		if err != nil {
			return fmt.Errorf("rate of a node: %w", err)
		}
		report.Rates = append(report.Rates, pair(fmt.Sprintf("%d sending device(s)", n), bare, ours))
	}
	report.print(os.Stdout)
	if c.JSON != "" {
		text, err := json.MarshalIndent(report, "", "  ")
		if err != nil {
			return err
		}
		return os.WriteFile(c.JSON, append(text, '\n'), 0o600)
	}
	return nil
}

func (r BenchReport) print(w io.Writer) {
	fmt.Fprintf(w, "machine: %s, %s\n\n%-36s %14s %14s %8s\n", r.Machine, r.Go, "", "bare whatsmeow", "node", "ratio")
	for _, p := range r.Memory {
		fmt.Fprintf(w, "%-36s %11.0f kB %11.0f kB %8.2f\n", p.What, p.Bare, p.Node, p.Ratio)
	}
	for _, p := range r.Rates {
		fmt.Fprintf(w, "%-36s %10.0f /s  %10.0f /s  %8.2f\n", p.What, p.Bare, p.Node, p.Ratio)
	}
	fmt.Fprintln(w)
	for _, n := range r.Notes {
		fmt.Fprintln(w, "* "+n)
	}
}

// bench is what all figures share.
type bench struct {
	log     *slog.Logger
	dir     string
	wa      *watest.Server
	pg      *pgserver.Server
	nats    *natsServer
	pool    *pgxpool.Pool
	numbers int
	inbox   []*watest.Phone // who is written to
}

// receivers is how many phones the senders write to.
const receivers = 10

func newBench(ctx context.Context, log *slog.Logger) (*bench, error) {
	dir, err := os.MkdirTemp("", "waconnect-bench-*")
	if err != nil {
		return nil, err
	}
	b := &bench{log: log, dir: dir}
	fail := func(err error) (*bench, error) { return nil, errors.Join(err, b.close()) }
	if b.wa, err = watest.New(watest.Config{}); err != nil {
		return fail(err)
	}
	if err := b.wa.Start(ctx); err != nil {
		return fail(err)
	}
	for range receivers {
		p, err := b.newPhone()
		if err != nil {
			return fail(err)
		}
		b.inbox = append(b.inbox, p)
	}
	if b.pg, err = pgserver.Start(ctx, pgserver.Config{Dir: filepath.Join(dir, "postgres"), Durable: true, Log: log}); err != nil {
		return fail(err)
	}
	if err := migrations.Up(ctx, b.url(), slog.New(slog.DiscardHandler)); err != nil {
		return fail(err)
	}
	if b.nats, err = startNATS(filepath.Join(dir, "nats"), randomHex(16), 0); err != nil {
		return fail(err)
	}
	if b.pool, err = pgxpool.New(ctx, b.url()); err != nil {
		return fail(err)
	}
	_, err = b.pool.Exec(ctx, `INSERT INTO tenants (id, name) VALUES ('bench', 'Bench')`)
	if err != nil {
		return fail(err)
	}
	return b, nil
}

func (b *bench) url() string { return b.pg.URL(pgserver.AppUser) }

func (b *bench) newPhone() (*watest.Phone, error) {
	b.numbers++
	return b.wa.AddPhone(watest.PhoneParams{Number: fmt.Sprintf("52155%08d", b.numbers), Blind: true})
}

func (b *bench) close() error {
	var errs []error
	if b.pool != nil {
		b.pool.Close()
	}
	if b.nats != nil {
		b.nats.stop()
	}
	if b.pg != nil {
		errs = append(errs, b.pg.Stop(context.Background()))
	}
	if b.wa != nil {
		errs = append(errs, b.wa.Close())
	}
	return errors.Join(append(errs, os.RemoveAll(b.dir))...)
}

// settle is how long a process rests before its memory is read.
const settle = 10 * time.Second

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

func pause(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// ─── bare clients ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

// bareProcess is a child that runs bare clients. It is told what to do line by line and answers in the same way.
type bareProcess struct {
	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Scanner
}

func (b *bench) startBare(ctx context.Context) (*bareProcess, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	key := b.wa.RootKey()
	cmd := exec.CommandContext(ctx, self, "bench-clients", "--addr", b.wa.Addr(), "--root-key", fmt.Sprintf("%x", key[:]))
	cmd.Stderr = os.Stderr
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	p := &bareProcess{cmd: cmd, in: in, out: bufio.NewScanner(out)}
	p.out.Buffer(nil, 1<<20)
	_, err = p.expect("ready")
	return p, err
}

func (p *bareProcess) expect(word string) (string, error) {
	if !p.out.Scan() {
		return "", fmt.Errorf("the clients' process has ended: %w", errors.Join(p.out.Err(), io.ErrUnexpectedEOF))
	}
	rest, ok := strings.CutPrefix(p.out.Text(), word)
	if !ok {
		return "", fmt.Errorf("the clients' process said %q, expected %q", p.out.Text(), word)
	}
	return strings.TrimSpace(rest), nil
}

// link links one more client with a phone of its own.
func (p *bareProcess) link(ctx context.Context, b *bench) error {
	if _, err := fmt.Fprintln(p.in, "link"); err != nil {
		return err
	}
	qr, err := p.expect("qr")
	if err != nil {
		return err
	}
	phone, err := b.newPhone()
	if err != nil {
		return err
	}
	if _, _, err := phone.Scan(ctx, qr); err != nil {
		return err
	}
	_, err = p.expect("online")
	return err
}

func (p *bareProcess) stop() error {
	return errors.Join(p.in.Close(), p.cmd.Wait())
}

func (b *bench) bareMemory(ctx context.Context, n int) (kb float64, err error) {
	p, err := b.startBare(ctx)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, p.stop()) }()
	before, err := resident(p.cmd.Process.Pid)
	if err != nil {
		return 0, err
	}
	for range n {
		if err := p.link(ctx, b); err != nil {
			return 0, err
		}
	}
	if err := pause(ctx, settle); err != nil {
		return 0, err
	}
	after, err := resident(p.cmd.Process.Pid)
	return (after - before) / float64(n), err
}

func (b *bench) bareRate(ctx context.Context, devices, messages int) (rate float64, err error) {
	p, err := b.startBare(ctx)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, p.stop()) }()
	for range devices {
		if err := p.link(ctx, b); err != nil {
			return 0, err
		}
	}
	numbers := make([]string, 0, len(b.inbox))
	for _, phone := range b.inbox {
		numbers = append(numbers, phone.Number())
	}
	if _, err := fmt.Fprintln(p.in, "send", messages/devices, strings.Join(numbers, ",")); err != nil {
		return 0, err
	}
	took, err := p.expect("sent")
	if err != nil {
		return 0, err
	}
	d, err := time.ParseDuration(took)
	return float64(messages/devices*devices) / d.Seconds(), err
}

// ─── a node ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

type nodeProcess struct {
	cmd    *exec.Cmd
	client nodepbconnect.NodeServiceClient
	log    *os.File
}

func (b *bench) startNode(ctx context.Context) (*nodeProcess, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	secret, key := randomHex(16), b.wa.RootKey()
	admin, err := freeAddress()
	if err != nil {
		return nil, err
	}
	rpc, err := freeAddress()
	if err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, self, "serve", "--roles", "node")
	cmd.Env = append(os.Environ(), "DATABASE_URL="+b.url(), "NATS_URL="+b.nats.url, "WACONNECT_NODE_ID=bench", "WACONNECT_RPC_SECRET="+secret,
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
	n := &nodeProcess{cmd: cmd, log: logFile, client: nodepbconnect.NewNodeServiceClient(rpcClient(), "http://"+rpc,
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
func (b *bench) linkDevices(ctx context.Context, n *nodeProcess, count int) ([]device.ID, error) {
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
			errs[i] = b.linkDevice(ctx, n, ids[i], phones[i])
		})
	}
	group.Wait()
	return ids, errors.Join(errs...)
}

func (b *bench) linkDevice(ctx context.Context, n *nodeProcess, id device.ID, phone *watest.Phone) error {
	if _, err := device.Order(ctx, b.pool, "bench", id, device.Command{Wish: device.WantConnected}); err != nil {
		return err
	}
	if _, err := n.client.Wake(ctx, connect.NewRequest(&nodepb.WakeRequest{DeviceId: string(id)})); err != nil {
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
	n, err := b.startNode(ctx)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, b.dropDevices(), n.stop()) }()
	before, err := resident(n.cmd.Process.Pid)
	if err != nil {
		return 0, err
	}
	if _, err := b.linkDevices(ctx, n, count); err != nil {
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

// sendersPerDevice is how many requests each device's clients have under way.
const sendersPerDevice = 4

func (b *bench) nodeRate(ctx context.Context, devices, messages int) (rate float64, err error) {
	n, err := b.startNode(ctx)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, b.dropDevices(), n.stop()) }()
	ids, err := b.linkDevices(ctx, n, devices)
	if err != nil {
		return 0, err
	}
	each := messages / devices
	start := time.Now()
	var group sync.WaitGroup
	errs := make([]error, devices*sendersPerDevice)
	for d, id := range ids {
		for s := range sendersPerDevice {
			group.Go(func() {
				for i := s; i < each; i += sendersPerDevice {
					if err := b.accept(ctx, n, id, b.inbox[(d+i)%len(b.inbox)]); err != nil {
						errs[d*sendersPerDevice+s] = err
						return
					}
				}
			})
		}
	}
	group.Wait()
	if err := errors.Join(errs...); err != nil {
		return 0, err
	}
	err = b.until(ctx, "the queue to be empty", func() (bool, error) {
		var waiting int
		err := b.pool.QueryRow(ctx, `SELECT count(*) FROM message_queue`).Scan(&waiting)
		return waiting == 0, err
	})
	return float64(each*devices) / time.Since(start).Seconds(), err
}

func (b *bench) accept(ctx context.Context, n *nodeProcess, id device.ID, to *watest.Phone) error {
	_, err := n.client.Accept(ctx, connect.NewRequest(&nodepb.AcceptRequest{
		MessageId: uuid.Must(uuid.NewV7()).String(), TenantId: "bench", DeviceId: string(id), Chat: to.JID().String(), Type: "text",
		Payload: `{"text":"hello from the bench"}`, WaId: message.NewWhatsAppID(), ExpiresAt: timestamppb.New(time.Now().Add(time.Hour)),
	}))
	return err
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

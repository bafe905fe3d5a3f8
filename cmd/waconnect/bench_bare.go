package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"
)

// benchChild is a child process that is told what to do line by line and answers in the same way.
type benchChild struct {
	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Scanner
}

// startBare starts the process; with a database its clients keep what they remember there, in the library's own store.
func (b *bench) startBare(ctx context.Context, database string) (*benchChild, error) {
	key := b.wa.RootKey()
	var env []string
	if database != "" {
		env = append(env, benchDatabase+"="+database)
	}
	p, err := startBenchChild(ctx, env, "bench-clients", "--addr", b.wa.Addr(), "--root-key", fmt.Sprintf("%x", key[:]))
	if err != nil {
		return nil, err
	}
	_, err = p.expect("ready")
	return p, err
}

// startBenchChild runs a hidden command of this program, which speaks line by line.
func startBenchChild(ctx context.Context, env []string, args ...string) (*benchChild, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, self, args...)
	cmd.Env = append(os.Environ(), env...)
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
	p := &benchChild{cmd: cmd, in: in, out: bufio.NewScanner(out)}
	p.out.Buffer(nil, 1<<20)
	return p, nil
}

func (p *benchChild) expect(word string) (string, error) {
	if !p.out.Scan() {
		return "", fmt.Errorf("the child has ended: %w", errors.Join(p.out.Err(), io.ErrUnexpectedEOF))
	}
	rest, ok := strings.CutPrefix(p.out.Text(), word)
	if !ok {
		return "", fmt.Errorf("the child said %q, expected %q", p.out.Text(), word)
	}
	return strings.TrimSpace(rest), nil
}

// link links one more client with a phone of its own.
func (p *benchChild) link(ctx context.Context, b *bench) error {
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

func (p *benchChild) stop() error {
	return errors.Join(p.in.Close(), p.cmd.Wait())
}

func (b *bench) bareRate(ctx context.Context, devices, messages int, store bool) (run BenchRun, err error) {
	database := ""
	if store {
		if database, err = b.sqlstoreURL(ctx); err != nil {
			return run, err
		}
	}
	p, err := b.startBare(ctx, database)
	if err != nil {
		return run, err
	}
	defer func() { err = errors.Join(err, p.stop()) }()
	for range devices {
		if err := p.link(ctx, b); err != nil {
			return run, err
		}
	}
	numbers := make([]string, 0, len(b.inbox))
	for _, phone := range b.inbox {
		numbers = append(numbers, phone.Number())
	}
	if _, err := fmt.Fprintln(p.in, "warm", strings.Join(numbers, ",")); err != nil {
		return run, err
	}
	if _, err := p.expect("sent"); err != nil {
		return run, err
	}
	if err := pause(ctx, queueTime); err != nil { // what linking has left to do is not counted
		return run, err
	}
	count := messages / devices * devices
	cost, err := b.startCost(ctx, p.cmd.Process.Pid)
	if err != nil {
		return run, err
	}
	if _, err := fmt.Fprintln(p.in, "send", messages/devices, strings.Join(numbers, ",")); err != nil {
		return run, err
	}
	took, err := p.expect("sent")
	if err != nil {
		return run, err
	}
	d, err := time.ParseDuration(took)
	if err != nil {
		return run, err
	}
	run.Rate = float64(count) / d.Seconds()
	return run, cost.end(ctx, count, &run)
}

// sqlstoreURL makes an empty schema for the library's store.
func (b *bench) sqlstoreURL(ctx context.Context) (string, error) {
	if _, err := b.pool.Exec(ctx, `DROP SCHEMA IF EXISTS sqlstore CASCADE`); err != nil {
		return "", err
	}
	if _, err := b.pool.Exec(ctx, `CREATE SCHEMA sqlstore`); err != nil {
		return "", err
	}
	return b.url() + "&search_path=sqlstore", nil
}

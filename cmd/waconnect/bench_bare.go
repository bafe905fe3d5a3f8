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

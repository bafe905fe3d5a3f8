package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"sync"
	"syscall"
	"time"
)

// child is a process of our own binary that is kept running: it ends with us, whatever ends us, and is started again when it dies.
type child struct {
	name         string
	admin        string // host:port of its /readyz
	rpc          string // host:port of its node service; empty: none
	env          []string
	args         []string
	restartAfter time.Duration // 0: never
	log          *slog.Logger
	output       io.Writer
	changed      func(runs bool) // called after each start and end

	mu       sync.Mutex
	process  *os.Process // nil: not running
	stopping chan struct{}
	first    chan struct{} // closed when the first run has ended
	gone     chan struct{} // closed when it neither runs nor will run
}

// newChild prepares `serve` with an environment, which is checked here so that a mistake is reported once and plainly.
func (d *dev) newChild(name, admin string, restartAfter time.Duration, vars map[string]string) (*child, error) {
	env := d.env.with(vars)
	if _, err := loadConfig(env, nil); err != nil {
		return nil, err
	}
	c := &child{
		name: name, admin: admin, restartAfter: restartAfter, log: d.log.With("process", name),
		args:     []string{"waconnect", "--log-format", d.options.format, "--log-level", d.options.level, "serve"},
		stopping: make(chan struct{}), first: make(chan struct{}), gone: make(chan struct{}),
	}
	c.output = os.Stderr
	if d.options.format != "json" {
		c.output = &prefixer{prefix: fmt.Sprintf("%-8s | ", name), w: os.Stderr}
	}
	merged := maps.Clone(d.env.file) // the child need not read the file again
	if merged == nil {
		merged = map[string]string{}
	}
	for _, pair := range os.Environ() {
		if name, value, _ := bytes.Cut([]byte(pair), []byte("=")); len(value) > 0 {
			merged[string(name)] = string(value)
		}
	}
	maps.Copy(merged, vars)
	merged["ENV_FILE"] = os.DevNull
	for _, k := range slices.Sorted(maps.Keys(merged)) {
		c.env = append(c.env, k+"="+merged[k])
	}
	return c, nil
}

// start begins to keep the process running; stop must follow.
func (c *child) start() {
	go func() {
		// The kernel sends the death signal when the *thread* that started the process ends, so that thread stays here until the end.
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		defer close(c.gone)
		var once sync.Once
		for {
			err := c.runOnce()
			once.Do(func() { close(c.first) })
			if c.isStopping() {
				if err != nil {
					c.log.Warn("the process did not end well", "err", err)
				}
				return
			}
			if c.restartAfter == 0 {
				c.log.Error("the process has ended and will not be started again", "err", err)
				return
			}
			c.log.Error("the process has ended", "err", err, "restart_in", c.restartAfter)
			select {
			case <-time.After(c.restartAfter):
			case <-c.stopping:
				return
			}
		}
	}()
}

func (c *child) isStopping() bool {
	select {
	case <-c.stopping:
		return true
	default:
		return false
	}
}

func (c *child) runOnce() error {
	cmd := exec.Command("/proc/self/exe") // the very binary that runs, even if a new one was built in its place
	cmd.Args = append(cmd.Args[:0], c.args...)
	cmd.Env = c.env
	cmd.Stdout, cmd.Stderr = c.output, c.output
	// A group of its own: Ctrl-C in a terminal reaches only us, and we stop the parts in order. Killed with us, without mercy: the
	// database ends at that moment too.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	c.mu.Lock()
	if c.isStopping() {
		c.mu.Unlock()
		return nil
	}
	err := cmd.Start()
	c.process = cmd.Process
	c.mu.Unlock()
	if err != nil {
		return fmt.Errorf("start %s: %w", c.name, err)
	}
	c.log.Info("process started", "pid", cmd.Process.Pid, "admin", "http://"+c.admin)
	c.changed(true)
	err = cmd.Wait()
	c.mu.Lock()
	c.process = nil
	c.mu.Unlock()
	c.changed(false)
	return err
}

// currentPID is 0 while the process does not run.
func (c *child) currentPID() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.process == nil {
		return 0
	}
	return c.process.Pid
}

// stop asks the process to end, and kills it if ctx ends first. It returns when the process is gone.
func (c *child) stop(ctx context.Context) error {
	c.mu.Lock()
	close(c.stopping)
	if c.process != nil {
		_ = c.process.Signal(syscall.SIGTERM) // it may just have ended
	}
	c.mu.Unlock()
	select {
	case <-c.gone:
		return nil
	case <-ctx.Done():
	}
	c.mu.Lock()
	if c.process != nil {
		_ = c.process.Kill() // as above
	}
	c.mu.Unlock()
	<-c.gone
	return errors.New("it did not end in time and was killed")
}

const (
	readyTimeout = 90 * time.Second
	readyPoll    = 50 * time.Millisecond
)

// awaitReady waits until the process takes work. It says which step is slow, and fails if the process ends.
func (c *child) awaitReady(ctx context.Context) error {
	ctx, cancel := context.WithTimeoutCause(ctx, readyTimeout, fmt.Errorf("%s is not ready after %s", c.name, readyTimeout))
	defer cancel()
	poll := time.NewTicker(readyPoll)
	defer poll.Stop()
	begun, said := time.Now(), time.Now()
	for {
		state, err := readyState(ctx, c.admin)
		if err == nil && state.Ready {
			c.log.Info("ready", "took", time.Since(begun).Round(time.Millisecond))
			return nil
		}
		if time.Since(said) > 5*time.Second {
			said = time.Now()
			c.log.Info("still starting", "step", state.Step, "err", state.Error)
		}
		select {
		case <-c.first:
			return fmt.Errorf("%s has ended while starting; its last lines are above", c.name)
		case <-ctx.Done():
			if state.Step != "" {
				return fmt.Errorf("%w; it is at step %q: %s", context.Cause(ctx), state.Step, state.Error)
			}
			return context.Cause(ctx)
		case <-poll.C:
		}
	}
}

func readyState(ctx context.Context, admin string) (readiness, error) {
	var state readiness
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+admin+"/readyz", nil)
	if err != nil {
		return state, err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return state, err
	}
	defer resp.Body.Close()
	return state, json.NewDecoder(io.LimitReader(resp.Body, 64<<10)).Decode(&state)
}

// prefixer names the process at the start of each of its lines. It is used by one process at a time.
type prefixer struct {
	prefix string
	w      io.Writer
	rest   []byte // a line that has not ended yet
}

// longestLine bounds what is kept of a line that does not end.
const longestLine = 64 << 10

func (p *prefixer) Write(b []byte) (int, error) {
	p.rest = append(p.rest, b...)
	for {
		end := bytes.IndexByte(p.rest, '\n')
		if end < 0 && len(p.rest) > longestLine {
			end = longestLine
		}
		if end < 0 {
			return len(b), nil
		}
		line := p.rest[:end]
		rest := p.rest[end:]
		if rest[0] == '\n' {
			rest = rest[1:]
		}
		// One call per line, so that the lines of processes do not mix.
		if _, err := p.w.Write(append(append([]byte(p.prefix), line...), '\n')); err != nil {
			return 0, err
		}
		p.rest = append(p.rest[:0], rest...)
	}
}

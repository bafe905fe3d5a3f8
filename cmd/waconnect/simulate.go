package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/waconnect/waconnect/node/watest"
)

// simulateGrace is how long requests to the control API may take to finish at the end.
const simulateGrace = 2 * time.Second

// SimulateCmd runs an emulator of WhatsApp with simulated phones, for tests and for getting to know the system.
type SimulateCmd struct {
	Listen  string        `default:"127.0.0.1:4001" help:"Where devices connect (sockets and media)."`
	Control string        `default:"127.0.0.1:4002" help:"Where the control API and the page with the phones are served. Anyone who reaches it can use it."`
	State   string        `type:"path" placeholder:"FILE" help:"File that keeps phones, devices, keys and queues over a restart. It holds private keys."`
	Latency time.Duration `help:"Delay of everything the server sends to a device."`
	Jitter  time.Duration `help:"Random part that is added to the latency."`
	Phones  int           `help:"Have at least so many phones from the beginning."`
	Audit   int           `default:"1048576" help:"How many entries the audit log keeps, at about 250 bytes each."`

	out io.Writer // where the greeting goes; standard output when nil
}

// Validate refuses values that make no sense; kong calls it.
func (c *SimulateCmd) Validate() error {
	switch {
	case c.Latency < 0 || c.Jitter < 0:
		return errors.New("--latency and --jitter cannot be negative")
	case c.Phones < 0:
		return errors.New("--phones cannot be negative")
	case c.Audit < 1:
		return errors.New("--audit must be positive")
	}
	return nil
}

// Run serves until ctx ends; then it closes every connection and saves the state.
func (c *SimulateCmd) Run(ctx context.Context, log *slog.Logger) (err error) {
	server, err := watest.New(watest.Config{
		Addr: c.Listen, Log: log, Latency: c.Latency, Jitter: c.Jitter, StateFile: c.State, AuditLimit: c.Audit,
	})
	if err != nil {
		return fmt.Errorf("start emulator: %w", err)
	}
	defer func() { // also when the start fails: it saves the state and waits for everything
		if closeErr := server.Close(); closeErr != nil {
			err = errors.Join(err, fmt.Errorf("stop emulator: %w", closeErr))
		}
	}()
	var lc net.ListenConfig
	listener, err := lc.Listen(ctx, "tcp", c.Control)
	if err != nil {
		return fmt.Errorf("listen for the control API: %w", err)
	}
	if err = server.Start(ctx); err != nil {
		return errors.Join(fmt.Errorf("start emulator: %w", err), listener.Close())
	}
	for len(server.Phones()) < c.Phones {
		if _, err = server.AddPhone(watest.PhoneParams{}); err != nil {
			return errors.Join(fmt.Errorf("add phone: %w", err), listener.Close())
		}
	}
	warnReachable(log, listener.Addr())
	if err = c.greet(server, listener.Addr()); err != nil {
		return errors.Join(err, listener.Close())
	}
	return serveControl(ctx, log, listener, server.ControlHandler())
}

// serveControl serves the control API until ctx ends.
func serveControl(ctx context.Context, log *slog.Logger, listener net.Listener, handler http.Handler) error {
	control := &http.Server{
		Handler: handler, ReadHeaderTimeout: 10 * time.Second,
		// Requests that wait for something end with ctx, so that they do not hold up the end.
		BaseContext: func(net.Listener) context.Context { return ctx },
		ErrorLog:    slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
	served := make(chan error, 1)
	go func() { served <- control.Serve(listener) }()
	select {
	case err := <-served:
		return fmt.Errorf("serve control API: %w", err)
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), simulateGrace)
	defer cancel()
	err := control.Shutdown(grace)
	if errors.Is(err, context.DeadlineExceeded) {
		err = control.Close()
	}
	if served := <-served; !errors.Is(served, http.ErrServerClosed) {
		err = errors.Join(err, served)
	}
	if err != nil {
		return fmt.Errorf("stop control API: %w", err)
	}
	return nil
}

// warnReachable says when others than this machine can play the phones.
func warnReachable(log *slog.Logger, addr net.Addr) {
	if tcp, ok := addr.(*net.TCPAddr); ok && !tcp.IP.IsLoopback() {
		log.Warn("the control API asks for no credentials and is reachable from other machines", "addr", addr.String())
	}
}

// greet tells how to use the emulator.
func (c *SimulateCmd) greet(server *watest.Server, control net.Addr) error {
	out := c.out
	if out == nil {
		out = os.Stdout
	}
	key := server.RootKey()
	root := hex.EncodeToString(key[:])
	_, err := fmt.Fprintf(out, `WhatsApp emulator
  page      http://%s/
  phones    %d
  root key  %s

Connect a node to it with these variables:
  WACONNECT_WHATSAPP_ADDR=%s
  WACONNECT_WHATSAPP_ROOT_KEY=%s
`, control, len(server.Phones()), root, server.Addr(), root)
	if err != nil {
		return fmt.Errorf("write greeting: %w", err)
	}
	return nil
}

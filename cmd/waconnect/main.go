// Command waconnect is the whole system in one binary: `dev` runs everything on one machine, `serve` runs roles of a cluster.
// This package composes the others and decides nothing itself.
package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/alecthomas/kong"

	commands "github.com/waconnect/waconnect/cmd/waconnect/cli"
)

// version is set by the linker (`make build`).
var version = ""

// Exit codes.
const (
	exitOK     = 0
	exitFailed = 1
	exitUsage  = 2
	exitForced = 130 // a second signal during shutdown
)

type cli struct {
	LogFormat string `enum:"auto,text,json" default:"auto" env:"WACONNECT_LOG_FORMAT" help:"Log as text or JSON; auto is text on a terminal and JSON elsewhere (${enum})."`
	LogLevel  string `enum:"debug,info,warn,error" default:"info" env:"WACONNECT_LOG_LEVEL" help:"Least severity that is logged (${enum})."`

	Dev            DevCmd            `cmd:"" help:"Run everything on this machine, with a WhatsApp emulator and a demo."`
	Serve          ServeCmd          `cmd:"" help:"Run roles of a cluster. Settings come from the environment; see docs/configuration.md."`
	Bench          BenchCmd          `cmd:"" help:"Measure a node against bare clients of the WhatsApp library."`
	BenchClients   BenchClientsCmd   `cmd:"" hidden:""`
	BenchPosts     BenchPostsCmd     `cmd:"" hidden:""`
	BenchReceivers BenchReceiversCmd `cmd:"" hidden:""`
	Simulate       SimulateCmd       `cmd:"" help:"Run the WhatsApp emulator alone, with its control API."`
	Ring           RingCmd           `cmd:"" help:"Look at the ring of nodes, drain a node, move a device."`
	Device         DeviceCmd         `cmd:"" help:"Look after single devices."`
	Encryption     EncryptionCmd     `cmd:"" help:"Change the encryption key."`
	Import         ImportCmd         `cmd:"" help:"Take over what other programs have: all of the original system, or the linked devices of a Go gateway."`
	Healthy        HealthyCmd        `cmd:"" help:"Ask the process beside this one, as /readyz does, whether it takes work; for health checks of containers."`
	Doctor         DoctorCmd         `cmd:"" help:"Look at a deployment and say what is wrong. Changes nothing."`
	Migrate        MigrateCmd        `cmd:"" help:"Bring the database to the newest schema."`
	Version        VersionCmd        `cmd:"" help:"Print the version."`

	commands.Commands
}

// VersionCmd prints the version.
type VersionCmd struct{}

// Run prints.
func (VersionCmd) Run() error {
	_, err := fmt.Println(versionText())
	return err
}

// versionName is the version alone.
func versionName() string {
	if version == "" {
		return "devel"
	}
	return version
}

func versionText() string {
	text := versionName()
	if info, ok := debug.ReadBuildInfo(); ok {
		return fmt.Sprintf("waconnect %s %s", text, info.GoVersion)
	}
	return "waconnect " + text
}

func main() { os.Exit(run(os.Args[1:])) }

func run(args []string) int {
	var c cli
	parser, err := kong.New(&c, kong.Name("waconnect"), kong.UsageOnError(),
		kong.ExplicitGroups([]kong.Group{{Key: "api", Title: "Over the API, from anywhere:"}}),
		kong.Description("Keeps many WhatsApp companion devices online, for many tenants."))
	if err != nil {
		fmt.Fprintln(os.Stderr, "waconnect:", err)
		return exitFailed
	}
	command, err := parser.Parse(args)
	if err != nil {
		parser.FatalIfErrorf(withUsageCode(err))
		return exitUsage
	}
	if c.LogFormat == "auto" && command.Command() == "dev" { // what dev says is read by people, wherever it goes
		c.LogFormat = "text"
	}
	log := newLogger(os.Stderr, c.LogFormat, c.LogLevel)
	slog.SetDefault(log)
	ctx, stop := untilSignal(log)
	defer stop()
	command.BindTo(ctx, (*context.Context)(nil))
	err = command.Run(log, logOptions{c.LogFormat, c.LogLevel}, &c)
	switch {
	case err == nil, errors.Is(err, context.Canceled) && ctx.Err() != nil:
		return exitOK
	default:
		fmt.Fprintln(os.Stderr, "waconnect:", err)
		return exitFailed
	}
}

// usageError makes kong end the process with our code.
type usageError struct{ error }

// ExitCode is what kong asks for.
func (usageError) ExitCode() int { return exitUsage }

func (e usageError) Unwrap() error { return e.error }

func withUsageCode(err error) error { return usageError{err} }

// untilSignal gives a context that ends at the first SIGINT, SIGTERM or SIGHUP. At the second the process ends at once.
func untilSignal(log *slog.Logger) (context.Context, func()) {
	ctx, cancel := context.WithCancel(context.Background())
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, syscall.SIGINT, syscall.SIGTERM)
	if !signal.Ignored(syscall.SIGHUP) { // closing the terminal stops in order too, unless nohup says otherwise
		signal.Notify(signals, syscall.SIGHUP)
	}
	done := make(chan struct{})
	go func() {
		select {
		case sig := <-signals:
			log.Info("stopping; a second signal ends the process at once", "signal", sig.String())
			cancel()
		case <-done:
			return
		}
		select {
		case <-signals:
			os.Exit(exitForced)
		case <-done:
		}
	}()
	return ctx, func() {
		signal.Stop(signals)
		close(done)
		cancel()
	}
}

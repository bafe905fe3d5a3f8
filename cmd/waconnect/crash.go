package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"regexp"
	"runtime/debug"
	"strings"
	"syscall"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"

	"github.com/waconnect/waconnect/node/quarantine"
)

// crashFile is where the runtime writes why it ends this process: a panic that nobody recovers, or a fatal error. The next process of this
// node reads it. A header names the life in the ring that a report behind it belongs to. Nothing is written there by whatever else can end
// a process.
type crashFile struct {
	file *os.File // nil: crashes leave no trace, and nothing is quarantined
	node string
	log  *slog.Logger
	last quarantine.Crash // of the process before this one; Life is zero if it did not crash, or not as a node
}

const (
	crashHeader = "waconnect life "
	maxReport   = 4 << 20 // of a file that is read; the first line is what counts
	maxReason   = 300     // bytes
)

// openCrashFile reads what the process before this one left, and begins the file anew. A crash is no reason not to start, and neither is a
// file that cannot be used.
func openCrashFile(path, node string, log *slog.Logger, reg prometheus.Registerer) *crashFile {
	c := &crashFile{node: node, log: log}
	crashes := promauto.With(reg).NewCounter(prometheus.CounterOpts{
		Name: "waconnect_crashes_total", Help: "Crashes of the program that this process has found when it started.",
	})
	report, err := c.open(path)
	if err != nil {
		log.Warn("no file for crash reports: a device that crashes this process will not be quarantined", "file", path, "err", err)
	}
	if reason, life := readCrash(report); reason != "" {
		crashes.Inc()
		c.last.Life, c.last.Reason = life, reason
		log.Error("the process before this one has crashed", "reason", reason, "incarnation", life, "report", path+".last")
	}
	return c
}

// open takes the file for this process, keeps what stands there beside it, and tells the runtime. An error leaves the file unused.
func (c *crashFile) open(path string) (report []byte, err error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR|os.O_APPEND|syscall.O_NOFOLLOW|syscall.O_NONBLOCK, 0o600)
	if err != nil {
		return nil, err
	}
	defer func() {
		if c.file == nil {
			err = errors.Join(err, f.Close())
		}
	}()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if stat, ok := info.Sys().(*syscall.Stat_t); !info.Mode().IsRegular() || ok && int(stat.Uid) != os.Geteuid() {
		return nil, errors.New("it is not a file of our own") // whoever else could write it could have devices quarantined
	}
	if err := f.Chmod(0o600); err != nil { // a report may hold what people wrote
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return nil, errors.New("another process uses it: give each its own WACONNECT_NODE_ID")
	}
	if report, err = io.ReadAll(io.LimitReader(f, maxReport)); err != nil {
		return nil, err
	}
	c.last.Node, c.last.At = c.node, info.ModTime()
	if reason, _ := readCrash(report); reason != "" {
		if err := replaceFile(path+".last", report); err != nil {
			return report, err
		}
	}
	if err := f.Truncate(0); err != nil {
		return report, err
	}
	if err := debug.SetCrashOutput(f, debug.CrashOptions{}); err != nil {
		return report, err
	}
	c.file = f
	return report, c.begin(uuid.Nil)
}

// begin says which life a crash from now on belongs to.
func (c *crashFile) begin(life uuid.UUID) error {
	if c.file == nil {
		return nil
	}
	_, err := fmt.Fprintf(c.file, "%s%s of %s, process %d, %s\n", crashHeader, life, c.node, os.Getpid(), time.Now().UTC().Format(time.RFC3339))
	return err
}

// reborn is begin for the lease, which cannot do anything about an error.
func (c *crashFile) reborn(life uuid.UUID) {
	if err := c.begin(life); err != nil {
		c.log.Warn("write crash file: a crash of this process will not be counted", "err", err)
	}
}

// record makes the crash of the process before this one count, before this one opens anything.
func (c *crashFile) record(ctx context.Context, pool *pgxpool.Pool) error {
	if c.last.Life == uuid.Nil {
		return nil
	}
	return quarantine.Record(ctx, pool, c.last)
}

// close gives the file up at the end of an orderly stop.
func (c *crashFile) close() error {
	if c.file == nil {
		return nil
	}
	return errors.Join(debug.SetCrashOutput(nil, debug.CrashOptions{}), c.file.Close())
}

// numbers are long enough to be those of people.
var numbers = regexp.MustCompile(`\d{7,}`)

// readCrash finds the first line of a report and the life that it ended. Empty: there is none, or it was no crash of the program. A signal
// that somebody sent makes the runtime write too (SIGQUIT), and counts for nothing.
func readCrash(report []byte) (reason string, life uuid.UUID) {
	for line := range bytes.Lines(report) {
		text := strings.TrimRight(string(line), "\r\n")
		if rest, ok := strings.CutPrefix(text, crashHeader); ok {
			name, _, _ := strings.Cut(rest, " ")
			life, _ = uuid.Parse(name) // a header that was cut off names no life
			continue
		}
		if strings.HasPrefix(text, "panic: ") || strings.HasPrefix(text, "fatal error: ") {
			text = numbers.ReplaceAllString(text, "***")
			text = strings.ToValidUTF8(strings.ReplaceAll(text, "\x00", ""), "")
			return strings.ToValidUTF8(text[:min(len(text), maxReason)], ""), life
		}
	}
	return "", uuid.Nil
}

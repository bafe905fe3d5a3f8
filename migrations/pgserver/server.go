// Package pgserver runs a private PostgreSQL from the binaries on this machine, for `waconnect dev` and for tests.
//
// It promises: only loopback, passwords always, the application's user is no superuser (row-level security would be inert for one),
// works for a root caller too (PostgreSQL itself refuses root, so it runs as user postgres or nobody), and dies with its parent even
// when that is killed.
package pgserver

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
)

// Users of the private server. The superuser is for administration by tests only.
const (
	AppUser   = "waconnect"
	SuperUser = "postgres"
)

// Config of a private server.
type Config struct {
	Dir            string // holds data, password and log; made if missing, continued if it was used before
	Port           int    // 0: a free one
	Durable        bool   // fsync and synchronous_commit as in production; false is for tests, which never survive a power cut
	MaxConnections int    // 0: 200
	Log            *slog.Logger
}

// Server is a running PostgreSQL. Safe for concurrent use.
type Server struct {
	cfg      Config
	bin      Binaries
	cred     *syscall.Credential
	hidden   bool // the directory is below one that the user cred may not enter
	password string
	port     int

	mu     sync.Mutex
	cmd    *exec.Cmd
	exited chan struct{} // closed when the process has ended
	exit   error
	output *tail
}

const (
	startTimeout = 60 * time.Second
	stopTimeout  = 20 * time.Second
	// startPoll is how often a starting server is asked whether it answers; it has no event to wait for.
	startPoll = 20 * time.Millisecond
	// portAttempts bounds how often a free port is looked for.
	portAttempts = 5
)

// Start prepares the directory if it is new and starts the server; it returns when queries are answered.
func Start(ctx context.Context, cfg Config) (*Server, error) {
	if cfg.MaxConnections == 0 {
		cfg.MaxConnections = 200
	}
	bin, err := Find()
	if err != nil {
		return nil, err
	}
	dir, err := filepath.Abs(cfg.Dir)
	if err != nil {
		return nil, fmt.Errorf("private PostgreSQL: %w", err)
	}
	cfg.Dir = dir
	s := &Server{cfg: cfg, bin: bin, port: cfg.Port}
	if err := s.prepare(ctx); err != nil {
		return nil, fmt.Errorf("prepare private PostgreSQL in %s: %w", dir, err)
	}
	if err := s.launchFirst(ctx); err != nil {
		return nil, err
	}
	if err := s.makeUser(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("prepare users of private PostgreSQL: %w", err), s.Stop(ctx))
	}
	return s, nil
}

// prepare makes the directory, the password and the cluster.
func (s *Server) prepare(ctx context.Context) error {
	if err := os.MkdirAll(s.cfg.Dir, 0o700); err != nil {
		return err
	}
	if os.Geteuid() == 0 {
		cred, err := unprivileged()
		if err != nil {
			return err
		}
		s.cred = cred
		if s.hidden, err = isHidden(filepath.Dir(s.cfg.Dir), cred); err != nil {
			return err
		}
		if err := os.Chown(s.cfg.Dir, int(cred.Uid), int(cred.Gid)); err != nil {
			return err
		}
	}
	pwFile := s.path("password")
	if text, err := os.ReadFile(pwFile); err == nil {
		s.password = strings.TrimSpace(string(text))
	} else if errors.Is(err, os.ErrNotExist) {
		var b [16]byte
		rand.Read(b[:])
		s.password = hex.EncodeToString(b[:])
		if err := s.writeFile(pwFile, s.password); err != nil {
			return err
		}
	} else {
		return err
	}
	if _, err := os.Stat(s.path("data", "PG_VERSION")); err == nil {
		return s.useVersion()
	}
	// A directory without a version file is a first start that was interrupted.
	if err := os.RemoveAll(s.path("data")); err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, filepath.Join(s.bin.Dir, "initdb"), "-D", s.path("data"), "-U", SuperUser, "-A", "scram-sha-256",
		"--pwfile="+pwFile, "-E", "UTF8", "--locale=C.UTF-8", "--no-instructions", "--no-sync")
	cmd.Dir = "/" // not the caller's, which the server may be unable to enter
	cmd.SysProcAttr = s.attributes(syscall.SIGKILL)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w: %s", err, bytes.TrimSpace(out))
	}
	return nil
}

// useVersion takes the binaries of the version that wrote the data: after an upgrade of the machine the newest are others.
func (s *Server) useVersion() error {
	text, err := os.ReadFile(s.path("data", "PG_VERSION"))
	if err != nil {
		return err
	}
	have, err := strconv.Atoi(strings.TrimSpace(string(text)))
	if err != nil {
		return fmt.Errorf("version of the data: %w", err)
	}
	if have == s.bin.Version {
		return nil
	}
	bin, err := find(have)
	if err != nil || bin.Version != have {
		return fmt.Errorf("the data was written by PostgreSQL %d, and here is only %d; install version %d or set WACONNECT_PG_BIN to it", have, s.bin.Version, have)
	}
	s.bin = bin
	return nil
}

// launchFirst starts the server on the configured port, or on a free one. Between choosing a free port and listening on it another
// process may take it, so that is tried more than once.
func (s *Server) launchFirst(ctx context.Context) error {
	if s.cfg.Port != 0 {
		return s.Launch(ctx)
	}
	var err error
	for range portAttempts {
		if s.port, err = freePort(); err != nil {
			return fmt.Errorf("private PostgreSQL: %w", err)
		}
		if err = s.Launch(ctx); err == nil || !strings.Contains(err.Error(), "Address already in use") {
			return err
		}
	}
	return err
}

// awaitPredecessor waits for the end of a server that still uses the data: one whose parent was killed is shutting down at this moment.
// A pid file whose process is gone, or is something else by now, is removed: PostgreSQL would refuse to start over the latter.
func (s *Server) awaitPredecessor(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, stopTimeout)
	defer cancel()
	poll := time.NewTicker(startPoll)
	defer poll.Stop()
	for {
		text, err := os.ReadFile(s.path("data", "postmaster.pid"))
		if errors.Is(err, os.ErrNotExist) {
			return nil
		}
		if err != nil {
			return err
		}
		first, _, _ := strings.Cut(string(text), "\n")
		pid, err := strconv.Atoi(strings.TrimSpace(first))
		if err != nil || !s.serves(pid) {
			if err := os.Remove(s.path("data", "postmaster.pid")); err != nil && !errors.Is(err, os.ErrNotExist) {
				return err
			}
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("process %d serves %s: is another one running here?", pid, s.path("data"))
		case <-poll.C:
		}
	}
}

// serves tells whether a process is a PostgreSQL server over our data. A process that cannot be examined counts as one if it lives.
func (s *Server) serves(pid int) bool {
	if err := syscall.Kill(pid, 0); errors.Is(err, syscall.ESRCH) {
		return false
	}
	cmdline, err := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid))
	if err != nil {
		return !errors.Is(err, os.ErrNotExist)
	}
	return bytes.Contains(cmdline, []byte(s.path("data")))
}

// Launch starts the prepared server again, for example after Stop. It returns when queries are answered.
func (s *Server) Launch(ctx context.Context) error {
	if err := s.awaitPredecessor(ctx); err != nil {
		return fmt.Errorf("start private PostgreSQL: %w", err)
	}
	args := []string{
		"-D", s.path("data"), "-p", strconv.Itoa(s.port), "-h", "127.0.0.1", "-k", "",
		"-c", "max_connections=" + strconv.Itoa(s.cfg.MaxConnections), "-c", "log_min_messages=warning", "-c", "timezone=UTC",
	}
	if !s.cfg.Durable {
		args = append(args, "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off", "-c", "wal_level=minimal",
			"-c", "max_wal_senders=0", "-c", "autovacuum_naptime=10min")
	}
	out := &tail{}
	cmd := exec.Command(filepath.Join(s.bin.Dir, "postgres"), args...)
	cmd.Dir = "/" // not the caller's, which the server may be unable to enter
	cmd.Stdout, cmd.Stderr = out, out
	// SIGINT is PostgreSQL's fast shutdown: it ends connections, and the data is clean.
	cmd.SysProcAttr = s.attributes(syscall.SIGINT)
	exited := make(chan struct{})
	started := make(chan error, 1)
	// The kernel sends the death signal when the *thread* that started the child ends, so that thread must live as long as the child.
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		if err := cmd.Start(); err != nil {
			started <- err
			close(exited)
			return
		}
		started <- nil
		err := cmd.Wait()
		s.mu.Lock()
		s.exit = err
		s.mu.Unlock()
		close(exited)
	}()
	s.mu.Lock()
	s.cmd, s.exited, s.output, s.exit = cmd, exited, out, nil
	s.mu.Unlock()
	if err := <-started; err != nil {
		return fmt.Errorf("start private PostgreSQL: %w", err)
	}
	return s.awaitReady(ctx)
}

func (s *Server) awaitReady(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	poll := time.NewTicker(startPoll)
	defer poll.Stop()
	for {
		conn, err := pgx.Connect(ctx, s.AdminURL("postgres"))
		if err == nil {
			return conn.Close(ctx)
		}
		select {
		case <-s.exited:
			return fmt.Errorf("private PostgreSQL ended while starting: %s", s.output)
		case <-ctx.Done():
			return errors.Join(fmt.Errorf("private PostgreSQL does not answer: %w; it says: %s", err, s.output), s.Stop(context.WithoutCancel(ctx)))
		case <-poll.C:
		}
	}
}

// makeUser creates the application's user and database once.
func (s *Server) makeUser(ctx context.Context) error {
	conn, err := pgx.Connect(ctx, s.AdminURL("postgres"))
	if err != nil {
		return err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	var exists bool
	if err := conn.QueryRow(ctx, `SELECT EXISTS (SELECT 1 FROM pg_database WHERE datname = $1)`, AppUser).Scan(&exists); err != nil || exists {
		return err
	}
	_, err = conn.Exec(ctx, `DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '`+AppUser+`') THEN
		CREATE ROLE `+AppUser+` LOGIN CREATEROLE PASSWORD '`+s.password+`'; END IF; END $$`)
	if err != nil {
		return err
	}
	_, err = conn.Exec(ctx, `CREATE DATABASE `+AppUser+` OWNER `+AppUser)
	return err
}

// URL is the application's connection string for a database.
func (s *Server) URL(database string) string { return s.url(AppUser, database) }

// AdminURL is the superuser's.
func (s *Server) AdminURL(database string) string { return s.url(SuperUser, database) }

func (s *Server) url(name, database string) string {
	u := url.URL{
		Scheme: "postgres", User: url.UserPassword(name, s.password), Host: net.JoinHostPort("127.0.0.1", strconv.Itoa(s.port)),
		Path: "/" + database, RawQuery: "sslmode=disable",
	}
	return u.String()
}

// Port it listens on.
func (s *Server) Port() int { return s.port }

// PID of the server's first process; 0 when it does not run.
func (s *Server) PID() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.cmd == nil || s.cmd.Process == nil {
		return 0
	}
	return s.cmd.Process.Pid
}

// Exited is closed when the server has ended, whoever ended it.
func (s *Server) Exited() <-chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.exited
}

// Stop shuts down fast and waits; a server that does not follow is killed.
func (s *Server) Stop(ctx context.Context) error { return s.end(ctx, syscall.SIGINT) }

// Crash ends the server at once, as a power cut would, and waits.
func (s *Server) Crash(ctx context.Context) error { return s.end(ctx, syscall.SIGQUIT) }

func (s *Server) end(ctx context.Context, how syscall.Signal) error {
	s.mu.Lock()
	cmd, exited := s.cmd, s.exited
	s.mu.Unlock()
	if cmd == nil || cmd.Process == nil {
		return nil
	}
	if err := cmd.Process.Signal(how); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return fmt.Errorf("stop private PostgreSQL: %w", err)
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
	defer cancel()
	select {
	case <-exited:
		return nil
	case <-ctx.Done():
		err := cmd.Process.Kill()
		<-exited
		return errors.Join(errors.New("private PostgreSQL did not stop in time and was killed"), err)
	}
}

// Pause stops every process of the server without ending them: clients hang. Resume lets them go on.
func (s *Server) Pause() error { return s.signalAll(syscall.SIGSTOP) }

// Resume ends a Pause.
func (s *Server) Resume() error { return s.signalAll(syscall.SIGCONT) }

// signalAll reaches the backends too: each of them has its own process group.
func (s *Server) signalAll(sig syscall.Signal) error {
	pid := s.PID()
	if pid == 0 {
		return errors.New("private PostgreSQL does not run")
	}
	if err := syscall.Kill(pid, sig); err != nil {
		return err
	}
	children, err := os.ReadFile(fmt.Sprintf("/proc/%d/task/%d/children", pid, pid))
	if err != nil {
		return fmt.Errorf("list PostgreSQL's processes: %w", err)
	}
	for _, text := range strings.Fields(string(children)) {
		child, err := strconv.Atoi(text)
		if err != nil {
			return err
		}
		if err := syscall.Kill(child, sig); err != nil && !errors.Is(err, syscall.ESRCH) {
			return err
		}
	}
	return nil
}

func (s *Server) path(parts ...string) string {
	return filepath.Join(append([]string{s.cfg.Dir}, parts...)...)
}

func (s *Server) writeFile(name, text string) error {
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		return err
	}
	if s.cred != nil {
		return os.Chown(name, int(s.cred.Uid), int(s.cred.Gid))
	}
	return nil
}

// capDACOverride is CAP_DAC_OVERRIDE of Linux: the permissions of files do not count.
const capDACOverride = 1

// attributes of PostgreSQL's processes. Root's own directories are closed to others, and `waconnect dev` may well be started below
// /root; there, and only there, PostgreSQL is allowed to pass through.
func (s *Server) attributes(death syscall.Signal) *syscall.SysProcAttr {
	attr := &syscall.SysProcAttr{Setpgid: true, Pdeathsig: death, Credential: s.cred}
	if s.hidden {
		attr.AmbientCaps = []uintptr{capDACOverride}
	}
	return attr
}

// isHidden tells whether a user may not pass through some directory on the way to dir.
func isHidden(dir string, cred *syscall.Credential) (bool, error) {
	for {
		info, err := os.Stat(dir)
		if err != nil {
			return false, err
		}
		pass := info.Mode()&0o001 != 0
		if st, ok := info.Sys().(*syscall.Stat_t); ok && st.Uid == cred.Uid {
			pass = info.Mode()&0o100 != 0
		}
		if !pass {
			return true, nil
		}
		if dir == filepath.Dir(dir) {
			return false, nil
		}
		dir = filepath.Dir(dir)
	}
}

// unprivileged is the user that runs PostgreSQL for root.
func unprivileged() (*syscall.Credential, error) {
	for _, name := range []string{"postgres", "nobody"} {
		u, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, err := strconv.ParseUint(u.Uid, 10, 32)
		if err != nil {
			return nil, err
		}
		gid, err := strconv.ParseUint(u.Gid, 10, 32)
		if err != nil {
			return nil, err
		}
		return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, nil
	}
	return nil, errors.New("PostgreSQL cannot run as root, and there is no user postgres or nobody")
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

// tail keeps the end of what the server says, for error messages.
type tail struct {
	mu  sync.Mutex
	buf []byte
}

const tailSize = 4 << 10

func (t *tail) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.buf = append(t.buf, p...)
	if len(t.buf) > tailSize {
		t.buf = t.buf[len(t.buf)-tailSize:]
	}
	return len(p), nil
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return strings.TrimSpace(string(t.buf))
}

package pgserver

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
)

// childDir makes this test binary act as a parent that is killed: it starts a server there, prints its pid and waits.
const childDir = "PGSERVER_TEST_CHILD_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		s, err := Start(context.Background(), Config{Dir: dir})
		if err != nil {
			fmt.Println("error:", err)
			os.Exit(1)
		}
		fmt.Println(s.PID())
		select {}
	}
	goleak.VerifyTestMain(m)
}

// directory is not the test's own: that is below directories which only root may enter, and PostgreSQL does not run as root.
func directory(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "pgserver-test-*")
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, os.RemoveAll(dir)) })
	return dir
}

func launch(t *testing.T, cfg Config) *Server {
	t.Helper()
	s, err := Start(t.Context(), cfg)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Stop(context.Background())) })
	return s
}

func query[T any](t *testing.T, url, sql string) T {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	require.NoError(t, err)
	defer conn.Close(context.Background())
	var v T
	require.NoError(t, conn.QueryRow(t.Context(), sql).Scan(&v))
	return v
}

func TestSecondStartContinues(t *testing.T) {
	t.Parallel()
	dir := directory(t)
	first := launch(t, Config{Dir: dir, Durable: true})
	require.Equal(t, "on", query[string](t, first.URL(AppUser), "SHOW fsync"))
	require.False(t, query[bool](t, first.URL(AppUser), "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"),
		"row-level security would be inert for a superuser")

	conn, err := pgx.Connect(t.Context(), first.URL(AppUser))
	require.NoError(t, err)
	_, err = conn.Exec(t.Context(), "CREATE TABLE kept AS SELECT 42 AS v")
	require.NoError(t, err)
	require.NoError(t, conn.Close(t.Context()))
	require.NoError(t, first.Stop(t.Context()))
	require.NoError(t, first.Stop(t.Context()), "a second Stop is harmless")

	second := launch(t, Config{Dir: dir, Durable: true})
	require.Equal(t, first.password, second.password)
	require.Equal(t, 42, query[int](t, second.URL(AppUser), "SELECT v FROM kept"))
}

func TestPasswordIsDemanded(t *testing.T) {
	t.Parallel()
	s := launch(t, Config{Dir: directory(t)})
	_, err := pgx.Connect(t.Context(), fmt.Sprintf("postgres://%s:wrong@127.0.0.1:%d/%s?sslmode=disable", AppUser, s.Port(), AppUser))
	require.ErrorContains(t, err, "28P01")
}

// A killed parent takes its server with it, and the next start over the same data succeeds although the pid file was left.
func TestDiesWithItsParent(t *testing.T) {
	t.Parallel()
	for _, mode := range []os.FileMode{0o711, 0o700} { // the second is how root's home looks
		t.Run(mode.String(), func(t *testing.T) {
			t.Parallel()
			above := directory(t)
			require.NoError(t, os.Chmod(above, mode))
			diesWithItsParent(t, filepath.Join(above, "pg"))
		})
	}
}

func diesWithItsParent(t *testing.T, dir string) {
	t.Helper()
	parent := exec.Command(os.Args[0])
	parent.Env = append(os.Environ(), childDir+"="+dir)
	out, err := parent.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, parent.Start())
	line, err := bufio.NewReader(out).ReadString('\n')
	require.NoError(t, err)
	pid, err := strconv.Atoi(strings.TrimSpace(line))
	require.NoError(t, err, line)
	require.NoError(t, parent.Process.Kill())
	require.Error(t, parent.Wait(), "killed")

	s := launch(t, Config{Dir: dir})
	require.Eventually(t, func() bool { return ended(pid) }, 10*time.Second, 5*time.Millisecond, "the orphan must end")
	require.Equal(t, 1, query[int](t, s.URL(AppUser), "SELECT 1"))
}

// ended tells whether a process is gone, or dead and only waits for its new parent to collect it.
func ended(pid int) bool {
	if syscall.Kill(pid, 0) != nil {
		return true
	}
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	return err != nil || strings.Contains(string(stat), ") Z ")
}

func TestPidFileOfAStranger(t *testing.T) {
	t.Parallel()
	dir := directory(t)
	s := launch(t, Config{Dir: dir})
	require.NoError(t, s.Stop(t.Context()))
	// The number of a process that lives and is no PostgreSQL: after a reboot numbers are given again.
	require.NoError(t, os.WriteFile(filepath.Join(dir, "data", "postmaster.pid"), fmt.Appendf(nil, "%d\n", os.Getpid()), 0o600))
	require.NoError(t, s.Launch(t.Context()))
}

func TestPauseAndCrash(t *testing.T) {
	t.Parallel()
	s := launch(t, Config{Dir: directory(t)})
	require.NoError(t, s.Pause())
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	_, err := pgx.Connect(ctx, s.URL(AppUser))
	require.Error(t, err, "a paused server does not answer")
	require.NoError(t, s.Resume())
	require.Equal(t, 1, query[int](t, s.URL(AppUser), "SELECT 1"))
	require.NoError(t, s.Crash(t.Context()))
	<-s.Exited()
	require.NoError(t, s.Launch(t.Context()))
	require.Equal(t, 1, query[int](t, s.URL(AppUser), "SELECT 1"))
}

func TestFindNamesTheSetting(t *testing.T) {
	t.Setenv("WACONNECT_PG_BIN", t.TempDir())
	_, err := Find()
	require.ErrorContains(t, err, "WACONNECT_PG_BIN")
}

func TestDataOfAnotherVersion(t *testing.T) {
	t.Parallel()
	dir := directory(t)
	s := launch(t, Config{Dir: dir})
	require.NoError(t, s.Stop(t.Context()))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "data", "PG_VERSION"), []byte("9\n"), 0o600))
	_, err := Start(t.Context(), Config{Dir: dir})
	require.ErrorContains(t, err, "written by PostgreSQL 9")
	require.FileExists(t, filepath.Join(dir, "data", "global", "pg_control"), "nothing is removed")
}

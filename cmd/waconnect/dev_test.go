package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/nats-io/nats.go"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/router/panel"
)

// asMain makes this test binary behave as the command, and so do the children that it starts of itself.
const asMain = "WACONNECT_TEST_AS_MAIN"

func TestMain(m *testing.M) {
	if os.Getenv(asMain) != "" {
		os.Exit(run(os.Args[1:]))
	}
	os.Exit(m.Run())
}

// patience bounds every wait of these tests, far above what anything takes.
const patience = time.Minute

// command prepares a run of the command.
func command(args ...string) *exec.Cmd {
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), asMain+"=1", "ENV_FILE="+os.DevNull, "WORKER_RECONNECT_ALL_DELAY_MS=0")
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGTERM}
	return cmd
}

// running is a `waconnect dev` that is ready.
type running struct {
	t     *testing.T
	cmd   *exec.Cmd
	ready readyFile
	file  string
	ended chan struct{}
	log   *lockedBuffer
}

type lockedBuffer struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.Write(p)
}

func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.String()
}

// dataDir is not the test's own directory: PostgreSQL does not run as root, whom that belongs to.
func dataDir(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "waconnect-dev-*")
	require.NoError(t, err)
	t.Cleanup(func() {
		// A `dev` that was killed does not wait for its PostgreSQL, which still writes its last checkpoint.
		require.Eventually(t, func() bool {
			text, err := os.ReadFile(filepath.Join(dir, "data", "postgres", "data", "postmaster.pid"))
			if errors.Is(err, fs.ErrNotExist) {
				return true
			}
			first, _, _ := strings.Cut(string(text), "\n")
			pid, err := strconv.Atoi(first)
			return err == nil && gone(pid)
		}, patience, 10*time.Millisecond, "PostgreSQL must end")
		require.NoError(t, os.RemoveAll(dir))
	})
	return dir
}

func startDev(t *testing.T, dir string, args ...string) *running {
	t.Helper()
	r := &running{t: t, file: filepath.Join(dir, "ready.json"), ended: make(chan struct{}), log: &lockedBuffer{}}
	_ = os.Remove(r.file)
	args = append([]string{"dev", "--ports", "auto", "--data", filepath.Join(dir, "data"), "--ready-file", r.file}, args...)
	r.cmd = command(args...)
	r.cmd.Stdout, r.cmd.Stderr = r.log, r.log
	require.NoError(t, r.cmd.Start())
	go func() { _ = r.cmd.Wait(); close(r.ended) }()
	t.Cleanup(func() {
		r.stop(syscall.SIGTERM)
		if t.Failed() {
			t.Log(r.log)
		}
	})
	r.until("the ready file", func() bool {
		select {
		case <-r.ended:
			t.Fatal("it ended while starting")
		default:
		}
		return r.read()
	})
	return r
}

func (r *running) read() bool {
	text, err := os.ReadFile(r.file)
	return err == nil && json.Unmarshal(text, &r.ready) == nil
}

func (r *running) until(what string, ok func() bool) {
	r.t.Helper()
	require.Eventually(r.t, ok, patience, 20*time.Millisecond, what)
}

func (r *running) stop(sig syscall.Signal) int {
	_ = r.cmd.Process.Signal(sig)
	select {
	case <-r.ended:
	case <-time.After(patience):
		_ = r.cmd.Process.Kill()
		<-r.ended
		r.t.Error("it did not stop")
	}
	return r.cmd.ProcessState.ExitCode()
}

// gone tells whether a process has ended; it may still wait to be collected.
func gone(pid int) bool {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	return err != nil || strings.Contains(string(stat), ") Z ")
}

func exec1(t *testing.T, url, sql string) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	require.NoError(t, err)
	defer conn.Close(context.WithoutCancel(t.Context()))
	_, err = conn.Exec(t.Context(), sql)
	require.NoError(t, err)
}

func TestDevIsReadyAndContinues(t *testing.T) {
	t.Parallel()
	dir := dataDir(t)
	first := startDev(t, dir, "--no-demo")
	info, err := os.Stat(first.file)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	require.Equal(t, first.cmd.Process.Pid, first.ready.PID)
	require.Len(t, first.ready.Nodes, 3)
	urls := []string{first.ready.Admin + "/readyz", first.ready.Control + "/root-key", first.ready.Panel + "/devices", first.ready.Panel + "/api/health"}
	for _, n := range first.ready.Nodes {
		urls = append(urls, n.Admin+"/readyz", n.Admin+"/ring")
	}
	for _, url := range urls {
		resp, err := http.Get(url)
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
		require.Equal(t, http.StatusOK, resp.StatusCode, url)
	}
	resp, err := http.Get(first.ready.Panel + "/api/panel")
	require.NoError(t, err)
	var about panel.About
	require.NoError(t, json.NewDecoder(resp.Body).Decode(&about))
	require.NoError(t, resp.Body.Close())
	require.True(t, about.Dev)
	require.Equal(t, first.ready.Control, *about.Simulator)
	nc, err := nats.Connect(first.ready.NATS)
	require.NoError(t, err)
	nc.Close()
	_, err = nats.Connect(strings.Replace(first.ready.NATS, "waconnect:", "waconnect:wrong", 1))
	require.Error(t, err, "NATS wants the password")
	exec1(t, first.ready.Database, "CREATE TABLE kept_by_test (v int)")

	out, err := command("dev", "--ports", "auto", "--data", filepath.Join(dir, "data")).CombinedOutput()
	require.Error(t, err)
	require.Contains(t, string(out), "another `waconnect dev` uses")

	ringCommands(t, filepath.Join(dir, "data"))

	require.Equal(t, exitOK, first.stop(syscall.SIGINT))
	for _, n := range first.ready.Nodes {
		require.True(t, gone(n.PID))
	}
	require.NoFileExists(t, first.file)

	second := startDev(t, dir, "--no-demo")
	require.Equal(t, first.ready.AdminPassword, second.ready.AdminPassword)
	require.Equal(t, first.ready.RootKey, second.ready.RootKey)
	exec1(t, second.ready.Database, "DROP TABLE kept_by_test")
}

// ringCommands looks at the ring of a running dev and changes it, as an operator does.
func ringCommands(t *testing.T, data string) {
	t.Helper()
	ring := func(args ...string) (string, error) {
		out, err := command(append([]string{"ring", "--data", data}, args...)...).CombinedOutput()
		return string(out), err
	}
	status := func() (st ringStatus) {
		out, err := command("ring", "--data", data, "status", "-o", "json").Output()
		require.NoError(t, err, "%s", out)
		require.NoError(t, json.Unmarshal(out, &st))
		return st
	}
	st := status()
	require.Equal(t, 4093, st.Partitions.Total)
	require.Len(t, st.Members, 3)
	text, err := ring("status")
	require.NoError(t, err, text)
	require.Contains(t, text, "4093 partitions")
	require.Contains(t, text, "node-2")

	text, err = ring("drain", "node-2")
	require.NoError(t, err, text)
	require.Contains(t, text, "node-2 holds 0 partitions")
	for _, m := range status().Members {
		if m.ID == "node-2" {
			require.Equal(t, "draining", m.State)
			require.Zero(t, m.Wanted)
			state, err := readyState(t.Context(), m.Admin)
			require.NoError(t, err)
			require.False(t, state.Ready, "a node that drains takes no work")
		}
	}
	text, err = ring("undrain", "node-2")
	require.NoError(t, err, text)
	text, err = ring("move", "--partition", "7", "--to", "node-2")
	require.NoError(t, err, text)
	require.Contains(t, text, "partition 7 is held by node-2")
	require.Equal(t, map[int]string{7: "node-2"}, status().Pins)
	text, err = ring("move", "--partition", "7", "--back")
	require.NoError(t, err, text)
	require.Empty(t, status().Pins)

	for _, tc := range []struct {
		args []string
		want string
	}{
		{[]string{"drain", "nobody"}, `node "nobody" is not in the ring: expected one of node-1, node-2, node-3`},
		{[]string{"move", "--partition", "4093", "--to", "node-1"}, "--partition=4093: expected 0 to 4092"},
		{[]string{"move", "--device", "nothing", "--to", "node-1"}, `device "nothing" does not exist`},
		{[]string{"move", "--partition", "1", "--to", "nobody"}, `node "nobody" is not in the ring`},
		{[]string{"move", "--partition", "1"}, "missing flags"},
	} {
		text, err := ring(tc.args...)
		require.Error(t, err, "%v", tc.args)
		require.Contains(t, text, tc.want)
	}
	said, well := consult(t, data)
	require.True(t, well, "%v", said)
	require.Equal(t, []finding{{"ring", findingOK, "3 node(s), all 4093 partitions held"}}, said["ring"])
	out, err := command("ring", "--data", t.TempDir(), "status").CombinedOutput()
	require.Error(t, err)
	require.Contains(t, string(out), "DATABASE_URL is not set, and no waconnect dev runs")
}

func TestDevStartsADeadNodeAgain(t *testing.T) {
	t.Parallel()
	r := startDev(t, dataDir(t), "--no-demo", "--restart-after", "50ms")
	before := r.ready.Nodes[0].PID
	require.NoError(t, syscall.Kill(before, syscall.SIGKILL))
	r.until("a new pid in the ready file", func() bool {
		return r.read() && r.ready.Nodes[0].PID != before && r.ready.Nodes[0].PID != 0
	})
	r.until("the new node to be ready", func() bool {
		state, err := readyState(t.Context(), strings.TrimPrefix(r.ready.Nodes[0].Admin, "http://"))
		return err == nil && state.Ready
	})
}

// Nothing outlives a `waconnect dev` that is killed, and the next one continues from its data.
func TestDevIsKilled(t *testing.T) {
	t.Parallel()
	dir := dataDir(t)
	r := startDev(t, dir, "--no-demo")
	exec1(t, r.ready.Database, "CREATE TABLE kept_by_test (v int)")
	cfg, err := pgx.ParseConfig(r.ready.Database)
	require.NoError(t, err)
	require.NoError(t, r.cmd.Process.Kill())
	<-r.ended
	r.until("the node to end", func() bool { return gone(r.ready.Nodes[0].PID) })
	r.until("PostgreSQL to end", func() bool {
		conn, err := net.Dial("tcp", fmt.Sprintf("127.0.0.1:%d", cfg.Port))
		if err == nil {
			_ = conn.Close()
		}
		return err != nil
	})
	second := startDev(t, dir, "--no-demo")
	exec1(t, second.ready.Database, "DROP TABLE kept_by_test")
}

// What a newcomer sees: the demo gets through, and once more after everything was killed.
func TestDevDemo(t *testing.T) {
	t.Parallel()
	dir := dataDir(t)
	for _, want := range []string{"5. connected it", "5. the device is ONLINE again"} {
		r := startDev(t, dir)
		// After a kill in the middle of an attempt, the next one of that lane waits until the dead process's claim has expired.
		require.Eventually(t, func() bool { return strings.Contains(r.log.String(), "WhatsApp Connect is running") },
			demoTimeout+patience, 20*time.Millisecond, "the demo must end")
		require.Contains(t, r.log.String(), want)
		require.Regexp(t, `7\. the phone answered .*signature verified`, r.log.String())
		require.NoError(t, r.cmd.Process.Kill())
		<-r.ended
	}
}

func TestDevRefuses(t *testing.T) {
	t.Parallel()
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	t.Cleanup(func() { _ = taken.Close() })
	for _, tc := range []struct {
		name string
		args []string
		env  []string
		code int
		want []string
	}{
		{"too many nodes", []string{"--nodes", "21"}, nil, exitUsage, []string{"--nodes=21: expected 1 to 20"}},
		{"a taken port", nil, []string{"API_PORT=" + taken.Addr().String()}, exitFailed, []string{"(API_PORT): ", "address already in use", "--ports auto"}},
		{"a wrong port", nil, []string{"API_PORT=http"}, exitFailed, []string{`API_PORT="http"`}},
		{"real and an emulator", []string{"--real", "--ports", "auto"}, []string{"WACONNECT_WHATSAPP_ADDR=127.0.0.1:1"}, exitFailed, []string{"contradict"}},
		{"half an emulator", []string{"--ports", "auto"}, []string{
			"WACONNECT_WHATSAPP_ADDR=127.0.0.1:1",
		}, exitFailed, []string{"WACONNECT_WHATSAPP_ADDR and WACONNECT_WHATSAPP_ROOT_KEY"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			cmd := command(append([]string{"dev", "--data", filepath.Join(dataDir(t), "data")}, tc.args...)...)
			cmd.Env = append(cmd.Env, tc.env...)
			out, err := cmd.CombinedOutput()
			require.Error(t, err)
			require.Equal(t, tc.code, cmd.ProcessState.ExitCode(), "%s", out)
			for _, want := range tc.want {
				require.Contains(t, string(out), want)
			}
		})
	}
}

// Not parallel: it sets the environment, by which the proxy is chosen.
func TestUnreachableWhatsAppIsToldPlainly(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	t.Setenv("HTTPS_PROXY", "http://"+l.Addr().String())
	require.NoError(t, l.Close()) // nobody listens there now
	err = reachWhatsApp(t.Context())
	require.ErrorIs(t, err, errUnreachable)
	require.ErrorContains(t, err, "run without --real")
}

func TestPrefixer(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	p := &prefixer{prefix: "x | ", w: &out}
	for _, piece := range []string{"a", "b\nc\n", "", "d", "\n\n", strings.Repeat("e", longestLine+1)} {
		n, err := p.Write([]byte(piece))
		require.NoError(t, err)
		require.Equal(t, len(piece), n)
	}
	require.Equal(t, "x | ab\nx | c\nx | d\nx | \nx | "+strings.Repeat("e", longestLine)+"\n", out.String())
}

func TestReceiverVerifies(t *testing.T) {
	t.Parallel()
	r := newReceiver(slog.New(slog.DiscardHandler))
	body := []byte(`{"eventId":"e1","type":"message.inbound","normalized":{"content":{"type":"text","text":"hi"}}}`)
	post := func(body []byte, signature string) int {
		req := httptest.NewRequest(http.MethodPost, "/hook", bytes.NewReader(body))
		req.Header.Set("X-Timestamp", "1790000000000")
		req.Header.Set("X-Signature", signature)
		w := httptest.NewRecorder()
		r.ServeHTTP(w, req)
		return w.Code
	}
	good := signatureOf("s3cret", "1790000000000", body)
	// printf '1790000000000.%s' "$BODY" | openssl dgst -sha256 -hmac s3cret
	require.Equal(t, "e451bb466a2d929751c490237b2dabdd64875dac75cb1d8ade600e5eb472136e", good)
	require.Equal(t, http.StatusServiceUnavailable, post(body, good), "the secret is not known yet")
	r.setSecret("s3cret")
	require.Equal(t, http.StatusUnauthorized, post(body, ""))
	require.Equal(t, http.StatusUnauthorized, post(append(body, ' '), good))
	require.Equal(t, http.StatusOK, post(body, good))
	require.Equal(t, http.StatusOK, post(body, good), "a repetition is answered alike")
	require.Len(t, r.events, 1)
	e, err := r.await(t.Context(), func(e received) bool { return e.Normalized.Content.Text == "hi" })
	require.NoError(t, err)
	require.Equal(t, "e1", e.EventID)
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = r.await(ended, func(received) bool { return false })
	require.ErrorIs(t, err, context.Canceled)
}

func TestHealthNamesTheStep(t *testing.T) {
	t.Parallel()
	h := &health{}
	srv := httptest.NewServer(adminMux(h, newRegistry(), "worker"))
	t.Cleanup(srv.Close)
	get := func(path string) (int, string) {
		resp, err := http.Get(srv.URL + path)
		require.NoError(t, err)
		defer resp.Body.Close()
		var b bytes.Buffer
		_, err = b.ReadFrom(resp.Body)
		require.NoError(t, err)
		return resp.StatusCode, strings.TrimSpace(b.String())
	}
	h.begin("postgresql")
	h.failing(fmt.Errorf("connection refused"))
	code, body := get("/readyz")
	require.Equal(t, http.StatusServiceUnavailable, code)
	require.JSONEq(t, `{"ready":false,"step":"postgresql","error":"connection refused"}`, body)
	h.done()
	h.degrade("nats", true)
	h.degrade("nats", true)
	code, body = get("/readyz")
	require.Equal(t, http.StatusOK, code)
	require.JSONEq(t, `{"ready":true,"degraded":["nats"]}`, body)
	h.degrade("nats", false)
	_, body = get("/readyz")
	require.JSONEq(t, `{"ready":true}`, body)
	code, body = get("/health")
	require.Equal(t, http.StatusOK, code)
	require.JSONEq(t, fmt.Sprintf(`{"ok":true,"service":"worker","pid":%d}`, os.Getpid()), body)
	_, body = get("/metrics")
	require.Contains(t, body, "waconnect_build_info")
}

func TestExitCodes(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		args []string
		code int
		want string
	}{
		{[]string{"version"}, exitOK, "waconnect"},
		{[]string{"--help"}, exitOK, "Usage: waconnect"},
		{[]string{"nonsense"}, exitUsage, "nonsense"},
		{[]string{"migrate"}, exitFailed, "DATABASE_URL"},
	} {
		t.Run(strings.Join(tc.args, " "), func(t *testing.T) {
			t.Parallel()
			cmd := command(tc.args...)
			out, _ := cmd.CombinedOutput()
			require.Equal(t, tc.code, cmd.ProcessState.ExitCode(), "%s", out)
			require.Contains(t, string(out), tc.want)
		})
	}
}

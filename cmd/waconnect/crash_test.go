package main

import (
	"bytes"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/google/uuid"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
)

func TestReadCrash(t *testing.T) {
	t.Parallel()
	a, b := uuid.New(), uuid.New()
	header := func(id uuid.UUID) string {
		return crashHeader + id.String() + " of n1, process 7, 2026-01-02T03:04:05Z\n"
	}
	for name, tc := range map[string]struct {
		report, reason string
		life           uuid.UUID
	}{
		"nothing":              {"", "", uuid.Nil},
		"no crash":             {header(uuid.Nil) + header(a), "", uuid.Nil},
		"a panic":              {header(a) + "panic: assignment to entry in nil map\n\ngoroutine 7 [running]:\n", "panic: assignment to entry in nil map", a},
		"the newest life":      {header(a) + header(b) + "panic: x\n", "panic: x", b},
		"a fatal error":        {header(a) + "runtime: goroutine stack exceeds the limit\nfatal error: stack overflow\n", "fatal error: stack overflow", a},
		"numbers of people":    {header(a) + "panic: of 5215500000001:3@lid, 123456 times\n", "panic: of ***:3@lid, 123456 times", a},
		"before any life":      {header(uuid.Nil) + "panic: x\n", "panic: x", uuid.Nil},
		"no header":            {"panic: x\n", "panic: x", uuid.Nil},
		"a signal of somebody": {header(a) + "SIGQUIT: quit\nPC=0x47 m=0 sigcode=0\n\ngoroutine 0 [idle]:\n", "", a},
		"cut off":              {crashHeader + a.String()[:20] + "\npanic: x", "panic: x", uuid.Nil},
		"not to be stored":     {header(a) + "panic: \xff\x00 bytes\n", "panic:  bytes", a},
		"endless":              {header(a) + "panic: " + strings.Repeat("ä", 1000), "panic: " + strings.Repeat("ä", (maxReason-7)/2), a},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			reason, life := readCrash([]byte(tc.report))
			require.Equal(t, tc.reason, reason)
			if reason != "" {
				require.Equal(t, tc.life, life)
			}
		})
	}
}

// The child of the test below, which ends as it is told.
func TestCrashChild(t *testing.T) {
	path, how, _ := strings.Cut(os.Getenv("WACONNECT_TEST_CRASH"), "|")
	if path == "" {
		t.Skip("only as a process of its own")
	}
	c := openCrashFile(path, "n1", slog.New(slog.DiscardHandler), prometheus.NewRegistry())
	c.reborn(uuid.MustParse(how[strings.Index(how, ":")+1:]))
	switch how[:strings.Index(how, ":")] {
	case "panic":
		go panic("of 5215500000001")
		select {}
	case "quit":
		require.NoError(t, syscall.Kill(os.Getpid(), syscall.SIGQUIT))
		select {}
	case "kill":
		require.NoError(t, syscall.Kill(os.Getpid(), syscall.SIGKILL))
		select {}
	case "stop":
		require.NoError(t, c.close())
	}
}

// What a process leaves is found by the next one: a crash, and nothing else.
func TestCrashFile(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "n1.crash")
	for _, tc := range []struct {
		how     string
		crashed bool
	}{{"panic", true}, {"kill", false}, {"quit", false}, {"stop", false}, {"panic", true}} {
		life := uuid.New()
		child := exec.Command(os.Args[0], "-test.run", "^TestCrashChild$")
		child.Env = append(os.Environ(), "WACONNECT_TEST_CRASH="+path+"|"+tc.how+":"+life.String())
		out, err := child.CombinedOutput()
		require.Equal(t, tc.how == "stop", err == nil, "%s", out)

		var log bytes.Buffer
		reg := prometheus.NewRegistry()
		c := openCrashFile(path, "n1", slog.New(slog.NewTextHandler(&log, nil)), reg)
		require.NotNil(t, c.file, "%s", log.String())
		families, err := reg.Gather()
		require.NoError(t, err)
		count := families[0].GetMetric()[0].GetCounter().GetValue()
		if tc.crashed {
			require.InDelta(t, 1, count, 0)
			require.Equal(t, life, c.last.Life)
			require.Equal(t, "panic: of ***", c.last.Reason)
			require.Contains(t, log.String(), "level=ERROR")
			require.NotContains(t, log.String(), "5215500000001")
			require.NotContains(t, log.String(), "goroutine")
			kept, err := os.ReadFile(path + ".last")
			require.NoError(t, err)
			require.Contains(t, string(kept), "goroutine")
		} else {
			require.Zero(t, count)
			require.Equal(t, uuid.Nil, c.last.Life)
			require.Empty(t, log.String())
		}
		for _, name := range []string{path, path + ".last"} {
			info, err := os.Stat(name)
			require.NoError(t, err)
			require.Equal(t, os.FileMode(0o600), info.Mode())
		}

		// It belongs to one process at a time.
		second := openCrashFile(path, "n1", slog.New(slog.NewTextHandler(&log, nil)), prometheus.NewRegistry())
		require.Nil(t, second.file)
		require.Contains(t, log.String(), "another process uses it")
		second.reborn(uuid.New())
		require.NoError(t, second.close())
		require.NoError(t, c.close())
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, 1, strings.Count(string(text), "\n"), "%s", text)
	}
}

// A file that cannot be used is a warning.
func TestCrashFileThatCannotBeUsed(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	require.NoError(t, os.Symlink(filepath.Join(dir, "elsewhere"), filepath.Join(dir, "link")))
	for _, path := range []string{dir, filepath.Join(dir, "no", "directory"), filepath.Join(dir, "link"), os.DevNull} {
		var log bytes.Buffer
		c := openCrashFile(path, "n1", slog.New(slog.NewTextHandler(&log, nil)), prometheus.NewRegistry())
		require.Nil(t, c.file, path)
		require.Contains(t, log.String(), "level=WARN", path)
		require.NoError(t, c.record(t.Context(), nil))
		c.reborn(uuid.New())
		require.NoError(t, c.close())
	}
	require.NoFileExists(t, filepath.Join(dir, "elsewhere"))
}

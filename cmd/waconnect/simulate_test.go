package main

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// simulation is a running SimulateCmd and what it printed.
type simulation struct {
	page, addr, rootKey string
	stop                func() error
}

func startSimulation(t *testing.T, c SimulateCmd) simulation {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	r, w := io.Pipe()
	c.Listen, c.Control, c.out = "127.0.0.1:0", "127.0.0.1:0", w
	ended := make(chan error, 1)
	go func() {
		err := c.Run(ctx, slog.New(slog.DiscardHandler))
		_ = w.CloseWithError(io.EOF) // a start that failed printed nothing
		ended <- err
	}()
	var s simulation
	lines := bufio.NewScanner(r)
	for s.rootKey == "" && lines.Scan() {
		line := strings.TrimSpace(lines.Text())
		if page, ok := strings.CutPrefix(line, "page "); ok {
			s.page = strings.TrimSpace(page)
		}
		if addr, ok := strings.CutPrefix(line, "WACONNECT_WHATSAPP_ADDR="); ok {
			s.addr = addr
		}
		if key, ok := strings.CutPrefix(line, "WACONNECT_WHATSAPP_ROOT_KEY="); ok {
			s.rootKey = key
		}
	}
	go func() { _, _ = io.Copy(io.Discard, r) }() // what else it prints; ends with the pipe
	s.stop = func() error {
		cancel()
		select {
		case err := <-ended:
			return err
		case <-time.After(20 * time.Second):
			return context.DeadlineExceeded
		}
	}
	require.NotEmpty(t, s.rootKey, "it greets")
	return s
}

func getJSON(t *testing.T, url string, out any) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	require.NoError(t, err)
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	resp, err := client.Do(req)
	require.NoError(t, err)
	defer func() { require.NoError(t, resp.Body.Close()) }()
	require.Equal(t, http.StatusOK, resp.StatusCode)
	require.NoError(t, json.NewDecoder(resp.Body).Decode(out))
}

func TestSimulateServesAndKeepsItsState(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "emulator.json")
	first := startSimulation(t, SimulateCmd{State: file, Phones: 3})
	var key struct{ RootKey string }
	getJSON(t, first.page+"root-key", &key)
	require.Equal(t, first.rootKey, key.RootKey)
	require.Len(t, key.RootKey, 64)
	conn, err := net.Dial("tcp", first.addr)
	require.NoError(t, err)
	require.NoError(t, conn.Close())
	var phones []struct{ Number string }
	getJSON(t, first.page+"phones", &phones)
	require.Len(t, phones, 3)
	require.NoError(t, first.stop())

	second := startSimulation(t, SimulateCmd{State: file, Phones: 2})
	require.Equal(t, first.rootKey, second.rootKey)
	var again []struct{ Number string }
	getJSON(t, second.page+"phones", &again)
	require.Equal(t, phones, again)
	require.NoError(t, second.stop())
}

func TestSimulateStopsWhileSomebodyWaits(t *testing.T) {
	t.Parallel()
	s := startSimulation(t, SimulateCmd{})
	conn, err := net.Dial("tcp", strings.TrimSuffix(strings.TrimPrefix(s.page, "http://"), "/"))
	require.NoError(t, err)
	defer func() { require.NoError(t, conn.Close()) }()
	// The second answer cannot come before the first, so when the first is there the second is being waited for.
	_, err = io.WriteString(conn, "GET /root-key HTTP/1.1\r\nHost: x\r\n\r\nGET /audit?wait=60s HTTP/1.1\r\nHost: x\r\n\r\n")
	require.NoError(t, err)
	_, err = bufio.NewReader(conn).ReadString('}')
	require.NoError(t, err)
	started := time.Now()
	require.NoError(t, s.stop())
	require.Less(t, time.Since(started), 15*time.Second)
}

func TestSimulateFailsWhenAnAddressIsTaken(t *testing.T) {
	t.Parallel()
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer func() { require.NoError(t, taken.Close()) }()
	for name, c := range map[string]SimulateCmd{
		"sockets": {Listen: taken.Addr().String(), Control: "127.0.0.1:0"},
		"control": {Listen: "127.0.0.1:0", Control: taken.Addr().String()},
	} {
		require.ErrorContains(t, c.Run(t.Context(), slog.New(slog.DiscardHandler)), "address already in use", name)
	}
}

func TestSimulateValidate(t *testing.T) {
	t.Parallel()
	require.NoError(t, (&SimulateCmd{Audit: 1}).Validate())
	for name, c := range map[string]SimulateCmd{
		"latency": {Audit: 1, Latency: -1}, "jitter": {Audit: 1, Jitter: -1}, "phones": {Audit: 1, Phones: -1}, "audit": {},
	} {
		require.Error(t, c.Validate(), name)
	}
}

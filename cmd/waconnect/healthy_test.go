package main

import (
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
)

func TestHealthyAsksTheProcessBesideIt(t *testing.T) {
	t.Parallel()
	state := &health{}
	server := httptest.NewServer(adminMux(state, prometheus.NewRegistry(), "worker"))
	defer server.Close()
	_, port, _ := strings.Cut(strings.TrimPrefix(server.URL, "http://"), ":")
	ask := func(addr string, args ...string) (string, int) {
		cmd := command(append([]string{"healthy"}, args...)...)
		cmd.Env = append(cmd.Env, "WACONNECT_ADMIN_ADDR="+addr)
		out, _ := cmd.CombinedOutput()
		return string(out), cmd.ProcessState.ExitCode()
	}
	state.begin("postgresql")
	out, code := ask("0.0.0.0:" + port)
	require.Equal(t, exitFailed, code)
	require.Contains(t, out, "not ready, step postgresql")
	_, code = ask("0.0.0.0:"+port, "--live")
	require.Equal(t, exitOK, code)
	state.done()
	out, code = ask(":" + port)
	require.Equal(t, exitOK, code, out)
	server.Close()
	for _, args := range [][]string{nil, {"--live"}} {
		out, code = ask("127.0.0.1:"+port, args...)
		require.Equal(t, exitFailed, code)
		require.Contains(t, out, "connection refused")
	}
	out, code = ask("nowhere")
	require.Equal(t, exitFailed, code)
	require.Contains(t, out, "WACONNECT_ADMIN_ADDR")
}

func TestAdvertisedAddresses(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct{ addr, want string }{
		{"127.0.0.1:3030", "127.0.0.1:3030"},
		{"10.0.0.7:3030", "10.0.0.7:3030"},
		{"0.0.0.0:3030", "node-1.example:3030"},
		{":3030", "node-1.example:3030"},
		{"[::]:3030", "node-1.example:3030"},
	} {
		require.Equal(t, tc.want, Config{AdminAddr: tc.addr, AdvertiseHost: "node-1.example"}.AdvertiseAdmin(), tc.addr)
	}
}

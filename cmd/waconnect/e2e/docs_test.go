package e2e

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

// snippets are the blocks of code of a page, by their language, in order.
func snippets(t *testing.T, page string) map[string][]string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "..", "docs", page))
	require.NoError(t, err)
	found := map[string][]string{}
	for i, part := range strings.Split(string(text), "\n```") {
		if i%2 == 0 {
			continue
		}
		language, code, _ := strings.Cut(part, "\n")
		found[language] = append(found[language], code)
	}
	return found
}

// The code on the page about the API does what the page says.
func TestSnippetsOfTheAPI(t *testing.T) {
	t.Parallel()
	p := start(t)
	shop, ana := p.phone("5215500000301", "Shop"), p.phone("5215500000302", "Ana")
	code := snippets(t, "api.md")
	require.Len(t, code["go"], 1)
	require.Len(t, code["ts"], 1)
	dir := t.TempDir()

	// All of the shell in one shell. Somebody scans the code that it has saved.
	shell := strings.Join(code["sh"], "\n") + "\nprintf '%s\\n%s\\n' \"$KEY\" \"$DEVICE\" >known\n"
	ctx, cancel := context.WithTimeout(t.Context(), 2*patience)
	defer cancel()
	cmd := exec.CommandContext(ctx, "bash", "-euo", "pipefail", "-c", shell)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "API="+p.API, "EMAIL="+p.AdminEmail, "PASSWORD="+p.AdminPassword, "TO="+ana)
	var said strings.Builder
	cmd.Stdout, cmd.Stderr = &said, &said
	require.NoError(t, cmd.Start())
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	p.wait("a QR code to be saved", func() bool {
		_, err := os.Stat(filepath.Join(dir, "qr.png"))
		return err == nil
	})
	p.control("POST", "/phones/"+shop+"/scan", map[string]any{"qr": p.status(p.onlyDevice())["qr"]})
	require.NoError(t, <-ended, said.String())
	p.waitText(ana, "Your order is on its way")

	known, err := os.ReadFile(filepath.Join(dir, "known"))
	require.NoError(t, err)
	key, device, _ := strings.Cut(strings.TrimSpace(string(known)), "\n")
	env := append(os.Environ(), "API="+p.API, "KEY="+key, "DEVICE="+device, "TO="+ana)

	file := filepath.Join(dir, "main.go")
	require.NoError(t, os.WriteFile(file, []byte(code["go"][0]), 0o600))
	run := exec.CommandContext(ctx, "go", "run", file)
	run.Env = env
	out, err := run.CombinedOutput()
	require.NoError(t, err, string(out))
	p.waitText(ana, "Sent from Go")

	bot := p.typescript(dir, code["ts"][0], env)
	p.wait("the bot to listen", func() bool { return p.metric("waconnect_streams") == 1 })
	p.says(ana, shop, "Hello?")
	p.waitText(ana, "You wrote: Hello?")
	require.NoError(t, bot.Process.Signal(syscall.SIGTERM))
}

// metric is a figure of the router.
func (p *product) metric(name string) float64 {
	p.t.Helper()
	started := routerStarted.FindAllStringSubmatch(p.log.String(), -1)
	require.NotEmpty(p.t, started)
	for line := range strings.Lines(string(call(p.t, "GET", started[len(started)-1][2]+"/metrics", nil).Body)) {
		if value, ok := strings.CutPrefix(line, name+" "); ok {
			v, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
			require.NoError(p.t, err)
			return v
		}
	}
	return 0
}

// onlyDevice is the id of the only device of the only tenant.
func (p *product) onlyDevice() string {
	p.t.Helper()
	only := func(path string) string {
		var list []struct{ ID string }
		require.NoError(p.t, json.Unmarshal(p.ok("GET", path, nil).Body, &list))
		require.Len(p.t, list, 1)
		return list[0].ID
	}
	return only("/devices?tenantId=" + only("/tenants"))
}

// typescript compiles a program and starts it. It ends with the test at the latest.
func (p *product) typescript(dir, code string, env []string) *exec.Cmd {
	p.t.Helper()
	require.NoError(p.t, os.WriteFile(filepath.Join(dir, "bot.ts"), []byte(code+"\nexport {};\n"), 0o600))
	require.NoError(p.t, os.WriteFile(filepath.Join(dir, "package.json"), []byte(`{"type":"module"}`), 0o600))
	types := filepath.Join(typescriptDir(p.t), "node_modules", "@types")
	compile(p.t, dir, "--strict", "--target", "es2022", "--module", "nodenext", "--typeRoots", types, "--types", "node", "bot.ts")
	run := exec.CommandContext(p.t.Context(), "node", "bot.js")
	run.Dir, run.Env = dir, env
	require.NoError(p.t, run.Start())
	p.t.Cleanup(func() { _ = run.Wait() })
	return run
}

package e2e

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// terminal runs commands of the binary as a user does.
type terminal struct {
	t   *testing.T
	env []string
}

// run gives a command something to read, and returns what it printed and how it ended.
func (c terminal) run(input string, args ...string) (out, said string, code int) {
	c.t.Helper()
	cmd := exec.CommandContext(c.t.Context(), binary, args...)
	var stdout, stderr bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr, cmd.Env = strings.NewReader(input), &stdout, &stderr, append(os.Environ(), c.env...)
	if err := cmd.Run(); err != nil {
		require.ErrorAs(c.t, err, new(*exec.ExitError))
	}
	return stdout.String(), stderr.String(), cmd.ProcessState.ExitCode()
}

// ok runs a command that must succeed.
func (c terminal) ok(args ...string) string {
	c.t.Helper()
	out, said, code := c.run("", args...)
	require.Zero(c.t, code, "%v: %s", args, said)
	return out
}

// objects runs a command with -o json.
func objects[T any](c terminal, args ...string) (v T) {
	c.t.Helper()
	out := c.ok(append(args, "-o", "json")...)
	require.NoError(c.t, json.Unmarshal([]byte(out), &v), out)
	return v
}

func TestCommandLine(t *testing.T) {
	t.Parallel()
	p := start(t)
	file := filepath.Join(t.TempDir(), "profiles.json")
	c := terminal{t, []string{"WACONNECT_PROFILES=" + file, "HOME=" + t.TempDir()}}
	refused := func(want string, args ...string) {
		t.Helper()
		out, said, code := c.run("", args...)
		require.Equal(t, 1, code, "%v: %s", args, said)
		require.Contains(t, said, want)
		require.Empty(t, out)
	}

	refused("no profile is chosen", "device", "list")
	_, said, code := c.run("not the password\n", "login", p.API, "--email", p.AdminEmail)
	require.Equal(t, 1, code)
	require.Contains(t, said, "HTTP 401")
	_, said, code = c.run(p.AdminPassword+"\n", "login", p.API, "--email", p.AdminEmail)
	require.Zero(t, code, said)
	info, err := os.Stat(file)
	require.NoError(t, err)
	require.Equal(t, fs.FileMode(0o600), info.Mode(), "it holds a credential")
	require.Contains(t, c.ok("profile"), p.API)
	require.NotContains(t, c.ok("profile", "-o", "json"), "token")

	type object = map[string]any
	tenant := objects[object](c, "tenant", "create", "Shop")["id"].(string)
	require.Equal(t, "none\n", func() string { _, said, _ := c.run("", "device", "list", "--tenant", tenant); return said }(), "an empty list")
	device := objects[object](c, "device", "create", "Front\x1b[2Jdesk", "--tenant", tenant)["id"].(string)
	require.NotContains(t, c.ok("device", "list", "--tenant", tenant), "\x1b", "a label does not clear the screen")

	shop, ana := p.phone("5215500000201", "Shop"), p.phone("5215500000202", "Ana")
	linked := make(chan string, 1)
	go func() {
		out, said, _ := c.run("", "device", "link", device)
		linked <- out + said
	}()
	row := p.waitStatus(device, "QR")
	p.control("POST", "/phones/"+shop+"/scan", object{"qr": row["qr"]})
	link := <-linked
	require.Contains(t, link, "▀", "a code was drawn")
	require.Contains(t, link, "is online")

	tail := make(chan string, 1)
	began := make(chan struct{})
	go func() {
		close(began)
		out, _, _ := c.run("", "event", "tail", "--tenant", tenant, "--type", "message.inbound", "--count", "1", "-o", "json")
		tail <- out
	}()
	<-began
	sent := objects[object](c, "message", "send", device, ana, "hello from the shell", "--wait")
	require.Equal(t, "SENT", sent["status"])
	p.waitText(ana, "hello from the shell")
	require.Equal(t, "SENT", objects[object](c, "message", "show", device, sent["id"].(string))["status"])
	require.Len(t, objects[[]object](c, "message", "list", device), 1)
	refused("HTTP 400: to: ", "message", "send", device, "abc", "x")
	refused("HTTP 404", "message", "show", device, "nonsense")

	p.wait("a tail that has begun, or an event for the next one", func() bool {
		p.says(ana, shop, "good morning")
		select {
		case out := <-tail:
			require.Contains(t, out, "good morning")
			return true
		default:
			return false
		}
	})
	events := objects[[]object](c, "event", "list", "--tenant", tenant, "--type", "message.inbound")
	require.NotEmpty(t, events)

	h := p.hook(tenant)
	list := objects[[]object](c, "webhook", "list", "--tenant", tenant)
	require.Len(t, list, 1)
	id := list[0]["id"].(string)
	c.ok("webhook", "test", id)
	p.says(ana, shop, "for the webhook")
	p.wait("a delivery", func() bool {
		return strings.Contains(c.ok("webhook", "deliveries", id), "SUCCESS")
	})
	require.NotEmpty(t, h.all())
	refused("--yes", "webhook", "delete", id)
	c.ok("webhook", "delete", id, "--yes")

	c.usersAndKeys(p, tenant, device, refused)

	c.ok("device", "pause", device)
	p.waitStatus(device, "OFFLINE")
	refused("HTTP 409", "message", "send", device, ana, "nobody is there")
	c.ok("device", "connect", device)
	p.waitStatus(device, "ONLINE")
	c.ok("device", "delete", device, "--yes")
	c.ok("tenant", "delete", tenant, "--yes")

	c.ok("logout")
	refused("no credential", "tenant", "list")
}

// usersAndKeys makes a user and a key, works as both, and ends them.
func (c terminal) usersAndKeys(p *product, tenant, device string, refused func(want string, args ...string)) {
	c.t.Helper()
	type object = map[string]any
	_, said, code := c.run("short\n", "user", "create", "agent@example.com", "--role", "AGENT", "--tenant", tenant)
	require.Equal(c.t, 1, code)
	require.Contains(c.t, said, "HTTP 400: password")
	_, said, code = c.run("a long password\n", "user", "create", "agent@example.com", "--role", "AGENT", "--tenant", tenant)
	require.Zero(c.t, code, said)
	users := objects[[]object](c, "user", "list", "--tenant", tenant)
	require.Len(c.t, users, 1)

	_, said, code = c.run("a long password\n", "login", p.API, "--email", "agent@example.com", "--profile", "agent")
	require.Zero(c.t, code, said)
	refused("HTTP 403", "user", "list")
	_, said, code = c.run("a long password\nanother long password\n", "user", "password")
	require.Zero(c.t, code, said)
	require.Contains(c.t, c.ok("user", "sessions"), "true")
	c.ok("profile", "use", "default")

	key := objects[object](c, "key", "create", "reader", "--tenant", tenant, "--scopes", "devices:read", "--devices", device, "--lasts", "1h")
	_, said, code = c.run(key["key"].(string)+"\n", "login", p.API, "--key", "--profile", "key")
	require.Zero(c.t, code, said)
	require.Equal(c.t, key["id"], objects[object](c, "key", "show")["id"])
	require.Contains(c.t, c.ok("device", "list"), device)
	refused("HTTP 403", "device", "pause", device)
	c.ok("profile", "use", "default")
	c.ok("key", "revoke", key["id"].(string))
	refused("HTTP 401", "device", "list", "--profile", "key")
	refused("--yes", "key", "delete", key["id"].(string))
	c.ok("key", "delete", key["id"].(string), "--yes")

	c.ok("tenant", "update", tenant, "--suspended")
	refused("HTTP 403", "device", "list", "--profile", "agent")
	c.ok("tenant", "update", tenant, "--no-suspended", "--name", "Shop again")
	p.waitStatus(device, "ONLINE")
	c.ok("user", "logout", users[0]["id"].(string))
	refused("HTTP 401", "device", "list", "--profile", "agent")
	c.ok("user", "delete", users[0]["id"].(string), "--yes")
	require.Contains(c.t, c.ok("audit", "--tenant", tenant, "--limit", "0"), "DELETE /users/{id}")
}

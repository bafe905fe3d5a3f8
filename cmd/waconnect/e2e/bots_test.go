package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// bots are the examples in one language: how to start each.
type bots struct{ echo, broadcast []string }

// goBots builds the examples in Go.
func goBots(t *testing.T) bots {
	t.Helper()
	dir := t.TempDir()
	out, err := exec.CommandContext(t.Context(), "go", "build", "-o", dir+"/", "github.com/waconnect/waconnect/examples/go/...").CombinedOutput()
	require.NoError(t, err, "%s", out)
	return bots{[]string{filepath.Join(dir, "echo")}, []string{filepath.Join(dir, "broadcast")}}
}

// typescriptBots are the examples in TypeScript.
func typescriptBots(t *testing.T) bots {
	t.Helper()
	return bots{typescript(t, "echo"), typescript(t, "broadcast")}
}

var compiled sync.Mutex // one compiler at a time

// typescript compiles the examples with the packages that tools/setup.sh has fetched, and returns the command of one.
func typescript(t *testing.T, example string) []string {
	t.Helper()
	dir := typescriptDir(t)
	compile(t, dir)
	return []string{"node", filepath.Join(dir, "dist/src", example+".js")}
}

// typescriptDir is where the examples and their packages are.
func typescriptDir(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs("../../../examples/typescript")
	require.NoError(t, err)
	if _, err := os.Stat(filepath.Join(dir, compiler)); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("the packages of examples/typescript are missing: make setup fetches them")
		}
		t.Skip("the packages of examples/typescript are missing: make setup fetches them")
	}
	return dir
}

const compiler = "node_modules/.bin/tsc"

// compile runs the compiler in a directory.
func compile(t *testing.T, dir string, args ...string) {
	t.Helper()
	compiled.Lock()
	defer compiled.Unlock()
	build := exec.CommandContext(t.Context(), filepath.Join(typescriptDir(t), compiler), args...)
	build.Dir = dir
	out, err := build.CombinedOutput()
	require.NoError(t, err, "%s", out)
}

// TestBots runs the examples as their users do. A person gets each text back exactly once, although the bot is killed, is away for a while,
// and is started again from the place that it has kept.
func TestBots(t *testing.T) {
	t.Parallel()
	languages := map[string]func(*testing.T) bots{"go": goBots, "typescript": typescriptBots}
	p := start(t)
	_, dev, shop, ana := p.linked()
	tenant := p.status(dev)["tenantId"].(string)
	run := func(t *testing.T, cursor string, command ...string) *exec.Cmd {
		cmd := exec.CommandContext(t.Context(), command[0], command[1:]...)
		cmd.Env = append(os.Environ(), "WACONNECT_URL="+p.API, "WACONNECT_TOKEN="+p.token, "TENANT="+tenant, "DEVICE="+dev, "CURSOR_FILE="+cursor)
		cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGTERM}
		return cmd
	}
	for name, make := range languages {
		t.Run(name, func(t *testing.T) {
			b := make(t)
			cursor := filepath.Join(t.TempDir(), "cursor")
			said := func(i int) string { return fmt.Sprintf("%s says %d ✓", name, i) }
			began := func() (stop func(os.Signal)) {
				cmd, log := run(t, cursor, b.echo...), &logBuffer{}
				cmd.Stdout, cmd.Stderr = log, log
				require.NoError(t, cmd.Start())
				ended := false
				stop = func(s os.Signal) {
					if ended {
						return
					}
					ended = true
					require.NoError(t, cmd.Process.Signal(s))
					err := cmd.Wait()
					if s == syscall.SIGTERM {
						require.NoError(t, err, "it stops in order: %s", log)
					}
				}
				t.Cleanup(func() {
					stop(syscall.SIGKILL)
					if t.Failed() {
						t.Logf("log of the bot:\n%s", log)
					}
				})
				return stop
			}
			// heard is what the bot has written to Ana, in order.
			heard := func() (list []string) {
				for _, m := range p.inbox(ana) {
					if !m.FromMe && strings.HasPrefix(m.Text, name+" says") {
						list = append(list, m.Text)
					}
				}
				return list
			}
			echoed := func(i int) {
				p.wait("the echo of "+said(i), func() bool { return slices.Contains(heard(), said(i)) })
			}
			stop := began()
			p.wait("the bot to listen", func() bool { _, err := os.Stat(cursor); return err == nil })
			p.says(ana, shop, said(1))
			echoed(1)
			stop(syscall.SIGKILL)
			p.says(ana, shop, said(2))
			p.says(ana, shop, said(3))
			stop = began()
			echoed(3)
			p.says(ana, shop, said(4))
			echoed(4)
			stop(syscall.SIGTERM)
			stop = began() // with nothing to do
			p.wait("the router to be replaced under it", p.replacesRouter())
			p.says(ana, shop, said(5))
			echoed(5)
			stop(syscall.SIGTERM)
			require.Equal(t, []string{said(1), said(2), said(3), said(4), said(5)}, heard(), "each once, in order")

			people := []string{ana}
			for i := range 5 {
				people = append(people, p.phone(fmt.Sprintf("52155000%d%04d", len(name), i), "Somebody"))
			}
			for range 2 { // the second time nobody is sent to again
				cmd := run(t, "", append(append([]string{}, b.broadcast...), append([]string{"sale in " + name, "50 % off in " + name}, people...)...)...)
				began := time.Now()
				out, err := cmd.CombinedOutput()
				require.NoError(t, err, "%s", out)
				require.Less(t, time.Since(began), 25*time.Second, "it does not wait for deadlines")
				for _, to := range people {
					require.Contains(t, string(out), to+" delivered\n")
				}
			}
			require.Len(t, heard(), 5, "still each once")
			for _, to := range people {
				n := 0
				for _, text := range texts(p.inbox(to)) {
					if text == "50 % off in "+name {
						n++
					}
				}
				require.Equal(t, 1, n, to)
			}
		})
	}
}

var routerStarted = regexp.MustCompile(`process started process=router-1 pid=(\d+) admin=(\S+)`)

// replacesRouter stops the router in order, and tells when another one has been started in its place.
func (p *product) replacesRouter() (replaced func() bool) {
	p.t.Helper()
	before := routerStarted.FindAllStringSubmatch(p.log.String(), -1)
	require.NotEmpty(p.t, before)
	pid, err := strconv.Atoi(before[len(before)-1][1])
	require.NoError(p.t, err)
	require.NoError(p.t, syscall.Kill(pid, syscall.SIGTERM))
	return func() bool { return len(routerStarted.FindAllString(p.log.String(), -1)) > len(before) }
}

package e2e

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"text/template"
	"time"

	"github.com/stretchr/testify/require"
)

// TestPage runs what a page in a browser does, over fetch: a stream, a call that waits, and an error. A browser runs it, and so does Node.
func TestPage(t *testing.T) {
	t.Parallel()
	p := start(t)
	_, dev, shop, ana := p.linked()
	env := map[string]string{"WACONNECT_URL": p.API, "WACONNECT_TOKEN": p.token, "TENANT": p.status(dev)["tenantId"].(string), "DEVICE": dev}
	for where, runs := range map[string]func(*testing.T, string, map[string]string, *logBuffer) (ended <-chan error){"node": pageInNode, "browser": pageInBrowser} {
		for _, protocol := range []string{"grpc-web", "connect"} {
			t.Run(where+"/"+protocol, func(t *testing.T) {
				log := &logBuffer{}
				ended := runs(t, protocol, env, log)
				p.wait("the page to listen", func() bool {
					select {
					case err := <-ended:
						require.Fail(t, "it ends at once", "%v: %s", err, log)
					default:
					}
					return strings.Contains(log.String(), "listening\n")
				})
				said := fmt.Sprintf("¿hola by %s in a %s?", protocol, where)
				p.says(ana, shop, said)
				select {
				case err := <-ended:
					require.NoError(t, err, "%s", log)
				case <-time.After(time.Minute):
					require.Fail(t, "it does not end", "%s", log)
				}
				p.waitText(ana, "seen: "+said)
				require.Contains(t, log.String(), "somebody wrote: "+said+"\n")
				require.Contains(t, log.String(), "the answer is delivered\n")
				require.Contains(t, log.String(), "refused: InvalidArgument [invalid_argument] ")
				require.Contains(t, log.String(), "text.text: ")
			})
		}
	}
}

// begin starts a program that is killed at the end of the test at the latest.
func begin(t *testing.T, log io.Writer, env []string, command ...string) (ended <-chan error) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), command[0], command[1:]...)
	cmd.Env, cmd.Stdout, cmd.Stderr = append(os.Environ(), env...), log, log
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	require.NoError(t, cmd.Start())
	end, gone := make(chan error, 1), make(chan struct{})
	go func() {
		end <- cmd.Wait()
		close(gone)
	}()
	t.Cleanup(func() {
		_ = cmd.Process.Kill() // it may have ended
		<-gone
	})
	return end
}

func pageInNode(t *testing.T, protocol string, env map[string]string, log *logBuffer) <-chan error {
	var list []string
	for name, value := range env {
		list = append(list, name+"="+value)
	}
	return begin(t, log, list, append(typescript(t, "page"), protocol)...)
}

// browserPage loads the same program as Node runs. What it would ask of Node is given to it.
var browserPage = template.Must(template.New("page").Parse(`<!doctype html><meta charset="utf-8"><title>page</title>
<script type="importmap">{"imports": {{.Imports}}}</script>
<script>
const tell = (line) => fetch("/log", { method: "POST", body: line });
globalThis.process = { env: {{.Env}}, argv: ["", "", {{.Protocol}}] };
let told = Promise.resolve();
console.log = (line) => { told = told.then(() => tell(line)); };
</script>
<script type="module">
try {
  await import("/dist/src/page.js");
  await told;
  await fetch("/end", { method: "POST" });
} catch (err) {
  await fetch("/end", { method: "POST", body: String(err.stack ?? err) });
}
</script>`))

// pageInBrowser opens a page from another origin than that of the API, with the packages as they are published.
func pageInBrowser(t *testing.T, protocol string, env map[string]string, log *logBuffer) <-chan error {
	chromium := findChromium(t)
	dir := typescriptDir(t)
	compile(t, dir)
	var page bytes.Buffer
	values := map[string]string{}
	for name, value := range map[string]any{"Imports": importMap(t, dir), "Env": env, "Protocol": protocol} {
		text, err := json.Marshal(value)
		require.NoError(t, err)
		values[name] = string(text)
	}
	require.NoError(t, browserPage.Execute(&page, values))
	ended := make(chan error, 1)
	mux := http.NewServeMux()
	mux.Handle("GET /dist/", http.FileServer(http.Dir(dir)))
	mux.Handle("GET /node_modules/", http.FileServer(http.Dir(dir)))
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(page.Bytes()) })
	mux.HandleFunc("POST /log", func(_ http.ResponseWriter, r *http.Request) {
		line, _ := io.ReadAll(r.Body)
		fmt.Fprintln(log, string(line))
	})
	mux.HandleFunc("POST /end", func(_ http.ResponseWriter, r *http.Request) {
		if why, _ := io.ReadAll(r.Body); len(why) > 0 {
			ended <- fmt.Errorf("the page fails: %s", why)
			return
		}
		ended <- nil
	})
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	begin(t, log, nil, chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
		"--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--user-data-dir="+t.TempDir(), s.URL+"/")
	return ended
}

// importMap tells a browser where the packages' modules are, as their package.json says.
func importMap(t *testing.T, dir string) map[string]string {
	t.Helper()
	modules := map[string]string{}
	for _, name := range []string{"@bufbuild/protobuf", "@connectrpc/connect", "@connectrpc/connect-web"} {
		text, err := os.ReadFile(filepath.Join(dir, "node_modules", name, "package.json"))
		require.NoError(t, err)
		var pkg struct {
			Exports map[string]struct{ Import string }
		}
		require.NoError(t, json.Unmarshal(text, &pkg))
		for _, path := range slices.Sorted(maps.Keys(pkg.Exports)) {
			modules[name+strings.TrimPrefix(path, ".")] = "/node_modules/" + name + strings.TrimPrefix(pkg.Exports[path].Import, ".")
		}
	}
	return modules
}

// findChromium is the browser of this machine.
func findChromium(t *testing.T) string {
	t.Helper()
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	if os.Getenv("CI") == "true" {
		t.Fatal("chromium is missing: .ci/run installs it")
	}
	t.Skip("chromium is missing")
	return ""
}

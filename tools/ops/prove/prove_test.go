// Package prove_test shows that dashboards and rules work with a running cluster: a real Prometheus scrapes a `waconnect dev` of three nodes that is under
// load, of which a node is killed and another one stopped in order, and each query of each panel and each rule is asked. What has no answer must be on a list
// that says why. Run it with `make prove-metrics`; it takes about two minutes.
package prove_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

const (
	root     = "../../../"
	patience = 2 * time.Minute
	load     = 100 * time.Second
	devices  = 8
)

// silent are queries that have no answer here, by the beginning of their dashboard and panel, and why.
var silent = map[string]string{
	"waconnect-api: routes with errors of ours": "no request fails for a reason of ours",
}

// ready is what `waconnect dev --ready-file` writes.
type ready struct {
	API, Control, RouterAdmin, AdminEmail, AdminPassword string
	Nodes                                                []struct {
		ID    string
		PID   int
		Admin string
	}
}

type world struct {
	t     *testing.T
	ready ready
	file  string
	token string
	prom  string
}

func TestMetricsOfARunningCluster(t *testing.T) {
	binary := os.Getenv("PROVE_BINARY")
	if binary == "" {
		t.Skip("PROVE_BINARY names no waconnect; run make prove-metrics")
	}
	prometheus, err := exec.LookPath("prometheus")
	require.NoError(t, err, "install the package prometheus")
	w := &world{t: t}
	w.startDev(binary)
	w.login()
	w.startPrometheus(prometheus)
	stop := w.work()
	time.Sleep(load / 4) // each part of the load must be seen by several scrapes: Prometheus has no event for that
	w.killNode(0, syscall.SIGKILL)
	time.Sleep(load / 4)
	w.killNode(1, syscall.SIGTERM)
	time.Sleep(load / 2)
	w.check()
	stop()
}

func (w *world) start(name string, cmd *exec.Cmd) {
	w.t.Helper()
	out := &bytes.Buffer{}
	cmd.Stdout, cmd.Stderr = out, out
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGTERM}
	require.NoError(w.t, cmd.Start())
	w.t.Cleanup(func() {
		_ = cmd.Process.Signal(syscall.SIGTERM)
		_ = cmd.Wait()
		if w.t.Failed() {
			text := out.String()
			w.t.Logf("end of the log of %s:\n%s", name, text[max(0, len(text)-4000):])
		}
	})
}

func (w *world) startDev(binary string) {
	w.t.Helper()
	dir, err := os.MkdirTemp("", "waconnect-prove-*") // not the test's own: PostgreSQL does not run as root, whom that belongs to
	require.NoError(w.t, err)
	w.t.Cleanup(func() { require.NoError(w.t, os.RemoveAll(dir)) })
	w.file = filepath.Join(dir, "ready.json")
	cmd := exec.Command(binary, "dev", "--ports", "auto", "--data", filepath.Join(dir, "data"), "--ready-file", w.file, "--restart-after", "5s")
	cmd.Env = append(os.Environ(), "ENV_FILE="+os.DevNull, "WORKER_COMPOSING_BEFORE_SEND_MS=0")
	w.start("waconnect dev", cmd)
	require.Eventually(w.t, w.read, patience, 100*time.Millisecond, "the ready file")
}

func (w *world) read() bool {
	text, err := os.ReadFile(w.file)
	return err == nil && json.Unmarshal(text, &w.ready) == nil && len(w.ready.Nodes) == 3
}

func (w *world) startPrometheus(binary string) {
	w.t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(w.t, err)
	addr := l.Addr().String()
	require.NoError(w.t, l.Close())
	w.prom = "http://" + addr
	dir := w.t.TempDir()
	rules, err := filepath.Abs(root + "dashboards/rules")
	require.NoError(w.t, err)
	config := fmt.Sprintf("global: {scrape_interval: 1s, evaluation_interval: 5s}\nrule_files: [%s/*.yml]\nscrape_configs:\n- job_name: waconnect\n  static_configs:\n", rules)
	target := func(admin, node, role string) {
		config += fmt.Sprintf("  - {targets: [%q], labels: {node: %s, role: %s}}\n", strings.TrimPrefix(admin, "http://"), node, role)
	}
	for _, n := range w.ready.Nodes {
		target(n.Admin, n.ID, "node")
	}
	target(w.ready.RouterAdmin, "router-1", "router")
	file := filepath.Join(dir, "prometheus.yml")
	require.NoError(w.t, os.WriteFile(file, []byte(config), 0o600))
	w.start("prometheus", exec.Command(binary, "--config.file="+file, "--storage.tsdb.path="+filepath.Join(dir, "data"), "--web.listen-address="+addr))
	require.Eventually(w.t, func() bool {
		resp, err := http.Get(w.prom + "/-/ready")
		if err != nil {
			return false
		}
		defer resp.Body.Close()
		return resp.StatusCode == http.StatusOK
	}, patience, 100*time.Millisecond, "Prometheus")
}

// call speaks to the API or the emulator; the status is the answer's.
func (w *world) call(method, address string, body, answer any) (int, error) {
	var in io.Reader
	if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			return 0, err
		}
		in = bytes.NewReader(text)
	}
	req, err := http.NewRequestWithContext(w.t.Context(), method, address, in)
	if err != nil {
		return 0, err
	}
	req.Header.Set("Content-Type", "application/json")
	if w.token != "" {
		req.Header.Set("Authorization", "Bearer "+w.token)
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, err
	}
	defer resp.Body.Close()
	if answer == nil {
		_, err = io.Copy(io.Discard, resp.Body)
	} else {
		err = json.NewDecoder(resp.Body).Decode(answer)
	}
	return resp.StatusCode, err
}

func (w *world) must(method, address string, body, answer any) {
	w.t.Helper()
	status, err := w.call(method, address, body, answer)
	require.NoError(w.t, err, "%s %s", method, address)
	require.Less(w.t, status, 300, "%s %s", method, address)
}

func (w *world) login() {
	w.t.Helper()
	var answer struct{ Token string }
	w.must(http.MethodPost, w.ready.API+"/auth/login", map[string]string{"email": w.ready.AdminEmail, "password": w.ready.AdminPassword}, &answer)
	w.token = answer.Token
}

type named struct{ ID, Status, QR string }

// link makes a device of a tenant and lets a simulated phone scan its code.
func (w *world) link(tenant, number string) string {
	w.t.Helper()
	var d named
	w.must(http.MethodPost, w.ready.API+"/devices", map[string]string{"tenantId": tenant, "label": number}, &d)
	w.must(http.MethodPost, w.ready.Control+"/phones", map[string]string{"number": number, "name": number}, nil)
	w.must(http.MethodPost, w.ready.API+"/devices/"+d.ID+"/connect", struct{}{}, nil)
	state := func() (s named) {
		w.must(http.MethodGet, w.ready.API+"/devices/"+d.ID+"/status", nil, &s)
		return s
	}
	var code string
	require.Eventually(w.t, func() bool { code = state().QR; return code != "" }, patience, 100*time.Millisecond, "a QR code")
	w.must(http.MethodPost, w.ready.Control+"/phones/"+number+"/scan", map[string]string{"qr": code}, nil)
	require.Eventually(w.t, func() bool { return state().Status == "ONLINE" }, patience, 100*time.Millisecond, "the device to be online")
	return d.ID
}

// work is the load: messages in both directions, one that fails, a receiver that answers and one that does not, calls, a stream.
func (w *world) work() (stop func()) {
	w.t.Helper()
	var tenant named
	w.must(http.MethodPost, w.ready.API+"/tenants", map[string]string{"name": "Load"}, &tenant)
	w.must(http.MethodPost, w.ready.Control+"/phones", map[string]string{"number": "5215559990000", "name": "Friend"}, nil)
	receiver := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) { _, _ = io.Copy(io.Discard, r.Body) }))
	w.t.Cleanup(receiver.Close)
	for _, address := range []string{receiver.URL, "http://127.0.0.1:9/nobody"} {
		w.must(http.MethodPost, w.ready.API+"/webhooks", map[string]string{"tenantId": tenant.ID, "url": address}, nil)
	}
	var ids, numbers []string
	for i := range devices {
		number := fmt.Sprintf("52155588800%02d", i)
		ids, numbers = append(ids, w.link(tenant.ID, number)), append(numbers, number)
	}
	ctx, cancel := context.WithCancel(w.t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, w.ready.API+"/events/stream?tenantId="+tenant.ID, nil)
		if err == nil {
			req.Header.Set("Authorization", "Bearer "+w.token)
			if resp, err := http.DefaultClient.Do(req); err == nil {
				go func() { _, _ = io.Copy(io.Discard, resp.Body); _ = resp.Body.Close() }()
			}
		}
		tick := time.NewTicker(50 * time.Millisecond)
		defer tick.Stop()
		for i := 0; ; i++ {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
			}
			to := "5215559990000"
			if i%20 == 19 {
				to = "5215550000099" // has no account
			}
			// While nodes are killed some of these fail; that is a part of the load.
			_, _ = w.call(http.MethodPost, w.ready.API+"/devices/"+ids[i%devices]+"/messages/send", map[string]string{"to": to, "text": fmt.Sprint(i)}, nil)
			_, _ = w.call(http.MethodPost, w.ready.Control+"/phones/5215559990000/messages", map[string]string{"to": numbers[i%devices], "type": "text", "text": fmt.Sprint(i)}, nil)
			_, _ = w.call(http.MethodPost, w.ready.API+"/waconnect.v1.TenantService/ListTenants", struct{}{}, nil)
			_, _ = w.call(http.MethodGet, w.ready.API+"/devices/nobody/status", nil, nil)
			w.watchNothing(ctx)
		}
	}()
	return func() { cancel(); <-done }
}

// watchNothing opens a stream of a device that is not there, which ends at once.
func (w *world) watchNothing(ctx context.Context) {
	body := strings.NewReader("\x00\x00\x00\x00\x02{}")
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, w.ready.API+"/waconnect.v1.DeviceService/WatchDevice", body)
	if err != nil {
		return
	}
	req.Header.Set("Content-Type", "application/connect+json")
	req.Header.Set("Authorization", "Bearer "+w.token)
	if resp, err := http.DefaultClient.Do(req); err == nil {
		_, _ = io.Copy(io.Discard, resp.Body)
		_ = resp.Body.Close()
	}
}

func (w *world) killNode(i int, sig syscall.Signal) {
	w.t.Helper()
	require.True(w.t, w.read())
	require.NoError(w.t, syscall.Kill(w.ready.Nodes[i].PID, sig))
}

type question struct{ where, expr string }

// questions are all queries of the dashboards, with what Grafana would put in.
func (w *world) questions() (list []question) {
	w.t.Helper()
	plain := strings.NewReplacer("$__rate_interval", "1m", "$__interval", "1m", "$__range", "1h", "$node", ".*", "$role", ".*")
	files, err := filepath.Glob(root + "dashboards/*.json")
	require.NoError(w.t, err)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(w.t, err)
		var d struct {
			UID    string
			Panels []struct {
				Title   string
				Targets []struct{ Expr string }
			}
			Annotations struct {
				List []struct{ Name, Expr string }
			}
		}
		require.NoError(w.t, json.Unmarshal(text, &d))
		for _, p := range d.Panels {
			for _, q := range p.Targets {
				list = append(list, question{d.UID + ": " + p.Title, plain.Replace(q.Expr)})
			}
		}
		for _, a := range d.Annotations.List {
			list = append(list, question{d.UID + ": annotation " + a.Name, plain.Replace(a.Expr)})
		}
	}
	require.Greater(w.t, len(list), 100)
	return list
}

// matrix is what Prometheus answers for a stretch of time.
type matrix struct {
	Data struct {
		Result []struct{ Values [][2]any }
	}
}

// numbers reports whether there is any, besides those that are not a number.
func (m matrix) numbers() bool {
	for _, series := range m.Data.Result {
		for _, v := range series.Values {
			if v[1] != "NaN" {
				return true
			}
		}
	}
	return false
}

// ask decodes Prometheus' answer.
func (w *world) ask(path string, values url.Values, answer any) {
	w.t.Helper()
	resp, err := http.Get(w.prom + path + "?" + values.Encode())
	require.NoError(w.t, err)
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	require.NoError(w.t, err)
	require.Equal(w.t, http.StatusOK, resp.StatusCode, "%s %s: %s", path, values.Get("query"), text)
	require.NoError(w.t, json.Unmarshal(text, answer))
}

func (w *world) check() {
	w.t.Helper()
	var missing []string
	answered := 0
	for _, q := range w.questions() {
		// Over the whole time, as a graph shows it: what was there once is there.
		now := time.Now()
		var answer matrix
		w.ask("/api/v1/query_range", url.Values{
			"query": {q.expr}, "start": {fmt.Sprint(now.Add(-load).Unix())}, "end": {fmt.Sprint(now.Unix())}, "step": {"5"},
		}, &answer)
		why, expected := silent[q.where]
		switch has := answer.numbers(); {
		case has:
			answered++
		case !expected:
			missing = append(missing, q.where+": "+q.expr)
		default:
			w.t.Logf("no answer, because %s: %s", why, q.where)
		}
	}
	var rules struct {
		Data struct {
			Groups []struct {
				File  string
				Rules []struct{ Name, Query, Health, LastError, Type string }
			}
		}
	}
	w.ask("/api/v1/rules", nil, &rules)
	count := 0
	for _, g := range rules.Data.Groups {
		for _, r := range g.Rules {
			count++
			require.Equal(w.t, "ok", r.Health, "%s: %s", r.Name, r.LastError)
			if r.Type != "recording" {
				continue
			}
			var answer struct {
				Data struct{ Result []json.RawMessage }
			}
			w.ask("/api/v1/query", url.Values{"query": {r.Name}}, &answer)
			if len(answer.Data.Result) == 0 {
				missing = append(missing, "rule "+r.Name+": "+r.Query)
			}
		}
	}
	require.Greater(w.t, count, 60)
	slices.Sort(missing)
	require.Empty(w.t, strings.Join(missing, "\n"), "these have no answer and no explanation")
	w.t.Logf("%d queries and %d rules were answered", answered, count)
}

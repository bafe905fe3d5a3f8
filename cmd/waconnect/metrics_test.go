package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"
	"github.com/stretchr/testify/require"
)

// standard metrics of the Go runtime and the process, as the dashboards use them. Newer versions of Go have others besides.
var standard = []string{
	"go_gc_duration_seconds", "go_goroutines", "go_info", "go_memstats_heap_inuse_bytes", "go_memstats_stack_inuse_bytes", "go_memstats_next_gc_bytes",
	"process_cpu_seconds_total", "process_max_fds", "process_open_fds", "process_resident_memory_bytes", "process_start_time_seconds",
}

// unwanted labels are unbounded, or those that Prometheus gives to its targets.
var unwanted = []string{"device", "tenant", "jid", "url", "endpoint", "job", "instance", "node", "role"}

// The one list of metrics is what a running cluster shows: dashboards and rules are checked against it (tools/ops).
func TestMetricsAreDocumented(t *testing.T) {
	t.Parallel()
	const path = "../../docs/metrics.md"
	d := startDev(t, dataDir(t), "--no-demo")
	var login struct{ Token string }
	credentials := fmt.Sprintf(`{"email":%q,"password":%q}`, d.ready.AdminEmail, d.ready.AdminPassword)
	resp, err := http.Post(d.ready.API+"/auth/login", "application/json", strings.NewReader(credentials))
	require.NoError(t, err)
	require.NoError(t, json.NewDecoder(resp.Body).Decode(&login))
	require.NoError(t, resp.Body.Close())
	// A route, a method and a stream have their series once they were asked for.
	for _, ask := range []struct{ path, kind, body string }{
		{"/waconnect.v1.TenantService/ListTenants", "application/json", `{}`},
		{"/waconnect.v1.DeviceService/WatchDevice", "application/connect+json", "\x00\x00\x00\x00\x02{}"},
	} {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, d.ready.API+ask.path, strings.NewReader(ask.body))
		require.NoError(t, err)
		req.Header.Set("Authorization", "Bearer "+login.Token)
		req.Header.Set("Content-Type", ask.kind)
		resp, err := http.DefaultClient.Do(req)
		require.NoError(t, err)
		_, err = io.Copy(io.Discard, resp.Body) // the series is there when the answer has ended
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
	}
	shown := map[string]*shownMetric{}
	for _, target := range []struct{ role, url string }{{"node", d.ready.Nodes[0].Admin}, {"router, dispatcher", d.ready.RouterAdmin}} {
		families := scrape(t, target.url)
		problems, err := testutil.GatherAndLint(prometheus.GathererFunc(func() ([]*dto.MetricFamily, error) { return families, nil }))
		require.NoError(t, err)
		require.Empty(t, problems, target.role)
		for _, f := range families {
			m := shown[f.GetName()]
			if m == nil {
				m = &shownMetric{name: f.GetName(), kind: strings.ToLower(f.GetType().String()), help: f.GetHelp()}
				shown[f.GetName()] = m
			}
			m.roles = append(m.roles, target.role)
			for _, series := range f.GetMetric() {
				for _, l := range series.GetLabel() {
					require.NotContains(t, unwanted, l.GetName(), f.GetName())
					if !slices.Contains(m.labels, l.GetName()) {
						m.labels = append(m.labels, l.GetName())
					}
				}
			}
		}
	}
	want := metricsDoc(t, shown)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(want), 0o644))
	}
	have, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, want, string(have), "run: go test ./cmd/waconnect -run TestMetricsAreDocumented -update")
}

// shownMetric is what was seen of a metric.
type shownMetric struct {
	name, kind, help string
	labels, roles    []string
}

func scrape(t *testing.T, url string) []*dto.MetricFamily {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url+"/metrics", nil)
	require.NoError(t, err)
	resp, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer resp.Body.Close()
	parser := expfmt.NewTextParser(model.LegacyValidation)
	byName, err := parser.TextToMetricFamilies(resp.Body)
	require.NoError(t, err)
	var list []*dto.MetricFamily
	for _, f := range byName {
		list = append(list, f)
	}
	slices.SortFunc(list, func(a, b *dto.MetricFamily) int { return cmp.Compare(a.GetName(), b.GetName()) })
	return list
}

func metricsDoc(t *testing.T, shown map[string]*shownMetric) string {
	t.Helper()
	var b strings.Builder
	b.WriteString(`# Metrics

What ` + "`/metrics` of the admin listener shows, of a node and of a process that is router and dispatcher" + `. Labels are bounded: no device, tenant, number or address is
one; figures of a tenant are in the API. Counters with labels that are known begin at 0; the series of a route or a method begin with its first request. Dashboards and
alerts that use these are in [../dashboards](../dashboards), what to do about an alert in [runbooks](runbooks/README.md).
Made from a running cluster by ` + "`go test ./cmd/waconnect -run TestMetricsAreDocumented -update`" + `, which also lints them.

| metric | kind | labels | shown by | meaning |
|---|---|---|---|---|
`)
	write := func(m *shownMetric) {
		slices.Sort(m.labels)
		labels := "–"
		if len(m.labels) > 0 {
			labels = "`" + strings.Join(m.labels, "`, `") + "`"
		}
		role := m.roles[0]
		if len(m.roles) > 1 {
			role = "all"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s |\n", m.name, m.kind, labels, role, m.help)
	}
	var names []string
	for name := range shown {
		if strings.HasPrefix(name, "waconnect_") {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		write(shown[name])
	}
	b.WriteString("\nOf the Go runtime and the process, what the dashboards use; there are more.\n\n| metric | kind | labels | shown by | meaning |\n|---|---|---|---|---|\n")
	for _, name := range standard {
		require.Contains(t, shown, name)
		write(shown[name])
	}
	return b.String()
}

// A process that lost PostgreSQL or NATS says so in its metrics, and says when they are back.
func TestCollectorsTellWhatIsAway(t *testing.T) {
	t.Parallel()
	nats, err := startNATS(t.TempDir(), "secret", -1)
	require.NoError(t, err)
	state := &health{}
	nc, err := connectNATS(Config{NodeID: "n", NATSURL: Secret(nats.url)}, state, newLogger(os.Stderr, "text", "error"))
	require.NoError(t, err)
	defer nc.Close()
	reg := prometheus.NewPedanticRegistry()
	reg.MustRegister(newNATSCollector(nc))
	watchState(state, reg)
	value := func(name string) float64 {
		families, err := reg.Gather()
		require.NoError(t, err)
		for _, f := range families {
			if f.GetName() == name {
				return f.GetMetric()[0].GetGauge().GetValue()
			}
		}
		t.Fatalf("no %s", name)
		return 0
	}
	require.Eventually(t, func() bool { return value("waconnect_nats_connected") == 1 }, patience, 10*time.Millisecond)
	require.Zero(t, value("waconnect_ready"))
	state.done()
	require.EqualValues(t, 1, value("waconnect_ready"))
	nats.stop()
	require.Eventually(t, func() bool { return value("waconnect_nats_connected") == 0 }, patience, 10*time.Millisecond)
}

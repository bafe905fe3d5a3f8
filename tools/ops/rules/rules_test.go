// Package rules_test checks dashboards/rules: that Prometheus takes them, that they use metrics that there are, and that each alert has a test and a runbook.
package rules_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"sigs.k8s.io/yaml"

	"github.com/waconnect/waconnect/tools/ops/promcheck"
	"github.com/waconnect/waconnect/tools/ops/rulefile"
)

const (
	root     = "../../../"
	rules    = root + "dashboards/rules"
	runbooks = root + "docs/runbooks"
)

func read(t *testing.T) []rulefile.Rule {
	t.Helper()
	files, err := rulefile.Read(rules)
	require.NoError(t, err)
	return rulefile.All(files)
}

func alerts(t *testing.T) (list []rulefile.Rule) {
	for _, r := range read(t) {
		if r.Alert != "" {
			list = append(list, r)
		}
	}
	require.Greater(t, len(list), 30)
	return list
}

func TestRulesAskForWhatThereIs(t *testing.T) {
	t.Parallel()
	metrics, err := promcheck.Read(root + "docs/metrics.md")
	require.NoError(t, err)
	files, err := rulefile.Read(rules)
	require.NoError(t, err)
	rulefile.Know(metrics, files)
	for _, r := range read(t) {
		if strings.HasPrefix(r.Expr, "vector(") { // a promise, which is a number
			continue
		}
		_, problems := metrics.Check(r.Expr)
		require.Empty(t, problems, "%s%s: %s", r.Record, r.Alert, r.Expr)
	}
}

func TestAlertsSayWhatToDo(t *testing.T) {
	t.Parallel()
	const base = "https://github.com/waconnect/waconnect/blob/main/docs/runbooks/"
	seen := map[string]bool{}
	for _, r := range alerts(t) {
		require.False(t, seen[r.Alert], "two alerts %s", r.Alert)
		seen[r.Alert] = true
		require.True(t, strings.HasPrefix(r.Alert, "Waconnect"), r.Alert)
		require.Contains(t, []string{"critical", "warning"}, r.Labels["severity"], r.Alert)
		require.NotEmpty(t, r.Annotations["summary"], r.Alert)
		require.Equal(t, base+r.Alert+".md", r.Annotations["runbook_url"])
	}
}

// A runbook has the same parts in the same order, and its look and act name something that can be done.
func TestEachAlertHasARunbook(t *testing.T) {
	t.Parallel()
	var want []string
	for _, r := range alerts(t) {
		want = append(want, r.Alert+".md")
	}
	paths, err := filepath.Glob(runbooks + "/*.md")
	require.NoError(t, err)
	var have []string
	index, err := os.ReadFile(runbooks + "/README.md")
	require.NoError(t, err)
	headings := regexp.MustCompile(`(?m)^## (.*)$`)
	for _, path := range paths {
		name := filepath.Base(path)
		if name == "README.md" {
			continue
		}
		have = append(have, name)
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		require.True(t, strings.HasPrefix(string(text), "# "+strings.TrimSuffix(name, ".md")+"\n"), name)
		var parts []string
		for _, h := range headings.FindAllStringSubmatch(string(text), -1) {
			parts = append(parts, h[1])
		}
		require.Equal(t, []string{"Meaning", "Impact", "Look", "Act", "Verify"}, parts, name)
		require.Contains(t, string(index), "("+name+")", "docs/runbooks/README.md does not list it")
	}
	slices.Sort(want)
	slices.Sort(have)
	require.Equal(t, want, have)
}

// Commands and metrics that runbooks and the diagnosis name exist.
func TestRunbooksNameWhatThereIs(t *testing.T) {
	t.Parallel()
	metrics, err := promcheck.Read(root + "docs/metrics.md")
	require.NoError(t, err)
	paths, err := filepath.Glob(runbooks + "/*.md")
	require.NoError(t, err)
	names := regexp.MustCompile(`waconnect_[a-z_]+[a-z]`)
	settings, err := os.ReadFile(root + "docs/configuration.md")
	require.NoError(t, err)
	variables := regexp.MustCompile(`(WACONNECT|WORKER)_[A-Z_]+[A-Z]`)
	link := regexp.MustCompile(`\]\(([^)#]+)(#[^)]*)?\)`)
	for _, path := range append(paths, root+"docs/diagnosis.md") {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		for _, n := range names.FindAllString(string(text), -1) {
			require.Contains(t, metrics, n, path)
		}
		for _, v := range variables.FindAllString(string(text), -1) {
			require.Contains(t, string(settings), "`"+v, path)
		}
		for _, l := range link.FindAllStringSubmatch(string(text), -1) {
			if !strings.Contains(l[1], "://") {
				_, err := os.Stat(filepath.Join(filepath.Dir(path), l[1]))
				require.NoError(t, err, path)
			}
		}
	}
}

// What promtool says counts: Prometheus is what will load the rules.
func TestPromtool(t *testing.T) {
	t.Parallel()
	promtool, err := exec.LookPath("promtool")
	if err != nil {
		if os.Getenv("CI") != "" {
			t.Fatal("promtool is missing: install the package prometheus")
		}
		t.Skip("promtool is missing: install the package prometheus")
	}
	paths, err := filepath.Glob(rules + "/*.yml")
	require.NoError(t, err)
	tests, err := filepath.Glob(rules + "/tests/*.yml")
	require.NoError(t, err)
	for _, args := range [][]string{append([]string{"check", "rules"}, paths...), append([]string{"test", "rules"}, tests...)} {
		out, err := exec.Command(promtool, args...).CombinedOutput()
		require.NoError(t, err, "%s", out)
	}
	have := map[string]bool{}
	for _, path := range tests {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		var file struct {
			Tests []struct {
				Name string
				Expr []struct {
					Expr string
					Want []any `json:"exp_samples"`
				} `json:"promql_expr_test"`
			}
		}
		require.NoError(t, yaml.Unmarshal(text, &file))
		for _, one := range file.Tests {
			require.Len(t, one.Expr, 1, one.Name)
			alert, what, _ := strings.Cut(one.Name, " ")
			require.Contains(t, one.Expr[0].Expr, `alertname="`+alert+`"`)
			require.Equal(t, map[string]int{"fires": 1, "is quiet": 0}[what], len(one.Expr[0].Want), one.Name)
			have[one.Name] = true
		}
	}
	for _, r := range alerts(t) {
		require.True(t, have[r.Alert+" fires"] && have[r.Alert+" is quiet"], "%s needs a test in which it fires and one in which it is quiet", r.Alert)
	}
}

package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/grafana/grafana-foundation-sdk/go/cog/plugins"
	"github.com/grafana/grafana-foundation-sdk/go/cog/variants"
	"github.com/grafana/grafana-foundation-sdk/go/dashboard"
	"github.com/grafana/grafana-foundation-sdk/go/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/tools/ops/promcheck"
	"github.com/waconnect/waconnect/tools/ops/rulefile"
)

const directory = "../../../dashboards"

func TestFilesAreFresh(t *testing.T) {
	t.Parallel()
	files, err := render(boards())
	require.NoError(t, err)
	there, err := filepath.Glob(directory + "/*.json")
	require.NoError(t, err)
	require.Len(t, there, len(files))
	for name, want := range files {
		have, err := os.ReadFile(filepath.Join(directory, name))
		require.NoError(t, err)
		require.Equal(t, string(want), string(have), "%s is not what the code says: run make dashboards", name)
	}
}

// What Grafana would not understand is an error here.
func TestFilesDecodeStrictly(t *testing.T) {
	t.Parallel()
	plugins.RegisterDefaultPlugins()
	files, err := filepath.Glob(directory + "/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		var d dashboard.Dashboard
		require.NoError(t, d.UnmarshalJSONStrict(text), file)
		require.NoError(t, d.Validate(), file)
		require.Equal(t, filepath.Base(file), *d.Uid+".json")
		spoilt := strings.Replace(string(text), `"gridPos"`, `"gridPoss"`, 1)
		require.Error(t, new(dashboard.Dashboard).UnmarshalJSONStrict([]byte(spoilt)), "a wrong field must be found")
	}
}

func TestPanelsAskForWhatThereIs(t *testing.T) {
	t.Parallel()
	metrics, err := promcheck.Read("../../../docs/metrics.md")
	require.NoError(t, err)
	rules, err := rulefile.Read(directory + "/rules")
	require.NoError(t, err)
	rulefile.Know(metrics, rules)
	used := map[string]bool{}
	for _, r := range rulefile.All(rules) { // what is recorded is shown under another name
		names, _ := metrics.Check(r.Expr)
		for _, n := range names {
			used[base(n)] = used[base(n)] || r.Record != ""
		}
	}
	titles := map[string]bool{}
	uids := map[string]bool{}
	for _, b := range boards() {
		uids[b.uid] = true
	}
	for _, b := range boards() {
		require.False(t, titles[b.title])
		titles[b.title] = true
		built, err := b.build()
		require.NoError(t, err)
		for _, a := range built.Annotations.List {
			names, problems := metrics.Check(*a.Expr)
			require.Empty(t, problems, "%s, annotation %s", b.uid, a.Name)
			require.NotEmpty(t, names)
		}
		width := uint32(0)
		for _, r := range b.rows {
			for _, p := range r.panels {
				require.NotEmpty(t, p.queries, p.title)
				require.True(t, p.open == "" || uids[p.open], "%s opens %s", p.title, p.open)
			}
		}
		for _, p := range built.Panels {
			if p.Panel == nil {
				width = 0
				continue
			}
			width += p.Panel.GridPos.W
			for _, target := range p.Panel.Targets {
				expr := expression(t, target)
				names, problems := metrics.Check(expr)
				require.Empty(t, problems, "%s, %s: %s", b.uid, *p.Panel.Title, expr)
				for _, n := range names {
					used[base(n)] = true
				}
			}
		}
		require.LessOrEqual(t, width, uint32(24*8))
	}
	for name, m := range metrics {
		if strings.HasPrefix(name, "waconnect_") && m.Kind != "rule" {
			require.True(t, used[name], "no panel shows %s", name)
		}
	}
}

func base(series string) string {
	for _, suffix := range []string{"_bucket", "_count", "_sum"} {
		series = strings.TrimSuffix(series, suffix)
	}
	return series
}

func expression(t *testing.T, q variants.Dataquery) string {
	t.Helper()
	text, err := json.Marshal(q)
	require.NoError(t, err)
	var query prometheus.Dataquery
	require.NoError(t, json.Unmarshal(text, &query))
	require.NotEmpty(t, query.Expr)
	return query.Expr
}

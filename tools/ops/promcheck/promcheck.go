// Package promcheck checks expressions of PromQL against the one list of metrics, docs/metrics.md, which a test compares with a running cluster:
// that they parse, and that the metrics and labels that they name are there.
package promcheck

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/promql/parser"
)

// Metric is one of the list.
type Metric struct {
	Kind   string
	Labels []string
}

// Metrics by name.
type Metrics map[string]Metric

// targetLabels are those that Prometheus adds to every series: see deploy/.
var targetLabels = []string{"job", "instance", "node", "role"}

var row = regexp.MustCompile("(?m)^\\| `([a-z_]+)` \\| ([a-z]+) \\| ([^|]*) \\|")

var quoted = regexp.MustCompile("`([a-z_]+)`")

// Read takes the metrics from docs/metrics.md, and adds what Prometheus itself makes.
func Read(path string) (Metrics, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	list := Metrics{"up": {Kind: "gauge"}}
	for _, m := range row.FindAllStringSubmatch(string(text), -1) {
		var names []string
		for _, l := range quoted.FindAllStringSubmatch(m[3], -1) {
			names = append(names, l[1])
		}
		list[m[1]] = Metric{m[2], names}
	}
	if len(list) < 50 {
		return nil, fmt.Errorf("%s: expected a table of metrics, found %d", path, len(list))
	}
	return list, nil
}

// Add makes a recording rule known, with the labels that its expression leaves.
func (m Metrics) Add(name string, labels []string) { m[name] = Metric{"rule", labels} }

// find gives the metric that a series belongs to: a histogram has three names, a summary two besides its own.
func (m Metrics) find(series string) (metric Metric, extra string, ok bool) {
	if metric, ok := m[series]; ok {
		return metric, "", metric.Kind != "histogram"
	}
	for suffix, label := range map[string]string{"_bucket": "le", "_count": "", "_sum": ""} {
		base, cut := strings.CutSuffix(series, suffix)
		metric, ok := m[base]
		if ok && cut && (metric.Kind == "histogram" || metric.Kind == "summary" && label == "") {
			return metric, label, true
		}
	}
	return Metric{}, "", false
}

// grafana are the variables that Grafana replaces outside of quotes.
var grafana = strings.NewReplacer("$__rate_interval", "5m", "$__interval", "1m", "$__range", "1h")

// Plain replaces what Grafana would.
func Plain(expr string) string { return grafana.Replace(expr) }

// Check parses an expression and lists what is wrong with it, and which metrics of the list it uses.
func (m Metrics) Check(expr string) (used, problems []string) {
	parsed, err := parser.NewParser(parser.Options{}).ParseExpr(Plain(expr))
	if err != nil {
		return nil, []string{err.Error()}
	}
	allowed := map[string]bool{}
	seen := 0
	parser.Inspect(parsed, func(node parser.Node, _ []parser.Node) error {
		selector, ok := node.(*parser.VectorSelector)
		if !ok {
			return nil
		}
		seen++
		metric, extra, ok := m.find(selector.Name)
		if !ok {
			problems = append(problems, fmt.Sprintf("%s is not in docs/metrics.md", selector.Name))
			return nil
		}
		used = append(used, selector.Name)
		have := slices.Concat(metric.Labels, targetLabels)
		if extra != "" {
			have = append(have, extra)
		}
		for _, l := range have {
			allowed[l] = true
		}
		for _, matcher := range selector.LabelMatchers {
			if matcher.Name != labels.MetricName && !slices.Contains(have, matcher.Name) {
				problems = append(problems, fmt.Sprintf("%s has no label %s", selector.Name, matcher.Name))
			}
		}
		return nil
	})
	parser.Inspect(parsed, func(node parser.Node, _ []parser.Node) error {
		var named []string
		switch n := node.(type) {
		case *parser.AggregateExpr:
			named = n.Grouping
		case *parser.BinaryExpr:
			if n.VectorMatching != nil {
				named = slices.Concat(n.VectorMatching.MatchingLabels, n.VectorMatching.Include)
			}
		}
		for _, l := range named {
			if !allowed[l] {
				problems = append(problems, fmt.Sprintf("no metric of it has the label %s", l))
			}
		}
		return nil
	})
	if seen == 0 {
		problems = append(problems, "it uses no metric")
	}
	return used, problems
}

package main

import (
	"strings"

	"github.com/grafana/grafana-foundation-sdk/go/cog"
	"github.com/grafana/grafana-foundation-sdk/go/cog/variants"
	"github.com/grafana/grafana-foundation-sdk/go/common"
	"github.com/grafana/grafana-foundation-sdk/go/dashboard"
	"github.com/grafana/grafana-foundation-sdk/go/prometheus"
	"github.com/grafana/grafana-foundation-sdk/go/stat"
	"github.com/grafana/grafana-foundation-sdk/go/timeseries"
)

// board is one dashboard: rows of panels, which fill the width of 24 from left to right.
type board struct {
	uid, title, about string
	rows              []row
}

type row struct {
	title  string
	panels []panel
}

// panel is a graph, or a single figure. In its expressions, @ stands for the selection of nodes and roles.
type panel struct {
	title, about string
	unit         string
	figure       bool    // the last value, large; else a graph over time
	width        uint32  // of 24; 0: 8 for a graph, 4 for a figure
	bad          float64 // a figure is red from here on; 0: it has no colour
	good         float64 // with it: a figure is red below this
	stacked      bool
	full         float64 // the highest value that there can be; 0: none
	open         string  // uid of the dashboard that a click leads to
	queries      []query
}

type query struct{ expr, legend string }

const selection = `node=~"$node",role=~"$role"`

func source() common.DataSourceRef {
	return common.DataSourceRef{Type: cog.ToPtr("prometheus"), Uid: cog.ToPtr("$datasource")}
}

// build makes what Grafana loads.
func (b board) build() (dashboard.Dashboard, error) {
	out := dashboard.NewDashboardBuilder(b.title).Uid(b.uid).Description(b.about).Tags([]string{"waconnect"}).
		Time("now-3h", "now").Refresh("30s").Timezone(common.TimeZoneBrowser).Readonly().Tooltip(dashboard.DashboardCursorSyncCrosshair).
		WithVariable(dashboard.NewDatasourceVariableBuilder("datasource").Label("source").Type("prometheus")).
		WithVariable(choice("node", "node")).WithVariable(choice("role", "role")).
		Link(dashboard.NewDashboardLinkBuilder("WhatsApp Connect").Type(dashboard.DashboardLinkTypeDashboards).Tags([]string{"waconnect"}).
			AsDropdown(true).IncludeVars(true).KeepTime(true)).
		Annotation(mark("takeovers and hand-offs", "orange",
			`sum by (node, reason) (increase(waconnect_ring_epoch_changes_total{reason=~"claim|handoff",`+selection+`}[$__interval])) > 0`)).
		Annotation(mark("deploys", "blue",
			`sum by (node, version) (waconnect_build_info{`+selection+`}) unless sum by (node, version) (waconnect_build_info{`+selection+`} offset 5m)`))
	for _, r := range b.rows {
		out = out.WithRow(dashboard.NewRowBuilder(r.title))
		for _, p := range r.panels {
			out = out.WithPanel(p.build())
		}
	}
	return out.Build()
}

func choice(name, label string) cog.Builder[dashboard.VariableModel] {
	all := dashboard.VariableOption{
		Selected: cog.ToPtr(true), Text: dashboard.StringOrArrayOfString{String: cog.ToPtr("All")}, Value: dashboard.StringOrArrayOfString{String: cog.ToPtr("$__all")},
	}
	return dashboard.NewQueryVariableBuilder(name).Label(label).Datasource(source()).
		Query(dashboard.StringOrMap{String: cog.ToPtr("label_values(waconnect_build_info, " + label + ")")}).
		Refresh(dashboard.VariableRefreshOnTimeRangeChanged).Sort(dashboard.VariableSortNaturalAsc).Multi(true).IncludeAll(true).AllValue(".*").Current(all)
}

func mark(name, colour, expr string) cog.Builder[dashboard.AnnotationQuery] {
	return dashboard.NewAnnotationQueryBuilder().Name(name).Datasource(source()).Enable(true).IconColor(colour).Expr(expr)
}

func (p panel) build() cog.Builder[dashboard.Panel] {
	var targets []cog.Builder[variants.Dataquery]
	for i, q := range p.queries {
		t := prometheus.NewDataqueryBuilder().Expr(strings.ReplaceAll(q.expr, "@", selection)).LegendFormat(q.legend).
			Datasource(source()).RefId(string(rune('A' + i)))
		if p.figure {
			t = t.Instant()
		} else {
			t = t.Range()
		}
		targets = append(targets, t)
	}
	var links []cog.Builder[dashboard.DashboardLink]
	if p.open != "" {
		links = append(links, dashboard.NewDashboardLinkBuilder("look closer").Type(dashboard.DashboardLinkTypeLink).
			Url("/d/"+p.open+"?${__url_time_range}&${datasource:queryparam}&${node:queryparam}&${role:queryparam}"))
	}
	if p.figure {
		f := stat.NewPanelBuilder().Title(p.title).Description(p.about).Unit(p.unit).Datasource(source()).Targets(targets).Span(orDefault(p.width, 4)).Height(4).
			GraphMode(common.BigValueGraphModeArea).ColorMode(common.BigValueColorModeValue).NoValue("–").Thresholds(p.thresholds()).
			ReduceOptions(common.NewReduceDataOptionsBuilder().Calcs([]string{"lastNotNull"}))
		if links != nil {
			f = f.Links(links)
		}
		return f
	}
	g := timeseries.NewPanelBuilder().Title(p.title).Description(p.about).Unit(p.unit).Datasource(source()).Targets(targets).Span(orDefault(p.width, 8)).Height(8).
		Min(0).LineWidth(1).FillOpacity(10).ShowPoints(common.VisibilityModeNever).
		Legend(common.NewVizLegendOptionsBuilder().DisplayMode(common.LegendDisplayModeList).Placement(common.LegendPlacementBottom).ShowLegend(true)).
		Tooltip(common.NewVizTooltipOptionsBuilder().Mode(common.TooltipDisplayModeMulti).Sort(common.SortOrderDescending))
	if p.stacked {
		g = g.Stacking(common.NewStackingConfigBuilder().Mode(common.StackingModeNormal)).FillOpacity(30)
	}
	if p.full > 0 {
		g = g.Max(p.full)
	}
	if links != nil {
		g = g.Links(links)
	}
	return g
}

func (p panel) thresholds() cog.Builder[dashboard.ThresholdsConfig] {
	steps := []dashboard.Threshold{{Color: "text"}}
	switch {
	case p.good > 0:
		steps = []dashboard.Threshold{{Color: "red"}, {Value: &p.good, Color: "green"}}
	case p.bad > 0:
		steps = []dashboard.Threshold{{Color: "green"}, {Value: &p.bad, Color: "red"}}
	}
	return dashboard.NewThresholdsConfigBuilder().Mode(dashboard.ThresholdsModeAbsolute).Steps(steps)
}

func orDefault(v, d uint32) uint32 {
	if v == 0 {
		return d
	}
	return v
}

// Package waconnect_test holds what must be true of the whole module.
package waconnect_test

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	module   = "github.com/waconnect/waconnect/"
	whatsapp = "go.mau.fi/whatsmeow"
)

// vocabulary is what routers and nodes share: the only packages of node that router may import, and free of WhatsApp's library.
var vocabulary = []string{"device", "message", "event", "seal", "egress", "media", "journal", "nodepb", "failpoint"}

// layers says what a part may import of the others. A part is the first element of a package's path in this module.
var layers = map[string][]string{
	"cmd":        {"router", "node", "ring", "migrations", "api", "web"},
	"router":     {"node", "ring", "api"}, // of node only the vocabulary
	"node":       {"ring"},
	"ring":       {},
	"api":        {},      // generated; for users of the product too
	"examples":   {"api"}, // as somebody outside would write them
	"migrations": {},
	"web":        {}, // the panel as it was built
}

// graph is every package with what it imports, tests left out.
type graph map[string][]string

func TestImportsPointOneWay(t *testing.T) {
	t.Parallel()
	g := load(t)
	for _, part := range []string{"cmd/waconnect", "node", "ring", "migrations"} {
		require.Contains(t, g, module+part, "the list of packages is not what it seems")
	}
	for _, problem := range g.problems() {
		t.Error(problem)
	}
}

// The rules are rules: each of these would be found.
func TestForbiddenImportsAreFound(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		name    string
		imports graph
		want    string // empty: allowed
	}{
		{"allowed", graph{
			"cmd/waconnect": {"router/rest", "node", "ring", "node/watest", "migrations/pgserver"},
			"router/rest":   {"router/hub"}, "router/hub": {"node/device", "node/nodepb/nodepbconnect", "ring/lease"},
			"node": {"node/session", "ring"}, "node/session": {whatsapp}, "node/watest": {whatsapp},
		}, ""},
		{"ring uses node", graph{"ring/lease": {"node/device"}}, "ring/lease imports node/device: ring may import no other part"},
		{"ring uses router", graph{"ring": {"router"}}, "ring imports router: ring may import no other part"},
		{"node uses router", graph{"node/event": {"router/hub"}}, "node/event imports router/hub: node may import only ring"},
		{"somebody uses a command", graph{"node": {"cmd/waconnect"}}, "node imports cmd/waconnect: node may import only ring"},
		{"migrations use a part", graph{"migrations": {"ring"}}, "migrations imports ring: migrations may import no other part"},
		{"router uses a session", graph{"router/hub": {"node/session"}}, "router/hub imports node/session: of node, router may import only device, message, event, seal, egress, media, journal, nodepb, failpoint"},
		{"router uses the node itself", graph{"router": {"node"}}, "router imports node: of node, router may import only"},
		{"names that only begin alike", graph{"router": {"node/devices"}}, "router imports node/devices: of node"},
		{"router links WhatsApp", graph{"router/rest": {whatsapp + "/types"}}, "router/rest links go.mau.fi/whatsmeow/types, by router/rest → go.mau.fi/whatsmeow/types"},
		{
			"router links WhatsApp by detours",
			graph{"router/rest": {"router/hub"}, "router/hub": {"example.com/x"}, "example.com/x": {whatsapp}},
			"router/rest links go.mau.fi/whatsmeow, by router/rest → router/hub → example.com/x → go.mau.fi/whatsmeow",
		},
		{"the vocabulary links WhatsApp", graph{"node/device": {whatsapp + "/types"}}, "node/device links go.mau.fi/whatsmeow/types"},
		{"the emulator in a node", graph{"node": {"node/watest"}}, "node imports node/watest: only commands and tests may"},
		{"test databases in the product", graph{"cmd/waconnect": {"migrations/pgtest"}}, "cmd/waconnect imports migrations/pgtest: only tests may"},
		{"the public API uses a part", graph{"api/waconnect/v1": {"node/device"}}, "api/waconnect/v1 imports node/device: api may import no other part"},
		{"an example looks inside", graph{"examples/go/echo": {"router/hub"}}, "examples/go/echo imports router/hub: examples may import only api"},
		{"a new part", graph{"util": {"ring"}}, "util: part \"util\" is not in the layout"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			g := graph{}
			for from, list := range tc.imports {
				var full []string
				for _, to := range list {
					full = append(full, qualify(to))
				}
				g[qualify(from)] = full
			}
			problems := g.problems()
			if tc.want == "" {
				require.Empty(t, problems)
				return
			}
			require.NotEmpty(t, problems)
			require.Contains(t, strings.Join(problems, "\n"), tc.want)
		})
	}
}

// qualify makes the short names of the table import paths.
func qualify(name string) string {
	if first, _, _ := strings.Cut(name, "/"); strings.Contains(first, ".") {
		return name
	}
	return module + name
}

func load(t *testing.T) graph {
	t.Helper()
	out, err := exec.Command("go", "list", "-deps", "-json=ImportPath,Imports", "./...").Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		t.Fatalf("go list: %s", exit.Stderr)
	}
	require.NoError(t, err)
	g := graph{}
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p struct {
			ImportPath string
			Imports    []string
		}
		err := dec.Decode(&p)
		if errors.Is(err, io.EOF) {
			return g
		}
		require.NoError(t, err)
		g[p.ImportPath] = p.Imports
	}
}

func (g graph) problems() []string {
	var out []string
	for _, from := range sorted(g) {
		short, ours := strings.CutPrefix(from, module)
		if !ours {
			continue
		}
		part, _, _ := strings.Cut(short, "/")
		allowed, known := layers[part]
		if !known {
			out = append(out, short+": part \""+part+"\" is not in the layout; see docs/architecture.md")
			continue
		}
		for _, to := range g[from] {
			if target, ours := strings.CutPrefix(to, module); ours {
				if why := refusal(part, allowed, target); why != "" {
					out = append(out, short+" imports "+target+": "+why)
				}
			}
		}
		if part == "router" || part == "ring" || part == "node" && inVocabulary(short) {
			if path := g.pathTo(from, whatsapp); path != nil {
				for i := range path {
					path[i] = strings.TrimPrefix(path[i], module)
				}
				out = append(out, short+" links "+path[len(path)-1]+", by "+strings.Join(path, " → "))
			}
		}
	}
	return out
}

// refusal says why a part may not import a package; empty: it may.
func refusal(part string, allowed []string, target string) string {
	other, _, _ := strings.Cut(target, "/")
	switch {
	case target == "migrations/pgtest":
		return "only tests may"
	case target == "node/watest" && part != "cmd":
		return "only commands and tests may"
	case other == part:
		return ""
	case !slices.Contains(allowed, other):
		if len(allowed) == 0 {
			return part + " may import no other part"
		}
		return part + " may import only " + strings.Join(allowed, ", ")
	case part == "router" && other == "node" && !inVocabulary(target):
		return "of node, router may import only " + strings.Join(vocabulary, ", ")
	}
	return ""
}

func inVocabulary(pkg string) bool {
	elements := strings.Split(pkg, "/")
	return len(elements) > 1 && slices.Contains(vocabulary, elements[1])
}

// pathTo finds a shortest chain of imports to a package or one below it.
func (g graph) pathTo(from, target string) []string {
	before := map[string]string{from: ""}
	for queue := []string{from}; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		if at == target || strings.HasPrefix(at, target+"/") {
			var path []string
			for ; at != ""; at = before[at] {
				path = append(path, at)
			}
			slices.Reverse(path)
			return path
		}
		for _, to := range g[at] {
			if _, seen := before[to]; !seen {
				before[to] = at
				queue = append(queue, to)
			}
		}
	}
	return nil
}

func sorted(g graph) []string {
	var names []string
	for name := range g {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

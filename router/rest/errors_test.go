package rest_test

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// codes are where errors for callers get their codes in the sources.
var codes = []*regexp.Regexp{
	regexp.MustCompile(`Code:\s+"(\w+)"`), regexp.MustCompile(`httpError\{(?:http\.\w+|\d+), "(\w+)"`), regexp.MustCompile(`\binvalid\("([a-zA-Z]+_\w+)"`),
	regexp.MustCompile(`\bconflict\("(\w+)"`), regexp.MustCompile(`nodepb\.Reason_\w+:\s+\{\w+, "(\w+)"`), regexp.MustCompile(`known\.code = \w+, "(\w+)"`),
	regexp.MustCompile(`writeError\(w, r, http\.\w+, "(\w+)"`),
}

// documented are the statuses of each code in the documentation.
var documented = sync.OnceValues(func() (map[string][]string, error) {
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", "errors.md"))
	all := map[string][]string{}
	for _, line := range strings.Split(string(text), "\n") {
		if cells := strings.Split(line, "|"); len(cells) > 3 {
			for _, m := range regexp.MustCompile("`([a-zA-Z_]+)`").FindAllStringSubmatch(cells[1], -1) {
				all[m[1]] = regexp.MustCompile(`\d{3}`).FindAllString(cells[2], -1)
			}
		}
	}
	return all, err
})

// requireDocumented checks that an error that a test has seen is in the documentation, with its status.
func requireDocumented(t testing.TB, a answer) {
	t.Helper()
	var body struct{ Error string }
	if a.status < 400 || json.Unmarshal([]byte(a.text), &body) != nil || body.Error == "" {
		return
	}
	codes, err := documented()
	require.NoError(t, err)
	require.Contains(t, codes[body.Error], strconv.Itoa(a.status), "docs/errors.md does not say that %s may be %d", body.Error, a.status)
}

// Every code that an answer can have is in the documentation, and nothing else is.
func TestErrorsAreDocumented(t *testing.T) {
	t.Parallel()
	listed, err := documented()
	require.NoError(t, err)
	used := map[string]bool{}
	for _, dir := range []string{"rest", "caller", "hub", "tenant", "webhook", "panel"} {
		files, err := filepath.Glob(filepath.Join("..", dir, "*.go"))
		require.NoError(t, err)
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			source, err := os.ReadFile(file)
			require.NoError(t, err)
			for _, p := range codes {
				for _, m := range p.FindAllSubmatch(source, -1) {
					used[string(m[1])] = true
				}
			}
		}
	}
	require.Greater(t, len(used), 50)
	require.ElementsMatch(t, slices.Collect(maps.Keys(listed)), slices.Collect(maps.Keys(used)))
}

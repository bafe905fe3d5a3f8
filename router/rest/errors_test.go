package rest_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// codes are where errors for callers get their codes in the sources.
var codes = []*regexp.Regexp{
	regexp.MustCompile(`Code:\s+"(\w+)"`), regexp.MustCompile(`httpError\{(?:http\.\w+|\d+), "(\w+)"`), regexp.MustCompile(`\binvalid\("([a-zA-Z]+_\w+)"`),
	regexp.MustCompile(`\bconflict\("(\w+)"`), regexp.MustCompile(`nodepb\.Reason_\w+:\s+\{\w+, "(\w+)"`), regexp.MustCompile(`known\.code = \w+, "(\w+)"`),
}

// Every code that an answer can have is in the documentation, and nothing else is.
func TestErrorsAreDocumented(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", "errors.md"))
	require.NoError(t, err)
	documented := map[string]bool{}
	for _, line := range strings.Split(string(text), "\n") {
		if cells := strings.Split(line, "|"); len(cells) > 3 {
			for _, m := range regexp.MustCompile("`([a-zA-Z_]+)`").FindAllStringSubmatch(cells[1], -1) {
				documented[m[1]] = true
			}
		}
	}
	used := map[string]bool{}
	for _, dir := range []string{"rest", "caller", "hub", "tenant", "webhook"} {
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
	require.Equal(t, documented, used)
}

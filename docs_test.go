package waconnect_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var snippet = regexp.MustCompile("(?s)```(go|ts)\n(.*?)\n```")

// What docs/connect.md shows is what the examples do, which tests run.
func TestSnippetsAreTheExamples(t *testing.T) {
	t.Parallel()
	var examples strings.Builder
	for _, pattern := range []string{"examples/go/*/*.go", "examples/typescript/src/*.ts"} {
		files, err := filepath.Glob(pattern)
		require.NoError(t, err)
		require.NotEmpty(t, files, pattern)
		for _, f := range files {
			text, err := os.ReadFile(f)
			require.NoError(t, err)
			examples.Write(text)
		}
	}
	page, err := os.ReadFile("docs/connect.md")
	require.NoError(t, err)
	snippets := snippet.FindAllStringSubmatch(string(page), -1)
	require.Len(t, snippets, 7)
	for _, s := range snippets {
		require.True(t, strings.Contains(examples.String(), s[2]), "no example has this:\n%s", s[2])
	}
}

package deploy_test

import (
	"strings"
	"testing"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/linter"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
	"github.com/stretchr/testify/require"
)

// lint parses a Dockerfile as BuildKit does, and gives its warnings.
func lint(dockerfile string) ([]instructions.Stage, []string, error) {
	var warnings []string
	l := linter.New(&linter.Config{Warn: func(name, _, _, message string, _ []parser.Range) { warnings = append(warnings, name+": "+message) }})
	parsed, err := parser.Parse(strings.NewReader(dockerfile))
	if err != nil {
		return nil, nil, err
	}
	for _, w := range parsed.Warnings {
		warnings = append(warnings, w.Short)
	}
	stages, _, err := instructions.Parse(parsed.AST, l)
	return stages, warnings, err
}

func TestImage(t *testing.T) {
	t.Parallel()
	dockerfile := text(t, "deploy/Dockerfile")
	stages, warnings, err := lint(dockerfile)
	require.NoError(t, err)
	require.Empty(t, warnings)
	last := stages[len(stages)-1]
	require.Equal(t, "scratch", last.BaseName)
	var user, entry, health string
	env := map[string]string{}
	for _, c := range last.Commands {
		switch c := c.(type) {
		case *instructions.UserCommand:
			user = c.User
		case *instructions.EntrypointCommand:
			entry = strings.Join(c.CmdLine, " ")
		case *instructions.HealthCheckCommand:
			health = strings.Join(c.Health.Test, " ")
		case *instructions.EnvCommand:
			for _, kv := range c.Env {
				env[kv.Key] = kv.Value
			}
		case *instructions.RunCommand:
			t.Error("nothing can run in an empty image")
		}
	}
	require.Equal(t, "65532:65532", user, "not root, and a number, so that it can be checked")
	require.Equal(t, "/waconnect", entry)
	require.Equal(t, "CMD /waconnect healthy", health)
	for name := range env {
		requireKnown(t, []string{name}, "deploy/Dockerfile")
	}
	require.Contains(t, text(t, "go.mod"), "\ngo "+strings.TrimPrefix(between(dockerfile, "ARG GO_VERSION=", "\n"), ""), "the image is built with another Go than go.mod names")
}

// What the check is for would be found.
func TestImageFaultsAreFound(t *testing.T) {
	t.Parallel()
	_, _, err := lint("FROM scratch\nCOPYY a /a\n")
	require.Error(t, err)
	_, warnings, err := lint("FROM scratch AS Build\nMAINTAINER a\n")
	require.NoError(t, err)
	require.Len(t, warnings, 2)
}

func between(s, begin, end string) string {
	_, s, _ = strings.Cut(s, begin)
	s, _, _ = strings.Cut(s, end)
	return s
}

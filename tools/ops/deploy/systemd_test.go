package deploy_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSystemd(t *testing.T) {
	t.Parallel()
	unit := text(t, "deploy/systemd/waconnect@.service")
	env := map[string]string{}
	assignment := regexp.MustCompile(`([A-Z][A-Z0-9_]+)=(\S*)`)
	for _, line := range regexp.MustCompile(`(?m)^Environment=(.*)$`).FindAllStringSubmatch(unit, -1) {
		for _, m := range assignment.FindAllStringSubmatch(line[1], -1) {
			env[m[1]] = m[2]
		}
	}
	requireCalm(t, func(n string) string { return env[n] })
	for _, file := range []string{"common.env.example", "node-1.env.example"} {
		for _, line := range strings.Split(text(t, "deploy/systemd/"+file), "\n") {
			if line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			name, value, ok := strings.Cut(line, "=")
			require.True(t, ok, line)
			env[name] = value
		}
	}
	for name := range env {
		requireKnown(t, []string{name}, "deploy/systemd")
	}
	for _, name := range required {
		require.Contains(t, env, name)
	}
	analyze, err := exec.LookPath("systemd-analyze")
	if err != nil {
		t.Skip("systemd-analyze is missing")
	}
	file := filepath.Join(t.TempDir(), "waconnect@node-1.service")
	require.NoError(t, os.WriteFile(file, []byte(strings.Replace(unit, "/usr/local/bin/waconnect", "/bin/true", 1)), 0o600))
	out, err := exec.Command(analyze, "verify", file).CombinedOutput()
	require.NoError(t, err, "%s", out)
	require.NotContains(t, string(out), "waconnect@node-1.service:", "a warning about a line of ours")
	out, err = exec.Command(analyze, "security", "--offline=true", "--threshold=20", file).CombinedOutput()
	require.NoError(t, err, "exposed more than 2.0: %s", out)
}

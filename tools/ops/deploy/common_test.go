// Package deploy_test checks deploy/ without an engine to run it in: images, compose, the Helm chart, the systemd unit. What the tools that will read these
// files would refuse is found, and what the files say agrees with each other and with docs/configuration.md.
package deploy_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

const root = "../../../"

func text(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(root, path))
	require.NoError(t, err)
	return string(b)
}

// settings are all variables of the program, and those that only some processes have.
func settings(t *testing.T) []string {
	t.Helper()
	names := []string{"ENV_FILE", "WACONNECT_LOG_FORMAT", "WACONNECT_LOG_LEVEL"}
	for _, m := range regexp.MustCompile("(?m)^\\| `([A-Z0-9_]+)` ").FindAllStringSubmatch(text(t, "docs/configuration.md"), -1) {
		names = append(names, m[1])
	}
	require.Greater(t, len(names), 50)
	return names
}

// required of every process, as docs/configuration.md says it.
var required = []string{"DATABASE_URL", "NATS_URL", "WACONNECT_RPC_SECRET", "WACONNECT_GOSSIP_KEY", "WA_AUTH_ENC_KEY_B64", "JWT_SECRET"}

var leaseNames = []string{"WACONNECT_LEASE_HEARTBEAT", "WACONNECT_LEASE_TRUST", "WACONNECT_LEASE_SILENCE", "WACONNECT_LEASE_POLL"}

// requireCalm says whether the times of a process are those that docs/operations.md calls calmer, and make no two owners.
func requireCalm(t *testing.T, env func(string) string) {
	t.Helper()
	row := regexp.MustCompile(`(?m)^\| calmer \| (\S+) \| (\S+) \| (\S+) \| (\S+) \|`).FindStringSubmatch(text(t, "docs/operations.md"))
	require.Len(t, row, 5)
	var d []time.Duration
	for i, name := range leaseNames {
		require.Equal(t, row[i+1], env(name), name)
		v, err := time.ParseDuration(env(name))
		require.NoError(t, err)
		d = append(d, v)
	}
	heartbeat, trust, silence := d[0].Seconds(), d[1].Seconds(), d[2].Seconds()
	const clockError, late = .1, .25
	require.GreaterOrEqual(t, silence, (1+clockError)*(trust/(1-clockError)+late), "a node would be given up while it still trusts its lease")
	require.Less(t, 3*heartbeat, trust, "two lost heartbeats must not end the trust")
}

func requireKnown(t *testing.T, names []string, where string) {
	t.Helper()
	known := settings(t)
	for _, n := range names {
		require.True(t, slices.Contains(known, n), "%s: the program has no setting %s", where, n)
	}
}

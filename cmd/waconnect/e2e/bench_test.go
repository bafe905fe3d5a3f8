package e2e

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// The bench of streams measures what it says: every event arrives once at every stream, or it fails; and a client that does not read is cut,
// while the others are told everything. It measures, so that it runs before the tests that share the machine.
func TestBenchOfStreams(t *testing.T) {
	file := filepath.Join(t.TempDir(), "figures.json")
	out, err := exec.CommandContext(t.Context(), binary, "bench", "--only", "streams", "--streams", "16", "--told", "200", "--rest", "100ms", "--json", file).CombinedOutput()
	require.NoError(t, err, "%s", out)
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	type told struct {
		P50 float64 `json:"p50_ms"`
		P99 float64 `json:"p99_ms"`
	}
	var report struct {
		Streams struct {
			Streams, Events int
			Alone           told
			Beside          told    `json:"beside_a_slow_reader"`
			Cut             float64 `json:"slow_reader_cut_seconds"`
			Grown           float64 `json:"grown_kb_by_slow_reader"`
			Resident        float64 `json:"resident_mb"`
		}
	}
	require.NoError(t, json.Unmarshal(text, &report))
	s := report.Streams
	require.Equal(t, []int{16, 200}, []int{s.Streams, s.Events})
	for _, figure := range []told{s.Alone, s.Beside} {
		require.Positive(t, figure.P50)
		require.GreaterOrEqual(t, figure.P99, figure.P50)
		require.Less(t, figure.P99, 5000.0, "it was told, and not looked at by chance")
	}
	require.Greater(t, s.Cut, 9.0, "it has the ten seconds that are promised")
	require.Less(t, s.Cut, 60.0)
	require.Less(t, s.Grown, 40_000.0, "what it asks for and does not read is not kept for it")
	require.Positive(t, s.Resident)
}

package promcheck_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/tools/ops/promcheck"
)

func TestWhatIsWrongIsFound(t *testing.T) {
	t.Parallel()
	metrics, err := promcheck.Read("../../../docs/metrics.md")
	require.NoError(t, err)
	for _, tc := range []struct{ expr, want string }{
		{`sum by (state) (waconnect_sessions{node=~"$node"})`, ""},
		{`histogram_quantile(0.99, sum by (le) (rate(waconnect_send_seconds_bucket{stage="total"}[$__rate_interval])))`, ""},
		{`sum(up{job="waconnect"})`, ""},
		{`sum(rate(waconnect_sessions[5m])`, "unclosed left parenthesis"},
		{`sum(waconnect_session)`, "waconnect_session is not in docs/metrics.md"},
		{`sum(waconnect_sessions{tenant="a"})`, "waconnect_sessions has no label tenant"},
		{`sum by (device) (waconnect_sessions)`, "no metric of it has the label device"},
		{`waconnect_send_seconds`, "waconnect_send_seconds is not in docs/metrics.md"},
		{`waconnect_sessions_bucket`, "waconnect_sessions_bucket is not in docs/metrics.md"},
		{`waconnect_sessions / on (endpoint) waconnect_ready`, "no metric of it has the label endpoint"},
		{`vector(1)`, "it uses no metric"},
	} {
		_, problems := metrics.Check(tc.expr)
		if tc.want == "" {
			require.Empty(t, problems, tc.expr)
			continue
		}
		require.NotEmpty(t, problems, tc.expr)
		require.Contains(t, problems[0], tc.want, tc.expr)
	}
}

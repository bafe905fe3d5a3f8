package caller

import (
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

func TestProven(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		p := newProven(time.Now)
		good := p.of(http.Header{"X-Api-Key": {"wck_1"}})
		for _, other := range []http.Header{{}, {"X-Api-Key": {"wck_2"}}, {"Authorization": {"wck_1"}}, {"X-Api-Key": {"wck_1"}, "Authorization": {"x"}}} {
			require.NotEqual(t, good, p.of(other))
		}
		require.False(t, p.has(good))
		p.add(good)
		require.True(t, p.has(good))
		time.Sleep(provenTime)
		require.True(t, p.has(good))
		time.Sleep(provenTime)
		require.False(t, p.has(good), "not lately")
		p.add(good)
		p.drop(good)
		require.False(t, p.has(good), "refused")
		p.add(good)
		time.Sleep(2 * provenTime)
		require.False(t, p.has(good), "nobody has asked for long")
		for i := range shown(3 * maxProven) {
			p.add(i)
		}
		require.LessOrEqual(t, len(p.young)+len(p.old), 2*maxProven)
		require.True(t, p.has(3*maxProven-1))
	})
}

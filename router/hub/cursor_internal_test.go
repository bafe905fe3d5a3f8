package hub

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

// Who makes a cursor up with a right checksum still gets a place in the list, or an error that names the cursor.
func TestMadeUpCursors(t *testing.T) {
	t.Parallel()
	list := listOf("devices", "one")
	for name, place := range map[string][]byte{
		"too short": {1, 2, 3}, "no time": placeAt(math.MaxInt64, "x"), "no time either": placeAt(math.MinInt64, "x"),
		"no text": placeAt(1, "\xff"), "not to be stored": placeAt(1, "a\x00"),
	} {
		_, _, err := placeTime(list, cursor(list, place))
		require.ErrorIs(t, err, errCursor, name)
	}
	for name, place := range map[string][]byte{"too short": {1}, "no id": placeAt(1, "x"), "a long id": placeAt(1, "12345678901234567")} {
		_, _, err := placeID(list, cursor(list, place))
		require.ErrorIs(t, err, errCursor, name)
	}
	at, name, err := placeTime(list, cursor(list, placeAt(1_700_000_000_000_001, "x")))
	require.NoError(t, err)
	require.EqualValues(t, 1_700_000_000_000_001, at.UnixMicro())
	require.Equal(t, "x", name)
	_, _, err = placeTime(listOf("devices", "two"), cursor(list, placeAt(1, "x")))
	require.ErrorIs(t, err, errCursor)
}

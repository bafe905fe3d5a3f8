package seal_test

import (
	"encoding/base64"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/seal"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Run(m)) }

func key(b byte) string {
	k := make([]byte, 32)
	k[0] = b
	return base64.StdEncoding.EncodeToString(k)
}

func ring(t *testing.T, keys ...string) *seal.Ring {
	t.Helper()
	r, err := seal.NewRing(keys...)
	require.NoError(t, err)
	return r
}

var place = seal.Place{Tenant: "t", Device: "d", Table: "x", Row: "r"}

func TestSealedOpensInItsPlaceOnly(t *testing.T) {
	t.Parallel()
	r := ring(t, key(1))
	sealed := r.Seal(place, []byte("secret"))
	require.NotContains(t, string(sealed), "secret")
	plain, err := r.Open(place, sealed)
	require.NoError(t, err)
	require.Equal(t, "secret", string(plain))
	for _, other := range []seal.Place{
		{Tenant: "u", Device: "d", Table: "x", Row: "r"},
		{Tenant: "t", Device: "e", Table: "x", Row: "r"},
		{Tenant: "t", Device: "d", Table: "y", Row: "r"},
		{Tenant: "t", Device: "d", Table: "x", Row: "s"},
		{Tenant: "td", Device: "", Table: "x", Row: "r"},
	} {
		_, err := r.Open(other, sealed)
		require.ErrorIs(t, err, seal.ErrUnreadable, "%+v", other)
	}
	require.NotEqual(t, sealed, r.Seal(place, []byte("secret")), "a nonce is used once")
}

func TestEmptyIsNotNothing(t *testing.T) {
	t.Parallel()
	r := ring(t, key(1))
	plain, err := r.Open(place, r.Seal(place, nil))
	require.NoError(t, err)
	require.NotNil(t, plain)
	require.Empty(t, plain)
}

func TestSeveralKeys(t *testing.T) {
	t.Parallel()
	old, both, young := ring(t, key(1)), ring(t, key(2), key(1)), ring(t, key(2))
	sealed := old.Seal(place, []byte("a"))
	plain, err := both.Open(place, sealed)
	require.NoError(t, err)
	require.Equal(t, "a", string(plain))
	_, err = young.Open(place, sealed)
	require.ErrorIs(t, err, seal.ErrUnreadable)
	require.ErrorContains(t, err, old.First().String(), "the error names the key that is missing")
	id, err := seal.KeyOf(both.Seal(place, nil))
	require.NoError(t, err)
	require.Equal(t, young.First(), id)
}

func TestBadKeysAreNamed(t *testing.T) {
	t.Parallel()
	for _, keys := range [][]string{nil, {"short"}, {key(1), "AAAA"}} {
		_, err := seal.NewRing(keys...)
		require.Error(t, err)
	}
}

// A process with another key than the first one refuses, and changes nothing.
func TestProbeRefusesAWrongKey(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	require.NoError(t, ring(t, key(1)).Check(t.Context(), pool))
	require.NoError(t, ring(t, key(1)).Check(t.Context(), pool), "a second start")
	var before, after []byte
	require.NoError(t, pool.QueryRow(t.Context(), `SELECT sealed FROM key_probe`).Scan(&before))
	require.ErrorIs(t, ring(t, key(2)).Check(t.Context(), pool), seal.ErrWrongKey)
	require.NoError(t, pool.QueryRow(t.Context(), `SELECT sealed FROM key_probe`).Scan(&after))
	require.Equal(t, before, after)

	both := ring(t, key(2), key(1))
	require.NoError(t, both.Check(t.Context(), pool))
	require.NoError(t, both.Adopt(t.Context(), pool))
	require.NoError(t, ring(t, key(2)).Check(t.Context(), pool), "the old key is not needed any more")
	require.ErrorIs(t, ring(t, key(1)).Check(t.Context(), pool), seal.ErrWrongKey)
}

package seal_test

import (
	"bytes"
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/seal"
)

// sealedX is "x", sealed with key 1 in its place. Workers of a fuzzing run are processes of their own, and a value that they sealed would
// be another in each.
const sealedX = "0131f236b96656535a1004981cc62d962e34ec05cad7b10c7703b6ee2622b0ff4c03"

// Nothing opens but what was sealed, in the place where it was sealed; and what does not open says so.
func FuzzOpen(f *testing.F) {
	r, err := seal.NewRing(key(1), key(2))
	require.NoError(f, err)
	other, err := seal.NewRing(key(3))
	require.NoError(f, err)
	sealed, err := hex.DecodeString(sealedX)
	require.NoError(f, err)
	f.Add([]byte{}, "t", "d", "x", "r")
	f.Add(sealed, "t", "d", "x", "r")
	f.Add(sealed, "td", "", "x", "r")
	f.Add(sealed[:32], "t", "d", "x", "r")
	f.Add(append(bytes.Clone(sealed), 0), "t", "d", "x", "r")
	f.Add(other.Seal(place, []byte("x")), "t", "d", "x", "r")
	f.Fuzz(func(t *testing.T, value []byte, tenant, device, table, row string) {
		at := seal.Place{Tenant: tenant, Device: device, Table: table, Row: row}
		if bytes.Equal(value, sealed) && at == place {
			plain, err := r.Open(at, value)
			require.NoError(t, err)
			require.Equal(t, "x", string(plain))
			return
		}
		_, err := r.Open(at, value)
		require.ErrorIs(t, err, seal.ErrUnreadable)
		_, err = seal.KeyOf(value)
		if err != nil {
			require.ErrorIs(t, err, seal.ErrUnreadable)
		}
	})
}

// Whatever is sealed opens as it was in its place; not in another, not with a bit turned, not cut, not lengthened, not with another key.
func FuzzSeal(f *testing.F) {
	r, err := seal.NewRing(key(1))
	require.NoError(f, err)
	other, err := seal.NewRing(key(2))
	require.NoError(f, err)
	f.Add([]byte("secret"), "t", "d", "x", "r", uint(0))
	f.Add([]byte{}, "", "", "", "", uint(9))
	f.Add(bytes.Repeat([]byte{7}, 300), "tenant", "device", "signal_records", "session\x00a:0", uint(1<<20))
	f.Fuzz(func(t *testing.T, plain []byte, tenant, device, table, row string, bit uint) {
		at := seal.Place{Tenant: tenant, Device: device, Table: table, Row: row}
		sealed := r.Seal(at, plain)
		opened, err := r.Open(at, sealed)
		require.NoError(t, err)
		require.NotNil(t, opened)
		require.True(t, bytes.Equal(plain, opened))
		require.False(t, len(plain) >= 8 && bytes.Contains(sealed, plain))

		// Each bit in turn of what is short, one of what is long.
		bits := uint(len(sealed)) * 8
		turn := []uint{bit % bits}
		if len(sealed) <= 64 {
			turn = turn[:0]
			for i := range bits {
				turn = append(turn, i)
			}
		}
		for _, i := range turn {
			turned := bytes.Clone(sealed)
			turned[i/8] ^= 1 << (i % 8)
			_, err := r.Open(at, turned)
			require.ErrorIs(t, err, seal.ErrUnreadable, "bit %d", i)
		}
		cut := sealed[:bit%uint(len(sealed))]
		_, err = r.Open(at, cut)
		require.ErrorIs(t, err, seal.ErrUnreadable)
		_, err = r.Open(at, append(bytes.Clone(sealed), byte(bit)))
		require.ErrorIs(t, err, seal.ErrUnreadable)
		_, err = other.Open(at, sealed)
		require.ErrorIs(t, err, seal.ErrUnreadable)
		for _, elsewhere := range []seal.Place{
			{Tenant: tenant + "x", Device: device, Table: table, Row: row},
			{Tenant: tenant, Device: device + "x", Table: table, Row: row},
			{Tenant: tenant, Device: device, Table: table + "x", Row: row},
			{Tenant: tenant, Device: device, Table: table, Row: row + "x"},
			{Tenant: tenant + device, Table: table, Row: row},
			{Tenant: tenant, Device: device, Table: table + row},
		} {
			if elsewhere == at {
				continue
			}
			_, err = r.Open(elsewhere, sealed)
			require.ErrorIs(t, err, seal.ErrUnreadable, "%+v", elsewhere)
		}
	})
}

package watest

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What a person scans or types links nothing unless a device shows it, and never brings the emulator down.
func FuzzPairingTexts(f *testing.F) {
	s := startServer(f)
	p, err := s.AddPhone(PhoneParams{Number: "5215500000001", Name: "Ana"})
	require.NoError(f, err)
	key := "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
	for _, qr := range []string{
		"", "#", "a,b,c,d", "2@x," + key + "," + key + "," + key, "https://wa.me/settings/linked_devices#2@x," + key + "," + key + "," + key + ",1", ",,,,,", "\xff,\x00,#,#",
	} {
		f.Add(qr, "ABCD-EFGH", make([]byte, 80))
	}
	f.Add("x", "", []byte{})
	f.Add("x", "\u00e9\x00-", make([]byte, 81))
	f.Fuzz(func(t *testing.T, qr, code string, wrapped []byte) {
		_, _, err := p.Scan(t.Context(), qr)
		require.ErrorIs(t, err, ErrUnknownQR)
		_, _, err = p.EnterCode(t.Context(), code)
		require.ErrorIs(t, err, ErrUnknownCode)
		require.Empty(t, p.Companions())
		if len(wrapped) == 80 { // others were refused when the device asked
			if key, err := unwrapKey(code, wrapped); err == nil {
				require.Len(t, key, 32)
			}
		}
	})
}

package device_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/device"
)

func TestParseAddress(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		to   string
		want string
		err  error
	}{
		"number":                 {"5215500000001", "5215500000001@s.whatsapp.net", nil},
		"number as people write": {"+52 1 55 0000-0001", "5215500000001@s.whatsapp.net", nil},
		"user address":           {"5215500000001@s.whatsapp.net", "5215500000001@s.whatsapp.net", nil},
		"address with device":    {"5215500000001:3@s.whatsapp.net", "5215500000001:3@s.whatsapp.net", nil},
		"identity":               {"10000000000001@lid", "10000000000001@lid", nil},
		"group":                  {"120363000000000000@g.us", "120363000000000000@g.us", nil},
		"old group":              {"5215500000001-1500000000@g.us", "5215500000001-1500000000@g.us", nil},
		"status":                 {"status@broadcast", "status@broadcast", nil},
		"letters":                {"abc", "", device.ErrAddressEmpty},
		"nothing":                {"", "", device.ErrAddressEmpty},
		"empty user":             {"@s.whatsapp.net", "", device.ErrAddressUser},
		"letters as user":        {"abc@s.whatsapp.net", "", device.ErrAddressUser},
		"broadcast list":         {"1500000000@broadcast", "", device.ErrAddressServer},
		"foreign server":         {"a@example.org", "", device.ErrAddressServer},
		"device not a number":    {"5215500000001:x@s.whatsapp.net", "", device.ErrAddressUser},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := device.ParseAddress(c.to)
			require.ErrorIs(t, err, c.err)
			if err == nil {
				require.Equal(t, c.want, got.String())
			}
		})
	}
}

func TestMaskKeepsLittle(t *testing.T) {
	t.Parallel()
	require.Equal(t, "521********01", device.Mask("5215500000001"))
	require.Equal(t, "*****", device.Mask("12345"))
}

func FuzzParseAddress(f *testing.F) {
	for _, s := range []string{"5215500000001", "a@lid", "1:2@s.whatsapp.net", "@", ":@g.us"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		j, err := device.ParseAddress(s)
		if err != nil {
			return
		}
		again, err := device.ParseAddress(j.String())
		require.NoError(t, err)
		require.Equal(t, j, again)
	})
}

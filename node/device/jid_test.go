package device_test

import (
	"strings"
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

// What is taken for an address is one that WhatsApp has, is written as it is read, and keeps nothing that JSON or PostgreSQL refuse.
func FuzzParseAddress(f *testing.F) {
	for _, s := range []string{
		"5215500000001", "+52 1 55 0000-0001", "a@lid", "1:2@s.whatsapp.net", "1:65535@lid", "1:65536@lid", "1:+2@lid", "1:02@lid", "@", ":@g.us", "1-2@g.us",
		"1:2@g.us", "status:1@broadcast", "status@broadcast", "1@newsletter", " 1@lid ", "1\x00@lid", "\u0661@lid", "1@lid@lid",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		j, err := device.ParseAddress(s)
		if err != nil {
			require.Zero(t, j)
			return
		}
		again, err := device.ParseAddress(j.String())
		require.NoError(t, err)
		require.Equal(t, j, again)
		require.Equal(t, j.String(), again.String())
		bare, err := device.ParseAddress(j.Bare().String())
		require.NoError(t, err)
		require.Equal(t, j.Bare(), bare)
		require.NotEmpty(t, j.User)
		require.Contains(t, []string{device.UserServer, device.LIDServer, device.GroupServer, device.BroadcastServer}, j.Server)
		require.True(t, j.User == "status" || strings.Trim(j.User, "0123456789-") == "", j.User)
	})
}

// A masked number is as long as the number and shows at most five of its characters; digits are digits, whatever stands between them.
func FuzzNumber(f *testing.F) {
	for _, s := range []string{"", "12345", "123456", "1234567", "5215500000001", "+52 (1) 55", "\u0661\u0662", "\xff1\x00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d := device.Digits(s)
		require.Empty(t, strings.Trim(d, "0123456789"))
		require.Equal(t, d, device.Digits(d))
		require.LessOrEqual(t, len(d), len(s))
		m := device.Mask(d)
		require.Len(t, m, len(d))
		require.LessOrEqual(t, len(strings.ReplaceAll(m, "*", "")), 5)
		require.Len(t, device.Mask(s), len(s))
	})
}

package feed_test

import (
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/router/feed"
)

func TestCursorsAreReadAsTheyAreWritten(t *testing.T) {
	t.Parallel()
	for _, c := range []feed.Cursor{{}, {XID: 7}, {XID: 1<<64 - 1, ID: uuid.Max}, {XID: 812, ID: uuid.Must(uuid.NewV7())}} {
		read, err := feed.ParseCursor(c.String())
		require.NoError(t, err)
		require.Equal(t, c, read)
	}
	id := "01890a5d0000700080000000000000ab"
	for _, text := range []string{
		"", "-", "7", "7-", "-" + id, "begin", "7-" + id[1:], "7-" + id + "0", "07-" + id, "+7-" + id, "-7-" + id, " 7-" + id, "7-" + id + "\n", "7.5-" + id,
		"18446744073709551616-" + id, "7-01890A5D0000700080000000000000AB", "7-01890a5d-0000-7000-8000-0000000000ab", "7-" + id[:31] + "g", "7-7-" + id[2:],
	} {
		_, err := feed.ParseCursor(text)
		require.ErrorIs(t, err, feed.ErrCursor, "%q", text)
	}
}

// A text is a cursor in one way only, so that what is given back can be compared with what was given out.
func FuzzCursor(f *testing.F) {
	f.Add(feed.Cursor{}.String())
	f.Add(feed.Cursor{XID: 1<<64 - 1, ID: uuid.Max}.String())
	f.Add("812-01890A5D0000700080000000000000AB")
	f.Add("00-")
	f.Fuzz(func(t *testing.T, text string) {
		c, err := feed.ParseCursor(text)
		if err != nil {
			require.ErrorIs(t, err, feed.ErrCursor)
			require.Zero(t, c)
			return
		}
		require.Equal(t, text, c.String())
	})
}

package feed

import (
	"bytes"
	"cmp"
	"encoding/hex"
	"errors"
	"strconv"
	"strings"

	"github.com/google/uuid"
)

// Cursor is a place in the log: behind the event of this transaction and id, or, with no id, before everything of this transaction. The
// zero cursor is the beginning. As text it is opaque to callers.
type Cursor struct {
	XID uint64
	ID  uuid.UUID
}

// ErrCursor: a text that is no cursor.
var ErrCursor = errors.New("not a cursor")

// ParseCursor reads what String has written, and nothing else.
func ParseCursor(text string) (Cursor, error) {
	number, id, _ := strings.Cut(text, "-")
	xid, err := strconv.ParseUint(number, 10, 64)
	if err != nil || len(id) != hex.EncodedLen(len(uuid.UUID{})) {
		return Cursor{}, ErrCursor
	}
	c := Cursor{XID: xid}
	if _, err := hex.Decode(c.ID[:], []byte(id)); err != nil || c.String() != text {
		return Cursor{}, ErrCursor
	}
	return c, nil
}

// String is the cursor for callers.
func (c Cursor) String() string {
	return strconv.FormatUint(c.XID, 10) + "-" + hex.EncodeToString(c.ID[:])
}

// compare orders cursors as PostgreSQL orders (xid, id).
func (c Cursor) compare(o Cursor) int {
	return cmp.Or(cmp.Compare(c.XID, o.XID), bytes.Compare(c.ID[:], o.ID[:]))
}

// possible reports whether it can have been given out by a database that shows everything before a horizon.
func (c Cursor) possible(horizon Cursor) bool { return c.compare(horizon) <= 0 }

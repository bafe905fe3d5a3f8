package hub

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"
)

// Page is a piece of a list.
type Page struct {
	Limit  int    // 0: the list's own
	Cursor string // where an earlier page of the same list has ended; empty: from the beginning
}

// Limits of pages.
const (
	defaultPage = 50
	maxPage     = 500
)

// size of a page, where the list has one of its own if the caller names none.
func (p Page) size(own int) (int, error) {
	switch {
	case p.Limit == 0:
		return own, nil
	case p.Limit < 0 || p.Limit > maxPage:
		return 0, field("limit", "expected a number from 1 to 500")
	}
	return p.Limit, nil
}

// A cursor is a place in one list, with a checksum over both: one that was changed, or belongs to another list, is refused. It is no
// credential. Every query names the tenant, so that who makes one up only moves in what is his own.

const checkBytes = 8

// listOf names a list: what it is of, and whose.
func listOf(parts ...string) string { return strings.Join(parts, "\x00") }

func check(list string, place []byte) []byte {
	sum := sha256.Sum256(append([]byte(list+"\x00"), place...))
	return sum[:checkBytes]
}

func cursor(list string, place []byte) string {
	return base64.RawURLEncoding.EncodeToString(append(check(list, place), place...))
}

// placeOf reads the place of a cursor; nil: there is no cursor.
func placeOf(list, text string) ([]byte, error) {
	if text == "" {
		return nil, nil
	}
	all, err := base64.RawURLEncoding.Strict().DecodeString(text)
	if err != nil || base64.RawURLEncoding.EncodeToString(all) != text || len(all) <= checkBytes || !bytes.Equal(all[:checkBytes], check(list, all[checkBytes:])) {
		return nil, errCursor
	}
	return all[checkBytes:], nil
}

var errCursor = field("cursor", "expected the X-Next-Cursor of an earlier answer of this list")

// A place is a number, which may be a time, and a name.

func placeAt(number int64, name string) []byte {
	return append(binary.BigEndian.AppendUint64(nil, uint64(number)), name...)
}

func splitPlace(place []byte) (number int64, name string, err error) {
	if len(place) < 8 {
		return 0, "", errCursor
	}
	return int64(binary.BigEndian.Uint64(place)), string(place[8:]), nil
}

// placeTime reads a place whose number is a time, to the microsecond as PostgreSQL keeps it; nil: there is no cursor.
func placeTime(list, text string) (at *time.Time, name string, err error) {
	place, err := placeOf(list, text)
	if place == nil || err != nil {
		return nil, "", err
	}
	number, name, err := splitPlace(place)
	if err != nil {
		return nil, "", err
	}
	t := time.UnixMicro(number).UTC()
	if t.Year() < 1 || t.Year() > 9999 || !utf8.ValidString(name) || strings.ContainsRune(name, 0) {
		return nil, "", errCursor // made up by somebody who knows how
	}
	return &t, name, nil
}

// placeID reads a place whose name is an id; the zero UUID: there is no cursor.
func placeID(list, text string) (number int64, id uuid.UUID, err error) {
	place, err := placeOf(list, text)
	if place == nil || err != nil {
		return 0, uuid.Nil, err
	}
	number, name, err := splitPlace(place)
	if err != nil {
		return 0, uuid.Nil, err
	}
	if id, err = uuid.FromBytes([]byte(name)); err != nil {
		return 0, uuid.Nil, errCursor
	}
	return number, id, nil
}

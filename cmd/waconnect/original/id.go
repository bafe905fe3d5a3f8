package original

import (
	"crypto/sha256"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgtype"

	"github.com/waconnect/waconnect/node/event"
)

// newID is the id here of a row of the original: a UUIDv7 of the row's time, whose other bits are a hash of its table and id. Rows of one
// millisecond, which is as fine as the original's clock, are in no particular order.
func newID(table, id string, at time.Time) uuid.UUID {
	sum := sha256.Sum256([]byte("waconnect import original\x00" + table + "\x00" + id))
	u := event.FirstID(at) // the time
	copy(u[6:], sum[:10])
	u[6] = u[6]&0x0f | 0x70
	u[8] = u[8]&0x3f | 0x80
	return u
}

// ahead is how far the clocks of two machines may be apart.
const ahead = time.Hour

// moment is a time of the original as a time here. Partitions are by time: one that never was, or is to come, would be in the way of those that are
// made for it.
func (r *run) moment(at pgtype.Timestamp) (time.Time, error) {
	switch {
	case !at.Valid || at.InfinityModifier != pgtype.Finite || at.Time.Year() < 2009:
		return time.Time{}, wrong("createdAt or updatedAt is no time of WhatsApp")
	case at.Time.After(r.src.at.Add(ahead)):
		return time.Time{}, wrong("createdAt or updatedAt is in the future")
	}
	return at.Time.UTC(), nil
}

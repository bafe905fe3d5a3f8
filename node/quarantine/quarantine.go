// Package quarantine finds the device whose stanzas crash the program, and keeps it from taking the others with it. It owns the table
// `node_crashes`, and the meaning of `device_heads.opening`.
//
// A panic in a goroutine of WhatsApp's library ends the process with all its sessions. The stanza was not acknowledged, so WhatsApp gives
// it to the next owner, who dies of it too. What is known after such a death is only which devices had just been opened. So the head of a
// device keeps the lives that opened it and in which it has neither run for a while nor been closed in order. Of those lives, the ones count
// that a crash of the program has ended (Record); a process that was killed or lost its power says nothing about its devices.
//
// Two such lives make a device a suspect: it is opened alone, so that the next crash, or its absence, tells. Who survives that is
// acquitted. Three quarantine it, until an operator releases it.
//
// Promised: a device that crashes whoever opens it ends a bounded number of processes, and a device that does not is held up for a
// while at most, unless two that do are at work at once.
package quarantine

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
)

// Counts from which on something follows.
const (
	suspectAt    = 2
	quarantineAt = 3
)

// window is how long an opening is remembered.
const window = 5 * time.Minute

// kept bounds the openings of a device. A death is known only when the process has been started again, so in a cluster whose nodes take
// their time for that, several unknown ones stand before those that count.
const kept = 16

// Opening is one life that opened a device.
type Opening struct {
	Life uuid.UUID `json:"life"`
	At   time.Time `json:"at"`
}

// Openings are those of a device, oldest first, one of each life. They are never changed in place.
type Openings []Opening

// Read reads what stands on a head and leaves out what is too old. What cannot be read counts as nothing: it is only a mark.
func Read(mark string, now time.Time) Openings {
	var list Openings
	if mark == "" || json.Unmarshal([]byte(mark), &list) != nil {
		return nil
	}
	return slices.DeleteFunc(list, func(o Opening) bool { return now.Sub(o.At) > window })
}

// String is the mark to write; empty for none.
func (o Openings) String() string {
	if len(o) == 0 {
		return ""
	}
	text, err := json.Marshal(o)
	if err != nil {
		return "" // ids and times can be written
	}
	return string(text)
}

// With adds the opening of a life, of which the newest counts.
func (o Openings) With(life uuid.UUID, now time.Time) Openings {
	list := append(o.Without(life), Opening{Life: life, At: now.UTC().Truncate(time.Millisecond)})
	return list[max(0, len(list)-kept):]
}

// Without leaves a life out.
func (o Openings) Without(life uuid.UUID) Openings {
	return slices.DeleteFunc(slices.Clone(o), func(o Opening) bool { return o.Life == life })
}

// Renewed gives all of them a new time: a suspect may have waited for long until it could be opened alone, and that must not be what
// acquits it.
func (o Openings) Renewed(now time.Time) Openings {
	list := slices.Clone(o)
	for i := range list {
		list[i].At = now.UTC().Truncate(time.Millisecond)
	}
	return list
}

// Verdict is what follows for a device.
type Verdict int

// The verdicts.
const (
	Innocent    Verdict = iota
	Suspect             // open it alone
	Quarantined         // do not open it
)

// Judge counts the openings that ended in a crash.
func (o Openings) Judge(crashed map[uuid.UUID]bool) Verdict {
	n := 0
	for _, one := range o {
		if crashed[one.Life] {
			n++
		}
	}
	switch {
	case n >= quarantineAt:
		return Quarantined
	case n >= suspectAt:
		return Suspect
	default:
		return Innocent
	}
}

const crashedQuery = `SELECT incarnation FROM node_crashes WHERE incarnation = ANY($1)`

// Judge is Openings.Judge by the crashes in the table. It asks only when the answer could matter, which is almost never.
func Judge(ctx context.Context, db device.DB, o Openings) (Verdict, error) {
	if len(o) < suspectAt {
		return Innocent, nil
	}
	lives := make([]uuid.UUID, len(o))
	for i, one := range o {
		lives[i] = one.Life
	}
	rows, err := db.Query(ctx, crashedQuery, lives)
	if err != nil {
		return Innocent, fmt.Errorf("look for crashes: %w", err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	if err != nil {
		return Innocent, fmt.Errorf("look for crashes: %w", err)
	}
	crashed := map[uuid.UUID]bool{}
	for _, life := range list {
		crashed[life] = true
	}
	return o.Judge(crashed), nil
}

// Crash is a life that a crash of the program has ended.
type Crash struct {
	Life   uuid.UUID
	Node   string
	At     time.Time
	Reason string // one line, without numbers of people
}

const recordQuery = `
INSERT INTO node_crashes (incarnation, node_id, at, reason) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`

// Record makes a crash count. It may be repeated.
func Record(ctx context.Context, db device.DB, c Crash) error {
	if _, err := db.Exec(ctx, recordQuery, c.Life, c.Node, c.At, c.Reason); err != nil {
		return fmt.Errorf("record crash of %s: %w", c.Life, err)
	}
	return nil
}

const sweepQuery = `DELETE FROM node_crashes WHERE at < now() - interval '1 day'`

// Sweep forgets old crashes. It is upkeep, run by the node.
func Sweep(ctx context.Context, db device.DB) error {
	if _, err := db.Exec(ctx, sweepQuery); err != nil {
		return fmt.Errorf("sweep crashes: %w", err)
	}
	return nil
}

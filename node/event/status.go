package event

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/device"
)

// lasting are the details that are told whenever a device comes to them. The others are on the way to one of these, and are told only if
// the public status changes with them.
const lasting = `('unlinked', 'online', 'paused', 'logged_out', 'replaced', 'banned', 'outdated', 'forbidden', 'unreadable', 'quarantined')`

// statusRows makes the `device.status` event of each row that comes from the given SQL.
func statusRows(from string) string {
	return `
m AS (
  SELECT s.id AS device_id, s.tenant_id, s.status, s.detail, s.last_error, 0 AS seq, '' AS chat, NULL::text AS trace_id
  FROM ` + from + `)` + AppendRows(`uuid7()`, DeviceStatus, `format(
    '{"kind":"device_status","status":"%s","detail":"%s","lastError":%s,"at":"%s"}', m.status, m.detail,
    coalesce(to_json(m.last_error)::text, 'null'), to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`) + `
SELECT count(*) FROM m`
}

var stateEvents = `,` + statusRows(`state s WHERE s.status <> s.status_before OR s.detail <> s.detail_before AND s.detail IN `+lasting)

// QueueState adds the write of a device's state to a fenced transaction, with the event that tells of it, if it means something to those
// outside. told is called if there is one; it may be nil.
func QueueState(b *batch.Batch, id device.ID, s device.State, told func()) {
	device.QueueStateAnd(b, id, s, stateEvents).QueryRow(func(row pgx.Row) error {
		var n int
		if err := row.Scan(&n); err != nil {
			return err
		}
		if n > 0 && told != nil {
			told()
		}
		return nil
	})
}

// A pause of this transaction has its time.
var pausedQuery = `WITH` + statusRows(`devices s WHERE s.id = $1 AND s.detail = 'paused' AND s.detail_since = now()`)

// Paused makes the event of a pause, in the transaction of its device.Order: that is what pauses a device and locks its head, not the owner.
// A device that was paused before makes none.
func Paused(ctx context.Context, db DB, id device.ID) error {
	var n int
	if err := db.QueryRow(ctx, pausedQuery, id).Scan(&n); err != nil {
		return fmt.Errorf("tell that device %s is paused: %w", id, err)
	}
	return nil
}

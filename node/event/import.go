package event

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
)

// Past is an event of another system, which is kept as history.
type Past struct {
	ID         uuid.UUID // UUIDv7 of its time
	TenantID   string
	Type       string
	Chat       string
	Normalized json.RawMessage
	Raw        json.RawMessage
	TraceID    string // the id that it had
	CreatedAt  time.Time
	In         bool   // somebody wrote to us
	ChatName   string // as the sender shows it; empty: not known
}

// History makes room for events that are older than this database.
func History(ctx context.Context, db DB) error {
	if _, err := db.Exec(ctx, `SELECT make_history_partition('events')`); err != nil {
		return fmt.Errorf("make the partition of older events: %w", err)
	}
	return nil
}

const knownQuery = `SELECT e.id FROM unnest($1::uuid[]) AS k (id) JOIN events e ON e.id = k.id`

// Known tells which of some ids are events.
func Known(ctx context.Context, db DB, ids []uuid.UUID) ([]uuid.UUID, error) {
	rows, err := db.Query(ctx, knownQuery, ids)
	if err != nil {
		return nil, fmt.Errorf("look up events: %w", err)
	}
	known, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	if err != nil {
		return nil, fmt.Errorf("look up events: %w", err)
	}
	return known, nil
}

// Whoever follows events has seen these: the number 0 is below every outbox mark and every progress of deliveries, and the frozen transaction
// is below every cursor. The head is locked, as by everyone who counts chats, and does not move. An event counts for its chat only where it
// is inserted, so that a second run counts nothing.
const importQuery = `
WITH h AS MATERIALIZED (SELECT device FROM device_heads WHERE device = $1 FOR NO KEY UPDATE),
w AS MATERIALIZED (
  SELECT w.* FROM h JOIN devices d ON d.id = h.device JOIN unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
    $9::timestamptz[], $10::bool[], $11::text[]) AS w (id, tenant_id, type, chat, normalized, raw, trace_id, at, inbound, name) ON w.tenant_id = d.tenant_id),
e AS (
  INSERT INTO events (id, xid, tenant_id, device_id, device_seq, type, chat, normalized, raw, trace_id, created_at)
  SELECT id, '2', tenant_id, $1, 0, type, chat, normalized, raw, trace_id, at FROM w ON CONFLICT (id) DO NOTHING RETURNING id),
t AS (
  INSERT INTO chats (device_id, chat, tenant_id, name, last_in_at, in_count)
  SELECT $1, w.chat, w.tenant_id, (array_agg(w.name ORDER BY w.at DESC) FILTER (WHERE w.name <> ''))[1], max(w.at), count(*)
  FROM w JOIN e ON e.id = w.id WHERE w.inbound AND w.chat <> '' GROUP BY w.chat, w.tenant_id ORDER BY w.chat
  ON CONFLICT (device_id, chat) DO UPDATE SET in_count = chats.in_count + excluded.in_count,
    last_in_at = greatest(chats.last_in_at, excluded.last_in_at),
    name = CASE WHEN excluded.last_in_at >= coalesce(chats.last_in_at, '-infinity') THEN coalesce(excluded.name, chats.name) ELSE coalesce(chats.name, excluded.name) END)
SELECT id FROM e`

// Import adds history to a device: nobody is told of it, no webhook and no open stream gets it, and the device's numbering does not move. It
// answers which events were added; those that are there already, or not of the device's tenant, are not.
func Import(ctx context.Context, db DB, id device.ID, list []Past) ([]uuid.UUID, error) {
	n := len(list)
	ids, at, in := make([]uuid.UUID, n), make([]time.Time, n), make([]bool, n)
	var text [7][]string
	for c := range text {
		text[c] = make([]string, n)
	}
	for i, e := range list {
		ids[i], at[i], in[i] = e.ID, e.CreatedAt, e.In
		for c, v := range []string{e.TenantID, e.Type, e.Chat, string(e.Normalized), string(e.Raw), e.TraceID, e.ChatName} {
			text[c][i] = v
		}
	}
	rows, err := db.Query(ctx, importQuery, id, ids, text[0], text[1], text[2], text[3], text[4], text[5], at, in, text[6])
	if err != nil {
		return nil, fmt.Errorf("import events of %s: %w", id, err)
	}
	made, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	if err != nil {
		return nil, fmt.Errorf("import events of %s: %w", id, err)
	}
	return made, nil
}

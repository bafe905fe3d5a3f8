package message

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
)

// Past is a message of another system, which is kept as history and never sent.
type Past struct {
	ID        uuid.UUID // UUIDv7 of its time
	TenantID  string
	Chat      string
	Type      string
	Payload   json.RawMessage
	WAID      string // empty: WhatsApp never had it, or it is not known
	Status    Status // Sent or Failed
	Error     string
	IsTest    bool
	TraceID   string // the id that it had
	CreatedAt time.Time
	UpdatedAt time.Time
}

// History makes room for messages that are older than this database.
func History(ctx context.Context, db DB) error {
	if _, err := db.Exec(ctx, `SELECT make_history_partition('messages')`); err != nil {
		return fmt.Errorf("make the partition of older messages: %w", err)
	}
	return nil
}

const knownQuery = `SELECT m.id, m.updated_at FROM unnest($1::uuid[]) AS k (id) JOIN messages m ON m.id = k.id`

// Known tells which of some ids are messages, and when each changed last.
func Known(ctx context.Context, db DB, ids []uuid.UUID) (map[uuid.UUID]time.Time, error) {
	rows, err := db.Query(ctx, knownQuery, ids)
	if err != nil {
		return nil, fmt.Errorf("look up messages: %w", err)
	}
	known := map[uuid.UUID]time.Time{}
	var id uuid.UUID
	var at time.Time
	if _, err := pgx.ForEachRow(rows, []any{&id, &at}, func() error { known[id] = at; return nil }); err != nil {
		return nil, fmt.Errorf("look up messages: %w", err)
	}
	return known, nil
}

// A message that was imported has the number 0 of acceptance, which no other has. It may still change to what became of it in the other
// system after an earlier run, as long as nothing has changed it here: SENT never does. The head is locked first, as by everyone.
var importQuery = `
WITH h AS MATERIALIZED (SELECT device FROM device_heads WHERE device = $1 FOR NO KEY UPDATE),
w AS MATERIALIZED (
  SELECT w.* FROM h JOIN devices d ON d.id = h.device JOIN unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
    $9::text[], $10::text[], $11::bool[], $12::timestamptz[], $13::timestamptz[])
    AS w (id, tenant_id, chat, type, payload, wa_id, status, error, trace_id, is_test, at, updated) ON w.tenant_id = d.tenant_id),
i AS (
  INSERT INTO messages AS m (id, tenant_id, device_id, seq, chat, type, payload, wa_id, status, error, trace_id, is_test, expires_at, sent_at, created_at,
    updated_at)
  SELECT id, tenant_id, $1, 0, chat, type, payload, wa_id, status, nullif(error, ''), trace_id, is_test, at + make_interval(secs => $14),
    CASE WHEN status = 'SENT' THEN updated END, at, updated FROM w
  ON CONFLICT (id) DO UPDATE SET wa_id = excluded.wa_id, status = excluded.status, error = excluded.error, sent_at = excluded.sent_at,
    updated_at = excluded.updated_at
  WHERE m.seq = 0 AND m.device_id = excluded.device_id AND m.status = 'FAILED' AND m.updated_at < excluded.updated_at
  RETURNING m.id, m.device_id, m.chat, m.tenant_id, m.status, m.sent_at AS at),
m AS (SELECT * FROM i WHERE status = 'SENT')` + event.WroteRows("m") + `
SELECT id FROM i`

// Import adds history to a device. Nothing of it is queued, and nobody is told. It answers which messages were added or changed.
func Import(ctx context.Context, db DB, id device.ID, list []Past) ([]uuid.UUID, error) {
	n := len(list)
	ids, test, at, updated := make([]uuid.UUID, n), make([]bool, n), make([]time.Time, n), make([]time.Time, n)
	var text [8][]string
	for c := range text {
		text[c] = make([]string, n)
	}
	for i, m := range list {
		ids[i], test[i], at[i], updated[i] = m.ID, m.IsTest, m.CreatedAt, m.UpdatedAt
		for c, v := range []string{m.TenantID, m.Chat, m.Type, string(m.Payload), m.WAID, string(m.Status), m.Error, m.TraceID} {
			text[c][i] = v
		}
	}
	rows, err := db.Query(ctx, importQuery, id, ids, text[0], text[1], text[2], text[3], text[4], text[5], text[6], text[7], test, at, updated,
		Lifetime.Seconds())
	if err != nil {
		return nil, fmt.Errorf("import messages of %s: %w", id, err)
	}
	changed, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	if err != nil {
		return nil, fmt.Errorf("import messages of %s: %w", id, err)
	}
	return changed, nil
}

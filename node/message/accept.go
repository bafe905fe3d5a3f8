package message

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
)

// New is a validated message with its fixed ids.
type New struct {
	ID        uuid.UUID // UUIDv7
	TenantID  string
	DeviceID  device.ID
	Chat      string
	Type      string
	Payload   json.RawMessage
	WAID      string
	IsTest    bool
	TraceID   string
	ExpiresAt time.Time
	SendAt    *time.Time // nil: as soon as possible
}

// Idempotency makes a repeated request find the first one's message. The zero value asks for nothing.
type Idempotency struct {
	Scope string
	Key   string
	Hash  []byte // SHA-256 of the request's body
}

// ErrKeyReused: the idempotency key is known with another body. Nothing was written.
var ErrKeyReused = errors.New("idempotency key was used with another body")

// ErrNoDevice: the device does not exist, or belongs to another tenant. Nothing was written.
var ErrNoDevice = errors.New("device does not exist")

// Accepted names the message that stands in the table.
type Accepted struct {
	ID       uuid.UUID
	Repeated bool // it is the message of an earlier request with the same key, or of an earlier call with the same id
}

// Request asks for a message to be accepted.
type Request struct {
	New
	Idempotency
}

// One statement for any number of messages. A key that is there already tells what its first request made; the update of nothing locks the
// row of a request that runs at the same moment, so that its outcome is seen. Keys are taken in one order by everybody, and messages get
// their places in the order of the arrays. What asks for a device that is not there writes nothing.
const acceptQuery = `
WITH w AS MATERIALIZED (
  SELECT w.*, EXISTS (SELECT 1 FROM devices d WHERE d.id = w.device_id AND d.tenant_id = w.tenant_id AND d.desired_state <> 'deleted') AS found
  FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::bool[], $9::text[], $10::timestamptz[],
    $11::timestamptz[], $12::text[], $13::text[], $14::bytea[]) WITH ORDINALITY
    AS w (id, tenant_id, device_id, chat, type, payload, wa_id, is_test, trace_id, expires_at, send_at, scope, key, hash, n)),
k AS (
  INSERT INTO idempotency_keys (tenant_id, scope, key, request_hash, answer_id)
  SELECT tenant_id, scope, key, hash, id::text FROM w WHERE found AND key <> '' ORDER BY tenant_id, scope, key
  ON CONFLICT (tenant_id, scope, key) DO UPDATE SET key = excluded.key
  RETURNING tenant_id, scope, key, request_hash, answer_id),
a AS (SELECT w.*, k.request_hash AS known_hash, coalesce(k.answer_id, w.id::text) AS answer FROM w LEFT JOIN k USING (tenant_id, scope, key)),
m AS (
  INSERT INTO messages (id, tenant_id, device_id, chat, type, payload, wa_id, is_test, trace_id, expires_at, send_at)
  SELECT id, tenant_id, device_id, chat, type, payload, wa_id, is_test, nullif(trace_id, ''), expires_at, send_at FROM a
  WHERE found AND answer = id::text ORDER BY n
  ON CONFLICT (id) DO NOTHING RETURNING id, device_id, seq, chat, send_at),
q AS (INSERT INTO message_queue (message_id, device_id, seq, chat) SELECT id, device_id, seq, chat FROM m WHERE send_at IS NULL),
s AS (INSERT INTO scheduled_messages (message_id, device_id, send_at) SELECT id, device_id, send_at FROM m WHERE send_at IS NOT NULL)
SELECT a.found, coalesce(a.known_hash, a.hash), a.answer, m.id IS NOT NULL FROM a LEFT JOIN m ON m.id = a.id ORDER BY a.n`

// outcome is what became of a request of a group.
type outcome struct {
	Accepted
	err error
}

// acceptAll accepts the messages of a group, whose ids and keys all differ. They are accepted when the transaction commits.
func acceptAll(ctx context.Context, db DB, group []Request) ([]outcome, error) {
	n := len(group)
	ids, expires, sendAt, test := make([]uuid.UUID, n), make([]time.Time, n), make([]*time.Time, n), make([]bool, n)
	var columns [9][]string
	hashes := make([][]byte, n)
	for i, r := range group {
		ids[i], expires[i], sendAt[i], test[i], hashes[i] = r.ID, r.ExpiresAt, r.SendAt, r.IsTest, r.Hash
		for c, text := range []string{r.TenantID, string(r.DeviceID), r.Chat, r.Type, string(r.Payload), r.WAID, r.TraceID, r.Scope, r.Key} {
			columns[c] = append(columns[c], text)
		}
	}
	rows, err := db.Query(ctx, acceptQuery, ids, columns[0], columns[1], columns[2], columns[3], columns[4], columns[5], test, columns[6],
		expires, sendAt, columns[7], columns[8], hashes)
	if err != nil {
		return nil, err
	}
	list := make([]outcome, 0, n)
	var found, inserted bool
	var hash []byte
	var answer string
	_, err = pgx.ForEachRow(rows, []any{&found, &hash, &answer, &inserted}, func() error {
		o, r := outcome{}, group[len(list)]
		switch {
		case !found:
			o.err = ErrNoDevice
		case string(hash) != string(r.Hash):
			o.err = ErrKeyReused
		default:
			id, err := uuid.Parse(answer)
			if err != nil {
				return fmt.Errorf("stored answer: %w", err)
			}
			o.Accepted = Accepted{ID: id, Repeated: !inserted}
		}
		list = append(list, o)
		return nil
	})
	if err == nil && len(list) != n {
		err = fmt.Errorf("%d answers for %d messages", len(list), n)
	}
	return list, err
}

// Accept inserts a message QUEUED, with its idempotency key, in the caller's transaction; the message is accepted when that
// transaction commits. It is not fenced: whoever receives the request may commit it, and the same id makes one row.
func Accept(ctx context.Context, tx pgx.Tx, m New, idem Idempotency) (Accepted, error) {
	list, err := acceptAll(ctx, tx, []Request{{m, idem}})
	if err != nil {
		return Accepted{}, fmt.Errorf("accept message %s: %w", m.ID, err)
	}
	return list[0].Accepted, list[0].err
}

package message

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
)

// A message gets its place in the order when its time comes. A row that another node is moving, or somebody cancels, is passed over.
const releaseQuery = `
WITH due AS (
  DELETE FROM scheduled_messages WHERE message_id IN (
    SELECT message_id FROM scheduled_messages WHERE send_at <= now() ORDER BY send_at LIMIT 1000 FOR UPDATE SKIP LOCKED)
  RETURNING message_id, send_at),
m AS (
  UPDATE messages m SET seq = due.seq FROM (SELECT message_id, nextval('message_seq') AS seq FROM (SELECT * FROM due ORDER BY send_at) d) AS due
  WHERE m.id = due.message_id AND m.status = 'QUEUED' RETURNING m.id, m.device_id, m.seq, m.chat),
q AS (INSERT INTO message_queue (message_id, device_id, seq, chat) SELECT id, device_id, seq, chat FROM m)
SELECT DISTINCT device_id FROM m`

// Release moves messages whose time has come into the queue, and tells the owners of their devices. It is upkeep, which every node does.
func Release(ctx context.Context, db interface {
	Begin(ctx context.Context) (pgx.Tx, error)
},
) error {
	err := pgx.BeginFunc(ctx, db, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, releaseQuery)
		if err != nil {
			return err
		}
		ids, err := pgx.CollectRows(rows, pgx.RowTo[device.ID])
		if err != nil {
			return err
		}
		for _, id := range ids {
			if err := NotifyParked(ctx, tx, id); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("release scheduled messages: %w", err)
	}
	return nil
}

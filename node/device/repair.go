package device

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/batch"
)

// Who was heard lately is taken from the events: whose messages could be read is known there, and whose could not.
const orderRepairQuery = `
WITH d AS (SELECT id FROM devices WHERE id = $1 AND $2 IN (tenant_id, '*') AND desired_state <> 'deleted'),
heard AS (
  SELECT DISTINCT e.normalized::json ->> 'from' AS person
  FROM d, LATERAL (SELECT normalized FROM events WHERE device_id = d.id AND type = 'message.inbound' ORDER BY id DESC LIMIT 500) e),
r AS (
  INSERT INTO device_repairs (device_id, person) SELECT d.id, heard.person FROM d, heard WHERE heard.person <> ''
  ON CONFLICT DO NOTHING)
SELECT (SELECT count(*) FROM heard WHERE person <> ''), pg_notify('waconnect_wish', d.id) FROM d`

// OrderRepair asks the owner to agree on new signal sessions with everybody who was heard in the last 500 messages, and returns how many
// people that are. A device that is not running does it when it next does. ErrNotFound as Order.
func OrderRepair(ctx context.Context, db DB, tenant string, id ID) (people int, err error) {
	err = db.QueryRow(ctx, orderRepairQuery, id, tenant).Scan(&people, nil)
	if errors.Is(err, pgx.ErrNoRows) {
		return 0, ErrNotFound
	}
	if err != nil {
		return 0, fmt.Errorf("order repair of device %s: %w", id, err)
	}
	return people, nil
}

const repairsQuery = `SELECT person FROM device_repairs WHERE device_id = $1 ORDER BY person LIMIT 1000`

// ReadRepairs lists the people with whom new signal sessions are to be agreed.
func ReadRepairs(ctx context.Context, db DB, id ID) ([]string, error) {
	rows, err := db.Query(ctx, repairsQuery, id)
	if err != nil {
		return nil, fmt.Errorf("read repairs of device %s: %w", id, err)
	}
	people, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return nil, fmt.Errorf("read repairs of device %s: %w", id, err)
	}
	return people, nil
}

const repairedStatement = `
DELETE FROM device_repairs r USING device_heads h
WHERE r.device_id = $1 AND r.person = ANY($2) AND h.device = r.device_id AND h.wrote = pg_current_xact_id()`

// QueueRepaired adds "that is done for these people" to a fenced transaction.
func QueueRepaired(b *batch.Batch, id ID, people []string) { b.Queue(repairedStatement, id, people) }

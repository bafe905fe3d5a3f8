package webhook

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

const (
	upkeepEvery = time.Hour
	daysAhead   = 8
)

// upkeep makes partitions for the days to come and drops those that are too old, now and every hour, until ctx ends.
func (d *Dispatcher) upkeep(ctx context.Context) {
	for {
		d.trouble(ctx, "upkeep of deliveries", Upkeep(ctx, d.cfg.Pool, d.cfg.Now().Add(-d.cfg.Keep)))
		if !wait(ctx, upkeepEvery) {
			return
		}
	}
}

const (
	lockUpkeepQuery   = `SELECT pg_try_advisory_lock(hashtext('webhook_deliveries'))`
	unlockUpkeepQuery = `SELECT pg_advisory_unlock(hashtext('webhook_deliveries'))`

	partitionsQuery = `SELECT make_day_partitions('webhook_deliveries', $1), make_day_partitions('webhook_attempts', $1)`

	oldPartitionsQuery = `
SELECT inhrelid::regclass::text FROM pg_inherits
WHERE inhparent = $1::regclass AND inhrelid::regclass::text ~ ('^' || $1 || '_[0-9]{8}$') AND right(inhrelid::regclass::text, 8) < $2
ORDER BY 1`
)

// Upkeep makes the partitions of the days to come and removes deliveries and attempts of events of days before the one named. What is
// unfinished by then becomes a dead letter first. One process at a time does it; others return at once.
func Upkeep(ctx context.Context, pool *pgxpool.Pool, before time.Time) error {
	conn, err := pool.Acquire(ctx)
	if err != nil {
		return fmt.Errorf("upkeep of deliveries: %w", err)
	}
	defer conn.Release()
	var mine bool
	if err := conn.QueryRow(ctx, lockUpkeepQuery).Scan(&mine); err != nil || !mine {
		return err
	}
	defer func() {
		if _, err := conn.Exec(context.WithoutCancel(ctx), unlockUpkeepQuery); err != nil {
			_ = conn.Conn().Close(context.WithoutCancel(ctx)) // the lock ends with its connection
		}
	}()
	if _, err := conn.Exec(ctx, partitionsQuery, daysAhead); err != nil {
		return fmt.Errorf("make partitions of deliveries: %w", err)
	}
	for _, table := range []string{"webhook_deliveries", "webhook_attempts"} {
		if err := dropOld(ctx, conn, table, before); err != nil {
			return fmt.Errorf("drop partitions of %s: %w", table, err)
		}
	}
	for _, query := range repairQueries {
		if _, err := conn.Exec(ctx, query); err != nil {
			return fmt.Errorf("repair deliveries: %w", err)
		}
	}
	if _, err := conn.Exec(ctx, forgetReplaysQuery, before); err != nil {
		return fmt.Errorf("forget replays: %w", err)
	}
	return nil
}

// What a fan-out made of an endpoint that was being deleted; and lanes that are missing, which never happens while all goes right.
var repairQueries = []string{
	`DELETE FROM webhook_lanes l WHERE NOT EXISTS (SELECT 1 FROM webhook_endpoints w WHERE w.id = l.endpoint_id)`,
	`DELETE FROM webhook_deliveries d WHERE status IN ('PENDING', 'FAILED') AND NOT EXISTS (SELECT 1 FROM webhook_endpoints w WHERE w.id = d.endpoint_id)`,
	`INSERT INTO webhook_lanes (endpoint_id, device_id, chat, replay)
SELECT DISTINCT d.endpoint_id, d.device_id, d.chat, d.chat LIKE '` + replayLane + `%' FROM webhook_deliveries d
WHERE d.status IN ('PENDING', 'FAILED') AND NOT EXISTS (
  SELECT 1 FROM webhook_lanes l WHERE l.endpoint_id = d.endpoint_id AND l.device_id = d.device_id AND l.chat = d.chat)
ORDER BY 1, 2, 3 ON CONFLICT DO NOTHING`,
}

const forgetReplaysQuery = `DELETE FROM webhook_replays WHERE finished_at < $1`

// Who waits for a delivery for so long gets it no more.
const giveUpQuery = `
WITH d AS (
  UPDATE %s SET status = 'DLQ', last_error = 'it could not be delivered as long as it was kept', updated_at = now()
  WHERE status IN ('PENDING', 'FAILED') RETURNING replay_id)
UPDATE webhook_replays p SET failed = failed + c.n FROM (SELECT replay_id, count(*) AS n FROM d WHERE replay_id IS NOT NULL GROUP BY replay_id) c
WHERE p.id = c.replay_id`

// dropOld drops the partitions of whole days before a moment. A partition that is in use right now, or in which something was ordered again,
// waits for the next time.
func dropOld(ctx context.Context, conn *pgxpool.Conn, table string, before time.Time) error {
	rows, err := conn.Query(ctx, oldPartitionsQuery, table, before.UTC().Format("20060102"))
	if err != nil {
		return err
	}
	old, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return err
	}
	deliveries := table == "webhook_deliveries"
	for _, partition := range old {
		name := pgx.Identifier{partition}.Sanitize()
		if deliveries {
			if _, err := conn.Exec(ctx, fmt.Sprintf(giveUpQuery, name)); err != nil {
				return err
			}
		}
		err := pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
			if _, err := tx.Exec(ctx, `SET LOCAL lock_timeout = '2s'`); err != nil {
				return err
			}
			if _, err := tx.Exec(ctx, fmt.Sprintf(`LOCK TABLE %s IN ACCESS EXCLUSIVE MODE`, name)); err != nil {
				return err
			}
			if deliveries {
				var open bool
				if err := tx.QueryRow(ctx, fmt.Sprintf(`SELECT EXISTS (SELECT 1 FROM %s WHERE status IN ('PENDING', 'FAILED'))`, name)).Scan(&open); err != nil || open {
					return err
				}
			}
			_, err := tx.Exec(ctx, `DROP TABLE `+name)
			return err
		})
		if err != nil {
			return err
		}
	}
	// The default partition holds ids of clocks that were wrong.
	_, err = conn.Exec(ctx, fmt.Sprintf(`DELETE FROM %[1]s_default WHERE %[2]s < $1`, table, map[bool]string{true: "updated_at", false: "at"}[deliveries]), before)
	return err
}

package webhook

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
)

const (
	// replayLane begins the names of a replay's lanes: they are apart from those of what happens now, so that neither waits for the other.
	replayLane = "replay:"
	// replayAhead is how many deliveries of a replay may be unfinished, so that it never piles up.
	replayAhead = 256
	replayLook  = 256  // events looked at in one transaction
	replayList  = 1000 // replays worked on in one round
)

// replayOf is the id of the replay that a lane of replays belongs to.
func replayOf(lane string) string {
	id, _, _ := strings.Cut(strings.TrimPrefix(lane, replayLane), ":")
	return id
}

// replay carries out what was ordered to be delivered again to endpoints that are held here, until ctx ends. All its progress is in the table.
func (d *Dispatcher) replay(ctx context.Context) {
	poll := time.NewTicker(d.cfg.Poll)
	defer poll.Stop()
	for {
		d.trouble(ctx, "replay", d.replayOnce(ctx))
		select {
		case <-ctx.Done():
			return
		case <-d.replays:
		case <-poll.C:
		}
	}
}

// pokeReplays tells that a replay may go on. It never blocks.
func (d *Dispatcher) pokeReplays() {
	select {
	case d.replays <- struct{}{}:
	default:
	}
}

// Of the replays of a range, each endpoint has its oldest carried out; those of single events do not wait.
const openReplaysQuery = `
SELECT id, endpoint_id FROM (
  SELECT p.id, p.endpoint_id, p.what, row_number() OVER (PARTITION BY p.endpoint_id, p.what = 'event' ORDER BY p.id) AS place
  FROM webhook_replays p JOIN webhook_endpoints w ON w.id = p.endpoint_id
  WHERE p.state IN ('waiting', 'running') AND w.shard = ANY($1)) r
WHERE what = 'event' OR place = 1 ORDER BY id LIMIT $2`

func (d *Dispatcher) replayOnce(ctx context.Context) error {
	var held []int
	for shard := range endpointShards {
		if d.holds(shard) {
			held = append(held, shard)
		}
	}
	if len(held) == 0 {
		return nil
	}
	type open struct {
		ID       uuid.UUID
		Endpoint string
	}
	rows, err := d.pool.Query(ctx, openReplaysQuery, held, replayList)
	if err != nil {
		return fmt.Errorf("look for replays: %w", err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[open])
	if err != nil {
		return fmt.Errorf("look for replays: %w", err)
	}
	for _, r := range list {
		for again := true; again; {
			var found hint
			if found, again, err = d.replayStep(ctx, r.ID); err != nil {
				return fmt.Errorf("replay %s: %w", r.ID, err)
			}
			if found != 0 {
				d.spread([]string{r.Endpoint}, found)
			}
		}
	}
	return nil
}

// The events that match, as the endpoint's filters have it unless types were named; a single event is always meant.
const replayed = `
  CASE WHEN r.what = 'event' THEN e.id = r.event_id ELSE (
    CASE WHEN r.types IS NULL THEN
      CASE WHEN w.event_filters IS NULL THEN e.type IN ('message.inbound', 'webhook.test')
        ELSE w.event_filters && ARRAY['*', e.type, split_part(e.type, '.', 1) || '.*'] END
      ELSE r.types && ARRAY['*', e.type, split_part(e.type, '.', 1) || '.*'] END
    AND (r.devices IS NULL OR e.device_id = ANY(r.devices))
    AND (w.device_filters IS NULL OR e.device_id = ANY(w.device_filters))
    AND (w.chat_kinds IS NULL OR chat_kind(e.chat) = ANY(w.chat_kinds || ''::text))) END`

// inRange are the events between which a replay looks, from its cursor on.
const inRange = `e.tenant_id = r.tenant_id AND e.id >= uuid7_floor(r.from_at) AND e.id < uuid7_floor(r.to_at)`

const (
	lockReplayQuery = `
SELECT state = 'waiting', queued - succeeded - failed, looked_at >= max_events OR coalesce(cursor = '` + cursorEnd + `', false), max_events - looked_at
FROM webhook_replays WHERE id = $1 AND state IN ('waiting', 'running') FOR UPDATE`

	cursorEnd = "ffffffff-ffff-ffff-ffff-ffffffffffff"

	beginReplayQuery = `
UPDATE webhook_replays r SET state = 'running', updated_at = $2, total = (
  SELECT count(*) FROM (SELECT 1 FROM events e WHERE CASE WHEN r.what = 'event' THEN e.id = r.event_id AND e.tenant_id = r.tenant_id ELSE ` + inRange + ` END
    LIMIT r.max_events) AS n)
WHERE id = $1`

	// Who asks for an event that waits for its next try need not wait, and has it with that.
	hastenQuery = `
WITH l AS (
  UPDATE webhook_lanes l SET due_at = $2 FROM webhook_replays r CROSS JOIN LATERAL (
    SELECT d.device_id, d.chat FROM webhook_deliveries d WHERE d.endpoint_id = r.endpoint_id AND d.event_id = r.event_id
      AND d.status NOT IN ('SUCCESS', 'DLQ') LIMIT 1) d
  WHERE r.id = $1 AND r.what = 'event' AND l.endpoint_id = r.endpoint_id AND l.device_id = d.device_id AND l.chat = d.chat AND l.due_at > $2
  RETURNING l.endpoint_id)
UPDATE webhook_replays SET cursor = '` + cursorEnd + `', looked_at = 1 WHERE id = $1 AND EXISTS (SELECT FROM l)`

	finishReplayQuery = `UPDATE webhook_replays SET state = 'done', finished_at = $2, updated_at = $2 WHERE id = $1`

	// What is finished is begun anew, under the same event id; what is unfinished comes by itself, and what the fan-out has not come to will. The last
	// attempt of what had succeeded is kept with the others.
	replayQuery = `
WITH r AS (SELECT * FROM webhook_replays WHERE id = $2),
c AS MATERIALIZED (
  SELECT e.id, e.tenant_id, e.device_id, e.device_seq, e.type, e.chat FROM r JOIN events e ON ` + inRange + `
  WHERE e.id > coalesce(r.cursor, '00000000-0000-0000-0000-000000000000') AND r.what <> 'event' ORDER BY e.id LIMIT $3),
one AS (SELECT e.id, e.tenant_id, e.device_id, e.device_seq, e.type, e.chat FROM r JOIN events e ON e.id = r.event_id AND e.tenant_id = r.tenant_id),
e AS MATERIALIZED (
  SELECT e.*, w.id AS endpoint_id, r.id AS replay_id, '` + replayLane + `' || r.id || ':' || CASE WHEN w.ordered THEN e.chat ELSE e.id::text END AS lane
  FROM (SELECT * FROM c UNION ALL SELECT * FROM one) e CROSS JOIN r JOIN webhook_endpoints w ON w.id = r.endpoint_id AND w.tenant_id = r.tenant_id
  LEFT JOIN LATERAL (SELECT d.status FROM webhook_deliveries d WHERE d.endpoint_id = w.id AND d.event_id = e.id LIMIT 1) d ON true
  LEFT JOIN webhook_progress p ON p.device_id = e.device_id
  WHERE ` + replayed + ` AND (e.device_id IS NULL OR e.device_seq <= p.seq) AND CASE r.what WHEN 'missed' THEN d.status IS NULL WHEN 'dead' THEN d.status = 'DLQ'
    ELSE d.status IS NULL OR d.status IN ('SUCCESS', 'DLQ') END),
a AS (
  INSERT INTO webhook_attempts (endpoint_id, event_id, number, tenant_id, at, duration_ms, result, response_status, response)
  SELECT d.endpoint_id, d.event_id, d.attempts, d.tenant_id, coalesce(d.last_attempt_at, d.updated_at), coalesce(d.duration_ms, 0), '` + resultSuccess + `',
    d.response_status, d.response
  FROM e CROSS JOIN LATERAL (
    SELECT * FROM webhook_deliveries d WHERE d.endpoint_id = e.endpoint_id AND d.event_id = e.id AND d.status = 'SUCCESS' LIMIT 1) d
  ON CONFLICT DO NOTHING),
d AS (
  INSERT INTO webhook_deliveries (event_id, endpoint_id, tenant_id, device_id, device_seq, chat, replay_id, next_attempt_at)
  SELECT e.id, e.endpoint_id, e.tenant_id, coalesce(e.device_id, ''), e.device_seq, e.lane, e.replay_id, $1 FROM e
  ON CONFLICT (endpoint_id, event_id) DO UPDATE SET status = 'PENDING', failures = 0, chat = excluded.chat, replay_id = excluded.replay_id,
    next_attempt_at = excluded.next_attempt_at, last_error = NULL, updated_at = $4
  WHERE webhook_deliveries.status IN ('SUCCESS', 'DLQ')
  RETURNING endpoint_id, device_id, chat, event_id),
l AS (
  INSERT INTO webhook_lanes (endpoint_id, device_id, chat, due_at, since, replay)
  SELECT endpoint_id, device_id, chat, $1::timestamptz, min(event_id::text COLLATE "C")::uuid, true FROM d GROUP BY endpoint_id, device_id, chat
  ORDER BY endpoint_id, device_id, chat
  ON CONFLICT (endpoint_id, device_id, chat) DO UPDATE SET since = CASE WHEN webhook_lanes.since > excluded.since THEN excluded.since ELSE webhook_lanes.since END)
UPDATE webhook_replays r SET queued = r.queued + n.queued, looked_at = r.looked_at + n.looked, updated_at = $4,
  cursor = CASE WHEN n.looked < $3 OR r.what = 'event' THEN '` + cursorEnd + `' ELSE n.last END
FROM (SELECT (SELECT count(*) FROM d) AS queued, (SELECT count(*) FROM c) + (SELECT count(*) FROM one) AS looked,
  (SELECT max(id::text COLLATE "C")::uuid FROM c) AS last) n
WHERE r.id = $2 RETURNING n.queued`
)

// replayStep does the next bit of a replay. found: what its endpoint has now; again: it can go on at once.
func (d *Dispatcher) replayStep(ctx context.Context, id uuid.UUID) (found hint, again bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, fanOutTime)
	defer cancel()
	err = pgx.BeginFunc(ctx, d.pool, func(tx pgx.Tx) error {
		var begins, end bool
		var unfinished, left int
		err := tx.QueryRow(ctx, lockReplayQuery, id).Scan(&begins, &unfinished, &end, &left)
		if err == pgx.ErrNoRows {
			return nil // cancelled meanwhile
		}
		if err != nil {
			return err
		}
		now := d.cfg.Now()
		switch {
		case begins:
			again = true
			if _, err = tx.Exec(ctx, beginReplayQuery, id, now); err != nil {
				return err
			}
			tag, err := tx.Exec(ctx, hastenQuery, id, now.Add(-maxSkew))
			if tag.RowsAffected() > 0 {
				found = newDeliveries
			}
			return err
		case end && unfinished <= 0:
			_, err = tx.Exec(ctx, finishReplayQuery, id, now)
		case end, unfinished >= replayAhead:
		default:
			again = true
			var queued int
			if err = tx.QueryRow(ctx, replayQuery, now.Add(-maxSkew), id, min(replayLook, left), now).Scan(&queued); queued > 0 {
				found = newReplays
			}
		}
		return err
	})
	if err != nil {
		return 0, false, err
	}
	return found, again, nil
}

-- +goose Up

-- ─── endpoints (router/webhook) ─────────────────────────────────────────────────────────────────────────────────────

ALTER TABLE webhook_endpoints
  -- Which part of the endpoints it belongs to; one dispatcher at a time delivers to a part.
  ADD COLUMN shard           int GENERATED ALWAYS AS (get_byte(decode(md5(id), 'hex'), 0) % 64) STORED,
  ADD COLUMN ordered         boolean NOT NULL DEFAULT true, -- false: a delivery that fails holds no other
  ADD COLUMN device_filters  text[], -- ids of devices; null: all
  ADD COLUMN chat_kinds      text[], -- user, group, status, broadcast, newsletter; null: all
  ADD COLUMN headers         text,   -- further headers of its requests: sealed JSON object; null: none
  ADD COLUMN previous_secret text,   -- signs beside the secret until previous_until
  ADD COLUMN previous_until  timestamptz,
  -- How it does, as its dispatcher sees it.
  ADD COLUMN failing_since   timestamptz, -- first failed attempt since the last success; null: the last attempt succeeded, or there was none
  ADD COLUMN last_success_at timestamptz,
  ADD COLUMN paused_until    timestamptz, -- it fails too often, or asked for a pause: no attempts before this
  ADD COLUMN pauses          int NOT NULL DEFAULT 0, -- in a row; each is longer
  ADD COLUMN disabled_at     timestamptz, -- null: enabled
  ADD COLUMN disabled_reason text CHECK (disabled_reason IN ('manual', 'failing', 'gone'));
UPDATE webhook_endpoints SET disabled_at = updated_at, disabled_reason = 'manual' WHERE NOT enabled;
COMMENT ON COLUMN webhook_endpoints.rate_limit IS 'attempts per second at most; null or 0: no limit';
CREATE INDEX webhook_endpoints_shard ON webhook_endpoints (shard);

-- The kind of a chat, by its address. An event of no chat has the empty kind.
-- +goose StatementBegin
CREATE FUNCTION chat_kind(chat text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$
  SELECT CASE
    WHEN chat = '' THEN ''
    WHEN chat LIKE '%@g.us' THEN 'group'
    WHEN chat = 'status@broadcast' THEN 'status'
    WHEN chat LIKE '%@broadcast' THEN 'broadcast'
    WHEN chat LIKE '%@newsletter' THEN 'newsletter'
    ELSE 'user' END
$$;
-- +goose StatementEnd

-- ─── who delivers (router/webhook) ──────────────────────────────────────────────────────────────────────────────────

-- Dispatchers that live, so that each takes its share of the shards.
CREATE TABLE webhook_dispatchers (
  id         uuid PRIMARY KEY,
  expires_at timestamptz NOT NULL
) WITH (fillfactor = 50);

CREATE TABLE webhook_shards (
  shard      int PRIMARY KEY CHECK (shard BETWEEN 0 AND 63),
  holder     uuid,
  expires_at timestamptz NOT NULL DEFAULT '-infinity'
) WITH (fillfactor = 50);
INSERT INTO webhook_shards (shard) SELECT generate_series(0, 63);

-- ─── deliveries (router/webhook) ────────────────────────────────────────────────────────────────────────────────────

-- Rows are made and changed for every event and endpoint. What only repeats what others promise is gone: a tenant and a device belong to
-- the event, and what is an endpoint's is deleted by its trigger. An event of no device has the device ''.
ALTER TABLE webhook_deliveries
  DROP CONSTRAINT webhook_deliveries_endpoint_id_fkey,
  DROP CONSTRAINT webhook_deliveries_tenant_id_fkey,
  DROP CONSTRAINT webhook_deliveries_device_id_fkey,
  DROP CONSTRAINT webhook_deliveries_pkey,
  ADD PRIMARY KEY (endpoint_id, event_id),
  ADD COLUMN failures        int NOT NULL DEFAULT 0, -- attempts that count against the schedule: not those of an endpoint that was paused
  ADD COLUMN last_attempt_at timestamptz,
  ADD COLUMN duration_ms     int,  -- of the last attempt
  ADD COLUMN response        text, -- what the last attempt was answered, its beginning
  ADD COLUMN replay_id       uuid; -- who asked for it again
-- Made anew, so that it is younger than the key: of two that look alike to the planner, as all do of an empty partition, it takes the younger.
DROP INDEX webhook_deliveries_lane;
CREATE INDEX webhook_deliveries_lane ON webhook_deliveries (endpoint_id, device_id, chat, device_seq) WHERE status IN ('PENDING', 'FAILED');
DROP INDEX webhook_deliveries_tenant;
DROP INDEX webhook_deliveries_endpoint;
DROP INDEX webhook_deliveries_device;
COMMENT ON COLUMN webhook_deliveries.chat IS 'the lane: the event''s chat; the event itself where deliveries are unordered; a lane of its own for a replay';

ALTER TABLE webhook_lanes
  DROP CONSTRAINT webhook_lanes_endpoint_id_fkey,
  DROP CONSTRAINT webhook_lanes_device_id_fkey,
  ADD COLUMN replay boolean NOT NULL DEFAULT false, -- of deliveries that were asked for again
  ADD COLUMN since  uuid;                           -- no unfinished delivery of the lane is of an older event; null: not known
COMMENT ON COLUMN webhook_lanes.claimed_until IS 'of dispatchers of older versions';
COMMENT ON COLUMN webhook_lanes.claimed_by IS 'of dispatchers of older versions';
DROP INDEX webhook_lanes_due;
DROP INDEX webhook_lanes_device;
CREATE INDEX webhook_lanes_due ON webhook_lanes (endpoint_id, replay, due_at);

-- Attempts that failed, and successes that a replay has followed. The last attempt stands in the delivery's own row.
CREATE TABLE webhook_attempts (
  endpoint_id     text NOT NULL,
  event_id        uuid NOT NULL,
  number          int NOT NULL,
  tenant_id       text NOT NULL,
  at              timestamptz NOT NULL,
  duration_ms     int NOT NULL,
  result          text NOT NULL,
  response_status int,
  error           text,
  response        text,
  PRIMARY KEY (endpoint_id, event_id, number)
) PARTITION BY RANGE (event_id);
CREATE TABLE webhook_attempts_default PARTITION OF webhook_attempts DEFAULT;
SELECT make_day_partitions('webhook_attempts', 8);

-- What is to be delivered again: one event, or those of a time.
CREATE TABLE webhook_replays (
  id           uuid PRIMARY KEY,
  tenant_id    text NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  endpoint_id  text NOT NULL REFERENCES webhook_endpoints (id) ON DELETE CASCADE,
  what         text NOT NULL CHECK (what IN ('event', 'all', 'missed', 'dead')),
  event_id     uuid, -- of 'event'
  from_at      timestamptz NOT NULL,
  to_at        timestamptz NOT NULL,
  types        text[], -- null: what the endpoint's filters take
  devices      text[],
  max_events   int NOT NULL,
  state        text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'running', 'done', 'cancelled')),
  cursor       uuid,                     -- last event that was looked at
  total        int,                      -- events in the range when it began; null: not counted yet
  looked_at    int NOT NULL DEFAULT 0,
  queued       int NOT NULL DEFAULT 0,   -- deliveries made for it
  succeeded    int NOT NULL DEFAULT 0,
  failed       int NOT NULL DEFAULT 0,
  requested_by text,
  created_at   timestamptz NOT NULL DEFAULT now(),
  updated_at   timestamptz NOT NULL DEFAULT now(),
  finished_at  timestamptz
) WITH (fillfactor = 50);
CREATE INDEX webhook_replays_endpoint ON webhook_replays (endpoint_id, id DESC);
CREATE INDEX webhook_replays_open ON webhook_replays (endpoint_id) WHERE state IN ('waiting', 'running');

-- What an endpoint leaves goes with it. It runs for the owner of the schema: who deletes an endpoint may not touch deliveries otherwise.
-- +goose StatementBegin
CREATE FUNCTION forget_webhook_endpoint() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  DELETE FROM webhook_lanes WHERE endpoint_id = OLD.id;
  DELETE FROM webhook_attempts WHERE endpoint_id = OLD.id;
  DELETE FROM webhook_deliveries WHERE endpoint_id = OLD.id;
  RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER forget AFTER DELETE ON webhook_endpoints FOR EACH ROW EXECUTE FUNCTION forget_webhook_endpoint();

ALTER TABLE webhook_attempts ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON webhook_attempts TO waconnect_api USING (waconnect_sees(tenant_id));
ALTER TABLE webhook_replays ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON webhook_replays TO waconnect_api USING (waconnect_sees(tenant_id));
GRANT SELECT ON webhook_attempts TO waconnect_api;
GRANT SELECT, INSERT, UPDATE ON webhook_replays TO waconnect_api;

-- ─── events of no device (node/event) ───────────────────────────────────────────────────────────────────────────────

-- An endpoint that is given up on is nobody's device. Such an event has the number 0.
ALTER TABLE events ALTER COLUMN device_id DROP NOT NULL;

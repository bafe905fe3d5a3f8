-- +goose Up

-- ─── message.status events (node/message) ───────────────────────────────────────────────────────────────────────────

-- A UUIDv7 of this moment. The twelve bits after the milliseconds are fractions of one (RFC 9562, 6.2, method 3), so that the ids of one
-- transaction stand in the order in which they were made.
-- +goose StatementBegin
CREATE FUNCTION uuid7() RETURNS uuid
LANGUAGE sql VOLATILE PARALLEL SAFE AS
$$
  SELECT (lpad(to_hex(us / 1000), 12, '0') || '7' || lpad(to_hex(us % 1000 * 4096 / 1000), 3, '0')
    || substr(replace(gen_random_uuid()::text, '-', ''), 17))::uuid
  FROM (SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS us) AS t
$$;
-- +goose StatementEnd

-- Taking back a message is an event, and that is done by whoever gets the request.
GRANT INSERT ON events TO waconnect_api;

-- ─── messages that are to be sent at a time (node/message) ──────────────────────────────────────────────────────────

ALTER TABLE messages ADD COLUMN send_at timestamptz; -- null: at once

-- They enter the queue when their time has come, behind what was accepted before that moment: until then they hold no lane.
CREATE TABLE scheduled_messages (
  message_id uuid PRIMARY KEY,
  device_id  text NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  send_at    timestamptz NOT NULL
);
CREATE INDEX scheduled_messages_due ON scheduled_messages (send_at);
CREATE INDEX scheduled_messages_device ON scheduled_messages (device_id);
ALTER TABLE scheduled_messages ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON scheduled_messages TO waconnect_api
  USING (EXISTS (SELECT 1 FROM devices d WHERE d.id = device_id AND waconnect_sees(d.tenant_id)));
GRANT SELECT, INSERT, UPDATE, DELETE ON scheduled_messages TO waconnect_api;

-- ─── what WhatsApp forbids an account for a time (node/outbound) ────────────────────────────────────────────────────

ALTER TABLE devices ADD COLUMN restricted_until timestamptz;

-- ─── people with whom a device is to agree on new signal sessions (node/device) ─────────────────────────────────────

CREATE TABLE device_repairs (
  device_id text NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  person    text NOT NULL, -- address
  PRIMARY KEY (device_id, person)
);
ALTER TABLE device_repairs ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON device_repairs TO waconnect_api
  USING (EXISTS (SELECT 1 FROM devices d WHERE d.id = device_id AND waconnect_sees(d.tenant_id)));
GRANT SELECT, INSERT ON device_repairs TO waconnect_api;

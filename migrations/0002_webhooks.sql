-- +goose Up

-- ─── webhooks (router/webhook) ──────────────────────────────────────────────────────────────────────────────────────

CREATE TABLE webhook_endpoints (
  id            text PRIMARY KEY,
  tenant_id     text NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  url           text NOT NULL CHECK (url ~* '^https?://'),
  secret        text NOT NULL CHECK (length(secret) >= 8),
  enabled       boolean NOT NULL DEFAULT true,
  event_filters text[],  -- types of events; null: message.inbound and webhook.test; '*': all
  rate_limit    int,     -- stored and shown, as clients set it; not enforced
  created_at    timestamptz NOT NULL DEFAULT now(),
  updated_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX webhook_endpoints_tenant ON webhook_endpoints (tenant_id, created_at DESC);

-- How far the events of each device have been turned into deliveries. Written together with them.
CREATE TABLE webhook_progress (
  device_id text PRIMARY KEY REFERENCES devices (id) ON DELETE CASCADE,
  seq       bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);

CREATE TABLE webhook_deliveries (
  event_id        uuid NOT NULL,
  endpoint_id     text NOT NULL REFERENCES webhook_endpoints (id) ON DELETE CASCADE,
  tenant_id       text NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  device_id       text NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  device_seq      bigint NOT NULL,
  chat            text NOT NULL,
  status          text NOT NULL DEFAULT 'PENDING' CHECK (status IN ('PENDING', 'SUCCESS', 'FAILED', 'DLQ')),
  attempts        int NOT NULL DEFAULT 0,
  last_error      text,
  response_status int,
  next_attempt_at timestamptz NOT NULL DEFAULT now(),
  created_at      timestamptz NOT NULL DEFAULT now(),
  updated_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (event_id, endpoint_id)
) PARTITION BY RANGE (event_id);
CREATE INDEX webhook_deliveries_tenant ON webhook_deliveries (tenant_id, event_id DESC);
CREATE INDEX webhook_deliveries_endpoint ON webhook_deliveries (endpoint_id, event_id DESC);
CREATE INDEX webhook_deliveries_device ON webhook_deliveries (device_id);
-- The next one of a lane, and how many wait.
CREATE INDEX webhook_deliveries_lane ON webhook_deliveries (endpoint_id, device_id, chat, device_seq)
  WHERE status IN ('PENDING', 'FAILED');

-- One row per lane with unfinished deliveries: what is due when, and who works on it until when.
CREATE TABLE webhook_lanes (
  endpoint_id   text NOT NULL REFERENCES webhook_endpoints (id) ON DELETE CASCADE,
  device_id     text NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  chat          text NOT NULL,
  due_at        timestamptz NOT NULL DEFAULT now(),
  claimed_until timestamptz NOT NULL DEFAULT '-infinity',
  claimed_by    uuid,
  PRIMARY KEY (endpoint_id, device_id, chat)
) WITH (fillfactor = 70);
CREATE INDEX webhook_lanes_due ON webhook_lanes (endpoint_id, greatest(due_at, claimed_until));
CREATE INDEX webhook_lanes_device ON webhook_lanes (device_id);

CREATE TABLE webhook_deliveries_default PARTITION OF webhook_deliveries DEFAULT;
SELECT make_day_partitions('webhook_deliveries', 8);

ALTER TABLE webhook_endpoints ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON webhook_endpoints TO waconnect_api USING (waconnect_sees(tenant_id));
ALTER TABLE webhook_deliveries ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON webhook_deliveries TO waconnect_api USING (waconnect_sees(tenant_id));

GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_endpoints TO waconnect_api;
GRANT SELECT ON webhook_deliveries TO waconnect_api;

-- +goose Up

CREATE TABLE webhook_endpoints (
  id            text PRIMARY KEY,
  tenant_id     text NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  url           text NOT NULL,
  secret        text NOT NULL CHECK (length(secret) >= 8),
  enabled       boolean NOT NULL DEFAULT true,
  event_filters text, -- JSON list of event types; null: the original's one; ["*"]: all
  rate_limit    int CHECK (rate_limit > 0),
  created_at    timestamptz NOT NULL DEFAULT now(),
  updated_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX webhook_endpoints_tenant ON webhook_endpoints (tenant_id, created_at DESC);

-- How far the events of each device were turned into deliveries. It moves together with their rows, by compare and swap.
CREATE TABLE webhook_progress (
  device_id text PRIMARY KEY REFERENCES devices (id) ON DELETE CASCADE,
  seq       bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);

CREATE TABLE webhook_deliveries (
  event_id        uuid NOT NULL,
  endpoint_id     text NOT NULL REFERENCES webhook_endpoints (id) ON DELETE CASCADE,
  tenant_id       text NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  device_id       text NOT NULL,
  chat            text NOT NULL,
  device_seq      bigint NOT NULL,
  status          text NOT NULL DEFAULT 'PENDING' CHECK (status IN ('PENDING', 'SUCCESS', 'FAILED', 'DLQ')),
  attempts        int NOT NULL DEFAULT 0,
  last_error      text,
  response_status int,
  next_attempt_at timestamptz,
  created_at      timestamptz NOT NULL DEFAULT now(),
  updated_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (event_id, endpoint_id)
) PARTITION BY RANGE (event_id);
CREATE INDEX webhook_deliveries_endpoint ON webhook_deliveries (endpoint_id, event_id DESC);
CREATE INDEX webhook_deliveries_open ON webhook_deliveries (endpoint_id, device_id, chat, device_seq) WHERE status IN ('PENDING', 'FAILED');

-- A lane is what keeps order: one endpoint, one chat. A row exists while the lane has unfinished deliveries; whoever holds the claim
-- attempts the lowest of them.
CREATE TABLE webhook_lanes (
  endpoint_id   text NOT NULL REFERENCES webhook_endpoints (id) ON DELETE CASCADE,
  device_id     text NOT NULL,
  chat          text NOT NULL,
  due_at        timestamptz NOT NULL DEFAULT now(),
  claimed_by    text,
  claimed_until timestamptz,
  PRIMARY KEY (endpoint_id, device_id, chat)
) WITH (fillfactor = 50);
CREATE INDEX webhook_lanes_due ON webhook_lanes (due_at);

CREATE TABLE webhook_deliveries_default PARTITION OF webhook_deliveries DEFAULT;
SELECT make_day_partitions('webhook_deliveries', 8);

ALTER TABLE webhook_endpoints ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON webhook_endpoints TO waconnect_api USING (waconnect_sees(tenant_id));
ALTER TABLE webhook_deliveries ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON webhook_deliveries TO waconnect_api USING (waconnect_sees(tenant_id));
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_endpoints TO waconnect_api;
GRANT SELECT ON webhook_deliveries TO waconnect_api;

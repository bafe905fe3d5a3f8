-- +goose Up

-- ─── how much a tenant may have and do (router/tenant) ──────────────────────────────────────────────────────────────

-- Null: as much as it likes. Who takes something that is limited locks the row first.
CREATE TABLE quotas (
  tenant_id        text PRIMARY KEY REFERENCES tenants (id) ON DELETE CASCADE,
  devices          int CHECK (devices >= 0),
  messages_per_day int CHECK (messages_per_day >= 0),
  webhooks         int CHECK (webhooks >= 0),
  day              date NOT NULL DEFAULT '-infinity', -- UTC
  sent             int NOT NULL DEFAULT 0,            -- messages taken on that day; counted only under a quota
  updated_by       text NOT NULL DEFAULT '',
  updated_at       timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 50);
ALTER TABLE quotas ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON quotas TO waconnect_api USING (waconnect_sees(tenant_id));
GRANT SELECT, INSERT, UPDATE, DELETE ON quotas TO waconnect_api;

-- ─── requests that are repeated (router/once) ───────────────────────────────────────────────────────────────────────

-- A request with an Idempotency-Key, and its answer, which is sealed: it may show a secret. Sends have their own keys.
CREATE TABLE idempotent_requests (
  tenant_id   text NOT NULL, -- of the credential; '*': of the installation
  credential  text NOT NULL,
  key         text NOT NULL,
  fingerprint bytea NOT NULL,
  began_at    timestamptz NOT NULL DEFAULT now(),
  status      int,           -- null: it is being worked on, or its process has died
  answer      bytea,
  PRIMARY KEY (tenant_id, credential, key)
);
CREATE INDEX idempotent_requests_age ON idempotent_requests (began_at);
ALTER TABLE idempotent_requests ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON idempotent_requests TO waconnect_api USING (waconnect_sees(tenant_id));
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotent_requests TO waconnect_api;

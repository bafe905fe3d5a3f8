-- +goose Up

-- ─── who may do what (router/tenant) ────────────────────────────────────────────────────────────────────────────────

-- Devices that the suspension of the tenant has paused, and that its end connects again.
ALTER TABLE tenants ADD COLUMN paused_devices text[] NOT NULL DEFAULT '{}';
CREATE INDEX users_newest ON users (created_at DESC, id DESC);

-- A login: the id is its token's jti. A token without a row here is no credential.
CREATE TABLE logins (
  id           uuid PRIMARY KEY,
  user_id      text NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  ip           text NOT NULL DEFAULT '',
  user_agent   text NOT NULL DEFAULT '',
  created_at   timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(), -- in batches, some seconds late
  expires_at   timestamptz NOT NULL,
  revoked_at   timestamptz
) WITH (fillfactor = 80);
CREATE INDEX logins_user ON logins (user_id, created_at DESC);
CREATE INDEX logins_age ON logins (expires_at);

-- Networks from which a user has logged in: failures that come from elsewhere do not slow them down.
CREATE TABLE known_networks (
  user_id text NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  network text NOT NULL,
  seen_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, network)
);

-- Failed logins, counted by network and by account, for all routers.
CREATE TABLE throttles (
  key      text PRIMARY KEY,
  failures int NOT NULL,
  at       timestamptz NOT NULL DEFAULT now(), -- of the last attempt that was counted
  until    timestamptz NOT NULL                -- no attempt before this
) WITH (fillfactor = 70);
CREATE INDEX throttles_age ON throttles (at);

CREATE TABLE api_keys (
  id           text PRIMARY KEY,
  tenant_id    text NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  name         text NOT NULL CHECK (name <> ''),
  prefix       text NOT NULL UNIQUE,          -- the part of the key that is shown
  hash         bytea NOT NULL,                -- SHA-256 of the whole key
  scopes       text[] NOT NULL,
  device_ids   text[],                        -- null: all of the tenant's
  cidrs        text[],                        -- null: from everywhere
  expires_at   timestamptz,
  created_by   text NOT NULL,
  created_at   timestamptz NOT NULL DEFAULT now(),
  last_used_at timestamptz,                   -- in batches, some seconds late
  revoked_at   timestamptz
) WITH (fillfactor = 80);
CREATE INDEX api_keys_tenant ON api_keys (tenant_id, created_at DESC, id DESC);

-- Service tokens, as the original has them: made by a SUPERADMIN, for the whole installation unless they are bound to a tenant.
CREATE TABLE service_tokens (
  id           text PRIMARY KEY,
  owner_id     text NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  tenant_id    text REFERENCES tenants (id) ON DELETE CASCADE,
  service      text NOT NULL,
  scopes       text[] NOT NULL,
  hash         bytea NOT NULL UNIQUE, -- SHA-256 of the token
  expires_at   timestamptz,
  created_at   timestamptz NOT NULL DEFAULT now(),
  last_used_at timestamptz,
  revoked_at   timestamptz
) WITH (fillfactor = 80);
CREATE INDEX service_tokens_owner ON service_tokens (owner_id, created_at DESC);
CREATE INDEX service_tokens_tenant ON service_tokens (tenant_id);

-- What was changed and what was refused. It outlives what it speaks of, so nothing is referenced.
CREATE TABLE audit_log (
  id         uuid PRIMARY KEY, -- v7: the order of time
  tenant_id  text,             -- whose it is; null: of the installation
  at         timestamptz NOT NULL DEFAULT now(),
  actor      text NOT NULL,    -- credential: user:ID, key:ID, service:ID, bot:TENANT; empty: nobody known
  action     text NOT NULL,
  target     text NOT NULL DEFAULT '',
  outcome    text NOT NULL,    -- done, or the code of the refusal
  ip         text NOT NULL DEFAULT '',
  request_id text NOT NULL DEFAULT '',
  times      int NOT NULL DEFAULT 1, -- refusals of the same kind are one row
  detail     text NOT NULL DEFAULT '{}' -- JSON
);
CREATE INDEX audit_log_tenant ON audit_log (tenant_id, id DESC);
CREATE INDEX audit_log_actor ON audit_log (actor, id DESC);
CREATE INDEX audit_log_action ON audit_log (tenant_id, action, id DESC);

ALTER TABLE logins ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON logins TO waconnect_api
  USING (EXISTS (SELECT 1 FROM users u WHERE u.id = user_id AND waconnect_sees(u.tenant_id)));
ALTER TABLE known_networks ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON known_networks TO waconnect_api
  USING (EXISTS (SELECT 1 FROM users u WHERE u.id = user_id AND waconnect_sees(u.tenant_id)));
ALTER TABLE throttles ENABLE ROW LEVEL SECURITY;
CREATE POLICY installation_only ON throttles TO waconnect_api USING (coalesce(current_setting('waconnect.tenant', true) = '*', false));
ALTER TABLE api_keys ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON api_keys TO waconnect_api USING (waconnect_sees(tenant_id));
ALTER TABLE service_tokens ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON service_tokens TO waconnect_api USING (waconnect_sees(tenant_id));
ALTER TABLE audit_log ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON audit_log TO waconnect_api USING (waconnect_sees(tenant_id));

GRANT SELECT, INSERT, UPDATE, DELETE ON logins, known_networks, throttles, api_keys, service_tokens TO waconnect_api;
GRANT SELECT, INSERT ON audit_log TO waconnect_api; -- what is written stays

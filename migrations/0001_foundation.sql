-- +goose Up

-- Two roles. The owner of this schema runs migrations, nodes and dispatchers. Every query that a caller of the public
-- API can cause runs under waconnect_api, for which row-level security is in force: the second wall behind the tenant id
-- that each query names anyway.
-- +goose StatementBegin
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'waconnect_api') THEN
    BEGIN
      CREATE ROLE waconnect_api NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL; -- another database of this server was migrated at the same moment
    END;
  END IF;
END
$$;
-- +goose StatementEnd
-- +goose StatementBegin
DO $$
DECLARE
  -- Since PostgreSQL 16 who has made a role may administer it, but not yet take it on.
  privilege text := CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END;
BEGIN
  IF NOT pg_has_role(current_user, 'waconnect_api', privilege) THEN
    EXECUTE format('GRANT waconnect_api TO %I', current_user);
  END IF;
END
$$;
-- +goose StatementEnd
GRANT USAGE ON SCHEMA public TO waconnect_api;

-- The tenant of the running transaction; '*' is an installation-wide caller (SUPERADMIN, bot key). No setting: nothing.
-- +goose StatementBegin
CREATE FUNCTION waconnect_sees(tenant text) RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(current_setting('waconnect.tenant', true) IN (tenant, '*'), false) $$;
-- +goose StatementEnd

-- The smallest UUIDv7 of an instant: the first 48 bits are milliseconds since 1970.
-- +goose StatementBegin
CREATE FUNCTION uuid7_floor(at timestamptz) RETURNS uuid
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT (lpad(to_hex(floor(extract(epoch FROM at) * 1000)::bigint), 12, '0') || '70008000000000000000')::uuid $$;
-- +goose StatementEnd

-- Makes the daily partitions of a table that is partitioned by a UUIDv7 id, from yesterday to `ahead` days from today (UTC).
-- Idempotent; the upkeep job calls it every day. Ids of a skewed clock fall into the default partition.
-- +goose StatementBegin
CREATE FUNCTION make_day_partitions(parent text, ahead int) RETURNS int
LANGUAGE plpgsql AS $$
DECLARE
  today date := (now() AT TIME ZONE 'UTC')::date;
  day   date;
  child text;
  made  int := 0;
BEGIN
  FOR i IN -1 .. ahead LOOP
    day := today + i;
    child := parent || '_' || to_char(day, 'YYYYMMDD');
    IF to_regclass(quote_ident(child)) IS NULL THEN
      EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)', child, parent,
        uuid7_floor(day::timestamp AT TIME ZONE 'UTC'), uuid7_floor((day + 1)::timestamp AT TIME ZONE 'UTC'));
      made := made + 1;
    END IF;
  END LOOP;
  RETURN made;
END
$$;
-- +goose StatementEnd

-- ─── tenants and users (router/tenant) ──────────────────────────────────────────────────────────────────────────────

CREATE TABLE tenants (
  id         text PRIMARY KEY CHECK (id ~ '^[A-Za-z0-9_-]{1,64}$'), -- also a subject token and a cache key
  name       text NOT NULL CHECK (name <> ''),
  status     text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'suspended')),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE users (
  id            text PRIMARY KEY,
  tenant_id     text REFERENCES tenants (id) ON DELETE SET NULL, -- null: installation-wide
  email         text NOT NULL,
  password_hash text NOT NULL,
  role          text NOT NULL CHECK (role IN ('SUPERADMIN', 'TENANT_ADMIN', 'AGENT', 'READONLY')),
  created_at    timestamptz NOT NULL DEFAULT now(),
  updated_at    timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX users_email ON users (lower(email));
CREATE INDEX users_tenant ON users (tenant_id);

-- ─── devices (node/device) and their fence (node/commit) ────────────────────────────────────────────────────────────

CREATE TABLE devices (
  id                 text PRIMARY KEY CHECK (id ~ '^[A-Za-z0-9_-]{1,64}$'),
  tenant_id          text NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  label              text NOT NULL CHECK (label <> ''),
  phone_hint         text,
  -- The wish: what somebody asked for. Commands write it; the owner follows it.
  desired_state      text NOT NULL DEFAULT 'unlinked'
                     CHECK (desired_state IN ('unlinked', 'connected', 'paused', 'reset', 'deleted')),
  command            bigint NOT NULL DEFAULT 0, -- grows with each wish, so that asking again is seen
  pairing_phone      text,                      -- digits: ask for a pairing code for this number
  -- The state: what the owner knows. Written by the owner only, behind the fence.
  status             text NOT NULL DEFAULT 'OFFLINE' CHECK (status IN ('OFFLINE', 'QR', 'ONLINE', 'ERROR')),
  detail             text NOT NULL DEFAULT 'unlinked'
                     CHECK (detail IN ('unlinked', 'pairing', 'connecting', 'online', 'moving', 'backoff', 'paused', 'logged_out',
                                       'replaced', 'banned', 'outdated', 'forbidden', 'unreadable', 'quarantined')),
  detail_since       timestamptz NOT NULL DEFAULT now(), -- since when the device is not online, or is
  command_done       bigint NOT NULL DEFAULT 0,          -- last wish that the owner carried out
  qr                 text,
  qr_expires_at      timestamptz,
  qr_number          int, -- code n of qr_total
  qr_total           int,
  pairing_code       text,
  pairing_expires_at timestamptz,
  last_error         text,
  last_seen_at       timestamptz,
  own_jid            text, -- companion address with device part; null: never linked
  own_lid            text,
  linked_at          timestamptz, -- last time a phone linked it
  online_at          timestamptz, -- last login; public links made before it are used up
  settings           text NOT NULL DEFAULT '{}',
  created_at         timestamptz NOT NULL DEFAULT now(),
  updated_at         timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 70);
CREATE INDEX devices_tenant ON devices (tenant_id, created_at DESC);
-- One companion is one device: a second row that links to the same address is an error and overwrites nothing.
CREATE UNIQUE INDEX devices_own_jid ON devices (own_jid) WHERE own_jid IS NOT NULL;

-- The fence: one row per device. Opening stamps the epoch; every later write of the owner compares and swaps (epoch, ver).
-- `wrote` is the transaction of the last swap, so that the other statements of that transaction can see that it hit.
CREATE TABLE device_heads (
  device    text PRIMARY KEY REFERENCES devices (id) ON DELETE CASCADE,
  partition int NOT NULL CHECK (partition BETWEEN 0 AND 4092),
  epoch     bigint NOT NULL DEFAULT 0,
  ver       bigint NOT NULL DEFAULT 0,
  event_seq bigint NOT NULL DEFAULT 0, -- number of the device's last event; dense
  wrote     xid8,
  paused    boolean NOT NULL DEFAULT false,
  opening   text                       -- JSON: who is opening the device since when; cleared after a while of running
) WITH (fillfactor = 50);
CREATE INDEX device_heads_partition ON device_heads (partition);

-- One sequence for all partitions, so that a device never meets a lower epoch.
CREATE SEQUENCE ring_epoch;

-- ─── messages (node/message) ────────────────────────────────────────────────────────────────────────────────────────

CREATE SEQUENCE message_seq;

CREATE TABLE messages (
  id            uuid NOT NULL,
  tenant_id     text NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  device_id     text NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  seq           bigint NOT NULL DEFAULT nextval('message_seq'), -- order of acceptance
  chat          text NOT NULL,                                  -- the address; with the device it names the lane
  type          text NOT NULL,
  payload       text NOT NULL,                                  -- JSON, as validated on entry
  wa_id         text NOT NULL,                                  -- the one WhatsApp id, for every try on any node
  status        text NOT NULL DEFAULT 'QUEUED' CHECK (status IN ('QUEUED', 'PROCESSING', 'SENT', 'FAILED', 'CANCELLED')),
  receipt       text CHECK (receipt IN ('DELIVERED', 'READ', 'PLAYED')),
  attempts      int NOT NULL DEFAULT 0,
  error         text,
  is_test       boolean NOT NULL DEFAULT false,
  trace_id      text,
  expires_at    timestamptz NOT NULL,
  wa_time       timestamptz, -- WhatsApp's own timestamp of the accepted stanza
  sent_at       timestamptz,
  receipt_at    timestamptz,
  created_at    timestamptz NOT NULL DEFAULT now(),
  updated_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (id)
) PARTITION BY RANGE (id);
CREATE INDEX messages_device ON messages (device_id, id DESC);
CREATE INDEX messages_tenant ON messages (tenant_id, id DESC);
CREATE INDEX messages_wa_id ON messages (device_id, wa_id); -- receipts name this id

-- Messages that are not final. Small, so that scans stay cheap and status changes of the history stay HOT.
CREATE TABLE message_queue (
  message_id uuid PRIMARY KEY,
  device_id  text NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  seq        bigint NOT NULL,
  chat       text NOT NULL,
  due_at     timestamptz NOT NULL DEFAULT now(), -- not before: schedule or backoff
  UNIQUE (device_id, seq)
);

CREATE TABLE idempotency_keys (
  tenant_id    text NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  scope        text NOT NULL, -- the operation and its target
  key          text NOT NULL CHECK (length(key) <= 255),
  request_hash bytea NOT NULL,
  answer_id    text NOT NULL, -- what the first request made
  created_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, scope, key)
);
CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at);

-- Inbound messages that are marked read when the chat is answered (node/outbound).
CREATE TABLE pending_reads (
  device_id  text NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  chat       text NOT NULL,
  message_id text NOT NULL,
  sender     text NOT NULL,
  sent_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (device_id, chat, message_id)
);
CREATE INDEX pending_reads_age ON pending_reads (expires_at);

-- ─── events (node/event) ────────────────────────────────────────────────────────────────────────────────────────────

CREATE TABLE events (
  id         uuid NOT NULL,
  xid        xid8 NOT NULL DEFAULT pg_current_xact_id(), -- cursor order is (xid, id): a late commit is never skipped
  tenant_id  text NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  device_id  text NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  device_seq bigint NOT NULL,                            -- dense per device, from device_heads.event_seq
  type       text NOT NULL,
  chat       text NOT NULL DEFAULT '',                   -- lane of deliveries
  normalized text NOT NULL,                              -- JSON; text, because jsonb would reorder keys and refuse U+0000
  raw        text NOT NULL,
  trace_id   text,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (id)
) PARTITION BY RANGE (id);
CREATE INDEX events_device_seq ON events (device_id, device_seq);
CREATE INDEX events_tenant ON events (tenant_id, id DESC);
CREATE INDEX events_cursor ON events (tenant_id, xid, id);

-- What was already turned into an event: a second delivery by WhatsApp makes no second event.
CREATE TABLE handled_messages (
  device_id  text NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  chat       text NOT NULL,
  sender     text NOT NULL,
  message_id text NOT NULL,
  kind       text NOT NULL,
  event_id   uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (device_id, chat, sender, message_id, kind)
);
CREATE INDEX handled_messages_age ON handled_messages (created_at);

CREATE TABLE chats (
  device_id   text NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  chat        text NOT NULL,
  tenant_id   text NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  name        text,
  last_in_at  timestamptz,
  last_out_at timestamptz,
  in_count    bigint NOT NULL DEFAULT 0,
  out_count   bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (device_id, chat)
) WITH (fillfactor = 70);

-- How far the outbox of each device has reached JetStream. Events above it are published (again) by the sweeper.
CREATE TABLE event_outbox (
  device_id     text PRIMARY KEY REFERENCES devices (id) ON DELETE CASCADE,
  published_seq bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);

-- ─── public QR links (router/hub) ───────────────────────────────────────────────────────────────────────────────────

CREATE TABLE public_links (
  token_hash bytea PRIMARY KEY, -- SHA-256: the link itself is shown once
  device_id  text NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  tenant_id  text NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX public_links_device ON public_links (device_id);

-- ─── partitions ─────────────────────────────────────────────────────────────────────────────────────────────────────

CREATE TABLE messages_default PARTITION OF messages DEFAULT;
CREATE TABLE events_default PARTITION OF events DEFAULT;
SELECT make_day_partitions('messages', 8), make_day_partitions('events', 8);

-- ─── row-level security ─────────────────────────────────────────────────────────────────────────────────────────────

ALTER TABLE tenants ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON tenants TO waconnect_api USING (waconnect_sees(id));
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON users TO waconnect_api USING (waconnect_sees(tenant_id));
ALTER TABLE devices ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON devices TO waconnect_api USING (waconnect_sees(tenant_id));
ALTER TABLE device_heads ENABLE ROW LEVEL SECURITY;
-- A head is inserted by the statement that inserts its device, which the check could not see yet.
CREATE POLICY tenant_wall ON device_heads TO waconnect_api
  USING (EXISTS (SELECT 1 FROM devices d WHERE d.id = device AND waconnect_sees(d.tenant_id))) WITH CHECK (true);
ALTER TABLE messages ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON messages TO waconnect_api USING (waconnect_sees(tenant_id));
ALTER TABLE message_queue ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON message_queue TO waconnect_api
  USING (EXISTS (SELECT 1 FROM devices d WHERE d.id = device_id AND waconnect_sees(d.tenant_id)));
ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON idempotency_keys TO waconnect_api USING (waconnect_sees(tenant_id));
ALTER TABLE events ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON events TO waconnect_api USING (waconnect_sees(tenant_id));
ALTER TABLE chats ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON chats TO waconnect_api USING (waconnect_sees(tenant_id));
ALTER TABLE public_links ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON public_links TO waconnect_api USING (waconnect_sees(tenant_id));

GRANT SELECT, INSERT, UPDATE, DELETE ON tenants, users, devices, device_heads, messages, message_queue, idempotency_keys, public_links
  TO waconnect_api;
GRANT SELECT ON events, chats TO waconnect_api;
GRANT USAGE ON SEQUENCE message_seq TO waconnect_api;

-- +goose Up

-- ─── ownership (ring/lease) ─────────────────────────────────────────────────────────────────────────────────────────

-- What every process of an installation must agree on. A process whose own values differ refuses to start.
CREATE TABLE ring_settings (
  name  text PRIMARY KEY,
  value text NOT NULL
);
INSERT INTO ring_settings (name, value) VALUES
  ('partitions', '4093'), ('hash', 'xxhash64'), ('placement', 'consistent-1.0.0/400/1.25'), ('event_shards', '64');

-- One row for each life of a node. The counter moves while it lives; others watch it with clocks of their own. Once fenced_at is
-- set that life is over for ever.
CREATE TABLE ring_nodes (
  incarnation   uuid PRIMARY KEY,
  node_id       text NOT NULL CHECK (node_id <> ''),
  rpc           text NOT NULL, -- host:port of its node service
  admin         text NOT NULL, -- host:port of its health and metrics
  gossip        text NOT NULL, -- host:port that others can join
  pid           int NOT NULL,
  capacity      int NOT NULL DEFAULT 1,
  trust_ms      int NOT NULL,  -- for how long this life may act on an answered heartbeat: who watches it waits for longer
  registered_no bigint GENERATED ALWAYS AS IDENTITY, -- of two lives with one node_id the elder counts
  hb_seq        bigint NOT NULL,
  expires_at    timestamptz NOT NULL, -- for people to look at; decides nothing
  registered_at timestamptz NOT NULL DEFAULT now(),
  fenced_at     timestamptz
) WITH (fillfactor = 50);
CREATE INDEX ring_nodes_alive ON ring_nodes (incarnation) WHERE fenced_at IS NULL;

-- Who holds a partition, and with which fencing token. The epoch only grows, and all come from one sequence.
CREATE TABLE ring_partitions (
  partition int PRIMARY KEY CHECK (partition BETWEEN 0 AND 4092),
  epoch     bigint NOT NULL DEFAULT 0,
  holder    uuid -- incarnation; no foreign key, because a life may be cleaned up
) WITH (fillfactor = 50);
INSERT INTO ring_partitions (partition) SELECT generate_series(0, 4092);

-- Partitions that an operator has given to a node; they win over the hash as long as that node is a member.
CREATE TABLE ring_pins (
  partition int PRIMARY KEY REFERENCES ring_partitions (partition),
  node_id   text NOT NULL CHECK (node_id <> ''),
  set_at    timestamptz NOT NULL DEFAULT now()
);

-- +goose Up

-- ─── encryption (node/seal) ─────────────────────────────────────────────────────────────────────────────────────────

-- One value that only the installation's key opens: a process with another key refuses to start.
CREATE TABLE key_probe (
  id         int PRIMARY KEY CHECK (id = 1),
  sealed     bytea NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);

-- ─── Signal state (node/sessionstore) ───────────────────────────────────────────────────────────────────────────────

-- Everything that a session must remember, as sealed records of its device. Written only behind the device's head; no foreign key,
-- because each would lock the device's row with every step of a ratchet. What belongs to a device is deleted with its keys.
-- No index on a column that changes: steps of a ratchet stay HOT.
CREATE TABLE signal_records (
  device_id  text NOT NULL,
  kind       text COLLATE "C" NOT NULL,
  key        text COLLATE "C" NOT NULL,
  value      bytea NOT NULL,
  uploaded   boolean,     -- prekeys: WhatsApp's server has it
  expires_at timestamptz, -- null: never
  PRIMARY KEY (device_id, kind, key)
) WITH (fillfactor = 80);
ALTER TABLE signal_records ALTER COLUMN value SET STORAGE EXTERNAL; -- random bytes do not compress
CREATE INDEX signal_records_expiry ON signal_records (expires_at) WHERE expires_at IS NOT NULL;

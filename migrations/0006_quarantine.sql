-- +goose Up

-- ─── devices that crash the program (node/commit, node/quarantine) ──────────────────────────────────────────────────

-- Since when nobody may open a session of the device; only an operator ends it. The openings of which none has been in order yet stand in
-- `opening`: [{"life": incarnation, "at": time}].
ALTER TABLE device_heads ADD COLUMN quarantined_at timestamptz;

-- Lives of nodes that a crash of the program itself has ended, as their successors on the same machine found it written. kill -9, a power
-- cut or a stop leave no such row.
CREATE TABLE node_crashes (
  incarnation uuid PRIMARY KEY,
  node_id     text NOT NULL,
  at          timestamptz NOT NULL,
  reason      text NOT NULL -- first line of the panic, without numbers of people
);
CREATE INDEX node_crashes_age ON node_crashes (at);

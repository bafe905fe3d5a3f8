-- +goose Up

-- ─── files that tenants hand in, to be sent (node/media) ────────────────────────────────────────────────────────────

-- Without a size it is not whole yet. Its key is sealed with the installation's; its chunks with its own.
CREATE TABLE media (
  id         uuid PRIMARY KEY,
  tenant_id  text NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  key        bytea NOT NULL,
  file_name  text NOT NULL,
  type       text NOT NULL DEFAULT '',
  size       bigint,
  sha256     bytea NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);
CREATE INDEX media_tenant ON media (tenant_id);
CREATE INDEX media_age ON media (expires_at);
ALTER TABLE media ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON media TO waconnect_api USING (waconnect_sees(tenant_id));
GRANT SELECT, INSERT, UPDATE, DELETE ON media TO waconnect_api;

CREATE TABLE media_chunks (
  media_id  uuid NOT NULL REFERENCES media (id) ON DELETE CASCADE,
  seq       int NOT NULL,
  tenant_id text NOT NULL,
  data      bytea NOT NULL,
  PRIMARY KEY (media_id, seq)
);
ALTER TABLE media_chunks ALTER COLUMN data SET STORAGE EXTERNAL; -- what is sealed does not pack
ALTER TABLE media_chunks ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON media_chunks TO waconnect_api USING (waconnect_sees(tenant_id));
GRANT SELECT, INSERT, UPDATE, DELETE ON media_chunks TO waconnect_api;

-- ─── where files stand at WhatsApp that a device has uploaded lately (node/outbound) ────────────────────────────────

CREATE TABLE media_uploads (
  device_id   text NOT NULL REFERENCES devices (id) ON DELETE CASCADE,
  kind        text NOT NULL,  -- of file, as WhatsApp tells them apart
  sha256      bytea NOT NULL, -- of the plain file
  sealed      bytea NOT NULL,
  uploaded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (device_id, kind, sha256)
);
CREATE INDEX media_uploads_age ON media_uploads (uploaded_at);

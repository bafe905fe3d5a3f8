-- +goose Up

-- ─── which numbers have an account (router/hub) ─────────────────────────────────────────────────────────────────────

-- What WhatsApp said of a number, so that it is not asked again soon: it bans accounts that ask much. For one tenant each, because who has
-- asked for a number is nobody else's affair.
CREATE TABLE number_checks (
  tenant_id  text NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  number     text NOT NULL,                  -- digits, as asked
  registered boolean NOT NULL,
  jid        text,                           -- the preferred address; null: no account
  lid        text,
  pn         text,
  checked_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, number)
);
CREATE INDEX number_checks_age ON number_checks (tenant_id, checked_at);

-- How many numbers a device has asked for: a bucket that fills up again evenly.
CREATE TABLE check_budgets (
  device_id text PRIMARY KEY REFERENCES devices (id) ON DELETE CASCADE,
  tenant_id text NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  used      double precision NOT NULL,       -- at that time
  at        timestamptz NOT NULL
) WITH (fillfactor = 50);

ALTER TABLE number_checks ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON number_checks TO waconnect_api USING (waconnect_sees(tenant_id));
ALTER TABLE check_budgets ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_wall ON check_budgets TO waconnect_api USING (waconnect_sees(tenant_id));
GRANT SELECT, INSERT, UPDATE, DELETE ON number_checks, check_budgets TO waconnect_api;

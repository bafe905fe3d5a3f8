-- +goose Up

-- ─── room for the changes of a message (node/message) ───────────────────────────────────────────────────────────────

-- A message's row changes at its claim, with SENT and with each receipt, and no index has a column that changes. With room on its page a
-- change touches no index; without, it writes to all four.
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION make_day_partitions(parent text, ahead int) RETURNS int
LANGUAGE plpgsql AS $$
DECLARE
  today date := (now() AT TIME ZONE 'UTC')::date;
  day   date;
  child text;
  room  text := CASE WHEN parent = 'messages' THEN ' WITH (fillfactor = 45)' ELSE '' END;
  made  int := 0;
BEGIN
  FOR i IN -1 .. ahead LOOP
    day := today + i;
    child := parent || '_' || to_char(day, 'YYYYMMDD');
    IF to_regclass(quote_ident(child)) IS NULL THEN
      EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)', child, parent,
        uuid7_floor(day::timestamp AT TIME ZONE 'UTC'), uuid7_floor((day + 1)::timestamp AT TIME ZONE 'UTC')) || room;
      made := made + 1;
    END IF;
  END LOOP;
  RETURN made;
END
$$;
-- +goose StatementEnd

-- +goose StatementBegin
DO $$
DECLARE
  child regclass;
BEGIN
  FOR child IN SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent = 'messages'::regclass LOOP
    EXECUTE format('ALTER TABLE %s SET (fillfactor = 45)', child);
  END LOOP;
END
$$;
-- +goose StatementEnd

-- ─── constraints that repeat others (node/message, node/event) ──────────────────────────────────────────────────────

-- A message, an event and a chat belong to a device, and the device to a tenant for ever: with the tenant its devices go, and with them all
-- of these. The check of the tenant only locked its row with each of them, one row for all devices.
ALTER TABLE messages DROP CONSTRAINT messages_tenant_id_fkey;
ALTER TABLE events DROP CONSTRAINT events_tenant_id_fkey;
ALTER TABLE chats DROP CONSTRAINT chats_tenant_id_fkey;

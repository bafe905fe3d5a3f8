-- +goose Up

-- ─── what is older than the partitions (node/event, node/message, router/webhook) ───────────────────────────────────

-- Rows that are imported from another system are older than the first day that has a partition. In the default partition they would be
-- read, under an exclusive lock, each time a partition is made.

-- Makes one partition for everything before the oldest day of a table that is partitioned by a UUIDv7 id. Idempotent. What the default
-- partition holds of that time is moved. It waits for locks a few seconds at most, because everyone else waits behind it.
-- +goose StatementBegin
CREATE FUNCTION make_history_partition(parent text) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
  child  text := parent || '_history';
  oldest text;
  bound  uuid;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('make_history_partition ' || parent, 0));
  IF to_regclass(quote_ident(child)) IS NOT NULL THEN
    RETURN false;
  END IF;
  SELECT min(right(c.relname, 8)) INTO oldest FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
  WHERE i.inhparent = parent::regclass AND c.relname ~ ('^' || parent || '_[0-9]{8}$');
  IF oldest IS NULL THEN
    RETURN false; -- everything is in the default partition
  END IF;
  bound := uuid7_floor(to_date(oldest, 'YYYYMMDD')::timestamp AT TIME ZONE 'UTC');
  PERFORM set_config('lock_timeout', '5s', true);
  EXECUTE format('LOCK TABLE %I IN ACCESS EXCLUSIVE MODE', parent || '_default');
  EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING ALL)', child, parent);
  EXECUTE format('WITH old AS (DELETE FROM %I WHERE id < %L RETURNING *) INSERT INTO %I SELECT * FROM old', parent || '_default', bound, child);
  EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (MINVALUE) TO (%L)', parent, child, bound);
  RETURN true;
END
$$;
-- +goose StatementEnd

-- Makes the daily partitions of the days before yesterday, which make_day_partitions leaves out. A day of which the default partition has
-- rows already stays there.
-- +goose StatementBegin
CREATE FUNCTION make_past_day_partitions(parent text, days int) RETURNS int
LANGUAGE plpgsql AS $$
DECLARE
  day   date;
  child text;
  made  int := 0;
BEGIN
  PERFORM set_config('lock_timeout', '5s', true);
  FOR i IN 2 .. days LOOP
    day := (now() AT TIME ZONE 'UTC')::date - i;
    child := parent || '_' || to_char(day, 'YYYYMMDD');
    CONTINUE WHEN to_regclass(quote_ident(child)) IS NOT NULL;
    BEGIN
      EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)', child, parent,
        uuid7_floor(day::timestamp AT TIME ZONE 'UTC'), uuid7_floor((day + 1)::timestamp AT TIME ZONE 'UTC'));
      made := made + 1;
    EXCEPTION WHEN check_violation THEN
      NULL;
    END;
  END LOOP;
  RETURN made;
END
$$;
-- +goose StatementEnd

-- +goose Up

-- ─── message.status events (node/message) ───────────────────────────────────────────────────────────────────────────

-- A UUIDv7 of this moment. The twelve bits after the milliseconds are fractions of one (RFC 9562, 6.2, method 3), so that the ids of one
-- transaction stand in the order in which they were made.
-- +goose StatementBegin
CREATE FUNCTION uuid7() RETURNS uuid
LANGUAGE sql VOLATILE PARALLEL SAFE AS
$$
  SELECT (lpad(to_hex(us / 1000), 12, '0') || '7' || lpad(to_hex(us % 1000 * 4096 / 1000), 3, '0')
    || substr(replace(gen_random_uuid()::text, '-', ''), 17))::uuid
  FROM (SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS us) AS t
$$;
-- +goose StatementEnd

-- Taking back a message is an event, and that is done by whoever gets the request.
GRANT INSERT ON events TO waconnect_api;

--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: chat_kind(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.chat_kind(chat text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
  SELECT CASE
    WHEN chat = '' THEN ''
    WHEN chat LIKE '%@g.us' THEN 'group'
    WHEN chat = 'status@broadcast' THEN 'status'
    WHEN chat LIKE '%@broadcast' THEN 'broadcast'
    WHEN chat LIKE '%@newsletter' THEN 'newsletter'
    ELSE 'user' END
$$;


--
-- Name: forget_webhook_endpoint(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.forget_webhook_endpoint() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $$
BEGIN
  DELETE FROM webhook_lanes WHERE endpoint_id = OLD.id;
  DELETE FROM webhook_attempts WHERE endpoint_id = OLD.id;
  DELETE FROM webhook_deliveries WHERE endpoint_id = OLD.id;
  RETURN NULL;
END
$$;


--
-- Name: make_day_partitions(text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.make_day_partitions(parent text, ahead integer) RETURNS integer
    LANGUAGE plpgsql
    AS $$
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


--
-- Name: make_history_partition(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.make_history_partition(parent text) RETURNS boolean
    LANGUAGE plpgsql
    AS $_$
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
$_$;


--
-- Name: make_past_day_partitions(text, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.make_past_day_partitions(parent text, days integer) RETURNS integer
    LANGUAGE plpgsql
    AS $$
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


--
-- Name: uuid7(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.uuid7() RETURNS uuid
    LANGUAGE sql PARALLEL SAFE
    AS $$
  SELECT (lpad(to_hex(us / 1000), 12, '0') || '7' || lpad(to_hex(us % 1000 * 4096 / 1000), 3, '0')
    || substr(replace(gen_random_uuid()::text, '-', ''), 17))::uuid
  FROM (SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS us) AS t
$$;


--
-- Name: uuid7_floor(timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.uuid7_floor(at timestamp with time zone) RETURNS uuid
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT (lpad(to_hex(floor(extract(epoch FROM at) * 1000)::bigint), 12, '0') || '70008000000000000000')::uuid $$;


--
-- Name: waconnect_sees(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.waconnect_sees(tenant text) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT coalesce(current_setting('waconnect.tenant', true) IN (tenant, '*'), false) $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: api_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_keys (
    id text NOT NULL,
    tenant_id text NOT NULL,
    name text NOT NULL,
    prefix text NOT NULL,
    hash bytea NOT NULL,
    scopes text[] NOT NULL,
    device_ids text[],
    cidrs text[],
    expires_at timestamp with time zone,
    created_by text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    last_used_at timestamp with time zone,
    revoked_at timestamp with time zone,
    CONSTRAINT api_keys_name_check CHECK ((name <> ''::text))
)
WITH (fillfactor='80');


--
-- Name: audit_log; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_log (
    id uuid NOT NULL,
    tenant_id text,
    at timestamp with time zone DEFAULT now() NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    target text DEFAULT ''::text NOT NULL,
    outcome text NOT NULL,
    ip text DEFAULT ''::text NOT NULL,
    request_id text DEFAULT ''::text NOT NULL,
    times integer DEFAULT 1 NOT NULL,
    detail text DEFAULT '{}'::text NOT NULL
);


--
-- Name: chats; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.chats (
    device_id text NOT NULL,
    chat text NOT NULL,
    tenant_id text NOT NULL,
    name text,
    last_in_at timestamp with time zone,
    last_out_at timestamp with time zone,
    in_count bigint DEFAULT 0 NOT NULL,
    out_count bigint DEFAULT 0 NOT NULL,
    phone_chat text
)
WITH (fillfactor='70');


--
-- Name: check_budgets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.check_budgets (
    device_id text NOT NULL,
    tenant_id text NOT NULL,
    used double precision NOT NULL,
    at timestamp with time zone NOT NULL
)
WITH (fillfactor='50');


--
-- Name: device_heads; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.device_heads (
    device text NOT NULL,
    partition integer NOT NULL,
    epoch bigint DEFAULT 0 NOT NULL,
    ver bigint DEFAULT 0 NOT NULL,
    event_seq bigint DEFAULT 0 NOT NULL,
    wrote xid8,
    paused boolean DEFAULT false NOT NULL,
    opening text,
    quarantined_at timestamp with time zone,
    CONSTRAINT device_heads_partition_check CHECK (((partition >= 0) AND (partition <= 4092)))
)
WITH (fillfactor='50');


--
-- Name: device_repairs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.device_repairs (
    device_id text NOT NULL,
    person text NOT NULL
);


--
-- Name: devices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.devices (
    id text NOT NULL,
    tenant_id text NOT NULL,
    label text NOT NULL,
    phone_hint text,
    desired_state text DEFAULT 'unlinked'::text NOT NULL,
    command bigint DEFAULT 0 NOT NULL,
    pairing_phone text,
    status text DEFAULT 'OFFLINE'::text NOT NULL,
    detail text DEFAULT 'unlinked'::text NOT NULL,
    detail_since timestamp with time zone DEFAULT now() NOT NULL,
    command_done bigint DEFAULT 0 NOT NULL,
    qr text,
    qr_expires_at timestamp with time zone,
    qr_number integer,
    qr_total integer,
    pairing_code text,
    pairing_expires_at timestamp with time zone,
    last_error text,
    last_seen_at timestamp with time zone,
    own_jid text,
    own_lid text,
    linked_at timestamp with time zone,
    online_at timestamp with time zone,
    settings text DEFAULT '{}'::text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    restricted_until timestamp with time zone,
    CONSTRAINT devices_desired_state_check CHECK ((desired_state = ANY (ARRAY['unlinked'::text, 'connected'::text, 'paused'::text, 'reset'::text, 'deleted'::text]))),
    CONSTRAINT devices_detail_check CHECK ((detail = ANY (ARRAY['unlinked'::text, 'pairing'::text, 'connecting'::text, 'online'::text, 'moving'::text, 'backoff'::text, 'paused'::text, 'logged_out'::text, 'replaced'::text, 'banned'::text, 'outdated'::text, 'forbidden'::text, 'unreadable'::text, 'quarantined'::text]))),
    CONSTRAINT devices_id_check CHECK ((id ~ '^[A-Za-z0-9_-]{1,64}$'::text)),
    CONSTRAINT devices_label_check CHECK ((label <> ''::text)),
    CONSTRAINT devices_status_check CHECK ((status = ANY (ARRAY['OFFLINE'::text, 'QR'::text, 'ONLINE'::text, 'ERROR'::text])))
)
WITH (fillfactor='70');


--
-- Name: event_outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_outbox (
    device_id text NOT NULL,
    published_seq bigint DEFAULT 0 NOT NULL
)
WITH (fillfactor='50');


--
-- Name: events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events (
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    tenant_id text NOT NULL,
    device_id text,
    device_seq bigint NOT NULL,
    type text NOT NULL,
    chat text DEFAULT ''::text NOT NULL,
    normalized text NOT NULL,
    raw text NOT NULL,
    trace_id text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
)
PARTITION BY RANGE (id);


--
-- Name: events_20261125; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events_20261125 (
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    tenant_id text NOT NULL,
    device_id text,
    device_seq bigint NOT NULL,
    type text NOT NULL,
    chat text DEFAULT ''::text NOT NULL,
    normalized text NOT NULL,
    raw text NOT NULL,
    trace_id text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: events_20261126; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events_20261126 (
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    tenant_id text NOT NULL,
    device_id text,
    device_seq bigint NOT NULL,
    type text NOT NULL,
    chat text DEFAULT ''::text NOT NULL,
    normalized text NOT NULL,
    raw text NOT NULL,
    trace_id text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: events_20261127; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events_20261127 (
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    tenant_id text NOT NULL,
    device_id text,
    device_seq bigint NOT NULL,
    type text NOT NULL,
    chat text DEFAULT ''::text NOT NULL,
    normalized text NOT NULL,
    raw text NOT NULL,
    trace_id text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: events_20261128; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events_20261128 (
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    tenant_id text NOT NULL,
    device_id text,
    device_seq bigint NOT NULL,
    type text NOT NULL,
    chat text DEFAULT ''::text NOT NULL,
    normalized text NOT NULL,
    raw text NOT NULL,
    trace_id text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: events_20261129; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events_20261129 (
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    tenant_id text NOT NULL,
    device_id text,
    device_seq bigint NOT NULL,
    type text NOT NULL,
    chat text DEFAULT ''::text NOT NULL,
    normalized text NOT NULL,
    raw text NOT NULL,
    trace_id text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: events_20261130; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events_20261130 (
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    tenant_id text NOT NULL,
    device_id text,
    device_seq bigint NOT NULL,
    type text NOT NULL,
    chat text DEFAULT ''::text NOT NULL,
    normalized text NOT NULL,
    raw text NOT NULL,
    trace_id text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: events_20261201; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events_20261201 (
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    tenant_id text NOT NULL,
    device_id text,
    device_seq bigint NOT NULL,
    type text NOT NULL,
    chat text DEFAULT ''::text NOT NULL,
    normalized text NOT NULL,
    raw text NOT NULL,
    trace_id text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: events_20261202; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events_20261202 (
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    tenant_id text NOT NULL,
    device_id text,
    device_seq bigint NOT NULL,
    type text NOT NULL,
    chat text DEFAULT ''::text NOT NULL,
    normalized text NOT NULL,
    raw text NOT NULL,
    trace_id text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: events_20261203; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events_20261203 (
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    tenant_id text NOT NULL,
    device_id text,
    device_seq bigint NOT NULL,
    type text NOT NULL,
    chat text DEFAULT ''::text NOT NULL,
    normalized text NOT NULL,
    raw text NOT NULL,
    trace_id text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: events_20261204; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events_20261204 (
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    tenant_id text NOT NULL,
    device_id text,
    device_seq bigint NOT NULL,
    type text NOT NULL,
    chat text DEFAULT ''::text NOT NULL,
    normalized text NOT NULL,
    raw text NOT NULL,
    trace_id text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: events_default; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events_default (
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    tenant_id text NOT NULL,
    device_id text,
    device_seq bigint NOT NULL,
    type text NOT NULL,
    chat text DEFAULT ''::text NOT NULL,
    normalized text NOT NULL,
    raw text NOT NULL,
    trace_id text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: goose_db_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.goose_db_version (
    id integer NOT NULL,
    version_id bigint NOT NULL,
    is_applied boolean NOT NULL,
    tstamp timestamp without time zone DEFAULT now() NOT NULL
);


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.goose_db_version ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.goose_db_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: handled_messages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.handled_messages (
    device_id text NOT NULL,
    chat text NOT NULL,
    sender text NOT NULL,
    message_id text NOT NULL,
    kind text NOT NULL,
    event_id uuid NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: idempotency_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency_keys (
    tenant_id text NOT NULL,
    scope text NOT NULL,
    key text NOT NULL,
    request_hash bytea NOT NULL,
    answer_id text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT idempotency_keys_key_check CHECK ((length(key) <= 255))
);


--
-- Name: idempotent_requests; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotent_requests (
    tenant_id text NOT NULL,
    credential text NOT NULL,
    key text NOT NULL,
    fingerprint bytea NOT NULL,
    began_at timestamp with time zone DEFAULT now() NOT NULL,
    status integer,
    answer bytea
);


--
-- Name: key_probe; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_probe (
    id integer NOT NULL,
    sealed bytea NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT key_probe_id_check CHECK ((id = 1))
);


--
-- Name: known_networks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.known_networks (
    user_id text NOT NULL,
    network text NOT NULL,
    seen_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: logins; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.logins (
    id uuid NOT NULL,
    user_id text NOT NULL,
    ip text DEFAULT ''::text NOT NULL,
    user_agent text DEFAULT ''::text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    last_seen_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
)
WITH (fillfactor='80');


--
-- Name: message_queue; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.message_queue (
    message_id uuid NOT NULL,
    device_id text NOT NULL,
    seq bigint NOT NULL,
    chat text NOT NULL,
    due_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: message_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.message_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: messages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages (
    id uuid NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    seq bigint DEFAULT nextval('public.message_seq'::regclass) NOT NULL,
    chat text NOT NULL,
    type text NOT NULL,
    payload text NOT NULL,
    wa_id text NOT NULL,
    status text DEFAULT 'QUEUED'::text NOT NULL,
    receipt text,
    attempts integer DEFAULT 0 NOT NULL,
    error text,
    is_test boolean DEFAULT false NOT NULL,
    trace_id text,
    expires_at timestamp with time zone NOT NULL,
    wa_time timestamp with time zone,
    sent_at timestamp with time zone,
    receipt_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    send_at timestamp with time zone,
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
)
PARTITION BY RANGE (id);


--
-- Name: messages_20261125; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages_20261125 (
    id uuid NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    seq bigint DEFAULT nextval('public.message_seq'::regclass) NOT NULL,
    chat text NOT NULL,
    type text NOT NULL,
    payload text NOT NULL,
    wa_id text NOT NULL,
    status text DEFAULT 'QUEUED'::text NOT NULL,
    receipt text,
    attempts integer DEFAULT 0 NOT NULL,
    error text,
    is_test boolean DEFAULT false NOT NULL,
    trace_id text,
    expires_at timestamp with time zone NOT NULL,
    wa_time timestamp with time zone,
    sent_at timestamp with time zone,
    receipt_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    send_at timestamp with time zone,
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
)
WITH (fillfactor='45');


--
-- Name: messages_20261126; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages_20261126 (
    id uuid NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    seq bigint DEFAULT nextval('public.message_seq'::regclass) NOT NULL,
    chat text NOT NULL,
    type text NOT NULL,
    payload text NOT NULL,
    wa_id text NOT NULL,
    status text DEFAULT 'QUEUED'::text NOT NULL,
    receipt text,
    attempts integer DEFAULT 0 NOT NULL,
    error text,
    is_test boolean DEFAULT false NOT NULL,
    trace_id text,
    expires_at timestamp with time zone NOT NULL,
    wa_time timestamp with time zone,
    sent_at timestamp with time zone,
    receipt_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    send_at timestamp with time zone,
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
)
WITH (fillfactor='45');


--
-- Name: messages_20261127; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages_20261127 (
    id uuid NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    seq bigint DEFAULT nextval('public.message_seq'::regclass) NOT NULL,
    chat text NOT NULL,
    type text NOT NULL,
    payload text NOT NULL,
    wa_id text NOT NULL,
    status text DEFAULT 'QUEUED'::text NOT NULL,
    receipt text,
    attempts integer DEFAULT 0 NOT NULL,
    error text,
    is_test boolean DEFAULT false NOT NULL,
    trace_id text,
    expires_at timestamp with time zone NOT NULL,
    wa_time timestamp with time zone,
    sent_at timestamp with time zone,
    receipt_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    send_at timestamp with time zone,
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
)
WITH (fillfactor='45');


--
-- Name: messages_20261128; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages_20261128 (
    id uuid NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    seq bigint DEFAULT nextval('public.message_seq'::regclass) NOT NULL,
    chat text NOT NULL,
    type text NOT NULL,
    payload text NOT NULL,
    wa_id text NOT NULL,
    status text DEFAULT 'QUEUED'::text NOT NULL,
    receipt text,
    attempts integer DEFAULT 0 NOT NULL,
    error text,
    is_test boolean DEFAULT false NOT NULL,
    trace_id text,
    expires_at timestamp with time zone NOT NULL,
    wa_time timestamp with time zone,
    sent_at timestamp with time zone,
    receipt_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    send_at timestamp with time zone,
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
)
WITH (fillfactor='45');


--
-- Name: messages_20261129; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages_20261129 (
    id uuid NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    seq bigint DEFAULT nextval('public.message_seq'::regclass) NOT NULL,
    chat text NOT NULL,
    type text NOT NULL,
    payload text NOT NULL,
    wa_id text NOT NULL,
    status text DEFAULT 'QUEUED'::text NOT NULL,
    receipt text,
    attempts integer DEFAULT 0 NOT NULL,
    error text,
    is_test boolean DEFAULT false NOT NULL,
    trace_id text,
    expires_at timestamp with time zone NOT NULL,
    wa_time timestamp with time zone,
    sent_at timestamp with time zone,
    receipt_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    send_at timestamp with time zone,
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
)
WITH (fillfactor='45');


--
-- Name: messages_20261130; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages_20261130 (
    id uuid NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    seq bigint DEFAULT nextval('public.message_seq'::regclass) NOT NULL,
    chat text NOT NULL,
    type text NOT NULL,
    payload text NOT NULL,
    wa_id text NOT NULL,
    status text DEFAULT 'QUEUED'::text NOT NULL,
    receipt text,
    attempts integer DEFAULT 0 NOT NULL,
    error text,
    is_test boolean DEFAULT false NOT NULL,
    trace_id text,
    expires_at timestamp with time zone NOT NULL,
    wa_time timestamp with time zone,
    sent_at timestamp with time zone,
    receipt_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    send_at timestamp with time zone,
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
)
WITH (fillfactor='45');


--
-- Name: messages_20261201; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages_20261201 (
    id uuid NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    seq bigint DEFAULT nextval('public.message_seq'::regclass) NOT NULL,
    chat text NOT NULL,
    type text NOT NULL,
    payload text NOT NULL,
    wa_id text NOT NULL,
    status text DEFAULT 'QUEUED'::text NOT NULL,
    receipt text,
    attempts integer DEFAULT 0 NOT NULL,
    error text,
    is_test boolean DEFAULT false NOT NULL,
    trace_id text,
    expires_at timestamp with time zone NOT NULL,
    wa_time timestamp with time zone,
    sent_at timestamp with time zone,
    receipt_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    send_at timestamp with time zone,
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
)
WITH (fillfactor='45');


--
-- Name: messages_20261202; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages_20261202 (
    id uuid NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    seq bigint DEFAULT nextval('public.message_seq'::regclass) NOT NULL,
    chat text NOT NULL,
    type text NOT NULL,
    payload text NOT NULL,
    wa_id text NOT NULL,
    status text DEFAULT 'QUEUED'::text NOT NULL,
    receipt text,
    attempts integer DEFAULT 0 NOT NULL,
    error text,
    is_test boolean DEFAULT false NOT NULL,
    trace_id text,
    expires_at timestamp with time zone NOT NULL,
    wa_time timestamp with time zone,
    sent_at timestamp with time zone,
    receipt_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    send_at timestamp with time zone,
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
)
WITH (fillfactor='45');


--
-- Name: messages_20261203; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages_20261203 (
    id uuid NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    seq bigint DEFAULT nextval('public.message_seq'::regclass) NOT NULL,
    chat text NOT NULL,
    type text NOT NULL,
    payload text NOT NULL,
    wa_id text NOT NULL,
    status text DEFAULT 'QUEUED'::text NOT NULL,
    receipt text,
    attempts integer DEFAULT 0 NOT NULL,
    error text,
    is_test boolean DEFAULT false NOT NULL,
    trace_id text,
    expires_at timestamp with time zone NOT NULL,
    wa_time timestamp with time zone,
    sent_at timestamp with time zone,
    receipt_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    send_at timestamp with time zone,
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
)
WITH (fillfactor='45');


--
-- Name: messages_20261204; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages_20261204 (
    id uuid NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    seq bigint DEFAULT nextval('public.message_seq'::regclass) NOT NULL,
    chat text NOT NULL,
    type text NOT NULL,
    payload text NOT NULL,
    wa_id text NOT NULL,
    status text DEFAULT 'QUEUED'::text NOT NULL,
    receipt text,
    attempts integer DEFAULT 0 NOT NULL,
    error text,
    is_test boolean DEFAULT false NOT NULL,
    trace_id text,
    expires_at timestamp with time zone NOT NULL,
    wa_time timestamp with time zone,
    sent_at timestamp with time zone,
    receipt_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    send_at timestamp with time zone,
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
)
WITH (fillfactor='45');


--
-- Name: messages_default; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages_default (
    id uuid NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    seq bigint DEFAULT nextval('public.message_seq'::regclass) NOT NULL,
    chat text NOT NULL,
    type text NOT NULL,
    payload text NOT NULL,
    wa_id text NOT NULL,
    status text DEFAULT 'QUEUED'::text NOT NULL,
    receipt text,
    attempts integer DEFAULT 0 NOT NULL,
    error text,
    is_test boolean DEFAULT false NOT NULL,
    trace_id text,
    expires_at timestamp with time zone NOT NULL,
    wa_time timestamp with time zone,
    sent_at timestamp with time zone,
    receipt_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    send_at timestamp with time zone,
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
)
WITH (fillfactor='45');


--
-- Name: node_crashes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.node_crashes (
    incarnation uuid NOT NULL,
    node_id text NOT NULL,
    at timestamp with time zone NOT NULL,
    reason text NOT NULL
);


--
-- Name: number_checks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.number_checks (
    tenant_id text NOT NULL,
    number text NOT NULL,
    registered boolean NOT NULL,
    jid text,
    lid text,
    pn text,
    checked_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: pending_reads; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pending_reads (
    device_id text NOT NULL,
    chat text NOT NULL,
    message_id text NOT NULL,
    sender text NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


--
-- Name: public_links; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.public_links (
    token_hash bytea NOT NULL,
    device_id text NOT NULL,
    tenant_id text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    token_hint text
);


--
-- Name: quotas; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quotas (
    tenant_id text NOT NULL,
    devices integer,
    messages_per_day integer,
    webhooks integer,
    day date DEFAULT '-infinity'::date NOT NULL,
    sent integer DEFAULT 0 NOT NULL,
    updated_by text DEFAULT ''::text NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT quotas_devices_check CHECK ((devices >= 0)),
    CONSTRAINT quotas_messages_per_day_check CHECK ((messages_per_day >= 0)),
    CONSTRAINT quotas_webhooks_check CHECK ((webhooks >= 0))
)
WITH (fillfactor='50');


--
-- Name: ring_epoch; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.ring_epoch
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: ring_nodes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ring_nodes (
    incarnation uuid NOT NULL,
    node_id text NOT NULL,
    rpc text NOT NULL,
    admin text NOT NULL,
    gossip text NOT NULL,
    pid integer NOT NULL,
    capacity integer DEFAULT 1 NOT NULL,
    trust_ms integer NOT NULL,
    registered_no bigint NOT NULL,
    hb_seq bigint NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    registered_at timestamp with time zone DEFAULT now() NOT NULL,
    fenced_at timestamp with time zone,
    CONSTRAINT ring_nodes_node_id_check CHECK ((node_id <> ''::text))
)
WITH (fillfactor='50');


--
-- Name: ring_nodes_registered_no_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.ring_nodes ALTER COLUMN registered_no ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.ring_nodes_registered_no_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: ring_partitions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ring_partitions (
    partition integer NOT NULL,
    epoch bigint DEFAULT 0 NOT NULL,
    holder uuid,
    CONSTRAINT ring_partitions_partition_check CHECK (((partition >= 0) AND (partition <= 4092)))
)
WITH (fillfactor='50');


--
-- Name: ring_pins; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ring_pins (
    partition integer NOT NULL,
    node_id text NOT NULL,
    set_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT ring_pins_node_id_check CHECK ((node_id <> ''::text))
);


--
-- Name: ring_settings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ring_settings (
    name text NOT NULL,
    value text NOT NULL
);


--
-- Name: scheduled_messages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.scheduled_messages (
    message_id uuid NOT NULL,
    device_id text NOT NULL,
    send_at timestamp with time zone NOT NULL
);


--
-- Name: service_tokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.service_tokens (
    id text NOT NULL,
    owner_id text NOT NULL,
    tenant_id text,
    service text NOT NULL,
    scopes text[] NOT NULL,
    hash bytea NOT NULL,
    expires_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    last_used_at timestamp with time zone,
    revoked_at timestamp with time zone
)
WITH (fillfactor='80');


--
-- Name: signal_records; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.signal_records (
    device_id text NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    value bytea NOT NULL,
    uploaded boolean,
    expires_at timestamp with time zone
)
WITH (fillfactor='80');
ALTER TABLE ONLY public.signal_records ALTER COLUMN value SET STORAGE EXTERNAL;


--
-- Name: tenants; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tenants (
    id text NOT NULL,
    name text NOT NULL,
    status text DEFAULT 'active'::text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    paused_devices text[] DEFAULT '{}'::text[] NOT NULL,
    CONSTRAINT tenants_id_check CHECK ((id ~ '^[A-Za-z0-9_-]{1,64}$'::text)),
    CONSTRAINT tenants_name_check CHECK ((name <> ''::text)),
    CONSTRAINT tenants_status_check CHECK ((status = ANY (ARRAY['active'::text, 'suspended'::text])))
);


--
-- Name: throttles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.throttles (
    key text NOT NULL,
    failures integer NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    until timestamp with time zone NOT NULL
)
WITH (fillfactor='70');


--
-- Name: users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.users (
    id text NOT NULL,
    tenant_id text,
    email text NOT NULL,
    password_hash text NOT NULL,
    role text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT users_role_check CHECK ((role = ANY (ARRAY['SUPERADMIN'::text, 'TENANT_ADMIN'::text, 'AGENT'::text, 'READONLY'::text])))
);


--
-- Name: webhook_attempts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_attempts (
    endpoint_id text NOT NULL,
    event_id uuid NOT NULL,
    number integer NOT NULL,
    tenant_id text NOT NULL,
    at timestamp with time zone NOT NULL,
    duration_ms integer NOT NULL,
    result text NOT NULL,
    response_status integer,
    error text,
    response text
)
PARTITION BY RANGE (event_id);


--
-- Name: webhook_attempts_20261125; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_attempts_20261125 (
    endpoint_id text NOT NULL,
    event_id uuid NOT NULL,
    number integer NOT NULL,
    tenant_id text NOT NULL,
    at timestamp with time zone NOT NULL,
    duration_ms integer NOT NULL,
    result text NOT NULL,
    response_status integer,
    error text,
    response text
);


--
-- Name: webhook_attempts_20261126; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_attempts_20261126 (
    endpoint_id text NOT NULL,
    event_id uuid NOT NULL,
    number integer NOT NULL,
    tenant_id text NOT NULL,
    at timestamp with time zone NOT NULL,
    duration_ms integer NOT NULL,
    result text NOT NULL,
    response_status integer,
    error text,
    response text
);


--
-- Name: webhook_attempts_20261127; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_attempts_20261127 (
    endpoint_id text NOT NULL,
    event_id uuid NOT NULL,
    number integer NOT NULL,
    tenant_id text NOT NULL,
    at timestamp with time zone NOT NULL,
    duration_ms integer NOT NULL,
    result text NOT NULL,
    response_status integer,
    error text,
    response text
);


--
-- Name: webhook_attempts_20261128; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_attempts_20261128 (
    endpoint_id text NOT NULL,
    event_id uuid NOT NULL,
    number integer NOT NULL,
    tenant_id text NOT NULL,
    at timestamp with time zone NOT NULL,
    duration_ms integer NOT NULL,
    result text NOT NULL,
    response_status integer,
    error text,
    response text
);


--
-- Name: webhook_attempts_20261129; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_attempts_20261129 (
    endpoint_id text NOT NULL,
    event_id uuid NOT NULL,
    number integer NOT NULL,
    tenant_id text NOT NULL,
    at timestamp with time zone NOT NULL,
    duration_ms integer NOT NULL,
    result text NOT NULL,
    response_status integer,
    error text,
    response text
);


--
-- Name: webhook_attempts_20261130; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_attempts_20261130 (
    endpoint_id text NOT NULL,
    event_id uuid NOT NULL,
    number integer NOT NULL,
    tenant_id text NOT NULL,
    at timestamp with time zone NOT NULL,
    duration_ms integer NOT NULL,
    result text NOT NULL,
    response_status integer,
    error text,
    response text
);


--
-- Name: webhook_attempts_20261201; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_attempts_20261201 (
    endpoint_id text NOT NULL,
    event_id uuid NOT NULL,
    number integer NOT NULL,
    tenant_id text NOT NULL,
    at timestamp with time zone NOT NULL,
    duration_ms integer NOT NULL,
    result text NOT NULL,
    response_status integer,
    error text,
    response text
);


--
-- Name: webhook_attempts_20261202; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_attempts_20261202 (
    endpoint_id text NOT NULL,
    event_id uuid NOT NULL,
    number integer NOT NULL,
    tenant_id text NOT NULL,
    at timestamp with time zone NOT NULL,
    duration_ms integer NOT NULL,
    result text NOT NULL,
    response_status integer,
    error text,
    response text
);


--
-- Name: webhook_attempts_20261203; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_attempts_20261203 (
    endpoint_id text NOT NULL,
    event_id uuid NOT NULL,
    number integer NOT NULL,
    tenant_id text NOT NULL,
    at timestamp with time zone NOT NULL,
    duration_ms integer NOT NULL,
    result text NOT NULL,
    response_status integer,
    error text,
    response text
);


--
-- Name: webhook_attempts_20261204; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_attempts_20261204 (
    endpoint_id text NOT NULL,
    event_id uuid NOT NULL,
    number integer NOT NULL,
    tenant_id text NOT NULL,
    at timestamp with time zone NOT NULL,
    duration_ms integer NOT NULL,
    result text NOT NULL,
    response_status integer,
    error text,
    response text
);


--
-- Name: webhook_attempts_default; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_attempts_default (
    endpoint_id text NOT NULL,
    event_id uuid NOT NULL,
    number integer NOT NULL,
    tenant_id text NOT NULL,
    at timestamp with time zone NOT NULL,
    duration_ms integer NOT NULL,
    result text NOT NULL,
    response_status integer,
    error text,
    response text
);


--
-- Name: webhook_deliveries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_deliveries (
    event_id uuid NOT NULL,
    endpoint_id text NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    device_seq bigint NOT NULL,
    chat text NOT NULL,
    status text DEFAULT 'PENDING'::text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    last_error text,
    response_status integer,
    next_attempt_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    last_attempt_at timestamp with time zone,
    duration_ms integer,
    response text,
    replay_id uuid,
    CONSTRAINT webhook_deliveries_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'SUCCESS'::text, 'FAILED'::text, 'DLQ'::text])))
)
PARTITION BY RANGE (event_id);


--
-- Name: COLUMN webhook_deliveries.chat; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.webhook_deliveries.chat IS 'the lane: the event''s chat; the event itself where deliveries are unordered; a lane of its own for a replay';


--
-- Name: webhook_deliveries_20261125; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_deliveries_20261125 (
    event_id uuid NOT NULL,
    endpoint_id text NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    device_seq bigint NOT NULL,
    chat text NOT NULL,
    status text DEFAULT 'PENDING'::text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    last_error text,
    response_status integer,
    next_attempt_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    last_attempt_at timestamp with time zone,
    duration_ms integer,
    response text,
    replay_id uuid,
    CONSTRAINT webhook_deliveries_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'SUCCESS'::text, 'FAILED'::text, 'DLQ'::text])))
);


--
-- Name: webhook_deliveries_20261126; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_deliveries_20261126 (
    event_id uuid NOT NULL,
    endpoint_id text NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    device_seq bigint NOT NULL,
    chat text NOT NULL,
    status text DEFAULT 'PENDING'::text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    last_error text,
    response_status integer,
    next_attempt_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    last_attempt_at timestamp with time zone,
    duration_ms integer,
    response text,
    replay_id uuid,
    CONSTRAINT webhook_deliveries_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'SUCCESS'::text, 'FAILED'::text, 'DLQ'::text])))
);


--
-- Name: webhook_deliveries_20261127; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_deliveries_20261127 (
    event_id uuid NOT NULL,
    endpoint_id text NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    device_seq bigint NOT NULL,
    chat text NOT NULL,
    status text DEFAULT 'PENDING'::text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    last_error text,
    response_status integer,
    next_attempt_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    last_attempt_at timestamp with time zone,
    duration_ms integer,
    response text,
    replay_id uuid,
    CONSTRAINT webhook_deliveries_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'SUCCESS'::text, 'FAILED'::text, 'DLQ'::text])))
);


--
-- Name: webhook_deliveries_20261128; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_deliveries_20261128 (
    event_id uuid NOT NULL,
    endpoint_id text NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    device_seq bigint NOT NULL,
    chat text NOT NULL,
    status text DEFAULT 'PENDING'::text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    last_error text,
    response_status integer,
    next_attempt_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    last_attempt_at timestamp with time zone,
    duration_ms integer,
    response text,
    replay_id uuid,
    CONSTRAINT webhook_deliveries_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'SUCCESS'::text, 'FAILED'::text, 'DLQ'::text])))
);


--
-- Name: webhook_deliveries_20261129; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_deliveries_20261129 (
    event_id uuid NOT NULL,
    endpoint_id text NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    device_seq bigint NOT NULL,
    chat text NOT NULL,
    status text DEFAULT 'PENDING'::text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    last_error text,
    response_status integer,
    next_attempt_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    last_attempt_at timestamp with time zone,
    duration_ms integer,
    response text,
    replay_id uuid,
    CONSTRAINT webhook_deliveries_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'SUCCESS'::text, 'FAILED'::text, 'DLQ'::text])))
);


--
-- Name: webhook_deliveries_20261130; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_deliveries_20261130 (
    event_id uuid NOT NULL,
    endpoint_id text NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    device_seq bigint NOT NULL,
    chat text NOT NULL,
    status text DEFAULT 'PENDING'::text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    last_error text,
    response_status integer,
    next_attempt_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    last_attempt_at timestamp with time zone,
    duration_ms integer,
    response text,
    replay_id uuid,
    CONSTRAINT webhook_deliveries_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'SUCCESS'::text, 'FAILED'::text, 'DLQ'::text])))
);


--
-- Name: webhook_deliveries_20261201; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_deliveries_20261201 (
    event_id uuid NOT NULL,
    endpoint_id text NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    device_seq bigint NOT NULL,
    chat text NOT NULL,
    status text DEFAULT 'PENDING'::text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    last_error text,
    response_status integer,
    next_attempt_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    last_attempt_at timestamp with time zone,
    duration_ms integer,
    response text,
    replay_id uuid,
    CONSTRAINT webhook_deliveries_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'SUCCESS'::text, 'FAILED'::text, 'DLQ'::text])))
);


--
-- Name: webhook_deliveries_20261202; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_deliveries_20261202 (
    event_id uuid NOT NULL,
    endpoint_id text NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    device_seq bigint NOT NULL,
    chat text NOT NULL,
    status text DEFAULT 'PENDING'::text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    last_error text,
    response_status integer,
    next_attempt_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    last_attempt_at timestamp with time zone,
    duration_ms integer,
    response text,
    replay_id uuid,
    CONSTRAINT webhook_deliveries_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'SUCCESS'::text, 'FAILED'::text, 'DLQ'::text])))
);


--
-- Name: webhook_deliveries_20261203; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_deliveries_20261203 (
    event_id uuid NOT NULL,
    endpoint_id text NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    device_seq bigint NOT NULL,
    chat text NOT NULL,
    status text DEFAULT 'PENDING'::text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    last_error text,
    response_status integer,
    next_attempt_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    last_attempt_at timestamp with time zone,
    duration_ms integer,
    response text,
    replay_id uuid,
    CONSTRAINT webhook_deliveries_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'SUCCESS'::text, 'FAILED'::text, 'DLQ'::text])))
);


--
-- Name: webhook_deliveries_20261204; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_deliveries_20261204 (
    event_id uuid NOT NULL,
    endpoint_id text NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    device_seq bigint NOT NULL,
    chat text NOT NULL,
    status text DEFAULT 'PENDING'::text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    last_error text,
    response_status integer,
    next_attempt_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    last_attempt_at timestamp with time zone,
    duration_ms integer,
    response text,
    replay_id uuid,
    CONSTRAINT webhook_deliveries_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'SUCCESS'::text, 'FAILED'::text, 'DLQ'::text])))
);


--
-- Name: webhook_deliveries_default; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_deliveries_default (
    event_id uuid NOT NULL,
    endpoint_id text NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    device_seq bigint NOT NULL,
    chat text NOT NULL,
    status text DEFAULT 'PENDING'::text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    last_error text,
    response_status integer,
    next_attempt_at timestamp with time zone DEFAULT now() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    last_attempt_at timestamp with time zone,
    duration_ms integer,
    response text,
    replay_id uuid,
    CONSTRAINT webhook_deliveries_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'SUCCESS'::text, 'FAILED'::text, 'DLQ'::text])))
);


--
-- Name: webhook_dispatchers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_dispatchers (
    id uuid NOT NULL,
    expires_at timestamp with time zone NOT NULL
)
WITH (fillfactor='50');


--
-- Name: webhook_endpoints; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_endpoints (
    id text NOT NULL,
    tenant_id text NOT NULL,
    url text NOT NULL,
    secret text NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    event_filters text[],
    rate_limit integer,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    shard integer GENERATED ALWAYS AS ((get_byte(decode(md5(id), 'hex'::text), 0) % 64)) STORED,
    ordered boolean DEFAULT true NOT NULL,
    device_filters text[],
    chat_kinds text[],
    headers text,
    previous_secret text,
    previous_until timestamp with time zone,
    failing_since timestamp with time zone,
    last_success_at timestamp with time zone,
    paused_until timestamp with time zone,
    pauses integer DEFAULT 0 NOT NULL,
    disabled_at timestamp with time zone,
    disabled_reason text,
    CONSTRAINT webhook_endpoints_disabled_reason_check CHECK ((disabled_reason = ANY (ARRAY['manual'::text, 'failing'::text, 'gone'::text]))),
    CONSTRAINT webhook_endpoints_secret_check CHECK ((length(secret) >= 8)),
    CONSTRAINT webhook_endpoints_url_check CHECK ((url ~* '^https?://'::text))
);


--
-- Name: COLUMN webhook_endpoints.rate_limit; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.webhook_endpoints.rate_limit IS 'attempts per second at most; null or 0: no limit';


--
-- Name: webhook_lanes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_lanes (
    endpoint_id text NOT NULL,
    device_id text NOT NULL,
    chat text NOT NULL,
    due_at timestamp with time zone DEFAULT now() NOT NULL,
    claimed_until timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
    claimed_by uuid,
    replay boolean DEFAULT false NOT NULL,
    since uuid
)
WITH (fillfactor='70');


--
-- Name: COLUMN webhook_lanes.claimed_until; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.webhook_lanes.claimed_until IS 'of dispatchers of older versions';


--
-- Name: COLUMN webhook_lanes.claimed_by; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.webhook_lanes.claimed_by IS 'of dispatchers of older versions';


--
-- Name: webhook_progress; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_progress (
    device_id text NOT NULL,
    seq bigint DEFAULT 0 NOT NULL
)
WITH (fillfactor='50');


--
-- Name: webhook_replays; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_replays (
    id uuid NOT NULL,
    tenant_id text NOT NULL,
    endpoint_id text NOT NULL,
    what text NOT NULL,
    event_id uuid,
    from_at timestamp with time zone NOT NULL,
    to_at timestamp with time zone NOT NULL,
    types text[],
    devices text[],
    max_events integer NOT NULL,
    state text DEFAULT 'waiting'::text NOT NULL,
    cursor uuid,
    total integer,
    looked_at integer DEFAULT 0 NOT NULL,
    queued integer DEFAULT 0 NOT NULL,
    succeeded integer DEFAULT 0 NOT NULL,
    failed integer DEFAULT 0 NOT NULL,
    requested_by text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    finished_at timestamp with time zone,
    CONSTRAINT webhook_replays_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'cancelled'::text]))),
    CONSTRAINT webhook_replays_what_check CHECK ((what = ANY (ARRAY['event'::text, 'all'::text, 'missed'::text, 'dead'::text])))
)
WITH (fillfactor='50');


--
-- Name: webhook_shards; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_shards (
    shard integer NOT NULL,
    holder uuid,
    expires_at timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
    CONSTRAINT webhook_shards_shard_check CHECK (((shard >= 0) AND (shard <= 63)))
)
WITH (fillfactor='50');


--
-- Name: events_20261125; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_20261125 FOR VALUES FROM ('01a21000-8800-7000-8000-000000000000') TO ('01a21526-e400-7000-8000-000000000000');


--
-- Name: events_20261126; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_20261126 FOR VALUES FROM ('01a21526-e400-7000-8000-000000000000') TO ('01a21a4d-4000-7000-8000-000000000000');


--
-- Name: events_20261127; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_20261127 FOR VALUES FROM ('01a21a4d-4000-7000-8000-000000000000') TO ('01a21f73-9c00-7000-8000-000000000000');


--
-- Name: events_20261128; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_20261128 FOR VALUES FROM ('01a21f73-9c00-7000-8000-000000000000') TO ('01a22499-f800-7000-8000-000000000000');


--
-- Name: events_20261129; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_20261129 FOR VALUES FROM ('01a22499-f800-7000-8000-000000000000') TO ('01a229c0-5400-7000-8000-000000000000');


--
-- Name: events_20261130; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_20261130 FOR VALUES FROM ('01a229c0-5400-7000-8000-000000000000') TO ('01a22ee6-b000-7000-8000-000000000000');


--
-- Name: events_20261201; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_20261201 FOR VALUES FROM ('01a22ee6-b000-7000-8000-000000000000') TO ('01a2340d-0c00-7000-8000-000000000000');


--
-- Name: events_20261202; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_20261202 FOR VALUES FROM ('01a2340d-0c00-7000-8000-000000000000') TO ('01a23933-6800-7000-8000-000000000000');


--
-- Name: events_20261203; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_20261203 FOR VALUES FROM ('01a23933-6800-7000-8000-000000000000') TO ('01a23e59-c400-7000-8000-000000000000');


--
-- Name: events_20261204; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_20261204 FOR VALUES FROM ('01a23e59-c400-7000-8000-000000000000') TO ('01a24380-2000-7000-8000-000000000000');


--
-- Name: events_default; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_default DEFAULT;


--
-- Name: messages_20261125; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ATTACH PARTITION public.messages_20261125 FOR VALUES FROM ('01a21000-8800-7000-8000-000000000000') TO ('01a21526-e400-7000-8000-000000000000');


--
-- Name: messages_20261126; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ATTACH PARTITION public.messages_20261126 FOR VALUES FROM ('01a21526-e400-7000-8000-000000000000') TO ('01a21a4d-4000-7000-8000-000000000000');


--
-- Name: messages_20261127; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ATTACH PARTITION public.messages_20261127 FOR VALUES FROM ('01a21a4d-4000-7000-8000-000000000000') TO ('01a21f73-9c00-7000-8000-000000000000');


--
-- Name: messages_20261128; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ATTACH PARTITION public.messages_20261128 FOR VALUES FROM ('01a21f73-9c00-7000-8000-000000000000') TO ('01a22499-f800-7000-8000-000000000000');


--
-- Name: messages_20261129; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ATTACH PARTITION public.messages_20261129 FOR VALUES FROM ('01a22499-f800-7000-8000-000000000000') TO ('01a229c0-5400-7000-8000-000000000000');


--
-- Name: messages_20261130; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ATTACH PARTITION public.messages_20261130 FOR VALUES FROM ('01a229c0-5400-7000-8000-000000000000') TO ('01a22ee6-b000-7000-8000-000000000000');


--
-- Name: messages_20261201; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ATTACH PARTITION public.messages_20261201 FOR VALUES FROM ('01a22ee6-b000-7000-8000-000000000000') TO ('01a2340d-0c00-7000-8000-000000000000');


--
-- Name: messages_20261202; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ATTACH PARTITION public.messages_20261202 FOR VALUES FROM ('01a2340d-0c00-7000-8000-000000000000') TO ('01a23933-6800-7000-8000-000000000000');


--
-- Name: messages_20261203; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ATTACH PARTITION public.messages_20261203 FOR VALUES FROM ('01a23933-6800-7000-8000-000000000000') TO ('01a23e59-c400-7000-8000-000000000000');


--
-- Name: messages_20261204; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ATTACH PARTITION public.messages_20261204 FOR VALUES FROM ('01a23e59-c400-7000-8000-000000000000') TO ('01a24380-2000-7000-8000-000000000000');


--
-- Name: messages_default; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ATTACH PARTITION public.messages_default DEFAULT;


--
-- Name: webhook_attempts_20261125; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts ATTACH PARTITION public.webhook_attempts_20261125 FOR VALUES FROM ('01a21000-8800-7000-8000-000000000000') TO ('01a21526-e400-7000-8000-000000000000');


--
-- Name: webhook_attempts_20261126; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts ATTACH PARTITION public.webhook_attempts_20261126 FOR VALUES FROM ('01a21526-e400-7000-8000-000000000000') TO ('01a21a4d-4000-7000-8000-000000000000');


--
-- Name: webhook_attempts_20261127; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts ATTACH PARTITION public.webhook_attempts_20261127 FOR VALUES FROM ('01a21a4d-4000-7000-8000-000000000000') TO ('01a21f73-9c00-7000-8000-000000000000');


--
-- Name: webhook_attempts_20261128; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts ATTACH PARTITION public.webhook_attempts_20261128 FOR VALUES FROM ('01a21f73-9c00-7000-8000-000000000000') TO ('01a22499-f800-7000-8000-000000000000');


--
-- Name: webhook_attempts_20261129; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts ATTACH PARTITION public.webhook_attempts_20261129 FOR VALUES FROM ('01a22499-f800-7000-8000-000000000000') TO ('01a229c0-5400-7000-8000-000000000000');


--
-- Name: webhook_attempts_20261130; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts ATTACH PARTITION public.webhook_attempts_20261130 FOR VALUES FROM ('01a229c0-5400-7000-8000-000000000000') TO ('01a22ee6-b000-7000-8000-000000000000');


--
-- Name: webhook_attempts_20261201; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts ATTACH PARTITION public.webhook_attempts_20261201 FOR VALUES FROM ('01a22ee6-b000-7000-8000-000000000000') TO ('01a2340d-0c00-7000-8000-000000000000');


--
-- Name: webhook_attempts_20261202; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts ATTACH PARTITION public.webhook_attempts_20261202 FOR VALUES FROM ('01a2340d-0c00-7000-8000-000000000000') TO ('01a23933-6800-7000-8000-000000000000');


--
-- Name: webhook_attempts_20261203; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts ATTACH PARTITION public.webhook_attempts_20261203 FOR VALUES FROM ('01a23933-6800-7000-8000-000000000000') TO ('01a23e59-c400-7000-8000-000000000000');


--
-- Name: webhook_attempts_20261204; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts ATTACH PARTITION public.webhook_attempts_20261204 FOR VALUES FROM ('01a23e59-c400-7000-8000-000000000000') TO ('01a24380-2000-7000-8000-000000000000');


--
-- Name: webhook_attempts_default; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts ATTACH PARTITION public.webhook_attempts_default DEFAULT;


--
-- Name: webhook_deliveries_20261125; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries ATTACH PARTITION public.webhook_deliveries_20261125 FOR VALUES FROM ('01a21000-8800-7000-8000-000000000000') TO ('01a21526-e400-7000-8000-000000000000');


--
-- Name: webhook_deliveries_20261126; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries ATTACH PARTITION public.webhook_deliveries_20261126 FOR VALUES FROM ('01a21526-e400-7000-8000-000000000000') TO ('01a21a4d-4000-7000-8000-000000000000');


--
-- Name: webhook_deliveries_20261127; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries ATTACH PARTITION public.webhook_deliveries_20261127 FOR VALUES FROM ('01a21a4d-4000-7000-8000-000000000000') TO ('01a21f73-9c00-7000-8000-000000000000');


--
-- Name: webhook_deliveries_20261128; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries ATTACH PARTITION public.webhook_deliveries_20261128 FOR VALUES FROM ('01a21f73-9c00-7000-8000-000000000000') TO ('01a22499-f800-7000-8000-000000000000');


--
-- Name: webhook_deliveries_20261129; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries ATTACH PARTITION public.webhook_deliveries_20261129 FOR VALUES FROM ('01a22499-f800-7000-8000-000000000000') TO ('01a229c0-5400-7000-8000-000000000000');


--
-- Name: webhook_deliveries_20261130; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries ATTACH PARTITION public.webhook_deliveries_20261130 FOR VALUES FROM ('01a229c0-5400-7000-8000-000000000000') TO ('01a22ee6-b000-7000-8000-000000000000');


--
-- Name: webhook_deliveries_20261201; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries ATTACH PARTITION public.webhook_deliveries_20261201 FOR VALUES FROM ('01a22ee6-b000-7000-8000-000000000000') TO ('01a2340d-0c00-7000-8000-000000000000');


--
-- Name: webhook_deliveries_20261202; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries ATTACH PARTITION public.webhook_deliveries_20261202 FOR VALUES FROM ('01a2340d-0c00-7000-8000-000000000000') TO ('01a23933-6800-7000-8000-000000000000');


--
-- Name: webhook_deliveries_20261203; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries ATTACH PARTITION public.webhook_deliveries_20261203 FOR VALUES FROM ('01a23933-6800-7000-8000-000000000000') TO ('01a23e59-c400-7000-8000-000000000000');


--
-- Name: webhook_deliveries_20261204; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries ATTACH PARTITION public.webhook_deliveries_20261204 FOR VALUES FROM ('01a23e59-c400-7000-8000-000000000000') TO ('01a24380-2000-7000-8000-000000000000');


--
-- Name: webhook_deliveries_default; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries ATTACH PARTITION public.webhook_deliveries_default DEFAULT;


--
-- Data for Name: api_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_keys VALUES ('01a21a1c-246e-724b-80a6-49da5dcbe013', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', 'shop', 'ayh3y7ijyr', '\x4b2627d8e0c8835daaed5f43f1c5099c18375fccdf36f445ad7bb6233a2fd3b7', '{messages:send,devices:read,messages:read}', NULL, NULL, NULL, '01a21a1c-1b45-7b43-8407-f7dcb8c21912', '2026-11-26 23:06:21.672138+00', NULL, NULL);


--
-- Data for Name: audit_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_log VALUES ('01a21a1c-1ee7-7265-8d09-d4711e07a265', NULL, '2026-11-26 23:06:20.263157+00', 'user:01a21a1c-1b45-7b43-8407-f7dcb8c21912', 'POST /auth/login', '01a21a1c-1b45-7b43-8407-f7dcb8c21912', 'done', '127.0.0.1', '01a21a1c-1e96-7f2c-a421-fd36ab4c9ba4', 1, '{}');
INSERT INTO public.audit_log VALUES ('01a21a1c-1efc-7855-ab8b-c8dc61e08766', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '2026-11-26 23:06:20.284546+00', 'user:01a21a1c-1b45-7b43-8407-f7dcb8c21912', 'POST /tenants', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', 'done', '127.0.0.1', '01a21a1c-1eee-7c14-8346-4a99c34d6977', 1, '{}');
INSERT INTO public.audit_log VALUES ('01a21a1c-1f0d-7d4d-918b-34d181443e83', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '2026-11-26 23:06:20.301872+00', 'user:01a21a1c-1b45-7b43-8407-f7dcb8c21912', 'POST /devices', '01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'done', '127.0.0.1', '01a21a1c-1f02-7624-856f-ccf0d605f41e', 1, '{}');
INSERT INTO public.audit_log VALUES ('01a21a1c-1f2a-7131-85c2-5c5743cfe65b', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '2026-11-26 23:06:20.330078+00', 'user:01a21a1c-1b45-7b43-8407-f7dcb8c21912', 'POST /devices/{id}/connect', '01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'done', '127.0.0.1', '01a21a1c-1f18-766e-88ce-ea5d1167192a', 1, '{}');
INSERT INTO public.audit_log VALUES ('01a21a1c-2451-7cef-b2ce-aec644dde19c', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '2026-11-26 23:06:21.649848+00', 'user:01a21a1c-1b45-7b43-8407-f7dcb8c21912', 'PUT /tenants/{id}/quota', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', 'done', '127.0.0.1', '01a21a1c-244c-7cec-92a1-0071f648395a', 1, '{"devices":5,"messagesPerDay":100,"webhooks":3}');
INSERT INTO public.audit_log VALUES ('01a21a1c-2473-71c2-b12a-de5c2da7eeba', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '2026-11-26 23:06:21.683115+00', 'user:01a21a1c-1b45-7b43-8407-f7dcb8c21912', 'POST /api-keys', '01a21a1c-246e-724b-80a6-49da5dcbe013', 'done', '127.0.0.1', '01a21a1c-2460-793e-9519-5856608fcd09', 1, '{"prefix":"ayh3y7ijyr","scopes":["messages:send","devices:read","messages:read"]}');
INSERT INTO public.audit_log VALUES ('01a21a1c-247b-7589-a666-34f6c9847cc1', NULL, '2026-11-26 23:06:21.691363+00', 'user:01a21a1c-1b45-7b43-8407-f7dcb8c21912', 'POST /api-keys', '', 'done', '127.0.0.1', '01a21a1c-2478-7ee7-9965-2bc9e5210bd0', 1, '{"replayed":true}');
INSERT INTO public.audit_log VALUES ('01a21a1c-24b1-7b67-ae27-90928ccd4e94', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '2026-11-26 23:06:21.745747+00', 'user:01a21a1c-1b45-7b43-8407-f7dcb8c21912', 'POST /users', '01a21a1c-24af-757f-b59c-ce4aed2a3a9e', 'done', '127.0.0.1', '01a21a1c-247e-7675-bdba-3c427bb1f998', 1, '{"role":"AGENT"}');
INSERT INTO public.audit_log VALUES ('01a21a1c-24bd-7d23-bcf8-5ac3d2890be2', NULL, '2026-11-26 23:06:21.757861+00', 'user:01a21a1c-1b45-7b43-8407-f7dcb8c21912', 'POST /auth/service-jwt', '01a21a1c-24b7-796d-9720-13d87a8340fe', 'done', '127.0.0.1', '01a21a1c-24b7-7453-a19f-505488f874e4', 1, '{"scopes":["devices:status:read","devices:public-link:write","messages:send","messages:test"],"service":"crm","tenantId":"01a21a1c-1ef4-79c8-835d-dc9fe18adaf0"}');
INSERT INTO public.audit_log VALUES ('01a21a1c-254c-7008-b655-f52ea2fd4d62', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '2026-11-26 23:06:21.900002+00', 'user:01a21a1c-1b45-7b43-8407-f7dcb8c21912', 'POST /devices/{id}/public-link', '01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'done', '127.0.0.1', '01a21a1c-2541-7ed2-ba2c-d23245415b9a', 1, '{}');
INSERT INTO public.audit_log VALUES ('01a21a1c-255c-713b-aeb1-e5693e9a05bb', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '2026-11-26 23:06:21.916081+00', 'user:01a21a1c-1b45-7b43-8407-f7dcb8c21912', 'POST /webhooks', '01a21a1c-2556-772b-9e9d-82b83f7c89f3', 'done', '127.0.0.1', '01a21a1c-2553-7a04-8521-c560177e826e', 1, '{}');
INSERT INTO public.audit_log VALUES ('01a21a1c-257d-7dd0-bac7-fe24cb1bdb0e', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '2026-11-26 23:06:21.949905+00', 'user:01a21a1c-1b45-7b43-8407-f7dcb8c21912', 'POST /devices/{id}/check', '01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'done', '127.0.0.1', '01a21a1c-2562-70e1-9c04-a7537cc9c3b3', 1, '{}');


--
-- Data for Name: chats; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chats VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', '95215500000002@lid', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '5215500000002', '2026-11-26 23:06:21+00', NULL, 2, 0, '5215500000002@s.whatsapp.net');
INSERT INTO public.chats VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', '5215500000002@s.whatsapp.net', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', NULL, NULL, '2026-11-26 23:06:23+00', 0, 1, NULL);


--
-- Data for Name: check_budgets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.check_budgets VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', 1, '2026-11-26 23:06:21.928779+00');


--
-- Data for Name: device_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.device_heads VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 853, 854, 2097170, 6, '1003', false, '[{"life":"3d535c06-b966-44b5-90bd-b522f7db9aed","at":"2026-11-26T23:06:20.68Z"}]', NULL);


--
-- Data for Name: device_repairs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: devices; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.devices VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', 'x', '5215500000001', 'connected', 1, NULL, 'ONLINE', 'online', '2026-11-26 23:06:20.881698+00', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-26 23:06:21.966803+00', '5215500000001:1@s.whatsapp.net', '95215500000001:1@lid', '2026-11-26 23:06:20.663765+00', '2026-11-26 23:06:20.881698+00', '{}', '2026-11-26 23:06:20.290657+00', '2026-11-26 23:06:20.881698+00', NULL);


--
-- Data for Name: event_outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_outbox VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 6);


--
-- Data for Name: events_20261125; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events_20261126; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events_20261126 VALUES ('01a21a1c-1f5d-73b6-9148-7564bfbcff58', '946', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 1, 'device.status', '', '{"kind":"device_status","status":"QR","detail":"pairing","lastError":null,"at":"2026-11-26T23:06:20.380Z"}', '{}', NULL, '2026-11-26 23:06:20.380438+00');
INSERT INTO public.events_20261126 VALUES ('01a21a1c-2154-72d9-af99-077378e74600', '956', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 2, 'device.status', '', '{"kind":"device_status","status":"ONLINE","detail":"online","lastError":null,"at":"2026-11-26T23:06:20.881Z"}', '{}', NULL, '2026-11-26 23:06:20.881698+00');
INSERT INTO public.events_20261126 VALUES ('01a21a1c-2244-79de-993c-636080120126', '965', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 3, 'message.inbound', '95215500000002@lid', '{"kind":"inbound_message","messageId":"3A8461C3ACEFE3125634","from":"95215500000002@lid","fromPhone":"5215500000002","to":"5215500000001:1@s.whatsapp.net","timestamp":1795734381,"content":{"type":"media","text":null,"media":{"kind":"document","mimetype":"application/octet-stream","fileName":"big.bin","fileLength":"1048576"}},"adContext":null,"chat":"95215500000002@lid","isGroup":false}', '{"key":{"remoteJid":"95215500000002@lid","remoteJidAlt":"5215500000002@s.whatsapp.net","id":"3A8461C3ACEFE3125634","fromMe":false},"messageTimestamp":1795734381,"pushName":"5215500000002","message":{"documentMessage":{"url":"https://mmg.whatsapp.net/v/t62.7118-24/_Zh20JmM6d6pDpOp1wCGIz7FoCD4vcFwX7qLLulQ2Hc?ccb=11-4&oh=FD9876D0&oe=998CE9DE","mimetype":"application/octet-stream","title":"big.bin","fileSha256":{"type":"Buffer","data":"/2V0pvKKondqdhB7w+TCWcQH466GxO4TIT8+ojXU2xY="},"fileLength":1048576,"mediaKey":{"type":"Buffer","data":"OqI/weODu205CPf0hKGY7PlvRiDGpwpDiaq3s1u+YAc="},"fileName":"big.bin","fileEncSha256":{"type":"Buffer","data":"/Zh20JmM6d6pDpOp1wCGIz7FoCD4vcFwX7qLLulQ2Hc="},"directPath":"/v/t62.7118-24/_Zh20JmM6d6pDpOp1wCGIz7FoCD4vcFwX7qLLulQ2Hc?ccb=11-4&oh=FD9876D0&oe=998CE9DE","mediaKeyTimestamp":1795734381}}}', '01a21a1c-2244-79de-993c-636080120126', '2026-11-26 23:06:21.13581+00');
INSERT INTO public.events_20261126 VALUES ('01a21a1c-258e-78a4-922d-5f537d126de7', '995', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 4, 'message.inbound', '95215500000002@lid', '{"kind":"inbound_message","messageId":"3A07E59D541434354F04","from":"95215500000002@lid","fromPhone":"5215500000002","to":"5215500000001:1@s.whatsapp.net","timestamp":1795734381,"content":{"type":"text","text":"good morning","media":null},"adContext":null,"chat":"95215500000002@lid","isGroup":false}', '{"key":{"remoteJid":"95215500000002@lid","remoteJidAlt":"5215500000002@s.whatsapp.net","id":"3A07E59D541434354F04","fromMe":false},"messageTimestamp":1795734381,"pushName":"5215500000002","message":{"conversation":"good morning"}}', '01a21a1c-258e-78a4-922d-5f537d126de7', '2026-11-26 23:06:21.966803+00');
INSERT INTO public.events_20261126 VALUES ('01a21a1c-2b13-7209-aca5-c99ad9b78397', '1003', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 5, 'message.status', '5215500000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21a1c-2523-79b5-8b3f-87e97f633a7d","providerMessageId":"3EB0C6432AA1D23F9EFF88","to":"5215500000002@s.whatsapp.net","type":"text","status":"SENT","error":null,"participant":null,"timestamp":1795734383}', '{}', '01a21a1c-2522-7bda-bde4-68caabba5f01', '2026-11-26 23:06:23.385789+00');
INSERT INTO public.events_20261126 VALUES ('01a21a1c-2b15-7e9e-83d2-18158e7f4c8f', '1003', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 6, 'message.status', '5215500000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21a1c-2523-79b5-8b3f-87e97f633a7d","providerMessageId":"3EB0C6432AA1D23F9EFF88","to":"5215500000002@s.whatsapp.net","type":"text","status":"DELIVERED","error":null,"participant":null,"timestamp":1795734383}', '{}', '01a21a1c-2522-7bda-bde4-68caabba5f01', '2026-11-26 23:06:23.385789+00');


--
-- Data for Name: events_20261127; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events_20261128; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events_20261129; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events_20261130; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events_20261201; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events_20261202; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events_20261203; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events_20261204; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events_default; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 23:06:16.104258');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 23:06:16.120284');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 23:06:16.782885');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 23:06:17.166407');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 23:06:17.223627');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 23:06:17.249802');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 23:06:17.279847');
INSERT INTO public.goose_db_version VALUES (8, 7, true, '2026-11-26 23:06:17.287843');
INSERT INTO public.goose_db_version VALUES (9, 8, true, '2026-11-26 23:06:17.297336');
INSERT INTO public.goose_db_version VALUES (10, 11, true, '2026-11-26 23:06:18.29389');
INSERT INTO public.goose_db_version VALUES (11, 12, true, '2026-11-26 23:06:18.29803');
INSERT INTO public.goose_db_version VALUES (12, 13, true, '2026-11-26 23:06:18.321941');
INSERT INTO public.goose_db_version VALUES (13, 14, true, '2026-11-26 23:06:18.324181');
INSERT INTO public.goose_db_version VALUES (14, 15, true, '2026-11-26 23:06:18.409436');
INSERT INTO public.goose_db_version VALUES (15, 16, true, '2026-11-26 23:06:18.509866');


--
-- Data for Name: handled_messages; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.handled_messages VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', '95215500000002@lid', '95215500000002@lid', '3A8461C3ACEFE3125634', 'inbound', '01a21a1c-2244-79de-993c-636080120126', '2026-11-26 23:06:21.13581+00');
INSERT INTO public.handled_messages VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', '95215500000002@lid', '95215500000002@lid', '3A07E59D541434354F04', 'inbound', '01a21a1c-258e-78a4-922d-5f537d126de7', '2026-11-26 23:06:21.966803+00');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.idempotency_keys VALUES ('01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', 'send:01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'm1', '\x3e3f87e484bcf2559cbbfaa6f74af27072bdbecb32552c931f6f557aac757e1a', '01a21a1c-2523-79b5-8b3f-87e97f633a7d', '2026-11-26 23:06:21.862635+00');


--
-- Data for Name: idempotent_requests; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.idempotent_requests VALUES ('*', 'user:01a21a1c-1b45-7b43-8407-f7dcb8c21912', 'k1', '\x01e9f1d5dcd2c488823dafaff3bcf702a839cea7b5fcf8b95956d1c2800628de3a271d8d1a83dd0b10518993dfd80af0b644d24bb8a63ae8007ca367c157bd1e46', '2026-11-26 23:06:21.664849+00', 201, '\x01e9f1d5dc4900612a485883d33484f56f382fa659091980395bb8c011ca3372b18b9a199086167ff9bcc66e953ec69876599f576b3fba9bfaad38433012aad6623fcd9fea383a579830f78cf1313313dec3334a52925311867124f031bb22c669f0ba2c3c337a60ef1f0183035b68c8597987da6f4f468f73b834f8a230d5cc9a2f96b88778c0889fcb6e260428049efcac8ecb2ec03c0414b2c648e34a7a041782baa7ae1c75dacdf93eb9b9a7045458fd4741f0be5888fc184bcec039159ceb098945d5b692456eb41f545a029b0589ec2cd44ca3c33a2c241612b4c7d3551a2c241bf208dd1757ec85df23a8bdf396f3d918b169d98a2019f095d45fc744eab5dfbf48a5373a90bf892e81841676037e8e904414fd96cfe994a8b684cd3e7ea558e401068ec8b049f6a1c9353de242e5d4e93638b9cbd32ce83198b22106efacf33b80cb195fdc4b6c4fee1a5aa954d1238f02116fdd2bce2f65e51d8c83c07de07102b3b7effad86cc3b8825957546b32207c006d7054b8914d3ecb5d87c043493a728ffbeabcf59a0890d99624043c4b338cc424cbf2e722e2132a1dd6b199edea8e9a962858270eb95b5759f981b4a1ced2b8e9b259876c4680d26aa21d827e8ca9');


--
-- Data for Name: key_probe; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_probe VALUES (1, '\x01e9f1d5dc902b8ebf907d2d4d1b073d822d2f1160bf13ca2c6e453c093706d424cff112b63a3f52db6f', '2026-11-26 23:06:18.717828+00');


--
-- Data for Name: known_networks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.known_networks VALUES ('01a21a1c-1b45-7b43-8407-f7dcb8c21912', '127.0.0.1', '2026-11-26 23:06:20.248817+00');


--
-- Data for Name: logins; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.logins VALUES ('01a21a1c-1ed8-798d-b012-18e563d517ad', '01a21a1c-1b45-7b43-8407-f7dcb8c21912', '127.0.0.1', 'Python-urllib/3.11', '2026-11-26 23:06:20.248817+00', '2026-11-26 23:06:21.958696+00', '2026-11-27 11:06:20.248626+00', NULL);


--
-- Data for Name: message_queue; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261125; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261126; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.messages_20261126 VALUES ('01a21a1c-2536-7b32-b504-a1d02a2e3b8c', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 2, '5215500000002@s.whatsapp.net', 'text', '{"text":"later"}', '3EB0C3773D05D5A47BF298', 'QUEUED', NULL, 0, NULL, false, '01a21a1c-2536-7126-8d43-d14e16e45e3c', '2026-11-29 00:00:00+00', NULL, NULL, NULL, '2026-11-26 23:06:21.879673+00', '2026-11-26 23:06:21.879673+00', '2026-11-28 00:00:00+00');
INSERT INTO public.messages_20261126 VALUES ('01a21a1c-2523-79b5-8b3f-87e97f633a7d', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 1, '5215500000002@s.whatsapp.net', 'text', '{"text":"hello"}', '3EB0C6432AA1D23F9EFF88', 'SENT', 'DELIVERED', 1, NULL, false, '01a21a1c-2522-7bda-bde4-68caabba5f01', '2026-11-27 23:06:21.859638+00', '2026-11-26 23:06:23+00', '2026-11-26 23:06:23.385789+00', '2026-11-26 23:06:23+00', '2026-11-26 23:06:21.862635+00', '2026-11-26 23:06:23.385789+00', NULL);


--
-- Data for Name: messages_20261127; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261128; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261129; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261130; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261201; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261202; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261203; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261204; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_default; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: node_crashes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: number_checks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.number_checks VALUES ('01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '5215500000002', true, '95215500000002@lid', '95215500000002@lid', '5215500000002', '2026-11-26 23:06:21.938147+00');


--
-- Data for Name: pending_reads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pending_reads VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', '95215500000002@lid', '3A07E59D541434354F04', '95215500000002@lid', '2026-11-26 23:06:21+00', '2026-11-27 23:06:21.966637+00');


--
-- Data for Name: public_links; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.public_links VALUES ('\x05b63e964c3b5f755099ba5ae51b5e16cd5d83fc6802e4c3de65718ba24559be', '01a21a1c-1f05-7811-9b3d-b96d5ffa722a', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '2026-11-27 23:06:21.89+00', '2026-11-26 23:06:21.890552+00', '6438');


--
-- Data for Name: quotas; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quotas VALUES ('01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', 5, 100, 3, '2026-11-26', 2, '01a21a1c-1b45-7b43-8407-f7dcb8c21912', '2026-11-26 23:06:21.645097+00');


--
-- Data for Name: ring_nodes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES ('3d535c06-b966-44b5-90bd-b522f7db9aed', 'node-1', '127.0.0.1:29508', '127.0.0.1:29507', '127.0.0.1:29509', 12460, 1, 3000, 1, 16, '2026-11-26 23:06:33.111227+00', '2026-11-26 23:06:18.878909+00', NULL);


--
-- Data for Name: ring_partitions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ring_partitions VALUES (0, 1, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1, 2, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2, 3, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3, 4, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4, 5, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (5, 6, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (6, 7, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (7, 8, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (8, 9, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (9, 10, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (10, 11, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (11, 12, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (12, 13, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (13, 14, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (14, 15, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (15, 16, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (16, 17, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (17, 18, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (18, 19, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (19, 20, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (20, 21, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (21, 22, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (22, 23, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (23, 24, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (24, 25, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (25, 26, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (26, 27, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (27, 28, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (28, 29, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (29, 30, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (30, 31, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (31, 32, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (32, 33, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (33, 34, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (34, 35, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (35, 36, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (36, 37, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (37, 38, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (38, 39, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (39, 40, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (40, 41, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (41, 42, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (42, 43, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (43, 44, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (44, 45, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (45, 46, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (46, 47, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (47, 48, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (48, 49, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (49, 50, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (50, 51, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (51, 52, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (52, 53, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (53, 54, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (54, 55, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (55, 56, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (56, 57, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (57, 58, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (58, 59, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (59, 60, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (60, 61, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (61, 62, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (62, 63, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (63, 64, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (64, 65, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (65, 66, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (66, 67, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (67, 68, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (92, 93, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (93, 94, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (94, 95, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (95, 96, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (96, 97, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (97, 98, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (98, 99, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (99, 100, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (100, 101, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (101, 102, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (102, 103, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (103, 104, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (104, 105, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (105, 106, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (106, 107, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (107, 108, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (108, 109, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (109, 110, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (110, 111, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (111, 112, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (112, 113, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (113, 114, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (114, 115, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (115, 116, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (116, 117, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (117, 118, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (118, 119, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (119, 120, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (120, 121, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (121, 122, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (122, 123, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (123, 124, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (124, 125, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (125, 126, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (126, 127, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (127, 128, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (128, 129, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (129, 130, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (130, 131, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (131, 132, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (132, 133, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (133, 134, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (134, 135, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (135, 136, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (136, 137, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (137, 138, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (138, 139, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (139, 140, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (140, 141, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (141, 142, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (142, 143, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (143, 144, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (144, 145, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (145, 146, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (146, 147, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (147, 148, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (148, 149, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (149, 150, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (150, 151, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (151, 152, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (152, 153, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (153, 154, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (154, 155, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (155, 156, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (156, 157, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (157, 158, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (158, 159, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (159, 160, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (184, 185, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (185, 186, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (186, 187, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (187, 188, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (188, 189, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (189, 190, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (190, 191, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (191, 192, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (192, 193, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (193, 194, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (194, 195, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (195, 196, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (196, 197, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (197, 198, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (198, 199, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (199, 200, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (200, 201, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (201, 202, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (202, 203, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (203, 204, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (204, 205, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (205, 206, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (206, 207, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (207, 208, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (208, 209, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (209, 210, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (210, 211, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (211, 212, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (212, 213, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (213, 214, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (214, 215, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (215, 216, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (216, 217, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (217, 218, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (218, 219, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (219, 220, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (220, 221, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (221, 222, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (222, 223, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (223, 224, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (224, 225, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (225, 226, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (226, 227, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (227, 228, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (228, 229, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (229, 230, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (230, 231, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (231, 232, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (232, 233, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (233, 234, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (234, 235, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (235, 236, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (236, 237, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (237, 238, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (238, 239, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (239, 240, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (240, 241, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (241, 242, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (242, 243, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (243, 244, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (244, 245, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (245, 246, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (246, 247, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (247, 248, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (248, 249, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (249, 250, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (250, 251, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (251, 252, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (276, 277, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (277, 278, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (278, 279, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (279, 280, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (280, 281, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (281, 282, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (282, 283, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (283, 284, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (284, 285, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (285, 286, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (286, 287, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (287, 288, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (288, 289, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (289, 290, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (290, 291, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (291, 292, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (292, 293, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (293, 294, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (294, 295, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (295, 296, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (296, 297, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (297, 298, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (298, 299, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (299, 300, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (300, 301, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (301, 302, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (302, 303, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (303, 304, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (304, 305, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (305, 306, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (306, 307, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (307, 308, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (308, 309, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (309, 310, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (310, 311, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (311, 312, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (312, 313, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (313, 314, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (314, 315, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (315, 316, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (316, 317, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (317, 318, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (318, 319, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (319, 320, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (320, 321, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (321, 322, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (322, 323, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (323, 324, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (324, 325, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (325, 326, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (326, 327, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (327, 328, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (328, 329, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (329, 330, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (330, 331, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (331, 332, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (332, 333, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (333, 334, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (334, 335, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (335, 336, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (336, 337, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (337, 338, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (338, 339, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (339, 340, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (340, 341, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (341, 342, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (342, 343, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (343, 344, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (368, 369, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (369, 370, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (370, 371, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (371, 372, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (372, 373, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (373, 374, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (374, 375, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (375, 376, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (376, 377, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (377, 378, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (378, 379, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (379, 380, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (380, 381, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (381, 382, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (382, 383, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (383, 384, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (384, 385, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (385, 386, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (386, 387, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (387, 388, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (388, 389, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (389, 390, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (390, 391, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (391, 392, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (392, 393, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (393, 394, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (394, 395, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (395, 396, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (396, 397, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (397, 398, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (398, 399, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (399, 400, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (400, 401, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (401, 402, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (402, 403, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (403, 404, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (404, 405, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (405, 406, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (406, 407, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (407, 408, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (408, 409, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (409, 410, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (410, 411, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (411, 412, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (412, 413, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (413, 414, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (414, 415, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (415, 416, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (416, 417, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (417, 418, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (418, 419, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (419, 420, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (420, 421, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (421, 422, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (422, 423, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (423, 424, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (424, 425, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (425, 426, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (426, 427, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (427, 428, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (428, 429, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (429, 430, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (430, 431, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (431, 432, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (432, 433, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (433, 434, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (434, 435, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (435, 436, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (460, 461, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (461, 462, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (462, 463, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (463, 464, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (464, 465, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (465, 466, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (466, 467, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (467, 468, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (468, 469, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (469, 470, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (470, 471, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (471, 472, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (472, 473, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (473, 474, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (474, 475, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (475, 476, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (476, 477, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (477, 478, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (478, 479, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (479, 480, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (480, 481, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (481, 482, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (482, 483, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (483, 484, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (484, 485, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (485, 486, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (486, 487, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (487, 488, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (488, 489, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (489, 490, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (490, 491, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (491, 492, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (492, 493, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (493, 494, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (494, 495, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (495, 496, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (496, 497, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (497, 498, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (498, 499, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (499, 500, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (500, 501, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (501, 502, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (502, 503, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (503, 504, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (504, 505, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (505, 506, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (506, 507, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (507, 508, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (508, 509, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (509, 510, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (510, 511, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (511, 512, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (512, 513, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (513, 514, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (514, 515, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (515, 516, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (516, 517, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (517, 518, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (518, 519, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (519, 520, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (520, 521, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (521, 522, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (522, 523, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (523, 524, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (524, 525, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (525, 526, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (526, 527, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (527, 528, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (552, 553, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (553, 554, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (554, 555, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (555, 556, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (556, 557, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (557, 558, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (558, 559, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (559, 560, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (560, 561, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (561, 562, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (562, 563, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (563, 564, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (564, 565, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (565, 566, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (566, 567, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (567, 568, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (568, 569, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (569, 570, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (570, 571, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (571, 572, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (572, 573, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (573, 574, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (574, 575, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (575, 576, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (576, 577, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (577, 578, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (578, 579, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (579, 580, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (580, 581, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (581, 582, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (582, 583, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (583, 584, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (584, 585, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (585, 586, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (586, 587, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (587, 588, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (588, 589, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (589, 590, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (590, 591, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (591, 592, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (592, 593, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (593, 594, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (594, 595, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (595, 596, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (596, 597, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (597, 598, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (598, 599, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (599, 600, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (600, 601, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (601, 602, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (602, 603, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (603, 604, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (604, 605, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (605, 606, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (606, 607, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (607, 608, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (608, 609, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (609, 610, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (610, 611, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (611, 612, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (612, 613, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (613, 614, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (614, 615, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (615, 616, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (616, 617, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (617, 618, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (618, 619, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (619, 620, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (644, 645, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (645, 646, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (646, 647, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (647, 648, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (648, 649, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (649, 650, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (650, 651, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (651, 652, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (652, 653, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (653, 654, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (654, 655, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (655, 656, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (656, 657, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (657, 658, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (658, 659, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (659, 660, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (660, 661, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (661, 662, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (662, 663, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (663, 664, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (664, 665, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (665, 666, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (666, 667, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (667, 668, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (668, 669, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (669, 670, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (670, 671, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (671, 672, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (672, 673, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (673, 674, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (674, 675, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (675, 676, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (676, 677, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (677, 678, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (678, 679, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (679, 680, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (680, 681, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (681, 682, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (682, 683, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (683, 684, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (684, 685, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (685, 686, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (686, 687, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (687, 688, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (688, 689, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (689, 690, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (690, 691, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (691, 692, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (692, 693, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (693, 694, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (694, 695, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (695, 696, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (696, 697, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (697, 698, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (698, 699, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (699, 700, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (700, 701, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (701, 702, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (702, 703, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (703, 704, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (704, 705, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (705, 706, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (706, 707, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (707, 708, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (708, 709, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (709, 710, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (710, 711, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (711, 712, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (736, 737, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (737, 738, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (738, 739, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (739, 740, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (740, 741, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (741, 742, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (742, 743, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (743, 744, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (744, 745, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (745, 746, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (746, 747, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (747, 748, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (748, 749, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (749, 750, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (750, 751, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (751, 752, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (752, 753, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (753, 754, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (754, 755, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (755, 756, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (756, 757, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (757, 758, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (758, 759, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (759, 760, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (760, 761, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (761, 762, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (762, 763, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (763, 764, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (764, 765, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (765, 766, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (766, 767, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (767, 768, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (768, 769, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (769, 770, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (770, 771, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (771, 772, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (772, 773, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (773, 774, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (774, 775, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (775, 776, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (776, 777, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (777, 778, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (778, 779, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (779, 780, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (780, 781, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (781, 782, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (782, 783, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (783, 784, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (784, 785, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (785, 786, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (786, 787, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (787, 788, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (788, 789, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (789, 790, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (790, 791, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (791, 792, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (792, 793, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (793, 794, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (794, 795, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (795, 796, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (796, 797, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (797, 798, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (798, 799, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (799, 800, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (800, 801, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (801, 802, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (802, 803, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (803, 804, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (828, 829, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (829, 830, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (830, 831, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (831, 832, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (832, 833, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (833, 834, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (834, 835, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (835, 836, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (836, 837, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (837, 838, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (838, 839, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (839, 840, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (840, 841, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (841, 842, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (842, 843, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (843, 844, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (844, 845, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (845, 846, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (846, 847, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (847, 848, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (848, 849, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (849, 850, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (850, 851, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (851, 852, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (852, 853, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (853, 854, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (854, 855, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (855, 856, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (856, 857, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (857, 858, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (858, 859, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (859, 860, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (860, 861, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (861, 862, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (862, 863, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (863, 864, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (864, 865, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (865, 866, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (866, 867, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (867, 868, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (868, 869, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (869, 870, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (870, 871, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (871, 872, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (872, 873, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (873, 874, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (874, 875, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (875, 876, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (876, 877, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (877, 878, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (878, 879, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (879, 880, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (880, 881, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (881, 882, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (882, 883, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (883, 884, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (884, 885, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (885, 886, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (886, 887, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (887, 888, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (888, 889, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (889, 890, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (890, 891, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (891, 892, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (892, 893, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (893, 894, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (894, 895, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (895, 896, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (920, 921, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (921, 922, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (922, 923, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (923, 924, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (924, 925, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (925, 926, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (926, 927, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (927, 928, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (928, 929, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (929, 930, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (930, 931, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (931, 932, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (932, 933, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (933, 934, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (934, 935, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (935, 936, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (936, 937, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (937, 938, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (938, 939, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (939, 940, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (940, 941, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (941, 942, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (942, 943, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (943, 944, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (944, 945, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (945, 946, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (946, 947, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (947, 948, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (948, 949, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (949, 950, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (950, 951, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (951, 952, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (952, 953, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (953, 954, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (954, 955, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (955, 956, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (956, 957, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (957, 958, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (958, 959, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (959, 960, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (960, 961, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (961, 962, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (962, 963, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (963, 964, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (964, 965, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (965, 966, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (966, 967, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (967, 968, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (968, 969, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (969, 970, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (970, 971, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (971, 972, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (972, 973, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (973, 974, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (974, 975, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (975, 976, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (976, 977, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (977, 978, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (978, 979, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (979, 980, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (980, 981, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (981, 982, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (982, 983, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (983, 984, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (984, 985, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (985, 986, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (986, 987, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (987, 988, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1012, 1013, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1013, 1014, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1014, 1015, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1015, 1016, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1016, 1017, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1017, 1018, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1018, 1019, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1019, 1020, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1020, 1021, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1021, 1022, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1022, 1023, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1023, 1024, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1024, 1025, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1025, 1026, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1026, 1027, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1027, 1028, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1028, 1029, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1029, 1030, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1030, 1031, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1031, 1032, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1032, 1033, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1033, 1034, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1034, 1035, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1035, 1036, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1036, 1037, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1037, 1038, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1038, 1039, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1039, 1040, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1040, 1041, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1041, 1042, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1042, 1043, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1043, 1044, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1044, 1045, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1045, 1046, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1046, 1047, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1047, 1048, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1048, 1049, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1049, 1050, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1050, 1051, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1051, 1052, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1052, 1053, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1053, 1054, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1054, 1055, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1055, 1056, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1056, 1057, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1057, 1058, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1058, 1059, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1059, 1060, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1060, 1061, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1061, 1062, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1062, 1063, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1063, 1064, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1064, 1065, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1065, 1066, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1066, 1067, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1067, 1068, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1068, 1069, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1069, 1070, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1070, 1071, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1071, 1072, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1072, 1073, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1073, 1074, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1074, 1075, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1075, 1076, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1076, 1077, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1077, 1078, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1078, 1079, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1079, 1080, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1080, 1081, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1081, 1082, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1082, 1083, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1083, 1084, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1084, 1085, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1085, 1086, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1086, 1087, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1087, 1088, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1104, 1105, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1105, 1106, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1106, 1107, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1107, 1108, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1108, 1109, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1109, 1110, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1110, 1111, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1111, 1112, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1112, 1113, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1113, 1114, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1114, 1115, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1115, 1116, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1116, 1117, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1117, 1118, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1118, 1119, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1119, 1120, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1120, 1121, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1121, 1122, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1122, 1123, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1123, 1124, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1124, 1125, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1125, 1126, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1126, 1127, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1127, 1128, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1128, 1129, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1129, 1130, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1130, 1131, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1131, 1132, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1132, 1133, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1133, 1134, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1134, 1135, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1135, 1136, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1136, 1137, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1137, 1138, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1138, 1139, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1139, 1140, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1140, 1141, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1141, 1142, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1142, 1143, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1143, 1144, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1144, 1145, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1145, 1146, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1146, 1147, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1147, 1148, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1148, 1149, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1149, 1150, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1150, 1151, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1151, 1152, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1152, 1153, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1153, 1154, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1154, 1155, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1155, 1156, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1156, 1157, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1157, 1158, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1158, 1159, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1159, 1160, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1160, 1161, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1161, 1162, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1162, 1163, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1163, 1164, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1164, 1165, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1165, 1166, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1166, 1167, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1167, 1168, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1168, 1169, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1169, 1170, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1170, 1171, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1171, 1172, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1196, 1197, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1197, 1198, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1198, 1199, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1199, 1200, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1200, 1201, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1201, 1202, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1202, 1203, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1203, 1204, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1204, 1205, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1205, 1206, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1206, 1207, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1207, 1208, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1208, 1209, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1209, 1210, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1210, 1211, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1211, 1212, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1212, 1213, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1213, 1214, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1214, 1215, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1215, 1216, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1216, 1217, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1217, 1218, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1218, 1219, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1219, 1220, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1220, 1221, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1221, 1222, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1222, 1223, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1223, 1224, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1224, 1225, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1225, 1226, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1226, 1227, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1227, 1228, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1228, 1229, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1229, 1230, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1230, 1231, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1231, 1232, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1232, 1233, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1233, 1234, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1234, 1235, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1235, 1236, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1236, 1237, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1237, 1238, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1238, 1239, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1239, 1240, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1240, 1241, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1241, 1242, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1242, 1243, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1243, 1244, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1244, 1245, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1245, 1246, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1246, 1247, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1247, 1248, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1248, 1249, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1249, 1250, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1250, 1251, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1251, 1252, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1252, 1253, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1253, 1254, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1254, 1255, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1255, 1256, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1256, 1257, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1257, 1258, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1258, 1259, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1259, 1260, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1260, 1261, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1261, 1262, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1262, 1263, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1263, 1264, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1288, 1289, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1289, 1290, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1290, 1291, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1291, 1292, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1292, 1293, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1293, 1294, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1294, 1295, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1295, 1296, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1296, 1297, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1297, 1298, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1298, 1299, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1299, 1300, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1300, 1301, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1301, 1302, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1302, 1303, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1303, 1304, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1304, 1305, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1305, 1306, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1306, 1307, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1307, 1308, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1308, 1309, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1309, 1310, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1310, 1311, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1311, 1312, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1312, 1313, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1313, 1314, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1314, 1315, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1315, 1316, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1316, 1317, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1317, 1318, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1318, 1319, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1319, 1320, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1320, 1321, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1321, 1322, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1322, 1323, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1323, 1324, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1324, 1325, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1325, 1326, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1326, 1327, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1327, 1328, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1328, 1329, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1329, 1330, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1330, 1331, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1331, 1332, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1332, 1333, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1333, 1334, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1334, 1335, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1335, 1336, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1336, 1337, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1337, 1338, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1338, 1339, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1339, 1340, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1340, 1341, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1341, 1342, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1342, 1343, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1343, 1344, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1344, 1345, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1345, 1346, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1346, 1347, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1347, 1348, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1348, 1349, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1349, 1350, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1350, 1351, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1351, 1352, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1352, 1353, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1353, 1354, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1354, 1355, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1355, 1356, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1380, 1381, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1381, 1382, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1382, 1383, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1383, 1384, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1384, 1385, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1385, 1386, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1386, 1387, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1387, 1388, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1388, 1389, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1389, 1390, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1390, 1391, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1391, 1392, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1392, 1393, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1393, 1394, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1394, 1395, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1395, 1396, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1396, 1397, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1397, 1398, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1398, 1399, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1399, 1400, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1400, 1401, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1401, 1402, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1402, 1403, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1403, 1404, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1404, 1405, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1405, 1406, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1406, 1407, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1407, 1408, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1408, 1409, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1409, 1410, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1410, 1411, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1411, 1412, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1412, 1413, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1413, 1414, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1414, 1415, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1415, 1416, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1416, 1417, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1417, 1418, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1418, 1419, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1419, 1420, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1420, 1421, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1421, 1422, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1422, 1423, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1423, 1424, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1424, 1425, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1425, 1426, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1426, 1427, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1427, 1428, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1428, 1429, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1429, 1430, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1430, 1431, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1431, 1432, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1432, 1433, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1433, 1434, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1434, 1435, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1435, 1436, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1436, 1437, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1437, 1438, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1438, 1439, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1439, 1440, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1440, 1441, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1441, 1442, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1442, 1443, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1443, 1444, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1444, 1445, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1445, 1446, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1446, 1447, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1447, 1448, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1472, 1473, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1473, 1474, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1474, 1475, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1475, 1476, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1476, 1477, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1477, 1478, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1478, 1479, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1479, 1480, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1480, 1481, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1481, 1482, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1482, 1483, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1483, 1484, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1484, 1485, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1485, 1486, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1486, 1487, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1487, 1488, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1488, 1489, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1489, 1490, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1490, 1491, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1491, 1492, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1492, 1493, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1493, 1494, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1494, 1495, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1495, 1496, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1496, 1497, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1497, 1498, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1498, 1499, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1499, 1500, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1500, 1501, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1501, 1502, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1502, 1503, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1503, 1504, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1504, 1505, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1505, 1506, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1506, 1507, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1507, 1508, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1508, 1509, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1509, 1510, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1510, 1511, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1511, 1512, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1512, 1513, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1513, 1514, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1514, 1515, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1515, 1516, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1516, 1517, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1517, 1518, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1518, 1519, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1519, 1520, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1520, 1521, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1521, 1522, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1522, 1523, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1523, 1524, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1524, 1525, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1525, 1526, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1526, 1527, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1527, 1528, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1528, 1529, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1529, 1530, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1530, 1531, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1531, 1532, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1532, 1533, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1533, 1534, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1534, 1535, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1535, 1536, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1536, 1537, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1537, 1538, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1538, 1539, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1539, 1540, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1564, 1565, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1565, 1566, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1566, 1567, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1567, 1568, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1568, 1569, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1569, 1570, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1570, 1571, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1571, 1572, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1572, 1573, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1573, 1574, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1574, 1575, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1575, 1576, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1576, 1577, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1577, 1578, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1578, 1579, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1579, 1580, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1580, 1581, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1581, 1582, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1582, 1583, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1583, 1584, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1584, 1585, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1585, 1586, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1586, 1587, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1587, 1588, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1588, 1589, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1589, 1590, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1590, 1591, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1591, 1592, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1592, 1593, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1593, 1594, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1594, 1595, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1595, 1596, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1596, 1597, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1597, 1598, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1598, 1599, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1599, 1600, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1600, 1601, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1601, 1602, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1602, 1603, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1603, 1604, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1604, 1605, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1605, 1606, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1606, 1607, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1607, 1608, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1608, 1609, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1609, 1610, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1610, 1611, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1611, 1612, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1612, 1613, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1613, 1614, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1614, 1615, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1615, 1616, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1616, 1617, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1617, 1618, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1618, 1619, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1619, 1620, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1620, 1621, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1621, 1622, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1622, 1623, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1623, 1624, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1624, 1625, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1625, 1626, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1626, 1627, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1627, 1628, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1628, 1629, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1629, 1630, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1630, 1631, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1631, 1632, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1656, 1657, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1657, 1658, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1658, 1659, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1659, 1660, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1660, 1661, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1661, 1662, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1662, 1663, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1663, 1664, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1664, 1665, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1665, 1666, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1666, 1667, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1667, 1668, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1668, 1669, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1669, 1670, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1670, 1671, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1671, 1672, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1672, 1673, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1673, 1674, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1674, 1675, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1675, 1676, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1676, 1677, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1677, 1678, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1678, 1679, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1679, 1680, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1680, 1681, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1681, 1682, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1682, 1683, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1683, 1684, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1684, 1685, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1685, 1686, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1686, 1687, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1687, 1688, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1688, 1689, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1689, 1690, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1690, 1691, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1691, 1692, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1692, 1693, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1693, 1694, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1694, 1695, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1695, 1696, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1696, 1697, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1697, 1698, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1698, 1699, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1699, 1700, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1700, 1701, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1701, 1702, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1702, 1703, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1703, 1704, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1704, 1705, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1705, 1706, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1706, 1707, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1707, 1708, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1708, 1709, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1709, 1710, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1710, 1711, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1711, 1712, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1712, 1713, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1713, 1714, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1714, 1715, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1715, 1716, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1716, 1717, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1717, 1718, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1718, 1719, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1719, 1720, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1720, 1721, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1721, 1722, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1722, 1723, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1723, 1724, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1748, 1749, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1749, 1750, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1750, 1751, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1751, 1752, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1752, 1753, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1753, 1754, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1754, 1755, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1755, 1756, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1756, 1757, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1757, 1758, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1758, 1759, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1759, 1760, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1760, 1761, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1761, 1762, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1762, 1763, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1763, 1764, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1764, 1765, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1765, 1766, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1766, 1767, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1767, 1768, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1768, 1769, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1769, 1770, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1770, 1771, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1771, 1772, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1772, 1773, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1773, 1774, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1774, 1775, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1775, 1776, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1776, 1777, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1777, 1778, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1778, 1779, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1779, 1780, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1780, 1781, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1781, 1782, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1782, 1783, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1783, 1784, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1784, 1785, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1785, 1786, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1786, 1787, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1787, 1788, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1788, 1789, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1789, 1790, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1790, 1791, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1791, 1792, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1792, 1793, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1793, 1794, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1794, 1795, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1795, 1796, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1796, 1797, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1797, 1798, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1798, 1799, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1799, 1800, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1800, 1801, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1801, 1802, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1802, 1803, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1803, 1804, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1804, 1805, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1805, 1806, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1806, 1807, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1807, 1808, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1808, 1809, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1809, 1810, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1810, 1811, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1811, 1812, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1812, 1813, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1813, 1814, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1814, 1815, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1815, 1816, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1840, 1841, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1841, 1842, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1842, 1843, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1843, 1844, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1844, 1845, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1845, 1846, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1846, 1847, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1847, 1848, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1848, 1849, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1849, 1850, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1850, 1851, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1851, 1852, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1852, 1853, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1853, 1854, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1854, 1855, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1855, 1856, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1856, 1857, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1857, 1858, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1858, 1859, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1859, 1860, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1860, 1861, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1861, 1862, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1862, 1863, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1863, 1864, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1864, 1865, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1865, 1866, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1866, 1867, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1867, 1868, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1868, 1869, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1869, 1870, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1870, 1871, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1871, 1872, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1872, 1873, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1873, 1874, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1874, 1875, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1875, 1876, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1876, 1877, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1877, 1878, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1878, 1879, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1879, 1880, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1880, 1881, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1881, 1882, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1882, 1883, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1883, 1884, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1884, 1885, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1885, 1886, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1886, 1887, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1887, 1888, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1888, 1889, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1889, 1890, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1890, 1891, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1891, 1892, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1892, 1893, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1893, 1894, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1894, 1895, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1895, 1896, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1896, 1897, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1897, 1898, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1898, 1899, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1899, 1900, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1900, 1901, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1901, 1902, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1902, 1903, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1903, 1904, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1904, 1905, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1905, 1906, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1906, 1907, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1907, 1908, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1932, 1933, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1933, 1934, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1934, 1935, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1935, 1936, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1936, 1937, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1937, 1938, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1938, 1939, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1939, 1940, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1940, 1941, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1941, 1942, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1942, 1943, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1943, 1944, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1944, 1945, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1945, 1946, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1946, 1947, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1947, 1948, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1948, 1949, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1949, 1950, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1950, 1951, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1951, 1952, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1952, 1953, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1953, 1954, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1954, 1955, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1955, 1956, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1956, 1957, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1957, 1958, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1958, 1959, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1959, 1960, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1960, 1961, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1961, 1962, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1962, 1963, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1963, 1964, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1964, 1965, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1965, 1966, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1966, 1967, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1967, 1968, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1968, 1969, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1969, 1970, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1970, 1971, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1971, 1972, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1972, 1973, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1973, 1974, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1974, 1975, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1975, 1976, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1976, 1977, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1977, 1978, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1978, 1979, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1979, 1980, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1980, 1981, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1981, 1982, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1982, 1983, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1983, 1984, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1984, 1985, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1985, 1986, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1986, 1987, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1987, 1988, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1988, 1989, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1989, 1990, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1990, 1991, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1991, 1992, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1992, 1993, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1993, 1994, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1994, 1995, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1995, 1996, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1996, 1997, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1997, 1998, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1998, 1999, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1999, 2000, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2024, 2025, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2025, 2026, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2026, 2027, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2027, 2028, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2028, 2029, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2029, 2030, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2030, 2031, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2031, 2032, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2032, 2033, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2033, 2034, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2034, 2035, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2035, 2036, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2036, 2037, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2037, 2038, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2038, 2039, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2039, 2040, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2040, 2041, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2041, 2042, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2042, 2043, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2043, 2044, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2044, 2045, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2045, 2046, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2046, 2047, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2047, 2048, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2048, 2049, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2049, 2050, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2050, 2051, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2051, 2052, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2052, 2053, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2053, 2054, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2054, 2055, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2055, 2056, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2056, 2057, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2057, 2058, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2058, 2059, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2059, 2060, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2060, 2061, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2061, 2062, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2062, 2063, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2063, 2064, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2064, 2065, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2065, 2066, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2066, 2067, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2067, 2068, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2068, 2069, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2069, 2070, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2070, 2071, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2071, 2072, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2072, 2073, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2073, 2074, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2074, 2075, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2075, 2076, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2076, 2077, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2077, 2078, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2078, 2079, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2079, 2080, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2080, 2081, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2081, 2082, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2082, 2083, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2083, 2084, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2084, 2085, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2085, 2086, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2086, 2087, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2087, 2088, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2088, 2089, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2089, 2090, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2090, 2091, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2091, 2092, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2092, 2093, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2093, 2094, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2094, 2095, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2095, 2096, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2096, 2097, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2097, 2098, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2098, 2099, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2099, 2100, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2100, 2101, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2101, 2102, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2102, 2103, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2103, 2104, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2104, 2105, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2105, 2106, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2106, 2107, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2107, 2108, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2116, 2117, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2117, 2118, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2118, 2119, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2119, 2120, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2120, 2121, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2121, 2122, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2122, 2123, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2123, 2124, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2124, 2125, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2125, 2126, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2126, 2127, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2127, 2128, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2128, 2129, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2129, 2130, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2130, 2131, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2131, 2132, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2132, 2133, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2133, 2134, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2134, 2135, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2135, 2136, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2136, 2137, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2137, 2138, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2138, 2139, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2139, 2140, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2140, 2141, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2141, 2142, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2142, 2143, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2143, 2144, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2144, 2145, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2145, 2146, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2146, 2147, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2147, 2148, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2148, 2149, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2149, 2150, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2150, 2151, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2151, 2152, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2152, 2153, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2153, 2154, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2154, 2155, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2155, 2156, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2156, 2157, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2157, 2158, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2158, 2159, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2159, 2160, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2160, 2161, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2161, 2162, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2162, 2163, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2163, 2164, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2164, 2165, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2165, 2166, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2166, 2167, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2167, 2168, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2168, 2169, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2169, 2170, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2170, 2171, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2171, 2172, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2172, 2173, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2173, 2174, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2174, 2175, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2175, 2176, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2176, 2177, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2177, 2178, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2178, 2179, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2179, 2180, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2180, 2181, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2181, 2182, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2182, 2183, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2183, 2184, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2208, 2209, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2209, 2210, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2210, 2211, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2211, 2212, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2212, 2213, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2213, 2214, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2214, 2215, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2215, 2216, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2216, 2217, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2217, 2218, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2218, 2219, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2219, 2220, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2220, 2221, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2221, 2222, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2222, 2223, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2223, 2224, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2224, 2225, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2225, 2226, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2226, 2227, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2227, 2228, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2228, 2229, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2229, 2230, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2230, 2231, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2231, 2232, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2232, 2233, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2233, 2234, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2234, 2235, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2235, 2236, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2236, 2237, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2237, 2238, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2238, 2239, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2239, 2240, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2240, 2241, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2241, 2242, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2242, 2243, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2243, 2244, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2244, 2245, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2245, 2246, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2246, 2247, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2247, 2248, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2248, 2249, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2249, 2250, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2250, 2251, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2251, 2252, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2252, 2253, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2253, 2254, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2254, 2255, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2255, 2256, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2256, 2257, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2257, 2258, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2258, 2259, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2259, 2260, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2260, 2261, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2261, 2262, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2262, 2263, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2263, 2264, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2264, 2265, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2265, 2266, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2266, 2267, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2267, 2268, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2268, 2269, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2269, 2270, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2270, 2271, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2271, 2272, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2272, 2273, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2273, 2274, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2274, 2275, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2275, 2276, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2300, 2301, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2301, 2302, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2302, 2303, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2303, 2304, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2304, 2305, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2305, 2306, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2306, 2307, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2307, 2308, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2308, 2309, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2309, 2310, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2310, 2311, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2311, 2312, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2312, 2313, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2313, 2314, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2314, 2315, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2315, 2316, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2316, 2317, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2317, 2318, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2318, 2319, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2319, 2320, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2320, 2321, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2321, 2322, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2322, 2323, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2323, 2324, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2324, 2325, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2325, 2326, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2326, 2327, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2327, 2328, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2328, 2329, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2329, 2330, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2330, 2331, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2331, 2332, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2332, 2333, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2333, 2334, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2334, 2335, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2335, 2336, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2336, 2337, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2337, 2338, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2338, 2339, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2339, 2340, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2340, 2341, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2341, 2342, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2342, 2343, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2343, 2344, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2344, 2345, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2345, 2346, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2346, 2347, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2347, 2348, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2348, 2349, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2349, 2350, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2350, 2351, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2351, 2352, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2352, 2353, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2353, 2354, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2354, 2355, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2355, 2356, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2356, 2357, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2357, 2358, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2358, 2359, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2359, 2360, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2360, 2361, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2361, 2362, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2362, 2363, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2363, 2364, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2364, 2365, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2365, 2366, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2366, 2367, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2367, 2368, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2392, 2393, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2393, 2394, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2394, 2395, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2395, 2396, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2396, 2397, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2397, 2398, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2398, 2399, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2399, 2400, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2400, 2401, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2401, 2402, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2402, 2403, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2403, 2404, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2404, 2405, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2405, 2406, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2406, 2407, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2407, 2408, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2408, 2409, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2409, 2410, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2410, 2411, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2411, 2412, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2412, 2413, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2413, 2414, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2414, 2415, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2415, 2416, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2416, 2417, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2417, 2418, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2418, 2419, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2419, 2420, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2420, 2421, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2421, 2422, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2422, 2423, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2423, 2424, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2424, 2425, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2425, 2426, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2426, 2427, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2427, 2428, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2428, 2429, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2429, 2430, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2430, 2431, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2431, 2432, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2432, 2433, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2433, 2434, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2434, 2435, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2435, 2436, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2436, 2437, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2437, 2438, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2438, 2439, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2439, 2440, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2440, 2441, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2441, 2442, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2442, 2443, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2443, 2444, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2444, 2445, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2445, 2446, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2446, 2447, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2447, 2448, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2448, 2449, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2449, 2450, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2450, 2451, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2451, 2452, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2452, 2453, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2453, 2454, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2454, 2455, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2455, 2456, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2456, 2457, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2457, 2458, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2458, 2459, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2459, 2460, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2484, 2485, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2485, 2486, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2486, 2487, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2487, 2488, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2488, 2489, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2489, 2490, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2490, 2491, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2491, 2492, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2492, 2493, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2493, 2494, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2494, 2495, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2495, 2496, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2496, 2497, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2497, 2498, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2498, 2499, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2499, 2500, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2500, 2501, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2501, 2502, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2502, 2503, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2503, 2504, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2504, 2505, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2505, 2506, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2506, 2507, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2507, 2508, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2508, 2509, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2509, 2510, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2510, 2511, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2511, 2512, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2512, 2513, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2513, 2514, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2514, 2515, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2515, 2516, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2516, 2517, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2517, 2518, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2518, 2519, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2519, 2520, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2520, 2521, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2521, 2522, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2522, 2523, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2523, 2524, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2524, 2525, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2525, 2526, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2526, 2527, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2527, 2528, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2528, 2529, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2529, 2530, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2530, 2531, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2531, 2532, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2532, 2533, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2533, 2534, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2534, 2535, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2535, 2536, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2536, 2537, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2537, 2538, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2538, 2539, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2539, 2540, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2540, 2541, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2541, 2542, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2542, 2543, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2543, 2544, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2544, 2545, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2545, 2546, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2546, 2547, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2547, 2548, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2548, 2549, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2549, 2550, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2550, 2551, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2551, 2552, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2576, 2577, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2577, 2578, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2578, 2579, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2579, 2580, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2580, 2581, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2581, 2582, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2582, 2583, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2583, 2584, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2584, 2585, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2585, 2586, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2586, 2587, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2587, 2588, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2588, 2589, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2589, 2590, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2590, 2591, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2591, 2592, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2592, 2593, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2593, 2594, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2594, 2595, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2595, 2596, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2596, 2597, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2597, 2598, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2598, 2599, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2599, 2600, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2600, 2601, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2601, 2602, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2602, 2603, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2603, 2604, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2604, 2605, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2605, 2606, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2606, 2607, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2607, 2608, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2608, 2609, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2609, 2610, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2610, 2611, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2611, 2612, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2612, 2613, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2613, 2614, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2614, 2615, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2615, 2616, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2616, 2617, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2617, 2618, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2618, 2619, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2619, 2620, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2620, 2621, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2621, 2622, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2622, 2623, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2623, 2624, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2624, 2625, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2625, 2626, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2626, 2627, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2627, 2628, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2628, 2629, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2629, 2630, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2630, 2631, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2631, 2632, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2632, 2633, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2633, 2634, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2634, 2635, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2635, 2636, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2636, 2637, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2637, 2638, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2638, 2639, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2639, 2640, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2640, 2641, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2641, 2642, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2642, 2643, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2643, 2644, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2668, 2669, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2669, 2670, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2670, 2671, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2671, 2672, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2672, 2673, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2673, 2674, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2674, 2675, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2675, 2676, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2676, 2677, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2677, 2678, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2678, 2679, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2679, 2680, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2680, 2681, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2681, 2682, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2682, 2683, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2683, 2684, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2684, 2685, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2685, 2686, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2686, 2687, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2687, 2688, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2688, 2689, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2689, 2690, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2690, 2691, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2691, 2692, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2692, 2693, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2693, 2694, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2694, 2695, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2695, 2696, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2696, 2697, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2697, 2698, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2698, 2699, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2699, 2700, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2700, 2701, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2701, 2702, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2702, 2703, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2703, 2704, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2704, 2705, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2705, 2706, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2706, 2707, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2707, 2708, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2708, 2709, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2709, 2710, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2710, 2711, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2711, 2712, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2712, 2713, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2713, 2714, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2714, 2715, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2715, 2716, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2716, 2717, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2717, 2718, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2718, 2719, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2719, 2720, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2720, 2721, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2721, 2722, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2722, 2723, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2723, 2724, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2724, 2725, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2725, 2726, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2726, 2727, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2727, 2728, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2728, 2729, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2729, 2730, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2730, 2731, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2731, 2732, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2732, 2733, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2733, 2734, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2734, 2735, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2735, 2736, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2760, 2761, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2761, 2762, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2762, 2763, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2763, 2764, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2764, 2765, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2765, 2766, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2766, 2767, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2767, 2768, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2768, 2769, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2769, 2770, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2770, 2771, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2771, 2772, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2772, 2773, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2773, 2774, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2774, 2775, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2775, 2776, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2776, 2777, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2777, 2778, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2778, 2779, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2779, 2780, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2780, 2781, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2781, 2782, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2782, 2783, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2783, 2784, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2784, 2785, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2785, 2786, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2786, 2787, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2787, 2788, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2788, 2789, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2789, 2790, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2790, 2791, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2791, 2792, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2792, 2793, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2793, 2794, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2794, 2795, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2795, 2796, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2796, 2797, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2797, 2798, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2798, 2799, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2799, 2800, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2800, 2801, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2801, 2802, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2802, 2803, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2803, 2804, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2804, 2805, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2805, 2806, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2806, 2807, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2807, 2808, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2808, 2809, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2809, 2810, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2810, 2811, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2811, 2812, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2812, 2813, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2813, 2814, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2814, 2815, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2815, 2816, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2816, 2817, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2817, 2818, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2818, 2819, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2819, 2820, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2820, 2821, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2821, 2822, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2822, 2823, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2823, 2824, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2824, 2825, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2825, 2826, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2826, 2827, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2827, 2828, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2852, 2853, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2853, 2854, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2854, 2855, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2855, 2856, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2856, 2857, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2857, 2858, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2858, 2859, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2859, 2860, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2860, 2861, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2861, 2862, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2862, 2863, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2863, 2864, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2864, 2865, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2865, 2866, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2866, 2867, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2867, 2868, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2868, 2869, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2869, 2870, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2870, 2871, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2871, 2872, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2872, 2873, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2873, 2874, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2874, 2875, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2875, 2876, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2876, 2877, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2877, 2878, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2878, 2879, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2879, 2880, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2880, 2881, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2881, 2882, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2882, 2883, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2883, 2884, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2884, 2885, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2885, 2886, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2886, 2887, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2887, 2888, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2888, 2889, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2889, 2890, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2890, 2891, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2891, 2892, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2892, 2893, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2893, 2894, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2894, 2895, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2895, 2896, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2896, 2897, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2897, 2898, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2898, 2899, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2899, 2900, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2900, 2901, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2901, 2902, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2902, 2903, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2903, 2904, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2904, 2905, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2905, 2906, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2906, 2907, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2907, 2908, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2908, 2909, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2909, 2910, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2910, 2911, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2911, 2912, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2912, 2913, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2913, 2914, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2914, 2915, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2915, 2916, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2916, 2917, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2917, 2918, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2918, 2919, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2919, 2920, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2944, 2945, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2945, 2946, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2946, 2947, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2947, 2948, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2948, 2949, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2949, 2950, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2950, 2951, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2951, 2952, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2952, 2953, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2953, 2954, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2954, 2955, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2955, 2956, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2956, 2957, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2957, 2958, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2958, 2959, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2959, 2960, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2960, 2961, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2961, 2962, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2962, 2963, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2963, 2964, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2964, 2965, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2965, 2966, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2966, 2967, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2967, 2968, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2968, 2969, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2969, 2970, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2970, 2971, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2971, 2972, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2972, 2973, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2973, 2974, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2974, 2975, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2975, 2976, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2976, 2977, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2977, 2978, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2978, 2979, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2979, 2980, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2980, 2981, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2981, 2982, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2982, 2983, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2983, 2984, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2984, 2985, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2985, 2986, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2986, 2987, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2987, 2988, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2988, 2989, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2989, 2990, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2990, 2991, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2991, 2992, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2992, 2993, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2993, 2994, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2994, 2995, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2995, 2996, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2996, 2997, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2997, 2998, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2998, 2999, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2999, 3000, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3000, 3001, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3001, 3002, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3002, 3003, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3003, 3004, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3004, 3005, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3005, 3006, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3006, 3007, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3007, 3008, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3008, 3009, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3009, 3010, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3010, 3011, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3011, 3012, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3036, 3037, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3037, 3038, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3038, 3039, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3039, 3040, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3040, 3041, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3041, 3042, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3042, 3043, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3043, 3044, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3044, 3045, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3045, 3046, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3046, 3047, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3047, 3048, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3048, 3049, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3049, 3050, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3050, 3051, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3051, 3052, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3052, 3053, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3053, 3054, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3054, 3055, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3055, 3056, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3056, 3057, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3057, 3058, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3058, 3059, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3059, 3060, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3060, 3061, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3061, 3062, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3062, 3063, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3063, 3064, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3064, 3065, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3065, 3066, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3066, 3067, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3067, 3068, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3068, 3069, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3069, 3070, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3070, 3071, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3071, 3072, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3072, 3073, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3073, 3074, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3074, 3075, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3075, 3076, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3076, 3077, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3077, 3078, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3078, 3079, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3079, 3080, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3080, 3081, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3081, 3082, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3082, 3083, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3083, 3084, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3084, 3085, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3085, 3086, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3086, 3087, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3087, 3088, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3088, 3089, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3089, 3090, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3090, 3091, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3091, 3092, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3092, 3093, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3093, 3094, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3094, 3095, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3095, 3096, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3096, 3097, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3097, 3098, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3098, 3099, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3099, 3100, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3100, 3101, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3101, 3102, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3102, 3103, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3103, 3104, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3104, 3105, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3105, 3106, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3106, 3107, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3107, 3108, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3108, 3109, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3109, 3110, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3110, 3111, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3111, 3112, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3112, 3113, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3113, 3114, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3114, 3115, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3115, 3116, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3116, 3117, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3117, 3118, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3118, 3119, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3119, 3120, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3120, 3121, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3121, 3122, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3122, 3123, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3123, 3124, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3124, 3125, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3125, 3126, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3126, 3127, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3127, 3128, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3128, 3129, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3129, 3130, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3130, 3131, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3131, 3132, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3132, 3133, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3133, 3134, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3134, 3135, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3135, 3136, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3136, 3137, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3137, 3138, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3138, 3139, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3139, 3140, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3140, 3141, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3141, 3142, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3142, 3143, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3143, 3144, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3144, 3145, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3145, 3146, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3146, 3147, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3147, 3148, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3148, 3149, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3149, 3150, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3150, 3151, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3151, 3152, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3152, 3153, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3153, 3154, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3154, 3155, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3155, 3156, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3156, 3157, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3157, 3158, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3158, 3159, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3159, 3160, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3160, 3161, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3161, 3162, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3162, 3163, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3163, 3164, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3164, 3165, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3165, 3166, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3166, 3167, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3167, 3168, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3168, 3169, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3169, 3170, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3170, 3171, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3171, 3172, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3172, 3173, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3173, 3174, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3174, 3175, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3175, 3176, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3176, 3177, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3177, 3178, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3178, 3179, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3179, 3180, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3180, 3181, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3181, 3182, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3182, 3183, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3183, 3184, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3184, 3185, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3185, 3186, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3186, 3187, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3187, 3188, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3188, 3189, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3189, 3190, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3190, 3191, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3191, 3192, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3192, 3193, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3193, 3194, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3194, 3195, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3195, 3196, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3220, 3221, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3221, 3222, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3222, 3223, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3223, 3224, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3224, 3225, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3225, 3226, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3226, 3227, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3227, 3228, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3228, 3229, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3229, 3230, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3230, 3231, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3231, 3232, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3232, 3233, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3233, 3234, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3234, 3235, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3235, 3236, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3236, 3237, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3237, 3238, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3238, 3239, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3239, 3240, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3240, 3241, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3241, 3242, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3242, 3243, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3243, 3244, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3244, 3245, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3245, 3246, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3246, 3247, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3247, 3248, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3248, 3249, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3249, 3250, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3250, 3251, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3251, 3252, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3252, 3253, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3253, 3254, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3254, 3255, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3255, 3256, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3256, 3257, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3257, 3258, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3258, 3259, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3259, 3260, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3260, 3261, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3261, 3262, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3262, 3263, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3263, 3264, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3264, 3265, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3265, 3266, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3266, 3267, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3267, 3268, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3268, 3269, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3269, 3270, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3270, 3271, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3271, 3272, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3272, 3273, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3273, 3274, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3274, 3275, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3275, 3276, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3276, 3277, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3277, 3278, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3278, 3279, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3279, 3280, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3280, 3281, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3281, 3282, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3282, 3283, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3283, 3284, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3284, 3285, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3285, 3286, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3286, 3287, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3287, 3288, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3312, 3313, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3313, 3314, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3314, 3315, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3315, 3316, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3316, 3317, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3317, 3318, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3318, 3319, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3319, 3320, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3320, 3321, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3321, 3322, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3322, 3323, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3323, 3324, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3324, 3325, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3325, 3326, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3326, 3327, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3327, 3328, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3328, 3329, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3329, 3330, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3330, 3331, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3331, 3332, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3332, 3333, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3333, 3334, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3334, 3335, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3335, 3336, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3336, 3337, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3337, 3338, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3338, 3339, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3339, 3340, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3340, 3341, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3341, 3342, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3342, 3343, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3343, 3344, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3344, 3345, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3345, 3346, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3346, 3347, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3347, 3348, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3348, 3349, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3349, 3350, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3350, 3351, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3351, 3352, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3352, 3353, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3353, 3354, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3354, 3355, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3355, 3356, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3356, 3357, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3357, 3358, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3358, 3359, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3359, 3360, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3360, 3361, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3361, 3362, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3362, 3363, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3363, 3364, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3364, 3365, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3365, 3366, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3366, 3367, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3367, 3368, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3368, 3369, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3369, 3370, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3370, 3371, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3371, 3372, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3372, 3373, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3373, 3374, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3374, 3375, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3375, 3376, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3376, 3377, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3377, 3378, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3378, 3379, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3379, 3380, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3404, 3405, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3405, 3406, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3406, 3407, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3407, 3408, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3408, 3409, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3409, 3410, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3410, 3411, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3411, 3412, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3412, 3413, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3413, 3414, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3414, 3415, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3415, 3416, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3416, 3417, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3417, 3418, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3418, 3419, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3419, 3420, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3420, 3421, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3421, 3422, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3422, 3423, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3423, 3424, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3424, 3425, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3425, 3426, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3426, 3427, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3427, 3428, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3428, 3429, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3429, 3430, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3430, 3431, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3431, 3432, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3432, 3433, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3433, 3434, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3434, 3435, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3435, 3436, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3436, 3437, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3437, 3438, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3438, 3439, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3439, 3440, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3440, 3441, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3441, 3442, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3442, 3443, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3443, 3444, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3444, 3445, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3445, 3446, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3446, 3447, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3447, 3448, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3448, 3449, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3449, 3450, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3450, 3451, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3451, 3452, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3452, 3453, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3453, 3454, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3454, 3455, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3455, 3456, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3456, 3457, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3457, 3458, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3458, 3459, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3459, 3460, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3460, 3461, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3461, 3462, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3462, 3463, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3463, 3464, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3464, 3465, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3465, 3466, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3466, 3467, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3467, 3468, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3468, 3469, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3469, 3470, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3470, 3471, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3471, 3472, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3496, 3497, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3497, 3498, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3498, 3499, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3499, 3500, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3500, 3501, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3501, 3502, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3502, 3503, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3503, 3504, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3504, 3505, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3505, 3506, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3506, 3507, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3507, 3508, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3508, 3509, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3509, 3510, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3510, 3511, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3511, 3512, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3512, 3513, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3513, 3514, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3514, 3515, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3515, 3516, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3516, 3517, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3517, 3518, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3518, 3519, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3519, 3520, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3520, 3521, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3521, 3522, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3522, 3523, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3523, 3524, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3524, 3525, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3525, 3526, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3526, 3527, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3527, 3528, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3528, 3529, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3529, 3530, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3530, 3531, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3531, 3532, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3532, 3533, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3533, 3534, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3534, 3535, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3535, 3536, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3536, 3537, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3537, 3538, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3538, 3539, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3539, 3540, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3540, 3541, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3541, 3542, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3542, 3543, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3543, 3544, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3544, 3545, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3545, 3546, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3546, 3547, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3547, 3548, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3548, 3549, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3549, 3550, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3550, 3551, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3551, 3552, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3552, 3553, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3553, 3554, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3554, 3555, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3555, 3556, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3556, 3557, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3557, 3558, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3558, 3559, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3559, 3560, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3560, 3561, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3561, 3562, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3562, 3563, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3563, 3564, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3588, 3589, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3589, 3590, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3590, 3591, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3591, 3592, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3592, 3593, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3593, 3594, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3594, 3595, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3595, 3596, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3596, 3597, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3597, 3598, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3598, 3599, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3599, 3600, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3600, 3601, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3601, 3602, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3602, 3603, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3603, 3604, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3604, 3605, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3605, 3606, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3606, 3607, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3607, 3608, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3608, 3609, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3609, 3610, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3610, 3611, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3611, 3612, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3612, 3613, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3613, 3614, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3614, 3615, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3615, 3616, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3616, 3617, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3617, 3618, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3618, 3619, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3619, 3620, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3620, 3621, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3621, 3622, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3622, 3623, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3623, 3624, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3624, 3625, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3625, 3626, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3626, 3627, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3627, 3628, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3628, 3629, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3629, 3630, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3630, 3631, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3631, 3632, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3632, 3633, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3633, 3634, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3634, 3635, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3635, 3636, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3636, 3637, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3637, 3638, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3638, 3639, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3639, 3640, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3640, 3641, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3641, 3642, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3642, 3643, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3643, 3644, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3644, 3645, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3645, 3646, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3646, 3647, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3647, 3648, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3648, 3649, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3649, 3650, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3650, 3651, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3651, 3652, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3652, 3653, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3653, 3654, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3654, 3655, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3655, 3656, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3680, 3681, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3681, 3682, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3682, 3683, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3683, 3684, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3684, 3685, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3685, 3686, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3686, 3687, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3687, 3688, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3688, 3689, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3689, 3690, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3690, 3691, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3691, 3692, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3692, 3693, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3693, 3694, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3694, 3695, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3695, 3696, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3696, 3697, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3697, 3698, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3698, 3699, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3699, 3700, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3700, 3701, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3701, 3702, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3702, 3703, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3703, 3704, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3704, 3705, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3705, 3706, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3706, 3707, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3707, 3708, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3708, 3709, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3709, 3710, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3710, 3711, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3711, 3712, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3712, 3713, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3713, 3714, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3714, 3715, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3715, 3716, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3716, 3717, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3717, 3718, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3718, 3719, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3719, 3720, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3720, 3721, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3721, 3722, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3722, 3723, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3723, 3724, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3724, 3725, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3725, 3726, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3726, 3727, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3727, 3728, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3728, 3729, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3729, 3730, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3730, 3731, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3731, 3732, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3732, 3733, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3733, 3734, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3734, 3735, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3735, 3736, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3736, 3737, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3737, 3738, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3738, 3739, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3739, 3740, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3740, 3741, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3741, 3742, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3742, 3743, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3743, 3744, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3744, 3745, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3745, 3746, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3746, 3747, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3747, 3748, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3772, 3773, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3773, 3774, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3774, 3775, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3775, 3776, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3776, 3777, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3777, 3778, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3778, 3779, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3779, 3780, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3780, 3781, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3781, 3782, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3782, 3783, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3783, 3784, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3784, 3785, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3785, 3786, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3786, 3787, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3787, 3788, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3788, 3789, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3789, 3790, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3790, 3791, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3791, 3792, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3792, 3793, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3793, 3794, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3794, 3795, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3795, 3796, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3796, 3797, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3797, 3798, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3798, 3799, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3799, 3800, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3800, 3801, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3801, 3802, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3802, 3803, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3803, 3804, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3804, 3805, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3805, 3806, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3806, 3807, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3807, 3808, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3808, 3809, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3809, 3810, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3810, 3811, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3811, 3812, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3812, 3813, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3813, 3814, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3814, 3815, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3815, 3816, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3816, 3817, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3817, 3818, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3818, 3819, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3819, 3820, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3820, 3821, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3821, 3822, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3822, 3823, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3823, 3824, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3824, 3825, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3825, 3826, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3826, 3827, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3827, 3828, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3828, 3829, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3829, 3830, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3830, 3831, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3831, 3832, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3832, 3833, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3833, 3834, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3834, 3835, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3835, 3836, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3836, 3837, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3837, 3838, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3838, 3839, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3839, 3840, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3864, 3865, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3865, 3866, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3866, 3867, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3867, 3868, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3868, 3869, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3869, 3870, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3870, 3871, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3871, 3872, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3872, 3873, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3873, 3874, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3874, 3875, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3875, 3876, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3876, 3877, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3877, 3878, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3878, 3879, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3879, 3880, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3880, 3881, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3881, 3882, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3882, 3883, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3883, 3884, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3884, 3885, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3885, 3886, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3886, 3887, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3887, 3888, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3888, 3889, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3889, 3890, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3890, 3891, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3891, 3892, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3892, 3893, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3893, 3894, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3894, 3895, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3895, 3896, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3896, 3897, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3897, 3898, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3898, 3899, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3899, 3900, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3900, 3901, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3901, 3902, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3902, 3903, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3903, 3904, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3904, 3905, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3905, 3906, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3906, 3907, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3907, 3908, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3908, 3909, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3909, 3910, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3910, 3911, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3911, 3912, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3912, 3913, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3913, 3914, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3914, 3915, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3915, 3916, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3916, 3917, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3917, 3918, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3918, 3919, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3919, 3920, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3920, 3921, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3921, 3922, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3922, 3923, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3923, 3924, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3924, 3925, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3925, 3926, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3926, 3927, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3927, 3928, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3928, 3929, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3929, 3930, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3930, 3931, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3931, 3932, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3956, 3957, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3957, 3958, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3958, 3959, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3959, 3960, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3960, 3961, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3961, 3962, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3962, 3963, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3963, 3964, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3964, 3965, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3965, 3966, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3966, 3967, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3967, 3968, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3968, 3969, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3969, 3970, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3970, 3971, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3971, 3972, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3972, 3973, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3973, 3974, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3974, 3975, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3975, 3976, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3976, 3977, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3977, 3978, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3978, 3979, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3979, 3980, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3980, 3981, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3981, 3982, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3982, 3983, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3983, 3984, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3984, 3985, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3985, 3986, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3986, 3987, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3987, 3988, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3988, 3989, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3989, 3990, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3990, 3991, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3991, 3992, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3992, 3993, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3993, 3994, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3994, 3995, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3995, 3996, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3996, 3997, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3997, 3998, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3998, 3999, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3999, 4000, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4000, 4001, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4001, 4002, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4002, 4003, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4003, 4004, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4004, 4005, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4005, 4006, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4006, 4007, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4007, 4008, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4008, 4009, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4009, 4010, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4010, 4011, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4011, 4012, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4012, 4013, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4013, 4014, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4014, 4015, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4015, 4016, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4016, 4017, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4017, 4018, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4018, 4019, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4019, 4020, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4020, 4021, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4021, 4022, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4022, 4023, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4023, 4024, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (68, 69, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (69, 70, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (70, 71, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (71, 72, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (72, 73, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (73, 74, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (74, 75, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (75, 76, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (76, 77, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (77, 78, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (78, 79, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (79, 80, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (80, 81, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (81, 82, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (82, 83, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (83, 84, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (84, 85, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (85, 86, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (86, 87, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (87, 88, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (88, 89, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (89, 90, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (90, 91, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (91, 92, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (160, 161, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (161, 162, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (162, 163, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (163, 164, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (164, 165, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (165, 166, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (166, 167, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (167, 168, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (168, 169, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (169, 170, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4048, 4049, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4049, 4050, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4050, 4051, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4051, 4052, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4052, 4053, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4053, 4054, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4054, 4055, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4055, 4056, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4056, 4057, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4057, 4058, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4058, 4059, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4059, 4060, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4060, 4061, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4061, 4062, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4062, 4063, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4063, 4064, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4064, 4065, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4065, 4066, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4066, 4067, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4067, 4068, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4068, 4069, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4069, 4070, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4070, 4071, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4071, 4072, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4072, 4073, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4073, 4074, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4074, 4075, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4075, 4076, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4076, 4077, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4077, 4078, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4078, 4079, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4079, 4080, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4080, 4081, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4081, 4082, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4082, 4083, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4083, 4084, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4084, 4085, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4085, 4086, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4086, 4087, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4087, 4088, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4088, 4089, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4089, 4090, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4090, 4091, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4091, 4092, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4092, 4093, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (170, 171, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (171, 172, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (172, 173, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (173, 174, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (174, 175, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (175, 176, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (176, 177, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (177, 178, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (178, 179, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (179, 180, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (180, 181, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (181, 182, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (182, 183, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (183, 184, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (252, 253, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (253, 254, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (254, 255, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (255, 256, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (256, 257, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (257, 258, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (258, 259, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (259, 260, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (260, 261, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (261, 262, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (262, 263, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (263, 264, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (264, 265, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (265, 266, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (266, 267, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (267, 268, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (268, 269, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (269, 270, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (270, 271, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (271, 272, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (272, 273, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (273, 274, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (274, 275, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (275, 276, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (344, 345, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (345, 346, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (346, 347, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (347, 348, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (348, 349, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (349, 350, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (350, 351, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (351, 352, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (352, 353, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (353, 354, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (354, 355, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (355, 356, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (356, 357, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (357, 358, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (358, 359, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (359, 360, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (360, 361, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (361, 362, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (362, 363, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (363, 364, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (364, 365, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (365, 366, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (366, 367, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (367, 368, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (436, 437, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (437, 438, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (438, 439, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (439, 440, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (440, 441, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (441, 442, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (442, 443, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (443, 444, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (444, 445, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (445, 446, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (446, 447, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (447, 448, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (448, 449, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (449, 450, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (450, 451, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (451, 452, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (452, 453, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (453, 454, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (454, 455, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (455, 456, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (456, 457, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (457, 458, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (458, 459, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (459, 460, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (528, 529, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (529, 530, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (530, 531, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (531, 532, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (532, 533, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (533, 534, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (534, 535, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (535, 536, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (536, 537, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (537, 538, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (538, 539, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (539, 540, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (540, 541, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (541, 542, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (542, 543, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (543, 544, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (544, 545, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (545, 546, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (546, 547, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (547, 548, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (548, 549, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (549, 550, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (550, 551, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (551, 552, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (620, 621, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (621, 622, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (622, 623, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (623, 624, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (624, 625, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (625, 626, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (626, 627, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (627, 628, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (628, 629, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (629, 630, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (630, 631, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (631, 632, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (632, 633, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (633, 634, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (634, 635, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (635, 636, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (636, 637, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (637, 638, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (638, 639, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (639, 640, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (640, 641, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (641, 642, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (642, 643, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (643, 644, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (712, 713, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (713, 714, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (714, 715, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (715, 716, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (716, 717, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (717, 718, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (718, 719, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (719, 720, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (720, 721, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (721, 722, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (722, 723, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (723, 724, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (724, 725, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (725, 726, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (726, 727, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (727, 728, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (728, 729, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (729, 730, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (730, 731, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (731, 732, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (732, 733, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (733, 734, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (734, 735, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (735, 736, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (804, 805, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (805, 806, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (806, 807, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (807, 808, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (808, 809, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (809, 810, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (810, 811, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (811, 812, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (812, 813, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (813, 814, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (814, 815, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (815, 816, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (816, 817, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (817, 818, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (818, 819, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (819, 820, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (820, 821, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (821, 822, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (822, 823, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (823, 824, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (824, 825, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (825, 826, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (826, 827, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (827, 828, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (896, 897, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (897, 898, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (898, 899, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (899, 900, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (900, 901, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (901, 902, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (902, 903, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (903, 904, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (904, 905, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (905, 906, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (906, 907, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (907, 908, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (908, 909, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (909, 910, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (910, 911, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (911, 912, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (912, 913, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (913, 914, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (914, 915, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (915, 916, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (916, 917, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (917, 918, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (918, 919, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (919, 920, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (988, 989, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (989, 990, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (990, 991, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (991, 992, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (992, 993, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (993, 994, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (994, 995, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (995, 996, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (996, 997, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (997, 998, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (998, 999, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (999, 1000, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1000, 1001, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1001, 1002, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1002, 1003, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1003, 1004, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1004, 1005, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1005, 1006, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1006, 1007, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1007, 1008, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1008, 1009, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1009, 1010, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1010, 1011, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1011, 1012, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1088, 1089, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1089, 1090, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1090, 1091, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1091, 1092, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1092, 1093, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1093, 1094, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1094, 1095, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1095, 1096, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1096, 1097, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1097, 1098, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1098, 1099, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1099, 1100, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1100, 1101, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1101, 1102, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1102, 1103, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1103, 1104, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1172, 1173, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1173, 1174, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1174, 1175, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1175, 1176, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1176, 1177, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1177, 1178, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1178, 1179, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1179, 1180, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1180, 1181, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1181, 1182, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1182, 1183, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1183, 1184, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1184, 1185, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1185, 1186, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1186, 1187, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1187, 1188, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1188, 1189, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1189, 1190, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1190, 1191, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1191, 1192, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1192, 1193, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1193, 1194, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1194, 1195, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1195, 1196, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1264, 1265, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1265, 1266, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1266, 1267, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1267, 1268, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1268, 1269, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1269, 1270, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1270, 1271, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1271, 1272, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1272, 1273, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1273, 1274, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1274, 1275, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1275, 1276, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1276, 1277, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1277, 1278, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1278, 1279, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1279, 1280, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1280, 1281, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1281, 1282, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1282, 1283, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1283, 1284, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1284, 1285, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1285, 1286, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1286, 1287, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1287, 1288, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1356, 1357, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1357, 1358, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1358, 1359, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1359, 1360, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1360, 1361, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1361, 1362, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1362, 1363, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1363, 1364, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1364, 1365, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1365, 1366, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1366, 1367, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1367, 1368, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1368, 1369, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1369, 1370, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1370, 1371, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1371, 1372, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1372, 1373, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1373, 1374, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1374, 1375, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1375, 1376, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1376, 1377, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1377, 1378, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1378, 1379, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1379, 1380, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1448, 1449, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1449, 1450, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1450, 1451, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1451, 1452, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1452, 1453, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1453, 1454, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1454, 1455, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1455, 1456, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1456, 1457, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1457, 1458, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1458, 1459, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1459, 1460, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1460, 1461, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1461, 1462, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1462, 1463, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1463, 1464, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1464, 1465, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1465, 1466, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1466, 1467, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1467, 1468, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1468, 1469, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1469, 1470, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1470, 1471, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1471, 1472, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1540, 1541, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1541, 1542, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1542, 1543, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1543, 1544, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1544, 1545, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1545, 1546, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1546, 1547, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1547, 1548, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1548, 1549, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1549, 1550, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1550, 1551, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1551, 1552, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1552, 1553, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1553, 1554, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1554, 1555, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1555, 1556, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1556, 1557, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1557, 1558, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1558, 1559, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1559, 1560, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1560, 1561, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1561, 1562, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1562, 1563, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1563, 1564, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1632, 1633, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1633, 1634, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1634, 1635, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1635, 1636, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1636, 1637, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1637, 1638, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1638, 1639, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1639, 1640, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1640, 1641, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1641, 1642, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1642, 1643, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1643, 1644, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1644, 1645, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1645, 1646, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1646, 1647, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1647, 1648, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1648, 1649, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1649, 1650, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1650, 1651, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1651, 1652, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1652, 1653, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1653, 1654, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1654, 1655, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1655, 1656, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1724, 1725, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1725, 1726, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1726, 1727, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1727, 1728, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1728, 1729, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1729, 1730, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1730, 1731, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1731, 1732, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1732, 1733, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1733, 1734, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1734, 1735, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1735, 1736, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1736, 1737, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1737, 1738, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1738, 1739, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1739, 1740, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1740, 1741, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1741, 1742, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1742, 1743, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1743, 1744, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1744, 1745, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1745, 1746, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1746, 1747, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1747, 1748, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1816, 1817, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1817, 1818, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1818, 1819, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1819, 1820, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1820, 1821, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1821, 1822, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1822, 1823, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1823, 1824, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1824, 1825, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1825, 1826, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1826, 1827, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1827, 1828, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1828, 1829, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1829, 1830, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1830, 1831, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1831, 1832, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1832, 1833, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1833, 1834, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1834, 1835, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1835, 1836, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1836, 1837, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1837, 1838, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1838, 1839, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1839, 1840, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1908, 1909, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1909, 1910, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1910, 1911, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1911, 1912, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1912, 1913, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1913, 1914, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1914, 1915, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1915, 1916, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1916, 1917, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1917, 1918, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1918, 1919, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1919, 1920, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1920, 1921, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1921, 1922, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1922, 1923, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1923, 1924, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1924, 1925, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1925, 1926, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1926, 1927, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1927, 1928, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1928, 1929, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1929, 1930, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1930, 1931, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (1931, 1932, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2000, 2001, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2001, 2002, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2002, 2003, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2003, 2004, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2004, 2005, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2005, 2006, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2006, 2007, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2007, 2008, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2008, 2009, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2009, 2010, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2010, 2011, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2011, 2012, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2012, 2013, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2013, 2014, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2014, 2015, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2015, 2016, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2016, 2017, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2017, 2018, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2018, 2019, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2019, 2020, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2020, 2021, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2021, 2022, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2022, 2023, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2023, 2024, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2108, 2109, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2109, 2110, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2110, 2111, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2111, 2112, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2112, 2113, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2113, 2114, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2114, 2115, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2115, 2116, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2184, 2185, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2185, 2186, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2186, 2187, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2187, 2188, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2188, 2189, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2189, 2190, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2190, 2191, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2191, 2192, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2192, 2193, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2193, 2194, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2194, 2195, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2195, 2196, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2196, 2197, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2197, 2198, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2198, 2199, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2199, 2200, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2200, 2201, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2201, 2202, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2202, 2203, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2203, 2204, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2204, 2205, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2205, 2206, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2206, 2207, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2207, 2208, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2276, 2277, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2277, 2278, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2278, 2279, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2279, 2280, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2280, 2281, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2281, 2282, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2282, 2283, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2283, 2284, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2284, 2285, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2285, 2286, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2286, 2287, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2287, 2288, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2288, 2289, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2289, 2290, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2290, 2291, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2291, 2292, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2292, 2293, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2293, 2294, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2294, 2295, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2295, 2296, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2296, 2297, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2297, 2298, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2298, 2299, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2299, 2300, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2368, 2369, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2369, 2370, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2370, 2371, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2371, 2372, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2372, 2373, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2373, 2374, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2374, 2375, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2375, 2376, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2376, 2377, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2377, 2378, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2378, 2379, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2379, 2380, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2380, 2381, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2381, 2382, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2382, 2383, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2383, 2384, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2384, 2385, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2385, 2386, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2386, 2387, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2387, 2388, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2388, 2389, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2389, 2390, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2390, 2391, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2391, 2392, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2460, 2461, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2461, 2462, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2462, 2463, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2463, 2464, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2464, 2465, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2465, 2466, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2466, 2467, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2467, 2468, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2468, 2469, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2469, 2470, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2470, 2471, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2471, 2472, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2472, 2473, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2473, 2474, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2474, 2475, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2475, 2476, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2476, 2477, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2477, 2478, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2478, 2479, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2479, 2480, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2480, 2481, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2481, 2482, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2482, 2483, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2483, 2484, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2552, 2553, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2553, 2554, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2554, 2555, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2555, 2556, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2556, 2557, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2557, 2558, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2558, 2559, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2559, 2560, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2560, 2561, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2561, 2562, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2562, 2563, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2563, 2564, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2564, 2565, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2565, 2566, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2566, 2567, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2567, 2568, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2568, 2569, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2569, 2570, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2570, 2571, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2571, 2572, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2572, 2573, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2573, 2574, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2574, 2575, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2575, 2576, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2644, 2645, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2645, 2646, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2646, 2647, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2647, 2648, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2648, 2649, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2649, 2650, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2650, 2651, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2651, 2652, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2652, 2653, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2653, 2654, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2654, 2655, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2655, 2656, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2656, 2657, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2657, 2658, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2658, 2659, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2659, 2660, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2660, 2661, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2661, 2662, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2662, 2663, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2663, 2664, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2664, 2665, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2665, 2666, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2666, 2667, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2667, 2668, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2736, 2737, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2737, 2738, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2738, 2739, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2739, 2740, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2740, 2741, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2741, 2742, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2742, 2743, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2743, 2744, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2744, 2745, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2745, 2746, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2746, 2747, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2747, 2748, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2748, 2749, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2749, 2750, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2750, 2751, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2751, 2752, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2752, 2753, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2753, 2754, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2754, 2755, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2755, 2756, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2756, 2757, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2757, 2758, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2758, 2759, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2759, 2760, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2828, 2829, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2829, 2830, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2830, 2831, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2831, 2832, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2832, 2833, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2833, 2834, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2834, 2835, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2835, 2836, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2836, 2837, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2837, 2838, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2838, 2839, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2839, 2840, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2840, 2841, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2841, 2842, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2842, 2843, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2843, 2844, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2844, 2845, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2845, 2846, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2846, 2847, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2847, 2848, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2848, 2849, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2849, 2850, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2850, 2851, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2851, 2852, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2920, 2921, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2921, 2922, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2922, 2923, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2923, 2924, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2924, 2925, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2925, 2926, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2926, 2927, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2927, 2928, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2928, 2929, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2929, 2930, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2930, 2931, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2931, 2932, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2932, 2933, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2933, 2934, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2934, 2935, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2935, 2936, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2936, 2937, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2937, 2938, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2938, 2939, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2939, 2940, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2940, 2941, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2941, 2942, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2942, 2943, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (2943, 2944, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3012, 3013, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3013, 3014, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3014, 3015, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3015, 3016, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3016, 3017, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3017, 3018, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3018, 3019, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3019, 3020, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3020, 3021, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3021, 3022, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3022, 3023, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3023, 3024, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3024, 3025, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3025, 3026, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3026, 3027, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3027, 3028, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3028, 3029, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3029, 3030, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3030, 3031, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3031, 3032, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3032, 3033, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3033, 3034, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3034, 3035, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3035, 3036, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3196, 3197, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3197, 3198, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3198, 3199, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3199, 3200, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3200, 3201, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3201, 3202, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3202, 3203, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3203, 3204, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3204, 3205, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3205, 3206, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3206, 3207, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3207, 3208, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3208, 3209, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3209, 3210, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3210, 3211, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3211, 3212, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3212, 3213, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3213, 3214, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3214, 3215, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3215, 3216, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3216, 3217, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3217, 3218, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3218, 3219, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3219, 3220, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3288, 3289, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3289, 3290, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3290, 3291, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3291, 3292, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3292, 3293, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3293, 3294, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3294, 3295, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3295, 3296, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3296, 3297, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3297, 3298, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3298, 3299, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3299, 3300, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3300, 3301, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3301, 3302, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3302, 3303, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3303, 3304, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3304, 3305, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3305, 3306, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3306, 3307, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3307, 3308, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3308, 3309, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3309, 3310, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3310, 3311, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3311, 3312, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3380, 3381, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3381, 3382, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3382, 3383, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3383, 3384, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3384, 3385, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3385, 3386, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3386, 3387, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3387, 3388, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3388, 3389, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3389, 3390, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3390, 3391, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3391, 3392, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3392, 3393, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3393, 3394, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3394, 3395, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3395, 3396, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3396, 3397, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3397, 3398, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3398, 3399, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3399, 3400, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3400, 3401, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3401, 3402, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3402, 3403, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3403, 3404, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3472, 3473, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3473, 3474, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3474, 3475, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3475, 3476, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3476, 3477, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3477, 3478, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3478, 3479, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3479, 3480, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3480, 3481, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3481, 3482, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3482, 3483, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3483, 3484, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3484, 3485, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3485, 3486, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3486, 3487, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3487, 3488, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3488, 3489, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3489, 3490, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3490, 3491, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3491, 3492, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3492, 3493, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3493, 3494, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3494, 3495, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3495, 3496, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3564, 3565, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3565, 3566, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3566, 3567, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3567, 3568, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3568, 3569, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3569, 3570, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3570, 3571, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3571, 3572, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3572, 3573, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3573, 3574, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3574, 3575, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3575, 3576, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3576, 3577, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3577, 3578, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3578, 3579, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3579, 3580, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3580, 3581, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3581, 3582, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3582, 3583, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3583, 3584, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3584, 3585, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3585, 3586, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3586, 3587, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3587, 3588, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3656, 3657, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3657, 3658, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3658, 3659, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3659, 3660, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3660, 3661, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3661, 3662, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3662, 3663, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3663, 3664, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3664, 3665, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3665, 3666, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3666, 3667, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3667, 3668, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3668, 3669, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3669, 3670, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3670, 3671, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3671, 3672, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3672, 3673, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3673, 3674, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3674, 3675, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3675, 3676, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3676, 3677, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3677, 3678, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3678, 3679, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3679, 3680, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3748, 3749, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3749, 3750, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3750, 3751, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3751, 3752, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3752, 3753, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3753, 3754, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3754, 3755, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3755, 3756, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3756, 3757, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3757, 3758, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3758, 3759, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3759, 3760, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3760, 3761, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3761, 3762, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3762, 3763, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3763, 3764, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3764, 3765, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3765, 3766, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3766, 3767, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3767, 3768, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3768, 3769, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3769, 3770, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3770, 3771, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3771, 3772, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3840, 3841, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3841, 3842, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3842, 3843, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3843, 3844, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3844, 3845, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3845, 3846, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3846, 3847, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3847, 3848, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3848, 3849, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3849, 3850, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3850, 3851, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3851, 3852, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3852, 3853, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3853, 3854, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3854, 3855, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3855, 3856, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3856, 3857, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3857, 3858, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3858, 3859, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3859, 3860, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3860, 3861, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3861, 3862, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3862, 3863, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3863, 3864, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3932, 3933, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3933, 3934, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3934, 3935, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3935, 3936, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3936, 3937, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3937, 3938, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3938, 3939, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3939, 3940, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3940, 3941, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3941, 3942, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3942, 3943, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3943, 3944, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3944, 3945, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3945, 3946, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3946, 3947, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3947, 3948, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3948, 3949, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3949, 3950, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3950, 3951, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3951, 3952, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3952, 3953, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3953, 3954, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3954, 3955, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (3955, 3956, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4024, 4025, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4025, 4026, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4026, 4027, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4027, 4028, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4028, 4029, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4029, 4030, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4030, 4031, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4031, 4032, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4032, 4033, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4033, 4034, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4034, 4035, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4035, 4036, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4036, 4037, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4037, 4038, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4038, 4039, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4039, 4040, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4040, 4041, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4041, 4042, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4042, 4043, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4043, 4044, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4044, 4045, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4045, 4046, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4046, 4047, '3d535c06-b966-44b5-90bd-b522f7db9aed');
INSERT INTO public.ring_partitions VALUES (4047, 4048, '3d535c06-b966-44b5-90bd-b522f7db9aed');


--
-- Data for Name: ring_pins; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ring_settings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ring_settings VALUES ('partitions', '4093');
INSERT INTO public.ring_settings VALUES ('hash', 'xxhash64');
INSERT INTO public.ring_settings VALUES ('placement', 'consistent-1.0.0/400/1.25');
INSERT INTO public.ring_settings VALUES ('event_shards', '64');


--
-- Data for Name: scheduled_messages; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.scheduled_messages VALUES ('01a21a1c-2536-7b32-b504-a1d02a2e3b8c', '01a21a1c-1f05-7811-9b3d-b96d5ffa722a', '2026-11-28 00:00:00+00');


--
-- Data for Name: service_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.service_tokens VALUES ('01a21a1c-24b7-796d-9720-13d87a8340fe', '01a21a1c-1b45-7b43-8407-f7dcb8c21912', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', 'crm', '{devices:status:read,devices:public-link:write,messages:send,messages:test}', '\xd5f1ba718316b152add8546667dd2c64353de68291be42bd292f4dbc7c0f54ec', NULL, '2026-11-26 23:06:21.751717+00', NULL, NULL);


--
-- Data for Name: signal_records; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000017', '\x01e9f1d5dc71bf0fd9f4fe56090c2bb6e5711df3ef16683bf816aa31f2f1f59397805c7cc8eab0fec3bfa3390c04f9559e91a624e50d8141a8e2d661c9d221ec26', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000028', '\x01e9f1d5dc395c92b608fa0c45039a77c2b69e854af6afab35d2ad349dde8b7374d8bb48b2bcebea51532b915c932935c98ff2353642a5c48e9ceff27f9387c997', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000030', '\x01e9f1d5dc1413edc3e9b4afa59b34633f2482f9c74a7d4e261dc5be32db671267774fa0f6cfba14f936257b5e87d5540574a2d3efad0628555fe953f6cd41d714', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000043', '\x01e9f1d5dc4bed4563ac3b1498550b9f7996ca9e8a82eec69f05d6c62e8983e5697ac906ed4f17a42183a02e1f8dab65109a4fcf32f904dad05273ba1c6adc2f4d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000054', '\x01e9f1d5dc024bbd3b9dfaf97095a4007d1ba5669fc46f20f760dd01f34a2a703927cce735f5c1067f0e4b753bcf4e90825b01a6e4cdc988ce7f7d30820344d74c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000091', '\x01e9f1d5dc184c9a902f1622857bc000182564073d4c22264ac0bf52b7e58a9602b8fe74b7a77bd342a63cd80c7364fa73c17dd366cdcb6336bacd5ba924923c02', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000103', '\x01e9f1d5dc5267d2923e88870c63e4f93cb553941556c3839dc04571bfc23c7ba6894dd6b3237846adc650dc086637e964c583c47436b15c11a043a0b378860b39', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000107', '\x01e9f1d5dc1ca6f25a2491241f744b79bd2d15ff14351458d1b90d9036d06b20b0ed260af3ff49fdd566c493ca37e3de9336b7546bc2ebb612cb129a3a6699a952', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000108', '\x01e9f1d5dc0a9d579971ecc7ed569cdaaf85947b65495cfd09d19fe63373ec70e55077866947217c3a299674df978f4b30fced32236544d8172a709fa2534c7988', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000114', '\x01e9f1d5dcd09aa8f47f8a376fda2d345d86136ed30c0eb25b33fedd6233f965bfe33ae35b9659f832e3dd0eb4a2f54658274acd6d34dac64a103a97a6b64c898f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000134', '\x01e9f1d5dc54b3d91a71e7ebe4518e0639941d6576b839b161560827036ac4360433c013db5a1dece3e6e59161cd1ba96ab64a3b49af91911bd58de8dd0f58ebf6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'device', 'self', '\x01e9f1d5dc175ce10a7459d1acc3d05ead62797df7e1b272eec6ba18a52eaed8af2b04af6bb9b515077d31294e32e782744eccc414c8c2fa9b201b5b273d21c19f07fd0f784b158d20b58b973747d1fdf4b76cf0ec3afc923a4dd15e09b6addc756b58d8d53a1e0e49d69d84eba36fee66a77cfa121f5503d153b6b69b222ece1ba346b008eec3cfbc012144670808185c1e7f5a04ebf538b94a0a92cbd406c07372973858faffd1053db5f7590bbeb074a8bbe7d50f7b7efb9b366085d8bbf1fc2028c621018a52bf049f4a6b92e4b74da1a54b2a68272e202a7ae96341d4a6acaacb3157c6926b605a2a23a67b4df8609696e1f7a0a2d1320e31aceced1360cdb102799632c1831d99693d1be03b7a3c9845239b70582eb6ecef8b6af58067d3e25e2834d01ff75ef5802da1588d8d16b8de1f6184c55eac1a2517043eebab4662723a708f3e281fa110f93e78ed135c174f6c4990ae5dbb91db501252d77d106d0199dbca7b30422b1b7eb915035f8504d5dee1b051d81e881a297f77feea19673cd6f7d32ad6496da87438ba231d3550a4fe08f418bfa35c9fe587634ce34f9fb028d159ebd1e4ae01e900482492782edd2504a49179c50d35f23a392dd8b3356c4bf4e2fa34795eeb224ad767609b931daa97cec063881d9684004fa8eea559135ef00d434f5b3d5e4a08cd5829d2cdb7c6b7b681a19028ea01b23d2a2b2f88b1613576e347953a648b7bb9ca5bbf4b481f526182318f75a143e1b811e240badb2842fd8575910e4d9e022b3ad4ed6ae647940c39ef951a8609627ae830294c2637ab4719bdc557c356a1ac74c85a03bdd6daba27176dde2e6c63f59f792ca237908ed461f56dfd4bdfefc5fe126dc1dc457d3910e7b1a2a41154769160841d9f150a32745cd1d89d38f55f64bd8144782fc0d5a86c2174ee6cd079c9d8d91d318f8c32bd718f52bad08860df2056d51c8039514bcf48527fee222aeff3069595700b2bbd0cb411e1bf4489c3c210252b86f7b744686c4be68a431776cb9da25c1c50aed7f042fe61da41ffa73365368230358ffa009e83f7ee9f4a9cd55f98316ca5e502b7704b53fae8ca73746bb8d54283d066a0a43600dd79b80686f62e87e88f17451157d2dc788a1f80c5e8fa7c5c23cc0f3e17c2d2654cdca41841a4da881f7d2c59ec2ca23872cec20a51ea9ba6eed9d4fc29fc3816199c29a8ecc23fd0d9bdbe0e1ef537b23a7b32745abfc3fe2c7f', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000005', '\x01e9f1d5dc8e616b66ac4698fdfc847327b47810cd6f8210bb9f0fb4aaf8f3d3642674024155f4857d8bc6220d8497bb36b4e728b41665b47d851aa15d2cab1c3b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000011', '\x01e9f1d5dc440b20e5dc1b124fea2a44d1b688788d85c47a0967ef7e86607e11dd0106da9a413849fa4d0c2b80de0aaea0c5e115be0902a96ea536e374a1a7b3d7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000019', '\x01e9f1d5dc93d4ab79154f6b5218a0fe0052d8102805527ee9a9f4039059a38605bda4cb3cea5ab51c959d4e3400549f65b9a478ade1c6eb0ed08d3e2abc176ba9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000049', '\x01e9f1d5dc694b8c44ed38a3f8468b63b0aa4839373eda10449e66747611cae4dcb37f196ec303e5a4b0130169347e2cc44d4b3e6ad55663b6f539498cb57661c3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000053', '\x01e9f1d5dc1b69689c73e6c1968598270a0b8f8c5197245debf8dab2322745af23b6f74152674e428027dff7c5c595b069fec32ff249e154b7b99fceca4e1a60d6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000090', '\x01e9f1d5dc752533e0ad2edadfd9dea9a289d859794bad79d95118b44ba1342f3018d830bdbe9d45e4166e23126c4d53af38d27b5eb8024479984423fe3674042c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000159', '\x01e9f1d5dcf0b37c4cb1c99105e778ea5b02f3160daf0508d3fea0d55674c5157a5f25eb77ab24ee058590a48450d8e8eae4edc24a4cf878a46db243223976740f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000192', '\x01e9f1d5dc56917b1907af14f5402099eec15f946de75dec70afe5230695156248c859319643523a1ecb64ba9b7c5246a414f94acf65db2dddad6576e50181d505', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000209', '\x01e9f1d5dc4d8d623e5ff128b9e77de6f8b56ec4e3507a5b2cdcd87a6191c759b2b58a8c12e3901ed0a88c5ec85948301e752e3a2b8d12b1c0a76801288711c104', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000215', '\x01e9f1d5dc04d28f6a02752136bc6e9bcb9eff187dc9790b62bf4d063006de1742f88c3f5d53d746f3ae13157ceaa582df43cfb156cf339be3d68c1e0748da35a1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000236', '\x01e9f1d5dca04c70983e35ec67803eb89af003bb7f423d8a2e3b81aeb2b7b9e20e832aaeeda0acbd5785a11d8469f5ff3d6dd25d611e15cf39f3b1a08d57876004', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000014', '\x01e9f1d5dc025607249789f5e49f1fec056772bd9d829289831e1ed8e34c46b7fdaf1def13660f1ea8aa41726e867697efe25297fb0e97222251d058e277459567', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000020', '\x01e9f1d5dcd1830e197a50d653fc4f385fbcb15bc673d19752013329373764b3bdd6136b6180986436e61d7c6263a19ed500a661503df8eebb83cd8f895c1b2a8c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000025', '\x01e9f1d5dc9e015875b77c4b6c7c67bac5610022a9e14c8765c88d0771ee9d16113078d29953ad1b5dc620d1289f78e430d6065501cb858f1efb7d90be4f57efb9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000033', '\x01e9f1d5dc7f648d79816a245e9316bd4e82d69b5d1b538442cfedc46630c2ac0bb8967101394aec54e74a037c9ace36d4ac34e219c6f7791cafd3bb5eb3ae6f85', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000076', '\x01e9f1d5dc3ff3457a61a1fe49227f1fe8f6dadbdacfb1aa1d91737fb5009c25bc5b219f3df1aaf999b3eaf2681058adecb4e97e7aea4683ed222b8f8c370eb729', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000079', '\x01e9f1d5dcb49efe9c3ce94a43bef24974461657f2a4f1cd9e5c45ac5bf5d4468ba344bd4cb3850ce54a66a0bc7dafa08c2cb82b8e5a274f1df82b67549d547bac', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000099', '\x01e9f1d5dcddb9ebde3e99ba8b3f9c30d8e00aa2d642b1240009bd3ca4bcad4e6c2ecebf58e6d41d499878b4bac2f8d5982011ce8f184edf412d7c9249c7a0227c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000139', '\x01e9f1d5dc86cddd9b4b62974e68604c385f54525e17215d2ffcd312ca875cb1f118676fdf6540c8f021fe86cfa2e0069285c180c32048682c4a42be77668de848', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000169', '\x01e9f1d5dc5b2922f6444d68d99b0b1548c0bbf89c5816ca44e07cf7a050f1044aac6525c596c4c575fa498a77d14c8ce870401184b32d5a3c1c50960ce9e486a7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000172', '\x01e9f1d5dc40cf46ccfbca10c522691394b72a7bf209c6e9aed0cfa8e3249bfaaed5b905effa9e7ec445daebe852cc07e4ed491ec33496f26498884c0fd5007574', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000175', '\x01e9f1d5dc5116a1c97af86745155c5a9e5aef1fa3e318274e692b313834d28ce65a9dcbbd5b348e7659441bee8abbf6123926916b47803334ddc2b77e79e52b75', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000009', '\x01e9f1d5dca84230c21d0df411ac38831e41e43ddc9887dfa4e3787092b1d950f5f695ece49074127c07aafb0ec471ea200bfae919e86fb375f092748cab7b9c39', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000013', '\x01e9f1d5dc968d96fd603d47dfe7241baf54e248c0c31c26009637f8cd707f6e305052139cd6684f5d1622160f94c6a65fd53d0194a10aab75d7a82f24d059df49', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000068', '\x01e9f1d5dcc74be045daaa71bbeff4320921069af3376b0b8bbb8eb6d3b675a7c54ead5649c7180f437ed111eff9b8ec883e821f5cc82cf8f98b1ebae66a1ec5ac', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000086', '\x01e9f1d5dc41280df2be4f10454f7301612152723dfb16f8da2c72f1858994c99b98f825d5a5c9746cf019a87acf8ffc5f597f6ee0fd5fc777c559875926f0611d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000129', '\x01e9f1d5dc433aa0c73b0c27d4f0f6c8e43978e6842517913a68e534647a00b3e001623e84bcad1d45e35c30d60c133181e3b927de7e55a3603cb76d67ab92f53c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000144', '\x01e9f1d5dcbb5834d87591fdeb63f614afcede77545269616bb592cefc613098bda5acd8f99189089823f670164fd1f950ce97c20f78c890f558821ce78b3239f1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000170', '\x01e9f1d5dcdcf85ae71c944e859b3b9fcd810f409bebc2b6ce17c87990b90abc3ba7bd7702fba0f7a76ccf5c1146049a533985a125e233cd500df9cc6f02fee7e7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000174', '\x01e9f1d5dc3127ab26909ceb6d3b304760cb7d4d4ce136ed88c25840a56702c6339a2ac01dc2670f4d3883ee41ec6f526691ad8f8b2469e89c911760c33b0315f6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000191', '\x01e9f1d5dc5f5eb79c2a4ea18983c43d8a50c9672a9513636f05a70f3a02f1534d8a2973f3b73f94c32ca0c872e7e78dfef84ccdf07bbcc941513d3a0d94b427f4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000203', '\x01e9f1d5dc70c0e63c34b0d6b95335b42c3cbb01fe1d08abd5dbc7ed82a36d1f31828a1e0cbeca98d02c64bf6f9b3088f51502f6fc56a81f86aaa341f72c4c61a2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000217', '\x01e9f1d5dc9c53249564991845ea6e03bed5fcfde621f7454066924f0bd000ae31dd67e824a23f55fe5b294d55226b25a4feb0231d5172e46190a3c84b15152d4e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000004', '\x01e9f1d5dc0dd20f8081afd853bbdd5d774e4224e5c4ad8209a9c2043900aca54f6960b2736370f7e328b4011c80a151a829ce400f8ebac980c38c09f93764f44b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000024', '\x01e9f1d5dcb992768ee06d932183b9d8546c5405dba5488a61b4379d584acd11166b6d04b4f40f03d7c5fec0a9febb43a68b1b24f3f3745a02ab93aa19dcb6b9a6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000034', '\x01e9f1d5dcfc840619f648dce208665708cac3f6dd3ec37d6569949b706caec36c6a07f346583f0f4ed775e2560d51d2aa8d60aa2373f51e320f5b29e7ea025a4c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000039', '\x01e9f1d5dc105e9631f900563cb51a8558a93bcedb26a908310473a67363353958a0b10cea4c2fa33c636e25abbf4bdf14f791af9ed2135e4cf9885cff030f1247', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000072', '\x01e9f1d5dc961b8764a8fc5ce51050c940fb77ac593a64dc930e9a18e1a712158fbf2df058fc726cb942c48c54f5b95984237473ced76a79a24c809e13ef7d29ce', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000075', '\x01e9f1d5dc0ec705835525c7c58ed23a77a6149792333665ff9196d53bea5966dccd530a816d696bbdf8905bee5497750e2aff738ef93d8209262422422d335935', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000084', '\x01e9f1d5dcd51033b22f40aa6c95fe4bac1d772842da4e59da8b1f3c2bcf2e8ffab7b97d9d70c6189c3a8c4da78d8d6942c8c9edbbff1fe692ed2d5f577d3d6233', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000087', '\x01e9f1d5dc46e53ff1b68923e2d0f9b833591ca111fd03a5aa0a495a563be1983c0d0b719c98fbf4aec4e3f07ca4047f4c1e3bf18ea849834ee1ecfc8a77360a81', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000104', '\x01e9f1d5dcdc9354943783bff0d93695b8003e2db7fd525681ae71f68984b7802ad050edb3f8031fbea635d1f8a388c5df037f98321467e5795a42aabfcf273581', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000161', '\x01e9f1d5dc3f0a3dd5f7a8a79b41556f561fec0f602972f09d1c5658ac75ac55195061806efcd5b1ccc7656021d34ac840940df4e0d206fd7aa089e362ef7d1978', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000046', '\x01e9f1d5dc612af3353069790aa58750d9af63b4646130f288b74fa7163285da30a99c24ad84eb114527d22975b17a6dea181ecbcd5edb90135be67013c9e26943', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000062', '\x01e9f1d5dc0b768de84bcafdb888f33f884eb14b82d0b789dccdb8b2b4ce5fbd2147470512f48f3b254963fdea70da452771e3b4592433c2bb57388d6a86d29674', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000094', '\x01e9f1d5dc2911703c33f10338fc04680e1469ed2b0f5195906d3ceca574a79f11d516f52ea9becf49a3698186d56da4ae3f3ea1adec8454b2afafa096b5768c5a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000101', '\x01e9f1d5dce4f0c1df6a1592b17c17c192d5d1fdd3b306cc4f71d75dd4afef9fd1380cf94e16869d9e13600cab2c225eeb3337815c52930ca5cac272af2a28faf1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000115', '\x01e9f1d5dce1dccbfca0108388b845d0e154b119987cb727095a4de35dd8cfbc8f087d5a519bd5ad02a5cf300a8bb92537809fa2be4afa02fb71c4a2827072e14c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000125', '\x01e9f1d5dc1877b50020b14c7e10a1552e3c264de954a921ed9396e1e1913bdf5ac2a2afbaf1ad431ef152295afeb67385b627132d083f7840600e533a882e968b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000135', '\x01e9f1d5dcf80c3b2af7d0e8075981e8e7f850d55b7140ac8034f3d164787b4482cce8827403a1f889a5489adc3583456eca64bc787bf43e1991f1f00a420a4702', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000152', '\x01e9f1d5dc4dabd7d3df1a954cc68172ed3fa212e50aaf4b11bd6bc6997afc553d974850a6db54b614ca561743c2b99ffafaa65b7e41ad8e16f7ce117394aab1a0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000263', '\x01e9f1d5dc03858f990ce014841d8662d892be317ca45affff9953fbac421b017426a213833f853a209f7216fce0ad0538e182d2b726ce119110b4af7e509f923c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000284', '\x01e9f1d5dc956a30c142dd8787e61b19d95a34aaae50421980915396122669e2f8041f6b63e8d651112a9fcc88957f069e2d7f58193c9432deff4c281a7a307d50', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000315', '\x01e9f1d5dcb517332d6c7b84d7d95b03388e389e8c88065b872a7bdd6dbdce468fa1ae0f219c1fef7a4d3c4136fea93b05c04c9fa292f0cbd7ac6d7fa8d99fb18d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000010', '\x01e9f1d5dc1e2f55f3fe32e30b58d61d9801db96e447a84a9eded9263829bde966616223bdcf65217230924abd79e34387a61b8789a933814e6bd0b787bd180b51', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000012', '\x01e9f1d5dc09bb16ab0c26f339978a3e524fc48a0b97ce0e043cdc396720b09951a89e1279e162d2589a2f15038cab005f52214ba46184cd3aa58b0a1d8cee82a8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000035', '\x01e9f1d5dc063cbe8d48aaf603613186c9eb6f5aceb39acf1db926bd7f4c6a644324d82336678f9bc192509a3fc2eff7460ba4ebc3065c413e3c76ad10244e98e9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000057', '\x01e9f1d5dcb1c0c8a58ae372927287f9ae38ccd2df74a1417942d7be096ce4d07a68548d4b47e6674c4cf64eaa0985268da64354e2214538c468732238e04a71f1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000066', '\x01e9f1d5dc5b685849f2326f28016d637c7fb8f49e3f4a5c5afccc88472a90c7540613f05dfc7a5dae1da3ab09395290462ac46102a339cd0c48a88d4e4e12c4fe', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000085', '\x01e9f1d5dc53abf166e780cf19293f9a6603aa5332b04df8a5c706652d668750fbc043764134c59c6bc4703daf12682ecadb28334d907b7ff468be3a59d18d55d3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000162', '\x01e9f1d5dc985dd8fecb616bb4b271b4ef6f6609c88ce505f4d30842dc1396e672fb4fd8e3accaa554faecaf68567b95ba313292a3a27a3a519c9653c4c7db673d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000184', '\x01e9f1d5dc990d208b265678bd891748f7ed2edd7e02d916d267a11dfb275d9088bf47d8e19276cb5c8d49a2544455480ef8a68069c542c1da2e78f70a93d6fd5e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000186', '\x01e9f1d5dca63d0642a63e134169d53d8eccc72f1964182c0e8b3b72ee6a43a98bb57a0f1387b270f00928bbd697dd33d5ae9c34570e6c135334230e755fc954ab', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000229', '\x01e9f1d5dcb68c8872e5a2760ecb9015fc8121295c12251bf7532ac39e0155236e8c6c69c1245cb5bf3c52201ec72cb67ba307980ca6e43cdf86a8ce12bfc3da3f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000249', '\x01e9f1d5dc344d2270e18f68e080cddb69a3abd935014dd73a8718d76ba571c10c44c2489648d898dae56269a4f64f0a744f2c05e4a339492010f42a7d08329b09', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000031', '\x01e9f1d5dc23db83e21622cd3ba455e72d1b0458676f22addb2a7c6429c6b4c089767a774315a15f120645a1e33794216706d765d4e75867be6e43dab4e871a419', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000059', '\x01e9f1d5dc48cf368dc1e5ed7684b87646ec6f1a3659bd7e8bc5aead490680034840830af276cbcd1887940489af79e845eb0ceb5163fb1d029c2694a82b179c7e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000063', '\x01e9f1d5dc61706c432328e0033c5ca160e0383b3ded37936d082cc6ebbf505e8a88cc40b75937d40955731ebccfa7e2cbdfd9f32f859cbf0789d8f9e0f0c49b5f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000069', '\x01e9f1d5dcce49b39348d360d366243670c4e4041fa7e1c1cb0e6f216cee02df245a66264a9f8a421338f39a3e6c5eabbdc1d93c4f94178e6afdf4b33442f75cb3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000083', '\x01e9f1d5dcc1e1251f48f9d7e9175520661e21296a576433a3d6c7edd68095d0513a31718ae525cb69579acc46f139e3bfd2c08f67b1c5d4c454f3f756ae8b6861', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000105', '\x01e9f1d5dcbf927befc01631b7c04ac88886ba1191ae824eb5f203ff9ebee601612afff756186ed57784a5524b25c995391ef9195dd261564a3aec8cd29c1b74a6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000137', '\x01e9f1d5dce28b9c1797e92fb4f33cba01bc36290805e6f30d00bd13c2716be516c820333ba10c7e873594347bd8ac81d7556d81de03cd83b07c0d0456757127c1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000146', '\x01e9f1d5dc1a458f0cdb2f501f41d6fb5de3594a9148ab11ce1e159b234893beea495149fd0d60c49b696069fecab24139f43bcb72d7a25f898c9fbae2598a8198', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000147', '\x01e9f1d5dc4fce7f23cf81be60c7979b0f4c4fe4f8c0cf8339a40afa9de81ff3147fc507b430b4728aa2187d42689ac4d2ae965e74a3a2edce6f7f3b52eec1d5e7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000163', '\x01e9f1d5dc5f943e404a4f9d5f4fd2cd6b08960371588b77fbfe810c4c5891907a98e13ab8d55796e3bb046349d7f132b5ecbefff572c67e88b04fc772a59277ba', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000164', '\x01e9f1d5dca9d8e278bcbc8d0879260b51864df238cfe022abf40260985de1c82225863c26fa7a3ab8ee62e3650487a2198bfe7c3e9b982e35b1ec621979524541', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000015', '\x01e9f1d5dcd879a62e09a83cb92eb8a92b3fa95bd91b7adbfde8d510bd9c1e9ecd4050142c996c8ac1a85bf5d706c7bbb3ebc578a60dc70d8786467660b55dd341', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000026', '\x01e9f1d5dccb16bd64c418a9a2ddd470d7eb8cd84c0a04a0e2740c1405c06f8ecc1980c4e485d5c9f587b8e5b95fcf706acb0ca004017d8b8d69e3d5c89bfd4863', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000032', '\x01e9f1d5dc81dffc459f1ebc7a9b52fb45d5c43c532c3c19e35699804ecb1b53508bb94e351356d2391b7828142ee45a10f7a0c653c2c68333fc792fd552ccc53a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000038', '\x01e9f1d5dca129e4fc5afd3419831850aa88cecb9e5730ed2b59725b29740a2ed226dbfd962ed6b3f8a17d258911c1fb1ae38ca707ba78ac87e3fe5938a6d2a281', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000058', '\x01e9f1d5dc6f663b584ae2f97a3421c546bd089d531a9e80c4aa8433dfec3c1f91bcdbcc2e41ec84657a2d7210df0bbfbc05abd2baf13055264cbf616fb1a437ac', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000073', '\x01e9f1d5dc369b491e51855877b6b3fb8da7092bab2d1f0ea38b3982c2e5cef30d8478504d15e77cb95696055a69ae8f0ab2a5dfdae24394e5150465be46b16113', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000078', '\x01e9f1d5dcbe8ea75c107164d70098e33289bd8dc895f85dce9222f9cada5db08e82eab668721645fbcfcca7cef47a109a18e8ed27c8f18570c9a7c59350b5ac42', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000081', '\x01e9f1d5dcf2712c541edf417cf21c43c8b0fc99c82df700629009d87072b7ed03d1f13ba614f58bed08c33c57211b2b404c09d21a76e1986fce839b289304f7ca', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000092', '\x01e9f1d5dccc719a7d8877f8bef94f251692b8720a01757b3783effdde10f987dadfd4ada4d0087732315a3d20a0a2faf86c8bc3805e429269b6571f4ac702b225', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000102', '\x01e9f1d5dc37c8e8f6508aab438aa9cd385734612446d7896e80b53f9387d351aab1e582a68c8620cf5b27003dfefa7017e21ab5f1ce6d6d5543d97b421b2bae7f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000110', '\x01e9f1d5dc3da869c48cd39fb5799ef2c1012b7addc9bfe66f2a9ca98f977c8141f03c08be6fa771416429abd3216e60ae94b762358e58e92302b437271acc4b80', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000006', '\x01e9f1d5dcc2fe2aa5033c33badae6c3cd0a2be84dbe6ebe690674808873c93cf34dca34a2dd36c198a0ece545791f3544ee0b3b33dd11e43057642a104229d90a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000036', '\x01e9f1d5dcbeabf662d0bb7af83ff71b89d07cd7006da151cb974df26f033a53116b081e3534a7c12fd13be371bea29c54ade93176a4194a00decc69e14302c123', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000077', '\x01e9f1d5dc1f24ab467e9e038e7dbc73c951fc60231e3e7c18365048b97f995278bafcbb686eb575aa4aab1dec8986bbb08d2aaecab4dd70559b4369b6576df539', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000088', '\x01e9f1d5dcd1c5807ad1b9a6795275fa15835e0526d7695198e996adf3f76e0c55ac5ccb1b692fcd348afac2a2bedf9b4fe516b746eb8b8263074e75162874c66c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000140', '\x01e9f1d5dc80b891643fafe2ebe39b6f5c3d90dc0b02d7e1bc111e13916569d7fa3194c0549dff38f61a613b5c2a2af93155a74253e5d0ebc63ec2d514aa708a23', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000155', '\x01e9f1d5dcabd22b224191a3b8de7b3a7746ca292a452274ab0eae1b30a9752d6a301b2d728ab62cfce5e0692238ce25007a2d9fcf3a901cbf8673ad96d4288ec1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000173', '\x01e9f1d5dc2a47fa6beaae4495b56777f95e76c9c081e2611a8a2fc7dcec0c40ccb3c4855353af53b6e560a027cb8026c3f58be79886761a13af9bd635185f672a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000179', '\x01e9f1d5dc40fc3e6a07113490637bf69e15e5db15771e495c9efc4f5a501fbf050ecad45171718233d50b87ca96931f7aaab5512d301e59c8bb272043e560a348', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000214', '\x01e9f1d5dc8ba8c6e451cb942507117181fbbb3e06820233d7aa50d9a36d4b5ad2370add440411dfd405ece3b3e7ef50ddbfd954e515ecf6500a6062cf0384185b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000219', '\x01e9f1d5dc5c9a038af40b4e5ad12e1e356de7b1caa8e3b63e7b9e4872ce31a16c7a7d56e0953d8d47e12f5844b7d7a36a915127a49375da268f2a61de4a46730f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000237', '\x01e9f1d5dcac8f9170f18901fe2394e4745f32345838b9b5627ac18bb00ef33ba6040ad57135803c135a151fda4f426e5cf5d387fa53f275ce7214ae8af6d881b8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000037', '\x01e9f1d5dc1fe86027fc12a38ad95651d1b1b94e32f92521496ee455c21c3b9e4e7a5dd1adc5ad1a3cb2ca1e1e27240837438a756a8ee6e800d93be081325323bd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000067', '\x01e9f1d5dcb67194ffca57589e9a2d7f9ede15628559e561fbf255ca325b92a90e8b3e564db761043098726381f7c03c3ee856b1a01e386e96a6a150d4c11e3953', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000097', '\x01e9f1d5dcbbb6546b27c18c6a982b017525ed12d1e13a4eb10041809fd2d2e71677212667439b964b69e68416cc8797b8aa335e60f95ce5deb180d9fac0cb758f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000124', '\x01e9f1d5dc00d6523d8a479b8d89e0b8eafac2e81bd79f0885eab4765f18b4e721ae90f7a55ba8a7eea9fe904ed024cf82d4fe4b0f9035a834577724f404264522', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000202', '\x01e9f1d5dc3c861e6d2c0d09e1eca77939fab4992c5d11532d3008dbdd633cf55d8d954df5c314a9f027f09d6f56e22b62c65249e3584b175f2f6d913194b832e7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000216', '\x01e9f1d5dcbdd6d0b8e3d9853cccdb847944578f4407444d8714ab39dd13f7a798e93ce8080f63f09e6404fdc6232c620aa27d12b2cc2639ac8449bcb6b5f41472', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000222', '\x01e9f1d5dc039b6f87d13b437273d9576be4a0f00cc594fe217eb74eb03084610456f9e355f907953415e135c533f22bddc959f303e1cd985b43af9edf07918e1f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000224', '\x01e9f1d5dc8d23cf137f43e1f40de72b942247d38a0b7f555c8d10937224c055e4d8bf3aeb7d15e5b3548c42209dcbf47f9e3dee11b18647f0adf49bc73629e8aa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000235', '\x01e9f1d5dce31efe8a5dd4eb2f7579a348c8c988780ba191a62bb681edef20ccb55dfe2fe99e0622b87d606ac6487759c9735c8f477cf2c5c3bb63f67053a860c3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000247', '\x01e9f1d5dc577e6c1c2136de04b2ba5d6ded7603c467e5ce27d4925124cc8b4626f78c6d39099c84d5f62b703a1e209fd43c0b3009230357d6681087e36b021d70', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000260', '\x01e9f1d5dc5e40bdba7142ee1b5083158580d40ace3a05784716d955ff109cdc3abed63fafa369d02ca723a13dbbaecb672f6b75f2df66db61413d1889c5365590', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000055', '\x01e9f1d5dc1ef001049146898063a4b15eea19a69c0d7d56d81beaa1534d57812ea549e09aeae83c99611e1fc89973891513ca6f8f148d8bb9e6e22d8f996bb7e8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000065', '\x01e9f1d5dc9427c115240d73eeddbb26b2f3167fab2b7699055cdf4f79fe06ebb97789e564fe6440709af976e5ee9e8af7bbc808b70a3eb0199c119899afb8478a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000109', '\x01e9f1d5dc8c2423474b4a14c0012782e4a3a193020999164e596ed6344585d829202b140bae30e9a552394b468c19e920abf57ce4387d0bc5f767c9754382d162', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000111', '\x01e9f1d5dc48a4980b9d850280a4ff3d6509c3877adba5deee74420b5780af92f764a8ce3cf92ce8af8db9338b69805e4733f6b67866360823a3eb30d3435098b4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000121', '\x01e9f1d5dc3a1dcbde0498bee18e10aca9c4e42a5a6d3a29a86f111e9f8ed2e7d505b01c16f30bc706603508ca699e6525ad7d5fa02dfa4b6e29c1ee0b65122530', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000122', '\x01e9f1d5dcc9cd935497e9781c8075d8809d07edcbbc91bf35233815be49f6b27a42fb5a9688db93ce3a68bc3ee23cee25de7ae785cca2283c12de9462d4eb9e11', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000123', '\x01e9f1d5dc3a402dff91692c75b0653d8aa9e1558294538933ec1b603214a0cfff765393490daa0c69dfeaea403bbeda09ff9c7c08f9bc2cec91dfb37060c5e6c3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000127', '\x01e9f1d5dc324098e924f7ffe2c0b0f7d76c225db0246490f166bb9b01493cf56ebb4509807d30d2c682a205b33a19bbc7e3f366514df3b488c94f23630b0ea3ea', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000153', '\x01e9f1d5dce97cdc13d3c26b264c0c0a9625b6a5ef6e70f038dbba3a8b38bad88a064bb3c09dff8b84452e702d56e7bdcc098f7db98a0e2c83fa3a0ab0f8ad3b89', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000206', '\x01e9f1d5dc1ffebc41f4f93ae333a03e217a9a9b264f44b490ab5e23c9d13cb168cd234496b601037a72241ac4142c6e8a18c348b12690891a1eafdef7533ade9d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000212', '\x01e9f1d5dc8bd4586dc2d88024618f6acd0b8959fa8f667a5997c0a1d829f8556ff7f4e9cb6e5056b0058c983f0ba9ca7c3e1799ed9903320a436b840cf4f752db', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000027', '\x01e9f1d5dcd4b44450005f9861768bd4e89003426266cbf40bd8905651bf13d5fa2feee1cda47eef9134cb53a7934c897bc9c1b258ac3fcb0c5cdd0c9ccad87d13', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000045', '\x01e9f1d5dc2ef7a1dfd33d6404bc74f0d3e8c641755348c60f65d8736ca179db2c2a09ac81d13eda816cb9572476bb9bb79031da77bb6968967dececc4654162c8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000048', '\x01e9f1d5dc22ddd0cc513c54d96b85ee9940a1e7053f8eccaeab99c60f7eb36e14d14285e536de61579b5415598038ea979dada1f7f9f029157de75817f35d9d35', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000064', '\x01e9f1d5dc257a4bc280daf76c8a008628f2e5bd6ff80ecccc79e4263b5f91b61f5f9e944ec405bda041af5a3726e091653c62b53a2a092a9c35cdcb007f2be0a5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000093', '\x01e9f1d5dc799f33a74e40e26eb5784972f959739077604e4dc187038651e7a99ebc0c78921f0359493ba2ecde544f5f975ff54a5bcf4e3a7fa08b1cd2379b9b4c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000112', '\x01e9f1d5dc3c1e6f5851e7db6a730d60f3e568154a5251810a4a955c811de9d94967679cbf34626f386f1698b3d542f32aafae327d0c35c795a648d7241d70ba26', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000142', '\x01e9f1d5dc7ae8a6ce723836b4e7df27d72cc3a849f97b824343a6abb25669353f6b70b2d3b18ab34f6266fe0168823837b29e4927c4a86f21a763dc5b39cb6f03', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000148', '\x01e9f1d5dce1e981cae360867129d048efecd257902908148a29b237fb94d7020a49077af680009efd067cd61ede3beac13a2d657c1a6b5d1f61c328f871d09ba5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000151', '\x01e9f1d5dc57e1233ae2ec06b47244a531d181373b0fc393ada0fbe8623c0c74ae476bf0be2eeb1b21a105a0e2d9d41bf0f73e9fc1ba894d6b548f3f5d98b0705a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000182', '\x01e9f1d5dc43696f086dcb919289f87a5755e053466b11954797483e2809deabfddf495bc54fdf44a7dfe4adb3684e21a3750b1888eae1fbea7e8f6250f73bf7e8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000189', '\x01e9f1d5dc69dc8d740e95954b7571213e7aaefc30b2891c04cb00e53ac3f425afd3e3a4f8c3761aa951aeaffead3858816f6b82ab4b211c0c148b845df8b98239', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000056', '\x01e9f1d5dcb32e2b21ea6e22d552959e1cecb82f869f185dd062b17471f915b3d991afde77d7bd4c2a3d95dba2f3353ad0c027d419f22a12e9f4047d97e260ba29', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000070', '\x01e9f1d5dcae79aa2e43a0113c29df4b3bbf34ae39df5f11f36ee6c9277f0fd0e4813664bd86c6b533508a40c3bda9a94481a7579a79f74dd8d8387098aeee7792', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000098', '\x01e9f1d5dcf72eef01da03e244ca599f46e79086dc73e08f649444d072c3e990cd8de0037a4513c7a6daa0addbdaccd798c3ed52d1a34cc1eb3304625146253bb0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000116', '\x01e9f1d5dc86246088679a7f0d0b55a312cd06e9eace165b82dcb00f27f8c64059f332eca03c81d4096607e1e7e71cb86c9a15b87944a97bb1cba2a24fe5108780', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000119', '\x01e9f1d5dccf8528fd9090d6d7a0d845948bcec275ed922a941a1693cc092c0bf188123f59e4097ece8c51bc1117a9dd75252a09ac00aa3dd4188e5fd00fa22343', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000131', '\x01e9f1d5dc357372de67df75b53eaa91d6b63f24afa77d36c9eac1524b1a9896014f7b16504f0414ba8e2e4d7ed44491d4d5ad79acbfc883bf0eb60be1c9386c24', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000145', '\x01e9f1d5dc0ed0c33b134b278ea25761d8227785a4c1d28d8d40f42c214f02608fdbbc7811c954b305e22fac7d045ad18fe344d22e68d8d8bfc56dc0dd9d828899', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000178', '\x01e9f1d5dc3de073a824d4e11fe5f8b6c37ac4d524ce414352cebc71c6fa8d0522a54f75e4d83fbf5bbfc2c226d500b64e3054d6cb58ccc46d75b20c7131449a5b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000221', '\x01e9f1d5dc667d676f5559c4231342301de9b52a28a5a51f301bd206c73f120fc1ca3bbcf564ebb3c8b0d280300c5265bb2bf8c878e55f5bfa13b70b46ea24a4d7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000230', '\x01e9f1d5dcf96ab9beb4171bbc6a0eae77da89865372214f638d44b6fdc9311c1d06d209cb1b7d9d014a94997cadfa5e2c41fa27f793bc46260b98a0f3ff27e3cc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000288', '\x01e9f1d5dc21c2b1de97cc133949f745320e5fd17e5078e689acfbed17dc99b3d1fdd49f010a065770890128b332880e902c48a6c7bcec2fc9dfca05b624228765', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000040', '\x01e9f1d5dc128b41d4470e954e2520897e1dea091f41388075b993ffacea47a1593b3a00b5d37ce7881b6f5a503b383d026fc6bcbf071e87fb8e5b316a70dce12b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000044', '\x01e9f1d5dce45cca817520c3b6b23790bc260fe9e3ffe7b3257808d3b91302ac532a335c962fb67edc712dae6f7bc5d1e150c3767d6a5acc46dd2f1d93f94dc3bc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000050', '\x01e9f1d5dc4102c59827d3b735897fefadedb3a4104864886cd1821c597b571b71d5f3378cd036f6d45ba317789e897f5058dd14500bf20873179c2b480a2c49df', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000095', '\x01e9f1d5dc6b37d6f9335cab4f44cd39a762281bfe4c8be1c5865bf12f52a2f8d84b338507f12d0becf96f567489a1769068f8a57f845af6a9305749b7fb2678f0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000096', '\x01e9f1d5dcfc686f5c2be5ab077b1db8b08e6f0f93e7b7643606d91390ace21874d7e43f7d7ee764efd5d16e465cae8b5613bc3b94c6256b7c18ac4bef57262ebc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000128', '\x01e9f1d5dcab840fb03761517bf7d15cb4926f288c7425de3a9b7bbebb42dd2e0654fbcaeb52369b14bd84ad494afdf4a054b12267e600262e220beb2198012722', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000157', '\x01e9f1d5dc895f57a9fbaace09bb431e778eb8e3f954191baa7bec463773cef3aef562568dea15475e4adae0a7053e33bb009a1e09144c36d4264b573db560beef', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000165', '\x01e9f1d5dc1e9bf23a8e3fb38fa435975a6adf6e8347bf50ee25e9d6404fb85bf66ae266302b9d74418b678522f527a3258075383ec7df4a28f3ed5374f6fc8afb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000196', '\x01e9f1d5dc7b5e77a02c84c0b453ad16f71417bcddca230f8e33c54939a2da35ff8b4e2064157e4324855094237979b940f755f4070a90f2a1a947f919274b7293', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000207', '\x01e9f1d5dcd1743b20deb41ac897969fbe187f504fe2afed994601b53b902340d01deb8bae02b57521620f6c76fae63b50cb610bd79a0de0c9848bd062c84b3248', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000250', '\x01e9f1d5dc0d9712627bb4d41b5b6fc85f2e3d3e6a75d92f7bb28140f2e393cd484fcffeeccac25530e294d49ee2463a5e06821082c222bbaaff054118c3d83db1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000003', '\x01e9f1d5dcf284ae3ed720d68ee074dca1efb7fcdb2e9bf906bb4336becfdd409e9955a987dde33ef4c3fdd28b6836a08322ac1972f300c191f89e146eaccdf148', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000021', '\x01e9f1d5dc7fbbfbe11f3574ce3e50fe326b2ae0c33d554a3306528c872adac06e7ae061e0a13e1be45bc3d1fa60c6da019347c01643ec241c3f2d640f0441e484', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000041', '\x01e9f1d5dca4cecaf3cd7428012f5ad3331b40b980fab752f1e56d473a8dad60a610cf3d8611bd3d89a733033911a1a4367ca5899121525afeb165a90b3e31c0e3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000051', '\x01e9f1d5dccceda230513120d7dce378f2f3dea8efcbc08a8b721505c148c126086c3a6e0a308c0f70b59379efcf5669ae80e38d935e256ee62579a8eda3aef33b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000060', '\x01e9f1d5dc35229151623cd606d1deef78818ec240d509c1c29ecfa4d7a0d90037db1a02c186f1c01a2b728c418586aad54ecddffcc4de4170429021627b09586a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000080', '\x01e9f1d5dc92ed0f78d816474d6cb51160e2e8472ace6b5d565d2babedc37d4aa6b8e6639edc70b2c7f1517b395785ae9ef130a31bad530163f9da3eeed5fb6680', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000089', '\x01e9f1d5dc6827b0dd6af7cf4246de2b37277528fd275717244596816403afb2481f3a70851a437eb1f5d3eec1f8813a320b4301e68b70d2693e2338e0a4905a71', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000117', '\x01e9f1d5dcc07111665badd799c5d21bbb7ebc8f5eca7e18ea7ce64b1835bea7643f81e0f19d3f49824fdb1a7893aaf9d89e027a74022b2468e40f13d56c3f0a89', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000126', '\x01e9f1d5dccb8e50cc1045c0f0b40c5116bd3a8d5cf9cfd546e91c9a4eee8afd8958c11fad17d8947e27ff5b84f8eab9849936f11f64e8501baa035c0f4e48ee16', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000133', '\x01e9f1d5dce328396aae8e99e77da2b455a2c6878db6b356620c01fd80d871b7545eac9631f86ed4970e596b325224a0c3269386da160657849e7c4125216194ac', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000193', '\x01e9f1d5dccd36c1bdea7349052f7f12c82d524f1145c4e94601fc4b918b2123333563a06ef6dab5b8eba6ba03e763db95018c5da553728765f161889f94d165f4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000008', '\x01e9f1d5dcdfe6296962d73006276ecf3045d58e17982cc7a6b8062f1b374ffbc9ff6a5c662ccabd6133f2774448bb693de5f8dce066004dfe3e0d9c82efcee9d5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000016', '\x01e9f1d5dcf06fa53afcd5f562ccfb382903e4d99a0296e241a58018fd774c05d0f22547235ef2d8eba1a98e702fe50ae1f2441779fca0c260e3eca2816c2f02ee', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000022', '\x01e9f1d5dc580f0ebc0d3d26d38ff4cabc62e40360bacf024cf569547b846ba433b1979bf1a48d85d09034e507cbc07147c257b1b49c915c5a60a9962f5f0ad078', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000042', '\x01e9f1d5dc1d50327019a2347c0cdd1562a1897943c2f7e1cf3706b75f50407190aa861ae769c48249d632afb981671dd55a7c2f10184178b353b7c88bf67ebb7b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000052', '\x01e9f1d5dc0a30d911a1f0895553fd9fb9e91c2eb203d61c9e9b4d449aa261dc3c9fde56fed6f8863683ee36aea000c63e6d36b8a4919124888a616d5b0b45a5af', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000071', '\x01e9f1d5dcdf1bff627bcf957b8076152d6d86a253b68d7baffc93503c78dac8bd4a8db2ab06e25bf321a4adb1293af382f4e4ec9ea161ea7677c52e77ef8e8e82', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000074', '\x01e9f1d5dcc321ca4473c7db57e845a2f3a95f62a95353aca8b40eba23507ba1c172e1b32c1d6cf1015a01d436a65af12ccbc76aa3f137669ee15b8f7e4fee4122', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000082', '\x01e9f1d5dc5f1dd3fc0386c08fe418e9133b7b50452520e25c26ff2c7faa62dd572fe5a8bd236fc108276fa1af5dab7979126973326cc79990aeadb8afe025dd4d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000113', '\x01e9f1d5dc1c35850f306322a0800b0d90bceac356b7181b91a4b8942ba61b6e707d97a33ebc85514342d047bc2f2193c29a3ce02c47c985ca437a455fb28a610b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000120', '\x01e9f1d5dcb40bf1bdc80b9672ba994490b66871ec67a4f2218c2f755b20930790b62bcb4eb0b23b9c9b6ed950b0eb339b978833177e65e1093954ed5bbd2a6711', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000158', '\x01e9f1d5dc14ad078d4a32f3fedff56fa3a42aa0c69e9e271a3316f98418092c0c0a1aabbf8af124af4edb73d5c2fb24f019c3d4321648772760e60ed3bfe560df', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000007', '\x01e9f1d5dc5a727037314c8d2981de39993cf12471bf8668bb93705b8638482e905fecc9802e7a87a9ccf1c779c5408b07a8b1067f44bba6cd1daaa2ac3ff3e2dd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000018', '\x01e9f1d5dcc763e8c5fec4294fa3ebeedb46565da4cfd74eb901c5e2bdcfad120861b49cd0e998021c477a757f2ea47db989408805d5a35a0abafe15c95cf5a5fb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000130', '\x01e9f1d5dc4755b04e57c24cb4fc8cfbc99ff344d9bdf963c7810f9a04877d140d1630b637ad989e157a40d7f2b420029eba8a0020ae7d4d247a40b37216e4a536', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000141', '\x01e9f1d5dc36ee1442b5fa0fa90122f0052110245cb7977d1fd48fcc71ee80678229407110f0cdfd9a532ae547114a77303f63d3f819e447d1fd261f1b2987bd48', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000149', '\x01e9f1d5dc4142c5273cd6d47d1ef7f7a8dddd75f449987c5f6f6e91cbddfccdbd859d5182fd194fb259c268c502ef597182643d8a7b83412355703c2739d1ca3b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000154', '\x01e9f1d5dc45247ee082cb7fd5403b20e19114c60fff8e4077ca3bde60fc9419f14e94b17f420b71030357c9dc888a5debe99f6dcf6b4e88e90aabf5561f14817c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000156', '\x01e9f1d5dcd7be3cb9c03882d06323c5cf647406272a121c25e60e7dcf12555ef684716630d8d2bb0c047676c4e393a80fb02e2271a14cf7bb0e37aab266aedf4b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000218', '\x01e9f1d5dcedea2b4bc07eb3deeef1d1a131f7fba7313d3da0123e928639c5cb41b981a2e2dbbb39b2b68cc9639dfc727f5962227c346fb8861a665c24881e8656', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000231', '\x01e9f1d5dc272c392d2483b1216894efbd9ff4ee6a224d32e0c0dffcc17f93dd5af6903491df194f4373474f684cbeef909e0872cb37e6a8797d3b4a94691cdf3e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000248', '\x01e9f1d5dc345c9707d95c6a1aa8ffe3d8befa0ff0bd8cd1a3bc9b28328cc5db3ff9bb4426db3c33ffd1fe85cd6f336d9ab8efb669eb19a6adf51728b1cabb11a2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000274', '\x01e9f1d5dc4d83b619319af8d453c6231c676f98791bf9410968d7515c8f34db611e08e5b179aef17c48bf3d18bab99ce7f9e02df8d650d436965505b047055853', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000061', '\x01e9f1d5dcee01e82e4c8d882863d0e48d1a501cb69308e437b980de7b4d00843d654078a43f699fe23209ff212a267dd8c92b722c9ea34834be32cfcc128c9a58', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000100', '\x01e9f1d5dc729739223bb91442e341135f71d21421b22e2506b3dbc40720d471fa2dd8a816e85a70e1053d1fd542ae8de9171988615b9b74676ad123695ab1eb6b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000106', '\x01e9f1d5dcc513d6c455ca8dadebfc692521fed7af5fd9488fa1bc87b88ff65129b36bb37a86e43e5ce8c42df5f074c29ed1b78dc403f36499ef89ddc0ee48045d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000138', '\x01e9f1d5dce601e5c3cb942f5f1488e7ce1eb5cef8c459a09373d9815267eb8ccadc3cb1972480a8e44e07d5f1564a71b843a7c522bea61d7025abf92a64cb4d41', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000143', '\x01e9f1d5dc1b1b579772beaf926e3e1a6dff3aa35c4f8027fc931ef27e946413ba5e20c4c86407a57e2ae96ab88a7160a2eae768c3a0779906a4028984b91148a1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000160', '\x01e9f1d5dc4964ac162db86aff199a9e3b41c86bd6b2da69a492c1290d4827f80852cff25bda445e393492755155d1f9c84ccac5dcb59a6b79c26df258a658fbb7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000177', '\x01e9f1d5dc7246547079ab282bcdf3bdbb5b198a7e678ea703a611844bea6752040dcd81a4aeccc200fbfc1fb10628a70c09695f77e5262fa025599f1b19db7bf8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000180', '\x01e9f1d5dcc543a922876475c79e9d2be907f18f437b24a2f5769ab883188cd1fee5354a27b15f5ee9cd58df4b1a299772f9440266f3a0088a66bde6baf01afc04', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000188', '\x01e9f1d5dc5b2ada10a41186faf8e12e4eae459a0afba08a8be1b71b12c3f055bde23ca8f9e971ef4b5c7ee91a956df7b3fe735b4e303974f1fbdf003c03a8942e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000246', '\x01e9f1d5dc02b16d60f0e5da772e153ef2126000328f2e5ad3a00abf87aa73003f81171d740351a218a36fe210f4cbfb0c30912f203da89a6321b5a0931f451012', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000023', '\x01e9f1d5dc098079c4af3f81abd9cb83ed49a8b7bc8df9dd171759612a0755535eba87e8498386a25ecf580c81350593a023cc4f79eabb443ddf9f87490a7a188c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000029', '\x01e9f1d5dc4168fa54eff83bc2168fcfd36ddc2d3720e7c9d083d5e7f628c8823dabb526a06a1bf3d1e8edfc2f613f7287d09af685bfbbace238bc2a1d1551a4be', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000047', '\x01e9f1d5dcea49bc7d10c90c2bf8547382db63643abf0c167ef5bffc5307f56c1e6c65cb222871b3d329bae5529a236a6b8ad91c233befd53fd6787d91e3e7f803', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000118', '\x01e9f1d5dc13b4fbae7742dcf75e6de510aac4ec3a056fb8badfd0671e3eb2c5d861e63073cfbe1dc53ea788cd67406d453bceccfc191ddeb4f23af00083f94e6b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000136', '\x01e9f1d5dcc0bcafb564876232ae27ea115238a130a04dd0d7055a0d33573552287b66dcfcd0690f5bbff58839046275c119f6306c35a7055e4f82f2db80f36297', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000150', '\x01e9f1d5dcd27350c4d061efccbacb73fe39b3ae71efade35257a94881b1a8956d91fc8a278ed1c143e10e77f194ced1f8f3221efd014547ee2f203f2dcc706d6f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000176', '\x01e9f1d5dc8121d880c472c5c11f019c574b835ac37d64b2e617c6e42ae150ee701e033af27258c7b34f03fa4f1b3879d655bcc690494915e80506d827bc0c5bb1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000183', '\x01e9f1d5dc47dbf03e655bdc5e6a578d4605aea013033589a15edab6079e9e55f77f0747e4f8a20198d4cc879fdb5a11126372ee7153892ab0f68e8b40c0bbc5c1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000190', '\x01e9f1d5dcbb4033d8424c8f5ef2aa9dc0d7aebcd8132727898b6e248fc329267bafbbb2b3e76f97012ac2eb817e31c8ae3d9ef6c6653c7873fd3c2f09474caa90', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000194', '\x01e9f1d5dc9318c0d820ea041338a086bed778c64d3a65cf5855eb1df68462df784c900ed74c1314350a7852a026dc66a1deba9fe4f808772fbeca51edb59901f4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000208', '\x01e9f1d5dc83add71dd7b39b7e4d1a05b801c2c005e2140de9a3e134e9bd3536cbf474eb75fdb6e6f393ffe3e44e0b9df41b27881eddf651ab0994a827beffe964', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000210', '\x01e9f1d5dc56493a6195e7d4e0bb7f622909bea5ae1774de18a7f53ee7e841dbed0c0dccc3e2da5832d15c2a00e34a37dbbcf2193992116703a7fa3fcdc0167ded', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000211', '\x01e9f1d5dc6e68c1cc18440825388cef11b0926cdfc47125670de37373ac7134ba8269422e35b7f9f3d778e3a5371812210cfc0a14abba1f035090c5bbdecac989', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000132', '\x01e9f1d5dcdfc3530cd541417d5d82238c67a29f6bd1c5f7531b8320e685d968f768cf8a555108b60d775efc8b52ac2249e08d97e74c44c70c74c63f4d169074d9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000166', '\x01e9f1d5dcd2f353c0ed2f7bdd54f427e78ce9b761d022ac61980d3ee4dbe1d55609c2def2eafa610a6de68208608f5619b2eb011ced89a741428c608108a546f8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000167', '\x01e9f1d5dc8cd4ca1d71ce7b73c6d99ef4aa0b2dee8be45589a42c648d7502bd22b70a82091bf253ce0201f3ea359fbe1e579824950e0c1e4037feb4825e4e7670', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000168', '\x01e9f1d5dc11fa54e697141eee0cefbe9b27e59f4e96458fbdca8fd7e893c3153157438c463771e8ebbd7338bb750d8dbcccea3a645ccd57aa8aaf2d066a4c584b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000171', '\x01e9f1d5dca37a591fdd40e7228306f2cdbbc305009ad2bf8f9711183804d1aacfe2cd8b9263ffb263b3a0653ee8e157abe3b64846eed3597da2cf5bcdc6dde4f5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000181', '\x01e9f1d5dc6032762f48a7753c0808f06a252d672d5aabb649fce99cd84536dbea93f3ef7a4df2f7679a59962e86a01c88b5fdef09ceef971eb93646e35197b11d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000185', '\x01e9f1d5dc2a3473bcfdd81572476a1d2335edfab68611ada5f049b1b63748ecd568896bbc117799c248f4b6fe7cd5236ee22b1445d6767753ae2a82a61feca6a4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000187', '\x01e9f1d5dc60083501a38e61327b2930c6ce5868d999232ea3bd78882db6e9229a9045ae58eb0a795f4609e84532fd9cd89c520f86fa9f0d1b80d35a3409709f62', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000195', '\x01e9f1d5dc6bd281b802ed54e83e4f3664e56c81ebda643ffbb79e0bf2d4faf9f61c8d01ebe4debcfb1470fa396b6b05a8a65b6507070766a2a65e056d5d5bb9f8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000197', '\x01e9f1d5dc06c02a557d6c39da5e55820d7db29665abafcdbcfff8156954c8bf20d31effb1a30170f4c86f810e311f00b23576eb3856b0a3e4bf695ae26de9cba7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000198', '\x01e9f1d5dc0d559cba23bac643f202b1d09c3d43398181b796ac60ffc3e52b578377e7b64beff713d7382c1a9449cf28987b596071084589bb497e88a20c1110dc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000199', '\x01e9f1d5dcb9992a31133754d4740fe824cf8dc3ba25626684195f6618dac3d6826c4673728dd0917c0ae4c295ef6a7c644e6afd74c52c27561c632d7bf6f68345', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000200', '\x01e9f1d5dce490456b6b47d4d44e27ac80c6acae9010d8464b4f2b297228368598462e0e818b49801cb3cf3664e6685e165f6abd918c5795920e71b7afcabf53e3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000201', '\x01e9f1d5dc0cdfd6f8acdd421632502855e802500f57bf7bd5233f85fc6d8ac9e741db49e7cb41867bddf8874e330eca8ea7684346921f15d810aad863d711c46f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000204', '\x01e9f1d5dcfc7687d8d0ef5ee3350bc85a924c617224a5208af0a03100e5896589c83e5a9515613ca0aeed4754ff6d59f0e7fcfecba9dc69486396b79b0c220f21', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000205', '\x01e9f1d5dce364e66ecd5bf31cda13fc6d747267bf7550d6bc4ada3b54a7ec230b5f6979bf9044412755d0fadaca0e6857bc05d5fd8ee4851e9261ee50a061b79b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000213', '\x01e9f1d5dca6431638390d1e0e7593607f5479bca75f6434244f6830003e8d5478161144e3ef968879483d5bc2ceebb14a9643e3cf6490ba40cb0ed76049914d60', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000220', '\x01e9f1d5dc4cc15da90f2fccbfd0f3436f6ba0d53c9b1e4875f20b74b1836e8fe89e882c5afde2a9905476138238219b9b609e561bb24ac75ff7f42729cb592388', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000223', '\x01e9f1d5dc696c751a7729fd4a1ec9f14dadf07bb0ca2e8b013f5a9d00cc85ae0881c3f22d1a45307c2deeddcfe03153ba0a0f5f90ad119cd5834e7230f448a4d5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000225', '\x01e9f1d5dce4507774d3db628d27e12fcb918b4740425a4a93518bb15e8b5b34774d9806dad63012d84dbbd838bc71f8372d0badfef29994f01aa381f0e98363f8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000226', '\x01e9f1d5dc06afd712a3184586b299e549f3d92fba369b69e1050cc69cf6868ac0596c921191348d640952ac7f199078e9bceaf75cfc1f4993eddc22e626f3979e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000227', '\x01e9f1d5dc35882bd2934956964a21df66d72b86f40fba1474d0e956819411ec32df1c63c4488c1716cf69cb98d6b605b26caf6e74db04daaa50701220969e6256', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000228', '\x01e9f1d5dc057f98cd390e04d3bb39f9bcff6defd86392d178c700fda6b29d0eb6d1c1a5465f51fc1242b6f5a0ac555de381ebb2e521ce45338a3677220bc50c14', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000232', '\x01e9f1d5dce6947e4548aaeb5662b7acbd77cae6868f633e0ff7e990ede0b9d86bf3446d860b030f658c3f9cc30b05b01c1fe877689fb7a36b5d726728b2482358', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000233', '\x01e9f1d5dc98603c1e653555261b600e274d3f03744788688c89256fafe2f3420e592d0d4deccd9f2c06bb3a440b9a2adc1daf076c2e60ee1fcb1a79aa76f55c0f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000234', '\x01e9f1d5dc454aa598509fdd9e400ba79c40fde0bbb32db4a136d36fa150e7c87fc4263edf73da65e77a21478da6cf6b457bff68a3ac9734aa968a6e75012f3289', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000238', '\x01e9f1d5dcb9a08cf3c89ba32c9ed530b52ca145934f31f2bf309d3e7cae0b7ad440180639618284f9a41a812cd941a6228971bd4b794ed5fc52ab213df57ac14e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000239', '\x01e9f1d5dc0a8730e81fbba113c5d0c5968e8df6a228dbdc97af57a712ea4e47cfb7377f8ff182197789482395b98373cb57b2965dc08afb67408c2dc4df690ec5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000240', '\x01e9f1d5dcb935ac10b4dbc83ec45c4ba15b176bbffac031c3a8631916f4cb13a3d2c154f4a24d602d36163c2d58a45899ac65a49330930665f4de3a8eeefd2af5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000241', '\x01e9f1d5dc85ffa6668d76b830b791aa8e9e99271cf80048888952bffe7592008ed3805dd3b48d03e600e90893a12cd25767f049f998a5a8d185d4cdc150ef5bfb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000242', '\x01e9f1d5dcc4a44bad60f82b487dcad9a344150c6d3abf9f5af0ae27997f719f24a8bfa71ed418bed3c5c042b8b20e361e83823989bee928816136783fdb159aa6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000243', '\x01e9f1d5dc5e59fbc3bf66257058d9e89d908a887afae8a22f01d64285093ac3579f3ff81b59e1d7e88061ab78c0146d068e773f209bae57fa950a5afbe2ef9bfa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000244', '\x01e9f1d5dc1023eca67bfa11e7cbe2f147dce526957700e8e9554e961e782a680f83dfada67827336c6c5f0703ec945c8e5d7c172e030128313a4d3ee6c8817549', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000245', '\x01e9f1d5dc46f7da531b559d142cca29b6d03035e47d6fc66bed11b7c467925d5527fd0d71b5034b9743b62219449b175e8228f9aea55284d811d9c88a2f6d16dd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000251', '\x01e9f1d5dc7862d67c7eee4daebb2af7a4891aee866fff2d488fd941138b054314152958a4013a8d77970e19478b59a3ae5f74a1cb61f371ff45d21b0d64eb2a9e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000252', '\x01e9f1d5dcc3c64b8674b05efcda68d6c464a77bb71ccca1156fbba5fa3d670ae2bbec4d199c524637a027b2b9e8814db58caa1b3a945df06ca9f1f7df139694aa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000253', '\x01e9f1d5dc54ea6c566f72595ac282f6f5d8dba49cd1ed9b027d818fe9cd980239b35ab64bf0b3481dcc23b8b6b3bd3fb420cccd3e1f98b53133b808a933c50b1e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000254', '\x01e9f1d5dc24b2d020a55c970583f2f6ad922a71cd430601efcd646f75ea016f9693bdc80bbea8a08e9cb36e3e43e750fe0ea51df882ad5285bc3a73bfe830e107', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000255', '\x01e9f1d5dcd1e6cc65498a9d78afb829d57fad3c3f786c75b766941867536da4ac25891995fa21291eae35be42fdb69dd6825ed11325a5309bdf4fbcde59ffe3ce', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000256', '\x01e9f1d5dc0deedfb4417631db2e0054359e031a74a714241e47e997ddfe4d011b24f50beedf037f57ea85793088b43351e0387907d4476612e60d4df58a39c741', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000257', '\x01e9f1d5dc6838338dd8533b47eb6cfa31f25fd472f20ca10ef7a6c0400766b41ebf1624f5b9bf613f21fad1d61c384b29ff877cbd2c6763a65ec338dde8268a56', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000258', '\x01e9f1d5dc9ad093d3c712410a28cd1cd2747d1c6ff3a985c91e9163a41a7a93da94b6e03c9df4335c6ec75c0efa02afeef53e932acd3c2584de43a398a5dc0a78', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000259', '\x01e9f1d5dc1b5f3073368cb880223f90c452ce3f728639881ab521f91b4d844c3e801b784ca765d0886edbe9ddaa6bb0c3a24ebeed7c5fc8604e923215b9da6d00', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000261', '\x01e9f1d5dcbe8aab3a3f2a249e684b3a21d3ad64b5f002bf168276992c5911296c88dbb792313a1b52158699d772d14f9f2348f6b2262c2a19a4605a159b6f1a73', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000262', '\x01e9f1d5dc329f7bb6639b837a8bb8014af415a29d19f5c1396469527ee14992cbae93ed793d389485b76d7fdcf0a219f9118fa055759cf9b49dce924b80cb1081', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000264', '\x01e9f1d5dc21ee50adadc0ed824931e9c819114b24a445bd73f93287c49ad9e55a599b808bf52d03aa897a711d1eb095928eb4f2b163b794c8b1dd95e231ba1b28', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000265', '\x01e9f1d5dce575f2c18e81e560fb37d078cb4f6691d16c5ad5d37a938852a9bf269dd29a4c1c74985d06c87d248f162d4eba7e0d389d10eb901f2e5ad35e6b5b91', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000266', '\x01e9f1d5dc4d6cb1b6ad5093ba4e91c548d439ef78d2fc6c54e54142cfbf4fb078dbd9471ac8d37ac52b518d26f9136416204a8442be798f12a2e946aac132a7fd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000267', '\x01e9f1d5dcafe1b08af798d190f6a90b60dba158e9286577a09a7221224e3afbd0d89ceb499b52df858a7fd0753ab7ba9869db80cd4a44d6e4ddfd9ad2d80b51d9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000268', '\x01e9f1d5dc7564ffd9b3f881d6524bd7b3f79a14b9299d996d9229fe7e450b6582e614a7d2046d622dc9bc986c3f2153c6b2e14d67910e395ba809a136b8490e1c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000269', '\x01e9f1d5dc56fbbb611b76ebb07c71b375f63a51f5afbe00093caa2301cc27748bf7d993736c70c2416f0fa348b63315bb571a632b1bcc0f06cd044375c696d6cb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000270', '\x01e9f1d5dc78e4ec64eeb6e62dadbdb627f5d9e5136a65d14385bdc33bbe23e18ca5039e41cff2576d5159eacb959da5ac856be77b37fa2cab53d40295a7bedb19', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000271', '\x01e9f1d5dc39d9b259a77f952d464113032cfaf4375b2906914e2e920030316dd7017d3a55120157a1bfd6e4db72a218ef26ccbd185f22fbbd179c0043fd4f1353', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000272', '\x01e9f1d5dc77bf2743c05879bd1225fc18c1b603d43a6c7493a437b4b70c2ecaadc895d3546dfda77cbb56471f472f919dea2d253e1fc9641c27d6edd0e8cf8418', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000273', '\x01e9f1d5dcf227ee64f6ae69a361a913f4f09d331f261a56516d10fe4e7b0fe6ec72b9a48ced2e8cae20fc68cc8d382331b07afbd582b3ae616c1ec3e0906597ad', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000275', '\x01e9f1d5dc884f8c7198ddcc25b1e71c61c88d32ebfb1a2ab2bb336d2873f7f4d583be0c81be07d121331aed10df47465b889fa02f9b341209da18f57978aeabdd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000276', '\x01e9f1d5dcd104819a482c9a34eaf39687cdcb4a3583aa205bdb6cb5cdb947abc52626be932916ef652fbee8e2d33bdb139ccadeaaa825818d4d41a44ea1cbf158', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000277', '\x01e9f1d5dc121666d76dca347d5ae90a5332cc58e4d83228705b637d856e20b80bea53b20914ed34eb3a6393a219075ac5d5bce96ec087e49990740da0c10aa1f9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000278', '\x01e9f1d5dcf431e512bfe1fb64142dc442d2733835f71772270c74e43fb003b10b7efefc497b5e9dd8f0aec149d277241c1e3b74b415701f2cee32c9932af4e382', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000279', '\x01e9f1d5dcb063572811e108660020809385d3ee5bced1eb75333f6cafade4ae859e6c80d923651adfffccd438530cb032c463e01f2167ba22cf99c3de8a1fa155', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000280', '\x01e9f1d5dc18a3bcd1ddb1fcaf56146c13ae6c1d5437bb274c32776d26cfadd3bb5435fe902fbf5efd83121a0d709ffb9e1dcf63d06ae87ee55a9a9816a59ec6b5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000281', '\x01e9f1d5dceaab04890d80877f43f44e65d389b489b082d8cde162c1c856bf7011409478a3e3e6eb3858e2e6f614c2bb63d8e454ee562f7ee4eb1cb6744e51a188', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000282', '\x01e9f1d5dc7543be49fe22ea337cdcd222389dfc3485363ef492e05f957becbaf903b4249f6bd628729d1959003d3a7549cb08ac8b46633de819d4628d70ce3341', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000283', '\x01e9f1d5dc8776307955809e9c1193d6fc6f9b022ad48ffb8cab18591269384c6c3f947e6cb59781cafe0127f09be2b7ecf3724dcb3f0a2f5cf6bab82b762846bb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000285', '\x01e9f1d5dcc9100005d54fcdc76a7dd8caa19f34c433f24a4e84b502206f46041a6596c54f39358f20c4790733875152389a0c5aed61dddc87e1453418487c57f9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000286', '\x01e9f1d5dcc8a424332a53aef8f03ba3328e1d6caeefba7a7d527b21dacadb1084bc106f9f24c2bbe12a79f268d3ff6a8aa906d96981f73e26bb0400d977e1eee3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000287', '\x01e9f1d5dc1b7c2afe1913ee374c24d3a13d9a0ad688ee44ff027c7c8c3f23a77bf8f6c20e8f4df5cd7227c7e8cc85c776c851fcaeedc29f8dc3a09dcc92301662', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000289', '\x01e9f1d5dc519b6b6954656563e8cb298d62b86fe705ee0736889db4c79d40bc3bf34b967108734374a51d9d3d14672a80a7d82fd97cfef5546ad7c7acc4483fea', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000290', '\x01e9f1d5dc60bc81c0f7b9fa0aa0076b11fd24245e5eadd6bd9da5d1bffacd39d4cd2894d299162b3c52c340d3a4cdf6d3288d03f23ad9396d1a93524d787ef44d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000291', '\x01e9f1d5dc47c0e60ae1099751cf1b38a19840778971b91583f55a09fc72550c3ceabaa896fe09854111a6ded6439ed92334e8d3df5467b2e3ad5edc28025d7f71', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000292', '\x01e9f1d5dc353aa8c7b2a65ec7dca2f00916b9a73099831eb4f3186139b2541d77d714f6b0b794621621a6da18dd51188ab6b42d1b5fc77860a03e60a0b365cb69', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000293', '\x01e9f1d5dc3f51c3ffdab9825e400eec61120772ae10e2cdb9be4110e6a70e53152741dc22c793689c4e98b10cf88c73f7b9eb093506a086afe5686bfeecaba6af', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000294', '\x01e9f1d5dc9fdf8ff44c215879d90563dc64e4ffb13cdd9064fcbb62d5037c075c9bc1d808b6bb019619bf9dc5650de2db59000c667211f6fb2e3d074208b50d9c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000295', '\x01e9f1d5dc46911428e4357c14e94221d18c4a27073f6c0f6cbd2bf59f840618e4e6277a5ad58ba42eb5dc13590cf91db92070152318784fcbd1d542f6b947516c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000296', '\x01e9f1d5dc042aa08464779ff91b40410a84b7bff89eac48f56632eae01f6e576a18ed68644e57d5a9a0c32d4e2f2138b9503e4cac5c23523f359aa64d57eab427', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000297', '\x01e9f1d5dc53652647abeb1f88b30c8ac8d923b09294dc2b4a2dda2846159adcf071e8528b5a2e7aa9a8ac8fc8a7d45feacedf4a51b135722b6690788bbf075913', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000298', '\x01e9f1d5dc4fd67f4302c33d8d1e43e765040fe9517246f2b1bf03854f8626c14a3de7cb273dba551016089fc74c3a1ca392e88d68a68adf5504913bcc65263519', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000299', '\x01e9f1d5dc2cf20005b115c519ad3ef9676c6fe206a7d21e623f328bd319937952fd01cc8deba5df053d6ef0f07d2c630b6581086e0ffb7487b02ec8b7b1be86c4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000300', '\x01e9f1d5dc00b7a5e18feacafb91f20780308644a8c59bebc4c865f63da406af3b9a957d5c426c30c219f0d181ab5a2f9cf707ae5a86878e2e36bf6772007d059e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000301', '\x01e9f1d5dc1c0769adb68baf26f6e5a6a94fc0918675460d693b7c27355a793890474af407af746327299193cbddffd3d36ca8322743e3883960239dad00d1bf01', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000302', '\x01e9f1d5dc54b64f2da18a8ca202345985ff20e11154221fc2fc8ca0a3cd122d1951780cfb0985f48894627be88c6ec5a7b451f77cc6a9fe18d61d462c2f7d547a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000303', '\x01e9f1d5dca45ca6d9d5631a9c0d10e74d2ede9880945c710906acd13b0acf9556b40302dc9c40a6bc63a6468cd3bbcfd988da832039dc7ba4a81b6f1e38d81711', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000304', '\x01e9f1d5dc0fd110dc971cdae2331d8fad85d7075d46bd93ccb0b0f7d639d2f49f56b728a054540c61f95683a311388d5abd5a7b239e277d0a498d66bf661527d9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000305', '\x01e9f1d5dc9a69dc832c1a0e69f5ef303581373307fedf53738b89718809b388b16fd37bc9917483041eeace817d967bf0d17c82695d9a417cccea8768ef0c8ca3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000306', '\x01e9f1d5dc0c2100b0bb1b555d2909781d21173e427249e78553f6585e782a88ff937f4f0604d1ad6e53e2da6121303e02768ddbb0ad6d169a51ed62db1266ed5c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000307', '\x01e9f1d5dca7b9513bc5bdb06462148e99fae1f673cddd5c47ac8840fde965ccf6855185ff6556e0a1b697553aa424f132eaf8715a698065c544b051e1efa40367', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000308', '\x01e9f1d5dc5ae8934875fff9fb507b83695a5d07f72eb1a7f7b18caa2add559e424cb866a92bf12b5c472812169478c48befb605fbecb9fb9eddbfc996b88cbae6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000309', '\x01e9f1d5dc6024cb571dc32e1592faebee0e2779e8d19d175be404d2e005ff23a149d3273974c778c647a4d38827b72aa0a470b50cec23e2607b2a52d20745ac05', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000310', '\x01e9f1d5dcc935148bbfb474fde0866197f5611482c4dce856c0551a75efb9565cdb2cd1400cd601c25bd94cfc5b0d0062c2c677fc95c33b42e95276f471945a4d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000311', '\x01e9f1d5dcbf2fdc09a5d7fe81ca57b322acef0cccafd20d61c4f141c148aa14712e91049372f85275e9e30cb9c5471e009473517b090fcbc1d1d5912538d9806a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000312', '\x01e9f1d5dca0e2c95a45d76ba872114321f224052d8f3909606e261f5b3060a048426d96fd51136f8230a29168561e35a87c3f0d82aa69814b42dddd3d6181f33d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000313', '\x01e9f1d5dc3aa4a2d29d6b1fda626a9dd697b95a101f39f80e147944f760ca99ee0412f46c362934139bc6b715a2a3890bfe099ebf446029a6f46c22b8c1999e70', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000314', '\x01e9f1d5dc21147412bf69222196518d90f56c8ac0eb8885eb73da92f5c4e54eb5ffb9da4448b4d003986a830417adad6cc4391ffe6b03e96926383e329824ee8c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000316', '\x01e9f1d5dc9a3fb53869bfa1c1778871d0facce64ae16e17e5f63323c3bd93b94fb80fdea2fcbb561c06517ebec0b272d55985a52a7414858e395fc219d541f879', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000317', '\x01e9f1d5dc2efe957e70b2986f1e155b1e9c05e00403a16b612b70c3526484b3ccb17c3c25039db40e05c0f3be707adb54eb33ad963588aad6104da07cee86d72d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000318', '\x01e9f1d5dc250ee6d78bda98faacb1d3d90ad6c3714171ed06c8439f3c962a56153fb70a5325bf95e8dd602d66dcd28875c4102467f5eeab82a736cb34b96c92f9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000319', '\x01e9f1d5dc3c68ee2eef19f246fbac1f8e7c85312d40e4bf7379d457e9c5bba9f8abaf8f8e041c72aa6c55dd1941023724b59c5205ff873d398b8c0805d4e40d9e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000320', '\x01e9f1d5dc8f6fe5824e631525c4d42e0c5cf83f8ba7e120c5eabd4e5dee70dfe497d7a44b79ad86853901968c0ca8640b3aacc3bc57481b8c71183ca2e6731216', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000321', '\x01e9f1d5dc8e36ed35513a61f9a31dbe0a105f2e5b9af6272e68ef3e8debea4a9686ed0a390a30a6b2035f9efd1336dadf3d1c877c3d5f761f6826bbe3113f4a48', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000322', '\x01e9f1d5dc61fe9c02b876d58b3d51008ecd396b1b883bf70278d591ecbc032bd25c5125aa27e462bc688e8381a673c83bab2ee76385c6721ea6bb810b77509a86', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000323', '\x01e9f1d5dc075111f3d8ac84b494a70864b9a1758d8112a9c4d6c2f18418c3e58d96d5ad6a16c491ef1f4d1b63133efe15ecded52c8f0ea364c7ff27e0b5252544', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000324', '\x01e9f1d5dce7a32ec13151ee6df0e7f1f9813bf433b0a5fec2c84b7af099612da22be3e24d40d8d9088799d61ba01c348b78b404d6861d4371ca29c7890e5cef5b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000325', '\x01e9f1d5dc3ec4cade92e80cbb317195489014fc79f2b0fee7747abc3e29e4a8b92bf2e8f419bb2e011c580232022eb22d7c0b932c5654a8e3858bc2380b22a68a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000326', '\x01e9f1d5dc3c860a625f715bf0c909fade2eb5d4ec43f5876cfadd2389e1b933c464870adc571e9cef5dcfe80470c61b30e0bb17e658f1c6d5a628dd934ae54a71', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000327', '\x01e9f1d5dce2ef6c925c28c84edb90cc01dd13a8db17f61bc9fcd4c8d09706a8422355c147ea07122457d3122c1a78824a2f6d4ad30a83c3d266b7b338643a1a18', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000328', '\x01e9f1d5dc1609c05bc341a72fec21bd42de061e4ca83da0868365112f4e53a2bfc79f71bec751436085877c46bb55dced402cc72a22c09ff6cf74c65f2dbdf173', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000329', '\x01e9f1d5dcfc4797b9dada590db74c319d5c1776d538babeff75b1f7bcbad1b475f97e56effcc55d4972834f2259e1863c744c721be1e52815b23ae84446afba3f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000330', '\x01e9f1d5dc9b38a081c22fc2617ae1480e7076f725ccd2a5b2d559743d3a760611fa144ac8420b3e887a19e73b2b4398aa56c0b68ec004f98aafb45c88192f25a4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000331', '\x01e9f1d5dcc0485764a8fd25c0f2a36f46288e4b6a2a485d685dd4c5d561aaa54ab74bd87b347173ea58878a09cbd2a41869be3370b6412074b1d65c042bac93db', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000332', '\x01e9f1d5dcc63a5a4d42f5ffbf54c8cefa6e80eddda4327c23e48d235bd2d81759306bf5f6b2a5748a1bd37b61263310dab28770298b57f93dace060793a854640', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000333', '\x01e9f1d5dc16f260277a0b277dc74a3cf57c32779992b569c0f7bd532ada70e27876fce557a34b4d85bdb6fa4c928590e4b6f8366505f94017d2628b4b38bd1bcd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000334', '\x01e9f1d5dc6b072ad624957e5bffdc3569537ff974be1c83dd02534d3007ef376ffbbd084bfc589c945e5a10ff82ee26d9815f7fbdfa8c687bfda31cba8367c252', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000335', '\x01e9f1d5dc9c523f2b2c198876f33c2927ee4fa8cb9a381ccd1a39e714f679af9280a8698b524e3e6d068a925cb8c2d910c5c326439d4e7c4142392c72f6b579ce', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000336', '\x01e9f1d5dcf77d49eaf3a254332237cc50d0900fc523f845ea3ebd555ecf9f843930395d97e1bf2a0a34628352f28549d60e93bb40e1b8e2d91ff171634d88397f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000337', '\x01e9f1d5dc3dbc6b2d42da1d2e446c1dc10fbdc0792b0c27b8886660bc9b7dca348afd68af76ef4403fdd154c1a4a6aa4ab3a99f83306502e159c8a93937835aa6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000338', '\x01e9f1d5dcfcd33c7841a7ca613fb96c18650ee3f2fd4040558beb3a1b6713ffa0e1aa38efdbc4540aec276fbe55426bbc5f63f02de9c59dd74972a8655ede1bb8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000339', '\x01e9f1d5dc15b172776c9baf71fc1526bf59a3dba1423937e4789d9f9b97afca36031b4d0945154c86f1c027f7c30c42542fdc0cdd2ac608bdecddd3d4e99331e8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000340', '\x01e9f1d5dc317dde99c35e2c88701e194ca1bbaf056dcbbabcb9e220f2c2e1782bb821dc881c2c78dbca74f30e3162d6ca6bf3d5745203859b331cb3701c601e9b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000341', '\x01e9f1d5dc9a5e8091bebc956427a443a6d8f4faf363962bd4faa2c22fe2bdbdb5cdc5eeef27c8895c3b47a0c126b0f115bc5c699b296971089b1f1ee62bc9b6dd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000342', '\x01e9f1d5dc5cfc863653a9fd5a62cfd50fcd5680166034d8ec7bc68038cf7e455862d955b552017baab520e5f29e4488f796de3fe46432e8c79941558fefc89009', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000343', '\x01e9f1d5dc29e265fea788a918480872eebc206d9cae86384f9620f369522941fb0b0632fd950053a20565856c150bc4d0753fdfcf734cb9405ebe37df227be3d0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000344', '\x01e9f1d5dc8b0dc4e72a05ffcd36e1d8fb0524d76ec0377c6edcf40b84012f1cc9147c4016c484b4ca895ec504dc2adf36a477cf5d6f87e20acaa5cd7dd9242cef', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000345', '\x01e9f1d5dc9b85c3d1dcce4a014e6b5f98e86b331b16da8195ef7c2febbf98cc0fff57ff4935733f6b289e934034c8e67c65cbfad8484cefc4e9cf047a19a37b90', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000346', '\x01e9f1d5dca4939edf0a73a2d206ea228165d8ec66c2fc74f10658bd2396392f29246c48a6efe955cd262fa045b404a6b9110c8549b8270dc2b49baf08e9405e69', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000347', '\x01e9f1d5dccbb563e71070eab714b87441401356e2334d83e415e95916821554b4519269141114793b9c295ab8e42a56bda9326acaab563daaca69ae4e774208ad', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000348', '\x01e9f1d5dc0d805cdae25a273fbc2ed765203e4b7064d9535418fc31690d5ecc1690722467e922a17551652bb2a6b5af8bbefe95893feb96da2484ea3fadb93c72', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000349', '\x01e9f1d5dc1dfa7c457e9a8b03716cb5953962b218b5e084bc8d21af60a2bb94775deab2debfb52948e2695ab5cd6e5af9968e65e89c17924b379fa1f10d13bbac', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000350', '\x01e9f1d5dc1d443a8064ca3814ee551f4db3b94bd10e1cd384e5625c780c8637698c610ee99b93558dece2493bc0543fdb3a1249cca82ea7be6b90b36b6929a670', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000351', '\x01e9f1d5dc15fec50336c0c365a7e521e88c6ced360331732792265b5020e97a9b0bc199de1c88469b7b82c2d64b356020ad9434d40cf751ea0f267a12b85263ae', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000352', '\x01e9f1d5dc7b5754cdbdfa5aa1ba52aff5d591bec938ac20f91c6ae5e2933e6e1c2f0d698fea3f3433cb2636b534aee08fb26487bd2542b8ecb8a50927657219ed', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000353', '\x01e9f1d5dccda2e2989d3ea6aa1d2d5f1353ef22f873ba5e076d91af561a3f854bcd70639dcbbee3b78a6fe570c787ee05e53d5413c6bcc4374c709216ccc09111', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000354', '\x01e9f1d5dc79a04d3692b07e7526b5e8dd27c0d9f00c27a62f9d1b21a9f39b2e244158b47a2781dadeca5b6cb71c5a32b5d650a461246e428ecf25f13caec84c6e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000355', '\x01e9f1d5dcd81fa51a17128066ebc0a9eb3afed0d4c7754f8fb1996b422928e8b0395aefcaa656d18b5d538b1cb3cbf291cbf547f68e55981c63c71245fb2f1329', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000356', '\x01e9f1d5dc4dbc0cc063fb0e7af6f10b972eb0300c0f29980db9fd089389934529229a0c82b9437f3b0c3e658fa76478be0433b41a8aeeed97fed9e80af810d4b7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000357', '\x01e9f1d5dcb5eb485f4cea1bb7f47e1cf91711407157e28c66de3e4aa869d1e57bf579debc79cc4121dd1c7eda6808c3c85164a0a10de8a82d9911094c2107d252', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000358', '\x01e9f1d5dcc3c9dd86c7e941cbadf30a105c5a2338c0178787ac78f8d4fc3551ed3ac892bdea142e954dc4aa25b538ee0f7d0fa34831a6010e09fc4116412f6561', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000359', '\x01e9f1d5dc9e14dc88ed8a393a02f5b9fd1b4608fb5fa354044f39d05396febfc303e1c3feb06b59b206ebaeaf302a3e4d5432a06c98257d90c514df70dfd68d98', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000360', '\x01e9f1d5dc2172bdbc9c14726f23df3841235f710603310af1d96e7c417c860ca6e8997bad66a6b31bccb5dbab2d3174951f77370bacc2ff9820ed455f762e1911', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000361', '\x01e9f1d5dc58627110302e361c04cd98b1459e7dfc2ad8c5db48bea54b80b354ec4462c4ef210c4cf687d678284c364b940666e32137e8b250c64d5fb74883520f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000362', '\x01e9f1d5dcc33c047cb6c20e38a9e5e46105eed3213779a68abdb83a561fd8ba5e5a3a24b3c29298c1e9be830ee1d853993a380df3d281e6547819a1e973fbbea5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000363', '\x01e9f1d5dcff0f1efb8b1889f8013ab1a7ebf6857acdee9cc9fe2c176cd4fc9de2031a7685d51d56870c5db3af293b0269ba5fd7d500b5c2202b69449d9a0d041a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000364', '\x01e9f1d5dc7e0510c9eeeb7d33886558111a505ce1c2fbc2a581a6e37af02c2fa815c6236b089ca0b82bf8a92683dcd9c114f9d14cc3277611131df51c37df05cf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000365', '\x01e9f1d5dc3ec652b7aa745eb784ce5d8cc5ffcaaa71cf69523201ca2025d9d9c31d8ba547009cbd922e8fe0671a9c284717d02ce2caec3e83fc7b910bae78002b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000366', '\x01e9f1d5dc6549ddb406fa643bde0798386872269b2271c4070a0d66fac7d077e7c13b1c592782622d24f1aa3bf85e6092f992da6399d92dced62aa841cd88dbb8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000367', '\x01e9f1d5dc5fe8b762dd8c971a6397d1984cde5f7875d440c989f1790269aa9c03f8a8887e2ef9d253654185d38bb7e47a7bb60ac9f57bae117b0c38002d80231e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000368', '\x01e9f1d5dcf1c92397c54449abc8a0ee789b93edde3dd77e0aa2a7f9f1e1ef3e72ed6f1ec6fdee19ea18c0450f9f7e23a0f6eae96aa03492c19135ced01b66f9bb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000369', '\x01e9f1d5dce5a4a00c1bdcdfa7dae21480661e0f6f0fceb1793920c0d257d40b9b6c7813522099adf241c493381a008e89a11d7c14be4e19b714b6af25ae8326ba', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000370', '\x01e9f1d5dc96c59c2e860b27d42a3b19de5a4fbb31fa06a5c81c5ffec3c537ebb2d38d9b3186900097c81b7914f372d9985f77f9c5d9a35b9ac86e7b148fbb63af', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000371', '\x01e9f1d5dcade86d8b8a2ff514d14bce329e11357917412b38ae0fabf686e6bbc137411d729f9092abd006e9c91dd9452ac481c80635899b3f8615b8058adfa98d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000372', '\x01e9f1d5dc1229b58131a5aa271dcc37689b714ef183515ee8708036a1dc48f1ce73673388b42c5099b4183fe5392c617f30886beb77d548d7436a7d8eb9224823', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000373', '\x01e9f1d5dcfe9f1efa18c8a28cefb092d812e31894f58ba74d6556b440407b5cea30429495a5793db7411c5f0fe6fd114512d878860a64e7514df870163ae881e3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000374', '\x01e9f1d5dcc3ef2142aa6f0dace8f2aec3d264391b7cc9deb98e72bf62f091233e0f3244b1939b5b8b6d0f099505abeef4244dde610d28a5e35c79baa96f09217f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000375', '\x01e9f1d5dc689a42a5ff927e39acea09b93a8d8272c20bcd643cd7daf52642e362b843f073a98c8a4225ce4d9b0ab8a889165de062f97a96d4a0427ba7a55805dd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000376', '\x01e9f1d5dc52a35ababc859d02c2ad9e79b26af34f609758a15434a61aeebe86673953f3290f47e75d946fd499cf489a0225e21559bae3ccf17bd95e7c9ff73724', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000377', '\x01e9f1d5dcb1ee3182f04ad912db3016b713470ac4fad068c1aa803c1c9b84295c9acb45da7190da205e148c143f067118f1e1fb615e6bdbaf09ab9b1f4a7676dc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000378', '\x01e9f1d5dc9e71977bc99929f62b54f29aceb67c65f5ad00395604510e9ffa465696e25ef654914005e4e5bdaccdb69190cbdb7730b4aca20ccbba391f209e4afc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000379', '\x01e9f1d5dca5bcf9c8068e18956cb28ab480ba8d822e59f6ad159fc0e4c55dd5885c246e2ef3a7cffc9a3408805c2697c9eef4f16037a70921992311fa67984a0e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000380', '\x01e9f1d5dc5fe1bcd57bf50abaf9203e4e2fcb6d6b8339415f84f0026ef64122b5c91bd30a32617c9859bf675e1b2b4bcda9ffd3c846aa105b27b1d0607787b725', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000381', '\x01e9f1d5dceb0426086caeba0d394af20ff6205257af7c2cf8474936fb27aad4f0c6aec628dbb1410abf9b5b24b2c7069a50884babd59781b0c8dfe63d498db14a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000382', '\x01e9f1d5dca2e58c8de5254487c190eb22ef293dcea8eabb8f14a491cf1686a8557e5008a0dbc18de83b167f73b2a337578326dcbed5cd41d5ee6d906589653ed8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000383', '\x01e9f1d5dca74adb4752a3e754dd2a56f487c2127efe3d247ed22aaf1f547a387875074c06a9d729d3af669a450346464c1c94c4a883e1a7f72499c067758e6484', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000384', '\x01e9f1d5dce7e0da900e1b44fe2575b73010cba9486a893dfe4774d4517df26d92a38898f1990522ba3a278f36cde6c874479b5169a14c861fe285e3ce4f84d170', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000385', '\x01e9f1d5dcae659c666996c5ef560f8c4d7d64bf05e3bd019475ede40f2af1787cd0812fba883f92fe4599cb5a7a53c00aeed632d73c0f6fd53ff1becef878a601', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000386', '\x01e9f1d5dc3d9fa17ab565b816e67b0046d7cfbabf3d47b359f31518b5a996c2870b58bb030b2136ceba7b078ff607e1397d2871ec4226417d39b79b36c25a1ca9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000387', '\x01e9f1d5dc443f8ac81c5413b3b31240e8ee0d6294c9e83fcb2ab17ce6cae1ed61720bbe829b979e07b69cd8dda1a92486fa6263e47704c1c27662606b71f84532', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000388', '\x01e9f1d5dc99be58c0d6cd63ef480e6f152ecee1e0f8a82410e6f2509c4ee7ea9b5f7f2884d07a1fdea1c309024a9bc0419225b0699609a2f7df2289d0aac230f0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000389', '\x01e9f1d5dc44e12a13dcc965140b8d2ce8f47c01a145cb51640d3396dd35af4b38885d8853be3241b77f4c74a42708fc5a0882db67ca285625cd56cfe4a9e6a853', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000390', '\x01e9f1d5dc8fc007c052b1170a12b7fbf7c76d4396813c5f91d95da0532211675388727c2e98558bf2c071057b4186d72d1ddd8d11cd038c040f7c32e234f2287c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000391', '\x01e9f1d5dc14c0c9ee33ca7c2998a26d6ee61c27d763ca0ba5b695cbeef8e9df99df12112c6219571415186c6e1f7a4f05bb0f450640cbffb7f5c13edf37bfbe32', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000392', '\x01e9f1d5dcce7ce3461d5fced70e2d5f77242c7a0161c53b7c448c18243c34565ef0079029a91ffe16bffdfd8194646a4918bf75478f43f8aa9e4ddfad5739a3b6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000393', '\x01e9f1d5dc874b924e4262503bb9fd71e91e88de7023366e898574df0f1be3d2ec8b7277cfefd4ce26ae25a53bdf9ba10ac144d7fd4958331b8d2d51c4aa45f0b9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000394', '\x01e9f1d5dc526b84080604479bacd57f43066a821bd1916c01f5a6ca527ee0dcc35e5fd948e85c534391f8d8c650eb030cd6fc3a2777007442428af0dd95a4d71c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000395', '\x01e9f1d5dcf6f5b38b3729480cfed9733febc5e8cbf343ed65f66ea991d25344c8d1383ac0a0c2803b46db723b327206266e5de693c6383d7e62e52e9a185fcbf1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000396', '\x01e9f1d5dc5390feddc5ebd59a6dde454e28178c1c070d5cd80dca88407fa5b27633327025889ad2fdb709973d5c56553211b43ecca47512410353b7b301bf1646', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000397', '\x01e9f1d5dc2287668ee4c5dad0e34a87bc91754884fed547289edfa801562c3c903482a1b4c399db41c3ae2596c209f2f4701a042846fe9e65bd311a91e4b4c582', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000398', '\x01e9f1d5dca69112472fdbf43a184ac69ae7243abc6416f316473cc2a87b1d883367c6c94cd5215096f30198acf06eef5aa35d612225a7d7845bd9facbd413bc53', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000399', '\x01e9f1d5dce09a0d97cdd113aef26f8ecdd033a5944fdc5d8ce3bd0ec82688245ba2e3c8f583b4656d78ff4c16caace1f609b8613fc42757aadf1762530b3f66e5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000400', '\x01e9f1d5dc29e79e984a50372f7cfbb0a8db622b42c0819605a50483c8983dda35b24e91de1d0cfd4e0935bdd14286b14f21f0c13ceff329866fb0d7a8f14d72f1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000401', '\x01e9f1d5dcd32ea948a8e6cb50507c09862c930d4f1c119aa5066f6d0439a95cec256da16be065e8ad67d824bd573581ef70dbe81ac2a5935d783cf4c16cdff510', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000402', '\x01e9f1d5dca5efa322e218eebd6a4cf1f62e1abfebf705cc7d75d740b77be879705e8dd3e59842101957ee213d2ff6f1dd6b3e285ab65bd7f4d4d9aee6edf2d530', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000403', '\x01e9f1d5dcb4f1833559ccf808bc906a2b5f2b948be4891298f970c4a0acfbc9db0e737935822efa98131d4fc32e45b5c278bd882c43fe38d12b5414ceaae4608f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000404', '\x01e9f1d5dcc1125aebaecd6b86f89abed0a9909dc0fbf1e0d35be23ef863b772b7cee1ce41d4d2b718415e68a521c3a9fd0e7401e6dda7ba626a77d0558a8aa074', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000405', '\x01e9f1d5dc5a31b8aa67e8434ad6262b8dcbd33e696e7c73084695c8a8ff6d7aed63760f92f9edaaa9de30bb272aeb44b68a5a987f53885c22f676c415d864b5b2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000406', '\x01e9f1d5dcadd4aee1d7e4878e3a2bbeca519cd3072d6f6d47a43ccef37211fa44395e4437f175d5c503dae5e9ecff26d1f83ecab4ab87f0b37c99bb9ecc4bac27', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000407', '\x01e9f1d5dca712482e914635bacfd05a79e32d4fd8989f2b792b8bdaec5b4980246c1ee9fc08cc16e3bc3f26e55505d40c795b50cee8358317697d8ddb7b2020a5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000408', '\x01e9f1d5dc81048cf59ee4615c43aa587853edc75c65da63737ec8562dad160bc244e6838d5790ae28126ded15de8db78c32d1f9459221e9d9a1b8f5173ef1b167', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000409', '\x01e9f1d5dcb9a8091b9e302ef77c0343565c3e4f3d88cc31d54f7dcd2d5fc836514ab6b5e7a9a37896d3c448abe000745d9c5fe2bccb6cebf8df71b2f02072a82f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000410', '\x01e9f1d5dc55f0682a4869e06f51b8d03c214072d5667ed619ff208ad103a8bdac6829ec6172e873cd4d3cb646a8657a4c5b8d879ea2b0450754c746957e051396', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000411', '\x01e9f1d5dc1a858b50377b1ee07ea8c7458817d94a5c6e5e376f7a0de9b3cac9ba0cbf568073b9af799ed157e62ab081677be5f350b190ca0667039ee7c2f4f2d9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000412', '\x01e9f1d5dcd20b1502239926a2b611a68fc25c392ea9cdbd9e950492f2147473696e10683b4f34e940fdf8e3cd876222ded8216c32e7234a977758e0cfacead9bc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000413', '\x01e9f1d5dc65cf6d50353a7efce7200dbddf3c47cf51f093d81803a2a50595de07d8f81abc9ffba391f13f826669d94e1ab6e1ffdc2ecc5f50eb8362d52b767f11', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000414', '\x01e9f1d5dc412c46dabb12d92973f9ce5bb6a6b9015d1cd71f5c7ddcb0a9e3e328105fbdff4ea2fba9fcba7859604b5b8867e678b2059f481a70dbabece5a930eb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000415', '\x01e9f1d5dca7c752b87246faf4dd564f3022fe9bfa6407b9ab82f6a3156f9afd0915846ebb677579fa82ab4dd3c19068ad18b2b148040f1f67e71692a79d97b54e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000416', '\x01e9f1d5dc42af874e5730172e5a0a64b6eb043fef1b9663a58ba857a3f54577e6c2f10a3cace4c3f7f750dcf01545d4887a60e72aeb1dbbcb2f3432ac40cdc7fb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000417', '\x01e9f1d5dca96166299a2e8ec1f865aa773c2890339aeb1fe0c64243214cd8939105c177ad44de44b816f0f5d462146863ffcc524d49926abc201da1cc02bb4c6a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000418', '\x01e9f1d5dc0b8fa2ff569b1f0100e3717d6d60d17f7f474e5457bf716f0950dd5e4dd201110ac74643014e17f9a5d695f21a7d1dc0b1d97f1d338181c34703c7b8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000419', '\x01e9f1d5dc0585835bb3b69b715cbbc63148550f2aebbfc11c84147e6ae907056555691b69bf016be5d6f9329219f476a69c68c7907490d718929b3204791f7994', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000420', '\x01e9f1d5dc802c16fb79499fd0da84466e86cfb4d0bb0c1c8d77d61c2bdb65bd903c534586fcdd12cec5374a2603c6fec177dbbd6808d0a934a60bcb9d3c3ea44c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000421', '\x01e9f1d5dcc1432770a5528656cd90ec2223d63d5675c92f63ffb052e0d3045a3f781157452afbf7ae79b2b64abf01b33e845eda91683d9846b1728a981f05d956', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000422', '\x01e9f1d5dc83a8787c401b7cc3232300357d7b9ec3f24d345d800f4179116b9cfa989f0d0ebae5160635e7f237fdd1a9738b210aad0bf410b6d4146ae9074d5527', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000423', '\x01e9f1d5dc0c3784357133fad8804bb4e67f895afe590347bc81aa23d806fa65d4c9f7373fad97db49735c34e9c5293c30ee7b8fc5c23a30f5cd0f6760c96149fb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000424', '\x01e9f1d5dc69e47f46e41d4240cdee13f1bf5c3a567a42f5452505fe48ec21fdc5112d388bbb752faba62bef2d79b4b4d65351989e464267e1d036c2582d4b0434', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000425', '\x01e9f1d5dc0986ff22b02926c63566f0520d34d782ec6eade6862d1fc8ae6b51a6d2285f43bcf9d4c0d0efa9287f2d8b0bcf171d4d749ab6d638edbd8c6f7dbcb4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000426', '\x01e9f1d5dc3b204012f26a643571ba05a60a7f65fffdfccd82f8dd9165962a0262a1f84fa22f47c03e0f358a2d8901629fe20c2b7df455c893334858997934ad41', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000427', '\x01e9f1d5dc94abf2f6577ace7ea323e271d56fea2ae878c4a3234c01f5457673ccb9e49b5783677e268adff5b014e7948c0e93d03aae0e08e05cc8d9590f01daec', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000428', '\x01e9f1d5dcb6bbce27b7886a07eed59c7c7b612fc8057c57e57ce256ed1d42380cb7dc3423f6ca138316a062e7f7f38fdc1acf106c3039823a65dd9556a0ab2408', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000429', '\x01e9f1d5dc4fd4da4a0527ba87aad3f9ce34022c969e704123fc310a09b727159eef5ba29c378b5a690f7dc7fb79cb2219478722adcb40cbc95d47e9c081177870', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000430', '\x01e9f1d5dcbb13f1b61f1bb65868289e3cbee8e0deffaf3c7f618bcc785c54d233ad812dcf23722939e12acb6ec85129f860d7b6491cb40dac1474c20527966362', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000431', '\x01e9f1d5dcfe9171ac60734f5b57623fae05ce13631b86519ace23f295d9c0425a7f3d0987e37bf55b9416e7a6cf9a69a8a1fb61a5beb23a3e834267a4ccc5e96e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000432', '\x01e9f1d5dc252092b98a2ad81a0860d12322c430c56496918ff537066bcf0c122b7e3cd5e0468a3059b5612ba19de3a64e7090a4eb1a9269afa438b7bb36ba98c7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000433', '\x01e9f1d5dcb0f85c4cf62a2c13b7789a10349dd19cf6a16b1edc446a90867b6d44cab9681e697d4a50d5aea54dc53b89a18efd7da8937ff276e6d4b68ac1a7a467', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000434', '\x01e9f1d5dc5d2d0745456e363feefd5412a1a95b11592f76234526d2e4013c09a805e4063fdfbf40cdf0c1eb2ea73e9ead1bbaccea442b0b207395188fb6a5ced1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000435', '\x01e9f1d5dca8f98bc5cdd55cf837d18f4bc0e7447348fdd25c65a1ab13700bdd09bd1b8958c39f3bedafb1a8b6b479957929df254b570ce9d9159eda3165295408', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000436', '\x01e9f1d5dcb6a4c4329905e3d06502ea609f22edd5566bb12ebe1e75c09dd2283c277f7e73311ab679a0d58e46b5dd978a3edbcb22fb7ce53830b243e605b44bf0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000437', '\x01e9f1d5dcd00eba1c3310092429d5d290394a35641231795510500ac939fe0691f844823c869f8a09637bf2a4e35b527dc25fa8959f0ce34c9010876b6e288ac4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000438', '\x01e9f1d5dcdba9c6aef3efd10daf0b4c568c2278678bcf643dea6e222cdd299c411c0f449cbb1d879307f70981bf4d2e246310c67779df33805fca36d8b073f3f4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000439', '\x01e9f1d5dc205b116c93322d1377afb46349024c07c442861c718c662ded72d0c05024bfddc2f2fe04ba4b53cc6ced849293006e3aae913f748e03510077f65759', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000440', '\x01e9f1d5dc3bb236d3dfdf0c54e0a883fe1872a423e660e2365210098ecd4fb3c8eb0cc2f7bae58b682b37da8b9f62a4a740334f09ac57a114f9350c25b488f65e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000441', '\x01e9f1d5dc2482faec974b3e76a99348fc791945f3ecba165913ba1e7f65319fcc067a009a72101ff4d80c7de18612bd5628fa5410dba0a524de31cc7f2df68d6f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000442', '\x01e9f1d5dc5b066a99f3d30f524e0e4b447d2e1caffddc560b0060d6fd46e135321e02a69e32841c824aed10ac97b6c160f583537d0e0fda2347d48fdc19de1e51', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000443', '\x01e9f1d5dc390e09d2982df7adffcdbfe4bfbfe785d2470d83ed62647d3728a0c9b7f1e9ade1d46f9d9297bb1f82bec542c8d57cee578d75c50abc944c716aa5ca', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000444', '\x01e9f1d5dc0dd8124d9a614aaec3139b5ac7bea7026ed45cbf0455c47e4f52cad7b4be9e82374ff8fc201b2e45c18be1674e453f71dd642bb4fe1dead07517c6c8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000445', '\x01e9f1d5dc532a5d9cff792dc531f1ca3bedc969629509f79d3959ef451923d8d04e517cee11ccddd5b4a3e665f7fc2c7f28ae59716677829caa989d8f73c94398', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000446', '\x01e9f1d5dc2df279d48f1b6affaa667b6319f0c8d61db783c69e5d66a55129071c8629e6ae764db1de05ccb301ed664a7f89e83daeaf5afadc796c9f368a65679d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000447', '\x01e9f1d5dcba68e58dbdfc535678c176dddfb4c0d250c2ee4e21e9a8468f05e00c0fd889495c0074745e8025b5573c6578a272695b59e2e147517a3afc3316c2af', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000448', '\x01e9f1d5dc30394594786651e60381a5ffcbbe7e8c2b316bc13453e0620ee02443d24c518922c52059defd4566e32da898db5f7d259c0f709b225549025fbbcc7b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000449', '\x01e9f1d5dce84f4ec1af091c38775025e034173c01515e2c1964743efc420e2d548e744b810a95ed42f3da8f802ada21b160726b762a3fa7faefbc4510be091343', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000450', '\x01e9f1d5dccd4eb71310f1b91f4b73b435da11beb17bc4c55132bf682b467dc8b5d162f8529668c0e84164649a71ff2845f455bf6f7133085430ee476847c84f32', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000451', '\x01e9f1d5dc3ba90699ffc534cf13ab67e2110c0ddaa86dae3b1e83a0a393513fd27503d665cda9fd17b407fec016b22880a4c1ec512c185cb2b01b1638a0667ad2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000452', '\x01e9f1d5dc6658ad17eeaa30c5acb89a0aa1b27c12e586b586e035f3d8b5f212504c2237de60b4317ebf6e9c8af369abb91c15329379cc0b05cbe159c70227cc0f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000453', '\x01e9f1d5dc0d060aca6ece1c009238131302ff44997b39312033e57302956f9d4558aeab1daed525b385323d0b4c6cbe13f8bf7e45d499162c4dd519433f6d848d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000454', '\x01e9f1d5dc542db540db8df731f02aa050dcc1888ff77c8d0a21032bde695220b84d2d107bdb2c8ee0f977f5e86695290bd0e183bc86f1fadf1ec0eb3df466f87e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000455', '\x01e9f1d5dc3769d935e5dedced03214ee33bbd78c55599de0e32d7e77e991a447a165ca1950227aced3335a2e6eda847b7ea8d1345ce8d36273f42190a1e0640fb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000456', '\x01e9f1d5dcf8618f8916be5a08e32aafc0801f8eb3407cecd6f3306f98dcaa1fbb1937670a6981f692b292d9ee4358093e1375217d3afe767111a540c53571b322', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000457', '\x01e9f1d5dcc76bf3ec9c341b7c85def45caedb663ba3761fc07bd3d9cf2b02403d9bcbee201df05f417b8fdbd141384c46c041b264b848bcda6a4c1b127ae6f97e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000458', '\x01e9f1d5dc8e559376a030e1da25c5667b053a0ab3c7946c98dda89703baf2502f8002a24c05e7f1152a8600bdf76b1869ea78233b2e9086b83573cb6b183100a1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000459', '\x01e9f1d5dc78df866e1bc4110d84a207329de63feb56953b6e85df635b69cb42b3dfc4e9b61c13998d27bc782216962d5d958b73cf590a5e485c315e068d07ed00', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000460', '\x01e9f1d5dcda1fe7036f4ffebbd6cbf7259ca7b16a6aa1006d3d5e79f224f392910db7a153b6005a872e9eab71371178c2d10502d35010f74a85c152b89bd90256', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000461', '\x01e9f1d5dce2e643cd90b7f2764b2c937bd5a4a324c6b71f0967bdd20fe80590b54bb21596913f8e5d58bb40a259a464c13051f24bcd263c221d99aa4920cef8a8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000462', '\x01e9f1d5dc39da3e48548fdd36181680fa0476fbe8251a9f5bfe40ea0d9961456caeec974d75ea677615a2fdf757b8eed55eba84bb0047960c431cae0d0befa645', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000463', '\x01e9f1d5dcead2706389c284b59e5386c2356fc14f984b3a52c5a701f1f359834aee67ce94dfe43a14376f5b61229785bde645fadf4d9bcb1af09b0595d622b095', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000464', '\x01e9f1d5dcb7db5441aef4dc364e2a218f0e297bd3b4ac19a408a173816883cea23fabc7e44de87a25b94562cd0ef02b7ec9411f2e246c166de9c84e76fe630762', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000465', '\x01e9f1d5dc115c5665695ac8edfac11fc605f7b47157b139a1b02d7522c42ad96d55a37559f93400c50039b6df41c079662dd3e2430aec671831d1b39edeef93cb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000466', '\x01e9f1d5dc171c1235f3cd61357e008a7b4a61681bada1ea9703f638c685e9272b420d482751a5b34f0c3369ec1919d6b34740666f90eef4243afe0513eebfe5be', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000467', '\x01e9f1d5dc7f03edb1395e92236e3d4ed4dd199f293856600e3361dac881d27f2ee6f552ba0da3a29fa7c5a1c366168502828894df98a023f493017166e5530730', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000468', '\x01e9f1d5dce6a9341c804b3240cfa32b75d1e66c9b8cb3ecd8c290038867bb705c840c44837fcc5f5af0e9d12cf6e669c8ec98ee3aef6b40931de28a16e47b1b2f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000469', '\x01e9f1d5dcbcafd5beae802a0bd2e77ba364d247e000efe8c9d602570d49d11110206890a1965afb092a8bd070bfd8d4f8535baf3fff73f2d0b08550d81d220776', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000470', '\x01e9f1d5dc63ff7cbda5d9d0bd71c1b07ca7c93421d96ee73581817d71e5efdf5ccf39827b4a96852c74b2c28db820b5daa7395b66934714ee4496014c92c57280', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000471', '\x01e9f1d5dc15d061e608e92d8f4ed7afcd7cb83fb8b72ac3363254e7ba4b11dae3ebb40c4f0342054b695b4d60212130b38e74f6e0a2aa66ab87e65cddeb5a5640', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000472', '\x01e9f1d5dcbd0cfb996ceef27804d102f9781711c18bffaab699da9d5c214bfd8431868c2ac6da303c436fb1d7d2cded7200125d51ef39f11225f938f4da5a2647', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000473', '\x01e9f1d5dc3b42900590fdac186ac5c33d04c806ab3cf3fb01ff833dbda4b0bb951e03b92cee52b1fd4bbca98e9c05eb937bae8be4730db0a356e9c5b1938453af', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000474', '\x01e9f1d5dc603d306c342afa6cb368c9de98c86eec11ea10034a42d89ce8c8d1182febbebaf5b97784a3bc2aed9df8986b7db867b08bebce0533a24ac73953f609', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000475', '\x01e9f1d5dc97446821b32a54f531b35fce938674c3fd20b7b1fa5b001396f6347d4faa37c7cb9ada26fc9ed6da2668c900e4794cf3db421868070640d5ccc9e5be', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000476', '\x01e9f1d5dc0fab414b0675dcc2879f994216ee96d4f581763c249dd98e5db043ebfcb67fe9b132bc4dd42c190f963ffd9c538868a1bac16a30ff9e6ced69003d5e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000477', '\x01e9f1d5dcc179cb890e9105be5045160036198244c10fda894c775c48bdc0295a2d4fe51222464cf6afce9f2066104ff7d447bf4f6c4ca7cabc3ab2d9958d6b48', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000478', '\x01e9f1d5dcdc67e4e639e56754428715d2717ae5f93ef28f65ec591c2ecafbe93ee7d27759dbf8345aaaac0d74d7294dc8ba438aa2e516b815e50f56dcff1c6fce', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000479', '\x01e9f1d5dce0d5630a0d44c42d18d881d9ad9ee01f54bc6b1cc3a9c1e9f2135c357223a4d0916d8f61c55a61b8a08459b6b2f6e1be467e7e7d5c76c46a8fc8a410', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000480', '\x01e9f1d5dc3b94081e6d34fddccffb3c470f2725c5e7319abffd8a48759570bd37a3fc6f747fe3a56d737d651ca2f87924277a57c65e3aa6ce90b8080dc73582c7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000481', '\x01e9f1d5dc7ddee5551c79557bb160b80955e52e00c6cafc938c2b2cbd5a6ccba7dbae28548c6bb14cc701dbf816e7ebbe9c2793c7183db3e145b5cc9f45a4bf0f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000482', '\x01e9f1d5dcae1b7ecdf08c7a4565554af1b801691d37a3ad322ccb3149fd6ce6707bce79f42760266e29b228d092796b5cbe17293c95db7d9ecb95c08eb2a6eb8b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000483', '\x01e9f1d5dc8b5ae05b5997386bf171be4e3737667a19be288a009ccbe77afbbb49b518aaae1401b1fc5f5f0436b16878ac7517c1931e3e16307eb9d091c6c62026', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000484', '\x01e9f1d5dccb0ec144a69f046c62d56522670f81c5ff064d956e636f6cfb4b9d5a07c3f9b962833dce86433ee432bc039859f53658a159294c307b66f69b8ded6f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000485', '\x01e9f1d5dcaf824ed9062689717f2d11c3736c1949396a106135acdcab4173d3d670761733b8ea7fb174fc416d11517885b5e5647bf5234df4311b4161778722dc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000486', '\x01e9f1d5dc69b44c001741538e42ad07bb4a5aef644df2f64de0abb4142610663dc39914e14535eb994e4cb0c9ea7600f103e8c12c45ea478e2b2c5fa03ba98106', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000487', '\x01e9f1d5dcc603f7986a2d22683ea30f26718fd1a29e67fb4de58aaa6c67635564277980f20074c659d23735d96a43a2010dc5dec079e84b76fa4eea49a58abb3c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000488', '\x01e9f1d5dce8a534b793145d1063bea85598886884028f961569030a077dda780b8a4d051b97a82ed4b7c28c6f26316c9c1000539ffc3c6e773dffa0003f0b908f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000489', '\x01e9f1d5dc5b06217b92a3d6f9ba63ebe931928e834f54c073c9e55382888ccde6f0a133191eb1ebb575d2089836192d194f59aa64194368473c2e9709d70d035b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000490', '\x01e9f1d5dc30fd8c72632a97b1ab8cab63b506447850002237d1a8ba4dc255e0c294f950aafc17762e909e91f338adf37b1ab8b1bb5f4a30ef710f658444fe386f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000491', '\x01e9f1d5dc20820840229fcb3c3353d349eb9432dc9546ca9404bfc5d0502a4c04fcb9b2b9d3cbcc5911d43d2d73a0315d8be3f5a159d458a5785309dfed851426', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000492', '\x01e9f1d5dc754ccaffeab388cb9b7fa3e43610a7f877b01c40386dccca777b2958584e56e0db5af813ceecaad76e750767aeadde4c5484827c9e7669122ee9791a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000493', '\x01e9f1d5dcd8c31f61fd562a54f129731abc608ccbbcfa5e593fba87093262346e00292b995e2cfb31c9e1a51d8357b42e7ade9083a58443d7a008999314da76c9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000494', '\x01e9f1d5dcde75a2fdb229da2f40d9fe54674b8bb3fdab7b51ac58ecd20f031a8000327440f525eceb6855e34d61b705cd3a8e324e7c3298c20706a12e693cb706', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000495', '\x01e9f1d5dcd84dea4d6b8d4ca9c77c305f785bb8809bb96188e143b5bf31c2ea8c973122f8eb0dd809e214ae5ab239abb5c9a8fa581740a48f77c410322ba6e234', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000496', '\x01e9f1d5dc506291732a74e49ddeaf9f1772ce2f73c8baef92bd13c10441f1541a8505572991c82bf9d6f6a66e1b95cd20e319ada27a0d02c3da503d33e43c8982', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000497', '\x01e9f1d5dc8c932ed81f1da023552306fa91e852046f1e63491321ecd025dfdb6c3819a59dd0f027a3592711aadf15dd8264992503ba1658242805f566c1b04546', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000498', '\x01e9f1d5dcca8407136f79555148b7fc41fbef80336ea2c9e6933c036a2abb0207266f812d164b0865298e30ea1fd3ac8d1327db36c02013fe47d1c9162a36ef7d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000499', '\x01e9f1d5dc50d614da13c25a770edb8524f57ead6ccbd437617a7e7b3fa7152fd66507ba6f569281f978fe21cab542f950d1c509ce6073380910719b60252b8c00', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000500', '\x01e9f1d5dcd5446a968709afcbddfbbb841c03a528a83da867eabe2f16e454ecc0abf21d707daca437b1d83e9551f62dd7792c396ffeda4f37fd7780642b23c82b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000501', '\x01e9f1d5dccb5a6ebecdc6987a86eb6686ac5dfc2df0df3ee5925bd3cd75ed61123b5e3a24e2a2353a2bb12a4fda1e46e1b2309ea1281c85cb3ac0c7cd3919f92d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000502', '\x01e9f1d5dca96d301ed716aa417b814bb744101b68e97eb446b4003ec628dd6b1d7584fad39253883d85c95e3bfffa8d42dd6ea998dc500ec4f170d9ad56d069f2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000503', '\x01e9f1d5dc9772a3f6630075619c5884afee24c1289cd9ffc6e956507fa6a4c46f41f1e772cc54d4278e7cc87d988b692bcd4b0ee84a3c182338adc6a8da139ee4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000504', '\x01e9f1d5dcb10f6ca21d28109838f0b8ef5755ce98b92f4dc0a4e4df3e66dc6d192b119b7e5bcdc818863197be9201d4fc2b594db683a01f3f9a043d4282481aed', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000505', '\x01e9f1d5dc1f255578d536de683b4c181bd568b61a80e881a32c6d37d536b4ccb07661d125e55db28d322fdf7b7e3a42557dea1a7a9e8d32967277b0e6c4c8d075', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000506', '\x01e9f1d5dc3e4887716e10ccbaf5b3c2f6733ada80d3cbf1ef48a0cd321c55e7d554e3a9b5ef346e9d7b9702818fdcb5d99fd060b8b2c6c428cc0643c0ba13f94c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000507', '\x01e9f1d5dc2167aac95582dd1f87bd75dfaa87197004222d5316b9028cdff076c064811a6115f6310117a3ed96f31a4f03d8f0281269e80740529d064a54bd82d9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000508', '\x01e9f1d5dcc55ccc2b62de68ea31ba4982852420d27e8583aab82afeef5f518545373b8840fe1249bcd7929453a281585bcd3bbf9a185a0ab038b56999aa4df8fe', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000509', '\x01e9f1d5dcdf788ac052b1d8f9730eea6a51297e3eeb113f6d5544a72d79424dff74a84a24a1304ac755496663a8c9456294cec919ea0a20469558d6598fb4c7a1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000510', '\x01e9f1d5dc158a4c3d74a2879ed185de055bfa1fbec8e953a411b1ce74a21d9876c09a8e9acfc9e3230e5f308d4545a998e703a86df5412f787508e439d77b1013', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000511', '\x01e9f1d5dcbf9f6b1a2432f62fea7ed0cb9293192b3753fab9189dba1ef792fd3f4e61f19e94c37d5e16504c72e5491bbaf30c84d78f9dea90ad542cc790c89619', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000512', '\x01e9f1d5dc9e69032457c074cb10aebef16c660fd4d5156692e6cce4fda8dec8b2ee4ec3a96e89158e6c58bc1718422376310ca81ee27c16b2ccb5f1e8c50b12db', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000513', '\x01e9f1d5dc76d29dcf989290d3a27967a792c16f0a115d21208fc23f40f6395fa902d53090a5886bb10f4cf99b49381c7170be4bb14784fb98e298073ac6051b5b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000514', '\x01e9f1d5dcc3c5e781956ba9db6f234fcfdc51da0957c22b32017da8877f74c1ebc156faaccd6a94bffc2e3aa52eb6b2a40937855a3933773dd3a6dcd40cde0875', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000515', '\x01e9f1d5dc49f45c8c1c45b4f80ddf185426f6358c9a47be6f5102a918dbcad62a8ac8601c18a1c84cb26d95a0bcc14cbf8c412d3153349edc0909d58575fed42f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000516', '\x01e9f1d5dcccad82d690c7e121c4bf8600ef5095881e686f7528d4fd419e229fa15cd2171d75f3e93befd4738d466ea773e06dbe891262f8e29c3592b22ff886ec', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000517', '\x01e9f1d5dc9275baf5135bbb6400a935d13368308a68920356d9ff57a66a014eabe05e490bb644b670a4a003d1f9c5e84f993098825bc8e2e1250201bcc9610e2b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000518', '\x01e9f1d5dc007bd0e65bf7a34bd15770e2f7a114a52289367235c348cce60631c6b4e89507c57db01752c766e8467f51ea43a6f3cd0a7323e6b722f26688e82ec1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000519', '\x01e9f1d5dcadd27e20863dba2690e1dbda622d6269eb0562646f334cbf466f39eeb9f46b928d0b8f59341f2114b9a63a100daf76ded9daf7bbd0a2db90fdd0d555', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000520', '\x01e9f1d5dc78a1cb1d070b09e5be4602d57e093ea4f9c6aa59fce3e7a9ae5eb26ee4e5ec7a91a9bfd708700ef698f01b667f2b32afa00f125199baa5af0a06df4a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000521', '\x01e9f1d5dc4440d7b2c2f0e7b9eef30c2e726f58f399a41af6e0631635df59acd1edc3e15cea5854384d63a70da12ca3c65b47292c99e57104458fbe8233f38b00', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000522', '\x01e9f1d5dcd7cb69c7180d2cb23c35f23b8d5a7c9e6def56315830b8de24c40fd2c3ca1f1a81a97bac6c7c6cb4f2ef2f70784b353dee51ba92657ba855b21c56b5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000523', '\x01e9f1d5dc1297e4519c6704b91262fcd53fb172190d1873c83ff7fb9a8727694822b670037f9ea45b4abca181fb1efb4b209c882e8c5abe8f76f47689f5af4ffe', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000524', '\x01e9f1d5dcb9aa50c151f90f129ad388b7791889fb439c8971d41addd14e8964c1244b5f4d628bb8286fcf209c77c41d811c546c7a38705447561a136ac77fe419', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000525', '\x01e9f1d5dca02f4b31aa873ba759a868dfe8ee9eeba449e8088604ef134b732d3cfc0ca84ad17206668a3ef08d3a61119eb4aacf07be0bc1a9966cf879f896f61a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000526', '\x01e9f1d5dc3adb6afdb27f3609cb537714c929e003edc0156f42b044453117b2820f998192e6da416dc4a2ccf8d7d40d5ebdfb94407d6d29d9aaa36375b49d4766', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000527', '\x01e9f1d5dc9e904977dfa3dea2a6e26a8e8c8e760a7cd9a386a62afff6d9179ab4156f9db40540d29a23a41b0a8a11a75b0eaa7baddd0460dd7a3d6a66955d833b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000528', '\x01e9f1d5dc8e7159666122781b74ebf662c07bd8df5f12bc4103acfb27b9f8d6a4bee8ca7efcd22dabedfb2e6418815477988856c814497ca0f84858a88c74971a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000529', '\x01e9f1d5dc971a078c47994fa9f796a4a8cc865146bc60638eb60d4b6e9cd09a1ac46ab619dd750cd3225779cc67fed420dbdfb5c133364462ee82b1ecc07b837d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000530', '\x01e9f1d5dca8a5d14d69138d4c65a6dc5c170e3a8237b74983f24c135a9917391a5f0cfe7ca48a87f829d72abd8e87a814c808e3377e96047e174400086d1fcfd0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000531', '\x01e9f1d5dcc652a584293c74470fff4dcdf58b9d35d7ccb8ce2388a3dd58d6b403e3e774919badee4ffc01f29953b2b210a36f6bcf1de8d046e2a2eada0ea5521e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000532', '\x01e9f1d5dc0bd9927ccc9ee5c69be623cb33fc2ef8c65d19d18f1d1772e28c305091de74d8c4415dae04f8b83f6bf55e45af4c10cfc124c5c2ce12d245af1b4c6e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000533', '\x01e9f1d5dccdc16cba5a3baff63d3a020a5eaa2ad2860edfa855f5ca30a774c6ad3f762a862351fb21db8cf7e17c89d9943b6242252d2c3d742ce4edf0c6a5fe3a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000534', '\x01e9f1d5dcc7fd516ff21d7476740b3b7ef4a984c4086e412397103e3e49de3aaf40f1a5d2ba017fbf096534a56b537afdd93f87f75a2d58586728d38e99df5951', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000535', '\x01e9f1d5dccaa9383357f61098e39dd6f7ff19e31a669a2abb5f78b24be3b6d0246168e235613fcce900dcf24d05de4c981cc409aa94bd462ba60974cb2d124196', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000536', '\x01e9f1d5dca135c6f6a89cae7a5570e1a44394a1fc6f7ffaf6d1caa2c1f7ba5b2eb2df7a1714b96bcab6a6a9753b10399dc107093284e1b460c6fa725316cdfbf8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000537', '\x01e9f1d5dc6fbb96d52dbe658ebf91aeee9e47e0b3eb93646e29882338a513d860f65e9550aa318fc680e30d3fe544fc366f178e16b945fd0b1e7a32bc7724357a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000538', '\x01e9f1d5dc1694044e58d2f9dcd1059163ac8adf7e0f187a47d58101f9e20c15d4d315ce426381fec7310567e45243f00b47797edb1a90bc0fa471e16abf8869b5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000539', '\x01e9f1d5dc57755a8fc836182d97c96dce9dc06eff6a16e57c199e6a101533aefaa0e27aa31b98b7ac857ff4a26b41f8528127897db8f7e60cd2fa2d0478570d7e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000540', '\x01e9f1d5dcda00a9098a037053892bdbb45ec36ea63b46bfc109517c6f4f049266d4479a92819fb32b45fee9f1adc552e70f7c735db824d24f41412d4a7be3b72e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000541', '\x01e9f1d5dc1f737490e60a66d32f8ddf55e3aef719abbfc95b3fe7ffa1e1047847753298b20cc98a57ef2df12cc1591fac557a6ba2406d7b7ee0a1d6ecb511dec0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000542', '\x01e9f1d5dcce9cb6c923d563e2d4902d9cd3e2eb781508aa905f15dadfab61c9c62baa246f1d3ea656e9ff6cab4a39bd76fcb0ae6f4c1e5a470e21929b3661d9a0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000543', '\x01e9f1d5dc819d1101ea3ad90c801a0904235e053c9a3001e1c0cb2cfb37546ccf4adfd234161d1cd040901da4188922a89b782a0eee92f2ff6a73a45b409f2251', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000544', '\x01e9f1d5dc2a4bc903a66bca9e560db41abbaead04d75058be7594b385fe2f957675c2f3fa0b0dde9a5beb7011c1a4c344c6d4b724f1e8cf8f090c9326c61083ed', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000545', '\x01e9f1d5dc867cfa09ef3f407bc0f4788ef4fcf19c02d76b0e964111b20aa19fc7172754696925a61521a0d9b3fd1ae84d202a756f2d29fc167a297fa8bfc678a7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000546', '\x01e9f1d5dcaa12487ffd777dff1a95fd6ba55eef3cc1a140d5fa8057c9a3aad2f777892645a7d07a194a8cf5d95066c09ebbb410e18fc93bb7c1714173ce76b216', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000547', '\x01e9f1d5dc8d28157b6221ae85c5df6a06604cbbed191d6ad1b80f75e2624c8fc6381c32f779cd212cf4a346f335343ab76747471dc180ce6d5222f5ade7912533', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000548', '\x01e9f1d5dc0580165de38d59bef3c4d8b1dd59a9351adcbc3afd0d8601f26fe44d4b0f8763de4c119b500df0819101ccc79095c4da5635fe1fddd1e8996dd4cb46', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000549', '\x01e9f1d5dcd3913d9830476db32713f927701eca09f73e4763994fa47721f61baed4549ce661be10011a13e531028536418affcf69bfa7b0b64e4c6d5694aaccea', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000550', '\x01e9f1d5dc3170c96b676215f5dc89b9715295a13e6a38cd1a2ae6c6136ecdcfcdf1d31a8826c05833f85a02f9ca81f37a36bad893c5faeb63acbfb232a23addae', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000551', '\x01e9f1d5dcc871c93cb47a79989d6716317be3f0ed60b173f8fb69e044979da3833b274a2aa54b7be46b1a08836f4a68cf7a73f6347461fe7ab7f141f8bb3e306f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000552', '\x01e9f1d5dc99156aa19282c0d069af8e12780a55bb56910d64326deb1729c2b159798bd513b312736b93a1cb17287e82c254327246cd857f48e33dcbc59bce0d86', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000553', '\x01e9f1d5dcdfb85b82cac61c686355b7cf1cf385ff1b6bc9f67f9f5ef693d75bfa0398f64a23b97bdb98faf3eff7eb0c813aa473c57a9fabd88403a85654fe8ad0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000554', '\x01e9f1d5dcf0a69a5ed64ac612decd56fa50886548228bbe8b03b8f643c4b6c8d1d4e68d5672ad6438dbfff3caf636119c5696eb8d6213ce75f257896d94ac3ad2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000555', '\x01e9f1d5dcb876f5147d93f58b08965efcec2d94484a53c75a4b61eb51e70b0335549f038219e5a341c77a861c61d7b2d8fc5f56b37f850e0a982bbbdddeea7110', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000556', '\x01e9f1d5dc64695245af9e7f2736384323f5aedb5ade02ab8751369e97a4ee1587e1fac19b6d3fe6f1f1f49b1e2b9b9a1a41c5a95e8d626a48aab2f750e352d602', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000557', '\x01e9f1d5dc5352151fcc9e38c658efecf52808248542eef529b6972e37afa66b1e18ff7bd42d70b5ffb4e39fbae20d347e3a4834c3c8d974c148c5af4b828f5c1c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000558', '\x01e9f1d5dc70833e48cb5d7b2eea83429de04a7c7309e2e7ab86023365f85b56ba57ac886a82a7cd9621bba434b28b4e75fbade029dffa351fa7e6a9b7c38049a4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000559', '\x01e9f1d5dc787e0c677d6560961e545cca3b6eb56a737112b3acb222104b851b05134d970e51b3b65564fac264021806ab1d7a118cda9b74e062be7aba1de5ee4c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000560', '\x01e9f1d5dcd95f2cef97495ab923b15327d79c78ebd422826fb7588df3894f7f1dc01fe23d7014d34672f9b79ed3555cd59e08a3e0f3818b217a5b2397d31da2fd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000561', '\x01e9f1d5dcaf8c40dde23ad0f0d95447ad6fc290a16433cfcd3a91bfabc2d51cf49e6dc3235198c09311e268256707d2f82df62b7ddeb764f1b2e296d4e8f37101', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000562', '\x01e9f1d5dcf1f0339b6c8c33d296231b582e95c2af12eb9930eacf9d93b09c06f5623cfd0f36e44b77cc732c33804f83366e9cbd4c088ac73c4105ac2c64bd6a3d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000563', '\x01e9f1d5dc946e0cc7ef3cf023117344741930abe92766ea0b2ed63f0d7b0f1d648ea19e4eb304b93ef0164712f61094d6dfab1c6911b859456d41fb7c2aee2543', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000564', '\x01e9f1d5dc4a8750d9ee36588d823b762e3aa682e194374b65918e651b4ef6f221d57c08a1b06e71f1c4bacb209ad9ab2b49e75ee2ed5b3062801d8389c0d75c59', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000565', '\x01e9f1d5dc0b2f19367901016e5c127864dc1ba2640c0bf033440359ead2add495699ac472bc1afdcb13b8796f3349bb19c637b969da72c7408e2ea965fa0a8022', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000566', '\x01e9f1d5dcfbfb2f78221a3decf5647d850dcf0f28130b77f6020d75b4fc706829fba9c1f4936c7195ef61c69255dcc95d838b801c7314aa9dbdec2c097460cdbc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000567', '\x01e9f1d5dcdd52efeaa84fa04b9181633915832d2d76e96ed13ae333a656f7b4a7170b3c1dd624ec2f72ca49af14cc7c539d8440aa77292d172949f127ab44fd49', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000568', '\x01e9f1d5dc0a5cb791ae053c5e295ada6c71e394d221580cf01d0b71059ad8134a8c6c0aee01ba4905e858d9399de90a6eb4849bfdbc48ecf6e64b80c57dbad91e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000569', '\x01e9f1d5dc3a0bc1c9f46a19064e0c19d232c8c93fa9000837738678f38ad57d53e4d98d7be91f41f353a134793aa4db0f9192e3736186e1b974b82997aa6c8748', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000570', '\x01e9f1d5dc0eb1d65a3bbf32c7239ef47aca6c3a60387a1890581983f89693743e26a9f82921b423d1b05022c05c933cd5a5613cc72c345d75409f1ab2fe8c9567', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000571', '\x01e9f1d5dc6f41758946dc281cec070ac36c1828a89fa5cf942159738a801d8003801b4d0f2bda5752519386da8ce9fdb38cc5f0375b9dfd1ae1ec01774965ba7f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000572', '\x01e9f1d5dc1115fee372aa29dc4493b9560b4034a9d953ab78fd88c577bcaff9d9a38069364bb58fd04bda881aefb02a84dc74c57f123af26db6c85c8b2ec601dd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000573', '\x01e9f1d5dc4b203032c620b93220eb0e8eca809953890bc70e15bdb1cda598c365102457f378c39388a77cbd4ffd9a4868288a1b3e745d8cdee3c21c135d1e9334', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000574', '\x01e9f1d5dcf879c81aa6fa2e15105f8d13ebd0d30986b0c95b0485ca90a6096445a1487ad939181ee7f4a30c65d5ae0940b64b953b1143925c1590fe9bee09c6ea', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000575', '\x01e9f1d5dcfb921c6831bde0a0b01a6c3be4cf538d8aa534283c68cbda9e08c2b1e3d965663daf033435bf616a10214dfc6c888c864ec2548233577bb97e8db113', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000576', '\x01e9f1d5dc32415667014f152f998d33cc12ab912f59ad79a9db7bfa7a0570f2e18536950568cc825e4d31c47ace06a43b92f61accf402291bb79c6c33c5e012cc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000577', '\x01e9f1d5dcb714a462dee1a92a3fe76d128066183360eb2982edf685f48743096a708ea2cbc03584ef1cba2a9f75cfda299738110cf42460150fdac3037e2e0591', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000578', '\x01e9f1d5dc2f359dd2227afa48362390874bbbcfe1e98d7d1438174aafa45f1c6ad887b1f1ccbed7ac4a616dae213caf6505b73653a4e6ca8a997d3615e7fcd4c0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000579', '\x01e9f1d5dc3d66858b5b08eccf762b98dba61c430f71840a22750d53d1257289d28417ec7e2acc1aa4c6313056514004cf99dfbbc570aa6efc42b3e9605418816d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000580', '\x01e9f1d5dcad9482a64efc55aee68d3dfa203d0f0ca52f27e0f93bfca3d38d32ee7f48b12f182b85f2e3dda1f7b99f40d09503a9931138d242f79237c0a9476620', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000581', '\x01e9f1d5dc6b50bfa1ae9203b41889b0835bb2d770151b469b814be1b73e5e0e7b8a7582d0b69ddca015e67cf3886ace6451eb84ffa62c004140ddf897917299dc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000582', '\x01e9f1d5dc9007dba15cb96d5d4595159cad7b9e2d73feb70efb495ac3dd574c8b22dbe930a332e447ae1262cf9b70d5a22bdc903bf1cd4d194b7daab07274323b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000583', '\x01e9f1d5dca1bb6dccf20b2e3b4a4f46ebf90ffdb06d6017017418da59d43ecb6132e968d480ac78cd93dd9045f324e9d9226f0555762f0b0c7894bcd11204132d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000584', '\x01e9f1d5dc2ab36b2f6ced87074f443ecdc1a95d3cba7104de9fbf49e7c0aa9e0d593ecb7da308b997f52df57265195085858125f7556fc060ab5d822e0c4ed0c3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000585', '\x01e9f1d5dce675897f08fa95f248c0d9002b2b17f31cde120abde18579628051372ef4e42384fdda3e0057c909f7a274772f49489a13012b0a61d8dab1e4f4c861', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000586', '\x01e9f1d5dc2c024d2819448f04c9766106017903b2f82f00695480fd9b5dc1302865a7d9491f1e57c899cd5dc43aa2d8561688ba0100ce878eebff7f4b8e3fe16e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000587', '\x01e9f1d5dceb3b7f467087b69ae62da9df8fcccab3142ac98ee396e56382941483296b893c0e6ef53e67280692da2afa54625a11b631d09b91346a9c4401eb3859', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000588', '\x01e9f1d5dc4759014dccf377ecf9ce67898e7806e6c74267e074f893cdd5f4d92370ebf43b7a428465d25a098bd7ebdc00cd663a8ab0041a072204ef5c1692cdd4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000589', '\x01e9f1d5dc81792d789785466519f73ebd6f826fccc3fbabcf66525bbeeb0a9936cf4d89fafcdef856b69d9702b2592a134eff30787b46ed6513b06a1a0aea76ae', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000590', '\x01e9f1d5dc5a22da9cd263ee93107caf446b3b032e283a7ebf0d79256c918335b44d08463dbc11bac5e41330f5be3fc741baf2927d5e2189ae7b675e1b140c13c4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000591', '\x01e9f1d5dc676a01572a1a1645b867ea72960097b994c8bfb5ff3b4a50ca51d732a0077db7696a8aa6760fc9be9f7f9e456885b885cad135e76de209480a121d22', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000592', '\x01e9f1d5dcf5633f935833dd14a5a48f2aad1a8d1c951e1ac7e91e2766ac1970568fb02daa1182684321e4c7507e3081de12bcec68dae9818117f14993ef71f741', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000593', '\x01e9f1d5dc9a49d7e6ee7b55f93a04783106cfce2838927b6b00ac540390d807aea6d74d3605b284603ab5d4df2fc529c74bcddac117ebdb1f8a1d949ff9294d7e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000594', '\x01e9f1d5dcb1d65d9ba6095293c7082985a73ca97a6b707b0cb23d391d52fb5d159df8ef459e5b68994540a2006cf88379725670f781fdac02bc30afcd7a579467', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000595', '\x01e9f1d5dc65d0897c0388718c99035e2fdd89437b654b348fe1b5ab8c468448d59f6d51785523035410e8d235bc5ccef60e4d18eb9acddeb0925c59a166355685', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000596', '\x01e9f1d5dcf2dde9e575fc8aadb4ea06d9eb78db06b2ded7eda603a970ea7538d79da145ee93981f2d8f50e90da02f611926c7db2181ec69092ae1466a9a6cd7b5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000597', '\x01e9f1d5dcc4de0357fb3cd4849517634d8cb9f3f3dc75c16ed00e36a3aeee9c977ad5c99ed3586e84bbe34ce5a42e0c9baf54cb95a635fbc8372b9ff51472cca5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000598', '\x01e9f1d5dc399cadaeb2657274ea4a42457a2167c6634d405d1ee5ce8aa421988f2087d92114442464ee215caa94ee49f0628be9dcefe1093759925f88c9c6b49e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000599', '\x01e9f1d5dcda2b3d4a7d4346b4026f009390c276339509a1c880b3b9a0f199c604a19a3ba066820422972dc71813e5859e7c979a8db69f9049bde0cc9977c8f300', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000600', '\x01e9f1d5dcc0f8ab0f3d9f3e8a5083eae1b42267246a95f7a022b6b9823a3af29deff2445093dfd0094f01260564ef0a1b8268502ac06454a1217d46df74052330', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000601', '\x01e9f1d5dca2f7f04f184ac882b5b2dce96649ccafd8456184829756f794b80b39acb9e30136e799869da1e62ff7b8bda183a9701b8f68a0ca17dced2c10950098', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000602', '\x01e9f1d5dcb8f2ec26314c43d91d54373026e248b140565563722c5cc62260c247b45d19e6863df107db91073804d85c00f907e4fb90de4ea1e009d07f55b91514', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000603', '\x01e9f1d5dcebe18c5eb5d4a1dcebb43492eb1671348346ff8056867d874dc3948dece027d0145a0bb852009693fb8366159d26653c81e1355cbdd0830b62f76b11', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000604', '\x01e9f1d5dcf5891ebd1e63eb4774a760ce66928dcbbc4b37a939b18b335450d269ad009526a305d139693ca65259bb8b832b369e0d8d5691c60b894612f0cc4a5e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000605', '\x01e9f1d5dcd8035f87742caeed4786a7df6c87792081974db64e13cffe125fff8e92232276f36c7d4bb5134ab46a7701ef76cb88a5ac18e520fe4866c8852c2010', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000606', '\x01e9f1d5dc8f1b1e46a6264a24bf3dd9681eb21ce2e896e2dcdfa4ef09b82a1640497536bddc4347858b411080de806cd581f26c53e16bb34db710d736b4eb562e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000607', '\x01e9f1d5dc8d24ad36ae402e3aa5a8c98a87402479b66882ffd6f51ec9bf5f658daa40b912cc45c04f727f5daefcb7af172733dbc6e74af0ad1d24059b6402a497', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000608', '\x01e9f1d5dc8f50fd518d90111a11a2b30b7c5d990ceea067bfee408d50108c88fa6456f64d39f9f5b397d8cc5bb0d3f709b6c1b7ab763baa19e7b1c95eed568bbf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000609', '\x01e9f1d5dcf95fa8e7707dcc587e5cd5ef2216b6658f87845652b547d6852c907ec19357d8b908bfe718a5e752a9c71709cc9985a40ec07d98a17888960899df51', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000610', '\x01e9f1d5dcf3c5e220fa8c3fb6cec2c44fb844d8c39f6b1a9809d027e4c4fa5376db295645e2558378f2e395f111d1dd62084ac93137b045849a8287e41ddf0f5e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000611', '\x01e9f1d5dc5b7a6e123be5d105d7f0c4b75817261e3d60e2a67379c7e8aeb27a7d515f07607098627a9d74efb828d6ffe2d3a9a205414f2ad49b336c8de60db8ff', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000612', '\x01e9f1d5dc4087be49383a7d5cad0bd1be0241fa72bc7658fcce63b398476c9943b2933fe510f3ddd9896d51239bbfec35779c2d0108e7c5a42375e27316f7dceb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000613', '\x01e9f1d5dc5ac23f3f56551a8556cc90205fc96725174dc1dbafac3738942b51c64dcaa9400f57ca59fc3b1eccde9bf8c333000a6129f3e599b09ca7558b654e01', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000614', '\x01e9f1d5dca4f98169a3d799b356168b9dc180c07f16770711b1a4db1cb308af4dad47475747b3f69ec7a87632ff034cdddaffca93c6860a786347b22154668afb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000615', '\x01e9f1d5dc59a6eba307fc09992d514357ecd5fc93841d8dc664a923ce8be3f03e4180a46cc0e40b4d43fb40df1e0f1807e29b14526b32b963f14ab3b780e09a5c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000616', '\x01e9f1d5dc8a7365caa2ff52b5519e2e8026b21e6ec198ce41d32821fdb91f000e18e9a5808dc280762b3623682d665e19ac043b6b442141ed1e8069d4ddb17fe7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000617', '\x01e9f1d5dc3fd3c4843fcf6c054c9e84aff619e609771ada0be20563c5257b201beb77ed3a7b73d7a1b371df9f50e246243508a23ee895296de7345841520fdfad', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000618', '\x01e9f1d5dc4ed0176f3440e8baadc12e548ba4e0f9f89de9a5c4ef3ecae53e6b570faf5638fd284954f9cbca0106743fa20879c421a391f10e1ee0dabcbe62fb24', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000619', '\x01e9f1d5dc2f659a32ddb5ead2969619bd935aa5253b1cd741f18d826bb1602f3d4d76ab5e2f37fa15590dc8451fec0ba138f940604d5b32b6b0380c5f65901152', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000620', '\x01e9f1d5dc19287e6b2673fd15e23531c8fd5183d3a1571132b47cd87bdcac9af45a68f17bb845108708cbeb61354938921a1a8fe66fcc26dc4d297f455a15ec1a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000621', '\x01e9f1d5dc272e9658261e26da1a1b74ec4c0b42d52b423dfe9d5d903116de0b9ffc57590e0845127517a501461c2b45ad40e9d7695ee45da3cb2c8f04e863bbe1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000622', '\x01e9f1d5dcc6ba554c0a14ec7db19c8914f77d54924fb814ce594ef71110adad784235663dde080a4c18dbae529a932b46025b0d05a1d53c62a6627bcf3d0eb5bd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000623', '\x01e9f1d5dcd7c8cd9756c778e1816f2c98022363f6becece663aba9c59fb61583f7162ea457ab778380bf66396d3c66d91da078671d7d1761e009a71d970e69af1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000624', '\x01e9f1d5dc346d34d4727e1518ba23223a18e3da7534c2e4990aa3d252fbb3b634a4b6a10a720cdcd90e4e5897339fe9ebe773615b8ec547692bc6b1382da230b6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000625', '\x01e9f1d5dc03ffe064d382c8db1572738c1cd2570130891fd7f4ebb8f431983b1e0d26815ca232e3f6dd0622fd52c47c5445a5749b96bb1753913585c40f8bab85', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000626', '\x01e9f1d5dca005248cfea9dafdea785751434f7c2b2ccb3deb6998416229d73c4f863c2e1bb08fbe882cbdbc0ea614810b85a2ef296ad25bf73a325f48b20f6303', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000627', '\x01e9f1d5dce5109ad89d3add7909790d4a6bb6d2210425a91e5fe14452f26042450c64113f3181bc9c4211391dba854c058d0ec69e046c4d49ed85fb472c6b248d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000628', '\x01e9f1d5dcfe30e42cbb19b58abaacc3f8da01a078380de946c0e2c0742876ecddee80751b3d83d8c4ccaea3b55369840c6726392152e6cdec51a07c9863957a58', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000629', '\x01e9f1d5dcc07ef1ec1a797d4aa3c308ca852b4a4753ddb58236909c48a40f7d58539ffe0214a9e09d4b13117f299169081a1785d812b3e86fe4d7d975052458f1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000630', '\x01e9f1d5dc9d057c8811d285c9e5d655ac1c898d9023384dbcf78c91c4bf20b1d846696d592e819daa824f9357008317902f7f1bb71c5ba5b9a221441ef14bb353', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000631', '\x01e9f1d5dcf819356eeab7c8095f65b3fc60b290a2a69760b5487361dbfe2ec2f5e5c64e8b009ee0df84e238c92d7a5ce7d2cd3def1e76121462748467a80bd0df', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000632', '\x01e9f1d5dcd2487c8e89dc7c2db7ef4107142f48e6787ac8b9761eaf0d0465543745a3fc9120b50a050af5e937cf4641e756d84e8202d92067e98ae84de82a343f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000633', '\x01e9f1d5dc980a5a1ee387997a75fdeda6d2da1115e8acdf6004cb80145c9ff9f8d922d555519ae9d20cb052958fcc40630ca98c142c884ce8ac8a9fd2795190a9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000634', '\x01e9f1d5dc4f40e7c015dc58d16a98fe04339f1d273fa75df55579ba93925302b42bca30049404e5bb6db0f3e4efef313d0ac17d90eb9aec6ffaf73a05de7804ad', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000635', '\x01e9f1d5dc3bb9c8fe6395c3ed598578e08cba585cf2cd35e4214787419a220b00f7f2971dc109fc933a4e780586e965914a4babc363af0642c4ea6d58fda12c0c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000636', '\x01e9f1d5dc023fdd4f664363863ecc39cc0d1da61aa5b1d6796267afa867488e869977bc5fa5435a4fb15db4a2b7f266e7afac8fef92eb2d118673f69de7fc1bf9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000637', '\x01e9f1d5dc2283f9014d76a1d7d621539ac3fd61a6a4df037909031a2512adfeac178ceb061e20617d8908d98f6a00a1c41a50047d3961e2fafdfe5764b33a88d3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000638', '\x01e9f1d5dce2e740234506b992a9ef19af44c957cd526eb0e1e251d25287d08103285e898632fad69da47a71f2a678de043ebd8735aeec9bd7b9a77acb3fdefc87', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000639', '\x01e9f1d5dcdcd9d6433d1773ed2ebfe9857a8ab18e61650c0c387cbada045c89ca4ced1948c052fbc5e3ea31e84c3bed7b2910b3bd8172dbdb3b11cb8af96513ac', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000640', '\x01e9f1d5dc6b6e8a773b9188b275d05f5f613c64ba21d752fa4d7c1ce037b8dc02d9aef0b647cd5586ad4668a5e900a071b4d1f13c6280be3584f4452ae305aaa3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000641', '\x01e9f1d5dcd94f48c9442eef97969b55c93955de04f438f60d2d3392fb42554ab767d05dcd583d02dcf7ce4acd7c041775061d05b59803e5f8112d519a43e91f87', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000642', '\x01e9f1d5dc511eaf696b02c2e0aee7d47138c52e82817b8f407d3e31c788889cb1bc916d182a4cdc51c8b84e92208b5ff348b0765451717363f4ab7fc4181b6158', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000643', '\x01e9f1d5dc9b9ae789965d192a1ffb2281185b40a142648f398452cbb71fa12bdaf6c497b7c733ca46fa95cb87c5187a8fa787ac1b1267cd51a54d405b5f3c0368', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000644', '\x01e9f1d5dc816e869e3c16ee369060dab6d058ad2a7b2e637005efd9223df7de0ea3753d9ac545633120df0cf955401e0308f34233630da66d65d1eaba086d3872', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000645', '\x01e9f1d5dc74b58a0a158eb7f0d259197388481a3ea8db1177235e78cc9ce0e742f54190b895c9e0c9ec7d4d7ac16ccadbe33fa6f5b5277f5824925db73f475e85', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000646', '\x01e9f1d5dc4db75bc68d7253afc600f1f5488147d167e2b25eaaee10db73600c43feaf43e7e80999650a1ecc08f9857bbcda599142fdbc65ba78fb5c94634c0783', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000647', '\x01e9f1d5dc87285f18dd2ef76188dad495f1ae95449f3fed3e3de9cc713dff51f36505a3177b576ab9466964e24fa0e983308e15d8bcbfef822445ad6614154294', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000648', '\x01e9f1d5dc236f5f85781627037d5b1ab1dd20311f539eabb35e674584725f03bb908122c8aa70fbe7675f97b15d49333a75f69c772ae1f8bbebf4301a2436472e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000649', '\x01e9f1d5dc0fb906e8bf12e7ff3a8ee4f1908a9f39fb9e9a76bf6098d09733574559b971cce8185cae2dc187223e0b6ed0f8676e4c0066321d190a1f1d88a58c6e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000650', '\x01e9f1d5dc685fb197fdd5a402ca37c7c489493675b2fbe0bcfc3b30572a73e5b09406016571c1f2a787f109088d6703b2d82903f749fee77c498615e4747d60d0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000651', '\x01e9f1d5dc6d5c62af6500ffb8d5aa1b2769d5a9a22f49bfdd611370ea9ef1fbe8c73a4740eb9b861f6f589df10ef9b01e28d7dce5c3dec03b0008d8f4f06ae36a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000652', '\x01e9f1d5dc86a1f83185cd067eabcd528ffd429738765dbff85be5d1ebbed8223a1e20273e429696762152ed1b4b51113371a3b93d5d4ec166f668241bbacc1ec0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000653', '\x01e9f1d5dcedb0e18964617464bc41e91bfacaab33b4b395e58143e2cffe078d95d31e5f24fdfba58ce5fb147978412da7793644d8d04ae0627d4727209d8b104f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000654', '\x01e9f1d5dc5d0cb1a3a619bca026912ca3d7cbf6f427a2166d6e88a46cb059db721f1fe5e93339d92c3449411043b6b72da0a606cecdc844ca54b224729e6dbec0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000655', '\x01e9f1d5dc9e47c18ccdd811ada8d282b92c9edd92555d02eede31f6ea4d5a2dc4363ec88b78638050ecbfa5c02a914a300583c7f7b60032e02708629c4bc51a94', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000656', '\x01e9f1d5dcbec5d55ed061a449d72e0c9472ab33f6f0c57b648fea9dcba554a96db8e47abf1681a42d0db6638732fc146bfcc3dab3b04c82749cfaef345cb60c53', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000657', '\x01e9f1d5dcb7dffb1c69b100331cfe9eb455fa6c73597be10039a5f384abd3ea9c3e50efeab45eaa16cf2f66f186ebe38d0174df24b3566c26726291feee8a4bef', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000658', '\x01e9f1d5dc495f54258017a02634485087914441e483a55e64b4313cd5a438e7918c6571b4df9e979cf78e0007f0503d5bf815ddfb4216d5860b669b999510b1a1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000659', '\x01e9f1d5dc7ce441339ed876bc62b37d0de800a29ee5813aff719d511cb3513590bf4dbd64a46bef18e532176f29aa4aa08d8bc21d9b654b7d430d114befeee131', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000660', '\x01e9f1d5dcc9ec9e1a916831d6575ffe0cf53cad767b0fc0934dfb98e6e194416434a947ff6828b3e68db9517d7fc2cd59f49e37315a793fda26afc1bfa8311150', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000661', '\x01e9f1d5dc0f04185a5a6343cb49d4edab72c4cf68d0ad232156ae1469e04a8db194a66c37cb9d6872758cef3912d43e09fe3a070b98e062b001a3057c50b6b94a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000662', '\x01e9f1d5dc675b0f757a92ebd43fd3eb6f98ea31960bb0d6f5e2eb84f260e2f88d74c1314315032c0a23247a512a916d59ee9c1341daa23ebb757dde06bf9ce766', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000663', '\x01e9f1d5dc649f415e54336194b742a1a3c6fd84dc4f43c760d9fd66845ead948b98051aabd22224b173aad7b90b786e06dc70249285b812f4f280482df27f3eb0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000664', '\x01e9f1d5dc2d944bb9bf5ecce59cc76c6e5d0ff9c91fa3262587872a3686add8591cb71758af91c2c0de6a7eeb1b62e0bfd96f9e6c5e818497c56d6ad751496adf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000665', '\x01e9f1d5dcde51272084e85ba9882d9426cce14c59c822790b27d840e2feaa6e65a4ea3065834bbd682806d3d767d6484dbdb72116918f4bfb7d499abf326cc5a7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000666', '\x01e9f1d5dcf568881b5a83ecc31dc2da1f643c03993437e6d98b8d1225d158ee753e3823df38aa7346284db5030cac36defdb7ce7c9d93b8840249a39a5f34a623', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000667', '\x01e9f1d5dc072254fd3c24a13b0af19e498364af5b3908cc6d573cc06bf0b41bb04ba31af0b369e7edfda064607deb34167f4f2cabca10dc595257b1d6447257b1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000668', '\x01e9f1d5dc1f36ee57d33b5b9708560dffc77f52b7fd167d8b98919ab6ae5bbc3ee7f54f8c1c7300cf7172eae3da5df95694dd1a3539583bb7c33fa8413b8adcf0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000669', '\x01e9f1d5dc2bf5ff06341719ca0645ebe9c2f202051e3d1450d8092bff42e4de48776daeff0dfae970f7d50793fa83cf6ccde1615924fb01c5f89be433bf3a2676', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000670', '\x01e9f1d5dc82baa9d6ebe3be3866456c3f594ad745b48c9f71bacb5313c159c94010bd14073b99d94f904732bb64ffcdb883d22d6838a85e46bfbcdbb7b690dbd8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000671', '\x01e9f1d5dc12e94add83dbcef21adc207267671724114be7106a0ca6b461e8147b9705cc634d17b031f7f074cf3c2c21b3a4109185f9f117c3f66c5dcd91c20273', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000672', '\x01e9f1d5dcf2824bcfc4798b6eed33cadd8ba34a6d706a6c07683e068fe7b085e81919197593c6086e0ac3dcb35e9cb24712811a20a24ec55849b574644686aef5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000673', '\x01e9f1d5dcb6ecc477da0c0f915ba679db6483e3d429ff1ce1fbbb2e4937d564fc3bca8276490a2e89d6385e35c2f60cfd11aca5b750765a9b544b9eeb95f07ee6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000674', '\x01e9f1d5dc4685b3408ecce3e1eb7ea7f71a4d11b6af41bdc8545066288fc147bd639bfeafd7f509ec18bfbb1ac5a8f597906bdab0e1202f56dba668310b5f4c65', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000675', '\x01e9f1d5dce62a4667e9dd6106036f173ddba275e8c8f6a7b5d1f4e9945d2037ea3a1c30cd888e38b35123d46c3618be967d931d381ee836cc7950f2fa0f60b766', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000676', '\x01e9f1d5dca1e56827fe9b4f1a4c5579f587bb4048f22f496c28315df35a3bf1abd3ce1eb907b0ca36e2ba2fd7ae864c71a77db161fa49338a243e184171f0f142', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000677', '\x01e9f1d5dc0d3856f0fe2b4bc38524eb53e6f805e894cb3267a1878d67029bd6f09ddf7f2207ffca5d9035953ecdd4f6a15246e8dc1e1dc02cc5a5653de5b743e1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000678', '\x01e9f1d5dc0772bc488e526c123e7001de13dd7ed0fb1e2509482b11d2ecd97515236d21df82f94c31834f8a7fd98f510c9b7d5388f827468463945d9923d127c9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000679', '\x01e9f1d5dc92b319b1d012a5fb3c195ae313572a920f9667c8a360425238dc5a45d197aa173955ee0e833ed88395443c1e35522fc404dc85f1f5a229c6c4379ec3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000680', '\x01e9f1d5dcae1e6b5330fbe015fa163461519deae275d872878c464c7e3b570e2121c058b87fac27fbadee4b6a6d96ce39da88500110a629a122887771a0861f3e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000681', '\x01e9f1d5dce5075df68fae430f733a1cec19634aac9d25640a0ffd982627a2969d4465487092ac7490eb905549d3fd73f0aaf28437c1cab7c555fd8e956acdfa12', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000682', '\x01e9f1d5dcb0b964e04cf2cd2590639866998e86ef19b4ec1884a64db718b23ae622087a97cdf03468e0e998ed65f8b5766799f2b01ba722eec821280b61f41916', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000683', '\x01e9f1d5dc313b3caa384dabe66ef57ecaef87b737fa6624534f531657bd47349b17a5957d0c8847c2e80251170f02e1dfc056623ca0533b641b84006f33e3c80a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000684', '\x01e9f1d5dcf137cb621845e7d23ea0df2d2a25efc6710047e883ee32b36825c9090881dc02f38793759e2d92b10dbb3211c5e769cae5a5f84b914d3bacbb2c5d24', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000685', '\x01e9f1d5dc5a8caed91353060c56e35b00ebfd5f924b191b5dc334257ebfc3f9aa1987017db99c70a95263bd9c379a5c24890d0606262acf9dcade3a5b5d7c916d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000686', '\x01e9f1d5dc3218a82f9f01768201d8ba8488107e9bdeaf3a758970ac7c29c60929e56f2be449bbd6eb9d879058fa1cb1d559e7c1bd6a128515a8fe34e7459a7bed', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000687', '\x01e9f1d5dc101ae151640e744019397f5545bfb763d4ad65e5cf339667db42b72be671562adfbcc20922359c3c89ead905760687f6a706980b34ffd2b9202cd8d8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000688', '\x01e9f1d5dc6cec91f307e5bed1568a8141b9f4c3471eaabb99f7268edfd50dc62ad0d2a70a23a805b9c4ed86300e9448d56294d327604773e7017f30ed958fe194', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000689', '\x01e9f1d5dc12ab429f2ada903299041a0508c1db735f0fd73f2e30c25de1eaf324454dff9a849563c334b6b8d403c96c9f3945d020e21927b40bb1c624ee328790', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000690', '\x01e9f1d5dca2fc0077045d129a7a18859e4baa2447a9444e8ac015b1bfba948b19acdeb7824c6dd8e99b1d8dee0c3241b00e724e3c34ede21812338677e6f7c6cb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000691', '\x01e9f1d5dc5f7d8553da245c3bbe8dc45b6b3f4e7ad831c3d3d25bab101c89e1420a1b693bf6a0d8a60cf5fce4844ec0023107bbcd4e1cfbda0846a7b433b4f5de', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000692', '\x01e9f1d5dcf1decea36048b2c4ff1a2346b458182e1c00fd87079b756bab7c294068ecba3eac475cf200d9c39062de9d5d2a753fbf62128b2c7c4322fcf5ca008d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000693', '\x01e9f1d5dc39c1b5316209aa294d7d08d670f9ed1bf30d66b94326a4392ae36228ecff406a7494a96e6b9a1049a7023a1757317401b6b88701e384fa6d0856ac70', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000694', '\x01e9f1d5dc757f83b463db521e804c4cfa8e29282c646d9a1359326096395fd34ffadadd9abc175b3369b075095325024f7a1d116ac17338456c53b6e0cc20d6a5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000695', '\x01e9f1d5dc631c1d80093f3ca9e1bdc7538c31fca73e25b451d4fb702e2bd652b0c84296f4863eaa3ea64b80fab3e42fe8898215c4039c6e8cfbdd28e96c26845b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000696', '\x01e9f1d5dc5bc93e305eb8e2615d63f201c8a76268cccf01c3fba9342f2bfad87b469582fafdd7b95cff153cf73aa34e4313d2a7adf00d87856256323075ae7208', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000697', '\x01e9f1d5dc857b21470952f882521b57de6f0f66bda9cb3324ef45cc95ceb3c3627fb955b9b0d8b388f0cbfae8f9ff7e6d250a1faf05bc85d86e6b81d1894e3a22', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000698', '\x01e9f1d5dcfe03bf53b9d520df4032796ea1a2d5730214b3d2f6e17387c0e8ff9a13baf4e2ddd050981f93220a6b37cf04ae0d54cecffc716510c6c230cfb5002e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000699', '\x01e9f1d5dc1e3a668c53ab7a35e042498714d77f3f042a5f9846a40c1e8fd07a1bef19e79c0246a8222c37803e9c76c0f8c510431ef75f88fe84572baedf4aa036', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000700', '\x01e9f1d5dc1db081885f12898337064a99f79641af728d4ea7499184ba5cbcb2433eb5db299a4d31d3b5b46338dbac10531d6b77747975f584fa2b61086c3bdefe', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000701', '\x01e9f1d5dcf5640610ab5422407e5e98626517b2ba42568fbbf37d7c728e2ae9ea80081e5baedc5555b4199b9de75746a8d330df73f512d0b81a5b4f8ced0a6b68', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000702', '\x01e9f1d5dc9dcfa8f0dfbf280ba09a53ca9a5e14f92a8a2db5e2c41ad6761b1c25054a30b62b2bb898ad07b3cb56f171e02d1511b006de349b9a4aac41d88f7824', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000703', '\x01e9f1d5dc6ba1bb4d69c9fd5ababd4ad15de760c724cec40f71b106795f72294448c4dba35e01affe62e0881e0c2e892bbae8134103691f9d77eb6a1db5737648', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000704', '\x01e9f1d5dc2bb5ace04c6f8dec433a1e1c21d7f8f81bc45464622718acd9bb2c961c13173c4d67c54b0f81fb0749f6f4e87da0a97fa86cf801616aa33a34732de6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000705', '\x01e9f1d5dc41c041a5877b6834015a25e1f2f5a374fabafc4c4d1ea8bb2d712484df100b1029df29997e0a40ae11b8ce63227d4e3fd5290b68acebaf81c0186bc8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000706', '\x01e9f1d5dcef4c3a6e43e6da19f8a7da0a45e60bf8df472f6bab2713b3e3e19cafe35a44e36548d475ea24b1adb77633ddb1219044d365878c7ca79224b9fbc3b8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000707', '\x01e9f1d5dca9dfb00c3cfd9adebef2a82cd7c2bb48828a081b7a1513ecae0c3f45445e17c944289d0a6232bc3466f513b046bea778dc56d46a3c23e51418f04651', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000708', '\x01e9f1d5dcefb378b465a0fc742107ce4618fba021114fcfc5ebf6826799be227fa9969e7f12db7e0cb6596d18b3787a9188e7fdb5e8c7c069227c7115ca675a16', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000709', '\x01e9f1d5dcd16d239ba1453ce05bb89429be5065cbd5ffaf2736ee6fcc54dadfcd0c9b2b405fed7e52ce2a9159aa84fe85defff1f317648d4a951e43ccfe2a98f3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000710', '\x01e9f1d5dc2806e9cba681782f4188c8b0e7375143a980d0efc0a9aaab5c2271c8a26e24bf0473d8f2e41764ab70a0413099a95c200a37f459d1179351ff0c6308', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000711', '\x01e9f1d5dc1fcf3d2b8a55f19e5929e7c04c9022e31279c642594831baa2ee689922c5337ce72ecccd633e1d046e2d061d77f644fe703b106772a6e7a449dbc0f6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000712', '\x01e9f1d5dca55a2f3dcb4dbdbf04341c17ccd01b96349d49169cce65c4e0484846b3b7f7c7007f87b8ec0389b7299fdae496e10e028466fa4f26b1f43973a188dc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000713', '\x01e9f1d5dc0b806d21185ab65003f02b100cd424cc65d1548c7a6cf834f5a7d9939fef876654be2beb104ad92dee6f226b83e90801395f0efec1c2175cd205c011', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000714', '\x01e9f1d5dcefe41edad11a932f0b02bec74aa45bf07b5829178024e28ca797fe5719a21b11c4748b5ee62d4a47bf5aecf9005928f3baac214cfb204cf68818c0cc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000715', '\x01e9f1d5dcc1263f0307c54770c0ec24386ac16e000fff731383a9f2ec40e26d414f50a0b5a224b95f67ab8300bf1ec880245b742a134b3fd8b9ff67a1bc38c9c5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000716', '\x01e9f1d5dce0c918d1a29ad40c926f9fee9e9d94a4f2d06c31e16d2c3998868908519c3f55002afedba6ed59e53af78dff014728d3dca0c05bdf8e09f2c80ea454', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000717', '\x01e9f1d5dce0da046922d10cf874ad623c2a23a71bf8203a79c903220e63671da2c927fd83ff4c29750e02d7c82f9f6a8852a61999b4669763fb4c9452a17fadf4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000718', '\x01e9f1d5dcd7b77ba0200b2df2306cd81ed1e0ef4abf2578dbff7fedc31bce454e93a18aaa80df8d6bb964eec39aa02e70b41b01284d3a2e57eb47e5e9aa389ae5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000719', '\x01e9f1d5dc8bee6a114b61467bdded1cf35f9d3ff5d94a76d98e5da5bd2a72beaccfeb17bebc6ea85f9e3f01c7399bc5d9eba0e886294f257a6fe1081454831247', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000720', '\x01e9f1d5dc08c2adca0cb2134f5825d99bd079a15037a7cf90d86995ae29fbc9b348fd3acff66d5de9a0af9238ad539b69fd10366b9a0e71dce287af28c4cc124e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000721', '\x01e9f1d5dc0e12089651256d25d53c7af3d39c2a2f9f46344344b2d60963872aa72010cc843792fc59fb6aae30b6f57559360517ac6fa87fb60c8f788560662c6c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000722', '\x01e9f1d5dcd34411756736ec04f377a6365c221a3a9affb6b98e251b6e78875ef817a7f72cb42afa5fe189a05c583e2151a7b4df3c5ce00d6ee115c1e1226ce15b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000723', '\x01e9f1d5dcb3d6cfbc9c6e96ae647377b7d4330f66b71a2e9cf2c584633f326eafa35f33198ec0fca6d84a6b493c1808947b1374ae50272ff72f1c7a1c03f1213e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000724', '\x01e9f1d5dc7bba76efcb5c20738145ba3bd620143b56b09c91897e9d72f6387ade011aa15fcebe26cd9cf69b2e31d6980afc2ca53dd66a5824fca8d68b27fb8be6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000725', '\x01e9f1d5dcdd6c6890102b89fa30c5ea414e39dd9569c9d9c6ecd0a707659f0abcb92c998ddd8658c4eb58c4f888ba45d1b3c9ae15e44fca408fc32a0135ceed86', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000726', '\x01e9f1d5dce77c3ef83fb998b60558b28b22181085968403649ba72940a31ed924a09ba384685a836a03df719f3ced85b02e7f3fb2978526aa86673051d5b8b1ba', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000727', '\x01e9f1d5dc5e9e1ff4617674df42795b6b7b7ada67994fc5b8878bff04940713c394b76fed3847a026d1699a9cee9042a1a7293743b0148a383327cb3cda384bc2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000728', '\x01e9f1d5dc7f59c1e0901d88255b5a146c6dc248af4b5e6c909279c62e2da69165ca81cd36820de6ff6425ee5d546733f4cd1a1896fb4b8d2b0141d6840a66a2c1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000729', '\x01e9f1d5dc18a00f77d4ef46959c172d34539aa4730a5fecf3680bc31df88c241b4c3d7c445fdac4daff0851ee20a6c4a5e9cad15ee86f579a79ebdbe3dce95bb7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000730', '\x01e9f1d5dc2605a9ff5cc4e9562fd062eea04fee26c3e1c435b64f8e80551dcc378ae54c567bc10aec19abadd17e54f345c4f95c7a2fa7d3ef2ec5553161437a62', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000731', '\x01e9f1d5dca6f2029c06be33bb679cf10cdc3720bb3e5440156531f2ce17fae3bf8473f9aac81546352d4e4170f8907f8f7fe99fcb02a54e72973a29f6548340c3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000732', '\x01e9f1d5dc00f4d4a750c5250250ad6b08b6400e72708089fde7dc01e85f6dddc49e8a7c3d21a3b3152be671c992d17604d6ca469627d5149206b0cdae43ce62e9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000733', '\x01e9f1d5dc38919870777ec0af7ab1e3822d135e82615fbb2e24222a2888339acf019c77a54481d487a53cdef28f2850784b86eb291f0a188875e0a85a892f457e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000734', '\x01e9f1d5dc006a993a6322310555f33c5bdb7cb6c4236bacaa4e91639fdbdbf302c78b7c83a665ad61e3b9ae4d2c5d1bc2b7256164d98ff1f3dad433c3bfaa007b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000735', '\x01e9f1d5dc2665a8a66e331de137c546245a7b89027d80911c4e2b218b7d8580273176e2e4d40a65012c4d3f108f8ea8e5b7da5db1137589864e935dde50422e94', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000736', '\x01e9f1d5dcb64798fa6efc68edbdbaebc67b6d709dca941246cb61c0ad57b6d55ea8c89c33727715a70275f112be9798c95d6fb1e93729cac4a02afa1f07dcf0f0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000737', '\x01e9f1d5dc1982d26cc348f54f2885a4cbd00f69bb507b83e95739ad37927ca1407441f9426074edc0384a744d8376ea44caf335247842be4ec5968f84c3174ef0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000738', '\x01e9f1d5dc4a06b2a59ca6539a5deec4308a3ad1fdee5402825f54d7323adfe985e573af562ccb0e26dba02e6a19eb6bc59853f2a07d08149280112996e6dba6cf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000739', '\x01e9f1d5dc38da329ba0fb1d63cff0d0e3b4aceadff8cdeca48b9125a29fbfb216a08d3f53c7dcb6260cd4a9c1c48ad8aef05c32a43f0d44f2eb3e0b549fe9651b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000740', '\x01e9f1d5dc341300c3308677cd6e6f466fa627f36ffedd90a998ae80a4ebe683a47bbd531eedf44a0eaf443af6003a0646586228fe58e1e9af6896961af8e59717', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000741', '\x01e9f1d5dc33980ca75416adc7ab033cc01e042de38b1a741916a67a8250a34aff93682c756b87170679aacb7a9ab04c634a81fa4994dc18e1bd0a485b47b9b95f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000742', '\x01e9f1d5dc390e7ca8bff481dcff98d626991a79894a5690ca18b0fe9b33f352249d70ca37ea575e7c43d09b6e715faf8c2ddcff8bac5c6da9330fec2cb12bbf6a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000743', '\x01e9f1d5dc3e36b43a6d2687b3eb41034e781e9834e39f83632f4b5c8be2c98924fefe9f219983feb11d926d0c8aa4b9d1a48f70f22c0dec29a146ebd9356fd8fe', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000744', '\x01e9f1d5dc8c0d8cb90886958119bafd2c659f7240fc47b0b5494a8f2b015231627416ab49f4361b97de9fe46769745c98482267452cfe5d1fa5dd47697f48454d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000745', '\x01e9f1d5dcf33dd671575c9db3d4c25fb46b02b3030256dc9d489a7e8f932cec53dbde34337421f40e9e5b9508e25412488827cc3b789f59b14a37ee60233d2d7c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000746', '\x01e9f1d5dc08f92b3f476a19649492b6b1a78935415dd1df9718d29ac9ad0097991a99c7d7530bdb6fba4db5b1c2c1d27bd61f8e8488ecf11300be76c4913928cf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000747', '\x01e9f1d5dcdf95b21d32def706fffd628ddc777386401b3512d697ed6df3d9499721d2dd57cfb5ee75880a277509b8bd5d4587ff3662e76aa5fe7a32946d2ad3e0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000748', '\x01e9f1d5dc862448b4372235f70b6fba50fa15e53e1e50b647cc0d5e24261b002d590c1ed8b58532e1ab8def21fb35f8b0489155afe65c825ed61743ddf5d60c40', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000749', '\x01e9f1d5dcb9013976a89c8e52e14c448e270e5f05847f9d045761602c630bc6cecbc793551a4e0a12bd691bd8249d6d0d850832172b8166b2acd273b407af0fc0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000750', '\x01e9f1d5dce90df4a57f86882ad9147843a18f2e3a3b1af2fc97823d3850a9c597d420093bc32cf49c97506ce7e0834ebb0b14a7f0cf268353353e9eff630a25c5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000751', '\x01e9f1d5dc6bcb2c0c0c816c25d815bf14cb7e07d1673f4ce1ec6906127c76724bf5be2152a318decb614063d0ec6615c506722140cfd1e160ebdee42bf11d1770', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000752', '\x01e9f1d5dcbdbb382bfc1cd3e9aa38e1c6c784a5656da1080f4aa86e8e8f28a7c8d8744a3b95f02d975fd8a2ef9dc65db534806f62f7094304f3b1d04939a35001', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000753', '\x01e9f1d5dcbcd067fb34113671c44841c7675eae5100d47a0eb3200c019bceb69fecca18b595a915560ba63d27213176b6140b21deed1419e5486a4d2469860aab', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000754', '\x01e9f1d5dcdc928b825ef6d107e2dc32aaad1d78902b7dae8caf3cadf084a8cb51ec750b3326283b2e537473c8a629a5d1fdd34a8b4be0f8be2a645bc1c23d21e3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000755', '\x01e9f1d5dc20603feb91c6ee255588a25ef8eafd36c966f3200e23320ba791a2b92ec4e4a244fd37fab3a69b2448ac9fa507eeb8fac72c9edc7dc90ef1ea74455f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000756', '\x01e9f1d5dc0a772bd274e978a2b4a1a60b46adf472ee6d4e5ce479c14c9ce5e593bc8ae111df9377fc917370e56339699e23f4e73a2f0be8d9c0e600bd5afcc8a6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000757', '\x01e9f1d5dc86e5173312ed4d9ca34282ae260c7163da49daf9ee8af834db65095364a85a061fac02a49edcf4d65229a8d3461298d813e8bbbbdafca4348d91ede2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000758', '\x01e9f1d5dcaba5d920ae801107df0583c299775b1083e7c76d2ad06cb8c5c5ca526caca9e9a782f66d00aef10c6410555fdb1c1d9a7cedbfb54102514f6b48f07b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000759', '\x01e9f1d5dc4a9ef5f7a99d325610f696944ac06310a1ef621911ccc5516b07c8a613995d14b9a640efd9dfab71fc120938aff1136b06bec8fbad973ddb622231f7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000760', '\x01e9f1d5dc37f727d1b24b3cdbff472d061dd0c86334b66f616deaa4b67929c94683027897f9ce25d6e1b6d11a6b7ffaafaf5ffd9db094b32b5dc658385f980250', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000761', '\x01e9f1d5dcd9c4ec11286d7824ec1c24a1f6e2a30b2f07517143740068fc9fea14056a23c37a7c1e2a3d2c37a42580f3066cc1ac5264865dcbae19b4a8d78d9fbf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000762', '\x01e9f1d5dcd5884c0c61f007ee5609128632847820553470f19914a48f2728e68a87a702294f1f977b836452b308af8490bc1e78b19678803ada1f187519489f2c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000763', '\x01e9f1d5dcce50c93168e95d76437f2d57e2947433c1dd9ec85fe0e96b00058cc6ee4137fbe2cd696e53db180e7d95432ebb33d6eb37de41abfec3f59478eecfab', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000764', '\x01e9f1d5dc8dc934337421f3ee6821d4d8bc88771e3cb0aa7b58140230bab3d1c4186879da0e4bfa003a7254b2429c081fe14d52eb29ce92adf65417d5edfc114d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000765', '\x01e9f1d5dc001b26d32d7ab648966f6c400f02fbdf0b3e44923d2fd68088ddfa24791eea66329e1b1ad804067a69833171b2664ae2fa58fa8c601b7ee607afca44', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000766', '\x01e9f1d5dc839ca0d7f7c7229ca9f243e414c6fb91e2ec3b25af9e7b6e3fa5b8ca45b135e8a50b0513169aacb2add197da10de35aed9faebdae2b677242e3a2f89', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000767', '\x01e9f1d5dc97921ce9683ecb99b838410f05206e270dae55d4101629866ed79c5f7fe52b7c399616a658866b885d688f8beb04bd1dbb2f7b3f73718179474e4bde', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000768', '\x01e9f1d5dc7a0c357dd1c57e999f8205049de5ea986d1241726c15d65d9629836f32d43b3b898857ee32b41a9db42c8d3e01259fd14e546e1b422dd009c105aa2e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000769', '\x01e9f1d5dc7d355e929ac0abed6210c393f1ca321375043aaa70267833881ac5f603f0e505ed423c75de843eb60a34626078d236d15ad74f8510e9bcb69e868f55', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000770', '\x01e9f1d5dc45cf75a8f4bed6265c93b7b79ee3fe889bc2734aa6b57f88885b3f2039a4d4b217328f6efbfc357f02178acaf8b557817b2f2ba688dabb2e909fb35f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000771', '\x01e9f1d5dc3cdf8db38b03dd96eb547cec71fa360e82802bbd43b400dc757836bb734ff442d590275d35d2e2d68864dcaa7aaba9d11c0304a96d9356a0c79bcf7f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000772', '\x01e9f1d5dc5371de1453f6ecab9a27346d1a9b4c07093d93d523517dbb8c8fa7b4b6fbc16df3b5b4851fb9f464bb61fa0012ccd1d04fa58266abeefedee5e0bf15', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000773', '\x01e9f1d5dc67320d483ac7973d370574d138f8f37fef23ed172afa5f87c6164054544ff2f78cc5b40ddda5b8e40476ea1d5fae93ec6511836a02ec9489a8e6b18b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000774', '\x01e9f1d5dc4f50bd8e647c99a0e56fede6f4a41796077d106ff0a9265174ecfe332be95587e9dc4c4a1884b8ff9c00b0ba94fecd0c45bdf54398cfcc86c4d2ba10', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000775', '\x01e9f1d5dc167e948c2e6e98317e1498fa585d113d730fbf7d6c42288e7685230b7fc8c95d31123c00b3c2757f0855f6138441d291170eb3a91ca8c0e9674a5652', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000776', '\x01e9f1d5dce024d0110c576dabfbb5a4fe8f8de084c446806c9b52c8622425f11fa222233520b837253be67b2f47cdb748ee7352b2f45e18f649461398ce8dd23a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000777', '\x01e9f1d5dc3b1e5d3a9169cb4ecea73eeece723568b429404f314f8fdad06e96f889f1e8ca93793f3ac0415f2b785445843d36105c2b32cf756c64b03388c25657', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000778', '\x01e9f1d5dc93898318bc1774d915fc651ee95a80b2d817f313ed982cf40fb501566dae6a3e56591c75260c1c0e9772d6327524a2e0a026ca26be790228b33cbb1c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000779', '\x01e9f1d5dc6ecbb308845d54d039cd710c61a742f194fec7cf6f9c13b1a4ae44b1ef344a734c505999b519e7decb7e7e332cc82a11ff767ff9c703d645a144a451', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000780', '\x01e9f1d5dcd5595cabfab10cfc1ef777e3834aa23593e9da5f34b47e1aea741752873a9d9a62365cb3306310259d1671f3e86d3ff7d39b2c257f681fbe01f2cc3a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000781', '\x01e9f1d5dc3fd47531bf775863e19fa02f03054fd9bd1f255a4232cf18c6190f03e4afc28e5a9a23d4594ff44e731f10ccfcdad38b47c5fcadec08ef456b52aa59', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000782', '\x01e9f1d5dc93fd5d8a4899cbfeee08939924c1e17e17c4ac69c61abb2b137ce6b21a64b55f25f4fbed7adda7386c70daa6bbd8a174d49c45b4818eda2340f281ab', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000783', '\x01e9f1d5dc39e815743f8d1c45b9371aa4045fae2161e3ab732199602218efde69b8731f282da9d81d06538e512dc0a2e047ddb3e3d8293806a6f1f3850d1e296a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000784', '\x01e9f1d5dc58e777896d2ec2e25833e57e3db67f647876a45b157afe3e2e57b3db3fd2d7143ded4d0d96e42ace2bd9d530d2628846d90e5d6e90fae9f1ad1ecbe9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000785', '\x01e9f1d5dc8a495007d55995a4f82ac88ebe74986a7c1536d2334423ab20f7fc3250025a013a3890c0da8363a73bd241c2be1eb4bb3df5a62b99e45905bd46644a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000786', '\x01e9f1d5dc4d722f120d5980428a0dd6d27bfdbefe622d4b530eb0b3610a1d6e7f7fca74d37c9b5d5fe7ea1a552b8b7a327e1d8ed6937fda2d44b4aeb78b44dc40', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000787', '\x01e9f1d5dc6616e364f8e8eb57802c53891b582b93a49c76e884054e4ec6e886b801c415ae34a06923e8c814000251d5eb4435f75ea77f04602621ef83dcfe4269', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000788', '\x01e9f1d5dcc07321fa75a3f5d3f0246ce50a5013aa5c1b1abe80a36d157fb68c655086ca6f7b1264e7f2c698761efc867f0ff54decaac6163632ab0472ea2c54b4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000789', '\x01e9f1d5dce2073fc79c836231adcdd9373af6e4e4f6a9d497238fd685aa7716255c7222c0efc5677ad2782396a24c1b7f07f9d2e48262ff32a43015be205cdfa1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000790', '\x01e9f1d5dcdd9c8424cea0ce612e20663431f64de6de8907b2b14a2ce26bca15671652210975ea93d90f7317834746f2e2d07d108363646dd32cf8619778da7bce', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000791', '\x01e9f1d5dcb49303720ac685b71c5ccf14757a10e6d0ccaef893c40bee8708e6554858db8db0fb8dbd903966969408bcde9d3da8d592d23b63c9b95915d6e354e2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000792', '\x01e9f1d5dc5fda7bb43f87095e9d5877154845964d46b7cf218ba093431930aefae5ff13b9327d37e6ea9a255074c33392260ff4d905ec422fb1a280daaed0a58f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000793', '\x01e9f1d5dc3a54caae5d0491cd58fdf291a90c201ae53d2085398bbec85910ce8e2231846d88a703053a45906a9be929be6cfee16b04e91b4350ffce6a66435f9f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000794', '\x01e9f1d5dc5af00804c85c30adbbb0d6513fd56eb8ae9f389a80291f33536ff8cbcbb5cd18c88382f8abcd379b1856987041c49d88d9368f358a6e3d35364e1a9f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000795', '\x01e9f1d5dcfcbd12e661522663aadd900dbd1a21d8ceed46926980c4b4dc286cd1ddc3294ee3d209c42770d4576d0b20f2866043c6391017d911abf4a4d7932f37', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000796', '\x01e9f1d5dc6f8e5c6d426d431b61aed1e56f05561db615ad6cfe5144fd9d51142139d9cb898eebc1e72cdd2ad5c577a7127bbfe50b4c4764289296d7a4cf5b616a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000797', '\x01e9f1d5dcfe36642fa9a32360fa1baaf23af11915a9fabbb64d30794c508683b51c53765a24a2552ea4f3bf7bc76a6fb61d1576eb9ad7a4d3351b0005ff874119', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000798', '\x01e9f1d5dc11315c791a5aefab3ed0454d14aa50e8b91004210c7786eb32ed46f1e8ad51c9c5b1167b1eccac7f88b2fc45946c8fc7cd4b7a7ccb63b92864ce2214', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000799', '\x01e9f1d5dc25e4e07cd021187ce80f0ac25fc2f9cd76c2c4b3657e15e899e8fb7786362ac9f9eb47955d4863c1df4a6bd3b0a16ac641649f4c499e580a428163b3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000800', '\x01e9f1d5dc1482655248e8e4181ba6b87eacd6c3a61b0169e8545cdabd007238efc6cdf461bc258e6af360fcccbf049de4b616933ace931c63cc1cac268c52a3a3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000801', '\x01e9f1d5dcf8cfa18af5b4b2853931da144000916f42f8a10e29d9acd444ed6ba31e32c18ecb63f9bfa61ad3c6364c231fdbd26102618a026d39b5955327a9b226', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000802', '\x01e9f1d5dcbdbfab34e98dc25870c803325293ccc9c04ef0b9d1cf5178eec0ecc2e59360aef134f02025818c73ae218faa1dd51e675bb77dbd0c1b4c390f824f2c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000803', '\x01e9f1d5dce8a966d58f7e9d4d4cc92e97125bd30b6231f0a13b47e130b48848a54d2bf13dafc6f63b179895ef95efa40595b6c61be68985ada28ca436745e478f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000804', '\x01e9f1d5dc0b7fe56da7b7c0f79152324459b339e8a565422fbec8e5c1b042a7656b5e00322d6e3cf49df32433e0b0e01b3c0eaa3b1030d87a0a463ecbc6cf15aa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000805', '\x01e9f1d5dc42d82cd23b89f45ae420f98ef59dacb3f9e9f5a485d1daa7c6b1e59a21e0563d97e19c08f1ea3941b49f202b65e74e97345beb574cce117b83e1dce2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000806', '\x01e9f1d5dc4755a3ef71f687e252f3a0ca95cf3bb9926f772c41e8914e68a0124ac0a104b5fde408d5de612f46204e9947cd9ef69e0d270978e54cc188aa82380d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000807', '\x01e9f1d5dcb8aa6f0d7d58b81e60fc9db2142f7eeec9f65fe09b13c6400361cbccda32266c05ca9ee46da427fc1753d5d3d2f735175fd5b089cd95e757e9d448ed', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000808', '\x01e9f1d5dc74e601ba0e3bdc1c2ad0d9573b502f63a10bb5aee1709d8f50bbe81cdabded14f957bba464f85f5e5f789759beb9f28dac963fc0a9bc7f5c1fd0690d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000809', '\x01e9f1d5dc26ec47a16cf7daacd12e17a104c81181ee67c8d27eb7c876fc4e72014d838bd3462bd5fd99b1241f3c6a6cbb12665be6b7343424d4958d2650d31f0d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000810', '\x01e9f1d5dce3269114dd2401a403b0312dbc0be385cf3ca6a3ac9977b85da6c02877df4aafbe002a9bb88d2f8aa9aa798eb1a53bc8ae498f6e298e458df1846faa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000811', '\x01e9f1d5dcd90b259a46585f7591521b34776732ae4f9b04bda8d873a1c9993c2d5db88b8bf6ea511f7d1dd56527b627de2e963baedc23ae45a8bedea480d296bf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'prekey', '0000000812', '\x01e9f1d5dc24538fc8aa28eba3857661d99f64f9bf09c7168579be173ac580cb7929585e8c854601c5e0dd888b329a2290b3b36be479dbd4e773eaae3c5ed96a47', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'contact', '5215500000001@s.whatsapp.net', '\x01e9f1d5dc27fadef6f9788660a1711594a8ee9b79cad3c090974191f8289b3e74306e5f1eee852581cf4451c41bc4daa4ec8cd2864518687026af45ab54fcfe1b10e6604aae283ee8d81b4eb790ad7422ab7be90486020c977147e92fefb5611677463400dbcaa9f0f6f641f4b710ed966ddc16c949aef18bb0c275efc87d4103e5eb23d457634986c360e158', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'contact', '95215500000001@lid', '\x01e9f1d5dcfb1fd055abeca41ccab7ff113f4fb92570d77c89eb4d9247694f648bf281af5b0d10ba436e625dc83f0a8d14d4a4b31b29ca430ae4014c307e1a00fbddcfb272d3e5b63deaa00c32f502ff34c623f734c369e15d316eab30762ec14bea41a9341262ad8c7e0a9cf9319d242a518468d9a1b440711128777a5059885ecdbac69331923650a6fadb98', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'identity', '95215500000001_1:0', '\x01e9f1d5dcf8afc2dfa064bbddbb2314807ccb34c9a7d5ac45d5dd9769473b2ed88b6a070a53f3023d9a556ad6356d2a596efcda3adb13d2e43bc65223dab8f967', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'app_key', '0001ba7768ee', '\x01e9f1d5dc1d3e0c0b953ec218ef5e980e2e636eecc33225ccd98174fff795239b64a0c1e7727dd4e6345996327b42148155143e4468c3fa80305b2ec36d466232fd4d16df0e5862da1fd97332e4a2479a34edcb9f28c75f3040a95f8ae761d2fdb5573af70183ccfbaefb6b349b3dc83867fe4dbfde03893dd1503a3e4085cb68cd1a9367b9ccebfda12a398f14ab', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'app_version', 'critical_block', '\x01e9f1d5dc0752ba24ac5f616ebf1fd2574b4083b1c79f062a7b64a5a955e2f67c36b0bfed0ad035be01c11b51f351449c7ca916bd5d5349211fcec2cf62307787062a91b476bc5abb6fa48efb1e21abcfa9088d1163685c76f1b16c68548fddcbb459e3fd248cbe5723be19667c9786754a3772bbc4ec6998f339514598899778764724e6b9ebcb61929710311514213d8134cd8abb8be55454b8030460d0120ef478e875fece76fb', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'app_mac', 'critical_block/3b9a97d34916edec68ab00d3804cc3029c7aa35ceb7f7daf11bb27d11661c8ba', '\x01e9f1d5dc7e771c25dc204e947406233d850aa3b4411effb48eefe20bd94929bcc233576b9ce245bf56c6f6172331b447c1367352a77dc008c9b5940d0cb5d708', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'lid', '5215500000002', '\x01e9f1d5dc632c878254c110e39d9aebf5d6636faf463ec117c686b53e7d49d74a8b929fc9d63a3089a9ce03568ac9', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'pn', '95215500000002', '\x01e9f1d5dc1bc299047dc284acfef8f2b80bb38db18a3c387365ccf37194597a5ff92f34877ea74801bf55d6d661', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'identity', '95215500000002_1:0', '\x01e9f1d5dcac3566bd00ecf077d59de2f5d8f3ce275656fe355dbf2f5e923fe5a46f6d59c2db0e7a2c12842d9cdd1e466593b4505b8f397f5bfd7ffbdc979e1db3', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'buffered', '93b48a51971a03fe093e97fa55922a40aabb7348ebc455d3913f525f70fbdbfa', '\x01e9f1d5dc6fc6f448f1cbd4bde7f30d8df7c030e99eb6c6a0c04ec8354109a738e1bec2f05e96031a483c604c6c59aad769', NULL, '2026-12-26 23:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'session', '95215500000001_1:0', '\x01e9f1d5dc0deeb608ea1602df9e278c0258b7db71bd9d0d05e9bcacae70311ba4aad171c7864c0be7d1f8638341497f46ce4c51d73ce0d615aa09e74b24e99ae80b91a6cfa12683532eb277c8f087fefb0dc0d243765d9ce8ef831502ae9efcd764ca7dae1fbf535fe8a9f706c3dd47ca6d3dfb56fd4e86c5d90f7da290d79c49b4db667f0c8ccb6ce728b0a498a453c562435046cf0ee91898a4f3cb72b30fc44765d6e6d9dea88afd7003b4e2af0d041eb8a71b462359a9f53fc2dedcfbcd02631c10602aca4335c61bef132b35cf621b1e551536e3dfb1c1b21726da424da55056dae76e3fa199f606dc5f58098d1c5ce94e7d9f1828b95890b0784cb940ea94ae07fe3339fdd15804009d0ded6dbbf45c52f431c7c4e5fef657907d3c95b0a46a7e3bbe240ad249aa46be98a7f096fd476e46d5e463e73219c42a87def0638a5cec2e1c196c7b08de0423fb00badf42fe029df8abdf73bab7f6f302952d6d09c1b3ac33b861ffede0cc106d33c4ee256bb6f450fa3de0d631b71ef55d2339c2ddc5d17524fe3e4e26d2eaa1699639fffaafada4d29ca4411841fc05b3ab561817a6efb8045365e9eadba52a1c99b98e657103dfcfd14fa5492d15ee3640be23f46258da065e38d4cbe6f39e765258d86028b9f673c734a425fb54c6b443c14dd07f9d4fc005e15a841090a0598c8cd3ba00422b88bee2543e43ac8cd3e4b40261d06f45e82b0e1c1e6d69328fb8a3d8bf037eab3af7b024fd075d5388fd77138634cf088b8b43f9344236602c10b9740afa741804a3513957cd0b135b727e29c5504db24c531ecd686086fe900733117c433f62e94dc0c0bc7f75df7caab0b5007768513967d816443aab8689ea609bcdcc941389696587ba3ae2ea52e255aaca4c237cca5fb370eb8f8d68863f2d4f50d92a96627dc2b432bcb3384154840130d9d0f6ac82c0fdb529fd03f354b825ea61000991f675a9ebc0a70446faa04cf716375c5c93867792fc1bdd7a6040e3df50855a95114ec6ef6a22a706fc13d5ae49ffc7263dc8f9cfdef96a8bab097f133e03e4ef62dbf29451974fdd1098dbcc2d8413bc7af9dd465e673fe72f31eac52eaa27bc89f50db24b9af1aaa1892b468596d7fc2f139922e45afdff408fbb30754e33dcdd1d456199d67eda185a99e07256c1f987844460682e3b29221f38679ee842dc79693081795d5869795fd7a5c6a7afa0d51421380721378142a4550497d7df9c996d8e1adf5ca74a9cec6ff0018826bf2397606545bb45217ab1c6598c4416764f7266c0d175a5233c7154fa2df933724f22bd01b567903da651cd44df37f1054fe8ba46d155ff0bda66943f6adfcb4e888adcabfed69be7bd4751', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'contact', '95215500000002@lid', '\x01e9f1d5dc3b30d183f829272bce6f20db2182bfd964cd13e86544fe99449a5e879c293164f27a5b576bde0e4ed574cfac8d1388d7aa15d7f36f8074b4f7f757adb3645660611ea64f55c9805e3c73ba9f8b6eb3cec4e3c74950775d8568093ce4d8d58ca9feae3a72a0257254ebdf9d76ef12c578e616301e6cbc628f536d3b13b38471b9087807b4a86d835e', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'contact', '5215500000002@s.whatsapp.net', '\x01e9f1d5dc534e1f65223e69c13127b01c5ccba8f171fa9c9d83002fccfca72b5c973c047e5dc334dd0fdcbe404321f0798ca30a96eb0b4a4042723978569616a56410e393f79bb5f24c696663c14c88ffb60e35ebf2d85ce57f7c8f65d3807842cfe8fb80f8dfbb01afb7a568acba3c2893dd7cfab57a49ebae02ddade7e420bc92f83e13c453b17b5133f981', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'buffered', 'defa9e4f84f004fb49002a4cfde23edd4adbc98598e050bb5cf4d6fb12a447b2', '\x01e9f1d5dc8bf1af9e0cc42d270dc69166b3b4db3252553e72e6069c3205c37db14fd2f637cec5ecd8d79c78703cc3e3cdfe', NULL, '2026-12-26 23:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'buffered', '302f982ca235c70be2874a32b2dd017e095a9f745eaa952d454ee9d179aa22e7', '\x01e9f1d5dc70744275a7849facb02090aaa6f612bf4c872f651259cbdda746a03ed6f81fdc36b3365575951501f5f490bc6c', NULL, '2026-12-26 23:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'outgoing', '95215500000002@lid|3EB0C6432AA1D23F9EFF88', '\x01e9f1d5dc77fe95f485f902639c1875be8df4a7e8e1b251e942cdc9dfe8d18f4979a223bd754f33245f77', NULL, '2026-12-10 23:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 'session', '95215500000002_1:0', '\x01e9f1d5dc9d9304b286bf656bc227d2f3492ed51c3307174955e90dddc9ba9da4d75318604449fb275cf0ca709c51a26aa6fcd6633e3099b79edf48bcf0d7d6fe462a647346b6283ff06fd3af9f7c22f1ca506c5f13741d7f2b2e0606906cd5afb5261c2468564a14398b9b0d7af13c1f4e4ad59c0be5e3b41feea107d66b194013dd6136860ba2ae20d0ee64d5bf7ff35719e63fd8d193ad709df3bb25894235b80f02dcbf908759c8bcc8404d4426677502256ae69a7e8fbdac6cfc905c697e6324bb2a785ae213006995fce4f76284733bf9eaa3d21dee90102338b75bb88f3f04714877d33c3f9c33fb17e6a2782f8af502943c6f1d92ecf575bee320888bc32c9e198bf65a517cb09d5e2224ce28b54eb6b8ed6cb483f1bb47e9307f556d1efe5fe545e881b5f69c5ff59a1eef215eb498cc77d0d3860dca0c6c33c3ac64c992b02daa3c6ee47daeca38a8706e0b1d0160c3edcd73090805180bd06fc25464f1909505590fcdd374d4738b7c8f8e91a4bb161b0fbfa5b3ffe46ecf23e65b747e25b2bc3f09f56a8e7b89b47291ac2887d1ee64f2cca182f0bb4cc2a619cb7da58b3fa11801ffba95580f77637b0ba72b5c9d52103eb38f27cd88b9871cd142065b0b00231508e988cc3e208acadb76cc3b287e4e4cbb7c47dc56b3e7d37c4dda4ccb169e7f8b255f4a968e6151d347e79290f3b3a9d5165588af08e0bca59c16b5299b332cfcc50b9c587112011f6e48cb3f7c88eba6f45e0b1caf8bf580d914a9cd733411a728f552900faa2bd966a1dd2f13fec90c981d342de3c13be33c5463380830d30a7af2e653685706976950537b92f1372081de5e88621466343935fb47d50c0a091181a96436b0dd4e40239ad043f6e5614b558bce48e7c87956877ed2934309fe97706f5cf4c7a59421a577e829c3359ab76b446673879635b1572b343ac1ecf78070fd6e0c982aae4caff1ec5aa56b0f6a622a60115b8e20d5cde2f22f0c99fb451d7cb2b34d88ef90e555194447ac88ebdaae0ad35be0e5f4aea6954bdadacf4ab1da9d18aa81e2f188569aae29bd0f0c01d4207c5ddf23ceb7145b58693d578ad8a43278f4cff0830852a15f950abded160c959026a362936ade7ec08087ab89e73567a1ad1f6c0b8a28a580938c9e9b45269efaa88b87f02a10e333d38f92b9c6bc0f4ceeebfaa8d5bc737ac549cd61db0d14f39105b67098ddbab9560042050f763006d421d56df71d0295201e913c35da2b4957b1c15e4358bb4cd5724bfe0bd60f61ca234bc0ae2587d2eca498bde19ed66b1892c08f943cd991684e5d026eced2895cb7523f0e74c4f7c08915372f4c44f4902a74f5f4a212fd0588660d8edf2e7ca363723c', NULL, NULL);


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tenants VALUES ('01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', 'T', 'active', '2026-11-26 23:06:20.276578+00', '2026-11-26 23:06:20.276578+00', '{}');


--
-- Data for Name: throttles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.throttles VALUES ('ip:127.0.0.1', 1, '2026-11-26 23:06:21.761977+00', '2026-11-26 23:06:21.761977+00');
INSERT INTO public.throttles VALUES ('account:8e43ca37701228e74983efdbd0cff5c1', 1, '2026-11-26 23:06:21.761977+00', '2026-11-26 23:06:21.761977+00');


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.users VALUES ('01a21a1c-1b45-7b43-8407-f7dcb8c21912', NULL, 'admin@example.com', '$argon2id$v=19$m=19456,t=2,p=1$Q2AfbwwzUtzoGK6hiBbwmw$rifEh+S6i6ir7GF2zlnsQiU2gzsIt4WsAbG3iQKZnmo', 'SUPERADMIN', '2026-11-26 23:06:19.309019+00', '2026-11-26 23:06:19.309019+00');
INSERT INTO public.users VALUES ('01a21a1c-24af-757f-b59c-ce4aed2a3a9e', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', 'ana@example.com', '$argon2id$v=19$m=19456,t=2,p=1$Msv4GrS/NkIvvCUyVavzxw$G12yTp1QOp9eBimWfSiXI/A7cQR2Zw4yU+Mi3Y7FEzg', 'AGENT', '2026-11-26 23:06:21.743218+00', '2026-11-26 23:06:21.743218+00');


--
-- Data for Name: webhook_attempts_20261125; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_attempts_20261126; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_attempts_20261126 VALUES ('01a21a1c-2556-772b-9e9d-82b83f7c89f3', '01a21a1c-258e-78a4-922d-5f537d126de7', 1, '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '2026-11-26 23:06:21.983661+00', 0, 'unreachable', NULL, 'connection refused', NULL);
INSERT INTO public.webhook_attempts_20261126 VALUES ('01a21a1c-2556-772b-9e9d-82b83f7c89f3', '01a21a1c-258e-78a4-922d-5f537d126de7', 2, '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '2026-11-26 23:06:22.804431+00', 0, 'unreachable', NULL, 'connection refused', NULL);
INSERT INTO public.webhook_attempts_20261126 VALUES ('01a21a1c-2556-772b-9e9d-82b83f7c89f3', '01a21a1c-258e-78a4-922d-5f537d126de7', 3, '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '2026-11-26 23:06:24.471204+00', 0, 'unreachable', NULL, 'connection refused', NULL);
INSERT INTO public.webhook_attempts_20261126 VALUES ('01a21a1c-2556-772b-9e9d-82b83f7c89f3', '01a21a1c-258e-78a4-922d-5f537d126de7', 4, '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '2026-11-26 23:06:28.287758+00', 0, 'unreachable', NULL, 'connection refused', NULL);


--
-- Data for Name: webhook_attempts_20261127; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_attempts_20261128; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_attempts_20261129; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_attempts_20261130; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_attempts_20261201; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_attempts_20261202; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_attempts_20261203; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_attempts_20261204; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_attempts_default; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_deliveries_20261125; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_deliveries_20261126; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_deliveries_20261126 VALUES ('01a21a1c-258e-78a4-922d-5f537d126de7', '01a21a1c-2556-772b-9e9d-82b83f7c89f3', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', '01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 4, '95215500000002@lid', 'FAILED', 4, 'connection refused', NULL, '2026-11-26 23:06:35.797975+00', '2026-11-26 23:06:21.976721+00', '2026-11-26 23:06:28.288144+00', 4, '2026-11-26 23:06:28.287758+00', 0, NULL, NULL);


--
-- Data for Name: webhook_deliveries_20261127; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_deliveries_20261128; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_deliveries_20261129; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_deliveries_20261130; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_deliveries_20261201; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_deliveries_20261202; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_deliveries_20261203; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_deliveries_20261204; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_deliveries_default; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_dispatchers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_dispatchers VALUES ('ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');


--
-- Data for Name: webhook_endpoints; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_endpoints VALUES ('01a21a1c-2556-772b-9e9d-82b83f7c89f3', '01a21a1c-1ef4-79c8-835d-dc9fe18adaf0', 'http://127.0.0.1:9/hook', 'sealed:Aenx1dxY68567hWDtUc6aDAPI4+bYx5KH1KumiGi4TJQusSpkv0naDY/ypHF2iFDJoVNX3HMlA8Lwhr5xp8fDN7k0G27PcIPUsgWwLWZxmOL', true, NULL, NULL, '2026-11-26 23:06:21.910506+00', '2026-11-26 23:06:21.910506+00', DEFAULT, true, NULL, NULL, NULL, NULL, NULL, '2026-11-26 23:06:21.983912+00', NULL, NULL, 0, NULL, NULL);


--
-- Data for Name: webhook_lanes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_lanes VALUES ('01a21a1c-2556-772b-9e9d-82b83f7c89f3', '01a21a1c-1f05-7811-9b3d-b96d5ffa722a', '95215500000002@lid', '2026-11-26 23:06:35.797975+00', '-infinity', NULL, false, '01a21a1c-258e-78a4-922d-5f537d126de7');


--
-- Data for Name: webhook_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_progress VALUES ('01a21a1c-1f05-7811-9b3d-b96d5ffa722a', 6);


--
-- Data for Name: webhook_replays; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_shards; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_shards VALUES (54, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (29, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (4, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (34, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (51, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (0, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (52, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (63, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (10, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (35, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (45, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (6, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (39, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (36, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (31, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (50, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (60, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (14, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (22, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (59, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (13, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (2, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (16, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (62, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (44, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (11, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (42, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (41, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (46, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (40, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (43, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (32, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (53, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (9, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (7, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (38, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (15, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (48, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (26, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (12, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (24, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (57, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (19, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (61, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (25, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (30, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (21, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (49, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (47, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (3, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (17, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (28, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (20, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (37, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (33, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (1, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (5, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (18, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (55, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (27, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (23, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (56, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (58, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');
INSERT INTO public.webhook_shards VALUES (8, 'ced1ea62-5298-4e08-955e-22e17a8b768c', '2026-11-26 23:06:35.455226+00');


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 15, true);


--
-- Name: message_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.message_seq', 2, true);


--
-- Name: ring_epoch; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.ring_epoch', 4093, true);


--
-- Name: ring_nodes_registered_no_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.ring_nodes_registered_no_seq', 1, true);


--
-- Name: api_keys api_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_pkey PRIMARY KEY (id);


--
-- Name: api_keys api_keys_prefix_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_prefix_key UNIQUE (prefix);


--
-- Name: audit_log audit_log_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_log
    ADD CONSTRAINT audit_log_pkey PRIMARY KEY (id);


--
-- Name: chats chats_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chats
    ADD CONSTRAINT chats_pkey PRIMARY KEY (device_id, chat);


--
-- Name: check_budgets check_budgets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.check_budgets
    ADD CONSTRAINT check_budgets_pkey PRIMARY KEY (device_id);


--
-- Name: device_heads device_heads_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device_heads
    ADD CONSTRAINT device_heads_pkey PRIMARY KEY (device);


--
-- Name: device_repairs device_repairs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device_repairs
    ADD CONSTRAINT device_repairs_pkey PRIMARY KEY (device_id, person);


--
-- Name: devices devices_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.devices
    ADD CONSTRAINT devices_pkey PRIMARY KEY (id);


--
-- Name: event_outbox event_outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_outbox
    ADD CONSTRAINT event_outbox_pkey PRIMARY KEY (device_id);


--
-- Name: events events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (id);


--
-- Name: events_20261125 events_20261125_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events_20261125
    ADD CONSTRAINT events_20261125_pkey PRIMARY KEY (id);


--
-- Name: events_20261126 events_20261126_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events_20261126
    ADD CONSTRAINT events_20261126_pkey PRIMARY KEY (id);


--
-- Name: events_20261127 events_20261127_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events_20261127
    ADD CONSTRAINT events_20261127_pkey PRIMARY KEY (id);


--
-- Name: events_20261128 events_20261128_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events_20261128
    ADD CONSTRAINT events_20261128_pkey PRIMARY KEY (id);


--
-- Name: events_20261129 events_20261129_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events_20261129
    ADD CONSTRAINT events_20261129_pkey PRIMARY KEY (id);


--
-- Name: events_20261130 events_20261130_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events_20261130
    ADD CONSTRAINT events_20261130_pkey PRIMARY KEY (id);


--
-- Name: events_20261201 events_20261201_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events_20261201
    ADD CONSTRAINT events_20261201_pkey PRIMARY KEY (id);


--
-- Name: events_20261202 events_20261202_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events_20261202
    ADD CONSTRAINT events_20261202_pkey PRIMARY KEY (id);


--
-- Name: events_20261203 events_20261203_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events_20261203
    ADD CONSTRAINT events_20261203_pkey PRIMARY KEY (id);


--
-- Name: events_20261204 events_20261204_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events_20261204
    ADD CONSTRAINT events_20261204_pkey PRIMARY KEY (id);


--
-- Name: events_default events_default_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events_default
    ADD CONSTRAINT events_default_pkey PRIMARY KEY (id);


--
-- Name: goose_db_version goose_db_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goose_db_version
    ADD CONSTRAINT goose_db_version_pkey PRIMARY KEY (id);


--
-- Name: handled_messages handled_messages_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handled_messages
    ADD CONSTRAINT handled_messages_pkey PRIMARY KEY (device_id, chat, sender, message_id, kind);


--
-- Name: idempotency_keys idempotency_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (tenant_id, scope, key);


--
-- Name: idempotent_requests idempotent_requests_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotent_requests
    ADD CONSTRAINT idempotent_requests_pkey PRIMARY KEY (tenant_id, credential, key);


--
-- Name: key_probe key_probe_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_probe
    ADD CONSTRAINT key_probe_pkey PRIMARY KEY (id);


--
-- Name: known_networks known_networks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.known_networks
    ADD CONSTRAINT known_networks_pkey PRIMARY KEY (user_id, network);


--
-- Name: logins logins_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.logins
    ADD CONSTRAINT logins_pkey PRIMARY KEY (id);


--
-- Name: message_queue message_queue_device_id_seq_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message_queue
    ADD CONSTRAINT message_queue_device_id_seq_key UNIQUE (device_id, seq);


--
-- Name: message_queue message_queue_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message_queue
    ADD CONSTRAINT message_queue_pkey PRIMARY KEY (message_id);


--
-- Name: messages messages_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT messages_pkey PRIMARY KEY (id);


--
-- Name: messages_20261125 messages_20261125_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages_20261125
    ADD CONSTRAINT messages_20261125_pkey PRIMARY KEY (id);


--
-- Name: messages_20261126 messages_20261126_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages_20261126
    ADD CONSTRAINT messages_20261126_pkey PRIMARY KEY (id);


--
-- Name: messages_20261127 messages_20261127_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages_20261127
    ADD CONSTRAINT messages_20261127_pkey PRIMARY KEY (id);


--
-- Name: messages_20261128 messages_20261128_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages_20261128
    ADD CONSTRAINT messages_20261128_pkey PRIMARY KEY (id);


--
-- Name: messages_20261129 messages_20261129_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages_20261129
    ADD CONSTRAINT messages_20261129_pkey PRIMARY KEY (id);


--
-- Name: messages_20261130 messages_20261130_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages_20261130
    ADD CONSTRAINT messages_20261130_pkey PRIMARY KEY (id);


--
-- Name: messages_20261201 messages_20261201_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages_20261201
    ADD CONSTRAINT messages_20261201_pkey PRIMARY KEY (id);


--
-- Name: messages_20261202 messages_20261202_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages_20261202
    ADD CONSTRAINT messages_20261202_pkey PRIMARY KEY (id);


--
-- Name: messages_20261203 messages_20261203_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages_20261203
    ADD CONSTRAINT messages_20261203_pkey PRIMARY KEY (id);


--
-- Name: messages_20261204 messages_20261204_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages_20261204
    ADD CONSTRAINT messages_20261204_pkey PRIMARY KEY (id);


--
-- Name: messages_default messages_default_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages_default
    ADD CONSTRAINT messages_default_pkey PRIMARY KEY (id);


--
-- Name: node_crashes node_crashes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.node_crashes
    ADD CONSTRAINT node_crashes_pkey PRIMARY KEY (incarnation);


--
-- Name: number_checks number_checks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.number_checks
    ADD CONSTRAINT number_checks_pkey PRIMARY KEY (tenant_id, number);


--
-- Name: pending_reads pending_reads_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pending_reads
    ADD CONSTRAINT pending_reads_pkey PRIMARY KEY (device_id, chat, message_id);


--
-- Name: public_links public_links_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.public_links
    ADD CONSTRAINT public_links_pkey PRIMARY KEY (token_hash);


--
-- Name: quotas quotas_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quotas
    ADD CONSTRAINT quotas_pkey PRIMARY KEY (tenant_id);


--
-- Name: ring_nodes ring_nodes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ring_nodes
    ADD CONSTRAINT ring_nodes_pkey PRIMARY KEY (incarnation);


--
-- Name: ring_partitions ring_partitions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ring_partitions
    ADD CONSTRAINT ring_partitions_pkey PRIMARY KEY (partition);


--
-- Name: ring_pins ring_pins_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ring_pins
    ADD CONSTRAINT ring_pins_pkey PRIMARY KEY (partition);


--
-- Name: ring_settings ring_settings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ring_settings
    ADD CONSTRAINT ring_settings_pkey PRIMARY KEY (name);


--
-- Name: scheduled_messages scheduled_messages_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scheduled_messages
    ADD CONSTRAINT scheduled_messages_pkey PRIMARY KEY (message_id);


--
-- Name: service_tokens service_tokens_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_tokens
    ADD CONSTRAINT service_tokens_hash_key UNIQUE (hash);


--
-- Name: service_tokens service_tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_tokens
    ADD CONSTRAINT service_tokens_pkey PRIMARY KEY (id);


--
-- Name: signal_records signal_records_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signal_records
    ADD CONSTRAINT signal_records_pkey PRIMARY KEY (device_id, kind, key);


--
-- Name: tenants tenants_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tenants
    ADD CONSTRAINT tenants_pkey PRIMARY KEY (id);


--
-- Name: throttles throttles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.throttles
    ADD CONSTRAINT throttles_pkey PRIMARY KEY (key);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);


--
-- Name: webhook_attempts webhook_attempts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts
    ADD CONSTRAINT webhook_attempts_pkey PRIMARY KEY (endpoint_id, event_id, number);


--
-- Name: webhook_attempts_20261125 webhook_attempts_20261125_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts_20261125
    ADD CONSTRAINT webhook_attempts_20261125_pkey PRIMARY KEY (endpoint_id, event_id, number);


--
-- Name: webhook_attempts_20261126 webhook_attempts_20261126_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts_20261126
    ADD CONSTRAINT webhook_attempts_20261126_pkey PRIMARY KEY (endpoint_id, event_id, number);


--
-- Name: webhook_attempts_20261127 webhook_attempts_20261127_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts_20261127
    ADD CONSTRAINT webhook_attempts_20261127_pkey PRIMARY KEY (endpoint_id, event_id, number);


--
-- Name: webhook_attempts_20261128 webhook_attempts_20261128_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts_20261128
    ADD CONSTRAINT webhook_attempts_20261128_pkey PRIMARY KEY (endpoint_id, event_id, number);


--
-- Name: webhook_attempts_20261129 webhook_attempts_20261129_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts_20261129
    ADD CONSTRAINT webhook_attempts_20261129_pkey PRIMARY KEY (endpoint_id, event_id, number);


--
-- Name: webhook_attempts_20261130 webhook_attempts_20261130_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts_20261130
    ADD CONSTRAINT webhook_attempts_20261130_pkey PRIMARY KEY (endpoint_id, event_id, number);


--
-- Name: webhook_attempts_20261201 webhook_attempts_20261201_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts_20261201
    ADD CONSTRAINT webhook_attempts_20261201_pkey PRIMARY KEY (endpoint_id, event_id, number);


--
-- Name: webhook_attempts_20261202 webhook_attempts_20261202_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts_20261202
    ADD CONSTRAINT webhook_attempts_20261202_pkey PRIMARY KEY (endpoint_id, event_id, number);


--
-- Name: webhook_attempts_20261203 webhook_attempts_20261203_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts_20261203
    ADD CONSTRAINT webhook_attempts_20261203_pkey PRIMARY KEY (endpoint_id, event_id, number);


--
-- Name: webhook_attempts_20261204 webhook_attempts_20261204_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts_20261204
    ADD CONSTRAINT webhook_attempts_20261204_pkey PRIMARY KEY (endpoint_id, event_id, number);


--
-- Name: webhook_attempts_default webhook_attempts_default_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts_default
    ADD CONSTRAINT webhook_attempts_default_pkey PRIMARY KEY (endpoint_id, event_id, number);


--
-- Name: webhook_deliveries webhook_deliveries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries
    ADD CONSTRAINT webhook_deliveries_pkey PRIMARY KEY (endpoint_id, event_id);


--
-- Name: webhook_deliveries_20261125 webhook_deliveries_20261125_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261125
    ADD CONSTRAINT webhook_deliveries_20261125_pkey PRIMARY KEY (endpoint_id, event_id);


--
-- Name: webhook_deliveries_20261126 webhook_deliveries_20261126_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261126
    ADD CONSTRAINT webhook_deliveries_20261126_pkey PRIMARY KEY (endpoint_id, event_id);


--
-- Name: webhook_deliveries_20261127 webhook_deliveries_20261127_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261127
    ADD CONSTRAINT webhook_deliveries_20261127_pkey PRIMARY KEY (endpoint_id, event_id);


--
-- Name: webhook_deliveries_20261128 webhook_deliveries_20261128_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261128
    ADD CONSTRAINT webhook_deliveries_20261128_pkey PRIMARY KEY (endpoint_id, event_id);


--
-- Name: webhook_deliveries_20261129 webhook_deliveries_20261129_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261129
    ADD CONSTRAINT webhook_deliveries_20261129_pkey PRIMARY KEY (endpoint_id, event_id);


--
-- Name: webhook_deliveries_20261130 webhook_deliveries_20261130_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261130
    ADD CONSTRAINT webhook_deliveries_20261130_pkey PRIMARY KEY (endpoint_id, event_id);


--
-- Name: webhook_deliveries_20261201 webhook_deliveries_20261201_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261201
    ADD CONSTRAINT webhook_deliveries_20261201_pkey PRIMARY KEY (endpoint_id, event_id);


--
-- Name: webhook_deliveries_20261202 webhook_deliveries_20261202_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261202
    ADD CONSTRAINT webhook_deliveries_20261202_pkey PRIMARY KEY (endpoint_id, event_id);


--
-- Name: webhook_deliveries_20261203 webhook_deliveries_20261203_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261203
    ADD CONSTRAINT webhook_deliveries_20261203_pkey PRIMARY KEY (endpoint_id, event_id);


--
-- Name: webhook_deliveries_20261204 webhook_deliveries_20261204_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261204
    ADD CONSTRAINT webhook_deliveries_20261204_pkey PRIMARY KEY (endpoint_id, event_id);


--
-- Name: webhook_deliveries_default webhook_deliveries_default_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_default
    ADD CONSTRAINT webhook_deliveries_default_pkey PRIMARY KEY (endpoint_id, event_id);


--
-- Name: webhook_dispatchers webhook_dispatchers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_dispatchers
    ADD CONSTRAINT webhook_dispatchers_pkey PRIMARY KEY (id);


--
-- Name: webhook_endpoints webhook_endpoints_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_endpoints
    ADD CONSTRAINT webhook_endpoints_pkey PRIMARY KEY (id);


--
-- Name: webhook_lanes webhook_lanes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_lanes
    ADD CONSTRAINT webhook_lanes_pkey PRIMARY KEY (endpoint_id, device_id, chat);


--
-- Name: webhook_progress webhook_progress_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_progress
    ADD CONSTRAINT webhook_progress_pkey PRIMARY KEY (device_id);


--
-- Name: webhook_replays webhook_replays_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_replays
    ADD CONSTRAINT webhook_replays_pkey PRIMARY KEY (id);


--
-- Name: webhook_shards webhook_shards_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_shards
    ADD CONSTRAINT webhook_shards_pkey PRIMARY KEY (shard);


--
-- Name: api_keys_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX api_keys_tenant ON public.api_keys USING btree (tenant_id, created_at DESC, id DESC);


--
-- Name: audit_log_action; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_log_action ON public.audit_log USING btree (tenant_id, action, id DESC);


--
-- Name: audit_log_actor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_log_actor ON public.audit_log USING btree (actor, id DESC);


--
-- Name: audit_log_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_log_tenant ON public.audit_log USING btree (tenant_id, id DESC);


--
-- Name: chats_phone_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX chats_phone_chat ON public.chats USING btree (device_id, phone_chat) WHERE (phone_chat IS NOT NULL);


--
-- Name: device_heads_partition; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX device_heads_partition ON public.device_heads USING btree (partition);


--
-- Name: devices_own_jid; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX devices_own_jid ON public.devices USING btree (own_jid) WHERE (own_jid IS NOT NULL);


--
-- Name: devices_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX devices_tenant ON public.devices USING btree (tenant_id, created_at DESC);


--
-- Name: events_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_chat ON ONLY public.events USING btree (device_id, chat, id) WHERE (type = ANY (ARRAY['message.inbound'::text, 'message.own'::text]));


--
-- Name: events_20261125_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261125_chat ON public.events_20261125 USING btree (device_id, chat, id) WHERE (type = ANY (ARRAY['message.inbound'::text, 'message.own'::text]));


--
-- Name: events_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_device ON ONLY public.events USING btree (device_id, device_seq, id);


--
-- Name: events_20261125_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261125_device ON public.events_20261125 USING btree (device_id, device_seq, id);


--
-- Name: events_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_tenant ON ONLY public.events USING btree (tenant_id, id DESC);


--
-- Name: events_20261125_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261125_tenant_id_id_idx ON public.events_20261125 USING btree (tenant_id, id DESC);


--
-- Name: events_cursor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_cursor ON ONLY public.events USING btree (tenant_id, xid, id);


--
-- Name: events_20261125_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261125_tenant_id_xid_id_idx ON public.events_20261125 USING btree (tenant_id, xid, id);


--
-- Name: events_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_type ON ONLY public.events USING btree (tenant_id, type, id) WHERE (type <> 'message.status'::text);


--
-- Name: events_20261125_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261125_type ON public.events_20261125 USING btree (tenant_id, type, id) WHERE (type <> 'message.status'::text);


--
-- Name: events_20261126_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261126_chat ON public.events_20261126 USING btree (device_id, chat, id) WHERE (type = ANY (ARRAY['message.inbound'::text, 'message.own'::text]));


--
-- Name: events_20261126_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261126_device ON public.events_20261126 USING btree (device_id, device_seq, id);


--
-- Name: events_20261126_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261126_tenant_id_id_idx ON public.events_20261126 USING btree (tenant_id, id DESC);


--
-- Name: events_20261126_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261126_tenant_id_xid_id_idx ON public.events_20261126 USING btree (tenant_id, xid, id);


--
-- Name: events_20261126_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261126_type ON public.events_20261126 USING btree (tenant_id, type, id) WHERE (type <> 'message.status'::text);


--
-- Name: events_20261127_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261127_chat ON public.events_20261127 USING btree (device_id, chat, id) WHERE (type = ANY (ARRAY['message.inbound'::text, 'message.own'::text]));


--
-- Name: events_20261127_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261127_device ON public.events_20261127 USING btree (device_id, device_seq, id);


--
-- Name: events_20261127_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261127_tenant_id_id_idx ON public.events_20261127 USING btree (tenant_id, id DESC);


--
-- Name: events_20261127_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261127_tenant_id_xid_id_idx ON public.events_20261127 USING btree (tenant_id, xid, id);


--
-- Name: events_20261127_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261127_type ON public.events_20261127 USING btree (tenant_id, type, id) WHERE (type <> 'message.status'::text);


--
-- Name: events_20261128_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261128_chat ON public.events_20261128 USING btree (device_id, chat, id) WHERE (type = ANY (ARRAY['message.inbound'::text, 'message.own'::text]));


--
-- Name: events_20261128_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261128_device ON public.events_20261128 USING btree (device_id, device_seq, id);


--
-- Name: events_20261128_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261128_tenant_id_id_idx ON public.events_20261128 USING btree (tenant_id, id DESC);


--
-- Name: events_20261128_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261128_tenant_id_xid_id_idx ON public.events_20261128 USING btree (tenant_id, xid, id);


--
-- Name: events_20261128_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261128_type ON public.events_20261128 USING btree (tenant_id, type, id) WHERE (type <> 'message.status'::text);


--
-- Name: events_20261129_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261129_chat ON public.events_20261129 USING btree (device_id, chat, id) WHERE (type = ANY (ARRAY['message.inbound'::text, 'message.own'::text]));


--
-- Name: events_20261129_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261129_device ON public.events_20261129 USING btree (device_id, device_seq, id);


--
-- Name: events_20261129_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261129_tenant_id_id_idx ON public.events_20261129 USING btree (tenant_id, id DESC);


--
-- Name: events_20261129_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261129_tenant_id_xid_id_idx ON public.events_20261129 USING btree (tenant_id, xid, id);


--
-- Name: events_20261129_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261129_type ON public.events_20261129 USING btree (tenant_id, type, id) WHERE (type <> 'message.status'::text);


--
-- Name: events_20261130_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261130_chat ON public.events_20261130 USING btree (device_id, chat, id) WHERE (type = ANY (ARRAY['message.inbound'::text, 'message.own'::text]));


--
-- Name: events_20261130_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261130_device ON public.events_20261130 USING btree (device_id, device_seq, id);


--
-- Name: events_20261130_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261130_tenant_id_id_idx ON public.events_20261130 USING btree (tenant_id, id DESC);


--
-- Name: events_20261130_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261130_tenant_id_xid_id_idx ON public.events_20261130 USING btree (tenant_id, xid, id);


--
-- Name: events_20261130_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261130_type ON public.events_20261130 USING btree (tenant_id, type, id) WHERE (type <> 'message.status'::text);


--
-- Name: events_20261201_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261201_chat ON public.events_20261201 USING btree (device_id, chat, id) WHERE (type = ANY (ARRAY['message.inbound'::text, 'message.own'::text]));


--
-- Name: events_20261201_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261201_device ON public.events_20261201 USING btree (device_id, device_seq, id);


--
-- Name: events_20261201_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261201_tenant_id_id_idx ON public.events_20261201 USING btree (tenant_id, id DESC);


--
-- Name: events_20261201_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261201_tenant_id_xid_id_idx ON public.events_20261201 USING btree (tenant_id, xid, id);


--
-- Name: events_20261201_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261201_type ON public.events_20261201 USING btree (tenant_id, type, id) WHERE (type <> 'message.status'::text);


--
-- Name: events_20261202_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261202_chat ON public.events_20261202 USING btree (device_id, chat, id) WHERE (type = ANY (ARRAY['message.inbound'::text, 'message.own'::text]));


--
-- Name: events_20261202_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261202_device ON public.events_20261202 USING btree (device_id, device_seq, id);


--
-- Name: events_20261202_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261202_tenant_id_id_idx ON public.events_20261202 USING btree (tenant_id, id DESC);


--
-- Name: events_20261202_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261202_tenant_id_xid_id_idx ON public.events_20261202 USING btree (tenant_id, xid, id);


--
-- Name: events_20261202_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261202_type ON public.events_20261202 USING btree (tenant_id, type, id) WHERE (type <> 'message.status'::text);


--
-- Name: events_20261203_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261203_chat ON public.events_20261203 USING btree (device_id, chat, id) WHERE (type = ANY (ARRAY['message.inbound'::text, 'message.own'::text]));


--
-- Name: events_20261203_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261203_device ON public.events_20261203 USING btree (device_id, device_seq, id);


--
-- Name: events_20261203_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261203_tenant_id_id_idx ON public.events_20261203 USING btree (tenant_id, id DESC);


--
-- Name: events_20261203_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261203_tenant_id_xid_id_idx ON public.events_20261203 USING btree (tenant_id, xid, id);


--
-- Name: events_20261203_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261203_type ON public.events_20261203 USING btree (tenant_id, type, id) WHERE (type <> 'message.status'::text);


--
-- Name: events_20261204_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261204_chat ON public.events_20261204 USING btree (device_id, chat, id) WHERE (type = ANY (ARRAY['message.inbound'::text, 'message.own'::text]));


--
-- Name: events_20261204_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261204_device ON public.events_20261204 USING btree (device_id, device_seq, id);


--
-- Name: events_20261204_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261204_tenant_id_id_idx ON public.events_20261204 USING btree (tenant_id, id DESC);


--
-- Name: events_20261204_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261204_tenant_id_xid_id_idx ON public.events_20261204 USING btree (tenant_id, xid, id);


--
-- Name: events_20261204_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261204_type ON public.events_20261204 USING btree (tenant_id, type, id) WHERE (type <> 'message.status'::text);


--
-- Name: events_default_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_default_chat ON public.events_default USING btree (device_id, chat, id) WHERE (type = ANY (ARRAY['message.inbound'::text, 'message.own'::text]));


--
-- Name: events_default_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_default_device ON public.events_default USING btree (device_id, device_seq, id);


--
-- Name: events_default_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_default_tenant_id_id_idx ON public.events_default USING btree (tenant_id, id DESC);


--
-- Name: events_default_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_default_tenant_id_xid_id_idx ON public.events_default USING btree (tenant_id, xid, id);


--
-- Name: events_default_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_default_type ON public.events_default USING btree (tenant_id, type, id) WHERE (type <> 'message.status'::text);


--
-- Name: handled_messages_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX handled_messages_age ON public.handled_messages USING btree (created_at);


--
-- Name: idempotency_keys_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_keys_age ON public.idempotency_keys USING btree (created_at);


--
-- Name: idempotent_requests_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotent_requests_age ON public.idempotent_requests USING btree (began_at);


--
-- Name: logins_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX logins_age ON public.logins USING btree (expires_at);


--
-- Name: logins_user; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX logins_user ON public.logins USING btree (user_id, created_at DESC);


--
-- Name: messages_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_chat ON ONLY public.messages USING btree (device_id, chat, id);


--
-- Name: messages_20261125_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261125_chat ON public.messages_20261125 USING btree (device_id, chat, id);


--
-- Name: messages_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_device ON ONLY public.messages USING btree (device_id, id DESC);


--
-- Name: messages_20261125_device_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261125_device_id_id_idx ON public.messages_20261125 USING btree (device_id, id DESC);


--
-- Name: messages_wa_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_wa_id ON ONLY public.messages USING btree (device_id, wa_id);


--
-- Name: messages_20261125_device_id_wa_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261125_device_id_wa_id_idx ON public.messages_20261125 USING btree (device_id, wa_id);


--
-- Name: messages_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_tenant ON ONLY public.messages USING btree (tenant_id, id DESC);


--
-- Name: messages_20261125_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261125_tenant_id_id_idx ON public.messages_20261125 USING btree (tenant_id, id DESC);


--
-- Name: messages_20261126_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261126_chat ON public.messages_20261126 USING btree (device_id, chat, id);


--
-- Name: messages_20261126_device_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261126_device_id_id_idx ON public.messages_20261126 USING btree (device_id, id DESC);


--
-- Name: messages_20261126_device_id_wa_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261126_device_id_wa_id_idx ON public.messages_20261126 USING btree (device_id, wa_id);


--
-- Name: messages_20261126_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261126_tenant_id_id_idx ON public.messages_20261126 USING btree (tenant_id, id DESC);


--
-- Name: messages_20261127_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261127_chat ON public.messages_20261127 USING btree (device_id, chat, id);


--
-- Name: messages_20261127_device_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261127_device_id_id_idx ON public.messages_20261127 USING btree (device_id, id DESC);


--
-- Name: messages_20261127_device_id_wa_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261127_device_id_wa_id_idx ON public.messages_20261127 USING btree (device_id, wa_id);


--
-- Name: messages_20261127_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261127_tenant_id_id_idx ON public.messages_20261127 USING btree (tenant_id, id DESC);


--
-- Name: messages_20261128_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261128_chat ON public.messages_20261128 USING btree (device_id, chat, id);


--
-- Name: messages_20261128_device_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261128_device_id_id_idx ON public.messages_20261128 USING btree (device_id, id DESC);


--
-- Name: messages_20261128_device_id_wa_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261128_device_id_wa_id_idx ON public.messages_20261128 USING btree (device_id, wa_id);


--
-- Name: messages_20261128_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261128_tenant_id_id_idx ON public.messages_20261128 USING btree (tenant_id, id DESC);


--
-- Name: messages_20261129_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261129_chat ON public.messages_20261129 USING btree (device_id, chat, id);


--
-- Name: messages_20261129_device_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261129_device_id_id_idx ON public.messages_20261129 USING btree (device_id, id DESC);


--
-- Name: messages_20261129_device_id_wa_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261129_device_id_wa_id_idx ON public.messages_20261129 USING btree (device_id, wa_id);


--
-- Name: messages_20261129_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261129_tenant_id_id_idx ON public.messages_20261129 USING btree (tenant_id, id DESC);


--
-- Name: messages_20261130_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261130_chat ON public.messages_20261130 USING btree (device_id, chat, id);


--
-- Name: messages_20261130_device_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261130_device_id_id_idx ON public.messages_20261130 USING btree (device_id, id DESC);


--
-- Name: messages_20261130_device_id_wa_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261130_device_id_wa_id_idx ON public.messages_20261130 USING btree (device_id, wa_id);


--
-- Name: messages_20261130_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261130_tenant_id_id_idx ON public.messages_20261130 USING btree (tenant_id, id DESC);


--
-- Name: messages_20261201_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261201_chat ON public.messages_20261201 USING btree (device_id, chat, id);


--
-- Name: messages_20261201_device_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261201_device_id_id_idx ON public.messages_20261201 USING btree (device_id, id DESC);


--
-- Name: messages_20261201_device_id_wa_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261201_device_id_wa_id_idx ON public.messages_20261201 USING btree (device_id, wa_id);


--
-- Name: messages_20261201_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261201_tenant_id_id_idx ON public.messages_20261201 USING btree (tenant_id, id DESC);


--
-- Name: messages_20261202_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261202_chat ON public.messages_20261202 USING btree (device_id, chat, id);


--
-- Name: messages_20261202_device_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261202_device_id_id_idx ON public.messages_20261202 USING btree (device_id, id DESC);


--
-- Name: messages_20261202_device_id_wa_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261202_device_id_wa_id_idx ON public.messages_20261202 USING btree (device_id, wa_id);


--
-- Name: messages_20261202_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261202_tenant_id_id_idx ON public.messages_20261202 USING btree (tenant_id, id DESC);


--
-- Name: messages_20261203_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261203_chat ON public.messages_20261203 USING btree (device_id, chat, id);


--
-- Name: messages_20261203_device_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261203_device_id_id_idx ON public.messages_20261203 USING btree (device_id, id DESC);


--
-- Name: messages_20261203_device_id_wa_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261203_device_id_wa_id_idx ON public.messages_20261203 USING btree (device_id, wa_id);


--
-- Name: messages_20261203_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261203_tenant_id_id_idx ON public.messages_20261203 USING btree (tenant_id, id DESC);


--
-- Name: messages_20261204_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261204_chat ON public.messages_20261204 USING btree (device_id, chat, id);


--
-- Name: messages_20261204_device_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261204_device_id_id_idx ON public.messages_20261204 USING btree (device_id, id DESC);


--
-- Name: messages_20261204_device_id_wa_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261204_device_id_wa_id_idx ON public.messages_20261204 USING btree (device_id, wa_id);


--
-- Name: messages_20261204_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261204_tenant_id_id_idx ON public.messages_20261204 USING btree (tenant_id, id DESC);


--
-- Name: messages_default_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_default_chat ON public.messages_default USING btree (device_id, chat, id);


--
-- Name: messages_default_device_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_default_device_id_id_idx ON public.messages_default USING btree (device_id, id DESC);


--
-- Name: messages_default_device_id_wa_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_default_device_id_wa_id_idx ON public.messages_default USING btree (device_id, wa_id);


--
-- Name: messages_default_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_default_tenant_id_id_idx ON public.messages_default USING btree (tenant_id, id DESC);


--
-- Name: node_crashes_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX node_crashes_age ON public.node_crashes USING btree (at);


--
-- Name: number_checks_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX number_checks_age ON public.number_checks USING btree (tenant_id, checked_at);


--
-- Name: pending_reads_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX pending_reads_age ON public.pending_reads USING btree (expires_at);


--
-- Name: public_links_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX public_links_device ON public.public_links USING btree (device_id);


--
-- Name: ring_nodes_alive; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ring_nodes_alive ON public.ring_nodes USING btree (incarnation) WHERE (fenced_at IS NULL);


--
-- Name: scheduled_messages_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX scheduled_messages_device ON public.scheduled_messages USING btree (device_id);


--
-- Name: scheduled_messages_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX scheduled_messages_due ON public.scheduled_messages USING btree (send_at);


--
-- Name: service_tokens_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX service_tokens_owner ON public.service_tokens USING btree (owner_id, created_at DESC);


--
-- Name: service_tokens_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX service_tokens_tenant ON public.service_tokens USING btree (tenant_id);


--
-- Name: signal_records_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX signal_records_expiry ON public.signal_records USING btree (expires_at) WHERE (expires_at IS NOT NULL);


--
-- Name: throttles_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX throttles_age ON public.throttles USING btree (at);


--
-- Name: users_email; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX users_email ON public.users USING btree (lower(email));


--
-- Name: users_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX users_newest ON public.users USING btree (created_at DESC, id DESC);


--
-- Name: users_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX users_tenant ON public.users USING btree (tenant_id);


--
-- Name: webhook_deliveries_lane; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_lane ON ONLY public.webhook_deliveries USING btree ((((((endpoint_id || ' '::text) || device_id) || ' '::text) || chat)), device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261125_expr_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261125_expr_device_seq_idx ON public.webhook_deliveries_20261125 USING btree ((((((endpoint_id || ' '::text) || device_id) || ' '::text) || chat)), device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261126_expr_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261126_expr_device_seq_idx ON public.webhook_deliveries_20261126 USING btree ((((((endpoint_id || ' '::text) || device_id) || ' '::text) || chat)), device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261127_expr_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261127_expr_device_seq_idx ON public.webhook_deliveries_20261127 USING btree ((((((endpoint_id || ' '::text) || device_id) || ' '::text) || chat)), device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261128_expr_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261128_expr_device_seq_idx ON public.webhook_deliveries_20261128 USING btree ((((((endpoint_id || ' '::text) || device_id) || ' '::text) || chat)), device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261129_expr_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261129_expr_device_seq_idx ON public.webhook_deliveries_20261129 USING btree ((((((endpoint_id || ' '::text) || device_id) || ' '::text) || chat)), device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261130_expr_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261130_expr_device_seq_idx ON public.webhook_deliveries_20261130 USING btree ((((((endpoint_id || ' '::text) || device_id) || ' '::text) || chat)), device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261201_expr_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261201_expr_device_seq_idx ON public.webhook_deliveries_20261201 USING btree ((((((endpoint_id || ' '::text) || device_id) || ' '::text) || chat)), device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261202_expr_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261202_expr_device_seq_idx ON public.webhook_deliveries_20261202 USING btree ((((((endpoint_id || ' '::text) || device_id) || ' '::text) || chat)), device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261203_expr_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261203_expr_device_seq_idx ON public.webhook_deliveries_20261203 USING btree ((((((endpoint_id || ' '::text) || device_id) || ' '::text) || chat)), device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261204_expr_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261204_expr_device_seq_idx ON public.webhook_deliveries_20261204 USING btree ((((((endpoint_id || ' '::text) || device_id) || ' '::text) || chat)), device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_default_expr_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_default_expr_device_seq_idx ON public.webhook_deliveries_default USING btree ((((((endpoint_id || ' '::text) || device_id) || ' '::text) || chat)), device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_endpoints_shard; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_endpoints_shard ON public.webhook_endpoints USING btree (shard);


--
-- Name: webhook_endpoints_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_endpoints_tenant ON public.webhook_endpoints USING btree (tenant_id, created_at DESC);


--
-- Name: webhook_lanes_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_lanes_due ON public.webhook_lanes USING btree (endpoint_id, replay, due_at);


--
-- Name: webhook_replays_endpoint; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_replays_endpoint ON public.webhook_replays USING btree (endpoint_id, id DESC);


--
-- Name: webhook_replays_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_replays_open ON public.webhook_replays USING btree (endpoint_id) WHERE (state = ANY (ARRAY['waiting'::text, 'running'::text]));


--
-- Name: events_20261125_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_chat ATTACH PARTITION public.events_20261125_chat;


--
-- Name: events_20261125_device; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device ATTACH PARTITION public.events_20261125_device;


--
-- Name: events_20261125_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_20261125_pkey;


--
-- Name: events_20261125_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_tenant ATTACH PARTITION public.events_20261125_tenant_id_id_idx;


--
-- Name: events_20261125_tenant_id_xid_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_cursor ATTACH PARTITION public.events_20261125_tenant_id_xid_id_idx;


--
-- Name: events_20261125_type; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_type ATTACH PARTITION public.events_20261125_type;


--
-- Name: events_20261126_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_chat ATTACH PARTITION public.events_20261126_chat;


--
-- Name: events_20261126_device; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device ATTACH PARTITION public.events_20261126_device;


--
-- Name: events_20261126_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_20261126_pkey;


--
-- Name: events_20261126_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_tenant ATTACH PARTITION public.events_20261126_tenant_id_id_idx;


--
-- Name: events_20261126_tenant_id_xid_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_cursor ATTACH PARTITION public.events_20261126_tenant_id_xid_id_idx;


--
-- Name: events_20261126_type; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_type ATTACH PARTITION public.events_20261126_type;


--
-- Name: events_20261127_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_chat ATTACH PARTITION public.events_20261127_chat;


--
-- Name: events_20261127_device; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device ATTACH PARTITION public.events_20261127_device;


--
-- Name: events_20261127_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_20261127_pkey;


--
-- Name: events_20261127_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_tenant ATTACH PARTITION public.events_20261127_tenant_id_id_idx;


--
-- Name: events_20261127_tenant_id_xid_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_cursor ATTACH PARTITION public.events_20261127_tenant_id_xid_id_idx;


--
-- Name: events_20261127_type; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_type ATTACH PARTITION public.events_20261127_type;


--
-- Name: events_20261128_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_chat ATTACH PARTITION public.events_20261128_chat;


--
-- Name: events_20261128_device; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device ATTACH PARTITION public.events_20261128_device;


--
-- Name: events_20261128_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_20261128_pkey;


--
-- Name: events_20261128_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_tenant ATTACH PARTITION public.events_20261128_tenant_id_id_idx;


--
-- Name: events_20261128_tenant_id_xid_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_cursor ATTACH PARTITION public.events_20261128_tenant_id_xid_id_idx;


--
-- Name: events_20261128_type; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_type ATTACH PARTITION public.events_20261128_type;


--
-- Name: events_20261129_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_chat ATTACH PARTITION public.events_20261129_chat;


--
-- Name: events_20261129_device; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device ATTACH PARTITION public.events_20261129_device;


--
-- Name: events_20261129_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_20261129_pkey;


--
-- Name: events_20261129_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_tenant ATTACH PARTITION public.events_20261129_tenant_id_id_idx;


--
-- Name: events_20261129_tenant_id_xid_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_cursor ATTACH PARTITION public.events_20261129_tenant_id_xid_id_idx;


--
-- Name: events_20261129_type; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_type ATTACH PARTITION public.events_20261129_type;


--
-- Name: events_20261130_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_chat ATTACH PARTITION public.events_20261130_chat;


--
-- Name: events_20261130_device; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device ATTACH PARTITION public.events_20261130_device;


--
-- Name: events_20261130_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_20261130_pkey;


--
-- Name: events_20261130_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_tenant ATTACH PARTITION public.events_20261130_tenant_id_id_idx;


--
-- Name: events_20261130_tenant_id_xid_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_cursor ATTACH PARTITION public.events_20261130_tenant_id_xid_id_idx;


--
-- Name: events_20261130_type; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_type ATTACH PARTITION public.events_20261130_type;


--
-- Name: events_20261201_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_chat ATTACH PARTITION public.events_20261201_chat;


--
-- Name: events_20261201_device; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device ATTACH PARTITION public.events_20261201_device;


--
-- Name: events_20261201_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_20261201_pkey;


--
-- Name: events_20261201_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_tenant ATTACH PARTITION public.events_20261201_tenant_id_id_idx;


--
-- Name: events_20261201_tenant_id_xid_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_cursor ATTACH PARTITION public.events_20261201_tenant_id_xid_id_idx;


--
-- Name: events_20261201_type; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_type ATTACH PARTITION public.events_20261201_type;


--
-- Name: events_20261202_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_chat ATTACH PARTITION public.events_20261202_chat;


--
-- Name: events_20261202_device; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device ATTACH PARTITION public.events_20261202_device;


--
-- Name: events_20261202_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_20261202_pkey;


--
-- Name: events_20261202_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_tenant ATTACH PARTITION public.events_20261202_tenant_id_id_idx;


--
-- Name: events_20261202_tenant_id_xid_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_cursor ATTACH PARTITION public.events_20261202_tenant_id_xid_id_idx;


--
-- Name: events_20261202_type; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_type ATTACH PARTITION public.events_20261202_type;


--
-- Name: events_20261203_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_chat ATTACH PARTITION public.events_20261203_chat;


--
-- Name: events_20261203_device; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device ATTACH PARTITION public.events_20261203_device;


--
-- Name: events_20261203_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_20261203_pkey;


--
-- Name: events_20261203_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_tenant ATTACH PARTITION public.events_20261203_tenant_id_id_idx;


--
-- Name: events_20261203_tenant_id_xid_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_cursor ATTACH PARTITION public.events_20261203_tenant_id_xid_id_idx;


--
-- Name: events_20261203_type; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_type ATTACH PARTITION public.events_20261203_type;


--
-- Name: events_20261204_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_chat ATTACH PARTITION public.events_20261204_chat;


--
-- Name: events_20261204_device; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device ATTACH PARTITION public.events_20261204_device;


--
-- Name: events_20261204_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_20261204_pkey;


--
-- Name: events_20261204_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_tenant ATTACH PARTITION public.events_20261204_tenant_id_id_idx;


--
-- Name: events_20261204_tenant_id_xid_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_cursor ATTACH PARTITION public.events_20261204_tenant_id_xid_id_idx;


--
-- Name: events_20261204_type; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_type ATTACH PARTITION public.events_20261204_type;


--
-- Name: events_default_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_chat ATTACH PARTITION public.events_default_chat;


--
-- Name: events_default_device; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device ATTACH PARTITION public.events_default_device;


--
-- Name: events_default_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_default_pkey;


--
-- Name: events_default_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_tenant ATTACH PARTITION public.events_default_tenant_id_id_idx;


--
-- Name: events_default_tenant_id_xid_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_cursor ATTACH PARTITION public.events_default_tenant_id_xid_id_idx;


--
-- Name: events_default_type; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_type ATTACH PARTITION public.events_default_type;


--
-- Name: messages_20261125_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_chat ATTACH PARTITION public.messages_20261125_chat;


--
-- Name: messages_20261125_device_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_device ATTACH PARTITION public.messages_20261125_device_id_id_idx;


--
-- Name: messages_20261125_device_id_wa_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_wa_id ATTACH PARTITION public.messages_20261125_device_id_wa_id_idx;


--
-- Name: messages_20261125_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_pkey ATTACH PARTITION public.messages_20261125_pkey;


--
-- Name: messages_20261125_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_tenant ATTACH PARTITION public.messages_20261125_tenant_id_id_idx;


--
-- Name: messages_20261126_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_chat ATTACH PARTITION public.messages_20261126_chat;


--
-- Name: messages_20261126_device_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_device ATTACH PARTITION public.messages_20261126_device_id_id_idx;


--
-- Name: messages_20261126_device_id_wa_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_wa_id ATTACH PARTITION public.messages_20261126_device_id_wa_id_idx;


--
-- Name: messages_20261126_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_pkey ATTACH PARTITION public.messages_20261126_pkey;


--
-- Name: messages_20261126_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_tenant ATTACH PARTITION public.messages_20261126_tenant_id_id_idx;


--
-- Name: messages_20261127_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_chat ATTACH PARTITION public.messages_20261127_chat;


--
-- Name: messages_20261127_device_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_device ATTACH PARTITION public.messages_20261127_device_id_id_idx;


--
-- Name: messages_20261127_device_id_wa_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_wa_id ATTACH PARTITION public.messages_20261127_device_id_wa_id_idx;


--
-- Name: messages_20261127_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_pkey ATTACH PARTITION public.messages_20261127_pkey;


--
-- Name: messages_20261127_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_tenant ATTACH PARTITION public.messages_20261127_tenant_id_id_idx;


--
-- Name: messages_20261128_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_chat ATTACH PARTITION public.messages_20261128_chat;


--
-- Name: messages_20261128_device_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_device ATTACH PARTITION public.messages_20261128_device_id_id_idx;


--
-- Name: messages_20261128_device_id_wa_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_wa_id ATTACH PARTITION public.messages_20261128_device_id_wa_id_idx;


--
-- Name: messages_20261128_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_pkey ATTACH PARTITION public.messages_20261128_pkey;


--
-- Name: messages_20261128_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_tenant ATTACH PARTITION public.messages_20261128_tenant_id_id_idx;


--
-- Name: messages_20261129_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_chat ATTACH PARTITION public.messages_20261129_chat;


--
-- Name: messages_20261129_device_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_device ATTACH PARTITION public.messages_20261129_device_id_id_idx;


--
-- Name: messages_20261129_device_id_wa_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_wa_id ATTACH PARTITION public.messages_20261129_device_id_wa_id_idx;


--
-- Name: messages_20261129_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_pkey ATTACH PARTITION public.messages_20261129_pkey;


--
-- Name: messages_20261129_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_tenant ATTACH PARTITION public.messages_20261129_tenant_id_id_idx;


--
-- Name: messages_20261130_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_chat ATTACH PARTITION public.messages_20261130_chat;


--
-- Name: messages_20261130_device_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_device ATTACH PARTITION public.messages_20261130_device_id_id_idx;


--
-- Name: messages_20261130_device_id_wa_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_wa_id ATTACH PARTITION public.messages_20261130_device_id_wa_id_idx;


--
-- Name: messages_20261130_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_pkey ATTACH PARTITION public.messages_20261130_pkey;


--
-- Name: messages_20261130_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_tenant ATTACH PARTITION public.messages_20261130_tenant_id_id_idx;


--
-- Name: messages_20261201_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_chat ATTACH PARTITION public.messages_20261201_chat;


--
-- Name: messages_20261201_device_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_device ATTACH PARTITION public.messages_20261201_device_id_id_idx;


--
-- Name: messages_20261201_device_id_wa_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_wa_id ATTACH PARTITION public.messages_20261201_device_id_wa_id_idx;


--
-- Name: messages_20261201_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_pkey ATTACH PARTITION public.messages_20261201_pkey;


--
-- Name: messages_20261201_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_tenant ATTACH PARTITION public.messages_20261201_tenant_id_id_idx;


--
-- Name: messages_20261202_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_chat ATTACH PARTITION public.messages_20261202_chat;


--
-- Name: messages_20261202_device_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_device ATTACH PARTITION public.messages_20261202_device_id_id_idx;


--
-- Name: messages_20261202_device_id_wa_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_wa_id ATTACH PARTITION public.messages_20261202_device_id_wa_id_idx;


--
-- Name: messages_20261202_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_pkey ATTACH PARTITION public.messages_20261202_pkey;


--
-- Name: messages_20261202_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_tenant ATTACH PARTITION public.messages_20261202_tenant_id_id_idx;


--
-- Name: messages_20261203_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_chat ATTACH PARTITION public.messages_20261203_chat;


--
-- Name: messages_20261203_device_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_device ATTACH PARTITION public.messages_20261203_device_id_id_idx;


--
-- Name: messages_20261203_device_id_wa_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_wa_id ATTACH PARTITION public.messages_20261203_device_id_wa_id_idx;


--
-- Name: messages_20261203_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_pkey ATTACH PARTITION public.messages_20261203_pkey;


--
-- Name: messages_20261203_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_tenant ATTACH PARTITION public.messages_20261203_tenant_id_id_idx;


--
-- Name: messages_20261204_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_chat ATTACH PARTITION public.messages_20261204_chat;


--
-- Name: messages_20261204_device_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_device ATTACH PARTITION public.messages_20261204_device_id_id_idx;


--
-- Name: messages_20261204_device_id_wa_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_wa_id ATTACH PARTITION public.messages_20261204_device_id_wa_id_idx;


--
-- Name: messages_20261204_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_pkey ATTACH PARTITION public.messages_20261204_pkey;


--
-- Name: messages_20261204_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_tenant ATTACH PARTITION public.messages_20261204_tenant_id_id_idx;


--
-- Name: messages_default_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_chat ATTACH PARTITION public.messages_default_chat;


--
-- Name: messages_default_device_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_device ATTACH PARTITION public.messages_default_device_id_id_idx;


--
-- Name: messages_default_device_id_wa_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_wa_id ATTACH PARTITION public.messages_default_device_id_wa_id_idx;


--
-- Name: messages_default_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_pkey ATTACH PARTITION public.messages_default_pkey;


--
-- Name: messages_default_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_tenant ATTACH PARTITION public.messages_default_tenant_id_id_idx;


--
-- Name: webhook_attempts_20261125_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_attempts_pkey ATTACH PARTITION public.webhook_attempts_20261125_pkey;


--
-- Name: webhook_attempts_20261126_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_attempts_pkey ATTACH PARTITION public.webhook_attempts_20261126_pkey;


--
-- Name: webhook_attempts_20261127_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_attempts_pkey ATTACH PARTITION public.webhook_attempts_20261127_pkey;


--
-- Name: webhook_attempts_20261128_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_attempts_pkey ATTACH PARTITION public.webhook_attempts_20261128_pkey;


--
-- Name: webhook_attempts_20261129_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_attempts_pkey ATTACH PARTITION public.webhook_attempts_20261129_pkey;


--
-- Name: webhook_attempts_20261130_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_attempts_pkey ATTACH PARTITION public.webhook_attempts_20261130_pkey;


--
-- Name: webhook_attempts_20261201_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_attempts_pkey ATTACH PARTITION public.webhook_attempts_20261201_pkey;


--
-- Name: webhook_attempts_20261202_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_attempts_pkey ATTACH PARTITION public.webhook_attempts_20261202_pkey;


--
-- Name: webhook_attempts_20261203_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_attempts_pkey ATTACH PARTITION public.webhook_attempts_20261203_pkey;


--
-- Name: webhook_attempts_20261204_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_attempts_pkey ATTACH PARTITION public.webhook_attempts_20261204_pkey;


--
-- Name: webhook_attempts_default_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_attempts_pkey ATTACH PARTITION public.webhook_attempts_default_pkey;


--
-- Name: webhook_deliveries_20261125_expr_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261125_expr_device_seq_idx;


--
-- Name: webhook_deliveries_20261125_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261125_pkey;


--
-- Name: webhook_deliveries_20261126_expr_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261126_expr_device_seq_idx;


--
-- Name: webhook_deliveries_20261126_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261126_pkey;


--
-- Name: webhook_deliveries_20261127_expr_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261127_expr_device_seq_idx;


--
-- Name: webhook_deliveries_20261127_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261127_pkey;


--
-- Name: webhook_deliveries_20261128_expr_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261128_expr_device_seq_idx;


--
-- Name: webhook_deliveries_20261128_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261128_pkey;


--
-- Name: webhook_deliveries_20261129_expr_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261129_expr_device_seq_idx;


--
-- Name: webhook_deliveries_20261129_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261129_pkey;


--
-- Name: webhook_deliveries_20261130_expr_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261130_expr_device_seq_idx;


--
-- Name: webhook_deliveries_20261130_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261130_pkey;


--
-- Name: webhook_deliveries_20261201_expr_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261201_expr_device_seq_idx;


--
-- Name: webhook_deliveries_20261201_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261201_pkey;


--
-- Name: webhook_deliveries_20261202_expr_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261202_expr_device_seq_idx;


--
-- Name: webhook_deliveries_20261202_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261202_pkey;


--
-- Name: webhook_deliveries_20261203_expr_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261203_expr_device_seq_idx;


--
-- Name: webhook_deliveries_20261203_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261203_pkey;


--
-- Name: webhook_deliveries_20261204_expr_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261204_expr_device_seq_idx;


--
-- Name: webhook_deliveries_20261204_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261204_pkey;


--
-- Name: webhook_deliveries_default_expr_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_default_expr_device_seq_idx;


--
-- Name: webhook_deliveries_default_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_default_pkey;


--
-- Name: webhook_endpoints forget; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER forget AFTER DELETE ON public.webhook_endpoints FOR EACH ROW EXECUTE FUNCTION public.forget_webhook_endpoint();


--
-- Name: api_keys api_keys_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;


--
-- Name: chats chats_device_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chats
    ADD CONSTRAINT chats_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id) ON DELETE CASCADE;


--
-- Name: check_budgets check_budgets_device_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.check_budgets
    ADD CONSTRAINT check_budgets_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id) ON DELETE CASCADE;


--
-- Name: check_budgets check_budgets_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.check_budgets
    ADD CONSTRAINT check_budgets_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;


--
-- Name: device_heads device_heads_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device_heads
    ADD CONSTRAINT device_heads_device_fkey FOREIGN KEY (device) REFERENCES public.devices(id) ON DELETE CASCADE;


--
-- Name: device_repairs device_repairs_device_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device_repairs
    ADD CONSTRAINT device_repairs_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id) ON DELETE CASCADE;


--
-- Name: devices devices_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.devices
    ADD CONSTRAINT devices_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;


--
-- Name: event_outbox event_outbox_device_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_outbox
    ADD CONSTRAINT event_outbox_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id) ON DELETE CASCADE;


--
-- Name: events events_device_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.events
    ADD CONSTRAINT events_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id) ON DELETE CASCADE;


--
-- Name: handled_messages handled_messages_device_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handled_messages
    ADD CONSTRAINT handled_messages_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id) ON DELETE CASCADE;


--
-- Name: idempotency_keys idempotency_keys_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;


--
-- Name: known_networks known_networks_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.known_networks
    ADD CONSTRAINT known_networks_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: logins logins_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.logins
    ADD CONSTRAINT logins_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: message_queue message_queue_device_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message_queue
    ADD CONSTRAINT message_queue_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id) ON DELETE CASCADE;


--
-- Name: messages messages_device_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.messages
    ADD CONSTRAINT messages_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id) ON DELETE CASCADE;


--
-- Name: number_checks number_checks_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.number_checks
    ADD CONSTRAINT number_checks_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;


--
-- Name: pending_reads pending_reads_device_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pending_reads
    ADD CONSTRAINT pending_reads_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id) ON DELETE CASCADE;


--
-- Name: public_links public_links_device_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.public_links
    ADD CONSTRAINT public_links_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id) ON DELETE CASCADE;


--
-- Name: public_links public_links_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.public_links
    ADD CONSTRAINT public_links_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;


--
-- Name: quotas quotas_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quotas
    ADD CONSTRAINT quotas_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;


--
-- Name: ring_pins ring_pins_partition_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ring_pins
    ADD CONSTRAINT ring_pins_partition_fkey FOREIGN KEY (partition) REFERENCES public.ring_partitions(partition);


--
-- Name: scheduled_messages scheduled_messages_device_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scheduled_messages
    ADD CONSTRAINT scheduled_messages_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id) ON DELETE CASCADE;


--
-- Name: service_tokens service_tokens_owner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_tokens
    ADD CONSTRAINT service_tokens_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: service_tokens service_tokens_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.service_tokens
    ADD CONSTRAINT service_tokens_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;


--
-- Name: users users_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE SET NULL;


--
-- Name: webhook_endpoints webhook_endpoints_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_endpoints
    ADD CONSTRAINT webhook_endpoints_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;


--
-- Name: webhook_progress webhook_progress_device_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_progress
    ADD CONSTRAINT webhook_progress_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id) ON DELETE CASCADE;


--
-- Name: webhook_replays webhook_replays_endpoint_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_replays
    ADD CONSTRAINT webhook_replays_endpoint_id_fkey FOREIGN KEY (endpoint_id) REFERENCES public.webhook_endpoints(id) ON DELETE CASCADE;


--
-- Name: webhook_replays webhook_replays_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_replays
    ADD CONSTRAINT webhook_replays_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;


--
-- Name: api_keys; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.api_keys ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_log; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.audit_log ENABLE ROW LEVEL SECURITY;

--
-- Name: chats; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.chats ENABLE ROW LEVEL SECURITY;

--
-- Name: check_budgets; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.check_budgets ENABLE ROW LEVEL SECURITY;

--
-- Name: device_heads; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.device_heads ENABLE ROW LEVEL SECURITY;

--
-- Name: device_repairs; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.device_repairs ENABLE ROW LEVEL SECURITY;

--
-- Name: devices; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.devices ENABLE ROW LEVEL SECURITY;

--
-- Name: events; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.events ENABLE ROW LEVEL SECURITY;

--
-- Name: idempotency_keys; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.idempotency_keys ENABLE ROW LEVEL SECURITY;

--
-- Name: idempotent_requests; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.idempotent_requests ENABLE ROW LEVEL SECURITY;

--
-- Name: throttles installation_only; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY installation_only ON public.throttles TO waconnect_api USING (COALESCE((current_setting('waconnect.tenant'::text, true) = '*'::text), false));


--
-- Name: known_networks; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.known_networks ENABLE ROW LEVEL SECURITY;

--
-- Name: logins; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.logins ENABLE ROW LEVEL SECURITY;

--
-- Name: message_queue; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.message_queue ENABLE ROW LEVEL SECURITY;

--
-- Name: messages; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.messages ENABLE ROW LEVEL SECURITY;

--
-- Name: number_checks; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.number_checks ENABLE ROW LEVEL SECURITY;

--
-- Name: public_links; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.public_links ENABLE ROW LEVEL SECURITY;

--
-- Name: quotas; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.quotas ENABLE ROW LEVEL SECURITY;

--
-- Name: scheduled_messages; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.scheduled_messages ENABLE ROW LEVEL SECURITY;

--
-- Name: service_tokens; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.service_tokens ENABLE ROW LEVEL SECURITY;

--
-- Name: api_keys tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.api_keys TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: audit_log tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.audit_log TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: chats tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.chats TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: check_budgets tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.check_budgets TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: device_heads tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.device_heads TO waconnect_api USING ((EXISTS ( SELECT 1
   FROM public.devices d
  WHERE ((d.id = device_heads.device) AND public.waconnect_sees(d.tenant_id))))) WITH CHECK (true);


--
-- Name: device_repairs tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.device_repairs TO waconnect_api USING ((EXISTS ( SELECT 1
   FROM public.devices d
  WHERE ((d.id = device_repairs.device_id) AND public.waconnect_sees(d.tenant_id)))));


--
-- Name: devices tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.devices TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: events tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.events TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: idempotency_keys tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.idempotency_keys TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: idempotent_requests tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.idempotent_requests TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: known_networks tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.known_networks TO waconnect_api USING ((EXISTS ( SELECT 1
   FROM public.users u
  WHERE ((u.id = known_networks.user_id) AND public.waconnect_sees(u.tenant_id)))));


--
-- Name: logins tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.logins TO waconnect_api USING ((EXISTS ( SELECT 1
   FROM public.users u
  WHERE ((u.id = logins.user_id) AND public.waconnect_sees(u.tenant_id)))));


--
-- Name: message_queue tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.message_queue TO waconnect_api USING ((EXISTS ( SELECT 1
   FROM public.devices d
  WHERE ((d.id = message_queue.device_id) AND public.waconnect_sees(d.tenant_id)))));


--
-- Name: messages tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.messages TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: number_checks tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.number_checks TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: public_links tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.public_links TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: quotas tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.quotas TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: scheduled_messages tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.scheduled_messages TO waconnect_api USING ((EXISTS ( SELECT 1
   FROM public.devices d
  WHERE ((d.id = scheduled_messages.device_id) AND public.waconnect_sees(d.tenant_id)))));


--
-- Name: service_tokens tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.service_tokens TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: tenants tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.tenants TO waconnect_api USING (public.waconnect_sees(id));


--
-- Name: users tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.users TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: webhook_attempts tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.webhook_attempts TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: webhook_deliveries tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.webhook_deliveries TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: webhook_endpoints tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.webhook_endpoints TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: webhook_replays tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.webhook_replays TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: tenants; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.tenants ENABLE ROW LEVEL SECURITY;

--
-- Name: throttles; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.throttles ENABLE ROW LEVEL SECURITY;

--
-- Name: users; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.users ENABLE ROW LEVEL SECURITY;

--
-- Name: webhook_attempts; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.webhook_attempts ENABLE ROW LEVEL SECURITY;

--
-- Name: webhook_deliveries; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.webhook_deliveries ENABLE ROW LEVEL SECURITY;

--
-- Name: webhook_endpoints; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.webhook_endpoints ENABLE ROW LEVEL SECURITY;

--
-- Name: webhook_replays; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.webhook_replays ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA public TO waconnect_api;


--
-- Name: TABLE api_keys; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.api_keys TO waconnect_api;


--
-- Name: TABLE audit_log; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.audit_log TO waconnect_api;


--
-- Name: TABLE chats; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.chats TO waconnect_api;


--
-- Name: TABLE check_budgets; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.check_budgets TO waconnect_api;


--
-- Name: TABLE device_heads; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.device_heads TO waconnect_api;


--
-- Name: TABLE device_repairs; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.device_repairs TO waconnect_api;


--
-- Name: TABLE devices; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.devices TO waconnect_api;


--
-- Name: TABLE events; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.events TO waconnect_api;


--
-- Name: TABLE idempotency_keys; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency_keys TO waconnect_api;


--
-- Name: TABLE idempotent_requests; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotent_requests TO waconnect_api;


--
-- Name: TABLE known_networks; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.known_networks TO waconnect_api;


--
-- Name: TABLE logins; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.logins TO waconnect_api;


--
-- Name: TABLE message_queue; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.message_queue TO waconnect_api;


--
-- Name: SEQUENCE message_seq; Type: ACL; Schema: public; Owner: -
--

GRANT USAGE ON SEQUENCE public.message_seq TO waconnect_api;


--
-- Name: TABLE messages; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.messages TO waconnect_api;


--
-- Name: TABLE number_checks; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.number_checks TO waconnect_api;


--
-- Name: TABLE public_links; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.public_links TO waconnect_api;


--
-- Name: TABLE quotas; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.quotas TO waconnect_api;


--
-- Name: TABLE scheduled_messages; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.scheduled_messages TO waconnect_api;


--
-- Name: TABLE service_tokens; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.service_tokens TO waconnect_api;


--
-- Name: TABLE tenants; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenants TO waconnect_api;


--
-- Name: TABLE throttles; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.throttles TO waconnect_api;


--
-- Name: TABLE users; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.users TO waconnect_api;


--
-- Name: TABLE webhook_attempts; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.webhook_attempts TO waconnect_api;


--
-- Name: TABLE webhook_deliveries; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.webhook_deliveries TO waconnect_api;


--
-- Name: TABLE webhook_endpoints; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.webhook_endpoints TO waconnect_api;


--
-- Name: TABLE webhook_replays; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.webhook_replays TO waconnect_api;


--
-- PostgreSQL database dump complete
--



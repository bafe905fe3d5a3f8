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

INSERT INTO public.api_keys VALUES ('01a21a1b-31dc-75f6-a58b-b9fba9e6088a', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', 'shop', 'pojg3gktp7', '\x0a84783dd6cbf47229a965818c3fc11d00966689cbc8537189fe2b6b70ee33f0', '{messages:send,devices:read,messages:read}', NULL, NULL, NULL, '01a21a1b-27bc-7eba-bd41-c1578f80e7ed', '2026-11-26 23:05:19.569793+00', NULL, NULL);


--
-- Data for Name: audit_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_log VALUES ('01a21a1b-2b77-7282-b2f6-e9de1daaf8b8', NULL, '2026-11-26 23:05:17.943164+00', 'user:01a21a1b-27bc-7eba-bd41-c1578f80e7ed', 'POST /auth/login', '01a21a1b-27bc-7eba-bd41-c1578f80e7ed', 'done', '127.0.0.1', '01a21a1b-2acb-7c54-b125-22911c6a1dbc', 1, '{}');
INSERT INTO public.audit_log VALUES ('01a21a1b-2b89-7c03-aeb2-d2e1c2288c23', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', '2026-11-26 23:05:17.961787+00', 'user:01a21a1b-27bc-7eba-bd41-c1578f80e7ed', 'POST /tenants', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', 'done', '127.0.0.1', '01a21a1b-2b81-768a-92b3-cedde0612a6f', 1, '{}');
INSERT INTO public.audit_log VALUES ('01a21a1b-2ba2-7b36-9911-ba70dfe7957d', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', '2026-11-26 23:05:17.986735+00', 'user:01a21a1b-27bc-7eba-bd41-c1578f80e7ed', 'POST /devices', '01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'done', '127.0.0.1', '01a21a1b-2b93-756d-815a-4fed134272a2', 1, '{}');
INSERT INTO public.audit_log VALUES ('01a21a1b-2bcd-7baf-a006-e76516b4e56b', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', '2026-11-26 23:05:18.029766+00', 'user:01a21a1b-27bc-7eba-bd41-c1578f80e7ed', 'POST /devices/{id}/connect', '01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'done', '127.0.0.1', '01a21a1b-2bb5-7ed0-b673-e1ec4dce470d', 1, '{}');
INSERT INTO public.audit_log VALUES ('01a21a1b-31c3-74cb-b172-0107ef6c7714', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', '2026-11-26 23:05:19.555314+00', 'user:01a21a1b-27bc-7eba-bd41-c1578f80e7ed', 'PUT /tenants/{id}/quota', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', 'done', '127.0.0.1', '01a21a1b-31bc-7f32-8304-649f52899498', 1, '{"devices":5,"messagesPerDay":100,"webhooks":3}');
INSERT INTO public.audit_log VALUES ('01a21a1b-31e0-7376-8798-15a72a81f8c2', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', '2026-11-26 23:05:19.584227+00', 'user:01a21a1b-27bc-7eba-bd41-c1578f80e7ed', 'POST /api-keys', '01a21a1b-31dc-75f6-a58b-b9fba9e6088a', 'done', '127.0.0.1', '01a21a1b-31ce-7eb5-89cf-183044bbc401', 1, '{"prefix":"pojg3gktp7","scopes":["messages:send","devices:read","messages:read"]}');
INSERT INTO public.audit_log VALUES ('01a21a1b-31f1-7bc3-885b-fdccaa027f52', NULL, '2026-11-26 23:05:19.601771+00', 'user:01a21a1b-27bc-7eba-bd41-c1578f80e7ed', 'POST /api-keys', '', 'done', '127.0.0.1', '01a21a1b-31ea-7032-bcb5-1c3ffc53a257', 1, '{"replayed":true}');
INSERT INTO public.audit_log VALUES ('01a21a1b-3289-7d9c-a9f6-519cc90789f3', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', '2026-11-26 23:05:19.753892+00', 'user:01a21a1b-27bc-7eba-bd41-c1578f80e7ed', 'POST /users', '01a21a1b-3284-77ea-8fe5-d4234c078175', 'done', '127.0.0.1', '01a21a1b-31f6-7e0e-a00c-91995f0707b8', 1, '{"role":"AGENT"}');
INSERT INTO public.audit_log VALUES ('01a21a1b-32c6-7565-8eb2-bbcbbe4322a6', NULL, '2026-11-26 23:05:19.814353+00', 'user:01a21a1b-27bc-7eba-bd41-c1578f80e7ed', 'POST /auth/service-jwt', '01a21a1b-329b-7262-bf08-defe160c2e90', 'done', '127.0.0.1', '01a21a1b-329a-70af-be74-6fda9b86d39f', 1, '{"scopes":["devices:status:read","devices:public-link:write","messages:send","messages:test"],"service":"crm","tenantId":"01a21a1b-2b82-7df0-9d3f-8edbbc26cce6"}');
INSERT INTO public.audit_log VALUES ('01a21a1b-34e1-78f4-a0fb-8a2262f32822', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', '2026-11-26 23:05:20.353587+00', 'user:01a21a1b-27bc-7eba-bd41-c1578f80e7ed', 'POST /devices/{id}/public-link', '01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'done', '127.0.0.1', '01a21a1b-34d8-79b1-9345-2494207d5cb9', 1, '{}');
INSERT INTO public.audit_log VALUES ('01a21a1b-34f5-7c00-87e3-e6ff73672492', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', '2026-11-26 23:05:20.373786+00', 'user:01a21a1b-27bc-7eba-bd41-c1578f80e7ed', 'POST /webhooks', '01a21a1b-34ee-728e-9509-30572c1b3f28', 'done', '127.0.0.1', '01a21a1b-34ed-7450-b8b3-64cae3d33ad3', 1, '{}');
INSERT INTO public.audit_log VALUES ('01a21a1b-351f-762a-a876-41140de6227e', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', '2026-11-26 23:05:20.415404+00', 'user:01a21a1b-27bc-7eba-bd41-c1578f80e7ed', 'POST /devices/{id}/check', '01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'done', '127.0.0.1', '01a21a1b-3500-7e7e-8b49-4af93b4b5aec', 1, '{}');


--
-- Data for Name: chats; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chats VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', '95215500000002@lid', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', '5215500000002', '2026-11-26 23:05:18+00', NULL, 1, 0, '5215500000002@s.whatsapp.net');
INSERT INTO public.chats VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', '5215500000002@s.whatsapp.net', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', NULL, NULL, '2026-11-26 23:05:21+00', 0, 1, NULL);


--
-- Data for Name: check_budgets; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.check_budgets VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', 1, '2026-11-26 23:05:20.399166+00');


--
-- Data for Name: device_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.device_heads VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 773, 774, 2097168, 4, '1002', false, '[{"life":"9afa7d3a-1359-4ad0-bc86-351fed4eaf14","at":"2026-11-26T23:05:18.443Z"}]', NULL);


--
-- Data for Name: device_repairs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: devices; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.devices VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', 'x', '5215500000001', 'connected', 1, NULL, 'ONLINE', 'online', '2026-11-26 23:05:18.706675+00', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-26 23:05:18.706675+00', '5215500000001:1@s.whatsapp.net', '95215500000001:1@lid', '2026-11-26 23:05:18.418475+00', '2026-11-26 23:05:18.706675+00', '{}', '2026-11-26 23:05:17.971647+00', '2026-11-26 23:05:18.706675+00', NULL);


--
-- Data for Name: event_outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_outbox VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 4);


--
-- Data for Name: events_20261125; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events_20261126; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events_20261126 VALUES ('01a21a1b-2c33-72c0-ae80-bfbba14345e5', '947', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', '01a21a1b-2b96-785c-844b-50c5e72ae6c3', 1, 'device.status', '', '{"kind":"device_status","status":"QR","detail":"pairing","lastError":null,"at":"2026-11-26T23:05:18.130Z"}', '{}', NULL, '2026-11-26 23:05:18.130299+00');
INSERT INTO public.events_20261126 VALUES ('01a21a1b-2e74-7e9b-b374-a520c6d84f43', '957', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', '01a21a1b-2b96-785c-844b-50c5e72ae6c3', 2, 'device.status', '', '{"kind":"device_status","status":"ONLINE","detail":"online","lastError":null,"at":"2026-11-26T23:05:18.706Z"}', '{}', NULL, '2026-11-26 23:05:18.706675+00');
INSERT INTO public.events_20261126 VALUES ('01a21a1b-2f19-7f21-be67-688beb9cd75a', '963', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', '01a21a1b-2b96-785c-844b-50c5e72ae6c3', 3, 'message.inbound', '95215500000002@lid', '{"kind":"inbound_message","messageId":"3A75C5A575F0A1133192","from":"95215500000002@lid","fromPhone":"5215500000002","to":"5215500000001:1@s.whatsapp.net","timestamp":1795734318,"content":{"type":"media","text":null,"media":{"kind":"document","mimetype":"application/octet-stream","fileName":"big.bin","fileLength":"1048576"}},"adContext":null,"chat":"95215500000002@lid","isGroup":false}', '{"key":{"remoteJid":"95215500000002@lid","remoteJidAlt":"5215500000002@s.whatsapp.net","id":"3A75C5A575F0A1133192","fromMe":false},"messageTimestamp":1795734318,"pushName":"5215500000002","message":{"documentMessage":{"url":"https://mmg.whatsapp.net/v/t62.7118-24/6WEQhnrAJlnGn2tHT4jWnPFnbLVyB1xrmHSJS19S1KY?ccb=11-4&oh=E9611086&oe=7AC02659","mimetype":"application/octet-stream","title":"big.bin","fileSha256":{"type":"Buffer","data":"v3JNBJZ44Z2hYbI7u0r7lXwo0am/HV3ZeL22sG81DDs="},"fileLength":1048576,"mediaKey":{"type":"Buffer","data":"3NZfB+4YFjWPqbjEmBWDQ0bLBsLbeHexgCVIFscgzfA="},"fileName":"big.bin","fileEncSha256":{"type":"Buffer","data":"6WEQhnrAJlnGn2tHT4jWnPFnbLVyB1xrmHSJS19S1KY="},"directPath":"/v/t62.7118-24/6WEQhnrAJlnGn2tHT4jWnPFnbLVyB1xrmHSJS19S1KY?ccb=11-4&oh=E9611086&oe=7AC02659","mediaKeyTimestamp":1795734318}}}', '01a21a1b-2f19-7f21-be67-688beb9cd75a', '2026-11-26 23:05:18.875229+00');
INSERT INTO public.events_20261126 VALUES ('01a21a1b-3a7d-7a6a-953c-6634513433d1', '998', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', '01a21a1b-2b96-785c-844b-50c5e72ae6c3', 4, 'message.status', '5215500000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21a1b-344a-7c16-9000-2ccb97356e2f","providerMessageId":"3EB0B3FEC5FA3F3668D211","to":"5215500000002@s.whatsapp.net","type":"text","status":"DELIVERED","error":null,"participant":null,"timestamp":1795734321}', '{}', '01a21a1b-3449-7bda-aad2-da773dacee0f', '2026-11-26 23:05:21.796986+00');


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

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 23:05:14.148135');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 23:05:14.174537');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 23:05:14.439265');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 23:05:14.55678');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 23:05:14.583532');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 23:05:14.600089');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 23:05:14.614305');
INSERT INTO public.goose_db_version VALUES (8, 7, true, '2026-11-26 23:05:14.62711');
INSERT INTO public.goose_db_version VALUES (9, 8, true, '2026-11-26 23:05:14.637804');
INSERT INTO public.goose_db_version VALUES (10, 11, true, '2026-11-26 23:05:15.73005');
INSERT INTO public.goose_db_version VALUES (11, 12, true, '2026-11-26 23:05:15.730808');
INSERT INTO public.goose_db_version VALUES (12, 13, true, '2026-11-26 23:05:15.759359');
INSERT INTO public.goose_db_version VALUES (13, 14, true, '2026-11-26 23:05:15.7618');
INSERT INTO public.goose_db_version VALUES (14, 15, true, '2026-11-26 23:05:15.834258');
INSERT INTO public.goose_db_version VALUES (15, 16, true, '2026-11-26 23:05:15.965954');


--
-- Data for Name: handled_messages; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.handled_messages VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', '95215500000002@lid', '95215500000002@lid', '3A75C5A575F0A1133192', 'inbound', '01a21a1b-2f19-7f21-be67-688beb9cd75a', '2026-11-26 23:05:18.875229+00');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.idempotency_keys VALUES ('01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', 'send:01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'm1', '\x3e3f87e484bcf2559cbbfaa6f74af27072bdbecb32552c931f6f557aac757e1a', '01a21a1b-344a-7c16-9000-2ccb97356e2f', '2026-11-26 23:05:20.231211+00');


--
-- Data for Name: idempotent_requests; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.idempotent_requests VALUES ('*', 'user:01a21a1b-27bc-7eba-bd41-c1578f80e7ed', 'k1', '\x01cb2aab892ff58a627e50fbab4f9657e179347c2c21e764b38e73489a56764a5aba0973b87a86d8c6a95324adda5cbcf283cba79b81acc5c9c44e8d0a80608d55', '2026-11-26 23:05:19.567172+00', 201, '\x01cb2aab898665f8dc2ba29f7bebda6442f6e038ecd3b021c8fc3534cc55ea88737a0c0e47df2709397f59fe6e4c674997abaa72c2cfb49662ae142c952c033a858aeda0beb9742f6e036e35883100c9e7eda501f13076e71fb8a9803e6d6b7dd9784a0b613c0ac3c79f8ecae3acd5c9480ef8bec3bc18859f415d14a6935605ec7aabbcb26d1706d97924e79c7ddc263ada173e476bba57e8d7d67e4d9a64bc0883e580ad8052faefdd17da5b56b4ff751aefa0ba2b9d3124d2b9703f92d763146096fe0f03abc79a30b275e2d88e2bf0cd782c1d236a6408ef22076464a735f3fd1cba105f5488d87d0694227734339290cb910405b4ccd2b6fd4d2e5c236fb21121e92783bf5ed58cf845b9171654370b9ab2c5241a36c4feba4b174f7fddc4697ed69756f7d1c1f955ee1bb3a936db47be4e6e12b7071b7bdb0c848408d6f51a2688dfff4d805f75b6a079c192cb4d7904f8efbcfddde7fc6f5566bb1ab30e4ef706b905c40732e9212c609cbd0119992cd511589773b2438a40a25cbb49bdb2c2b993f04f9fbe97b6584848fb82f5d352331608ddb3b80e5109acbe72dc556419c81cf9af665e83e5c17e25aedade462e8f26caac9b7f168438bf05b162cd5bf63001');


--
-- Data for Name: key_probe; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_probe VALUES (1, '\x01cb2aab8904c12c2d335266ce4c35f8904b42e55dedc7c92468db475ca1c0c22770521b03ccc4cefc87', '2026-11-26 23:05:16.184158+00');


--
-- Data for Name: known_networks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.known_networks VALUES ('01a21a1b-27bc-7eba-bd41-c1578f80e7ed', '127.0.0.1', '2026-11-26 23:05:17.938586+00');


--
-- Data for Name: logins; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.logins VALUES ('01a21a1b-2b6b-7dd9-82b9-49c2a1946d53', '01a21a1b-27bc-7eba-bd41-c1578f80e7ed', '127.0.0.1', 'Python-urllib/3.11', '2026-11-26 23:05:17.938586+00', '2026-11-26 23:05:20.460245+00', '2026-11-27 11:05:17.931907+00', NULL);


--
-- Data for Name: message_queue; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261125; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261126; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.messages_20261126 VALUES ('01a21a1b-3479-7910-8afd-1c7317266a46', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', '01a21a1b-2b96-785c-844b-50c5e72ae6c3', 2, '5215500000002@s.whatsapp.net', 'text', '{"text":"later"}', '3EB03F26B77E359A18BDAE', 'QUEUED', NULL, 0, NULL, false, '01a21a1b-3475-7e9e-a3a2-df303268672d', '2026-11-29 00:00:00+00', NULL, NULL, NULL, '2026-11-26 23:05:20.255259+00', '2026-11-26 23:05:20.255259+00', '2026-11-28 00:00:00+00');
INSERT INTO public.messages_20261126 VALUES ('01a21a1b-344a-7c16-9000-2ccb97356e2f', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', '01a21a1b-2b96-785c-844b-50c5e72ae6c3', 1, '5215500000002@s.whatsapp.net', 'text', '{"text":"hello"}', '3EB0B3FEC5FA3F3668D211', 'SENT', 'DELIVERED', 1, NULL, false, '01a21a1b-3449-7bda-aad2-da773dacee0f', '2026-11-27 23:05:20.202795+00', NULL, '2026-11-26 23:05:21.796986+00', '2026-11-26 23:05:21+00', '2026-11-26 23:05:20.231211+00', '2026-11-26 23:05:21.796986+00', NULL);


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

INSERT INTO public.number_checks VALUES ('01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', '5215500000002', true, '95215500000002@lid', '95215500000002@lid', '5215500000002', '2026-11-26 23:05:20.409016+00');


--
-- Data for Name: pending_reads; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: public_links; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.public_links VALUES ('\xd4390da5adc9dd5e4b9dbe54794254688d4e2fff1763cfce806976d0b24d1e6b', '01a21a1b-2b96-785c-844b-50c5e72ae6c3', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', '2026-11-27 23:05:20.345+00', '2026-11-26 23:05:20.345533+00', '5fb1');


--
-- Data for Name: quotas; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quotas VALUES ('01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', 5, 100, 3, '2026-11-26', 2, '01a21a1b-27bc-7eba-bd41-c1578f80e7ed', '2026-11-26 23:05:19.549229+00');


--
-- Data for Name: ring_nodes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES ('9afa7d3a-1359-4ad0-bc86-351fed4eaf14', 'node-1', '127.0.0.1:30108', '127.0.0.1:30107', '127.0.0.1:30109', 10968, 1, 3000, 1, 18, '2026-11-26 23:05:32.072864+00', '2026-11-26 23:05:16.249713+00', NULL);


--
-- Data for Name: ring_partitions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ring_partitions VALUES (0, 1, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1, 2, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2, 3, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3, 4, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4, 5, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (5, 6, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (6, 7, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (7, 8, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (8, 9, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (9, 10, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (10, 11, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (11, 12, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (12, 13, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (13, 14, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (14, 15, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (15, 16, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (16, 17, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (17, 18, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (18, 19, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (19, 20, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (20, 21, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (21, 22, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (22, 23, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (23, 24, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (24, 25, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (25, 26, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (26, 27, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (27, 28, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (28, 29, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (29, 30, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (30, 31, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (31, 32, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (32, 33, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (33, 34, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (34, 35, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (35, 36, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (36, 37, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (37, 38, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (38, 39, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (39, 40, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (40, 41, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (41, 42, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (42, 43, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (43, 44, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (44, 45, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (45, 46, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (46, 47, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (47, 48, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (48, 49, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (49, 50, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (50, 51, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (51, 52, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (52, 53, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (53, 54, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (54, 55, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (55, 56, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (56, 57, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (57, 58, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (58, 59, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (59, 60, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (60, 61, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (61, 62, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (62, 63, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (63, 64, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (64, 65, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (65, 66, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (66, 67, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (67, 68, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (92, 93, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (93, 94, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (94, 95, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (95, 96, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (96, 97, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (97, 98, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (98, 99, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (99, 100, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (100, 101, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (101, 102, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (102, 103, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (103, 104, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (104, 105, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (105, 106, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (106, 107, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (107, 108, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (108, 109, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (109, 110, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (110, 111, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (111, 112, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (112, 113, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (113, 114, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (114, 115, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (115, 116, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (116, 117, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (117, 118, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (118, 119, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (119, 120, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (120, 121, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (121, 122, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (122, 123, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (123, 124, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (124, 125, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (125, 126, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (126, 127, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (127, 128, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (128, 129, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (129, 130, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (130, 131, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (131, 132, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (132, 133, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (133, 134, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (134, 135, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (135, 136, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (136, 137, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (137, 138, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (138, 139, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (139, 140, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (140, 141, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (141, 142, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (142, 143, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (143, 144, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (144, 145, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (145, 146, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (146, 147, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (147, 148, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (148, 149, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (149, 150, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (150, 151, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (151, 152, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (152, 153, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (153, 154, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (154, 155, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (155, 156, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (156, 157, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (157, 158, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (158, 159, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (159, 160, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (184, 185, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (185, 186, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (186, 187, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (187, 188, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (188, 189, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (189, 190, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (190, 191, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (191, 192, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (192, 193, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (193, 194, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (194, 195, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (195, 196, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (196, 197, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (197, 198, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (198, 199, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (199, 200, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (200, 201, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (201, 202, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (202, 203, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (203, 204, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (204, 205, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (205, 206, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (206, 207, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (207, 208, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (208, 209, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (209, 210, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (210, 211, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (211, 212, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (212, 213, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (213, 214, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (214, 215, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (215, 216, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (216, 217, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (217, 218, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (218, 219, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (219, 220, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (220, 221, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (221, 222, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (222, 223, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (223, 224, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (224, 225, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (225, 226, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (226, 227, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (227, 228, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (228, 229, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (229, 230, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (230, 231, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (231, 232, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (232, 233, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (233, 234, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (234, 235, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (235, 236, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (236, 237, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (237, 238, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (238, 239, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (239, 240, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (240, 241, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (241, 242, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (242, 243, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (243, 244, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (244, 245, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (245, 246, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (246, 247, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (247, 248, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (248, 249, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (249, 250, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (250, 251, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (251, 252, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (276, 277, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (277, 278, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (278, 279, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (279, 280, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (280, 281, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (281, 282, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (282, 283, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (283, 284, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (284, 285, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (285, 286, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (286, 287, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (287, 288, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (288, 289, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (289, 290, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (290, 291, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (291, 292, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (292, 293, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (293, 294, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (294, 295, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (295, 296, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (296, 297, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (297, 298, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (298, 299, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (299, 300, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (300, 301, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (301, 302, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (302, 303, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (303, 304, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (304, 305, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (305, 306, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (306, 307, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (307, 308, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (308, 309, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (309, 310, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (310, 311, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (311, 312, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (312, 313, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (313, 314, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (314, 315, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (315, 316, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (316, 317, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (317, 318, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (318, 319, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (319, 320, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (320, 321, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (321, 322, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (322, 323, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (323, 324, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (324, 325, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (325, 326, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (326, 327, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (327, 328, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (328, 329, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (329, 330, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (330, 331, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (331, 332, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (332, 333, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (333, 334, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (334, 335, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (335, 336, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (336, 337, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (337, 338, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (338, 339, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (339, 340, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (340, 341, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (341, 342, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (342, 343, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (343, 344, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (368, 369, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (369, 370, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (370, 371, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (371, 372, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (372, 373, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (373, 374, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (374, 375, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (375, 376, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (376, 377, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (377, 378, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (378, 379, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (379, 380, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (380, 381, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (381, 382, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (382, 383, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (383, 384, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (384, 385, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (385, 386, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (386, 387, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (387, 388, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (388, 389, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (389, 390, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (390, 391, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (391, 392, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (392, 393, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (393, 394, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (394, 395, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (395, 396, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (396, 397, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (397, 398, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (398, 399, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (399, 400, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (400, 401, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (401, 402, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (402, 403, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (403, 404, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (404, 405, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (405, 406, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (406, 407, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (407, 408, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (408, 409, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (409, 410, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (410, 411, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (411, 412, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (412, 413, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (413, 414, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (414, 415, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (415, 416, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (416, 417, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (417, 418, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (418, 419, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (419, 420, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (420, 421, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (421, 422, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (422, 423, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (423, 424, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (424, 425, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (425, 426, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (426, 427, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (427, 428, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (428, 429, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (429, 430, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (430, 431, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (431, 432, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (432, 433, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (433, 434, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (434, 435, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (435, 436, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (460, 461, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (461, 462, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (462, 463, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (463, 464, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (464, 465, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (465, 466, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (466, 467, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (467, 468, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (468, 469, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (469, 470, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (470, 471, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (471, 472, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (472, 473, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (473, 474, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (474, 475, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (475, 476, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (476, 477, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (477, 478, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (478, 479, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (479, 480, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (480, 481, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (481, 482, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (482, 483, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (483, 484, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (484, 485, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (485, 486, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (486, 487, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (487, 488, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (488, 489, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (489, 490, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (490, 491, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (491, 492, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (492, 493, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (493, 494, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (494, 495, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (495, 496, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (496, 497, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (497, 498, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (498, 499, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (499, 500, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (500, 501, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (501, 502, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (502, 503, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (503, 504, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (504, 505, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (505, 506, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (506, 507, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (507, 508, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (508, 509, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (509, 510, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (510, 511, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (511, 512, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (512, 513, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (513, 514, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (514, 515, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (515, 516, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (516, 517, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (517, 518, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (518, 519, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (519, 520, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (520, 521, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (521, 522, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (522, 523, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (523, 524, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (524, 525, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (525, 526, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (526, 527, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (527, 528, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (552, 553, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (553, 554, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (554, 555, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (555, 556, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (556, 557, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (557, 558, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (558, 559, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (559, 560, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (560, 561, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (561, 562, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (562, 563, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (563, 564, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (564, 565, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (565, 566, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (566, 567, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (567, 568, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (568, 569, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (569, 570, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (570, 571, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (571, 572, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (572, 573, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (573, 574, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (574, 575, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (575, 576, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (576, 577, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (577, 578, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (578, 579, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (579, 580, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (580, 581, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (581, 582, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (582, 583, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (583, 584, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (584, 585, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (585, 586, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (586, 587, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (587, 588, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (588, 589, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (589, 590, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (590, 591, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (591, 592, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (592, 593, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (593, 594, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (594, 595, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (595, 596, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (596, 597, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (597, 598, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (598, 599, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (599, 600, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (600, 601, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (601, 602, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (602, 603, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (603, 604, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (604, 605, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (605, 606, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (606, 607, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (607, 608, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (608, 609, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (609, 610, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (610, 611, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (611, 612, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (612, 613, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (613, 614, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (614, 615, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (615, 616, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (616, 617, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (617, 618, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (618, 619, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (619, 620, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (644, 645, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (645, 646, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (646, 647, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (647, 648, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (648, 649, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (649, 650, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (650, 651, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (651, 652, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (652, 653, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (653, 654, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (654, 655, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (655, 656, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (656, 657, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (657, 658, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (658, 659, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (659, 660, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (660, 661, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (661, 662, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (662, 663, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (663, 664, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (664, 665, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (665, 666, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (666, 667, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (667, 668, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (668, 669, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (669, 670, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (670, 671, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (671, 672, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (672, 673, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (673, 674, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (674, 675, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (675, 676, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (676, 677, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (677, 678, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (678, 679, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (679, 680, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (680, 681, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (681, 682, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (682, 683, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (683, 684, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (684, 685, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (685, 686, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (686, 687, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (687, 688, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (688, 689, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (689, 690, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (690, 691, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (691, 692, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (692, 693, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (693, 694, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (694, 695, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (695, 696, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (696, 697, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (697, 698, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (698, 699, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (699, 700, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (700, 701, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (701, 702, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (702, 703, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (703, 704, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (704, 705, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (705, 706, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (706, 707, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (707, 708, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (708, 709, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (709, 710, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (710, 711, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (711, 712, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (736, 737, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (737, 738, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (738, 739, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (739, 740, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (740, 741, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (741, 742, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (742, 743, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (743, 744, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (744, 745, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (745, 746, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (746, 747, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (747, 748, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (748, 749, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (749, 750, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (750, 751, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (751, 752, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (752, 753, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (753, 754, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (754, 755, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (755, 756, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (756, 757, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (757, 758, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (758, 759, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (759, 760, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (760, 761, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (761, 762, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (762, 763, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (763, 764, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (764, 765, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (765, 766, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (766, 767, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (767, 768, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (768, 769, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (769, 770, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (770, 771, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (771, 772, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (772, 773, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (773, 774, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (774, 775, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (775, 776, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (776, 777, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (777, 778, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (778, 779, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (779, 780, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (780, 781, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (781, 782, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (782, 783, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (783, 784, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (784, 785, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (785, 786, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (786, 787, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (787, 788, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (788, 789, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (789, 790, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (790, 791, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (791, 792, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (792, 793, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (793, 794, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (794, 795, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (795, 796, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (796, 797, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (797, 798, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (798, 799, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (799, 800, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (800, 801, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (801, 802, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (802, 803, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (803, 804, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (828, 829, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (829, 830, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (830, 831, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (831, 832, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (832, 833, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (833, 834, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (834, 835, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (835, 836, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (836, 837, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (837, 838, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (838, 839, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (839, 840, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (840, 841, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (841, 842, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (842, 843, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (843, 844, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (844, 845, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (845, 846, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (846, 847, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (847, 848, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (848, 849, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (849, 850, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (850, 851, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (851, 852, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (852, 853, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (853, 854, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (854, 855, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (855, 856, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (856, 857, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (857, 858, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (858, 859, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (859, 860, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (860, 861, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (861, 862, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (862, 863, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (863, 864, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (864, 865, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (865, 866, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (866, 867, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (867, 868, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (868, 869, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (869, 870, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (870, 871, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (871, 872, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (872, 873, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (873, 874, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (874, 875, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (875, 876, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (876, 877, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (877, 878, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (878, 879, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (879, 880, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (880, 881, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (881, 882, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (882, 883, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (883, 884, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (884, 885, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (885, 886, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (886, 887, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (887, 888, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (888, 889, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (889, 890, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (890, 891, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (891, 892, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (892, 893, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (893, 894, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (894, 895, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (895, 896, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (920, 921, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (921, 922, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (922, 923, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (923, 924, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (924, 925, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (925, 926, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (926, 927, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (927, 928, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (928, 929, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (929, 930, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (930, 931, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (931, 932, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (932, 933, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (933, 934, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (934, 935, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (935, 936, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (936, 937, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (937, 938, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (938, 939, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (939, 940, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (940, 941, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (941, 942, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (942, 943, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (943, 944, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (944, 945, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (945, 946, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (946, 947, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (947, 948, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (948, 949, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (949, 950, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (950, 951, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (951, 952, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (952, 953, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (953, 954, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (954, 955, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (955, 956, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (956, 957, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (957, 958, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (958, 959, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (959, 960, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (960, 961, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (961, 962, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (962, 963, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (963, 964, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (964, 965, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (965, 966, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (966, 967, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (967, 968, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (968, 969, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (969, 970, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (970, 971, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (971, 972, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (972, 973, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (973, 974, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (974, 975, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (975, 976, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (976, 977, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (977, 978, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (978, 979, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (979, 980, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (980, 981, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (981, 982, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (982, 983, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (983, 984, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (984, 985, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (985, 986, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (986, 987, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (987, 988, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1012, 1013, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1013, 1014, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1014, 1015, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1015, 1016, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1016, 1017, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1017, 1018, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1018, 1019, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1019, 1020, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1020, 1021, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1021, 1022, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1022, 1023, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1023, 1024, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1024, 1025, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1025, 1026, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1026, 1027, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1027, 1028, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1028, 1029, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1029, 1030, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1030, 1031, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1031, 1032, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1032, 1033, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1033, 1034, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1034, 1035, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1035, 1036, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1036, 1037, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1037, 1038, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1038, 1039, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1039, 1040, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1040, 1041, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1041, 1042, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1042, 1043, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1043, 1044, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1044, 1045, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1045, 1046, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1046, 1047, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1047, 1048, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1048, 1049, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1049, 1050, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1050, 1051, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1051, 1052, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1052, 1053, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1053, 1054, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1054, 1055, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1055, 1056, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1056, 1057, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1057, 1058, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1058, 1059, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1059, 1060, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1060, 1061, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1061, 1062, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1062, 1063, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1063, 1064, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1064, 1065, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1065, 1066, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1066, 1067, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1067, 1068, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1068, 1069, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1069, 1070, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1070, 1071, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1071, 1072, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1072, 1073, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1073, 1074, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1074, 1075, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1075, 1076, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1076, 1077, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1077, 1078, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1078, 1079, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1079, 1080, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1080, 1081, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1081, 1082, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1082, 1083, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1083, 1084, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1084, 1085, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1085, 1086, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1086, 1087, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1087, 1088, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1104, 1105, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1105, 1106, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1106, 1107, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1107, 1108, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1108, 1109, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1109, 1110, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1110, 1111, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1111, 1112, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1112, 1113, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1113, 1114, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1114, 1115, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1115, 1116, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1116, 1117, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1117, 1118, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1118, 1119, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1119, 1120, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1120, 1121, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1121, 1122, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1122, 1123, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1123, 1124, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1124, 1125, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1125, 1126, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1126, 1127, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1127, 1128, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1128, 1129, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1129, 1130, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1130, 1131, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1131, 1132, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1132, 1133, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1133, 1134, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1134, 1135, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1135, 1136, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1136, 1137, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1137, 1138, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1138, 1139, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1139, 1140, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1140, 1141, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1141, 1142, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1142, 1143, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1143, 1144, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1144, 1145, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1145, 1146, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1146, 1147, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1147, 1148, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1148, 1149, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1149, 1150, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1150, 1151, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1151, 1152, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1152, 1153, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1153, 1154, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1154, 1155, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1155, 1156, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1156, 1157, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1157, 1158, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1158, 1159, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1159, 1160, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1160, 1161, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1161, 1162, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1162, 1163, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1163, 1164, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1164, 1165, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1165, 1166, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1166, 1167, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1167, 1168, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1168, 1169, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1169, 1170, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1170, 1171, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1171, 1172, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1196, 1197, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1197, 1198, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1198, 1199, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1199, 1200, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1200, 1201, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1201, 1202, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1202, 1203, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1203, 1204, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1204, 1205, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1205, 1206, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1206, 1207, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1207, 1208, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1208, 1209, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1209, 1210, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1210, 1211, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1211, 1212, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1212, 1213, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1213, 1214, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1214, 1215, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1215, 1216, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1216, 1217, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1217, 1218, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1218, 1219, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1219, 1220, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1220, 1221, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1221, 1222, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1222, 1223, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1223, 1224, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1224, 1225, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1225, 1226, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1226, 1227, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1227, 1228, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1228, 1229, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1229, 1230, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1230, 1231, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1231, 1232, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1232, 1233, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1233, 1234, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1234, 1235, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1235, 1236, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1236, 1237, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1237, 1238, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1238, 1239, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1239, 1240, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1240, 1241, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1241, 1242, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1242, 1243, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1243, 1244, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1244, 1245, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1245, 1246, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1246, 1247, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1247, 1248, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1248, 1249, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1249, 1250, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1250, 1251, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1251, 1252, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1252, 1253, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1253, 1254, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1254, 1255, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1255, 1256, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1256, 1257, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1257, 1258, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1258, 1259, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1259, 1260, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1260, 1261, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1261, 1262, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1262, 1263, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1263, 1264, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1288, 1289, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1289, 1290, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1290, 1291, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1291, 1292, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1292, 1293, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1293, 1294, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1294, 1295, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1295, 1296, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1296, 1297, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1297, 1298, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1298, 1299, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1299, 1300, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1300, 1301, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1301, 1302, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1302, 1303, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1303, 1304, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1304, 1305, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1305, 1306, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1306, 1307, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1307, 1308, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1308, 1309, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1309, 1310, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1310, 1311, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1311, 1312, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1312, 1313, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1313, 1314, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1314, 1315, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1315, 1316, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1316, 1317, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1317, 1318, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1318, 1319, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1319, 1320, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1320, 1321, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1321, 1322, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1322, 1323, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1323, 1324, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1324, 1325, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1325, 1326, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1326, 1327, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1327, 1328, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1328, 1329, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1329, 1330, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1330, 1331, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1331, 1332, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1332, 1333, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1333, 1334, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1334, 1335, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1335, 1336, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1336, 1337, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1337, 1338, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1338, 1339, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1339, 1340, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1340, 1341, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1341, 1342, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1342, 1343, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1343, 1344, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1344, 1345, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1345, 1346, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1346, 1347, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1347, 1348, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1348, 1349, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1349, 1350, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1350, 1351, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1351, 1352, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1352, 1353, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1353, 1354, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1354, 1355, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1355, 1356, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1380, 1381, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1381, 1382, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1382, 1383, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1383, 1384, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1384, 1385, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1385, 1386, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1386, 1387, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1387, 1388, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1388, 1389, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1389, 1390, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1390, 1391, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1391, 1392, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1392, 1393, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1393, 1394, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1394, 1395, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1395, 1396, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1396, 1397, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1397, 1398, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1398, 1399, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1399, 1400, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1400, 1401, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1401, 1402, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1402, 1403, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1403, 1404, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1404, 1405, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1405, 1406, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1406, 1407, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1407, 1408, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1408, 1409, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1409, 1410, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1410, 1411, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1411, 1412, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1412, 1413, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1413, 1414, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1414, 1415, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1415, 1416, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1416, 1417, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1417, 1418, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1418, 1419, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1419, 1420, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1420, 1421, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1421, 1422, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1422, 1423, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1423, 1424, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1424, 1425, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1425, 1426, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1426, 1427, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1427, 1428, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1428, 1429, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1429, 1430, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1430, 1431, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1431, 1432, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1432, 1433, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1433, 1434, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1434, 1435, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1435, 1436, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1436, 1437, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1437, 1438, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1438, 1439, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1439, 1440, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1440, 1441, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1441, 1442, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1442, 1443, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1443, 1444, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1444, 1445, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1445, 1446, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1446, 1447, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1447, 1448, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1472, 1473, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1473, 1474, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1474, 1475, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1475, 1476, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1476, 1477, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1477, 1478, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1478, 1479, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1479, 1480, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1480, 1481, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1481, 1482, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1482, 1483, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1483, 1484, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1484, 1485, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1485, 1486, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1486, 1487, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1487, 1488, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1488, 1489, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1489, 1490, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1490, 1491, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1491, 1492, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1492, 1493, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1493, 1494, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1494, 1495, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1495, 1496, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1496, 1497, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1497, 1498, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1498, 1499, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1499, 1500, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1500, 1501, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1501, 1502, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1502, 1503, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1503, 1504, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1504, 1505, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1505, 1506, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1506, 1507, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1507, 1508, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1508, 1509, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1509, 1510, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1510, 1511, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1511, 1512, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1512, 1513, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1513, 1514, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1514, 1515, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1515, 1516, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1516, 1517, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1517, 1518, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1518, 1519, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1519, 1520, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1520, 1521, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1521, 1522, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1522, 1523, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1523, 1524, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1524, 1525, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1525, 1526, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1526, 1527, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1527, 1528, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1528, 1529, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1529, 1530, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1530, 1531, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1531, 1532, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1532, 1533, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1533, 1534, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1534, 1535, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1535, 1536, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1536, 1537, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1537, 1538, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1538, 1539, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1539, 1540, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1564, 1565, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1565, 1566, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1566, 1567, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1567, 1568, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1568, 1569, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1569, 1570, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1570, 1571, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1571, 1572, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1572, 1573, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1573, 1574, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1574, 1575, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1575, 1576, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1576, 1577, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1577, 1578, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1578, 1579, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1579, 1580, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1580, 1581, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1581, 1582, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1582, 1583, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1583, 1584, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1584, 1585, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1585, 1586, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1586, 1587, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1587, 1588, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1588, 1589, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1589, 1590, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1590, 1591, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1591, 1592, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1592, 1593, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1593, 1594, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1594, 1595, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1595, 1596, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1596, 1597, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1597, 1598, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1598, 1599, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1599, 1600, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1600, 1601, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1601, 1602, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1602, 1603, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1603, 1604, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1604, 1605, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1605, 1606, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1606, 1607, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1607, 1608, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1608, 1609, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1609, 1610, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1610, 1611, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1611, 1612, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1612, 1613, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1613, 1614, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1614, 1615, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1615, 1616, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1616, 1617, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1617, 1618, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1618, 1619, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1619, 1620, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1620, 1621, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1621, 1622, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1622, 1623, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1623, 1624, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1624, 1625, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1625, 1626, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1626, 1627, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1627, 1628, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1628, 1629, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1629, 1630, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1630, 1631, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1631, 1632, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1656, 1657, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1657, 1658, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1658, 1659, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1659, 1660, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1660, 1661, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1661, 1662, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1662, 1663, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1663, 1664, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1664, 1665, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1665, 1666, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1666, 1667, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1667, 1668, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1668, 1669, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1669, 1670, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1670, 1671, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1671, 1672, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1672, 1673, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1673, 1674, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1674, 1675, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1675, 1676, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1676, 1677, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1677, 1678, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1678, 1679, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1679, 1680, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1680, 1681, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1681, 1682, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1682, 1683, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1683, 1684, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1684, 1685, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1685, 1686, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1686, 1687, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1687, 1688, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1688, 1689, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1689, 1690, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1690, 1691, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1691, 1692, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1692, 1693, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1693, 1694, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1694, 1695, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1695, 1696, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1696, 1697, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1697, 1698, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1698, 1699, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1699, 1700, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1700, 1701, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1701, 1702, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1702, 1703, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1703, 1704, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1704, 1705, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1705, 1706, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1706, 1707, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1707, 1708, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1708, 1709, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1709, 1710, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1710, 1711, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1711, 1712, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1712, 1713, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1713, 1714, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1714, 1715, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1715, 1716, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1716, 1717, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1717, 1718, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1718, 1719, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1719, 1720, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1720, 1721, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1721, 1722, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1722, 1723, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1723, 1724, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1748, 1749, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1749, 1750, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1750, 1751, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1751, 1752, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1752, 1753, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1753, 1754, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1754, 1755, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1755, 1756, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1756, 1757, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1757, 1758, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1758, 1759, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1759, 1760, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1760, 1761, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1761, 1762, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1762, 1763, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1763, 1764, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1764, 1765, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1765, 1766, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1766, 1767, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1767, 1768, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1768, 1769, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1769, 1770, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1770, 1771, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1771, 1772, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1772, 1773, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1773, 1774, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1774, 1775, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1775, 1776, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1776, 1777, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1777, 1778, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1778, 1779, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1779, 1780, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1780, 1781, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1781, 1782, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1782, 1783, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1783, 1784, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1784, 1785, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1785, 1786, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1786, 1787, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1787, 1788, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1788, 1789, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1789, 1790, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1790, 1791, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1791, 1792, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1792, 1793, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1793, 1794, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1794, 1795, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1795, 1796, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1796, 1797, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1797, 1798, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1798, 1799, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1799, 1800, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1800, 1801, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1801, 1802, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1802, 1803, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1803, 1804, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1804, 1805, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1805, 1806, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1806, 1807, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1807, 1808, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1808, 1809, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1809, 1810, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1810, 1811, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1811, 1812, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1812, 1813, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1813, 1814, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1814, 1815, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1815, 1816, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1840, 1841, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1841, 1842, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1842, 1843, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1843, 1844, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1844, 1845, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1845, 1846, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1846, 1847, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1847, 1848, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1848, 1849, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1849, 1850, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1850, 1851, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1851, 1852, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1852, 1853, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1853, 1854, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1854, 1855, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1855, 1856, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1856, 1857, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1857, 1858, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1858, 1859, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1859, 1860, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1860, 1861, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1861, 1862, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1862, 1863, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1863, 1864, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1864, 1865, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1865, 1866, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1866, 1867, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1867, 1868, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1868, 1869, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1869, 1870, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1870, 1871, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1871, 1872, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1872, 1873, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1873, 1874, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1874, 1875, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1875, 1876, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1876, 1877, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1877, 1878, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1878, 1879, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1879, 1880, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1880, 1881, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1881, 1882, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1882, 1883, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1883, 1884, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1884, 1885, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1885, 1886, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1886, 1887, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1887, 1888, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1888, 1889, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1889, 1890, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1890, 1891, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1891, 1892, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1892, 1893, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1893, 1894, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1894, 1895, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1895, 1896, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1896, 1897, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1897, 1898, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1898, 1899, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1899, 1900, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1900, 1901, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1901, 1902, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1902, 1903, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1903, 1904, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1904, 1905, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1905, 1906, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1906, 1907, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1907, 1908, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1932, 1933, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1933, 1934, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1934, 1935, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1935, 1936, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1936, 1937, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1937, 1938, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1938, 1939, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1939, 1940, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1940, 1941, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1941, 1942, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1942, 1943, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1943, 1944, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1944, 1945, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1945, 1946, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1946, 1947, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1947, 1948, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1948, 1949, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1949, 1950, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1950, 1951, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1951, 1952, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1952, 1953, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1953, 1954, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1954, 1955, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1955, 1956, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1956, 1957, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1957, 1958, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1958, 1959, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1959, 1960, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1960, 1961, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1961, 1962, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1962, 1963, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1963, 1964, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1964, 1965, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1965, 1966, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1966, 1967, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1967, 1968, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1968, 1969, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1969, 1970, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1970, 1971, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1971, 1972, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1972, 1973, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1973, 1974, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1974, 1975, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1975, 1976, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1976, 1977, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1977, 1978, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1978, 1979, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1979, 1980, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1980, 1981, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1981, 1982, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1982, 1983, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1983, 1984, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1984, 1985, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1985, 1986, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1986, 1987, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1987, 1988, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1988, 1989, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1989, 1990, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1990, 1991, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1991, 1992, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1992, 1993, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1993, 1994, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1994, 1995, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1995, 1996, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1996, 1997, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1997, 1998, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1998, 1999, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1999, 2000, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2024, 2025, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2025, 2026, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2026, 2027, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2027, 2028, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2028, 2029, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2029, 2030, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2030, 2031, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2031, 2032, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2032, 2033, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2033, 2034, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2034, 2035, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2035, 2036, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2036, 2037, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2037, 2038, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2038, 2039, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2039, 2040, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2040, 2041, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2041, 2042, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2042, 2043, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2043, 2044, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2044, 2045, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2045, 2046, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2046, 2047, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2047, 2048, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2048, 2049, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2049, 2050, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2050, 2051, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2051, 2052, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2052, 2053, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2053, 2054, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2054, 2055, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2055, 2056, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2056, 2057, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2057, 2058, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2058, 2059, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2059, 2060, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2060, 2061, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2061, 2062, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2062, 2063, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2063, 2064, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2064, 2065, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2065, 2066, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2066, 2067, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2067, 2068, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2068, 2069, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2069, 2070, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2070, 2071, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2071, 2072, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2072, 2073, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2073, 2074, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2074, 2075, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2075, 2076, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2076, 2077, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2077, 2078, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2078, 2079, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2079, 2080, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2080, 2081, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2081, 2082, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2082, 2083, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2083, 2084, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2084, 2085, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2085, 2086, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2086, 2087, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2087, 2088, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2088, 2089, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2089, 2090, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2090, 2091, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2091, 2092, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2092, 2093, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2093, 2094, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2094, 2095, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2095, 2096, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2096, 2097, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2097, 2098, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2098, 2099, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2099, 2100, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2100, 2101, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2101, 2102, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2102, 2103, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2103, 2104, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2104, 2105, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2105, 2106, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2106, 2107, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2107, 2108, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2116, 2117, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2117, 2118, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2118, 2119, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2119, 2120, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2120, 2121, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2121, 2122, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2122, 2123, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2123, 2124, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2124, 2125, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2125, 2126, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2126, 2127, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2127, 2128, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2128, 2129, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2129, 2130, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2130, 2131, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2131, 2132, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2132, 2133, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2133, 2134, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2134, 2135, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2135, 2136, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2136, 2137, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2137, 2138, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2138, 2139, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2139, 2140, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2140, 2141, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2141, 2142, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2142, 2143, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2143, 2144, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2144, 2145, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2145, 2146, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2146, 2147, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2147, 2148, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2148, 2149, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2149, 2150, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2150, 2151, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2151, 2152, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2152, 2153, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2153, 2154, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2154, 2155, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2155, 2156, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2156, 2157, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2157, 2158, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2158, 2159, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2159, 2160, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2160, 2161, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2161, 2162, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2162, 2163, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2163, 2164, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2164, 2165, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2165, 2166, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2166, 2167, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2167, 2168, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2168, 2169, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2169, 2170, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2170, 2171, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2171, 2172, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2172, 2173, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2173, 2174, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2174, 2175, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2175, 2176, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2176, 2177, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2177, 2178, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2178, 2179, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2179, 2180, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2180, 2181, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2181, 2182, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2182, 2183, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2183, 2184, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2208, 2209, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2209, 2210, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2210, 2211, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2211, 2212, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2212, 2213, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2213, 2214, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2214, 2215, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2215, 2216, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2216, 2217, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2217, 2218, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2218, 2219, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2219, 2220, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2220, 2221, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2221, 2222, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2222, 2223, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2223, 2224, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2224, 2225, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2225, 2226, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2226, 2227, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2227, 2228, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2228, 2229, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2229, 2230, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2230, 2231, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2231, 2232, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2232, 2233, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2233, 2234, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2234, 2235, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2235, 2236, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2236, 2237, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2237, 2238, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2238, 2239, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2239, 2240, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2240, 2241, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2241, 2242, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2242, 2243, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2243, 2244, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2244, 2245, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2245, 2246, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2246, 2247, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2247, 2248, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2248, 2249, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2249, 2250, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2250, 2251, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2251, 2252, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2252, 2253, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2253, 2254, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2254, 2255, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2255, 2256, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2256, 2257, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2257, 2258, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2258, 2259, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2259, 2260, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2260, 2261, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2261, 2262, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2262, 2263, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2263, 2264, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2264, 2265, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2265, 2266, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2266, 2267, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2267, 2268, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2268, 2269, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2269, 2270, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2270, 2271, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2271, 2272, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2272, 2273, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2273, 2274, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2274, 2275, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2275, 2276, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2300, 2301, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2301, 2302, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2302, 2303, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2303, 2304, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2304, 2305, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2305, 2306, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2306, 2307, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2307, 2308, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2308, 2309, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2309, 2310, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2310, 2311, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2311, 2312, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2312, 2313, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2313, 2314, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2314, 2315, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2315, 2316, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2316, 2317, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2317, 2318, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2318, 2319, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2319, 2320, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2320, 2321, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2321, 2322, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2322, 2323, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2323, 2324, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2324, 2325, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2325, 2326, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2326, 2327, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2327, 2328, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2328, 2329, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2329, 2330, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2330, 2331, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2331, 2332, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2332, 2333, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2333, 2334, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2334, 2335, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2335, 2336, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2336, 2337, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2337, 2338, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2338, 2339, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2339, 2340, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2340, 2341, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2341, 2342, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2342, 2343, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2343, 2344, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2344, 2345, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2345, 2346, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2346, 2347, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2347, 2348, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2348, 2349, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2349, 2350, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2350, 2351, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2351, 2352, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2352, 2353, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2353, 2354, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2354, 2355, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2355, 2356, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2356, 2357, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2357, 2358, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2358, 2359, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2359, 2360, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2360, 2361, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2361, 2362, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2362, 2363, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2363, 2364, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2364, 2365, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2365, 2366, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2366, 2367, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2367, 2368, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2392, 2393, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2393, 2394, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2394, 2395, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2395, 2396, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2396, 2397, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2397, 2398, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2398, 2399, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2399, 2400, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2400, 2401, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2401, 2402, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2402, 2403, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2403, 2404, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2404, 2405, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2405, 2406, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2406, 2407, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2407, 2408, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2408, 2409, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2409, 2410, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2410, 2411, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2411, 2412, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2412, 2413, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2413, 2414, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2414, 2415, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2415, 2416, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2416, 2417, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2417, 2418, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2418, 2419, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2419, 2420, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2420, 2421, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2421, 2422, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2422, 2423, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2423, 2424, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2424, 2425, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2425, 2426, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2426, 2427, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2427, 2428, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2428, 2429, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2429, 2430, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2430, 2431, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2431, 2432, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2432, 2433, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2433, 2434, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2434, 2435, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2435, 2436, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2436, 2437, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2437, 2438, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2438, 2439, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2439, 2440, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2440, 2441, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2441, 2442, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2442, 2443, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2443, 2444, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2444, 2445, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2445, 2446, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2446, 2447, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2447, 2448, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2448, 2449, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2449, 2450, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2450, 2451, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2451, 2452, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2452, 2453, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2453, 2454, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2454, 2455, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2455, 2456, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2456, 2457, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2457, 2458, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2458, 2459, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2459, 2460, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2484, 2485, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2485, 2486, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2486, 2487, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2487, 2488, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2488, 2489, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2489, 2490, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2490, 2491, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2491, 2492, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2492, 2493, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2493, 2494, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2494, 2495, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2495, 2496, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2496, 2497, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2497, 2498, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2498, 2499, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2499, 2500, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2500, 2501, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2501, 2502, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2502, 2503, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2503, 2504, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2504, 2505, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2505, 2506, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2506, 2507, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2507, 2508, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2508, 2509, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2509, 2510, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2510, 2511, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2511, 2512, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2512, 2513, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2513, 2514, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2514, 2515, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2515, 2516, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2516, 2517, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2517, 2518, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2518, 2519, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2519, 2520, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2520, 2521, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2521, 2522, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2522, 2523, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2523, 2524, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2524, 2525, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2525, 2526, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2526, 2527, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2527, 2528, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2528, 2529, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2529, 2530, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2530, 2531, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2531, 2532, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2532, 2533, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2533, 2534, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2534, 2535, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2535, 2536, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2536, 2537, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2537, 2538, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2538, 2539, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2539, 2540, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2540, 2541, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2541, 2542, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2542, 2543, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2543, 2544, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2544, 2545, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2545, 2546, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2546, 2547, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2547, 2548, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2548, 2549, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2549, 2550, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2550, 2551, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2551, 2552, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2576, 2577, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2577, 2578, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2578, 2579, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2579, 2580, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2580, 2581, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2581, 2582, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2582, 2583, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2583, 2584, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2584, 2585, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2585, 2586, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2586, 2587, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2587, 2588, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2588, 2589, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2589, 2590, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2590, 2591, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2591, 2592, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2592, 2593, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2593, 2594, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2594, 2595, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2595, 2596, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2596, 2597, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2597, 2598, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2598, 2599, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2599, 2600, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2600, 2601, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2601, 2602, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2602, 2603, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2603, 2604, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2604, 2605, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2605, 2606, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2606, 2607, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2607, 2608, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2608, 2609, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2609, 2610, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2610, 2611, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2611, 2612, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2612, 2613, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2613, 2614, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2614, 2615, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2615, 2616, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2616, 2617, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2617, 2618, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2618, 2619, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2619, 2620, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2620, 2621, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2621, 2622, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2622, 2623, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2623, 2624, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2624, 2625, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2625, 2626, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2626, 2627, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2627, 2628, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2628, 2629, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2629, 2630, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2630, 2631, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2631, 2632, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2632, 2633, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2633, 2634, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2634, 2635, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2635, 2636, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2636, 2637, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2637, 2638, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2638, 2639, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2639, 2640, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2640, 2641, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2641, 2642, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2642, 2643, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2643, 2644, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2668, 2669, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2669, 2670, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2670, 2671, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2671, 2672, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2672, 2673, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2673, 2674, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2674, 2675, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2675, 2676, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2676, 2677, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2677, 2678, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2678, 2679, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2679, 2680, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2680, 2681, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2681, 2682, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2682, 2683, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2683, 2684, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2684, 2685, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2685, 2686, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2686, 2687, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2687, 2688, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2688, 2689, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2689, 2690, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2690, 2691, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2691, 2692, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2692, 2693, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2693, 2694, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2694, 2695, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2695, 2696, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2696, 2697, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2697, 2698, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2698, 2699, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2699, 2700, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2700, 2701, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2701, 2702, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2702, 2703, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2703, 2704, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2704, 2705, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2705, 2706, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2706, 2707, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2707, 2708, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2708, 2709, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2709, 2710, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2710, 2711, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2711, 2712, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2712, 2713, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2713, 2714, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2714, 2715, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2715, 2716, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2716, 2717, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2717, 2718, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2718, 2719, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2719, 2720, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2720, 2721, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2721, 2722, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2722, 2723, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2723, 2724, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2724, 2725, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2725, 2726, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2726, 2727, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2727, 2728, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2728, 2729, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2729, 2730, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2730, 2731, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2731, 2732, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2732, 2733, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2733, 2734, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2734, 2735, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2735, 2736, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2760, 2761, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2761, 2762, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2762, 2763, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2763, 2764, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2764, 2765, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2765, 2766, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2766, 2767, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2767, 2768, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2768, 2769, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2769, 2770, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2770, 2771, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2771, 2772, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2772, 2773, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2773, 2774, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2774, 2775, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2775, 2776, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2776, 2777, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2777, 2778, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2778, 2779, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2779, 2780, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2780, 2781, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2781, 2782, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2782, 2783, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2783, 2784, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2784, 2785, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2785, 2786, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2786, 2787, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2787, 2788, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2788, 2789, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2789, 2790, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2790, 2791, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2791, 2792, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2792, 2793, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2793, 2794, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2794, 2795, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2795, 2796, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2796, 2797, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2797, 2798, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2798, 2799, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2799, 2800, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2800, 2801, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2801, 2802, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2802, 2803, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2803, 2804, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2804, 2805, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2805, 2806, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2806, 2807, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2807, 2808, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2808, 2809, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2809, 2810, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2810, 2811, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2811, 2812, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2812, 2813, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2813, 2814, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2814, 2815, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2815, 2816, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2816, 2817, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2817, 2818, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2818, 2819, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2819, 2820, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2820, 2821, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2821, 2822, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2822, 2823, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2823, 2824, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2824, 2825, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2825, 2826, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2826, 2827, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2827, 2828, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2852, 2853, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2853, 2854, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2854, 2855, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2855, 2856, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2856, 2857, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2857, 2858, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2858, 2859, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2859, 2860, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2860, 2861, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2861, 2862, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2862, 2863, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2863, 2864, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2864, 2865, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2865, 2866, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2866, 2867, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2867, 2868, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2868, 2869, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2869, 2870, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2870, 2871, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2871, 2872, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2872, 2873, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2873, 2874, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2874, 2875, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2875, 2876, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2876, 2877, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2877, 2878, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2878, 2879, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2879, 2880, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2880, 2881, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2881, 2882, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2882, 2883, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2883, 2884, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2884, 2885, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2885, 2886, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2886, 2887, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2887, 2888, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2888, 2889, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2889, 2890, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2890, 2891, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2891, 2892, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2892, 2893, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2893, 2894, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2894, 2895, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2895, 2896, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2896, 2897, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2897, 2898, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2898, 2899, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2899, 2900, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2900, 2901, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2901, 2902, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2902, 2903, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2903, 2904, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2904, 2905, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2905, 2906, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2906, 2907, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2907, 2908, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2908, 2909, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2909, 2910, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2910, 2911, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2911, 2912, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2912, 2913, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2913, 2914, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2914, 2915, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2915, 2916, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2916, 2917, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2917, 2918, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2918, 2919, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2919, 2920, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2944, 2945, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2945, 2946, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2946, 2947, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2947, 2948, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2948, 2949, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2949, 2950, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2950, 2951, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2951, 2952, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2952, 2953, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2953, 2954, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2954, 2955, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2955, 2956, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2956, 2957, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2957, 2958, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2958, 2959, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2959, 2960, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2960, 2961, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2961, 2962, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2962, 2963, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2963, 2964, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2964, 2965, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2965, 2966, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2966, 2967, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2967, 2968, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2968, 2969, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2969, 2970, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2970, 2971, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2971, 2972, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2972, 2973, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2973, 2974, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2974, 2975, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2975, 2976, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2976, 2977, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2977, 2978, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2978, 2979, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2979, 2980, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2980, 2981, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2981, 2982, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2982, 2983, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2983, 2984, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2984, 2985, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2985, 2986, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2986, 2987, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2987, 2988, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2988, 2989, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2989, 2990, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2990, 2991, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2991, 2992, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2992, 2993, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2993, 2994, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2994, 2995, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2995, 2996, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2996, 2997, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2997, 2998, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2998, 2999, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2999, 3000, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3000, 3001, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3001, 3002, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3002, 3003, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3003, 3004, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3004, 3005, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3005, 3006, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3006, 3007, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3007, 3008, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3008, 3009, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3009, 3010, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3010, 3011, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3011, 3012, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3036, 3037, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3037, 3038, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3038, 3039, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3039, 3040, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3040, 3041, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3041, 3042, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3042, 3043, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3043, 3044, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3044, 3045, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3045, 3046, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3046, 3047, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3047, 3048, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3048, 3049, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3049, 3050, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3050, 3051, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3051, 3052, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3052, 3053, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3053, 3054, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3054, 3055, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3055, 3056, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3056, 3057, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3057, 3058, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3058, 3059, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3059, 3060, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3060, 3061, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3061, 3062, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3062, 3063, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3063, 3064, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3064, 3065, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3065, 3066, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3066, 3067, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3067, 3068, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3068, 3069, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3069, 3070, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3070, 3071, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3071, 3072, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3072, 3073, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3073, 3074, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3074, 3075, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3075, 3076, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3076, 3077, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3077, 3078, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3078, 3079, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3079, 3080, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3080, 3081, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3081, 3082, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3082, 3083, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3083, 3084, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3084, 3085, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3085, 3086, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3086, 3087, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3087, 3088, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3088, 3089, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3089, 3090, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3090, 3091, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3091, 3092, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3092, 3093, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3093, 3094, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3094, 3095, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3095, 3096, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3096, 3097, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3097, 3098, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3098, 3099, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3099, 3100, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3100, 3101, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3101, 3102, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3102, 3103, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3103, 3104, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3104, 3105, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3105, 3106, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3106, 3107, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3107, 3108, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3108, 3109, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3109, 3110, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3110, 3111, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3111, 3112, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3112, 3113, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3113, 3114, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3114, 3115, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3115, 3116, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3116, 3117, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3117, 3118, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3118, 3119, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3119, 3120, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3120, 3121, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3121, 3122, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3122, 3123, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3123, 3124, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3124, 3125, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3125, 3126, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3126, 3127, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3127, 3128, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3128, 3129, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3129, 3130, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3130, 3131, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3131, 3132, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3132, 3133, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3133, 3134, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3134, 3135, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3135, 3136, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3136, 3137, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3137, 3138, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3138, 3139, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3139, 3140, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3140, 3141, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3141, 3142, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3142, 3143, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3143, 3144, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3144, 3145, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3145, 3146, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3146, 3147, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3147, 3148, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3148, 3149, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3149, 3150, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3150, 3151, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3151, 3152, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3152, 3153, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3153, 3154, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3154, 3155, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3155, 3156, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3156, 3157, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3157, 3158, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3158, 3159, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3159, 3160, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3160, 3161, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3161, 3162, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3162, 3163, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3163, 3164, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3164, 3165, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3165, 3166, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3166, 3167, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3167, 3168, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3168, 3169, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3169, 3170, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3170, 3171, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3171, 3172, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3172, 3173, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3173, 3174, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3174, 3175, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3175, 3176, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3176, 3177, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3177, 3178, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3178, 3179, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3179, 3180, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3180, 3181, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3181, 3182, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3182, 3183, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3183, 3184, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3184, 3185, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3185, 3186, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3186, 3187, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3187, 3188, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3188, 3189, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3189, 3190, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3190, 3191, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3191, 3192, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3192, 3193, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3193, 3194, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3194, 3195, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3195, 3196, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3220, 3221, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3221, 3222, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3222, 3223, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3223, 3224, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3224, 3225, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3225, 3226, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3226, 3227, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3227, 3228, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3228, 3229, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3229, 3230, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3230, 3231, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3231, 3232, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3232, 3233, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3233, 3234, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3234, 3235, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3235, 3236, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3236, 3237, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3237, 3238, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3238, 3239, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3239, 3240, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3240, 3241, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3241, 3242, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3242, 3243, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3243, 3244, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3244, 3245, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3245, 3246, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3246, 3247, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3247, 3248, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3248, 3249, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3249, 3250, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3250, 3251, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3251, 3252, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3252, 3253, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3253, 3254, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3254, 3255, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3255, 3256, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3256, 3257, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3257, 3258, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3258, 3259, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3259, 3260, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3260, 3261, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3261, 3262, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3262, 3263, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3263, 3264, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3264, 3265, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3265, 3266, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3266, 3267, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3267, 3268, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3268, 3269, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3269, 3270, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3270, 3271, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3271, 3272, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3272, 3273, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3273, 3274, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3274, 3275, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3275, 3276, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3276, 3277, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3277, 3278, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3278, 3279, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3279, 3280, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3280, 3281, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3281, 3282, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3282, 3283, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3283, 3284, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3284, 3285, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3285, 3286, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3286, 3287, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3287, 3288, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3312, 3313, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3313, 3314, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3314, 3315, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3315, 3316, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3316, 3317, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3317, 3318, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3318, 3319, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3319, 3320, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3320, 3321, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3321, 3322, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3322, 3323, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3323, 3324, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3324, 3325, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3325, 3326, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3326, 3327, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3327, 3328, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3328, 3329, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3329, 3330, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3330, 3331, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3331, 3332, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3332, 3333, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3333, 3334, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3334, 3335, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3335, 3336, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3336, 3337, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3337, 3338, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3338, 3339, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3339, 3340, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3340, 3341, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3341, 3342, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3342, 3343, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3343, 3344, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3344, 3345, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3345, 3346, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3346, 3347, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3347, 3348, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3348, 3349, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3349, 3350, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3350, 3351, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3351, 3352, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3352, 3353, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3353, 3354, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3354, 3355, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3355, 3356, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3356, 3357, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3357, 3358, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3358, 3359, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3359, 3360, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3360, 3361, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3361, 3362, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3362, 3363, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3363, 3364, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3364, 3365, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3365, 3366, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3366, 3367, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3367, 3368, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3368, 3369, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3369, 3370, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3370, 3371, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3371, 3372, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3372, 3373, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3373, 3374, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3374, 3375, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3375, 3376, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3376, 3377, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3377, 3378, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3378, 3379, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3379, 3380, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3404, 3405, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3405, 3406, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3406, 3407, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3407, 3408, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3408, 3409, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3409, 3410, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3410, 3411, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3411, 3412, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3412, 3413, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3413, 3414, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3414, 3415, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3415, 3416, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3416, 3417, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3417, 3418, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3418, 3419, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3419, 3420, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3420, 3421, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3421, 3422, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3422, 3423, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3423, 3424, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3424, 3425, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3425, 3426, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3426, 3427, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3427, 3428, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3428, 3429, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3429, 3430, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3430, 3431, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3431, 3432, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3432, 3433, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3433, 3434, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3434, 3435, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3435, 3436, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3436, 3437, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3437, 3438, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3438, 3439, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3439, 3440, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3440, 3441, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3441, 3442, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3442, 3443, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3443, 3444, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3444, 3445, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3445, 3446, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3446, 3447, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3447, 3448, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3448, 3449, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3449, 3450, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3450, 3451, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3451, 3452, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3452, 3453, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3453, 3454, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3454, 3455, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3455, 3456, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3456, 3457, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3457, 3458, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3458, 3459, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3459, 3460, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3460, 3461, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3461, 3462, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3462, 3463, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3463, 3464, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3464, 3465, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3465, 3466, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3466, 3467, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3467, 3468, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3468, 3469, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3469, 3470, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3470, 3471, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3471, 3472, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3496, 3497, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3497, 3498, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3498, 3499, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3499, 3500, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3500, 3501, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3501, 3502, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3502, 3503, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3503, 3504, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3504, 3505, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3505, 3506, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3506, 3507, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3507, 3508, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3508, 3509, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3509, 3510, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3510, 3511, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3511, 3512, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3512, 3513, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3513, 3514, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3514, 3515, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3515, 3516, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3516, 3517, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3517, 3518, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3518, 3519, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3519, 3520, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3520, 3521, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3521, 3522, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3522, 3523, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3523, 3524, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3524, 3525, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3525, 3526, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3526, 3527, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3527, 3528, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3528, 3529, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3529, 3530, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3530, 3531, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3531, 3532, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3532, 3533, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3533, 3534, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3534, 3535, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3535, 3536, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3536, 3537, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3537, 3538, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3538, 3539, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3539, 3540, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3540, 3541, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3541, 3542, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3542, 3543, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3543, 3544, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3544, 3545, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3545, 3546, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3546, 3547, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3547, 3548, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3548, 3549, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3549, 3550, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3550, 3551, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3551, 3552, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3552, 3553, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3553, 3554, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3554, 3555, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3555, 3556, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3556, 3557, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3557, 3558, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3558, 3559, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3559, 3560, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3560, 3561, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3561, 3562, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3562, 3563, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3563, 3564, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3588, 3589, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3589, 3590, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3590, 3591, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3591, 3592, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3592, 3593, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3593, 3594, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3594, 3595, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3595, 3596, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3596, 3597, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3597, 3598, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3598, 3599, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3599, 3600, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3600, 3601, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3601, 3602, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3602, 3603, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3603, 3604, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3604, 3605, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3605, 3606, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3606, 3607, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3607, 3608, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3608, 3609, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3609, 3610, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3610, 3611, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3611, 3612, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3612, 3613, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3613, 3614, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3614, 3615, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3615, 3616, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3616, 3617, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3617, 3618, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3618, 3619, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3619, 3620, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3620, 3621, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3621, 3622, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3622, 3623, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3623, 3624, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3624, 3625, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3625, 3626, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3626, 3627, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3627, 3628, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3628, 3629, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3629, 3630, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3630, 3631, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3631, 3632, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3632, 3633, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3633, 3634, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3634, 3635, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3635, 3636, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3636, 3637, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3637, 3638, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3638, 3639, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3639, 3640, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3640, 3641, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3641, 3642, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3642, 3643, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3643, 3644, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3644, 3645, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3645, 3646, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3646, 3647, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3647, 3648, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3648, 3649, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3649, 3650, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3650, 3651, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3651, 3652, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3652, 3653, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3653, 3654, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3654, 3655, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3655, 3656, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3680, 3681, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3681, 3682, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3682, 3683, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3683, 3684, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3684, 3685, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3685, 3686, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3686, 3687, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3687, 3688, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3688, 3689, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3689, 3690, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3690, 3691, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3691, 3692, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3692, 3693, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3693, 3694, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3694, 3695, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3695, 3696, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3696, 3697, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3697, 3698, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3698, 3699, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3699, 3700, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3700, 3701, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3701, 3702, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3702, 3703, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3703, 3704, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3704, 3705, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3705, 3706, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3706, 3707, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3707, 3708, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3708, 3709, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3709, 3710, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3710, 3711, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3711, 3712, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3712, 3713, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3713, 3714, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3714, 3715, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3715, 3716, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3716, 3717, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3717, 3718, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3718, 3719, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3719, 3720, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3720, 3721, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3721, 3722, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3722, 3723, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3723, 3724, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3724, 3725, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3725, 3726, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3726, 3727, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3727, 3728, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3728, 3729, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3729, 3730, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3730, 3731, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3731, 3732, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3732, 3733, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3733, 3734, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3734, 3735, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3735, 3736, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3736, 3737, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3737, 3738, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3738, 3739, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3739, 3740, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3740, 3741, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3741, 3742, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3742, 3743, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3743, 3744, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3744, 3745, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3745, 3746, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3746, 3747, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3747, 3748, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3772, 3773, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3773, 3774, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3774, 3775, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3775, 3776, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3776, 3777, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3777, 3778, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3778, 3779, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3779, 3780, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3780, 3781, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3781, 3782, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3782, 3783, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3783, 3784, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3784, 3785, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3785, 3786, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3786, 3787, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3787, 3788, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3788, 3789, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3789, 3790, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3790, 3791, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3791, 3792, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3792, 3793, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3793, 3794, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3794, 3795, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3795, 3796, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3796, 3797, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3797, 3798, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3798, 3799, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3799, 3800, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3800, 3801, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3801, 3802, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3802, 3803, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3803, 3804, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3804, 3805, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3805, 3806, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3806, 3807, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3807, 3808, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3808, 3809, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3809, 3810, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3810, 3811, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3811, 3812, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3812, 3813, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3813, 3814, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3814, 3815, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3815, 3816, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3816, 3817, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3817, 3818, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3818, 3819, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3819, 3820, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3820, 3821, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3821, 3822, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3822, 3823, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3823, 3824, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3824, 3825, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3825, 3826, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3826, 3827, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3827, 3828, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3828, 3829, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3829, 3830, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3830, 3831, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3831, 3832, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3832, 3833, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3833, 3834, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3834, 3835, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3835, 3836, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3836, 3837, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3837, 3838, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3838, 3839, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3839, 3840, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3864, 3865, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3865, 3866, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3866, 3867, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3867, 3868, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3868, 3869, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3869, 3870, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3870, 3871, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3871, 3872, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3872, 3873, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3873, 3874, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3874, 3875, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3875, 3876, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3876, 3877, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3877, 3878, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3878, 3879, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3879, 3880, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3880, 3881, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3881, 3882, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3882, 3883, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3883, 3884, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3884, 3885, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3885, 3886, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3886, 3887, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3887, 3888, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3888, 3889, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3889, 3890, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3890, 3891, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3891, 3892, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3892, 3893, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3893, 3894, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3894, 3895, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3895, 3896, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3896, 3897, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3897, 3898, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3898, 3899, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3899, 3900, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3900, 3901, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3901, 3902, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3902, 3903, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3903, 3904, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3904, 3905, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3905, 3906, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3906, 3907, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3907, 3908, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3908, 3909, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3909, 3910, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3910, 3911, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3911, 3912, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3912, 3913, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3913, 3914, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3914, 3915, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3915, 3916, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3916, 3917, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3917, 3918, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3918, 3919, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3919, 3920, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3920, 3921, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3921, 3922, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3922, 3923, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3923, 3924, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3924, 3925, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3925, 3926, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3926, 3927, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3927, 3928, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3928, 3929, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3929, 3930, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3930, 3931, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3931, 3932, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3956, 3957, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3957, 3958, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3958, 3959, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3959, 3960, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3960, 3961, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3961, 3962, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3962, 3963, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3963, 3964, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3964, 3965, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3965, 3966, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3966, 3967, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3967, 3968, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3968, 3969, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3969, 3970, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3970, 3971, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3971, 3972, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3972, 3973, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3973, 3974, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3974, 3975, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3975, 3976, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3976, 3977, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3977, 3978, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3978, 3979, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3979, 3980, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3980, 3981, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3981, 3982, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3982, 3983, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3983, 3984, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3984, 3985, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3985, 3986, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3986, 3987, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3987, 3988, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3988, 3989, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3989, 3990, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3990, 3991, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3991, 3992, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3992, 3993, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3993, 3994, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3994, 3995, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3995, 3996, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3996, 3997, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3997, 3998, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3998, 3999, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3999, 4000, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4000, 4001, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4001, 4002, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4002, 4003, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4003, 4004, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4004, 4005, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4005, 4006, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4006, 4007, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4007, 4008, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4008, 4009, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4009, 4010, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4010, 4011, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4011, 4012, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4012, 4013, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4013, 4014, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4014, 4015, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4015, 4016, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4016, 4017, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4017, 4018, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4018, 4019, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4019, 4020, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4020, 4021, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4021, 4022, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4022, 4023, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4023, 4024, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (68, 69, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (69, 70, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (70, 71, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (71, 72, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (72, 73, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (73, 74, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (74, 75, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (75, 76, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (76, 77, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (77, 78, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (78, 79, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (79, 80, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (80, 81, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (81, 82, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (82, 83, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (83, 84, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (84, 85, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (85, 86, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (86, 87, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (87, 88, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (88, 89, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (89, 90, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (90, 91, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (91, 92, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (160, 161, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (161, 162, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (162, 163, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (163, 164, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (164, 165, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (165, 166, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (166, 167, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (167, 168, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (168, 169, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (169, 170, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4048, 4049, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4049, 4050, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4050, 4051, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4051, 4052, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4052, 4053, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4053, 4054, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4054, 4055, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4055, 4056, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4056, 4057, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4057, 4058, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4058, 4059, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4059, 4060, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4060, 4061, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4061, 4062, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4062, 4063, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4063, 4064, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4064, 4065, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4065, 4066, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4066, 4067, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4067, 4068, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4068, 4069, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4069, 4070, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4070, 4071, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4071, 4072, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4072, 4073, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4073, 4074, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4074, 4075, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4075, 4076, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4076, 4077, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4077, 4078, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4078, 4079, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4079, 4080, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4080, 4081, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4081, 4082, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4082, 4083, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4083, 4084, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4084, 4085, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4085, 4086, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4086, 4087, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4087, 4088, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4088, 4089, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4089, 4090, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4090, 4091, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4091, 4092, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4092, 4093, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (170, 171, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (171, 172, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (172, 173, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (173, 174, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (174, 175, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (175, 176, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (176, 177, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (177, 178, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (178, 179, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (179, 180, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (180, 181, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (181, 182, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (182, 183, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (183, 184, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (252, 253, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (253, 254, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (254, 255, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (255, 256, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (256, 257, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (257, 258, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (258, 259, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (259, 260, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (260, 261, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (261, 262, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (262, 263, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (263, 264, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (264, 265, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (265, 266, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (266, 267, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (267, 268, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (268, 269, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (269, 270, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (270, 271, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (271, 272, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (272, 273, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (273, 274, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (274, 275, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (275, 276, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (344, 345, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (345, 346, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (346, 347, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (347, 348, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (348, 349, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (349, 350, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (350, 351, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (351, 352, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (352, 353, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (353, 354, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (354, 355, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (355, 356, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (356, 357, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (357, 358, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (358, 359, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (359, 360, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (360, 361, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (361, 362, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (362, 363, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (363, 364, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (364, 365, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (365, 366, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (366, 367, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (367, 368, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (436, 437, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (437, 438, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (438, 439, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (439, 440, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (440, 441, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (441, 442, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (442, 443, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (443, 444, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (444, 445, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (445, 446, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (446, 447, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (447, 448, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (448, 449, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (449, 450, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (450, 451, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (451, 452, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (452, 453, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (453, 454, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (454, 455, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (455, 456, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (456, 457, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (457, 458, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (458, 459, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (459, 460, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (528, 529, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (529, 530, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (530, 531, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (531, 532, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (532, 533, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (533, 534, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (534, 535, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (535, 536, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (536, 537, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (537, 538, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (538, 539, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (539, 540, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (540, 541, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (541, 542, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (542, 543, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (543, 544, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (544, 545, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (545, 546, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (546, 547, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (547, 548, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (548, 549, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (549, 550, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (550, 551, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (551, 552, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (620, 621, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (621, 622, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (622, 623, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (623, 624, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (624, 625, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (625, 626, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (626, 627, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (627, 628, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (628, 629, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (629, 630, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (630, 631, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (631, 632, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (632, 633, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (633, 634, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (634, 635, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (635, 636, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (636, 637, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (637, 638, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (638, 639, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (639, 640, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (640, 641, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (641, 642, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (642, 643, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (643, 644, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (712, 713, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (713, 714, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (714, 715, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (715, 716, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (716, 717, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (717, 718, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (718, 719, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (719, 720, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (720, 721, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (721, 722, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (722, 723, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (723, 724, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (724, 725, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (725, 726, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (726, 727, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (727, 728, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (728, 729, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (729, 730, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (730, 731, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (731, 732, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (732, 733, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (733, 734, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (734, 735, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (735, 736, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (804, 805, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (805, 806, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (806, 807, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (807, 808, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (808, 809, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (809, 810, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (810, 811, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (811, 812, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (812, 813, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (813, 814, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (814, 815, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (815, 816, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (816, 817, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (817, 818, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (818, 819, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (819, 820, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (820, 821, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (821, 822, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (822, 823, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (823, 824, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (824, 825, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (825, 826, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (826, 827, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (827, 828, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (896, 897, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (897, 898, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (898, 899, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (899, 900, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (900, 901, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (901, 902, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (902, 903, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (903, 904, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (904, 905, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (905, 906, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (906, 907, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (907, 908, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (908, 909, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (909, 910, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (910, 911, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (911, 912, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (912, 913, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (913, 914, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (914, 915, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (915, 916, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (916, 917, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (917, 918, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (918, 919, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (919, 920, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (988, 989, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (989, 990, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (990, 991, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (991, 992, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (992, 993, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (993, 994, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (994, 995, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (995, 996, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (996, 997, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (997, 998, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (998, 999, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (999, 1000, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1000, 1001, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1001, 1002, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1002, 1003, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1003, 1004, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1004, 1005, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1005, 1006, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1006, 1007, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1007, 1008, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1008, 1009, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1009, 1010, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1010, 1011, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1011, 1012, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1088, 1089, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1089, 1090, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1090, 1091, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1091, 1092, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1092, 1093, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1093, 1094, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1094, 1095, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1095, 1096, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1096, 1097, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1097, 1098, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1098, 1099, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1099, 1100, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1100, 1101, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1101, 1102, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1102, 1103, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1103, 1104, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1172, 1173, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1173, 1174, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1174, 1175, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1175, 1176, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1176, 1177, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1177, 1178, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1178, 1179, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1179, 1180, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1180, 1181, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1181, 1182, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1182, 1183, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1183, 1184, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1184, 1185, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1185, 1186, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1186, 1187, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1187, 1188, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1188, 1189, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1189, 1190, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1190, 1191, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1191, 1192, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1192, 1193, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1193, 1194, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1194, 1195, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1195, 1196, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1264, 1265, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1265, 1266, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1266, 1267, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1267, 1268, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1268, 1269, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1269, 1270, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1270, 1271, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1271, 1272, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1272, 1273, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1273, 1274, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1274, 1275, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1275, 1276, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1276, 1277, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1277, 1278, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1278, 1279, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1279, 1280, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1280, 1281, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1281, 1282, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1282, 1283, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1283, 1284, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1284, 1285, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1285, 1286, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1286, 1287, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1287, 1288, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1356, 1357, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1357, 1358, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1358, 1359, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1359, 1360, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1360, 1361, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1361, 1362, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1362, 1363, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1363, 1364, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1364, 1365, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1365, 1366, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1366, 1367, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1367, 1368, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1368, 1369, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1369, 1370, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1370, 1371, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1371, 1372, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1372, 1373, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1373, 1374, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1374, 1375, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1375, 1376, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1376, 1377, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1377, 1378, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1378, 1379, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1379, 1380, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1448, 1449, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1449, 1450, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1450, 1451, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1451, 1452, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1452, 1453, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1453, 1454, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1454, 1455, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1455, 1456, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1456, 1457, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1457, 1458, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1458, 1459, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1459, 1460, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1460, 1461, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1461, 1462, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1462, 1463, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1463, 1464, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1464, 1465, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1465, 1466, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1466, 1467, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1467, 1468, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1468, 1469, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1469, 1470, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1470, 1471, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1471, 1472, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1540, 1541, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1541, 1542, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1542, 1543, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1543, 1544, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1544, 1545, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1545, 1546, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1546, 1547, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1547, 1548, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1548, 1549, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1549, 1550, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1550, 1551, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1551, 1552, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1552, 1553, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1553, 1554, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1554, 1555, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1555, 1556, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1556, 1557, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1557, 1558, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1558, 1559, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1559, 1560, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1560, 1561, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1561, 1562, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1562, 1563, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1563, 1564, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1632, 1633, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1633, 1634, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1634, 1635, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1635, 1636, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1636, 1637, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1637, 1638, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1638, 1639, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1639, 1640, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1640, 1641, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1641, 1642, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1642, 1643, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1643, 1644, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1644, 1645, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1645, 1646, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1646, 1647, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1647, 1648, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1648, 1649, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1649, 1650, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1650, 1651, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1651, 1652, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1652, 1653, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1653, 1654, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1654, 1655, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1655, 1656, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1724, 1725, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1725, 1726, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1726, 1727, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1727, 1728, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1728, 1729, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1729, 1730, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1730, 1731, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1731, 1732, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1732, 1733, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1733, 1734, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1734, 1735, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1735, 1736, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1736, 1737, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1737, 1738, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1738, 1739, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1739, 1740, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1740, 1741, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1741, 1742, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1742, 1743, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1743, 1744, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1744, 1745, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1745, 1746, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1746, 1747, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1747, 1748, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1816, 1817, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1817, 1818, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1818, 1819, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1819, 1820, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1820, 1821, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1821, 1822, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1822, 1823, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1823, 1824, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1824, 1825, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1825, 1826, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1826, 1827, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1827, 1828, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1828, 1829, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1829, 1830, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1830, 1831, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1831, 1832, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1832, 1833, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1833, 1834, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1834, 1835, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1835, 1836, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1836, 1837, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1837, 1838, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1838, 1839, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1839, 1840, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1908, 1909, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1909, 1910, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1910, 1911, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1911, 1912, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1912, 1913, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1913, 1914, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1914, 1915, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1915, 1916, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1916, 1917, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1917, 1918, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1918, 1919, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1919, 1920, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1920, 1921, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1921, 1922, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1922, 1923, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1923, 1924, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1924, 1925, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1925, 1926, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1926, 1927, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1927, 1928, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1928, 1929, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1929, 1930, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1930, 1931, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (1931, 1932, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2000, 2001, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2001, 2002, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2002, 2003, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2003, 2004, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2004, 2005, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2005, 2006, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2006, 2007, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2007, 2008, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2008, 2009, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2009, 2010, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2010, 2011, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2011, 2012, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2012, 2013, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2013, 2014, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2014, 2015, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2015, 2016, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2016, 2017, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2017, 2018, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2018, 2019, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2019, 2020, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2020, 2021, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2021, 2022, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2022, 2023, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2023, 2024, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2108, 2109, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2109, 2110, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2110, 2111, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2111, 2112, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2112, 2113, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2113, 2114, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2114, 2115, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2115, 2116, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2184, 2185, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2185, 2186, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2186, 2187, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2187, 2188, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2188, 2189, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2189, 2190, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2190, 2191, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2191, 2192, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2192, 2193, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2193, 2194, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2194, 2195, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2195, 2196, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2196, 2197, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2197, 2198, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2198, 2199, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2199, 2200, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2200, 2201, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2201, 2202, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2202, 2203, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2203, 2204, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2204, 2205, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2205, 2206, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2206, 2207, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2207, 2208, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2276, 2277, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2277, 2278, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2278, 2279, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2279, 2280, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2280, 2281, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2281, 2282, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2282, 2283, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2283, 2284, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2284, 2285, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2285, 2286, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2286, 2287, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2287, 2288, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2288, 2289, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2289, 2290, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2290, 2291, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2291, 2292, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2292, 2293, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2293, 2294, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2294, 2295, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2295, 2296, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2296, 2297, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2297, 2298, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2298, 2299, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2299, 2300, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2368, 2369, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2369, 2370, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2370, 2371, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2371, 2372, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2372, 2373, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2373, 2374, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2374, 2375, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2375, 2376, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2376, 2377, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2377, 2378, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2378, 2379, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2379, 2380, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2380, 2381, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2381, 2382, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2382, 2383, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2383, 2384, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2384, 2385, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2385, 2386, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2386, 2387, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2387, 2388, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2388, 2389, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2389, 2390, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2390, 2391, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2391, 2392, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2460, 2461, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2461, 2462, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2462, 2463, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2463, 2464, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2464, 2465, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2465, 2466, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2466, 2467, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2467, 2468, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2468, 2469, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2469, 2470, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2470, 2471, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2471, 2472, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2472, 2473, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2473, 2474, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2474, 2475, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2475, 2476, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2476, 2477, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2477, 2478, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2478, 2479, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2479, 2480, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2480, 2481, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2481, 2482, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2482, 2483, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2483, 2484, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2552, 2553, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2553, 2554, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2554, 2555, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2555, 2556, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2556, 2557, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2557, 2558, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2558, 2559, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2559, 2560, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2560, 2561, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2561, 2562, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2562, 2563, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2563, 2564, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2564, 2565, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2565, 2566, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2566, 2567, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2567, 2568, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2568, 2569, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2569, 2570, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2570, 2571, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2571, 2572, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2572, 2573, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2573, 2574, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2574, 2575, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2575, 2576, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2644, 2645, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2645, 2646, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2646, 2647, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2647, 2648, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2648, 2649, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2649, 2650, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2650, 2651, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2651, 2652, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2652, 2653, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2653, 2654, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2654, 2655, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2655, 2656, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2656, 2657, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2657, 2658, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2658, 2659, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2659, 2660, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2660, 2661, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2661, 2662, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2662, 2663, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2663, 2664, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2664, 2665, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2665, 2666, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2666, 2667, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2667, 2668, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2736, 2737, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2737, 2738, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2738, 2739, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2739, 2740, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2740, 2741, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2741, 2742, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2742, 2743, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2743, 2744, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2744, 2745, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2745, 2746, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2746, 2747, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2747, 2748, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2748, 2749, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2749, 2750, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2750, 2751, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2751, 2752, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2752, 2753, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2753, 2754, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2754, 2755, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2755, 2756, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2756, 2757, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2757, 2758, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2758, 2759, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2759, 2760, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2828, 2829, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2829, 2830, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2830, 2831, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2831, 2832, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2832, 2833, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2833, 2834, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2834, 2835, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2835, 2836, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2836, 2837, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2837, 2838, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2838, 2839, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2839, 2840, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2840, 2841, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2841, 2842, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2842, 2843, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2843, 2844, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2844, 2845, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2845, 2846, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2846, 2847, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2847, 2848, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2848, 2849, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2849, 2850, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2850, 2851, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2851, 2852, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2920, 2921, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2921, 2922, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2922, 2923, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2923, 2924, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2924, 2925, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2925, 2926, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2926, 2927, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2927, 2928, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2928, 2929, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2929, 2930, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2930, 2931, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2931, 2932, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2932, 2933, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2933, 2934, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2934, 2935, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2935, 2936, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2936, 2937, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2937, 2938, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2938, 2939, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2939, 2940, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2940, 2941, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2941, 2942, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2942, 2943, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (2943, 2944, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3012, 3013, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3013, 3014, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3014, 3015, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3015, 3016, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3016, 3017, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3017, 3018, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3018, 3019, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3019, 3020, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3020, 3021, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3021, 3022, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3022, 3023, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3023, 3024, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3024, 3025, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3025, 3026, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3026, 3027, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3027, 3028, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3028, 3029, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3029, 3030, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3030, 3031, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3031, 3032, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3032, 3033, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3033, 3034, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3034, 3035, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3035, 3036, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3196, 3197, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3197, 3198, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3198, 3199, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3199, 3200, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3200, 3201, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3201, 3202, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3202, 3203, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3203, 3204, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3204, 3205, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3205, 3206, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3206, 3207, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3207, 3208, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3208, 3209, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3209, 3210, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3210, 3211, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3211, 3212, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3212, 3213, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3213, 3214, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3214, 3215, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3215, 3216, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3216, 3217, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3217, 3218, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3218, 3219, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3219, 3220, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3288, 3289, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3289, 3290, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3290, 3291, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3291, 3292, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3292, 3293, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3293, 3294, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3294, 3295, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3295, 3296, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3296, 3297, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3297, 3298, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3298, 3299, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3299, 3300, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3300, 3301, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3301, 3302, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3302, 3303, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3303, 3304, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3304, 3305, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3305, 3306, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3306, 3307, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3307, 3308, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3308, 3309, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3309, 3310, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3310, 3311, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3311, 3312, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3380, 3381, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3381, 3382, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3382, 3383, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3383, 3384, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3384, 3385, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3385, 3386, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3386, 3387, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3387, 3388, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3388, 3389, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3389, 3390, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3390, 3391, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3391, 3392, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3392, 3393, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3393, 3394, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3394, 3395, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3395, 3396, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3396, 3397, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3397, 3398, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3398, 3399, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3399, 3400, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3400, 3401, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3401, 3402, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3402, 3403, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3403, 3404, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3472, 3473, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3473, 3474, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3474, 3475, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3475, 3476, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3476, 3477, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3477, 3478, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3478, 3479, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3479, 3480, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3480, 3481, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3481, 3482, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3482, 3483, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3483, 3484, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3484, 3485, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3485, 3486, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3486, 3487, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3487, 3488, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3488, 3489, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3489, 3490, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3490, 3491, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3491, 3492, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3492, 3493, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3493, 3494, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3494, 3495, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3495, 3496, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3564, 3565, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3565, 3566, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3566, 3567, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3567, 3568, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3568, 3569, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3569, 3570, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3570, 3571, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3571, 3572, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3572, 3573, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3573, 3574, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3574, 3575, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3575, 3576, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3576, 3577, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3577, 3578, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3578, 3579, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3579, 3580, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3580, 3581, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3581, 3582, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3582, 3583, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3583, 3584, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3584, 3585, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3585, 3586, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3586, 3587, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3587, 3588, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3656, 3657, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3657, 3658, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3658, 3659, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3659, 3660, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3660, 3661, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3661, 3662, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3662, 3663, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3663, 3664, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3664, 3665, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3665, 3666, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3666, 3667, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3667, 3668, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3668, 3669, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3669, 3670, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3670, 3671, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3671, 3672, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3672, 3673, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3673, 3674, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3674, 3675, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3675, 3676, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3676, 3677, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3677, 3678, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3678, 3679, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3679, 3680, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3748, 3749, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3749, 3750, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3750, 3751, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3751, 3752, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3752, 3753, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3753, 3754, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3754, 3755, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3755, 3756, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3756, 3757, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3757, 3758, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3758, 3759, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3759, 3760, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3760, 3761, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3761, 3762, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3762, 3763, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3763, 3764, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3764, 3765, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3765, 3766, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3766, 3767, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3767, 3768, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3768, 3769, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3769, 3770, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3770, 3771, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3771, 3772, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3840, 3841, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3841, 3842, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3842, 3843, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3843, 3844, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3844, 3845, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3845, 3846, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3846, 3847, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3847, 3848, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3848, 3849, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3849, 3850, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3850, 3851, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3851, 3852, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3852, 3853, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3853, 3854, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3854, 3855, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3855, 3856, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3856, 3857, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3857, 3858, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3858, 3859, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3859, 3860, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3860, 3861, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3861, 3862, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3862, 3863, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3863, 3864, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3932, 3933, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3933, 3934, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3934, 3935, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3935, 3936, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3936, 3937, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3937, 3938, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3938, 3939, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3939, 3940, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3940, 3941, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3941, 3942, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3942, 3943, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3943, 3944, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3944, 3945, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3945, 3946, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3946, 3947, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3947, 3948, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3948, 3949, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3949, 3950, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3950, 3951, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3951, 3952, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3952, 3953, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3953, 3954, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3954, 3955, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (3955, 3956, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4024, 4025, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4025, 4026, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4026, 4027, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4027, 4028, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4028, 4029, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4029, 4030, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4030, 4031, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4031, 4032, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4032, 4033, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4033, 4034, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4034, 4035, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4035, 4036, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4036, 4037, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4037, 4038, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4038, 4039, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4039, 4040, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4040, 4041, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4041, 4042, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4042, 4043, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4043, 4044, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4044, 4045, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4045, 4046, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4046, 4047, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');
INSERT INTO public.ring_partitions VALUES (4047, 4048, '9afa7d3a-1359-4ad0-bc86-351fed4eaf14');


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

INSERT INTO public.scheduled_messages VALUES ('01a21a1b-3479-7910-8afd-1c7317266a46', '01a21a1b-2b96-785c-844b-50c5e72ae6c3', '2026-11-28 00:00:00+00');


--
-- Data for Name: service_tokens; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.service_tokens VALUES ('01a21a1b-329b-7262-bf08-defe160c2e90', '01a21a1b-27bc-7eba-bd41-c1578f80e7ed', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', 'crm', '{devices:status:read,devices:public-link:write,messages:send,messages:test}', '\x82dcf6d05117b8cb34e7e02dff863aa203bffa3ed2bbc40f3cd0bba0a39a9e9e', NULL, '2026-11-26 23:05:19.779823+00', NULL, NULL);


--
-- Data for Name: signal_records; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000014', '\x01cb2aab8967b6d6a80f4851b0c58a41160ca7c1fbc50c0895df9d5f8bbc73d22a197ca89642d524de49794dc8648786e2f41bbaa1b105dd8637e515451867db2b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000023', '\x01cb2aab89f3c1efc534831040530708e5864a86e962f1d7cb840437be8fedb3c6c7409b3d6ea8b17c57d203d9cae1d87754c0633603ebb45579fb189931fa9f24', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000096', '\x01cb2aab897b875ceeaf017ee0f848fdf56635347798b45135b5a6d8255e1cce4496d8bb89d570044cd33c259521c46fc7424fb0ec9503b3cce0abbb4ddfac92af', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000101', '\x01cb2aab897c5da672ccb9be9b860f6ea286340ca540d609f55e959b205413fcfc11e950f9a2cc60e6e62bfc4a193d07d390770ae92b8c268f79b5a510f76184df', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000116', '\x01cb2aab89f2a3343bb67db38a750889198ed9e75fbc78194f421a0702da00a501d122b5b72a34806d9271c01ef888e89598c8700652deab387b12c832caba9319', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000126', '\x01cb2aab897368c27bc968d558a033ee5ab8378055d9c9629e4df5a7bb77a4ad6b6756df4004af6f366c348b00ffa7bf197d82f7a3000b448014a368d55629c2fa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000154', '\x01cb2aab89d274434200a9796c65f8e32abeaaccd72833f4b40db0a69299c77082645aeceec372b32825ade2be22729aee389ab820d2bf0302379324208f6b61b1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000250', '\x01cb2aab89c5cb8f0d9d03ed7c39e1f228e272fce0740ad7c66c0e02fb60186609fd0633e955ff50a95f5e9a88b9b99cc9369b34948536ecdc859d8040b0c0bfc2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000258', '\x01cb2aab89d0da54f3a5365dabb488314348fdd75575e57310fabaac81b26b3dad4aa3a5c5cd786dc84c48e7fffd28be8948a16979513641bc045da009c41c7ab3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000259', '\x01cb2aab8979baaf88a1ab41a2d8d6d96485865310faa1ed0cb34ba29270dcf2a331286e4584eaf74382294acec7181eaff3dead2f31a62d0414b093a18fe8a43b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000267', '\x01cb2aab895407d026732355fef4a051bab8a4b94f7d9cb8c1c305cf79ecab0fa8ee23f26e2880a8ff6ff54afbd2bd38ca5aac18a627d01e393acfaca8ed964b34', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'app_key', '0001ae64fd8b', '\x01cb2aab89bb81180249ceaa3c740cf2523ab6461ebf7061b8d980e15ca7d65e1a4f0229e2e9205651c378a80c8eda066f351fb18c78ced8316238588b787f628f1bdbdae16adf10538a2ec29b0061e9f451b518e7915b61880d9a8357c3d5b5816b8e21dc2bdbc61c0ada06255dce6e1a96efb86f6a78d185dda411fd1b0cfa0e43978551d263202aa99b50e4327a', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'contact', '5215500000001@s.whatsapp.net', '\x01cb2aab89c5fc4f5fbb62128d5f2fc21fc9f816ae2787d80c24122fb2b8d0a603d8d8178edde697a4ff24d16bb63d53af1631df4468e8792bdddcc937d4ab17a22605beb480049deeb31d75ce9fba2c429eca626f82b3828127e5a933dbaf75a2746153289b413ea2fc57bdf600e2982fc0976aa473c3b2143cc79fe982cac4186adbe103f17034bd271f8850', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'contact', '95215500000001@lid', '\x01cb2aab890ee736195dee384cbbf445b429b83826f6bd9d3b6c5c0b02406fa78afce43ff6bf9bef94be38789c8969f02b1d6659f58679fd042089085070fcdc8467e0eafea4d0b1b1b6c05445df448882425bfa698865ef999985eadb7353eec1066de066d632591207ae429319c189093b1eda5abd029f11f9befee59de44acb9b07b93eabe7273523c8e701', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'identity', '95215500000001_1:0', '\x01cb2aab89ea371ce72b95193b7ae835f933be744193fc6d38e3abb9852b3179955aeb92feee517e177d2f88ece8f0400048901bc458ec286ec454f9f449bcb797', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'buffered', '1b036fe2298c74122656c22f68e87859481bfe72dc74e4a91667e0b73d34a43e', '\x01cb2aab893c8510946cbfccf3fa5a6e8cf7c7b1352065a1e86da35c9cc7913e523bed10c7996097cd3fe40b547b559b8f57', NULL, '2026-12-26 23:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'device', 'self', '\x01cb2aab89d99a2051691b38336d2c2a72ebf55a4926a5e267a3fef5f1f52d4a2c800d1fac1f24bd77f59eb72f85ff88cebb0e2903ae7c6096803a4ca57d3ff15cbc188ec6e8eb3b3b496bc4210a9fd62beb11c8f8a1e8af3837398687987f6b8e72adfefeea2ce250d7a4974c776cefbe55809b747d4cbb5a2e12bc80b18a3d1e12358c80fe7fd05189ea7199ec5e528dfb841ee74b2400948483e8c64713734aefb474c614a2d09519d00b7a5ca1f591abe4fe88210771e4c91e295b0ca481dd22f90d4591daa3287e71951e64f7ebd0565956f49fb9409bdf6be0b281b71775a9aeee7eb1e9ec2fa2c431722196be978ee530ba498b0f95e4be79d20d1afa66c86f73cec952a6a37b370253d9f9e0e9758d981b5394f4da1fc7ef4504ac02d1ee6a6c78330c81100b34618e7a9e1a7dbb3ab816656b58b943ddceb0dafdb5e5b40e96a2a158416f176a5eecfdb7838898c383c6154c30b09d56443b26f799ac3d9cc36bd025cc4ee44900774c34266c46b02a6e9e2bc1cb8be064909f5e0b1e5f9f8463387db878ced0364d1d35a208dd9b2f7d12c49dd154bf78cbc7a13bc97c555d0225991eea22e73428892071ea5c6260897fc7599f5d283b03f8b402b48a98a1c353a9ba2ca2073cc634abf3de953d2032de9e6500394b86d55bd1dac41979df21dd34a0aadeb81e33e1dba330658acdf68ed1474b065e28796d7ae74627d4e4bd5de40c8221b06f8fd2a54f68eee4f0005ea39af41c7b7850772fa80d1f8ea578cf0a9d9e98ac773c7af74ee8fbbd7c8691d536b46944bcb393f0ea0d3bea93ac26801a4ee96bc37a849e3aff6e9bc66e5e9ab6b1d9bfa84c781c8693cd6034651d4eadb62cca033acb706a05bc4d9b5c80a85674d4a48733a2603a542dffe47cbc6b5488d9a5398b98d0a0c4391651cd5134e2142daed76c12744c523edcbce8a0f572b50e404cdeb85a14d61cb5c0281950f20a89cad926f89dc612c688ee0d4c45ac80a83eaa2d865ecdfedb7dd192521d05af5cc032bc784aa4c5f1098a885ffbbce21b7e342bc4532c3e0a133d484c84bab7b72ebf81259240ce74daec70d5c06f9abda82781f7574761128d837181d3ade23d619b9fe7fac40a24cc10345db4733e03425bd7d224d8c24ba14563ee89e4af3bd854e0a4a472b4785c8fb579d93d12b5179491875dbe77b1ea914c3af493613d14320c145800eadd5f680c1f97e8f92b3142acb46ead534e9e4ec30b', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'session', '95215500000001_1:0', '\x01cb2aab8933f72e4fc8ca73596171a560fde0cd40c6dca4fedd5038ba3ef48a8a0ee1e9b626fec310cc319072a8596cf896c8a96d0b03eef6dd500c6292bc9f41e6ec035ddad09e9e005d393de15cdd5fb627f67fec2536ff705b6dbfe0afa60458ff1f2ba31d821f3643b8cdc4253a9819898499f93a9549a753d27c4a653e4fbdc0ef851529f56a67cadd6cfb779bc3b826b3e4677a10a584888576f4501e0e00a57641825e72ccdb37a501fee0f45542314ce7c0ec209a8cae57ee246e5b8f1fe2f56b651a3af45788f14a4e312a393854a94734498ee50b8b17f0a3872fc7002947e2d23840989e097350f4c78a20db9198491b2ffba140f8ea3f1dadd50453ccf7197b6a282b29c6a06e603a415bbd2af4918f54e802c137956d203825be223e13c40bd619d95af55bb23c1db44a977b53320dd4125a4e2d88d44f537426969cfedfa58db3fc7c6af68d58caa2114be84567460d77faca83e97a2e81e0f2d588091e94084709a52c0570fe0d7455c7ce2a82343f01abe6ec7d76cf25d0d42794b7e7d0640cc715ffa7722d71311c703ce73e07bbee94c517fb9c22fe338fa39fd12923a7a61ff2f8535855943eb7278795040b76a0361fedbecc0c2dd5c1066942401ffabfec8e2f49cbb649bdaa0547792dd203de7ddbd8b0a67c5704f671dd325f3df25004141ba4e3f5177c92340631fc660a677884fe83b230e9a1713048044976c961d8e0fbcd9072f42ee3107ffe46abcac4ed673103a7e776cd67cc35436bff30baefd1328dbb56ba8102518f5ef62e7f3b4ee12f29894e4bfdd2b2a11cae75a385af6209585f7bbb176cf77ccec83894a10070aa2959794498bf92f686b41803dda665bfaa6f484aacd952809df2ec29a79bdf66e20f8b5059b995051aa329ad686918c8f4d81975ac96f8f4a278017583d3ac54d60f67550453c279f921813dddd0339bc3011eca288f4c0ae169b6ee513bef940fbda4966f50662ec1b250926c3b3b8e23151cff81374c6bf6d092ca5fc918dc80b60b7dbc60a3292a6f8ca46ed186f61dba1695e93d0735199ec96ef32e9e8c9e247f43c211e5ed380559967da6bcf9f778b6c6c583445a89df4d39a38da0bfa6cc6bcaa23d5948e22a084d048409dd7f1010938b869d5116c2225b39f0f26381f955d6887d5ba8b44393e61b7c016a6a6c4965a1bae07e117d8877f37f8248037a43b3441fe3b48b32edb0031c01596f7a94d851d49e138650504a393da780fed56b05a624a28f5c93f854ebd357968e8faac1a91eb71dc1f487ac57abe5a234fef0ccb3e53cfd4df741061697286a11efee986cb915e7d2bb0b740818472180f47d3af94da3be4ef8477c8955bc378991de591406e7', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000010', '\x01cb2aab89f3df6c64f0859f480b3ee7bbd7a3501fad9ad88e10998393c080bb10f70700e3f89a74fd3c5ac6c349d39ab893bc8e583d8e6fc4e6a41060a134da9e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000015', '\x01cb2aab89d75f144e3ef42a4b49bc0d0cd9a040deae71b240a91ae82a016b6f2664032e7e1a4d701b445e79e68f3223c74f705fe481907e7cadaf8c1b1fa96618', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000026', '\x01cb2aab89843fc0e6ccec123d6592753b9878cf04cd88ac2cb238e607416c705353e1e1c6eead442999dfead7504f57641bc4d6c3536b3ee44cec88e02a5cdf8a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000030', '\x01cb2aab89851dbb0e2d69da358399a10b4d274a8ef3b860f8bf28cdd1472ac0966dca22a581c8232660d7c9ebb9dd8c7dd488c17e866f5cd30f0a38690ed1d3b3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000044', '\x01cb2aab8975beb351a75d5de5cee61f0c1d7e799c98b2fce2bdb58b36d4176e5e94fcea17adeb014c3b5d2c65fb11da6862d03e3a8a8c36e7aaff4b40b743f439', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000067', '\x01cb2aab89d7bdeb5b8f3c99cf2742bc85dfb595be3ac73f6b714cbad9632405c12051a87dda4d0ae28e83e743c8bde513fa054a28503ef84c1675cfadcbfa631c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000089', '\x01cb2aab898f62709e4b7a176a2fa822e79ab6fad8a30fe7cac58d877e6137678af70a0b7542ffea782333673e922a8616a707d523eeb8e62519a4c18de185a06d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000090', '\x01cb2aab893cd74a8c22d70743724b30d13c885272fd307dfb539b646a3ef904c648d4103fd5f3e764305bf625ca5185ef4aa945fb7a12b149cbcdfb10fd4924cb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000091', '\x01cb2aab897b3e27f40b2f08ed276f023ca35265031e7907e868338bce415bc3a90b13952999942315dbb80cf6ac1e2ac714d8e80c6a4313da42d7bacd84089b66', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000092', '\x01cb2aab89da1843ece8eed13f0c67bde9f71938b70838e85e8b483a3459b367be4e33397d38d62380475dff2768fde7f86491950b334ff9c8d34b737ff318c72e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000107', '\x01cb2aab8948802c3fa943c89807f6e6b8e5e52838236053aa0c0f8bdccb0b307e6cd7c0ba1e45c827cef55fe40925742b84683e77137f493a9607609650d77835', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000008', '\x01cb2aab8980a5d81ca1da7e19df0724e64c092ed931b2d3aae588e8d8d4b6495f8252761e203745f1350c6fcfec518a10064196f28c4423cde64bdaa42dc77242', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000012', '\x01cb2aab89b1636a136ef43f27fbb32d71d436095ebbe965130232c936b232c62a44abd8521d286db41ebc252d1429f1e8c4e1be316d3935d7754276ea0dbf81e8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000106', '\x01cb2aab8973c0fa47f93ec2bacdfe72e7a0f04596149d0824aee8cc9984d7bc0a9f73e59b40a5b03887e1122cd6a7dfb86360b0bf72e21206b66e0ef251c4805c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000110', '\x01cb2aab89bd82201520cdabef3bbe3dd4218d803acc82525c576594a558eb93b70f88ff6a6b378b3c72a3707c723fc8fbadd1ea951c89f06af2daf1bf1ce15ee1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000115', '\x01cb2aab8936d87d44bc3dae7463cf9bf0546c0642663997f71d4e67062447b37f66d0f4d62618942e051792fceebb3e87b4337cea6bb1859e36fb87f74d570810', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000127', '\x01cb2aab890cd72f24412a97c7642671eaf4350109d7961a1b52aba1291b98992df90418ebe387a440034541f3449e28718428ac3271ce6ef8bcf13e176f79ef0e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000164', '\x01cb2aab89dd54a88ec11719c72225c9160fae728171485de0730cd4eb3ebc685df710f8c30e4b582c7b4f61df7e0f80e6f1feb7af32f719bdc1e35326a6815ccf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000178', '\x01cb2aab89735bf45cfae85f6cb76115d64f23150892c94fd8f7eedae40a0e4d0b900461c0df1dfe0a0bdb403d37d4a63d9caf44c38c6b043c7553dead1d160a62', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000200', '\x01cb2aab8966be65079534784ead78d5e6e162c8719edf94127480c6f627a77d822c0a7cb00c33dc388785f5c5163d1299ad5f5d4c255b3d5296f01a85e0c4c3a6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000220', '\x01cb2aab8998bfc795aa0f87a35b0ddca9c26a6b9bd3d747e560278ed983fa2174e89593b40359892b6dddd73761d365a59a19bcbd66619eaf1b8faa1cf9833df6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000223', '\x01cb2aab89018a7ebf1f8843eaf20722f012393b079b546bec451682bd1a8e2995d2d6fc7f323a075dd8ecaa589ef3a0d8ff906082b1def37dc3051934c2bfc3d4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000031', '\x01cb2aab89bfb0596d5f4a6e99beb8121b36b9332ada4104d95f0187298ee0586cadcb3aed703885a016b6e10096dac792fb465b7606c0289eb6c47d43d06b065b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000043', '\x01cb2aab89709406ffe4e469d031a1f9d0e26b2a7669973e7160e8841f55186550986f62567247eb3d34898c6025cf4ca78f936820074438728eda91f731ad0b48', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000048', '\x01cb2aab894b0fe75864043084df2df109e8120412fd22d275f8eb0243038d69184d7a37c6a1aabf29d8f4f99ebf43793aaefce674874dee013089d57a417d7923', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000052', '\x01cb2aab89fa7c28138431d5af22e401f53122a34ec30a6d069b427c2a2864eb0e0c2eb79819f31b901acd8c0f3ff4430cbc49b9fae05fe8e11848549c00e68f01', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000073', '\x01cb2aab89e373d0202a26038f88735c6dc21377a63f71fe36d7442417da763ac5453caad797df4c00143c456e277d7816fed7924f9e59ce162049a162600cdc7b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000079', '\x01cb2aab8934b792b63fd6bb7c78aac69b03688d1c68060498d4f9c1bdba55cdd3b8c044275ef69dcf8a5b1445c4c9ff0c2a9d69754f198367d8fd24407c875499', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000088', '\x01cb2aab89655d70b2ea781e99dedddae15a219f9e711c8da664bddf5110658971cc222e09893a2bb00214f111205ecb3edd119db1e0bf8eae23788bbd73042a46', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000094', '\x01cb2aab890001a1304d6085771d924b3ac8d340886ef553e4a077871c448fe9ae4b350735baf4440dcb12435413be6f04c703e4e9e69860d776d36c41e055a0cb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000099', '\x01cb2aab89c1cc2cce0d80898e09b7c448a2f49870af193dacf42e64c1568d81215aeeed2a0eb0cfa1128019d01d6d57145180fe2600399825c141ab831be804d6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000119', '\x01cb2aab897c11a3c30303af4ad44ae28f566dd0bd5554685b95393eb2ef6c13e090fb8a13afb21cffe95de23397023c495388e5c04c39ffdcbb46525f937eee84', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000018', '\x01cb2aab89d3d7aa9322526713d9857b3288aaf614be8d34b5e50849b16490883b01ab7ad12f6b34a48009846eed3679b015a85d06dd58cb0088b7da1e87e61f15', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000025', '\x01cb2aab894700f7aeb58033594d9f2132712b65f78c9099bb1827fe88b296800f537e6dac68f6f72ea297ebd64e439da199498ced0af81d7574cfa7af5f9d4aba', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000041', '\x01cb2aab895671919138a7464a2bc1a06f20d1966b94716b35e8eb1592c1073ce2793b5ace6a68945d2a5b02ff549246aab3e209ab6163d479c63b742dad0f1925', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000122', '\x01cb2aab897bc2f992ab7c991895d2c7b601e9b4e751b0b0b60691a263074850e0a1d109e7175e97e39e8b76e31313f20e5891f231b29515b1a84d081c273e88e8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000146', '\x01cb2aab89dc62c1e82b8535856b166460a03e003c192ca29a02ffc480f10f2f992dce08b53b9c37269171a14e8c072178df27e43b1d26dfcb2b13d4b50a8b7635', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000189', '\x01cb2aab891f5deaeef45dd01bd3704dbe8fc2092eb2ff00b90c547bf9e7e911f2837aaf1e2fdbaeebac8d80f416ec4e1a6ba303dba5ac3c59f3ca59a23bcac779', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000193', '\x01cb2aab8993bf9f357d27bb4066198c872829bf6df4b32fed5fd02f844cb3bce0aeb39e9254e8ed85d009e3dd9781234ca9d9b2067ec1393f857d948dddc27dc8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000198', '\x01cb2aab89a448dd8e5c94301afa590de5c8ff7bfbeb4f12c772f6f6212bc9787145a1238d5780d2e188172af9a60df7e36464e4d0774c7593eb7d99a954e331fd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000203', '\x01cb2aab8989f724457f3713a9536a7d73e53f0d9cf126880411d9f6cf54790cfa3292c4fa35f75799b25cfe7a257a6cf63b5d3fdc9751a1f5e6f3ecef75a6d94d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000212', '\x01cb2aab89a70cf1963bb6fec5b314c81e8ab58aac3cbfd63c56fa1653c87f9cea2997c255c5d16ede478533ebee7585676ac90c49b0aa74bd9ae878b6630b8ead', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000216', '\x01cb2aab8942c765dd435e323cf5e9db199a6330224eac079c64d876bbbb767ba7f124117599cd353f082009f8ccc720120ad6599fded3b9d9697af9fdf6bf9f5d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000009', '\x01cb2aab89d4892e26af95cbb01e07d35b12983ebcaaf7c0cb4c76a1aaa147a6cc46e01b65297b33bc6c26ff9337f22c00a7ea51b1a25d75103ce33d56b14e0828', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000027', '\x01cb2aab89993960b0f0efbe9a7af8a11aeb25c13dd3a377a8e7d8c22c8af78fe3905b7bd23d1b75415963c3810ad9ef4a86a5d1bf02951e4fdbf9f1fbda71cd50', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000034', '\x01cb2aab89e40b35f6aa551b6a529d7d1de11b15f9311b824a7b9f0f34f5edf8c9c2b97babc55f09518fe601431b8ae19c1d2f1335cd53f8badfd881749e729064', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000051', '\x01cb2aab894a87952991a8abce8625d78938ae5c0b3edd2ad30ce269cfd8ae16e5282c7f09f948157e047b662a39cc5716ad6a11788ec87add84c3bdbf7b5a2271', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000055', '\x01cb2aab89a784b7ad28fc728b7b5c2b99e1c71f86ee3f81d3f7b2b143f05ea565f7af687a93149768f0761677cd34c06ad18be7ef9e13d8e4a3c6423d2dbff7b8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000100', '\x01cb2aab894d142fd66a104d078ab66b4e546046a9dcdf890c27f96fc686911bc5abce27b8bb1bd2eb577411c7e0997c0a4c07f5de73ca57401caa77c4687a0f57', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000130', '\x01cb2aab8943405c9f1ba264cf6383c3159f41a862e42348e681c7a8bc424193044a27e966a206a86e840de7671e51f319f6a1f425b4961e21eb0619e0932baaf4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000136', '\x01cb2aab8954ad40aa4e309749fe8ca109d35883aae7c5b723cd6554089c3c055fdc1982952bb38943042f0997b782aef28c052377bc2f72e40b22eb587729f664', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000201', '\x01cb2aab89d9877df100114cf141684a81b65071d1b09aed17cca6629cbe939f24a0e79a492f21e227dc554145c8c0b57a3f5bf735ad82c8a72cd61b95a88e16c1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000205', '\x01cb2aab8912319de24bf1953bd1507e40503231c9597b8f011948fab214461323de898c08f19a9adf54bfe42cf2b3885abf72f3ceb78b31f91040e51d9f9657b5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000011', '\x01cb2aab89c56b0dcb421f5f3136f56b24e3f54630a875a45465f36f8c4f37abd3437eafc3da960af7c226ed95a15dec4bf21e3df0de53f69a1538cb96580bd90d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000028', '\x01cb2aab899f9efb35dcc7a2b0cf569e1d9ff590bac7c25ce47761aa00fa2c2e726120684e3dea65979379475ef55bf39f7a179ced052194e595b759f3754ca04a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000066', '\x01cb2aab893c01d26ba3bd4e6b1e0ac8d33070cdea19e3c9509dba797f09934ebb384fb981357f0ad567a8369637b2998493baf6e0bcafad9ccc567f732ccb7565', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000084', '\x01cb2aab89b813e6b9df6640c087e2cf4ce45b833f610f95b9ac7226bc9007951cda04c59a780b224b659ff12fd42d73c1cdd4790f6adcfc51ddb43ce9cd539d72', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000140', '\x01cb2aab89a474c75481f2004174b10c846e97daae4700fc9f99fc12f1232c081f4a928d1760c956efcbe972eb3445491440bb7313f51f1eb96131c5d5aacd5be2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000143', '\x01cb2aab897709b03af7d915771aecac4b0d3c05ad44beac44a3cebb7d52610fac407a64d1584aa92c4930a3e5130b3c2d1ac326c9ce85db856c33d70abab5a5cf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000208', '\x01cb2aab8936e9c7320a026a4124e91ffb043035e24be2bedec3175ffcb22540bc6b5052ff153404ff82202750e71c83c10528eeafa7b5fb836e346ee1cac8d8fa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000236', '\x01cb2aab890c3360761e86c1c7bb0265f5804bbdce348efbf21b52350a4815e420f868ecd4b9ad99004a4b138703f879f802883fc9468841e508a53cde986e05ca', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000237', '\x01cb2aab89140ae0cb3f0ae64f10063730af38b6703ccb01393d4b184a0628fec4559b28670f6eab68dcca68d56b7f8a56b407c7e2d86e9997c7df6ef210ef8d0f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000264', '\x01cb2aab8973717e12bc6d75087281053ccde8b9b291456a52b5164440cedc7df571a4670eb624118fbc3d987be169bd34eb42d4ca5dbee260d92412ca7d456aae', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000273', '\x01cb2aab892cdeeafc9cf3e391ed93d0ea458d7a95bac812a4d0b1fb074346a410545945a8099f8367c3bd7949bfd97ee0745b0d8ed2b3e18045c8091e0622e08e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000053', '\x01cb2aab89e31b05e25892d2be82891b9f2e3b50e2d3ca7ca1b8cc3b30ef8abf5039e7799a7d0750f9755f3275fc689de6ff143de6278194a666a27aaaa7d14588', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000070', '\x01cb2aab894c653d92b84ac55dcf76cbbf915df691c329cdfcee9782393c5dab76ff0b894e4a041a2f79b0c3b7fe7c3873a321c893e5d98c922869b20b7f0b3165', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000086', '\x01cb2aab89f1bd0654246c3fb2678fe21594690f683f8be63b623966936436877fa632b6a87dfe95d5dfc73d44356c55a457b06406e43c26154002b276912cef1c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000133', '\x01cb2aab89ebb7b0c549f94eca6b46a551f8480ad483065b402310994c2cc2a041c8f3ba0cde3bdab9bc05f9896cab57a66dbfe25cb0376220af951d02f493927f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000165', '\x01cb2aab89595ff7deb73f417134a689de19951869e418388a4d062bc6edb3ba3c01feab8a8fe5ce06ee579089da10419001baf7015bc24dad23314dfd5f08f5db', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000166', '\x01cb2aab89eecd097991f33b69d93da12362a4011f1b64fb462a80174f37297ad16560ac3cd5e9b067151183e5a70a4ac1339f0dbc33c4435c46cc86ba19dc2b61', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000169', '\x01cb2aab89733cbcc4f26eff61622a3609d127aea0ab067b12cd86fe321cd728b6dc516ecd47243723a60efad99445549a99c91a6660cb56d53ba48d717d6dbf22', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000177', '\x01cb2aab891123674f50b93884f99d617db8bc01c0fd6831128c3589441729758b2dbe976fd0619f25d88c04b5bc796459ed70f12dd8b2c5d23d01bcf42f577d26', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000184', '\x01cb2aab892e011e855c5b96439b1701cc8e8a0116c19baf21cf0782c7140c77677d7178af0bf34bc7b914a25c2bed180d2b03397cb4cd1a9ce8fde8c0070d24ef', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000206', '\x01cb2aab89f898d974444ca5e53c87e500e8df84e8630ee410c7208199d8f8180789e4ca1a0eb6a9de2fae6ca3000945a462579e90b37c34a55ae9ac28c359f479', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000231', '\x01cb2aab8909c763fe70852d58e9836f90c21b532eeab84d9f7a881c92ef2e1d39460369d73dd939b4ece1ad8c0659a685b7f062b940f272668ce64670fe9d7cbf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000049', '\x01cb2aab89216064e083ab91ef6515cbe639f070bf1a716bc9efdb6759d9ceb2e25b2742270888f2b37f91bd68d6a6d95761bac7b83660e1cc2ed21385ca9cac29', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000078', '\x01cb2aab892bc152b1f3d2b483f22ee0ba9617ab97e632e50068cbcf7bd406a3fb40195159337a4d4f5911b1855f376fdf3ccdcff40135b139dbd6bd4513320c2d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000095', '\x01cb2aab895e2c967dcae72ad65402bc31082e7eb20d1604270c70c7625b5fddfc41700042a4129bbb6ea090f33e8cf11506029f7cd7c78e42c3b9edf0ad6f1ffd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000102', '\x01cb2aab8934a912d242ea8694e34683c1d5dfe9d0505956a216a4a54b581e2a2b9fe0c2e55745c222d37454f3683d542e2a8a5b12ccb70efc1d90bf4fbc848fd7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000104', '\x01cb2aab892b3d2874ccfaeac55821200ab92bbb7c39a4b5373ea22a8e7f68da895168b8e4b9c36888a1fb45d9bd06aa0b6cb5429412b939bdc3daaee3c6492a26', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000109', '\x01cb2aab8911d05fec9d326c5afbe36f2666a82be10ead453ef64dc202b4d49c918b4f016a3b82342247df18c760a82fd5c87b45ea5b17e7ee9e98f1bd1d46496d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000114', '\x01cb2aab89801af7afb9a4bc5360cac8926114634ce36ddc34b8ac88b27fb1feda90f2b62d2fa3f30ddf2b9f0d7efac86af2df159be012e08b4e02be809d1d52b6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000128', '\x01cb2aab89eef86dd6d7a1cc1a5468d9273078c180ab32e60310dfbe8ea24b242d5bed068c1e8d05f7f9119c398133ba9de6ab473f7867ee9b8721d8dc22116710', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000135', '\x01cb2aab89425dce4b507497f13ed3b608b1507b6cfb28f42dc496f774e9dc7cc3cd20538b6f390cd72307b8a6045fd2e232617a8896406370222dcddf383e7fc3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000152', '\x01cb2aab891617ea93f96f6a6f0714a96dc0cf4229bb22575bd6a570237a241c361fcec1e6f2f8c0892508d19fbbe57945e08f5063c71f525d8ecc593f0774d7a5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000160', '\x01cb2aab8940b63d35184e2ba571c9bedef2c61285382ce3a22a63bbbea3cf711e01fe2c9b00a6c0d697493e070d3ed8d337c5a8ba0e6cbd7e47143c1b70915496', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000032', '\x01cb2aab8917fc3483683c8979acefca1c513eca6a9cdf7177017b237263cfbffa8323c93d330581718309c3e8027f57428825ea16fafb69ad2f68090e68b5dedd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000081', '\x01cb2aab89f6c4be6cfbb691f2f784de7652ed113056b65fda1e4c7ff3598ec0eab00f81191d23c57e7256b1db2353201f4fce87e06e7fdcc3dbb8bdc8e7984e08', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000082', '\x01cb2aab8956b218c149a04173f6c10258522aff76d1e146ccea14481be3b81e5aed23855495d951d5eeed85588bdcedf9a93d2e91603af04bd4d98c278e3e6be5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000131', '\x01cb2aab89ece920690a2e3ec5f6d107b5cd15cc24f92bceb44e2364615afa1e271ed662d6b6262c52a9d34951de8b5ad695852bfb1b085ed3e442820117ee167c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000156', '\x01cb2aab89a8d74cdfb5e1b762c8c81e488fd8e7b72eb3e22890f19689c5ff885dc304cf75f05a7c0f068cc14d45f2d06134a37771951bcb47f3b08234010dba9f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000167', '\x01cb2aab89aa68d05aeb57af8555d908b4b697e7913f7c89a7474a550fc099e875d36b2c495181dea2d17f736e6d69c19915e02f0b05d7cf98d940cd99c34017a9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000168', '\x01cb2aab894bcd643c18c128d40f075e9cd7f2a767a7699296b44a1882a2017c62f49ce5fa6ef65fe3e7aa7bbcb5ee4cfccda32eea5249c302d6fee945836a206a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000171', '\x01cb2aab89d2b13fdf367b14f189d8f52c76cd9cd2bcb4e89f6d0139e92d7bff3a831b35d067e90c05e844c67bec42a2ea84faf9a4864597a0e0216697948a8f0f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000172', '\x01cb2aab89ef524b24a60e78f076d33158c8f192adca66073116b4d14e080295f9d9aec251d60a7f4c6f8d87df7a37713e8b4878a9cc1e59b932b0e0d1d6633d2f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000218', '\x01cb2aab8931419667373575e8b8406fa76382597cc7b107ec0ad935073ff2982ff27477483275a862d7bc08fa9da5933b1ed5e1cfb094e97c0fdcb4fe9ce35428', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000232', '\x01cb2aab89651fc3dad601e0ce2d96fea740d89b0dbb006b3a8dbd544f190cc2dd99bfd8792a789300f4fc8ebd1e89751cf434da0c42a24d482395f58c800b699c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000019', '\x01cb2aab8998119c2a0d085f5619a0d3d5e378c59a8602484302075ae44590f5cbfbcaec220a50e5be97147d1ce1d28bd5b09646d49763930d366b249a5fdcb438', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000036', '\x01cb2aab89ecc25fa973c9953c6dc019be1047f81a05154e99e5e1971dd84f23af9d08db0562b38bb534df1a5c5924aa44daa889dbad4f24a1c1da6fd494a9db44', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000037', '\x01cb2aab8991ea62d765bd06ad058ac14ebac2561121833c5256e47a0f839b9300bd508c207ac7933864fa26d2aa1768b371c63ed015b3e3e1150b19280dd952d7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000038', '\x01cb2aab8901e1581e02da9f1ae6b30a2d7c7864e3d2b42487e6eb67ab9725d631582bb0cf47f13fdcc13a9a88919bb5534bad54e7b0473112794490ed23f0ed50', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000054', '\x01cb2aab89bfb7d05257cacaeda776c02e703dfdeb8d1927a80eee8c2ac0df22181a1b155d12d56a8c8db927ffe07f72d8120afe2f319462268b19f91c789cd2dd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000085', '\x01cb2aab893c9f1d55206cede0f05982e50495a09fd368c48c8987798fca6ca0644ff6257435a83acb30b862bed5f2bdba9d441c9384e4e836205bef882bd834c3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000097', '\x01cb2aab8976a7c156a1e7d88686f5b25cf90e1511d8c4c263e93d6ddf07afbbeaccd340926e38a3d71e9af44b3859e5b0ab64797eb5b6c284f254d29f6fa7e7ab', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000098', '\x01cb2aab89698181302d4c03965de20fa7ae10fec8effae08a9501805aec7b92a53dae53cd054c39428338de18c4002540d862152420f9e0654b6f61ff29e2b022', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000120', '\x01cb2aab8991d08ea68bc4558ce229e0a9c506cd9ca187c9fda4b9b69132909fc61af6a2bd038b6941319a57457a881e62df58134e19b9ffcbb6c8c6ede2a00749', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000132', '\x01cb2aab89e60f7ed150bb4b0dd2c79b154a606cd12fd81b11d6735a96731267ec2969ae1f20cdfea017b4df172997414511c94ed99e7915c55e180e9d0ad065e1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000139', '\x01cb2aab891d70682ff3c3e3b97312e7d5b6559711f092df662aff78cdd0e7b6f16f2a11498b96270a5a6015265a0c87e7f7d0225099c35528c2ea9c80ec941253', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000003', '\x01cb2aab89b1128e90911a026e13a2f14de301080fdc0415e059fb890537732e4d81e00d5e12784304795bb5d4118d1ba7f3c5f28903c230a492a1ad0256c1a7d4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000039', '\x01cb2aab894422cda96ecbe43aaac7660a20e69c14b332ba6772621438c75cf23f2dc3d7c195502c971a3dde2f61bcbc745e067fdeac2434769bcd1d16612f518a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000061', '\x01cb2aab8931e6290c4d3b87596a9cab76d29bc6c62204e12221eed4c49ab5eaede1cd37e259eb54399f3b319fffc0ab268057b06e4a22df7fd5f8f7c75153c1df', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000063', '\x01cb2aab89ae58b2f980acc568d7b6bbea3e1389fc8969eb0efc72dc73704bba505b82f78d89a5256b2da41cb99fa71a6d1b0d7a680ccb6a3f204822e8ae90aee0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000093', '\x01cb2aab89c29053ec4042c8b06c136028f7bba4af02ba7d5c06e68e89d902371f56d443567519f829ed75db021e8f6b39b8e67761a2c5f0d1d01bce198b4d71d6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000111', '\x01cb2aab899a0fd82c39a767c76c22afbd3dce2065b4bf41b6f6d9b45ec1620ecfea1ddeb4db9f3da00aa26eae38803dee9fed94560a9a1004df51df8f8d90b2ed', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000113', '\x01cb2aab894bb2a30a8ad2f68b0305949c9b5d3ff66dfb7049a008b80216befe17f50cc53f3e86f256f5959b330397117738bcae87a3a1d676e4f03af833f22a1a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000118', '\x01cb2aab897fb3c0c867c2158c5688fc25047cd94e4c8ccc57ac2e7bce0b613a4cf9da57f4146a6b404f77517c9e882e508d0a426ef9a0bd25bfb0c4e4cb4ca529', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000134', '\x01cb2aab8932c240b75ded12a033cd46e31e35d026687b5e70b573170ffac13f8b14936123064794706ade7ec3a0b4ca14f04e8c66df95d99500695b17da565586', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000151', '\x01cb2aab897ef8093608cbf579a6331b410e38808ce8e2baa2a70727dd3502c89d31f6aae8c8a1fb8ab353527817f652d14d829fbc11a7d6f6302bdb8e3e32ed0e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000192', '\x01cb2aab89d146656948253211042503a5a37d8223cbfabd5a734aaae3f8195a491c8b34d4d6c2f6755dc36bba9d23fd45eeb2096789fed97052de418997f2f157', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000017', '\x01cb2aab89fc55290e0a38eacd1a57325b70bf377a77589c264ec0bd58d50d6758cf7d5d58b67ed2f9627abcce4b58f02abb1ce747963625aaf0cc7d9b0a5ccdc9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000024', '\x01cb2aab89e6ae42317418085f3fc4a523cfbc0e3d00a72bd58a9fd252ca788e78233bca36baffb09c957d639fdb3eea43c5f76a711cab7bfa6f0e34d46106df1c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000117', '\x01cb2aab89577a08de89e132bfdc8fe475d7d428f4286bfee554dc7b3e2ad339eb3450407aef6fea21643a411af10f6b30c6a3cc8989233d8db1356a4bc72ac43e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000125', '\x01cb2aab89be2e2efe106780af19224867cc7d0b26db79dde1202b08096c0b030c647f0128cda3d9bd68bef4f47e63cbcc445943b794aa766cb940380cb2f5bb5c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000137', '\x01cb2aab8960d912baf1e1663fdf36b4243fbe9679e5e8df6b68eb008154af864ad74e7fc2991be568220dae780de3511d00fffd009677f55c1825666e2eefcdff', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000148', '\x01cb2aab89a453ff3add3de1d5a46c187308b2817fb880da1d3940413a99ee592ecdf0d8c0239c8dc9e052bec17b97f4f56c79bd4c510680b1959ce7e0da676761', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000162', '\x01cb2aab891d0764c9f7a930b39bf6c120036e131bfb1ef93cb16bb0af35a831e724aeeff2b33c234b38e5b3b3ce8b8b00738bdd51ce404e5c872d8cb4177077e9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000174', '\x01cb2aab893c99bd25010ceb775bbedbb1044f7854e24784d32755dd4636ee7b9ee319f7612f613001b990b58fb6c708f09208ae8b17343ab5bd4670c04eccf9a1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000182', '\x01cb2aab89f5a1bf187ce0615fd7d15780fe0a489c7bfb6621fce59da3f9e54fe530be64d28a03938225316d15d0e1a1640ba711e439b53eb12443fc95a3ca1451', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000185', '\x01cb2aab89b6cb41fa3055631679e7afd623861d621427307055b1a2adad60833a64e429e122cc667645d95cecc55097958d99b303b69681c6a13909d8875058e3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000188', '\x01cb2aab891abc8f1cfbbf9adb3dec38fbad16fad441a4d1f47df2bcccd6ce086edc7f321607c29b5bb327d2d8fa6ceeff3d3cfc5105bf237d6cb62ab333b8fa05', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000021', '\x01cb2aab891169dc62c4acf89a4d41a500e5429cd3153c88e3ae2652a840df0059b6c41da3e981b22cbde3644921ee42d03c1e22072483d357cf4e8511c2856f73', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000046', '\x01cb2aab892895fc78a4fd21c539cdf81ad8cbe0a531f7dca590d4f82b05fbe6beec34ee783ff9a6f49f13dffc4c3e217812106cdd678e666a9dabae19eb823262', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000047', '\x01cb2aab898d824013954e98edc5229a591447da4196a7b7b680c774ced0e7159be7d3b89203e349dbd456e67c716fa7306666921d0662639c2685507c500134f1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000077', '\x01cb2aab89932bf8bb73584f2b206de5a209866488b726432df85d7e41529e5df7b4d6476770e042ceab1ac2934fbfee2a2b6d5d60df30cd89eba0684027fdefef', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000087', '\x01cb2aab89b55c62f18f191072511b2c306755e924240af5d68e74fc406f7080480a6556d3f980ea887af2146d38f24b230c140eed08abe9103906569643da72a3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000121', '\x01cb2aab893a8459c764b1a6dfaa7bb4be80de2ab860e442811ad4ea3d2672ca5c34112e6f2cf8a193ffedf0be9bbfbd432d69872d2aaac17edeeb32e91351d9b0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000187', '\x01cb2aab89d4ec764ee906ef488b04822712757973f38b2a5c471f65b3d0b11e1a3d2c73258e1a06d359c46fbce1ff47a7fe11529c55612e0b0139cc1c94897ef5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000194', '\x01cb2aab893accee40e8f309ee56d9b769b7ada213031897629f283567b4be5e19ae951ab7f7e0e2aa318b852063b4339aee8c81634a648bd99ab989d64cf277da', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000225', '\x01cb2aab8957e8fd33275c0dd3d78da9a83f9c3921981193601b5bf667a77a744fd53791371c1a250ca63891820aba81b5aae700c1adbaee54296d54ee40d5f7a6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000265', '\x01cb2aab89f88a61496b2311e354160108dce1641bf5a94b2efce50b2771a1c0a6a0ff92e5db3fffd46425f9ebc64cf913aa5e53cd92affa34f1446cd4fd609fcf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000295', '\x01cb2aab89c07bee991546d436d6deffef54736bbda31ffafa0b4e677914053eab6635c5be35e77f5c7e039552ff0e7babbaabd4028504f684f14d3639d661ddc5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000013', '\x01cb2aab892ee83d562504f1bc050cd706457283e002738f0674ea1bed2b06c2063dbc812879d297f8971f75295c8c346dafe6f951c185e2aba32491174345a65c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000022', '\x01cb2aab89ae55a0b282e9957e3a3be336d07ac941504d301299eee1880e7164f9eaee7159c51ce7861423336d855c939c8cee50f08707dc3c2eaef94b270ad2bd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000064', '\x01cb2aab89b51a7ec2a5fc52ff9402009e93cbf1dbbe7766d4800358951104d4cf71f7206ed71cb0203e8362507ae9a4cbe36eb48bfdb90b9e3cbce602666de7d9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000072', '\x01cb2aab8982c2fa844d4f57db4b339595bd1ff1855f9a6b145eed20000bf2170b0153cdfb9730214b0c9ffafe7d0c5a586414d76eeebb0df459a02db3e01c2e4c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000123', '\x01cb2aab89a2de4eee8c4df60f43a19aa122bb8e60fe977119f56efff2cee0f4d3129b27eed1ba59189a936bc25ebdee6834e64b0b52244a6dfd941f5dc6c8269a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000149', '\x01cb2aab89ed8caea63445a95f29db5eb3ca7aa3b47880feb358bd9bf0dded202e0a0c043450468c0e6b0e9b3bb3a9729c6d2ab5d8234f3e1b7da395a289d834a2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000163', '\x01cb2aab89449210c666f7fbdef7aef6e9ed25a9ecdab98dcf39b3ba601b301af159c4e99d3ee81d8ea9bdf8f132cf7edd5aa8d9fcbbe5c767e8575f9f5975e5d3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000202', '\x01cb2aab89c90f9eeea5ba7b22414aeb73156afada40f15c805c4e0aeea1fc124c8143c150d94ac3a64a0ab54d70928bd9b9bccd34fee6cd146269dcaaae15683a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000211', '\x01cb2aab89483938b31e361e563440a4d7d354937fc020c969470fa8ea682f967149dcfbba26da5c10a6a382549c62942a50b336396ef6f9bfe6bfc6b554ab05e8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000215', '\x01cb2aab8930931e41dcc5d38a67e1e83e85fc19cff3f30239b4f837d4a8eb0cc47e92e4805b3f1ad77ba033ab69b057957634898f68dc26f5182768995c64d48b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000229', '\x01cb2aab89b42d6e321bc0e8e71709ad5a8206d8075357d063597c29eb2d17b6eeb034ff8e8fe26de5f62678e524af74982630975c4d890703b0815ede22541723', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000016', '\x01cb2aab8928b152c57ef25e8bfbcc4e6608e60a5ddffb2ed8808a7372283c5ebd383de16b05794d7fe8f38c4f2080a15ce73f519a4a46e8663ffc7e0663cf38bd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000035', '\x01cb2aab89757ae01c27eae674f63da88fb1a897e33235e87ef2d45c3025cd75f152be04d69801676ba3ea4491bd1a5d09df8f28ed0a3027349db859ca1c9456ae', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000042', '\x01cb2aab89f904bb792fffe4508ca7ef1b0431295792e013af97b8a0dd851216ba5e2733e248b8b8fa2fefb9e42e13c370e823e5494a528f9460e3a8e2bc24ef32', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000068', '\x01cb2aab893ac8924de1bdc1d79893f3f922075bef68e7fc710db9aa9166b4afa4c77f80c208b4f234a26c17e336f2297493131b0e9174f69a5cef46e87a72b051', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000145', '\x01cb2aab8922b917604733f9821334520f44de53c78365a3b852b99adcc8fd8f3304996801e8d18d58266e9def5c80071a8befa29560390f90ec49f67916006de8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000227', '\x01cb2aab89b4aa0921c059c5dc2e06419ec0c56d107d822682ea7571163290373e3463e6c379cab90c101370517b3baab1b7a82c3b212ca92576ab3fd6d7c5a28e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000277', '\x01cb2aab8984d93d47a76aa66d22b6a6afd022c483431d79e4dd28dc505dd08fcd51e6bda539445d880e154af0a2c928db86dfd0ad728baf3c092543bd772974a2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000282', '\x01cb2aab89a2fb5d87d73269500a21bd59f673262b0ff00df2de9fc87f4ad8274d1ffa6993bb9ac5a1d4d9be293b7e1212f976866ff8d3e3b8ec5abcc22b6f6440', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000285', '\x01cb2aab89fd720335d7b94415243ec56f8d8916f0517fbc7604d6082dfdb291f3cfb352e8b1080b941a9665c14a9a5fafc8ee6d9e16d4694268ec053e15bd1b70', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000312', '\x01cb2aab8958d3871086ef690040876de40b63d6a57da6851eaaaa14cae6efb93b7ed93906edbe38c6a76b13f0594aa5b95f95d9ca1ce3a1c01b0dcbf888340951', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000313', '\x01cb2aab89c6047d9fb99ceaa981628e9b9e84924e78b0181b105f22a2f9e04a3633b0f63edb08d934a592df37f9d85e6872e9103766f866584d66da87cf3376a2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000005', '\x01cb2aab89da4342d5f787a7661cd29d6da2ee9ad752251597bc54b0648dc21482dddc726e34bdbf3ac254b91eb6cd81983cb938c02b41a745d088f04ac9ef96bb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000006', '\x01cb2aab89bef70197305549b4cf3a4c7d4de1498bf4d9c50262a5e0a3b6e9566703bccd93357d309e89319c66d33cc49d93fccaea8e94ff83186b2c038f64a5b3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000020', '\x01cb2aab8934e1f2c37d1ed4f6a18887bd39f5783534922a8f82f8c22bb12516983a920cbe3af7258bfd76f1155edbce50c5d535aaec8620df82f4c508b2648314', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000040', '\x01cb2aab89abd3a305911303f2b23fb3665baf69a27711d69cd93c63264df1fa089387fd276ab5ba5b558efd1a68ca44a9c7f8b07a0d8b5355826e036f59f43cd7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000056', '\x01cb2aab892db490cc343476796b29cf46bf82adb0a7a0ffe841d45c415be95ee61c268ee9e1dd7a10c035b7effb7074c9c070cd043f4ecb8863a5ab68cdccba67', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000075', '\x01cb2aab8916b976dab3469ae984a3d939dbcb5d07456a8788ac58fc9eafe329d1e94672cde94b6f44648c2719a78d1adbf98620c8ebfd8fd91f89124c0a4e55e8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000076', '\x01cb2aab89833c4034a83fc4bd31bd6b12e924652440a55922f05f8d00697596043222cc2203d5925b3b47ffc7c840838a5bc61128820f3ce956b2f0b05ac5bf97', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000080', '\x01cb2aab8997cac9ae7df2e21dbb1303bdd236ac06bac4441918fa5dc6992c22b633bb3523ff11075760c049e32770f21512f88ea0a5734218ddcd9eb2226764bd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000108', '\x01cb2aab89e8edd3e6dda8446468442e85f455fb71c1df439c4b2bc5376c199b22416687dc76330c7aa183b97e67e6ceb36e8313d39514608b6ea73eea666642de', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000124', '\x01cb2aab8915988f270f1fb2ba3481f8435e490d57f6a7802114ddc416169a2216f0df7fa7d15cc0e8a9dd85c64c98bde4dd08cbc500442bc04461714e98a5f7e8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000157', '\x01cb2aab8952335a2af9b3ac8b7af04f6d3774d27f9cc4b25ac7840336426b7e222c49c70cbfe2b57fcab68f4a76245c3a0a9f9a26be50db1fa73771ec0598fbcf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000060', '\x01cb2aab892329a129c00f166cfc47721858085e0b3a1a42b76c0f6aa55fc206a3c7ca7b14a21971b26efccb19c028194b6cb08a39fcf7be6f6e357d18c7e4ba25', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000065', '\x01cb2aab891a66965bef3f3adafd17d60abeb3ee35f2b9a143b59cf2abd018c07b535384247bc74fe0fb6911db1b7270ec0f5a3dac02b61a73d7748aae215a0498', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000069', '\x01cb2aab8907239f373548277c3437b010bb283db21451d4ce3300c7bc3b2d9b1e0a3637c1d1906ef3ee64727cb6408dd2bfa494137b67b8018b902a102281e56a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000103', '\x01cb2aab89048bdb970cddf9729432c5e68596e499d1cda9fa41bcea58925c67fd9997f2fc66fa0a4a686c53114879ed1aba94f9c4cda281a6f07c1f2f99f7299e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000105', '\x01cb2aab893bfd20359db6c5cc9411848a8db9fc71aa7370b7e784d1f84ce1bd5815340d30b16889be9671f344a750d15ca9dba67dafd39ed1b0e6761ef47b6a75', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000147', '\x01cb2aab893829331efd55902a168a3f5a22a5d0226c760410800db8b40703af976e0378683f6180eda2db723eacb42cd0d51488506750998ea77062e270cc38f0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000161', '\x01cb2aab894dacbfefc474bfab11d2962cc60da68826839d4768fe8a11a823abeadfcb4843a78360f3fdbbdc84206a345e311dc1ed738f6fc6754cd89ba714a04d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000170', '\x01cb2aab89791955031cd329086908b09a6839982593843d93b79c8225d609d2ef9b05494dd9645b7a634cf189485c4a646ce3a7352baf83d89a889e47711c7f5b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000175', '\x01cb2aab89b6d1d2d5ba5d14d46ec57743208e6f2ea12db088d7ae715537eaccc2024b1194e58e2286075a72605af4f3f8126e5db90ad5d9081bf0aac7c51211d7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000180', '\x01cb2aab89a7dee0fdb61b827429e881e51860b709e2539c1ba1387cc6c8247d2ac774546c8b905e2cad67992e151b9f77d64180631e1cbc181ca0ee6c41512c44', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000191', '\x01cb2aab8918bab6701bbe78527822c1f902a9dd18109ce6188d8543447d14a92cb734a06d398bbdadaaf570826add2b8ab096cea810ea8c130f3b39145f3c49e7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000007', '\x01cb2aab8973eb34eef82529201b6955af82eb484bbe3f9c8ef02c823e220e9b185dc15427c9ac55f4f550e97ab929a08e6f2be1dc6f5de96458eeecd065ee0fa4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000057', '\x01cb2aab8921c884b4a190a48083f939cf3d754e366e398d9405ddbd73c522059f1568d76046f1d860992e70dfa2d6af3fabc0e52108ab0d79eda423a765a9ad5a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000062', '\x01cb2aab893fcc1851d206bc3d9500e60ba8133ab66a64fe9631a020f5ac0d222779eb72cf88f1e9dbd87cf2bf7a84c3d0b5ffd868dab36bb387340e840be60f3d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000083', '\x01cb2aab895e4ed6f35dca90b63cc31bba4b0ea66ec8e43b33f00cdc0e5e6217588d1a066728ac820ffc834f730ad98001176a6752f1bb16752d7ed40277db058a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000204', '\x01cb2aab89806229cd0750ae5302c9977bc8b26c1f584c8d670ed174b298cfd824c75c6a7ec52d717548b60598cc2997cff4fa579f573995550ffb683d12513143', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000213', '\x01cb2aab891abf2eb53b8b1d8b58d20d81146288432fc89777cb014608b9e4f56c87af9e8322d3770bbcab3c23f09592dc410853de1ecff57afd647ef25b325490', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000221', '\x01cb2aab899ef0c227713aab39b2e52c70ea716a7931a667ea2cccbbeaefe46063dd1b8fef4a1323fd50f8ebcb9b44284defa56b8a33fbfa64e248796929a40075', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000272', '\x01cb2aab890ac4b4c35a564cc0f474f65599d74cfa888e4d45fadcaaef82584200e844bbaee86af40b5d5568cdfe111302b17426fe0371d84734dfa6c8c3ce17be', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000289', '\x01cb2aab890de37e885d88a016e734addaf1bbdc6d3de5d3c0d7ec8645965ebcd7c5ebbeec42251d93b60a6b6cadbfc0713671029164138b1a300ba4a165e512e1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000292', '\x01cb2aab89babe1e5355430dfb9da2c66653b025ac804a379e7231c0588be07a8f14a9e5150b6fa721d90a2534327f31e82a86030a2799d7c9a061825f9954d868', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000307', '\x01cb2aab8942d711a2a611c3b879c05c03c62a00deb1cfca7d212eb19c9b11cace11cb727a9d41a843edc951c42ed10e939560345833a95701251d60b2b29589d5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000004', '\x01cb2aab8922894525efb32248d4a1412b244fc8a53ebf28944f91f0db75c43bd0921ac60d16778c813af9bcbbd7542057e0868b5ee5c8188532057ff191064f9d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000029', '\x01cb2aab8915d5abbbc23b519788cb032d0558391a50c507f5cb8339341d73de4aefe5f721948a38205c22143343922489c7fb871329e01448dec247a9aeacbbdf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000033', '\x01cb2aab8997bcb844b7c768d50baf47f41db227665796d219f3a02d2dde02b7203bdd88bffe73ae2e7c83806f60f0cda1e665bf732306eb4d7432c92282c61675', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000045', '\x01cb2aab895ca2fa61fecc34c11f01b3bc4f65775494cabe5b1f03a731281f0e2aee383a614c628f1c853b0f4a552163089833395253ab417a34c1974b068d8d6c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000050', '\x01cb2aab89db28318529cc2ab8a63b177727982aee28e75ff8f1229473f653c6b63465b424f57fe478fc435f307fafe6b6c80fbf0c420b8a3ea4dc5587e88a0bfb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000058', '\x01cb2aab89db1739ea05ac73e70f4a225fc7799d4d87233d163d999a36ad6859a37f5f6ce0a19cc62b649ca0be07710302f499266acdca820ca430a602825a87b9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000059', '\x01cb2aab890391c6082cc3d6dcfbaa4ad2d5d660cff3b977094979911b429277fb08e5469371ebd2257dda233cc8433364fde08bb3c62e44c12264da976a633c75', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000071', '\x01cb2aab8987b80a8e953dcf13c816a1b357662df1d439a6e24eaf092964df333ad3089fe22e5cd1b5bce0f37a50eae8f559ece5bd8810723293feddafb653ecd4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000074', '\x01cb2aab89ae0c579b313665baa1e764d142fa0bd6ee8280e785d7cddb1340ede8d324fa2a987745b5b1290831d7c86ff79a20836af7f6b64628e97cbe80552596', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000112', '\x01cb2aab8954b5b34bbd7cf52242f2cc946bd1f22f605ecbd170d5357c4a44013d3f13f559fb1599402165060a8d16baf82b5fb7d205aa253b832a5feed7fc1e77', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000129', '\x01cb2aab89cfdf508db1c774286c428e234eceee2049f414053d881a2e9be7e89c220db984ae35edcbc6772ab7d3cf473fbfb76fef41b96567a6b8572d675ed160', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000138', '\x01cb2aab892aa744894a427f4dc75cee6e4254c8492ad0de1a129ced8c8b0fb46438b49755a4f6a55f5e2744e59c9d4449f8b7607a4d5e7f0691c136eef5e45cf7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000150', '\x01cb2aab89d9254198bc706240ed690b4c70366caf9fa91960701e7fa648cbbfe170d39790b649126282a53486087f7b37b6cb92bdf15221f6b5836c3c06f1be6b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000141', '\x01cb2aab89f8954eed4d677841033183a8ba829b22a48e597935d6696b593e33a637855cd3bf3c60c60fe7d326bad59b2863e0ea173b4571971831d647bb45b40c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000142', '\x01cb2aab89a47c078372ad3d14826e82992a4c6c44106bc09c18f052ff0314d58630767b1eac5633b2a4ca36f363242fd60b82fec71de8e404202e4890667b51c0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000144', '\x01cb2aab89898d775bbc018911b366878c05a0ec85ad5d42848f9f1f58c31ada46cd279d2baebe698d91f68a217971ad176208c33dfb9fa0619cb706a1f6b44cf2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000153', '\x01cb2aab8952305ca7a9c801e5c4afbac0f0bc8b0ead2dd7655046ed121c5284102a4b157c8d85d4aebb5de4f43f999dd0e7069bba23af643bd32da84b9c7b62ac', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000155', '\x01cb2aab89768ad41ec7e644a79cf6329f4ed9b968fdbc92ffdca5473be3700da4ce7eb9f8997c6e6f785af1049118c5fbdf43f3ae07ba33eee2ec211dca2366a1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000158', '\x01cb2aab8969b05c1e2e3f1a0e668a4f61f7b33980aadb5368788f4b3d81d5d5970280cd1700d1b47613ed19a96ae12112a8301cdc70e7f3ba4b03289a7ffa2a08', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000159', '\x01cb2aab895cbbac070e5a44f5ad8f92f958bddd4cefb43e0fbe52751a89cc4380fe99b5178b49941bc3a440da41f78f22b30cd8ab0eb210cbf914030b16992893', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000173', '\x01cb2aab898b60dc0d317d47b523932190f6d8df82f3b885fcf2fb3703f5a20711b724d86c7032beda05287b5936f190edee5178bacda24aa7dc02fb68232950ab', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000176', '\x01cb2aab8910358c360d305da3630feb9c7b0e4ffaf94697871a432ba4d1bb8560c584e3c21d72696162dc5397bcb03d386ed4d355b2bf339365bd5aa5c1d0e276', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000179', '\x01cb2aab89d668554fad3f77d2e2067f88d064b4e5a080bd213f824be27081a8d02f3c9f73445b0d9ba0c0768a0e14f92297a7a58251dfc637266c79bca0d756f4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000181', '\x01cb2aab893eb89c8df6320bf7f9ff40fe6d908cacf103481864ec238384e38bb907e77c230f781a377be729e4924e0af96bc8bfc959ed9a8e4ea524bff9271a18', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000183', '\x01cb2aab89c702f632f95baff3655efb19cd603acdcefa2472d9bed7d121ce91fbe78a406004ae1c0cb096e5229ed18a5570ff252b3f4a23c5f5904c7b11da2415', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000186', '\x01cb2aab8920209203f77ea00f30bddf6d075e5746ef407d28d3121899b2608505282658d0efb90a8b1dbeecce6de980f94804175e5617fee5f9b1685cda120d87', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000190', '\x01cb2aab899d9ea7db8aa26e2fb8fdd2290cf2b7cfed652a891b081d8c9fec848b6a2bd4b488522158e0f041ead71048b579b9bdd4909df0708d8e11f358d4eabd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000195', '\x01cb2aab89c158e8f3c94cf7c5aff647b2ebcda0a77c0aca85675ecb310cdf6e0f69868ca036dfc7e01d479a2cefaef0b52d77f95862ee956e0e47774aa11da6de', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000196', '\x01cb2aab89e683da09d482679889ba07a6449c921acceb7dac0828a943722b26953df704a257a8e3d61f8d8b38895320fe3aec8ab3f241c9634327d6f700cd6090', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000197', '\x01cb2aab89423d9b97fdc7f86698a3ef313dcde191bde47475bd6393470b0997a330467f10039010bd7e371264b73fe6afc5e7bf2e228ee702673422ac9560d5a6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000199', '\x01cb2aab89bd65c55774f3319da7dbedbaf1057ee5352ca4cc55f2bc61f1bc3e38d5abf8ab573eb5e1c8f07c63099178ec6cea3638276baf122330217b20dc1460', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000207', '\x01cb2aab895379b88763e4962021e87d85aaab10c66ff167f10a0c32664772d6a28ea8b18b854a881484192eb5b9d3de8b9d867328803bc0d84bf697044a025489', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000209', '\x01cb2aab89f4d2e33478dd103aa6de47904ea9f1ff9f619202c665a84483e6a114c6c920ae8cdf32deeaedd7d52e60d3c82ab029b7d18211bb34d90ebd409b01a1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000210', '\x01cb2aab891abced1b2e753b7717420b4b0f896e06adb67d18ef095621a3581f92adbb66579070cc9235320c6524910d5d1a59d4b5079ea963873093c25dcab308', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000214', '\x01cb2aab89722856902f769b640bcff0f4c36ada23971c5d1f106a5e6a737015467ab661e5e0aea13392d8a6dd5b4ff0b5fded9be8424af52a447f8c330ac88f4f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000217', '\x01cb2aab89fef225f3ced4462c151338a6b1b330e0574c4c77cecf11f8fd087094e7e767eaee37e3d3cec1a910abf4a23432a099c87107224a02e782663916bfc9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000219', '\x01cb2aab89604d3874989fb6a4fcbfa52166200f8f0e9c569b426ac371e4f3567cbf7da5ef699315ff806813c6a81a004790affd91fc8f1ddf04bcfa22ee45a6ff', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000222', '\x01cb2aab89f99dcb69ee1781370fca79ad9d1e215d5be95f8900f53c16d8163a2427d94705b80faa1bac194b60afee89ebf744dd335812a13894d683cce8fe8e1e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000224', '\x01cb2aab89f2202f80ad87ad3fa2aa799332b355a1c65557b860a32ad9ac50fc52868ba1e8f13b0f6775a89b3b8dea36def2318fdfa4223aeb13be9bdfedfad9ae', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000226', '\x01cb2aab89e523b27a5360563febe429a1c78ee1db68dc5e3f718ee579a80d0a865b65e54d30e8d6029561965db72a600fa10a651e28bf1c697746717cdb7ccc2a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000228', '\x01cb2aab897f0fea3888ab8419d960a09d36812a8069867234121e7036dac36058eda4e0846fa3631d089ba72716b79e10ffcec5628413357174892cac5784b3c2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000230', '\x01cb2aab899c1fc6de1d70d4d800c24687f7a3ac1027991ad1e224adc1440e61427f6002b2f9f7bcd75729ad783927a9ba27743814a90b1be836a2f5da66800425', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000233', '\x01cb2aab894126dc78da0902e5a17101f9b2a01a62da8f76469cdc5044abfd13cc3be3f0a8ae060fbd728a47f29d784827f0a343b3d0ec5ebb063d597105f50a25', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000234', '\x01cb2aab89ea347f8478992c63d57306e603c7e3d1ba17b5f4da90ecaa272ec75a74ab4dc2627007bc9811f7f29e29e40a674d6be207fb13be45108c091aa21626', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000235', '\x01cb2aab89caab5bf030991fc25b5a8af02ef22daea6c1e6e7cbe41323dc475fc189c8d8389ffb1d54ceb6ea1ef229beffe2b4295eff5324b1fe3ff97168ab9288', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000238', '\x01cb2aab89999d89aec1dd6b5ab185f15b53fa4d1f51cf581252c5f80c7305bb1f3826a39486cb82b5ee33a8a1229a0e1a92c36397d5c819e2f65a64baf71161b3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000239', '\x01cb2aab8936f70cc6c4a06d4faf8168e12b47143f97de263a42e1469b36b8daa2a4b8edb9eefbe09dee10c2bc56d9b8a9e01c62c2bb8ccf18924dfc6fd5388197', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000240', '\x01cb2aab891b099035add3c4cda08f726a27123109a28c565469fa4e089487b345c7a1294cfd3a72add9cb09a0d0fbe34bbf088555dbbc7f51a925ad86fc5ac303', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000241', '\x01cb2aab89f1b5819708b12880678800b31b0d68cfe48f17f406ce9c363a4370f29fbb7a3496938398adaf81f45811681056067abee4f480c1690fd51c4f06dc93', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000242', '\x01cb2aab897c7a8f86c5d292d85b348e894748a5206ceb2de1faafc9fa5876f7bd8eef88a40422c5e16bb3088ce0a9728ad3ac15828bf59004d05f9651d76cf631', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000243', '\x01cb2aab8965139fa58e28cfef1bd4cae45c4b50af41c23563f19bc1da813302bc8899b0a98d2f2ac3649dcabe0bbcec7d8b8cdda2ca5cb5c6af26cc7cf81c0321', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000244', '\x01cb2aab89d603a9201bb936fe9feeb2fcdf9890553b0d5bff76a93fb27faa5c473b8b8b8cffb7b862b1aeaf89077d6073a25492d8b70bf03cfc68cde7e82ac597', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000245', '\x01cb2aab89de7c426611e553e7d7e8dc7f0895e70e6acac25742ad29faf22b2c00ee7883945ab22f34516ad96551332b673829a4d099febd2f08eb81297a6d8036', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000246', '\x01cb2aab893034e0407d8b28b6161904ca6668a79c9e2d5f53a9a95a5c8b2be04809028bf9a3a9cbaced94e0d802863256b69f4f638f93211dd8d8f829f18a6732', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000247', '\x01cb2aab89649ffb9030c6c734053d847512b00609f2f1022de43cdf2c3ca7a92723150b2a70669971e6479edb30a96578da3013dac05db77f4771912aea24fcf3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000248', '\x01cb2aab897e157708a1dd6dbbce615062cc30e5683d22c8bea6c459322803a408765098aebfddf7a826d237b5fff21dd8ab134e938e4023503d85e9e95533e757', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000249', '\x01cb2aab89db4512363db6a0c2808aa5c7d4ed86335f3b884e4b4b8efb782a2893e5bccc0118d6b486ebe4a4bbb3c09b5b6612dfefeae511bb74e3241f28b92720', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000251', '\x01cb2aab89147bcf10db01a3063caa88fda8905dcf15d42f87807e53e5be642fcf1ef08a13e6096f8b3077687008189f15bd59b5d714ca34b9a09c6f327cc4f681', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000252', '\x01cb2aab89cdd89555891a13b8d7aa5df00d5be3751eed3f68982b7f81dfedf3390b66a046db0c1fbd0ecc2b00546a3a7288b4f57cfd48d59a440b536e56673165', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000253', '\x01cb2aab8922e94adb87dcba181bdbe844293be7a71ad57ac7e33868ea35de5499a7cb7539ad0b332655b3f8b59906fb37ffb87011a59e27ef5678e07b09b0217f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000254', '\x01cb2aab89adc8623619706308ba86305464a9f58e1ff992d5a545593ad4a03d9a58e46a77fedd70bfeb1f2a97207343cc1a452e9af0f31353d8cd0ed6f3f52f99', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000255', '\x01cb2aab89510e3539b13c387a45433946f29cbc417465fa1e771f12619a8493cafc779792665c1216c5010f06bb990a4b72aeeb86f3b65554a0ffde69fab44f2e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000256', '\x01cb2aab8929678d1a0dd8b9b6b95e2768a9f0fd8c3b387cf56a374036d916e5ccbe3b4b34c4144612cd00936e9ac6cd405f58fb610d64df31632465888c69516e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000257', '\x01cb2aab893bb53c2790ffb8e1ad3741283186293a1c036eee3bf9146917f36d4679f554652f39a85fad7feefeeb73d791b2210c923d9c7554de2ff45aff267104', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000260', '\x01cb2aab89915f8ed38e2685fb9fb331a682e5540cfe8b7a6018fa806123667badb975c4a578c3919c35aa0f5a04d0f3944dcb32767cbd3e7a3e2cdc74b31504f9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000261', '\x01cb2aab897da695c50305f6f3c47df042c284b0805d5bec5ffa311ffb9744b5fcccc5ca090ae584f3422596a9ef85caf20da28cc08da5b1951250057883730041', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000262', '\x01cb2aab89ed3e4355b07177d91a8bb9b69770d9c49c56805a215b21a683acaf482117e6e103d4975e3f4cf7476fe97fed8ba19f8a18478a83bb694dfa4c9d7b4f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000263', '\x01cb2aab89a4ac7735496a3c9484e62be25cca0be7862cebf0d58ab4d6d07e8b53468b8157e5e8f7f50a7048e4cdedfadf229fee3d444333db9d5003539169b169', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000266', '\x01cb2aab89d70cd7469f655ca13bfd47fbad8dd7673d422230c44294b7a600796e3250bc933eec9225bd8d4c5a10f662f559987acd7d2db138e4b93d85549fdc6e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000268', '\x01cb2aab89d986251081f0f095e91534ff42f37d0313dc033b1e024cfe48e28f1eb4bf00828f62f65134811d0155b811cdd8b3248fbb57c4b1887822c6cc22da0d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000269', '\x01cb2aab893bc4df571f26c2e0986190faf6465305b2d81eca4f93c4f530a178d612bd6cdbbf5c0f2d4dd5c2bf68130cfb25cdb245f3405102a16c8c7f8de109dc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000270', '\x01cb2aab89d9c48fd62a6bf57e84062a9cacac288fbcdd3b96dd92ca7d514a5b54ef7f059df79f577398764b1b2773f5146b385e2a40834a78311877dd6a713323', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000271', '\x01cb2aab8995ce5eac54c9b2f8522ab2d4f8d9e515d73c4410c15d7b98fe8a5a8f739b99d2ad68d1b9095f180cc7a9ad3a1de9e1dcee9de1ef69c41ce7cc2b195c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000274', '\x01cb2aab8969090e2044f86ec9de037b06ede9c5c25aa5dc188772d84625747038ebc158ea277add8a77d000221ea969df2eb2262a0b96679bb0be9a7bcdb382e4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000275', '\x01cb2aab89525072deabf3e012d617fa90163986dddacd7fd8d60d0901c27ba819dfccdc78f3a898be95ca3e4ef64ef914cb12a11c0f79dd7eb7e304a6956d301d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000276', '\x01cb2aab89b91233d2e2d21d51ca01f9ce55e30cc96c28909d21dadd2044d68612b9816e042e2a1ea0f43d63b7df4e659d4267821c97b2a0168a26a02a98d416e6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000278', '\x01cb2aab891191c915654e33ca60dad2ba61d09498b94c93671f424c458d64af2d4f57f57dabe73a3109a132452a8d6037703d52200be0f4495ec7c58d2410bfbb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000279', '\x01cb2aab89132abdab2ed1eb7685ef467254eef26aabc5b5b51ff30ead3d836b197fb9f496ca258b5e0948fce26edbc3fb4e992b990dd20eef7dc614718592f6f0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000280', '\x01cb2aab899ce179cfe6560317a13a11b702482489d58919c3ae979a66c7ec038604e53780d5292ad8a4fee77b91671c219f2ad637386305caeefb9e8fc07d467e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000281', '\x01cb2aab8961acfb46e5451951649b35c8345ca0e21f43118ac9e40025762e0f65cba4e30c06ca1dd48c78db1c4f4700da0f321dc38a58b15dd84bc1032e0a5613', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000283', '\x01cb2aab895ec3e83293d77f090d454d12118e3298c667e868fce29c601cd8662bf1b97f200705c70d520b541bbe0ab6d6e005784ee56289e4efae8d712397a942', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000284', '\x01cb2aab89b3a76eacdf19650c79d1c236f7494c4bb44914cab4e6d1399e69e4862ce5a8e905a036c8de44e0d0d51ac59d495428ee1399e5250f3a45d27ad92bd5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000286', '\x01cb2aab893ad7d54a291a15c8592bf2d376002f6df296d825d3ee92251f5cb22cc666501ce594ee568dd5f06d118a37c8d7bd49fe21cbe73385191ecdbf31c5a4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000287', '\x01cb2aab89a737486da57b1d008f9bf6f52fb4163f72ec2aa7ddd362ea2ba98e2e8120b6b09e336c6365560f4ffa920ae466409400b1c2f5abd8efdd609f4337e3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000288', '\x01cb2aab898a8e08fd509e9a237cceb37904f4661ae752614a0f2e0f0cbddf958138e4bd678b99dd77ad214e7d38a657b44fc5666c6edc5fee8bc8bbbf5c6c948f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000290', '\x01cb2aab897aaf9c22476119bc9aa18524b3f91a3a736d8e4b707ed21f5eca37cd7497813bedfbde67700f4572fb4eb45d92d70eba8dd83afe2bb75ca7b1f000bb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000291', '\x01cb2aab89fdf43678597e3a4cefa8a4cf5524bb1839f951843f2a8e3a2c5581aa614993ba69b7cbab17a007e65917887488d73ebda06cb32e5a32045201f5c94d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000293', '\x01cb2aab896ff1f1cdb89d259d1ab5d39f4ad7e0550cc1664e17c314c4a4d52be6d677117c07c9adfcf59d1593aabdf76635f16d99c202d40a2963c3e300e5e3c9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000294', '\x01cb2aab89ceebca4b77a88235d119e0c40a1554bd28586b43d12103daca99140f21bcb62a7db4542b9c052482920b6bee02ac5ff1428a21019cf79193cbdd5025', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000296', '\x01cb2aab89761635bbe85368ca0fe764a5f00f4e5bc87534e5122e3bbc66af61fe5bcb383355ad599e1eaf43320a6003cb880a259655e84a48b11954b99660c0a7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000297', '\x01cb2aab898356f33c47802c76510b7e1f0953cc1c64f4dc42837a29d4eb5644a664bc05c64f8f163f30ef1d2350362d7865ecd84ab130ddace041804e678fc0a7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000298', '\x01cb2aab89670c047e2d1cdfd4a7ed42b21546a6ba563509cc03dc9c86104f1a31e6665926cde6347ef18179932ff02353a249cfdd236d9adf131d1ef792fa0326', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000299', '\x01cb2aab89525554fd7f402dde348aa91eeb8ca5cb2ffd31ee1384b27053aa5e6f0199fe6a9380239f14717256a16d1836360023dfda285db16298fb30788bd81e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000300', '\x01cb2aab8950eb5106e1e93e75623761a89f7774b12589029aa46f5338cd98df75157d7b024e8dc7f736bc199cd3d923ed0a3d3426d74ec7307ae1504993527d91', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000301', '\x01cb2aab89ef525fe810cd40e00a9ab52471cdb7de60c5b90153f27b82d8bb2cef98366fc1993164f283365905278b7b10a22a8583a3bff0035833a47a828bb74e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000302', '\x01cb2aab89148b40e7f1fbc30595eba4406fd0f6c0bc592852cfe550edbe95473611ba229f4bf64b21a0ceb855f87405a29ccf96d2c3ff1de7ef53780ff84c4292', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000303', '\x01cb2aab89c2561a5d06d46f3c82fd204e90a623d71047dffb983eb244e34dbcf099c73dbfc419462c362745e2359edbbbafcaa03a8089bd4caf85aa1a2429ce8e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000304', '\x01cb2aab897430e4d30194e735f45ac73b8c4327be5d55c64c1ee2ebbafb298901f3633a45416a732d3a02105274830ac4bf0acb685c162ca86067566823c3cade', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000305', '\x01cb2aab89f95baea836010be7ae8721cbab5647c635500afcdc47168a3644117df523304eb0e704e0182068c4f67da2b9e717e680a20f44217f3144874d101401', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000306', '\x01cb2aab89c26e38c93c9f322d61285f61e20dccd59f32ab0c00eb3837980020fd12b18f55b1530a22cfc35ac543ec580b19fee7ababa883d7088f030cfc1a2d8f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000308', '\x01cb2aab8995888a15814bb3212911372abb40f9a83066c1748aaf75fe0e382a749603baea1fd023ed4bd2c20278f53db57633220cdca3c7f0deb3115e65384e47', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000309', '\x01cb2aab8938fb8888966bf1f1ebe35e7ece8d2ffa2c38abe36b58fd19be127f2fb1789823fdcebed366123a81cb666a094190c049efd3c4a0245f225a62814fb7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000310', '\x01cb2aab89e57b023dc3f412c41fdede20209b97334859da8b3dee19bbacfc4779b0a5876ff6b50ec8b8e4b1e6e061d6b58084230b62cf4c7587990f2cda343cb4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000311', '\x01cb2aab89f94438c81b452c1b26748823dccc24f76cbce6a8d5bdd9f0d19b15a6c0a3b91da82c8f3ed1d6532feb65564264d8578ad21cb1cbbe8180503f4857d3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000314', '\x01cb2aab892f90c95589fc9cfcbdb32308ef58f9abaac3e8364a79885dd40fd770692617e07e367066ac3f33c2248ae95c1f66b76a6f1b019db5d41d1e02dbb800', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000315', '\x01cb2aab89675cb9444602e9813effee2575091490e5fb844d86dbaeeb130c57a982b919890dd2020b6eb0000339f2f780eaf7aa88969b98de1919057ca62792f1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000316', '\x01cb2aab89305cf3d6e9557c176be8a48d4a9f0e25bb3b6b4f1c77f3a46f8bdff2665819762d75fc9f575e263249613f372ab6f167a21ac2f6b5abc449527dc47b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000317', '\x01cb2aab89b16cfb3d2cfb40e91d8ec0911c66ae157f466b500d90b8feaa4ced4703835d0a1a2820cc3814beeeb1b15a64350e82ce671e0d9720a54981f2697196', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000318', '\x01cb2aab89db40c6a43b1a1464992ecf0e436490179cdca082f30f7d7859c5306fc6edf4b7a9cabf22f2dd043f0db045386537e32a51d22cfccbf5afe2484210c7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000319', '\x01cb2aab897bf4087b8313730891f0b8c9d10f3fdfce0003ebeae3c2a523eb00c78aa18ed2313f23d0a777681f801bacfd3a749f5d8b1d3060728f897870b26c34', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000320', '\x01cb2aab8973d977b4c11b22ea64e9f3870d02f6e2d5b8a05b414c869f79d64ae0eec566275d523a9c3e3fa7ee41a1d2299a9e75e78c3b2f71fb8d82a215609222', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000321', '\x01cb2aab89756bfe590c00aa9b14adce270d55678a902f56eae04741d93eab113450d2cdb927034ca4487053150350d74e7e87e4baca5a7e68d724f81ab0460eec', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000322', '\x01cb2aab89b22026ca326bd73d7f502dbbb16e2af7a38139165ff7a89fd0ce6b2885670fc87b780fdc598ad97e8f034a49b6066db15207d81fee5523ae4615ba18', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000323', '\x01cb2aab89e3bcc9b1ed8eec71220d8b650d60d1f1e1a98e2c662cf4f75477b0bcb46bc7e6e1ca8d39563cf1351fa31dd09901a4f13de7251fad4b34a4e760e813', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000324', '\x01cb2aab89f397b8ddde939dd970639262f84af8dd73d1193172bad4afb1df97d469378566dabd0e324405195992d4eb450a764ef1e10abbbacc48eaade335e941', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000325', '\x01cb2aab89acafd60b7d88e77c127888e21d94d02d7680a58e2f907db94e6568bb706de8ec78331891018e971f63cd247ee90c47b4b2405492ee84e21928154f57', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000326', '\x01cb2aab8925e22289ca6cec820ea6bbcf911ec557107470e064133115bc8463a3d95236f42eaa18a3746e8387beadbb044fa2d0d5171c599dd127b9291d504574', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000327', '\x01cb2aab898432e684cee9b4db8885daad0d28b664785a9adf468aabe8f66c77e16bc8a0daea9e0ca436ade46b3931a1baeca69c7734580a2fda887b5627acd92c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000328', '\x01cb2aab899d9b3782d264b02d19d740d41472bc6811effd0593d0b8cf872e4f2e63152a602a5de2f1a556edb5a1171ad960ce51d7026e524f1280e878ba7dc315', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000329', '\x01cb2aab89f656444032d9d3a0f0ee6eae5cf4807ad7f1c832514f1d22b12ab5198c4b2164b738bb6db478573095e07e6b098234a96b02cdbfd910135af956f21f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000330', '\x01cb2aab89e8a6bc43893e61cfe25ba4623338b7b119c933898bb1eedc8519da4d13f2a4cc4828fff6b677714195626075156b2b09780f06ac9481806e8bbc00b8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000331', '\x01cb2aab89e001ac32d50e4e767b0d7cdb495c59327c366e2e88060aaf8fa228f4b9acdcd7625dba76ecb8d34d0dcd1e8f64d1bc6fe1d73c9788b8e54b2e418daf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000332', '\x01cb2aab89235ee6635f498a080da13c0d447594c31a57e83ba273a28506db55c967b9c7a8a7885296fcbfd622e28497813fc113bc56d4f94539aea43d0959553a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000333', '\x01cb2aab8979f546b08a57d388bae8d6557b6dbc154873c3a09509b8433cc307f664999e2b7b829914ca7cb4137c4b971f9a1fb06a6da1bf60d2f5f8706cff1513', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000334', '\x01cb2aab899279f794203d4697facb0c9a2e0e8bd3c61a89cb949059bb864b2812812173d8ed8c1674b66254673347acb340b42b95025f9967a584aa2b3986ca1d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000335', '\x01cb2aab89ce5a28024a2148fe13c327254747be18348cd14087ef323b7663c982022e1ca7b796f66079646eb64ac1b5eda889d68a64dcb2a290a8c351a344c170', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000336', '\x01cb2aab899a7caaae4b48c780e80a3ac502ce5fca7b9fb60f0ddb00356071440f334ba16682bca1cfe3bc3dd3b9abfcc198a67835ee55395883a985485740b6fb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000337', '\x01cb2aab89b285a377a2fe9a196e4c418e610bdb24471fde0669fb08bf4329aec63114a21b26bb9986b0defdc0d4d1ed3e2e5eb001e2df33d9bfb4b2c686925292', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000338', '\x01cb2aab89816fdefcbf9c376ac6521c339e633f7bc99097993bbcbd16817f0c14f9673cdd1247d653b8755b89068e8f701a4af7a9544297a9033a34b673901975', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000339', '\x01cb2aab89a82b2b607731092effa8fc4a7f3d16a37254e9bf2cce137c83c3ce1facb8110704096b93898ca9bddc713c5d41bc6fee0f0c19aa2461a05c5df0c8fe', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000340', '\x01cb2aab8910ed1685887a51454038d2a8cb62b5cbafa0ee0c4c76d5ce4c76502ace463160d2809d8fe2d3ffbed8c254e6ee205ca09d1654f262fbe24e3311ffeb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000341', '\x01cb2aab8936ac45e2f7fa371dcc7a2b5fedfd3347976820dffbc221a2f608023e047389afbb29993ebe773d0f95a01e66bd9240ac895f6b3b7ec69445959f8b83', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000342', '\x01cb2aab8916b5539ec638f8484eefca0c811a68da950f9920e2cc7154bc6c670f0338fa40e6cef6343e45384860820976a2c07971a1de59df6802380616509253', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000343', '\x01cb2aab89f28d3c3c712fb01f38a3df75d94aec2049e3c6d42b75cde9799320f24a1ca9c04fb8b4a50df9f5d39b89ba6c0711d7d11653ae4fea7049bce0fd390b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000344', '\x01cb2aab89f616aa917d6fdb551d8c3fefce1d7de1dbf664c16dff5158b4ca0a761160118443273e33fb6dd7a4e2e49d8b5432dcafd520d83022cacdc1f8301ce1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000345', '\x01cb2aab89cf74c34d17f4d99d319830b51f9d23f0564f56505251915395781ae106aef414061c77f33a70ddf692b93b42a938d31a037c03532abf86005e0f0ab2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000346', '\x01cb2aab89f9891af39fc3976d58259fb62e5d86ffe1efcb62974af28dbd1dcc5c5a1bdbe3c3f1fba51934bdbe9ba9e9ce75ce4c144b0a133494e3c2c49c4fd055', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000347', '\x01cb2aab891932fc022ff95ff190f037f4964b4313256efdfc0f3179549e99a17bd42333645c416389cb39c4674370db174293eb6035f3f1bc79af167f3c9d9e7e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000348', '\x01cb2aab89b230f15532fd753746a711dbc408f6e1a4e3bd1afb124a15577c371b000cbd41b930842f2235aef3667de9a445bcb411e75967b188fc7f0bd99a153f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000349', '\x01cb2aab890da46b86b297b784d90aee9c16e9a39cad50de3e5a900ce40e25d56bb80846d274fd52d7ad426a5233ab0fbbb677340100da5aab2fe18086d8c961fb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000350', '\x01cb2aab89f0200b92e94f3f25284160bef3cf9646ee0c277aac4c7c4d267ea8d4b14ffad7d0aea2745748214247c0144aad46ee092a9fc02dddb184c348bd0be0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000351', '\x01cb2aab8950acc3a279be7f20b7372e774131dc54317e0df5fcbd3e48ec19da5aeacbf4483511f16751399c9807f2bc8ebd0fa9584a8d727b57e6e71debaf4eda', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000352', '\x01cb2aab89dff6fd7884313bef8f1188f5323d615d908c4876178ff080cec0fadc6f89392a54c2a23040212d2e98b8393a978284a9e5953585f3d4ab5a1fe4b1d2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000353', '\x01cb2aab89d7c8c01bbd1ca0bbf3e4431bc2ab0c98f62f02d3d9d5cb6948fc6b68b401d7a4f7b1ed2036697da7981bf527cdab3ebb6e4d39c4f1190f5d78f814e4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000354', '\x01cb2aab89e70976a8bdd49175cc12f25fcf4035bbe01a8c4be149bce922f27a1f99855a8f854a00316bfe7c36c4c2ca4f3a5a314348efcaa7f4f7cc72bec37a25', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000355', '\x01cb2aab89d26535cb9f16839768d5d2055fb2c77e8d38382414908e5b4f68a488d7f64afbc6494d56116f21afe89e2b1200698384914dfbe171b47d61bfae5895', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000356', '\x01cb2aab896234a5d0d84cce1348045286dd6c5422cd048dde4bba72327f714d856d452d6558c19c214d0ecad4ba38212c07626217cfd44ef891614f852c234181', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000357', '\x01cb2aab89561ca89587eb940791ee6d83703933e3a9a1273e3721fc080b745d3f34d8ccda03a5a2e15e268db017767cc51a1911355a1d12e52c68795d35aeb348', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000358', '\x01cb2aab8971407138a4d79a6097f28a45ec60d15689bd2eeaa92589162010d50b51f1863f687ece10f816bc50fd5b4c88acabe5e64872502c35175f72c4f673b3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000359', '\x01cb2aab897460a0f37d13d66b18d561274e0ee2b8e6e56099392a27e1af0b115573a66b93f2fb90c828b95149c9892ce3be430c7916b14551ef65253d2a07f1a8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000360', '\x01cb2aab890904628bd49c72acc1bffd21410dc2681bb70970099d8f80bee697cdc1e7b2ec8cf6b6e828b12f45ef2839a1ed1712c677da305006f38d43fb91e012', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000361', '\x01cb2aab89142f0a439d6200e3fd7d6b7a9eb095228a206217a58f30eb39e958d5c8d3e5f76c472cfff82c6df2b5d4d147dd75adc16b081c9bbd50978414674fd4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000362', '\x01cb2aab89fb724f9a149cbf927f875a9cd7836129a64c7b6580f5fafabbf6e60369d8a0de8214d789907d6cdf7e98752ed9a15e97c95176effe8acbc4a3f2e600', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000363', '\x01cb2aab8942c3542f293bc287eea89db856c9b6c24faeeb49255e15c2c6a41c7d60e3cfb9ada371ab374515cfa6998185f40c444c8406bcc206b0d666c1ec2bc6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000364', '\x01cb2aab89b21d2b9666ac74e3d95c55f8fd7aa05c5532a7e1f20142d42710211e0173df7735d51cbc9d44ecfa66fd0744901f45b8f544c1af2f91edf5a0f9c4cc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000365', '\x01cb2aab8904df8e332200af08cfd25065bdadcebf0c8bf2e9fa2928acd70433f5a5f92b5091c7172787efc55dfc07cbc2fa8874645cc9f2ef7430a8db4cd3bc9e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000366', '\x01cb2aab895e8eb7aff1a02b0516dc48b72dbdbf230137b3798be8d43a1b8f81a000bb7b69e4318a14691065c640bf07de092ce2332e2c69074a3a0028a3b9d360', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000367', '\x01cb2aab89ea146c6fa42b76ad40cef0637e9faf1a595dae790fbc7ca640b03c4189b35f3c6ec463bd694918bf3d14512b67054a5906ad5a3aa87604131fa68e5e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000368', '\x01cb2aab895fa5288e333b9262c943f1529e68b687c9c2eb0be081657d42ecb95ebdd4cb5b79ba722b74054ae2a0943276076f2b4532893cbe71f8cc773f582d1d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000369', '\x01cb2aab894ec03cbef97cf3ca4e541fd9e14c01331f711cbc52be0a3e74d493a19bafdbbc6cfdb7ce116a5153bd9b3d83399d9350fcb76f6225575259adaa0038', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000370', '\x01cb2aab89e410c1275d3d7793a8b686fe30a81ff5d3d1112a2f20e30f40e6b8c25567604a517978353b4be4ce0b7183d0abb3cc74c3cf046388e8de94f0be75a7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000371', '\x01cb2aab8956ff1c4563faf4859a8882893cc28b3e11f44bead04c30e1e6e0424cb2be8e91c73a39df02f74bc0f3cc0bb4cc4eac29b9fd0ccfa24087337fe1d1fc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000372', '\x01cb2aab89691d8c917cf84ab7ca472df89fab1a405d6e71e8f886def64efe79f404362692a10871e1f3f0a81699626a2e77e9e2c2bd72f2d2d3541c5040421c84', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000373', '\x01cb2aab89e62fad455817ec7952b9e9fb72c24973dc6a5968f439a2626004484c16c55fd0b072699f52ab8569f8768656561037d68fcb9635cce29a8f0ee8dab2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000374', '\x01cb2aab896c92bd99e9f570cef7435c97d3ccecaba1a694b00f89073c121197a0cd79ad8c92e3e2918fcb034f9f3e1e5f340df4c6955ed7ed255a25ebe028525e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000375', '\x01cb2aab896b6de30cdc6ed61b0225f31eb461f54923c73f668b4100733a98f07696b71038c4b8a9bfd7367f843a4bf8cf98963a5cf95deb124488ef1d48d54038', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000376', '\x01cb2aab8921b72f5237f280e51f59a63cff65c03b73d873205868882c6156a09f90ad170522ac5119590e926e0e696e63b8318bb8f3d5659be8a01138c8f6f8e9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000377', '\x01cb2aab894b24581309983482370130fd6cf12fa1dc1bb78fdd33339f60b1f06197045a928f3daf374916185eec6b0ec5a87bc56cb99fdd15f533be3fc0b96c1a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000378', '\x01cb2aab89a53692d6ac148b637eb1d1a9a8c84f4d0414996e5050122bdf4bd1e92afe035b164677225d526c5c2aab4832a6ab8e1543cd17e55a5ed48985c90db2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000379', '\x01cb2aab8940dd43d8a2ea251fe175feb9abf10a9d4bc28da715101f2049ef8662284f772600c9631c0209528eafdefb25da897805f93f8ff1712cc661ec2bd1ff', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000380', '\x01cb2aab8940ab2ee9b985a99e14e744f2b38e3002ef66fd91dfb8460251197df1cdb4c5d7ac9ee5f01bdf58db204de92794e840c13c221e0c6ff4d51a6a18d608', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000381', '\x01cb2aab890d88d6fa98189ed6025992101506d22a6d131fff237e2c64a2e50bdee6899e9b05414dad2d7362ce9fef585628a1bd4672f05c0639a429bcb6912dd8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000382', '\x01cb2aab89b56c767cca0c84aa6d96561219c01e2b1c8036b636230ed84ff8723f66efbeb8311bef83f8fa898f3f942fd5eeea44f4f931a816a075019f22e2d40e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000383', '\x01cb2aab8937c3e14775d17f6d99db199f827b95a4ee0d0f13f12195ca219f68dd58068fcc77daf875e681fc450533ce67ec32561ab2cc4a3a527a09f6530f5f11', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000384', '\x01cb2aab89b61bf3d5f9d6e41c9fbf8672a98d1f80c01612960c49e5928ac521f27f6f2fe3aed465be233f7452d4df6c000d3419205d3e3b4a06133266201f1002', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000385', '\x01cb2aab89261d92ef394e85837a16ff2bf181b48552a2bf43df9280b74b1b98931b7bbd7c5f2bfe5f21df05d2804a373dd9d8f845a0f1f089cc05e9a2afe7b718', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000386', '\x01cb2aab890b4619d96c92fcc72bbe06ef197a0c4c758c824583404e431c53f732f7ae2c1b71b2736c7713b032cde97d91aaa9c6b9cb43907a921a64693f4ead9c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000387', '\x01cb2aab89613335bca31cd3df0366b44392ca13d0e8c1eaa2f1e99e3de430466462dff995f65807fae92d54cfb49430795deba65f0f9ce72fb58ee603af90915b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000388', '\x01cb2aab89b43d11f6a8f4d03fb7c2e8adcf05f8be4d42bfd8745f65e1b4ecab94b14e3e79b83a65108fca1f08a9312267faf854bbdfaffe60a3df1c002da910ea', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000389', '\x01cb2aab89325a13c3650e763779cc4214f6e8fcea045e2e155e60e8ca2bf2e64dc465cc242206f525f7d04663bf859cf139961c1c45d1315c62bbcc1fe0c30eaf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000390', '\x01cb2aab8947d27f2d17a2bd633f6148be771e34df866e6483d758becc45f87fd3f68b08b298649c45498827bfda2a29ea12fe170948fcba3a42e07e79b04d7caf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000391', '\x01cb2aab895b4082c792c66f5a3233f69e129947f3acfcda02dbfa9f934ca348b90e34ca69ac6cc1f8ad50e04a31445a3a761d960c6f9097d4bde274768be2f404', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000392', '\x01cb2aab89f5554b5c40faabfdf7fd9ba41b253ec0913bac1d2d01d619d01adbcaef0f9a481c7eecff63559f132d0737bbc4138843b1612281a3e73f1b3050c209', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000393', '\x01cb2aab895ae485bcb34e2fead4c9b28a6d29e6d0f4abad4c0211f2b080f028de46dec31c79db0d8ace9be6094ef7b6b29843a3dbe26ce81c62c286f63fdd68d4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000394', '\x01cb2aab890c314f4392a59c274b95f1753a13f60c92e60b59b7a671c116123f93a1aa91925ec9f0f4bb65315cf6a66cd550c4e7939165bd78b11702409fb06626', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000395', '\x01cb2aab89ceae9be04f6bed6c6797191dab7c6ad295b6c41e29372adf87e2b1c0ccac0f5cdcfc1dae40db3f524e059ec64a9b0b15452564ce899f379b3e191f61', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000396', '\x01cb2aab8986316ca072666b127ceb51d3be3cf20426434896aed9fccf5228134a6bb97cb8a5d7d72b2f671bd4f05dc282564024a280c641a898f2fd6b5f7d64a3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000397', '\x01cb2aab89f209f65f4d398757bb36d47f2fe99c58a1f44a64569822556f8d584c65a207714dd463394effb31bc8d158014db534a5eee760ef735fb93e809fcc9b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000398', '\x01cb2aab89f35eda8465ab229c94d260aca00a64751713eecdf554474e26152f78dd05c7130fc7527795782cad84aea0e764a0561f750a6e8ea6f617b061c533af', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000399', '\x01cb2aab895d1358faafde69cd6c68b8a2f8af9adb47be2b751e805bdf1773fa1b195fbf77155be1322b1c70bbdfbcc0aa7f78eeff042850f3ad7c6927cfc27b50', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000400', '\x01cb2aab89ceaeaf27b182f7aa3e254e33fe6066377e2d87b2ca89271788d5a6d141cdcaa7c1878f9f7aed6a04501af6a228baa0e22f28dc1979f5b6e2382c86de', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000401', '\x01cb2aab89d57e344f8f95f5d50dbc20434ce8330b0039cbdd5c5247cfc75aa21f0b31f129033fe9e4ec942bf5d8a0c8f5377e8ef9336a36c3ffa164b1a2aab83b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000402', '\x01cb2aab898884c5e3ff6189a510a79cf3c66ec24cce3a263ee752bfab2ba66e284c795c7d1eb2d3153d624e9c01ee6e86ff806fc197b75e7272a404894dd48635', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000403', '\x01cb2aab89a446964fc8d1243108a635f7bcaed4a487ab9c79a46f2432c201f5cbe6ee6c1c32f351feff98e8badbfae65624432dbc120edfd1d74108ad825f9a5c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000404', '\x01cb2aab895d5f06027f0807be79884b8fcbc682b82114718fdf38cab91b84dda4dd1d1f7209f103c1f000a01dad9df4edc08a9984919c1449c55bd3802caec487', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000405', '\x01cb2aab89ae5a3cbef12eaf4554b6482b1d659f0eca5bb1ef63b33994bf24da11df3b9a8abbd4b1b524cdb41d0c864c1bcc693c0c3d558fccc3d46135df8b9a4a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000406', '\x01cb2aab89a92c4ee37a85affc0e05a295fe6446f8db68173a4befa4394dd4edc8c5c3dc74287312468bfce3c720ddb1e1008752cbd1c288bc5d462f0e310050bc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000407', '\x01cb2aab89468b401c7e79d9c98e9d69e35950d0fc8d7eb57d8a605ac0713b62bae112d298445b6b384140fee66bc0c04c2d982f5fde1b01fb616ddad6e0602d2e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000408', '\x01cb2aab89c00e38eeb524e79d2e139ccb9f525bba96feefaec36a9054bd36a2c298b44ab141a5946c9619041b8f2d044d546a275fe478982f2b233a1f63a0b740', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000409', '\x01cb2aab8976dacce01bd22356f69d8070a2718b58132daa127afdddaa4aae2b6486d882212011a6c85661d7d26be03602dd147aae13e587be3f90867e7a714841', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000410', '\x01cb2aab89224733dd8e8c7f5c4ce138bc3a353d5f99dd402cb8b17bd6963e1430ebdcdf3988d3c28a1fca5d557805875f9e4560f3fc0176888b9897a3d713216a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000411', '\x01cb2aab890f728c64b0afb177dceefef06c3071552c7fe3931925a967960fcd37590afcab3cb7d49b9999ba8af3e02d8c8a2dff109efaa98e30d52874bee64c50', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000412', '\x01cb2aab89deeb963089618442c2a775cc46585d4f5913ebc13e821c25a8aa15e6bb77780a1c6bd0f8a3e0caf042c06509e766a014cb0bcfc9d2d0748f1078af0c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000413', '\x01cb2aab89297a7b6a032b95d36165120f6fe5f627dca4bf7ef6802ce0751fa8c036d44503d6687ef3201cca64a08a9586d132740b3dcf557302e07ae04eca6964', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000414', '\x01cb2aab891d276c371988eedbe7f3181b8a9aa891a8d432eaeb447374304f184906b13404e88bfb1dac405f27e5c322349ee655ede0667f394a4782724f3569d9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000415', '\x01cb2aab89d65d1c5b026c4cf5df83a12a547d35084f94061e1ac11dc1f0542276d5257eab5cb3190e422599339f1c8ead6249fd617953572a0c82556ab9dd97a1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000416', '\x01cb2aab89b1b8d59e5d01b74bd7993bebe1f193a05f46ad32f3a84d4a5561823ea8f7bfeb6936b10ff97da19829df2c421a96d9c7233ff9e37ef2cb3133127ec8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000417', '\x01cb2aab89dd5b3f429f8ed6db3f670a1a7e610a82816a45b67485116db243ed47b00f527f38693cb2461a5ed113dce6737e076a83af3ba7ec7b91e6c8567e25a4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000418', '\x01cb2aab896074b06035a56201616a8222e4e12189429d3a87abf3c5b531ec35d1a6aceae0b9cc2ed26bd56242537179c4552dd89aacf0b99b656d32c317a18c65', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000419', '\x01cb2aab890fabc5addcd5f09b9075d12294a505ccf39a50a282c02786b6c4586eb07be63090c4553165a6b8be2302d15fc74c916b652c93f415dd717d122cf255', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000420', '\x01cb2aab89db27f238fb339e0133eb38b89b46a85874deb40ba40851421639c1ae0ad106416d8d0ae4ac535932e3989b08da42fa8ac1f510990862ee8c3cd9282d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000421', '\x01cb2aab890c0bea79009579b866cf693f8f21ea97f78087f2dfff627ff61c6779172c78bb771d5efa58416a2ae6a6db926e6d16da5355220bdb3cce962bc2b565', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000422', '\x01cb2aab8995240632bf2e3a43308bacb53d88dd678523e8c86a87b56cf14422a1e833641d81b3141ca694bb52fa8ee55fef5f7c025346064e1360745471c78c87', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000423', '\x01cb2aab89b907bc81cd8dd7ece9eb41c38fab7e46e18dfce70e696269aa78a47e40e5c02f8fcbee0c1eb41d23af5ab528989b56f35c47e7136514973a3b73f1a7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000424', '\x01cb2aab89b02223c84c15b0f738370e640d6945d1d3859dc85fd526452bc3caedbe59d84a447bbbf3de69d4dad75d359f088db931f819b8f6038ae1004125a117', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000425', '\x01cb2aab896092212ac562a06aee85427a80ff99988b73192cb1467e32c9578a448b264e9afe8be3ab33ebb3d1524fe351afde52a2c51f0e74796011221a8dfaf2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000426', '\x01cb2aab89b4fa05862254860a4a65149b2cb7d9eb950eac0a2d132eda6e94999a41573feb009128926c0492cf286cfc0eac068f60eb53653cb52b28e15ac02a26', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000427', '\x01cb2aab89b2c4192ad719755ad2e6c2ae480830564e1bb0facfb4fea9b9efe0b1aae430272fb8e9008b0072a0ac65566dc574c810265c5eeaac731224b13f5eaf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000428', '\x01cb2aab89a068020f473e28dee966feeed33fcf6bd7acc04edbc74027d4cc9d4d35382d0f6012e6c961cbce7f0ca38d31de7c17d8915ab16d5eb75fbd8fff473f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000429', '\x01cb2aab89f857fe587f090fd08ce5a94db20f02a20ac388581ba9b64e98ed2b675f655c087fcdf52a782ffb71d20f9ba65648690b2a64464190305b1ecf6d9cf0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000430', '\x01cb2aab891a0d89bfab4f4a3c71085027408248d0da84264947e29cc871ca3e5c62ab1902a19179041e349a11a03c69088c4d5b5968c9c65603f2ff7d6ee5ac5d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000431', '\x01cb2aab89a959c9f33e645d2f889bb83b0a114ac13378414e2fc1545537816c4a4f9e2ea2162f36f7b6ecbdd9bc8508b08cdd29117cd29638190bc6d6b77be55e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000432', '\x01cb2aab89bce11be03852c7eafc5874a98ad1e95bcd09927f132738d74ebd745356c6eadeb3da2397cd7dfc184c83ab80390fec20c25c825c370aeee9b7e40604', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000433', '\x01cb2aab89b7b5f2238c6621dc168a3a0c7bf0ed0932021826c78aee986e66fae6aadee179268f77bc9533f9affdd2375def1597fbdaa6ccafb944fa0f54c9ad37', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000434', '\x01cb2aab89fb973920a9222f1bea3d9832a3d7d0723913078386d499a7adbe35e1ca9b499f3d2962464c9f681fac2a3907f78e8e89f5960f341aafad898cc8ba04', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000435', '\x01cb2aab890d3594963963b280a110b208ac564dd97bea8f07eefa3e857a6b988447369bb9a935122ffc49759787708073209713d054c964e0dea8c178c0dfbda6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000436', '\x01cb2aab89b344f56468c5aa9f207bcf2c10d814e0181314923631f335a50dd0fd46ed3611050246d393246e4030de8ee6adffdc5f88ab8509cbb357cfa66d66f6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000437', '\x01cb2aab89761dad4738d519b4792416640ee10713b94442640d022c43fa4ad01278c455909e1da00d4b63941d50ffc166733732743ed93be30ac5cba4bda72153', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000438', '\x01cb2aab89d27d9ce82dad1fe032e05fa27dbbde3f9c884d7f7a81244b62e89b9b1433c26b915628fb1673be4cb904c26e758e2b9f18fedc0e8188fa85e25e6e17', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000439', '\x01cb2aab89d50d92528999696396c918bcd3b0bd33ec34e64c36cc455ef94c7a4d97e9bb10ffc69737fa40e44f6cb3003de74099867598832f836c134c740bfe9b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000440', '\x01cb2aab894f448b66a4dff7b1a7ecf4c5f379434f455a00ad517a3f3dd7a8d7f05464bb9ae8f0a7602007788295b0232d622afec5f9a1a94b4b78dd726f5593a5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000441', '\x01cb2aab896be4b99fca7287adb935a162fed82e1201bac3e8af9b05be06519c6b360d4f4fce39fcdc4e29f4dfdecc34a37daa6a57e3ed1f530a90a0250572cdd7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000442', '\x01cb2aab89ef75dd6bdaa2cf7920861ed6e59fd0091936a157ef90e59c6a1a4b9e7d2e94d585b2322543cd397e2d3178d706062d61a12b40a0febc22c73562c91c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000443', '\x01cb2aab89cac047a08fdab9cc46d29054bc9acc3776101781fa3058018f7ab825674891c29fc58774e2114344e35f5f991a8ef72f459e8b313339ebf72945c436', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000444', '\x01cb2aab89b164b6a6b2afdc6530959a59db255176cc015366b91dd76ea0d3812495cf5ab25a1a03146aa4fb8a5ea5975ff90c1da80afc3f487e982ddc043df6ff', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000445', '\x01cb2aab890258e70c8aff8c5c51fdafd1fdaae2efa153e724f4983f56ffb02ab1844100e9e6f084e5e3959480a31b051c79cf144d9ffaa4cf1b0d7db551814dd6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000446', '\x01cb2aab89c87a8396ded9d8fdb7f5d41142d4e49093206a9e4226d76e9199ffa14af86c628f81f49724af172678292e77b82c2bcc882a8319e94b10c95d9db5c8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000447', '\x01cb2aab897226b3af0ab0dc51a120f92c343fce01e583cd893b26933e69011aae12269f1f3d2bbea7c8ef9f7415ff34416db843eecacbef57d16b5b4aeb4db4bd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000448', '\x01cb2aab89295c8219fc93b3decf4510e6d866a739def45c8be5e2a97894767ded957c0f49941233b524e87c5987c3471a1bf270f71afe0da133265f0ddf60a77e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000449', '\x01cb2aab890cd74d4e8d88e262497a82c6d622a69544427840715020095fcf509e443b30a82635da528c8bcf38f8f8148d2c4618c0318eeb7fbab6a1b4209c4c84', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000450', '\x01cb2aab89c6a0265092263bce0ea71284dac95dfd8f588883996ae429f4e28e50a524589152120147271da28f633e8e581290f59a8c9ec88116bba26c80b71ccc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000451', '\x01cb2aab891bc30a54b087eeabcc26dd074b2ce171a608b0774097d724a36ecb6d9c461fd26439057bae54fa7d569aac3a821d891cb864b15948ad2ae2bfdf9095', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000452', '\x01cb2aab89db9879eee4dfb8dc745e9337dfaa9e17f6add8cb780f1109d718785ebb5c46672dc531371eaaf0de63ddeb19613e3c1969dd9b9800ec3daf490cae42', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000453', '\x01cb2aab891995e5ad1c9127a8b15b474d2a4d60fad3623f84d3d2bcc020f8507705c98405f6aea132fc31cc92a57733d62a4fafba36e409d56c974ef818757007', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000454', '\x01cb2aab89959c013657b0b371d9145a68609333e5cf9cf1ca0ef8504142215a4f09074a09d2b3ad6d6b64bf748b15d1b2fb510597d3fcd805fe4fcad38b1442ba', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000455', '\x01cb2aab894fc3773f412df20afb15927ba86bdec04b5c8e0fb642a376222a6a0cfbdd86c906017a25e6255b2592ca128da63390bd16450b3fc4e83ebf1b643a3f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000456', '\x01cb2aab89de47c065d1cb2e195fb4189655a0aa80d20989a115d160447e163caefab704d37b83f97c40b81d1417a2493abe5e03705b578da5395dcad426cf3f9a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000457', '\x01cb2aab89fdc5153e697fb436f7106001217f2a50951cc0142f0c9542609075d9bd20715002135d7cc11dcda342ce083e9bc1f1a5c8fe5e5cc701ad2764bd0a1c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000458', '\x01cb2aab8944842d9cee8ded589fe4e3577b9819a6550bf9502a0e91f912740c893f4a2546917869a4f677aa9796a896a72af90fee238c0bf53decf909751689e5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000459', '\x01cb2aab893dee9e5713a903d6143adc56ebd4eb5cee41e88fdf4cf00ad0c2a3da2738de4c9b73f9345f88d1a45cd37edba50c3680a6c3881ec19d067784129af3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000460', '\x01cb2aab8900ddc5cc74b0533774422afa536a4219845905fc91f68fb1f37772759b9fedc98271495c347808d9a8e95a48531d3f225882b5c1f8ff0a6e102ab220', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000461', '\x01cb2aab89d364429ade53d0652a1984947806198049af57f09edda8e753e49d3b26e3cf581a28e51579af8236db588703a6d0d14bfb96147480de737512c629fb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000462', '\x01cb2aab89535a2dcc415ae470afa5db8ca334b6a69e68dac76b903caebff8f47e81b16994f2e72ca76081d64b484cb03c9160530f9582c671fa67e256949f101c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000463', '\x01cb2aab89e3a8885306c3f3e7bd0f9893c6c0ea5004810638b99f7b2bec68a1d8af173c49e505b2076368ce47f559c785a28d1cbeab2a7f710a92ca21a8046fe5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000464', '\x01cb2aab89d1dc1201afae97ad7fe2d181dbd9764e3c6890449ba1b82790b77861d5960eff6d77e97ea950f12184e3899f925bb28f233b77dc01cf5d399f621273', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000465', '\x01cb2aab89046dc9e91d8839937b9a9eafa9701b1e6daa369c92e7b6b95b0a58b656153f68e155a2cbe863bbf8e4245e194da4ee9a051726d922b95e14352b2d3d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000466', '\x01cb2aab89415b23266a9f11f5d274f7c3b6f99f16c3d7dd7a1a3d0dbdb761a779facf465c1341d03a7ab01694cdcf104769592fb163084a4586bd85be3a618409', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000467', '\x01cb2aab892b0af845fa0983318d225638e3d9c3330a6fbae8db12987dcd81ca3b89ff112b5c29d24ff5ca394b3e569fc17589c2d096b427c3ec955e6bc224852a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000468', '\x01cb2aab890e6f36114b44f3c52bf9c4cab0cf476227219613a6b371cca24dddc25703cc87756a55ee1d1629abae58575c1e67baba5fb861274cf75553db58f937', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000469', '\x01cb2aab891524f93e429e3660d512d78fadfa38cf133cb946c9ebe29ef227fd91863999bf78499fb50a64ea3b6d95228206b81e94bcb981b121690ccf6050893e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000470', '\x01cb2aab8903e7ca233959785839b5124e5093e5e1dc3de22fc0aa3c952a864ca177b55966b898a06e7391d16262b94935fc0a637058e0a4c392ba8c481c7b9991', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000471', '\x01cb2aab89810150972943386f81e291ee5448422b58d30c7dffb42a198d16676c6596c49ab54715c4f562ba6204fab072d5e8338c298d4988ec6c80eeeb63b509', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000472', '\x01cb2aab89bdfbcc6966e26416a0ec6b1512d0e287ac48ea20106629046a72a70fba2f2cc020679bdc783aea019cc1fc6715cbc88fe4e5a7a8925c2abcb66b0135', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000473', '\x01cb2aab8972d221eb1aa4597131b6a50fa1dcdfd0d388bf0ee62c29156c6c26c3a08cb0891c17745b15da88aed8a82daad4b2a95bc96db69b496c00f6b8db9839', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000474', '\x01cb2aab89175875bd7513a26c847e4fa6d03ede1f0df73a572b37ca90a00786679fcf1879f070cfa0c093db9c27cb51851f1abbf47d723f1448bc29a7410b3f80', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000475', '\x01cb2aab896cd3459c3dafbb8790573265e6006f7252fb8633a68c2abff4d3e903618216844559890c92d4024697a0a05eab9db42a79d70d7c5dd4aeb972e1603c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000476', '\x01cb2aab89edbae7cffbd503c80c99c59d7040a86cb8c37059a5bc901a8e5e552520591e3e876fa1609c2e488c31e839a6a2086227297b738625519871b907866a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000477', '\x01cb2aab8950117d8e27287c872c49f81a9620efe6bc94600223a5ee08ccac8ba74f1ba0d5b3e72633b18a42fb3fe66b29e3114f8c75ece29e45a9a18cd3b94b54', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000478', '\x01cb2aab8937301caff3813ef28dcdb6747a95648199c9b710e95cebb1247a02db9e0fc95c0743a366ae505212386df43b349b2f3053f211a14ae0078f63100974', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000479', '\x01cb2aab8925a69c913d70d8623685de8965744989bc9e949b38731bbf7f055b3577ea14db57373ee06b0b597f9c91e97977ab710fe36b069838ff2358e76c2ad7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000480', '\x01cb2aab896267c06d80249feefcd3cd3954ee3e1cd112da6adc91fb43baa61056f78311b1d859cb7b1e48bade99cef7dc198efd8c4a580d7f4ded978c0ade89a7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000481', '\x01cb2aab89d02e957190c0d092433548e3020cabdc9ee0ff0b0a7c668e7a43ed3f3389b1d1481b612d530bf960b57447f9912a77fe2850626b7d0e8af6d1ff96ac', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000482', '\x01cb2aab89bcdb553fe66d4ccd810713cfe16f677bc8253623afba3383260a87ae2acedd7464e5ee0e423b61590cb997519230181b344575513463f98df66bd7b0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000483', '\x01cb2aab89066d5deaa49b9cf729ccd121a80a710c0596c5f29ad6867a6da4e389922d10fd54e9433039c1c9306ff175f84f90e8bbae671b2412cbed1dc46365d2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000484', '\x01cb2aab894abc49d2b0d07b5042d145154b8064b970ec1f14f34ecff8843142d9cfa8bc220a8f74d2d987dc2be913101fd2554e1c4d2a2faae6d540d3159f765c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000485', '\x01cb2aab8943ff3cd14bd3d979fee58c72f0b0fc64c3a51bcc883c78468369e48eee7d036c99bc012a29bc3aee942f1751cb163f7205b71c9156a79eba26e9d9e1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000486', '\x01cb2aab89a126f0fd00cd312ecf8d93d143f18970fdce171294df75d575a4bb632d2694a20a7441ebbf02ed2769c6cf0dfa55e912184b1935e2e8dac2632b1546', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000487', '\x01cb2aab8959ba230746a36e0aa2f5ef05e564051baf3f8b1169196e8ac9c5541212be6b71e4ec0c5a4d6144ba5baf883a0717d6bd303e163a07a790e659db6fc1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000488', '\x01cb2aab89d3c0d5bf938901491994ebad0f844d070ab7b7487894a68903e3a5bf358f39836a31d539465006a27951ad0ab4b4c72d62e9b68185cebc71e88fd04b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000489', '\x01cb2aab89173a2ae1000be3b48ba9eb3ab5679f5b78413bda05f7f5e729c4c596680c14f573ac878ba6b4e7b6523a11edec83959431894a8ec32de2a8d653ac7c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000490', '\x01cb2aab8987d675b10abc655dd12e64861f528229b3c6691c3f083310229f0f2643770b8ea8e0f87e011a5c99da57b1686d351c46556ed04f8fc183ac519900b4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000491', '\x01cb2aab897273fbccf27936eb70393268e866e1c18fe465c53e690bb87a3398064b0d274f0a2b20c79c7d05b5958e85a1564c541505b040faf9a41f892b87b1fe', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000492', '\x01cb2aab89e542945672d2410f4547dd9abcbe440c4f77c6e0985771c0734f396b502e0ee045482f5167581ed46dd2b2aaf3b0621d05549c5f0c8d5f15b37a1be0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000493', '\x01cb2aab89c09c0803fd7814c2ac3c49923271d4283ebee24414cbca43a6d42a00c85e4a7efde1984f33214947ad9e3373949b8ee2aa1a087e11f7b70edc644643', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000494', '\x01cb2aab89f4821e16d0a828f3712c14936a7f7f8c019d377a46e252b25cc7df45bd23933c11467f2579429bec7ebcacd9a8b9bad80a08bd6a5f0adcd4b371c488', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000495', '\x01cb2aab89d1b04e96b7a280601132210252aaec2197d13b564104d7afa699cd98a02513cc0802e43fed9ed5299d6c4a5f66d11ce67f44b25e397d170a30ece06b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000496', '\x01cb2aab895740aa621eac8f260683808aae11aafb4e3f250dac82aac465dbc92add1a9ceb82e4cf95c02e8c3b21724b66b3b1796a1fd99aadf2d996eb36b145f5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000497', '\x01cb2aab89352d472e89246f4dcd333fbcc53ee55c01f7468bd0f0fa92b3992b723440404e8a219e05a9546a63bc21bba9e95af8613f1c8d0433052c5fd59102ff', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000498', '\x01cb2aab89ed97c7bf97be6292130a12cfa01330f3bc00072f03f8d0382fa69279799c6e97bde61cad0371406a74cb28b06575dc60889d5b6aaabdd169a2d8963e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000499', '\x01cb2aab89dde43c8b171b30aed31fe240439a18c0ea0958e52d4d9946d718daf40458a8634cc16bdfb4dcf779cb02f6e827865196985ad3797d0e913291e1153c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000500', '\x01cb2aab894719cc02c5c5229303a87d3d604dd5225968341ff9d5eed43bd24c491193358da2dede1144c691e5143fe45eecd374ab5cad0426127737473649c71f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000501', '\x01cb2aab8915615417c7db7471d8992b135127a001df2b66b9638c73919e6c11e21e79199cce41c36a5d3e713a31a5c4c04b5e6dfdc79e9d370198eb7b57c0459b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000502', '\x01cb2aab89cadd9502c4116bde4cf453ac397468ece8b91631c3a5e9e7b9b5d8c2c38729c62e255370f8e1af9c66eced991d7346f39ae7f2f8d10ec0da0ab0ca85', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000503', '\x01cb2aab89506d844b2731ac216eff8444a641f2f4f88c45f06ad97db98805ed7b4212536333949657368fecd882b79250d535bfd8ba682ec6eeb6265298dd738a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000504', '\x01cb2aab89de8018234e2358286ed7046ba0ba123cbea3c269641cc805ee4223dad4a5500513945bc9cd4fa3e22e129064e0f6eb494c36cc6fad6c3f0d5d0c7d19', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000505', '\x01cb2aab89e17442246715f641cf61ac12fc00cd9ae9aed1c791a3a2b1d018089c1ee36edbca2bb7cf7fed25d0e6b97de77e3593ef4acef6d197c4937e3968d226', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000506', '\x01cb2aab896aebc3406ff1ba3293754159512c17b7422e8ffad0e0bfabb928305340aa307e1d91a45f93280997dcf64aeb3e5e8c58ae7875b8eb7919e9ef27d481', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000507', '\x01cb2aab892546a8437c4efbaf6092ecafc3e2b924aacc647896e91ae86e2bb94535c16e2b27d835b3f7c935ac63ee7c5673dd557d1532bd9b190b797121c815c8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000508', '\x01cb2aab89e10c55710567232a9c05348390a3d5357912f642372689feff3468847b5f6b13016f337e2cbce362c4169e29abad283db7bafa9db70f0cf748613325', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000509', '\x01cb2aab890b310adba6f3c9c19ec02f1e786ceb8a6ff03a0a897eddb03e86cec0c8c1ed7aa5be9d9fcf36085f10852fd7a4c5cd706ea34a6f196a9c56135e400f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000510', '\x01cb2aab891ab50756322e433def6de0beabb49776336d08f0616028a020969ddcef91409a4f7966007e8e56e585dba341186508008a3f5574ce855f481e9e99cf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000511', '\x01cb2aab89017011ea1c993bc2cc7400f621859cf40cc9f3673a46bc6e60ad0c8cba5ed5f80395d92bf130fe230af038f5c6d4bc0cabc3062704fe907f5d32bad6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000512', '\x01cb2aab89328a4784ebf20f6f023957ecb92fabe57aa5a13ba1ed550043862c975501300fe58907a3963b13f37e2bc5fbce36aac2ccd7506709e6387e08ecc0e6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000513', '\x01cb2aab89b075118f82a8bbfc7a376a6e4206ae7a9838eede3b5afdd36956b401902267f167187d6998eac9f025917fe27e303b7393e9f5eb092f673f09f3af1f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000514', '\x01cb2aab897cd708440e684157dd8695fefa0e949c194ebc65ea3f196b943a8036460531ee322b422f50973f4c9b296233e9dfe51273a90e42f4b975de6affc6b1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000515', '\x01cb2aab8973ec19c4eb1b2f40ec927986c1dc77899eee232a6ab769204c83e08cdbff0e4d054f5d133cf423ec796d844ff63c17a0a919099ac27d359b2798aead', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000516', '\x01cb2aab8963322d411f070bd9aa0cccf44136adfa1e0775197fa2c00b2a7b2b75c6acdcb31800196967789310c9f94b7ab1a927b48ab99baea044fae42e59b947', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000517', '\x01cb2aab89aaf523ed1147afcf2417f031dee1ea0a7210be599bc29e5aa24addb9d6144eeeebad7415e6594ae04d0bdb3fed0ae0332683442240bb5fdacaf8f7d7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000518', '\x01cb2aab89e87db0b580e5d707fc30c96b4f77888b599fce5017bfad8269f1d396fb0e53a13f4f7aa5ecdfdf85f7809a15e683a83c9bd1f3da64fbfb9465808c4e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000519', '\x01cb2aab897a51a13827cf03815b1e974c9bbd735de9cf09a343ef0776dfc3d08bea2e5e7cfb52b46f9e565d4f06f2377b39507287748373db6442bf813607153c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000520', '\x01cb2aab89ffe66d32b725927b248383e2672284d075d7cd764b39cb62c8ef316e6595db007b7a6d185d53866b60f0b049968afebca483803eedc5cf6d9279e5c7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000521', '\x01cb2aab89321cc623b85358bed788bf717914f4accdda7803ac3543a1ebbe9de32851f8b10924ac35e19983e73a511b843ecb370961f20f21d0e49b2264bf493b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000522', '\x01cb2aab891cd656a20b58a31cc27374e02e2001b9996232c90514543881b6458d809ae306d85455d11363b97d06701097e295477e5a36e2d1e3cffd3dd4167251', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000523', '\x01cb2aab899fc5ab6f599f35cc92a5f0ac5564f8fb48b80508412eb9d2818b425366479c43c03f767556b1ff87172156c97f85f501b5e70d6d617f57665b6689a0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000524', '\x01cb2aab899e502723dd108fb44529a2812e76cfef625ecf0e1b4a1072741c56a472d743cb0e11b233b82cfe14a8718e9a435e5bfce620c86f3a800ad369947cfc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000525', '\x01cb2aab89408a919cbaf83141496a319d3e33e179232d38720ecd14317bba8b5fed5dacb79ff6b25d9daed095de9fbafee5fb11e34ddf2a8f349b69eca737446b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000526', '\x01cb2aab890a85fce18fc2404f5eb987c7506101863f28ec29be1cca28b9b5db2eac07abf38d62bf83b11147ba978b1934bb02b14080f6f3a2a9bd10cf03cda00d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000527', '\x01cb2aab8972382a322f883542d31696c78e9143a1fc48307c28e71763a41fabea441b9799e7dceb234d971a2f44bab4d7e3aaacf567fa75abfe2360890e9c78f9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000528', '\x01cb2aab8909826abbaf70d05f356bd06ecb77c3e27424ffb28c1d4232bcd501fee4c3113854fbcd170058c2ebbba60348d58bcb492e517cdcfce0b4be199be9f6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000529', '\x01cb2aab89a055cc5c49df5a4cc4cdf4448072fb727959a39b3be1971c44bfbffc4103b4b29fb3478aab228003bdb19a5f042abf1e8a30d10621ff7f576ef1f2c2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000530', '\x01cb2aab89780add5c4699459ca3817102457ae25f86715026cc7477b96928c6b90db2d0e685c4416bfa88f50bc0ab2301633d61efad406e43e45351e3ea27ba38', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000531', '\x01cb2aab89a18008fbce5e71a3f1ef3f349aeaa0e455d58782fbc567373d1222456d9d898ffd869617d69bb1cae1227016ad7bb70e79ccdf4cc31ba966251b741d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000532', '\x01cb2aab894779610fc0e25399b81ceec53dc01feecf1e0fe39c0bba0a42df48267357d1d7a11174d2dafc46519bf5d1d257c7e3c0c95e49fdf5c2086252339d16', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000533', '\x01cb2aab899fe014033a43e5865038920ed8ffdf6db2bc4c856197523513b1e17e0fde8092ffc3cb33bd6e8636d3eb28449d9c165424fae1da719b96ef2c6ceb28', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000534', '\x01cb2aab896df141cadf4f5ce84c2bfe589cda24db81acc9bc39c9abc6a4e5e870e079f47bd12639036a1d5a2392c6cf87390b019702b89b3c553153f30a144a91', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000535', '\x01cb2aab89e0043c0d01f7c2c047663881d5858ead5475f55f87a74d721f02538836012231de81d6205eebb5e967cbf809a27e7fa16a132c20aaafb02e2662af6d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000536', '\x01cb2aab89569d54de5cfb6298660ba72cd97233dfa737118abb0ffc3afef15353d5b080adfe6d12113ced72a81a891687eb0d96bfa698e87f4fc9b364a5b3b5d5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000537', '\x01cb2aab899326235fcede30697b3b0607a4afdcf7903fd01d94f629c471911432b4cbfa42ed9d10f839ebf433b6a3dcf29a6df0244299c78fd84d147e18ea1259', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000538', '\x01cb2aab896352e8cac8dc704cef2bea35c397ef45edf5bf44cab69bf52197b944998aed3a43d6f1cd76030fa3cf1feabfa4324d490185c8a12c2c840c8148892f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000539', '\x01cb2aab89b120713ba4e780df12dcb8cdac0ecbd237d68ef9ea8af16e7b9752da69d34308fabc59b7485a0a93e88d1b84755bedad6c3019aa2e81db61f9f816b6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000540', '\x01cb2aab89d08afad5d2dfb6cb2cf2c5bf86f1958a2fdf61fd28d8422043b4157861565cc687327bb74e47e578e04d4c127776acfa17858654f9823de0d66df66e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000541', '\x01cb2aab8968af4aa0fb8cb849508e708923f117fb6d9c534dcbffded294818368c1db931e13490861e56fc49bb1a29b9617685617700253488212a5ab0ea2636c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000542', '\x01cb2aab89698d3331bc190e7655fd1fbc78bfcab229798fd5bc02852fada093990d2f1cde035ec270aa72bec85394e4fd8928bf315cd24d1f15d1dcf9f1fa6238', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000543', '\x01cb2aab8932a77b50835b15577d8afc49030b29ca8e4dcb9eab3665886dd5bd25181383ca79cc897e4bddfa7fe95ddb00faa385a81f874acced02785957cb14e2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000544', '\x01cb2aab89abddff715e5e34df3b4248c2447201fd41fd900aff809b6f3665ab7788e7ac5c57773241f845c83078a069691b18cc3d1a4c506b0cd92a84ef271b5e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000545', '\x01cb2aab8912e6e86d20d371b198b2612193c21fc129b3bd6e0aa75beea841c7c432ea44d6aab32c6b65d2102297e5cc2de882e95b5be1c08cbadc858f58cba35b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000546', '\x01cb2aab89ba060760c9842dd01da5033b6bfdc939ac88226a43b9599de6048fc368e8318b9f05633cc268f89766c3002724e1dffe1d597ff192b6ca4f64080392', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000547', '\x01cb2aab898048cb497c3fb6dda7da2f61d632f1b4c492a64a865b2293335ce686dec537adb07ae76b3269753467052a04158eb80e1ac80bd5932fb1ea3b8a9c28', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000548', '\x01cb2aab89e0b9c81f03796930f0d948593a0927cef34fb31300b05b426a972e243ac631d4221e58eec7e3c0c84f3bced3d2ee727599e631a98118db2ef3675073', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000549', '\x01cb2aab8901a4747369fa7d0a916b05f00e7ce0f3ec709ec45695c720c1d32b757bc05644c699683e6cdd28e28c686bbd051d5cea5742b013e078657c07a54264', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000550', '\x01cb2aab898677511ea55eec03f31a399deed5d5f1222bc2da08e5c5ee8595d445d48b48f3c35ae4c1ec49ed0a7b3dd25c015c8ecc1f6745960e9977bcdee72355', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000551', '\x01cb2aab89e0512e78b0b82497827ff534c2762d8a2a983991e4d5a58d946fe38614f585035c24519c1b4df3d07ec62f52b52f76f1622303398c39a38266504bda', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000552', '\x01cb2aab8958c3878ebc1ed6ae8b77691589463ff8562b8817da355bfdb1fec531b66b0598ef4598d6b2376f7fad607643357b60dbb1ae471428976a4ca6edfa9d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000553', '\x01cb2aab891de6a9cf91ef86ac3d59335545d13173eb5eb7aa5f44aeb1e86f6c9bf3d98b0c156132f1bfa44efc870f2497c059bbae911463b1d862adeb5a5c26ed', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000554', '\x01cb2aab897e8a1de3e0bc6d47cc6e2a90058f8da2f1f03c1f3048c30e2efbfcf642eaa667b2dce8f570393246b6938affa896398d3c5b8e9e53553664a383ab58', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000555', '\x01cb2aab899a2310462c8f3ba19e0f1aeb20a21568b12519d6e909347a33db1821e9bb9450f9cd6162de67a9978f1d30552f69ea754f68a2fff0553ac12d55402f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000556', '\x01cb2aab89759bb7f75850426ccc55a057f14fafe31b084d5563cf9b97dd4acf6f3bb90254244f810a975e84212498ee74f5ec122ec9d602781d0689df35a9da6c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000557', '\x01cb2aab8973c8512c3483886cc2630f5a28e6bd6b9a37fb82fd6ca60ede6467266235a28424267e76ad86431a4c8b823af630e837f2f0f5dd7904155be215a4d7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000558', '\x01cb2aab89bc71fa080cad9b867d0fc129790c0af2165e842015fd13cc4ca41ae9bd7d877bf4d7f01105617c80f7a2d53db35664131fd27e7d3756b4dc6db996c4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000559', '\x01cb2aab894e3bcb45939a47c0cb74ba9ba0936a57ac933c04a24241d5bc4135b30f3e73612eb5e3bd586b9ff251ae035900254606e468c4537fc73fcf0e092717', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000560', '\x01cb2aab89d29d64cde803833b7afdb002a0368d7204827be57e7118018b5b2fd46fbf9efd2268c15ed2847ee414f9d1ca28cebf7fef92926ec324c6373fac0943', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000561', '\x01cb2aab89a68207baec817ede64400dc025c0a0de50019473bc5d225facf748bdfd4e7ef6abab9d8b28031d13d429fee735294075e2f682d5c208d9b7e7acdd1f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000562', '\x01cb2aab89a0762404b027ca45618832753c696d705a345a15507f341c79e70798c5611b6f11b07097acb65b9afb703e76cc36a83a51e95030155164a4bdb664ae', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000563', '\x01cb2aab89d2713719b0030b6c1be0d13293e27ca039ef7efecfdce8a4fa15426dfc7f043f03ce6522f0a4af8140ceff9fb15126193f61af23edee96ca34e3ab9b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000564', '\x01cb2aab897d3ebb33902cb334b3088c433d31fa6e67c4b55269dc44b1e3cc4c6995f83b7ffab8b381a9ae41ed7d3b5b87f9ff2204e419136be0c8efd77c074c04', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000565', '\x01cb2aab89322c32c2d2d7a7be0c960d76636a3a6e6016bc5228677d88885ec075e074b2e1ef35263706642135972a7ec710b7bd3e7825f3a762e9343c159ee061', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000566', '\x01cb2aab89c3ef47a746ba82a024611fdeb30de7adcd58648b2f9313461446be7d19b1b3cb5bea2d873567294d0d0d8516ea79e8ca592f68c9ff4bf28d28214216', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000567', '\x01cb2aab897bf4e30604907ef2ec0fff76a4a422b0ff30bdfeb45e9bd680a5dbbd4ebbffd2db71329f76ae24b5bbe2e3db290016f2740c17464b5fa7db73f21c57', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000568', '\x01cb2aab89426a2a507dac52021d65f4d07e5d3ed62236b0d58ecbf8d33a767c488f1c2883d894ac45350ddacf516c1ccd9834daeaab1f1c32741d4d7c2ef5d071', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000569', '\x01cb2aab89ab21d0c530c5a40fc3ff67ec7adda357a4272c7393495db788a304ae68abc654eef255da6fc556c8c9aa297539008751363556b1475c0f6b77f25891', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000570', '\x01cb2aab890debee89c5699a1928214fd9d5dc8657d425cc3c08ffba7d81ca00e20737f0afc94f342126b020bdb5ad8bba8ff134d6c725b088c906945bbacb29ba', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000571', '\x01cb2aab8958cc7ea0b4e825b7a3e5692a4ad0959b0661c116d971675fbe6efff42d5f599d043e9ab1de4417a7a7fe8f750ec5844bf81313b7edd120e4c5c85497', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000572', '\x01cb2aab89eac5c3670036e4ab5f13e8a305b68ee0abff2a4df103af7d0c260b22c1d2e1c3a0a87e47cc29acd63476a67a657ba0084456d3e4305ead26a47cc2a0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000573', '\x01cb2aab8961c6f696c35a22127b83c3bbd4f230678eeb543201b6cfde31c2b739da699eb72819876ecd40054732377ac6895f3b7dd1bc9a5b889e0580cff55620', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000574', '\x01cb2aab890726440606368ca44384a06e34bdcace6d067c995a31f6bd145fd21b71024f14ab401964058d90c36b8b107e3c3a5ed9a318e86b0903a2f4ac72a3ad', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000575', '\x01cb2aab89932632fe15b1268578911f5c4472e5514f4550db388c9ef7c8fc03757287f6ed306cafc55e83200fd357580463aea5c94d9399a56c2a7815535ab75d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000576', '\x01cb2aab8995871d39ba000788c15d7f700e69c6ce794251d5b5b879363b0bfc1c5b22eb3fdac48b66ef4975690d874116a00755460a524f5333d7295d9da83b38', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000577', '\x01cb2aab89d8e7f7f52c0de1ca84412073b4faa584775771afddf1650b43c886641ef92cb40a5fff588d92f0575ca1bd8f8cdfa4683b1bc02431e8642beb72c2c0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000578', '\x01cb2aab89404e395b8269f07556d6db4f5053f18eff0e09c23968a5c2bcbc669e60db13096b002d33adc5e57882ec23d3516c4462cfbaf21ffee6fcc0d1ad0cb4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000579', '\x01cb2aab89646725f62bc8aa0eea5738a0f0bd1b1f497078dc809f91692951394e6f51fc747788b95059eb9473cb62ba671b7f0d5e76267ba3147c16e76abb459b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000580', '\x01cb2aab8960dcb670f39615eb28111a25e05394e9f07f729eba3b8e10d1d2aca09420170cad20bab6e829d2d94ac22df3e5f311ed1d980841c35b2efedd751c7b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000581', '\x01cb2aab893ffd9d97523f9a2783ebff09322163c5eb992c4cc9f3919cf30ce557b33e5708c7c8327b586d98586d9e16ba986892acdc74deae2caafddb2a620d73', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000582', '\x01cb2aab89f99f0a0845a5c256ba667fe0454e27e13af2449f8a2b02765b53bd596b1c81e6e886710d71aa8344d59d8cb76e6913cd294060a1eb060c0104b38d0a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000583', '\x01cb2aab89dac56662b88b5ae2b41cb3baf0d716b395b88332c653d2d1ddd960eee4f947afc20eda312497ddbf58a541e045a01513eb7a5d59ef98a05ca3dad880', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000584', '\x01cb2aab89132f75b461eed7d125e8891da2c6e7fa5ccc2f8685104c4926215db94e8f815e5bb7193170c6e0aa070fe3b7070e2bafccc66b9aca5c946292521706', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000585', '\x01cb2aab8953b9f259a340183a11e4571ceeaed97d2e7f8ff1061073e02e68c670521f728da4ee9bcc5e7d18b3ffc6cefcbd7cd0bc3b31b177132ac871ec05b958', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000586', '\x01cb2aab894d5e7a97c67d4f7519ca1ecbc7c7a2e63bd34a9e307574b969f2a66c4012e5b9779c6d95497e11c8ecb013e248b6058c321df35c1c04b44737928e76', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000587', '\x01cb2aab8998878679157d3697423943c64432d4e86be7ef8fcceeebee5ca6678b2124269a3bf9627487d5355b6df06b9590498cf600468d189893f0334deacbe0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000588', '\x01cb2aab89ea9cbf00e407ebb9f241869206b49b1a7be606379d5ded2376c016737b57758448d8cec7a0f0fa9b9bfe2f3dc2f08cd7bae2f3c496bab44230486c6a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000589', '\x01cb2aab895a21c40ea0bd14226eab7ff05940d2b90e7c16335525cc675aad9609714f5422a89433e5f679044540440486213dd720c783425c88fe5a13a71b7829', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000590', '\x01cb2aab8967d54ae9f76577f64ea8f570fd6f1d0f5e98f87ced3aee901f475ef3ab4fde00d8ff47514fd341e4851f8b5a532b01d0516271911e17be0bdf8938f4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000591', '\x01cb2aab891393fe7dbac17e3a51b23967be68089e6927bbdb6502e4d1e1f13981137671f3edae446c621f9c39dbf4014f9d9fe243279766f1ce4e7a6c0fc0605a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000592', '\x01cb2aab891663d476016dff139c5b65bbdcc59eb5b1ad2e227d75f23ebccaee3ad958deea44a0291ef49487b67a00a210295a3fb279ba184b133d79bd752586a1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000593', '\x01cb2aab89def94c3220a5fc062e645a3505529002181eb63239b732b9c41bfe68dc0c3d8bc8b076e519857410a534457360b37b6202e6910a1cd44be9f1f5864e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000594', '\x01cb2aab895201f536bb32cc8d204119dc252178d009fc88e7fbd54ae4d8c19c070a07ae2c9d2a037b271e629fede53d95f9f074611176d5e793587dcaeb0470a9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000595', '\x01cb2aab895429028c99b8acaa3645373f7364c48693f9f8534a7f14b8987fd0134bc15e78e486db02c48f3057c680dbc014686468fd52671ba9ba8545ce9488aa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000596', '\x01cb2aab890a5ba3c9a8ec336e905a6482d942d414042b945ad8234a980f24c50845f99dc11ef328d93a0b83c6c65c93d028949d9598c0672f5d43d4e08c3c4a28', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000597', '\x01cb2aab89f85f42ece6faad3705b4ff3ade77d2f0d1679c50c789f8d0638c42f436e3d1218c2875abb3dd55563737dd8bf0d36b64846a222941c1b9b7d2bcc982', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000598', '\x01cb2aab89b780f8c77648eb11fe98a3d472b739a89c11eed6d8bcc3b99e7ff7ecef8e29f3f221c4579e90fdad783cce46900a3c12c94f44c8f3da9ef7acc373f5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000599', '\x01cb2aab89c7f715e95c0338aad537c9dc2998a6ae0768b17da68ad1ff741a109e59e5c5d1f9ebd6c0d2d551d6e8669be76b7b75e0655cf1cea29aa357c70510f4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000600', '\x01cb2aab89f736f8d680f3aa243479d5675367afbb3ad7f940d1a6da967b00450a569e504976a1b73375ba01aa9fd5f4e4ab6d5d0862f59d80ab6df1cda060d777', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000601', '\x01cb2aab89e451de8dd40a6b3aeb269bc2bd4c4d64cca0bb9023c4eae0d0c947a02e582f4fbd6312493a1b2701b8f87aaaea38727ed31f6d602db34141ff99080b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000602', '\x01cb2aab89e0d77556cba49451c5f074d14989c7b6b85ed89d3d724346811cda3e7cf2d225127c3c34dc960e3d82eeca74181a7ac3712db43c0dfa112e1212dec5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000603', '\x01cb2aab896593fc9c8322ab0b491299d770cf2bf359e3604388ce405716fd762a1d85b037ab4839b145fd2dcbaeac4781e488ce2a361915581d1f98258262b562', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000604', '\x01cb2aab89ddcfcb0113dd680acd4f63ca80148b83cb6c73b89380b3616cab6eb231ad3e63e019595505b35737af0129da26ea183ae2cb69e5ee0abb0e997be1b7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000605', '\x01cb2aab89c3912fc6f88998259e23c97a0e8b74c456723cd8ceaa98075f0a21a7dde3a7e71cdec250b64eebbab13c3c8a0d32235d27346023a7163c47294411e2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000606', '\x01cb2aab89b114b2e24c5a6912638db5e79bd75e9a5b7f99e49323c1b6bdecd0626ec722c3e7f2451a4ae4f2c2ba1bc9a5420080a4a4b51f21e1b76bec755a018e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000607', '\x01cb2aab8975ecece06f7c6227d6ea7b82079b4f1c9b77c7ef5a769e85618d92c338c4a57d453c260b196dbf680bfc964a87554a3958e6ece02c09ec197d3dc587', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000608', '\x01cb2aab898b1076adb5b1b5c17d2b9f85778599d8de7359c726576843f359dffe5e43fd166de7082669002023b32e8f25de49b5aeba493bee05369c5eeb9a4563', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000609', '\x01cb2aab89c31490c5049216feba9d209a4b769273be47bbeb98be2affa92f4a0cfd39df035535a180c27b311cfaef2920c8ffd23f9f06f1b3226f2c9eca4cb784', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000610', '\x01cb2aab89c3d4e117040aa4dd0153ebcc8033e92cfedcac0fe44e27d51a028e36b9fdec1630a5b166ab8fb2b3f81d1db44fffb91bedcfd824674caca174d0216d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000611', '\x01cb2aab89c569e40438a56bcd29340abfb5458e29bedad8a7edbf0c8dc072ff619e98eb255019ac6deb77f43047f7f0e0f14e3260b2a044effdd8e4a111cc6c30', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000612', '\x01cb2aab891f2d0e70105f9a7c7e62fe8ea511264cbcea2c257c95f891e306f250b52b665be7b17dda7238f66bfe0cc5a7c144b61db04d4ed1345a7ebea514af15', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000613', '\x01cb2aab89ce8ac52445e8e3b395e32cc5ad789792583a60effda9a52358a531e0b5e1d083f23fb7947351bf2d92005d5d30aa3559178b7b6fa2253fe683b9125f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000614', '\x01cb2aab8916e5ef8f81185b7711ca6c631eb2382bd0dd2c8fc3d48724f98b7950c968dbf009e996d0e8f194f9c4d72dc8cb411a8f78e12ce8eff3f9b0a7264c1b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000615', '\x01cb2aab89de420802115335349799e158065bcc886a27400254078bc51985403ee271a7e22a8cc9c8bb5ff987b8d08b25f2e530f6bfd6f326a48756832f5bcb80', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000616', '\x01cb2aab8930b2b721d224a7827c0462a515b1fa76d5a8d9edeaeb5b941b05b26fd329c4d1caace7bb5fd21d6d241f8421f0ca854becfb7eaeef28e2f4502229fb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000617', '\x01cb2aab89430326e02d9935e0501c7e7033a0048d947b341156637d336a5de4f33be48782116a8f4bb0f2355bc3881a74648f66bb0678cb84106324f5560e2456', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000618', '\x01cb2aab89cb3b238a754e704d7005cd4e02a9e5a2ad1be7d94154684e2eef5fc37e2162903a00da91a3d0147008a5386f6dbe481789dd48eaa77d6994f62e3a2e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000619', '\x01cb2aab891ad712cb90905f70d5b625e431c864e908e5ae1d96c7b461134f620fd662e7653aeed55a38f97cbed1f2ffa20192d0a05dbe0f93e46ea2cf18966f12', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000620', '\x01cb2aab89254fbc33a65f9cadb0a8f536ab869a2d153ed5210e9a73ab4b7dea66123b226dac5da170e24b50faa2e9d80b847a9b84ca8fe9a40cd2e6ab4bc9764c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000621', '\x01cb2aab893b41e70e5f996b055cfda2f86f3ac5426132283369cfbbbbcaf9f138c077809789aa22950f86631229d2724617b20824ebeb42b86740da61004aef87', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000622', '\x01cb2aab891e1ae9e61ea6ac2e31abbb78f6b96956694d6b9cd52c4b3b28ad623a0b0ae4a3f32fa577d140dc804b6b631ac71d1f40b415f0207946de25c50e6680', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000623', '\x01cb2aab89023feae2b0fc3de8a04df1444d889c7e50423822063d47b719577898726381eea6b72d8e7289f47658568069bf590cc2f5ec3714f13bd1b53c23d88d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000624', '\x01cb2aab89fc7ea03f4a8dd5b3e033ededa5f442a99e09442c95458828ae951fd4ac6892e56b0fdc7813c3cd3dea9c11183bcdad3978ff0840c30ad86f9033f016', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000625', '\x01cb2aab891da105b33cb51bdf3c705da0a297651adf49deaed3b219960824508dc9ef3f535adc3dc6e6d9f43726b83055d07cfb80f5847a091e4f53c85a10ce85', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000626', '\x01cb2aab89bf77b82676c69d0db1dd068f4bfe79bf165e39c751accfd1774969a7174c1d7bb0f66be50aee4c41a42c359b70da4d81bfdda6233c5fca080f13a2ea', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000627', '\x01cb2aab8951ee5fc0e3adca1e8a7d4d57b9015d7b29bd69f2055c7de817b978fc6422179011c730f7704eb0aa66205949b0100851fd8593008df4b13771cc12a6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000628', '\x01cb2aab8929d65b8d580cbdbd9d64d7438daa5f1289795d7a9332994241e17b52af1ada9a24154048c956a655e23d731efcaa02949a9e25a10b4c58f94ba4b896', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000629', '\x01cb2aab89cfb083537386fe5b6ad5680d9d5075123e3276382626d3d7679513ee71a4767f7f8613fbed12261d59e5f25bf1ca04e434124c32d34ba18e21a95f6e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000630', '\x01cb2aab89f08e373a5d3ce5d9a2d96c8ab79b46cd115d3e435ac224c5692af27e3da76a07ed24b9444a59805d98b877603f82c4332f9d948ad2f4fc9aa336b01f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000631', '\x01cb2aab89213528deabe5f2449d685a7d71e8d1c6a78669c59e35adb77a48229a629552747477251e487d3872c324b10045fd2b0e587fcb3b5901a3d1d9f33c64', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000632', '\x01cb2aab8972789606a8e00e3b7fe33227c4ed261fa63fa38480c32be6b07b4a9451717cfc126cb1fe48f628bed73708f4377973777f9cb6589a63a802694e20f7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000633', '\x01cb2aab89e50ad841d94f4eba7638aad2c918fb50d46e399c46b054e2febc5e380c0a2dfd3c284fcce3623daf592d22c2f122815457b3761eb8ca6401d3910678', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000634', '\x01cb2aab89d3802b8be8dc45266f293938fdbc181936b18660485e84a048a63bfcccea472430ff54da7affdfa31eaf45152623c42708d883a54f61fe84353f3cc0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000635', '\x01cb2aab89b7b9eb1bec4c1011bea05f6cfd911f2f37c767d772ef2cc7d20e1ecfcd860f5aa52608b958c3253ca5affef0d4e10a1e8612ff79e4b64ff9fea54001', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000636', '\x01cb2aab899bd0338c99f63206a3d35c1ddb85f5fdcac289701400fd4d15040321752bbf6edf264fd43d60c68bf17fd7043aef0ae177922ffdadfc940c41f48ee8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000637', '\x01cb2aab894e12c50a2ac3311f3ed573f90903d1e10071d3786060ad9f1553fae4ee9589b6dd6e1bcaa960a1a734db7dad02c845b4a351fe7bdffe56e06af0ce70', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000638', '\x01cb2aab8979070a4f26dc887def117502e20783877dda2656113c80a4411036818f4b37ebb63a4e4f29237f292aa2bf9cc1518c43999d73b38bce89d8c948c4ad', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000639', '\x01cb2aab89786cd4dd1e603b0e1c7bf8716a518f5dad0e10754812d6647a1f5ad5120d51e7d6d7a023c1b73d47451ab20579dcfacbc24636a2a35cc7c70085dbdd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000640', '\x01cb2aab8911705703b8b88e99dfe00883c6abafb11ad19258500481c02a77a9930629e30eed75fce4a00b82db2cfe740408e30e270f5c85d8fb67cb1af8f07d0b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000641', '\x01cb2aab89724eeefe5018bc1ac53dd11c87131c5c209fcec96b57e58f0bfa14520bae8910f2b583b1cafe626bda22067cd0e9e3ce0c137931c7b81e24813f4a87', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000642', '\x01cb2aab893706ac61d54827d7edfa83306ab36fbbe0db44aed642793d3aeb62b5e90dd543c951a1231a9d02790765f2baa3d493b3f36d34b2575cad3d0d9d555f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000643', '\x01cb2aab89817cc34e01551d059c3d33ade914bf9f475aea537a1f20a3480b4ab3e466eb84be0c55d24c85d91305e446882140e4723d900d5d93e2900a61ef5374', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000644', '\x01cb2aab892a3af2a009af9c95732d49cf955e1e8ba7b367a24c03c90a5bd332415409ed226d8a838d453aac72e5fe72cee1b8dbd6ef94a6609239ba0f92e1ca4d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000645', '\x01cb2aab89c00c5490cc9430ff1774e90ca045a9a126950f8d85274077a69b21fcacf3c5d46c3c748a6cba5e594329924c2b0f54f7197754a18f37d91857082a42', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000646', '\x01cb2aab8967cefc615f3459e486ca20c239c9a9396318617665adbfc7b4cc927c53a64868e8e78f016fe9d0c796f27a62eb051d0fd482e8423a594b2e666bbd40', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000647', '\x01cb2aab8967633199dfe21b6e133ee1cfbb3a4c757a3b9c51380eeff097c5071d6e34c7745822019b7bdddea6a3e44b9569fb0e98e8c5d749ef9e87883013c15d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000648', '\x01cb2aab894681d5af1e985b4244c5cbea8575e71dbaa7d608d6d5cbbd0f2b49df2b03fe36e32c05180f8020495f88b2780145e49f577f9ec30463468c619f1f07', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000649', '\x01cb2aab8919247d615e1359463e825c47e7cc1c7c806c6c7d42a6bcfa0d20ad07d03d06fc932688de33cf03602dcab5032cd6d865635307225c98b1eed1110425', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000650', '\x01cb2aab89116a92ade373a44eac588beb5e4bcb2e80104b2a65b4be4b5e40230f05f39d6717c3a3642864ebd5a9e4e64b1d86feec5a82423d480e54099b886716', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000651', '\x01cb2aab89f5e622761f058ee65789e8eaa0f832936701ee441340785c61dc28788570e50a53522f66986aa36cbeb105de295e8d0f58ed7cce219a950f3cccf040', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000652', '\x01cb2aab891798c2919563b50c9a2252f5de51d3fa28f858392111952d7df8d18c58c213a0d122b4875137730e53e4b62d6b34c76b34296775604c2ce60cc51559', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000653', '\x01cb2aab89c3d2dac3b309c19d5c095887f303bcb401b96f53f7ffa549609472d8011a45edd1d312c70f5c88cab20e95b19f88c40d88c285f5b96aecb5634d0900', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000654', '\x01cb2aab89141a09180b8f59436c50b474e512a9488e2b1a02ea301e9bb5c85e13e62a6751b9661fa12d172f795c90a6bd3fb0adeca7eead8b546687ec3ffe4008', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000655', '\x01cb2aab8980bbbd9f4f7b42997bbd6dbf2c3f4cf48e47b8ddcda474ff80f0a239f461110979d40fb81177a4d96129d276d8d137dbb20eb88a0a0cc9a53a93a6a1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000656', '\x01cb2aab893d23bf39deb0daf3cf67511ee4ed0f4a503812287b16fcb74642b30afa0d3bf49c41ffc842f28de287bbb122117025e53c1ee16aac573e6a4c453d31', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000657', '\x01cb2aab89917c1146d177b1ef4476da117bf6f14acdc0d9cba786f7e8aca85d320f8afa99216815b3dfbc8b025e433e951781d65175e07693e92ac25a8e175d2e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000658', '\x01cb2aab895df9a599951d75bd9ed927cc7ace0f65e5127cdf793d736dccf0d16b249fd25a7710e285d544101d7413655e3f743eb0b380be4b528c5c341dcd2577', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000659', '\x01cb2aab89290a0b81bfa468ba33e820a051256a69da3a51fcd779df8f0647216239619b4a818c857b8696cb4df6e905cc541a893c9afffb99b12c8c1c03075296', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000660', '\x01cb2aab8988a8918db219924232f4bf84fae69aa32c8551b8148dd7b2e5022f04af445b73c2266162faa399546ca97e184717e77cd58aff69797939056695fb44', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000661', '\x01cb2aab89b5d182c0c206066142ad46adcbb8006c09cfdfcd57f6f14e7b3ed914e2b15fbf68aa23b3fd70017dfa61fcaef7e3c30ef6b9165f28f0537b1b7528b7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000662', '\x01cb2aab897d4360ca1b2a1ce85bb583c80431b997f7d070e2ebb3aade177ef64ce25fceaa2a0fdf3dfde94f6720aa019e27b7ab871543d000182d5b157efcbd44', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000663', '\x01cb2aab890550cc71589329cb053b4b3cd0afb1b5a1fcabdef88e44500f1208ab917f5344563954f1a8ccf6cfdb79ffd2d1273c01593d3ea6fd7057ece40bf23e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000664', '\x01cb2aab89b80c775f21ff0074261485231692632a270405d3e580f9a1eb0a48b23d0f17bfaae08202fd535a0b0faa80ec10ea5b05c945a6dd5f8c56a3ac36d803', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000665', '\x01cb2aab89938e12cffdc84000c535178f9ccddd239dc67832506997303e0c728f7d16a775c0332e92592c4b2aa85870d3691b7feaa9c592f05790269fb5e49465', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000666', '\x01cb2aab89fe7da9b7fb535173b0f66f586c29472ed9221bdb2bc905e6aa81a6d3c4749edfb69bd6b2ab777cc5fd472d6dbc840b324899908baa96015e6e8d212a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000667', '\x01cb2aab89b3e0f50a178c42a8845e946298bcf0496ce6fd9d06c2bf3e25ec17c19e209ef80ea9a05c3363d92e2d48ef3ab855cf1427f7a1945efb5f8344e4f421', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000668', '\x01cb2aab8975c360f57dff36641081f97be98abccabf73cb950f743bed37dc2c41d7802372a36d2bc1b672a77f426e0c546329c3d51680d4bed6a71bc133c9a300', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000669', '\x01cb2aab892868667156d08e87617528048747d4a790c7edf8a86051772f077defa04c6eee3f2b7498febd29ed534af3d99a3ea7fbe2d71959a5625430d06087ed', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000670', '\x01cb2aab899d53a10bfb3987000cb99ce81ddbb73c48e551730d45dd130f6cc3e987a7c416d9a3c8fe4c95fb860c0f7a88965aa8eb99121ebc46cd50b73593dfcc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000671', '\x01cb2aab893414d48daf0ace977338e830f4cbe9b6cb64830eac36cfe586291f2e44cf4b614dd4cd4e56798766ebbecbbb29a63645e8e90ec70a543ba840942e12', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000672', '\x01cb2aab890dbbef59cf37139d11d412061915a0801db762cf377255ac01cc3afe4fe3d08f45fc973c0ac0fbba2641539203387a7303b57ecdedb6417c827c359c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000673', '\x01cb2aab891c9f674fcad8fd5f56696e6bccfb8e4ba4070b368b7b97369163e320a09bec1760777bb17fb2be0b27b902be8100151225afffd9751149201a6c13b8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000674', '\x01cb2aab89f1590038d35265ace7f221be3ef968083c2e0676b3dbe779404d8b49dde27b25972aa4632df7992c5cdc0e02ec4589f572edd797ef3d1e92484b518d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000675', '\x01cb2aab89a7509d18353302890be4ebdfe8c4de7076c93b8f3177fc570a3f3d00d594f12280758025614c93fc44d258d5c2df45d073f440dfab1a5eb5685ba726', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000676', '\x01cb2aab89e397ecc60b101a7ff000dd080b21ed3e32f300c2936170ea61c8e0a51d2c5c5ca74ec12fb3de7da2a1b5fb6dc0bd388fa7b4b55cb56448535348cf80', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000677', '\x01cb2aab8995b3256b5ee318e55687c5537d5acf783d65902fc399cde470572e9f7bf0052e4f4ceb110cabd5975cfe6687852c57a78ef6e1075bb51e46140d781c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000678', '\x01cb2aab8992b066bccffd25f5c9fa3d1fbda54ec23637bcbe7648e1dda3d5ec5d4e3929668e88bfc4be5a6779fb5d12d36c8488f03bfd8d51725b9e74fb302d51', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000679', '\x01cb2aab8917f49b50b1876b7f81bd38cf0fdb487e505f7f067b1887a86bebc7956d72526260d9aaf1a43d0cac8007befaa566e910b1e126621607aa1f49e37b94', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000680', '\x01cb2aab8936f8af1a74715dca1dc86c4fbc3bcf599c5e8a03dab3dd1c9490cfd239c3836ad106038afde384f82c89ecc51818694a1792ca398092bb82a58ee2c3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000681', '\x01cb2aab89c7efa3639f7d516a5d6156442e26d235d0535f34b3349d6d6c149b9904d625e18a8bd3952616aceb869584051e8b2e63e890ee5f455a1452b6a412f1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000682', '\x01cb2aab890eaca015566923e173c05229722708857965c64541475ba42d8aa9415983861ea4903d0e3ea4fdd53d426f345427bd6d221c10ccc90f54d04e0b40ad', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000683', '\x01cb2aab89fdff5833cd7cc3b56c2e1a488d386cee1af586551355f54aebb683a31fdd191b8a17573a21e96df1fbeba7386c0c1ca8c09d90a3bc6a84f272de9397', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000684', '\x01cb2aab890fe0086c12dfcc2b234a97d0c805be48cfebd669d7286f1e94a3a2920cc2edb0db867ed69c3b0610cc69027b8c11b0182176def5b86c5c68860d7053', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000685', '\x01cb2aab89bf602e596a7c50f62e7e6192fd6b9f664065caeee1fb2b2a555b1e26a38ade5dea5ff198df842226527f34c059677660a9880a957c7d028516bff79a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000686', '\x01cb2aab890788754790797fbb6c5a897675264b73dbd693818a60d5bcee462092d7344a1bdef274b514065560cd3f68be1ca71e952f940527a02e7564cb55e80f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000687', '\x01cb2aab89b374dcc4c0662b5b168ac8a88cfc3627acec46379eca6ceaacb3f055bdb6171c3fc075f33bc352719216a5fd4a7dbc6cee485576423c90b1006bc620', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000688', '\x01cb2aab89c1725601c753fbb711d367f09730a954e4fe8a3f19718061b2ba3e382c9d090d3cad7571f5f760b15d71506a274db4e0dbd9d226e6028cac082a24c9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000689', '\x01cb2aab89cd53a8fdf65024e4f7491811a07c4037f595b50a9224f142b350af1e9a79c24fde90c240bdc0d652d088e092cfd07280617903bf9eb592ce242171bf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000690', '\x01cb2aab8974a7b9ffe06bcaf1c08b1f50f156a63f9df76b5ddbc220fffa3ddfd505d4fd012a9829616d7fa5d80ce47f3ff5d3aebbce673bec2573f46fa82dd9da', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000691', '\x01cb2aab89d5ab290046f7ce2e6719421fd1abe6ca31b7982ecfb7dbcb8d8b108b9396defe1a755a5b22e4b5e04409ee3875a3c04618e9033837d6be6b3f950dc4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000692', '\x01cb2aab89c4315393b1a378a3220d229b80f88ac20f6c02f6f8db30db803f12abfefc44bd33712ec2a3df4beec57a1d65b1e19f5dff9438222acccc062d1653ae', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000693', '\x01cb2aab89a617e8e604d18c42b78631ea6fffe38bf4bf061ff7dd225520e2e65d343753ef835c12d9fbe83847db1ff0f489d70bfde7294845664895778a3d2bad', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000694', '\x01cb2aab896553d8c64f414a1c16903f5506025b8392f5309272cef828af868c4adbeb66803a792513340660a02523845fe94c6cbe47d5bff73f33656c8fc1f855', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000695', '\x01cb2aab89dad52a5fd185eff124ca79ef4d5f581b9af9b3093a1cde659e5d7f568ac9e64dd38009aa083ff4a6353938f1dffb9780e1f5c42486f2bcc550174614', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000696', '\x01cb2aab89ff8db1fcdf1665454db6c330b31bcf9e9956fc8cc55f2c749c6fc018913036aecb39bb32541d5fb2e95475bedb573d23932b4e9ca1219d0e3e4e6349', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000697', '\x01cb2aab89b81774da9d13f1ca42b3948c570bcd05a5141c80627b78f669fbac074d3abe576aa91ef3a6fb4386bd2e75e990fee936566fc6c9c6f2c7cb557ebc1a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000698', '\x01cb2aab89437554a2053b536d1e6f0a3568ce52952b5914492227791220e8fb1afcd7f42d400f5970a3b2d09b5980627bb8ecdc03207258575af8a004c6794b54', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000699', '\x01cb2aab89d063cab32628cbec22f4a528def689158e09b82eb0aea937803e849018005e6ee3f27c751251cd89fc56eef5184776ace3fe826ded521add652da82c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000700', '\x01cb2aab89f122a2a83312980e5a1696881b7e2d2022f7a22878ed9ae0f64c68ff74bdd4c0acae772af493270b88ef1204f6467742d63da4f60ee5d9a464703098', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000701', '\x01cb2aab89ca352b7a521af6a05259a4ec42143b5f91a968b3a9d563a4ad1f5510543eb5c6174ca93b7a27292ad241d9b2f6b36acaf847b2320432f4a8a64c6a19', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000702', '\x01cb2aab896db873dc30c9f9fa3e0a0af147d91248bd66098847de20d77d86fa31d01f05f17740b16c2361ef742a24505880d405b6ac82659812f9d04cece6fad8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000703', '\x01cb2aab8964f43ad075df594743801902f5e54db3cd888bf6e9a8c1860878ab4dcf4292b5828d1d2ccd332271ef438bab5e1e084f99976c5425e5b36f162c575e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000704', '\x01cb2aab891aa8e030736ddf2b212038db2c732220ed820d6d69dc7a9cc54bb257001ef6c42128a85338bd88d1124454ba5f3229e0fe555923f5b0b81949ecd96c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000705', '\x01cb2aab8989347395170b5207b2ecf4d7dbfc538d92a9b7d2d6769c92253479be997ba491a25d9616155557e022ea422285d3f39873d9f0d8d534e0b7fbb40192', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000706', '\x01cb2aab8989c9c9af4168ddf9d524b02f3dff92031656305f93fb752a2eece0caa0e2578c232050a8f0b968bcc38e706b6888d3c90439be39f6393428fb59562b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000707', '\x01cb2aab894f6ce2bf14c81149b259a8efedff3e4c4cfc23323d6cec3fe07b5d2a6baaa563e7f4fad16239995b4194ec56c0bb4ca9d2c30b4187b42353f0386898', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000708', '\x01cb2aab89c284c344b9763cfae68b9d94829069a6c57f8935212c9f6f91119e87e52540aac51298158a17dd91d0d23ecdcf361bc61ed9e45a9a6806439bd49466', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000709', '\x01cb2aab89319e4d64d11e3cfa88eb1d8e0664fead485b506a1297249683a223dbee2db7832fad03f6283fc6fdb4262107ace83ca85732896a1683bb90c17e8b6d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000710', '\x01cb2aab894615b0c75ebc9f36a2a9f85f4d3064d4f1b723fff88aefb724bfbf12df3a563b2cdd0dc3ffd20a6660c1be942bd26d672db7b314900be14b0f1bc933', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000711', '\x01cb2aab89c644e00ab3b1bd1bfb1be214dfce98749c2956daa8c5810f672e2b9ba73be1ad8a67dc631a3e59406802a59ee2030c5e12408c571329f04a3f41c55b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000712', '\x01cb2aab89827de7269f51c9bf54e88bd71b6f39f247d8c84fc5f86aec982d1b2577ace38d2eb57991e876b6d1db7edadb27817024bbc1d13d80ea6f1db1c34a91', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000713', '\x01cb2aab898b740555d7c754f59b3b90fee3132c50f71f6ddd2bfce61682b9714535235230f7acc2b20c9b21c7f5ba24ee57fb51e86c96bb327f087f8ef31d8a14', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000714', '\x01cb2aab894f9b72122792bc9cfa5569c257d943944c4b47c3f99e395ac15dfe76bcf12d866974a33ca4395290fc4c7d8709bc59123b466d0d6f9c5defe0d25d77', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000715', '\x01cb2aab89adf87e6b669bd49eed71d51ac9a5420c068bc84372f6d247173619b498081d40087fa45bf536da8a4e3766eba00d2991fe4f0421fcfd0bff0df37684', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000716', '\x01cb2aab8986545cd0a91b97194fcda828e4de3839506d84a3535f82e2fbfa185148f2503f4c5de3d19293ac18c2aaefe02284505cb88326e73e2be6d85f4bfd55', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000717', '\x01cb2aab89474c7307b4fc5db756ff9e7b2f8a9c6879cdd5790cc76af3e873dfdbf053a0c5b1802229ea7411d72334d6dd5b25080df158cb0c4e4adfa0ff2b68bc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000718', '\x01cb2aab89e1d2072a7dd53655f041775598bc542b83c4b7f0195169701301596592e7bf6358f7b41bdc03de83d1d4a2bb709df21ff2f348fc765828169370f492', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000719', '\x01cb2aab89db74cd698adbcda1da636aa7731031b8ee66d3d6099a5e6de91355d70672b113c5b65139fb06169a34e28624477dce80b8bdd59f6095eec9043a5460', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000720', '\x01cb2aab89feebc2fc4d3476d9c22ae202b4cb80d7ad466775c2432177e6e52f286c517091467641fa9901053e22bf834447a0ef9c9ee506610284cf427016cd2b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000721', '\x01cb2aab89103a03ce81fdcaf6c0c6e7565a692738284d4448254096bf6166b79f5048cd92898841ac9dee4edc1676152941231d4ec1e5f307ee0cc4c06579b2b8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000722', '\x01cb2aab890580e457a5e1a9ee15058c8c3aa45628b119c64816ab05d4e9e0e68880df876536212e4f31fcfc3bce2821fe6a7cb86ea8521cbbe9fdabe7831c47cb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000723', '\x01cb2aab89848a31fd117c0cf58010d30556f70e7781feb4f5e2036df44a0ef542c74dc745af2e2db3e79b20046e5050b3325dd047571fc912dc87b114670f3832', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000724', '\x01cb2aab89ce803ba9e5b001e77f00affdc8675a4836eb520ad34ddd5a1d6171e8ce5aaa6123c03d58216cfe8a93b2e96d9b146861d9df0f7ea36c06d71149f5f6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000725', '\x01cb2aab89807bbe9b23bf084d87e06e6f4115ae94007e7402ea32ffd1be4ed7dabd6a12893ee0b81b1be51d925dcacf5e361f5bab5cef3f358f3f6705f3ef2158', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000726', '\x01cb2aab89d83cdcddd5a0d6bba6a6b5bf89402db0a7aba4b1263248c4da2fd6991f3a9c97ec8c734eb160bcafb45cf115f096d84f63e7cf1b30847a19d22f4209', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000727', '\x01cb2aab89ebe5bf43681f2e8ece7fb8db28ef9b1eab6702bb44fecb76a24475279ea0d2da87a2ac2727b7cbb5740d97320830ff0c0550b0d9868c5f9b418c2789', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000728', '\x01cb2aab89a0f84aa776671bc886cb4fba56ceace4cc8e7475cef042af97730f400e2c627a67c8104ea7ccdd34e7afad164c2aac4197b03ee85fe7fab084e6af3c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000729', '\x01cb2aab897703b8bc815c74c7d59e8f2b05e3daa5814955afe25b82c75fde6eb4c43c6e9d98b00a0ba342bc8679a846d395c7e4a8c0fe477a7dd564c79746f647', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000730', '\x01cb2aab8910bd71d0210e376280f6b06cc5b5e7fb37b4ca68ad16d30c7d873110e6f5ffe1eacd3a42fb8dd0bf703ad321c0a81a16424b691b957d895ccecc063c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000731', '\x01cb2aab89a9500534700c99ba7c279b9920f6292b5c08d8cdcb047470492d115474a5b328910cb30684ee34b730bae794ee6663a8fef31a2c1899ac4b82758fe5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000732', '\x01cb2aab89efd02d40e8b5a0a6ccb74125a0c4f76670536590919f06c3dec61d2c56a1850e122b92e5c1ab3e712b093fd50f82ffede3ec393114796be90f3a65fb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000733', '\x01cb2aab893e4bf80ace5184fd3c259efb7a6d6ae22fd532ad66da537f043bca51de5f9fc97f9de67d45ba0ee9fa4a60e2d3455c0033b99001e845b266e33d7ecb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000734', '\x01cb2aab893cf6fa97f23fce08a9c96249ef1751605af971c89014f88ccd99167c7f565946770994103748d7fecf5d3f1f0c81ed6290b53bcfecae03c129b96ff8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000735', '\x01cb2aab89bfe600987f29512ff4ffc567b1539dac96103ba8369bdf0b6a8e689c8bd64d66f47842d76220c90be5cd8bdcd60fdbff50eebbf5fbb39382ab4889e0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000736', '\x01cb2aab891cc44c14e946bd9a9f842cd17779d1a6090a704d1bb9f6ff558c9f2572a082a6df3841b06c7a7039438f836817289de6792e126c02c6e19611a6978f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000737', '\x01cb2aab89b3b2e3cb1c7666704d5a38118fabbdbf3d87f20eac0180e17674a580ab5efb518de3b117da91e8cce451c4ddddc72d13445942a14a07eb6de78a262b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000738', '\x01cb2aab894bb7de1701639e664f4526a43e63849a289fc64a8ae2884cbddd6b378a57b52dca4f15d1958bba801e2186b2988ed3a8b6f58839a3687aec77361e03', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000739', '\x01cb2aab8944f74db83893014e8fdacc75dde02106c6187d57601c68553e56464ba1c393942895943d3281c0cc8b09326a34b2ff7e0a2d3b5a29e275b0b7dd70ed', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000740', '\x01cb2aab8958eb0b533d7f16d3d9b8562513043ba20ee5d45cd0010ba144b804dbebfc0a1fdde0b597e4ffc065f3544637b054bbc0a5d2e159118606be606d9fce', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000741', '\x01cb2aab896ed8565b8890653b3de057a04fe7c2ff844c3864866507035da2a5d154161a0ef2d403e1d4f2703963c7582077d2e925e4fb65fbb7a775d0c616f92a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000742', '\x01cb2aab8982fe466638f20ca1761efa7a4278de6a517ce9c8c28f32ca95477fabe0c9866bd5c11f657fd85056252a9492393ee058cec02b4bf15b9a4758e6326a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000743', '\x01cb2aab89b73960687f25d2b19a5191f78068f5dce1fec6ed536d42df72931d4596590134fe64c226d41f8f4d1e20aa68486523d34b8c0cd09e3c803c8b3bd708', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000744', '\x01cb2aab897fd06397d708974224fb7f93e24088d1ac73518f8a5b7a06344bcf45b1c656cc8f6ec033acfc495b7c95b2506cde5e4482304d6060492d76fd5028d5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000745', '\x01cb2aab89e00669eb38cb7379ceded6f076ff052b7151196511d3ae617c0e9c8de657f90dcca8ca1c77b053c7f4f39fce80e3ce2ef477af3624c99684f9c36a21', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000746', '\x01cb2aab89451af0fa38d198cf121e07079ee95c6f2ad69100d76e2881a369fa2f099b48d9c6a14c941344669b11a2b413c6879181ee1f086a31f135b338d3f6b1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000747', '\x01cb2aab89fce9f0c62b41b0e3cb66e8416ef65d37bb755530eb0aca7e9f8eff6b2838d90c25722a9f321a1b83921c47fb4f9ed360042d8b05b2444631807ff37e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000748', '\x01cb2aab8913325728a73c91059af5e9753e21256f9b3aa3b806721d0dde38c40975775840e6615157e5cb26c467695c59c565332c6ea7be021efe95fc1b071e0b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000749', '\x01cb2aab89f3b65f45153cb774c7dba6437548bd023ef87696fcffea771bcdd60aca523f8be8dbcc835b9b30d76786c8c87fbc33087abaabfec16ab475c32ad9d9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000750', '\x01cb2aab8970ec5bf6b0fe3e990ad53d90be38e7111823d96c69361994cdd84af36dcb0992df70d7e682f29e6b79e3d72f9d02bfbc515584cc74e04e1ae83121e7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000751', '\x01cb2aab89c2c8f9d816274f68194c447c18a18dfbc88d94363680e63192a530ccef60a6d5456352e157cac37e028c302fe9e156474d39e3c3926a2d9edb8bf13d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000752', '\x01cb2aab890b0eec111ef12a0800036509aeb870973b26e564d589f887bcb30a7cdb8429be8e95b92fd01aed5048fb59c4fdc570f2d334e9d373777453c9991f5a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000753', '\x01cb2aab892d72ec87971d66157a6b5832ef03cb74723c81d1280360853e8d84941938170917ad17aaa7dee4e0da0f5a5ab626ffb4488884ef04d328cb8e921973', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000754', '\x01cb2aab89391d5c86ecfeffe752baddee26ac9080c853ac259a66172435e8e8ec80c8a4b920fa204bd8998df8b6ff4e5857ef3f8638da67c1cd2baf0c876d05f1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000755', '\x01cb2aab897434c03e460f8509128d305a8c4d48ab00160dea0a8425730abe247e33d444cba793abf0f01f1100bf8bedac5109f70fd53b2a52ef371594d6ad5bbf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000756', '\x01cb2aab89dafc8b659513f3e5ad2d726cad5097cf3cf29de4c6b8fc409a014615ef183314709eadfb4f4fe54fcd6ff7525b48b56045bc267c4274d5d918742d48', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000757', '\x01cb2aab8912b8be843c07d24d390848e070c761ed1ad7c03d017ba29f5a52414579fb7a4cc9d4ec6b864937696f39f27f0de33bdd22be2fb4a0837e2a3e8fd626', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000758', '\x01cb2aab8902659412314ad8714212a8dbba0125f8ea20a8041e1d7361f6a94c02fbb7d9a2e6ffa5c082ddcf789264969e88090782f3e08af7dc361512fe875a77', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000759', '\x01cb2aab8984e4ac88e2094ac5aef433ef3330f04ed0723e5ebf5198bee6089ffa92014aee4f2661d64bb2abf3bc694eac44bfb3a2796fc1a80ca8a9a3bae090d3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000760', '\x01cb2aab89f8c178b5fb9e6ef6128b06e54ef0dbf7fb8a96a3c1388e1b9956be39fb2eca6bcc7e6a76c7974cf970a7a74de054aa5f42980489d30b45091315148c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000761', '\x01cb2aab897f2822336930bd29d55beff0d118bcbc3c06e6feb9aea469deba28aa324319738b49e61b7d43039eb3824f164b56ae625cf4c4643790ed140b2f1ef6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000762', '\x01cb2aab898f9efe6f128759ae23448572e6b4bc5d1028797dc9fc05f7c0d5dd0d9e663c4dd1a546cf9b06fc1f6e6b2ba85649bb657e3016d5c4cfe258798446c6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000763', '\x01cb2aab89964e245a0e4437e0cb56000e60047392da57f901e7412c30ac9816df1e9bd5a04776678aef5f4a2aab8182dbc664616dee13e197f549be9dea79ea76', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000764', '\x01cb2aab89005d335e3207d03e813040c3a10d52d601067f69663aaf45fab0c732def38a23d7545c4db8b38441bd5b2c2aa258742f5d120398a426b13971d6d70c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000765', '\x01cb2aab896d14cca55082e9f309052f0dc36f388b95c281280ded954d7e87154abbf2f294c8e3b190048831648cb8bcd91bc1c67340926b9c008e6e0694f279f8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000766', '\x01cb2aab896d9e4bd6ce1d4c22715c8ae2b666f4d0fe29c1480e74cc9010bb314ac29d019e8f1b63f264c032d3f13d12471aa83e6984b290fb8975a460a32d38bc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000767', '\x01cb2aab89b9eeae337bdd982b6b5329892f11767483e16a1d057ece07be92c6066bfb223cde8a297f66f0c569c16a6126b12d41b1edf99bb7bd86020b344d400d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000768', '\x01cb2aab895f21cedb93e9877bad893f973c76ac9c34e5134bba5452fa7e864192e6c5fb3449d3ac5b5e08d3b0d2c1d4e584dfc9a77b892283f04a340b553a30db', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000769', '\x01cb2aab89af47ddc8859cbabfab572d9c235f876afb64aa9912bb8536f099e5b8cbb42b001982103f4b6b1bf23a3290984a440040c66c7674087ecc4d51c6b500', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000770', '\x01cb2aab8938599d8f7a67e7e63b8911c9602574ba8f9043119d216330adf99f3d555295d0f94a5062e09717f205107565f990f9619ffb8da34d966e73c4eec65f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000771', '\x01cb2aab89e519018542f05112f635bff5ff5eef8112a4793fe2da9e09c86c19a87e63e1954d0cee64c84e85b1d482ec95dbc3f7c56e214dcbdafce365a4235d61', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000772', '\x01cb2aab893e6adae98c7088a10a64ccaf9b7187e9a3f6316dfca38df4a063e12eabe104d890d75ac0e07bafac2e9c5843460dad41718b875b84848398e92785ac', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000773', '\x01cb2aab89a6a4aa43ec619aa64f2342eb4c6d07b22090bfa1e8a6bc9a84d89cd4b139e77436e66e753521f51954ab57b3f1122335aeb498cfcfc525aaf17aceee', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000774', '\x01cb2aab893e207aaade66a8f7d89e698d8d7080e167fe4c6f1848065927a230ee9a1231c1dd6dd8c8f591ee8ce839d85cadb56765459fe00fb412738aa91dcda2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000775', '\x01cb2aab894106d9fd1e3d3c43d0d3f7a5962fddaafd0db4f881cd1dd6569c132390637d25ec0c019859a5dd3ebe90cb759c414c25d8ae64cd4e972b00c292f1e9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000776', '\x01cb2aab89db6b279b7cc5ee6b2e20c046fadf7fa8086c990b912dfdf5775f67987ed6bc2d98f5922011a6dac26d2574f86448288cb5a90fdbd57a2e1a6190fc2b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000777', '\x01cb2aab8982ed2c86248f9ffb3288037f8e6a6912fe184078fd6f85cf05c18ad1b4042a1fbdfc178fae9f235a48cdef85d652cc710f34a2894e53e3be9e822362', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000778', '\x01cb2aab89be2615e07dc34bca3e3e340f22e5d2fe871ecd35f33fe572c5f1e67242107a49f0fb36dbcefb7d9d809f3a113b10e7f6e2db760d1dfaa393dfa21b38', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000779', '\x01cb2aab894cc4eb64e6e81832a806dccf47b3c7f26dcf51a58d2038c1b9e6c03feb968567208a9967b4194d96de76dae0459458c299b29fc41accfdc9ee8e2946', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000780', '\x01cb2aab89d49460bd18e6fafca53fd873c5cf30257c3f20e25753299b5ec1bad30148d4e8f5fcdbc19a137e786db9371342ddb8dc28461641ccad08d6d7a00af6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000781', '\x01cb2aab89798cb5a59b5adb5719ebd32cb6c8f9ef489fa867f6d2b6d7569c53a47208d82db5a7937f3f623ee6dd16219d2096963872d053adab95836de9b8d3ba', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000782', '\x01cb2aab890d6a7a1a8af3f789087fb6893631a2e9e4367bc8a4a1686655e64d5904792090a7c19317e4f71129405eba999ddc0937f2db680a3cc869ebaa0fb93c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000783', '\x01cb2aab894a1edf262c53a283bf970b3f90350210d6d345d86c03d58c4ce3a170876ff580640b54185d9ac4241a777ef6535da90cedf56a27891a84f1653bebef', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000784', '\x01cb2aab89e60372250315152c5067f06af300298a8bac0de3419a16d8ef6b55147b93c0be2173554f208a81c5bd45e907505cc80b8469d96ccc345f530f92fcec', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000785', '\x01cb2aab89af67d4628243b24e082795875c94e61bb418b8e06f3e2da940d08339155c8c912cbee779bb3ab99c529610424a3f4ebfe3bce2e1fc4e8bccc3662c7b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000786', '\x01cb2aab89692ebe6ee7e78f8424ad1236bf91fc70eccbb335a0be401a527a8778dcb8900543776ce0cdf57094ea81419c5bdcd03046ee0ff9ac989efe3379f596', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000787', '\x01cb2aab89351604332834c79497615db4265a3e6a5bc15ae317edf370afdbf744acce8abc21090eabac136d040b54ac7b6ce52db93dc3acd6ade05fddf1e84a14', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000788', '\x01cb2aab897f493a3035445035fd083d0d2e110dc66836aae09b2ec9a56db795add160c9939b08f747634404a7f75d0f4f91ed7aae8886ce20571a911345cae1a4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000789', '\x01cb2aab89009a93f1e5ea4682b45c029bd52bc44a6a476c28d8380f98452204c3c1fb70243ab1217b9d5dabf087a75ee62137976ac17e7607cb8b38d7b83e4403', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000790', '\x01cb2aab895ef367d63b0a5a8971e6a69076b037b4c86610fd815a916091ebe7cd880dc1478590352d831239dc1a3f767194dd54fda31f5821c0913407c01df40d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000791', '\x01cb2aab8956d5ea6bc08242fb774f4ccd47f3299e8df8e34ce8cfadb98539c8cf5ce669ef7f05e06e9c79868e83787b09e5212fa8eff7c3e3ab7f5081e3b8a8d0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000792', '\x01cb2aab89a591876a31101f43534f2e187660efc1120763946f01426ac9402b505d912b4bb873d30292992caef1d14f63bf7677352c9c3385d762c1a72c5b7b31', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000793', '\x01cb2aab89714cfd6987170a3e08a3f8b2795e97f5c43cf4343ff10bf399a13496dd8339b8515c7d759ea8934fbb924db05466f8741ced5e01a0b59fdb5e4f919a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000794', '\x01cb2aab89f6e59acf8a14d51e87382a15bdf4f314045528565d940a3c381f6e0446ba42d8cdb03e05759c21d2613ab1946042fb65f59a2d04e7ab99f818de76dc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000795', '\x01cb2aab89488ff01fab33ebba4ae9c08cae08f68a8a154d630da7edc76adaea1bcb10fff28bf5c097facc7b092033e601093ebb0c8337491b10cb6e9ebd7ff9a0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000796', '\x01cb2aab890e8d50e4cc43bbbbd1fc4fe02a47a552290b9fe72118ffb6295c988e5a826e1d69749b2bc2c055d9bd93d519bceebc2a97750bfe176f9e1c6f4a672a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000797', '\x01cb2aab8953aa1964507ef81faa6082378d5275672e8e34e5c3c6cee63ff71da1848b97af8b4e4a888f55d789542d092a9f3b154de55084fdc25fe21280a5f683', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000798', '\x01cb2aab89d8982b9e1b875f7eb1849e5959b16171ca2c4f8b3f40b77ab107d17630acb539cbecef5a827e0782e0b98b729c45df4148e6da514540d1478304d5a3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000799', '\x01cb2aab89d9d400d2b8536d8369e2df6ee421da557a2516a1694f31edf24ef8bc79f7d5cbfbb386787391891604f56cfb8a4acda07190290f4c89e31ebc6f0ce9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000800', '\x01cb2aab89b642486821ced79dfebe7e289939634bbdcec4bc7786163fb96ed65f4d2ed9713066ff1c4031241eb092de5660f5eb4fb4b9b7b4faf2d63fa1b832e7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000801', '\x01cb2aab894af3c1020047ad028ddc3482a040b272e3a2be0f5539a0cb02d650864dc3b7ead5e779ced2d58d7ec9bfbae21a0621915cd3abedf0250bf2d9d7bfa1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000802', '\x01cb2aab89e5165d290dc52e0494142df605b7661d371fb27b823c643f388238c2cb21f680ce28e3b346e8d4a357294e620307dfadf2c93be5ac498d69ae3ac1f8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000803', '\x01cb2aab8986e3a236aea9db0dde416b10b62043fce74170534ca10290860e3c8c9bf883558af67b6d77da0e34b272a530f5b7701da1d39cc40d9a80c06ce3571d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000804', '\x01cb2aab8955b0db3371c50d7f1cc3e7a60cdfc589495219009928c649ba8784f77935254daee2fae08dde4641652b7679d800eab6551564675612c4feca45e758', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000805', '\x01cb2aab89fd7e7b1eed200c982e39b25a642fd1161269ea88d069cbffea91bbad6be1019f9fba55c071452534f9dbd433358c3871390479b01dc96c982ceed794', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000806', '\x01cb2aab89a39ee8219a09f166f979b83d47d6d928106261650fe79c579fc1c184519e710b35709aa486666020a20f8220f1e7ea5233d4b11ff7741a00c0f210cb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000807', '\x01cb2aab895177cfe65e4577488375b4816eb317b945f5db3109e485be8c02137b47aae1338661625e13ec554d005614c4c812a97a51ce43eae618a6b0520a3218', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000808', '\x01cb2aab890796b708d5a3fc88573b95e428d324698b2340a45b681b769d0789bd2b57ee52f0a90b9bd41949237a71263cd3f80215a0164cf6c91e99ded8e88169', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000809', '\x01cb2aab897ac3453378f0eabb7b21f070e80424b7fced6d8c6b1c54eb2f5b8179425a00cc75f9043028387c1febb665aff1f03cea0b8d18e053af73a16b6e5017', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000810', '\x01cb2aab893e94b239f2fe708dc092ff71fed7e2d32cc6383bba13dab68b9ce6af2268d3a66088315349f796542ae4a72e289ca1aadb1953cbef6730fb327b49ff', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000811', '\x01cb2aab89d09cf382f754220610f5948ecc2756dbcec004ac334f4f59a4bd453bbd164928928f9cc140446ab24840bfd8e1a0a76b05dd8d014e8b289720a4cb95', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'prekey', '0000000812', '\x01cb2aab896372c4274a463485dda10857809f30da656c770ef5a725735dead78e752ced3a183a1f0cd0e6686d2ed957e1d98b64f82b33be1ac1b28d49332c2c3c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'app_version', 'critical_block', '\x01cb2aab899c690788abc67a4fd600c50f7d867f1cbea271647727bb85c881050f63c3a02d8da6d218283adad03203657dce6bc3c35fd1df3744bd290b717d5bf6349ccf24a9adc782ec0ddd5417900cf6c1d3a5c6e8acb2c95463bdfdd8a0afd26497dab901b738eae2e1f0983f3239902cc766861ca5832c45654ab9b6c42b27c0ec6bb06e1d3db1a3f20a137c9a7b33a232e0f1045f84684f45441926a5f493c2a38b2752da0f28', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'app_mac', 'critical_block/39f8c7e2eb8cd1ba56e5bfdd8d0c6cccca47e584235e5813e740d7874a3177ad', '\x01cb2aab89c4ab6910749e50c06081ba326d3c105096db0607ae76c7822887a730c67548ab92bcf36b5a5f75d1f689463ab8d24f301259077e4aad30e717ee67ce', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'buffered', '7a3ef7538967ce1ba5f35bda1568b45d50ab72ed95a5d985a0bbdc4713234df3', '\x01cb2aab89f33b7cda41569f04a01b8a3f4dd81a5e46fb2122f9db7c43b09d2c2c9bba205afd20a5cfe595f65d24e1074880', NULL, '2026-12-26 23:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'lid', '5215500000002', '\x01cb2aab8949ac849b701e4b6aed42b2c8d509921ccebc077525031522fa8abd62bdb56a89186fbe43a962fd0b4135', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'pn', '95215500000002', '\x01cb2aab89cc5e8d650cb5342301805f631c493b90ac7ac67715b0188d4cb20b12b32e526d91d55990b0fe2307d5', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'identity', '95215500000002_1:0', '\x01cb2aab897d500533ca7a4e07003679897f96d1893bf4f8beef05bce899cd5fa450042348d8d2841135a66eacff2ffb3ad903840ad291d8bced952c62fd671cd9', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'contact', '95215500000002@lid', '\x01cb2aab894c8a7321ab9964ece874d292ecdeacf1c5043ec3d759551632f63b1730d8fad0773c59a7c3096a66fd1526e5106e5348ca4b0c683a6d6f5f2c4ddafebed99dc9816768e16da4b5079394e1316cd936baacc6cd09905aab9be30fdbf546edf33398793aee0995171eb812971c4f847b2223043ad4f4fdd1345a3b27e2103ea1343a84444650792f50', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'contact', '5215500000002@s.whatsapp.net', '\x01cb2aab890bb9477ea0de66cbc19e301aa5b42540d0b3a540766e225f9f1f0d7e20ff476285e6617e30aba97f3b5bed0d2dea8310b97d6d4037cf8e51a36b26681ebf70d9bcb2261bc5687305a2ab3c116fec4a4c50f343c40eaf07e95511945030c662f61c861123590a960f5ee32ce936f1060ebbb327978e42013b205a285b47a00711e54da9de2ced943d', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'session', '95215500000002_1:0', '\x01cb2aab896be8d3da0f098a046fdcb28c3f87e39ca4a501616f7ef3fda5363550fe2f297175aaa438851ffc0cbbb0c7f447213ffc5f8544859d4f9968d8a8d090eb8590bfa420f53df530ba849b5cb0340c224629c5abdfd5fa51dde7903462f175aea738503721e0858438fc5823b90eb8854fddea67a857c7d274a421336c3c171c3f6a83d6ec810f387b82c75c9694c7f343c75b233779c8b60b4fa0389890ec34c15a60aed5259fc66dc86d320f1fafe44d659f8c3ec338283e8e0934f73843e9953f316ec1362ead2447fb95ac9fb47e518f6db8db22dc16deb63cbcaaa5cd1cf7cca7ef0101d383094c27963ff73044b46b3a4db53bf05442d697fba14c4fce4dfb913bfaa35540ab5f5727ceedb02ab6828d2b40dc52d2a846a5b9fca363fae8ce7f9eda4faa2b033e360af7ccd1b269a52ad09b83e5447afc398ce9dae31124968660611e5438c93054d1f3d7d0cec61293bc3d221e415835ed624c59637c3cf9d5792e33ee2cd87c6f5ce8aa734f015669cf5752ad1686d9a2144330172be90978f4cf85475bd9e930390aacb6a6410c8495c764a369458cf67f0713a287881f6e5726a063316bbba1565dd4115e0f4373a5aa3887d394967b0dcd86c2a323b05245e9945685461df66130720958a77c3181cf71099eae54773a9ab9baafdb72ab3b86916a81f2c03499ec26f90850ed1e55d5e628af70221aefc16f45071306595b9c4a47441cbcbd7def425aa8ff074cc13b068e3476d6aae5ee74c96ed822140943662b062258ce6b305c54d9da7f3320c57770b471bbf4a950bb3955bbb58268ec4ff416cae60de2b7385bf1f59624c6699db6c3ca88de55fcd2b51daf58d0743240f0859c8dae09773863860d2e16874f0fdf802a1318c0732ef0d47d48eee03f2f803670e67b36a75f206083d1781ea023a12bb47aee8dff703943a662e81ccb0ac73c51179fbb4b8738b0349c9a15af4eaddaf982e2a30e46d352f961dd306421cb96180eef88d46e6d086048ddd8e7636abe1741160bce5abd11af7d975446d802a8ced6643f94b281340ae4c9eb0d46ed9695bb871dfdd974d030676bf339440de9eda19733f700b1c2ddcb143f3d0ac56bc1c87a9192972c101f2ebea6e28a93fddc72bfa7ada913557167b84a034abf37c3b49eb158a6b8468b72466f0df9fc901471d43c94f3b4f2e48f7ccc70650b24cd80136f247413adcb65f49a44e7f59cad8fe216a6f081a42e4e8f41b2a9ed78984da7030ed6ff4154d0fe0c4fcc017335ad14b45b7a91e97bfada1ff71ee8d5c69b52ea84251261605707ff22b5f9388c487736196b6b4d42e36fda081e07d75a0b45f15eec800b8f656c50f0f31ecab72f6e0e83e682', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 'outgoing', '95215500000002@lid|3EB0B3FEC5FA3F3668D211', '\x01cb2aab89964f4103d732e6fb84e08545103b64e9139fe375f7fa04b4b0932a4395d5648d6a732d1e316b', NULL, '2026-12-10 23:00:00+00');


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tenants VALUES ('01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', 'T', 'active', '2026-11-26 23:05:17.954866+00', '2026-11-26 23:05:17.954866+00', '{}');


--
-- Data for Name: throttles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.throttles VALUES ('ip:127.0.0.1', 1, '2026-11-26 23:05:19.828961+00', '2026-11-26 23:05:19.828961+00');
INSERT INTO public.throttles VALUES ('account:8e43ca37701228e74983efdbd0cff5c1', 1, '2026-11-26 23:05:19.828961+00', '2026-11-26 23:05:19.828961+00');


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.users VALUES ('01a21a1b-27bc-7eba-bd41-c1578f80e7ed', NULL, 'admin@example.com', '$argon2id$v=19$m=19456,t=2,p=1$OihjEmMt8T2oYphticPzqw$Iksrtgz+KaMYq9bTgTNgAjYTyuiY1EU5aDauHn66WFM', 'SUPERADMIN', '2026-11-26 23:05:16.987964+00', '2026-11-26 23:05:16.987964+00');
INSERT INTO public.users VALUES ('01a21a1b-3284-77ea-8fe5-d4234c078175', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', 'ana@example.com', '$argon2id$v=19$m=19456,t=2,p=1$aD7IMiyu7OQpH4c40hD2RA$9m2+Ane7rWaGzezo03+C9m49eo0/Zz6b6XgBhpeAaMg', 'AGENT', '2026-11-26 23:05:19.748359+00', '2026-11-26 23:05:19.748359+00');


--
-- Data for Name: webhook_attempts_20261125; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_attempts_20261126; Type: TABLE DATA; Schema: public; Owner: -
--



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

INSERT INTO public.webhook_dispatchers VALUES ('e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');


--
-- Data for Name: webhook_endpoints; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_endpoints VALUES ('01a21a1b-34ee-728e-9509-30572c1b3f28', '01a21a1b-2b82-7df0-9d3f-8edbbc26cce6', 'http://127.0.0.1:9/hook', 'sealed:Acsqq4m8/JSDQ+vEd3b0LfOSLElYeQB1biOItUe2sqekCYZQiZ4ppBNFKs4xmqHxtKPXeOOINic9A6wFoEw19CCqGtrFo5UNDw61boKdoG5t', true, NULL, NULL, '2026-11-26 23:05:20.366196+00', '2026-11-26 23:05:20.366196+00', DEFAULT, true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL);


--
-- Data for Name: webhook_lanes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_progress VALUES ('01a21a1b-2b96-785c-844b-50c5e72ae6c3', 4);


--
-- Data for Name: webhook_replays; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_shards; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_shards VALUES (29, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (54, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (4, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (34, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (51, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (0, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (52, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (63, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (10, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (35, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (45, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (6, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (39, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (36, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (31, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (50, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (60, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (14, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (22, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (59, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (13, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (2, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (16, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (62, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (11, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (44, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (42, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (41, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (46, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (40, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (43, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (53, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (32, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (7, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (9, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (38, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (15, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (26, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (12, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (48, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (57, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (24, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (61, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (19, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (25, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (30, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (21, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (49, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (47, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (3, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (17, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (20, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (28, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (37, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (33, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (1, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (5, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (18, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (55, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (27, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (23, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (56, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (58, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');
INSERT INTO public.webhook_shards VALUES (8, 'e3924892-04b9-4e5b-85a3-a2af6b3fcca2', '2026-11-26 23:05:35.114949+00');


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



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
-- Name: events_20261205; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events_20261205 (
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
-- Name: media; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.media (
    id uuid NOT NULL,
    tenant_id text NOT NULL,
    key bytea NOT NULL,
    file_name text NOT NULL,
    type text DEFAULT ''::text NOT NULL,
    size bigint,
    sha256 bytea DEFAULT '\x'::bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


--
-- Name: media_chunks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.media_chunks (
    media_id uuid NOT NULL,
    seq integer NOT NULL,
    tenant_id text NOT NULL,
    data bytea NOT NULL
);
ALTER TABLE ONLY public.media_chunks ALTER COLUMN data SET STORAGE EXTERNAL;


--
-- Name: media_uploads; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.media_uploads (
    device_id text NOT NULL,
    kind text NOT NULL,
    sha256 bytea NOT NULL,
    sealed bytea NOT NULL,
    uploaded_at timestamp with time zone DEFAULT now() NOT NULL
);


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
-- Name: messages_20261205; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages_20261205 (
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
-- Name: webhook_attempts_20261205; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_attempts_20261205 (
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
-- Name: webhook_deliveries_20261205; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_deliveries_20261205 (
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
-- Name: events_20261205; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_20261205 FOR VALUES FROM ('01a24380-2000-7000-8000-000000000000') TO ('01a248a6-7c00-7000-8000-000000000000');


--
-- Name: events_default; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_default DEFAULT;


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
-- Name: messages_20261205; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ATTACH PARTITION public.messages_20261205 FOR VALUES FROM ('01a24380-2000-7000-8000-000000000000') TO ('01a248a6-7c00-7000-8000-000000000000');


--
-- Name: messages_default; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ATTACH PARTITION public.messages_default DEFAULT;


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
-- Name: webhook_attempts_20261205; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts ATTACH PARTITION public.webhook_attempts_20261205 FOR VALUES FROM ('01a24380-2000-7000-8000-000000000000') TO ('01a248a6-7c00-7000-8000-000000000000');


--
-- Name: webhook_attempts_default; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts ATTACH PARTITION public.webhook_attempts_default DEFAULT;


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
-- Name: webhook_deliveries_20261205; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries ATTACH PARTITION public.webhook_deliveries_20261205 FOR VALUES FROM ('01a24380-2000-7000-8000-000000000000') TO ('01a248a6-7c00-7000-8000-000000000000');


--
-- Name: webhook_deliveries_default; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries ATTACH PARTITION public.webhook_deliveries_default DEFAULT;


--
-- Data for Name: api_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_keys VALUES ('01a21b96-c4ad-7456-bc07-711305e22565', '01a21b96-9f84-7c10-9079-cf6da1231af6', 'k', 'ppk6srfc67', '\xf724d1866d53572c91212c51b4ba1d8b213f6a4abd310a448ee892df843c2208', '{messages:send}', NULL, NULL, NULL, '01a21b96-9e3b-77ee-8c39-14275205f9d3', '2026-11-27 05:59:55.306338+00', NULL, NULL);


--
-- Data for Name: audit_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_log VALUES ('01a21b96-9f7c-7ab1-bb51-289ff8c8d9d0', NULL, '2026-11-27 05:59:45.7887+00', 'user:01a21b96-9e3b-77ee-8c39-14275205f9d3', 'POST /auth/login', '01a21b96-9e3b-77ee-8c39-14275205f9d3', 'done', '127.0.0.1', '01a21b96-9f4f-744a-8ee1-7b9a7aadcc52', 1, '{}');
INSERT INTO public.audit_log VALUES ('01a21b96-9f85-7aeb-a793-d4bca7c9691e', '01a21b96-9f84-7c10-9079-cf6da1231af6', '2026-11-27 05:59:45.797715+00', 'user:01a21b96-9e3b-77ee-8c39-14275205f9d3', 'POST /tenants', '01a21b96-9f84-7c10-9079-cf6da1231af6', 'done', '127.0.0.1', '01a21b96-9f84-79b0-b4d8-55a283dc1692', 1, '{}');
INSERT INTO public.audit_log VALUES ('01a21b96-9f8a-773b-9c70-3873e0587ea3', '01a21b96-9f84-7c10-9079-cf6da1231af6', '2026-11-27 05:59:45.802474+00', 'user:01a21b96-9e3b-77ee-8c39-14275205f9d3', 'POST /devices', '01a21b96-9f88-791b-880e-da8a6c1c83b9', 'done', '127.0.0.1', '01a21b96-9f87-7e44-8070-01a8f5aaf36f', 1, '{}');
INSERT INTO public.audit_log VALUES ('01a21b96-9f90-710e-b8bf-ea80668fecd3', '01a21b96-9f84-7c10-9079-cf6da1231af6', '2026-11-27 05:59:45.808069+00', 'user:01a21b96-9e3b-77ee-8c39-14275205f9d3', 'POST /webhooks', '01a21b96-9f8d-7893-9149-c03ae7bbb064', 'done', '127.0.0.1', '01a21b96-9f8c-7df3-add5-c23c8c2eb0f9', 1, '{}');
INSERT INTO public.audit_log VALUES ('01a21b96-9f9d-74ec-b4c2-802a55004a33', '01a21b96-9f84-7c10-9079-cf6da1231af6', '2026-11-27 05:59:45.821322+00', 'user:01a21b96-9e3b-77ee-8c39-14275205f9d3', 'POST /devices/{id}/connect', '01a21b96-9f88-791b-880e-da8a6c1c83b9', 'done', '127.0.0.1', '01a21b96-9f93-7a54-9d96-4198a92bf8e1', 1, '{}');
INSERT INTO public.audit_log VALUES ('01a21b96-a10f-72f6-873f-809b75598ec2', NULL, '2026-11-27 05:59:46.191194+00', 'user:01a21b96-9e3b-77ee-8c39-14275205f9d3', 'POST /auth/login', '01a21b96-9e3b-77ee-8c39-14275205f9d3', 'done', '127.0.0.1', '01a21b96-a0d4-7104-a988-d433c1907771', 1, '{}');
INSERT INTO public.audit_log VALUES ('01a21b96-a149-7966-886f-588db4ae601e', '01a21b96-9f84-7c10-9079-cf6da1231af6', '2026-11-27 05:59:46.249616+00', 'user:01a21b96-9e3b-77ee-8c39-14275205f9d3', 'POST /media', '01a21b96-a141-75a4-9109-7dfd4c85e43e', 'done', '127.0.0.1', '01a21b96-a140-7e3d-b24d-ba274c38619c', 1, '{}');
INSERT INTO public.audit_log VALUES ('01a21b96-a161-7053-b6e3-5ac3443adb43', '01a21b96-9f84-7c10-9079-cf6da1231af6', '2026-11-27 05:59:46.273021+00', 'user:01a21b96-9e3b-77ee-8c39-14275205f9d3', 'PUT /tenants/{id}/quota', '01a21b96-9f84-7c10-9079-cf6da1231af6', 'done', '127.0.0.1', '01a21b96-a15d-74f8-b745-94104abfe733', 1, '{"devices":10,"messagesPerDay":null,"webhooks":null}');
INSERT INTO public.audit_log VALUES ('01a21b96-c4af-7dad-97f9-eef333b7fa21', '01a21b96-9f84-7c10-9079-cf6da1231af6', '2026-11-27 05:59:55.311896+00', 'user:01a21b96-9e3b-77ee-8c39-14275205f9d3', 'POST /api-keys', '01a21b96-c4ad-7456-bc07-711305e22565', 'done', '127.0.0.1', '01a21b96-c4aa-7268-9bfb-eeec33ca57f1', 1, '{"prefix":"ppk6srfc67","scopes":["messages:send"]}');


--
-- Data for Name: chats; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chats VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', '5215550000002@s.whatsapp.net', '01a21b96-9f84-7c10-9079-cf6da1231af6', NULL, NULL, '2026-11-27 05:59:47+00', 0, 3, NULL);
INSERT INTO public.chats VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', '95215550000002@lid', '01a21b96-9f84-7c10-9079-cf6da1231af6', 'Ana', '2026-11-27 05:59:52+00', NULL, 2, 0, '5215550000002@s.whatsapp.net');


--
-- Data for Name: check_budgets; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: device_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.device_heads VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 1177, 1178, 2097176, 12, '1057', false, '[{"life":"4063a17e-5060-45d7-b6ee-3ad6bc4f1f71","at":"2026-11-27T05:59:45.945Z"}]', NULL);


--
-- Data for Name: device_repairs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: devices; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.devices VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', '01a21b96-9f84-7c10-9079-cf6da1231af6', 'Demo device', '5215550000001', 'connected', 1, NULL, 'ONLINE', 'online', '2026-11-27 05:59:46.029882+00', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-27 05:59:52.303779+00', '5215550000001:1@s.whatsapp.net', '95215550000001:1@lid', '2026-11-27 05:59:45.934381+00', '2026-11-27 05:59:46.029882+00', '{}', '2026-11-27 05:59:45.800046+00', '2026-11-27 05:59:46.029882+00', NULL);


--
-- Data for Name: event_outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_outbox VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 12);


--
-- Data for Name: events_20261126; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events_20261127; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events_20261127 VALUES ('01a21b96-9fad-7efd-a8c0-74d982ac4b4f', '995', '01a21b96-9f84-7c10-9079-cf6da1231af6', '01a21b96-9f88-791b-880e-da8a6c1c83b9', 1, 'device.status', '', '{"kind":"device_status","status":"QR","detail":"pairing","lastError":null,"at":"2026-11-27T05:59:45.837Z"}', '{}', NULL, '2026-11-27 05:59:45.837395+00');
INSERT INTO public.events_20261127 VALUES ('01a21b96-a06f-71df-b227-ba097a393b60', '1004', '01a21b96-9f84-7c10-9079-cf6da1231af6', '01a21b96-9f88-791b-880e-da8a6c1c83b9', 2, 'device.status', '', '{"kind":"device_status","status":"ONLINE","detail":"online","lastError":null,"at":"2026-11-27T05:59:46.029Z"}', '{}', NULL, '2026-11-27 05:59:46.029882+00');
INSERT INTO public.events_20261127 VALUES ('01a21b96-a68d-730f-b5a3-ebafc9883d36', '1026', '01a21b96-9f84-7c10-9079-cf6da1231af6', '01a21b96-9f88-791b-880e-da8a6c1c83b9', 3, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21b96-a080-7662-ad31-4a84bf08ada6","providerMessageId":"3EB0A21D3763615D38F12E","to":"5215550000002@s.whatsapp.net","type":"text","status":"SENT","error":null,"participant":null,"timestamp":1795759187}', '{}', '01a21b96-a07f-7170-bea7-690b98422bff', '2026-11-27 05:59:47.601212+00');
INSERT INTO public.events_20261127 VALUES ('01a21b96-a68d-748b-a296-43419c2f7d68', '1026', '01a21b96-9f84-7c10-9079-cf6da1231af6', '01a21b96-9f88-791b-880e-da8a6c1c83b9', 4, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21b96-a080-7662-ad31-4a84bf08ada6","providerMessageId":"3EB0A21D3763615D38F12E","to":"5215550000002@s.whatsapp.net","type":"text","status":"DELIVERED","error":null,"participant":null,"timestamp":1795759187}', '{}', '01a21b96-a07f-7170-bea7-690b98422bff', '2026-11-27 05:59:47.601212+00');
INSERT INTO public.events_20261127 VALUES ('01a21b96-a6d2-7c5d-96fd-6ca376deeb92', '1032', '01a21b96-9f84-7c10-9079-cf6da1231af6', '01a21b96-9f88-791b-880e-da8a6c1c83b9', 5, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21b96-a14f-761e-8919-a59099c87029","providerMessageId":"3EB05B69EFB4FA474EEA17","to":"5215550000002@s.whatsapp.net","type":"image","status":"SENT","error":null,"participant":null,"timestamp":1795759187}', '{}', '01a21b96-a14e-7e11-a5b3-101a805d1897', '2026-11-27 05:59:47.673956+00');
INSERT INTO public.events_20261127 VALUES ('01a21b96-a6d2-7cc6-b7a2-aef3fd0a38b1', '1032', '01a21b96-9f84-7c10-9079-cf6da1231af6', '01a21b96-9f88-791b-880e-da8a6c1c83b9', 6, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21b96-a14f-761e-8919-a59099c87029","providerMessageId":"3EB05B69EFB4FA474EEA17","to":"5215550000002@s.whatsapp.net","type":"image","status":"DELIVERED","error":null,"participant":null,"timestamp":1795759187}', '{}', '01a21b96-a14e-7e11-a5b3-101a805d1897', '2026-11-27 05:59:47.673956+00');
INSERT INTO public.events_20261127 VALUES ('01a21b96-a6fe-7b3f-b4ff-0cb3ea5df1f2', '1037', '01a21b96-9f84-7c10-9079-cf6da1231af6', '01a21b96-9f88-791b-880e-da8a6c1c83b9', 7, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21b96-a15a-7946-a076-ab5fdceac656","providerMessageId":"3EB05C45357968C2519839","to":"5215550000002@s.whatsapp.net","type":"poll","status":"SENT","error":null,"participant":null,"timestamp":1795759187}', '{}', '01a21b96-a159-7477-a2a3-93a9e2922d87', '2026-11-27 05:59:47.73861+00');
INSERT INTO public.events_20261127 VALUES ('01a21b96-a6fe-7af0-98fb-dc5422c84be7', '1037', '01a21b96-9f84-7c10-9079-cf6da1231af6', '01a21b96-9f88-791b-880e-da8a6c1c83b9', 8, 'message.inbound', '95215550000002@lid', '{"kind":"inbound_message","messageId":"3AE93CAD430C0FE81393","from":"95215550000002@lid","fromPhone":"5215550000002","to":"5215550000001:1@s.whatsapp.net","timestamp":1795759187,"content":{"type":"text","text":"Hi, got it (5ba7e7)","media":null},"adContext":null,"chat":"95215550000002@lid","isGroup":false}', '{"key":{"remoteJid":"95215550000002@lid","remoteJidAlt":"5215550000002@s.whatsapp.net","id":"3AE93CAD430C0FE81393","fromMe":false},"messageTimestamp":1795759187,"pushName":"Ana","message":{"conversation":"Hi, got it (5ba7e7)"}}', '01a21b96-a6fe-7af0-98fb-dc5422c84be7', '2026-11-27 05:59:47.73861+00');
INSERT INTO public.events_20261127 VALUES ('01a21b96-a722-7e3a-b2ed-a0b80c96a68d', '1039', '01a21b96-9f84-7c10-9079-cf6da1231af6', '01a21b96-9f88-791b-880e-da8a6c1c83b9', 9, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21b96-a15a-7946-a076-ab5fdceac656","providerMessageId":"3EB05C45357968C2519839","to":"5215550000002@s.whatsapp.net","type":"poll","status":"DELIVERED","error":null,"participant":null,"timestamp":1795759187}', '{}', '01a21b96-a159-7477-a2a3-93a9e2922d87', '2026-11-27 05:59:47.746998+00');
INSERT INTO public.events_20261127 VALUES ('01a21b96-b8eb-7b3a-a6d8-efc6d49871f4', '1054', '01a21b96-9f84-7c10-9079-cf6da1231af6', '01a21b96-9f88-791b-880e-da8a6c1c83b9', 10, 'message.poll_vote', '95215550000002@lid', '{"kind":"message_poll_vote","messageId":"3AC0ED3EE973AEF8BC32","from":"95215550000002@lid","fromPhone":"5215550000002","to":"5215550000001:1@s.whatsapp.net","timestamp":1795759192,"target":{"messageId":"3EB05C45357968C2519839","from":"95215550000001@lid","fromMe":true},"vote":{"options":["a"],"hashes":["ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"]},"chat":"95215550000002@lid","isGroup":false,"fromMe":false}', '{"key":{"remoteJid":"95215550000002@lid","remoteJidAlt":"5215550000002@s.whatsapp.net","id":"3AC0ED3EE973AEF8BC32","fromMe":false},"messageTimestamp":1795759192,"pushName":"Ana","message":{"pollUpdateMessage":{"pollCreationMessageKey":{"remoteJid":"95215550000001@lid","fromMe":false,"id":"3EB05C45357968C2519839"},"vote":{"encPayload":{"type":"Buffer","data":"3bES5I7jy13kayHth7rTpfqjZEa4o0nlq0H5C+YwZHoIZ8peii7QVywpJm0+ES57zsc="},"encIv":{"type":"Buffer","data":"4BZ8pvv9w6tMtHKk"}},"senderTimestampMs":1795759192277}}}', '01a21b96-b8eb-7b3a-a6d8-efc6d49871f4', '2026-11-27 05:59:52.303779+00');
INSERT INTO public.events_20261127 VALUES ('01a21b96-b8f6-79a3-a4f9-abae3b792597', '1055', '01a21b96-9f84-7c10-9079-cf6da1231af6', '01a21b96-9f88-791b-880e-da8a6c1c83b9', 11, 'message.inbound', '95215550000002@lid', '{"kind":"inbound_message","messageId":"3A5B30C71531665293BB","from":"95215550000002@lid","fromPhone":"5215550000002","to":"5215550000001:1@s.whatsapp.net","timestamp":1795759192,"content":{"type":"text","text":"thanks","media":null},"adContext":null,"chat":"95215550000002@lid","isGroup":false}', '{"key":{"remoteJid":"95215550000002@lid","remoteJidAlt":"5215550000002@s.whatsapp.net","id":"3A5B30C71531665293BB","fromMe":false},"messageTimestamp":1795759192,"pushName":"Ana","message":{"conversation":"thanks"}}', '01a21b96-b8f6-79a3-a4f9-abae3b792597', '2026-11-27 05:59:52.310971+00');
INSERT INTO public.events_20261127 VALUES ('01a21b96-b8fd-7676-a342-f116edc11849', '1057', '01a21b96-9f84-7c10-9079-cf6da1231af6', '01a21b96-9f88-791b-880e-da8a6c1c83b9', 12, 'call.offer', '95215550000002@lid', '{"kind":"call_offer","callId":"926611105371DCA043D8A1B234691624","from":"95215550000002@lid","fromPhone":"5215550000002","chat":"95215550000002@lid","isGroup":false,"video":false,"timestamp":1795759192}', '{}', '01a21b96-b8fd-7676-a342-f116edc11849', '2026-11-27 05:59:52.317518+00');


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
-- Data for Name: events_20261205; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events_default; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-27 05:59:42.169351');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-27 05:59:42.317216');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-27 05:59:43.062784');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-27 05:59:43.477197');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-27 05:59:43.550613');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-27 05:59:43.61719');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-27 05:59:43.662908');
INSERT INTO public.goose_db_version VALUES (8, 7, true, '2026-11-27 05:59:43.705446');
INSERT INTO public.goose_db_version VALUES (9, 8, true, '2026-11-27 05:59:43.724777');
INSERT INTO public.goose_db_version VALUES (10, 11, true, '2026-11-27 05:59:44.579682');
INSERT INTO public.goose_db_version VALUES (11, 12, true, '2026-11-27 05:59:44.581126');
INSERT INTO public.goose_db_version VALUES (12, 13, true, '2026-11-27 05:59:44.595202');
INSERT INTO public.goose_db_version VALUES (13, 14, true, '2026-11-27 05:59:44.596125');
INSERT INTO public.goose_db_version VALUES (14, 15, true, '2026-11-27 05:59:44.620455');
INSERT INTO public.goose_db_version VALUES (15, 16, true, '2026-11-27 05:59:44.678765');
INSERT INTO public.goose_db_version VALUES (16, 17, true, '2026-11-27 05:59:44.697926');
INSERT INTO public.goose_db_version VALUES (17, 18, true, '2026-11-27 05:59:44.750492');


--
-- Data for Name: handled_messages; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.handled_messages VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', '95215550000002@lid', '95215550000002@lid', '3AE93CAD430C0FE81393', 'inbound', '01a21b96-a6fe-7af0-98fb-dc5422c84be7', '2026-11-27 05:59:47.73861+00');
INSERT INTO public.handled_messages VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', '95215550000002@lid', '95215550000002@lid', '3AC0ED3EE973AEF8BC32', 'poll_vote', '01a21b96-b8eb-7b3a-a6d8-efc6d49871f4', '2026-11-27 05:59:52.303779+00');
INSERT INTO public.handled_messages VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', '95215550000002@lid', '95215550000002@lid', '3A5B30C71531665293BB', 'inbound', '01a21b96-b8f6-79a3-a4f9-abae3b792597', '2026-11-27 05:59:52.310971+00');
INSERT INTO public.handled_messages VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', '95215550000002@lid', '95215550000002@lid', 'de63529e47f55597970fd3fb718f42ae', 'call.offer', '01a21b96-b8fd-7676-a342-f116edc11849', '2026-11-27 05:59:52.317518+00');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: idempotent_requests; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: key_probe; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_probe VALUES (1, '\x01538117aa5a7c8c78d718ae3df241ca34a6114ecb6b922483c32cd37b0b57285606a3a32567ad1bff15', '2026-11-27 05:59:44.858764+00');


--
-- Data for Name: known_networks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.known_networks VALUES ('01a21b96-9e3b-77ee-8c39-14275205f9d3', '127.0.0.1', '2026-11-27 05:59:46.189437+00');


--
-- Data for Name: logins; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.logins VALUES ('01a21b96-9f72-7d53-8331-9c04026b3343', '01a21b96-9e3b-77ee-8c39-14275205f9d3', '127.0.0.1', 'Go-http-client/1.1', '2026-11-27 05:59:45.779032+00', '2026-11-27 05:59:46.047146+00', '2026-11-27 17:59:45.778873+00', NULL);
INSERT INTO public.logins VALUES ('01a21b96-a10d-748a-9ed2-bbe6ace14215', '01a21b96-9e3b-77ee-8c39-14275205f9d3', '127.0.0.1', 'Python-urllib/3.11', '2026-11-27 05:59:46.189437+00', '2026-11-27 05:59:46.26939+00', '2026-11-27 17:59:46.189297+00', NULL);


--
-- Data for Name: media; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.media VALUES ('01a21b96-a141-75a4-9109-7dfd4c85e43e', '01a21b96-9f84-7c10-9079-cf6da1231af6', '\x01538117aa4adc5cb40593454978ee759de5c2563d2bf848001cbc901caa118c29dbd78550ad13312ac14a5a2f7fc64adff1f63cde4601b030a74f20dd1fc4417a', 'menu.png', 'image/png', 71, '\x8048ac4bacf7ed9d8929f509cebc3246b4f131e6ef44be97014870f796588e89', '2026-11-27 05:59:46.241477+00', '2026-12-04 05:59:46.247854+00');


--
-- Data for Name: media_chunks; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.media_chunks VALUES ('01a21b96-a141-75a4-9109-7dfd4c85e43e', 0, '01a21b96-9f84-7c10-9079-cf6da1231af6', '\x0118de6c53447716ea6e8e4d892b48f6c4af1177b19baf47ed472d16fba0c2152fe8068246aa6026f9dff90ab715c29c6e7a2708151512cc5c3177151bb87aa16aaf9cef190ac216a40422ddda504b790fda0971e3d6281dd03ef871d922f69065fef333677a3b00');


--
-- Data for Name: media_uploads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.media_uploads VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'WhatsApp Image Keys', '\x8048ac4bacf7ed9d8929f509cebc3246b4f131e6ef44be97014870f796588e89', '\x01538117aac8b298cb3c16bba8bd1669402a71efa38e10582d98d93a7c35d828715e680294e5e705df569f158aec3a9e9bb168c31dd6c9d66a3bc5023d076d83d27db0c2594b715de77367d9b7d5f3fe01c57853eca31117b4a1f3d1452d5e01e523031e6ae57a6e3861cbfd5a044e9d77be7da39733c3fe79a7597a058ae12a8141d09fc458937af42f66ba3d6c011eb84c71354b62dd15521538201aa3ec9bd2956ad6017bffc23d0037ebc3a49258f21037002dd69469307e0d4bce257997bb9966c8b3985545da5be0ba48b73662535c268198f9c12b146229d8d5da009a4114a1ad98f29e67d309bf3b7d45cc9758c39a25a5be2d2759d2b8bd97be99b1018956dd4ae21b8a1b3489f84bd80945b45563a7cfa4bac9b5a8d2fd51b7ee98a499a307595192554a1cb759dabdecf7a6c10c81a9614fe83b3b01a822604884b49c53353c8a9f0169a69d145d4c6f4fce0d45ec55f6a1f01870f780740cf1e299551390c7fd06de102799076670d5d206ddf6784efcb7c983c9bec78912e176c61ac30fdf3f36ceefc5118e70624f8cb96321cf00c92c548421fd744294eba2056b731864e14e550508be2f25a8794b11cf10f91c9f4ab557e222028009360ace62b53b8a9e684db739b51198a0bb3b0ba109f00139', '2026-11-27 05:59:47.634572+00');


--
-- Data for Name: message_queue; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261126; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261127; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.messages_20261127 VALUES ('01a21b96-a15a-7946-a076-ab5fdceac656', '01a21b96-9f84-7c10-9079-cf6da1231af6', '01a21b96-9f88-791b-880e-da8a6c1c83b9', 3, '5215550000002@s.whatsapp.net', 'poll', '{"question":"When?","options":["a","b"],"selectable":1}', '3EB05C45357968C2519839', 'SENT', 'DELIVERED', 1, NULL, false, '01a21b96-a159-7477-a2a3-93a9e2922d87', '2026-11-28 05:59:46.266609+00', '2026-11-27 05:59:47+00', '2026-11-27 05:59:47.73861+00', '2026-11-27 05:59:47+00', '2026-11-27 05:59:46.267304+00', '2026-11-27 05:59:47.746998+00', NULL);
INSERT INTO public.messages_20261127 VALUES ('01a21b96-a080-7662-ad31-4a84bf08ada6', '01a21b96-9f84-7c10-9079-cf6da1231af6', '01a21b96-9f88-791b-880e-da8a6c1c83b9', 1, '5215550000002@s.whatsapp.net', 'text', '{"text":"Hello from the demo (5ba7e7)"}', '3EB0A21D3763615D38F12E', 'SENT', 'DELIVERED', 1, NULL, false, '01a21b96-a07f-7170-bea7-690b98422bff', '2026-11-28 05:59:46.048421+00', '2026-11-27 05:59:47+00', '2026-11-27 05:59:47.601212+00', '2026-11-27 05:59:47+00', '2026-11-27 05:59:46.05207+00', '2026-11-27 05:59:47.601212+00', NULL);
INSERT INTO public.messages_20261127 VALUES ('01a21b96-a14f-761e-8919-a59099c87029', '01a21b96-9f84-7c10-9079-cf6da1231af6', '01a21b96-9f88-791b-880e-da8a6c1c83b9', 2, '5215550000002@s.whatsapp.net', 'image', '{"imageUrl":"","caption":"menu","mediaId":"01a21b96-a141-75a4-9109-7dfd4c85e43e"}', '3EB05B69EFB4FA474EEA17', 'SENT', 'DELIVERED', 1, NULL, false, '01a21b96-a14e-7e11-a5b3-101a805d1897', '2026-11-28 05:59:46.255403+00', '2026-11-27 05:59:47+00', '2026-11-27 05:59:47.673956+00', '2026-11-27 05:59:47+00', '2026-11-27 05:59:46.258422+00', '2026-11-27 05:59:47.673956+00', NULL);


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
-- Data for Name: messages_20261205; Type: TABLE DATA; Schema: public; Owner: -
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



--
-- Data for Name: pending_reads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pending_reads VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', '95215550000002@lid', '3AE93CAD430C0FE81393', '95215550000002@lid', '2026-11-27 05:59:47+00', '2026-11-28 05:59:47.710755+00');
INSERT INTO public.pending_reads VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', '95215550000002@lid', '3A5B30C71531665293BB', '95215550000002@lid', '2026-11-27 05:59:52+00', '2026-11-28 05:59:52.310663+00');


--
-- Data for Name: public_links; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: quotas; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quotas VALUES ('01a21b96-9f84-7c10-9079-cf6da1231af6', 10, NULL, NULL, '-infinity', 0, '01a21b96-9e3b-77ee-8c39-14275205f9d3', '2026-11-27 05:59:46.26951+00');


--
-- Data for Name: ring_nodes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES ('4063a17e-5060-45d7-b6ee-3ad6bc4f1f71', 'node-1', '127.0.0.1:23009', '127.0.0.1:23008', '127.0.0.1:23010', 32621, 1, 3000, 1, 15, '2026-11-27 05:59:58.365418+00', '2026-11-27 05:59:44.917684+00', NULL);


--
-- Data for Name: ring_partitions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ring_partitions VALUES (0, 1, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1, 2, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2, 3, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3, 4, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4, 5, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (5, 6, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (6, 7, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (7, 8, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (8, 9, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (9, 10, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (10, 11, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (11, 12, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (12, 13, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (13, 14, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (14, 15, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (15, 16, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (16, 17, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (17, 18, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (18, 19, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (19, 20, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (20, 21, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (21, 22, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (22, 23, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (23, 24, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (24, 25, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (25, 26, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (26, 27, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (27, 28, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (28, 29, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (29, 30, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (30, 31, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (31, 32, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (32, 33, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (33, 34, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (34, 35, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (35, 36, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (36, 37, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (37, 38, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (38, 39, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (39, 40, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (40, 41, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (41, 42, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (42, 43, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (43, 44, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (44, 45, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (45, 46, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (46, 47, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (47, 48, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (48, 49, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (49, 50, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (50, 51, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (51, 52, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (52, 53, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (53, 54, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (54, 55, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (55, 56, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (56, 57, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (57, 58, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (58, 59, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (59, 60, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (60, 61, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (61, 62, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (62, 63, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (63, 64, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (64, 65, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (65, 66, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (66, 67, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (67, 68, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (92, 93, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (93, 94, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (94, 95, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (95, 96, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (96, 97, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (97, 98, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (98, 99, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (99, 100, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (100, 101, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (101, 102, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (102, 103, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (103, 104, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (104, 105, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (105, 106, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (106, 107, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (107, 108, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (108, 109, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (109, 110, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (110, 111, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (111, 112, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (112, 113, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (113, 114, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (114, 115, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (115, 116, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (116, 117, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (117, 118, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (118, 119, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (119, 120, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (120, 121, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (121, 122, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (122, 123, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (123, 124, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (124, 125, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (125, 126, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (126, 127, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (127, 128, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (128, 129, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (129, 130, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (130, 131, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (131, 132, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (132, 133, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (133, 134, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (134, 135, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (135, 136, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (136, 137, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (137, 138, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (138, 139, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (139, 140, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (140, 141, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (141, 142, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (142, 143, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (143, 144, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (144, 145, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (145, 146, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (146, 147, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (147, 148, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (148, 149, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (149, 150, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (150, 151, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (151, 152, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (152, 153, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (153, 154, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (154, 155, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (155, 156, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (156, 157, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (157, 158, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (158, 159, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (159, 160, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (184, 185, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (185, 186, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (186, 187, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (187, 188, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (188, 189, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (189, 190, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (190, 191, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (191, 192, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (192, 193, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (193, 194, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (194, 195, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (195, 196, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (196, 197, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (197, 198, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (198, 199, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (199, 200, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (200, 201, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (201, 202, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (202, 203, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (203, 204, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (204, 205, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (205, 206, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (206, 207, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (207, 208, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (208, 209, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (209, 210, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (210, 211, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (211, 212, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (212, 213, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (213, 214, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (214, 215, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (215, 216, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (216, 217, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (217, 218, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (218, 219, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (219, 220, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (220, 221, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (221, 222, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (222, 223, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (223, 224, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (224, 225, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (225, 226, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (226, 227, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (227, 228, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (228, 229, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (229, 230, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (230, 231, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (231, 232, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (232, 233, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (233, 234, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (234, 235, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (235, 236, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (236, 237, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (237, 238, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (238, 239, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (239, 240, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (240, 241, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (241, 242, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (242, 243, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (243, 244, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (244, 245, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (245, 246, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (246, 247, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (247, 248, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (248, 249, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (249, 250, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (250, 251, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (251, 252, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (276, 277, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (277, 278, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (278, 279, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (279, 280, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (280, 281, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (281, 282, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (282, 283, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (283, 284, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (284, 285, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (285, 286, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (286, 287, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (287, 288, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (288, 289, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (289, 290, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (290, 291, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (291, 292, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (292, 293, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (293, 294, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (294, 295, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (295, 296, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (296, 297, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (297, 298, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (298, 299, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (299, 300, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (300, 301, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (301, 302, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (302, 303, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (303, 304, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (304, 305, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (305, 306, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (306, 307, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (307, 308, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (308, 309, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (309, 310, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (310, 311, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (311, 312, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (312, 313, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (313, 314, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (314, 315, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (315, 316, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (316, 317, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (317, 318, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (318, 319, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (319, 320, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (320, 321, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (321, 322, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (322, 323, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (323, 324, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (324, 325, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (325, 326, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (326, 327, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (327, 328, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (328, 329, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (329, 330, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (330, 331, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (331, 332, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (332, 333, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (333, 334, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (334, 335, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (335, 336, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (336, 337, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (337, 338, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (338, 339, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (339, 340, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (340, 341, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (341, 342, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (342, 343, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (343, 344, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (368, 369, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (369, 370, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (370, 371, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (371, 372, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (372, 373, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (373, 374, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (374, 375, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (375, 376, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (376, 377, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (377, 378, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (378, 379, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (379, 380, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (380, 381, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (381, 382, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (382, 383, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (383, 384, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (384, 385, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (385, 386, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (386, 387, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (387, 388, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (388, 389, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (389, 390, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (390, 391, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (391, 392, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (392, 393, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (393, 394, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (394, 395, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (395, 396, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (396, 397, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (397, 398, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (398, 399, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (399, 400, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (400, 401, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (401, 402, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (402, 403, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (403, 404, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (404, 405, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (405, 406, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (406, 407, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (407, 408, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (408, 409, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (409, 410, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (410, 411, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (411, 412, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (412, 413, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (413, 414, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (414, 415, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (415, 416, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (416, 417, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (417, 418, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (418, 419, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (419, 420, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (420, 421, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (421, 422, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (422, 423, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (423, 424, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (424, 425, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (425, 426, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (426, 427, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (427, 428, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (428, 429, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (429, 430, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (430, 431, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (431, 432, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (432, 433, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (433, 434, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (434, 435, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (435, 436, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (460, 461, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (461, 462, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (462, 463, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (463, 464, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (464, 465, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (465, 466, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (466, 467, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (467, 468, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (468, 469, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (469, 470, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (470, 471, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (471, 472, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (472, 473, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (473, 474, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (474, 475, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (475, 476, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (476, 477, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (477, 478, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (478, 479, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (479, 480, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (480, 481, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (481, 482, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (482, 483, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (483, 484, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (484, 485, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (485, 486, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (486, 487, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (487, 488, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (488, 489, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (489, 490, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (490, 491, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (491, 492, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (492, 493, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (493, 494, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (494, 495, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (495, 496, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (496, 497, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (497, 498, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (498, 499, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (499, 500, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (500, 501, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (501, 502, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (502, 503, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (503, 504, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (504, 505, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (505, 506, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (506, 507, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (507, 508, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (508, 509, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (509, 510, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (510, 511, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (511, 512, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (512, 513, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (513, 514, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (514, 515, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (515, 516, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (516, 517, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (517, 518, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (518, 519, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (519, 520, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (520, 521, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (521, 522, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (522, 523, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (523, 524, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (524, 525, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (525, 526, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (526, 527, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (527, 528, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (552, 553, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (553, 554, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (554, 555, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (555, 556, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (556, 557, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (557, 558, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (558, 559, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (559, 560, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (560, 561, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (561, 562, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (562, 563, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (563, 564, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (564, 565, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (565, 566, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (566, 567, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (567, 568, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (568, 569, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (569, 570, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (570, 571, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (571, 572, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (572, 573, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (573, 574, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (574, 575, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (575, 576, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (576, 577, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (577, 578, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (578, 579, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (579, 580, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (580, 581, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (581, 582, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (582, 583, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (583, 584, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (584, 585, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (585, 586, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (586, 587, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (587, 588, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (588, 589, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (589, 590, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (590, 591, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (591, 592, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (592, 593, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (593, 594, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (594, 595, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (595, 596, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (596, 597, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (597, 598, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (598, 599, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (599, 600, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (600, 601, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (601, 602, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (602, 603, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (603, 604, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (604, 605, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (605, 606, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (606, 607, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (607, 608, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (608, 609, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (609, 610, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (610, 611, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (611, 612, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (612, 613, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (613, 614, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (614, 615, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (615, 616, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (616, 617, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (617, 618, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (618, 619, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (619, 620, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (644, 645, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (645, 646, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (646, 647, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (647, 648, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (648, 649, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (649, 650, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (650, 651, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (651, 652, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (652, 653, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (653, 654, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (654, 655, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (655, 656, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (656, 657, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (657, 658, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (658, 659, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (659, 660, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (660, 661, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (661, 662, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (662, 663, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (663, 664, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (664, 665, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (665, 666, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (666, 667, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (667, 668, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (668, 669, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (669, 670, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (670, 671, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (671, 672, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (672, 673, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (673, 674, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (674, 675, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (675, 676, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (676, 677, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (677, 678, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (678, 679, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (679, 680, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (680, 681, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (681, 682, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (682, 683, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (683, 684, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (684, 685, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (685, 686, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (686, 687, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (687, 688, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (688, 689, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (689, 690, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (690, 691, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (691, 692, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (692, 693, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (693, 694, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (694, 695, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (695, 696, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (696, 697, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (697, 698, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (698, 699, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (699, 700, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (700, 701, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (701, 702, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (702, 703, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (703, 704, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (704, 705, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (705, 706, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (706, 707, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (707, 708, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (708, 709, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (709, 710, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (710, 711, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (711, 712, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (736, 737, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (737, 738, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (738, 739, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (739, 740, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (740, 741, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (741, 742, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (742, 743, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (743, 744, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (744, 745, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (745, 746, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (746, 747, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (747, 748, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (748, 749, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (749, 750, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (750, 751, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (751, 752, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (752, 753, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (753, 754, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (754, 755, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (755, 756, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (756, 757, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (757, 758, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (758, 759, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (759, 760, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (760, 761, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (761, 762, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (762, 763, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (763, 764, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (764, 765, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (765, 766, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (766, 767, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (767, 768, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (768, 769, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (769, 770, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (770, 771, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (771, 772, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (772, 773, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (773, 774, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (774, 775, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (775, 776, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (776, 777, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (777, 778, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (778, 779, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (779, 780, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (780, 781, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (781, 782, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (782, 783, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (783, 784, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (784, 785, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (785, 786, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (786, 787, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (787, 788, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (788, 789, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (789, 790, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (790, 791, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (791, 792, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (792, 793, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (793, 794, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (794, 795, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (795, 796, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (796, 797, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (797, 798, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (798, 799, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (799, 800, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (800, 801, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (801, 802, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (802, 803, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (803, 804, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (828, 829, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (829, 830, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (830, 831, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (831, 832, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (832, 833, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (833, 834, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (834, 835, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (835, 836, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (836, 837, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (837, 838, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (838, 839, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (839, 840, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (840, 841, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (841, 842, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (842, 843, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (843, 844, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (844, 845, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (845, 846, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (846, 847, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (847, 848, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (848, 849, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (849, 850, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (850, 851, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (851, 852, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (852, 853, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (853, 854, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (854, 855, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (855, 856, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (856, 857, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (857, 858, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (858, 859, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (859, 860, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (860, 861, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (861, 862, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (862, 863, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (863, 864, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (864, 865, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (865, 866, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (866, 867, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (867, 868, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (868, 869, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (869, 870, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (870, 871, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (871, 872, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (872, 873, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (873, 874, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (874, 875, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (875, 876, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (876, 877, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (877, 878, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (878, 879, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (879, 880, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (880, 881, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (881, 882, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (882, 883, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (883, 884, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (884, 885, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (885, 886, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (886, 887, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (887, 888, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (888, 889, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (889, 890, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (890, 891, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (891, 892, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (892, 893, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (893, 894, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (894, 895, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (895, 896, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (920, 921, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (921, 922, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (922, 923, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (923, 924, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (924, 925, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (925, 926, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (926, 927, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (927, 928, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (928, 929, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (929, 930, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (930, 931, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (931, 932, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (932, 933, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (933, 934, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (934, 935, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (935, 936, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (936, 937, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (937, 938, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (938, 939, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (939, 940, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (940, 941, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (941, 942, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (942, 943, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (943, 944, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (944, 945, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (945, 946, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (946, 947, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (947, 948, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (948, 949, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (949, 950, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (950, 951, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (951, 952, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (952, 953, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (953, 954, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (954, 955, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (955, 956, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (956, 957, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (957, 958, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (958, 959, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (959, 960, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (960, 961, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (961, 962, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (962, 963, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (963, 964, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (964, 965, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (965, 966, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (966, 967, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (967, 968, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (968, 969, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (969, 970, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (970, 971, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (971, 972, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (972, 973, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (973, 974, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (974, 975, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (975, 976, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (976, 977, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (977, 978, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (978, 979, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (979, 980, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (980, 981, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (981, 982, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (982, 983, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (983, 984, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (984, 985, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (985, 986, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (986, 987, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (987, 988, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1012, 1013, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1013, 1014, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1014, 1015, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1015, 1016, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1016, 1017, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1017, 1018, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1018, 1019, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1019, 1020, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1020, 1021, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1021, 1022, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1022, 1023, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1023, 1024, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1024, 1025, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1025, 1026, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1026, 1027, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1027, 1028, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1028, 1029, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1029, 1030, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1030, 1031, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1031, 1032, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1032, 1033, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1033, 1034, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1034, 1035, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1035, 1036, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1036, 1037, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1037, 1038, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1038, 1039, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1039, 1040, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1040, 1041, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1041, 1042, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1042, 1043, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1043, 1044, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1044, 1045, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1045, 1046, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1046, 1047, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1047, 1048, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1048, 1049, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1049, 1050, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1050, 1051, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1051, 1052, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1052, 1053, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1053, 1054, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1054, 1055, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1055, 1056, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1056, 1057, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1057, 1058, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1058, 1059, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1059, 1060, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1060, 1061, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1061, 1062, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1062, 1063, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1063, 1064, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1064, 1065, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1065, 1066, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1066, 1067, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1067, 1068, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1068, 1069, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1069, 1070, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1070, 1071, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1071, 1072, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1072, 1073, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1073, 1074, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1074, 1075, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1075, 1076, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1076, 1077, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1077, 1078, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1078, 1079, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1079, 1080, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1080, 1081, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1081, 1082, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1082, 1083, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1083, 1084, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1084, 1085, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1085, 1086, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1086, 1087, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1087, 1088, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1104, 1105, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1105, 1106, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1106, 1107, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1107, 1108, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1108, 1109, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1109, 1110, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1110, 1111, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1111, 1112, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1112, 1113, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1113, 1114, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1114, 1115, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1115, 1116, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1116, 1117, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1117, 1118, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1118, 1119, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1119, 1120, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1120, 1121, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1121, 1122, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1122, 1123, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1123, 1124, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1124, 1125, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1125, 1126, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1126, 1127, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1127, 1128, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1128, 1129, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1129, 1130, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1130, 1131, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1131, 1132, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1132, 1133, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1133, 1134, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1134, 1135, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1135, 1136, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1136, 1137, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1137, 1138, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1138, 1139, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1139, 1140, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1140, 1141, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1141, 1142, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1142, 1143, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1143, 1144, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1144, 1145, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1145, 1146, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1146, 1147, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1147, 1148, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1148, 1149, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1149, 1150, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1150, 1151, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1151, 1152, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1152, 1153, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1153, 1154, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1154, 1155, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1155, 1156, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1156, 1157, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1157, 1158, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1158, 1159, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1159, 1160, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1160, 1161, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1161, 1162, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1162, 1163, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1163, 1164, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1164, 1165, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1165, 1166, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1166, 1167, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1167, 1168, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1168, 1169, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1169, 1170, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1170, 1171, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1171, 1172, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1196, 1197, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1197, 1198, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1198, 1199, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1199, 1200, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1200, 1201, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1201, 1202, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1202, 1203, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1203, 1204, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1204, 1205, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1205, 1206, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1206, 1207, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1207, 1208, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1208, 1209, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1209, 1210, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1210, 1211, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1211, 1212, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1212, 1213, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1213, 1214, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1214, 1215, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1215, 1216, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1216, 1217, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1217, 1218, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1218, 1219, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1219, 1220, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1220, 1221, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1221, 1222, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1222, 1223, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1223, 1224, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1224, 1225, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1225, 1226, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1226, 1227, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1227, 1228, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1228, 1229, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1229, 1230, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1230, 1231, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1231, 1232, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1232, 1233, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1233, 1234, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1234, 1235, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1235, 1236, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1236, 1237, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1237, 1238, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1238, 1239, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1239, 1240, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1240, 1241, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1241, 1242, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1242, 1243, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1243, 1244, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1244, 1245, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1245, 1246, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1246, 1247, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1247, 1248, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1248, 1249, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1249, 1250, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1250, 1251, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1251, 1252, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1252, 1253, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1253, 1254, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1254, 1255, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1255, 1256, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1256, 1257, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1257, 1258, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1258, 1259, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1259, 1260, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1260, 1261, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1261, 1262, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1262, 1263, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1263, 1264, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1288, 1289, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1289, 1290, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1290, 1291, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1291, 1292, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1292, 1293, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1293, 1294, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1294, 1295, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1295, 1296, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1296, 1297, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1297, 1298, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1298, 1299, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1299, 1300, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1300, 1301, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1301, 1302, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1302, 1303, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1303, 1304, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1304, 1305, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1305, 1306, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1306, 1307, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1307, 1308, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1308, 1309, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1309, 1310, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1310, 1311, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1311, 1312, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1312, 1313, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1313, 1314, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1314, 1315, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1315, 1316, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1316, 1317, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1317, 1318, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1318, 1319, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1319, 1320, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1320, 1321, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1321, 1322, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1322, 1323, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1323, 1324, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1324, 1325, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1325, 1326, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1326, 1327, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1327, 1328, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1328, 1329, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1329, 1330, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1330, 1331, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1331, 1332, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1332, 1333, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1333, 1334, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1334, 1335, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1335, 1336, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1336, 1337, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1337, 1338, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1338, 1339, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1339, 1340, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1340, 1341, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1341, 1342, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1342, 1343, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1343, 1344, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1344, 1345, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1345, 1346, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1346, 1347, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1347, 1348, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1348, 1349, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1349, 1350, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1350, 1351, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1351, 1352, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1352, 1353, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1353, 1354, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1354, 1355, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1355, 1356, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1380, 1381, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1381, 1382, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1382, 1383, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1383, 1384, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1384, 1385, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1385, 1386, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1386, 1387, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1387, 1388, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1388, 1389, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1389, 1390, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1390, 1391, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1391, 1392, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1392, 1393, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1393, 1394, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1394, 1395, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1395, 1396, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1396, 1397, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1397, 1398, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1398, 1399, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1399, 1400, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1400, 1401, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1401, 1402, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1402, 1403, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1403, 1404, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1404, 1405, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1405, 1406, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1406, 1407, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1407, 1408, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1408, 1409, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1409, 1410, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1410, 1411, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1411, 1412, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1412, 1413, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1413, 1414, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1414, 1415, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1415, 1416, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1416, 1417, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1417, 1418, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1418, 1419, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1419, 1420, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1420, 1421, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1421, 1422, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1422, 1423, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1423, 1424, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1424, 1425, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1425, 1426, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1426, 1427, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1427, 1428, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1428, 1429, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1429, 1430, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1430, 1431, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1431, 1432, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1432, 1433, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1433, 1434, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1434, 1435, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1435, 1436, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1436, 1437, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1437, 1438, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1438, 1439, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1439, 1440, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1440, 1441, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1441, 1442, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1442, 1443, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1443, 1444, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1444, 1445, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1445, 1446, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1446, 1447, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1447, 1448, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1472, 1473, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1473, 1474, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1474, 1475, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1475, 1476, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1476, 1477, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1477, 1478, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1478, 1479, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1479, 1480, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1480, 1481, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1481, 1482, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1482, 1483, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1483, 1484, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1484, 1485, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1485, 1486, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1486, 1487, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1487, 1488, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1488, 1489, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1489, 1490, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1490, 1491, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1491, 1492, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1492, 1493, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1493, 1494, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1494, 1495, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1495, 1496, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1496, 1497, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1497, 1498, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1498, 1499, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1499, 1500, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1500, 1501, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1501, 1502, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1502, 1503, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1503, 1504, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1504, 1505, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1505, 1506, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1506, 1507, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1507, 1508, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1508, 1509, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1509, 1510, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1510, 1511, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1511, 1512, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1512, 1513, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1513, 1514, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1514, 1515, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1515, 1516, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1516, 1517, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1517, 1518, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1518, 1519, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1519, 1520, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1520, 1521, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1521, 1522, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1522, 1523, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1523, 1524, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1524, 1525, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1525, 1526, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1526, 1527, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1527, 1528, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1528, 1529, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1529, 1530, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1530, 1531, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1531, 1532, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1532, 1533, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1533, 1534, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1534, 1535, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1535, 1536, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1536, 1537, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1537, 1538, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1538, 1539, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1539, 1540, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1564, 1565, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1565, 1566, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1566, 1567, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1567, 1568, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1568, 1569, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1569, 1570, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1570, 1571, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1571, 1572, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1572, 1573, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1573, 1574, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1574, 1575, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1575, 1576, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1576, 1577, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1577, 1578, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1578, 1579, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1579, 1580, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1580, 1581, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1581, 1582, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1582, 1583, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1583, 1584, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1584, 1585, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1585, 1586, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1586, 1587, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1587, 1588, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1588, 1589, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1589, 1590, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1590, 1591, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1591, 1592, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1592, 1593, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1593, 1594, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1594, 1595, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1595, 1596, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1596, 1597, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1597, 1598, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1598, 1599, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1599, 1600, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1600, 1601, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1601, 1602, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1602, 1603, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1603, 1604, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1604, 1605, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1605, 1606, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1606, 1607, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1607, 1608, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1608, 1609, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1609, 1610, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1610, 1611, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1611, 1612, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1612, 1613, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1613, 1614, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1614, 1615, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1615, 1616, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1616, 1617, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1617, 1618, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1618, 1619, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1619, 1620, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1620, 1621, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1621, 1622, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1622, 1623, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1623, 1624, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1624, 1625, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1625, 1626, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1626, 1627, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1627, 1628, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1628, 1629, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1629, 1630, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1630, 1631, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1631, 1632, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1656, 1657, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1657, 1658, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1658, 1659, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1659, 1660, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1660, 1661, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1661, 1662, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1662, 1663, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1663, 1664, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1664, 1665, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1665, 1666, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1666, 1667, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1667, 1668, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1668, 1669, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1669, 1670, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1670, 1671, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1671, 1672, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1672, 1673, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1673, 1674, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1674, 1675, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1675, 1676, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1676, 1677, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1677, 1678, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1678, 1679, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1679, 1680, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1680, 1681, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1681, 1682, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1682, 1683, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1683, 1684, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1684, 1685, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1685, 1686, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1686, 1687, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1687, 1688, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1688, 1689, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1689, 1690, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1690, 1691, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1691, 1692, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1692, 1693, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1693, 1694, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1694, 1695, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1695, 1696, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1696, 1697, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1697, 1698, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1698, 1699, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1699, 1700, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1700, 1701, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1701, 1702, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1702, 1703, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1703, 1704, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1704, 1705, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1705, 1706, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1706, 1707, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1707, 1708, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1708, 1709, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1709, 1710, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1710, 1711, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1711, 1712, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1712, 1713, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1713, 1714, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1714, 1715, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1715, 1716, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1716, 1717, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1717, 1718, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1718, 1719, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1719, 1720, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1720, 1721, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1721, 1722, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1722, 1723, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1723, 1724, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1748, 1749, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1749, 1750, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1750, 1751, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1751, 1752, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1752, 1753, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1753, 1754, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1754, 1755, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1755, 1756, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1756, 1757, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1757, 1758, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1758, 1759, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1759, 1760, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1760, 1761, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1761, 1762, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1762, 1763, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1763, 1764, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1764, 1765, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1765, 1766, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1766, 1767, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1767, 1768, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1768, 1769, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1769, 1770, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1770, 1771, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1771, 1772, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1772, 1773, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1773, 1774, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1774, 1775, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1775, 1776, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1776, 1777, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1777, 1778, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1778, 1779, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1779, 1780, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1780, 1781, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1781, 1782, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1782, 1783, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1783, 1784, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1784, 1785, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1785, 1786, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1786, 1787, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1787, 1788, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1788, 1789, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1789, 1790, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1790, 1791, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1791, 1792, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1792, 1793, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1793, 1794, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1794, 1795, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1795, 1796, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1796, 1797, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1797, 1798, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1798, 1799, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1799, 1800, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1800, 1801, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1801, 1802, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1802, 1803, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1803, 1804, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1804, 1805, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1805, 1806, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1806, 1807, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1807, 1808, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1808, 1809, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1809, 1810, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1810, 1811, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1811, 1812, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1812, 1813, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1813, 1814, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1814, 1815, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1815, 1816, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1840, 1841, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1841, 1842, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1842, 1843, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1843, 1844, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1844, 1845, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1845, 1846, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1846, 1847, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1847, 1848, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1848, 1849, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1849, 1850, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1850, 1851, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1851, 1852, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1852, 1853, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1853, 1854, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1854, 1855, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1855, 1856, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1856, 1857, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1857, 1858, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1858, 1859, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1859, 1860, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1860, 1861, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1861, 1862, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1862, 1863, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1863, 1864, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1864, 1865, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1865, 1866, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1866, 1867, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1867, 1868, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1868, 1869, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1869, 1870, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1870, 1871, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1871, 1872, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1872, 1873, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1873, 1874, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1874, 1875, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1875, 1876, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1876, 1877, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1877, 1878, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1878, 1879, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1879, 1880, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1880, 1881, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1881, 1882, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1882, 1883, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1883, 1884, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1884, 1885, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1885, 1886, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1886, 1887, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1887, 1888, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1888, 1889, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1889, 1890, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1890, 1891, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1891, 1892, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1892, 1893, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1893, 1894, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1894, 1895, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1895, 1896, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1896, 1897, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1897, 1898, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1898, 1899, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1899, 1900, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1900, 1901, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1901, 1902, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1902, 1903, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1903, 1904, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1904, 1905, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1905, 1906, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1906, 1907, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1907, 1908, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1932, 1933, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1933, 1934, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1934, 1935, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1935, 1936, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1936, 1937, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1937, 1938, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1938, 1939, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1939, 1940, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1940, 1941, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1941, 1942, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1942, 1943, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1943, 1944, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1944, 1945, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1945, 1946, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1946, 1947, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1947, 1948, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1948, 1949, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1949, 1950, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1950, 1951, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1951, 1952, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1952, 1953, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1953, 1954, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1954, 1955, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1955, 1956, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1956, 1957, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1957, 1958, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1958, 1959, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1959, 1960, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1960, 1961, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1961, 1962, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1962, 1963, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1963, 1964, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1964, 1965, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1965, 1966, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1966, 1967, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1967, 1968, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1968, 1969, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1969, 1970, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1970, 1971, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1971, 1972, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1972, 1973, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1973, 1974, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1974, 1975, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1975, 1976, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1976, 1977, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1977, 1978, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1978, 1979, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1979, 1980, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1980, 1981, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1981, 1982, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1982, 1983, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1983, 1984, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1984, 1985, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1985, 1986, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1986, 1987, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1987, 1988, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1988, 1989, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1989, 1990, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1990, 1991, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1991, 1992, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1992, 1993, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1993, 1994, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1994, 1995, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1995, 1996, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1996, 1997, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1997, 1998, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1998, 1999, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1999, 2000, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2024, 2025, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2025, 2026, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2026, 2027, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2027, 2028, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2028, 2029, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2029, 2030, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2030, 2031, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2031, 2032, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2032, 2033, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2033, 2034, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2034, 2035, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2035, 2036, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2036, 2037, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2037, 2038, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2038, 2039, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2039, 2040, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2040, 2041, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2041, 2042, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2042, 2043, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2043, 2044, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2044, 2045, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2045, 2046, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2046, 2047, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2047, 2048, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2048, 2049, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2049, 2050, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2050, 2051, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2051, 2052, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2052, 2053, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2053, 2054, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2054, 2055, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2055, 2056, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2056, 2057, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2057, 2058, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2058, 2059, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2059, 2060, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2060, 2061, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2061, 2062, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2062, 2063, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2063, 2064, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2064, 2065, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2065, 2066, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2066, 2067, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2067, 2068, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2068, 2069, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2069, 2070, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2070, 2071, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2071, 2072, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2072, 2073, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2073, 2074, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2074, 2075, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2075, 2076, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2076, 2077, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2077, 2078, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2078, 2079, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2079, 2080, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2080, 2081, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2081, 2082, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2082, 2083, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2083, 2084, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2084, 2085, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2085, 2086, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2086, 2087, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2087, 2088, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2088, 2089, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2089, 2090, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2090, 2091, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2091, 2092, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2092, 2093, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2093, 2094, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2094, 2095, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2095, 2096, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2096, 2097, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2097, 2098, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2098, 2099, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2099, 2100, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2100, 2101, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2101, 2102, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2102, 2103, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2103, 2104, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2104, 2105, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2105, 2106, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2106, 2107, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2107, 2108, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2116, 2117, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2117, 2118, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2118, 2119, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2119, 2120, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2120, 2121, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2121, 2122, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2122, 2123, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2123, 2124, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2124, 2125, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2125, 2126, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2126, 2127, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2127, 2128, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2128, 2129, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2129, 2130, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2130, 2131, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2131, 2132, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2132, 2133, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2133, 2134, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2134, 2135, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2135, 2136, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2136, 2137, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2137, 2138, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2138, 2139, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2139, 2140, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2140, 2141, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2141, 2142, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2142, 2143, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2143, 2144, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2144, 2145, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2145, 2146, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2146, 2147, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2147, 2148, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2148, 2149, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2149, 2150, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2150, 2151, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2151, 2152, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2152, 2153, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2153, 2154, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2154, 2155, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2155, 2156, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2156, 2157, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2157, 2158, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2158, 2159, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2159, 2160, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2160, 2161, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2161, 2162, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2162, 2163, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2163, 2164, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2164, 2165, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2165, 2166, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2166, 2167, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2167, 2168, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2168, 2169, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2169, 2170, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2170, 2171, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2171, 2172, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2172, 2173, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2173, 2174, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2174, 2175, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2175, 2176, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2176, 2177, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2177, 2178, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2178, 2179, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2179, 2180, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2180, 2181, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2181, 2182, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2182, 2183, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2183, 2184, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2208, 2209, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2209, 2210, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2210, 2211, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2211, 2212, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2212, 2213, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2213, 2214, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2214, 2215, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2215, 2216, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2216, 2217, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2217, 2218, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2218, 2219, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2219, 2220, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2220, 2221, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2221, 2222, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2222, 2223, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2223, 2224, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2224, 2225, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2225, 2226, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2226, 2227, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2227, 2228, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2228, 2229, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2229, 2230, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2230, 2231, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2231, 2232, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2232, 2233, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2233, 2234, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2234, 2235, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2235, 2236, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2236, 2237, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2237, 2238, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2238, 2239, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2239, 2240, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2240, 2241, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2241, 2242, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2242, 2243, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2243, 2244, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2244, 2245, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2245, 2246, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2246, 2247, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2247, 2248, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2248, 2249, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2249, 2250, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2250, 2251, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2251, 2252, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2252, 2253, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2253, 2254, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2254, 2255, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2255, 2256, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2256, 2257, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2257, 2258, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2258, 2259, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2259, 2260, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2260, 2261, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2261, 2262, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2262, 2263, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2263, 2264, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2264, 2265, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2265, 2266, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2266, 2267, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2267, 2268, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2268, 2269, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2269, 2270, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2270, 2271, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2271, 2272, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2272, 2273, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2273, 2274, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2274, 2275, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2275, 2276, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2300, 2301, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2301, 2302, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2302, 2303, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2303, 2304, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2304, 2305, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2305, 2306, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2306, 2307, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2307, 2308, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2308, 2309, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2309, 2310, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2310, 2311, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2311, 2312, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2312, 2313, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2313, 2314, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2314, 2315, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2315, 2316, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2316, 2317, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2317, 2318, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2318, 2319, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2319, 2320, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2320, 2321, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2321, 2322, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2322, 2323, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2323, 2324, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2324, 2325, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2325, 2326, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2326, 2327, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2327, 2328, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2328, 2329, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2329, 2330, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2330, 2331, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2331, 2332, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2332, 2333, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2333, 2334, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2334, 2335, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2335, 2336, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2336, 2337, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2337, 2338, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2338, 2339, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2339, 2340, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2340, 2341, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2341, 2342, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2342, 2343, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2343, 2344, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2344, 2345, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2345, 2346, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2346, 2347, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2347, 2348, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2348, 2349, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2349, 2350, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2350, 2351, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2351, 2352, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2352, 2353, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2353, 2354, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2354, 2355, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2355, 2356, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2356, 2357, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2357, 2358, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2358, 2359, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2359, 2360, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2360, 2361, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2361, 2362, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2362, 2363, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2363, 2364, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2364, 2365, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2365, 2366, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2366, 2367, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2367, 2368, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2392, 2393, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2393, 2394, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2394, 2395, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2395, 2396, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2396, 2397, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2397, 2398, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2398, 2399, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2399, 2400, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2400, 2401, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2401, 2402, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2402, 2403, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2403, 2404, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2404, 2405, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2405, 2406, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2406, 2407, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2407, 2408, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2408, 2409, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2409, 2410, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2410, 2411, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2411, 2412, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2412, 2413, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2413, 2414, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2414, 2415, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2415, 2416, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2416, 2417, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2417, 2418, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2418, 2419, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2419, 2420, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2420, 2421, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2421, 2422, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2422, 2423, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2423, 2424, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2424, 2425, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2425, 2426, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2426, 2427, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2427, 2428, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2428, 2429, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2429, 2430, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2430, 2431, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2431, 2432, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2432, 2433, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2433, 2434, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2434, 2435, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2435, 2436, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2436, 2437, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2437, 2438, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2438, 2439, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2439, 2440, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2440, 2441, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2441, 2442, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2442, 2443, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2443, 2444, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2444, 2445, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2445, 2446, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2446, 2447, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2447, 2448, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2448, 2449, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2449, 2450, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2450, 2451, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2451, 2452, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2452, 2453, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2453, 2454, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2454, 2455, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2455, 2456, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2456, 2457, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2457, 2458, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2458, 2459, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2459, 2460, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2484, 2485, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2485, 2486, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2486, 2487, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2487, 2488, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2488, 2489, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2489, 2490, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2490, 2491, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2491, 2492, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2492, 2493, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2493, 2494, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2494, 2495, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2495, 2496, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2496, 2497, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2497, 2498, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2498, 2499, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2499, 2500, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2500, 2501, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2501, 2502, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2502, 2503, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2503, 2504, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2504, 2505, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2505, 2506, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2506, 2507, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2507, 2508, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2508, 2509, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2509, 2510, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2510, 2511, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2511, 2512, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2512, 2513, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2513, 2514, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2514, 2515, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2515, 2516, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2516, 2517, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2517, 2518, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2518, 2519, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2519, 2520, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2520, 2521, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2521, 2522, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2522, 2523, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2523, 2524, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2524, 2525, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2525, 2526, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2526, 2527, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2527, 2528, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2528, 2529, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2529, 2530, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2530, 2531, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2531, 2532, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2532, 2533, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2533, 2534, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2534, 2535, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2535, 2536, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2536, 2537, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2537, 2538, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2538, 2539, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2539, 2540, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2540, 2541, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2541, 2542, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2542, 2543, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2543, 2544, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2544, 2545, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2545, 2546, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2546, 2547, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2547, 2548, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2548, 2549, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2549, 2550, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2550, 2551, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2551, 2552, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2576, 2577, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2577, 2578, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2578, 2579, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2579, 2580, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2580, 2581, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2581, 2582, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2582, 2583, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2583, 2584, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2584, 2585, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2585, 2586, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2586, 2587, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2587, 2588, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2588, 2589, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2589, 2590, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2590, 2591, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2591, 2592, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2592, 2593, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2593, 2594, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2594, 2595, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2595, 2596, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2596, 2597, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2597, 2598, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2598, 2599, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2599, 2600, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2600, 2601, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2601, 2602, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2602, 2603, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2603, 2604, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2604, 2605, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2605, 2606, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2606, 2607, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2607, 2608, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2608, 2609, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2609, 2610, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2610, 2611, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2611, 2612, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2612, 2613, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2613, 2614, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2614, 2615, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2615, 2616, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2616, 2617, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2617, 2618, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2618, 2619, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2619, 2620, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2620, 2621, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2621, 2622, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2622, 2623, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2623, 2624, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2624, 2625, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2625, 2626, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2626, 2627, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2627, 2628, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2628, 2629, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2629, 2630, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2630, 2631, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2631, 2632, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2632, 2633, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2633, 2634, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2634, 2635, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2635, 2636, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2636, 2637, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2637, 2638, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2638, 2639, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2639, 2640, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2640, 2641, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2641, 2642, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2642, 2643, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2643, 2644, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2668, 2669, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2669, 2670, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2670, 2671, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2671, 2672, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2672, 2673, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2673, 2674, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2674, 2675, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2675, 2676, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2676, 2677, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2677, 2678, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2678, 2679, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2679, 2680, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2680, 2681, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2681, 2682, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2682, 2683, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2683, 2684, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2684, 2685, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2685, 2686, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2686, 2687, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2687, 2688, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2688, 2689, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2689, 2690, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2690, 2691, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2691, 2692, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2692, 2693, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2693, 2694, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2694, 2695, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2695, 2696, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2696, 2697, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2697, 2698, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2698, 2699, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2699, 2700, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2700, 2701, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2701, 2702, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2702, 2703, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2703, 2704, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2704, 2705, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2705, 2706, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2706, 2707, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2707, 2708, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2708, 2709, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2709, 2710, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2710, 2711, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2711, 2712, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2712, 2713, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2713, 2714, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2714, 2715, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2715, 2716, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2716, 2717, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2717, 2718, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2718, 2719, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2719, 2720, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2720, 2721, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2721, 2722, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2722, 2723, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2723, 2724, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2724, 2725, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2725, 2726, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2726, 2727, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2727, 2728, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2728, 2729, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2729, 2730, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2730, 2731, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2731, 2732, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2732, 2733, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2733, 2734, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2734, 2735, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2735, 2736, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2760, 2761, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2761, 2762, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2762, 2763, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2763, 2764, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2764, 2765, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2765, 2766, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2766, 2767, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2767, 2768, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2768, 2769, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2769, 2770, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2770, 2771, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2771, 2772, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2772, 2773, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2773, 2774, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2774, 2775, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2775, 2776, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2776, 2777, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2777, 2778, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2778, 2779, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2779, 2780, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2780, 2781, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2781, 2782, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2782, 2783, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2783, 2784, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2784, 2785, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2785, 2786, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2786, 2787, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2787, 2788, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2788, 2789, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2789, 2790, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2790, 2791, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2791, 2792, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2792, 2793, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2793, 2794, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2794, 2795, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2795, 2796, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2796, 2797, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2797, 2798, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2798, 2799, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2799, 2800, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2800, 2801, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2801, 2802, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2802, 2803, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2803, 2804, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2804, 2805, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2805, 2806, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2806, 2807, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2807, 2808, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2808, 2809, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2809, 2810, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2810, 2811, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2811, 2812, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2812, 2813, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2813, 2814, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2814, 2815, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2815, 2816, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2816, 2817, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2817, 2818, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2818, 2819, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2819, 2820, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2820, 2821, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2821, 2822, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2822, 2823, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2823, 2824, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2824, 2825, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2825, 2826, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2826, 2827, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2827, 2828, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2852, 2853, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2853, 2854, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2854, 2855, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2855, 2856, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2856, 2857, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2857, 2858, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2858, 2859, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2859, 2860, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2860, 2861, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2861, 2862, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2862, 2863, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2863, 2864, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2864, 2865, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2865, 2866, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2866, 2867, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2867, 2868, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2868, 2869, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2869, 2870, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2870, 2871, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2871, 2872, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2872, 2873, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2873, 2874, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2874, 2875, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2875, 2876, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2876, 2877, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2877, 2878, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2878, 2879, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2879, 2880, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2880, 2881, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2881, 2882, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2882, 2883, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2883, 2884, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2884, 2885, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2885, 2886, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2886, 2887, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2887, 2888, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2888, 2889, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2889, 2890, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2890, 2891, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2891, 2892, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2892, 2893, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2893, 2894, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2894, 2895, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2895, 2896, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2896, 2897, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2897, 2898, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2898, 2899, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2899, 2900, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2900, 2901, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2901, 2902, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2902, 2903, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2903, 2904, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2904, 2905, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2905, 2906, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2906, 2907, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2907, 2908, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2908, 2909, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2909, 2910, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2910, 2911, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2911, 2912, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2912, 2913, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2913, 2914, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2914, 2915, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2915, 2916, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2916, 2917, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2917, 2918, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2918, 2919, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2919, 2920, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2944, 2945, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2945, 2946, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2946, 2947, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2947, 2948, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2948, 2949, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2949, 2950, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2950, 2951, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2951, 2952, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2952, 2953, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2953, 2954, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2954, 2955, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2955, 2956, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2956, 2957, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2957, 2958, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2958, 2959, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2959, 2960, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2960, 2961, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2961, 2962, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2962, 2963, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2963, 2964, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2964, 2965, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2965, 2966, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2966, 2967, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2967, 2968, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2968, 2969, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2969, 2970, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2970, 2971, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2971, 2972, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2972, 2973, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2973, 2974, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2974, 2975, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2975, 2976, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2976, 2977, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2977, 2978, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2978, 2979, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2979, 2980, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2980, 2981, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2981, 2982, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2982, 2983, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2983, 2984, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2984, 2985, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2985, 2986, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2986, 2987, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2987, 2988, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2988, 2989, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2989, 2990, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2990, 2991, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2991, 2992, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2992, 2993, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2993, 2994, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2994, 2995, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2995, 2996, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2996, 2997, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2997, 2998, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2998, 2999, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2999, 3000, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3000, 3001, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3001, 3002, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3002, 3003, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3003, 3004, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3004, 3005, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3005, 3006, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3006, 3007, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3007, 3008, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3008, 3009, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3009, 3010, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3010, 3011, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3011, 3012, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3036, 3037, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3037, 3038, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3038, 3039, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3039, 3040, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3040, 3041, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3041, 3042, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3042, 3043, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3043, 3044, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3044, 3045, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3045, 3046, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3046, 3047, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3047, 3048, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3048, 3049, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3049, 3050, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3050, 3051, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3051, 3052, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3052, 3053, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3053, 3054, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3054, 3055, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3055, 3056, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3056, 3057, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3057, 3058, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3058, 3059, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3059, 3060, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3060, 3061, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3061, 3062, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3062, 3063, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3063, 3064, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3064, 3065, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3065, 3066, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3066, 3067, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3067, 3068, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3068, 3069, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3069, 3070, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3070, 3071, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3071, 3072, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3072, 3073, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3073, 3074, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3074, 3075, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3075, 3076, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3076, 3077, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3077, 3078, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3078, 3079, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3079, 3080, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3080, 3081, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3081, 3082, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3082, 3083, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3083, 3084, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3084, 3085, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3085, 3086, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3086, 3087, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3087, 3088, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3088, 3089, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3089, 3090, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3090, 3091, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3091, 3092, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3092, 3093, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3093, 3094, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3094, 3095, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3095, 3096, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3096, 3097, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3097, 3098, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3098, 3099, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3099, 3100, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3100, 3101, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3101, 3102, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3102, 3103, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3103, 3104, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3104, 3105, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3105, 3106, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3106, 3107, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3107, 3108, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3108, 3109, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3109, 3110, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3110, 3111, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3111, 3112, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3112, 3113, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3113, 3114, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3114, 3115, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3115, 3116, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3116, 3117, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3117, 3118, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3118, 3119, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3119, 3120, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3120, 3121, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3121, 3122, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3122, 3123, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3123, 3124, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3124, 3125, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3125, 3126, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3126, 3127, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3127, 3128, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3128, 3129, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3129, 3130, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3130, 3131, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3131, 3132, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3132, 3133, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3133, 3134, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3134, 3135, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3135, 3136, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3136, 3137, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3137, 3138, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3138, 3139, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3139, 3140, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3140, 3141, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3141, 3142, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3142, 3143, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3143, 3144, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3144, 3145, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3145, 3146, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3146, 3147, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3147, 3148, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3148, 3149, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3149, 3150, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3150, 3151, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3151, 3152, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3152, 3153, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3153, 3154, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3154, 3155, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3155, 3156, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3156, 3157, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3157, 3158, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3158, 3159, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3159, 3160, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3160, 3161, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3161, 3162, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3162, 3163, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3163, 3164, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3164, 3165, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3165, 3166, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3166, 3167, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3167, 3168, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3168, 3169, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3169, 3170, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3170, 3171, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3171, 3172, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3172, 3173, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3173, 3174, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3174, 3175, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3175, 3176, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3176, 3177, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3177, 3178, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3178, 3179, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3179, 3180, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3180, 3181, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3181, 3182, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3182, 3183, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3183, 3184, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3184, 3185, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3185, 3186, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3186, 3187, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3187, 3188, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3188, 3189, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3189, 3190, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3190, 3191, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3191, 3192, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3192, 3193, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3193, 3194, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3194, 3195, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3195, 3196, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3220, 3221, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3221, 3222, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3222, 3223, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3223, 3224, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3224, 3225, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3225, 3226, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3226, 3227, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3227, 3228, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3228, 3229, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3229, 3230, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3230, 3231, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3231, 3232, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3232, 3233, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3233, 3234, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3234, 3235, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3235, 3236, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3236, 3237, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3237, 3238, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3238, 3239, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3239, 3240, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3240, 3241, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3241, 3242, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3242, 3243, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3243, 3244, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3244, 3245, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3245, 3246, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3246, 3247, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3247, 3248, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3248, 3249, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3249, 3250, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3250, 3251, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3251, 3252, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3252, 3253, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3253, 3254, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3254, 3255, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3255, 3256, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3256, 3257, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3257, 3258, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3258, 3259, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3259, 3260, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3260, 3261, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3261, 3262, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3262, 3263, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3263, 3264, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3264, 3265, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3265, 3266, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3266, 3267, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3267, 3268, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3268, 3269, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3269, 3270, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3270, 3271, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3271, 3272, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3272, 3273, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3273, 3274, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3274, 3275, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3275, 3276, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3276, 3277, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3277, 3278, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3278, 3279, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3279, 3280, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3280, 3281, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3281, 3282, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3282, 3283, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3283, 3284, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3284, 3285, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3285, 3286, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3286, 3287, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3287, 3288, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3312, 3313, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3313, 3314, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3314, 3315, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3315, 3316, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3316, 3317, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3317, 3318, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3318, 3319, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3319, 3320, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3320, 3321, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3321, 3322, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3322, 3323, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3323, 3324, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3324, 3325, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3325, 3326, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3326, 3327, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3327, 3328, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3328, 3329, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3329, 3330, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3330, 3331, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3331, 3332, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3332, 3333, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3333, 3334, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3334, 3335, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3335, 3336, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3336, 3337, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3337, 3338, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3338, 3339, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3339, 3340, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3340, 3341, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3341, 3342, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3342, 3343, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3343, 3344, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3344, 3345, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3345, 3346, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3346, 3347, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3347, 3348, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3348, 3349, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3349, 3350, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3350, 3351, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3351, 3352, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3352, 3353, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3353, 3354, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3354, 3355, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3355, 3356, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3356, 3357, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3357, 3358, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3358, 3359, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3359, 3360, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3360, 3361, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3361, 3362, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3362, 3363, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3363, 3364, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3364, 3365, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3365, 3366, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3366, 3367, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3367, 3368, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3368, 3369, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3369, 3370, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3370, 3371, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3371, 3372, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3372, 3373, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3373, 3374, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3374, 3375, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3375, 3376, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3376, 3377, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3377, 3378, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3378, 3379, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3379, 3380, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3404, 3405, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3405, 3406, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3406, 3407, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3407, 3408, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3408, 3409, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3409, 3410, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3410, 3411, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3411, 3412, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3412, 3413, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3413, 3414, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3414, 3415, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3415, 3416, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3416, 3417, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3417, 3418, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3418, 3419, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3419, 3420, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3420, 3421, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3421, 3422, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3422, 3423, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3423, 3424, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3424, 3425, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3425, 3426, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3426, 3427, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3427, 3428, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3428, 3429, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3429, 3430, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3430, 3431, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3431, 3432, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3432, 3433, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3433, 3434, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3434, 3435, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3435, 3436, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3436, 3437, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3437, 3438, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3438, 3439, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3439, 3440, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3440, 3441, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3441, 3442, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3442, 3443, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3443, 3444, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3444, 3445, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3445, 3446, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3446, 3447, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3447, 3448, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3448, 3449, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3449, 3450, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3450, 3451, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3451, 3452, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3452, 3453, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3453, 3454, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3454, 3455, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3455, 3456, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3456, 3457, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3457, 3458, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3458, 3459, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3459, 3460, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3460, 3461, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3461, 3462, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3462, 3463, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3463, 3464, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3464, 3465, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3465, 3466, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3466, 3467, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3467, 3468, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3468, 3469, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3469, 3470, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3470, 3471, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3471, 3472, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3496, 3497, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3497, 3498, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3498, 3499, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3499, 3500, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3500, 3501, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3501, 3502, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3502, 3503, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3503, 3504, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3504, 3505, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3505, 3506, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3506, 3507, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3507, 3508, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3508, 3509, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3509, 3510, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3510, 3511, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3511, 3512, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3512, 3513, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3513, 3514, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3514, 3515, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3515, 3516, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3516, 3517, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3517, 3518, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3518, 3519, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3519, 3520, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3520, 3521, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3521, 3522, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3522, 3523, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3523, 3524, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3524, 3525, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3525, 3526, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3526, 3527, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3527, 3528, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3528, 3529, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3529, 3530, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3530, 3531, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3531, 3532, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3532, 3533, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3533, 3534, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3534, 3535, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3535, 3536, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3536, 3537, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3537, 3538, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3538, 3539, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3539, 3540, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3540, 3541, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3541, 3542, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3542, 3543, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3543, 3544, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3544, 3545, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3545, 3546, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3546, 3547, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3547, 3548, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3548, 3549, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3549, 3550, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3550, 3551, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3551, 3552, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3552, 3553, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3553, 3554, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3554, 3555, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3555, 3556, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3556, 3557, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3557, 3558, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3558, 3559, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3559, 3560, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3560, 3561, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3561, 3562, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3562, 3563, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3563, 3564, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3588, 3589, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3589, 3590, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3590, 3591, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3591, 3592, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3592, 3593, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3593, 3594, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3594, 3595, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3595, 3596, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3596, 3597, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3597, 3598, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3598, 3599, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3599, 3600, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3600, 3601, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3601, 3602, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3602, 3603, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3603, 3604, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3604, 3605, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3605, 3606, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3606, 3607, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3607, 3608, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3608, 3609, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3609, 3610, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3610, 3611, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3611, 3612, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3612, 3613, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3613, 3614, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3614, 3615, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3615, 3616, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3616, 3617, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3617, 3618, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3618, 3619, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3619, 3620, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3620, 3621, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3621, 3622, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3622, 3623, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3623, 3624, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3624, 3625, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3625, 3626, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3626, 3627, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3627, 3628, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3628, 3629, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3629, 3630, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3630, 3631, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3631, 3632, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3632, 3633, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3633, 3634, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3634, 3635, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3635, 3636, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3636, 3637, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3637, 3638, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3638, 3639, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3639, 3640, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3640, 3641, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3641, 3642, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3642, 3643, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3643, 3644, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3644, 3645, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3645, 3646, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3646, 3647, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3647, 3648, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3648, 3649, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3649, 3650, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3650, 3651, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3651, 3652, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3652, 3653, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3653, 3654, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3654, 3655, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3655, 3656, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3680, 3681, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3681, 3682, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3682, 3683, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3683, 3684, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3684, 3685, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3685, 3686, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3686, 3687, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3687, 3688, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3688, 3689, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3689, 3690, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3690, 3691, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3691, 3692, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3692, 3693, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3693, 3694, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3694, 3695, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3695, 3696, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3696, 3697, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3697, 3698, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3698, 3699, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3699, 3700, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3700, 3701, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3701, 3702, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3702, 3703, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3703, 3704, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3704, 3705, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3705, 3706, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3706, 3707, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3707, 3708, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3708, 3709, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3709, 3710, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3710, 3711, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3711, 3712, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3712, 3713, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3713, 3714, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3714, 3715, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3715, 3716, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3716, 3717, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3717, 3718, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3718, 3719, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3719, 3720, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3720, 3721, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3721, 3722, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3722, 3723, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3723, 3724, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3724, 3725, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3725, 3726, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3726, 3727, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3727, 3728, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3728, 3729, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3729, 3730, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3730, 3731, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3731, 3732, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3732, 3733, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3733, 3734, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3734, 3735, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3735, 3736, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3736, 3737, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3737, 3738, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3738, 3739, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3739, 3740, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3740, 3741, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3741, 3742, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3742, 3743, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3743, 3744, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3744, 3745, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3745, 3746, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3746, 3747, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3747, 3748, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3772, 3773, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3773, 3774, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3774, 3775, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3775, 3776, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3776, 3777, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3777, 3778, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3778, 3779, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3779, 3780, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3780, 3781, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3781, 3782, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3782, 3783, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3783, 3784, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3784, 3785, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3785, 3786, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3786, 3787, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3787, 3788, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3788, 3789, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3789, 3790, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3790, 3791, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3791, 3792, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3792, 3793, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3793, 3794, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3794, 3795, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3795, 3796, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3796, 3797, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3797, 3798, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3798, 3799, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3799, 3800, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3800, 3801, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3801, 3802, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3802, 3803, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3803, 3804, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3804, 3805, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3805, 3806, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3806, 3807, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3807, 3808, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3808, 3809, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3809, 3810, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3810, 3811, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3811, 3812, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3812, 3813, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3813, 3814, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3814, 3815, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3815, 3816, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3816, 3817, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3817, 3818, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3818, 3819, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3819, 3820, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3820, 3821, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3821, 3822, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3822, 3823, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3823, 3824, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3824, 3825, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3825, 3826, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3826, 3827, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3827, 3828, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3828, 3829, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3829, 3830, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3830, 3831, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3831, 3832, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3832, 3833, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3833, 3834, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3834, 3835, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3835, 3836, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3836, 3837, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3837, 3838, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3838, 3839, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3839, 3840, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3864, 3865, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3865, 3866, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3866, 3867, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3867, 3868, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3868, 3869, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3869, 3870, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3870, 3871, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3871, 3872, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3872, 3873, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3873, 3874, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3874, 3875, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3875, 3876, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3876, 3877, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3877, 3878, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3878, 3879, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3879, 3880, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3880, 3881, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3881, 3882, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3882, 3883, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3883, 3884, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3884, 3885, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3885, 3886, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3886, 3887, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3887, 3888, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3888, 3889, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3889, 3890, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3890, 3891, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3891, 3892, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3892, 3893, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3893, 3894, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3894, 3895, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3895, 3896, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3896, 3897, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3897, 3898, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3898, 3899, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3899, 3900, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3900, 3901, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3901, 3902, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3902, 3903, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3903, 3904, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3904, 3905, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3905, 3906, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3906, 3907, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3907, 3908, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3908, 3909, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3909, 3910, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3910, 3911, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3911, 3912, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3912, 3913, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3913, 3914, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3914, 3915, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3915, 3916, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3916, 3917, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3917, 3918, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3918, 3919, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3919, 3920, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3920, 3921, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3921, 3922, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3922, 3923, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3923, 3924, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3924, 3925, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3925, 3926, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3926, 3927, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3927, 3928, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3928, 3929, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3929, 3930, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3930, 3931, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3931, 3932, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3956, 3957, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3957, 3958, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3958, 3959, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3959, 3960, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3960, 3961, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3961, 3962, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3962, 3963, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3963, 3964, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3964, 3965, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3965, 3966, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3966, 3967, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3967, 3968, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3968, 3969, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3969, 3970, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3970, 3971, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3971, 3972, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3972, 3973, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3973, 3974, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3974, 3975, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3975, 3976, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3976, 3977, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3977, 3978, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3978, 3979, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3979, 3980, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3980, 3981, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3981, 3982, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3982, 3983, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3983, 3984, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3984, 3985, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3985, 3986, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3986, 3987, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3987, 3988, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3988, 3989, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3989, 3990, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3990, 3991, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3991, 3992, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3992, 3993, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3993, 3994, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3994, 3995, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3995, 3996, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3996, 3997, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3997, 3998, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3998, 3999, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3999, 4000, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4000, 4001, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4001, 4002, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4002, 4003, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4003, 4004, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4004, 4005, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4005, 4006, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4006, 4007, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4007, 4008, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4008, 4009, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4009, 4010, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4010, 4011, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4011, 4012, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4012, 4013, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4013, 4014, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4014, 4015, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4015, 4016, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4016, 4017, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4017, 4018, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4018, 4019, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4019, 4020, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4020, 4021, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4021, 4022, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4022, 4023, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4023, 4024, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (68, 69, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (69, 70, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (70, 71, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (71, 72, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (72, 73, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (73, 74, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (74, 75, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (75, 76, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (76, 77, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (77, 78, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (78, 79, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (79, 80, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (80, 81, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (81, 82, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (82, 83, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (83, 84, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (84, 85, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (85, 86, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (86, 87, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (87, 88, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (88, 89, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (89, 90, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (90, 91, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (91, 92, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (160, 161, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (161, 162, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (162, 163, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (163, 164, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (164, 165, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (165, 166, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (166, 167, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (167, 168, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (168, 169, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (169, 170, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4048, 4049, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4049, 4050, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4050, 4051, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4051, 4052, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4052, 4053, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4053, 4054, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4054, 4055, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4055, 4056, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4056, 4057, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4057, 4058, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4058, 4059, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4059, 4060, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4060, 4061, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4061, 4062, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4062, 4063, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4063, 4064, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4064, 4065, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4065, 4066, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4066, 4067, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4067, 4068, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4068, 4069, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4069, 4070, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4070, 4071, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4071, 4072, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4072, 4073, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4073, 4074, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4074, 4075, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4075, 4076, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4076, 4077, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4077, 4078, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4078, 4079, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4079, 4080, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4080, 4081, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4081, 4082, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4082, 4083, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4083, 4084, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4084, 4085, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4085, 4086, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4086, 4087, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4087, 4088, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4088, 4089, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4089, 4090, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4090, 4091, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4091, 4092, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4092, 4093, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (170, 171, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (171, 172, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (172, 173, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (173, 174, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (174, 175, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (175, 176, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (176, 177, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (177, 178, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (178, 179, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (179, 180, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (180, 181, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (181, 182, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (182, 183, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (183, 184, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (252, 253, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (253, 254, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (254, 255, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (255, 256, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (256, 257, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (257, 258, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (258, 259, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (259, 260, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (260, 261, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (261, 262, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (262, 263, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (263, 264, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (264, 265, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (265, 266, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (266, 267, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (267, 268, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (268, 269, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (269, 270, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (270, 271, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (271, 272, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (272, 273, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (273, 274, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (274, 275, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (275, 276, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (344, 345, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (345, 346, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (346, 347, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (347, 348, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (348, 349, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (349, 350, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (350, 351, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (351, 352, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (352, 353, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (353, 354, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (354, 355, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (355, 356, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (356, 357, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (357, 358, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (358, 359, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (359, 360, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (360, 361, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (361, 362, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (362, 363, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (363, 364, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (364, 365, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (365, 366, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (366, 367, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (367, 368, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (436, 437, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (437, 438, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (438, 439, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (439, 440, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (440, 441, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (441, 442, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (442, 443, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (443, 444, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (444, 445, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (445, 446, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (446, 447, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (447, 448, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (448, 449, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (449, 450, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (450, 451, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (451, 452, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (452, 453, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (453, 454, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (454, 455, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (455, 456, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (456, 457, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (457, 458, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (458, 459, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (459, 460, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (528, 529, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (529, 530, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (530, 531, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (531, 532, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (532, 533, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (533, 534, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (534, 535, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (535, 536, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (536, 537, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (537, 538, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (538, 539, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (539, 540, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (540, 541, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (541, 542, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (542, 543, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (543, 544, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (544, 545, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (545, 546, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (546, 547, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (547, 548, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (548, 549, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (549, 550, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (550, 551, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (551, 552, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (620, 621, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (621, 622, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (622, 623, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (623, 624, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (624, 625, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (625, 626, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (626, 627, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (627, 628, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (628, 629, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (629, 630, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (630, 631, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (631, 632, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (632, 633, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (633, 634, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (634, 635, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (635, 636, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (636, 637, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (637, 638, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (638, 639, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (639, 640, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (640, 641, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (641, 642, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (642, 643, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (643, 644, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (712, 713, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (713, 714, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (714, 715, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (715, 716, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (716, 717, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (717, 718, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (718, 719, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (719, 720, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (720, 721, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (721, 722, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (722, 723, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (723, 724, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (724, 725, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (725, 726, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (726, 727, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (727, 728, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (728, 729, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (729, 730, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (730, 731, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (731, 732, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (732, 733, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (733, 734, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (734, 735, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (735, 736, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (804, 805, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (805, 806, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (806, 807, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (807, 808, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (808, 809, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (809, 810, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (810, 811, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (811, 812, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (812, 813, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (813, 814, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (814, 815, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (815, 816, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (816, 817, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (817, 818, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (818, 819, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (819, 820, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (820, 821, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (821, 822, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (822, 823, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (823, 824, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (824, 825, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (825, 826, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (826, 827, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (827, 828, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (896, 897, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (897, 898, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (898, 899, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (899, 900, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (900, 901, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (901, 902, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (902, 903, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (903, 904, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (904, 905, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (905, 906, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (906, 907, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (907, 908, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (908, 909, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (909, 910, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (910, 911, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (911, 912, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (912, 913, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (913, 914, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (914, 915, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (915, 916, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (916, 917, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (917, 918, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (918, 919, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (919, 920, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (988, 989, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (989, 990, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (990, 991, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (991, 992, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (992, 993, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (993, 994, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (994, 995, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (995, 996, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (996, 997, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (997, 998, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (998, 999, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (999, 1000, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1000, 1001, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1001, 1002, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1002, 1003, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1003, 1004, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1004, 1005, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1005, 1006, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1006, 1007, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1007, 1008, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1008, 1009, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1009, 1010, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1010, 1011, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1011, 1012, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1088, 1089, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1089, 1090, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1090, 1091, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1091, 1092, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1092, 1093, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1093, 1094, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1094, 1095, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1095, 1096, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1096, 1097, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1097, 1098, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1098, 1099, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1099, 1100, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1100, 1101, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1101, 1102, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1102, 1103, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1103, 1104, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1172, 1173, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1173, 1174, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1174, 1175, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1175, 1176, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1176, 1177, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1177, 1178, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1178, 1179, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1179, 1180, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1180, 1181, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1181, 1182, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1182, 1183, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1183, 1184, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1184, 1185, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1185, 1186, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1186, 1187, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1187, 1188, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1188, 1189, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1189, 1190, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1190, 1191, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1191, 1192, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1192, 1193, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1193, 1194, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1194, 1195, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1195, 1196, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1264, 1265, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1265, 1266, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1266, 1267, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1267, 1268, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1268, 1269, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1269, 1270, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1270, 1271, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1271, 1272, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1272, 1273, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1273, 1274, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1274, 1275, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1275, 1276, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1276, 1277, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1277, 1278, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1278, 1279, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1279, 1280, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1280, 1281, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1281, 1282, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1282, 1283, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1283, 1284, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1284, 1285, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1285, 1286, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1286, 1287, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1287, 1288, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1356, 1357, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1357, 1358, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1358, 1359, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1359, 1360, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1360, 1361, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1361, 1362, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1362, 1363, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1363, 1364, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1364, 1365, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1365, 1366, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1366, 1367, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1367, 1368, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1368, 1369, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1369, 1370, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1370, 1371, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1371, 1372, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1372, 1373, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1373, 1374, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1374, 1375, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1375, 1376, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1376, 1377, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1377, 1378, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1378, 1379, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1379, 1380, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1448, 1449, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1449, 1450, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1450, 1451, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1451, 1452, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1452, 1453, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1453, 1454, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1454, 1455, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1455, 1456, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1456, 1457, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1457, 1458, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1458, 1459, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1459, 1460, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1460, 1461, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1461, 1462, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1462, 1463, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1463, 1464, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1464, 1465, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1465, 1466, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1466, 1467, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1467, 1468, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1468, 1469, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1469, 1470, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1470, 1471, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1471, 1472, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1540, 1541, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1541, 1542, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1542, 1543, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1543, 1544, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1544, 1545, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1545, 1546, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1546, 1547, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1547, 1548, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1548, 1549, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1549, 1550, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1550, 1551, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1551, 1552, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1552, 1553, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1553, 1554, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1554, 1555, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1555, 1556, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1556, 1557, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1557, 1558, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1558, 1559, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1559, 1560, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1560, 1561, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1561, 1562, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1562, 1563, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1563, 1564, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1632, 1633, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1633, 1634, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1634, 1635, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1635, 1636, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1636, 1637, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1637, 1638, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1638, 1639, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1639, 1640, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1640, 1641, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1641, 1642, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1642, 1643, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1643, 1644, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1644, 1645, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1645, 1646, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1646, 1647, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1647, 1648, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1648, 1649, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1649, 1650, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1650, 1651, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1651, 1652, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1652, 1653, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1653, 1654, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1654, 1655, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1655, 1656, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1724, 1725, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1725, 1726, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1726, 1727, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1727, 1728, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1728, 1729, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1729, 1730, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1730, 1731, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1731, 1732, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1732, 1733, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1733, 1734, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1734, 1735, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1735, 1736, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1736, 1737, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1737, 1738, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1738, 1739, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1739, 1740, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1740, 1741, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1741, 1742, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1742, 1743, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1743, 1744, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1744, 1745, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1745, 1746, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1746, 1747, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1747, 1748, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1816, 1817, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1817, 1818, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1818, 1819, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1819, 1820, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1820, 1821, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1821, 1822, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1822, 1823, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1823, 1824, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1824, 1825, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1825, 1826, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1826, 1827, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1827, 1828, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1828, 1829, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1829, 1830, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1830, 1831, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1831, 1832, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1832, 1833, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1833, 1834, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1834, 1835, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1835, 1836, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1836, 1837, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1837, 1838, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1838, 1839, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1839, 1840, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1908, 1909, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1909, 1910, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1910, 1911, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1911, 1912, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1912, 1913, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1913, 1914, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1914, 1915, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1915, 1916, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1916, 1917, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1917, 1918, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1918, 1919, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1919, 1920, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1920, 1921, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1921, 1922, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1922, 1923, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1923, 1924, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1924, 1925, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1925, 1926, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1926, 1927, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1927, 1928, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1928, 1929, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1929, 1930, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1930, 1931, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (1931, 1932, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2000, 2001, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2001, 2002, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2002, 2003, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2003, 2004, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2004, 2005, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2005, 2006, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2006, 2007, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2007, 2008, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2008, 2009, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2009, 2010, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2010, 2011, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2011, 2012, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2012, 2013, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2013, 2014, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2014, 2015, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2015, 2016, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2016, 2017, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2017, 2018, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2018, 2019, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2019, 2020, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2020, 2021, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2021, 2022, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2022, 2023, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2023, 2024, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2108, 2109, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2109, 2110, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2110, 2111, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2111, 2112, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2112, 2113, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2113, 2114, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2114, 2115, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2115, 2116, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2184, 2185, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2185, 2186, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2186, 2187, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2187, 2188, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2188, 2189, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2189, 2190, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2190, 2191, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2191, 2192, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2192, 2193, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2193, 2194, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2194, 2195, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2195, 2196, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2196, 2197, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2197, 2198, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2198, 2199, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2199, 2200, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2200, 2201, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2201, 2202, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2202, 2203, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2203, 2204, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2204, 2205, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2205, 2206, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2206, 2207, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2207, 2208, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2276, 2277, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2277, 2278, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2278, 2279, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2279, 2280, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2280, 2281, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2281, 2282, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2282, 2283, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2283, 2284, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2284, 2285, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2285, 2286, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2286, 2287, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2287, 2288, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2288, 2289, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2289, 2290, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2290, 2291, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2291, 2292, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2292, 2293, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2293, 2294, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2294, 2295, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2295, 2296, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2296, 2297, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2297, 2298, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2298, 2299, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2299, 2300, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2368, 2369, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2369, 2370, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2370, 2371, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2371, 2372, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2372, 2373, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2373, 2374, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2374, 2375, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2375, 2376, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2376, 2377, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2377, 2378, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2378, 2379, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2379, 2380, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2380, 2381, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2381, 2382, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2382, 2383, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2383, 2384, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2384, 2385, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2385, 2386, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2386, 2387, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2387, 2388, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2388, 2389, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2389, 2390, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2390, 2391, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2391, 2392, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2460, 2461, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2461, 2462, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2462, 2463, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2463, 2464, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2464, 2465, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2465, 2466, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2466, 2467, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2467, 2468, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2468, 2469, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2469, 2470, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2470, 2471, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2471, 2472, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2472, 2473, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2473, 2474, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2474, 2475, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2475, 2476, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2476, 2477, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2477, 2478, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2478, 2479, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2479, 2480, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2480, 2481, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2481, 2482, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2482, 2483, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2483, 2484, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2552, 2553, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2553, 2554, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2554, 2555, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2555, 2556, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2556, 2557, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2557, 2558, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2558, 2559, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2559, 2560, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2560, 2561, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2561, 2562, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2562, 2563, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2563, 2564, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2564, 2565, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2565, 2566, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2566, 2567, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2567, 2568, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2568, 2569, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2569, 2570, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2570, 2571, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2571, 2572, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2572, 2573, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2573, 2574, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2574, 2575, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2575, 2576, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2644, 2645, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2645, 2646, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2646, 2647, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2647, 2648, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2648, 2649, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2649, 2650, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2650, 2651, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2651, 2652, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2652, 2653, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2653, 2654, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2654, 2655, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2655, 2656, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2656, 2657, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2657, 2658, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2658, 2659, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2659, 2660, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2660, 2661, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2661, 2662, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2662, 2663, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2663, 2664, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2664, 2665, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2665, 2666, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2666, 2667, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2667, 2668, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2736, 2737, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2737, 2738, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2738, 2739, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2739, 2740, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2740, 2741, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2741, 2742, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2742, 2743, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2743, 2744, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2744, 2745, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2745, 2746, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2746, 2747, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2747, 2748, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2748, 2749, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2749, 2750, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2750, 2751, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2751, 2752, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2752, 2753, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2753, 2754, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2754, 2755, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2755, 2756, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2756, 2757, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2757, 2758, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2758, 2759, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2759, 2760, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2828, 2829, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2829, 2830, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2830, 2831, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2831, 2832, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2832, 2833, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2833, 2834, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2834, 2835, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2835, 2836, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2836, 2837, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2837, 2838, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2838, 2839, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2839, 2840, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2840, 2841, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2841, 2842, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2842, 2843, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2843, 2844, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2844, 2845, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2845, 2846, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2846, 2847, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2847, 2848, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2848, 2849, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2849, 2850, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2850, 2851, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2851, 2852, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2920, 2921, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2921, 2922, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2922, 2923, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2923, 2924, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2924, 2925, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2925, 2926, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2926, 2927, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2927, 2928, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2928, 2929, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2929, 2930, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2930, 2931, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2931, 2932, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2932, 2933, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2933, 2934, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2934, 2935, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2935, 2936, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2936, 2937, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2937, 2938, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2938, 2939, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2939, 2940, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2940, 2941, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2941, 2942, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2942, 2943, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (2943, 2944, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3012, 3013, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3013, 3014, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3014, 3015, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3015, 3016, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3016, 3017, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3017, 3018, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3018, 3019, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3019, 3020, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3020, 3021, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3021, 3022, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3022, 3023, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3023, 3024, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3024, 3025, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3025, 3026, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3026, 3027, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3027, 3028, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3028, 3029, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3029, 3030, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3030, 3031, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3031, 3032, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3032, 3033, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3033, 3034, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3034, 3035, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3035, 3036, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3196, 3197, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3197, 3198, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3198, 3199, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3199, 3200, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3200, 3201, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3201, 3202, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3202, 3203, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3203, 3204, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3204, 3205, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3205, 3206, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3206, 3207, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3207, 3208, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3208, 3209, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3209, 3210, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3210, 3211, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3211, 3212, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3212, 3213, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3213, 3214, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3214, 3215, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3215, 3216, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3216, 3217, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3217, 3218, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3218, 3219, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3219, 3220, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3288, 3289, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3289, 3290, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3290, 3291, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3291, 3292, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3292, 3293, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3293, 3294, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3294, 3295, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3295, 3296, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3296, 3297, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3297, 3298, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3298, 3299, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3299, 3300, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3300, 3301, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3301, 3302, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3302, 3303, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3303, 3304, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3304, 3305, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3305, 3306, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3306, 3307, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3307, 3308, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3308, 3309, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3309, 3310, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3310, 3311, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3311, 3312, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3380, 3381, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3381, 3382, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3382, 3383, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3383, 3384, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3384, 3385, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3385, 3386, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3386, 3387, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3387, 3388, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3388, 3389, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3389, 3390, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3390, 3391, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3391, 3392, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3392, 3393, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3393, 3394, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3394, 3395, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3395, 3396, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3396, 3397, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3397, 3398, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3398, 3399, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3399, 3400, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3400, 3401, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3401, 3402, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3402, 3403, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3403, 3404, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3472, 3473, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3473, 3474, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3474, 3475, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3475, 3476, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3476, 3477, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3477, 3478, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3478, 3479, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3479, 3480, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3480, 3481, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3481, 3482, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3482, 3483, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3483, 3484, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3484, 3485, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3485, 3486, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3486, 3487, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3487, 3488, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3488, 3489, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3489, 3490, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3490, 3491, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3491, 3492, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3492, 3493, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3493, 3494, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3494, 3495, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3495, 3496, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3564, 3565, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3565, 3566, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3566, 3567, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3567, 3568, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3568, 3569, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3569, 3570, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3570, 3571, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3571, 3572, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3572, 3573, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3573, 3574, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3574, 3575, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3575, 3576, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3576, 3577, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3577, 3578, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3578, 3579, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3579, 3580, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3580, 3581, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3581, 3582, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3582, 3583, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3583, 3584, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3584, 3585, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3585, 3586, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3586, 3587, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3587, 3588, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3656, 3657, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3657, 3658, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3658, 3659, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3659, 3660, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3660, 3661, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3661, 3662, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3662, 3663, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3663, 3664, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3664, 3665, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3665, 3666, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3666, 3667, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3667, 3668, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3668, 3669, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3669, 3670, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3670, 3671, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3671, 3672, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3672, 3673, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3673, 3674, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3674, 3675, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3675, 3676, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3676, 3677, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3677, 3678, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3678, 3679, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3679, 3680, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3748, 3749, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3749, 3750, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3750, 3751, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3751, 3752, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3752, 3753, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3753, 3754, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3754, 3755, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3755, 3756, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3756, 3757, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3757, 3758, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3758, 3759, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3759, 3760, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3760, 3761, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3761, 3762, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3762, 3763, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3763, 3764, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3764, 3765, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3765, 3766, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3766, 3767, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3767, 3768, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3768, 3769, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3769, 3770, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3770, 3771, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3771, 3772, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3840, 3841, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3841, 3842, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3842, 3843, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3843, 3844, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3844, 3845, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3845, 3846, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3846, 3847, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3847, 3848, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3848, 3849, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3849, 3850, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3850, 3851, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3851, 3852, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3852, 3853, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3853, 3854, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3854, 3855, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3855, 3856, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3856, 3857, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3857, 3858, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3858, 3859, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3859, 3860, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3860, 3861, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3861, 3862, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3862, 3863, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3863, 3864, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3932, 3933, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3933, 3934, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3934, 3935, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3935, 3936, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3936, 3937, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3937, 3938, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3938, 3939, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3939, 3940, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3940, 3941, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3941, 3942, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3942, 3943, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3943, 3944, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3944, 3945, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3945, 3946, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3946, 3947, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3947, 3948, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3948, 3949, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3949, 3950, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3950, 3951, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3951, 3952, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3952, 3953, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3953, 3954, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3954, 3955, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (3955, 3956, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4024, 4025, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4025, 4026, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4026, 4027, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4027, 4028, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4028, 4029, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4029, 4030, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4030, 4031, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4031, 4032, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4032, 4033, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4033, 4034, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4034, 4035, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4035, 4036, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4036, 4037, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4037, 4038, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4038, 4039, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4039, 4040, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4040, 4041, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4041, 4042, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4042, 4043, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4043, 4044, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4044, 4045, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4045, 4046, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4046, 4047, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');
INSERT INTO public.ring_partitions VALUES (4047, 4048, '4063a17e-5060-45d7-b6ee-3ad6bc4f1f71');


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



--
-- Data for Name: service_tokens; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: signal_records; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000052', '\x01538117aac7d0463cf893851349b0ea3d2dec7e822662fb533e7c731812ab5486abd3241e97be807fba59f745739e1fec418c451e90ec05d44bbbf10e8c44f411', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000066', '\x01538117aa1d2613dc54723b787dfe34b3d4931e98667e468f89d1aa569d658a1c6d2df0a17cee8f2ea68739dd15bd44c8922b95e27b0ebdf24b25010b870d0592', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000100', '\x01538117aa74f39b4d9122175052441df76bbd222595f973bdc755cc11cf5288d9b3de285242d38501ef4ba26ddee9aaaca01a087ccf6a39b09109d3f04510a749', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000117', '\x01538117aa1b6be6b6665fbe45c97bbcd9a926008dc7b55d93e558c35c6f9521deac4dc519a823eb1d6139921c2029a749837ac9fdbafe77c90216d1ebe7174616', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000129', '\x01538117aa5976da5be1ad6bd823c2c8c123390426b482f798f56beb06e70b82431c8a9af9f0b77a7c0c752f9f078fd84a4632ae8dd16d0d0e04306c7a69b13f71', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000133', '\x01538117aa87bd4d67dcd321ba6e5bf9b078d6eee71350e9b65fb12f76f55def8bfe7966161ff2354cd5aa56cb662e5489248ea20374fdbd483804913cc440856a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000157', '\x01538117aadc95dba09e28cfc5388e808e16695d0eecf8c21658a49203fbc0806cbebb5c07dec64c712628447294c66896ab62d61a615f3ecc55d607a942aa4f5f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000160', '\x01538117aad9d75026287875e20164bdfa905261f56b502d5346f63e3729aa196bea5323ecfbaa908dff96622c4b54b5ddad81aa59d848ac864d22e1e41a26c3ca', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000178', '\x01538117aa8c0e405c95261bf1ddbcf620f4ceeee7bd48c5b7707a550573635c4cc5a16abc28f319522cf1c1a9c6ff058932717c93c10b361d2c395524c45a1504', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000227', '\x01538117aa344664f35d0717df663e9f84947f32c4c67a705ed5bd6c39a505494c9d1b4c098086a41cf22b7b398dcb9cb73e35f36572d1f54e3c21fa54b683b4f6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000254', '\x01538117aa837e40a62a6e395b73e5724e51c1d489cd908627133b3c980d96f359275bb969f47757246dfb79e3a8eb95d3cf99235fe91561df32fee24c7f1c53d8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'device', 'self', '\x01538117aa4c4175a4c7c2739b6d72b0489653b8c953e8d9202f3dc1cfc615a718218fae660876e513ca1831c444e7d1dcd9dd5d25b0118fb4c59f7e7e5d3617fc105e8ac08f382f5fbdc2bea3706d39ba4de039ebc69c167344496bbc300a5ed9e0c27e8de80395c4714b90b45104831276adcc6841e08b8f8232c6e3444b125876d45a88ad8c720237b1c510fcdb41702dc68e11445718037b535e02fe9f6f6a52292e443bb45bbbf1fa3b1b8f1d13a065b79f964705fddf497b7d2d60ccaf342eccf92b97489314945cab6b5568524b8de229871ed46ab4d5ddf004bdf07f55e26bb43817b43a649180283ee8be5ac742f8c6e2fca00b244c301cbedd1f6054a09a476a0fba2821f630417b4001466bec1662e0696c2c0894af1dfe7358429d21e377d0fd745c5889df940db1021dda403b4d02451a7517afa6bf46ce1c6338edd418210285264de3ac8fb3f012b8476343ea1fdbf4fc47ce170edb18c870f9219c4a67e703c6b61ded2a3d6bc587858f660f61ac55b24d295ac44c1da28ef4e5fcea33dd8a1ea41bf98e1a3e1278905f25de1d0be546d4233aeca00c6541ca2d93c0633aa6de78d957b1c02b8c1cfb8c03a793ae67358752ad1c186c3cca3a081146166e4083257df0aafd136a5a80a3af4d3520d4b1c726377f4f93e8b2533d5f321a94f620c8bd6bc807d1f2727220352ed119d7269070971447ce2ef553315caa2fb732137921d04252581e425e67c51fbebe524817d74bef7f011ace097a2377541e232969bfaf7481dc60af4ff37705dba4c02dd59aed7b20ec4cc8451bdc2368cf9289b3469c0b6fbbb2fe1dee2bbc99e0e14655b45ca3cd5bb118c543d4afdfefde446d4570bff6767d0bdc3127bbc2cc6e0711fca5c6b2e2444d3fe736f50a786c7e152479146542f0a4b465a761fad109f71a6410d063ad7c511776947ff6488268fffbbc4c2cf5351a89820f53dc3b645bf3eb10d2f686b9011e62240390df87d3007c2317e5ce202d549199d684c5f3ddf7645ae35bfc354fc7831fdbfbf9dd935044f9655de8f8b5452067dd4f020a90429cd39d58c418a31c913800c1496839db29a81cb1a417eac6259bbb377ba4fa2859affeca09c9418656b0fb65569bc9d44c7962ece88569ede4efe496e93288dc311d34cadcf6dfc71e4c124b2e1c3a695fd4d9fbc505639d37fc5692ae8e5c4c5e58bb9b41be136134d35ab1fccd8488ff6cc8cee45a0cb746', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000003', '\x01538117aad7e1432500aaef3d64f187e3079250058ad12f7db91743b898968c10c289e9ade85283067c9504e50872b81a348eae1d39022e662b1ecacc599652e3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000039', '\x01538117aa86a2b14c7dbef3ffc3a6de0f778d7fcf6e817c3eac2e865a0da8e375d4b616e0a6c702a26b71aba6c357d1a81997abfed2dd488337f19fe667488e91', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000046', '\x01538117aa24358927d864673c84d2f2a5554710e9a2007383db26ba8f37914c18992c873d02aeb1b93064f31cff12b8a44a22a4a50a44778815e09e000298799a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000060', '\x01538117aa96f84232dc1cb04d2d9b81442af018b76a037e03aab3789560310c5d95893ff60f09debfced32dc0fc12144c9215a683332fef18ecc72d924ff356b9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000073', '\x01538117aa1346b2fe413c6eb7a6154e64e31e99fb4c454dabc6e69b24cfbdc9ca50d078aee71f18c118683baaa9ad2de3bc658e9c88ed38c1732f345ec3d15d02', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000149', '\x01538117aa26792534f2e2fd7dc59594ff30b6684cb2bb8bc2de16c6c41d2196308db67feff6b4f112541648fb0250a64678bbef123861470408f506caa2827e90', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000151', '\x01538117aaf3f08ba645face20d9b36f2b6dd33b4a06ef350ed37d4da6b4e264e9c5c154dd3982df4ce9dcd4f7034da908c881a1e9a0afd8a9e35ea8234d877234', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000154', '\x01538117aaf62b7627a8aa3ee2d39dcc528ed77e7ee9eab301efd376b080e2054c257505f522bb98881705b82b3c32b3554363d5e8bc5c036cb320fa232ec42eb3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000158', '\x01538117aa606dd4efef4a87dde8ac2a9ed79597cb8aea2958774a33f35c6d7283e9019166bdea81c4b8b08f37822bbe46d653f33fe8bc4b9f78713bb1f13a90c6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000184', '\x01538117aae8fa383c9164a54b748cdc162f05a26c7cf3be966d97200c43c41c405b609ecaa773a7e7c2d819e3a9972d2bb3fdc257fc02dd4843d849155503ba2e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000188', '\x01538117aa3fadf3767678b1efe79c50a078028537784aca9a06904d9afd002ba49d12c80f5e747fbb8942bd9a1fe7e48bcde78e035b34177b390fe2a204c01562', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000029', '\x01538117aac99c11a19400a801051244bb381ce96cd12b7ab586d47d8cc5b743998bcf9a46f328acb8ac5e4117914fff8f3bb2a446a01dcadf763a77da74c3442f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000032', '\x01538117aaca98b7e8ef52177394519c84df2c16bb2996f5a5b74901cb67d27863e60a6f1f546655993f97a7f3bc03eac625fe5f402d61bc6894f1719aeed30fa1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000038', '\x01538117aa0b242d342eff5da80a919b0b7a4c11b7dec9f16e3431f367bb2c77bb5acfc0f80699ada3066f2f6e1fed4ca4399549a440f8018361cac7061d627c92', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000042', '\x01538117aac6e448f0d4b4ac4685b4bffb353cb89a44a5a85c11571a527a2d1fad39999c6a3240394356a20803bdaa5dd356a8169259a997df3c22751b180e90c6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000074', '\x01538117aa10e8efb8fad6d09e4b8c660e0adc6f9a917af9c86fa79cb929c16207517598591409fb58fe969924350dbeec6a93ba30a14564d9a1177ef593b106bd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000079', '\x01538117aaedb82de6e1198f58601f6a3c6fe95b2169e538c3bc55912f264cf686dcc16d6619657b4481e274673b6b8170413562b536b7c7e382ab30d646ab378a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000091', '\x01538117aacddfb41abd107b16deaa04c7670972c2a2a8ad7d53813ef48ca2b6cbdfa585aacba69c847376852466c43d0cf4076eef39c22b43d70e3424d41a9cb9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000095', '\x01538117aa57a89d5de4a15fe151edc16b57be33a072d84415a39cb2f3b3b6bb4dc70f4fd1990d33c6bffdd58fbed696344d03697e4fbaf23c1340558e9f72f68a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000101', '\x01538117aa6f2f69797e1c4da8f3f7380141cc9fd070d484b95d9254ec2fe6bb03860c9b950baa12cf8af6382472fc4cca61d66a6c482ad831f245a16863404b02', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000108', '\x01538117aa5229cefcca480d8766d63ffdda7da7f89abe59067b9ea6b8b33a1b2331a28a2cd052365a05f58704d01345deb3f38d6f50fa25a6971de472b0f52803', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000008', '\x01538117aac79e622760e519fd18c7ed5885fc7ca3bc156b5b9bc96757e0149a6dce1b22f44b820a707c0226ce99f1aa2c371d6abad8a79070125bedef5fd2a25c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000053', '\x01538117aae32ffb5694c8f63067f3b5b446fbfd0be751013b9dbf049bba70edf4efde8699af48a47a5fc5e89cb13e41763bcef945022e38d0c81628ec85fffc17', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000057', '\x01538117aa10c469cf6edc7fd800298c716310e4ffb033bc65636cefa79e9d1cd90d99745f7e7ee338191dfcab7b4de9d2f0a5a14c5291b805d8eb13f1616bf47e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000106', '\x01538117aaa885b53596dd7103beaffd31310764b0c615f20147cabe99dcd6fb2831d46237e7e6d6683ccd3cdd0a783b81e0fb40290cd59bd858e643a1052b4d57', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000112', '\x01538117aa114f21836a0c7cf32de0616915c1a7e8698bdcf1e5161224ece94e603c9fd1dac39eed4a222d277c70fc4f5904937dcf7d1720cc84b39186ee8fa9d5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000118', '\x01538117aa08afe0b868294a9e2202a5c65e09002016f3f295640f5ca5dffc56dc0ec6a34ecc83006b36ea7463a48ca0da8e17ecf722bbd86e63d8b46ae7969776', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000123', '\x01538117aa352ba41943180a95e4ba896643edbd38b791a1b5c405f956a5d3c8d09e1e01a4339d1b5d1ede42243f2433bef8950e4db3be9786ad556ffd9853bfda', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000144', '\x01538117aaf94ff5eaf3b306de66e2a75e8984166bb6454f1e26747b84bba6df716c445c46bd1fa94912bfe014427e845a0ef866d1e18fd07736fc4efe482a330d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000176', '\x01538117aa12c68cdbe7d211199ddf352a153a345e91b9769f03f28525716caafded9dcecff722e3eeede5732388762e8167cd3dd00c743d56f2bd8b3484d66a29', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000177', '\x01538117aa4058999f44b4b1dcca062b72a09f57e317fd3b4dc3447137d23e5155a97b7c782b477c1a6999c8d805f6d3573c375b79aaf127eeffaf59a9d45e5cde', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000191', '\x01538117aacddff24bb879b0c7bd962228e7d34e3920756b9c3a4d7da80f41dbc0f00e837240bf5cae21756ff8c92facd97b9edbaebc72327a24f6f704c53f649a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000031', '\x01538117aa6a1db7008075df5eb2b012d2ab2e80078dd388f145e4a4a99f4c1295ef7200cbcfc74202f031adf9664847efe56ae3211a74c2419f2f6a206f666f68', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000037', '\x01538117aaaf7a968508eb3ebd892dfff5595c5877345a462f769164b7903c2bddb8a6c35c156eb7f9a94494682776a859ac5d31fa1e33992147a46023c2dba4e9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000044', '\x01538117aae5d4717a603174d654743614520e0bbde33a22dab8329e09a323b51d132cf8bd108af84ce83c07a2fbfb8c1564201391f0248ccef18577cc54e12683', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000045', '\x01538117aa3812cf5baf7d82a5cbcbd7e428ad8c43b404ad2496d18385b6bb2be73a88a154121d74bb41a9676a02b0427fcc59b0ec4acdf41d8719c79f335431c0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000051', '\x01538117aabf930c921090e62a9a6f421b2c24427f47cdbb4e43db133b522bc5de729ddd8457eabf53b51583720d7f01fc60b9bc860da82d62231efdd1d3fbf704', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000068', '\x01538117aae3bee0922bc76f151978c717fa90298c6741c74de5e0aad5c856e30cc9b53bc9e1eb18598b650bd9a376639badd052f0edd79f76a844dd2654ee2841', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000075', '\x01538117aa0c3eff1d932a95a1719fb6b295f145a7a2899a6b9de5aa3f3fb041d69de9471f02272b593955cdc9be7533a03ca4e4c9942573026eb8d5f5f5b07703', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000085', '\x01538117aad7a076de4b299896443bdc78840f970a6ce33ee7da8563834b998f427388cb273bcb7e78f6522f39b3c5d7e049e29bda5fed470c39ad834220d17cea', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000087', '\x01538117aae6de7134a764d94f4f6ab7c5b66d501cef3cfb4582e558dc0fb4b8d27a89919db0252c6b5d40df5b8f7b1e3e0840d084c1381d60e0124c1267397e48', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000093', '\x01538117aa67ffae4d01007bdfa132c5b81a96fa16a05cc8e4977d22f8c3f8083482000474fba55989aa0ea68b8b5510afbdc8c84f1e03c69babead15d6beaf468', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000110', '\x01538117aa7fb90120ac7f06fcebf8cb633c884d27a1b0d3698837a8d048b7740e0d4b24e7cc56d3fcc2f0cb22e9b4a433b00f750c2e71a25375539a5f2b141435', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000014', '\x01538117aafd3d2305adb8937b658781ca296281f7dcb462ad98a48546b14e8f1da988ef5a6ac14ee79120b6c88df7166db11ee3ee68dba9c2f6bb796ec40a807e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000015', '\x01538117aa38eb7f610cf28ec055cbc5885a59118fd4b1df99e854798868cd0390e954b24b7d996e8f5dd373e60c1a2966f0f1c32acbc034a408a6cb8523417e24', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000016', '\x01538117aab05b4e4ef585760c59a0e5295dfc365b51aa6cbf2b6c1e30711b2af084cf20cdbc481667a721d06ec062ed06dbbfb49389e3328d288671a9ae1ea0a9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000019', '\x01538117aaf223eb7bb990b04e46deb1f7b5133600842d95686e4dc12f2c27d70315c12f53df120620267f033c8adc16d7b341ab910d27713e1fcdb872b625b38d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000028', '\x01538117aadc1638b772183f0b4834287aafe8ea6e16dd71e416167fb83b84c0eabd53d0cb4ece80632b6b897afd987f7d59b8a527da19823062d9c6afcf192daa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000059', '\x01538117aa8e19fd9b62f6527354ee7b2452cab03c364646d812989d0b2d73ffb0e3d0a24ecfb2bdd59c05459f612cb0e657001ab2d50ba92588eb4d3674eadda0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000063', '\x01538117aa88601a38ef01292304f179cbfcef83f6ee5e5ff98e898f63d7fa95bbffe23b7a2a72560a5249d15e2c6e1d3b989c59d9968aecd9f0e964f10923ea83', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000094', '\x01538117aa2b257f6f3b7e4556ba4c9f4ca7e6425fa39f373e7754b30445862bed4c88e04a265b7a6ef96e9d5a311f0c4cf65dd3ba21bdafdefdd46822084a9138', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000103', '\x01538117aa6a28cc8cc0bc7da7ee55a258b98669102333250073ae74fafbaff2850c975b3bb0603e03abde209eb7250c1c4e0665b32eb26c7a0c6b71b966de2d84', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000201', '\x01538117aa9a94ea7d2452de97947bef125c537f49cb4d9283bacff89634c278e13f4fd31442e2b71373ae38103198efa7e71fb15d88534f8931a7f0a9be1b5779', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000213', '\x01538117aadf7f0bc55444c9070438737d5a81bef685d69ff91500fbafe6fa3bb11a59e5885f8a559fe17407aa5484929cd10768c032d25f93827b20552c04149a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000002', '\x01538117aac611f345d82f06ecc8db61f551e9d33603ed6f22c22a1ce464c06ff22d9d482aab63309a5e4450580e7311d0cea3135181a1ce05ce40c66f4bc95030', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000022', '\x01538117aaffe67962473b5d50d259d374817518f7a76179c24bb1b43f0dd21298b9d64c0aa58443734e628c38bc0620afecfe756795e9a303a1fe6d2634c81753', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000047', '\x01538117aa36ea018789af7d95469c3bc6ab2a7393205bc1d701879eba5b7d316db32d4122f7f4b357dcebab865424ee9a694f1023cc51d399a3952682dc6fce9a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000054', '\x01538117aa0bec0dbc933991c73010a048de1c329f794ea0a0019f778e1cdfca9f56cde58066896ef05042b8c78415d18b92f7d4d3f12f158c096b3835d8184c24', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000076', '\x01538117aa4301edb2aed3bb827085b9390bc50119ab29fb23875ca0266665ed75683a63fbb2c7cbe0b1eb2075c6c972336ebc795c5e8a77d05e1ea66e0840774f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000080', '\x01538117aaef518bb56e898cd46435ae6fa59028ca9fba2f37a3b7492c79ff27cf408aa7a54f7c2f60a85cb8fcd79f1528a6bf945d73de7b1582da88db29fcf30c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000081', '\x01538117aa939ef00e0d44e43ab85d3c4bc293f6bb68d887963ba1572bac3b612c177046f01a98cf976379d751ecd73a479dffff098d6ef4e6b8c1db486d6bcb4b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000122', '\x01538117aaddb0170704758505de333e7ffd9b07b9823ba872ffc00baf55628da74763af07cec53ca78450d65dc62f592681a634986543020ef8983f8b57d599e7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000168', '\x01538117aafb31f1e31f06a25df581d93933c8b385128c27e762d31a1ffd5d10872f86fc54061b41d2c96a798679537d4f7a751fc9d08f15432809b9902749d58f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000172', '\x01538117aa6778954cc0a5e9c0a55bea5d2401541c68506e121b25ca85ac99fdb6cf028bf2b71c5e327ec561bcbf6bfce86c366c075c32c9bb038468074b0b0cf1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000185', '\x01538117aac03409d16639deb8ac7771eb167d92232d5ad20e47a6b0028173c0fc8c4187fddb216b209f0e73d745927c3c39dc10ba31cce103464a38a55e81a8fd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000058', '\x01538117aa9002bf0053bcbd92756ac971acdfebc98e31b4091c027431d07822c58f9100ca9638de52977bd4b1dc1d3f0acc40d5c6b3c2f686154adcc06af5f6d8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000061', '\x01538117aa2748a466a6b6b3e5d2162a3c7a6426e1315bb81ed72ee9a860d4fa488945002ac482b69548ce55dc31744d0f6a8836662c2bdb2ceeff96ee38728209', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000062', '\x01538117aa5aa95f94e3e7ca1d26f880a1727613acac72d9fbe2202b5a883743b07b6fb1a1b0ad38944e20dd2af99c310f1f23e69aca3899dcc0879ae586803ab6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000064', '\x01538117aa64a60ed717b5266d59a50132898538afbe258e4f6410fde6da6891cf8b87d4e15683c1937235e2cdcd32033b3a34fb2a6428de989c52ad78119c5f99', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000072', '\x01538117aad006217040d505b29d1dd9031248a81a94d3570a0a065e55d54e5e5b1da47fa0cc89da5638bb93e2a96befe35db626c4e77e181ae55ba0c540fafe14', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000086', '\x01538117aa2343b3469d056de294876552777c6e0df53c1f8a320c469fe16326f51469eec50683bf66c2cac49462b7b31aa427d41ce8ad6fde5f0e39c734661de6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000136', '\x01538117aab720c804aa2fa2226b9bf74b6bdb72239cd3da204ceefba9146473914659f3e2866a64bf4e93e574f41271a27f27648e700a3b16c73e04baccdcca73', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000183', '\x01538117aacda5534c8c92a129efbf786d9932ae0de4f874152a1a098bb552bedd42a75d414cc6953f61f3c3a9c4355ddca0aeb7ac8e1ee7d3160ddca508f9883d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000214', '\x01538117aaec0ddce23cd3a7e20ff0f45f0419f02caf4ccbd2a0578025ec73c7517b5f23d76a1f9177c81c426de7c1c873455e2bee2674fc478bfeea38569396ae', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000223', '\x01538117aa9b439d63cdfdb200fb7a64476f790477e3e41535657cb4d106803dfca9419e1e000e645698ead70fd8d9398b6cb5e2d506d5b3ed38c6f55740d0163a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000241', '\x01538117aa46e779a40beda2d6a972d5339b8e2ddf1141950d35129db7587e13d342dedde80b772b3b786d4bb8468a705ae27329b51d3b0e58569ec2a58520a549', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000009', '\x01538117aa4cdb2ebbd80737b71e57e006962195267e2ac021da045fd4fba0d9c4a505cb1d46794d9dba70997c83c62937b847dffa0ffc73933c75b5fc7a06ce55', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000020', '\x01538117aa2143ac80db955c278f350d7c64138b68aa70586be5a45cabc4cda4ea9e5a9ccfdae8672322b47d00e224dca5eeb8f1df752ca2fd54becbb6cc94f1ea', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000021', '\x01538117aa6076a3a3ec782e237cbec8fc8bd1058f80c4eb9188287c120793be9d5fbb58c91316d9598eb8f5c5e37097c9527526c1322b225d56baa2c806aa3695', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000027', '\x01538117aa2e76502c597fae5ae83f42fceff5ab506aded0f0569156bf36adebec06cba6b17943079d2143a80c832824ceeac260cb55e09db75aa5d96b6edb0428', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000102', '\x01538117aad586e29932e6e0b0718d1b7e8bc68172770fdfa13b6d76497deb4889196f78dc6e87c1e2a0b1f09556b1037e217f84a5bd49b47e9feda35f4c89201d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000126', '\x01538117aa3cdf21a9686bf36cb2f7bebb070603185e05aadce6f834f622a8355f69916bcaf95174bf46a6ab71e2c9ad56c53960650ee057f11bd4fa9a88c6b0f4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000138', '\x01538117aa5ffc945041f767dd8fcbd2253615c34c06d0c9af30110cd8065b935e231a6e6908720bb0a9485e2a13289725afb6e619ac690e89f2b046294245dbd0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000147', '\x01538117aa5e6c6e2c2a1cd635a26c09a370005b4c61b3cf8613c7ed997235f8336d1b73d6f9dd1548efc509f090ce4366db1ae96f70cc9ae32d40d88d5e679741', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000153', '\x01538117aae8b583c0d05c5a60af0397343546dce945066362aae322270ae30267a1cc3b4127c2cb2d3332be456367020d40495f3ac9aa52a50224fe6c6b14c63c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000161', '\x01538117aac4d13ebe90f9f4bbdae5e70ad4bac36114808ddb2de75ccd3c1ebcc7c290b06562d0ca68960062dcf0fa55c8a44505164a68a63cb8c7dd3966cf655a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000163', '\x01538117aaa230b58230fe678519bb9cb47e0a6e537c5fba4b6eedcdb92d7b63effa08441c3a5296ff07e7ba9091b7d2d25d29bef2ec28deeec64449f0fd9c0aa7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000012', '\x01538117aa0fa75f24522005b3c550ba1405e2e9470f51d03fa1c9837f149f579506378bc68c7915ea37ca32e8ba03ea0c8b52d366044fa832c1678fd17bd53d8b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000026', '\x01538117aa8b0ec5c137bec5c0747f6e83f12a488764343d9460d1609a45afccd441c28e12b6c7656f677a3235c98d20f60699689752e5ab268530bd401c75c49f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000143', '\x01538117aa37b7a8c05cc76ba1275631926b5f54ffbdf874d5b0026b56d6e83f160f45ee82a2b8029ed7fde99ecce5e5dd5dd79a867adbc6fd42528f3b6999943e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000174', '\x01538117aaee51be05a47d3ef2557d2d21031d7ec6a96d9133de9549d5e5594bb343ae53043cafbba87ae929b9ac4e8be45e3f6b6cf694fb81996f671568150cd4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000180', '\x01538117aaab4752bcf32833c90040859706194ae289f2bab83fbfcb3dbd12a1044458eb5005745d28b5debb10d00c8f0f8ebbf800f3c7a17e02bfbdfed8a621e9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000193', '\x01538117aaa24fa0a28a68bff477a1529139481127987d07471212992f54477c1259c6e25cafa4dba21da73f2e614615a8dd5907476857de704c2317ec11b847be', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000210', '\x01538117aab1849f11db9a132f829507cf617f50fc4634a8e62257d5dad68fdd7ee6f5b058d540e6c9177fef3254ed0d6c9817d5ea578a7c55d0c22d44bdc8309d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000216', '\x01538117aa3dd8839f3f883f59b4774010dfca0ae80d56d0d02ca37d7af08fd75fd33a3d146c3d7e54b297c785d253239d6074eed97dbb1d8527985f5a81ef4c00', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000219', '\x01538117aa37fe37b98d47041cf0b3f0467e2e29612372eff91c5576aefb2fb9b85c134170453d1cf09e434385cc3e30fb0323a03706efd156d13256025b30b7e5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000249', '\x01538117aa453c8a0f8eaade09a66015a28af99ce0c268c27d97543f375dd971325b2ff3f4a78e99822c384613f967282afc26ddfe95b80c546e7951cbda0e1179', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000268', '\x01538117aa096ed0c6a4e9f441a16f0aff6ad435b1f7d2671d01b6df42bc5ddf1f359f6b704f18b94066f24a43d76ebc6970daa02aefb651bf70da5cddbe9a0a73', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000004', '\x01538117aaa3ba4271141e58c4d04b29e887402787dd072bc6e2d513828020c93307c23ddb30df66f6bfcdf7844938a9c8d93b314d30d4fb4cd32beccb45263159', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000018', '\x01538117aad4c3ece2d63706b063c8e15775f044d40c3ffa0d119ea7836e7b02955ff63981f698812df4b7d1d47e9abb7159526b6145e37f1b60b27fd51166d7f2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000025', '\x01538117aaeb117f8bcf7465cf968a50826d6cc242bd8ea4344fef52a7c51fb52194909a080fbdb90438a1fb1efb3adf16dea6f814c3375cb024d35dda8e8e1049', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000107', '\x01538117aab48974aa61093e0cda1bf1103a3fa6ee1428970fbe11c7fec7b70a7ba8317f349caca78b9c447a9eed84b0c946230b34664a721e5344324fd90db507', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000115', '\x01538117aaa708d6bcd82ce972d1e1b8af0359904b155a2ac1f4acc60c027664bba47042576b6c6643fb83b666f82f156123768d840132d0c4a66a3cb92287f48b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000121', '\x01538117aa93e39242ffe337bd1b84a70fe9c7851efbc944ed15e9e4f4bb3e225e46b66df449b628b74431047d35b9b07a4b0174267fbf1b66017848abc2365557', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000135', '\x01538117aa2d6f007e3e488e96a15cf368eaddf3e70a98fa262b9affbe0a63b56de4e256b38339aac090af59e3ff9aa81c2e4cc18497c375add4363ef9f08900a3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000175', '\x01538117aa8a4891bf1043537a72e34883ebcefc4412e04da3181e3c422a3f22f7f45184c16ee1e5cbb290fece291e9fed838263d3659a27dafc8cb972794c577d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000208', '\x01538117aa17833672d4294386ca4a3adb251d134e1dd78a85ce32202030f274a61fd90675bad20f1793335461690fce5b96412d069bc330e6b242734edfef88f7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000212', '\x01538117aac97873948ff6224342a71abcc1f10568c6bc0c3fd1f8ef94fd690c352eb2ac679b709be70f0c5c913c6f84c3fd4157cd87b08601d72c62a99ba94598', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000218', '\x01538117aae91159d294547f6fa0025e9c6c4e2b5441c1af0514a9deb4ddd6910310b98436054efa9c42a4c662bc50e7f71c680b8f5d1eb45f579f48893b49f4d0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000023', '\x01538117aa2cecf81e63d2da975a8aa88f1aafd406ff39b3e73bbd06d0332b324b211bb0865c2f0bb772abdc4cd7ff1fded0dff2e575b2f52e9f242eef29d147f5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000034', '\x01538117aadd31df1dcb2a23190eddcec1424d378bf1c00f6a3ac224b20a39c5bb84aa1749e093660786d6e434c8f66899bd77fae81e494fd218a728fd41b041b9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000035', '\x01538117aa46717b473d7a71e79c72c85cd9c8212a8409e02917fa3dd612e8eab8de9b9ac4aec075142b4319e70c1c2c84b4f30f54c1bd7a07b96bd5de6da99bc3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000070', '\x01538117aa8ceb7f31773b462d82e6f484dd124954b2091f6a7b16b2e23936a310eea6d5b3ea70719d395b5136a0c6b77700e2397f06ce3a1796b77401ed5f4f8e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000071', '\x01538117aaabeb251a05a6144511a9eca83e3b499e642a036ce37ad013cfbfcc1b359f7722da9c9bb30a1e778666e19d7d1ffaf7df0e36b66286ab4fdc89240797', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000082', '\x01538117aa9c520cdbecad6a8a1e09ff855e844b3556a2d6212bf1b85a757ddf27efed82b65f5fea7e94b0c7804f7066222965fb01f4c110f9c460ff3cac961201', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000083', '\x01538117aa33cd6897d2d2ec88cfedc789915917fa286c9cd0797421a1111f912d176cf388bedbf951bf2400d4e68c032b63aa4c422a9020a3c36615020cbc0e4a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000090', '\x01538117aa9ded9ecc45c16b9da2fe3f830131b26906d79dec956af4bf940f0fca5b7b162495415e468b24cf0cf557225842e5313866e25c5f0948eacee42ca377', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000092', '\x01538117aaded85df309dd91e0746b10ea9696d33be3b7f6f497eb66dc5418f6c6d5be9144098325b84ad077681e975f9f135d58d2ad20b0585dd3fbd6fa45d4b6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000120', '\x01538117aa1c5ee78dd6076ff53a5b129124ae1edd99b54a95d7f31a37e549686faa82b3847ab4602ba75a95dac19400c37d59d3a4ee52fedde6516a156182351d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000128', '\x01538117aa521ac8a1fe5bbb45af8507960f43d0bf78f54d309d9f3a895a66b4e32195c3629301e1d6f965cbfbcb3280dbe86a140fbeb53bb00d37667d95b975d2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000011', '\x01538117aa4714afdd72251fed2683769e28474e27ea09fa647636df4bc78be9ee0f0b9a14b94a6c1ef37d5b4ebfdc40ef149035cb301be982236a552a932ae948', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000024', '\x01538117aafaeb9db196ad042c38f66ef7818510e0aa6302d6a1bad223382c4cfb497d6972fa395effcd783cf1888d1caa3fcc9c34b50e3a0a8a6ccedb57464726', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000069', '\x01538117aae20b160088bfb65e050240ca6cbb5b1ff901d2f7fc9ee08c4e4154f41e8b9d2667c350cc628a53c3457aa156ee033ea1519a36bcb5833d9641b3a613', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000098', '\x01538117aab6754289c5ae4ac4f51cae27c8f31e7a4322865b9a47cea03683469f63b6fb1cb279bc7e1b6d2d8d577722ec8252380f81fd59ecb5d89c99847795fd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000105', '\x01538117aa8c324a1b4bf08234d1b87849a51d6002230821e11ffbfe514b33291741728acb0f6f3b7da58bd9018b99e86b1610097fff7643666cfeff260fd4924f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000130', '\x01538117aafb2f45d4d5e4e44aa86a76d0adff195d62c851e5475f08e65adbe093a32df137841acf0d7601fb3d8475ffa9a3c3f03e035adfe69797311246e5464c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000189', '\x01538117aa7b280458ac0aca27224a93b048270424faaae591c99bdbdecdd00214d9cc5182db4c28d4ec56fe6c5622ef00278f40eaf83abce06e3c96525b4baf38', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000217', '\x01538117aa37151e1fe295dc364e7765fdad42b5a73b7aeb6bcb9ddfb9d76b9bfae32c86ebd748c78d0f3f16f49e5c6215dd0d0184863d40bd95ed4ffd8472a351', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000221', '\x01538117aac347b0a7f5efa8bf4cbc44349f20c43fd2f07a34bf99ceb69ab691199e373653baa710dcb36a9d78081370060cdff012ed52ac3f5549da6e222140c8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000233', '\x01538117aa6ea9b0ce39b6aa9af28a5b671a7326f7fd8883a2f9e972f1e96ed3b7c30f1d99ec2bae2410e4afe892fca3bd93cf29d9bf43d3283c8b7378cf43b6fe', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000239', '\x01538117aaabd6ffa55bfbc2e126bb5b13f75776c86c960ada71beec5a25c507ad8f869a087825b7d7e0831eae5033c904bd072bd95db5235fa66ca26afd4ce0c5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000013', '\x01538117aab560af30ba08f8b603a3a0c99cb6f8e23cd76a1fca4700c86dd2bd72f57177d91bf5837add211d1d3fa962aa970323d2481cbe7b01bbd26fbdd38608', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000050', '\x01538117aad2b9f9194a7ef9eedbda51df935d1825ff8d9dc90a4e992f61796c74c3b4c63da469c09ae06fdec8e635496e5ccdf4e51aa646a4ed5c4bfd35956a3a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000097', '\x01538117aa2d27a30ba3124957d99ac3e48885f8014ce3f38adbe4851bd2f6f91f5e86fcefae141661135f9b4a55c626b19db2b5cacb123feabd92512762067051', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000104', '\x01538117aa6146c8bb5de9ad35777e066119d1655faf9d15dacbd9942217a76fc2651ce6c2dacee4a266d19b20276af32ad418788119c45922b9d988376a982d8e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000109', '\x01538117aa7b640fe3476331cbdfc4d5cc241e219589357e49a829ee5e305811e93d4b95a4abe9e2ea85495a6bb8c5c55a24e1ed091cc40f7b6d846e356463250e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000131', '\x01538117aa86615be3d1373b1553044680b7e1bd18a5982f077bcea90b54740f15b49a89e686e5332eb67decd986ebf26c00a06fdfae6d616206df3d53d63a547a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000146', '\x01538117aabd7ab47f398cec66da6c8c71fa7c3eba10ecc9293ac81ff0be9cc600a49e85bbd058501686d8a7564ea4a5dada7c79d2a9f61cdb24632b33b745d54a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000156', '\x01538117aa23dcfe6a4603cb12f32c3c18829a9aa37249bdbb9d832b5fa8f106c4bd63d488d59ddac2f02b683496d994d7f9f42a16a3a88e5133a8ed9ce82bf1b3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000162', '\x01538117aae7b5ec3979427952b92d45994fa3b33010d03c8536c7f0d9c174d53668176d75611ddf8146fc5365db6c0820a73ce05c82c2ac24786cf60184918366', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000197', '\x01538117aa5517da80cde348530a776840b07e471d90ac34c2af2dd333ff14552e98c5e14107430d1b16195ebf15c69f6d209f826514a6b5c5d31cb3797cf89fd5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000236', '\x01538117aa35f7ef7f82779d5106527c2f2d4ea1501cba7d337bd942da1ce84a3a3d286bb1c6a73aa1f07ef895d75e2e6357e03c2e7ce0ab3c65a99e969e0e9c3b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000040', '\x01538117aa5cfae4c7001fceae5d504239c35e5a7c305d4105d6bdf4f13e6dbce1be5128e021bdc85823729ce8c60b0b0a1ddf75d27e962cff2aafd0d1eeb06a7d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000049', '\x01538117aae787a042ca6c469f58f010541af96f6cbe1704855ee9054a84c94d5ec020a4556f47f57d40c0eb0a1cd252ff258873fe4e00d27e8ac9474cf2ce25cd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000055', '\x01538117aaeebff56dff3c5f66b5de5d0118674ba2b5d558bb4df5543e407385b69edd67a6363092c42fbd6bb2090f448fae7cfeb815a64bcf9ca40974bec85349', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000084', '\x01538117aa3c55fc162d4f06ce88a56a3c097c219914470350e6446506871d8497eb17d002c458c4b34ac3903a569ee9533f2b014468e8db2c8b9e3c5354149c40', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000113', '\x01538117aaceb5a5d314f5f725bd9a04ef4af85857903a05306a19ad180e14e3a00506815814e96faedd2798bc2889686ee988f2340334379903cf26f8d52e99f7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000179', '\x01538117aacdb667a259f117a13dbff06bc4f5cbc47494613962906cc0450734cf420118907a25728d223802a3c40531160723c268f7ffe7b317878c2f778e33b8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000187', '\x01538117aafee7fe91e7484fc1b683d0cf17aabb1395bfd715fa24e83d9e2f26c9d862afd8a9bb1410032d0b0a2184ce9658911f4d2f43651eacdbd69aa61a59f2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000205', '\x01538117aa3cd574e10f0958efbe88e3434fb78cc705d130de582694e568527f7cc0e76499bed16b5f6c346cb1af3d6a82b8352bac0736590d0fcd0837a4840879', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000228', '\x01538117aa6ab830146b8de56113ff3f06f4ad3173e41ce232a3ba1b15b627cc14e241d8af044426ce84ac6e60c4a7fb4f18b554b1ef29e1bc93270788947fcc1d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000248', '\x01538117aa952bb8c9fc7c2b93d117a0448dbf434aa8e77b084729e936099000c0e833fa40f64fd7f962c58ce8206c8d3a3cadb0af1eb06a850eee4281d40a7848', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000262', '\x01538117aa48a85c8dda3e0c224180bc7aa74ea78fb05b1adf699504b948f15cbeeecfdfef3c20305b1c8d8e4f9ea69d3a8a8ae05037c2844a27274d65585a5a16', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000006', '\x01538117aaa909da2b283efaf1056613b11fa4979bf0a2239e42c0eb86b8ab8e98848f277b7a27a80f0171229d28ce2c7a9fa8da012b55f48848026fd376d855f7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000043', '\x01538117aa5ed36a568d963ebf1517ff3b0fb5a53ed00202e7da35d24a1f079505cc079acd05e0bbe46017eaebe5a96be89fd809a25d89c637e1291b6499d55bf3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000048', '\x01538117aac858f5b87a2fd14bb032f327dc3cbdb06d98844d36a3d71617195e2485182d64e3f6d63ebd59b9056f24830fab10a45242deab2b5d4c7ef0d1f9df33', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000056', '\x01538117aa1dfc6a7adcf2b32ba978a2c4611d0cba5fd9e20d48d75aba8f36afebb0106229c0c91a920fb002d5ebf6f52d365b78f2e581181732a1ca0e14a886c1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000078', '\x01538117aaccb950e96c4cc9fd0ae669deb0c9aa2d688d51d9c68e361b8c3e555bbd7270e8ca7c3b1298a433ab1a5fa5b847fa51ca36b5bfc248d5df8df8106618', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000116', '\x01538117aaf46c9091c7fe0084c6772d809a1dad816696fd0679c518cc895b6e7849117d1094791f0b650cdf61e7c166c4d90a5d6a2c1ccccda9f40a43925dca74', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000132', '\x01538117aa64f21f7f7120d9e6f3baa6d3f42a964c4522ee3ef93657a4e33bd113b31b714fb5311024db5dbd138e41ffa7e0bb682d2ca69a1c101879ef19571335', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000152', '\x01538117aafe963b50765303b2b4e8f1af0c2b55ab6afb555e86b4ca8a2d986292a8ab43d02c65ca4d41d25cbc2aa2e53edfa920c4ae7abb2faaad8052e1db1411', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000164', '\x01538117aa271a433855d7e7e4774864f6178cd118e0a3b44019dd5d1d4d6218e1808c56a2cc053416a45ba25246d4a9663f74c85e4cf89a4493c4f51c3ed4956c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000165', '\x01538117aa1602de67b0aca9f8ee2651a1183638e1df056ce687e133107c47dff1f5c49eb4ba0a13438c1a33c8b0812454fbf0ac4b3e5fb3cac4f54ea10db12136', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000167', '\x01538117aa85463e1fc89313b606dbc8e44edbc6b1aa35938286053fc0945df5efa70323fdd698497ba182589ad8464d25eee37311fded5bdcca923508a3ff799c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000007', '\x01538117aaf0ee1a2a41adfee73dc3965d23918ec1ae49b80b0500189d754b16e907abf357d364358055aba7ea494240231ef42c1ad5b633875608730b343f20de', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000017', '\x01538117aaac3d1931fb091e554b6195ed5c045cf91b837d5697831dd5d3ff8c1ba9608fbf3f13aa9ef079240d0a4f271ac470a6caaa6d695f5c7164f5a8b85f8c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000067', '\x01538117aa99d1204469ca7ceffdee79872a92322e9a85e60ab583e6f6df445af02228e4556d2484b8b9c49a7fe53bfed6e0a3649973fa713007695b66c3323b3b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000088', '\x01538117aa7c5d42718a5de4f4e06138a66957f47f94bdeda2c6e2823149a5d5853db92d44206a3af76925b37ea0af83502df511fdc0b9fc4a11e59e58270a467a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000141', '\x01538117aa2208e4caba143492acd47271176973442d9ca0b036d872bab9671bf3441a218c612c34b4755d80a12a5d160a5f88fa1651fb2c33cae0d4cca32bc0a4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000207', '\x01538117aa11588dae75f0b89748caf4fd35d6419318a8f0a626a836658cef3a96e5ddb6e258f857cfe1642518e46ff1222854acf8fe5cbe22d922804716b2645d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000215', '\x01538117aa6e5dfdc79a5cacd4bf3240f6bfe545631da60f74e36036c188ce61b0e3160edab4f89476b4ba68b1d876f5e97010c6dfd181157153363d288d2d00e5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000225', '\x01538117aa250814ddac0449576ca10be728821a60ec97a5b0faf211d69fa667fd5b6509e005ecc5c1b90c32eb0f1b54ac07cc9b5efa989765b76dd87f86686697', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000226', '\x01538117aae0a253e4e52be0b321335429456419efd5d430309341ab736e0c3400f24cdd43e2f06ff803a555edb5715959d5ffbaf0b7d056bb024213620f20fe13', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000229', '\x01538117aab6f2e8cfcb57b52682a3b797e0bcb243e2dd82f8842ca508c7328e5fba601755fe012cf1f7df3c7cb80c210a9a7054aeeefa85ffd11f444a4aaa55d6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000259', '\x01538117aae9ed05643011b356a555707d4157b657e1c3fae5b5c1a722c0fce715dcd1476e7a9b3c36580cf1b5a213373a2db95f02b2303c92bac6f9b8f93bab0f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000010', '\x01538117aa80b4cab8a43a65c84a025b9a5cef64a208cd1dc7440a5ebb00487e00da0c89ed778a846a7eedee1d12bfc4b0af9dc12d62a1f38ca5ef315733f71aa7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000033', '\x01538117aa529356729b148a06832c7e86c7625091616bbf5061f779195584ab195f29881aece08abb5806a259248884df41e1bc4889c5e7fc70aa7cc643906300', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000041', '\x01538117aaa78ee02ed633b5923eb5e21db21d5f3de4688b9e18518bae2d9721cc14bde16afbb644c48d0759adaffd7b688edd3a94dd301fb89e94a6e6a74f44ef', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000077', '\x01538117aa6fc93e4bd8dece331de71b17f4a73eb81fc9c8852416eded896d13e608a29708d61c711c5a3326f7b32f2cb79cb0393d9bf704f9e0ec4938d75066f8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000114', '\x01538117aaf79cddc728b491da29180bd753daa9a13dec7f8a5f1dfd42352ce3a8156b5dd89f3e0b8ce2b4949b03bd84eacef57af0212007aa3fa8abcfa5cb6aab', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000145', '\x01538117aab5a57f335c436f5ed65f075786482dc5dac7161d854ee260a72ea249466c259b45c5e71f8d8b50fa5da9d3459f05d5ad38acd0b47c79e1bc24798fea', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000150', '\x01538117aa1f2172a493abb5d72232a04bdbee1fbc111c5d74355acc0c7527f01a54ae1ee26b5cf2c076a97224c10c2dedb31c29a573f0187c48300e95ea9bcbdc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000155', '\x01538117aaa6994bba27fe54bd4bde870c9fc7b1a40aa02828cefae19e33ba4c75103c4bdd9e5fe79908209b71c198f242086f7b248a6d7aca285d4d0fe66de60b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000170', '\x01538117aaa03e743c6ea89a3118930639d036b6cfac5d529def9fb872b30c40b990ca5057c2398e4a68e808a064f5d5ed832e9acb66e0b9dff104fa60e0b17606', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000256', '\x01538117aa027992a6b99411f5af618a261069640aa7d5b427abe16d70f694e8f21a4e4debda78f6cc250490f018f7420f90b18b93f9f2afca8178b1bb0e1ee8ec', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000267', '\x01538117aada1c4aff84000d33be17c7c8553fa6e3eed61d8c8cde1281af31af2be34ccd5f8dfd20b267f7f56137baebb434c9d1fff7586d304b5738fb1b76252b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000065', '\x01538117aa12292aa2a02da29e5c4ccf59fd758cca5d5afb8ddf0f22972f1f925b14bcd74236a705df2e9c522e5c28532c17041e31cd61249faf0227569549af60', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000089', '\x01538117aa65c5ffd598d89bf027fc01e8c1bf450e5b59b50abf309ab2a0e5f411a501a54316a0f7211cf3d65d970583cd508c16f10275adf57e7d4ad353543bbc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000096', '\x01538117aa3f21f8f938ee5e15ef079795f7b6acb64911454636940c5c2ee539004600a1b9dc4ce36c165a05887b57f813cb0e6049f1c57a6880c54a0c039288ae', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000111', '\x01538117aa3a162b6102dec0302bdd287f351b8f2018371f5133c14f00e21ca74f8b1c897349ce77b88a7d2e4859c5cb3001fcf8a608e93c820800578c1654d98e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000119', '\x01538117aa4e735cea1b47eb8613e6066b8e2ad935b6f869319e4b4101e35ff618b2e987c9e50ed366af82bcf8b89e42cd6c6612a09fee5cc0805739c923837163', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000125', '\x01538117aa8e19e222b7fb059b9525360523b09503f1d1eed7210345a1478fa5578fbd3f36ce1a16d90c18f7e1e6e3fda661effb0254655fee9e06bb4ed008be0e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000137', '\x01538117aaa41f205815a74374aa44a302f56edfb103272b2b31769b0cbb1419467840b836d9d2dd99428331c857c85a3d6b33e3cd112f32cf1cf5fd60e1b1c1fe', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000139', '\x01538117aaa7d3e9f5d826c3d9cd8f5b9adfb3778d943618e8637eaba810bc5995248246c44b7dfe2e2d979d4c97b374cc5f4c404fe8c9f6abd8980cf8a9ed869e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000142', '\x01538117aa8bdb69760fea8e104bc3bfe67247b457e38afadc5040030620550b77fd6b2296875bd7b6249480a56ab85d3f9817ae1e4b9f597203ba8cfb43f157ba', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000169', '\x01538117aa9396b51efa6c6f9c4744ec1e02173fa0daf548f8a39c071a28b31f22f533380750af866627ccd595d6b8207b02c3eeba6fca435cb90679a3adb3354f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000186', '\x01538117aa87adca661ec672fb534739c5b3a28f2ee7a378a7eff5e232e81eb37790f08a29277ea57406fcb24b49f50f304bff24616a342ffa275711ea3b520b8b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000005', '\x01538117aa9bf43aedf3f2540b9d24b79cb1568cdc6b266c621d8e401028f4f5b63f98bd5024392f5ea6ec75688d830641f83114af5437656806e460c5022da5cb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000030', '\x01538117aaeb0d832a76ff7e36252d7fd5e9c4cd7c184682da5ae6d2feedc3e896cb7be97cf82b7be49e4c905ed611be39d8e6e0c095abef35f53aa878508bcc13', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000036', '\x01538117aaaf7fed86d3a657058f70605963269c60c5a2d0f72d74b28d05d5056be70213dfab9b8eda04f54c6397589be0aa285db3186843ba9740dc1cd3a261f8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000099', '\x01538117aa9ed0569338452ad1bb1fe4858153d187e455d1024e1359b28165855a5398b352cff052ab3d79caeeb814d5f8899c4410691e43e11c01c8a719371693', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000127', '\x01538117aa1a99498ae05414fa7e8f284caf6dee08e8963e08a5a732b8f1b6501fa1c9030c7f2c6363036a02c75daedc77f64773bc1fdc492eb1cc27ecb0b24da9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000134', '\x01538117aa43455c0dcf024d9022c551916bc56b817e732ce3bbc3d08d11b86ea64cdffb0b740b1605dabdaf53d0f2d54a8d24ac063ec956d536c39afc2d48c6d4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000195', '\x01538117aac4745989bd232979d775426be7d4d372ec3259c2c29cd4435d98f8029781a2a272b01aa4e326a6d07d1330b6bf836f506f3fa6266c5670a364abf1bf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000230', '\x01538117aa05f3970ca756cd17a7033ce9404784dadbee6e884e28a28ccb242637af4eb286f0d7fd6979aa7a16bd593aa60d43c60a3f3038fb0e5fdcea5254533c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000252', '\x01538117aab9cea8d80af65893b692da5eef4e86b159f98f23a698f474a312afdd0a6ab7002b218c2a3b5655936e63d7605217870275827689e59bc17e51c565dc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000281', '\x01538117aa2d5c5e2a6d47014072e5dcbf4f6cfeb3b020ef8dfc18faca36e4668e4065e9176f03ff585b742448b88344bfb0d2411526815f1af02cd4ede56dde4c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000311', '\x01538117aa966b5a6b9ac9cc88d9bceda23d3ba8ee1deeac5d7db67dab208d4a2d668d553ce7547bd9f645f63be05814d6df6937c3e55176c89123660b4e89036f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000327', '\x01538117aaf1b067f68ae6b00fe87453055ab2c0a05e21ef851f1553f1f54f66475288876b1e4ec4cc1706748a6d836123661bf50be238b7b9e80f1ecf5ec333bd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000332', '\x01538117aa31c723f48e534c13df7207f09287797f345d48327c3e7f60a21bb102c4137e86f60821998a435f09617f292aad06fbc3fa824e51da6afb921af0b535', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000124', '\x01538117aa7f849b4c0650645cffed7404bff5185f8261cee460621d7cd587377ee05aeaad99b1b7e1ec8b723e3e6784207494c6840a73fdf7e8566bec4ed2858a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000140', '\x01538117aa7e971f785e7e71e16fd95dc29c2a2c2f05ab52f90d11b927f1dba893c6256aefb1d8829560a27e884f93a6d0af97644074623712b031f7819641af67', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000148', '\x01538117aa28f29930932bfce82ae1dec03cd5e61ee4d05c61565497981c51ffd58f31096f8120630a70d053754ca0ec30d1822b0c4a73062b1b32575101c0e6c7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000159', '\x01538117aa39364288c841d28ad6b256fb80f86bf023884824deb8675e109698e7e9044d670ae5eb438a12fc7177ee694c7b7f72ca2d5699e1754c3098d123332a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000166', '\x01538117aa4e71ace995095ef2637554fb2185956a4ac890b9868360a25918d40f58212fdea39e7dfcdffaf21c9a7b69708d9b4aec6f83f6fea945a4aaec919f52', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000171', '\x01538117aa6241cb2df4995342467e6f0a14f2f82019119630a5576a75f967a7476982de328c5d5bdb10b858b5c19e004c7a9ca53bc356b5944efa869fde7fb2d5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000173', '\x01538117aa9763dc9e348299cd21751a8a89a342e380345c1359939e4a8bd117f21d30b14bf3daa86bb5900f4b14e0d852314a5971078f86c3164932ce9a46da03', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000181', '\x01538117aa742f3a588d92439b489f099805c96aad2099b32423e2bf4d16344b41c57b1fd5a77fd90d88728339604cdeaaa5999bd80e40a206216759d7d150c30b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000182', '\x01538117aa745b726fb15c69ac74c8911d9c0161e058bfe51247c1628a76b9a549e2351b4b127a9f3947982c47084eddbd69b2e1f5fdeb8dcddadd12522574fcbf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000190', '\x01538117aa4644345fa03b6ab73182f678e7543673ced221a3e51784eeba931697bcfc7693f6e170a7d8fd6ec7b59b22acdf8965f2209229c826b154fffff5fd81', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000192', '\x01538117aa2d0a115e352a138c8c7460958de3a911e657fe832b0444f52704f34f13a5b2f3f0822332c73313fe14f6128ba27f75c23cd28ee030a4c20e51543518', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000194', '\x01538117aa2be50671ad0f0cb8ba61cf7b9eed3d81f4133cc0860f2b8981e751af13f0a0012fecf0ab1e7ea69c3d2f6fc594913e46db0ef247cfc5217818c20003', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000196', '\x01538117aa6e71ce3332aecd444fae09f52708a2d862cf061eb301b62d70df8c74526e2d22fe8f67be313cb5a49afc7b949cd51a89aace00f4df14b3a545d07231', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000198', '\x01538117aaed33159f905fd0dc5fec3244152635faff26aab0695599a6648cb7faf52e2fd183a11b214fcc5ac3ac8fa9e9773369559099670aa694282fc96ab96b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000199', '\x01538117aa4cce6417031ba8569697c5c2a2ca48dee370c9fd3f77a1bd45ded439f2f83216c4dfd4aaa442d0e975ee2ada23ce1008d012ccc5cfc14867cc0bc443', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000200', '\x01538117aa92db01ef875e158c05aff2b26344a050db6a794d0da114f406f31c053e801f19b11256a51f12c28d93373742eea36b6310e292d5e9a9691c9f211e75', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000202', '\x01538117aad4cbe6eea0a7a38924d0a5194b087381eb70884d4c80e922ad1948f35215867da1d5ebbacc7b2938e45aa96046efdde49dbfd78791849b049ed395ba', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000203', '\x01538117aa44ced138917e409b110edc9973e81f2250fe883784358f714fd9e44873490c00439a6b4019b08f0a4d6f72212b201edea18659b07f121d2818051868', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000204', '\x01538117aaa76325fdc32f3c0dea19d1088b784b888b3d06462ed6ee3f64e4d3207d6920940b70c98f12645c3a80cd1b96fc8b80822d17346a461ab7dd28a18dd2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000206', '\x01538117aa27aabbd00105e0380b21e051385508588d01a2cb189480c8b0aed2de6adf6d2198e0bf07ab4b42325a6076dc488eba4ce349f6808e60c79217d2ecb3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000209', '\x01538117aaa9ea67840cd889207ebd178326aff02cce4a5648f4f4c0f7700fedb8d9a20fa53065da26b6bed1f99023a7a9239c8faa0c0e1cd0c3a3ea77b46ae920', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000211', '\x01538117aaae9d2536a48cb9d35d014afc9505abe9555b29f13debd3fa0be99e396562f5e91ec8c62194b5a47f1f8334501a532b68ac58eba8badafb613443b5e8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000220', '\x01538117aa89d25e5790802adcc79b57da44242a7043e2b79b66715048d73bad0de06d02a1fe37ee3df6cd2e3886f0eed7fa794019125cf891474317e7a60764c2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000222', '\x01538117aa92c0eb929c9df55c2f3d69b962cf4dd94c4a8161311e97118fcc0ac326efd479b040286eb265dba52262c66312127490f8a94a2b4d1ab3b81d51be39', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000224', '\x01538117aa72742eb81eecddf47217cb0cbf1833c479f0a58d37cf3f4103a7b7048bb46df539c462f965462ba35886ba3d279d868e9b2352b9b69d16025e81fb7e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000231', '\x01538117aa1a8450367df7f7a92c900b2fd8d0751cad5b425dddfee0242ebce43f2ec0e64ebbd5c317628107c8958361c199127ff421c7704ad333fc6432d5ac8e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000232', '\x01538117aade527f47ca5ca273fd4438121183f4441ae8e315f6e3fecfeb265582fd78c4a2ca37f869f2434da58f30bfc6c125726622a682f4db021a0c24f47fa6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000234', '\x01538117aa9461a5740c907cef0842e8bdb94c006989fef63fa92eef17461f6b0e223005e3ceb16dba0a07c5372e77b00cce2bd11ffc1abad9528fa62233fcf0af', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000235', '\x01538117aa1cd92577067d2ea469e793daad94499fc25b36a152d001a9364e0ee344dd7efc763802837962dd65ebfcd2c679dd7ab5d604a380015063238146d678', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000237', '\x01538117aaac5b7950e06ee400631da3c7335163cef0a1833815824b86e9a3d9c90594664c55cc29c9eebab6cecad23b30064d65434382a04aabb94745a7d0a53f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000238', '\x01538117aa389d17cdd52ea9c0b6e7128d3787f9372d8d6b492b80f5194e3e4e97f28e7ec3b76d8cde2201578dc347710ec2746c89c74b85c023552a6a7bbc3ce9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000240', '\x01538117aad993b1c4e7a38e8397d615880a4705ece1a777614b3172a68a85abce3c9bdf5b8c5b9ec2a590046d1c0a4eb9c6019bab9f67914fd93ffd41c71b3d10', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000242', '\x01538117aafcd4882f34aaf04f32397795b6f7ef33f396e4ed378e6c6c3de7daa4433896530c862fe56de01e7a17d2edffadce68d2c6a49bf6141717d6c7654788', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000243', '\x01538117aa0edd3296431b314a216c7b1f475eab50b96eb2cee4632b36af80352ec6876e826c8221f88ed77f6cffea2d24db925e31214d4e0b275c259f48686e94', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000244', '\x01538117aa870e1ea2782cab38b75aca0f3502591ed9c81f8190375a5d4ef30f013f1a812dd1c1a38d7edbcd2a2d59d8838f48961334bc4092c73a5211c7dfc0f0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000245', '\x01538117aa48ef159972c3e8152652bc42dc64f00261df13a81e4eea941492360c8c73ccf00dc37dc625d0fa79728fbb24c0741182bf1fd633e652767f2385140b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000246', '\x01538117aa76097db2f09de01431652b1bcc9e795de417491ec017b7987d26567eaf361a3ec139db98135b50a94b4472c26240008d80ce978afdab1e38275bb349', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000247', '\x01538117aa8540d26dc6d2caae92cdce9ecc8ad7b971ebc9ae0e7f217d8700c4da66866800b052747efb180537d60835878ad6c8480747719cdfab047a078fbc25', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000250', '\x01538117aa6cdd8a12514ae412fe1bfb1cc071ebf57ec0d8693effcc4e32c39db586258f7e8b7595f184963912d23ca1fbaccf975eb6c1d66d42668548e9b0f9b2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000251', '\x01538117aae4aea00a9759dc7b2341c130ecb856c6c4bf2b6675cd7f9f67a1f8d472f1cb5f5f23e89c4ba07b556f320045d30bdcff5938becf497adcc4bc5f507b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000253', '\x01538117aa947532ab96b10a852af89c505e1bb8388d46e8093a561b49c84843dd902b7ca0cb19b57eda1b25459e9f8702bebd0dcb4707219dc01fd4750a9ef2e8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000255', '\x01538117aae16fc689df13dff9c54d63431d8def120b4993ca91d6de7602e2db7b16b9c78411e281c67273d97a0b101875802bf3b658c1abff34ffabe0165d7dfb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000257', '\x01538117aa4b3c8251beabc06a637670fd8ccd484b09091870b63d70e91f2b7cbab0e5223df066666215558472bbe9c22a6941d47b48d79dd726ee75a82f13c067', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000258', '\x01538117aa1ebe9c85e3a1823d927c2a434080e85d0fd250d5baf3d2172ca695bee36e42be32a6a12c63af44ef86e73d9e205f8e5993bf1c7cf687ad0a255c3348', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000260', '\x01538117aae68448d1d704fc1b4695f1db2533e537580dc29d7593506dd070c7beb0336dcf9f5322dae47bf6441a21245a9d7d57e0545cf96144a4ace5205317f4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000261', '\x01538117aab26eb08b3fef6d5de534b0fc286a2c3a8a903f30a4cee60d97a44b759c6aec8160dde68489ae55a43fe74fac38d29a8d5674c81461da155029270ac5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000263', '\x01538117aaf20c945bbe2d4a7e22db737e98d7da5da12ebbf681d40becd01acb6d767d0155fdcb0ab6a5602aed966c710af2afc925b6661534e64073fffb2b1675', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000264', '\x01538117aa9acaf5499adcd8ea60e95b49893fb8657cd311288de6e3df361d2ba309429fc89be89603c12a400f46a39167d717c7e7270e6d44ffb13f36d331fd6b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000265', '\x01538117aa0e9706de3358cd7e1764d3b00c565971bdb80978f0061edcd64575047e9edc3aad942220a6695729545d8edb77a1e5680939164e0be02e37d6b99346', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000266', '\x01538117aafca947fc5defd4600747ff8013bda01e7315856502c1be7747de04b3bf6ea6e2b93a18f149440d3481d632148c643b4bb10b178b92b8dbbbf568aa09', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000269', '\x01538117aa67efb8484840f1bca4fd4edc7370fdb77052a3e45acc834fe555a4a12772cfe3f753a648f34d9775253adcc3a5ee420d44467b4afd505ad0999d66c0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000270', '\x01538117aa5a36efddc2edfabf04a266995bbb7ac0c79ee495ac502cc4137a611cc7cd65532cfcbbff2aed1070b6fb47ff1d5ecd50d6f910d467cc0febe60cc286', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000271', '\x01538117aae7e33cc092daa101e1f87fb371fbd47c8f93efe1e5e885be00b93593f48a50e9a4f0663c1a13a51a1c4b71ce2918063b40fd4d6067e15e11537ec4a8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000272', '\x01538117aaf074adf296492ea36b3da186614f3f13c261423d59f662d3b03e01cd17a202002becd987806d40a2a09b61b80c0d111ae1c130053f3a288814b8e569', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000273', '\x01538117aacd99ecf0567f507dc6d9fac52ab96fc9032c91c9847ec64a0d56a44b9282ff6287b3af3fd8e7b972166c6a675ade12bf7c50b59787a5c77b7a781f73', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000274', '\x01538117aa66dcc88cd45944810e72c7734a80b8a44e3adebbe0ed1430977c07e50392bcf19a814d4e7b9f2618967e9e69322feb8c9c2fbf58652601710ca57ad6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000275', '\x01538117aadcb7266894d9a94e8327258a51a3905fde548975ca85811fd7ff3b0b6db2aa91d154d98fb66a191f5a19c8182dcbc04482a942a6c3094f352879dcd3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000276', '\x01538117aa93ead908aa87ff95811281516f4ec8f84cceafaaedbf0c4f58aceed301a53c1ecebb2ffaeef17c61f1af72dd5afe19845c5e6f1186bafe4fad7965d2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000277', '\x01538117aaeb2f8e88366175ea04f4bb9727455bd75f4547842bfd53089dc9384f9276c11a01b72c04edcc342e71b8b4c5623f3ed079d569508928d48143a4c52f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000278', '\x01538117aa539e188a116e9b92253de5ef43aae22d44105d08abf6c4a9c73e8613a6f5b32ca586601cc20d484f9f6d4005028dce9a8ca942e1464744ee2bc7ddd8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000279', '\x01538117aad5a75b1300ca2fdea874e25f7fda0c884c9b0683b390873ef80c3b7929db26f965e6ce1bd39e832f6fdc909bcf99014b3d374430581125b971f53c3c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000280', '\x01538117aa0133e1ac82dd54afabf32d955e648156fc32d14cbd0da6eb7f567563c580faaec65477176efa107a732d5ae9dd032aac26e7c7826599ef9678e520d4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000282', '\x01538117aa010a589330651b7abb0040099a477e419b669a9f63249da71632ff6430bd476ddd04ccce5cad206d6f6dc77b29d01c3c930f9d1e6d0c414518c1bdd7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000283', '\x01538117aa722c79d37d461c9e58e6f2cb7e2e15ef77c649f4adabbe5df9c81ce20c7714ff1fb9f02a5f036782877b28e0905973778909498298adf3b213bd2d92', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000284', '\x01538117aa94f800af29caba52c755eac200f6e0cd2bb8036aab72d87cc4ef1bbced4a101d6c6b9a8d23319db8e6d04f5e457b9cd52744244513458b677b0883ca', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000285', '\x01538117aa9c558e26725480c0fbb2f71b4bd57ad5e5b6dd682c96a53288ae20006b9127cc6c0e652299db86d7aa0ca7e70bd5c3cf6da64b389200035c26e77433', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000286', '\x01538117aa0ac432653e2462f2b47eebbcbc97e5fd2cafe2f87afa51ab72e957c462506ce49cbae379d97b2b31a60da3db08a5ba2f615369b8174d912f273c826e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000287', '\x01538117aa10e8ca73538787569e33a9c0f439f9f12c8f7ee1da621cc5378ab43571e7e62c3d66e8635ea3ab028abbbf09aa49031950248c3be7cfde776ddea396', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000288', '\x01538117aa6a816b84e13b2ac1653dff78ab880c118a68540bafc24d3575c6f9a95d711ef61d05f8e842264bd8297eeb4d7e1dddb4d0680ce4723bb79830f3c1e8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000289', '\x01538117aa151cb993c4852cbd024339f580ab59a35b254809e71bddeca294c694ebf420f4a3258d00d16280b61ab3dad3247881aea452e88df0fb25b3e101ccfb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000290', '\x01538117aa613103a14f1d8a3f2af124c91b3d3fbc3f8f19a34a6ba9286364a1d106a627e26c867b1bc3ccc40694c827becaa92e06472f4725cfa3ff66c62cea15', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000291', '\x01538117aa84006196e20be60d6ecc6aa812b0d92f5353f5fad0331b8ea47dc74e28775ff1b8069081bb97bc8b22f20824552e207c51702446a84c45b7883bddae', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000292', '\x01538117aab436c5b05afbf78f1cd33fbb1adb1dd7c80a2173be81a155721b21fafaaf339c6530f541c9988996e1d56b9a6f0dd877b4056ae3d85ac5101e0172e5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000293', '\x01538117aadb3947733abb9bf21e5e5cc25cb452c2adc3e43241856fc3a687d77672852cecd5bd66772c1f565ec195ff063935c0d070cb986058c0096f38de7d35', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000294', '\x01538117aa6456f1233b219699e022e7f64932a6bf666c3e98688ac0ec40385e90582446d5918eaf82d87acc3d956f674ff7214b62aa5f0f51b79d94caf83cfee8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000295', '\x01538117aac577d61434deaf2c7bcb847f5fbb638a0374e506be798445ced7bc5b51233e78c22e89d9e3c91eb99850de40242cf94e084d817feebc851595fd6437', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000296', '\x01538117aa72ff29322801d5771687386a9210ca9595bbe0c6300345a4d105c9ad32cab4db867e8fc4d3f556fe0fad85bef8210f53c109ae414fb8337bcf07d288', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000297', '\x01538117aad75b6c8a81218c98e2ecc7ffd1912c65caaceefea4d1cdc8b5852e98583ed47bbbd4a0556773121097aadee462fa22e43b52d3478f0df6edda8a3935', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000298', '\x01538117aa1d86161415317d340a2a6f323b13138328a4d15f5b61783fd211c7e20648c8a96ec6cbb48099ca4c0470cfdd3c56d665cef69c93e3bcc2bf549f57dc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000299', '\x01538117aa27234802af6f27c9d3a57c0a986f8f5e320b66b1591c6777e9f9a40daacc26f1d218104a14d847751ebd23d941446c47ccd3ac454f767ba26ade3d41', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000300', '\x01538117aa40dd6b35f400fdbb2656fda13d99ade4f0734a12f1b72bde8e9e32703b8180bd0b31bb1209fc680a5bba1220a4683369a0bb3b20d976f023ba0a2427', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000301', '\x01538117aa8e1fc0c1c4d65444ac764a3ef635eabf0a36873d7c427eff8bba91f3c252497fcfb40bbe9e96d7dba1ce82e613669f9f910b4cf74533c800007f1f62', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000302', '\x01538117aad046e54cd75af76afbf19c3edfc43cf265809d92949e8a429b3af816a30faa07a8bb9cfd7d769c77fa19445441bcf4dd718449eb3952a039f8e92f84', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000303', '\x01538117aa39d25c231e8a23f9a160c3c9a11938d997b8259055bdd93e08eb20bb4012580ef9027010c0da9991bffca4ef6a49d4f73de4ddb995c65146890f2744', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000304', '\x01538117aa93f4691b3ae04fea34ffd69c363fc8bf73dccc8624f093a2a40a6656e702d408f4e43f6c24d3ab650cd48f7733fad2550e523b8ffcd86c5990c3c678', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000305', '\x01538117aa11e0712af599d4696af83cabf7d0b1d0262a54b59a67a4298a22f4d16ccc2734f81bf0107f47ad4b4710611834a1e6e839780033c8a95f8f6bdce46c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000306', '\x01538117aa079da29dd44771b523ee9ec9a03ee78ddae9e635b32b73e49a0b1668d69a65681600bcb4a311766c5b37cafad74c75cf822036b2d521bd9645fabc3c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000307', '\x01538117aa620b852895890624babf7d7c0384b2b4cd16dfb1df78085b034a66c789ba0891a23c2a6f62e4c49ca7a499ad7f3a62bee695f34eb7ce521347d6e2cd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000308', '\x01538117aa120e2346827d75d839395df026cbf37707b41ba85668d763f340dd4316fa8d4ea80e831cd9cbf45eda8c53b7e85d219f44f9f3b1a9b62b246545968a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000309', '\x01538117aad4cf9f333953127b33cbd675f92a1bcc54f9bcfa49084529f4f2822b041edb128483549be4d536f79c8ed2cbffef446db248004d6ee0053c524ff786', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000310', '\x01538117aa8d95baccdc479b5aff62f2e4d5da5f29c081d061f27515dd27ea056289acc167ee090e86db3c11028872b3645cd29d8b194be0d96ca43697635827d8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000312', '\x01538117aa48fe2ce325653c250012a2fbe3de6310f1a8379ecc73045784ea0e48bccd9ea7a44a0ff096fd7c50b9e40d8135d504ab887b37cb3dd879e5f5952651', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000313', '\x01538117aa143533cc5f3a83a34aa4dfbdccef83226a34128034b368631a7a1fe52573fcd3e962ab7c1e1843e32d65c9c47d4021ebc76ac910053d1a105dd22906', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000314', '\x01538117aa9b5f737e5e13109b33e6dfe8c1303b5dee3b76a427c07aa4fe8dfb56e228b3ed8b61cd3a12e43eeb48222183c528d271d999233bc11ea21003610cc4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000315', '\x01538117aa369a06efabce59e7b0d4ec969a616066ae4e3911351a7a032c23fcce4c3dd1181188cc497deb61e16cd15e9f589c3c942166516a912faca0d6c0f58b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000316', '\x01538117aa6c1e5ccb9ca9e0bae5c3a6bdf0e084f4054b6b31e235f860108e5fb7759459c8008a0772c00092a731decef995f83b4e0215e00b79f6a8b538682f4c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000317', '\x01538117aa821bed72ce25049802f60c59c05aff8a729be0dbb5bcd3aea2426599805b649e737403adda4c2017f0758652008880b4f869116c0351a3b887e0b3ce', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000318', '\x01538117aada253cd060a8f161ddf6dc57fa038a3e0154cb6f649ea533954f0dc8a23af99371aea931fcbbc814915020065ce056b91213455303704bcdce59211c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000319', '\x01538117aa76cf915852d9f37a8a16aa8b1402d6d5c527b52282b4b5a69970ff5c42e4e352f5e72439b1c78c28acb0923c47d104e9183bfaa97cab4e767e9d9971', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000320', '\x01538117aa4ddd3cfd134b4ea7ecb0375448c62e7f58a98efa0164ce068c76f10750241b98968a40c5f4c8414c44a3c61663e4aec3850a514feae8a8a4645e055e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000321', '\x01538117aabfb4039b71fb97c94ea28fa1291b56402a717cf684ab7dd5b897a6dc26e45d5104ec3157bc89e45c851b8a4f836f89f52923c64dcdb794bef0c7090d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000322', '\x01538117aa8bfadd7fd9cff6e9d0bf1486ca8d4c42b329e2eef564c99c08b7319c6c47344dc93f763981d942bbd3d136e8ddf0c3d580c8415f72808a4c494e9c6f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000323', '\x01538117aa925ff4f0b7c9eef7516ccb53ecb8003a9ef8c46329d64bfb9b1619ea79f0b538c57a47c01f660800013d928b3743c783a2ab9ca2ed1bcb568d0f229d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000324', '\x01538117aa4391edf928363a757f8e14530be0aa7107811abe321578e30594d07f06a30a5c63f9231e3900aaf12773ec6b473f46f93c320a4896a8974ecad8ff68', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000325', '\x01538117aa95cc40dcbf3cd9e781cb42170d59a744ebe323939fb14808d871ad6252ae38f86029bf7fedc3da9f8b56f6278ab0499b8190330dea9632cddc89c3b9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000326', '\x01538117aa4265d281e77c8ffacbd9deaf82400f3aedb1fe009e3ea8796f2746c0839104198eaaafa73454a7cd12ad3bd4eb8f1a24efc604c077cf09328729223d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000328', '\x01538117aadc727570fcae8a61b017ce7de46f338373d2328e507c4fe909dcc3ce1264b9e905c044769ea55b2d2ff57dce41147a711d6fde8f46459f311745dbb2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000329', '\x01538117aa4dab014a299404a713d7e2d883e3d309c7dd415efe6141eaa316ddc8bf8439f7e7c1b2e5e3c8d0483fba067ab5cef8f0877dc575b416cb6a5c837ee0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000330', '\x01538117aa71755dd7a87171eb84147ad0c8b9c0631e421cc5103fd872ca6999498de153c4b39dcad6f03c533a58e9f4e26249deb47a60ba1b3bec2ec6c4ea1808', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000331', '\x01538117aa00962692b2f4e9146886c55286fea00c7c3fc7bf2249f088eaed8773a5032c6ed89829b20984905b7e3840984f40bea9ddc91c512313b2cbd7b035c3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000333', '\x01538117aae561927dab000e7f88a02515dd76593a8c4fe6776cb26eaa356a33563573660f42966c3b1924834e4e6dff1b3f1f503a2719c3bc4ec83a6827be09e5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000334', '\x01538117aa88f5c660e577c6ef58bde52ff4fdaecd16056286add186216c1be45aae34217cb6702202262eef33c02302904e19212e7f44d28f242f142725b4abd2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000335', '\x01538117aa98240542e0a05f89a8ef89e18e8262ebf0d84308a648497356a3a7db899fb37508a7b40559baa250ded35d3a0b5ac503f1b2e6ede77f345172cfe23c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000336', '\x01538117aa5ca16d6ffb26da8189f2127389018b39d94e032c4e9462a964c309fa306799e15f4f62b718f596733a9e7da2a5f32c50c5051b5c7d17329d08edb2d6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000337', '\x01538117aadd6f8149ceb66ae3d965ddf220d9236f9f165f8e26620587f50818ba3d4c23137bf75cc5fe4bbfa234e60905bf4fe11d416697605ada76ca1698b5fa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000338', '\x01538117aa14d88cd074c35db355e5c62bb6ff26c9159bd47082c564e471b6e5e18a4dc54f70e443178e922d220e01a0102aacb5f97d60f018373d63d64ea91761', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000339', '\x01538117aa37fd1f6394b67b0b7ade62deedd4ac0adcd4ff59963c08bf20f96b2d43b4e38702c3c5481d39588a8ca3e949c8c5188c1e481e8b780f9502c9ada807', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000340', '\x01538117aa52598f00ffbbc23aa32b79382387b2c54f7855e90b4a06b6ad65ff70663e45249194b299082d616abe7b230b7c26f9964251d9716fc9015e08251f85', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000341', '\x01538117aaafa2167a32561ae5d332493558c79db02a0f6c6899ad7c9bbf12e06039669ebc1fd58342d3d0767385e766d39a1db12db073929c50136162256e0d5a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000342', '\x01538117aae172d2dc9a23f458ed66a184712abb24b3407c87f637d03413405ca596d48e1ed014da4037a18029b9360f498c5d728820163c30cfdaaf1d54f13317', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000343', '\x01538117aa6ae649f59b878c25ac4da7645e097ce835094120745cada32810da975fcc90886d9c6773cf092e8b9aad34a8e6be12d0c9b3bf23435ed1e163862aed', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000344', '\x01538117aa617d419dc6b19c33bdb6f1c2bb770e71651980cebbd33b2815dccd6c39d3fb0708b0725003a66d0d8190a0d0d226e1d854275cb7ac61ce23071b4bec', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000345', '\x01538117aa3197b109eea3d9b4b873080828d948c1ae038ad1a497d3cad75125f4115e7a542c05a61ccfe0fcced7e0c63f6e30194ae11745c0044aef7592c81fea', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000346', '\x01538117aa47c76cb34ab607c7c4352115d4d5d8d9712138033cb6f2b39d11b91005e591f5165bf7bbda6c2d892ef397098d5c8b48718d922d15692d036185b673', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000347', '\x01538117aad7752ebc07ebff3b0d353bbe4aa48c9b4b104ec12c796b8d90d4e6e398a0bfb222cc1b240a0d70d8388c7ab06761de6fc977d8691c5b240bb468910c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000348', '\x01538117aa3d76da72cb80bbe2674848f5a72ebad2faf58d9cd6c4c2b6397d4ec437f53db87440021450aff6c5fb5b88c60057511f1b0b32d85f6a03b1c5ce1d24', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000349', '\x01538117aa230540cf6614b9b76986dcad2408c83843be96c51d21faed9161ad3a1bc534a893243fe54ba4c9f6b98fbfdfa45167eeb0b5242bf6b946b72705d704', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000350', '\x01538117aa821b84c17bb2bc471ad1c2fae2616bc97ebf95390305cd98de7239c20dfe850e8f432e2857ae5e0e0ac6c1d7340b12617dab0df00fc2677c7dc69187', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000351', '\x01538117aa41e2a3fa456d136e28ab9dffbbc521efd825c4de597d1c5b49f173c1d76472ca6f31938718a98b92c6fcd3780a33340ddfce7f63fcaeab71bee69247', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000352', '\x01538117aa7c4fa651e217f9720cb44d6bdd63f8118a764e6abb99707676e37cbbe7c8897768d1d350deeef4c6e2e406db8a92abb83b6f531926c94a3016f0bc1a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000353', '\x01538117aaca5f591b74dd64a883ab70e4caf8ea6b3163f6f98f2624ea5d0c96c2f1e0286644dad45a0b9e1097e9c5306282dbbd7d845204a68f27fa8b2c876153', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000354', '\x01538117aa89cbfdb1d640c62f4bc5045b12776a587010ba395188f23c86b7149f3614d91937e9200f89ca6cf29687bf7c4005ad6aab0291d6060e4841f40e108c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000355', '\x01538117aa4f8f0895360b68daa225e79be77ea3052fd15098a360182f07b51b2cb8d507d736e71dc92b54b2e92f800fec714dc0fa4a7bea68e844c1f1d51ef8fe', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000356', '\x01538117aaaee154cfda9f1e5f101b1da2a3e7b75e58adf42ab74f1f52fca06bd1cd87fdbc3647a3e7fcef1d1c7a0d5f222cf515dee90b556c7be05c9a3ecd668b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000357', '\x01538117aadb5f180fe21fc4d77a3a0bb8dcf380147c6454ee4f11d982fdaa568b032e861d468dbb60250ebbacf82a74985317b202d0b2f652c90bbd21b8cb1bf7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000358', '\x01538117aa4303660d40920bfb4850e8ae96a5b212d806067214c83adf3b88f5f751a14527f25ce53105aed1880a0089e3363dabfd3c520ddbd2848fa652daeee7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000359', '\x01538117aa0e93ef6becfad9c25483ff4040582c99584cf42ec4275513f8ba5912f136026d4288e98f5d6323ae7dcae2259b12e4fc1bf1eb7f874851eaab73a14b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000360', '\x01538117aac4bd0a936f35716b6b6cdceb1a591a2de0745948530e6753e3e9ba4ed99a4633b815845500b4dd629d283a57aaecc936efc6614670fbd5e627d1b553', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000361', '\x01538117aacbd94192ed3606ad637ff5d25d5647c9dc49e97efedc3ba185d03026a19383f179e975d01547c7d5817a9e7d3fd5768962c0e9eba3986d0e6fe53b4c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000362', '\x01538117aa6883ac5a200841382989fe9b867b173bb932f8daa3b154f68a1829de30f09c78112473aae16044c3db1a3ec028e9b7ae62f4e7bcc5ab48d3ddb09f86', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000363', '\x01538117aab36789151eec74573aecf5b4e54dec830bad618d89452faf2e81fc9f565e6ccb0dcb2a34053814255dc64a8d93853d4e58e19c4be9730fb72bc43314', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000364', '\x01538117aabf7b712f3057b42e280c279401b8a17395ec85f7674396e6963caa6a135c4d5c41c23a20ffa6b84f87a0b82db1168c19f5d3a8921e45da402f425c7c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000365', '\x01538117aaa961350f98cbd0b06b6e0a621f1bd41bff04ea7db291240a1da1178019d615273dc903c8edc7cee965bdc679e02589956865eb62f97f564d3ab369d4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000366', '\x01538117aa19988d0a69ea1169bc4fc91237d16128669caf205b37bc61b2a0d4465eb978cb621bbecbb00fa07c2fc0380e297932e5058f5b41be07faa3022756b3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000367', '\x01538117aa3e9744945b6ed5a392b802097252bda26285742aff273b52f863111cd7f022b7ef533992c0dc64f7c6b80ba04be0edab852fa3d87a7f6b643760aa47', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000368', '\x01538117aaa6455ff4a58b5a08d0d7b894d15b27cdab1c5e2c2f123716331ecde486ce6e5187d20e15ce559901e75390f11db74f908b7241c5b39e5b9c13548864', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000369', '\x01538117aa53871d1f9dc3e276362cdf70c11fba7737f527db0a5f3c18520a313e833ff337e6ee9cef92b61894c4950d23efbee0df639a3c3afd4bbe0d2045d26d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000370', '\x01538117aa2f885861c62e122fe4caf380e456183f309b58ece10a85d6b60b649ba8df19a6871886a6003db51bee7fd7dbf084ffa37bd95ca0a9b8c6ec37c166c3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000371', '\x01538117aa838328e457e5d225c85104c5171dca244f0720d0bfb94f92c2847030e0946ea816441461b01007d66eabed24b5355de4233aba7838bacd75678c12a9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000372', '\x01538117aa96030e7778bfd2cb3363ea7b770369813bf94924338d7fafe66dffff8d05e4cab0b6fb646a1f6517474268dd53b99daaba4d86055aa3a5916aa4c179', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000373', '\x01538117aa243ee36d967d3e3fd9be07313ea99c83b9df46caa94237d9560738300dcb1a970f62dd27f3ae2fc5592acf0794ff8bd606e4830acc2ac1fc22e9b5c3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000374', '\x01538117aa71695990431c7e2b439377f036cbd65315e5f4fcb024248399ce31b4909485226d8831d708e51c5b76ff5a3670e3dcb7e88e3a3ea083eee3f85d7618', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000375', '\x01538117aa06f52b6b1f38d369f5c3639195f80097cc54a9b2d87466fbcaf92989b39b6cf862f05f204ea81f2d03b1648e3a431060bb3d67203a93dfa3e506921c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000376', '\x01538117aa4b305d569ca589a8a9daf3c6f5654ac9457b4242cbd7490d88ab14e9ba7c1c8c88baa82f152c34aec8462c5a712b76ddc6249fc6a2629ec79a4f1083', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000377', '\x01538117aaa98e76b4c95d15cffedd78fbfc070d69cb9da8fe9911ac0b880422cc0448e05709504419ae5302cc712ab8e2f145f8bdb2b211481d73102c83846fa5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000378', '\x01538117aa964fdc47a093151f1237702ba6b5277ce61bcb68d580579098410c0e62c9ada5c16f08e12a718482a093ad47bf08b925d03a2c31196d54ec44249768', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000379', '\x01538117aa310393ae74472a74a8be8718d8983e90b80fb9c1d896ce783a04a141c70dd8196cc7fd6cf60fde022a011d152f86bb11b49b69d8efc10ffd33ee9404', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000380', '\x01538117aaddc90379e40f855073c0f95af1638c16f8371f37cf17afddac75d914a447c54be08016db206e1ecadd22e9585380c469e81edc19135b67191d41a320', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000381', '\x01538117aaa9f56da1689943d8b0e8676805ec776f0a6c8c93dd406f8992654b9c536abefe33009083b068008ccd2691e1afdff278ee7ee25110af127768ce0433', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000382', '\x01538117aa7167bd47c381fcd411ef5e19500dbadaf7e4d329ab647b801e1f1745d50caae0bd5ee582416a9d6a07d0625c59036f0535b0815d124e52839855e03f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000383', '\x01538117aaa3c5c4763e35ab2880820e2021635b7fc2b7ca6962518735c4f4504aea27c776a24e93bdd722f31283ecf8f6c38eaf91601a905e65a7f285afa8cac7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000384', '\x01538117aade370ce6f579fd3748013d450b32bed0c1538988ea272801b8dfb81bfce56071bbeea15615d684f08ff74efde46b6b4718374ada63e55b5568115aee', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000385', '\x01538117aac7f3b4e7123650d3ef5b6b1a4dffc52284e60f2bbbef87fb7fa501480b2fef92bdfb1855c3867220b37cd1a57a72509a86ee7f9e6707f3920173918b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000386', '\x01538117aad807ffe9583ba74649e39795b57d5b8bf1bcbf090d3f4bbc77090296a8a6ff220b371f9d4ab12accb92052ba1069575c2db041668879db6eca152a0e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000387', '\x01538117aa8887812af614a1d50f0e53199b95dc35f8edb61dd89594efa25cf213d455634c9bf8674d9df3c1a88982328637e31a2f0975f91820dbd94a28ba0a24', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000388', '\x01538117aac45ea643f509f94d666d5726c10ad6ff87596c558c0961abbcad7e0aa8c0e736fe16073e54c59ba86c32e3a08f57db0010e12c285192fe4bf2586b51', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000389', '\x01538117aafdc63898591f7e576b1715b2c41a750fb693fe88f10c2315a806da67ee54ed12f38259a7be2dfa36b677aa9ef311609331822375cdd07404ba6bf5d3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000390', '\x01538117aa589fff890728f22e07349deeb19583ee6c7691013f14a25d549bb94128b56a8370c4db8238db9647cec665508a29ed02026afbadfebabc28a0113c9b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000391', '\x01538117aa911edb44a0cf81bc3a41e0c4a337fb41fcf95fc0f826288fa1d375063376fe0f5993443be560a908add23fbff55fb53a9cb4452a723d3c58a3314c6f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000392', '\x01538117aa9bd4845f8826380f61b22f6e8d693889165c21dd6bff80310f07ab21ef5da37297167d20c136f02759b18818674ef4eca74c5b2add22bd09b2068cf7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000393', '\x01538117aa989f7b49544e472f09b16b7af4296866f7573665a1b37f5c4571e39642d6c484dfc8cb50262a1c12e1927430df00dc10ffab482c1eaac992013b14cd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000394', '\x01538117aa40cb66ade2e85314dd07619675e48c6c310aab1b44b9ef0c1d83d8c59a802c77f5145149934f3e0f9e62cac0c5474ec74befbe8b353f38eccd4497a7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000395', '\x01538117aa3798d264e9f0921df402444b7814f8a88473563218992e69748c2f5c488ea9d4da7c646e3c02ba46aec62e641935d3ace3daae0efff094ce81bfc081', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000396', '\x01538117aadef3a5918bba993de67ec84add72d79a632757712968af4d738ceecb6906a97485f68da73a273c8783a6a7b5715580bc5db376739ed3943b9ea94047', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000397', '\x01538117aa8c6c09538022b7bf586e083dc96b4cde170f9bcece8220bff28c641cbfb5d6fc22c281a78182822a00bbd6805cc0960004ebc26771fc36aa80d40641', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000398', '\x01538117aa7e5dcd9312c9ff5b7ae424ae63b6780fd8fee41c00d2f343ae8a15abd6b9f78bf4663fec89b8bfea9bbc3429b4a9b6cc0d733a69d8c1134344842a22', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000399', '\x01538117aa1e339fc0ae34304ee7c9df443a5ece40103c988304223daf313c61a3eefb529b8434d9c3d4f528bf35373235665bd6b64f6b611a71222d230c8bf442', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000400', '\x01538117aac815b50fca3e44b26fc6f928851c2e6ef130ef58c28f9b2bfe2b3ebb59c9070633a1a3a590f453e7e0308ae9d44ff09ea0571d5804984fb298b9b886', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000401', '\x01538117aa946fe16208aed575e97119c99c6d9610cf4a6640442332fb576ccc33b64a000d060b7be7e0b0efd67700beb68bc10f57ac008c6f1e204bb08ca0dfd0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000402', '\x01538117aa71b8e10875cd7df21633f3bf9a105a8e8cb900b8d449348ffe82d0200e912389fae27ca36b7a9d5358e4300ebba3e68f9a30cb970e1af8dad24ad4d2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000403', '\x01538117aac7210cf1e008105ab870aacbaeb2becdeb5242540c22f48e94c27f1219933073155d0d371b6ff962d7f10ae79a4c9670059a0418469b43bbb5d2e533', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000404', '\x01538117aa441ab1cbc49e7f6867350a81cd3beba564f8b8c255940109e16abcfa0ebc5989983bc39d67964193c98c9ba1725b5361f263cef786feee3e7b38b96e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000405', '\x01538117aa4060d86335fd240824ca4c847bb4ed986677190848b05b1d76b86cb7c755833725e4e3fb376329dc61def124ec2e69892b88027e43ce7ac1d343fe48', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000406', '\x01538117aa6d1e3a4c167aad7720ee5dd0685c746ccdae4c24616d89847efaa121c84e38b4dc4ad49953eed517beb365d52ea7dcf62cb7488d6976ae8cf3e1183b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000407', '\x01538117aad4abc45cb211b439f3766bf2e4f2616fb80950326e781f6afdca1e4ec977f7381d01c6d0e261e6dbe2097d3ba4a838cbd6b48ff45c1c43a5873513c8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000408', '\x01538117aa3dca70f337537c3b3e87b05fc1c1dd531957c35100829cb31335feee5959c88ceaea0e539488a1d89ed374d214e9ff307e344478708d9d824db55598', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000409', '\x01538117aab4327d65d358ccbdf8e019de0612681b5179331aaf9e3e545d663a53b6334c489390931bf722c52a152b691758e30cf6b0cf70d1497dbed2e8d6b20f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000410', '\x01538117aa13516780c4549c0999858e5a39bbcc40eb91e03d335e623bcdd643fe5d0ac23050d635070c427bcc38a3cc4d0d201f3933c9148d6d0de4e133860f95', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000411', '\x01538117aa35ff2c6d5bf5ed7526c2173e5cd0fa67d9ea4c2cc2eee814f31ab8dba9f1ed7a575326100233db293dd31487de09ec71b950e9f64f17e23bb58f7302', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000412', '\x01538117aa539146c91b7b6b47ec47f2c678f3c8743e83a6ceb531c042a430fb2264d4a6a6fd03c78d2e303be782675e85f79ec67e19c012fa3e75448fe9ff9d6f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000413', '\x01538117aa1772131aba7d58a44f44a88b62f977ffbb7f0c260b772b5ad86e3719959b7859bc8874b8ab0d82f1c58c4fa0a3f454369cca4866c6a0f38e299b7d61', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000414', '\x01538117aae34dc1985e5b61c85a9cb0742b67fb7b5a8ca9564878c3ffed97e03bf47fdad3a87cd56eb163cae3ccd2dea5090a5f4574fc098a82589df9c7291f10', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000415', '\x01538117aaf5eebe3a9aa09545d390706f8ac4b990e4c463454fe48ffe895e3c5ce4b3817595446c55b16c217f0d65c761156acd65b0e84a12bda944d1c2ca618a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000416', '\x01538117aaffba69153c2bed85595bf46b1f0872cf507fa5befb2fefe60ba7ebe643340b7c24b05f96a627de5b3332af19b805e1ab72b572200f933f7694e67afa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000417', '\x01538117aa281c119c463da2fec4c9340a86b782fea563d037078e699dda46f7c8d804e8e92ab5b9da9be90a5ee83db7c24a61d9471d268920ec6429a9a6567b9e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000418', '\x01538117aae3309221bc2f2f1bd724d3c0fc7aa2da6be337e8ae488fe5ec9d95e2d86c182437b64fb81d5fe0dc3f359876f376bbfb4b0e82298b8653a9eecd48fa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000419', '\x01538117aa8a1f619f03630f426cf0b1ec0277cfbeee1eb32b2e791f69ce55de2c00df1965a69fdccdd44acfdc46b56555b7121cc2597c73a8398aea7469c85079', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000420', '\x01538117aa9ffecdf1755f51f56829deeae71a150e406e88133bcd3a5a3f0886837df3845cd8f3a60cbe5712075b08716b3835c08742122606d67028ead116a040', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000421', '\x01538117aa29dae504f8c758838934c880daaa49aa71b412f4388dab559ff394202f0b88cdda807729ed6dda041cb9862e4a0e26461c7da4eed8c530a247878aac', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000422', '\x01538117aa7bf7d854c69c4237275440cef62e444b49ce6f2756e3e4da12933389989d339ae5d54cb7ae06017a936055f0d98208b2c0c67086f5ec6863a2768fdc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000423', '\x01538117aae3342fe4024145b479264d0fd42e10859c7f44f0007debed15d468d050588825b619e18f6f1ec8b527a337abd33e9ba166512352d2d928cf59f12b14', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000424', '\x01538117aad230cbff0b31b60c6c9e81b500329aafb7e38c4a14a33715789c90eedef4ba3ab312a4c8ab7bcae1b22b2c7811ea97baa226623b57dfb838e178b734', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000425', '\x01538117aae609c679c38610ad5349a4441932f63e3103d5fc3d72dfd46c9831359340405434f875b848a013be514d5fa93e57450e35f6ba9aa01e0fa828abba7d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000426', '\x01538117aa4bb2debdb7b867f8360c12e386cfcf98d2f5fc5b02d06903583a605d294508ee72840a07908c335f5c6c2f048b30d7df261b646589939fa8a1b205d8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000427', '\x01538117aa4a5c516d0ceaf9909f89f9c61e5f574afd1b4d2f7a8e1be762a0124a4790c73adbba137a830480a60bb0bef614b668e5af84856796dfab305c3b8e90', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000428', '\x01538117aabe56a3d109bb6c21f989953a5c3a2ac80605a0312e540f8b3ed16a6643762cd5e5656583fa077eac439e8d923386b07a080409dc38544dc490cdeed3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000429', '\x01538117aaaf1285a8d181bc4e4e72362a3d13147b34b94e1bedca81c7885235472acfbd537f1fbd5ba23f92decd85979e072341a8ce6c68a20e24ede73a5fd270', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000430', '\x01538117aa7c28bfd0e04b6b0c562ac6af69c1a6f8e195107d9b2b35a841a7725645f105d5c0c8719c1cd9e5669a4649d73fbb40c9bb46ff20664da906dae4cbe9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000431', '\x01538117aa315e0c3fb81df67f2631b72823410b256f9e7865af046745ac1326596cd7a51cbc25110b351b5e4b663b80acd533fda5205b1b2e94f5e9f8c65aa381', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000432', '\x01538117aa59fc6434846bbff0fe8bfbf40fbd8fc49b10d2a75641c24280181633a9fa0acc94f6f34e88f2eca30ea2c05eab015aa4aebe8091bffba2e8dfaa5341', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000433', '\x01538117aa2e576c7bf58b7f09e47d6d8e013b8d447418e57b037b9452598bd5fcfbfbd1bc68ad686053e9ce83d7b7027e9f217feb678c994bea26d1919f71a698', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000434', '\x01538117aa7fc2f3a171267d01e112bc25d98c9afbe5f2ad84d74afa88752512fa2a41532822702162e23775629c0532f870ec59e385c26906ac274b87af61d0b4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000435', '\x01538117aa80957c79ca8d2aaf5bd9fc516dcbfdde1c243ced0609c558009b4395ca6eafd4c496e9bded3014f5834672772e70a9deb9176b4621743228267516e1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000436', '\x01538117aab2ea97df955d785111905fee1bc998546a4c66640eb52eafa7aa32ab4f6029726ce6174eb839e4484a74777e6f75e8a6870496ecfce3ef3281d61e18', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000437', '\x01538117aa20fecdc1897c7dd872b4f93d083ad25ffcfa39d2d4f7f89a0c9f708a3197f33976f7f46bacf4b56d1db364d90f11e08c60df64133ebe8e05131e6e7c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000438', '\x01538117aa9a509782f66a469f26c0814b184204037e6103bf5336f6eec8f823f6d9b8a1ce673028ef02d435a27255b74f04254c8d384048591d5c2160071a8fb8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000439', '\x01538117aa06ab312b483051666bdd99db6b4aef04beb65722af1a498048e8d7f539a5f23732dc6d70351fda4ad0145f175014f50de8197afd38b1a56e97dadd0c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000440', '\x01538117aaff538b7066c1188022d23bec1315a65800755a9e1f13d164786c9dcdee4fff0706cd22449e150a8370746d3426269b71056521325611f20b06939fa3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000441', '\x01538117aae172b0155f0b7c68d0521e73041b7616d987104fa3149172fb6b5553d92816d54f28e2a1131b4774ea8ec174ef29b3a024c4d4641912067457d9ea1f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000442', '\x01538117aa5b0dd81d6a76a93fe9596c73a68e386ac0dad594ac0feb0f6dd291edbdb7791e2afabcf58da36f047c141a4fac2126dddc5ed9919826e5945c004592', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000443', '\x01538117aa4d0082741225f4b8d239730c5c41ad7e184e1bf7650ec46680ff2ea21b494b076f8a018420a8354cd9722edee1814d93523f4665dd1c6c1032a1ab64', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000444', '\x01538117aa4ee6864c47049b965ae77784d72b8861728b319dbe04b4732807fbd09c5e0977a7b2727fad66d277739742b800eb6b12a91e8d4b70079b11b4ecd33b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000445', '\x01538117aafd3aa4eee2193ca531a4e9d781e9157a92f8cd1d8cc02481681f03b0cbcff9963ada9a6b7d483d9f32b483fdc3548fcdab39d8324606f443ec473499', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000446', '\x01538117aa053ada9a961a4148d51b2cac505f833098266ca99e9fa89e85de74198723d785bb43c088a173f54309b4b1ccd1a53b72f53c4b57008094ba1f7d5638', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000447', '\x01538117aac1fe35127c201b31fc3a70ad6ea773d05f423c3355194fb3eb4010a99b1f3a71c3e734c3ee7185637714b4410888a848ac727e440cac8c1a6accccc9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000448', '\x01538117aa31e762fe727590855dbb85e7ef021796bf65a3c9a72789fd4040c8108ad74cb608db4bdc7bb345cf6f8cd0d11789b6f7e26e1d3d999eb6de8bb51dac', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000449', '\x01538117aa9fd87835492bf1b6119b1a903d805bf9c8014e31c2de043f194c7527ca18dc9438f8f78d0af3cd437628e07c4ab2ea63cd1a2ad69fb8a8235319fb01', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000450', '\x01538117aa896d22f49836bdbcaab269c327b8f64f7189fe2b60d72912c70387bfdb48b776ccc1f0960cbb40238e4ac755b8e345e6cde9d257a58f5a984db8a671', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000451', '\x01538117aaad4e0a4707cec460e397b3ee4faaeef6ce0b32c13e8cd7c698721b7225c8bdaba0e5037fea67871c2682ddd2b087a4c0b92c305932ea2a55b7fe9765', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000452', '\x01538117aa8184d2850d41b3c57599f4110cfe9b23c02b40606e264f34bf6e7bed8da5e5de5fb1454e96c84acfcca087d5960fd1e4648e69c8889380034031bdb3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000453', '\x01538117aaa11f0925f047842eda0de4be6fc575210feec0417d8d5560cc8357185322ac8f3b45f2816948aaa1611a63afeaafbc3f28ef8b80ab2d1942c47b611d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000454', '\x01538117aa7ec409716d5a189461224506fad4702f3c20a34aca4a63b70fe66907873a1a89b4e83ce7793674152c5d9a72a1f4f7208dbb5f4284863722acdc33b2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000455', '\x01538117aaa2e17a79e952f51193ffaf622b7f4b14831938c60403db31bd60b3eefe356e7dcebd66c1e56209ecd02faf44eeb7178c0dcf8fc2ee613d515ffaf3bc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000456', '\x01538117aa7383145de64bc4a0e2d7cd016185be8009684a17fbb390f96a8a2483c6dab832ee5d8ccc6a5f6071b03c9b6421712e392500e8f901a69e47f611601d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000457', '\x01538117aad2c75f02e5434c22920a50c540d6885d54b9b24b9e1863f141c84fea91c1823d754f83173ccf4583580d4306ef37d077787070ea8c4a28640dc7ff9b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000458', '\x01538117aa1a98e75b00eb77531d71d9b4c0712617930be24dc23f03418eec02ca58d2b9f372ebcbbbe545d925a5f824ba55976f18d9f9fd2bd1c1f9bdbfe05802', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000459', '\x01538117aabebec8af7f2968efee30dba3dfab5ec705294b0fafd9d7569e148f86d4beef24b45de7291d617efafa18cbd16b8502099e0aea56e0c55fd0eccfbc23', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000460', '\x01538117aa773d6954380adc965cc960e402935c65128500647954b244526d5a92405f0a90094a6e064a54fdef52a823233481c7746c69b81f9e967adba2fab800', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000461', '\x01538117aa4e412b11a7dc570fc2c85dab8a849876e0a26759ebd84b6d5c9411b605f101e293e2b17e4629df449dc8cfbc4e7154dea2d81f1834e1e30bdca095b4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000462', '\x01538117aaa58b1e044da83b3c0dc4680adcecc85580665077853ef266961c7f85742845e29bb14e65ad05f55a18f4e20480e37a5f36030aa9bb72a63b130b603f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000463', '\x01538117aaf3bd39c504390600f1d0424cf679b1283502930f8e4bf008a8d333b1030143614b49bde3d7704ebd1ca56835b067c3e09203863c04f3d11ef198309a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000464', '\x01538117aaa366e0af0394a86d048d886bd70a99b27ecce81138b63b4ca2d482ed4fc7f960ae3aba5bee298dde2feb77fdcc3ca434fefb375384857cf62f41f9c8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000465', '\x01538117aa06c7803b8c25b5fcaba949c1abfcc5832597ac2b146e7ba3d3f956e88da0c919320db01ea85eb86510a4912ca127901e1f4b0b16a6db7d87d2950845', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000466', '\x01538117aa2c97384fc94b2fba70a640ce1d4655148585f34d42a1a6704ccef66da5a77148cc26c776aa8aeba4bce1262cbbdca2388ef187ab2d05f97c940c62dc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000467', '\x01538117aa94d48a7226d417abede04de8222b424990e19dc9d1f0e3439839196496f25b0701268682fcb90dc21f9f08b218d90c49021b185df1d87c0290782f3c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000468', '\x01538117aa78e2501e10d0f491ccff54211cef0e2abf448d2a4cc4f7fffe9af0f8d3483654cbdb3d706dc4b3c1cd72e0df8d59e22cd77c769c00dde1ae03a2bdd1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000469', '\x01538117aa6ea98f385cb4ea5d4f655fd95e67daaa9b3f3b9f8d94739edcd7b5dcb7e85b8462639b65890b3652fada971fa6658ceff030219bf789feca76c044a8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000470', '\x01538117aae7e91cfff46d3ede73502c4eeb95bdd2f9b2feddb5d50a27519b6fe9ba897da44e57d857b292b03d0df4b9a3475a7c2d8729056c93e134b40f99e5ea', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000471', '\x01538117aabfb500aa676609b00bafe0640bbd26f6d2b7f9536fdf2cb8ccec5ae0a4beb0c568a86a37208a4b5381fdff6bbd13b87e7d8443eb8a408f65006b34e5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000472', '\x01538117aab75d5d12a6d670965fe96d93b496ee84bfaa8347f5377c7b163303e3f83e521f62557ffd206582974efe87c059b8db65deaafa22d2271402e8c0f5cd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000473', '\x01538117aad1d434ef48ad259a877e7f016b370f920a193be4dc37a6b74d69d242b6eda2793dd25c35a67c99e3719c345b18c0d781ae818d8359bbd8714a66be45', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000474', '\x01538117aaae0c8295dc57fc7bed7a3fdeb339ec49b77a6c28a966b7eebbf8c29ec896dd497878d8cda43de920ccf63667f3ef2d1ff6bb7f48a8e6f34ef77e7718', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000475', '\x01538117aaf1d0b18c8b6caf690b901c5550d5de652c78ead0bdb6dd7215393da77e252a61753ab5134d8eeaaa9c0a4537c21c4965274c4a8b74e0f7bd9933f102', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000476', '\x01538117aa287707c9d39b6bfe46e03f82b9baff096f8b626a461534b20d88f8961d1508b9d2f314a9d4f0efb08c31f633c6abadea7e367e8a2d9724a3745dafce', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000477', '\x01538117aace301d7949b159197c563e5de9f2fca3147cce94a0fda0aa3c0d6d4afd10dcac52d9f78f99c9dfea59b0703c57e5a0bb7c0915b2b5f81df1662f30a1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000478', '\x01538117aa301779b772409814d5ed9322d2d7f746a3f7a3530f68774b5400c5938e3b09599750ff75572edcf2e837c21b7fb0e629186b4e92827e66b607d3a8ee', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000479', '\x01538117aa44f4e120c949f1fc0bab4611a178c13eb2606996512b903a328d14d98e843a307e660b4472639439cf3431291a700320bb9505615eb05866618a892b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000480', '\x01538117aa52f1a252fe9ef1f7180965cecbfd942babee66de603a83fe1ddcd26b2896f3f20b814958bef0a17bbaaa70f791e22401035bf51fcf50e95a79bba2db', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000481', '\x01538117aa4126eafa8e9ce03e1c26c1ad08ce150a5746e1bd0805ff30083fab225a564796474e2db4b5acef0bca59da148d22e8080eaf4c90319655ea045c806b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000482', '\x01538117aaccd9f2221ed15924c72d66cf2208a19d219f73da03d79f1206b64b124cd62509378c8e7b9c3b612fbc759b7180bec57d4e2522692b62a8b7b34c3b8c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000483', '\x01538117aa643373b6ce23087ef84b7d3d24e287e8bd9a892bf606ab25b36067eaf5351c99f2b23f0c64b44a065362f14101390114f4d088df2b7385a33dce0e08', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000484', '\x01538117aa1a0bf5a3b686e99e74dab09e772513e907e040157bb851a83d1ad32acb42feee90449d3116bfe75573941f5ec98efea7c64cf127fc2515e29ecadb60', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000485', '\x01538117aa47ac32759e5a6e280cebba77b7ec5e4c37d8fb8b93a2e431983d2eb45e5e2ef96fd3d0ae9a5d19f870f73c3fd12046ebba721264960d90f9455d85e7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000486', '\x01538117aa62591520972d720615bfdcb049d9e07035fd45b31cdadff71852869a26fbbbbb127c865894942c0e6eccd01c9b233cf918fa0755a68513db311377f1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000487', '\x01538117aae4cb994fa36d498768079c6e53d89738c34cedca9c20db9d9d1d66e68a5c4ea7abfea89403e9d23048f5855a7cca02dd5eff50061839652a768deabe', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000488', '\x01538117aad807685a8ce2a4aaf0a93243f5a1f573e7a0a46b4e131b85ee9cf6d27bcbf80162462cfc1bc384e4f191bc84316b438d58f378bd8fac3f30a281725d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000489', '\x01538117aafac51011965ae967667db073d5d1872becccd9c3e27d929e9ab6520cbc830fafbe75a31079a2bfb8c1738ce21c33556036c78e51256f8456cd47c5ee', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000490', '\x01538117aa9c4c85fc159e9d402f8f13eac7d89868bc6fcda826b44b07945294fe24b19047cbc74355a736b45cacdc5c648e5253d36c0fdd4169a8abd507be9013', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000491', '\x01538117aaee04ccdc32b0672a7d78ac88e0f33e45597bdac13e25818707da306e19b6204e7c209b362ae4335f362e7f2a772deddf8e3a31d6f4e7d335773331da', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000492', '\x01538117aa7eec782708727ff0cf4b8297d1fb6d41a1cb9d97d59e59794ae0bb844d0baa9f898f25ad3b9cb4798c2ae7d18e852e32a8bc7a400bdf342a2f580df0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000493', '\x01538117aae4950f64de9aef7d0fb5033b306c67bbac59c084d9b7446d6e0966838605396b03c53b7a5cf93550115899879cdd0fc9049b27c6eafe2552f8ab06ce', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000494', '\x01538117aa99483793eab5a837116991b89dde9e5ea1d1153f6a4789373288a62244807b121ca54fea1d89f5ca738d4688c4fb56874aa4bd13d2b048afebdebcdd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000495', '\x01538117aa8a39bbb3f2afaca5ca988ea556ac801071fee3ffc35db85c7aab6f2d28d75096c3f171f25010071cca948bf598e7391b76c4763d2a2bbb322f1afd62', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000496', '\x01538117aa9d470945326e5d6a4aae443584b916286ff12e4726f1dffafc5cf4555002e5b02924276a2b34340b8cfaa14885c769efccd937a89edaf62a4b7cc972', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000497', '\x01538117aac5115970ccd6bca44f22c460e332a3256ef8f9239b42a2a66231386f767c40fb147ec9e871bfc5c49c678ef6e6e10b68ea3bad0f13428ebe092b246d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000498', '\x01538117aa323e541ac5a3bfef7fbfd6f8ce408320384743cf38d78c29286543f90214593fcab1c2f94045c1d1e3ec849f7f270f23adb5892a3e9c334561a09daf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000499', '\x01538117aa4b73a0c7199666d3b768c7d73cb00f138fbe224ab14ff0b2d4c201691271b26f5b6bba107d196b98c1b6aed771def1a6a4d06d67af603a75a16ad73d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000500', '\x01538117aa3a232c24cdb5271ef5e6ffc93901eea7cf6483544764dd9b4e8aa5bdac6133502823d954a9f4a27940782fda58764dc68ce63c1b4bff83e91f2f4fdf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000501', '\x01538117aaacffc2940a816047280a7d5cf49bb0e2e46edeb73e17a26c9daaa954bc4b75c4b6f578867247bcdf9690a8d42f08c58535bc9113c0276da563ee7b34', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000502', '\x01538117aa4063b3357a1558f851ba48a9906dce808c4c795fc231c03e374761b63fd77a44100b91f1c3386a4671ac58e9ac9745f0348b45b3841a5c78be44136d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000503', '\x01538117aaa236dc5187442f134a3ca50e642e28641191586c0ab5c06de27d1c7645017c15ffaa6a20749a3167a6da2653b68b0c7e9e2588e9ad33e21f0c3a91f1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000504', '\x01538117aad4753eed7a566697a1d92d91642110aa6e9249a2578a31e0af2ab0c2f558e39dc588c5492ead7ddcb643a7de60910902a281a325fc4fd21029c11ff0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000505', '\x01538117aab63258f057b2fa74f5d107d84cbf53efd92908014cc5d9b3495fefb51763644cd4b3a7004036fa2699501c1a632a9c72aa90063424448fbfccc63f5d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000506', '\x01538117aa3d41956b9f7b0117091c860d7491fc174ae7320a99d4b7e684022cc650674d9789f0c512eee2b4111235bda7282ac302532a9a3324cafb782eeb2f4b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000507', '\x01538117aa22cd63555a372968eceea562ed473bd310061d082929548ad4327c1748fce3ed8483783063eddcf2f0345d3eb57415fa6eac7656519c9c93e4892ca1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000508', '\x01538117aa61bb3f712d0bb31cdb405a1c2a99edd397fd35f641f9a8d7f5a75891c84e219032146268f545828392feb99df8b8f89ecc5bd062a82cf67e767bada9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000509', '\x01538117aac2d02c846bf918005a27a1f608585f24308695108e19f501abbc6489a53d46e2796f1eba95163c136dd59d201c73baaef802f176bf9616b69398b415', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000510', '\x01538117aa0c77cd91fbd0786cb36c4020498c0828bca004064e46ec734fa8b9807cd7cf1120f23ca811b304850a7d51fa098efcf7b3bac8e03461bdee6e91ebdc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000511', '\x01538117aa3705fa5308d8da001f753bb72d0add930b94ca81755b9f331dcf4f25a355ca35ae8f3323022ce3c8bc2b6841e1ff4dc2811a1f394be564612898fe87', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000512', '\x01538117aafd0e116890d37a70535a79f0a3c97719a107fa2638da0620922fd3a45bdfbf00b99e9bb205628b57fcf2fa664febafaab80945194248acafbdad6b5e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000513', '\x01538117aa27513c60f4e6ecf24283d374fdff868d8971d352d04d45fa4a77ef71f013e80f0187c66448041e3375b06d4509e6ff92779f649aa259f05e9d23ac90', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000514', '\x01538117aa191c7b5a526e7bc85181f4aee4a93636979c6d1953ad6224fc9cb92fa088fef79e7a63eb473dd73852f95447542c2691e23488d12067cccae9b60eb1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000515', '\x01538117aa565fbfc2a46e71a449500a2dcc1acb1b47574ce32f9288a70eccf7e6ad3ef002dd7c2e15024d2cf581545b04590ca5783a669a69839ef39c762de2da', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000516', '\x01538117aa1d867d5a8042e331220238c655f541ff9905720902b4ae513c8042cff7466736928578eb9c8aecbfde1a81827ab31ee81e4a05a5d61c03453be1334a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000517', '\x01538117aac2c6f7014d3938132735e3c515d10faae5506fa032c5b9812eef08f70d61ceab20d0a68674809c2711f6427b97724dccd180e370ace690bd6a9ff3c1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000518', '\x01538117aa716daf4679a1eda81f736a1b6061b72fe871e3a85350b0574e044d37ba577b2f7f4ec03a8da07bde92797b7ba3d30b0087bb2cedf8d332def8de2e60', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000519', '\x01538117aa54fc19c340696468dbba9aabff42df6ec94777deb7e5f5b90952debc44206a459d82aeedbb0647bc6812189c48da62af3ec44749d75b2d86b94423d8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000520', '\x01538117aa8392890f4528f5181b5e5d2ad4cc9f7196d47fcfc339bbe81cee2178ef14c26f35ad6a56174ec6d97257826298f61744af4003b7751ac4925e23a691', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000521', '\x01538117aab9847cdaf7e8649e2d82f96ae844daa12a7711bd5d93ce6fc14c1787eb48caa2b5241e1c9cafa734040e0b8b7c7bccf2c1143aa960b290227ad07b26', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000522', '\x01538117aa96e8eb9bb8e7e069f94c90452dfb9fa9a9600eba4df9dcb1174f480243c7b9a6e6e9ba7e3fabaef2a8b53fc5cf4ef417b361520b24c9ee2d3acce26d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000523', '\x01538117aa116407a22f61eef9a4fd91295a63dfc80b9887f5df675f419fcde060359ee4df2a0fe75a6870d957bb3a3d0be45e25af49db9033746da8e48255c0e7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000524', '\x01538117aa233bdab43279474067b038f778f85cb6445b97950da121e2a20274b3658fb8ed31d1fbaa2533be900f7de9c04f90c91493f412dd442bdac5d1246392', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000525', '\x01538117aa94ae5255a609dac6b4cc38be5f4882eae4d8cc5845211f5072a6b54cd9be0d8c10f82faa73e1b6e791fc72c0f0b879030b5f0075253e9b615afe8e4f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000526', '\x01538117aa9969bfbab1ac786182b78973c2f327c101c7b3358638b033d30b490d70b6dfbcba3c91a92fe1ad1bbed4ec961216dce9e817469cfc8bdd24e1648063', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000527', '\x01538117aa6a52ad98f3aab8408ecb16974f81cc84ef29944e5f6eaa8195c5cdb2edc7154b55d12289cf302747033dc6e328114b2798a29b17d63f4129a7058d5f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000528', '\x01538117aa5270870d7e995f78cdbce62f13dc002d535875b2321583c5b218f73e1a1f5eabc810203b80ac7bedfd915b5b9701c3a5810431edaa0b90cdfd227540', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000529', '\x01538117aaac2f9c370dd3d6553f22bbe1632186fb4a5467d52841cae560e04ff249c432957f14f60ed2cd17ac0873ebcbd9f05051c10e98726e00abc6a0e9d06a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000530', '\x01538117aadef1bd4065de6cbd6f922f89725dcd72d50fed911e57f70122e8875670c6a31c01aa02b077e550203f8e50304e5fbc4c045af62f18898ce5c25f7e80', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000531', '\x01538117aa6cc3fdcbd23321a8ac4086c35a08727ff3f4bcab6e161c1c3d0e41e9e031ce72038d17eb9c752715dbd9de556c16926150aaa1aff2afc9d41f0bdcff', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000532', '\x01538117aa2b2481d204ff6ee03a41e448e202743d01899799dfafd54dad4b8f844d8509b09215057fdfc3efa86ff30f4a5b5b9e29613e919b568e367638baa978', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000533', '\x01538117aa1451a3993fe63f690333f4e465e4ae4bcb67fa7788a8f5953e693865dedacf9340915e4230861bf8c478ed0fb310639cc127163de88c2a80467e3173', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000534', '\x01538117aaa669060a559aee17bb36206e43cd7b965e08b81c52fbe521fdd2982cf4adafc6d06b27684d0550bc767f88e5ed7d01113d7b90bad1e7563d73646cff', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000535', '\x01538117aaa027c87dff6bdc17385be3d8af1f992ae2d56565c9782ab911268d9c7bc13ec70eb2644d3a5a46d9ed4ae21ae72444cbb631c2c509ffaf7a599fce49', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000536', '\x01538117aaca1e12f6f97bf228cd5957471d78876cb299be99b2ffc3bcf4d7a8a1a1538aed35a7d1d76cad9d3b660ab0f7cdf41d8bbc8f8dc25885a77a3b94e0ec', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000537', '\x01538117aa048273f33fdc7ae5f2458dab5b38aaf57b71399d8f7a790062421593d238eba25ac1a2ca522dddddd6d13072b2c63c95018f410db053dd309b3b60a6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000538', '\x01538117aae99ea1a38be9c69c588bf4e60b1d55f223b77fabb2ac7f89800e187781200eb707773513f489e7a90a8195ef660342f47a87c3975461cd3dc73e5518', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000539', '\x01538117aa3313e83413812a34a932acd596fc5ff1d01879f9f1415ba92a7d369abadec3f2158cf8c378e4f626744851395ed6e14e8a54b2e90a5facdb9cb1b874', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000540', '\x01538117aa8a874f21d7f4385d089d26c090e650aed28575ae35bbf639c806fdb1cfde4474b711aa77ce0364a1d5e73e4222f5bb5299e6a24cd2d096219ca6582a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000541', '\x01538117aa29a176567bf49f7dc0864ed9787f0b40bf895e8a06e63ac2f93563cb7ae23c4a01bea14c5b820176114b8d7accc2d9b96911af8f45549c4778f724bb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000542', '\x01538117aa153fc6d601f99cb0c767184906fc59f78082e06d4ee49868cb85d45a74b9e013a95cddf8ce878334738e6a15c2eb1132eb4e92eece7d74566ed08f8d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000543', '\x01538117aa99e8d7f34ce79699408416e0dd1d4a5d9ab6e3fb84a1566132f25caf9b03063fcce5853e635020b84544c2c9bd7793cbbba4f9b179ff5d70e5ec8692', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000544', '\x01538117aa0140d1ffe401c88f4075ac4c43f0889223f8a63ecb9500ebdf26d650650573332b7b91b8133f9a176dda15efe1963dde43be49623d5ad96d4e5c433b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000545', '\x01538117aa9dfeca4bb804b535a580226e751d0e22da763202144077976e4b7f6211f6317a5ef249afcf0092444e47b8af4a4c9a6368690c411cb25a96fff28a98', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000546', '\x01538117aa09aaa5ea0ad9b4606ba4543f3274cd6de5fa9a6c0b935d11723a75981a09d8acc6634c67b620403bf6e22ef758d449fef117b4c83785504d8d669cac', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000547', '\x01538117aa36a5c1dee12b5f0d274c59b5fabec5421fb121e9dab7f47547ba6c9c9e09df5f3aacdfa2339fccf9886e0569f198571bd3edce35fe4b4c33d685ecdf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000548', '\x01538117aaf514dd9655f89321f3af22f6c6c99e648d12820c233a0291d5e8e0990c066358e49c85e594eb545af038691629a6e7c4c8e4b0f2a1158faf24f9aecf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000549', '\x01538117aa75e697f129881e017872e03c927c695ff17008f930c3810292911967465a6b5a1fd7a85b5484e95bbc182b427496bb945b6ca26211f2fce41ff0b2f8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000550', '\x01538117aa7915b7cdfc714bb4af048ea5a8f786791a59446247d651f3aecc5beba29d3d99c63fdb4c936f4c3e235cbb53159cf99c518c53a21f82287dd5850949', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000551', '\x01538117aaae949ab5178a8ffb3c5fb180c3897f3525b276f649312c8b88162e93209f4d3d999f2548f59582c0762a521679b731f34ffae2c9eb254b84aba5502a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000552', '\x01538117aa45f0be6b3558059bb80859fa28c0edd30e31057d45313842e2e09271814c339a2bf00d9a00917dc533525d2d170abf2eac2f3acd55faa123246e738f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000553', '\x01538117aad45178744e9732d890117d659fb9e273f646994aa49a98b57ea268ee94a982dc33e9abbadf2e1d87fd397f427bcde609b7f5012705691948b63a4a73', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000554', '\x01538117aa161b0ecb812dabfa45dae90a9a4148ded894c9fe12bae452f1acf2678e90ebec884332afe27ad22eb15acd32061daf9b08d955bb80c986f15b899990', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000555', '\x01538117aa4149e87119eb80cd80801e44496c5382ba7cdcb1b166d02e4374dec99bda98485b8f1e1c6e6beeb4295baa6d73880f1ce44bad252adb805d8fb3fd6e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000556', '\x01538117aa33b23d6476ec7c8cb265ca6ae630a0568b5af4022fac9bd46b643a9e6c14502e4eba2b31213697e88637828251cd960704137025fd56051f1f814a7b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000557', '\x01538117aa516d773d70c1025c2d1bc6b6d4b48aa5725e6b878f5d35b491399097eda072576cb85e40aade2139f314d222b5d49b1877cc37d1187992df45cd503d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000558', '\x01538117aad0fe20dc7a6397d60f690c728846d8c5266e2d55c0b41f696ed3e6b96e0d154e887713b07dbe3929c6fe0d31ff1aae15fdb4f107c461586087a6bf20', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000559', '\x01538117aa922309b42cd61f4cfb600cd1162c4b24682ac7e39befa8b154f30973b76171135d6f88932fa12f19086537b4a46022295bc6d70061330c45322fa4f1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000560', '\x01538117aaf7147c092aa49406ee224438ab31551ede1a2a13ed7f32e2a5c75eb0ffefa5f827a2ca025952e6c18535c3d5827c84ec5aae8b13edde1967bafb0f95', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000561', '\x01538117aae532ad1cb9c157f8b6c402d6f649a95e2415fa16adaad41a381c8d4c13ae7ebec41c8df1b9f721dcf896efaa11f3370776de0e098b8e1fff3b0408e5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000562', '\x01538117aabcae1be51b95186e49e3ff4799625ccfedd7bc50794205692456af2dfd476b86795d83ae4752355828532c9c5b6746a7c3a8eb4cec841348b196a782', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000563', '\x01538117aafe52e5ed7b199d59e92d841883290043a1003b9dcc7142082937675d753676ef3415d17696c4f1363e14a7a5452e20a7abe931d1cf0d27738fdaf3b9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000564', '\x01538117aa348a6e5f3ab5717566709bad538dcd7fdc16cb35023c6789bce5854e887fbe086e7e80b878ade90e069c6b1edd8dbd0b808b4d8f431454f102dd32a3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000565', '\x01538117aaf0d3f16993823d0e94e1a2a6f4312c6970fdfcbb1b7888f6c8829be8035719e8879e214dde6656e19585d095e6f012ccd9a6c7b5d056b5e5a6a3add1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000566', '\x01538117aa8c31c201ed1e12dbd2373bcb98b2e3f280f27deb80e46be20ba92099214beb740204a6e58faf108e4d6cd7d9d5cd8ab9e462328a0317c44f9283dd65', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000567', '\x01538117aa6fe6429aad418d5cb5f852d31986160f881aad40d9010c8e2f1c6c9d3435f7800bf447982ce5a5efa079324b536f402504573833fd4ac9b40e71f2ee', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000568', '\x01538117aabc42417fc86d52a2f09da85846e8e55de03677c8dd3528407abf3860372bb32968d4e2b33090a8fcbba0c4ad7d25dd6125a1a5a1f2c3ea783546708a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000569', '\x01538117aa26dc1df2b7b44cc79411673d4d044d8aa413c3300c0a835a53bbc69894d6c70d33638d96eb07b2b83dd9145906fa4d14bef18290b4bd91edb11b1c8e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000570', '\x01538117aac5f604bd530c0da9d82454ee4f59626ca006c2815a849ac146a524154404d276c5d756b95dc468eb129b123168678f509376de82ef38ad5cb6837e17', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000571', '\x01538117aa4cb18641da9be81ba31ca94a38d6eeee4fde068c7008e5b0803a0ee63a8eb4140eeedcd93226c57d78649101ac0073c4002419a35b73a2b5b99f1054', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000572', '\x01538117aa3d98a5705b385d79bf6e4b0fec7f800e07de9d767085639a6bd7ba8b84a4eaf75a8ac9bcfb25b5b16ef505e5ea178ab931dac0fea06161f7a70aeebe', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000573', '\x01538117aa747c8c75e070cdde96827692d5fd806d6866b963dc0ab79936c45a52e97a8af27c65f04e06701772c7e3548abdcb6b5cc2f1c6c28c60241f66dad6c3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000574', '\x01538117aad1fb81306b59b79e79d3ea9f1f917b2c94f91c2722b308f9f3758aa95780b7c4914f4e2ad3b644fd1ac16c10d40f0b35e38605c90e325fcadf794765', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000575', '\x01538117aa6eaa4b4f5a55a2f078f13017a7eadf95e6dbf8b09c8433d225e46944636e236a5f31a3371b872737e00fbf0dcebf2388e28ced8b758a98fb14fec28d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000576', '\x01538117aa028f07752b264a4c6d5a7b3761feee22b1a41570785b282a1ec43c65dffe46438c1bb2a113b3789228ca2b0cce8603a138cc0ab5e00f5300a803eb33', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000577', '\x01538117aa8994e1270cd80275ece56a87e1e34ac00ffcc4702498d54f8df2b9dc7e0e1f5298c9254e286a15053f2d072add07147ca4b7ee27b74ce7db518ee030', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000578', '\x01538117aa74854a4839803821d1c760519611b8f7997acade6c8cb72ae4b816d64c5a7968692ad081196a33c7d132fc4867bda4b54c5e04d8bafc2f95d9a43a77', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000579', '\x01538117aa2f21409041c7a9e89a8aa66d70f98624dee20cdefe5172b6955e8f8d1f52af2f5aaa80a982e2b44f60a86c3ce3892b89efee5cba38c86e32526de65f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000580', '\x01538117aabe9d38c743074de9147d6c7bcfa86d5456ce67707c09961c29fc430270583bbb14a5e1403ea22ef07a4c71862bd47d886fd7d806f3b113189f54ef7d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000581', '\x01538117aa33407313d5d7ec01a90703ed3dadc552291a8b40ce5de60b230dd7d133770feabfcc4c7814a4b22fb3f392509fb0de9ecfe10776e2b2d352cef7c1b8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000582', '\x01538117aa7351805723379e949538c09cfa37579648de81bd790cfd2ef8af8dc9ca6b0f70dec517f7c4ab55d90a8f9950eaef6f2f66f5a9e3cbbe55b1d993b20b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000583', '\x01538117aa21fa349c7109ccde27caecc4e416cc8ff67c43990898664cfc71cfd3f7bd41badf9d1fca37587960b57af7cae48fa564352cfd70a9a88a1d4f45baf1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000584', '\x01538117aa8922c6c94120030e3d20ebc8da7efcc00b687e43c8b0cbb096724cb4542c34b78b7184d527e4aa3abcc7b9833dcc38b6277fd494636414056b1ddf0a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000585', '\x01538117aae2fb5d820f6d3333dc8bd760221e08881da843db1bf29ca2fa6471b25b6d05894cff748973f4aa21cfd6033b3f027dc6a455bb6e7355ca86b14807aa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000586', '\x01538117aa8d4f070693735058e64b83dc3533a580c24280dec4ca524a96619bd148419e1a8b82719a8555f80fafb4326f9fae4c187619be8c21c63c3acff6dc7b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000587', '\x01538117aab54030f5408b9034cfac56380d006992496675c225d5df80434b0db13b665a44788111b5f073f5591c5d563f65a000c4fb7657a8bc7712a49f9e285c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000588', '\x01538117aa4c19d8e8562ee126fbbb115a412fb8f72b872754129370cf8497d8d45b0fee92bad2b42a2df7161dca2dea67459ab3ac9239048af9eecf615adf92ea', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000589', '\x01538117aa7d19644f7377d0b6dc7c1eae1b0a9bf24b8d601040611b08098f6b56f3f342e5edae1f4d98adb8350f6a304bc13f5cd55f0f0dcb41cbb9b8c4761d17', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000590', '\x01538117aa51ee9e9534f5d2a93c08e6db343818a6eba74a87882c02af582550612de918a452ff56ef40e4eed2f338485e7a580e42a93f641c1341c13807539d99', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000591', '\x01538117aa1f221d9de9814b2058b20976adf757c7441a98e39f5d4fb0b477edbaf4e2831337d2e017a404529825f49e684fe723d7078146db1d2964e27c7a835b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000592', '\x01538117aa5125d7270ea419ca2388e4957e1b71826064151ecf0af7606026dd7660af3b6664dead078b7fcde8236db18d8fcc278b300578fcf418723d09eaefc3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000593', '\x01538117aab8d07726db6ff4d20b57b4704a86b337f4e5e0d48c898ceb929fca777c38e36bdd35b5063a9e5237b650d828247f3d8ffa8333c08b6bd739b11c719b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000594', '\x01538117aa14c800a9789e4debe64b4f7cea1333ff638c660718744879e955a87afde2362f62bdc4d6c02427a40e826c72866ed4f5c6bf23fcb51b5b1d1c7c1aba', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000595', '\x01538117aa0e6d4142c03c5cecf5ba3073233ab82ff804907a327f88eddb08b76a950ac0b4e5f864c1834eca9e7706454146f4f155c75d3dba87607c6364d98841', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000596', '\x01538117aa15bdc2201b8cd3087378bd71c8a86438ca6903f058605a9b10ae41c27aa360a1df5268047a1f035e08d6854d0d21e53d4200a61afdf50f1ae2b76f37', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000597', '\x01538117aa4de3a927b6d3c3ea1d68bf8b6e7781e054c45331d9605c1b955405a0427b175d188482f6ee55990c759c53fe3afa0ec4da3c4b937c3e4b2e4cc3ccff', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000598', '\x01538117aab707f6f1e82b275797b412e77942871fd9ad16ee94b61e56c397a990802c7ede1c6965259936a307e876aaaa914978822238242888cec9db21cefebd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000599', '\x01538117aae07da2e98799d519f139f012b0d94bb435bbba0888d19ec2967e9e223dd756b9e384b9e0814ed6f6becee76685c6eda85a546bd1048ddef8334bcd44', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000600', '\x01538117aac782ee8e31a0348ce41d650c6a68da01299130c6f5b6af070b595b841f7d56f0ef3d5774fd80c5021e6f53a47a57912fd19a7ae2f43b243b29736cee', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000601', '\x01538117aafd450541596ec48a9583f0097d58b3ad40e5005704e6421ffb375306f42de93125a6337cfcfd0982bb2d13cf33cb23af383cd945ded3fd0c29ad3490', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000602', '\x01538117aa8634c96b778241294a4f777579dd07e071c1a080338820e055b2129b1c06ead9518cace6569a745072be54a98f2694f4e640c1946c771d285063625c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000603', '\x01538117aae2e680a06d91346da703557c80b9c75757406e0ab09b4f793032aa50d4fbb51c382e0cf22278ef02202627ef734ee7aa1ffe4d1805d9bb501266e278', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000604', '\x01538117aa4e401763b55be521d13956c00423bfcfce31251f6652bb896ca7685f79646b484d6bfb4e2a8bc75aded46b57877ef5229b46a7a426db7f0d018d71b6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000605', '\x01538117aa7d64a25b704e6537793072b7006355ee0b4cce87b19fd231a1306673095b65989bfa7cd583400bb3db3d1a1688a63e7aa3328c32cb4832d9be8b0608', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000606', '\x01538117aaac80384d3fc97ccbc0182c1c560477b84223ad804cfcec58707ede8626c43fa4994f4db4c78fbf36e032d062c5d315c5ccc4383f38e549f7e017be6b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000607', '\x01538117aac4bde7ade1618279e04452f20a31a73213d69b27f31cd0018d6ad9bdaa1984f7a20b0b1833ca266fdb58c4b22189b535a9897078fbe0d6f3eba42d69', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000608', '\x01538117aa14b12e2335c781ee04eda53801c68a2aa591f136a73f1f77e421bd1ae990d072b2e943d7e19bb18ca0fb9f903b2d77a404f8ae46f09c96937bae3061', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000609', '\x01538117aa168c177065346e6670857c283dfa0f92e1cbc867f8f0eab5d39c1519f81c948bc0f3dc2b07d2d63c5a61ab7428a89368283b059209e7e9ebdcccb438', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000610', '\x01538117aae24e76602f54c1898ab74d98d36195550f355bfe1b5e05bb5ee326f6dbd500f769282a5a21c7ee6be7bda378df9768fe01696c9e7fc4e3534e096e7d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000611', '\x01538117aa0931c400169e6c5ecbb68c4ba104644608700b2736cf5c2a692cbf81ed2adbbd743a074d341f7bb7a457c3824fc0b1c884efdbc6e3032115f12b4b63', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000612', '\x01538117aa675f44750ab903952eaf991b91f73b372e3a92751ddb0ea89b6fe789028b2210364ba936cc44a23d195ed4925ec3f96ae034b8376e6756cdc2c1b5c9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000613', '\x01538117aa967093a3f5ce0ec496ce38e8bb6c2c0aae2a0e696d24ebbf22e8a65fa594f5de0bc0ad98b7e98481fbf18b0c00da9f328df7090dd316d7388b665216', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000614', '\x01538117aa2c33ab102f11e5996d55940b200b35883932954b478ffa30726d5e8c636d72a3273dc41d5e1648e4a07f9147b30c715730e6946a7943c7f6ff9b0480', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000615', '\x01538117aa5f35e95046eccecac38f4fd692a95cdd56bf798c0500ad4b9eff8e8eb1eb31f349f7609b400a1f29bfa263d9e78b31dd7d91e7303d15eba11f87f9c1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000616', '\x01538117aaa5518e2864265af5960b04b4fe65fe19a8d0396ab7a4f47c4f1dc5f936d0f004125be8334762a0a4665d681505f4b5b14ae441c519aadef255ea852f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000617', '\x01538117aa093d765071739eae19443afcda06628cd1d2d6853c65b3d136ac0e20b192127eed54d9ebe0e871169ca2edec4171859851788dd804a0b9afc3353427', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000618', '\x01538117aac855a251f1654f2f6d95e5df76290ffea913e89b5e3a6f6361a0d0d1b571648b581d2bcd4431d10709dfd27b9d42a72cd6e246eddab66c46fa56c551', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000619', '\x01538117aa260029b332425ab78291430cf4343b0cbd22cec55f18fde6f4c9be3e5d352be96a4cb273bb6317b88dd4506d8347594826e194c381533dee981380d8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000620', '\x01538117aa275e13f5c092be2349c60d504fcdbad5ecf871353f1560c66dbc8e9fb311d8dc0038f89e13fe34a1d2679bb0e53796ff0641fcfd3306672f21adc048', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000621', '\x01538117aafaf5a2b3d1839e25589319b784059daf36c7956cdd4917669ecd2b889b933e47f7b654510ef079e556b48a0360467278fe23089221f7fa2628e70f42', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000622', '\x01538117aa29756d21b946877f3d75f3959384c0d5900362e8292a19b87f9a283dcc01b60a80058b50f038f46246377eb24169d3974fe13b7261fbf7a29bae34bb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000623', '\x01538117aaca4930f9f0475ac2a1801e112b1519ebea066589a14fe4dda9125a6580c7cb31898556b417f8061b5144b8a881c3f5cd7cba550250334df80d336dec', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000624', '\x01538117aa9a3320e3e52f2db879826cb89dd321fd095f24f02ea74ab382583153d2d256eb29d15b3b28d88908e67feddb4d587937b915dd649f6ef07bcca161a1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000625', '\x01538117aaa4dbff38015aeb5bcf17892a61431efad5f36198fa0f4666d64b91ca78d22a6ffb1a8c374f17b53dc8edb0888b1a4163d6b7328d9744a0460bb418a7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000626', '\x01538117aa1fdc5160c905fd09c4ad8d4002630cb3ffe6e9cc2094688585ca8e2b0a5de5fd427b7b70165ade35b70c697e9ed395f4342563aca4d79c2640c7ed5f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000627', '\x01538117aad7a8be33c80cc8dd0c1510679e479b31f708ccc6a1c25ed7cb7b56c81b48d35af16eb6df815b03bfd3a2729d234b3b90cc06cbe16e25767881b4c7b2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000628', '\x01538117aaefb8c214bf07e31d0195c9534bfeb9970989f560e56ce854f610b4a7db99980bbf2c2a5b21c577e05c43a44c019caa8eba05c859ce760c4bfe27e66c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000629', '\x01538117aab0db8230de810ac280a5c0097f9f433774a2a3c17900fecc7635a13e2d3f239dad99d60644093ddeb5c0cf02982e85778c58d441863f5b0ee717fe8a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000630', '\x01538117aa6a87c621c7b50abaa3de58eacf7123f68a1dbe5941cb33ceb6387946033852a936b04d7cc33777cf9256237895e68fcff80fa98fc24d2faab830f94b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000631', '\x01538117aac05f083558b74f1c4d86e74b69378bbc70dca3701c66f2691a1df42ea120910f872acd5c32d13009346bc1fb6a6f806b5ce7bd576d36168248c4641e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000632', '\x01538117aa7beb5b28cba11bd67aa2b98e88090cb30d26836e4fc99ba40a64ca211a6e7389a5b116b6de8551e1803b18c4a73e10245020854ed0e732c4a64cc06b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000633', '\x01538117aafe08881512e0a81fe29a94dc3fc0a25d3df012bf4158ea17ee551dc9a32e812221f06c437a76a1b7bc8708d324deba5769ceef1378650e017efa057a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000634', '\x01538117aa1bfde8acc5b0b781d4fe621ab8cdb5016c65a542c4e632b0e2be11fb9f9f5d01d087be8383e5499e1b8fb31a30057990ae1e443b243fb66a98d73a7b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000635', '\x01538117aa2308f15cbde4e86e1a723755ccb3be8d755950a87d558c579fa944e64de910b5db6bc2e83c77f09371ea5f2e493b78bf28d6cec0890a132075eb4a9c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000636', '\x01538117aa4b43d1fb892450567c0106d050480a604b6183251a1e77a0ec5b89b7aea909192b7572db489c97f115401853f9c4e16d64c80825616db36e2e2f5b30', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000637', '\x01538117aac83513bf2cb668d8742dfc9e7e2b1317eaf3e2b3927937df5fb48e1910057c890dad0ca7d7f293ca5efac30040824ab187e37786c94a4194f2091149', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000638', '\x01538117aa7f2dfe1ae08543c795a726233fd2c8d7d123ef34cc6e76d919ff43bd7e2ae99f659cfcfacfc6535c02ea573441e6159b98f9bea47e05d6f0a608f599', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000639', '\x01538117aa803ef98bccbdfba6eb095c087de585048f2b0915374fc56a144f32f6808fe2a5b2b2612742667af96b8bd74611469c394959d663b34c7fc3fe96bb9d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000640', '\x01538117aa51d17ebce32dd52b2db763926cbfb869741ad71eb2b283b10d7f9a3bd9dc340a246c285630933057cd848271d966738f879c5ba1d27cb2aa85a625df', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000641', '\x01538117aa6cddf1e86b38d767bed977fed0c3d4c74eda65fbb3934fa6c1d58d474e88a54c859d1d33784bf607914103eb7431d4380a85ceab429a938b53adb778', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000642', '\x01538117aaafe0a3e29b176495fbb1558dbc5de4e9f59191dbf71c4a3f019e791ef4d13e144b2f95364c453a71ab6ec1866148fbd5ee67856f1f2645b13d31fd19', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000643', '\x01538117aae744a53886496592fcbed84d301c7f26e8f71ef3fc8cfe0b2bcc4bfb2e8c4e0f324bd1d2f4ae2d8deee094211f4226a59d2c38eff32e9dae074875f1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000644', '\x01538117aa84171cc15fd28be9c5b34fdb001aa320ccdc02a53d2779c8d97cea0dde2c0573e0e5dbd597d088572df18e21f694338c9d37397f7a0b774071fb04bf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000645', '\x01538117aa36b108dd14faf407fac92372ccb2d0df909bead0923b7f2fcf37dadc9310ebd5d4ed6143fdbba73b1ca2d05467a6765698d3efc1e4d76d42c4b4e8d2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000646', '\x01538117aa9135fda2c63e6ef18000b658d0dfca7c4b3c00eb7d1891a5d53275aac2d49b5f9264b959800945b965ad3e27143db94be2401b7ee904ac83694d9788', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000647', '\x01538117aa023da232549cb30374c4e628c5f947b6b7b915eedf90597522210f12a12be8e5900103e2d7e8098d2cf9bb49dd93205b714ea195ed1fd7762d7e2823', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000648', '\x01538117aa8fb1c5185679092cbd54a84bd631717ed49b97f1d402d10f66c380937f00d911ecf3e00490df671fe57617393d2e6b35032e09b79db83cd1b7db9a37', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000649', '\x01538117aa1ad5df03aae9ba2c7035cb0282d7b0627e29995dddd8fd52b4920b1469b754bf6f06c80190de12655949ff93b4637b9218934a039890a3574208c678', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000650', '\x01538117aa445400a2a24b7b2ef7cbc53b6841d263e1849ba04ff00e85bc50f7f99d079283f031477f8555e106bbe8fd3d1be2142171d1c3c80924a615193fdcc4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000651', '\x01538117aa62cfd1696ebf3d154d51c66c83cbc38dd198ce35b2e02b78a45b21c4f367b6954e33cdf241f11c04f4fb8b57bac15a0fc50c71d8ada72914ac920d90', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000652', '\x01538117aa88da42dc73150bd541737a5e5d601a710be7bd8ddd4edbf98cf8ab01abbeac89a704ae198174ea1065cb0495129f0a28d4e015c5b0408d88cd00ddc2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000653', '\x01538117aa42f4c648d9171c8f220a5d08941150530979f19e29b4b2f668590317003a163dc7dd32edde33e98a8392e3f59d0816b13c595ae909b4e511e73bf31d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000654', '\x01538117aaa811965a755af676a18de101e6675755fbc98ad360b2b4f8bbcf86d22307a247c878dcfcc0ea6cedb8ed3de65b9ec0a9d9ee1ed54ffaab62612e15bf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000655', '\x01538117aadb78e617b5596ca25df4a1394708dcda3b9f53920a63ce65281c920a4d5bad6757788515158defba13d1902c6323f5cb586b4f8f4d593b1a5f222889', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000656', '\x01538117aa3d95da0d1a3156e84ba883add05121eb2b541e13c65f7f7174c66164cee1c543141fe021f0fd666592cf9964d720f4ae17452c1eca71fdefef49c7aa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000657', '\x01538117aa34aaa3602950a526491ccbb4bdec3974a3c0b51d7a03feee10591b5bf1b7ec344ea8c6974a9d8cdd1712a8f01adad91201306a57b25f0d0b82460d9c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000658', '\x01538117aae55df572aa4a054d79a9952bc2eea314be5f410e0300e6c1e2d648f2f26d6506d6631f3e5d0394fc534c4a300245857bbefc7b6d9b375eddba898913', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000659', '\x01538117aa6ef7da5ce25e9b28da490e6c7da4ea7f5d96aada297157a520b64e030832e8583ac3fca946c60f93d1f821567f8e7b72e5a74774c36ff24a43466089', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000660', '\x01538117aad1baed612fd764aa1f6303b12c214963657b32e75c767ef88c84b0b6c5ac62766d8b0c89a3c94c7ecdf5826f0d6d4c3af21afde7ef8247378eda5689', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000661', '\x01538117aad5a6cfd25393c87d1b11d5d6f5ff134df81fe514acfa075cfee9c6df5fd81e21df6781b285f9e0816f1c08aba69f2dbcd49416e33c23323547fd0f8b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000662', '\x01538117aaed609e628879854dee08a0959fe8d48e2c8a733b689398a23bac5d710aafbf1022a36ddb7c0ffba73c43f6c7b7c021a712cd4d6e3e82b996947bf9e7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000663', '\x01538117aa3fcf0aae9b075a729ccf63725f941a1820281e8369cd3c75ea87112e804bde5e53ac1e0c3502bdca75a049d96c29f2ed21edf25c4401b20703a80d05', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000664', '\x01538117aaed6b7745b2892ea3448088c04eee5743b2c12f8f005054dc659bbd0ab24cc933d61db324345dc053b0c8c531629ffdd85743666c094eb28da049e3cc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000665', '\x01538117aaafc8d5fc33102bd9970598af1c4306d32ca84d6f962d4a88ec673cd84149faf13a93c4376f7a07b2696822406160c2528aba7f09117cf77002ea5c7f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000666', '\x01538117aad123a399b83d274c6d22e6c7b87ff0a5d99df422d8650e3aa57fbb57f3908077f5ccf4847603da037aa1068bf78c9eb729e77aac5b98c6bbdd8afe89', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000667', '\x01538117aa2fecb9f4ef02c8b9d717ec70f529b3a2f76d5bf5aa36452f5788685628db3b787455037995655dad602579acc6d102fda8183d10a0874e14ab7bef5a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000668', '\x01538117aa531a135fcbf227acec20399fd894e4cc669f86c97a1b4be83c4aeee34220dc1bfb6a05d3dba8b9f4bb0564caa8df5ac4b0af7a2ad162a2029b7d85e3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000669', '\x01538117aa7e237e6f72ab8c71ed037733c50f15b608fb8a025e1284a079ef2d2f0152999cbafe9612db7798db4a6fcec615e3a1c9d3fa13d527bd0a9ed9ce84ba', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000670', '\x01538117aa047507db2bc31cd1f0a464f860bd7f22335edb84c978f975100232f41f6448c42664b53285ba45a33f2401f96d79bd367fe5c0d4b4d8a0d2cb82c9a4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000671', '\x01538117aa745ef884275924a4fb02ad68101993acaa97372b850d224a6cc868a24d858f054f72d13dfd1efd1b4236047d2b229a6ba9c7308a163dc85134aeb285', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000672', '\x01538117aa375c3f4f2c761b8b633e1e42ecb09e30c1e90dd11998bb41ea2958dac82fa84bc8f06dcdacb3b8b1aed3447176e05a5daffe3599db0c770a441f555f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000673', '\x01538117aab49887b684bc0bc3e8b7fe40dc5f015cf986426b2d5f8e72d9584fae114d53d068c84218cd212d09e1e1cd86e534ee3c7f6b6c36fac97d363d8a997a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000674', '\x01538117aae7a3f62f19970700f1ae93b2fb7ae8e89ed36565d18a830198084d08aa45fcead586781ea167fc573bd0cc8499b5116d54ec4ea088dcbfcd5871c99d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000675', '\x01538117aaeafc5b12f01e873996815388f51244a6b2c1168215e3af11beaca967bc4d68dc04a335390b23f6e9d32ea997caabf96c18ea431fb24d13feb3154c52', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000676', '\x01538117aa7f2edbd12b59b086b8bec0cff94e744d35386795612ae1d6589b9f02e4294a7851d10a82901b6e546710b42554fe4dd9acf5aaf2f95dc14d95d29ae2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000677', '\x01538117aab16453117ea694ee971db048b004eec1f738e83ee3cc57d0a8417fe649b925f76ba7906c4bc9f2c357ba6a40ac5c012b47f9e3458ab94f135d8073c7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000678', '\x01538117aaf226693ff715617b46378420e5b6cee538a466b91d80f2469343ad7f81f3372d3337fd2399c288a9b735747b7e33934d4410cd4bb2edb504911375ba', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000679', '\x01538117aa53248b3757387a9d6781204e49917d985d0663cf07c842b895d783fe5d72ea502878b5998d67a665fd1c9a35f3cf747316282f8b54e9b9d1d6a929ad', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000680', '\x01538117aae292c33a14ee9dd5dd1ce37612b7e8a901c344305388b075319455bf9f85bff82c2d16cb816da910c21432c6f9222893d26c88c7826bd7aa620262e9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000681', '\x01538117aa00b7892b16c0962f0e215b041327f424c6f8237384485a4e8eb07fd715969f067c227bfc1e961c5ef5dacfcd821c9ee5c47625dab04b662bca98f5c5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000682', '\x01538117aaa95e2916b86f1795a8850e0c5c87b6c0500d76d50dd715b630e181a5cd89d34e08602d1e372eda6aa5c99d036f1f35d7e949bcb912cc424522c41fb1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000683', '\x01538117aaad4b7c90d4abe07abcc4c0fdec8bcd266378eeba505762ab71d91389ce99e5bee2104356ba94730fe22dee892365a15b879ba6cd48f56a6edcc78487', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000684', '\x01538117aa4904a2cd959e16e584a145263af04253df39d74825f9af7b8b17a0b8c6dae85dff84cf3a44cd366a159aa8043159e10de4004c2ffe9bc349fb0649b6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000685', '\x01538117aa912cda9d6eb53f3e45b12539aed73b0dc6b4d2fae67449b7c49efe307a35baef780bcfed414cec981226500d020e08c86f0026200507f8d8c04a1230', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000686', '\x01538117aafa7c532925fb1b98679aee985342c3b82e49187d35d2ecd5c5177d8b12ce8d765bf403466f8f60dc0296b497847702fdfb2cc90ea910d7215af70b7b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000687', '\x01538117aa26a83a0a362fa5922422ff1d736e908e129fe6d6fc4440e918344efc59414d9ff077a81a19ca7ccf2203d338e8a4d48041c666e9c67db3dbe2b27230', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000688', '\x01538117aaa4b7650917e587054523122b75071358447d2ed88f356f8df3165606e5897ae1c4c49be3bfa00f8c7a65ee54bfbbc72615dcb10135729b52ce244606', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000689', '\x01538117aae76dcd3ae10f407be37191ce4e2e217b884796bef7dd908a61bc110a4865ee90adf891627a804218e66c67eb0d48c3b8ca10eeb7bcce910e4c415fe8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000690', '\x01538117aa3bfba844f2a646f9cccdce8b1b66aff4dd633c4be5bd3c33bb92a8e886ba3ee8aa46decf8c67a5ed631a55c081f7de735da1abc4d9a3d7782e8a3208', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000691', '\x01538117aad081a896907e4c47e469ec6f3cd4431c8d99776807fd17d8d7b39c63d3a683f99ec5edf48f5bfc2f74872c086f357ee55c69ab7b4fd0d4ab254e06a6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000692', '\x01538117aab453a1fa8a2b757ba02568310a4fe52e4cf340e41b9147faf7ca329c29d91dfe2393121a72d17d52c53a237ebba6e3ec65568e07f3ce16af587b144c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000693', '\x01538117aad7baf3adc8104e6b753104f3f0aff97a5d7b8be72aecaf97fb68f2dacb18d93cdde14de4c0a1c95a0262c427e348f064a6d1d1bd8affc715e1660665', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000694', '\x01538117aa18da66f5e22ecad4f506e92cb7b6b58ae9e56d74449213f597d6c85b7266f7763dcbbfd49f0360995d2a6456737744b8fc51768ac90ee287574e2b99', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000695', '\x01538117aa3a7f3d9d8d36cc771c2f8547c2bd5dfb7bbc6750d3c2eb8e1ca66227daf816a7f1864da4d5863d9af3ae482d2351f8821c468f6c0f94b87d668bfdde', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000696', '\x01538117aa7ce59b55468280dcb80ae8e84cfcf2d5446d981c7c333d622a357234eadc8315ec022fb39effb8d357ade85e061c019d20976be8e29da0f768aac59f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000697', '\x01538117aa20c0fcd950fa28eeaa87fe30749303ca7aeb2bccb8ff5afc73e5f1788968ab4ea5b12f11f809b7ae424f3f54710574ed4aaad255203988a1ee153316', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000698', '\x01538117aad062fc2cb0840a2ddc674cbbaaee1aecfdd7b2bb6e48ae5c5c8f42836be681078a20397a6bd46006f5b74f1a3badb12123334b8b16c84bcf41e1a2dd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000699', '\x01538117aaf697d88dd47884252e4c8138521cbf7c1f7e82e02e55f87a8ca6558ad2c55560e48f3b4a022c17cb26dc37a78567d147ed5b26074b89c3adb1f33c69', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000700', '\x01538117aaf293c6760420333a3cc9dc7c4cb7040932ffd5b39165ebb88592c8d37f25bbb8724e6c7ca0f9987229a74d7cfc2518e2017dee9530b46cc7117e4adb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000701', '\x01538117aa18d2c3fc611caf2eda948e978902b103089e19aeefc451ce6e24dd540d5e7228cb4ec3ba367ac023a6e6af8af76bd3e5e03e051d2773b8cd6ee7bcd3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000702', '\x01538117aa7fc6551e8ee1bd547fe17084fb63a7e973cad9a3a0992ea96c76a20b278cc7281b2a6c439f4b1e4d4c4ec06f8391ea6bc257f8ae416fc23618ee90e6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000703', '\x01538117aad07cd037cf77eef0418eab01a1a3610f9b2f2f16ee135cc2efaa7ea0a7792e990f63ab60e2f3bafa88df1c9b0f25b17881c1f3f45ade411bde32ae54', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000704', '\x01538117aabaa808a213b89fb9a1461b1e31b6a878dda786de525643b69e6d8cd6de9401ba9eecebe1b82e6916fa3494a5a8233c8efb2c4f05a4954ebb5e584a21', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000705', '\x01538117aa8740f3a36934b8e1df525d248b8027f8b0d69191487435b2ceeb38ff7a39649e9992aa9f1d5d89e667e56c835bb4610155fffa9e8ff135d89362305d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000706', '\x01538117aaafcf2ecec098a26c1faf9e813ba50893184b6f092476942811c595e9d4c8ed906276a973354821772dfd011c10c3b5d6f6aec77084d61592af214ea9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000707', '\x01538117aaa69643bfde112d08a296b4e314f9958b73b1788915acc4a50b72449da984af7bb488aea872ee97b63b91aac04446e78ae9007572fc6d4338de75d6f4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000708', '\x01538117aa81a39bd68eebe196e7d08dab559d89cebed9a1cfba28300f1e9396cc1e56a07ef996a7b7f33c6122a711015925748493c333e3cf78437b1eda36172d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000709', '\x01538117aa0078e066fcfe85704240e89cc50c6baa3d1de0a6fd40de012f59bec44422c6e9cc902c934fa6d6407c079a42d86d1c6e83406765ea6364265cbee92e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000710', '\x01538117aac33657af13fec25400f6647d5999336ec43fdf4443ecdd2949b49887c143532d1d1c70ef83feb0e791eec4efd5008247ab15eba1f26b146d065eed1c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000711', '\x01538117aa8764946fb4c961688e68753cb26b55d06732b2f74fbe873de8d607ce334cda3df2e81a7dc463bdab687ade3fccfe9003f3f6c27594d5c74151590b97', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000712', '\x01538117aa4179ba94bff092365f588c979308cae920f155bb955c4c786b8eddd8fe5c408626e1b9f947c732f683924362b94eb7ff9bc10666dab70fb568c09e95', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000713', '\x01538117aac42cee181edc15b30d715e54ce92d3c7090999671bf2802a8a3e1eb8d5de3561678036cbcceaa6a479159b6450dbe99c463a474fc35964f72ed83986', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000714', '\x01538117aade12b6f07a4421698a1e7a52974f41bca5dcd8dd55685d37da248cd4bea8ed460eb2ce02b033f87ea86955041f0fe803248a90d241becaa72802feb4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000715', '\x01538117aace7133699e722aad69af3008778879725924e236e75774c2c23982be2b5caafb57924550ea01b232166b3f95f6610291bae0ff8818e4b34137b8a81a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000716', '\x01538117aa2dda60c47d4b9c430f96b3256b0d8cd4c1383e492beaa620342b076d92a131b56cb449b582c2b03171cd5d30acba417bdcc5742d86359e7eb06bd002', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000717', '\x01538117aa3bccb16ba3d513d9ac40e9ae3ce9323f35d163ad44c1669453ab2a39d4451e48d8064c2ce022dcdfe802c79ea6317d02139a20e111b3dd13fe95a237', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000718', '\x01538117aa690f6b6a26e02bd693e0fbbdbe94b0ad4c7745ad0fca14be8e742737bd0520063308ee9b5d4d8576f5f332d041af959bf72391ce3d0595e3ec7c428c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000719', '\x01538117aade690a07219525198e642f288f47608b9972e43d7ef9445dfc97997ce526a5ea23125199409ccbcb72531a4f77c567830efa80af1459906f22081611', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000720', '\x01538117aabe103e05d3d37ff85a5eafd2cca00f53cc31cfd64f47cb99689ed59161ed1de4b58e5d0b236deb25c1072f8cc3c8e97fc0815c4c0449a27a7f95b90b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000721', '\x01538117aa83ef6688085cbf7600bff973715b776c59eb102ec6395d860fa7c2f4f6afffe6a3def920b1709308859d89b1b1e32f2273eb0b5cef84c8de11763882', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000722', '\x01538117aadeeb814746cf61ae854cfc50e5ca007e232d5a61c49f89ccf8c8a0dd274104595c23dc36582174e188cadae082bc5b33d777eebca6c84d1cab922f9b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000723', '\x01538117aaf001dbc3deb35d8ead899362da04e5ff5f3211d5e43faffe845fccce727b383e155e999aed36abad947ff38777cff6bd8f562ccb1956072d31ef6897', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000724', '\x01538117aa62de203c2aa926c4deb1334342d5ebaf9f12946a0c8da035a78fa634bef3721789e16c4828dd59e88b4353155a9b0a2e775b072060fdcf8a798649f7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000725', '\x01538117aaff05879c04cc315a8acd318b708333cac352d8cc158494041bb1284952c8eb0a7d38577c69636441adb49959b3757bf90032edd19c85dd3a50b57254', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000726', '\x01538117aa057ed9908143d101a20cc3f3e6f25c762d47fbdeab03956dcb49a72ae773696543f3390284979f500cc195e45fe1989df72ebe2d6cd205363664eab0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000727', '\x01538117aa9103c7819d7597fa212074a5c94fbe9388964c362d6bfb3fcc0dee19616a84722054402e2f8c16e8913f16e812db13934dcf66ca22aede6b34b59ee2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000728', '\x01538117aa97f447f16b27f5b2a743823f808e6e790292d1b42ebe55726700c0f4964731c437959b689940bb31869ee28cd8c86ff8f34fd46ea066d732624edff1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000729', '\x01538117aaf7888cf39a3128ce761d8e7dda256f7255da40b7902b75bd37593b8843ecf8e21715a24d1956f7cd7ee9959e267daf907446d805c21d38b7387678af', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000730', '\x01538117aac865859bc9f711c52939795e288aac71fdc05165abebe413f3ffa4db8595a57121e48f241783639362aeac698e24279b2375c0b6a4c1fc3057e7a11f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000731', '\x01538117aa4d6f4880694cdf3546dfdd1e5e5c3639e9af695728ba68c5b4d2248015b99104ccf99b5d48447b6bfbb8133fd3978d1329b02788a70da668ef8a23e6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000732', '\x01538117aabdda3d0148308434255d3c4ce35ceb22de2542730cabf0ae92b16bd03b89b0129102e19320fb3bc89b248dd0136e026d7b9d64336d7527957ad34bc8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000733', '\x01538117aabf911ae6eafe455cc6129b0da9d1ebf27caf9ce386f367bae8ecb44e53bd62792442b0cba27b8b1de8a556e129581134ece0df58469778e6719d104b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000734', '\x01538117aa8486d9dd32400a66dfebe55d42bd1dc65b78eeeaac87581d858ea3a9585c6f42f775158abe8acf3871156c0ef947d85db08cd33984b2c8fa51dc5407', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000735', '\x01538117aaf7590dc7fa6317c607663ec0774a7951789161ecc06529a425e2c54fe64d3ba83aad1df6059462d7fb526f7312d40be5d14db36f93603d69e92117b7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000736', '\x01538117aaf65c35c6a86781649fe3f1963614a2c185199a2a9f67cd54472f76b218af8da802144b7a17b2fb1af864406151cc0bbf3c9e02ac10bd1280cf4b6f66', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000737', '\x01538117aaf65d42284eb2813aaaf370563545c3837fcfc19a2fa9e80487d28c6f9bf9fac395f0da526fad3e9896e77628dee5834052fc4bc95983bb90e29f71bf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000738', '\x01538117aaa2689c2d6c6d1a8c9d23611f9c13dedf6bd6b45b4d8e630c57785ab28ce7b3bfeb3351c7c110727551c51dfea8114eb1ed8a473e0a6e76d60a867e78', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000739', '\x01538117aa030f22566623c6dffc359ca96e0c58179ee75f8589185bddc814f4b426ee0460225e06443e43702da76b4f66677c2ecf4945ffb041b8859ee7bec4d5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000740', '\x01538117aac66ee647b6e04395901ec2114c8a6e3316af3b5f897977d64a70a6da73d606696ec99d5fdedaecb281eaef189264263306281ac6e056ed1be195a512', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000741', '\x01538117aaf1b63145e0a2afd15ebb8272e5789e1976bca13d2d46009e74df495c11050e9076b2257712cfe064cfba828238656b70d7597caafb9b0dcd8a37cea3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000742', '\x01538117aacad7b7755cf988f1926a74af916a855bd5dbec6d5e05daf7dece38ef8922bc1622fc9e6e8e235d1d14160d0ea1793eb8ded8e764c4bb2bd154203b8d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000743', '\x01538117aa63f4019fe26c28986abab59b16dccb3aba1bb414d67b9f0018826eed0ccb14bfc378788a258e38b2ad84c2e78e8494e902e6344e933cb78778651847', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000744', '\x01538117aa70df15553079a34587f32cf37b18abfb0ce065378c2457c1ba966e99c58c71402158bab51af4d1ce87f7879f6ebd63e85be094eab4ca7ea14566938f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000745', '\x01538117aad4221f863c2ba57acf56e7ad2c998b8737182a915f780e5a0faf73933681df70216878f9340c6b14b83980eaeee978191cf5894121075d49121b8971', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000746', '\x01538117aa9e5216e4f3c15d087fa67677363a7a60491bfa6deec4eb5f7cd7547a13ed5ef1d1959a280481b990797ea844ede9a40b419d9302b7514f91eec29e23', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000747', '\x01538117aad1e350da7803a713a0d1deacc74a614466b5adddb4b5f4466f0bf5ac813ea68ddd07a6c8ba04f3b5d2e628b8dcfbb0a228cacee67e55ceb23c392424', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000748', '\x01538117aa3ae18529b1a8c1e3284f5645334f1cec82efc678242faad66f0d96914b82d53e8f09cffc7cab8d55bca67508b3a9455c6553ab83f06fc1473a425d6d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000749', '\x01538117aadaf445b39e3bc57021ab1c9644f88a8c79ef09366de10e97a17b1aae9eb89c4f908d8ef4410cf288c80a58a4257bacd830bdbb98d870246d9f1601bb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000750', '\x01538117aa8c2997aa86fe28361d262edbbc6ee7003dd942eda8a742b99b29078707fb8f0551de86fbc9cab08d442b5e11fdaca8084486870d8fc0bc81988f2085', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000751', '\x01538117aafac0a061b2cd1ebc2b19f86d61eca14fe6e9ddb81f036fe8c4b1e38a178e67a9560f65169af9cf2d7237d466f197dfef43a863dc86e85d5c7ec20c33', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000752', '\x01538117aaafbd708affba2c8468a9cf01b221ee18c5c20951dd06a4ae7b7dac5901e5e24a4f2e179bef06bd99bca1ca46939f1b175efa3023d75d672eb9a2a1f8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000753', '\x01538117aa50a60ac5886fdbc04174957012c00e415c8aba778f94d7746b77702b6be2cfd16c6b7850503944a81d696ae82b8041e6885cc781672dd2ad2d6405fe', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000754', '\x01538117aa8493381dc1f72e543dd8af81663fffeac40407d45e3597041d5a013cbc0b467c2a231341f0c429939ecf7e6bd491b633220c48981d64a96d47e70d10', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000755', '\x01538117aa837d185f43cc4a46e6446733d8740f7a1619f545ef2c93afd78a1d4be40388c20b488f882bce8ef063ce9e665fc0cbe0ef4a0cc4710741ec552ac058', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000756', '\x01538117aa633ea2809fa8f20e11af36f89af0d310a3f47cd54ff5a84b13deebfa91b95e2d55efbd086debf7fbeeed38ff569f22bb98d0820d71a8e1441afe6f43', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000757', '\x01538117aa46f9af1799d50bc53f53ac55e3668933651f52c1efedf26e190500fbe8a94f4efdca264098df873375e40965a2195bdb912a09ed3cf0e828b8aa8fe0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000758', '\x01538117aa605994037656e765f764ad9ae5c7a65e07ebc66047fa2400fa7c9ab2c00301ba6f4faa444af0a7a8c2eb43c4409b1b3dd8df0f9ab2e9438254f6ae61', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000759', '\x01538117aaaa9d87ef26db1e6e76155dc843f4e6791613ca53c75804e5373798e93c1a4bdd29aaeb5801b757719b4cf8c3c0c29ea6a225c105f055cc3159af9ff4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000760', '\x01538117aa0d1d18396ff64e8922de43879b1396773e57f738ac116fbbc9be085c1359bc3495655ab8d1b19013848caac94f49167d91f81981410c171bf60b9cd9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000761', '\x01538117aabbcea93a3e625892cce874783ad4c7a02ac7a7a31e55a5275f603a05817c31d3ec514e60640f99356ef2c859def22dec39618317fcd8d92e347a5770', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000762', '\x01538117aa65298c5491c1c6d074a10fc181cfdbe84c64eae364190aafce29ee68fbbec0fd70ae2ac544c898d7b747e7fe8554d78b4a8499ee26a0062b47224122', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000763', '\x01538117aa98fa598a995107541fcfb1379f84b4ff8f8df852a335e6015438cf65a92ae0d4b397c116fb2640d3de54c28f0a457071a4a3d950033f749bfbfd9afd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000764', '\x01538117aabfe43031e76ca56b1cdf34737db673418f53cc2979a2cda5ac7f7136934a287f831a3d00a05427c08c77968ffbc97ef47881688387f81be8e0816a9d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000765', '\x01538117aae6e9b369fc2f71d0f1d4e25d0151e4ece0ec0611d95ecf7bcdbe8cef12068f0d0c6bb802d2884ac0bc2173ae48d9e3b9025057815d76ea3a3a64da93', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000766', '\x01538117aa9a5561b7d6193896cad9abdec17565c2985a2c3782c2d81bb2f8a458cfad04c32e7e5dfc5cc8ac0161a85131df6e6d8667dcc04485a85fb5a249ff56', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000767', '\x01538117aaef452f93ea62077ca1114d4c85c0f9eeb0b69c56728163ff8f5e6b295a8512b1e12d5251871209b21936fd17db243580bf6ceb097ebaa0eddac8054b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000768', '\x01538117aab82674429689becffeb8224e8623ef327394186de47a982bfc4396769dbcc54d12a14157d3a9e420fd98c400cc9a4ccc785ef3ece862b7d1c42ace19', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000769', '\x01538117aab1b36f30bcac27bb1b26d77b2865392d51fb5e5c25c00264f7e55a3f702fc0eb4291ec2ab23ca06b1f1e28541ad4023184a7a0913dfecf000d7abb10', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000770', '\x01538117aa403df5fdb5ad8c88736b50ab90e74a5aa7b1b94027b2d8947a4cb36db3290f7e88ad5cdec5edec5e3878b195026b07332648750f85658d03aef44089', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000771', '\x01538117aa8652fece62e6e37db526b9070eec2490c8e380e9c1cc1324fc72ed6eea51f67ea44abce77beeadbc3547416a3d3863b060e4b0c8cf76f7d0c629c6ea', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000772', '\x01538117aa5eb81c26a1a41485f978537fb5bc37f35c3c064c77cb977957c8ecf72049f39c5fff02e9f66bf22c807b20ba5f1f2cddecba10f777960502e39fae4f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000773', '\x01538117aa8ba7f361ab32c44b05df11bcf354aa2b2c535e5f2038e997bb1078f914e213288345b46e8bb692c5b4e5147270da385dcf8552374a837ce0c12170c9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000774', '\x01538117aa8e96f14e1414ebb01b199c64edd3bcd5e7787aed51bd0a1675efa124cde7ae83bd691b518b8e9711ce2dad69e97da9b3e3164b71e2ebd9d2548f5c4e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000775', '\x01538117aa6e1fc50020d9d08d22ffa78e8c2fdcf3b03c180b71399eb9330762103346cc288a41e8fa3be563b5aa13addc9be3b5c93dd04009e9e01acfb360f406', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000776', '\x01538117aaf0f09fc349222e8bd5caf04c11f43a3135435b6f976864c4ea66854d8a3fe7e5f1b3610ef01f5654cae8619e4df7f51c048c179395c769d8f49d469c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000777', '\x01538117aaaaa8aa35bc54fd08de171b4f3ff4d11fcffb52d9906f7c7899098601deff2ecc3f6ce1c2942e88300ab95e6c5d02f89c1ecca9b5e7558066adbe3e50', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000778', '\x01538117aaf6b58c47153b862bf4aaaa015cf7816a768c0f7113448762fba5053812886ddb3b6a84aa3cb7e521b447b777f95f619960cff7ca9f000b1ae9323b0e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000779', '\x01538117aaa2dd01aa86bf4c1f91ebf408864569c64159043ff8e15d289c11e4c7d758413346d9a88753bd8e94add29a3138b727b8177386e4573488fbb05038bd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000780', '\x01538117aa7f2ec7a252362567e322b82f0294eaf63c4101c6c3c996609d78863cbb24a0307bf817b19ae35e45c2fc7f925358311ae28a32bc78d0927138e87cca', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000781', '\x01538117aad5de9918993c0b028570489c060e0a8e558549bc4a1f293f43cbe1d744d9098825116c43b644fa53b611d7d54640409c1062a8336041515ac0ab1866', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000782', '\x01538117aabfb44a9aea63ea706e2241f3ef8c909cddf1de9981c7de9da93ac7e47bf839525f5c36008e021abe08b7bf0c037cc5bd81888a7a2d7324914dcda3c7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000783', '\x01538117aa1f9b385dedf489e4a3072da60f21ac4e841cad4ef60175ef4de8328f8ab1d09d21a3b5fcc930e5cc8a1a417358c8bf4ef57fd632b28e2d9567c83020', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000784', '\x01538117aa1ddc170540894d465c41178f063393be0363d8810d25810eb6f1ff9a794f162750b0cda6ea35c107216236a712b98fbe29ea9c59515e4eb884b88ad2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000785', '\x01538117aa69e3a2957b7fbbe6219411373b51be8036bd0c243730fcfab15ed00860822ce87d4b01cd74228adab9ac67afdb97ce1a078013d0a53f1b69ac12110a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000786', '\x01538117aab3c6e00448b291655528448eac2e2f11a846381babc5e225aa6992e58ad96e4de48fb9759e9785b349481b1515de3b393c4eb43e7fa3ace5bb704b96', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000787', '\x01538117aa31f7d3725a603705d6023d0e5e965cff38ea5404526aedc22412f908794fb5bf4efcf2078fe82d45a40add8c3fbdaef456d785f0b47d84f2afc67a3a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000788', '\x01538117aae81fba593412ec813278a1a03737f3277c5e54bcf8e29f894824fe7935623971235d79143265bdc13c482d38a988d4fbeb49fd96374b2e2319c215bf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000789', '\x01538117aa910bfb31b4708606af7eba4cb894710c5b01ea6cbb69d016a5fee4ddf02637bfed7fa6b38fd3f22708697183b8be5f9a968aa8907f5f5cfda908be13', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000790', '\x01538117aaf93aae91ac1befebdcaf9ebeb6babe32a08677b2e3aee8618a02ec2d30e3f08ddd6738c2e4f63605e6538bcdb81671a37ea0153c55ea89262dab49b0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000791', '\x01538117aa5307202eda0dec97466d23872441c9a24c09a414f87bc26292635c73b019ce64516fced7d38531bfd24ae421873c9efa990ce97288aef337af313134', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000792', '\x01538117aa0c709d38dc06047dfb88ba2a7c7f5d7d513d37cd0691f5af6f3e00ff31e47f25fa49a33bca1d44e5a64ad051ec7d20508e06686fee511ecc48795139', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000793', '\x01538117aaf92e078d07e4b660d30ec5ba9fbceffdb4804d4b7f503fdf1e1695dd250d16d770a76340f6b7e3c151c1493946fb6a1b8b6d3d40009933ea6bd5fd4b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000794', '\x01538117aab1505094a1938989c46b68c7f69b12c422fc29e91224a749c319287d486190090001f411d3aa1e05d7bba0e5905e26d5a73dfc343e52f03343d579a3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000795', '\x01538117aa598bb1fc42f4f57afc0f3c335a72d0b7d000808a56eabc296acc14f369dd25f9f94bd311779286800e88cc10b1eb9ee4bb03543e270d444b8c5bc3ec', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000796', '\x01538117aa54b7492371234a4bb684087a3de3c06b45e9284018799016c21e3fe2564d5d4540f8524862f22a173e05b2f12a54914fe2c60868b7d610288a9443c6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000797', '\x01538117aa2f8e74eef0bb02c074f6bae8d39c0491ea2cacc5d4dd388e8b9a9313f450a2537e094bb0c0dad9ad0e1363ee3b73a27e7b6a6dd5e0a5cc4016315896', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000798', '\x01538117aa56a72ad4724bfcd76f520d0eb6a3b96322340f916823b10c3919cbd3fe22a07988545dde9112058c37c682943d785c70e5a0967a8ebb4768f1088386', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000799', '\x01538117aa95577a396a58c1afbdf18a6cd6bff22f3ef0c71d14248bac22dbb6d5b8732ca1cb2ce1553fbc12a16d4ffcc97c493fa8d379f6142755b36546e921b1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000800', '\x01538117aa3bba1865571e4943003d49868698fada00a2a8ccce0336a89aaa4968e3d3dd2f4e81c921891292b4b9ff91b793567d181458f344a4389799e72b59b9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000801', '\x01538117aa0ddd0934aee4694eebeddbd9c9e467a84ac7c5e9099f4cecc4cd777fbd80b19360fd793df439c9e34e5daf0d2d0182c61f22bdcca658b8c5d53047ea', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000802', '\x01538117aa404b2aaf78676e0399a4478539985fe01fbeaa41aeb5eb1631aafd3cae56dedd9b80ecb244e15c184545cf6e94da04994c7c915cd32a5879afffd19c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000803', '\x01538117aae92381c46bd3dd85f253409c4c8b18e475e5a1472661b269145afa399697f249b33162fc5d4350e02fb923fb7b48539703596aaf6c152b5515f8e949', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000804', '\x01538117aac3cd43351a4b564ae34071828fa41090c95d21a7a5a9af51bd77ac9526bdef91ee1fa1726576b63b1c80ef53436bda42641d43be04448b7710fa09d4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000805', '\x01538117aa8b79283b83b9de4840b04aaf9e5d192d05de24f1f6941e7f6905d005c58acdb3da0ae7c50be1c97e602a27b9585a4f5392a00613585d1eb62d4db950', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000806', '\x01538117aad94d1aa909ba6cd987e3e9da1274a89fdecb5cfc5ff13fd3f8b03be5e0dfee411d6b21c24c685b4a5669b9e67b0b951ead5b65def052583eba98b87f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000807', '\x01538117aa6cdc3d3a159de825c7873e14de65016ca122af3d9edcefd5cfce513640a907610162ade6d355b186cc373d1ff4ad56c0cac2a374dbeb9f2c575ffbbb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000808', '\x01538117aade553a1ea47dd3bf4eb9361453ee827d9561f6639354707bf92d80062b61218c90610876c56b7b9bd95fdca268d87b808cca4333fe3cf66bf1d2fdfb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000809', '\x01538117aa3ca82918a070ba866c9ca7e0404ddc10481d52e9a08b639ef5ad5b7e5fbaceb91f4462ca7a2e0dd852aad2f7ace3ef98fbabd9b5703984f60f91ef16', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000810', '\x01538117aaa09fab2267c29a3db179599c5a820ada92892c6cdc35591cd2b12861edc4caceeb75e6a046528929222029a0817ece68081eb6a8d8eb48cecf905bba', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000811', '\x01538117aa279bef8352dd1a1e81950193e7086e63de54a43c411adb3bee56b19e1b21e156a54c649220cd66bc59af6ed1e81b6e8d7f06c1e93358035ac5f001f7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'prekey', '0000000812', '\x01538117aabe91923e02888649d64c5345c10e08d896f830d411caef23b80cbe12f2c5b9334d886ac12a9e78d99f9d25f7b0f473cfd3ded2a0688ed61539596151', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'identity', '95215550000001_1:0', '\x01538117aacc108885d55077b88a34a9be218ccdaee60423bb880f18923f2f0fc4833dd6a74df6cedd9e9d589f95155933c27b676f6a2993b4bd7bf1837c6e5ad5', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'contact', '5215550000001@s.whatsapp.net', '\x01538117aa1708f2759c7dd9bb4685ee032e1e78ea5bddf243d00a6934fe8ee140ecc7d57481d3406129409d978425ac0f53dabc85eceaa6d279aaeaa18f75c5d2fff3830acac95d1453afb2c8e73a638bdfd4f4a781ca885fa006f8c7c4de8a4d641cc9533e65ee416d13e6f2d5bfc932eb392bd614740877c98bf7c8f45d25ef6753b2b8d53dda1c', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'contact', '95215550000001@lid', '\x01538117aa353ec849d8e270befd59a2f107b7317a3953d9b3e74f7bc75940a33de95d12614f29cca59ee3435035bd60d886d83adae6e47e755e850e816a51d08cd3cad405a0f4d55c769e46dfff34b9fb338d5d9c62e4e823c50793a23ba19a28a92b8b3348efcaf368d0a3bd6131d93d82614281b65ac2c7f5f2de113328323e80db6b3e70e1adb5', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'app_key', '00011afa2e25', '\x01538117aa51299469987e0c7a04677057cdd20f8e6f8b1dc44ae70f8d521a8b7bc2e79e5b153be8f55f54d60f24dfd185bb8b8974d0f2bf13636aeaae2f69a36dddd756e6dadbd501fa76ff0e6ce50c89cd3d776880df5bfce8a9077173f30272e1a24f7a2f661647675ca98e0484d24b2fa2fcbc6d9c76dbc239e1874ed2ec95bc9db2bd28aef37d1a98792b4b3c', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'buffered', '19302a4a7936123d0c342b59ab422d6cef5602554be2a9c0915516b24349a71f', '\x01538117aae60a8daad957bce818db386374bfa9512dd6cd2ae6f018223cfa9c9e13df199dc21af5dad135b0dd79aaf03b83', NULL, '2026-12-27 05:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'app_version', 'critical_block', '\x01538117aa2ed385393e81c26e744958445a75040fc8a04469346418781a018897a8de2236c17036b6feeff5ca910109f91b0c3b19904c947d071482ac78c482c3e69e4825e97d908f4f7edc379504a87bcff0e2b051017b4319dede0e53c94fd2cb469ed5bcc418b41a26ce7504e0f60be59e0af938faafecfaf7fc373b2b2f4efb00feeaece21c9eccdadd8d00878849afeca1413b4f22757ce15886136c6077cc15d2a70253c92e', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'app_mac', 'critical_block/b8d02c5d86a59c7478a0599071e773262a35bbf57fed725b17a4901855b35182', '\x01538117aa07b234f9aaaa1951601dfb22216b3dc0fa40673f6e4eaafefc52c9e493a95fd0765109acba0e134d5407ffd52fff5c8084a500957de72b3098cc89e9', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'outgoing', '95215550000002@lid|3EB0A21D3763615D38F12E', '\x01538117aa2cf946bdf9a927101a52504e89a5ddcc4fa8a8e5862e8e2f6ffced86aff9e1d6a5c1910b76a04f3970e4e2352077f24ff606ace34cf9bd238df38688c3', NULL, '2026-12-11 05:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'identity', '95215550000002_1:0', '\x01538117aacd91220d75dac4db875d77f67e2bf994356217af934427e087e297a649889b4f64716ecce357aa16aa8c5e684e0c6c9d077ea6be4d5eb9a05ca64645', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'session', '95215550000001_1:0', '\x01538117aac6da77c640c5c0e0af5cd6218c8300ee271fc21138efb58c461137b52ab219120745c15b69d0037b88ecebc7aaf58ff4fbf172c6effc74733c1a21f15f8fa7550b7e3a89d9e8bac237d5ee9931ed741af68943ca7db57dec7e43dca9e405a8e0c4232f5f018ec91d6acd6c35c45b0cc45fe94529ef5cdd502c91b20bd28fc4ea9789f52afc42c510c3d3387ad5728946b103d5a1df251da687bd3cb5987013d33b47a1817be357497b4fde63f7792744b5881bacf5980615a7d7625c3894a33b3369f61007192f4aff559210ab418d8104cb00be0f7130e3826fe41adb771aa5bf0cf482e6514b11d9313618cce0ab9fa37e3b16bfd4c03dddfb350ad593d9bf2c54ae010a69baf4f49316113b99e71d8345520c1e0e02e8ae621bbe24c0de25f4d7841c3f335c225bd15309c54a5ad36dc8d41f1dc364d0740a6458728c74f3c54c9e0425901e22e96783426f2d9dbe15e1c50192ddea78a549235e3d4768c24640fd041838bf1ea1b90f25dfa9b3ebf0bf40a90593fba48e62a05d7aab948b191cb7007b9c4f74f7d138323cb0ebec349863744feae29473ad752062d455f6d18d526420b9c3f2fb71133d844e185a64a8ad18667777c0a22d0d5c5fbf4609fba7204fb60f3b338af7ead8291c19aa8181ce2975b68f30e3d2da4bfe196a1199c6cd9d5e88ef73fe740ca3c73f6ad97ffae67444710d84fdb4453acefa20db75b40caeae43811946746217a38512090b3b8c1c36b56d22ff8d8e99e687eaa1871e74ca9aaf5330fe35756d79a677184cde8ae894fecc4b0cc6fb3b4f2df7ca3a6839304eeee9a6acc90255680b64ceef5404fe0471a4d532bbaf70b07a294971d366859fd039ae7d0806e4db17ad11bb8425bfcccc0c5e5ac2863f6053610706655eb3130c83978e2b57ea2f5bc17103167fcab388591f484cb718ed9939b37356c64806e9a6b526e9cb4172ab5e86cbc6f4a1e6e33687b445b8ebebbbecdd91295d72c2636b0f9d8c1d8b0d977ee82d337f04a501f4b67a07ff9ecdabd1eb854a3ff7b87bdceadeb4c3ce43297e9f9356bbd63d57d3f773f46009c1d10e2fe41f26905d5e1569ab72c07d035a3abbea8beb797ddf998c0c27b5fe183185ef992ac2d91d813375e59edad99170eb15e63e83a92a703e186fa9083267ce42fdcd08cd2b11cbcd455204c22d58582300b9d70f16acc794e73ea8f3b6fd88d19004aabd5b5aa602dc28d4c18aaf4a1dff66d917921eab1f396ac43516685c02643b692e3b345255877a324bfcf4c5a0d4a75667d112d6c938bc23f8576ea3e68e833cc68089bbf18a456e5d639adec01ccfd6e5ee6096b14711bbedac699d0dd5e14685a9417b9ca78d20adc9a9', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'lid', '5215550000002', '\x01538117aa75a8d5cfb7c831980322f81579c6a93f469c9b8b9525f0c63216c0e8660919339255c3c193df3dc86d16', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'pn', '95215550000002', '\x01538117aaa29b7e40dd5fd6a3c78d662d430d5508a4f41ab9d3c3b1503b2a2054070bc8fb754d11ffe3be9e558b', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'session', '95215550000002_1:0', '\x01538117aa46cb38d9c8bf0f6e69bd7356a980ca6b5f83ce978e88f411df3696b81881d82d4c52825c111fbd26e5b840d410591515246c77517927a39017b8522f50d931f4fd48a0689672348d95b71f45014753a9aab60317a93a2d0c913d3468a35756b6b44fde96e570bd42ad04ddf336ddaea0ff562a637aa61f38921e8b89e5fc7f0ffa869615dc003b9801e8c2af1172ac003cb6fed06847e8a4551353d8285497695c5ced21f1baa20bba2d9c21824442ad7577f3db55064d51f47c75d2c26ae9f2c328165075d0602b48dec50ff7d31640b1155cd85e1603f41438d4aa0efe1a38c94075b3cedcd0e60d51e0ebe1cc602bcae09931e0e29302b70af627ddecd315b61f421bcb2fd22b591a76352b5011217c990008948fe943ea26f344fde52304cacb1a571f4a0bb5ab56f0da9b769a29d4c426b4c0598a0fe525184b75444b26c265cff4ecdfad2f4aa4972687882cafd7ca37d0d710e95c5ea6ff1bd66a4ab8dee34c34fd84dafb596cd56268c678b5aeb2bd2320163cfd4f6a820e940fbc75962dec0d4b5d7baeb0d27f9d191e756a55284c94d86b5f7e6e96b637bd28cd9530ad51a081e2825b399ff9d94c131ef26120e9dd4576cb5dc755037c201b120d2e2de599f19146c23f795e92b98cde9863d4a88ab13c298fb893e925386daad57a2ca1f994732fb4e624d1f62fbab0dfa53722408dea8738a64fd4369dfce8d821c06eedcbbd369e56ff93a1c3d9b949f12fa56898df9aefdea56e13943e9ee8425ff2d1bd359c867a7630f489921d42d8634e4e5bb96529ab3f5abd22dcdab1a2b6e31ed0066c8db6248aa643604918aecdb24b440e36ed834a3abfd877175a5722be936cce2a20c98d61f570446b9bc1fcfeb3a3dcda88fe007a799aebc9d345fa7c6a8a621bbbfa3d97415a6b0ad3d1682150ae5dc1aea45cafe3913bb6532cc2ec2b78de4cf9f1a363cd19293681ad215ddbe59f7d5bc7b0a9f0dc61bc6653ca34e2bafa178c8b4d2926890600cf04f00de59e0f6aa61abc477a660bcd4d3fe9dfd198da97ef03b46d0decd302f98b411170d7322334920fdfaee566e9eb60f004c2bfafbb8896b07b25a688e951eeffebb675b09bf395f2d666da0dd871f9b83020183d2b967ce7b44ecc59d801492116108023792e3d447ac070d62854a398145be33d9056c5620ed1bce9c270b37658dc550608106c4c4853a6840760b0ab66c67b3742ca9a061451d3d75e83e7d6482146de5f5b9235148e4a047690b6519ccbd2ae922b77b27c781f13ba3cd6f1711822be245cf02d5583cc84f39a6574de8da5805a185672d1094021d4942d1782312f2bbe8c1e81abfcf18ab2c355d5f7a5c5dadbd069a728b02bea6974efb23b0425abd420e2bba8009adabfdf84ffdc392fed50030efe46c3dceaa4393a1b8308dcc7c367544566f83a77f018188c04125a194576e2facc55bc4e18160fd4515e2aba997bc4dca8c9a1a7a7cb88f2e9365e738560c147028e403bbd2952aa0d7f386cae75255636e4825f647f4247ca95e5997a5ec105e139c37bf32f61b7607cc897bd11f2a92ac9973fdc19e8833abd4b1bc7bfcabd199c7bd07a3ddb7cbe1a638f6b3cca9ecaa7e17744451c1a723ba9edeb7c78f6', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'outgoing', '95215550000002@lid|3EB05B69EFB4FA474EEA17', '\x01538117aaaaa72f955f574192529e8b7105b6a1e381667d8327cb4f8b604a66baa29c6bd609aeac50e01711a1a3c77744bdb79509530b1d4f1b9084ab51874212ceaf3466487c4eff78238080f8c410d64cf46ba95ca27ba256e75ecfe11f8a4ccfc8d3fa0797bbce8e4061bc1dbae81b5f483dd2a83b16658afddbf6bd56a26d2e85a5b5046b36ca158e147773063192a02597c2ba3c5bbb13274cbc03177280d82ae8d61bb870d9b696e7868b682ea098a8513f07e0d4c6820ece9e705de2d399cf0c57fc53aa47c9e8ce4589443ccd6cb779adf22538fe703e5d4fe9421ed09b7f7e1215957fc489e8b07321137cb7d1a3891e53e24478d9d51ee443931ce3d93584a286fef5a868459114fb5898919362e6bebdaa37197c3ad9561f1b9aed32f16da7cb8186a1f8d651d1e2cb7c518593c94d3cfa5d9a2dc83d9a00b0bf704810a2b988af2bf68d0a1c65df002d78e66eccc1ade50bfe842442157a5b5a6ae4a5882061ce93122a79fc588f114e0bdea7108ccd', NULL, '2026-12-11 05:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'outgoing', '95215550000002@lid|3EB05C45357968C2519839', '\x01538117aac9e92fe59eac443cf367ecd8d19dbc78eef7239ab7bede33dd695339b8a4e21a3a3a2b80c10049e8ad14704c27241fcfdd32eb2981410e2f8252e1cff22050746efec710980a83b02094020696bffa6d6de0babee59b66f14cec', NULL, '2026-12-11 05:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'secret', '95215550000002@lid|95215550000001@lid|3EB05C45357968C2519839', '\x01538117aadee61d05a39e8d717acb285329d2e97309056c2fb048658787251245e6226f82c742863268e1f53e197b677ecbf343b59a235ffefb1630824607be72', NULL, '2027-05-26 05:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'buffered', 'f4d3e1f7edd160952f8b8ccf3606c1f7016e0ee3af7f0340e4db0a2f56ef65a7', '\x01538117aa2d4c32022afe3cd281840545bd9c2030b4b83c7690be67bc738c50964efe2f8f22c8190a3e4235378ba98c01cd', NULL, '2026-12-27 05:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'contact', '95215550000002@lid', '\x01538117aa810697199613e0449588c1e02ddec8f9063ce17427c12ca100bf500055b6fe0e4f93bfd32f82d9eb37d5501482f0252e215c32872fa265fee4f73665e412994f65a77e978aa6126cc2243caa4c314904c25a0a5370a5ee23d7cf81c93d59d1681a49be0f901e71e918597856bbf24488e6bbbb343bf8342465784e81eefc', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'contact', '5215550000002@s.whatsapp.net', '\x01538117aa5bb5ef2d31d5c69ce502f1e8fd68137c02802e6b1f48656e0ed031cbf934ab081a3fde46daa1d8741bf914896535e2499d51c97c8228a15325188fed01974aa65b3e41f45369eb98d6ec680dfb1f17ee59d36f8eab549d5c0b0d899267546840c54a1cc092f38d771e47239e99f713989963646338d1d53796b94ced4a86', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'buffered', '7ef4ffda2ec58aac9dc9631bd7ba3a5f38b94e982e02b460acf65e999285975c', '\x01538117aa89479db0d7dd5d98d0f6d6b09f99e471c351ff0d82ba45adfa2f375a5e830186c530e2b81726f7a595b5360de9', NULL, '2026-12-27 05:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 'buffered', '5f7ab35b0a3cd5f7eb6177431afe07cdcf1f503d8bf86ecc68813d821a95042b', '\x01538117aadf68b82a6e8289664943b22f2cb1aec0260106d59099fda8e1a38e32047396d85f5670d7924dfc38018427a89e', NULL, '2026-12-27 05:00:00+00');


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tenants VALUES ('01a21b96-9f84-7c10-9079-cf6da1231af6', 'Demo', 'active', '2026-11-27 05:59:45.796753+00', '2026-11-27 05:59:45.796753+00', '{}');


--
-- Data for Name: throttles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.throttles VALUES ('ip:127.0.0.1', 0, '2026-11-27 05:59:46.132219+00', '2026-11-27 05:59:46.189437+00');


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.users VALUES ('01a21b96-9e3b-77ee-8c39-14275205f9d3', NULL, 'admin@example.com', '$argon2id$v=19$m=19456,t=2,p=1$USGaY2vyXc7LhhDKNcfypQ$5tvMuj3ogcnSRa7gzmAI2zZjq+HSyNWywklVZYDA+wI', 'SUPERADMIN', '2026-11-27 05:59:45.467203+00', '2026-11-27 05:59:45.467203+00');


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
-- Data for Name: webhook_attempts_20261205; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_attempts_default; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_deliveries_20261126; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_deliveries_20261127; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_deliveries_20261127 VALUES ('01a21b96-a6fe-7af0-98fb-dc5422c84be7', '01a21b96-9f8d-7893-9149-c03ae7bbb064', '01a21b96-9f84-7c10-9079-cf6da1231af6', '01a21b96-9f88-791b-880e-da8a6c1c83b9', 8, '95215550000002@lid', 'SUCCESS', 1, NULL, 200, '2026-11-27 05:59:47.748116+00', '2026-11-27 05:59:47.748116+00', '2026-11-27 05:59:47.761223+00', 0, '2026-11-27 05:59:47.759872+00', 1, NULL, NULL);
INSERT INTO public.webhook_deliveries_20261127 VALUES ('01a21b96-b8f6-79a3-a4f9-abae3b792597', '01a21b96-9f8d-7893-9149-c03ae7bbb064', '01a21b96-9f84-7c10-9079-cf6da1231af6', '01a21b96-9f88-791b-880e-da8a6c1c83b9', 11, '95215550000002@lid', 'SUCCESS', 1, NULL, 200, '2026-11-27 05:59:52.317615+00', '2026-11-27 05:59:52.317615+00', '2026-11-27 05:59:52.345366+00', 0, '2026-11-27 05:59:52.342557+00', 2, NULL, NULL);


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
-- Data for Name: webhook_deliveries_20261205; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_deliveries_default; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_dispatchers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_dispatchers VALUES ('98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');


--
-- Data for Name: webhook_endpoints; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_endpoints VALUES ('01a21b96-9f8d-7893-9149-c03ae7bbb064', '01a21b96-9f84-7c10-9079-cf6da1231af6', 'http://127.0.0.1:23006/hook', 'sealed:AVOBF6rkz9WORfdUMhK5egIhgllTsqplwXeUtWk+jdlzcusP2Uy5dVNbhFXNPRLFaLXmV1dQnnG4H+8xs3oXd6Q3E0wSYF/n7ZKB+vGPmOK4', true, NULL, NULL, '2026-11-27 05:59:45.805666+00', '2026-11-27 05:59:45.805666+00', DEFAULT, true, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-27 05:59:47.761199+00', NULL, 0, NULL, NULL);


--
-- Data for Name: webhook_lanes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_progress VALUES ('01a21b96-9f88-791b-880e-da8a6c1c83b9', 12);


--
-- Data for Name: webhook_replays; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_shards; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_shards VALUES (54, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (29, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (4, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (34, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (51, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (0, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (52, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (63, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (10, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (35, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (45, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (6, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (39, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (36, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (31, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (50, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (60, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (14, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (22, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (59, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (13, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (2, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (16, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (62, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (44, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (11, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (42, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (41, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (46, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (40, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (43, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (53, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (32, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (9, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (7, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (38, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (15, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (26, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (12, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (48, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (24, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (57, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (19, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (61, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (25, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (30, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (21, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (49, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (47, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (3, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (17, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (28, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (37, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (20, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (33, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (1, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (5, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (18, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (55, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (27, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (23, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (56, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (58, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');
INSERT INTO public.webhook_shards VALUES (8, '98564ba3-c0bd-4842-92a1-b44783ac0613', '2026-11-27 05:59:59.495913+00');


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 17, true);


--
-- Name: message_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.message_seq', 3, true);


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
-- Name: events_20261205 events_20261205_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events_20261205
    ADD CONSTRAINT events_20261205_pkey PRIMARY KEY (id);


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
-- Name: media_chunks media_chunks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.media_chunks
    ADD CONSTRAINT media_chunks_pkey PRIMARY KEY (media_id, seq);


--
-- Name: media media_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.media
    ADD CONSTRAINT media_pkey PRIMARY KEY (id);


--
-- Name: media_uploads media_uploads_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.media_uploads
    ADD CONSTRAINT media_uploads_pkey PRIMARY KEY (device_id, kind, sha256);


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
-- Name: messages_20261205 messages_20261205_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages_20261205
    ADD CONSTRAINT messages_20261205_pkey PRIMARY KEY (id);


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
-- Name: webhook_attempts_20261205 webhook_attempts_20261205_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_attempts_20261205
    ADD CONSTRAINT webhook_attempts_20261205_pkey PRIMARY KEY (endpoint_id, event_id, number);


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
-- Name: webhook_deliveries_20261205 webhook_deliveries_20261205_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261205
    ADD CONSTRAINT webhook_deliveries_20261205_pkey PRIMARY KEY (endpoint_id, event_id);


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
-- Name: events_20261126_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261126_chat ON public.events_20261126 USING btree (device_id, chat, id) WHERE (type = ANY (ARRAY['message.inbound'::text, 'message.own'::text]));


--
-- Name: events_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_device ON ONLY public.events USING btree (device_id, device_seq, id);


--
-- Name: events_20261126_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261126_device ON public.events_20261126 USING btree (device_id, device_seq, id);


--
-- Name: events_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_tenant ON ONLY public.events USING btree (tenant_id, id DESC);


--
-- Name: events_20261126_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261126_tenant_id_id_idx ON public.events_20261126 USING btree (tenant_id, id DESC);


--
-- Name: events_cursor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_cursor ON ONLY public.events USING btree (tenant_id, xid, id);


--
-- Name: events_20261126_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261126_tenant_id_xid_id_idx ON public.events_20261126 USING btree (tenant_id, xid, id);


--
-- Name: events_timeline; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_timeline ON ONLY public.events USING btree (device_id, id) WHERE (type = 'device.status'::text);


--
-- Name: events_20261126_timeline; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261126_timeline ON public.events_20261126 USING btree (device_id, id) WHERE (type = 'device.status'::text);


--
-- Name: events_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_type ON ONLY public.events USING btree (tenant_id, type, id) WHERE (type <> 'message.status'::text);


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
-- Name: events_20261127_timeline; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261127_timeline ON public.events_20261127 USING btree (device_id, id) WHERE (type = 'device.status'::text);


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
-- Name: events_20261128_timeline; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261128_timeline ON public.events_20261128 USING btree (device_id, id) WHERE (type = 'device.status'::text);


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
-- Name: events_20261129_timeline; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261129_timeline ON public.events_20261129 USING btree (device_id, id) WHERE (type = 'device.status'::text);


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
-- Name: events_20261130_timeline; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261130_timeline ON public.events_20261130 USING btree (device_id, id) WHERE (type = 'device.status'::text);


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
-- Name: events_20261201_timeline; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261201_timeline ON public.events_20261201 USING btree (device_id, id) WHERE (type = 'device.status'::text);


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
-- Name: events_20261202_timeline; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261202_timeline ON public.events_20261202 USING btree (device_id, id) WHERE (type = 'device.status'::text);


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
-- Name: events_20261203_timeline; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261203_timeline ON public.events_20261203 USING btree (device_id, id) WHERE (type = 'device.status'::text);


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
-- Name: events_20261204_timeline; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261204_timeline ON public.events_20261204 USING btree (device_id, id) WHERE (type = 'device.status'::text);


--
-- Name: events_20261204_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261204_type ON public.events_20261204 USING btree (tenant_id, type, id) WHERE (type <> 'message.status'::text);


--
-- Name: events_20261205_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261205_chat ON public.events_20261205 USING btree (device_id, chat, id) WHERE (type = ANY (ARRAY['message.inbound'::text, 'message.own'::text]));


--
-- Name: events_20261205_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261205_device ON public.events_20261205 USING btree (device_id, device_seq, id);


--
-- Name: events_20261205_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261205_tenant_id_id_idx ON public.events_20261205 USING btree (tenant_id, id DESC);


--
-- Name: events_20261205_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261205_tenant_id_xid_id_idx ON public.events_20261205 USING btree (tenant_id, xid, id);


--
-- Name: events_20261205_timeline; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261205_timeline ON public.events_20261205 USING btree (device_id, id) WHERE (type = 'device.status'::text);


--
-- Name: events_20261205_type; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261205_type ON public.events_20261205 USING btree (tenant_id, type, id) WHERE (type <> 'message.status'::text);


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
-- Name: events_default_timeline; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_default_timeline ON public.events_default USING btree (device_id, id) WHERE (type = 'device.status'::text);


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
-- Name: media_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX media_age ON public.media USING btree (expires_at);


--
-- Name: media_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX media_tenant ON public.media USING btree (tenant_id);


--
-- Name: media_uploads_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX media_uploads_age ON public.media_uploads USING btree (uploaded_at);


--
-- Name: messages_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_chat ON ONLY public.messages USING btree (device_id, chat, id);


--
-- Name: messages_20261126_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261126_chat ON public.messages_20261126 USING btree (device_id, chat, id);


--
-- Name: messages_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_device ON ONLY public.messages USING btree (device_id, id DESC);


--
-- Name: messages_20261126_device_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261126_device_id_id_idx ON public.messages_20261126 USING btree (device_id, id DESC);


--
-- Name: messages_wa_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_wa_id ON ONLY public.messages USING btree (device_id, wa_id);


--
-- Name: messages_20261126_device_id_wa_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261126_device_id_wa_id_idx ON public.messages_20261126 USING btree (device_id, wa_id);


--
-- Name: messages_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_tenant ON ONLY public.messages USING btree (tenant_id, id DESC);


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
-- Name: messages_20261205_chat; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261205_chat ON public.messages_20261205 USING btree (device_id, chat, id);


--
-- Name: messages_20261205_device_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261205_device_id_id_idx ON public.messages_20261205 USING btree (device_id, id DESC);


--
-- Name: messages_20261205_device_id_wa_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261205_device_id_wa_id_idx ON public.messages_20261205 USING btree (device_id, wa_id);


--
-- Name: messages_20261205_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261205_tenant_id_id_idx ON public.messages_20261205 USING btree (tenant_id, id DESC);


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
-- Name: webhook_deliveries_20261205_expr_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261205_expr_device_seq_idx ON public.webhook_deliveries_20261205 USING btree ((((((endpoint_id || ' '::text) || device_id) || ' '::text) || chat)), device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


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
-- Name: events_20261126_timeline; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_timeline ATTACH PARTITION public.events_20261126_timeline;


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
-- Name: events_20261127_timeline; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_timeline ATTACH PARTITION public.events_20261127_timeline;


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
-- Name: events_20261128_timeline; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_timeline ATTACH PARTITION public.events_20261128_timeline;


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
-- Name: events_20261129_timeline; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_timeline ATTACH PARTITION public.events_20261129_timeline;


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
-- Name: events_20261130_timeline; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_timeline ATTACH PARTITION public.events_20261130_timeline;


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
-- Name: events_20261201_timeline; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_timeline ATTACH PARTITION public.events_20261201_timeline;


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
-- Name: events_20261202_timeline; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_timeline ATTACH PARTITION public.events_20261202_timeline;


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
-- Name: events_20261203_timeline; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_timeline ATTACH PARTITION public.events_20261203_timeline;


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
-- Name: events_20261204_timeline; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_timeline ATTACH PARTITION public.events_20261204_timeline;


--
-- Name: events_20261204_type; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_type ATTACH PARTITION public.events_20261204_type;


--
-- Name: events_20261205_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_chat ATTACH PARTITION public.events_20261205_chat;


--
-- Name: events_20261205_device; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device ATTACH PARTITION public.events_20261205_device;


--
-- Name: events_20261205_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_20261205_pkey;


--
-- Name: events_20261205_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_tenant ATTACH PARTITION public.events_20261205_tenant_id_id_idx;


--
-- Name: events_20261205_tenant_id_xid_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_cursor ATTACH PARTITION public.events_20261205_tenant_id_xid_id_idx;


--
-- Name: events_20261205_timeline; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_timeline ATTACH PARTITION public.events_20261205_timeline;


--
-- Name: events_20261205_type; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_type ATTACH PARTITION public.events_20261205_type;


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
-- Name: events_default_timeline; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_timeline ATTACH PARTITION public.events_default_timeline;


--
-- Name: events_default_type; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_type ATTACH PARTITION public.events_default_type;


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
-- Name: messages_20261205_chat; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_chat ATTACH PARTITION public.messages_20261205_chat;


--
-- Name: messages_20261205_device_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_device ATTACH PARTITION public.messages_20261205_device_id_id_idx;


--
-- Name: messages_20261205_device_id_wa_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_wa_id ATTACH PARTITION public.messages_20261205_device_id_wa_id_idx;


--
-- Name: messages_20261205_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_pkey ATTACH PARTITION public.messages_20261205_pkey;


--
-- Name: messages_20261205_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_tenant ATTACH PARTITION public.messages_20261205_tenant_id_id_idx;


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
-- Name: webhook_attempts_20261205_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_attempts_pkey ATTACH PARTITION public.webhook_attempts_20261205_pkey;


--
-- Name: webhook_attempts_default_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_attempts_pkey ATTACH PARTITION public.webhook_attempts_default_pkey;


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
-- Name: webhook_deliveries_20261205_expr_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261205_expr_device_seq_idx;


--
-- Name: webhook_deliveries_20261205_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261205_pkey;


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
-- Name: media_chunks media_chunks_media_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.media_chunks
    ADD CONSTRAINT media_chunks_media_id_fkey FOREIGN KEY (media_id) REFERENCES public.media(id) ON DELETE CASCADE;


--
-- Name: media media_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.media
    ADD CONSTRAINT media_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;


--
-- Name: media_uploads media_uploads_device_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.media_uploads
    ADD CONSTRAINT media_uploads_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id) ON DELETE CASCADE;


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
-- Name: media; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.media ENABLE ROW LEVEL SECURITY;

--
-- Name: media_chunks; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.media_chunks ENABLE ROW LEVEL SECURITY;

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
-- Name: media tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.media TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: media_chunks tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.media_chunks TO waconnect_api USING (public.waconnect_sees(tenant_id));


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
-- Name: TABLE media; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.media TO waconnect_api;


--
-- Name: TABLE media_chunks; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.media_chunks TO waconnect_api;


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



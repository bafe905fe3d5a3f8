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
    out_count bigint DEFAULT 0 NOT NULL
)
WITH (fillfactor='70');


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
-- Name: key_probe; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_probe (
    id integer NOT NULL,
    sealed bytea NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT key_probe_id_check CHECK ((id = 1))
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
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


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
    CONSTRAINT tenants_id_check CHECK ((id ~ '^[A-Za-z0-9_-]{1,64}$'::text)),
    CONSTRAINT tenants_name_check CHECK ((name <> ''::text)),
    CONSTRAINT tenants_status_check CHECK ((status = ANY (ARRAY['active'::text, 'suspended'::text])))
);


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
-- Data for Name: chats; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chats VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', '5215550000002@s.whatsapp.net', '01a216f7-1df5-760d-bef4-b1bc03cab037', NULL, NULL, '2026-11-26 08:27:05+00', 0, 1);
INSERT INTO public.chats VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', '95215550000002@lid', '01a216f7-1df5-760d-bef4-b1bc03cab037', 'Ana', '2026-11-26 08:27:37+00', NULL, 4, 0);


--
-- Data for Name: device_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.device_heads VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 3963, 12232, 3145749, 9, '1046', false, '[{"life":"dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf","at":"2026-11-26T10:19:09.028Z"}]', NULL);


--
-- Data for Name: device_repairs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: devices; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.devices VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', '01a216f7-1df5-760d-bef4-b1bc03cab037', 'Demo device', '5215550000001', 'connected', 1, NULL, 'ONLINE', 'online', '2026-11-26 10:19:09.057667+00', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-26 10:19:09.057667+00', '5215550000001:1@s.whatsapp.net', '95215550000001:1@lid', '2026-11-26 08:27:03.663941+00', '2026-11-26 10:19:09.057667+00', '{}', '2026-11-26 08:27:03.546122+00', '2026-11-26 10:19:09.057667+00', NULL);


--
-- Data for Name: event_outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_outbox VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 9);


--
-- Data for Name: events_20261125; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events_20261126; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events_20261126 VALUES ('01a216f7-1e15-7220-a567-f49aaf17d56b', '761', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 1, 'device.status', '', '{"kind":"device_status","status":"QR","detail":"pairing","lastError":null,"at":"2026-11-26T08:27:03.572Z"}', '{}', NULL, '2026-11-26 08:27:03.572698+00');
INSERT INTO public.events_20261126 VALUES ('01a216f7-1eae-7ab4-a846-9b38d518599f', '770', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 2, 'device.status', '', '{"kind":"device_status","status":"ONLINE","detail":"online","lastError":null,"at":"2026-11-26T08:27:03.720Z"}', '{}', NULL, '2026-11-26 08:27:03.720817+00');
INSERT INTO public.events_20261126 VALUES ('01a216f7-24ca-7987-bd80-21c3c1e82b64', '785', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 3, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a216f7-1edd-7820-a96d-c97950c2e357","providerMessageId":"3EB0BC9EC8192EAF481DA3","to":"5215550000002@s.whatsapp.net","type":"text","status":"SENT","error":null,"participant":null,"timestamp":1795681625}', '{}', '01a216f7-1edd-7188-823c-b9debe69bae4', '2026-11-26 08:27:05.291929+00');
INSERT INTO public.events_20261126 VALUES ('01a216f7-24ca-7af7-abed-63b16308f1b2', '785', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 4, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a216f7-1edd-7820-a96d-c97950c2e357","providerMessageId":"3EB0BC9EC8192EAF481DA3","to":"5215550000002@s.whatsapp.net","type":"text","status":"DELIVERED","error":null,"participant":null,"timestamp":1795681625}', '{}', '01a216f7-1edd-7188-823c-b9debe69bae4', '2026-11-26 08:27:05.291929+00');
INSERT INTO public.events_20261126 VALUES ('01a216f7-2526-7d5b-bde5-a9796742bf69', '788', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 5, 'message.inbound', '95215550000002@lid', '{"kind":"inbound_message","messageId":"3AC0CA42BE59F681EA87","from":"95215550000002@lid","fromPhone":"5215550000002","to":"5215550000001:1@s.whatsapp.net","timestamp":1795681625,"content":{"type":"text","text":"Hi, got it (575ef6)","media":null},"adContext":null,"chat":"95215550000002@lid","isGroup":false}', '{"key":{"remoteJid":"95215550000002@lid","remoteJidAlt":"5215550000002@s.whatsapp.net","id":"3AC0CA42BE59F681EA87","fromMe":false},"messageTimestamp":1795681625,"pushName":"Ana","message":{"conversation":"Hi, got it (575ef6)"}}', '01a216f7-2526-7d5b-bde5-a9796742bf69', '2026-11-26 08:27:05.384359+00');
INSERT INTO public.events_20261126 VALUES ('01a216f7-a1fd-71fe-9eec-39bb7d0eaca0', '932', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 6, 'message.inbound', '95215550000002@lid', '{"kind":"inbound_message","messageId":"3A1A6A0C0913020359C3","from":"95215550000002@lid","fromPhone":"5215550000002","to":"5215550000001:1@s.whatsapp.net","timestamp":1795681657,"content":{"type":"text","text":"hi 1","media":null},"adContext":null,"chat":"95215550000002@lid","isGroup":false}', '{"key":{"remoteJid":"95215550000002@lid","remoteJidAlt":"5215550000002@s.whatsapp.net","id":"3A1A6A0C0913020359C3","fromMe":false},"messageTimestamp":1795681657,"pushName":"Ana","message":{"conversation":"hi 1"}}', '01a216f7-a1fd-71fe-9eec-39bb7d0eaca0', '2026-11-26 08:27:37.341578+00');
INSERT INTO public.events_20261126 VALUES ('01a216f7-a206-7055-8649-244a0c4ca90e', '934', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 7, 'message.inbound', '95215550000002@lid', '{"kind":"inbound_message","messageId":"3A6BF84BB9D81553A926","from":"95215550000002@lid","fromPhone":"5215550000002","to":"5215550000001:1@s.whatsapp.net","timestamp":1795681657,"content":{"type":"text","text":"hi 2","media":null},"adContext":null,"chat":"95215550000002@lid","isGroup":false}', '{"key":{"remoteJid":"95215550000002@lid","remoteJidAlt":"5215550000002@s.whatsapp.net","id":"3A6BF84BB9D81553A926","fromMe":false},"messageTimestamp":1795681657,"pushName":"Ana","message":{"conversation":"hi 2"}}', '01a216f7-a206-7055-8649-244a0c4ca90e', '2026-11-26 08:27:37.350135+00');
INSERT INTO public.events_20261126 VALUES ('01a216f7-a20e-75af-a7db-7fceb125d297', '937', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 8, 'message.inbound', '95215550000002@lid', '{"kind":"inbound_message","messageId":"3A02EA0999E5087E1A87","from":"95215550000002@lid","fromPhone":"5215550000002","to":"5215550000001:1@s.whatsapp.net","timestamp":1795681657,"content":{"type":"text","text":"hi 3","media":null},"adContext":null,"chat":"95215550000002@lid","isGroup":false}', '{"key":{"remoteJid":"95215550000002@lid","remoteJidAlt":"5215550000002@s.whatsapp.net","id":"3A02EA0999E5087E1A87","fromMe":false},"messageTimestamp":1795681657,"pushName":"Ana","message":{"conversation":"hi 3"}}', '01a216f7-a20e-75af-a7db-7fceb125d297', '2026-11-26 08:27:37.359342+00');
INSERT INTO public.events_20261126 VALUES ('01a216f7-a225-7bc4-a152-3cd3811d9929', '943', '01a216f7-1df5-760d-bef4-b1bc03cab037', NULL, 0, 'webhook.disabled', '', '{"kind":"webhook_disabled","endpointId":"01a216f7-6f64-72f4-8b50-78c85d888026","reason":"gone","lastError":"HTTP 410: ok","failingSince":"2026-11-26T08:27:37.365Z","at":"2026-11-26T08:27:37.376Z"}', '{}', NULL, '2026-11-26 08:27:37.381461+00');
INSERT INTO public.events_20261126 VALUES ('01a2175d-bd83-7570-8658-80280d455373', '1046', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 9, 'device.status', '', '{"kind":"device_status","status":"ONLINE","detail":"online","lastError":null,"at":"2026-11-26T10:19:09.057Z"}', '{}', NULL, '2026-11-26 10:19:09.057667+00');


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

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-26 08:27:01.650846');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-26 08:27:01.687489');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-26 08:27:01.99974');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-26 08:27:02.078749');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-26 08:27:02.091389');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-26 08:27:02.096656');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-26 08:27:02.105255');
INSERT INTO public.goose_db_version VALUES (8, 7, true, '2026-11-26 08:27:02.112041');
INSERT INTO public.goose_db_version VALUES (9, 8, true, '2026-11-26 08:27:02.115957');


--
-- Data for Name: handled_messages; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.handled_messages VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', '95215550000002@lid', '95215550000002@lid', '3AC0CA42BE59F681EA87', 'inbound', '01a216f7-2526-7d5b-bde5-a9796742bf69', '2026-11-26 08:27:05.384359+00');
INSERT INTO public.handled_messages VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', '95215550000002@lid', '95215550000002@lid', '3A1A6A0C0913020359C3', 'inbound', '01a216f7-a1fd-71fe-9eec-39bb7d0eaca0', '2026-11-26 08:27:37.341578+00');
INSERT INTO public.handled_messages VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', '95215550000002@lid', '95215550000002@lid', '3A6BF84BB9D81553A926', 'inbound', '01a216f7-a206-7055-8649-244a0c4ca90e', '2026-11-26 08:27:37.350135+00');
INSERT INTO public.handled_messages VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', '95215550000002@lid', '95215550000002@lid', '3A02EA0999E5087E1A87', 'inbound', '01a216f7-a20e-75af-a7db-7fceb125d297', '2026-11-26 08:27:37.359342+00');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: key_probe; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_probe VALUES (1, '\x0184c723a8e9c4668f591f7530f08c8230ed9bf7d9b37f2c77bfe45bd965e947d1e496fccd0e83ae5205', '2026-11-26 08:27:02.26427+00');


--
-- Data for Name: message_queue; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.message_queue VALUES ('01a2175d-bdf5-7a18-877c-61ef0eaa2d20', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 2, '5215550000002@s.whatsapp.net', '2026-11-26 10:19:09.194007+00');


--
-- Data for Name: messages_20261125; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261126; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.messages_20261126 VALUES ('01a216f7-1edd-7820-a96d-c97950c2e357', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 1, '5215550000002@s.whatsapp.net', 'text', '{"text":"Hello from the demo (575ef6)"}', '3EB0BC9EC8192EAF481DA3', 'SENT', 'DELIVERED', 1, NULL, false, '01a216f7-1edd-7188-823c-b9debe69bae4', '2026-11-27 08:27:03.773534+00', '2026-11-26 08:27:05+00', '2026-11-26 08:27:05.291929+00', '2026-11-26 08:27:05+00', '2026-11-26 08:27:03.775186+00', '2026-11-26 08:27:05.291929+00', NULL);
INSERT INTO public.messages_20261126 VALUES ('01a2175d-bdf5-7a18-877c-61ef0eaa2d20', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 2, '5215550000002@s.whatsapp.net', 'text', '{"text":"Hello from the demo (f5751a)"}', '3EB0EC39082B1738957CBF', 'QUEUED', NULL, 0, NULL, false, '01a2175d-bdf5-70a4-a5b0-2129bacd0552', '2026-11-27 10:19:09.173664+00', NULL, NULL, NULL, '2026-11-26 10:19:09.194007+00', '2026-11-26 10:19:09.194007+00', NULL);


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
-- Data for Name: pending_reads; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: public_links; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ring_nodes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES ('d83cf36c-6736-4ce2-a9bb-c2df77da1ae6', 'node-2', '127.0.0.1:24311', '127.0.0.1:24310', '127.0.0.1:24312', 1768, 1, 3000, 3, 64, '2026-11-26 08:27:55.11696+00', '2026-11-26 08:27:02.452406+00', '2026-11-26 08:27:52.638118+00');
INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES ('6703f199-3fa6-43d3-b3de-8d6ef8c3b7ac', 'node-3', '127.0.0.1:24314', '127.0.0.1:24313', '127.0.0.1:24315', 1767, 1, 3000, 1, 64, '2026-11-26 08:27:54.983476+00', '2026-11-26 08:27:02.289841+00', '2026-11-26 08:27:52.735897+00');
INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES ('654f58f3-d35d-4fb1-bf99-eaffbfc6dd80', 'node-1', '127.0.0.1:24308', '127.0.0.1:24307', '127.0.0.1:24309', 1766, 1, 3000, 2, 64, '2026-11-26 08:27:55.143477+00', '2026-11-26 08:27:02.360143+00', '2026-11-26 08:27:52.749188+00');
INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES ('9b216973-775d-40d2-969b-7dfa3bbb7d6a', 'node-2', '127.0.0.1:23011', '127.0.0.1:23010', '127.0.0.1:23012', 16804, 1, 3000, 4, 4, '2026-11-26 10:19:12.832134+00', '2026-11-26 10:19:08.226209+00', NULL);
INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES ('63c1039b-5513-471b-a437-4f0be2bdc054', 'node-1', '127.0.0.1:23008', '127.0.0.1:23007', '127.0.0.1:23009', 16812, 1, 3000, 5, 4, '2026-11-26 10:19:12.86225+00', '2026-11-26 10:19:08.251176+00', NULL);
INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES ('dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf', 'node-3', '127.0.0.1:23014', '127.0.0.1:23013', '127.0.0.1:23015', 16805, 1, 3000, 6, 4, '2026-11-26 10:19:12.88687+00', '2026-11-26 10:19:08.282506+00', NULL);


--
-- Data for Name: ring_partitions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ring_partitions VALUES (3, 8187, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (10, 8188, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (11, 8189, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (16, 8190, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (21, 8191, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (24, 8192, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (32, 8193, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (33, 8194, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (36, 8195, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (37, 8196, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (41, 8197, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (42, 8198, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (45, 8199, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (53, 8200, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (56, 8201, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (58, 8202, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (59, 8203, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (62, 8204, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (64, 8205, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (69, 8206, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (73, 8207, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (75, 8208, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (77, 8209, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (80, 8210, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (82, 8211, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (84, 8212, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (86, 8213, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (88, 8214, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (0, 9552, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4, 9553, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (7, 9554, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (14, 9555, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (15, 9556, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (17, 9557, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (18, 9558, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (20, 9559, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (23, 9560, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (25, 9561, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (35, 9562, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (38, 9563, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (40, 9564, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (43, 9565, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (44, 9566, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (46, 9567, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (49, 9568, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (51, 9569, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (57, 9570, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (60, 9571, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (61, 9572, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (66, 9573, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (70, 9574, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (72, 9575, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (74, 9576, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (76, 9577, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (78, 9578, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (81, 9579, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (83, 9580, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (85, 9581, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1, 10898, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2, 10899, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (5, 10900, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (6, 10901, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (8, 10902, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (9, 10903, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (12, 10904, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (13, 10905, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (19, 10906, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (22, 10907, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (26, 10908, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (27, 10909, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (28, 10910, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (29, 10911, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (30, 10912, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (31, 10913, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (34, 10914, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (39, 10915, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (47, 10916, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (48, 10917, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (50, 10918, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (52, 10919, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (54, 10920, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (55, 10921, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (63, 10922, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (65, 10923, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (94, 8215, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (97, 8216, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (99, 8217, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (101, 8218, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (102, 8219, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (105, 8220, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (115, 8221, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (116, 8222, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (118, 8223, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (120, 8224, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (121, 8225, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (124, 8226, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (126, 8227, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (129, 8228, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (137, 8229, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (138, 8230, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (142, 8231, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (143, 8232, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (147, 8233, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (150, 8234, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (152, 8235, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (153, 8236, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (157, 8237, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (166, 8238, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (169, 8239, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (170, 8240, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (173, 8241, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (174, 8242, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (178, 8243, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (107, 9586, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (109, 9587, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (110, 9588, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (112, 9589, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (123, 9590, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (127, 9591, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (135, 9592, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (139, 9593, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (140, 9594, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (141, 9595, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (145, 9596, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (146, 9597, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (151, 9598, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (154, 9599, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (158, 9600, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (159, 9601, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (160, 9602, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (162, 9603, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (163, 9604, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (167, 9605, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (171, 9606, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (172, 9607, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (175, 9608, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (176, 9609, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (177, 9610, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (180, 9611, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (181, 9612, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (93, 10929, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (95, 10930, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (96, 10931, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (98, 10932, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (100, 10933, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (103, 10934, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (104, 10935, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (106, 10936, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (108, 10937, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (111, 10938, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (113, 10939, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (114, 10940, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (117, 10941, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (119, 10942, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (122, 10943, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (125, 10944, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (128, 10945, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (130, 10946, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (131, 10947, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (132, 10948, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (133, 10949, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (134, 10950, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (136, 10951, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (144, 10952, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (148, 10953, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (149, 10954, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (155, 10955, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (188, 8244, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (192, 8245, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (195, 8246, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (196, 8247, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (198, 8248, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (201, 8249, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (202, 8250, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (204, 8251, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (208, 8252, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (221, 8253, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (224, 8254, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (227, 8255, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (228, 8256, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (231, 8257, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (232, 8258, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (233, 8259, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (235, 8260, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (236, 8261, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (239, 8262, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (241, 8263, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (242, 8264, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (247, 8265, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (250, 8266, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (252, 8267, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (253, 8268, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (260, 8269, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (264, 8270, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (270, 8271, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (271, 8272, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (273, 8273, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (275, 8274, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (184, 9613, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (187, 9614, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (190, 9615, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (193, 9616, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (197, 9617, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (199, 9618, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (200, 9619, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (203, 9620, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (205, 9621, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (206, 9622, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (207, 9623, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (212, 9624, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (213, 9625, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (214, 9626, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (215, 9627, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (216, 9628, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (219, 9629, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (222, 9630, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (223, 9631, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (225, 9632, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (234, 9633, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (240, 9634, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (244, 9635, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (245, 9636, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (246, 9637, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (248, 9638, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (249, 9639, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (254, 9640, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (257, 9641, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (185, 10964, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (186, 10965, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (189, 10966, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (191, 10967, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (194, 10968, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (209, 10969, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (210, 10970, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (211, 10971, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (217, 10972, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (218, 10973, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (220, 10974, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (226, 10975, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (229, 10976, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (230, 10977, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (237, 10978, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (238, 10979, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (243, 10980, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (251, 10981, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (255, 10982, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (256, 10983, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (258, 10984, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (266, 10985, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (267, 10986, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (274, 10987, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (278, 8275, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (285, 8276, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (288, 8277, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (290, 8278, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (291, 8279, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (293, 8280, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (297, 8281, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (298, 8282, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (299, 8283, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (300, 8284, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (301, 8285, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (305, 8286, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (306, 8287, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (307, 8288, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (309, 8289, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (321, 8290, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (329, 8291, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (332, 8292, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (336, 8293, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (340, 8294, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (341, 8295, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (344, 8296, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (346, 8297, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (350, 8298, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (352, 8299, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (353, 8300, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (356, 8301, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (358, 8302, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (361, 8303, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (364, 8304, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (276, 9650, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (284, 9651, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (289, 9652, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (304, 9653, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (308, 9654, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (310, 9655, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (312, 9656, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (314, 9657, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (316, 9658, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (318, 9659, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (319, 9660, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (320, 9661, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (325, 9662, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (328, 9663, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (334, 9664, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (335, 9665, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (337, 9666, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (343, 9667, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (345, 9668, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (348, 9669, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (349, 9670, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (351, 9671, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (357, 9672, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (359, 9673, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (362, 9674, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (277, 10988, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (279, 10989, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (280, 10990, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (281, 10991, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (282, 10992, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (283, 10993, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (286, 10994, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (287, 10995, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (292, 10996, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (294, 10997, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (295, 10998, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (296, 10999, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (302, 11000, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (303, 11001, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (311, 11002, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (313, 11003, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (315, 11004, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (317, 11005, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (322, 11006, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (323, 11007, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (324, 11008, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (326, 11009, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (327, 11010, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (330, 11011, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (331, 11012, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (333, 11013, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (338, 11014, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (339, 11015, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (370, 8305, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (372, 8306, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (373, 8307, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (380, 8308, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (381, 8309, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (383, 8310, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (395, 8311, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (396, 8312, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (400, 8313, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (404, 8314, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (406, 8315, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (411, 8316, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (414, 8317, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (415, 8318, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (417, 8319, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (420, 8320, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (421, 8321, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (422, 8322, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (423, 8323, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (425, 8324, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (429, 8325, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (431, 8326, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (432, 8327, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (437, 8328, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (443, 8329, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (444, 8330, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (446, 8331, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (447, 8332, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (448, 8333, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (449, 8334, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (450, 8335, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (451, 8336, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (453, 8337, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (457, 8338, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (458, 8339, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (368, 9675, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (371, 9676, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (378, 9677, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (386, 9678, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (387, 9679, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (388, 9680, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (391, 9681, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (392, 9682, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (393, 9683, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (394, 9684, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (397, 9685, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (399, 9686, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (405, 9687, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (407, 9688, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (409, 9689, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (413, 9690, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (419, 9691, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (426, 9692, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (428, 9693, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (434, 9694, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (435, 9695, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (436, 9696, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (438, 9697, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (369, 11025, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (374, 11026, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (375, 11027, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (376, 11028, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (377, 11029, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (379, 11030, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (382, 11031, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (384, 11032, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (385, 11033, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (389, 11034, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (390, 11035, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (398, 11036, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (401, 11037, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (402, 11038, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (403, 11039, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (408, 11040, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (410, 11041, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (412, 11042, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (416, 11043, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (418, 11044, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (424, 11045, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (427, 11046, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (430, 11047, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (433, 11048, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (439, 11049, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (440, 11050, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (445, 11051, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (452, 11052, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (454, 11053, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (455, 11054, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (456, 11055, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (460, 8340, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (462, 8341, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (463, 8342, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (464, 8343, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (470, 8344, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (476, 8345, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (477, 8346, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (480, 8347, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (481, 8348, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (485, 8349, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (489, 8350, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (498, 8351, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (499, 8352, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (507, 8353, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (509, 8354, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (514, 8355, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (516, 8356, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (519, 8357, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (521, 8358, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (522, 8359, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (524, 8360, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (529, 8361, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (533, 8362, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (534, 8363, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (537, 8364, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (538, 8365, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (540, 8366, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (541, 8367, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (542, 8368, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (545, 8369, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (551, 8370, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (461, 9701, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (465, 9702, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (466, 9703, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (467, 9704, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (468, 9705, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (475, 9706, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (478, 9707, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (479, 9708, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (484, 9709, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (486, 9710, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (490, 9711, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (491, 9712, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (492, 9713, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (494, 9714, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (496, 9715, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (497, 9716, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (500, 9717, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (502, 9718, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (506, 9719, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (508, 9720, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (512, 9721, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (513, 9722, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (515, 9723, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (518, 9724, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (523, 9725, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (527, 9726, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (530, 9727, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (469, 11056, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (471, 11057, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (472, 11058, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (473, 11059, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (474, 11060, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (482, 11061, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (483, 11062, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (487, 11063, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (488, 11064, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (493, 11065, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (495, 11066, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (501, 11067, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (503, 11068, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (504, 11069, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (505, 11070, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (510, 11071, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (511, 11072, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (517, 11073, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (520, 11074, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (525, 11075, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (526, 11076, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (528, 11077, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (532, 11078, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (536, 11079, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (539, 11080, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (543, 11081, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (544, 11082, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (546, 11083, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (548, 11084, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (549, 11085, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (552, 8371, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (553, 8372, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (556, 8373, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (560, 8374, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (562, 8375, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (564, 8376, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (566, 8377, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (567, 8378, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (569, 8379, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (572, 8380, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (574, 8381, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (575, 8382, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (579, 8383, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (580, 8384, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (582, 8385, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (586, 8386, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (590, 8387, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (592, 8388, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (594, 8389, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (596, 8390, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (598, 8391, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (599, 8392, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (604, 8393, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (611, 8394, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (618, 8395, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (619, 8396, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (623, 8397, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (628, 8398, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (629, 8399, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (631, 8400, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (634, 8401, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (638, 8402, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (639, 8403, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (642, 8404, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (555, 9732, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (557, 9733, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (559, 9734, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (563, 9735, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (571, 9736, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (573, 9737, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (578, 9738, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (584, 9739, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (588, 9740, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (591, 9741, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (597, 9742, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (600, 9743, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (601, 9744, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (603, 9745, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (605, 9746, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (607, 9747, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (608, 9748, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (609, 9749, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (610, 9750, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (616, 9751, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (617, 9752, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (620, 9753, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (621, 9754, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (622, 9755, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (624, 9756, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (554, 11086, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (558, 11087, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (561, 11088, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (565, 11089, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (568, 11090, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (570, 11091, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (576, 11092, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (577, 11093, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (581, 11094, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (583, 11095, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (585, 11096, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (587, 11097, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (589, 11098, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (593, 11099, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (595, 11100, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (602, 11101, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (606, 11102, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (612, 11103, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (613, 11104, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (614, 11105, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (615, 11106, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (625, 11107, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (626, 11108, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (627, 11109, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (632, 11110, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (633, 11111, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (637, 11112, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (644, 8405, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (648, 8406, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (650, 8407, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (652, 8408, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (657, 8409, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (658, 8410, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (662, 8411, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (670, 8412, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (676, 8413, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (678, 8414, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (682, 8415, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (688, 8416, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (698, 8417, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (702, 8418, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (703, 8419, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (704, 8420, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (707, 8421, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (709, 8422, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (711, 8423, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (713, 8424, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (715, 8425, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (717, 8426, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (720, 8427, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (721, 8428, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (725, 8429, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (727, 8430, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (729, 8431, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (730, 8432, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (645, 9763, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (646, 9764, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (647, 9765, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (649, 9766, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (656, 9767, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (665, 9768, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (669, 9770, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (671, 9771, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (675, 9772, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (677, 9773, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (681, 9774, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (684, 9775, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (687, 9776, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (693, 9777, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (695, 9779, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (697, 9780, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (699, 9781, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (701, 9782, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (705, 9783, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (718, 9784, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (722, 9785, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (724, 9786, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (735, 9787, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (651, 11113, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (653, 11114, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (654, 11115, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (655, 11116, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (659, 11117, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (660, 11118, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (661, 11119, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (663, 11120, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (664, 11121, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (666, 11122, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (667, 11123, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (672, 11124, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (673, 11125, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (674, 11126, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (679, 11127, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (680, 11128, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (683, 11129, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (685, 11130, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (686, 11131, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (689, 11132, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (690, 11133, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (691, 11134, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (692, 11135, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (696, 11136, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (700, 11137, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (706, 11138, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (708, 11139, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (710, 11140, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (712, 11141, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (714, 11142, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (716, 11143, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (719, 11144, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (741, 8433, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (750, 8434, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (751, 8435, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (752, 8436, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (753, 8437, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (754, 8438, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (755, 8439, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (756, 8440, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (760, 8441, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (764, 8442, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (765, 8443, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (769, 8444, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (770, 8445, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (773, 8446, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (774, 8447, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (775, 8448, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (787, 8449, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (789, 8450, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (790, 8451, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (792, 8452, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (794, 8453, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (798, 8454, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (804, 8455, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (814, 8456, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (820, 8457, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (825, 8458, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (738, 9788, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (739, 9789, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (744, 9790, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (747, 9792, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (748, 9793, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (749, 9794, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (758, 9795, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (761, 9796, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (767, 9797, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (777, 9798, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (779, 9800, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (782, 9801, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (784, 9802, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (793, 9803, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (796, 9804, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (797, 9805, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (800, 9806, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (801, 9807, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (805, 9808, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (806, 9809, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (807, 9810, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (809, 9812, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (810, 9813, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (812, 9814, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (815, 9815, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (818, 9816, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (821, 9817, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (826, 9818, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (736, 11152, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (737, 11153, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (740, 11154, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (742, 11155, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (743, 11156, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (745, 11157, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (757, 11158, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (759, 11159, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (762, 11160, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (763, 11161, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (766, 11162, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (768, 11163, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (771, 11164, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (772, 11165, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (776, 11166, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (780, 11167, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (781, 11168, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (783, 11169, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (785, 11170, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (786, 11171, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (788, 11172, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (791, 11173, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (795, 11174, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (799, 11175, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (802, 11176, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (803, 11177, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (811, 11178, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (813, 11179, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (816, 11180, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (817, 11181, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (828, 8459, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (829, 8460, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (830, 8461, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (834, 8462, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (835, 8463, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (841, 8464, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (844, 8465, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (849, 8466, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (850, 8467, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (853, 8468, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (857, 8469, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (859, 8470, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (860, 8471, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (861, 8472, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (863, 8473, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (865, 8474, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (866, 8475, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (867, 8476, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (869, 8477, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (871, 8478, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (877, 8479, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (881, 8480, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (887, 8481, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (893, 8482, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (898, 8483, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (899, 8484, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (903, 8485, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (904, 8486, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (905, 8487, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (907, 8488, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (913, 8489, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (918, 8490, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (919, 8491, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (831, 9820, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (832, 9821, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (833, 9822, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (837, 9823, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (838, 9824, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (839, 9825, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (840, 9826, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (842, 9827, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (846, 9828, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (847, 9829, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (848, 9830, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (851, 9831, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (852, 9832, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (855, 9833, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (858, 9834, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (868, 9835, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (873, 9836, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (876, 9837, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (879, 9838, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (880, 9839, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (885, 9840, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (888, 9841, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (890, 9842, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (891, 9843, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (892, 9844, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (896, 9845, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (897, 9846, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (836, 11186, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (843, 11187, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (845, 11188, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (854, 11189, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (856, 11190, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (862, 11191, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (864, 11192, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (870, 11193, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (872, 11194, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (874, 11195, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (875, 11196, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (878, 11197, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (882, 11198, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (883, 11199, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (884, 11200, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (886, 11201, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (889, 11202, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (894, 11203, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (895, 11204, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (902, 11205, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (906, 11206, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (911, 11207, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (912, 11208, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (915, 11209, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (917, 11210, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (921, 8492, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (924, 8493, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (925, 8494, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (928, 8495, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (935, 8496, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (937, 8497, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (941, 8498, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (944, 8499, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (946, 8500, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (951, 8501, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (952, 8502, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (955, 8503, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (956, 8504, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (957, 8505, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (961, 8506, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (965, 8507, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (969, 8508, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (973, 8509, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (976, 8510, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (978, 8511, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (979, 8512, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (981, 8513, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (989, 8514, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (992, 8515, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (993, 8516, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (998, 8517, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (999, 8518, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1002, 8519, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1006, 8520, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1007, 8521, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1010, 8522, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (923, 9854, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (926, 9855, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (927, 9856, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (929, 9857, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (934, 9858, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (936, 9859, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (938, 9860, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (939, 9861, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (949, 9862, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (954, 9863, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (959, 9864, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (960, 9865, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (962, 9866, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (963, 9867, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (966, 9868, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (967, 9869, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (968, 9870, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (974, 9871, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (975, 9872, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (980, 9873, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (985, 9874, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (988, 9875, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (990, 9876, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (996, 9877, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1000, 9878, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1003, 9879, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (920, 11211, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (922, 11212, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (930, 11213, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (931, 11214, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (932, 11215, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (933, 11216, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (940, 11217, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (942, 11218, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (943, 11219, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (945, 11220, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (947, 11221, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (948, 11222, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (950, 11223, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (953, 11224, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (958, 11225, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (964, 11226, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (970, 11227, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (971, 11228, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (972, 11229, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (977, 11230, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (982, 11231, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (983, 11232, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (984, 11233, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (986, 11234, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (987, 11235, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (991, 11236, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (994, 11237, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (995, 11238, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (997, 11239, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1013, 8523, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1014, 8524, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1017, 8525, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1023, 8526, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1028, 8527, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1033, 8528, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1036, 8529, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1039, 8530, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1040, 8531, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1041, 8532, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1043, 8533, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1046, 8534, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1047, 8535, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1055, 8536, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1056, 8537, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1060, 8538, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1068, 8539, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1071, 8540, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1074, 8541, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1076, 8542, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1082, 8543, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1087, 8544, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1088, 8545, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1090, 8546, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1091, 8547, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1094, 8548, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1097, 8549, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1015, 9882, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1020, 9883, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1024, 9885, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1029, 9886, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1035, 9887, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1038, 9888, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1045, 9889, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1051, 9890, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1059, 9892, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1063, 9894, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1064, 9895, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1065, 9896, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1067, 9897, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1069, 9898, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1072, 9899, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1078, 9900, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1079, 9901, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1081, 9902, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1086, 9904, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1092, 9905, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1096, 9906, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1098, 9907, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1101, 9908, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1102, 9909, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1103, 9910, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1012, 11244, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1016, 11245, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1018, 11246, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1019, 11247, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1021, 11248, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1025, 11249, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1026, 11250, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1027, 11251, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1030, 11252, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1031, 11253, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1032, 11254, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1034, 11255, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1037, 11256, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1042, 11257, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1044, 11258, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1048, 11259, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1049, 11260, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1050, 11261, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1052, 11262, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1054, 11263, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1057, 11264, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1058, 11265, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1062, 11266, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1066, 11267, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1070, 11268, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1073, 11269, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1075, 11270, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1077, 11271, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1080, 11272, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1083, 11273, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1085, 11274, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1089, 11275, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1104, 8550, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1105, 8551, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1109, 8552, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1110, 8553, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1113, 8554, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1117, 8555, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1118, 8556, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1120, 8557, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1124, 8558, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1125, 8559, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1128, 8560, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1131, 8561, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1143, 8562, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1147, 8563, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1148, 8564, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1149, 8565, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1153, 8566, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1156, 8567, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1158, 8568, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1159, 8569, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1162, 8570, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1165, 8571, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1173, 8572, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1175, 8573, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1179, 8574, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1181, 8575, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1183, 8576, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1184, 8577, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1192, 8578, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1195, 8579, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1106, 9911, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1112, 9912, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1115, 9913, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1121, 9914, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1122, 9915, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1126, 9916, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1129, 9917, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1130, 9918, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1134, 9919, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1135, 9920, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1138, 9921, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1139, 9922, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1142, 9923, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1145, 9924, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1150, 9925, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1151, 9926, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1152, 9927, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1154, 9928, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1155, 9929, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1163, 9930, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1166, 9931, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1170, 9932, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1171, 9933, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1178, 9934, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1180, 9935, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1185, 9936, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1186, 9937, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1189, 9938, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1107, 11280, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1108, 11281, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1111, 11282, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1114, 11283, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1116, 11284, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1119, 11285, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1123, 11286, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1127, 11287, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1132, 11288, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1133, 11289, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1136, 11290, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1137, 11291, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1140, 11292, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1141, 11293, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1144, 11294, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1146, 11295, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1157, 11296, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1160, 11297, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1161, 11298, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1164, 11299, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1167, 11300, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1168, 11301, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1169, 11302, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1172, 11303, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1174, 11304, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1176, 11305, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1177, 11306, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1182, 11307, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1196, 8580, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1201, 8581, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1204, 8582, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1206, 8583, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1209, 8584, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1211, 8585, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1217, 8586, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1219, 8587, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1221, 8588, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1222, 8589, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1225, 8590, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1229, 8591, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1232, 8592, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1233, 8593, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1237, 8594, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1238, 8595, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1239, 8596, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1245, 8597, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1251, 8598, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1254, 8599, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1257, 8600, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1258, 8601, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1261, 8602, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1262, 8603, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1263, 8604, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1266, 8605, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1267, 8606, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1268, 8607, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1269, 8608, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1272, 8609, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1274, 8610, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1283, 8611, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1200, 9942, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1207, 9943, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1210, 9944, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1212, 9945, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1213, 9946, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1214, 9947, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1215, 9948, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1224, 9949, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1227, 9950, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1241, 9951, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1244, 9952, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1249, 9953, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1252, 9954, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1253, 9955, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1255, 9956, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1256, 9957, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1260, 9958, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1273, 9959, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1275, 9960, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1276, 9961, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1278, 9962, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1279, 9963, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1281, 9964, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1282, 9965, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1284, 9966, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1197, 11311, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1198, 11312, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1199, 11313, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1202, 11314, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1203, 11315, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1205, 11316, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1208, 11317, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1216, 11318, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1218, 11319, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1220, 11320, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1223, 11321, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1226, 11322, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1228, 11323, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1230, 11324, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1231, 11325, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1234, 11326, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1235, 11327, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1236, 11328, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1240, 11329, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1242, 11330, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1243, 11331, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1246, 11332, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1247, 11333, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1248, 11334, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1250, 11335, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1259, 11336, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1264, 11337, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1265, 11338, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1270, 11339, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1289, 8612, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1291, 8613, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1295, 8614, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1298, 8615, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1307, 8616, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1308, 8617, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1310, 8618, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1316, 8619, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1317, 8620, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1318, 8621, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1322, 8622, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1326, 8623, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1333, 8624, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1336, 8625, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1348, 8626, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1356, 8627, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1358, 8628, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1360, 8629, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1362, 8630, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1368, 8631, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1369, 8632, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1371, 8633, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1375, 8634, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1377, 8635, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1378, 8636, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1297, 9969, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1300, 9970, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1304, 9972, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1309, 9973, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1311, 9974, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1312, 9975, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1313, 9976, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1323, 9978, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1325, 9979, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1329, 9980, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1332, 9982, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1335, 9983, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1342, 9984, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1350, 9987, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1354, 9988, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1361, 9989, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1365, 9990, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1366, 9991, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1367, 9992, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1376, 9994, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1288, 11345, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1290, 11346, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1292, 11347, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1293, 11348, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1296, 11349, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1299, 11350, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1302, 11351, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1303, 11352, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1305, 11353, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1306, 11354, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1315, 11355, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1319, 11356, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1320, 11357, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1321, 11358, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1324, 11359, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1327, 11360, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1328, 11361, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1331, 11362, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1334, 11363, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1337, 11364, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1338, 11365, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1339, 11366, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1340, 11367, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1341, 11368, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1343, 11369, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1344, 11370, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1345, 11371, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1349, 11372, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1351, 11373, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1352, 11374, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1353, 11375, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1355, 11376, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1357, 11377, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1359, 11378, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1363, 11379, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1364, 11380, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1370, 11381, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1372, 11382, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1374, 11383, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1379, 11384, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1381, 8637, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1382, 8638, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1389, 8639, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1390, 8640, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1391, 8641, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1392, 8642, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1395, 8643, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1400, 8644, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1401, 8645, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1403, 8646, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1409, 8647, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1412, 8648, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1415, 8649, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1416, 8650, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1418, 8651, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1419, 8652, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1420, 8653, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1421, 8654, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1422, 8655, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1423, 8656, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1424, 8657, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1426, 8658, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1428, 8659, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1429, 8660, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1433, 8661, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1436, 8662, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1440, 8663, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1445, 8664, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1448, 8665, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1454, 8666, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1456, 8667, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1457, 8668, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1459, 8669, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1463, 8670, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1465, 8671, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1468, 8672, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1470, 8673, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1471, 8674, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1383, 9995, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1385, 9996, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1386, 9997, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1388, 9998, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1393, 9999, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1397, 10000, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1398, 10001, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1404, 10002, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1405, 10003, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1406, 10004, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1407, 10005, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1411, 10006, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1413, 10007, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1417, 10008, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1430, 10009, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1432, 10010, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1434, 10011, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1435, 10012, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1438, 10013, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1439, 10014, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1442, 10015, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1380, 11385, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1384, 11386, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1387, 11387, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1394, 11388, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1396, 11389, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1399, 11390, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1402, 11391, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1408, 11392, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1410, 11393, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1414, 11394, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1425, 11395, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1427, 11396, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1431, 11397, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1437, 11398, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1441, 11399, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1443, 11400, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1444, 11401, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1446, 11402, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1449, 11403, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1450, 11404, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1451, 11405, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1452, 11406, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1453, 11407, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1458, 11408, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1460, 11409, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1461, 11410, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1462, 11411, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1464, 11412, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1467, 11413, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1472, 8675, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1475, 8676, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1477, 8677, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1478, 8678, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1481, 8679, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1482, 8680, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1483, 8681, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1484, 8682, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1485, 8683, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1486, 8684, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1487, 8685, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1494, 8686, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1501, 8687, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1509, 8688, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1510, 8689, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1511, 8690, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1516, 8691, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1519, 8692, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1525, 8693, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1526, 8694, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1527, 8695, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1533, 8696, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1543, 8697, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1549, 8698, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1550, 8699, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1552, 8700, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1559, 8701, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1562, 8702, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1473, 10020, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1476, 10021, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1480, 10022, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1488, 10023, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1489, 10024, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1490, 10025, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1491, 10026, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1492, 10027, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1493, 10028, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1497, 10029, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1499, 10030, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1500, 10031, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1502, 10032, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1503, 10033, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1505, 10034, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1507, 10035, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1513, 10036, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1515, 10037, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1517, 10038, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1518, 10039, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1521, 10040, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1522, 10041, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1523, 10042, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1530, 10043, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1531, 10044, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1532, 10045, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1534, 10046, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1540, 10047, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1541, 10048, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1545, 10049, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1474, 11414, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1479, 11415, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1495, 11416, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1496, 11417, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1498, 11418, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1504, 11419, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1506, 11420, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1508, 11421, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1512, 11422, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1514, 11423, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1520, 11424, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1524, 11425, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1528, 11426, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1529, 11427, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1535, 11428, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1536, 11429, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1537, 11430, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1538, 11431, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1539, 11432, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1542, 11433, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1544, 11434, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1546, 11435, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1547, 11436, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1548, 11437, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1551, 11438, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1553, 11439, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1555, 11440, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1570, 8703, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1571, 8704, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1573, 8705, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1576, 8706, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1580, 8707, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1582, 8708, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1585, 8709, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1589, 8710, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1597, 8711, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1599, 8712, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1600, 8713, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1602, 8714, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1603, 8715, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1604, 8716, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1605, 8717, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1613, 8718, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1622, 8719, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1631, 8720, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1634, 8721, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1636, 8722, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1642, 8723, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1644, 8724, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1645, 8725, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1652, 8726, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1653, 8727, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1655, 8728, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1578, 10054, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1587, 10055, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1588, 10056, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1590, 10057, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1591, 10058, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1596, 10059, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1607, 10061, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1608, 10062, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1609, 10063, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1611, 10064, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1612, 10065, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1614, 10066, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1620, 10067, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1621, 10068, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1623, 10069, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1624, 10070, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1625, 10071, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1628, 10072, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1629, 10073, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1633, 10074, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1635, 10075, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1639, 10076, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1641, 10078, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1647, 10080, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1648, 10081, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1649, 10082, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1650, 10083, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1651, 10084, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1564, 11444, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1565, 11445, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1566, 11446, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1567, 11447, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1568, 11448, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1569, 11449, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1572, 11450, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1574, 11451, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1575, 11452, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1577, 11453, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1579, 11454, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1581, 11455, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1583, 11456, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1584, 11457, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1586, 11458, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1592, 11459, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1593, 11460, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1594, 11461, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1595, 11462, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1601, 11463, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1606, 11464, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1610, 11465, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1615, 11466, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1616, 11467, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1617, 11468, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1618, 11469, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1619, 11470, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1626, 11471, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1627, 11472, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1630, 11473, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1660, 8729, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1661, 8730, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1664, 8731, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1665, 8732, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1666, 8733, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1670, 8734, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1671, 8735, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1672, 8736, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1677, 8737, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1678, 8738, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1682, 8739, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1684, 8740, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1690, 8741, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1693, 8742, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1697, 8743, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1698, 8744, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1699, 8745, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1700, 8746, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1701, 8747, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1705, 8748, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1706, 8749, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1710, 8750, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1712, 8751, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1716, 8752, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1718, 8753, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1720, 8754, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1723, 8755, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1726, 8756, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1728, 8757, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1733, 8758, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1738, 8759, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1656, 10086, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1657, 10087, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1667, 10088, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1668, 10089, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1674, 10090, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1679, 10091, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1680, 10092, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1681, 10093, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1683, 10094, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1687, 10095, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1689, 10096, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1691, 10097, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1692, 10098, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1694, 10099, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1695, 10100, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1708, 10101, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1709, 10102, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1714, 10103, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1715, 10104, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1721, 10105, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1722, 10106, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1727, 10107, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1731, 10108, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1734, 10109, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1736, 10110, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1737, 10111, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1658, 11478, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1659, 11479, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1662, 11480, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1663, 11481, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1669, 11482, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1673, 11483, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1675, 11484, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1676, 11485, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1685, 11486, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1686, 11487, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1688, 11488, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1696, 11489, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1702, 11490, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1703, 11491, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1704, 11492, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1707, 11493, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1711, 11494, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1713, 11495, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1717, 11496, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1719, 11497, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1724, 11498, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1725, 11499, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1729, 11500, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1730, 11501, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1732, 11502, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1735, 11503, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1739, 11504, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1742, 11505, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1743, 11506, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1749, 8760, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1751, 8761, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1752, 8762, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1755, 8763, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1761, 8764, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1762, 8765, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1768, 8766, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1771, 8767, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1772, 8768, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1773, 8769, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1774, 8770, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1781, 8771, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1782, 8772, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1785, 8773, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1789, 8774, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1794, 8775, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1796, 8776, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1798, 8777, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1799, 8778, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1800, 8779, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1802, 8780, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1803, 8781, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1804, 8782, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1805, 8783, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1806, 8784, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1810, 8785, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1811, 8786, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1814, 8787, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1817, 8788, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1822, 8789, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1825, 8790, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1834, 8791, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1836, 8792, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1837, 8793, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1838, 8794, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1748, 10114, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1750, 10115, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1754, 10116, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1757, 10117, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1759, 10118, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1763, 10119, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1765, 10120, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1766, 10121, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1767, 10122, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1776, 10123, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1778, 10124, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1780, 10125, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1784, 10126, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1786, 10127, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1788, 10128, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1791, 10129, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1797, 10130, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1801, 10131, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1809, 10132, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1815, 10133, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1816, 10134, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1821, 10135, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1826, 10136, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1753, 11511, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1756, 11512, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1758, 11513, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1760, 11514, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1764, 11515, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1769, 11516, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1770, 11517, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1775, 11518, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1777, 11519, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1779, 11520, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1783, 11521, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1787, 11522, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1790, 11523, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1792, 11524, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1793, 11525, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1795, 11526, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1807, 11527, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1808, 11528, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1812, 11529, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1813, 11530, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1818, 11531, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1819, 11532, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1820, 11533, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1823, 11534, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1824, 11535, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1828, 11536, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1830, 11537, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1833, 11538, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1835, 11539, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1839, 11540, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1841, 8795, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1842, 8796, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1843, 8797, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1845, 8798, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1847, 8799, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1852, 8800, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1854, 8801, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1855, 8802, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1859, 8803, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1866, 8804, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1867, 8805, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1869, 8806, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1871, 8807, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1874, 8808, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1883, 8809, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1884, 8810, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1886, 8811, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1898, 8812, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1902, 8813, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1906, 8814, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1910, 8815, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1916, 8816, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1917, 8817, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1919, 8818, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1920, 8819, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1925, 8820, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1928, 8821, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1840, 10141, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1850, 10142, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1851, 10143, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1856, 10144, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1858, 10145, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1860, 10146, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1862, 10147, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1870, 10149, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1875, 10150, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1876, 10151, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1881, 10153, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1885, 10154, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1887, 10155, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1891, 10156, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1892, 10157, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1899, 10158, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1901, 10159, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1904, 10160, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1905, 10161, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1908, 10162, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1911, 10163, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1923, 10166, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1924, 10167, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1927, 10168, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1929, 10169, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1844, 11541, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1846, 11542, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1848, 11543, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1849, 11544, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1853, 11545, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1857, 11546, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1861, 11547, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1864, 11548, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1865, 11549, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1868, 11550, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1872, 11551, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1873, 11552, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1878, 11553, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1879, 11554, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1880, 11555, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1882, 11556, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1888, 11557, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1889, 11558, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1890, 11559, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1893, 11560, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1894, 11561, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1895, 11562, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1896, 11563, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1897, 11564, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1900, 11565, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1903, 11566, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1907, 11567, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1909, 11568, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1912, 11569, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1913, 11570, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1914, 11571, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1918, 11572, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1937, 8822, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1938, 8823, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1944, 8824, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1945, 8825, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1946, 8826, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1948, 8827, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1954, 8828, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1956, 8829, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1957, 8830, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1961, 8831, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1965, 8832, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1968, 8833, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1969, 8834, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1970, 8835, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1977, 8836, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1983, 8837, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1985, 8838, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1986, 8839, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1987, 8840, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1996, 8841, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1998, 8842, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2001, 8843, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2002, 8844, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2004, 8845, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2007, 8846, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2012, 8847, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2013, 8848, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2018, 8849, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2021, 8850, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2022, 8851, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2023, 8852, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (1933, 10170, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1934, 10171, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1935, 10172, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1936, 10173, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1940, 10174, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1941, 10175, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1942, 10176, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1943, 10177, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1947, 10178, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1951, 10179, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1952, 10180, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1953, 10181, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1959, 10182, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1960, 10183, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1962, 10184, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1964, 10185, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1971, 10186, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1972, 10187, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1974, 10188, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1975, 10189, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1978, 10190, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1980, 10191, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1982, 10192, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1984, 10193, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1989, 10194, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1990, 10195, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1995, 10196, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2003, 10197, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1932, 11577, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1939, 11578, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1949, 11579, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1950, 11580, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1955, 11581, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1958, 11582, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1963, 11583, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1966, 11584, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1967, 11585, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1973, 11586, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1976, 11587, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1979, 11588, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1981, 11589, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1988, 11590, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1991, 11591, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1992, 11592, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1993, 11593, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1994, 11594, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1997, 11595, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1999, 11596, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2000, 11597, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2006, 11598, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2008, 11599, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2009, 11600, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2010, 11601, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2014, 11602, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2015, 11603, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2017, 11604, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2019, 11605, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2025, 8853, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2028, 8854, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2031, 8855, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2032, 8856, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2034, 8857, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2035, 8858, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2037, 8859, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2040, 8860, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2043, 8861, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2050, 8862, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2054, 8863, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2058, 8864, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2063, 8865, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2072, 8866, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2074, 8867, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2077, 8868, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2081, 8869, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2085, 8870, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2088, 8871, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2091, 8872, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2098, 8873, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2100, 8874, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2026, 10202, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2036, 10203, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2038, 10204, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2041, 10206, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2045, 10207, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2047, 10208, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2048, 10209, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2049, 10210, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2055, 10211, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2059, 10213, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2061, 10214, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2068, 10216, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2070, 10218, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2071, 10219, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2082, 10220, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2083, 10221, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2084, 10222, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2090, 10224, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2092, 10225, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2093, 10226, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2095, 10227, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2097, 10228, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2104, 10229, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2105, 10230, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2107, 10231, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2108, 10232, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2109, 10233, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2110, 10234, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2111, 10235, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2112, 10236, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2024, 11606, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2027, 11607, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2029, 11608, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2030, 11609, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2033, 11610, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2042, 11611, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2044, 11612, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2046, 11613, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2051, 11614, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2052, 11615, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2053, 11616, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2056, 11617, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2060, 11618, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2062, 11619, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2064, 11620, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2065, 11621, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2066, 11622, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2073, 11623, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2075, 11624, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2076, 11625, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2078, 11626, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2079, 11627, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2080, 11628, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2086, 11629, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2087, 11630, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2094, 11631, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2096, 11632, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2099, 11633, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2101, 11634, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2102, 11635, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2103, 11636, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2106, 11637, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2116, 8875, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2121, 8876, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2123, 8877, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2127, 8878, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2135, 8879, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2136, 8880, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2137, 8881, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2139, 8882, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2141, 8883, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2144, 8884, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2147, 8885, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2148, 8886, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2155, 8887, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2156, 8888, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2157, 8889, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2158, 8890, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2159, 8891, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2160, 8892, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2162, 8893, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2166, 8894, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2168, 8895, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2172, 8896, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2176, 8897, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2177, 8898, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2180, 8899, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2187, 8900, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2190, 8901, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2192, 8902, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2193, 8903, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2196, 8904, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2197, 8905, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2199, 8906, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2202, 8907, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2203, 8908, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2205, 8909, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2207, 8910, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2118, 10240, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2119, 10241, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2124, 10242, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2125, 10243, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2126, 10244, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2128, 10245, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2129, 10246, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2132, 10247, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2133, 10248, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2138, 10249, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2142, 10250, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2145, 10251, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2149, 10252, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2152, 10253, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2169, 10254, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2170, 10255, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2171, 10256, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2175, 10257, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2178, 10258, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2181, 10259, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2183, 10260, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2184, 10261, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2186, 10262, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2117, 11638, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2120, 11639, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2122, 11640, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2130, 11641, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2131, 11642, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2134, 11643, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2140, 11644, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2143, 11645, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2146, 11646, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2150, 11647, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2151, 11648, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2153, 11649, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2154, 11650, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2161, 11651, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2163, 11652, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2164, 11653, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2165, 11654, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2167, 11655, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2173, 11656, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2174, 11657, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2179, 11658, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2182, 11659, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2185, 11660, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2188, 11661, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2194, 11662, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2198, 11663, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2204, 11664, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2210, 8911, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2211, 8912, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2212, 8913, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2221, 8914, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2223, 8915, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2224, 8916, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2227, 8917, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2228, 8918, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2230, 8919, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2233, 8920, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2235, 8921, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2245, 8922, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2247, 8923, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2250, 8924, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2252, 8925, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2256, 8926, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2257, 8927, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2261, 8928, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2264, 8929, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2266, 8930, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2267, 8931, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2268, 8932, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2270, 8933, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2274, 8934, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2277, 8935, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2294, 8936, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2295, 8937, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2209, 10269, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2213, 10270, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2214, 10271, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2215, 10272, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2216, 10273, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2217, 10274, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2220, 10275, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2222, 10276, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2225, 10277, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2226, 10278, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2229, 10279, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2231, 10280, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2232, 10281, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2234, 10282, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2238, 10283, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2239, 10284, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2240, 10285, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2242, 10286, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2243, 10287, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2246, 10288, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2248, 10289, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2251, 10290, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2254, 10291, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2260, 10292, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2262, 10293, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2263, 10294, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2269, 10295, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2271, 10296, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2272, 10297, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2276, 10298, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2281, 10299, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2282, 10300, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2284, 10301, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2208, 11665, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2218, 11666, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2219, 11667, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2236, 11668, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2237, 11669, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2241, 11670, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2244, 11671, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2249, 11672, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2253, 11673, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2255, 11674, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2258, 11675, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2259, 11676, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2265, 11677, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2273, 11678, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2275, 11679, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2278, 11680, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2279, 11681, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2280, 11682, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2283, 11683, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2286, 11684, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2287, 11685, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2289, 11686, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2291, 11687, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2292, 11688, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2296, 11689, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2303, 8938, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2308, 8939, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2309, 8940, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2310, 8941, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2311, 8942, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2315, 8943, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2320, 8944, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2328, 8945, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2331, 8946, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2333, 8947, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2334, 8948, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2342, 8949, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2343, 8950, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2351, 8951, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2353, 8952, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2355, 8953, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2357, 8954, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2359, 8955, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2361, 8956, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2362, 8957, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2365, 8958, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2366, 8959, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2367, 8960, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2369, 8961, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2372, 8962, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2374, 8963, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2377, 8964, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2379, 8965, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2383, 8966, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2389, 8967, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2390, 8968, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2391, 8969, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2302, 10309, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2304, 10310, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2305, 10311, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2306, 10312, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2307, 10313, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2313, 10314, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2314, 10315, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2316, 10316, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2317, 10317, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2319, 10318, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2321, 10319, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2326, 10320, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2327, 10321, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2329, 10322, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2338, 10323, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2339, 10324, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2344, 10325, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2346, 10326, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2347, 10327, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2348, 10328, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2356, 10329, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2364, 10330, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2371, 10331, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2373, 10332, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2375, 10333, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2376, 10334, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2378, 10335, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2300, 11690, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2301, 11691, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2312, 11692, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2318, 11693, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2322, 11694, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2323, 11695, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2324, 11696, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2325, 11697, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2330, 11698, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2332, 11699, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2335, 11700, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2336, 11701, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2337, 11702, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2340, 11703, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2341, 11704, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2345, 11705, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2349, 11706, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2350, 11707, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2352, 11708, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2354, 11709, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2358, 11710, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2360, 11711, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2363, 11712, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2368, 11713, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2370, 11714, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2384, 11715, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2386, 11716, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2395, 8970, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2399, 8971, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2408, 8972, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2412, 8973, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2415, 8974, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2418, 8975, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2419, 8976, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2421, 8977, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2428, 8978, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2431, 8979, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2433, 8980, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2436, 8981, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2439, 8982, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2440, 8983, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2441, 8984, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2443, 8985, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2445, 8986, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2447, 8987, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2448, 8988, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2450, 8989, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2451, 8990, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2453, 8991, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2455, 8992, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2467, 8993, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2469, 8994, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2470, 8995, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2471, 8996, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2475, 8997, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2396, 10342, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2397, 10343, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2401, 10345, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2402, 10346, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2404, 10347, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2410, 10348, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2411, 10349, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2416, 10350, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2422, 10351, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2432, 10352, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2434, 10353, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2437, 10354, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2442, 10355, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2449, 10356, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2452, 10357, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2456, 10358, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2458, 10359, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2472, 10361, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2474, 10362, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2478, 10363, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2480, 10364, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2481, 10365, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2483, 10366, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2392, 11717, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2393, 11718, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2394, 11719, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2400, 11720, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2403, 11721, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2405, 11722, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2406, 11723, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2407, 11724, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2409, 11725, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2413, 11726, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2414, 11727, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2417, 11728, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2420, 11729, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2423, 11730, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2424, 11731, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2425, 11732, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2426, 11733, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2427, 11734, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2429, 11735, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2430, 11736, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2435, 11737, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2438, 11738, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2444, 11739, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2446, 11740, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2454, 11741, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2457, 11742, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2459, 11743, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2460, 11744, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2461, 11745, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2462, 11746, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2464, 11747, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2465, 11748, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2486, 8998, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2487, 8999, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2494, 9000, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2498, 9001, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2500, 9002, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2501, 9003, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2502, 9004, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2504, 9005, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2505, 9006, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2507, 9007, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2516, 9008, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2520, 9009, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2522, 9010, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2523, 9011, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2525, 9012, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2529, 9013, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2530, 9014, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2532, 9015, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2535, 9016, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2537, 9017, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2542, 9018, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2544, 9019, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2550, 9020, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2553, 9021, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2555, 9022, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2556, 9023, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2558, 9024, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2562, 9025, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2563, 9026, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2564, 9027, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2565, 9028, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2568, 9029, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2572, 9030, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2573, 9031, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2574, 9032, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2575, 9033, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2485, 10367, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2488, 10368, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2491, 10369, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2495, 10370, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2496, 10371, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2503, 10372, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2506, 10373, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2508, 10374, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2510, 10375, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2511, 10376, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2514, 10377, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2519, 10378, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2521, 10379, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2527, 10380, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2531, 10381, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2541, 10382, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2545, 10383, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2546, 10384, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2547, 10385, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2548, 10386, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2551, 10387, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2559, 10388, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2484, 11756, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2489, 11757, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2490, 11758, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2492, 11759, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2493, 11760, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2497, 11761, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2499, 11762, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2509, 11763, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2512, 11764, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2513, 11765, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2515, 11766, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2517, 11767, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2518, 11768, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2524, 11769, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2526, 11770, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2528, 11771, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2533, 11772, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2534, 11773, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2536, 11774, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2538, 11775, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2539, 11776, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2540, 11777, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2543, 11778, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2549, 11779, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2552, 11780, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2554, 11781, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2557, 11782, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2560, 11783, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2561, 11784, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2566, 11785, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2567, 11786, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2570, 11787, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2576, 9034, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2578, 9035, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2579, 9036, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2582, 9037, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2585, 9038, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2589, 9039, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2591, 9040, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2593, 9041, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2594, 9042, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2596, 9043, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2597, 9044, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2602, 9045, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2606, 9046, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2608, 9047, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2611, 9048, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2612, 9049, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2613, 9050, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2614, 9051, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2615, 9052, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2620, 9053, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2621, 9054, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2622, 9055, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2628, 9056, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2629, 9057, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2632, 9058, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2635, 9059, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2636, 9060, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2637, 9061, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2642, 9062, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2643, 9063, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2650, 9064, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2652, 9065, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2653, 9066, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2657, 9067, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2659, 9068, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2581, 10391, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2586, 10392, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2588, 10393, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2590, 10394, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2595, 10395, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2601, 10396, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2603, 10397, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2604, 10398, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2619, 10399, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2623, 10400, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2624, 10401, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2626, 10402, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2630, 10403, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2631, 10404, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2634, 10405, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2638, 10406, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2640, 10407, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2641, 10408, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2644, 10409, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2646, 10410, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2648, 10411, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2649, 10412, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2654, 10413, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2656, 10414, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2577, 11788, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2580, 11789, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2583, 11790, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2584, 11791, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2587, 11792, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2592, 11793, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2598, 11794, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2599, 11795, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2600, 11796, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2605, 11797, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2607, 11798, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2609, 11799, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2610, 11800, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2616, 11801, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2617, 11802, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2618, 11803, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2625, 11804, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2627, 11805, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2633, 11806, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2639, 11807, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2645, 11808, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2647, 11809, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2651, 11810, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2655, 11811, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2658, 11812, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2661, 11813, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2667, 11814, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2670, 9069, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2675, 9070, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2676, 9071, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2677, 9072, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2679, 9073, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2683, 9074, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2689, 9075, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2693, 9076, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2694, 9077, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2698, 9078, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2700, 9079, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2701, 9080, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2702, 9081, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2704, 9082, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2710, 9083, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2715, 9084, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2716, 9085, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2717, 9086, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2722, 9087, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2724, 9088, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2727, 9089, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2730, 9090, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2733, 9091, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2738, 9092, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2740, 9093, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2743, 9094, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2746, 9095, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2748, 9096, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2750, 9097, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2751, 9098, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2755, 9099, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2756, 9100, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2757, 9101, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2668, 10421, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2669, 10422, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2671, 10423, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2672, 10424, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2674, 10425, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2680, 10426, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2681, 10427, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2682, 10428, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2686, 10429, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2687, 10430, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2690, 10431, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2691, 10432, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2696, 10433, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2697, 10434, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2699, 10435, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2705, 10436, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2706, 10437, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2708, 10438, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2709, 10439, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2713, 10440, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2714, 10441, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2719, 10442, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2723, 10443, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2725, 10444, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2728, 10445, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2732, 10446, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2737, 10447, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2673, 11815, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2678, 11816, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2684, 11817, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2685, 11818, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2688, 11819, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2692, 11820, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2695, 11821, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2703, 11822, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2707, 11823, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2711, 11824, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2712, 11825, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2718, 11826, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2720, 11827, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2721, 11828, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2726, 11829, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2729, 11830, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2731, 11831, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2734, 11832, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2735, 11833, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2736, 11834, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2745, 11835, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2747, 11836, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2749, 11837, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2753, 11838, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2754, 11839, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2759, 11840, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2760, 9102, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2765, 9103, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2766, 9104, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2767, 9105, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2770, 9106, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2772, 9107, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2774, 9108, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2776, 9109, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2777, 9110, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2780, 9111, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2788, 9112, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2792, 9113, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2794, 9114, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2795, 9115, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2799, 9116, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2801, 9117, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2802, 9118, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2803, 9119, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2804, 9120, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2806, 9121, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2807, 9122, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2809, 9123, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2810, 9124, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2812, 9125, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2816, 9126, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2819, 9127, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2824, 9128, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2835, 9129, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2836, 9130, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2843, 9131, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2847, 9132, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2848, 9133, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2849, 9134, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2850, 9135, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2761, 10454, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2764, 10455, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2769, 10456, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2771, 10457, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2785, 10458, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2786, 10459, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2789, 10460, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2791, 10461, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2793, 10462, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2797, 10463, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2808, 10464, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2814, 10465, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2815, 10466, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2818, 10467, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2820, 10468, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2822, 10469, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2828, 10470, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2829, 10471, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2831, 10472, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2833, 10473, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2834, 10474, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2838, 10475, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2839, 10476, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2842, 10477, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2762, 11841, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2763, 11842, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2768, 11843, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2773, 11844, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2775, 11845, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2778, 11846, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2779, 11847, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2781, 11848, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2782, 11849, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2783, 11850, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2784, 11851, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2787, 11852, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2790, 11853, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2796, 11854, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2798, 11855, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2800, 11856, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2805, 11857, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2811, 11858, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2813, 11859, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2817, 11860, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2821, 11861, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2823, 11862, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2825, 11863, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2826, 11864, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2827, 11865, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2830, 11866, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2832, 11867, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2837, 11868, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2840, 11869, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2841, 11870, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2851, 11871, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2852, 9136, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2853, 9137, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2856, 9138, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2871, 9139, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2875, 9140, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2876, 9141, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2877, 9142, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2880, 9143, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2881, 9144, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2889, 9145, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2890, 9146, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2894, 9147, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2897, 9148, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2899, 9149, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2902, 9150, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2905, 9151, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2906, 9152, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2909, 9153, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2910, 9154, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2914, 9155, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2917, 9156, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2918, 9157, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2920, 9158, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2922, 9159, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2924, 9160, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2927, 9161, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2930, 9162, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2935, 9163, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2943, 9164, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2855, 10481, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2857, 10482, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2860, 10483, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2861, 10484, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2862, 10485, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2864, 10486, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2865, 10487, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2866, 10488, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2869, 10489, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2870, 10490, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2872, 10491, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2879, 10492, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2891, 10493, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2892, 10494, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2893, 10495, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2896, 10496, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2898, 10497, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2901, 10498, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2903, 10499, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2907, 10500, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2912, 10501, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2915, 10502, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2919, 10503, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2923, 10504, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2926, 10505, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2928, 10506, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2929, 10507, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2932, 10508, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2854, 11872, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2858, 11873, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2859, 11874, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2863, 11875, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2867, 11876, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2868, 11877, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2873, 11878, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2874, 11879, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2878, 11880, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2882, 11881, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2883, 11882, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2884, 11883, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2885, 11884, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2886, 11885, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2887, 11886, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2888, 11887, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2895, 11888, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2900, 11889, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2904, 11890, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2908, 11891, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2911, 11892, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2913, 11893, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2916, 11894, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2921, 11895, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2925, 11896, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2931, 11897, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2936, 11898, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2950, 9165, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2955, 9166, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2958, 9167, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2960, 9168, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2963, 9169, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2964, 9170, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2976, 9171, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2977, 9172, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2978, 9173, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2985, 9174, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2987, 9175, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2992, 9176, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2993, 9177, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2995, 9178, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2999, 9179, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3002, 9180, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3005, 9181, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3011, 9182, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3012, 9183, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3014, 9184, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3017, 9185, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3023, 9186, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3024, 9187, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3026, 9188, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3027, 9189, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3028, 9190, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3031, 9191, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3032, 9192, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3035, 9193, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (2991, 11922, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2994, 11923, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2998, 11924, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3007, 11925, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3008, 11926, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3013, 11927, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3016, 11928, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3022, 11929, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3025, 11930, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3030, 11931, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3033, 11932, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3034, 11933, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2944, 10511, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2945, 10512, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2947, 10513, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2949, 10514, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2953, 10515, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2957, 10516, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2959, 10517, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2962, 10518, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2967, 10519, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2968, 10520, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2970, 10521, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2972, 10522, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2973, 10523, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2974, 10524, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2979, 10525, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2982, 10526, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2983, 10527, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2984, 10528, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2990, 10529, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2996, 10530, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2997, 10531, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3000, 10532, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3001, 10533, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3003, 10534, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3004, 10535, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3006, 10536, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3009, 10537, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3010, 10538, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3015, 10539, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3018, 10540, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2946, 11905, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2948, 11906, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2951, 11907, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2952, 11908, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2954, 11909, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2956, 11910, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2961, 11911, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2965, 11912, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2966, 11913, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2969, 11914, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2971, 11915, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2975, 11916, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2980, 11917, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2981, 11918, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2986, 11919, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2988, 11920, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2989, 11921, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3036, 9194, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3037, 9195, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3038, 9196, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3039, 9197, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3041, 9198, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3044, 9199, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3046, 9200, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3048, 9201, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3049, 9202, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3058, 9203, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3063, 9204, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3067, 9205, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3069, 9206, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3076, 9207, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3077, 9208, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3081, 9209, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3082, 9210, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3083, 9211, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3085, 9212, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3087, 9213, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3092, 9214, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3094, 9215, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3096, 9216, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3098, 9217, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3099, 9218, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3100, 9219, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3102, 9220, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3103, 9221, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3105, 9222, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3106, 9223, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3109, 9224, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3111, 9225, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3112, 9226, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3119, 9227, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3120, 9228, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3123, 9229, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3124, 9230, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3042, 10545, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3043, 10546, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3045, 10547, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3052, 10548, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3053, 10549, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3054, 10550, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3055, 10551, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3059, 10552, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3060, 10553, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3065, 10554, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3066, 10555, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3070, 10556, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3071, 10557, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3072, 10558, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3078, 10559, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3079, 10560, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3080, 10561, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3040, 11934, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3047, 11935, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3050, 11936, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3051, 11937, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3056, 11938, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3057, 11939, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3061, 11940, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3062, 11941, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3064, 11942, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3068, 11943, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3073, 11944, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3074, 11945, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3075, 11946, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3086, 11947, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3084, 10562, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3088, 10563, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3090, 10564, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3091, 10565, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3093, 10566, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3095, 10567, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3101, 10568, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3108, 10569, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3113, 10570, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3114, 10571, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3116, 10572, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3118, 10573, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3122, 10574, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3125, 10575, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3127, 10576, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3089, 11948, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3097, 11949, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3104, 11950, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3107, 11951, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3110, 11952, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3115, 11953, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3117, 11954, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3121, 11955, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3126, 11956, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3128, 9231, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3130, 9232, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3131, 9233, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3134, 9234, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3147, 9235, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3148, 9236, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3154, 9237, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3156, 9238, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3158, 9239, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3165, 9240, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3167, 9241, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3169, 9242, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3170, 9243, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3172, 9244, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3173, 9245, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3176, 9246, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3178, 9247, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3181, 9248, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3184, 9249, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3185, 9250, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3188, 9251, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3193, 9252, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3197, 9253, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3199, 9254, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3203, 9255, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3208, 9256, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3211, 9257, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3218, 9258, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3129, 10577, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3133, 10578, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3136, 10579, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3137, 10580, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3132, 11957, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3135, 11958, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3139, 10581, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3144, 10582, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3146, 10583, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3149, 10584, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3152, 10585, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3153, 10586, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3155, 10587, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3157, 10588, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3160, 10589, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3161, 10590, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3162, 10591, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3164, 10592, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3166, 10593, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3168, 10594, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3177, 10595, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3179, 10596, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3183, 10597, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3186, 10598, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3187, 10599, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3190, 10600, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3200, 10601, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3202, 10602, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3209, 10603, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3210, 10604, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3212, 10605, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3215, 10606, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3138, 11959, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3140, 11960, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3141, 11961, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3142, 11962, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3143, 11963, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3145, 11964, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3150, 11965, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3151, 11966, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3159, 11967, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3163, 11968, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3171, 11969, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3174, 11970, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3175, 11971, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3180, 11972, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3182, 11973, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3189, 11974, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3191, 11975, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3192, 11976, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3194, 11977, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3195, 11978, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3196, 11979, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3198, 11980, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3201, 11981, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3204, 11982, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3205, 11983, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3206, 11984, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3207, 11985, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3213, 11986, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3214, 11987, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3217, 11988, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3220, 9259, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3222, 9260, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3226, 9261, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3227, 9262, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3230, 9263, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3232, 9264, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3237, 9265, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3243, 9266, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3250, 9267, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3252, 9268, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3256, 9269, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3264, 9270, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3266, 9271, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3268, 9272, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3269, 9273, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3272, 9274, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3273, 9275, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3280, 9276, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3282, 9277, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3283, 9278, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3285, 9279, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3291, 9280, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3295, 9281, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3296, 9282, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3299, 9283, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3305, 9284, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3223, 10609, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3228, 10610, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3235, 10611, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3238, 10612, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3241, 10613, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3242, 10614, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3248, 10615, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3249, 10616, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3255, 10618, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3257, 10619, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3221, 11989, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3224, 11990, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3262, 10621, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3267, 10622, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3270, 10623, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3274, 10624, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3275, 10625, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3277, 10626, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3281, 10628, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3286, 10629, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3287, 10630, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3294, 10631, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3297, 10632, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3301, 10633, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3302, 10634, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3310, 10637, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3311, 10638, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3225, 11991, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3229, 11992, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3231, 11993, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3233, 11994, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3234, 11995, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3236, 11996, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3239, 11997, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3240, 11998, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3244, 11999, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3245, 12000, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3246, 12001, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3247, 12002, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3251, 12003, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3253, 12004, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3258, 12005, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3260, 12006, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3261, 12007, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3263, 12008, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3265, 12009, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3271, 12010, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3276, 12011, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3278, 12012, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3284, 12013, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3288, 12014, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3289, 12015, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3290, 12016, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3292, 12017, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3293, 12018, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3298, 12019, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3300, 12020, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3303, 12021, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3304, 12022, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3306, 12023, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3307, 12024, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3316, 9285, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3317, 9286, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3318, 9287, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3320, 9288, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3322, 9289, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3328, 9290, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3329, 9291, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3335, 9292, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3338, 9293, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3344, 9294, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3345, 9295, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3346, 9296, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3347, 9297, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3349, 9298, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3357, 9299, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3358, 9300, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3359, 9301, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3361, 9302, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3363, 9303, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3369, 9304, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3375, 9305, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3379, 9306, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3381, 9307, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3384, 9308, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3385, 9309, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3313, 12025, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3315, 12026, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3325, 12027, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3326, 12028, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3327, 12029, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3334, 12030, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3336, 12031, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3389, 9310, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3390, 9311, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3391, 9312, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3394, 9313, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3396, 9314, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3397, 9315, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3399, 9316, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3312, 10639, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3314, 10640, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3319, 10641, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3321, 10642, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3323, 10643, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3324, 10644, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3330, 10645, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3331, 10646, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3332, 10647, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3333, 10648, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3337, 10649, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3339, 10650, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3340, 10651, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3341, 10652, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3348, 10653, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3352, 10654, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3354, 10655, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3355, 10656, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3356, 10657, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3362, 10658, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3365, 10659, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3366, 10660, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3368, 10661, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3370, 10662, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3373, 10663, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3378, 10664, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3382, 10665, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3386, 10666, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3342, 12032, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3343, 12033, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3350, 12034, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3351, 12035, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3353, 12036, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3360, 12037, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3364, 12038, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3367, 12039, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3371, 12040, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3372, 12041, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3374, 12042, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3376, 12043, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3377, 12044, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3380, 12045, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3383, 12046, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3387, 12047, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3395, 12048, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3398, 12049, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3408, 9317, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3413, 9318, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3417, 9319, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3426, 9320, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3428, 9321, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3429, 9322, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3430, 9323, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3433, 9324, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3434, 9325, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3435, 9326, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3441, 9327, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3443, 9328, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3445, 9329, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3449, 9330, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3457, 9331, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3468, 9332, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3473, 9333, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3475, 9334, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3477, 9335, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3479, 9336, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3482, 9337, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3486, 9338, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3492, 9339, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3495, 9340, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3404, 10674, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3405, 10675, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3406, 10676, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3410, 10678, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3411, 10679, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3415, 10680, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3419, 10681, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3421, 10682, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3422, 10683, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3431, 10685, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3407, 12050, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3412, 12051, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3414, 12052, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3416, 12053, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3418, 12054, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3438, 10686, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3439, 10687, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3444, 10688, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3448, 10689, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3450, 10690, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3451, 10691, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3452, 10692, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3453, 10693, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3455, 10694, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3461, 10698, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3467, 10699, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3471, 10700, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3474, 10701, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3481, 10703, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3485, 10704, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3489, 10705, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3490, 10706, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3420, 12055, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3423, 12056, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3424, 12057, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3427, 12058, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3432, 12059, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3436, 12060, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3437, 12061, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3440, 12062, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3442, 12063, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3446, 12064, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3447, 12065, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3454, 12066, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3456, 12067, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3462, 12068, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3463, 12069, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3464, 12070, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3465, 12071, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3466, 12072, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3469, 12073, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3470, 12074, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3472, 12075, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3476, 12076, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3480, 12077, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3483, 12078, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3484, 12079, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3487, 12080, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3488, 12081, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3493, 12082, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3494, 12083, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3502, 9341, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3503, 9342, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3504, 9343, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3514, 9344, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3515, 9345, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3517, 9346, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3520, 9347, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3522, 9348, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3523, 9349, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3529, 9350, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3532, 9351, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3535, 9352, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3538, 9353, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3539, 9354, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3540, 9355, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3543, 9356, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3546, 9357, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3548, 9358, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3552, 9359, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3553, 9360, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3554, 9361, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3567, 9362, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3583, 9363, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3585, 9364, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3586, 9365, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3499, 10709, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3507, 10710, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3509, 10712, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3512, 10713, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3513, 10714, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3516, 10715, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3521, 10716, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3525, 10717, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3526, 10718, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3497, 12084, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3527, 10719, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3528, 10720, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3530, 10721, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3531, 10722, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3534, 10723, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3542, 10724, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3545, 10726, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3550, 10727, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3556, 10729, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3557, 10730, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3561, 10731, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3563, 10732, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3568, 10733, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3569, 10734, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3573, 10735, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3574, 10736, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3575, 10737, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3577, 10738, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3584, 10739, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3498, 12085, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3500, 12086, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3501, 12087, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3505, 12088, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3506, 12089, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3510, 12090, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3511, 12091, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3518, 12092, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3519, 12093, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3524, 12094, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3533, 12095, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3536, 12096, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3537, 12097, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3541, 12098, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3547, 12099, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3549, 12100, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3551, 12101, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3558, 12102, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3559, 12103, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3560, 12104, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3562, 12105, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3564, 12106, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3565, 12107, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3566, 12108, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3570, 12109, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3571, 12110, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3572, 12111, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3576, 12112, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3578, 12113, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3579, 12114, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3580, 12115, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3581, 12116, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3582, 12117, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3589, 9366, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3590, 9367, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3593, 9368, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3598, 9369, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3603, 9370, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3604, 9371, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3606, 9372, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3607, 9373, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3608, 9374, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3609, 9375, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3610, 9376, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3612, 9377, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3615, 9378, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3616, 9379, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3617, 9380, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3619, 9381, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3620, 9382, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3622, 9383, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3626, 9384, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3630, 9385, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3636, 9386, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3595, 12118, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3596, 12119, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3599, 12120, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3600, 12121, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3602, 12122, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3605, 12123, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3614, 12124, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3618, 12125, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3623, 12126, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3625, 12127, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3627, 12128, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3635, 12129, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3643, 12130, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3654, 12131, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3655, 12132, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3663, 12133, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3666, 12134, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3669, 12135, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3672, 12136, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3637, 9387, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3638, 9388, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3642, 9389, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3645, 9390, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3646, 9391, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3647, 9392, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3649, 9393, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3650, 9394, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3652, 9395, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3657, 9396, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3658, 9397, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3659, 9398, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3660, 9399, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3662, 9400, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3665, 9401, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3667, 9402, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3671, 9403, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3673, 9404, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3674, 9405, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3677, 9406, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3678, 9407, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3588, 10741, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3591, 10742, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3592, 10743, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3594, 10744, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3597, 10745, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3601, 10746, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3611, 10747, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3613, 10748, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3621, 10749, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3624, 10750, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3628, 10751, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3629, 10752, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3631, 10753, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3632, 10754, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3633, 10755, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3634, 10756, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3639, 10757, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3640, 10758, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3641, 10759, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3676, 12137, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3679, 12138, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3681, 9408, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3682, 9409, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3683, 9410, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3684, 9411, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3686, 9412, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3691, 9413, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3694, 9414, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3697, 9415, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3698, 9416, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3701, 9417, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3704, 9418, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3709, 9419, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3711, 9420, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3714, 9421, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3716, 9422, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3721, 9423, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3723, 9424, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3724, 9425, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3734, 9426, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3737, 9427, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3741, 9428, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3750, 9429, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3751, 9430, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3757, 9431, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3758, 9432, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3759, 9433, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3761, 9434, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3762, 9435, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3763, 9436, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3685, 12139, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3689, 12140, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3764, 9437, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3767, 9438, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3680, 10770, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3687, 10771, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3688, 10772, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3690, 10773, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3692, 10774, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3700, 10775, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3703, 10776, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3705, 10777, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3707, 10778, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3708, 10779, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3713, 10780, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3715, 10781, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3717, 10782, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3718, 10783, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3726, 10784, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3728, 10785, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3729, 10786, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3730, 10787, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3733, 10788, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3739, 10789, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3740, 10790, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3742, 10791, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3743, 10792, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3745, 10793, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3746, 10794, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3747, 10795, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3749, 10796, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3754, 10797, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3693, 12141, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3695, 12142, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3696, 12143, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3699, 12144, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3702, 12145, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3706, 12146, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3710, 12147, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3712, 12148, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3719, 12149, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3720, 12150, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3722, 12151, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3725, 12152, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3727, 12153, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3731, 12154, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3732, 12155, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3735, 12156, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3736, 12157, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3738, 12158, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3744, 12159, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3748, 12160, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3752, 12161, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3753, 12162, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3756, 12163, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3765, 12164, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3768, 12165, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3769, 12166, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3770, 12167, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3772, 9439, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3773, 9440, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3775, 9441, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3777, 9442, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3780, 9443, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3781, 9444, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3783, 9445, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3786, 9446, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3791, 9447, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3798, 9448, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3799, 9449, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3804, 9450, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3807, 9451, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3808, 9452, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3813, 9453, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3814, 9454, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3815, 9455, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3820, 9456, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3822, 9457, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3823, 9458, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3824, 9459, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3829, 9460, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3830, 9461, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3834, 9462, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3847, 9463, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3848, 9464, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3774, 12168, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3779, 12169, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3782, 12170, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3784, 12171, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3785, 12172, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3788, 12173, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3789, 12174, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3790, 12175, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3852, 9465, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3853, 9466, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3854, 9467, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3856, 9468, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3858, 9469, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3859, 9470, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3861, 9471, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3863, 9472, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3776, 10802, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3778, 10803, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3787, 10804, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3792, 10805, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3793, 10806, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3795, 10807, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3796, 10808, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3797, 10809, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3801, 10810, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3803, 10811, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3805, 10812, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3809, 10813, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3810, 10814, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3811, 10815, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3817, 10816, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3819, 10817, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3821, 10818, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3825, 10819, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3828, 10820, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3831, 10821, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3832, 10822, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3833, 10823, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3836, 10824, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3837, 10825, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3838, 10826, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3839, 10827, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3794, 12176, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3800, 12177, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3802, 12178, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3806, 12179, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3812, 12180, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3816, 12181, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3818, 12182, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3826, 12183, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3827, 12184, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3835, 12185, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3841, 12186, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3843, 12187, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3845, 12188, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3846, 12189, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3849, 12190, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3851, 12191, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3857, 12192, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3862, 12193, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3864, 9473, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3867, 9474, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3873, 9475, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3875, 9476, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3876, 9477, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3878, 9478, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3880, 9479, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3884, 9480, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3885, 9481, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3888, 9482, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3890, 9483, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3891, 9484, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3894, 9485, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3895, 9486, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3896, 9487, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3897, 9488, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3903, 9489, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3907, 9490, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3908, 9491, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3917, 9492, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3919, 9493, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3920, 9494, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3921, 9495, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3923, 9496, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3925, 9497, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3926, 9498, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3936, 9499, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3937, 9500, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3943, 9501, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3952, 9502, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3954, 9503, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3868, 10834, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3870, 10835, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3874, 10836, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3881, 10837, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3882, 10838, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3865, 12194, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3900, 10839, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3904, 10840, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3905, 10841, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3906, 10842, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3909, 10843, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3910, 10844, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3913, 10845, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3918, 10846, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3922, 10847, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3924, 10848, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3928, 10849, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3935, 10850, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3938, 10851, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3939, 10852, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3941, 10853, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3944, 10854, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3945, 10855, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3950, 10856, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3951, 10857, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3955, 10858, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3866, 12195, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3869, 12196, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3871, 12197, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3872, 12198, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3877, 12199, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3879, 12200, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3883, 12201, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3886, 12202, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3887, 12203, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3889, 12204, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3892, 12205, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3893, 12206, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3898, 12207, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3899, 12208, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3901, 12209, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3902, 12210, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3911, 12211, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3912, 12212, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3914, 12213, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3915, 12214, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3916, 12215, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3927, 12216, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3929, 12217, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3930, 12218, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3931, 12219, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3932, 12220, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3933, 12221, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3934, 12222, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3940, 12223, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3942, 12224, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3946, 12225, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3947, 12226, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3948, 12227, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3949, 12228, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3953, 12229, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3956, 9504, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3959, 9505, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3962, 9506, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3965, 9507, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3968, 9508, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3971, 9509, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3974, 9510, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3977, 9511, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3980, 9512, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3981, 9513, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3982, 9514, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3984, 9515, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3985, 9516, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3989, 9517, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3991, 9518, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3994, 9519, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4000, 9520, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4004, 9521, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4006, 9522, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4007, 9523, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4021, 9524, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4023, 9525, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4025, 9526, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4030, 9527, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4031, 9528, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4037, 9529, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4038, 9530, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4040, 9531, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4041, 9532, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4043, 9533, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4047, 9534, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (3957, 10859, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3961, 10860, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3967, 10861, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3970, 10862, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3976, 10863, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3958, 12230, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3960, 12231, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3979, 10864, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3986, 10865, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3993, 10866, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3995, 10867, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4003, 10868, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4005, 10869, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4008, 10870, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4009, 10871, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4010, 10872, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4014, 10873, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4015, 10874, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4016, 10875, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4019, 10876, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4020, 10877, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4022, 10878, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4027, 10879, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4028, 10880, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4032, 10881, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4033, 10882, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4044, 10883, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3963, 12232, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3964, 12233, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3966, 12234, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3969, 12235, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3972, 12236, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3973, 12237, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3975, 12238, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3978, 12239, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3983, 12240, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3987, 12241, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3988, 12242, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3990, 12243, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3992, 12244, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3996, 12245, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3997, 12246, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3998, 12247, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (3999, 12248, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4001, 12249, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4002, 12250, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4011, 12251, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4012, 12252, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4013, 12253, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4017, 12254, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4018, 12255, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4024, 12256, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4026, 12257, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4029, 12258, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4034, 12259, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4035, 12260, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4036, 12261, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4039, 12262, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4042, 12263, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4045, 12264, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4046, 12265, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4049, 9535, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4050, 9536, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4054, 9537, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4055, 9538, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4057, 9539, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4064, 9540, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4066, 9541, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4067, 9542, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4068, 9543, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4069, 9544, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4075, 9545, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4078, 9546, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4079, 9547, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4081, 9548, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4048, 12266, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4052, 12267, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4056, 12268, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4085, 9549, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4088, 9550, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (4090, 9551, '9b216973-775d-40d2-969b-7dfa3bbb7d6a');
INSERT INTO public.ring_partitions VALUES (87, 9582, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (90, 9583, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (91, 9584, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (259, 9642, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (261, 9643, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (262, 9644, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (263, 9645, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (265, 9646, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (268, 9647, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (269, 9648, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (272, 9649, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (441, 9698, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (442, 9699, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (459, 9700, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (531, 9728, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (535, 9729, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (547, 9730, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (550, 9731, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (630, 9757, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (635, 9758, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4051, 10884, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4053, 10885, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4059, 10886, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4060, 10887, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4065, 10888, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4070, 10889, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4071, 10890, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4073, 10891, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4058, 12269, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4061, 12270, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4062, 12271, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4063, 12272, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4072, 12273, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4077, 12274, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4083, 12275, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4084, 12276, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4086, 12277, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4087, 12278, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4092, 12279, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (4074, 10892, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4076, 10893, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4080, 10894, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4082, 10895, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4089, 10896, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (4091, 10897, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (636, 9759, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (640, 9760, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (641, 9761, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (643, 9762, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (827, 9819, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (900, 9847, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (901, 9848, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (908, 9849, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (909, 9850, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (910, 9851, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (914, 9852, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (916, 9853, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1004, 9880, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1011, 9881, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1190, 9939, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1193, 9940, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1194, 9941, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1286, 9967, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1447, 10016, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1455, 10017, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1466, 10018, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1469, 10019, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1554, 10050, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1556, 10051, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1560, 10052, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1561, 10053, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1654, 10085, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1740, 10112, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1741, 10113, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1827, 10137, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1829, 10138, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1831, 10139, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1832, 10140, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2005, 10198, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2011, 10199, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2016, 10200, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2020, 10201, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2114, 10238, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2115, 10239, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2189, 10263, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2191, 10264, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2195, 10265, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2200, 10266, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2201, 10267, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2206, 10268, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2285, 10302, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2288, 10303, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2290, 10304, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2293, 10305, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2297, 10306, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2298, 10307, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2299, 10308, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2380, 10336, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2381, 10337, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2382, 10338, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2385, 10339, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2387, 10340, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2388, 10341, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2569, 10389, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2571, 10390, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2660, 10415, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2662, 10416, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2663, 10417, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2664, 10418, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2665, 10419, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2666, 10420, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2739, 10448, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2741, 10449, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2742, 10450, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2744, 10451, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2752, 10452, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2758, 10453, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2844, 10478, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2845, 10479, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2846, 10480, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2933, 10509, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2934, 10510, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3019, 10541, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3020, 10542, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3021, 10543, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3029, 10544, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3216, 10607, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3219, 10608, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3388, 10667, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3392, 10668, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3393, 10669, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3400, 10670, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3401, 10671, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3402, 10672, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3403, 10673, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3491, 10707, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3587, 10740, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3644, 10760, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3648, 10761, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3651, 10762, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3653, 10763, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3656, 10764, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3661, 10765, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3664, 10766, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3668, 10767, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3670, 10768, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3675, 10769, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3755, 10798, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3760, 10799, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3766, 10800, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3771, 10801, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3840, 10828, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3842, 10829, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3844, 10830, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3850, 10831, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3855, 10832, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3860, 10833, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (92, 9585, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (668, 9769, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (694, 9778, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (746, 9791, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (778, 9799, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (808, 9811, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1022, 9884, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1053, 9891, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1061, 9893, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1084, 9903, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1294, 9968, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1301, 9971, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1314, 9977, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1330, 9981, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1346, 9985, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1347, 9986, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1373, 9993, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1598, 10060, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1640, 10077, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1646, 10079, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1863, 10148, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1877, 10152, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1915, 10164, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (1922, 10165, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2039, 10205, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2057, 10212, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2067, 10215, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2069, 10217, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2089, 10223, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2113, 10237, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2398, 10344, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (2463, 10360, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3254, 10617, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3259, 10620, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3279, 10627, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3308, 10635, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3309, 10636, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3409, 10677, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3425, 10684, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3458, 10695, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3459, 10696, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3460, 10697, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3478, 10702, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3496, 10708, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3508, 10711, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3544, 10725, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (3555, 10728, '63c1039b-5513-471b-a437-4f0be2bdc054');
INSERT INTO public.ring_partitions VALUES (67, 10924, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (68, 10925, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (71, 10926, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (79, 10927, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (89, 10928, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (156, 10956, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (161, 10957, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (164, 10958, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (165, 10959, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (168, 10960, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (179, 10961, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (182, 10962, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (183, 10963, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (342, 11016, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (347, 11017, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (354, 11018, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (355, 11019, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (360, 11020, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (363, 11021, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (365, 11022, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (366, 11023, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (367, 11024, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (723, 11145, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (726, 11146, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (728, 11147, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (731, 11148, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (732, 11149, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (733, 11150, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (734, 11151, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (819, 11182, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (822, 11183, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (823, 11184, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (824, 11185, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1001, 11240, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1005, 11241, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1008, 11242, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1009, 11243, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1093, 11276, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1095, 11277, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1099, 11278, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1100, 11279, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1187, 11308, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1188, 11309, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1191, 11310, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1271, 11340, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1277, 11341, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1280, 11342, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1285, 11343, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1287, 11344, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1557, 11441, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1558, 11442, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1563, 11443, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1632, 11474, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1637, 11475, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1638, 11476, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1643, 11477, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1744, 11507, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1745, 11508, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1746, 11509, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1747, 11510, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1921, 11573, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1926, 11574, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1930, 11575, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (1931, 11576, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2466, 11749, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2468, 11750, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2473, 11751, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2476, 11752, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2477, 11753, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2479, 11754, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2482, 11755, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2937, 11899, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2938, 11900, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2939, 11901, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2940, 11902, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2941, 11903, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');
INSERT INTO public.ring_partitions VALUES (2942, 11904, 'dc1e6e16-cf4e-4df9-9054-d2d1c4d43bcf');


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
-- Data for Name: signal_records; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000026', '\x0184c723a8a5abd69cb98e0f4d65158304d7d1645a6ab5df1fdc4e06a34559d0357ebbc51490f60a72b6d087fb8ccf8a891011f9f7b593392a4c81646f01f134c7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000039', '\x0184c723a8e9640c8f715470b2b5c507fc5870920a14606eb95353a156e1371b3c96be457e34a8f2c6723983dc1396700f50d50cd7705f7ffe73ec6f8e5806a842', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000041', '\x0184c723a8d2929d060a42c9948f0c4c7144355fb4369a8b21696a844994b4c6247d0d414dd5cbe289876ee6a16bd825d781edae94ebc678abdd3c43974b920d53', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000047', '\x0184c723a840f34524419e4288882923a84db4da51114bdf4ad039b4b069b37182ebdb4af20b0a2dbeb59de70809eb6ed5c8f50e199a76a9d1b626b6bc1d2282bf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000074', '\x0184c723a8d08029659f60d113ab494934080a09533f487443c8814af0aeb89005eefda6dcb8558f933551837e43870c5852ff45136626034e490f46cb14cf6645', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000075', '\x0184c723a8a46b7fa50e8028e3d6fc2c925dc8e90593188c6a2b2333a8525dd0f4a9f8f91f089bf2f2e1560be6ccb907763d6a12ab1301b4e45023a8164b821825', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000076', '\x0184c723a86c80521e9f36e628fa71f14dbe943eab467a4eef344af2fa6438da6574c5fb8cd2cb2e27954ea2137ae8b5aead8752321b2a24a0679f3c697f835ce8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000097', '\x0184c723a815fed331fb8265e4e2051e12af9f8af1e6d927b931ec8ec4d077a541e8ff21b34ee36c3512d569259a1164185924a1685baf6b15d9d0df3622d41789', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000109', '\x0184c723a8b03fe7e039371c09562653d40393d9a1cb37fec2723fda57112bc4245263518809d4c69f22c71d79b4356eb5596416dcb07fcf0bd871f8196e80a1a0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000160', '\x0184c723a886e452220ce9fb654d60481c258b102c4271f548657947b79d7ec2e1d28b34d24aae3de862ce423ff1db905c453ab3654a571610f971ee4793846323', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000190', '\x0184c723a89403aa9a229933d18f01afa48e33ed7a195fc709a6fc6556c32f6b47f30b75f56b9d6bbbc7038e2fff08deb4bbe5572f71a4004b8a5311a7b557be46', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'device', 'self', '\x0184c723a8948269125035e38408d2f91cce67efb0b437046ca9d2c6371a49ff5ef5c040c058af8f16def6f7569e95957747c37864a6e8dc26bb4558637ccefe62a53f678db2cc07fff673143bf42dbe9ea3af822d4b4234ad6b7dc6c134163ba110322a88332c171cd31167b5ca648ad7f967ce368f116169744f62f8d997e515a934bdf39118317a1a4bf920157b72eb3e36fa6c8ed681b669be776b8eb6b870328d11ad393117d22305bcabbee70d00496c46ea62ebfdd051b3bc20b8036b74c6c462612b0d3a9ec590fb3cf7a4eb41200489cde47be1dc6dc5b4f7a116cec43e5b27b4fe2bef7f563e9557127ad3b130b70ce6ad5f4a90a871a65826495575ac46763a5aa7f9ce00f215e0d2a764a95e10b97cee8d0865bd8412b0b2d58a0928ae572fcebbb32bc30f4aa28af01de51e688da6f90e2feef32a46a8e0c612bd21d7a83b6bdd7f0901f7ee322d147c033c0f71d775427b9d2e7b3257e6ff586d8b389af5f66f93471760a30d3a7fab7e0e0d8008043522970d7632e3cd09fa7598a031b65a57a63d8b31cc2d1b9581dfdc6caedc191b90e972c1ad8c77eda9a1d8d9691c45d2ccc544f760a900c3d1ac2a38be64e049993390bd72ec0d3aa0ca7223090d99e709021ad42d33595f903bc4c21dfda5be225d44347160b309b578ef30baf622939eb48e8481f358b2c8fe920b8382de0142f87f21d58faab602721fd64b5fde8349efd18226d44be3f529c3746620de71163c16402718b67e419f04cbcd87b324cf7970600ca8aeae1a66e88b8144c0175e8f977fc27c0ce1e4439736b2c79a18a784c593de1bf6b28d0d82bce5630662afc5eaa33e98d6175465e9f71376c0c5978c23fb120e89ab47f63aac17b4ee768ba6fc6574c08b35b6540eb21813214f6fd704e246e7d4aa34fb8d974da5c7242b6bd23b7d1d9ab02ebea04c3e29dedbb2274ec41b56787e654914534efaba765e5111f70c9415e1564d29a7a98362b72a1fdf84437c530ff89faa4d998a00a34774046a6acb821b3737bbe7f5c4bb389ba2382be2af7c1ab414ab4744a182e075aa7eb37a7da129583228ee26492c9cbdb25987069a428eee9b515bb573635e5ae6db9ce399031038b450ac295f8b496e76eae8996e79c1630165f2866544dbc5d85813fed0802542fd0e47c13edbda053b3eae9562474ff62bd3d3bbcc3c54b44b906dfc1876c3100a0ba5bd95223466fa88e1898bd1c7b285a8', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000014', '\x0184c723a859f5c6fafcafe81befdd4d64c473f880034c4c797ef5cb5f684533e8d841dfbe5eb1fdf6bb9d0cff29649da69a65330ba96cd4e3638cd99130d9efd2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000020', '\x0184c723a89056625f7238dc0b521d28286577c624b2946b4e83d2465651f09afb2e2ad1e4d465ad98d2ae2bd82e2691d7ea22b55e2ac11c60f498b4ac2710a91d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000054', '\x0184c723a8c48a0a2f831f7efc3846bc2f762613c8bdfecf28149bee544d17680c1b48ad72561c7e47c68a88da2704ad92d6f0ea9d2219157dde50fb0fc18207ea', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000072', '\x0184c723a8d3abe9cf1b1372c9f805e7cd50ffa58c433419f3a39900d7bd5e01a0f7b78b3d7c4d26793b2d0a881a445d5d86d39be2b0657431da8eaf9f5db427bd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000073', '\x0184c723a86afe911611ecbb17567cbeab862db8f58d7138cc831720b08204a5e86d74730986a9c337e4d77e0fee892ca2e432a656a99545efd3ba6eb3524b7648', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000106', '\x0184c723a8551165af01e1ec25beacbf2c13167b53d39e680743f9a02364a0d2c95075916144421955cf13c6afe2499fb303c9b77ae454dabf9cced78c6e4fc5ed', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000138', '\x0184c723a884a1fa3649eec76669251a0b257e22382d0746ab187279aed98e9668e5c7482d6dacd89453ef89a23e489d2ff22cdaba306bccdb414ec5082609b30a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000161', '\x0184c723a8faff80f3196d1a288e093a7f3528215243df56c07d2f81b3ab04722677c1a9cf61e909695e5321453bcc3228312360ec961c73950075bdb968c980b8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000171', '\x0184c723a87ddecbc04052227875e46dbdeca9c4ae17b8b21ac59a2be16281f689c1c09bd6b6b3f164fb5814ef65184240e5dfaf6ab898fd21a36dde0ddf1c9f89', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000238', '\x0184c723a89d1f2226f439923408d731226478d33cc576b16323b6437e07f8e4c171f320621c82f4b5d813192201423e376a6251c271d0f2b9164c37fa9ee3fea3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000242', '\x0184c723a8ff868e67178e9c10eb104d1c09cc1136f20f4bdecc155d9855b7bb0504b999916a8c1d56b550509c804a0f8a2d4175556e70bca6eb3df48f977bf9ed', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000022', '\x0184c723a876a77ef5816b5156cbf88fe738e77c35eaf8584a6524ed201cb9a67c8d88080a73e171da6622db5b7f6ec260df9eaf112c6be9edcdb789b338790776', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000121', '\x0184c723a8f4d5117c939ac9b0c9ca782b7fa4af75ff01127f0275dde3cabe8e1c7772de8bee4e93590e7194f3047ca0d5b98f11b98ecb569aa185240f5e1bd2fb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000136', '\x0184c723a8efe9ae2f92371b8a1e6ee7063b6e4b245059dfab8b38a81f8aaeadb911b292e34228572ed54ea3dc7a2f30ebed2fe0bf1ea1f0a19b78bbead2c925a0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000157', '\x0184c723a8bc237f9010aa9cb430e6f86fda66506ba315c2329ac06cc24ee1a511be46da38f919d6503de660ee1d1353ed278a3df6bb540eabf02425680b637830', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000164', '\x0184c723a868dcd1be2d7b76efc7bd00e845eb8d4df96182e2f50d52c67a75a680046d3184cbd953568ed94911e3d8d30d9f416ddcb76284afaad964cfdad31fe9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000176', '\x0184c723a8df45e5d74c70c72f4472fa4ac01d9a368e207de6cac12beab1fdacd60d5ad6e15af230f3914884e6b3f0266ae0e90628b4a14aa52f5f307583a2df20', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000193', '\x0184c723a8432667a9c56b38c7aaac1e54bb304e2f60bee4c5b040bd099b839b7cd31214f32bb2cf572c38b741b64939e52d1716976611518245e58cedd896665a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000257', '\x0184c723a8c572ebb7e187d7a29e5808fa9924172f6c1ca465ea1ec681e43fb24955c7bc92ee98fbb9ecf90f715203cb2c7643e19769d0b8ee6428313a04d9ad70', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000264', '\x0184c723a8792ca495faea4277f54c10cb23a40a7814b02b8c8c7d2561399e78e745e32af949a1cf5263747213ee948099313836f8ca3434b67f5f575e9c52510f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000267', '\x0184c723a86ce2b2e9c648fb93b0831b5b93cda6d004d0429b16e60b1b6dace3ce9ab3198adb9ee1788fff4f149d19ecda6096a9e30f2aa69e201fa63a3d17c6b4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000281', '\x0184c723a89182ab42d68f61efb6adfc755f48a595c6c81f34645001f6960c92377952511ab13d84f109760f37e45c4b1c6f55e1f0f296075fd308d5a38ba5b866', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000019', '\x0184c723a8305f7616bccbf68bc4777de562403b5efb363b23552f63b523177b9ab9e491b41972ebf335e1a079985ed6f98e6915234a23e61b52c972e1f61de666', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000070', '\x0184c723a8366963cfade4f6bccd570ed7ad7629da78c4aa576b1c085082c7dcc881a251cd5813dac6d56eb1a4b70279f9c528f6d845a9f045143eb818e4c78b41', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000104', '\x0184c723a8e511e1753e3711fb9d581d479ce7a4a827f9c1f4b9d82c1d3dde3902cab7b6084d12e1867e6e83d38ded9d85bf03e85c04de119e051cd8a445f545b5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000119', '\x0184c723a8ea2a3d9d810adf66e3ebb9b30b7443e665155cfb0846952455f419046cfe1d93608bb921bdc31a452940fa24f6bd980457ddde78505960a4727b71f3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000133', '\x0184c723a88fcea69b0a473693ae671d9c1e291b8664630bb5236ed9572c7b31321ef9bc2721b9abbbe4042439bfecaa1fcf4a6381cf2c446092fe1d662c390ce6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000145', '\x0184c723a8f15ef14ba667950c07e343a335266e05497f8f03a968bc9031cdf5f2d0df3ccbc9f642ba36395e20c86354e56244b634e7ed188f5a05f2b1e7625621', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000162', '\x0184c723a830fb4cb974aa8d9ae9bea2960b1407ac3c989591cae1d9b5c29e3f4203bcc7d8bce95f18a7bf0fb19895b556c885d354bc916412a2fcfa70fa1cbb48', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000165', '\x0184c723a86da9c195d9a214c16fed4e0fdf439fd532e8c52dbdc859e1f249ce5bab1e985f08fa2c3252c161159c565f03b128f8ef779ac37d1e0a20cdcecef0fd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000170', '\x0184c723a859aa156737458eaf87e04394c46ed9fd4b8522d86dfc7113e300f088357d64c9cd70c7f64a50715d5ce660f286baf8164ed7e658467ae5c9f03f87f1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000196', '\x0184c723a8a59d25c90db027c4406982c9a41e3167877866a9e0f50f80e3761d2747eefbc9c2817ed53fe07e89266c3848e937de6217103e29fffa01b40c437c38', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000199', '\x0184c723a857eaed10e2112ff9dc79178e95923d1ffcbe370167a6d401aaab0824bafaa70b3596238d828ac46b3bfd6bf1c08ec0425f556c67d2bb83917d5493ce', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000007', '\x0184c723a8cd978b4a891a326fba27747e5cc558723d9dfad310f6a6f7a54de77a54738d646a085ea21bd3bcc6141719b4fb6d95769fc9c1231a8a6fc5d8fade08', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000048', '\x0184c723a80b301921a70af8c6ae8373f7745ea28fbbccc5eddd19d2bab3b8cd003fdac359347221d9b3ab98b53bc9d1d8b704e13a96f2327d35305a8c6511b44b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000052', '\x0184c723a8194d17085bf9243434b7463caa38964b430bc460c92b6c825ed474c5e479d444b8e401611d2bcd7ac5747c369581a78006472b10e23b82b0ae1cb019', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000057', '\x0184c723a89f92dcb00f3c829ec1a325e67d89921378f952bb9d9b7dc8c5bbd83909351b2d860ede0f6e0ec1e455462802a3a057da6372f29eb1e0788d17e6b054', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000084', '\x0184c723a837102bb664f0f0842f9324b495cc16b5b2bca4d3098a226bca1f1656cac4b0fda955250db4815034cac76e30967962d5ee67366dfae1dca08fcba9c2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000091', '\x0184c723a8b56f886f6881933d326d7553d40682d0cd8f65aa31afd5b69fac895acac1dbeaf5a470af4e81837b7ef3bd961999c896e5c87327b00a4fecb7f26078', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000112', '\x0184c723a8e1b3eff0d9353021233d322e2c72ea8ec09d3c6e945a4f5ec99d8613cb861b1d680072574a7e4d887dedb3308f77cbe1b149881ff7c5a7c8a86639ef', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000116', '\x0184c723a8058ca2232f2032cb8e24bddfd020e612edef51544e70c2601070e0987f3e05e0d7d792755340df4d328b1519dc40790af07e726ccf4958ae77ea887d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000123', '\x0184c723a8380978bec52f4e59c1c98e14ec6c4501c0dcb9b7b36aa0f599c32b4b0ce71277b3b1ba089c1196860126bd723f825a62c3638e56cdd42134d1dcbc4a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000149', '\x0184c723a88fcd36d3f9c73fd02cce9d60e7eda69584fcea6c7f78287b4f3e3583cd4d38803d9fc5617671645e738b0f23d4de2538db21c0c3ae7ac38197736dd9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000155', '\x0184c723a808e472a1bd7dfe5094c689d250306171a56f77ad224cd6f515a4cab035d8e6fb2f7c2195a31ff026309fb31162803b0f8dfbba604e8331003c8fa366', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000009', '\x0184c723a876e2a16ca9e5ca772d3fb05bd4cdba7e66f8aab375796e6b94e5bddac699d6963be102c6cfe3512631aa6821e1a810d1da534175d26a9bba8a298b37', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000066', '\x0184c723a8402c6402570ff3e4f10723724407cc870e144e5e98a388d28cbae222f83795963d48a0d6d942d503033643ab5dffc28bcffb2f8755090a005acc7667', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000099', '\x0184c723a830ec589f2047a58ab0d0319c124c5c497f810b3bd1f428e22a747b992b54fa6ae0f00d0877eafefaef96a17686f913d8eb3a5d10a8583daef81774c7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000108', '\x0184c723a8b3672779dbc78438360c6a1ba92609f7a2f347341abab753d5c86066bc0cb2411e6ddff65832116a1f8d348f92eb6a768a9b4568f24091da32d02c0e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000185', '\x0184c723a8efe732221389bc038faf3ea3a945356e5a60e1a0866190a8c38fe4aee8e677b7c76bdc80c731f6c59064c83b8c5aef47d735590b9af706487b7f6d34', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000192', '\x0184c723a828c5dea8a386dd44fede5a6d3c463896d1ce673304e37116544dbfb04752663914ec782564355619884b0b7e28c047fc00fa8ed3afe07339c42e0ba2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000211', '\x0184c723a86376ccf3c3ea8f3ed9ea76e85415f3370dfa4b2b736c18503ab644f66486f3106810091f727211adaec5c405c5b20aef59585275cf006f9b888a8fa4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000218', '\x0184c723a8fdfdd544af1c485f2850af9aed26f63369cbd7d16ad3fea7ee21d145c329d0e530bca78677eabdadb18e8051e974b366dc5e8179aa5e4f19b5d79f09', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000221', '\x0184c723a8d30c9dd1c05ba0204c1d970778f5bc88c913b7962882cdf2a9eb137b4f517332890441c5a7fb96af750854f4acb69c877d3c2d84c96338fded3fa17d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000233', '\x0184c723a8942aec70a0422c9117d563d8d0d6b9f76f0885e09aa05269ebc8d600937a05a297ba168c11dfdaef7b87cf000d5f06fc48cbf4385b4e21258a61e518', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000239', '\x0184c723a857a3e6c72a4dcf28151b4050e9a14aa92b4a25066a4cd1ae729a3daf0f60a329149e1d976ca86d614bad1550d367771519859540a758822d4f2b7fb5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000016', '\x0184c723a8d731585aead13a170743939c9b26794ba044de0271bd3c6aae993dbc0163fb1f467e1106a4a85bd3d576ddcb84c6234ebe4cc911ab90206093b7d6ca', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000024', '\x0184c723a8dbc0392b3edaec606856a1cb332a818c8ecf16c1d80b9adb74502deea71ac0981d698ebf6bc414049a9a59e8dabaf67739df60be3d658ff3ff22bf23', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000045', '\x0184c723a85937e5d432c0d41d4f35af5fbf1f2c9a63cd6050b9868bc0ac4cc29d3d581a59aa74c68137242b3f43dfeb201db216fedf223d7d68073ce13580b545', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000049', '\x0184c723a80bd2eeed63eb9faec5a68101f17f5be8a0c6ec1d5587d4499be70d977483016db804b2c2d9f00a148a3e5ca4f10439dede7069403f66a1c7e42fdec1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000069', '\x0184c723a8efefe82e3621216e8f84dfe50f268b232ab8b8c48c19c0d2c430c4834c5b0d3e7eb1fd916a867d67aeabae332707ea5e71014ab592f05773c56531bd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000095', '\x0184c723a8a2ae8e8916fbaccb50b2b3f51e847065ea32886d6a85bed4f95825d6d4873ba3f32215df5bb4301ff2e7306977a2f803236ee96ed80c4fc0b8f3b5d6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000101', '\x0184c723a89f3310bd66fadb18e8181ba24246490b6da0a98c38e292bf843c3ce1d24599d7eecc7d2b172f47e560ef4f2fe79dc77c7ca5ecfdd28fa681a1fad706', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000102', '\x0184c723a8225189967301a2f567cde1908e3adbaac353f2579a23580d6c111045fe92a08bcbd21f415ee8975b930d49c650f42bdb4101c255ca2af972076116de', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000118', '\x0184c723a8d5eab834f646ae0445abf1227c88dd063826238e7b27e94b4164bba666a59012089f990d97232b3b975e2f6616eafc05da8632ca91589a8f449e67aa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000132', '\x0184c723a874c0b6bd125f6568f9a53e868eb92cd44ff94ffbd332722c66fe53cbb7b3fb10c4e7cae16c3e480d7c88745677f83ee0dfa8c4d3fb1cb969d8cb53fb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000163', '\x0184c723a8df8af3e50e190da5e0e1135099933be1c653e2ee5e08ff2acfae275f70aa20f43db81d070cdd52397deb245439ef3d2644d3eb0415b669aeb9bc1d8f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000008', '\x0184c723a81bf3d178dbcf7509f07a8ddb746a6789d2d41932174be925e60db6b6034b7d823692807c031035f464f1cb168cb1c113938ffddb915d8302b40c4518', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000030', '\x0184c723a8f2c6b5e7bd1bca7d0c92e48d1b9dbebdf96c77e6f9f5bec3bba6b6f23c3507c30ceb92c2393d6ad8e6156361b382dcaae6e719576439f88eac834f18', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000064', '\x0184c723a80c3482ef43a871959188c2863f59f9b366b5dd0bea3352f2676558b0caaffc1fd5dfae9af753ce46ba097c437f3b59bb69cbb5178400a043e5928190', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000083', '\x0184c723a809981992bce92d3d7f7e829f980d269fb930c6c98eb62ceeaed024024d457a5b7370bb7c4fd4af4349f391ca0e9c74e5b8cbbee11cf3c9a2376e9b20', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000092', '\x0184c723a8a8f8dedeeb118d56d42e96103ac64a6fb4693e39fcbcccff58b7db70e96129fb9f6ea739385ebe37b85d2ed5995b385fc57aeca66e05df281d917529', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000166', '\x0184c723a87b77c2ed6bba1466cd4b8ef46fdae9b31f0f04a71927eaece30e69844295e05c63873d41341448d9c11561a49767db541245bb104607b2aad1fb78cf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000177', '\x0184c723a8ecb7eda5701b37478169f54e0166f7df93c33102f78c59cc935bfbe2d9f3e4d1d578bf65eaf9354903588b44483888c58ffe31d1edec20e8c6a7acbd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000179', '\x0184c723a8162a8b15e32bd56d4fd0e4ca8600ff3e58ab8f67b536744cff8fe8c2301aacb31bb83b2df8197e691972de2d3a4c9d21208992a1397e2af8117d044e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000207', '\x0184c723a868de562218e147948ec63a01bc015a938ae6a884f483d30515dfb5ba5b0c159a121ff924e8ef8bfc2211294f3de3aa7406386530a65d87d3c7614e20', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000219', '\x0184c723a8b6409289719d583431080bfe268f64500bda1deb56ef9b28d869d1c53da5863e341e2010f32b0407628dd6a84059eeeede7c205dbc6831e950d4696e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000234', '\x0184c723a81cf64c07670b05f97691113ae67a27a86f4f5c1c0fb80ba251c59b51f85e497a707ce36d343ba5bd71e4a27b082e7dfc3aa82a05f177113af353de78', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000023', '\x0184c723a83db9712b262a099614a2835ac9aa6b829f6d03bc6ac2e8800394b2276e9c565407dcb842ad375c8f19056c87443ee4ff50406fe2a0c52e669972e1c6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000029', '\x0184c723a82b18c8742099b5e3104018014709db8efcbc719d3241b8bd77852bbe55e76bfd7ca473f486d8846eb0d580412c3f543a8ca164681079de2415872acb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000036', '\x0184c723a848a1da6c41760991e8c65a56ad3b169f3f5931b23b0c138bd4f0b0b976c0b87942f5aec791ab7c573939d23a8d9edfda4e8f3eb1d8bc009e20fd4441', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000042', '\x0184c723a8b58b39f2d512fa79e7084009dcc801c6a03967122d4f7940298e84a63513b500da829c45dc3b08db1af3c71b8caf23e29688382f84f7e553e578b8d9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000044', '\x0184c723a86aee368ec642241c56a3f46d07122d1f4347caa03e51916a8fbd314f4c6d52b7f673e10cabda7487839d9638a9ff4c64b1a065db34649125f6523034', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000125', '\x0184c723a86419a8ef7d68fcb78e9b691a737aac9051bb1138526fe4b9c580e3caf439d616847fbd8834e810d47d18f313bb4f3abe9840863ff4208e5d225ae053', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000140', '\x0184c723a8d6453e130a7e999242fdbc6222f31bd46d2458b55cb9df4df101bdd751109c371fd81f315388403cd3443b4d8839d5fa5b0e5d319c3de75f851e9c0d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000154', '\x0184c723a8a7b86bc625cc7c9afa26b5570507fd9b0c144d15e2827fbe80d8d55cd39c079595018239a2f5cb018732e5baba399dfaf7d4ab0185a8e960528e94aa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000178', '\x0184c723a834d0b59940c4f8a83e23d0cffd525183c0f38e22ea347ac3c16780be81fd3430aca44b4e2124101a24ce8932302d4d2098b013f1c44c1f8bde9207df', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000229', '\x0184c723a8947f0ea1b50670d7e0c68f13daaa040d1e8965f0e6a245e8190dfaf4463ba9d586436cd9cd574fb54b7de720fb69d8bcf5ada90e276413975062dc25', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000256', '\x0184c723a8cc6a5983a06bcaadaab7f76f83b8241b26706c8db5aae996e2fce3be64f633d51c5d6710be23d5b5abeb4b7a3ccf3f486ecd3fcbb85e6fc1b1239b7c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000010', '\x0184c723a8bd1d2cc19f5baeb1c68d02ac9ca58ecc2cbdee92b10e4a7c9ea0a361d1f49e41ea3113728e0be1e127fc553bd5adc42aa784f9d00c5cddb35ee4e850', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000013', '\x0184c723a8f519170aaa43665f1cf26f828ec3e777ab67ef3cb8afad8b9932e4e67922a440c39fce7305f081bc0dbe18a08b8e45281ab558c12c74ebf7583d6d35', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000032', '\x0184c723a87f4c9fda56acd6dc20940b4d0bce08782f565cec8133c6f735c063c8ad61f521fa204224b14825f85a73afcecb0a51ce71393ed01fed5bdd850d44a2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000046', '\x0184c723a845f10f529ef9e455806397e79109be3f39abb30aa259835bd2be3fd8806065ba07b84543ded8a80f3357b481f4f2133a2ecae16962db030b321dc673', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000050', '\x0184c723a8b10b676ad0511ad5694c00dc28c669c15bf98abf0e5c1e0b568a9145ab8a53b38da6e5c64dfe295a5d15b2a07e4b68d9560407b2de3971d43fea05a2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000096', '\x0184c723a88703318fd0aaa805203ae6adefa68ace2db89cc56d0c1a1d6e07c7d4f28c38b2ae16bcd48e4e8f0b622c572dc192f511fb2ed3bf7963fbd3ec91c9b0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000115', '\x0184c723a8547342632f0a901ee34d1567e2f679c889fa503282220139f62c4f95094253c8725d298f254b3cd967ca0a927009e4b6945373eca36adc9efaef9b71', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000135', '\x0184c723a8cdc8105e184e80cb8d95f7f490f5f833e4879b1b1072a2dfa113b92e3abcd15fa3ea1b01f7fdc3b0967b347059327a6b73f494d1e9e1f77f6450b106', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000146', '\x0184c723a89f4220617ffe4a9be89ab6ac62d49f6a8346ac1c788434cb29ed84a7c34df3d4ca8b0d0fe6abfa049dfdcd4364c85606cb5c61157aced816b3f92cba', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000152', '\x0184c723a80acaf2b6428c66f00e4c52c0e6bbd9bf7f400ae28082021c18125dddf09cc9c14a955e2f6b8ffff593115610e626ecd34f760ecb538b8fa0e7ef8131', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000153', '\x0184c723a80d50776bf7aa14596f959a16365b41a8d5ff0817b9881dcf2f4ff633d5a3e2119ab7077567c5feb9c70cddcc7c29cae9bfbc25702063611e3d450964', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000002', '\x0184c723a87c5989a25f8afeca4e1551164da321a36f42c2fc6f4d8e6ce2efca52be7c2e641f06653fe56fa25076a89910eb64675fa177366a1537cfc6a92b681c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000006', '\x0184c723a817af5c9bf76dd56e261f3f073aca4f90da274f52d8b6ebe5166bb30d57e6a79b0ca9b44e392c0f99cf53e084d552d638b0549fecec255d3067c19a1b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000055', '\x0184c723a8e18778164d42a778c698c7fb0913f6592dfe45f9c10e5e109625f0889d843f705810a24be51396129cc6abf175625decd1640bd4b7ed3dbf1906cb35', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000059', '\x0184c723a83b7a217352a2ba6ffe84c80006c909591c596aeb9cb5fe4be91b02b27d457a43e6e5ecda0a5b7d4c9c8c5a1178b6b9a300190c308d732c27e723490e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000117', '\x0184c723a89b68401dfa35877c631b080215346605adecdbde6ffd29cbf0b913b923dc9a68bcd2489086ce26d441924bd16cc423199822d86d80d18de162024ee0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000129', '\x0184c723a8163587a214c1b4ca7bc176dde9f404d6ef72382a923a7811a3ca31838beded9414b721dbb1211e0a5be533b25e8315d479d49b878c1ec418d7ccf48e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000144', '\x0184c723a853ff644312e6d03d28dec2d41f98ca762e02c27ac084a91a4d6fd2418e4b78617f53802abcd38976aea5b322f6dab67ab4813db0603df3202aa0f280', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000150', '\x0184c723a875058d255194918d070fbcedf3293417da72081cad6a6041d5512a1719969295886c1cd9e6cec4deb3120044768dafd0aec2dad1668cb5a1ffe5b438', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000208', '\x0184c723a83185de52ee6c2bfad80d3a9752013d83476066f92086b54b33a5cc6fbfec15af5fd751b80949481c37264c511c7124151b87f50f572f54cfa063203d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000263', '\x0184c723a84240c0b4f96b55e80a5a967bc7125feb0f350ce8496cc947a654eea6afe5d2e4dd733cebc85666a77832f1d646e04c9d0635db323a5c8059c0b41163', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000271', '\x0184c723a8ee90d821062ed64f78085619964497f17dec9920c2ff76c36f8a02914acfe9578eb65d36140579632d7800432490adf7f349f460b2fd8d5a2989703d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000021', '\x0184c723a8bfc2b681e4c54aff480c00ee68e359f48db7e5d2a203242dcf52f27b0fde27c877c865db0fd15996df8c1a2abb3e43604a3aa8662b0acde37a4e9aa9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000034', '\x0184c723a8295093c02d2be4051dc1260542e4fd907d84438d94f61e9d4c6a09b567d3d99c64263ee7b39826594352a73d8122e092ad182995d04b45fdcd370859', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000051', '\x0184c723a804c017b82e8479eb4e06bfdf9d20cf200153b75f90df2bb4df776c0b3263f0c03fc66b297435935ef2d9fcedcdae00ba14b81ec9101738e8ba0cd479', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000056', '\x0184c723a847914e54add99f75b3f855da232a6b0e2daaf72fb5f4e13b37f80c19a68180296b97fb361f09ed57641e7fe80d454bec14099a88ff4edaa96179f61f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000110', '\x0184c723a88bc6eed0b8304d25a933841dff8be0c5590f1525a5da7e3a35cbd54e8c6145e197a22d9ec073f22801447c48f6840a9696628e17987686fe9a28270e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000124', '\x0184c723a8e2d8084959a7acf74b3077098c9b3fbffff82446e3cb30c121e37fa0da768d52eef565b2b65ea6572662611e22e9229f8fcb37a7f2a9320e31ca9b28', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000127', '\x0184c723a81421d1dea5d4027e22cb425333a15a971b9e0ac349ab5233cf0d5506d476de12a3ba3c841d8a74240f9c6f34bba4423452019aca32a0e1c6540d0182', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000174', '\x0184c723a8f260e2d169cca82a2421ca21efb2c656593bbbcf99638870dc5b9a9eac436bb286792dff3aec8a9f2c711a31aeba1218aeef79e60dc06197d4f9dde0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000187', '\x0184c723a8927a0ce69e6e201bab6404899b233be56c338b2f32f6377ed89d97415254b0473d65a450c5713b1b72f72b108611dc876079804f61254910d7f26661', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000224', '\x0184c723a8d49b37d09f5d97fad7bada99dbe12e47659d97934c370caae0eb6cfb788e9bc04089164b201518dc080e891796394e6610815975739487d4838fb48f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000230', '\x0184c723a8e6a37de98d8f1d45ad9a03a42a7eefbab2ee6215876dcfec841778832d23dfb88762a07aaa644f88c79aa0b19c7c0044e0d3dcfbbbe08b11f8d6f1f4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000033', '\x0184c723a88a3d45409c4cdcdf6100935512b9ec9014646477e95157023bcf8e93ebaf7cdf6998dfd316e5657c0bcc2c98bfcb175ac9bc51ba4e7e0acc69c6b47a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000037', '\x0184c723a8a4f9fbe73aa6a3e43e036764cbdb112f61ec26f135b47638a62c0e0795c0084fbd46189cd9647f5519b43ac518b76b52a24de84114db5830a1bae3d7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000058', '\x0184c723a8f7840fbdd9174e6229bc6d242546b16f96aa1ac11feb9554fe39c3681a9a0ab813cdf66c93fa4b357fbfdd728edfb3f9b013c0d240a98f39738bae07', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000063', '\x0184c723a85e778c0898f4db422fd351f88f68aea113e20a5cef053a5b377c71a50ef97300f32da8dc30153d0221acf9152452b2684eff9fe46a77db1b86e395b5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000067', '\x0184c723a8588e30278f44a932a769bc04290acfc16797051508a4039795d566950a02575566d02958ff72bc2209692a595d9b58d57082c7051040193cbb8ddff5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000080', '\x0184c723a869323e4c7517eb92660d8aafa75ba7185366214aaf8e69ef731de8aa210a45c5bbf98e9d667b67146996c1e10103056cec3ac31ccdd00472ffa7abb4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000103', '\x0184c723a878f39da31166d268a73deb06a971871e71cc8a16c258e708fd684fc2b6ec7f3a986dee1c0b41051e66da4055305d6602c5f60b4bc31d2cc8753ffaf2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000105', '\x0184c723a80f451b9b9f419c4832f8fbbdf0e502fcbc3916d1c61f9067029c27742265956aa55bb1c02c6536554036a99d06396adc9966ff40896388f125fd3468', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000134', '\x0184c723a83e7a2130721bf8c354bd6be5e99c3b4b43df62bca15d8fea07d77a2a8ce3491c882bafde7bf0e8adad096d4e86b454bd64421de0aa28597e46c6ce8a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000137', '\x0184c723a8987a815b298b313f478616a69a59c8831ee35aef2b1485184b5bcc653e7b6d1413b9e6d7768832905b157d10f297b02d692dbeae11351dde139d7d0d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000143', '\x0184c723a88aea1f594b400ae305d9c22e11fbe28449851cf6dc9c36c436a6211a9d56a9d3673b0b05b035f7ae582cdf02140ff93e25d6b2699bc574643c217627', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000038', '\x0184c723a811a317a72af86810ad4ee4d431f1f5bf492d0e1db015beccf5a69cee4ebdfc9d5f85eb6062fa541c53de02ff9691f3d992d8eca59b4921cbecdaa4c1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000081', '\x0184c723a865cda2e78146a294d57e14142c0c1beaa43f175bb0947351a05e1a1825d33cd7cc6a1298102b6368d4d959601bb4a655d507fc10bf25707481ff672e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000098', '\x0184c723a803d7a8cc01a824821adf83bc23ff0e11d4f903e3d40c1991a941030ef809b8e77cef03422c6740645330572de550ef79cff0cbb5abd73421c83f037b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000114', '\x0184c723a8a197d22dbc95ee6e2b5a05d78bee9c49bd5f61624c87c8503a63172ced8e8a62ba901e39cc76f6121c7844639fad1f043dcb093cf5ff696ed5396d49', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000122', '\x0184c723a8b21136ecdb7a58d71bbaae23a0871127110eed0e33574d1e93c9252b552218439ae6e03766ff3a0eb9a20730d78736658a048a39c7b2d17979e1312d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000126', '\x0184c723a8adf44c926bb8f0cdb440d5feb31c2be3d71512b60c532c412924e2d4d4d4b8017054dded4e8121bde432fa3d638a226d6a0a77e277b4eb67f96009ff', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000139', '\x0184c723a83bb4a2edf7efc8e38f5962b085eafc263ab92096f1e2ea6b633ffff9fbf3358b3a4fa5e033714d03d74e78660472f32c1521a16ae53576effe1ae9d0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000172', '\x0184c723a8f5b2804ac22d67e1c5969ac0e1640d4f4b56abcdb68f9bbe98be35ceda0a379fbd6c8883bba8a314baf4907b1296a19cd789afefdb27be18efc85c3c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000173', '\x0184c723a83900a343a52975cdc19d9fcb1e5d17931bff4b77c7fed8d59d4712a619b320934e3ed0fe851c25108ed418d43c902b0bb3e43961cb22a5dc8f004908', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000188', '\x0184c723a8b35538616319c1ea6604953fc9e533f7ff2570357be743b75f4e325a545f18cadf3e521b4a3c719a204d13dd6bb0fc94ee19f4538447a78a8e30ac74', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000206', '\x0184c723a81fb91e0ab535639d8ceea8c529b07257d54d2567bc38e1022bf6e7f3e2af47b0fb26e8c8a1dc0cd62112aff40c3ad5e90cef847a5134202debbc35a4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000043', '\x0184c723a89508d68b31f9fff5d48493429c605fa43f5daac5ef73862566e1a320b24337e3872f0d23689cd09fdfc3c7d6cd4fdd24935ed87215ec35182add0f17', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000078', '\x0184c723a830c4c2a47cdbc6ab842ff8d32b769a834f7d66bb8863123da789b02a62195a18fc6f2e82c42a052cec80e56726f80a57876bcdc80de24f1b6637468d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000085', '\x0184c723a8967bf5c2caaa07863e16cc01356a23b62f93e3aa894c82bf183c608d096e586ade182079bf28f15474cfed83de0229b16a3d4f20468b632fa01322ed', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000130', '\x0184c723a83e91a9e3874362355db15c6c2216e7078ac9016dccf306a9a656e8adb007023f2e6d2452a39ba2bbc7ba54873426fe2b03752c65435b655d4873d375', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000131', '\x0184c723a8ad585f1d644457f18ea34bc2c88b788c2989ec3ad26678a8374aa9e559d39a3e1516c8e8039efbce34f6cfc682ebbe856ec1335adddca972f19fc2c6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000141', '\x0184c723a84d2e0582851f6a833807b5a6667f18d7137c96898df2ffc908356c3d94d1a89cc38bf43ddb8a98f54aa7a9405519697028959a5fb3ba79b68288a9ba', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000142', '\x0184c723a89f56f2407252f72d35b216e7a5e3273df9bfb998caedea9ac6453d140cac30611978d3fb4b5923a150bfe5953dd907e1e9040b5b2394c1e83d3066ee', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000158', '\x0184c723a8e01308829e18df6bf2c2792f941a05b345fb00eaa0321ea8690d1e2a1a03891e2bbd6f15730b75ee49a3156ebf8e71df5a4aa560c234b93053eebd07', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000167', '\x0184c723a8b461c592c2937ba7ff926fdf1679b81bb3694133599dceb5c14e0ae30d6963f2641c10d76bf9c31a635c9ef3fa70d8548c8f6264aaedda1253f8795a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000197', '\x0184c723a8350b5d006c6cf8429e9768cb75ebd9bf5845784bf98c30101521d988ef61e53cfae17e4b06b82afb2e61372037bcf3bdbc60cb38b78806c4a9e73738', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000213', '\x0184c723a870f7d8807c30d6dc154b5919e011df4de4d682eb085120e33469639d11e51d337926582052f3dcb50299467ee526a09d14e93c36f02bec0244645295', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000031', '\x0184c723a8ddfe3e1c626427a6fd03ff6aaf559c813b63eef7c381bfb03196fe738d885f00fe50f373e9eabc233d8a4f391b88b60d8c8534132dcae9ba727d762f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000040', '\x0184c723a854b6e2af00806b4a25b52bd7520783ea1beb47ba97720dad4f2566d8343cd65cc753e4d117b6689bcc7faf6b231ae9a55a87898dd601c0d8004f2dfe', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000147', '\x0184c723a839445900433643e8f8f64f202f1e45fd9c611c1558b5d97f549b812f5457d9109d31af9f21f1ddae83bce1a433073e01382831093d699fa122e1fd4f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000189', '\x0184c723a8359888cc4b327c3375355727791ff36013ef6942cc4173b75d756598d5a9681f5d869f4a052c1234e776965c42d3a38a74ece8fcaa39cb9fb74d1257', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000195', '\x0184c723a8cf577803fb4b6e51afb0e6a4164d9858a0e33aed8ebac8a49af79441689761c8c4b3adb68c067497d0905d4e6bc2458b2a6e8eb7feefdf7f1c157a4b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000228', '\x0184c723a8c155aec9f3bdb24bebddd5475fc4520a3fecaec5b41154368825d710e63727ff0946b574e237eb24f585c67ba79f9527b49d864764007d51dcb147a9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000231', '\x0184c723a81889fd5f1cb45f079d75d7f1417c9160e69f10dd1cdb961a1a6dac8886415dd7564b643a16ab1f980ae74178e138043d6c1f5712379479d6a638d806', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000232', '\x0184c723a82b1dd0ae0a228975572539ef0b3a7e40289d5dcfe0757f3b9071057ab62cc074cb215fa109a6b844587ec19e64ddf285a2d572aeb32c95c0cf4cbf65', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000245', '\x0184c723a89cc0e64c9ceb2f669067a0b635789b0e70a76a4b26027b7f20adac3d910e9ad1bb8003e2bc1e71aea0f0e45a6f1cbc9568111ce6bdde299fa8abb35f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000270', '\x0184c723a86d97df4f47633e83c1270a3cfcd46a78e7bc5ac2da64200ce569ab86d032f6d83173f8beefd9c27a9e05d910bf9b46871b81b7aab448d4efeb454045', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000291', '\x0184c723a8501c324558b0136b2261795559cbc3add64e46544dad7e338750388982c7e8f0f51abe07ec930f606b80ac6c070fe6e66fedc6047f99800307696c36', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000003', '\x0184c723a8d9a58635f0510409b97f0a8b27d3318ebd9240d7783d2f1edc5581b239d2368f8c896969797374886667b6ac662af98f98c7b943859ed18a22eff445', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000004', '\x0184c723a8ab54f561449505a76b7731668fd049bfb39b3537a29f9157d6af1bf233ffbae61ba60edf3a606ae2f18acbce3ed7492adde5a12d4209ca340759527c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000012', '\x0184c723a84811e1435331956bb2a1eafadf7ef4498853bbb53807f4418b1f42a04323d918e1b9af4948817a1e0343b9245770089af2aaf45b6bdacb6fd6e354b3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000017', '\x0184c723a89d4b7fc545848e5a0a67b60215df03aaaed774583a80ea63d880e6d2df150b8a2f5bee213bb6a77f58a2850d0ec0d04a95317306871004e4ba25499e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000025', '\x0184c723a87ad20fba0469296fca2a85b862ec2bb3471be1a6d625fb8e1125e4265c0573e3c6eb789cdb31d68821b3490ab729e4d2aec506e4a514ba75c89d3a98', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000053', '\x0184c723a863d6619bc155ef3fd31b5af4b63ece20858fbaf7cde1708659c187c007057d08e51e29923f552ebfd05db9b148489a0938eceda1d0f2179a076bbb6a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000065', '\x0184c723a8573fe8495d1490204a9d06ba2bde0fd27b2d7cf48ca4d06fd2fd81b9ffb4f09f063f3eac951d6b54c24a01547690e7c689ea608ea04bbdd977b552eb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000071', '\x0184c723a8e105ebac444a5570c827450035c8a1015ae128eab0ff809311f65c1612cff08d48ff130e980ec52daff8d1f505f260d753f4e362c79828b62a732869', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000077', '\x0184c723a89c65af8ad122a66ced3446ae7761c25c17e008c88b8c01ef6ccce9dc10a5e80368c923cdb04c288c9a0088c063b67dd179b9e59cde038ed18ff487c9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000086', '\x0184c723a84db50a693262677c3d28268fd7f1f409043380bb65e8aa9baa7b306817e47ab34211cb1aeb686814c8eb806195f8a1223d3ee29e141c5d608548d852', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000087', '\x0184c723a851b057fb591db7bd11e5d973e31f7f02d7f6b83542874e299df42d1e2f806800d62ab12e9b31441a9154ce61a25d6f647d7c7e8304ecc50fb1858d20', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000018', '\x0184c723a8bf5ac62358021eaa299cf1a72f42639d74a7aa45949156b915c8838c917c1a0cce4966d8aaede51227d39b3fa2239bec6a88224b97592ef94b8b1eab', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000027', '\x0184c723a8f17a1c1170661629bc50c2c6f4fe8e4b698e30bf03c906d45ecf9ecb59cbedc29a59d5a45f2244a34c2de06985518ecf0c5ca75a41cd21c8f2c8fcb1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000079', '\x0184c723a867f247cce5d689c012f79f56d7c5c6556004d24f79db67168705ae0b8f458a6f41072ba814bf2f044e55449eef2a11d941fe7c12ba5461b7200f6669', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000088', '\x0184c723a8f4aca2b52ebf09b13b455328b9a6c046d4ed0686f394afbe2cf60631b7ee78057b8e435377a90d08427c2a2daa648a7354a6a387d022c15a152bf714', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000090', '\x0184c723a80f90745fe2af65952d65f38c982868959d649f31040a20c0c7f788e7bc797dfe850be121b4e35688bbc30534a60cbd212fed66d16f3abb0dc1b412dc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000100', '\x0184c723a8035a011e16e8b48b9d76946f0a7e8b24c3d1c0838cda6519962555d68807962a6ddacf8b2c82c586145631b2dfc2666f2f00d2008f80715d93e70c6d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000111', '\x0184c723a8a1cbe5ee797212f5ce835e822d79ccb92d58ba714cdf05a5c30aa694afb5a765941ede7b3ab4eb826aa34bcd5042dcd9d14ae4bfbbaa55f7bba49231', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000128', '\x0184c723a80982bfef5365eaa6a61fbfcd989e0a7a4f90f419c9e070a7c180bf1cbb76e25fab4f198008180269f2880c93eb3d75a7bc46096e327abdc8ba6eb9a0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000184', '\x0184c723a8d29ebcb2ccbc849d9f76021682269fa6d1d0798630159740794ce71805110f2bed49db3cd4f9662a08bdf2f5f309460bed7b080f3168f4399611dca3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000210', '\x0184c723a86f6ad87907c45c0bfc877566473b6161143aeaa159f3a19e26ac8662aef93f9043c0b5961ecafeb9e77710abc87108fbd607699499a20086f12b4511', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000225', '\x0184c723a81b85842b26f6c65ea963a22297fdaed8bbc379e3ac2f6b17b2a9f30e508c9b55ad006e83758a19df8d39e5b52907285df5712bcebf667edfc9c86ded', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000005', '\x0184c723a80a5b8f8af823ba131323924a1a600a62e2a2e4c1394fa894840e4aa950ec905fddf46c0d61116a69315b93bec6d20ecf0896a088981e5b5a7c189cd9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000011', '\x0184c723a835d3eea88e6a9f2b6a1d9ddfc110fd306439a7d9bc71e1d49a87face54e14f17a8a0043a3a8886d11859838ce848f41e78b6697cc94285c34e149f03', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000060', '\x0184c723a83c02e5c2210fb1a5c12056ff34f58f60d4ce1c3e8159a9be30792d8e4dc59fbbe6b083b068b154461bc0f817a87571e151b17eb83e6ab1327f37acc7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000068', '\x0184c723a8249f88a500731bafe185164c174e286ddbef210f91479e37f1af3a04d57f18f50568047650dda06c573f56c40e7967d3d3760628f0b9b658d6099b87', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000093', '\x0184c723a8a40f6d5be22158bbee4edff33f47a34137abf0a75c499b224c4a24ccce6f25a93fd31c28fdcd1dce7f9c795c81ea5c82ef07a89e426a71a9db18b0c1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000094', '\x0184c723a8481058b10a2901500a94ed6c0d187018c64247d6e351b440bf94b61b2ffd02a8a944a9a3cbec840af033467aa25e5bf3676661eb5d1e393403253648', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000120', '\x0184c723a8d6340136148675e2518b05867b4e01e18bd727b25948c4a9e0a3519d3828b0f0efdd64ce0f6e4c08aa04dd3bf7e1f60a75f717aaa7fc963e8c918e79', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000168', '\x0184c723a82787810548de9fa4e91994eecdbab809ef273ea6ce5d08eee5fa9f251011f65338a67e2c7fbc39900079288e180bd0ec1d17eda13c09a6811abbcb07', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000181', '\x0184c723a8b5c3f2a9be0d7f9a1aaff082daf7f1efb973d30923e88b86debee79397e2a8e8e9ac4d3eb20245db44bfe3f7fc15c5c4d9c006f3b8ac34599ad972ca', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000194', '\x0184c723a8d71e12887cd2fe2b8f041850d5e33493e7f5f0665c5a4430cc8df3cfacf8cddeaaa2c2b5f050d525cd0fdc230a0775b74ed32c44285e0debb1f8b993', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000015', '\x0184c723a88718df239f530c3edc840705629a144f1df259011f0280f554de42fd64e0365bc0a1c9eb4b2af0449819947fc12c8e8869bac2208e1e4999b1dc5d53', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000028', '\x0184c723a8fca485e9dd3a65b1cc7a2b54df688e04eb9e33148a7dc232df912a67ec69b6ba98f863dbf2ebf34e152c7fc30c8a3b4d0d452bc7483a8946c898b2fc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000035', '\x0184c723a8027e383487a1c9c98d5377ff8716464f56d54700efb018faeb0cfc1284c7752416e867eb353c15271a9fa18e0fa6127e06ba1506a3de5346947c0a48', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000061', '\x0184c723a8a5ec3471b2ea3459257f02556af84f4328b5ac871557dc02c116ff17544e9b96885bf190663f636c1fcf7175036cdf55a3d7047a43272be428b09a07', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000062', '\x0184c723a83d2439fc168cea5c30172a47a7da9b26cd597e7b049b22efdc6cc69eb0b916de42bc0f7fbf0e7fa3c6ccf22da6af664d0196b8ab9babb467ff75be64', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000082', '\x0184c723a8353ad4860380f0de7666c2dd30540a00ee34a648f738262689baa78c96433675b77f6560032b704d3c517b5d7c15a354d51855735371f0cc4e5e5862', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000089', '\x0184c723a8c3bdc80040a37650fb44a6a1e478d8b7b6af91c2e15914b0f9da61f1d9b08ba29bc139f5b94b26c054e1d059263301eed94ec29658aa0a0b0ffc58db', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000107', '\x0184c723a8764c2796800c9776dae03c2e88f215353d5e86afccde40dfec5fde7661d7ed650ddd7ce6908c5d2af4ae49eb9d494dfb93ea5f90baf03d98503cd445', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000148', '\x0184c723a806c2e4a217782300dd4108e7153fed238909988f1bdcb3835685e0c650e85949dd3ce4793d2c62ce3146fb00e117cb0fcfd6549fb52ff0710796add3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000151', '\x0184c723a88fff58cecd45ab0a734c495552f1d35f98f0daed395569b2e97665951c1862d3eccc62410ef2150164802666f55675a7c314fa433835d9788f48f3ec', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000191', '\x0184c723a88ab54988248bc8adf6e520f9ceb9b632ca023546657e5f5a7ae8d7fd9292ea0cc4b224776543e0b94689c0bd328e8d58f0e895d925f3eed8b75f6437', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000198', '\x0184c723a89e0946fbc3711af00e8fb70d6ecd23f504942000dc83587aa2047de7c02dfb736356bb1dc7907ca7a37f996e32b54a5e802e8768cc77ae3a8f11f8f4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000200', '\x0184c723a81f02c0c69ffaf9c6c794839d9da2fb3696846a66bffa37d4d90c5dd6313dfd9e684bc5728618568419ffa1f52f2db2d3b13aa4d188c47f6a0d015e90', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000113', '\x0184c723a8450e45306f9f78b68634bab7b5ccd11ad0c068b4fba87e444c69672c3678293b93dc32393ff94916fb2f3e3a3b1ee330956c2757840bda5149ff233f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000156', '\x0184c723a84f20336f12b437fb82d58004aeb6b511befd78311e760cb234c810337b05251c652943eec9aaa63d357ecb2f9b1c96b9ec0d35cc4f7a0e312aad7d86', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000159', '\x0184c723a823ae328eece39488f3426df62f9ec51d059fb99f3d9e1918805a4cf795081740d7641488a660641d6d9f2e2e62386c718bd16d050171a91044833c06', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000169', '\x0184c723a88523205c60374ce8966ca33a9dc5161be921d76359ce06fe88fc064a9398350d1cb8979ed27921dc6cacbf061ca35641a0f4d9b13820d96d954e3f8b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000175', '\x0184c723a8743d5cb27a27ff65296526a3e440e5c348161240fd17e5ebb25652c49f7d3cda8af283d1e0d784fcd357749793ade73d0bc779b247bf0db13bbefa7f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000180', '\x0184c723a86c7f6c252ab77239a8b137498d76ba6725eeddd3121a4b7e060b45f44428695eae3d732883828624da117e58fc805031c59b4337c2ddce2288d974aa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000182', '\x0184c723a80ada41f4a3a2a5ce37cc116e22310afb595bd0a1fbcfa63f457b13c63bccb520e6f8950b11df4dd23965e15ff6b863ca7946ae9f48a62c4dc997d04a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000183', '\x0184c723a84ffe13db3c0426c59d68fb54b93c9b6c924d62f519861064a6556cb6fcd24733e1658da208efb625909e78ccedd781bb28897593d3cac08e7e2535ba', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000186', '\x0184c723a875a7a3963c1899611ffcf5ae2569484adbd8269d9034f14f105679fac237bcc2613c4773c326d3c2a1853640cfc2a5a0e89a1b6da2b84b33affba278', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000201', '\x0184c723a8b067a08f8a9f6ba54d0f25e0e54e47b683d457a325e0f2200c770b91bbedc3175c9b5afc796239400a02f3e0c19702eba0621f27547b554bd36daa1b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000202', '\x0184c723a8e751425e8a9d7d5dfd570fd9291cb8155e12ab51316b5b7d48141e4f61337a472577493a0622574ac5f677c286c846c85c50b575a39176912d435dcf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000203', '\x0184c723a82626b4aeaefa9c7edf1109065c8596608d21d41948ea391f0294f5ae0985b578196dddbc7307336afdd79a8d8287d3d623a70a145fa7581c5652ddaa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000204', '\x0184c723a8e610970cad4dc7dacc4e309ff84f16d895347746a6b2432c65692aa23b8696c9174dea2ef4bfa2c7fb4b26ce812f03d80c9728dbaa30a15044a0717a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000205', '\x0184c723a85242e288990cf3ab77481f9162badf854b1ee74b4d04a067a71eb81313e231a155b0f2b884b9ea7b35e204da77a987c3d20ed763191cfbde99f149ae', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000209', '\x0184c723a869247bac29612511d3ff17777e64b1070d9b01eb21db903f8bb7e8c98a2295922df0d8b1eb3e2bc3e423870af107516c4047ab9fec1eead23068f35a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000212', '\x0184c723a8e3b3df78ce34f48619270ec5793b612a5cc6dd3984e22eed7b241c6dbbf510fa58885bb10fd17e5f168b3f1355bcaabcd0880994bbbebfc90193d3cc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000214', '\x0184c723a80f82ddf0b14b6743e6dc96c313c044b2ceec28f0564da2e35362cb6cd6ded1c450469a238c9f2cfa014d7221bfbeb6fb2921bb2aa99eeeca48fd8066', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000215', '\x0184c723a8cc0b9cba609227e84d24c925d2688da69ce30d5f32f01e9574a86f2b3b3d256c4b68376e595d49f7b86ef69b27e4487e6214e507274d7d0422ba0743', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000216', '\x0184c723a818f6eaf9faec4a529d76d442539d82f3466d14d45c1d59bdda1f9935ea4c119e5bc93ca31fd7b794b7049dc838b09b1e347db0d8fb307e4fa26003d3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000217', '\x0184c723a854e767c8152aa49d817c9bca6eedfbed93cd1a65e6839c3797c5ea10c8f70980d28fbf9630638753ecd999686b0937f7b908a03fba25373c777c289b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000220', '\x0184c723a87093037235c2540434684723a809b5e3ed86c390aa4313f8baefb75c3f0d7423396a85aee89317dde18b96f07492e542ffa40cde990acd231f4f00d2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000222', '\x0184c723a8fb008f693bda0619f5c53c76d43efaf372ef8320daf51fb038c33c93026b1b5ddf1f612b61f400d7facf253a7c2ad065b3ddc833a66d14a8ec03e9bb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000223', '\x0184c723a8d8fbc55243ee5924cb40fa49724fe31cf395977d6c9494bb25035292ee6ce7da83b3c2a274a0d13a3df54a2c20bf801bf8d54767d3f3b3873d5ffd7c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000226', '\x0184c723a8b8a6b3c4d3785e891a316473fa6309d6cb61d3462edd71ae64b7876cb592a80646f6077a2f057b9f3f578797f1bf751f27f357527ab81fcbfa98d0fd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000227', '\x0184c723a80ec9cc3de6af4314965ac521233c9c64475107020974f0829e8c0b317ea0536130d2119c0f0fbb2fbd324aada6f647daf536088710ed23d4acca52e5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000235', '\x0184c723a84b96b28ed6892dd63479b442225e44b893d77aa5e142a55fa8bd9ea1dd9a0c6149913ec4232542b2127d65169551850c9da4788af3cf92b3d6312a36', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000236', '\x0184c723a888c267dfdbfc1a78c99f3daad69a685e05185b90f19640e9ed89de891d1f30114c102b197e66dbe5c608bd029c6324a2354e8a3895821ceebf8591d0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000237', '\x0184c723a87802853cad7a9880dbd74ff53327c25fda9d9ad20e9df0f157f2bb76f1669fa2b3e4e33a658e1a6a84e304ef0a0d8dd4a845a009142b0a741b660420', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000240', '\x0184c723a826ac0706714782c9e13f236ddfa69bcb20a6f229e5e325f5b5234d7f4055c2dfff5f2769366a9813ddb0714a283414ddcabf79d599e48dc76c22ada4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000241', '\x0184c723a82ae2a5eaa6927ac21412dcb9014f6d5754efb6431bbacd4f08ec60f4b9e172869663e00dcbfa3cb89e9f545f7d5e6226a93a00519dec779540e051c5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000243', '\x0184c723a805e9ddc7f4c75eeea081ec9d6ddfb2c983b38500fd60e99a04d47ada96eea636b78b7ac94530768887746aea515eee5c827cd389b82897aef9e8e2ee', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000244', '\x0184c723a80e148866bc9e9874b3d02c7d9ed56d34a5605e18199c9bd64f57c62d51942674796e3920951ac683a0e1888c7bb94a2a0eef4d4a53043fc49d2f215d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000246', '\x0184c723a8473fe0679294d94351f9df6884ca2a483690a2cbb214fcc4a89d0157b52fd26d0d0f7917102352990d63f30b958a3e4ef2d99f66664eecbba22554c5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000247', '\x0184c723a8bc9f7e2893b5c0a77bdb3548425604becb014ffaef4828add1bb4fc55f5d23b2047f7a81bec6e277935b56188225bb9661172c4c94ed2a7a8accb62a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000248', '\x0184c723a88fec573e064bff0c2e6d2b6e5f16f82712f397dd804a85fa1d7286ad86d2367cfc1d7751f0e76aa5c6a59abf4c568591d8add8632dc1b65b62a03027', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000249', '\x0184c723a8414bb203f84363bad0d48a2830ef52781ab0e376049eca8f48520d96bf3284f5ab799f30bbf4492d85cd41ac804cdfc5939697f22024dc7349ee4629', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000250', '\x0184c723a8f9decc92fc77dab7a07fbde8cd77750fe2a7de3dc591bfa11e6894c9cab6c5cf4820aa6999be23014d3f6bd083eaa371a1f81d98a8da1c37b429b869', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000251', '\x0184c723a859ff638d1eb2aa3d9da4ae77a89b3cb28d5c0b472eebd2554a4a3bebe8c417684c08adefb45305b8815a4538b2d521bda944425ab3498994ca0aece0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000252', '\x0184c723a84b0517c8207e21691ae55a1a1c171bc22dc5267853784d89f69e39c60e584f22097c0f62fd59dff6ba1b0cc937eaba64b2f15f9dd5ed4f8976214858', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000253', '\x0184c723a859612998368997f30d67ea0336f77069901afa3b6cdb6c286c320b5fb5f3601938af5c5474fa0627680a95ec185077a36c693452fd6a30a93d31c37c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000254', '\x0184c723a8eb49860e043e74b44797df80d01c7549606dfd758e5cf61c70914c7bfed5db1d35d87839fbbbb88b785bee151c3a9472946ca1a8bba224c0e1a05d8b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000255', '\x0184c723a818652d0449632a698884c8ba39de27d6dc0ac8baffe37b3f718d6bb91a4a4521027775e7ee2cbab0d2a5d687beb117ea6776e98f93da1a6888048a7f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000258', '\x0184c723a8ba0178293bfe83bd439b94109781dd5723aa7e25a04ced39c6e62b58ddf5975305069e35b9405bdbb635faf083ce023ac0ba74873db30412974decdb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000259', '\x0184c723a8eff7607bedf7274e4f51de0285b4784c5f8b3d67f02b3c2091d3ccb8b5128139633cd90f9515b04eef3cb6f5c3561dbc4b7dc8ce083c4250452c88a8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000260', '\x0184c723a8e1e3bb2d0adbf1b8f8abdd1e609452b4b4fda4a82f7d2a4e339f449b8cab03f43a0cd1a850c66327c35a8b0c3cd2001cae16bac58deb8bb201fbb47c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000261', '\x0184c723a837a3743558ccab47815eb9255bed88fe9becdb5452e054b3248727b2a5c4b67cf0c3917ee289e53eb85984b8cf2f981ce89e141483ad06138b608930', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000262', '\x0184c723a85ce35bf350c27b7cc25af2846dcb6eb016687b91cc5219b87b57a5d411643aca5e1525ea3361f2721938a5c366bcaccd4cf07b10f1ebdf37a572a80d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000265', '\x0184c723a8b204eea3ea59703880b7a8f82655d587f95a04ae7c909d81806e5dacab5d8279b9d36ee4ce96340bef888e6c912811e8c8290eebe1794503e4659a4c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000266', '\x0184c723a8e66a0b575acbf64c854667426a764c8ee41b6f8bf4269c39477a727ccd8f052729a90928999b1d5ca6853e9b465c52cd2a89692ab3ea1204bdeaed0b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000268', '\x0184c723a865d178ea4e07d12bde2e3fd51da56237885b0865cb183be36e6068975842cd313c71241f14ba55078de39fae30e09444fe128381253567863c4f798e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000269', '\x0184c723a8616c2a9f8387b8d6c8ad69ff14a87cbf5c7b6b4c62d958fa2bc69f1f9cb6f9ed1831ecd6b6005df34e34fbe50767df35a1922d17cb2137148da4d2d8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000272', '\x0184c723a8dc3cafb3ec633b3b5e894b7039100166e25206ac63f0de38c290a94f36e23ce26acb20adbc894b547ec32cc6dddde2c26ae6aee42f1421a495b06809', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000273', '\x0184c723a8217aefb8a5b96644013e706f61ff0d1e070ddfd34f9f6d9116c6a3032b9919a695bee691c9ede3a71f5d87fc1f7fc83d714e468edbc7ba8d77fe332f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000274', '\x0184c723a81b49aa99ab67adfbd86290e973ec456474473142194259a5f7f1fbd2baf14e8b0e107c21ad802d8d5344fac78321f3ee4a8cf598d78813efb83720b2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000275', '\x0184c723a8f0fb7474f2271ae6789a931754ea1c2f9b49eda0597755253c3de081799e1c6542108c2c0a952d788219ee3960440f11040a4ca8b4edac9710ae8cfd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000276', '\x0184c723a8c32cc825119c143f38a6a616572fc0363018797d176241d2fca6bd55f2acbc2a8dfac3b8955545d20c105c47bee0e8478d82686b6fdc48672df6d68d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000277', '\x0184c723a87ab6ffc428c70dc7aea94206e2cab3098977c68f432998380e8e63c7b10857e3d1d931c0047c532da75b92aceb7325b068056904d1b1fd7ce8a7a690', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000278', '\x0184c723a8fed20075246c33d810eca7978c236fcfe1bdb5a8b7c52c837061cc06852a06abee9a23aa4663cf309e046730a798b23c95a610a53bd20e5c956bb74a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000279', '\x0184c723a8da09ccecdf3d2dcdb722f5e0eaee0fe288b1372ea4da86b6a3a539845546c3c2bc9ea6c97fb9ff126089560394ee93f4106e0f741932ddda84da0474', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000280', '\x0184c723a83b74f12d3bf237052115273f739292627e51f6b4e3c7b87b6444fc46f182bf11007c685738f9f7718ec53e895f03aafd5cb37dbb078e3094d4f9b15f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000282', '\x0184c723a810669055c6b15a1630b4ecd5dcb2733dbddfc371da27c524baeddecf669463052ba18e9eeb65542f267dcfd292c90a3ecae81b526d76e0ca74bb89ae', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000283', '\x0184c723a8171e8b2b5965dacba533b59f4ba92d97ba14848c6d5f402facbf07d8d325e17073dbdf59f4b1e86ce1f37905ea4a594055aab0a22aaec7bf887aaa39', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000284', '\x0184c723a85b56429c54048a1cc5dff0569d3f8ae71811783d951df4df1aae1f29d0858165c41fee52de1522045ada0072434ae79abc3b30ea4da34c7f0b4256db', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000285', '\x0184c723a874db6e3ad4630cb501f5bf65c34b88c9096c171f21e1307854b719ce3aeb4de9322b8a25f811e6f00e7a5f2f5ed7175faad0c45556ba14826f313a91', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000286', '\x0184c723a8e097530a091e4f48492a56b4b10b098adef1af6864fcceaad46f3c4e5b728c42765182c93ec80e91d38b67b8d0bf80452b34e40f786ee146fd78ec3d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000287', '\x0184c723a8e3fb3c05e696396f644d190b9a39e3dacaaddc54e465b1c31e34488da3c473478915d228eb54ca859d26f98e2d6c73d2c08aca862ddcad7b25fc9b64', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000288', '\x0184c723a82eadf1ae63429bc7bf138b4aa605f10fa095eb9e76650da7b0353a0df8478a873d42bcec23ab990b3a999f6ff66b05a685b878a150ec7516f2ac6208', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000289', '\x0184c723a893f8f5ceb0d7df8a4362ad7f23e803dc5d6dc4ab378b1b85c1098eaefb30e92629d930ec3ddbb741a21bb260a7f4aed179290fc629fac3a3d4483956', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000290', '\x0184c723a8ec9faaf51244ab90571e027e8dc7784a11691716fdf0ca3109a93bf58ff7e66ba4079454947a3fe9e18f3e5e3698e9a19aa95ae2aa3445bd4f5b7d3a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000292', '\x0184c723a8cf49e90bba8b2af35453d4f8c931d8f7d4b01b65c6700f2cbd1393fa74e9115666c71812824011118c35ddd6daa9e06451a4f1012fee94f7fb1ec758', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000293', '\x0184c723a8aaf08fd18cc0c854d54873c0a3f3f8c1dad4b3b1c964053c9edb6d2b5919cbb25b5c0ec945f12a3bf5742855f6a9cc3b7ef89692a180778a9836ae50', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000294', '\x0184c723a804f720e74c3d66262c434e8ad8b3cc7d22aa6584db837973e25881ac4dad4061d64fcf1c1cf53cbba0038cb550e3acf2bec9b67a48a698b968a0a929', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000295', '\x0184c723a8357b89b763d9c493568cd923645ca7d8ec2d85aa287dea19ad0ffecedce8d008b9fadd8974d762729db20ae6cdf6da4f2dc6f3a197796af435588e45', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000296', '\x0184c723a80ae7154416d5b6732ec1e35e014bd8021404073b6686ef82955643b4b8ea4aa6d707011292d787695491dc4c68d1cbe2be73a1fb9b540822fffad27f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000297', '\x0184c723a87439a3bf680099ffef6171d7bb38f280fdf54e8a4e4344cba9be73cd53e62cea18608560802e4727e7750d6db1f159e4daee419339a6bf9b07d0f27b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000298', '\x0184c723a8dc96fb120ef43288fdc277ceb96e6dea73745af9899410e6d6f052325d1f441b5a5f663feb5fb7ce91ff350fd17ec6805f1031e7cbd87ad934ef3d3b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000299', '\x0184c723a86a33f41fe91978dad0bd998be54a7f7eea0c4266e0af5e1e5409a87141c2cfd002ca43410ac2f6ae4d45494f484ac7c0602b331bd1ad7a62f4d1b9ea', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000300', '\x0184c723a883b2f5cd4731aace161c62a57e6ee1fec13083c53d22e1efa01cc62b43058bbe3c982de54d9214f13071e867d86ae3014703a0d8f250a2000b3e449e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000301', '\x0184c723a89202846f75c6b9d1e83e04ef633b8d93f13408795676bdd8ba733cf7053dc6da1595282b4ca67fa4abba9dfebd8e5d233e5aa858f3328107d9077c5b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000302', '\x0184c723a8fd864ac047a2ecaeeb04e2749edecc37ac4f0504cf53e07dafed356831459a8898674f7bb8446598ce8a1e1bf613fe87c16ffb2d2cf9c13f9a06fa35', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000303', '\x0184c723a8525c68ebf20cbeeac27c08945366ae6808e869193d4d712d9f6ebd56b448e1f8abc0fc9c8ba30f6b39b8a52b69219cca957c880d7b537e755611ba4a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000304', '\x0184c723a88be2ba60fa4ebdaedf02c947a796721e24c34adc1dc1587b469660e0134f1eb309e5d5b32da669fc0ff86b927da21657e4199d9881feea1229575001', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000305', '\x0184c723a82e05f7252a46d1666a144c96f9a7ceeeffc6c8b23c8ea3e759dc843f771d84a7e9e396eee3045c359392339dc581da23edc4af3ec4ee5476a9418680', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000306', '\x0184c723a8f26232474915fc417a9a1c265aed51c80e8fe18f334fbf63e6c358f9b616df78372e88fda3884f01b3525015d38208469b26323d17fee5859df5a405', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000307', '\x0184c723a8d35d62260075f84eca01d94d2894c5658c662a1adf8ae4db2c6dc386e10a68181b7a7a6b8daf9d2bf3e58964ba6bf78adf52dc6d6809a06562b994b7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000308', '\x0184c723a86c18d731b592e74a89f629562060c766043d65a5fcdbf6dd92e6eb090a6a98503454ef521f67201b7e3b3e84e784a97939d2488eb0d31f818ce7dc56', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000309', '\x0184c723a89d45229a2b477647dabd4a2beca925436f2d8ac30c19c14cfc6599a79b9893df401feae6b3b902289bb38f93c068ecd0bccd498e0bdb8bc42b4ca545', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000310', '\x0184c723a824bc6a6be404111bc93cbb78d4316c8c0361e9636ae113a231776baa16e08b7863a940191d8c318b1047388b7b3bc2f2f82729f6fe8239c32ff68c55', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000311', '\x0184c723a833f2e90224d1a13c2c128d169e6d1469ebd49bc69f2de52d19dc5c2ba1be8b88d2993db7a9d2471300854e45df15f3d04db14a2bea397abcd24132f0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000312', '\x0184c723a83141070b8c4fd1966a5bdf244d4d040d982ddf180312f4791edc00fe8e1bbc4aea176a74c93b3c1f1073e8004c244c7ef0d1142d19f3c73cc07bb728', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000313', '\x0184c723a801f47310b2457a984add7a128fcd98d7a77a404c1e397baecbdd3969ae345a1be5b4cecaeb5f669104961747ad4534956433bee009f24948a3a5aff4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000314', '\x0184c723a87c9c760272b30659ce6fe5b91139b5ee497e8d83ccc1431392a51bb4a5e705f19f7f7d53d415670ac7791d12ba40ec1d1991ea7cd6d59e9779bbaf8e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000315', '\x0184c723a812b8c85ddee237485d8ae2538f50702adaae93e99d4f59e1c89afb49581c284e1f239d03c9707935a370e9fb820653690bd6aac66b09299584cb1b73', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000316', '\x0184c723a893135ac8b303212565b1ab06326a7e88290dde59b1eab320ccb5fdbcba1e55fa804a787faf191c18a29541cf7783298ca7385e0d79d34a208cd6a595', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000317', '\x0184c723a87886e54e263e2745288008d95d5200f78eaee6e9cc6ec4c953983e4cdee60aaa3ce7fbc0463d309ea3e473db8aa96fbb4986e9e277e0b52566e658a3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000318', '\x0184c723a8ee4bd8be012e1a208a27d5ba76cad4c722b8581a5a40e49900b907a5b38af10563225f3f8c97a6728a93c68e265bdea9c29e45000d73e071c1a7fd1c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000319', '\x0184c723a89869d201e58c0954d9a7c6d05a21d2e55b88a5be1b619a2ef1cb462039b98e7bb5a747e8239a63dbe10651c31753cb4623f28762cca389245784d250', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000320', '\x0184c723a8476c71ad2b833a1f0aaf2fb00d83e9a8d06857c4519db3c3f8b952f681d55ea6cb09b3e4b763b822afce792f9170acdcfbb4ff0d5a2a9306cc9b5c75', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000321', '\x0184c723a8545da075b1e86c3dc450a60e05368887bea62281dd03b08fddda0c24f15e30daf1e3ea75dc314c1df40b349fa3dd155bd6569d447c93c5c7e94a0d2a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000322', '\x0184c723a877ed78378773f6c4ecd400ea45dcc2ccb061d132d2ce4a94c69ced3c963758bbb39e3cb5aa104fc7596bc9aa62f30a480e1fd26405a85d3bfe960961', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000323', '\x0184c723a88c200edbb7abb136e0fb0cd18384ce42fb6766e77d0e99ea2b5249c68e166a0bfee25a3339125993953510065d88c25bdc4c1457a4a41af9ad4f6a1b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000324', '\x0184c723a8818e3f711fee46282fc1a9403e477aaad017194db139b3e85a5f736357a6b092083986333ac8080bc951f510403cfeac164bb860de5020172c3ac534', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000325', '\x0184c723a80d830321f18e735471f14b9d1c122f931743e3b0d87b8254cd39aa2843006a8811287fd9b4edfc2376889544ef694b61e1d883bd038c7fa00cd205ea', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000326', '\x0184c723a84013dfd1d55915cb63d054e632d9ecf241a617f81f2bc453b2a3adf1d2255beb97084591bb59ceb73574d9c19a68152b5908353ee62147c836a35a4c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000327', '\x0184c723a83dd3cccb222056bf05b0b5f4ace01d8050f84dfeda2e71b5b222dd7a4409a2131641aa70a2288a94ca307e4ab40ae2728fc7bc38222b1b5e2d302572', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000328', '\x0184c723a8c80d8ccbced7924384e3586faea39c35b9f9007ed9225b3e697271c82cce01824d6cd758e8557fbd6df1838beb0b7745384e25bd7260f7bcac3b454c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000329', '\x0184c723a8c97e4888aa5ac70b3e494ecb4b7739b8d4074a86b974faa86ad5f44e342b50817e09a0c81580cba31576ebc967521615634223cc4d357b5651243424', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000330', '\x0184c723a856ed772ada283dc00164cb55947119063fbbb4ae90cfb244a6590cf0e9e211b9153af1bb97c38239fef52c3a7392c4449e138c55f6efae19ae993521', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000331', '\x0184c723a83251f7b8c21cf3334e940c1cdfb09b7fa63d3104e93b4aaa923b08803b4624fe018c4465ea1c97a034f68e33f006920ce85eaf0cbf4b22b4acd6a2b4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000332', '\x0184c723a89719521f2e4ab0fd50f5498bfc2d02da586d25be3a7621bc22a7552a7bf3d7e9c863d70cf53e8e15b34769828ea587a4b1e6ea0a7162b8dfadfba5ac', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000333', '\x0184c723a8adfbfc8dbc621e68b1f9151d5e53d9c93b433c55d0516a4937d7d39159b6d3e8a75a90b4794b19bc954e968af5b52875022b6c6940464285f3e3aae2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000334', '\x0184c723a86d4e7a50af0c9e097e70036fe17aa7bf471feba76e27604b8b481138a3c4b79b2550f3ec0fc2f903c648c8e3bb0ec62705c0d3344e19f122ee1b5fcd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000335', '\x0184c723a8739c8fde0a928e5e6abe2e43456eed94bcfca0c963b85eb860c2d1287fc11454fa7c05e6ced60c13d4a16e3e088350cb1cc234a289a9ffc726121793', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000336', '\x0184c723a8b9d7d91746a0d97ad2eb4b70bb6cb49f1f41b27feb5405fd5aafdd68a8dc7c8641bb8e8d1b992282ff92fbb58b1e01243774235e052aa283c70ff05c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000337', '\x0184c723a869afd84eda992ec175d50a0e79c48a8f5f5fbd1e9c91b8a0763da20ce4f1ffa91918230eeebf2e3b6b0c3346ebc5e53bd9e31e0d42df31a53e7ef154', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000338', '\x0184c723a86fc73637065cf1806f28edb2cd4863b77f6c764aa6849f457548e2ec8890ce9170f1af27818260fdfbc8da7ec34d1b953d5a7ff22f2e737ca373243a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000339', '\x0184c723a8c1d67329da8c060769109bfa20740aaad62ce1d83c0cee4aef1359664cf5098acf91dea7ebcf0993703b963502a086f8128727c10a2e16be0d79dd20', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000340', '\x0184c723a8bb480095aa717dde7c33e4c872cd691a0377e497e9590e9cbde1c69c3b6dd014cc680e6d823d435e107ffb8b498fb07e7651d3d547e18c8fa6d89046', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000341', '\x0184c723a8fbf4f07739632cd8618594e2c54cb5eb9672c3a690f24195fd4e195d7591574d88fd6c6396bfa7ad3ea083b64b01317c40156917b98dc2cb63d347f6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000342', '\x0184c723a8bf96dbe0d643532d6aa177489805520bb7292defcd1337e8e16d3d20678e8ec926fbcc042192be0ce9c33118fdedad3d97bc603a8717ca2dadfa4de6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000343', '\x0184c723a841f01ed2eb7fdc6e2406c1630a00e8a59a01e3befc8cc46753f216c542af54503b2664d807a1b46daa6cd7f6c396e048abb0ee9e65aad788830ae948', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000344', '\x0184c723a86d88fc0fc2bc5a62da666eb6306e15323ae1ec532737a0d547bc00edf0af8a94bbcf4af788b1b4f605b49bf7839321451e0a1a126394c4c13ad0a3ec', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000345', '\x0184c723a858b0d13e6acdd6769b4b933c03cb2802d9bd410878d1742acf98d809c395ba3d00c600e647b9acc4f8e0074d2f5061ca26eafbd38b04390b1bc48844', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000346', '\x0184c723a8f09676e34a6a51883b749e46f729b81c3c0d2b8b027dd16de80eefa35e3568a1656afad595ac25bd3c02dd22c9aad4d4d643a79a4f010c10751e548f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000347', '\x0184c723a83e4b498d62408444319ad50e529f33492ae10c0a3fbc0487cfaebe0862c14620045dc866b8028872f1f2d50e99e15e11bb2a5951b20166e71d4896d4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000348', '\x0184c723a8312f3abf21f407f76e1d28c3b99421cb3bafbf53349de5e1fb2359406c88fa4e59761bc2c1f5a07e1434b7a3be8ef37d827fead7c172e52b51364712', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000349', '\x0184c723a8180119f3c1a6cae3ba7f58051be50c507ad0f6b2d105d530c24bf14a1b01c9ea89e0331cf9a881f078d0d6fec0f80c341ecad4255d5b2b78f74bc430', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000350', '\x0184c723a8b84d7ad957fe8e6c21d4ab08bbe102d42c23643ae27567a85570c0225f8b73c9a4979348c88afc2d985e0d395acd3e26cd7bd0193da3baed6366a1a6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000351', '\x0184c723a8066d1a516b5ae010f4946d479f4d72dbcc176b6a4e5f583be8e0834c3854f13b83c5234df98ddb1dc3033b50681f50a2aee2369a7d654f1ea5d75adf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000352', '\x0184c723a8be844154a4414f11aa3299392914f915f8996b6ef7db2ed0ff2c65cddf8ce48d7b1013ac1718496942f105c983a9519dc0a8fa9cc61584d2dc7ebf15', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000353', '\x0184c723a8cb8e7ba6cae4b4b4283057216d2cd191962dc851c425ea378935fdef405dd915be3f16bf9725f544c539cfadf13a6d86cbb544cd74f936c08b7ea9b4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000354', '\x0184c723a8a63b11214d8b9b2f411fda85236c858961c350844fc0a7f797ea17719fc8065bf22cf5f196ebfbc72c322be588c49f4aedb1c40b931b79a34066dc92', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000355', '\x0184c723a892e340c4ecc0356164454195883f8252e9c64bc21478a9a9b29bce6ec8d5596fec2f725ee5bc7e1bb20b1a9edb06edf49a4e9244a958575b8c670345', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000356', '\x0184c723a86c863be2d48c9099eb0fa5c187ee10cdd47737d19ae2f9bc0853a509be2895e174a27aeeed21b5aa5fc75dec799783a9737f43c3ba2c28a975696ef6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000357', '\x0184c723a876ca7ef36c7e6df3e7b1fec6fcc334579d8d0d4f09e2238792cf30fddf00a4fd1bfb82fa95112fd281ee8e0dd416990fb246bc9c381305bcc2a11964', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000358', '\x0184c723a8b868b1438f60decd8d6c5c0b86fc97530edca63ce0edf3e7270f107fa86c150aa358e9963122438c1e342ff519158eed011462867ddf10c30afc8853', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000359', '\x0184c723a88f1638f841cca57c5d901a15a8a2f11a0f28af0980e02efbe0a766dd0fd6f74776b6b56ed0b22a3b4c44819720e26f8c97e73252292d1917da070188', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000360', '\x0184c723a88c0e9e09c9bf55ab8ca4d08cd956ca6969e0f97cb3479b4d57b4bd02cfde19ec23faa5528899797cbf51aa2cb3ccb0d71622fc4f51a63b208a9b4dfe', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000361', '\x0184c723a86b098f8ebce7d3d7c3df33fa2c16a3e652f033b5a489090df13f13b1907e29375c28024b37c7c9650d61112a6a843736a97b5098ef16235fa32dded3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000362', '\x0184c723a807d8f24e9674a48aed981eabb21e16faf1f50a40bb7c89e5a217e51fec6d026a4dc84cd1a6c4687fefce36080a4ded6aa369c5c52555ef877a17f0d6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000363', '\x0184c723a89f0513e703f0e3eb1f430f879820b72bdfd4b5aa3917892f0693e1505d5299376c82a94bc4741b6468166ba96f3730a7f051f0dddbd599fa22c815b4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000364', '\x0184c723a847b9093ffd481cbabf58bc1fbf829c65f9b56cf2c1d861618f0d77c91728581d979ea2e2c7c1a6de41a5e0c588143ab65538cdf4eab78629ba70d4b4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000365', '\x0184c723a8aaf0e63e099877a0cc3cae91b377856af083e54c173039c90022d83dca4bd2b55af0a6811807c871c52bd2fd89b0c94fe0ca2df9572ce789ece07ccb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000366', '\x0184c723a88d632f4ab15fbdd960fcb1839b8f3fc3dd1fdb3f3255c1b90e4b1b959ad640b528908a612344c84722b24d25a0631626c86be99a47d79ce758ca1679', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000367', '\x0184c723a89050d0d5ee232e711d8ac3677e6193d0d6f4c060cf468d2cf458a786f2624dec04cb70afaf974fbaf560702c6cf452d2c523a8be228382a394c3640a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000368', '\x0184c723a8b0ae84ae2d08f9fe6d8630093b2478453063f0d1ac26df55676719ab1a09e2d1af932f12e78940e271e0de3d5bc042ef49887d57d1e26ec04bfd0ac2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000369', '\x0184c723a887e7adcded0c74b6092ed225735932be68526bc8aec18e60e6633fdbad0aa867bed4b218b095cc18103925d5af293e59bc2fe19d155642d1b94f9919', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000370', '\x0184c723a89c9d9c3d3933c190d526580248fa6201a7caf978dd5007e2a6a745d8c9d8332b637489a3e390d9ac03ee6465994b53df7e5876cacad4073fbaaf938b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000371', '\x0184c723a8c640508c9e07f7695443bc3a0accfa42348cd7d75cd2c4cf8d1f2587b1a6a8c6611328a11f8ece581767c5101d5ae15a7d24fccf368d6e6827a11475', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000372', '\x0184c723a867a23384ec767040f073f58fe8e39fd59372a0a71af6c2c1be22fc26057c0f25eea6f00ff3f1c228f1127207facdfbf9b33b1674a710ee18ed74d99d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000373', '\x0184c723a84af1f9a1734c3452e44248bd13d29c13a6957da0833585521dffbb3d1d38bbf86a1b11dd524eccb576abaf847eb20b1bcd97ff1db950def763726ec7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000374', '\x0184c723a8ad8b2d7bab0d422acf125ff9fcfa3edbe401e4d849add79f8eeb0aed3b1bdf3176ec258655c595cdf5d304b0c9d5cea766ff6cc2885a17ddda9251d5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000375', '\x0184c723a8e417330043a38ac65d222848557c9f88eeb1644350b5af8c81ceb6de3743112b338a9fb2c9fd5ecdd2ef2a3e9fd65ea3ab6a0e9491d91f4ce3826761', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000376', '\x0184c723a8441b79bbe98c867ee0fbd6c3a8342d9943ccebf3c33b7c6413f8b9088cd09c28bf40d35f2f4a6be19584b4c3c3fac90acc976d3ac9f9dbebe48c6642', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000377', '\x0184c723a8e3ff24161777c78cd4ffaa889de05d525905af44187f448470192209ecbffc39314812897be4ffa21d45358386ad987a741e4f95aa61e0e90c2c7d8e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000378', '\x0184c723a816287845d487129b2b0279d1bf0897d7ab1849e29fc854824553f0447fc17a5c1357adb2a5fb76ff9b4e851d2fa41cf31649107ce7e2855a3b652707', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000379', '\x0184c723a8c3d20832c2ecfe32ed315da523ab455db3651e60e209e26cf7b0458270d5a2bbbdb317b8bf6de4c9e50f1ba154c3b69421dcae8aa54e800f5a20526c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000380', '\x0184c723a816f57f93fa5555749b9732d1ea177d86afb275c571b845b6c5d077ec03ea7b517f8244a802eb6be399a41042a16a74d7bda7a989fdd4aa0c936f5555', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000381', '\x0184c723a85153121c855c2ca842ef172673496f2c3397a2c619e6cb2b35347d71576202e6712af1ccbd2f610ff24debdd36d7ed74e8e7780849df26e66a9a29ec', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000382', '\x0184c723a8f1c9f96686a53361b2607d6bd90b3f6c11716cc9dcd28bab6e466f07cd288d2813d652ba7f6384f71baecb3b1287b12a1ecb745f843dd4ece619fb79', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000383', '\x0184c723a8acbd225f4cbbf90c7db14b91f9cbab7f8cfa0edd865e1598146104794953bf762722ab1a7b6baefaf7df8e8f17a1107761c8845e9aac93f96a737669', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000384', '\x0184c723a8ae0b8e197b1ddd2cfd63bcf52abb02bfe533af82a65ff6ce1122c48056641e89d95a48c35680d3fc290342e2826870bb759ccf891459413877d8f9d2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000385', '\x0184c723a8461f7610e5de36165dfe7cd463d1e9aa298ff7fc9e2972f6980157a674b4bf0997955057beb317ee0d0203e3f4de4ee8eb1ee446679c5c7323ffb690', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000386', '\x0184c723a8142bbe48afd2cd4a3ea3476d3f3cc4f8d8d1839864bb5cef37b709159bfbb41bf88ddbe28654df65fc35e6595b2fe1073b5d3298f46afa6a70e93c82', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000387', '\x0184c723a81a3cf618a4576d41b2b790c604000c53dbf36914cecb20c37d0297e649bacf9a7461aaa844d9bb63b9e1744f8bc951660cfdcb3d17fdb290ac12cd70', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000388', '\x0184c723a80016c989c55ccbf58a06ff5051888fc79cbf0773d76de38b704260d401010c2dbc66677bdeb69b48ee82822edf574b26fadad1a6506f5708bc403dda', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000389', '\x0184c723a8ab9de1b27e1197297fa043a62e5662087aab778f964c25d32b18af644592e278a869e5a4af3f2a5642306aa3b8da135464e80330941b917311b5936d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000390', '\x0184c723a83253459d2559f1d1b30191ef6a7bae4cea78d75ec644300ece9dcab90f1ef6464f6604711252a2cefad8a02e2a81e42be5de50435abb03246c59e71a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000391', '\x0184c723a81c459b9c6965de1d0f21f9c25902ad855ff285be54d74beb7ececac856084a056d9c7f4e8e460412330f19ffd3482193cb3cee1353bd62c8beccb060', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000392', '\x0184c723a898a1d67222ab6a0078a985d7773f0b268cf7aba61144b360224a97566734a97dcdc853d48cdc5147bae4252f832b6b4169e60afd617b941fcabf8a41', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000393', '\x0184c723a8e56c266908f8f3b6778e5b3538ad35e30fdb799d554a7fa1a4867990d859310171920b073fcf066f9046dff26d7244b62105e89ac95f28514e8943b8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000394', '\x0184c723a822924784badb7a0c1ce99bc7a140593d30d90c84bf6b9058bc1abad2fdbbe15499bfd510cc4ef7ec8aec61e1d4271a3543ec58053740d24c64911874', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000395', '\x0184c723a8a614c4c3198951bbcc89ed0bb7887897ac2784d4c22b1662b518977d5982f203dfe258c8ec51e4ee03f0da2123461d80e1c21e0febf0b7c2ef77bf83', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000396', '\x0184c723a8af2dde6fbd965c734afc67018289acbeb41c4332dd4869234a8c51458f266168c4ef07a56cb6f0e4dd862e1bc6ff75a5853fa69393b4220700ca284b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000397', '\x0184c723a8d54e6ba5bb5d9d898988724e2c667b7961ef6b4fe260a881428c2a59dc3bc694b094d989cba7931f98149a091d1306e1f839d474098093b826bbd18b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000398', '\x0184c723a86574bfc22d054cc7ac93fb796cdb4f77c994cf17fcc7e4f2bb2c6e6a0587882a2f27cd801ca673c66fa0852f23c3fea4911fdb96dc732781f3ebeae6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000399', '\x0184c723a800be0307e4d36a0e2068683996437eca80839d9d65ed1af3e59879f96d6a2fdb4ca75c79dce6308161b47f4cb6c40c46e5975494f050a95ae2a5a0b3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000400', '\x0184c723a84d442bf1409ce5d71834eca8b6aa99080a45ef01c1f3f6032e29fe328757b7ee1c01d9092b046c1b3da49c466dda8fbea494af368f3bcb6d9638cfc2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000401', '\x0184c723a86a7d35ec815dfef331cab40b01b50b5dc816bd50859472b25f7f5dfdb1304063a9565b2334af87a2884e497a042a306b1d350b2c5ab99cb50a5d95e7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000402', '\x0184c723a86a46502e3e33655d69c3d2027ab26a63b0d05551ee81ed200d74f75d2c4fc2f098c13d601407e1e9ecea55d3f2901c53a69e6f28eed2b39529f5264f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000403', '\x0184c723a84c1156d48fe84eaa21da788d908d3f85fc3e32dae02c89370383ba273b3ca13dd167d0b94a297785db10527b0ec3985f0c4ede267f752ec55d56c0b4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000404', '\x0184c723a8084fea92749d0f7242d20dc8b40580e195e9e78d6857caacc0ff9119a0d94bf723e4070b451320f3c4c5e0bb90878ca37da4a974a8e82d465e1c08da', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000405', '\x0184c723a861519f52d15ce85f6a53234926012b357b0f26105a8f98dd6d63afd89db26ad30710e1c100a2686d2cad652ff9aa4ce90bc2228f31d7562fc571bfeb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000406', '\x0184c723a8fdaa3e96932021d6f99fb4d03782f5503dc7d2a01606ea8933a7c383c32c25bf7802b31f7da8c99aca5d4969a62ad8bfa1901419009f3a6c1e47411e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000407', '\x0184c723a8c3d6e23752a390f1f35ce9bd6084171bb8a0cf43c4d9d0f194d969175428744df32b33105c1fc7f6066cd2a63cf14733fa1ba978059910915c060f8b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000408', '\x0184c723a847c9ad05279376e6a671fa3a47bac5a5ebfed5a16f53bf6e287779ad27ec7b31d89cb24a2f677b68d8ccdc544055fb729ffcbafb0afe4bd0290310bd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000409', '\x0184c723a832bae9cf827e8d0c984a6566adabb10e32c7cc1fff50de8b67ea03fb706ce429ea3e27fbb5efb80f6dd54329ef9a880bd3d9c4cc17e74f317c1f2df7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000410', '\x0184c723a8a41353d4d40355d7c734352183f3c48cb68e593457a12f732271211f1acd481262dff9b05fe39d65f94ffebcc6271229f5ee1538153142afb09e64b7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000411', '\x0184c723a837b053e453704107c41ab412f65b0f3da5a7d5fb3aff6749c715d50ab81f30a6679de85562904b6b73a975f801d29ca4982cb5084cca94fb928f78bd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000412', '\x0184c723a8f50a1de8f1293f22c83174e740aa25bed9380a45a6ab0da5e9f0c5fecc6cb519462e58ac7ddb6356f5aa07e6d858f7b981fa157d05d48618f0ec80b7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000413', '\x0184c723a8809a554205e3a2344b41b393920870b26f82b9a026626597c66d1166f463282ba4955d6d72956876e8fc06aeaebb107046e218ef914f01c1c80f7e80', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000414', '\x0184c723a8303285711a50101d9d4389b1d1452f6b5819b3c8417c0f3e37b9469a65c37e07d31e3d2b944bae6e45115aefb2e8865ae162617e809f46124510c650', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000415', '\x0184c723a8b18c27dd2b0f543750b586a1832aa3474a900199d8766216f4b1a7972512a1c64fd9a0f5b2bdecf6abce87d780df2ac33da2f46f64967802e5c17c4d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000416', '\x0184c723a89069926fc52a6d0f5c9636a83f8d95c26af870389d82e1d6ac93874a036cf90732abc9b6a656749251df61af0ad30330d95c03b74ed8712abf98558c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000417', '\x0184c723a8a513c92ccedd2c42a4c9153b3e21f0c9b74f01f42f751aa86aa0c3c04d2ef8512da133babc3d3ce6cc7e56f537c42c8018b7cce37655284caf21f30d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000418', '\x0184c723a8ce0cd1e03db05e67fb4519c1043e25af6214983b606ebc900263ad408b47621d921a717707dbd77dd498e202527173104fb7bc3ab2a104d2d6f35bdc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000419', '\x0184c723a80374ca19c05b5e387926808c03c7acdf88e7a23bcae5c18652a2e3d1e13d07aa81980277fdd0a1d5575b206fec7e9cb4357594b440cb0cc8dcd12bea', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000420', '\x0184c723a80623280f4f30f0a05d371b5467f57788dac77be79f7580515789c110e665c0e6e874034f02f3b64d014df258b71d88443c5dd04097005455304d5725', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000421', '\x0184c723a8a360d0fad12cb065cef84cb9fed5b32d7f33366bb58c7df57f940498bd2c973f301802d5bac44d36a57430f07d8ef392f44db069ce9c0b10f7fbbdf1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000422', '\x0184c723a80c63896471b55272bead15c217f88a4440cdbe162837465753f02d18410b71a2de44fcf6a96a9448d632a6667017af2b646c67824927008485c5e728', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000423', '\x0184c723a857ea62074fbd30c7191da8f6563b840195c3c77d690db237252a3a39f7a2669badcff768f7d5d153c30f9c4c1faae6ce6b09a6004761c8689ce87ec1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000424', '\x0184c723a85ce5ad8b510de636bb26c17e6f375d7559bcbba27fdaab50872c4de476400ff8217b90e6a9a9725e6e9f61d992a0bbac8fca92ad25230e86147e70da', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000425', '\x0184c723a85ce88b3b730b5252a09423b10742ef9c6bf4accbc8fb908ed0e20206aa65b271de39ad5287847b2b8e4d607f9beb527d02530e36f3c9016c649bfb4a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000426', '\x0184c723a888ab97f717a6a3a9c892e098e6df50a986150daae1bc5998d85ebbcd36835b7564e52de2710411b4be36e38bda20f8491ee5ab571acaab990f6eda48', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000427', '\x0184c723a84458feafbe7fd32b0eaf5a8b814b348fae75a0ac536f36ee26fefec885d7bf0a7466f86400e447f6b408fdf77fb9e2e8f48e92f519a6d38c76336ba9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000428', '\x0184c723a8fa5047c750a97e928444085a0d34576b75ab8bf5d4109ce8d97d3fbfea0d7aae9a02d08db30c48ea7ed4c1345112c80303c929820cddd256be472eda', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000429', '\x0184c723a84364ac7e9beb482cad0f6e19101b0972bf012338032da04794ad0273f23f88d99abd4da779ff7877ca9a8060b83cefadd943d2c5be91a0ca37286fdf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000430', '\x0184c723a8c17dfd21d0cb85ee3b7daeb2b042f4d7d19d35f6cd678871feea17a24c27dc105eb235e70da9ca340cdfc2d427972f985afe716b6e51cd11ae43aeb1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000431', '\x0184c723a84489b5398fddc30a73001418c9e600008d5c8577585a50cbd8db966a811c5b038d607116a78b9b9416259c2f9d5249ec4861d15733117497b53c16c2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000432', '\x0184c723a8691b6f62f3d5c00b8aca5553c8a60b0b1f24e2bb531815d2cfa95320ae39cf7095b186866f4130dcd63efb6ef88e63e94effd48d98e674d61c589a71', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000433', '\x0184c723a883108e2e6b849c13e2e518bf6a482d1d2536379452e0f05e39d7ac295c7e78545ea12b84748718d2b9a75bc2c41419ac005b4c2e582120cde96e2071', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000434', '\x0184c723a86f0f24e0507256d6572eb6791c9117b2979bb469fc4ff266a4e59a5e42e6a4932800ce4b9d3670212b488fddaf537e4dd1b944e12d8f9b5de279de2f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000435', '\x0184c723a822a67e6ec1daec609ad81cd21e79354502ca4c9cc030c793ed13a7b5d23d90861fa68cc5e91e36fece8bdb068d78644763575917e82dfae35fbdf7c8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000436', '\x0184c723a884da09cacaf560df9e97ad95b65c88d86cf7f50987e51bacf4318a814e0a581dff3eeba5a3c6d58afe26530b9d2c74113929702a02027b3c4cd2b78b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000437', '\x0184c723a8420bb9c386601ce7f394b6a3fd5573abd07cc275037a3e1604971eecf8bfb6eb97e7153934d74f388a4538716955f7571dffd455c667a26d3a34d984', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000438', '\x0184c723a8159a23458ec00c48e988329615f912dbae756897feb252c680b36ad3f755e3ab44448ca7623790e952c46eab2ab3df1ea05a418ca30e8edd6f89eae9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000439', '\x0184c723a8d16f844a4e6613a75228ac78f5eed380175cb4aa57c3c8d62558d97520d275ad45b3ed0ca1fbdfacf351f8e444fa2fb57d9ad8083f1c29c6733cf6d3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000440', '\x0184c723a857c1b71ecb6dd3599e1e9b04124e4e1a0980f997e3411d77faff1414e34d5f08ca50b0429b36eca2b21433f54afc0d71a94acfe92130a51668dd0992', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000441', '\x0184c723a859752360020b991df057c696e77254e5d5d77e3c8710848883d66fc2fbf076f5276358f712272ba98a89027369c9240238da350cae5a35ac9934a28d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000442', '\x0184c723a868bb50453d6bd965dbbe0c23274447506a2d8d50994b2f78f8261e1cce61ae97ee7c20ed93d19399f383d7944a1d61d4a99149269b05a90dad5e8e05', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000443', '\x0184c723a86da0ee591ebbc877835f572afbca99f6232e82d0e625f52b1cb8da485b7d6583432891b77345c463885517064480fa808c1ad46a0d52b9cd8170998d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000444', '\x0184c723a83e7acb63edf73657d6ed8afe31fbf4efa8057202e7b1465d4aaff79c3d077480482ba451b2688f89878df61ddacce13c08c723676dd1e772119d074d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000445', '\x0184c723a80cbeada13124c03602b411660e82e2593cd1c5b56dbe05aa993d226e113e4856fbe00e23ad1db79615c6a39c6c5aca833bddd0f3e40238a44e2764d3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000446', '\x0184c723a8d29e0b11097f53b4848fc67999c269cc14d08d0ef3d5a7bcdeb97b328ce02775d70f8c66d73471607bd61da35849ba1d5176e08c91ded14b715a9959', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000447', '\x0184c723a84bd1cdcb29c1c95ea7766be8abc6e4f8256f3982c075ef4c38a7ec6a6e5ddfe93c494ad1734f6894f18f648a46f8ddd93bead99fc9db00df1cb30e54', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000448', '\x0184c723a86613aabf7597a712860f9be9aaf8188bb0e7ed8113639ed160377510909cdaa17f3d2a7d8e5c079a32a8f1ba3258ea7398a8854c8021a81273ce44d7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000449', '\x0184c723a875baeca45e30d762183848416018de555b09b12929eb3d505fecd19d13e980dcef37db7bd0cf04e1ff27f19ce92d0f852e20a738a8f3cafbd5f9fca2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000450', '\x0184c723a8000392bc83db447b5ce885315649dd84f66b1bc8f826054e7ad6a47ee5e5097a487cad4c3cf1445383d394199a2b0ebb31fe964be74f3e1fef2e05df', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000451', '\x0184c723a8c45ca24cc85287f9362bdc00b30c1011fd1d72cb96a5b7fb139c01be5248c8c2f18cd4052210ec8c415101a2ab663156dd0a9cecbc3ffdf788a980ca', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000452', '\x0184c723a8d0a53e9bd3dd685faf19edb39c6276bdd9862f0f55deb1c0e394d40e3b6dc568f239642cdde6aa0d9645f6068e87c8fe5181a1c1ebceb1dc1d246c6d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000453', '\x0184c723a8023156ef6f9faabd1fdbf748f433411b18d509ae97276bda2b9e5e127a44ee5c1628c5d6630043ac022141d9386827775a7653339d3aa8d4c7e0e706', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000454', '\x0184c723a83236b059c300bbc3581428a3565720a8026de03480df7868dd75dde2adeeec77e53b2a5fdf0c39c6f4e33ccfa21bb2c6c7cd7bd10586cacda2a1206e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000455', '\x0184c723a8357fd45be05705623a9aa7c35277c38398a4f877562b322f1ee8ef62c836513f03500f7cc58ef3f762d5bd8e316ac68d95d04df689340ce3528826d8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000456', '\x0184c723a8364028f826c93c0481edc08d81db87c70cf530ebec5fc011e93d93ade28711c6d9d9b76d4a2b1bd8bf29f474b7043372d2d1fa6dfbfde2af0e9e098d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000457', '\x0184c723a863ed681fe7326620b72dcd889be6a7f4898da5c7fd269d11f446db01b779b3d6adfee329060935cfdd7a57f39e1776ba09ab8c69d2980cec2bbc7538', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000458', '\x0184c723a8c6fe3cd31093db86a687f500f257ae7df6702ab9420d25c9322d503e4b1d42be91953a5d29ada6a7a5021c62e0fc8566d2c4fd524f68f8dcc1e71b4f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000459', '\x0184c723a88accd37c910c7dac674b3ecb024fb60e63cd2f7a5471f22d13a6636d83306b49650c786606d974987071f4795c9717b33d11c3cfdee77004a403d89f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000460', '\x0184c723a8077c7ee13868c12618ee78e31fb0e06b3763aaf76e2d6e55b360fcef647313602516e8bbee14252f559472cfcb720f22702a05030e1c8392ef033482', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000461', '\x0184c723a88a8a24fbd0bb7e682522c0f3305e760ea2511d6d7dbebe4fa60d61e9866731284f14e4f66ad74e79e9cc38437de11daa1962bfa05262d77ca5895432', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000462', '\x0184c723a8d1159cd3d451be500cedfb571215c28ccaba5c4afb9585ff88b31afb2cdc5612c8e26e1fb897dcf90255ec49e4f5a30152942b49a0c11e193b62ef97', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000463', '\x0184c723a8d8b626bf7cdfd5b137baa1a85650c31095a9337cb38d052e381024be5041640e1a87d045ac4539926c3ce6e70f7d833aac09f40079b7f18fd066175b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000464', '\x0184c723a8d8614c1ae90ddb1f411b4dc9b3e1dbacfd171e3666622dc650b854cc2e6477cb51d30487964fbf041302e3ed22357774c30a4fa6e836f085dcaabd06', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000465', '\x0184c723a822af42248af12def67a1b14c8e7f6ef23c155a68965265354c4b0841cfcb3eb3b39849649654ccd9ae3b3ddd4fc170c812164131202940df79e3ffd1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000466', '\x0184c723a883825876ebe3cf847703d032119d9914c6fa28a0a2438e980c535a1beb1eeb7eb52604b2cda551a518647ddfcf90ea486096f6d61993f874a0c236be', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000467', '\x0184c723a832b581819a2e51c4de479b4fed58be2adaaf3f7d7fe5a4cf2238cdd3c01c6271bad8473cfb4491576eac1590b24dafbfba4f32772e43c1f7be3238f8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000468', '\x0184c723a85ea6cd7304413909e0506d7f4c6e2065f5afadbaf8dd2ba40e07b9c84353793bc836abba6f3cfbc281c5a1b3b81cbf05a5aa19a8063af0e604f1da8e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000469', '\x0184c723a8e6150130566a13bcbc7ab5f3526b6db65ef1847c38904750b1821f6d2c2347aa896da6b090a15d124f11f4b42fafdc94b438b10fb9e238bf057fd3eb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000470', '\x0184c723a863cab67f9cbe4e616ae8824280dea552e84cad1d7e05b1e13ea3727b6fc656869d3251b661e6ce07ca92f18807ee324918e1060cb284cac9683c813a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000471', '\x0184c723a8faa5cf192841d2e59e5858d9b19873e9062ab9b75a707d85fbd08b46331bdafb19c056fb379b849c956d9cdb3ac0070c8e4d145e6239b2806c314abf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000472', '\x0184c723a8dfefbf849290d88810bcdff8a1e3bebb645fb9e6559322ec4c954600f5f903b7cc59ba44aab359d3533a1366f96a1e875369d52e570610a0d3126fc0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000473', '\x0184c723a8a00a5acb7f8901296bff42595447ae515975bff11f0706bf9a14efbb7f902096eff58be676e5fc058806989bfac7f9a8c24da60f6adf86d5d051bd34', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000474', '\x0184c723a820f9961790494fd2a220a6c7d6e47d82cb624b17cb316fd39e4cdbafe87a24a00f71a35ec63d3b1a0170aa9a693bfa6557aa4fc9eb2171d62d972dfe', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000475', '\x0184c723a84c15dcc5bb5ce5c1ccaf242ef20480af04ad1a41b7fb88b0cec40b599a7f3e7f7523638ebad99b210e9724943f96e947bf0f31909e77751a99dce362', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000476', '\x0184c723a885efa5ab6985b28650cad3e2bcd4bbc62140f67420a1ef860c05b4b4c5ce3e8f89042a52298e60d60ca4e0885d3087b83867b65cdce3121d4b530478', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000477', '\x0184c723a812d76145eb8152ffb611e7486bb3dca183dd2715435531ea90beab6dc65b76e7432b61fe75e0267be2b404c5010fca829bea3870e2dccd44d37daed4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000478', '\x0184c723a8b3dedadaa45662fb76df08cb0b7f16fb190ecc870c2870ba1f64dbffce5dd0c78dbbe837a3bfcbcfb13ba841f32a53559e7d5e48f3d39de0d2ef5c94', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000479', '\x0184c723a8c45d5d8e033585fad1d5b17e2f38f4fc5b665930d80713a14b93000d16b1954d9a73328db4137d7306621dee29fc095105e3ec37401301827d85a7e5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000480', '\x0184c723a8dc4b035870228b057375b12ceab090b1391b11003e9edb5e2d5201bfd1be0c40afe8c8ac6d369dd91a2603e8bff53f46ff27c9fc525476788037b08f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000481', '\x0184c723a8db3b901bec136afbd6b0f0f045a7a8361923b14c51aa66b3b619f40dc97aa63fa019f1887362c0fc4f7504cc943e340a76aad1bef1a0fe4cde775063', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000482', '\x0184c723a81121fa438157e182701c7cd4a351c6b77bfe9e96a69c4da115c28063cea4fe0cda54034e2bb8b8d4337965b379c4a39c7991b33427f52273851dc779', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000483', '\x0184c723a8089d6e6915b77a2276dfa611127c863f20241b896b3ebfec1a7daf94def1fa1781123687aad870b8b6357eb7fbc74d49f6eb95a617aeba3b70fd7487', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000484', '\x0184c723a8166d298b7143f6652e13f2cdbccfa45941fda9e5cc32c47d8ee71d5d549271eb4127db804e76aa90ce7bac9096ec59b86ceb928374cb6a15fc72a005', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000485', '\x0184c723a84e84af0261069f19c7c42692842618f03eecc7a7f82de7fbeabe1fe2519676ff76b29150b756a62ddbef9b7413e3fde32d116747f1c2f7844a6468a7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000486', '\x0184c723a82a746b78ab2c80614394481abaaaa8147c12de0ca3c91932ec6a33382c779bf05434f240f5ad56d39ba325c70e668845bf4880345d28f6d0a7d90b4b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000487', '\x0184c723a8e8751264084c57a9d02a05d09bfd9f7e57f1ff960c1a1c18ba38f3fc0c9911c4abec3d6269bf8a8c65f78667ed6c82f0476c59edb697ec0f08a0fac2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000488', '\x0184c723a8eb17e77794f7b0fb3e6cb08dd9e62abb350d1249facda4ab901ff72bcd492b8c5e7cb34ec01f84101b2aefe661142a73c5ed6da195ce723d9b216831', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000489', '\x0184c723a839580b38f0955903e92ef08ad4ebb6f7f98148377805166440668f106a88bfb82f63175deb0cc78264f5b02ec196af33e847be9990cc6798e8763362', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000490', '\x0184c723a8007d8e6d90298c6843337f9c61a2600dba9455e8650c429651459e96ee2573f27bcf682caece50577d9d9832c3a6a51b45ad971509d63fe9d50d589c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000491', '\x0184c723a81b5b32d51a61bd9ba9301c8b3a334419948b04c1a5d8ad866e34d2b77dd35a6e27d3e268d4cbd8f4cf3c856f0387e631206e5012a2b0938cc4a89e34', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000492', '\x0184c723a87ef5f3d40762cd33abbbbb85433eab5a1458bf2c49e689e863102868ac7824ade8045591362f17df699f2e48be33e0dc4430217abe3be4f05963266b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000493', '\x0184c723a8cea5d8016435fac562019ac4d3b0b837688e9e1e8fc9d63c814861d056fb14bcd65cb991476d87059a5fbd52cef899e2f53e5c221cc442a410b752f3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000494', '\x0184c723a80dc8c972515f2b7ad60a16a74992563391b9b00d98ee223dc76e188a7c067fc78a3c07116321cbeac9735a4b655c08c5fbf85faf7f3258ce9d972a02', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000495', '\x0184c723a8480725430419566415ba432aae2292b5f0da9ddcdbf68685237f0bb2c40f895d03905e2f709796dcb25ed5a87a8f2255da62e53121f35c79f8e0a1f9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000496', '\x0184c723a83adcdc0de7efae25c9bf58ea15adf4125d81d7d755720bc190b4ff1f0ae8e37c907bda088bf09dcbc13ae22da32a8989738c838a9ba4d486fe2ee192', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000497', '\x0184c723a8cd5ffcc117311580d2cc6d553a5bb3bd47aa0338cd301d40caac7a5bfd52ba502f0f1c04ebfb051f529cde92c07f4dcdf2ddb00e612c3c1056432310', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000498', '\x0184c723a8ce327100574ee8ee56a66522a2ab01f5c2fd106ef195fa2c363603dfb9f1be6f8de1ea6bd1c4b23442f92f99d9811c6295167552d3b543a10d79e712', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000499', '\x0184c723a8fb36fb6be6e1efad0991493a2f7b3e77dba56e2b3225542aab577e61faa320a59b7af9eff15387b2616e7d84fcc2a67fbc6a056ddb432b73046eae49', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000500', '\x0184c723a8b4588420fff6ce3f459d1a1b329edc8ff46e708def0b5999642f0e5b1d32869459edcdb89400b0f28ad35f46c7d3fb81dfe1318f2fd95404ef21825b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000501', '\x0184c723a8af66ac8c3bbdaa4f7620651cfcec37b2625e93765d114fe375d297dc0d71659019c4214ad883d3d3befb68dfc20a11587e901c161227a6d685865ee5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000502', '\x0184c723a8ac1043318e871e31ad73a9bab140400ec68c7de66507d2a70842493ed5ee4747d8114868685b677aea50f377baaca5fee9be816c7d9d95365e0ae520', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000503', '\x0184c723a8e2f5d768198136c24fe7541d1748b87c97ec2ec2f617a8c0bdb58ee584c2a5ae54a77175788d3f157bbe6bdde14128c7a26fe5153517edfdf1264906', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000504', '\x0184c723a8cb87f15e80923268648e616d7367cecfce4266d04a03c8f1ac3eaa659459e9d965311e462d8753d3680ee2bd6e0953ef3d6146add3a5d39c093f1bd5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000505', '\x0184c723a8bd35db5a49cfa5b31524b82a31031f9cd3bba6b524f7c752ae98e31e188aaa2f34a5c341cc647739bac4ebc8f41ea35bf7a1165ab956a295aaaf1555', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000506', '\x0184c723a81e9516c9d2077168bf59812272d20ebd8bc594235068d2f9be3001c908500ca89f2a98c432843d674125214b62e4980afa53ccca334e84362ee4fddb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000507', '\x0184c723a8e6a04fdc15080a31a815e0ea1ef34390074b7709f343144c87eac47d54161117b66a7a34add500797518c21258c4c500685e0ce3bc0f06a23b311b2d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000508', '\x0184c723a871b2dc54a437dd4186396f73e8c3162d38dbce3852dae5dfb6e82c1770db73297a856809f2979b221b0546ad6380cef9215e8363cf2bdcb0ddca32e2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000509', '\x0184c723a80a80e3045d2e2804fc88e9db9d29b946823dc0e48ddcb399f1cf30a38cfd2c1d9e967ddd701ca1718fd0429084277b3c2073cb0226a07220f8c2dcd2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000510', '\x0184c723a88f267d43a8ff46f9578bbdfd0571a04843d0a4a7be4d0824ef68b91737984df4d53fe7c19aac660546b98552d1b2814fc436c6d2245e0f051ca08e79', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000511', '\x0184c723a8b127b2a65263f1ac6ad181c0a94f1019608161586f8f861217cb3a8e469f90ad5acb825615ca00d930c8d965482d2936a1b80de06116fff7a47b92be', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000512', '\x0184c723a88f5b7ac9e41a88ec3e7e99119b3e14c73eeb314bb8c5c9f34a7c1aa463a148023c5a6715e3143f3c26ace7bfc256ecbf0cbeefddeab0794b45be3084', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000513', '\x0184c723a8cb6f74f187756a230066191f0497020793fba9cafd667a7bba4a9b478a77b716b9bee143d94176db0f0ceabaf360cc2d7f81d2e177a1343feaf74e19', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000514', '\x0184c723a89a154562bf1daafacac57fdbf5d6851e4db7bd4753ae59cf14488b838ee2503523b447f8df28b8dbfd6af023a22624b01da7edc838e82110d2f8deda', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000515', '\x0184c723a8917068949d9d294b53459ea7bfc521ac90de6e195360ce35d0619bbd6e4567e8cbf984c3ee7b2025a9bfa3f97811507abe296c4ab00f036a2b9c33e1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000516', '\x0184c723a80b32888ab264c63e5b2fe8c2dcdc72b19cd36fe64399aea6f5f5a86405ad87963db92772db3a86516e7f9b7f0f3842c08d76b2d1eb6d53e860ce24c0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000517', '\x0184c723a817d81eac74e834c2d2cc679797b90d4119b385702788928e12f61b47446abd2186fb57a340c7dddb51f6a9590d503f1283880077b237782c01895fce', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000518', '\x0184c723a8d61d72961408ba19d26881f1a5bc6f287e0064728572cbb50335ba2e9efbc549ae917d4a9c3977d9dc606506946ced221c73fd9427a197d27b4b6206', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000519', '\x0184c723a81f5d20faaf7d5f78b0a990c9f32c7fcff0fd8ab1b6872fc8f8099a962627de469ca4e0c9df1258f4a33bdcfb8e36b14b4f8c4ca7181fb850078ac7bd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000520', '\x0184c723a89505c7777df7750d922933c2276ea05d1e360753074971680cdfe1efe7c4d93b4f72e6c21b839cd542b6ee45429c1cf3c34c2efa3c316730a9abbb97', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000521', '\x0184c723a886d94c91b9066ac2f707d8ce277cc4f2ebb70a8c5d394e243c893f9c8d9dac7c40b5c1d0948c8893b07b542295675a0eb11dfb4fed96e797f15c43fe', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000522', '\x0184c723a83c8136ed605d469e78387ba8bbb817c41778e3af8785288c5ebc009dc2f8ae16fc2c402fb2535b8244b7215f4122cf0d230cc8f1ba3845b63cc0cd98', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000523', '\x0184c723a8f46bfb22918786b75c716e76cd57488671f26f17acc960157dd38642b01b80e92c3bdd1045a93509c8c7db7dbad9ebec3aaae4ae3bd0739f3daa1732', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000524', '\x0184c723a8b6ab63dcfc1f1f42cd08c3be75f66319236af618fd7e1fd91b25d24ac2c30489601b88133954d6bdb78568d6738beefdd64726bbadad9559aef0b0c6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000525', '\x0184c723a8ad02c767823d6e88c856f124bfb09c48d0cee670a04c3f3c3a5b607ecb481a1dedbc05f3a201aa54e50bf723c9e46bac1d9569baf600620dba0cc6e2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000526', '\x0184c723a831ad649393f5c41ff56606b4b2f11b188955c80963abef28df5ca1e6847664c29c4fa94c73407124f9c3c2f7d1abd89f24b1e1ee848bf6954f252284', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000527', '\x0184c723a86c4dd0ff65c7096e2835317ae7c5495ec983aeab3732579b5408e1cb5c580802e745656781ebcf1320648dc3bedf5aaa6d2ff1d49d0511c1673d1841', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000528', '\x0184c723a81cffcf7b24bc0ff5a5882f0a8d4310464815ce7f101a2640a176d87941f1a70d8d31225b88160e3db911e696065c64c428096345326dd0d50cd7da5b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000529', '\x0184c723a8027c7389758040f0bd545a27b3cf609fd680b86acca603e7260e1bf9db797a9b4acf2641852e02a074daa6166a439b9d8b07a677467801afe0f4332e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000530', '\x0184c723a8ef756394a2919430b0873a7240c24ca1bfc38e0fa2943caa5e78ab10118445459d57481fe38e97a498c00be7f6a38fbfa55c4a9b22c58deeeb6871b4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000531', '\x0184c723a8165d00d136494bbdf62834e07850ad075b2f03ac81fbaa4ab0ea2b6d5bb5ce58738289b8bdc6fa3462c60a37cdcac2e96e59eb235204511fa13a4ed1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000532', '\x0184c723a81bf196dac1d9d5ec487e6204a8a1c67c6d9aae68e525ae24a36fb34d5ba9f8c64a97b4026402e9740fc9ad464e6474f7ffa2817d1ade7c8e9e386158', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000533', '\x0184c723a80d4896077d4dd4bb1de9ce429b93bbd8a47ab1a6666f9997e6fe8c295abdb7b2952743af226728f6a964b78f6a81fd7ca3a09ca93b75cc2e515dd54f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000534', '\x0184c723a8a882b2ce794325bca413cd195f0c9d7408f9b03e2dd0491a310d2986f2e573f2b558f8f22270bb47c22fcba4e9a027671514f2b7ab651ad170ae4c14', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000535', '\x0184c723a8d8d34ce2b6da761fd80c67e0ce7c6060619addef408464a301747a2c9c34945c741d16fb558f1a4773beace7c6ca7650b7bf96f934be74cc81d907bf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000536', '\x0184c723a884700b82c9f9cd1e74170fb8dbb9c22f7587700b6baf5f94df07a2e1211dcd5467aafafda16429482ff0fecdb2f924cacddcff96b16f0f2db9cf0ba7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000537', '\x0184c723a83dcf7a0b87220e0a70298136b9e4044808a789ae5e705c29ec0e128dc58118e986f960d66afb0271f69843b9face5046c0b90af0b87fe73bf0d77081', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000538', '\x0184c723a869d628d1bc9688b3d163df845a133c0b9d4d14b1d989a85158465b79ceb5d7de2aadb1921e1c7c04ff42d2718d820e40b669862b8bef149b92806223', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000539', '\x0184c723a80f56ab9bc72c4a530307abd26f0238f968b9b61b306cfe6164272eb7f1e8d537284e55ee2273b52b191ea8362ef5d29906f945088710d7d0f2182cf4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000540', '\x0184c723a801adb28a66bba61c6d20f41ae7ce8ef184ae4107ec781e35b0519105b6a4e042e8905cbd18541827190b0fb3abf61b79a3e9ef7440e44783844448fe', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000541', '\x0184c723a8f390c5413e72e016ad2665088dc0faa0f3a189fdd331819ea363d7c446264499fc19588cad1741585edbe9e1f86dd7dbfc58fee91c18f4bfb0ad34f9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000542', '\x0184c723a814b024b70a1f11041744789f00a7f79bbba79f29b87f7bcc2b3cee73e22ef1d439496d19d49ed108bf765c686b80ba9a672d6e28676ad09e15c93a14', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000543', '\x0184c723a8d568c70ac33c7d2d7f46678d03da63eb0484cab33b381b8e3c11da2224154031370f9ecf270987cf3680d3f7525d7fca40c5460127c30fab9fe96fad', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000544', '\x0184c723a81cdf8eb277ca0a197e66230cb23837eb171402565ebe827a34500f001e86c81397a04fe703186f27a8d3f4c0d2faf76b6aa5c9dfdc6c6fda1a636dd2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000545', '\x0184c723a8eb23fc4bf5a379c10f4c792dd32b40bd7f49afc12e5cb272721703c7d49e81bfbc6742cb4513222c4e5a09eac9a293ca7298ca2124fb05433ed8181c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000546', '\x0184c723a8ca02beb433c5479c50ea448720dfd82c73487ed21caefd6f9ecf289d6e9584e1ce2b263cb3c9b2a9bd485a24154fad5f3c566c18348585380d2f255f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000547', '\x0184c723a808f1a93809714f954561ac7fd2508f10bf85587523badf3bc33ee0e446c566efc171796c4f3739b94d01e08e16644a83bf7a59a908cadae4ce3552da', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000548', '\x0184c723a88571670e3da7b3d01e6abdd7581b16db902a1a2e2511fca9a39278724daec817684c7b08c55465ec961fec86e7b3ed4667062de314574552b45c4a6e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000549', '\x0184c723a81c00ba42c363a1a455ae1a0e38e48080d9c98dd84cc795643c2d8e49efbefd5e5b4b388d22fb44081015eccaf4970ceebeaef077a1b745996ed7136a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000550', '\x0184c723a8bb086c50fa1d430c2887f39f9654d04d9f7bd9d28b5cf4cd1f0bfa931ad5ffb8bb4d794f1d6c63cf7ab10b736db8a46a04ac8bbf2c13273ec3def8ec', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000551', '\x0184c723a829d44da9a11fa08805efd2d882e594fc0a6f8f494edcd7db18bfdd732bc5eb0ca773ab81076f10136f90b2b703279a25270f848bb43f7596f074ad8b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000552', '\x0184c723a8b4482d59fdd3606bb18f1d3a73cc68cfedc445cce361788184817e6b71f3b2ca9bb6022f15fbdd754807d6b52a421677fadf75cecf78c379178ebba4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000553', '\x0184c723a8d25c0c90a7a758d77985d68529294ae26345babebd84ef6e6240967b6218a6b2450964b595ce557b64d6a08fc3d4c3d96a53c79c188a1893407dec88', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000554', '\x0184c723a8f7f68f7ba1e769d011704b1a336932f772eec35c68c17e69d7b16951478c3c76f1191aa8bfbb1bf9d443ec264e21ef138fa9e27a2a3788650886a753', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000555', '\x0184c723a85c29aad35512a4a1f1ac696cdd17ba842a224a6f50a4eb4ecbc913b44ea9162800058a8c39fb978b65cc5a9a4eb116657ec244938616b75e53aa86de', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000556', '\x0184c723a89106a20a5025360cf89e5b375d619b63b47bd91fd21abc95817695d6d23dbaa08b5780d981d54a83bfec1edd047c5c6cf74302ac40f9f5bab1fdaee9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000557', '\x0184c723a8a33a0a9698ad11a407bcae1c1f1da63606dfdf768c5ed8d8257b8abffb3f7d944ffa946a1ed9ff8866c9ee8a70eee71336e69b099fba0e67a3b06688', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000558', '\x0184c723a8c96d7a747f728bca08329395a365102f591c3944f4e231c45f453257fddf9af34ce649bdd0018c12e361d5fc5674e51707dd65d5b9512d2c8cbff5e2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000559', '\x0184c723a86fd3901248c4c023fb4503ad68a12daee466dffade1ac301374f329aa8ca2c7b530b6e20a4362259c18192c837c7d2a7ac57deefd273661d47f00fb0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000560', '\x0184c723a8eea0c343363211f19a23603b7bb68fbb46896f1bdae05f8e196737fdead00008a2ead850cfebe3149cbe0c8c048cc4004b7af3de10da3e9ee97a7511', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000561', '\x0184c723a88ec283b412582ad482da422835c80a9d6962356b0346ffec0ad947ed38b3ca08c11fe6e25c9937d5f1c67501e552ee6893d5834208e343e7d112e7b4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000562', '\x0184c723a8e04689e5b449507dc21e26fb3b4f65973b385801a0e5a2f0f0e90a19d784fa580f2ac8e5294cada5149cc11c6037a53c09b80fb49be82ea64480bff6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000563', '\x0184c723a82f963d148225216c6650e49d6f066a8ecb812dc01b6991627927d354be729bf1763041014de9a1cd10fc2a796bbc74a07784da5258baf0e467484847', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000564', '\x0184c723a81d64e9ccd9a82dfebed44c5e02d19846cfe50a25ec389e28d867fd67882dbfd458d0d76dcd80e59185880c8e05292672d7fce629efb65d32959416c5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000565', '\x0184c723a83db8643bf122710af43182bf136a0ca92ad7e6e40d1d72a95935efe5d53199148d4ac5010370d6c80e9c68d68cdb69ade9a5375bcb4fc91481e9a691', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000566', '\x0184c723a83f6162a86c9c3ad24d0325545eb1d92c2cebb02f794ba19146e4bbf39af54a9b6a66e7d53f156b3cf87bbffe0d3baedc0bd20dc94476cef6cb0e7427', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000567', '\x0184c723a8e07c1459a9cd9db45a7c227681ff1128e239a1c4b786a12765449567780dcb64d8badfd98288449f8f7975f304834d52b3dd21ab8197886cc2c0a3ec', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000568', '\x0184c723a8548aa62e1719c56a7544a5ec7baeb9b2aca8d6df36f2c80d7406cdfda0024a9fac28abc6f13dd85f2800bc1cf39aeb0d3c23f028c71de644f6a83635', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000569', '\x0184c723a89ca47f5238c609d5b364a299ad9b5e16ce972d5d79b63ae37264567d9b05eea65a9ebc9203a6503d6f6fbee7dc67a1b1d3ee7601240fa88beb7eee5f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000570', '\x0184c723a8af33ee1f36eda93f5b59694e914a958d24bae936406c46267a363dca48fcaa6d6ce7225c8fc6d2fccfcc18c9cf75581aadb9ca50cb92ab39ba944b89', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000571', '\x0184c723a8757ab4e27c0cb19687325bf270a860f6576b92794eb01f71f59dbd4ed0d80ef39914f599d56f049f62d47e25c97c7194b46e16ddef841b0a0d97a1b9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000572', '\x0184c723a87086898e134b411536a695fe96f44478540c885afd4690524ea61aebbe969e35753705b94e40eca51706f648ca674dd0929ba77617211efbd3214726', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000573', '\x0184c723a8da40d3d02632a06aa5d01bc0b2cfdfd0e4a0364a0aebb6dd7617f139253efde1536b49b3696f1c4a40f84501a116bec15771a9a45518f9cfc2e37a07', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000574', '\x0184c723a8c997ecc120ee04693f597c0b72878742ea183839f778a3177b190c65fbeec072706266db40b5007fa5029df796ea812fc763a135ddd36f4dbf90a6c5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000575', '\x0184c723a895cd039214839bddf9a07dcbf9b05e91cee766337e32a0f740dea61bb6a8dcc4440e69a6bf505cc0e19bbeabf41f0d94c2103a9ce0286675c681c963', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000576', '\x0184c723a8ac9dec73db42c440feeabf5b2f5e7f8e458dff2a4b5f12bd371188f00cd4fdec2fa6c1fc811df77428c8546dc18559acac839bf8018ad0e17c550d6f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000577', '\x0184c723a80aa3a389602d9a6eea7a4bd1a63278de852926773bfc540064d87a19b7a3a05568963eb993ef09f3d125cf0cc2ca8e9e83dd9cda87d50262449632bd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000578', '\x0184c723a82e0aaf4b4c971e4b8f279fcffd666464b101cb45526edab5d607502763dca950b0951c920e0f09ef173c5729a6d7be1b1d12444779d03e8b7a482218', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000579', '\x0184c723a8074ce7be6da576951573548b215c24140daf54d97f5ed2d41c6b46cc8c6f45d94d0e17f05ce74329d0981740fb540207de98e56ed784fc6331f81e12', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000580', '\x0184c723a850d013785da27a26360cf4493ae2fb4c1a13e84763245dcc8df42b1ed429201986eebf71fe250d03c37645b6198b9adb3c9611a10e9893cabe8b6ef9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000581', '\x0184c723a8ed3836d595ad4b330c7c97aad78c57ea136082bf6998ab0f30ca2d8a3d268a48ea929629ff3b10e1b9108b0852847eba002c1fd181f3349643975884', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000582', '\x0184c723a856ac831ad730e6f6c3117024aff423c90bcef2f8cd42f8763af80d612a6e86f6fa19372e0aebef06a0b8ee0ab3b5a75d557dd1d2207b5d32917fbda5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000583', '\x0184c723a8d2741d2617ef1c60239c71bd7d054e30a9652c7b6437187f19b62b8c9ee8daded718220837b87effe537f4b90590f7c9e302c53d37e6751a13f2dd1e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000584', '\x0184c723a8599c6fa10715f78c44f5e13d7d86d7c8324be1feb8d159b5823bb01727f5f5dac1e9250584eb0343c3b7a355aa50928d1a37c9c0283b4fdfa59d5970', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000585', '\x0184c723a889b183ce23c226c0c145a72fa6c6c462ecb948837899d84bf478499019c87c967c516820455a17098d5a010bba13b60468412cac7ea6d94304ec3d29', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000586', '\x0184c723a82f4b8b273d09c2bc4ea86bf452f69aef014661f0864cb1071199a8b82c50ed0f9a5b564fe71c6077b42a2b232c0fea45ea6ca3bf4cbd6a9702609828', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000587', '\x0184c723a8f5b0fb9d46f8098541d5a537765972bde8acc8527c97b4a4ca194c14cc13f5c5f528fe6a54385877b1ae8056b2a9f7631d305594cdf37681bf0c36c0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000588', '\x0184c723a82be10e1a5d0398bcedc0048f954a88d0de5df5fe32ec0cd5c81c7a42f58fb519ee05f5d2fd98c59657bff36db8b94bab46bc33f1944481afa5ea1daa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000589', '\x0184c723a8e25a9f301311a490f2ffa49666c0d3939f2777d24f110d7a6f07c5ea9daee37f4715a8248ce6040967b7b10894a4d8789a9c214a891bc4197f6e84bf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000590', '\x0184c723a8b9d535907200e414508757367544a79304d22d5640a255d4d7cd8fc335fa3716fecdc924b896e02f84161a84fb2bc382a073ac59ea97b1c50c504968', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000591', '\x0184c723a8e903ab0b62c85f0390789037eb374c221325d6cd3a3635c578499f8a5a181c7618703b06aaa9b07f02c796f1ad8bffd68fae8a3fb847811665831be8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000592', '\x0184c723a8e668d4f96554769b489c5655f6bbc9e5f936870bf1df6bbb793a03aa34e6f2122ba19863ed45e790c68c209e881663770ec0d57a1c46fcfabb9f93fe', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000593', '\x0184c723a8f86ed7890e7426598974afabd93c60df83632628888520f023035cb67d867025beb92dba55fe1ebcf4614f9973ccd0c73a70209a753803684caef372', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000594', '\x0184c723a87c6ebc67858851091d1999ef4759dea93f2f29f3466efc524cdf9eac74f1d0dec6a811560b4c9f0b5b3adc5e1023a4bfed1f939d634a356c7d553335', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000595', '\x0184c723a877690d37e643b2da5c08cd0a442b7150f18603d7a2993cad698e5a5690097460c870d2de723fc738c50381f0463fddceff062cd0317ad29d7605ad58', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000596', '\x0184c723a801d95278260771330e42e3a1601a805a3579719ec5c1db2b45ee756ddf58ce149543bed66559055e1427bb93241bb850f193c8f016102c02c1dbc06e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000597', '\x0184c723a8ebc2d39baeafd59fe98c01b0a66137a777a1a7040ae6f672aa954720dc3e72de0ce843ab17bdaedc38d2e4c6bb46b675886e76d56f34f68b6087dd8a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000598', '\x0184c723a8ba308912187a1d7027cceebfcc810d0ea22f4ef6cc3387eadba6312f33a27445fc6660a228aaaf4bc1408354ba459f676ec9115951345ca0e4e83a3b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000599', '\x0184c723a8aa05408afcd937aa90c81f15db7373d2431c46b78dd63da19ab806f33bd378ddc00b1b89ca4ce95c36f4590c7154b9e8a3732a10e3be89cb6f7079de', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000600', '\x0184c723a8f428f1e498557d4125bfd57e438c6023c527a8d05bd4935f7e2a189f6e773be1e3486a87eaecfe0f905dac3c18791cfa34e779a956e1b2f4596b0352', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000601', '\x0184c723a8cfbef6295c5ec107323dd2a5bce42e52ea1e85042b69f8236d8d5fe59a8cb0bff68c46084bab248a70af1f47482ae6d24b5b72e72e8613d27cc1bdb9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000602', '\x0184c723a8edcad2d1a06e7057a41cf5bf9397d73337ba4b1515dc318e913371cfbd4862d761db0338b11406cce45fbe77c5ba486d7fafbc3f7cd99aa7cf242ab0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000603', '\x0184c723a8a3ac3ea108871f0a261885aaede9bead9d3b75ad861dc094d1e458eb4ee1707856afae67f79b2f5a5417b0afa48115abfb34090569bba79f41c534b9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000604', '\x0184c723a845482f3d33ab76900db2bebdd1af11fa454e56dbb594fbe86e40c2055193791ce19ecacc63ee86f275cb91f374ca76365906c8453a7dc6bdca08a4b5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000605', '\x0184c723a8fda9da40611e6c02be02dae5d172dacc4fc1b39d3baca21a4ff893aba3a69d95612d7a333e3c18a7601c9070629fe88178fc4dc0c7447a9069635581', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000606', '\x0184c723a881d701b932c4ff3ffb3130d0ed498bd0dab92532326ec28ad62764561e96d3ddd76a7216cd2f31014f222de88c6ed6f39584fdef284d20dab6f88c40', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000607', '\x0184c723a8afce64b1ee644358c2b7b041a74ff6e1d5aea9821a8a733db2a3c5868d86ddfddf64aa222a3c1fc324dc211463cd711531273b1632c8e3f74d1c52b3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000608', '\x0184c723a897cf2d2da120a31ad2eb8a44175074595189938be4fd578fadf2c254739121ff393b85299a566f5c7600eb0a57b4c1a3eca5f390077d64eb0ab5038d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000609', '\x0184c723a872a8640f9019435868b602169eb3294588c5fc1e36dec528fe821bab8e5abe7ec9a48195f81ae2088ebf064aff6f12c9e00139f895681e0344a08f1d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000610', '\x0184c723a8b1d16b7f1c94b46667cd04ddc25bae7f272c3c2a6f02592c0546d131bd8dc9faab4bd11e90d7ae5d5f67f866f2727c4c83c1b10dd44e2d2260aacc54', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000611', '\x0184c723a853557741e8d239c4ae8dfac876a4a86907ed1c9a922e5b8e07b71cb6be28b93b4543e66ee88b9336a873b2ec56c8055d78e1f727759492765356efe8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000612', '\x0184c723a8ff3f7e21a70cc2080714d178d72de333c0c550bc8a168ad044611e8cf80d6ecbddf64fb85c05b01dee3b14db118380d0607a6dc5ce55deba54812269', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000613', '\x0184c723a84d129cc113acd0daf4151da29444fd377a4df3389a1b39cb3d276f4dbe16a9acff6b4cc40b2997db57700bfbc5619c91939bc3dfdad9ca7f7035c9de', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000614', '\x0184c723a8cefc5d6fc2ef47ee9376f49ab69d7fcf2522f4069c2b5ade075116f1e2f90841b2af4c9c64b49a5b828407d3fc6a633018fcacfcd1832fe6e8c9735d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000615', '\x0184c723a8cc2261822c147081681f34f23e1f2d9f22cb0cf1d47f480fc57ed4e47a66fa528527defaca1ee3e8a869033beae44f33e6561351b2613e50288ca997', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000616', '\x0184c723a897554a42ec86d37243600db7817456998be32de41651ad8e41fcd5f3eedb844c7b0edfc6f9f1e3839cfc40e2ee89227495d3bdaa2b12b1b26f8bad1c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000617', '\x0184c723a84ab5a20bb7bcfcffc0c13731e245b75d90f306840c6351d9e076eef65b7fa1decfe53fcb0012f02778a0c1c962fe9db994300e05f478743687ed55c3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000618', '\x0184c723a8d7ef9262f92ff1a5de0af73a49aa99102c479a7b746b1f996de5f5bb628cf59bd7c90112f98e2e6cb7ea2bf551cc9d21a1249780797ccbfb951419b7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000619', '\x0184c723a8fac4093b6c1565697c272b67216b8860fe17875126bd2b2c686ac8e0ccb60b6c9d16103e5cb8ffe5c3eb997b70c77572d01ffe658b45fb3eda5d5e63', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000620', '\x0184c723a89849024c6eba41e5f179126f375c6774474d6e5f7436926ea6d7ea91fad48d978ba6226a591d28ede883b7bf084354396ef1a64ade44e175066620f0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000621', '\x0184c723a85777beceae68728da4dcbb17ce49071f97eb3a7e8743edb4b1e9fd28bc62c9cfde0b007563472f87a76b781c9726d38dc5bb7d92a6f677d01e9d5f5d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000622', '\x0184c723a83bedbee50de53e5777484068446c0760a11a40c3093bbdcfc96662e6412bbf6cd4ec1b84934f847f3f41c8db0bb0b02a6941783bef21114aa7575255', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000623', '\x0184c723a8132de857e49dff63583bd71ca4f0ea129abb3edeb606537b8725d2b953509e82e6a75cb5c81a2f4acf4198016fe2565671bb01fa5c3e377681d60d96', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000624', '\x0184c723a806ca41799139de6f4ab03a6ff7a6000ad9d1746c587e75ac5a8e6720746dafaf5add9e71179c3573bc1e9cfbaad43d60b771faa9516246d2efa813d9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000625', '\x0184c723a873a98a5b5b5a431e4cef8bc5d5964cfc22d912ad96eaba422c43ea5a9179e3a78db9faade26a198e5f1ca5661f2efbeddc3f00442e608912bc4a8456', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000626', '\x0184c723a89fa6ac599a2fd295119bdb7e10046ab1bc7e55e66c0172397ceacad8ab5e6a6536592e631e7ae6eb1627606d704f0efbb1d0039e4e25ba89705f95ae', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000627', '\x0184c723a8c63c916175969d9889e2db5bd9ae89dcaa0f63ea1e06b7c5558089b0702d139f484c693c24aafbc7892e2650f96ab2fb6822ac8243723cc26fc24620', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000628', '\x0184c723a8fd67f6d6551ca46e6b67f02226be732616082d894d921f72939a4d19ae728759455a79f15647096f5a1c9db9c3789c9ebd04230bf05d1ced0057705d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000629', '\x0184c723a877919d1b36c5b2be3ad7b591336cecbf29241e89fd9c0ddd6c74c8b06f2278067eb222410d54611a30d0e788791ec3f7e36e5eb581ef8ed92e4c00a1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000630', '\x0184c723a8cd7aba324f0b04179fb37401063e1198de153ba91602dc77fda41795487d441c3f57942ce6b95fbe9fbc4d234f7e97ea721bf3ff871888e7d606f4c3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000631', '\x0184c723a813f5f081ec05f496e3c1ee0c1aea45f2e3b798bc115db2559bece1573a63771064a5779a7275ff747dd775525822a8e955e42bb5f4a450ebee2863da', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000632', '\x0184c723a86f2afe6612fad93a7805a49e9a55ecf483f02e843280effb02ff35a876d533f869f2e34f113be4bef1ffcfb66b7de7de049a828a816690046c78360d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000633', '\x0184c723a8836f98508cfb97542375fdeb114e68488c5b670459c5fe512039036717bd2f77e1f0e0417096896e18d8b6ca4da2fcab9a63cc46bbf3bd9350d69d01', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000634', '\x0184c723a81ed93b6db33abccc51a1a0f756b7edbb675b16647a1d3c9175a1918c901d446572c9473765ed774dda26a5a63027bc5267ca893a00fb5e32168e1117', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000635', '\x0184c723a8f24f368b483622f9ee61275fd0a5d44796401fdada212ccdb52e516633799803b464a8097de26abe162a9af9d6bc3245184bae74357f7759b53b7c78', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000636', '\x0184c723a8c9362db3849bc4e977ddac6f578fb66f6a2bd9bb6037f3d1aeab06645dd4fabc31d8baf4c094fc7e6192171b7a51deffd32bda76aa05852a85e0cc36', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000637', '\x0184c723a85f6181d5a36de1cf16a2e8cb5c2ce4f941423b0aaf86c35619b9c9e749dbf2672e2c7d92ecfb41dfecf396d315334f03915ceee413963853e277cd79', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000638', '\x0184c723a8269334ab02bffd698d9137ac8c62f63537fb28e110432b3dcbd1024b094d1661a2ea0e2ea282e8415a6f1550d6bcb37dcd59c62b4abbfa44c4cce9af', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000639', '\x0184c723a8de593bb5b2c4e1ffb33f43b73e0de2219a5534905368b8a27bd524a1408ced176889c3bee4c6567ea64aad958692beea95f3af30011a2b0f7af6d2c1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000640', '\x0184c723a8b50e007241a601d42e7f7df8ddde34faf7305ff097bb9bc0f23c93151824b53d036dd2b4256a07692d1b5f8bbb3f57338291d0338e5fd953d476a07d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000641', '\x0184c723a803ead26d09a69006eb665e3eb8a1ca3333cbd98f16d8a35efe67746e739f00869d3b3031219ff994841299bd529e39fe0ee0671103d34beac2723dfb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000642', '\x0184c723a8d486230a187f4681b863b4018fdc6740eba8e386afe1c9b02c263bb048b5070b4964103c121c3d23fdd5f9cec6db8a08a5ba32633e2b9127501458b3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000643', '\x0184c723a88d2c7904770a268254c6ea2fe5c59dc7379edadb9e5f358257d4283d87a282394f3672e1659deb76ca7beea3edf70254caa341b72bcc301885d45be7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000644', '\x0184c723a8ad16820a52c8a68959a8d0a3acd50fa4afb34921f9d56a345497c13478446b11d6cf89432a98c643594104fdce4094f71bca76ce54fe1d023e2ce35d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000645', '\x0184c723a8adc9dbcabbd2afc71ddf580801e9d962e88d4dfd32bd898453a2169913385a0fea139674028517b7ed5dcec91e326f255f5ad68f9c8b5ed3cce0ba9d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000646', '\x0184c723a858d3726848af05cb5c4eb99195a2fd90d1b8d5fa4109013281cb80bdd8a6e3cf1af77f12c50c2fec578a8ba84a5b665d876eb966c368170508fd006b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000647', '\x0184c723a8c3f8bc5645b5f7efb9502f21e00683dcef7d7621efa45d1210d82b62f39d5785be9e26018c8cd74e78b0a6e786eb46565d9582f4ec260dd4497a9173', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000648', '\x0184c723a8bcf5e0d3b3b399f8e10bd951042c3dc38212dfacdead7c0521ea53d49b62ce452fb993a03f6fc08ffe2accb1f225e9f330601385497d9e0e743c9f71', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000649', '\x0184c723a8762109bd556aec88b8cc4ea3bb16454a36166c95965c1009375b5cbd76509ef7a5cccfc8e92110e834ff7b6c8151d2c94a1fb246093a270c56f1a5b8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000650', '\x0184c723a8d9fb2d4cb2ef505b2b3a3a5f3f4ead2ecdcb07ea22a36ded96434ace61c7580e3bea4871f3ac44f4f1520cadb9acbc03fd08299f326d7c8c93b48aa4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000651', '\x0184c723a87fc5f03dda0c7228123d3be3b24dfa9bd8e46f5fdf458dce375e4bcf143b6a1174fbe6418340be5c841da909a40bebe7353e8096b21c702e3f05eeca', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000652', '\x0184c723a8cbf457204619955486bd19db45f0509e54e810e1bd4070726c16d5b28a19c4150e52bca8bcaec815f2a8e98b4ca1096cd36737421145ba4be3f8fa00', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000653', '\x0184c723a84ea16fdede0a54f96d61fc8054ab62e6824989bd2e7aa5a2dc569e5b2b29f0dfaec98d080a9a5b6adb3b09b65b14a323ca02166d4dbba9627da07f15', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000654', '\x0184c723a8edb77ca0d7761b5806e6ca00b66571a303ce80208ef6e8d357d129d7ef2417d72835c7fd45d65237e458d45d12de66057dc3b59ac07d5597ab060522', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000655', '\x0184c723a80c4159cffe6eab47e32309fc910235aa6ca06a608c89b3c356d71332d2f685b97ef092e8e700ed85d182f62d2e728a7a9b7b6ae01c7b6739a684e769', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000656', '\x0184c723a86c7903e6f5cc64505406a184b94de6a9ad7115728428462404c762ce86713e23066b3009d9e196bb884fa537fff0f2eba0538b12a8083fb18dd417a1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000657', '\x0184c723a8c43455e52cc0e0d64d829ff7144260d0d6f981a881f00736960bf84080b2690dc32fdc945a85bc8f15673a94d0dce355fc4d524262ea7e1d9bd00303', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000658', '\x0184c723a85d9dd51f5e5037703001dc8e692e7cf76b453f748dd99ec56e0431a877f71596c19a33e0d77fd39e214cb9fb67d9f7455226da35f0578d94c2d85a26', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000659', '\x0184c723a8a331e38982f0f11e8c69b2e38de056b25359e60a06a8450de279bdf87537e7fdd182b8f271957eb8c981b5be0e318191b3e57b68b7a70ab757683bc0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000660', '\x0184c723a8d1e8970854d84da6cd96b464cf5934e820d43c136350490d7db879ac2c4190b3165941cca6c9ca9586f57907f8e932c104e4a54ff0c3418bb01c92f3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000661', '\x0184c723a8060e82939383ac041665e06f290e0b6f1c4b89deb86ef6b6be0487395b10ea1781e403f49d69a2d36a19f58d52106dbb8c23fc13256df7f13fbddaca', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000662', '\x0184c723a8c375b1a7ce3ecd93edb97c4aa417b02e37a2a516a506f012bd7ba1a72c1ae7a24960af4837fde2cd7936e8e1d6929b6930b91b468eeb0ffb9fd7c9b8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000663', '\x0184c723a8bca7c625ce43662050faef17d23eeaf50e7ba4e40e913de9b7e18d4e150c20c4b759dc2b7c31bdbd1135bb4fdfa424c95d50bc948bcedda0ee65e0a5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000664', '\x0184c723a816b6976dccd743dd249271daa8d0d45b5c31d24cddc905d312fff8e28886456b36c7c03f39294c8843a9b84d6db54def70f0df832ca3967b445487dc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000665', '\x0184c723a85403961514ec92b0611419ee8a77dc0e82f4a59b5cbeba613bc388580128adda88d6a660a30becfd199adf00e5d43fe031a801ecba05cd81f3931899', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000666', '\x0184c723a873b9ea40c0134d45059ad38df6e104c76a7359886d74708e8a70c1a24f2e4e0eedc7ad7e7a73a734393e9ff5cef4047e850d0eb852655b348d82217e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000667', '\x0184c723a8222a9a191e56dec3c3a712dc39eb0769b350f0253a07176cdfc44cfaef0884ba17a4dba0d8d763bfb53d5f586afcc85d0235ef7744317a159b193780', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000668', '\x0184c723a8f716a7f8b8703da19c0477f9a6aed26a1c3a8173e80eb7516e3f43324fd8768283a279de710c8eb3e147cfde45069beaedaabc162bb6236c905ce341', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000669', '\x0184c723a801acdf6778104b750867600564aafa7c6cd5044a5861014fde3a4dcaedc899e55556d96095e741e5b61a0e785377ea306bff6499147834976028402d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000670', '\x0184c723a87f3cff31f5b21388eaa503fcf18c243b69cdaf596a4382e21911edc88e779b775bd8917501615e1aa9c79a375d509f429ad754ef89f9ea60a3d88577', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000671', '\x0184c723a83c35c322b7f75c287a2c9ccd9d797c4089bb9a8c1d8e0efba7bb4f5ba4073c6cccf25f3ada59f728536da88c0f0798dbc6faf4a1f05de8880ab1251b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000672', '\x0184c723a82fb35e8d201ca9d92c57034ab8baffb7dc8d285f6b28cc07960ad3f7d8e83eadb6de79b98a0fe7fa85489b49fc06408370a77bf851a45187dec6b257', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000673', '\x0184c723a8bc6df09750056d193eb9b8e36d290504ff28540ddba4a336096f6f537e9c0f0671e13beb6f2505b339101c960f2e351926e2b785eed70630869b5b7c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000674', '\x0184c723a8134dc5af397bad45ad663b76b44495c3ae31dd6721934afadf589eb13cdfb1867a25e80691604100941b6e2e51515fd5bb80aada61157525ffcd4368', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000675', '\x0184c723a811aa8ac49703698633f4c12c19c146dc76cbb3013a3adf113a494d703e85b70337c7bf3efa84d3d364a7aadb3e6e00be1b6d6a556d1c3423b623b92a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000676', '\x0184c723a816504d960f5f5c71b9887009bc9d792af995c4bd44d31020408885700cc522aa47b18b075e7fc139f0c7d2e9ea542d1434ea0eee8ba111ef80633330', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000677', '\x0184c723a8431e7024ca0b992bc6811747e3f5e174290b136843cdc16bd2fdf9bd4afdb48c09a39e78c1c3c82f8f1da3e9bd71f74e05ec79bf7b92a888fd3bd1cf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000678', '\x0184c723a839461af515b40459593183d958e5943c3c6d54f871eff010d5d6671759d94a7dcd07217e8d8a0e374272cd496d1c32b9ad68065e4a6e29930a7e1ff3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000679', '\x0184c723a8afc35b71a4f1f2393ff0622fdb6360e954de3165601e3f38c1e39b38dbc739a7a1a912a440d9f474e738c1d5b7ffeb3b224169be629cd91cdbb4cd96', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000680', '\x0184c723a8ed000dfb11f1aea15752a16c5316d39cf33d7024fc586c7692ba3ab1de4af1bb1f9533d275dbdcdac9f51a29422cfdd559b0e2269dde88834203504f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000681', '\x0184c723a8dc66145f2a3691714717b92defa9b8f94925059e652d236d7d0c4166f2c69b260210201d9fc543358c7520196595adc3324b8d13dc1300b8ec333403', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000682', '\x0184c723a8ef5f281f2b742b3f2f0bfca627dd324d3cb60d417bfea5aa5d93cb9ce025af8bdacdce9e783b8f1ab2cb54331298b6ee54e76c590da47102283e64ec', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000683', '\x0184c723a8a6e9ade3bf949ed5e63feeef476e66790aa3728cec0f7568cde77412546b4cef2c9cfbd8ecbdd24da1add2f21bd5132c520a4adb8c2575d139b58091', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000684', '\x0184c723a83cf1144c449f1715aafcf65e611902336056c3b45ac18c70c39b023f9793f04167148087e5ac4b06e346867f1df90427ce7317721b184ac9b33e11a5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000685', '\x0184c723a8f89a5055a55e216cf3c3f024e9dd43da5ae2cfbf7ad68ff1144157d8787eaa50523c5a365551355b070e83b7043359ebc8dbb7a37a2f83c1603dd5ee', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000686', '\x0184c723a8c73b6df36008bbc5c9f819d9225273025319ec69447610ff07568b74f6c2ea290bcb9e5c2496e2e133b5e697e79c954510025677c1f1ef9c887b0390', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000687', '\x0184c723a885b417c3c53c0393ee7300f171afe5d3d33068cc57b790db992ba1aed30cb05c7530dfebe3cba248714bd73ad29ef69589f99f848d1498e7cd77e92c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000688', '\x0184c723a8a2c9ffa562d53553be79bc766b952965092200a72922555c8f23b23b588dd53697b48f2cf07680e7d169b4c8085e68264861f1c1b2855f40b267624a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000689', '\x0184c723a8f051cee4be120ae1bea9c33f2886877f5c92efd480a80aa83c9631c853dd8ee34a3b4cd48e16362b52802cc673ddc058324d83df456c096d4f889cf7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000690', '\x0184c723a86758c1a2b101dd2db5a84675fa22df83328c6acb5eadfe91c1f5e2af43daf881d6ed56517c65275bdb151418134933d5d6942d0b950cf99aa3b15bfa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000691', '\x0184c723a817fc6712c680ff1789a5a83fb364a049879344be69e3e4b414e32664706303f6af0d7048b0406500f618e3a088738c389d4b814a2c1272993a9f5de5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000692', '\x0184c723a83f370e62e0cef4aec5b3c62492175d82b492566790e22a5c75293e38cd218c5164e30d488033af8c8afe9af58bfada1312b8d131c5ed189c70b04dec', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000693', '\x0184c723a8759e3e4e99c894d4ac830190c37c56aba2a72b628224e0e65a4a64f1c275250a28bf46e4156d7319c20d4401555e2f452db1d1b82d92137bb760c493', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000694', '\x0184c723a8b16ff72e33235dcdd049c3c4ffbe24745225826114a63ce4a70d314e06612851a5f81ffdd28fc1ef33b0170b5856196be64f28beeea65fcce59ab8b3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000695', '\x0184c723a858c3fb2dd6bf6932ce0b57be2aa47fbb1e39fc749b987bdfedbb5a23a01554c8e65208323608a5903440ddf8e10eb94386ba223b031ef259a43f3a53', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000696', '\x0184c723a81b13ae388d7ebe683c232ab608ecafe22d8b15f156cdba029204f8d9c174c4a451f9fb9d8c8b9e760cd059fb86c44c7dd6a75fc15d40756f95d0c155', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000697', '\x0184c723a891c85e2bc93bb5f9b5ee3bd43f21646ba713c4f69e6ddb09c3946005d8362e036c45049d11871512930baf603e5167e266a373aa5c8697f9d6867c71', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000698', '\x0184c723a8b91f05b19893e6a533ce42d240d1022e5ed442452159755d401914ca9b8da50418c6f1339ec93d222597ce639af4a212b6e424a6dd3d6d135606b2c5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000699', '\x0184c723a8600e3c44c6e497b7fc4415be14cfbf8f9db3bb41ad0ea9bc2d94537a20d350995560e25982e080da7c04041fc4477846058791a588b8efdb123fc1eb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000700', '\x0184c723a8df325de8465c714b423648069ef72196c48940cd2c83b2128fbeab38863d7849b09fad6f84b12fac27c0b179b3d3fb3600d4070378a40413e000056d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000701', '\x0184c723a876f50b84f95c0655b63606ee7a1ecb0ad9f167f800f58a4da1c64afc3e6b3de7c20691bbbb955d86c2a383985fbbf4f6cef210f94c5f7e2b313f38a0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000702', '\x0184c723a8a302960ec653ee62e1d1111de46f915f4ba453eb7a3d0e9939f29cc0d0e0c2c3d548e1e13d70253f46bc80136e38ea71f279d25a53c39eca3752cfad', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000703', '\x0184c723a8d29d48c8be6b6fc33c2d0723668ad184600659d93575f409ff4b85d11ba93c29d45a5595c84d232cb78ad1c583fc1462379ae058b6bb596d643d8d7c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000704', '\x0184c723a837e13da02ae534628391e0e987668595210d79dbaef65db0fe08625cf784e48754a1edc0e35f97013cd3e551e76a527ba7e4517114a38c2f1418a639', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000705', '\x0184c723a8be2f52fb2aead686c4608ad5251a61d3ffb538c74516602fc8d21b808c15b76d796bae56ae5a00d3916c19179b5de5a4a1a8a5531f964061aaf380ac', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000706', '\x0184c723a84232a50def4dfe74d748ff793e09ad55179b60658f11ead072098fb1c8dd1a30cdf8ee4025b4f9a8eb07525f45ddbef7e9bba27beaa2f84fcf6f619a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000707', '\x0184c723a836afcbf5b69b3bd6aa4c143c81c44b3f84d2f83ef614573e7161d7e5da492a43f40083dfdb717c0272dab265649aeaec40e1eb0ed57f60251f5a86f7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000708', '\x0184c723a807b7cd3f67a3aa172a6d3a3aa2c808f2861301c08354c741ae9255c73b1505caf3f1b28fd518f109bd6d4fb6786875b4ef9d1cec8778b1e8fc18c7a5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000709', '\x0184c723a801fc1068e67870d293cc06ecca2bb10e89d06365b251da20ab62e0c778d2620b729ed56dcff78e6851421b9921b79a09eb74b2f93de42faf9ea2acdb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000710', '\x0184c723a8948d77a5502ec682119c529f2f204a5514f128610f3067216adbc34f52061732698bb45c0e9ca389c51edefda24fc424352230fe39f00b21ee7c54bb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000711', '\x0184c723a86f56398e4e94b5f25f57bd827147ce5c654bcea81c959dc9453502e2f9875970346a0d8ac84096a910676172d92e30c59e901a13d108665b8b07e761', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000712', '\x0184c723a8150f20751e4ed8d397f082ad4c728344da0dab2d5d288253dc513165973f0fc2c02bbfd464404a9ffa6b605808e709e5756b123ab043a037f9492345', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000713', '\x0184c723a8e91e78dd3b0c3a211298517eece05425a0d8b5b836b8d27641523441cf322b9d068248248b6d0a0f6563ba931d1436783f4ff169baf9f4228f4aab06', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000714', '\x0184c723a81b5977897d5b9d80bf7e30bd7d1a028c4a0868fa2a3c7655d55fdd8d1bcfa9c75c3036f7e1cfe8444588ef7bb77701342d41eb8cec2e09fb602dd23f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000715', '\x0184c723a83afa082e8dce94337de2f95a4dbecf2741358b294786fda8ba54a7a6953c05d393d3c8d8757af97cf97495f04f958ed2fb2ddc4da61025102a29abbf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000716', '\x0184c723a80cfd4627aea0e9c404093661adab2cf8abe3a287489a899fa47daecab86263d694ddc5d91c31ba00b04256bed2702259bfdb2bd02a34bc4c6bb82673', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000717', '\x0184c723a8d6f0c2868694ced2464e30aa0222b2c983328c165d1460c0da8645d60432d0e432998cce3530166a540eeb3a7412ecca3bb190d6f23c5838af4f87bd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000718', '\x0184c723a81b811072c3b2b55778357c7225325fdab70ba082ced63062afe4bb64f6520caeaac5fdad27f4d3c1d2735f3224a5e3a7b53ea375ebc92eb86d253d9a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000719', '\x0184c723a81285fc918bf4c98b7a4db7cc830fd0460b30cb43855a722757168dbb256a78fa1eed51afd4f01485203dbe402c4177a83675ecefcff31a5eb54b2fbf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000720', '\x0184c723a8f06d5f57066dc3d8c6aaa3b1abdef8ef86cc524b92a8a5b789fd5b8070af31e0c6c2c409b8b2220f1f4296bf4a5908d8868b70b2caaa1463e8084cc9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000721', '\x0184c723a829c5a1943cd192fb7f064b02bc7010422aaa48e05838d0c416fddc1074da06201e54a51e7fe240c7fff4b1f344792b888ea8ed6b67c42605c7e9b856', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000722', '\x0184c723a89f0ba0ccb2f3371e260f07a9a0d2ff12053a913d0ee6afcf2e6151c0f51057cb67813da6c26e834bd963d89cf5a4b355a27e94af01d90751f282ca9f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000723', '\x0184c723a8292ed9fa7e53fd8253eca9561d272342242dbcf13ba756f826ac9269f31771b2355267e941b3eaacf6a0e4222e0001e17d503f8d681a8bc4e38eff15', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000724', '\x0184c723a8b08962cebde6792151aeda0f641e00edcc11612f11fef0047edaab67bbaefc090ad2257f7a4e089c2578719aaea32caef5ddc91b552449113a86e2be', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000725', '\x0184c723a8dfb553209da4204f2508da37cd952bf89281223324b2c445b9f7a20482e4794ce828bbfd742c69db46ab082e23ec556f3b08472bb15190b521794e06', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000726', '\x0184c723a83bc22f51b3b7183d7072ec67df17d3ada21abb93bcdec3431ee75034a2b534a3d3704c5e1ce826d635cc0c5bb84bc38cceabd7f1ab2038512ea9bca6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000727', '\x0184c723a8dbb1fe3fa6f16c8ee81e00ceda39b18bac350083f2532bbe5501341a9fa49ab8b3f04d96347e070d12a97bbe1f7e56c83b3384627b1395b26417f5a2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000728', '\x0184c723a8f6d57c44e7aa6a27d54b1646ea47b473f49a5622e6f7a7768f7f89daa2c5c81083d98f777fdd25448ba5c70cf73471cf5262ee51d741ccfe7702f364', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000729', '\x0184c723a8d1c83039eaac8159032bd277b732bce33863c9a1175cb7bc118266112ee70d4374cfa1cfb1abfe77db93b30d289feeaec269b2e80afb370d9701dc3f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000730', '\x0184c723a8c69a31fd7113d480164520071416215d005671bfb31c0c00f632c00907bbd676d6faae0d9ec894437d32bf81fc368b600d94e19f70608507d6b73f86', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000731', '\x0184c723a84b68f309280b24d353501571f3dd7740cf5164d1ad0c19fc5a24bcd82e445debc49babe9d01c6aa0833f4cc1ca679485d017b20c5e80bbd13c9e0f8c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000732', '\x0184c723a8e56b860ced18dde571986f8a992be26481f584f1cfad27c2feaea3bb32b7c83a21653317f563731f62367ad2928fb297968b9eb438ef263e62f854af', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000733', '\x0184c723a82db848e02764452ca83c2129c953ad6eee81c70c6567c4a9638478fe7a6fd2319b70592534306e728f4c7025376d2ca9ebe4faa035b9fcedb3dc18bf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000734', '\x0184c723a864aaf2bba211d731fcb2e72c3b9e2c0b32726c6fb93c69537bda6b2ed944433e694e25b28fb82af671b3104d290a973f9cdaa7951f574c34be1b0dd6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000735', '\x0184c723a8ed1ca5820e566ec7e679795c105681385ebfb7c326c4a049cbc2670d8d5c3c30bebb3e8a5e38963591a454469cbeccafbbb5ba2e8846561ea970ce68', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000736', '\x0184c723a84dcaa6a4506776a65b487b3cf030f1313cb13bb3ae791742a6c73ec4bca0b91c4dee6ef68fc531e306e04d9130bfbd34b33adfb35b608e20c4d01369', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000737', '\x0184c723a80fd8a39f5eb4ef6ad2533bf5c76a9b0cbfab191966f62891e8a53f2ca0ddb397a918b85452ac6cf8ac916d12c4223950c377109b832fcefc5fbe45e0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000738', '\x0184c723a841b0d98131ff0b373b4c443e7ee0f1c8106c6c411b5919ea522aec68f8f70e0899aed9036938c6e4f0ded2b7e3f16ea0a0353899e9c62ea1643260b2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000739', '\x0184c723a84298654787a86d1e086751cbeed8f71eeedbaa8571ba68e0d028ab4986efeb7f1cb64a09be6a35a1c1d8bceed5414352cef9420d37812ece853f42db', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000740', '\x0184c723a8c2fa814c5f4dbd72ecebc89c25d91fcda2fb9bdd7927c57d166fa4b00b342be02aaf748d544f2db1fb6caa98a759c27df2f70cb05177e24fac9993b6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000741', '\x0184c723a8eb47931c5e9cf69141f25715121dafbeedfc7482fc88ef68ce18bbb1d8aebd632c0cb90778b255c112e82ab359e2cc5f4fe38501c4633cb068fea98f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000742', '\x0184c723a825bab8800fd068a1a220ebe414b323b8ba0f3bf0079149e6d79857fd0f04e59d21ce4d84b1db366dcde931748bb3e28957f427a7581807f1580ddf9f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000743', '\x0184c723a8edd1cd7074adfb5f415ef1810717859b3425907b60e01222a4ae8ef6203129f19624c621e0e784c138c1aa9b80fca88e507a5438d18e7a7a6aa2eefa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000744', '\x0184c723a8a3e7e113e7b3904709250b1c76ba3fd1f7d6e5267cdfc8252443d2c7698f81e0763792d884a79f4c342c534dbe7770c03fcb36500718e87f7b2ad1b7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000745', '\x0184c723a8dd153ca8191f65752c5ee154b53cdcc7c442f8b57bb0028cedaa591f8c4687712ec292c7f4ed592ffec0641f8605aec1ab7e0b207cb2693d42748320', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000746', '\x0184c723a8a576edb88d7cec0537b9db0b5083d753469993fe961c4fca8ef723f140ad91c5cb568c399e9daac4ba2f9025c109002cb8755c7cc0371de8e68360cf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000747', '\x0184c723a8c80aeb191c7605db5fce4543a51da970a643ae9b829891240d3ff0a24dd74510e201d2f3c2b58abd68e06022b821c07650aff111c0eea15f382878ee', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000748', '\x0184c723a88ee1cfc0ac675295a7da9999c37acfc1eca10d2c6380c5848459734a118506e39c74be7e8195953b3837a407629ad810906c3c324f58c33d2d9f50bb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000749', '\x0184c723a8ee5737b724f7d083931bea79cb797a16e328063c63859dea5e981536baa3f1786598d346cc9976d7eb57b81cb2d508ad34760f34e8c9fca6e10614c8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000750', '\x0184c723a8d6eee42f429214d4e3755cce3008b2f8a355c378453b2cf2ad6fc9605d2d98b0c451c8f129a39c30b2786cbc772f8a4ae4a0fa5802e306edf3ac1b7a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000751', '\x0184c723a8bb061cd264dc8964997685475e244f080cf2434aee492983c80c282efec520d6789439b3ea45f576f31b47f66dbfb84c394b4b78d939ae9e603d3c35', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000752', '\x0184c723a81024c027aac7713bf911935ccccd1a0bc7d42fc1df8c8b3cde6a2e49ca1261aa1682af978358a9415fd6c4310ccb6f4b7ea163ab267dbbd876c4e8ed', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000753', '\x0184c723a8708d60b5552152ef1251a0fd1ad9214ab228d3af6d88dd7c713af24edf8e3a624370e224137d74d7ebb9b7799c57ef1da58fd6811eb96238166834a6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000754', '\x0184c723a8671f97226b88496534a5e0d09677322d1c17f6bd042b3bffc7161ddeded2f85df5f8f41426a7fde2cfcff1994f4d990b1bd2ceb544d8c9d2a6f54e32', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000755', '\x0184c723a83c533060e451db8cce9250e88726ae4ff094bc1ce49425d969f6af2741244c3d076f0cb1e2e503be94d87583f2702a58d091ca801f01d786c17c531a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000756', '\x0184c723a83cf08cf2e5ab1115be13dda5ddee3f7e2e0e57bcd3ff0151b00d1f16a43d35cc956ef6474fcc24fedfc469a9d7f3158ec854cc41669026519065330e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000757', '\x0184c723a817f9a6a2d188a30fa2ef9382353354538c140426fbe2a45b558d8ac0a00fdd28107b0014ad6cdd482dc3089790958017253d52bd11e6787752dc0b00', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000758', '\x0184c723a894e7f0d680ba44785f667c57b76c7bab676053aace9948add49121ac6062692d24d0c753cfd54f4fe902910aaec46b4102bcbbcbe4f829c0e48e933d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000759', '\x0184c723a8cfa09eb2327a022754301043e3ede0e978c07735e4ec4c90a25ddad2d668aff475137d7515f06356b719583bec109ccbfc8f29e83aefbda083545362', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000760', '\x0184c723a85ec13e69a76fb5bd5e9076028aef8db097e5fb69ba4ad050a96a02e4676a742ac58c9511b3c2a6f3bcf61275980f7fc8512f0e8dd232194503879ea0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000761', '\x0184c723a8d104c7546b2c1d11ff09fbd2489f29ae89b8e943c45a177763afa595537e0d1e18e026c9f5633c33bf644439345a85672c59031dc87fcfb556056e4a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000762', '\x0184c723a89191a85dd7376dae9449ae93f714725037096247395ee47d3cdf0d33b0c8f7206cdd8eb9e4465e4bfa17e1f420b225671b6093e626f8975b90785010', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000763', '\x0184c723a8e133238407c2723b6405a432f87883834f36d147153e69653199d6ae84b44b2701323dc1d2e35bf119464ba6d9f34d6318be3a7510eeb3dbcd42c83f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000764', '\x0184c723a8d12bc234f994182c22570e63dc3320335b25c1794dc4a43039ea341b94d0d5cff46d12849c52413ea861ca6efc94eda34029475bff93130b15b9d0b4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000765', '\x0184c723a8097d5d1fe75219f30c61b45e3459876687e73f81036fe3475d271af04ea59c6a9c7919e308a775e6f8d3f9f97132694987972d772514670cb59cb8f9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000766', '\x0184c723a8d3c227b830978216674f9d8fcc1befc2d28f326472ffd738e68412c782b386c78ab37e73ab881a7897ff4853f556159caecb19907000e0bac5aaf0a9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000767', '\x0184c723a8f88a1ccc79a6f286325d4a24b0493a930f3643f925c49802ff6bb8dbe802de84768b78f29939c1dcb74c333ad462ead7017589dc6316d6ba43390490', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000768', '\x0184c723a8051cf026cf4c25e17460dcfe87d356cefb5a6dd7ffa30dfae720187095f42cd2de374624bc17964b3d96c798673f6ce50123892d8fc5b3d8bbde7157', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000769', '\x0184c723a8cd95b5316bef14020abc3a718440b0e9815d595acffc65b1d0acf4928161b9930315d080eb8fd45a4f0423a5ae30bcebe21a4037dd75cd2808770453', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000770', '\x0184c723a8bed40665ab1f1b5df658d7109d0541d7e39fc8e689d3760ebd1cd66f952ddd0be3665e046c987920562d91c455c2ab413e4db22149ad102a7ad78347', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000771', '\x0184c723a8494c77c7749484a585155918368e740737f83a830af453958ed63adb05bc7b9888a780f7f6d2d0006d086f43e734233ced2a27e17a97d2f41467d476', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000772', '\x0184c723a83af09d856d406d809cc8c060be7c9d893ed691959ae5b28b8bfe1356a54248c38f30e3b042820ad17d54ff9d2c3422ab11bbf789d46c7f1f316330e5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000773', '\x0184c723a8c6a1eb509a01262a8a2aaf1628684e8c0008d63f7be3202dd4fff6c0cade53f0430a3c87e4711bca3f06e54eed8dd8f2fda16374b94f6d5ee3fd5cad', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000774', '\x0184c723a871d0127d4599ed7ba53c9ba29c87e938aeb454b613e252f173e24bee5bc3433fca1cce0731f08cd6b6a1e7b21c8a97ee5ce9257b340302f22982da17', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000775', '\x0184c723a8a5de6b522c929d42d3140c82c811c2925e13bb8e06cf0fde46dda2b75337253d5b75a93082e98e428d24b0197d1cb3421d39ed9c057049a88a1cfabb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000776', '\x0184c723a880209a371ca029ad7637cf2d5bc8113ed5df62c50bd9a8417664b7eef07afd210bbfdfb3494c89e54621a8c6ea1efbd5dc4a4af6b47b1a3220fdd3d3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000777', '\x0184c723a8b4177529dbbc8960344d5f8c8dbb866751be9ff2e80ad40189ce11b3961d0be93b53d80f7403851e6584133aad16f8e7d33426e6eec9cc2643ffe9c0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000778', '\x0184c723a8c4f619f946478dd4ab63c5f88af0c99f0b3eef02654087414a586db89a7db3a8a0ef6a7792faa81209b566bc3007d2f5bc67289b23dc83361b8ae7fd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000779', '\x0184c723a8be148abc0e6d58002e445ee5e2d160c5c3a178c14d7aaffa94688cd69d6cf8e000ebe2717a285ba4860c79575171bb9d26ef3cf088d78850731787c2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000780', '\x0184c723a88c232b2b190c6a716a9a2d3bca8d27da4f0360fb766d4d24a2c6fa2ad791956f0c4aa295244b8050dbd2d0f0865dd58f663a875c10f313435096787c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000781', '\x0184c723a8e995022829296cc6a24145668738a8328e07013095c3ab9c1bedd95e70e362e3b3f6b61590eedb1694d2e69e2958a395bd5afcc4e3d15da4c56befe5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000782', '\x0184c723a80049f0f36041bf86611ca2acc0cfcacec4e042bb90ae893fa3b4497ae2f93ab6199349949835fa845adf2373e986c4f1d93c99f497d8ec811dda5ff8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000783', '\x0184c723a86f81e2059839833e1d5f399e76091c34d05f9d46fb09b2a13e68181a207dec984ebf6f0acb030051fcdad8798fed2b39ee0f63cea7ce4c8016345cfd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000784', '\x0184c723a83d04483496bba6ef22f29f29287b9b3dfbcc6c7a4f365cea706192f679095196951a9c1ba1f379079472328080280f0aa8ccb3ce1f1754740b352250', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000785', '\x0184c723a8dcb7fc8e2b2217fcc2b44c6cbfa706df1a3eaac1d4cbffbeb1f4fcc9cd1585ff6d37453239ea8b24b80c06125435c9bb7e60d8d77810e95dc4d70133', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000786', '\x0184c723a8931f735434fc30ec42dac66cd1e2ada9eaa7c95ad62e62658211bca26575d29a66de4bba8a1a13446fb54f8033aa69b216401d6af9aa63a2a94f9213', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000787', '\x0184c723a8f83cf8e384d7888342c70cc79afccba67ae66b52babc81d044f5c82d8008f3d5c74a72017580f207768437d469648abf87ed987bac940e169e05a868', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000788', '\x0184c723a8b8108a426d2f7e4a073cb68dc0ccda1f306e46736f25d7385393abc12fe1d52b8d3c38f20ae4b6864dd198aa393099b69c1760bdd9060528c57ce48f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000789', '\x0184c723a806d63d9be9123564bd01722e7f7184acf7b33d97607ec82f0d23b876320e640e5944fc822b369bf30a5541c164a50df946af0190027bbf56d5cac5ff', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000790', '\x0184c723a8e3ecdad3566c37a966ef940a13ecfd8f055707c5739a4c67fc12d095b79733693242b5f9ec2350bf4f2c27e87a4689aa140d0cc55c635652e8bb5e3c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000791', '\x0184c723a83576b66dce379edde37537d961bd9374eb0a94db0b29d371d5df605fc42831e70193c5f07cd1ddb312fa73de32bc1e1bc1a41b5e7c22dbe08f6c0b0c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000792', '\x0184c723a86d826d1881553c2e30e7b59993abfc10ce4d423fdc616f371d7b31976d17cedb0dc2b7c722b35fce2e58022ea7f55e7695ff5741065cf40a4112b1f2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000793', '\x0184c723a88b6c07a26bb8257ada261deb9aefceb7de980277101059eed07b1893511e69057e910e07180aa77cf9803489ab81a0690beb6e176c0e8bb99b8ee4c6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000794', '\x0184c723a8a36672531d0e8fff7fdd8492ce01e448d1c057c66f76b7226ec5e6394e8941d34b1e510fcb23ffa91a84afaf0bc95d43aeab8689b8fe9c895844f763', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000795', '\x0184c723a81de61dc6e1348636506b6ad317e5f3ebec8f144ed1bddaed55bbb9ff7708232fbce757c9cefe3a1b9c21c9bbba569684aac660fed41cc6daf969022d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000796', '\x0184c723a8d897d2714a5c06d3259ac775e584b1d1b96743180ea2afccc7f34be20a5f95d209e2c1a0753215af0936545fa7af6ce9d2326a11fa133abf2044dfe6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000797', '\x0184c723a82483bc77dc8a5f669b2dccfbd1f5e9f7d8fb163fa110be99bdca5b7db6a6e171fcf935c4d48853f64a0f424e0af341aa30e0c04b4bb919a8c51310e4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000798', '\x0184c723a89fa8e4e2dd4c761c6864f1ac7b9700206ad7dea298b55f7e7e35c2242c0322cc3709e3f7a84b2889fecdb0ac91dbc0ae941780f2ebf6347f06d84836', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000799', '\x0184c723a8a3c29b720b20efc23624e85a00a57b8f608a079de0b1f4993f18ce3e9334aaf2e4fc3f522e491022a73f07a4980a2889eca9feeb0d0a29f90e8ea1ef', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000800', '\x0184c723a8bbac026ecc146a51a2307418b960ad9e8b5502f22841eb1238705c6db000e0097f6e024cddefb661633ab2439e6278444e91d2fd1f0a601c6bcb70a5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000801', '\x0184c723a87f2e6ca79ff571edf8bf7b7932b01ca8c04c356d382c13642a76e02887fa50a36456048638c3990ad302f5b339c83b612577bc45cd248b9f614b26cb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000802', '\x0184c723a863504bca574627f95117b4cdfee75c706230b9689a2e801907b3b2fba9694b356083719147356ec9bc16984e4a35d7aa2d3982a977f4ab4b0c8ad94d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000803', '\x0184c723a80e2de2bc93e38ce46880acecf180c10a9e2be2364296f00805f61c827a5c0c85eff667476402b813b7f937c73e7bbbe2ef19ac2937b14c0134acb2f2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000804', '\x0184c723a8ac3ced1fbd525c0c5c95db98540b2da69a9789a72e57675a5f7daa483306eca801a9080c9cbdb1cd78b5d87e712af0bda9f4ca79929768ad374b781e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000805', '\x0184c723a8f1e347ec543666f59bbd29bb4aef84a87e388c1d320b4314ad665665a8eda9d5089d6780ddd41a8e7c5e294893cfb9d8a66324f57d3a9fb2521032a2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000806', '\x0184c723a83c951e744eaba502ee4a63cd8b2c610182ff6956b1aa4b7ecda976236aacd61d7d1881cc26456b6b838cc1623bf3509f1e635ae99b7729b3f51a34df', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000807', '\x0184c723a8af4c7020bd77d04ae6bc665bcbca18f66b228b10ef1870ae12d90169cacad72a7882d1684d445f7b2eef6a701dc94c59f9889379f4a7e544c3e4f472', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000808', '\x0184c723a8671596f19a4148427b062f351620020de6a53fa10ebcc54395f744a1faef403067bcf088a75fc38635b9a0fae81b9c4da4a20aa0688878813b6c9e27', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000809', '\x0184c723a8c4b765c806a420140adc990273ce4636f4f843d68d234d54de700e19d94d332054d97ad69f6f4209175fe213ee0a4378db53749defe8f7e171247c73', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000810', '\x0184c723a8540dcbd378f59a224007d89fe25e078f3a23a7b460debe731b53f5f47190283dc9bfaf487a6feeafe60d0b3fe0641477303fbba9f7104814a9bfdcdb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000811', '\x0184c723a8f61d3e5110a34ea888a8bb0799aea98cf96fbaadce3543fbfd0e1137c8fdc260becc24ef34c61803989747ae13137aad5f62d77a33ff6bad84507845', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'prekey', '0000000812', '\x0184c723a8e1259598ee3c376a11770ea3416e5549dcf1ea1ba5ef54c8aeb4ae3d87a26518eb62d87441fbe801e4d97eb33b6861f2ec6b59d55f1f3f0c416cc3f7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'app_key', '0001b7b50210', '\x0184c723a8ba3a6f3594e6860588593d968fbb39d4c9476534d2168c478ed45743f644b896cf3ab70be61cdc06c1b2cc8079a333d6871614ecfc530a61e446f11cc742638f782fa0da3d47ead0559d1ff8e38637166073306add2f4bba81615bdb385f5835310cfd737f70c64746727322134b098c83f3cdc298f9e05876159537c4f16161ca1380b75d82a7ee533e', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'contact', '5215550000001@s.whatsapp.net', '\x0184c723a8f6a07429d5e0b887581900be5c41cb90e4669904105a043f97950879d9bfb187abecc7d736d300c67b888dd344aefabac33b27e1bb10079008051ea0ed0687fc93db5423f68c8a35436fc5e57feb4a2a191e6da309c7cc6fcef160e8a86cf0caba4ca1bd1a8719ace47fb963377d44ec1f25025223f8e203498721ad00f93b0dbfc7aa3c', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'contact', '95215550000001@lid', '\x0184c723a8c5b1c5d05b0129cfba89c7a716849321f894e13306266fb42609d9b74dc91a04f0d35599838411c822cd576226fb31a634e0282a076b7eaa1bc2792f2f52b5844ac22e7a0ab93c6e44e190a238c1cf590cd88f926e5af0d0958c95462d777e701443c73dcee736e214971284b6b55d9aacaedc23d22321067b4c4059020cdd914b8f1d82', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'identity', '95215550000001_1:0', '\x0184c723a85ab5afde39f28c87405312af19745faf9278ea6d7a4555b0b71dddce2385507afdf077e6892586351c28d3f298774f8e8bf0bc651667f7976ece6961', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'buffered', '5ae8b3418e47c4e63397c3ca02ea52ed34414aa98500a9e2c084b8da3c38f3d5', '\x0184c723a83cdf6da787f08c61e1151ccfcdec129c92361fd2ffcb5f6451d9e418b8ef7cd9e738aae3a785b5b7323fed5776', NULL, '2026-12-26 08:00:00+00');
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'app_version', 'critical_block', '\x0184c723a8a7e05cf27ad61623f395ae960693a6f5694eb0752b500a3f8efa88896aeadd1ea4b0d263ad513f77c4c385df7efea20580a96b59c624179d5be98e11a38d26a7033f7e69a975bc73737e731b55007efa84fad552b951601b67b6130a063a1daad35a192770006bf36c3a610ef2404355cae84e7c2623c3b5f31a609bec7c24e6fd511dcdc2d1f7bf82f97d420e5b035a76037206bfa47a3fc3b1e1532b31c56a54d10bde', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'app_mac', 'critical_block/eb43e5c159117f715b6feddce06977ee6d8d67794666f7eef6d89ff1f823c760', '\x0184c723a81840d67a17b698064aa675ae3c3115b1f1ed75a0c3741e1626b555397750f2bf95a8c7d0708ffb1ba3de3d2a465ee1f6cf7468cb74b3331e9ba25a27', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'session', '95215550000001_1:0', '\x0184c723a82f21729474f4826aa8e5348216d4a552f1aa654718fca42c3c6829a275b2c6d03e04e86fbfbfdd1fc7d203e4664ee1dc473b22fa05b94d40657b830a87ee57c63e83e64881ba2de4731f08d16bbb5d93c944e40a9918341f0592feaad6aa63548e83f9b3287f7b929bda816c39197f5046c93a87fd46ef766ff52420a0322f8ce975ec8693dbf98e3a633124b76b17dd5a725ac134bfedf305035f51de11bf07cc5ccf0d4e878657a490cbf3d701715e6ec41116a9bac221c9bfc7379972732ac63eae45cb2cc603fc641e8693bfe0a1cc302913b52b54f27fe8a138a59d3072296d8f32b1bc53a8a06e01be8bc5de2d87179e31b4a291c03dbfb5eb939aa6d2f464f6bfbd19869e9192f55c25e466d9270daa3622d72c298e107b8d99725d573394a85d8a15e858e8d741c2132605809571e0b5668d51639b2bd0589aad5373417fadf055550a10d856c56b66b91e17b2f4f50840b3ca92286234fe418c3196d48b423390c46e6916270324f1f8377c6b072283b6968c1798bd065023e5be641f208c13ad6d565d8cd7d691b5bd657a41d1adfeacedc0a0db89159b7c1902ef45ee5cf1b042665c4596f979b81f6aae61c0e61465aa964383831e4e1428db046c85a1e0653f042afdb0564b71139b4158aea85990409a7ed49f8f55d875d1ce074b250fbae7b258cd893aab2290c3236d98cc7ebc3dc806a8de11c5073ae6c30b8baaa112117cbdd1e1324abf25bd866c700c3e2f049468175ecc256de9fa0919ee49465e8cefa38474839603829045796bb29a5d737152a945f72f70b95a79f05806e5419e38c15a23cfe121884a302155450603f7547c103c1e2ea94ead876915480c436b7e2e25bd6b5e1b2f13eb2bba315982aa4a8e749f356e2e7de65992acb609f642725fbfd9f994f2397f8519d54331534c505809d7df15a6b2e4559829fa23092355756bdf2db25240d1a27d7943b692d5b3a583922d0cb5904729004447d424f5c3c4aa0238825a0adf7dd75d389d2f1a64ee07ad0238d1442053e4d70c7bf7adadb00512156bad343d96399a254a320937669fb7280df9286993a52b9549da6731d9affb88e9e1413ceb8b367f73fb7665914a4ba17837b302bd3d6a633eeda3903a8b09132c2eac2d357e87b7616e1c3229541665cca6df6794bdc79b73841ffbe58f6003ab609d8839f8d2281c9fee73b8c585b1f0b67b6fed044371c248c3a6f614e2eb3a0e837226b9098d1fd44c675347970fb5bb7aad4f7b1bfa1e205eab14c7f26d76c5e3ed813cc3e5f2cae0d18f64c13f9dc9267047771bdb80aaf2514f61986046c7a15eab9b65e62bb9936e549ba657a1ef8fc0a6769ade9a3c67f288f2a172db76', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'lid', '5215550000002', '\x0184c723a84bd931c950f45d3677e9a8b4115c4dcc1731ea0788e0f48e52a7334e8285fe3fe8451e0699ca4bcf70d6', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'pn', '95215550000002', '\x0184c723a8f471a4f209b8afce1afe59949ce2f946d272c72cf9d4133b2e3dad6894ae4b8d2207e45975ffc883b4', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'outgoing', '95215550000002@lid|3EB0BC9EC8192EAF481DA3', '\x0184c723a869ee52a43f7416ec5a1c8261d14b9641a65fcea404f8f6d544c710ba4dace7148c0ace55e35f329bb954598f7d5bef0d23d729e68cea644069dd8ae8c1', NULL, '2026-12-10 08:00:00+00');
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'identity', '95215550000002_1:0', '\x0184c723a80fccf729e3c3d92cd5a706b0114d3a62f06d73308495fcca8f5ead9baa43085aba980616209a708fe78e57d9d0f74ccce347bbfb5ae31eafba171b81', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'contact', '95215550000002@lid', '\x0184c723a8e531c48bb57a52c2a61a0e22a0f91153d75c793c21abceb3820c1d007fda35ec5b75a3b2f2ea0b2909a3ec31775ea01e33ee8d83abf124c21cba74db3bb2da6433ec64cae798a6a733580585e1562644e02ff1b1ce9a20e3d872046fb25af92b42cd0d2d9a5f0073b9d2b5eda9762d7e731f48e460f1f0fa8ee65cb86682', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'contact', '5215550000002@s.whatsapp.net', '\x0184c723a8e0247d38ff09af70920755957b0f90be3b5a2ae84dcf15c0c0c5693d4edcfab6de3b147d701193f6e57d6801e86d0f43d351bc9f4ec57eb3e8219bf560de41b025af5954b496c89289e55ae2b392d619a2a06af54dbef09afee7f894b5411923a4974381bfea193403fdd9d97bf286930900e9e02b94d86464f4c7ca4021', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'buffered', 'ca96818822fa39c116d1e39c61a14c2eb4c696e348df57e857739c7925b9dede', '\x0184c723a83f39dfc423de27b6dbb9d679a354590f73444697d3061866e949b4dd943dec2eaa42c7c47b5eb75161c0603cac', NULL, '2026-12-26 08:00:00+00');
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'buffered', 'a837de07331ddc727febc9e5bcff60674ae6113a0d7ff7c5a2062810d82743db', '\x0184c723a820b1f854f2df3be9f4a17bde2ace1cff8dcc9dc0999f4868e13ff1790db6fe5ae955ebec64bac150127bcdc21a', NULL, '2026-12-26 08:00:00+00');
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'session', '95215550000002_1:0', '\x0184c723a8b98014f96b015badbe540d31552788971ce05aa1e1da39c16e0e12812231d3a8b6e400ad241925032358cd9542e1161e69080070a94bbc66b134e928589eee137f4ef5eed0cb820b017dfe6460754d1384ee732d87446745dc8028f34d7310ca59f8f18a3fc9a2fb697a832a931a8ba199f438d8f75ea87b6ffd0eac3a0d2666dfbe6dd369a83db35e6776b76109b0f2b1274438df942376a94d03e2192b7bbefe5d66817f83782bd65793e2e37dcc704e7b525b746b9dad5d9e23eaee04a5a5e5cb56aefa7f0ba5c628651a6a052befa9a293fe6569c6c8133fc3369f39d72a419dcf01a2242c1684261d50077e169d197f9a3eb5a456d3f35231c85766001bb1867bc83d9f74415609b25eb1821a5ac593d90aae86f64ea2121fdf8c0e14e3daa6e66258db8422a0798a6d65eca80b9648b0325fb5e76a65024c9232ebc2b843047c84c68acf60ddc136c4eeea695327922f248eeefe7ecafac6ba5c0de46b915cc9b3154f08414e9bf4a6bba0c00978e3f56b61e2a66ac18ff65b92f82e771f3bc92b3d7eec3890ce7964d4a0cc7ddf58276380248017385f2729ee47c851a187746c59d3dd9573899adb9cf21d5f7b6b50952e93130eaf47024b55412673423de16e265ec7107312ea8d84617f26f7598e287421e9f636a8805f43aa64a8e3b8f69fc8903a6dcbd453a23d9d099f18a777f6941860e21eca79d15ec644400b593fbabb5b7a98eed2616d317e17b9bf61a171f0d07b37cf69798c0bff3c6d8d2a92088a51fbc7294e2312a8a16d9deda5d9dcf6c3f4b898eae14db5901978c95feadd7c4dc2f1e6c36d78f85eca387d7cf0a9fba787224677b6e898aa2b1c8cc544cefd5ea9e361a73a6ed333c364763a3d52626a9c46c4f4b5e15b755a391a1fcb060b7408400e34a1415895b743d9ae743dacd60949a4c42fc480ec466a5b7a2a6756888f4722587aab4fea4b7bf124f3e6ab444a80a561d4542909b7774754c09780e3ded5924b862f63b2a18eb98b8ffec13ddb03c082894d0ad30272536a6c2a1d5b29c533f412a80ffdf07a35dee1cfb4553618d8b4651eaf92eec4be91ef469f423d007949b17fe06bb1bbf752d4f777da52d2cf8b38fc1ceee0d20a438d8211346df3107709a01b17bb29e79f48237cf682e73710cf645627c7265dfde27a12ab4d239156ef49edf5e34c3304a4254930e4205fec651eab50dafb6485edf0ef091f7926b2f4c1bb5972e871779110b9ca8ed763574594423edfe356d52bfb12fba29e9924e90cf2e0b1db7373991358e837473cbc68ddc5d26afbe1f30556b5675983a1213ac57b4afb525db84eaa633663f5e3c912968c93891b9f629a95c89d6f011d981a3f48dfb303fa25efab89643a34081ce8f574d6389c3e40047c74afb64ad0b9807bff54fd9bd4f13b50691e249477fffd6baaa1a1f1b7a8df69576f137d0220927e023f07cdfb7c50bb5583344c2ce08cd148e159efdbbdcdebaf606ada44e3d19b35b6ee73494810bab7c530ecf37b81e4acc13d96c98e85540bbc87f9d66fabff425ddd6558dd20263096995a277f835ea3857b1eaec3978240ee0e857cef070047426ddb1d053f2564dd9129f4da4874ced6739f3c0d24ef3fbb52204b41', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'buffered', '7a11ca681e1ed2e53abb8f72c7ac45e68bf1592f31038781266070df38fb0b7a', '\x0184c723a807080bf08e5ad9a7ddeaa40af3eb33e1c1878ca974b2918caa60696c43b7eb731e5760bb162ca0034fef11484d', NULL, '2026-12-26 08:00:00+00');
INSERT INTO public.signal_records VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 'buffered', 'c27ffc5fa1c35ec2dd0ad524a0489230b18c351cf73cfe3628c886f6cc20e120', '\x0184c723a89cfe647b764ecab1806a4f5ca4d7a7f67c6245dac028e967deba5b85f385d73a66a4c4eedde53bee0917c3f6ea', NULL, '2026-12-26 08:00:00+00');


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tenants VALUES ('01a216f7-1df5-760d-bef4-b1bc03cab037', 'Demo', 'active', '2026-11-26 08:27:03.541333+00', '2026-11-26 08:27:03.541333+00');


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.users VALUES ('01a216f7-1993-72e2-ac4c-01c9b741cc07', NULL, 'admin@example.com', '$2a$10$Epi1lSZ9XA4ouiNl8n1CuO9qSgAHwbZMhq7iTxwl0UKuRFPEQibQe', 'SUPERADMIN', '2026-11-26 08:27:02.41854+00', '2026-11-26 08:27:02.41854+00');


--
-- Data for Name: webhook_attempts_20261125; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_attempts_20261126; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_attempts_20261126 VALUES ('01a216f7-6f64-72f4-8b50-78c85d888026', '01a216f7-a1fd-71fe-9eec-39bb7d0eaca0', 1, '01a216f7-1df5-760d-bef4-b1bc03cab037', '2026-11-26 08:27:37.36245+00', 2, 'status', 410, 'HTTP 410: ok', 'ok');
INSERT INTO public.webhook_attempts_20261126 VALUES ('01a216f7-6f55-718b-8208-b8071cd81525', '01a216f7-a1fd-71fe-9eec-39bb7d0eaca0', 1, '01a216f7-1df5-760d-bef4-b1bc03cab037', '2026-11-26 08:27:37.362795+00', 2, 'status', 500, 'HTTP 500: ok', 'ok');
INSERT INTO public.webhook_attempts_20261126 VALUES ('01a216f7-6f55-718b-8208-b8071cd81525', '01a216f7-a225-7bc4-a152-3cd3811d9929', 1, '01a216f7-1df5-760d-bef4-b1bc03cab037', '2026-11-26 08:27:37.390586+00', 47, 'status', 500, 'HTTP 500: ok', 'ok');
INSERT INTO public.webhook_attempts_20261126 VALUES ('01a216f7-6f55-718b-8208-b8071cd81525', '01a216f7-a1fd-71fe-9eec-39bb7d0eaca0', 2, '01a216f7-1df5-760d-bef4-b1bc03cab037', '2026-11-26 08:27:38.207459+00', 0, 'status', 500, 'HTTP 500: ok', 'ok');
INSERT INTO public.webhook_attempts_20261126 VALUES ('01a216f7-6f55-718b-8208-b8071cd81525', '01a216f7-a225-7bc4-a152-3cd3811d9929', 2, '01a216f7-1df5-760d-bef4-b1bc03cab037', '2026-11-26 08:27:38.628725+00', 0, 'status', 500, 'HTTP 500: ok', 'ok');
INSERT INTO public.webhook_attempts_20261126 VALUES ('01a216f7-6f55-718b-8208-b8071cd81525', '01a216f7-a1fd-71fe-9eec-39bb7d0eaca0', 3, '01a216f7-1df5-760d-bef4-b1bc03cab037', '2026-11-26 08:27:40.189998+00', 0, 'status', 500, 'HTTP 500: ok', 'ok');
INSERT INTO public.webhook_attempts_20261126 VALUES ('01a216f7-6f55-718b-8208-b8071cd81525', '01a216f7-a225-7bc4-a152-3cd3811d9929', 3, '01a216f7-1df5-760d-bef4-b1bc03cab037', '2026-11-26 08:27:40.627914+00', 0, 'status', 500, 'HTTP 500: ok', 'ok');
INSERT INTO public.webhook_attempts_20261126 VALUES ('01a216f7-6f55-718b-8208-b8071cd81525', '01a216f7-a1fd-71fe-9eec-39bb7d0eaca0', 4, '01a216f7-1df5-760d-bef4-b1bc03cab037', '2026-11-26 08:27:43.412319+00', 3, 'status', 500, 'HTTP 500: ok', 'ok');
INSERT INTO public.webhook_attempts_20261126 VALUES ('01a216f7-6f55-718b-8208-b8071cd81525', '01a216f7-a225-7bc4-a152-3cd3811d9929', 4, '01a216f7-1df5-760d-bef4-b1bc03cab037', '2026-11-26 08:27:46.628715+00', 3, 'status', 500, 'HTTP 500: ok', 'ok');
INSERT INTO public.webhook_attempts_20261126 VALUES ('01a216f7-6f55-718b-8208-b8071cd81525', '01a216f7-a1fd-71fe-9eec-39bb7d0eaca0', 5, '01a216f7-1df5-760d-bef4-b1bc03cab037', '2026-11-26 08:27:51.374924+00', 0, 'status', 500, 'HTTP 500: ok', 'ok');
INSERT INTO public.webhook_attempts_20261126 VALUES ('01a216f7-6f55-718b-8208-b8071cd81525', '01a216f7-a225-7bc4-a152-3cd3811d9929', 5, '01a216f7-1df5-760d-bef4-b1bc03cab037', '2026-11-26 10:19:08.565798+00', 0, 'unreachable', NULL, 'connection refused', NULL);
INSERT INTO public.webhook_attempts_20261126 VALUES ('01a216f7-6f55-718b-8208-b8071cd81525', '01a216f7-a1fd-71fe-9eec-39bb7d0eaca0', 6, '01a216f7-1df5-760d-bef4-b1bc03cab037', '2026-11-26 10:19:08.573372+00', 0, 'unreachable', NULL, 'connection refused', NULL);
INSERT INTO public.webhook_attempts_20261126 VALUES ('01a216f7-6f41-7d50-a7b5-f74a50c86268', '01a2175d-bd83-7570-8658-80280d455373', 1, '01a216f7-1df5-760d-bef4-b1bc03cab037', '2026-11-26 10:19:09.078877+00', 0, 'unreachable', NULL, 'connection refused', NULL);
INSERT INTO public.webhook_attempts_20261126 VALUES ('01a216f7-6f55-718b-8208-b8071cd81525', '01a2175d-bd83-7570-8658-80280d455373', 1, '01a216f7-1df5-760d-bef4-b1bc03cab037', '2026-11-26 10:19:09.078695+00', 0, 'unreachable', NULL, 'connection refused', NULL);


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

INSERT INTO public.webhook_deliveries_20261126 VALUES ('01a216f7-2526-7d5b-bde5-a9796742bf69', '01a216f7-1dfe-73a2-accd-f13d6396161d', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 5, '95215550000002@lid', 'SUCCESS', 1, NULL, 200, '2026-11-26 08:27:05.388619+00', '2026-11-26 08:27:05.388619+00', '2026-11-26 08:27:05.405305+00', 0, '2026-11-26 08:27:05.403835+00', 1, NULL, NULL);
INSERT INTO public.webhook_deliveries_20261126 VALUES ('01a216f7-a206-7055-8649-244a0c4ca90e', '01a216f7-6f64-72f4-8b50-78c85d888026', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 7, '95215550000002@lid', 'PENDING', 0, NULL, NULL, '2026-11-26 08:27:37.354381+00', '2026-11-26 08:27:37.354381+00', '2026-11-26 08:27:37.354381+00', 0, NULL, NULL, NULL, NULL);
INSERT INTO public.webhook_deliveries_20261126 VALUES ('01a216f7-a206-7055-8649-244a0c4ca90e', '01a216f7-6f55-718b-8208-b8071cd81525', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 7, '95215550000002@lid', 'PENDING', 0, NULL, NULL, '2026-11-26 08:27:37.354381+00', '2026-11-26 08:27:37.354381+00', '2026-11-26 08:27:37.354381+00', 0, NULL, NULL, NULL, NULL);
INSERT INTO public.webhook_deliveries_20261126 VALUES ('01a216f7-a1fd-71fe-9eec-39bb7d0eaca0', '01a216f7-1dfe-73a2-accd-f13d6396161d', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 6, '95215550000002@lid', 'SUCCESS', 1, NULL, 200, '2026-11-26 08:27:37.354381+00', '2026-11-26 08:27:37.354381+00', '2026-11-26 08:27:37.364553+00', 0, '2026-11-26 08:27:37.362656+00', 1, NULL, NULL);
INSERT INTO public.webhook_deliveries_20261126 VALUES ('01a216f7-a20e-75af-a7db-7fceb125d297', '01a216f7-6f64-72f4-8b50-78c85d888026', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 8, '95215550000002@lid', 'PENDING', 0, NULL, NULL, '2026-11-26 08:27:37.376076+00', '2026-11-26 08:27:37.376076+00', '2026-11-26 08:27:37.376076+00', 0, NULL, NULL, NULL, NULL);
INSERT INTO public.webhook_deliveries_20261126 VALUES ('01a216f7-a20e-75af-a7db-7fceb125d297', '01a216f7-6f55-718b-8208-b8071cd81525', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 8, '95215550000002@lid', 'PENDING', 0, NULL, NULL, '2026-11-26 08:27:37.376076+00', '2026-11-26 08:27:37.376076+00', '2026-11-26 08:27:37.376076+00', 0, NULL, NULL, NULL, NULL);
INSERT INTO public.webhook_deliveries_20261126 VALUES ('01a216f7-a1fd-71fe-9eec-39bb7d0eaca0', '01a216f7-6f41-7d50-a7b5-f74a50c86268', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 6, '95215550000002@lid', 'SUCCESS', 1, NULL, 200, '2026-11-26 08:27:37.354381+00', '2026-11-26 08:27:37.354381+00', '2026-11-26 08:27:37.376627+00', 0, '2026-11-26 08:27:37.362596+00', 2, 'ok', NULL);
INSERT INTO public.webhook_deliveries_20261126 VALUES ('01a216f7-a206-7055-8649-244a0c4ca90e', '01a216f7-1dfe-73a2-accd-f13d6396161d', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 7, '95215550000002@lid', 'SUCCESS', 1, NULL, 200, '2026-11-26 08:27:37.354381+00', '2026-11-26 08:27:37.354381+00', '2026-11-26 08:27:37.376627+00', 0, '2026-11-26 08:27:37.364599+00', 0, NULL, NULL);
INSERT INTO public.webhook_deliveries_20261126 VALUES ('01a216f7-a1fd-71fe-9eec-39bb7d0eaca0', '01a216f7-6f64-72f4-8b50-78c85d888026', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 6, '95215550000002@lid', 'FAILED', 1, 'HTTP 410: ok', 410, '2026-11-26 08:27:38.43179+00', '2026-11-26 08:27:37.354381+00', '2026-11-26 08:27:37.376627+00', 1, '2026-11-26 08:27:37.36245+00', 2, 'ok', NULL);
INSERT INTO public.webhook_deliveries_20261126 VALUES ('01a216f7-a20e-75af-a7db-7fceb125d297', '01a216f7-1dfe-73a2-accd-f13d6396161d', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 8, '95215550000002@lid', 'SUCCESS', 1, NULL, 200, '2026-11-26 08:27:37.376076+00', '2026-11-26 08:27:37.376076+00', '2026-11-26 08:27:37.390979+00', 0, '2026-11-26 08:27:37.390517+00', 0, NULL, NULL);
INSERT INTO public.webhook_deliveries_20261126 VALUES ('01a216f7-a206-7055-8649-244a0c4ca90e', '01a216f7-6f41-7d50-a7b5-f74a50c86268', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 7, '95215550000002@lid', 'SUCCESS', 1, NULL, 200, '2026-11-26 08:27:37.354381+00', '2026-11-26 08:27:37.354381+00', '2026-11-26 08:27:37.405747+00', 0, '2026-11-26 08:27:37.364744+00', 40, 'ok', NULL);
INSERT INTO public.webhook_deliveries_20261126 VALUES ('01a216f7-a225-7bc4-a152-3cd3811d9929', '01a216f7-6f41-7d50-a7b5-f74a50c86268', '01a216f7-1df5-760d-bef4-b1bc03cab037', '', 0, '', 'SUCCESS', 1, NULL, 200, '2026-11-26 08:27:37.381461+00', '2026-11-26 08:27:37.381461+00', '2026-11-26 08:27:37.437761+00', 0, '2026-11-26 08:27:37.390042+00', 47, 'ok', NULL);
INSERT INTO public.webhook_deliveries_20261126 VALUES ('01a216f7-a20e-75af-a7db-7fceb125d297', '01a216f7-6f41-7d50-a7b5-f74a50c86268', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 8, '95215550000002@lid', 'SUCCESS', 1, NULL, 200, '2026-11-26 08:27:37.376076+00', '2026-11-26 08:27:37.376076+00', '2026-11-26 08:27:37.449796+00', 0, '2026-11-26 08:27:37.406653+00', 43, 'ok', NULL);
INSERT INTO public.webhook_deliveries_20261126 VALUES ('01a216f7-a225-7bc4-a152-3cd3811d9929', '01a216f7-6f55-718b-8208-b8071cd81525', '01a216f7-1df5-760d-bef4-b1bc03cab037', '', 0, '', 'FAILED', 5, 'connection refused', NULL, '2026-11-26 10:19:36.426232+00', '2026-11-26 08:27:37.381461+00', '2026-11-26 10:19:08.566261+00', 5, '2026-11-26 10:19:08.565798+00', 0, NULL, NULL);
INSERT INTO public.webhook_deliveries_20261126 VALUES ('01a216f7-a1fd-71fe-9eec-39bb7d0eaca0', '01a216f7-6f55-718b-8208-b8071cd81525', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 6, '95215550000002@lid', 'FAILED', 6, 'connection refused', NULL, '2026-11-26 10:21:19.612249+00', '2026-11-26 08:27:37.354381+00', '2026-11-26 10:19:08.573677+00', 6, '2026-11-26 10:19:08.573372+00', 0, NULL, NULL);
INSERT INTO public.webhook_deliveries_20261126 VALUES ('01a2175d-bd83-7570-8658-80280d455373', '01a216f7-6f41-7d50-a7b5-f74a50c86268', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 9, '', 'FAILED', 1, 'connection refused', NULL, '2026-11-26 10:19:10.243512+00', '2026-11-26 10:19:09.075418+00', '2026-11-26 10:19:09.078975+00', 1, '2026-11-26 10:19:09.078877+00', 0, NULL, NULL);
INSERT INTO public.webhook_deliveries_20261126 VALUES ('01a2175d-bd83-7570-8658-80280d455373', '01a216f7-6f55-718b-8208-b8071cd81525', '01a216f7-1df5-760d-bef4-b1bc03cab037', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 9, '', 'FAILED', 1, 'connection refused', NULL, '2026-11-26 10:19:10.200722+00', '2026-11-26 10:19:09.075418+00', '2026-11-26 10:19:09.082502+00', 1, '2026-11-26 10:19:09.078695+00', 0, NULL, NULL);


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

INSERT INTO public.webhook_dispatchers VALUES ('2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');


--
-- Data for Name: webhook_endpoints; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_endpoints VALUES ('01a216f7-6f55-718b-8208-b8071cd81525', '01a216f7-1df5-760d-bef4-b1bc03cab037', 'http://127.0.0.1:29999/bad', 'sealed:AYTHI6iUebRQI0S/rUIYx/px0ScpUVfH0v+6oLnBA0QVkofJG/GEqD6XXsKgO12e92qis70bgsvM+7BCgeDxnjsuAW1b4CaojpLhD1VyGTew', true, '{*}', NULL, '2026-11-26 08:27:24.374033+00', '2026-11-26 08:27:24.374033+00', DEFAULT, true, NULL, NULL, NULL, NULL, NULL, '2026-11-26 08:27:37.365197+00', NULL, NULL, 0, NULL, NULL);
INSERT INTO public.webhook_endpoints VALUES ('01a216f7-6f64-72f4-8b50-78c85d888026', '01a216f7-1df5-760d-bef4-b1bc03cab037', 'http://127.0.0.1:29999/gone', 'sealed:AYTHI6jA1tqH7QgItQ8FGtKNZNfizIIks8k8sj97BuFOw90/rhcJFZ00IOdKn9P8NLSsuqIKORYq3dh9BOruGQbZhUXrAempwWvclqN7VWMT', false, '{*}', NULL, '2026-11-26 08:27:24.388239+00', '2026-11-26 08:27:37.381461+00', DEFAULT, true, NULL, NULL, NULL, NULL, NULL, '2026-11-26 08:27:37.365182+00', NULL, NULL, 0, '2026-11-26 08:27:37.376627+00', 'gone');
INSERT INTO public.webhook_endpoints VALUES ('01a216f7-6f41-7d50-a7b5-f74a50c86268', '01a216f7-1df5-760d-bef4-b1bc03cab037', 'http://127.0.0.1:29999/good', 'sealed:AYTHI6h922GsCQe00RwpVGP18iOmnfEpgE9BT7bylrXz7aXrnNkzX+I8GV+TEkvWu337TY6NcYZjevv/Vqb4z33eJuHDvcg1flg/M9Q86/Rh', true, '{*}', NULL, '2026-11-26 08:27:24.35392+00', '2026-11-26 08:27:24.35392+00', DEFAULT, true, NULL, NULL, NULL, NULL, NULL, '2026-11-26 10:19:09.078966+00', '2026-11-26 08:27:37.364669+00', NULL, 0, NULL, NULL);
INSERT INTO public.webhook_endpoints VALUES ('01a216f7-1dfe-73a2-accd-f13d6396161d', '01a216f7-1df5-760d-bef4-b1bc03cab037', 'http://127.0.0.1:23005/hook', 'sealed:AYTHI6iawh0Sv09NIpuLAWFflAsuwYuCG8u2OJBHhuIJmE8Tlln8e4OeJPS4zDFVC0dvi/qF56X3RRM4x3goZJ64wuYxqBNPKcQvcdSU2fHk', true, NULL, NULL, '2026-11-26 08:27:03.550265+00', '2026-11-26 10:19:09.156119+00', DEFAULT, true, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-26 08:27:05.405292+00', NULL, 0, NULL, NULL);


--
-- Data for Name: webhook_lanes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_lanes VALUES ('01a216f7-6f64-72f4-8b50-78c85d888026', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', '95215550000002@lid', '2026-11-26 08:27:38.43179+00', '-infinity', NULL, false, '01a216f7-a1fd-71fe-9eec-39bb7d0eaca0');
INSERT INTO public.webhook_lanes VALUES ('01a216f7-6f55-718b-8208-b8071cd81525', '', '', '2026-11-26 10:19:36.426232+00', '-infinity', NULL, false, '01a216f7-a225-7bc4-a152-3cd3811d9929');
INSERT INTO public.webhook_lanes VALUES ('01a216f7-6f55-718b-8208-b8071cd81525', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', '95215550000002@lid', '2026-11-26 10:21:19.612249+00', '-infinity', NULL, false, '01a216f7-a1fd-71fe-9eec-39bb7d0eaca0');
INSERT INTO public.webhook_lanes VALUES ('01a216f7-6f41-7d50-a7b5-f74a50c86268', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', '', '2026-11-26 10:19:10.243512+00', '-infinity', NULL, false, '01a2175d-bd83-7570-8658-80280d455373');
INSERT INTO public.webhook_lanes VALUES ('01a216f7-6f55-718b-8208-b8071cd81525', '01a216f7-1dfa-7357-9799-ce9dc8c81f5f', '', '2026-11-26 10:19:10.200722+00', '-infinity', NULL, false, '01a2175d-bd83-7570-8658-80280d455373');


--
-- Data for Name: webhook_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_progress VALUES ('01a216f7-1dfa-7357-9799-ce9dc8c81f5f', 9);


--
-- Data for Name: webhook_replays; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_shards; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_shards VALUES (54, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (29, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (4, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (34, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (51, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (0, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (52, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (63, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (10, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (35, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (45, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (6, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (39, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (36, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (31, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (50, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (60, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (14, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (22, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (59, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (13, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (2, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (16, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (62, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (44, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (11, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (42, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (41, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (40, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (46, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (43, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (53, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (32, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (7, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (9, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (38, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (15, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (26, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (48, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (12, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (24, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (57, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (19, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (61, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (25, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (30, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (21, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (49, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (47, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (3, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (17, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (28, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (20, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (37, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (33, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (1, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (5, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (18, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (55, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (27, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (23, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (56, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (58, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');
INSERT INTO public.webhook_shards VALUES (8, '2a438055-5d26-4e45-b39f-7f6491da8473', '2026-11-26 10:19:14.539072+00');


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 9, true);


--
-- Name: message_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.message_seq', 2, true);


--
-- Name: ring_epoch; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.ring_epoch', 12279, true);


--
-- Name: ring_nodes_registered_no_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.ring_nodes_registered_no_seq', 6, true);


--
-- Name: chats chats_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chats
    ADD CONSTRAINT chats_pkey PRIMARY KEY (device_id, chat);


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
-- Name: key_probe key_probe_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_probe
    ADD CONSTRAINT key_probe_pkey PRIMARY KEY (id);


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
-- Name: events_device_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_device_seq ON ONLY public.events USING btree (device_id, device_seq);


--
-- Name: events_20261125_device_id_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261125_device_id_device_seq_idx ON public.events_20261125 USING btree (device_id, device_seq);


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
-- Name: events_20261126_device_id_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261126_device_id_device_seq_idx ON public.events_20261126 USING btree (device_id, device_seq);


--
-- Name: events_20261126_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261126_tenant_id_id_idx ON public.events_20261126 USING btree (tenant_id, id DESC);


--
-- Name: events_20261126_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261126_tenant_id_xid_id_idx ON public.events_20261126 USING btree (tenant_id, xid, id);


--
-- Name: events_20261127_device_id_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261127_device_id_device_seq_idx ON public.events_20261127 USING btree (device_id, device_seq);


--
-- Name: events_20261127_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261127_tenant_id_id_idx ON public.events_20261127 USING btree (tenant_id, id DESC);


--
-- Name: events_20261127_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261127_tenant_id_xid_id_idx ON public.events_20261127 USING btree (tenant_id, xid, id);


--
-- Name: events_20261128_device_id_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261128_device_id_device_seq_idx ON public.events_20261128 USING btree (device_id, device_seq);


--
-- Name: events_20261128_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261128_tenant_id_id_idx ON public.events_20261128 USING btree (tenant_id, id DESC);


--
-- Name: events_20261128_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261128_tenant_id_xid_id_idx ON public.events_20261128 USING btree (tenant_id, xid, id);


--
-- Name: events_20261129_device_id_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261129_device_id_device_seq_idx ON public.events_20261129 USING btree (device_id, device_seq);


--
-- Name: events_20261129_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261129_tenant_id_id_idx ON public.events_20261129 USING btree (tenant_id, id DESC);


--
-- Name: events_20261129_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261129_tenant_id_xid_id_idx ON public.events_20261129 USING btree (tenant_id, xid, id);


--
-- Name: events_20261130_device_id_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261130_device_id_device_seq_idx ON public.events_20261130 USING btree (device_id, device_seq);


--
-- Name: events_20261130_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261130_tenant_id_id_idx ON public.events_20261130 USING btree (tenant_id, id DESC);


--
-- Name: events_20261130_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261130_tenant_id_xid_id_idx ON public.events_20261130 USING btree (tenant_id, xid, id);


--
-- Name: events_20261201_device_id_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261201_device_id_device_seq_idx ON public.events_20261201 USING btree (device_id, device_seq);


--
-- Name: events_20261201_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261201_tenant_id_id_idx ON public.events_20261201 USING btree (tenant_id, id DESC);


--
-- Name: events_20261201_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261201_tenant_id_xid_id_idx ON public.events_20261201 USING btree (tenant_id, xid, id);


--
-- Name: events_20261202_device_id_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261202_device_id_device_seq_idx ON public.events_20261202 USING btree (device_id, device_seq);


--
-- Name: events_20261202_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261202_tenant_id_id_idx ON public.events_20261202 USING btree (tenant_id, id DESC);


--
-- Name: events_20261202_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261202_tenant_id_xid_id_idx ON public.events_20261202 USING btree (tenant_id, xid, id);


--
-- Name: events_20261203_device_id_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261203_device_id_device_seq_idx ON public.events_20261203 USING btree (device_id, device_seq);


--
-- Name: events_20261203_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261203_tenant_id_id_idx ON public.events_20261203 USING btree (tenant_id, id DESC);


--
-- Name: events_20261203_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261203_tenant_id_xid_id_idx ON public.events_20261203 USING btree (tenant_id, xid, id);


--
-- Name: events_20261204_device_id_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261204_device_id_device_seq_idx ON public.events_20261204 USING btree (device_id, device_seq);


--
-- Name: events_20261204_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261204_tenant_id_id_idx ON public.events_20261204 USING btree (tenant_id, id DESC);


--
-- Name: events_20261204_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261204_tenant_id_xid_id_idx ON public.events_20261204 USING btree (tenant_id, xid, id);


--
-- Name: events_default_device_id_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_default_device_id_device_seq_idx ON public.events_default USING btree (device_id, device_seq);


--
-- Name: events_default_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_default_tenant_id_id_idx ON public.events_default USING btree (tenant_id, id DESC);


--
-- Name: events_default_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_default_tenant_id_xid_id_idx ON public.events_default USING btree (tenant_id, xid, id);


--
-- Name: handled_messages_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX handled_messages_age ON public.handled_messages USING btree (created_at);


--
-- Name: idempotency_keys_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idempotency_keys_age ON public.idempotency_keys USING btree (created_at);


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
-- Name: signal_records_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX signal_records_expiry ON public.signal_records USING btree (expires_at) WHERE (expires_at IS NOT NULL);


--
-- Name: users_email; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX users_email ON public.users USING btree (lower(email));


--
-- Name: users_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX users_tenant ON public.users USING btree (tenant_id);


--
-- Name: webhook_deliveries_lane; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_lane ON ONLY public.webhook_deliveries USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261125_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261125_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261125 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261126_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261126_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261126 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261127_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261127_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261127 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261128_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261128_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261128 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261129_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261129_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261129 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261130_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261130_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261130 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261201_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261201_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261201 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261202_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261202_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261202 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261203_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261203_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261203 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261204_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261204_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261204 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_default_endpoint_id_device_id_chat_devic_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_default_endpoint_id_device_id_chat_devic_idx ON public.webhook_deliveries_default USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


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
-- Name: events_20261125_device_id_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device_seq ATTACH PARTITION public.events_20261125_device_id_device_seq_idx;


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
-- Name: events_20261126_device_id_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device_seq ATTACH PARTITION public.events_20261126_device_id_device_seq_idx;


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
-- Name: events_20261127_device_id_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device_seq ATTACH PARTITION public.events_20261127_device_id_device_seq_idx;


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
-- Name: events_20261128_device_id_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device_seq ATTACH PARTITION public.events_20261128_device_id_device_seq_idx;


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
-- Name: events_20261129_device_id_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device_seq ATTACH PARTITION public.events_20261129_device_id_device_seq_idx;


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
-- Name: events_20261130_device_id_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device_seq ATTACH PARTITION public.events_20261130_device_id_device_seq_idx;


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
-- Name: events_20261201_device_id_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device_seq ATTACH PARTITION public.events_20261201_device_id_device_seq_idx;


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
-- Name: events_20261202_device_id_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device_seq ATTACH PARTITION public.events_20261202_device_id_device_seq_idx;


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
-- Name: events_20261203_device_id_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device_seq ATTACH PARTITION public.events_20261203_device_id_device_seq_idx;


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
-- Name: events_20261204_device_id_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device_seq ATTACH PARTITION public.events_20261204_device_id_device_seq_idx;


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
-- Name: events_default_device_id_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device_seq ATTACH PARTITION public.events_default_device_id_device_seq_idx;


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
-- Name: webhook_deliveries_20261125_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261125_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261125_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261125_pkey;


--
-- Name: webhook_deliveries_20261126_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261126_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261126_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261126_pkey;


--
-- Name: webhook_deliveries_20261127_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261127_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261127_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261127_pkey;


--
-- Name: webhook_deliveries_20261128_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261128_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261128_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261128_pkey;


--
-- Name: webhook_deliveries_20261129_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261129_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261129_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261129_pkey;


--
-- Name: webhook_deliveries_20261130_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261130_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261130_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261130_pkey;


--
-- Name: webhook_deliveries_20261201_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261201_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261201_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261201_pkey;


--
-- Name: webhook_deliveries_20261202_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261202_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261202_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261202_pkey;


--
-- Name: webhook_deliveries_20261203_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261203_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261203_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261203_pkey;


--
-- Name: webhook_deliveries_20261204_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261204_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261204_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261204_pkey;


--
-- Name: webhook_deliveries_default_endpoint_id_device_id_chat_devic_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_default_endpoint_id_device_id_chat_devic_idx;


--
-- Name: webhook_deliveries_default_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_default_pkey;


--
-- Name: webhook_endpoints forget; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER forget AFTER DELETE ON public.webhook_endpoints FOR EACH ROW EXECUTE FUNCTION public.forget_webhook_endpoint();


--
-- Name: chats chats_device_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chats
    ADD CONSTRAINT chats_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id) ON DELETE CASCADE;


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
-- Name: chats; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.chats ENABLE ROW LEVEL SECURITY;

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
-- Name: message_queue; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.message_queue ENABLE ROW LEVEL SECURITY;

--
-- Name: messages; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.messages ENABLE ROW LEVEL SECURITY;

--
-- Name: public_links; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.public_links ENABLE ROW LEVEL SECURITY;

--
-- Name: scheduled_messages; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.scheduled_messages ENABLE ROW LEVEL SECURITY;

--
-- Name: chats tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.chats TO waconnect_api USING (public.waconnect_sees(tenant_id));


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
-- Name: public_links tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.public_links TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: scheduled_messages tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.scheduled_messages TO waconnect_api USING ((EXISTS ( SELECT 1
   FROM public.devices d
  WHERE ((d.id = scheduled_messages.device_id) AND public.waconnect_sees(d.tenant_id)))));


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
-- Name: TABLE chats; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.chats TO waconnect_api;


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
-- Name: TABLE public_links; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.public_links TO waconnect_api;


--
-- Name: TABLE scheduled_messages; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.scheduled_messages TO waconnect_api;


--
-- Name: TABLE tenants; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenants TO waconnect_api;


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



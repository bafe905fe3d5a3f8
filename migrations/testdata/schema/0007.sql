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
    device_id text NOT NULL,
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
-- Name: events_20261124; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events_20261124 (
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
    device_seq bigint NOT NULL,
    type text NOT NULL,
    chat text DEFAULT ''::text NOT NULL,
    normalized text NOT NULL,
    raw text NOT NULL,
    trace_id text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: events_20261125; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events_20261125 (
    id uuid NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    tenant_id text NOT NULL,
    device_id text NOT NULL,
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
    device_id text NOT NULL,
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
    device_id text NOT NULL,
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
    device_id text NOT NULL,
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
    device_id text NOT NULL,
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
    device_id text NOT NULL,
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
    device_id text NOT NULL,
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
    device_id text NOT NULL,
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
    device_id text NOT NULL,
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
    device_id text NOT NULL,
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
-- Name: messages_20261124; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages_20261124 (
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
    CONSTRAINT webhook_deliveries_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'SUCCESS'::text, 'FAILED'::text, 'DLQ'::text])))
)
PARTITION BY RANGE (event_id);


--
-- Name: webhook_deliveries_20261124; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_deliveries_20261124 (
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
    CONSTRAINT webhook_deliveries_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'SUCCESS'::text, 'FAILED'::text, 'DLQ'::text])))
);


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
    CONSTRAINT webhook_deliveries_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'SUCCESS'::text, 'FAILED'::text, 'DLQ'::text])))
);


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
    CONSTRAINT webhook_endpoints_secret_check CHECK ((length(secret) >= 8)),
    CONSTRAINT webhook_endpoints_url_check CHECK ((url ~* '^https?://'::text))
);


--
-- Name: webhook_lanes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_lanes (
    endpoint_id text NOT NULL,
    device_id text NOT NULL,
    chat text NOT NULL,
    due_at timestamp with time zone DEFAULT now() NOT NULL,
    claimed_until timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
    claimed_by uuid
)
WITH (fillfactor='70');


--
-- Name: webhook_progress; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_progress (
    device_id text NOT NULL,
    seq bigint DEFAULT 0 NOT NULL
)
WITH (fillfactor='50');


--
-- Name: events_20261124; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_20261124 FOR VALUES FROM ('01a20ada-2c00-7000-8000-000000000000') TO ('01a21000-8800-7000-8000-000000000000');


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
-- Name: events_default; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_default DEFAULT;


--
-- Name: messages_20261124; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ATTACH PARTITION public.messages_20261124 FOR VALUES FROM ('01a20ada-2c00-7000-8000-000000000000') TO ('01a21000-8800-7000-8000-000000000000');


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
-- Name: messages_default; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ATTACH PARTITION public.messages_default DEFAULT;


--
-- Name: webhook_deliveries_20261124; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries ATTACH PARTITION public.webhook_deliveries_20261124 FOR VALUES FROM ('01a20ada-2c00-7000-8000-000000000000') TO ('01a21000-8800-7000-8000-000000000000');


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
-- Name: webhook_deliveries_default; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries ATTACH PARTITION public.webhook_deliveries_default DEFAULT;


--
-- Data for Name: chats; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chats VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', '95215550000002@lid', '01a21521-ece2-7a86-9010-c1ed1ccb3086', 'Ana', '2026-11-25 23:56:45+00', NULL, 3, 0);
INSERT INTO public.chats VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', '5215550000002@s.whatsapp.net', '01a21521-ece2-7a86-9010-c1ed1ccb3086', NULL, NULL, '2026-11-25 23:57:09+00', 0, 6);


--
-- Data for Name: device_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.device_heads VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 99, 19150, 5242935, 26, '1540', false, '[{"life":"e0705213-4f32-447c-a0e2-0ed827349c7f","at":"2026-11-25T23:58:04.906Z"}]', NULL);


--
-- Data for Name: device_repairs; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: devices; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.devices VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', '01a21521-ece2-7a86-9010-c1ed1ccb3086', 'Demo device', '5215550000001', 'connected', 1, NULL, 'ONLINE', 'online', '2026-11-25 23:58:04.983175+00', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-25 23:58:04.983175+00', '5215550000001:1@s.whatsapp.net', '95215550000001:1@lid', '2026-11-25 23:54:34.748834+00', '2026-11-25 23:58:04.983175+00', '{}', '2026-11-25 23:54:34.598798+00', '2026-11-25 23:58:04.983175+00', NULL);


--
-- Data for Name: event_outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_outbox VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 26);


--
-- Data for Name: events_20261124; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events_20261125; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events_20261125 VALUES ('01a21521-ed3b-72c4-bace-a43f0f27443d', '759', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 1, 'device.status', '', '{"kind":"device_status","status":"QR","detail":"pairing","lastError":null,"at":"2026-11-25T23:54:34.681Z"}', '{}', NULL, '2026-11-25 23:54:34.681988+00');
INSERT INTO public.events_20261125 VALUES ('01a21521-eef7-73b2-85d4-f7a87334ecdd', '772', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 2, 'device.status', '', '{"kind":"device_status","status":"ONLINE","detail":"online","lastError":null,"at":"2026-11-25T23:54:35.126Z"}', '{}', NULL, '2026-11-25 23:54:35.126365+00');
INSERT INTO public.events_20261125 VALUES ('01a21521-f57c-7768-8a7c-98629cb17ba5', '789', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 3, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21521-ef23-7c0b-8e98-13f074b33a88","providerMessageId":"3EB093B4CB35B9BDF2BAC5","to":"5215550000002@s.whatsapp.net","type":"text","status":"SENT","error":null,"participant":null,"timestamp":1795650876}', '{}', '01a21521-ef1b-7888-af96-285b20361fe2', '2026-11-25 23:54:36.806197+00');
INSERT INTO public.events_20261125 VALUES ('01a21521-f57c-7989-b773-bc551f4b8e44', '789', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 4, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21521-ef23-7c0b-8e98-13f074b33a88","providerMessageId":"3EB093B4CB35B9BDF2BAC5","to":"5215550000002@s.whatsapp.net","type":"text","status":"DELIVERED","error":null,"participant":null,"timestamp":1795650876}', '{}', '01a21521-ef1b-7888-af96-285b20361fe2', '2026-11-25 23:54:36.806197+00');
INSERT INTO public.events_20261125 VALUES ('01a21521-f5c3-704b-aac5-61957c5792e8', '790', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 5, 'message.inbound', '95215550000002@lid', '{"kind":"inbound_message","messageId":"3A9D0428291CE805BD70","from":"95215550000002@lid","fromPhone":"5215550000002","to":"5215550000001:1@s.whatsapp.net","timestamp":1795650876,"content":{"type":"text","text":"Hi, got it (77ae8f)","media":null},"adContext":null,"chat":"95215550000002@lid","isGroup":false}', '{"key":{"remoteJid":"95215550000002@lid","remoteJidAlt":"5215550000002@s.whatsapp.net","id":"3A9D0428291CE805BD70","fromMe":false},"messageTimestamp":1795650876,"pushName":"Ana","message":{"conversation":"Hi, got it (77ae8f)"}}', '01a21521-f5c3-704b-aac5-61957c5792e8', '2026-11-25 23:54:36.877569+00');
INSERT INTO public.events_20261125 VALUES ('01a21522-57cc-7c7d-b45f-5bdb02c6e641', '895', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 6, 'message.inbound', '95215550000002@lid', '{"kind":"inbound_message","messageId":"3A0B35BCE880E37EBEC6","from":"95215550000002@lid","fromPhone":"5215550000002","to":"5215550000001:1@s.whatsapp.net","timestamp":1795650901,"content":{"type":"text","text":"good morning","media":null},"adContext":null,"chat":"95215550000002@lid","isGroup":false}', '{"key":{"remoteJid":"95215550000002@lid","remoteJidAlt":"5215550000002@s.whatsapp.net","id":"3A0B35BCE880E37EBEC6","fromMe":false},"messageTimestamp":1795650901,"pushName":"Ana","message":{"conversation":"good morning"}}', '01a21522-57cc-7c7d-b45f-5bdb02c6e641', '2026-11-25 23:55:01.965051+00');
INSERT INTO public.events_20261125 VALUES ('01a21522-59f4-7414-8b82-31a9beb48bf7', '906', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 7, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21521-ef23-7c0b-8e98-13f074b33a88","providerMessageId":"3EB093B4CB35B9BDF2BAC5","to":"5215550000002@s.whatsapp.net","type":"text","status":"READ","error":null,"participant":null,"timestamp":1795650902}', '{}', '01a21521-ef1b-7888-af96-285b20361fe2', '2026-11-25 23:55:02.566971+00');
INSERT INTO public.events_20261125 VALUES ('01a21522-5b51-7d72-a992-68d7db1fb39d', '913', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 8, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21522-555b-727f-97ef-0def791329d9","providerMessageId":"3EB04378CCCC67E9D8E012","to":"5215550000002@s.whatsapp.net","type":"text","status":"DELIVERED","error":null,"participant":null,"timestamp":1795650902}', '{}', '01a21522-5556-747d-a18b-f64cdff48f8c', '2026-11-25 23:55:02.866245+00');
INSERT INTO public.events_20261125 VALUES ('01a21522-6c24-72a8-9222-0bcec13a91b4', '938', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 9, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21522-6636-7b55-9014-49ebf96e3c54","providerMessageId":"3EB0DE1B81E7F5C6461F43","to":"5215550000002@s.whatsapp.net","type":"text","status":"SENT","error":null,"participant":null,"timestamp":1795650907}', '{}', '01a21522-6632-7748-813c-e52bb8d01004', '2026-11-25 23:55:07.172323+00');
INSERT INTO public.events_20261125 VALUES ('01a21522-6c24-7302-a6d1-839ff25d52b4', '938', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 10, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21522-6636-7b55-9014-49ebf96e3c54","providerMessageId":"3EB0DE1B81E7F5C6461F43","to":"5215550000002@s.whatsapp.net","type":"text","status":"DELIVERED","error":null,"participant":null,"timestamp":1795650907}', '{}', '01a21522-6632-7748-813c-e52bb8d01004', '2026-11-25 23:55:07.172323+00');
INSERT INTO public.events_20261125 VALUES ('01a21523-ed2a-7e00-bdf3-72bcb712f546', '1337', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 11, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21523-eb64-7c5d-b6b8-f45486089984","providerMessageId":"3EB024F9F44506E22DB0FD","to":"5215550000002@s.whatsapp.net","type":"text","status":"FAILED","error":"cancelled","participant":null,"timestamp":1795651005}', '{}', '01a21523-eb63-75f9-af46-42c7484906be', '2026-11-25 23:56:45.726539+00');
INSERT INTO public.events_20261125 VALUES ('01a21523-ed64-7d6f-9115-249ad9974710', '1339', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 12, 'message.inbound', '95215550000002@lid', '{"kind":"inbound_message","messageId":"3A964A0D719A0864A270","from":"95215550000002@lid","fromPhone":"5215550000002","to":"5215550000001:1@s.whatsapp.net","timestamp":1795651005,"content":{"type":"text","text":"good morning","media":null},"adContext":null,"chat":"95215550000002@lid","isGroup":false}', '{"key":{"remoteJid":"95215550000002@lid","remoteJidAlt":"5215550000002@s.whatsapp.net","id":"3A964A0D719A0864A270","fromMe":false},"messageTimestamp":1795651005,"pushName":"Ana","message":{"conversation":"good morning"}}', '01a21523-ed64-7d6f-9115-249ad9974710', '2026-11-25 23:56:45.801968+00');
INSERT INTO public.events_20261125 VALUES ('01a21523-eff2-7888-8c12-2e6f3d6bdf8e', '1348', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 13, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21522-555b-727f-97ef-0def791329d9","providerMessageId":"3EB04378CCCC67E9D8E012","to":"5215550000002@s.whatsapp.net","type":"text","status":"READ","error":null,"participant":null,"timestamp":1795651006}', '{}', '01a21522-5556-747d-a18b-f64cdff48f8c', '2026-11-25 23:56:46.451947+00');
INSERT INTO public.events_20261125 VALUES ('01a21523-eff2-7910-bc8a-11f728b49a6f', '1348', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 14, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21522-6636-7b55-9014-49ebf96e3c54","providerMessageId":"3EB0DE1B81E7F5C6461F43","to":"5215550000002@s.whatsapp.net","type":"text","status":"READ","error":null,"participant":null,"timestamp":1795651006}', '{}', '01a21522-6632-7748-813c-e52bb8d01004', '2026-11-25 23:56:46.451947+00');
INSERT INTO public.events_20261125 VALUES ('01a21523-f0fe-710e-8b29-5baa5fd34aa0', '1357', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 15, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21523-eb00-7b89-8deb-f290f0e98b63","providerMessageId":"3EB07481885F5A663CC1C3","to":"5215550000002@s.whatsapp.net","type":"text","status":"SENT","error":null,"participant":null,"timestamp":1795651006}', '{}', '01a21523-eaff-79c7-91f3-39644700c8ce', '2026-11-25 23:56:46.758026+00');
INSERT INTO public.events_20261125 VALUES ('01a21523-f0fe-7187-bd34-3e3479935b25', '1357', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 16, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21523-eb00-7b89-8deb-f290f0e98b63","providerMessageId":"3EB07481885F5A663CC1C3","to":"5215550000002@s.whatsapp.net","type":"text","status":"DELIVERED","error":null,"participant":null,"timestamp":1795651006}', '{}', '01a21523-eaff-79c7-91f3-39644700c8ce', '2026-11-25 23:56:46.758026+00');
INSERT INTO public.events_20261125 VALUES ('01a21524-01eb-7680-bb97-b31294002bbf', '1378', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 17, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21523-fbfb-715b-82f5-fc8926c9de9c","providerMessageId":"3EB0CA36F44FFFB31A99FC","to":"5215550000002@s.whatsapp.net","type":"text","status":"DELIVERED","error":null,"participant":null,"timestamp":1795651011}', '{}', '01a21523-fbf9-7b7a-b6bc-252cda671ba9', '2026-11-25 23:56:51.05162+00');
INSERT INTO public.events_20261125 VALUES ('01a21524-455a-73f3-9627-f5e9a7d85dc7', '1454', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 18, 'device.status', '', '{"kind":"device_status","status":"ONLINE","detail":"online","lastError":null,"at":"2026-11-25T23:57:08.312Z"}', '{}', NULL, '2026-11-25 23:57:08.312503+00');
INSERT INTO public.events_20261125 VALUES ('01a21524-4b51-72d8-abb3-4b6f14030260', '1462', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 19, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21524-3789-7a9a-a467-c9efed6173de","providerMessageId":"3EB05D74C46BECB75C1222","to":"5215550000002@s.whatsapp.net","type":"text","status":"SENT","error":null,"participant":null,"timestamp":1795651029}', '{}', '01a21524-3788-72e4-8719-48220a95172c', '2026-11-25 23:57:09.843285+00');
INSERT INTO public.events_20261125 VALUES ('01a21524-4b5a-7b50-98dc-c54bdd3d9ae0', '1463', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 20, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21524-3789-7a9a-a467-c9efed6173de","providerMessageId":"3EB05D74C46BECB75C1222","to":"5215550000002@s.whatsapp.net","type":"text","status":"DELIVERED","error":null,"participant":null,"timestamp":1795651029}', '{}', '01a21524-3788-72e4-8719-48220a95172c', '2026-11-25 23:57:09.865125+00');
INSERT INTO public.events_20261125 VALUES ('01a21524-4b73-77ca-a5e5-aec7654ff13d', '1464', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 21, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21524-37bb-7efa-8d67-afe66db97e22","providerMessageId":"3EB0C3D1D98FDD72AB184A","to":"5215550000002@s.whatsapp.net","type":"text","status":"SENT","error":null,"participant":null,"timestamp":1795651029}', '{}', '01a21524-37ba-7714-aee0-110cfdfc48ae', '2026-11-25 23:57:09.876954+00');
INSERT INTO public.events_20261125 VALUES ('01a21524-4b8b-7e17-9d6f-81dbda6fa96d', '1467', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 22, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21524-37cf-78a7-8bed-a9fd1cb04959","providerMessageId":"3EB0A7AFA1376D7AAB129E","to":"5215550000002@s.whatsapp.net","type":"text","status":"SENT","error":null,"participant":null,"timestamp":1795651029}', '{}', '01a21524-37cd-7afc-97b6-a792a6268ad6', '2026-11-25 23:57:09.900321+00');
INSERT INTO public.events_20261125 VALUES ('01a21524-4b8c-7041-9002-c9eab6644541', '1467', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 23, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21524-37bb-7efa-8d67-afe66db97e22","providerMessageId":"3EB0C3D1D98FDD72AB184A","to":"5215550000002@s.whatsapp.net","type":"text","status":"DELIVERED","error":null,"participant":null,"timestamp":1795651029}', '{}', '01a21524-37ba-7714-aee0-110cfdfc48ae', '2026-11-25 23:57:09.900321+00');
INSERT INTO public.events_20261125 VALUES ('01a21524-4b8f-761c-9ef2-7c3d91c34d1a', '1469', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 24, 'message.status', '5215550000002@s.whatsapp.net', '{"kind":"message_status","messageId":"01a21524-37cf-78a7-8bed-a9fd1cb04959","providerMessageId":"3EB0A7AFA1376D7AAB129E","to":"5215550000002@s.whatsapp.net","type":"text","status":"DELIVERED","error":null,"participant":null,"timestamp":1795651029}', '{}', '01a21524-37cd-7afc-97b6-a792a6268ad6', '2026-11-25 23:57:09.903565+00');
INSERT INTO public.events_20261125 VALUES ('01a21524-88e2-7256-8675-14afa12ac6f4', '1496', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 25, 'device.status', '', '{"kind":"device_status","status":"ONLINE","detail":"online","lastError":null,"at":"2026-11-25T23:57:25.601Z"}', '{}', NULL, '2026-11-25 23:57:25.601334+00');
INSERT INTO public.events_20261125 VALUES ('01a21525-22b9-7c00-9fe6-f8532a237892', '1540', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 26, 'device.status', '', '{"kind":"device_status","status":"ONLINE","detail":"online","lastError":null,"at":"2026-11-25T23:58:04.983Z"}', '{}', NULL, '2026-11-25 23:58:04.983175+00');


--
-- Data for Name: events_20261126; Type: TABLE DATA; Schema: public; Owner: -
--



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
-- Data for Name: events_default; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES (1, 0, true, '2026-11-25 23:54:32.203806');
INSERT INTO public.goose_db_version VALUES (2, 1, true, '2026-11-25 23:54:32.231162');
INSERT INTO public.goose_db_version VALUES (3, 2, true, '2026-11-25 23:54:32.659654');
INSERT INTO public.goose_db_version VALUES (4, 3, true, '2026-11-25 23:54:32.922946');
INSERT INTO public.goose_db_version VALUES (5, 4, true, '2026-11-25 23:54:33.009967');
INSERT INTO public.goose_db_version VALUES (6, 5, true, '2026-11-25 23:54:33.034147');
INSERT INTO public.goose_db_version VALUES (7, 6, true, '2026-11-25 23:54:33.061202');
INSERT INTO public.goose_db_version VALUES (8, 7, true, '2026-11-25 23:54:33.066918');


--
-- Data for Name: handled_messages; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.handled_messages VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', '95215550000002@lid', '95215550000002@lid', '3A9D0428291CE805BD70', 'inbound', '01a21521-f5c3-704b-aac5-61957c5792e8', '2026-11-25 23:54:36.877569+00');
INSERT INTO public.handled_messages VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', '95215550000002@lid', '95215550000002@lid', '3A0B35BCE880E37EBEC6', 'inbound', '01a21522-57cc-7c7d-b45f-5bdb02c6e641', '2026-11-25 23:55:01.965051+00');
INSERT INTO public.handled_messages VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', '95215550000002@lid', '95215550000002@lid', '3A964A0D719A0864A270', 'inbound', '01a21523-ed64-7d6f-9115-249ad9974710', '2026-11-25 23:56:45.801968+00');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: key_probe; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_probe VALUES (1, '\x0118acb89fb9c4d284dfb3b5831c5ac957dd44722d0003350e114e7116657069a6d7499b95d7d3b205ae', '2026-11-25 23:54:33.304912+00');


--
-- Data for Name: message_queue; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261124; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261125; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.messages_20261125 VALUES ('01a21523-eb2c-7722-a251-df913034618b', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 5, '5215550000002@s.whatsapp.net', 'text', '{"text":"later"}', '3EB0A2BFB7B96240F3D866', 'QUEUED', NULL, 0, NULL, false, '01a21523-eb2a-730d-a7d4-8afe4b9aa42b', '2026-11-28 10:00:00+00', NULL, NULL, NULL, '2026-11-25 23:56:45.229143+00', '2026-11-25 23:56:45.229143+00', '2026-11-27 10:00:00+00');
INSERT INTO public.messages_20261125 VALUES ('01a21521-ef23-7c0b-8e98-13f074b33a88', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 1, '5215550000002@s.whatsapp.net', 'text', '{"text":"Hello from the demo (77ae8f)"}', '3EB093B4CB35B9BDF2BAC5', 'SENT', 'READ', 1, NULL, false, '01a21521-ef1b-7888-af96-285b20361fe2', '2026-11-26 23:54:35.171802+00', '2026-11-25 23:54:36+00', '2026-11-25 23:54:36.806197+00', '2026-11-25 23:55:02+00', '2026-11-25 23:54:35.209632+00', '2026-11-25 23:55:02.566971+00', NULL);
INSERT INTO public.messages_20261125 VALUES ('01a21523-eb64-7c5d-b6b8-f45486089984', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 6, '5215550000002@s.whatsapp.net', 'text', '{"text":"no"}', '3EB024F9F44506E22DB0FD', 'CANCELLED', NULL, 0, 'cancelled', false, '01a21523-eb63-75f9-af46-42c7484906be', '2026-11-28 11:00:00+00', NULL, NULL, NULL, '2026-11-25 23:56:45.286987+00', '2026-11-25 23:56:45.726539+00', '2026-11-27 11:00:00+00');
INSERT INTO public.messages_20261125 VALUES ('01a21522-555b-727f-97ef-0def791329d9', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 2, '5215550000002@s.whatsapp.net', 'text', '{"text":"hello from curl"}', '3EB04378CCCC67E9D8E012', 'SENT', 'READ', 1, NULL, false, '01a21522-5556-747d-a18b-f64cdff48f8c', '2026-11-26 23:55:01.339168+00', NULL, '2026-11-25 23:55:02.866245+00', '2026-11-25 23:56:46+00', '2026-11-25 23:55:01.342038+00', '2026-11-25 23:56:46.451947+00', NULL);
INSERT INTO public.messages_20261125 VALUES ('01a21522-6636-7b55-9014-49ebf96e3c54', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 3, '5215550000002@s.whatsapp.net', 'text', '{"text":"after repair"}', '3EB0DE1B81E7F5C6461F43', 'SENT', 'READ', 1, NULL, false, '01a21522-6632-7748-813c-e52bb8d01004', '2026-11-26 23:55:05.654746+00', '2026-11-25 23:55:07+00', '2026-11-25 23:55:07.172323+00', '2026-11-25 23:56:46+00', '2026-11-25 23:55:05.657893+00', '2026-11-25 23:56:46.451947+00', NULL);
INSERT INTO public.messages_20261125 VALUES ('01a21523-eb00-7b89-8deb-f290f0e98b63', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 4, '5215550000002@s.whatsapp.net', 'text', '{"text":"hello from curl"}', '3EB07481885F5A663CC1C3', 'SENT', 'DELIVERED', 1, NULL, false, '01a21523-eaff-79c7-91f3-39644700c8ce', '2026-11-26 23:56:45.184759+00', '2026-11-25 23:56:46+00', '2026-11-25 23:56:46.758026+00', '2026-11-25 23:56:46+00', '2026-11-25 23:56:45.187947+00', '2026-11-25 23:56:46.758026+00', NULL);
INSERT INTO public.messages_20261125 VALUES ('01a21523-fbfb-715b-82f5-fc8926c9de9c', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 7, '5215550000002@s.whatsapp.net', 'text', '{"text":"after repair"}', '3EB0CA36F44FFFB31A99FC', 'SENT', 'DELIVERED', 1, NULL, false, '01a21523-fbf9-7b7a-b6bc-252cda671ba9', '2026-11-26 23:56:49.531092+00', NULL, '2026-11-25 23:56:51.05162+00', '2026-11-25 23:56:51+00', '2026-11-25 23:56:49.532648+00', '2026-11-25 23:56:51.05162+00', NULL);
INSERT INTO public.messages_20261125 VALUES ('01a21524-37bb-7efa-8d67-afe66db97e22', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 9, '5215550000002@s.whatsapp.net', 'text', '{"text":"after the kill 1"}', '3EB0C3D1D98FDD72AB184A', 'SENT', 'DELIVERED', 1, NULL, false, '01a21524-37ba-7714-aee0-110cfdfc48ae', '2026-11-26 23:57:04.827985+00', '2026-11-25 23:57:09+00', '2026-11-25 23:57:09.876954+00', '2026-11-25 23:57:09+00', '2026-11-25 23:57:04.828579+00', '2026-11-25 23:57:09.900321+00', NULL);
INSERT INTO public.messages_20261125 VALUES ('01a21524-37cf-78a7-8bed-a9fd1cb04959', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 10, '5215550000002@s.whatsapp.net', 'text', '{"text":"after the kill 2"}', '3EB0A7AFA1376D7AAB129E', 'SENT', 'DELIVERED', 1, NULL, false, '01a21524-37cd-7afc-97b6-a792a6268ad6', '2026-11-26 23:57:04.847571+00', '2026-11-25 23:57:09+00', '2026-11-25 23:57:09.900321+00', '2026-11-25 23:57:09+00', '2026-11-25 23:57:04.848296+00', '2026-11-25 23:57:09.903565+00', NULL);
INSERT INTO public.messages_20261125 VALUES ('01a21524-3789-7a9a-a467-c9efed6173de', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 8, '5215550000002@s.whatsapp.net', 'text', '{"text":"after the kill 0"}', '3EB05D74C46BECB75C1222', 'SENT', 'DELIVERED', 1, NULL, false, '01a21524-3788-72e4-8719-48220a95172c', '2026-11-26 23:57:04.777698+00', '2026-11-25 23:57:09+00', '2026-11-25 23:57:09.843285+00', '2026-11-25 23:57:09+00', '2026-11-25 23:57:04.790498+00', '2026-11-25 23:57:09.865125+00', NULL);


--
-- Data for Name: messages_20261126; Type: TABLE DATA; Schema: public; Owner: -
--



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

INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES ('9fc83495-45b7-4380-a328-71cfd3526ab8', 'node-2', '127.0.0.1:26311', '127.0.0.1:26310', '127.0.0.1:26312', 26270, 1, 3000, 2, 190, '2026-11-25 23:57:07.081033+00', '2026-11-25 23:54:33.460112+00', '2026-11-25 23:57:08.099967+00');
INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES ('3ade2f76-33cd-4b7d-bdd2-61c14f4f26b6', 'node-1', '127.0.0.1:26308', '127.0.0.1:26307', '127.0.0.1:26309', 26266, 1, 3000, 1, 198, '2026-11-25 23:57:13.439559+00', '2026-11-25 23:54:33.411498+00', '2026-11-25 23:57:10.903553+00');
INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES ('5aca98ce-95a1-4446-a680-e648d65a8b3c', 'node-3', '127.0.0.1:26314', '127.0.0.1:26313', '127.0.0.1:26315', 26267, 1, 3000, 3, 198, '2026-11-25 23:57:13.574767+00', '2026-11-25 23:54:33.555025+00', '2026-11-25 23:57:10.904046+00');
INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES ('7ecf54f5-ebab-40b2-ac9b-74a07461029c', 'node-1', '127.0.0.1:29408', '127.0.0.1:29407', '127.0.0.1:29409', 29504, 1, 3000, 9, 7, '2026-11-25 23:58:11.309508+00', '2026-11-25 23:58:04.299377+00', NULL);
INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES ('dd7cc130-148b-4caf-b543-e57a29471005', 'node-2', '127.0.0.1:26711', '127.0.0.1:26710', '127.0.0.1:26712', 29053, 1, 3000, 4, 8, '2026-11-25 23:57:32.606132+00', '2026-11-25 23:57:24.799017+00', '2026-11-25 23:57:30.143585+00');
INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES ('52a1ba7b-99ff-4eb9-8f9a-0ade898867c1', 'node-3', '127.0.0.1:26714', '127.0.0.1:26713', '127.0.0.1:26715', 29054, 1, 3000, 5, 8, '2026-11-25 23:57:32.625922+00', '2026-11-25 23:57:24.819962+00', '2026-11-25 23:57:30.210212+00');
INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES ('9a7816d0-2e00-44df-b8a8-b161eda87bab', 'node-1', '127.0.0.1:26708', '127.0.0.1:26707', '127.0.0.1:26709', 29065, 1, 3000, 6, 8, '2026-11-25 23:57:32.735938+00', '2026-11-25 23:57:24.924171+00', '2026-11-25 23:57:30.241712+00');
INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES ('6177860b-ccf3-436d-add2-88e8aa62badb', 'node-3', '127.0.0.1:29414', '127.0.0.1:29413', '127.0.0.1:29415', 29493, 1, 3000, 7, 8, '2026-11-25 23:58:11.914103+00', '2026-11-25 23:58:04.101957+00', NULL);
INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES ('e0705213-4f32-447c-a0e2-0ed827349c7f', 'node-2', '127.0.0.1:29411', '127.0.0.1:29410', '127.0.0.1:29412', 29492, 1, 3000, 8, 8, '2026-11-25 23:58:12.026627+00', '2026-11-25 23:58:04.212251+00', NULL);


--
-- Data for Name: ring_partitions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ring_partitions VALUES (2, 17739, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (5, 17740, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (6, 17741, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (8, 17742, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (12, 17744, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (13, 17745, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (19, 17746, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (27, 17749, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (28, 17750, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (29, 17751, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (30, 17752, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (34, 17754, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (39, 17755, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (47, 17756, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (48, 17757, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (50, 17758, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (52, 17759, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (63, 17762, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (65, 17763, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (67, 17764, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (68, 17765, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (71, 17766, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3, 19120, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (10, 19121, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (16, 19123, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (32, 19126, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (33, 19127, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (42, 19131, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (53, 19133, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (56, 19134, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (58, 19135, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (69, 19139, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (73, 19140, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (75, 19141, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (77, 19142, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (17, 20490, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (23, 20493, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (40, 20497, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (43, 20498, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (46, 20500, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (49, 20501, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (51, 20502, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (60, 20504, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (80, 19143, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (84, 19145, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (70, 20507, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (86, 19146, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4, 20486, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (74, 20509, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (78, 20511, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (83, 20513, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (93, 17769, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (95, 17770, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (96, 17771, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (104, 17775, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (108, 17777, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (111, 17778, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (113, 17779, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (117, 17781, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (119, 17782, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (122, 17783, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (130, 17786, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (131, 17787, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (132, 17788, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (133, 17789, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (134, 17790, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (144, 17792, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (148, 17793, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (155, 17795, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (161, 17797, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (164, 17798, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (165, 17799, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (168, 17800, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (94, 19148, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (99, 19150, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (101, 19151, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (102, 19152, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (115, 19154, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (116, 19155, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (118, 19156, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (124, 19159, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (109, 20520, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (110, 20521, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (127, 20524, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (139, 20526, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (145, 20529, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (151, 20531, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (175, 20541, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (177, 20543, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (180, 20544, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (137, 19162, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (138, 19163, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (142, 19164, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (143, 19165, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (147, 19166, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (150, 19167, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (157, 19170, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (166, 19171, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (170, 19173, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (173, 19174, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (174, 19175, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (178, 19176, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (186, 17805, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (191, 17807, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (194, 17808, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (209, 17809, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (210, 17810, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (217, 17812, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (218, 17813, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (220, 17814, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (226, 17815, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (230, 17817, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (237, 17818, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (238, 17819, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (256, 17823, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (266, 17825, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (267, 17826, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (274, 17827, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (188, 19177, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (192, 19178, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (198, 19181, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (204, 19184, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (208, 19185, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (221, 19186, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (224, 19187, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (231, 19190, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (232, 19191, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (233, 19192, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (235, 19193, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (239, 19195, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (241, 19196, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (242, 19197, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (264, 19203, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (270, 19204, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (271, 19205, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (273, 19206, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (184, 20546, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (197, 20550, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (203, 20553, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (205, 20554, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (212, 20557, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (214, 20559, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (219, 20562, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (225, 20565, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (234, 20566, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (240, 20567, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (244, 20568, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (245, 20569, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (246, 20570, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (257, 20574, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (259, 20575, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (268, 20580, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (269, 20581, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (280, 17830, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (282, 17832, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (283, 17833, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (286, 17834, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (292, 17836, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (294, 17837, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (295, 17838, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (296, 17839, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (317, 17845, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (324, 17848, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (326, 17849, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (327, 17850, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (330, 17851, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (331, 17852, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (338, 17854, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (339, 17855, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (354, 17858, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (355, 17859, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (360, 17860, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (365, 17862, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (367, 17864, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (290, 19211, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (291, 19212, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (299, 19216, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (300, 19217, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (318, 20592, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (319, 20593, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (320, 20594, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (325, 20595, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (328, 20596, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (343, 20600, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (345, 20601, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (357, 20605, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (359, 20606, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (301, 19218, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (305, 19219, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (306, 19220, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (307, 19221, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (309, 19222, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (321, 19223, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (336, 19226, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (341, 19228, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (346, 19230, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (350, 19231, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (361, 19236, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (284, 20584, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (304, 20586, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (308, 20587, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (310, 20588, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (312, 20589, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (314, 20590, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (369, 17865, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (374, 17866, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (375, 17867, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (376, 17868, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (382, 17871, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (384, 17872, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (385, 17873, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (389, 17874, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (390, 17875, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (398, 17876, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (401, 17877, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (408, 17880, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (416, 17883, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (418, 17884, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (424, 17885, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (430, 17887, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (433, 17888, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (440, 17890, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (445, 17891, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (452, 17892, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (455, 17894, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (380, 19241, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (381, 19242, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (396, 19245, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (400, 19246, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (404, 19247, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (406, 19248, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (368, 20608, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (371, 20609, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (386, 20611, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (391, 20614, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (405, 20620, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (413, 20623, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (419, 20624, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (441, 20631, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (442, 20632, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (411, 19249, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (414, 19250, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (415, 19251, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (422, 19255, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (423, 19256, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (429, 19258, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (431, 19259, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (432, 19260, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (437, 19261, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (443, 19262, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (444, 19263, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (448, 19266, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (449, 19267, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (451, 19269, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (457, 19271, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (469, 17896, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (471, 17897, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (472, 17898, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (473, 17899, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (482, 17901, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (487, 17903, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (488, 17904, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (493, 17905, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (495, 17906, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (501, 17907, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (503, 17908, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (504, 17909, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (505, 17910, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (517, 17913, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (520, 17914, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (525, 17915, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (526, 17916, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (528, 17917, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (539, 17920, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (544, 17922, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (546, 17923, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (549, 17925, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (464, 19276, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (470, 19277, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (485, 19282, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (498, 19284, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (499, 19285, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (507, 19286, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (509, 19287, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (514, 19288, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (516, 19289, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (521, 19291, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (524, 19293, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (466, 20636, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (467, 20637, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (491, 20645, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (492, 20646, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (500, 20650, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (502, 20651, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (506, 20652, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (512, 20654, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (515, 20656, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (529, 19294, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (533, 19295, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (537, 19297, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (538, 19298, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (542, 19301, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (545, 19302, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (523, 20658, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (535, 20662, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (547, 20663, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (554, 17926, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (558, 17927, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (576, 17932, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (583, 17935, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (585, 17936, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (587, 17937, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (589, 17938, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (595, 17940, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (606, 17942, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (612, 17943, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (615, 17946, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (626, 17948, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (627, 17949, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (632, 17950, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (633, 17951, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (637, 17952, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (556, 19306, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (567, 19311, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (574, 19314, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (575, 19315, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (582, 19318, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (592, 19321, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (596, 19323, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (598, 19324, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (599, 19325, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (619, 19329, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (629, 19332, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (631, 19333, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (634, 19334, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (642, 19337, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (555, 20665, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (563, 20668, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (578, 20671, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (584, 20672, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (600, 20676, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (601, 20677, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (603, 20678, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (605, 20679, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (609, 20682, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (616, 20684, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (620, 20686, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (621, 20687, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (622, 20688, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (624, 20689, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (635, 20691, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (588, 20673, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (591, 20674, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (636, 20692, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (640, 20693, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (641, 20694, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (643, 20695, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (651, 17953, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (654, 17955, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (655, 17956, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (672, 17964, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (674, 17966, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (683, 17969, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (689, 17972, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (692, 17975, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (696, 17976, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (700, 17977, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (706, 17978, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (708, 17979, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (710, 17980, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (714, 17982, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (716, 17983, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (723, 17985, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (726, 17986, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (728, 17987, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (731, 17988, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (733, 17990, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (734, 17991, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (650, 19340, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (652, 19341, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (658, 19343, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (662, 19344, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (670, 19345, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (676, 19346, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (678, 19347, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (665, 20701, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (668, 20702, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (669, 20703, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (675, 20705, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (684, 20708, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (693, 20710, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (694, 20711, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (695, 20712, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (698, 19350, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (702, 19351, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (704, 19353, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (699, 20714, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (701, 20715, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (707, 19354, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (709, 19355, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (711, 19356, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (718, 20717, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (717, 19359, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (727, 19363, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (729, 19364, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (724, 20719, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (735, 20720, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (646, 20697, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (740, 17994, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (745, 17997, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (763, 18001, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (766, 18002, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (768, 18003, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (771, 18004, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (780, 18007, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (781, 18008, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (783, 18009, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (785, 18010, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (786, 18011, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (788, 18012, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (802, 18016, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (816, 18020, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (817, 18021, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (822, 18023, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (823, 18024, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (824, 18025, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (741, 19366, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (750, 19367, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (753, 19370, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (754, 19371, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (755, 19372, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (756, 19373, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (764, 19375, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (769, 19377, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (770, 19378, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (773, 19379, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (775, 19381, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (792, 19385, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (794, 19386, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (804, 19388, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (746, 20724, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (749, 20727, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (761, 20729, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (777, 20731, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (793, 20736, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (797, 20738, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (801, 20740, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (805, 20741, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (807, 20743, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (808, 20744, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (814, 19389, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (820, 19390, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (815, 20748, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (825, 19391, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (818, 20749, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (826, 20751, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (738, 20721, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (739, 20722, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (827, 20752, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (836, 18026, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (843, 18027, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (845, 18028, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (854, 18029, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (862, 18031, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (864, 18032, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (872, 18034, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (875, 18036, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (882, 18038, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (883, 18039, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (886, 18041, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (894, 18043, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (906, 18046, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (911, 18047, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (912, 18048, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (834, 19395, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (835, 19396, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (841, 19397, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (850, 19400, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (857, 19402, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (860, 19404, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (865, 19407, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (871, 19411, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (877, 19412, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (893, 19415, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (903, 19418, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (904, 19419, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (907, 19421, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (919, 19424, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (831, 20753, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (833, 20755, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (838, 20757, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (846, 20761, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (847, 20762, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (851, 20764, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (852, 20765, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (855, 20766, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (858, 20767, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (879, 20771, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (880, 20772, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (885, 20773, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (888, 20774, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (890, 20775, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (892, 20777, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (896, 20778, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (897, 20779, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (900, 20780, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (901, 20781, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (909, 20783, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (910, 20784, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (914, 20785, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (922, 18052, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (930, 18053, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (931, 18054, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (932, 18055, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (940, 18057, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (945, 18060, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (947, 18061, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (948, 18062, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (950, 18063, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (953, 18064, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (958, 18065, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (977, 18070, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (982, 18071, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (983, 18072, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (984, 18073, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (986, 18074, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (987, 18075, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (997, 18079, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1001, 18080, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1005, 18081, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1008, 18082, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1009, 18083, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (921, 19425, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (925, 19427, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (928, 19428, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (935, 19429, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (937, 19430, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (941, 19431, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (946, 19433, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (951, 19434, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (956, 19437, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (926, 20788, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (927, 20789, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (960, 20798, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (967, 20802, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (968, 20803, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (975, 20805, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (980, 20806, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (985, 20807, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (990, 20809, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (961, 19439, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (996, 20810, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (969, 19441, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (979, 19445, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (989, 19447, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (992, 19448, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1002, 19452, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1007, 19454, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1010, 19455, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1000, 20811, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1011, 20814, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1012, 18084, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1016, 18085, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1045, 20822, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1021, 18088, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1059, 20825, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1026, 18090, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1027, 18091, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1064, 20828, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1065, 20829, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1069, 20831, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1079, 20834, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1086, 20837, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1098, 20840, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1102, 20842, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1103, 20843, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1017, 19458, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1023, 19459, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1030, 18092, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1031, 18093, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1034, 18095, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1033, 19461, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1037, 18096, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1041, 19465, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1044, 18098, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1048, 18099, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1050, 18101, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1052, 18102, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1057, 18104, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1062, 18106, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1070, 18108, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1073, 18109, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1075, 18110, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1077, 18111, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1080, 18112, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1083, 18113, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1085, 18114, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1089, 18115, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1093, 18116, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1100, 18119, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1043, 19466, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1056, 19470, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1060, 19471, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1068, 19472, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1076, 19475, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1082, 19476, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1087, 19477, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1091, 19480, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1094, 19481, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1020, 20816, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1029, 20819, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1035, 20820, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1107, 18120, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1111, 18122, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1134, 20852, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1135, 20853, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1138, 20854, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1139, 20855, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1142, 20856, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1145, 20857, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1151, 20859, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1152, 20860, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1163, 20863, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1166, 20864, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1171, 20866, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1180, 20868, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1113, 19487, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1124, 19491, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1114, 18123, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1119, 18125, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1123, 18126, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1125, 19492, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1132, 18128, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1133, 18129, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1136, 18130, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1131, 19494, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1137, 18131, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1140, 18132, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1141, 18133, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1146, 18135, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1160, 18137, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1161, 18138, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1164, 18139, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1168, 18141, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1169, 18142, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1174, 18144, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1182, 18147, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1187, 18148, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1191, 18150, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1104, 19483, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1109, 19485, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1148, 19497, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1156, 19500, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1159, 19502, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1175, 19506, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1179, 19507, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1181, 19508, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1195, 19512, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1112, 20845, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1115, 20846, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1121, 20847, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1122, 20848, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1126, 20849, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1202, 18154, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1212, 20878, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1215, 20881, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1224, 20882, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1227, 20883, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1244, 20885, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1249, 20886, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1253, 20888, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1255, 20889, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1273, 20892, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1275, 20893, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1279, 20896, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1204, 19515, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1217, 19519, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1222, 19522, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1284, 20899, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1205, 18156, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1208, 18157, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1216, 18158, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1218, 18159, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1223, 18161, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1230, 18164, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1231, 18165, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1234, 18166, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1235, 18167, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1236, 18168, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1240, 18169, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1229, 19524, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1242, 18170, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1246, 18172, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1247, 18173, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1248, 18174, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1259, 18176, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1265, 18178, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1270, 18179, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1271, 18180, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1280, 18182, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1285, 18183, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1287, 18184, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1233, 19526, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1237, 19527, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1238, 19528, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1239, 19529, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1245, 19530, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1258, 19534, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1261, 19535, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1266, 19538, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1267, 19539, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1268, 19540, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1274, 19543, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1207, 20876, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1290, 18186, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1293, 18188, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1299, 18190, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1309, 20906, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1303, 18192, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1311, 20907, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1313, 20909, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1329, 20913, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1330, 20914, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1335, 20916, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1342, 20917, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1346, 20918, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1365, 20923, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1376, 20927, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1322, 19555, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1333, 19557, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1358, 19561, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1324, 18199, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1327, 18200, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1360, 19562, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1328, 18201, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1362, 19563, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1368, 19564, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1331, 18202, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1334, 18203, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1337, 18204, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1343, 18209, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1351, 18213, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1352, 18214, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1355, 18216, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1357, 18217, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1359, 18218, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1363, 18219, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1364, 18220, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1370, 18221, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1372, 18222, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1374, 18223, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1379, 18224, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1295, 19547, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1298, 19548, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1307, 19549, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1308, 19550, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1310, 19551, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1316, 19552, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1317, 19553, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1375, 19567, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1378, 19569, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1294, 20901, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1297, 20902, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1300, 20903, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1301, 20904, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1380, 18225, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1394, 18228, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1386, 20930, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1398, 20934, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1404, 20935, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1405, 20936, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1406, 20937, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1413, 20940, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1430, 20942, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1435, 20945, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1438, 20946, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1399, 18230, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1408, 18232, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1410, 18233, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1427, 18236, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1455, 20950, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1469, 20952, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1431, 18237, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1437, 18238, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1443, 18240, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1444, 18241, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1446, 18242, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1449, 18243, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1451, 18245, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1453, 18247, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1419, 19585, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1420, 19586, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1421, 19587, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1422, 19588, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1423, 19589, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1461, 18250, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1464, 18252, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1467, 18253, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1390, 19573, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1391, 19574, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1401, 19578, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1403, 19579, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1409, 19580, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1412, 19581, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1415, 19582, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1416, 19583, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1424, 19590, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1429, 19593, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1433, 19594, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1440, 19596, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1445, 19597, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1448, 19598, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1454, 19599, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1456, 19600, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1463, 19603, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1470, 19606, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1495, 18256, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1496, 18257, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1490, 20958, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1492, 20960, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1493, 20961, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1499, 20963, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1503, 20966, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1505, 20967, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1521, 20973, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1522, 20974, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1523, 20975, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1530, 20976, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1483, 19614, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1484, 19615, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1485, 19616, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1498, 18258, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1504, 18259, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1512, 18262, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1486, 19617, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1514, 18263, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1510, 19622, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1520, 18264, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1511, 19623, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1528, 18266, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1529, 18267, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1535, 18268, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1537, 18270, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1538, 18271, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1539, 18272, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1542, 18273, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1547, 18276, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1548, 18277, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1551, 18278, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1553, 18279, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1555, 18280, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1557, 18281, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1558, 18282, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1563, 18283, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1472, 19608, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1475, 19609, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1477, 19610, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1478, 19611, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1516, 19624, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1525, 19626, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1543, 19630, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1552, 19633, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1473, 20953, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1476, 20954, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1480, 20955, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1540, 20980, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1556, 20984, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1564, 18284, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1565, 18285, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1566, 18286, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1597, 19644, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1578, 20987, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1596, 20992, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1607, 20994, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1620, 21000, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1623, 21002, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1624, 21003, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1628, 21005, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1633, 21007, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1635, 21008, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1639, 21009, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1640, 21010, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1567, 18287, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1568, 18288, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1572, 18290, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1577, 18293, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1581, 18295, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1583, 18296, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1647, 21013, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1586, 18298, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1595, 18302, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1649, 21015, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1606, 18304, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1610, 18305, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1615, 18306, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1617, 18308, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1618, 18309, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1619, 18310, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1637, 18315, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1643, 18317, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1570, 19636, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1571, 19637, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1582, 19641, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1585, 19642, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1599, 19645, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1602, 19647, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1604, 19649, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1613, 19651, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1622, 19652, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1631, 19653, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1634, 19654, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1636, 19655, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1642, 19656, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1644, 19657, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1652, 19659, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1655, 19661, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1650, 21016, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1651, 21017, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1658, 18318, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1662, 18320, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1656, 21019, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1657, 21020, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1679, 21024, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1680, 21025, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1681, 21026, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1687, 21028, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1708, 21034, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1714, 21036, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1731, 21041, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1734, 21042, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1736, 21043, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1741, 21046, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1673, 18323, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1675, 18324, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1678, 19671, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1676, 18325, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1686, 18327, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1682, 19672, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1688, 18328, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1698, 19677, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1699, 19678, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1696, 18329, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1703, 18331, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1704, 18332, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1711, 18334, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1713, 18335, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1700, 19679, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1719, 18337, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1725, 18339, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1730, 18341, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1742, 18345, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1745, 18348, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1746, 18349, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1747, 18350, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1664, 19664, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1665, 19665, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1666, 19666, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1670, 19667, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1671, 19668, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1672, 19669, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1706, 19682, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1710, 19683, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1716, 19685, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1718, 19686, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1723, 19688, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1726, 19689, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1728, 19690, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1733, 19691, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1738, 19692, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1748, 21047, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1753, 18351, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1757, 21050, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1764, 18355, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1759, 21051, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1763, 21052, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1766, 21054, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1776, 21056, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1784, 21059, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1786, 21060, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1791, 21062, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1797, 21063, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1801, 21064, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1815, 21066, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1821, 21068, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1829, 21071, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1769, 18356, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1777, 18359, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1779, 18360, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1790, 18363, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1793, 18365, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1796, 19709, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1798, 19710, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1799, 19711, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1795, 18366, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1800, 19712, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1807, 18367, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1812, 18369, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1824, 18375, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1830, 18377, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1835, 18379, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1839, 18380, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1749, 19693, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1751, 19694, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1752, 19695, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1762, 19698, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1772, 19701, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1773, 19702, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1781, 19704, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1785, 19706, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1789, 19707, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1804, 19715, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1805, 19716, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1806, 19717, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1810, 19718, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1811, 19719, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1817, 19721, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1825, 19723, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1836, 19725, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1837, 19726, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1838, 19727, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1846, 18382, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1842, 19729, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1856, 21077, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1858, 21078, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1877, 21085, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1881, 21086, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1885, 21087, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1891, 21089, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1892, 21090, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1904, 21093, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1849, 18384, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1857, 18386, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1865, 18389, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1872, 18391, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1873, 18392, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1878, 18393, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1879, 18394, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1882, 18396, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1888, 18397, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1889, 18398, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1905, 21094, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1908, 21095, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1890, 18399, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1893, 18400, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1911, 21096, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1894, 18401, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1927, 21101, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1895, 18402, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1896, 18403, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1897, 18404, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1907, 18407, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1912, 18409, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1914, 18411, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1918, 18412, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1921, 18413, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1931, 18416, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1843, 19730, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1854, 19734, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1866, 19737, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1869, 19739, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1871, 19740, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1884, 19743, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1886, 19744, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1898, 19745, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1902, 19746, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1916, 19749, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1917, 19750, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1919, 19751, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1925, 19753, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1928, 19754, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1840, 21074, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1932, 18417, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1934, 21104, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1935, 21105, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1941, 21108, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1942, 21109, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1943, 21110, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1952, 21113, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1959, 21115, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1949, 18419, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1950, 18420, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1960, 21116, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1962, 21117, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1958, 18422, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1966, 18424, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1964, 21118, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1967, 18425, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1990, 21128, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2003, 21130, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1973, 18426, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2020, 21134, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1976, 18427, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1979, 18428, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1981, 18429, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1988, 18430, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1961, 19764, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1993, 18433, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1994, 18434, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2000, 18437, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2009, 18440, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2010, 18441, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2017, 18444, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2019, 18445, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1937, 19755, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1944, 19757, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1945, 19758, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1946, 19759, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1948, 19760, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1954, 19761, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1956, 19762, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1965, 19765, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1969, 19767, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1970, 19768, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1983, 19770, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1986, 19772, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1987, 19773, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1996, 19774, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2007, 19779, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2018, 19782, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2021, 19783, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2022, 19784, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2023, 19785, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2027, 18447, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2029, 18448, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2070, 21151, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2071, 21152, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2082, 21153, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2084, 21155, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2095, 21160, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2097, 21161, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2109, 21166, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2110, 21167, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2111, 21168, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2113, 21170, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2114, 21171, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2037, 19792, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2030, 18449, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2033, 18450, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2040, 19793, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2042, 18451, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2046, 18453, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2051, 18454, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2052, 18455, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2053, 18456, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2056, 18457, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2066, 18462, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2073, 18463, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2075, 18464, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2076, 18465, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2078, 18466, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2086, 18469, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2094, 18471, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2096, 18472, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2099, 18473, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2102, 18475, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2103, 18476, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2106, 18477, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2025, 19786, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2028, 19787, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2043, 19794, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2054, 19796, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2058, 19797, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2072, 19799, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2074, 19800, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2077, 19801, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2098, 19806, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2100, 19807, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2039, 21138, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2041, 21139, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2048, 21142, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2055, 21144, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2059, 21146, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2061, 21147, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2122, 18480, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2118, 21173, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2125, 21176, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2129, 21179, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2132, 21180, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2138, 21182, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2152, 21186, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2169, 21187, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2171, 21189, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2178, 21191, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2181, 21192, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2183, 21193, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2130, 18481, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2131, 18482, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2140, 18484, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2186, 21195, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2143, 18485, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2146, 18486, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2189, 21196, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2195, 21198, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2154, 18490, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2200, 21199, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2161, 18491, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2158, 19823, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2160, 19825, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2162, 19826, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2168, 19828, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2187, 19833, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2165, 18494, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2179, 18498, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2185, 18500, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2194, 18502, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2198, 18503, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2204, 18504, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2123, 19810, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2127, 19811, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2135, 19812, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2136, 19813, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2137, 19814, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2141, 19816, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2147, 19818, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2148, 19819, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2156, 19821, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2192, 19835, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2193, 19836, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2196, 19837, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2197, 19838, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2199, 19839, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2202, 19840, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2205, 19842, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2207, 19843, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2219, 18507, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2241, 18510, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2214, 21204, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2215, 21205, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2216, 21206, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2220, 21208, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2222, 21209, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2225, 21210, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2229, 21212, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2240, 21218, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2244, 18511, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2243, 21220, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2246, 21221, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2248, 21222, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2249, 18512, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2258, 18515, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2260, 21225, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2262, 21226, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2278, 18520, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2279, 18521, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2286, 18524, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2287, 18525, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2289, 18526, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2269, 21228, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2257, 19860, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2291, 18527, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2292, 18528, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2210, 19844, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2211, 19845, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2212, 19846, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2221, 19847, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2224, 19849, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2227, 19850, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2230, 19852, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2233, 19853, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2235, 19854, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2245, 19855, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2250, 19857, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2252, 19858, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2264, 19862, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2270, 19866, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2274, 19867, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2294, 19869, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2295, 19870, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2209, 21202, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2272, 21230, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2276, 21231, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2281, 21232, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2282, 21233, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2288, 21236, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2293, 21238, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2300, 18530, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2306, 21245, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2314, 21248, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2319, 21251, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2321, 21252, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2326, 21253, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2327, 21254, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2329, 21255, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2346, 21259, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2347, 21260, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2348, 21261, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2356, 21262, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2371, 21264, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2351, 19884, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2353, 19885, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2375, 21266, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2378, 21268, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2380, 21269, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2388, 21274, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2318, 18533, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2324, 18536, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2325, 18537, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2357, 19887, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2330, 18538, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2359, 19888, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2362, 19890, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2336, 18541, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2337, 18542, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2340, 18543, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2366, 19892, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2341, 18544, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2345, 18545, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2349, 18546, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2350, 18547, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2358, 18550, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2368, 18553, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2370, 18554, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2384, 18555, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2386, 18556, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2308, 19872, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2309, 19873, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2311, 19875, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2315, 19876, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2333, 19880, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2334, 19881, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2367, 19893, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2369, 19894, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2374, 19896, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2377, 19897, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2383, 19899, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2302, 21242, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2393, 18558, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2396, 21275, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2401, 21278, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2402, 21279, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2410, 21281, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2422, 21284, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2434, 21286, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2442, 21288, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2449, 21289, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2472, 21294, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2474, 21295, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2480, 21297, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2483, 21299, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2399, 19904, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2408, 19905, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2412, 19906, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2415, 19907, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2394, 18559, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2400, 18560, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2405, 18562, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2406, 18563, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2407, 18564, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2413, 18566, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2414, 18567, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2418, 19908, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2420, 18569, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2423, 18570, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2424, 18571, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2425, 18572, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2429, 18575, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2430, 18576, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2438, 18578, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2446, 18580, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2454, 18581, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2457, 18582, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2462, 18586, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2465, 18588, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2466, 18589, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2468, 18590, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2477, 18593, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2428, 19911, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2431, 19912, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2433, 19913, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2436, 19914, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2445, 19919, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2448, 19921, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2451, 19923, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2453, 19924, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2470, 19928, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2471, 19929, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2475, 19930, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2489, 18597, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2492, 18599, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2497, 18601, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2513, 18605, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2485, 21300, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2488, 21301, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2503, 21305, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2506, 21306, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2508, 21307, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2510, 21308, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2511, 21309, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2517, 18607, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2518, 18608, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2528, 18611, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2533, 18612, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2514, 21310, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2538, 18615, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2539, 18616, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2540, 18617, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2519, 21311, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2531, 21314, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2543, 18618, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2549, 18619, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2541, 21315, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2552, 18620, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2557, 18622, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2546, 21317, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2501, 19936, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2504, 19938, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2520, 19942, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2522, 19943, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2523, 19944, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2560, 18623, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2561, 18624, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2566, 18625, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2567, 18626, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2570, 18627, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2486, 19931, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2494, 19933, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2498, 19934, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2525, 19945, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2532, 19948, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2535, 19949, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2537, 19950, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2555, 19955, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2562, 19958, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2565, 19961, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2568, 19962, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2573, 19964, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2574, 19965, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2575, 19966, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2588, 21326, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2590, 21327, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2601, 21329, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2604, 21331, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2623, 21333, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2630, 21336, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2634, 21338, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2640, 21340, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2644, 21342, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2646, 21343, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2648, 21344, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2660, 21348, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2662, 21349, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2583, 18630, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2587, 18632, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2592, 18633, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2598, 18634, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2665, 21352, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2599, 18635, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2605, 18637, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2610, 18640, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2616, 18641, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2617, 18642, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2625, 18644, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2633, 18646, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2639, 18647, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2645, 18648, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2647, 18649, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2606, 19979, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2608, 19980, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2651, 18650, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2655, 18651, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2667, 18654, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2576, 19967, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2578, 19968, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2582, 19970, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2585, 19971, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2589, 19972, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2593, 19974, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2594, 19975, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2611, 19981, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2612, 19982, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2613, 19983, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2614, 19984, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2615, 19985, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2620, 19986, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2621, 19987, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2636, 19993, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2637, 19994, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2643, 19996, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2659, 20001, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2673, 18655, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2672, 21357, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2674, 21358, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2680, 21359, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2686, 21362, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2690, 21364, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2705, 21369, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2706, 21370, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2708, 21371, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2709, 21372, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2713, 21373, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2728, 21378, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2739, 21381, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2678, 18656, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2741, 21382, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2752, 21385, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2684, 18657, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2685, 18658, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2715, 20017, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2688, 18659, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2703, 18662, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2716, 20018, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2711, 18664, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2720, 18667, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2721, 18668, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2717, 20019, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2729, 18670, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2731, 18671, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2735, 18673, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2722, 20020, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2727, 20022, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2733, 20024, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2758, 21386, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2736, 18674, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2745, 18675, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2747, 18676, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2749, 18677, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2754, 18679, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2759, 18680, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2675, 20003, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2676, 20004, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2693, 20009, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2701, 20013, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2704, 20015, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2738, 20025, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2740, 20026, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2743, 20027, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2750, 20030, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2755, 20032, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2757, 20034, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2668, 21354, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2762, 18681, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2763, 18682, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2771, 21390, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2785, 21391, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2793, 21395, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2797, 21396, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2814, 21398, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2820, 21401, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2822, 21402, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2828, 21403, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2829, 21404, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2792, 20046, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2794, 20047, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2795, 20048, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2801, 20050, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2768, 18683, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2773, 18684, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2778, 18686, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2802, 20051, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2781, 18688, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2804, 20053, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2806, 20054, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2787, 18692, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2798, 18695, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2800, 18696, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2805, 18697, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2833, 21406, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2813, 18699, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2817, 18700, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2821, 18701, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2826, 18704, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2827, 18705, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2830, 18706, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2832, 18707, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2837, 18708, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2840, 18709, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2851, 18711, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2770, 20039, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2772, 20040, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2777, 20043, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2809, 20056, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2835, 20062, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2836, 20063, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2843, 20064, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2847, 20065, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2848, 20066, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2761, 21387, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2764, 21388, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2838, 21408, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2844, 21411, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2845, 21412, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2854, 18712, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2855, 21414, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2860, 21416, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2864, 21419, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2865, 21420, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2869, 21422, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2872, 21424, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2892, 21427, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2907, 21433, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2915, 21435, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2934, 21443, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2859, 18714, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2863, 18715, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2867, 18716, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2882, 18721, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2883, 18722, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2884, 18723, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2885, 18724, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2886, 18725, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2887, 18726, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2853, 20070, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2888, 18727, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2895, 18728, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2900, 18729, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2856, 20071, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2876, 20074, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2908, 18731, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2911, 18732, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2913, 18733, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2916, 18734, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2925, 18736, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2936, 18738, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2937, 18739, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2938, 18740, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2939, 18741, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2940, 18742, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2941, 18743, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2942, 18744, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2880, 20076, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2890, 20079, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2905, 20084, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2909, 20086, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2910, 20087, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2917, 20089, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2918, 20090, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2920, 20091, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2922, 20092, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2924, 20093, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2927, 20094, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2935, 20096, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2943, 20097, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2951, 18747, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2952, 18748, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2959, 21450, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2970, 21454, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2972, 21455, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2973, 21456, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2974, 21457, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2982, 21459, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2984, 21461, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2990, 21462, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2997, 21464, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3000, 21465, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2954, 18749, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2965, 18752, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2966, 18753, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3001, 21466, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3003, 21467, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3004, 21468, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2969, 18754, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3015, 21472, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2975, 18756, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2980, 18757, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3012, 20116, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3014, 20117, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2986, 18759, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2998, 18764, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3007, 18765, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3022, 18769, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3033, 18772, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2950, 20098, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2955, 20099, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2960, 20101, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2963, 20102, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2964, 20103, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2978, 20106, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2987, 20108, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2992, 20109, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2995, 20111, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2999, 20112, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3002, 20113, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3017, 20118, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3023, 20119, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3024, 20120, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3032, 20125, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3035, 20126, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2944, 21444, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2945, 21445, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2947, 21446, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2949, 21447, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3020, 21475, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3021, 21476, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3127, 21509, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3040, 18774, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3106, 20156, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3109, 20157, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3112, 20159, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3120, 20161, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3124, 20163, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3043, 21479, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3053, 21482, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3057, 18779, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3061, 18780, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3074, 18785, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3086, 18787, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3089, 18788, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3104, 18790, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3110, 18792, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3115, 18793, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3117, 18794, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3037, 20128, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3041, 20131, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3044, 20132, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3046, 20133, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3049, 20135, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3067, 20138, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3077, 20141, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3081, 20142, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3092, 20147, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3094, 20148, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3096, 20149, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3098, 20150, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3099, 20151, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3100, 20152, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3102, 20153, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3054, 21483, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3055, 21484, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3059, 21485, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3060, 21486, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3070, 21489, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3071, 21490, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3078, 21492, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3084, 21495, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3088, 21496, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3091, 21498, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3101, 21501, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3108, 21502, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3113, 21503, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3114, 21504, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3116, 21505, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3118, 21506, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3122, 21507, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3125, 21508, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3132, 18797, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3140, 18800, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3143, 18803, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3145, 18804, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3151, 18806, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3159, 18807, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3163, 18808, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3171, 18809, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3174, 18810, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3189, 18814, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3192, 18816, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3195, 18818, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3198, 18820, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3201, 18821, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3206, 18824, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3214, 18827, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3217, 18828, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3128, 20164, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3131, 20166, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3134, 20167, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3147, 20168, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3148, 20169, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3158, 20172, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3169, 20175, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3176, 20179, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3181, 20181, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3185, 20183, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3193, 20185, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3197, 20186, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3199, 20187, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3203, 20188, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3129, 21510, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3133, 21511, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3136, 21512, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3146, 21516, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3149, 21517, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3152, 21518, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3153, 21519, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3155, 21520, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3157, 21521, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3164, 21525, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3168, 21527, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3177, 21528, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3179, 21529, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3139, 21514, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3186, 21531, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3187, 21532, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3200, 21534, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3202, 21535, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3210, 21537, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3215, 21539, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3224, 18830, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3229, 18832, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3231, 18833, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3233, 18834, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3234, 18835, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3239, 18837, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3240, 18838, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3244, 18839, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3245, 18840, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3246, 18841, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3247, 18842, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3253, 18844, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3261, 18847, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3265, 18849, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3271, 18850, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3278, 18852, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3284, 18853, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3288, 18854, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3293, 18858, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3300, 18860, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3304, 18862, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3306, 18863, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3307, 18864, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3220, 20192, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3222, 20193, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3226, 20194, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3237, 20198, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3243, 20199, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3250, 20200, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3256, 20202, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3266, 20204, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3268, 20205, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3273, 20208, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3255, 21551, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3257, 21552, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3296, 20215, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3259, 21553, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3274, 21557, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3275, 21558, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3287, 21563, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3294, 21564, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3301, 21566, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3302, 21567, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3299, 20216, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3309, 21569, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3305, 20217, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3228, 21543, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3238, 21545, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3242, 21547, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3248, 21548, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3310, 21570, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3313, 18865, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3325, 18867, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3326, 18868, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3327, 18869, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3336, 18871, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3342, 18872, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3343, 18873, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3350, 18874, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3351, 18875, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3353, 18876, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3360, 18877, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3364, 18878, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3367, 18879, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3371, 18880, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3376, 18883, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3377, 18884, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3387, 18887, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3318, 20220, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3320, 20221, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3335, 20225, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3338, 20226, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3344, 20227, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3345, 20228, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3346, 20229, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3349, 20231, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3357, 20232, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3363, 20236, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3369, 20237, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3375, 20238, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3385, 20242, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3389, 20243, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3391, 20245, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3394, 20246, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3397, 20248, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3399, 20249, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3312, 21572, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3321, 21575, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3330, 21578, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3331, 21579, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3333, 21581, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3340, 21584, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3341, 21585, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3348, 21586, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3352, 21587, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3354, 21588, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3356, 21590, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3366, 21593, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3386, 21599, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3388, 21600, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3393, 21602, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3402, 21605, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3407, 18890, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3412, 18891, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3418, 18894, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3423, 18896, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3427, 18898, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3436, 18900, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3440, 18902, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3446, 18904, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3447, 18905, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3456, 18907, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3462, 18908, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3466, 18912, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3476, 18916, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3483, 18918, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3487, 18920, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3426, 20253, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3428, 20254, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3430, 20256, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3433, 20257, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3441, 20260, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3443, 20261, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3445, 20262, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3468, 20265, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3473, 20266, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3475, 20267, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3477, 20268, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3479, 20269, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3486, 20271, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3495, 20273, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3404, 21607, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3405, 21608, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3410, 21611, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3411, 21612, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3415, 21613, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3422, 21616, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3431, 21618, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3438, 21619, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3439, 21620, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3444, 21621, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3450, 21623, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3452, 21625, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3453, 21626, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3455, 21627, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3459, 21629, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3461, 21631, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3467, 21632, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3474, 21634, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3485, 21637, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3489, 21638, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3490, 21639, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3491, 21640, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3497, 18924, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3498, 18925, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3505, 18928, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3506, 18929, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3510, 18930, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3511, 18931, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3524, 18934, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3533, 18935, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3537, 18937, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3547, 18939, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3558, 18942, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3560, 18944, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3562, 18945, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3566, 18948, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3570, 18949, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3571, 18950, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3578, 18953, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3579, 18954, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3580, 18955, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3581, 18956, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3530, 21654, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3582, 18957, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3531, 21655, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3534, 21656, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3542, 21657, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3544, 21658, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3545, 21659, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3550, 21660, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3561, 21664, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3563, 21665, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3568, 21666, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3502, 20274, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3573, 21668, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3517, 20279, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3522, 20281, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3523, 20282, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3529, 20283, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3535, 20285, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3538, 20286, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3543, 20289, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3575, 21670, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3546, 20290, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3548, 20291, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3552, 20292, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3554, 20294, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3496, 21641, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3499, 21642, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3508, 21644, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3525, 21650, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3526, 21651, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3527, 21652, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3595, 18958, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3596, 18959, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3599, 18960, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3588, 21674, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3591, 21675, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3594, 21677, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3601, 21679, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3611, 21680, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3613, 21681, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3621, 21682, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3624, 21683, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3628, 21684, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3629, 21685, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3631, 21686, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3632, 21687, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3634, 21689, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3602, 18962, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3639, 21690, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3605, 18963, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3623, 18966, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3640, 21691, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3625, 18967, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3643, 18970, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3666, 18974, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3669, 18975, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3641, 21692, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3672, 18976, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3676, 18977, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3653, 21696, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3656, 21697, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3664, 21699, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3615, 20311, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3616, 20312, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3617, 20313, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3589, 20299, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3593, 20301, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3603, 20303, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3604, 20304, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3606, 20305, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3609, 20308, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3619, 20314, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3622, 20316, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3626, 20317, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3637, 20320, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3642, 20322, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3645, 20323, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3646, 20324, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3647, 20325, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3649, 20326, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3652, 20328, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3657, 20329, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3659, 20331, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3662, 20333, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3665, 20334, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3671, 20336, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3674, 20338, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3678, 20340, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3741, 20361, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3700, 21708, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3703, 21709, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3707, 21711, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3708, 21712, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3715, 21714, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3695, 18982, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3726, 21717, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3696, 18983, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3730, 21720, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3699, 18984, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3733, 21721, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3739, 21722, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3706, 18986, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3710, 18987, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3740, 21723, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3719, 18989, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3746, 21727, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3731, 18994, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3747, 21728, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3749, 21729, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3754, 21730, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3732, 18995, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3757, 20364, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3758, 20365, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3738, 18998, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3744, 18999, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3752, 19001, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3753, 19002, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3756, 19003, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3768, 19005, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3770, 19007, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3681, 20341, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3684, 20344, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3691, 20346, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3697, 20348, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3701, 20350, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3704, 20351, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3714, 20354, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3721, 20356, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3723, 20357, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3724, 20358, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3734, 20359, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3759, 20366, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3761, 20367, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3767, 20371, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3680, 21703, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3687, 21704, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3688, 21705, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3760, 21732, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3771, 21734, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3774, 19008, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3782, 19010, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3785, 19012, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3792, 21738, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3797, 21742, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3811, 21748, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3819, 21750, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3821, 21751, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3828, 21753, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3831, 21754, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3832, 21755, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3833, 21756, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3788, 19013, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3836, 21757, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3815, 20388, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3789, 19014, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3820, 20389, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3806, 19019, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3812, 19020, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3823, 20391, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3816, 19021, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3829, 20393, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3830, 20394, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3818, 19022, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3826, 19023, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3840, 21761, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3835, 19025, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3844, 21763, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3850, 21764, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3855, 21765, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3860, 21766, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3841, 19026, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3845, 19028, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3849, 19030, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3851, 19031, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3857, 19032, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3862, 19033, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3772, 20372, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3775, 20374, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3777, 20375, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3786, 20379, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3798, 20381, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3799, 20382, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3804, 20383, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3834, 20395, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3847, 20396, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3854, 20400, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3856, 20401, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3861, 20404, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3776, 21735, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3778, 21736, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3865, 19034, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3883, 19041, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3886, 19042, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3887, 19043, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3868, 21767, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3882, 21771, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3900, 21772, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3906, 21775, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3910, 21777, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3918, 21779, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3928, 21782, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3935, 21783, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3938, 21784, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3889, 19044, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3892, 19045, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3893, 19046, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3939, 21785, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3927, 19056, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3941, 21786, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3929, 19057, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3944, 21787, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3951, 21790, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3930, 19058, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3955, 21791, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3933, 19061, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3934, 19062, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3940, 19063, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3942, 19064, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3946, 19065, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3947, 19066, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3864, 20406, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3867, 20407, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3873, 20408, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3875, 20409, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3878, 20411, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3880, 20412, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3885, 20414, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3888, 20415, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3891, 20417, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3894, 20418, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3895, 20419, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3897, 20421, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3903, 20422, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3907, 20423, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3908, 20424, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3920, 20427, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3921, 20428, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3925, 20430, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3936, 20432, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3943, 20434, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3954, 20436, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3958, 19070, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3960, 19071, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3963, 19072, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3979, 21797, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3993, 21799, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3995, 21800, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4003, 21801, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4005, 21802, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4014, 21806, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4015, 21807, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3964, 19073, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3966, 19074, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3972, 19076, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4022, 21811, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3987, 19081, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3988, 19082, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4032, 21814, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3990, 19083, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3992, 19084, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3996, 19085, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3997, 19086, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3998, 19087, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4001, 19089, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4002, 19090, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4011, 19091, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4013, 19093, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4018, 19095, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4024, 19096, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4029, 19098, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4034, 19099, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4035, 19100, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4036, 19101, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4039, 19102, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4042, 19103, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4045, 19104, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4046, 19105, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3956, 20437, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3962, 20439, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3965, 20440, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3971, 20442, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3982, 20447, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3989, 20450, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3991, 20451, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4000, 20453, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4004, 20454, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4021, 20457, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4023, 20458, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4031, 20461, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4037, 20462, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4038, 20463, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3970, 21795, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3668, 21700, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4051, 21817, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4053, 21818, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4059, 21819, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4060, 21820, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4065, 21821, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4070, 21822, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4071, 21823, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4073, 21824, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4074, 21825, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2444, 18579, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2476, 18592, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4076, 21826, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4048, 19106, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4080, 21827, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4052, 19107, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4056, 19108, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4058, 19109, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4061, 19110, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4062, 19111, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4063, 19112, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4072, 19113, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4077, 19114, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4083, 19115, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4084, 19116, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4086, 19117, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4087, 19118, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4092, 19119, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3677, 20339, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4049, 20468, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4050, 20469, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4054, 20470, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4055, 20471, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4057, 20472, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4064, 20473, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4066, 20474, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4067, 20475, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4068, 20476, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4069, 20477, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4075, 20478, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4078, 20479, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4079, 20480, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4081, 20481, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4085, 20482, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4088, 20483, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4090, 20484, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3670, 21701, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3675, 21702, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4082, 21828, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4089, 21829, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4091, 21830, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (532, 17918, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (613, 17944, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (661, 17959, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1321, 18198, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1820, 18373, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1880, 18395, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2253, 18513, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2312, 18532, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2403, 18561, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2460, 18584, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2858, 18713, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2878, 18720, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2904, 18730, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2956, 18750, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2971, 18755, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2994, 18763, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3030, 18771, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3047, 18775, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3056, 18778, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3135, 18798, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3315, 18866, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3395, 18888, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3398, 18889, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3559, 18943, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3969, 19075, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4017, 19094, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (82, 19144, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (253, 19201, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (293, 19213, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (562, 19308, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (569, 19312, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (580, 19317, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (957, 19438, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1117, 19488, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1118, 19489, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1219, 19520, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1283, 19544, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1369, 19565, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1482, 19613, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1771, 19700, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2121, 19809, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2203, 19841, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2563, 19959, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2756, 20033, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3119, 20160, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3123, 20162, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3230, 20196, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3630, 20318, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3673, 20337, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3917, 20425, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3937, 20433, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (24, 19125, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (447, 19265, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1090, 19479, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1128, 19493, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1143, 19495, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1147, 19496, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1211, 19518, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1263, 19537, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1272, 19542, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1318, 19554, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1494, 19619, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1645, 19658, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1660, 19662, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1697, 19676, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1774, 19703, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1985, 19771, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2013, 19781, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2031, 19788, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2035, 19791, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2331, 19879, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2361, 19889, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2679, 20006, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2875, 20073, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2902, 20083, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (15, 20489, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (18, 20491, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (72, 20508, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (85, 20514, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (140, 20527, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (146, 20530, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (181, 20545, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (254, 20573, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (409, 20622, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (490, 20644, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (497, 20649, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (527, 20659, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (597, 20675, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (645, 20696, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (671, 20704, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (681, 20707, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1170, 20865, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1200, 20875, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1241, 20884, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1350, 20920, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1611, 20997, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1612, 20998, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1648, 21014, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1668, 21022, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1715, 21037, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1721, 21038, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1862, 21080, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1915, 21097, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1972, 21120, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1989, 21127, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2105, 21163, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2149, 21185, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2175, 21190, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2201, 21200, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2254, 21224, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2299, 21241, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2387, 21273, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2432, 21285, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2603, 21330, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2631, 21337, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3249, 21549, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3308, 21568, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3419, 21614, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3507, 21643, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3513, 21647, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3577, 21671, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3961, 21793, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4033, 21815, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (252, 19200, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (446, 19264, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (450, 19268, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (628, 19331, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (721, 19361, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1039, 19463, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1040, 19464, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1046, 19467, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1153, 19499, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1165, 19504, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1436, 19595, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1653, 19660, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1834, 19724, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1910, 19748, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1957, 19763, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1998, 19775, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2303, 19871, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2365, 19891, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2529, 19946, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2564, 19960, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2597, 19977, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2635, 19992, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2683, 20007, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2930, 20095, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (87, 20515, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (107, 20519, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (163, 20537, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (222, 20563, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (394, 20617, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (484, 20642, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (518, 20657, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (550, 20664, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (557, 20666, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (697, 20713, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (722, 20718, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (934, 20791, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (936, 20792, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1003, 20812, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1072, 20832, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1084, 20836, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1260, 20891, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1286, 20900, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1347, 20919, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1354, 20921, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1388, 20931, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1417, 20941, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1434, 20944, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1515, 20970, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1517, 20971, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1554, 20983, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1683, 21027, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1694, 21032, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1750, 21048, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1780, 21058, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1933, 21103, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1975, 21122, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2047, 21141, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2068, 21149, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2090, 21157, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2184, 21194, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2191, 21197, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2251, 21223, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2271, 21229, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2307, 21246, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2478, 21296, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3241, 21546, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3382, 21598, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3478, 21635, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3592, 21676, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3644, 21693, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3922, 21780, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3950, 21789, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4016, 21808, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (285, 19209, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (352, 19232, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (611, 19327, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (993, 19449, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1192, 19511, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1392, 19575, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1705, 19681, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2116, 19808, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2190, 19834, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2247, 19856, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2355, 19886, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2558, 19957, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2602, 19978, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2642, 19995, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2650, 19997, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2765, 20036, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2780, 20044, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2977, 20105, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2993, 20110, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3011, 20115, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3038, 20129, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (44, 20499, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (90, 20516, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (190, 20548, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (265, 20579, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (388, 20613, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (475, 20639, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (486, 20643, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (530, 20660, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (571, 20669, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (607, 20680, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (610, 20683, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (617, 20685, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (810, 20746, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (949, 20795, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1022, 20817, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1051, 20823, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1081, 20835, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1193, 20873, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1411, 20939, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1447, 20949, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1502, 20965, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1778, 21057, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1809, 21065, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1929, 21102, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1951, 21112, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1974, 21121, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1978, 21123, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2026, 21135, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2092, 21158, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2124, 21175, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2128, 21178, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2206, 21201, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2232, 21214, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2238, 21216, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2297, 21239, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2313, 21247, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2398, 21277, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2619, 21332, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3183, 21530, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3212, 21538, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3368, 21594, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3378, 21597, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3555, 21661, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3661, 21698, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3690, 21706, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3787, 21737, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3870, 21768, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3909, 21776, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (185, 17804, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (277, 17828, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (917, 18050, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (942, 18058, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (972, 18069, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1319, 18196, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1387, 18227, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1462, 18251, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1584, 18297, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1616, 18307, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1756, 18352, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1848, 18383, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1939, 18418, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2062, 18459, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2153, 18489, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2322, 18534, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2718, 18666, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2841, 18710, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3175, 18811, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3251, 18843, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3464, 18910, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3501, 18927, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3693, 18981, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3877, 19039, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3953, 19069, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (121, 19158, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (553, 19305, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (560, 19307, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (586, 19319, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (604, 19326, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (638, 19335, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (760, 19374, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (898, 19416, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1014, 19457, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1291, 19546, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1559, 19634, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1693, 19675, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1782, 19705, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2390, 19901, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2440, 19916, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2677, 20005, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2698, 20011, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2710, 20016, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2751, 20031, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2849, 20067, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2871, 20072, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2897, 20081, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3027, 20122, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3087, 20146, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3709, 20352, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3716, 20355, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (279, 17829, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (333, 17853, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (377, 17869, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (403, 17879, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (439, 17889, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (474, 17900, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (743, 17996, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (759, 17999, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (915, 18049, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1095, 18117, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1188, 18149, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1632, 18314, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1743, 18346, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1999, 18436, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2044, 18452, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2087, 18470, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2163, 18492, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2461, 18585, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2991, 18762, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3051, 18777, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3073, 18784, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3126, 18796, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3194, 18817, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3204, 18822, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3205, 18823, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3260, 18846, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3454, 18906, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3794, 19016, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3846, 19029, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3866, 19035, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (358, 19235, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (458, 19272, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (965, 19440, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1158, 19501, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1183, 19509, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1232, 19525, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1262, 19536, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1527, 19628, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1761, 19697, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1867, 19738, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2004, 19778, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2724, 20021, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2730, 20023, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2914, 20088, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2976, 20104, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3083, 20144, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3105, 20155, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3165, 20173, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3172, 20177, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3232, 20197, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3763, 20369, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (548, 17924, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (659, 17957, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (685, 17970, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1058, 18105, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1167, 18140, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1353, 18215, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1425, 18235, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1450, 18244, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1569, 18289, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1626, 18311, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1823, 18374, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2024, 18446, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2265, 18517, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2392, 18557, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3008, 18766, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3289, 18855, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3470, 18914, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3565, 18947, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3663, 18973, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3948, 19067, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (129, 19161, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (703, 19352, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (774, 19380, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (887, 19414, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (924, 19426, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (944, 19432, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (981, 19446, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1377, 19568, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1418, 19584, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1426, 19591, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2050, 19795, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2139, 19815, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2166, 19827, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2172, 19829, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2177, 19831, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2256, 19859, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2277, 19868, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2379, 19898, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2530, 19947, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2657, 20000, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2670, 20002, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2766, 20037, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3269, 20206, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3482, 20270, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3532, 20284, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3540, 20288, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3658, 20330, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3751, 20363, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3863, 20405, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3977, 20444, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4040, 20464, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (288, 19210, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (332, 19225, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (420, 19253, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (460, 19273, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (476, 19278, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (481, 19281, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (519, 19290, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (730, 19365, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1149, 19498, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1201, 19514, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1326, 19556, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1336, 19558, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1389, 19572, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1400, 19577, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1457, 19601, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1509, 19621, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1549, 19631, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1684, 19673, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1920, 19752, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2034, 19790, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2159, 19824, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2320, 19877, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2395, 19903, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2421, 19910, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2542, 19951, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2556, 19956, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2652, 19998, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2653, 19999, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2748, 20029, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3058, 20136, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3103, 20154, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3188, 20184, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (76, 20510, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (160, 20535, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (272, 20582, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (468, 20638, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (630, 20690, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1130, 20851, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1901, 21092, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2005, 21131, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2145, 21184, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2316, 21249, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2496, 21304, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2521, 21312, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2834, 21407, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2903, 21432, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2929, 21440, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3045, 21480, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3137, 21513, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3161, 21523, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3337, 21582, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3370, 21595, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3516, 21648, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3557, 21663, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3728, 21718, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3743, 21725, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3905, 21774, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3976, 21796, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4027, 21812, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4028, 21813, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (45, 19132, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (329, 19224, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (489, 19283, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (648, 19339, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (725, 19362, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (790, 19384, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1097, 19482, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1465, 19604, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1468, 19605, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1589, 19643, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1677, 19670, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1822, 19722, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1855, 19735, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1859, 19736, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2088, 19804, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2267, 19864, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2389, 19900, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2544, 19952, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2591, 19973, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2622, 19988, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2632, 19991, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2746, 20028, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2985, 20107, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3005, 20114, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3031, 20124, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3039, 20130, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3329, 20224, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (154, 20532, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (171, 20539, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (249, 20572, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (289, 20585, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (349, 20603, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (573, 20670, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (796, 20737, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (842, 20760, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1092, 20838, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1178, 20867, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1491, 20959, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1500, 20964, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1722, 21039, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1754, 21049, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2036, 21136, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2108, 21165, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2304, 21243, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2376, 21267, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2381, 21270, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2842, 21410, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2891, 21426, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2928, 21439, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3052, 21481, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3065, 21487, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3079, 21493, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3406, 21609, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3569, 21667, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3692, 21707, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3717, 21715, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3729, 21719, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3805, 21745, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3837, 21758, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3874, 21769, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4019, 21809, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (36, 19128, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (152, 19168, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (353, 19233, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (594, 19322, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (789, 19383, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (863, 19406, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (905, 19420, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (918, 19423, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1028, 19460, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1071, 19473, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1088, 19478, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1428, 19592, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1459, 19602, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1603, 19648, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1803, 19714, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1906, 19747, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2001, 19776, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2144, 19817, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2157, 19822, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2372, 19895, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2507, 19940, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2550, 19953, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2807, 20055, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3048, 20134, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3076, 20140, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (135, 20525, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (207, 20556, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (213, 20558, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (335, 20598, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (351, 20604, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (362, 20607, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (436, 20629, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (461, 20634, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (608, 20681, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (779, 20733, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (809, 20745, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (929, 20790, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (959, 20797, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (962, 20799, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1189, 20871, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1278, 20895, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1281, 20897, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1385, 20929, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1393, 20932, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1598, 20993, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1727, 21040, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1765, 21053, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1870, 21082, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1936, 21106, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2115, 21172, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2284, 21234, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2298, 21240, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2397, 21276, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2547, 21318, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2559, 21321, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2654, 21346, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2682, 21361, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3262, 21554, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3267, 21555, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3286, 21562, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3339, 21583, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3713, 21713, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3718, 21716, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3945, 21788, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4009, 21804, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4044, 21816, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (153, 19169, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (463, 19275, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (477, 19279, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (480, 19280, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (551, 19303, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (564, 19309, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (566, 19310, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (618, 19328, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (853, 19401, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (859, 19403, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (866, 19408, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (899, 19417, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1206, 19516, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1209, 19517, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1225, 19523, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1348, 19559, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1395, 19576, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1768, 19699, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1938, 19756, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2081, 19802, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2450, 19922, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2500, 19935, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2516, 19941, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2899, 20082, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3069, 20139, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (38, 20496, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (387, 20612, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (687, 20709, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (758, 20728, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (837, 20756, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (868, 20768, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (908, 20782, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (938, 20793, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (954, 20796, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1024, 20818, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1038, 20821, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1067, 20830, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1282, 20898, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1367, 20925, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1439, 20947, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1488, 20956, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1489, 20957, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1531, 20977, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1534, 20979, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1587, 20988, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1629, 21006, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1667, 21021, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1709, 21035, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2016, 21133, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2083, 21154, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2089, 21156, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2093, 21159, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2213, 21203, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2385, 21272, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2416, 21283, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2681, 21360, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2742, 21383, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3235, 21544, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3323, 21576, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3362, 21591, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3403, 21606, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3425, 21617, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3755, 21731, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3801, 21743, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3838, 21759, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3913, 21778, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (227, 19188, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (373, 19240, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (572, 19313, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (682, 19348, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (787, 19382, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (798, 19387, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (973, 19442, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (978, 19444, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (998, 19450, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1036, 19462, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1110, 19486, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1269, 19541, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1501, 19620, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1519, 19625, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2091, 19805, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2266, 19863, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2343, 19883, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2502, 19937, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2629, 19990, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2877, 20075, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2881, 20077, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3082, 20143, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (91, 20517, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (123, 20523, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (141, 20528, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (496, 20648, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (647, 20698, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (840, 20759, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (891, 20776, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (923, 20787, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (963, 20800, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (974, 20804, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (988, 20808, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1015, 20815, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1186, 20870, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1190, 20872, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1323, 20911, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1332, 20915, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1383, 20928, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1608, 20995, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1767, 21055, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1984, 21126, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2049, 21143, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2133, 21181, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2217, 21207, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2226, 21211, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2231, 21213, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2364, 21263, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2373, 21265, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2581, 21324, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2586, 21325, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2786, 21392, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2896, 21429, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2983, 21460, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3010, 21471, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3042, 21478, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3144, 21515, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3166, 21526, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3216, 21540, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3297, 21565, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3365, 21592, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3648, 21694, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3742, 21724, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3825, 21752, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (37, 19129, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (196, 19180, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (383, 19243, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (657, 19342, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (751, 19368, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (861, 19405, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1013, 19456, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1254, 19532, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1371, 19566, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1487, 19618, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1526, 19627, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1580, 19640, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1794, 19708, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1968, 19766, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2063, 19798, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2180, 19832, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2391, 19902, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2455, 19925, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2596, 19976, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2799, 20049, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2812, 20058, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2816, 20059, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (7, 20487, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (531, 20661, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (705, 20716, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (782, 20734, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (784, 20735, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (806, 20742, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (848, 20763, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (939, 20794, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (966, 20801, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1063, 20827, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1096, 20839, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1252, 20887, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1276, 20894, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1366, 20924, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1497, 20962, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1532, 20978, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1641, 21011, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1691, 21030, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1692, 21031, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1695, 21033, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1831, 21072, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1995, 21129, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2038, 21137, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2142, 21183, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2239, 21217, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2344, 21258, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2404, 21280, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2569, 21322, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2638, 21339, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2666, 21353, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2699, 21368, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2719, 21375, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2879, 21425, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2979, 21458, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3190, 21533, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3209, 21536, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3223, 21542, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3319, 21574, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3392, 21601, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3451, 21624, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3587, 21673, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3597, 21678, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3957, 21792, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (189, 17806, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (347, 17857, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (679, 17967, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (680, 17968, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (811, 18018, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (878, 18037, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (889, 18042, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1116, 18124, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1197, 18151, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1305, 18193, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1345, 18211, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1458, 18248, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1758, 18353, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1997, 18435, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2182, 18499, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2208, 18505, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2218, 18506, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2275, 18519, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2464, 18587, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3334, 18870, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3432, 18899, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3484, 18919, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3493, 18922, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3500, 18926, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3679, 18978, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3779, 19009, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3802, 19018, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3872, 19038, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (120, 19157, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (275, 19207, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (417, 19252, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (522, 19292, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (688, 19349, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (713, 19357, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (849, 19399, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1356, 19560, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1573, 19638, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1814, 19720, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2223, 19848, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2261, 19861, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2579, 19969, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2760, 20035, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2824, 20061, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3026, 20121, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3063, 20137, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3316, 20218, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3384, 20241, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3504, 20276, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3583, 20296, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3636, 20319, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3694, 20347, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (31, 17753, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (89, 17768, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (255, 17822, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (690, 17973, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (813, 18019, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (970, 18067, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1176, 18145, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1288, 18185, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1306, 18194, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1340, 18207, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1508, 18261, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1864, 18388, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2064, 18460, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2695, 18661, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3025, 18770, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3107, 18791, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3207, 18825, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3898, 19047, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (41, 19130, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (62, 19137, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (88, 19147, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (97, 19149, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (195, 19179, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (247, 19198, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (340, 19227, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (364, 19237, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (623, 19330, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (644, 19338, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (752, 19369, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (828, 19392, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (913, 19422, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1047, 19468, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1055, 19469, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1074, 19474, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1173, 19505, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1661, 19663, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1802, 19713, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1852, 19733, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1883, 19742, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1977, 19769, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2002, 19777, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2228, 19851, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2788, 20045, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2958, 20100, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3156, 20171, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3264, 20203, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3608, 20307, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3750, 20362, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3781, 20377, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3807, 20384, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3926, 20431, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (9, 17743, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (98, 17772, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (128, 17785, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (211, 17811, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (311, 17842, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (510, 17911, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (543, 17921, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (581, 17934, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (762, 18000, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1203, 18155, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1524, 18265, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1546, 18275, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1593, 18300, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1702, 18330, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1792, 18364, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1909, 18408, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2080, 18468, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2273, 18518, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2301, 18531, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2534, 18613, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2580, 18629, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2584, 18631, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2712, 18665, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3469, 18913, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3472, 18915, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3564, 18946, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3912, 19052, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (64, 19138, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (169, 19172, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (260, 19202, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (356, 19234, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (590, 19320, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (720, 19360, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (765, 19376, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1120, 19490, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1162, 19503, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1221, 19521, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1712, 19684, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1841, 19728, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2441, 19917, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2447, 19920, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2487, 19932, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2702, 20014, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2776, 20042, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2803, 20052, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3036, 20127, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3211, 20190, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3381, 20240, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3449, 20263, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3598, 20302, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3923, 20429, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (593, 17939, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (757, 17998, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1032, 18094, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1243, 18171, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1601, 18303, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1717, 18336, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1739, 18344, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1818, 18371, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2015, 18443, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2101, 18474, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2237, 18509, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2354, 18549, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2482, 18595, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3142, 18802, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3290, 18856, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3292, 18857, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3372, 18881, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3380, 18885, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3480, 18917, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3572, 18951, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3712, 18988, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3901, 19049, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3983, 19080, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (228, 19189, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (344, 19229, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (425, 19257, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (541, 19300, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (869, 19410, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (881, 19413, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (999, 19451, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1471, 19607, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1605, 19650, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1690, 19674, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1720, 19687, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2155, 19820, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2176, 19830, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2268, 19865, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2310, 19874, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2469, 19927, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2700, 20012, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2819, 20060, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2894, 20080, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3272, 20207, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3347, 20230, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3390, 20244, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3396, 20247, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3417, 20252, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3813, 20386, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3859, 20403, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3968, 20441, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3980, 20445, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (114, 17780, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (229, 17816, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (251, 17821, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (511, 17912, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (664, 17961, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (791, 18013, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (971, 18068, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1019, 18087, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1172, 18143, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1177, 18146, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1199, 18153, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1338, 18205, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1384, 18226, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1707, 18333, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1770, 18357, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1808, 18368, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2150, 18487, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2151, 18488, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2459, 18583, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2473, 18591, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2479, 18594, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2609, 18639, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3068, 18783, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3276, 18851, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3488, 18921, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3519, 18933, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3541, 18938, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3654, 18971, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3735, 18996, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (250, 19199, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (278, 19208, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (297, 19214, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (370, 19238, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (540, 19299, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (955, 19436, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1382, 19571, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1600, 19646, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1845, 19731, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1847, 19732, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2342, 19882, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2572, 19963, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2628, 19989, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2694, 20010, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2774, 20041, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2852, 20069, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3184, 20182, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3457, 20264, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3952, 20435, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (236, 19194, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (298, 19215, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (372, 19239, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (453, 19270, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (579, 19316, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (715, 19358, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (829, 19393, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (830, 19394, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (952, 19435, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1006, 19453, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1105, 19484, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1184, 19510, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1196, 19513, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1257, 19533, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1289, 19545, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1381, 19570, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1481, 19612, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1755, 19696, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2443, 19918, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2553, 19954, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2689, 20008, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2889, 20078, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3028, 20123, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3085, 20145, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3167, 20174, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3173, 20178, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (14, 20488, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (92, 20518, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (193, 20549, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (397, 20618, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (508, 20653, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (513, 20655, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (559, 20667, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (677, 20706, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (748, 20726, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (800, 20739, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1061, 20826, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1078, 20833, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1101, 20841, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1155, 20862, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1314, 20910, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1325, 20912, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1614, 20999, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1625, 21004, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1876, 21084, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1924, 21100, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1940, 21107, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1947, 21111, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1953, 21114, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1980, 21124, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2126, 21177, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2697, 21367, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2866, 21421, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2996, 21463, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3006, 21469, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3019, 21474, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3066, 21488, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3072, 21491, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3080, 21494, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3090, 21497, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3324, 21577, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3332, 21580, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3401, 21604, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3448, 21622, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3795, 21740, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3796, 21741, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3817, 21749, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3881, 21770, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3924, 21781, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4020, 21810, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3959, 20438, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3974, 20443, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3981, 20446, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3984, 20448, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3985, 20449, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3994, 20452, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4006, 20455, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4025, 20459, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4030, 20460, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4041, 20465, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4043, 20466, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4047, 20467, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2339, 21257, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2411, 21282, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2437, 21287, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2452, 21290, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2458, 21292, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2463, 21293, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2545, 21316, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2548, 21319, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2641, 21341, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2649, 21345, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2663, 21350, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2664, 21351, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2669, 21355, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2671, 21356, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2687, 21363, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2691, 21365, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2696, 21366, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2714, 21374, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2723, 21376, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2732, 21379, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2744, 21384, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2769, 21389, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2789, 21393, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2791, 21394, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2808, 21397, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2815, 21399, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2831, 21405, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2839, 21409, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2846, 21413, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2857, 21415, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2862, 21418, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2870, 21423, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2893, 21428, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2898, 21430, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2901, 21431, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2919, 21436, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2923, 21437, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2932, 21441, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2933, 21442, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2957, 21449, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2968, 21453, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3009, 21470, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3018, 21473, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3093, 21499, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3095, 21500, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3111, 20158, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3130, 20165, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3154, 20170, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3170, 20176, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3178, 20180, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3208, 20189, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3218, 20191, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3227, 20195, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3252, 20201, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3280, 20209, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3282, 20210, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3283, 20211, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3285, 20212, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3291, 20213, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3295, 20214, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3317, 20219, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3322, 20222, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3328, 20223, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3358, 20233, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3359, 20234, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3361, 20235, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3379, 20239, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3408, 20250, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3413, 20251, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3429, 20255, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3434, 20258, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3435, 20259, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3492, 20272, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3514, 20277, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3515, 20278, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3520, 20280, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3539, 20287, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3553, 20293, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3567, 20295, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3585, 20297, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3586, 20298, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3590, 20300, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3607, 20306, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3610, 20309, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3612, 20310, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3620, 20315, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3638, 20321, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3650, 20327, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3660, 20332, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3667, 20335, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3682, 20342, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3683, 20343, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3686, 20345, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3698, 20349, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3711, 20353, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3737, 20360, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3762, 20368, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3764, 20370, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3773, 20373, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3783, 20378, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3808, 20385, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3814, 20387, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3822, 20390, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3824, 20392, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3848, 20397, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3853, 20399, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3858, 20402, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3876, 20410, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3884, 20413, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3890, 20416, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3896, 20420, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3919, 20426, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (11, 19122, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (59, 19136, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (105, 19153, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (201, 19182, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (202, 19183, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (395, 19244, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (421, 19254, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (462, 19274, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1251, 19531, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1533, 19629, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1550, 19632, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1562, 19635, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1576, 19639, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1701, 19680, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (1874, 19741, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2032, 19789, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2085, 19803, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2419, 19909, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2439, 19915, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2467, 19926, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2850, 20068, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2906, 20085, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (0, 20485, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (20, 20492, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (25, 20494, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (57, 20503, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (61, 20505, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (66, 20506, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (81, 20512, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (158, 20533, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (162, 20536, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (172, 20540, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (187, 20547, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (200, 20552, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (206, 20555, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (215, 20560, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (261, 20576, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (262, 20577, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (378, 20610, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (392, 20615, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (399, 20619, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (426, 20625, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (428, 20626, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (435, 20628, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (478, 20640, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1150, 20858, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1210, 20877, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1214, 20880, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1361, 20922, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1373, 20926, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1513, 20969, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1561, 20986, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1588, 20989, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1590, 20990, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1609, 20996, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1621, 21001, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1646, 21012, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1654, 21018, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1850, 21075, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1851, 21076, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1860, 21079, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1863, 21081, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1887, 21088, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1899, 21091, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1922, 21098, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1923, 21099, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2317, 21250, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2338, 21256, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3270, 21556, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3400, 21603, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3967, 21794, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4008, 21803, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1, 17738, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (54, 17760, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (55, 17761, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (79, 17767, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (182, 17802, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (303, 17841, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (342, 17856, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (366, 17863, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (402, 17878, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (427, 17886, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (568, 17930, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (686, 17971, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (691, 17974, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (772, 18005, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (819, 18022, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (856, 18030, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (874, 18035, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (884, 18040, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (920, 18051, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (964, 18066, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (991, 18076, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (995, 18078, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1049, 18100, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1054, 18103, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1099, 18118, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1198, 18152, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1226, 18162, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1264, 18177, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1302, 18191, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1320, 18197, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1339, 18206, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1396, 18229, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1452, 18246, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1536, 18269, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1575, 18292, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1627, 18312, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1659, 18319, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1685, 18326, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1732, 18342, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1744, 18347, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1775, 18358, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1787, 18362, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1813, 18370, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1833, 18378, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1853, 18385, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1903, 18406, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1913, 18410, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1955, 18421, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2006, 18438, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2065, 18461, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2079, 18467, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2117, 18478, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2167, 18495, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2236, 18508, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2280, 18522, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2332, 18539, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2363, 18552, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2409, 18565, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2512, 18604, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2524, 18609, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2526, 18610, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2577, 18628, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2600, 18636, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2627, 18645, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2707, 18663, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2753, 18678, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2782, 18689, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2873, 18718, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3034, 18773, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3064, 18782, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3121, 18795, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3141, 18801, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3196, 18819, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3258, 18845, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3303, 18861, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3383, 18886, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3416, 18893, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3424, 18897, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3442, 18903, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3494, 18923, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3536, 18936, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3549, 18940, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3551, 18941, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3635, 18969, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3685, 18979, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3689, 18980, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3911, 19051, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3915, 19054, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3932, 19060, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3949, 19068, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (26, 17748, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (100, 17773, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (103, 17774, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (106, 17776, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (136, 17791, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (183, 17803, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (258, 17824, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (323, 17847, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (363, 17861, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (410, 17881, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (483, 17902, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (536, 17919, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (565, 17929, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (577, 17933, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (602, 17941, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (660, 17958, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (666, 17962, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (673, 17965, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (712, 17981, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (742, 17995, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (795, 18014, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (803, 18017, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (870, 18033, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (902, 18045, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (933, 18056, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (994, 18077, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1025, 18089, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1042, 18097, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1066, 18107, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1108, 18121, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1220, 18160, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1250, 18175, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1349, 18212, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1414, 18234, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1441, 18239, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1479, 18255, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1594, 18301, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1638, 18316, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1669, 18322, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1729, 18340, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1735, 18343, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1783, 18361, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1868, 18390, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1963, 18423, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1992, 18432, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2008, 18439, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2120, 18479, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2134, 18483, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2164, 18493, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2188, 18501, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2352, 18548, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2417, 18568, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2435, 18577, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2490, 18598, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2493, 18600, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2554, 18621, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2607, 18638, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2618, 18643, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2692, 18660, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2726, 18669, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2775, 18685, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2779, 18687, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2790, 18693, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2931, 18737, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2946, 18745, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2989, 18761, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3016, 18768, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3050, 18776, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3075, 18786, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3138, 18799, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3150, 18805, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3221, 18829, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3225, 18831, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3236, 18836, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3298, 18859, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3374, 18882, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3420, 18895, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3465, 18911, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3655, 18972, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3702, 18985, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3722, 18991, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3769, 19006, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3790, 19015, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3827, 19024, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3843, 19027, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3871, 19037, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3902, 19050, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3914, 19053, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3916, 19055, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3931, 19059, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3978, 19079, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4026, 19097, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (22, 17747, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (125, 17784, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (179, 17801, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (243, 17820, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (302, 17840, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (313, 17843, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (315, 17844, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (322, 17846, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (379, 17870, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (412, 17882, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (454, 17893, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (456, 17895, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (561, 17928, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (625, 17947, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (653, 17954, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (667, 17963, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (719, 17984, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (799, 18015, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (943, 18059, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1127, 18127, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1144, 18134, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1157, 18136, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1228, 18163, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1292, 18187, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1296, 18189, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1315, 18195, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1341, 18208, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1344, 18210, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1402, 18231, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1460, 18249, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1506, 18260, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1544, 18274, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1579, 18294, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1592, 18299, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1630, 18313, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1663, 18321, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1724, 18338, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1760, 18354, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1819, 18372, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1828, 18376, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1844, 18381, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1900, 18405, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1926, 18414, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1991, 18431, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2014, 18442, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2060, 18458, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2173, 18496, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2255, 18514, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2259, 18516, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2283, 18523, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2323, 18535, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2335, 18540, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2360, 18551, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2426, 18573, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2427, 18574, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2484, 18596, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2509, 18603, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2515, 18606, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2536, 18614, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2658, 18652, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2661, 18653, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2734, 18672, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2783, 18690, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2811, 18698, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2823, 18702, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2825, 18703, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2868, 18717, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2948, 18746, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3013, 18767, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3062, 18781, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3097, 18789, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3180, 18812, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3182, 18813, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3263, 18848, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3414, 18892, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3437, 18901, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3463, 18909, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3600, 18961, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3614, 18964, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3618, 18965, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3627, 18968, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3720, 18990, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3727, 18993, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3736, 18997, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3748, 19000, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3800, 19017, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3869, 19036, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3879, 19040, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3899, 19048, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3973, 19077, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3975, 19078, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (149, 17794, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (156, 17796, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (281, 17831, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (287, 17835, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (570, 17931, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (614, 17945, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (663, 17960, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (732, 17989, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (736, 17992, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (737, 17993, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (776, 18006, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (895, 18044, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1018, 18086, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1277, 18181, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1474, 18254, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1574, 18291, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1861, 18387, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (1930, 18415, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2174, 18497, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2296, 18529, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2499, 18602, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2784, 18691, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2796, 18694, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2874, 18719, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2988, 18760, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3191, 18815, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3213, 18826, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3518, 18932, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3576, 18952, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3725, 18992, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3765, 19004, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3784, 19011, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (3999, 19088, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (4012, 19092, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (35, 20495, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (112, 20522, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (159, 20534, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (199, 20551, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (216, 20561, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (223, 20564, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (248, 20571, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (276, 20583, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (337, 20599, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (434, 20627, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (465, 20635, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (479, 20641, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (649, 20699, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (656, 20700, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (747, 20725, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (767, 20730, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (778, 20732, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (812, 20747, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (821, 20750, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (839, 20758, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (873, 20769, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (876, 20770, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (916, 20786, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1004, 20813, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1053, 20824, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1106, 20844, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1185, 20869, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1194, 20874, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1304, 20905, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1442, 20948, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1466, 20951, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1507, 20968, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1518, 20972, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1541, 20981, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1674, 21023, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1689, 21029, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1740, 21045, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1875, 21083, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1982, 21125, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2011, 21132, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2045, 21140, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2057, 21145, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2067, 21148, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2069, 21150, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2119, 21174, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2242, 21219, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2263, 21227, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2285, 21235, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2290, 21237, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2305, 21244, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2456, 21291, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2491, 21302, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2527, 21313, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2595, 21328, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2624, 21334, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2626, 21335, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2656, 21347, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2725, 21377, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2737, 21380, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2818, 21400, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2861, 21417, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2912, 21434, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2962, 21451, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2967, 21452, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3029, 21477, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3160, 21522, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3162, 21524, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3219, 21541, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3277, 21559, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3279, 21560, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3281, 21561, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3311, 21571, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3314, 21573, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3373, 21596, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3409, 21610, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3458, 21628, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3460, 21630, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3481, 21636, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3509, 21645, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3512, 21646, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3521, 21649, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3528, 21653, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3584, 21672, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3633, 21688, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3651, 21695, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3705, 21710, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3793, 21739, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3810, 21747, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3839, 21760, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3842, 21762, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3904, 21773, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (4010, 21805, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (167, 20538, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (176, 20542, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (263, 20578, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (316, 20591, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (334, 20597, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (348, 20602, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (393, 20616, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (407, 20621, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (438, 20630, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (459, 20633, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (494, 20647, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (744, 20723, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (832, 20754, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1129, 20850, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1154, 20861, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1213, 20879, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1256, 20890, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1312, 20908, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1397, 20933, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1407, 20938, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1432, 20943, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1545, 20982, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1560, 20985, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1591, 20991, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1737, 21044, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1788, 21061, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1816, 21067, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1826, 21069, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1827, 21070, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1832, 21073, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (1971, 21119, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2104, 21162, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2107, 21164, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2112, 21169, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2170, 21188, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2234, 21215, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2382, 21271, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2481, 21298, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2495, 21303, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2551, 21320, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2571, 21323, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2926, 21438, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2953, 21448, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3254, 21550, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3355, 21589, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3421, 21615, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3471, 21633, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3556, 21662, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3574, 21669, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3745, 21726, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3766, 21733, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3803, 21744, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3809, 21746, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (3986, 21798, '7ecf54f5-ebab-40b2-ac9b-74a07461029c');
INSERT INTO public.ring_partitions VALUES (2921, 18735, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2961, 18751, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (2981, 18758, '6177860b-ccf3-436d-add2-88e8aa62badb');
INSERT INTO public.ring_partitions VALUES (21, 19124, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (126, 19160, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (534, 19296, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (552, 19304, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (639, 19336, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (844, 19398, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (867, 19409, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (976, 19443, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2012, 19780, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2328, 19878, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2505, 19939, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2767, 20038, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (2810, 20057, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3503, 20275, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3780, 20376, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3791, 20380, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (3852, 20398, 'e0705213-4f32-447c-a0e2-0ed827349c7f');
INSERT INTO public.ring_partitions VALUES (4007, 20456, 'e0705213-4f32-447c-a0e2-0ed827349c7f');


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

INSERT INTO public.scheduled_messages VALUES ('01a21523-eb2c-7722-a251-df913034618b', '01a21521-ece6-7d80-9fd4-847d62d905a2', '2026-11-27 10:00:00+00');


--
-- Data for Name: signal_records; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'buffered', '9487e20e2786898b892bc2b05fc4842c378f90c3c77486e8b21a9ba31f565520', '\x0118acb89f51ec75377de58ecef6b43089b617c0634857753fe252d317d2f445a0ef8fb7f2ca232d47404c70fbabbef18365', NULL, '2026-12-25 23:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'outgoing', '95215550000002@lid|3EB07481885F5A663CC1C3', '\x0118acb89fd1e70176db44114d177b1321b287e66122fa3ea8019faff920ea200c5e99a3fd9af99677df885228101c793f40d506b4', NULL, '2026-12-09 23:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'outgoing', '95215550000002@lid|3EB0CA36F44FFFB31A99FC', '\x0118acb89f90ead5e047421cca9d96a0cf94217b619cf93aaefd67303a90ed30dfb94c29dfd03059e2a7c301241ba775e47b', NULL, '2026-12-09 23:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'session', '95215550000002_1:0', '\x0118acb89f6c8d2689a287ddd2d3251488af4524c64b9c164fdf03351f35ec02ad050e64c9b5f16d2d7923c266414d4cd4c1177523b2fbc1dc23c3d6fedebb53016a90a4c488200e5efcaacdf657b6bfb6fefe635fb923c6e981b8ed17196b6fe7f9ebd5a3e738d465d9335d2ba9d6104512a08e3aad15012734a43c2085c5f69349cdb8bbb6817b79b2e36d145145266f8b0912e5f42a4bcfb6b14c2f4cf525f665e59904e8a2bedf8f10908592293140b448aceca150d7d1f386cb1e889e971114f0be422316a489e7cd6170fee8ddd2ec9bbb17510fa7e7e4114f1acc64f0a82b1887ffb2f144393e2c8650b91c65931f1477b76f9e3cb81f98b31a92ccc32363d37e047b4e10b22b898a53077cd1aaae9427fd547c247abe2dabb81f13bcbffc8e3fa3fa421c03b04cbc3e39fc8ce373c9d2a04157a20970cfceee77e48579fa0788514669234add8dad9d0b641eda520e672539d051f3633cc7dd699f0d9675063e525db811cdb2186ff92b9e6af69afe929cf05f4dd5396b5fbe82bff6ed31921c7b7a32dd657229b74c274ce97ea3147681e03135778275fa0f83455309fc5714b4c735accd4a56f9088654c27208095c0aa8eeaf384400f86eadd5fd8019d9b08b45f8e837a2fd66baca4717dc6ddf790e0973922959d6b514ba0208bcd5c379fd1675aa6a811865fba18f4743ffb884f21aaae45afe52e05f63fc1c28c336710a0fb5538a233e97fa94b90140ada7925adc68c16279ab88da93332d3b2d2e1fd91fd1558baba96a548030a80e3471ebaf156bfda2e4461272f53dbed089fcdab6bba9ca79f2e32f5b70a898e16113fc2a0fe666536e364e31a9e03f2915c23c00be1be6d7f331a49489880222fb0f0fb82cb1af43655e2c1a688f4ca7520f56d8f3dcb237b18c00e6ba33a67bcc773fcf6c35be09c0c422fb4a0f90007e56e0318794a5a5c3173f650e3e756d68dc6a0d71836d3d9ca625e22156a5e8d22c911bab4063e1a3283c77655cdb2831442a2d7534d4960256f374558a085befa7adc5e2e9bffaeb6ca575d84bf8d8d76ae9600a49d8862639fe1a44d2cc04ac012e09f8275e1bf42bbc61789d8af84edfb64e8ac08721a93b64f8c383e8d531c9e3c8643f24aa0ec01f04f79b36a937582b3b4826cf21964e2ce8330a8a1763fa3c7e6fac4366ea3858eae2c07f0bba0b5732b904ead46ec679500ef64c3e7467f95db228bd116e61e1f2da30995f7273d9f85774f523282cee8528502d65c18face04f9244db541daf374a0236130c8359db6b4728bb20a408678a037c396884085aef4b11151728883e863bf20fd5a094aa69cbb5d8119100536fa2335207ed46e77e6e463cbf5d14e3b46f4157f381fe89d6ee1153a0908908b89105757ed68e3d12ba0fa7079f5806b4f367acc46df2d592326db4d5084cb30d02ec040417129d00b6f2c8d619c333eae7efc90b1d695a77f43ef08c8807454e63bc68ce8a0567168c2c6508d8723e64d3d096d795af22de216d8e', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000006', '\x0118acb89fee23b80b01ef76ae8d86cada4fb77cce7f86ca665bb2baee6598f18a903bc480e9a011bda25b98950163d0ff01c7d56949d21bf39d8b521cf2afc189', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000036', '\x0118acb89fd643cd1e044fcb227540f2c9ae09d0b8b10bc3d08c385c39ac607f16fd3586a1645176bc93b0882d73f4b38f7c7119a3845556aeb3ab43ddc3f356e8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000064', '\x0118acb89ff59a1065852538a1b37383ae335af40e64ee8e052b7b2749ebd2c7da403ed61ac949c6a7310c7dbd5ccb976907d88a862e6d535c366bfd0cb1bdd297', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000131', '\x0118acb89f592274957d504db0b6b8b386d7cea077207c5bad2cae681d9b5ea10ef5b105a4749cd5dca4ca094fd5dbbdec0679b42be0491d77abdcbfe3eff4466d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000134', '\x0118acb89fc512f73c98f01a092cc5a83d46f432cefc3ed3c1c30118dea90deb81a021810808ae3cc5bd97b07c1beed4144e4db0352a17f371099ce9ba7d2c7653', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000151', '\x0118acb89f4291a0244602e46e63676ae127c631ed9b401c336a45b4afd5ab023d25d67d149f4a74f405329a58b3c698d3aec57126fd290d5b51f0cea49fa11922', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000155', '\x0118acb89f84299352c2cd6a5f6dacccdd8cb96b0059949f8a8c147cb5dd21e28d1e3714b14e222230c83997f98d92681290ec95086c3070b46d3f59b2a069ab8e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000160', '\x0118acb89fe5fa5e1a75f242d184878b877a01ba30a028ceccd63b6ef57c2d5e2ad13a06032d86e5e77f2c4e890b760fab66f08d157054578e5caae8db1da1b7a3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000169', '\x0118acb89f9c5cc26091b6975b76b0ce9a0429d74bfcda20867b62cdd6ee36534342742fd23aac06db73ff32ccdb4a8d538ab75740f104b365e4dfde2a13306851', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000230', '\x0118acb89f0cc32178af8a49a1924ca23975654cd2bb8c0bcbce20f0c14eed9561cdebf6419dec9f0954babcdff6f211d3cd7335070043bf9771886e829f4488b3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000234', '\x0118acb89f919be411afb9d9586b9790e1dcec32833dde805de12260609a854b8d30a769edbf80c403b2911807e062ad9be7033481ca6db9415d09e71eba9a1b0d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'device', 'self', '\x0118acb89ff415e18f5523f0fb74619c21d24e568ac403faa9cc97c63ecdb402c049b335ac53f4b2952376d9cffc0bb2d33a19ed635ba828945d1f6a2c81c384398274a7829513b0fa7976b47c04ea775f5f8919c6bd855e7882c275cd6988350725efb04ad2df28a6c8f4e44b51b84c337f969430e17abd61b1e72ecd9cfb23953e0106e25e5525692bc3cc3dbcc5991995fbd4a9633f55d59e4e47d7fdd7ce08edecd9a78200c54fadd2279bc9b2013dbc2e87b071df0c2b36822acf5a0fa757af6ed44467b63efa8106b292cde1d2caeaa76e60f8a47bdefa355cc8e1a5844562d9700628d5735283c6c71bb61630bed2f19ca94c5797d6bb4be01d74f8efc632e3268927412dc825829891f0abd048d1ce824de9ef6a8c78cb50434a9150cfaf93d8eb8c176caf8b680a9caf3960e7d352f4b0d400c6a4a77391fa2eda064716d3683656995fb16c2d7459f801ce21bde9788d4c1d129bf10992aa654c5a05438a6a50c65635b038e2244a5d962307a37eada705d778234da51aaaa17815a30b8bbc1b528e766d0f5051ca7e761d2be0722c943e1a3a5e303a459e665fe896c426042fcb4200f2f3bd4206c6cb5bcf5dc58a00ad8d580d0101759d1f5f81eff0f6d2c7ca7adda9d794c65cb862101225026a0b5d81be66184b915373c5eb5e6491a42e37750fd61eb2901dac8723ed19b12515910550baea7c3f2f7b5c227c1f5723529a9e53798ea0700c3ae653ec2be13d839d0d8743a06e518ea34f9ba7e7bac8dae3fb78cbfc5d23c6b0f07f3435cca3afa63046a0a8e09a913749053068dbc175d246c41a3acc01fd5a61507f255b79fdfa65a4faedfd15e7541ed1c88b2f8ee365664cafa36f204e871a5eedaaafb2c4db29d12c5b5ff7f947974334ff934b37ca6d966b6c5cff136edcd7e7c1b52b8ad5d4c0673946366b1033a3a3c1d95c6b8ed9108d33d40b088399828c5a7a2732c7822eb7ba40d392c37b4c95490ececd1195d2b8f1e41016f3c95d02e5578c8e48cf5b99aa4ea1b0f111e4b9e8667b0de1526b1361090a8510d854962df3dfab8c8381f90fbf597a6ba6dfe757bfccb1db5effddd0f97c52b34c2a6f51cc83fddf06af93e1044b47fbea443796d8e226dff72a6be8ba982ad111995fa3d4994f33a56267cee2058284cbe5133a89c1bcbab8a301aceda5b8fe5d832952a9ecd8362ff6afb2979cb4669f3ae064249603beb27c2e11f19c73588514e234', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'outgoing', '95215550000002@lid|3EB05D74C46BECB75C1222', '\x0118acb89f8edfe95bee4e9f036e08f7578c33d85b55a80081264b6fb0786726839e55ca04b8916c588773f1cc9f74b9e9dc01cf307b', NULL, '2026-12-09 23:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'outgoing', '95215550000002@lid|3EB0C3D1D98FDD72AB184A', '\x0118acb89fb8b4551414bde9b116b5b520c6b92d9ff7c2dfaa7de68b91cb0262f1efb2c1a0b9a3bf74ae1c8436cb4499513fb26a340a', NULL, '2026-12-09 23:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000012', '\x0118acb89f79d9a36bb663e1d98cf5dd73140d8a075fbbcb68a7b4fbc26f89d6162d0c1d7fc42a3834a3fc9ee2bc23d8043c34d315f3c9accb253d8395c6a2b150', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000039', '\x0118acb89f221c7140ba76221fc0994ddde57536eac61b59b8d0cb2f0ed90d466848d1d7be121c3f016bd8682651412808f90d1336cd5573a00f85c7988ee9937e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000047', '\x0118acb89fb058981b92576efca21bca6c850dbbeb70b193d6cdfe6e5684797a7bc34e812ba0c03ce7ab0d3e376f039be5bd9a6144d315075447481e5cdff0708f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000057', '\x0118acb89f20c45fe0a8c82a91f52406239bf5ea906a9244f741e0801376f1d9d526b559df3d0f648fb0acc3c6becfa7a29adf6c2b18cc30556893ccb6e3ae6c90', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000066', '\x0118acb89f1648ac3e6bac28f0b7057a1ff567ffb96db02e3c56f4e139b985b82822be5d75b5813e0245d6b3dbd38b34f85ed16f44b46c80053dd5b98d5f49ed68', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000097', '\x0118acb89f9b30cb775921c1b481c1774ac92e5057a10d0f84083dd4e3a7a692c01aa22d9d4db087696e942a5dacf1e2836a038d365303bbef79e1ec525b551977', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000163', '\x0118acb89f5c1757090d78264b5edcdbcc589ad55a12e050d7156588e7eb0923664b0e6855e5d5a3f6af0736503bbb36fd9c85dfaad72eaf941ad5f2c1e5d63618', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000224', '\x0118acb89f6950ce0d3ec3b02090e4a80298247719d74923a8c03f07f2dee33fa3501a045f3dfde5266931ab02e5f0c0d944fa2b119e581462026e3a3907845995', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000256', '\x0118acb89f3d37db39eac6979b65bf29cd344a9b9f167d007774914db1e4de39ff81ee2836b8bfdf5e4610d8d760641583d46b74185560d3e9d5b2034bd3448f7e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000288', '\x0118acb89fa8cc9c897f25781125c1fe15ff4a805eec9796480a3f756d393f0527edcb08d13475db9336090de6332430b8ff6e2db8b7e15b0a8780c5496d939d9e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000293', '\x0118acb89ffa904e3aff86bffc18b426e9cc843619a7426fbb91f4d192016bc1cd0ed42fd44f66171e40ad354b435adf5918edb795592e3d4c0be9b5e9e3f172d9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'outgoing', '95215550000002@lid|3EB0A7AFA1376D7AAB129E', '\x0118acb89f7020ec0b24b3511ae51581d21618dda34662166d49b7afd7080876939b8c1655b33dd2645b148f29b0b480d44354f221cd', NULL, '2026-12-09 23:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000062', '\x0118acb89f6fb7c93754b29a510fc7b8d70f6ff477f1c571ad91a1b3da8944e2f3d5162e46b4b738245dd7c5fcc2d0f56ca482eb2e32b0303f20aa3ae73db898f0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000065', '\x0118acb89fe75bdf56850826c77bebbaaad28d0c063cab0e0fa18f7400ce45d8a4d2d4a7eec57dd94f97d561e0b8d17a0335ed564a12d04e167b37b4b823af173a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000079', '\x0118acb89fbf64bd0500c5ac767901c670d0c21f094a084391676aa3fa9b5329b520a5d6851f0fcbe254ae1a00d6fa63c9e3ffd12859053fa1038b26e1c73d84b0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000093', '\x0118acb89f0e059cc85cafc108b2eaa7671609705a77a431ff0d122d6f22084b0d024ab0d850e31a1fc841edbadb204b1ad4fddc2532454ae8b102890780cdc5db', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000110', '\x0118acb89ffe693987389fe2f13b8cb0cc2367bfc5f0527a2bd0c03ce0fda4f56aadb0bf3feddc90fd724148b813b727ed80bc1da0f13a74a2ceadefc453f535fa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000112', '\x0118acb89fd4ba55d0452d53fde526063b03ff316085f1201645c0ae53ec8baffb07d3ea090dc57f4fe2f03a4a0f76318490eb49c06676ceeea71598fa53e8d461', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000139', '\x0118acb89f8fa92670dbf30edf1566ac8982208f64f0073079e4bb1070e0249baf4147afdb4a0bad07d670b1cb976fc151ba30f59371abc74278995a3799621b5b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000141', '\x0118acb89f406a93b900c4e2d238b4e0aea2eac7e1321ab7727e4254dd1caa5dfdfbb803338ea4517fcbf81a9045ac49b8baca49e89769ddfa04c42c13f43e0ac3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000145', '\x0118acb89f226ff2dbb636e088bf84539e77ef27b65beb1f09eb04c26b1f406a4e1ba4d9696d99d820a1c24f6104a7c4f7c975f2a831d8ff717d6eaf28dca1e1ff', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000184', '\x0118acb89fa28cb86f37eddf33dce6fd97b711b47aa4d222dd4d6306c5bf7a74a325ff116c0371560686a90092dea8ea2be939778fc54a3f76fe8d9f8068a1c742', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000190', '\x0118acb89fd02bc057fc261b7c1a5c931019bd89df8a7f6fae9ae4f0eff431ccdff40bfe496d4297fc9984c7601ba955c85f86794508726d1fd74cefb29b917392', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000024', '\x0118acb89fabf802a4e8f09811712cd77035e6744ba0775d9b25f144406ebb5800537f916db38869cce6d4b1b8131884c6639c31bcedaf4ba6a51abc61d1eeff66', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000026', '\x0118acb89fff4014ea49ed7b9a8aaa5c7d08b4974142c99da534b64a488249125127cb4039fc613995b7ea5a4047fa579fd0247f11d823c9e79b892a18dfa3c84f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000034', '\x0118acb89fef3148f4ff855e1d9fb910e59750d4c0fdc945a1d4bd01c75f5d114a5b5430fd665cc8e165c7c8d9128e45be0bdb3b7686719ff45050ca9ab8860f33', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000089', '\x0118acb89f9dfc6da8e7eaf7ae123c8800c05bc708c476227c0aeec0839b5b204de2eae17961a326f2741817a970f2e45f96cbafefd3ac30c7f546b7ff22f087e9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000124', '\x0118acb89fdf58ed08523e003af4fe5eaa521846bff419bd13913d6850b5aeaf284d9da43f4bb881e78ebd891ee2eadaa2c09df95dcc4854796c8d93f20bc8f9bd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000174', '\x0118acb89f172351c18cce3666a75ffbf7bb06b5166567329ecb9afa86c9db48667b21f45554c70df2fa2000485569152d003e5c1fd05f339da0dcce83d505c59e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000176', '\x0118acb89f80e4d485cd9f38fc2348345375a8b493cfd575218dd150ceb63ed3ebe60154686ce8b7b6d6a5082c30466d0ed7948cdc0dc97b9bd9a08d7f32ea1ab3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000178', '\x0118acb89ffaf9cdde41bf308f694b04682d9427e3e9432d0af06c704bd98d8248e78284338d5bc572c9b322826350277e33c8956a6edcc7a42861eea6e9ca795f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000179', '\x0118acb89f39e4bdcac0c2743e57f4822eb5008604067f27aa2bae29f2d9634e7c8e04d21d7af08b87c255e8217d9be7cd2ddeb3881a1874fffb89703201194a35', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000182', '\x0118acb89f23e37d7c6a977c0856d4956001cfb38d2f10c0f01849c02f60bd48ae9d48b28e5e0508b37ca27f99297f4d082f4f55d9902b4f721d9d4be9fcb19e59', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000213', '\x0118acb89fe619e1742f712156de1bb4a98142e086f1ceea1958babc249fe3ed20092db8c50b8d750002e8c0307f6a5102ba03025bd1b8c156981dd4c3e101a06e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000020', '\x0118acb89f9e802493fbc6ce080876d1c116f38b6da79773be941c09102c60ee12f9830afdc8d82263464085184c4c0d44fb40c22d1eeb746313eab25fc0d7b015', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000056', '\x0118acb89f3e28c9d127c212195644f3ad12124bd9ad776fcfecb2dbd71a49c112d51fde4794354bad039d3e28f2dbf3d3cf9ec57abdeac604eceaaa22ea6123cb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000142', '\x0118acb89faf84c52439f4305415ea689d8f193c549e57fd53b4fd09443ea0d427eed150fc2b9ebb813dba061bba6da4047d39491d4ce0c865ef967fb69b1b39e6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000147', '\x0118acb89f0b7f723b326650791926ff75e99875b8692bf0d7178e504fde7ca0dba5b73431dc511f4c21841e393cc794462c14bbc72ca430edff77460b8d139e42', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000206', '\x0118acb89fb36a6afb72b582b6a7b92ced14d8b636347c9f8ba7781fa321d6f3a840c8aca554c7431e0e601fa1c329aa0281d62e315a1e96a6736ef5d2876ff8d4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000227', '\x0118acb89f65862a82394e85490b4731a57cf534ed7df30cbb7fb0dd2db185a23728eaaa953173f6139e3d26dff6fe5c0cf0690cf90b3a359314af2705d40f444e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000236', '\x0118acb89f7e6321dc38bda08412d76246faecd769ad50958849ec5386807b488de336c7d9ac967289a3c125bb14fe7fc7b4df71d5500485b8c918e4c9fdc233aa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000245', '\x0118acb89f321de9431a1ed15697b2ba797caeda51079cfbd96a620c731bf020013fdfcb3b1727a5764c5a3725faf8d292a532f4be88e8e47c4fac72ea8dcf0a36', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000249', '\x0118acb89f439cafe694c528c7564ef019e5c53ed3c82d0dfd73b05094c95c893f4d912add554e63544f55806b48ef126fa19255aa74ebc6970e8df0dfe1c3e432', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000251', '\x0118acb89f3c9a24c6f05e7163469da00195a75112c7274b92bf9987ca2f9cedcfe588f29d3f171501619164423d1b8745d43abb21409084d415e8019e9de61c76', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000284', '\x0118acb89f388c62c7f7b88834180cb072340215386466dca2a1fc561c668baf89399692366066ba3910309b1a3236d669143c5ba059b21e22fe51cafb445fe672', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000009', '\x0118acb89fa4403f10e07da39c07d260fce4720cf5930d238067ba9998318a552cd331f2124b5cb527d8b32c2bd1c8dea8c8ec445ac298d830bd0b3047fc5db178', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000027', '\x0118acb89fa66351c8c0d5f1571c8f952084fbc61325330fdfdcbe3e8ee4eb243b012154d8418f4bebb34058c89451429e9a514885c6f941eaddc50c5b23ad07b4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000033', '\x0118acb89f5a4eff9e6fdeee23e238e5cf26055ffa8aae6739af3544fcd80230e3d106b42312dc4ecd38f35b09cec737a1281534ee7355c6ec2d5ec640d2a37f18', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000048', '\x0118acb89ff5337f3f1fc13531246a6045537122a2b1816d08b51350460f385da2c91148bad40d072521ae69716149f8bb56771415f926424cd1d0ed00467f73ab', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000050', '\x0118acb89fab2a699d64ae35b1071edaa37eb05c75377c4ce6a86fb794a6cf73720148dc3c14375e452a0aeb8380dbe79c68a59ea87b5ad00dfbcc4c17cd849f9c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000052', '\x0118acb89ff9203234b95c69d1c2b9fa7289b7b11a3df5b79c85989d9a66c384fb7f4c355bad52e6a2614e7e265a5313a664537bde7b83deb49eb16647ba878384', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000075', '\x0118acb89f39d5bdc9fd7303496df8270e6ca6c96138f754fc49e1d8d8c0536486b3dab8532d0526fb8608e0c01aa089b7d0e31eb77e4896f373d5e7fd706199fd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000092', '\x0118acb89f8772d7118ed21a290a00e48c8f84fbb1b0482c0bc49706cc6d26b6d2b1c76530b72837cc9c35c65ff86232e6c4c7daefa46b58a05010b13895dedae9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000116', '\x0118acb89f7aff2bd6a3cd6f68065a772fe68bad8aec8dca63a707bc6dd416322f5f81be8864050916d257c3f94853f421797ae2664b0dfab54d7605593a2b0798', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000121', '\x0118acb89f66a805061daebecf2389c9aa62ead01f36873cd4199f4650de2eeb0d4e3c10f4744b35ea045c9c3a5e0ad85850766b99ab209976e5c747da9ac9ac7c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000143', '\x0118acb89faf151c0cb1d5b9e51bf8fdf81d8fdf22297ecad1adfd244d0f9e63eaf19a472bdb98f88d1a9836cec76caae209b09316884f017a6f9deef49058c0c5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000016', '\x0118acb89ff731af178e4bf9073c412d3628253145ce84f864a0115e73b55f815b87dd0bc6192ef2738cbb3648d0de0c5dd104aefc419ad13c838b226fad432d17', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000045', '\x0118acb89f5ffd8aa3b12a402ade8efd47831eea419258bace2abacbbfc304a092917b6ebdd0d8361370b2f86f35cee32f4de6386d96f6d74258a42bf4a21a391f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000061', '\x0118acb89f3d3363b71a2a201624b8af6701098e90c82e06fe8fc7e260bd22e5c5855d3657c761494de4244cb4c6fe67c284c995b57a21dfd762aea46d2d116a2a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000113', '\x0118acb89fb095af154c63e161275e47deddc916a7168ce6371c3b4395db9deee76cab6ff9fa9effa5b7027c0903bd69ee8153fcd99ef8a0e5b8978537ec795406', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000117', '\x0118acb89f80ae2358753134d84b12dcad011705198e296dc4884c218f4dc64c0f69134ff4081d96c4e5756f4c36eaf358100937442129426828ef38ad1aec9abb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000186', '\x0118acb89f09521cfe0596a4e05b7de78b58f0a273205fb6900d1401c4a857af25b02e7c43b008dc153542dfcc93cff01a3f7bf11fd8e0641e3748dca78c533653', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000193', '\x0118acb89fb4952ff19d57cda6211f505ba7a8324abaa5065f08911631af672d5cd63245866e62a2f51d74960f5e57fe3fe9a460a74c0fb2e5421df31f5f0c1486', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000235', '\x0118acb89f9bb8e3ec41080814887d8a277a6dde868d728a4fe73b8ca997bd7fc88ffc49c26f8370c6d74a34de6001017205f275a29b8c2fcc58cb8c4d8b5a5893', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000257', '\x0118acb89ff120ec31f88f2d68320f3bd40f3da0d1dbb9d53e3dcc22ab95ca2b0c78998c58e0aa367c38997eb341b9185b9d110db5757614f7aa4db5532e2694cb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000282', '\x0118acb89f0eeb5340ab2d830e40037ff729543a91534568456c4399a016e4475fdebe0e3345f4af774e87c3e6b200438734a3629755c6a3f467ec964946c2da10', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000054', '\x0118acb89f2389e7552c966383af52704ae26024bb291da5d44823efc6cec78429474cb2f70d0bf122e6c14788178f8ed4b2329c064a80946315448fa151c25a51', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000069', '\x0118acb89f05932c874f0b6419057159d57e6d84f800d36138528783085bb524eef66e1b8037f222f8374fd1511b34f3415b9a4256b7fa89bf36c2829655da3b9a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000077', '\x0118acb89f62b4f2e19bff9c3d4a6562e40d0276f5deee660fd03f63b0487b47b695ae4bc55fc6745673cd07dfe791e19f397df40707d61fd9541d6497a7493b37', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000088', '\x0118acb89fa362c3acadfe6f7ed1f2f3573bc38f53e386a7f148492cc0325895916bc3eddc42c9bd5c054ff35c35d63d2277bfb2b90717ffd19a0777ec683b0a35', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000109', '\x0118acb89f9ed7d13a32b8f6e11e61bc4a4d5e408f569aea62724e726a045a702a1f0543ea029d546cd6c9c8b182833c13d7bff7436d02d702be4415cf504ec3dd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000122', '\x0118acb89fa149d7ac55d4cabe320d93677a66eb959b0caace92e1a886ab38b96517d77526c3bb9ec6d6f181e58323cb60b67d9350590894a3ae0ff4999f2120e4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000157', '\x0118acb89fd566de601bbf6796530f2a829cb82fbb060b2a27c4a7c8507044bd8652d4b32f08c091063c8d532e5e925efb1bf361c6918a3c300a88f3cb4685ba2f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000171', '\x0118acb89f9d7614e0e88bb90951b643ceb4f3141c2df9d23952a85f7732af984be66385e89d6c0d6e30e06378deff25ce95e1573b48af6dece7043f4715304be5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000173', '\x0118acb89f8cdea1aa7f9203d4fbea1a9075abb79afaf8cf04601709ca1cf0eb3df49ec25e3504b35218a2cdabffb7f1d93636b3bb8f5a08002d64937d348747d1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000187', '\x0118acb89f78096722ef63841716fb0b736e81cdce11307b6dc7998357544bb8112be412ba33b56716db5190aec87d79a8b8085384dd6dad412cac93bbc5fc33af', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000231', '\x0118acb89f44577e01a2ab22c38404f6cbe290f2b93ef6456a94cd49ee92ce6242b48b94706e754c3c1287a3a61e17f1180247509c4ab3b865cc91a9e5878b423b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000017', '\x0118acb89f9c427d7fd885309b5917c66c383e4f816e93cf9fedb88e7fb50bfe4a43354c0718590c533dff7d777cac55285ee1caa8a5fd2a57d8d57589d7e69822', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000031', '\x0118acb89f02231284d06752fbd229c115a18a2e34663ebc46affb805ac99bc4b2b69134fc2d285ee13ae77368231f953841f17ec7b98ed10548f5e3cf85195dda', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000067', '\x0118acb89f6ae8056e1fecebfeac37de8f4b2fe4e821aa59cc885caa1169645a2b2cbb5f9c16fd396a5ad0dc427678dbd3013716441a9e9599afcff0d81e6e17e8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000071', '\x0118acb89fcce9ce7b8d82bb0866f17bd2eff03d70a188f3ee96c2882fc1aa336dc27539c624ad2c62be9a8ab94eb6310e4dd6c3688409ef6b56fc691a0c793a18', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000114', '\x0118acb89fc3d1252dda90f207dd2a30d4f05eae8964a7dd0a70aadfe694bbe03c5eb517092c87269550d6448baff6c3f67960f0d8ce91200a43e2ed56fa08a972', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000128', '\x0118acb89f84bcc704002967403c297ebe600bef5cceb99131927ab498884b0835a85b796e7ccb053162ed9955da8e6cf5bd8f617e8e694e7507ec5662f2c15cc5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000148', '\x0118acb89f664e8d7dc2028aba9cbfc573b0920ddf8c8fff4da55e29dfcb029ddf7751ea946665498d01e0754e9ed588c2eabfd996bbb5631f7c57a8e498bc5af8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000153', '\x0118acb89ffdb5246c7f4a24e56400ead8f74a5873f63534b125c015512ca25843791b3fda09d5cce27337b08e04c23ab1c5972e81cca3660afaff30fb7fa42fc3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000158', '\x0118acb89f63a41da9ff506d043bf0a3b5edc0a45592a88b1620466ce2539f8398c2ab67ae7d7282f896c8564956e552a27d2fbe157220ed5124dda3bacc6b7311', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000168', '\x0118acb89ffd559b1efdd8627f1e9673cedc30c22c9c2dc01d1a410d807b8a29fbb49833e13e143bbc390b6b6281f1f65050ca594079d6b5ff8dd18b5c3e722514', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000180', '\x0118acb89f326a873e708ffaabf1a98acb2c0052b6f44b3e8cff36e575e06165baabfb6a8b40ff10505c4ba1fd4fd57b500dc87648897b01c14caefe20219ad207', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000002', '\x0118acb89ff9aea15fde12195866f12f3a6428c58a5dce1f6db4126f9007e1f9b7536668b71b07eaa50f09afa249533053737f967467c058112035ea8129614c38', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000083', '\x0118acb89f16f8a85471929bfda4e9c15e310554ef0c80bf63a15db7e3c4877fb026547489650742796fa631a376ccb455ee634786817a958499ca175153a96089', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000084', '\x0118acb89fa551dc04102d99522e53f7e45dc1095168bc3ac83a512e2fd3d33628f52c19e04916c908beb44567bf09d5841637067a74fb777028a95284fa9bcc39', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000086', '\x0118acb89fbaf893c058df2121e09ea30a9ab1cba3e56866dd7c4127f050b944b90cb58fd96ec1fd78e3e0b766d0453f64d00d54b53ac4111dcc83dd07b218d11d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000098', '\x0118acb89f7c53659a288c4e450aaf4a51a83d05a460369bb76bd804f82dbf46342504a40924a187b8d2e562009c9776e7f565f417e19741b620951651e9eb7854', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000103', '\x0118acb89f256a249e63618a2a2ec4799a7266654bbba7ab325b8a5be64b1aa9fc838f3c86bbef5d61cf15152a1349ba244833bbaca5de0a73f039613a59d45358', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000111', '\x0118acb89f4e16789483e354a4d908816ab20a2b80995dcaa6558c59e9c1af311b7a85aac3cca37e2581b07875bba382c565b047ba498c743194bf0e07abe7e307', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000127', '\x0118acb89f5610073bafa856106f4b945e6362bccc9f3f6faaf059f02d039fd4e6a35c9400bf581a8bbaee6ca2b2267f17d1001357e866ff6c3022a2c0af203451', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000138', '\x0118acb89f8aa64c654d52bf4cd0ed405373356ce894cf0f15c4c0823cdd4add4759365927edfd6b94c332a8fd4f20bd32b0efc54bbde44bbb0fefc638686e4ea4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000189', '\x0118acb89f2302baa780c0a50191c37871fd955766ecacb2ca0a3a2a082d58abb6c3c1dca972940e4d2bfd1e86957c9ac6316ab318c2eac196855231cb69f19eff', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000197', '\x0118acb89fadbe551728c8aa8a90dde0639ad3a7083dd784c7c086c7051d0f58dc4f96c6349798a0dfa8d7da2bcde487a105f9dbba6e692e4e3a1448d294d5756a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000003', '\x0118acb89f6e5c459e319cee44944bd927b167995f662cca658aacf46e9b024b74fd8725ae3ec22cc329dd01180e994c1ccf55018812511f485092dcbbff1e6030', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000008', '\x0118acb89f87392e8eecdcba806f0495006c1460b96d6067e296caea17718e2dc5d26edf1039cda9bf6e8bbdafef60817fd30102687e8dc9fac3a49f3d5f2b6aba', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000038', '\x0118acb89f911927c19fb07c911c1a26303ace9d4b083e31437650fdc22e6ccc02c26f472e865cc5e0df6d9711354bdec1d96326b657aedbc2e83242d28521878b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000043', '\x0118acb89f036292ec3c8fb0a56ac16157b5bd296398fb785e85651b377f6f432af245a58550cdb7d00959c2bae05cd0004c0d80900a39eee68dcc99edae872277', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000063', '\x0118acb89f3b7e4405f2601f3c8293d9d11d74c2588e1f7975c14cc691d6fd2c04fd80307cd75d5e14ae6af426e1f996dee5e2d3965580ca07bfb2a91f5898ef72', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000100', '\x0118acb89f812155c2a36eda7a8bd5cb7210aeb21347aca6bf20173856c5f797b1a9b799a77951ddf9991c61e97aba9bbbe0fa6407b2f45d5458ba52659584b5ea', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000104', '\x0118acb89f4d7317388c3e72b71b9b23040c4ce52d06ffb6894118293bf66f720d13f8ad6268a65dd06f42db970e4dde33fe494ca88be13868246d1020ebae89bf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000108', '\x0118acb89f59c462d3f5a099ced4d0392382cb220a008b6b8bae9c9b0c324948a25d6e06a41bcd29f3345261d98f33ad471224fa001ec813fdd5b58a657b03bb2f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000140', '\x0118acb89f4ba5c51ac020cb9018334d33af9abc638b33dcea92e1ebdd72249947b705cc6e02d644da6677c858a859c53a429303c6fde80c91f9f4c3369f01b79f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000144', '\x0118acb89f111c86a021f70847da1f84001b474b8bd9de5a93860c7a745a25052d4ed6cca8a5c6ff215c07943f233161131c30074feb2cd398ab523e91cdf79b6b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000152', '\x0118acb89f928af1442405a7a2b45dbb537d088ca1b5a033e30c4d4f6b456f667294038068789fcc2cd37128e2ef7d7470f3cf848e61311db027bac36e100b3e80', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000004', '\x0118acb89f3e28a1b59043046cfd3ad385f946adef9ef4e1dbb16973c734014ca1aa2c56e5c74444c570d28573cc18bcf039fe0119717ec4e3ef12d7e30bb485c9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000040', '\x0118acb89fb5e9a7631dd3987e8de24aa9ea54facf545b32caa510af731637701f7071d5da18a3641365002c7816b872f83f2a97f74c0a14888963843c7101f6ef', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000059', '\x0118acb89f098bd871a15cca01cf00f88e084a97cb908fa2399beb29390aa1714874a524726911bd24eb4345e33fd8d847cfef7f3bc9df5f271a54e2492af01ff5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000068', '\x0118acb89faf0ad94fd72244f761019e498c9bdb0987fc2b186a445280ea125ac057a3422df95968c182ce7658281cd34f662b5fe991f6cf5cc5e3504a04b620ae', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000096', '\x0118acb89f916f3b19e1c11f8285506f6c30be302167e42ac92b97558c830faf9c0d8f31ed46256e433d72d5ffe60c8e74b940e17eaaa32184cb93ca65666643db', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000132', '\x0118acb89fbb10cea023ee3ffad6c48dff4b959bb2b61ec9e57497d2374ef6098dd27432db734a81127da3e4f8dfbb7074afb0f2440b4b0c4d2847bebcccb69293', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000156', '\x0118acb89ff7e9604306dd3918ce580698ad017cf8cb8f688d7d773f5b85f63dee18f8684ffc2948d53642808f83d2d17dacb19b8c2c947b3ec1b2fc41aa6e66f9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000161', '\x0118acb89f85081c253564a315a0e2ce766b421a8299d8dc817e17872d3de3862ca1bda0e1e798caa78a4e65cf5b2df1d40afc1cbb84c99c6d7364cfea3b14d65e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000165', '\x0118acb89f98d6dfd9491aa2cff3e98873e74115fc09f5707bda11059ec440934545a46b446f066b54a5307c6f6107eb066df6233d950d61a414ff2fc9da79c1c4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000175', '\x0118acb89ffa70b733fde1ac892104c77019f00a22f01878d790b26b9d2abe88305081482e593d5ef4d14c5a7b1bd08efd02da516d4531fe43b4c50fd5e188cf4e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000191', '\x0118acb89fb51be0cabd14d84099d42c09f3872337997d0bc56d39836d72655660e35fee8aeebac613ae03b4af97a6297fae17291cd3b1836661f841114e13022a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000022', '\x0118acb89f46d7dce1612c4fc5be498dc815bee82b5a9a8bdaa1ff76b82e6fbce63bf72058559fbae6fa0630c1ce5b1b0d18e4143e8ab7c2a96a28c2402cf52ca7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000030', '\x0118acb89f99af92d3cb43cf1572b74fa31b3f3b9693ebd0d28f3316b5c3612d444d2f27ce546aa7f8389a6aafdfd691420ab9887d7f4302255732aa1eee721bb6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000055', '\x0118acb89fd40b0810efebc262a6a7cb112984146486c4f1f58fffd1bac9784e244ecaddafac66ce7146d49d37b914c67357edb459d4e6d38e9102126f9f1dfd91', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000094', '\x0118acb89fe84c08d8c9f4d9f2a01b73ac289510a61525f829e5152347f36a2c1d54af49658251af4b97ae7ff46e4105cb2859afe18909937f163cd83c15acd42b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000133', '\x0118acb89f890634d31f57bc0d031c4bd613e68f4812e5219d4ec8666b264af072871a31a086b65ae94bed40970a04e3d3ea4ae107a652bed23829bdfe921cf3c1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000196', '\x0118acb89f5714770b69c1c07712f4a750e66c5e86b0dc649c5cac4d005d1f2a8ea1f74a4fbfec8e35ec4baf81e834c90b30ddca3b7848fde37c551967219eb720', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000214', '\x0118acb89f7f4e7a75163d8049af3e6fe316abb7522e2e2cba13d363b58d622fe32bf6a8219dee6016c56f62bf0f133d872a668a8ba0bd39cfd8863ce1ed9da9b7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000223', '\x0118acb89fc666e0c53918a53f0231d77093420a478fe02c761a4c34f7fd905fbd83c3a9a9f8bee6b5ce54a993e35ac9b198385d5944848a2803188056379480e8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000255', '\x0118acb89f008a90c832928b4c9436a8d8b0ac2d5879c80d7f77b6b691a8e55d28f5dacdff07290487d6a56ad43cefcfd3de10c870ee9a0bd8ba1f3afa90ba9fb6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000258', '\x0118acb89f6e8d9c73fd87f27baed63bf293f21990594d2d2e0b14c51e34b8522ceaa1fa845a19f5680326346be785983862beb28e1a75cdb92ee665631baf023d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000269', '\x0118acb89f82af2e5ac32fa9ddd52f7eeb7ed4f7aaf050c7d143720a3c7f7165539b12036c4acaca9f283f00433cd9f79f8b350bc1eae4eed7ce6772d83749e1c1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000013', '\x0118acb89f2db93f449f78f4ffbb8fb7f250e43f73bd51edd0227ea6776b03206f710d296d7e605bbf26281d555bf2ae64379f3d10fbab340befb354f79c471c6a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000023', '\x0118acb89f589aeb3bdc1b2409b4b1804094ee8eba61c161673b0390ad05a927593bff4ef3fec62c095f636d06ab8516d558ded3f0221e4424fe80b58383d6c57f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000035', '\x0118acb89ff1f9eca9e64872ebb00167868dee81732d2eed911df042b4beb07775a54046c219e18c649904e0dc3372c05ae1e74428a44079fe33f5ddd216aaa6d5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000044', '\x0118acb89fea727bda6a153ff4e6d9052031dc133b0ad4935b9d46f721210713aaa12f3b16f7db4fb3aca9db20ab15a96792dc0de0c2f59c2930dd16f2dc301c7f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000049', '\x0118acb89f888f89555d82a692b31ad21693480ef69184be910a73598f3cae3159a22725cd947688e61fd5a6052d2cf3d74f9fe404dc3bb9e14bb7e3a3a77855a2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000080', '\x0118acb89ffce59e8ff407752ad105dd57517fef19b27e4c19b16de9f062e204aec03349a8e112058ad0208ac7e655ab70fc688fae04329c594880839332dd1c09', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000087', '\x0118acb89f0e700be0f471a5d6f597ddd371855c65ba674f093ebfb7c66a7e144d999b3ccfdf0277402e707e7fd9920f1c45ff8e9b50ed4b5ff170b6ed7b2b2450', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000135', '\x0118acb89f04f98f7e15800cf87e72267fd019845ed673ef1a7f3f7b19f891de13f1da8ee7b39141407221ab31ab5620f1a8d4a2b4b50bbdc6000f991f7da4eab7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000164', '\x0118acb89f1c7da9c03dc19e878a5b23b97064277b38a4596c6e5a962393955b36fb4d02feefd7c2f70f47d7e7af17642afcdd18773ec087eaa2a754bd69fc74c9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000192', '\x0118acb89f6cd9f52ccffa9cb215a4de10dbbc0e4d5c866897d8a2a98005245e75be17b46326fd711fb531bf44b748df357ae3bc2f65b8d15da598a625d0b290fa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000200', '\x0118acb89f85e3aaab1d08dbf1c52e4ddf9e41c5b078ab009551dbd01bf115b82e5a1f600863761b30203fbcc7deabf6c061b233bd79a480f2969f9979fc07b4a2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000010', '\x0118acb89f9ec14a64cc6b9c9f202719842e94fd902bd052a16351d3396da58fbbf77fcae79c6fa88a06025b84bb4f5fcff7a20831759d02b45eeea03686a2eb1b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000028', '\x0118acb89f40334552ac081f4ed80eea64aad22734cb0beeb3db34d1cbee51e61a712854f4d7340a72b5e21c256b7f1c2016cc5700eb7e8c3ad562c329d98ec903', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000032', '\x0118acb89fe76759c14d00ba38e860906eeb0419efa5d50fd66b2032edbe01a3b57516726442d8c37a021e2418b2ddbe8008414705c03f934ebb7c5346ebdb0d92', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000078', '\x0118acb89f80c2586615287d1fac8c4499277acd2df2cca28ad4951278bcb3de00db597e612235abab18b589cd31801d09f14003956705347fd557efd614e78234', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000085', '\x0118acb89f8948c20559ae6642c3f31c9800eb890559a4f6872c14b75ebd7a7a13b4d7c820dc3aac3ee424cdcfafabf2ba7cda40951ca828080fcd2c812c2fb7ae', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000101', '\x0118acb89f5017e7b37ae7f3cc46b8cda65b96fb457d0905b784cff5863d0b7c1510350e2fd2ac8977c5df7672dfe4f98c33092706c478f92f15f6fa507b044b00', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000102', '\x0118acb89f7cd7522306791771ea02e581389cbd794a974274bad4dec1e60e3ce24dd3d292c87e64781d0c2b2b084131781b77dee94311270d19f5091b17849e63', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000118', '\x0118acb89fdce1131e0a39bc601b6e3b7975c91f03ee14031bbd00b9784ae557625c77718caeadc89ed59cbd68ab5e099f74b53d11cfb3dc92109b728e97fce448', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000123', '\x0118acb89fdb8112022fcdc2b5ccaaccc50e12bfc46b8bd317aecea4635a77424750e92656232548cdffaa82860a48997d3700bfb1d4c68268319328b025488caa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000159', '\x0118acb89fe0301bf8b24d710a4b372f374f0cfa1270dfe15ab49671b9d043c7f766bbce7a90af5fa6873670567b7a2fd3dfdb9b657c1facac57663a7fb72b4d4f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000166', '\x0118acb89fcc1fe1964c5b08cc23da1ea132d753c1fa90d251194997d699219d49156d224eb558dc71d24f77fde3a3a7a930321fc47ff7fb623a4e3bbadb56ee96', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000005', '\x0118acb89fccdbd17a0171372cba6fef498d2db6f172675532a40f41058dc1d9a8adf610654f1b9130fb7ef9d1b86d133dd4821a029066e27caec43e41eda19021', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000041', '\x0118acb89f06471508f8942dd38ab47ec9bdd183737d453a6084a92b36ae58dc0ff1a4af7f42bbb049a0dbf25730a7c46b1ec4eafb6e36a490643f18e6da42989d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000042', '\x0118acb89f21f950a8861146fabfa0abd2a5d2f11929aaaea5e8e921121ef486d8b94d3d7cd002f09cf70b7af64afab8e6e7b22f1000e9ee663bdc165b1f1455f9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000051', '\x0118acb89f2c3b390a80bb717fb994aa6a0fde4a7656ba4c538a7d358400f7e4fa19967b8b115acda8b62608fd8a6d42d0541688007925bd6f7f3f9cfd525ef1a9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000060', '\x0118acb89f48130e20fe38e1879a141aad2421a21e43b0b97791f71e9f7069caa6bcb3fc6432737548de28423ea6f7c118e5ae192806e37f4c7d58cfe47d647b4e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000099', '\x0118acb89f610af1a01d55f7fcd29988e8aa6bc0b02ed19f34e0b534bbc5609cd68c521343073c1ff02229c66eda01178e73b459a19b1f0f964da2cf5a3f82db1e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000177', '\x0118acb89f411eec0f0d207e5b60ef2dfdeb88234259e00d1f734daa7f1cc48e4cd0f69f830b6155bd06c023a166da396a5c918c1a07ce0ce97941f652e8570667', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000211', '\x0118acb89f591675227cd9bf7ed05b99ccf0c3ed980012f7d04b2071002174d9d1ef0876f860cb5b72d06f6a29e6a89e0fb6ac042441f4a3da59064534ab82a0a9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000216', '\x0118acb89f8a15198ce58a08f78c4f2bda30c49b329e96f7858ab0aa4f28c17a1b8ad55f3df450646409197bcf42385e75e53513fb2736b658e7bd90cfb9a5c74f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000217', '\x0118acb89fa94433ebaa99d2510b46d74c8d229ee4cb333a5390677720d63c28f57d5c0bb2206941da3dc18a23fe82cacc8fbd70ed2cc47c50fdc34cfe654cb28a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000242', '\x0118acb89fa895c0768898bb8ba163d6a54449762bae58f2bf50a4cdad8157bfa8bef5bb22a2ef9253c0cce491270e0f8ab72b580da437e85979dfc6a8dc45dc98', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000011', '\x0118acb89f7698841c5386a02df3a2598dc5c79907ef8abdd348796cfbddb492d500ee52bdab05848eb3f8abfb9f4a330e3176dc370cfbca127d50c42abd51e777', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000014', '\x0118acb89fcf9fcc457b2ecc569b2158250224bf03ab19179fb9b766df8479183a7f84f31724eedf008ec5bba771558a76f9bcbd53fd61dd71def477d7cbbb39be', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000019', '\x0118acb89fbe030cd80f5691a3cda240fcdb4fd8efec4b78a715e3129ca2aa629b7b4016b39995b68070b438d40899853f00be3087745ab9e915e2e8afd18530fb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000076', '\x0118acb89f5de18c5768a59c226d98f63627b93d77989fff6a843d088c68c35fa2fc9f23ec622c043081b964b02624e194292f955248f989e3c82239f6d1083aed', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000081', '\x0118acb89fa9c0fe1c1b329e7f3a703cd019140fc7e615c3a6db5d7d216608a5b14d60a7490af1970edbedca3def37c2417fe126480459f0641208c575f74a2317', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000115', '\x0118acb89f5ebf9d67563c1305fdfdc14bd7e248a9d8d1f5b36cfed6ea15712436171fdd9350e064da92b84bbcc35fd7452d15d6d78c1ab7edfa61e0253d34b54a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000119', '\x0118acb89f7d1d4ea93290e2e82a452be7ef868ac4043158570c3237a96747148987e8676df4da5c70b30f98c074a345570918255398189137d5ca87b8478ab2b1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000129', '\x0118acb89f0c78fdc16a9ad5d1a806754d934170726bd23ad36a3d62ec27f6457b327a3a6b1813742c727b48277e08dab1594349c520197be8e496916204841a4b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000194', '\x0118acb89fbd1b6c8a9fd82f3965a9eb4197a72e6a8ab8293580e1d118a28718f8046482836750049dbd112514a2001d43e860aaf70bfe9fcadb1fb13698268e59', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000240', '\x0118acb89f082ee6adb4b90b303a7fd20044a13612caa1118598ed360a695874719ffb4b93012a6f04507b85d6dc86a81870cbf0c90c50a7be7d2185bfc9e19774', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000248', '\x0118acb89fb5260a67c08915d26a82b39fd9050b42accec38cc60a150089c1b26c5c31e7c5886bb1a79596472d1893490adb6e1f5bdb4f204c4279a3ac2dbb48c9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000007', '\x0118acb89fde0ccf317b37cc46d92624e8a8d4702e20905e13c1fbeae73f96bd6409cbdddb52fb07c17438344f0c33feb11183c710cfb8c899ba2600185f3ca873', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000018', '\x0118acb89fa25a2d11630a84378a90fa40d89a6d812ce048366b4f685b2bc7666729fcd4ac4dd269fee45ead8b595d21f3a535b49b380b4e9143e849509de095c3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000021', '\x0118acb89fc4566f562b884e676af02f83c9e8b938fd1ac54340b2300010b8f0b36a07f27188e6262bdba65cf13ef87b1e7a921beb222afd0fb5b3b5bc79b67194', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000029', '\x0118acb89f46cb7c698611f9216119b15f1f02931ca5fff6bffd1985fe7c7af88b9e521873908c0e0cb0cb2aa59c5d74d8c92b6f0e47c29ac54f0fc2e39bb8d7b2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000053', '\x0118acb89fd52511b965266fe940e522545e9a5b0b8fedc6a4bfc60919073c9261061e342871b98dbd14c029f8c352ce6cacd4114109bf86303a4589edb4b49b3d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000120', '\x0118acb89f1ba724bad6c4226ec6cbdb400976c7a7844f49570be7e8b53a26a90501855ffe20efe4de8a6169c7cb6788af48a79fe18290b86ad00e83bcfe5252e0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000125', '\x0118acb89f56318904719830e590463c10f64ec7bd102f6c35ebd3d50d1154c3b9f051896f0c633fc5685296a7e1017cc69eb232527d97fce9f33a7043ad2b290b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000126', '\x0118acb89f80a10bf1d1aa6a537e32220c53a81836872b35444c5d6f4b6ea5759cf81e5562ebf2a6601a906dc5b71894c9b26a948c363399f8f04c0d940b5c2588', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000183', '\x0118acb89ff6fa1584216e18b9fe681e94b308519747f9ee865f5ad2c4a1fe3f0579355af27a5bb07e21ce616a0b401b575d0fa070c9a63c036654479262b39c3c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000202', '\x0118acb89fc4d83aa09dbc9ee0af9d5475af61b026162ea537efb5d7d9089408b46a402ec905da636751240c4c5a17c1eb7a0414dd317a4aee13f3ffac0d83f88e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000205', '\x0118acb89fae2fb6f765ea5c1aa23a80aacab5f18862b7174ffecaef733ddb989748c554f211790a9df18443bd43b27ca261b62c3227ae15a1706983e50f0298d1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000015', '\x0118acb89fb625654e11dc15a3131194edcd5051b11e735865f55e03b5044b546cc1e6e16998d7d1b5ba2ee401d3b53f958ec5950cc7092447cefbb6b914ea14e9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000037', '\x0118acb89f790eb7b101e520b9bbe0d04bde455ca49cd55aa23e3581775e52ed1c53e189af47e0f33eb0f3e125e7095170fb63483e9ce07b46eaadd8da42642b71', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000058', '\x0118acb89f957f24b45e42c0d8426fb67b37c41ddeda698e6f43cf4c2bf4361d01d483dc66d2822c6075d0fc19dcfd0ac22c48c72d2c1b8d0e14dd99dba7d83c35', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000073', '\x0118acb89f17b399c3e987e759d060e7f74fd4483783b5b4a9e1f6956b13bbc5d500f2a476372cf64a9214caeadff07305ef39e05a4b5b7e1f6699f4ea98fb4906', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000082', '\x0118acb89f89de5dc3a996694ca8134aec8a953a2dcc8c8689c25ca9deeaf9605f121e86aece8293cc2bd0d1fe0018a290fe13267b9213653a9c2eed8c156a18f0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000090', '\x0118acb89f3dec4f3565f672722748e90e4b8909ec6ea7d9517d9920a21c6e32f3c92102a6477c61d50f30c98f76ac4553f835d21477568a8f832daacc032f7b95', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000095', '\x0118acb89ffd1c3ef17d437979facbc154a85114e651eace8fa18ef04e9fb12ca81d420cb8ce12048d352ea0f5e0a4d420392181d2fdc36ffc7cbaffc23eed6f18', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000106', '\x0118acb89f56bd3623d5cdd12d2c51b2ee124df50029249bdf27247c54dc81fc61e90ecab9780e45b6415b976f990537266d6849b85bb43a5ae07cee0221cb5a2a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000137', '\x0118acb89facd11c14e4bf00adcee4e1aa073c681c363a99b9c7417a46e1bc28c874fecca463b0939d7a709f9ee1b80c78a928db7d73a471e9e46a7c35a1ecfca9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000154', '\x0118acb89f4cdb39c8f8b194246b4aee1acffebddb3412e2163e64d8e954021ba334a0e0a854467eff2208ef3eb2d8ab2f65beda9e50c3e8184ffb258c034042b5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000203', '\x0118acb89f0737130b0a7940424a81f6aecc62ee5c306eabe7014fb78e63190dbbc86b13b734ebfbcfb4b2eaf7197f997118f7d30983fc7ed8b4c1f18b6d2c1004', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000025', '\x0118acb89f96ba17823581ee1427b3ef28a913aa0f3e44d95cb14916230dfbb5fadc241987389920875b6ff1fece4299fd3287beabf49831ff3013e5021aa3d13c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000046', '\x0118acb89f89619848b46a4af09ddcf865b6fe0f04cc54a8fbf1425d3b9ef38dd91d5fe4511d7b0dfb4e345809bcb54d31c2990fa45de99028821847559e74a92f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000070', '\x0118acb89fbae5b16d03062ede9cd5de8d310b0cc159efcfdc72b360b77d1581f2631a4a6ebdb739fbea4c40c0af4553de35ab6a7f521b46bf98ecd04f9cd19e77', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000072', '\x0118acb89f3d3c720b74c68626c71fba47cb76f4f0362a5ce337ff383d75b550837829f7f475ef1733926e5adb182bdb65b9941207c254f05cea3fa40d7b4b08cf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000074', '\x0118acb89f85f6827d11db8c873f048caa6e4adcc5a6bb5713f7cd77492103beaf24608b77019bfe258fc68280973423a1b285be583d83ca798e7f2bcefd2ddf94', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000091', '\x0118acb89f29f292f53029017ed8059837711a1fab8b5c7a8b72a56ab418ac0d45857ab2bdff35ff3159b3bf3c441c56ed4b44ed46b8bd5444b84812d192bba3af', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000105', '\x0118acb89f6c18d92ea2ff8ef1db3aa2bb883913875b2122aeaf1bc255412d6636e8e4fe8b9b2431b075eb0972abee63b334f11ed26963daf2dff67eddbb1a94db', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000107', '\x0118acb89f215ecef728f9b0c4f28a1c32d966b239d1508783237de4a02ad66ddbc18407c0d22bbd4a125f5c50f40c7edf0e23f9ebbebdbb711e49809025ed6135', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000130', '\x0118acb89f9ea58849c605d1b6e295990055794a9cc9cabaa790bfbb86e55794bbd5bb6a9f708cf1d18b89d18ac094e2a61f3f0512f42f26c29db0f70de8ea6c09', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000136', '\x0118acb89f0223d24355a97795842679ca4471554474afcd8a813c712fe83f566905a8330a6b3bbd95d232b7535ea1f6f8ed35d3827b41baaf4d945c524dffb7eb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000146', '\x0118acb89f12d0078b61f7d04306b402e2907eadfe5447e7f2e43e617890cd3d695cc5076ebc3374a4f86ce6a6cd17a00362cd68b0fb59a0bf8f1eee45fbeabc29', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000162', '\x0118acb89fe027a9b7b07b918b24ccfd0ec085ea413bde9283fd30a148e191db99c28173624e9f07402a69fa02930af0f5ede05b6dd5a2f4b15f8bd3d074d69037', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000172', '\x0118acb89f5de2093acf2c41f85f6d3aaf53e15a0c61f41bda3e2a3f6e0b6a24515436fa44ac481b6cc3a371cf33d0c39e28cee8284340cfd3344a2eb020dfc589', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000149', '\x0118acb89f78af81050393e1dba9866d6c608b31e6fd863493465b62cba8182938c10482c606b0df4eb691eda0519f5eb2654bae5e9bbe7fccd489f7b557204005', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000150', '\x0118acb89fd2b1dc660014798bbf2a0c3b8e87e4254c494db0fd606e4d99f77fca77905f1c32d66b14fa8b271f6af05f4079bc85d7118515eac4e1396b88c3eccf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000167', '\x0118acb89ff8d2c6cde22b5e76b2aa0982108604db41cd4e484af6ca33e88257afd3ec6e63db3f60b8e17b817168d7248919d909fd38dbf216e61dbaded0b7312b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000170', '\x0118acb89f4b7de248cdc23a1258bafd63fe6ed5a225e6879fb037d395f23339687dd1cde95d3eb7bb36eb652cff6dc7e6ef825d31c3e13a41da5f14e3ed8d9fb5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000181', '\x0118acb89f108533cbd1b4e1cb302ebcfb22f5c24daccd7e5db9e0f411961b95f2e7ae0ce42b06ab970e2d7a7a8641ad62ce18b3de5f98a001da7fd61839a6c672', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000185', '\x0118acb89fd86ae94c2b42c7fd1cc666737f4cf9dad0662ba8d84a5b2ab3f860de84ccce6e127ab68934c9ec2536ef9778ea5a01970fa0248fddd86bd49f1eddb2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000188', '\x0118acb89fc3d9f28de5beae7c48f622b8f5540d0b2cbbaa5f973190fa7944bf070e3af4655bf63665c754f6d66804a299fbf0c3bd0616d4b0b594f164c9827d22', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000195', '\x0118acb89f04f71be99e78a2136ccad80ed04b22c66a0d5a7f3847807fc6e3bfffedc3cf6ca95c99db0695f0b462974f294b7e7fdc35e732fa0ccb1b5451e2f5c0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000198', '\x0118acb89f21e364f2c570d5f4c2447292334d2bc1a4e0ef69488ead99f55708e22f250741f2cbabb04d418d0b11b5d078f677450472d4cc4062502fe05ff5131b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000199', '\x0118acb89fc888ac64750db239effe8bf9bf0a343ffbc89afd0b75ad75ce382d134de30d6c0caba83f23912ca3bb37aa23302d0ea959ffbf5db1a2844d7436390f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000201', '\x0118acb89f2b4b6ca5d3cf714933a93b42cd63a60ae2d3a2171ce8c69631551b48086e23352a620cd7e358d6816995d6cd9b3fba4d4eefe0993c8c4ff1f8810a07', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000204', '\x0118acb89f99117ba2ee58810638e6f58edcc6c872e80beee02872f9d5a58488ac9fc012536c54db4475747deedb3bcc4896969377ade4547681521cd36454b479', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000207', '\x0118acb89f3a26d9f85c819fc2bb691b6c6aa35e477e0372c2205237a9462280d13bf68ef68814767d7b50b75d998aed2bdd462a0919ed5138b9639104eb7fc3f4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000208', '\x0118acb89fab70c12a9260b0065a39f1062578dda9a0cbae48968ff5f65b07f884890baad62a7a1d3dc13e7ca5f0f79c2f720c91c1c3301a98ee3fc701e8fca80b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000209', '\x0118acb89f8b63fbf682deb4518a0c220426dc85f61b199093a29d225f524987b2905866f67e8593a5d37c5e3f28cd59b3cfaafa0288516c1fdcd86e05ba8660d9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000210', '\x0118acb89fb3c724eff5712d04b9dc7a83fd02e765c2a835046b9e5910c09ff9c038115a31edc9d66c00f2919c6fdf16bea174d9946ad09ab0fdb9631eaa60ad34', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000212', '\x0118acb89fcd13f2d55cf6a172db378ec924cbedcac6ad47d846ea9fe6ab22482dab0bb4280ca6adc4d6bb9b27efc60220a2586510905a7c4654022efdd81753d8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000215', '\x0118acb89fdb4dc638a5bc2d49caad0fc961804c7a1b50b6a317c270e39d65cd6a9cebd6c6ebf0ffbf2aa6bc9b412fd7102ab8741b36ed5f89a23d9d3bc28bf8d1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000218', '\x0118acb89f9274b2a2d61484d6ac1a8e4b100bc90a374ff3472fc892e3487551dad20010655f9d4865c996ff52438c40a7d6740e4f38a853eb01c473c2936985bd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000219', '\x0118acb89f2aa3300033c11f2e8425048bb2ff2413d802b017942ac67b3b0a276fa7b917fa76d922802f2337ae46e09379245f191a88ee83f665a73a2fbfc20d74', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000220', '\x0118acb89f16ee89bbaa581223644e439b1830693f49ecf41e8b196cd7f881086c77146605510bf3604e8b2c93e92b7f3d96ae709b7bb5ae96482230dfe0706c3c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000221', '\x0118acb89f8afe22ed27b3c7d077352fc1f496c085e674a2a339ff7a42588b73037d87b98af250d42f16eaf98e7e12b55ec427c0c70b6212dfb3202a3af8c99a63', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000222', '\x0118acb89f05cb4d64ba679a4e77a67539f32f8b6a214a2d6cd07214bcb844a57b16d055048de3fcd817bbe68f53b71669ff9082caa2b2115eda0df4e236885bd2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000225', '\x0118acb89fcfbd9133c020cf18f0c28cdd6d3ca12c653c9795946a5ab63bbcaa582a6f5e742ffb0d72182510483e30da654c9d68e4874b12de3dc39952a4a2134e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000226', '\x0118acb89faf27d66578929ffe119474b7b27e3dca3e3b2a9609cc8f4512c319adfaf8cfb7ccaed36260b6fb7d06724c2d35b071fcf8d9fd0920386d711d614d2b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000228', '\x0118acb89f90c06bc68531448e433ae31ed0a29de12ec37ee125fe577c82b2e45faf1166893c1146b7954499aa4e149d51ba49d18ec415cba0b06d2453c0c831cc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000229', '\x0118acb89f40e604654ff744a26939b3a8fd381406dbfdc877da06c0c92df78b5fc6c5530786ea97879516774cda1023fedf09fce32d649a1c1aeab115a1d3a30f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000232', '\x0118acb89f6d7487e9d887d0550fef149f60e0551c25d02f44d4f830db3fc6b79705f7ef390e6fc6a166fd9e7c07d94bfbb6c49274318813ceb63b605202bd1f97', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000233', '\x0118acb89feac205a6ecd9ac67e31cc58391a5c0b7df8026eaa95c6aa86a21d9200a06aed8441072bcaff374169a94853c4c4dcf0556fe5f69e6280b37aaa642a9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000237', '\x0118acb89f23e0405ebc41d812a2460cd0c371b0020ffb32e45a0aedf83a0084b85f0dfb72fc12da192ea2c33832ebf0717492213ebeb47f533e9ea531e6fc0cb3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000238', '\x0118acb89fcceefe8e823daa67ea18c94c48c04230967e6707082e7d33f4e11aebd9663b021efceb86c23f5889ea3337fec55c8cdce586800363b052adce4acad2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000239', '\x0118acb89ff2997730be7cc780967aff0362ce9a5a6700a4207aaf2f851921feb85e8812809ff919919407e517fbf74f58731d80022b8fb1fb04f23322e010c328', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000241', '\x0118acb89faab9ff50825ffa2e86b868644e289d6fa9c601a77f42551c3d458f12c242e3c64e61f33c48c87be0f03332fe61d7bce9efc5972dd6e384d7ebe4d319', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000243', '\x0118acb89f3cba9c919ea697422110a3338e3b4322d23d8f275bee993509e70590c015adc9d69fd96fd8c3d6af51220c5261123fefa0990aa61e89027033d4bf0c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000244', '\x0118acb89fd37847429015551aa643ac58440ec77615ecca6b0b4e5cb423e2ff80b2eceabf1535cd76dd0f1286819795bebcdc623cdb2191647bb5767eb83ed502', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000246', '\x0118acb89f3454a4b2618a5ca588e8b598d1ae6185216b6c70213119c573cce2d1599cc91620aedf73b97a3696afba9af7fce6ee8c44f0e376e9b5581bbcaf6f24', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000247', '\x0118acb89fb78713a4cac305bd0ecaf9fc0837c5a519891daea0b7b790e1f9b61bf93aefcb60b44f85027cee6390b5fe6de19afa2720a237a644531b30aee6d5ed', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000250', '\x0118acb89fee1c07d487ce1b4028c2d5cb1c904dd11c6dbcd2167738bad1296a1d1b632e75fad6ea2a0c3cdb1d87bda46040532b4f54e01b8cbb4e524a1d854880', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000252', '\x0118acb89feed7a7948f8fb6190f1e68843f38d23f8560fcc2394033a6425152f055e70e47a9136d4af6ad1b2b2265d6a51e7c3231233830457e10591758d3d19b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000253', '\x0118acb89fc09d88bdabeab11ccda7aa119e2ac73687d2f7f8810e5670c3d9b387efc8a8f329e413f2d75ec6f6980e53189bab4102304c435da79d5155a390ad8e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000254', '\x0118acb89f85d6bf4db6bd6243f422ccf3fd972d41065f65d4586ca95ab113849d7a2247ef67bfce50bde38a51d56948a7286322a982e4ba8a217570d5ba49118a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000259', '\x0118acb89faa9722a47bac5c20d930308be8f028cb2d9f0c26f0c7f7ff4b314701d1e2031d4f759c7aa0352dcf56add227e0a2897756b8f3f8912b6ff0298f652d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000260', '\x0118acb89f794011a8e9c718e17582520f96b4afc321256f869ae238f1e47c68c34b6a82d18ab35560d7f07fea40166febdd744a6fae121e145a5ef98149d2eff4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000261', '\x0118acb89fbbe2ac275b21a4ccc7480ed72d2e42934a56413b6cfee8458bf740ab66ce7639f4386f2e0a9df4fe6f22a03888b5d4ecd056160dabee2885f172f323', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000262', '\x0118acb89fbf6cea91637ccaa228addf2d302b87fc3eb489f29d8cf0b5f87654d40b11874c4049f3f280357ccc41be7578050de5694e50ef7a149c7f0949489d0c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000263', '\x0118acb89fb5f6e983cbd66a95f49f0079d33b4de812d85b8a68a91761f0e68559c7ad0aaacf9b664aac01c377cb1b1457236cc5120a22d210230973e973e7d44e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000264', '\x0118acb89f007b839482cec7102bf7c2911522e1bf850a4da7830916bc1572c8042540021ea357689f6a213dc3eb647278b916f170bae3be579e1406e4a24cbff1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000265', '\x0118acb89fa320c453fdc049743cba75e8e6f6f4be60c47c95435f9e0847bde7a4118233ed392ee915eb1da5f25e93a07405127e6b60bac0b7043945c065328ae5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000266', '\x0118acb89f28ce433b2d3df03a99900a982ad9c9d1adf1fc033f1dab573ad36e1a8951fc7f080d0ee2554f0b23a9b4ef9867039acf589814cab63b7a042101e8a3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000267', '\x0118acb89f0852e48b1ef2acf706181d631782233767ef303465ee9e6bad19e254a52c2fdd19c3cf478919acf20c3e5b54f328f0d168b99af809831158cd2c8f6a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000268', '\x0118acb89f169eac0e23eb692162e0e39592190ec52fbec68f4c27ae83b40e5610869a9251b9ce3ff7bc7ea5bccf438b56ba23a7424c4f298c358148e3e70a4ab8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000270', '\x0118acb89fd5f849501935cc7591eb48d5ec3a90a95ff13d587219cf29473230c772c0aafb48204327a145ca9d328c7c5e3f237eaaec519cefffc6622f7b929e2f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000271', '\x0118acb89f77ac8a12a9712e1d1ab404cf0b1a345d6e7ee2707e66b2777f0ce3b9fe096cecb41dc5c179e20b81e0bb776eab4bbb51ba88465af2a4446a3628ba95', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000272', '\x0118acb89f699c1f9be0a1b3a44e243df930dc9370068de3f54b0d86c43dad17a5c42bca7d3fb818dfa11b31b8de9ddc8ebaa4c25d57fed9b22b7e46b254b6a9de', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000273', '\x0118acb89ffac0522b095f6a7de37d79fb77a16f37f2886f7eb22e1d5e3d1510d5742b99bb9bf87aeba1dc6aca5471ab527840ddd90f494f84d1451341a5ae8710', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000274', '\x0118acb89f7de3a79141046c1a98e92150a115cc380dfacbbc33e8fe19a9e983539278e0e1a8e3469b1b1c4d9631baad4eaea290c83971aac54414d0076e1ac70a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000275', '\x0118acb89f0ca3ae1be51559b16a91127b8a7407ef5e5109a4c1d76cd819c90b1429d7d84f96b9b937b39d7adb541425943f5d5d447fd4e0a81fb89d376b941854', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000276', '\x0118acb89f9a3d0a52cbbc469502dfadbdbac826f8f2345bbe8ac26bdf69caf13f42021cde12f49dd4892afca3223b78725472bc1ceebb7e8758f9840a5634f89d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000277', '\x0118acb89f63f8232151b637c2b2ed27a89283f0e8099677e377d67bfcbaca55a2f542d0155e233112432db2a101e381579df6def1dbc65a3f129cb8c334dc69a8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000278', '\x0118acb89f9879e1dc8867f446bd413904b6933c3def189cd182aa30743cd148d7acd7f6a2eabf15fcdb60b18a11c778f4e0dbf8036573b4005d6d3626c347ef04', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000279', '\x0118acb89f78cae7f0d26b5f51e00afedaf311ea1d5643bb0898f7f5f24f2efdea579d4e8cd4672f84adab6d77db0e2b9c38f4209b721f843c5623433f3270c7fc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000280', '\x0118acb89fd58bdc08a571823cdd1dfc692cc3d0285f8ffdde35f9a45c42eab85b384adef37011ce371e3a1f09b1dc2d0eef5cd398279aefb4e24f896e15748896', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000281', '\x0118acb89f4a75fa8a0031fc49021977b66e305512405221620668dd66dc7b0a268e1baa38fa1d3bb3f5880abdae47ea96cfaaf38adb488369194501c0520c6508', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000283', '\x0118acb89f594ea5873833c5ce1d74b0f1a543e5e7e2a6eb2049c63242461a852e6252741c9c34bd8cab3a4dced54b04e11b0c7f8ba9b22b29e10d7f697ad43574', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000285', '\x0118acb89fa484a4042a929c85aac8bbdb0e85ca7ae667de5d7e85dd6a6f3329bc36523e444dc16c600911bc9de06a726dc0651b149b0481fb311099490c84f866', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000286', '\x0118acb89fc50403188a4f5ea47f1940fb260d786978d6cceabbe6348e1c693775db331426e11f133aa3614f467d4cad11668f2dfe44f0c12b8c0f21e84a119c79', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000287', '\x0118acb89fa738a090b68be8d2858a26460a0eac5c3043bd502c4551256afac02f5a447da9cb577b3f62ae1b90bde081e88cdb888e34454f429dee577c4c18734a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000289', '\x0118acb89f17b55b9eaaef6b3d69cf6cfa3eac201e71d766142259d79ade1a6de6002b2bd49a3de700fcdc989247bc7a772abac9ac97acd0924f240894f8ac62dd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000290', '\x0118acb89fd79c3c18b669e820cb8adcc974397ff9a70a6d7417faa2df447fd33e0103e11808fc6ad0b58e3bea2b8362c118cd60b262620a3c3dbacf4d1ebbc886', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000291', '\x0118acb89f49d06ff9f921eae79e4a29486f19fd57dd4dbb603eeb73e37b5972d2f9cc2b13146d2caa045524ec72a78d7ea1cf147ceaa3d52a3a2cada89d62c1e4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000292', '\x0118acb89f24a4c12278d9ceb0598ac87aabc03da18a1f1a4de52750cc06e99ab8ea746f14d9444cd6a570da794cae70ae7f499f295920d5d170b1fa4d2e953c7d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000294', '\x0118acb89fd449fe0a87be865127ee673e150662dd4b770aceb191f00836f47764dc4dd14a44b461adf05b86c439259962a6b92962d97b63da82619e070fef5326', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000295', '\x0118acb89fb2df807114e1b75041808c721ae096be58d4812da85b5f5f9c19b212c1285b82fb1e9b5118edd422cabba3b10ac6a456a3155f0c71d8ae9e1cbb9a4e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000296', '\x0118acb89fb0c887536c8f12dc73cf636fcbfdea93e8d3e11389cb5d6911838e4765d882d3eadbf90aa3735e67d819772c2a5cd4623815599a0d9f8d0341f5d7d4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000297', '\x0118acb89fdf5731e5d648c4c5f245569942b66ca9f45973a7a608ee41b7347a0514fd166ebaedf7e4a2a746d76913cb2225559b34126be9fb00f4fc1d582ede57', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000298', '\x0118acb89f6268fa38067a998661d2620f9d95f8def579c3ee64587e604c9618f035eccd82b2173343754bb1034cd8ca0164b16507efd17bf562cd238f9915c0a6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000299', '\x0118acb89ffa4e32199a371de89998eb87679084fc7320d7e91c21bc835ec6f75e00a2a02e9a8b94a56bc267084ad86acc7ac4ec6cea46f6b25f5f2b2508056e8a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000300', '\x0118acb89ffe1bb01b0c6cb008ea4e64e828e0e19e34512e0277a1ac630541b39b1f89a512796c419c71df3ade8c67adf9fb64b81a346306378ec663aa6727b686', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000301', '\x0118acb89fcbe0465384952db339ec765365ad564cb73ba236abb14aad1e363ce25646b5990f20122577f870a5f0d92065069bdb8c5677891119b7fa21679a2c22', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000302', '\x0118acb89f3934d7c0664220d76b04fa9165aa07d2dbd08d3438a12c4a842304aa871e884d2a8a632176b211a1254874576f8c5e4a0fed51db1aab48cb39145b22', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000303', '\x0118acb89f5008f69520b7990463beb7d8787c9f61f75428ee8ef5ce18d5e02b5576f93fc9c3d51f63a9a811cc5726685ba876e1c275b4b2dac128bef7a4dd48e6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000304', '\x0118acb89f15757e748cb018d2b1453ed9ec06c4868c84dd8529f17680fbd9563ca65531a2e83a4945c31810e16799d713217876980e9b9d1bb3e447d6f07f8662', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000305', '\x0118acb89f198c933385041ca148b631d94ee8fe5ce1d525034e9110380541eea51f6e799f7c6f8150e2bf90be0f2cd0cda055f814fbb955d4573ba9a55d2cba8d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000306', '\x0118acb89f632994ac387767d342d9309d65d00c15445189a435ec4128b9efbd38fe5ba272d02aea05d974b71a9af702aceff206722b102dae5d9f239e28eff62d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000307', '\x0118acb89f3d0806a7a848a1d4bc0f3a26507db03506bfc127af5faa26a160c29d2694cc7749c74b5fbb5d0f1b856e03a55845534ef13b7d46f25853d580b17919', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000308', '\x0118acb89f022385d1004f889e1d89b69592dd762fa40c0b3957d7d4e1e720b5e83cfb100411ff34dd43b33937f71ebc0f78edc6c463d3e40bba81f412e2e0afe7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000309', '\x0118acb89fe0ec715bc445126133b27bdab49471bad6f598327cc199c438f2be375fe827ebd9921d2b6ab6f4d2ee1c3c6ba5ce5da2f542da16d11ea9020121d1e6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000310', '\x0118acb89f21efd033458109f237c6dc673a1a224edc34ae5db18d4e32975c7d5ef7bad57d8f29f149363f85bbe759022bbfc8732b9ce09daa313765bae8104a1e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000311', '\x0118acb89f2389edb88efc305f0a499ca6ac2d49e5be0b33a3f0c45f29b4255ca5b87d36804dc601bddd70b9e612376b8a531a10a6862eb6d94379a095df73cc8e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000312', '\x0118acb89fb84a4246b7cb425cc7cf1585098723097f01d2d57405fbc29a5694f4fa4894233eca1331f76939d60b1b4191c200f32867e18053d652ee9b47ff9836', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000313', '\x0118acb89f09448b0f30b42d1462074b5adf944ef9bdec71e08ce295b2d9bdb8d88dfdc6be4a517017b6f3ef8b9aec026c20608661f946fb640fe39ec737ad7234', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000314', '\x0118acb89f70b85d62ea47b3e2111dd2a0a69865034368a5cdaa2290bd39a612ee334df8a0a49809be018b60bf1b35e7a16dabf0e988203d074d743a46b97dbe14', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000315', '\x0118acb89fdee7ee30c16ca003f2e066032f669375107947bb846c96689149d93e03761a7fe37caa9be94a6b49dcfa7f3a06c30102ca0816024e7f067b8c7b3a01', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000316', '\x0118acb89f47e31c8980483a5f34383d8d7defee41150ae335b9bb68f84a06012cfd02cc2790475140c9b65f6da277e3cb7fca9f8f563caec58c17a6b7c8c57672', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000317', '\x0118acb89ff43fe4769151a639a939368cdb71aeedf562163ac873a480a279500a2059c0140a36795e517debd4dc25b5c8fc3b7225359f49bbab7b17ed24a4dd56', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000318', '\x0118acb89f736a6c1598e1a173fb3f36a35a2b9094333726b44d80588ea8117466862627d2c07c58834714606cedea6e5e55eb84a39985624d2c437cc95b4293d4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000319', '\x0118acb89f9d4eb513f1a5899360cfb3fa712b60b6306c573c29c6a0d11dec102e64915e46abed29bcbf49c59856bc4dcbc48d2975e463129c94cfb60f6398e4da', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000320', '\x0118acb89f0ff905665d8577fc802c6a01f87d277759a36692910db1044cee132ae771a5458a5ac8fed0ec1b7059600df6162450305609df0c4b8933e61c5f3c9d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000321', '\x0118acb89f47d69a0a606d2025b3a8e474ee99b4ceb12eb3bc9e53f326983771b618d330ac4fb47f970fa786097226b832b766daa70dcc3011234e9d0202825219', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000322', '\x0118acb89fc20920d74f04f6eb158fa9b1c93f95c73fd62ccf2a680a0b715e33bff9cfcd3c9ea45244203ec46a2888719eb4a95023257b525c1c33c262525575b1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000323', '\x0118acb89f2046187dd76754aefcb30ca616c8c5cbe9820c348592c1bddfaa38eeb725d9658832f9fbe4a8b85c9a5baae2a131532467d368bdbd42b9f54bd62222', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000324', '\x0118acb89f01e5b3ed7bb670aa86d97e0d2fb80642f09d1000ff03712b0200b30be3619d465368259888139d9f66910d9eb668f892a736750e7b72af58956f142d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000325', '\x0118acb89f447c2306ca0486ca77b694aebc5a24d24051bd46beba1d909a212d0e1291afa7f52418031765216728dc1208e8aea78eb7aed6f9e87d2afa2a13f409', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000326', '\x0118acb89ff02963e8c68da3a32a3fced553fb02899606af5b1e85c654fa369a42b53d5cf5377815f9703423f3f5baf83cc46c4000e9c4975ed74677253eaca9f9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000327', '\x0118acb89f99ccc4c55c63bc116c315683eff6e3f10f6fe0694baee1a72053aa027ccdb14722178ca4c458b757076b367ecf8099b3b82ca4c23749664a8b8186b5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000328', '\x0118acb89fc4837032d3735680334dfde944496666b396f0bc55ef7c09e14c0a9d4a599c554a84e6faa02f565c236052a401cfbe4e3e5165c433618dca93a36ccb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000329', '\x0118acb89f7cd0dddb61c9c767d494d20cf99177484aba0f57b382a235e6c345810f50bc026bc4bb8dcefe1fae086aff5e99a0607471d464d4eb4861563f6c82c4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000330', '\x0118acb89fa51a658c566f20cc1ad9ce54b92c0eb06dc5c48b9d1d37ee75f19ce72f28111e40574f04e7137a9950a25f763ab8bfe3aebbf7ea1061c481bb243273', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000331', '\x0118acb89f20ee3c51753338b2db0fbf345c1d199122c42bfa8bfadcf601fe5ae974a8821a01613b79689bccdccc651d01b856cb843005d25436658b844c4c7af7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000332', '\x0118acb89fae633e48cf876d55152223b8ebc63b4905215a998529b4c3bbf25ca9146f139c56963bcf47d292f0f798ea7c7b96010f232dc6b730606834083cde01', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000333', '\x0118acb89f36c3f76c8cd64e4227d6622429ed9060fc3b374acb0a3c7d2b4fa7ae8a98b25acdd1c29f7e11dbcefe67a36ead536b7af40fd92c7b5339313bd651f2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000334', '\x0118acb89f4dee14fa321ecd70cd0d14c5434934f3f85bcb9a6f4d401237750b104be5782231f40a98781546a3c94c9b3b236a02ab6c89befaf6c0210dc55229b0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000335', '\x0118acb89ff2453461c9cb6800c63569f31474139cd8f0bba0b919f8a7d3ab05c6e4b312a0f830b5ae7e8f68d303e0c659abd691475e3bf4e70a350d2b0c57e087', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000336', '\x0118acb89f498383da93aa63732c9d9ed61a46e8e6eb0981ecc3e03e00ddb729ec720e784b739d1330db2b2309ac31c7065939ed9750d1c19dc6b21e6e94f92916', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000337', '\x0118acb89f7ca76c280b6d8f83bc8d808e9d32f9f6c0ff34dc98812f544d149dc92d27485047f26e0d09d94ddfd784fec36966cc46511c5556734d2d62c360a163', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000338', '\x0118acb89fc40d7eb75dbb80f94462b517fd87fd6ec0c3c0e1b37ff2c992b7181dcf9e7516c1bd12339ddd2bd9728922f70367233d9beeb162b8bb34a59b9b3f3f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000339', '\x0118acb89fcddc41b7ca0b36d0d3ef7c131fa50b350c046e2a4ab278bd03dbf50d6aec950608a43dca1b891d73aaae298316b0f644ba3f297e376932e9021a1fc3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000340', '\x0118acb89ffb3617aed292bbe913653786d52d3e1ad4c382eb61eee06c64e8be2a9ff9f7f7e91e4fc0dcf401870e6ce7e3ae17600938b75307b9c8c19904882671', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000341', '\x0118acb89fb535b130c6c0274cd3e3daa586173d28b8e650ec477e934cb2cf7c9195f90c1dfe9f8e12eafae4b99c157640815468a7acbfc02cbab66628eedd95cd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000342', '\x0118acb89fca8444df2bde4acffe438e4ecb3fecd92b5243b3fe72aaea1c9b21a3999ebf81cd26e44ad9a1e2eb5f13eeb7cd912cbca79d83ebfb2e2841d18f3eb8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000343', '\x0118acb89fa0e621a6569f4f4dee319d1b955e83a4aed352b46dbd2879817074d44fd205ee006323aba044f0eae58fc6a37ba26b9f754d98f0c1d80247f3d02f50', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000344', '\x0118acb89ff7b3af16fcc1745452d205fc201b40c2bd5ae09bdf59ab19fac8c92182b8e70e7872c616ea012765169f0d96c203af802937f4902f1adb8535f16780', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000345', '\x0118acb89fb323fbce7c0bf186bb183bf8561bbb5f9e68a03fe66d632da8896906c333ef0b8eeb8df614f36258f77b669155ef731207ffad3543eb5d72436b7dc0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000346', '\x0118acb89f0b8c09b48eb4ec4f35ac23a203968ca8d298486c185a945d9f0cea2c12636d52534c59f0c729d01669399c496990f736468cc31322db166d0340c20a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000347', '\x0118acb89f47a716a661ad1c06bb4ab5fecfcebf3473c82dd8fdcbf9e780febfb4a96d0d11d475201ce090e3db54a4bf49aa57af670ea67ec9e928c82778f4dd3e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000348', '\x0118acb89f9c5fce4365da4894daa37ca83347bf53bf935c8d0589aa43ac221a61abe7bb154271b2c146673be44e3564b641dcbc75a0f869abf541145fd400685d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000349', '\x0118acb89fc8f80e16f970e1f2f5e380d9997a7fe5ecd8c78e5bcc2208abe5fa3ecfcdccbbdafd7d673b72a927b9ffbd0a687a9aed226a55783442c751674bae13', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000350', '\x0118acb89f91eebe977fa81660762c38f2e413c52224cebe50de7b4c263dbadd305dff547356cde3f0d6b4738a866c357c39d746b1873cc63b7d0988f2a7b82601', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000351', '\x0118acb89f2a228e517fa88fecfcdf563cb173e6045a5324742951bc6dd6f3c3f9c25f2b64e1840f217b579f0ed98b6ef5114f91454e693689d2009d6ab882fa3a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000352', '\x0118acb89f1fa79179fe3f2fdefebe8b0412a1fcba25a78cc59a87177dddf8c0e2e84111cae71f690650343c569a68fe792f9acdc77a1922615135a199b196980a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000353', '\x0118acb89f72ae7bf6822d05cefdc4e8695bedfbdaa893b67bf83e5759a4c9cd5c5021eae0a542d7d0bb55c8e459ca57376556b37dbd651235db5ecd8ffb3755a6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000354', '\x0118acb89f7507b706371b673bad5ac026fcc21cecf34157d34ace00995c926b06b69389cefcd21a62db103fbb2c133b4ad290e28bb451ddbdf7db2b4605e10565', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000355', '\x0118acb89f04dff1f3be332ec1fab5fed65fd657aa390cde47e53a7f9a68e07a950e16b98ca50fc0cac8a851b298bd7ec8b5599c83ae8993e6684711306a29c104', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000356', '\x0118acb89f827147bc3344b30cceb4bf6dc83e134cc147e215f22dc5278fc101d37c2ec9b704bb400194811520b6f2f14ed312f1b61de77aa3c1417560deb4f387', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000357', '\x0118acb89fe39cf31e4156099d4148b372ba8296ea047a8b2111b9ed5280d38f8c5b572b00aa195b54e44e585ba6b39700fadcaeeef94b521efdd14fb257d0431a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000358', '\x0118acb89f72d6699c28e068598935bb18b5ae7b71520b708ad8a42f68377a3a37ecf015683d811e8237aea701e2cfabba14c979a4e1dd46b3d7b3b50a4b634705', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000359', '\x0118acb89f616641b43cb3c6af98d74e063a9c91a814d8983921190038ba7e72217f4436187c36040860030a09df9a109ea972f30ced22c5fadc31749a471af8e2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000360', '\x0118acb89f5f34ee72c177a3ec6b202aa8c93174f1d4e3552a3629c8acad57e76b166e955ef6dccdbc59dbf24bafb46ad6a3e69ebfe7f9100cba07ee195f4f54f5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000361', '\x0118acb89f455d5550db86f1644e3066bb07588c73c6ebd418e34e1a9927913387b0fdd623741ccf158ca852557d2f7b94503eeb1e5176440895207b1a1d2fc0e1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000362', '\x0118acb89fc15f235ad6e0835761f11ff29482f984e56793987c7296b1b102f8a1d4765ee3175166673acd905325dea66891a35e4d7bd0bccd1e0f9cefcd372bb0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000363', '\x0118acb89f90ec108e18d0b2e1623eb72b203483502cd137777e2081bfc9b8f9f4071a66dd1ae2154995eff12ad992aeff7586ef0191b188c50a1229c1c04ef93d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000364', '\x0118acb89f4538c6e35cfeeab36aa71407461b5991e93efbba5b1e7c2000898a3ca7be3476da12b9c5099c8a6ad1584b0e21adbd1c9d22b4b31b4dec6df1af7b8a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000365', '\x0118acb89fe6403e2578b98c5b432b61f464025b5981f7173073a7fc95abc2e60d35e3fbcb181befed60958470d9af43ec725d7a2b9f9cbb21f7158f9993598a8c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000366', '\x0118acb89fd83e5f4a529370d71ac8f4834da83b12b9303b4f3f01b62a69c292434af6c69ea68b229800a30cb4a596b6904b79709f7b657433f8fd42154ee3c448', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000367', '\x0118acb89ffc470ab28e551e032903b2ca1558ce98d4ca7113ace635e9446d1c5d1101a59140e5adc1e5c94e726ffdffb75bc79e10efc4d163af5af18e16458aa9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000368', '\x0118acb89f890ab923433725780e4a4c9cd8748ad798192bc34f231e18a57a5a2ebea0dad8e99d1ff46fbbccb9f442415b4a5af22ba2060ddc4ab488f789e268c7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000369', '\x0118acb89f00e05a8267c677d670184d07daea803768d23cc0fa81638d3c690f443b73d8256a445f51ed6433f2c530ce99228e6852988939e5458bcea37615b92e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000370', '\x0118acb89feff575468f5e5d7d7b28898bb9a3a93477ca0213616fd214d768e3d915c3ffa1cd92e81ec3d579cb9701ed5dd8378455d63bfa024df53f9dfb2757a9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000371', '\x0118acb89f9b39e77a1efc5e49895b0cb9a7196887753ad00009e37db8944c6f5df228d4cb7d815a328a5c127c9f729e9276f8188bbfe30d64767bad99c99fec4e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000372', '\x0118acb89f18a6c99144c2a23e824e553c24603ac970dde5ac30d83c3c2dd407d0d590168672be25c7b08fe1555362608ef5934650ea9a1377b2f690d27f3f9b1c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000373', '\x0118acb89f689111545b920234bd3526ac557229a01ea9e4eb78d9025cbbe69c9b57732be03c0931a74720f443d763e25b2a761844c311a5091f57aeee665178a0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000374', '\x0118acb89fa2bdd14225c14b39a0f3b5231b88ae6baa653390f159a2a4cfe28007e289837a6a3a07f20b73c7c262fcfa29139d18d5dbaf6ab82c68ee721ba32818', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000375', '\x0118acb89f2a2f7bec9f19f3618792daa410ae992233a19ff85f4e3dba0d73d55dada433a152c117b663fb8eec9cf469bb2ee1cc85acfbafe855ecdb844e54bbc2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000376', '\x0118acb89f614353e34b454bf30bd4bcaf91ec0e21ef696ed777d3ddf2be1a0399953b1102122ae3d9719a966af91e250d4ef09bc3c25134761c23be634005d7ea', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000377', '\x0118acb89fbff55db2f109098382b8a2f6cabe83df9c8e5aa8383e06dee2d95009e5329c88ad100763893888d2e4fec65b13c31fd445c46e035c03dac36940fd7b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000378', '\x0118acb89f959615b8500107612138d80f00eed17904a436405c526067eba1ef88034b899f9f73c507c10b1c65f6fa4637f09f910fb1e618b22bb56be10204d127', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000379', '\x0118acb89f7a17923126f0f645f3169fb3c7f13fb5f21e719aab38b3c8ad7b988df41e2269524924696879071803c0e01ff7e0bba4f78f65673eca2c23eb11606c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000380', '\x0118acb89f88e80445b34e5e798cd9d1629bd3eb6bdba55c25444d1c0e84f9de0b1d39a345352fef8e5fdd5e8740be029128414e075351cad22926efef4ab26713', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000381', '\x0118acb89fe26856d3fc755148f68277466d4a9570706ccd1442537839e826c45619414f243e464a4b927677ba846a1d5a9e34accb9487122f5792c107a682aa45', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000382', '\x0118acb89f98ebf0296ac33c5a21d7be97026b440075be77cf5bc2e1c65ec10c452f912ac014abd8aaed29adc80011c8b4788df754d6b8922d0819bab26f943dc9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000383', '\x0118acb89fbf44203c02a0dcf4631068f9260e68bd2d4272d85fdef735ffddb3cf20c12f329cd66b1b3c4586d034d2ad73fb4b1ce442dcc4688a21d04c07393c8a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000384', '\x0118acb89fb697b76eaaf508001d6e105fbc6193ed92d8123c27a4201f328b6baca0693bd8861c8f2570f9c3d5e6cb9b800a9655fe3b1cf6a90518f8c7aa4830e7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000385', '\x0118acb89f6e3555642788653331759f16580aa7bd56164df0b5a7760abddc9582deedffb0973409962a31c24fda7a752f4feeaf0cfba20d051a4ab2eba52209a9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000386', '\x0118acb89f6dd16e3e28c9c286a9c5a712bd84fb001053a4ea5eb23fd4227322104ba55d230dcc1bc3a1da5a4b9a60a059b288fd53a64b11bf2747f33e8b43eac3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000387', '\x0118acb89fff06959b0b8f16d011b0eb6ea6f10776f45055f965ae370c1de0f66b1695b0e83aab1842fdd26253c20153717cb5ffb9c226e3057fd5f7dff910cc31', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000388', '\x0118acb89fd2a4da5be93405eabff47f6afa7374603baa523f4eb057b1443e57a3bb9a82b3018eeaddc723e50f393f0e1df94f90e4fe9c8ccabf12c54df823ac07', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000389', '\x0118acb89fc8dbc54e5899aa74c79a83b1f5be307ff35266f6d53e8cca1107fd2abca31d3f0867c56b23173d102ab506d2288a7aad474b006b96335f93f17231d1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000390', '\x0118acb89ffda055b0c65292ee1f789cc5d57da27bda4fa106215c7bd2022a89dd758395ef36c59c973491c672d83f74a1aa7004546078c6de5ad24d35ff0ab0e5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000391', '\x0118acb89f7da5bffa6274fad3811c8c565648262fd90f53abb1fe90f09e5baaa9af1c16bce87e7e91ed06fe777bd0006f253fb9dbcce48034262522cb438d1184', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000392', '\x0118acb89f7ec631329334b6155a98f17b5ebd46647d256720948dfba375576ac4792108f043ba4381b5d71638b51ea191e4bede7d25ba00a8cf28cba213f4959c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000393', '\x0118acb89f5086471fd37d4534c83ad21c28f698ef84eafcb95fc0bc1f208081100bb216435ba1d1c3e0125e78869a7e324f3e16a4d003761b0e3cd9160a6ef638', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000394', '\x0118acb89f2737f810b12aa1b351ea7f6eb5aa438d9bd88c22bd71429f8ec1fb274e7af033bf1ff3f08a3661d68576de3135db4d9fc59f77e7c2e10f05c29c9a47', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000395', '\x0118acb89f93d4877f28101a14325907a85d6aa070555971f5dcbe3a1fc6d49a89733d2f4165d6be67554e78ce067b4cdc2531d747d258ec2c871fddfd965d1fde', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000396', '\x0118acb89f82d1af7907d37b5f913224d91ccdd4d703dba1a8e99369dc86b52930f3e5d65c626897557ba6ca36a64320dbc55b860c4888be9c5fae4ff040d76774', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000397', '\x0118acb89f95da624c1a5a57ea7a3c8adefe52273140694c05bd5694d3cdaa774e95be0c0166c6083904316e8e175eea1b29d1499554c8156feb336e6540609cf0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000398', '\x0118acb89f9cd7942906853936bcdaed096ec278d96c2a3e1360b9a815d437e4fd96e2368ac255a9043123d737c3fdf8c2ab4a16067704d25a475f4deabdcb43ae', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000399', '\x0118acb89fb31eb05bffd1c51d8d25e6c14bbadb7abd46572dbfa0190155b4c1702151b5f846ca03c362524699b846b40e40e1c9dd6ec6a6e640ad974a54647e8e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000400', '\x0118acb89f12a9ac162b8ddf2f19213f8e3d421ecbec73f054785aa97e73cc2ac4eea7a4be59fe15053ef87de68817c55c0230525daaed45f4ea39cdc097fef8c4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000401', '\x0118acb89f5f4a55eaac129f6d71712dcea2faaee2165ac18aa2da1c1ab7f4bad5bc95a30b70df16308837575fba08cbf6c5b2f0c4fe3aee4d765fca7fe396edbc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000402', '\x0118acb89f6a22f1a58ff50f949f7bad27d0ef5f3790b97497eaf28ae7dca4e34e5f57ece44952827d8bb3e49cc965f5289b4ab92bb15ec23fdf62a75e508780be', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000403', '\x0118acb89fb0d9c3db115eb308e84ce05eede591810e9c9bbcdf98b1a16b33ca460f54cdf132254a13d9d75ad7c2a0eaee8f5a9ca1eee8153ae6b4c55b3fc98c52', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000404', '\x0118acb89f3492d46504b5a927816e6610387e0a25a1f14df81c355fd2875fc4fe1c1650ec0d1ce7fb85603c1236d2648e09c048ed7d8d7af116b9f37767ae1d87', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000405', '\x0118acb89f6f95c1a578aefc291c1eddac06592d0dd18c72108ef9f43ee5edc518b59f1f9b5c665a7ba274bc42753a980418a48968ca0bf53e56916bb695716f09', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000406', '\x0118acb89fa99ec8f46deb900509f43e34c20c9259086886318fb078123a516417dd36c658d93daed57671cac6d504d98f1448ce45dd588e00fd4db383a1ead1c9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000407', '\x0118acb89f7bf8f5b62a7326ffa1c2df1213c7ce92f82cbaaa3a027463e0b6426ecb0d261f55314f1ab0f9e87776d443b1c86af6a4deab97ba2b11a8abb4c9866a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000408', '\x0118acb89fc6f134c9cb6ea090c1832e2fd9cfda53671670b9fdd5965679a839ae5a14b67b01a0614c20b459474ed39ccd902214fa68cb8d8263badb68f774d7b2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000409', '\x0118acb89f920d245df8aad145ad0cf3904c764be07c585298de1ce65c3e5109afa7d5bc2ea90e15188184cfbf58ced8886f8bc72ddf9b28c661f2b5d996f833f1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000410', '\x0118acb89fd9de19e6937b4c6005a647473e989eb1eb6cb3bdf7227eed2e3541ce4391a17bf989f668369e9abe0907d294ad58bd9b15d744097179a0c40d09ca93', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000411', '\x0118acb89fd6c5d1717299230437d30412942a7839302992f1bbe3b3567a1de2bdaab89d1ccf64249e740ff0b8cfc9e7e3b6f67df479966ea619ac895e483766e5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000412', '\x0118acb89f7b243c6d84e8bdf205fa22793d141b0362110a3f63d21d75afd4d42e7359bfde0481a71700157458fb160f14fc668cdca60bd0eb238c5bcc49a9ace0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000413', '\x0118acb89fe925c08e5e790d87aba770a4fcb5ea89462991f2b440ce5a8fbdd904c56aa044b6657c1b8c59202203d0187a469e805192523755ca9ada3622ff8841', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000414', '\x0118acb89fde1a647813164ce2d6026d731b7eed492dc962464de09ac97c3e4da4ecfc13d94ee5bca99d0ebcaf78071b9a0e3051c9bc3ff01c509f401eb6c04a42', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000415', '\x0118acb89f8d467171a7a8d34567a5d1feb6b834a41e58c3876083d2f37b7c704415be0326f9482610dd780c230bc50125c7b1969f9e80da9e27ba9dc127bb9b03', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000416', '\x0118acb89f3fac9ef0dfd529f70de042195a2a4c0698d736dabdf7e99dcae0c083e6770ee7a1014749c689695676d3a2ca38f9008f5d9ea9a43a4b278a8bf47d1f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000417', '\x0118acb89f4197e2ac034899f695360f08efac891024ee2e0645a335187051a1aaf5d123aabb93f1e01e3e0dc1fb8e9559b54bf1a937b4539a015e2593ef56296a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000418', '\x0118acb89f2a19629eb77ab210cc3ee4062f39522884bd1c9f58f5ed5424877084a26d466db00609802c4a186b24069e1709a8795e7f868fa4f0c8a8533846d6fc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000419', '\x0118acb89facf4038db5f2eb6938775696cf1c7915eeb2f0e18618a698b6e780d236e0f7c0e450c28971eb63a032db479e20e465fdf45bdd9e590a411e7d704edb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000420', '\x0118acb89f90c48c457ac91d3ad0ed314e35f2b48af8964540480078d79d1f14e124d675b49269e32de1b01a94c0182b378d95f76355d989aace672de8761b5e99', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000421', '\x0118acb89f87d74600a65c3e8b855bc2bad6ec238a25f65aee2399af616d7f3781372088bdb9f4e41f62d49b5256d804b5ef1c45a9e7d4666cfbfc39d5762677cf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000422', '\x0118acb89f0f0d515509b2054051d2ca20a57880877937f33f5eceb8d3728405e3686a2f0f4e1344e6f86f6cebc4af0ce0bbfda8f23580befc3b3b679879416cad', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000423', '\x0118acb89f827741177853345be0bf859b91ec749a2017e800cc7956b9b4d0f2d71ce6e6ec2a9faf08f9f830edabd31c3f1d32d467beb918c35c93e1a00d4effb6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000424', '\x0118acb89f486c738fb2c0bff0247bf0ca25d3098060052a26d8607774596c82ffa88229fbe1ab0be3dc5853551b6f525617b619f6d8505d1e2c863cc29047f209', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000425', '\x0118acb89fbdff6382d8079b6389e6e5d1cd0d0c7130c6cac194e5d3c0d4d87259e2022181845a4efa2eac438ace4294bb51bff61439d35a8c892098a084077051', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000426', '\x0118acb89f65706bae1ab6c26a6586cbb8abe2f5c134783f0a112d33acd5a06bfb556de1fbb772c8d9d7d62ef4d8fd8edb8ccc1b05d0272bff4b6c32ab413058bf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000427', '\x0118acb89f165329a3698fa4f2389de7b3785f81bd43dc706e8422dc7b9a3e730180ad05625043945c54e516489bd163bcf5a17fc29723a13179898f80ceeddf42', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000428', '\x0118acb89f4303b2497e11944f0159ec3b8360e157de3260fb2844e868aa28cc2af1da3f63e717121403a6fa37b8b90a9103a555ee001572e9afbe7d5e6f4f473a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000429', '\x0118acb89f9091ccfeda1e322d8a5cbc0a04a76f4a4c0ae5e7b9f3dbda99980bf6effaec22f912e89b40a4bab45df44a4c1a1b56616c47fe1ec66ffb38d1e193d7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000430', '\x0118acb89fcc636b2cb9053483e6fafb30c5990ef5854dfa7a534f54edb85ecb944aa42aa5adbd7e0f19df980bccf5c3be2c6761a4640739aa66d8bc2151f96d5d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000431', '\x0118acb89f488fde657db6ef255f74ef5e5e6ed527df27f44ccb01a2bf9bfbaf9e589d34a1565b618445d5d8ac1c3d39bf93b56b4945db16f44d52065d51b988cf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000432', '\x0118acb89f676c2b1a548ae0b3615695db869e5578e995a09ed51e0453449cffb1f54837f6aea4d2843422102df374eaa094288bb6e54bdb9cb87a73f7b17402a3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000433', '\x0118acb89f0b8464dd6d175b662969952879366e8b96726326b330b543549a17d4a93dac01ba561585204df0abc4c153cc82498c6df81d78073d2242521a9aa72f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000434', '\x0118acb89f87b764ba135f2ba96dca35a32fe83229aa41ee4412879bc3859cb23f2a4b0edbff70e3af15344acdbcc0fc21be7a94ace5675d893e1b8ec7ab364e3e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000435', '\x0118acb89f6589a66299b5590caedee2cddc05ad373faed0b3c6fd7d6071ff5d216ab587f57c448bbdcc8234c3915955e6592ef21976d7efc6f5f5c1808fc4d85c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000436', '\x0118acb89f1c2902c052e2c7e560e2b7ccd95906ff68740589440cfd3992ef7186ce45441196839dda67df91fb786ca0ba51aed702c7c119004eb6e363b9a5b121', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000437', '\x0118acb89fd928a34ac10f2df3cbe6e64f2a83f99de859851165c7a9502754e35ffb73c3f031047dbd41cb2652ef43bf0c26375d4caa7e1ffbc4269c0c12457d1a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000438', '\x0118acb89fbf791d235fc3160cd9b995cfb676c7bc6ef05c5686649b25dfe47b53e1a902f0f7d0a3e1c127c72011a014056251e892f57712445165c3c8111d8492', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000439', '\x0118acb89fd654be7106a07902ebdb441a84d5dfa53cd265632af05f918be08b7e43f816fe5e1158e9303b934c09ca2fc7160029e41cb4187146abdfe2c53e0ac7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000440', '\x0118acb89f08e0d9178e7b5678d85e0bb23d54f7cbceb90a3e971957284d7897c6fd509359766b3ff22511914385255c82a7826f1eb79ebe2aea2918ec9889d9b8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000441', '\x0118acb89f0841bdaf60183bbddbc4cb654449e8451fee5fc77806e4ecaafc006b68ad66351446e5d683089d73e9adae9bed00d2c898087d90aa3a8358adede7bd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000442', '\x0118acb89f78097371ed84cb1d15aa0d9e6de146c4b3eab655b8bef2574aa4e9cb86afcf0dc83de9e84b9d8630b47293b5bcd55921cf885d45af06c3ab6402826e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000443', '\x0118acb89fb2be8204fc87a334d0d0f6e9e5c06ec03e30fba0e6389e60c565a1f86b773c73096b4cf8e1f066ea4aee187ee02c979b53bf2cd1993e841ea833c750', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000444', '\x0118acb89fc65dcb0b425fc08e11de849b3cdd8ed461abde44513bc7286417c48ebefa32fb38df3fcf35d4e5eeab3601110b1d950ec5a7d20f51c10ea01d213c24', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000445', '\x0118acb89fe85210cb75c3c1c9e042ece000cf427094159a75c4c77328d45b598f5ed54ba99a875c6fff6a04ad719a0d3a7ca1f5748636451528dde492b6a2308f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000446', '\x0118acb89ffd33fe0817b3692a038f719de798b83c8e6118eb40647206ae7048db2df58228c3677bfcf1b48d9d33199f0f9659a66a708dea928ce8dfd6d7f7fab4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000447', '\x0118acb89f45c68d80b2697648f5eb13d4ebd21a2d7ca39e85a8dfb59bd041149d95035ec819c54ea1a743bae4f58f9bbc1639bbd5c2992d1e2ce0386da6c8b2e0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000448', '\x0118acb89fb42e52978aab806c0ef3e28da115f366ab8ebf05a19c2baa34be8f93639d51685354a889e85d4b66b72383ee3289feccf6449eb7642ab4270940cf84', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000449', '\x0118acb89ffa2c7891e7d54491a709eaaa4ec25e501ece00791d91b990a63c8add52f0251f4ded6adbc9a961ea5ee5119a826807c4455955331fe507d1a74b7032', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000450', '\x0118acb89f51ff606a1cd3c2536977c1382e0653b992e514010cc432fb64f57abf84a0d9e3e26b6739b2f5044cd86b9eda5f17ace1955abbfe836e58a043f00104', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000451', '\x0118acb89fd4dc56c43d4f4bc1b4d4be4e3f84f20aa09b82dd6c401ec3db227aa15a3f64e4e3146754ac6bb297c596bf6622655131d97b09285dc3840e1caa51ca', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000452', '\x0118acb89f98d3231430d9a152826daf74abc43ace22e3147297626e325f4d4852de958cbb71beff0e593897bd28e2871ed852c5abfec09dc02d64e1890c5908b8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000453', '\x0118acb89ffd98218ec6b57faff8d34a69af3ac0b5c1aa162753f928b3377bf65b8786b61be1ac16bcdac9e4f6d5a35d3c9b4e00ab9ffc5ec151939019a571794d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000454', '\x0118acb89f22012084cfb8cc5d7c01356caa473ef7a66fbca432c822eeb14ffc085004ab5da4b4be5b1f3932a0dac084c1ff65ec58ac60b6b2278cb20ad3bf6ae8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000455', '\x0118acb89fc95aa5140cee9717a3c25ad58974ac2299c58cd99da231f02715657682a3854554c9392ab36f1b238d6f50d8d7c22830b9a7a491d2bc0cce844f49e1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000456', '\x0118acb89f7df423fef2fb6cfd6e45f0e668217070d5530cdb104ab313ef9496ee6906e022ede67e48be898bef35c5313ebcf6435cd87ef3914bc1f4dba5daec9f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000457', '\x0118acb89f7f8eeca117dcce578926f5930f813223a8f99a82d26eddb98cf4f0733dfcb576379a2c8efd54730c672e82f97c160e795b48552c3461a069617a1195', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000458', '\x0118acb89f10cec1bda976e1df5722f199d02bfd3925c68c039a96dba2cdf3b6f719b9a6b0bc458e016e05b100fe2031a10fba4e71b064f212bef1cc0e9727c2eb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000459', '\x0118acb89fb480a154640c2695f8511a8c5f32f9a8659e6f3f621be3da099394c479631cd97851df7a3fff0d5b09f8a0379c0a06919075838c983cc845420f4679', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000460', '\x0118acb89f3e57e1b11aafb22ae7f7d5b595fa4ab35de1d6f52d987a0ac0284a402bb74dd56386890865b5617f1933f769c74acda2f0a77f084eedadae50894285', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000461', '\x0118acb89ffb47dac84324fc8f2c68566f0efbb556a270b775b5066eb61ac0cebcb8727835cbbe2502665cd2f67e0afd239c66c615e4c7873dd79ddd3e7ea2c769', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000462', '\x0118acb89f66e1212d781e692c571deca7c9bc758629c00957e359e9acf6287569b023e07b86b22b6b288a313b5c44846e9badaf817616f93f533c4b7ed1aa0824', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000463', '\x0118acb89ff91721579750141911fd66bf3da802535fd4d5c6a8a7b221fc32ebb2e2d1cc972fe1df90e0f7a73fc878f6b0fca2c7560b4cd2cec15025bfa17e00f5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000464', '\x0118acb89fe18364fde46f7cb02a06b3ca35150df59a6eff5ef4b1ba38a8ecdad7e319d0c7a902bfef29d11db8154080d6bc7baf0e11576d4f9d8345b434a47e61', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000465', '\x0118acb89f1ceed78075e758e844e1103fc785e46b9ce9587f2659cd722f62ccb87f66a4028317502afa077b4dac8a3811ae113aa2d4a5c9a6e19149e50daf0c5d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000466', '\x0118acb89f3554f652eb7be3a7b00e1994a2f16247b1c6c3090f5b1b01dc4eb00d246c77b70f1b45de557b2f397af9d0b73bc513f92217320f0236bbe1d5efdbaf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000467', '\x0118acb89fc165a36dbfed226d7bd40a7e66456315aa104f902bdbd79776443803ac1282e6daf83485377a2f3056fb56a3190f701b35e1c918f133b6f64227fb88', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000468', '\x0118acb89fd2819e29ccecc2bef33f583a3ffe5fa7b818343be750c0fe9a2133d0e58630a24e8fc5ffb177133f2b2e8672d8fbfc56e113f32500e5715a9109627e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000469', '\x0118acb89f301662a1db33aaee6c552f8f6588922529de7cda5c85d1bfd6c07c47e1d2adbe153aaf9c30c86c4c209d652a4fb8084fc0ee29b771fc8146ef91289f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000470', '\x0118acb89f0a206939ae6e719805d79d6d42848726f5f762c74d6794ad482ccc5fdb2016189c63830647b39d8201e82cb4dc12f413f502c9073594e6fe38d1092a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000471', '\x0118acb89f80c0664c0315001f13561ea10b04e51bd4c93eae5f4b1811a671884a8cba52c2c4b05f1e41a2f61d126a4ed29d9f89cdb0b49c01bbd1069dea22715c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000472', '\x0118acb89f6c50bb2e214cfc7d16c3d097fcdacdf277129380157a984f76f6a7ad3de71fda8260948fded23f3303c5cc50e14c87b9ca4d3379cec2bec1059ff35e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000473', '\x0118acb89fd3cc49e097f0521e2f7ea56b348d8263859ce6fd96244749ea43fd0ffb0e210a31f92c54e59db310358f5808b1f0331d24c7047d53e26a68596b847e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000474', '\x0118acb89f8542f894e6d2d7c0365e7c77240863ee9df54c4ff1553cf4705876c780b8bf5af60c96ddcfb9e6b41c0d57f20df6601c90d13d6a665172f403c1751a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000475', '\x0118acb89f1f3244a398523c2a908d3d690b129c6973649538c28510d5f6a2b8f5512971b70c74136df21e3b28229de946aa7355b2bca1acc83caa7b4984fa5f66', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000476', '\x0118acb89f8dae83d90474f4077007337dcfa256a09b428caa2298f5fa7318968aad663b24e0d093254fe2c0961764575ff9ec9067c0eba57751914f6dbfbfda89', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000477', '\x0118acb89fd021dc28ad94c3b1b59173c5f66984dd0673674e15686d29ac89aa66d67f064aba5805554a0a72bef87bfe0f5540b943ea17c4364b9f1fdf6329bdef', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000478', '\x0118acb89fb8c8013aae1c75f5f32b53bc50b036e5890b7b0251102f88387cc4133d8387e1b5ef45ebed31ca51c6c17a51c284c243eb0b44a03731dcacb296c1c4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000479', '\x0118acb89fa760134974b4e5924d5149e798c571341e4a3fa063293f3d04475c7b77fcc6ed9f58d36314b2b6f42162509aed7aa17f04d779d49f046d95dd41a1ca', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000480', '\x0118acb89f06a4f57f2508c9107fe6a76d7847f956c875291b264c497d5c2ca46a9240a1e0e66dca0d95de81613fb3b28dfb8bb5ae41c751cf48e1401539a25b9d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000481', '\x0118acb89faa2edf2ee804db1ece2f84a4737368b366bd9c18e215946ff6dacd0e8fdc857ef1fb30a9504eef32bcfd416c7a65575b149cf836fde537c13093ad30', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000482', '\x0118acb89f684c7bd9befd939f636478f895672b1e456645065c8db9a019e662aa16cad639a60e58a34e92012e78271bb782c57519aa9f9c51cee79d16a6a1aeb8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000483', '\x0118acb89f04da1a98a775d5fbc5f6177cc54e81d13cdbec645fb04643db05dda57ced34594f5d431fdcae98beae7e24ea02b1bd83f06843fe735c90d8b117a9ec', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000484', '\x0118acb89f182de2fd7214589d2e4b99393fa8c7231d7088043fce52b38b88cf4c88f1fbff057d9797ed5c285ed4c1c582194caf094273cc13938120d38087cd06', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000485', '\x0118acb89f35ab3f4b74aa9a03f49dee3e8cd337c8b08076d63337ed2b4f23569da74f42879552aa80347cbf5e328f5592ef4b0db040d8dcd2d0be91d2a4d0cf9e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000486', '\x0118acb89f9877e2168dbde6121e1c056685d58a293a5691933009475e284f96461cebd9f31d6762ad5fd7816b77957414385dddd06cc78856b70b0f6b68a9f805', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000487', '\x0118acb89f38afe0854e9a92dc9f109fc39c625d022ff04caa3fdc11d5de01daf7904c7f71ccb88478ee67852920c79e6905ff5eb33bc18b97f1d96d33c404ae7c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000488', '\x0118acb89f2deb019ca68b36d4b48ac274e253656bfa686a13494f324a90c4b4ae3b38544bf50541f305a6abfaa0165c0b7f1ba7a66a63ade2d53e46017041f2e9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000489', '\x0118acb89f7ca283b02bc428e3869f53ac9ca7d330876bc9b6d55a72422dbdbbd6da67f946976769d3450705501ea5046e55106dd2fd66335661e0749d577126d6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000490', '\x0118acb89f1689d2188d2c85afe24c6c210d86eb8f977f879e9822d957a5af43080d863ecc3c4dff66fbd4463cb8bda2722c458245518857ba2d06893a796bf7ed', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000491', '\x0118acb89f1595283f1122d896d7b2fecb9534d888511232124fd995ec4cf45383a62348632efe9ef86435287ec059a1917f5f05e489f9c0f5a616844e74c3cf56', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000492', '\x0118acb89f987f5107ebb89bf727e82e819aea5f0e8d1b0a8ff9c3cb904b9a2b47ff88b8c7675be9e31ed8ae8ac3f640aa33697d1421a9df396178d5612dfcbd75', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000493', '\x0118acb89f3107d0ae751437e4e0e8f98b9fac0fab85309f28edf53e8d9a27dfa8761876d3fe38a6d728f0d53eb7ae98cf4b3933dc01defc791e1508c09d6f900b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000494', '\x0118acb89f6da6ec986903a6361077e7304b869e8e99c5713ca52c4ac01ae2e59080833ef3708e3575e356ab8f569ba7fed382866fb2b3a038677a3cf70fb3121c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000495', '\x0118acb89f7e0f7f8e0a3355d6e6d216b397a3cb8ea97e3a63820935d6aeeedb8674df936ff0ec72bec9ff43eb5ab1e75cb20791d46afd85ea7d539c140726d489', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000496', '\x0118acb89f9d5f4d4c30632a8e3a61f97715f369eb2a6989febf1c7917079d708c05ab54552401c8238ef207fd673e6c516b5b575a003b965d660f452edf3179a4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000497', '\x0118acb89f31042fc6d3dd0c269549768c7321a8e9a3d33b21da827aa2cefbd42ca4bba6fcd86cc42ca941e5bb30f05ae16193756bd330c34228437d7e51d61dad', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000498', '\x0118acb89f3cf882ed12a77fc05a41dd1b6905437219bf87adf73fdf5210fe480956e403c7038ad85c834cb6a90190aafb8fd6785d26ee9a8a2cceedd17f7d1652', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000499', '\x0118acb89ff62ce56bcd48663ba35605fb1f25652a9ce89be84effd852479ffc30503f216ac627e1d55522e67abca98c7b24452c7ec70b0af60acc503c83ad52a5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000500', '\x0118acb89f6a32387eff7de5f2d53920c59dccf6fe8fbdc7cc6b147d11bc9fc924519cf355e04502bb39943e6d3242e727f2923a41d549d0233f91f9952a3469da', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000501', '\x0118acb89fb711a9d2b3589417c503dfe288a1df32eb49e20476bcb2789f75987c9eb6b9bbd28f7b0d870ecc4b663e7f9b515494c1eb4adf4557c9ba2751cad924', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000502', '\x0118acb89f0bf792b67ddabf5db0ec9aecf49536029d90c0000e72541aa35cc26b7fcb56c1f7a22f3eb135ecf5e61fc93a1374a2220ea311f78666d8cac536834b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000503', '\x0118acb89f458fe160f4c332cdcae51805ae4249711f263190fe6da0dd3e0c8be50def9164797509c29be79429a6ec0f6191f5fad1e953b75e98486c4c6c603378', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000504', '\x0118acb89fd444982d508c19f365c74660cc94ddbebe748178e66b0decb197396b699c2644b406c61f49ed85fbe0bcfb62185b9ae6a159f4c34ad65f167db46139', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000505', '\x0118acb89f90439f01d870f643f8a62cdcb041dbc1529b87fba83d087d903c0a9d6252f898385dfdd037f4263782deaa7cd7e624255885231cb1f7274349f50a8f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000506', '\x0118acb89fcc126c14cf9db9a1cd7b5dcc0725ea8de79cb12451968989f652553ff586fb90c60ff2bf374d6b53123d4d21e8e3f2b9e0a9f60a7a7b5b09419bca99', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000507', '\x0118acb89f765d5c88b36ccf610c1ba28d51b1b3f9b5a0e806ec3eaba2c027a1e3a7dbd1361a26833f19f5b7fa1964ba71ca7e66d45f486dff4f9eb6f4b878e56c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000508', '\x0118acb89fce336b7d45fc3df500471d4b31f7492c5fe841282ee600589afea5f814e24bc4a9c7ca17cd49ee5432afa24a8c881751bffb8eb1b984c1c7dfe332dc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000509', '\x0118acb89fccba3cbc1b333023024219fccc396f8da3c6c3c368c297f340529b3eef1488d9eaa7c9bba5317d8fd8d3a8e57bfd50318dfdafabd44789af0d6ed3e2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000510', '\x0118acb89fb9ef2f71332d3c1be56e6a38bf3b0763f18f9b4cf1c883a4cede9cf663ee3e85b260dbab670118cee84c050e2d3c25205490c6ebf3cb0a7d2c591ae4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000511', '\x0118acb89ff3275fa879909882a43a1c49373749931c53e36df1cff5ffa2f4fe29c1d5a71e3ce64640ad71e991ef6e5b0d146bd586dfa0bc695726c7447138817b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000512', '\x0118acb89f224ce9f6e78596b6fd04bfe2cc83da8ad51d901556fefa38b69849fe525cfe96fcd960e849abf011391164b7c9b1b34f5cc1a5b395080984bb798d52', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000513', '\x0118acb89fcb3b327546b55695b62e7e71b660eb9cc0ad3aeb90ffcecd6f530cb3c257c2a0da91f7df0f371738823028b1a8926ac2343e6658b370b8a08ddcd77e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000514', '\x0118acb89f406cb07eaa08746bd5da5f2b4cfc2ef19840ca9d8e97edcc8ca4f4fd037013874ba4a6bfd31f758803e40f0dd048b30afcd14f8bd5e539e40aff3dab', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000515', '\x0118acb89f0b16ef9c79ee74d03c8e266b3596167dbaad4a07938a0ac02595d9e497d196fdf36f9f3b063b317a3cdca53ce740a98430417584e77956a5c2f3c259', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000516', '\x0118acb89fb3a31a76be006829fe2bec359c314be26aace94b78dbe3fef52de9b594622348cf86899cc393b0700e9b164ea2a25fdce67f09810c1c77b6737591df', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000517', '\x0118acb89f64735d62becdd39aa29114fdfe35df1bb636b1a76f11bdb4fc48644089067f097d471849e3a9db12fa677919fb6740335a7e834b0ec5f351407e7846', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000518', '\x0118acb89f221ab54c7ddd7e528b5a304bbd6dfb9a825d49be49e7ebf9c74223be18f6706441f0190c86177e00752a44d150cedb01cef5ce0417c2fce2c643c151', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000519', '\x0118acb89ffad7ee6595564c0e321c91a698182f040901b4d6a2433833341b2f26d61edd4a53776c7456235f4dd9ee340cd2811fdd3e5b819812d5bfb796d0b8d0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000520', '\x0118acb89f295d9d5543bc427f5ebcff4531b4554eb142ac4044ce6e4c0e165c3cb5f17aaa1e7729a7e3f1d208166c8011e2e9a0439327ce5a47996cae07afd314', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000521', '\x0118acb89f743a0f02721813b2b65e2ffd049c0f762e572adf6bcf44dd6a66c430f5b3c5406c7418d7ca63801b8581317300692db41784d3b602345d64f2fc98f5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000522', '\x0118acb89f06b19f9fad1f52b717aa7b1a89b83ecd6603fffedd076f0313a6d1c0e155b65af2a628da0eba16d3d588316750a00e7501d5129d734fb81051cd4069', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000523', '\x0118acb89fddbad370ccadc7149427c3c587b08642768a88cf8a775396cb335c5def4462ae2e481805f1b622f4dc18c3e2e67a0ef28fce325871bd79a99179d529', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000524', '\x0118acb89fae40f82f6d4c05b3362a5aa29356d83b26965347eb6dfc82105fe9d332572f8c35aa3ad7f38f0510867404124830027c243fd9cfb06f389fce99e2e1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000525', '\x0118acb89f8617129a423e9a072dad93d4468020864a7206d9e98c6d3c9c88f5b2d0f4b7bc2d6f299d62064ab85033295587c95e1633e225454ad6b79aaeaa94ac', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000526', '\x0118acb89f8e822b9853ef9231caf455f33ea7262fe27381a026cd8ce4fc6ac0322090d3a3c20aa5009256addc8aabe7cbd9ab7eff3bb75e88213ade566550026a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000527', '\x0118acb89f751402c9696945b4d4bb6cc16a57fda0ffa4422df9748ad8b85e92935b6233f47fcd63e38d00925506d8ccd91835b2161ad3ad2a09c0fa52852e85d3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000528', '\x0118acb89ff08e4007e979064fb7c8a45b69b84c04098602c27c1cd3e0133eefddbd8edd3f3e391b140a34ed9d9f08659481ef32d5cb13a737b687f3c48a7dab35', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000529', '\x0118acb89f523c84808039a8b86849fb4268b850b5f712292621fde824904b989be79d101d3727574802063cbf5ddd3b3a03a17b4c3d4534188af3c1eb14c55575', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000530', '\x0118acb89fcb08c952263b880026cf12a340ea0290f442b0d3da3b141e77165b4b271f4ad6b3c85c5c11e98d642e7a652cf98e904882cffa7ab59edc1958582a38', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000531', '\x0118acb89f5fd63ca4855f58c00dc9e21c8cc8555737c44698ab172fce9c5275f12069324768eabbf9eadddfc4470a152a91b45706f39576f20ae85ed4776e4be0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000532', '\x0118acb89f42f6814562b90b1d8c0ff455c33d3c6b86cdf6f40da2321abad7253b50a2b84da718cc4f284e93c7561e422336a2178307fa5626745a0a3087f4f00d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000533', '\x0118acb89f5389520368f0ccb574ee710906d4db7c9982ea76bc8d4fa28c83d9208c76cda5c92f1b91b082cd4efe3c359b016ee9f0cf23f50f7720fc01b5ca72bb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000534', '\x0118acb89f318144123b3de6bbfbcf6692c654d3a75c42517d5c9f70c8c4c9665b559b8fc811fe09b6b33de59df9026ca25f8bb864844c69a9c7f93622876a8b8f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000535', '\x0118acb89f86db79fcd1c4b4b5ba253c4f2b5f2649643b49fb89cc77d9374208ea80f922edff3efbea2eff7fccab4277c7e47820f8cfc21e36f870c8960ab09a49', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000536', '\x0118acb89f5bcea4aa8f26b5bd0ed66ce77c2e315be8dfec37bccb29452492726528017489c0c6bb385943c91c5035db322ba757386deeddb5e15d9b278d80f97c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000537', '\x0118acb89f5d347780d3917be9211d2bba469f4b12e107c0c9191834f05c1f624cfe7c406bf81337c0ce669893aaaa7a7666f3168dfb97a1f3ca223276c255e9f6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000538', '\x0118acb89f3f48629b41f6914371bfddf1fe3eb8da1f7859a3b84ed317f0d0bd59c797084e4b9a17b64cf69e5651e07cc287589ac100702b0f48390621905ff43d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000539', '\x0118acb89f9d7ed23143dde91c7d85049a7e8ada490513383a20af037ac8d661d14ce547ee81b3d7e186cad2bb194d473e808f25ddd30d9a177e5092b31a251ec1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000540', '\x0118acb89ffaa357f1bb342b651977c95886ea703c04c079ce8620773f817ee6aca6a0742d928d5b1249d57520d2a9aa05f31832feb0d75baf3d8cb806b44bbbe7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000541', '\x0118acb89f1016720ae013da0163523b1cb3b16c66a6543aeb5dd5bc6964cf7b6769b3387adef1afa183d7c03a7af923aafe9b84ee61cd518196ec12a911d4a00c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000542', '\x0118acb89f763fcfae5f85145578b277e2c77787460a048aed27d9399001eecf7c631649247f3122927fa839917b763622be96743a254545623bd8cd3cda2d0098', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000543', '\x0118acb89f6715a9b44055c6dba498f51e69f2ebc46b10e6f5d50ea461cd94c90c0efc04f613df6b4a65f54f9cd2f42e66aaa21121724fb384248079ee90d8d628', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000544', '\x0118acb89fc02480ba62767b7a3ddfd8ad201d52347e5e43e18014e55abc2632399201dfef24be4f19452e062af574c9f089c2704e377ccc903fa2b0d00faa5344', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000545', '\x0118acb89f6fa53ad69c66b6b5e9592814c5c1e03d487480db299aafb86ead85b411bb8161294d12d32078178db1db818950a83c4c77c9a8972b47a5f0ef823ae3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000546', '\x0118acb89fd5e30d049992364743a742d15b42d76816d29a3e8c49170edc5a31d6d30bccac6d808b705cf9c82712cea5bd43a46af2c99ea93d5319461e468a8f1d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000547', '\x0118acb89fd9a5a57836c883118fa035be0bfb6c3ad8fbccfda6dbfe68413b0a7c990e6069b9671602f39e1afb5d8d8bb96f58602017c5ffa42fbc85c7edf41c80', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000548', '\x0118acb89fa7cf0a7f91a9013d7d259fbf4f66352f7b0ae20bce472d4316a7bd6f0abcbbccfbd972401013575f4c90e9d766ecf03f41b8618a273cf108fac9862d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000549', '\x0118acb89fe37248e2539550466668ab78f125a42158d54a92e827000992ce3337eb5454a9bb09c67fdab1c8eb4f4fc98dce776e8a6bc2e057f4f40091a5e2bddc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000550', '\x0118acb89fb6023122b0e0f34293319b98e698a93b56704e0e295123ec7c472b0a43555bd8b3b888dde5ceacec76685878eb801c8fb1f48816213c4581180558e5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000551', '\x0118acb89f89f1fe3753ba7b59cbf6f64122f7577e3da337bede3edd02ab11c676dd0ee7e460338374e3ff9af5baa0639f50d016ae8ad99a6addcb656f4ffa48b3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000552', '\x0118acb89f01a499c5be9ed4f44306acb408e5243a356e721e151525d46871e091e3f1a132a9f1880633eb82c1168e6fe2dfe430cf48b4f4dd47f68d063ce9154f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000553', '\x0118acb89f3dc8a59baacd5e713c02feea887b5e1ce0d6fd515192cc081757b7de0a04855e5e54dcfbf45b6767adaca8a82c751d872803074e4a16e0997aa852c9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000554', '\x0118acb89f7543d5a9d2408613c88693865571f38b9d00672f4e7b13589991de73eebdfce83519f709339106fe07d325d8eeb812b3aa55a880185f76842f83bdbb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000555', '\x0118acb89f4c66bf4fdf97680c5156ae38b3c15fe6f8b5bce58becb80b6761b881b23a3f9c87a7f6de43f81f581a59be6efa48073ae61e07d17d1c33f400d9273a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000556', '\x0118acb89ff77d1c4a7d6171b72ee9564a9b2af42f874cf932ae2b4180eaa4bad6d615de6b9211c0ad8b02d6cccca2f563a4eb41ee061d6a6e8768610af4615aae', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000557', '\x0118acb89f5b9d2e9cda286ba5cedeed8c769878036c234f80ce4dd4f6c6c07e65e84bd7a0770e6f3d87eeffe131ba5e37b48e8c48e47058fbb2fc575c4877f203', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000558', '\x0118acb89f85f4dfc2d51b53912531abee9ddda2f479bc7045ec66b58acec4d47740f63161163301a6d086803c4901d2dfd18f5990d7cb43aa458f7d9af41a7706', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000559', '\x0118acb89f1cf00168b4a75f09687ef1d29557615787e6efb99558accc8be6258dffa951a19ab1859afaf838592f6233f116273941205ed61bc9f419e6560cdd2c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000560', '\x0118acb89f63206c18ac859ef7a583e470ac775a61c92cb44d0d356a73c1ee47a1bec00acc3179315a2db71934f975aa3c22e9e64e996b1b72192231d624ced028', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000561', '\x0118acb89f0a7a240fa5419add807a4e73a734c2b5f89b8bd5e9750dcc8db0dfe8b944e4ba5b597eb0b8ebb8a60aa31f7d57df2f08d18d2f92bd2c758f87986af7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000562', '\x0118acb89fa407804fcbf789710ba857770672718a6640f3408091460602ef04a2d1a4970a9ac0ab8c821dc3fdc76ef56607cb1099d6acdac52b09750ed4b61d25', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000563', '\x0118acb89fd59f87e5ba14a7beeef62e9eaaaf5046aa2c2dd1288f40c9022600dc89a2da217b7eeb30a2ac578f85caaa77e7d67834649d660cedd053d3576020e7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000564', '\x0118acb89fd953246f78b1d5af21e831bb03b753f38d037dbe981a6d5c9876c9fbf73c0764c2459894d94ab05c3fbe39aee7fe5992cc552d3860c60087b323ed5b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000565', '\x0118acb89ffbf25246345022689c882b017e8af44ec3d5f48551d68cd7b1613b755448645647f2dddcffc34084dad560d0a2a26fbe3ade04cbddd34c03cdd9e9e1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000566', '\x0118acb89fb5c70d9ad34f688234a4ecffca86277e9fcac0609b4367d4fa24239c9f455ec3de23421847dc0ad1e2fa59cbcba8d2fa48f46558bb26c9e5d13a77db', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000567', '\x0118acb89fa13c8e7008a395f769209d038c5811229bf3ecb38ea859855f112229963d17de5f14612143143d7024c92d32bfbb67fcf0ad367f1b3f8927b794d40a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000568', '\x0118acb89f9967ae7d4c03889bce08cf52de0733c5a70a868a45611901a4820417dc7e1802a1952b35f0a70f93af730b5d1134239dd45bdd0d63459a12f4012565', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000569', '\x0118acb89f616108ec5442fa92ff2ace74474d84b3cee585037c0e518ec33a8f641da8cc67dbd2b0b3d62dfb782c35eb6a0122cf6dd66c92ae65c04efc9e1c7118', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000570', '\x0118acb89fabf90ea004f51a5ad57a5ccab168b37d87d38fcd001e034bb89a554a15b65414625a9ea51dbb3426ec87401ef59f01215ad34df8bbc3f811dbc15294', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000571', '\x0118acb89f3a8e8c8f9d4ea104579ba767a8c8a7ddfa9d1d6efb51f2fc522af6e51e52aec260550423e9239415dbfe5940a786a36c79baca737c9180d6c0b9a7e6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000572', '\x0118acb89f8f91670b518aeb4051b586826923872c0dd4fab24e51707313b7ca24153338a03910efee3540eb5524f5a68f2ebd39bb039cd868116fdbd8cbcf6505', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000573', '\x0118acb89fc6d5393a6fb26db69fb3d9637a12c70bc01937163038278b8a0c3303559f33b8fa4f4d4cc019f7f9b7b1f0c301f34ba310f6cbcf5ee6c1950479284a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000574', '\x0118acb89f35b7ef844d915d8cef0f5862fc813fe51ed18860ff1b68871cff42c3cc58a0934a6928d7ee16d84a99f37c401e0f959faf7648cc4c55b083a169f691', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000575', '\x0118acb89f01f5561ceba764e9583e3f4bc8c459d7c0a1af61963b8809ef0bc50435b684ace76dbee9836e4673a01ba01a892265ac66b977ab0d517f37333c4df3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000576', '\x0118acb89f205a0c95dc2de57f5f42b1ed4c87956f3cf7d3ec4bf6edad0ca287921c596cfc69ebfb7848726f5db7c7da45f8bce8c32be453544de4f8ffac959631', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000577', '\x0118acb89f9459d1f2403c3cbe975a1c8a0b8a6c820c60217b924e65d7f9276eea2ef7da19f6f0af241a47b8cb3d8c5f19f9689206cf6e8b26989c6cc6a07c081b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000578', '\x0118acb89f1808aefc561843197d3733da9e511898f593f5b70dfc70584047047eef674eeca70ae2cc1166c33e1a32fce3b7a91d3e0732a73ded31505731327e8a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000579', '\x0118acb89f2c1d7727b37cf28672a521b99d6c61bda0074a52d4f654ef2d0460c666c0209508ed2b1960c1cbcb75e90d674022aee641b47e55aeb80d1596b1bcc7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000580', '\x0118acb89fa6b96fa1826eb5632628d2cbdfa8e0f8632db5c33820f34fbb161ce66a7ef59d75b3b2ffb90f34d299ec2c23f5fb89d8f90801d2ddd352a9720c4a0b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000581', '\x0118acb89f91663e1bd20484180dad4ccf53270963ff75d8d2218f1a821be9a3620887f0eee662249fd6cbfaabbb3047482c2e21c1855b8d55addfe312297359ed', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000582', '\x0118acb89f73a317c2a221cedb359fddd8411743f8c876eb00d7d509593c1b8f588648ee467f08ae9e585a87c0f592a4f0099e98d76b8d20e29712a24b29b28f3b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000583', '\x0118acb89f024465e57ba2db3ebd92d6981d6ace6ad6abd336abbfdaf320eae0d3cff88ea9f00bdea41a270ece3e0384041214da9a8ae20ec758cdd48cd160d4e2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000584', '\x0118acb89fb2f87fdbf9bcd78058bd63814ce3b4ae07e3114cc7a67730a3c68afcc1f08f9ee9404ee5b5ea11dd3a8b1a68d087d3319d3d733134e4b004e672e3d3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000585', '\x0118acb89f269095de33bc7c48cc7ac3501b3d499dd75ee4281c142ef745d7fd00e82d1e3bafa156e63768fd973b73a4be82554a100e3b23121e879b4326ec4ec5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000586', '\x0118acb89f7ba5489c84680e1ce75478aed8c137c406960541302c95e6f0457bcde9c8625d0864806b14fef6b325632117b060474754558ae8005b8cc1d7bf0065', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000587', '\x0118acb89f56be51f261ca4d620d22cd1010d0cb977f9b8e8eab7f24e257c971457a913e74c8435be3f532298418060e53ebd0d02d5f09b401aaf0b93a860a3ce2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000588', '\x0118acb89f378642e1b95116ea348ef5733d1fd0306eaea17e78f1af4734e51360e8e179e97a87a1c02fe3b2431c07bfc8b10dc48ce370e105513c2be7316e4379', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000589', '\x0118acb89ff89a9bfbd674ab680890693adeb7f9aea67b0324419308443d29ae0ab4da9059f0360e986b1735887aecd875ec08286439d8a1ca5e80becb5daad71a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000590', '\x0118acb89f2f6576fd9681853294df7733d02c4d36b2ca55798e511250b63bbf6a201792818fb6af2a3ef8b8c029df5e0c39caea1338e8c0350b99c4289979cef1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000591', '\x0118acb89fc0853a97a9a29b74e42ee71950713afcce6a179f687dd6f6f023fddd2e3c2bda574ef364b786e142469bef68b89e8b5d26a1f11424ef667515c795fd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000592', '\x0118acb89fcadc5d110e42d3e787786c0196f3177f4e06db558a7d78b7d9c271c4d9506057c89edeabd2f0d9bc90d181442a9c004ac9b11dd3551adf681fc4ad95', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000593', '\x0118acb89fa4425f500ba32ebc84c84db1c942b36b2759c730881a13f027ea6c8063867ac100584bad632e923db429d538f535f42a26c4b7ca33ddf31a0c875468', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000594', '\x0118acb89fb7c92502972cc610568bc16ab063e508226c8bf665edbcc6a96e771618529f87b4244ba9e35bf222e13eacc5938d597d5e030b4a24b9a0aaac8a0ab5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000595', '\x0118acb89f20c0c04508ed66a637aeebbd61bd5388c832fc8e66cf2d7dba0ab910532142e0269bc002074321ed9cf10c5d9abdcf40d83833667a4d3bc124edf8db', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000596', '\x0118acb89f89c31ac93a7e07dd0e9c128485ea2fcefc968420846ce4a2d03796c30e9f0acef40aad4d7a4ec455b41734393de9bf1a336e09af2dcf698889dd70f1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000597', '\x0118acb89fa3e51e72cd9977e1b4e192dfb72cac6fc0bce9449a7d4edbe1940915383748d95c6a3ec810ffe1717678ab09afb49c35f719492b09fc5d8262244e4f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000598', '\x0118acb89fc2949b57e6dfff748edc621d751d486361d386ab7656b4c2f823b2c3b2aebeb1ea8e056092699d60ff8f8f991c184596ee7bd6ad27a1b1df88490d26', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000599', '\x0118acb89f2153aee39dc33cfc46a515686066fcea31ba93c931554dad809d15fb483f05a11e3d2dfa76dc6e5de86260512edb10af38dae5adf150511583663bd9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000600', '\x0118acb89fdb89f9616644cad3264f1436d4a3948358f3c551270a570fdcc5b87d9eacb8bcd75df8f310acaa0128a194f9abb3c1006850382e1355eebf5a106a71', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000601', '\x0118acb89f53ca8e08a1713a306ab3f834d4a3b0b507aba1ac9cf1005bf6d2feee4ec807fd97707098d1e7ccf46ff75438092e6a42b453d2e5f4c4d4019b5e0999', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000602', '\x0118acb89f61ecfc7a1b2447a9f818b59f1b304bb77e1f9ce8a403bdd630add7c584aa592fe23ab5c6be70ae08ae575d73d265324f559afb64faad5b9873c297fd', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000603', '\x0118acb89f1d7dd5818d839d1b410aeda76317842fe28ddee4f477ffeb904e68426d55437779431a9d76f9c140e9e6a749e826e6d9c0ba52d5a176aa85cfd0c48d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000604', '\x0118acb89f21412f5cae39790ce6d12ab18e47f5a204d46995228921d8010f7afc785d682674354bc4074dcaf7f2fb417ab37aa618cfa46e9f89a372b74314fb6c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000605', '\x0118acb89f8cd28fcf8998ca2114a9e7112696e94315e27fbf02e88acf3b882ec4f751cffced989335d05d51abd66904417ee37cb2da362e5bbb6d0fb9c3a3ef7d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000606', '\x0118acb89f5cc5c1855e767b65777cdf002a2bd31fdd2cf0a083ce0e7dbe1213839893657135cf11ba289381e72f7d8c8502867b3859c81e7ab47936443a68c53c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000607', '\x0118acb89f004d2fad3e5ae893f1d66e60ee512667ae26d50614f2b33ecc63ca0366b23351759c3cfba0e2135c6bb4e38c3820b159aa2cfbb48665cd8e9db345ad', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000608', '\x0118acb89f74fc52ce60b26c1d742567617b023b7bdd13c9b527fd9d3aa35dd072b8635cfe777d9669c569539ad44f865a1861649fa3990d2e3bf6bbe1dfdeadf8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000609', '\x0118acb89fc34e70db41d7a1d57b5ebe21ba5302cd6df67098df6b61802b480a14795630eb6808b53bb95eb2797c97eb6c500e51748ef352e91b650e4983143b6d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000610', '\x0118acb89fc9fe3f64ba9ec358d7f20cdb5c5eb9758943b4252342d234b10757c36dc086fcb3e2df14673abb12b7f17967094eb8d66a76411c20f8cfee438b8bf4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000611', '\x0118acb89f5c0743e9064664d4b24876ad8e191de598f59f02b05ea2910c1f457f1e1d4acfcb97b540c3bf930dac3c5ded02dcdcf2ea99002867e45cfeb9ca1d98', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000612', '\x0118acb89fec7403cdc04a734747863128044b4a61d22b815b5dc086ba9c1e5cb5718424e57bdebda7c7d5011695d805e034a033e5454910a0ec92c7ce41802870', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000613', '\x0118acb89f1366133e158cbe33471819dbdc24b2739bfb9cb26f179c548cee9ade096165db0bc43957af2b4954f8d27a023cc3f6da827243269b3eaf5f557fb1b0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000614', '\x0118acb89fa789734b356c9c978b4b0c3c3b9e789b251f04afc0087050adcfcf1fce06cdc1ce19da089a3f8bcad38aee001f1638d1ebe6db3fc099c68ce9670c23', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000615', '\x0118acb89f25829453acb657281e478728dc1495778512aaba0ac2657774c3118d9b05580902f88068a898ebb7f70c9b58714069eefbef2293cc2eab5437904269', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000616', '\x0118acb89fba55697840729e48ad0b77d8ef4cce9402e9cdc0b8bbf44666828976f5a939e2687ea62ddd49bed7537582486f9776cb070c321b1ef1a2f705e77e23', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000617', '\x0118acb89f0df8f216f112e92598a60ea1375d524d758bc6dd62a5ee9eb9d84b0e7dca8550c9dd571cec474a874eac2b40541f759c80dd30370575ed32d56e0fdb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000618', '\x0118acb89f4e4ded4d75269b3607397034598c28ea7a5f83aab4928a2a6d4673c1edd78b8d30a65d5ac73ab26fc12455574b2d8c6c5cd8d2e73940123d5353a4cc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000619', '\x0118acb89fb162725e052bbb3f54b34fa0044aff0601021d665da7bd7f756f3980c5e86501e4f5ce3ae83b8b82212be42823d2936fa1e065ec338e681ebc71cf1a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000620', '\x0118acb89fb1a30ff6a97de695c240b5698cbf53f3ffefd4a1e8136bc6a73f93c58459456c3ced243dc79bbb5c19dc904553fd94205b137c9f6993ae5c372b6a5d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000621', '\x0118acb89fc015e7b7cd45d3b0b38724aab7c094313395d0c3be29f78ebc8444032f6c99280494617fcfb02dc6bc396f7c09cc7e12218faee2177c98048a6a7a8c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000622', '\x0118acb89fe5902f1155c08778b38b35cfaeed66c3eb50fd39c0bf0815131d82c2190e09c243ca98488d82e95e00c9ad057fd9593431494598cf81a603b921ef56', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000623', '\x0118acb89f3497da0356bd9c40d58843d1e04c8ced5619d6691ac4bf9b161bc73151451ff9831ed9889828dd62ef60dda6dbb8205ced7fe437f31e2e24215be92e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000624', '\x0118acb89ffee87781b264ebc9ce9741a1ee110816b460b60aa45da900a9aa8e62a6078249c44faadf8afd0c2c90e5ad399b704dc4e30d7292f8f5df4ee122eada', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000625', '\x0118acb89f9956691c774a0244e3b0b59fad4c3575c98fca843654cbf2664617db80e49717c2fb7360ecd8435dbb193161f9b3c36c1cca8025c1f0a6e382580682', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000626', '\x0118acb89f1d3e0c1f107a2a0c3f0c336d824310b84473e0dd9cdf3e0e4b36cf68387ba0063a16fa4e439ff54da156274aeef3ac2d757620c1db5280d59dbf7487', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000627', '\x0118acb89f765e88e749565324e092f0ef55e72ab6ee74ab902afd6ba99d0e030cfc939c839b032940b8e6c78b822647d1d7d15476aba926bcaa4d521c500abcd4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000628', '\x0118acb89f4fa1773d3cfa54a9f6fe8b56f2ea12ca3e6644cc3734a67e26ee6daf2dd0e1b5bb5f63e9f6030d61f85dca4ed8b3804aa49851635a78167d671ca853', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000629', '\x0118acb89fd72cc8871863305a597325f682a57d47fa35b397a70824c6c103bbc3387e803ff5ad3875de11f6e8e3779c7e763091e0c4fe51bf3abfea6540fbc1c8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000630', '\x0118acb89f1ea5caa4aefddf0bdcd1978928b594e0a2229f556c5171dcb88db756019ecf874c4cf85da718fdab6e8318aa396708f089a05b8162296558601ab950', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000631', '\x0118acb89fe7cceb08d31a0258d4122d4b3d06d7508a6e55c543ab7d7681ff65c74202135443bc8b0e025c3c457c7026fa0afd598eba5731b62a0265a99ba3487b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000632', '\x0118acb89f335e32c5b15d497d417c197c005892683d4de77125bc5427867b950606ef0120a0ac11a821fb36dc9fa1c5cb7a1c5e662b843136b931035bf3028b67', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000633', '\x0118acb89fa5bdcfed262aba1baf4ee6f98f4125b1e2d6fc7700239fd1a4725b2829b81b9e01c78e40ecc3aeb2fe09ca975386123d4ea699e8bb158415a8f0d73b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000634', '\x0118acb89f73878a5cfcf543c83d37a958a66b5f3b2784a41c5c8e010427ec3cbfc6b757746aa49eb0186a3be2987705a456632112146ce76189e42ca69874f291', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000635', '\x0118acb89f4c71a304545d91db11647950a9e597ee38f3eeb2dd1aff20c57c894e12880ebc44ba6cb9abd9fd7e951b864c3a827b056bab5ce81693196d61da44a9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000636', '\x0118acb89f3fe40d2c50e0d7d9ee241ce2366f5e9966b275469865458c2bbbc0d73faf02979b5b742b2d9d60100b3853d99c5571fdacf8fbcd6be1a9bc593a97d7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000637', '\x0118acb89f330665136367ead2d9314db853d98dabf59a1cdae8c8b95b1ec72e3c13c503768f8ade595ad8429418ef17cf56c700eb3d136821f38c75f6d2d71e26', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000638', '\x0118acb89f89db36df195e98d4555a797cc1c45945155e76cfcd6c3b709dababda72649848f4da07fd0f68c262cbd2bf2fa78ab9887d63031a70b36e9a876d875f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000639', '\x0118acb89f9ee47cba5d8175f4d34013d836f3841e236740a6ac15a36f26649f0bdbc96e56c53cc6cb9f9b0e24677324ef4eeffaadd033f6325fda2aef4b6cf532', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000640', '\x0118acb89f29cb3fa7f7d80b7b00838dbafe7d8ec582a678e4a7e563ba710233ea57c5874bf6bc68d41c6bef629c661be841ce35f4cb7b0ba430fc50f7f6028468', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000641', '\x0118acb89fc605429caced2c8904e297852f043cac1da0ed4a480e9af8522a2a856a2e6a3ef6aa45dfe09d5cb9a814472e7088d0088e2cb2450d6a303c66883423', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000642', '\x0118acb89f03158e45e548915ba3106ec77fdc27a6b5bb35096d69c29defebb0aecc8f6a907a659f0b879928373633db7b3d20fe7a422435adff53b14672373349', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000643', '\x0118acb89fd076d9e8a21177ee207e6468b1ffa2dd786c94fde34e7a35cdcf2f89b5a321eb896cce5b14a68944e4d3bb939789c30b1326a14fca46575ad92ce8b3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000644', '\x0118acb89fbdc41a7cddc53eb5e0109f6bc41fa87be40abddca3a832a154d4d35bd8d1cb24b40df73989b22031b05fc1619f08a2c384e293237ac44c964e346050', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000645', '\x0118acb89f1a293b51f106d14ddbcc688cc9eb9d90f0fd160efb7373046921f2a84df0eb62c782b858cc4bb689252eaa257811e951d3e9778d1b0d1f1f8df81cd5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000646', '\x0118acb89f7ccfc52d18ec603822b86dec4063621d9a1abe6b17917575ba831215d4151f91b479f650ec7a8ffa1dcce6ff3fb0577a888107c522e5529de539a73b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000647', '\x0118acb89f9c10e87cd6e857052e6921080d3bbc1f3dbf59f8946e96f3cb364e3f073e8881ef2801073e609a906ac85c6b80df09f205d03cbd39dd81d2b371bea9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000648', '\x0118acb89f96f1230cdc6e31469c032ae70be3c243644378176f69fb81549c2b538f240deae5568b0e6498578988650a16c8f7d850bbf764eb4e619045f0a14034', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000649', '\x0118acb89f616da32425d507c84ff7bdc5577497ea045908f62a8d599fed2ff94be979e00f6f93347ee961b862ba949f255fd9251ea7884d8d6dfc0ee5122fdbf5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000650', '\x0118acb89f4d81e9dee6f502e0bfa9cf480116f0cf2646b0667a3eede3ed58befcb016347058601b94638e48c92c8127a7650cd10054502c4f817802c3eb777533', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000651', '\x0118acb89fb571a7116117ae562be9bf1abef4efb75efdb5297ed0e9f69abdbf737b5f94a9dc37fea71d201ff2f290ea103b07cc9d4f7a424211052f8f026853e5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000652', '\x0118acb89f5770cf868ab8a86617e21b8020ff9f1aa9326a82e407c5adb1d80b9b88c86c45f8cd690d6a609828957ad529e05483b28cf181a1cd2631d5a7c2c389', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000653', '\x0118acb89fe071ef770a3635515a56d0e64492cf4300315d546316e420e66f34ba55675d01110b6a04a2b03b9bde19111fb3e36fcffc8518d802768042830c3ea9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000654', '\x0118acb89fd614202d0a8253e96ca0b44ed4ecdda44924b1e619d2b84872a0ab9cfd3a854af0ff08ee1b35b97687d909b1de4869d5c767a515fc7fb1d7fdb74ea7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000655', '\x0118acb89f0b9cc23e5099b3032a6227fa5bcb37378ecb7e15db52794317e4d6907744a25f7f310af87548484c713d0cb16a586f04b1114fd0222d494dfaa6bb19', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000656', '\x0118acb89faae88cfbe5a54a446d0554c36f31bb2065f2d1abbfb595129a31f5d960616ce5f76a407689309f12a54e07457859dbc3c57ae219b5477dff4acbc10c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000657', '\x0118acb89f7222882e8c17f6517ab91cb01619fd687bd814504c32778576669580075c5c9ddcd5036d04b41fab945bb5aaead3a5402668a7644a63e6e2fb14ebec', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000658', '\x0118acb89f982f350daa9d6604307fe20ca43f847a775e600848c5cc69d9f1c26bda11680224fae27133cce7eb037b1d5e31fbfd7537148b5860fa59818614b94b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000659', '\x0118acb89fa5565f7a242766f761813932c8d214e49df84cdadf5106471d6d527761714c99df1e46bbcc494805bb20181f14a9fe5009ffa6c1ff271f4866352cfa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000660', '\x0118acb89f8bd545ed4f5a8710f427cc440bf290de10792bc43c6175117acc3faa4fae6288558549b149988ed3903f4e68c8c6a9bb75bad80d9e237008f5c0a69e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000661', '\x0118acb89f9f489cdf3cad7c6cbe0eb7f38310f3de3d8519ab4a3ca49f51ec4e96e4047cca369208bac3a308be321097e51ef7ce64c00db1bab08c436227d56616', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000662', '\x0118acb89f06be36162f086669098c8ddbd3f2f2adc6bc661dcc9d8a09c595b9a6e1389a1fc847e89da74643334950ce5769b432654ba669f6e0a95b441f92c0e3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000663', '\x0118acb89fa552a6d46b3819e707e2fbe85894fae0e8a7b7b8fe864428101a014ba5c81f3a67caf1e42139b515a11ec6afbf1abbe6c5820dc3a04b91977aac4ad8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000664', '\x0118acb89f306f476d4926c87b88014e56701a1ac97a629f6b09790e04aa727d37f8f1c6c905422c3cefae09ff79ec5c40e9c0fcf51338ac9a2891b5efb9e0c315', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000665', '\x0118acb89f78c9b8d155eb96374dbda3c6592fa2cb80e3f303ff90c4fdd41bc174dad5f5669e3ef4af611e4bd1e44377738e91c3380967bde9e6e8a6c05bd65198', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000666', '\x0118acb89f9d198dde4b177fd377e045ef724e33afa752608de7d02ac479fc1b46aad601f0630028dc61d47a129de6148eb3b5d03ad210b9e346562cd99143b0b2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000667', '\x0118acb89f1656c23dbd913efe6b2617208b01068b6043f2afdaa05f7422c4d866a605e453e90607f7bba231c956b9ce3446b08fcb766cbfe0f8903879aa40903f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000668', '\x0118acb89fafc9e036d2e2195431ec6b9ce9fe228e56ef929f4501676609683b60f66ec4491c97620e3a6c85f590d90f30cbdcd0a689e44166589136069392501c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000669', '\x0118acb89fa7e3eee5dbacc4a3c70913b21b4e9c75a31c45a45b237f1cf9f8bfedbfea63f1ac60de5cd67fc29d77eabe4f4b643ef51a651a791746ec051927d483', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000670', '\x0118acb89f2918ed0e32b8227f109bed7e6aafd1260543472e99f8d780eb91327d61a02c0b8a511a078de8150d25dd35bfdeef0f27dd01e7415ad1d62efa59e416', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000671', '\x0118acb89f04a5df83317baf8d8d3a555386e75188a2c22cad908b293b0c339f0dcc4ee78669bbd5df7b6e3faab353bb7a291ccf414dbbd9b139f168fb2d4bbd50', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000672', '\x0118acb89f9512bf0730b56391c769ff354fbdc4b6f3a440c13f93aeabf3775e30413058920e7a1eb6682d0b49138a737d20a75fbc0b832be172ec20f69ea8a740', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000673', '\x0118acb89f7ae567089ab519527b5013ef0f79ad5c738f012ac7a2feef341f511a39fa36cd59de3270b41070530c1665b25a103bc023ae67a799a145768d857760', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000674', '\x0118acb89f42c6a25eb86007500afab49cec38fe96e65a8635ea7b98a6cad0ed557d61805befcac3b59b74d4c54e3df282c628b2647ba656532f6a933a7ec5211b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000675', '\x0118acb89f6806c239255c31a8857d1c4769401e5753e41fa81f4e53e0d793069f4afd4d3cf60e1ca8dd77a29691ef70b2d4c93366bf6cd5904de9ef25673b75c0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000676', '\x0118acb89ff8d0a6ad5934d6c8cedb830fe7eb353a88af84abad63022628bd4abb79df0c2a552845bc8a8dfba539f79899f36d5c173006bcd3ba627e189d940c8f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000677', '\x0118acb89fc3047dbc8ee76d79e6b1ec8b281d49dc544b8c0762e276e77fa6f7a550064addef44f200fcc5883454048be494204d4e624b884067102bc02c02f7d7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000678', '\x0118acb89f28807e8bbbab6e2ca78b27ae066a7575f02f5618ad6413b06828d255cf94485385d07991f1812b5ca7f6faaad4d4779ea8c21623d96aea78d5b9b43e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000679', '\x0118acb89fdd8f8d72d6fa2d617e2b989017b5ed0228407d0b756640866f70b74c8201f132bdab3ee02aebce06d59ceb636e3d0efe51ccc858d167ca8d692f4785', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000680', '\x0118acb89f10ef54b3ac24920a2f07c4888d2d2d4ebb8a1aca7ddf3619d8519ba6b87a6072c86f31894c2cf09daf9ed4bf42a5d9e732dec194b03786b88e3e71c0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000681', '\x0118acb89f86076ba0a2ff94edfb1f7d1373a515ed9fd9139325379cd69866b43f001b569518d55ca60614356b000fab53cd4c9706f5b678bbe54dd0dd92263da0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000682', '\x0118acb89f868d11eaf8271bc6ecb40f7e897704bb7e6cca2840ea666be216c52bd50bba2441d8b656ffb77abcad7ee2de59c2b329a9fd7829280127313dde49f1', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000683', '\x0118acb89f186fa47694432683eeb8bda46a0e76a0df6b11dffb5fccabe8324ac4d1723f45243ce10a79a29d9c6b7ee7e85a9a7daefbe84afa1627198d6e1a45e2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000684', '\x0118acb89f8e1a51b12d3d28bd63ae0aa84a4a1905f28895305e2b20d0fd3efb4a27b283cee0bf0bb7ca4dd62f2add235615f8f081ed6acb59eab713212cbf033c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000685', '\x0118acb89f2a7e185ba578ede8b4eb454f865ff170f77be46c471e7695d57498f3f6ef65ad813ae562595450d811356dd91f8557a12c8b6be807b6bc45b54cd51c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000686', '\x0118acb89f4eb06f53a43a690be4d18d57c0f7168418cbf231cc804d628181240edbe0a8523cc07e289bc3602f6ac61c11ba63e2fa1968882ae41c3ab139fe5c54', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000687', '\x0118acb89ff05fd8816530c7a398950a5e77941cb20b12e899a7032e4b2216504956e543d7865f553adb317f62e5ff927c595635fd75d4df3a31fc2342c3ab9373', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000688', '\x0118acb89f3500a2879c078f3ad2fc184a315db6c05b54f1ff8ec7495be09dcda9e5444ef5e6d2d8a20becb95c7cb80d08ef35cb621a88efcdf31c4aea9502adf6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000689', '\x0118acb89f35282dc0621e860a5a685a501b4fc97c2033b87cd5d5a9b2e9c16f33da9eafd781c539cfede910c8ebe888cf8c89ecd915cb8ec049188f9b2e22cc81', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000690', '\x0118acb89f346760f5ea07783e72a3229ad8b9ac32701ba6781140303be180fc917cad53879eab129910fc4497301149ed538c99dcd4f726e1413ce0dd17615a7a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000691', '\x0118acb89f63d2d83f32539c8d8cca7ccc8795bed0fb5100f6aba2cc5123c2c4e7790d3758bb809c763c7c4e1e6fe23b3a3fc41b2f472a26a0c8c441849daad9d6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000692', '\x0118acb89f3e7301c6dee478c4e6dc673af5404b41514fe1a2af14048d4a4f96098ca9ac1d36392635c626b2d83034c54c4034d94ad7daf9b86008220d16b080ba', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000693', '\x0118acb89fc4707373a876e8afcdcd8c8232736d3c3fb48ecfa04649caa71df196cfa5f144c11a8f262e9695fdffc44670fd2069d4d80ca6c802656bc836232c45', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000694', '\x0118acb89fe52e5bff74e21f585a56a8d17dcf3c6881f4d7d639c4d559397187e0262f82808eb998448f98eadd22ffb61207055c19072caf51590d4e86ad15a411', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000695', '\x0118acb89fc20e8887c67266b52637e35fe63835d68aab3b4430dce2ec0f673d2c1e472693ae6c92f6e44cbf9a41663f73021d623365636ca0370ecf5552597940', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000696', '\x0118acb89fbed4606c9b0837da156db027dea56655d7b7d50424855e535eb3f011d8e966879f1bf58666bd47b457802129e856c7784cb74289d427b26caf8fd2ec', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000697', '\x0118acb89f6d9d098c8be4ae9ea33df0eb501fe369cde37295a460c640d3954bbaaaa80abc52d712541deec5c74ed0cdb82d8280931d55968252079ce03e0f5e11', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000698', '\x0118acb89fea5019f012c221ee672cd92047a788edc7cdc0fd41f6d4a51d27b688542cbf17f02170c9f4758c7626cac3bc7239869848b3d64490b8b10ea681c076', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000699', '\x0118acb89f4ce448cb648bbdfb1b2d202eea86132154ec81d7864968f6ce494ab8b16352e426fbf2960c8ec8040cbc94c1d6660773d2d304802a1102ed7da87c01', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000700', '\x0118acb89fd8b86858e1c05daf08eedfc14a0cad95a83e34f1ddcaac9eb10afd601600e14037991281efdc3ba1ecda1d84755a6a3750c94872e2b178b8c0842fd0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000701', '\x0118acb89f902bf04f27b121da90a33a41762c25eb1c06627728f53c84e8efbb00292a3827ecc4ba17ae9497024c481d09fffbd3f7819cd701efa63d7f49c42858', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000702', '\x0118acb89ff5ed82c276090c64be6ecb744da0d652b7ec7efc8402a32aea9169af9cf9d99d6289be6e32412b6d59d3454b46a2bea8a0fbdf3367f8d41344900e35', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000703', '\x0118acb89ffae33de440569989277ec3ec814eab2e6ed760324854e6f72f4934f19a3f0a46b00264b3cb595c1c5c0f7fe004bfbe5affde689d839bec577b92277f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000704', '\x0118acb89f0710fbb4a09f4832bacf807ed8d2e7266f1eb4174430a3ac4012542f3b73320d6c82de019d836d67eb0997056fd31750b2af1375ae1d2c714448f428', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000705', '\x0118acb89fb2ec832ff7346b7f5275aba573d54ceaffb37640d51891e528619a806bb813043abe16faa362465db55822c103ba11709583094b513bad4b82a78a60', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000706', '\x0118acb89ffc02197634475f7bede9bdee08755fb4f9d6d6a3d0387ba89d20f3cd52e60501dfdac217b55f6dad7d944377fa4739635a29a94e8e03cd94d4fd440e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000707', '\x0118acb89f5184ccc0760fea731dfa055e343273328f6695de180ad94efb07404ba1b6a027c01aef75df6a913b832126f13a6574e7b0d47ccd8d4cbc3a299d4e24', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000708', '\x0118acb89f1b081f2dfe9e0aa2e64ac4b9af031e1f894776d757bb32817dee28fab7331575a3dab32a77f36f1fa4d4557d36077c41fb971a34fc199d685870d375', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000709', '\x0118acb89fe1d88eee5295b4c994cdb840fc15b9c9403e30ceb9336f751893382fab33e4bab3800cdd1011e72f8ef17840132a8a1aeefc0b68156dde02c33ff06c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000710', '\x0118acb89ffa3d1066a5b6b2358f2df3b5c80b13683e0bc951482883e30104441339856d665012978d1b02ed436ab3cbddae1556032e649628f1f6f13380ed9873', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000711', '\x0118acb89f627d7723fcc8b16db3d7af48b8b0eed9a0c610c384c63d9ffc1e74ae363b618ffeca7a0d0ed54f7be69459e6e7c0a393af868946f748fc31939e2e1b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000712', '\x0118acb89f50ebf018125525cea05146c000b9452b5b905ee9730b94b84e9954a5abf99d2cf5256dce8002784011071e269ed862650271db434356c97d74a46aef', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000713', '\x0118acb89f33acf46f17c22e6f5dc08ad4c56c3ca96772d2cf2c491f13bf37f37509f7f6453f763e11a703854f0e942fae7b78b6dc5eaf49cde599cfa425eb7b51', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000714', '\x0118acb89fb3f80105bdc703d633015e378d23a53411b0614c6a9402a61c85458fac1932493aa2b2bcf223a656f049c059848c1f9534a83537baefb6a7ec648d7e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000715', '\x0118acb89f96d31536195ec819b80f3f4adf842b298f314dc40d23c6c7f76ec9f19e2661a0417dab11be874ad5f1d9066a48ecc692bfb0e639d4959465dddcef24', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000716', '\x0118acb89f19e2dc44d9568768b616cac8b96cd8b96f6906a435a822259524c05bb2284876ea09c5123009245b23caee4745558f42ae9ef1ffaca04ff82f42390b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000717', '\x0118acb89ff8a8c3ff4b52c07fd94e03675f2a9e266c60b79175cdfc62f17c26b9552876a3c47c21f47812abb9e181d545af56bc0c62e22e5b6e998d1b1ff87c85', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000718', '\x0118acb89f335ef0013ef7ac7cedbe064fab136d0c3911731fe82ebf23f2f63bdac4c425a2e38e6a7f15099306c7e5eaf4e7f1992bf99a6edb2517ac09dda25b19', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000719', '\x0118acb89f0ae495b7e18a61025267be7b7b6cc882d4463b6ddb75177f029b0f58aac990582503f6202cbaa09774ad52d850152f873c568d6cc668ff1b10273948', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000720', '\x0118acb89f492541090a9a49612df17c327a4cb64e88f1646a8a1402bd0bab7ea53ab07ef2089dec99e6b287a1168ca01e8aeec337ea709211d2c1def64de032ad', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000721', '\x0118acb89f244390ffeae18f570c83a31e560ea215e0ee822d89b44548ffd2fc8cbefbf0d892de61f37086df0163c12cb7275a9cc7cf1bce9288c1b821f5ffa88a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000722', '\x0118acb89f178c9909d6caf4f6992009101eeca99d4b5811d846606537a1f5a376c899e9f0e7dbc75d170a030b91b4876b3351bde2035a48172cf32e11dacd04a5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000723', '\x0118acb89f2f997402b2644331ab4ddd80c9aa4ab6be6dcf3f4b0095510601d8f38d4b18cd70e71f7d52b4a80319127019010686808830424fb3a2cfdff2747df7', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000724', '\x0118acb89f29d615054b921bcda02e6a08f82bdb5ce743ddf5aa778492bff17d83839bfe350d2dc43591eaafb1b239596c6062688e8485ca401d44284b3f67d85a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000725', '\x0118acb89f9168d218d07df245ad967c7544898e3b68db590677c5f2e5aa8ceefd38e5d98dfca15fd5899101ccbdca58d48dca1eb091ed8e3467eac092feaa4b30', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000726', '\x0118acb89fc21865a31636f7f35295037a82235e8d548edaaaa5a207da1b979cc414b6b06951aaa8ec62a1e66aec579a6f66525af372da6ebd102dcd1153b8248b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000727', '\x0118acb89fab8aca1ef364f9e1c423ce421128206e1fa1b276d536b297c45eb990df6a1efe515dca8569c71ae7a97882afbed3863aca5f97dc4e1571acdb414c77', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000728', '\x0118acb89f2e9520816aaa583c999cc3dea5a1d4754f8654d679c62f3c8c134310790d6d0213d5936a9b9b4b154c9f528ff65f65a3c9c2b45ba21defc0ced64880', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000729', '\x0118acb89f2052bb4c6044c43deaa4de39cc8d1b751df29c43daeb500729a9521ce7de42d9544c79cfc892ec293f87b1f2891d0162cce2e56cfe394c83bc6ad4c2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000730', '\x0118acb89fcdcb4820c3c0a7d826669cb038c838eed5086b2fed08bfc753f3a2e6e8dc69fabc0c8992bf2fa5821c9daf3794e50b23f1ddca8d636ce6d290a29e9f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000731', '\x0118acb89f0a046920f1a98fcb836d9d63fe941cad4706943c9b7c5aba4f66a591b29ea1c97680edc94be7bb2c6a681539bc5c459fb38e40b50e1279747c855b8d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000732', '\x0118acb89fb8604cee24007b0ef5d52029378b228a3b12185516b7a0511789561283d6de25738e893efd5070386eb341a26d5e0b8140853858e097f9becc37d6cc', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000733', '\x0118acb89f246485f2fab49dc3926afae2bb63e78d3492b92ba35fdc654e66c588a78004881888aa3a45edad96fc778a1e59a25ab552200dc30dc583ade7ba2b13', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000734', '\x0118acb89f290911ef13de38bf020e80303dc436981893221f6b66c9dfd39be48b5583dc7bed115b9931eef9a202b95037d98eac1d07f71669051856416916d418', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000735', '\x0118acb89f421534b52e7a7df516d0d50926aa6acac4b444085dfe2b45fce7d46e3a5f0fbdcc697e4b4165fc061ef84bb005162b935b71e7c4f0a33fbcf175e610', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000736', '\x0118acb89f2cdacd27d4a5aca3036045e85a21ead42d22d6f816bca4869cf149f0822a85d116ea2ca8e33069bb9fc0082d7bb2d88be58a9f6a0557ea9da5a6acf8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000737', '\x0118acb89ff198005a87af2fe8598518734b482405e83895bf7bdb89b02dbdec8636a99fd0b256b3d40269318d83e16caf225311886f3ecc713b29426a490af2fa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000738', '\x0118acb89f48698c753508245d15a34f14989aa2054bb856131b65ac3d1f4ed8836349fbc1df3ff4764fb3d0af5e0679b06c8b2e0403a66a891b90bebb9b5bd138', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000739', '\x0118acb89f850708b9f51ceb8a880ec705acf8c60dd61ca7fe878ef3309d56ca75bbe20d5d57205dcaad88b2e45a763df823d62621c7b9432d346403f639da2e04', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000740', '\x0118acb89f2a99fa888ab6b934051e8bcc31a6bb1635423160d1d9793d1e3a9e498f5e6e09b2a7bc088da245a2f6b61a4e5fad7eccf95db56a8392d4b4c639ca49', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000741', '\x0118acb89f50cde4378eaaadbe04061d14ced339b94e9653a71871333c7d49a961d89992a031ff073a73c6bf0546b4a02d5df5e98cbe0d744dde6170b26cc3e5f2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000742', '\x0118acb89f78b56aa8c801fa8171a203ef35d64b27a88f1a9c0b5a77d0efa6e2c23536227610bd482b222130c4dfa5698933abd2bb65a424c1dee39a81c37009b4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000743', '\x0118acb89fed3db58f72e0ca3f6f2cb574ba2e6ba3e3de77b9e93d88a19df43e224db959a6cbfce21f3087522956af7c6592c09e1aad077e6e04df4b6f11ec8ce5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000744', '\x0118acb89f843b1877d9a18de81b8f3cdd8b21102565c10f5c0db36cc52b3d1f763b79764e61a2af956dc26ea2fd00f71357b5bb00937555431997d61f01511d66', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000745', '\x0118acb89f4ec5d1987984b06b7cb0038587cdb259e128a8639bfad0b66ae27f5bfd60b50fe6976dd3d6cc82e78d4bc53431e55e93ed6ae1ef83030b03944a18c9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000746', '\x0118acb89f8484ba656c2e9d338cb704d5664d215e178eca06e7869fb74668410e23f5453c13c9691cdb8be99dd59cd60b3ba93352dc44a6ea752e3820d6fe025d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000747', '\x0118acb89fde5ef8d62226334550be3f5670de21f766f6b991aea9c67cd60cc8d5657253d25c63412591d6f78f71fdea75caa4433e486e8d117646b12444309760', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000748', '\x0118acb89f40744d1a9cd11c29a0c5d0610e320918f7ff77f6450ea6552e9dabff14c5870d00c354e3f7e511cc667c70bb4e5df3f5ed74a65b7281af107d496830', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000749', '\x0118acb89f9097984cf67b27eb036bbb41f0f36abed8dd1b28615e68a8b7fed90a4ce0b63d5bd3bc23f9a35c7be2f3c24ca5c00918d7449e0475cf30ad3f084191', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000750', '\x0118acb89f0c5decfba303d729e895d6d2b47b8cf887748d9b63c4523ebb2afc9add12f4e3c659d1d069f9e49e66913fa7b1b643ca374b86fd34299a76a479241c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000751', '\x0118acb89f84ff24e493c0f5e790a37f1353c0cbbe71d42d09982fcf545916714166b47ec2c1f69febdbf175a6f1dd989b6909c04af225fe92a91ef5f4adaa7900', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000752', '\x0118acb89f98a2236825cb0b9df26f77f2ddeb8f577d3d06457543f4b1d005b8673dbf6996dbc4b341a310ee0db98e9e31e03ef43bcb6c00c8ded765f0d2edb1d0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000753', '\x0118acb89f44096f15ff2cfe92cb52add48d9557cf47201b83075beb7a96eaf0e14dde9322a8dec13a9f86aec651d3a5696ec009572d58996eb398662f5fd676d9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000754', '\x0118acb89f5f1eb8a5adcd58a451a3805c1016b90d1078000ff10e2ccd42ff86f59f49c5152788365003271ec71179816e1c20ed1e649b1f0151ae83de244c49e6', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000755', '\x0118acb89f8154aa04041e9c0ae1bd311821248af5795431ecaa05415577d666817c87d294695670770f9695f9ef0af7e1b347a7951932f13c06af69a4429a1f0a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000756', '\x0118acb89fe5cc3fea4f5ad33f88be3ad55cb0eec7df9b7b990b63f772dda4cfd2b042d6c635eaede955743702f806fbac6411a3659037c644752423710c77c10b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000757', '\x0118acb89f6826d67bcf6646e53633f7af90c7941daeccf50ece2fe4a4cead97c183720eff8a8e2bac000e39c06ab9386779084976102e9908b466c6a5d079f780', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000758', '\x0118acb89fb3a9126ccb68857b00d5e9f3795de9a132fb091cc42066027b6760ade3223ea6bcdbeefaa63cd95cc57e58ee2f2d78d30bf5b6878631675b83be003e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000759', '\x0118acb89f2df7daed49585dc5e928cc927b921c092bea40720def0ee4070a1c273a0301ef26bcd63cb83e1a145e6a81e958e644ccef4dfd2bff067c73d4096786', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000760', '\x0118acb89f1485e8650829773a2d8c994672cc6237ba34dbb34aaabc9512027cdbb03d6538cf0eca5387c05b6570c4a5b9232dd5422f92129f9338b53f335282e9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000761', '\x0118acb89fce0c3d78e8a5a5f3de21d60fbb766f9e350de0c6237cb58ee3aaa2dc3f9153b3f0fffe6e66a93f8d922da1ae6a4520cd09a9f7b74d18eff8f50280d3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000762', '\x0118acb89f2da1dc1b8226cd34cfe6d6d5bbe2a78958665a2b52ac3755fc65392e6988a945e785252683cf4f1f1e794f1eb591b6c0eaf41869c5d3eabd818f67fa', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000763', '\x0118acb89fd8bbd749246cb42917864807c6e6235b1ba507030d2b78c17f0ede83f6506a6296fdce3931e2e19d998e51207ab22a71003bca7c4110069fc6a8059b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000764', '\x0118acb89f3671f194738f689c37099925811f1551a22bafc9707050c3e0fe56c6fbb999dbced2790fc972ab96d9ba2781a3fa37528d3e3614274921127d9725f0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000765', '\x0118acb89f88b3855730887207809c69a42650852ec4eb5b90f648d935d088c62592f5297eeb3bcca5e49c599b0da1cfed1006dc51e3458e8f273519aa890f3288', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000766', '\x0118acb89f079f7b458e228ac08f7dc9065bf0da212dc7bf07592219731ab569aab847383324115b765c5191a169a523e433975291f937452845a3932f09378552', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000767', '\x0118acb89f337b3b663560459da3df888fb1c577f22fd5f0605c07ceb3c70fac4f991dc5aa1fcc5c5dd99a2fab2bd4a83905b90a0fa4ceb3b803a764fd8dd33999', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000768', '\x0118acb89fea4f597cbf7e60b2f4febfe3767862672443336f36933e725a612f32848a83c75045376733297844ac39e3e996c8e9f51d26c43d66b2cd00eb0a7a6f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000769', '\x0118acb89f5c6a88e5b129467b1340c5d6e6fbc46e8bf789856081ec3b14a1828895723e5420d111e8504cfc69bf18cc252821182d1865d3edf323e48360f2c0d4', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000770', '\x0118acb89fa8425cad46176f6490ad0545f6634fbdacbbe86f2038f2c082affe91fec51fc9b089ab6f470a941683326c19847971d3dcc70a00510b28da82cf37b2', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000771', '\x0118acb89fca6f4ae6e78fe7683ac392a5b1077954183db36ebc3a9828c3c99af389f11bcbd03a118a0ea3421198e2b67672653d3d7ee96f00a9ea28570d3f5749', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000772', '\x0118acb89fb82b4f3e518f8b4aa7220cd4b204917a3df0213fd678bbdd37a83fb63fb941aecc5f3e98f4b6c699784138d73993d59ccd6b172f9a4549da7b41738b', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000773', '\x0118acb89f9264261542b84f8645e9e8c3c6f633fefef7e0c3a1619ca006f275a249a454844733898fdf0f88622aebfc0903de81721bd40c6a96fbfa4adb9da4be', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000774', '\x0118acb89ff41c6bbd46c537bf6201dff6f248d92db003912cae57697d4bdd889ec40d040bffc4aa736582b20d9d5320864c174feb872e436b0e830a886a2eebbf', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000775', '\x0118acb89f34fcca03e9b988dee235d42675fd00dff1077118e9cb704ca00a986e539363eff41d66de6807d798964f2b256239ba5bfaf6d6bfb88fb21d07952677', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000776', '\x0118acb89fb4b9cb1fda6684635258debce4bf7c70750a06f7aa3c6d60df423b4e1f7797e49aea338956d080ccaeb46381429495e33d2d5e2c018d4c95f278b96e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000777', '\x0118acb89ff0bf117208322ffa2896316508e285eca6c68c5b27388ce7d713317bff08de0176e8130cabf95d06b27b74df8747d14bd65c6f4c5128128d14c3d52c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000778', '\x0118acb89fdcc09ba2491c20c8c9bd42553282b1b93bab4ebc8727c3cc18729041717f420d6b775c0979432f5af1ba6f47a6364147d9e37080b26a0ee62d2ac95a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000779', '\x0118acb89f7d154bc25b196a2f10c59f4cd174f24f6a24b434bad8ee526e8364c7dbb69b30e657302aeae04bb84c76bed1db89365c9f7c822ad15c82692519972e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000780', '\x0118acb89f47204774f7e977264596c0417c86d1b8752aba58f34d455b55343318d3ea96e390a67f335c90fa4a575c3b8f9c43ae084ff724df17c4775e01c80fd3', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000781', '\x0118acb89f2a8115719c3ed8d0dcaecba3bc36e53abc31ef86d0b38d76d4712fd4ce5aa50d7c829c225ea5fab01dcd0c6f7893ba55bf423c2a97602ba71563714a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000782', '\x0118acb89f575e5caa6101b66616a69e359b042b90ed9c2a0b2fb4e721c9759227c8340c88b1c36a15463eced0580d77187549a5a8f2ae990e974a527f2d1f7394', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000783', '\x0118acb89fb41e0f4a2afc03cc9631b639a8166ea002834e46c9a8c5029466d035671825db9ffda00e9f43b488dfc5e9c9d15a84114bbd31f5a7e4ab99520499d8', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000784', '\x0118acb89febed3446c6de8d5ff82280c2486753cc1a3fe5757cea20eb78bbe0a0887d4018d9ac961691dfdc4864895d573f5780d00e89ccc5e718622f1e9d2f70', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000785', '\x0118acb89fcc4821baf8aa73bb4ea14ecb15cf411b7c00fd3879725669454378c90f028bb7e4cc5df17da076a56e20e68126f59b41f7fd4609d2bc652251d6a09d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000786', '\x0118acb89f9baa4a3948fd68bb06daf70c8aa91bf84bb390183168260e471cdd96297d89ef15c86d5bc113e7250e9a593edcbde689f14dcab31e53757dc27963bb', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000787', '\x0118acb89f689073bbfb289746263d56f9e2619b904b964b917d0fc237f75a76115444f759a1e3fb4cc17afa45ed35245db7ba6e71f51b4bb1fa480d32a1352a8a', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000788', '\x0118acb89f01d8cd0e8adb49cf543f843412fc0361e4f8bca0cd35d42046dbbd936a2f415c80357be4c8adb0cd095eace166e63fd91e3c94c52eb9d802899c2d58', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000789', '\x0118acb89fb8ff54e18bef24368a2126bf4a2fbf17fd24f5adb1156ba2f3fb3a49c49db75c765982e4fcdae6ee4eaa0567522f453d06b110ce48cc69c4ba9aab81', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000790', '\x0118acb89f846bbb135165dd9ea18c0199a952271f137103aee6278f18418699e77f1e8fab5573878044d89d42bf4c039e7483bd4e0d3a8fb4defd3fc1d89a08f5', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000791', '\x0118acb89f774a3caf9707fa8b2717837a23fdc8fa6dd4fa2e127d5d9f9a65430885de54ddcc41cf1d8e9d3ce1fa86ccbf8537b68c7b822236686000f84d83818d', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000792', '\x0118acb89f4f16f6c1e928866211485e9ea8d33af76701de298f94089f8ed53063268497141299159c1ca3cd50fa1bc4bc12d1e695699f9d273d6175904adfa2ba', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000793', '\x0118acb89f56f84fe5d5beffb966bcdcc60b221b2bd9bc7cd13172ac64b054bc5f2ab3bba7d78ee680aaa02668ad5d4161828c4acae3609c8f83a464c1053de455', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000794', '\x0118acb89f2a11c0c852bc9652b862fe4da368ee6507077e277b17f8dba8c6010910ccf490be0dca5720a22e917303e7ba3b49eccda8a40c2e72bf0cace05d025c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000795', '\x0118acb89fdbf148f35e95c9f472194bc12ac71cacbbd7fc7a855317a3757c37b9379e6775efb4bc87f359536355097506e3674cdbdc102507fbfcdbe0b05b05a9', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000796', '\x0118acb89f97b85ff4267f6e1c3c22dc00ca5d5c29e34e2cd84f2463e462cad78f7ec05114f32a47337953215cfde4c464fc50f0a0dd28400868689e1fed62de73', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000797', '\x0118acb89f8a5cbca020ee8b83cba13b38a8e79ac56cfe7475e9a1f7ca5f0d6185180e498849edbefa6fc249fd820165b8b240b7f1cb7c4ef09f89e29158f8468e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000798', '\x0118acb89f333e8067c2797ace4e743fb3a9b726b87a2a676accdcaabc1cd3f531a62e27c01dca2b1fe23ffa90b5b0808a8a70d1ae948a560c4ba931efcfb7ab3c', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000799', '\x0118acb89f5198267657caa4b94138f8c3c496a530f4c8393b327f0f49c908b5c66afcdb3cf4df378f71a9e924ca557bc603d5934eaed3f0745ba5e6e488c5453e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000800', '\x0118acb89f38876d7df8775e77df4f3ae75a93c81cd43a06cff7ba5f1def02780462482a708fdbfd3969b4299f0adcc0d36d5f7cb38c8b343a82ffa86782e9b5c0', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000801', '\x0118acb89f711e079ede5a6a48186c34312be9588732e7dd7564878971f02d9ff2cbbca52cc7b26343ce288a85bb0232fc3f4fe196d8e309f96f5f9286fe383626', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000802', '\x0118acb89fc2e4f62db00377cc3a78b747660f8464d0760ddcd3a3637e948123984c6af6b3d04617c716208d082918369baa138b0758ff3acec3d8a15209de3c8e', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000803', '\x0118acb89f7c6ea507336f79b84154be10727023c24dcece2002b8f8a8cfe600a97ae51d8a5a7397b233a6efc93231c7171d663e363e1f000b20d92bee36caaf27', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000804', '\x0118acb89f343731cc0ad041fb7ece09b9c67e5db58e1e815316456413cfbb30cc437ccf2888e595bed29a34a1045b02bb2aa6c2107fb32c6da263397276cd065f', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000805', '\x0118acb89f33191fc6ab5549abd123742784bdae8ca27b7679a34996db82b028592c3ab7e214c072ca86c3dd94405269529a232d0378a89297e1cff32ce35c1028', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000806', '\x0118acb89f4d77bbd440c6c68f05b8332d1bc3cbdab45ffa7510bb58b3fb2faa07207c579be5487eeefdabdc6a6859fc3b6a70194256e5dfc0fd764ccc7a379a94', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000807', '\x0118acb89fb1ba85ede38bb60ac3a268c6aa2f364dec77799e18c38c646ce6bc096bcaa3b4c1502d148e3db6eb2adab17a8b4f6fd7bcec3e896189f4a5fd02ad10', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000808', '\x0118acb89fa8c4dc07cd76def0dd718278513cbe990ab7b5f51ca01e02ce973dd924716c22ce8e052459c258bf0f7b109c1183d644df2db908a9de5bcfb6325913', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000809', '\x0118acb89f8f585ec4e93082d76dbdb20e16bcddc7d6258bfa954173623d14745df900d98f6b1cfabbbd9cdcc68ef94a2d47ebeebf43c77aae041d538e3698e383', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000810', '\x0118acb89f91b22110791b69ed0c9e7b52808b8d61a7073d1bd21f0c3689906962dd013948bd9c2ffbbb1ad38281696e97d131bd3cee19e532ddedfdd68403bc17', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000811', '\x0118acb89f64fa74aedaab84367aa08d3ae02e553cd5db1327aec31ae2ca2c234a3f9a9aadf3234f0a396b1e82bd6adae3a2f725cdb975df444820098075239b39', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'prekey', '0000000812', '\x0118acb89f9946e405038eaa697a680c848bbbe7a05057ca10f0baac4a0f9168c3c424a610d67893c68573dd95e289d555a7ce05d11acaaa6eb4fbe88392bc5a16', true, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'app_key', '000123adcfda', '\x0118acb89f75ad78c58ee162df6d7a178e22dddcb6e32822d059dc77cea00278e1d3466f7c35dae62ad9c8ef0070649ec484efa990b3335d63d0c4370367dde73d11368b2e3d6369fef0f57ce829852ad3894d09361aeefbf89d0814184644a315e19b5599c8eb2e139a9ae0606fdc4f9b998fe4111451a25020b6dad4ac8d9813cd25c3b4337221d61974a2756a87', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'identity', '95215550000001_1:0', '\x0118acb89fa9b249960661811128e0c2b156c9b63464d89f79508f0fceb8ed2f23c12dbb527932bca939bfd3d101c7c6ab04a65a5972444cc6f7734d09a1ab4975', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'contact', '5215550000001@s.whatsapp.net', '\x0118acb89f004ee78d39673b6ead6bd847857233e89d03a274c08e170642ffbd600de2fcaf95c84306f4fd10d746eae27ac6ee6cdbb732e9b1fa81ecd911b5f5e900c080b7cc9ae6e422f50dc028f1bbae70dd185cf9732809f4d70db33306a1c0c5b0bc8d7613e25c64bf589376c88f20a3811393da0b3f8c57db96cae277c3d440f8773775604207', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'contact', '95215550000001@lid', '\x0118acb89fc7c42bef68605a1e703746506b2241eb77b02e9458073c51dd67afd42cadf92f66bed52aff84dae1931f9e9c9a5f62528a8f45b7892eaa07a0998e2bdf2ccaaf7352319be854f5cfa60b3bd7f065b80403df06551ba40e44e21881c6eae3ad84d378fb63d41b0db70a6adaca09c652618b1df04a98884378c441980017256cc073a80eff', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'app_version', 'critical_block', '\x0118acb89f69f555d43abecb7835a145915a279753351b0f0fedbf79fca46a1cf2c595095e4d766238210d16e7ac111e11ebed990b273bc45a610d526ffdb5139f74b6318ce986d9c0a29b98ebe5423da371cf6164a189e570fe43020cf6343c288718dc2ce23b506b02df11a4d22e009617ae4abf78e852401bdf1bac42d3f9a93e3cd573015bb6e76184368bb1327b4b806174f64a3f9c48710141904897e55f730d536c9602d0bd', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'app_mac', 'critical_block/220ff8f1136427f68c7b890a82d2540547d068806e8348b22ac7d3cd3db78ebb', '\x0118acb89fc122ff51d9d65d42dd36ce5d178b98866985c9d02fa881d0bcb9e58cb932839667bac05f952c44ec94b275241ed97064299248017147e75422c40dba', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'pn', '95215550000002', '\x0118acb89f9e504c58fe228ba6dfa2fd7201fea4be37e51d975ada06b323041437bc83b6a7f68413b33216aa2c69', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'outgoing', '95215550000002@lid|3EB093B4CB35B9BDF2BAC5', '\x0118acb89f3d5bde49183a16bea941e14b0e1cdcddb380ab36c8fbc5c4015e333a970370181e45a85a4d0b7d81c6459822f38a30853b32903b33241eaee7c2519afc', NULL, '2026-12-09 23:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'identity', '95215550000002_1:0', '\x0118acb89f8f9577cca6847c84173c8f79d1cd1c595a097a3998c1051779bc440f0a4e8b0af1e4e01a2405fbf4926e7586f34d8d22133e02119452a41e6f0b2165', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'buffered', '5f8c2198090c711c71e60128867379496ae4c3d19cf320e1f7ecea3a543cc267', '\x0118acb89f1ce3caf2c430edf458d8136f5cab9df3fa773a9bed7bd6701f0943716e19a8ede4aa4dcbed4aa18961f5c1e19a', NULL, '2026-12-25 23:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'session', '95215550000001_1:0', '\x0118acb89f5fa480025125119d322d8845dedcb19940aace07464e36c54cc03d20fbe53bc20415aee68ec1bc2fa80e3c7e9dbad16c463bcea21276483af7c7073ad6c98e2304d339897e72118ac711106a930a086762889dba13ccca1debb2dc5b11bcf26141678b714b01481bbc268adbdf797f3a7fa93ca95f821920be07b0d39d0a2af27165bbb15af7f697eda0f351d0ecaa14069ebf8b3959e003fe0d5c72acbfbd1688a2a02874491f5a12ff71416d68feeb01d064df21686787b3a9f3497c7dddc151057ac0660e1b4ec9dcc81bd187ff05eeacacedf885ca3d1a2e458fe82508e9093ef0604c82b641c8b9c02079bafc5710fdf1c248587fcf6ec23e1f62c3456ac3d9e37f668fee6d86542df42116742e64a0d4625ce4175687ad4865104d946c29ef6f2aa353229334053c1a15bb0ae2890e350a730a85edb86b9d42f2e4b7deb1acbbb0cea93b00426bfa75b7c4d50aa3218c91cce6c83408d30f4f71ea3d152e83680334b0e2b9fe8eed58606989ee7b748f988301d12daa2cf50ef3501bdb12f46c610f9f8f9336babc16a147c9a4afc2ad5e56462418831c33503f98048495bf374483a5e50f5b00729f4a9ee8a65fd1092b88763edfa6aebd646b2a50e6fa5a4cc111388c782d6daa8461da2e9037c271e6be96a3e860e2a73f36738e56b01f11045a5a4d1695634159a837a9eeedfc6c2204a3cfcdd98bc0970d4e898a377395e55d14aedc65dbe41a071438e698d2a146fc24addc0a6624a6a561aa2926c5be36793eb8611c023f62f8c3b5cc197ace79d939f35df1ea8ed2ae1355a633763b7c85154d3d50fc9d50b4f829067d8969ff256e946ff9c1b89a541b8021b9a8e1ef9f5583af6084714a073ae32d2b82469e4b1c79cd1cccf36527e5b08698db5d8a71905d21b33961a2979ae9ca73454075dcc84a981459aa711fd8109f874bfb8f189e031512825a852d1c587ed6df3e9185d1bd3d9fb95a22d7152b96344fe04bb79223f6e32dd62b682a4440643ac25ede2fce9c6922c3d853972a7b618b028e91f20fd767aa9a30930d50b86e92b689b7345ab445e7af7154fdab408cfa20861c33aaa07cfcbc541876c89db4715c0878adcb185cd8ddde40dbf60fc4d620872dad16cab2cfe837f4ff43a34e4fbdb9f7ee601c9c18a2799634b86057f1f900e0811ab9ff064344441b69e340c5cbc9449fc81e9bf85e82530ee04dc8dea771bc3a112b5c78e9178d92d345a391a1469cef1f839ddf8cfa0c9933db9abf9f5d3ec4eddf6de208bb3d2d2cac5d60fe96379060c0d5dd6cb30a0b4d979e81b54fe46f20382d841e081a26a3eed05b4da62e011e4f98259be086d643c05b6386b720dfb022518e7dcc24', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'lid', '5215550000002', '\x0118acb89f34394b6f27995c1d634dbcf05909e33c39faaed8a6d0e18029ffcf5617c4c7c5bee7953b56b8bd99ffdf', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'contact', '5215550000002@s.whatsapp.net', '\x0118acb89f9b6b0b1f22102cfb068040707dcbccb4471e54f9784d3922eb88309f809bb64084dd44a9d3c2a6b54946234b8bf446895e5bd9e4197512166f1aaf668108e437c143419a55ea11006a2ecd5476891ff9530b086a01cda975536e4b3e89fc8e06423aa7e245a50a40e1dd528121f4c5b8a5584e488ee64baad905fecdec18', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'buffered', '93bea3d3fef995cbd7ef08779dbce0ee97bb2beaff90f19916e157f25d67a955', '\x0118acb89fe8f4da4a9e933285d44946e61892853aa25613facb20471ba90c242dd9b5e3e259c09e2f861dc0964bada2e07e', NULL, '2026-12-25 23:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'contact', '95215550000002@lid', '\x0118acb89fdf1e17fe0025a60e6a39400a6cbf505ace8e9ddc65afea4abe237f731c5f0c8cf94ece83bbd5242ab90e8604d358edd85bde42f6c3125c57c70733975ba952b37267a8951fcc25a967d511a9fea7696f3d83633b368d883841e104a3039e3dad51c70af3743f092ecbad41205e3056ae6f2c9eec3f61e2c252cb8f2f3ee8', NULL, NULL);
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'buffered', '027582ce002429593f1d365241045e1cbf02c77695ddbbd5331295c69a2e4c71', '\x0118acb89f1597da81b90a5b5c965a74e826982f269bcafedb2c92ebffae58b0a58d4530d1a55697d143fccf7bbe85b549c8', NULL, '2026-12-25 23:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'outgoing', '95215550000002@lid|3EB04378CCCC67E9D8E012', '\x0118acb89f4d170546dae976f0fe0993b9ac0c11b8f9502670bf7cd278eb844c3a65563c91bdeee2a45042b88a2a68bb6cec8f313e', NULL, '2026-12-09 23:00:00+00');
INSERT INTO public.signal_records VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 'outgoing', '95215550000002@lid|3EB0DE1B81E7F5C6461F43', '\x0118acb89f4774150811cf1da3163c394209bccaf9be637e5881f40d76f66a3813e49d1b99291c453888813028843de48a67', NULL, '2026-12-09 23:00:00+00');


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tenants VALUES ('01a21521-ece2-7a86-9010-c1ed1ccb3086', 'Demo', 'active', '2026-11-25 23:54:34.594588+00', '2026-11-25 23:54:34.594588+00');


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.users VALUES ('01a21521-e935-7e14-9ec4-93033dc66234', NULL, 'admin@example.com', '$2a$10$F9jU9ObrICp/bSkCp6GSb.nyAPgLpNW786vN.N1hakvMgpTSNavku', 'SUPERADMIN', '2026-11-25 23:54:33.653485+00', '2026-11-25 23:54:33.653485+00');


--
-- Data for Name: webhook_deliveries_20261124; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_deliveries_20261125; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_deliveries_20261125 VALUES ('01a21521-f5c3-704b-aac5-61957c5792e8', '01a21521-ecef-7b7a-9822-6c9bb93d05ff', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 5, '95215550000002@lid', 'SUCCESS', 1, NULL, 200, '2026-11-25 23:54:36.977938+00', '2026-11-25 23:54:36.909926+00', '2026-11-25 23:54:36.977938+00');
INSERT INTO public.webhook_deliveries_20261125 VALUES ('01a21522-57cc-7c7d-b45f-5bdb02c6e641', '01a21521-ecef-7b7a-9822-6c9bb93d05ff', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 6, '95215550000002@lid', 'SUCCESS', 1, NULL, 200, '2026-11-25 23:55:01.986345+00', '2026-11-25 23:55:01.969411+00', '2026-11-25 23:55:01.986345+00');
INSERT INTO public.webhook_deliveries_20261125 VALUES ('01a21523-ed64-7d6f-9115-249ad9974710', '01a21521-ecef-7b7a-9822-6c9bb93d05ff', '01a21521-ece2-7a86-9010-c1ed1ccb3086', '01a21521-ece6-7d80-9fd4-847d62d905a2', 12, '95215550000002@lid', 'SUCCESS', 1, NULL, 200, '2026-11-25 23:56:45.858691+00', '2026-11-25 23:56:45.809644+00', '2026-11-25 23:56:45.858691+00');


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
-- Data for Name: webhook_deliveries_default; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_endpoints; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_endpoints VALUES ('01a21521-ecef-7b7a-9822-6c9bb93d05ff', '01a21521-ece2-7a86-9010-c1ed1ccb3086', 'http://127.0.0.1:26305/hook', 'sealed:ARisuJ/mhv0bTXvbPxOhxmsoJ/uUQ5nPRg+QuThIPMZOuH8KAy/GGpGvBm2WeHycf7KhIS8rwfwsDM8mCrvd3lESt2l8byw5jbyIDJWPwaYn', true, NULL, NULL, '2026-11-25 23:54:34.607839+00', '2026-11-25 23:54:34.607839+00');


--
-- Data for Name: webhook_lanes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_progress VALUES ('01a21521-ece6-7d80-9fd4-847d62d905a2', 26);


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 8, true);


--
-- Name: message_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.message_seq', 10, true);


--
-- Name: ring_epoch; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.ring_epoch', 21830, true);


--
-- Name: ring_nodes_registered_no_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.ring_nodes_registered_no_seq', 9, true);


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
-- Name: events_20261124 events_20261124_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events_20261124
    ADD CONSTRAINT events_20261124_pkey PRIMARY KEY (id);


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
-- Name: messages_20261124 messages_20261124_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages_20261124
    ADD CONSTRAINT messages_20261124_pkey PRIMARY KEY (id);


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
-- Name: webhook_deliveries webhook_deliveries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries
    ADD CONSTRAINT webhook_deliveries_pkey PRIMARY KEY (event_id, endpoint_id);


--
-- Name: webhook_deliveries_20261124 webhook_deliveries_20261124_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261124
    ADD CONSTRAINT webhook_deliveries_20261124_pkey PRIMARY KEY (event_id, endpoint_id);


--
-- Name: webhook_deliveries_20261125 webhook_deliveries_20261125_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261125
    ADD CONSTRAINT webhook_deliveries_20261125_pkey PRIMARY KEY (event_id, endpoint_id);


--
-- Name: webhook_deliveries_20261126 webhook_deliveries_20261126_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261126
    ADD CONSTRAINT webhook_deliveries_20261126_pkey PRIMARY KEY (event_id, endpoint_id);


--
-- Name: webhook_deliveries_20261127 webhook_deliveries_20261127_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261127
    ADD CONSTRAINT webhook_deliveries_20261127_pkey PRIMARY KEY (event_id, endpoint_id);


--
-- Name: webhook_deliveries_20261128 webhook_deliveries_20261128_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261128
    ADD CONSTRAINT webhook_deliveries_20261128_pkey PRIMARY KEY (event_id, endpoint_id);


--
-- Name: webhook_deliveries_20261129 webhook_deliveries_20261129_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261129
    ADD CONSTRAINT webhook_deliveries_20261129_pkey PRIMARY KEY (event_id, endpoint_id);


--
-- Name: webhook_deliveries_20261130 webhook_deliveries_20261130_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261130
    ADD CONSTRAINT webhook_deliveries_20261130_pkey PRIMARY KEY (event_id, endpoint_id);


--
-- Name: webhook_deliveries_20261201 webhook_deliveries_20261201_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261201
    ADD CONSTRAINT webhook_deliveries_20261201_pkey PRIMARY KEY (event_id, endpoint_id);


--
-- Name: webhook_deliveries_20261202 webhook_deliveries_20261202_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261202
    ADD CONSTRAINT webhook_deliveries_20261202_pkey PRIMARY KEY (event_id, endpoint_id);


--
-- Name: webhook_deliveries_20261203 webhook_deliveries_20261203_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261203
    ADD CONSTRAINT webhook_deliveries_20261203_pkey PRIMARY KEY (event_id, endpoint_id);


--
-- Name: webhook_deliveries_default webhook_deliveries_default_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_default
    ADD CONSTRAINT webhook_deliveries_default_pkey PRIMARY KEY (event_id, endpoint_id);


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
-- Name: events_20261124_device_id_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261124_device_id_device_seq_idx ON public.events_20261124 USING btree (device_id, device_seq);


--
-- Name: events_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_tenant ON ONLY public.events USING btree (tenant_id, id DESC);


--
-- Name: events_20261124_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261124_tenant_id_id_idx ON public.events_20261124 USING btree (tenant_id, id DESC);


--
-- Name: events_cursor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_cursor ON ONLY public.events USING btree (tenant_id, xid, id);


--
-- Name: events_20261124_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261124_tenant_id_xid_id_idx ON public.events_20261124 USING btree (tenant_id, xid, id);


--
-- Name: events_20261125_device_id_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261125_device_id_device_seq_idx ON public.events_20261125 USING btree (device_id, device_seq);


--
-- Name: events_20261125_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261125_tenant_id_id_idx ON public.events_20261125 USING btree (tenant_id, id DESC);


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
-- Name: messages_20261124_device_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261124_device_id_id_idx ON public.messages_20261124 USING btree (device_id, id DESC);


--
-- Name: messages_wa_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_wa_id ON ONLY public.messages USING btree (device_id, wa_id);


--
-- Name: messages_20261124_device_id_wa_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261124_device_id_wa_id_idx ON public.messages_20261124 USING btree (device_id, wa_id);


--
-- Name: messages_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_tenant ON ONLY public.messages USING btree (tenant_id, id DESC);


--
-- Name: messages_20261124_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261124_tenant_id_id_idx ON public.messages_20261124 USING btree (tenant_id, id DESC);


--
-- Name: messages_20261125_device_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261125_device_id_id_idx ON public.messages_20261125 USING btree (device_id, id DESC);


--
-- Name: messages_20261125_device_id_wa_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261125_device_id_wa_id_idx ON public.messages_20261125 USING btree (device_id, wa_id);


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
-- Name: webhook_deliveries_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_device ON ONLY public.webhook_deliveries USING btree (device_id);


--
-- Name: webhook_deliveries_20261124_device_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261124_device_id_idx ON public.webhook_deliveries_20261124 USING btree (device_id);


--
-- Name: webhook_deliveries_lane; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_lane ON ONLY public.webhook_deliveries USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261124_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261124_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261124 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_endpoint; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_endpoint ON ONLY public.webhook_deliveries USING btree (endpoint_id, event_id DESC);


--
-- Name: webhook_deliveries_20261124_endpoint_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261124_endpoint_id_event_id_idx ON public.webhook_deliveries_20261124 USING btree (endpoint_id, event_id DESC);


--
-- Name: webhook_deliveries_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_tenant ON ONLY public.webhook_deliveries USING btree (tenant_id, event_id DESC);


--
-- Name: webhook_deliveries_20261124_tenant_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261124_tenant_id_event_id_idx ON public.webhook_deliveries_20261124 USING btree (tenant_id, event_id DESC);


--
-- Name: webhook_deliveries_20261125_device_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261125_device_id_idx ON public.webhook_deliveries_20261125 USING btree (device_id);


--
-- Name: webhook_deliveries_20261125_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261125_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261125 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261125_endpoint_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261125_endpoint_id_event_id_idx ON public.webhook_deliveries_20261125 USING btree (endpoint_id, event_id DESC);


--
-- Name: webhook_deliveries_20261125_tenant_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261125_tenant_id_event_id_idx ON public.webhook_deliveries_20261125 USING btree (tenant_id, event_id DESC);


--
-- Name: webhook_deliveries_20261126_device_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261126_device_id_idx ON public.webhook_deliveries_20261126 USING btree (device_id);


--
-- Name: webhook_deliveries_20261126_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261126_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261126 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261126_endpoint_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261126_endpoint_id_event_id_idx ON public.webhook_deliveries_20261126 USING btree (endpoint_id, event_id DESC);


--
-- Name: webhook_deliveries_20261126_tenant_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261126_tenant_id_event_id_idx ON public.webhook_deliveries_20261126 USING btree (tenant_id, event_id DESC);


--
-- Name: webhook_deliveries_20261127_device_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261127_device_id_idx ON public.webhook_deliveries_20261127 USING btree (device_id);


--
-- Name: webhook_deliveries_20261127_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261127_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261127 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261127_endpoint_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261127_endpoint_id_event_id_idx ON public.webhook_deliveries_20261127 USING btree (endpoint_id, event_id DESC);


--
-- Name: webhook_deliveries_20261127_tenant_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261127_tenant_id_event_id_idx ON public.webhook_deliveries_20261127 USING btree (tenant_id, event_id DESC);


--
-- Name: webhook_deliveries_20261128_device_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261128_device_id_idx ON public.webhook_deliveries_20261128 USING btree (device_id);


--
-- Name: webhook_deliveries_20261128_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261128_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261128 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261128_endpoint_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261128_endpoint_id_event_id_idx ON public.webhook_deliveries_20261128 USING btree (endpoint_id, event_id DESC);


--
-- Name: webhook_deliveries_20261128_tenant_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261128_tenant_id_event_id_idx ON public.webhook_deliveries_20261128 USING btree (tenant_id, event_id DESC);


--
-- Name: webhook_deliveries_20261129_device_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261129_device_id_idx ON public.webhook_deliveries_20261129 USING btree (device_id);


--
-- Name: webhook_deliveries_20261129_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261129_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261129 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261129_endpoint_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261129_endpoint_id_event_id_idx ON public.webhook_deliveries_20261129 USING btree (endpoint_id, event_id DESC);


--
-- Name: webhook_deliveries_20261129_tenant_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261129_tenant_id_event_id_idx ON public.webhook_deliveries_20261129 USING btree (tenant_id, event_id DESC);


--
-- Name: webhook_deliveries_20261130_device_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261130_device_id_idx ON public.webhook_deliveries_20261130 USING btree (device_id);


--
-- Name: webhook_deliveries_20261130_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261130_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261130 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261130_endpoint_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261130_endpoint_id_event_id_idx ON public.webhook_deliveries_20261130 USING btree (endpoint_id, event_id DESC);


--
-- Name: webhook_deliveries_20261130_tenant_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261130_tenant_id_event_id_idx ON public.webhook_deliveries_20261130 USING btree (tenant_id, event_id DESC);


--
-- Name: webhook_deliveries_20261201_device_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261201_device_id_idx ON public.webhook_deliveries_20261201 USING btree (device_id);


--
-- Name: webhook_deliveries_20261201_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261201_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261201 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261201_endpoint_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261201_endpoint_id_event_id_idx ON public.webhook_deliveries_20261201 USING btree (endpoint_id, event_id DESC);


--
-- Name: webhook_deliveries_20261201_tenant_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261201_tenant_id_event_id_idx ON public.webhook_deliveries_20261201 USING btree (tenant_id, event_id DESC);


--
-- Name: webhook_deliveries_20261202_device_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261202_device_id_idx ON public.webhook_deliveries_20261202 USING btree (device_id);


--
-- Name: webhook_deliveries_20261202_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261202_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261202 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261202_endpoint_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261202_endpoint_id_event_id_idx ON public.webhook_deliveries_20261202 USING btree (endpoint_id, event_id DESC);


--
-- Name: webhook_deliveries_20261202_tenant_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261202_tenant_id_event_id_idx ON public.webhook_deliveries_20261202 USING btree (tenant_id, event_id DESC);


--
-- Name: webhook_deliveries_20261203_device_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261203_device_id_idx ON public.webhook_deliveries_20261203 USING btree (device_id);


--
-- Name: webhook_deliveries_20261203_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261203_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261203 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261203_endpoint_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261203_endpoint_id_event_id_idx ON public.webhook_deliveries_20261203 USING btree (endpoint_id, event_id DESC);


--
-- Name: webhook_deliveries_20261203_tenant_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261203_tenant_id_event_id_idx ON public.webhook_deliveries_20261203 USING btree (tenant_id, event_id DESC);


--
-- Name: webhook_deliveries_default_device_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_default_device_id_idx ON public.webhook_deliveries_default USING btree (device_id);


--
-- Name: webhook_deliveries_default_endpoint_id_device_id_chat_devic_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_default_endpoint_id_device_id_chat_devic_idx ON public.webhook_deliveries_default USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_default_endpoint_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_default_endpoint_id_event_id_idx ON public.webhook_deliveries_default USING btree (endpoint_id, event_id DESC);


--
-- Name: webhook_deliveries_default_tenant_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_default_tenant_id_event_id_idx ON public.webhook_deliveries_default USING btree (tenant_id, event_id DESC);


--
-- Name: webhook_endpoints_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_endpoints_tenant ON public.webhook_endpoints USING btree (tenant_id, created_at DESC);


--
-- Name: webhook_lanes_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_lanes_device ON public.webhook_lanes USING btree (device_id);


--
-- Name: webhook_lanes_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_lanes_due ON public.webhook_lanes USING btree (endpoint_id, GREATEST(due_at, claimed_until));


--
-- Name: events_20261124_device_id_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device_seq ATTACH PARTITION public.events_20261124_device_id_device_seq_idx;


--
-- Name: events_20261124_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_20261124_pkey;


--
-- Name: events_20261124_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_tenant ATTACH PARTITION public.events_20261124_tenant_id_id_idx;


--
-- Name: events_20261124_tenant_id_xid_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_cursor ATTACH PARTITION public.events_20261124_tenant_id_xid_id_idx;


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
-- Name: messages_20261124_device_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_device ATTACH PARTITION public.messages_20261124_device_id_id_idx;


--
-- Name: messages_20261124_device_id_wa_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_wa_id ATTACH PARTITION public.messages_20261124_device_id_wa_id_idx;


--
-- Name: messages_20261124_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_pkey ATTACH PARTITION public.messages_20261124_pkey;


--
-- Name: messages_20261124_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_tenant ATTACH PARTITION public.messages_20261124_tenant_id_id_idx;


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
-- Name: webhook_deliveries_20261124_device_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_device ATTACH PARTITION public.webhook_deliveries_20261124_device_id_idx;


--
-- Name: webhook_deliveries_20261124_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261124_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261124_endpoint_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_endpoint ATTACH PARTITION public.webhook_deliveries_20261124_endpoint_id_event_id_idx;


--
-- Name: webhook_deliveries_20261124_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261124_pkey;


--
-- Name: webhook_deliveries_20261124_tenant_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_tenant ATTACH PARTITION public.webhook_deliveries_20261124_tenant_id_event_id_idx;


--
-- Name: webhook_deliveries_20261125_device_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_device ATTACH PARTITION public.webhook_deliveries_20261125_device_id_idx;


--
-- Name: webhook_deliveries_20261125_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261125_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261125_endpoint_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_endpoint ATTACH PARTITION public.webhook_deliveries_20261125_endpoint_id_event_id_idx;


--
-- Name: webhook_deliveries_20261125_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261125_pkey;


--
-- Name: webhook_deliveries_20261125_tenant_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_tenant ATTACH PARTITION public.webhook_deliveries_20261125_tenant_id_event_id_idx;


--
-- Name: webhook_deliveries_20261126_device_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_device ATTACH PARTITION public.webhook_deliveries_20261126_device_id_idx;


--
-- Name: webhook_deliveries_20261126_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261126_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261126_endpoint_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_endpoint ATTACH PARTITION public.webhook_deliveries_20261126_endpoint_id_event_id_idx;


--
-- Name: webhook_deliveries_20261126_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261126_pkey;


--
-- Name: webhook_deliveries_20261126_tenant_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_tenant ATTACH PARTITION public.webhook_deliveries_20261126_tenant_id_event_id_idx;


--
-- Name: webhook_deliveries_20261127_device_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_device ATTACH PARTITION public.webhook_deliveries_20261127_device_id_idx;


--
-- Name: webhook_deliveries_20261127_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261127_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261127_endpoint_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_endpoint ATTACH PARTITION public.webhook_deliveries_20261127_endpoint_id_event_id_idx;


--
-- Name: webhook_deliveries_20261127_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261127_pkey;


--
-- Name: webhook_deliveries_20261127_tenant_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_tenant ATTACH PARTITION public.webhook_deliveries_20261127_tenant_id_event_id_idx;


--
-- Name: webhook_deliveries_20261128_device_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_device ATTACH PARTITION public.webhook_deliveries_20261128_device_id_idx;


--
-- Name: webhook_deliveries_20261128_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261128_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261128_endpoint_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_endpoint ATTACH PARTITION public.webhook_deliveries_20261128_endpoint_id_event_id_idx;


--
-- Name: webhook_deliveries_20261128_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261128_pkey;


--
-- Name: webhook_deliveries_20261128_tenant_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_tenant ATTACH PARTITION public.webhook_deliveries_20261128_tenant_id_event_id_idx;


--
-- Name: webhook_deliveries_20261129_device_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_device ATTACH PARTITION public.webhook_deliveries_20261129_device_id_idx;


--
-- Name: webhook_deliveries_20261129_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261129_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261129_endpoint_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_endpoint ATTACH PARTITION public.webhook_deliveries_20261129_endpoint_id_event_id_idx;


--
-- Name: webhook_deliveries_20261129_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261129_pkey;


--
-- Name: webhook_deliveries_20261129_tenant_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_tenant ATTACH PARTITION public.webhook_deliveries_20261129_tenant_id_event_id_idx;


--
-- Name: webhook_deliveries_20261130_device_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_device ATTACH PARTITION public.webhook_deliveries_20261130_device_id_idx;


--
-- Name: webhook_deliveries_20261130_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261130_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261130_endpoint_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_endpoint ATTACH PARTITION public.webhook_deliveries_20261130_endpoint_id_event_id_idx;


--
-- Name: webhook_deliveries_20261130_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261130_pkey;


--
-- Name: webhook_deliveries_20261130_tenant_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_tenant ATTACH PARTITION public.webhook_deliveries_20261130_tenant_id_event_id_idx;


--
-- Name: webhook_deliveries_20261201_device_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_device ATTACH PARTITION public.webhook_deliveries_20261201_device_id_idx;


--
-- Name: webhook_deliveries_20261201_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261201_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261201_endpoint_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_endpoint ATTACH PARTITION public.webhook_deliveries_20261201_endpoint_id_event_id_idx;


--
-- Name: webhook_deliveries_20261201_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261201_pkey;


--
-- Name: webhook_deliveries_20261201_tenant_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_tenant ATTACH PARTITION public.webhook_deliveries_20261201_tenant_id_event_id_idx;


--
-- Name: webhook_deliveries_20261202_device_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_device ATTACH PARTITION public.webhook_deliveries_20261202_device_id_idx;


--
-- Name: webhook_deliveries_20261202_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261202_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261202_endpoint_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_endpoint ATTACH PARTITION public.webhook_deliveries_20261202_endpoint_id_event_id_idx;


--
-- Name: webhook_deliveries_20261202_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261202_pkey;


--
-- Name: webhook_deliveries_20261202_tenant_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_tenant ATTACH PARTITION public.webhook_deliveries_20261202_tenant_id_event_id_idx;


--
-- Name: webhook_deliveries_20261203_device_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_device ATTACH PARTITION public.webhook_deliveries_20261203_device_id_idx;


--
-- Name: webhook_deliveries_20261203_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261203_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261203_endpoint_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_endpoint ATTACH PARTITION public.webhook_deliveries_20261203_endpoint_id_event_id_idx;


--
-- Name: webhook_deliveries_20261203_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261203_pkey;


--
-- Name: webhook_deliveries_20261203_tenant_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_tenant ATTACH PARTITION public.webhook_deliveries_20261203_tenant_id_event_id_idx;


--
-- Name: webhook_deliveries_default_device_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_device ATTACH PARTITION public.webhook_deliveries_default_device_id_idx;


--
-- Name: webhook_deliveries_default_endpoint_id_device_id_chat_devic_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_default_endpoint_id_device_id_chat_devic_idx;


--
-- Name: webhook_deliveries_default_endpoint_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_endpoint ATTACH PARTITION public.webhook_deliveries_default_endpoint_id_event_id_idx;


--
-- Name: webhook_deliveries_default_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_default_pkey;


--
-- Name: webhook_deliveries_default_tenant_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_tenant ATTACH PARTITION public.webhook_deliveries_default_tenant_id_event_id_idx;


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
-- Name: webhook_deliveries webhook_deliveries_device_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.webhook_deliveries
    ADD CONSTRAINT webhook_deliveries_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id) ON DELETE CASCADE;


--
-- Name: webhook_deliveries webhook_deliveries_endpoint_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.webhook_deliveries
    ADD CONSTRAINT webhook_deliveries_endpoint_id_fkey FOREIGN KEY (endpoint_id) REFERENCES public.webhook_endpoints(id) ON DELETE CASCADE;


--
-- Name: webhook_deliveries webhook_deliveries_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.webhook_deliveries
    ADD CONSTRAINT webhook_deliveries_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;


--
-- Name: webhook_endpoints webhook_endpoints_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_endpoints
    ADD CONSTRAINT webhook_endpoints_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;


--
-- Name: webhook_lanes webhook_lanes_device_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_lanes
    ADD CONSTRAINT webhook_lanes_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id) ON DELETE CASCADE;


--
-- Name: webhook_lanes webhook_lanes_endpoint_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_lanes
    ADD CONSTRAINT webhook_lanes_endpoint_id_fkey FOREIGN KEY (endpoint_id) REFERENCES public.webhook_endpoints(id) ON DELETE CASCADE;


--
-- Name: webhook_progress webhook_progress_device_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_progress
    ADD CONSTRAINT webhook_progress_device_id_fkey FOREIGN KEY (device_id) REFERENCES public.devices(id) ON DELETE CASCADE;


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
-- Name: webhook_deliveries tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.webhook_deliveries TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: webhook_endpoints tenant_wall; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY tenant_wall ON public.webhook_endpoints TO waconnect_api USING (public.waconnect_sees(tenant_id));


--
-- Name: tenants; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.tenants ENABLE ROW LEVEL SECURITY;

--
-- Name: users; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.users ENABLE ROW LEVEL SECURITY;

--
-- Name: webhook_deliveries; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.webhook_deliveries ENABLE ROW LEVEL SECURITY;

--
-- Name: webhook_endpoints; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.webhook_endpoints ENABLE ROW LEVEL SECURITY;

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
-- Name: TABLE webhook_deliveries; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.webhook_deliveries TO waconnect_api;


--
-- Name: TABLE webhook_endpoints; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.webhook_endpoints TO waconnect_api;


--
-- PostgreSQL database dump complete
--



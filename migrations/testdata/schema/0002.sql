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
  made  int := 0;
BEGIN
  FOR i IN -1 .. ahead LOOP
    day := today + i;
    child := parent || '_' || to_char(day, 'YYYYMMDD');
    IF to_regclass(quote_ident(child)) IS NULL THEN
      EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)', child, parent,
        uuid7_floor(day::timestamp AT TIME ZONE 'UTC'), uuid7_floor((day + 1)::timestamp AT TIME ZONE 'UTC'));
      made := made + 1;
    END IF;
  END LOOP;
  RETURN made;
END
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
    CONSTRAINT device_heads_partition_check CHECK (((partition >= 0) AND (partition <= 4092)))
)
WITH (fillfactor='50');


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
-- Name: events_20261122; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events_20261122 (
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
-- Name: events_20261123; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.events_20261123 (
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
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
)
PARTITION BY RANGE (id);


--
-- Name: messages_20261122; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages_20261122 (
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
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
);


--
-- Name: messages_20261123; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages_20261123 (
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
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
);


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
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
);


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
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
);


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
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
);


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
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
);


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
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
);


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
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
);


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
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
);


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
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
);


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
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
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
-- Name: webhook_deliveries_20261122; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_deliveries_20261122 (
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
-- Name: webhook_deliveries_20261123; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_deliveries_20261123 (
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
-- Name: whatsmeow_app_state_mutation_macs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.whatsmeow_app_state_mutation_macs (
    jid text NOT NULL,
    name text NOT NULL,
    version bigint NOT NULL,
    index_mac bytea NOT NULL,
    value_mac bytea NOT NULL,
    CONSTRAINT whatsmeow_app_state_mutation_macs_index_mac_check CHECK ((length(index_mac) = 32)),
    CONSTRAINT whatsmeow_app_state_mutation_macs_value_mac_check CHECK ((length(value_mac) = 32))
);


--
-- Name: whatsmeow_app_state_sync_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.whatsmeow_app_state_sync_keys (
    jid text NOT NULL,
    key_id bytea NOT NULL,
    key_data bytea NOT NULL,
    "timestamp" bigint NOT NULL,
    fingerprint bytea NOT NULL
);


--
-- Name: whatsmeow_app_state_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.whatsmeow_app_state_version (
    jid text NOT NULL,
    name text NOT NULL,
    version bigint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT whatsmeow_app_state_version_hash_check CHECK ((length(hash) = 128))
);


--
-- Name: whatsmeow_chat_settings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.whatsmeow_chat_settings (
    our_jid text NOT NULL,
    chat_jid text NOT NULL,
    muted_until bigint DEFAULT 0 NOT NULL,
    pinned boolean DEFAULT false NOT NULL,
    archived boolean DEFAULT false NOT NULL
);


--
-- Name: whatsmeow_contacts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.whatsmeow_contacts (
    our_jid text NOT NULL,
    their_jid text NOT NULL,
    first_name text,
    full_name text,
    push_name text,
    business_name text,
    redacted_phone text
);


--
-- Name: whatsmeow_device; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.whatsmeow_device (
    jid text NOT NULL,
    lid text,
    facebook_uuid uuid,
    registration_id bigint NOT NULL,
    noise_key bytea NOT NULL,
    identity_key bytea NOT NULL,
    signed_pre_key bytea NOT NULL,
    signed_pre_key_id integer NOT NULL,
    signed_pre_key_sig bytea NOT NULL,
    adv_key bytea NOT NULL,
    adv_details bytea NOT NULL,
    adv_account_sig bytea NOT NULL,
    adv_account_sig_key bytea NOT NULL,
    adv_device_sig bytea NOT NULL,
    platform text DEFAULT ''::text NOT NULL,
    business_name text DEFAULT ''::text NOT NULL,
    push_name text DEFAULT ''::text NOT NULL,
    lid_migration_ts bigint DEFAULT 0 NOT NULL,
    companion_meta_nonce text DEFAULT ''::text NOT NULL,
    CONSTRAINT whatsmeow_device_adv_account_sig_check CHECK ((length(adv_account_sig) = 64)),
    CONSTRAINT whatsmeow_device_adv_account_sig_key_check CHECK ((length(adv_account_sig_key) = 32)),
    CONSTRAINT whatsmeow_device_adv_device_sig_check CHECK ((length(adv_device_sig) = 64)),
    CONSTRAINT whatsmeow_device_identity_key_check CHECK ((length(identity_key) = 32)),
    CONSTRAINT whatsmeow_device_noise_key_check CHECK ((length(noise_key) = 32)),
    CONSTRAINT whatsmeow_device_registration_id_check CHECK (((registration_id >= 0) AND (registration_id < '4294967296'::bigint))),
    CONSTRAINT whatsmeow_device_signed_pre_key_check CHECK ((length(signed_pre_key) = 32)),
    CONSTRAINT whatsmeow_device_signed_pre_key_id_check CHECK (((signed_pre_key_id >= 0) AND (signed_pre_key_id < 16777216))),
    CONSTRAINT whatsmeow_device_signed_pre_key_sig_check CHECK ((length(signed_pre_key_sig) = 64))
);


--
-- Name: whatsmeow_event_buffer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.whatsmeow_event_buffer (
    our_jid text NOT NULL,
    ciphertext_hash bytea NOT NULL,
    plaintext bytea,
    server_timestamp bigint NOT NULL,
    insert_timestamp bigint NOT NULL,
    CONSTRAINT whatsmeow_event_buffer_ciphertext_hash_check CHECK ((length(ciphertext_hash) = 32))
);


--
-- Name: whatsmeow_identity_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.whatsmeow_identity_keys (
    our_jid text NOT NULL,
    their_id text NOT NULL,
    identity bytea NOT NULL,
    CONSTRAINT whatsmeow_identity_keys_identity_check CHECK ((length(identity) = 32))
);


--
-- Name: whatsmeow_lid_map; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.whatsmeow_lid_map (
    lid text NOT NULL,
    pn text NOT NULL
);


--
-- Name: whatsmeow_message_secrets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.whatsmeow_message_secrets (
    our_jid text NOT NULL,
    chat_jid text NOT NULL,
    sender_jid text NOT NULL,
    message_id text NOT NULL,
    key bytea NOT NULL
);


--
-- Name: whatsmeow_nct_salt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.whatsmeow_nct_salt (
    our_jid text NOT NULL,
    salt bytea NOT NULL
);


--
-- Name: whatsmeow_pre_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.whatsmeow_pre_keys (
    jid text NOT NULL,
    key_id integer NOT NULL,
    key bytea NOT NULL,
    uploaded boolean NOT NULL,
    CONSTRAINT whatsmeow_pre_keys_key_check CHECK ((length(key) = 32)),
    CONSTRAINT whatsmeow_pre_keys_key_id_check CHECK (((key_id >= 0) AND (key_id < 16777216)))
);


--
-- Name: whatsmeow_privacy_tokens; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.whatsmeow_privacy_tokens (
    our_jid text NOT NULL,
    their_jid text NOT NULL,
    token bytea NOT NULL,
    "timestamp" bigint NOT NULL,
    sender_timestamp bigint
);


--
-- Name: whatsmeow_retry_buffer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.whatsmeow_retry_buffer (
    our_jid text NOT NULL,
    chat_jid text NOT NULL,
    message_id text NOT NULL,
    format text NOT NULL,
    plaintext bytea NOT NULL,
    "timestamp" bigint NOT NULL
);


--
-- Name: whatsmeow_sender_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.whatsmeow_sender_keys (
    our_jid text NOT NULL,
    chat_id text NOT NULL,
    sender_id text NOT NULL,
    sender_key bytea NOT NULL
);


--
-- Name: whatsmeow_sessions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.whatsmeow_sessions (
    our_jid text NOT NULL,
    their_id text NOT NULL,
    session bytea
);


--
-- Name: whatsmeow_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.whatsmeow_version (
    version integer,
    compat integer
);


--
-- Name: events_20261122; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_20261122 FOR VALUES FROM ('01a2008d-7400-7000-8000-000000000000') TO ('01a205b3-d000-7000-8000-000000000000');


--
-- Name: events_20261123; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_20261123 FOR VALUES FROM ('01a205b3-d000-7000-8000-000000000000') TO ('01a20ada-2c00-7000-8000-000000000000');


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
-- Name: events_default; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_default DEFAULT;


--
-- Name: messages_20261122; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ATTACH PARTITION public.messages_20261122 FOR VALUES FROM ('01a2008d-7400-7000-8000-000000000000') TO ('01a205b3-d000-7000-8000-000000000000');


--
-- Name: messages_20261123; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ATTACH PARTITION public.messages_20261123 FOR VALUES FROM ('01a205b3-d000-7000-8000-000000000000') TO ('01a20ada-2c00-7000-8000-000000000000');


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
-- Name: messages_default; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ATTACH PARTITION public.messages_default DEFAULT;


--
-- Name: webhook_deliveries_20261122; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries ATTACH PARTITION public.webhook_deliveries_20261122 FOR VALUES FROM ('01a2008d-7400-7000-8000-000000000000') TO ('01a205b3-d000-7000-8000-000000000000');


--
-- Name: webhook_deliveries_20261123; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries ATTACH PARTITION public.webhook_deliveries_20261123 FOR VALUES FROM ('01a205b3-d000-7000-8000-000000000000') TO ('01a20ada-2c00-7000-8000-000000000000');


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
-- Name: webhook_deliveries_default; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries ATTACH PARTITION public.webhook_deliveries_default DEFAULT;


--
-- Data for Name: chats; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chats VALUES
	('01a20a15-89f0-7cf1-9aeb-b9bbd5ccb062', '5215550000002@s.whatsapp.net', '01a20a15-89eb-7a97-8114-f97b9612c1fd', NULL, NULL, '2026-11-23 20:25:17+00', 0, 1),
	('01a20a15-89f0-7cf1-9aeb-b9bbd5ccb062', '95215550000002@lid', '01a20a15-89eb-7a97-8114-f97b9612c1fd', 'Ana', '2026-11-23 20:25:17+00', NULL, 1, 0);


--
-- Data for Name: device_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.device_heads VALUES
	('01a20a15-89f0-7cf1-9aeb-b9bbd5ccb062', 764, 2, 2097160, 1, '1580', false, NULL);


--
-- Data for Name: devices; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.devices VALUES
	('01a20a15-89f0-7cf1-9aeb-b9bbd5ccb062', '01a20a15-89eb-7a97-8114-f97b9612c1fd', 'Demo device', '5215550000001', 'connected', 1, NULL, 'ONLINE', 'online', '2026-11-23 20:25:15.480559+00', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-23 20:25:17.133502+00', '5215550000001:1@s.whatsapp.net', '95215550000001:1@lid', '2026-11-23 20:25:13.587983+00', '2026-11-23 20:25:15.480559+00', '{}', '2026-11-23 20:25:13.45666+00', '2026-11-23 20:25:15.480559+00');


--
-- Data for Name: event_outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_outbox VALUES
	('01a20a15-89f0-7cf1-9aeb-b9bbd5ccb062', 1);


--
-- Data for Name: events_20261122; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events_20261123; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events_20261123 VALUES
	('01a20a15-984c-7856-9158-a59a85e04687', '1580', '01a20a15-89eb-7a97-8114-f97b9612c1fd', '01a20a15-89f0-7cf1-9aeb-b9bbd5ccb062', 1, 'message.inbound', '95215550000002@lid', '{"kind":"inbound_message","messageId":"3A150040FEDCD9D966A1","from":"95215550000002@lid","fromPhone":"5215550000002","to":"5215550000001:1@s.whatsapp.net","timestamp":1795465517,"content":{"type":"text","text":"Hi, got it (75ee09)","media":null},"adContext":null,"chat":"95215550000002@lid","isGroup":false}', '{"key":{"remoteJid":"95215550000002@lid","remoteJidAlt":"5215550000002@s.whatsapp.net","id":"3A150040FEDCD9D966A1","fromMe":false},"messageTimestamp":1795465517,"pushName":"Ana","message":{"conversation":"Hi, got it (75ee09)"}}', '01a20a15-984c-7856-9158-a59a85e04687', '2026-11-23 20:25:17.133502+00');


--
-- Data for Name: events_20261124; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events_20261125; Type: TABLE DATA; Schema: public; Owner: -
--



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
-- Data for Name: events_default; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES
	(1, 0, true, '2026-11-23 20:25:11.906933'),
	(2, 1, true, '2026-11-23 20:25:11.922382'),
	(3, 2, true, '2026-11-23 20:25:12.503281');


--
-- Data for Name: handled_messages; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.handled_messages VALUES
	('01a20a15-89f0-7cf1-9aeb-b9bbd5ccb062', '95215550000002@lid', '95215550000002@lid', '3A150040FEDCD9D966A1', 'inbound', '01a20a15-984c-7856-9158-a59a85e04687', '2026-11-23 20:25:17.133502+00');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: message_queue; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261122; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261123; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.messages_20261123 VALUES
	('01a20a15-91ec-789b-bbb3-5b492c1441a8', '01a20a15-89eb-7a97-8114-f97b9612c1fd', '01a20a15-89f0-7cf1-9aeb-b9bbd5ccb062', 1, '5215550000002@s.whatsapp.net', 'text', '{"text":"Hello from the demo (75ee09)"}', '3EB0A7B172C8782AAC7EE3', 'SENT', 'DELIVERED', 1, NULL, false, '01a20a15-91eb-7ec2-be9e-0f3f1cecc6c4', '2026-11-24 20:25:15.500566+00', '2026-11-23 20:25:17+00', '2026-11-23 20:25:17.070774+00', '2026-11-23 20:25:17+00', '2026-11-23 20:25:15.501224+00', '2026-11-23 20:25:17.08007+00');


--
-- Data for Name: messages_20261124; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261125; Type: TABLE DATA; Schema: public; Owner: -
--



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
-- Data for Name: messages_default; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: pending_reads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pending_reads VALUES
	('01a20a15-89f0-7cf1-9aeb-b9bbd5ccb062', '95215550000002@lid', '3A150040FEDCD9D966A1', '95215550000002@lid', '2026-11-23 20:25:17+00', '2026-11-24 20:25:17.132553+00');


--
-- Data for Name: public_links; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: tenants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tenants VALUES
	('01a20a15-89eb-7a97-8114-f97b9612c1fd', 'Demo', 'active', '2026-11-23 20:25:13.451549+00', '2026-11-23 20:25:13.451549+00');


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.users VALUES
	('01a20a15-88f7-70a3-996a-e8effa2bbcb7', NULL, 'admin@example.com', '$2a$10$UnOeGCRGqyB.YH06E0Q2O.eE4y8PLYz7fbmMu6wcFsp28HJ.5g2Iq', 'SUPERADMIN', '2026-11-23 20:25:13.206295+00', '2026-11-23 20:25:13.206295+00');


--
-- Data for Name: webhook_deliveries_20261122; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_deliveries_20261123; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_deliveries_20261123 VALUES
	('01a20a15-984c-7856-9158-a59a85e04687', '01a20a15-89f5-7900-aa44-b8e638d7c022', '01a20a15-89eb-7a97-8114-f97b9612c1fd', '01a20a15-89f0-7cf1-9aeb-b9bbd5ccb062', 1, '95215550000002@lid', 'SUCCESS', 1, NULL, 200, '2026-11-23 20:25:17.182637+00', '2026-11-23 20:25:17.143672+00', '2026-11-23 20:25:17.182637+00');


--
-- Data for Name: webhook_deliveries_20261124; Type: TABLE DATA; Schema: public; Owner: -
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
-- Data for Name: webhook_deliveries_default; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_endpoints; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_endpoints VALUES
	('01a20a15-89f5-7900-aa44-b8e638d7c022', '01a20a15-89eb-7a97-8114-f97b9612c1fd', 'http://127.0.0.1:24660/hook', 'f22e75ec0258aad3d831de96d976603c0972ec82af3bc309', true, NULL, NULL, '2026-11-23 20:25:13.461605+00', '2026-11-23 20:25:13.461605+00');


--
-- Data for Name: webhook_lanes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_progress VALUES
	('01a20a15-89f0-7cf1-9aeb-b9bbd5ccb062', 1);


--
-- Data for Name: whatsmeow_app_state_mutation_macs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_app_state_mutation_macs VALUES
	('5215550000001:1@s.whatsapp.net', 'critical_block', 1, '\xb3d946348bcbfaef246876a49ec94449fb55c4438519eb570abc067ffb196812', '\xa3b85250e182700fe2ed48170159b35ed667c753a63dc97ecc3d3b7065e8c174');


--
-- Data for Name: whatsmeow_app_state_sync_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_app_state_sync_keys VALUES
	('5215550000001:1@s.whatsapp.net', '\x000144ebaa5b', '\xdfb5a101a7bf79aac46dce9b2e459367b3dbbf112fc0d1e860c3d622d0545543', 1795465515465, '\x080110011a020001');


--
-- Data for Name: whatsmeow_app_state_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_app_state_version VALUES
	('5215550000001:1@s.whatsapp.net', 'critical_block', 1, '\xca5c82b7b2601b90df01207c95cf7cc173287d47b3542a6e7f94a9ac01c8f700e45cc0be4dafc8762229f18bfd8c29cb643a925ad6254d00965b24180042603c934862c3a9bc7713a3de14dd3f2b6136290196ebb4b8e240667752f532e6afe82abf12cefe6f2d963869a60f11af2548f32594347c180a323b1bb3b2255cbc6e');


--
-- Data for Name: whatsmeow_chat_settings; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: whatsmeow_contacts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_contacts VALUES
	('5215550000001:1@s.whatsapp.net', '5215550000001@s.whatsapp.net', NULL, NULL, 'Demo shop', NULL, NULL),
	('5215550000001:1@s.whatsapp.net', '95215550000001@lid', NULL, NULL, 'Demo shop', NULL, NULL),
	('5215550000001:1@s.whatsapp.net', '95215550000002@lid', NULL, NULL, 'Ana', NULL, NULL),
	('5215550000001:1@s.whatsapp.net', '5215550000002@s.whatsapp.net', NULL, NULL, 'Ana', NULL, NULL);


--
-- Data for Name: whatsmeow_device; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_device VALUES
	('5215550000001:1@s.whatsapp.net', '95215550000001:1@lid', NULL, 2704352936, '\x60ec63ef715d3e43920c783e88631029bf9459cc54ea4005fb80c4eed83bc879', '\x885fc042c09a292ba4e33490d76fe91b384268d9de58c8853200c55f62ccaa5e', '\xf0cb07d141edf1be371447ccefab37bd6dcd0832a0b95f5b0c6f85d85e5a724a', 1, '\xcc2e4c6f70cd352fcf296ad6fdec0893a7bf4bf5acf74034d54c51f518f516ff05f82194ee2baf5a5c6bf2c0ca346f499d8a0203bc1a8d34b3053dbc4ee2bf82', '\xef7b51c9cc087298438c2d288b3dafbbd0930d43dcb3c6fc90f5d1afeac736e6', '\x089198a8920710a9c292d806180120002800', '\x5103399748f93e3926c502fce9b93a41fd15fecd3512f5d1b6e4d08ea9fbb1ff71a7edd6698948b1a7c301707e9b45b7bb4a2b9235c442f476c8906688758e8d', '\x2d3f80bfc084bc169b3524b976962ae8a91c69a8576549584a2a82f170e98c56', '\x621306fdca76f83e1497a32ce23f0154e6b79e4306cd45a4ec5471561baa95df0871186e6ec8839f9263326073f23536c38d51f6f5f36f2b4638bf6959b51f84', 'android', '', 'Demo shop', 0, '');


--
-- Data for Name: whatsmeow_event_buffer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_event_buffer VALUES
	('5215550000001:1@s.whatsapp.net', '\x10e143726678b3475d73e22b33cb78013b805c5528ee881e97b60bf1b767e257', NULL, 1795465515, 1795465515517),
	('5215550000001:1@s.whatsapp.net', '\x15948414fd56b1342b39a5d0127559ddede55cab42bf8c23a5ef1ae0ce429704', NULL, 1795465517, 1795465517123);


--
-- Data for Name: whatsmeow_identity_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_identity_keys VALUES
	('5215550000001:1@s.whatsapp.net', '95215550000002_1:0', '\xfb28fd5d9c77e5ca0d8f22ed14aac447a227b565cddd575052249c35245eb070'),
	('5215550000001:1@s.whatsapp.net', '95215550000001_1:0', '\x2d3f80bfc084bc169b3524b976962ae8a91c69a8576549584a2a82f170e98c56');


--
-- Data for Name: whatsmeow_lid_map; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_lid_map VALUES
	('95215550000001', '5215550000001'),
	('95215550000002', '5215550000002');


--
-- Data for Name: whatsmeow_message_secrets; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: whatsmeow_nct_salt; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: whatsmeow_pre_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_pre_keys VALUES
	('5215550000001:1@s.whatsapp.net', 2, '\x18e4974ee2e9a506c490d380c26745a79e44d801c53d42b7be19b195e7acb36b', true),
	('5215550000001:1@s.whatsapp.net', 3, '\xc85fe347cad1d25a40e07e7a4861c01c3487af874a49e1ef007404d3369c9d66', true),
	('5215550000001:1@s.whatsapp.net', 4, '\x28d40e1f96dfbfdc92b4fdd772d3256fd5d2b16d84e029754746b54b382c3b6e', true),
	('5215550000001:1@s.whatsapp.net', 5, '\xf83d24c8b176990677e7039ac507fd36495339a4413e846a387d017f6c5a9a43', true),
	('5215550000001:1@s.whatsapp.net', 6, '\x205e0a0635e5c43daa3d260692c94af3d0b55019a85ee9f314259aebad18da6b', true),
	('5215550000001:1@s.whatsapp.net', 7, '\x406e93bc0f839e5d3cdd163da690c31854548f68ceb7b59d04551613b6f6e24a', true),
	('5215550000001:1@s.whatsapp.net', 8, '\x207f0ebfe00fe22c149ce6183d73f96cd778445ba6ea2385b967ba8b1af7d459', true),
	('5215550000001:1@s.whatsapp.net', 9, '\x3878bf32eded97a7e6ff11ac8ca84a5416e258dd4d5570dbe8728d94d9b07b42', true),
	('5215550000001:1@s.whatsapp.net', 10, '\xf015d582ba3b45bfa46582b3417b85693df87faa3d699c3a6da79f0c3137be43', true),
	('5215550000001:1@s.whatsapp.net', 11, '\xe06cdc02ca3cd82618d7870bc1921e072a8cb4721ef91bc233f0b21e45471254', true),
	('5215550000001:1@s.whatsapp.net', 12, '\x8827b7f96011f3df613b344dd94c12e7baa81a008f172b109db64c44292d927e', true),
	('5215550000001:1@s.whatsapp.net', 13, '\x80dc1465067e26720a7249b0bc2c9d1ee98c27f22269c8bac58593cf9164f758', true),
	('5215550000001:1@s.whatsapp.net', 14, '\x58c0a21421aa7fd972bdb20329004a82a1c0143d1b61d145d66542be77f9405a', true),
	('5215550000001:1@s.whatsapp.net', 15, '\x28598112b4838fbc69550424601812ece57c37ea343a6071f3c793c86bdf4362', true),
	('5215550000001:1@s.whatsapp.net', 16, '\x38a2135d0b33ce4b80d30bcfe8cd86ee856890e8aae1ba5b6f30770d5323a759', true),
	('5215550000001:1@s.whatsapp.net', 17, '\x8879d006de1931851ca3a7470dd4c5f914ee9efc9b63976cdfe31e6fa2996a62', true),
	('5215550000001:1@s.whatsapp.net', 18, '\x88cea4e6d0edc742bb0212096e2197952ea1ee996351a391e6eca1ce2ebcca79', true),
	('5215550000001:1@s.whatsapp.net', 19, '\x88e5cef20feb45c645f20ac31e5f71b553086972b612c839e9e38f3606732c72', true),
	('5215550000001:1@s.whatsapp.net', 20, '\xf04da75826f45610720560545f0a24c9ec9779ebb179ea264a387e47bc621463', true),
	('5215550000001:1@s.whatsapp.net', 21, '\xe8ee45a60e84c62b079c8d7a5c4ba9054204ec9bdbf1f6025933ef7703eaee70', true),
	('5215550000001:1@s.whatsapp.net', 22, '\xd0c15776a76e1e3ea8d1bd86108c3cae7d7e6cc661c9d433ef0605fafc47c35e', true),
	('5215550000001:1@s.whatsapp.net', 23, '\x30447cbf2ab9bba3e29fd245601ced99c9e34d38907e9990a90e2eccc1ba2042', true),
	('5215550000001:1@s.whatsapp.net', 24, '\x70fbe62d9ac99e7f7b555ee29311bcd4b6c300c1ec5a219a61b75fb049749274', true),
	('5215550000001:1@s.whatsapp.net', 25, '\x60a07057383d3a00acb7b4e01823cb6a7ca7ad4035c12ddf9a26152a7d4fec7c', true),
	('5215550000001:1@s.whatsapp.net', 26, '\xc09f4b956d1ed03d7c87e7903a9805e515f7ca1dd2c6ff929b4ec1a7ae74a55a', true),
	('5215550000001:1@s.whatsapp.net', 27, '\x8049ffecb930f4c4db849afc072836d0e559f9cdf1c49806b077af38a5cf164f', true),
	('5215550000001:1@s.whatsapp.net', 28, '\x6009bb4dfa9f578f1e79389650c159ef819fce71be163e7fefac4e6c35a70849', true),
	('5215550000001:1@s.whatsapp.net', 29, '\x3086ade1b856da6d8e9cc81a75de00251afa2216453a0ced44a87dff4b5d2043', true),
	('5215550000001:1@s.whatsapp.net', 30, '\x08651c144af50a09c2b107e23042115d87644ad2c1e6aa10ba064574d0e55755', true),
	('5215550000001:1@s.whatsapp.net', 31, '\x505bbc3384839c7ccd8f73ec140e3745c1af62bf29d4227374d98a637c8e9369', true),
	('5215550000001:1@s.whatsapp.net', 32, '\xb0d82b2b2a2b9770e9d65f05f1650da78b9e5789a2d6886fb617dba565d8584e', true),
	('5215550000001:1@s.whatsapp.net', 33, '\x70d7f31b80fc4b954d725a0e9b6dfc68ca9e52840024f70a0853836464f0af63', true),
	('5215550000001:1@s.whatsapp.net', 34, '\xd8bff04adbc21eca32e85fe62b342788eeb8c4ec1b398308e8c5735f0580d559', true),
	('5215550000001:1@s.whatsapp.net', 35, '\xa0e7eb8d3d147be04fec2433188e6cf3e361d49e20fd9e1797ab64e602fadc5d', true),
	('5215550000001:1@s.whatsapp.net', 36, '\x405a65121d94205c276b3407158ca71ecc774cbd6d556cc97566daf4ac659657', true),
	('5215550000001:1@s.whatsapp.net', 37, '\x30cc6dda0a5649f3304b0f5963439146e741e03832dabff5a1000b5eeb1e2c42', true),
	('5215550000001:1@s.whatsapp.net', 38, '\x8850c5a9cc954892dee1df93cf6fe47399ba529fb8c9d958407ccf56b1256273', true),
	('5215550000001:1@s.whatsapp.net', 39, '\x00332434525e455e2e4cbccf57a6a489cf6c8b7a7d1dcb30b1ebfef035a0b253', true),
	('5215550000001:1@s.whatsapp.net', 40, '\xb02f72950561e662c8ae4539c03d044d6f87deb73b8d83b61586e7c81224c774', true),
	('5215550000001:1@s.whatsapp.net', 41, '\x10210c3df1d23e2996e540c454e4486ff513b01fefc62fd14d8a1172d4517c55', true),
	('5215550000001:1@s.whatsapp.net', 42, '\xa010cf38106158f4842c41c4b7fd2e9eec12e863b24543d2da9a9d4a7147287c', true),
	('5215550000001:1@s.whatsapp.net', 43, '\xa0ed9a9881d460ca4e6cc31efb2785725e1f70c6d2b4fe7ae76e0e763a2ff754', true),
	('5215550000001:1@s.whatsapp.net', 44, '\xb0e1d153ba1381ae4c4c7ee6d35baab538f32aed2792739f41cc2d26e1639742', true),
	('5215550000001:1@s.whatsapp.net', 45, '\x90a58cc5cc18957ac5587c78c5975445886c08ee9d787a18b29e7ab38fe4687b', true),
	('5215550000001:1@s.whatsapp.net', 46, '\x285f18555afe3c7e4b733cedbfdac134b7fe52cad0835221353791f9a0c4515a', true),
	('5215550000001:1@s.whatsapp.net', 47, '\x283050f3558ac11d2c9b196bf7eb3bc9c7b53e007dfde4ebbf953017d1e11654', true),
	('5215550000001:1@s.whatsapp.net', 48, '\x88f373caaca79bbc2ce96777d13a881032bd3189014cce74d091d1b44eb60847', true),
	('5215550000001:1@s.whatsapp.net', 49, '\xe8a65d669a62af65cb0869966a6f8a5719ae44e9523259539ef5b6b2bfea9d6c', true),
	('5215550000001:1@s.whatsapp.net', 50, '\xf0b8e270d0585434988a1a3635c2cafcf731d627904c2bdf6a9556d2f1dfaa69', true),
	('5215550000001:1@s.whatsapp.net', 51, '\xf05233451abd4dfcb5ba8b96bc92b463d101d8b54d85d3d6a3b7c9aa76b71045', true),
	('5215550000001:1@s.whatsapp.net', 52, '\xb804b8ecd5e9ef6118e85e6c8b1924478037ca618581f26d3955ed7e0847ef7a', true),
	('5215550000001:1@s.whatsapp.net', 53, '\xf8b957181ee9aeb00ab3b35c8c969a7bcba6238995a5824dd481b721ede21b6f', true),
	('5215550000001:1@s.whatsapp.net', 54, '\xa02c587e275f7cce8ef20bdeb904aacb3e35595db490f8fd33ea446dcfa73a40', true),
	('5215550000001:1@s.whatsapp.net', 55, '\xd080b7be000f4aeb3872c4ac7ae7f06a1c55802fa2c192909f2cd434380a9647', true),
	('5215550000001:1@s.whatsapp.net', 56, '\x00c8e42e643ce89a9a7ffbfba136713212d236fcd99fcec7a6761a3aeb520351', true),
	('5215550000001:1@s.whatsapp.net', 57, '\xc09e4d79a7c2008c4d5eef3ebee18435d22cc0df486e1c5c2cb470786f39d266', true),
	('5215550000001:1@s.whatsapp.net', 58, '\xc072d616a1362c3b38b81b06926cc3689a633f5b4e69bc73a582215eb35aaf7d', true),
	('5215550000001:1@s.whatsapp.net', 59, '\x28d99d47ca96c443e55bf005191761c399490159d1d3b4f1b833bfdc872d3e7b', true),
	('5215550000001:1@s.whatsapp.net', 60, '\xa8bec67608bb93f450f08414099f8da6b160fc91cac96d52a3f04a86af9c2178', true),
	('5215550000001:1@s.whatsapp.net', 61, '\xb8446d0f95a39c4992ea6f53416a06dd15b33cfb683f5880cdbe4b31e3a7b260', true),
	('5215550000001:1@s.whatsapp.net', 62, '\x78f01d2fbc327365f05f8590f7ce4b0ae2037b47c4ca9a52cdfe5ae622434a7f', true),
	('5215550000001:1@s.whatsapp.net', 63, '\x90d7d18afea8601378b65b1fcb619d99c17cc2812608ee23b59f1df27e1de671', true),
	('5215550000001:1@s.whatsapp.net', 64, '\x5062ebe99e3e0fb96500e1ab25b77ca59f7a07b4ae5111591d8dd73fb52cd66c', true),
	('5215550000001:1@s.whatsapp.net', 65, '\xa807e19586ffa910bb80797ee4acc0cb06fec9ac9151a77bc27bff49f6719061', true),
	('5215550000001:1@s.whatsapp.net', 66, '\x60ec6a1cf8c6c45588ff50512a30ee17c779661c220bdf5c2236a22d3197ac6f', true),
	('5215550000001:1@s.whatsapp.net', 67, '\x00e6965d2c1541a0fb6e9cd550bb7f1b825590e450d3eb3b23ce3a589fc1a460', true),
	('5215550000001:1@s.whatsapp.net', 68, '\xb84bd0ce75ef9e0238b16a8e496722f53befd77ed85a3925c490de3034999273', true),
	('5215550000001:1@s.whatsapp.net', 69, '\xa034b67f9d85de76d6d841ad288ddf9a0cc51a16b31305452f61bd8dca0e2750', true),
	('5215550000001:1@s.whatsapp.net', 70, '\xb80b77bbda9c806bab5194290d287fab24103c23b96c39c6dc0a00341e0ee27a', true),
	('5215550000001:1@s.whatsapp.net', 71, '\xa85bbfdf1c019359717bb8ecb048a493e1b7c89e343aaa8ebc7aab51e9568f55', true),
	('5215550000001:1@s.whatsapp.net', 72, '\x50bb18c84421636cfe3b2a19b0748c61eae9e87d5c0af6fc46d9e5e48e053c5c', true),
	('5215550000001:1@s.whatsapp.net', 73, '\x281f92f966178744aec357111fa122fa4175d66200a63937f8f27a388ad04e56', true),
	('5215550000001:1@s.whatsapp.net', 74, '\x284421d619b8b93c70dc1df85907895a1acd2d1c8d41108eb4684d1c6b99c05a', true),
	('5215550000001:1@s.whatsapp.net', 75, '\x686e744d57e1f3d1ae5012cd9e57886bd4727aa270d4d56e535e2f2fc22e4e70', true),
	('5215550000001:1@s.whatsapp.net', 76, '\x28863601c1af2590bd85481fd4ccf03f26022f5a6da4cb0d0968e0195eeb6344', true),
	('5215550000001:1@s.whatsapp.net', 77, '\xc0b96b5b4434b7ecb23e1a59f19baf8d1b413f6f1fd3f0811f8ad65700f19a7a', true),
	('5215550000001:1@s.whatsapp.net', 78, '\xa8a23ea4864c199bf294c656f00eabaee82f76ed146ee0185303f820bc57ac62', true),
	('5215550000001:1@s.whatsapp.net', 79, '\x701f5e66fa1587f2b7ed199de4126e138dee6d131e118a727dd1da4117bf4860', true),
	('5215550000001:1@s.whatsapp.net', 80, '\x008b4cdd0c2c2a4d5fd02223ee9cb85fa26d4a9617f62e625df558037b3c6244', true),
	('5215550000001:1@s.whatsapp.net', 81, '\x6819758e1227d69970ef0909a29a4c5d9291a9215904f8ea204c31d39c2f6c48', true),
	('5215550000001:1@s.whatsapp.net', 82, '\xc0d21089623c9ca66e4cbf4234368ebf3e46e08921272884aa04e749e94a0967', true),
	('5215550000001:1@s.whatsapp.net', 83, '\x289f63d9578ab06ff97e7172c033a2cac8e3e0c9f984100730baed45f5d6bf4b', true),
	('5215550000001:1@s.whatsapp.net', 84, '\xe05c3e62c0dd3f2037e257995f52864ac2652b9cb433d0ab396315ba4300d468', true),
	('5215550000001:1@s.whatsapp.net', 85, '\xc8695e460b953a560c28f5ed1deccd2dbf3f57be83727d5b042b97ba6fc3de4b', true),
	('5215550000001:1@s.whatsapp.net', 86, '\xf8420681a352a37b60b80bdc7e20dd608a45bfaad41c9a2f84a622fd7272d641', true),
	('5215550000001:1@s.whatsapp.net', 87, '\xf0623b4b50066a115427e5f0e962cdc51abf713129b6e8c224c3b53652312f49', true),
	('5215550000001:1@s.whatsapp.net', 88, '\xf8baa4b6d448428d72ee1b57680af608300eaac183a3514fc33271753e747746', true),
	('5215550000001:1@s.whatsapp.net', 89, '\x101bbb64c924149bc9532d410ade23cfb9cd9211e675da5160729e28e1c99570', true),
	('5215550000001:1@s.whatsapp.net', 90, '\xe02fe579d486080ef35f38ef4bfc60c07dd532a338fd0bd5b94359b7aabdfe77', true),
	('5215550000001:1@s.whatsapp.net', 91, '\x001d70ca01ca83e791cee4929caec658b1a8a95b3e04315ad326e11acd476447', true),
	('5215550000001:1@s.whatsapp.net', 92, '\xd8911ecaf7f0c748ed99bf9cff29d15c769e5d1d8e16d36510c850fe3ae48e43', true),
	('5215550000001:1@s.whatsapp.net', 93, '\xa86e705d3a2b5f762726fc89156c4eb0851ab4745c1192b15ad6e798c8c37942', true),
	('5215550000001:1@s.whatsapp.net', 94, '\xf012710b300002d02a0c1f4270212efc4b70c03c6e050febf44d820ee41c626f', true),
	('5215550000001:1@s.whatsapp.net', 95, '\x904f7f2d6b692cd882800f428e7fb0be3a47abcfe3e54c14c0194d1bea8da17f', true),
	('5215550000001:1@s.whatsapp.net', 96, '\xb854f5808d4d1f017a3148297fa0ac2e095b75dc9efbb23eee82cd1304281774', true),
	('5215550000001:1@s.whatsapp.net', 97, '\xe8c34779ecf1029ebadd5a9a31a7b72dfad18de5986361f91dbe2f378d4b6643', true),
	('5215550000001:1@s.whatsapp.net', 98, '\x98907bd1e73a16c7488305f4b7f88e1d46bd5ce152ebf56ea801475378cbea79', true),
	('5215550000001:1@s.whatsapp.net', 99, '\x9079e819d499a7618e33c0c032fc5491d4efa80da92ca9bcafd4ba2332aca043', true),
	('5215550000001:1@s.whatsapp.net', 100, '\x40ea5c40d2c5e6215c5214e55cddf56b6d953b00fb453477ec2d9f723d4ab170', true),
	('5215550000001:1@s.whatsapp.net', 101, '\xf89090634962ef08ce13a7c7e2b4211251631637e3002298463ce1987d7c3252', true),
	('5215550000001:1@s.whatsapp.net', 102, '\xe8fd235efa63178350f5bcfa6ca6553af3c8663e7480ff116d3af453634dbb63', true),
	('5215550000001:1@s.whatsapp.net', 103, '\xf82a192c521d5c9898715bb27a350dcaa7d157c09414baf6913abdbfc4c6e15e', true),
	('5215550000001:1@s.whatsapp.net', 104, '\x88c9a68667ba0525b68c996f38dba515d9540f259f7cd10132ad582aec919c69', true),
	('5215550000001:1@s.whatsapp.net', 105, '\x103ed41aef944ee62276e67b92977fa8e6a13899300dff14b60929d98792ad68', true),
	('5215550000001:1@s.whatsapp.net', 106, '\x60c623891ca2351343c68187c8342d48a11538de29e02b3ca138098a7c1f1c61', true),
	('5215550000001:1@s.whatsapp.net', 107, '\x28b3b88149575d26b10db7ec34b50a70ed0dd0cee6d7227e4d8445348fe63974', true),
	('5215550000001:1@s.whatsapp.net', 108, '\x4832fe27c356d864307f4fe8f363237cd01afab434288c90cbaa08f0483a9b47', true),
	('5215550000001:1@s.whatsapp.net', 109, '\xa85f9199cd06bcd37ff89358f3dbce91f652eadfb592bb94bc099420fb5e0379', true),
	('5215550000001:1@s.whatsapp.net', 110, '\x805cca3ca883527cf6d78bcb9103ab547321c958cc9cb760b74ae8146c4e4272', true),
	('5215550000001:1@s.whatsapp.net', 111, '\x2873acdcb6f0b98091b4778a35b7af85bd80dd1312e34318618656c30410ae44', true),
	('5215550000001:1@s.whatsapp.net', 112, '\x282df6f635f56f79cd39ad965aedb86fdba5d3bf39b6d15c89f922b8c6c62744', true),
	('5215550000001:1@s.whatsapp.net', 113, '\xe0b5dd750657432bf4a50fcc8a3caac8f57b0a4ddf66b3ce833a2d8e7d2b9167', true),
	('5215550000001:1@s.whatsapp.net', 114, '\x201050783372d08783782c0e693a542bf785b175eb170f3cbe9b0420a0217774', true),
	('5215550000001:1@s.whatsapp.net', 115, '\x88f6ceb176a4c56a2c533ea7cd6e6809cc15224dfb5d5f640c91cea32ba83b73', true),
	('5215550000001:1@s.whatsapp.net', 116, '\x884e57d8c4a1d23b0592748ccb55992ede77cfc80c23c2f9ed2fff10b72f786b', true),
	('5215550000001:1@s.whatsapp.net', 117, '\xf80c6d03e3faa5952c25cd3046e8c05b58bf2c4603730e72c1c6676d8dafb451', true),
	('5215550000001:1@s.whatsapp.net', 118, '\xa05217b95b76664907d76010d491b6bbef56ac355d4c06782a1b03f2a4621852', true),
	('5215550000001:1@s.whatsapp.net', 119, '\x70178d94e5aa1bf8f70efc025c61ebc9a5319ea8c3f710927eece45ea851a87d', true),
	('5215550000001:1@s.whatsapp.net', 120, '\xc8711dbd289c40a3830b97bdd68552e979baf0e7f3b4efab8c4c566843cdd67c', true),
	('5215550000001:1@s.whatsapp.net', 121, '\xc0b8958cbdb104d4153178c029aa78b557bb7dd025b39800e16b86e923093e42', true),
	('5215550000001:1@s.whatsapp.net', 122, '\x18a779e710a53d1d7af5d413caab530b94ce1a731da424ad63a7cbf2f99cd843', true),
	('5215550000001:1@s.whatsapp.net', 123, '\x8851a3ef387ab62fb3e737258d7e6fed7c54bdc11a63b3a76ee22ae8cc212463', true),
	('5215550000001:1@s.whatsapp.net', 124, '\xb0d7200b3a4644c46d484575fc772ec8fc25a7e9c22a0a4b9d6e03e90ef72162', true),
	('5215550000001:1@s.whatsapp.net', 125, '\x485fa4cf2abc540f3488a2a752ba296250721c5cbdbfbe1011715e2cd9ef7956', true),
	('5215550000001:1@s.whatsapp.net', 126, '\x80a85b24e81459a1381aebd57ab887eae09f2c6a2107d594fce4af32eedf7f6a', true),
	('5215550000001:1@s.whatsapp.net', 127, '\xd839f16d142579f9bc08e1f0097d4e4dfbaee4ad89b5a4f1e971710a50212950', true),
	('5215550000001:1@s.whatsapp.net', 128, '\x18b1045fcb1ed05ec532ea6c2816e376cfd6135e0fbfa41308d83303c4b0fb5a', true),
	('5215550000001:1@s.whatsapp.net', 129, '\xe02bc8f0aaa772e9e1f3932a79e815f2319a95dbccd2e48aa953f617c7724a58', true),
	('5215550000001:1@s.whatsapp.net', 130, '\x30d47b733c33336dc8bd502fa834b5cc8779d7d562d4bb64e47d9f7808c0f343', true),
	('5215550000001:1@s.whatsapp.net', 131, '\x985b86f9fb35af2378279b7d57ac1134719a2d8ae4dc5385b983e33b3b23b551', true),
	('5215550000001:1@s.whatsapp.net', 132, '\x889859bd234cc1da57af05bcf838109d9efcbc85830f9afcba600ee49c527e69', true),
	('5215550000001:1@s.whatsapp.net', 133, '\x703a59ec4747d4caf75f43b7bda453226a7b55c7647a6ae49161f182edfbae51', true),
	('5215550000001:1@s.whatsapp.net', 134, '\xf0dae54c70fe52da6251a160ea450b0adf6ede1d6687a47a7e114c035874b855', true),
	('5215550000001:1@s.whatsapp.net', 135, '\x805391f121b0657c5297aa32485203f6cddedb5972db4e79e21f7e521a125c51', true),
	('5215550000001:1@s.whatsapp.net', 136, '\xc830ef015fb502ca4911303f9a649d44ee1a5e6da4de2368b9f6471cc30f0a59', true),
	('5215550000001:1@s.whatsapp.net', 137, '\x20847771637bae61ef0053bc7544c7c349dd7e94508a2f3f31007a83e4797e68', true),
	('5215550000001:1@s.whatsapp.net', 138, '\xb804a751bf2c20b787dd9e8b5889ff8df46ec2c03107e2ba7e1e715d14297942', true),
	('5215550000001:1@s.whatsapp.net', 139, '\x905ad12d68a42b61e94fdde44861f7f270efd07b10ba79f841a80582eeb6a670', true),
	('5215550000001:1@s.whatsapp.net', 140, '\x886d27251b9dc125b26f5fbdfc3732f49d3be8974b61fbf833d211f018b6cf78', true),
	('5215550000001:1@s.whatsapp.net', 141, '\x082045736e1c871ba2c2c965a48cd5521cf5c6ce9b12a7b6163d2ce60578b14e', true),
	('5215550000001:1@s.whatsapp.net', 142, '\x98659cef0885ae1df46f07282ba83410d169df8fb1d54b844f2404eaf7149944', true),
	('5215550000001:1@s.whatsapp.net', 143, '\x98925573155bed0696ff5da4298f6d2bf3e913f8e25294ed8863a9ec622f6141', true),
	('5215550000001:1@s.whatsapp.net', 144, '\xb8816d08d6e2876a2ce1e5a334e856f7a9b8eba21fb6fa6a7d9eeedd5351a67f', true),
	('5215550000001:1@s.whatsapp.net', 145, '\xc8702f95f6765a9355261e716cf8e26aa642a95b4216d58f6e110489254be764', true),
	('5215550000001:1@s.whatsapp.net', 146, '\xb0d182bf6c3b9e67ee3d1c1c10e83364de90947e92fac246d7612fe947791c45', true),
	('5215550000001:1@s.whatsapp.net', 147, '\x383e65d8bfe892bdefd6ab3dc0790ac7d9936d355260ecbf0b54931224724c4a', true),
	('5215550000001:1@s.whatsapp.net', 148, '\xb07ae2a303fa828631fbf2ba36daf35cc805922c41a7b669b82c7ca68283bd43', true),
	('5215550000001:1@s.whatsapp.net', 149, '\xc08d7812554c8d9d12685e462eb5b66ac6d4278987df04f60850a88ea80cd97e', true),
	('5215550000001:1@s.whatsapp.net', 150, '\x284a486f264f29f4175d6c4135ac10bb52238bfa6e0798bd0d0bf2bba4f08767', true),
	('5215550000001:1@s.whatsapp.net', 151, '\xe8641d2440cf83f682ab70636f3d192b81d554d350a518337f90cf28468bad54', true),
	('5215550000001:1@s.whatsapp.net', 152, '\x2818459de5030b5b1dec1c17ffee6f572e140bc546ec137461d6a8bb66d2af4e', true),
	('5215550000001:1@s.whatsapp.net', 153, '\x481d456fed4e1babc3978b73ed088ff3a7c1c7c75b61b543d365b03e92c64e43', true),
	('5215550000001:1@s.whatsapp.net', 154, '\x88ca2ad6a25d73b0a757f964d396c79c259c0007d91c01d0b8dc4611b1bffe78', true),
	('5215550000001:1@s.whatsapp.net', 155, '\xd095bbdee3453b0a5493d8b616f92868b9789eeb438e4c2b6770cdd1112c5473', true),
	('5215550000001:1@s.whatsapp.net', 156, '\x907ebca026ca3df533ccf59463207751e2be898538c36dc5a598857ef88b276d', true),
	('5215550000001:1@s.whatsapp.net', 157, '\x70b209dbb42c3ffb084735e47f415795e7ee4616d005975ffff77af86d44ce79', true),
	('5215550000001:1@s.whatsapp.net', 158, '\x284efd7853a2eda1e85539a89bc923b80efae4cacbfa440467f60b2059d1bf6e', true),
	('5215550000001:1@s.whatsapp.net', 159, '\x8083096184163cdb6ee1ac3a16cd263e6b61d52aaeadbc2ac1a3678c76b95e6d', true),
	('5215550000001:1@s.whatsapp.net', 160, '\x9027d9a89a2516076f0441e5c55efb0a4d9adcb25e9bcdfa6663ff8f1091184e', true),
	('5215550000001:1@s.whatsapp.net', 161, '\xc03e5b854af32d537c663012f137aa2a96b4cd60abd29b033735e11a0c4a6541', true),
	('5215550000001:1@s.whatsapp.net', 162, '\x700983a30242a9ba643df389a11706333121e5581526fbd778690beb824b7c7b', true),
	('5215550000001:1@s.whatsapp.net', 163, '\xd84a66f2d39ed9be6307fe1343c45108da01a2323997fad685e5efc501ece259', true),
	('5215550000001:1@s.whatsapp.net', 164, '\x289b14675574b72ddc2a807eff1f6a85d76bb108d52757b519138058ce1da372', true),
	('5215550000001:1@s.whatsapp.net', 165, '\xf046f220b489fa1090e8681e0ca83cdef5a345554efe49e0f0929c500e094570', true),
	('5215550000001:1@s.whatsapp.net', 166, '\x3018b81b3652e017cf4d32ba91bbacc8fab048d064cbb6166671a9a3bacc954b', true),
	('5215550000001:1@s.whatsapp.net', 167, '\x7008d700ae85447790e86a1709f514c788ca2272e800e225cf7eb27c4805ca49', true),
	('5215550000001:1@s.whatsapp.net', 168, '\xb07000d8c160f9052a7da422c6fe7decd4860c325290af4b44385a23f162c46d', true),
	('5215550000001:1@s.whatsapp.net', 169, '\x187c5cdd88ce0a731adc5e0bb3c555bf5bc7acd98f4ae6fdfdc743f77568877d', true),
	('5215550000001:1@s.whatsapp.net', 170, '\xe0d81d37d6ecb0073c08cce0b28ae41066866e96734da31c2a20ba0b1e242c54', true),
	('5215550000001:1@s.whatsapp.net', 171, '\xf0d8090e6140b7b47e9c51f08a29318cc3788c326e56cc1ea529d33b6ee0ff7e', true),
	('5215550000001:1@s.whatsapp.net', 172, '\x38a7de83e2c663fee1e60007a414eeeb2ab091beb8d99531034a7bef0c30e94f', true),
	('5215550000001:1@s.whatsapp.net', 173, '\x5897346786b1628cd861c031be1f6ce801b9bb8398fda7b766a3b13c42ae7770', true),
	('5215550000001:1@s.whatsapp.net', 174, '\xf81380d6353343c7dad661603d54c21f68ba35a245fae0b76ed0177a175d1374', true),
	('5215550000001:1@s.whatsapp.net', 175, '\xc8e519c3d1b73fc6878e4c9fede60cc23a1bb891361434e40b3606ecef03275f', true),
	('5215550000001:1@s.whatsapp.net', 176, '\xd0c21f11aeda3b8492e081ce60f0ef642ed85b78e2c0bcd030bda56786247370', true),
	('5215550000001:1@s.whatsapp.net', 177, '\xf8489e76e267cfa392b9210593870201dc1532fe1e2e9319bcab7a034b6fa648', true),
	('5215550000001:1@s.whatsapp.net', 178, '\x18b1926c76fdae45fef91129a4f89ea8d7e6382ab76107bb45b396b4ad21737f', true),
	('5215550000001:1@s.whatsapp.net', 179, '\x0894fd05c4427c46e3b6397417a6834c83ab9e418072d0c130a2b242ee7fa37a', true),
	('5215550000001:1@s.whatsapp.net', 180, '\x80554061a4615f4e75c862462badcf844e831e76575234e2d84acfceaa38bf4a', true),
	('5215550000001:1@s.whatsapp.net', 181, '\x2075f45dc3e6977890a61be6730c19de711cde1b7ef0391978773cae8223a64a', true),
	('5215550000001:1@s.whatsapp.net', 182, '\xd0d9fa0f434d2fd1399392984dc5a61782fc1b6c9aea8499b15112d37ffc5d64', true),
	('5215550000001:1@s.whatsapp.net', 183, '\x182d54febfb85f4afd779ae0627b3e62bb8fe508785149d2e1be42c14538e879', true),
	('5215550000001:1@s.whatsapp.net', 184, '\x30e6d7b0df9938242eba564230eca1fd2c22f7598cab4993d6e818cfdb8d0968', true),
	('5215550000001:1@s.whatsapp.net', 185, '\x084f95ba11b6b270b081b1e63f8824910f44efa787cc02a480d5cf03bcd8735e', true),
	('5215550000001:1@s.whatsapp.net', 186, '\xa0a1cd4c7933b3d933fef2a2b65db8aadf8b73bcfc732904aad94c7874a91353', true),
	('5215550000001:1@s.whatsapp.net', 187, '\xc07ae505a6751a93b8ac545337b7ef68193e4ef3f30277abb4deefc81048c140', true),
	('5215550000001:1@s.whatsapp.net', 188, '\xf0aec1eb153e9bfac4c10079daf891c5047cbedf60dee2c54f421ffebb95f26f', true),
	('5215550000001:1@s.whatsapp.net', 189, '\x3816bb605409976422ca76bef7494638c0d0751495d33a01693eb9b4988d145e', true),
	('5215550000001:1@s.whatsapp.net', 190, '\x3001992a8c21d4efd785bdb3185fc5ec1d2c4c82c9b037f78c0aaae920b64156', true),
	('5215550000001:1@s.whatsapp.net', 191, '\x80b75645ee33c5c80535f8ad6ec7766a9b7b1d87311bb8fe87491d8c75604075', true),
	('5215550000001:1@s.whatsapp.net', 192, '\x60d1d47fbb50132525fe7fd9809d0608a833459a2539b676369bc17da7eae04a', true),
	('5215550000001:1@s.whatsapp.net', 193, '\xa84ffc45f5369dddd1002e40368542607af1c71b28d3dc22b771d2432bec3359', true),
	('5215550000001:1@s.whatsapp.net', 194, '\xb88810a1e20fd3eeb610325f614fe431294c0a85945251522ea98d56c4f91d52', true),
	('5215550000001:1@s.whatsapp.net', 195, '\x90f66289d5b702d112489ced99aa2be5c9d535fef37d39241912fa133326b256', true),
	('5215550000001:1@s.whatsapp.net', 196, '\xf00e120bd14db3025ad66de8f7efe4f7a47db9b93e56127097ecc43e7c6ff540', true),
	('5215550000001:1@s.whatsapp.net', 197, '\xa8abea8bb5c7435d1f07a4c6ca1b34e6fda106205a53796052680d7cebf7e769', true),
	('5215550000001:1@s.whatsapp.net', 198, '\x38dd25388f45c36822e84eb50b2e6930bae76c7365913dbfcace6ca4529a7847', true),
	('5215550000001:1@s.whatsapp.net', 199, '\x10d86fcaeb4b8ef003de11d221ef1715136d86f4385d47945a6abc0b74f45175', true),
	('5215550000001:1@s.whatsapp.net', 200, '\xc88ad9d2b132c6985d1ef8a880611da6b08da2359fc1110eb260bfe33aec0b77', true),
	('5215550000001:1@s.whatsapp.net', 201, '\x50fd2f48e669bd5a86f485f7dbda959d75771405891f591bdcc4acb1bd2aef42', true);
INSERT INTO public.whatsmeow_pre_keys VALUES
	('5215550000001:1@s.whatsapp.net', 202, '\x40a6b13fa8e0f0b56a9fb8f84f9ffd5b73dd4c9bbf32e8277af437ed4e30fe71', true),
	('5215550000001:1@s.whatsapp.net', 203, '\xf835600b72c86516a3f2ddff343be116c9024097bf5c0d6611bc5bb44f88b26b', true),
	('5215550000001:1@s.whatsapp.net', 204, '\x400c1093e3a26438e768729e0b735350907d65c2845fd555aa0047eae41a0e7c', true),
	('5215550000001:1@s.whatsapp.net', 205, '\x280b7ab418e3e10915dd2de2b5b3a1cc7374d750ffaea971d406f5d3a752f677', true),
	('5215550000001:1@s.whatsapp.net', 206, '\x10ed4fdda6fe60ebcc0ff73b1905e68b15382268d36ea13dbc2541e2f2b34774', true),
	('5215550000001:1@s.whatsapp.net', 207, '\xe08193b6a50ae0d637cd3f0292404e119d4d46b1ab14ea651ffed2b986a86063', true),
	('5215550000001:1@s.whatsapp.net', 208, '\xd0fea33926967a469ae17c846ccf6b52028dbf062f3e4a225986b16ad9ae9b73', true),
	('5215550000001:1@s.whatsapp.net', 209, '\xa0555da290c2049d8e053f7966831f8d0ab2ec46eda11f7851aad2c003565f4f', true),
	('5215550000001:1@s.whatsapp.net', 210, '\xf0b1193a029b316873e9327321707d75f9b31559ec7b916e6ffd25ba0ff0a142', true),
	('5215550000001:1@s.whatsapp.net', 211, '\xb0ac404223a87503fd6f2e9d2f774153764e84b3adf71cf9861c5df64e900847', true),
	('5215550000001:1@s.whatsapp.net', 212, '\x205595b87127fb51c595c7771c00f117e7cba1f8fe62193731024d61450ddb70', true),
	('5215550000001:1@s.whatsapp.net', 213, '\xc0b3f57488c1a775b3ca3b8b64fe507f660333337ba72b336b5919e5010be363', true),
	('5215550000001:1@s.whatsapp.net', 214, '\x4856b4b94d609f6419b9bbc29727b2d8d6c97a4bf9a8758956e8bf48e2f88554', true),
	('5215550000001:1@s.whatsapp.net', 215, '\x68ef2013aea8f4e325d354eb1f10d6d00bf3411d73d67c521e6ff3d1eafda860', true),
	('5215550000001:1@s.whatsapp.net', 216, '\xd8cc0cd3939647446ec9a7e8434f1160613d1713242d81b58fb7ed0330dfa450', true),
	('5215550000001:1@s.whatsapp.net', 217, '\x780a6d7eefc74d875780c0126f7037d8cbe253530ff55b9dc9f5e35dc844e646', true),
	('5215550000001:1@s.whatsapp.net', 218, '\x88653a5294699ff65026f7c856c555bef9eca88a9869680ef692f3396efa9d65', true),
	('5215550000001:1@s.whatsapp.net', 219, '\x5887553f3f34bff151a515f5fd79d5ce699db5399a115ce6a5a8786192e6e743', true),
	('5215550000001:1@s.whatsapp.net', 220, '\xb0e17c53276589bac8f4617d98d00426242132fd00896465a97497c1c8b7545f', true),
	('5215550000001:1@s.whatsapp.net', 221, '\xb04b27420dd6cd9ff4d6b598bf5e969d824432a73b713de0a0b8229f39a5ab57', true),
	('5215550000001:1@s.whatsapp.net', 222, '\x084597259ca08672b9978a73d6daa6a483c78622d42e93d8d57174d6edfee172', true),
	('5215550000001:1@s.whatsapp.net', 223, '\x88ed24891193734020720dd9db56c63e4f4e9a05565426d8e81dbc6805631e42', true),
	('5215550000001:1@s.whatsapp.net', 224, '\x8840c37a9aca2e01296459af32577903c3cd5f657855d8b56a63c6330472fe7d', true),
	('5215550000001:1@s.whatsapp.net', 225, '\xc0f1b407d3b091a2ae56c93e1f4d26279efb641207408ac38425c4960072f46a', true),
	('5215550000001:1@s.whatsapp.net', 226, '\x90ae2c8f00f47df002a066507163fd7876681e08db20d730e54d13ca5a026a76', true),
	('5215550000001:1@s.whatsapp.net', 227, '\xe07ee9ce26ba40e94c5c49a28bf59d113c271b411f9933f66bb2ac83b1868f59', true),
	('5215550000001:1@s.whatsapp.net', 228, '\xf079dd0feb3df04b6bc7f47a7611def23f36be6f334d91b4b2bc4c2cd74df643', true),
	('5215550000001:1@s.whatsapp.net', 229, '\x98f772b944d0082eacbee230432b7bd585e277bccfb5a0d36e28622a0b14bb59', true),
	('5215550000001:1@s.whatsapp.net', 230, '\xe02c6d5e15fff77746d820ba8ed574366705928e494976cbf6f11e924f660473', true),
	('5215550000001:1@s.whatsapp.net', 231, '\xc882aad1f06a2462768ed03b372ae0629559e206655118575289410aefb9e952', true),
	('5215550000001:1@s.whatsapp.net', 232, '\xf84f6c22d4e151db03d8c4fd0fb80279a5bd251dc30b530e1f09501fadac8954', true),
	('5215550000001:1@s.whatsapp.net', 233, '\x7877d9276e91e4a20a9178a24948fdc0242d86c1ce878b7da25ff59bc957f154', true),
	('5215550000001:1@s.whatsapp.net', 234, '\x982018de323900d50a8f966cea4c7ab00b38888d2efbc08f53d71576262ab471', true),
	('5215550000001:1@s.whatsapp.net', 235, '\x08c06cf00d2cbf44c772811ff6038ab02465eac4361eb6a07be37f7537bf1a7c', true),
	('5215550000001:1@s.whatsapp.net', 236, '\x38b0587eb6b73a8341dd0d4c39bb45b4cb52e22684dc4a67c27fadb432d0b644', true),
	('5215550000001:1@s.whatsapp.net', 237, '\x98b5e2fe629b7c09b287188931c1001e7b7a6104b07057cba6607d95eb554e62', true),
	('5215550000001:1@s.whatsapp.net', 238, '\x0058bbc7ddc1215b282b8b1335d7275584e379402d8350842020ee4cc12cff78', true),
	('5215550000001:1@s.whatsapp.net', 239, '\x50dca81778cadfbfd94e581f20a7da38c6b3b3632c8f4975356217343582ee43', true),
	('5215550000001:1@s.whatsapp.net', 240, '\xc0cd7e6aa26dcd0cf38f7991cb760889b14936dd1e8919162efb5d4d745e9455', true),
	('5215550000001:1@s.whatsapp.net', 241, '\xa064f7be0b52a998b86358e86945e236884df67bbd20e92140339730387b2c75', true),
	('5215550000001:1@s.whatsapp.net', 242, '\xd0358c607c81ddb3a5971ed73f0c377399c461b29f89b8e1e76ca75934d75e6d', true),
	('5215550000001:1@s.whatsapp.net', 243, '\xb876809049ddf57fd54390c5d4af815d9b9c18e0de30b6925083c55675966948', true),
	('5215550000001:1@s.whatsapp.net', 244, '\x58fe07f4e94c32de0e6862c841eb39d02979122e91f8c6c1192fd54c2457fd79', true),
	('5215550000001:1@s.whatsapp.net', 245, '\x20e43db7388d6b49ddcbc49b6621573cd6512944ecedc173defb054270a4097e', true),
	('5215550000001:1@s.whatsapp.net', 246, '\x0823ada27e5d57ff68e4d1893f8246ab43aafd4e42cb7bde946acb9f04a1ec41', true),
	('5215550000001:1@s.whatsapp.net', 247, '\x588543056c20acdb0c9ae361f9ddd4c9dc712457f69d449af4e198d09201af6b', true),
	('5215550000001:1@s.whatsapp.net', 248, '\xc0ab63110fd9cef28a27c68b3e5bfbe9b22d1d2a7c9fd6b4446e67e1faf5a07c', true),
	('5215550000001:1@s.whatsapp.net', 249, '\x785ef483888f3761d69f8235f233d9da11bf725dcee3c24420de6b3e7c3a5f63', true),
	('5215550000001:1@s.whatsapp.net', 250, '\xd89e736cea5f2d775538422de2a451ec44a3f5d38e645ee783051f909c3e927c', true),
	('5215550000001:1@s.whatsapp.net', 251, '\x686ea44b3df5763efddb38e3de86d018aaf35e63d5473f2e63d6fa158abc4749', true),
	('5215550000001:1@s.whatsapp.net', 252, '\x40ffb4e430df2428e8ef52516de2fc4005852a05a8b514ef809beeba39a07c46', true),
	('5215550000001:1@s.whatsapp.net', 253, '\x984578aac87f4adb07651ae7b46ff4420f39a2fd32c775c48c3f574e10c6267c', true),
	('5215550000001:1@s.whatsapp.net', 254, '\x28ebe0f1c4f06a95b64681280fa482b76740c13ea72d419dba9294b2ae4ba664', true),
	('5215550000001:1@s.whatsapp.net', 255, '\x988b9de0e265842c47b6a4a27d21f6cf7d1d07c9d9b960cd98938e40db8f5758', true),
	('5215550000001:1@s.whatsapp.net', 256, '\xb8584a27a64a983965372029dc1d4ebce10a8ea62564c9c0a40e7ba1d9b8c04a', true),
	('5215550000001:1@s.whatsapp.net', 257, '\x400371541052a368e52f0482f06abb505433e805a8fe5f24f2db8c4c33fce96e', true),
	('5215550000001:1@s.whatsapp.net', 258, '\x1864d053ceafe955eb19edd2f6a124f3cf5613b194a048019c1c5e26defd427a', true),
	('5215550000001:1@s.whatsapp.net', 259, '\xd8327927cdd27c5ddb7fef18b26ab2f28634f81e68c7beda42a4c99ffda7eb60', true),
	('5215550000001:1@s.whatsapp.net', 260, '\xd8f6ccf91f7e03148cd45015ab62cd479f4cff155c10b4e3d7cdeb17312ca25b', true),
	('5215550000001:1@s.whatsapp.net', 261, '\x80cfb278fc21f384672ee19293a1be51cc25ea525e5db9cf88d691cc32af365b', true),
	('5215550000001:1@s.whatsapp.net', 262, '\xa05ff67b66046f4f529a0fe489ed68c5253c86a38d8be8b9228209631ed84562', true),
	('5215550000001:1@s.whatsapp.net', 263, '\x30b5f3e4b9e29920bb7b7fd512941a3168bcf9964c52612b69b8e64550f45f7a', true),
	('5215550000001:1@s.whatsapp.net', 264, '\xe0a11f8cd200382d895d6b7d667eb0b3b2de2e21307eafe58cc94387f831c968', true),
	('5215550000001:1@s.whatsapp.net', 265, '\xb8115b3c6038f46e058e7ac935b05b6fa14067778a564d12e74742c73df23860', true),
	('5215550000001:1@s.whatsapp.net', 266, '\x2046f91fb5ecc8410da450a38fc95e1a6c3310cfe6f194c2312c69a5d1c6906a', true),
	('5215550000001:1@s.whatsapp.net', 267, '\x38ab35fefcc38cc0078a2bdb813f6e9f1931adb7e6caf389ff1899321cec3759', true),
	('5215550000001:1@s.whatsapp.net', 268, '\xf80fbc1e09b037ad22be346606547cf13f499a967e9d24259323025b0413c649', true),
	('5215550000001:1@s.whatsapp.net', 269, '\xa8274ea3f82e08bc3d9db22e127cebe536f153541a9a622566d2d4e8e50d2641', true),
	('5215550000001:1@s.whatsapp.net', 270, '\xa0aba020f9918b0883246fc79a6966e0097f68b58588d47452dc8342ba3bc07b', true),
	('5215550000001:1@s.whatsapp.net', 271, '\x9065bf9fc900e10975fbde80c2939e74536e6503401fa4bc04cd2c0f5bbcf841', true),
	('5215550000001:1@s.whatsapp.net', 272, '\xf8b69c0fe6eefaccf96fe6a9b6ee2eab300d53c493214e64dedb242830511f55', true),
	('5215550000001:1@s.whatsapp.net', 273, '\x005b940f61bf6b26a742a325fe5b86242c1770b26053275d37d6083509566258', true),
	('5215550000001:1@s.whatsapp.net', 274, '\x3831a68ab3dd289b231392fb782d66cbb724aa2262618d74d0d6ab0dde510254', true),
	('5215550000001:1@s.whatsapp.net', 275, '\xf03df99d2953a9356363e7b59b9a04129fd85f0c865b80e3e36c53db60e32051', true),
	('5215550000001:1@s.whatsapp.net', 276, '\x4005452b4f50cd578bc27522abd83d547a69f8868e10d6d582b7cb992f64d16f', true),
	('5215550000001:1@s.whatsapp.net', 277, '\x9082e33e128ec6a6f13ff9106988248078337ddd78f342fd91bc93ffb643306c', true),
	('5215550000001:1@s.whatsapp.net', 278, '\xa000fad09ac0c0b9e4d631f3d0d2f57a8c716e7b41237cae5eb5e64dc277386f', true),
	('5215550000001:1@s.whatsapp.net', 279, '\xd0526184303a02a478a5919784cc756da5d9bf8dc044957a7939a4fa6d25545a', true),
	('5215550000001:1@s.whatsapp.net', 280, '\x70582585c2a0ecbbea2f41366dc21cde83e5e40f1ffecc0f4167a42c14146878', true),
	('5215550000001:1@s.whatsapp.net', 281, '\x404648e5f9ee33e63e143f40d95ca319ef812c39745be80d3dc0e241cd6d436a', true),
	('5215550000001:1@s.whatsapp.net', 282, '\x68694e653c363838290f1bfaae52c76ec5e56c948dc6007e01d416180a760753', true),
	('5215550000001:1@s.whatsapp.net', 283, '\x30bb682b7ed92e9dfb6db5b8eafa0571941de889b8bc83c071013d9669f5ba6c', true),
	('5215550000001:1@s.whatsapp.net', 284, '\x48db3cb2b69ef463a11e695553cff780316f24f2b13dac591e4101f3a24e3643', true),
	('5215550000001:1@s.whatsapp.net', 285, '\xd8c0a0a0264eba3300d87a54519ccb53316b502b1420b5b1258b837215d2f47b', true),
	('5215550000001:1@s.whatsapp.net', 286, '\xc8a4fba17f364575d371c2c1ebf2dddd8399ea039392ef7189dfcb387672d96e', true),
	('5215550000001:1@s.whatsapp.net', 287, '\x38e1cfdda9649857626ed0d4355fe5bd0c1d0ca252f21727565406edddf9c770', true),
	('5215550000001:1@s.whatsapp.net', 288, '\x582b1b6ac2d7f160d529bcbd7884f4b4db13f31ef568d16ce60761e8241b8a6a', true),
	('5215550000001:1@s.whatsapp.net', 289, '\x10e9d43115df68f8cb9d63df429ac3b6af3c225083bf3d2650c2106cf7d9b444', true),
	('5215550000001:1@s.whatsapp.net', 290, '\x8052a9c5f7004f3269483009d653b4bf33c07780542957f54306d19960fffe62', true),
	('5215550000001:1@s.whatsapp.net', 291, '\x5822c4f9245cb5bf0feee361b80df11cfbf20081b91d3483f1e75257411e8b5b', true),
	('5215550000001:1@s.whatsapp.net', 292, '\xe85de53c91fb1b5f28668989136ee033bba7bec2617d8fc96118b63f98507973', true),
	('5215550000001:1@s.whatsapp.net', 293, '\xd82b8e408bc253eeb4bd0d815d62dc38df9d64fdc9182ed2e697d58b91a5ff4e', true),
	('5215550000001:1@s.whatsapp.net', 294, '\x90e4db029e9b81076696c214c2d7f9d13c94ca169b14fcbc964e41b052bde763', true),
	('5215550000001:1@s.whatsapp.net', 295, '\x484682a7a4bb7cf1692ea9b3b612278f2e3d175d8d9169610bf7cbc499f7546f', true),
	('5215550000001:1@s.whatsapp.net', 296, '\x288f54369682f1f985aca9099273ba09f3f58cdf1faafc4a98f3ab0d51fe9a77', true),
	('5215550000001:1@s.whatsapp.net', 297, '\x18bdae8102b38d7629927dbece22e62cfda200fd1bbf621e90468f1961efcc7c', true),
	('5215550000001:1@s.whatsapp.net', 298, '\x689f4f162d27187fe928894956130b96225490f333a152a2dcc521f9a682c362', true),
	('5215550000001:1@s.whatsapp.net', 299, '\xa0c97ba4864bb2a53909fedca0c07a9f9662966c24ed434a7e2442c1c161bb77', true),
	('5215550000001:1@s.whatsapp.net', 300, '\xe039dd07b5e0916a37caad1c167ad015c6b3a9363cac520af32d238bf6fe774b', true),
	('5215550000001:1@s.whatsapp.net', 301, '\xb0796ed6595758feaa08ae30ebd11c8f72c3c78697fd147211f8bf565c11f656', true),
	('5215550000001:1@s.whatsapp.net', 302, '\xe002cfd4c64e5b12000de91c900ee2117ba383af5a2c375c23a8ae8185803755', true),
	('5215550000001:1@s.whatsapp.net', 303, '\x68ba4bb468310169e6075cb3c8df7995a7ec3ea69b831d0e14a321f7a95fbb7a', true),
	('5215550000001:1@s.whatsapp.net', 304, '\x90315dc512a79ca3cc036a781b01b77ee59ef869f3db3c89139142abd570a653', true),
	('5215550000001:1@s.whatsapp.net', 305, '\x103ff4f8ad54932784e4f07d76ed9b5193d94626e2a27f9b9c26a9704b552f5d', true),
	('5215550000001:1@s.whatsapp.net', 306, '\x908da14469d437a1bcb1ffad2d1ad9e2757bd52c590fb8dc01936132a050f946', true),
	('5215550000001:1@s.whatsapp.net', 307, '\xa08946ae0e609cb16968de32537eee5b7784b6691866ab58f196987108277a42', true),
	('5215550000001:1@s.whatsapp.net', 308, '\xb83da9181fac76a9da5d8647fba2e4ab705b95d4a9e9d35a87a83f12f07f6768', true),
	('5215550000001:1@s.whatsapp.net', 309, '\x40ca1a3d5182c19c2abc13c4d54ae9ad9a1d3556a9b4477338b8f250ea619354', true),
	('5215550000001:1@s.whatsapp.net', 310, '\x80d203f3239972bf87b9fdcc2f9b26028229fe06c0cfb419a10fecd8dac63376', true),
	('5215550000001:1@s.whatsapp.net', 311, '\x183824002ad32af1a1ae27bac6a12c974faab2f9e6a342cfb6e60af69430007a', true),
	('5215550000001:1@s.whatsapp.net', 312, '\x60c3b3b2493915cd4ea0e9e2f73cda25df0b2a6982e96235c40ce096a3d2ba5c', true),
	('5215550000001:1@s.whatsapp.net', 313, '\x384e4614a01e6a64ee357e6491e3b628db75d620d1bd2aa0ca5f8abfd9d99f7f', true),
	('5215550000001:1@s.whatsapp.net', 314, '\x28f9cc507c62364052aed5bd01bd3e19441a1b8ff87b151d2e6c35d55103c240', true),
	('5215550000001:1@s.whatsapp.net', 315, '\x10e9cdb4501ad1687571fa3cf724e054e20b2b4d4142b8c82d972f90f48db762', true),
	('5215550000001:1@s.whatsapp.net', 316, '\x90f1721ef6da8ef780ce0bd0b7fca71ab745652d174d8e6ac8ee48be97e92674', true),
	('5215550000001:1@s.whatsapp.net', 317, '\x98c6e8226ed655f71ae372fec5e7d9a67bfd45690db0691e91415d67d11d7c75', true),
	('5215550000001:1@s.whatsapp.net', 318, '\x28ea0f8e527b8071330d7d3b2688e998661ceb9890f5ac0194b3cd8b75687a4d', true),
	('5215550000001:1@s.whatsapp.net', 319, '\xe024b15398d276b9a6b968b2ffd6d31c7aef0b41d5baa6c88465803b51740978', true),
	('5215550000001:1@s.whatsapp.net', 320, '\x888ca43ed51e8e9a34892a480d28c153b34fdd4f2e059a07c6cf44b17c5a417e', true),
	('5215550000001:1@s.whatsapp.net', 321, '\x684ee3dff7889a62acd7cd275a4778238ef681f5955c23eee3edf1c780f73778', true),
	('5215550000001:1@s.whatsapp.net', 322, '\x50eb1de1b2ef59b4932fc3b5d99f5688a4470fcf895a2672b1a132c1c1272949', true),
	('5215550000001:1@s.whatsapp.net', 323, '\x484ca89b9b4c9bf4a77753fc688f837adbc280b0603c0cd00ec2c32a90507843', true),
	('5215550000001:1@s.whatsapp.net', 324, '\x10953779a03e4eb4260f61e14b9de1b8a260d4498249cd86d57c0360af920574', true),
	('5215550000001:1@s.whatsapp.net', 325, '\x4844edc17839e28e629fade7b11c8c6a758d4c01c60becd611dd70c1b5052679', true),
	('5215550000001:1@s.whatsapp.net', 326, '\x2076e57367c900ea4e8447a7dab1b704143500dd8f0f9d980938af74fe5e4960', true),
	('5215550000001:1@s.whatsapp.net', 327, '\x8856b22cc471befa2033af33c3ea0007b9236994995c3babe56485a6e445c64d', true),
	('5215550000001:1@s.whatsapp.net', 328, '\x18551ec46a78559db470da98a623c6304ce5d6c3675347ce120bb9c3cfe47474', true),
	('5215550000001:1@s.whatsapp.net', 329, '\x304da804c7997e4c53c66f85ec8479a4a91561db838aea5cd297a01fca1d6459', true),
	('5215550000001:1@s.whatsapp.net', 330, '\x18f521778c1af645284168f81280e755ef1ec1e88b7944758c3b6449c3da0c66', true),
	('5215550000001:1@s.whatsapp.net', 331, '\x60a9ed211ebd5accdbd7378934cd3ea1f354b25ce19c5f6a92f9e4cfaafc7074', true),
	('5215550000001:1@s.whatsapp.net', 332, '\x787dbaf2f10c2c7916a466aead0b0a16b0a8f2ede38d038475c687d52181715d', true),
	('5215550000001:1@s.whatsapp.net', 333, '\xc0222efae07c84d4497c30ed11f8da38c9fc3ac83237f2bad756140282e24444', true),
	('5215550000001:1@s.whatsapp.net', 334, '\x409e59edeb71538641bed09278ec6e21026ceba8459f5a91a5b4ae370e144367', true),
	('5215550000001:1@s.whatsapp.net', 335, '\x28f27807084af12179c431712166dd32b6a00888d341e5de57871248ff5f5245', true),
	('5215550000001:1@s.whatsapp.net', 336, '\x38da1418d71801551ac4ba3d59c2d33b1f12120dfee9e0c614fdcdac9715b26a', true),
	('5215550000001:1@s.whatsapp.net', 337, '\xf8df18333f5ba94c560c7f4d9fa8e6d909250e0caf79d3acb2f2ee778332ab47', true),
	('5215550000001:1@s.whatsapp.net', 338, '\x801c445fe9891a5a2a58027e51bae38105b0ab93f36100dcf433364d5f2e9273', true),
	('5215550000001:1@s.whatsapp.net', 339, '\x789162f027cab57b4558a73cb710f5059c58b94611390fc7e3a95456cf0e9559', true),
	('5215550000001:1@s.whatsapp.net', 340, '\x20e79387f7dcfe80bc30588f1a554e42c71cacafd19c71de5978f8a4473c4269', true),
	('5215550000001:1@s.whatsapp.net', 341, '\x385198ff7af7fe112b136f60ed2548f329449c9ea63df9666accf042053fc07c', true),
	('5215550000001:1@s.whatsapp.net', 342, '\xc0dc49975feb15108085017d1ed857b1cbc45ee252d255377b1a2adeb7978c79', true),
	('5215550000001:1@s.whatsapp.net', 343, '\x98e449d0e2631ea98d617308669518a2d369bcd0518f8ede65469e214e3dfa6b', true),
	('5215550000001:1@s.whatsapp.net', 344, '\xa8fae04ffd67e5199ce241f9d123db7fd521dcbf9e78954028fbe64cac32635c', true),
	('5215550000001:1@s.whatsapp.net', 345, '\x582f4ece44f5b154edabf377304fa7c6272e997b75471f2d6e580385cfb8d64d', true),
	('5215550000001:1@s.whatsapp.net', 346, '\xb8c1d120c5c9959198984f738c71ab0e4bbeb4e9997577cbf919b06d422e464b', true),
	('5215550000001:1@s.whatsapp.net', 347, '\xc81e3b696db2fc2758c08119abe2180eb8c6d8decd58a60c2324742d89930550', true),
	('5215550000001:1@s.whatsapp.net', 348, '\x7853be555763204f22c16541d59795eeadaf55e51a4a3f87cae9fe808d6cad64', true),
	('5215550000001:1@s.whatsapp.net', 349, '\xa8293d1d862d18b960d8a81ef71b2d9e9564767a8dcc251d0386e63d6eefdc7f', true),
	('5215550000001:1@s.whatsapp.net', 350, '\xc0a28603dc4654e8d04db4bdb9003dc7c486247353a223aec96af4214b0bf54f', true),
	('5215550000001:1@s.whatsapp.net', 351, '\x985db091a00b948f0a6cb094c245ee2100ce9e53809d3a0bd41265206905cc7f', true),
	('5215550000001:1@s.whatsapp.net', 352, '\xa04160929df1e7084badff634d4bbb0d6a7359d1e88f4fba187f6224a1c11558', true),
	('5215550000001:1@s.whatsapp.net', 353, '\x28c18ebe0f18564d33c8c2abaccdab117f60e913d01cd498f69b6fb86b07b36e', true),
	('5215550000001:1@s.whatsapp.net', 354, '\x4895231ada95842472211938742e00044b48dc167ab11089025a01930af5397e', true),
	('5215550000001:1@s.whatsapp.net', 355, '\xe8280b3dd473663691fd5b212b36727b50f7c649a1791d7a6e4bae8a5e25686d', true),
	('5215550000001:1@s.whatsapp.net', 356, '\x704b07b1ddac35217d1ca1e2f18cf4dc42589563679f16b48ca43a1ce657905e', true),
	('5215550000001:1@s.whatsapp.net', 357, '\xc068c3b3a39f764eaf06cb70f46c92166f42be78d8580caa594b03df23008d70', true),
	('5215550000001:1@s.whatsapp.net', 358, '\x00860e09a07d33844f62ef7ee0f63dd3eb8069665badca1640889d76dd9d9355', true),
	('5215550000001:1@s.whatsapp.net', 359, '\x6853429b6eac2124b694901cb488fd5a6ccc1426bae2122a9ee5292dc8139d41', true),
	('5215550000001:1@s.whatsapp.net', 360, '\xb88961ab554b3864603247092fd16fa41265cf701e4ac29a7a666b8cf0b2a75e', true),
	('5215550000001:1@s.whatsapp.net', 361, '\x580e2ce0db61510c7b1a90dc492f01e81227731c29f384f518cd8d53a71dff56', true),
	('5215550000001:1@s.whatsapp.net', 362, '\xa0f8cbb340e406325ee42389c71a2c20ab97322a4d6479b6015d4b593fc7de4d', true),
	('5215550000001:1@s.whatsapp.net', 363, '\x38384cc171924aec431ca89155c7add6e27db0da67cc05444873048f7fffd063', true),
	('5215550000001:1@s.whatsapp.net', 364, '\x20e7792e519779d835186aa331504c40447a13dea6c97875b11176d9232c8e54', true),
	('5215550000001:1@s.whatsapp.net', 365, '\x1819b4079c33285b6cf60827ef821031b4b3bdb180089e34f0893bca4b869f52', true),
	('5215550000001:1@s.whatsapp.net', 366, '\xc07cb2199255619db8a7609d6d1885564ba73833e4dd564a39a38e4bbf69ff50', true),
	('5215550000001:1@s.whatsapp.net', 367, '\xb8032bc29c55447145e189e1677fb2ada6db15427f1f783907d2bc48eeecac40', true),
	('5215550000001:1@s.whatsapp.net', 368, '\x6094905568b7b6073e4d0af8f173b7c5196237374113cc61f9289ee3782f444d', true),
	('5215550000001:1@s.whatsapp.net', 369, '\xe0e57bc41cd8cb18a0c23bbe7eac48baa1dda4d873bc2dfc30d05d42aead8378', true),
	('5215550000001:1@s.whatsapp.net', 370, '\x58aca636b6fafda34f6cc5133e7ff4af39ea19a484d031e8af7ed55e56e5714b', true),
	('5215550000001:1@s.whatsapp.net', 371, '\x58179ad1fbb4e3dfddab946dd9b1bafdf07c26e62e40e9dc7a8952824de96b6a', true),
	('5215550000001:1@s.whatsapp.net', 372, '\x6010cd3e206337b82c6e5d7289c12266c2908200f22da69a342d58651b028552', true),
	('5215550000001:1@s.whatsapp.net', 373, '\xd84b994ba077ac948dab714a6bb6de2227f4250a48cf5f76f04b4eb7abd77744', true),
	('5215550000001:1@s.whatsapp.net', 374, '\x40a4297c65f1058cf964c906c82d72428a328cb05a2aa0065c6da6285376e053', true),
	('5215550000001:1@s.whatsapp.net', 375, '\xb8318150b4d145272b4e76e8cc4b534eb4a4ae3017e25b20e668820781556a7b', true),
	('5215550000001:1@s.whatsapp.net', 376, '\xa8f2c0841403aeb1a717f63717535a3e5e2f43d78e42d66b18866893a2ad426a', true),
	('5215550000001:1@s.whatsapp.net', 377, '\x20deda321f6b37a7e16979cf0bd303531d51d4a82f35d11159254d44d84cb754', true),
	('5215550000001:1@s.whatsapp.net', 378, '\x307aa4f09cf8f5f93c6593f087cc69020c585e93bd572be1a5540a322e1b1a7c', true),
	('5215550000001:1@s.whatsapp.net', 379, '\x78e3880720b9deea3f8b00e00bf500217e34306772ef11f7939129d00ce79f44', true),
	('5215550000001:1@s.whatsapp.net', 380, '\x68587f5d8173f7fb0ebcbeedaca7421a97c5c8aa732b8a339d294a9af62a316b', true),
	('5215550000001:1@s.whatsapp.net', 381, '\x809990bf3eda502b4f538e669ee36a920169385764b5931644f2e87cab4b5855', true),
	('5215550000001:1@s.whatsapp.net', 382, '\xa8f7417e0cdc60be34f5aa6995ee490a79cb0e8aa9045f5ba3af8fd42f51454d', true),
	('5215550000001:1@s.whatsapp.net', 383, '\x80a1ee72448ac6b73310d2086c26672708795cf027bc280e15d933bfaed8e445', true),
	('5215550000001:1@s.whatsapp.net', 384, '\x38f42d3187442bd5a15d618f67b98e2387013d9a239dce13c94706ca0ffaee71', true),
	('5215550000001:1@s.whatsapp.net', 385, '\x98f220f7a19b69647096d59700cb98b9d3fc49220744601940c1d4f692f39a6c', true),
	('5215550000001:1@s.whatsapp.net', 386, '\xc8038281e1f1347b8de013fef393e1f9b822a6f789406e4ac7b5051b44cd1c57', true),
	('5215550000001:1@s.whatsapp.net', 387, '\x4074ed7179bb8e05232f16b3c7e34d4422c5286d0b2064f04f15eebc1d31d94a', true),
	('5215550000001:1@s.whatsapp.net', 388, '\x503438c82243548285026a68233baf35e61eed528aa5fa6f4d054c7c8c181267', true),
	('5215550000001:1@s.whatsapp.net', 389, '\x40a0655fbbbee37cf785718046c8665c0789df3bc672f82a016b0b781e3afb5a', true),
	('5215550000001:1@s.whatsapp.net', 390, '\x30e74cc2a6fcf1a286e4354f4f20af7f8990b6f8a2dbe4ad9aaf53a433856c4e', true),
	('5215550000001:1@s.whatsapp.net', 391, '\x68f05fe12d7f107822f182c5b5881d876623d84f5bd941fecd5ea4d5ad952e48', true),
	('5215550000001:1@s.whatsapp.net', 392, '\x50728c4e50edd15f59aa02c572603233a205925a50e96bdd184374bfcf4cf75f', true),
	('5215550000001:1@s.whatsapp.net', 393, '\x8098f301c5ffbadd51aa862569822a18615feb6aa5d6d2185bb59ad272411f72', true),
	('5215550000001:1@s.whatsapp.net', 394, '\xb82d22b5687be0883f769222310cc93c5f4ec182491b0a2dd014dc272fa9876b', true),
	('5215550000001:1@s.whatsapp.net', 395, '\x407d223b696b46f2425fc0566f53b00c3152acc08bf277c1177f9971bb853745', true),
	('5215550000001:1@s.whatsapp.net', 396, '\xd070772812ef993605759b50196819f236abf954b68d6f194257e22bb7268f72', true),
	('5215550000001:1@s.whatsapp.net', 397, '\xa0e13dd9d28066ba5483a2e3528131f25758bd614c820209eb59f7205216f656', true),
	('5215550000001:1@s.whatsapp.net', 398, '\xb0fab745fb4ecc689490c3a752876b4ac36fd3b4318271bd40161cf6a8c94d7b', true),
	('5215550000001:1@s.whatsapp.net', 399, '\x88f015576c51267fff552da1cd25f400c2d082ecd1e0bec19dc2b0ea8007d263', true),
	('5215550000001:1@s.whatsapp.net', 400, '\xe824e2f037af8b859ef469d0b9450160918cea248128368817d8981f57617868', true),
	('5215550000001:1@s.whatsapp.net', 401, '\xb050349aac25c58eb3e28ea1bb4d7dcf47e1d35b4e915740db8ae92bd70e9a6f', true);
INSERT INTO public.whatsmeow_pre_keys VALUES
	('5215550000001:1@s.whatsapp.net', 402, '\xd8d554a44d3a57af256b4119abaa4d594cf630cad82edacaba0704d3342e3a71', true),
	('5215550000001:1@s.whatsapp.net', 403, '\x589d0058fed4c63c039566251ba1214cc6af1fba685f2751643eb2538fbe384d', true),
	('5215550000001:1@s.whatsapp.net', 404, '\xd8f507832894dcf2b8ecced49ac90f1793348ce4c0dd674de4f3b73a94f5676d', true),
	('5215550000001:1@s.whatsapp.net', 405, '\xa83a0f3a55ab2210b649e44337b6dc9e056e8b1fea0be664171f8036744cde55', true),
	('5215550000001:1@s.whatsapp.net', 406, '\xb89e0a55370be70784f2f1004ef2befdc83162a9c4938b9f0015d3e6d5ac3d54', true),
	('5215550000001:1@s.whatsapp.net', 407, '\x588280c2aa5a084804975aa5a6463fcfd7f31f9d11f1f1f99add217ec0e5fd7b', true),
	('5215550000001:1@s.whatsapp.net', 408, '\xe0b73fff52be95e54e4af726d425d6f3a46c867eff750e3a33a9e2078871af51', true),
	('5215550000001:1@s.whatsapp.net', 409, '\xa0cf469d4e0cd9424238b60745d1c10a7f9fee58c43f387d962f9ffd4fcde455', true),
	('5215550000001:1@s.whatsapp.net', 410, '\x90e250e1f2fdb88e723e637ba743b97859ccf82528995a3d1492e60a8d36eb5e', true),
	('5215550000001:1@s.whatsapp.net', 411, '\x083f8124dfcf40a13773efbcbc92ca19571d61ae8295789e492bcd780d51134f', true),
	('5215550000001:1@s.whatsapp.net', 412, '\x70c40e834bf53f1f2b2df2d49b23f154762c61a18c62a0dbba7ed9d07aa7cf56', true),
	('5215550000001:1@s.whatsapp.net', 413, '\x28e46891fb5b3587f76aac7e492bf1b8a3e95856eceabbdb42c77de923f29268', true),
	('5215550000001:1@s.whatsapp.net', 414, '\x880ba3a7a710ac370c58503a08d5511b6265d8a9d9974aff7bfb4e97a371c474', true),
	('5215550000001:1@s.whatsapp.net', 415, '\x30766e678826018ed6349fb3bcec40ecfbf4816d9d15a28ea120a1ce9aa78d7e', true),
	('5215550000001:1@s.whatsapp.net', 416, '\x20bd81595041e8677d7bc64c3a3a4d03fa058dafec4cb24b523793bb5eb4c562', true),
	('5215550000001:1@s.whatsapp.net', 417, '\x489f96e66383775baccdc44ffe3bdc472530a3ed4ee0978ec31e78714574cc49', true),
	('5215550000001:1@s.whatsapp.net', 418, '\x80caeb157f6f94358e6e2cd1f38531c7fd25de8ab08ba890d91079dd13b85867', true),
	('5215550000001:1@s.whatsapp.net', 419, '\x90acf62e530e2004a10486a6a62878ae3b9d2a9d402370748021620edf8e4a4c', true),
	('5215550000001:1@s.whatsapp.net', 420, '\x586dfef7582c16c0340c10d7207cb123e6686c9c333f1db8db9b97d4ef5dd05b', true),
	('5215550000001:1@s.whatsapp.net', 421, '\x48cb6b7c6c575574c1ce420093b13ad87728e87dec1d91d1f8288515f595df68', true),
	('5215550000001:1@s.whatsapp.net', 422, '\x586b2dc39230d5e6f4c3aafa060a64c4f780a027ac291f99133d73047d740656', true),
	('5215550000001:1@s.whatsapp.net', 423, '\x68fea8bb39300c3177928db8087e9f213aa6b2219742774f48df00bd9a2bf14a', true),
	('5215550000001:1@s.whatsapp.net', 424, '\x38874bb6e231c34c188e989aa643e9c500dc4c719a7b479262bda570d49e0d46', true),
	('5215550000001:1@s.whatsapp.net', 425, '\x6837fda6dc0516db2a51df42eae76fc69dbfc3d743d30f76ef9f315bfe4ee86f', true),
	('5215550000001:1@s.whatsapp.net', 426, '\xb05cc33ddf02d5a3ea93f89eb78d62736e81c5ebfab2c99657aebe62edacb65b', true),
	('5215550000001:1@s.whatsapp.net', 427, '\xa02b13a108421b43b9edf605f890025a6c0471d480ce3834ee5883e502db5b5f', true),
	('5215550000001:1@s.whatsapp.net', 428, '\x88b6476f3c1e62701b88ae044fc5d23d3d527821771428501e453cc3b6a60d48', true),
	('5215550000001:1@s.whatsapp.net', 429, '\xe8b65fa1501121bddb047f5cc8bd22ebea3256b3584fed31b6b72a0f7e049673', true),
	('5215550000001:1@s.whatsapp.net', 430, '\xb057fd63a85dd6f2fe56efa5d9faa46e23306ea41dae28953a6bc4a70478e071', true),
	('5215550000001:1@s.whatsapp.net', 431, '\xc858c3f93ea0422afaffb4a24fe244d21cc08c12cb047e79d1be0f104666427a', true),
	('5215550000001:1@s.whatsapp.net', 432, '\x20af11ec443bbccfd62c8e024c672726fe81d851ca2c8a2cd9331d52c1ffdd44', true),
	('5215550000001:1@s.whatsapp.net', 433, '\x08484a25166d28f3f3f5f3006cfb76071b7262ba2c1cab748902edfd8a3b9f41', true),
	('5215550000001:1@s.whatsapp.net', 434, '\x58674639c846d63aa4b31d7b5a9c87200842220ade60366625eb5ec32e4d3c48', true),
	('5215550000001:1@s.whatsapp.net', 435, '\xe0206b7f892bf2aa57a18c4fa9f1c90a81982434db93912c70733ca391158a6c', true),
	('5215550000001:1@s.whatsapp.net', 436, '\x683a823708d89f3c2ef312a2f6256157818e029f93d737a76cbac737768a9e5e', true),
	('5215550000001:1@s.whatsapp.net', 437, '\x60ef244156accc1709e454bd0da0b8c793c2cc41555a577593cd4ee7857c7f76', true),
	('5215550000001:1@s.whatsapp.net', 438, '\x78c94331ef8b647efe32b0d3e8b46ade1f91e77d82e29d718d22147da714d77b', true),
	('5215550000001:1@s.whatsapp.net', 439, '\x10163f31fbde19a931a81f1444a8529b59c16258f1961ae1c8ea63a5bc4d215f', true),
	('5215550000001:1@s.whatsapp.net', 440, '\x80b5cc481c64696670fa34f33ece5675781513798607e7fcb145f2adffeea672', true),
	('5215550000001:1@s.whatsapp.net', 441, '\xd8b76634bee28c28eddeee4332dafa24a1428f9bf3faa4d68e0756aebd1e8344', true),
	('5215550000001:1@s.whatsapp.net', 442, '\xb8d565a43803eb083e42e2c3da59426eb7116a1fad5a9c902b1edcc7d1b1d779', true),
	('5215550000001:1@s.whatsapp.net', 443, '\xc004903df7bbac0f915b8f414d5538b59bbb850abfd9bfe76411a3cd8d643775', true),
	('5215550000001:1@s.whatsapp.net', 444, '\x90d8f94c88aef299a575400561b537c8d078f306ed992595f3851b78fc83fa45', true),
	('5215550000001:1@s.whatsapp.net', 445, '\xf021d35b14251c4cc388f535992e187dadb8bf4545dcf892f31ad60951fecd5a', true),
	('5215550000001:1@s.whatsapp.net', 446, '\xb031f6f05cbbbd4a28adb818abfa7e5f052befbca1f6088ad3e8546b5e55274d', true),
	('5215550000001:1@s.whatsapp.net', 447, '\xd8b5fc3ccfc367e69896e6c4d9f1138f1a6ea1ad224a1967c7651900bcc1ae40', true),
	('5215550000001:1@s.whatsapp.net', 448, '\xf88726c3cf4f19c23a19c8ed56ec715ad92a3ac81fbf01c95a949bff8b3b4b43', true),
	('5215550000001:1@s.whatsapp.net', 449, '\x28f3c9c40017034c915af9e3e98faa693a5c0bba9271f371fa47014dfb743244', true),
	('5215550000001:1@s.whatsapp.net', 450, '\xb87ec65d8641e989a092be07204eda47001987f817573624a428b7c6b68f1f79', true),
	('5215550000001:1@s.whatsapp.net', 451, '\xb0faf353f3a7e3fff6868c93b47ecb4a9434d52317c2b97ce5b1cd2f5259615c', true),
	('5215550000001:1@s.whatsapp.net', 452, '\x2889bfd73c45bd29659846e76427488ba79e767264b2804c3842c5e4544c7459', true),
	('5215550000001:1@s.whatsapp.net', 453, '\xd8318e29baa60249502ddc9d26e3e38f8ce069ec372d16d93a6f2224403adb63', true),
	('5215550000001:1@s.whatsapp.net', 454, '\xf82199cffe5e17c6d90d782db429b0da2e1cb729f939cf239d8b5ddeb9e16b48', true),
	('5215550000001:1@s.whatsapp.net', 455, '\x888e09290e43480d048a20c111e8b629b12351a62b38969d672091d3c55d076b', true),
	('5215550000001:1@s.whatsapp.net', 456, '\x50e8bac47df296cbc0292a67a66be1069153559175380b231cc1997c3510ef5e', true),
	('5215550000001:1@s.whatsapp.net', 457, '\x50bcd0543cbc1bcfe90feac73323769b8300a06e798334e861c7a2e378e6417e', true),
	('5215550000001:1@s.whatsapp.net', 458, '\x286b4db8d44975cb79d2e70d8c46a8251641018a788d69e5f069c8d3d97af25e', true),
	('5215550000001:1@s.whatsapp.net', 459, '\xf8a322d4f417bd56088c79d59c30dfe2d3409df25819a67b6b90d1f07dd79c6b', true),
	('5215550000001:1@s.whatsapp.net', 460, '\xd8afe89b46ba4a496e0c590f2f69ff4f68b975794dfa88d0104ea53466d7764e', true),
	('5215550000001:1@s.whatsapp.net', 461, '\xc8c2216511788a7b1277e43f592f88fb4ee3d41b304c6cb105ad527a2a422360', true),
	('5215550000001:1@s.whatsapp.net', 462, '\xf09e05b370141e3193c41c1d855d5b425a5bdb3a7df0b7509e047ffedd482370', true),
	('5215550000001:1@s.whatsapp.net', 463, '\xf043c51a01153b6e275a6cd9a03305e515668405ea12ce8c8323addeed76e17d', true),
	('5215550000001:1@s.whatsapp.net', 464, '\x10f9370b523e34f183c67ff8d9f1fe1581eb47fcc17c18a91a2a2b530a35af64', true),
	('5215550000001:1@s.whatsapp.net', 465, '\xa02f7ee62ba9b839224faed76001dc131cd1b7ddc642eef36903023af8985d70', true),
	('5215550000001:1@s.whatsapp.net', 466, '\xc85760170b948b2258322cb8161676d2138d9b9342229399773f8d83cc67876f', true),
	('5215550000001:1@s.whatsapp.net', 467, '\x8010b386a4e627018ea1520fdcad572f7236be72ecbac545dcee8c11891f3154', true),
	('5215550000001:1@s.whatsapp.net', 468, '\xf061ab4c933d3d0418b4dcf4858b6b56fee3178edcd56abf93206165f2883d7e', true),
	('5215550000001:1@s.whatsapp.net', 469, '\x780f998faad2ed16af23edaf5fed14793c3d3747d0aee7ff6175d984d46c2266', true),
	('5215550000001:1@s.whatsapp.net', 470, '\xa0f0636411d3b6f4efc20e9aef6b29304b848348ca02a99ff36d400b718c2756', true),
	('5215550000001:1@s.whatsapp.net', 471, '\x0806641be190cac1f751651b2f177673abfafab763185df7b75d97f3c9ef9140', true),
	('5215550000001:1@s.whatsapp.net', 472, '\x282e515b9d9800b24041f2ecd4ec9aeda1b4ae4a5385be72ba2d6005466f1b4f', true),
	('5215550000001:1@s.whatsapp.net', 473, '\x389638796d2724b4609634a3dff1d22066644716ef65e7243a721a959f988440', true),
	('5215550000001:1@s.whatsapp.net', 474, '\x185195c172a84595212ae08d25dde2aa1e9593af4b73cf51bc1bbb6e6264be63', true),
	('5215550000001:1@s.whatsapp.net', 475, '\x58f4b8e8f1c9d149a66838edb26200f6b1773c0284206cb25193077d6c87446a', true),
	('5215550000001:1@s.whatsapp.net', 476, '\x0823334fbd49760d0036bb2425eddde8dd97482d16c7a5c5f193423addda585e', true),
	('5215550000001:1@s.whatsapp.net', 477, '\xb817355bf2216c3eb88638e8c36320c6b773486aa0926e56a0249ad23e609f79', true),
	('5215550000001:1@s.whatsapp.net', 478, '\x00195d4ea173c3d6207e4a04c06bd1777657b425b9f9326aacdf73f050d1735b', true),
	('5215550000001:1@s.whatsapp.net', 479, '\xf8bca26a54148652665ed5e9f9eaa7b0bb3c1217816809c3c0722670ae22cd62', true),
	('5215550000001:1@s.whatsapp.net', 480, '\x48ca61cde5bbaa95572b0ca9d4244e467a8f80ccc62f389db634d11257084a5e', true),
	('5215550000001:1@s.whatsapp.net', 481, '\xd0821ff93dd04d09c61a3d56e7b8139311d980d367ac472acb68256a71909f71', true),
	('5215550000001:1@s.whatsapp.net', 482, '\xf891ffa375c6316de243bc8b04be23c14aa17c0a98b42265510b7eb84ec2da47', true),
	('5215550000001:1@s.whatsapp.net', 483, '\x684dc5db69ec26b80352f790bcacbbe4e85dff7c271a1ac6c684c9add6372570', true),
	('5215550000001:1@s.whatsapp.net', 484, '\xe0467404eda4ad64879c5f891ed5ab451109c9f24f19741c998c85543153a87f', true),
	('5215550000001:1@s.whatsapp.net', 485, '\xc8f68e81682301d4cb786d215f1ac1e597969f0c3549b01a62defdf2962d0c6d', true),
	('5215550000001:1@s.whatsapp.net', 486, '\x58b07e6bf72e782c9f780882c1558f09fefe11fa2d4957f17d82ba01fc2fcd5b', true),
	('5215550000001:1@s.whatsapp.net', 487, '\xd8859dfdf2bb02d2a9d8de6d9c92b3d7ac82c55150e0bb11c452d13ae82b8c75', true),
	('5215550000001:1@s.whatsapp.net', 488, '\x985e527a35dc5f10d26f1a26a024ce257e7bae0ac03abb815abde1bd3105fd51', true),
	('5215550000001:1@s.whatsapp.net', 489, '\x68b2546c7221e0dbfed68ebfe244547e3ef9f5fdb1af971445dba2f51e10284c', true),
	('5215550000001:1@s.whatsapp.net', 490, '\x78fc83fbc330eac8a7f814fbc69b52bbdc149da067bd0a4e14756bc3f8e3d071', true),
	('5215550000001:1@s.whatsapp.net', 491, '\x3824870f1093f3e31f0194694ad088b2abeba48ff12b49760bb39e7bda802c6e', true),
	('5215550000001:1@s.whatsapp.net', 492, '\xf0de25551da9e416a014baa18e7e7d2b632c85e005fe19328dacf4d3fdf49376', true),
	('5215550000001:1@s.whatsapp.net', 493, '\xe84aa1c03c04d7e2ca980392132c634866b9883fdc2f9900ac96bece74432849', true),
	('5215550000001:1@s.whatsapp.net', 494, '\xb0773aa956ab070625185e157d827cb46a64f2216c883ca6299878b44ad77b4a', true),
	('5215550000001:1@s.whatsapp.net', 495, '\xb84769b02a941bda6a785655a8b6c230f089af5e7695c31546fca0de5260f354', true),
	('5215550000001:1@s.whatsapp.net', 496, '\xd036409534ee51bc99f4283d4303acc217d19f441c055392b87e535e7eb95072', true),
	('5215550000001:1@s.whatsapp.net', 497, '\x103e90e383710809131df26c6b9a193045b98b2d49c471ac37013709bd9cfd68', true),
	('5215550000001:1@s.whatsapp.net', 498, '\x1855c713203e2291ec1ca17ef280aab990dfa86d5dc7e27ef27c6e83eec0017b', true),
	('5215550000001:1@s.whatsapp.net', 499, '\x38c542786c25549a103eaab46eb172a662e36582bd6c4500cc1f1ba566ab447d', true),
	('5215550000001:1@s.whatsapp.net', 500, '\x783b2de7dcce707b2d8e9029aaad1930d9244ff036ae847cbca4ac78ff463660', true),
	('5215550000001:1@s.whatsapp.net', 501, '\xa89cdd02bec0a3a536fb55445c3bbae5de3fb656ffbc56fd234ab1a9bbe25f7a', true),
	('5215550000001:1@s.whatsapp.net', 502, '\xa8180057268c35ce00cd571e8aa4b1a13e57062bfa8f2000317e5a002cab3d75', true),
	('5215550000001:1@s.whatsapp.net', 503, '\x0099e79e6d68d17775d9cfe61f7bad8d0f3b5463c58e5cef9236d6c820d20f6c', true),
	('5215550000001:1@s.whatsapp.net', 504, '\x40c6c76c6fa1739edabf6764d95daac787647881283122753086324e3b3da268', true),
	('5215550000001:1@s.whatsapp.net', 505, '\x10e394af845bf1a505505b8617f380c93104c11e27dd351df120a6acb5ad834c', true),
	('5215550000001:1@s.whatsapp.net', 506, '\xe8880c1e10cf7a8ce3288001ba277c059601d6fc22e0e9450097d0a5c3b82749', true),
	('5215550000001:1@s.whatsapp.net', 507, '\xe036d6d813f1c562f3388f1174c1a2a3c95c31b6254a7dd525fa0a86018df746', true),
	('5215550000001:1@s.whatsapp.net', 508, '\x488c003f5d1c45dd6e76875897c29f6a44077ac8fc630d6b496421b1cbe79755', true),
	('5215550000001:1@s.whatsapp.net', 509, '\x207c3d5e11e626e9283f7f3e873856b0297272fd06b97e0254c1b68500b9ac45', true),
	('5215550000001:1@s.whatsapp.net', 510, '\x383651e92ba56b316f282993afa272102152217980f998de80ea793d4e46184f', true),
	('5215550000001:1@s.whatsapp.net', 511, '\xe8b35976702e275c2d5b61123001f54a3e692a62ac88e0200fcbde3624718566', true),
	('5215550000001:1@s.whatsapp.net', 512, '\x187adc62dea7b1ff1807e8c8f7e9943282b1fca139d971f6899eb412a19c1950', true),
	('5215550000001:1@s.whatsapp.net', 513, '\x08db43f1a3b791deac41d254ec38cf9037eb4f3bddd2a6976de2bd9545778f65', true),
	('5215550000001:1@s.whatsapp.net', 514, '\xf8358703d81d3ec3b116c05c14e1bb1552756fab67f3105977f845d64212f860', true),
	('5215550000001:1@s.whatsapp.net', 515, '\x483b3576610e2497b237d06374ea7405254b84cb91b3d40f72f34742b6176d4f', true),
	('5215550000001:1@s.whatsapp.net', 516, '\xb8fd0b997f5b17ce35b58c04d0fbdb39e65375e9dab310282804d597f0d72a50', true),
	('5215550000001:1@s.whatsapp.net', 517, '\x88ff4a33d9a40741e917a6952e5afb1c6cfef3c6b53eb31a035e411b88c8c470', true),
	('5215550000001:1@s.whatsapp.net', 518, '\x8855a866c42a55ccacb512e20668c7cda72001ad4aab7d039fbb7a37becd8750', true),
	('5215550000001:1@s.whatsapp.net', 519, '\x905def832ad1c48bf9552c573d0bba9db1705d156387106e048cc70dfbfc5840', true),
	('5215550000001:1@s.whatsapp.net', 520, '\x98e0d21ee079412e6d72975ed4f3ae8c3ede8d9d4d713aead6e23d1defe11f70', true),
	('5215550000001:1@s.whatsapp.net', 521, '\x483d87867175375ecd4e64bfc187e333cf9c6997f0e34b928b7a72a78178ab5e', true),
	('5215550000001:1@s.whatsapp.net', 522, '\x58934308630dd2f04a028abf21e51b90227c54638af8faee70299fc5d197a655', true),
	('5215550000001:1@s.whatsapp.net', 523, '\xa88425a72628df3d681f50a947be9cac63efe2aef2b232b32bf6fa414e20f476', true),
	('5215550000001:1@s.whatsapp.net', 524, '\xe012840f61102fb31b4901c25ead92ca7517dfefafc072a33ca544d135b89261', true),
	('5215550000001:1@s.whatsapp.net', 525, '\x607be18795fa5b9a3489588426148468302826441f4433798a12eff5dda8a140', true),
	('5215550000001:1@s.whatsapp.net', 526, '\x18e5f7c2276a48cdfa8d2d6cf27c894307f9edb9eae9c1d65f6ca05177acf151', true),
	('5215550000001:1@s.whatsapp.net', 527, '\x082966dea020cf57db7ea57d165a0466694dffb872b48feb2739ff9c0d0c6948', true),
	('5215550000001:1@s.whatsapp.net', 528, '\x604f3c1208ad91b6d743f449754c605a50697dc9b92044932e4563e85279bb72', true),
	('5215550000001:1@s.whatsapp.net', 529, '\xa0e61eeb6298a717591ec47e1aa9d40325e25bc83e0227f0461061b7ce03926f', true),
	('5215550000001:1@s.whatsapp.net', 530, '\x7895c2a0de472c7d4e94d56bb07196287138b13c6637b03f2f630a9589bd8b7d', true),
	('5215550000001:1@s.whatsapp.net', 531, '\xa0f17de6a3ec8fc2590b92486390e8264a4584da3fac2ce859f0a2a535a00d5f', true),
	('5215550000001:1@s.whatsapp.net', 532, '\xd0e3a3d737a22eb2c4a34949add551c9799bab51a329fd08db95ad4a28cff04b', true),
	('5215550000001:1@s.whatsapp.net', 533, '\x809b6ea03c849c96846763dfe3f3c301babb917d18f4069f01c8cbd09074157e', true),
	('5215550000001:1@s.whatsapp.net', 534, '\xc008fecfe5614109107b20d0c4b1ed761b94c6f096231e36059432024dba2d44', true),
	('5215550000001:1@s.whatsapp.net', 535, '\xd87c2cff1dcce6e85e3495f8ae432b7ab6f859be0b877a0e21575df132aaf557', true),
	('5215550000001:1@s.whatsapp.net', 536, '\x18e9ef983b24c13163735cef307c3bf7d4a918cd49f6000f22cbfdc8299b207d', true),
	('5215550000001:1@s.whatsapp.net', 537, '\x982cf82fcd0435a402960604bb464c1d3d8693d2a94b60a2813f29a84acd5945', true),
	('5215550000001:1@s.whatsapp.net', 538, '\x70ee78b82c2029df087f49d8561c1e3afd87c9d2390e90887b3354b2315c327a', true),
	('5215550000001:1@s.whatsapp.net', 539, '\x601a682bec064d0e126cce8be15781358b0a0282e9814220d92430f06d44147f', true),
	('5215550000001:1@s.whatsapp.net', 540, '\xc8199a77553ed9daa93eaf586145345b1c29f5be5e10af086345e45aee590a5b', true),
	('5215550000001:1@s.whatsapp.net', 541, '\x58de5bca9f9120217df304943e1cc2e4b1b176432dc57bee69ab159d560f4747', true),
	('5215550000001:1@s.whatsapp.net', 542, '\x485f911a0ffd7c3a657f87347ab91a331d98344ac64b24fd86d4bac0654c497f', true),
	('5215550000001:1@s.whatsapp.net', 543, '\x20dee95e01e0cbd7957f0cc72efdb000f351ae438630b64404ee19da37333c6a', true),
	('5215550000001:1@s.whatsapp.net', 544, '\x58077f1e96a9a6eac914a25c8d5118937a8d39f86785d1b992cd379ed8918758', true),
	('5215550000001:1@s.whatsapp.net', 545, '\xc071d476002197b674806b205c565ce55b5de111cebea415e44bde685708d259', true),
	('5215550000001:1@s.whatsapp.net', 546, '\xb82320b5dffdbd6b8233b29ecb9f71725ff7a08a8aa6bd59f220a8778243c172', true),
	('5215550000001:1@s.whatsapp.net', 547, '\xc03ad55ebac7921be14c5a10f8b76e29cc18113f6ba7d1d9b22f5f65971e0b68', true),
	('5215550000001:1@s.whatsapp.net', 548, '\x38964ce5bd70c786c7630a8b9c4db1330995f9749b2aa5d4c088eac331741d68', true),
	('5215550000001:1@s.whatsapp.net', 549, '\x70e53f39d524c31b97aa7fa1f00b1b262434753a058ed389acb488584f7a9b6b', true),
	('5215550000001:1@s.whatsapp.net', 550, '\xb0fa78a1dc9c79d5ac379d3d5e2bf3479dea94e76f70e61d20dbd21123e8227d', true),
	('5215550000001:1@s.whatsapp.net', 551, '\xc06d5784134854005fc404b85ca26a1463a1c20b84a4591e49318a8b97b2d756', true),
	('5215550000001:1@s.whatsapp.net', 552, '\x505122fd5ce7271955ace8404101117be18578f6cecee02621810fdc13a98b67', true),
	('5215550000001:1@s.whatsapp.net', 553, '\xe0822330dbed6518d897691ab1791597765102fa8d68db3b540c126783fba071', true),
	('5215550000001:1@s.whatsapp.net', 554, '\x6062385e78cef1ca813f9b06fbca8a73a25a659f97ef687c74cc5e7f0e62824c', true),
	('5215550000001:1@s.whatsapp.net', 555, '\xb09ae7b3e242e6496e371d320203e7e4d4a0c3aa7c4c80cad988943a8486fc57', true),
	('5215550000001:1@s.whatsapp.net', 556, '\x3845d45d27510928cb67064ea524187ed45aae3f9803d31c318c792b6d771974', true),
	('5215550000001:1@s.whatsapp.net', 557, '\x105d69340c58afefbe1f7cf55f5af01628b39562452c9f665e294aa3a5e0d757', true),
	('5215550000001:1@s.whatsapp.net', 558, '\xd81d7d911c8771c5367457d84d05ba302c76d1b59b0a735552de7a430277a945', true),
	('5215550000001:1@s.whatsapp.net', 559, '\xa899750099d1336461f3d6f781c0edd41e210919dafe61e19594a7e1d0aa1565', true),
	('5215550000001:1@s.whatsapp.net', 560, '\x80a7fcc24101d23c0893d43419900e01834d4e9a08664e5ec4b1c3cc5abacd51', true),
	('5215550000001:1@s.whatsapp.net', 561, '\x98ac84ac2528d0da967b5efb90cfd505cf3f80596bf775dd4c19545f9398404b', true),
	('5215550000001:1@s.whatsapp.net', 562, '\xa09d871e74fc48d18a02e091825e2b474eb393b6b27787a143327d42527ea75e', true),
	('5215550000001:1@s.whatsapp.net', 563, '\xe0a58bd143cac90054670d8d5eb4ec9a88382c9d2bd57038a18327ca27e3ad7c', true),
	('5215550000001:1@s.whatsapp.net', 564, '\x18cbe32da34565fcf3c5325140f8f2b5f3c4041f5bf763f848933bef6ca6b851', true),
	('5215550000001:1@s.whatsapp.net', 565, '\xb0e17aa5d7ec2d15c665d3e504e0f336dd7581ae592e8dad9d142d039cd1eb60', true),
	('5215550000001:1@s.whatsapp.net', 566, '\x70a39eaef78fb102c192ae5f608bcb0a342049fbb1696eafa3d79641ea96ac4e', true),
	('5215550000001:1@s.whatsapp.net', 567, '\xe0bcccae406c81f93c81c86937a479077552b396466813f50d7e3e8595c13a76', true),
	('5215550000001:1@s.whatsapp.net', 568, '\x3009db639820cf288d353ce0487815b18814097c904f697c0c2a1fed691a584a', true),
	('5215550000001:1@s.whatsapp.net', 569, '\x68f89755f1c7e6ecccc935a36a117c746fc2bf0636f056d3d496d3584e98ad7e', true),
	('5215550000001:1@s.whatsapp.net', 570, '\xd882323b1a2bc7af95a40d84a7d687b45dfcc5f06ad9215b7faf6f234366ee6f', true),
	('5215550000001:1@s.whatsapp.net', 571, '\xc06754325d724698a79d0bfc69fb24c4e8f69c0a7de831f676337d869f4d677a', true),
	('5215550000001:1@s.whatsapp.net', 572, '\xa84c1c33efd3bed98c68720ef7bf41eb1178d62c02a4bd42c31e01eda4deb86e', true),
	('5215550000001:1@s.whatsapp.net', 573, '\x281cb91cbea4bdf15b4863344551159d5ab81f6f88778ae8584ce5943fc43f7f', true),
	('5215550000001:1@s.whatsapp.net', 574, '\x281a466161476a600ff72eb006a6c4ee6289c5bbcb11d18ec7efcdd1f1c33166', true),
	('5215550000001:1@s.whatsapp.net', 575, '\xc0e38b024717672afeca230b9c1b60d7367a97b44dc6102d0489ac080a5bc96f', true),
	('5215550000001:1@s.whatsapp.net', 576, '\x00e77f8b34285a704d0830accb4b891b09116df12f5a7d98c46cd290757c1773', true),
	('5215550000001:1@s.whatsapp.net', 577, '\x187d1c372061295c963a5e6cbf3a00eb7080d0b05f11bf7569f65fa39b837f4d', true),
	('5215550000001:1@s.whatsapp.net', 578, '\x50fabb5adcb81c0b081c9a24425b93c87266a93c3d4dd0bc6e1a73517b23b97b', true),
	('5215550000001:1@s.whatsapp.net', 579, '\x789dbbbe0427af5e283dca7e6a21ddfe4721924bd607e73d80d86f9006a8ca51', true),
	('5215550000001:1@s.whatsapp.net', 580, '\x509d1a0802e0c38e5568e67c3710db210a689aafe5b9537d4c0517f9c774725f', true),
	('5215550000001:1@s.whatsapp.net', 581, '\x88f4eed48f246f6a540c3fa721744de80fc2050f13c63c6424950b2d35d59452', true),
	('5215550000001:1@s.whatsapp.net', 582, '\xb810f2533d5433616d0aed74dab35f093a0564d7348f0ec939ece948db90f55d', true),
	('5215550000001:1@s.whatsapp.net', 583, '\x9844d337f3ced2008000676526f409714543f5f5b4b083f15e7586630d10a47e', true),
	('5215550000001:1@s.whatsapp.net', 584, '\xb8f387761c912ab5c041bf897666ba0a8fada4a5c8914d8f566fa8235c759641', true),
	('5215550000001:1@s.whatsapp.net', 585, '\xb86ae7ca7e6abd4ba1005c7dcad1e5b11d40c2e7de18276b482bc32623124c60', true),
	('5215550000001:1@s.whatsapp.net', 586, '\x288027e31a099d7b99b3761c6d8f7a63826f1d8cbcdeb3be622186580673c84c', true),
	('5215550000001:1@s.whatsapp.net', 587, '\x304c514684c81131dc18dd87debf3ed63df848fea45b5762cfa054ee9ae3dc56', true),
	('5215550000001:1@s.whatsapp.net', 588, '\xf83037d1553cf034dcdba410645d883744b5e04b2a3ce6e333ac0b93c6d0725c', true),
	('5215550000001:1@s.whatsapp.net', 589, '\x60e91f95049693de1890e44cd3321e603dcf75cf9d03a6eb6aeda7d3e9a19143', true),
	('5215550000001:1@s.whatsapp.net', 590, '\x48e65ea37762beda66330bf9b39d06b4a362aaa8fa2a24c76fc9b0ddb19f1073', true),
	('5215550000001:1@s.whatsapp.net', 591, '\xb85b11500be3856a7288433882d76d9b790f6691d1634152b147087f0fd2567e', true),
	('5215550000001:1@s.whatsapp.net', 592, '\x68eff10f46b6f7466fc163e6625ab5204d8a950328ab059a1bdcef58be46ed6f', true),
	('5215550000001:1@s.whatsapp.net', 593, '\x90cbf9c0212413a766b52b5659958a7f7d5ba4c015c90621354238ab17b0d054', true),
	('5215550000001:1@s.whatsapp.net', 594, '\x48d7cae8b7bfba65b18d5750781e52980232221223ae5f80b72a0ef54cf0e446', true),
	('5215550000001:1@s.whatsapp.net', 595, '\x108a67cfabb489bec91583bb8afa2ccced528b0e6f4dc98dd32b3b513e09ee64', true),
	('5215550000001:1@s.whatsapp.net', 596, '\xe057409ed15ac90bece220bc4e21db2cb9ad18faddace9e66b292882538ac173', true),
	('5215550000001:1@s.whatsapp.net', 597, '\xe060395172bb3ed87d8fdec29b8482d7d6203685642023f595f7af9d724f086e', true),
	('5215550000001:1@s.whatsapp.net', 598, '\xd0421e0346527176c1251065576b11e0a66101776ce259c59be7ff02736e4273', true),
	('5215550000001:1@s.whatsapp.net', 599, '\x08e6e0a87297b31a3d65046f842972f7da75d7fa22807f9f0ad66e6372bdb850', true),
	('5215550000001:1@s.whatsapp.net', 600, '\x306d3315d715e31a0ebb58c7dbdd7446ba34366fe1505b9603cb1d7585fa4963', true),
	('5215550000001:1@s.whatsapp.net', 601, '\x80ab6c49f54e07451cb4b1cfba5782d6f29d12d55cb4874e246b6f723b1dd77d', true);
INSERT INTO public.whatsmeow_pre_keys VALUES
	('5215550000001:1@s.whatsapp.net', 602, '\x38bd7a05a80a0d433a64a0d49db87d1dcc431718919b3aa6870d39e40150c27e', true),
	('5215550000001:1@s.whatsapp.net', 603, '\xc0fcc06152c091b29e848707886a6d038c2fe5366155c46881ca2152042b5b63', true),
	('5215550000001:1@s.whatsapp.net', 604, '\xb072dbae0652f77e4699004b908808edb64519891c39d226c2ebdcdd1bf8687b', true),
	('5215550000001:1@s.whatsapp.net', 605, '\xd0c2333f2e738bf8d544c4a71e12d2445b18f86ecb1f5e4579ae1d2a5dfb5a60', true),
	('5215550000001:1@s.whatsapp.net', 606, '\xd0ea501a2bb39b85e303d7b8e97cce356e4d5433d881498c024074a7a1e84f71', true),
	('5215550000001:1@s.whatsapp.net', 607, '\xe041f8350e98773540b4cb084d48614ea480a387386496ec39234fea2603fd73', true),
	('5215550000001:1@s.whatsapp.net', 608, '\xf0ca7bbcb554d5dcc172997d5b3f9fd6b7fb5dc464c7da8c012da24611b6377d', true),
	('5215550000001:1@s.whatsapp.net', 609, '\x2018e288da2ecb7171e0de47f4cdb3f94c3a3a2ce924bb627fec6679ac768a75', true),
	('5215550000001:1@s.whatsapp.net', 610, '\x587684619d87d6a713c2293ee141930147328bed330d44b4dbf9f20714b23671', true),
	('5215550000001:1@s.whatsapp.net', 611, '\x3075c9efdd86b9ef56cbc0ba029252e7465b7fda3ca039c130debb54c27a1670', true),
	('5215550000001:1@s.whatsapp.net', 612, '\x00e11121394154acd2f8db16f823801045c21be7b4c4272991ee07dae32d757a', true),
	('5215550000001:1@s.whatsapp.net', 613, '\x2097ee9939aef8814a502dbc8e4cb09f1f4510a4fc4833d59411401c83125f56', true),
	('5215550000001:1@s.whatsapp.net', 614, '\x182ac4851259134a687914fed14f8b792bc63cb23318767741a2a2ad88e90e5e', true),
	('5215550000001:1@s.whatsapp.net', 615, '\x601df3c970d11e6676639819d3bab6f8e3754b5b6aea88a426e838109441c548', true),
	('5215550000001:1@s.whatsapp.net', 616, '\x58f68fa1cb355ab372ebf0a78434dc206b7beeebe281ccfe9748cd0f780b3641', true),
	('5215550000001:1@s.whatsapp.net', 617, '\x1828a29fd9dfbf628e06cfa2d3b06af07a524d47f1aa9e64bc35822f890f625a', true),
	('5215550000001:1@s.whatsapp.net', 618, '\x7014f137eca8e9e789a587502358000cbe167c655f4f5869e7379b27df4df04f', true),
	('5215550000001:1@s.whatsapp.net', 619, '\xa8401687fe38a58db571fc2f9000ec1334fa80032c82bc57669aef9c04b5147e', true),
	('5215550000001:1@s.whatsapp.net', 620, '\x3832332c92e7860b356126c8d8f0d9a5374435da29762a82dd642d4bbcf6d36f', true),
	('5215550000001:1@s.whatsapp.net', 621, '\x78725b698c135053ff45868ca43ffe0bd3ae8999b475718e6a5a27ccbdfbc951', true),
	('5215550000001:1@s.whatsapp.net', 622, '\x6066a6699d818c2a7f76a385997987048366dfe87310fe90a7d6dd88669af75d', true),
	('5215550000001:1@s.whatsapp.net', 623, '\x68a8ad8540f0821f08ccb2db95f8d3ca191406c614dadb3a39434de8062c4464', true),
	('5215550000001:1@s.whatsapp.net', 624, '\x4864d909f45063cf7adad09867405e400a94ea4b60020cddccb3dbc9ef8cd758', true),
	('5215550000001:1@s.whatsapp.net', 625, '\xb8fdcd2816fc19381bf870472f7871f4eb0742bdc3e6a599be00184c4bf03c4d', true),
	('5215550000001:1@s.whatsapp.net', 626, '\x186696384b6ef89133f24f671df00132c2d2d738a36972381bdf3a14cc742c6c', true),
	('5215550000001:1@s.whatsapp.net', 627, '\x20fb656935017d8a35d155e5b9df9b632267d8850d3303b41c112c7c40e96565', true),
	('5215550000001:1@s.whatsapp.net', 628, '\x68271e3343b4b69ae25283cfff1a9debe5f8552abd3f3b882ad6f55f366a6744', true),
	('5215550000001:1@s.whatsapp.net', 629, '\xd0535677c34fe4f5aa6868d2c94fb99f5255cc29c55775c4e9ef8d99a7b6a749', true),
	('5215550000001:1@s.whatsapp.net', 630, '\xb01b84ecff86f28cf1f74c621e9ea6d53cb7be1ad7e531efd571c8ccbccfb36b', true),
	('5215550000001:1@s.whatsapp.net', 631, '\xd0628252b7ad0ad7f1c35c3754653421a2a9c56a08d37561917342d51b4de95a', true),
	('5215550000001:1@s.whatsapp.net', 632, '\x80c9c59adc9fd0b3d4a863f4087362f27b23e49e875d6fdd5a886060d5b56259', true),
	('5215550000001:1@s.whatsapp.net', 633, '\x1852c3213c312f9f02e9d9c9f28492258f7d5b802a7c1d8207b5488708667a76', true),
	('5215550000001:1@s.whatsapp.net', 634, '\xf8c6b8989c7e9be5f341d41bf34ada0f659b32571c9b07fad248135c79796341', true),
	('5215550000001:1@s.whatsapp.net', 635, '\xc8b1d80bb37960f425ac95cee05ab9372dcd3444e2dc215eb82cd2bd7e53ad63', true),
	('5215550000001:1@s.whatsapp.net', 636, '\x289e907a2ac9198445d8d986ee1d29feb9f9b74ed14797f75e732c7c7550514d', true),
	('5215550000001:1@s.whatsapp.net', 637, '\x68f4cfce1c65b29dff8829f5d9fcac2c05b56fa5d209fbe96d4f513bba094a61', true),
	('5215550000001:1@s.whatsapp.net', 638, '\xc0f0cdd7559b9421c839a5e4caa480cc3568f33bee5ac986a2b5d2173c4a3471', true),
	('5215550000001:1@s.whatsapp.net', 639, '\x9807683a498b21232ff98b6f2a7a1421228feb05ecf433c27ab992f77d37056a', true),
	('5215550000001:1@s.whatsapp.net', 640, '\xd09a26233aea0568bcfe899573849634ba33f39717afc8795662c083f2237865', true),
	('5215550000001:1@s.whatsapp.net', 641, '\x60b0c719809fe301ee0f0a641b1c2c097b4419e89c0106087ba613d05221246a', true),
	('5215550000001:1@s.whatsapp.net', 642, '\x608eed4045e7adae3ca6ee598e45a4034ce0a5272444366c221a7f0aa90a5776', true),
	('5215550000001:1@s.whatsapp.net', 643, '\xe0419da56b6ea1e9483e8b1cd4dda4623985b410496a7f809b54bb6bc5391e52', true),
	('5215550000001:1@s.whatsapp.net', 644, '\xd0db464641bf7b58304b8a6685a0790c01719edebc92f4990deb00a38e5d4d7d', true),
	('5215550000001:1@s.whatsapp.net', 645, '\xa017b01081fe7e930850d92bbc3f5425fc6a6c987dd907480971026899addd6e', true),
	('5215550000001:1@s.whatsapp.net', 646, '\x20cc72cc8fd714107e17e7c00bcd8f7c35bb3b1114163ece39a2b2f8e38fc840', true),
	('5215550000001:1@s.whatsapp.net', 647, '\x0889b5000dbf19a47d2519e1cafd7c2a2b3cf71027e7905a1f6b8a772cf1134a', true),
	('5215550000001:1@s.whatsapp.net', 648, '\xe0f02e64faeb8f97d80a20ca89556eec83317ab903e174112f649f02c08c6c5b', true),
	('5215550000001:1@s.whatsapp.net', 649, '\x68812c69dd2c46b514057f1f87542862e12c3c1cefc0dfce3856d91041301572', true),
	('5215550000001:1@s.whatsapp.net', 650, '\xb0119e7afee00a9a84626d25f2f4c001b5fb168103f4e5594803d92e864c6e45', true),
	('5215550000001:1@s.whatsapp.net', 651, '\x1027fc79e127d723837ecde4e13e0e583e889833792c5acafd6a4a8ce147af5d', true),
	('5215550000001:1@s.whatsapp.net', 652, '\x00edff7726976bf09f6ea96e3f84924f62c7fe2e9171ffb20f51df9326363e4d', true),
	('5215550000001:1@s.whatsapp.net', 653, '\xb0ec4b13dbc46d9ffa116b5038d37aaff235be1997c33a586f9ac76e939dcc73', true),
	('5215550000001:1@s.whatsapp.net', 654, '\x90de40663de1e4c9238d72d06d2bf759f8cadc663f113cc65494b48ff863ca76', true),
	('5215550000001:1@s.whatsapp.net', 655, '\xf0e98f2192f6fd59d9d55a0b3da980ade886552ba71d6fcfdc54f00e2477e458', true),
	('5215550000001:1@s.whatsapp.net', 656, '\x20491c29c77100635b85c042fb692572c7e836a107b63f07d7ce5c08e814185f', true),
	('5215550000001:1@s.whatsapp.net', 657, '\xd056533e8e604660c6771c6213f7f6de38d77f5d86f58568f1457c803db6457f', true),
	('5215550000001:1@s.whatsapp.net', 658, '\x603b0e9ab985b3d2dda8067b8a521f4a7e8f052b492d5a73e3e6f41eb98c0045', true),
	('5215550000001:1@s.whatsapp.net', 659, '\x7811f7b3a0b19a6c49d3aeb017d2aa500adb355124a1e4f1e9f8f644cf271e40', true),
	('5215550000001:1@s.whatsapp.net', 660, '\x68af787ea770fbe9599cb17d94edaf548647a782924b2e83975dfa0b1c3da740', true),
	('5215550000001:1@s.whatsapp.net', 661, '\x40cee9e7dd4f1f6cbca47943a424b92cb1f742618982118e3cf084070b509f6f', true),
	('5215550000001:1@s.whatsapp.net', 662, '\x8084e880d2af67ad2005835cbdaeea7a21c4475d961097c9aefdf7d3c437bf67', true),
	('5215550000001:1@s.whatsapp.net', 663, '\xd80e11a949365a700dbb474f1591ddc5f4e1ef239cab485816f65baee6819666', true),
	('5215550000001:1@s.whatsapp.net', 664, '\x78b6beb5bace0c56dd20e270e708086400776a4ee25dece18d73227cce713473', true),
	('5215550000001:1@s.whatsapp.net', 665, '\x08ddb73a00c5856c438856224daa16a31134048fe4da45bf902057f158b58e7b', true),
	('5215550000001:1@s.whatsapp.net', 666, '\x888f92cc270f137ccf6c498d026463960931fb38fe7ba564b67c52172a4a6f42', true),
	('5215550000001:1@s.whatsapp.net', 667, '\xa09879b30d4b435296b2f3eda1263edbf5937efbcfc3cf618ac2619b922baf60', true),
	('5215550000001:1@s.whatsapp.net', 668, '\xa8e0405319c9c26e6e6ff6e807c9a3adf461b89adb4d8d890e813a02bbd5d462', true),
	('5215550000001:1@s.whatsapp.net', 669, '\xf02734c88d51c8bb807e5869f1fdcb4cc7ed057dd19b76eb4f1cccfe62655943', true),
	('5215550000001:1@s.whatsapp.net', 670, '\x78d5e2f471b8f8f50884561ef6e5793ad4e910c37387d8e38b706c73a871e654', true),
	('5215550000001:1@s.whatsapp.net', 671, '\x00204116c8211f0cd0cca0da1212f4c0a3e8aa9b91bd0e9791284fddcd693b5c', true),
	('5215550000001:1@s.whatsapp.net', 672, '\xb0d68dabcde986b4e39067c4e5f8c5ee981e1d02300fec9bd402782e3986577e', true),
	('5215550000001:1@s.whatsapp.net', 673, '\x60160477160d2c2d682a8fbfe3f399b649940a6f759efcaecfc35db1ad1e7d44', true),
	('5215550000001:1@s.whatsapp.net', 674, '\x1037c2704445da822868dbae3648bbc460d9a1e5a42e2f50be868a086b8e4477', true),
	('5215550000001:1@s.whatsapp.net', 675, '\xd0d69616d0cf848bf74dafb08edebdddc39d915bd4b5a27ffc71696c0357d374', true),
	('5215550000001:1@s.whatsapp.net', 676, '\x487b2ed5fc9f28a5b2005dadc7de69fc51ba71ba1e1d931b0b1a10fe3d7d1d65', true),
	('5215550000001:1@s.whatsapp.net', 677, '\x8808fad9a43c1c08efa8ddd49dd9c006175c97512e1e5bcd5698b95898aabf7d', true),
	('5215550000001:1@s.whatsapp.net', 678, '\x8810590c0403234518558fd59839f9c69d0d98d5432d177cfd90c11033d0485f', true),
	('5215550000001:1@s.whatsapp.net', 679, '\x00b5d4fe30b9dc0ca8abf2335f89e2768d3aefc1bea591999e60d54941e00d41', true),
	('5215550000001:1@s.whatsapp.net', 680, '\xf05e7c12b84ba22f82a8dea5d891c889f57ec8e0c4aabf652da7f5a24e728671', true),
	('5215550000001:1@s.whatsapp.net', 681, '\xa0736f077c0c56851b5b4f121f889440f74b3a00ea1849d5cfbcdb4a3b879f62', true),
	('5215550000001:1@s.whatsapp.net', 682, '\xa814f8ac6e871655cf98305445876bea34f47713d2b36ab482a7677120386771', true),
	('5215550000001:1@s.whatsapp.net', 683, '\x60990db61d4aaccf6c68f05bc29d31fe2baa0d21c25a141e64f1b314fe055a44', true),
	('5215550000001:1@s.whatsapp.net', 684, '\xb86ca79d15accdadace9e542c5ec75700aaaad7d39cf96e6045c4158ee9b945d', true),
	('5215550000001:1@s.whatsapp.net', 685, '\x08099960f5187605359611be20bf930c7d93baa4ba308af39549f50c9ad9305e', true),
	('5215550000001:1@s.whatsapp.net', 686, '\x18d5d29f97ebca2742146330de2bbf96fd47c5699d0b3c41a121773c3faee869', true),
	('5215550000001:1@s.whatsapp.net', 687, '\x308c7cc0168b54afac38be91ea0a58547e69644a51306149d0303461518d756d', true),
	('5215550000001:1@s.whatsapp.net', 688, '\x18ba57b2d563b1f773ede6b8ba153e0e686bd7204d594a32ae3b45a657f69e4c', true),
	('5215550000001:1@s.whatsapp.net', 689, '\x8078024f94c197ccd2e87f51716d6a4e198789b22f58a729d0ae960893d7ed65', true),
	('5215550000001:1@s.whatsapp.net', 690, '\x88592301d5bff8f41edc5fc1f8245473511a3e84d95cdb75f957b3f7c006276f', true),
	('5215550000001:1@s.whatsapp.net', 691, '\x68bccee39b46c56bcd3eb591fbb65b4ecf9778f1b9ab162c4c3e4d6a10d1fc59', true),
	('5215550000001:1@s.whatsapp.net', 692, '\xe8f2a195ab5b3c4e6094a91d58d12e7438d11d2b247a147b7e0abbc3ae052a45', true),
	('5215550000001:1@s.whatsapp.net', 693, '\x683f0b64ef2fd5bcde6e3d97a04091391f675fce1d82c4d918e788c303ba8679', true),
	('5215550000001:1@s.whatsapp.net', 694, '\x40b070503f47721ea422c71eab4b63fec35886ad9d8bb2964189a9c9c0629571', true),
	('5215550000001:1@s.whatsapp.net', 695, '\xa08b2efebe9519b0dac4030849501093af1aa52b5d6ab229ef83ac1cbca03045', true),
	('5215550000001:1@s.whatsapp.net', 696, '\xc083451e63dedc3ae88c3423d1eb65c7199940aba007e639c60ec1f47a9f2747', true),
	('5215550000001:1@s.whatsapp.net', 697, '\x884a5156ab19e4c3c549e28fe35933057ccea99e274f316acdcb711841837877', true),
	('5215550000001:1@s.whatsapp.net', 698, '\x30e96648fdb7ffbd7c152b898d61c28352ea2d234479fdb1639edf7f24b01156', true),
	('5215550000001:1@s.whatsapp.net', 699, '\xa04b7c536d748589dbdaeb3c7ae94effb54cf690bdff13151096c1a2a7027e46', true),
	('5215550000001:1@s.whatsapp.net', 700, '\xf8140b627ef6438c31e196cde89353834b41af82e11b4c4d7775f0407ba4ff6d', true),
	('5215550000001:1@s.whatsapp.net', 701, '\x100539a34c9278e65137ce22b44605397c5b60654a0e89bf6a6f86a7a106c87a', true),
	('5215550000001:1@s.whatsapp.net', 702, '\x98c66887bebc454d1c33cc648bb61617bd0f03584ab522bacfce5211c496435d', true),
	('5215550000001:1@s.whatsapp.net', 703, '\xc0fad499b24a4abcf76b54b9fde2adfdaa089655ac6e643a39786a1aab73b65c', true),
	('5215550000001:1@s.whatsapp.net', 704, '\xa02d58f447605b013f2ad4fbb26b6329a5896a2606ef96b126f3d4cc163b1b57', true),
	('5215550000001:1@s.whatsapp.net', 705, '\x382f0c346efd6c96898ebda7f1bf5276be0c4819a0921a39111b862f025f0258', true),
	('5215550000001:1@s.whatsapp.net', 706, '\x085be0c7364e563797589dc2016915b831e250521503d2d857418f33c740b456', true),
	('5215550000001:1@s.whatsapp.net', 707, '\x10599552cbca5477917f06a3c1382d0bf02bf6f69c708d8094e391e1d9b44b4e', true),
	('5215550000001:1@s.whatsapp.net', 708, '\xc81d30df6ff764a6c1c9245896d6bc2554a0323b02f6d0a7d0890d43989acf58', true),
	('5215550000001:1@s.whatsapp.net', 709, '\x987656c8122fc2af906f9919eaad552b26d66f214547304d70deb4b893f03475', true),
	('5215550000001:1@s.whatsapp.net', 710, '\x18189aa13a45a7d265c16a95e8acec228bcadb2fe0bee970c11593187ac7a67a', true),
	('5215550000001:1@s.whatsapp.net', 711, '\xb8a53fa97264e5f2e6714c12867a6374dd3a1b971760f7c999cd216c6ced3843', true),
	('5215550000001:1@s.whatsapp.net', 712, '\xa8340e17b97bf10bd32761721b12b5c60073a7ba6487086db1fb020820e46968', true),
	('5215550000001:1@s.whatsapp.net', 713, '\xc80643c387577431015c6d02e7b8f2c13fa31ac9accc0cd5ce8e7c04584d2a59', true),
	('5215550000001:1@s.whatsapp.net', 714, '\xd87f990aef0202f3ffad62711ee28b954b22f4569541c905c0e228a120551e6d', true),
	('5215550000001:1@s.whatsapp.net', 715, '\x987d92f36a4d7551be1f3e44130f8d60df4a51b3bd23ee2e7596af22e3040275', true),
	('5215550000001:1@s.whatsapp.net', 716, '\x487b0e1f1e7e068c81f8e66b97328913d9d50fce2985375663dc05788fbea557', true),
	('5215550000001:1@s.whatsapp.net', 717, '\x307eee513ffa6166c5b28d4091e1e14880377cb577eda4dc79398bdfa5a8a05a', true),
	('5215550000001:1@s.whatsapp.net', 718, '\x0899e3111b6e5c4c3b14434d65cf90fced97ffd42a52e74538dd3d9c834d8447', true),
	('5215550000001:1@s.whatsapp.net', 719, '\xb8f20022051565a008344e5160a1e8ac18e58d55d65750b6d310d3d07c51d44a', true),
	('5215550000001:1@s.whatsapp.net', 720, '\x20c6a03994feda218f7c23550012883af71c8fe8ef1b02678d465f78da49b760', true),
	('5215550000001:1@s.whatsapp.net', 721, '\x08cfd7919ee272587061665f56c0d6614df9e1ecb25e2acb8d038e102c572f4f', true),
	('5215550000001:1@s.whatsapp.net', 722, '\x789b46e8ee9b8d80e405306465ee31103847fb32f69a9bbdfc33a0a757019f69', true),
	('5215550000001:1@s.whatsapp.net', 723, '\xe807165dc97f36fbaeb7da26b3ab9b2631016feb4482075763ca761100875b59', true),
	('5215550000001:1@s.whatsapp.net', 724, '\x780ee868e69b6ac9aa142995c8aa3cf06824fef6450a21d3410f4f1b32d2bd42', true),
	('5215550000001:1@s.whatsapp.net', 725, '\xd05839e6714d5ed1e537e5ebba82ec328991edd96a9d7738603c61f9e196436a', true),
	('5215550000001:1@s.whatsapp.net', 726, '\xd84e2d3a3410a4ddca015996744c1add4143e7042190c173953f720cca3f7b69', true),
	('5215550000001:1@s.whatsapp.net', 727, '\x60baea6d51ae555ce796beb543075719c4841ca0a0456d403f48e3a3c6719b6e', true),
	('5215550000001:1@s.whatsapp.net', 728, '\x609a00086dcf772cfdbf1d54ee8c1465719b67889799923082a7a3593bd78f73', true),
	('5215550000001:1@s.whatsapp.net', 729, '\xf000bd5e9029c8bd0158b62fb4f19bd1fefd2ddc170b9334677473e8f6533f46', true),
	('5215550000001:1@s.whatsapp.net', 730, '\x4828d6e42b9c280dc3ac47d526a00dfa01490888e8bb7f535cef519ca4498a7a', true),
	('5215550000001:1@s.whatsapp.net', 731, '\x60c88f9d2111fce50a3c36123fa895691a1d6f156a83fa731af14f58198c706b', true),
	('5215550000001:1@s.whatsapp.net', 732, '\x282ae4edb60515adb3101d9f05773d2f5004e8a2d08d91e2e615e97a55f83a7c', true),
	('5215550000001:1@s.whatsapp.net', 733, '\x2828324224f1e5d33c183aa5b405cc5fed53875cf8fbfea8a00333958166ea67', true),
	('5215550000001:1@s.whatsapp.net', 734, '\x48da2867a78e432a4022f2f737d48396eea785d88d31000af8a661f972431a69', true),
	('5215550000001:1@s.whatsapp.net', 735, '\xb87497ef788a26a10a32d0470124059b9d66cc9e03c3622957da055f31696073', true),
	('5215550000001:1@s.whatsapp.net', 736, '\xf86024f79292727ca0ead336f761b259d79ab3584ba328b37265f8ffd7cb6451', true),
	('5215550000001:1@s.whatsapp.net', 737, '\x2865cd8b337c7580bf1cc7738a76eb5335baab54f0ecfe79eae0214589975561', true),
	('5215550000001:1@s.whatsapp.net', 738, '\xc88b1831891221a9353496b7bfcad53f6496c49d228ae9bd0e711d958db50447', true),
	('5215550000001:1@s.whatsapp.net', 739, '\xd832b9614b4b33a02f8705241d68592257cdfda2237ad0125a41eaa736e83f6a', true),
	('5215550000001:1@s.whatsapp.net', 740, '\x404479a75083a4442304b2e454503eda64e3d0b03af9bbd95f6c321780fc1547', true),
	('5215550000001:1@s.whatsapp.net', 741, '\x8012a40ebb5e50c2c3a5c15445a35a046af9c2183f1bb29c89abdee56d449b7d', true),
	('5215550000001:1@s.whatsapp.net', 742, '\x48702aa17654c8c12b71f8c9abfe7ba12ecf9bee600a55a41cf42f5feaebff69', true),
	('5215550000001:1@s.whatsapp.net', 743, '\x982983c95b5496dc0ef05d7bb2fb05a1dc38f62de2ae54f66b4b07dfe842047a', true),
	('5215550000001:1@s.whatsapp.net', 744, '\x2004bca1cf8034e524a1ddd19c9bf058f0850ae8646e4fba803c3c878ace7b42', true),
	('5215550000001:1@s.whatsapp.net', 745, '\x50dd51ee53e5ca5f69686daa9e0b2fdcad8ec792f7e46887af413368ee5f1253', true),
	('5215550000001:1@s.whatsapp.net', 746, '\x20891f684c705066a38141dc9300ecac338a938d0d3a92aad2ada16f3c13da5e', true),
	('5215550000001:1@s.whatsapp.net', 747, '\x08499035a59ac0fae2de49df4d4cbfead168a32c98c7f31147f47aecdc1f2f58', true),
	('5215550000001:1@s.whatsapp.net', 748, '\x600263eab927028886771ed771e6397bab89049134549418944409aed226ee64', true),
	('5215550000001:1@s.whatsapp.net', 749, '\x4058ed3c44abc8a6b9a12ccc22b1cdb6075c45a6ed2d93c349d6c2c94c2ffe6a', true),
	('5215550000001:1@s.whatsapp.net', 750, '\xf8c38ac0434e0f672da23c53db4b0e65fd750b154dd55101a8513224d5b2845e', true),
	('5215550000001:1@s.whatsapp.net', 751, '\x30957deb3cd08e453a4238da9acd271f70262ebfb40e28cd6d0883267b2f3a7f', true),
	('5215550000001:1@s.whatsapp.net', 752, '\xb06e72e13a6fdbc854e59ff934c491c575332553765c5a2b97a7cb543b31d353', true),
	('5215550000001:1@s.whatsapp.net', 753, '\xb8d5fa157444615d9b7a8db91350c21af47dfeb7b3b0adef7c7dafb91f9f106c', true),
	('5215550000001:1@s.whatsapp.net', 754, '\xb83d3b810fb33c7287048dabdb720aadeedba20d04a9b3dcd68e547b7efc4856', true),
	('5215550000001:1@s.whatsapp.net', 755, '\xf0634454096c2101fe610c8ae09957c3028db16523fabfa41881a9138d0e884a', true),
	('5215550000001:1@s.whatsapp.net', 756, '\x6076e3743b415eb4bf52e8dc6df7e87054ed9a8499e7de45afc9fbc10b7d4f7e', true),
	('5215550000001:1@s.whatsapp.net', 757, '\x60ddcc69d0b189e7fbac08043c71a9b6d35e085e698c05b2f37287ef5fefcf43', true),
	('5215550000001:1@s.whatsapp.net', 758, '\x50d9b6986935938b028e5823aaad1b62a1c50703430779d559eb6c894ebb3859', true),
	('5215550000001:1@s.whatsapp.net', 759, '\xc83af2d1f8e54b0764aa9d83e60e24a162ef0467b0507b49f2eea1d7d1747b7f', true),
	('5215550000001:1@s.whatsapp.net', 760, '\x10cee914419d51030438f7ffd205a68fde8432317db43d1e167404551b39f34b', true),
	('5215550000001:1@s.whatsapp.net', 761, '\x185b2be54d8bce3938ef8eaed1e06d55f63c5c97610563692db08f9e3822e96b', true),
	('5215550000001:1@s.whatsapp.net', 762, '\x504b87d5908ade9243ebb82b3bd6e2f9f7a925335ce2f4a27b298a3dd3ed7843', true),
	('5215550000001:1@s.whatsapp.net', 763, '\xa896ab1e2b71de64dbc1d1678c5e88d99c41edf548a61c6b092df39180e75773', true),
	('5215550000001:1@s.whatsapp.net', 764, '\xb024090ccdd46770ee504564eb89f544c25eff032a6c0dd812a77f1aa1f5a76e', true),
	('5215550000001:1@s.whatsapp.net', 765, '\x3003c4ef6c5aa7f5ea1296537b0f69a8b10e050e91ae38d81d557847fc611168', true),
	('5215550000001:1@s.whatsapp.net', 766, '\x00cced152691414bee8e76631321472060a6a66c1315e8209af13a0939df9856', true),
	('5215550000001:1@s.whatsapp.net', 767, '\xc8a5d4b9ebbb19178dba87194225b8c7902e5e5bf227778e2776f96bac5e5170', true),
	('5215550000001:1@s.whatsapp.net', 768, '\x20d0d840c82c04055425c44f43232ac8c67de94bb93f7309d7ded6e0c737d54c', true),
	('5215550000001:1@s.whatsapp.net', 769, '\xb8cf3c37741e18c4745afaaf1b1471fefd4a48c07a390bcdc9eb147a6e1c3d77', true),
	('5215550000001:1@s.whatsapp.net', 770, '\xa0a669e3be45b6829ee40217c543a6f9f79f335ee1a43f80bb1921e4b34aec4e', true),
	('5215550000001:1@s.whatsapp.net', 771, '\x58b766b7a4615292a2296951755226a039dfb19c59160437227b1aef5a64c546', true),
	('5215550000001:1@s.whatsapp.net', 772, '\x987c359ce17e3ba92a9dc6184f728eb2747fd042e7636da6e3e05e8ed5f54865', true),
	('5215550000001:1@s.whatsapp.net', 773, '\x508a98d071cdff2321e225e7b7352e0629bfb64c1ef61063d9a57aa3b8f9e16d', true),
	('5215550000001:1@s.whatsapp.net', 774, '\xd06e1a64cf3a2e365bd635bf1658709a24fbf9221565e0d0da8cf05eb8f2eb77', true),
	('5215550000001:1@s.whatsapp.net', 775, '\xa83e8a872ee5a692b9692f3b9a77e46b3b772874c21a85065cc9a25edf8c6e77', true),
	('5215550000001:1@s.whatsapp.net', 776, '\xf86549c988d09716ea8c23eeb92d87ddd52d10765140c98f8a8acb26cba67161', true),
	('5215550000001:1@s.whatsapp.net', 777, '\x90051e60aa78bd96bc910c99d739a79e91761c1a2883447dc392fd33f6347e5e', true),
	('5215550000001:1@s.whatsapp.net', 778, '\x080d46c1ebe806bbf6356f0e623d5edf116b663a7a5ad9fa8a0ec9cdc3760b7f', true),
	('5215550000001:1@s.whatsapp.net', 779, '\x106c9d8c3a4c90baa8c6142444e1012bc9c339978dbba20a8d8ff387febd344d', true),
	('5215550000001:1@s.whatsapp.net', 780, '\xc86c25a903c64428a4c8bb12c68c8c03a30951e12b8e1723783049d14f36627b', true),
	('5215550000001:1@s.whatsapp.net', 781, '\xa8d61ec38a883ded88a902a7ac2c631124bc592ead6de6d5fc53e74040c6c475', true),
	('5215550000001:1@s.whatsapp.net', 782, '\xa8afd52e8b10f34182e3b3f76d885485a14386f24b79edae69a1e07c5b8e677f', true),
	('5215550000001:1@s.whatsapp.net', 783, '\x3872c35317e6f8d83ad839b0a9d5b36740961af9aa182b61b7aa3262d1905678', true),
	('5215550000001:1@s.whatsapp.net', 784, '\x50e19119710e7db4db0a85a39a3901bbfaacfa401fd9b36f13d6ceb6eb352e7f', true),
	('5215550000001:1@s.whatsapp.net', 785, '\xc8242b838caaddad9871cb8810306577035eabe9f741e16269047afc4c64a676', true),
	('5215550000001:1@s.whatsapp.net', 786, '\x78344e2cdfa10a75e15f5e9c2b9eafddbfbf8078e1ddb34b94607fb49260144c', true),
	('5215550000001:1@s.whatsapp.net', 787, '\x70bcc2c65fce738923854d0e8e7091e9b3d218985eda77422cc9a07ded0aa554', true),
	('5215550000001:1@s.whatsapp.net', 788, '\x8885a1f067295c1bdc8592dada5a0f2648e768da0b6c81f22ae0e595273e6351', true),
	('5215550000001:1@s.whatsapp.net', 789, '\x80b985597b666a4c43d1f479106f259d842b9a102dc54edd89b739974dc3936e', true),
	('5215550000001:1@s.whatsapp.net', 790, '\xd0e1904c5ee09d2d926460d58053075428144ab799d4679b3c2320d865252676', true),
	('5215550000001:1@s.whatsapp.net', 791, '\x6010c06af951897c7a310d932f242f7bacd8e3467ae3e016b2b691fd45b4746d', true),
	('5215550000001:1@s.whatsapp.net', 792, '\xb0c562e87b85939ed78e8ad6189707655033574f2bbe76d43c221ad778268152', true),
	('5215550000001:1@s.whatsapp.net', 793, '\xf047ecbd24401531d001a23963e298c49e8a772bab8581f1a427956bfb420274', true),
	('5215550000001:1@s.whatsapp.net', 794, '\xc0f7b54056292b2f259eedd07a13c2a1d4a98d7086e70588d7b692dda4c27272', true),
	('5215550000001:1@s.whatsapp.net', 795, '\xe04927d7468935e35886d7ca63cf5214de23fe9bbf167f5c690f70dde0b4bb6f', true),
	('5215550000001:1@s.whatsapp.net', 796, '\x406a00a23ab5b7d2f8bab479d29eefb37564555984d36e541a5f222c10fd2247', true),
	('5215550000001:1@s.whatsapp.net', 797, '\xb019c416771ee0e794ac18de7fcfff124a8b8dd22871dbb3397450f85a444761', true),
	('5215550000001:1@s.whatsapp.net', 798, '\xe8320738c802aa03d10b1b4c6c7b5d93c394b1a66cc1027be16067f5cb3f295e', true),
	('5215550000001:1@s.whatsapp.net', 799, '\x706c96ae4653497076c9875fb4d459021dcacb5b0c2ff24f2432becd4bdae876', true),
	('5215550000001:1@s.whatsapp.net', 800, '\xb0b1e2cd52e7d70da045bba6edba5fcbeaa826aa22db35e1f00128fe6559ec5e', true),
	('5215550000001:1@s.whatsapp.net', 801, '\x484497260ada836f3c6833fe69290da8fd7186bfca892be560faabc4f5957a71', true);
INSERT INTO public.whatsmeow_pre_keys VALUES
	('5215550000001:1@s.whatsapp.net', 802, '\x2015c0ff83f88de5772b89a0b93593ba31f039ce3dfea2e62c173c96cb2a5746', true),
	('5215550000001:1@s.whatsapp.net', 803, '\xa07dedb5a87fe3d5a09d2c19e139fbd18f65ca78f01b32bc3c412b43e6d04e52', true),
	('5215550000001:1@s.whatsapp.net', 804, '\xe8d31d61a17e6a5b198d9d6771c28adaac14c10f6a921e266a85b32a171d4356', true),
	('5215550000001:1@s.whatsapp.net', 805, '\x40b92fa2e33b8d7e8a4bc42aa6c33d9de35ccfa5dc8bfa24fccd80b4c9f01554', true),
	('5215550000001:1@s.whatsapp.net', 806, '\xa0571addf3c14f4f637a5c7ea7f3230c1d13b79c43f51684d8475fb2f9417d7f', true),
	('5215550000001:1@s.whatsapp.net', 807, '\xc841e7dec79d67e4cb3775f08619343e357f609c56fa91958a27f918e7b27259', true),
	('5215550000001:1@s.whatsapp.net', 808, '\xf862af0d2a94d68394e2ef3479e6bf24de3472c3bbde7941ef6d60d4827d8d76', true),
	('5215550000001:1@s.whatsapp.net', 809, '\xd89539e0373b77f464f8af5ca0462987a12af5768f6e366fc452f7e14a54e666', true),
	('5215550000001:1@s.whatsapp.net', 810, '\x405e6a963fb6a7cc97e795a44b88a61da8eb85ab9e7ee99a65178047bfa74f7c', true),
	('5215550000001:1@s.whatsapp.net', 811, '\x10fbbe4115865edcc924fe6c1f22f5b88d377b83f6c90fc52acb3f1eb7612871', true),
	('5215550000001:1@s.whatsapp.net', 812, '\x28af28a859c4426f55c9efc7e451035170dae273b3f1ff86a5c78cfcb8e08752', true);


--
-- Data for Name: whatsmeow_privacy_tokens; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: whatsmeow_retry_buffer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_retry_buffer VALUES
	('5215550000001:1@s.whatsapp.net', '95215550000002@lid', '3EB0A7B172C8782AAC7EE3', 'wa', '\x0a1c48656c6c6f2066726f6d207468652064656d6f202837356565303929', 1795465517047);


--
-- Data for Name: whatsmeow_sender_keys; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: whatsmeow_sessions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_sessions VALUES
	('5215550000001:1@s.whatsapp.net', '95215550000001_1:0', '\x7b2253657373696f6e5374617465223a7b224c6f63616c4964656e746974795075626c6963223a22426361787971626c557069436778674a3563364a414d6f6646724d794a7278504653392f6234396c4942386f222c224c6f63616c526567697374726174696f6e4944223a323730343335323933362c224e6565647352656672657368223a66616c73652c2250656e64696e674b657945786368616e6765223a6e756c6c2c2250656e64696e675072654b6579223a6e756c6c2c2250726576696f7573436f756e746572223a343239343936373239352c225265636569766572436861696e73223a5b7b2253656e646572526174636865744b65795075626c6963223a2242545776364a66457073496d7a525947563936666543776677676b5665596a4f344a31464235567372664538222c2253656e646572526174636865744b657950726976617465223a6e756c6c2c22436861696e4b6579223a7b224b6579223a2253734d55446d497774633458543171335a65365a50624a31634f42664576635a587679556962486c6868493d222c22496e646578223a317d2c224d6573736167654b657973223a5b5d7d5d2c2252656d6f74654964656e746974795075626c6963223a224253302f674c2f41684c77576d7a556b755861574b75697048476d6f5632564a57456f716776467736597857222c2252656d6f7465526567697374726174696f6e4944223a353732382c22526f6f744b6579223a226c642f412f66384d396c6a63416a56666c586c676236724f30706f6a7833483766514d78616c68653972493d222c2253656e646572426173654b6579223a2242544865486b61313156307244746d4476434a70354b6552476470624331444e5051775442676b62656a6f72222c2253656e646572436861696e223a7b2253656e646572526174636865744b65795075626c6963223a22425365473565614b51384a6d484e2f63394766477039336855596f2f3238687855754c596748725a65674564222c2253656e646572526174636865744b657950726976617465223a227744413751334c2f554d4e3877724e7758707767416232525530554b2f64685961484850554630786f574d3d222c22436861696e4b6579223a7b224b6579223a22372f4373324d6b376d7471614b59734a444f61474d4a2f384f572f4a507a7a3652685142564c6d5a684b493d222c22496e646578223a317d2c224d6573736167654b657973223a5b5d7d2c2253657373696f6e56657273696f6e223a337d2c2250726576696f7573537461746573223a5b5d7d'),
	('5215550000001:1@s.whatsapp.net', '95215550000002_1:0', '\x7b2253657373696f6e5374617465223a7b224c6f63616c4964656e746974795075626c6963223a22426361787971626c557069436778674a3563364a414d6f6646724d794a7278504653392f6234396c4942386f222c224c6f63616c526567697374726174696f6e4944223a323730343335323933362c224e6565647352656672657368223a66616c73652c2250656e64696e674b657945786368616e6765223a6e756c6c2c2250656e64696e675072654b6579223a6e756c6c2c2250726576696f7573436f756e746572223a302c225265636569766572436861696e73223a5b7b2253656e646572526174636865744b65795075626c6963223a224266385562734c3634725a686866375354667841793333713031675670696534314b3236454762464852772b222c2253656e646572526174636865744b657950726976617465223a6e756c6c2c22436861696e4b6579223a7b224b6579223a22444d657449777a586d334f7964654b65684a4f6152564d65555476327a304a78777237705932526b722b593d222c22496e646578223a307d2c224d6573736167654b657973223a5b5d7d2c7b2253656e646572526174636865744b65795075626c6963223a224261306553677355734f534f717a554a4a635866394c424c737061596e74636872774c4134754b4d49336353222c2253656e646572526174636865744b657950726976617465223a6e756c6c2c22436861696e4b6579223a7b224b6579223a224757356b70484e4251577949463947476b773043306830376d6962435564735046305230444266456a6e773d222c22496e646578223a317d2c224d6573736167654b657973223a5b5d7d5d2c2252656d6f74654964656e746974795075626c6963223a224266736f2f563263642b584b4459386937525371784565694a37566c7a6431585546496b6e44556b58724277222c2252656d6f7465526567697374726174696f6e4944223a31333038342c22526f6f744b6579223a223268683776434339776b4d594a4b5a4a35523943376949774d47704d5963336d30776235424261365a4f513d222c2253656e646572426173654b6579223a224265334956745a6c77624b2f58634c582f515233316d43716873554e4a47346d786a36485256374e702b5150222c2253656e646572436861696e223a7b2253656e646572526174636865744b65795075626c6963223a22425656572b59614c346978774547462f4471575155517533735a6d6350536857507a61695743766f78357374222c2253656e646572526174636865744b657950726976617465223a22384e6b6473327061736e4a51744a6678452b51623341336c3369526d454a657230446b2f446d4f34626b4d3d222c22436861696e4b6579223a7b224b6579223a2243794a4b6d782f4354695670594636714d54527644534e4974466d537776596e6264336d364c48614473773d222c22496e646578223a307d2c224d6573736167654b657973223a5b5d7d2c2253657373696f6e56657273696f6e223a337d2c2250726576696f7573537461746573223a5b5d7d');


--
-- Data for Name: whatsmeow_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_version VALUES
	(15, 8);


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 3, true);


--
-- Name: message_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.message_seq', 1, true);


--
-- Name: ring_epoch; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.ring_epoch', 2, true);


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
-- Name: events_20261122 events_20261122_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events_20261122
    ADD CONSTRAINT events_20261122_pkey PRIMARY KEY (id);


--
-- Name: events_20261123 events_20261123_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events_20261123
    ADD CONSTRAINT events_20261123_pkey PRIMARY KEY (id);


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
-- Name: messages_20261122 messages_20261122_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages_20261122
    ADD CONSTRAINT messages_20261122_pkey PRIMARY KEY (id);


--
-- Name: messages_20261123 messages_20261123_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages_20261123
    ADD CONSTRAINT messages_20261123_pkey PRIMARY KEY (id);


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
-- Name: messages_default messages_default_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages_default
    ADD CONSTRAINT messages_default_pkey PRIMARY KEY (id);


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
-- Name: webhook_deliveries_20261122 webhook_deliveries_20261122_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261122
    ADD CONSTRAINT webhook_deliveries_20261122_pkey PRIMARY KEY (event_id, endpoint_id);


--
-- Name: webhook_deliveries_20261123 webhook_deliveries_20261123_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261123
    ADD CONSTRAINT webhook_deliveries_20261123_pkey PRIMARY KEY (event_id, endpoint_id);


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
-- Name: whatsmeow_app_state_mutation_macs whatsmeow_app_state_mutation_macs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_app_state_mutation_macs
    ADD CONSTRAINT whatsmeow_app_state_mutation_macs_pkey PRIMARY KEY (jid, name, version, index_mac);


--
-- Name: whatsmeow_app_state_sync_keys whatsmeow_app_state_sync_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_app_state_sync_keys
    ADD CONSTRAINT whatsmeow_app_state_sync_keys_pkey PRIMARY KEY (jid, key_id);


--
-- Name: whatsmeow_app_state_version whatsmeow_app_state_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_app_state_version
    ADD CONSTRAINT whatsmeow_app_state_version_pkey PRIMARY KEY (jid, name);


--
-- Name: whatsmeow_chat_settings whatsmeow_chat_settings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_chat_settings
    ADD CONSTRAINT whatsmeow_chat_settings_pkey PRIMARY KEY (our_jid, chat_jid);


--
-- Name: whatsmeow_contacts whatsmeow_contacts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_contacts
    ADD CONSTRAINT whatsmeow_contacts_pkey PRIMARY KEY (our_jid, their_jid);


--
-- Name: whatsmeow_device whatsmeow_device_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_device
    ADD CONSTRAINT whatsmeow_device_pkey PRIMARY KEY (jid);


--
-- Name: whatsmeow_event_buffer whatsmeow_event_buffer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_event_buffer
    ADD CONSTRAINT whatsmeow_event_buffer_pkey PRIMARY KEY (our_jid, ciphertext_hash);


--
-- Name: whatsmeow_identity_keys whatsmeow_identity_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_identity_keys
    ADD CONSTRAINT whatsmeow_identity_keys_pkey PRIMARY KEY (our_jid, their_id);


--
-- Name: whatsmeow_lid_map whatsmeow_lid_map_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_lid_map
    ADD CONSTRAINT whatsmeow_lid_map_pkey PRIMARY KEY (lid);


--
-- Name: whatsmeow_lid_map whatsmeow_lid_map_pn_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_lid_map
    ADD CONSTRAINT whatsmeow_lid_map_pn_key UNIQUE (pn);


--
-- Name: whatsmeow_message_secrets whatsmeow_message_secrets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_message_secrets
    ADD CONSTRAINT whatsmeow_message_secrets_pkey PRIMARY KEY (our_jid, chat_jid, sender_jid, message_id);


--
-- Name: whatsmeow_nct_salt whatsmeow_nct_salt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_nct_salt
    ADD CONSTRAINT whatsmeow_nct_salt_pkey PRIMARY KEY (our_jid);


--
-- Name: whatsmeow_pre_keys whatsmeow_pre_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_pre_keys
    ADD CONSTRAINT whatsmeow_pre_keys_pkey PRIMARY KEY (jid, key_id);


--
-- Name: whatsmeow_privacy_tokens whatsmeow_privacy_tokens_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_privacy_tokens
    ADD CONSTRAINT whatsmeow_privacy_tokens_pkey PRIMARY KEY (our_jid, their_jid);


--
-- Name: whatsmeow_retry_buffer whatsmeow_retry_buffer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_retry_buffer
    ADD CONSTRAINT whatsmeow_retry_buffer_pkey PRIMARY KEY (our_jid, chat_jid, message_id);


--
-- Name: whatsmeow_sender_keys whatsmeow_sender_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_sender_keys
    ADD CONSTRAINT whatsmeow_sender_keys_pkey PRIMARY KEY (our_jid, chat_id, sender_id);


--
-- Name: whatsmeow_sessions whatsmeow_sessions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_sessions
    ADD CONSTRAINT whatsmeow_sessions_pkey PRIMARY KEY (our_jid, their_id);


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
-- Name: events_20261122_device_id_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261122_device_id_device_seq_idx ON public.events_20261122 USING btree (device_id, device_seq);


--
-- Name: events_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_tenant ON ONLY public.events USING btree (tenant_id, id DESC);


--
-- Name: events_20261122_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261122_tenant_id_id_idx ON public.events_20261122 USING btree (tenant_id, id DESC);


--
-- Name: events_cursor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_cursor ON ONLY public.events USING btree (tenant_id, xid, id);


--
-- Name: events_20261122_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261122_tenant_id_xid_id_idx ON public.events_20261122 USING btree (tenant_id, xid, id);


--
-- Name: events_20261123_device_id_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261123_device_id_device_seq_idx ON public.events_20261123 USING btree (device_id, device_seq);


--
-- Name: events_20261123_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261123_tenant_id_id_idx ON public.events_20261123 USING btree (tenant_id, id DESC);


--
-- Name: events_20261123_tenant_id_xid_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261123_tenant_id_xid_id_idx ON public.events_20261123 USING btree (tenant_id, xid, id);


--
-- Name: events_20261124_device_id_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261124_device_id_device_seq_idx ON public.events_20261124 USING btree (device_id, device_seq);


--
-- Name: events_20261124_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261124_tenant_id_id_idx ON public.events_20261124 USING btree (tenant_id, id DESC);


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
-- Name: idx_whatsmeow_privacy_tokens_our_jid_timestamp; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX idx_whatsmeow_privacy_tokens_our_jid_timestamp ON public.whatsmeow_privacy_tokens USING btree (our_jid, "timestamp");


--
-- Name: messages_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_device ON ONLY public.messages USING btree (device_id, id DESC);


--
-- Name: messages_20261122_device_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261122_device_id_id_idx ON public.messages_20261122 USING btree (device_id, id DESC);


--
-- Name: messages_wa_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_wa_id ON ONLY public.messages USING btree (device_id, wa_id);


--
-- Name: messages_20261122_device_id_wa_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261122_device_id_wa_id_idx ON public.messages_20261122 USING btree (device_id, wa_id);


--
-- Name: messages_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_tenant ON ONLY public.messages USING btree (tenant_id, id DESC);


--
-- Name: messages_20261122_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261122_tenant_id_id_idx ON public.messages_20261122 USING btree (tenant_id, id DESC);


--
-- Name: messages_20261123_device_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261123_device_id_id_idx ON public.messages_20261123 USING btree (device_id, id DESC);


--
-- Name: messages_20261123_device_id_wa_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261123_device_id_wa_id_idx ON public.messages_20261123 USING btree (device_id, wa_id);


--
-- Name: messages_20261123_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261123_tenant_id_id_idx ON public.messages_20261123 USING btree (tenant_id, id DESC);


--
-- Name: messages_20261124_device_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261124_device_id_id_idx ON public.messages_20261124 USING btree (device_id, id DESC);


--
-- Name: messages_20261124_device_id_wa_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261124_device_id_wa_id_idx ON public.messages_20261124 USING btree (device_id, wa_id);


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
-- Name: pending_reads_age; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX pending_reads_age ON public.pending_reads USING btree (expires_at);


--
-- Name: public_links_device; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX public_links_device ON public.public_links USING btree (device_id);


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
-- Name: webhook_deliveries_20261122_device_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261122_device_id_idx ON public.webhook_deliveries_20261122 USING btree (device_id);


--
-- Name: webhook_deliveries_lane; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_lane ON ONLY public.webhook_deliveries USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261122_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261122_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261122 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_endpoint; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_endpoint ON ONLY public.webhook_deliveries USING btree (endpoint_id, event_id DESC);


--
-- Name: webhook_deliveries_20261122_endpoint_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261122_endpoint_id_event_id_idx ON public.webhook_deliveries_20261122 USING btree (endpoint_id, event_id DESC);


--
-- Name: webhook_deliveries_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_tenant ON ONLY public.webhook_deliveries USING btree (tenant_id, event_id DESC);


--
-- Name: webhook_deliveries_20261122_tenant_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261122_tenant_id_event_id_idx ON public.webhook_deliveries_20261122 USING btree (tenant_id, event_id DESC);


--
-- Name: webhook_deliveries_20261123_device_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261123_device_id_idx ON public.webhook_deliveries_20261123 USING btree (device_id);


--
-- Name: webhook_deliveries_20261123_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261123_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261123 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261123_endpoint_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261123_endpoint_id_event_id_idx ON public.webhook_deliveries_20261123 USING btree (endpoint_id, event_id DESC);


--
-- Name: webhook_deliveries_20261123_tenant_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261123_tenant_id_event_id_idx ON public.webhook_deliveries_20261123 USING btree (tenant_id, event_id DESC);


--
-- Name: webhook_deliveries_20261124_device_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261124_device_id_idx ON public.webhook_deliveries_20261124 USING btree (device_id);


--
-- Name: webhook_deliveries_20261124_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261124_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261124 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261124_endpoint_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261124_endpoint_id_event_id_idx ON public.webhook_deliveries_20261124 USING btree (endpoint_id, event_id DESC);


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
-- Name: whatsmeow_retry_buffer_timestamp_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX whatsmeow_retry_buffer_timestamp_idx ON public.whatsmeow_retry_buffer USING btree (our_jid, "timestamp");


--
-- Name: events_20261122_device_id_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device_seq ATTACH PARTITION public.events_20261122_device_id_device_seq_idx;


--
-- Name: events_20261122_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_20261122_pkey;


--
-- Name: events_20261122_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_tenant ATTACH PARTITION public.events_20261122_tenant_id_id_idx;


--
-- Name: events_20261122_tenant_id_xid_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_cursor ATTACH PARTITION public.events_20261122_tenant_id_xid_id_idx;


--
-- Name: events_20261123_device_id_device_seq_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_device_seq ATTACH PARTITION public.events_20261123_device_id_device_seq_idx;


--
-- Name: events_20261123_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_20261123_pkey;


--
-- Name: events_20261123_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_tenant ATTACH PARTITION public.events_20261123_tenant_id_id_idx;


--
-- Name: events_20261123_tenant_id_xid_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.events_cursor ATTACH PARTITION public.events_20261123_tenant_id_xid_id_idx;


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
-- Name: messages_20261122_device_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_device ATTACH PARTITION public.messages_20261122_device_id_id_idx;


--
-- Name: messages_20261122_device_id_wa_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_wa_id ATTACH PARTITION public.messages_20261122_device_id_wa_id_idx;


--
-- Name: messages_20261122_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_pkey ATTACH PARTITION public.messages_20261122_pkey;


--
-- Name: messages_20261122_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_tenant ATTACH PARTITION public.messages_20261122_tenant_id_id_idx;


--
-- Name: messages_20261123_device_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_device ATTACH PARTITION public.messages_20261123_device_id_id_idx;


--
-- Name: messages_20261123_device_id_wa_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_wa_id ATTACH PARTITION public.messages_20261123_device_id_wa_id_idx;


--
-- Name: messages_20261123_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_pkey ATTACH PARTITION public.messages_20261123_pkey;


--
-- Name: messages_20261123_tenant_id_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.messages_tenant ATTACH PARTITION public.messages_20261123_tenant_id_id_idx;


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
-- Name: webhook_deliveries_20261122_device_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_device ATTACH PARTITION public.webhook_deliveries_20261122_device_id_idx;


--
-- Name: webhook_deliveries_20261122_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261122_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261122_endpoint_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_endpoint ATTACH PARTITION public.webhook_deliveries_20261122_endpoint_id_event_id_idx;


--
-- Name: webhook_deliveries_20261122_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261122_pkey;


--
-- Name: webhook_deliveries_20261122_tenant_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_tenant ATTACH PARTITION public.webhook_deliveries_20261122_tenant_id_event_id_idx;


--
-- Name: webhook_deliveries_20261123_device_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_device ATTACH PARTITION public.webhook_deliveries_20261123_device_id_idx;


--
-- Name: webhook_deliveries_20261123_endpoint_id_device_id_chat_devi_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_lane ATTACH PARTITION public.webhook_deliveries_20261123_endpoint_id_device_id_chat_devi_idx;


--
-- Name: webhook_deliveries_20261123_endpoint_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_endpoint ATTACH PARTITION public.webhook_deliveries_20261123_endpoint_id_event_id_idx;


--
-- Name: webhook_deliveries_20261123_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_pkey ATTACH PARTITION public.webhook_deliveries_20261123_pkey;


--
-- Name: webhook_deliveries_20261123_tenant_id_event_id_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.webhook_deliveries_tenant ATTACH PARTITION public.webhook_deliveries_20261123_tenant_id_event_id_idx;


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
-- Name: chats chats_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chats
    ADD CONSTRAINT chats_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;


--
-- Name: device_heads device_heads_device_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device_heads
    ADD CONSTRAINT device_heads_device_fkey FOREIGN KEY (device) REFERENCES public.devices(id) ON DELETE CASCADE;


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
-- Name: events events_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.events
    ADD CONSTRAINT events_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;


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
-- Name: messages messages_tenant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE public.messages
    ADD CONSTRAINT messages_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants(id) ON DELETE CASCADE;


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
-- Name: whatsmeow_app_state_mutation_macs whatsmeow_app_state_mutation_macs_jid_name_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_app_state_mutation_macs
    ADD CONSTRAINT whatsmeow_app_state_mutation_macs_jid_name_fkey FOREIGN KEY (jid, name) REFERENCES public.whatsmeow_app_state_version(jid, name) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: whatsmeow_app_state_sync_keys whatsmeow_app_state_sync_keys_jid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_app_state_sync_keys
    ADD CONSTRAINT whatsmeow_app_state_sync_keys_jid_fkey FOREIGN KEY (jid) REFERENCES public.whatsmeow_device(jid) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: whatsmeow_app_state_version whatsmeow_app_state_version_jid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_app_state_version
    ADD CONSTRAINT whatsmeow_app_state_version_jid_fkey FOREIGN KEY (jid) REFERENCES public.whatsmeow_device(jid) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: whatsmeow_chat_settings whatsmeow_chat_settings_our_jid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_chat_settings
    ADD CONSTRAINT whatsmeow_chat_settings_our_jid_fkey FOREIGN KEY (our_jid) REFERENCES public.whatsmeow_device(jid) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: whatsmeow_contacts whatsmeow_contacts_our_jid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_contacts
    ADD CONSTRAINT whatsmeow_contacts_our_jid_fkey FOREIGN KEY (our_jid) REFERENCES public.whatsmeow_device(jid) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: whatsmeow_event_buffer whatsmeow_event_buffer_our_jid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_event_buffer
    ADD CONSTRAINT whatsmeow_event_buffer_our_jid_fkey FOREIGN KEY (our_jid) REFERENCES public.whatsmeow_device(jid) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: whatsmeow_identity_keys whatsmeow_identity_keys_our_jid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_identity_keys
    ADD CONSTRAINT whatsmeow_identity_keys_our_jid_fkey FOREIGN KEY (our_jid) REFERENCES public.whatsmeow_device(jid) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: whatsmeow_message_secrets whatsmeow_message_secrets_our_jid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_message_secrets
    ADD CONSTRAINT whatsmeow_message_secrets_our_jid_fkey FOREIGN KEY (our_jid) REFERENCES public.whatsmeow_device(jid) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: whatsmeow_nct_salt whatsmeow_nct_salt_our_jid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_nct_salt
    ADD CONSTRAINT whatsmeow_nct_salt_our_jid_fkey FOREIGN KEY (our_jid) REFERENCES public.whatsmeow_device(jid) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: whatsmeow_pre_keys whatsmeow_pre_keys_jid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_pre_keys
    ADD CONSTRAINT whatsmeow_pre_keys_jid_fkey FOREIGN KEY (jid) REFERENCES public.whatsmeow_device(jid) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: whatsmeow_retry_buffer whatsmeow_retry_buffer_our_jid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_retry_buffer
    ADD CONSTRAINT whatsmeow_retry_buffer_our_jid_fkey FOREIGN KEY (our_jid) REFERENCES public.whatsmeow_device(jid) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: whatsmeow_sender_keys whatsmeow_sender_keys_our_jid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_sender_keys
    ADD CONSTRAINT whatsmeow_sender_keys_our_jid_fkey FOREIGN KEY (our_jid) REFERENCES public.whatsmeow_device(jid) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: whatsmeow_sessions whatsmeow_sessions_our_jid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.whatsmeow_sessions
    ADD CONSTRAINT whatsmeow_sessions_our_jid_fkey FOREIGN KEY (our_jid) REFERENCES public.whatsmeow_device(jid) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: chats; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.chats ENABLE ROW LEVEL SECURITY;

--
-- Name: device_heads; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.device_heads ENABLE ROW LEVEL SECURITY;

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
-- Name: TABLE devices; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.devices TO waconnect_api;


--
-- Name: TABLE events; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.events TO waconnect_api;


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



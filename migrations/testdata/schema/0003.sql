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
	('01a20ace-39b8-7cb0-a7f1-36d32e7dc53c', '5215550000002@s.whatsapp.net', '01a20ace-39b5-7dc3-8ea1-6d99f73940d7', NULL, NULL, '2026-11-23 23:46:59+00', 0, 1),
	('01a20ace-39b8-7cb0-a7f1-36d32e7dc53c', '95215550000002@lid', '01a20ace-39b5-7dc3-8ea1-6d99f73940d7', 'Ana', '2026-11-23 23:46:59+00', NULL, 1, 0);


--
-- Data for Name: device_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.device_heads VALUES
	('01a20ace-39b8-7cb0-a7f1-36d32e7dc53c', 2252, 2121, 2097160, 1, '1602', false, NULL);


--
-- Data for Name: devices; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.devices VALUES
	('01a20ace-39b8-7cb0-a7f1-36d32e7dc53c', '01a20ace-39b5-7dc3-8ea1-6d99f73940d7', 'Demo device', '5215550000001', 'connected', 1, NULL, 'ONLINE', 'online', '2026-11-23 23:46:57.476791+00', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-23 23:46:59.113865+00', '5215550000001:1@s.whatsapp.net', '95215550000001:1@lid', '2026-11-23 23:46:57.196547+00', '2026-11-23 23:46:57.476791+00', '{}', '2026-11-23 23:46:57.080756+00', '2026-11-23 23:46:57.476791+00');


--
-- Data for Name: event_outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_outbox VALUES
	('01a20ace-39b8-7cb0-a7f1-36d32e7dc53c', 1);


--
-- Data for Name: events_20261122; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events_20261123; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events_20261123 VALUES
	('01a20ace-41a9-738a-8d85-11e48b1be168', '1602', '01a20ace-39b5-7dc3-8ea1-6d99f73940d7', '01a20ace-39b8-7cb0-a7f1-36d32e7dc53c', 1, 'message.inbound', '95215550000002@lid', '{"kind":"inbound_message","messageId":"3A4555057A86112B7B3F","from":"95215550000002@lid","fromPhone":"5215550000002","to":"5215550000001:1@s.whatsapp.net","timestamp":1795477619,"content":{"type":"text","text":"Hi, got it (e6ecd3)","media":null},"adContext":null,"chat":"95215550000002@lid","isGroup":false}', '{"key":{"remoteJid":"95215550000002@lid","remoteJidAlt":"5215550000002@s.whatsapp.net","id":"3A4555057A86112B7B3F","fromMe":false},"messageTimestamp":1795477619,"pushName":"Ana","message":{"conversation":"Hi, got it (e6ecd3)"}}', '01a20ace-41a9-738a-8d85-11e48b1be168', '2026-11-23 23:46:59.113865+00');


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
	(1, 0, true, '2026-11-23 23:46:55.977757'),
	(2, 1, true, '2026-11-23 23:46:55.984863'),
	(3, 2, true, '2026-11-23 23:46:56.104043'),
	(4, 3, true, '2026-11-23 23:46:56.166793');


--
-- Data for Name: handled_messages; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.handled_messages VALUES
	('01a20ace-39b8-7cb0-a7f1-36d32e7dc53c', '95215550000002@lid', '95215550000002@lid', '3A4555057A86112B7B3F', 'inbound', '01a20ace-41a9-738a-8d85-11e48b1be168', '2026-11-23 23:46:59.113865+00');


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
	('01a20ace-3b5d-7da1-8d2c-ee9d2e442d7a', '01a20ace-39b5-7dc3-8ea1-6d99f73940d7', '01a20ace-39b8-7cb0-a7f1-36d32e7dc53c', 1, '5215550000002@s.whatsapp.net', 'text', '{"text":"Hello from the demo (e6ecd3)"}', '3EB0A80FA5BD818F556584', 'SENT', 'DELIVERED', 1, NULL, false, '01a20ace-3b5d-73d5-9d0d-9b9b340f9e06', '2026-11-24 23:46:57.501895+00', '2026-11-23 23:46:59+00', '2026-11-23 23:46:59.023906+00', '2026-11-23 23:46:59+00', '2026-11-23 23:46:57.502496+00', '2026-11-23 23:46:59.025898+00');


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
	('01a20ace-39b8-7cb0-a7f1-36d32e7dc53c', '95215550000002@lid', '3A4555057A86112B7B3F', '95215550000002@lid', '2026-11-23 23:46:59+00', '2026-11-24 23:46:59.11324+00');


--
-- Data for Name: public_links; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ring_nodes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES
	('73e98456-9eee-4f0c-b536-19f1563eb0bb', 'node-3', '127.0.0.1:22332', '127.0.0.1:23208', '127.0.0.1:27420', 7104, 1, 3000, 1, 7, '2026-11-23 23:47:03.370467+00', '2026-11-23 23:46:56.363409+00', NULL),
	('de8e7a13-8040-4d3d-b919-cea2126c520c', 'node-2', '127.0.0.1:30268', '127.0.0.1:24404', '127.0.0.1:23637', 7103, 1, 3000, 2, 7, '2026-11-23 23:47:03.392301+00', '2026-11-23 23:46:56.386931+00', NULL),
	('b4ae6779-86b1-4410-b561-2238da9dba85', 'node-1', '127.0.0.1:26016', '127.0.0.1:31336', '127.0.0.1:26195', 7106, 1, 3000, 3, 7, '2026-11-23 23:47:03.445781+00', '2026-11-23 23:46:56.437827+00', NULL);


--
-- Data for Name: ring_partitions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ring_partitions VALUES
	(1, 1, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2, 2, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(5, 3, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(6, 4, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(8, 5, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(12, 7, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(13, 8, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(19, 9, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(22, 10, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(26, 11, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(27, 12, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(28, 13, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(29, 14, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(30, 15, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(31, 16, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(34, 17, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(39, 18, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(47, 19, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(48, 20, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(50, 21, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(52, 22, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(54, 23, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(55, 24, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(63, 25, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(65, 26, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(67, 27, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(68, 28, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(71, 29, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(79, 30, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(89, 31, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3, 1383, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(10, 1384, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(11, 1385, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(16, 1386, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(21, 1387, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(24, 1388, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(32, 1389, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(33, 1390, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(36, 1391, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(37, 1392, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(41, 1393, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(42, 1394, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(45, 1395, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(53, 1396, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(56, 1397, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(58, 1398, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(59, 1399, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(62, 1400, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(64, 1401, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(69, 1402, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(73, 1403, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(75, 1404, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(77, 1405, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(80, 1406, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(82, 1407, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(84, 1408, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(86, 1409, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(88, 1410, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(0, 2748, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4, 2749, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(7, 2750, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(14, 2751, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(15, 2752, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(17, 2753, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(18, 2754, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(20, 2755, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(23, 2756, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(25, 2757, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(35, 2758, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(38, 2759, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(40, 2760, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(43, 2761, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(44, 2762, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(46, 2763, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(49, 2764, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(51, 2765, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(57, 2766, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(60, 2767, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(61, 2768, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(66, 2769, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(70, 2770, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(72, 2771, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(74, 2772, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(76, 2773, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(78, 2774, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(81, 2775, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(83, 2776, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(85, 2777, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(87, 2778, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(90, 2779, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(91, 2780, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(9, 4094, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(93, 32, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(95, 33, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(96, 34, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(98, 35, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(100, 36, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(103, 37, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(104, 38, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(106, 39, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(108, 40, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(111, 41, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(113, 42, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(114, 43, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(117, 44, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(119, 45, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(122, 46, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(125, 47, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(128, 48, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(130, 49, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(131, 50, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(132, 51, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(133, 52, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(134, 53, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(136, 54, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(144, 55, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(148, 56, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(149, 57, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(155, 58, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(156, 59, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(161, 60, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(164, 61, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(165, 62, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(168, 63, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(179, 64, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(182, 65, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(183, 66, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(94, 1411, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(97, 1412, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(99, 1413, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(101, 1414, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(102, 1415, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(105, 1416, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(115, 1417, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(116, 1418, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(118, 1419, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(120, 1420, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(121, 1421, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(124, 1422, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(126, 1423, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(129, 1424, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(137, 1425, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(138, 1426, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(142, 1427, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(143, 1428, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(147, 1429, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(150, 1430, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(152, 1431, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(153, 1432, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(157, 1433, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(166, 1434, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(169, 1435, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(170, 1436, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(173, 1437, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(174, 1438, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(178, 1439, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(92, 2781, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(107, 2782, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(109, 2783, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(110, 2784, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(112, 2785, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(123, 2786, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(127, 2787, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(135, 2788, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(139, 2789, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(140, 2790, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(141, 2791, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(145, 2792, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(146, 2793, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(151, 2794, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(154, 2795, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(158, 2796, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(159, 2797, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(160, 2798, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(162, 2799, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(163, 2800, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(167, 2801, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(171, 2802, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(172, 2803, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(175, 2804, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(176, 2805, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(177, 2806, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(180, 2807, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(181, 2808, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(185, 67, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(186, 68, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(189, 69, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(191, 70, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(194, 71, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(209, 72, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(210, 73, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(211, 74, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(217, 75, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(218, 76, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(220, 77, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(226, 78, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(229, 79, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(230, 80, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(237, 81, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(238, 82, '73e98456-9eee-4f0c-b536-19f1563eb0bb');
INSERT INTO public.ring_partitions VALUES
	(243, 83, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(251, 84, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(255, 85, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(256, 86, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(258, 87, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(266, 88, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(267, 89, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(274, 90, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(188, 1440, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(192, 1441, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(195, 1442, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(196, 1443, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(198, 1444, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(201, 1445, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(202, 1446, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(204, 1447, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(208, 1448, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(221, 1449, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(224, 1450, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(227, 1451, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(228, 1452, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(231, 1453, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(232, 1454, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(233, 1455, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(235, 1456, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(236, 1457, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(239, 1458, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(241, 1459, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(242, 1460, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(247, 1461, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(250, 1462, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(252, 1463, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(253, 1464, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(260, 1465, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(264, 1466, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(270, 1467, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(271, 1468, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(273, 1469, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(275, 1470, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(184, 2809, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(187, 2810, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(190, 2811, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(193, 2812, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(197, 2813, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(199, 2814, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(200, 2815, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(203, 2816, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(205, 2817, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(206, 2818, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(207, 2819, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(212, 2820, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(213, 2821, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(214, 2822, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(215, 2823, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(216, 2824, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(219, 2825, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(222, 2826, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(223, 2827, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(225, 2828, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(234, 2829, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(240, 2830, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(244, 2831, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(245, 2832, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(246, 2833, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(248, 2834, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(249, 2835, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(254, 2836, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(257, 2837, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(259, 2838, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(261, 2839, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(262, 2840, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(263, 2841, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(265, 2842, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(268, 2843, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(269, 2844, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(272, 2845, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(277, 91, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(279, 92, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(280, 93, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(281, 94, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(282, 95, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(283, 96, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(286, 97, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(287, 98, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(292, 99, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(294, 100, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(295, 101, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(296, 102, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(302, 103, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(303, 104, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(311, 105, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(313, 106, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(315, 107, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(317, 108, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(322, 109, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(323, 110, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(324, 111, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(326, 112, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(327, 113, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(330, 114, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(331, 115, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(333, 116, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(338, 117, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(339, 118, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(342, 119, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(347, 120, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(354, 121, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(355, 122, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(360, 123, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(363, 124, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(365, 125, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(366, 126, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(367, 127, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(278, 1471, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(285, 1472, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(288, 1473, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(290, 1474, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(291, 1475, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(293, 1476, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(297, 1477, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(298, 1478, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(299, 1479, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(300, 1480, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(301, 1481, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(305, 1482, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(306, 1483, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(307, 1484, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(309, 1485, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(321, 1486, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(329, 1487, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(332, 1488, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(336, 1489, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(340, 1490, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(341, 1491, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(344, 1492, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(346, 1493, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(350, 1494, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(352, 1495, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(353, 1496, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(356, 1497, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(358, 1498, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(361, 1499, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(364, 1500, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(276, 2846, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(284, 2847, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(289, 2848, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(304, 2849, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(308, 2850, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(310, 2851, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(312, 2852, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(314, 2853, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(316, 2854, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(318, 2855, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(319, 2856, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(320, 2857, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(325, 2858, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(328, 2859, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(334, 2860, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(335, 2861, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(337, 2862, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(343, 2863, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(345, 2864, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(348, 2865, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(349, 2866, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(351, 2867, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(357, 2868, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(359, 2869, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(362, 2870, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(369, 128, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(374, 129, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(375, 130, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(376, 131, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(377, 132, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(379, 133, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(382, 134, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(384, 135, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(385, 136, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(389, 137, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(390, 138, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(398, 139, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(401, 140, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(402, 141, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(403, 142, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(408, 143, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(410, 144, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(412, 145, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(416, 146, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(418, 147, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(424, 148, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(427, 149, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(430, 150, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(433, 151, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(439, 152, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(440, 153, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(445, 154, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(452, 155, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(454, 156, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(455, 157, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(456, 158, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(370, 1501, 'de8e7a13-8040-4d3d-b919-cea2126c520c');
INSERT INTO public.ring_partitions VALUES
	(372, 1502, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(373, 1503, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(380, 1504, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(381, 1505, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(383, 1506, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(395, 1507, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(396, 1508, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(400, 1509, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(404, 1510, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(406, 1511, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(411, 1512, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(414, 1513, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(415, 1514, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(417, 1515, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(420, 1516, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(421, 1517, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(422, 1518, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(423, 1519, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(425, 1520, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(429, 1521, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(431, 1522, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(432, 1523, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(437, 1524, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(443, 1525, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(444, 1526, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(446, 1527, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(447, 1528, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(448, 1529, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(449, 1530, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(450, 1531, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(451, 1532, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(453, 1533, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(457, 1534, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(458, 1535, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(368, 2871, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(371, 2872, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(378, 2873, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(386, 2874, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(387, 2875, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(388, 2876, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(391, 2877, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(392, 2878, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(393, 2879, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(394, 2880, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(397, 2881, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(399, 2882, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(405, 2883, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(407, 2884, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(409, 2885, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(413, 2886, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(419, 2887, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(426, 2888, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(428, 2889, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(434, 2890, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(435, 2891, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(436, 2892, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(438, 2893, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(441, 2894, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(442, 2895, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(459, 2896, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(469, 159, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(471, 160, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(472, 161, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(473, 162, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(474, 163, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(482, 164, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(483, 165, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(487, 166, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(488, 167, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(493, 168, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(495, 169, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(501, 170, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(503, 171, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(504, 172, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(505, 173, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(510, 174, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(511, 175, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(517, 176, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(520, 177, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(525, 178, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(526, 179, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(528, 180, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(532, 181, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(536, 182, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(539, 183, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(543, 184, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(544, 185, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(546, 186, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(548, 187, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(549, 188, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(460, 1536, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(462, 1537, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(463, 1538, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(464, 1539, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(470, 1540, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(476, 1541, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(477, 1542, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(480, 1543, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(481, 1544, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(485, 1545, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(489, 1546, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(498, 1547, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(499, 1548, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(507, 1549, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(509, 1550, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(514, 1551, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(516, 1552, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(519, 1553, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(521, 1554, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(522, 1555, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(524, 1556, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(529, 1557, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(533, 1558, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(534, 1559, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(537, 1560, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(538, 1561, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(540, 1562, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(541, 1563, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(542, 1564, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(545, 1565, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(551, 1566, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(461, 2897, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(465, 2898, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(466, 2899, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(467, 2900, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(468, 2901, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(475, 2902, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(478, 2903, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(479, 2904, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(484, 2905, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(486, 2906, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(490, 2907, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(491, 2908, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(492, 2909, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(494, 2910, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(496, 2911, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(497, 2912, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(500, 2913, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(502, 2914, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(506, 2915, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(508, 2916, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(512, 2917, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(513, 2918, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(515, 2919, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(518, 2920, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(523, 2921, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(527, 2922, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(530, 2923, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(531, 2924, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(535, 2925, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(547, 2926, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(550, 2927, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(554, 189, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(558, 190, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(561, 191, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(565, 192, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(568, 193, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(570, 194, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(576, 195, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(577, 196, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(581, 197, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(583, 198, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(585, 199, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(587, 200, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(589, 201, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(593, 202, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(595, 203, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(602, 204, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(606, 205, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(612, 206, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(613, 207, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(614, 208, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(615, 209, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(625, 210, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(626, 211, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(627, 212, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(632, 213, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(633, 214, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(637, 215, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(552, 1567, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(553, 1568, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(556, 1569, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(560, 1570, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(562, 1571, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(564, 1572, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(566, 1573, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(567, 1574, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(569, 1575, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(572, 1576, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(574, 1577, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(575, 1578, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(579, 1579, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(580, 1580, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(582, 1581, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(586, 1582, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(590, 1583, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(592, 1584, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(594, 1585, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(596, 1586, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(598, 1587, 'de8e7a13-8040-4d3d-b919-cea2126c520c');
INSERT INTO public.ring_partitions VALUES
	(599, 1588, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(604, 1589, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(611, 1590, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(618, 1591, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(619, 1592, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(623, 1593, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(628, 1594, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(629, 1595, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(631, 1596, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(634, 1597, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(638, 1598, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(639, 1599, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(642, 1600, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(555, 2928, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(557, 2929, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(559, 2930, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(563, 2931, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(571, 2932, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(573, 2933, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(578, 2934, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(584, 2935, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(588, 2936, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(591, 2937, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(597, 2938, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(600, 2939, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(601, 2940, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(603, 2941, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(605, 2942, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(607, 2943, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(608, 2944, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(609, 2945, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(610, 2946, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(616, 2947, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(617, 2948, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(620, 2949, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(621, 2950, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(622, 2951, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(624, 2952, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(630, 2953, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(635, 2954, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(636, 2955, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(640, 2956, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(641, 2957, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(643, 2958, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(651, 216, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(653, 217, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(654, 218, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(655, 219, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(659, 220, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(660, 221, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(661, 222, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(663, 223, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(664, 224, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(666, 225, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(667, 226, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(672, 227, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(673, 228, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(674, 229, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(679, 230, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(680, 231, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(683, 232, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(685, 233, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(686, 234, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(689, 235, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(690, 236, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(691, 237, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(692, 238, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(696, 239, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(700, 240, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(706, 241, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(708, 242, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(710, 243, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(712, 244, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(714, 245, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(716, 246, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(719, 247, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(723, 248, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(726, 249, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(728, 250, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(731, 251, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(732, 252, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(733, 253, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(734, 254, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(644, 1601, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(648, 1602, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(650, 1603, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(652, 1604, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(657, 1605, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(658, 1606, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(662, 1607, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(670, 1608, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(676, 1609, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(678, 1610, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(682, 1611, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(688, 1612, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(698, 1613, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(702, 1614, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(703, 1615, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(704, 1616, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(707, 1617, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(709, 1618, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(711, 1619, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(713, 1620, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(715, 1621, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(717, 1622, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(720, 1623, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(721, 1624, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(725, 1625, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(727, 1626, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(729, 1627, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(730, 1628, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(645, 2959, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(646, 2960, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(647, 2961, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(649, 2962, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(656, 2963, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(665, 2964, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(668, 2965, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(669, 2966, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(671, 2967, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(675, 2968, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(677, 2969, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(681, 2970, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(684, 2971, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(687, 2972, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(693, 2973, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(694, 2974, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(695, 2975, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(697, 2976, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(699, 2977, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(701, 2978, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(705, 2979, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(718, 2980, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(722, 2981, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(724, 2982, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(735, 2983, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(736, 255, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(737, 256, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(740, 257, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(742, 258, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(743, 259, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(745, 260, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(757, 261, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(759, 262, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(762, 263, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(763, 264, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(766, 265, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(768, 266, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(771, 267, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(772, 268, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(776, 269, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(780, 270, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(781, 271, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(783, 272, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(785, 273, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(786, 274, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(788, 275, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(791, 276, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(795, 277, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(799, 278, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(802, 279, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(803, 280, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(811, 281, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(813, 282, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(816, 283, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(817, 284, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(819, 285, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(822, 286, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(823, 287, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(824, 288, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(741, 1629, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(750, 1630, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(751, 1631, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(752, 1632, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(753, 1633, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(754, 1634, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(755, 1635, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(756, 1636, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(760, 1637, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(764, 1638, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(765, 1639, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(769, 1640, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(770, 1641, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(773, 1642, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(774, 1643, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(775, 1644, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(787, 1645, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(789, 1646, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(790, 1647, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(792, 1648, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(794, 1649, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(798, 1650, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(804, 1651, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(814, 1652, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(820, 1653, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(825, 1654, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(738, 2984, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(739, 2985, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(744, 2986, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(746, 2987, 'b4ae6779-86b1-4410-b561-2238da9dba85');
INSERT INTO public.ring_partitions VALUES
	(747, 2988, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(748, 2989, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(749, 2990, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(758, 2991, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(761, 2992, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(767, 2993, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(777, 2994, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(778, 2995, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(779, 2996, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(782, 2997, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(784, 2998, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(793, 2999, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(796, 3000, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(797, 3001, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(800, 3002, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(801, 3003, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(805, 3004, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(806, 3005, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(807, 3006, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(808, 3007, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(809, 3008, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(810, 3009, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(812, 3010, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(815, 3011, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(818, 3012, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(821, 3013, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(826, 3014, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(827, 3015, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(836, 289, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(843, 290, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(845, 291, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(854, 292, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(856, 293, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(862, 294, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(864, 295, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(870, 296, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(872, 297, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(874, 298, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(875, 299, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(878, 300, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(882, 301, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(883, 302, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(884, 303, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(886, 304, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(889, 305, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(894, 306, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(895, 307, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(902, 308, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(906, 309, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(911, 310, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(912, 311, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(915, 312, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(917, 313, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(828, 1655, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(829, 1656, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(830, 1657, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(834, 1658, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(835, 1659, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(841, 1660, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(844, 1661, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(849, 1662, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(850, 1663, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(853, 1664, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(857, 1665, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(859, 1666, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(860, 1667, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(861, 1668, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(863, 1669, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(865, 1670, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(866, 1671, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(867, 1672, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(869, 1673, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(871, 1674, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(877, 1675, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(881, 1676, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(887, 1677, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(893, 1678, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(898, 1679, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(899, 1680, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(903, 1681, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(904, 1682, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(905, 1683, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(907, 1684, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(913, 1685, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(918, 1686, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(919, 1687, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(831, 3016, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(832, 3017, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(833, 3018, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(837, 3019, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(838, 3020, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(839, 3021, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(840, 3022, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(842, 3023, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(846, 3024, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(847, 3025, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(848, 3026, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(851, 3027, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(852, 3028, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(855, 3029, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(858, 3030, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(868, 3031, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(873, 3032, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(876, 3033, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(879, 3034, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(880, 3035, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(885, 3036, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(888, 3037, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(890, 3038, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(891, 3039, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(892, 3040, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(896, 3041, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(897, 3042, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(900, 3043, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(901, 3044, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(908, 3045, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(909, 3046, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(910, 3047, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(914, 3048, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(916, 3049, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(920, 314, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(922, 315, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(930, 316, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(931, 317, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(932, 318, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(933, 319, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(940, 320, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(942, 321, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(943, 322, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(945, 323, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(947, 324, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(948, 325, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(950, 326, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(953, 327, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(958, 328, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(964, 329, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(970, 330, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(971, 331, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(972, 332, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(977, 333, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(982, 334, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(983, 335, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(984, 336, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(986, 337, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(987, 338, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(991, 339, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(994, 340, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(995, 341, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(997, 342, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1001, 343, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1005, 344, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1008, 345, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1009, 346, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(921, 1688, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(924, 1689, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(925, 1690, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(928, 1691, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(935, 1692, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(937, 1693, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(941, 1694, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(944, 1695, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(946, 1696, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(951, 1697, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(952, 1698, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(955, 1699, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(956, 1700, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(957, 1701, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(961, 1702, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(965, 1703, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(969, 1704, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(973, 1705, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(976, 1706, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(978, 1707, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(979, 1708, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(981, 1709, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(989, 1710, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(992, 1711, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(993, 1712, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(998, 1713, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(999, 1714, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1002, 1715, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1006, 1716, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1007, 1717, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1010, 1718, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(923, 3050, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(926, 3051, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(927, 3052, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(929, 3053, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(934, 3054, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(936, 3055, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(938, 3056, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(939, 3057, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(949, 3058, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(954, 3059, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(959, 3060, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(960, 3061, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(962, 3062, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(963, 3063, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(966, 3064, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(967, 3065, 'b4ae6779-86b1-4410-b561-2238da9dba85');
INSERT INTO public.ring_partitions VALUES
	(968, 3066, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(974, 3067, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(975, 3068, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(980, 3069, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(985, 3070, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(988, 3071, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(990, 3072, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(996, 3073, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1000, 3074, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1003, 3075, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1004, 3076, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1011, 3077, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1012, 347, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1016, 348, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1018, 349, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1019, 350, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1021, 351, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1025, 352, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1026, 353, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1027, 354, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1030, 355, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1031, 356, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1032, 357, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1034, 358, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1037, 359, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1042, 360, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1044, 361, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1048, 362, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1049, 363, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1050, 364, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1052, 365, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1054, 366, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1057, 367, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1058, 368, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1062, 369, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1066, 370, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1070, 371, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1073, 372, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1075, 373, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1077, 374, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1080, 375, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1083, 376, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1085, 377, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1089, 378, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1093, 379, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1095, 380, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1099, 381, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1100, 382, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1013, 1719, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1014, 1720, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1017, 1721, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1023, 1722, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1028, 1723, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1033, 1724, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1036, 1725, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1039, 1726, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1040, 1727, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1041, 1728, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1043, 1729, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1046, 1730, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1047, 1731, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1055, 1732, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1056, 1733, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1060, 1734, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1068, 1735, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1071, 1736, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1074, 1737, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1076, 1738, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1082, 1739, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1087, 1740, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1088, 1741, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1090, 1742, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1091, 1743, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1094, 1744, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1097, 1745, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1015, 3078, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1020, 3079, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1022, 3080, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1024, 3081, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1029, 3082, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1035, 3083, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1038, 3084, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1045, 3085, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1051, 3086, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1053, 3087, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1059, 3088, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1061, 3089, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1063, 3090, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1064, 3091, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1065, 3092, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1067, 3093, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1069, 3094, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1072, 3095, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1078, 3096, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1079, 3097, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1081, 3098, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1084, 3099, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1086, 3100, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1092, 3101, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1096, 3102, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1098, 3103, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1101, 3104, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1102, 3105, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1103, 3106, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1107, 383, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1108, 384, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1111, 385, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1114, 386, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1116, 387, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1119, 388, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1123, 389, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1127, 390, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1132, 391, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1133, 392, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1136, 393, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1137, 394, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1140, 395, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1141, 396, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1144, 397, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1146, 398, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1157, 399, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1160, 400, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1161, 401, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1164, 402, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1167, 403, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1168, 404, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1169, 405, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1172, 406, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1174, 407, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1176, 408, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1177, 409, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1182, 410, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1187, 411, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1188, 412, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1191, 413, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1104, 1746, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1105, 1747, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1109, 1748, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1110, 1749, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1113, 1750, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1117, 1751, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1118, 1752, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1120, 1753, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1124, 1754, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1125, 1755, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1128, 1756, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1131, 1757, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1143, 1758, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1147, 1759, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1148, 1760, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1149, 1761, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1153, 1762, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1156, 1763, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1158, 1764, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1159, 1765, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1162, 1766, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1165, 1767, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1173, 1768, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1175, 1769, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1179, 1770, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1181, 1771, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1183, 1772, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1184, 1773, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1192, 1774, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1195, 1775, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1106, 3107, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1112, 3108, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1115, 3109, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1121, 3110, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1122, 3111, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1126, 3112, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1129, 3113, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1130, 3114, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1134, 3115, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1135, 3116, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1138, 3117, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1139, 3118, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1142, 3119, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1145, 3120, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1150, 3121, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1151, 3122, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1152, 3123, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1154, 3124, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1155, 3125, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1163, 3126, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1166, 3127, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1170, 3128, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1171, 3129, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1178, 3130, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1180, 3131, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1185, 3132, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1186, 3133, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1189, 3134, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1190, 3135, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1193, 3136, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1194, 3137, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1197, 414, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1198, 415, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1199, 416, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1202, 417, '73e98456-9eee-4f0c-b536-19f1563eb0bb');
INSERT INTO public.ring_partitions VALUES
	(1203, 418, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1205, 419, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1208, 420, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1216, 421, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1218, 422, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1220, 423, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1223, 424, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1226, 425, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1228, 426, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1230, 427, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1231, 428, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1234, 429, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1235, 430, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1236, 431, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1240, 432, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1242, 433, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1243, 434, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1246, 435, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1247, 436, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1248, 437, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1250, 438, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1259, 439, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1264, 440, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1265, 441, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1270, 442, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1271, 443, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1277, 444, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1280, 445, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1285, 446, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1287, 447, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1196, 1776, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1201, 1777, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1204, 1778, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1206, 1779, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1209, 1780, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1211, 1781, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1217, 1782, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1219, 1783, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1221, 1784, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1222, 1785, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1225, 1786, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1229, 1787, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1232, 1788, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1233, 1789, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1237, 1790, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1238, 1791, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1239, 1792, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1245, 1793, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1251, 1794, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1254, 1795, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1257, 1796, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1258, 1797, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1261, 1798, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1262, 1799, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1263, 1800, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1266, 1801, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1267, 1802, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1268, 1803, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1269, 1804, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1272, 1805, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1274, 1806, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1283, 1807, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1200, 3138, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1207, 3139, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1210, 3140, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1212, 3141, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1213, 3142, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1214, 3143, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1215, 3144, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1224, 3145, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1227, 3146, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1241, 3147, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1244, 3148, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1249, 3149, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1252, 3150, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1253, 3151, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1255, 3152, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1256, 3153, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1260, 3154, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1273, 3155, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1275, 3156, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1276, 3157, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1278, 3158, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1279, 3159, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1281, 3160, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1282, 3161, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1284, 3162, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1286, 3163, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1288, 448, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1290, 449, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1292, 450, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1293, 451, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1296, 452, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1299, 453, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1302, 454, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1303, 455, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1305, 456, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1306, 457, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1315, 458, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1319, 459, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1320, 460, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1321, 461, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1324, 462, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1327, 463, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1328, 464, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1331, 465, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1334, 466, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1337, 467, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1338, 468, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1339, 469, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1340, 470, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1341, 471, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1343, 472, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1344, 473, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1345, 474, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1349, 475, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1351, 476, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1352, 477, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1353, 478, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1355, 479, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1357, 480, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1359, 481, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1363, 482, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1364, 483, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1370, 484, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1372, 485, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1374, 486, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1379, 487, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1289, 1808, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1291, 1809, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1295, 1810, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1298, 1811, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1307, 1812, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1308, 1813, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1310, 1814, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1316, 1815, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1317, 1816, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1318, 1817, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1322, 1818, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1326, 1819, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1333, 1820, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1336, 1821, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1348, 1822, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1356, 1823, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1358, 1824, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1360, 1825, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1362, 1826, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1368, 1827, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1369, 1828, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1371, 1829, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1375, 1830, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1377, 1831, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1378, 1832, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1294, 3164, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1297, 3165, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1300, 3166, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1301, 3167, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1304, 3168, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1309, 3169, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1311, 3170, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1312, 3171, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1313, 3172, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1314, 3173, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1323, 3174, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1325, 3175, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1329, 3176, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1330, 3177, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1332, 3178, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1335, 3179, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1342, 3180, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1346, 3181, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1347, 3182, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1350, 3183, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1354, 3184, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1361, 3185, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1365, 3186, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1366, 3187, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1367, 3188, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1373, 3189, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1376, 3190, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1380, 488, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1384, 489, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1387, 490, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1394, 491, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1396, 492, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1399, 493, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1402, 494, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1408, 495, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1410, 496, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1414, 497, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1425, 498, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1427, 499, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1431, 500, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1437, 501, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1441, 502, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1443, 503, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1444, 504, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1446, 505, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1449, 506, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1450, 507, '73e98456-9eee-4f0c-b536-19f1563eb0bb');
INSERT INTO public.ring_partitions VALUES
	(1451, 508, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1452, 509, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1453, 510, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1458, 511, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1460, 512, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1461, 513, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1462, 514, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1464, 515, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1467, 516, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1381, 1833, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1382, 1834, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1389, 1835, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1390, 1836, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1391, 1837, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1392, 1838, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1395, 1839, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1400, 1840, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1401, 1841, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1403, 1842, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1409, 1843, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1412, 1844, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1415, 1845, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1416, 1846, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1418, 1847, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1419, 1848, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1420, 1849, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1421, 1850, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1422, 1851, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1423, 1852, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1424, 1853, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1426, 1854, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1428, 1855, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1429, 1856, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1433, 1857, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1436, 1858, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1440, 1859, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1445, 1860, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1448, 1861, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1454, 1862, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1456, 1863, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1457, 1864, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1459, 1865, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1463, 1866, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1465, 1867, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1468, 1868, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1470, 1869, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1471, 1870, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1383, 3191, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1385, 3192, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1386, 3193, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1388, 3194, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1393, 3195, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1397, 3196, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1398, 3197, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1404, 3198, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1405, 3199, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1406, 3200, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1407, 3201, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1411, 3202, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1413, 3203, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1417, 3204, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1430, 3205, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1432, 3206, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1434, 3207, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1435, 3208, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1438, 3209, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1439, 3210, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1442, 3211, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1447, 3212, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1455, 3213, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1466, 3214, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1469, 3215, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1474, 517, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1479, 518, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1495, 519, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1496, 520, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1498, 521, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1504, 522, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1506, 523, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1508, 524, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1512, 525, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1514, 526, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1520, 527, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1524, 528, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1528, 529, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1529, 530, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1535, 531, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1536, 532, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1537, 533, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1538, 534, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1539, 535, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1542, 536, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1544, 537, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1546, 538, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1547, 539, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1548, 540, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1551, 541, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1553, 542, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1555, 543, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1557, 544, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1558, 545, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1563, 546, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1472, 1871, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1475, 1872, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1477, 1873, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1478, 1874, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1481, 1875, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1482, 1876, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1483, 1877, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1484, 1878, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1485, 1879, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1486, 1880, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1487, 1881, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1494, 1882, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1501, 1883, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1509, 1884, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1510, 1885, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1511, 1886, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1516, 1887, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1519, 1888, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1525, 1889, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1526, 1890, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1527, 1891, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1533, 1892, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1543, 1893, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1549, 1894, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1550, 1895, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1552, 1896, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1559, 1897, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1562, 1898, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1473, 3216, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1476, 3217, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1480, 3218, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1488, 3219, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1489, 3220, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1490, 3221, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1491, 3222, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1492, 3223, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1493, 3224, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1497, 3225, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1499, 3226, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1500, 3227, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1502, 3228, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1503, 3229, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1505, 3230, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1507, 3231, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1513, 3232, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1515, 3233, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1517, 3234, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1518, 3235, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1521, 3236, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1522, 3237, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1523, 3238, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1530, 3239, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1531, 3240, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1532, 3241, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1534, 3242, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1540, 3243, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1541, 3244, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1545, 3245, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1554, 3246, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1556, 3247, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1560, 3248, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1561, 3249, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1564, 547, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1565, 548, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1566, 549, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1567, 550, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1568, 551, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1569, 552, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1572, 553, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1574, 554, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1575, 555, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1577, 556, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1579, 557, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1581, 558, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1583, 559, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1584, 560, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1586, 561, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1592, 562, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1593, 563, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1594, 564, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1595, 565, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1601, 566, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1606, 567, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1610, 568, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1615, 569, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1616, 570, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1617, 571, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1618, 572, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1619, 573, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1626, 574, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1627, 575, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1630, 576, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1632, 577, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1637, 578, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1638, 579, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1643, 580, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1570, 1899, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1571, 1900, 'de8e7a13-8040-4d3d-b919-cea2126c520c');
INSERT INTO public.ring_partitions VALUES
	(1573, 1901, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1576, 1902, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1580, 1903, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1582, 1904, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1585, 1905, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1589, 1906, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1597, 1907, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1599, 1908, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1600, 1909, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1602, 1910, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1603, 1911, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1604, 1912, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1605, 1913, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1613, 1914, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1622, 1915, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1631, 1916, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1634, 1917, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1636, 1918, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1642, 1919, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1644, 1920, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1645, 1921, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1652, 1922, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1653, 1923, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1655, 1924, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1578, 3250, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1587, 3251, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1588, 3252, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1590, 3253, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1591, 3254, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1596, 3255, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1598, 3256, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1607, 3257, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1608, 3258, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1609, 3259, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1611, 3260, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1612, 3261, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1614, 3262, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1620, 3263, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1621, 3264, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1623, 3265, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1624, 3266, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1625, 3267, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1628, 3268, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1629, 3269, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1633, 3270, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1635, 3271, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1639, 3272, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1640, 3273, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1641, 3274, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1646, 3275, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1647, 3276, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1648, 3277, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1649, 3278, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1650, 3279, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1651, 3280, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1654, 3281, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1658, 581, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1659, 582, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1662, 583, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1663, 584, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1669, 585, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1673, 586, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1675, 587, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1676, 588, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1685, 589, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1686, 590, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1688, 591, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1696, 592, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1702, 593, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1703, 594, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1704, 595, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1707, 596, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1711, 597, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1713, 598, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1717, 599, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1719, 600, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1724, 601, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1725, 602, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1729, 603, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1730, 604, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1732, 605, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1735, 606, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1739, 607, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1742, 608, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1743, 609, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1744, 610, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1745, 611, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1746, 612, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1747, 613, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1660, 1925, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1661, 1926, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1664, 1927, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1665, 1928, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1666, 1929, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1670, 1930, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1671, 1931, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1672, 1932, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1677, 1933, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1678, 1934, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1682, 1935, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1684, 1936, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1690, 1937, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1693, 1938, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1697, 1939, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1698, 1940, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1699, 1941, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1700, 1942, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1701, 1943, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1705, 1944, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1706, 1945, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1710, 1946, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1712, 1947, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1716, 1948, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1718, 1949, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1720, 1950, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1723, 1951, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1726, 1952, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1728, 1953, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1733, 1954, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1738, 1955, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1656, 3282, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1657, 3283, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1667, 3284, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1668, 3285, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1674, 3286, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1679, 3287, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1680, 3288, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1681, 3289, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1683, 3290, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1687, 3291, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1689, 3292, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1691, 3293, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1692, 3294, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1694, 3295, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1695, 3296, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1708, 3297, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1709, 3298, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1714, 3299, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1715, 3300, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1721, 3301, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1722, 3302, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1727, 3303, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1731, 3304, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1734, 3305, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1736, 3306, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1737, 3307, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1740, 3308, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1741, 3309, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1753, 614, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1756, 615, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1758, 616, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1760, 617, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1764, 618, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1769, 619, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1770, 620, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1775, 621, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1777, 622, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1779, 623, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1783, 624, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1787, 625, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1790, 626, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1792, 627, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1793, 628, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1795, 629, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1807, 630, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1808, 631, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1812, 632, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1813, 633, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1818, 634, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1819, 635, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1820, 636, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1823, 637, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1824, 638, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1828, 639, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1830, 640, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1833, 641, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1835, 642, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1839, 643, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1749, 1956, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1751, 1957, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1752, 1958, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1755, 1959, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1761, 1960, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1762, 1961, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1768, 1962, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1771, 1963, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1772, 1964, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1773, 1965, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1774, 1966, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1781, 1967, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1782, 1968, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1785, 1969, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1789, 1970, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1794, 1971, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1796, 1972, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1798, 1973, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1799, 1974, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1800, 1975, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1802, 1976, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1803, 1977, 'de8e7a13-8040-4d3d-b919-cea2126c520c');
INSERT INTO public.ring_partitions VALUES
	(1804, 1978, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1805, 1979, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1806, 1980, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1810, 1981, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1811, 1982, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1814, 1983, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1817, 1984, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1822, 1985, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1825, 1986, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1834, 1987, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1836, 1988, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1837, 1989, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1838, 1990, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1748, 3310, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1750, 3311, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1754, 3312, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1757, 3313, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1759, 3314, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1763, 3315, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1765, 3316, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1766, 3317, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1767, 3318, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1776, 3319, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1778, 3320, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1780, 3321, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1784, 3322, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1786, 3323, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1788, 3324, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1791, 3325, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1797, 3326, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1801, 3327, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1809, 3328, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1815, 3329, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1816, 3330, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1821, 3331, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1826, 3332, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1827, 3333, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1829, 3334, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1831, 3335, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1832, 3336, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1844, 644, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1846, 645, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1848, 646, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1849, 647, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1853, 648, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1857, 649, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1861, 650, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1864, 651, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1865, 652, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1868, 653, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1872, 654, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1873, 655, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1878, 656, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1879, 657, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1880, 658, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1882, 659, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1888, 660, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1889, 661, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1890, 662, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1893, 663, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1894, 664, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1895, 665, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1896, 666, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1897, 667, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1900, 668, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1903, 669, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1907, 670, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1909, 671, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1912, 672, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1913, 673, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1914, 674, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1918, 675, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1921, 676, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1926, 677, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1930, 678, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1931, 679, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1841, 1991, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1842, 1992, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1843, 1993, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1845, 1994, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1847, 1995, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1852, 1996, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1854, 1997, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1855, 1998, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1859, 1999, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1866, 2000, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1867, 2001, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1869, 2002, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1871, 2003, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1874, 2004, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1883, 2005, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1884, 2006, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1886, 2007, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1898, 2008, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1902, 2009, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1906, 2010, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1910, 2011, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1916, 2012, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1917, 2013, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1919, 2014, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1920, 2015, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1925, 2016, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1928, 2017, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1840, 3337, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1850, 3338, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1851, 3339, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1856, 3340, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1858, 3341, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1860, 3342, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1862, 3343, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1863, 3344, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1870, 3345, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1875, 3346, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1876, 3347, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1877, 3348, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1881, 3349, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1885, 3350, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1887, 3351, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1891, 3352, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1892, 3353, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1899, 3354, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1901, 3355, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1904, 3356, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1905, 3357, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1908, 3358, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1911, 3359, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1915, 3360, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1922, 3361, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1923, 3362, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1924, 3363, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1927, 3364, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1929, 3365, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1932, 680, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1939, 681, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1949, 682, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1950, 683, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1955, 684, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1958, 685, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1963, 686, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1966, 687, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1967, 688, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1973, 689, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1976, 690, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1979, 691, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1981, 692, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1988, 693, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1991, 694, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1992, 695, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1993, 696, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1994, 697, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1997, 698, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1999, 699, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2000, 700, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2006, 701, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2008, 702, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2009, 703, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2010, 704, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2014, 705, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2015, 706, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2017, 707, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2019, 708, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(1937, 2018, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1938, 2019, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1944, 2020, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1945, 2021, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1946, 2022, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1948, 2023, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1954, 2024, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1956, 2025, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1957, 2026, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1961, 2027, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1965, 2028, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1968, 2029, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1969, 2030, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1970, 2031, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1977, 2032, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1983, 2033, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1985, 2034, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1986, 2035, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1987, 2036, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1996, 2037, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1998, 2038, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2001, 2039, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2002, 2040, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2004, 2041, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2007, 2042, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2012, 2043, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2013, 2044, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2018, 2045, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2021, 2046, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2022, 2047, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2023, 2048, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(1933, 3366, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1934, 3367, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1935, 3368, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1936, 3369, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1940, 3370, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1941, 3371, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1942, 3372, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1943, 3373, 'b4ae6779-86b1-4410-b561-2238da9dba85');
INSERT INTO public.ring_partitions VALUES
	(1947, 3374, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1951, 3375, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1952, 3376, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1953, 3377, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1959, 3378, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1960, 3379, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1962, 3380, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1964, 3381, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1971, 3382, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1972, 3383, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1974, 3384, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1975, 3385, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1978, 3386, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1980, 3387, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1982, 3388, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1984, 3389, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1989, 3390, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1990, 3391, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(1995, 3392, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2003, 3393, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2005, 3394, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2011, 3395, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2016, 3396, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2020, 3397, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2024, 709, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2027, 710, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2029, 711, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2030, 712, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2033, 713, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2042, 714, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2044, 715, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2046, 716, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2051, 717, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2052, 718, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2053, 719, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2056, 720, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2060, 721, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2062, 722, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2064, 723, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2065, 724, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2066, 725, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2073, 726, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2075, 727, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2076, 728, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2078, 729, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2079, 730, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2080, 731, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2086, 732, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2087, 733, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2094, 734, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2096, 735, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2099, 736, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2101, 737, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2102, 738, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2103, 739, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2106, 740, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2025, 2049, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2028, 2050, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2031, 2051, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2032, 2052, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2034, 2053, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2035, 2054, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2037, 2055, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2040, 2056, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2043, 2057, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2050, 2058, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2054, 2059, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2058, 2060, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2063, 2061, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2072, 2062, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2074, 2063, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2077, 2064, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2081, 2065, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2085, 2066, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2088, 2067, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2091, 2068, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2098, 2069, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2100, 2070, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2026, 3398, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2036, 3399, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2038, 3400, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2039, 3401, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2041, 3402, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2045, 3403, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2047, 3404, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2048, 3405, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2049, 3406, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2055, 3407, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2057, 3408, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2059, 3409, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2061, 3410, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2067, 3411, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2068, 3412, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2069, 3413, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2070, 3414, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2071, 3415, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2082, 3416, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2083, 3417, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2084, 3418, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2089, 3419, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2090, 3420, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2092, 3421, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2093, 3422, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2095, 3423, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2097, 3424, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2104, 3425, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2105, 3426, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2107, 3427, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2108, 3428, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2109, 3429, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2110, 3430, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2111, 3431, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2112, 3432, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2113, 3433, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2114, 3434, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2115, 3435, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2117, 741, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2120, 742, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2122, 743, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2130, 744, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2131, 745, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2134, 746, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2140, 747, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2143, 748, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2146, 749, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2150, 750, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2151, 751, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2153, 752, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2154, 753, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2161, 754, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2163, 755, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2164, 756, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2165, 757, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2167, 758, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2173, 759, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2174, 760, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2179, 761, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2182, 762, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2185, 763, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2188, 764, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2194, 765, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2198, 766, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2204, 767, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2116, 2071, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2121, 2072, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2123, 2073, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2127, 2074, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2135, 2075, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2136, 2076, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2137, 2077, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2139, 2078, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2141, 2079, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2144, 2080, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2147, 2081, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2148, 2082, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2155, 2083, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2156, 2084, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2157, 2085, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2158, 2086, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2159, 2087, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2160, 2088, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2162, 2089, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2166, 2090, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2168, 2091, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2172, 2092, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2176, 2093, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2177, 2094, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2180, 2095, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2187, 2096, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2190, 2097, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2192, 2098, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2193, 2099, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2196, 2100, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2197, 2101, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2199, 2102, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2202, 2103, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2203, 2104, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2205, 2105, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2207, 2106, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2118, 3436, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2119, 3437, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2124, 3438, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2125, 3439, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2126, 3440, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2128, 3441, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2129, 3442, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2132, 3443, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2133, 3444, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2138, 3445, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2142, 3446, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2145, 3447, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2149, 3448, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2152, 3449, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2169, 3450, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2170, 3451, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2171, 3452, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2175, 3453, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2178, 3454, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2181, 3455, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2183, 3456, 'b4ae6779-86b1-4410-b561-2238da9dba85');
INSERT INTO public.ring_partitions VALUES
	(2184, 3457, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2186, 3458, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2189, 3459, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2191, 3460, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2195, 3461, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2200, 3462, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2201, 3463, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2206, 3464, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2208, 768, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2218, 769, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2219, 770, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2236, 771, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2237, 772, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2241, 773, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2244, 774, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2249, 775, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2253, 776, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2255, 777, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2258, 778, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2259, 779, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2265, 780, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2273, 781, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2275, 782, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2278, 783, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2279, 784, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2280, 785, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2283, 786, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2286, 787, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2287, 788, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2289, 789, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2291, 790, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2292, 791, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2296, 792, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2210, 2107, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2211, 2108, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2212, 2109, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2221, 2110, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2223, 2111, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2224, 2112, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2227, 2113, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2228, 2114, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2230, 2115, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2233, 2116, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2235, 2117, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2245, 2118, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2247, 2119, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2250, 2120, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2252, 2121, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2256, 2122, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2257, 2123, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2261, 2124, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2264, 2125, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2266, 2126, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2267, 2127, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2268, 2128, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2270, 2129, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2274, 2130, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2277, 2131, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2294, 2132, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2295, 2133, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2209, 3465, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2213, 3466, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2214, 3467, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2215, 3468, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2216, 3469, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2217, 3470, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2220, 3471, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2222, 3472, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2225, 3473, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2226, 3474, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2229, 3475, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2231, 3476, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2232, 3477, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2234, 3478, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2238, 3479, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2239, 3480, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2240, 3481, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2242, 3482, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2243, 3483, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2246, 3484, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2248, 3485, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2251, 3486, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2254, 3487, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2260, 3488, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2262, 3489, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2263, 3490, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2269, 3491, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2271, 3492, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2272, 3493, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2276, 3494, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2281, 3495, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2282, 3496, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2284, 3497, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2285, 3498, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2288, 3499, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2290, 3500, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2293, 3501, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2297, 3502, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2298, 3503, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2299, 3504, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2300, 793, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2301, 794, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2312, 795, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2318, 796, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2322, 797, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2323, 798, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2324, 799, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2325, 800, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2330, 801, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2332, 802, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2335, 803, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2336, 804, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2337, 805, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2340, 806, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2341, 807, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2345, 808, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2349, 809, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2350, 810, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2352, 811, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2354, 812, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2358, 813, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2360, 814, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2363, 815, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2368, 816, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2370, 817, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2384, 818, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2386, 819, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2303, 2134, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2308, 2135, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2309, 2136, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2310, 2137, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2311, 2138, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2315, 2139, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2320, 2140, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2328, 2141, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2331, 2142, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2333, 2143, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2334, 2144, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2342, 2145, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2343, 2146, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2351, 2147, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2353, 2148, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2355, 2149, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2357, 2150, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2359, 2151, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2361, 2152, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2362, 2153, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2365, 2154, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2366, 2155, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2367, 2156, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2369, 2157, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2372, 2158, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2374, 2159, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2377, 2160, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2379, 2161, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2383, 2162, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2389, 2163, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2390, 2164, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2391, 2165, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2302, 3505, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2304, 3506, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2305, 3507, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2306, 3508, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2307, 3509, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2313, 3510, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2314, 3511, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2316, 3512, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2317, 3513, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2319, 3514, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2321, 3515, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2326, 3516, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2327, 3517, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2329, 3518, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2338, 3519, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2339, 3520, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2344, 3521, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2346, 3522, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2347, 3523, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2348, 3524, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2356, 3525, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2364, 3526, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2371, 3527, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2373, 3528, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2375, 3529, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2376, 3530, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2378, 3531, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2380, 3532, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2381, 3533, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2382, 3534, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2385, 3535, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2387, 3536, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2388, 3537, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2392, 820, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2393, 821, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2394, 822, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2400, 823, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2403, 824, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2405, 825, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2406, 826, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2407, 827, '73e98456-9eee-4f0c-b536-19f1563eb0bb');
INSERT INTO public.ring_partitions VALUES
	(2409, 828, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2413, 829, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2414, 830, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2417, 831, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2420, 832, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2423, 833, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2424, 834, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2425, 835, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2426, 836, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2427, 837, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2429, 838, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2430, 839, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2435, 840, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2438, 841, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2444, 842, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2446, 843, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2454, 844, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2457, 845, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2459, 846, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2460, 847, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2461, 848, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2462, 849, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2464, 850, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2465, 851, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2466, 852, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2468, 853, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2473, 854, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2476, 855, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2477, 856, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2479, 857, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2482, 858, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2395, 2166, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2399, 2167, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2408, 2168, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2412, 2169, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2415, 2170, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2418, 2171, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2419, 2172, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2421, 2173, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2428, 2174, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2431, 2175, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2433, 2176, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2436, 2177, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2439, 2178, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2440, 2179, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2441, 2180, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2443, 2181, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2445, 2182, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2447, 2183, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2448, 2184, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2450, 2185, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2451, 2186, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2453, 2187, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2455, 2188, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2467, 2189, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2469, 2190, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2470, 2191, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2471, 2192, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2475, 2193, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2396, 3538, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2397, 3539, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2398, 3540, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2401, 3541, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2402, 3542, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2404, 3543, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2410, 3544, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2411, 3545, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2416, 3546, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2422, 3547, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2432, 3548, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2434, 3549, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2437, 3550, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2442, 3551, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2449, 3552, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2452, 3553, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2456, 3554, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2458, 3555, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2463, 3556, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2472, 3557, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2474, 3558, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2478, 3559, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2480, 3560, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2481, 3561, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2483, 3562, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2484, 859, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2489, 860, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2490, 861, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2492, 862, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2493, 863, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2497, 864, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2499, 865, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2509, 866, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2512, 867, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2513, 868, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2515, 869, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2517, 870, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2518, 871, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2524, 872, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2526, 873, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2528, 874, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2533, 875, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2534, 876, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2536, 877, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2538, 878, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2539, 879, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2540, 880, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2543, 881, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2549, 882, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2552, 883, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2554, 884, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2557, 885, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2560, 886, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2561, 887, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2566, 888, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2567, 889, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2570, 890, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2486, 2194, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2487, 2195, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2494, 2196, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2498, 2197, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2500, 2198, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2501, 2199, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2502, 2200, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2504, 2201, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2505, 2202, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2507, 2203, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2516, 2204, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2520, 2205, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2522, 2206, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2523, 2207, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2525, 2208, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2529, 2209, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2530, 2210, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2532, 2211, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2535, 2212, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2537, 2213, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2542, 2214, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2544, 2215, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2550, 2216, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2553, 2217, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2555, 2218, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2556, 2219, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2558, 2220, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2562, 2221, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2563, 2222, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2564, 2223, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2565, 2224, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2568, 2225, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2572, 2226, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2573, 2227, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2574, 2228, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2575, 2229, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2485, 3563, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2488, 3564, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2491, 3565, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2495, 3566, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2496, 3567, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2503, 3568, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2506, 3569, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2508, 3570, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2510, 3571, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2511, 3572, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2514, 3573, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2519, 3574, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2521, 3575, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2527, 3576, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2531, 3577, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2541, 3578, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2545, 3579, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2546, 3580, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2547, 3581, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2548, 3582, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2551, 3583, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2559, 3584, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2569, 3585, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2571, 3586, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2577, 891, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2580, 892, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2583, 893, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2584, 894, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2587, 895, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2592, 896, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2598, 897, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2599, 898, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2600, 899, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2605, 900, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2607, 901, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2609, 902, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2610, 903, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2616, 904, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2617, 905, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2618, 906, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2625, 907, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2627, 908, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2633, 909, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2639, 910, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2645, 911, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2647, 912, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2651, 913, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2655, 914, '73e98456-9eee-4f0c-b536-19f1563eb0bb');
INSERT INTO public.ring_partitions VALUES
	(2658, 915, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2661, 916, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2667, 917, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2576, 2230, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2578, 2231, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2579, 2232, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2582, 2233, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2585, 2234, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2589, 2235, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2591, 2236, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2593, 2237, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2594, 2238, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2596, 2239, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2597, 2240, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2602, 2241, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2606, 2242, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2608, 2243, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2611, 2244, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2612, 2245, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2613, 2246, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2614, 2247, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2615, 2248, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2620, 2249, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2621, 2250, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2622, 2251, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2628, 2252, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2629, 2253, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2632, 2254, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2635, 2255, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2636, 2256, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2637, 2257, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2642, 2258, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2643, 2259, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2650, 2260, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2652, 2261, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2653, 2262, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2657, 2263, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2659, 2264, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2581, 3587, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2586, 3588, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2588, 3589, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2590, 3590, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2595, 3591, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2601, 3592, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2603, 3593, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2604, 3594, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2619, 3595, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2623, 3596, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2624, 3597, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2626, 3598, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2630, 3599, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2631, 3600, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2634, 3601, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2638, 3602, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2640, 3603, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2641, 3604, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2644, 3605, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2646, 3606, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2648, 3607, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2649, 3608, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2654, 3609, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2656, 3610, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2660, 3611, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2662, 3612, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2663, 3613, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2664, 3614, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2665, 3615, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2666, 3616, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2673, 918, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2678, 919, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2684, 920, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2685, 921, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2688, 922, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2692, 923, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2695, 924, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2703, 925, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2707, 926, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2711, 927, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2712, 928, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2718, 929, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2720, 930, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2721, 931, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2726, 932, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2729, 933, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2731, 934, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2734, 935, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2735, 936, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2736, 937, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2745, 938, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2747, 939, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2749, 940, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2753, 941, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2754, 942, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2759, 943, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2670, 2265, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2675, 2266, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2676, 2267, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2677, 2268, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2679, 2269, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2683, 2270, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2689, 2271, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2693, 2272, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2694, 2273, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2698, 2274, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2700, 2275, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2701, 2276, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2702, 2277, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2704, 2278, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2710, 2279, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2715, 2280, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2716, 2281, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2717, 2282, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2722, 2283, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2724, 2284, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2727, 2285, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2730, 2286, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2733, 2287, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2738, 2288, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2740, 2289, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2743, 2290, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2746, 2291, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2748, 2292, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2750, 2293, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2751, 2294, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2755, 2295, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2756, 2296, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2757, 2297, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2668, 3617, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2669, 3618, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2671, 3619, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2672, 3620, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2674, 3621, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2680, 3622, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2681, 3623, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2682, 3624, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2686, 3625, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2687, 3626, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2690, 3627, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2691, 3628, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2696, 3629, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2697, 3630, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2699, 3631, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2705, 3632, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2706, 3633, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2708, 3634, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2709, 3635, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2713, 3636, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2714, 3637, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2719, 3638, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2723, 3639, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2725, 3640, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2728, 3641, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2732, 3642, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2737, 3643, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2739, 3644, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2741, 3645, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2742, 3646, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2744, 3647, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2752, 3648, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2758, 3649, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2762, 944, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2763, 945, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2768, 946, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2773, 947, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2775, 948, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2778, 949, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2779, 950, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2781, 951, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2782, 952, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2783, 953, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2784, 954, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2787, 955, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2790, 956, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2796, 957, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2798, 958, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2800, 959, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2805, 960, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2811, 961, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2813, 962, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2817, 963, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2821, 964, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2823, 965, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2825, 966, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2826, 967, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2827, 968, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2830, 969, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2832, 970, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2837, 971, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2840, 972, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2841, 973, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2851, 974, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2760, 2298, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2765, 2299, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2766, 2300, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2767, 2301, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2770, 2302, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2772, 2303, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2774, 2304, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2776, 2305, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2777, 2306, 'de8e7a13-8040-4d3d-b919-cea2126c520c');
INSERT INTO public.ring_partitions VALUES
	(2780, 2307, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2788, 2308, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2792, 2309, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2794, 2310, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2795, 2311, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2799, 2312, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2801, 2313, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2802, 2314, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2803, 2315, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2804, 2316, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2806, 2317, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2807, 2318, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2809, 2319, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2810, 2320, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2812, 2321, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2816, 2322, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2819, 2323, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2824, 2324, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2835, 2325, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2836, 2326, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2843, 2327, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2847, 2328, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2848, 2329, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2849, 2330, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2850, 2331, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2761, 3650, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2764, 3651, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2769, 3652, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2771, 3653, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2785, 3654, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2786, 3655, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2789, 3656, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2791, 3657, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2793, 3658, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2797, 3659, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2808, 3660, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2814, 3661, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2815, 3662, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2818, 3663, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2820, 3664, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2822, 3665, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2828, 3666, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2829, 3667, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2831, 3668, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2833, 3669, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2834, 3670, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2838, 3671, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2839, 3672, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2842, 3673, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2844, 3674, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2845, 3675, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2846, 3676, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2854, 975, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2858, 976, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2859, 977, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2863, 978, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2867, 979, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2868, 980, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2873, 981, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2874, 982, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2878, 983, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2882, 984, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2883, 985, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2884, 986, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2885, 987, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2886, 988, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2887, 989, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2888, 990, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2895, 991, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2900, 992, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2904, 993, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2908, 994, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2911, 995, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2913, 996, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2916, 997, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2921, 998, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2925, 999, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2931, 1000, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2936, 1001, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2937, 1002, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2938, 1003, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2939, 1004, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2940, 1005, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2941, 1006, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2942, 1007, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2852, 2332, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2853, 2333, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2856, 2334, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2871, 2335, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2875, 2336, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2876, 2337, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2877, 2338, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2880, 2339, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2881, 2340, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2889, 2341, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2890, 2342, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2894, 2343, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2897, 2344, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2899, 2345, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2902, 2346, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2905, 2347, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2906, 2348, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2909, 2349, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2910, 2350, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2914, 2351, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2917, 2352, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2918, 2353, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2920, 2354, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2922, 2355, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2924, 2356, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2927, 2357, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2930, 2358, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2935, 2359, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2943, 2360, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2855, 3677, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2857, 3678, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2860, 3679, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2861, 3680, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2862, 3681, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2864, 3682, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2865, 3683, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2866, 3684, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2869, 3685, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2870, 3686, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2872, 3687, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2879, 3688, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2891, 3689, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2892, 3690, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2893, 3691, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2896, 3692, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2898, 3693, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2901, 3694, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2903, 3695, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2907, 3696, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2912, 3697, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2915, 3698, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2919, 3699, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2923, 3700, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2926, 3701, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2928, 3702, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2929, 3703, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2932, 3704, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2933, 3705, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2934, 3706, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2946, 1008, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2948, 1009, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2951, 1010, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2952, 1011, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2954, 1012, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2956, 1013, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2961, 1014, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2965, 1015, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2966, 1016, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2969, 1017, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2971, 1018, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2975, 1019, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2980, 1020, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2981, 1021, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2986, 1022, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2988, 1023, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2989, 1024, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2991, 1025, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2994, 1026, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2998, 1027, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3007, 1028, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3008, 1029, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3013, 1030, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3016, 1031, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3022, 1032, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3025, 1033, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3030, 1034, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3033, 1035, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3034, 1036, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(2950, 2361, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2955, 2362, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2958, 2363, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2960, 2364, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2963, 2365, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2964, 2366, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2976, 2367, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2977, 2368, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2978, 2369, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2985, 2370, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2987, 2371, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2992, 2372, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2993, 2373, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2995, 2374, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2999, 2375, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3002, 2376, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3005, 2377, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3011, 2378, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3012, 2379, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3014, 2380, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3017, 2381, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3023, 2382, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3024, 2383, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3026, 2384, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3027, 2385, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3028, 2386, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3031, 2387, 'de8e7a13-8040-4d3d-b919-cea2126c520c');
INSERT INTO public.ring_partitions VALUES
	(3032, 2388, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3035, 2389, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(2944, 3707, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2945, 3708, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2947, 3709, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2949, 3710, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2953, 3711, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2957, 3712, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2959, 3713, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2962, 3714, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2967, 3715, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2968, 3716, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2970, 3717, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2972, 3718, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2973, 3719, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2974, 3720, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2979, 3721, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2982, 3722, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2983, 3723, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2984, 3724, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2990, 3725, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2996, 3726, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(2997, 3727, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3000, 3728, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3001, 3729, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3003, 3730, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3004, 3731, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3006, 3732, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3009, 3733, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3010, 3734, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3015, 3735, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3018, 3736, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3019, 3737, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3020, 3738, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3021, 3739, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3029, 3740, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3040, 1037, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3047, 1038, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3050, 1039, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3051, 1040, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3056, 1041, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3057, 1042, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3061, 1043, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3062, 1044, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3064, 1045, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3068, 1046, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3073, 1047, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3074, 1048, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3075, 1049, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3086, 1050, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3089, 1051, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3097, 1052, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3104, 1053, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3107, 1054, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3110, 1055, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3115, 1056, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3117, 1057, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3121, 1058, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3126, 1059, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3036, 2390, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3037, 2391, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3038, 2392, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3039, 2393, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3041, 2394, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3044, 2395, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3046, 2396, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3048, 2397, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3049, 2398, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3058, 2399, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3063, 2400, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3067, 2401, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3069, 2402, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3076, 2403, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3077, 2404, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3081, 2405, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3082, 2406, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3083, 2407, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3085, 2408, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3087, 2409, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3092, 2410, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3094, 2411, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3096, 2412, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3098, 2413, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3099, 2414, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3100, 2415, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3102, 2416, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3103, 2417, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3105, 2418, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3106, 2419, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3109, 2420, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3111, 2421, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3112, 2422, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3119, 2423, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3120, 2424, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3123, 2425, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3124, 2426, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3042, 3741, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3043, 3742, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3045, 3743, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3052, 3744, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3053, 3745, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3054, 3746, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3055, 3747, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3059, 3748, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3060, 3749, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3065, 3750, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3066, 3751, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3070, 3752, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3071, 3753, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3072, 3754, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3078, 3755, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3079, 3756, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3080, 3757, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3084, 3758, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3088, 3759, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3090, 3760, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3091, 3761, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3093, 3762, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3095, 3763, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3101, 3764, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3108, 3765, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3113, 3766, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3114, 3767, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3116, 3768, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3118, 3769, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3122, 3770, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3125, 3771, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3127, 3772, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3132, 1060, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3135, 1061, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3138, 1062, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3140, 1063, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3141, 1064, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3142, 1065, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3143, 1066, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3145, 1067, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3150, 1068, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3151, 1069, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3159, 1070, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3163, 1071, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3171, 1072, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3174, 1073, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3175, 1074, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3180, 1075, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3182, 1076, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3189, 1077, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3191, 1078, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3192, 1079, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3194, 1080, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3195, 1081, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3196, 1082, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3198, 1083, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3201, 1084, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3204, 1085, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3205, 1086, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3206, 1087, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3207, 1088, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3213, 1089, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3214, 1090, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3217, 1091, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3128, 2427, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3130, 2428, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3131, 2429, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3134, 2430, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3147, 2431, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3148, 2432, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3154, 2433, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3156, 2434, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3158, 2435, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3165, 2436, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3167, 2437, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3169, 2438, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3170, 2439, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3172, 2440, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3173, 2441, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3176, 2442, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3178, 2443, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3181, 2444, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3184, 2445, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3185, 2446, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3188, 2447, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3193, 2448, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3197, 2449, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3199, 2450, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3203, 2451, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3208, 2452, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3211, 2453, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3218, 2454, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3129, 3773, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3133, 3774, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3136, 3775, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3137, 3776, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3139, 3777, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3144, 3778, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3146, 3779, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3149, 3780, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3152, 3781, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3153, 3782, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3155, 3783, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3157, 3784, 'b4ae6779-86b1-4410-b561-2238da9dba85');
INSERT INTO public.ring_partitions VALUES
	(3160, 3785, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3161, 3786, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3162, 3787, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3164, 3788, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3166, 3789, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3168, 3790, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3177, 3791, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3179, 3792, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3183, 3793, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3186, 3794, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3187, 3795, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3190, 3796, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3200, 3797, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3202, 3798, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3209, 3799, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3210, 3800, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3212, 3801, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3215, 3802, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3216, 3803, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3219, 3804, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3221, 1092, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3224, 1093, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3225, 1094, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3229, 1095, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3231, 1096, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3233, 1097, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3234, 1098, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3236, 1099, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3239, 1100, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3240, 1101, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3244, 1102, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3245, 1103, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3246, 1104, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3247, 1105, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3251, 1106, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3253, 1107, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3258, 1108, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3260, 1109, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3261, 1110, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3263, 1111, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3265, 1112, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3271, 1113, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3276, 1114, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3278, 1115, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3284, 1116, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3288, 1117, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3289, 1118, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3290, 1119, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3292, 1120, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3293, 1121, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3298, 1122, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3300, 1123, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3303, 1124, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3304, 1125, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3306, 1126, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3307, 1127, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3220, 2455, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3222, 2456, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3226, 2457, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3227, 2458, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3230, 2459, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3232, 2460, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3237, 2461, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3243, 2462, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3250, 2463, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3252, 2464, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3256, 2465, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3264, 2466, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3266, 2467, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3268, 2468, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3269, 2469, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3272, 2470, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3273, 2471, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3280, 2472, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3282, 2473, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3283, 2474, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3285, 2475, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3291, 2476, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3295, 2477, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3296, 2478, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3299, 2479, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3305, 2480, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3223, 3805, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3228, 3806, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3235, 3807, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3238, 3808, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3241, 3809, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3242, 3810, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3248, 3811, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3249, 3812, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3254, 3813, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3255, 3814, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3257, 3815, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3259, 3816, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3262, 3817, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3267, 3818, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3270, 3819, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3274, 3820, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3275, 3821, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3277, 3822, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3279, 3823, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3281, 3824, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3286, 3825, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3287, 3826, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3294, 3827, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3297, 3828, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3301, 3829, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3302, 3830, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3308, 3831, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3309, 3832, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3310, 3833, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3311, 3834, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3313, 1128, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3315, 1129, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3325, 1130, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3326, 1131, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3327, 1132, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3334, 1133, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3336, 1134, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3342, 1135, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3343, 1136, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3350, 1137, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3351, 1138, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3353, 1139, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3360, 1140, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3364, 1141, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3367, 1142, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3371, 1143, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3372, 1144, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3374, 1145, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3376, 1146, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3377, 1147, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3380, 1148, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3383, 1149, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3387, 1150, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3395, 1151, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3398, 1152, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3316, 2481, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3317, 2482, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3318, 2483, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3320, 2484, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3322, 2485, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3328, 2486, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3329, 2487, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3335, 2488, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3338, 2489, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3344, 2490, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3345, 2491, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3346, 2492, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3347, 2493, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3349, 2494, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3357, 2495, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3358, 2496, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3359, 2497, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3361, 2498, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3363, 2499, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3369, 2500, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3375, 2501, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3379, 2502, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3381, 2503, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3384, 2504, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3385, 2505, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3389, 2506, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3390, 2507, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3391, 2508, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3394, 2509, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3396, 2510, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3397, 2511, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3399, 2512, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3312, 3835, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3314, 3836, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3319, 3837, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3321, 3838, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3323, 3839, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3324, 3840, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3330, 3841, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3331, 3842, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3332, 3843, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3333, 3844, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3337, 3845, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3339, 3846, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3340, 3847, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3341, 3848, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3348, 3849, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3352, 3850, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3354, 3851, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3355, 3852, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3356, 3853, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3362, 3854, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3365, 3855, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3366, 3856, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3368, 3857, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3370, 3858, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3373, 3859, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3378, 3860, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3382, 3861, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3386, 3862, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3388, 3863, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3392, 3864, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3393, 3865, 'b4ae6779-86b1-4410-b561-2238da9dba85');
INSERT INTO public.ring_partitions VALUES
	(3400, 3866, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3401, 3867, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3402, 3868, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3403, 3869, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3407, 1153, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3412, 1154, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3414, 1155, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3416, 1156, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3418, 1157, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3420, 1158, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3423, 1159, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3424, 1160, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3427, 1161, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3432, 1162, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3436, 1163, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3437, 1164, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3440, 1165, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3442, 1166, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3446, 1167, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3447, 1168, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3454, 1169, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3456, 1170, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3462, 1171, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3463, 1172, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3464, 1173, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3465, 1174, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3466, 1175, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3469, 1176, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3470, 1177, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3472, 1178, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3476, 1179, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3480, 1180, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3483, 1181, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3484, 1182, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3487, 1183, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3488, 1184, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3493, 1185, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3494, 1186, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3408, 2513, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3413, 2514, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3417, 2515, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3426, 2516, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3428, 2517, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3429, 2518, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3430, 2519, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3433, 2520, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3434, 2521, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3435, 2522, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3441, 2523, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3443, 2524, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3445, 2525, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3449, 2526, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3457, 2527, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3468, 2528, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3473, 2529, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3475, 2530, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3477, 2531, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3479, 2532, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3482, 2533, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3486, 2534, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3492, 2535, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3495, 2536, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3404, 3870, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3405, 3871, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3406, 3872, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3409, 3873, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3410, 3874, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3411, 3875, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3415, 3876, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3419, 3877, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3421, 3878, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3422, 3879, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3425, 3880, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3431, 3881, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3438, 3882, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3439, 3883, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3444, 3884, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3448, 3885, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3450, 3886, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3451, 3887, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3452, 3888, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3453, 3889, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3455, 3890, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3458, 3891, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3459, 3892, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3460, 3893, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3461, 3894, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3467, 3895, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3471, 3896, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3474, 3897, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3478, 3898, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3481, 3899, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3485, 3900, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3489, 3901, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3490, 3902, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3491, 3903, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3497, 1187, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3498, 1188, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3500, 1189, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3501, 1190, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3505, 1191, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3506, 1192, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3510, 1193, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3511, 1194, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3518, 1195, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3519, 1196, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3524, 1197, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3533, 1198, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3536, 1199, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3537, 1200, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3541, 1201, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3547, 1202, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3549, 1203, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3551, 1204, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3558, 1205, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3559, 1206, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3560, 1207, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3562, 1208, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3564, 1209, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3565, 1210, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3566, 1211, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3570, 1212, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3571, 1213, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3572, 1214, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3576, 1215, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3578, 1216, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3579, 1217, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3580, 1218, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3581, 1219, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3582, 1220, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3502, 2537, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3503, 2538, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3504, 2539, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3514, 2540, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3515, 2541, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3517, 2542, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3520, 2543, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3522, 2544, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3523, 2545, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3529, 2546, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3532, 2547, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3535, 2548, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3538, 2549, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3539, 2550, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3540, 2551, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3543, 2552, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3546, 2553, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3548, 2554, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3552, 2555, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3553, 2556, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3554, 2557, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3567, 2558, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3583, 2559, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3585, 2560, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3586, 2561, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3496, 3904, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3499, 3905, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3507, 3906, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3508, 3907, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3509, 3908, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3512, 3909, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3513, 3910, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3516, 3911, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3521, 3912, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3525, 3913, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3526, 3914, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3527, 3915, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3528, 3916, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3530, 3917, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3531, 3918, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3534, 3919, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3542, 3920, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3544, 3921, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3545, 3922, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3550, 3923, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3555, 3924, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3556, 3925, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3557, 3926, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3561, 3927, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3563, 3928, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3568, 3929, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3569, 3930, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3573, 3931, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3574, 3932, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3575, 3933, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3577, 3934, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3584, 3935, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3587, 3936, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3595, 1221, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3596, 1222, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3599, 1223, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3600, 1224, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3602, 1225, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3605, 1226, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3614, 1227, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3618, 1228, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3623, 1229, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3625, 1230, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3627, 1231, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3635, 1232, '73e98456-9eee-4f0c-b536-19f1563eb0bb');
INSERT INTO public.ring_partitions VALUES
	(3643, 1233, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3654, 1234, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3655, 1235, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3663, 1236, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3666, 1237, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3669, 1238, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3672, 1239, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3676, 1240, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3679, 1241, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3589, 2562, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3590, 2563, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3593, 2564, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3598, 2565, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3603, 2566, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3604, 2567, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3606, 2568, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3607, 2569, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3608, 2570, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3609, 2571, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3610, 2572, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3612, 2573, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3615, 2574, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3616, 2575, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3617, 2576, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3619, 2577, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3620, 2578, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3622, 2579, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3626, 2580, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3630, 2581, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3636, 2582, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3637, 2583, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3638, 2584, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3642, 2585, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3645, 2586, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3646, 2587, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3647, 2588, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3649, 2589, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3650, 2590, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3652, 2591, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3657, 2592, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3658, 2593, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3659, 2594, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3660, 2595, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3662, 2596, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3665, 2597, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3667, 2598, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3671, 2599, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3673, 2600, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3674, 2601, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3677, 2602, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3678, 2603, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3588, 3937, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3591, 3938, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3592, 3939, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3594, 3940, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3597, 3941, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3601, 3942, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3611, 3943, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3613, 3944, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3621, 3945, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3624, 3946, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3628, 3947, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3629, 3948, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3631, 3949, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3632, 3950, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3633, 3951, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3634, 3952, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3639, 3953, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3640, 3954, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3641, 3955, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3644, 3956, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3648, 3957, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3651, 3958, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3653, 3959, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3656, 3960, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3661, 3961, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3664, 3962, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3668, 3963, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3670, 3964, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3675, 3965, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3685, 1242, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3689, 1243, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3693, 1244, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3695, 1245, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3696, 1246, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3699, 1247, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3702, 1248, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3706, 1249, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3710, 1250, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3712, 1251, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3719, 1252, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3720, 1253, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3722, 1254, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3725, 1255, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3727, 1256, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3731, 1257, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3732, 1258, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3735, 1259, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3736, 1260, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3738, 1261, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3744, 1262, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3748, 1263, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3752, 1264, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3753, 1265, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3756, 1266, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3765, 1267, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3768, 1268, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3769, 1269, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3770, 1270, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3681, 2604, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3682, 2605, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3683, 2606, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3684, 2607, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3686, 2608, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3691, 2609, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3694, 2610, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3697, 2611, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3698, 2612, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3701, 2613, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3704, 2614, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3709, 2615, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3711, 2616, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3714, 2617, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3716, 2618, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3721, 2619, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3723, 2620, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3724, 2621, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3734, 2622, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3737, 2623, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3741, 2624, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3750, 2625, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3751, 2626, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3757, 2627, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3758, 2628, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3759, 2629, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3761, 2630, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3762, 2631, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3763, 2632, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3764, 2633, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3767, 2634, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3680, 3966, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3687, 3967, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3688, 3968, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3690, 3969, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3692, 3970, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3700, 3971, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3703, 3972, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3705, 3973, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3707, 3974, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3708, 3975, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3713, 3976, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3715, 3977, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3717, 3978, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3718, 3979, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3726, 3980, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3728, 3981, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3729, 3982, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3730, 3983, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3733, 3984, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3739, 3985, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3740, 3986, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3742, 3987, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3743, 3988, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3745, 3989, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3746, 3990, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3747, 3991, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3749, 3992, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3754, 3993, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3755, 3994, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3760, 3995, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3766, 3996, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3771, 3997, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3774, 1271, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3779, 1272, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3782, 1273, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3784, 1274, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3785, 1275, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3788, 1276, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3789, 1277, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3790, 1278, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3794, 1279, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3800, 1280, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3802, 1281, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3806, 1282, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3812, 1283, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3816, 1284, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3818, 1285, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3826, 1286, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3827, 1287, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3835, 1288, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3841, 1289, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3843, 1290, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3845, 1291, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3846, 1292, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3849, 1293, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3851, 1294, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3857, 1295, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3862, 1296, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3772, 2635, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3773, 2636, 'de8e7a13-8040-4d3d-b919-cea2126c520c');
INSERT INTO public.ring_partitions VALUES
	(3775, 2637, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3777, 2638, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3780, 2639, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3781, 2640, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3783, 2641, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3786, 2642, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3791, 2643, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3798, 2644, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3799, 2645, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3804, 2646, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3807, 2647, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3808, 2648, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3813, 2649, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3814, 2650, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3815, 2651, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3820, 2652, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3822, 2653, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3823, 2654, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3824, 2655, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3829, 2656, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3830, 2657, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3834, 2658, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3847, 2659, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3848, 2660, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3852, 2661, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3853, 2662, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3854, 2663, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3856, 2664, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3858, 2665, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3859, 2666, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3861, 2667, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3863, 2668, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3776, 3998, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3778, 3999, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3787, 4000, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3792, 4001, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3793, 4002, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3795, 4003, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3796, 4004, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3797, 4005, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3801, 4006, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3803, 4007, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3805, 4008, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3809, 4009, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3810, 4010, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3811, 4011, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3817, 4012, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3819, 4013, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3821, 4014, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3825, 4015, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3828, 4016, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3831, 4017, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3832, 4018, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3833, 4019, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3836, 4020, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3837, 4021, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3838, 4022, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3839, 4023, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3840, 4024, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3842, 4025, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3844, 4026, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3850, 4027, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3855, 4028, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3860, 4029, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3865, 1297, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3866, 1298, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3869, 1299, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3871, 1300, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3872, 1301, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3877, 1302, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3879, 1303, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3883, 1304, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3886, 1305, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3887, 1306, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3889, 1307, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3892, 1308, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3893, 1309, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3898, 1310, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3899, 1311, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3901, 1312, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3902, 1313, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3911, 1314, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3912, 1315, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3914, 1316, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3915, 1317, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3916, 1318, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3927, 1319, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3929, 1320, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3930, 1321, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3931, 1322, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3932, 1323, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3933, 1324, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3934, 1325, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3940, 1326, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3942, 1327, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3946, 1328, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3947, 1329, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3948, 1330, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3949, 1331, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3953, 1332, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3864, 2669, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3867, 2670, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3873, 2671, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3875, 2672, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3876, 2673, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3878, 2674, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3880, 2675, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3884, 2676, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3885, 2677, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3888, 2678, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3890, 2679, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3891, 2680, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3894, 2681, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3895, 2682, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3896, 2683, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3897, 2684, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3903, 2685, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3907, 2686, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3908, 2687, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3917, 2688, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3919, 2689, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3920, 2690, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3921, 2691, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3923, 2692, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3925, 2693, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3926, 2694, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3936, 2695, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3937, 2696, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3943, 2697, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3952, 2698, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3954, 2699, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3868, 4030, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3870, 4031, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3874, 4032, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3881, 4033, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3882, 4034, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3900, 4035, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3904, 4036, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3905, 4037, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3906, 4038, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3909, 4039, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3910, 4040, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3913, 4041, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3918, 4042, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3922, 4043, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3924, 4044, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3928, 4045, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3935, 4046, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3938, 4047, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3939, 4048, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3941, 4049, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3944, 4050, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3945, 4051, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3950, 4052, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3951, 4053, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3955, 4054, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3958, 1333, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3960, 1334, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3963, 1335, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3964, 1336, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3966, 1337, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3969, 1338, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3972, 1339, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3973, 1340, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3975, 1341, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3978, 1342, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3983, 1343, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3987, 1344, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3988, 1345, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3990, 1346, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3992, 1347, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3996, 1348, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3997, 1349, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3998, 1350, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3999, 1351, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4001, 1352, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4002, 1353, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4011, 1354, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4012, 1355, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4013, 1356, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4017, 1357, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4018, 1358, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4024, 1359, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4026, 1360, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4029, 1361, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4034, 1362, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4035, 1363, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4036, 1364, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4039, 1365, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4042, 1366, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4045, 1367, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4046, 1368, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(3956, 2700, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3959, 2701, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3962, 2702, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3965, 2703, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3968, 2704, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3971, 2705, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3974, 2706, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3977, 2707, 'de8e7a13-8040-4d3d-b919-cea2126c520c');
INSERT INTO public.ring_partitions VALUES
	(3980, 2708, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3981, 2709, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3982, 2710, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3984, 2711, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3985, 2712, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3989, 2713, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3991, 2714, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3994, 2715, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4000, 2716, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4004, 2717, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4006, 2718, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4007, 2719, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4021, 2720, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4023, 2721, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4025, 2722, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4030, 2723, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4031, 2724, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4037, 2725, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4038, 2726, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4040, 2727, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4041, 2728, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4043, 2729, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4047, 2730, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(3957, 4055, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3961, 4056, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3967, 4057, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3970, 4058, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3976, 4059, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3979, 4060, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3986, 4061, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3993, 4062, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(3995, 4063, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4003, 4064, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4005, 4065, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4008, 4066, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4009, 4067, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4010, 4068, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4014, 4069, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4015, 4070, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4016, 4071, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4019, 4072, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4020, 4073, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4022, 4074, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4027, 4075, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4028, 4076, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4032, 4077, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4033, 4078, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4044, 4079, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4048, 1369, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4052, 1370, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4056, 1371, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4058, 1372, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4061, 1373, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4062, 1374, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4063, 1375, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4072, 1376, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4077, 1377, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4083, 1378, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4084, 1379, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4086, 1380, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4087, 1381, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4092, 1382, '73e98456-9eee-4f0c-b536-19f1563eb0bb'),
	(4049, 2731, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4050, 2732, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4054, 2733, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4055, 2734, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4057, 2735, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4064, 2736, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4066, 2737, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4067, 2738, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4068, 2739, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4069, 2740, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4075, 2741, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4078, 2742, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4079, 2743, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4081, 2744, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4085, 2745, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4088, 2746, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4090, 2747, 'de8e7a13-8040-4d3d-b919-cea2126c520c'),
	(4051, 4080, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4053, 4081, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4059, 4082, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4060, 4083, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4065, 4084, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4070, 4085, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4071, 4086, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4073, 4087, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4074, 4088, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4076, 4089, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4080, 4090, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4082, 4091, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4089, 4092, 'b4ae6779-86b1-4410-b561-2238da9dba85'),
	(4091, 4093, 'b4ae6779-86b1-4410-b561-2238da9dba85');


--
-- Data for Name: ring_pins; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ring_pins VALUES
	(9, 'node-2', '2026-11-23 23:46:59.586922+00');


--
-- Data for Name: ring_settings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ring_settings VALUES
	('partitions', '4093'),
	('hash', 'xxhash64'),
	('placement', 'consistent-1.0.0/400/1.25'),
	('event_shards', '64');


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tenants VALUES
	('01a20ace-39b5-7dc3-8ea1-6d99f73940d7', 'Demo', 'active', '2026-11-23 23:46:57.077826+00', '2026-11-23 23:46:57.077826+00');


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.users VALUES
	('01a20ace-3721-7a34-a5eb-5c1c83dc1ae0', NULL, 'admin@example.com', '$2a$10$E6NocQRhxVGMijsL3Ksjf.RSvTayVcSCMOhbhW9aUU1qWLs5HRk.m', 'SUPERADMIN', '2026-11-23 23:46:56.417336+00', '2026-11-23 23:46:56.417336+00');


--
-- Data for Name: webhook_deliveries_20261122; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_deliveries_20261123; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_deliveries_20261123 VALUES
	('01a20ace-41a9-738a-8d85-11e48b1be168', '01a20ace-39be-74a3-bdfd-17854e25e714', '01a20ace-39b5-7dc3-8ea1-6d99f73940d7', '01a20ace-39b8-7cb0-a7f1-36d32e7dc53c', 1, '95215550000002@lid', 'SUCCESS', 1, NULL, 200, '2026-11-23 23:46:59.132667+00', '2026-11-23 23:46:59.120173+00', '2026-11-23 23:46:59.132667+00');


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
	('01a20ace-39be-74a3-bdfd-17854e25e714', '01a20ace-39b5-7dc3-8ea1-6d99f73940d7', 'http://127.0.0.1:21968/hook', 'f1e317b6c63e9425aee497a4e917e239f86c62198512793b', true, NULL, NULL, '2026-11-23 23:46:57.086343+00', '2026-11-23 23:46:57.086343+00');


--
-- Data for Name: webhook_lanes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_progress VALUES
	('01a20ace-39b8-7cb0-a7f1-36d32e7dc53c', 1);


--
-- Data for Name: whatsmeow_app_state_mutation_macs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_app_state_mutation_macs VALUES
	('5215550000001:1@s.whatsapp.net', 'critical_block', 1, '\xf08468e2866486de0dfc43c8bae8478846a57095df49883940f4342cfd8997b3', '\x9913ff0e00533d45e2624d6ffa94edfbc309f10d8874fa5449f6abb3eaebe4e3');


--
-- Data for Name: whatsmeow_app_state_sync_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_app_state_sync_keys VALUES
	('5215550000001:1@s.whatsapp.net', '\x000117fa6642', '\x7336f3d679c11231999b1d6658b7b1ded1193eea82dda8113ac6290a0953c861', 1795477617469, '\x080110011a020001');


--
-- Data for Name: whatsmeow_app_state_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_app_state_version VALUES
	('5215550000001:1@s.whatsapp.net', 'critical_block', 1, '\x697e62ef90b054519d0f27ea32de3b77c0f8c0886c14a1f11c6779f0e6eb71b81e8a840b2ee31224690d0d5bdf1a708a3e48cc9f1a7f47814097e18786f4c645bcd672c7a7487ea6fe6e1cc136278f161f7abf422c4dfe22de9ccfe784a13203f3b05b7129043847c9b60ec9f093a3a973c0ee480cffdbb0e085f33ea1d60176');


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
	('5215550000001:1@s.whatsapp.net', '95215550000001:1@lid', NULL, 2639028695, '\xb8f90265325169cfabd41c95e683ca9a3fa9e5bc086f9edbf35c8047abbcf675', '\x30bccfaed67b889e6036fbb4ae06b03bc201a588e44f60666a795e5c93bac273', '\x1846308e09bf78d0745eb0376952cb5a49433933939982ebaf8e54577738b875', 1, '\x43c562866b8db9d10c9b13b7ec18a8a41c91aecf71e6dad1ba3beac9dcd8504955f93531b04be31443a49a6ff24278822174bce5b8bdababf0f8f1167520300f', '\x36b8aea2dec5f2c62eaeddfd6b1cd87f2a95a7ee452cdf9a36589a7d74a2b466', '\x08c2c181d90210f1a093d806180120002800', '\x2b8b5aa4c0ff370d10351b12ea66b155473af66a1b24cbfe7cb4c2c17b1f5f9e1e2caeb047b6798fc8fb43029125310e6c1142ffce0e99f91fb6d931f366960e', '\x1d42f3cffbc9ad53880d00205cdeea80faebbe5298878ac4bc0aa96dff585707', '\x2d6add2de1e0f950b2a856ee91e3b61bef893513e8f7b2bec75c079bcc835707e9cb48027c88745ef2ffc0471d8ad6d7882e46bd330b41d8b5106961e6185401', 'android', '', 'Demo shop', 0, '');


--
-- Data for Name: whatsmeow_event_buffer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_event_buffer VALUES
	('5215550000001:1@s.whatsapp.net', '\xf45889e171bae09e110b197eb9e48241c8e0bd426d9ecffa9be98b211af256be', NULL, 1795477617, 1795477617486),
	('5215550000001:1@s.whatsapp.net', '\xbf0da059ddb19108ccbad3d276454fe9aca7b973bf9b8e144760faa39f1e26c2', NULL, 1795477619, 1795477619112);


--
-- Data for Name: whatsmeow_identity_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_identity_keys VALUES
	('5215550000001:1@s.whatsapp.net', '95215550000002_1:0', '\xff64cacc98de2597d345995d45ebb8bb670e538e68aa477b868104aa7fa9480c'),
	('5215550000001:1@s.whatsapp.net', '95215550000001_1:0', '\x1d42f3cffbc9ad53880d00205cdeea80faebbe5298878ac4bc0aa96dff585707');


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
	('5215550000001:1@s.whatsapp.net', 2, '\x00eaad0346fbb104f473265490dd783e5b4cfe31e340c2d9349d74cab82df77e', true),
	('5215550000001:1@s.whatsapp.net', 3, '\x3838363bf8b0d7a0bdfe676ab07da2b2ae53405d79df350c45f6b964ca2cb744', true),
	('5215550000001:1@s.whatsapp.net', 4, '\x106a5c8f077c0e6e5b8d2a058ee051467040ec28f694aaeaa9e88fe0f3eec47f', true),
	('5215550000001:1@s.whatsapp.net', 5, '\x9032f8a31c50537e608427fd446bb6a2240165acbd1213a1b5beaadee160a971', true),
	('5215550000001:1@s.whatsapp.net', 6, '\x98171111a2f5ba3714497320cb84eab21660692a8e9f87ef12ca6cc1d0669251', true),
	('5215550000001:1@s.whatsapp.net', 7, '\x68bba5b7e67000ab7196db3ab7a003c8879766ccc5350bed4663ab236fad9055', true),
	('5215550000001:1@s.whatsapp.net', 8, '\x18afd0e466647761e36d8dadd0475949e97f6796796cba01bc58a810791be745', true),
	('5215550000001:1@s.whatsapp.net', 9, '\x48e498e35026321817381e2af63739ce8ff8105d3296e8e3743bf46a1a304e54', true),
	('5215550000001:1@s.whatsapp.net', 10, '\xf087b68152c1f8b10329aa498dcbf6dd5dd4bb6cc8b3b459de4dc02b00d2db66', true),
	('5215550000001:1@s.whatsapp.net', 11, '\x889e467e68d403348747b1766a6a773d6cd897bfe133a88f1bd5c685a5f42f6c', true),
	('5215550000001:1@s.whatsapp.net', 12, '\xd88ba86e359f98d3e2d9c5543b3b3a54e14121484977bd851196d43213184652', true),
	('5215550000001:1@s.whatsapp.net', 13, '\x8885ce5f187f6e13dc87558e51a0ad00f53496419683e50b001f05b8d69bea4c', true),
	('5215550000001:1@s.whatsapp.net', 14, '\x18e638aa050b8d08d410aee6eeefc5b3a4014f624766f0f9b4572c0107584263', true),
	('5215550000001:1@s.whatsapp.net', 15, '\xf8c657d7449372e1724c23dae640ccd77d13dbd570dd66a9ed268e5a87fe7975', true),
	('5215550000001:1@s.whatsapp.net', 16, '\xc8bf7b96c2bc6012d4609e122298875fc5f6bcf81db80062355edd4f41541769', true),
	('5215550000001:1@s.whatsapp.net', 17, '\x103b79be4fe8aed0709883bb826f8d8ff0dcdc92f0978df24b434e65bc687850', true),
	('5215550000001:1@s.whatsapp.net', 18, '\xc8bd447d81c7688bd1a3aea408ab255e3c0175c8a88f52b43aa6aaa55562d549', true),
	('5215550000001:1@s.whatsapp.net', 19, '\xa84931494c7241c26ce81362ac1c4cf43c630ae8d3c9855f3310b144d72ce36e', true),
	('5215550000001:1@s.whatsapp.net', 20, '\x1035f482de267dbedb4bf534c71800204fdf94c3ec825822ad628c43f2f3287f', true),
	('5215550000001:1@s.whatsapp.net', 21, '\x98f9fb308cd5ec3d77e3425d89c463d116b5e4efe3832feee07460ca6e397779', true),
	('5215550000001:1@s.whatsapp.net', 22, '\xc801f2a1fdd95ede9249cea89371b69575eee40f4da63d79975ca54b3e80d456', true),
	('5215550000001:1@s.whatsapp.net', 23, '\x98339d08755cd0b0c9ff3b948dedd3fb5d1f5b9ea2a7b8980daf960f4c7de44b', true),
	('5215550000001:1@s.whatsapp.net', 24, '\xf0367a50906a3099ad2c3404b5c6b05301b76b52a385657d8a091a6394dc1243', true),
	('5215550000001:1@s.whatsapp.net', 25, '\xe0da2d080a6f3cd9bb388347955ea7df5fb390482d900986c8d832c1d8aba973', true),
	('5215550000001:1@s.whatsapp.net', 26, '\x8863df127c7d674df1af5b970efa610841d845e75d425f781d9e66574a6a4a62', true),
	('5215550000001:1@s.whatsapp.net', 27, '\x9014ba6d308a649ba23f035de33215cf35468163c29704f903484348387fb263', true),
	('5215550000001:1@s.whatsapp.net', 28, '\xc8ab1f4d2b207f33af17cb9faa9208a300da80b269451921ee50692dcb0f407e', true),
	('5215550000001:1@s.whatsapp.net', 29, '\x506e6f1d029bb6fd38766988ebb103824d481eb5c96af1438924d240e3024e5d', true),
	('5215550000001:1@s.whatsapp.net', 30, '\xb0abeb9a89a33a04adfd4b0cfc030e1255b9bbaeb1f61902f26ddcf89a9e315f', true),
	('5215550000001:1@s.whatsapp.net', 31, '\xa8b647c21ac2c3977867d44fe559ef48823f2cb39899bf0c8445ba02f9da705d', true),
	('5215550000001:1@s.whatsapp.net', 32, '\xc07086ac8e1330d4b1cb9f5c5c89608956ed20174bb4743de4f10ecd64583357', true),
	('5215550000001:1@s.whatsapp.net', 33, '\x80d7332225bb518cfb250ff2acba4f108062aad28962e9d3f0f37e5afa4feb57', true),
	('5215550000001:1@s.whatsapp.net', 34, '\xe0da24c0196f0f1f56572c1d793177d97d511a179174713937dae56e453d4e5c', true),
	('5215550000001:1@s.whatsapp.net', 35, '\xd84dd793d6f435f88f0358edc8550e055df52dd984005f5e25131b788ede986f', true),
	('5215550000001:1@s.whatsapp.net', 36, '\xa0b49c9612126a33d011c6d4968ce175b9330eea039618ab29b2fd98e70b927d', true),
	('5215550000001:1@s.whatsapp.net', 37, '\xa832fe5861b5ff537a4d0c667fbc735cbf152d364a2ed3330fd9dfd7ef4f086b', true),
	('5215550000001:1@s.whatsapp.net', 38, '\xb0fdd57001b128fb260a86863968fec598007be2c6a5670fadc26b0cdc513166', true),
	('5215550000001:1@s.whatsapp.net', 39, '\xb8b846ee8c8817f8c4374c0c8bd2e6925798f4d217caa3ef6a3af8d38f41ba70', true),
	('5215550000001:1@s.whatsapp.net', 40, '\x60d3c7622a13e738eae5eba51df08d528cfc7750b9ffb3264ed2d35effc72e46', true),
	('5215550000001:1@s.whatsapp.net', 41, '\xe02da38d7a6fc40fc1d6f907c4a43a1d70af538466ffbe3a8ca611f6c37f3a49', true),
	('5215550000001:1@s.whatsapp.net', 42, '\xa08761da4c4fbd23862a698e6758ed9ddf786354285159c1e11ced9e5f28c468', true),
	('5215550000001:1@s.whatsapp.net', 43, '\xb0a37552e73476eaa7c1758a9a70815a992edf6a9ef1843430f77ecc02c83474', true),
	('5215550000001:1@s.whatsapp.net', 44, '\x70c55fbf3e7c1af954a67b4afcb47eee1110b58a1515112404029bf5859eac73', true),
	('5215550000001:1@s.whatsapp.net', 45, '\x386e38eb14d2eed319f572f67ec3044ad7b3d7bb236d830be819042c678d7b72', true),
	('5215550000001:1@s.whatsapp.net', 46, '\xc061ab745d4bc2a79e94dcc62be8228c50196905e7abf7af3fd627598cc4cd7a', true),
	('5215550000001:1@s.whatsapp.net', 47, '\x587d7041fe9e7cee01237e4fa22a3df680e4ab33b4fcdd8fc77ecd12785ae97e', true),
	('5215550000001:1@s.whatsapp.net', 48, '\xd839384f1a4dc0e56e44094d9a5b630737de72f34f92913e6012ec969b728046', true),
	('5215550000001:1@s.whatsapp.net', 49, '\x2885d68a5da04c855e74656fb6f7c999f18a795151b6e5104e3b459137bcc16d', true),
	('5215550000001:1@s.whatsapp.net', 50, '\xd0b1b875d7356c3a5c0beb02f45eb0595892dee6a53579918f6a62c8f1698e50', true),
	('5215550000001:1@s.whatsapp.net', 51, '\xa88d61ee58eb216e64b9f18a57b9934eef5feb17753dbd5b21c1e10ffc739d7f', true),
	('5215550000001:1@s.whatsapp.net', 52, '\x608363f541eebd8ebf513da4f66ef46ad8c8d6248696b5f2d34a92ce710b7766', true),
	('5215550000001:1@s.whatsapp.net', 53, '\x80287899414c7bbfd6c7e3e8a02f78cb746636125a009386792b883d82281552', true),
	('5215550000001:1@s.whatsapp.net', 54, '\xe8fec4385852fe0953bbf024ee7e34e9c9bc334a3c57ddb84380144ee5b9cb7b', true),
	('5215550000001:1@s.whatsapp.net', 55, '\xc0dbd8235f4a10ac19e68108fc259066209f9b5292e4f666e764e6a1e119df4d', true),
	('5215550000001:1@s.whatsapp.net', 56, '\xc8a6605b39b2145d547363b5fc4f79a21a9df5c7d7b25dbd6a06d694d703b742', true),
	('5215550000001:1@s.whatsapp.net', 57, '\xb8efffcb34243d95ede678743f9fe7444a43f1b6262a5f1679d0a13368209950', true),
	('5215550000001:1@s.whatsapp.net', 58, '\x40dd930037663d0ceaaf8fb8fee03820ca7381ce5887d592c02c9079cd5fd145', true),
	('5215550000001:1@s.whatsapp.net', 59, '\x388f91ddc0369a923c0623be1c67615fc2b4644601bd1dd94e242d7979e22f59', true),
	('5215550000001:1@s.whatsapp.net', 60, '\x78c422fa3fa15feb8d1dff76c0b773f10ad4b5e5b4dabc87ec66f834da49424d', true),
	('5215550000001:1@s.whatsapp.net', 61, '\x8815427cbcb9cfcf47ebee40ec339f5bcda72f2f4b7437d76d9589ce572c1f63', true),
	('5215550000001:1@s.whatsapp.net', 62, '\x10a13c0a7983b37be3a768a60d3c29937c834cb1c494d836b1c08669433b9e53', true),
	('5215550000001:1@s.whatsapp.net', 63, '\x70cb1629b9f1e624d612393ddd9e8d749493124bf2c65d40bbcfd00d3faa8879', true),
	('5215550000001:1@s.whatsapp.net', 64, '\xc8df5df95a3d1dd60151d3561f3bd67037dccacbd36a3df085edcc5609c42277', true),
	('5215550000001:1@s.whatsapp.net', 65, '\xd89229f195e28b4a2869b1d3c3b85206288fad1be2fea3644a3fef9f48e43d63', true),
	('5215550000001:1@s.whatsapp.net', 66, '\xc03d1bb91a8eb7c4af09840bcc7d96bd8ef0cafd82a81f4533ffe48b89314774', true),
	('5215550000001:1@s.whatsapp.net', 67, '\x28510843cadf2a962ccccabf0191fd2b84daf94a6cd33ffc6360e178a8651d56', true),
	('5215550000001:1@s.whatsapp.net', 68, '\xa8b9f822ce0f806d8afb25582dd07b8d64bc72ad31106d8a576a3b606d839f74', true),
	('5215550000001:1@s.whatsapp.net', 69, '\x50a4a9d302023e273c809ca7ad220d0075333f984ec31982cd0fbfcf571eee4b', true),
	('5215550000001:1@s.whatsapp.net', 70, '\xe00843565eaca1d6ee6f8461cb4762f6908f99bf14453e3a479f985dfbf16578', true),
	('5215550000001:1@s.whatsapp.net', 71, '\xf0f0bdf8e9cc6bff1008f7f80b2875de90ad9e15448e762a073fff91784dad72', true),
	('5215550000001:1@s.whatsapp.net', 72, '\x38504735d97e28aa30a16759ab8255eff9f16299a1425c85e456af9ce6935574', true),
	('5215550000001:1@s.whatsapp.net', 73, '\xd043d4f2a652c24bfec2c1444bd2d20f0fccded71671f007ac059481d5532e79', true),
	('5215550000001:1@s.whatsapp.net', 74, '\xa85ffb9a2bc9f6c9115d5b7663ab208d1d04d5b3dbcb9307ad478626ab78397f', true),
	('5215550000001:1@s.whatsapp.net', 75, '\x48a8d1b5fe8743473787c4eb84051d738f65915c352950bb562eade5c600677c', true),
	('5215550000001:1@s.whatsapp.net', 76, '\xb05a6d5c9f8b5bd88a109d9b4cc39597a1a70b8ebd7f2e69828d4ecdd42d796b', true),
	('5215550000001:1@s.whatsapp.net', 77, '\x008eb2ab586acc0d08872a4c5818757b548df92361458f806d349faea356fe74', true),
	('5215550000001:1@s.whatsapp.net', 78, '\x78faaaf1a8a494cffaa07757e6423e196fa24a8588f6f4d5ca93faa5609e1063', true),
	('5215550000001:1@s.whatsapp.net', 79, '\xe08a372dfa216b7eaa945c4e300fd32e3669ca033504b2410b4c12927c156e76', true),
	('5215550000001:1@s.whatsapp.net', 80, '\x00c97ddfa749380c3d9164daeee0cb734a61e52e785385ce6f92db2b2aec9173', true),
	('5215550000001:1@s.whatsapp.net', 81, '\x80585e77553aa134a92268dc11703b56e056c78c982b2a197f3e52a80d57ed66', true),
	('5215550000001:1@s.whatsapp.net', 82, '\xd093cf65906c1cfd1d6ccbb82d7014829ef82ece3d1d69fd398008bbb4dda06e', true),
	('5215550000001:1@s.whatsapp.net', 83, '\x98f340272712c3f615cc38463d7c890f02716096b98ce5765fcc29d247561a59', true),
	('5215550000001:1@s.whatsapp.net', 84, '\x5041678e81f5d47c94fcf8de95a689361de7ef1d72c0db7cbecefda896f80e59', true),
	('5215550000001:1@s.whatsapp.net', 85, '\x28049693969453c950956d07eb58634f0ea7c1c7d1171aba2b7c1faab566f642', true),
	('5215550000001:1@s.whatsapp.net', 86, '\xa0c0b530c3e71c4bb20b7131e1d119b014035e3d50272a5c18c98b575df2e852', true),
	('5215550000001:1@s.whatsapp.net', 87, '\xe875431c0be0e0356fb0c7cabec2018983a37cf9a13e8fe60f84472cf799df6f', true),
	('5215550000001:1@s.whatsapp.net', 88, '\xb8cd71806cb72f9b6482775f3bbc9d3344399868d55ba253ecc298f9c91aab77', true),
	('5215550000001:1@s.whatsapp.net', 89, '\xb8a6b7307894d2e3064874d93962482b949dd14ab6b507b3bd9bcae8bdbe8168', true),
	('5215550000001:1@s.whatsapp.net', 90, '\x78f916fe236ca2a35ddea245844bd12bdd385ae54f7ed14e89a23de10941c540', true),
	('5215550000001:1@s.whatsapp.net', 91, '\xa8dbc7ed627780aed1b850b2c4be866b7806e91f4b355e2f4d3eb5848586a34f', true),
	('5215550000001:1@s.whatsapp.net', 92, '\x28f75ebdfd38b22bd5ef47da0972ab65ce7f43382d4f8e8390e866b540e1f36e', true),
	('5215550000001:1@s.whatsapp.net', 93, '\x90207f4e18781bef71f81521bf9100774e1682cba82c12aa1b64a2d411fecd70', true),
	('5215550000001:1@s.whatsapp.net', 94, '\x18c83ddceab10b0a0010c777fcaa06c6d32c2b544cffe44e2935e64f4742aa53', true),
	('5215550000001:1@s.whatsapp.net', 95, '\xb0f7d32b47f90f277b3309e932f397815e4566df49026651d1399ffd557b4843', true),
	('5215550000001:1@s.whatsapp.net', 96, '\x600b7d978cb7b1db693196d368160370d40d373408e2763d4921f6f1602eb45f', true),
	('5215550000001:1@s.whatsapp.net', 97, '\x68f4539774269227bb367546e443b8f3cebd119aae0d76c782eadeb72a0b4344', true),
	('5215550000001:1@s.whatsapp.net', 98, '\x60e96c17e8829639c1cc1c5141b1da24e3098d604fc26f567fb21e5822d7e540', true),
	('5215550000001:1@s.whatsapp.net', 99, '\xb8da04ffd28c47786e96f6c0dfb3c3d32fcf44af77c82a40a081aff6f87f9c6e', true),
	('5215550000001:1@s.whatsapp.net', 100, '\xf8550fd1d30d36abf5cdc2fc28936e462e96a5eb224a5df82e760d9499963569', true),
	('5215550000001:1@s.whatsapp.net', 101, '\x5045c8300788b68de614c189a44b792cb4c9f7d6f1a4ba942b3f9ba2a52d6858', true),
	('5215550000001:1@s.whatsapp.net', 102, '\x40b855856cff07447ea7c97622ac3498067660664382b81741f5bd679779be6f', true),
	('5215550000001:1@s.whatsapp.net', 103, '\x101d6295cfbd051da82deef090e7fb723a5ca94bf98f91d7a14b07983c5ad350', true),
	('5215550000001:1@s.whatsapp.net', 104, '\x58cb1b5ef6620776781a4d5a285561811d7f9fb9ba3b5cf64146700e573b354b', true),
	('5215550000001:1@s.whatsapp.net', 105, '\x08cf629ba65e2704b4fc6599e6b8f41ece1ccc04ac05dbcd9fe36f6eeeae8468', true),
	('5215550000001:1@s.whatsapp.net', 106, '\x28fcc956f5ca9f0da047dc8abfd9de0355f55116289f83914e278b70ea985665', true),
	('5215550000001:1@s.whatsapp.net', 107, '\xe037dd7aeea545caa0e1702cd447ddab82e45de0e356780c4d47354a23cec940', true),
	('5215550000001:1@s.whatsapp.net', 108, '\xe0d8632b9e145572bc41cf31bb484a827e49e3da0c53310cf382c0a10697a354', true),
	('5215550000001:1@s.whatsapp.net', 109, '\xd8d3bc7f4c2a583f44fd8fda3c44d4544b54fcbf514e5003b794da17c837df54', true),
	('5215550000001:1@s.whatsapp.net', 110, '\x182d32fe28da39c234374bc621b0176fe3b155a52acc0f7d031a949157f57a74', true),
	('5215550000001:1@s.whatsapp.net', 111, '\xe0c2ef65277d3ee1757de2c8f671746d2a61ef228ad97978297f1fba85f22566', true),
	('5215550000001:1@s.whatsapp.net', 112, '\x487a945d62af5c13956c973e36f1e648b0dd5e068bdefc38636ec7f71585db7d', true),
	('5215550000001:1@s.whatsapp.net', 113, '\x08381884d1baa1ac8a5f1db0cf6be789b302980f251799026f857e4df2732777', true),
	('5215550000001:1@s.whatsapp.net', 114, '\x0090b15af4c0a72e7609665a956808a12571aa5674eba33d6d9d7d812231f779', true),
	('5215550000001:1@s.whatsapp.net', 115, '\xf0194d46c2721ed240f6ec001804bfe9747528f45872a143582184bfb11f8c56', true),
	('5215550000001:1@s.whatsapp.net', 116, '\xd80c0ce48cf375162fabfad30be658cd844e17d5deb85206477114b2ec600544', true),
	('5215550000001:1@s.whatsapp.net', 117, '\x688a6088f3837e5d5b73f0a8ceb52641ce3cbed00f68de5cdd7f063d89be0141', true),
	('5215550000001:1@s.whatsapp.net', 118, '\x100aa5a9c2439c6d79272ec2bf5bbf3e716f56bf6ba2487935fa3b6844fb5c40', true),
	('5215550000001:1@s.whatsapp.net', 119, '\x30bd5c93250902817fc48e413e322f43741d96fb632440de3c7b5500064fb57d', true),
	('5215550000001:1@s.whatsapp.net', 120, '\x606cc8f77d0961914b4deb3dd867c38e2eee52ce5881c6ee958e447c4e9dd44f', true),
	('5215550000001:1@s.whatsapp.net', 121, '\x8823853bc46d0656b3829367ab355a47226ff1b4bd5a127019c113c287550d72', true),
	('5215550000001:1@s.whatsapp.net', 122, '\xc8df97e461b15c331b507aed093451560941778fc91c234a2deeafe0a40f977a', true),
	('5215550000001:1@s.whatsapp.net', 123, '\x8851d37a2393f6628096dbb5aeab95fced4bbdc5e3c83d5df0d7730a91bd3a63', true),
	('5215550000001:1@s.whatsapp.net', 124, '\x585b5644dce55623ddd0d0e69273fe492d99f10572e21a2786855dac0b29525a', true),
	('5215550000001:1@s.whatsapp.net', 125, '\x189a3f88073cf117e51147daac1fc457d147466033563c9b3f10e896ba26ce66', true),
	('5215550000001:1@s.whatsapp.net', 126, '\x209f11ddf3131310c6852791ff4d3cbf7f545dea4d0af9c5a26015ecd5dab47d', true),
	('5215550000001:1@s.whatsapp.net', 127, '\x58801058d0bd0d8a1952dec5426a1fd10e138be7c6beb389eb4fd8e17be71c78', true),
	('5215550000001:1@s.whatsapp.net', 128, '\xe88a82b7c4574bd41ee9c75182e3ad8cb428adc984db394c6e0dd87591de0149', true),
	('5215550000001:1@s.whatsapp.net', 129, '\xe8ca074ce62532c9b1ce62e51eb735f750d45bc1e342a924fcff7646482f7b4c', true),
	('5215550000001:1@s.whatsapp.net', 130, '\x20b12908fd136acba963c4cb1a19221cb2d7f2c708b946870b8a0863966a704d', true),
	('5215550000001:1@s.whatsapp.net', 131, '\x70911cab29e9dcccb487170c970e8ac92176366bb1f6bb8a35cd6d078386a57b', true),
	('5215550000001:1@s.whatsapp.net', 132, '\x3073ff369b9b9150fc598b013c820a66cbad2a20063ae9e7fc4da5b207dfe263', true),
	('5215550000001:1@s.whatsapp.net', 133, '\xd8a6a320101e34c9afe465fcfce2f4d51a61981059505406293dc9f17b3bde5c', true),
	('5215550000001:1@s.whatsapp.net', 134, '\x2093d6be2fd530c763f97622336a9d336c7224eb561d212e12a022293195bc46', true),
	('5215550000001:1@s.whatsapp.net', 135, '\x90876bf44ade6a5820bed2a3505d95690ca91e71ecbcbda7eefab89a0125ef57', true),
	('5215550000001:1@s.whatsapp.net', 136, '\xf028dca511a671eab690a0d189d46a9387ae058db8ac4564c3579319765a3050', true),
	('5215550000001:1@s.whatsapp.net', 137, '\x58459926cb8eaf6b326e3ef642da1d6e8834308184941a0a772abab2d5c2cc58', true),
	('5215550000001:1@s.whatsapp.net', 138, '\x68feb46e3d163253e5f3104b6700c1cdc98aaa6a9d2b0ceb772a5e9e5d97c340', true),
	('5215550000001:1@s.whatsapp.net', 139, '\x481ab268cc94e624b2b5b2900148aeffce2c35a3e686299cf3bba53e5a155079', true),
	('5215550000001:1@s.whatsapp.net', 140, '\x98c27c739a4770df1c734dc84453644fd024f8e05f17233bf6abf40574db3c7c', true),
	('5215550000001:1@s.whatsapp.net', 141, '\xb0862fc83d924da00b3aae63844ebcf639c7779869ce8313f736d45345619c48', true),
	('5215550000001:1@s.whatsapp.net', 142, '\xd88bd85891b47e15294e9709aa8b96215a51cfa84a5cdc92c9ff988cf6b3084c', true),
	('5215550000001:1@s.whatsapp.net', 143, '\x2058e7b31dd5dd9e37266334ae76dc470b81cb92d47078996945cb8180c7a95e', true),
	('5215550000001:1@s.whatsapp.net', 144, '\x88e695c92451d78e10ce416fd28cf867070258a3eec0978bd8a05a8ed38df562', true),
	('5215550000001:1@s.whatsapp.net', 145, '\x7826ab91548bcfdb1b34f4b20d4d08310e2115002f9f7c0311b927aaf72a6d78', true),
	('5215550000001:1@s.whatsapp.net', 146, '\x4876e264d7956cf5d01447aebe8cea2160350141895a4147483687220e925955', true),
	('5215550000001:1@s.whatsapp.net', 147, '\xb028621dc3e1e5b35385e7f26bca40278c044ccb7f4655b19c4f26d8a459c641', true),
	('5215550000001:1@s.whatsapp.net', 148, '\x083bafd999d690a6e30abff0d12fc65a73e4d2fbcd01ab802a21153c8ee6bb51', true),
	('5215550000001:1@s.whatsapp.net', 149, '\x488db4ca3d5f73f8981808caa334f6d525850ab51d3f3c06ed7629119f62fc56', true),
	('5215550000001:1@s.whatsapp.net', 150, '\x502348ad23bf6e70204cfe148fdc353fe723f44111da3488c2367253ca943f64', true),
	('5215550000001:1@s.whatsapp.net', 151, '\xd8a5a53318a3f80dea2b1ff94b6830c960fc2b7112b8f0dcd17e82872c3d834e', true),
	('5215550000001:1@s.whatsapp.net', 152, '\xf06f04204d35dbdf848f1a004e2e624672701ed385749ef801be6e595a8bdb59', true),
	('5215550000001:1@s.whatsapp.net', 153, '\xe885b29d29e9f6da383df5894480c89e4a0a8348af36247343ffcd3721b1a55c', true),
	('5215550000001:1@s.whatsapp.net', 154, '\xd0c1cd9f949f49d5d11c95e89ec3c4c527b542a58bfd7a5f468f4ada5e2ac44a', true),
	('5215550000001:1@s.whatsapp.net', 155, '\x3020075bed7fd0ae552621e368d7042de0b9065e30f599df8a29c5e5e12b4e4b', true),
	('5215550000001:1@s.whatsapp.net', 156, '\x28579d358b4df6504688c1e178ff61c26214e95b07b130ac369dc1a2e749b863', true),
	('5215550000001:1@s.whatsapp.net', 157, '\xb0e8bc70506d083d6f3ccbd62278aa2b5f65d8f3aeff1f0d8eaab7fd1f82995e', true),
	('5215550000001:1@s.whatsapp.net', 158, '\x58a067df2da3db8f1a9795c06a8d18b2918ab7753333d05cfb697ade3137ac66', true),
	('5215550000001:1@s.whatsapp.net', 159, '\xa006f295f3df0d49a6abbc1eef9288c323077c93d0e903698b7e329a3f1d0d5d', true),
	('5215550000001:1@s.whatsapp.net', 160, '\x086e640230435ff705ed317ac6ffe84ddeceb60fb842fd6c7d64643e7867c64e', true),
	('5215550000001:1@s.whatsapp.net', 161, '\xf03b26600a230f0763beceb84686e86b21da0fe8a6113df67b848b54f13e1c74', true),
	('5215550000001:1@s.whatsapp.net', 162, '\x58bf375b0395f89cfa6e7c7cd79da54d2dbe3d29be3cb0a4e5505b8267a14159', true),
	('5215550000001:1@s.whatsapp.net', 163, '\xd019a566cdd84ae6a9386a2f14fc360ae9ee13d44015c5cdb3db6db19277ba71', true),
	('5215550000001:1@s.whatsapp.net', 164, '\x70ef67f7c37282e4542441cfdc2bb4e67865b889741b9b190e5a60f3bd5ff86f', true),
	('5215550000001:1@s.whatsapp.net', 165, '\x48cfc66c5f7149463c2d9cfb29ef8f1aa73733c510f88898775d19451d983e65', true),
	('5215550000001:1@s.whatsapp.net', 166, '\x1093528f74c990b68f199512795b3c5fd9388d6f8f338fa82544bd056dbe5c50', true),
	('5215550000001:1@s.whatsapp.net', 167, '\x5885bb9cbdb4bf2f4664cceeda4efdf7748f9a5d06dd9cfbc56ba015c440cf58', true),
	('5215550000001:1@s.whatsapp.net', 168, '\x008db3df2226698009f5340255320b1bf2064f136cb0552bc4b28d29dbf3b351', true),
	('5215550000001:1@s.whatsapp.net', 169, '\x501c5514f002f06cfa908dfd2c972d7f2e8c602c7e357b7f1cfdbd1e74c07166', true),
	('5215550000001:1@s.whatsapp.net', 170, '\xe846d864121f94dfa280a208d2f497230a36048e5703a46639eba824b7906b5f', true),
	('5215550000001:1@s.whatsapp.net', 171, '\x70db745fc3fd9580eaec37e4cd2f989072c124a4a62fe181323eba750d3f2054', true),
	('5215550000001:1@s.whatsapp.net', 172, '\x580bc41180170734bd3946c194aaa1abe0713158ca910f2e6b73fd2e3df98f64', true),
	('5215550000001:1@s.whatsapp.net', 173, '\x30577d3df015873475df50601d6d471dcb461ebfb6dd200edf4dabad07587a56', true),
	('5215550000001:1@s.whatsapp.net', 174, '\x88e31ec0c3f299e28c998818f1b95c04a337b1f9a8332de1b26ae043f0ca5575', true),
	('5215550000001:1@s.whatsapp.net', 175, '\xb02b419cd00539def9dd9bd137741935d74bf36aada93688654829fb1387c853', true),
	('5215550000001:1@s.whatsapp.net', 176, '\xd85726d6a712ceb3f6366f1c1ded5ec53ae5cc1262ffcefb372a300524bdc36f', true),
	('5215550000001:1@s.whatsapp.net', 177, '\x70308b66db1a4fbcbb9ce80d9a2b0093e7f04a3f25369678d691f57d34ea0556', true),
	('5215550000001:1@s.whatsapp.net', 178, '\x28c8c25a213f58417608a40adfecc85f6c7516c1cfc3f4f5136ff3cb88432653', true),
	('5215550000001:1@s.whatsapp.net', 179, '\x500c4ed9d2be242c8e701a1274a3679ea3d5e22b49a72efb1d47ae639bfaee76', true),
	('5215550000001:1@s.whatsapp.net', 180, '\x380b9f76e88e28a70d9c7eccd0d066547a01927dfc0c38d8b746fb92f7ccf15e', true),
	('5215550000001:1@s.whatsapp.net', 181, '\x384ccf05d5eb027cbdc2a25b7bb6a8ff39d6fad112fd007d03cebc242264e461', true),
	('5215550000001:1@s.whatsapp.net', 182, '\x0065de65f33cd3927bae5440d68aea7b8830ca16fbf51ecf186c87587258604a', true),
	('5215550000001:1@s.whatsapp.net', 183, '\xb8e5f4e979fe5fb18fea096982a3a57dcb62b74a8b60cd1d11c3d575bac5094c', true),
	('5215550000001:1@s.whatsapp.net', 184, '\xb0da789662d14897413558abe2e6eed0da5fc1a04068f8ce96411df41b92914e', true),
	('5215550000001:1@s.whatsapp.net', 185, '\xb0b2f8f22b90824f97300a0f4e942a1e50fdffc4599741c715c53d4a67cbb145', true),
	('5215550000001:1@s.whatsapp.net', 186, '\x68e8e1ff27d24a9626161afdc4e422ea4e878c5d043edf41c3be0538446f2362', true),
	('5215550000001:1@s.whatsapp.net', 187, '\x4880bdb052714ea32cdb814b59e43317ba635100072c6d8f10e3b0ff007b7446', true),
	('5215550000001:1@s.whatsapp.net', 188, '\xc84e186cc975846d7d94cd25fa8a3a16ec5ecbad9efadbe3610f2aca4ce9dc47', true),
	('5215550000001:1@s.whatsapp.net', 189, '\x3819fbb7384e7a4412c540edd3d220a51fd96c2e79b27d92279c755d77564253', true),
	('5215550000001:1@s.whatsapp.net', 190, '\x50dcac60a280537f7f5c1c4df8c9cfa9949b1d3da2a2af2295eaf07291208f58', true),
	('5215550000001:1@s.whatsapp.net', 191, '\x682372f9189e4f864059d74eb2a1a54b1e7d528ad07994cd06e098a3e7932564', true),
	('5215550000001:1@s.whatsapp.net', 192, '\x181ee43037b32784e9f4dcd540ea0bfd5309fcf4486df3ad5e23651206fa825d', true),
	('5215550000001:1@s.whatsapp.net', 193, '\x78442c790dbca5a31ae6710d163c3b605c522af42e6cbaf24e84ed44e6912c6d', true),
	('5215550000001:1@s.whatsapp.net', 194, '\x78d88ade3abf3e72cea3825c763419ef176b24d4495d02835cfc09efa753e760', true),
	('5215550000001:1@s.whatsapp.net', 195, '\x80a2e02ab9945abed5a7eb87122eb7acf509890ff15776cc68dae8e9d418fc6c', true),
	('5215550000001:1@s.whatsapp.net', 196, '\xa8b6c7144069388c75cc87f20926c95096f9bf0a4ab9fdd12c6c9e0796e58a4a', true),
	('5215550000001:1@s.whatsapp.net', 197, '\x40d429615af100b70e6925427c475b02b994d2572cb3dc55a7d64e240ef2b972', true),
	('5215550000001:1@s.whatsapp.net', 198, '\xa8b16c4d407a275e2a94f8a8cf17375d0607d635f0c78ffb11b52c654742de56', true),
	('5215550000001:1@s.whatsapp.net', 199, '\xe8589fb6367001b889898e9d144352106d10bb532a860d207b5acf15d5745c67', true),
	('5215550000001:1@s.whatsapp.net', 200, '\xd029a7df141466c84dd7acdef3e190fe90322deb2efc80ff15cc01f273e9d85c', true),
	('5215550000001:1@s.whatsapp.net', 201, '\x80a84e2f8f464f02d4211043ca75726c4362a00dc7595a86aa2e8e92c3ac8b60', true);
INSERT INTO public.whatsmeow_pre_keys VALUES
	('5215550000001:1@s.whatsapp.net', 202, '\x385aaa5b3ab92c84cf8d7b6fb4eaca58dfa45ef2085b39ee355f64d810e0df46', true),
	('5215550000001:1@s.whatsapp.net', 203, '\x186e4e1f0ecafb3a8524e69d2a08c88106daaccd5917996b2b2e970a8775d67d', true),
	('5215550000001:1@s.whatsapp.net', 204, '\x90c0ce1e49fe51e6ea7a59ee5ea208f65d19dca7a6b55e2480ddeac59d9b4777', true),
	('5215550000001:1@s.whatsapp.net', 205, '\xb007c7cbe79f7811f44d0f65be06bb17ae7ca4a01bf0af4006738713bac95a5e', true),
	('5215550000001:1@s.whatsapp.net', 206, '\xd8ee208a9eab3ab059eaafcf8d30715a8a5936e59e7c89f83acadde42bec8c56', true),
	('5215550000001:1@s.whatsapp.net', 207, '\xd07afea4aaec35f20b64b283a586b21e9e3e955f55e7388dfb51669193c7fc47', true),
	('5215550000001:1@s.whatsapp.net', 208, '\xb89a924a3aa0aade52f4ff906f141c6b61ffd6d65c0e7b46fc7ac3d142f84f67', true),
	('5215550000001:1@s.whatsapp.net', 209, '\xe846d1afb1ccd1d32efe4189048bb575392480d54d76f8402292801d3d19e447', true),
	('5215550000001:1@s.whatsapp.net', 210, '\xd8c6e8d5f54843ab6a6b94a5c762da23f9d3bf6ac60d11d3aca202b6b8be6e7a', true),
	('5215550000001:1@s.whatsapp.net', 211, '\x10a04116278cefc84f91c972535d61a48346cd8c2a8356962e1302804d9a296a', true),
	('5215550000001:1@s.whatsapp.net', 212, '\x0859e39ac0ab9bfabdcccb6f919713c11b9de65d47a620340fbc112f4f631c64', true),
	('5215550000001:1@s.whatsapp.net', 213, '\x8054022d74b6115bfe8151625cdd9c9693a3a0bee3d5b8c36e1511774d6b9d71', true),
	('5215550000001:1@s.whatsapp.net', 214, '\x98c49f64fd32eb8ef3eb439a69e2761f6b3ad2a96e9c3399f04f2c2305875645', true),
	('5215550000001:1@s.whatsapp.net', 215, '\x80058272f27c33d380cdcbdac865f6e1fae80243c5fb71bc74fd9d47f4db0c76', true),
	('5215550000001:1@s.whatsapp.net', 216, '\xc08143b9410f96206b5134439b011bd92472f0ab69f411119c624c1c7ebd9078', true),
	('5215550000001:1@s.whatsapp.net', 217, '\x0811c3c8f4956383c22e51e0d1809ad32625b3c58f78fe129a18621a6816f37e', true),
	('5215550000001:1@s.whatsapp.net', 218, '\x3826b4d4e351f03d70df7a1b1be7a82e32ff0f1d9d77265f5e1da7f65fb2804f', true),
	('5215550000001:1@s.whatsapp.net', 219, '\x50893cb4168563c6b56d334e74535bf02f7f512040205ad336e199b27d1d8773', true),
	('5215550000001:1@s.whatsapp.net', 220, '\x189c16ca1b5c85f5fa62236072bcabb676e2b49f167c1f1cd8a32496be15f27c', true),
	('5215550000001:1@s.whatsapp.net', 221, '\x30a50c12593a29d608b68bb130574f7a7a5921baa005e8afe5d419113b32a47e', true),
	('5215550000001:1@s.whatsapp.net', 222, '\xf84f5580205b9200ac2f80c3cc70a9ff40dc9457b79995ca03c559a2125cb558', true),
	('5215550000001:1@s.whatsapp.net', 223, '\x205604342fc33276d9149d722c18177402a7cb6e8adf4aeb19497e81adf89b72', true),
	('5215550000001:1@s.whatsapp.net', 224, '\x802a7938bb500c76463a192520eeaf7a062a45f139b92f1b58c9fb45dd6d885f', true),
	('5215550000001:1@s.whatsapp.net', 225, '\xa83d25edefb8fa6b5f780a8ea7fa19b5633807681a7eafadadeda64f6bb1197b', true),
	('5215550000001:1@s.whatsapp.net', 226, '\x20d6324dab9869fdf658c956af2c1bfba679fb7551cac28766eca67675857643', true),
	('5215550000001:1@s.whatsapp.net', 227, '\x30718aab0d89583116f5612d106620d958be38a056081cd9d7e89b5f3daa1d4f', true),
	('5215550000001:1@s.whatsapp.net', 228, '\x4026981e1f7081d991846d547b1324993ced6a25f494a9cdccd75772ff58b86a', true),
	('5215550000001:1@s.whatsapp.net', 229, '\xb8ddd5d5303a76ead9e0d4db67ed2eaf4f0f0cb01daf780991e4008d0ea39a6f', true),
	('5215550000001:1@s.whatsapp.net', 230, '\x900fcfc6e353f7a438e8783dbb1ae6e957daac288a23a04f0d3f0b12bfa4fa6a', true),
	('5215550000001:1@s.whatsapp.net', 231, '\x405a6af46cb3636fbe27be239c11259624c5ed6588908d56bd8854e5095b305c', true),
	('5215550000001:1@s.whatsapp.net', 232, '\x7094f8613fdd165c711987b63d73a6f91fbed73e32d8c776b7010eea86ef3458', true),
	('5215550000001:1@s.whatsapp.net', 233, '\xf0e67bc7d548b8de83225e7fec4b51cc994809586711326423d938789131797e', true),
	('5215550000001:1@s.whatsapp.net', 234, '\x48943ffa55e3a8afec5edb83d3f81226567c1ba93cf60d38bb6ca83a60d02f6b', true),
	('5215550000001:1@s.whatsapp.net', 235, '\xc0a68ac5979682c231b1176bf42a39a351498319862e28d62ad17c0b602a416f', true),
	('5215550000001:1@s.whatsapp.net', 236, '\x983370f4aca75bfc56320eee68c34e013fe587aa3394227a3623be0666222670', true),
	('5215550000001:1@s.whatsapp.net', 237, '\xc840293833fac50c547a3d7a2738ba024f35829907ec47f0e4c7632d8b5e1246', true),
	('5215550000001:1@s.whatsapp.net', 238, '\xd0ab51c4da2cded22205ba19eb7486a64c98bd561a22b3282574a1d262073447', true),
	('5215550000001:1@s.whatsapp.net', 239, '\x2065fd34a59bf27e1a162d92cc755d4fc3dde227d337e13416b4bc6525b51f40', true),
	('5215550000001:1@s.whatsapp.net', 240, '\x88365153bca0d5b021237d7ac34bd10714023a478d6cacfe1acf187298d30b59', true),
	('5215550000001:1@s.whatsapp.net', 241, '\x98a735dcff50a73837f7f8cbf5cd280f0ea96a39d9ab963fbebf03d53628a757', true),
	('5215550000001:1@s.whatsapp.net', 242, '\x98ca3a8fd19e2095479b33f3ec186320db315319791c78b85e2105c7ed898356', true),
	('5215550000001:1@s.whatsapp.net', 243, '\x6804b248631ebefbae10d9deacc66760bddb92ca06f88ebbd461b9b2e1133e75', true),
	('5215550000001:1@s.whatsapp.net', 244, '\x28ac461c809f24ec04d69dde78b15f5b40e3da8523f314e02015734867ed5048', true),
	('5215550000001:1@s.whatsapp.net', 245, '\x0053851ffc7ebbaa347c19ab09f44a6027c0b83939e11640f0f4d2590d1b3d6f', true),
	('5215550000001:1@s.whatsapp.net', 246, '\x406e6fcfc523d662c3e65b15bd3bff084c1eb7d65d22fba77f828e2aeac6515f', true),
	('5215550000001:1@s.whatsapp.net', 247, '\xc8b615c6ca1c021cb4058d30687d17648454e60e5d479e1eb4b42584444cbd65', true),
	('5215550000001:1@s.whatsapp.net', 248, '\xe05c25f1db104a0c66ab9088c8285b77f9e8b7d981cdc9d42e927087d39fd64f', true),
	('5215550000001:1@s.whatsapp.net', 249, '\xb02977a7f7e9509121ed46588a1ea2b0412c74467c8abad41c5747bb6567a77e', true),
	('5215550000001:1@s.whatsapp.net', 250, '\xd058416f75b7e5620ab7be313519318a83f0dd3eefbf37ebde5c52bade36e54b', true),
	('5215550000001:1@s.whatsapp.net', 251, '\xd084c8463c1c57fa5ba1c833e304d269530c8ab9ff3480c81e38f5494d50875e', true),
	('5215550000001:1@s.whatsapp.net', 252, '\x002715bbff89227ada9e9278b08f6831aad758235e02dc1de8c506b28542696e', true),
	('5215550000001:1@s.whatsapp.net', 253, '\xe8f1d5d3ac6edf6e9315de5829ac6ae978abdcf7f7197e4cfef236055beeac75', true),
	('5215550000001:1@s.whatsapp.net', 254, '\x081b26444e187c195050656fdb1284899346971e103f00b07a5db86a0c504667', true),
	('5215550000001:1@s.whatsapp.net', 255, '\x88155ee7c20797adbc6ea33094b8ed424c1db7c1753cb8aca48c40a885e2ee4f', true),
	('5215550000001:1@s.whatsapp.net', 256, '\x3091453fdd1cfe9112c03a6f92a32ea167d5f6e4547634650eee019b74413970', true),
	('5215550000001:1@s.whatsapp.net', 257, '\x600378d085ac64d4af2b62839e254a1d5a16f33a5b032d4373c54b6657928e76', true),
	('5215550000001:1@s.whatsapp.net', 258, '\x60f3a293f11b7e4d660cc0ca80423cc9d089f06bc23e30bef340a8a4ea40136e', true),
	('5215550000001:1@s.whatsapp.net', 259, '\x18822b3ccabba6707933d6fe716b43c0551aeab4b580b27f7b87b978a28dda7a', true),
	('5215550000001:1@s.whatsapp.net', 260, '\x5894fe529d46af499b9bbf3f7337a540bf45119cdeac6ce7f30d5c5a3eb21c7d', true),
	('5215550000001:1@s.whatsapp.net', 261, '\xb8aaf73ad5179aa36125f9fd4bdb7d34c8a8742a6174fe007cf4ab3e0e8fe55b', true),
	('5215550000001:1@s.whatsapp.net', 262, '\xf09856210cf3249147363c8002e8d0b6574484a4b49dae1d46520559da20124e', true),
	('5215550000001:1@s.whatsapp.net', 263, '\xa0031487b3a24f10ff7b2d2f66035840c610b24349d88c0e4afe2d617a600046', true),
	('5215550000001:1@s.whatsapp.net', 264, '\xc061e87c16c36f01560aa67138a2e1fcdf4fe680daaa8a0f352b075e1a73305e', true),
	('5215550000001:1@s.whatsapp.net', 265, '\x8045a2f70ba978a49ff2f7b8fa0c649bb06a09b3ed3473a99f0cc9d571834159', true),
	('5215550000001:1@s.whatsapp.net', 266, '\xe84f44126f2d116060056bdd3f8e7fe3577fd273cea698970eb0de4e5950665b', true),
	('5215550000001:1@s.whatsapp.net', 267, '\x00e018b134fee030c959fbaff9a7cff7cdd4e3fdb2f1a04dfc0760c77ab2735a', true),
	('5215550000001:1@s.whatsapp.net', 268, '\x882e75e058fd20001587ca40c68e02b3842d18aaabd906ef2eb000e8d419107c', true),
	('5215550000001:1@s.whatsapp.net', 269, '\xb84a13ad5c0954023b2f8cdb0f5a7cdec795856842e9c92a4bd0cbc81b38e345', true),
	('5215550000001:1@s.whatsapp.net', 270, '\x185a90a2efd6266d85718a8f42e4558bf3d8f6d2ec5b48bdd60582f45ae42165', true),
	('5215550000001:1@s.whatsapp.net', 271, '\xc8a0b5c6f487cc5b0a89f2afcefb5b9c0c86a3c1754517511078b1c7470b0753', true),
	('5215550000001:1@s.whatsapp.net', 272, '\xe894f1fbbb6adbb3efdeabe4c5ad78a4becb3e8a25a19326040bd14e2a37a648', true),
	('5215550000001:1@s.whatsapp.net', 273, '\xa051a586a7c55f33f994bf669940ce0394ec7f667caa45ec93f9bb4d99092a61', true),
	('5215550000001:1@s.whatsapp.net', 274, '\x08503f906411d2fa006d1c07012b2b0e1d72f8091e93b68709a758a870683964', true),
	('5215550000001:1@s.whatsapp.net', 275, '\xe0ee632f38f33df43ccf0789eca3728b4eb5aaa4af1ccdbfa9da78b577316568', true),
	('5215550000001:1@s.whatsapp.net', 276, '\x2013f1c291239b8703600dbbdb044868b2fc5b73f0219f57c2b48493e44b9a6f', true),
	('5215550000001:1@s.whatsapp.net', 277, '\x708258917999e111251a00c619c53c7af742435e4e4c524eee0a74fb767fef7f', true),
	('5215550000001:1@s.whatsapp.net', 278, '\x28b55bfba263d6de40c891b7191758d368da3cd2b7afae8dd743e6f39e918e74', true),
	('5215550000001:1@s.whatsapp.net', 279, '\x10ee711917d0de0efa46b1832fbec6ecd47f55c08d1b5b26be3e31cb0f11cf48', true),
	('5215550000001:1@s.whatsapp.net', 280, '\x9895f38870d21cc1cb68ba902f1eded9ad134407b66421f9199316b103c9c25c', true),
	('5215550000001:1@s.whatsapp.net', 281, '\x58cfea1bff29c945566be604df21b1d96373503dd2685ba2a4de6cd2ae8ca350', true),
	('5215550000001:1@s.whatsapp.net', 282, '\x5882f2f276281dab5682214c798ba16db585f341a163d0b8dfe6166419ac6b6a', true),
	('5215550000001:1@s.whatsapp.net', 283, '\x00de8f8be7a7b5aa878cff2debda4bc47f3dbc3157969849cc0e1704c7306073', true),
	('5215550000001:1@s.whatsapp.net', 284, '\x88b38bf848357251dafe345d046fb316bb03f2713337ad7d770868e1b3f8cc43', true),
	('5215550000001:1@s.whatsapp.net', 285, '\xc8001fa4528d765aae1789dac32c1d0ebcdb2d49a98755dc5555595bbd0dc55a', true),
	('5215550000001:1@s.whatsapp.net', 286, '\x0028a5ca8a435c83b08df2191082a48b46241d5a02034bdb63981b4ff3e3d55c', true),
	('5215550000001:1@s.whatsapp.net', 287, '\xd8075802a59b61ed87e76d7aa9cfb92bc1c51c038723873b3e1dd79c3aae1844', true),
	('5215550000001:1@s.whatsapp.net', 288, '\x907b1c0ffa44ca7933bb84412fc50fc86fab836ed51af3cec82ef1a1597c706d', true),
	('5215550000001:1@s.whatsapp.net', 289, '\x989a5dcbab3e02265a55d7830856b728a84e56e3c00d9e4cb9e0c27880c47469', true),
	('5215550000001:1@s.whatsapp.net', 290, '\xe08ff8a4e50ab7e884078d9c6ba6e2efbab8e271f4ba7c917edbfc3289df2667', true),
	('5215550000001:1@s.whatsapp.net', 291, '\x500eb155b3f38566b547a1a637b7e55360d7f5fe4975565931883191695ec146', true),
	('5215550000001:1@s.whatsapp.net', 292, '\xd05c0e2c2dd6a71bebb78d49f0c5d53a2d502f6292eb0e2e6cad17b81e843d54', true),
	('5215550000001:1@s.whatsapp.net', 293, '\x58bfea32d2173b1a284fea589dcbda28ee57bc5af6753c4221144db07a55f256', true),
	('5215550000001:1@s.whatsapp.net', 294, '\xb843aea2b96eabc974acd97700e58442550df37b36d74d71ff54ddf99e55df77', true),
	('5215550000001:1@s.whatsapp.net', 295, '\x50afd97cab2c03fc000c004a276e18e6b26af8eacb03b00934a7443fbabb8b4e', true),
	('5215550000001:1@s.whatsapp.net', 296, '\xf0c8c9713449648346d1477c8e741b13a872f436c1a6b7a7fd7095e0f65a205f', true),
	('5215550000001:1@s.whatsapp.net', 297, '\xe8c15dc53cc034226af251db065c01da58c59d35f62da08de7d5e4522b73ea67', true),
	('5215550000001:1@s.whatsapp.net', 298, '\xe0bc8eae2e82ca1c505488bd4fa3f958c5a11b13dcca43b5b5c4534db60c2575', true),
	('5215550000001:1@s.whatsapp.net', 299, '\x1857f1907dd4e6bb6b27c2955b40da0c8ed62cc19916869833cfb914dbf73852', true),
	('5215550000001:1@s.whatsapp.net', 300, '\xb0174ebf828b7e53242cebe886779d63906f2b050013e2b9cb52dfff29029c4a', true),
	('5215550000001:1@s.whatsapp.net', 301, '\x602cb4791b32c6beafa66d544992fbf5e9b859ae555699739b71c5259f563461', true),
	('5215550000001:1@s.whatsapp.net', 302, '\xf84c479fe375b24ebb505e7d94ebabb8debddb01e2b55ed8701efd3ee1e48068', true),
	('5215550000001:1@s.whatsapp.net', 303, '\x98db0e824d979bc73dc547b17d89748a8ce2e61730322b908033b83d01b41e54', true),
	('5215550000001:1@s.whatsapp.net', 304, '\x780f253dbb9963c43e1c74a8558ebaaf84f68e8db1bed6a5d70fe5b35bf6707d', true),
	('5215550000001:1@s.whatsapp.net', 305, '\xe0f610e1f8bed4f311a5cdcccbccb4070175018dbe293ad81fd309646ba9a967', true),
	('5215550000001:1@s.whatsapp.net', 306, '\xc04020daf0d7d260ccd8baa672bb12181af878c3e0abbc80ec23897c6c195351', true),
	('5215550000001:1@s.whatsapp.net', 307, '\xf0d9d4891e5211ba8d558af0cbcb394eb9450de9dd334d20a818603173b5046a', true),
	('5215550000001:1@s.whatsapp.net', 308, '\x10f065ffa3e89f87d575f1b5ca4a345f2fe9adc4864ded0a2785ae449245f461', true),
	('5215550000001:1@s.whatsapp.net', 309, '\x78ab340069b18a8d4f11f9b811d8c72fe047d09cd666c331155cd4ca25666d55', true),
	('5215550000001:1@s.whatsapp.net', 310, '\x10800b749cb81dd4b1c7cfb48fa2fc0c5882862eb38bb98ccc4d3f9497be6f50', true),
	('5215550000001:1@s.whatsapp.net', 311, '\x5898831094cfb602bc37eedac103e6a7045c31ca537837db6d8489c93be36954', true),
	('5215550000001:1@s.whatsapp.net', 312, '\x50ef2ebf667437137eaf3bdec3518014cb5803737d986023fe383a4427071b5f', true),
	('5215550000001:1@s.whatsapp.net', 313, '\xa09637070c8de3a233fa4d2c8266b8d315b6d1c6e122af425b003b4db15acd71', true),
	('5215550000001:1@s.whatsapp.net', 314, '\x081033f99ed57928ec27ab191de14510240a31b145496a9e834796cc77258572', true),
	('5215550000001:1@s.whatsapp.net', 315, '\x902efabf651b118d5996026ab5e9e416db4948cab32c25c148bca04df243ad57', true),
	('5215550000001:1@s.whatsapp.net', 316, '\xf8257007eeddcfc336d64138f01fb8383c3a03a4e130258e3aaf356c8296bc68', true),
	('5215550000001:1@s.whatsapp.net', 317, '\x08d0c0771c0c4a35945b1fe38ef27d733c5b52285de9bdd03931acd0d869fa5f', true),
	('5215550000001:1@s.whatsapp.net', 318, '\x80782d1e2f3661f365e648044f261377393e351dd3eec6e0d4a9c4e0954f114d', true),
	('5215550000001:1@s.whatsapp.net', 319, '\xc03d53c0a49b6265bf517f10dac5466a1e29144d3478aa373be6bda5d00f5c61', true),
	('5215550000001:1@s.whatsapp.net', 320, '\x981e2a3eeee1027550dd5f76c54ec995ff9f6dbf6fd6dfc7b87be0bbe678854f', true),
	('5215550000001:1@s.whatsapp.net', 321, '\x6050caafd1874e27796bc8e421199ff6d25809a76032a1c96e95f4f0426d1a55', true),
	('5215550000001:1@s.whatsapp.net', 322, '\x50da24965a771020d1f90c6fd4ec615943ecb0d4214680c518d76e0b8b10c17d', true),
	('5215550000001:1@s.whatsapp.net', 323, '\x2080d9d5aac3b3c2d9de69b09b28af3662c289e8b0a5009845d745e4f2f91276', true),
	('5215550000001:1@s.whatsapp.net', 324, '\x38625aa9c198c4088853cc53327e827105a824b4261eca63c4014b5887fa3b45', true),
	('5215550000001:1@s.whatsapp.net', 325, '\x68e0bccc61820105faacda34154dbe8e6cafe5c600159ee6b81d3a08e4a8fc4f', true),
	('5215550000001:1@s.whatsapp.net', 326, '\xa049714975571748181c49023fde58720e52e93d629ad29bbadf40c1680a0067', true),
	('5215550000001:1@s.whatsapp.net', 327, '\x707088ee4d8353541e3460cc576087b7721e38eec05fee7b5413a9134c1bf656', true),
	('5215550000001:1@s.whatsapp.net', 328, '\xd06b79bc4ede12d38e178b3d1dcf1b9aca332e983daefa40ea77ce8374fe1753', true),
	('5215550000001:1@s.whatsapp.net', 329, '\xd850f8083c906fda20805edebb7edc5faa6c24479b58cf665593a180d68c9274', true),
	('5215550000001:1@s.whatsapp.net', 330, '\x30cb89e453798ce047738d95436e11efd704771c017cb30d17485a49455b9473', true),
	('5215550000001:1@s.whatsapp.net', 331, '\x285528b38899a400f40b9c7439e53f7e1c87ec93d32554caa0808f36f419194e', true),
	('5215550000001:1@s.whatsapp.net', 332, '\xd017162659074d2a9ff1b52d912e228437a0e1d425ef3ecd00866f584627ff57', true),
	('5215550000001:1@s.whatsapp.net', 333, '\x08cb14fbeebcd44cccbdc34c31ab191246bf1f4c5be5a651cf6b4ba506a08952', true),
	('5215550000001:1@s.whatsapp.net', 334, '\xc067c4346f8a0a9c6dd1510e2626167b60da1240c407cd8e05fb161f7f247763', true),
	('5215550000001:1@s.whatsapp.net', 335, '\x882bdd14594c86c4653cde7b1842eb664b33d952533fc94998979c7c4712fe56', true),
	('5215550000001:1@s.whatsapp.net', 336, '\x2090901c8bae4fc3fbf72e2ac1b8d15c3797141c64577b8b0e775d3e95bf7e71', true),
	('5215550000001:1@s.whatsapp.net', 337, '\x18ba0d28cb7df580a327f7f8d66c2d22db0b281acdff7f1d94a6a1f4f575c067', true),
	('5215550000001:1@s.whatsapp.net', 338, '\x007840082b26e5a8d8a7131d8744a844e41caeffabb068641357ff07443f3f7c', true),
	('5215550000001:1@s.whatsapp.net', 339, '\x90076673d41a73d1279c2c1c5aa35f3c6860d822746d55f97e0a8ab714f0a97c', true),
	('5215550000001:1@s.whatsapp.net', 340, '\x5020aabdbdfc875140fe4d94958aa93670dff0f22d612e8b182a922ff366c142', true),
	('5215550000001:1@s.whatsapp.net', 341, '\xc8a0b43ef69ae9ca5a28feed56065d5d6c142f2fb45741ccb487fda0025e8a7a', true),
	('5215550000001:1@s.whatsapp.net', 342, '\x70be0181825a6ab33e9e3050fa949f68e0ba2d0c9bf453e15fd1ecf8c0f7bc59', true),
	('5215550000001:1@s.whatsapp.net', 343, '\x08fa5611bbdd48a5ab995b370ec7a3d6e2e933884aae189186b1f3e4fac2bf42', true),
	('5215550000001:1@s.whatsapp.net', 344, '\x98cf4525bd6b0c5c30b47fb6e9dc67267d89b8143084006150d1378e03ed4f7f', true),
	('5215550000001:1@s.whatsapp.net', 345, '\x2019baa60afda778118ff646fccc5573ea9b23686a1062a5f42b3939d0f0ee7e', true),
	('5215550000001:1@s.whatsapp.net', 346, '\x5816f779757658a05b5aeda5dfc4d1861f72b3c6fabc799a58c7f9e0b39c7072', true),
	('5215550000001:1@s.whatsapp.net', 347, '\xe80ef8e734fe1750e4b66220d8627689242f6725fb0a46ac7bb8d7e239f4fa53', true),
	('5215550000001:1@s.whatsapp.net', 348, '\x70b563892eb3bce0454cd9d03a810d9388c21e5720e9df7f783228b2c57fa74e', true),
	('5215550000001:1@s.whatsapp.net', 349, '\x209d314575052885f463e4a0358379d86700a15dffc4f7f294c151b0ea0f244e', true),
	('5215550000001:1@s.whatsapp.net', 350, '\xc8e02dba1b38f4e629b4b764a967f39362327e3ef98188ba2bcd5e50848edb50', true),
	('5215550000001:1@s.whatsapp.net', 351, '\xd86b39eaf93db5a62f467758b391d994eaacbac1f2b939d6d84b356532610d4e', true),
	('5215550000001:1@s.whatsapp.net', 352, '\xc859296fd9633da85655c1e8b331cc3adf5b10e46cf3e46081b9a5872c02a851', true),
	('5215550000001:1@s.whatsapp.net', 353, '\x08c440f416fe1dc43ef2e6569f84f8d4dd1a8af1c52bedbcf7688b17ae237d61', true),
	('5215550000001:1@s.whatsapp.net', 354, '\xf84fd9d24eca61a41a0c75eb5d6ed05b161c08b4445bb649f59dab38d29a6c49', true),
	('5215550000001:1@s.whatsapp.net', 355, '\xe83b72f16c136725ffadf3a6ff3c74bc287160d2eb2971b6165685f00962fa4e', true),
	('5215550000001:1@s.whatsapp.net', 356, '\x685d63766ff0565de2f8f094f5142b1fe759b98e87601a7466710d0fb3e06174', true),
	('5215550000001:1@s.whatsapp.net', 357, '\x086e8a603b0d1b03fd66437cf54d4e23491f45705923a014a9894829741f6541', true),
	('5215550000001:1@s.whatsapp.net', 358, '\x20c33c5606a04cb56bc83beff9d2aacf0b89a3c47717bacbaf351541d01b066d', true),
	('5215550000001:1@s.whatsapp.net', 359, '\xb8204d1f2001397b2585a033911acd59d92482acac0e160035bf8c44b6658a55', true),
	('5215550000001:1@s.whatsapp.net', 360, '\x7861dd35917e38491dcea8ff57197b03de3f497141a494d54ab4224acba4b675', true),
	('5215550000001:1@s.whatsapp.net', 361, '\x584d35c0c129fc2fd47e00a6fe8ae77c0373b0da4d3276a6274e9f92ef0e0556', true),
	('5215550000001:1@s.whatsapp.net', 362, '\x48d0376dc251401be6eb311e0ec9e0824ce91432ad0f801612614f37d2ec8f53', true),
	('5215550000001:1@s.whatsapp.net', 363, '\xe8a2154c5e8885466372d93d1ef281bcf52ccb88a3c999843b90bacd99725240', true),
	('5215550000001:1@s.whatsapp.net', 364, '\x60db0354db3109d925c809ce856748f64b9acd39e732b4cae1efdde62500067c', true),
	('5215550000001:1@s.whatsapp.net', 365, '\x70b19fe1178703cd4376b9f34d6dd03759d347aa47a5e47184750f6244001d4c', true),
	('5215550000001:1@s.whatsapp.net', 366, '\xc83445ab862a9f79dceca87ac617501bb733d1365f5cc83594d533ae0c094949', true),
	('5215550000001:1@s.whatsapp.net', 367, '\xf8b005c69133833eabb6d2ec19db31aefb4e6cb5fe61df012df25b7d8a3c2370', true),
	('5215550000001:1@s.whatsapp.net', 368, '\xd0d0bdf3cb067949246ac53a69df26c62cf1d3b3238511e7c6fa94cc7b54d85f', true),
	('5215550000001:1@s.whatsapp.net', 369, '\xa8f27aa58bd438c9705465f6d887f2063a0a55bfaef9b09ac4208f9509686f60', true),
	('5215550000001:1@s.whatsapp.net', 370, '\x98846aadeb3023d973095ce4840ff975439160f996fb969a65e50b9cee33117c', true),
	('5215550000001:1@s.whatsapp.net', 371, '\x60a628354d77e1a325c718d8f6ab5a1c06b22853e92b6fe4c2e3095c200d9b58', true),
	('5215550000001:1@s.whatsapp.net', 372, '\x705b99c8ba372de9fe75c61a3aec8d55643b4c9811a755441641068ef0e14960', true),
	('5215550000001:1@s.whatsapp.net', 373, '\xe0359df81f9a62749c65a62f23874478df1aa41aa14ac2dc7e7be9a89be8d546', true),
	('5215550000001:1@s.whatsapp.net', 374, '\xe0f9c6f98d4aa613fabcdefdd6f50762b5d1b3747e60e9cea78a390576c62c6e', true),
	('5215550000001:1@s.whatsapp.net', 375, '\x38d4b7d50eb8d5b7035395ee74d7216b88bfab34d9f2c262510aaa5e19dd9740', true),
	('5215550000001:1@s.whatsapp.net', 376, '\xe0d90fb4c1076040da9eba85ab3f35e3c6e298eec969f1997beff0b6e8b5ca69', true),
	('5215550000001:1@s.whatsapp.net', 377, '\x08267de449e4cd326d0ff9ec41398902759a75b928480a95afd1b66f04a71a6d', true),
	('5215550000001:1@s.whatsapp.net', 378, '\xf850022252dc8470d61dec4c1a39ef180c828bd4fb838152ea1036cd5bcfbb4b', true),
	('5215550000001:1@s.whatsapp.net', 379, '\xc878c0e1d30fcfa279f77aa27a661c501efc82799d3fd3f34d8d3f01cc85a868', true),
	('5215550000001:1@s.whatsapp.net', 380, '\x607bd193461740eba6f2e968f23e1b2bc823d02609f187398ac58547908ebb6c', true),
	('5215550000001:1@s.whatsapp.net', 381, '\xe89921206d3d60eb6c247c798035f307ae468f8f4ba77021c8a88ec2631e8c52', true),
	('5215550000001:1@s.whatsapp.net', 382, '\x18d5933a8f37a846f6113a113e76979e05432843f60ea5ee8e438c73dd853a74', true),
	('5215550000001:1@s.whatsapp.net', 383, '\x981ce7a45d07f24de2bde913f2cb6d2b6f6d071cad0d5d5574bade5e3a5ee77c', true),
	('5215550000001:1@s.whatsapp.net', 384, '\x50681b33e1d892ddc78b5563da63cd2f1ca9c2836a186829badbe93e674bfe5b', true),
	('5215550000001:1@s.whatsapp.net', 385, '\xc89717c9f8c97222acc76e107daf3001185eebb9e9b5984049807b6746482a4e', true),
	('5215550000001:1@s.whatsapp.net', 386, '\x20eed2e1c223434f454f1e3e717490f91632790553e935e953b423015c66904b', true),
	('5215550000001:1@s.whatsapp.net', 387, '\x684179f9ddfa6834c51fcc679da36bbbe6b944ae2f5b28b5f00dfb1ef8b47c51', true),
	('5215550000001:1@s.whatsapp.net', 388, '\x48b33cb1649a57a7c3c91001f7564df93491c417e4b499d59ac85e2dafa3b556', true),
	('5215550000001:1@s.whatsapp.net', 389, '\x007ee10efc2bbb5d5808b10fc167b9ff0c56cad1c7bdf29929499caba994f87e', true),
	('5215550000001:1@s.whatsapp.net', 390, '\xb07aeadd03160c02718adf657e22bcb6787c23a5649527445e571a058f567546', true),
	('5215550000001:1@s.whatsapp.net', 391, '\x208d29c2e30177a75a98f37e4438ce8013ff448ae95b3d3dacfc72ab37e2325e', true),
	('5215550000001:1@s.whatsapp.net', 392, '\xd0a846c475d3ee4a1f401427c056b1a70063ed5fc2a1ebcfd3b693700de6947c', true),
	('5215550000001:1@s.whatsapp.net', 393, '\x988329e468696e5b537f1555ef2e9f83e6296d13a2838dd05767634c4a70e778', true),
	('5215550000001:1@s.whatsapp.net', 394, '\xe099668689f62720b3ff60760c1d635c817e295af75df895d1c61e3789298977', true),
	('5215550000001:1@s.whatsapp.net', 395, '\xd81a9d6f328bd78e15cdb8882ef873e6ac5911f9760868ab7f5e77e620f22743', true),
	('5215550000001:1@s.whatsapp.net', 396, '\x88318f72473a50540bd24c7851bded4fa732c580fec88474c9349376ed028e54', true),
	('5215550000001:1@s.whatsapp.net', 397, '\x40dd0429d4802ab1612ed4dc4c4e55e35c39600a053aa1f88eb7e2584b006161', true),
	('5215550000001:1@s.whatsapp.net', 398, '\xc0ede1402b9cf28e73b881dd7d68d230867e55bc911736a55ad67b03fa05cb71', true),
	('5215550000001:1@s.whatsapp.net', 399, '\x5099c358993837917dde68ec88083a76efe3e7ee3059d252e3a418c97188734b', true),
	('5215550000001:1@s.whatsapp.net', 400, '\x808e234af02bb3cd2e5358243aab284b6e71fac07e08abfd332ac533dafe0b5f', true),
	('5215550000001:1@s.whatsapp.net', 401, '\x98410906274b92072d6f532bba063ba8fd9d17c9642460635ab5c53cb92e5c73', true);
INSERT INTO public.whatsmeow_pre_keys VALUES
	('5215550000001:1@s.whatsapp.net', 402, '\x606e0434323d69f980a0dec74a8cc371d00ae76201b6081e86cf3d6f04eea95b', true),
	('5215550000001:1@s.whatsapp.net', 403, '\x785bcd82618c06228e6bfdae86237542a782892823088123d2ac72d88abf0753', true),
	('5215550000001:1@s.whatsapp.net', 404, '\xb8cbadb6c305dd5a08e7c76edeed60f0995dd75f8fffe49917e0444d8e9fec4d', true),
	('5215550000001:1@s.whatsapp.net', 405, '\xa8c3141e55a16021c03c57b7c5b08343b7402d24aaec45d18dd68b55543f0c4f', true),
	('5215550000001:1@s.whatsapp.net', 406, '\xc8c6df7ee3fc7674e66265256e2150fa46ddfc7a3bbc2df1a35d4de970f2a662', true),
	('5215550000001:1@s.whatsapp.net', 407, '\x90b0ff45d4b6428c11f275421d5ce86e7e8db7a617eaa27e0c09fae75abe6850', true),
	('5215550000001:1@s.whatsapp.net', 408, '\xe085d5a04b2404fa48dbba295fecda48d12d403f483fe2c7ed43df959fa56070', true),
	('5215550000001:1@s.whatsapp.net', 409, '\x500e09bed1d4f8ffd5c59de4a7f9113edc39c66c92906357533417b29229715a', true),
	('5215550000001:1@s.whatsapp.net', 410, '\x78695e07a6f44d6bdce931a73b3438f624c30b53309e05e6c5de026985a73545', true),
	('5215550000001:1@s.whatsapp.net', 411, '\xf8d1f48e877d3da321b152b9fb8268dfc0d79a32c0beba56304eabe942c6e45c', true),
	('5215550000001:1@s.whatsapp.net', 412, '\xf027e6b71bda991533134520595efc828bfef1d23b8a594ddc52584895b0dd55', true),
	('5215550000001:1@s.whatsapp.net', 413, '\xd84f7c2354b32ebd4d8b880f88cdb8f292c70c118c0d56f4dc90240fb62a9d72', true),
	('5215550000001:1@s.whatsapp.net', 414, '\x101c43a8222372ca107b76d1199ea012a9e24405621c0f83d17a6b9fcc193b62', true),
	('5215550000001:1@s.whatsapp.net', 415, '\xf0989ecb00f4514ec91b6d1fff0dd38167efb68b7493a203334de0fd4573185c', true),
	('5215550000001:1@s.whatsapp.net', 416, '\x48f8def875de3334fce4f059a14a2a6e01b627eb9dfe8b4cccb6e7a56ecbd470', true),
	('5215550000001:1@s.whatsapp.net', 417, '\x5052b49f7bd526d3cc7ed23c88136d023a2c1afe53fad4b3585e713a126c1379', true),
	('5215550000001:1@s.whatsapp.net', 418, '\x30fbb78f79786e82bbf0ab7fe56275ed4f72b62aefc64fe6bc16298a158c107c', true),
	('5215550000001:1@s.whatsapp.net', 419, '\x58526e6d9310f962e9494f9caad4483874648b74653cb6d01bd42fa43b7e9655', true),
	('5215550000001:1@s.whatsapp.net', 420, '\xc8378bf399be3a5f40e444b220f0f6ae6a9b9ed7587ecc17e58f078140c28960', true),
	('5215550000001:1@s.whatsapp.net', 421, '\xc83218bb313377a26e2b15cad5604790e6489b962f6dc2c5ce452e1d40f3656c', true),
	('5215550000001:1@s.whatsapp.net', 422, '\x1010c4d58efe77b38685b1f6e0a277d01a01ae06e1e8de62f9ea26e61cd8e552', true),
	('5215550000001:1@s.whatsapp.net', 423, '\x1889e74d1033b469bf600e428fcb09d0bd8d2b5435f35ab1a33b24ca6d410760', true),
	('5215550000001:1@s.whatsapp.net', 424, '\x28ff0441ff7137aed7401982ec1705165a9525ed19eecec90851b1236dc4857c', true),
	('5215550000001:1@s.whatsapp.net', 425, '\x102d43e45d6fc938562fbafd13d175715be39265297ef26ee59a5596c2b97c5f', true),
	('5215550000001:1@s.whatsapp.net', 426, '\x18336f18cc4277696d3edd0cbb6b566cf252e8418bb17130f09c8ab0ba05bf5c', true),
	('5215550000001:1@s.whatsapp.net', 427, '\xf8f284610b796090a023c5618686c2ec5eef20321a420063cfc5ef165e79767f', true),
	('5215550000001:1@s.whatsapp.net', 428, '\x88c3c2517f7caac462a61fdfc793a61b2e66e6728182fe386a29e06f2d878e5e', true),
	('5215550000001:1@s.whatsapp.net', 429, '\x5859530ea13c9ee6ae1617bbc60d0c79917fc7f10a1f65813229f9aa4ca2686c', true),
	('5215550000001:1@s.whatsapp.net', 430, '\x4020ea57f7a7b1fa0cc06515e5ee7af76a85f7fbfc2b0ad38e2e8205dbe43166', true),
	('5215550000001:1@s.whatsapp.net', 431, '\x58fae0f5c2aa0c9c6e6247fd622a5556eca019a3779168bdc0bdcf009f248866', true),
	('5215550000001:1@s.whatsapp.net', 432, '\x40fdfc09b4e93c4c53152716e3b4fbe58aa338ba91a932fdaf9e0cc0c357c45a', true),
	('5215550000001:1@s.whatsapp.net', 433, '\x287e69b108493396bf58b184a359f08511b79825644ef7b2754b9f8fbf532176', true),
	('5215550000001:1@s.whatsapp.net', 434, '\xc8080e3aaabc2f360cd41234d5f370a2d390f0e466f1fd943deb51397b8bbb6e', true),
	('5215550000001:1@s.whatsapp.net', 435, '\x70be8280f8dd159e1f13c118e0500710145843b918b89cb2c315731cda32277d', true),
	('5215550000001:1@s.whatsapp.net', 436, '\xd05ef72d50202f99d34bd4549aa7190d01b1cbb4c5149c3c34142ac3fbc64c74', true),
	('5215550000001:1@s.whatsapp.net', 437, '\xa0cfb41124d83fd68fbca150001d04eef79955079e7d6cd8a6b4dfb33d15ae57', true),
	('5215550000001:1@s.whatsapp.net', 438, '\xe09610382a91896007549d320b9f8138376b9b821b905ddc559abe399f199f4b', true),
	('5215550000001:1@s.whatsapp.net', 439, '\xd0018db0417ae8589aacec2e94091e741757f3ffb865ac794f5d8ffe31fd7b76', true),
	('5215550000001:1@s.whatsapp.net', 440, '\x30f9ca00dd5cb4690cb97948f895bb2a0e45c58f6b334a67b9cf3d590fb43472', true),
	('5215550000001:1@s.whatsapp.net', 441, '\xf069ee4a68075270212cd833703df63ac53f1d6081cb098e825815dce1565559', true),
	('5215550000001:1@s.whatsapp.net', 442, '\xb0fe93b30f9ab3716154da24d78b87b54b6130509ab8ad5a743df9d7a3f7424e', true),
	('5215550000001:1@s.whatsapp.net', 443, '\x703a85c1729d038a3b1688340b05b717ffcf8b0c97ddc69e046f2d963235a866', true),
	('5215550000001:1@s.whatsapp.net', 444, '\x481a8d197d2616149299a11f9e98c0597ef435dec87c2f701657fff8068a6f40', true),
	('5215550000001:1@s.whatsapp.net', 445, '\x90a09a9966d28cc3f8b38df475d3da1480ece4c36db8d68b163ca39b5281895e', true),
	('5215550000001:1@s.whatsapp.net', 446, '\xe8a0b17d972434af2c127d679c797daa0c93ce7a086ebad2caa11ddfeff35a4e', true),
	('5215550000001:1@s.whatsapp.net', 447, '\x503d59a020c63cefabda87f385bed3d711381ad23369ea6870d79a2fca3b9078', true),
	('5215550000001:1@s.whatsapp.net', 448, '\x28775da492ced43e6dad5a97d85cebc13cd3a47445170d008e100b2f1a8b6160', true),
	('5215550000001:1@s.whatsapp.net', 449, '\x68bb68fb42d687c82b66e86f478e86eb165b8330dbda21a0e681d49341fc4076', true),
	('5215550000001:1@s.whatsapp.net', 450, '\xb81bcd136a9fe94ec58987371e2cb8b0fda94c0dc68df938e8da3c39b8bce853', true),
	('5215550000001:1@s.whatsapp.net', 451, '\xa8bbf145ead28eb314e348df869acb1625cbc02784f4e73ac97e6d5c03ee6a45', true),
	('5215550000001:1@s.whatsapp.net', 452, '\xc88ca647fd483b37648a0a557c291c6cda6ca0c3bf28b115d3e22639f498fe7e', true),
	('5215550000001:1@s.whatsapp.net', 453, '\x38af7dbbcff5b730ecf3de3b7463197fb7093d4f7e17609acb598ee7186d8458', true),
	('5215550000001:1@s.whatsapp.net', 454, '\xa0b4f12ba1d272c2084e241bfdc4dcabc8a9a9d8a17489b5fe9afebf5e8a2652', true),
	('5215550000001:1@s.whatsapp.net', 455, '\xf8b624f69fd2c83e7ac2f6a711ebe7f422be3e137205906806b71fd739bbf877', true),
	('5215550000001:1@s.whatsapp.net', 456, '\x30dff748bf0cfe360e52b85ab3bc162370a048210afc5b991470078c026cef5a', true),
	('5215550000001:1@s.whatsapp.net', 457, '\x488c5d80431d1b728c9adb5d1d0e9bf8025d65e16c1aac3309add111647b437d', true),
	('5215550000001:1@s.whatsapp.net', 458, '\x70fdc6cef4a8038962be0bcf4a13104146bd1223b763d0f9c5df1a7d582b8563', true),
	('5215550000001:1@s.whatsapp.net', 459, '\x38906523485c4c607dbeca0bd006824eda41b194d5e58d2acf2197d9e771a053', true),
	('5215550000001:1@s.whatsapp.net', 460, '\x385ed335161e85a3ceec3953a210e812c3d3608ba2b0cc66df3c4fb6a8b9cc58', true),
	('5215550000001:1@s.whatsapp.net', 461, '\x08246662aa666e5dfdf03124e6e2ae3df4e255b3e19ac911b98b62582d85d361', true),
	('5215550000001:1@s.whatsapp.net', 462, '\x48678afaaceb7573456df79478fa1dcb6cdbac2760718028454b4e48c666a244', true),
	('5215550000001:1@s.whatsapp.net', 463, '\x3889f77a514be5b83511a368bdc6abed626bb60c4c58b0761d52643b1e2a5a46', true),
	('5215550000001:1@s.whatsapp.net', 464, '\xc0bd16fb1c5f10efe5db1215c62e3e6f3dff5c6d8e5e4f4d7acb786d40da9a6d', true),
	('5215550000001:1@s.whatsapp.net', 465, '\x68117013b4c9f0f31ff06290e17699e36058d8473074fb2ed6baac698979887f', true),
	('5215550000001:1@s.whatsapp.net', 466, '\x08c9d30579cfc4465aa5bdd8212bcc94f2d4245a0e1d358e92ac89f27052da57', true),
	('5215550000001:1@s.whatsapp.net', 467, '\xd8c57ad7e8f417fbc1576e472fecef9c6a44be715fdfbf2b38b97e719cffd743', true),
	('5215550000001:1@s.whatsapp.net', 468, '\x38476c9e7ff98ff3f931cc954a9ec3436cf13ce742669db4c759232df7f4924b', true),
	('5215550000001:1@s.whatsapp.net', 469, '\xb0d12ecc00f0fb399786da5836316a8eb22384143be77a215a999e890311bd76', true),
	('5215550000001:1@s.whatsapp.net', 470, '\x8834c44a0ca5435fbc51fe8e20da5157c9fb417efd2242a4e8d06496bcb04e7d', true),
	('5215550000001:1@s.whatsapp.net', 471, '\x68a1532e5b525925267d74f3f3a6202455cfcc806a5f636b8c86d7d1a27be365', true),
	('5215550000001:1@s.whatsapp.net', 472, '\x50553415ee6d4af108af4c0173e7d2b99d772cfb8d25018f4df95f3469d99d6a', true),
	('5215550000001:1@s.whatsapp.net', 473, '\xb88006f204e315da617e5d70cf9aa78f550e61cde2e08f0134f7a35ea40ef670', true),
	('5215550000001:1@s.whatsapp.net', 474, '\x605a7671c35741fc37c5da244fc5910056da6a706af03952c7886dbb1e99155e', true),
	('5215550000001:1@s.whatsapp.net', 475, '\x082301028279416346e1bcf45fd3a50f12349e63dc5fd94e3e7c500e35073778', true),
	('5215550000001:1@s.whatsapp.net', 476, '\x8074bdd0d2875ab48fc7154782ca764a8e9537fdfd4eecad49b3c7c95474304c', true),
	('5215550000001:1@s.whatsapp.net', 477, '\x48da736ce00cc50c6f41809c859124adcd6e5b0a366e30777037ac36c2535546', true),
	('5215550000001:1@s.whatsapp.net', 478, '\xd8613007cf1f97c5f7034472957fdb3cbbce53606e9748a61ab6005ad0ca1e58', true),
	('5215550000001:1@s.whatsapp.net', 479, '\x88d6a74cd3caba4c9ec1409726e790aeda24179a4d9e6fd8319c9fda70bae251', true),
	('5215550000001:1@s.whatsapp.net', 480, '\x60a2b75ac2b7015bbde33252b0f4b73c44b432146ef02c348595da8bfb1a0375', true),
	('5215550000001:1@s.whatsapp.net', 481, '\x18b35c2c89c4cb7675db1f159b80beaefcbfabeba81c1885c0747bda2d4bf06a', true),
	('5215550000001:1@s.whatsapp.net', 482, '\x2894dd86dc184d0fcb3cfe4c2afa3cbd49a47657a66c73d6b4bd98b98d01416b', true),
	('5215550000001:1@s.whatsapp.net', 483, '\x503f8f1890f3f8dfcdcf39c9087db25bc9c32a43ff0c311cfc01b3155bc38e6d', true),
	('5215550000001:1@s.whatsapp.net', 484, '\x288c03b3c5e879328052e526e7b1b1bf320f7d98cf4499e27cf5057b3af4007e', true),
	('5215550000001:1@s.whatsapp.net', 485, '\x7849bdd5701e4f5367325eac0c97f3990b4cad115f4b110d0b195cf889c5836c', true),
	('5215550000001:1@s.whatsapp.net', 486, '\x50e29ad2e479f8bda252c1415912d4259129a44bfe81e8e57582638d8bf9e556', true),
	('5215550000001:1@s.whatsapp.net', 487, '\x40968bfe1029564886713dfd94f8023f97fc0f745ef9f4c6ba4548f0c297547b', true),
	('5215550000001:1@s.whatsapp.net', 488, '\x983077ecbb06a51c3bb3837e2afbc610227e5c42252bf9b586a45c809db0f24c', true),
	('5215550000001:1@s.whatsapp.net', 489, '\x08740343c5ce883eb3b2165376ee6c784e4d651ae60f0deef62b32fa13c4107b', true),
	('5215550000001:1@s.whatsapp.net', 490, '\x1876fee3780550af000654e80c3fbdfd69460288e696e873f03c57c3f8adfa69', true),
	('5215550000001:1@s.whatsapp.net', 491, '\xd857b487c415210a353cbcd579b2246a9fb4e89c44dc62b07e18706901062676', true),
	('5215550000001:1@s.whatsapp.net', 492, '\x78149abde4a2d89270898125a1a60989cfd1d60d22de32d2ace617092ee01753', true),
	('5215550000001:1@s.whatsapp.net', 493, '\x8024f3e485bf293e2e1912a74dfe899e3b9231cfc8351bf6d222d62ada2c2e45', true),
	('5215550000001:1@s.whatsapp.net', 494, '\x38cae114ea858f80270aafc4cd8b242bad3bf2d9553f4795ce912f42541ec341', true),
	('5215550000001:1@s.whatsapp.net', 495, '\xd8d9c988cb5e347c7d83379b696f660db4254d44a4419ee91e4559d7ef1ee849', true),
	('5215550000001:1@s.whatsapp.net', 496, '\xc0862b7540a038a20c0f7b25ec12ea5787c7d0278af064d134f5c1f3989a477f', true),
	('5215550000001:1@s.whatsapp.net', 497, '\xa8ed0b6f0e1fb3834fb17e08813ecf1dd2a36fb22b20d8955323c80fa5f8366e', true),
	('5215550000001:1@s.whatsapp.net', 498, '\x506bcc9bde3a6a29d94e8d401c88919d22755e27212205527f5be9e9ca84e541', true),
	('5215550000001:1@s.whatsapp.net', 499, '\x18c29a2466b6d315898f6ddd0121e7d7e62e52193e04ba97d4725894cd2b0476', true),
	('5215550000001:1@s.whatsapp.net', 500, '\x2807234316e9c45a310c049949d8d56b0a6491c66038e9fbe23d904e95017c5d', true),
	('5215550000001:1@s.whatsapp.net', 501, '\xd02dadcef0237c41dc0dc5d17f2d99942ea31bf37994807b2abfcc9cb2f1c160', true),
	('5215550000001:1@s.whatsapp.net', 502, '\x2018d220b280f402a73c7422c46e17a7136390038d93c23a75528356e2eaf65e', true),
	('5215550000001:1@s.whatsapp.net', 503, '\x00e621af8f9abec1f8256801b75ab72a51196b83b3e68d46ab3fabb333d5d56e', true),
	('5215550000001:1@s.whatsapp.net', 504, '\x60b5dceabbd577dd58e77d974100ea53cac0cfae69e48b0b3838a5f0837a0044', true),
	('5215550000001:1@s.whatsapp.net', 505, '\xc83f761311db1f1df8b945da91085e1855481784cf82fda0d49064406a826c51', true),
	('5215550000001:1@s.whatsapp.net', 506, '\xa0d76f9ce3a7ab9a40611cdaa2425c444f67cd98138b67097c64e5a4ebda886f', true),
	('5215550000001:1@s.whatsapp.net', 507, '\x105dfcb3af541a12b136fb6339eee710ea604a7add03d73465e540c4b0e92371', true),
	('5215550000001:1@s.whatsapp.net', 508, '\xc89ad393a8c4866ad0a1d990d4aeccf456f87a6d51170e043f0e31a73f6ded5d', true),
	('5215550000001:1@s.whatsapp.net', 509, '\x386445c4d0114e5daa1d8b3832e82b6b0af211cfae86bbcce3e469b911274743', true),
	('5215550000001:1@s.whatsapp.net', 510, '\x8028d17b6fb445ed1648b1a8010329f16068ee1bc61793da94de6f5d261b3265', true),
	('5215550000001:1@s.whatsapp.net', 511, '\x08a4e6a232143f7820ee09a262ccbc38b105c741e22b616d56ca8bd3ffcaab75', true),
	('5215550000001:1@s.whatsapp.net', 512, '\xb845cc021688efb28b4b6ab72cabb52c9415cb0a8ef64779ecd89d7a03642744', true),
	('5215550000001:1@s.whatsapp.net', 513, '\xf01d2fe90c906b291fb7cc96599d5977b25a9ad79e274f63bc1902586f7f9b7a', true),
	('5215550000001:1@s.whatsapp.net', 514, '\xd8b6024a88f88f2c6069a589c9cbd47ba211a86bf7bb5768561b90fd08b85951', true),
	('5215550000001:1@s.whatsapp.net', 515, '\x8019ea74aff2f3efb12af3bfccacf456f0617e29c5c6998455250298ff53c463', true),
	('5215550000001:1@s.whatsapp.net', 516, '\xe0ffd115e78616f5700732f5d048c62299609549cf5ab3531b666662816ed549', true),
	('5215550000001:1@s.whatsapp.net', 517, '\x687ee6407f2555646a664f5c267d8f3a4504ff7fac0210012b097b4d55629544', true),
	('5215550000001:1@s.whatsapp.net', 518, '\xf84b64f94ed43ba3ca1f61a57d88cb018b5230a003d959d75654cfee3ac8854c', true),
	('5215550000001:1@s.whatsapp.net', 519, '\xc88397d925c1ae8d2d6ab5f4a1ba84418c373b77adcbd218c98381ab6e9c625a', true),
	('5215550000001:1@s.whatsapp.net', 520, '\xa054c2b8f219b3d210aecfc29bdcea37a14dab4dc55f233057fe776c8d81b141', true),
	('5215550000001:1@s.whatsapp.net', 521, '\x00912836d2d83509d0d53ef49092034b0e41fb214c33ca9d0f5191f9be6e8a60', true),
	('5215550000001:1@s.whatsapp.net', 522, '\xd8a1404b75025bbf0f05f90ce9b5d41aa7e75c27503fc940c2afb9428b86895d', true),
	('5215550000001:1@s.whatsapp.net', 523, '\x90506b2e3540d328f8211fca1ae254be1beedae34ecebdc29d14c9bcb5accb5b', true),
	('5215550000001:1@s.whatsapp.net', 524, '\xb0e97f60f2e1528bf0f2a524af3686c94de682ee3d73f0d6ee9c1c3c76ac9862', true),
	('5215550000001:1@s.whatsapp.net', 525, '\x786ffd5a87735a653418586f0a28a2cfad0026e87f28a1636d7dce4350c0dc7f', true),
	('5215550000001:1@s.whatsapp.net', 526, '\x68ad58f89c7508447d5ac83532a093c9301d2aa2576adb1a4da5b09fdbc28361', true),
	('5215550000001:1@s.whatsapp.net', 527, '\x4835bef9caf3efffaf3c32a299799b3097efbb1e92ea8209059dc7795e1ab479', true),
	('5215550000001:1@s.whatsapp.net', 528, '\x483987dcdeaf1e8f4ac2b40c492208adcc8f3899e281c3308f8d033aa2c3fa70', true),
	('5215550000001:1@s.whatsapp.net', 529, '\x401c69139d1d3d284b55e727b52332d2b313efe9a5ced9ecbd29d6416d234573', true),
	('5215550000001:1@s.whatsapp.net', 530, '\x88af5f0b95f74fb34cc6c26076928112ccdc12359f5fd8912742ababd35fd17d', true),
	('5215550000001:1@s.whatsapp.net', 531, '\xf843cab7ef589f59bdfc0642cb4d116d3e352a197e8e33586c9b16afc0907b49', true),
	('5215550000001:1@s.whatsapp.net', 532, '\xa87becb196ceb7d696aea713274834a711ca460350aedb84692520b1345b3e6b', true),
	('5215550000001:1@s.whatsapp.net', 533, '\x78333de172fafac6f26254f7dd78b62de0c809164990af7f6f0648d1b1b57741', true),
	('5215550000001:1@s.whatsapp.net', 534, '\xd05ef1333cd16ece655ddf90b5170c4b965401da5d044d0a7ba0c70c9daa8b61', true),
	('5215550000001:1@s.whatsapp.net', 535, '\x489b1f4b2db356b1b440c69abae7a37c1748b9b7ed73abb7185bb95927d07179', true),
	('5215550000001:1@s.whatsapp.net', 536, '\x80e54462d966b4e45f8c108dd8e0ed2dcaf29abb2bd0820f9c9803f6a79bcb65', true),
	('5215550000001:1@s.whatsapp.net', 537, '\x80562b49c0dbf89059cedbe0bd09f3e209678c96bd614917a45eb352e454ed4f', true),
	('5215550000001:1@s.whatsapp.net', 538, '\xc03e5d7d67a5c7f74d61dc55306f356430a52af0da26a207dd35bedbca70f35c', true),
	('5215550000001:1@s.whatsapp.net', 539, '\x58c4d7bbd79c57913fb79f3a6949a971e14b33d7e3cb0349a89dd13d19240663', true),
	('5215550000001:1@s.whatsapp.net', 540, '\xd88de7d7367feb9d9ae2d2f554464dce1df0310dbaca0fe2acaa716e5148ab7d', true),
	('5215550000001:1@s.whatsapp.net', 541, '\x98f642765dccd4a25fb71ca64852101797a28fbec5e4554217d872804436de6e', true),
	('5215550000001:1@s.whatsapp.net', 542, '\x980b2ffd62bdb60391a8740d3a188293876eada70053692b19c72d38e0574f7d', true),
	('5215550000001:1@s.whatsapp.net', 543, '\xc0b194c9478de92de3410606248b9d1b7da306eefcd56c504460ad22e251f94d', true),
	('5215550000001:1@s.whatsapp.net', 544, '\x48b76587a195489b3a12e1fe0f2ca4d2ecb528f04235d5be7cc08e459d639242', true),
	('5215550000001:1@s.whatsapp.net', 545, '\xa08bc3550b9a93938b2880ac2500eefc80d895c3652d6fb974b8e5e94a03ce56', true),
	('5215550000001:1@s.whatsapp.net', 546, '\x4054459db8e3b66b086bd92130f18b0e33b7a7e4c52e303828267bbb05e7a04c', true),
	('5215550000001:1@s.whatsapp.net', 547, '\xa0cbfb2846ecb8df881180becf24cbb554ee0fa5353ff1c6088f132400fa5f79', true),
	('5215550000001:1@s.whatsapp.net', 548, '\x58771e74f1e6e7802ebc169076125b6e7b32035b9c3a736f873a5687e967fd5f', true),
	('5215550000001:1@s.whatsapp.net', 549, '\x88129560cb2cec9be3ab6332fa73afbdc3446d962b08c0c0999188b82c43d079', true),
	('5215550000001:1@s.whatsapp.net', 550, '\xe0be1e9b3e649f14a091557cba80c362cdb09202359ae17e86ad107c07ed784d', true),
	('5215550000001:1@s.whatsapp.net', 551, '\x18b1840176407a4abb01197678974cf9f5ad8fc92b5ec46506f629d365ff1f42', true),
	('5215550000001:1@s.whatsapp.net', 552, '\x683fd34c505ecf396a78dbdb41b01ded4a560c8712b5be3fc8ec02acf7231d69', true),
	('5215550000001:1@s.whatsapp.net', 553, '\x28e94d441f7bdff65ef6b5bf5f11f0fde35619279c1e344ad8bea2c2e95c7c44', true),
	('5215550000001:1@s.whatsapp.net', 554, '\x58a7683724cb4a862fb857b6912e6620466f35a26c1019e78e39e4f0a7e2c25c', true),
	('5215550000001:1@s.whatsapp.net', 555, '\xd09eab8d88dc0eadb0a6eb01d032400adbc693dbbdc3b84081e2cef16817455a', true),
	('5215550000001:1@s.whatsapp.net', 556, '\x580b2cfa4879eae374c9a918335d81b17664bddae7251056852cb3d9ca527655', true),
	('5215550000001:1@s.whatsapp.net', 557, '\xe8063d3a085648d8e562ea826774a82c6a7121fe603f4fa98534bb1e894e444c', true),
	('5215550000001:1@s.whatsapp.net', 558, '\x58b6e63cc35bc162d9a8288f1050ab754f903e151b94b8b5d82d775d6a53e24a', true),
	('5215550000001:1@s.whatsapp.net', 559, '\x288bc3d4329923f58b17f4fae0f56c218ac87f3d4bb54359d8ae66995d2fd675', true),
	('5215550000001:1@s.whatsapp.net', 560, '\x58043ca92a2b738a57b552d140554f4308dc83d0542be2d97a517ffa87559d4e', true),
	('5215550000001:1@s.whatsapp.net', 561, '\x606f0817c8128386d88ef1162ffab1d60a581897edc506651a5d35ab8324e85e', true),
	('5215550000001:1@s.whatsapp.net', 562, '\xa0df6f639582bffd4506266e058ca6c15ca871878e858a2bd82b2a5e209bec4e', true),
	('5215550000001:1@s.whatsapp.net', 563, '\xe0409ee39310f0e001bbf27ea533b624fffece0052eea5305835d0125727e445', true),
	('5215550000001:1@s.whatsapp.net', 564, '\x700a644a5a82603e825376d1409834d64b375f6ca582e80dc1b632cee2b9f75a', true),
	('5215550000001:1@s.whatsapp.net', 565, '\x8867a7cfbd1d2de388fe17c8e07bbb082a2f98583b43b75c1add720d06ef1475', true),
	('5215550000001:1@s.whatsapp.net', 566, '\xc046525fcbb975130534070e6af03a177ff054cf55b3d0d7cdc173e4733ccb47', true),
	('5215550000001:1@s.whatsapp.net', 567, '\x9854429fa743612c8e7f037d004d981b478b7836efb7bdc32f4053fb6aaeea59', true),
	('5215550000001:1@s.whatsapp.net', 568, '\x00f686bd2c2be505fff8d94c1c7500b29cc10cdeee5db23f4a72ee01f8a38678', true),
	('5215550000001:1@s.whatsapp.net', 569, '\x70ea45e4632f03a7637f39b3d3e66ae748be4feed067eafc2ce738b24bc08a7e', true),
	('5215550000001:1@s.whatsapp.net', 570, '\xf0bbaeb96c98698b8dd6f9e915a6cbb5f2d4a994dac668dd7330b986d562b463', true),
	('5215550000001:1@s.whatsapp.net', 571, '\xd8a934b395c484e2c2118e2140982b6d8a27090a6278cb84fa3dc3822dbb5752', true),
	('5215550000001:1@s.whatsapp.net', 572, '\x784b090311f611b49ea4d87b86afb9491ca79d52eecf8b65f66b757ac4ff7252', true),
	('5215550000001:1@s.whatsapp.net', 573, '\x20c08e1c5fae89a088b286fbf84a5c3431f40d96595990925ef3d33a571ef645', true),
	('5215550000001:1@s.whatsapp.net', 574, '\xd89a763680ff10e4b86bb33e66f5f96cd6752103e7e591dfff6d648c868d1b58', true),
	('5215550000001:1@s.whatsapp.net', 575, '\xc0bddf53d98b38f43b1fc32a221dc675b7089fd57a98efaddff33d09b3eb2e7b', true),
	('5215550000001:1@s.whatsapp.net', 576, '\x904cee856373d61aa5dda66b21867990cbb411869a30705c0c802f22ec26777f', true),
	('5215550000001:1@s.whatsapp.net', 577, '\x6046c6e77e4bb72aca38b69fa13341b540957c960a620f3b81ad6ef75bacb44f', true),
	('5215550000001:1@s.whatsapp.net', 578, '\x90817b312a9d1501b3a1a2010891a02b891efa18693858a55f2b4aeefdd02e43', true),
	('5215550000001:1@s.whatsapp.net', 579, '\x983b04cae6ee704e45b54f162b57c21385332f4d0d46f14ab060993e15fda67d', true),
	('5215550000001:1@s.whatsapp.net', 580, '\xd83f0e76ca4f1a3330cf873deb3352a8b3513a97097c603881c00ee87cb89674', true),
	('5215550000001:1@s.whatsapp.net', 581, '\x70eb1ce24836e19041f441cc94820c52e4ac24b8dd2c9ff9bb5f189ee09c2556', true),
	('5215550000001:1@s.whatsapp.net', 582, '\x68a30db1ac2c5418693beface3988f746594d6d0cbe64de24179b61b1ef6f574', true),
	('5215550000001:1@s.whatsapp.net', 583, '\xe0e8fc360e9e1a7b44dd246f2da0108e652b6150aee65e73b3f95ba84d861e64', true),
	('5215550000001:1@s.whatsapp.net', 584, '\xe8809fa4313939c7dd39ecc4a14c02805dfd022099f274369d7b34b88af17b5b', true),
	('5215550000001:1@s.whatsapp.net', 585, '\x48e19563610cfc0828a09b4ee8b143dc1f5363f79b4077991b3a4ebcbf4d325b', true),
	('5215550000001:1@s.whatsapp.net', 586, '\xf05a373eab1d8138c4f82af6cb1c039737df45b675dd57f1fc2e1aef4fa1d67d', true),
	('5215550000001:1@s.whatsapp.net', 587, '\x10074af6a23e6f77cdd96a16bfd7c3c1433df92c66ddf6945048bbfac0c4b85c', true),
	('5215550000001:1@s.whatsapp.net', 588, '\xf0ba7138ece1c1c6f74f8263771ff22e0f853b8de294bd7cebaf159b5d3d825b', true),
	('5215550000001:1@s.whatsapp.net', 589, '\xc04dbf84d6a8aacd4bb6b32895219265502c396bbbc6524dcf7548849fc71777', true),
	('5215550000001:1@s.whatsapp.net', 590, '\x588d249ac8fa50de69196f44feba8ac6a9f687c56af9a3af12f7c9d12b186353', true),
	('5215550000001:1@s.whatsapp.net', 591, '\x7091a253fd669f9cbf785525597d8d5d94ce993ec92b7f82b2b09c7d9340fd45', true),
	('5215550000001:1@s.whatsapp.net', 592, '\x483c2ad1d0c959692f743c73623320e7db7c5e6a3ae7b77c0fd8279f3f2f0654', true),
	('5215550000001:1@s.whatsapp.net', 593, '\x08e05c7dd152fb56e90dc403ec12a517f624f72122ec4f1a5237df3d96b11873', true),
	('5215550000001:1@s.whatsapp.net', 594, '\x388447e2e59884f053f300fc9dd3e7b1bf84546f303ad51c4acd799450f3ab44', true),
	('5215550000001:1@s.whatsapp.net', 595, '\x38f329f2c3ff5bf706d0f11b5a8eab4ce730ecd1fba830aacca6373e313ac957', true),
	('5215550000001:1@s.whatsapp.net', 596, '\x60155028c66d94bc1fa0faf55116e96af2f1884261fadb7b7dae0d4f32a00765', true),
	('5215550000001:1@s.whatsapp.net', 597, '\x088dd4bf6ce94db28f9dbaea30de2e442ad43a6227f2851c1ccc7553ca958c6f', true),
	('5215550000001:1@s.whatsapp.net', 598, '\x9845f3bc47c6380e16af50b69213adbdd4f241ea669bbb1f908ed915a27b0555', true),
	('5215550000001:1@s.whatsapp.net', 599, '\x1851c65c85bf6735c8296a2e48c78514d16077d6fa70a3109d0e758cc555344e', true),
	('5215550000001:1@s.whatsapp.net', 600, '\x78fa961b334e362b18aaf8e0d5fd7850848dc412013cacea36ab24fecd89de7a', true),
	('5215550000001:1@s.whatsapp.net', 601, '\x20bb12b5a4bc47628bf6ef07649491d9a2452b06c1b1d856db6bebef67ebc86d', true);
INSERT INTO public.whatsmeow_pre_keys VALUES
	('5215550000001:1@s.whatsapp.net', 602, '\xb09810cf7abb27692c933c3deea2ac1fe529b64d81a4a3cf67d99f1824713b71', true),
	('5215550000001:1@s.whatsapp.net', 603, '\x58f7921fd7d7144ab6adb2c14616659abbd3311e6fe56b1533cfb5f6f2cf534a', true),
	('5215550000001:1@s.whatsapp.net', 604, '\x281b501f63ef2e74591d051e2003c518c646e25e6755fd1dfc8c5e9918f0807c', true),
	('5215550000001:1@s.whatsapp.net', 605, '\x50c62c3c46dac51947ea1f65031c5fa3f8d7d2c074278835bc6fde723d889e48', true),
	('5215550000001:1@s.whatsapp.net', 606, '\x38e3100f127db8402229bdc4ece5ca8488bfd0e2ebc449cb20530885bccabc48', true),
	('5215550000001:1@s.whatsapp.net', 607, '\xf0583da95cf137de015b0e29a784a68980427a9030b2cd19e417baaa57c12e4a', true),
	('5215550000001:1@s.whatsapp.net', 608, '\xf84e3b5c913e045a4254082606bcfffa5acbec18f1299682abc16191368ee06b', true),
	('5215550000001:1@s.whatsapp.net', 609, '\x00a89ba9e2b5b754f59ab333235688f10cf36ab47deaa9f548ebef317a506575', true),
	('5215550000001:1@s.whatsapp.net', 610, '\xd8ec05df475f87bc75559479b54bce1adba3a051a5ff817a1c827f034625775e', true),
	('5215550000001:1@s.whatsapp.net', 611, '\xe8a0252d70e63e4e0cad27dc6cda1ef52f91be94091894246128b30e76c4494b', true),
	('5215550000001:1@s.whatsapp.net', 612, '\x38931fd63784cde48b0e7472928e09e025cc2f4cb5200d43fdd51e0ef8503d7c', true),
	('5215550000001:1@s.whatsapp.net', 613, '\x2003cc77c41716dade11a0dae7d9514ceae763268aa9329e85cbb8243eea1554', true),
	('5215550000001:1@s.whatsapp.net', 614, '\x709c9dd6c18ec5e5e1e21d7d2338fb7c887974e7891f06aae4c159fd8e7b6564', true),
	('5215550000001:1@s.whatsapp.net', 615, '\xa83b9d883c04c5a4e8c922661d230ee6c3e79b92d80a8bdc9cbfcf246c3c296f', true),
	('5215550000001:1@s.whatsapp.net', 616, '\x68a35d4826899db1610ca88ca4f9e51795aed189b23078c5f3809878741f535a', true),
	('5215550000001:1@s.whatsapp.net', 617, '\x3040554065305ac57cfe583c1af985b90b6e0ce2ff24f1f53a5fabeb09b14560', true),
	('5215550000001:1@s.whatsapp.net', 618, '\xa028788417c76ce6b1a3f7da68dc0f0fddd84eacb7236c860eb64d6f52015572', true),
	('5215550000001:1@s.whatsapp.net', 619, '\xa09c8e36a8ca9ee0f6fd840251315a0cbf379ae96474174faa93256d76b8566e', true),
	('5215550000001:1@s.whatsapp.net', 620, '\x489b69154d23bba495338f5fefb1884c48f357cb6e8d0f4b470e07b5aa5e744c', true),
	('5215550000001:1@s.whatsapp.net', 621, '\x38753805902400bf9db7380ccc535c8202cae8e59d0575408d5002c1aee4de72', true),
	('5215550000001:1@s.whatsapp.net', 622, '\xa0798859fff67cc77d0a332852e4242b6edcd608926b20110b625e029d304c59', true),
	('5215550000001:1@s.whatsapp.net', 623, '\x5888c66457a1a776c7eeafa23e4a79f5e2465d3b29b9cb4b82759ff382efd368', true),
	('5215550000001:1@s.whatsapp.net', 624, '\xb8bb235da25df40ba1fc5ab251d0ccac5d0c60c6bff7ec0ef918250dc085a563', true),
	('5215550000001:1@s.whatsapp.net', 625, '\x40e2ee38f8a00c2dbfc52912bd14676d07658aed41289050b6abb3357b153f64', true),
	('5215550000001:1@s.whatsapp.net', 626, '\x3872ce07e937720b2d63b0fbf8d875cf1df1341ebf2c270bb0af12c6e4582940', true),
	('5215550000001:1@s.whatsapp.net', 627, '\xf8e7a60a335f699739f01fa84aa2c50fa2148d2fbc9061ed1f67f51727875749', true),
	('5215550000001:1@s.whatsapp.net', 628, '\xb0ac6ad43b73aad08cad88f1b19c86f8ced56dff3573e9db5cb6d5ca585b794e', true),
	('5215550000001:1@s.whatsapp.net', 629, '\xf8c44d2641354b0e67e6a3f2d75d767552f98a23f1b2ed82c67859fd43884e5a', true),
	('5215550000001:1@s.whatsapp.net', 630, '\x28c2c30c174a0b69f1521e64fd9deeaa9b62617691e7c3b5bbc258480c58df71', true),
	('5215550000001:1@s.whatsapp.net', 631, '\x70a6501fd3047e2f5d9981355aa2ad2c313250e7d98a4acdfe3c9822b51ef85c', true),
	('5215550000001:1@s.whatsapp.net', 632, '\xa00729fcd666e7910fba723fde3b3c45bc03c256b83f9715d5caeacc9e079f62', true),
	('5215550000001:1@s.whatsapp.net', 633, '\x8038933f9f2eb911edbf696764d1bad6a0a3a27dcded3119fb917c7f7d042a79', true),
	('5215550000001:1@s.whatsapp.net', 634, '\x58b782a29f6d036d880a83095f0c910491d620a65d9064da216482fdcd626d4c', true),
	('5215550000001:1@s.whatsapp.net', 635, '\x40a755a57d59c7e09b0103172e6bd94f884a0c87326e2f27150bd22e46904657', true),
	('5215550000001:1@s.whatsapp.net', 636, '\x48ce8ad0f228edebfb7e1a8d5e8c355e5fb6a5e5325a15448cd0c7680ab1d373', true),
	('5215550000001:1@s.whatsapp.net', 637, '\x1805c138b8ca8b1a7488c2dd0289ec49606b6717963d60bc7f9a82ac63313a42', true),
	('5215550000001:1@s.whatsapp.net', 638, '\x506317ecd8c33c2fb580fb84fee92ae9f1fd722906e105addddb4ccf13aacb45', true),
	('5215550000001:1@s.whatsapp.net', 639, '\x20898cbefc586f50df97f7d4a8516b0ef1994093a03c5d5336038ff98384ff67', true),
	('5215550000001:1@s.whatsapp.net', 640, '\x208c4e67c182400c07c4a6dc171c865fb2f974fd0968de55796fefc61cf2217a', true),
	('5215550000001:1@s.whatsapp.net', 641, '\x08b3b423531663f77e4d824a5a721bdcb8a7ca4afaabfb0298a2a7451e23a665', true),
	('5215550000001:1@s.whatsapp.net', 642, '\x88684e5c79f974cf0a69a4335a5d9cf45f02bab1fb9cb73e605ed74557e02d50', true),
	('5215550000001:1@s.whatsapp.net', 643, '\x48443b9e619d65157243dcfb76c681136ac455cb63202665e674addf3ae8996f', true),
	('5215550000001:1@s.whatsapp.net', 644, '\x604ce6caff4e1b6324fa2917c9a70e25b2f6ed918fcfe89912e3cb21e245ed69', true),
	('5215550000001:1@s.whatsapp.net', 645, '\x48c08827fea2f107e1ec35ba4aa2e35cd6cc3dca334685b99b475cbd7f54104f', true),
	('5215550000001:1@s.whatsapp.net', 646, '\xd0c8aff2bf2d6e9fdaab2e7ef79a6c3f83ea0b307f3317c0eb61f75c74cfc474', true),
	('5215550000001:1@s.whatsapp.net', 647, '\x204535ebea24b5fa67e35717cf3b11121ee499a9cdf1eaad6abff05423b6c84d', true),
	('5215550000001:1@s.whatsapp.net', 648, '\x10484bb53e5db0ba468249b33106b377440aded4039060db89083ad69b792566', true),
	('5215550000001:1@s.whatsapp.net', 649, '\x68a936066de06465a3bcc610c808d40de7979b9833ccb9dbe23f15062f240c4a', true),
	('5215550000001:1@s.whatsapp.net', 650, '\xd8ac0be1e497dd7bd2a1d0d6962340e614fc23ff693b4bda8e1cd2d085dbd27c', true),
	('5215550000001:1@s.whatsapp.net', 651, '\xf0bc147f01f2f5263b0b73111c9b988606089e5d75c3e00061fd2c84f307da4f', true),
	('5215550000001:1@s.whatsapp.net', 652, '\xa825d9e07a621d0d3a80ead9392415fbe76d9a0c5191c26ae3bb5e4a774fd37e', true),
	('5215550000001:1@s.whatsapp.net', 653, '\xd8ddf57bf73afcdac33e09834bce042ba0412f4b6b36eca91db77f9aafd0d46a', true),
	('5215550000001:1@s.whatsapp.net', 654, '\x68ab7536412157bdcd47527adfe89d7e1865a9e7b7d78e9eed08c3c84ce94757', true),
	('5215550000001:1@s.whatsapp.net', 655, '\xe0e942d2ae0656abd78b607e6bee54e93c25f99b97637b9dcfab1b42e8f54c53', true),
	('5215550000001:1@s.whatsapp.net', 656, '\x38fcb680536a76162c25bb40ddb662ee7f05257cf66c9a865e38fc6d7474c653', true),
	('5215550000001:1@s.whatsapp.net', 657, '\x502d03e118a2362444780deaf8483c54d280f37b802a0153a63dd54fe2311b79', true),
	('5215550000001:1@s.whatsapp.net', 658, '\x3898bb592ec9723c1fd280042fbea94e5212a56a8059f39238d98c045b51cd6d', true),
	('5215550000001:1@s.whatsapp.net', 659, '\xd067b49c2a90e75e8727c3991f114e20fd323b0092d3d4440c6e11a16467d464', true),
	('5215550000001:1@s.whatsapp.net', 660, '\x9032c8eaf553ae2e6afb56765f44e32fd1295e5349e84257ceff3b540033c073', true),
	('5215550000001:1@s.whatsapp.net', 661, '\x60e434a3f84a2a7036f0771bbc06a53db53a1e04b2fa39cfa04e597ebae91b7a', true),
	('5215550000001:1@s.whatsapp.net', 662, '\xa0a70b225c90e469e0b7c9165135549f08130b3499f103845546c6241263f64d', true),
	('5215550000001:1@s.whatsapp.net', 663, '\xc0d3dc870c46feb42b18218cc685a06acb50a9538b545a074757407034622562', true),
	('5215550000001:1@s.whatsapp.net', 664, '\x201896a0b39175227774a8d0441089d11ec91fac81312c0cf232bb1b56211a63', true),
	('5215550000001:1@s.whatsapp.net', 665, '\x484d20f7b656b88acd91b68f984d7742561c2a7718d2bc1735baa057bbc1bc4d', true),
	('5215550000001:1@s.whatsapp.net', 666, '\x60b98092e1091928844aa631e7c3c10f51811e64b3319473798ff5c463988878', true),
	('5215550000001:1@s.whatsapp.net', 667, '\xb8ff174a1c195937f11fd4cd3a1fda85bb2d9ae81dcb00c6ec616a4590be4076', true),
	('5215550000001:1@s.whatsapp.net', 668, '\x08080e322eda809ffa5f77bf74b645de5193be2e5859431ecefc98ed59fed343', true),
	('5215550000001:1@s.whatsapp.net', 669, '\x689777e69db103c59f7d7023ddb3b5caf8446a59af4103f576f964c855d17e4b', true),
	('5215550000001:1@s.whatsapp.net', 670, '\xb85ce81d661b068003d6bdd49afd380e899f1736d98f971bec8cdc54793e195c', true),
	('5215550000001:1@s.whatsapp.net', 671, '\x980e67e5d4848fb9c7abb38da70ef63dcc50c0b6877dd8adf018c73692541e45', true),
	('5215550000001:1@s.whatsapp.net', 672, '\xe8e547438adb98b36b89dd8865b2fb6d38eefbc47df6529bb24cf19a14b71c60', true),
	('5215550000001:1@s.whatsapp.net', 673, '\xd0131d30c23010a9f74d40cbb9aef825bee090585499ba4445f9ad286d28bd43', true),
	('5215550000001:1@s.whatsapp.net', 674, '\xd0b8abca27e2efc54a91db0b6a88dd303c047322940ebf0be3e47ecd946eea57', true),
	('5215550000001:1@s.whatsapp.net', 675, '\x98d81394b778b5a09f2c7443ab0300eff3b1fb4f46b776f3921b21b4d14c6b6b', true),
	('5215550000001:1@s.whatsapp.net', 676, '\x60ebc9578a095e91672bbe1c293e1127813bd1ebcf3b5c53079fed312a874a60', true),
	('5215550000001:1@s.whatsapp.net', 677, '\xc0f82fd32661ded1ecedc255dcf8ba607e13d259a875d7a216186baa8cdac950', true),
	('5215550000001:1@s.whatsapp.net', 678, '\xa8538d8db5582ef891f41d6dcc96e37b6cac0895c759fa8256a98ace95352d78', true),
	('5215550000001:1@s.whatsapp.net', 679, '\x60ea6478002ce25d70d3034d6c26c45dbeccc66a372d7219931c1758c8f1775c', true),
	('5215550000001:1@s.whatsapp.net', 680, '\x98b98ce5bdde250ce6f9d2af17dadbb4477bffea923434b7ba186833cc190f67', true),
	('5215550000001:1@s.whatsapp.net', 681, '\x008971dd2e67f2b252cd34f6eeeca24d19c77e71c8263322e27ee6d399caa262', true),
	('5215550000001:1@s.whatsapp.net', 682, '\x80b0fca37b45bbefa46205d6d9ce4b3310ceba161458caa04df986df04a7a543', true),
	('5215550000001:1@s.whatsapp.net', 683, '\x58e827a333323fe0998c10d2af6febbb27a6bd9427df49eb97bdabd6855dcd62', true),
	('5215550000001:1@s.whatsapp.net', 684, '\x80156385afffbabfd021b3bf208e9202a6d46b1c7659a7c4ea13fdd77148447f', true),
	('5215550000001:1@s.whatsapp.net', 685, '\x005795762755895ded41736174d8484e4d3945ab14834957d27543106048177a', true),
	('5215550000001:1@s.whatsapp.net', 686, '\x70f0eaed2e6e6253a5c3d77078178d82e618168eb9c02db172df7332cb8a974c', true),
	('5215550000001:1@s.whatsapp.net', 687, '\xb07b685662cfeccddd528a7dd3384ee11d7927953fafa38b7d9e07c24f12395e', true),
	('5215550000001:1@s.whatsapp.net', 688, '\x88e619ae02c944ee835b462884f7094aa76d0a62d18679c9dd2aa172d386934e', true),
	('5215550000001:1@s.whatsapp.net', 689, '\x88f67958bf96e570ad6d1a6555e932baf20545c7151398dcb986988602189751', true),
	('5215550000001:1@s.whatsapp.net', 690, '\x001df2d19ba2115c55f2d30b5ae1d9f2825a3e44362a3b9d560f432c19526d6c', true),
	('5215550000001:1@s.whatsapp.net', 691, '\x702930a61b0f1e0533dfd5057d02f823c9cea386f54b4c02854499a9b7b17f63', true),
	('5215550000001:1@s.whatsapp.net', 692, '\xe0f8283e9300aa98be0a936d67068eb736a691a88817360ede4990171cef9840', true),
	('5215550000001:1@s.whatsapp.net', 693, '\x40a436aed10d600df9cf016327cbca11d68324fc4bec57c25b311972ecc7505b', true),
	('5215550000001:1@s.whatsapp.net', 694, '\x40cd73439085c51e73c703539de98a32e468c367880bd90eb602ebff5063587e', true),
	('5215550000001:1@s.whatsapp.net', 695, '\xc8a4c3da5642b540138acb95271f1ac61e58ee2f82d014e94a367b11ad36e966', true),
	('5215550000001:1@s.whatsapp.net', 696, '\x8896b1d9d5c4df77da7e5172db56d303c98b58f7061e1eb6a9414a11da9dba66', true),
	('5215550000001:1@s.whatsapp.net', 697, '\x0872a40c812faf5709d6c906d2f26ee42b0615b08eb9ee2da07e441c38d64e77', true),
	('5215550000001:1@s.whatsapp.net', 698, '\xc8a8551a7ba0e361195cf6608c2c3f427d3a5f6171063495759fdf5c2888a65f', true),
	('5215550000001:1@s.whatsapp.net', 699, '\xd8f7cdb9aa9838f7a5f10badf853ac5faec393fad1b66306cbcabdedaf5cf37d', true),
	('5215550000001:1@s.whatsapp.net', 700, '\x50228634b1cff559954ec9c8068088f966c021373e01d0756476642851a54d47', true),
	('5215550000001:1@s.whatsapp.net', 701, '\x08e3311f0f1c688657e3dc3554595ee75010f0fa9eeab6abd2ab5b7e29433c71', true),
	('5215550000001:1@s.whatsapp.net', 702, '\x28ffcf6885fc2742ef318a16120aa4d88081b8162efd648d62627cd36963195c', true),
	('5215550000001:1@s.whatsapp.net', 703, '\xc88f22c37af988ce799a2a70cbcc7c223a4438bf6de9ed5ada30d5d155215d41', true),
	('5215550000001:1@s.whatsapp.net', 704, '\xa8332c68db53da0af3116db34814807be79df58177582f2b3fb2dfa474beb87d', true),
	('5215550000001:1@s.whatsapp.net', 705, '\x68df53b0a5f41f398bd2c652fa8621eeac4c518ac04bad7a96b246e16c44626b', true),
	('5215550000001:1@s.whatsapp.net', 706, '\xc03223d8a015c2a511c7b9e357a2a26dddd172b9f9d1d708113264ad8891e576', true),
	('5215550000001:1@s.whatsapp.net', 707, '\x889de9e70c7b3d37e3158b3a9fd5f8f61146ac1251c3403bf8b470f8744f0561', true),
	('5215550000001:1@s.whatsapp.net', 708, '\x00f74da6e8124331c7320fd458b0c36f5e7484d167ef2039327397314bf72174', true),
	('5215550000001:1@s.whatsapp.net', 709, '\x382a4a13784ef0b62459ae3adf9581b28e1795c833447ec57c602e630d6e9b71', true),
	('5215550000001:1@s.whatsapp.net', 710, '\x10e81f8ba9a5b3ca79d9780e16cd16fc2d8bcab9034c7027606618132689536d', true),
	('5215550000001:1@s.whatsapp.net', 711, '\x70a93857c77d0ca012ee5da3c41ff83adb85e97206cfe6f94cd244ce1c2fe979', true),
	('5215550000001:1@s.whatsapp.net', 712, '\x58665af8df280f5bba1bc36e8650fa9be8feb0ee658392a4c67edd424d503f48', true),
	('5215550000001:1@s.whatsapp.net', 713, '\x3849448a0183322aef2668248e06e46e4c9070ef1c22835340f578976fa7a859', true),
	('5215550000001:1@s.whatsapp.net', 714, '\x70b04671a0ff7cf889c55e57b860ddb490ff0bf2c37844049e1536405b6e8c52', true),
	('5215550000001:1@s.whatsapp.net', 715, '\xb08f4c6063f0d2b6e9c1410ac8acda76af971bf6a0c7015fb3810948a3961c6a', true),
	('5215550000001:1@s.whatsapp.net', 716, '\x7059541f326d2725b5ef82ca2cdbd33b36e450d86c368a8b2053c8285bb4087e', true),
	('5215550000001:1@s.whatsapp.net', 717, '\x10350f3b0e9ddada6f3dffd85067c5a4931e0e78fd2293c2446745817d37bb66', true),
	('5215550000001:1@s.whatsapp.net', 718, '\x58f4afb33a92958969791acc48b5d77e0511c4876d23d2fc75bdccf1b4fc4f44', true),
	('5215550000001:1@s.whatsapp.net', 719, '\xc82bd38fe72bad91fafe3c2691c56b9d7d3efb3b53ded7263c8c42dbe57f0846', true),
	('5215550000001:1@s.whatsapp.net', 720, '\xa00c8ab477f47c96bab69cc39ed47826162594ff2293f57621a628ddf8a4f872', true),
	('5215550000001:1@s.whatsapp.net', 721, '\x68d9a916d70ecea503ea6ba7c1b1d67431924245215ef15cfe43c61f33555a6b', true),
	('5215550000001:1@s.whatsapp.net', 722, '\xf8f631afa3f4e5ee32a45540d23873d91a17b94d65e14fcfb62174a4388a8479', true),
	('5215550000001:1@s.whatsapp.net', 723, '\xe0aad83f2c88f726a9386c04c54b0695f4ea5b1d63d28340a3ff5a87d38e7761', true),
	('5215550000001:1@s.whatsapp.net', 724, '\x50a725f8a3a7182c823c9223c0001ffad9b9bb74f53c4f4595c967c9ccf5c670', true),
	('5215550000001:1@s.whatsapp.net', 725, '\xb8a676bd476d96e4b43a16129da0bb4011126209b986102405f66eea356c0041', true),
	('5215550000001:1@s.whatsapp.net', 726, '\xa83640d8dd1765c7f25c88ef1ef515702dadae3af5218c4179dcbc2639511b6f', true),
	('5215550000001:1@s.whatsapp.net', 727, '\x18da26134646365ec9f2b5b3e35a3d2787724d6f14514fc044c4e9a6ec642367', true),
	('5215550000001:1@s.whatsapp.net', 728, '\x50a50fb34d9f231a23be1288ac90ccac4fa08ad7f655be9c120bd2252caa184e', true),
	('5215550000001:1@s.whatsapp.net', 729, '\x50eb73844810cc1d847c528bdaf1b2e7a3c1732648b5faa461e74d94f1a18747', true),
	('5215550000001:1@s.whatsapp.net', 730, '\x5820c4e308fc88013daa7f0d47ca0fafe80ce35037bf6e4ac8c452c4ae871268', true),
	('5215550000001:1@s.whatsapp.net', 731, '\x782262344f6543fc0526e2b4c08e13e87712120edb7af799fd9015399a9a6142', true),
	('5215550000001:1@s.whatsapp.net', 732, '\xf04ddd57b5f7400c105c1225c9741ae4e964755979d83e02888cc997f1463950', true),
	('5215550000001:1@s.whatsapp.net', 733, '\x8868d89c0e77df9011d175cd8f795337c385f650eb39bf0869df041cefde2373', true),
	('5215550000001:1@s.whatsapp.net', 734, '\x582100af06a273efea376085fea4d2d88c4edabdb0d74e4ba41322eb570d8679', true),
	('5215550000001:1@s.whatsapp.net', 735, '\x78eae95a7751cd2880671b5adb87df30c92461c612082697892f3fae2a923f77', true),
	('5215550000001:1@s.whatsapp.net', 736, '\x602e58fde347762e3a5e638d4484c2660c9c7041d1944558a40aa16736606b72', true),
	('5215550000001:1@s.whatsapp.net', 737, '\xc095a5e6f55cfbfeec72cf8ba79cd84c2108feb01bcbf9caa438f59ba2ef0966', true),
	('5215550000001:1@s.whatsapp.net', 738, '\x006995d019fd4e649b8ac397bfb1eaedfd5b65f372cfb72b87e57f2b204f4f47', true),
	('5215550000001:1@s.whatsapp.net', 739, '\xb0897c391aedf08157bf6a6cafff798ac1d410665b091b18ce5d3d9d594e066e', true),
	('5215550000001:1@s.whatsapp.net', 740, '\x80e4b302089e0f77ca2fc82a18ce1790dee2c7333ab3aec440a0c923ccc7d455', true),
	('5215550000001:1@s.whatsapp.net', 741, '\x10f5c7f22e790b7fc505784b9b6c9aaa50774825b5704a87c982095de0365463', true),
	('5215550000001:1@s.whatsapp.net', 742, '\x205eaee362d471fe4fe8643169b8cc751238a9b3bcfe9f01a41e33fba876be49', true),
	('5215550000001:1@s.whatsapp.net', 743, '\xf858d3d8e188e70b3bc3bccea772d49dbfb6b4e9d2dfabe6e7d8a25d3e006979', true),
	('5215550000001:1@s.whatsapp.net', 744, '\x0060b5854c943e90a4ec6cd01a82361425fa61657084378098b678d322ce3c4b', true),
	('5215550000001:1@s.whatsapp.net', 745, '\x580e44d9181808516dd5e489475463cfb752a4eb4e6139fca471e61c48768448', true),
	('5215550000001:1@s.whatsapp.net', 746, '\x901fd5218eac432326a8ae803caf4ff2899e24c0be7fc1f60a478c1454824652', true),
	('5215550000001:1@s.whatsapp.net', 747, '\x80e0f5779c00b7c1a2d3809c78ba49d3819e1f364456ccdefe9bb580aa913d58', true),
	('5215550000001:1@s.whatsapp.net', 748, '\x105e7bfb078e6d4dfa6b0a9a500439e527dc5c57cf74a65d379394c1e858404c', true),
	('5215550000001:1@s.whatsapp.net', 749, '\x482e8809c2ea942879b25638044ce687725490d60976bfa1551356f933593b73', true),
	('5215550000001:1@s.whatsapp.net', 750, '\x606f6e17c717f51864a9e9d36a1b10fbe75a38ee957f38d55fc9889e3710b55d', true),
	('5215550000001:1@s.whatsapp.net', 751, '\x18c19c559d38fe9d5628809dba8341d27910377554fdfd9be73586f85c3bdf57', true),
	('5215550000001:1@s.whatsapp.net', 752, '\xc8fefff65e92b46d52f1829ae905e23a8480f9ad3cd7f512050c41502afea14f', true),
	('5215550000001:1@s.whatsapp.net', 753, '\x4877ef7a655d65d760b3a2783b825b877005a3d7f2cc454dfbe156dc5fb79178', true),
	('5215550000001:1@s.whatsapp.net', 754, '\x689150fdf9250bda2e06751d6af401ab23ffbebae81a01bed950eb4806b85443', true),
	('5215550000001:1@s.whatsapp.net', 755, '\x1053dee668454f83c0611a117bb612f9853ae50513b9e07dad211c33c0ef2047', true),
	('5215550000001:1@s.whatsapp.net', 756, '\xe0a4884fb57b3af90b5b895392c4222f304ca89b63d18db7f489519500456666', true),
	('5215550000001:1@s.whatsapp.net', 757, '\x0880ddfbe8ac08032f1ae7e308ecdc40c2f143b552314f9c27706112a39c2a79', true),
	('5215550000001:1@s.whatsapp.net', 758, '\x800ff6ac34de60e6ed9c8b065aa8c5f9aa4e0cf081ddcceb3b589940cb650e4e', true),
	('5215550000001:1@s.whatsapp.net', 759, '\xd8a02a04d1c90b8475a61e27619331c3195706bef202f75704d7394fe463d97b', true),
	('5215550000001:1@s.whatsapp.net', 760, '\x4852309a9dbb40a8b2d6ed38586d288c84367b11ff11cda31fe516c7258d115f', true),
	('5215550000001:1@s.whatsapp.net', 761, '\x106071427ca8e680c9ea69849019509ba84d9582643b5d744aa355fd9dab825f', true),
	('5215550000001:1@s.whatsapp.net', 762, '\xc0c01f93d8cf6a33f83c5b96f48d8fc7e85db4aeca9016a79893a844ce1d7b53', true),
	('5215550000001:1@s.whatsapp.net', 763, '\x70cff4eb2b7e8fb6ad123f73f6211d16491a2cab6e8c52806663229839ff9968', true),
	('5215550000001:1@s.whatsapp.net', 764, '\xb8296197f180e7b346cfd360886e4211863c8220453c8a52a9b4a45bfb2e6367', true),
	('5215550000001:1@s.whatsapp.net', 765, '\xc01e13ca6c9a71c6430e29a6fb748b831feb8f3706ec9a3717901176cbacb97e', true),
	('5215550000001:1@s.whatsapp.net', 766, '\xb07ff3261900da9de6aac8bb16be74edb032fcb3164ea7e76d8d1d25ed302b59', true),
	('5215550000001:1@s.whatsapp.net', 767, '\xb0b7c08d332e0a81095a5fd613871b15ddd7b7ddef885fbac55c72674a4e1572', true),
	('5215550000001:1@s.whatsapp.net', 768, '\x68460e6a54d57bd4c246a1e148bf85fc3129bb94e6bdc09d8b921a7e6e9cb944', true),
	('5215550000001:1@s.whatsapp.net', 769, '\x100a1dc77b400d21520a2c876c70d05e7e9b9dfcb47b8946786d6980c9200776', true),
	('5215550000001:1@s.whatsapp.net', 770, '\x50d9dac8bd58197da53aa2d341c8721444387adbf17a85d5d32112c277175566', true),
	('5215550000001:1@s.whatsapp.net', 771, '\xb0a342acfc1bec9b45d672feac1b4a0b524f8cd8625ef11a04b0521a09f0675a', true),
	('5215550000001:1@s.whatsapp.net', 772, '\x58a27e8b84f3ac8617a7a3ea8a9df8ede4614329b3a37ebcd4b6d5ae235da557', true),
	('5215550000001:1@s.whatsapp.net', 773, '\x80b53f2b9262e39f91ca68e86d60cf24ed602f61860631cd92d4e0404b6b1568', true),
	('5215550000001:1@s.whatsapp.net', 774, '\x00f305fd1f9b1d7f666ecf7c33885e38d04cbf0008ad09cc3f7d50a3659b237c', true),
	('5215550000001:1@s.whatsapp.net', 775, '\x006cfe1d3d9f79f2700c901fea736ed822c3d142630c67a2fa9b409906407073', true),
	('5215550000001:1@s.whatsapp.net', 776, '\xb035689b4240dab945e46f0366e88646fa5236e74c767cbe2d7f4e4feab71e52', true),
	('5215550000001:1@s.whatsapp.net', 777, '\xe8d770dc196aebc8a7dadb910f8bd255f86590c948bcfb07268c8e52e3ded066', true),
	('5215550000001:1@s.whatsapp.net', 778, '\x00ab30b77a7ba2bc1632adf278c5832973b08ea9ab728fea3730731fff077a5d', true),
	('5215550000001:1@s.whatsapp.net', 779, '\xd86b9a041350230366ff209035fb4fa11e4990aa13d396d353e892fab6e99a7c', true),
	('5215550000001:1@s.whatsapp.net', 780, '\x10f17c00c0f99b37b21026fbfa492842cf31b1dc925bcf806265dc47e916dd5b', true),
	('5215550000001:1@s.whatsapp.net', 781, '\xc8ff8bc48e478dffc6e53b1a93d5c4d49251a80bc05e198bcedfcfbf54d5856a', true),
	('5215550000001:1@s.whatsapp.net', 782, '\x585add62432c7982ad51c8f1ca8be0d6d76e516dcff3d6bbff9a9f6b6bed7457', true),
	('5215550000001:1@s.whatsapp.net', 783, '\x508480a47819620aeb723c16f34c4df7df63fd3af42b53a0d0cdd4826c505179', true),
	('5215550000001:1@s.whatsapp.net', 784, '\xe83af9a50bc129495081e74c98c49f1417abb5867155f9f71730319ce362764d', true),
	('5215550000001:1@s.whatsapp.net', 785, '\x6028eb6ee4d3c4256ecc88beb23572e3fd4bfeec990679dd82f0e7d1883e016a', true),
	('5215550000001:1@s.whatsapp.net', 786, '\x18fab39e653f092719d3cb98a76b871e2b2e9be7b255e8874a30ecf24b24745d', true),
	('5215550000001:1@s.whatsapp.net', 787, '\x283694eeedd5352cbe6ab8b74a06a7619c8e99cfc0165f3d89a949a8f7128f4b', true),
	('5215550000001:1@s.whatsapp.net', 788, '\x98dccd6ab150b155f77d697eec28f27aa844412f829ac7c6541350a93394af58', true),
	('5215550000001:1@s.whatsapp.net', 789, '\xd800b2e7fd3749a1618ea2924d6a0b4d06201a713e49f7609cd0b514f94f4f67', true),
	('5215550000001:1@s.whatsapp.net', 790, '\x90a51eb3e6b7582e23482f55b42935a182490d94d5a6363e31cd986a9378d34d', true),
	('5215550000001:1@s.whatsapp.net', 791, '\xf85d71f7b5027ab8d146497f7d14f6a9d6025c2557e0095fb4304f2b08b1ce75', true),
	('5215550000001:1@s.whatsapp.net', 792, '\x705e481aefb34d220507b10340b7aeab4b1abf21bf837b61aed60bb269805265', true),
	('5215550000001:1@s.whatsapp.net', 793, '\x389e7c12d9f24ec2cc3b64cbf1122745c036152f403086602ae9e744aff47361', true),
	('5215550000001:1@s.whatsapp.net', 794, '\x082c7f536163303c320f8a583e4c2bd8dccd70658a53db6a35847fe3cdfbf754', true),
	('5215550000001:1@s.whatsapp.net', 795, '\xf8c4e0f5f5e071a67f453912593ce93cd0a1a695687f8cf082a5af87b39b8f6a', true),
	('5215550000001:1@s.whatsapp.net', 796, '\xb0b1209deff8a5dda7532151bdb4ed12afb4fb3e7a23cace9c5143dfc758eb61', true),
	('5215550000001:1@s.whatsapp.net', 797, '\x887785e5f1671cc93b5a4dcd497f4b09c3bc54025ef8fc08c05ba524736a434e', true),
	('5215550000001:1@s.whatsapp.net', 798, '\x185d7e1ca6ca06734efc6003366045cfb24ff38ccaf0b204c66e37c11f636a5b', true),
	('5215550000001:1@s.whatsapp.net', 799, '\xc0b7b4ab810de1ea7151e9196f7c5846bd9dc72a54df5b92f9be525509785b52', true),
	('5215550000001:1@s.whatsapp.net', 800, '\x501def0425eb2915bbaa14943b55b860a9972f13e754e0bf357f54d34d9abf7f', true),
	('5215550000001:1@s.whatsapp.net', 801, '\x384d69d1ec875d33022e2848719fb90a4e108254d71713f74ba6f3e084b83e5d', true);
INSERT INTO public.whatsmeow_pre_keys VALUES
	('5215550000001:1@s.whatsapp.net', 802, '\xa0c879ede7ffa02aae0a03f3587c7cb82895daaa15307f20f702b20704ea1249', true),
	('5215550000001:1@s.whatsapp.net', 803, '\xb817c01d8a173b82561d8449d6de9e37153df8ddea5afeadb41cd8966cd92b62', true),
	('5215550000001:1@s.whatsapp.net', 804, '\x80e91ad20765748b0c57b661c377bc216b94305ac2f0f589946f3fecb074a64d', true),
	('5215550000001:1@s.whatsapp.net', 805, '\xb088199bb23c48dbc66020422fa341d0253459c66da435c580b8cddb48692566', true),
	('5215550000001:1@s.whatsapp.net', 806, '\x702fd69ded0eb92ffac8d91a0cc36a72b2fa941dcfb54c489fc9f6ac56a8a046', true),
	('5215550000001:1@s.whatsapp.net', 807, '\x804affaf76bf5f644a4b8b9900c5d66c783b59e18e9f61ee4dcedca4e5bf077f', true),
	('5215550000001:1@s.whatsapp.net', 808, '\xa0fdebce3436e3a79a9ea0b2174933532837f301327c352f30cd5a716308f66a', true),
	('5215550000001:1@s.whatsapp.net', 809, '\x104afcde7a6d612d6c2986014cceae66066b03dd73adb46b501bd2d9131a3d66', true),
	('5215550000001:1@s.whatsapp.net', 810, '\x18a32e51ebed1a3eef4f0146ba5591d7ff151db51cd2840774a3e18f243a8862', true),
	('5215550000001:1@s.whatsapp.net', 811, '\x306a99422281aefc6e3bc68657c64f74c283894c8cf068847dbc1c550b52f46b', true),
	('5215550000001:1@s.whatsapp.net', 812, '\x780bc9b358e04e8a80c1d756128e8192c16307677091239e74ddea1ec78a7872', true);


--
-- Data for Name: whatsmeow_privacy_tokens; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: whatsmeow_retry_buffer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_retry_buffer VALUES
	('5215550000001:1@s.whatsapp.net', '95215550000002@lid', '3EB0A80FA5BD818F556584', 'wa', '\x0a1c48656c6c6f2066726f6d207468652064656d6f202865366563643329', 1795477619015);


--
-- Data for Name: whatsmeow_sender_keys; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: whatsmeow_sessions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_sessions VALUES
	('5215550000001:1@s.whatsapp.net', '95215550000001_1:0', '\x7b2253657373696f6e5374617465223a7b224c6f63616c4964656e746974795075626c6963223a224257334a324458495057305773426a523549353445464d502b6857642b7a4a78792f716e5676656f47317035222c224c6f63616c526567697374726174696f6e4944223a323633393032383639352c224e6565647352656672657368223a66616c73652c2250656e64696e674b657945786368616e6765223a6e756c6c2c2250656e64696e675072654b6579223a6e756c6c2c2250726576696f7573436f756e746572223a343239343936373239352c225265636569766572436861696e73223a5b7b2253656e646572526174636865744b65795075626c6963223a2242554254414676784b6a3461686e37567846335858666b577945543841544b6e337338707155434f57325636222c2253656e646572526174636865744b657950726976617465223a6e756c6c2c22436861696e4b6579223a7b224b6579223a22785368514838664a59566443562b59745273713737414269302b6e717736334a677a6e69686b50506d30383d222c22496e646578223a317d2c224d6573736167654b657973223a5b5d7d5d2c2252656d6f74654964656e746974795075626c6963223a224252314338382f37796131546941304149467a65366f4436363735536d49654b784c774b7157332f57466348222c2252656d6f7465526567697374726174696f6e4944223a393030302c22526f6f744b6579223a227842774a36507a764631764830413251394369694b4d6849694f555271627271515434486f2f44445731303d222c2253656e646572426173654b6579223a224252624459474a7078497038677666615951315341476b44743956734b765a6c6c6651377069586237507463222c2253656e646572436861696e223a7b2253656e646572526174636865744b65795075626c6963223a2242537753514234344e6e4546336e544c6b61595349655549776b48516a61746c6f664562765a537251326453222c2253656e646572526174636865744b657950726976617465223a224d4a4e3944786378764a34366a47797869487156537236595164354837356231584f39763255586a6831493d222c22436861696e4b6579223a7b224b6579223a2236622b52724c707a4841442f6d6d472b4e665075306144696b4165546a565236414d794e474763467863493d222c22496e646578223a317d2c224d6573736167654b657973223a5b5d7d2c2253657373696f6e56657273696f6e223a337d2c2250726576696f7573537461746573223a5b5d7d'),
	('5215550000001:1@s.whatsapp.net', '95215550000002_1:0', '\x7b2253657373696f6e5374617465223a7b224c6f63616c4964656e746974795075626c6963223a224257334a324458495057305773426a523549353445464d502b6857642b7a4a78792f716e5676656f47317035222c224c6f63616c526567697374726174696f6e4944223a323633393032383639352c224e6565647352656672657368223a66616c73652c2250656e64696e674b657945786368616e6765223a6e756c6c2c2250656e64696e675072654b6579223a6e756c6c2c2250726576696f7573436f756e746572223a302c225265636569766572436861696e73223a5b7b2253656e646572526174636865744b65795075626c6963223a22425a546e6f784a6a6b663637753965386e623376393648733036364d4d456b38565a52434d72334e6c463150222c2253656e646572526174636865744b657950726976617465223a6e756c6c2c22436861696e4b6579223a7b224b6579223a224a36534f696e32716e4d77663566774733694e345447376c756139514c7a45376264744b50384b5061484d3d222c22496e646578223a307d2c224d6573736167654b657973223a5b5d7d2c7b2253656e646572526174636865744b65795075626c6963223a22426674784c393754722b68716174425453703669526833584b6365633275504d7436612f585a454e37564939222c2253656e646572526174636865744b657950726976617465223a6e756c6c2c22436861696e4b6579223a7b224b6579223a22485943705147434f596a41452f593948307844527646696c7761697867664e2b6a3059395a762f744652513d222c22496e646578223a317d2c224d6573736167654b657973223a5b5d7d5d2c2252656d6f74654964656e746974795075626c6963223a224266396b79737959336957583030575a58555872754c746e446c4f4f614b704865346142424b702f7155674d222c2252656d6f7465526567697374726174696f6e4944223a393535352c22526f6f744b6579223a22305272367350523070687733345a50366c5841535252486f44334e725a66716d7553514e755568746261303d222c2253656e646572426173654b6579223a2242545751464a597a4567415a4174316c74482b6155677039696d6f56785637312b2b56745556544d4c757843222c2253656e646572436861696e223a7b2253656e646572526174636865744b65795075626c6963223a224251616e2f73354e657078744361747354467035426e544e6a5363396663364347677652646969476b5a7769222c2253656e646572526174636865744b657950726976617465223a22474f466e704b31774746692b332f34415449734a4750464d39464c35485055362f534f49744c4b6f4445593d222c22436861696e4b6579223a7b224b6579223a223073464c2b706338357652353662534d6a4634594d4b5637524d3950326a413274744e47585068525854673d222c22496e646578223a307d2c224d6573736167654b657973223a5b5d7d2c2253657373696f6e56657273696f6e223a337d2c2250726576696f7573537461746573223a5b5d7d');


--
-- Data for Name: whatsmeow_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_version VALUES
	(15, 8);


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 4, true);


--
-- Name: message_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.message_seq', 1, true);


--
-- Name: ring_epoch; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.ring_epoch', 4094, true);


--
-- Name: ring_nodes_registered_no_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.ring_nodes_registered_no_seq', 3, true);


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
-- Name: ring_nodes_alive; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ring_nodes_alive ON public.ring_nodes USING btree (incarnation) WHERE (fenced_at IS NULL);


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
-- Name: ring_pins ring_pins_partition_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ring_pins
    ADD CONSTRAINT ring_pins_partition_fkey FOREIGN KEY (partition) REFERENCES public.ring_partitions(partition);


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



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
	('01a20ab1-4e9b-7b91-b801-41dfb15314d1', '5215550000002@s.whatsapp.net', '01a20ab1-4e99-752d-ba3f-5fb6bb687855', NULL, NULL, '2026-11-23 23:15:23+00', 0, 1),
	('01a20ab1-4e9b-7b91-b801-41dfb15314d1', '95215550000002@lid', '01a20ab1-4e99-752d-ba3f-5fb6bb687855', 'Ana', '2026-11-23 23:15:23+00', NULL, 1, 0);


--
-- Data for Name: device_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.device_heads VALUES
	('01a20ab1-4e9b-7b91-b801-41dfb15314d1', 3341, 1101, 2097160, 1, '1602', false, NULL);


--
-- Data for Name: devices; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.devices VALUES
	('01a20ab1-4e9b-7b91-b801-41dfb15314d1', '01a20ab1-4e99-752d-ba3f-5fb6bb687855', 'Demo device', '5215550000001', 'connected', 1, NULL, 'ONLINE', 'online', '2026-11-23 23:15:22.281462+00', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-23 23:15:23.918839+00', '5215550000001:1@s.whatsapp.net', '95215550000001:1@lid', '2026-11-23 23:15:21.999653+00', '2026-11-23 23:15:22.281462+00', '{}', '2026-11-23 23:15:21.883712+00', '2026-11-23 23:15:22.281462+00');


--
-- Data for Name: event_outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_outbox VALUES
	('01a20ab1-4e9b-7b91-b801-41dfb15314d1', 1);


--
-- Data for Name: events_20261122; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events_20261123; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events_20261123 VALUES
	('01a20ab1-568e-71b0-9120-7edb647c12f9', '1602', '01a20ab1-4e99-752d-ba3f-5fb6bb687855', '01a20ab1-4e9b-7b91-b801-41dfb15314d1', 1, 'message.inbound', '95215550000002@lid', '{"kind":"inbound_message","messageId":"3A74E5555C12EBAADE8B","from":"95215550000002@lid","fromPhone":"5215550000002","to":"5215550000001:1@s.whatsapp.net","timestamp":1795475723,"content":{"type":"text","text":"Hi, got it (f9f54d)","media":null},"adContext":null,"chat":"95215550000002@lid","isGroup":false}', '{"key":{"remoteJid":"95215550000002@lid","remoteJidAlt":"5215550000002@s.whatsapp.net","id":"3A74E5555C12EBAADE8B","fromMe":false},"messageTimestamp":1795475723,"pushName":"Ana","message":{"conversation":"Hi, got it (f9f54d)"}}', '01a20ab1-568e-71b0-9120-7edb647c12f9', '2026-11-23 23:15:23.918839+00');


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
	(1, 0, true, '2026-11-23 23:15:20.76041'),
	(2, 1, true, '2026-11-23 23:15:20.767062'),
	(3, 2, true, '2026-11-23 23:15:20.888245'),
	(4, 3, true, '2026-11-23 23:15:20.954153');


--
-- Data for Name: handled_messages; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.handled_messages VALUES
	('01a20ab1-4e9b-7b91-b801-41dfb15314d1', '95215550000002@lid', '95215550000002@lid', '3A74E5555C12EBAADE8B', 'inbound', '01a20ab1-568e-71b0-9120-7edb647c12f9', '2026-11-23 23:15:23.918839+00');


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
	('01a20ab1-5041-746f-8ef6-86c2be322dec', '01a20ab1-4e99-752d-ba3f-5fb6bb687855', '01a20ab1-4e9b-7b91-b801-41dfb15314d1', 1, '5215550000002@s.whatsapp.net', 'text', '{"text":"Hello from the demo (f9f54d)"}', '3EB0BCB7B091FAD69FB31D', 'SENT', 'DELIVERED', 1, NULL, false, '01a20ab1-5040-7e1d-908b-303326bff46c', '2026-11-24 23:15:22.305292+00', '2026-11-23 23:15:23+00', '2026-11-23 23:15:23.825948+00', '2026-11-23 23:15:23+00', '2026-11-23 23:15:22.305767+00', '2026-11-23 23:15:23.827712+00');


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
	('01a20ab1-4e9b-7b91-b801-41dfb15314d1', '95215550000002@lid', '3A74E5555C12EBAADE8B', '95215550000002@lid', '2026-11-23 23:15:23+00', '2026-11-24 23:15:23.91812+00');


--
-- Data for Name: public_links; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ring_nodes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES
	('7807dc71-9dab-4f4d-bef7-9643f031052d', 'node-3', '127.0.0.1:25386', '127.0.0.1:26505', '127.0.0.1:24640', 17996, 1, 2, 5, '2026-11-23 23:15:26.588028+00', '2026-11-23 23:15:21.182152+00', NULL),
	('b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2', 'node-2', '127.0.0.1:26431', '127.0.0.1:21134', '127.0.0.1:22008', 17995, 1, 3, 5, '2026-11-23 23:15:26.593571+00', '2026-11-23 23:15:21.190669+00', NULL),
	('174a374c-8051-45d5-a08d-f0628dfae33d', 'node-1', '127.0.0.1:23343', '127.0.0.1:28673', '127.0.0.1:31761', 18003, 1, 1, 6, '2026-11-23 23:15:27.32183+00', '2026-11-23 23:15:21.117605+00', NULL);


--
-- Data for Name: ring_partitions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ring_partitions VALUES
	(0, 1, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4, 2, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(7, 3, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(14, 4, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(15, 5, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(17, 6, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(18, 7, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(20, 8, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(23, 9, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(25, 10, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(35, 11, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(38, 12, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(40, 13, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(43, 14, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(44, 15, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(46, 16, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(49, 17, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(51, 18, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(57, 19, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(60, 20, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(61, 21, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(66, 22, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(70, 23, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(72, 24, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(74, 25, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(76, 26, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(78, 27, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(81, 28, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(83, 29, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(85, 30, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(87, 31, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(90, 32, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(91, 33, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3, 1347, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(10, 1348, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(11, 1349, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(16, 1350, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(21, 1351, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(24, 1352, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(32, 1353, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(33, 1354, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(36, 1355, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(37, 1356, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(41, 1357, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(42, 1358, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(45, 1359, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(53, 1360, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(56, 1361, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(58, 1362, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(59, 1363, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(62, 1364, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(64, 1365, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(69, 1366, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(73, 1367, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(75, 1368, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(77, 1369, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(80, 1370, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(82, 1371, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(84, 1372, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(86, 1373, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(88, 1374, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1, 2023, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2, 2107, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(5, 2112, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(6, 2115, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(8, 2118, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(9, 2121, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(12, 2125, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(13, 2128, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(19, 2131, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(22, 2133, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(26, 2136, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(27, 2139, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(28, 2142, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(29, 2145, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(30, 2147, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(31, 2149, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(34, 2152, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(39, 2155, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(47, 2158, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(48, 2161, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(50, 2164, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(52, 2168, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(54, 2171, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(55, 2173, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(63, 2176, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(65, 2179, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(67, 2180, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(68, 2182, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(71, 2184, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(92, 34, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(107, 35, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(109, 36, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(110, 37, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(112, 38, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(123, 39, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(127, 40, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(135, 41, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(139, 42, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(140, 43, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(141, 44, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(145, 45, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(146, 46, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(151, 47, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(154, 48, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(158, 49, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(159, 50, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(160, 51, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(162, 52, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(163, 53, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(167, 54, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(171, 55, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(172, 56, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(175, 57, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(176, 58, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(177, 59, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(180, 60, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(181, 61, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(94, 1375, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(97, 1376, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(99, 1377, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(101, 1378, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(102, 1379, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(105, 1380, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(115, 1381, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(116, 1382, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(118, 1383, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(120, 1384, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(121, 1385, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(124, 1386, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(126, 1387, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(129, 1388, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(137, 1389, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(138, 1390, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(142, 1391, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(143, 1392, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(147, 1393, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(150, 1394, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(152, 1395, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(153, 1396, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(157, 1397, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(166, 1398, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(169, 1399, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(170, 1400, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(173, 1401, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(174, 1402, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(178, 1403, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(93, 2219, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(95, 2222, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(96, 2224, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(98, 2227, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(100, 2230, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(103, 2233, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(104, 2236, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(106, 2239, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(108, 2242, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(111, 2245, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(113, 2248, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(114, 2251, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(117, 2254, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(119, 2256, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(122, 2258, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(125, 2260, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(128, 2262, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(130, 2263, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(131, 2265, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(132, 2267, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(133, 2270, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(134, 2273, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(136, 2276, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(144, 2278, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(148, 2279, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(149, 2280, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(155, 2281, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(156, 2282, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(161, 2284, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(164, 2286, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(184, 62, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(187, 63, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(190, 64, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(193, 65, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(197, 66, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(199, 67, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(200, 68, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(203, 69, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(205, 70, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(206, 71, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(207, 72, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(212, 73, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(213, 74, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(214, 75, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(215, 76, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(216, 77, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(219, 78, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(222, 79, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(223, 80, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(225, 81, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(234, 82, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(240, 83, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(244, 84, '174a374c-8051-45d5-a08d-f0628dfae33d');
INSERT INTO public.ring_partitions VALUES
	(245, 85, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(246, 86, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(248, 87, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(249, 88, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(254, 89, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(257, 90, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(259, 91, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(261, 92, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(262, 93, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(263, 94, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(265, 95, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(268, 96, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(269, 97, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(272, 98, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(188, 1404, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(192, 1405, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(195, 1406, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(196, 1407, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(198, 1408, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(201, 1409, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(202, 1410, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(204, 1411, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(208, 1412, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(221, 1413, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(224, 1414, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(227, 1415, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(228, 1416, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(231, 1417, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(232, 1418, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(233, 1419, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(235, 1420, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(236, 1421, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(239, 1422, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(241, 1423, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(242, 1424, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(247, 1425, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(250, 1426, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(252, 1427, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(253, 1428, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(260, 1429, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(264, 1430, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(270, 1431, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(271, 1432, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(273, 1433, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(275, 1434, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(185, 2296, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(186, 2299, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(189, 2301, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(191, 2303, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(194, 2307, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(209, 2309, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(210, 2312, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(211, 2314, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(217, 2318, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(218, 2320, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(220, 2326, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(226, 2329, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(229, 2332, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(230, 2335, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(237, 2337, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(238, 2340, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(243, 2343, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(251, 2345, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(255, 2348, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(256, 2351, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(258, 2352, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(266, 2354, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(267, 2356, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(274, 2358, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(276, 99, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(284, 100, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(289, 101, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(304, 102, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(308, 103, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(310, 104, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(312, 105, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(314, 106, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(316, 107, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(318, 108, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(319, 109, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(320, 110, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(325, 111, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(328, 112, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(334, 113, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(335, 114, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(337, 115, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(343, 116, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(345, 117, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(348, 118, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(349, 119, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(351, 120, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(357, 121, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(359, 122, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(362, 123, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(278, 1435, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(285, 1436, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(288, 1437, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(290, 1438, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(291, 1439, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(293, 1440, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(297, 1441, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(298, 1442, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(299, 1443, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(300, 1444, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(301, 1445, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(305, 1446, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(306, 1447, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(307, 1448, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(309, 1449, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(321, 1450, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(329, 1451, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(332, 1452, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(336, 1453, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(340, 1454, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(341, 1455, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(344, 1456, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(346, 1457, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(350, 1458, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(352, 1459, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(353, 1460, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(356, 1461, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(358, 1462, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(361, 1463, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(364, 1464, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(277, 2360, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(279, 2363, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(280, 2365, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(281, 2369, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(282, 2370, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(283, 2372, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(286, 2374, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(287, 2376, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(292, 2379, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(294, 2382, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(295, 2385, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(296, 2388, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(302, 2391, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(303, 2394, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(311, 2398, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(313, 2401, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(315, 2403, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(317, 2404, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(322, 2405, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(323, 2406, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(324, 2409, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(326, 2411, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(327, 2414, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(330, 2417, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(331, 2420, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(333, 2423, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(338, 2425, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(339, 2428, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(342, 2430, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(347, 2432, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(368, 124, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(371, 125, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(378, 126, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(386, 127, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(387, 128, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(388, 129, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(391, 130, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(392, 131, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(393, 132, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(394, 133, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(397, 134, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(399, 135, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(405, 136, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(407, 137, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(409, 138, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(413, 139, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(419, 140, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(426, 141, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(428, 142, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(434, 143, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(435, 144, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(436, 145, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(438, 146, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(441, 147, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(442, 148, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(459, 149, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(370, 1465, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(372, 1466, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(373, 1467, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(380, 1468, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(381, 1469, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(383, 1470, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(395, 1471, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(396, 1472, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(400, 1473, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(404, 1474, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(406, 1475, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(411, 1476, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(414, 1477, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(415, 1478, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(417, 1479, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(420, 1480, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(421, 1481, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(422, 1482, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(423, 1483, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(425, 1484, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2');
INSERT INTO public.ring_partitions VALUES
	(429, 1485, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(431, 1486, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(432, 1487, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(437, 1488, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(443, 1489, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(444, 1490, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(446, 1491, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(447, 1492, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(448, 1493, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(449, 1494, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(450, 1495, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(451, 1496, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(453, 1497, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(457, 1498, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(458, 1499, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(369, 2462, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(374, 2465, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(375, 2468, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(376, 2471, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(377, 2474, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(379, 2476, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(382, 2477, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(384, 2478, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(385, 2479, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(389, 2480, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(390, 2481, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(398, 2483, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(401, 2484, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(402, 2486, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(403, 2488, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(408, 2491, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(410, 2493, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(412, 2495, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(416, 2497, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(418, 2499, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(424, 2501, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(427, 2503, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(430, 2507, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(433, 2510, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(439, 2513, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(461, 150, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(465, 151, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(466, 152, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(467, 153, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(468, 154, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(475, 155, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(478, 156, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(479, 157, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(484, 158, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(486, 159, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(490, 160, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(491, 161, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(492, 162, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(494, 163, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(496, 164, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(497, 165, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(500, 166, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(502, 167, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(506, 168, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(508, 169, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(512, 170, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(513, 171, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(515, 172, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(518, 173, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(523, 174, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(527, 175, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(530, 176, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(531, 177, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(535, 178, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(547, 179, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(550, 180, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(460, 1500, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(462, 1501, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(463, 1502, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(464, 1503, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(470, 1504, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(476, 1505, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(477, 1506, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(480, 1507, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(481, 1508, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(485, 1509, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(489, 1510, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(498, 1511, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(499, 1512, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(507, 1513, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(509, 1514, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(514, 1515, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(516, 1516, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(519, 1517, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(521, 1518, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(522, 1519, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(524, 1520, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(529, 1521, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(533, 1522, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(534, 1523, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(537, 1524, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(538, 1525, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(540, 1526, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(541, 1527, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(542, 1528, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(545, 1529, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(551, 1530, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(469, 2529, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(471, 2530, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(472, 2531, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(473, 2532, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(474, 2533, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(482, 2534, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(483, 2535, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(487, 2536, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(488, 2537, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(493, 2538, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(495, 2539, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(501, 2540, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(503, 2541, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(504, 2542, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(505, 2543, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(510, 2544, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(511, 2545, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(517, 2546, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(520, 2547, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(525, 2548, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(526, 2549, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(528, 2550, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(532, 2551, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(536, 2552, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(539, 2553, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(543, 2554, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(544, 2555, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(555, 181, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(557, 182, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(559, 183, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(563, 184, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(571, 185, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(573, 186, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(578, 187, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(584, 188, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(588, 189, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(591, 190, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(597, 191, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(600, 192, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(601, 193, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(603, 194, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(605, 195, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(607, 196, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(608, 197, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(609, 198, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(610, 199, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(616, 200, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(617, 201, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(620, 202, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(621, 203, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(622, 204, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(624, 205, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(630, 206, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(635, 207, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(636, 208, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(640, 209, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(641, 210, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(643, 211, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(552, 1531, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(553, 1532, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(556, 1533, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(560, 1534, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(562, 1535, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(564, 1536, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(566, 1537, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(567, 1538, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(569, 1539, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(572, 1540, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(574, 1541, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(575, 1542, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(579, 1543, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(580, 1544, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(582, 1545, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(586, 1546, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(590, 1547, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(592, 1548, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(594, 1549, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(596, 1550, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(598, 1551, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(599, 1552, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(604, 1553, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(611, 1554, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(618, 1555, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(619, 1556, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(623, 1557, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(628, 1558, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(629, 1559, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(631, 1560, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(634, 1561, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(638, 1562, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(639, 1563, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(642, 1564, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(554, 2559, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(558, 2560, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(561, 2561, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(565, 2562, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(568, 2563, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(570, 2564, '7807dc71-9dab-4f4d-bef7-9643f031052d');
INSERT INTO public.ring_partitions VALUES
	(576, 2565, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(577, 2566, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(581, 2567, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(583, 2568, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(585, 2569, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(587, 2570, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(589, 2571, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(593, 2572, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(595, 2573, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(602, 2574, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(606, 2575, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(612, 2576, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(613, 2577, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(614, 2578, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(615, 2579, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(625, 2580, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(626, 2581, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(627, 2582, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(645, 212, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(646, 213, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(647, 214, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(649, 215, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(656, 216, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(665, 217, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(668, 218, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(669, 219, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(671, 220, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(675, 221, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(677, 222, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(681, 223, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(684, 224, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(687, 225, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(693, 226, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(694, 227, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(695, 228, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(697, 229, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(699, 230, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(701, 231, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(705, 232, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(718, 233, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(722, 234, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(724, 235, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(735, 236, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(644, 1565, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(648, 1566, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(650, 1567, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(652, 1568, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(657, 1569, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(658, 1570, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(662, 1571, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(670, 1572, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(676, 1573, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(678, 1574, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(682, 1575, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(688, 1576, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(698, 1577, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(702, 1578, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(703, 1579, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(704, 1580, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(707, 1581, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(709, 1582, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(711, 1583, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(713, 1584, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(715, 1585, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(717, 1586, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(720, 1587, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(721, 1588, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(725, 1589, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(727, 1590, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(729, 1591, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(730, 1592, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(651, 2586, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(653, 2587, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(654, 2588, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(655, 2589, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(659, 2590, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(660, 2591, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(661, 2592, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(663, 2593, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(664, 2594, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(666, 2595, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(667, 2596, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(672, 2597, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(673, 2598, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(674, 2599, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(679, 2600, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(680, 2601, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(683, 2602, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(685, 2603, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(686, 2604, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(689, 2605, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(690, 2606, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(691, 2607, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(692, 2608, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(696, 2609, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(700, 2610, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(706, 2611, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(708, 2612, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(710, 2613, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(712, 2614, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(714, 2615, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(716, 2616, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(719, 2617, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(738, 237, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(739, 238, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(744, 239, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(746, 240, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(747, 241, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(748, 242, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(749, 243, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(758, 244, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(761, 245, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(767, 246, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(777, 247, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(778, 248, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(779, 249, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(782, 250, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(784, 251, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(793, 252, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(796, 253, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(797, 254, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(800, 255, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(801, 256, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(805, 257, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(806, 258, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(807, 259, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(808, 260, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(809, 261, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(810, 262, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(812, 263, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(815, 264, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(818, 265, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(821, 266, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(826, 267, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(827, 268, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(741, 1593, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(750, 1594, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(751, 1595, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(752, 1596, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(753, 1597, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(754, 1598, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(755, 1599, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(756, 1600, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(760, 1601, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(764, 1602, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(765, 1603, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(769, 1604, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(770, 1605, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(773, 1606, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(774, 1607, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(775, 1608, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(787, 1609, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(789, 1610, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(790, 1611, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(792, 1612, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(794, 1613, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(798, 1614, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(804, 1615, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(814, 1616, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(820, 1617, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(825, 1618, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(736, 2625, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(737, 2626, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(740, 2627, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(742, 2628, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(743, 2629, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(745, 2630, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(757, 2631, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(759, 2632, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(762, 2633, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(763, 2634, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(766, 2635, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(768, 2636, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(771, 2637, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(772, 2638, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(776, 2639, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(780, 2640, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(781, 2641, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(783, 2642, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(785, 2643, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(786, 2644, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(788, 2645, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(791, 2646, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(795, 2647, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(799, 2648, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(802, 2649, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(803, 2650, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(811, 2651, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(813, 2652, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(816, 2653, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(817, 2654, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(819, 2655, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(822, 2656, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(831, 269, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(832, 270, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(833, 271, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(837, 272, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(838, 273, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(839, 274, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(840, 275, '174a374c-8051-45d5-a08d-f0628dfae33d');
INSERT INTO public.ring_partitions VALUES
	(842, 276, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(846, 277, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(847, 278, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(848, 279, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(851, 280, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(852, 281, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(855, 282, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(858, 283, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(868, 284, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(873, 285, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(876, 286, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(879, 287, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(880, 288, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(885, 289, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(888, 290, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(890, 291, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(891, 292, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(892, 293, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(896, 294, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(897, 295, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(900, 296, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(901, 297, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(908, 298, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(909, 299, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(910, 300, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(914, 301, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(916, 302, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(828, 1619, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(829, 1620, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(830, 1621, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(834, 1622, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(835, 1623, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(841, 1624, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(844, 1625, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(849, 1626, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(850, 1627, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(853, 1628, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(857, 1629, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(859, 1630, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(860, 1631, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(861, 1632, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(863, 1633, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(865, 1634, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(866, 1635, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(867, 1636, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(869, 1637, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(871, 1638, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(877, 1639, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(881, 1640, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(887, 1641, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(893, 1642, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(898, 1643, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(899, 1644, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(903, 1645, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(904, 1646, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(905, 1647, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(907, 1648, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(913, 1649, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(918, 1650, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(919, 1651, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(836, 2659, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(843, 2660, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(845, 2661, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(854, 2662, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(856, 2663, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(862, 2664, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(864, 2665, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(870, 2666, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(872, 2667, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(874, 2668, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(875, 2669, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(878, 2670, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(882, 2671, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(883, 2672, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(884, 2673, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(886, 2674, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(889, 2675, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(894, 2676, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(895, 2677, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(902, 2678, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(906, 2679, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(911, 2680, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(912, 2681, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(915, 2682, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(923, 303, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(926, 304, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(927, 305, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(929, 306, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(934, 307, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(936, 308, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(938, 309, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(939, 310, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(949, 311, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(954, 312, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(959, 313, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(960, 314, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(962, 315, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(963, 316, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(966, 317, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(967, 318, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(968, 319, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(974, 320, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(975, 321, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(980, 322, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(985, 323, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(988, 324, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(990, 325, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(996, 326, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1000, 327, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1003, 328, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1004, 329, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1011, 330, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(921, 1652, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(924, 1653, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(925, 1654, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(928, 1655, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(935, 1656, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(937, 1657, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(941, 1658, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(944, 1659, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(946, 1660, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(951, 1661, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(952, 1662, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(955, 1663, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(956, 1664, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(957, 1665, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(961, 1666, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(965, 1667, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(969, 1668, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(973, 1669, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(976, 1670, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(978, 1671, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(979, 1672, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(981, 1673, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(989, 1674, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(992, 1675, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(993, 1676, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(998, 1677, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(999, 1678, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1002, 1679, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1006, 1680, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1007, 1681, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1010, 1682, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(920, 2684, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(922, 2685, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(930, 2686, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(931, 2687, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(932, 2688, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(933, 2689, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(940, 2690, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(942, 2691, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(943, 2692, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(945, 2693, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(947, 2694, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(948, 2695, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(950, 2696, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(953, 2697, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(958, 2698, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(964, 2699, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(970, 2700, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(971, 2701, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(972, 2702, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(977, 2703, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(982, 2704, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(983, 2705, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(984, 2706, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(986, 2707, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(987, 2708, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(991, 2709, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(994, 2710, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(995, 2711, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1015, 331, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1020, 332, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1022, 333, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1024, 334, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1029, 335, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1035, 336, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1038, 337, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1045, 338, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1051, 339, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1053, 340, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1059, 341, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1061, 342, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1063, 343, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1064, 344, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1065, 345, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1067, 346, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1069, 347, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1072, 348, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1078, 349, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1079, 350, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1081, 351, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1084, 352, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1086, 353, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1092, 354, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1096, 355, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1098, 356, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1101, 357, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1102, 358, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1103, 359, '174a374c-8051-45d5-a08d-f0628dfae33d');
INSERT INTO public.ring_partitions VALUES
	(1013, 1683, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1014, 1684, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1017, 1685, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1023, 1686, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1028, 1687, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1033, 1688, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1036, 1689, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1039, 1690, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1040, 1691, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1041, 1692, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1043, 1693, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1046, 1694, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1047, 1695, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1055, 1696, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1056, 1697, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1060, 1698, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1068, 1699, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1071, 1700, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1074, 1701, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1076, 1702, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1082, 1703, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1087, 1704, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1088, 1705, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1090, 1706, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1091, 1707, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1094, 1708, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1097, 1709, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1012, 2717, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1016, 2718, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1018, 2719, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1019, 2720, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1021, 2721, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1025, 2722, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1026, 2723, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1027, 2724, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1030, 2725, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1031, 2726, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1032, 2727, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1034, 2728, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1037, 2729, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1042, 2730, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1044, 2731, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1048, 2732, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1049, 2733, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1050, 2734, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1052, 2735, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1054, 2736, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1057, 2737, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1058, 2738, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1062, 2739, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1066, 2740, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1070, 2741, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1073, 2742, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1075, 2743, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1077, 2744, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1080, 2745, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1083, 2746, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1085, 2747, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1089, 2748, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1106, 360, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1112, 361, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1115, 362, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1121, 363, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1122, 364, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1126, 365, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1129, 366, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1130, 367, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1134, 368, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1135, 369, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1138, 370, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1139, 371, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1142, 372, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1145, 373, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1150, 374, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1151, 375, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1152, 376, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1154, 377, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1155, 378, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1163, 379, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1166, 380, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1170, 381, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1171, 382, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1178, 383, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1180, 384, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1185, 385, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1186, 386, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1189, 387, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1190, 388, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1193, 389, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1194, 390, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1104, 1710, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1105, 1711, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1109, 1712, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1110, 1713, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1113, 1714, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1117, 1715, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1118, 1716, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1120, 1717, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1124, 1718, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1125, 1719, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1128, 1720, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1131, 1721, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1143, 1722, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1147, 1723, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1148, 1724, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1149, 1725, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1153, 1726, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1156, 1727, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1158, 1728, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1159, 1729, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1162, 1730, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1165, 1731, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1173, 1732, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1175, 1733, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1179, 1734, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1181, 1735, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1183, 1736, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1184, 1737, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1192, 1738, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1195, 1739, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1107, 2753, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1108, 2754, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1111, 2755, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1114, 2756, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1116, 2757, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1119, 2758, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1123, 2759, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1127, 2760, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1132, 2761, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1133, 2762, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1136, 2763, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1137, 2764, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1140, 2765, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1141, 2766, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1144, 2767, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1146, 2768, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1157, 2769, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1160, 2770, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1161, 2771, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1164, 2772, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1167, 2773, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1168, 2774, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1169, 2775, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1172, 2776, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1174, 2777, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1176, 2778, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1177, 2779, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1182, 2780, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1200, 391, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1207, 392, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1210, 393, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1212, 394, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1213, 395, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1214, 396, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1215, 397, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1224, 398, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1227, 399, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1241, 400, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1244, 401, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1249, 402, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1252, 403, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1253, 404, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1255, 405, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1256, 406, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1260, 407, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1273, 408, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1275, 409, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1276, 410, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1278, 411, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1279, 412, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1281, 413, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1282, 414, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1284, 415, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1286, 416, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1196, 1740, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1201, 1741, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1204, 1742, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1206, 1743, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1209, 1744, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1211, 1745, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1217, 1746, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1219, 1747, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1221, 1748, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1222, 1749, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1225, 1750, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1229, 1751, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1232, 1752, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1233, 1753, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1237, 1754, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1238, 1755, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1239, 1756, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1245, 1757, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1251, 1758, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1254, 1759, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1257, 1760, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1258, 1761, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1261, 1762, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1262, 1763, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1263, 1764, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1266, 1765, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2');
INSERT INTO public.ring_partitions VALUES
	(1267, 1766, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1268, 1767, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1269, 1768, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1272, 1769, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1274, 1770, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1283, 1771, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1197, 2784, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1198, 2785, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1199, 2786, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1202, 2787, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1203, 2788, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1205, 2789, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1208, 2790, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1216, 2791, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1218, 2792, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1220, 2793, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1223, 2794, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1226, 2795, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1228, 2796, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1230, 2797, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1231, 2798, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1234, 2799, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1235, 2800, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1236, 2801, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1240, 2802, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1242, 2803, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1243, 2804, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1246, 2805, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1247, 2806, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1248, 2807, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1250, 2808, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1259, 2809, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1264, 2810, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1265, 2811, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1294, 417, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1297, 418, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1300, 419, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1301, 420, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1304, 421, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1309, 422, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1311, 423, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1312, 424, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1313, 425, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1314, 426, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1323, 427, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1325, 428, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1329, 429, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1330, 430, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1332, 431, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1335, 432, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1342, 433, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1346, 434, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1347, 435, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1350, 436, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1354, 437, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1361, 438, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1365, 439, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1366, 440, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1367, 441, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1373, 442, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1376, 443, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1289, 1772, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1291, 1773, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1295, 1774, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1298, 1775, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1307, 1776, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1308, 1777, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1310, 1778, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1316, 1779, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1317, 1780, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1318, 1781, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1322, 1782, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1326, 1783, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1333, 1784, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1336, 1785, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1348, 1786, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1356, 1787, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1358, 1788, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1360, 1789, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1362, 1790, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1368, 1791, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1369, 1792, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1371, 1793, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1375, 1794, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1377, 1795, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1378, 1796, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1288, 2818, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1290, 2819, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1292, 2820, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1293, 2821, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1296, 2822, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1299, 2823, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1302, 2824, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1303, 2825, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1305, 2826, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1306, 2827, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1315, 2828, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1319, 2829, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1320, 2830, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1321, 2831, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1324, 2832, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1327, 2833, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1328, 2834, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1331, 2835, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1334, 2836, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1337, 2837, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1338, 2838, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1339, 2839, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1340, 2840, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1341, 2841, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1343, 2842, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1344, 2843, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1345, 2844, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1349, 2845, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1351, 2846, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1352, 2847, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1353, 2848, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1355, 2849, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1357, 2850, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1359, 2851, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1383, 444, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1385, 445, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1386, 446, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1388, 447, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1393, 448, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1397, 449, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1398, 450, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1404, 451, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1405, 452, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1406, 453, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1407, 454, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1411, 455, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1413, 456, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1417, 457, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1430, 458, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1432, 459, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1434, 460, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1435, 461, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1438, 462, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1439, 463, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1442, 464, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1447, 465, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1455, 466, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1466, 467, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1469, 468, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1381, 1797, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1382, 1798, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1389, 1799, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1390, 1800, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1391, 1801, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1392, 1802, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1395, 1803, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1400, 1804, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1401, 1805, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1403, 1806, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1409, 1807, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1412, 1808, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1415, 1809, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1416, 1810, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1418, 1811, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1419, 1812, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1420, 1813, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1421, 1814, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1422, 1815, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1423, 1816, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1424, 1817, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1426, 1818, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1428, 1819, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1429, 1820, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1433, 1821, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1436, 1822, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1440, 1823, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1445, 1824, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1448, 1825, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1454, 1826, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1456, 1827, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1457, 1828, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1459, 1829, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1463, 1830, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1465, 1831, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1468, 1832, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1470, 1833, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1471, 1834, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1380, 2858, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1384, 2859, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1387, 2860, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1394, 2861, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1396, 2862, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1399, 2863, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1402, 2864, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1408, 2865, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1410, 2866, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1414, 2867, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1425, 2868, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1427, 2869, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1431, 2870, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1437, 2871, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1441, 2872, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1443, 2873, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1444, 2874, '7807dc71-9dab-4f4d-bef7-9643f031052d');
INSERT INTO public.ring_partitions VALUES
	(1446, 2875, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1449, 2876, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1450, 2877, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1451, 2878, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1452, 2879, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1473, 469, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1476, 470, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1480, 471, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1488, 472, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1489, 473, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1490, 474, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1491, 475, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1492, 476, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1493, 477, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1497, 478, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1499, 479, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1500, 480, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1502, 481, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1503, 482, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1505, 483, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1507, 484, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1513, 485, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1515, 486, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1517, 487, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1518, 488, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1521, 489, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1522, 490, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1523, 491, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1530, 492, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1531, 493, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1532, 494, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1534, 495, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1540, 496, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1541, 497, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1545, 498, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1554, 499, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1556, 500, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1560, 501, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1561, 502, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1472, 1835, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1475, 1836, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1477, 1837, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1478, 1838, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1481, 1839, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1482, 1840, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1483, 1841, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1484, 1842, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1485, 1843, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1486, 1844, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1487, 1845, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1494, 1846, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1501, 1847, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1509, 1848, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1510, 1849, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1511, 1850, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1516, 1851, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1519, 1852, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1525, 1853, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1526, 1854, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1527, 1855, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1533, 1856, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1543, 1857, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1549, 1858, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1550, 1859, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1552, 1860, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1559, 1861, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1562, 1862, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1474, 2887, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1479, 2888, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1495, 2889, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1496, 2890, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1498, 2891, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1504, 2892, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1506, 2893, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1508, 2894, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1512, 2895, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1514, 2896, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1520, 2897, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1524, 2898, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1528, 2899, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1529, 2900, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1535, 2901, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1536, 2902, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1537, 2903, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1538, 2904, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1539, 2905, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1542, 2906, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1544, 2907, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1546, 2908, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1547, 2909, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1548, 2910, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1551, 2911, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1553, 2912, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1555, 2913, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1557, 2914, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1558, 2915, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1578, 503, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1587, 504, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1588, 505, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1590, 506, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1591, 507, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1596, 508, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1598, 509, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1607, 510, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1608, 511, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1609, 512, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1611, 513, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1612, 514, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1614, 515, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1620, 516, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1621, 517, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1623, 518, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1624, 519, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1625, 520, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1628, 521, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1629, 522, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1633, 523, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1635, 524, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1639, 525, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1640, 526, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1641, 527, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1646, 528, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1647, 529, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1648, 530, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1649, 531, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1650, 532, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1651, 533, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1654, 534, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1570, 1863, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1571, 1864, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1573, 1865, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1576, 1866, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1580, 1867, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1582, 1868, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1585, 1869, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1589, 1870, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1597, 1871, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1599, 1872, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1600, 1873, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1602, 1874, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1603, 1875, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1604, 1876, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1605, 1877, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1613, 1878, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1622, 1879, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1631, 1880, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1634, 1881, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1636, 1882, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1642, 1883, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1644, 1884, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1645, 1885, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1652, 1886, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1653, 1887, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1655, 1888, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1564, 2917, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1565, 2918, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1566, 2919, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1567, 2920, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1568, 2921, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1569, 2922, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1572, 2998, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1574, 3001, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1575, 3003, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1577, 3004, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1579, 3006, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1581, 3049, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1583, 3053, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1584, 3055, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1586, 3056, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1592, 3058, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1593, 3061, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1594, 3063, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1595, 3065, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1601, 3066, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1606, 3068, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1610, 3070, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1615, 3072, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1616, 3074, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1617, 3076, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1618, 3077, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1619, 3078, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1626, 3080, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1627, 3204, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1630, 3208, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1632, 3210, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1637, 3211, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1656, 535, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1657, 536, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1667, 537, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1668, 538, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1674, 539, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1679, 540, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1680, 541, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1681, 542, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1683, 543, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1687, 544, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1689, 545, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1691, 546, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1692, 547, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1694, 548, '174a374c-8051-45d5-a08d-f0628dfae33d');
INSERT INTO public.ring_partitions VALUES
	(1695, 549, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1708, 550, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1709, 551, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1714, 552, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1715, 553, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1721, 554, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1722, 555, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1727, 556, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1731, 557, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1734, 558, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1736, 559, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1737, 560, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1740, 561, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1741, 562, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1660, 1889, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1661, 1890, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1664, 1891, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1665, 1892, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1666, 1893, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1670, 1894, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1671, 1895, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1672, 1896, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1677, 1897, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1678, 1898, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1682, 1899, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1684, 1900, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1690, 1901, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1693, 1902, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1697, 1903, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1698, 1904, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1699, 1905, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1700, 1906, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1701, 1907, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1705, 1908, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1706, 1909, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1710, 1910, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1712, 1911, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1716, 1912, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1718, 1913, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1720, 1914, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1723, 1915, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1726, 1916, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1728, 1917, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1733, 1918, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1738, 1919, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1658, 3219, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1659, 3221, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1662, 3223, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1663, 3225, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1669, 3226, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1673, 3228, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1675, 3230, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1676, 3232, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1685, 3235, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1686, 3236, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1688, 3237, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1696, 3238, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1702, 3239, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1703, 3240, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1704, 3241, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1707, 3242, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1711, 3243, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1713, 3244, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1717, 3245, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1719, 3246, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1724, 3247, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1725, 3248, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1729, 3249, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1730, 3250, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1732, 3251, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1735, 3252, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1739, 3253, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1742, 3254, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1748, 563, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1750, 564, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1754, 565, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1757, 566, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1759, 567, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1763, 568, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1765, 569, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1766, 570, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1767, 571, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1776, 572, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1778, 573, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1780, 574, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1784, 575, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1786, 576, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1788, 577, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1791, 578, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1797, 579, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1801, 580, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1809, 581, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1815, 582, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1816, 583, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1821, 584, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1826, 585, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1827, 586, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1829, 587, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1831, 588, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1832, 589, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1749, 1920, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1751, 1921, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1752, 1922, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1755, 1923, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1761, 1924, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1762, 1925, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1768, 1926, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1771, 1927, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1772, 1928, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1773, 1929, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1774, 1930, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1781, 1931, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1782, 1932, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1785, 1933, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1789, 1934, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1794, 1935, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1796, 1936, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1798, 1937, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1799, 1938, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1800, 1939, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1802, 1940, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1803, 1941, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1804, 1942, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1805, 1943, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1806, 1944, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1810, 1945, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1811, 1946, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1814, 1947, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1817, 1948, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1822, 1949, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1825, 1950, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1834, 1951, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1836, 1952, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1837, 1953, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1838, 1954, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1753, 3260, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1756, 3261, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1758, 3262, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1760, 3263, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1764, 3264, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1769, 3265, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1770, 3266, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1775, 3267, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1777, 3268, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1779, 3269, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1783, 3270, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1787, 3271, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1790, 3272, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1792, 3273, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1793, 3274, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1795, 3275, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1807, 3276, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1808, 3277, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1812, 3278, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1813, 3279, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1818, 3280, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1819, 3281, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1820, 3282, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1823, 3283, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1840, 590, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1850, 591, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1851, 592, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1856, 593, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1858, 594, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1860, 595, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1862, 596, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1863, 597, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1870, 598, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1875, 599, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1876, 600, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1877, 601, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1881, 602, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1885, 603, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1887, 604, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1891, 605, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1892, 606, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1899, 607, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1901, 608, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1904, 609, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1905, 610, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1908, 611, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1911, 612, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1915, 613, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1922, 614, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1923, 615, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1924, 616, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1927, 617, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1929, 618, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1841, 1955, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1842, 1956, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1843, 1957, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1845, 1958, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1847, 1959, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1852, 1960, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1854, 1961, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1855, 1962, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1859, 1963, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1866, 1964, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1867, 1965, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1869, 1966, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2');
INSERT INTO public.ring_partitions VALUES
	(1871, 1967, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1874, 1968, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1883, 1969, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1884, 1970, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1886, 1971, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1898, 1972, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1902, 1973, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1906, 1974, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1910, 1975, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1916, 1976, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1917, 1977, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1919, 1978, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1920, 1979, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1925, 1980, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1928, 1981, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1844, 3290, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1846, 3291, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1848, 3292, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1849, 3293, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1853, 3294, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1857, 3295, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1861, 3296, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1864, 3297, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1865, 3298, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1868, 3299, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1872, 3300, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1873, 3301, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1878, 3302, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1879, 3303, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1880, 3304, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1882, 3305, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1888, 3306, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1889, 3307, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1890, 3308, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1893, 3309, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1894, 3310, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1895, 3311, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1896, 3312, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1897, 3313, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1900, 3314, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1903, 3315, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1907, 3316, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1909, 3317, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1912, 3318, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1913, 3319, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1914, 3320, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1918, 3321, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1933, 619, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1934, 620, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1935, 621, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1936, 622, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1940, 623, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1941, 624, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1942, 625, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1943, 626, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1947, 627, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1951, 628, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1952, 629, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1953, 630, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1959, 631, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1960, 632, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1962, 633, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1964, 634, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1971, 635, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1972, 636, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1974, 637, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1975, 638, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1978, 639, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1980, 640, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1982, 641, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1984, 642, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1989, 643, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1990, 644, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1995, 645, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2003, 646, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2005, 647, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2011, 648, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2016, 649, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2020, 650, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(1937, 1982, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1938, 1983, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1944, 1984, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1945, 1985, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1946, 1986, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1948, 1987, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1954, 1988, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1956, 1989, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1957, 1990, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1961, 1991, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1965, 1992, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1968, 1993, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1969, 1994, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1970, 1995, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1977, 1996, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1983, 1997, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1985, 1998, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1986, 1999, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1987, 2000, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1996, 2001, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1998, 2002, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2001, 2003, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2002, 2004, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2004, 2005, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2007, 2006, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2012, 2007, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2013, 2008, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2018, 2009, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2021, 2010, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2022, 2011, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2023, 2012, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(1932, 3326, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1939, 3327, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1949, 3328, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1950, 3329, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1955, 3330, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1958, 3331, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1963, 3332, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1966, 3333, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1967, 3334, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1973, 3335, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1976, 3336, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1979, 3337, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1981, 3338, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1988, 3339, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1991, 3340, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1992, 3341, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1993, 3342, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1994, 3343, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1997, 3344, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1999, 3345, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2000, 3346, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2006, 3347, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2008, 3348, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2009, 3349, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2010, 3350, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2014, 3351, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2015, 3352, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2026, 651, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2036, 652, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2038, 653, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2039, 654, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2041, 655, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2045, 656, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2047, 657, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2048, 658, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2049, 659, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2055, 660, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2057, 661, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2059, 662, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2061, 663, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2067, 664, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2068, 665, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2069, 666, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2070, 667, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2071, 668, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2082, 669, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2083, 670, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2084, 671, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2089, 672, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2090, 673, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2092, 674, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2093, 675, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2095, 676, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2097, 677, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2104, 678, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2105, 679, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2107, 680, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2108, 681, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2109, 682, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2110, 683, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2111, 684, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2112, 685, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2113, 686, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2114, 687, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2115, 688, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2025, 2013, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2028, 2014, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2031, 2015, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2032, 2016, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2034, 2017, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2035, 2018, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2037, 2019, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2040, 2020, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2043, 2021, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2050, 2022, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2054, 2024, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2058, 2025, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2063, 2026, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2072, 2027, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2074, 2028, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2077, 2029, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2081, 2030, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2085, 2031, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2088, 2032, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2091, 2033, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2098, 2034, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2100, 2035, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2024, 3355, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2027, 3356, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2029, 3357, '7807dc71-9dab-4f4d-bef7-9643f031052d');
INSERT INTO public.ring_partitions VALUES
	(2030, 3358, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2033, 3359, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2042, 3360, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2044, 3361, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2046, 3362, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2051, 3363, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2052, 3364, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2053, 3365, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2056, 3366, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2060, 3367, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2062, 3368, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2064, 3369, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2065, 3370, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2066, 3371, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2073, 3372, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2075, 3373, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2076, 3374, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2078, 3375, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2079, 3376, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2080, 3377, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2086, 3378, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2087, 3379, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2094, 3380, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2096, 3381, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2099, 3382, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2101, 3383, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2102, 3384, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2103, 3385, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2106, 3386, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2118, 689, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2119, 690, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2124, 691, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2125, 692, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2126, 693, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2128, 694, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2129, 695, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2132, 696, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2133, 697, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2138, 698, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2142, 699, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2145, 700, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2149, 701, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2152, 702, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2169, 703, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2170, 704, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2171, 705, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2175, 706, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2178, 707, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2181, 708, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2183, 709, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2184, 710, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2186, 711, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2189, 712, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2191, 713, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2195, 714, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2200, 715, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2201, 716, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2206, 717, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2116, 2036, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2121, 2037, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2123, 2038, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2127, 2039, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2135, 2040, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2136, 2041, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2137, 2042, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2139, 2043, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2141, 2044, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2144, 2045, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2147, 2046, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2148, 2047, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2155, 2048, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2156, 2049, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2157, 2050, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2158, 2051, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2159, 2052, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2160, 2053, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2162, 2054, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2166, 2055, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2168, 2056, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2172, 2057, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2176, 2058, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2177, 2059, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2180, 2060, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2187, 2061, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2190, 2062, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2192, 2063, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2193, 2064, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2196, 2065, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2197, 2066, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2199, 2067, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2202, 2068, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2203, 2069, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2205, 2070, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2207, 2071, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2117, 3387, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2120, 3388, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2122, 3389, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2130, 3390, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2131, 3391, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2134, 3392, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2140, 3393, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2143, 3394, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2146, 3395, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2150, 3396, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2151, 3397, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2153, 3398, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2154, 3399, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2161, 3400, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2163, 3401, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2164, 3402, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2165, 3403, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2167, 3404, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2173, 3405, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2174, 3406, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2179, 3407, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2182, 3408, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2185, 3409, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2209, 718, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2213, 719, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2214, 720, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2215, 721, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2216, 722, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2217, 723, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2220, 724, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2222, 725, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2225, 726, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2226, 727, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2229, 728, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2231, 729, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2232, 730, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2234, 731, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2238, 732, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2239, 733, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2240, 734, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2242, 735, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2243, 736, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2246, 737, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2248, 738, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2251, 739, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2254, 740, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2260, 741, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2262, 742, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2263, 743, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2269, 744, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2271, 745, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2272, 746, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2276, 747, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2281, 748, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2282, 749, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2284, 750, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2285, 751, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2288, 752, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2290, 753, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2293, 754, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2297, 755, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2298, 756, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2299, 757, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2210, 2072, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2211, 2073, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2212, 2074, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2221, 2075, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2223, 2076, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2224, 2077, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2227, 2078, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2228, 2079, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2230, 2080, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2233, 2081, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2235, 2082, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2245, 2083, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2247, 2084, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2250, 2085, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2252, 2086, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2256, 2087, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2257, 2088, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2261, 2089, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2264, 2090, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2266, 2091, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2267, 2092, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2268, 2093, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2270, 2094, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2274, 2095, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2277, 2096, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2294, 2097, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2295, 2098, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2208, 3414, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2218, 3415, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2219, 3416, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2236, 3417, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2237, 3418, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2241, 3419, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2244, 3420, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2249, 3421, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2253, 3422, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2255, 3423, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2258, 3424, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2259, 3425, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2265, 3426, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2273, 3427, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2275, 3428, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2278, 3429, '7807dc71-9dab-4f4d-bef7-9643f031052d');
INSERT INTO public.ring_partitions VALUES
	(2279, 3430, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2280, 3431, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2283, 3432, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2286, 3433, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2287, 3434, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2289, 3435, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2291, 3436, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2292, 3437, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2296, 3438, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2302, 758, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2304, 759, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2305, 760, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2306, 761, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2307, 762, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2313, 763, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2314, 764, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2316, 765, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2317, 766, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2319, 767, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2321, 768, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2326, 769, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2327, 770, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2329, 771, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2338, 772, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2339, 773, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2344, 774, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2346, 775, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2347, 776, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2348, 777, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2356, 778, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2364, 779, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2371, 780, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2373, 781, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2375, 782, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2376, 783, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2378, 784, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2380, 785, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2381, 786, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2382, 787, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2385, 788, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2387, 789, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2388, 790, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2303, 2099, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2308, 2100, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2309, 2101, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2310, 2102, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2311, 2103, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2315, 2104, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2320, 2105, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2328, 2106, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2331, 2108, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2333, 2109, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2334, 2110, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2342, 2111, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2343, 2113, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2351, 2114, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2353, 2116, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2355, 2117, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2357, 2119, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2359, 2120, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2361, 2122, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2362, 2123, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2365, 2124, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2366, 2126, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2367, 2127, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2369, 2129, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2372, 2130, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2374, 2132, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2377, 2134, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2379, 2135, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2383, 2137, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2389, 2138, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2390, 2140, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2391, 2141, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2300, 3439, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2301, 3440, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2312, 3441, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2318, 3442, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2322, 3443, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2323, 3444, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2324, 3445, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2325, 3446, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2330, 3447, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2332, 3448, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2335, 3449, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2336, 3450, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2337, 3451, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2340, 3452, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2341, 3453, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2345, 3454, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2349, 3455, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2350, 3456, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2352, 3457, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2354, 3458, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2358, 3459, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2360, 3460, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2363, 3461, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2368, 3462, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2370, 3463, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2396, 791, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2397, 792, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2398, 793, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2401, 794, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2402, 795, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2404, 796, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2410, 797, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2411, 798, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2416, 799, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2422, 800, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2432, 801, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2434, 802, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2437, 803, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2442, 804, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2449, 805, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2452, 806, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2456, 807, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2458, 808, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2463, 809, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2472, 810, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2474, 811, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2478, 812, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2480, 813, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2481, 814, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2483, 815, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2395, 2143, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2399, 2144, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2408, 2146, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2412, 2148, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2415, 2150, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2418, 2151, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2419, 2153, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2421, 2154, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2428, 2156, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2431, 2157, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2433, 2159, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2436, 2160, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2439, 2162, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2440, 2163, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2441, 2165, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2443, 2166, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2445, 2167, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2447, 2169, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2448, 2170, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2450, 2172, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2451, 2174, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2453, 2175, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2455, 2177, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2467, 2178, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2469, 2181, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2470, 2183, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2471, 2185, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2475, 2186, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2392, 3466, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2393, 3467, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2394, 3468, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2400, 3469, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2403, 3470, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2405, 3471, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2406, 3472, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2407, 3473, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2409, 3474, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2413, 3475, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2414, 3476, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2417, 3477, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2420, 3478, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2423, 3479, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2424, 3480, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2425, 3481, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2426, 3482, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2427, 3483, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2429, 3484, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2430, 3485, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2435, 3486, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2438, 3487, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2444, 3488, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2446, 3489, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2454, 3490, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2457, 3491, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2459, 3492, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2460, 3493, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2461, 3494, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2462, 3495, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2464, 3496, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2465, 3497, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2485, 816, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2488, 817, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2491, 818, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2495, 819, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2496, 820, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2503, 821, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2506, 822, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2508, 823, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2510, 824, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2511, 825, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2514, 826, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2519, 827, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2521, 828, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2527, 829, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2531, 830, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2541, 831, '174a374c-8051-45d5-a08d-f0628dfae33d');
INSERT INTO public.ring_partitions VALUES
	(2545, 832, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2546, 833, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2547, 834, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2548, 835, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2551, 836, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2559, 837, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2569, 838, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2571, 839, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2486, 2188, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2487, 2189, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2494, 2190, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2498, 2191, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2500, 2192, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2501, 2193, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2502, 2194, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2504, 2195, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2505, 2196, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2507, 2197, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2516, 2198, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2520, 2199, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2522, 2200, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2523, 2201, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2525, 2202, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2529, 2203, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2530, 2204, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2532, 2205, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2535, 2206, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2537, 2207, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2542, 2208, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2544, 2209, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2550, 2210, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2553, 2211, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2555, 2212, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2556, 2213, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2558, 2215, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2562, 2216, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2563, 2217, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2564, 2218, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2565, 2220, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2568, 2221, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2572, 2223, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2573, 2225, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2574, 2226, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2575, 2228, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2484, 3505, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2489, 3506, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2490, 3507, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2492, 3508, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2493, 3509, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2497, 3510, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2499, 3511, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2509, 3512, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2512, 3513, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2513, 3514, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2515, 3515, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2517, 3516, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2518, 3517, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2524, 3518, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2526, 3519, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2528, 3520, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2533, 3521, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2534, 3522, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2536, 3523, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2538, 3524, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2539, 3525, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2540, 3526, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2543, 3527, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2549, 3528, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2581, 840, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2586, 841, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2588, 842, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2590, 843, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2595, 844, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2601, 845, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2603, 846, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2604, 847, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2619, 848, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2623, 849, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2624, 850, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2626, 851, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2630, 852, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2631, 853, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2634, 854, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2638, 855, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2640, 856, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2641, 857, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2644, 858, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2646, 859, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2648, 860, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2649, 861, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2654, 862, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2656, 863, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2660, 864, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2662, 865, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2663, 866, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2664, 867, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2665, 868, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2666, 869, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2576, 2229, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2578, 2231, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2579, 2232, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2582, 2234, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2585, 2235, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2589, 2237, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2591, 2238, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2593, 2240, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2594, 2241, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2596, 2243, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2597, 2244, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2602, 2246, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2606, 2247, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2608, 2249, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2611, 2250, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2612, 2252, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2613, 2253, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2614, 2255, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2615, 2257, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2620, 2259, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2621, 2261, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2622, 2264, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2628, 2266, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2629, 2268, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2632, 2269, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2635, 2271, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2636, 2272, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2637, 2274, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2642, 2275, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2643, 2277, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2650, 2283, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2652, 2285, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2653, 2290, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2657, 2292, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2659, 2293, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2577, 3537, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2580, 3538, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2583, 3539, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2584, 3541, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2587, 3543, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2592, 3544, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2598, 3545, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2599, 3548, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2600, 3550, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2605, 3553, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2607, 3555, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2609, 3556, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2610, 3557, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2616, 3558, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2617, 3559, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2618, 3560, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2625, 3561, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2627, 3562, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2633, 3563, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2639, 3565, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2645, 3566, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2647, 3567, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2651, 3569, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2668, 870, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2669, 871, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2671, 872, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2672, 873, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2674, 874, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2680, 875, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2681, 876, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2682, 877, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2686, 878, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2687, 879, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2690, 880, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2691, 881, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2696, 882, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2697, 883, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2699, 884, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2705, 885, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2706, 886, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2708, 887, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2709, 888, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2713, 889, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2714, 890, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2719, 891, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2723, 892, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2725, 893, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2728, 894, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2732, 895, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2737, 896, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2739, 897, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2741, 898, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2742, 899, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2744, 900, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2752, 901, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2758, 902, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2670, 2295, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2675, 2297, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2676, 2298, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2677, 2300, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2679, 2302, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2683, 2304, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2689, 2305, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2693, 2306, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2694, 2308, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2698, 2310, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2700, 2311, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2');
INSERT INTO public.ring_partitions VALUES
	(2701, 2313, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2702, 2315, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2704, 2316, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2710, 2317, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2715, 2319, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2716, 2321, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2717, 2322, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2722, 2323, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2724, 2324, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2727, 2325, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2730, 2327, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2733, 2328, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2738, 2330, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2740, 2331, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2743, 2333, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2746, 2334, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2748, 2336, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2750, 2338, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2751, 2339, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2755, 2341, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2756, 2342, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2757, 2344, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2673, 3577, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2678, 3579, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2684, 3581, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2685, 3583, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2688, 3584, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2692, 3585, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2695, 3587, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2703, 3588, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2707, 3590, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2711, 3591, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2712, 3593, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2718, 3594, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2720, 3597, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2721, 3599, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2726, 3600, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2729, 3602, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2731, 3604, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2734, 3606, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2735, 3608, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2736, 3609, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2745, 3611, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2747, 3613, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2749, 3615, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2753, 3616, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2761, 903, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2764, 904, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2769, 905, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2771, 906, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2785, 907, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2786, 908, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2789, 909, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2791, 910, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2793, 911, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2797, 912, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2808, 913, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2814, 914, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2815, 915, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2818, 916, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2820, 917, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2822, 918, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2828, 919, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2829, 920, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2831, 921, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2833, 922, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2834, 923, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2838, 924, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2839, 925, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2842, 926, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2844, 927, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2845, 928, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2846, 929, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2760, 2346, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2765, 2347, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2766, 2349, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2767, 2350, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2770, 2353, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2772, 2355, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2774, 2357, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2776, 2359, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2777, 2361, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2780, 2362, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2788, 2364, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2792, 2366, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2794, 2367, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2795, 2368, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2799, 2371, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2801, 2373, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2802, 2375, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2803, 2377, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2804, 2378, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2806, 2380, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2807, 2381, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2809, 2383, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2810, 2384, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2812, 2386, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2816, 2387, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2819, 2389, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2824, 2390, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2835, 2392, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2836, 2393, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2843, 2395, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2847, 2396, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2848, 2397, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2849, 2399, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2850, 2400, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2762, 3623, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2763, 3624, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2768, 3625, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2773, 3627, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2775, 3629, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2778, 3630, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2779, 3632, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2781, 3634, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2782, 3636, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2783, 3637, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2784, 3639, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2787, 3641, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2790, 3642, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2796, 3644, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2798, 3646, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2800, 3647, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2805, 3649, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2811, 3651, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2813, 3653, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2817, 3654, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2821, 3656, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2823, 3658, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2825, 3660, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2826, 3661, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2827, 3663, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2855, 930, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2857, 931, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2860, 932, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2861, 933, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2862, 934, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2864, 935, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2865, 936, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2866, 937, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2869, 938, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2870, 939, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2872, 940, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2879, 941, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2891, 942, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2892, 943, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2893, 944, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2896, 945, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2898, 946, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2901, 947, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2903, 948, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2907, 949, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2912, 950, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2915, 951, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2919, 952, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2923, 953, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2926, 954, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2928, 955, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2929, 956, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2932, 957, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2933, 958, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2934, 959, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2852, 2402, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2853, 2407, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2856, 2408, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2871, 2410, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2875, 2412, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2876, 2413, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2877, 2415, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2880, 2416, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2881, 2418, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2889, 2419, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2890, 2421, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2894, 2422, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2897, 2424, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2899, 2426, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2902, 2427, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2905, 2429, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2906, 2431, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2909, 2433, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2910, 2435, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2914, 2436, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2917, 2437, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2918, 2439, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2920, 2441, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2922, 2442, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2924, 2443, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2927, 2444, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2930, 2446, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2935, 2447, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2943, 2448, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2854, 3675, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2858, 3677, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2859, 3679, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2863, 3680, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2867, 3682, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2868, 3684, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2873, 3685, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2874, 3687, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2878, 3689, '7807dc71-9dab-4f4d-bef7-9643f031052d');
INSERT INTO public.ring_partitions VALUES
	(2882, 3691, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2883, 3693, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2884, 3694, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2885, 3697, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2886, 3699, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2887, 3700, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2888, 3701, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2895, 3702, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2900, 3703, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2904, 3704, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2908, 3705, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2911, 3706, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2913, 3707, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2916, 3708, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2921, 3709, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2925, 3710, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2931, 3711, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2936, 3712, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2937, 3713, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2938, 3714, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2944, 960, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2945, 961, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2947, 962, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2949, 963, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2953, 964, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2957, 965, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2959, 966, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2962, 967, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2967, 968, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2968, 969, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2970, 970, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2972, 971, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2973, 972, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2974, 973, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2979, 974, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2982, 975, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2983, 976, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2984, 977, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2990, 978, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2996, 979, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2997, 980, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3000, 981, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3001, 982, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3003, 983, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3004, 984, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3006, 985, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3009, 986, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3010, 987, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3015, 988, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3018, 989, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3019, 990, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3020, 991, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3021, 992, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3029, 993, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(2950, 2450, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2955, 2451, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2958, 2452, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2960, 2454, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2963, 2455, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2964, 2456, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2976, 2457, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2977, 2459, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2978, 2460, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2985, 2461, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2987, 2463, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2992, 2464, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2993, 2466, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2995, 2467, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2999, 2469, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3002, 2470, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3005, 2472, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3011, 2473, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3012, 2475, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3014, 2482, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3017, 2485, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3023, 2487, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3024, 2489, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3026, 2490, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3027, 2492, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3028, 2494, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3031, 2496, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3032, 2498, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3035, 2500, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(2946, 3719, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2948, 3720, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2951, 3721, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2952, 3722, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2954, 3723, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2956, 3724, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2961, 3725, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2965, 3726, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2966, 3727, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2969, 3728, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2971, 3729, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2975, 3730, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2980, 3731, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2981, 3732, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2986, 3733, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2988, 3734, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2989, 3735, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2991, 3736, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2994, 3737, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2998, 3738, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3007, 3739, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3008, 3740, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3013, 3741, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3016, 3742, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3022, 3743, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3025, 3744, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3030, 3745, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3033, 3746, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3042, 994, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3043, 995, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3045, 996, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3052, 997, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3053, 998, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3054, 999, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3055, 1000, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3059, 1001, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3060, 1002, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3065, 1003, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3066, 1004, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3070, 1005, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3071, 1006, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3072, 1007, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3078, 1008, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3079, 1009, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3080, 1010, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3084, 1011, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3088, 1012, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3090, 1013, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3091, 1014, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3093, 1015, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3095, 1016, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3101, 1017, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3108, 1018, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3113, 1019, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3114, 1020, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3116, 1021, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3118, 1022, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3122, 1023, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3125, 1024, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3127, 1025, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3036, 2502, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3037, 2504, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3038, 2505, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3039, 2506, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3041, 2508, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3044, 2509, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3046, 2511, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3048, 2512, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3049, 2514, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3058, 2516, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3063, 2517, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3067, 2518, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3069, 2519, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3076, 2521, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3077, 2522, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3081, 2524, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3082, 2525, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3083, 2923, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3085, 2924, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3087, 2925, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3092, 2926, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3094, 2927, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3096, 2928, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3098, 2929, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3099, 2930, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3100, 2931, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3102, 2932, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3103, 2933, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3105, 2934, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3106, 2935, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3109, 2936, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3111, 2937, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3112, 2938, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3119, 2939, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3120, 2940, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3123, 2941, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3124, 2942, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3040, 3748, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3047, 3749, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3050, 3750, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3051, 3751, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3056, 3752, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3057, 3753, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3061, 3754, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3062, 3755, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3064, 3756, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3068, 3757, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3073, 3758, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3074, 3759, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3075, 3760, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3086, 3761, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3089, 3762, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3097, 3763, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3104, 3764, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3107, 3765, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3110, 3766, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3115, 3767, '7807dc71-9dab-4f4d-bef7-9643f031052d');
INSERT INTO public.ring_partitions VALUES
	(3117, 3768, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3129, 1026, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3133, 1027, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3136, 1028, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3137, 1029, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3139, 1030, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3144, 1031, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3146, 1032, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3149, 1033, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3152, 1034, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3153, 1035, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3155, 1036, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3157, 1037, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3160, 1038, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3161, 1039, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3162, 1040, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3164, 1041, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3166, 1042, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3168, 1043, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3177, 1044, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3179, 1045, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3183, 1046, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3186, 1047, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3187, 1048, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3190, 1049, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3200, 1050, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3202, 1051, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3209, 1052, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3210, 1053, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3212, 1054, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3215, 1055, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3216, 1056, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3219, 1057, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3128, 2943, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3130, 2944, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3131, 2945, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3134, 2946, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3147, 2947, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3148, 2948, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3154, 2949, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3156, 2950, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3158, 2951, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3165, 2952, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3167, 2953, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3169, 2954, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3170, 2955, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3172, 2956, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3173, 2957, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3176, 2958, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3178, 2959, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3181, 2960, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3184, 2961, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3185, 2962, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3188, 2963, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3193, 2964, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3197, 2965, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3199, 2966, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3203, 2967, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3208, 2968, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3211, 2969, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3218, 2970, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3132, 3771, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3135, 3772, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3138, 3773, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3140, 3774, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3141, 3775, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3142, 3776, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3143, 3777, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3145, 3778, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3150, 3779, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3151, 3780, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3159, 3781, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3163, 3782, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3171, 3783, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3174, 3784, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3175, 3785, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3180, 3786, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3182, 3787, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3189, 3788, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3191, 3789, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3192, 3790, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3194, 3791, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3195, 3792, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3196, 3793, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3198, 3794, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3201, 3795, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3204, 3796, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3205, 3797, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3206, 3798, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3207, 3799, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3213, 3800, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3223, 1058, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3228, 1059, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3235, 1060, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3238, 1061, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3241, 1062, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3242, 1063, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3248, 1064, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3249, 1065, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3254, 1066, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3255, 1067, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3257, 1068, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3259, 1069, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3262, 1070, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3267, 1071, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3270, 1072, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3274, 1073, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3275, 1074, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3277, 1075, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3279, 1076, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3281, 1077, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3286, 1078, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3287, 1079, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3294, 1080, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3297, 1081, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3301, 1082, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3302, 1083, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3308, 1084, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3309, 1085, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3310, 1086, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3311, 1087, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3220, 2971, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3222, 2972, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3226, 2973, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3227, 2974, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3230, 2975, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3232, 2976, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3237, 2977, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3243, 2978, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3250, 2979, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3252, 2980, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3256, 2981, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3264, 2982, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3266, 2983, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3268, 2984, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3269, 2985, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3272, 2986, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3273, 2987, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3280, 2988, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3282, 2989, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3283, 2990, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3285, 2991, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3291, 2992, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3295, 2993, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3296, 2994, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3299, 2995, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3305, 2996, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3221, 3803, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3224, 3804, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3225, 3805, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3229, 3806, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3231, 3807, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3233, 3808, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3234, 3809, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3236, 3810, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3239, 3811, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3240, 3812, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3244, 3813, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3245, 3814, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3246, 3815, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3247, 3816, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3251, 3817, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3253, 3818, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3258, 3819, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3260, 3820, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3261, 3821, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3263, 3822, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3265, 3823, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3271, 3824, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3276, 3825, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3278, 3826, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3284, 3827, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3288, 3828, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3289, 3829, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3290, 3830, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3292, 3831, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3293, 3832, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3298, 3833, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3300, 3834, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3312, 1088, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3314, 1089, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3319, 1090, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3321, 1091, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3323, 1092, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3324, 1093, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3330, 1094, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3331, 1095, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3332, 1096, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3333, 1097, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3337, 1098, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3339, 1099, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3340, 1100, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3341, 1101, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3348, 1102, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3352, 1103, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3354, 1104, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3355, 1105, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3356, 1106, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3362, 1107, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3365, 1108, '174a374c-8051-45d5-a08d-f0628dfae33d');
INSERT INTO public.ring_partitions VALUES
	(3366, 1109, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3368, 1110, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3370, 1111, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3373, 1112, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3378, 1113, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3382, 1114, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3386, 1115, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3388, 1116, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3392, 1117, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3393, 1118, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3400, 1119, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3401, 1120, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3402, 1121, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3403, 1122, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3316, 2997, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3317, 2999, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3318, 3000, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3320, 3002, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3322, 3005, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3328, 3007, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3329, 3008, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3335, 3009, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3338, 3010, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3344, 3011, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3345, 3012, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3346, 3013, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3347, 3014, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3349, 3015, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3357, 3016, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3358, 3017, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3359, 3018, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3361, 3019, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3363, 3020, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3369, 3021, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3375, 3022, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3379, 3023, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3381, 3024, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3384, 3025, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3385, 3026, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3389, 3027, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3390, 3028, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3391, 3029, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3394, 3030, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3396, 3031, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3397, 3032, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3399, 3033, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3313, 3839, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3315, 3840, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3325, 3841, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3326, 3842, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3327, 3843, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3334, 3844, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3336, 3845, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3342, 3846, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3343, 3847, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3350, 3848, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3351, 3849, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3353, 3850, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3360, 3851, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3364, 3852, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3367, 3853, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3371, 3854, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3372, 3855, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3374, 3856, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3376, 3857, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3377, 3858, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3380, 3859, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3383, 3860, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3387, 3861, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3395, 3862, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3398, 3863, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3404, 1123, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3405, 1124, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3406, 1125, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3409, 1126, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3410, 1127, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3411, 1128, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3415, 1129, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3419, 1130, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3421, 1131, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3422, 1132, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3425, 1133, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3431, 1134, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3438, 1135, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3439, 1136, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3444, 1137, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3448, 1138, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3450, 1139, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3451, 1140, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3452, 1141, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3453, 1142, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3455, 1143, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3458, 1144, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3459, 1145, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3460, 1146, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3461, 1147, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3467, 1148, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3471, 1149, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3474, 1150, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3478, 1151, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3481, 1152, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3485, 1153, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3489, 1154, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3490, 1155, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3491, 1156, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3408, 3034, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3413, 3035, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3417, 3036, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3426, 3037, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3428, 3038, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3429, 3039, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3430, 3040, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3433, 3041, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3434, 3042, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3435, 3043, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3441, 3044, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3443, 3045, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3445, 3046, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3449, 3047, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3457, 3048, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3468, 3050, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3473, 3051, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3475, 3052, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3477, 3054, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3479, 3057, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3482, 3059, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3486, 3060, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3492, 3062, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3495, 3064, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3407, 3864, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3412, 3865, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3414, 3866, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3416, 3867, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3418, 3868, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3420, 3869, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3423, 3870, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3424, 3871, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3427, 3872, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3432, 3873, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3436, 3874, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3437, 3875, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3440, 3876, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3442, 3877, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3446, 3878, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3447, 3879, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3454, 3880, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3456, 3881, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3462, 3882, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3463, 3883, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3464, 3884, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3465, 3885, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3466, 3886, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3469, 3887, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3470, 3888, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3472, 3889, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3476, 3890, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3480, 3891, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3483, 3892, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3484, 3893, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3487, 3894, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3488, 3895, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3493, 3896, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3496, 1157, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3499, 1158, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3507, 1159, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3508, 1160, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3509, 1161, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3512, 1162, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3513, 1163, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3516, 1164, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3521, 1165, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3525, 1166, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3526, 1167, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3527, 1168, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3528, 1169, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3530, 1170, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3531, 1171, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3534, 1172, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3542, 1173, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3544, 1174, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3545, 1175, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3550, 1176, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3555, 1177, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3556, 1178, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3557, 1179, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3561, 1180, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3563, 1181, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3568, 1182, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3569, 1183, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3573, 1184, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3574, 1185, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3575, 1186, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3577, 1187, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3584, 1188, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3587, 1189, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3502, 3067, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3503, 3069, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3504, 3071, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3514, 3073, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3515, 3075, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2');
INSERT INTO public.ring_partitions VALUES
	(3517, 3079, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3520, 3081, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3522, 3082, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3523, 3083, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3529, 3084, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3532, 3085, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3535, 3086, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3538, 3087, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3539, 3088, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3540, 3089, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3543, 3090, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3546, 3091, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3548, 3092, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3552, 3093, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3553, 3094, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3554, 3095, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3567, 3096, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3583, 3097, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3585, 3098, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3586, 3099, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3497, 3898, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3498, 3899, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3500, 3900, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3501, 3901, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3505, 3902, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3506, 3903, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3510, 3904, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3511, 3905, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3518, 3906, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3519, 3907, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3524, 3908, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3533, 3909, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3536, 3910, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3537, 3911, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3541, 3912, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3547, 3913, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3549, 3914, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3551, 3915, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3558, 3916, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3559, 3917, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3560, 3918, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3562, 3919, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3564, 3920, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3565, 3921, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3566, 3922, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3570, 3923, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3571, 3924, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3572, 3925, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3576, 3926, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3578, 3927, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3579, 3928, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3580, 3929, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3588, 1190, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3591, 1191, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3592, 1192, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3594, 1193, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3597, 1194, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3601, 1195, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3611, 1196, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3613, 1197, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3621, 1198, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3624, 1199, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3628, 1200, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3629, 1201, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3631, 1202, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3632, 1203, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3633, 1204, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3634, 1205, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3639, 1206, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3640, 1207, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3641, 1208, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3644, 1209, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3648, 1210, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3651, 1211, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3653, 1212, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3656, 1213, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3661, 1214, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3664, 1215, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3668, 1216, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3670, 1217, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3675, 1218, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3589, 3100, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3590, 3101, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3593, 3102, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3598, 3103, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3603, 3104, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3604, 3105, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3606, 3106, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3607, 3107, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3608, 3108, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3609, 3109, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3610, 3110, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3612, 3111, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3615, 3112, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3616, 3113, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3617, 3114, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3619, 3115, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3620, 3116, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3622, 3117, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3626, 3118, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3630, 3119, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3636, 3120, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3637, 3121, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3638, 3122, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3642, 3123, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3645, 3124, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3646, 3125, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3647, 3126, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3649, 3127, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3650, 3128, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3652, 3129, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3657, 3130, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3658, 3131, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3659, 3132, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3660, 3133, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3662, 3134, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3665, 3135, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3667, 3136, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3671, 3137, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3673, 3138, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3674, 3139, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3677, 3140, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3678, 3141, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3595, 3932, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3596, 3933, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3599, 3934, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3600, 3935, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3602, 3936, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3605, 3937, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3614, 3938, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3618, 3939, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3623, 3940, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3625, 3941, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3627, 3942, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3635, 3943, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3643, 3944, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3654, 3945, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3655, 3946, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3663, 3947, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3666, 3948, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3680, 1219, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3687, 1220, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3688, 1221, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3690, 1222, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3692, 1223, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3700, 1224, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3703, 1225, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3705, 1226, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3707, 1227, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3708, 1228, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3713, 1229, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3715, 1230, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3717, 1231, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3718, 1232, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3726, 1233, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3728, 1234, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3729, 1235, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3730, 1236, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3733, 1237, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3739, 1238, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3740, 1239, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3742, 1240, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3743, 1241, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3745, 1242, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3746, 1243, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3747, 1244, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3749, 1245, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3754, 1246, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3755, 1247, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3760, 1248, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3766, 1249, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3771, 1250, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3681, 3142, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3682, 3143, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3683, 3144, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3684, 3145, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3686, 3146, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3691, 3147, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3694, 3148, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3697, 3149, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3698, 3150, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3701, 3151, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3704, 3152, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3709, 3153, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3711, 3154, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3714, 3155, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3716, 3156, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3721, 3157, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3723, 3158, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3724, 3159, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3734, 3160, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3737, 3161, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3741, 3162, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3750, 3163, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3751, 3164, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3757, 3165, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3758, 3166, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3759, 3167, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3761, 3168, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3762, 3169, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2');
INSERT INTO public.ring_partitions VALUES
	(3763, 3170, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3764, 3171, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3767, 3172, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3685, 3953, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3689, 3954, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3693, 3955, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3695, 3956, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3696, 3957, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3699, 3958, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3702, 3959, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3706, 3960, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3710, 3961, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3712, 3962, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3719, 3963, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3720, 3964, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3722, 3965, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3725, 3966, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3727, 3967, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3731, 3968, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3732, 3969, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3735, 3970, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3736, 3971, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3738, 3972, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3744, 3973, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3748, 3974, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3752, 3975, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3753, 3976, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3756, 3977, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3765, 3978, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3768, 3979, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3776, 1251, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3778, 1252, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3787, 1253, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3792, 1254, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3793, 1255, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3795, 1256, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3796, 1257, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3797, 1258, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3801, 1259, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3803, 1260, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3805, 1261, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3809, 1262, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3810, 1263, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3811, 1264, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3817, 1265, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3819, 1266, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3821, 1267, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3825, 1268, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3828, 1269, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3831, 1270, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3832, 1271, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3833, 1272, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3836, 1273, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3837, 1274, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3838, 1275, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3839, 1276, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3840, 1277, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3842, 1278, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3844, 1279, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3850, 1280, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3855, 1281, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3860, 1282, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3772, 3173, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3773, 3174, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3775, 3175, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3777, 3176, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3780, 3177, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3781, 3178, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3783, 3179, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3786, 3180, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3791, 3181, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3798, 3182, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3799, 3183, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3804, 3184, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3807, 3185, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3808, 3186, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3813, 3187, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3814, 3188, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3815, 3189, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3820, 3190, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3822, 3191, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3823, 3192, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3824, 3193, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3829, 3194, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3830, 3195, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3834, 3196, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3847, 3197, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3848, 3198, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3852, 3199, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3853, 3200, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3854, 3201, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3856, 3202, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3858, 3203, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3859, 3205, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3861, 3206, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3863, 3207, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3774, 3982, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3779, 3983, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3782, 3984, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3784, 3985, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3785, 3986, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3788, 3987, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3789, 3988, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3790, 3989, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3794, 3990, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3800, 3991, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3802, 3992, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3806, 3993, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3812, 3994, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3816, 3995, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3818, 3996, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3826, 3997, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3827, 3998, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3835, 3999, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3841, 4000, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3843, 4001, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3845, 4002, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3846, 4003, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3849, 4004, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3851, 4005, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3868, 1283, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3870, 1284, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3874, 1285, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3881, 1286, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3882, 1287, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3900, 1288, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3904, 1289, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3905, 1290, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3906, 1291, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3909, 1292, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3910, 1293, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3913, 1294, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3918, 1295, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3922, 1296, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3924, 1297, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3928, 1298, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3935, 1299, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3938, 1300, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3939, 1301, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3941, 1302, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3944, 1303, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3945, 1304, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3950, 1305, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3951, 1306, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3955, 1307, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3864, 3209, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3867, 3212, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3873, 3214, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3875, 3215, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3876, 3216, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3878, 3218, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3880, 3220, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3884, 3222, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3885, 3224, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3888, 3227, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3890, 3229, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3891, 3231, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3894, 3233, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3895, 3234, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3896, 3540, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3897, 3542, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3903, 3546, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3907, 3547, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3908, 3549, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3917, 3551, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3919, 3552, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3920, 3554, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3921, 3564, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3923, 3568, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3925, 3571, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3926, 3573, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3936, 3575, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3937, 3578, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3943, 3580, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3952, 3582, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3954, 3586, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3865, 4008, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3866, 4009, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3869, 4010, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3871, 4011, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3872, 4012, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3877, 4013, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3879, 4014, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3883, 4015, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3886, 4016, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3887, 4017, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3889, 4018, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3892, 4019, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3893, 4020, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3898, 4021, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3899, 4022, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3901, 4023, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3902, 4024, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3911, 4025, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3912, 4026, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3914, 4027, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3915, 4028, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3916, 4029, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3927, 4030, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3929, 4031, '7807dc71-9dab-4f4d-bef7-9643f031052d');
INSERT INTO public.ring_partitions VALUES
	(3930, 4032, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3931, 4033, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3932, 4034, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3933, 4035, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3934, 4036, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3957, 1308, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3961, 1309, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3967, 1310, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3970, 1311, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3976, 1312, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3979, 1313, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3986, 1314, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3993, 1315, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3995, 1316, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4003, 1317, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4005, 1318, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4008, 1319, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4009, 1320, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4010, 1321, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4014, 1322, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4015, 1323, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4016, 1324, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4019, 1325, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4020, 1326, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4022, 1327, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4027, 1328, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4028, 1329, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4032, 1330, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4033, 1331, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4044, 1332, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(3956, 3589, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3959, 3592, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3962, 3595, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3965, 3596, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3968, 3598, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3971, 3601, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3974, 3603, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3977, 3605, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3980, 3607, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3981, 3610, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3982, 3612, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3984, 3614, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3985, 3617, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3989, 3619, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3991, 3621, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3994, 3622, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4000, 3626, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4004, 3628, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4006, 3631, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4007, 3633, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4021, 3635, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4023, 3638, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4025, 3640, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4030, 3643, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4031, 3645, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4037, 3648, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4038, 3650, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4040, 3652, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4041, 3655, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4043, 3657, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4047, 3659, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(3958, 4044, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3960, 4045, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3963, 4046, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3964, 4047, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3966, 4048, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3969, 4049, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3972, 4050, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3973, 4051, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3975, 4052, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3978, 4053, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3983, 4054, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3987, 4055, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3988, 4056, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3990, 4057, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3992, 4058, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3996, 4059, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3997, 4060, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3998, 4061, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3999, 4062, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4001, 4063, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4002, 4064, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4011, 4065, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4012, 4066, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4013, 4067, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4017, 4068, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4018, 4069, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4024, 4070, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4026, 4071, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4029, 4072, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4051, 1333, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4053, 1334, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4059, 1335, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4060, 1336, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4065, 1337, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4070, 1338, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4071, 1339, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4073, 1340, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4074, 1341, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4076, 1342, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4080, 1343, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4082, 1344, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4089, 1345, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(4091, 1346, '174a374c-8051-45d5-a08d-f0628dfae33d'),
	(79, 2187, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(89, 2214, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(165, 2287, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(168, 2288, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(179, 2289, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(182, 2291, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(183, 2294, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(354, 2434, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(355, 2438, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(360, 2440, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(363, 2445, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(365, 2449, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(366, 2453, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(367, 2458, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(440, 2515, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(445, 2520, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(452, 2523, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(454, 2526, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(455, 2527, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(456, 2528, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4049, 3662, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4050, 3667, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4054, 3669, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4055, 3670, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4057, 3672, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4064, 3674, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4066, 3676, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4067, 3678, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4068, 3681, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4069, 3683, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4075, 3686, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4078, 3688, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4079, 3690, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4081, 3692, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4085, 3695, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4088, 3696, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4090, 3698, 'b7fd4ff1-c6af-42a4-9fb5-43d00bf906c2'),
	(4048, 4080, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4052, 4081, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4056, 4082, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4058, 4083, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4061, 4084, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4062, 4085, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4063, 4086, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4072, 4087, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4077, 4088, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4083, 4089, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4084, 4090, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4086, 4091, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4087, 4092, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4092, 4093, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(546, 2556, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(548, 2557, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(549, 2558, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(632, 2583, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(633, 2584, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(637, 2585, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(723, 2618, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(726, 2619, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(728, 2620, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(731, 2621, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(732, 2622, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(733, 2623, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(734, 2624, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(823, 2657, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(824, 2658, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(917, 2683, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(997, 2712, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1001, 2713, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1005, 2714, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1008, 2715, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1009, 2716, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1093, 2749, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1095, 2750, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1099, 2751, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1100, 2752, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1187, 2781, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1188, 2782, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1191, 2783, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1270, 2812, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1271, 2813, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1277, 2814, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1280, 2815, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1285, 2816, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1287, 2817, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1363, 2852, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1364, 2853, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1370, 2854, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1372, 2855, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1374, 2856, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1379, 2857, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1453, 2880, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1458, 2881, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1460, 2882, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1461, 2883, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1462, 2884, '7807dc71-9dab-4f4d-bef7-9643f031052d');
INSERT INTO public.ring_partitions VALUES
	(1464, 2885, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1467, 2886, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1563, 2916, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1638, 3213, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1643, 3217, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1743, 3255, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1744, 3256, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1745, 3257, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1746, 3258, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1747, 3259, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1824, 3284, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1828, 3285, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1830, 3286, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1833, 3287, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1835, 3288, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1839, 3289, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1921, 3322, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1926, 3323, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1930, 3324, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(1931, 3325, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2017, 3353, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2019, 3354, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2188, 3410, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2194, 3411, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2198, 3412, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2204, 3413, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2384, 3464, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2386, 3465, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2466, 3498, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2468, 3499, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2473, 3500, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2476, 3501, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2477, 3502, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2479, 3503, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2482, 3504, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2552, 3529, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2554, 3530, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2557, 3531, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2560, 3532, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2561, 3533, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2566, 3534, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2567, 3535, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2570, 3536, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2655, 3570, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2658, 3572, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2661, 3574, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2667, 3576, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2754, 3618, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2759, 3620, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2830, 3664, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2832, 3665, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2837, 3666, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2840, 3668, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2841, 3671, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2851, 3673, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2939, 3715, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2940, 3716, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2941, 3717, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(2942, 3718, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3034, 3747, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3121, 3769, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3126, 3770, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3214, 3801, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3217, 3802, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3303, 3835, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3304, 3836, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3306, 3837, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3307, 3838, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3494, 3897, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3581, 3930, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3582, 3931, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3669, 3949, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3672, 3950, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3676, 3951, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3679, 3952, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3769, 3980, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3770, 3981, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3857, 4006, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3862, 4007, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3940, 4037, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3942, 4038, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3946, 4039, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3947, 4040, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3948, 4041, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3949, 4042, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(3953, 4043, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4034, 4073, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4035, 4074, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4036, 4075, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4039, 4076, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4042, 4077, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4045, 4078, '7807dc71-9dab-4f4d-bef7-9643f031052d'),
	(4046, 4079, '7807dc71-9dab-4f4d-bef7-9643f031052d');


--
-- Data for Name: ring_pins; Type: TABLE DATA; Schema: public; Owner: -
--



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
	('01a20ab1-4e99-752d-ba3f-5fb6bb687855', 'Demo', 'active', '2026-11-23 23:15:21.881299+00', '2026-11-23 23:15:21.881299+00');


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.users VALUES
	('01a20ab1-4c10-72df-9bd2-f5967cb4b11f', NULL, 'admin@example.com', '$2a$10$HKe2iX5WaylSjOoPLR8BfugOzagCXk3Es64ihrg2UrPNjwCwmDzzW', 'SUPERADMIN', '2026-11-23 23:15:21.231971+00', '2026-11-23 23:15:21.231971+00');


--
-- Data for Name: webhook_deliveries_20261122; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_deliveries_20261123; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_deliveries_20261123 VALUES
	('01a20ab1-568e-71b0-9120-7edb647c12f9', '01a20ab1-4e9f-79bb-bb25-942f9cb8eea5', '01a20ab1-4e99-752d-ba3f-5fb6bb687855', '01a20ab1-4e9b-7b91-b801-41dfb15314d1', 1, '95215550000002@lid', 'SUCCESS', 1, NULL, 200, '2026-11-23 23:15:23.942695+00', '2026-11-23 23:15:23.925851+00', '2026-11-23 23:15:23.942695+00');


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
	('01a20ab1-4e9f-79bb-bb25-942f9cb8eea5', '01a20ab1-4e99-752d-ba3f-5fb6bb687855', 'http://127.0.0.1:23401/hook', '243710107a3bba9e6fdef7a12003de966da2f8229c38a330', true, NULL, NULL, '2026-11-23 23:15:21.887698+00', '2026-11-23 23:15:21.887698+00');


--
-- Data for Name: webhook_lanes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_progress VALUES
	('01a20ab1-4e9b-7b91-b801-41dfb15314d1', 1);


--
-- Data for Name: whatsmeow_app_state_mutation_macs; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_app_state_mutation_macs VALUES
	('5215550000001:1@s.whatsapp.net', 'critical_block', 1, '\xe7ac27475783df91f5365863972be54546557bd3378f9840da7e23264fab72d1', '\x947565a2114dbdec059968b825682b8395bd36e9fec9dac86ca86e41fd9a64c8');


--
-- Data for Name: whatsmeow_app_state_sync_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_app_state_sync_keys VALUES
	('5215550000001:1@s.whatsapp.net', '\x0001b7728278', '\x5cbaddd2a512c2de0d8258aa10b63f54a26ffac0edf84d44614db7c75765d478', 1795475722273, '\x080110011a020001');


--
-- Data for Name: whatsmeow_app_state_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_app_state_version VALUES
	('5215550000001:1@s.whatsapp.net', 'critical_block', 1, '\x7b0c0b50c4459167bc9b46e0c33452920ca67cfc3e1609fd48d9298e5b8ea3abc18e036885d697c2988b1184be61558a79e1140e1f5ecf27e81845d1eea903cc2de643cf0073f7b2390268c53745b471d8d4e547bc361ce75f387afa1276daeb56ce8187b7ab67aeaf1eb97e7b1c3be44c9c1113e43438e24512ae40b853cff0');


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
	('5215550000001:1@s.whatsapp.net', '95215550000001:1@lid', NULL, 2215439202, '\x88ac02068e8481cb3559023d942a4879fea227068bf44f80505386cfb1e1ae40', '\x589b2324ae59a9cc54eb9f0ed9cb017e846005a77d0e86cae97506abb84f0445', '\xc01cb4e0481e1c7a798c5fadd3bd4ec7242d1adfab78ae56f1bb7fc728848c76', 1, '\x8aa59b86d44cb6c89d7f79810216d9b1d68f76cc7bbc2103e2de11247dadff3e1533d8bfd8d50368088080d8c7abdd61febcef36da60b8ffee5cb68285693f85', '\x08d1004dd118a9c02bda67e2195abf7df8de0f7a9d3c2bc9ef2a9f8c3d290299', '\x08b784c20510899293d806180120002800', '\xfe9f056df8b4e329395baf1f68da1f7ae9224aea43ca69ab9837c011a11c5419c76c9c315458484f5ada736a18b81a96292f6b39435a4761891b5102dcd29f81', '\xd6390fd7d0442edd6cff7faaddb87f89b00eb1423db4f09f8b343806af7b402b', '\xd3f7da4f2d1e5d7d17ded305424986444a0bc7ea429a2be5b9e354c136d14da77902aa15baaac859fc6fe182becf50a60af346d4e42d0cdd74806613490b6c88', 'android', '', 'Demo shop', 0, '');


--
-- Data for Name: whatsmeow_event_buffer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_event_buffer VALUES
	('5215550000001:1@s.whatsapp.net', '\xabe229b12ca4d5fd3316bae793788bee64a9ca3c643780b06a20fc51d5537724', NULL, 1795475722, 1795475722293),
	('5215550000001:1@s.whatsapp.net', '\x93c6fe68a470f271d35f7bb9ff74e4d7246058ec66179d808aa903c9970ec043', NULL, 1795475723, 1795475723917);


--
-- Data for Name: whatsmeow_identity_keys; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_identity_keys VALUES
	('5215550000001:1@s.whatsapp.net', '95215550000002_1:0', '\xf766221cb82a9136b54ca0f15fe35aac3d15fdbf55e8a5bd83a22b36a19fa435'),
	('5215550000001:1@s.whatsapp.net', '95215550000001_1:0', '\xd6390fd7d0442edd6cff7faaddb87f89b00eb1423db4f09f8b343806af7b402b');


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
	('5215550000001:1@s.whatsapp.net', 2, '\xe82f3a0bc38d70d10fc7eaff92e697349e7e9a77024eb5482cdb68901c210e4a', true),
	('5215550000001:1@s.whatsapp.net', 3, '\xd808a35af66aa9a91e8b36da4d00c30b509e98d55a7a36734c7c6d43750c2053', true),
	('5215550000001:1@s.whatsapp.net', 4, '\xe0c64f308605aff712a96984c1d62b194d1590c79b5eca90cbc297e114898a42', true),
	('5215550000001:1@s.whatsapp.net', 5, '\x708a4f30e3ebb5db210ecd0f671cbfd7963d2b8b588c2ef7639bb68651b52b73', true),
	('5215550000001:1@s.whatsapp.net', 6, '\x5828be859368182395ddb242acb1d8c6a7dcbde8e16dd0f8845d6ae0d3e54772', true),
	('5215550000001:1@s.whatsapp.net', 7, '\x700f2c5f8346ccae51c5cd1a03e729b58cc64f7966ab74aa286aaafb75d37554', true),
	('5215550000001:1@s.whatsapp.net', 8, '\x181f8e7dc67758f98bba61502902b4852eb93ce0e4a733a53a9f3982261fc54c', true),
	('5215550000001:1@s.whatsapp.net', 9, '\xc0050636677a84281cff9b054ef274c020f36ceec07f443d3f3205ad888e6255', true),
	('5215550000001:1@s.whatsapp.net', 10, '\xf01ba6415b3260749aff58fe0c587e8cb804acc1d88c04d4b95ae1261176df64', true),
	('5215550000001:1@s.whatsapp.net', 11, '\x184065034ffb1f17bc81580c24f2ce2a46c22078d0b8ef3955d2b275edad5f4b', true),
	('5215550000001:1@s.whatsapp.net', 12, '\x8872f60b968cddc33081ba94aceac491f29b36078d29455f6c27777a1d7d795d', true),
	('5215550000001:1@s.whatsapp.net', 13, '\xa0bedb8e56de6add5f80de2ac8c0732d7452762f5dbf3ef6f4dae60b5f18a163', true),
	('5215550000001:1@s.whatsapp.net', 14, '\xa854e306ee2609a9d604afbd25a9613565ea6c94bd28e7ae98be26c5369e0753', true),
	('5215550000001:1@s.whatsapp.net', 15, '\x205546b3449823c0731c87e96a45a25e00ab2d1a08e8827e2f2f93e725156f40', true),
	('5215550000001:1@s.whatsapp.net', 16, '\x88b48ad41fb85165913c6ccc66e3db2b0a61be39ff9e0e28dabc2ad992a0eb7d', true),
	('5215550000001:1@s.whatsapp.net', 17, '\xf0739d798ddc411f6c6bcffb49bf1f770dccb796fbc2e0ce481d779376041844', true),
	('5215550000001:1@s.whatsapp.net', 18, '\xf8551cc3c4f8e49ebf044e572d99839668fda1d65f2e5fab4c84e5f481884879', true),
	('5215550000001:1@s.whatsapp.net', 19, '\xc01c920afbf46c8b44d45546126294743ba6372b0c823bc1b8139a2188394345', true),
	('5215550000001:1@s.whatsapp.net', 20, '\xe82e668a6b79873e8f42ef8cc7705ec7620c287c0b4c97ca9fbaec8034020b45', true),
	('5215550000001:1@s.whatsapp.net', 21, '\xb895c5fc3d287ed21e9b948fdbf66ec2db2ff1c460b26d6a1e99a3c7592c5b77', true),
	('5215550000001:1@s.whatsapp.net', 22, '\xb857a0fd62ead85222a9d2fd9b06496310ae8cc742aafcce0685fdf7530ec54b', true),
	('5215550000001:1@s.whatsapp.net', 23, '\x58e913a4688de34db5383c3023aa1826e3bcb16bf04771ada4111cc9aefb1744', true),
	('5215550000001:1@s.whatsapp.net', 24, '\x208729b27bed59c2b79c8055802e329b84439d157e864ea92664217e83288b79', true),
	('5215550000001:1@s.whatsapp.net', 25, '\x184a9adf566eb63836796adab36b1c9e8610313b83cd49357f3013cfb3d7f168', true),
	('5215550000001:1@s.whatsapp.net', 26, '\x80b7b9e9e39afa95d63a45093a293dbd2737d469baa9b9ff60df012d2cb39079', true),
	('5215550000001:1@s.whatsapp.net', 27, '\xd8789b60f1e6a555bf3d8e3a56041205e62e65b688ceb00cac9396b90c7c7f74', true),
	('5215550000001:1@s.whatsapp.net', 28, '\x68a231fff9e1bc386bd0e9f874da7e3d50cb426dc1be96f0178c32123377cc7d', true),
	('5215550000001:1@s.whatsapp.net', 29, '\xa0b03a0938c72e7759534c8cca08d0721ed0008acf5190943fc27dde13c9d746', true),
	('5215550000001:1@s.whatsapp.net', 30, '\xf8b3035bf5804bd7d33906d03f312bc3835e1a113a70c10b51f0b8370419bc6c', true),
	('5215550000001:1@s.whatsapp.net', 31, '\x383a4cc9d5830e6752661a4260e4c2f8cf6833f4535eb6815f8a7f3228d93d5b', true),
	('5215550000001:1@s.whatsapp.net', 32, '\x20a0df1bb548076dd691da0c262cc1c3714e7d77aeaeebb0b27a4ac948b5e851', true),
	('5215550000001:1@s.whatsapp.net', 33, '\x50beb74e6a812322cd57ac3ea8bb5227b934a9ec9a40e100753af7fa3136ed76', true),
	('5215550000001:1@s.whatsapp.net', 34, '\x78f4290d631f832ccd83d4b7906d941bc1a6d3d64403afee503bf73a7cf11b5a', true),
	('5215550000001:1@s.whatsapp.net', 35, '\x609923d270eccba434217e45d001344b115ec5a3d4d9c8b8e0b5eeee0f0b594a', true),
	('5215550000001:1@s.whatsapp.net', 36, '\x18a026609a0d6fca50b8934cd0f1166cf18647bb0b9467fe05826225d7d86246', true),
	('5215550000001:1@s.whatsapp.net', 37, '\x30587b3831fee2eca7e8ff77de2199a88e79c8099e6c40cb7583d6504ada2067', true),
	('5215550000001:1@s.whatsapp.net', 38, '\x381d547eabfff5bc66d789cb37ab179d7224f02cf7df750f96ee459be3d94a6f', true),
	('5215550000001:1@s.whatsapp.net', 39, '\x70e6cf96d6fc0fb8258ad390f935403a3e6e5de4da00c89a6a9a37b1272b055d', true),
	('5215550000001:1@s.whatsapp.net', 40, '\x00ba506a364e9dd15f19a144738700e1cd424135e92bec9af13a75b8d6af5c67', true),
	('5215550000001:1@s.whatsapp.net', 41, '\xf0f3f60aeb81e2adffe4c08b62474de9357ad81c2bcd06d70ef4dfe444f8b24d', true),
	('5215550000001:1@s.whatsapp.net', 42, '\xe03b8fe76555e300c9f1b3fbf0f87e953fd9063d8517bb02f8c0a227fa8ad34c', true),
	('5215550000001:1@s.whatsapp.net', 43, '\xa0c223735482a41da09f72333c7983fbe7a7b363dac4fea29b8ea410a9eeb440', true),
	('5215550000001:1@s.whatsapp.net', 44, '\x4066da8fa54f3a31c3922fa773b9d969b09e4be405b032eb218f9b46c9efdf56', true),
	('5215550000001:1@s.whatsapp.net', 45, '\xa081c6fb7e33a14f505b4bcc12f5a7496e2f3ea4eddd2aaa6da8ca2089750a44', true),
	('5215550000001:1@s.whatsapp.net', 46, '\x68459c12aace7a29da8150b4ba4935acc4b550cbf836933b9506da9709072152', true),
	('5215550000001:1@s.whatsapp.net', 47, '\x00e6b7c9f1d4fe5c29482a399aa0688a21e29c1ee967699f6c418d78d78ffc63', true),
	('5215550000001:1@s.whatsapp.net', 48, '\x183719b7cbd48564f1d2077b2f6a936525d67225f318fe94f6cf2ba1bb347c51', true),
	('5215550000001:1@s.whatsapp.net', 49, '\x30cdd87458ddabf84da190a8f0a6b7b2b04fc52ccc37054f27af13f43e5fa762', true),
	('5215550000001:1@s.whatsapp.net', 50, '\xd8edfba9d24ff5293c87cc48d4e4d89b037d62fce8f7eb7903f84eb7b5877677', true),
	('5215550000001:1@s.whatsapp.net', 51, '\xa82ba3cd31bc97886b5e244f25d264d155316501d17740791dde1ab404177a62', true),
	('5215550000001:1@s.whatsapp.net', 52, '\x005094d4f8a3de37d41425530dcace06af6d74cca73d8e3029242c2f25e28054', true),
	('5215550000001:1@s.whatsapp.net', 53, '\xe8bf87aa1ab13d2ae724f74d1360cea26d181adb0fb2b1a812243a5c6372a16f', true),
	('5215550000001:1@s.whatsapp.net', 54, '\x787320d2297c1d19564c05febe2609b92119230b93ad146804a7c66e149d8f72', true),
	('5215550000001:1@s.whatsapp.net', 55, '\xf0b6cbc7f0ffdcfc0ebf906e193284ef9a7dae601240008fa79e0c4e77a98f69', true),
	('5215550000001:1@s.whatsapp.net', 56, '\xd8e41c94981aff90033d852d87431b5aad8a010dc5316a7333506c080dc8c774', true),
	('5215550000001:1@s.whatsapp.net', 57, '\x4896aa5d2a6ca41d595eedc555489672d82ea0bb3ba9f3d36147d2ef4d9fcb57', true),
	('5215550000001:1@s.whatsapp.net', 58, '\x28b35735fb53b7a505dc00f77eb8513f05064068a42d884fb9059aa28d658375', true),
	('5215550000001:1@s.whatsapp.net', 59, '\xc852b25c8ac056b3959734f324c7521f6aa64ecca2bb9cbaf2a8ffea002ff46c', true),
	('5215550000001:1@s.whatsapp.net', 60, '\x4005b44d9e7683096d97fa4a7be829272bea0dd6f28140d38b1df421c88a674c', true),
	('5215550000001:1@s.whatsapp.net', 61, '\xf8a606fc5d9c92668109069c5f9a126f2d9b404a80c392e16d51dc1fcf2ba27b', true),
	('5215550000001:1@s.whatsapp.net', 62, '\x38c6ffb450d2691c25b8690a2c6cff1384e6bb7920f3e65771f117d177bb2778', true),
	('5215550000001:1@s.whatsapp.net', 63, '\xb842e071d22b553d5ec25d310541159139065fae95ada8a2dfaf9b43983a7f66', true),
	('5215550000001:1@s.whatsapp.net', 64, '\xc861bca9f59ebfdaec285d74fcc6b14666f6af6320d08531f1e84f691f44185b', true),
	('5215550000001:1@s.whatsapp.net', 65, '\x900ed59ed9441f7a018c399203c0791ada12fe98252d0181e40d1cdfc56c3b75', true),
	('5215550000001:1@s.whatsapp.net', 66, '\xf0d7ba28ff0c7aa3514a4ebcf73b59a05e1ec7f53aeaa434f5c95578e70bdb7e', true),
	('5215550000001:1@s.whatsapp.net', 67, '\x70bf7c531e110b8b12220b37bd420fb024d21e69781f137fa5a2fd82f5030379', true),
	('5215550000001:1@s.whatsapp.net', 68, '\x788e2b4503bb1d132a982d413f64da900056c33b578051637b019c1636e35e77', true),
	('5215550000001:1@s.whatsapp.net', 69, '\x60b81566476239679ebff23914b52e2aa3c92355a9b40dad4ea36049ac4bd76a', true),
	('5215550000001:1@s.whatsapp.net', 70, '\x68031b18c21fe0b1b396f4c1817d426472496271245f21432be30e0c5b6fba76', true),
	('5215550000001:1@s.whatsapp.net', 71, '\x9050d746b420d11146d65462753594ed61cc55297a4f9acafdfe80d5a3e9db6d', true),
	('5215550000001:1@s.whatsapp.net', 72, '\x90ff51a880a2b3808f29505f07977fb98549c1871ae6ed490722a756e0463e48', true),
	('5215550000001:1@s.whatsapp.net', 73, '\xe0dfb8ef306a3ae66867ee45981226e6bf5a92dab1f9b19778b045f48aa06647', true),
	('5215550000001:1@s.whatsapp.net', 74, '\xc02ced233e9107979aee04f077eb355bae83c7800ee1b8125912a0c24965fa77', true),
	('5215550000001:1@s.whatsapp.net', 75, '\x20d84ac4b66d7fe423edb5932af18a205dd1f9d3f5c91b443bd32427aa548348', true),
	('5215550000001:1@s.whatsapp.net', 76, '\x68014db3d4486d72a8003924a1fdf1cf0dfbcd57313256ecbcc814a67b390669', true),
	('5215550000001:1@s.whatsapp.net', 77, '\x686e5ef6439198d9aae1612fa7ba86a83ae22d31557e7adb2d2cba9660cbd86c', true),
	('5215550000001:1@s.whatsapp.net', 78, '\x30e06fc45701ae799b1c20c7cc543dd12ecc0dc736aa28d8e4a4f1b1a3fa384c', true),
	('5215550000001:1@s.whatsapp.net', 79, '\x1866917582d345a0d447b0d6ac2ec1fb97796915c7a7ff8005bb8af5435b1951', true),
	('5215550000001:1@s.whatsapp.net', 80, '\x1840bd80f8fa950578b16cea23678fad3a401d250f125c987c00014dbb327761', true),
	('5215550000001:1@s.whatsapp.net', 81, '\x2845534b24960c79f219096e96ee896307dc506e06095e1bea8822142112aa56', true),
	('5215550000001:1@s.whatsapp.net', 82, '\x8014bf4fb573c2807bbdece7a47a3817f2f7827ea28201a352061de407cea562', true),
	('5215550000001:1@s.whatsapp.net', 83, '\x80b09ac34a82dcac262458037c11117b9de9b1cdff19ecdd78fe650de230514c', true),
	('5215550000001:1@s.whatsapp.net', 84, '\xc00dcca32a917786c911168131cc0037e8e0ed534bece10d78c50fa3accb6342', true),
	('5215550000001:1@s.whatsapp.net', 85, '\xe07155fbdb56775a6a7d9248b818376b2429f5f12d1fc51043ee9de85251de61', true),
	('5215550000001:1@s.whatsapp.net', 86, '\xa0b7fbf94db42ecdce4772c99293171eb22c51a53ecc587ca8ca40d53cf10f75', true),
	('5215550000001:1@s.whatsapp.net', 87, '\x38d03e9f408372857a2e6d1554ad27a26629b011b988dcec3dd0f2a506966561', true),
	('5215550000001:1@s.whatsapp.net', 88, '\x906e1d8d0a4e20e2abdaddff4e41b06d7e234157f717b7ca022eef0882d0eb5f', true),
	('5215550000001:1@s.whatsapp.net', 89, '\x083f6f98df91842b71742b20b4cdcd5984d657a393ec9326159a0cbab2d5195a', true),
	('5215550000001:1@s.whatsapp.net', 90, '\xe0020e2a16132d7a98cc2fbc0f9fd0697432bf8a59871df8dc621208f67d1450', true),
	('5215550000001:1@s.whatsapp.net', 91, '\x2821ed55f69b06eff1fc21b1df50ad5712351dac013b70a6c9672b83504c0c41', true),
	('5215550000001:1@s.whatsapp.net', 92, '\xb8c451f5a433ab6d374c3270066d092db98480a22433ce959abba45017d1d670', true),
	('5215550000001:1@s.whatsapp.net', 93, '\x6068f8fea7ebfd83236e07ba6a0c98e0afbb7fcd67126aad663cbe12507d4467', true),
	('5215550000001:1@s.whatsapp.net', 94, '\x8069b5b099808a3a7d8a4afceaabbe8773cd00d6a25a293405e6ba63e48d5266', true),
	('5215550000001:1@s.whatsapp.net', 95, '\xb80bfd64ef18ad64c555f80327d2ae76bed197a9e4e75a65a6eb307870970e72', true),
	('5215550000001:1@s.whatsapp.net', 96, '\x68d367dd0c3439041cffeb25434667601d7bcd2fdee28f3304b553486c099c7f', true),
	('5215550000001:1@s.whatsapp.net', 97, '\x702f4c3582362fc3b688587e38e66a35b97c871b253b9f238fa4e0d9e4e2485f', true),
	('5215550000001:1@s.whatsapp.net', 98, '\x50ee0e67cf64b782e573ee20058c8ce3340e848644598825c913a97c429b606e', true),
	('5215550000001:1@s.whatsapp.net', 99, '\xe0f20ba2ee1cb762062e5dce59f8e6c0c8a0b6e0e68f24bb3b8501cbf2582e6c', true),
	('5215550000001:1@s.whatsapp.net', 100, '\xe0284cb73c1512be396c762354e2b818a062c0ac446203014c692906a2a9f45a', true),
	('5215550000001:1@s.whatsapp.net', 101, '\xc0779e0c94555c0777e007020baaf48687a5b4f29b1751d7e94a75ed73d6bc76', true),
	('5215550000001:1@s.whatsapp.net', 102, '\x98e4b23ff45b7ddd109907afff46d23f0d4942a4fb98d8ce852ea14a808a7258', true),
	('5215550000001:1@s.whatsapp.net', 103, '\x3090eef17b6da7428c92d698190244e6987eb19503eabd9d3f5d5be02062134c', true),
	('5215550000001:1@s.whatsapp.net', 104, '\xa8d9c0315d0f4a3a61e084f1dd63adc07c893b38682493a2d039c700a711f25c', true),
	('5215550000001:1@s.whatsapp.net', 105, '\x306ae08017909f0b6fe32ecf05028e6e6a604f9a05ce85eece69c2a12f7ca656', true),
	('5215550000001:1@s.whatsapp.net', 106, '\x08e72add2f59e4a712498db38cd8591103cf280ae0f3e0bf8b5225433ada3a57', true),
	('5215550000001:1@s.whatsapp.net', 107, '\x10c8eee517b80343d8394181b74fdc4ce4fb8085e712b412d7f12dfad9ce1552', true),
	('5215550000001:1@s.whatsapp.net', 108, '\x70fe128f4812fd4242807259673737f9cca5f3933789be4a4c8550c48ed3224f', true),
	('5215550000001:1@s.whatsapp.net', 109, '\x48988d3423875065cea554c51d9733a1289d3d0e283cbdcd9c658421b098d67b', true),
	('5215550000001:1@s.whatsapp.net', 110, '\x3889a1078f0ce9d302f2e27b97a713b1e4b786e475f5376117c0f6ef5c3f7e54', true),
	('5215550000001:1@s.whatsapp.net', 111, '\x601f294cf0d469fc5014e2fd9ebed8a88b5599c0afec38023168ba76b9e9555e', true),
	('5215550000001:1@s.whatsapp.net', 112, '\x003b5ea007c291ed2640a403e40551a945afd2d485e290ed6005be0dbe012c42', true),
	('5215550000001:1@s.whatsapp.net', 113, '\xf0dfb365fbf8d8803550eb7821802a72aab0e4e043c5ed7e122a5a4408e01d6e', true),
	('5215550000001:1@s.whatsapp.net', 114, '\xe82df74bbf1bfb6db969517dd33056ebfcf3300551e1a8090385f31902aaf07c', true),
	('5215550000001:1@s.whatsapp.net', 115, '\x6088addcdfe3fa05abfff254d954868b5ae397c2c5fe9954b7703531befd916a', true),
	('5215550000001:1@s.whatsapp.net', 116, '\x7023425f5762e99dbb9e7a9e5a30cd65cb34633e130b7348c51398ffd15fef4a', true),
	('5215550000001:1@s.whatsapp.net', 117, '\x10f73180d1f9dd7a6292b4e17fce921e605de57e0c4c10807c740d47a70bf74b', true),
	('5215550000001:1@s.whatsapp.net', 118, '\x90047416028828199499f38496fc6ce07b774912088474570ab17b1a78f5165e', true),
	('5215550000001:1@s.whatsapp.net', 119, '\x883ebb67893fa62ac8eebb141d407ba50154ab0a5c75d9b96219575f5b30d171', true),
	('5215550000001:1@s.whatsapp.net', 120, '\xd8fd9c27d4b007ea3066ab6bf95aeab17e5a9988bb2db6dfe8edbaa8ce913d74', true),
	('5215550000001:1@s.whatsapp.net', 121, '\xa8fe75d9f2d7b09af13879439c6fff0bf9d6047b90c2b99688374836896ea856', true),
	('5215550000001:1@s.whatsapp.net', 122, '\x4866d0d7ade3d8a45879642779f4dd8cb19c911e3afcba748f91b135f9b86967', true),
	('5215550000001:1@s.whatsapp.net', 123, '\x4887c7f508bfe90d89a7dc097ead3467b8f87a2c4934cb7bee5aceb566a1534d', true),
	('5215550000001:1@s.whatsapp.net', 124, '\xa8c6dc3f861d52869300f412f0ea9b155b3c8dbc44f75268118dad4a27d8a359', true),
	('5215550000001:1@s.whatsapp.net', 125, '\x288c9677573909041f5c32877a10e87c18ddb79e83b2d7f86c430cbb7419464e', true),
	('5215550000001:1@s.whatsapp.net', 126, '\xb0707d4f0e829cc0f71ed632727549a640a8e3500062c3263914b590b9b3cc78', true),
	('5215550000001:1@s.whatsapp.net', 127, '\x98263119ab4183d76fbd4183578f1590ca1e8456f39c73a64fa4e0fa82e59b54', true),
	('5215550000001:1@s.whatsapp.net', 128, '\xd080e30522d4877ddd04219a88cdd7620a0c300e577b7382d9e87e086a96c260', true),
	('5215550000001:1@s.whatsapp.net', 129, '\x387ff8a5c60bb9a6a8041f8f1006ae82bfb8a2e76b9e23de18510e7bd7a04646', true),
	('5215550000001:1@s.whatsapp.net', 130, '\xc8537615b15594cc98cc7c491060fea9273f19e71cb0629730ce9e1e30b1505b', true),
	('5215550000001:1@s.whatsapp.net', 131, '\xe091bc59f63ba8e0651a72a0c13a92e4289a2b3ff224b4a83adf382038dd8449', true),
	('5215550000001:1@s.whatsapp.net', 132, '\xb8a2b4d2ef6123488e47b338f6c15071a9a93f29f1ad4f7aab7b1cb5c10fb650', true),
	('5215550000001:1@s.whatsapp.net', 133, '\xe863ef28608a71b5b6fd259dab6f7ed78b06634fcd6a9e3f33cc6fe65a25f463', true),
	('5215550000001:1@s.whatsapp.net', 134, '\x78e6e5c971f7de6a4668b6c2fd8ffbc6ddc5bbea7144808152afad9755eebf66', true),
	('5215550000001:1@s.whatsapp.net', 135, '\x00fcf55d992a2d2ea2bd36e2db9632f00c964c38b744112f672e5ace066bd64b', true),
	('5215550000001:1@s.whatsapp.net', 136, '\x508e475df61a88407c0985ec411012a12220795294e1b5e828b16d12e444e851', true),
	('5215550000001:1@s.whatsapp.net', 137, '\x005874834ac7b449098d30ab478c930585b429e32bd63aad13dc79f54de14640', true),
	('5215550000001:1@s.whatsapp.net', 138, '\x685a6cf931232a2a6020de77ff847ddf304b8eb7144365bda03a867530c4e95c', true),
	('5215550000001:1@s.whatsapp.net', 139, '\xb081943328ee82940544bdff943abc45f54e4f0306c55c8df33425b2144f616c', true),
	('5215550000001:1@s.whatsapp.net', 140, '\x1015519d5bc333000aaae0a400bf942f16dce33eb288adb64a12d3c01752124d', true),
	('5215550000001:1@s.whatsapp.net', 141, '\x40c327716c97cefffc60f2f5aeb1b23fe8f93b6bf94c09e36d5c963b0dc44943', true),
	('5215550000001:1@s.whatsapp.net', 142, '\x98084996391f08f0a6859c5c2fd61a0e6a9647e1daa6452d23830f7ee9e60f75', true),
	('5215550000001:1@s.whatsapp.net', 143, '\xc0c5a05065527b19a68ef2e8f90f91b45df44700013be08000fea88799cf1b68', true),
	('5215550000001:1@s.whatsapp.net', 144, '\xe068cc9adb23d45eab7a874079bb2cec8ea96545d79219053ecfca7fd38c666f', true),
	('5215550000001:1@s.whatsapp.net', 145, '\x08745335a699d46bcb6eeab2fb0fcfb1b132f7e94042dc6b2547f5b6e6197945', true),
	('5215550000001:1@s.whatsapp.net', 146, '\xc032eb98672bace18300acb1e56f5765f7d93c20c6c1db4c2f28108536ee8979', true),
	('5215550000001:1@s.whatsapp.net', 147, '\xa01f71894013c41a7c575e8ce98bcb5894ad3e8f2a087ad72645f063c440bd68', true),
	('5215550000001:1@s.whatsapp.net', 148, '\xb0816e9fcc6a0a4ca079eaa1b08297ae51f09d403aa400259de24c7799b9856b', true),
	('5215550000001:1@s.whatsapp.net', 149, '\x502b0807fe58945eca826e42a417cdf79884716a42f49be8e42488f7dabcba57', true),
	('5215550000001:1@s.whatsapp.net', 150, '\xa846aa740bdc5498d6e8a6737b65931f67d0b525c23f436b2522593d798c7365', true),
	('5215550000001:1@s.whatsapp.net', 151, '\x38054edc3273807d942eb25ba89ddd0576ba0771b12031163b86e103cf62b777', true),
	('5215550000001:1@s.whatsapp.net', 152, '\xc833fadceaeae9f0d149b9c7b0e1071509c3fcba2ebceeb3f5154d0fb75a4374', true),
	('5215550000001:1@s.whatsapp.net', 153, '\x107b5d28b5f097e3ee11dbfcc9149694518add79c660f0246f46b4abb0588956', true),
	('5215550000001:1@s.whatsapp.net', 154, '\xb0ac0b8b6218045f7fa7604dec47705d77bc2898342694e16e8184b477c2915c', true),
	('5215550000001:1@s.whatsapp.net', 155, '\xb051b1c3b0d17a457ae7c25c2a50a9f6822ec5c7f152a913ad426ab106c24a48', true),
	('5215550000001:1@s.whatsapp.net', 156, '\xe82b3693d33f493670e702336e04f2c8093a33d99972ecc8dcf227eeb612fd44', true),
	('5215550000001:1@s.whatsapp.net', 157, '\x40d34487787d28395a18456cc9784cafa5afe835921adc63974c0c393e8f8c61', true),
	('5215550000001:1@s.whatsapp.net', 158, '\x688f5cb754957f28558c14cf1b560fea69d3b29e93bccc81cb6fbf2d7d7ede77', true),
	('5215550000001:1@s.whatsapp.net', 159, '\xd8ceff715be22249d1b68b3e8fb7819a9f556f67bcc54d94d471ebeeb3a6d246', true),
	('5215550000001:1@s.whatsapp.net', 160, '\x0090ffff4a03cd4c4af622757f612e682b7f744adf6fd0a5b374c38d95ab177b', true),
	('5215550000001:1@s.whatsapp.net', 161, '\xa0a279340e8e8f5968c10c619be4c47d0e17af5016d8ded0df4067b4b21ea15c', true),
	('5215550000001:1@s.whatsapp.net', 162, '\xd0367e362e3db035c323ac64d95461b8c00d3dd33719f94dd1501323f103de6e', true),
	('5215550000001:1@s.whatsapp.net', 163, '\xe0f55b86cfa2ad29ff636fcd7068bdf02632f915e8ff8de5bf746426ed142479', true),
	('5215550000001:1@s.whatsapp.net', 164, '\x285ab572f83391eaff736b6ac43bdf49ea40a38ae260de617f8906001b788875', true),
	('5215550000001:1@s.whatsapp.net', 165, '\x58218db55e6798a2d2ebf10bd525531e82cecc6c9df11c99dabba087e2b2d847', true),
	('5215550000001:1@s.whatsapp.net', 166, '\x609d46e8aa7686275390e0708f6c40ec16a833044ea159519cfce8ba273e6279', true),
	('5215550000001:1@s.whatsapp.net', 167, '\x982d94478746cdef960ff86b4b118cdfd9ab3a24fdf6a7fecf248e64df0f8455', true),
	('5215550000001:1@s.whatsapp.net', 168, '\xf8b0f11707541617f3f33f734b3b8fd1e174d25f822e62fc73cfaedb3e8a1644', true),
	('5215550000001:1@s.whatsapp.net', 169, '\x60f227bfe6fc0aff325d38071dd0bf4cba97e7d892cfbff4f43a0178d9a68a71', true),
	('5215550000001:1@s.whatsapp.net', 170, '\xb88ef81e6711a73ac7f573ba8e9a186ba47051cd8652447e18dd896a989dd66a', true),
	('5215550000001:1@s.whatsapp.net', 171, '\xc09a65790a4fc84de28eb500cfb5a475a39cbe1ac6bcd82d3c0997398c499f6b', true),
	('5215550000001:1@s.whatsapp.net', 172, '\x980a6d40210d28bfc94d77be4facdefd1657f599fce814a0d6cc91c2c60e2e6b', true),
	('5215550000001:1@s.whatsapp.net', 173, '\x80413a50263acb8013dea918b213ce15002c5185e9adf222e28ec3b639ef5158', true),
	('5215550000001:1@s.whatsapp.net', 174, '\xf860db5175e0333a051ce6dd475ffb096faa9b131b6c2cc1e17ce48608f7ea72', true),
	('5215550000001:1@s.whatsapp.net', 175, '\xa81a83faf658f1b601c18dd8071b78cf66a59137977d7cfed7297cf7f20b9a44', true),
	('5215550000001:1@s.whatsapp.net', 176, '\x4863aabaa58e327c46c74410c056856e9ec95601239b4b44c66d8d69cc0b1373', true),
	('5215550000001:1@s.whatsapp.net', 177, '\x5868358c9a06347c547e90c7b62775df842bc70dc7a9b40b9c3b7b3d0473896f', true),
	('5215550000001:1@s.whatsapp.net', 178, '\x20eca60454b7ebaae58dcff8b6bb0407d81a440af1aa634297465d90387db965', true),
	('5215550000001:1@s.whatsapp.net', 179, '\x30bb8df0080976abe8c06cb0013390b410da5e80d289414670c7949cd3fff24c', true),
	('5215550000001:1@s.whatsapp.net', 180, '\x88efe12d3460c79145bd556bf1bca65da88eb243ff80817ce42f26d5a82b8f72', true),
	('5215550000001:1@s.whatsapp.net', 181, '\xe8376a20baa81f100fbd1ece64e4cdc2693e432baaffff1f4e434aec272fa555', true),
	('5215550000001:1@s.whatsapp.net', 182, '\xd892375b4d5787fb5504eef05f6d7c18405cdeecb4c7ff3fee6377fb24c8a66a', true),
	('5215550000001:1@s.whatsapp.net', 183, '\x5083ff880238902d028cb860756a4bf1ba59f30c1724270831fa03cd40b5a747', true),
	('5215550000001:1@s.whatsapp.net', 184, '\x802ae1c09864066b35667602683019f2a6654e06c4083537f10450540859a153', true),
	('5215550000001:1@s.whatsapp.net', 185, '\x387298a2c012de4e05f7f78f622d8fab8357c34de9559a61a4cc060d9ae4765e', true),
	('5215550000001:1@s.whatsapp.net', 186, '\x181a7accfc0b0c7d641927452f62715a527f0ad2fb00448b04670ebf058e0e44', true),
	('5215550000001:1@s.whatsapp.net', 187, '\xe825085eef7b4b979ee0b844d852b4552b08ae60a0b5467a12e393f4672cb55f', true),
	('5215550000001:1@s.whatsapp.net', 188, '\x20ec3b79a94081e5119d6157b05e498a3af61bea4d71eff31ea719e79f691671', true),
	('5215550000001:1@s.whatsapp.net', 189, '\xf8910ac13a3f986044c90b72ed3d6d9ec11cf45d0b512443263bdee70ef3497a', true),
	('5215550000001:1@s.whatsapp.net', 190, '\xb0b54b37e4ed514c9305d2a31e22cb5b204d0b57493d8337e8de069845778d6a', true),
	('5215550000001:1@s.whatsapp.net', 191, '\x00bc607f663653c94845f05f150cd1de1099432ce07492d706e228861195076d', true),
	('5215550000001:1@s.whatsapp.net', 192, '\xe01247fabdca406817deeb4b2fb059c3bc5188cb72f9432f0e9432240ff9f377', true),
	('5215550000001:1@s.whatsapp.net', 193, '\xd0a6a29f99f2915ff9f8f18ec979a8cd40686202c2c1f3597928e3f75f965c53', true),
	('5215550000001:1@s.whatsapp.net', 194, '\xa85ba79137a1efea88fb16da13986091d2c5af23fbebc36ccf4b14e6dd56a86b', true),
	('5215550000001:1@s.whatsapp.net', 195, '\xe0e05bfab413641e79578b0da92b843c8dfd54036b16f8ed8daa7d57e28cd654', true),
	('5215550000001:1@s.whatsapp.net', 196, '\xa819223cb9a1957c462e3f90e3b559b79a0efd0a837f820026b2d625f8444462', true),
	('5215550000001:1@s.whatsapp.net', 197, '\x68dadd435693e29827c9f677da0f00c1dc151047a4a9f710df83589270181f5d', true),
	('5215550000001:1@s.whatsapp.net', 198, '\x600f0c2cfb8ceda258478085147d3ae5a2295c682b628f507beb094166ed9753', true),
	('5215550000001:1@s.whatsapp.net', 199, '\x68f9cc311ecf14cba1204ff96830844d7f830a29501490051754ffbad6ffdb4b', true),
	('5215550000001:1@s.whatsapp.net', 200, '\x2062480700fdfb886c1eff164e11ec42c13a9a0f0031ba1c7ef816c669b3a854', true),
	('5215550000001:1@s.whatsapp.net', 201, '\x302aae4325bb3b9ebf08e0067bb737210ef27e84faa734f08ba55a77e40a5b76', true);
INSERT INTO public.whatsmeow_pre_keys VALUES
	('5215550000001:1@s.whatsapp.net', 202, '\x10d9a2e7f500888f2d41a5399f4284862b96e273b19dd320a24dc7a503979570', true),
	('5215550000001:1@s.whatsapp.net', 203, '\x88bacf19a1cf68301b30eb8dec55ed1f8ef75bfffadcc6a524c9d58c709b0764', true),
	('5215550000001:1@s.whatsapp.net', 204, '\x888401a94aadc3ef02fc374258624c19eb73c223e25688ea6436352924360742', true),
	('5215550000001:1@s.whatsapp.net', 205, '\x6012b85347faced1b5d759be8dd4f7eeb46c0276c3de4a1e1e5302be3f4c236b', true),
	('5215550000001:1@s.whatsapp.net', 206, '\xf0bdc5e4e54871cd5c1ca486b9a31fbe5f0c7793b45aa963426b93616d9aa24c', true),
	('5215550000001:1@s.whatsapp.net', 207, '\x5030137f28ca9247810601a6d0536a9b1645206e88db7e560dccd55b70fda24e', true),
	('5215550000001:1@s.whatsapp.net', 208, '\xa812dbc0869c8f244f49151f2d06e919ca5d4d8895e107d9593a060950dba27d', true),
	('5215550000001:1@s.whatsapp.net', 209, '\x1003d3302c6d6160758424490c893a77552b96b78932cf5c11b2cc3c9cf2ba73', true),
	('5215550000001:1@s.whatsapp.net', 210, '\xd81e1b29eb1f9d3e3a125fa55e2a5648a5ee10c13027cce15f6bcebe7facaa45', true),
	('5215550000001:1@s.whatsapp.net', 211, '\x20c267079c96fd77f010138840e704444289e12e724720c85574943227bc684b', true),
	('5215550000001:1@s.whatsapp.net', 212, '\x58cdb3b06e9d2a284863980db2ef52a06650929b298f0eeb9f8bbca8432d7a77', true),
	('5215550000001:1@s.whatsapp.net', 213, '\x10a1998f2d8fc6c5cf502326db78bc689cd2867701f30fc5a42bf79cbb3aca66', true),
	('5215550000001:1@s.whatsapp.net', 214, '\x30131fe288e593996829317c5dc13e4db6c84f164bb2e00058cae1f741a9244e', true),
	('5215550000001:1@s.whatsapp.net', 215, '\xa0c8f7c40abf04016107951b437d1505dbcf1e74eb0b64295f5cb6e3a1ffe84e', true),
	('5215550000001:1@s.whatsapp.net', 216, '\xc8037c031320a84b3497dd3e6cd5a9b0341b5f77304373a8fe0437fa24ad4247', true),
	('5215550000001:1@s.whatsapp.net', 217, '\xb8521955d42d13305b153bd36de47f8171290beb1848c9bc9ecfd24706e0dc43', true),
	('5215550000001:1@s.whatsapp.net', 218, '\x508ed65994145cee36f6223408425631096f5433fafaafdf58de5d7b71c3196b', true),
	('5215550000001:1@s.whatsapp.net', 219, '\xb8ec817c14264e77f935b968a62edc934354e620c1eaf16f58deb617d7677455', true),
	('5215550000001:1@s.whatsapp.net', 220, '\x60ec9c06d0b8d99c70e27d8f613c9c5c023a14f72fd32be1666aac6266975859', true),
	('5215550000001:1@s.whatsapp.net', 221, '\x0837f2dd7b0bc5bafa3df5c7adb6359318b0c1cad7ea6f5f2e92076fa5f46c54', true),
	('5215550000001:1@s.whatsapp.net', 222, '\x3031149e330dad779de02e5aa466ade2b0cb960ee1020260713254aaff35545f', true),
	('5215550000001:1@s.whatsapp.net', 223, '\xd8aada57a209bf17e9725abf37936eab58de84adb84ffa5d36c88de6a7adbf63', true),
	('5215550000001:1@s.whatsapp.net', 224, '\xf8264067ed92b583694c7cc1b8dcda7c399a3481f57a71a823363d061049c279', true),
	('5215550000001:1@s.whatsapp.net', 225, '\x004c19de3c94c6a8afa50a2c820e435372c1f2a4a870c8603ea9c9714a970260', true),
	('5215550000001:1@s.whatsapp.net', 226, '\x787ca1bfc4a38be0ff1dc19c71fe81e2e76b2f12bae698b34cf27d1167f43962', true),
	('5215550000001:1@s.whatsapp.net', 227, '\x405b664f8c575315127c251ddfcff94462a62918e9a9f1fc06821ab35b18aa68', true),
	('5215550000001:1@s.whatsapp.net', 228, '\xd81f68496c2fbc7c9bf7bc4fa7a088d61f336afc8caffba0aa63a83b27778d41', true),
	('5215550000001:1@s.whatsapp.net', 229, '\x583dbd747170bf9fff0f1ba5d43b47686b7f8a5cccd44774fbf8f78573f40254', true),
	('5215550000001:1@s.whatsapp.net', 230, '\x80af68dfc58d5d5a44d2b1dcbe771ca9d7121abf4cca4abc1d01cac25186cb5e', true),
	('5215550000001:1@s.whatsapp.net', 231, '\x30e0c1dcb31ce9e5c0af052130d1f2db362b292b18cbaef664b32f7ba8dcce73', true),
	('5215550000001:1@s.whatsapp.net', 232, '\xf8b36b249b569751a8a55d73588f7a052efe0441450144ece0736b3e84b41c7d', true),
	('5215550000001:1@s.whatsapp.net', 233, '\x68155830fa7d6b289faceef17984030d7995ce230d9359658720516f8a8bd075', true),
	('5215550000001:1@s.whatsapp.net', 234, '\x808a90caf2bc72f62fa3fe645bd768a957ee593aa4887d99e3b2f05f13c1d962', true),
	('5215550000001:1@s.whatsapp.net', 235, '\x807ae43ee3da0574eba4499b7c460f7752762548ac3ab097678686ada2b40e54', true),
	('5215550000001:1@s.whatsapp.net', 236, '\x78b85fc8e951fbcb79fee4bcbab1bb03dbf4576fe7f305f7dea536afdbe0bd6c', true),
	('5215550000001:1@s.whatsapp.net', 237, '\x5820bc733708a0f0cd9ec554694c7ac14aa9fae91da421ea631db22c3ba8fb73', true),
	('5215550000001:1@s.whatsapp.net', 238, '\x30ba2f4bd2ce7afa87335b6c8a9a69f594401293b9b55be4d346babc372e9558', true),
	('5215550000001:1@s.whatsapp.net', 239, '\x30330e563c2f16f7f44101e8bb53dfa6f8d2c53da3e6a51ec9fca131144cf65c', true),
	('5215550000001:1@s.whatsapp.net', 240, '\x007fba048846a2e73f138eb56923e187ae005a223ba1de73db31a41ff13cff66', true),
	('5215550000001:1@s.whatsapp.net', 241, '\xa806b4b85c8633754bf5577014f0d8755bacc7dada1749975e5c526d80217172', true),
	('5215550000001:1@s.whatsapp.net', 242, '\xb066b063f9d81bcd9287f84ed9a9aad18a451702a9d43b94bd34be5c1a863a6d', true),
	('5215550000001:1@s.whatsapp.net', 243, '\x50bf51943834dea6cf7608c48d7cc545447f85d0a3f28756f8ed678245a0255d', true),
	('5215550000001:1@s.whatsapp.net', 244, '\xc09dcdf4b88beb36315e4875b2968a4b025a535a237768846b90e6ff170ab26f', true),
	('5215550000001:1@s.whatsapp.net', 245, '\x88d1d24a4b8fe2c490519789c0a283b29720e34b4f93e233a8ae008addc6354e', true),
	('5215550000001:1@s.whatsapp.net', 246, '\xc84d50ef8d15e251ac7fb5f66232242d6cdaf4259b89e58fe4ea098684ccbc51', true),
	('5215550000001:1@s.whatsapp.net', 247, '\x2096b6babddf90cd5878d62aaf1ba6e0c26bace3d5f4f3ad783a98b31579bc50', true),
	('5215550000001:1@s.whatsapp.net', 248, '\x081220ee573ccef3d9eff8552555a7a0b6d48b6f760cac7a63ba716afdbaf759', true),
	('5215550000001:1@s.whatsapp.net', 249, '\x88b185f389856da3e69b2fb6369e48d8f8c96c9a6cc08877aaf3b6276957e77f', true),
	('5215550000001:1@s.whatsapp.net', 250, '\xa06b725a9983687ab450335aeeba522efd96eeb7c1c8a8fd2fc60af58556615f', true),
	('5215550000001:1@s.whatsapp.net', 251, '\x5862ddbec93b11970abee64188a044987531ce4c88d8c20e9ca2261fd898c16c', true),
	('5215550000001:1@s.whatsapp.net', 252, '\xd01b8b8e112322ea1e66b234891bdf2a3863d81e7e7f81116e6a0fd98a9c3f68', true),
	('5215550000001:1@s.whatsapp.net', 253, '\x08a1d4ade38e1824ddc9c83b26ae396e5a2b0edce60741a45e541c83ff922347', true),
	('5215550000001:1@s.whatsapp.net', 254, '\xa8902dee325948e5b3b9f321b81d000c530b3c1cc8c01f1b3d7317693cce8d48', true),
	('5215550000001:1@s.whatsapp.net', 255, '\xd895dd3cd6afe790666e6f2f008c62f398715d648814c62c952169f3b3ba0a42', true),
	('5215550000001:1@s.whatsapp.net', 256, '\xd0abc48e58e843cfd193cbd9f76e7ba1c9bd5ece88a992325b18737b0aadb76a', true),
	('5215550000001:1@s.whatsapp.net', 257, '\xc887b994b9cf064bd81b4ba44968f7026cb1ecb80494bd1270e52f8386e00f6f', true),
	('5215550000001:1@s.whatsapp.net', 258, '\x405501ef1c213265d3c94d80b18ad8fc1ad2a81044d9fc5ef947fa0d2b7f6944', true),
	('5215550000001:1@s.whatsapp.net', 259, '\xb06d5e11895a67a9b6da6f162f31070a67529b927cce3cf05a138fa52f68c061', true),
	('5215550000001:1@s.whatsapp.net', 260, '\xf8bd335cd7ce06771c88ce61cf11bfea5095fc91cc3335ba95f24bd2db6d197c', true),
	('5215550000001:1@s.whatsapp.net', 261, '\x20738410dac8cdb6a2ef7d52f29d60411eb54b02f9cebee34252e674d83e8d7c', true),
	('5215550000001:1@s.whatsapp.net', 262, '\x481400e0ca7ceb959f327799dae2c9cc7ed5757e003bea7b618409eeecc9f76c', true),
	('5215550000001:1@s.whatsapp.net', 263, '\xe0b1aff6d589f60a7eafacc0f3f469cd24a27913f5dcc4e4019e2df9429dd17c', true),
	('5215550000001:1@s.whatsapp.net', 264, '\x48b09953e00253d802b56d24ffe83df89cbd19c301c529eb6c551fc357fc1350', true),
	('5215550000001:1@s.whatsapp.net', 265, '\xa85620dd2f92154a394d0cad3b3311804891bdff15566359498eeb2286fc6f7e', true),
	('5215550000001:1@s.whatsapp.net', 266, '\x406b7d413e093f7f2c17cf078d001b6a61815caa3ffa9654e3c51a296995b17c', true),
	('5215550000001:1@s.whatsapp.net', 267, '\x70936165914d734290cc2e80da2b0ea50b775770be220042e79f97750c1a5a4e', true),
	('5215550000001:1@s.whatsapp.net', 268, '\x286fe2c84f4c4d0e82437d8046b90e9e7a9b715cf0d28ab898df108e28cf0279', true),
	('5215550000001:1@s.whatsapp.net', 269, '\x60a4af223ad1a652057027a9eac0a18791fae4860cd24f7068b3deff3d319f4f', true),
	('5215550000001:1@s.whatsapp.net', 270, '\x78d26db2e8f28d423f3ad44917313e48dc6af0d542a1be686a94d8cd0e2ea56d', true),
	('5215550000001:1@s.whatsapp.net', 271, '\x00f4f0ad54a553338695f1a3e6d64fa8c7f2b4df5c9bf4dd3d9be6fbf3b66d69', true),
	('5215550000001:1@s.whatsapp.net', 272, '\x88fc511b6ed4b685d54e81454b9e91dc2b39b6b967bb31a20621db6a940af150', true),
	('5215550000001:1@s.whatsapp.net', 273, '\xe0054e0105c2395f041ccaefae73035defadfa725554e79e90a099092e4c427c', true),
	('5215550000001:1@s.whatsapp.net', 274, '\x28bca9d04b3b2b73e789ab1fbc4cdb702f555b3e14e66a0c88c4f49ca5379256', true),
	('5215550000001:1@s.whatsapp.net', 275, '\x704e552754b4222640c2b0bfcba35cb5455e23b588138173347ace0e1ce52f5e', true),
	('5215550000001:1@s.whatsapp.net', 276, '\xb09f40d06f5a30cbfbc19f779e13a7738e287cc7b1be4c5dda2d06aab5113953', true),
	('5215550000001:1@s.whatsapp.net', 277, '\xd0a40a2a9e68a326fd39b82606496ac564f0287c8a2c7a84d9533477a0ebcd4f', true),
	('5215550000001:1@s.whatsapp.net', 278, '\xb80271fb8fe6321e1bd6f3f2c17a53f1f574234769e59a5c49158f13e12a4e51', true),
	('5215550000001:1@s.whatsapp.net', 279, '\xe8ad754e22290b67e29a911e24c29af125276cd864e51b8b553fac4b931ea35d', true),
	('5215550000001:1@s.whatsapp.net', 280, '\x008f8974a2423af71d538f8c2e620686804526dc8bfac34f78450d75334bbc4c', true),
	('5215550000001:1@s.whatsapp.net', 281, '\xe8d7750c9d2730ec831688a48c330871ca471f9ec384d06397ca109c6cbb0f5c', true),
	('5215550000001:1@s.whatsapp.net', 282, '\x58d4ba774ffc7dfaf77b27b7741238947b8f5bd77bf5bf9c503ee91c8e5c4160', true),
	('5215550000001:1@s.whatsapp.net', 283, '\x507e4dbb3d4028e109a45e3c8958bfaa703907ce181e39335d41c7dbf75a3c5c', true),
	('5215550000001:1@s.whatsapp.net', 284, '\x40cd5d16477d578f5432f1651686dd54cfbb790e0add547779bb4483b8da3d6d', true),
	('5215550000001:1@s.whatsapp.net', 285, '\x907b692767315f859654d5bdd78d6d6decefd2175edc002b40c8bfd04eb8377a', true),
	('5215550000001:1@s.whatsapp.net', 286, '\xd0e8268631cd996766cc6abc8c9eaf3f3162f645688d2bbae9d60363743d6e4b', true),
	('5215550000001:1@s.whatsapp.net', 287, '\xa054017e04421e90671edd6e9ebdd5f378b2ae50e161a7e11d29237015537a44', true),
	('5215550000001:1@s.whatsapp.net', 288, '\x7885b31afdb13daad279f359e661e3f8ddc41337a9be5a80ba3e5e8ca9105e51', true),
	('5215550000001:1@s.whatsapp.net', 289, '\xc8d9ae7d3eafa80c4c9c6caf6cc5b6bf56bcf9f16f6a2e26928a534b0e2e786a', true),
	('5215550000001:1@s.whatsapp.net', 290, '\x508b740640aa42e27752310e1c9c155f913ed5e72351a3a29a4cfcba10902d50', true),
	('5215550000001:1@s.whatsapp.net', 291, '\xe0ed79ec0fc531d3590b6d7ff5884167c73d2492e5261db800e3ffe516df4468', true),
	('5215550000001:1@s.whatsapp.net', 292, '\xd0d2879d96bbd755f2c908af4d425d282030fc1bc86a14c5388ecfc413a63f42', true),
	('5215550000001:1@s.whatsapp.net', 293, '\x4863694a61cb78d4de06d856b65ae278f9f4185b1372439fd6d276270c00d445', true),
	('5215550000001:1@s.whatsapp.net', 294, '\x28675577a4b6e9994de80381cf52d4b4a9c084286b013ec69541ca9aa833586a', true),
	('5215550000001:1@s.whatsapp.net', 295, '\xb82ed7dcd24d9db0566bd65d4fe7177f68e57a40e0e03d69fae48bcdb93f0644', true),
	('5215550000001:1@s.whatsapp.net', 296, '\xc0091b46ff0e6b88b53d9add661574a3762bbd11fd048a9e95fe647e394bf149', true),
	('5215550000001:1@s.whatsapp.net', 297, '\x685f2121eb9c31d8dbecfc3d08d02aa461650b2fd394a6454ee76e0158f90171', true),
	('5215550000001:1@s.whatsapp.net', 298, '\x288d364d49709e5f4ab6dcdd779c63a5194394909d6897ed5421dd84e9cafa69', true),
	('5215550000001:1@s.whatsapp.net', 299, '\x28233d47ad2a903c3eed17f0595766a4f8fe5efdf7cd3e0b3e646d7658ab5a79', true),
	('5215550000001:1@s.whatsapp.net', 300, '\x38094f658a941d078c483ad1346b22cd6a940aed012b6b177b97506c5828c54d', true),
	('5215550000001:1@s.whatsapp.net', 301, '\xd0084d1dd5f64c3cd6c11182577013fe3be6c0a0efb83b22a81840f37bd0ba52', true),
	('5215550000001:1@s.whatsapp.net', 302, '\x504e358489bee29e9fa3d0013589bebb3e17cbbc277edfa0ad1c85e988ad045b', true),
	('5215550000001:1@s.whatsapp.net', 303, '\x808331b629843f62afa76b62ffacf7f119904c2200b18f8d60d4777c7be33f76', true),
	('5215550000001:1@s.whatsapp.net', 304, '\x28d2594d802ae100ac1ad7ec78e2fe0c2dead5952cfb60b0ac7ce9d0afbc007e', true),
	('5215550000001:1@s.whatsapp.net', 305, '\x68e5a8441f316307ae8d3b4fdf1dab9d3238817f384112d2e773a8e8dc78cd4c', true),
	('5215550000001:1@s.whatsapp.net', 306, '\x281c34e961d8b139876f927ad51d46755c3cb0359096892be4452c05a1ccff5b', true),
	('5215550000001:1@s.whatsapp.net', 307, '\xc8374d1e7982220d0535462d9fec4ddd1169172d3982aff687923f4f2996784e', true),
	('5215550000001:1@s.whatsapp.net', 308, '\x98ff91fd5156b5b422a22f580375b7bec1ea9a6d8dbcaf61d58ae16623376b77', true),
	('5215550000001:1@s.whatsapp.net', 309, '\xd0d53b7b1d875a143615e5b784f4285d54884586d473b478d7a0576546fa6356', true),
	('5215550000001:1@s.whatsapp.net', 310, '\xb8423c765e02735eb601a222af4da676560bb1e25a1acf02477fe4911d8e2350', true),
	('5215550000001:1@s.whatsapp.net', 311, '\x48ac661721abaff5ea1e556a5898248436ebd73d66a62de8b23fdf0d02474f6e', true),
	('5215550000001:1@s.whatsapp.net', 312, '\x68ad321b653d3fe77e6c8459d168af99b7e64674c3f6049bf7d06b5510712a51', true),
	('5215550000001:1@s.whatsapp.net', 313, '\xc849dfaaf503b8eda8f214f5296ee7719f705213100348d264b3149d9c594461', true),
	('5215550000001:1@s.whatsapp.net', 314, '\x60797e00ba6a89d91df97e0fd50ac4f4099a0f3b5a805f698635fc9ff1676765', true),
	('5215550000001:1@s.whatsapp.net', 315, '\xe8c168ceb95d7a864850a635c076f5f4ff94acd69a7eb30532b2477588101577', true),
	('5215550000001:1@s.whatsapp.net', 316, '\xb07bfd92c9ff6e4b2bd156bee353a9a498c1e5aa8df627753c76b72de316486e', true),
	('5215550000001:1@s.whatsapp.net', 317, '\x08e25a452e3dddc8155bd07cb5a3a80c18dfd2d10dfc85535dac57d1989fcb74', true),
	('5215550000001:1@s.whatsapp.net', 318, '\xe8c9760304f380ceb0fb762422bbf0c7a4d45c64cadf66196a09456ddde59d67', true),
	('5215550000001:1@s.whatsapp.net', 319, '\xb89ee338dabfa2cccafc3a22eeb939f984001c4084d9ea37354309c4e4fad359', true),
	('5215550000001:1@s.whatsapp.net', 320, '\xe0c6cdf1d6ef78990fc96a1956d14fe1eec625bb1cadbb05a1f10876ad25487d', true),
	('5215550000001:1@s.whatsapp.net', 321, '\xe01c1bb61d7ec7f7a8198805567ecff2fee062011962cb286a5c24d8a4172056', true),
	('5215550000001:1@s.whatsapp.net', 322, '\x6080aaf43b903fdc77c4166ad480ac5978173804b9ebb13f81acc0efb375b05f', true),
	('5215550000001:1@s.whatsapp.net', 323, '\xa04132641076d208023cb92f59710fad0fa9114a71614d50291b9ae093a5887a', true),
	('5215550000001:1@s.whatsapp.net', 324, '\x1883ebc78493e109263db29f3dcbeebb312d1fa0a7fbdddaf3f221bc06c96a76', true),
	('5215550000001:1@s.whatsapp.net', 325, '\x4088bdffff5be3dab5dfa7fc3a7a04a1c8843b55ca7a9da10027a63cf8b08e4b', true),
	('5215550000001:1@s.whatsapp.net', 326, '\xe00d43316946610ec1c9481a86d7cf1586e8a935c8a9b8e4bfc2778e16355b7f', true),
	('5215550000001:1@s.whatsapp.net', 327, '\x7816866f4b1405b20f73c13aec4846564acc1bef57ea3bc212421c323f70ac69', true),
	('5215550000001:1@s.whatsapp.net', 328, '\xb8f6513fa1976ac95d9f9c1f542cd543ebb98d4b1673d8a32ed9cd6d46fcb662', true),
	('5215550000001:1@s.whatsapp.net', 329, '\x4807024516a43adabc17d07148810e680bcbb158488d8629618d756239823250', true),
	('5215550000001:1@s.whatsapp.net', 330, '\x805bb9bc3bebc026bc65fc6f0d16499f0779a8e948df44179264f03b3d0a1358', true),
	('5215550000001:1@s.whatsapp.net', 331, '\xc80ea3946eb60ae342c4a16cd6502cdfa77cd4926ddad29bf7609b51ffe5fa46', true),
	('5215550000001:1@s.whatsapp.net', 332, '\x60a536e4315f404b78f78ef308a7a05f86431d197873875ae9d2f1d709faaf49', true),
	('5215550000001:1@s.whatsapp.net', 333, '\x60a47492fd1e9547865a801692d3481f8ed61e804dfc215756319fdcb6aa096f', true),
	('5215550000001:1@s.whatsapp.net', 334, '\x70ab48939aae2076e8889e95ef0041630d882333fb92f50c052d1abaa89da041', true),
	('5215550000001:1@s.whatsapp.net', 335, '\x10e2c1bdb6e7033a15bc8a78fe1dcaf08220a39b55486eebb4257b03c6a0a168', true),
	('5215550000001:1@s.whatsapp.net', 336, '\x903e4ee1739300e08342b6e292bb222f3e17c7bcb9c8fc9cf7264b539cfe174e', true),
	('5215550000001:1@s.whatsapp.net', 337, '\xc89b73aee49bc1ffe675bd6cd365f3cc0d1c241c6e5eabec58356ff1eb32915a', true),
	('5215550000001:1@s.whatsapp.net', 338, '\xc09f8c12d895a5e03f1662c5f4f6b1800a47fea2aa2238caa7e52479d1f35957', true),
	('5215550000001:1@s.whatsapp.net', 339, '\xe8d88bd222a36aacdc17a098b325fa315617e2c997891a4e403858280b390245', true),
	('5215550000001:1@s.whatsapp.net', 340, '\x58ff584f18e2dddd07b316d4d2005b7a04d8c835a059f592987f4bd03c271663', true),
	('5215550000001:1@s.whatsapp.net', 341, '\x503150bf8ab78b9c69bd29bd0c5952b48c0f4f6563b9bb61ee131491884a365c', true),
	('5215550000001:1@s.whatsapp.net', 342, '\x280d6e8f63abffa5418fd330a34c0844f29e441ff88784d161e19cde07ff5c43', true),
	('5215550000001:1@s.whatsapp.net', 343, '\xa83641afd64c27c6d7bbb6c9b14a19b54c18846bcfdd36293258c0677eefd24e', true),
	('5215550000001:1@s.whatsapp.net', 344, '\x18f2c8d080c1d909187f99b5e4cd45b5f96ec41e852f4d9dd126a7ce5b307054', true),
	('5215550000001:1@s.whatsapp.net', 345, '\x5838093ab1c207756ca073aecfb7ee91a166e93850cc59edd1b6d89d086b4845', true),
	('5215550000001:1@s.whatsapp.net', 346, '\x08513b74bbaa26c2ab01b8c61420a4f2aaa533c22b3a324e7222f67fa2f96a4d', true),
	('5215550000001:1@s.whatsapp.net', 347, '\x90ca6c7a7a68d63a20c5251f6253da9d5fe84aee562e31506e0f3c0dc8ca4d70', true),
	('5215550000001:1@s.whatsapp.net', 348, '\x88a6a39b53017d924626c4a589b77f628a5aae3d1caa6004864b237450d1aa4d', true),
	('5215550000001:1@s.whatsapp.net', 349, '\x102b5453ef14d9ba6e6735cabf865ad1a1bc5cf785f48a1e5640f8361b0ac169', true),
	('5215550000001:1@s.whatsapp.net', 350, '\x78ab10292829045104286e678d71ecf9b7408261033b2e8c593037187180336c', true),
	('5215550000001:1@s.whatsapp.net', 351, '\x78b94133a5ab66f3df94618ced6b7badc152c6df649b39e38ac63b013a96f751', true),
	('5215550000001:1@s.whatsapp.net', 352, '\x907b109ed0325815dbad01e5cb3f54259ba8fc9a0b64204747b130e002084950', true),
	('5215550000001:1@s.whatsapp.net', 353, '\x88f1e93932cd2dca2ced1d80e82fcf34ebd371b45b7c6bbc163145b0e0284d71', true),
	('5215550000001:1@s.whatsapp.net', 354, '\x083ed3ae62e22dd264d5bf6e54702998a25967f967abb40442ee4eda9514ff66', true),
	('5215550000001:1@s.whatsapp.net', 355, '\x500f624dd378a0f8454c83133bc2975d6e2ccb2340744bf9b24e810762c4e672', true),
	('5215550000001:1@s.whatsapp.net', 356, '\x7015e6a811c711bddc5bd622943965d0257c308dc305836c72e85ca8ad456368', true),
	('5215550000001:1@s.whatsapp.net', 357, '\x30bda222d380be96e28dc2b36a4ad73f03db4768e9d689e1e3fd5c4b35e0f94f', true),
	('5215550000001:1@s.whatsapp.net', 358, '\x08e080b3d4129d0f998cb6fcd145bad76fcb7bca80886f6a5f4e4f646c569b60', true),
	('5215550000001:1@s.whatsapp.net', 359, '\xd80d0cdcc600c01a6781b9178d6d1b01db43a9523efb3a41dd0ea779417b914f', true),
	('5215550000001:1@s.whatsapp.net', 360, '\x389e1ec5b6d1d20725a222326976f8730006727fcc58f456cca88729cc5c7d57', true),
	('5215550000001:1@s.whatsapp.net', 361, '\x88c9b92afeaeea2566c5870922645935b9abd8f7ccb233fdbfd688593a0afa53', true),
	('5215550000001:1@s.whatsapp.net', 362, '\x28feae3fbf331a47897f7cccee1c6143fbafdbf6cf9e63b4b74e41f7a690427d', true),
	('5215550000001:1@s.whatsapp.net', 363, '\x582765b5ff20de30b7c3264062c758372eb3849e52df5a8dafca453fd1962574', true),
	('5215550000001:1@s.whatsapp.net', 364, '\xe80170a6d51df7baf09ceb0fe4beb6f96f2cde6231986ee2ed3b70521a6cf142', true),
	('5215550000001:1@s.whatsapp.net', 365, '\x20cef7aa24adf92781b13f29a55cc56ab0ec1eba1624c41cd6bd7042d8558350', true),
	('5215550000001:1@s.whatsapp.net', 366, '\x104b20dc1b6f4a01cad110395b9c0acd88b7778abba429da6e669fe41a0d0c6a', true),
	('5215550000001:1@s.whatsapp.net', 367, '\x10eb1d5fbc8881ff97284bbf9d8c0a74017423e223e0ef5bc857519adbd9c87c', true),
	('5215550000001:1@s.whatsapp.net', 368, '\xd8acd5491753964ab360dd0a4656d5ba029c91408cfab72a38cad10ae9b5187d', true),
	('5215550000001:1@s.whatsapp.net', 369, '\xc0b2e2b60c14f51e2cc06d0f2340cd0e7b31af35588ec6919fa82d9ddfc1b273', true),
	('5215550000001:1@s.whatsapp.net', 370, '\x0037644dc8216ddd8014eab51e4c7f7c761702ad83ced6a10e0a6a87bba9d553', true),
	('5215550000001:1@s.whatsapp.net', 371, '\x98eacb88fbb8c3586c51da61188b08231afa28b6b67401967c4f6fd78be1615a', true),
	('5215550000001:1@s.whatsapp.net', 372, '\x885e32b4bd5f3a103afb7db16febc46f40dcbdb0d665472d705a3dec7357077f', true),
	('5215550000001:1@s.whatsapp.net', 373, '\x30af7f104b5dc0aac4800c465e0e6dc0146e878fea7c0e2396ff64ea6d0c0858', true),
	('5215550000001:1@s.whatsapp.net', 374, '\x9027d998a325ec0194383406bc6fe8d854b35d62b0abf270dfe52016863af261', true),
	('5215550000001:1@s.whatsapp.net', 375, '\x709f09b0f9b702d8146afe109c03b00e805ca7694f934be546cfd7aa5447be5e', true),
	('5215550000001:1@s.whatsapp.net', 376, '\x705cee3a65d4e91efa51abf8b5fa86856af2e06b45bb6d7dc466c2b643451d67', true),
	('5215550000001:1@s.whatsapp.net', 377, '\x203c1531da98946599c141c768d68f610fd1653ebc595ddd21da227c84ab5a4f', true),
	('5215550000001:1@s.whatsapp.net', 378, '\xa8fcddb41fc5692702e5d4452c3e4ae5aa8c6b481c768ec71ec69d521f02044e', true),
	('5215550000001:1@s.whatsapp.net', 379, '\xf82b4d238ee1b3b6d02360ad01d8f44beed269f32fe7e93b585d1e2a18c32c5b', true),
	('5215550000001:1@s.whatsapp.net', 380, '\xc0ec268a0b1d0978a635a4395382f7cdec6471dbd7be35b8a507f0a1f07fc253', true),
	('5215550000001:1@s.whatsapp.net', 381, '\x88aa7d3bb72092975ddce364c3971683f9821b438e420b12e03f45e1c379b872', true),
	('5215550000001:1@s.whatsapp.net', 382, '\xf0da685abfc8047a89ec9d5d42769d21c0247b6e643c16dde83909bd71897768', true),
	('5215550000001:1@s.whatsapp.net', 383, '\xa813cc35d130d39e0e9d4aff2cc202eff015815578c540a178553bf51cc15357', true),
	('5215550000001:1@s.whatsapp.net', 384, '\x48240f7a28ce58c88ed6981c1656b344de92372868b1bf4858ea48f1284aa05a', true),
	('5215550000001:1@s.whatsapp.net', 385, '\x486d48a50e59b36c3c1bf9abec4c1ebba6b06b89e953961c275f9513ea5b0b43', true),
	('5215550000001:1@s.whatsapp.net', 386, '\x101b5a64102c5006bf1651d823d783779ca67209642b68e6bdf65ab445813d54', true),
	('5215550000001:1@s.whatsapp.net', 387, '\x28d4cddab8aab5633683e7d4c6a0e9109d1da5be81b210e9b1aea47f1373255c', true),
	('5215550000001:1@s.whatsapp.net', 388, '\x1025c1f2342365eee3d175eb182aafd42e05115a18f5a7712bf311a14dd95a5a', true),
	('5215550000001:1@s.whatsapp.net', 389, '\x608d1ba0747326aa1ad03ee161e6a5fbf2a3c93b8fb6a16171f6e457c8e51e44', true),
	('5215550000001:1@s.whatsapp.net', 390, '\xe0bc77ba1434a5c1f9e582252913ed51990ac4e5b26a6d305f9204d97352c77e', true),
	('5215550000001:1@s.whatsapp.net', 391, '\x4006bea10f60e9afe6c8bb647384fc9ed1097d3fc6f6a3c1872c9ada4189616f', true),
	('5215550000001:1@s.whatsapp.net', 392, '\x58aaa9e110c64a65dcb3a87712b73558c3a345f04f5341a8e04a416a0a741447', true),
	('5215550000001:1@s.whatsapp.net', 393, '\x981108c8e80939670b4c92812f1dd351f3a3a9adf95042e167910289e12b834e', true),
	('5215550000001:1@s.whatsapp.net', 394, '\xf043008a4e8afcee9930d35f2179a9f8e2bb1284610dedd660dc5b0371bc2849', true),
	('5215550000001:1@s.whatsapp.net', 395, '\xb833ea450f9201c9032ddffb49a792fe533fcba4a3ec9e15c86b83e57810bd65', true),
	('5215550000001:1@s.whatsapp.net', 396, '\xb8945b211b4fb39f81104ce33b31c1cfa1f75e368fcb8fbcafe1b3bccf88c150', true),
	('5215550000001:1@s.whatsapp.net', 397, '\x384e59402e4a3979125f14d9ccf1b0e57d5cd529b9c77558593038a088dde94b', true),
	('5215550000001:1@s.whatsapp.net', 398, '\x70166a56d46f8434d591b80014cd3641076c4e9434b06fcc643dcbcd85c40c44', true),
	('5215550000001:1@s.whatsapp.net', 399, '\xa0ec271c835fb9b85a1ea90e3b1c6a80b9e9c830f52932d3a6ff91c098775b70', true),
	('5215550000001:1@s.whatsapp.net', 400, '\xe0ec0582feaeefdb7cb22687e314235c89a777120f709d7b4d0c5aa6696aae63', true),
	('5215550000001:1@s.whatsapp.net', 401, '\xd0506349178b9361ad986e503b0efe5328d11dce0a8e75158f363243a518176e', true);
INSERT INTO public.whatsmeow_pre_keys VALUES
	('5215550000001:1@s.whatsapp.net', 402, '\x38ff92e0e7c0d043057b1f2f6838dd068b5dc940b8d5836bd96f094f72bfd05d', true),
	('5215550000001:1@s.whatsapp.net', 403, '\xe0e4ac1b7299ef1ab3897fad33149c0a51a0a2f721d87f7dfa7b7c777fb44773', true),
	('5215550000001:1@s.whatsapp.net', 404, '\x00726e44d40ec6d6fe38a8615feeefb0328abd9b1b762f7a1a7277de859f9944', true),
	('5215550000001:1@s.whatsapp.net', 405, '\xe02cc339aed2dfe4de0280d3c278aeab60a5ddc7d1b3887e864fbbb90855696d', true),
	('5215550000001:1@s.whatsapp.net', 406, '\x70801cc45f5b268d23f083fc2f033819e0ab86070ebc03537d89778652da104e', true),
	('5215550000001:1@s.whatsapp.net', 407, '\x68bc3dfd6597db92e870ac48e0e95d5422bb63618d52c175ba77ef599c3dad54', true),
	('5215550000001:1@s.whatsapp.net', 408, '\x48b4b5700efeb25e9d30aa4a116c2abf1805e09989763ea90326ca723d3d1e4c', true),
	('5215550000001:1@s.whatsapp.net', 409, '\x405e5166489191cf812d13048e7831bbc870ad53b714714cd84be7fa1f52ee57', true),
	('5215550000001:1@s.whatsapp.net', 410, '\x088017cfe3c82ddd7a7c73dd08271f667f2291d21a0f6c6069c63f8ddc711f4e', true),
	('5215550000001:1@s.whatsapp.net', 411, '\x6059b731cd1929949adb108606d2de6b8ba727487288abb4f697988cd6c0a76e', true),
	('5215550000001:1@s.whatsapp.net', 412, '\xb0a5a3c799d15fde895c96d7bf47528423ecf0316929956633e8f73db554be7c', true),
	('5215550000001:1@s.whatsapp.net', 413, '\x90f0e792b4f0896e6c7430b6c18cacb7ff28421ba78e3de86fa308c7202cbb73', true),
	('5215550000001:1@s.whatsapp.net', 414, '\xa8f5b57f776c75ca19f45f8486282cf43cba02d0647978a84f6f997be248b57f', true),
	('5215550000001:1@s.whatsapp.net', 415, '\x80a51427c8afd31876cac32efc9351ceb4d37c5f48cc8c62b6d06420b7fe2f60', true),
	('5215550000001:1@s.whatsapp.net', 416, '\x18e846ee985d4da6162f9a08c9a16fb960a6a88801dd8d9e9403df0f481da253', true),
	('5215550000001:1@s.whatsapp.net', 417, '\x80ad3bdfb66d232e072e25a9eac97471bf16789246f3bb1d9f7a4031e8728d55', true),
	('5215550000001:1@s.whatsapp.net', 418, '\x706b387b5acc83085024b9b37279d49a5d87af073d3ae20efb090748a8d35a6e', true),
	('5215550000001:1@s.whatsapp.net', 419, '\xb860caeaac5ba65ae076b3333415e1185f60cc9f5e30fd655f6c2e7f61fc9660', true),
	('5215550000001:1@s.whatsapp.net', 420, '\xc84db268f9ac8caa25057e96672f3d4cb306b3f92e4ecf174cf5cbeeb80ab44f', true),
	('5215550000001:1@s.whatsapp.net', 421, '\x2800d43a929050a4c9ed30df21fc186c49a6485587519205e8508dde78970f7f', true),
	('5215550000001:1@s.whatsapp.net', 422, '\xd8c3bb99ca3d1a07c76be40ccb837c22b795d12d36fd508555119aa82ab4ee66', true),
	('5215550000001:1@s.whatsapp.net', 423, '\xd0b8d92bac8457ec65fd1281274a54e71562a93d0d2cd2df188ae5824ab3ba56', true),
	('5215550000001:1@s.whatsapp.net', 424, '\x20c096af726047367f9a88d06ce6578e269f439afafd9e38b50f23eeaa67ea65', true),
	('5215550000001:1@s.whatsapp.net', 425, '\x58756b1ecb4993c8820dcf8050437dc7c29755921aea87d212001f8a1ef36f4b', true),
	('5215550000001:1@s.whatsapp.net', 426, '\x902d1e7c760b94f15fc3b78df0d7b54f0ef133a258d1117d0fd38e32962e1d57', true),
	('5215550000001:1@s.whatsapp.net', 427, '\x007c638465c9b8892c7e0e6b835912ed210ef8764627e0e3f0cedfd2dd809948', true),
	('5215550000001:1@s.whatsapp.net', 428, '\x60cf1bb4191840803e3414267bea8533d52c262e062cc83337113b90a50aaa5e', true),
	('5215550000001:1@s.whatsapp.net', 429, '\x7040a280b830cc6099f91cd5aa3aa26b75edcef1b64a2d28ff24dd281b733c4f', true),
	('5215550000001:1@s.whatsapp.net', 430, '\xb096aef75c31af763aa9517b879f06ddb529c585db99faedd817a6dbde292f51', true),
	('5215550000001:1@s.whatsapp.net', 431, '\x285be0e0a6953b1d991bab812ae54ec33342c99530ca0e8cdb1ae70c74ad0171', true),
	('5215550000001:1@s.whatsapp.net', 432, '\x7837f23ebeed81123a2176d69eb86d791ef616678ab898102f8b985f547d2c7a', true),
	('5215550000001:1@s.whatsapp.net', 433, '\xf00006b077cec79a5900ac3a5cf2f997191425413bee0963e6b4042739e57652', true),
	('5215550000001:1@s.whatsapp.net', 434, '\xf8c5e439a96ddb3e483ff93cd9423158927b8da3260fdf94ad3e39a4bbb3f848', true),
	('5215550000001:1@s.whatsapp.net', 435, '\x504ea0718d53436f4fc83a97ea58e4c94f51723024e4917bc978d08f418fbf51', true),
	('5215550000001:1@s.whatsapp.net', 436, '\x382ed12fe94e88ee0d73c83af34b4160684d47a01606e1ecf4e24ae6b4eaa16f', true),
	('5215550000001:1@s.whatsapp.net', 437, '\xc8e9aca076518b10dc1f77fdf8a3e096b292a9a21216249bcea4cdd65d652645', true),
	('5215550000001:1@s.whatsapp.net', 438, '\x40abdf7a509534a25f9434116eeff43fdbe22c27550c530292a11729c07e2f71', true),
	('5215550000001:1@s.whatsapp.net', 439, '\x60d9de001c9be4dc38bb755f65f8b11db7793a5655a995d810a290ffc3daad5e', true),
	('5215550000001:1@s.whatsapp.net', 440, '\x18698618a34066e7227ee7e6203d44055583b6644718541cb46a1a66cb5f6f70', true),
	('5215550000001:1@s.whatsapp.net', 441, '\xc8f6bacf01f33f565a3498b1a2f88d1439edcfd00719bdd83788e2ae7362af74', true),
	('5215550000001:1@s.whatsapp.net', 442, '\x80ce5e8d61158aa6abb06b4d803115c2ceec227b67ae222dcdce7a70656a484b', true),
	('5215550000001:1@s.whatsapp.net', 443, '\x38277b20bc29d1bbb88f914b4179780433168607abe84f484be433888caee16a', true),
	('5215550000001:1@s.whatsapp.net', 444, '\x60911066c2f015261cb43f0ad1868b23d77651724fc4af89f75146ba6dfffe7c', true),
	('5215550000001:1@s.whatsapp.net', 445, '\x489c80ccf793381fa47d78b47f03ff6f09c259c3577d7d132a6f0a9effba2a62', true),
	('5215550000001:1@s.whatsapp.net', 446, '\x707f48f8e7d53316717e8e52c56c3f7e08fb72b2f318ee2d3b81cd42aa863744', true),
	('5215550000001:1@s.whatsapp.net', 447, '\xc8dfeb76d9d5d4362a43b0fcee7308ac94d0ce12d4a42d2f9d92b3993638b156', true),
	('5215550000001:1@s.whatsapp.net', 448, '\x6041d3944e0185599e1aadb1f14a583ffb398711bee1b67ea7cb31928fc86c62', true),
	('5215550000001:1@s.whatsapp.net', 449, '\xe032ef61d61f7a8e2834a601398d7885d98c1a5753ac5df874b805569eeba560', true),
	('5215550000001:1@s.whatsapp.net', 450, '\xd0788222f25e50424654400b627667920ab2483674898187fce432f1e259ed4a', true),
	('5215550000001:1@s.whatsapp.net', 451, '\xb0032108c7bfcc012a923aa86e787dfc41eb0fa5bed3b5533cc2bfec6a677b42', true),
	('5215550000001:1@s.whatsapp.net', 452, '\x10e784acc4baf394f575bb679e11b3dc39289bfcb2cc77e2fa86e31c753a8355', true),
	('5215550000001:1@s.whatsapp.net', 453, '\x702ead1a4342385bb19d81d158c62b3cfeff5bede33609c4874475e68e98415b', true),
	('5215550000001:1@s.whatsapp.net', 454, '\x80d1495934964c15ed0fc1b9edca6f9f3ab3d2e3de06cb47e397162098a95e5c', true),
	('5215550000001:1@s.whatsapp.net', 455, '\x8059ad4511e406cd07cd8d245bd1ee3caeaeded4b7eae24abce89c0b39fef663', true),
	('5215550000001:1@s.whatsapp.net', 456, '\xf0220c41986c9876bd4aae1ff83e61fdecd9f59ef0bd5ca72e47477d0cad2c48', true),
	('5215550000001:1@s.whatsapp.net', 457, '\xc825152ae259aa0fcbab51e2ef9e645a87ad60b727308b8bac8ecc0b3529897a', true),
	('5215550000001:1@s.whatsapp.net', 458, '\x80d75000cd5b88bef1499a4b5f3fae41ece5d7c5bc700d2b49f73239310a0c74', true),
	('5215550000001:1@s.whatsapp.net', 459, '\x60a08266f6a9a148eeb008215ff6503d5143b47181533825132691469c957a40', true),
	('5215550000001:1@s.whatsapp.net', 460, '\x80549c33e05c9db65044b6e5658079060ecdccc11089ba03cffeb6ac5026a77f', true),
	('5215550000001:1@s.whatsapp.net', 461, '\xa078c0ae8e9c32af204ffc24fa907bf06ba1fb8b74ffc4bf0f8342069b5f6369', true),
	('5215550000001:1@s.whatsapp.net', 462, '\x402e0b6bd13975d4faa79c9195066e10fc28a811e4d5b7e69211b6446e42b46e', true),
	('5215550000001:1@s.whatsapp.net', 463, '\x50672cd1fc592746422a98f3bae5ef9b6d6158bd87463a5c19326e68c16e774e', true),
	('5215550000001:1@s.whatsapp.net', 464, '\x20c91a9ce6d4f4d45328baa2952ba135fa9f24ad5b18f8c6e4958a7c4cad7565', true),
	('5215550000001:1@s.whatsapp.net', 465, '\x40c18fa0628cb5562a8cd691ac0c74df10c02779fe946eb5e1540cfe68f38262', true),
	('5215550000001:1@s.whatsapp.net', 466, '\xe8bc18bed333facec88ed8fce63f2a1122bdca55e2531fdcee147b1de38a6d66', true),
	('5215550000001:1@s.whatsapp.net', 467, '\x68f87d9bf0dc0776e3d90073110f4a003635fca4c88e252ffb55b3380f78596f', true),
	('5215550000001:1@s.whatsapp.net', 468, '\x78428ab891e460cc092ad3e73601576dfdc4d519c92e5615539e9a2e7a6cfe71', true),
	('5215550000001:1@s.whatsapp.net', 469, '\xe03db6ccf26e5b9541d216cdb6f9501adfd65330973e16a85aa00b67e363b272', true),
	('5215550000001:1@s.whatsapp.net', 470, '\x68be742729da85d64ae8a2c18564046de5d5c1fda1127d296841531defe29e52', true),
	('5215550000001:1@s.whatsapp.net', 471, '\x98bf4be6221132b424d3e7d61c71a8e3749f133654057f5e74bb6ff0e31e016d', true),
	('5215550000001:1@s.whatsapp.net', 472, '\x2089f16ed007eb9e4ab186ec3507d2505a70401bb525edae83a4aa9a9065d349', true),
	('5215550000001:1@s.whatsapp.net', 473, '\x68a2f3150d0af2df0114ba4e82e30defeeda0c7c1a0f5e76237c76b60709c86d', true),
	('5215550000001:1@s.whatsapp.net', 474, '\x282c36f192eb08f51b5d1d3616e289b56576ffcb868d397cf87c6c8cc759607c', true),
	('5215550000001:1@s.whatsapp.net', 475, '\x281b2c3d3e7701a5213336c62b7f905db27046481adbacc7c17fcdb628899f57', true),
	('5215550000001:1@s.whatsapp.net', 476, '\x186fbc4d3d5e77d44ce1b09f270eb73beda818b5f17ab507250a10585872dd55', true),
	('5215550000001:1@s.whatsapp.net', 477, '\xb8cec8c55455f1fe6314b8ad909e26f2a41041a1d3ae2a006c9cff22c28a6c53', true),
	('5215550000001:1@s.whatsapp.net', 478, '\x9099f1c970ecb8f607f6000d2ed7eb5f3d0fc13b89d464475e5061df19f42847', true),
	('5215550000001:1@s.whatsapp.net', 479, '\xd819d7fbeef3aaaff3d8e7c58986565b83d2f768a78246eb8ba6e34e6bc9336b', true),
	('5215550000001:1@s.whatsapp.net', 480, '\x908291b4138af5fdb2f299af57735757f69851638e8d361253a54265678ba473', true),
	('5215550000001:1@s.whatsapp.net', 481, '\x28b5afbd90d353c01dbec07efb6b0b10659d47f8128f83f5c1386544a3dbf469', true),
	('5215550000001:1@s.whatsapp.net', 482, '\x4882ac371fe7cea08d069965f2a16d11a4c6ca4ed4ca72f351117890b876c544', true),
	('5215550000001:1@s.whatsapp.net', 483, '\xb02cb9c9ada412437a59c861498f929cf016330b09616ac74742af217c05eb6a', true),
	('5215550000001:1@s.whatsapp.net', 484, '\x007c779ac93f5e2ebe496b553aa809c3361ab80e43882a0ac34caa7371ca4c45', true),
	('5215550000001:1@s.whatsapp.net', 485, '\xb0b3cd0a3b6008d89f9092155ca4759349f1a9d10375fa986d4ee30da62ce17d', true),
	('5215550000001:1@s.whatsapp.net', 486, '\x2030c04ba699cb94e1cf7487885551cf2246b0ce158adb2f64285248feb4dc58', true),
	('5215550000001:1@s.whatsapp.net', 487, '\x706fcb0e343919c2654085752357ee1ac486f7302ff8dbd5285f9b9ed1f9a776', true),
	('5215550000001:1@s.whatsapp.net', 488, '\xc8c37989eb85c7bfca9bfcb0b830f9990051a76c35a5eddfd178ca47fbae1a62', true),
	('5215550000001:1@s.whatsapp.net', 489, '\xf8e67a423e73431c1f12ae141adbc9c59e899d383844a37a3ca3e58df91a8556', true),
	('5215550000001:1@s.whatsapp.net', 490, '\x90028c5698023ab87ee1d80b55dc3cfd54448a7a31012266056ee811dc61e152', true),
	('5215550000001:1@s.whatsapp.net', 491, '\x60102dc3c11493f55cd47aec38491c8ac724a7553ee631880e95a1d9b06da249', true),
	('5215550000001:1@s.whatsapp.net', 492, '\x78dc25848f816e0c3fc2d1807681059a32bab7be2ebbda0b0ed12a35bb3d3950', true),
	('5215550000001:1@s.whatsapp.net', 493, '\xe8c5839e2331b03e200c1839999a1c26760152da2898f4d1d0e888621e606042', true),
	('5215550000001:1@s.whatsapp.net', 494, '\x88d57797b8243d3a86b26e3b35be4a02cc9a97d53e6fcdffe1a04912df797062', true),
	('5215550000001:1@s.whatsapp.net', 495, '\xf87b45efdb125c739978228b777744d5f66751dea4ff467aba0779dd905e814d', true),
	('5215550000001:1@s.whatsapp.net', 496, '\x28c8ac14c42a9e3f7bff2fc0d1cb5799323b48c09e910fe8aac89b6c97d8ce7e', true),
	('5215550000001:1@s.whatsapp.net', 497, '\xc0aa813a5b5e1564d9e1fddc371a3d582a5bf321f632b79b36f60616168ced4f', true),
	('5215550000001:1@s.whatsapp.net', 498, '\xc01cde6a2b6193996c0160af403b00a6a088bcd0b19ea5ecc14b229e8e75fa72', true),
	('5215550000001:1@s.whatsapp.net', 499, '\x106ca9b1d33ca1f1f9491c3accfac555a305c3e77c3405c3e420ca85bdb2a54f', true),
	('5215550000001:1@s.whatsapp.net', 500, '\xe82df3bc6a892ee21d71133859f2fc2e19ec063cd12b43437a6e3c848ab45f40', true),
	('5215550000001:1@s.whatsapp.net', 501, '\x901cd91e3a9563da5b5bd11d778a4f19a2ded0271d0b5d0069763ca0c0966d57', true),
	('5215550000001:1@s.whatsapp.net', 502, '\xc82e5da0dfe4f6d101c95f6171d0a1a8c34dca0ba690433f259a994e34842857', true),
	('5215550000001:1@s.whatsapp.net', 503, '\x50e3d9ffe66898657d5d3a37bc1b766b14972ad530ae02a36f3ae3b1038c4876', true),
	('5215550000001:1@s.whatsapp.net', 504, '\x583939eede9fe4e27b6168485dd27e105bcd8e3dacaae95d9b103e51e664d14e', true),
	('5215550000001:1@s.whatsapp.net', 505, '\xb095363029e14580ca06d214d6c46ee4c7dfb84c93c1d66bf75d7ece4411cf57', true),
	('5215550000001:1@s.whatsapp.net', 506, '\x50497576ff657377eba7bb2d6e7248b94ba625b8e3a4d0d448e1f01315c1346d', true),
	('5215550000001:1@s.whatsapp.net', 507, '\x30d3b022bb70729bb505b036ec8b79d2d7a474fdb069331469261ef06b9a1d6d', true),
	('5215550000001:1@s.whatsapp.net', 508, '\x78f4fbe6af2bdc0a16f613939be08c5e5b9ef9fbc073475545730500ad62be7e', true),
	('5215550000001:1@s.whatsapp.net', 509, '\x68e59e5642054fc18915001f176e3ccfdf9954317852fcf328940535a7686f76', true),
	('5215550000001:1@s.whatsapp.net', 510, '\x401c89fcf10cdd9d3f2293b047834ac96c4515e99b2c6d8f08937c5ce74ee442', true),
	('5215550000001:1@s.whatsapp.net', 511, '\x5856a9bfd455f0278aaf32939c0ffc37b86eb4dcbda2c8b9bef84d84ff5b9d63', true),
	('5215550000001:1@s.whatsapp.net', 512, '\xd864d79c49eef0f2f653978d40d25a502ee4fe6c58a880f50d97c697be7bfd77', true),
	('5215550000001:1@s.whatsapp.net', 513, '\xd062cae9c542d63180d94850fbd9b3a17380dad1da7ef20ac377949b46180377', true),
	('5215550000001:1@s.whatsapp.net', 514, '\x08e443c03517dbc3baaecc1b584efcc31274abfb517e5dc38f8cd1489f39cb4b', true),
	('5215550000001:1@s.whatsapp.net', 515, '\xa00091be45b63bd40b29177858d3001cbd835869158b2ab87e7eed67c52bcc66', true),
	('5215550000001:1@s.whatsapp.net', 516, '\xa8cde3168e44bcd65080523c3519e1184af9056d23ac7de121d6ef26b6e5854a', true),
	('5215550000001:1@s.whatsapp.net', 517, '\x980265819c1438a2773df673b6cdb72fc26f473376c0a7dae860ca5d7a31ed4e', true),
	('5215550000001:1@s.whatsapp.net', 518, '\xa82288a9d71390ee950b008268b3f1ea13b1cb46381fe748bea0bd50a8195d42', true),
	('5215550000001:1@s.whatsapp.net', 519, '\xf00c94c03bd62b74375eb4cbe7837be5e41a3e24591446da614bfc398b3a6d73', true),
	('5215550000001:1@s.whatsapp.net', 520, '\x78b71949ec410740c44551038430c91617a8710fe946604a0be88e741ae0d142', true),
	('5215550000001:1@s.whatsapp.net', 521, '\x68d7b20e0659603999a3eb1824c3797b596c7b22dff66c0f1965f3d38eaa667f', true),
	('5215550000001:1@s.whatsapp.net', 522, '\x38f64db9d6bb03363eac6cebb7d87fef22274031bb0306ce8846f2a52574d35e', true),
	('5215550000001:1@s.whatsapp.net', 523, '\xf8609f1c97b4899cde8c7c59523a208e36460cac495f4dac4a70ee716f51fe5e', true),
	('5215550000001:1@s.whatsapp.net', 524, '\x60d59ca13b0f2b0ce14df1b8c50f834aa11ff19391c889fee603e034a583d749', true),
	('5215550000001:1@s.whatsapp.net', 525, '\xf80deb2c649df280722c94f4af715ec3dceae1c61b4652ef291599de1976d769', true),
	('5215550000001:1@s.whatsapp.net', 526, '\x28e87ca0be527c435d0475834d1eb1e6f101499d67620e536dfd35bd264ce54e', true),
	('5215550000001:1@s.whatsapp.net', 527, '\x4067c0b89a9aa8e55dd543c72257eaf22230013e85547139c699c51de7e4d24a', true),
	('5215550000001:1@s.whatsapp.net', 528, '\xf8fc355bb57542617ea7d3597a391b6854257c21641900698111d8f6a6fbec71', true),
	('5215550000001:1@s.whatsapp.net', 529, '\x701459a1d1b6e599475c1d0f72f5dedc674652397c206b2a26b631b591459274', true),
	('5215550000001:1@s.whatsapp.net', 530, '\x681f63645b39cbeca9a820182a3dfdedd541bd9bfd7113ca64c6a9b0b35ba250', true),
	('5215550000001:1@s.whatsapp.net', 531, '\x980d87bf9758b21795df6ea8edb06d4758e345498a628f304dce2fbb3561f266', true),
	('5215550000001:1@s.whatsapp.net', 532, '\xb028c150187d934c134de062e7144e11062eb73b3373657f5687988c33e7c158', true),
	('5215550000001:1@s.whatsapp.net', 533, '\x5080f29b455661725ecdf820ccc74e1610f1b3e0f75aed323198161e22d25976', true),
	('5215550000001:1@s.whatsapp.net', 534, '\x703e9c4f893c14bf288dd227b65a5a5b6235097aacc92d33aa49aa08372f0b4a', true),
	('5215550000001:1@s.whatsapp.net', 535, '\xb0bcf0c7e5ed8c10595e3d97168466664d7a1da91c215faec249b38849e36d74', true),
	('5215550000001:1@s.whatsapp.net', 536, '\xb09dbea37cfc5e971fc7211a5354be4cd235f1acc7682c014d4544867a562870', true),
	('5215550000001:1@s.whatsapp.net', 537, '\xd814f52558309c98f9a17a5e4840bf3ca31433f367d07e207d3aa064318da16e', true),
	('5215550000001:1@s.whatsapp.net', 538, '\xb83da53eca81a095ba8987667d30f46114be922572450e4b90c5f6993661af72', true),
	('5215550000001:1@s.whatsapp.net', 539, '\x70ed9da96b26c79f63c02fd3f0440cdf5fa8584a61ffb82db710fe28858a0c70', true),
	('5215550000001:1@s.whatsapp.net', 540, '\x00cc1f981132141e8fdf8c2f6f262620ad9979e88f60d08c0324fc20adddba56', true),
	('5215550000001:1@s.whatsapp.net', 541, '\xc0fbd78a4de08053e4964562e6ba976da7bcc74d8e88797ee557aad1f7c84e74', true),
	('5215550000001:1@s.whatsapp.net', 542, '\x106d648e4d42aa2f26c55709bbc59b802cfeb1d14b0de5f20e27b0a3c3ccd45f', true),
	('5215550000001:1@s.whatsapp.net', 543, '\xc82eb144221b583247981c52ab2237991c75ffe45136d9ce5c41d826eebfd745', true),
	('5215550000001:1@s.whatsapp.net', 544, '\xc03bfc3313e1db7241b1f6061acf14f281ee733f941207e8d00b8fd9c6b14757', true),
	('5215550000001:1@s.whatsapp.net', 545, '\xe04fbab5f11c36f6620edc64a994e17cb66f3991ff9ea647567f26f6a872b550', true),
	('5215550000001:1@s.whatsapp.net', 546, '\x88b81db9ae387b0378cb8da97abc01b2e7376a81fb0ac2c6cb2ad05c29e7627b', true),
	('5215550000001:1@s.whatsapp.net', 547, '\x48ea8d687c771da9454a3c5fc79630e65b420e4a5e96ae1c5f3da4eea9563062', true),
	('5215550000001:1@s.whatsapp.net', 548, '\x60fdfbe771802b9a24b65f2c188426ec120e9eef174c391b4f8109e4c9ddd868', true),
	('5215550000001:1@s.whatsapp.net', 549, '\xc80a4c149a83f330ba2ebe88576ff52b311791899cde6009e5991e60c7a5b65c', true),
	('5215550000001:1@s.whatsapp.net', 550, '\x1810d85e603e87f107ef3b70bf421451c57c04ccacda523ae1925e1aab662148', true),
	('5215550000001:1@s.whatsapp.net', 551, '\xe8a2cde021d7d819c7042ddd3ecd1a311487258b5971494c818b4077d1006c45', true),
	('5215550000001:1@s.whatsapp.net', 552, '\x905a3ffe63ce9003983a1996f88c86a0b3f72b455abbe7b1d5a00dd928193f6c', true),
	('5215550000001:1@s.whatsapp.net', 553, '\x30259bb69d7ac4f083a8ad05e855c8c464d513b524a10a5f0b982f4bbc157241', true),
	('5215550000001:1@s.whatsapp.net', 554, '\xd02db1b77c413ac5882ee8cb9c1d28435c17abb8450f3f2c58e3ddbade34fb4d', true),
	('5215550000001:1@s.whatsapp.net', 555, '\xd8500f1428cedc8113b2f0360e4d4a8803f2cd4f386fb6490ae7e14f0c979770', true),
	('5215550000001:1@s.whatsapp.net', 556, '\x609fe137cd689b315762e67f75ff8dbd33cd17c6cdd218c38f67817769c5ea60', true),
	('5215550000001:1@s.whatsapp.net', 557, '\xe8dfdc80bf70ffd35475713073d67abb737cb189f3ef941956984f68e0ea436e', true),
	('5215550000001:1@s.whatsapp.net', 558, '\x58f0c4e0f581843533a3bef9e344f8233748e0ae0a9fc1222b503cb30dbdbb68', true),
	('5215550000001:1@s.whatsapp.net', 559, '\xb8c42ea57ad907987ae1e6715e103c86a9b1698b9aea2d7f2c46e08adb712540', true),
	('5215550000001:1@s.whatsapp.net', 560, '\x38357257af89a535b3efd0d677da3e5314050fdbb5604fba57e3148c11b87d71', true),
	('5215550000001:1@s.whatsapp.net', 561, '\x305814643b8c72366b7e337e4f1a710ec375297c3ab9444eede02b908af99b64', true),
	('5215550000001:1@s.whatsapp.net', 562, '\x30b71bb2114cf3dedde2ecdd00639ae27e371647b309e501ebf9e19c0da37a58', true),
	('5215550000001:1@s.whatsapp.net', 563, '\x408a7a85a34c74d23809bbefb881c270ed9908c2ccf49cbd28618f332bc8916e', true),
	('5215550000001:1@s.whatsapp.net', 564, '\x788426cf360ec4be4847844052da0adadd7e38207a8a3ed4648e864c00dbe966', true),
	('5215550000001:1@s.whatsapp.net', 565, '\xa0e8194be986c7102cbee40c118624852703012d6766bf4b960881d85c1fcd78', true),
	('5215550000001:1@s.whatsapp.net', 566, '\x00c3cd047ee2a5b21fba98c906d69181111dd72ef26625f98605013cc2547469', true),
	('5215550000001:1@s.whatsapp.net', 567, '\xf0318ccfb11a5e9f949752f5f6cfe27f2c964801cb4acd537a0aa3792688835a', true),
	('5215550000001:1@s.whatsapp.net', 568, '\x38c254a8478b507d8794ec57cc3e829d32c0b2db809fd4859f6b83451f923778', true),
	('5215550000001:1@s.whatsapp.net', 569, '\xc0aea315fc5af079e5f61850f5d4593480df5bbbe4808c9984ebe684f913934b', true),
	('5215550000001:1@s.whatsapp.net', 570, '\xa8c5b8e0bc2002368574119297bbc0cc958e8fc12903d5e317dff06785b8de7b', true),
	('5215550000001:1@s.whatsapp.net', 571, '\xf8ce6b94443d524c1dfb74b7fe8e588ee45691754005c7788e0e34ac81e4ca54', true),
	('5215550000001:1@s.whatsapp.net', 572, '\xd85b1cd8c7fcbf967987811a56bf4ebf5daa9b3f4b19b399506658f6e621d06d', true),
	('5215550000001:1@s.whatsapp.net', 573, '\x307ee44ddfef445a7675ea0a3499bd570b555128a01be8b451c001532cf7505f', true),
	('5215550000001:1@s.whatsapp.net', 574, '\xe0133eb4d1298c0c71649ed31cf459982347332c139e4851cae140effae6d543', true),
	('5215550000001:1@s.whatsapp.net', 575, '\xa09507a6801ed6a12f5c8dddcf7db16ed67e18f999714594882c00e271cd4275', true),
	('5215550000001:1@s.whatsapp.net', 576, '\xc0c01af62029d48b0d89d8289bb4e0b66f9ef62f89ac168a85f301dfbe070344', true),
	('5215550000001:1@s.whatsapp.net', 577, '\x5049f2690593e5020a60e3b3953a0f1a2fc125405e04ddc35c63d18e0e6fbd73', true),
	('5215550000001:1@s.whatsapp.net', 578, '\x809a344f7c68a246f094a7c9a7e8ea71bdee5d3b91152d069ce98300708cac6d', true),
	('5215550000001:1@s.whatsapp.net', 579, '\xc077f2597560239ba6b89cb1d0e7cb87383300fe591b730ae646c57672428d71', true),
	('5215550000001:1@s.whatsapp.net', 580, '\x80e41da9fbbe77cf4c3ba8f6c1e326205b51308f8f1195f47c4af1087bfaa476', true),
	('5215550000001:1@s.whatsapp.net', 581, '\x68ce37f286cacb756d4595f6971bc12f63a7ad0da459beebe007bb99bdef9574', true),
	('5215550000001:1@s.whatsapp.net', 582, '\xc0fd78bcc529f21aeae3fad082e2d0b8f7200ac70bfeaf3df0669019e483fd70', true),
	('5215550000001:1@s.whatsapp.net', 583, '\x38a9be5957981a8bef7369dea8a824236050d38ee1ef960581fa47e0b2aee371', true),
	('5215550000001:1@s.whatsapp.net', 584, '\x68d1d482a31bda8543b034c1bd3f535252b9e142eaa5200089a99b1b3ae5df58', true),
	('5215550000001:1@s.whatsapp.net', 585, '\x10f4f9e830c56ad6cb8389a6e0a406db57f1442aa00bead3df95cfa09323b37d', true),
	('5215550000001:1@s.whatsapp.net', 586, '\x30ab1565470a94583c7ba39a2b24594501408b67db8f7faec261a37b7033e87f', true),
	('5215550000001:1@s.whatsapp.net', 587, '\x50b0f5998922a71cad9c3c0dda5cd103909aa5d84555b4d03cf2c3bfee834351', true),
	('5215550000001:1@s.whatsapp.net', 588, '\x98d3089c5f617c19c6e59dd11ea10ce926bcb92a81d9858c5c8efbcf8c48e574', true),
	('5215550000001:1@s.whatsapp.net', 589, '\xc04689b063052c6a8d2c2effe10425527f4a9518e4a060c9c7f6621686062b7d', true),
	('5215550000001:1@s.whatsapp.net', 590, '\x38dc7890d0a2d7c94099cd5bbe4c298915109d866c4f8ad3aa3520ca5ae42578', true),
	('5215550000001:1@s.whatsapp.net', 591, '\xe0046be1ed86b3c55adae843ffa8b24a397cf95f3d3ad5b4d4c430f26376485c', true),
	('5215550000001:1@s.whatsapp.net', 592, '\x50a44d76d436ceec3404d00bdd7dbcd22479ba8c8571e71e77f143005a586952', true),
	('5215550000001:1@s.whatsapp.net', 593, '\x6081e60e5ccc80c64dd7fd572a43b99d08a99553bd2063e5aeb6540881afb24e', true),
	('5215550000001:1@s.whatsapp.net', 594, '\x286c9be86fbc2a7605589bd7825e2cc3b42b1710a1560d58d549e37e2521784e', true),
	('5215550000001:1@s.whatsapp.net', 595, '\xb01c71f19597b4ed08e77fa94b1035bbde2a052703be49f966e6c93588769356', true),
	('5215550000001:1@s.whatsapp.net', 596, '\x68acdc4985202fdce6e5a3b897ac88aba5f0ddcbfcb4e39eaa197835b0980c72', true),
	('5215550000001:1@s.whatsapp.net', 597, '\xe853dc9d8894be8b3def9ca5bf334a65fdecdbc7f5f61f9bc7e514630da15459', true),
	('5215550000001:1@s.whatsapp.net', 598, '\x00272fc949b9c854243a8b7229a7985d6a464f8a2d53df3f9a1a2717b4c65a5d', true),
	('5215550000001:1@s.whatsapp.net', 599, '\xe8b23b1b185cca2f13cb4eb2b5cc299b11884558d6a00f46309454c92184615a', true),
	('5215550000001:1@s.whatsapp.net', 600, '\x308ea14de7cfad9fb19204ee00c485f57ca1b6b78d2232d270eca6ceedea8257', true),
	('5215550000001:1@s.whatsapp.net', 601, '\x08c3ccb4bedb6fad06fd2a5f6908d868cc71f569070b9106b3e31e7429154f7c', true);
INSERT INTO public.whatsmeow_pre_keys VALUES
	('5215550000001:1@s.whatsapp.net', 602, '\x50ca55dd8b7309fd9681dcaf1b2c5e7c0eaa7cfceba0454cab2e8c7e5b5dd252', true),
	('5215550000001:1@s.whatsapp.net', 603, '\x3040346af6e630bd797849d5ec0f418e4a5040a1a063538b397d54dab467cf44', true),
	('5215550000001:1@s.whatsapp.net', 604, '\xe0e85fc7143823d9339c1cfc2e843647b4eda20a350ecd12fcb096f519a19f4d', true),
	('5215550000001:1@s.whatsapp.net', 605, '\x1007a1155d11b65717c45c62b8e3e5680fd60e913d04a689d32d05c9928f624d', true),
	('5215550000001:1@s.whatsapp.net', 606, '\x18bcada847bfa1c29f8b59f41fc08f28599a596e8e6c48a66d96398e91a99d6e', true),
	('5215550000001:1@s.whatsapp.net', 607, '\x48d3e8012429e50388c8b80faf0d847c79357296be25698b2e25c9f2f1db6476', true),
	('5215550000001:1@s.whatsapp.net', 608, '\x689ca1ec0fdf0965270c58bd6403b1c657179f0ab6138898d220f2ca6ad0247e', true),
	('5215550000001:1@s.whatsapp.net', 609, '\xc0ba077bc63259338d0c636fc35c43fc703a622d408ddb8bfa76bbe59fa0f756', true),
	('5215550000001:1@s.whatsapp.net', 610, '\xd8f2020500a836123a2061b972eb9d5032066ce89e92c028137fbb46391bc873', true),
	('5215550000001:1@s.whatsapp.net', 611, '\x68c3a0db63b67aa3278478c956eaaf3fa0a7c1d7ee23596a9ce8def3e0966450', true),
	('5215550000001:1@s.whatsapp.net', 612, '\x18359e4ac13230b68014c5bb7c243824cbfff693e1072a54384caa45b1825e6c', true),
	('5215550000001:1@s.whatsapp.net', 613, '\x985843fb23ffe01a34df8ef514f547766177e9ef29bdf1ace6035f6864b0b76b', true),
	('5215550000001:1@s.whatsapp.net', 614, '\x285eb35fe0ab78b6776110eddcf3e93132af6dfdbc5c51126caf09f65706a970', true),
	('5215550000001:1@s.whatsapp.net', 615, '\x20fe95f266f664c9a3bdf89be08b1e13a3f82338dacae2cd240af0310c450b77', true),
	('5215550000001:1@s.whatsapp.net', 616, '\x785b95b5f7567786e57c97aef5347defb4f5196cef780b275ad7907fac805267', true),
	('5215550000001:1@s.whatsapp.net', 617, '\xf0c223fbf2aa05640eaccd49623167d08c26e92722cbd4c40d11a022f9695e7d', true),
	('5215550000001:1@s.whatsapp.net', 618, '\x401e7e4dcf263e817ef14594c25874f20a1f0db085bc21b69635482da9d8874d', true),
	('5215550000001:1@s.whatsapp.net', 619, '\xa0daf2f5ae6f7e79ac7e6a0ad116febf776228207248b8b164677bb8dbd60978', true),
	('5215550000001:1@s.whatsapp.net', 620, '\x48d89633106f1a3203f55eee7e8802ba4ad598608f362946df877944f5970041', true),
	('5215550000001:1@s.whatsapp.net', 621, '\xb814ac03f62b43782b243758e28d2c42122666e4463e2c42de8257f1cac1b061', true),
	('5215550000001:1@s.whatsapp.net', 622, '\xc80733330d2d9c34786fd62d908f9010e5229050abba8316123d0725c1552142', true),
	('5215550000001:1@s.whatsapp.net', 623, '\x488bb3e6e5c016554019e4b878f3ce213bf0553843a7ad7f1ea3ed4259268c64', true),
	('5215550000001:1@s.whatsapp.net', 624, '\x30f49dd9c84219b08731c66a1894599c7f48d1894da3ab592084196465ace84b', true),
	('5215550000001:1@s.whatsapp.net', 625, '\x185ef8d62fad386b06ff2621edc19039978aefb4835dc9a41dce4cac2bfae046', true),
	('5215550000001:1@s.whatsapp.net', 626, '\x28b9b79a57061f693865bc3b7fd55b5b0057b93cf89957ac05c2f07d49e9cd6e', true),
	('5215550000001:1@s.whatsapp.net', 627, '\x785071ef0840cb878deb2a4485f7bad48c38c8b7206e103d7132f88f93612444', true),
	('5215550000001:1@s.whatsapp.net', 628, '\xf0adb8a0f005ab50bf918b4ba6973dd4a0768cd891716abe1d20f98ec0d01149', true),
	('5215550000001:1@s.whatsapp.net', 629, '\x109c22a566b57da4e7d8bdf32bb9a27f611caeccc23c23839a657b743f0a3d4d', true),
	('5215550000001:1@s.whatsapp.net', 630, '\x38a61afab7c035aafb605178d304620d6ef551df19928ca6f77b7d85d0a44e69', true),
	('5215550000001:1@s.whatsapp.net', 631, '\xe025f03c1d6dadbac35d81fdcca11f592747254ce9cca935d1b7d59eec821964', true),
	('5215550000001:1@s.whatsapp.net', 632, '\xe0a3257695266f263baaf380bf6d639f2905954d7fb32ebc76cfca1c086a9766', true),
	('5215550000001:1@s.whatsapp.net', 633, '\x688491c69749dacef38695cadd97e88408c51c6f48750091e24f6f2e33f6ed6c', true),
	('5215550000001:1@s.whatsapp.net', 634, '\x00fac9d6a0075bed06b69fa537abad6db963e038ac31e446823fe363906caa47', true),
	('5215550000001:1@s.whatsapp.net', 635, '\xb0a41a85500b9917495b6bd01df771485f51e56e72a4d55a9532cf5b4ed5db56', true),
	('5215550000001:1@s.whatsapp.net', 636, '\x2814b9e2e793317543165d3babe6a7e36eaa3604728c5b5abf593607730d8c5e', true),
	('5215550000001:1@s.whatsapp.net', 637, '\x000546ff324f3b0a51a0d39353dfa65496c002fd354dba0527e3a9f54dcb0c4a', true),
	('5215550000001:1@s.whatsapp.net', 638, '\x5815d1d8fe7565d217171a659f1250270942f7e6ea076a368e3f1f4a3a5aeb4a', true),
	('5215550000001:1@s.whatsapp.net', 639, '\xc8e73d77403483ca3b98bf0c61091c3e7999dd58fa584dd86bdf50e19d57ff6a', true),
	('5215550000001:1@s.whatsapp.net', 640, '\x58843a42cfdba0e3bc96c8ddd16cddd7d19f377efcdd9aea481fdb115893db5d', true),
	('5215550000001:1@s.whatsapp.net', 641, '\x2893a1f115d62b683a39fe87026a1f8c7ab29e50c7d980fa53f4e2ff7c9a9a51', true),
	('5215550000001:1@s.whatsapp.net', 642, '\x902cf80837e2de894ae67b8503e7da234d60b09cfc9bd7b18f113b9f5e30b466', true),
	('5215550000001:1@s.whatsapp.net', 643, '\x681e9f6da90790e246b5fc348f47aad9f71313c6832bb45456819ad24418397b', true),
	('5215550000001:1@s.whatsapp.net', 644, '\xf0a360b5236753c28123bba388c23c99c5b9c36f9e85fa18f6575507558cc053', true),
	('5215550000001:1@s.whatsapp.net', 645, '\x6058e71b0baef59809fb72de9412be57d3c38b11ec443b319342d172a391a47a', true),
	('5215550000001:1@s.whatsapp.net', 646, '\xc82671813b4cec1e1c88dd76999e1fad46a2def364957dda194ea4c56190c374', true),
	('5215550000001:1@s.whatsapp.net', 647, '\xd81be2dbe7c7733796da96d41094c8858659ed8135ae71ea732b655119fb314e', true),
	('5215550000001:1@s.whatsapp.net', 648, '\x182ee4890b47ef42191c5cbe898a218bf0aeca2a530ab6f3be80149bb26f8974', true),
	('5215550000001:1@s.whatsapp.net', 649, '\x586bf6d548a13dbbc427f532a1afbf48959dbf32717a39d7d53b395177680b6d', true),
	('5215550000001:1@s.whatsapp.net', 650, '\x7857be1d50a7595ff606db64b3ed9cb8924fe796774f566949cc454cd1f95975', true),
	('5215550000001:1@s.whatsapp.net', 651, '\xe055637af018acf9bbb25b71682bffe537cab12fd8f92f549f208e6bcff7bb40', true),
	('5215550000001:1@s.whatsapp.net', 652, '\xe8bac53aeb653f2385f359140d3978752ca48e3b5f4c57c4d9a8b04ae5edeb5d', true),
	('5215550000001:1@s.whatsapp.net', 653, '\x78bfdfb9b85bea959893ea798bc3444371a44772dc9c03f59465fca48a405e71', true),
	('5215550000001:1@s.whatsapp.net', 654, '\x1894693387c16a7d4636cea6de136c0640f572216c89d4844c58a77815f4de65', true),
	('5215550000001:1@s.whatsapp.net', 655, '\xc0f4dc884b9439f4e4a0e330f1d00aacd66103e72dfec370a4acdc4abba8bb69', true),
	('5215550000001:1@s.whatsapp.net', 656, '\x80fdff3aebf65265596bedacbb7f4f8a28e5b5ce74c25c9486a88e60c3157743', true),
	('5215550000001:1@s.whatsapp.net', 657, '\x98f41266206c78dc7564bacc32d32c8c193a91242ff4f429dad10f6ea388f05e', true),
	('5215550000001:1@s.whatsapp.net', 658, '\x08ed4904032f8765c4bae6b1fdc99ff77bbbeb1b2342dce86823c3eb5c2ce46c', true),
	('5215550000001:1@s.whatsapp.net', 659, '\x0845c86923640d58458d5b9aaea6b3ee1e008d49ad5085c335aae33035ede77d', true),
	('5215550000001:1@s.whatsapp.net', 660, '\x70a1e452773b6a5e8f97bb982294a089ae3eade90f8d4cb356bffd765cb20e46', true),
	('5215550000001:1@s.whatsapp.net', 661, '\x308d41c35a39bef5c947cbf1f5408de43102da5ef7f2d49c9d1aec6093a38243', true),
	('5215550000001:1@s.whatsapp.net', 662, '\x384ed920a5b72d5583d7fb499d3f404b5f423d4bd30d6d4c122534aa4f7f8953', true),
	('5215550000001:1@s.whatsapp.net', 663, '\xb08f78ad1bf57e2853a2d13129a589df0a59e1f6eb985a775bcbed32f5f8e24a', true),
	('5215550000001:1@s.whatsapp.net', 664, '\x18861ad479c5ccf75bac88a2e9c96527442c2da92c4e7f45c869aa00d6a4e847', true),
	('5215550000001:1@s.whatsapp.net', 665, '\x982e8e428e59f4ca1bf3c9d00fb1e52a3adb7e1954f2dc0cde31515c69813c7c', true),
	('5215550000001:1@s.whatsapp.net', 666, '\x009808f9d273a6f95043956cdc7993b3dcf3c1e587311248f8a9c2efe7605358', true),
	('5215550000001:1@s.whatsapp.net', 667, '\xe0fc410cc8428b98a5c30e3d3b6ee5e19446ff8402f9d7935d83a8ae9dff9873', true),
	('5215550000001:1@s.whatsapp.net', 668, '\xe8c66d2dc76d41f70a17061beb7fdd59ee84120673467f45b5148ca5d84f6054', true),
	('5215550000001:1@s.whatsapp.net', 669, '\x604cd2c2d38df1c61b2985bb8403b00ce0481fc854a40cb708217d2d7aa79d5c', true),
	('5215550000001:1@s.whatsapp.net', 670, '\xb8ca80f33ced0856ba3b414f15d0ea6be58ebe57f204225a4001a35e1f8fca4a', true),
	('5215550000001:1@s.whatsapp.net', 671, '\x00aa93fac1fc279364c1aa514e188807978d2eaa6e256730c931943ca4033773', true),
	('5215550000001:1@s.whatsapp.net', 672, '\x60857b05531bb086b46dbf5f98c3c9a1ec1e92dd6fac443b868583e753069d6e', true),
	('5215550000001:1@s.whatsapp.net', 673, '\x00988315880f16b7b2f6a5eba6913d5317ffb656ea9310802776b2c5b57c6b79', true),
	('5215550000001:1@s.whatsapp.net', 674, '\x88c092a6320d53ed5ce6241baadf4ce642a8e958ade00e683075382ee115ba45', true),
	('5215550000001:1@s.whatsapp.net', 675, '\x3883241c41becef2e86a2790903d3f4180c8313845b85dd93f1689e935e84279', true),
	('5215550000001:1@s.whatsapp.net', 676, '\xe047ff9cd5b67b1459913dc1cdeddb3d115d1115b6902a8184b8bd91ffb0b568', true),
	('5215550000001:1@s.whatsapp.net', 677, '\x38b49f69b0a992a55dab8da95cfe5f377533ab63457e5a40e52b14bd7564a66e', true),
	('5215550000001:1@s.whatsapp.net', 678, '\xd0d31702acbd08e0ae65b93c5cec22779bdbd28f6f00db7c2ede4eb329e0b76a', true),
	('5215550000001:1@s.whatsapp.net', 679, '\x80029989d309b4c79a49caa15af735036ff3eff84e043ae4ff89054e88666b6c', true),
	('5215550000001:1@s.whatsapp.net', 680, '\xc8cd32e1253645380f9ad5c7a04b405feb709b25b29cbc281c956f17b5923766', true),
	('5215550000001:1@s.whatsapp.net', 681, '\x7011b00c73cc6e5d66945bc32eba1c6d5d2c99a225f06fb6ebec75ef0fa28540', true),
	('5215550000001:1@s.whatsapp.net', 682, '\xf89cbbf17ef12f2547288e13f7cc76a382137d781048e14a9cc924e5c9b4ad7f', true),
	('5215550000001:1@s.whatsapp.net', 683, '\xd8a98a016196fcd881f829914d320b835cee09ae230c9b90e757c11dbf369146', true),
	('5215550000001:1@s.whatsapp.net', 684, '\xd8f5fa44b789c8c4eb9f88d350252f5a652f760ef9c8625ac81275dd46930560', true),
	('5215550000001:1@s.whatsapp.net', 685, '\xd8d8d3b320bac929e45c19cc91ad9dff8d6848c9d4b06813eb5371534c4fcd63', true),
	('5215550000001:1@s.whatsapp.net', 686, '\x805f514926992a7612f9feede87d138d373e58e5de3b7b324c0a43905d96c277', true),
	('5215550000001:1@s.whatsapp.net', 687, '\x30767b11ca103c6c54c84d28db3379be0a4104091606e41c656bc6547c833f4c', true),
	('5215550000001:1@s.whatsapp.net', 688, '\x602456306d82b74b636739b7811e6b96bf090a27ffdd0489f2305eaa05c01043', true),
	('5215550000001:1@s.whatsapp.net', 689, '\xe85eb6498a9879b35fd58b2018c005b63a7f990c52db8be8a63c3b04cdafeb4c', true),
	('5215550000001:1@s.whatsapp.net', 690, '\x500ce69769ccc251c9f9f1de8ae6dad4a7ecc8985ce12283f4581774bde21454', true),
	('5215550000001:1@s.whatsapp.net', 691, '\x40b778a44b586a73e930b31a334e78c3f76ff8fbc3462739c214b66a4efd1b53', true),
	('5215550000001:1@s.whatsapp.net', 692, '\xf0257641404ff8e0fa866a59c0f176da6f552e31347d3e03ee032f134506c17b', true),
	('5215550000001:1@s.whatsapp.net', 693, '\x5062031408c8b5abddd739e897171d788e535523ba487082cfcdc28be569ea7c', true),
	('5215550000001:1@s.whatsapp.net', 694, '\x0080d01f929a2c6943998164ece0c948b679b21f899747e99dbd8bf800cc8071', true),
	('5215550000001:1@s.whatsapp.net', 695, '\x18915391ae62c03b0108ccae80b905f485ba8016dc17d781d2b25043ee37864f', true),
	('5215550000001:1@s.whatsapp.net', 696, '\xb00b46b065ffe5e8ed3f4c96c8d0a6f6d73a1d5b825ef65003e49c80102f417f', true),
	('5215550000001:1@s.whatsapp.net', 697, '\xf07c262d82b92da9771250f14f4e71b26216f1ca342f413ba3a6cd24e81db558', true),
	('5215550000001:1@s.whatsapp.net', 698, '\x00b9857ec8fe63d10a71b54b5e1375dd44dd5cf64f1ee39fa857fc8c2a7e3872', true),
	('5215550000001:1@s.whatsapp.net', 699, '\xc8d1036ebaf8db06792f1074b1921464556a5f9d5a3406082662f8638ed0865b', true),
	('5215550000001:1@s.whatsapp.net', 700, '\x588cca558a02f5768d6a428152cad9a7dbec883aaafa864bd3861e65be79b97c', true),
	('5215550000001:1@s.whatsapp.net', 701, '\xe07a767ed7e2daeab3179db8f62560f393b7c6489a0151e2a93b397b55373756', true),
	('5215550000001:1@s.whatsapp.net', 702, '\x58c9cc614368af0e5af2272e5b6c66900691ad6f245fbf4fcac6cecef3092661', true),
	('5215550000001:1@s.whatsapp.net', 703, '\x0820d0c0e9a596877144e7a49c08d43d209a4ed2fa6122700a854b0da045675f', true),
	('5215550000001:1@s.whatsapp.net', 704, '\x7883d203232c76ee81e0d54de0790ca438dedd5d501bd05459d6ebf83c2eea56', true),
	('5215550000001:1@s.whatsapp.net', 705, '\x38efa32e57bf9c0d0f2ac7d6ebda4ad1264979d29ddf0f33d1d97f7af0d79d7f', true),
	('5215550000001:1@s.whatsapp.net', 706, '\x68ecf567c11625b89a5b11971b1f3a648c92c94f62066b73aaa9e9a1db76c364', true),
	('5215550000001:1@s.whatsapp.net', 707, '\x888ddac0c59a7059c2bb01a0cc070d7b2be2c9fb5853c65f3975d71d86639871', true),
	('5215550000001:1@s.whatsapp.net', 708, '\x48edfa0f686a53b81dbe93d57e529007be0cfa8f4c461453375eebaf9c2e3464', true),
	('5215550000001:1@s.whatsapp.net', 709, '\xc8f0c2f0de8f7419b5ec5ecfe209e436ccd2dcf911d2301518ef97cd75f1846b', true),
	('5215550000001:1@s.whatsapp.net', 710, '\x405c0ae1a84d5428b4b06976beb2d695e02b388af88e9e526b6437fd379f4b5a', true),
	('5215550000001:1@s.whatsapp.net', 711, '\x40f87565964ef29b0760253c36b7c1d26edd28b81290407feb99de021adfc460', true),
	('5215550000001:1@s.whatsapp.net', 712, '\x28fd9835857762c831814098438e329caaa9b02a4b1da4538e8bb50e2f88f27e', true),
	('5215550000001:1@s.whatsapp.net', 713, '\xf84dfa1840ae3fac28c2923f619766c4a3858ca0e3f4f704e5375bc5a29e0a6a', true),
	('5215550000001:1@s.whatsapp.net', 714, '\x785b70cb3b7ef15008f90448514368da024bb01989749c9570d102d1efffef7f', true),
	('5215550000001:1@s.whatsapp.net', 715, '\xd0d2618b9a79c2a9906ae6c5df13a05c7315970b58f7bb9aec14bcf8440f6c65', true),
	('5215550000001:1@s.whatsapp.net', 716, '\x0800fc5cfb21e9f71cfae92459f3bebbb2a767f22876dbf81b4681111266c672', true),
	('5215550000001:1@s.whatsapp.net', 717, '\x8091b08c00c118935ba9511c2dd0505fb9feb5b45cf3678d11e789911e85d640', true),
	('5215550000001:1@s.whatsapp.net', 718, '\x4889ad1ec1f5a3e3bccc8298b8d215d99ff477e98e17b9c629a10bd96e015249', true),
	('5215550000001:1@s.whatsapp.net', 719, '\x28ec66448a446585bbdc936e50d1ef70ff32ffd00e8ed85bcfa6de7a5f0b3774', true),
	('5215550000001:1@s.whatsapp.net', 720, '\xc8983380178c390f6f21fd4cac940623a8f5c43670036ed88b2f5afb4d5aeb56', true),
	('5215550000001:1@s.whatsapp.net', 721, '\x483beb8dc1a3a874527f38b4a75970d8cdf2ccd6e68338e482e8fc7d25647461', true),
	('5215550000001:1@s.whatsapp.net', 722, '\xb0f22d603e1893864f8ec0208d6983bf15f7799dc0f8932b586642cede385c5b', true),
	('5215550000001:1@s.whatsapp.net', 723, '\x50394475611355fafb4d228317189d070d3e37bc0f5c9793ee2bf29210c6fd5e', true),
	('5215550000001:1@s.whatsapp.net', 724, '\xd81a1dfb8c78872e8d353ec829bbc2c8e5efb8c286df4e48fd4656fa8212fa6a', true),
	('5215550000001:1@s.whatsapp.net', 725, '\xd84f336a35f627a909934dd81237c107ba79deabe5354820a4341cc7ace64740', true),
	('5215550000001:1@s.whatsapp.net', 726, '\x885d2aed4485842ae129bbd24a1a3fceca4f5f824d40bb70ee49da9b23faa86f', true),
	('5215550000001:1@s.whatsapp.net', 727, '\x300a44f611a1a7dbf6ae709a278e8482b93e4f6e98b660d0fe7a589fd74d6349', true),
	('5215550000001:1@s.whatsapp.net', 728, '\xc0a58e052f4f8133f90d9626d32979aa3279cc2866e86e859f14d79985627449', true),
	('5215550000001:1@s.whatsapp.net', 729, '\x30c9ee332d1d843f48cfbb1186855f86f3a11e38ac6c0469ddeb558d30793269', true),
	('5215550000001:1@s.whatsapp.net', 730, '\x08193f27b11009444f0b7455e865edf1247ecfdeda1b3166e313430d6ef95b45', true),
	('5215550000001:1@s.whatsapp.net', 731, '\x4078a3dddae61cdff71e46f8ea65cf91d146e96c0d1d10df3149e71071c01143', true),
	('5215550000001:1@s.whatsapp.net', 732, '\x18f4b0e4facc96cd91ce7f2ee4ff8b365e9e9a202dd276bd399741047f5fb656', true),
	('5215550000001:1@s.whatsapp.net', 733, '\x783960ecef6fe8ec0cde302f20ed0220a4583b76124f34b1adbfe2330634355d', true),
	('5215550000001:1@s.whatsapp.net', 734, '\xf8fdea12cd2062d0a9f1b60ce355b1173d1824e4eef5a2bb3abe7148928a2466', true),
	('5215550000001:1@s.whatsapp.net', 735, '\x00f9a10354d5358cab1a19723d62ac2314c8da85f58b46cc7415806035be1c6a', true),
	('5215550000001:1@s.whatsapp.net', 736, '\xd8c2ef0f51d8c5e105f79ddb264c4312197aab96c0a22b35c42357d36181ed4c', true),
	('5215550000001:1@s.whatsapp.net', 737, '\x9860744f878b842d6757dd323b434cee7df31ed6a777fa2ceda71cffe98b364f', true),
	('5215550000001:1@s.whatsapp.net', 738, '\xa8784f4065c6e95b8c0ef290c740772a71f88f4f22753045a9ace8bfbb93f047', true),
	('5215550000001:1@s.whatsapp.net', 739, '\xd837e913d0d4b1041aec2c6186d09ad280de884f3131a784c273d6456a891c6b', true),
	('5215550000001:1@s.whatsapp.net', 740, '\x88a63387745b569f3659384bf735e8ea2833006110e1a6fa026b0626a2841542', true),
	('5215550000001:1@s.whatsapp.net', 741, '\xb8bcfaec0a09bd9612ae1804d826f9d4a38ba92ce07d32676801747b4b1da951', true),
	('5215550000001:1@s.whatsapp.net', 742, '\xb8c8debe5e21fd5f05318aa211155fc7b56d7982fc68cfca1d01ca8cf1bdb261', true),
	('5215550000001:1@s.whatsapp.net', 743, '\x6009bb0ce551c1596faa86c8f3f2696580f0834d2de78c668603da4416d9b06d', true),
	('5215550000001:1@s.whatsapp.net', 744, '\x48a1a5d8d70426619d0d919fc94b79868ab86b274ffb2436c871cda9a9f7be46', true),
	('5215550000001:1@s.whatsapp.net', 745, '\xe8ce10faddde5f03c512782341c96b6b9ee8fef8e4ab6a16a786e290c81ccf74', true),
	('5215550000001:1@s.whatsapp.net', 746, '\x683efa796e38cca75ee8208b431bee3fbcacdfd3c1ecc85d1d2f5ba28ca3be4c', true),
	('5215550000001:1@s.whatsapp.net', 747, '\x0042c82e9971e5d89bf1d792f8021572bd8e9f99cfceb06e64313decbb516d51', true),
	('5215550000001:1@s.whatsapp.net', 748, '\x801f6a2e01a2d9d56f73746cf155d317e02ed02c8fca88e24a0e2907afd79959', true),
	('5215550000001:1@s.whatsapp.net', 749, '\x000a7b14d3ee28542026669ef161b6cd784103148725a28f7011e34e37c5e854', true),
	('5215550000001:1@s.whatsapp.net', 750, '\xc83ee6424227d5dcf3a06fa71b9186562b58ce3291f7cade1d5dc4c612573040', true),
	('5215550000001:1@s.whatsapp.net', 751, '\x40920532281615754c2296f9408b6af090315213af87e261f34ad69f07dcbc65', true),
	('5215550000001:1@s.whatsapp.net', 752, '\x38cf203ef24cadf517fe72cd9d79571d3ea49f0fe168cc98070e20434a45c06d', true),
	('5215550000001:1@s.whatsapp.net', 753, '\x50bbcb2452696db3f0e0a9cc3ec44853463b73f0f6aec786ec2a291a0ac0f955', true),
	('5215550000001:1@s.whatsapp.net', 754, '\xe0977aae810d54255376ebbf3d7375d31ffbff8f920e1079a5c8e6a68933ec4c', true),
	('5215550000001:1@s.whatsapp.net', 755, '\x60dc7bc68cffd9d550e8245c07cfa2c3c867e7c3ecd08f4202f88ec93355434a', true),
	('5215550000001:1@s.whatsapp.net', 756, '\x78a10a812dbbb9e4957f482fa6a103e986837e1b3f14c09dea578b3c4524367e', true),
	('5215550000001:1@s.whatsapp.net', 757, '\x586ea16c2ff5145a4fab86afc85473a5918fcfdb3b1bd1b6deefc83901796b58', true),
	('5215550000001:1@s.whatsapp.net', 758, '\x30eebee7d20f03e267075f601620f7094ce503c434a4db8e23733f25c364b67c', true),
	('5215550000001:1@s.whatsapp.net', 759, '\x90fab1e7ebca3270609aa9116f7888f3a1a8a8cf7358a490889797fd4cae0044', true),
	('5215550000001:1@s.whatsapp.net', 760, '\x28e133c6864276266deac720408b81e19ccd30429323bede37c924ca8a7d4a41', true),
	('5215550000001:1@s.whatsapp.net', 761, '\x3021e3a4d2e2386acedc031320ab5c59374c5ab4fd2b00692ef9f278bb8a9d62', true),
	('5215550000001:1@s.whatsapp.net', 762, '\xa8d2bd674ddc01966eb976715e966af77e686a990f7adb3bf76edbd58f6d3b7c', true),
	('5215550000001:1@s.whatsapp.net', 763, '\x882a038b7648dfd66c3426af2585e6a6d1b321fde15b5af17d421d15f043c461', true),
	('5215550000001:1@s.whatsapp.net', 764, '\x083bc7881234ea483ec1cc82fadb0b486fd067bc6c29d9b294041f9ccbde3250', true),
	('5215550000001:1@s.whatsapp.net', 765, '\x6847482c43c2d8387e5c3f3403bb7fc31972f2bd76fc791e3c7beb3baad9335d', true),
	('5215550000001:1@s.whatsapp.net', 766, '\x30c4efb15db1e6ede74b18b07a5c07e3d942446edbd80e13a3ad12f964de116c', true),
	('5215550000001:1@s.whatsapp.net', 767, '\x282a417ed06cce562bd4ba47a7658b9fd7c4184d617d9372ce37b74dfc64ad44', true),
	('5215550000001:1@s.whatsapp.net', 768, '\x48ffed0b561dbb2b9a0d5454a7658d3dbcab956b29b12ab09e4c27ad1570a34b', true),
	('5215550000001:1@s.whatsapp.net', 769, '\x203d4281e6d7d78e8febf69d74131e4e467fd9fe4d7b6afef8b3352c3912624f', true),
	('5215550000001:1@s.whatsapp.net', 770, '\x40f7a8821f60f89bce11bd17d3829119e8903511b97f412b68236dae66a51c77', true),
	('5215550000001:1@s.whatsapp.net', 771, '\xb8f9e9f107c83c9c10f4d68852395287f2561119b0c8a5b9263d3a88cffb9263', true),
	('5215550000001:1@s.whatsapp.net', 772, '\x482f5f090500420eac4ecb1aa34049721bd4db9f0e6cfeb4dd2fc6f6f1e41165', true),
	('5215550000001:1@s.whatsapp.net', 773, '\xb0c8e9762f29ec2ad88f5c00fc1c4088e36c084cd5e5c058ca731516b927fb6a', true),
	('5215550000001:1@s.whatsapp.net', 774, '\x2817838404282583312ba785693fe72419c5f286fab198168a0a4a6d6dd9d770', true),
	('5215550000001:1@s.whatsapp.net', 775, '\x907405fb03d85077772386558e667a40f95655b40e85c939c7ddec00c59d4c5a', true),
	('5215550000001:1@s.whatsapp.net', 776, '\x607e619e17c947ef756d2228727fb906acafa21aad33e7ae117e7034ca513568', true),
	('5215550000001:1@s.whatsapp.net', 777, '\xc023ef4811e7549bcd9a550a4cfb813e84b2f39364c8401d78684ef6dd42d979', true),
	('5215550000001:1@s.whatsapp.net', 778, '\xf839d01b393bef08edc2c8856341e437d5892859c79df6dec7312d6c852a5b7e', true),
	('5215550000001:1@s.whatsapp.net', 779, '\x3091d8604632309f0e90939faeaeafe80e97d5063c91d91facf828699bfcfc5c', true),
	('5215550000001:1@s.whatsapp.net', 780, '\xb8631bf293a7dea78a12b504cd62c603b8e96b9cf809db1646de6a4b776dc764', true),
	('5215550000001:1@s.whatsapp.net', 781, '\x8006f0da1145a9bcc54a70eecc3c0b9ab64c59ddf35f8f5ae7d72006b0aa2f7b', true),
	('5215550000001:1@s.whatsapp.net', 782, '\x209776a0fa4607fb98b86798ba75197f11d0dcd2c0c940cc5cf80621f72b0847', true),
	('5215550000001:1@s.whatsapp.net', 783, '\xc0645eb82c5a0be50a53fb9bcf121bd35995ae45b73fe3476dc1fc526b150d5f', true),
	('5215550000001:1@s.whatsapp.net', 784, '\x881244c17cb77710d6bf0ea75075bbc51431dd7c72f407c3ad3c2e1c78a8e953', true),
	('5215550000001:1@s.whatsapp.net', 785, '\x80bf3e0cd3b621345d812218fc531ae9b9ecf42ba3c0d1b1aac440e7007c8f5a', true),
	('5215550000001:1@s.whatsapp.net', 786, '\xd082e4034668f438516af7053a8a3e9892ccc4a395362b8758603ff3f1c91d7b', true),
	('5215550000001:1@s.whatsapp.net', 787, '\xe8a625489a86881c457298ef14b77e99077766eef33216bd5930c1ef63aa346a', true),
	('5215550000001:1@s.whatsapp.net', 788, '\xa086a7c357ccc800c82ad4a3f143078d359afff1b1f245364df4fceb3061d244', true),
	('5215550000001:1@s.whatsapp.net', 789, '\xa8fee718ee94cf30d8b52e998c666c4e51b73edab55a9ecf3435a6e704605f6a', true),
	('5215550000001:1@s.whatsapp.net', 790, '\xb062835004ec0e789a3cd6afadabbbcd6ccdc0183ab44ff9c9f159738157f643', true),
	('5215550000001:1@s.whatsapp.net', 791, '\x88c99692bee011582d606d94844a0ef71c42a7267222380b9a44b7b1b943e57b', true),
	('5215550000001:1@s.whatsapp.net', 792, '\x1095f817e77cc5165e1230aa9f3c0f8b4f7aec4ae78b95ba4668b50a03d3a573', true),
	('5215550000001:1@s.whatsapp.net', 793, '\x1886fbd18fe24fe71d409623adb53502ef85ce7793906c5ebabd9d90fbf6aa6c', true),
	('5215550000001:1@s.whatsapp.net', 794, '\x08ac93d3cb0cfb1a554cc0f6c5cd1d3573d1bdaf1177d4899317f7a1b8e67060', true),
	('5215550000001:1@s.whatsapp.net', 795, '\xa8fe68aae9ff0d396a15924d53cde9bed10ff5bb23d2e3ebc3c08784a5a36059', true),
	('5215550000001:1@s.whatsapp.net', 796, '\x286ca57eccda9d0835127770716cea733104888ce20ab623b5d597a5e2f6a044', true),
	('5215550000001:1@s.whatsapp.net', 797, '\xc8e94c4f8a6c994ea194933d637b65247a759cf6fda72f5a1b68129478b10179', true),
	('5215550000001:1@s.whatsapp.net', 798, '\xa813d329a49bfb98b92ed3f19636914d69840f783eeb6a9828213d738caf3b51', true),
	('5215550000001:1@s.whatsapp.net', 799, '\xc8192f61cfcab207af08393a86051492d91fb57e443ebbad3ed87da2762d6b54', true),
	('5215550000001:1@s.whatsapp.net', 800, '\xe013c524595b3161c00cc2a613604439101a56568aa94e085c039c3fbcb66563', true),
	('5215550000001:1@s.whatsapp.net', 801, '\xb85bd33bb3ace7d73cf7e85f8e14ed264150c35c4f7f7d63edb1f83cfd136552', true);
INSERT INTO public.whatsmeow_pre_keys VALUES
	('5215550000001:1@s.whatsapp.net', 802, '\x48714c4e26b5fdf584544cb7683e06e202cd35df1f6696e10c3e97ecbf489476', true),
	('5215550000001:1@s.whatsapp.net', 803, '\x089546b2c067edb8ef9f1e2a8093d098efc435586c14a57ab9f23ec182323f57', true),
	('5215550000001:1@s.whatsapp.net', 804, '\x38f0de252d9658a4872c737b189acc8b988f265b8224edcc3d7fd6c6345bc44e', true),
	('5215550000001:1@s.whatsapp.net', 805, '\xe895a237ff74873ca58e40f77eebe1d998b58d357bc971bc001955c8dcb4435b', true),
	('5215550000001:1@s.whatsapp.net', 806, '\x00641d4bf6df1b31cfacac049804185f26f0fe6b86e390a1edfd4d3774461d57', true),
	('5215550000001:1@s.whatsapp.net', 807, '\xe876e6719379cb0703c60b43d162452f1a850f0b0e7eda64b9e622716961cf4a', true),
	('5215550000001:1@s.whatsapp.net', 808, '\xe00526685ff5226f69d5f1d33c43a3935c47aa29a10b8cef69318f717ec36c7f', true),
	('5215550000001:1@s.whatsapp.net', 809, '\x20abddadfe5dff7c138e02abeb3036e462a5cac2b94a603ec19260ec2bcd9477', true),
	('5215550000001:1@s.whatsapp.net', 810, '\x18af79676dfa964412c067ab6f06df51709bb20a98c6b6a70d3a47755984c77e', true),
	('5215550000001:1@s.whatsapp.net', 811, '\x0021ac329ad2e88440ea01532ca4d25ef433b0bb901bcb4532ce8398acf79666', true),
	('5215550000001:1@s.whatsapp.net', 812, '\xe83d85eea6e1cba4c634a20dc617c8100cd3498fd2e8f8bfc065e08dc34e3460', true);


--
-- Data for Name: whatsmeow_privacy_tokens; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: whatsmeow_retry_buffer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_retry_buffer VALUES
	('5215550000001:1@s.whatsapp.net', '95215550000002@lid', '3EB0BCB7B091FAD69FB31D', 'wa', '\x0a1c48656c6c6f2066726f6d207468652064656d6f202866396635346429', 1795475723818);


--
-- Data for Name: whatsmeow_sender_keys; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: whatsmeow_sessions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.whatsmeow_sessions VALUES
	('5215550000001:1@s.whatsapp.net', '95215550000001_1:0', '\x7b2253657373696f6e5374617465223a7b224c6f63616c4964656e746974795075626c6963223a22425a567077466357466a4d39724e37776d634f4743325355645a4f525a7542585a776b776c312f5951335161222c224c6f63616c526567697374726174696f6e4944223a323231353433393230322c224e6565647352656672657368223a66616c73652c2250656e64696e674b657945786368616e6765223a6e756c6c2c2250656e64696e675072654b6579223a6e756c6c2c2250726576696f7573436f756e746572223a343239343936373239352c225265636569766572436861696e73223a5b7b2253656e646572526174636865744b65795075626c6963223a224252497151764d3542484945314b48364d52707061424a47454d584d2b48783453716a68554d397a71464647222c2253656e646572526174636865744b657950726976617465223a6e756c6c2c22436861696e4b6579223a7b224b6579223a225051662f6769307a5561646d77697056766c7559447032466c396b474a554b6d336c38384e6254716b33593d222c22496e646578223a317d2c224d6573736167654b657973223a5b5d7d5d2c2252656d6f74654964656e746974795075626c6963223a224264593544396651524337646250392f7174323466346d7744724643506254776e3473304f41617665304172222c2252656d6f7465526567697374726174696f6e4944223a383538302c22526f6f744b6579223a227750586d53536f534a6447666773736d44424b4f676861344a4659716667726462634c2f6b633463674e6b3d222c2253656e646572426173654b6579223a22425757696d57364d7153746434514d585673454276656343454d47435158385a7733754c6743646941724d6c222c2253656e646572436861696e223a7b2253656e646572526174636865744b65795075626c6963223a2242624934364a6b5442437a7551506e48395465775648304a742b6f7632467351425334412b2f31484e35356d222c2253656e646572526174636865744b657950726976617465223a22694f55356e3435344a556152577a784f464f5143626f4f754166653361614565596a2f76365872667158553d222c22436861696e4b6579223a7b224b6579223a224b6462356f426e6e2b6e71643439556b707450346f6c38554e74432b546f537466664a36716e34414d65303d222c22496e646578223a317d2c224d6573736167654b657973223a5b5d7d2c2253657373696f6e56657273696f6e223a337d2c2250726576696f7573537461746573223a5b5d7d'),
	('5215550000001:1@s.whatsapp.net', '95215550000002_1:0', '\x7b2253657373696f6e5374617465223a7b224c6f63616c4964656e746974795075626c6963223a22425a567077466357466a4d39724e37776d634f4743325355645a4f525a7542585a776b776c312f5951335161222c224c6f63616c526567697374726174696f6e4944223a323231353433393230322c224e6565647352656672657368223a66616c73652c2250656e64696e674b657945786368616e6765223a6e756c6c2c2250656e64696e675072654b6579223a6e756c6c2c2250726576696f7573436f756e746572223a302c225265636569766572436861696e73223a5b7b2253656e646572526174636865744b65795075626c6963223a22425347357245532f4e694f6d6a39446569682f386b386d57346241645530446c495071514851463376566475222c2253656e646572526174636865744b657950726976617465223a6e756c6c2c22436861696e4b6579223a7b224b6579223a22714939306437724a2f72714441466a41584330352f636e7335504e455548324b59384a69496145585551413d222c22496e646578223a307d2c224d6573736167654b657973223a5b5d7d2c7b2253656e646572526174636865744b65795075626c6963223a2242544f592f31564e4f754d6b4f5652375a54786a724b51524458556b537837642f4d74796b5534555a47636a222c2253656e646572526174636865744b657950726976617465223a6e756c6c2c22436861696e4b6579223a7b224b6579223a22336d416f5267564a4b7a593167675765623542774759562f6a66617039717338465638626c36504f5a386b3d222c22496e646578223a317d2c224d6573736167654b657973223a5b5d7d5d2c2252656d6f74654964656e746974795075626c6963223a224266646d496879344b7045327455796738562f6a577177394666322f5665696c76594f694b7a61686e365131222c2252656d6f7465526567697374726174696f6e4944223a31353834382c22526f6f744b6579223a22666573466c6b54326e4c4f6e314567302f436956304b4779457a596544545741443852614d78354a496b343d222c2253656e646572426173654b6579223a2242544d3433397735544269523167555977336d6c674153516561422b71674563446469695446657361765271222c2253656e646572436861696e223a7b2253656e646572526174636865744b65795075626c6963223a224251727a6f4969574a5732434850394a6c693542695233486a655a7869445872756e4e477a5761622f305549222c2253656e646572526174636865744b657950726976617465223a22474179686c32684c712b6f6e346452507566357a6a575a516538383846546b303059452b2f4548696d584d3d222c22436861696e4b6579223a7b224b6579223a2239486a6f69733573304b6e5072453567773373372f662f4e4f7a79473667576d68522b696445793249446f3d222c22496e646578223a307d2c224d6573736167654b657973223a5b5d7d2c2253657373696f6e56657273696f6e223a337d2c2250726576696f7573537461746573223a5b5d7d');


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

SELECT pg_catalog.setval('public.ring_epoch', 4093, true);


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



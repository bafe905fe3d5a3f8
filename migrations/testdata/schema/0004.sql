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
    CONSTRAINT messages_receipt_check CHECK ((receipt = ANY (ARRAY['DELIVERED'::text, 'READ'::text, 'PLAYED'::text]))),
    CONSTRAINT messages_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'PROCESSING'::text, 'SENT'::text, 'FAILED'::text, 'CANCELLED'::text])))
)
PARTITION BY RANGE (id);


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
-- Name: events_20261202; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_20261202 FOR VALUES FROM ('01a2340d-0c00-7000-8000-000000000000') TO ('01a23933-6800-7000-8000-000000000000');


--
-- Name: events_default; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_default DEFAULT;


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
-- Name: messages_20261202; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ATTACH PARTITION public.messages_20261202 FOR VALUES FROM ('01a2340d-0c00-7000-8000-000000000000') TO ('01a23933-6800-7000-8000-000000000000');


--
-- Name: messages_default; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages ATTACH PARTITION public.messages_default DEFAULT;


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
-- Name: webhook_deliveries_20261202; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries ATTACH PARTITION public.webhook_deliveries_20261202 FOR VALUES FROM ('01a2340d-0c00-7000-8000-000000000000') TO ('01a23933-6800-7000-8000-000000000000');


--
-- Name: webhook_deliveries_default; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries ATTACH PARTITION public.webhook_deliveries_default DEFAULT;


--
-- Data for Name: chats; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chats VALUES
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', '5215550000002@s.whatsapp.net', '01a20b71-e639-7974-9b15-308fdf4a6fe5', NULL, NULL, '2026-11-24 02:45:45+00', 0, 1),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', '95215550000002@lid', '01a20b71-e639-7974-9b15-308fdf4a6fe5', 'Ana', '2026-11-24 02:45:45+00', NULL, 1, 0);


--
-- Data for Name: device_heads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.device_heads VALUES
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 1190, 1191, 2097169, 1, '767', false, NULL);


--
-- Data for Name: devices; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.devices VALUES
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', '01a20b71-e639-7974-9b15-308fdf4a6fe5', 'Demo device', '5215550000001', 'connected', 1, NULL, 'ONLINE', 'online', '2026-11-24 02:45:43.79526+00', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24 02:45:45.437833+00', '5215550000001:1@s.whatsapp.net', '95215550000001:1@lid', '2026-11-24 02:45:43.725148+00', '2026-11-24 02:45:43.79526+00', '{}', '2026-11-24 02:45:43.61181+00', '2026-11-24 02:45:43.79526+00');


--
-- Data for Name: event_outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event_outbox VALUES
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 1);


--
-- Data for Name: events_20261123; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events_20261124; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.events_20261124 VALUES
	('01a20b71-ed5d-719a-a5a5-aa6df70ded9c', '766', '01a20b71-e639-7974-9b15-308fdf4a6fe5', '01a20b71-e63b-7d09-b0a8-a6454598bc45', 1, 'message.inbound', '95215550000002@lid', '{"kind":"inbound_message","messageId":"3AB6192CE4D94175689F","from":"95215550000002@lid","fromPhone":"5215550000002","to":"5215550000001:1@s.whatsapp.net","timestamp":1795488345,"content":{"type":"text","text":"Hi, got it (8c543e)","media":null},"adContext":null,"chat":"95215550000002@lid","isGroup":false}', '{"key":{"remoteJid":"95215550000002@lid","remoteJidAlt":"5215550000002@s.whatsapp.net","id":"3AB6192CE4D94175689F","fromMe":false},"messageTimestamp":1795488345,"pushName":"Ana","message":{"conversation":"Hi, got it (8c543e)"}}', '01a20b71-ed5d-719a-a5a5-aa6df70ded9c', '2026-11-24 02:45:45.437833+00');


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
-- Data for Name: events_20261202; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: events_default; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: goose_db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.goose_db_version VALUES
	(1, 0, true, '2026-11-24 02:45:42.450696'),
	(2, 1, true, '2026-11-24 02:45:42.456983'),
	(3, 2, true, '2026-11-24 02:45:42.577335'),
	(4, 3, true, '2026-11-24 02:45:42.643982'),
	(5, 4, true, '2026-11-24 02:45:42.659599');


--
-- Data for Name: handled_messages; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.handled_messages VALUES
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', '95215550000002@lid', '95215550000002@lid', '3AB6192CE4D94175689F', 'inbound', '01a20b71-ed5d-719a-a5a5-aa6df70ded9c', '2026-11-24 02:45:45.437833+00');


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: key_probe; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.key_probe VALUES
	(1, '\x0161cfbc2292b8293dfea282bc877dc5138794e9d2e4a63bcfcb69c906622c3aa0ea798ca12357960ba3', '2026-11-24 02:45:42.750241+00');


--
-- Data for Name: message_queue; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261123; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_20261124; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.messages_20261124 VALUES
	('01a20b71-e715-7227-93e2-c7685864d1be', '01a20b71-e639-7974-9b15-308fdf4a6fe5', '01a20b71-e63b-7d09-b0a8-a6454598bc45', 1, '5215550000002@s.whatsapp.net', 'text', '{"text":"Hello from the demo (8c543e)"}', '3EB08444EBC8DE830BDFC5', 'SENT', 'DELIVERED', 1, NULL, false, '01a20b71-e714-7911-a136-7c7df97e2aaa', '2026-11-25 02:45:43.829143+00', '2026-11-24 02:45:45+00', '2026-11-24 02:45:45.34393+00', '2026-11-24 02:45:45+00', '2026-11-24 02:45:43.829679+00', '2026-11-24 02:45:45.34393+00');


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
-- Data for Name: messages_20261202; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: messages_default; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: pending_reads; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.pending_reads VALUES
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', '95215550000002@lid', '3AB6192CE4D94175689F', '95215550000002@lid', '2026-11-24 02:45:45+00', '2026-11-25 02:45:45.437151+00');


--
-- Data for Name: public_links; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ring_nodes; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ring_nodes OVERRIDING SYSTEM VALUE VALUES
	('b60aa6d2-d26a-40ba-8274-b3bcbcd7856d', 'node-1', '127.0.0.1:7400', '127.0.0.1:3032', '127.0.0.1:7946', 12761, 1, 3000, 1, 88, '2026-11-24 02:46:54.638357+00', '2026-11-24 02:45:42.780471+00', NULL);


--
-- Data for Name: ring_partitions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ring_partitions VALUES
	(0, 1, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1, 2, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2, 3, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3, 4, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4, 5, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(5, 6, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(6, 7, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(7, 8, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(8, 9, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(9, 10, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(10, 11, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(11, 12, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(12, 13, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(13, 14, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(14, 15, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(15, 16, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(16, 17, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(17, 18, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(18, 19, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(19, 20, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(20, 21, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(21, 22, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(22, 23, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(23, 24, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(24, 25, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(25, 26, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(26, 27, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(27, 28, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(28, 29, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(29, 30, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(30, 31, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(31, 32, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(32, 33, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(33, 34, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(34, 35, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(35, 36, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(36, 37, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(37, 38, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(38, 39, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(39, 40, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(40, 41, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(41, 42, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(42, 43, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(43, 44, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(44, 45, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(45, 46, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(46, 47, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(47, 48, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(48, 49, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(49, 50, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(50, 51, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(51, 52, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(52, 53, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(53, 54, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(54, 55, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(55, 56, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(56, 57, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(57, 58, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(58, 59, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(59, 60, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(60, 61, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(61, 62, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(62, 63, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(63, 64, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(64, 65, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(65, 66, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(66, 67, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(67, 68, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(92, 93, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(93, 94, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(94, 95, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(95, 96, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(96, 97, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(97, 98, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(98, 99, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(99, 100, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(100, 101, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(101, 102, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(102, 103, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(103, 104, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(104, 105, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(105, 106, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(106, 107, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(107, 108, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(108, 109, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(109, 110, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(110, 111, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(111, 112, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(112, 113, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(113, 114, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(114, 115, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(115, 116, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(116, 117, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(117, 118, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(118, 119, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(119, 120, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(120, 121, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(121, 122, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(122, 123, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(123, 124, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(124, 125, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(125, 126, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(126, 127, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(127, 128, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(128, 129, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(129, 130, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(130, 131, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(131, 132, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(132, 133, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(133, 134, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(134, 135, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(135, 136, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(136, 137, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(137, 138, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(138, 139, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(139, 140, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(140, 141, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(141, 142, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(142, 143, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(143, 144, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(144, 145, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(145, 146, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(146, 147, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(147, 148, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(148, 149, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(149, 150, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(150, 151, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(151, 152, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(152, 153, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(153, 154, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(154, 155, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(155, 156, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(156, 157, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(157, 158, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(158, 159, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(159, 160, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(184, 185, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(185, 186, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(186, 187, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(187, 188, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(188, 189, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(189, 190, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(190, 191, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(191, 192, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(192, 193, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(193, 194, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(194, 195, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(195, 196, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(196, 197, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(197, 198, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(198, 199, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(199, 200, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(200, 201, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(201, 202, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(202, 203, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(203, 204, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(204, 205, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(205, 206, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(206, 207, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(207, 208, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(208, 209, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(209, 210, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(210, 211, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(211, 212, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(212, 213, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(213, 214, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(214, 215, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(215, 216, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(216, 217, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(217, 218, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(218, 219, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(219, 220, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(220, 221, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(221, 222, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(222, 223, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(223, 224, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(224, 225, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(225, 226, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(226, 227, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(227, 228, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(228, 229, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(229, 230, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(230, 231, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(231, 232, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(232, 233, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(233, 234, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(234, 235, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(235, 236, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(236, 237, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(237, 238, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(238, 239, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(239, 240, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(240, 241, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(241, 242, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(242, 243, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(243, 244, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(244, 245, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(245, 246, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(246, 247, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(247, 248, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');
INSERT INTO public.ring_partitions VALUES
	(248, 249, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(249, 250, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(250, 251, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(251, 252, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(276, 277, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(277, 278, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(278, 279, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(279, 280, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(280, 281, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(281, 282, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(282, 283, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(283, 284, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(284, 285, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(285, 286, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(286, 287, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(287, 288, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(288, 289, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(289, 290, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(290, 291, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(291, 292, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(292, 293, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(293, 294, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(294, 295, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(295, 296, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(296, 297, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(297, 298, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(298, 299, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(299, 300, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(300, 301, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(301, 302, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(302, 303, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(303, 304, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(304, 305, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(305, 306, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(306, 307, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(307, 308, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(308, 309, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(309, 310, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(310, 311, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(311, 312, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(312, 313, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(313, 314, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(314, 315, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(315, 316, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(316, 317, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(317, 318, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(318, 319, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(319, 320, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(320, 321, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(321, 322, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(322, 323, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(323, 324, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(324, 325, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(325, 326, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(326, 327, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(327, 328, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(328, 329, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(329, 330, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(330, 331, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(331, 332, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(332, 333, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(333, 334, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(334, 335, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(335, 336, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(336, 337, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(337, 338, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(338, 339, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(339, 340, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(340, 341, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(341, 342, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(342, 343, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(343, 344, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(368, 369, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(369, 370, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(370, 371, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(371, 372, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(372, 373, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(373, 374, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(374, 375, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(375, 376, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(376, 377, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(377, 378, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(378, 379, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(379, 380, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(380, 381, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(381, 382, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(382, 383, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(383, 384, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(384, 385, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(385, 386, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(386, 387, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(387, 388, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(388, 389, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(389, 390, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(390, 391, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(391, 392, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(392, 393, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(393, 394, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(394, 395, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(395, 396, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(396, 397, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(397, 398, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(398, 399, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(399, 400, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(400, 401, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(401, 402, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(402, 403, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(403, 404, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(404, 405, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(405, 406, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(406, 407, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(407, 408, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(408, 409, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(409, 410, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(410, 411, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(411, 412, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(412, 413, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(413, 414, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(414, 415, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(415, 416, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(416, 417, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(417, 418, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(418, 419, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(419, 420, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(420, 421, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(421, 422, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(422, 423, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(423, 424, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(424, 425, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(425, 426, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(426, 427, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(427, 428, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(428, 429, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(429, 430, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(430, 431, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(431, 432, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(432, 433, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(433, 434, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(434, 435, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(435, 436, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(460, 461, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(461, 462, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(462, 463, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(463, 464, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(464, 465, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(465, 466, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(466, 467, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(467, 468, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(468, 469, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(469, 470, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(470, 471, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(471, 472, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(472, 473, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(473, 474, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(474, 475, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(475, 476, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(476, 477, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(477, 478, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(478, 479, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(479, 480, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(480, 481, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(481, 482, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(482, 483, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(483, 484, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(484, 485, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(485, 486, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(486, 487, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(487, 488, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(488, 489, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(489, 490, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(490, 491, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(491, 492, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(492, 493, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(493, 494, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(494, 495, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(495, 496, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(496, 497, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(497, 498, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(498, 499, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(499, 500, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(500, 501, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(501, 502, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(502, 503, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(503, 504, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(504, 505, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(505, 506, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(506, 507, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(507, 508, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(508, 509, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(509, 510, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(510, 511, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(511, 512, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(512, 513, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(513, 514, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(514, 515, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(515, 516, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(516, 517, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(517, 518, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(518, 519, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(519, 520, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');
INSERT INTO public.ring_partitions VALUES
	(520, 521, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(521, 522, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(522, 523, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(523, 524, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(524, 525, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(525, 526, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(526, 527, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(527, 528, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(552, 553, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(553, 554, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(554, 555, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(555, 556, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(556, 557, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(557, 558, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(558, 559, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(559, 560, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(560, 561, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(561, 562, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(562, 563, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(563, 564, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(564, 565, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(565, 566, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(566, 567, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(567, 568, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(568, 569, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(569, 570, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(570, 571, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(571, 572, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(572, 573, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(573, 574, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(574, 575, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(575, 576, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(576, 577, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(577, 578, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(578, 579, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(579, 580, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(580, 581, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(581, 582, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(582, 583, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(583, 584, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(584, 585, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(585, 586, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(586, 587, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(587, 588, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(588, 589, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(589, 590, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(590, 591, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(591, 592, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(592, 593, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(593, 594, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(594, 595, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(595, 596, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(596, 597, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(597, 598, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(598, 599, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(599, 600, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(600, 601, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(601, 602, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(602, 603, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(603, 604, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(604, 605, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(605, 606, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(606, 607, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(607, 608, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(608, 609, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(609, 610, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(610, 611, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(611, 612, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(612, 613, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(613, 614, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(614, 615, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(615, 616, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(616, 617, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(617, 618, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(618, 619, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(619, 620, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(644, 645, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(645, 646, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(646, 647, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(647, 648, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(648, 649, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(649, 650, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(650, 651, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(651, 652, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(652, 653, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(653, 654, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(654, 655, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(655, 656, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(656, 657, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(657, 658, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(658, 659, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(659, 660, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(660, 661, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(661, 662, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(662, 663, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(663, 664, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(664, 665, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(665, 666, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(666, 667, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(667, 668, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(668, 669, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(669, 670, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(670, 671, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(671, 672, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(672, 673, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(673, 674, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(674, 675, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(675, 676, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(676, 677, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(677, 678, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(678, 679, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(679, 680, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(680, 681, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(681, 682, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(682, 683, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(683, 684, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(684, 685, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(685, 686, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(686, 687, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(687, 688, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(688, 689, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(689, 690, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(690, 691, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(691, 692, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(692, 693, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(693, 694, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(694, 695, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(695, 696, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(696, 697, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(697, 698, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(698, 699, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(699, 700, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(700, 701, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(701, 702, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(702, 703, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(703, 704, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(704, 705, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(705, 706, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(706, 707, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(707, 708, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(708, 709, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(709, 710, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(710, 711, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(711, 712, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(736, 737, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(737, 738, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(738, 739, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(739, 740, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(740, 741, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(741, 742, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(742, 743, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(743, 744, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(744, 745, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(745, 746, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(746, 747, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(747, 748, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(748, 749, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(749, 750, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(750, 751, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(751, 752, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(752, 753, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(753, 754, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(754, 755, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(755, 756, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(756, 757, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(757, 758, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(758, 759, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(759, 760, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(760, 761, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(761, 762, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(762, 763, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(763, 764, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(764, 765, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(765, 766, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(766, 767, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(767, 768, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(768, 769, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(769, 770, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(770, 771, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(771, 772, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(772, 773, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(773, 774, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(774, 775, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(775, 776, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(776, 777, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(777, 778, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(778, 779, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(779, 780, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(780, 781, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(781, 782, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(782, 783, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(783, 784, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(784, 785, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(785, 786, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(786, 787, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(787, 788, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(788, 789, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(789, 790, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(790, 791, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(791, 792, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');
INSERT INTO public.ring_partitions VALUES
	(792, 793, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(793, 794, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(794, 795, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(795, 796, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(796, 797, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(797, 798, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(798, 799, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(799, 800, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(800, 801, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(801, 802, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(802, 803, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(803, 804, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(828, 829, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(829, 830, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(830, 831, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(831, 832, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(832, 833, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(833, 834, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(834, 835, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(835, 836, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(836, 837, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(837, 838, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(838, 839, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(839, 840, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(840, 841, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(841, 842, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(842, 843, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(843, 844, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(844, 845, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(845, 846, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(846, 847, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(847, 848, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(848, 849, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(849, 850, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(850, 851, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(851, 852, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(852, 853, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(853, 854, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(854, 855, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(855, 856, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(856, 857, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(857, 858, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(858, 859, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(859, 860, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(860, 861, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(861, 862, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(862, 863, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(863, 864, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(864, 865, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(865, 866, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(866, 867, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(867, 868, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(868, 869, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(869, 870, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(870, 871, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(871, 872, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(872, 873, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(873, 874, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(874, 875, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(875, 876, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(876, 877, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(877, 878, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(878, 879, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(879, 880, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(880, 881, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(881, 882, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(882, 883, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(883, 884, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(884, 885, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(885, 886, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(886, 887, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(887, 888, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(888, 889, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(889, 890, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(890, 891, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(891, 892, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(892, 893, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(893, 894, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(894, 895, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(895, 896, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(920, 921, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(921, 922, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(922, 923, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(923, 924, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(924, 925, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(925, 926, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(926, 927, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(927, 928, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(928, 929, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(929, 930, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(930, 931, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(931, 932, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(932, 933, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(933, 934, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(934, 935, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(935, 936, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(936, 937, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(937, 938, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(938, 939, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(939, 940, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(940, 941, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(941, 942, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(942, 943, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(943, 944, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(944, 945, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(945, 946, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(946, 947, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(947, 948, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(948, 949, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(949, 950, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(950, 951, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(951, 952, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(952, 953, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(953, 954, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(954, 955, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(955, 956, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(956, 957, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(957, 958, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(958, 959, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(959, 960, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(960, 961, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(961, 962, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(962, 963, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(963, 964, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(964, 965, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(965, 966, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(966, 967, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(967, 968, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(968, 969, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(969, 970, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(970, 971, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(971, 972, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(972, 973, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(973, 974, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(974, 975, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(975, 976, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(976, 977, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(977, 978, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(978, 979, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(979, 980, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(980, 981, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(981, 982, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(982, 983, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(983, 984, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(984, 985, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(985, 986, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(986, 987, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(987, 988, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1012, 1013, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1013, 1014, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1014, 1015, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1015, 1016, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1016, 1017, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1017, 1018, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1018, 1019, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1019, 1020, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1020, 1021, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1021, 1022, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1022, 1023, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1023, 1024, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1024, 1025, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1025, 1026, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1026, 1027, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1027, 1028, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1028, 1029, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1029, 1030, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1030, 1031, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1031, 1032, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1032, 1033, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1033, 1034, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1034, 1035, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1035, 1036, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1036, 1037, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1037, 1038, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1038, 1039, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1039, 1040, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1040, 1041, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1041, 1042, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1042, 1043, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1043, 1044, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1044, 1045, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1045, 1046, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1046, 1047, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1047, 1048, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1048, 1049, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1049, 1050, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1050, 1051, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1051, 1052, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1052, 1053, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1053, 1054, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1054, 1055, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1055, 1056, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1056, 1057, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1057, 1058, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1058, 1059, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1059, 1060, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1060, 1061, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1061, 1062, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1062, 1063, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1063, 1064, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');
INSERT INTO public.ring_partitions VALUES
	(1064, 1065, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1065, 1066, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1066, 1067, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1067, 1068, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1068, 1069, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1069, 1070, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1070, 1071, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1071, 1072, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1072, 1073, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1073, 1074, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1074, 1075, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1075, 1076, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1076, 1077, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1077, 1078, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1078, 1079, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1079, 1080, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1080, 1081, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1081, 1082, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1082, 1083, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1083, 1084, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1084, 1085, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1085, 1086, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1086, 1087, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1087, 1088, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1104, 1105, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1105, 1106, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1106, 1107, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1107, 1108, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1108, 1109, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1109, 1110, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1110, 1111, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1111, 1112, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1112, 1113, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1113, 1114, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1114, 1115, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1115, 1116, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1116, 1117, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1117, 1118, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1118, 1119, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1119, 1120, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1120, 1121, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1121, 1122, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1122, 1123, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1123, 1124, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1124, 1125, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1125, 1126, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1126, 1127, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1127, 1128, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1128, 1129, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1129, 1130, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1130, 1131, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1131, 1132, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1132, 1133, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1133, 1134, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1134, 1135, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1135, 1136, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1136, 1137, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1137, 1138, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1138, 1139, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1139, 1140, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1140, 1141, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1141, 1142, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1142, 1143, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1143, 1144, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1144, 1145, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1145, 1146, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1146, 1147, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1147, 1148, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1148, 1149, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1149, 1150, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1150, 1151, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1151, 1152, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1152, 1153, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1153, 1154, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1154, 1155, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1155, 1156, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1156, 1157, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1157, 1158, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1158, 1159, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1159, 1160, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1160, 1161, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1161, 1162, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1162, 1163, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1163, 1164, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1164, 1165, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1165, 1166, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1166, 1167, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1167, 1168, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1168, 1169, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1169, 1170, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1170, 1171, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1171, 1172, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1196, 1197, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1197, 1198, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1198, 1199, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1199, 1200, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1200, 1201, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1201, 1202, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1202, 1203, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1203, 1204, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1204, 1205, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1205, 1206, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1206, 1207, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1207, 1208, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1208, 1209, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1209, 1210, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1210, 1211, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1211, 1212, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1212, 1213, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1213, 1214, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1214, 1215, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1215, 1216, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1216, 1217, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1217, 1218, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1218, 1219, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1219, 1220, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1220, 1221, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1221, 1222, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1222, 1223, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1223, 1224, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1224, 1225, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1225, 1226, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1226, 1227, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1227, 1228, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1228, 1229, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1229, 1230, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1230, 1231, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1231, 1232, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1232, 1233, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1233, 1234, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1234, 1235, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1235, 1236, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1236, 1237, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1237, 1238, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1238, 1239, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1239, 1240, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1240, 1241, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1241, 1242, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1242, 1243, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1243, 1244, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1244, 1245, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1245, 1246, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1246, 1247, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1247, 1248, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1248, 1249, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1249, 1250, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1250, 1251, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1251, 1252, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1252, 1253, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1253, 1254, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1254, 1255, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1255, 1256, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1256, 1257, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1257, 1258, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1258, 1259, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1259, 1260, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1260, 1261, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1261, 1262, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1262, 1263, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1263, 1264, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1288, 1289, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1289, 1290, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1290, 1291, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1291, 1292, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1292, 1293, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1293, 1294, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1294, 1295, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1295, 1296, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1296, 1297, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1297, 1298, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1298, 1299, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1299, 1300, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1300, 1301, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1301, 1302, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1302, 1303, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1303, 1304, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1304, 1305, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1305, 1306, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1306, 1307, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1307, 1308, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1308, 1309, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1309, 1310, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1310, 1311, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1311, 1312, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1312, 1313, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1313, 1314, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1314, 1315, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1315, 1316, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1316, 1317, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1317, 1318, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1318, 1319, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1319, 1320, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1320, 1321, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1321, 1322, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1322, 1323, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1323, 1324, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1324, 1325, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1325, 1326, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1326, 1327, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1327, 1328, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');
INSERT INTO public.ring_partitions VALUES
	(1328, 1329, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1329, 1330, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1330, 1331, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1331, 1332, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1332, 1333, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1333, 1334, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1334, 1335, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1335, 1336, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1336, 1337, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1337, 1338, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1338, 1339, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1339, 1340, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1340, 1341, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1341, 1342, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1342, 1343, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1343, 1344, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1344, 1345, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1345, 1346, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1346, 1347, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1347, 1348, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1348, 1349, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1349, 1350, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1350, 1351, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1351, 1352, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1352, 1353, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1353, 1354, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1354, 1355, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1355, 1356, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1380, 1381, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1381, 1382, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1382, 1383, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1383, 1384, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1384, 1385, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1385, 1386, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1386, 1387, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1387, 1388, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1388, 1389, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1389, 1390, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1390, 1391, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1391, 1392, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1392, 1393, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1393, 1394, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1394, 1395, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1395, 1396, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1396, 1397, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1397, 1398, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1398, 1399, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1399, 1400, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1400, 1401, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1401, 1402, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1402, 1403, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1403, 1404, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1404, 1405, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1405, 1406, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1406, 1407, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1407, 1408, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1408, 1409, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1409, 1410, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1410, 1411, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1411, 1412, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1412, 1413, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1413, 1414, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1414, 1415, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1415, 1416, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1416, 1417, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1417, 1418, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1418, 1419, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1419, 1420, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1420, 1421, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1421, 1422, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1422, 1423, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1423, 1424, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1424, 1425, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1425, 1426, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1426, 1427, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1427, 1428, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1428, 1429, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1429, 1430, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1430, 1431, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1431, 1432, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1432, 1433, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1433, 1434, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1434, 1435, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1435, 1436, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1436, 1437, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1437, 1438, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1438, 1439, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1439, 1440, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1440, 1441, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1441, 1442, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1442, 1443, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1443, 1444, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1444, 1445, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1445, 1446, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1446, 1447, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1447, 1448, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1472, 1473, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1473, 1474, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1474, 1475, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1475, 1476, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1476, 1477, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1477, 1478, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1478, 1479, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1479, 1480, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1480, 1481, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1481, 1482, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1482, 1483, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1483, 1484, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1484, 1485, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1485, 1486, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1486, 1487, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1487, 1488, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1488, 1489, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1489, 1490, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1490, 1491, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1491, 1492, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1492, 1493, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1493, 1494, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1494, 1495, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1495, 1496, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1496, 1497, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1497, 1498, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1498, 1499, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1499, 1500, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1500, 1501, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1501, 1502, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1502, 1503, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1503, 1504, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1504, 1505, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1505, 1506, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1506, 1507, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1507, 1508, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1508, 1509, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1509, 1510, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1510, 1511, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1511, 1512, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1512, 1513, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1513, 1514, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1514, 1515, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1515, 1516, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1516, 1517, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1517, 1518, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1518, 1519, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1519, 1520, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1520, 1521, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1521, 1522, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1522, 1523, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1523, 1524, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1524, 1525, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1525, 1526, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1526, 1527, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1527, 1528, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1528, 1529, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1529, 1530, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1530, 1531, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1531, 1532, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1532, 1533, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1533, 1534, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1534, 1535, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1535, 1536, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1536, 1537, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1537, 1538, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1538, 1539, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1539, 1540, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1564, 1565, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1565, 1566, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1566, 1567, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1567, 1568, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1568, 1569, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1569, 1570, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1570, 1571, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1571, 1572, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1572, 1573, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1573, 1574, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1574, 1575, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1575, 1576, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1576, 1577, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1577, 1578, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1578, 1579, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1579, 1580, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1580, 1581, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1581, 1582, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1582, 1583, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1583, 1584, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1584, 1585, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1585, 1586, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1586, 1587, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1587, 1588, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1588, 1589, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1589, 1590, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1590, 1591, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1591, 1592, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1592, 1593, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1593, 1594, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1594, 1595, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1595, 1596, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1596, 1597, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1597, 1598, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1598, 1599, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1599, 1600, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');
INSERT INTO public.ring_partitions VALUES
	(1600, 1601, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1601, 1602, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1602, 1603, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1603, 1604, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1604, 1605, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1605, 1606, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1606, 1607, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1607, 1608, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1608, 1609, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1609, 1610, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1610, 1611, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1611, 1612, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1612, 1613, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1613, 1614, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1614, 1615, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1615, 1616, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1616, 1617, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1617, 1618, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1618, 1619, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1619, 1620, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1620, 1621, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1621, 1622, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1622, 1623, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1623, 1624, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1624, 1625, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1625, 1626, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1626, 1627, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1627, 1628, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1628, 1629, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1629, 1630, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1630, 1631, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1631, 1632, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1656, 1657, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1657, 1658, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1658, 1659, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1659, 1660, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1660, 1661, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1661, 1662, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1662, 1663, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1663, 1664, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1664, 1665, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1665, 1666, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1666, 1667, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1667, 1668, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1668, 1669, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1669, 1670, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1670, 1671, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1671, 1672, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1672, 1673, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1673, 1674, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1674, 1675, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1675, 1676, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1676, 1677, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1677, 1678, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1678, 1679, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1679, 1680, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1680, 1681, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1681, 1682, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1682, 1683, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1683, 1684, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1684, 1685, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1685, 1686, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1686, 1687, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1687, 1688, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1688, 1689, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1689, 1690, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1690, 1691, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1691, 1692, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1692, 1693, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1693, 1694, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1694, 1695, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1695, 1696, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1696, 1697, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1697, 1698, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1698, 1699, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1699, 1700, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1700, 1701, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1701, 1702, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1702, 1703, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1703, 1704, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1704, 1705, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1705, 1706, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1706, 1707, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1707, 1708, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1708, 1709, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1709, 1710, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1710, 1711, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1711, 1712, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1712, 1713, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1713, 1714, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1714, 1715, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1715, 1716, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1716, 1717, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1717, 1718, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1718, 1719, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1719, 1720, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1720, 1721, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1721, 1722, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1722, 1723, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1723, 1724, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1748, 1749, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1749, 1750, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1750, 1751, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1751, 1752, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1752, 1753, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1753, 1754, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1754, 1755, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1755, 1756, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1756, 1757, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1757, 1758, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1758, 1759, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1759, 1760, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1760, 1761, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1761, 1762, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1762, 1763, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1763, 1764, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1764, 1765, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1765, 1766, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1766, 1767, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1767, 1768, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1768, 1769, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1769, 1770, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1770, 1771, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1771, 1772, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1772, 1773, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1773, 1774, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1774, 1775, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1775, 1776, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1776, 1777, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1777, 1778, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1778, 1779, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1779, 1780, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1780, 1781, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1781, 1782, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1782, 1783, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1783, 1784, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1784, 1785, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1785, 1786, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1786, 1787, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1787, 1788, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1788, 1789, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1789, 1790, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1790, 1791, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1791, 1792, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1792, 1793, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1793, 1794, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1794, 1795, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1795, 1796, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1796, 1797, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1797, 1798, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1798, 1799, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1799, 1800, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1800, 1801, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1801, 1802, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1802, 1803, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1803, 1804, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1804, 1805, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1805, 1806, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1806, 1807, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1807, 1808, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1808, 1809, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1809, 1810, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1810, 1811, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1811, 1812, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1812, 1813, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1813, 1814, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1814, 1815, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1815, 1816, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1840, 1841, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1841, 1842, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1842, 1843, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1843, 1844, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1844, 1845, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1845, 1846, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1846, 1847, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1847, 1848, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1848, 1849, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1849, 1850, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1850, 1851, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1851, 1852, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1852, 1853, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1853, 1854, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1854, 1855, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1855, 1856, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1856, 1857, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1857, 1858, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1858, 1859, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1859, 1860, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1860, 1861, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1861, 1862, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1862, 1863, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1863, 1864, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1864, 1865, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1865, 1866, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1866, 1867, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1867, 1868, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1868, 1869, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1869, 1870, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1870, 1871, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1871, 1872, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');
INSERT INTO public.ring_partitions VALUES
	(1872, 1873, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1873, 1874, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1874, 1875, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1875, 1876, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1876, 1877, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1877, 1878, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1878, 1879, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1879, 1880, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1880, 1881, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1881, 1882, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1882, 1883, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1883, 1884, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1884, 1885, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1885, 1886, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1886, 1887, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1887, 1888, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1888, 1889, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1889, 1890, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1890, 1891, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1891, 1892, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1892, 1893, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1893, 1894, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1894, 1895, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1895, 1896, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1896, 1897, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1897, 1898, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1898, 1899, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1899, 1900, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1900, 1901, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1901, 1902, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1902, 1903, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1903, 1904, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1904, 1905, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1905, 1906, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1906, 1907, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1907, 1908, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1932, 1933, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1933, 1934, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1934, 1935, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1935, 1936, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1936, 1937, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1937, 1938, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1938, 1939, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1939, 1940, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1940, 1941, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1941, 1942, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1942, 1943, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1943, 1944, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1944, 1945, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1945, 1946, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1946, 1947, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1947, 1948, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1948, 1949, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1949, 1950, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1950, 1951, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1951, 1952, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1952, 1953, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1953, 1954, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1954, 1955, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1955, 1956, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1956, 1957, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1957, 1958, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1958, 1959, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1959, 1960, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1960, 1961, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1961, 1962, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1962, 1963, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1963, 1964, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1964, 1965, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1965, 1966, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1966, 1967, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1967, 1968, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1968, 1969, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1969, 1970, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1970, 1971, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1971, 1972, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1972, 1973, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1973, 1974, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1974, 1975, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1975, 1976, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1976, 1977, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1977, 1978, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1978, 1979, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1979, 1980, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1980, 1981, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1981, 1982, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1982, 1983, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1983, 1984, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1984, 1985, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1985, 1986, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1986, 1987, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1987, 1988, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1988, 1989, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1989, 1990, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1990, 1991, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1991, 1992, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1992, 1993, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1993, 1994, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1994, 1995, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1995, 1996, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1996, 1997, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1997, 1998, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1998, 1999, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1999, 2000, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2024, 2025, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2025, 2026, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2026, 2027, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2027, 2028, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2028, 2029, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2029, 2030, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2030, 2031, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2031, 2032, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2032, 2033, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2033, 2034, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2034, 2035, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2035, 2036, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2036, 2037, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2037, 2038, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2038, 2039, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2039, 2040, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2040, 2041, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2041, 2042, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2042, 2043, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2043, 2044, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2044, 2045, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2045, 2046, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2046, 2047, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2047, 2048, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2048, 2049, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2049, 2050, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2050, 2051, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2051, 2052, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2052, 2053, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2053, 2054, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2054, 2055, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2055, 2056, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2056, 2057, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2057, 2058, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2058, 2059, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2059, 2060, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2060, 2061, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2061, 2062, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2062, 2063, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2063, 2064, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2064, 2065, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2065, 2066, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2066, 2067, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2067, 2068, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2068, 2069, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2069, 2070, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2070, 2071, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2071, 2072, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2072, 2073, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2073, 2074, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2074, 2075, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2075, 2076, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2076, 2077, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2077, 2078, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2078, 2079, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2079, 2080, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2080, 2081, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2081, 2082, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2082, 2083, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2083, 2084, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2084, 2085, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2085, 2086, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2086, 2087, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2087, 2088, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2088, 2089, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2089, 2090, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2090, 2091, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2091, 2092, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2092, 2093, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2093, 2094, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2094, 2095, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2095, 2096, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2096, 2097, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2097, 2098, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2098, 2099, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2099, 2100, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2100, 2101, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2101, 2102, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2102, 2103, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2103, 2104, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2104, 2105, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2105, 2106, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2106, 2107, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2107, 2108, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2116, 2117, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2117, 2118, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2118, 2119, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2119, 2120, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2120, 2121, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2121, 2122, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2122, 2123, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2123, 2124, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2124, 2125, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2125, 2126, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2126, 2127, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2127, 2128, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');
INSERT INTO public.ring_partitions VALUES
	(2128, 2129, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2129, 2130, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2130, 2131, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2131, 2132, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2132, 2133, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2133, 2134, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2134, 2135, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2135, 2136, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2136, 2137, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2137, 2138, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2138, 2139, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2139, 2140, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2140, 2141, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2141, 2142, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2142, 2143, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2143, 2144, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2144, 2145, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2145, 2146, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2146, 2147, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2147, 2148, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2148, 2149, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2149, 2150, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2150, 2151, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2151, 2152, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2152, 2153, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2153, 2154, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2154, 2155, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2155, 2156, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2156, 2157, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2157, 2158, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2158, 2159, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2159, 2160, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2160, 2161, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2161, 2162, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2162, 2163, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2163, 2164, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2164, 2165, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2165, 2166, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2166, 2167, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2167, 2168, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2168, 2169, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2169, 2170, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2170, 2171, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2171, 2172, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2172, 2173, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2173, 2174, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2174, 2175, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2175, 2176, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2176, 2177, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2177, 2178, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2178, 2179, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2179, 2180, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2180, 2181, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2181, 2182, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2182, 2183, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2183, 2184, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2208, 2209, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2209, 2210, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2210, 2211, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2211, 2212, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2212, 2213, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2213, 2214, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2214, 2215, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2215, 2216, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2216, 2217, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2217, 2218, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2218, 2219, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2219, 2220, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2220, 2221, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2221, 2222, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2222, 2223, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2223, 2224, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2224, 2225, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2225, 2226, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2226, 2227, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2227, 2228, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2228, 2229, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2229, 2230, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2230, 2231, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2231, 2232, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2232, 2233, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2233, 2234, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2234, 2235, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2235, 2236, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2236, 2237, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2237, 2238, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2238, 2239, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2239, 2240, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2240, 2241, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2241, 2242, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2242, 2243, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2243, 2244, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2244, 2245, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2245, 2246, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2246, 2247, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2247, 2248, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2248, 2249, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2249, 2250, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2250, 2251, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2251, 2252, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2252, 2253, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2253, 2254, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2254, 2255, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2255, 2256, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2256, 2257, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2257, 2258, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2258, 2259, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2259, 2260, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2260, 2261, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2261, 2262, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2262, 2263, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2263, 2264, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2264, 2265, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2265, 2266, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2266, 2267, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2267, 2268, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2268, 2269, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2269, 2270, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2270, 2271, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2271, 2272, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2272, 2273, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2273, 2274, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2274, 2275, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2275, 2276, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2300, 2301, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2301, 2302, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2302, 2303, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2303, 2304, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2304, 2305, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2305, 2306, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2306, 2307, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2307, 2308, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2308, 2309, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2309, 2310, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2310, 2311, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2311, 2312, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2312, 2313, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2313, 2314, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2314, 2315, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2315, 2316, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2316, 2317, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2317, 2318, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2318, 2319, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2319, 2320, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2320, 2321, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2321, 2322, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2322, 2323, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2323, 2324, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2324, 2325, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2325, 2326, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2326, 2327, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2327, 2328, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2328, 2329, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2329, 2330, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2330, 2331, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2331, 2332, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2332, 2333, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2333, 2334, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2334, 2335, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2335, 2336, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2336, 2337, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2337, 2338, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2338, 2339, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2339, 2340, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2340, 2341, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2341, 2342, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2342, 2343, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2343, 2344, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2344, 2345, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2345, 2346, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2346, 2347, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2347, 2348, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2348, 2349, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2349, 2350, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2350, 2351, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2351, 2352, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2352, 2353, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2353, 2354, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2354, 2355, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2355, 2356, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2356, 2357, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2357, 2358, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2358, 2359, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2359, 2360, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2360, 2361, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2361, 2362, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2362, 2363, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2363, 2364, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2364, 2365, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2365, 2366, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2366, 2367, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2367, 2368, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2392, 2393, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2393, 2394, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2394, 2395, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2395, 2396, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2396, 2397, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2397, 2398, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2398, 2399, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2399, 2400, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');
INSERT INTO public.ring_partitions VALUES
	(2400, 2401, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2401, 2402, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2402, 2403, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2403, 2404, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2404, 2405, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2405, 2406, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2406, 2407, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2407, 2408, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2408, 2409, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2409, 2410, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2410, 2411, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2411, 2412, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2412, 2413, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2413, 2414, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2414, 2415, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2415, 2416, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2416, 2417, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2417, 2418, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2418, 2419, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2419, 2420, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2420, 2421, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2421, 2422, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2422, 2423, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2423, 2424, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2424, 2425, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2425, 2426, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2426, 2427, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2427, 2428, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2428, 2429, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2429, 2430, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2430, 2431, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2431, 2432, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2432, 2433, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2433, 2434, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2434, 2435, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2435, 2436, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2436, 2437, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2437, 2438, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2438, 2439, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2439, 2440, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2440, 2441, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2441, 2442, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2442, 2443, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2443, 2444, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2444, 2445, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2445, 2446, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2446, 2447, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2447, 2448, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2448, 2449, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2449, 2450, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2450, 2451, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2451, 2452, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2452, 2453, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2453, 2454, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2454, 2455, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2455, 2456, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2456, 2457, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2457, 2458, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2458, 2459, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2459, 2460, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2484, 2485, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2485, 2486, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2486, 2487, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2487, 2488, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2488, 2489, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2489, 2490, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2490, 2491, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2491, 2492, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2492, 2493, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2493, 2494, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2494, 2495, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2495, 2496, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2496, 2497, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2497, 2498, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2498, 2499, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2499, 2500, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2500, 2501, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2501, 2502, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2502, 2503, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2503, 2504, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2504, 2505, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2505, 2506, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2506, 2507, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2507, 2508, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2508, 2509, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2509, 2510, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2510, 2511, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2511, 2512, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2512, 2513, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2513, 2514, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2514, 2515, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2515, 2516, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2516, 2517, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2517, 2518, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2518, 2519, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2519, 2520, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2520, 2521, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2521, 2522, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2522, 2523, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2523, 2524, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2524, 2525, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2525, 2526, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2526, 2527, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2527, 2528, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2528, 2529, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2529, 2530, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2530, 2531, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2531, 2532, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2532, 2533, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2533, 2534, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2534, 2535, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2535, 2536, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2536, 2537, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2537, 2538, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2538, 2539, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2539, 2540, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2540, 2541, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2541, 2542, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2542, 2543, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2543, 2544, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2544, 2545, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2545, 2546, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2546, 2547, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2547, 2548, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2548, 2549, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2549, 2550, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2550, 2551, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2551, 2552, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2576, 2577, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2577, 2578, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2578, 2579, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2579, 2580, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2580, 2581, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2581, 2582, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2582, 2583, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2583, 2584, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2584, 2585, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2585, 2586, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2586, 2587, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2587, 2588, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2588, 2589, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2589, 2590, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2590, 2591, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2591, 2592, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2592, 2593, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2593, 2594, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2594, 2595, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2595, 2596, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2596, 2597, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2597, 2598, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2598, 2599, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2599, 2600, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2600, 2601, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2601, 2602, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2602, 2603, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2603, 2604, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2604, 2605, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2605, 2606, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2606, 2607, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2607, 2608, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2608, 2609, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2609, 2610, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2610, 2611, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2611, 2612, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2612, 2613, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2613, 2614, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2614, 2615, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2615, 2616, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2616, 2617, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2617, 2618, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2618, 2619, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2619, 2620, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2620, 2621, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2621, 2622, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2622, 2623, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2623, 2624, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2624, 2625, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2625, 2626, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2626, 2627, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2627, 2628, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2628, 2629, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2629, 2630, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2630, 2631, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2631, 2632, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2632, 2633, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2633, 2634, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2634, 2635, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2635, 2636, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2636, 2637, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2637, 2638, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2638, 2639, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2639, 2640, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2640, 2641, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2641, 2642, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2642, 2643, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2643, 2644, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2668, 2669, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2669, 2670, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2670, 2671, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2671, 2672, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');
INSERT INTO public.ring_partitions VALUES
	(2672, 2673, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2673, 2674, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2674, 2675, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2675, 2676, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2676, 2677, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2677, 2678, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2678, 2679, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2679, 2680, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2680, 2681, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2681, 2682, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2682, 2683, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2683, 2684, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2684, 2685, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2685, 2686, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2686, 2687, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2687, 2688, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2688, 2689, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2689, 2690, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2690, 2691, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2691, 2692, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2692, 2693, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2693, 2694, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2694, 2695, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2695, 2696, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2696, 2697, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2697, 2698, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2698, 2699, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2699, 2700, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2700, 2701, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2701, 2702, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2702, 2703, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2703, 2704, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2704, 2705, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2705, 2706, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2706, 2707, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2707, 2708, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2708, 2709, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2709, 2710, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2710, 2711, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2711, 2712, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2712, 2713, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2713, 2714, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2714, 2715, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2715, 2716, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2716, 2717, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2717, 2718, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2718, 2719, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2719, 2720, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2720, 2721, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2721, 2722, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2722, 2723, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2723, 2724, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2724, 2725, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2725, 2726, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2726, 2727, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2727, 2728, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2728, 2729, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2729, 2730, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2730, 2731, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2731, 2732, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2732, 2733, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2733, 2734, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2734, 2735, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2735, 2736, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2760, 2761, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2761, 2762, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2762, 2763, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2763, 2764, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2764, 2765, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2765, 2766, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2766, 2767, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2767, 2768, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2768, 2769, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2769, 2770, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2770, 2771, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2771, 2772, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2772, 2773, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2773, 2774, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2774, 2775, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2775, 2776, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2776, 2777, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2777, 2778, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2778, 2779, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2779, 2780, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2780, 2781, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2781, 2782, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2782, 2783, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2783, 2784, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2784, 2785, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2785, 2786, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2786, 2787, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2787, 2788, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2788, 2789, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2789, 2790, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2790, 2791, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2791, 2792, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2792, 2793, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2793, 2794, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2794, 2795, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2795, 2796, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2796, 2797, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2797, 2798, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2798, 2799, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2799, 2800, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2800, 2801, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2801, 2802, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2802, 2803, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2803, 2804, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2804, 2805, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2805, 2806, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2806, 2807, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2807, 2808, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2808, 2809, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2809, 2810, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2810, 2811, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2811, 2812, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2812, 2813, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2813, 2814, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2814, 2815, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2815, 2816, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2816, 2817, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2817, 2818, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2818, 2819, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2819, 2820, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2820, 2821, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2821, 2822, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2822, 2823, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2823, 2824, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2824, 2825, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2825, 2826, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2826, 2827, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2827, 2828, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2852, 2853, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2853, 2854, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2854, 2855, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2855, 2856, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2856, 2857, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2857, 2858, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2858, 2859, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2859, 2860, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2860, 2861, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2861, 2862, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2862, 2863, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2863, 2864, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2864, 2865, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2865, 2866, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2866, 2867, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2867, 2868, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2868, 2869, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2869, 2870, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2870, 2871, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2871, 2872, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2872, 2873, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2873, 2874, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2874, 2875, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2875, 2876, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2876, 2877, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2877, 2878, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2878, 2879, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2879, 2880, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2880, 2881, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2881, 2882, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2882, 2883, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2883, 2884, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2884, 2885, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2885, 2886, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2886, 2887, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2887, 2888, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2888, 2889, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2889, 2890, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2890, 2891, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2891, 2892, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2892, 2893, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2893, 2894, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2894, 2895, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2895, 2896, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2896, 2897, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2897, 2898, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2898, 2899, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2899, 2900, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2900, 2901, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2901, 2902, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2902, 2903, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2903, 2904, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2904, 2905, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2905, 2906, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2906, 2907, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2907, 2908, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2908, 2909, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2909, 2910, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2910, 2911, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2911, 2912, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2912, 2913, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2913, 2914, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2914, 2915, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2915, 2916, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2916, 2917, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2917, 2918, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2918, 2919, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2919, 2920, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');
INSERT INTO public.ring_partitions VALUES
	(2944, 2945, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2945, 2946, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2946, 2947, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2947, 2948, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2948, 2949, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2949, 2950, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2950, 2951, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2951, 2952, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2952, 2953, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2953, 2954, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2954, 2955, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2955, 2956, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2956, 2957, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2957, 2958, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2958, 2959, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2959, 2960, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2960, 2961, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2961, 2962, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2962, 2963, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2963, 2964, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2964, 2965, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2965, 2966, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2966, 2967, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2967, 2968, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2968, 2969, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2969, 2970, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2970, 2971, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2971, 2972, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2972, 2973, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2973, 2974, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2974, 2975, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2975, 2976, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2976, 2977, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2977, 2978, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2978, 2979, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2979, 2980, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2980, 2981, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2981, 2982, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2982, 2983, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2983, 2984, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2984, 2985, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2985, 2986, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2986, 2987, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2987, 2988, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2988, 2989, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2989, 2990, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2990, 2991, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2991, 2992, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2992, 2993, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2993, 2994, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2994, 2995, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2995, 2996, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2996, 2997, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2997, 2998, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2998, 2999, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2999, 3000, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3000, 3001, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3001, 3002, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3002, 3003, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3003, 3004, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3004, 3005, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3005, 3006, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3006, 3007, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3007, 3008, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3008, 3009, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3009, 3010, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3010, 3011, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3011, 3012, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3036, 3037, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3037, 3038, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3038, 3039, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3039, 3040, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3040, 3041, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3041, 3042, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3042, 3043, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3043, 3044, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3044, 3045, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3045, 3046, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3046, 3047, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3047, 3048, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3048, 3049, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3049, 3050, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3050, 3051, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3051, 3052, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3052, 3053, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3053, 3054, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3054, 3055, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3055, 3056, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3056, 3057, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3057, 3058, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3058, 3059, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3059, 3060, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3060, 3061, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3061, 3062, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3062, 3063, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3063, 3064, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3064, 3065, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3065, 3066, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3066, 3067, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3067, 3068, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3068, 3069, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3069, 3070, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3070, 3071, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3071, 3072, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3072, 3073, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3073, 3074, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3074, 3075, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3075, 3076, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3076, 3077, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3077, 3078, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3078, 3079, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3079, 3080, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3080, 3081, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3081, 3082, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3082, 3083, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3083, 3084, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3084, 3085, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3085, 3086, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3086, 3087, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3087, 3088, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3088, 3089, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3089, 3090, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3090, 3091, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3091, 3092, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3092, 3093, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3093, 3094, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3094, 3095, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3095, 3096, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3096, 3097, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3097, 3098, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3098, 3099, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3099, 3100, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3100, 3101, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3101, 3102, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3102, 3103, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3103, 3104, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3104, 3105, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3105, 3106, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3106, 3107, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3107, 3108, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3108, 3109, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3109, 3110, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3110, 3111, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3111, 3112, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3112, 3113, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3113, 3114, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3114, 3115, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3115, 3116, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3116, 3117, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3117, 3118, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3118, 3119, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3119, 3120, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3120, 3121, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3121, 3122, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3122, 3123, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3123, 3124, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3124, 3125, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3125, 3126, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3126, 3127, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3127, 3128, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3128, 3129, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3129, 3130, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3130, 3131, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3131, 3132, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3132, 3133, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3133, 3134, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3134, 3135, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3135, 3136, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3136, 3137, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3137, 3138, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3138, 3139, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3139, 3140, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3140, 3141, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3141, 3142, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3142, 3143, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3143, 3144, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3144, 3145, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3145, 3146, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3146, 3147, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3147, 3148, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3148, 3149, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3149, 3150, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3150, 3151, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3151, 3152, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3152, 3153, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3153, 3154, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3154, 3155, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3155, 3156, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3156, 3157, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3157, 3158, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3158, 3159, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3159, 3160, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3160, 3161, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3161, 3162, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3162, 3163, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3163, 3164, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3164, 3165, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3165, 3166, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3166, 3167, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3167, 3168, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');
INSERT INTO public.ring_partitions VALUES
	(3168, 3169, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3169, 3170, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3170, 3171, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3171, 3172, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3172, 3173, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3173, 3174, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3174, 3175, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3175, 3176, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3176, 3177, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3177, 3178, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3178, 3179, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3179, 3180, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3180, 3181, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3181, 3182, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3182, 3183, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3183, 3184, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3184, 3185, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3185, 3186, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3186, 3187, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3187, 3188, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3188, 3189, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3189, 3190, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3190, 3191, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3191, 3192, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3192, 3193, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3193, 3194, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3194, 3195, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3195, 3196, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3220, 3221, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3221, 3222, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3222, 3223, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3223, 3224, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3224, 3225, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3225, 3226, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3226, 3227, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3227, 3228, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3228, 3229, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3229, 3230, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3230, 3231, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3231, 3232, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3232, 3233, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3233, 3234, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3234, 3235, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3235, 3236, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3236, 3237, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3237, 3238, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3238, 3239, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3239, 3240, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3240, 3241, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3241, 3242, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3242, 3243, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3243, 3244, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3244, 3245, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3245, 3246, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3246, 3247, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3247, 3248, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3248, 3249, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3249, 3250, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3250, 3251, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3251, 3252, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3252, 3253, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3253, 3254, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3254, 3255, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3255, 3256, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3256, 3257, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3257, 3258, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3258, 3259, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3259, 3260, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3260, 3261, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3261, 3262, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3262, 3263, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3263, 3264, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3264, 3265, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3265, 3266, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3266, 3267, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3267, 3268, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3268, 3269, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3269, 3270, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3270, 3271, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3271, 3272, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3272, 3273, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3273, 3274, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3274, 3275, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3275, 3276, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3276, 3277, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3277, 3278, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3278, 3279, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3279, 3280, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3280, 3281, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3281, 3282, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3282, 3283, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3283, 3284, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3284, 3285, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3285, 3286, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3286, 3287, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3287, 3288, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3312, 3313, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3313, 3314, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3314, 3315, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3315, 3316, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3316, 3317, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3317, 3318, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3318, 3319, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3319, 3320, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3320, 3321, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3321, 3322, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3322, 3323, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3323, 3324, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3324, 3325, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3325, 3326, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3326, 3327, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3327, 3328, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3328, 3329, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3329, 3330, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3330, 3331, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3331, 3332, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3332, 3333, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3333, 3334, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3334, 3335, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3335, 3336, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3336, 3337, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3337, 3338, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3338, 3339, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3339, 3340, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3340, 3341, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3341, 3342, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3342, 3343, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3343, 3344, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3344, 3345, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3345, 3346, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3346, 3347, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3347, 3348, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3348, 3349, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3349, 3350, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3350, 3351, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3351, 3352, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3352, 3353, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3353, 3354, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3354, 3355, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3355, 3356, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3356, 3357, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3357, 3358, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3358, 3359, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3359, 3360, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3360, 3361, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3361, 3362, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3362, 3363, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3363, 3364, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3364, 3365, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3365, 3366, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3366, 3367, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3367, 3368, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3368, 3369, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3369, 3370, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3370, 3371, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3371, 3372, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3372, 3373, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3373, 3374, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3374, 3375, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3375, 3376, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3376, 3377, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3377, 3378, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3378, 3379, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3379, 3380, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3404, 3405, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3405, 3406, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3406, 3407, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3407, 3408, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3408, 3409, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3409, 3410, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3410, 3411, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3411, 3412, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3412, 3413, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3413, 3414, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3414, 3415, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3415, 3416, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3416, 3417, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3417, 3418, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3418, 3419, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3419, 3420, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3420, 3421, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3421, 3422, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3422, 3423, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3423, 3424, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3424, 3425, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3425, 3426, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3426, 3427, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3427, 3428, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3428, 3429, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3429, 3430, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3430, 3431, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3431, 3432, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3432, 3433, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3433, 3434, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3434, 3435, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3435, 3436, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3436, 3437, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3437, 3438, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3438, 3439, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3439, 3440, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');
INSERT INTO public.ring_partitions VALUES
	(3440, 3441, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3441, 3442, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3442, 3443, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3443, 3444, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3444, 3445, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3445, 3446, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3446, 3447, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3447, 3448, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3448, 3449, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3449, 3450, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3450, 3451, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3451, 3452, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3452, 3453, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3453, 3454, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3454, 3455, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3455, 3456, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3456, 3457, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3457, 3458, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3458, 3459, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3459, 3460, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3460, 3461, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3461, 3462, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3462, 3463, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3463, 3464, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3464, 3465, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3465, 3466, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3466, 3467, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3467, 3468, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3468, 3469, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3469, 3470, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3470, 3471, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3471, 3472, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3496, 3497, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3497, 3498, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3498, 3499, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3499, 3500, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3500, 3501, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3501, 3502, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3502, 3503, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3503, 3504, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3504, 3505, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3505, 3506, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3506, 3507, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3507, 3508, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3508, 3509, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3509, 3510, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3510, 3511, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3511, 3512, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3512, 3513, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3513, 3514, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3514, 3515, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3515, 3516, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3516, 3517, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3517, 3518, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3518, 3519, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3519, 3520, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3520, 3521, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3521, 3522, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3522, 3523, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3523, 3524, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3524, 3525, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3525, 3526, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3526, 3527, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3527, 3528, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3528, 3529, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3529, 3530, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3530, 3531, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3531, 3532, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3532, 3533, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3533, 3534, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3534, 3535, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3535, 3536, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3536, 3537, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3537, 3538, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3538, 3539, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3539, 3540, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3540, 3541, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3541, 3542, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3542, 3543, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3543, 3544, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3544, 3545, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3545, 3546, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3546, 3547, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3547, 3548, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3548, 3549, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3549, 3550, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3550, 3551, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3551, 3552, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3552, 3553, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3553, 3554, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3554, 3555, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3555, 3556, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3556, 3557, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3557, 3558, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3558, 3559, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3559, 3560, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3560, 3561, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3561, 3562, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3562, 3563, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3563, 3564, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3588, 3589, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3589, 3590, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3590, 3591, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3591, 3592, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3592, 3593, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3593, 3594, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3594, 3595, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3595, 3596, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3596, 3597, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3597, 3598, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3598, 3599, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3599, 3600, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3600, 3601, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3601, 3602, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3602, 3603, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3603, 3604, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3604, 3605, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3605, 3606, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3606, 3607, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3607, 3608, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3608, 3609, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3609, 3610, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3610, 3611, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3611, 3612, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3612, 3613, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3613, 3614, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3614, 3615, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3615, 3616, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3616, 3617, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3617, 3618, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3618, 3619, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3619, 3620, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3620, 3621, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3621, 3622, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3622, 3623, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3623, 3624, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3624, 3625, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3625, 3626, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3626, 3627, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3627, 3628, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3628, 3629, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3629, 3630, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3630, 3631, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3631, 3632, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3632, 3633, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3633, 3634, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3634, 3635, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3635, 3636, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3636, 3637, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3637, 3638, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3638, 3639, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3639, 3640, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3640, 3641, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3641, 3642, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3642, 3643, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3643, 3644, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3644, 3645, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3645, 3646, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3646, 3647, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3647, 3648, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3648, 3649, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3649, 3650, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3650, 3651, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3651, 3652, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3652, 3653, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3653, 3654, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3654, 3655, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3655, 3656, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3680, 3681, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3681, 3682, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3682, 3683, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3683, 3684, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3684, 3685, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3685, 3686, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3686, 3687, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3687, 3688, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3688, 3689, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3689, 3690, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3690, 3691, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3691, 3692, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3692, 3693, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3693, 3694, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3694, 3695, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3695, 3696, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3696, 3697, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3697, 3698, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3698, 3699, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3699, 3700, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3700, 3701, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3701, 3702, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3702, 3703, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3703, 3704, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3704, 3705, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3705, 3706, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3706, 3707, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3707, 3708, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3708, 3709, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3709, 3710, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3710, 3711, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3711, 3712, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');
INSERT INTO public.ring_partitions VALUES
	(3712, 3713, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3713, 3714, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3714, 3715, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3715, 3716, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3716, 3717, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3717, 3718, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3718, 3719, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3719, 3720, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3720, 3721, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3721, 3722, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3722, 3723, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3723, 3724, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3724, 3725, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3725, 3726, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3726, 3727, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3727, 3728, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3728, 3729, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3729, 3730, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3730, 3731, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3731, 3732, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3732, 3733, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3733, 3734, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3734, 3735, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3735, 3736, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3736, 3737, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3737, 3738, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3738, 3739, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3739, 3740, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3740, 3741, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3741, 3742, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3742, 3743, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3743, 3744, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3744, 3745, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3745, 3746, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3746, 3747, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3747, 3748, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3772, 3773, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3773, 3774, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3774, 3775, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3775, 3776, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3776, 3777, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3777, 3778, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3778, 3779, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3779, 3780, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3780, 3781, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3781, 3782, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3782, 3783, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3783, 3784, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3784, 3785, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3785, 3786, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3786, 3787, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3787, 3788, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3788, 3789, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3789, 3790, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3790, 3791, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3791, 3792, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3792, 3793, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3793, 3794, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3794, 3795, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3795, 3796, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3796, 3797, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3797, 3798, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3798, 3799, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3799, 3800, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3800, 3801, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3801, 3802, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3802, 3803, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3803, 3804, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3804, 3805, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3805, 3806, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3806, 3807, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3807, 3808, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3808, 3809, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3809, 3810, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3810, 3811, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3811, 3812, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3812, 3813, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3813, 3814, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3814, 3815, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3815, 3816, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3816, 3817, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3817, 3818, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3818, 3819, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3819, 3820, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3820, 3821, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3821, 3822, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3822, 3823, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3823, 3824, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3824, 3825, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3825, 3826, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3826, 3827, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3827, 3828, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3828, 3829, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3829, 3830, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3830, 3831, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3831, 3832, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3832, 3833, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3833, 3834, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3834, 3835, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3835, 3836, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3836, 3837, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3837, 3838, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3838, 3839, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3839, 3840, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3864, 3865, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3865, 3866, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3866, 3867, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3867, 3868, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3868, 3869, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3869, 3870, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3870, 3871, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3871, 3872, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3872, 3873, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3873, 3874, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3874, 3875, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3875, 3876, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3876, 3877, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3877, 3878, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3878, 3879, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3879, 3880, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3880, 3881, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3881, 3882, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3882, 3883, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3883, 3884, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3884, 3885, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3885, 3886, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3886, 3887, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3887, 3888, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3888, 3889, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3889, 3890, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3890, 3891, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3891, 3892, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3892, 3893, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3893, 3894, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3894, 3895, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3895, 3896, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3896, 3897, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3897, 3898, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3898, 3899, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3899, 3900, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3900, 3901, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3901, 3902, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3902, 3903, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3903, 3904, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3904, 3905, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3905, 3906, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3906, 3907, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3907, 3908, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3908, 3909, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3909, 3910, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3910, 3911, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3911, 3912, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3912, 3913, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3913, 3914, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3914, 3915, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3915, 3916, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3916, 3917, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3917, 3918, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3918, 3919, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3919, 3920, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3920, 3921, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3921, 3922, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3922, 3923, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3923, 3924, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3924, 3925, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3925, 3926, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3926, 3927, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3927, 3928, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3928, 3929, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3929, 3930, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3930, 3931, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3931, 3932, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3956, 3957, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3957, 3958, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3958, 3959, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3959, 3960, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3960, 3961, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3961, 3962, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3962, 3963, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3963, 3964, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3964, 3965, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3965, 3966, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3966, 3967, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3967, 3968, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3968, 3969, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3969, 3970, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3970, 3971, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3971, 3972, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3972, 3973, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3973, 3974, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3974, 3975, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3975, 3976, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3976, 3977, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3977, 3978, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3978, 3979, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3979, 3980, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3980, 3981, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3981, 3982, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3982, 3983, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3983, 3984, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');
INSERT INTO public.ring_partitions VALUES
	(3984, 3985, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3985, 3986, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3986, 3987, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3987, 3988, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3988, 3989, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3989, 3990, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3990, 3991, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3991, 3992, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3992, 3993, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3993, 3994, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3994, 3995, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3995, 3996, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3996, 3997, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3997, 3998, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3998, 3999, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3999, 4000, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4000, 4001, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4001, 4002, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4002, 4003, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4003, 4004, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4004, 4005, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4005, 4006, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4006, 4007, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4007, 4008, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4008, 4009, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4009, 4010, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4010, 4011, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4011, 4012, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4012, 4013, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4013, 4014, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4014, 4015, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4015, 4016, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4016, 4017, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4017, 4018, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4018, 4019, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4019, 4020, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4020, 4021, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4021, 4022, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4022, 4023, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4023, 4024, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(68, 69, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(69, 70, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(70, 71, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(71, 72, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(72, 73, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(73, 74, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(74, 75, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(75, 76, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(76, 77, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(77, 78, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(78, 79, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(79, 80, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(80, 81, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(81, 82, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(82, 83, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(83, 84, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(84, 85, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(85, 86, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(86, 87, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(87, 88, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(88, 89, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(89, 90, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(90, 91, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(91, 92, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(160, 161, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(161, 162, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(162, 163, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(163, 164, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(164, 165, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(165, 166, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(166, 167, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(167, 168, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(168, 169, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(169, 170, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4048, 4049, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4049, 4050, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4050, 4051, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4051, 4052, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4052, 4053, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4053, 4054, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4054, 4055, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4055, 4056, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4056, 4057, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4057, 4058, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4058, 4059, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4059, 4060, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4060, 4061, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4061, 4062, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4062, 4063, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4063, 4064, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4064, 4065, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4065, 4066, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4066, 4067, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4067, 4068, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4068, 4069, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4069, 4070, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4070, 4071, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4071, 4072, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4072, 4073, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4073, 4074, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4074, 4075, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4075, 4076, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4076, 4077, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4077, 4078, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4078, 4079, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4079, 4080, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4080, 4081, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4081, 4082, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4082, 4083, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4083, 4084, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4084, 4085, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4085, 4086, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4086, 4087, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4087, 4088, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4088, 4089, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4089, 4090, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4090, 4091, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4091, 4092, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4092, 4093, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(170, 171, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(171, 172, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(172, 173, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(173, 174, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(174, 175, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(175, 176, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(176, 177, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(177, 178, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(178, 179, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(179, 180, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(180, 181, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(181, 182, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(182, 183, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(183, 184, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(252, 253, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(253, 254, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(254, 255, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(255, 256, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(256, 257, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(257, 258, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(258, 259, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(259, 260, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(260, 261, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(261, 262, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(262, 263, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(263, 264, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(264, 265, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(265, 266, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(266, 267, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(267, 268, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(268, 269, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(269, 270, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(270, 271, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(271, 272, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(272, 273, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(273, 274, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(274, 275, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(275, 276, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(344, 345, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(345, 346, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(346, 347, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(347, 348, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(348, 349, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(349, 350, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(350, 351, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(351, 352, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(352, 353, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(353, 354, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(354, 355, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(355, 356, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(356, 357, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(357, 358, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(358, 359, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(359, 360, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(360, 361, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(361, 362, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(362, 363, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(363, 364, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(364, 365, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(365, 366, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(366, 367, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(367, 368, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(436, 437, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(437, 438, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(438, 439, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(439, 440, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(440, 441, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(441, 442, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(442, 443, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(443, 444, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(444, 445, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(445, 446, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(446, 447, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(447, 448, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(448, 449, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(449, 450, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(450, 451, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(451, 452, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(452, 453, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(453, 454, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(454, 455, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');
INSERT INTO public.ring_partitions VALUES
	(455, 456, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(456, 457, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(457, 458, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(458, 459, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(459, 460, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(528, 529, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(529, 530, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(530, 531, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(531, 532, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(532, 533, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(533, 534, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(534, 535, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(535, 536, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(536, 537, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(537, 538, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(538, 539, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(539, 540, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(540, 541, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(541, 542, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(542, 543, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(543, 544, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(544, 545, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(545, 546, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(546, 547, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(547, 548, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(548, 549, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(549, 550, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(550, 551, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(551, 552, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(620, 621, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(621, 622, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(622, 623, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(623, 624, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(624, 625, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(625, 626, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(626, 627, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(627, 628, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(628, 629, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(629, 630, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(630, 631, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(631, 632, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(632, 633, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(633, 634, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(634, 635, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(635, 636, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(636, 637, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(637, 638, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(638, 639, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(639, 640, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(640, 641, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(641, 642, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(642, 643, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(643, 644, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(712, 713, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(713, 714, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(714, 715, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(715, 716, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(716, 717, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(717, 718, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(718, 719, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(719, 720, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(720, 721, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(721, 722, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(722, 723, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(723, 724, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(724, 725, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(725, 726, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(726, 727, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(727, 728, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(728, 729, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(729, 730, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(730, 731, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(731, 732, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(732, 733, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(733, 734, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(734, 735, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(735, 736, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(804, 805, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(805, 806, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(806, 807, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(807, 808, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(808, 809, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(809, 810, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(810, 811, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(811, 812, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(812, 813, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(813, 814, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(814, 815, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(815, 816, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(816, 817, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(817, 818, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(818, 819, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(819, 820, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(820, 821, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(821, 822, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(822, 823, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(823, 824, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(824, 825, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(825, 826, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(826, 827, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(827, 828, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(896, 897, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(897, 898, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(898, 899, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(899, 900, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(900, 901, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(901, 902, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(902, 903, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(903, 904, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(904, 905, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(905, 906, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(906, 907, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(907, 908, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(908, 909, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(909, 910, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(910, 911, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(911, 912, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(912, 913, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(913, 914, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(914, 915, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(915, 916, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(916, 917, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(917, 918, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(918, 919, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(919, 920, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(988, 989, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(989, 990, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(990, 991, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(991, 992, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(992, 993, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(993, 994, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(994, 995, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(995, 996, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(996, 997, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(997, 998, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(998, 999, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(999, 1000, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1000, 1001, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1001, 1002, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1002, 1003, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1003, 1004, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1004, 1005, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1005, 1006, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1006, 1007, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1007, 1008, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1008, 1009, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1009, 1010, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1010, 1011, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1011, 1012, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1088, 1089, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1089, 1090, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1090, 1091, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1091, 1092, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1092, 1093, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1093, 1094, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1094, 1095, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1095, 1096, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1096, 1097, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1097, 1098, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1098, 1099, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1099, 1100, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1100, 1101, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1101, 1102, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1102, 1103, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1103, 1104, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1172, 1173, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1173, 1174, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1174, 1175, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1175, 1176, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1176, 1177, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1177, 1178, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1178, 1179, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1179, 1180, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1180, 1181, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1181, 1182, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1182, 1183, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1183, 1184, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1184, 1185, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1185, 1186, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1186, 1187, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1187, 1188, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1188, 1189, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1189, 1190, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1190, 1191, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1191, 1192, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1192, 1193, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1193, 1194, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1194, 1195, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1195, 1196, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1264, 1265, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1265, 1266, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1266, 1267, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1267, 1268, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1268, 1269, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1269, 1270, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1270, 1271, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1271, 1272, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1272, 1273, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1273, 1274, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1274, 1275, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');
INSERT INTO public.ring_partitions VALUES
	(1275, 1276, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1276, 1277, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1277, 1278, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1278, 1279, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1279, 1280, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1280, 1281, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1281, 1282, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1282, 1283, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1283, 1284, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1284, 1285, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1285, 1286, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1286, 1287, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1287, 1288, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1356, 1357, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1357, 1358, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1358, 1359, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1359, 1360, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1360, 1361, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1361, 1362, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1362, 1363, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1363, 1364, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1364, 1365, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1365, 1366, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1366, 1367, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1367, 1368, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1368, 1369, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1369, 1370, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1370, 1371, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1371, 1372, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1372, 1373, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1373, 1374, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1374, 1375, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1375, 1376, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1376, 1377, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1377, 1378, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1378, 1379, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1379, 1380, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1448, 1449, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1449, 1450, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1450, 1451, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1451, 1452, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1452, 1453, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1453, 1454, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1454, 1455, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1455, 1456, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1456, 1457, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1457, 1458, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1458, 1459, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1459, 1460, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1460, 1461, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1461, 1462, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1462, 1463, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1463, 1464, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1464, 1465, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1465, 1466, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1466, 1467, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1467, 1468, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1468, 1469, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1469, 1470, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1470, 1471, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1471, 1472, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1540, 1541, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1541, 1542, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1542, 1543, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1543, 1544, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1544, 1545, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1545, 1546, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1546, 1547, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1547, 1548, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1548, 1549, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1549, 1550, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1550, 1551, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1551, 1552, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1552, 1553, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1553, 1554, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1554, 1555, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1555, 1556, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1556, 1557, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1557, 1558, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1558, 1559, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1559, 1560, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1560, 1561, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1561, 1562, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1562, 1563, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1563, 1564, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1632, 1633, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1633, 1634, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1634, 1635, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1635, 1636, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1636, 1637, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1637, 1638, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1638, 1639, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1639, 1640, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1640, 1641, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1641, 1642, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1642, 1643, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1643, 1644, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1644, 1645, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1645, 1646, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1646, 1647, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1647, 1648, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1648, 1649, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1649, 1650, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1650, 1651, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1651, 1652, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1652, 1653, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1653, 1654, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1654, 1655, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1655, 1656, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1724, 1725, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1725, 1726, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1726, 1727, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1727, 1728, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1728, 1729, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1729, 1730, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1730, 1731, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1731, 1732, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1732, 1733, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1733, 1734, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1734, 1735, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1735, 1736, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1736, 1737, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1737, 1738, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1738, 1739, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1739, 1740, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1740, 1741, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1741, 1742, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1742, 1743, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1743, 1744, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1744, 1745, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1745, 1746, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1746, 1747, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1747, 1748, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1816, 1817, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1817, 1818, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1818, 1819, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1819, 1820, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1820, 1821, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1821, 1822, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1822, 1823, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1823, 1824, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1824, 1825, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1825, 1826, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1826, 1827, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1827, 1828, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1828, 1829, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1829, 1830, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1830, 1831, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1831, 1832, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1832, 1833, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1833, 1834, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1834, 1835, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1835, 1836, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1836, 1837, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1837, 1838, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1838, 1839, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1839, 1840, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1908, 1909, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1909, 1910, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1910, 1911, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1911, 1912, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1912, 1913, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1913, 1914, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1914, 1915, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1915, 1916, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1916, 1917, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1917, 1918, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1918, 1919, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1919, 1920, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1920, 1921, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1921, 1922, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1922, 1923, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1923, 1924, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1924, 1925, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1925, 1926, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1926, 1927, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1927, 1928, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1928, 1929, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1929, 1930, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1930, 1931, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(1931, 1932, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2000, 2001, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2001, 2002, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2002, 2003, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2003, 2004, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2004, 2005, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2005, 2006, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2006, 2007, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2007, 2008, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2008, 2009, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2009, 2010, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2010, 2011, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2011, 2012, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2012, 2013, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2013, 2014, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2014, 2015, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2015, 2016, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2016, 2017, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2017, 2018, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2018, 2019, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');
INSERT INTO public.ring_partitions VALUES
	(2019, 2020, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2020, 2021, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2021, 2022, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2022, 2023, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2023, 2024, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2108, 2109, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2109, 2110, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2110, 2111, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2111, 2112, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2112, 2113, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2113, 2114, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2114, 2115, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2115, 2116, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2184, 2185, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2185, 2186, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2186, 2187, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2187, 2188, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2188, 2189, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2189, 2190, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2190, 2191, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2191, 2192, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2192, 2193, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2193, 2194, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2194, 2195, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2195, 2196, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2196, 2197, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2197, 2198, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2198, 2199, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2199, 2200, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2200, 2201, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2201, 2202, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2202, 2203, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2203, 2204, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2204, 2205, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2205, 2206, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2206, 2207, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2207, 2208, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2276, 2277, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2277, 2278, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2278, 2279, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2279, 2280, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2280, 2281, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2281, 2282, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2282, 2283, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2283, 2284, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2284, 2285, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2285, 2286, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2286, 2287, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2287, 2288, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2288, 2289, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2289, 2290, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2290, 2291, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2291, 2292, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2292, 2293, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2293, 2294, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2294, 2295, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2295, 2296, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2296, 2297, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2297, 2298, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2298, 2299, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2299, 2300, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2368, 2369, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2369, 2370, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2370, 2371, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2371, 2372, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2372, 2373, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2373, 2374, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2374, 2375, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2375, 2376, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2376, 2377, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2377, 2378, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2378, 2379, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2379, 2380, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2380, 2381, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2381, 2382, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2382, 2383, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2383, 2384, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2384, 2385, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2385, 2386, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2386, 2387, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2387, 2388, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2388, 2389, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2389, 2390, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2390, 2391, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2391, 2392, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2460, 2461, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2461, 2462, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2462, 2463, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2463, 2464, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2464, 2465, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2465, 2466, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2466, 2467, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2467, 2468, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2468, 2469, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2469, 2470, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2470, 2471, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2471, 2472, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2472, 2473, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2473, 2474, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2474, 2475, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2475, 2476, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2476, 2477, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2477, 2478, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2478, 2479, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2479, 2480, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2480, 2481, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2481, 2482, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2482, 2483, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2483, 2484, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2552, 2553, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2553, 2554, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2554, 2555, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2555, 2556, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2556, 2557, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2557, 2558, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2558, 2559, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2559, 2560, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2560, 2561, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2561, 2562, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2562, 2563, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2563, 2564, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2564, 2565, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2565, 2566, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2566, 2567, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2567, 2568, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2568, 2569, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2569, 2570, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2570, 2571, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2571, 2572, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2572, 2573, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2573, 2574, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2574, 2575, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2575, 2576, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2644, 2645, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2645, 2646, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2646, 2647, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2647, 2648, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2648, 2649, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2649, 2650, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2650, 2651, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2651, 2652, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2652, 2653, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2653, 2654, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2654, 2655, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2655, 2656, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2656, 2657, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2657, 2658, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2658, 2659, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2659, 2660, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2660, 2661, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2661, 2662, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2662, 2663, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2663, 2664, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2664, 2665, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2665, 2666, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2666, 2667, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2667, 2668, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2736, 2737, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2737, 2738, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2738, 2739, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2739, 2740, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2740, 2741, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2741, 2742, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2742, 2743, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2743, 2744, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2744, 2745, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2745, 2746, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2746, 2747, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2747, 2748, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2748, 2749, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2749, 2750, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2750, 2751, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2751, 2752, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2752, 2753, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2753, 2754, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2754, 2755, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2755, 2756, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2756, 2757, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2757, 2758, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2758, 2759, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2759, 2760, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2828, 2829, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2829, 2830, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2830, 2831, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2831, 2832, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2832, 2833, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2833, 2834, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2834, 2835, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2835, 2836, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2836, 2837, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2837, 2838, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2838, 2839, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2839, 2840, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2840, 2841, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2841, 2842, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2842, 2843, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2843, 2844, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2844, 2845, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2845, 2846, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2846, 2847, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');
INSERT INTO public.ring_partitions VALUES
	(2847, 2848, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2848, 2849, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2849, 2850, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2850, 2851, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2851, 2852, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2920, 2921, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2921, 2922, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2922, 2923, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2923, 2924, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2924, 2925, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2925, 2926, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2926, 2927, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2927, 2928, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2928, 2929, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2929, 2930, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2930, 2931, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2931, 2932, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2932, 2933, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2933, 2934, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2934, 2935, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2935, 2936, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2936, 2937, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2937, 2938, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2938, 2939, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2939, 2940, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2940, 2941, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2941, 2942, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2942, 2943, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(2943, 2944, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3012, 3013, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3013, 3014, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3014, 3015, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3015, 3016, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3016, 3017, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3017, 3018, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3018, 3019, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3019, 3020, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3020, 3021, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3021, 3022, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3022, 3023, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3023, 3024, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3024, 3025, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3025, 3026, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3026, 3027, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3027, 3028, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3028, 3029, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3029, 3030, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3030, 3031, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3031, 3032, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3032, 3033, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3033, 3034, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3034, 3035, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3035, 3036, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3196, 3197, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3197, 3198, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3198, 3199, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3199, 3200, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3200, 3201, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3201, 3202, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3202, 3203, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3203, 3204, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3204, 3205, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3205, 3206, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3206, 3207, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3207, 3208, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3208, 3209, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3209, 3210, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3210, 3211, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3211, 3212, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3212, 3213, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3213, 3214, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3214, 3215, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3215, 3216, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3216, 3217, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3217, 3218, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3218, 3219, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3219, 3220, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3288, 3289, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3289, 3290, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3290, 3291, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3291, 3292, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3292, 3293, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3293, 3294, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3294, 3295, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3295, 3296, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3296, 3297, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3297, 3298, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3298, 3299, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3299, 3300, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3300, 3301, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3301, 3302, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3302, 3303, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3303, 3304, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3304, 3305, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3305, 3306, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3306, 3307, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3307, 3308, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3308, 3309, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3309, 3310, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3310, 3311, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3311, 3312, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3380, 3381, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3381, 3382, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3382, 3383, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3383, 3384, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3384, 3385, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3385, 3386, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3386, 3387, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3387, 3388, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3388, 3389, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3389, 3390, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3390, 3391, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3391, 3392, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3392, 3393, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3393, 3394, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3394, 3395, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3395, 3396, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3396, 3397, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3397, 3398, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3398, 3399, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3399, 3400, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3400, 3401, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3401, 3402, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3402, 3403, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3403, 3404, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3472, 3473, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3473, 3474, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3474, 3475, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3475, 3476, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3476, 3477, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3477, 3478, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3478, 3479, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3479, 3480, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3480, 3481, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3481, 3482, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3482, 3483, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3483, 3484, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3484, 3485, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3485, 3486, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3486, 3487, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3487, 3488, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3488, 3489, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3489, 3490, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3490, 3491, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3491, 3492, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3492, 3493, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3493, 3494, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3494, 3495, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3495, 3496, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3564, 3565, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3565, 3566, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3566, 3567, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3567, 3568, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3568, 3569, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3569, 3570, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3570, 3571, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3571, 3572, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3572, 3573, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3573, 3574, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3574, 3575, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3575, 3576, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3576, 3577, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3577, 3578, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3578, 3579, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3579, 3580, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3580, 3581, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3581, 3582, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3582, 3583, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3583, 3584, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3584, 3585, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3585, 3586, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3586, 3587, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3587, 3588, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3656, 3657, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3657, 3658, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3658, 3659, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3659, 3660, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3660, 3661, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3661, 3662, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3662, 3663, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3663, 3664, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3664, 3665, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3665, 3666, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3666, 3667, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3667, 3668, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3668, 3669, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3669, 3670, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3670, 3671, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3671, 3672, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3672, 3673, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3673, 3674, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3674, 3675, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3675, 3676, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3676, 3677, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3677, 3678, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3678, 3679, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3679, 3680, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3748, 3749, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3749, 3750, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3750, 3751, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');
INSERT INTO public.ring_partitions VALUES
	(3751, 3752, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3752, 3753, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3753, 3754, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3754, 3755, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3755, 3756, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3756, 3757, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3757, 3758, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3758, 3759, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3759, 3760, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3760, 3761, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3761, 3762, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3762, 3763, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3763, 3764, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3764, 3765, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3765, 3766, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3766, 3767, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3767, 3768, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3768, 3769, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3769, 3770, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3770, 3771, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3771, 3772, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3840, 3841, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3841, 3842, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3842, 3843, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3843, 3844, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3844, 3845, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3845, 3846, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3846, 3847, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3847, 3848, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3848, 3849, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3849, 3850, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3850, 3851, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3851, 3852, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3852, 3853, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3853, 3854, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3854, 3855, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3855, 3856, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3856, 3857, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3857, 3858, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3858, 3859, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3859, 3860, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3860, 3861, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3861, 3862, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3862, 3863, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3863, 3864, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3932, 3933, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3933, 3934, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3934, 3935, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3935, 3936, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3936, 3937, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3937, 3938, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3938, 3939, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3939, 3940, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3940, 3941, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3941, 3942, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3942, 3943, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3943, 3944, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3944, 3945, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3945, 3946, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3946, 3947, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3947, 3948, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3948, 3949, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3949, 3950, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3950, 3951, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3951, 3952, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3952, 3953, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3953, 3954, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3954, 3955, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(3955, 3956, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4024, 4025, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4025, 4026, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4026, 4027, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4027, 4028, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4028, 4029, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4029, 4030, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4030, 4031, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4031, 4032, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4032, 4033, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4033, 4034, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4034, 4035, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4035, 4036, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4036, 4037, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4037, 4038, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4038, 4039, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4039, 4040, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4040, 4041, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4041, 4042, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4042, 4043, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4043, 4044, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4044, 4045, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4045, 4046, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4046, 4047, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d'),
	(4047, 4048, 'b60aa6d2-d26a-40ba-8274-b3bcbcd7856d');


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
-- Data for Name: signal_records; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.signal_records VALUES
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000008', '\x0161cfbc22813e9010682a2b4cfd84ef5170039eeef99adc6c7f1f89b5f75cf5450c158cb8c785c2e54106460e125a31f5daadb25fd16dbf820ea6ae73a5731895', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000016', '\x0161cfbc22ebd0ec4324efbc7f26ff68a2262d6be36b9066cb8bbc9b14ac2ddc4976b2bb8ff310b5baf6f03151315816396e2e912cb0feeadc0ca9fb57af80cc3a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000023', '\x0161cfbc22c0d986e382fb3b0767ecb3a0d468b7b297aaf62abb8e2bd3cda211229f1ff2510995155e92d746a710f6ee249b38e097386822942c569b6f3a050ef1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000089', '\x0161cfbc224f0f49beb579a77c77a23ee28ffa32c3bb80b223d382c56c7f1c320b35c33d75033c5efc0d4a2864c9e9e1c8c26ee61402884ba0cfa26ef43c079979', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000120', '\x0161cfbc22574d4e2d0460446c0183258a0dfd3f5ff4933d57eac3d3bdf858a9070695ba7e77979fd37b0fb7b0408f1a6600e307170866f19397ded00a9704ffff', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000124', '\x0161cfbc22e84c2fe01c096e59ee70f9fb3fcb7dc298b4b687824aac9ae4f72444656789783de201a8a7b4a8410a1963d929c618118172f5aa7fa9ce6da4ac2174', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000161', '\x0161cfbc223758ac8e5785a2f08bb58c862912a709f95d45d5eb64d6f3eefcca2bcb2c430ff2a95413f38f92f0f72b5f175c2eba5f7b7f9f4ab5efb57e898bf98c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000165', '\x0161cfbc2242fcd6821fab6fab10c0dea2cc9c9c75e2024afe5647eb3279770bc5cf6ca4dc881edc49873851502e9b3c211a7bcdf48e38742fb34203b7654036a5', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000180', '\x0161cfbc22f459edbf9b6e8c8738f7551511a002f373033872403455c32b1b12a82c732cceceb30a7c08d52e05080540c495b0960737fae2fa890e1404a730ecc7', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000185', '\x0161cfbc22be7f8caa5d376829c0b819cd6fd5819112f7eaff4d3499e5f51b283efbd9e6311b77486baf15193e347655b244303a105717ba48e4469e9d38da443e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000215', '\x0161cfbc228247039673e8f4e87925a1a9eec6faa866722f9f51a8819cc4502f859e46372d46e6724991db98580efbcde4e0906718e1a7541891871e0e9098174c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'identity', '95215550000001_1:0', '\x0161cfbc22ffda90385749076d90dd72e2ac339368fc1de6aa7b6fe77c14fccc9254e6ff3a734654453ab700ded01d26b20d398649b424c9fa6a179292a645e081', NULL, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'buffered', '4149a938444a8c4924d17a4265132c2b48dc165cc094a949d93afec7e3b93a70', '\x0161cfbc221c624958c9dba6f9271673940e8f5375f8a1a18d727fa29561335030de140496bf16051cc5ce57db82160bf59d', NULL, '2026-12-24 02:00:00+00'),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'app_key', '0001355f6e1b', '\x0161cfbc22ef14ab080d171a25753ae0e8a0abe9517a736d4a4ec4e8f19bec69fc73a83ecedb732274f600d6542f87b6ea5ac1b741cf0b49d0ef0495752a1079770a10fd5dd75145924d3310391178b750ba73d16e7a21348b0da519c612c0ea5f1a53d2f76b1a53d5e5a82b14a67875eec606feb5a0bf47dbf84fc0b4a90435763a539e7a662c0256ac50381322e9', NULL, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'contact', '5215550000001@s.whatsapp.net', '\x0161cfbc223a77e38d713c85b9e370fbb2cd6d8867af5dac8309fc8e593f62d154b51a4fe887a19f85f9a7e72b55f2bf32277b4acb8e92164c53cc18696d8a96e15eee120833f7cf653386a2a276766cdca557bf210f44e56dd2a1757687c974fa5dc37c6ae8356f535143b94b811549b6203253fdfec544fc690404bf1e9bbd5063f06530fb363278', NULL, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'app_version', 'critical_block', '\x0161cfbc22493b3d6b6d88980910b352fe52966dab3ac297e13f034f52aef7a5435fca7347ed39b77ab9fd8deaa91f88acee69b1a7368e4655dbfa9e844cdc9092267415196ad5b7c19a8162f8ddf1e596ef3fae1647a370b4364af9a8f7d5e2d0ee0b1fd008675915e997adb8689907c0f4359bb068e45de0316b1eef6e13f78837e7ca862d4e0eef71ab07ef7755fc06f7005289f318120a77235f6ad97e0339444c799f4d6ba276', NULL, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'app_mac', 'critical_block/5c7820d8f0c848b47ad0c0e5a7175f90b806dcbff3b8281a017d11d9dadaa6ea', '\x0161cfbc22904f43c792c3ec3f8b06d0d63424c8d90efa5de33dfe7c174eda1169120806fd50acfdd3e891de1fbb7c468e75275b5b5dfd39c015ddcd374ec373de', NULL, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'contact', '95215550000001@lid', '\x0161cfbc22a1c095efb0c603aeab770383fc6f90a9a62d66b2187ee830bfcce759f1286163bfd6f71fb0c936ad208fd4227261b55b125a0a490bc040036146546ff8cc151afa01c87419a3e032c482afb9c16b5fd7f032c848c3f5489f7237ff788d057027b4ae3e5e39828016b15c4a5adc6b4b2f0654be15a9f1bc6db3e7958ebd5bc3e8ae7cd740', NULL, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'device', 'self', '\x0161cfbc227b25c24b6417e162352ee192f684721fe9a400f56dbb2b29091d1dd0dc74c0168295e9d5a22bde19d5b469e19ade12f8ab05a410dba65af2ec808c8f02d626d36b4edb1db2d26b5202440f0f9dfef9ac96999eb1a9e6c52c0bb908161bf1ca8654448155a82d58cfc26fb7113970557141a26b9c69de40b0855a9ef26458e4c35571ebad23363d500752f63897c0cce3aceafc268103ab6d6b1d35652187c7ce5dcacaad72631b6f4fdf3fcf214be3e7910e1c5bde1b31f13677dcf4b038a9cb056accca444bebe78981eccc6f5faf0b21b88441abad98a6b1eeafdfc1212345961bbb0f1f6662ed5271f35f0c5b5fc28ea75616d8d18f7afd926e22a0335523e5f5e073c0ca1f4f719c45920ac4e0db1b86915aba48eac826b37e96155e64c3514693d6afb263b65b3520f6f16ee2d97726edf17eedea63c2f315e9561ef0759c6172a155d746d8ed4038d146d46f2d6e4088077fb4b159b67755a40b5e87477454b9ea249b0c17885f7531f2a323c2bb12c1e0c7b2c8bbc1cb6de15905550fa70778695080607d9509f356034ca21aa04b80e6bfa00f0498b7a79792e6a347984e008ef98ee71d8b4642f013c4ea906fb085274995a36879c697b8b04b945e4cac9386ce3173d18516ced38d2acc55e9eb33548e6b43b4394ba545136688d5157c2832e4596677f72b3184a67b1a87e63e4aedc33fa85173dbb145ab6878e3a74046a3d2017063cdbdcce996116cf99853bea0e8eeea22db117578511be2f7226550a049f457b24140511cc77828e70792652cc584995c2aaab3337884bfa7ffff22647dea7fa0e6850686b29213d92d9fc1cb8e6d07a77b6eb83ace8126bfad4c71bf101b2c98040df6b1de2158aafa44d1989844b97db23fe8afc35b2c742bd2892b0e8357154ce500a00f386d506b925c4c47922866e0153d9729b8dcf8a9efe8c884871c283155d6f87b2687234f81c08d048e51fca0253ea2411b27cb6dc73b378ede3b5820f598d7a1ee6e7853cf739406811932c31dce6f15136390d5699591520da1051ebd8a6a8ee92b845da7cad1e56e99aa32c0063cdaa3524ee9815dbf2811ac180e566d7a532661797c0603a6654b11fce181b3671d4f79916cdee4c3707879a27d12cca6f4a8c33311d95f561f4d55b5846a0276bdc6ba7b2b03491c61608f1c61fde91c61fc30f68a8b4d73ea575966d06f793dc4b795f7bc92911bf913c19dc701e5c0fc', NULL, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'session', '95215550000001_1:0', '\x0161cfbc22829015b43e61d8e0d377cbb45772f9fa587b432347bf40b6c59152a4e350baaedd08304a99314ded78e68e0c6f917f1642e5cbb28f0ec23bfb60282423988ed015d340fe8259a7aac0d00b191cf2fd47a207c13cc1a0dee901df541b60d7bf4cfec077b49fd6d9490f7e705362d5b03df48fdce068518f7c34baecf260d4934f177b9b9c958f76393f4f265a5a010872775450b5c183c063b8e0a691e8f6958a6bf24a2cb4b29deb4c6538e960ebfd268097a5f9b7d47c7c2e6bae2c0547b894234f2e8e65f4bb1fcb0ca37cd1677f46d6823020bc6e5f2fe2436bdbe979063c7d5b7c9160a826431073c506692001bdb0cf0d0b071e8883613cbc7101c2906de4bab1ae48bd7609b5cf81f0326858c49b489026e00e887c726268a7fba55a95bf2128dc0ba696fce920ad307c1ca820353c3bb28ddfad3705cb40503f273257c79005da32fe59790841f15e65564d4f77553b673516df210e9abe19f954515f9c073923b8dca681fc77f3f6462ca9825f9b0c2425033567322782fea7183aad3e184f16537c06275842466c7dbbcde3064a5870a963a88856c12bda7f79423c833e272b5b37eb4478d7d95b0a31974f06e6070360bf56ed51cc0b4b8aea0ff708dea86ab8402eff5cad39c4dfb2a89134b18f849b84701582ec27c92e9ae8b40dca3832ae84b45e3724a10409f388264953a0a713ee28a86fb6e172e53782f3789cb0d4748ef9c7e596b87694bca659238aaeab278e3e5e1241e59e9173633f1a303cd7f535e37c320c7d45c69c45be44697c791966b9757ce4531e70532d1a62960666af56d20b249f51d1fa3c56a32fc37568ec9f1919f6dfc519978e6c9b8307d01922a8b8d07a365c5840b95f66ac0cd4401c49e22012c0a88a68c7ffb830d11005dc1898931dcc6fd0b4942f97979863f856318e3c5694d463671f7800c6e5ad706835bae5b968c9cef99284f9a95fe9809a8de52897fa5f44cdfb3c7d63abf455bd755a354748981b3717741432255ec6e46bb16ef98de3a754e3058044166ba0f03e297c97431157229f1dfd3af1fe14cda661427c1d449ceacd74492d185252a38a3ebf0597bf2bd4b7b935dfef6eb44bde4f1d4f915e6ab90a8a3de36a4d0d150c59c82a0e802e15622274322efeb2591a36a06d6478c82feb1a4b77e1aa62dcd522b4977f71c542c52bc5b2ac50d8f9b006a5f83fd5d0a13c052273cd9792bacb2b96d18e131898e8920dd4eb94908ed3737cd4fd3af691dd3f46ff812a8b5903dd5071f2622dff0256a7d9d2f519e417adfb53dc429dca3574b95d06df6f1c53e0df914dfabcfccbf1f199809a079fb8befe23bb83dfdcbba46089e98444c7af4d7e7e4dc65cbb', NULL, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000007', '\x0161cfbc22ca39d86e19269b47e22967f7a5b10313b1ee8c8c1f7c5dbfc4a5e5c5f9f55ec726af70ce0b999e150cf5031d2e7300ab9afe58280a4268240f3e699c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000030', '\x0161cfbc22b4570a43ce4b8336489cae63fdc56cf07b82d05c24519081ef9c80f9d6877dbc450ac41ee8e53ee26f7b47ecb3551a0888811f9438a2db3e02f414dc', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000038', '\x0161cfbc22c65983dac893901ba7fb8e99bde561c63a6148d356949606c662a515d127d33f6c47eedf5156198162e8bd51daf0d5a11cd960b63bcdc1862a68d0a1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000051', '\x0161cfbc22056425b89329f4ddd04490e9a449fea83521bf8fcd19690eeeb07cf096e2280ef705550fef1f5cf8ac98c6dedce5b52250ab77802767620925f8ac98', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000053', '\x0161cfbc22bde768742f9e9f5659fd718dc4f2418881d640ce0e614c35d030de9aa60d4ce3b16a271d3ce999006d25940c7bdc50ce9348aa761b6f3434dae72464', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000060', '\x0161cfbc2216403eec2cecda9f6db7762789bc6af5820c19ac5eff1478be162265cf1c4ccf286e292a6f4bb1a1697626bfb41e7523730a5e20618b40fbe6dbccf2', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000061', '\x0161cfbc22d72c5d4133f3a052dd978299ce5d7eb01fbf60ac97dcfbbd18fb9761e22da8c0c86df802ec327086ba46c695edfcde4badd0068031f070e2d19a2a38', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000073', '\x0161cfbc22e64ca68254eb0e7b25d107f5ac86c39d9b0538a1647c814da5c7100c8deb793d035a0719153b6349ff0485b559ef94db0253c234528e9854dbb566ac', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000076', '\x0161cfbc22dfe2f8b5eeb265340347ed858bc2962f532f061b6d8c283e77056f8c61dc1220d0aa2d06ff4273c1b33899155447fb82f209c70a67f64fec7d78e5cf', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000108', '\x0161cfbc22c226d228dd589396ce825eff3e6874e4e555874a510b4f6d0d624e0f3d45a60284e1377afcbc541f336f75bc521934f76c2661e5909896c16d7dcbec', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000139', '\x0161cfbc22cf6f068f98cdae3ecce664d103cfbede1d62df3d4070b884d24d6c2d413ae554b2c499466f3ab54fd6df2ce748a909f5eec47edf0da60226c38c8bd8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000009', '\x0161cfbc22ce30291f6a3c02e9d707f73e1c9f4c2a93805eb9b7239578a66016d89c1326d1f0fa94409639125c1f9e00f178b7708d450cedbc9d066d25f108cb74', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000010', '\x0161cfbc2248dee48eb63a7884801ba1ad369eab34eac387c68e45026de2a6970bc178ffabb12b78c84f08e36c5e86bfb0c242ab2fda4becf28b9bdd94121f0615', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000013', '\x0161cfbc22a5270f9de90902873b6471072e10beaae1e4fbd0b2897a4398660a2fedbf338d81756319ce382e6e53e4ad4a63d57672e26641cde2e19c352f689bff', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000097', '\x0161cfbc2263b5d52def8839404d3600db63377fa2d9262421dc5843725d0b213f4d87a146676fa075e111998f64775338ee80154a4d118490d162f37bb2ebd580', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000104', '\x0161cfbc22ee6cbe19d904d91a65260818bd39531e26b333c831ea3b5966b23b10af09072009961beb29dbf5207778cbb0aff0e91062983b1c819420fe4857f58d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000112', '\x0161cfbc221f71043820a49a724de4130fc649e5d77e2fb351dbc711719dcbc1b67db58156ca7283f6ae502f6e9740a436e2d50c639713edb31eebefd031f10265', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000119', '\x0161cfbc22fa09b48cc45e0bbfbdf5bee0bbae0fda7f65385b124a5a2d71247c8e3c1152d2cf5641b51f0f3508a5d89d6fc8494e96a62ec72f65773ea1484b6143', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000123', '\x0161cfbc22e885a8e6a39cd045736ea9b78095582cdd774e739e345be43541b0e32036da88b0ac937c72bcb59631a9b7cd4163e381c1bb60df67ac9e510c12ccff', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000132', '\x0161cfbc2284eadb2603c304fa1b743d3f580a735f80505a0033888f4b30c24cc9a3d75389dea713e2c7581bfa3f41a74bbf2329c2c847fb7a559810765d0dbb83', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000135', '\x0161cfbc222754707ba0171a73be66b7a56883b3f9431597c1dd6a211fe01f769be70652f7c155669723b8cd3f9f543efbc4cb211d78d7437e699dbfe963e3443e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000143', '\x0161cfbc22e96fde65b8fc181af18b611a6969ca192f72f91ae0f4b2a92ce3e0f16f832570d4411552ba7a5d5a0f69b3e9625edeb085bebae7e8eb2eeacc84ab00', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000017', '\x0161cfbc2245cc0b5f055a4e97bf88f902734424626f8e77072ccc268d049db9cf4e5aaeb4c068cb0a02c6e77f1acefbdd99c5770cfb56881e6f776b35e734c2d2', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000044', '\x0161cfbc22b766224fd0886ce4067ad0860df5ad90c903c49090a095ab9f91cb34d30ac814031b4b0245a6242fdb68d861b5db5a5d6c4f1cf3c0dc1d78d58d89ea', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000049', '\x0161cfbc22e025a53560c6f85be44886aca335404ba4c6d31bd040cc045738e0070b504c39e8e9b7a2edb1a90ea669d1b5e753b191652f2c2c905b9c2660b8fb9c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000068', '\x0161cfbc2277822c45e95716a477f0457065f443d36ce8bcb374efd0b4c967178e539aea318cdac37cce3199c33251539ff9ff4ee1c4bde0eccf2d19950b6771fe', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000074', '\x0161cfbc2211fc95994a5373ba0fe6c0665edac9f1bd8fe7ecd12ad30c8e9646f9096c1155e60d0845cc94267051b9376fafa2d48290629602390f1e1923efbbf4', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000138', '\x0161cfbc2233b92658155b19f9b4f40a5002714575ce92a75529df34800b81a10078262da1548ecbdcb855fd00c93737b044bf9c0e51a97b973189841eb52a9bc8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000149', '\x0161cfbc22f977f6d7cd63e2f7bd2a7ac9902344c5b2418108c04deb8b8a0e53809fa4db628e0a56bc6d5fec45f3281a6be3317db1ad59ff141b727e65ed66a56d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000184', '\x0161cfbc22d253b3f884bb56df3588ae95bbebf2e591247c4016ec7f7809076d50d373cbc3685963e4b92863e8aff835246e261402089de7299090c45ffe5a3a4d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000186', '\x0161cfbc226b0723aabf247264d28fa41411f155f21bd7577ba581b1d7bf268d33e8bb41ef393aeabcdad0fb4bd432c7522fa117c0528e93e7a0fade8629e21fdd', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000201', '\x0161cfbc2200c97bfb18e7b0b5e1bcee85076f7d350790aee335617615bd648abcb176d237af927b6b86a39c9834041035ff9bc523c3ae1d19b84bb06cce547a30', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000219', '\x0161cfbc2250e5bc36b85066696b3c16866fc7fcd78adc5481ad96263844584a53c24973ee9db87e7af64207a304844dcb4d8b914f1868ad47b151edd6303ee4e4', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000004', '\x0161cfbc22802f25243d7f9639f9c5adcab71c6534d80fa0b851ead8f39589bd86f3c599b028db722258920d69fe2d9a4a47bd617a6c2fd94f772073dfdbd4fab9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000041', '\x0161cfbc2275b7878dc98a4e0f8dbb36c33d5013e5f434fa75854a862a5c3e14353d15ca993845cdb53a43317b4f930312ed74562c5cc2fc2062a4d5689e70a4a3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000050', '\x0161cfbc2248bbf9a27ad768f535c5f2c622ec9e5873455dd6aa6618d6b94b40d129c90895019dd30f8db4e8b4ccbf77e2997633da76a5722eb4a082ed3a99474d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000052', '\x0161cfbc22b6bb711d62299d77c17a4376fca08d8ed66161e28193b0e2526a00b225da6052549c6e0b8d2630b03a8d597a45d9bb1ac0169fefdcac9aba0e5a2370', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000070', '\x0161cfbc2287b05ae61a137ecbb7a5993487a8979d14a9d2a692e3a43612eaa322261fbc755468dbe702d7ac0dc972628e16857f304c6ed93147ab3e31bb32e53d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000072', '\x0161cfbc22c6931f368d15b9085ca724619deae10df8763ab544a76b883f80d91760b0334382a175127286a0a68924b0473c4269f36d9e47211578cc6153890bfe', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000075', '\x0161cfbc2216347b04c7483c90ccf6248de6fd6246418be0f4d1ba3cd626515c63cb700ce7ab8a135803d335e50924bc342bcce851cee9d541b83e7c160a9a3058', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000086', '\x0161cfbc223dfa4c313c40d8a9d35ec9835158582e411fe60218bcf1ec30f3c740f9a6e04851aee452528dc551c68b11f89fbb136bdb6ed9ad2cdc936deae30b10', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000098', '\x0161cfbc2221a4242fdbcae10e31677cda9390ff68c20ddc7ef13ec3aac5024e01218661dec0c4ffd194412e4c42dede2759e64e40922a87fedd597523f2104294', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000127', '\x0161cfbc225d26982fabc45d7a66ec496b90e40390b02f2c40f08de0c7dbf13590ce30b6f037f69ff7bed295c6c653cb8c3eb996a6a40ec731dc092baecd596d7f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000142', '\x0161cfbc224c041169c1eb232b12cf0070a7fb4da28c8279f900d185bffaf1b2f564b2badde72d6a024533d32288f72054945bb8ee918274695016af8812823aed', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000031', '\x0161cfbc226ed63ec019bfa34ddf190f3a98ae8dc1df5240f5e7d60820cb4fbe6adb005e20646bc38f97e1c65e44781e6ea35b13d2c1f0abe9dceddea63636efd0', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000034', '\x0161cfbc223d1d4ebd9fc478e149566e9a8893508f4fe3a9af49ec7c66da7589e4283349ab48d157c7885ddf39850e23aa58db0c61e95f3aea4247eaf45f6726c4', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000043', '\x0161cfbc22766848d578f6f729cbf301b615aa256476deeae601e0d1e3f8f78a9167b91ef08425aa86339f7b8b669494366e57a9f5e8aa49435384a9048fb76754', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000054', '\x0161cfbc22a561a6a9f94686e14e1370faee365007d8ed125341c217aa259336ae2c109810b4f29b57d39cb541f43bdd77f895567d49b700d8b4cc58fa9c519eeb', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000082', '\x0161cfbc22405bad1907121c564e8ee2e5f19d67253970f1480faa037a518a3993850b610dec4fb23fc6959acc233acac51db9c7a33699ae55bdedee23bc7f4166', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000103', '\x0161cfbc225de99f0774a4c5e20a8ac9312ff41f1b5ca53a6be5a0b3cfe833a0af195b62500b12f03268e1e1a990c39d87bd6794cd0f0a544dfc48b1378b039d7a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000107', '\x0161cfbc22308107d57a4c6dbeb46ead4a0f59d9d0662949d0204b4bb214f9d83b28889d5ebb0b7da19c023b519de59fbcc102be1df21d0b8e3b79ccd0f3ee7f3d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000125', '\x0161cfbc22d82726e28bf2a68d4e61c774caa19e37d80b91a938c162b090874995437e6111a77fd6a000d30397adcc13847f62e3989e25018ca07e3bc3ec422b66', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000159', '\x0161cfbc22b445755490e510596c229f2a0dc6693d104f804b082f16eb561309a73d0363aea0bbfe5273653572dcf7c23acd287d486f6203009c703bf9d63a9d13', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000160', '\x0161cfbc2237f1d15e3db1ebc293e089db227d53ff8100c878bb07ab997e74055206890d7b7ea4c6fa52c505ca41ae33f60d7e02bdc2dfce707b7ffd4f55cb4ac3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000167', '\x0161cfbc22a2c9d24dcd4c6128b77d9f94ae086cc8ad53a8f45b33f1b0064684d9f6332716de65573e2488e5309d5e101a30c0b4ff884bb51570e4fbde4fa6f114', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000019', '\x0161cfbc222f27457d62fb4c92069490cff50d27ddbb5c5b886b90cbcb37b183ef3fee20d3ac02cb16920cfafa05d70f1e6ac2907e4bb755a97f85ff05ad01668f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000024', '\x0161cfbc22ec9ab5eff3681096bb4c4dfda18abb43ac1b216db3e90ded664c093a9a96b86010f057a4fadb80a8123508ad885c1db89a5288c745868331d470c19e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000027', '\x0161cfbc22c9c2a78e249d380e016e866867e3d1ef985eceaabcaa364f6de044cf90e089e4b1dd5056c71101d0203f30e4e2a52b5e98ee187c275fc6b4db467e10', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000037', '\x0161cfbc22144a89e9ec99c29a6c630f4c1f2acdec7f6d2638ff7d89a57d28dec0fd7dce7cd1e511216bbcf93c03ff5bc8423e414eb533d633cc15584330882e83', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000045', '\x0161cfbc22589995db12a2df9d6fa6213f8151c94bdc331f10e7641d9b2cc6dfc5c3751db74f5a6233df772925ddf1294e9d6e9bc5ef211ab818c92571e0bb113e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000066', '\x0161cfbc22cd8442f7db4b0675b43e9fec3ad12111a5fa21d76e40b03400fd4e58e27b7cb6fe47005e93b115af27dd310cdceea85610dcb6f4df20302c826830f2', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000067', '\x0161cfbc2240bc234e02325c75809ab063f1b08bae4432d7c0f5aa786fd8518f7eb9cbe42788dc448304f423b2720d7c5f55d17308048697dd63a1f59c867e882b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000116', '\x0161cfbc22f5d0fadbe092d0dda4bc1b030f8ef2a78e82c1685cc7407074c9761882fed449f107f09ad4ac783a0e8f37662497b41af51bb08897a1d3d9bac33bea', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000118', '\x0161cfbc228ed31dde086b36313ef3ff5d4b760737cd596c122237bf723eb84ac07c548d18dc3d840ffed322f0498e451017a0e4ec514255e51cf367740a86923a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000162', '\x0161cfbc228a0c4956695a6d6fd309f5b3cfe15d2766aa8de74b2e3073c465fdbb08cac6fc213b2c3f038a757aa37c27aa627170a9b6748779690ac74b120ce1ec', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000190', '\x0161cfbc223344d3e8d11797151812cc9aa96053a67f849b7203a890a211e247b49f89d54caa4e35d21e77428668a7d05b7d0d416cc694a66ba875cea3096c5643', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000022', '\x0161cfbc22bc93bc6d1c6f6f73a42b832092afb87973a75f916291fae72f01b52a0252e50a77e8e19613a8ed05356a20d940a41326d2e5a9674d9ba1ce03ecd4a3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000047', '\x0161cfbc22829fbb61940416c654835178b7c90d6350cc36fd29e38b18c56f699be5aea64abc7f2d15189aefa85ed4d79662d9071b3777e58ac571858d5f59a48a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000071', '\x0161cfbc229d09f40e6ed8b51a0ea8e384d7611cb5e19f2b1571fc334dbc16f938bb47b476f6e863070d7d5a98b0853855964397ce50933d97d362b2b2f58a301e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000077', '\x0161cfbc22ab558c4651e7d46e3f4ff22eace04180fd7de4b685c49a496945786c331d046c32929d7c87257391f5725c816c379ef13328c56024e6eecd28bd60f3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000100', '\x0161cfbc223ad23ecffd4442fdd83e162acefba8d9f46abc4140d5f761d9930fa6aabcd2ec09dd91bc0537585ee5c20e8b5776c9fa6ede55ee609778e442bff96b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000113', '\x0161cfbc2281eded4c59c00faa38832ceb6f5b045cf048bc20395d698851a1b87cf01784fccee9b896d15cdcef5faa3d78af33a6a4673253139ee7cc69d9d844e4', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000129', '\x0161cfbc2229b92504bc0dd4188a67d72781de984242ef625add200a8bf6cc712f1cc827c53890b96b9809925b2b4174f24f7d615b98a704e239b918b522caffed', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000157', '\x0161cfbc228b8ee270de3664f918eb306c8b660e505e5c4385d6a031200a46445deae17e4ed06c671f262f03135f975efb6a103e7eeae10e8e636c36bba7bc3abd', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000170', '\x0161cfbc22bde09ddd7da97b2b3b8db6ed081c537ae7c88c1a50c0fd0d9b779455ac716e9b39ae653c00cf7d8630770824d5ac76d61f7c05f5bf3e0023fe0ae66d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000181', '\x0161cfbc22e42e8b0c3d8dda39399dc2f1c09acaf54d19cd37984259ac89ae8d178271dc70d80fb6121016363c16ac3a1d70c42aa9391392915b687ffcd35beee5', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000187', '\x0161cfbc22ddbc16465f6366cc8f9a7c3a52bc720f361907fb9bd75a77fb3fa03fdd5b91b8345bbaa5b531323a288a01ed5d250f3292ef5153d8a3daa376e2464c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000033', '\x0161cfbc2218abf0dc6b036a1d7e628afe833c2b4adba6ca7a60e66f802f0d5b7bd47cca78d4f6b98c46c67eab0d39827d9c56301b67aaa9a0712a0888b41706af', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000058', '\x0161cfbc22554045d8d0bae71e8b762ba77c787e158a9240efc25d92ef518f0c4dfe4550906c254f7eec4e276e9b8a3f227bab53f1bff7fbb92ae2c59bf110e48c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000081', '\x0161cfbc22bc3bdd8e372ec2e0e560eeb22fbaaeeaf3ee8f6487a11ce43cf863a1ff436ef8305f4589ad44ea0de6231c740d2842a5f0f817f79d763ad333afa69b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000101', '\x0161cfbc2283a7c7cb9f021a90d4966ce39af9f14d71eff993c2bf219f7df4b29a75d4e738a44d2fe1250cd161521c0b30520e74ba9225312334bf8abbdc365cd9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000114', '\x0161cfbc22457325389d3172af7b8e3ad9b5261a8ba3294574855ed190b71559ddbda294a577f1d67a7918df6128ed55caa0a481e9503f52026b2f4009f0ac66b2', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000145', '\x0161cfbc225e3b911e8cd71827c73ee4c40c7ad0c87894e0dab4b194db51d3dec2943fdd4e760434bf68fe4193fc4344d19b9e65e659d87ac65a8ec45cc4c0f3b8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000146', '\x0161cfbc225af5e64acea7433247a170773915c7f67ef79c1cd0618f80fc3e0d0354815e91fbbf8cddd82596bca2046a2f1af9664f4f62fb407ebe80239a1d55f7', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000148', '\x0161cfbc227630059df45ba701abb455665ce523b8125b22589034d4a97ee4c4e265ea875d0fdc4f34ec981cdddac06de4f67754467fcc77cadea789490b144efd', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000182', '\x0161cfbc22dc59b3691e90a97988df2e78febe6fbe5d01432fbf392ed5a877f2c54fbc4727c76efc1dbd87a0a2f9250564bff50aa9a06dccf021de6930de03bdea', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000205', '\x0161cfbc2285b1eaf76cd89daef0a813b5051b6adddd1b76d45ce980310437ad83f2460e1d7d48a724e4394ff5bc73691da22b5f246d2d1f1de16e55ef3507f2ca', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000209', '\x0161cfbc2229396f559123b523772be8332fd7b7bf61f84b0458f41560f85c76084fff14dc23b4215d25a6e89d42fb2a934f7cd9c655c731260d339c97f43d8ec2', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000015', '\x0161cfbc22b73018ac2fef638c01d5865fef8351f0ba175e16b169e3041561804c9080d17b62630e197b0f69e9b31250f27c4ec3a2e108a3a21032730c02988941', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000026', '\x0161cfbc222feecf559f9b135f672c7e100946d84af5f1e465fd14e63328991e61f7d88282aab454651fb9f750cf066c1222e5bfd50d7dfc737be4532f496b1207', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000095', '\x0161cfbc22d69df9cc45134d5796e37ca04cfa44ff60ed37a781cbe61313c294cdbe298b1cbe6464b140f38fae51cc98d012e87f418b9be217051baf40b85c3092', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000171', '\x0161cfbc229a403ce02339a804c0623ea611b6243e6cc49c2dd7a42ece2e60df14004e1add87f62b75dd63a0adf571c825d61e1d9f23bd3364c65e55a68f5d32df', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000174', '\x0161cfbc22a9eeb86cb5c5760af542f761f52da94d8b289ccf642fd4dece089705ef0875c90a4896b111f75287681991ad7876381287f3565d3a355465bbe26fe1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000177', '\x0161cfbc221ad8310b1dbeded437941c7453d75fa5aac8d83ace56f96c0551ec419e4af2ce21106a3ab8eb4e18a6d1f47d59c6020abb38f8086aafe68a6bed6d4e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000204', '\x0161cfbc22df1723bb5045cc1ccdd0c12f88edb5239bc865deac0291cf0e4e99f55e55fda4f5934cb18dbcbd7491ccfe21914b71bcb7968b0aa4a3f3b642b6f9f8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000208', '\x0161cfbc229f482e3da0c4d08d8e8da411ddeda1706e5b3f4ba943139f12a63c8ab1d533fe41c123b89237123dd7cd1850b462d694f9dec2007de74b07a1b03976', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000244', '\x0161cfbc22584157f22e45cda5bc61f6e7600e9c5629fadefdc87c19f7e0335e594d43ca028dac26cdbc3cd6b10aa255a1896c415c379b5b4c0960fb8e1c3ece40', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000263', '\x0161cfbc22255d19b7025139cb0fcaeee77243014f95dd05359d463e6ee43d1ba0aee512054ff9612bdfd221760f041518c83a8b38c364f36ac6036dfd70796d4a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000291', '\x0161cfbc22305da59927157541ba1d04ef71da483a500df71356d5b6c618537433c9815f8400711d0ea011a659bc101d5f1aed5be885af05cb7c3a6982bb1c7f61', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000020', '\x0161cfbc2252cb566df04d17bc81c69b9d2a1eb474fbd9205b355c92e8b8dfb0303cda031ad4e6babfb33f114d36415ed6f1b5ed87d1e789bb9507e0271820b0e4', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000042', '\x0161cfbc22328b7962a7f107b55e4c41a743c81eb1d7c25f4755570e4d71cc6365f39e195c4d28018b430d79f2a315114bfceae259d20c6478e9e740fdbe7dcc4c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000055', '\x0161cfbc226af53825b349861c570490175a4faa694221670b5ce8723b741dae2f8c635833ec6fca3e5b3b99e0401095731940f7ff7bdde807b2a9062bfeef138b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000057', '\x0161cfbc2290d17bc65fa09aaa738f7814b0192f069430681540d534407f725354b5d05db21898a651e4d63a1278398366f835c3022689f0439921629c958849e2', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000090', '\x0161cfbc22e844cfd8d696a427d9d017bcf90d3d0b1c3e941ca4e6a88b4544a1ed6c3c45722b75e42bc378df821a58f406a9503476ea89ce1f4db392502cc91afc', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000109', '\x0161cfbc221d8c6f3aa13c7ceb3fe02be51128a014abd89ad61f3b4df33e9020f7d623fe1fa4ae7d76954ca3659c68422062f959dd2019bc56f3ec6b6ce690d65d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000126', '\x0161cfbc22ba67e106acf7c3bfe175fe4b56eecd12a0a12446d3252e3a850626829305351ad6bab0f8eba6fee415fb5913e57a21c55453a2106d8ee9a2208306a8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000163', '\x0161cfbc22fe60305018a031e15c3ed17003fa6f74334e1e66f21920f39a8a81afa4d0e784da619db69ddda73dcce18859acabf909c482ce78702bc4e4d069b4c6', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000267', '\x0161cfbc22dc3f2b2a87f7ef3673471a1aa60390fb7a60d14c0cbdaad4c61f9bfe1e5171265f02150493cef55748d03c3fdfba522dcb2cfa0f13bb68a4453c5f81', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000273', '\x0161cfbc226c3cd072a5f969d4e1f95093e28cfb28aa7bc8420c16d86e48b39ca74bee2b1938aeb45ca6ca35d50786f297224094438492b348af0c2e4d964368b3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000304', '\x0161cfbc22e32c01662c99c45fdf6687afa3c7c0d8fc5541ec3f0aa6049cea16b42569064a7d36bcf08549288ace74e24067cf8d9b486043f472d0c4ce5dc7c3a9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000002', '\x0161cfbc228ffb96f439cc2eca2f8572d315a619ac2c736b2f52efaa2f9b7acf1e9f5dee23df54dc8ac35477e89f8a5fdada6ecb1acdcd830157b83e5d171a9452', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000005', '\x0161cfbc22337f458b4f4120364b30dedd60ea870c03ae06b739704e05db0cb04fbfc2346b984aca426189559ab6dd46deabe3b3c1ce263c8488d1ccfd26f0df66', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000032', '\x0161cfbc2236fe2239054587010ec1ac32d4402a6f0107dc15f37f078f24af4c275a67cd078b08ced0b6da014682c446de0db1e06fb66dbb156f1e8e08ce6cc48b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000046', '\x0161cfbc22fc419c8cbc1d2b17bf8510a4624dc685ad6dc8f1a6dc4740b51998549ce6b813f690d6cf64897f42499fd7e4ea1f4fa66bb3ed2861caf8b4e21604c3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000094', '\x0161cfbc220874d90170e41c5300005dbcbf87828752528ae433714f8ac886ebec23796e7f63a7a036ae69a5f7d35b400f27c30041efbc322eab58cc900fdefb68', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000099', '\x0161cfbc22ecb05c9f8376af47c39a59cebca7e21b19b48f8e60adb6567d940bd9566d19f26b948323e51c55cda1575278510c85bc66403695cf711fb34944a100', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000130', '\x0161cfbc22d19da452be89ab1fe8dd62a70b56464943675feed7f0fc6deedb83f3e42a928a6a5f4c7baa5f1c6f84a8e369cd5be4ef6d9e542a22b9a46cd161859b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000134', '\x0161cfbc2205b106663ca5ceb5f2bf59f2ef12ecd4ec5a9957ff84215fe98302210cdbb817003fa8ad51cf2633eb37913e61bd870f506bc0d6d59fabf38b13c386', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000137', '\x0161cfbc22d68b947a53296b286586bd72124125b4975d0ce2b3bf73c013aaadb4608e2f42c4d2c5222c7eecc80e5aeb0f130dd00e53b76b10759ece73657de2ac', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000140', '\x0161cfbc222c1fb1b9af89ba8ff2566be3eb9ce86182ed9b4f1eb70bf1560f568e5d84dca16789e83a62c26fd8b653c774ab22b1d3183f3f2ac04ca2e2a699b00e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000147', '\x0161cfbc22e445834197ab9ae86c7f429dcc8e35c0f2d45aa53ae87f090b5cdb41db2d8b35b1824886a6073cae2a4b51f10be7aacb7846ba5128dbc3b4da6bd42a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000048', '\x0161cfbc2281c37228a29bfa3007a9b739aadf7a0ea4dd5ba6d1eb58bfc246be2a2005a1fa4ee8232ced745b653fda8a1ae98430128c027de24905fdece5247aec', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000083', '\x0161cfbc227db3574fb2b28ea1cc6fe7a32c0f7f4fc3df4ba04e6f3c6f7e3ef9f1d9515bc5f705df9fedfd2952e961429c579d2e1a3a60f85602ef89965d30c9e7', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000085', '\x0161cfbc220910d7aabb7a4575d71edbc95a7c1caeb28859d94e29a02e03b31a2d1ee4934eaed1915ff355e79c5158c02fbd211b4cbc17ffeda7fb747ad348b024', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000128', '\x0161cfbc221896546c9f54909bfedeb853316d10c89068e663a0312b4ed63fabce2f26ebf7cf19fcbc96d7a7fd3994f7e4127b1d5503be7083fe0c2767585a081f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000131', '\x0161cfbc22dfb3aa01deb7db8333e4fd5547165f2e22eed8701c9518ad62e628237540c550cde1d72d9f2e942fce1e4c1488a23d70a5496b63768a4d3aac1f4344', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000136', '\x0161cfbc22030db4f9f326dd365811d194f483830caf4fadab8d2bac64f385daa664ce0ef908ab4ad65c4e31d99bae5c0b9a5efc5ca132419e3e6cc3d85f32356b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000150', '\x0161cfbc22d435647524a6ed44b027199c6b1555e794599c6c127e7f08034a0ef0c3d5c80a8b589703ddb8293d505431f46c9a0c06144c128e8eadc0094646ea8e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000151', '\x0161cfbc22c80a717c0b329c4b29dd01729252746ea0e76008f548858999543855030f56232a4975a626bfa03b33a96deadaaede87c41d1ea9c193581eb0602fbb', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000168', '\x0161cfbc22ba5f3d1e0b9e08ff6381f175e657458ec98585938df8fc959992e1800cb1a558079d372e3ba0cd054c5669ddd7773eaae039a9929ff459201ec0b6cf', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000176', '\x0161cfbc22de623ed148209afbcbcc6802bb25944c29c3c9229f1119c4206e3c6ee9ff2b28f7861ceac9232626e8fb3afea4c796261d10bf9f74b427d673a37c3b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000225', '\x0161cfbc22b4437ee7cda101d2556a46204d0879cf527473dbdfc33c8d020d2a7e05d02f0a1d2142f257eba9c25f1c2ef8d0e0046546ab35291d25c8f72e9b0b86', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000011', '\x0161cfbc22ac4d34c815d9cf23317972b73fab8ce7ba17939bcede365cb75afc145f89dc51167bec456f2c470b3b14ad80b75fd92d69ec235334544fba54079127', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000028', '\x0161cfbc228e1f153d6dd73a6051ea6272dc02f789d9ddce9e222d502c23a88ca2732a84bc3811d43a65877ead05a02f927be2a3dc98b8da651713e1defba8e942', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000035', '\x0161cfbc22e1399ff2fa88667886ea5de233ec18600b05cbf4e78af659c9c98833226befd1a588db864465c9f5c3140bfcf292579ab3fc269c8ea6d697e76c1ce7', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000102', '\x0161cfbc22f4160d75cafe9ea5b21bbf9be66a551394602f4d5f826b6b1f2fa2fb607516bed67915ec16d2e9dc0b15239cd1ce3a6b0e1f15ddfce4169bab58f9bb', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000117', '\x0161cfbc22d8d2f93658f1088e49687d79a7f16f6f738f42618e81a5cc2353534ae411fd493332071fe49252e5d5402e21d2c09f6a5296eef395a3dd4ae7b224c7', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000178', '\x0161cfbc22c8d967b0b5c02992459fc100f551d3fc5e28ecd4e3ab9a5f771b40e03b737c4e5ced3593ee5b2b14c128efcebc7ba3a093a9f47b36f114bf7f7c253f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000258', '\x0161cfbc221af6877084638b5820058aa929967bcd976ed98ce42313a84dad323315bd7274b2f1defb02cd740878006c88e1d0c4cd2bfb244a3e4f910d1869e698', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000280', '\x0161cfbc22bf80beec18215a842f6b0ecf9fdda79efd51eacdece8883afff3a4758d84ec89b8522a71cb6500d877f6a7a8b12e4b4b285ab816a09eb6e790a9a190', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000287', '\x0161cfbc22365631021b296977387ef17fa67a620f673e247b859a7fcb4d8651522bc22d32e8386108720f2c2fe403bb1c7de033cf680a094a873ae925e4cf3944', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000295', '\x0161cfbc22120be3faa79ee5a65f32811cb2bcdfb2e8d36e4e2c993d99bfbcc2b637448bb22c60ff922c1c20bc0d44a0423616ee6eb497bf9259b57fa41585278a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000306', '\x0161cfbc228059f22ac20bf48c243b60412919231ddbbe1eeae7959587d585bec93f91f9477b089378e7bb8d4505e92bbb1642a32de1dc01e47798ea3d1dc3f9cd', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000012', '\x0161cfbc22f549010ab4bcd78677919e46abd4d60ed2de7c7cea8447691c5637a7eefbb716504edf949b579d892d9256763e5ada1e1f203076d3a2f6f950d65b56', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000040', '\x0161cfbc22617534ae7002141647622aa96d76fc80a0e1d2c397d34f016c7c205affdf5fbb05ad934e67b4f4d32c73b5fa638389a7e6cad7c3960164ef53bb153d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000064', '\x0161cfbc222b8d53c4f2ca1e4bb616493befb5ea38cb58f25e18d03ea5376a82efe493cf8d318eaa261b1f56c9bc45405294894e53412244e2790af15329ff79b6', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000079', '\x0161cfbc22356e26a42e8802be5ac7320f5bcc3f84fc32d5adf8afad63c2226c0615a88eae353bd86fb4091f1895d9e3c461da5669a86849b74136b7c32dd62a34', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000088', '\x0161cfbc22de588adb9f55ec3f0eb88a2e4319b984c05ac02bb7b55ce4183b1ad6b0802e83c50762e2d5bccff93ad24ac5dbea2ad0b8e954a39b3fbc42be087849', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000091', '\x0161cfbc2271ee68f76f6c10821098ad367a3aa6a60e0cf9eff65d19f5bd7b40a2a2d84315e328eb7c442c6f9a7b24c4ed49d335d80436a4262b9c583b3ebf4853', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000121', '\x0161cfbc222a3f7f932002a773b5b748e2a56ca30579be0fdf6c4376f0e5cfc091b78240be8d692ef67583652cfda28abf5850bf9c27121f06dc0527faa1fd2078', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000144', '\x0161cfbc22fa9ab4bfb689a4066d00680fdfbb31d1115dd17c68f8e1f7302a09227ad223339c77436141ff6e84b2384d59d8d993a4b1d7d4621c20a4564624c1d6', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000189', '\x0161cfbc220f2b67ebc582d09846cec396987c64541382f332e4ac5016fd959c7c46965cd0813217b9e9381ad99fc087fa8c51d502e5a0a8afb29c93ec3068ba79', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000195', '\x0161cfbc2267746e54b5613c6cf6345a3bab66b428d31d01eafd4ac3ec9f99143e54e54a224b0417b670fa368b14e710d7261a5f43276da08add592b6bfa17a534', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000222', '\x0161cfbc221f7c9683b327f20ed08d66bed74c5045fd84f8f88e7783f072f0ac69965efd6e5d6ca364d09850fac69aba9c3ea125fed5bc956a67f954cea673df06', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000003', '\x0161cfbc222375852fe4b79960c2d103b5090bfcec2b10ba677f949558d0ba1de9f911319cdb586c73c8a3745492a7e585a8e0d2469de53d9f905d507fec1159c8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000014', '\x0161cfbc225be1b654f7df5d247f46afa04dc5d213cb04161088c236d52bc1844d891e8f0e55fd80a648e6cd1623f87d5720b5de1f2b52ae9069555abb59235226', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000025', '\x0161cfbc2225957970c1e40b552121f7d272087aafc50276f5110797bbd744fe1b99c6226724033fb0ab7326861022def62f3d905af2c69d7c8a04231b45e0da12', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000062', '\x0161cfbc2243ac408f95d75ca67d5e048f332c61401a8a5b1e933e98489000f19e1e8aa35f665cfe340bae92c4b135b43e071823e1b5b1a101a70af3f496ef70ec', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000069', '\x0161cfbc22b17909f6d7fed3e3791cb59dfbf40abd97d8219a761496bd1dc5b1766e13571409ef5b01831b5798661613bd65e5a1f294e39fbc369394c16839721b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000080', '\x0161cfbc223c3bb126a417f8fa33c295fd8850cf335cdc3a2c5625273c0a4acbd8226da59f2c0f39ca2c4d3a6d90be9a37d7030dda29b4f45afa80e03c1fb00b85', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000092', '\x0161cfbc22372e8a9704b2e5118c2992041f62bdd9aa40425c5f9f4d5dafc69b3652bc35de9118d8bb7cd7d87b21891567be1571f953a20841b3ea6c89d3c3fa90', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000115', '\x0161cfbc2272f07e18eeafb04e6e515a1f7c0b8f5e306a6075e39a69fcd039cc0ec34991a16b0e2b2725dac0ded17e196674e9d5c9fb62afe4a53285b9bd2a0e68', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000198', '\x0161cfbc22f517a6f1d7aa8a462b8872dc4f989507f110e7c9fb1265444ca68567acbf42e5a3815477a653c5efc6337c1b994647e74982c03926428d652be131e3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000217', '\x0161cfbc2267571abacec1ce100b60e2b7482f5f82ae083bdc6e58098ef94279ac6d208eed6aba20bbf510a50fe864c8299082f4e6fb3430f7c4fe213129a0fadd', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000238', '\x0161cfbc2248965dfa3d0cfbc0fd76f26e11d2abd38b007b3553df187b6570f8342e5a5419672af5f77e57ea917940a3bb00ff0d0ad0328ddc2129b76269485bba', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000006', '\x0161cfbc22c2140893a980cf1e509df7f9241bea598df207f080dfa1aa94227f1a70faf1de808c078746496ed4f470337fed4a41e25ba0e81f2e07d3f3e4cd82c5', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000018', '\x0161cfbc229de8a1bcc6ad39caee2e031b2bbaf5b8bf0fd5f70dff86ec020c23d14f8a64f3a481e6e89dc4152009f2395911d3043b512ea26c6678f4fe5cc01cda', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000021', '\x0161cfbc22b1ad15a914d40e175cee01d61cc5d1de0d182353db8194fde0cfb13c5c2e8593e45d66df0c692e4fa770dcb8450f3b2df3d709aec852650f850a464b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000065', '\x0161cfbc221305aaff19aa2f855c0c3d163adee9907acb95e61bae607f8c23ca509e17dd61231ab3860057080cc4c561d7cb14cf76c7c38d79f0133735b48a8cb7', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000087', '\x0161cfbc2227ada4070e90e6762b4d635a9244c28f4235d2c1a59e281b4bb675bf9ba17efa0d8b0c4782a9dda0c3baa8c9b53acd2c2e1170e77315dbc0c0a939ad', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000105', '\x0161cfbc22c4461779d00e7c96ca598a30a4d298fc674580127bcddfe6767925408d77f36d06814510c39fb08038378aeafa154e1204d88d92e44e644a756907eb', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000133', '\x0161cfbc223434e53c251d9f7478536358a2c1793c7ebe04b56284a2ec65e4fa47674ca6a8728f43af27a6c60f62ab506899bb96d4b6d8f9a864c841172d61640d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000156', '\x0161cfbc222e79cf0d4d2167d8d6e07024e890bd434b53e28961128c58d27103fc13f41a9594edec74ac174e5947366899faedb92a0b553d774b8a951829aa0852', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000172', '\x0161cfbc22fbb801d07573fe14745b17768f0eb04983cc5e683f790420fe2a3359f549a1ef840fa9905e9897191fcff88ae5b102e33f8e2b2cc6fe525e005ca18a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000173', '\x0161cfbc227d0f6a1082eae9ba8ae0c8585e953a12d4309851890f4fad431b3f788adc3c343e10f212bd28072cfb8704835353d2d06f966fc75811b6f089ab25fd', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000214', '\x0161cfbc22614fd186a40d1c5950402307ce48d357b6caa1633bcdb2c03a6d2ea10ef4362be0104f6af0c4c6a5f04a8e6f424bd0440c7514db3ec476170ecc8641', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000029', '\x0161cfbc229f876257401d0482bf18150e96be9fe5bd1cd047d7dc5f260df0bbfc865751cb6c71c3c01ca8277159bf6220603eedc9c8190b3ca95d72696adf7708', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000056', '\x0161cfbc22a8ae46a9150cb30e17fea91790780d2edc9a79d5c2805af379320cf9bab4708c810589d550e2a37e62455e50b6204c7534557d731e037bc0d1492642', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000063', '\x0161cfbc221ecbb2c72647e7da8978f3fd79a9d5a79d5d5b5ec93d828abc7c22cd3c0c34189994741aabd8b3c633b799dca89b79a1d10b346f8828bc961d61981f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000093', '\x0161cfbc227d49074d0c5e4ca9c0bbe9cc4338fd4b02a754f523118f86dcb139b5217a48202e953317f7a9761dfaa3bc1eee1d54853a06b8f07863d60b95b5747d', true, NULL);
INSERT INTO public.signal_records VALUES
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000096', '\x0161cfbc22d5191e753bb03cb2d6eb59ac2cc11a7c3b0176ebf89f3f88dd1170df8066b1c7edefa32640d16590fd01762a93886b3cca68d155e1d707c46fe118a6', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000106', '\x0161cfbc2287ba9109d5884f388ac65d92d12f011a78ed77fa32ddb2807b74f0c36b218666692fdb1e12e2d611b6d95963984947c7d4e5bad062156e9045900c0a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000111', '\x0161cfbc227d99c927649c9d13f5de5d54f246f778af0caba4055e3670536e327efc7533a3ef964dcee9d4a4c2e14c8b9d0f4ed023fb766600219029ac8ad48c5e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000155', '\x0161cfbc22e3e8f3235a9fa39bb03f0a5a0ddc9ebafc4cccafa60dce0d9c790a3b2da75b62375118acb828c8c0a5830b774e4188911a5e942e3e74621078740cd6', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000194', '\x0161cfbc22428d5f757b7908e625c8d6abd19c6f87662df32552817350fa36f7f8ef8ee338c459ab61ac759ee1c5bbba22ac94dba9a3cef84de077063a8700773f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000235', '\x0161cfbc228a7bf0fcdeae0e66206ef37313e26c8dd7de4a8ff7860f6eb4a82be363e01f4053c2c29cc24d9b20f946d0178c2705da037e47a9ebe46460eaeab278', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000256', '\x0161cfbc22a1b359059fc98da89665ef5cd823ac1a1eacb06043df281abcdd3d02db6acc0a7f590d43fda346a0c4ca15fb75add3956b1ccb61aa43c1a0cdfaff7d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000039', '\x0161cfbc225d27975a90207a50d49ac7d377b50aee66436d6aed04401a5a8519da728ff5fde6938c865e667048dc697d51867035b3f14f2a562c6bb371f2e33c88', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000059', '\x0161cfbc22ad4ce89d32dce2cba27d765d9d6293b36d7134c88dab31d3b7c82f233b3cbddae5e010b349eb647f0d941e01bc9d033ba3a1888d3ce7cd5532993535', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000078', '\x0161cfbc22685bd9d1c19cdee764b114d62e9bcf9207841f0879f2d8ca334708b6c2eaba3758ff6fafc7197026857c4ae7c4f9ad4e91275114367ee41b787fc08b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000141', '\x0161cfbc22b532fb2624e983fcad8e92c0a1028021d9b659f7791d4a4faa5b58068354e3c2aa63af87820726d39d661635df8f28454303022178b304ab1f5a40d9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000153', '\x0161cfbc22bcbd330f40b6247b41d74b59dbb6f1c3e50d3b4bd3c8dced9d6b0d0d175ea7d3b7ba1bcbf41f1823b32af12c441c396c5206401dbb939ec075627ace', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000199', '\x0161cfbc22cf89c313e62ddc7334966033c00815635d44a71b37d4d657245cf4dab80ca24df25c24f3cdd50f04014298e48e66d9ee233b84a4e7d02d8b88f67fe9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000206', '\x0161cfbc223ca52d5937caf5a38a271936e5711249d04b652a080f5fb31034e3ea669ae45baccc3b81cc38f944d5eb9256f689920213ce222fe49636dd93e96b89', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000227', '\x0161cfbc2256d4286a90eb7a81b5c2d16eb50e29b8960c5b151ebaedebe401553fcdef520eff0a1678e7e640037787680161342a4518a4bdd46147904594e9f300', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000285', '\x0161cfbc22c5d713f8f27a0274a93712a4b155c35cf8da274f01c4363546adb81ae4f20c1a9e9ff1dcea43e05b84295eae39451b4fe09cdfe016020883c3f5a232', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000299', '\x0161cfbc22e666ef074e30b999688199c12f4d0df6c543c0b619449a350ec99c0230253c1832a02c8892ecc328bad9b2cc6d07749d37e82b04c0a5f06ab441536d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000335', '\x0161cfbc224e6d1e20fa0ca1480da9c83c2eee4c92d3c1c3b2918b8da47b54b63df1fc55693c1f6f27c8327892926fee514a92bb2a4b56e7c814249a0504afce72', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000036', '\x0161cfbc222c2cf291d96c9e3eccc352d032f584ee20dc9b5cec06a388f47de093118b4f1bf9275a9cb82d8d237962df5e0170c33163081f12ed2b204e0ee70d05', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000084', '\x0161cfbc224ac5a33b4fadaa1474fdd2f69d40b758024be47e1cb4639b440d5b3b18611995ce8b54a678082006442fad7abf8c122c11da8d608114d80f1417ae49', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000110', '\x0161cfbc2284e53dd314ba48b5b6eccc23df4dbef83222c3ac70cdd2b12481aa36ece40871f522350982932bdcba58013f67e6845125a95b1f29e3309822eef511', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000122', '\x0161cfbc22c10e8b5cf81049f59b9eebaa69bcf89476857af3aa15f4a4ce28c56d42e3b1b130f080ec74cae8e0b7fb7796f9e5a852bd1ad262836babee8743147b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000164', '\x0161cfbc22b720d77d73eb99043c5e1e740e22dd737f8c4fef1e30fd8051cb758f93d16491afebdc6d75e460834da07641de575fa687459bbde8f36f9ed2b3c8e3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000169', '\x0161cfbc22a504b9232e037228ee14c9347123249d1afd83fe9e51ac7337a72ce4fe243c322e9e020665cdaf80f8adffc95de846a8a4f3abdeb4e9b5a22f5c86dd', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000191', '\x0161cfbc22a002a32e009012cca437af7f6b60c3b7ff20eece0031250f32ff8e68802afaba2d14a0aa296428124ff0fd085af5404d11dfca42548a0572a283b303', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000197', '\x0161cfbc22903c0d5290b4a033fd7b3211b8ad7046509e78ab5d3e803a4660b82a9907a39b24e68c2694d1e418832166ebdb6bf8f5833b26479befbfbaeb003a7f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000211', '\x0161cfbc22278ee2bdfa7a70b556d8fc7b7db5ea640e1a3fc56926109b6895380904ea9a29da3aa7162766252d9cbfe1aa6841f7de408eecd3e2cb9888d48f1522', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000228', '\x0161cfbc22b22dd10ace885a0462e6616f0564370e23777eea9d3ac8422fd43d0a4bbcf3345d4e1c3a61756335298fc9ceffc48ed99d9e6fb0d68c863a29590688', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000236', '\x0161cfbc222919096b477fba97c0684e9bebebb377391205ddc81670fb7b02c605e7c0e0225f170be5df68dad42044f516a2447e6bda04c5bf22299b3160c3dc04', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000305', '\x0161cfbc225892db531a14bdc977d142a496c1c40ab7aeee81cbcc95281f4c610175e33eb0256bea4b791d2fcd3f1d14d15707b85c566c53e1a1ebd60917c9f455', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000152', '\x0161cfbc2226e2c18935831706f2e076be0739dbf66313e54b71844f0e88b10e5c91620df1173c9cc811f03ec3f0160b1fe3307f3491304bd1ba0c7b6200229b81', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000154', '\x0161cfbc2296102073224df2ffa2ceb74db211495b9d6759aea896e8c75e1dde48bba80f4032f7994d722209552dbee55c3a637dc00927a32bf2d87d073cb8d900', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000158', '\x0161cfbc2248b884c86f3f961b925af3dfa1145b2e42534843167bb2b1c15a750d69480fb65f43dc2d63281b1a90ba838b69f253377e78c71f5a12b6c44b212b90', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000166', '\x0161cfbc22268d1a5eeebb59932c8ed3d2c4e545abb738af13f92c8e8b3e7a1b6d0aab905270effc2fbe1834a63069704478305b48a00f008a2a0b130f0a03621f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000175', '\x0161cfbc22d09aafe0aea10c4e4dd954f5f1fbdd7e009e505d979588fe586fffbeca5615c336c9669f49bb5df8dbb000feed6d77fe681a894c2894e8e09478e119', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000179', '\x0161cfbc2230fc1ef3685ba233ba5f51de5f6c69f53ced4681414a69df66ca78747cfc0393420830cff01c50eb6420085852272d6938cf1cddb31c2ad11b94641d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000183', '\x0161cfbc2291050523c862f2097a34fdaf16aa2bdf677776c6263d63442cac00299daf2f417020a8dfd981dc9b086a5d3ba280979ed419fa25d5ea426989fab112', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000188', '\x0161cfbc220d4ed30a1a752f0a2c595951ad7f190ec057201776f0e0c6975ddf50b7bf5a6afdd33b6a0f3cdc6039b10b413a486734e94656bee2b7d2032260c444', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000192', '\x0161cfbc226ad803dcf35c8aa79c6629022d057d3acbe0188c8f8229f23d4281856fa36c52bd76b30b40434fc0119026f817072f9a06c65835d3d05c6fef5ce3c1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000193', '\x0161cfbc228115d6257687217aaf4569d01a1453cbc66918c89291daa16ac296a593b128e0e413c6d1ff9b18403bc42c9675b54650c96df50787ab033e2b9c2cfc', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000196', '\x0161cfbc229e1a79304388978fc34fc457c902b4ef2fd25e4c39fbebe79fd2fe45af1bc5d99d1808a2612ae6f8dfba652fcaa90188d8ca7cb19f425990c8ff1741', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000200', '\x0161cfbc2253923c668319d88f529a1b3f9ac14ecae9d754bdf738d4a94d95839050c716af38be67504a22ff6babe3afb977776b3ff1134c66227f43c182e42175', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000202', '\x0161cfbc220a82d7b40f301131dae9fc8d7b960c6e0a18af0951e0c56ce871a68fff1b2cbe3a7a643dc7ca336846fb219d704c4f049cf439395bc2def87217df4a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000203', '\x0161cfbc22aa3b46b5661314fe1c311d2b2645985298b459967fb5d50d20e8c1614e2f63374904a7ff7a6f828406c0490e99612c6dc732aadb67d7932d91940b65', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000207', '\x0161cfbc22d82df56c259cae39dd4242253d2c8df5eea35ce697e50241a75a7cde46bfa97b43d5d9fa050cd34ad197ab7eb690b243cd99d6c67ec07abb9380f409', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000210', '\x0161cfbc22e020417e0f24b06b015f4c9b4eb752f22f862b363752f9ffe38a9dc4f7910e47a12a4e36b871952e87f5ad178e9e692485bff661174a6ee582133b86', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000212', '\x0161cfbc22e11adaf49676a6f10dd861075c197463c009e7193378bb005f7cc243b5024fc1721886f2c8f8a21abc95ef4c4dcb4be87993e2fd536a54c0c39e5a6f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000213', '\x0161cfbc22a0de860718fccb8150366e14231cdd50e6d8e54a7f436da72a592c3f5d30452cd7e9baca1b70d9af2eebafb663e6388d832ccc77e3a2e71615511d74', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000216', '\x0161cfbc226035a2d6012d6f4f5a16542fbb8b6050ecfdca9bfa3492d24ee703c37221d6848527acd82aa25a7aac78fa438b40865117de6ada18478d14480a3f39', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000218', '\x0161cfbc22fc73e96d2449a56c8254f044291ea46cfa9711c88210195ca36c2e119222195b3aa9e837a581da7bb8e1f500de08c5fd19f15855b6a9ded57bfa34d8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000220', '\x0161cfbc225a42a01f3902960c4ce18d22d1a08e1f9dbdd3b5783e7f28c60065b122cbd38ad34f579d9692a2ce06396e057beb3f31b86bb8bd356936e65d9d5f85', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000221', '\x0161cfbc22ce769bd71790b5990c19ab05e7fa45e6b342c036d758010ee7a4dc7764623a509740fbddba0ee45659d5e22ff5ab55ea6c2cbf56c85da49df123ff6b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000223', '\x0161cfbc2263a7e66505194f032d2f42a7c9c3013597559406cbd6ade240005a22051eef2424574e39ca70cb3c4022623f1fc2ffee0a3f93a55e9e90fe615c08b1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000224', '\x0161cfbc22bc0b8ca55e4e7f9056c7b196b5b77dcd8fc52f025dca1891f1707e9410ef8e367f04d20146cafebf4b4bce9b27d5c43d7c680cda96c60ededfed1086', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000226', '\x0161cfbc2295efb09db8083e533304ed4dbd06f5b5cf81feafab7a139f23fec9f9ad88832fcc0758953c321c0af6c58546dc3ed0bc0157a57855ce866efa60f10e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000229', '\x0161cfbc22df6923b0c17bed7801437ac5336a40b5e8d0a6b0e3edaa1918108bcd53bd9497032c0ed8c4166e43b098ae235a0f9846a1778952fb71545f88b43df3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000230', '\x0161cfbc2237db7c50907269130d4b2ea630607da01da5f40ff5e1dec0d974448d01e7b21ae43ffb73cf2796f53a1eec874817f47eb2dd04444ddc47c930cb758e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000231', '\x0161cfbc22fca3a4a02ba143472c9837f906f76a7c9925eae10f0769491a60e66b785d34910c675e813307593f6ba1e021179e8f79e22dc7479581995e41a98100', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000232', '\x0161cfbc22434e8c833e099898b35cd1b2d326733fcef493faec337247abc1345ba8658044eff84cac4111b4d6b1bf621efdbcb137cf2ab7800043df38c11a7c26', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000233', '\x0161cfbc22b2d576ac483f48e211c79ca320f977cb5d89bc324dc1b91bdfef803c8bd57446edc0b0da934f5c2d8e8aaff130bae4cf9251b4d7a18577978fa964be', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000234', '\x0161cfbc22d83b6e791e50a024d18175014c197400a0573f2fd39790d30ad5af27aa5cd521d1289af4339f9f071493db9dcdb89fab37d949443df81c21c4398f7b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000237', '\x0161cfbc224efc5a01bb9d7153ab834efcbab4d242fd1cf68a0ee55ec9170981e3506170532d417451166f34a47e1594b970b1110101852a85acf67db7b3d63fa4', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000239', '\x0161cfbc22a84242607d5cfb4a56e464c27822179a75055318515f364454809f866f5aff30aa7dd4ce00dc47c268a692182056c7d63376af3d8bc77f87b347bd05', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000240', '\x0161cfbc22ec03b3b3afd5a79c056898f2ee402f26a16fa71a1165893c5c040efa6ec476d2ea2f15fce36157ada3c2e937ff9aae0f66471ed12785a3ff69b66b32', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000241', '\x0161cfbc22316030258b8d64db31b43b21a5355497a576bb26768b90653e5a3cb46c5c45bee7839f161b010565f6fbae526e6c8d3b8f9f1a626b0ce449b42fa2e9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000242', '\x0161cfbc2285edade9c42dd938e240f183e4b09616e4cb918a9f1052bffdfb435eae424260adc6fe6e106cdfeedb0b73856099641ddc5fefe28638da9d27a7b829', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000243', '\x0161cfbc22cbb8b7c0f68addfb20d54770cd901fd70ae90cbb9c45810a389427f490ae5a0a7b83a1c29a1a6535c7328217c844a1040d024c1e10002eb65bded045', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000245', '\x0161cfbc22f4eccd4be40b818e0ecd7de61d37d5420aaa30f94fbbcb86fb468e4609ad3ead85cb1ce3fe2841c33f59738ebce6ef21cfb624b8671f0e478d6031b8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000246', '\x0161cfbc22d47aeec29a7e92aaf0f628abba555aecc76510994cd425ddb0a706ff348f6ea5b3886b24b4bc2b64dbeb1dc159298b150f16fbebf266a619e7249702', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000247', '\x0161cfbc2272cda723cb20c0e9055b198d2ac6014d4423b172a6f5b0918ee18a8d56ea31ad65ef9aa214b0f8fe195067f0e46b84c370c9098d8f3ba0a46457bc29', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000248', '\x0161cfbc22f3bb64355277cbe23e25e970cda982310873e2b5051f4e41bab0d666a6ea2cd905e557575865c36c54c58dc149735972a65afcda28c8f100247ac0c4', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000249', '\x0161cfbc229c1807f78a455659f1554ddcd53832c1414c6b3e1145eabb993fe8888ebf6836775ed5fe6cfc608ef62cad1d811cac6c9d5334ebe2f3b854efb7df8e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000250', '\x0161cfbc22ab7e685506b974b0b0d34e30f6f8d1c43aa53a3010e12bd1e3466737b43a2411b0a71ae288e4ffc3f1307688adf652aaec196008365354370e52d88a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000251', '\x0161cfbc22e6e0b4f78274876748503a247104a7d17dcb3044c0869cbcdee9c3323ba4aae49208ad328067dd3c8e37c67814be2bee11fff18ef78e2a7bcb928c44', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000252', '\x0161cfbc22eaef8f47250a47917a1fd3db2ff85cf8296a481ea8611150f5551c8f6af1390d46e084f04f162808b9103bc9478e635bbae49622b484b8a02e423847', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000253', '\x0161cfbc227fa151aaaa6de64597b7aa32f256a2cc027d70f10b52b6244979014ffb67d59d3e473ad5522b62c3d7e85fa30db87690dcc961e34fccb7c6657b9ad7', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000254', '\x0161cfbc22bc9dd9003079462f01a5f332b65719cbaed3e08d358e86ec6b614e18198f8701335ff6585fba89a37912cc12aabedd6c3a42314f981e4dd241f1cc02', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000255', '\x0161cfbc2264224f6dc33c731ceaff5a569a4d27e63b16a653216a15caf357c0859a866e3b247bf0500f09c2cd17adf10e4db611a932904d86deeedb2e6ae1481a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000257', '\x0161cfbc223a9ea37d2ca643d8c0e61ac5da1ebf4f2c91eb705f8db1b72bf1bf100add7883d05ffc682af0553136be16099a5fe3975e0cf28d792fc408b13d3fc3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000259', '\x0161cfbc22b0ebc59af9c0aaa513ae8633e15cd65e2b1bae3750a13ed43f2f72a36ddf4f70f66ec2bba22e29cde3ed1ae254dcb48deacfe0a3582460c686c8521f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000260', '\x0161cfbc224661be4cbcb2a6c430bf7b5683f1bcf7123310e2a19bf8a9c85f5a20cba568644436db5e0c3678d52dfca54b60773f46282dfff82ab334ce57531bbd', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000261', '\x0161cfbc227bc0fe91521147a55822e472d95e8114d4e57cceca75d93be8cac58735248cff1b03d7c6bf15ba4b85f70338da17c8b553c0a122121ce10568198a01', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000262', '\x0161cfbc227ac1ffb9d7fa69e79c56e17fb5484f25704e7ff4e544f0a32f6e6c1f3cd30cb9aae30c0ff22f28be60385997f95ab94c5bf73eca39b05093eeab5838', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000264', '\x0161cfbc222d9c69ed308f084f4b9084658abe3b84a948cc8668b55066912b1bce22178af997c0cf693f140249c61622e1a7df39282399d3d1dfc7307ed516a978', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000265', '\x0161cfbc22e24e869776e138eba1ec662cb58fd64fd7b33b8ae65922a01c181418f45ea9ecbfd72d8c60f9f1d495d2e72b04b9d50aa32d0c19012cb1c81df0ccf2', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000266', '\x0161cfbc22f4f1eaab9e313b19a0e6fa9b9bfcdcf468c071b8017896a3fd5b894e4f13a0fcdc5342e52bbffd97270a6fe4cdce91358c83c7655f1cb011492a63b8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000268', '\x0161cfbc22ddd55ebabec9942b6ce5926ea4f1f3160febe709750685a0ee5d6e2d4c343e27353921987027392d28d119b9e73aacfd87d2016351784ba075d9a740', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000269', '\x0161cfbc223c7f253089c5a1027630d80ec56945468bb8c52dfa35b587de5273bf29d6bfe4381fd1a0525552f13c90c7fe0e76aa53b110f72e3db3720cd99e0daa', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000270', '\x0161cfbc22b29d44c39a8b734617c8327db5678802cfbcf17d40bfe7c98c05e75ec4418777edb8680552d0732fd2ef365b11c97147f722b12116d54db5dced6d94', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000271', '\x0161cfbc22f2cdfd91cb6bd9896aee67135faac6f78848fd886bda0974343c49628d9ffdc3faa395dcd23376e84d1f66a1f194f0609769afae6cb71e03d66fd2eb', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000272', '\x0161cfbc228618d5f27119f579c0d1bd53b2c0d6bd14c2a6608fb66afc4c6538429cbeec75657ae8bb8157686e594db6adbc263b8ec74ad34f514cb3fea1c56960', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000274', '\x0161cfbc2202d57195ef3143994554d796526014404197da3c57c90f4e143239737402541a40ad76373458ffe80a7ee650985c831ec62d7be97718ae50cdd50655', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000275', '\x0161cfbc22aae90710283355512d816520068714a65c05220fd1e3944207c05b447ee447a3ce94b59a96d873fdb10fb6237ebd7f7dc16d445ae7ff094f56103879', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000276', '\x0161cfbc22551ecb63f8e984fc069629012938d8050420bad8644e48378d92d5af2965553f13117de06401d12704ebf177787af7a3476cec0a8db9fe940c0c9569', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000277', '\x0161cfbc229815344ada02f79e679c008e072bcecabc33d0be465fcd195196456ae9ddb28e2fecd2cd13de7a4d97b5e5dda330bb6c51a3436681dd7bf46f96e687', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000278', '\x0161cfbc223c556397419553fcc500aca7a74cff87535b8d41f5e2f1ff37da1976bf20de1cf2058cdd1d7fb3b5b51644aa4772bae924d9d080d0ba877b0b09049b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000279', '\x0161cfbc22d81fa5bf14518c16ccdb504379638e4d8293c17e93238181dbc0b173ea315326737b50fcd69bd8d9ff8c17f9fa1e3bef66812663eda2950a071d5103', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000281', '\x0161cfbc22314801019c347801c509c199b2a36c72b596ce6e74b52710fd045d339fed5ad155fd67c29ce0150e03cffb56b87d2a633e2fbabd7adc35e637615191', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000282', '\x0161cfbc2269d750d0a56d60a03bd83292be37193452213f87562a202fec3348ee3ee24b6abf24fc9c8dc3630af3b2b02a11b091a690097f7abc351eb0ee3c4b09', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000283', '\x0161cfbc227a8dff68db35b4cee126032af774f73f39dd4a1f58aa2341c5d9db6cbc95f3526585d2de3c60490d60b9bab6971eeac1913d961eb5175e84980d0f1c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000284', '\x0161cfbc2282d6600ba6aeffd43e7a15580798f169d88353feed366bb92901bd41b81bd646cd5838fd42f2a8e9d3a919ed941281cd0456c6e52dd763931195133a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000286', '\x0161cfbc221205d07013532fcb2c36070054dd4a87af3dbd81e7a97b79c77bd2d44722e17f2d6559ab023f453cf0c7453d438e03b86e67874e828006f88d200fe1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000288', '\x0161cfbc22289b8611c20ed2fc19d9bdf288258572f107fe1e66b908dbccfe0de19f9104dbd9e32b49864478d1b8604deac5f5c5f0edeb5abe64cd332608a9c04e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000289', '\x0161cfbc22b85cb4ef0f2f0dd535581214475ad152626613f306b4efcd7803a417c0904079a0946438bb467bc44a0255d6df1282ce025c901a7fd1500d10a4d7cc', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000290', '\x0161cfbc22b06bfa4648def7601d8b07448cd2dfbdd1f3fdb5e8a413f9a094c8d8478accf7599467dc373921417696a5c4fbe3259e969d5dfe35844f15c639be4d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000292', '\x0161cfbc22b217b54617d701f61011f11dd0a063aafb70b72ce4a62630feeaf6d68cc72f1c1555ac397554c5c905343917007866fcb64cf8d165cc8354c29423f5', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000293', '\x0161cfbc227ffa0a9cb3bb7c9abc3271e9fe1bf6d57f1a57c59670c55708ed97e7241c4b3322fe5cc35d629efbfa319a9678093b6d542e7e837c17a832ce8a4a7c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000294', '\x0161cfbc22ef799f5e3c38961d764cb74a2caefed7bcf9676ba26d906dd14d7ae4341541658df872107df86dbf22141630d4285c9f4bc13c6ac8a9ba51b4f1698e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000296', '\x0161cfbc224faebaf2e00277be560e181645c50fdacef0a59708a5bad296c745ce4242f3bd041263f37fd3c57534132b4e7e7e25a161ca7499761e083ebfb0274b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000297', '\x0161cfbc2266cc063bf304f63ce2cdb9baa9d46ad8da7a24caf0c4c81887c919f845984900fef6ed6eff415c13d744f53eb8a3a4d64f689299d82e722786793007', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000298', '\x0161cfbc227e1678a9d3c10541c1a5a78b1cc544bdc3b308888e4f8a118f18715a2733f6e3c434f78c6681de9ea911cda48c70ef92a3a4f5711ea3060d43d4d916', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000300', '\x0161cfbc226306f09982a79648a1336da933de838c1a098b1c0617f07e07f935f6527db674939ac97a134872ac034db19c61af7a4663d1ae10d7e5dd8005386e8f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000301', '\x0161cfbc22f63e1981a1962428f6be4f3412c95241512cef7744753264e58137a2593fd8cb38469622129d859d490b49ca8a76751734a79f412d2128dbde74f97f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000302', '\x0161cfbc22dc41174fb1989b6cd7f8049df14e430406961ce5e8270ee0bb6003b024d12b98fbe8c753d67b792093d20645ed1f24d2f81f4847aac33bdd1e69f293', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000303', '\x0161cfbc227d6821d4bc542286bc28c4b0522014d40190265c53d27a1bbc3517ef04da9683a16a4d5445572d2c9009914f160476afd25c0c3a0d45e2dcb50bba32', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000307', '\x0161cfbc225e6b497811f284495900012398bd2f2928bb8ac23edbbb35333bf1cc531e5f70f202b5376de385adbd6e019f0f97e47c4d08fe712f9a857e5b58bd9f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000308', '\x0161cfbc224436cf687bf45edff9f38b4470364d716b4546ce7927c85c55eb02bdccc28e3b6bae860dfcfe4c59527827384d5501ab2e541a1d7e193d02e11f77b3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000309', '\x0161cfbc22afa080952048c1f80f1bcb37d4dd68638d57d7cd55516b87afa6f9bdbd2c6d5737833bd3d3810d58799113800a2c2ceb3fe4ea0fe9e81d4d3f44a0ff', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000310', '\x0161cfbc22e4cc60d1d93ba3e3e8467b5735e4bfea13a4b714b9857b805112928d7d88029bbef6b8b7c7a664de12566acdf4f17be90246591ae9dc68c7f5ea59f3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000311', '\x0161cfbc220d15f20ab6fa0d1d5740cf8accfc45e886c52ef9fb9d704f666a49ccba9e4fa968cb7bcacbe2b5eb8bc236f5ee53b1094af43223c5d7c20412188170', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000312', '\x0161cfbc2285c3f8e67040bdc4323baa87e898b5fbee2abc25479f3d00b6ce1a8f79a38de77eb95e3efdf59cb1b603edcb7b49b6f9660e4afaf0458ec7716c8f36', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000313', '\x0161cfbc227166b0bd018682ec112934c4de3085943be8627d4a0de737a77531ff9fa34d1a79caf11770bd8832e93018c8a171353cf10ad8e0b0b21e3e668afab3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000314', '\x0161cfbc222f1c2f6ae70c3bcf6d0eafad756ccc916aaa592a08aa5bfc1b8154502a9bae6ffa5d8fd3f5e45fdd64ca9c80b50525d9d3a827a5293b5e544cf38b03', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000315', '\x0161cfbc22ab7f05927291cab52f0c815cfc29e8f27b0eb32b8b7446725052c994d17669c88833c8e27a8dfc1042319b4b8967c2a7095c0175e7cb15c92465a72c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000316', '\x0161cfbc22a04609bb457bc0e5a2620b43ce2b34f67d6e9a5a08e8f0a8ea50d52944bcfecc958642234ce63bac249527a8a80a875e2fb1d520699750f99855ff34', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000317', '\x0161cfbc225ad283a972f9a89fdf2e800f82481b8bf1556dd4425a1f8880328b2d113fb5cc6ea6ef2bed2da9139f91f1ac6aaf7a174d1e83d00d2d42ba1488296f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000318', '\x0161cfbc22e77e8b66a210257e67c2305238b4f2f5ae2008b079b211eb84e1fecef64a9835c0d4bd3c2b0dd69b622aef8b298e7e710b4146ec2d50cf137d9be29b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000319', '\x0161cfbc22a7e709b52c7d854ef3cd28a8b997b689ec7491d686897507ed20fc0cb6c4bbddcddb5ceda129ea136659f20348203600d3e749cece263e3628750709', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000320', '\x0161cfbc2287ba692bc6824a6653dfcfb356095ead26f0d1fce80a2b40cc34c59160ab4f5512700772b4e6bec781745b495640eb2e4bb6ce831c55fd76e8c8df4a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000321', '\x0161cfbc22731b62bcee73690db81cba50b489d20ceded613c9bb26ccf573aaa65c2a2a37f825feac33798dbafb38294b3e5979f25fe767ffa7b9edbf090fbebd5', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000322', '\x0161cfbc2206ac197a5bf14e499fad462e308ab8e2388913a322a621b71acb58d6681041046beded980af625185e4af24181b51b4e53abf4ba3d24a0ded79daaf6', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000323', '\x0161cfbc22ef39370abbf42ab2330a371d8a3eb24121511df623a1c013794e438f9e00b75648a1106bcf8c40b6dd7872f2f4621ac321ff7f812006be18d84bb3e9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000324', '\x0161cfbc22098885e2c0337904f1bfa7ca3f8d0a2a1ee3c7f2956ed5f1c74a1d896c3ea96bd896f29420bafa2782a2a400206960f33700658d5962c2743ca91c55', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000325', '\x0161cfbc22077430b7dd0cc8860cf00a8917548eeff1d1d5309dcf7b2e10a209f9530b358fc73c4884e9fec5e006c18c7e747374b6f8963d9b87eba7681f7d336d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000326', '\x0161cfbc22ee096737d83cf07795080e2fe7b689a2df5a4af9e32dcaa70f261c0d4c69f4806063b781a662beaf9b0d9930c0c4f002595613293c79c437cd592e23', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000327', '\x0161cfbc222044ff1a7ac395113dab8d72ca700794d46231b4e203df8bdddf66c0d4dbb672fc590d1d4177f19819a485359ae5e09f1736394fe0821182d911eb70', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000328', '\x0161cfbc22628185d48d737bc90088de897a7ff7e91feed02eeffcdb944198d10273c7c1ed23af3c184b7c9de01ce6c0cc799d435a1e24638bdf57a4e44439dc6d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000329', '\x0161cfbc22b46e468f857dae183c34d8e0c43fd4ef0bc005c94ebb1ade754b9c5824caa32d93af1c0ea978846e2f57c19ac23e55e6289f9611acef76ef147dffc6', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000330', '\x0161cfbc220ed372bfc8676f7316b783ff6e4459765bd7926d6f8266dcbdacea71012d8cb7353bd0c234b63fb0f650a2d3eed4d339e992979795f4d61cf30a39d6', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000331', '\x0161cfbc228837d1ebc310e5c6a1c645b9ba670daa4fa382a2e0db92848b40eb935c167eba2bea6fe61ea4d76759662fafae30869d16fa74d15873f7d53aa47c1c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000332', '\x0161cfbc22d326187c639312d1d201442aca34d3859449c081d30a7e412b4ad5751e14e2c5fd2980a88c84a8b1daf0cfb239147d57d8da7d68404cf5849cc1bf36', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000333', '\x0161cfbc222a59411ebd4ec485e2219e5fbe9ab8e8a863cce5cffbee64bdafa9b172a2268b6719a614d2703bba7c101ebccd344fea750ce77b214c53371496e995', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000334', '\x0161cfbc226b06802cc517b17ecebf2777cbcf1582765ad3e9d57f0b51f85f65f225e5e3c6417299c0c095e40ae081b44f0556ae96b2128a91cdb486297fa37b18', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000336', '\x0161cfbc226523d921c2f141b5655223ff8be025d0d1aa5490e57af5d00665e7874f98549803ffcc3493bbb6cad686475cb9212a93935a3181d75a70d3b1651b88', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000337', '\x0161cfbc2289a285011abd80f9bc15e7a0f7c14dfd0bec53f325fd430b53eb7b8a0abacf6e43078b836a65ffe222cd481b8329a28461753f122cc32fe1b1ac0a17', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000338', '\x0161cfbc228e0ee055221699b54fe62fe351993f5cbb416f2f6cec04e9500b8601221c6e23b03643dac75e0ebc2e10aade7eb8a56a0bb5888f800f0d4243284302', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000339', '\x0161cfbc227df07611e95402fc792f41e79c0f8a4d1b4e4ab553258d2a0ea8149ff5d8de5bbe1344c33f5c6bc4c56fc8458e0315d2aa572e2b9885ec18a02064e8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000340', '\x0161cfbc2287f64ac1cd3ec49dfa12d346a8441187f9535ba758884e1997dd490df91cac622ca8f13802e17a85a70ad48e0d9edcad95bad8a65ff7ee8f84150032', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000341', '\x0161cfbc226c8d7540a7c0f4fe7489fbd74ed11ab5639f3008c664574769f7d52dc3fa426c6e27f5de1643ef3a291356d8e3e713760f0e59a4af7e3d100fc5c8c3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000342', '\x0161cfbc226e7eef74c7b4c67c3081a0776dd1a647fefde7918053c00a8989f88f42c774d8b0e187605842824bad44e26367c61eec59f53abd3378fa17c6755f8e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000343', '\x0161cfbc22aaabc1ac79658ee85203b503a03e7375bbbb06a7e7cdbe098e1467728681b2b0e7a903e1c60efd2c951f1d650170833c459b15f30d4ae764fba4a73e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000344', '\x0161cfbc22fdb200353088baccfcec5eef352e3d1c3d0b643b205318205a3735a76d91958d27208dc99081f6ce608efb9370010b42b646ca29eb57c1b1a77e2937', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000345', '\x0161cfbc22a537f31233441f14da9dc923fc5053b2471fb540721fb29ee82f484433d1d271fb7b2e28889b9a97538d55aca42d00b9686a9d68a3315a2c7342f09b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000346', '\x0161cfbc228bab1344c36b8d2c2e89263f12412083fd9a91462baca3af11aa881332602952998e947cbe69ea08fd997e4e72059731af503bf81c7dfe8eb0cb9d3f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000347', '\x0161cfbc2282c43d9b4079b62ea46dee251fcca9f1289b1013aea2637c6a78e8a6531d55b2dd479cdc0721928b1c3ca1c63980f3e9b91b211d7e5a31ce76d9b4b8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000348', '\x0161cfbc220ff7eaec1a54615b6f7e472f86f72b51004a7c22520abc366592af0885a135b60865727f8dd77b69bacbbd021f2f9033f655655a1de7f42101111eb9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000349', '\x0161cfbc2200551c2278b1041f9741acad9a9c995f3c01a62f2137663eec5251bc3c80ebc7ddf80b2fc0658314544b45da7756e84f8b5d837d03d3d55f76447787', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000350', '\x0161cfbc22d7f9512a5d5532fd0fc0be3c84788010697795b0b972dccff78754823e13460c691b60c6811a6c89fa8b62a8aa90ca1c538735324a65ec04ea443296', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000351', '\x0161cfbc227d90ea3c63508b9c5bee0876dbd0fdfb27d661e5b047dc562f562ef9ba5a2c434b025c407313149ddb059051875e2faa1e063112cff35aaeff6d0d09', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000352', '\x0161cfbc226df0eb71c88ea67f4427d1be119fc4b54599ba27fbff9802ca0fad720fc126604f394eeba61b4c9ddc9c82fb09f413f724da2dbe9a3a935f93abb5c1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000353', '\x0161cfbc22dac8887798c9c32e4505782ee2a4fb4ae67ff4e40bf962b2bfd2f0ec7e98acd83540fce9186c2ac0f951a6e271cf13fdcadd4afdc58996104da77a44', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000354', '\x0161cfbc225e6e9675643beb7fbacd98af00b873e91c78db1e7f90c7c628fd1d917f0c9c33f557a3848b2ae71af867eaf5b65e0a630cecfa9711fecb7cff73b976', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000355', '\x0161cfbc22ac9beee5bb4b2ec2dec1080e4c30379af87f7f3e6d890757b9b32957652e9fb999281b6bdcfcb3a78fd86b9fdff0e6021292eb7f66f48888dd1f899b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000356', '\x0161cfbc22fdc697a11fbf07ded78f62e7cf0ee7b39493979c23408a48879868381cfa00c571d9050c18ebea1d8f54d9ea6a00823e6309e1171c0775d3ba67988e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000357', '\x0161cfbc22560d50d21aa00318a412b126890ed5ca01edb2666c3a9c8b920a0c2e87450feead6c072145010a612a84d6364db154102b3ca2aa7e8a3790989fdf7e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000358', '\x0161cfbc227b9926dfb2d965616587d5c572d6255cd521ce4adf9f08ffd8567ad88b7bb40690716b7402bc91ec2920ff825a233f7206aafce86ad4e3bc778983b8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000359', '\x0161cfbc2246dce09cff2fa0fa5cd744c00c20df28e1de64f6b7a7c1d4d67748ad2092561f41a1a2c0020af05e5379ee1e2a354386b17b3004fb9020da497ddc6e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000360', '\x0161cfbc228c752ae51c2011b85e11669508d441bd8755ed09a141f3a62cff5b03026828b9c12359552b312d9396a729e896ec53fbb85b7e2e7f763c4d98d0f01f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000361', '\x0161cfbc2247d8509e2a32e5dd48c1670847964557e6e259370b0c2898d40423ad5d2c5b978437e07dcaf6e5b68774344ba0a64eb46be1c191eb86105a04c03f28', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000362', '\x0161cfbc228163cc46e502f32b99087370fc44ad61d1311f89039a502c158c778ec6a051cd17e664a20e4bcaf230d4394c23c2aed2671fe5d6fa7a387c71937c5d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000363', '\x0161cfbc22ed4590dc8f16332514569c4d2a9246731c8ae2bfc9def1b268754b5527031a6259bea74d2e9c4f0ba3d7a77cd3375d7c450612c033a62116a2667d5d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000364', '\x0161cfbc222086218a84cdb8e5259549b77b45520fb03652e478ed20f083e532ee08d182a7c24483b041aa68d304675ef3720b70bbc85a96c5381a1c6a25b70c8f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000365', '\x0161cfbc22dd0c3ca0ffe82fc9640ba704b097cb0fc92d411924ef8215b768e6961d84ddbceb779667afee328a50f1dbdd5642b6531b740fe25f92cfffa6da9fe0', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000366', '\x0161cfbc2239a9dc2c5e969addc09bea66e65dedc16b1e86c7901de384687b6f106a575e173a11e545aa4d52616af5e6391bc05034ed723570c1f5753a5622effe', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000367', '\x0161cfbc22b8afada3d953f4554bc4c0323981aa2918a087e8ae2fe5ad2ca5c3e3b7fb996a6a2784bc0d983fe9475ff57eec1972e6b48e0e474e8feef67315c612', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000368', '\x0161cfbc225f0ec8be7a5ab6f6cb0a993059ac46606e9fd8581689d3d348f22afe254117cb74cdf490d90b50846dccf792f916ec2479d01c5a0f4cb2ffe5df7b45', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000369', '\x0161cfbc2295371f93f17e74e1fae4d7400ffbe98ea5937a5116511195b0142c82beb99225b2eecc419c1955db5dc5c9c6ff81dae1f4aba1bc93fbddfdb94f9304', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000370', '\x0161cfbc22409cc56c50dde496eee64773c1d3ea9d57a0c7240b7257f55dc78d80f1c7818632c39b44f95bad065fc2f631bc2d68a1354d363f68c1026e0f757aa6', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000371', '\x0161cfbc22846c65378079d2169b58d677440e6932e4c02c472c4cbac3aaef95ecdb6d0b03e6fc6fa27ce0bb2a56bc5fabcd37d4d4aa9860f3f70e38a639ae290a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000372', '\x0161cfbc22abb8161e0cf3c5eb72bd16e2b7378da38e7ca099fc8ff774d12aff850049ffb8db72b5ef7918c13c69d7ce8ee01ec09c38e71d2abcec5714f6142668', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000373', '\x0161cfbc22978d2542ebd2d8bc1336c3fb2d46c94fa7aa95985622076accd5f7710c5b7963fe3cbce528028861da20a51c50d7a20b9841750254ef2981b936eac1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000374', '\x0161cfbc227016e89f36a74fa31e044340a105aa2cc0eff7a533f11489e7c43c234bcb7de7485cd78d446763332288febcfd5f62c4ce90fb63f343d8b25f2270a2', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000375', '\x0161cfbc2282ef07557fccd97b348246d344ef2502efe6ee82a35f845040e01948477e0f2a7b9d518fe2743d1fe819e55995a492f9c859b8f7df7f42d0278fe7b4', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000376', '\x0161cfbc22d34d0c9e8fe3d240cdd73f7abc78f91c29c865ca83c64f7c09ca97a76c61a6aeeb28b53df28a3de8195fc9dbfd22e00fa5890858fd564d179f431616', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000377', '\x0161cfbc221bdf3b6777a2d68d6bb651b56197a4c68c01a20f7920ec166f548223829ba3a580a9feaee399edc0e69ee758f787e07243cbf360aa3d763d324fde6e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000378', '\x0161cfbc22bba379438e735e4d78591c6c536ca994f4f3af4126de22cf779b190c2a7db2c0fc8645bf2fc2d4f4223d3427b91ca65f11140756e7409aeab825ab37', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000379', '\x0161cfbc229a9512c08e57b311cf1ab2c7a1052d3cf7609e3925137d558e5d02c73a553a606fadf040603043aa8df0d9844407c7c65ec4a71d0eb55638f2ad1acc', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000380', '\x0161cfbc2299f9fdad4e49ab046415a3dbaf7bb0237f17b172b800adeb676d2b71edbf446f337eaadd0f24154e67694b0b86032a3f63a2ec4f0d98758d12b13fdd', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000381', '\x0161cfbc227bd71ec6dada08fb5e7a9c4856bd5e43da3be0d8c71eed2448fc604a910ecdecc33f67ec5f53a6e5bede6a170bf20c12d1592837162c879aac6d9231', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000382', '\x0161cfbc22c9ff9d0163d84a551607b75e6038816e3c4751b886c453dc1f4d38a5e7712f9df2cbae7d79d778458e337f243ae65ff6449f4dfae42918f457c17dd9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000383', '\x0161cfbc22d48a486304caca2d695f0d82279885e0b5c0fa14514d5af65b98c92bc1946919dc45adcf2771fb1e01f10cf5818a2d7c93e135ced9c9e002d166bfba', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000384', '\x0161cfbc222a3ad8f220cf7eaf900e538e9665f15c2e7c88dca439ae62f58647489e9688d8f45fe5ed60a89c3881a38420af6f0bbe7e414e5151bfbc84fc634daa', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000385', '\x0161cfbc221d5be661246ee81039392c2d37b3d386c058ace49cc265f571ce57174c579906cad1ae4a3998b3b08b42b976c0778d78c4a0f5e16c262813d43ee5a4', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000386', '\x0161cfbc22fff41aaf91520f6b809a92f302f760343c89c773ccf28913149263380fbe2251b227410166446530a75aba0d6d169efbb2b564051c3f7272498148cb', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000387', '\x0161cfbc22da9851b2e26e065f004c427e3ca507f6000a94a053ae321f1078c1b8e69cd491506a737751bcfa55e8181f2ab7a782aec3d129e526795534cc029d16', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000388', '\x0161cfbc22efd96ceabbbf730e51eefbe0b8b478cd2e40bbe77f5b2b6ee057e466ffb363f508f2f672c61fa7f6968cfc42be5024efe1420455cf38b6643ef46a2a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000389', '\x0161cfbc22087f4d5d27b2c913f294d081da0e433117f7f062af2b932f7d5a6a5c55956b0c90f7f7c8b4fdfa1c690b269ba06baf63090bbe23985a11de83c92c6c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000390', '\x0161cfbc22fa75aa1e9110a8753222847aef316888e209244f3fe0fcbc6b81076707dd27ed5e4304143557a4ec293f2cdd26a79747e8353cb07e93fdfa857dacc7', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000391', '\x0161cfbc22b134e66aec790ea97a360e40a5c5facdc3e603a30429f7341a8e1c3a01f5d304dbfdeff0dc83bdb1df62a6862ecf890c0991ae81b17ef67c10bf1b83', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000392', '\x0161cfbc228aababd406f3ab160f1bbc1cce81e98a0549d55d966a7d48e564ec4f6b83a2f44cd20f78699cb911cf0e029f57f345831770b7474b4684355ad32d09', true, NULL);
INSERT INTO public.signal_records VALUES
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000393', '\x0161cfbc228c66e6987b8721c9032bcac7559f5a205ae650a83614f7935f24db3ad4a02ce096d2c420b153b8f2866758c735f3c68efdbcdbdd523cd1c5b0ac996d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000394', '\x0161cfbc22dca657c8f6548de865939a37bd0ac06c5d530e8c751f9ec22e47e06bb8d956eaa6974bc4f940cdb91f2f1bb48afd2f6854dad5773bde440f2520b923', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000395', '\x0161cfbc224e3440daaf6443eda4d6b7ea5f73aa2b293566367822ef95b295fc818b79938ca59921026b935da647892ee5eb0b36299eca9cca046a7f6c3e3a9cca', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000396', '\x0161cfbc2219b05d0eb52375b6fe88d46d19a2727f12b0e2e62ec7f5eb12cc7a806eec216f8260223a970e9f78539b55b9272d600be2d606960278e8f3af1f42f6', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000397', '\x0161cfbc224870138efa9072faf4b7835fa18e7c9016c1e6ae9660fdd1fd0fcc6334e2e139277e2dd261ab5a073abd8b74953e9282e648717247d219525a3e98c8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000398', '\x0161cfbc22676a69ad4daa6ed08798f85d70f0d0032384d37c795cd4ec1cb5b7f3a635810c177a622e9a5e308259ab02c087d75c90101daf0f5e39702ef8300485', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000399', '\x0161cfbc223cf75ef46115e2c8e19a1b8b87bcd91cedc20eea4e95aa77237b9a70a653451c0df45d57df07f2ec45dc2454701182a18bf783dfcbe3b514dfede189', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000400', '\x0161cfbc229fd1f990acd3643658831f1ce2aaac42ada8d3fa7c9daea5fdf5cfd165499eb5974acd0862e9b365b62f81ca4494b563c51bb4873a103f43d358185e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000401', '\x0161cfbc228f2a49c41c13f0604d92b9b3a2fc0f06d0101386929f6e8bba7665c42c2dc1f55a58c3ed9ed91ae5e22db7ef50a8e0d504ea6d70290595d78873698b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000402', '\x0161cfbc2284d890d1717c8299e476b2794654ab329546241e983752248117a6cb45dbcd213f1c2c1ef028e23ea31841b872e21baca0e09e376b4601530287e132', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000403', '\x0161cfbc2226d28c5bd7c488ecf9aac3e82862f1fb890d9780de3e636770c5e58fcade402599b7cc07068a67e03611a2e2580a9e89110a6bcd1183cff85e3fb885', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000404', '\x0161cfbc22ae5290b3a0ad984374536c4aedc6ec5fb53ea0d142fd360cd2c3cc2a1a95929a6d852ce443a356428e652e4af7e97a974b6b778c27ecffcca9b54c28', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000405', '\x0161cfbc228af7258d59ff45b04622eabc93cfd6a911212cf2d8af4896e44988af7ff90abfc8f6089d810a30e44a02645e162a2efa78b56bdcc0a0b2d47216e0bb', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000406', '\x0161cfbc225e66436046482de76366dc23eb4bde2e694ff60c242e6bb550f1d22f8fe40cb9dd8fbad4fd8a524e9dc1858c12ff7e4a11d8ff59fe9e02fa4a40591d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000407', '\x0161cfbc22c77b876507bbafb5ea6a6827800fececee6c8ccda3a5941f8262a477af3b09a67b6904b5f693a7b6b4929b2ae5292eb0fe816a4547a39fbd7aa872c9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000408', '\x0161cfbc224f6f2e4f5fe3a6874e093e63928d75de5b182bc26f4fcca474f8ed4c325c7e2294120ffa486456e1c9193999d72e74512f24cdaa2bf280c8010628dc', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000409', '\x0161cfbc22ee4d875bdaf88d88af2d5285c5690550666fdef21939eb3d5472a1334c7108763b9987540f430c9123ba1a8c6c03ae3d3c0218903c59d40dba1288f9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000410', '\x0161cfbc22aa601ece4af00302570cd62c70b02d093dee314f0b7729bc003db3f35814cee55d91bdb6bd188199182ca036eb89cc472e84a48565edf0e65a0502cc', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000411', '\x0161cfbc22ed9eaafab7abaa3b16ad20262230abbf9b9691f2e3b0b1c91d838b294c934cc0913e01f7d87ebca14a554b3c80fb8de559979ec9a4d2c57b806440ca', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000412', '\x0161cfbc22ee1dfc7ba795b1fa14063dbbc110fcc69951a6cde3d16a13035d9e1737353f1783c045766a0c4fce6834137c8ca5c6b9cec4d77777566c765d243626', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000413', '\x0161cfbc2236d81017fc4c20ab3a6a2416f6bdc66a9b9513dc4ea46be7c655066a0d3963362fb532181a006880befe3ed0425d78b6d2b41075394248d6cc96db34', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000414', '\x0161cfbc227b02098ee66d437bcd3cd32ce8eaa75c9ea4ae48fa0dbbbf6bc335e6626638aaeb33c11eca22762fb843d1143ad4d6dccc6bfb2f2cc7ca531a39a5be', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000415', '\x0161cfbc2238e398bfac58489147d7c1df1923be76d5f4de4c9143402c697d5e1a39e419cc52fe4362a0cb195e84e5cb2a7c3b915db9c7f593e38c407de95048c7', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000416', '\x0161cfbc222de3bc406c027c7d403dc873ec0befe12cc790d77967170c5d55e14b94acedbfda2e278466ba6a904d12f42fe02630cf73f9eccdd909d52a2ee0e147', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000417', '\x0161cfbc2261fe652a94c1b37713e58ee0551a25bb0827336b7529c5f9c4be683932ddaa4827ff6877df3f4389b656938eda7544a706d8f84a63e1e6a1c45c375c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000418', '\x0161cfbc22d90c4ac53ae136ed2ce1f127672fe1a5d3c9acc88b4b37820936612b6cf2874138bb3d0003639a5d94f0ac6dc63c7387e1af52088515a3f013893520', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000419', '\x0161cfbc22fe8c06f40c98e23a50db87060e85909c31c773ffeb3d2938e58053a7d468e9ed10b2b7d7cb8f70dbe35aa7880f7549f06c70c2764eb9ce26c859dfb1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000420', '\x0161cfbc228fc2c26c17b852faa1f9677a10fc61f39e529d51f4032cd0962c9bfdc4f76463bd6b37f0d10f65fffd27741b1bd6ee6bee9307b7bd4c9832f1c0b52d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000421', '\x0161cfbc2241ecc54d3ab15eabf1488028797ff965aeb9e5440b7f152d5ef435bd211962bbf86b7b1bca0657b30f66bcfde58e1ecd4bdd15007eea666bfbe88a3a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000422', '\x0161cfbc224df7e41da41b4b5710ce2ca3aa652708180ccb24b59e481b3508191601fe46168109ffb489682f6eb0febd6b1fb5a8655d13136eac20cc0cd002ab08', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000423', '\x0161cfbc2239d0533d73890585f59b295af2f3fd96ae3ea77a3cb58d736b14e8e36cc326a4f362a12a6fddbd0512e1f8e8c8bf2ab419f1b4145ae3f6123a4a22ac', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000424', '\x0161cfbc22ed59aa395a50169fca8c9fdc67f5af1c078d18bc90dd31cd52b5cc8bc8fc4fbc4c096adcdd44b666c049e0ccf878673e32a167e2fe8a8deb9854ecd9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000425', '\x0161cfbc222655c8b27d23a2f00d301bfbc202a04b1f5c01dd8a9adca5c09bcfb5b5aa3b5dd974a733003ac5be5d3bcd01b7f67f1bd14f14dac75c6e336774dc33', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000426', '\x0161cfbc226307763af18a7b267f61504e63dd6ebd67232f1eadf2df86cea18afe54a9ff37601927dcb98f065edbe6cf389c7a8af69e14f23f05143b800842fd61', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000427', '\x0161cfbc2288f1f29371d9358ec8f2f9928e53de01ad321dd1ce0b03f4f6f2a898b3cb0a3623a856a96404e763016c8eaf0b07b865d74e6337942f34739e17309b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000428', '\x0161cfbc22b8c79f44a53882d9939a7ac9e0658121b072f5a8f7a58e6ed49f5fb8a95925f953698ed0623948eb10380f2c9e7cf1550014598f36e813560b90c9e4', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000429', '\x0161cfbc22cd1d053ec51e8d66cd729c298d74527bb5c63dfdeb342008becb009d4c4bb9d48525d90898de47c1a5266e23ad7e5043eadee8824192130df7824317', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000430', '\x0161cfbc22ba0cdf0a9847b18c170b0c3a72abcdddc3c6da871cea07d521bce63efbb92e4b10c1f767fa00ff6d5bba8a79363ba730999f5201fd05433aff618c31', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000431', '\x0161cfbc223e67838d0c379c03b0e0ba113083a164dfef0065e195966acfe666a377eb68ec6c67c3f5a656a3e8a957931efd242cbe4fe581b71eea38bebb241111', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000432', '\x0161cfbc22402872bd7f959b5c4092c5e337c2140b0dd8b0ffe73639cd933029772ec64271bca9e6f7c07b4f5e3e816c4eb1861221fa07eeb5ff68ce9f39bca534', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000433', '\x0161cfbc225f2a52f4615e6b67f6c4db0451678b29907ec3024f7427a93385d55503f8c8912806c25ad0c675c5c69d7f837bebaaefb9febc9a056c085e717ab143', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000434', '\x0161cfbc22a9cba0f0335df20a4cb2efc22ee0b913efe7c050dadb0490aecc1abdc7266a986b754a8960cb6e5dc851ac698f5fb46329d29c91a53fe75032fadcac', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000435', '\x0161cfbc22e1b86ffeb2b04055d76a420251fa0b9bf9e9d71d57e7dbf23cb75af9f0817ab47509c28aabcbe5781211152f0713256c94e7ac6b220ca3096033e61f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000436', '\x0161cfbc22fef63d7c1bbb9fd95c6caca7e4d6f36f34c5498eb136ca0e62ca72994094b8e3439a20e165cd790b4c5407f2b66ff521255e1bc8aaa37bb78acff682', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000437', '\x0161cfbc229d80efcbd7101b37f2001d7dcc7c555e1476cc138b70bec7ff278705abc048b73237a319f5a35b49ee5dc652269ba50a0abda5cc4d87557f73f93e7f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000438', '\x0161cfbc22ffa413eff3cae5ae23184798830b7ba3d4bcbfa76686db1a4c771ed38d607ba5066d6fbd62efaaa7153ddfec2e0084d65e702d28cad375ceb949b9cb', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000439', '\x0161cfbc22beb012440961a00a993dd8feb47c8856aabd6a92a2a11ef3c7b78fea940fa3d653d59b11be10a98f210c72cd9a54db13a4997b677e7bffb36cdf7b0a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000440', '\x0161cfbc220e6c18b2063c9b87785a50714f4e8a1e468987fc5b71cb92bac8a019f499e105f1c9b87caf971c678921acbd18fa5d80bd21bce9bf8b7e83584ac0dc', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000441', '\x0161cfbc22464730767dc932f7d1f38a9e38d524e0029729f2fa13b63c6ebd588da48468d72db1bf51bb161158a5f3043d657a8e51344af52a7258de0ddbafd1d8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000442', '\x0161cfbc2251375b4c470c5692ddd79b12ff37129386a304b046318e469b9bb08eb6979fbeed63c4e51884536273c8e6f75646adf46de264098b45c39970af9b96', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000443', '\x0161cfbc227ea4920bf52bbf644bc72787e6052fd5ef57db70858b82aaef254c23bfa008a2011b3e83ac17c484579eb0f33e7b5a23da408a95d2affe122ed0324f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000444', '\x0161cfbc227a8916bedb172612d5cb22f58ea32413fc13a00bd04d16b62cc280e0a89001512558b20860038d0c45bec042cf773d20a5554d6d76ee0e1e5c3cc881', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000445', '\x0161cfbc228ca156a3754f4b060083278b9eb981626c9e2fd2dd172c01699793ffc90339d4cf20cb1c67519ebb9a3cbb8436a5f0963d8b32f4956ec4f2e2d51ac2', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000446', '\x0161cfbc22238359db6ac9b454b2bf9fbed09c339e316cd6c8b378c6a4960de0af7d0bfd32cbc18b3eda9968552f5935078dbca842bbd5a5e2b238bb1b52977405', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000447', '\x0161cfbc226c84e2f025fb44992ffbf0a189358e90045e9680d06032112eb03438289493b1bee5ae5f83c903986f0d2eb404c2015c5e27f682930eeb6bf7c03cd0', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000448', '\x0161cfbc22221f879660c7c7bd97c255dde5d5fd014ee7e561a6a5714fdfb63154ff7281cbd9ff374f86e45b0e028e6648d39b8eeedc6b265862c26ad0edf5b104', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000449', '\x0161cfbc22b360d8248e8c95775d9541782f39ef40be9e870b85e932f05043332321e9eee0cf57c7c926149525dd03b72266193c1f9240f689c55bf05464df5963', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000450', '\x0161cfbc224a8f144984fd28b4b5f8ec40c39bb33dee19842b940ce3c7db025fa22352478d9a00073d7d7a3a833f752d5023e79b6d9a4713c1cfa0791d1df11d86', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000451', '\x0161cfbc220bcffba5f002d3321c220f197ceb761a1b70cf2efba83fd10f0bb38e2d5f93998b5a9ffea1ff96216c94c2fe9103f2f3aa5f522b30247375053317dc', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000452', '\x0161cfbc22f394a0e23a7de3a15b207ba0e2c0e087e36bfdfba8ec6466921141fac42c085d25757ff004d78c3f4e18b561cb2daaaf7909c3f506d11b13ce0b32e1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000453', '\x0161cfbc22c05bb8cf3e5ac0babb964de27c3b6ab891b792a334a3f90643e6e5a4d4cf773901875b786dd9eb9974395f811a81e8e8729420ce36bafde0aa10dbee', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000454', '\x0161cfbc22932a627db22ac6182dd8d91ae3cd1e7a22e291f9df63c8450338c16a3edf0c7fedc94832373d939f067b41a7778e407e3c789d7c4da7b5f6c990180c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000455', '\x0161cfbc22bbb763b16d3b283194fa51c4484d3e818fe5d129b9f1ad7c346a6e00219e1140925a4dd21459d273960616240c3e3890c851912f04a94e995b45c007', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000456', '\x0161cfbc220ac953d9ae4dd6e019e4618c3ad882bafd4d76a6d139b3f9f0518b769ac5ad23880dd6a02f65a202aaa8189484ae614734ab6a0e119bf62ed79a5a9c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000457', '\x0161cfbc220a6d7a8d17d58c642d75b3b5b24dee4138391cf53bfad0759b840a3c315e4fd79f15900c6dc18b628b7c9b355eebfcef320c712701dc58e0f0fd4cf3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000458', '\x0161cfbc226a6c168dad4cc7d4230e871bec9bdd406bf247e477c0eeabe92b01349448ead40c2d26d6f915594165650cbe512be1313c3a8954eea57b664d6a5b68', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000459', '\x0161cfbc223ba5ef0e21d6be2bc130fb9216f3c2ac171b23a59adec19eaa7f2938c3cb435dc38331c88a46a48762f681ac8c6a6988893f7b997c89d6a6a9946e9f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000460', '\x0161cfbc2294a4dd3df173baea0f8d87fc8f29742929ebfb20e756b093383b592c9438e19894a9b13533625d78a86f2a85a0ff1a8d396ed87c11987de3c95b410a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000461', '\x0161cfbc22c7f2e17b7267ef6e6cc6667afb60435895c523a6471915db175f6134c42bcb31eac23ddaa641de0c14a18bc1a21fe35def12013b0fdc07a47cb5104c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000462', '\x0161cfbc222abccee8304bf34fb0c8ed2c33e697974b68e514f4a417baad55f071e600809a09407f2597d29c8f78548a9b59ad1f9c05c53b83246515bf22bcc885', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000463', '\x0161cfbc2209adadae6c5878356f70c36a1986b3127e5d325ed43d3b38733ed94bc69f441dc1903901d94bc0795360847080e01a988d5c1c8054a1b6aa1fd55020', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000464', '\x0161cfbc22721f69ba0ff54d02ec50e99c35df2eb735a4269245d5bb84b7be75b0c1542f9d2749deeb2db84077710d61d75125acd0a6a847737641b253660fec5d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000465', '\x0161cfbc227f6b7a65d184af88f5a7fce4b9c0248c6bb851739b5dc51af5d9e4baf1c145ddfc27cf9bc62cf61baa93777e049641fedab747098c5aa0f842d31e6c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000466', '\x0161cfbc2251d85421d9272dcd863d8d5caebed9b882a6f776bb679a7eaffd4a8e0c50ac72e7fdbfd1b4c5f27732cb22d93b42eeaa45705fb618938d38fc1ee677', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000467', '\x0161cfbc225da2a5ee73db7e962ac743247052f9a46431f8c6b488d989faf633e8e5d045fc7b34834b950ac6e4e3b7445cf8fb84d8a7a474fb7db39811b0aa8e91', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000468', '\x0161cfbc227d02fb965bd25327117b72aad44ab2a65881f30a31bd819c4dee87fcd35ff934dd85710af88d085c8a43365381e11ecc7df0d2084d044869b2e42d9d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000469', '\x0161cfbc22cbfd4cb45f31f7a6306887eba4d97e414e8ca14103f14b61fd1d2b5092950681526e566beb273afd93580e1b898f60c34a3290334c56f08405b7d69f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000470', '\x0161cfbc22910b01c5a839db12df849ace0f8becb6a094c320d1e89a7f5bd879b8e3db8f0ff3e75ecbc0b2acb97d13588178dee47b977639ad67058bc0aab12c97', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000471', '\x0161cfbc22130db7640b80bdf3dc7e81d47244ffed2bf1d313bd73733629f1565c8fdab330af692000b39dd8464140fa415edbb7e0bb6bd23cb50161b51db36124', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000472', '\x0161cfbc22f07f670d02ee8821ad6a3e9876ed7901eb04c010c45ab856c8b1cffec60efe29c62ee23e10188d73a5c6fa1fd94ad1e364333daf92fcaf8fec2cdba4', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000473', '\x0161cfbc2269b62c3e124351730bf0ab9d93e451e23bb2f29e015942784421fb921cf60fac0c8c045228bb889a347ffe13fcb889d0c73885e3cd36701ed8187264', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000474', '\x0161cfbc22ec25400b5398a949f8aa42123118e9bbfca6686a71bb77941afb9c723f1e1de1fcc40a4590302271795ec5d6ef8f3d57d168dac116deac0b4efbc7b6', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000475', '\x0161cfbc224b4bfd05d48631170fbe2b0cd22e3a425333b05e17d2ae70e07f672482c745f3abb9483ca7b12ad3517cf0d9f55612912d2f33dbf65235c45e557beb', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000476', '\x0161cfbc22a5b4501995ddc6b4fbcf8cf903f54f3c0ca57c036689c2a3d13c7dfaf80ccfb4acd3ce45d989ecbeac13e0bbd7230c207a42b53d8c2998c9aa0af984', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000477', '\x0161cfbc22324e403230f04b7058074dba92e7ca0328e5f8b4c6adb9a6ba0e8af5d6d09502184b126b49f1128160605f5192fc3a213b9a6f5268317b0a5114406f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000478', '\x0161cfbc22153e3bc38527799c0693cecf8fcbe1c9377405094af8d7e32cba43dd9d740583ca2c32a4031aa8054eedb81021f37e29c2838e529ca0b68cb92a2a0c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000479', '\x0161cfbc2239f3daa181537631db2740ba3c82230fd45173d99bf014016fface223d25b97a5069d4d4ece080e6c40770a98009447692801034b4726f98c65042ea', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000480', '\x0161cfbc22b5255e57bac4ba5d5d6245952212f3d94cafc9166fbcea5fc304fb77719c2b713397af8e87b107aa60670bb68bdc0c834207eb7a0d046d8f0f1bf442', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000481', '\x0161cfbc22ac24fb0b14d935536678e5c1c5ecb8ae90c36a8187465f0b6ff6009a590556857de4ce1e025d4c503d45cbc5ecb2ba7b966b309a201c87bde6cf3234', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000482', '\x0161cfbc22738ebcfcddbf8737a177c76338587614726fee09ff4c47376655f6c068b9ebbd6f60cda371f85fa9fdc60232d94483f2061f60a0ccaace5596f0d8b1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000483', '\x0161cfbc222ca33116c24bba69b604e366ea20ff15904b64a8d3841d170565b49154de1b930fd340da0390a612ac2e91ba0bd104b0e0a9857cea66dd6fcb27d796', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000484', '\x0161cfbc2210fcf6afe9eb7fe7dff5a705ac9c308626ec4305a8d9d67876d3cfbb434b7b8144ba72b9c19ff85e4775ea79442e7b44380add8a42aab61bc6189517', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000485', '\x0161cfbc22316c416423401aad0bda575a565846ac582c5ec5e9a9117b1502a8ca45e1937f4a9ef6bfd3f022eee19a21d8aaf0a334ce914e6b13c9a4131550a537', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000486', '\x0161cfbc2271284ce7318f320afd7b58f5d59e5ed5f5498a758dfe3dbec24fe430a92880899770cb641c1f3a08e2210967f1c3d7ed15a017e333c111314794d4a1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000487', '\x0161cfbc22d458c39f19f0c2854415cefcc05d2add7e61dc8947da59d38cf1753b8ac67f418bdce48529c6c12f4608f3693a6e7f2a84f95acf67a1d3a129d1cf8f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000488', '\x0161cfbc222254f0798c1c27bf3d1b8d17c7da8d73c25f8ca8ab1e9c9b88581b5d2d379d6ec3d72f6fe36bc252eda20928b33478daa9919c76dde914a33553a3a1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000489', '\x0161cfbc2200590bcabd518a69d8e9ae0a93f62f14c5e3a6ddcd101e121698dd16b255769c9a26d7f00530b66acc197f7905242481d8d224442351b3f78230ad57', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000490', '\x0161cfbc22d0d1ff381b7bc94fba67f9060c7d07be36fb93a963f799741623c4f5f5abf30b765d531ebe8d2082fda444bfd3a8423e5206babea52a64d9f0244ce7', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000491', '\x0161cfbc2229fca76c29bd573f6e388abd3960eadfa3fd213bc9cd34fe752c19641951c71b94fa2b7fef1ad3178e26c2a17f7caea015ed1a7004d21212b5f6ff5d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000492', '\x0161cfbc22790051525158dcd11c12057075ecf9e1c8f3bf2df0e57080958420b535b10da2bf027227816dc5847ba40320265522f52275e4de5315d669ac3c8304', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000493', '\x0161cfbc22880f14ee4d7329ab02ad4a2968586a959b2961f8a15d12182110ffa11ed9da7eb442a90d3b583d4d1624fbfe79e74fd920dd27bca80db1d6b1705458', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000494', '\x0161cfbc22c4146b51f513cb3f9c328380793013b8e5fea1373437614312a48c5f235755fef8038058749d408d9cbf115e28dc23faa2cfa0f3b039e893b371ab29', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000495', '\x0161cfbc223f6a257dac174fd80378216edc91ee5e4192f74e9caa6d8032f9f423a51c27f22f2fcd5f8ec9b5e664946e884e018f719713d1710916c8050a40202d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000496', '\x0161cfbc225f5b289266394787f789fedcc06dde7bba52ec727cb82fa22e8f5cd657c1eefb06d552ea5465ebbc70531b720672a09a36476f03cac8fd843c09afca', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000497', '\x0161cfbc2272c311268ad1a14baca41abaa1a1cbe0f2158ccd964841377af88b3910284a9d7283ffec8df7d50708b9bc09f08f6030d7822dc4f95ab3235901520b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000498', '\x0161cfbc22b20ae843f37bf43f6a6e76b3fe7af4b0e61ad7697ed1bed8d35411806b2deaceeec31b742b507846f5cf90bb879e9dbcbe9fb42bbee4759ddacc401d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000499', '\x0161cfbc2210caff231c57dbf93fa8dd1960fc5abbe9f9e4cc64337672a4d3981956d035bc9e9b4d68eb484a80757e3bc8a21b5dbbcdaaff7a8997597029d2a930', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000500', '\x0161cfbc22718208b3160d819b1dd58975b9163421600edeb0413f6a2f5c8e949d71977105aff7de3dab5695d52de46a478f338eba1dc8454fde4aa6d941549575', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000501', '\x0161cfbc220bd64d8dbd5ac5c0dd174c149b913df17d4b548d2543a5b674fc4629b7d76ad5845c6078a1ce10f3e58ee9c110ab9fc3f916a60f95fd6acf954dae00', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000502', '\x0161cfbc229a41da861c504ceb343fd00724cd3b6d7f60d120b74dd3cf1f634f6b880212483a501b40bb9170c062cedd9fcf35b77ad5d259ff0a56ed0ded4ccc49', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000503', '\x0161cfbc22649c7a3786fd1857a69d98310504b8c245ffff49f6c31946d8dacee1cf53b9d4a652e1f73eb68a357a8687f5e2b2c3f051d47f24763e1acef3df66d1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000504', '\x0161cfbc22a58eca614018ecc52a53a63fa623725d24c656da8ce091dcc71a7255766013aac517a4d33eb77702aab74f876ae16940db05b7e116b50044c81dd9f2', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000505', '\x0161cfbc22784bddb89c8eb74f2f32160a4aa2b9735f2fcaed978aa14849fa5abfec5b4c117b0d5274e6f32b609d8a40d46975b5b03d8ed43460539a7393ccc68e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000506', '\x0161cfbc226f480e34d9fe4a5129d3e6e0319fb9abb7406135ccd7a2949b16308f214aa1ec6ea2eaed3d23c48c669719165f59c7d906f3f96765923998f90dbf65', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000507', '\x0161cfbc22fb54379583d4efa5cfcf9ade2a920328923fc70ac40c5932987bf33da9eface5b2ea0bf21be52f9e134dfcb390c19206bf890417383274316d026e9c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000508', '\x0161cfbc228364cf0b1835957845a2a6a51625d2bcff977b597da7c62c837c601bb83beb3e35f2cc33a38c1c262f5785aec53197848b753c5a4826b995f0e0a84e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000509', '\x0161cfbc221e6b4669769275f005d70e76d16a81abab033efc208289086b8c47f66261ec78aa252dc536c1aa70c03f2438d22633b2afaf563c96498379e32bb9da', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000510', '\x0161cfbc22e71b159848575d0b5ebe114aac42c717475f4a26ebfa05343b48dde1c0f0bccb43f971710776f020ff68b37756cee06d566879893743c074601b54ce', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000511', '\x0161cfbc2270e73cf861a433147583f8b769f4ddc95683664bae54bb9dd3fa050263ab438756387bd3f4a2de9e393e2dc37629cae8c62bb8e1c035ae3971c55e76', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000512', '\x0161cfbc227a9f20c463d13901ae2924dacb1aa9d647ac084ec0186f8b1be63285dc263fbf0a5961fe0a3976f3f8ac21cfa5d4fe7c59015add1532ad0599042040', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000513', '\x0161cfbc220f948f350662b22451892141faf46d2ef285bc0c3fd4a292c9fa3f6214154bad7c8c8291c5ad9f460128ec653b3dbfce9264597a4e286fd3678920bd', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000514', '\x0161cfbc229278123767de156c3b3b6a64c5c38473c180e0b6a7bff48d99a3aad2718ec242cebf2fec6ee42d469cc1143c6c30a3c7a4e13c86ac351e79ade4ba59', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000515', '\x0161cfbc22fb48e24a5df1601b5a61a248c771d439a672bffdffeb29545bd4340f6d14fef830fdda2fd71bbc82274c95c6c2a4b2fb42b07980878618e2a935eb74', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000516', '\x0161cfbc22fd1cf92b5b0ce41eab7452007d141a43be56aba667f9a1c9e463098d4a803e919099548627ddeae1a2d355eac68d3bfb4ba90ec1489eb15aeb43f0fb', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000517', '\x0161cfbc22c6afa0cc4524980b680fa95f79d6e4f7158203b4a90befcfb71c0d2b282ece56ce7d1d4417b40d9831eda042c61d85e0073f2d283ed34d5c9582c4d0', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000518', '\x0161cfbc222bffe6a7da1e6592d910fc01c1070e83fad73dc77b5dd05e32c1b76ee32ee1705f5f116e720816f8f405230eeeeecdcdd6b661216ba6e26923c6fadd', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000519', '\x0161cfbc22b25552ea16043d2249cb86d1c789afd509bd9e5ef8b48256dfac35d0ea9356338ee40ae502a7654fe0eb1ca6e152c7d71b9031745cc9b02b8d348638', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000520', '\x0161cfbc220ed044a390ba9e3bc191bcec0d4761fa85ba6e9d558f782fe140617fa6f7d08119217cd0c2a60976bd94e30ac023dac4ababa9219c71fd7fb1401d9a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000521', '\x0161cfbc22938313d47871e07596a9bc415c3e9e8e1ce19896e4d73fd7577ebeb203689cd8850d0918e8541ae24348aa84a9439cbee19be577652363cff17c9202', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000522', '\x0161cfbc220e3aefcfb503dccac2a72e88a0bf437bd0b5764aae497b3add1c4d465478504282609b36c75d6918129afac3565c44570686729ae5a41905ce61ce1f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000523', '\x0161cfbc22c4cbff0858d2700908dc316ca49929bfbe27f3640bfb182f5cf9a1f432cfe6c84b08e9f5ab53437c6f088ffe1a43bf0b1e7917f83d4157d309ad128c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000524', '\x0161cfbc2274aeeebc87f661f9d21876fbe2610e7b072f1a5e9b61d6c5385ba751105d66ac28396842ed6eb26cda7045b4d74127cb42408c0a5447fcf33464dd3a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000525', '\x0161cfbc229d0bfa73951cb7c8b685b29065922167d5217b71089856743e56d13d555998d7d3c76fab4a16bf946b4953bcac47ad93acc0bdc536afdc2e4950afdf', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000526', '\x0161cfbc228c05e18b1ec86eb0afc80fda289b5c6d52a5fbb7d0f4c102e533875f79f7721580429c5654b19d5e2fc2422080633688b704bc5e7847cf285cefc6d7', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000527', '\x0161cfbc22ce91a73a53c46039d94e5c17cd40b9a926ecd92738b6b2be02c615aaa012631663aff8d829f881dbd621d7f5865c1082ccd3c2e8a7514213510491a0', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000528', '\x0161cfbc22dc13756156a7a64d0deed56cd3210b1d468d990b125a5647fc571a4c7cea8dc9370f92b8430db98178d84c24abba48afbd2017994a4c51cdaf8640c9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000529', '\x0161cfbc225920de1d7e454315e7557a42fbd561dc9faf06655387adc6b348becd1a853f9fbda149235607a32a199d88e1ab41b6cc6009fab331e86221577e2379', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000530', '\x0161cfbc22c3a4837e228a216f16b513072f4ea6c075292721d8b9e2c14f904af1bc4680a1515174ae3f98f22a958c46462ed83e4dd511df1ae9a6ebcf23e4259d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000531', '\x0161cfbc22dc854dc0c8b2b06a7f90db2ae09d09521ab4e0dc50275739c99cc99c2b92784076ba2c3c94157282e95f7674fe5d20f8ef1b88e171ad4c6d4a31f111', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000532', '\x0161cfbc22960c03ce140d59dc3fc8b51075299df82c0df32773cddbd126f355535f3fde735184721452339b1e69e342414348c4724ca6c39223c08123b852afc8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000533', '\x0161cfbc22bd2ff0d146d4b73ce7a60de698fc5e7d3ad79b8fe7e7d271052fb28da4c5134f024f799d727bd0b403f48dda4e0fd614cf91d1a20152262d7d9e4e1b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000534', '\x0161cfbc221fe20d6e397b6ac0728c2d42848880f83fa845da5c4bfcdb5adde2ae761763d06b8f0490d4ca2eea92e2ef90a1cfec5498f3629da4055c85df9611b9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000535', '\x0161cfbc221b870dc2375b3d21392a42bf0162f9dfe6ace9bc6eebb8aa3acb6c757bc46ac3137f4484c28fcaced23b91f9eccaf1edf91b5ee09e98c1c4c2bcb5b1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000536', '\x0161cfbc228ed0ea009d405c0cbed1792f241282334079f97a3775459b75bf2a74ac566f3a0cdcbc0ee7fa71d3dfaa8d818fd82f226f3ead91560d77bc85dd3d2c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000537', '\x0161cfbc22b0a5e592a97d72572a6f1968e851e39e649c6a699928878a57bfbd366a841f125824f77442ccfc4c71a8d6ae835d2986d80e3b380e2fa8953149a729', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000538', '\x0161cfbc2257140433af8b9acdce19821144424f4979356c9120c7baa1fa8b48b70f50caca815138a39f37fed275144eab676ccb0dfe4cb920e84442f4160fa2a3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000539', '\x0161cfbc22b1dee0e03e53f1d5689b8dc0674b35cca418f71c8825c2ef7e2f208c687df925ff35651c16a1ecffea54ffc1dd1755f2b86660b9c2683c426373f8da', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000540', '\x0161cfbc22f46ab036beed433a5252b5fc8bc4ab4fbf7fd05001fa6ec1459ef9284f79f8f245a4ed511ed995ef56ba371441074e4cfafc55171c10371300764d32', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000541', '\x0161cfbc22d0f7d190d8203f2b97be1589027429811f0549b998d37095701ac06320414abe526aa7a4ebbea0ccfedb2c871bb237c7fe4c5586a12d72c5c82dc244', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000542', '\x0161cfbc228907d5c6d09c5876a43d1c10a5ec3058ea52506862b094ef2e2e2eeee971997b543e5ca25f7a83b4c0fd70684a074e665dc8dedd1d7a798848b67bf3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000543', '\x0161cfbc22a87a311f54cddff8363efab0d44279e9c676a7891989dc0ac89ce453a3ed17103c9987ee1cc7bfe6e399e28b4857c66ada8b965eea36e269a50a4d03', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000544', '\x0161cfbc2257564e1da3aeed147e1b6f37f0efa71ab4f8734ebeca95f33774c1c0e67f12079b300fd83519c6ebdfc25f9def08ed634ee98364cd4da88737177328', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000545', '\x0161cfbc2289ca0c7c82717f16c4524418af8844ae9dcaed9190827f4110e1f881c9f85caa8b623c9c0ab02e31f7861e4e8f4eb950f53604f1a6c1d3311026c955', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000546', '\x0161cfbc22596436c37369282bcdaf9c5e6a9e39cca58e5ce70749e00208a67d56aa3ff196a23c7c1a7900075819ede3bd676d102709844df08a8b978bc942fe8e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000547', '\x0161cfbc2266d3e7d3064ffa46bfcdb98a22b0776e025f8c69fcae9d85489d3c6ac55134271f79313fa5e58cfa2ffc3ef06b364aa0f45728f2e8544e9440f40c82', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000548', '\x0161cfbc22a83c1f1786aab40d537bbb2c881d9f727e7442fd67c69bf0d0f01d6fdc0a339f541c47a2fe843e7ba3fd7eef0b56171c1cf2c1c4e6af42de60ddbb6d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000549', '\x0161cfbc220dd0a52d8df82307bac19634c569fab732c4621e628f72c1bef7bc8e1266fc4e516f1086bef0d3e417e41d181fd8708d963acd9683b36faf7d820f48', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000550', '\x0161cfbc22d43821b88ed10cf025ec5babd7afc21fd383297558b155894c484c87c0b3699ee787fe088c5aa240d9a442008900c095638e8ff8aac892f35b183521', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000551', '\x0161cfbc221f79cc3c7ad98816e0a6147af3cfd589aff11d57f8b226a66aefa85fb85287f000cf1a870bb3e86fe288c4c2f7b13f9b884a0ce0f2840cb31b40d913', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000552', '\x0161cfbc22933696ef11b832449c638d2070fe0612147f3b48d584fcb4d243651ae6675eff6113b4947b3a107fa214b73be88a17b07be1f9dae91220a443059796', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000553', '\x0161cfbc22808a9581f5cd4290aa88c9242ec91f660ee5e32353821a0b3af08cdc0838b35984ed73e3207955a0eb4489d81d5c3d655c8fe172ddc0827f1fffe3b3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000554', '\x0161cfbc22feda692fd16b8bc778d3acd8502cb6e9fd791dc975a3441bbbc6eebdd7bcb5f15fdae0194f73748e54643f9ac37eeaa2cfc1b5cf4db06fe2d2483142', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000555', '\x0161cfbc22b620b6d821a5da871ae68354db7848dcd131f71b7cd6ee92e50930a6ba98f85769c8750ca2965f4dbd5c2c83441a2a618885beda018e12018bcae409', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000556', '\x0161cfbc22c6c72837376876677e1a694ae0cd8834d9d5d89315896b6255e1949d6d3ba071707cf385fabff6f39e87191cfcc1032f401697dd11556eb75800bda2', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000557', '\x0161cfbc22a91e145584bdf6bd228d263a0a8c64c046a499d830bdae6693454f1584ab8dd6e0bbb2adf57838c702f6f50d3d971b0cb1670d1543a23ea346d6037f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000558', '\x0161cfbc226519bb97140c8c2e8b11560f38350302d1fbfa85087642fa88380390824062d5205496d891bf1b4bc1ca4bdcbc876ee81c025db32f06faf0848d40f7', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000559', '\x0161cfbc22188f16aa11b094900c9d01efebcb2e21f5f82c310d102aea81a7419024b4fe8c62b3ace5b209d67583df284f07c319b5a045d630075fd04fe7e19a47', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000560', '\x0161cfbc22cc0c1d1a9a4aba70958ad2775a4d80183c4dda20049878907d72f58d78bf1cba918a2a310427cbe43e0efb26faa4b7a18f650607b0c32e84bccd78a0', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000561', '\x0161cfbc22c3c2c803a0b755115f981725eedc8b4c4957bda09bd977e25d786c53424e7c74685663c1ede1192254ef9a5d901255cab80d023477616c44520fb549', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000562', '\x0161cfbc2251ccaae107022b6ca198877ebc3b37f9b62655d75defee5a77ce34f69c65d17301927cafc6832ab256474b7281594e2c34a864398c538249e1c57b95', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000563', '\x0161cfbc2202575caa1b02bd6d9f700ff45c991ef4d6c3f7cce402888fdab66419d83211c78125d1289e18e1207dd02c807179d51333548ae472538b217677d75e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000564', '\x0161cfbc22a42c414e7393cb0da341f46bcf48206abe622a1fb46332945ba5594d00d20d706b6c49a41150261747c6dc34227b9ff953290c0e5bb4a08fc77bc63b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000565', '\x0161cfbc228b0a309f10a2833162944f758a8d751803643b8b13230785e21f85cb5422a8463249b97c0bd631c84ec0dca4045b83c89be292051b4e6f87d8f8080c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000566', '\x0161cfbc2288222002e6369542684201044f028217e2ffe9b88428fa2d466ba6fb5c96bfe0a7072d5ed5f84e0493639fa626a532f1d2e3fe21cbf9d327dca5bf3a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000567', '\x0161cfbc22d2ecb20cacc80a51623357987988ef0538b0950c718f45ccb41ba6f318137a0b720ae046232bb0ad8035bf79c7150bdfc9af60bf6748b685823d87d0', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000568', '\x0161cfbc22898edf5344d4ae955a80c3be93ed16e7ae82a9f6a40b83575ceca31bc08842d47c95c014c17e63f4072e7035b930ff5ba2604a116583297516f68229', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000569', '\x0161cfbc2203893b1cdf894f0002e48c95b2c7bc117879e7649abfa36ad6b50a0e9173fa429833240a033509101f81dd56ddfe4eed1ed86bcabd57aaaee45a9d3d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000570', '\x0161cfbc220005e5c26a377661a56b7067f35362c26895ffcf78547dc082b07928c67583a79164ef0e4c91fe5cc763390ff9ef5338f602559b7e19e4df232659a5', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000571', '\x0161cfbc22d4d9d4d9dd0ea91c1c7f390a47b4f93ca80c1505c6da3bfdda5f395d10cd1e43c7cfbbd927af40842bdcb3cf009d442155cdc604bd596dde80d383ba', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000572', '\x0161cfbc22c63438581be3fd3341756d714c61a8f7013f1c69fc9da6a9a3a8648f2582d2698853cf4889dfe827e2d7fb3368e21bd2d30fbc9a08ac24924f5a2b36', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000573', '\x0161cfbc22ffd2f3ee0cdfbb8eefe9e7c36ef5ddf8ebde51f1f7090bd3b26b796c0ea5219747135ed20aa7ee8497e5c269a8c79dbdf0bd507d36372de2df2f7e4c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000574', '\x0161cfbc228dca0f11c5479402422040ef4051cc2a71129286c6393ed11574e61ae9704cf739633ecdca33b61967df52655a157b8136a4f6853f687c81c6d08e7f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000575', '\x0161cfbc22ec21da001eb7f8c4a63c5bc8db6af6df7c3094c5df84d2932b6e455241ffbf976fce1284952e7978a438baf63fecf34344abe5d8960b043d94ee356c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000576', '\x0161cfbc225036d01295e9e4de3b71870fe19b904860581c3a891a0faa35f6db3550ebcb77ecc28f2c8310483584d22d41104451977e9efa658181e2875181e48f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000577', '\x0161cfbc22ce106b888b28bd95067fbcb1732b088b6168075787af891d901126650e8fcfeaec7eafa6d9b9ca824a97b2232dad180a4c034c9bdf248d3e3346b1d2', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000578', '\x0161cfbc22c52c7e8ffd26aa253d7e6ef2f37a5943db77aea2577d2a71b6d1cd5f3c55486cb212c0a5abfeb6d75b5267d3de998816618bb9dad71f668ab427eb39', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000579', '\x0161cfbc22fff3b5c1edb0044314b2919a33689d462bae2269f7c60cbd8811bc795f8b4a7c3310b2b4f4204914af6db35e30987015c81d6f4e4ce6786bb5a3bc84', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000580', '\x0161cfbc223fefa0f9034f7592b7668c79b61d4bbb8a9e593af2c252944bec2da2d3821cd25eaee1dad4d8592ecdde8cb70045528785381241547349d60a979f54', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000581', '\x0161cfbc2221eeb4393fa55e2fd89a8476a14f498ad53d1f8a9a55e0e27c9548b3ebf803a47849243f041de1b1904dfd282c04a8b83b6d5a9bf801ff372a427b9b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000582', '\x0161cfbc224af7c784fcc0bf667fb8338a1036e96c84763f32cd8e2d253c77c6c282d9de0ffb51827d2f6e2787fe32a18e709e888473c272464401d3586bfeff58', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000583', '\x0161cfbc22368efd73874f195e68f176de2c451c30b8abebe1aad792ce1c77fbc6ebcc392a5f769aed2d2809d8ebf8374a101589d94c04da1dea0652bd4fa8333c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000584', '\x0161cfbc22172720258646acba9a1b42857e28ceacc96098cd65ee7afd260fa4f4cee4f10a96463b257f5272505a4b439a727d23884c078c4a28a40e244958ec74', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000585', '\x0161cfbc226aafb8cb09255aeaeb2dca00c2c63282106574b00eef4e71c5cd7691d6ea3a36ea5ad2eae56066a4986e413ab3d12297fb5d2b418a47975d134466fd', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000586', '\x0161cfbc222e7620aaebc71bc89e9024e003c12acccdea20a759413f3d0fe28f2c1056e395eed881f498b5722253557fa0616ac72790413c527e6ab7dff120fab7', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000587', '\x0161cfbc22869b5b21a7a54426225866e8d76900c93465d3e282e2a351736e94154a2a3444dac95c1b85fa320273352c326896b5a3a2dfc76d39b2da8f2a3d84fa', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000588', '\x0161cfbc2231a64bd4dd66f22af51b7e0eb48ae0bc0c06d3bcbab4972f9fd3f2161f52b61bc828a6914142a5505f7ba7300162d46f2d0d54dc9ef82e5d5406290d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000589', '\x0161cfbc2259b49df1000ad005ba41373d0972b7c78720ca09dcf5f29eaa8b432955f26c90b43ed97b78be2e602840677a3847602c4d45862996dad2819edbe74b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000590', '\x0161cfbc220721a444f06dd81860cdb4b20ef03b4766bb5409c9b80c52a0bc7f0aa3879cd1c6f93ab8bae23a505b3022df07c4430874fa1f297185f1a29728b1ea', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000591', '\x0161cfbc22aefe7f9feee106dd6195e9f1cde87e4b530e541c3308f6c278b1abbcbb1014d7e14cc4e477199ffce894cebc5e138e907c7a5d6b18f2df0dd752c6e8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000592', '\x0161cfbc22cba1dd4e890e418c93310c1307a55bf96b7548efb4b6bd7b301487ba55037aa1cbb33afe25b4d20254d311ea486f6d948395ca6e5af077a480dfb6a8', true, NULL);
INSERT INTO public.signal_records VALUES
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000593', '\x0161cfbc222789251ebd048c64b2dde7ad4a49f901665ea23371dce9453de82fe0ed7786e9162e5b6ddbf4ad24164a83cc5a7da0dbb5a130520172ed7b205fcbc3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000594', '\x0161cfbc2201a24e8159eeb0f091652e66061c2e14dd3296e8c0665f44187ea9a03d9807aa553130f70dd5a3cab31abf00af0dcb41935d7faec1f436f92889ef3a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000595', '\x0161cfbc22334314a6710c3ed6b1962754d4a4690144f224618e4184e2348ac71acd0ad6517a24efa0140ce4240bafa64d31dd2f6cca9e175083b10489c975dcf1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000596', '\x0161cfbc22ad3c42149f9c057c5c95c260c8d2209ce9b8bc296134426c4ddf8b085553668c30c748beec527b662161db53b1ef5998e7421b09a6233c5bfddbb581', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000597', '\x0161cfbc22d815ccd78dc014159a94f6a65d14fca8cefdfa3e238e0190302db606097208048e3479911ff979ea451bbce1137edffa06da0cfaf91fd7ace75df7a6', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000598', '\x0161cfbc22cdb57e4093b8b2ef3ef9e8e31cdfd157579a0a2cc6aacaaf5edf8500be794ec42412ad91e28ccb681ccd104ff9ab8ca7b34e0d61b3792bf79a434e13', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000599', '\x0161cfbc2271095d254711d574a2d91c8e53bb93228977818b14a6116b59bbebdc16de4a56e393f7b4a60a885ff462dadca4c58a713479f3e0c75f50316e143602', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000600', '\x0161cfbc2249b63dcebbde5f23646a5940f8b6c3b0ea4480976af1998edcf1ac756125e97d7b43a70b375af937ee79c5c45e83184b1394664b5655d9ab3e5b1af6', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000601', '\x0161cfbc222bb3e484d21f7890da2b705d62b41e1e013f2e5f3d86fed574873246385cd63b62ea66f7f3c20689d4c2420f12ee0f4a35166636f04c7620b71eb3ce', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000602', '\x0161cfbc222cdcdced08362d03f67b1bdef95ab87301af22f892a58c6311075091ff8de50bdf5517d3ccbd5dbdca95bd5d4e0e76c3cff000f0d84a25434135a32b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000603', '\x0161cfbc22faeee3208fee03ab6d531922a441a257613b4eeb79e5eaa99aa3243d48dd98da2028e4fb8049f4fd240cbb69dd5b925588df70d7f90daa0ef159d93f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000604', '\x0161cfbc225ad5e19ef3d06d3582e5dfb7c3a2208bd7e6e120803f6968869c47cdbe674bc038bfb1587baafcd4472bfe3c209b7f2287d092cb42f250c8912126ed', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000605', '\x0161cfbc22fd54e690c5beac2b0e518300f67d235a990c69daf1760aac9584ba480e6d5e5e849051df17beb1576090d655d2851595828d80e26b5ba540571eacd9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000606', '\x0161cfbc22d24f826206038d5faa7e354ddabdb03a5dfc594a75b9d56c086f3f7a651c798c2fbf0ab5ff57f28a7fd520c4ec521a76534eb9ec382ae53abbd7f4ef', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000607', '\x0161cfbc2207dc0d185f7beba501f239cf6a2fb27a894d3cdc9126dec41425cc8061d1b7aad9113030a2a79b1c7ad1fe84b22e00fc0bc0d7bd962bd8e4001d5a66', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000608', '\x0161cfbc22cef4d9022a89430846c089d74ab89734c578b7239ccd35818cd61c93e632e41882e712e263a31ca994732deb8863d678d59e2db1420dbaa9e8a275cf', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000609', '\x0161cfbc221d3be78ecc88e33bfe41ef5a4eb33a9b5182660032debdfc0e93d3dc0f2cecf190dd5bd72ae4774df91de35235c46122a4ad9e4e1423506cb2ad4670', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000610', '\x0161cfbc2216aa31d120007196fefaba5adf0ecc12dde6948c2b85485c1d0ca89151550c08794fddd355ed4f22c7d33ee7eb60bf48335ae1c8f37023d1339e3d55', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000611', '\x0161cfbc22afce5b774d26bb2cd9401f4d9d0bb8c198dbf11c5eeff645bcd89ec23064dd15a0e5ff4b214a3886a3875d371906fd4f18ad00760ddc7918359f940b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000612', '\x0161cfbc2281f94e51cf9e02887de11e5e6489bc80567e1fea78bcc963eb06f25158383c97c4ee77b8ff4213c3c8c120446051cf93313c3b784917353966a4dc98', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000613', '\x0161cfbc22240a8b5aee59b8a752a8de7ff304b2c92d7af7a491868347a35c7b979c99b8c3f33af7622b027e9cf8a8ca5ea94ffaaf320a041921f9747bbc85d428', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000614', '\x0161cfbc22341c3677d279277f39f86ea18b5b9b8640f701ed810f827ae91f8e44eec8685f49cbab654a38650b38d101783e830b067df43d956eeb7437a26fed07', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000615', '\x0161cfbc224ddb4dfcdc89b4961ceb7e9d662a69d4a30d6a2618cb519c5e284a5e41ed99bd73aac57b21ad47c8b4252aad10e9915fff9864a313d20c8adbe2672f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000616', '\x0161cfbc22a0484324fcbd1be1e2c95af70c5c5bf6a6b47dab73a45151bb11c2bfc2566e9100e3bb8baa9a15c625dc815492e519530c99461458bd11a569d6b838', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000617', '\x0161cfbc22569a20d81fee16d83e0e2525dd866f21a30ab54adeb0831a0bb4744f42a48e31fdfbbf028a44257512b9399a0a2a111100492eb3b95b8e6051e81d12', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000618', '\x0161cfbc222f98917cf0a9c86bedced61000f0fbf65513e343d5590933274f62a7cb2c5edf1a1385ac3c38b8aad53e79adcd57e395f40bd13b468f48c791170bd6', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000619', '\x0161cfbc225d62ad7114655af69318bfeb9d26ef0a06f26fc2d718711c03c3ea618e2fa0945cdbfd24c0f9909f2edffac8f33fb69e9371f26f32315234e5e1910b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000620', '\x0161cfbc222636cd1cc9201dfcacd22109243d16ac5fd54e896c124189fcd826d5ba6dd35d08e892074901d0ab430fa01fc6efa5c02b9696ce8e8cf6fbb4e200dc', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000621', '\x0161cfbc222dd05e00515cbdd0bcd9c7c09b5b9591ab25c187651aa9d2c9add28359c61a6892e03d23d423984d8b1030b529b1883222a49be91a83d08a617996c3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000622', '\x0161cfbc22e1e6f7f58d1d7c1c267f1b1d9ae11e436cb2b5f455b8638add799b780046020c5e0960390ef2e190763d0984b3571526072590c35707e9919d2f1273', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000623', '\x0161cfbc22c9020062ca159b01bcacc8dcb2fcdfc290e398b5706459c1fc393dcaf22f7f2475e9682a20178672fd1f9476e9d4ac27a99fd2371597f767595fe87a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000624', '\x0161cfbc22e6e997c0bb778c7166b52ffa7d48144928ce37e59cef0a577b528cebdd68d1968659fe354f2147f1a9717bd9938c445f8ddb2191aaba213ca52c43d5', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000625', '\x0161cfbc2213b06da620ead156fcf05a7516131debaae3ebdf1fc7e6558556600a4fb9b41639efc60e2e98675c9e28f291a1ea2d95c886045686fa2684c238f679', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000626', '\x0161cfbc22f33e9a94339a1d9d4e554ccf0efa703c198be3cb573442952b778d1e5078b0deab35a77d13634fe150f29a9b4b9fde952b13954be4ac05022e9f8cc9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000627', '\x0161cfbc22bd3e89d10841ae6b9569477ec737c4033031002b43ad68ac6d4798bd8449a069e525e54662d1c294295ab2d6132f0a47e0d5bd2aa5a3576fe022c3ec', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000628', '\x0161cfbc22676b880f90afc574e2291b7803c544cf454a58a1247ef4215b21877304e9d83e06e08cce3b5762aebc6d4754d349f7bccab4c1524e9caa510176e33a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000629', '\x0161cfbc22451530a68ceb22639572218e056f911a92be2dcaec16cb6143216fe4890507f5db5e2c818a22e5b32c18e5698ac0e11ae95cd1a68225778f98fe9d11', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000630', '\x0161cfbc22c185e407bc40ffda0d256942d949c84d49e2165e5cc268fbc3d11163acadaa720b49f71487e755d7db3dae665d1689eb2567375a118963472995d4dd', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000631', '\x0161cfbc22f08125e4d2e407af058b7a6667438bd857053a3c6e6d97d3681ff95a9aeb04f627c155a75a9b2a74648f588437397b866e68e866e8a9ca2394e765fc', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000632', '\x0161cfbc22f0f73285de627cfef478454556d229178a2953d5bac558a3c229ad9cec49fb93a846f3eb5ecc32b63e32fdb2937dae12df2467bf6dc798c78abac2aa', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000633', '\x0161cfbc222d50e1c039187bf3add2b85c872aa10839c12e2a1ebc4e4fcb24f7c9a976c6c97ecf4e61c0eb7b3d16db98d456ab70ed1555b3aa484aa54ee01fb31e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000634', '\x0161cfbc22781e019626651158b57576619ab65721391d14afed3c502bea3360db2d12839b133ab96233206d0a5f913962ca090198c06039172b03f36944eeaf0f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000635', '\x0161cfbc22f1403b348dd622d2a2b44f4dccb8ac6701e0c0d4d985dc8d97fe5d7c8e9d16dc4df706077fa37c4dee799b4c4e9b949d86ff4c51faf278783cf848da', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000636', '\x0161cfbc22987727ba10f721bb9929efa393d9fd0187cad685ea70e99d77d2c11c4590b258944f6791816c3cb178acb8834b869b62e9194112ee9f414b0fd182ad', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000637', '\x0161cfbc22b69d545dacbe9b475405bab1594bc043007039ee2b2dea3f23c2cd624688dc67c5783915fa10276ac92a507bdc1dd58b5fd5aead7572df753a3078c4', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000638', '\x0161cfbc22381cb2658453e9bc168782dc324026a5e0af2c26a2a8c6f0c75a0b21fc97018e6bf837dc9e64d0845d223d8db633537eccc95c0bcd88f4841a856e93', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000639', '\x0161cfbc227fc7f5b1259fa193dc272cd4737088a96de94755673f9d636f39da4614503ee187f3dd3f17738403cd21ebbb5d488664785cf7ba47d236bb3923c83e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000640', '\x0161cfbc22d25d665ef7b06df6704c88d1eeb7e314d5621ac0b375e8156f793d6c2baa4f7c4b96f8d76ec37d1cce614b53714f9f76bda4c04fab88bb3e05149fb8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000641', '\x0161cfbc22ddee8029dee94423b0e032d658eec86c8a29a495b80ce4008244edf9e86e9058fec6606d1fbe507b5712319558a59d51c6df7c420da8f97e74f3170b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000642', '\x0161cfbc2278b474f8fd96623298c703457d6f9c548c4ab64c49a7f9098c0ecfad08cd46866b3532fe258a7b2ad17f2a014ab617b2f6b7b160e38da788ced6d441', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000643', '\x0161cfbc221a5bcf02f415b410710130c77d8cfb2a1050117231099145671e42f9c0ea008ad78bd9ad710e8cc34c822055fbae50646197674249613cd6e94d403c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000644', '\x0161cfbc225e9a594c15319e738b3a45141c8d2e49a9378cd803c4bade71bfd580239b49897e469be0eaa7dfaa285bf3affb3d4994d0ad08732752568effbc442c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000645', '\x0161cfbc22cad0c19406f547c4288090878bac08caba0b85d0014d3abbf36afa672c0a52214612bcdff5bffca0c8448a2d4824b409acac811f5229d6916cfd802b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000646', '\x0161cfbc22b5980306329f0fcc9acb3d7c25d1607a07a5df6f61bfc1ec1f68ff3203e10451deab1d61d1bce5fd9317b42081cb58d423376b5d0b70df4a149a52d0', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000647', '\x0161cfbc22248628b40302fd10f9d8cf6a03b7ae0aa1b900348efb1089e81ae1ebc4c0dbb7e656f6b6f2925abf4d7d0c6164124198a860384bde75821e1ebbacad', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000648', '\x0161cfbc228fd72a8b4cdf555dff528d85adf18b4f3745d7ecd7d802d83d43bd0cade81506cf977d9ad46c1ffcf743cbb6ef9a9b387df9009a12fff85d83758f1f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000649', '\x0161cfbc221fcd8477ea0d9ce41bf81417f2001b9f6ceb6bf5795c2272e6071dc6fc783b56d426ae18dc1932bb4176a03affbf55e940b3b0c590bb322860054a00', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000650', '\x0161cfbc22f7f8d8317b81f06c4f444d454f677b5cafcf82bedc3e8000e2939d3ecad5f7826a7acd74ba8385523dced550e279408170dc4540a02282d2f8b8d11f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000651', '\x0161cfbc227a5568e9ecfa5b1c3c7b422173426cd7a3e07506f53a969a3e31100c6f8ada4b7d6cb7f7628dacbd59f2d48b91e210fa29e2156e67f5fa7c2dd931fb', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000652', '\x0161cfbc22bef0d0ffb63377d6058531ae0c3ff5703137c0d2a113a068f6c42c8b8264099fa6195e457b4577481ef10fd360732c1ca82a89c707a2816b4539e54b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000653', '\x0161cfbc22c2f66cd095483ec9e69229685a4ca481cd5d52d58b4e09944c85da1ca7fd2adf4aa5dd02529d198e2a0e9cc2558acd39f9546347d250a5f835d3df7d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000654', '\x0161cfbc22e8c2413ae365489a2bd95fa34c94b533dacf85945c369be945ac5ac1ec88391ca70951b8293f399dc8f4e82f4a6a0198ff225777d00363675e77a429', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000655', '\x0161cfbc223baef7fa0da6d7dad7afb21505f1ba23136a84b934d74b246d5c405acaac68b6a8115ead68223d0c7d8f8ba3b28351e2ec8b29c2a319f0a8f9b68520', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000656', '\x0161cfbc22cc18aa4563a6965ebd83b8a2cdfa680b78a2fc83c48a740866f0c7d3ae303a9d718603dcc8887db1cdd0c06fb568ba5c3ef127d7de564a8af9c6cfe9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000657', '\x0161cfbc2292b408930b3bef047ccaa7866a65c7f7e3c954024ac5de5645d00c88f6459110bf2e65a21b01834128d8343c66e62c0b47f1101e78dd502acc7ce93d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000658', '\x0161cfbc2203672d6c8a60029ece02c0c2fc8b134f0060f041ff9886e798b94a54945181292c5430faa6fb55de886a435a32b5496f5d91c47be88a27f647ce48cf', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000659', '\x0161cfbc22c13e9a7408360605d7f32ea0261a91accb6f17774213479cb85bebafda432d653032947187621fabe91e5c332823cae57c6dabdb14e4ffed5057b622', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000660', '\x0161cfbc226df6b030cc607e29e8b4a0a6e4066a58789ccbeded45965ab6f739861bf4ebdeec417e05c7a0b88b3e7ffe943a10e4eb710fd1148fe97626d89b0577', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000661', '\x0161cfbc22b7cfffc207c66e899967d70cf0bd5a64b134c74fe25b402810d8dacc33ce30dda4c05b615498fe2da43bcf041b1d137c3bec296466cb038d1d4b9c3e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000662', '\x0161cfbc22e14de63950b8352d96593cdb38f0786cd6053432e394916d238745fbfb3f8b44cc1dd8deab69ae30ddc31c5a7483651864de6b7a34bf12467129f0ec', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000663', '\x0161cfbc22af1178dceeaa1f45234b0c67018932e7061d631264408c1e5cf0a41150756e04ad23873f7e66c8dd288cbcac79076fe27c81f98c0ac1dc1de022b87d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000664', '\x0161cfbc223bc77fdb1e74f3b4e4c9af81360689938284c06fd77f59484324178a9bb9d0ac8985df047ffb61f2962fb020a1fae8a3b25ae491f19c0b752250c2f4', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000665', '\x0161cfbc220893265361c69d45fc0607eaf8cf1e1198e000b4b265f00c66d90255a7741f8ff74e039de184adcd9686960cce3fdcd3e3baa1940e1a6e978321a19a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000666', '\x0161cfbc225f1c04d2c9c0c0e0138e21e6ecc9a21553070f9cfb93ebdae1ba6b10448c05c5e593fc3f016d4354f94d9f4a3c1f4d6ef7a5221d89be9380514143b3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000667', '\x0161cfbc22b023c52d94a0432e7e5a438f26ce0ae505f63ecf61e4740d02f9e5cfb7ecb43c0b904aaefbdada80d2ce37ccca6d5d13469d317516de4e314ab446de', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000668', '\x0161cfbc22eea22327b8ede3345bc348ff9ff7e7f20297b814120ca1310611eae8544fecbc9500a679f0a942c8dde8859ed13554a6c85f8217793904e20a4515d9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000669', '\x0161cfbc22d9ef7d970af33176481dea772229a664032e2df6cc9068945510dc3cfa24730cf10ec4c7e0606e8f617e0174ccefc06fd691c84c0a35ec8daab0e809', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000670', '\x0161cfbc222c6caceb382e3f9a531ec7cffc23b2366e50646323928a0f6301beb5a1785d5706fb153b3b75e78f3ad6feceec6c11085d43590c0c6ea29cc04bc0b8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000671', '\x0161cfbc2283ff89879e96776d085f789eb11342619ed7b6757d0248a40848a04861adf9e3144664ce17528690728a22cfddb1829b9242aee0e1a806deee0538c1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000672', '\x0161cfbc2299052ede1de6ff7c754776d89fe25ac7b7e3b098002dc76fe4a7dade5c9a2dd4c1ccdff4c60d563a29021887c7dfecb449fbbdc0f64f9c62ce138c1b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000673', '\x0161cfbc225d600d3540cedb8021d1feac725fbc4f85caf7b6fb451760a1bf9bf0f3407cf1175280dfe936522454759a4258d4bc72adc203e8af9776f69c928b00', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000674', '\x0161cfbc22a2be4aa992db5a2a2750413fd245fafab6734a93af1ebb8ce833dc5649872f4e71a333611ca0d44576be5a5cc2ff1869ed32ac62f6474167c2c0e847', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000675', '\x0161cfbc22d226ff50ff7c9122780a127c9c1bf5af0b5eda98abe052c5932f8e5621dd520464bceea1c8a0d38f56c049597bef19a8b55144f0c1f0ff82c8b30cb4', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000676', '\x0161cfbc22a514454551543c3f5b1654d141da0e2ef1d6b6bff0b7f1b91a8beae85b8cd8836bd3b9c646943e89deb8f03e8ff0646f5068fd086336b6bfd5f1ec05', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000677', '\x0161cfbc22055a7bb60b4a1e24df74f70fb34026ff3301fe1efe5f5867a747c71271e03b63e9c8f46ab84c771cf2ea619f37332518bf97cad06407d5c3011128f5', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000678', '\x0161cfbc22f9aeafefdcf474f0dcad91f0f07618f28cbb1ab3a94ba74e7ff48e297b29f4c41b6f5b36ace519e130aaf1804ca90bee25cd5ad43e85c6e456edbdaf', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000679', '\x0161cfbc22e8ac3f9463f657e4f4667ef7966fb77fbd38817611b1ac57ad65fa96e3a09a96de00bf02b5216542e50db55da85d978a002c3a44cf5d520a0fc7dec8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000680', '\x0161cfbc22ce62443666a010fe2ea8ce5c47cbe33405bec778ac56fc8dfb5d7db486fcef1076493f772154f1d7e0ae7aec17f432b2184ee62fd5de04e7f3e84c36', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000681', '\x0161cfbc2204b99474a2f2e43cc56ddeeba0c8d9f4208aa87acaf0a755b50aa92570c2c07dac99240c1a6d0de047c29b2b773c8da0963b081108c5253fd260063b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000682', '\x0161cfbc22f0e0bccba508306f0d44ea8a858c05dce22e41ceaa81e3d58e4cccac45c9da64dd9ade7daf332d0c7d65e7163cff775d36d0364d996a01e16b8baa6f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000683', '\x0161cfbc225dc092ab535bd9702db7213fe97d639204fdcd8657d8257e9a8624fa29e8373dcde922bb94eff8a2e4202d0c697ec0faf7de9528d55ce0f4cb6425b5', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000684', '\x0161cfbc229514d53a9ca40361792ce9144080494102a2cd9ed924b33f561737d64ff6caf31c2754d699b90dfc64518b315d89673fddbddb5cf28420722d37a786', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000685', '\x0161cfbc2269b8203acafc1beb3ccc94fa015af96b0275e8766d910cb8a839c0c60ea4a5f557e986e6239341a4ab9b482225af7d1c4ae5bbc63a99d183ba087f44', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000686', '\x0161cfbc22d186021bde181c659ff4a68db7e7cc3e17a080ad4a5d65ca6ec4aebcdcbf7bc85bfb31efdca818126ac41e201e57e0410b4f57c424b37c023018ad9a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000687', '\x0161cfbc22fdabf3f765a6808372ac4a9c6cb762bd2a8beb9272759e4b2a60d083e6c7aa4e943b50a3017db5a7e11d7cd8bb152e9f7676426c274665f8fb434c19', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000688', '\x0161cfbc22b5206eb87b2c4ddcf5d86548ff34d39d7216f51b76464170d86432bf64071feba90a1c8c687b52cbd424ad1296407b498977e4411145f560e891355a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000689', '\x0161cfbc224eecef76a90a75e838f270411c39aab9f86a0b0195b6904e6d32f3c4b398ed8cd8be223785057b2c0b1b075b50ae56692aa6396f2304658b204a83d0', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000690', '\x0161cfbc22a054fe1ccb08d67c7e4f11edf045d8f08b5ebc52278d3370a56f6521ccbe40c0969637f82c1a013ea8e95ded9325b4b963643f9b3bcbfee5a434ed4e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000691', '\x0161cfbc22f78e5542842e79f6c1285feb61f66febd1bc1bdcaa5faea75d2277e4e52d03faa3518ce351f824329914acad15dce9631d097fbfecbd5cdefea0ecf8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000692', '\x0161cfbc2297d4d682d0993d9ace3c00ad76fd18c5c7d974eed7611b7142f3cc59fe2582e4d3a004d8b8bffad3d0088bd3b9946150cb7d03f9a3958699e5c89a10', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000693', '\x0161cfbc2218893f4e8ec65251420e2925cf78fa9fc0a286f66519b096ea9e2b402f7ad04162c4b70925bed46a7a11b9ab8527c31d9b85d9b7bc8540042e47c690', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000694', '\x0161cfbc22856eacb8988d4612c6b05cad9858e11f18f67ef27e33b432e290a89194d49aff89ec862e444d2a95cbb917c72f2865c84759088687222fd897fe82d5', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000695', '\x0161cfbc2223fa9a85cd46d71cab997f2858f2877e3ecab4fb3b31d35b6546a4970af819f5136a489a9f5c82654bc14c52d1591e336aa6228ba9dbe00a7318af49', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000696', '\x0161cfbc22aa1ed0fc30feb50b47630bb628d2beec7494612317143e2945a07845239930558729cd183a95a01303158844d0c36bbc7119187a05f80f2036f40c08', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000697', '\x0161cfbc227515116f85f8384432b220a751153ba0b829b30e2f801805848f794b39c7921e9849e17bfc20920cca1a27f6face9bd3a30e2503cfc1d867c5cb61bc', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000698', '\x0161cfbc22c4bc6fac2c2e8ca760f2678cdc98ac510404caa9f2ca618e263ccd6067a25b7fa1b70163cbda7699a4523eb7105538b3a4d9145a229ad5f039f1fdb9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000699', '\x0161cfbc227638aad93890f985ecfa56470f8078298a6ba470fd5ab39aa3fd15557f6baf9221c5e848478a0c07f952824088b61e75017f74b03e6533dc36548120', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000700', '\x0161cfbc223964ccb51e245585ef6ffdb53063fc381bfafe305fa8668225f20a746608a87cdcb6948146dbd7881115f03ff1f32f79a8e87eb88859640fc40b88c0', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000701', '\x0161cfbc22b5767d0e57b3a3b99bb6aa9e0d5ca725253370c39ee46fbf7767d5bd45bf6e3ea8333d571f799d5374f5b5c075a2dadcc22f0871d849a401db8f4770', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000702', '\x0161cfbc222553b1422ef7d48ed401143c13cd1cda32d0f980b9299c2f6c1a08deec25bc6344c0bfead1bfb4340484d7309b9585aeaade5df7b451a14985ba2552', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000703', '\x0161cfbc2287c029e236ba9d662dd9c4177fee69fa6d3b3b3645bd181bb2c8ad5961c3b543b2936a2bd652f13e2bb4cf7901d9a6a6b6f41cfdc6fb3ea54a6fe379', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000704', '\x0161cfbc229bdb7b81cdf8852084019deb97e6a73942dd3686a83482aa896b507e0406dadcb07d90a21f2e9f5159ee56d39d5101f77cd04c7b9e20ffce706f28e9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000705', '\x0161cfbc22c158d9371f0341ff584438a515032257a65c8b68ff1dbe1225611695dd13de356b2e4335ba8471263d446b8d4414d361c546a2a2e176aa5e541d8f8a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000706', '\x0161cfbc22c183fe872446633dd6d36cb4e0e2ff47c4f0f8ef17f1d3cdc45f0a37e5550c06079df97ebc94b2c212babe1715718eac12da44b5ab9d33a84db282fb', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000707', '\x0161cfbc2277c538a3b5f7ab03dc6caa20810405c09ecaa29b19feef9ab036f61885ea99ab745be49fab3e1d14f139aa3974b312acf676f83790acf904f2588047', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000708', '\x0161cfbc2233618f13a488d8b83ce41258e84727078be82d44f130bcfa79b171c9182fca96e691638e7803476f0c5b808a40684325906ce5b3898ca0611c2a9ac0', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000709', '\x0161cfbc22f1411efca5b11f524c0abb6e2f8b12064bfe12dccde54b3280b08d280acc9f84ba703ce0117729060c9c3b92dbf80df517c6b5f7cb433db9c382f839', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000710', '\x0161cfbc22e1a130ae2c742096e70fb3ea53387208e91cc4ef8a5b13aadd311bb34e33e3b72656f14d395006cd36321b6b08a35364aea21431e008bf14576061fa', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000711', '\x0161cfbc228446813be8be0382cb3318f3c5ba0024485bf773a55534029680f6cf491efb809bbe325a35eb1911e8fafac34383c56a56769d6dc82e86f75075cb04', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000712', '\x0161cfbc2280ff726f87197f807f946dc70d30ec4adcc6cee9fd7818a1ac88deaac387e0828c26e008f443d69c0dab1afffe11bfaa3dc39f9a2d3d0af0a9f84585', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000713', '\x0161cfbc22cb1754e6ad1e5ea090d798d93005d8b185757b046b4963bee82383e6841b3ade382a4084e8a7dc24ff547584fc3ff394f874d806a161c7e48032a9b5', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000714', '\x0161cfbc22fc1cd51e845e9169806141bcf7e1ab420061f9c5bce045faaf6348099d64adc9f7f3a543a8ff8f12a71cce8cd38c5babfd830d87a51ad76919a8f1ad', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000715', '\x0161cfbc2213170cc7c7bcd0e4055394ba99e98599507eb65e9300af06ce02a78bdaace9184ee3b02ab08e7e6198f10208b106754f7845f3c6e1e35445d8f3e35b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000716', '\x0161cfbc22d7f4a6ace29dbd33bbbe4b5997d894a5fa92bbf83baa6033ac64f222661eba79cb510b182755bdabc5debe8d47c591575ca759891310e1f34fdbd04d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000717', '\x0161cfbc221218305735100ea600cca67260a24ecc404a188c36732e97036cedc7a9229c6c42676d9b35ae8f6b5dabdd3f0cccb4c05414a1a6a45880e833d666a5', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000718', '\x0161cfbc22008f4207f1dafe50d548e5a71af8bb95257b4928dea5122c502450d8dd2d58549c38d292ce834202cc9123d73f0ea4cd595459ce150abff5652d778a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000719', '\x0161cfbc22eb3480896706b8d2fe429ec7c927d50c900d264929c16d97f3eb3df6f3fc07a07320bb3814fe2f6c64e53da18e9225ad23d54a1214e8d116e1d74fa4', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000720', '\x0161cfbc2257f988b60df636e48b16aef88ac0a28958057abdf78fe1fb376c8ee0fc731bb1adebadfd7b91040b93c44fce08560f6eb6a1608437dc281eae165453', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000721', '\x0161cfbc22219a196ab8f327f02aab7996a2f80e762de9784515d8bce86118fae5b57a5826129694628714cc5da7e0196abddbb71f93429f3ba2863d4f9a40f7a1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000722', '\x0161cfbc2262a5745f811c01effb3f80f126c3ac7d13830e77e0c29cc22e6aa8926e5d5afa683f3437f56a51c40f48151426425d8ebbd07e44ec1e07b06e0898f5', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000723', '\x0161cfbc22c30300c6bc1d7b21735f0a39af3fefa4f3b512e34ac4b87fbb3fdcbebc397a5b0d0fbf4d142df9c520f31d16847422f9821d4a9d443727c78e322398', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000724', '\x0161cfbc22778ad92b0922bf5f85be06eddd75ff3cdfc72def071ed3d1497e51916ad67a433fc1d101cb23a59938ff8aa86d92fc0b8599df5c6c4c2c2a98a86e4f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000725', '\x0161cfbc2259b56eea6ca870d638eb455448aebdb7e662869cf7bb40a54f9e12fab2f6661f0a32a1abf5a0d89750f278dfe0eb54b7b649b69adcc0e05a61180690', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000726', '\x0161cfbc226d83ad85ce1ac818528b7bbee701e5989dac738ca8d58f74199ff0ddd1c1e015ae246bcce55f2f6ab94f6ed2790cd6ee4bd16b2fca4644eb0b56671f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000727', '\x0161cfbc2249b60b04289e20075f1e52938c4fb4d5ff3aa604b8c29443b803bdf8b559162b045ee13bf92a7504e6c84fef1d20c7a10601d4795b29280c458dcab3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000728', '\x0161cfbc2216ab92e9ad20f03feea92c7a74b77f9878274f548f4f9373cb95ab07b8d534bb9f7bd5ceafa8bd4470c58ba94c79d7914f284baf80b69cfeb5849660', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000729', '\x0161cfbc2254f1583466378b27c2811ed61365106481edd36530c427608b700d9d42b2f978aac84a0718cec45577cedd51bbb2f1719d04ee184665852306c0b118', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000730', '\x0161cfbc22a2b0f5df9bb0a398fcf97af006b57f5663ced05ef541e5f0a460f03b8f5558688701caea1f4fd3909a0554e4a53c02c869ee812a65c485dfcabbb3b1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000731', '\x0161cfbc22517bc2f83ceb03006c7240d108198f495adb4d1dc9d17e601f2cdea41ff45e88f5501e52fd0921122550a9c6661357d79c0933278aa76460e794e041', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000732', '\x0161cfbc22b5ecf1c20395acede16bcce94d2a5f93dd71e51c9888e18772efe18f4efede39cb54206f25eaa4b1ab9fe619621bf02c8d575532a58c8cc73c814c3e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000733', '\x0161cfbc2296070c05bcc655493cf84c72ea43bb3aba93fb0bdecc05ec5c553cc72dbad61905c5fed33f3b70d922bd40da2ed2745cdca051dea8841eace6b4ac9a', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000734', '\x0161cfbc226597cdd0b75a7fa0a10febee31db650a964abb7be70a7a95451ed01a53ce539b1adf392a1c377a6e06560efdab1c6e75fdd9fd74b9844f3e43f88d19', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000735', '\x0161cfbc22352f761b625e2632bbfe67984bd0d93a3f1ebdd4e8d4bc6f88ad64eac1063a709625cf4426db9783950c68b89796fb1e53968f6698b4cbe3111e3977', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000736', '\x0161cfbc2202e0421d1be04d289caeb0bb245fba778d98f006fd10baf10b1dde4b7d4f2f0454f85c9603b5a057af176ac8c4acb5251bee48f3fe975c91cce2a6cb', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000737', '\x0161cfbc22a1fbd8c7e6740e1b839999b53dca24e8e82f3bb788d0dbc079ecaa85dcbd8bc36eb3b1f52db261aff4a04b213b66118a37717db6b93d2b1300283e68', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000738', '\x0161cfbc2219f54b2e3dbabe3f9ce00c7879a8cc55f49b88112a580d0ef23dffa21f5772ab342fc2d7d406aa89d42021e10b46a2d9516aadb6524836d8c11082e9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000739', '\x0161cfbc22c5f234d0d6e8c6aa4dbd8e25f1ba756521d9c903f0109b9b524ec452cdb15f860255b5d933fe9974edbb5f29d65a5290d5b4b66a4ba946a9c6f33100', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000740', '\x0161cfbc22e63c2407dc578eea7452904fed3fc66f2f7d5dfa18eef968b3c06e5b9b9faa3639a3e34ff78b187a28d32c2c3574aa9fe87504c4da8fcd90c27b025b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000741', '\x0161cfbc2204f03f13fba5032e0ad694996f4bae85105abe7c9f897272df585f6c1b4211b144e30775611e56b1293f5380751f2c2002492ad4794d2378071ee680', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000742', '\x0161cfbc2222c9d8515b8523b510f92890207233a577dc243c4966ab0bab72e7f5c23de1cbe22849daac3673b8f1e5c58e03c3357d419cb01ef658fa8fefb3bff6', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000743', '\x0161cfbc22d39a16c2cdb850c87f3a8c9598d599c2575ed351a5c44ab45267dfce0834e0f3076db009240ecccd68c100c4a3580b4b123dd47c43c053309481cb80', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000744', '\x0161cfbc22d899194a2f291742cfb49d4b1b0c469036031b7fe3d33f35f05826b0825c99526bf92bdb406d09efee78aa0f4153797b10d1cc3dae4f57af408ad926', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000745', '\x0161cfbc226c7a742e3822491279139c8594315b36bbad1df0100e7dd23b4fcfae8513998f839099ed7956d43563212083d6ff76ffa557b864121fdaae62fdf14f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000746', '\x0161cfbc226f7465721746c91560c351c27888fad0e2095de9983adaf633c2aa090f2bbabdf91e08d6e91d09729e8475c6fcb81c71ddf97cf8642e746aa595bfe6', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000747', '\x0161cfbc2200a57fa4651c0dee0b91f6708ad4e59451f0339e69fd849cb237e3f43317003d19141d03e277e88d7e602261edddcb02820c3e13a385190708beff1e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000748', '\x0161cfbc22a684fd3c694b44a0090d9221bda250f361ad3ab977a73c5a8a7f375261521c7c571ebc2712ea44161a28d272422cd2bfee2ee5402381d8e7885a1492', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000749', '\x0161cfbc22a3b6acc4ab81235dd754097accae5082eb89b77f26943392a341d257ffd78e9e07e3d450a42cb111c5e9d8a9414dec40b1275bc0bf0d40eb0ddf3ace', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000750', '\x0161cfbc222891885ef7361613c6946f040edc7da3ccb66c79244b0ade91b5a75250181d36bf4776773baf085bf6f1a4630a2d679636ad4b62743f77bebfdac41d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000751', '\x0161cfbc22bbcaa26c4fed9437681d63e5e7a0d3e41cb9509a3eeb00380f8b237aa1a1501e193f986b2e9b53415405fb56ad65776cf0ab51900fadeb1e763e4755', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000752', '\x0161cfbc22a4256c3f368dd179535b9e3093f5b7b47f7d93cef45686a1d02e9c127db0b374e36a5b8d6a9ca8a4a073fcbde8e6348dcb829852c1c16759c7b757d8', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000753', '\x0161cfbc2246d673c209513eb6bf3965e6c96260796fb9dc16a46eaab67e9900d60b6f62d59da6e319acc29aa78f296843eb5d91dd9e3615aee644ca277e1f8e38', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000754', '\x0161cfbc2267d7e995256d4a004a9ecaf5379bf4e61354505557bca503c081e5a438fa1c83c0a475c66fedbfcae0a9fbbd29c02acce6f22d676300cc868eba9510', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000755', '\x0161cfbc2236674fa672530a6a59ae808d9fbc9622abe31f781282c65a4716375ee1cbfd29117d2719f709a8928d994cf53ca3422ea5ba48c57bd8e926767f625e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000756', '\x0161cfbc22d11b7ef804fdaf35ba7da477123bc06d7781ebc927f5c6da94e6121c3165573e392c47542d12b1e3166da16c5c91c11d64503e2e2bd9763f47559d79', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000757', '\x0161cfbc22e9594e278bb984f7632f496c59ea7b6fa6e1d755e6f9d1e95bbadedc7c5a98685b4a0d18913c24dd1a7e50716c38d5123036e46efa7fe350af96d666', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000758', '\x0161cfbc223cf4aa8cbeecc67046c8900a5d586b83240e0f626f3499973ccf37663cd2d7ad74ea3d71eee1fa91a4448cbf63650e5c40cbe2b9c52b93e13eb44177', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000759', '\x0161cfbc22bc216554d9e8c2abb1046a60c10787498d3c8b1081c9d696bd4f9022565148de2230db0eb7942d12b797256309cef9d46dcdd98d85fc76fdf46495cc', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000760', '\x0161cfbc22556ca006af2936fa256cee1ffe7d3e7434612aa5df94d24a3f6e02af916e7dd9f12873005ff236b951836294009d59442dbb67570d46413fc338edc7', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000761', '\x0161cfbc22b010b6bd59810cda35638b7bbd430060a684635b2934be523ba42325eef603318417c75509b700e864ce2ada0b9b011d53d8091e3e55e45bf6f9e21f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000762', '\x0161cfbc22ef05b1fb4626ff624da1a6869d6a18581ca5c137c736bab6b9f6b81bd2fd3fb1b62b358c747f3c15c7232440f48368f92755705d3349cc1633618a3d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000763', '\x0161cfbc226b39412b8744fb22c2091dfe9b629990c7402f5fcf815ca07f5bac7d0009522ee5088b036351af858ceb62467ecc58fbcfd2c9627e9a34e0c78e9e8e', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000764', '\x0161cfbc22517e3014e19b5353ddfedae9f3b8394f6fb2d1d4a56163e20b642989c126c049637e00346c75f081549c223e4c0fc431128e7fad01c83bb5caf239ab', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000765', '\x0161cfbc22ac4b3507666b10579fa604a80dcee188a632280ac94897285a17e327d90882593f71a8346b1196373362fe0c30158393884874fc240276f1d7e84b1d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000766', '\x0161cfbc22faba87fb99a6cabbd523f9a14054e3774d138e6f71a7eba54bb9977f1883f40903347a9f8d9b2603e306c41cd8961769bba00339572b3b02b2470283', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000767', '\x0161cfbc22f391ff959c71eb69c128cdd6327e0f4c6a6bf7f67f999b8e6f81f8a13a1207b2b7433dd175b93dd277824521dd06b4ed2459437a32cce0f2de46de4c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000768', '\x0161cfbc22c906aca7a2c71f56da24451478cff8f4ad99aabe502d77f90c8918a0a3028fbe6099145871f0893724305886840c5cc26aa1d509affb834bc59f37b1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000769', '\x0161cfbc22f0a9e2f778f05a6113f7c87a8cb78023f663bedbf4f34e5d704110f0d9c59f976dddb87e187105b996080d718f9d1ea918e6c82883e230e79c7d3495', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000770', '\x0161cfbc2268a48e661f74da4aa2b188d3a329666571e2feb579d0861ca2285e132e3dabcdfbbbad8c06c021b3271a8a6919396a1ef99f587644be8e9778572f74', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000771', '\x0161cfbc22e2241f5b08a88910ef83c04b0610ace91b7e042b480320e2f292b57a11b26279a536b0fd756c3483bd51646741766fff3a6d27ab3dbf0c0147714de1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000772', '\x0161cfbc227335572c542361a6168994875a981901806691101043d01cb008949717d0a10b4ccebc5f2d1aea9060054e4d4b8602c7e1fc1e494e74947ae3471251', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000773', '\x0161cfbc22d678cc0b0e6278af703a8a8b4732d4cfb2eab85c010ebe1be8e0dc934bf5ed9a5158c8870f829787ffee1f25e29906b737029e399a086484a8e87167', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000774', '\x0161cfbc22736bea0f90034402e94a7315326097704ca2a13ba9d41ebd9e9f4ac0a921238cc26c7f55c2ad2c660c2c4ffaf4eae5c3539fd23378d38a98f9c5b7c2', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000775', '\x0161cfbc22141a4d3e228b0a81f7194f06f67682da7307f95bb9b217166961919d7cf495893e9241eed8a9c35743a6406d63dcd2270c90782639e2a5022852fb71', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000776', '\x0161cfbc22798d7c7846fdfdaf4414172a73ebf57f53c65730336905460cb6b1d593bf8bf807d1ddd4d30a0a53d0633bf51d56ff86b864c602edca411d411a03c9', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000777', '\x0161cfbc22004c6eec4e38f4592e30425252fabb9795c572d009bae7d1cb07754c0c721cc17264fb144ad7a1d49eedefcc9c4a2c7985d1eca1db438e361e580149', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000778', '\x0161cfbc22119008c8305330039d5c81887e905c985667e6678914b59c72ec4de91d655c6761d2a5430efe59726b00055570ca41f2f8e21aec2eafa072fbe3837d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000779', '\x0161cfbc2252c397098c136fe7fc133f969600bbb8bb64ddf7b8c78c2723512a2f5a29ff85b92488913f6e2ba50ec458d5123421d955619d934b44f44ab87e034c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000780', '\x0161cfbc229bf55401e8d0c9bbf0df55357378686f3ba83f8c7c5ee913369ebd787c1775b3d82b2bcf535b7ea578f6d46986dea82d71fea6cb032fe06782d31d47', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000781', '\x0161cfbc224ead392d99e287af83c730199d7451d1405de5d5a31dad3aae268682964b54596bf8a50264cd00207c8c856439517c21bd16953f901a640e8db93e96', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000782', '\x0161cfbc22ce66a138d6138aa6e31e45ffda779a0d6d137aa4852c4fbc184df3fa3fda771fdba6c39bf58bc20cc2f6eb668f63031b1ed7020e93a6e876110f8c7c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000783', '\x0161cfbc228f594143cf8ae64925ce024e39f0f798cef80f5d57dc09c57f0ef6747a1081e05f0503230f322e53fdb6b250a4ed6d3ebeb120db415e5f4535893194', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000784', '\x0161cfbc22591d2b0a3017fd9b09d7e6ec8ac438ce2d02b7c9574e84eb2b6539664d102c1dac269031eb7b510b9ebac75df51384d04459fc659e13b2a2f9af7416', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000785', '\x0161cfbc22ac090f86fe9cf7236f1c35e84075f17c05e64aa1a3f0757ddaa938db18e416995039c994b667a9226ecb5dbb9377f3593690f7951017886c2dcf4c99', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000786', '\x0161cfbc224feb60edd7577064be3f539b90f31ab610c4410998d722e546259e34bfc6a95e78576979b6758dc999ca017080a2b055999945cbe4dc86deb8db03a5', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000787', '\x0161cfbc22d33918f4669b34ae91cc3a76e539d3b4b67352a206d5c16c64ec5a0612461be56310ad20dc8672f6684a2cc4f5d8a70a342de02ab7b494f3b343a4e5', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000788', '\x0161cfbc22df2645348f6791c495fbe350bf0e5b193a54484d94358ccebd8816272f632c05e60550c1278bec63447414dabffd690e91d41156c36dfb462f29d41f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000789', '\x0161cfbc22d3e58104b9f4edb16df31a10e70be9e2e0b346aea36922598f636bbba0643e97d2ac1714906b7d035c1b7bc2e8a43e5a69948133720f3009e479810c', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000790', '\x0161cfbc22b71e13ad7734b8dd84d198d35337e688a3b0509dabc588b03ae657f5f60a33469ec0d17c770abe7bde7cb8491578c055f8a5278437524a111f5fc499', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000791', '\x0161cfbc22ee436890fb31fe91e0deee9c57a0863c559bcac32e5b26d345b6e157de0be655287d9a58b2aa773d4001141e33ba5b5adb905eb1180cb1162ab5ea8f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000792', '\x0161cfbc22ce99a6c8177eaea669554a40314be5c522a905ede52dce27a983fba3b6e74fb30b557de0de2fe27eac1f2309a43d2ea79b3c752a27e0407323b38196', true, NULL);
INSERT INTO public.signal_records VALUES
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000793', '\x0161cfbc22ef45c7e498cf1b0c425cf774b0f1036f31c63ec625d0048ae7886ecb9444633ab2828f1d5ce3edbb5650c95a14113231dd63963cf6bbc0310bc6aa8b', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000794', '\x0161cfbc22664b83f182f1e9139b1ef9ab6a3a7362f480fa4da8301bb8f54ca05f929fdf3f4232787407d8e0a406b0da4f446c5c33015222faa0850fec529c22d4', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000795', '\x0161cfbc22b155c8a94346bb8453bf8069980866d07c2f7bc5afb08a0f77e890f969c35c3d6a89bbccfe9f07c62fb32971cfc4b36e8149096b67ad1f7b167e0361', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000796', '\x0161cfbc22314b040caf26786b8fe7190c74204a9e51c87547ed21c7ce8317da74d454c83f29da20112289e0dd9084a1b25f2c540ae166adc45f6bd1c3e16636f6', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000797', '\x0161cfbc22f54f1b8b99c5a4b7686280c6ff96101d783af609100fe10d65643da86d83a2d518423d93380a4a2a9ad055f3c80d588a9cac777c96360ff4441c4ef3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000798', '\x0161cfbc22771461546d7749c595432d872b17b24ecbeb1545498a2b42611221853792de39f79376035e13ba13f62348e34c93d55d036718b8117c019f2d69ea89', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000799', '\x0161cfbc2291f2ac2d2b2c9b886065b1d51cd8ef59159f963c6ef5ffe76d89317d972d9d4aaf2e023fea67215e39557f4abee145ef932abcbea9868b0233f9d9cc', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000800', '\x0161cfbc223ee9df5c51abc553d9a2046c0d318795948f68b82223d756a2e652432518239aaa0004cd1c1f9731e031bf79306cd6f9c8ffd8c528cc86eec239e093', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000801', '\x0161cfbc224b61053a50defd2563c1d49365eed436cdbc1c66ad5f681c8d92fa867eeaa4d69b7b4f7502fb1942a815ecb25303c271d521efa4645c458917c184f1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000802', '\x0161cfbc227c63b3afc9a0596af8a5c768cfab88907f3d5628d925c81df11d80ac99fa3ad46ff2f13ca16fd9b1db889e13fd6a4b449d7ebecfcac6f4b24542626d', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000803', '\x0161cfbc22f320a74168eccc5a1de8a323e6dc29e3ef43ac6107bd931859926881996cdd196b3b40110d9db79a5b4bfb1016ce6d5d9d3e4323dd6eb8f6d438f222', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000804', '\x0161cfbc226d0189f5aba5aed00b6ae818f975441d25620848ef21a74ebbd6ba2d2b5e5ab8326c6ce0c457f898b866517986199cea41af183e0b841bdc4a8e719f', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000805', '\x0161cfbc2243d619acc5729f002f84ec9af2e317babfc39598c54620f1ba3c20a43d9ae60261b2292f06218901935ab10731cb633c1363f1140dc26f6455daad50', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000806', '\x0161cfbc22253fa15c8c15bc74ab549b9251ea90585a74d9d9cc12a8f8b503b52108e5d84e01da42d2e4241cf6568e2df9860848b09a843fe5baf20e6c4270d076', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000807', '\x0161cfbc228a945bed405048fc97ee91cda1f66ae4671676dabb2c90ab913f0e1aeb6e9548401102a677a92faa9de1eda563d3211258b588c2b1ac24ed6e033caa', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000808', '\x0161cfbc2236970dd08240d688b4ea67f102ca2cb7761cb366d68c5f386e8a114c53a4ddf26c938907ea69c18b1983999ab8c31c1d96614c902e189c5f380b3cfe', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000809', '\x0161cfbc22385aa24e14c4246a336ae7efba4c3636b065d91489605cce40cd4e5d723a7c2305208205a93e7c293a45c8812bcc5d228b2af30d5807a858f7bfe4c1', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000810', '\x0161cfbc22a75408c5bfcd006701fbd95fb884d5fe5b0cf4be7c1cc7c4aa14ecc675d4fd9b97ce2503ec9cd25ccaae6505a2b1a5eabc5e6e3b31db65e9891b3fc0', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000811', '\x0161cfbc22343cd412b324148ff7ed9df21192de1e2ca9b7886b4cc194b1d7b13eaefefdb97a470e106eed5736c7c5b32f22a3299c6b9d43e5df4e559e1073d603', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'prekey', '0000000812', '\x0161cfbc22a06e6045320e4444835a63d8de597e369fa2b3f033b4d34e2df193394b1ed6b724f76ca50a9b4d890f8583c96ebd4090a16c65ee70ef5755b63ddae3', true, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'lid', '5215550000002', '\x0161cfbc2242c121b223e3cb78b28d151524318b52554ad7ebfc9be9444a7d9756f5d361f547b7815eaae0912841a4', NULL, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'outgoing', '95215550000002@lid|3EB08444EBC8DE830BDFC5', '\x0161cfbc229e0d273b328d08f27f0e10dc8ad43a9cdd91506ef9ac900e9c2f250f0d6f77ee68f3c0b9e8111b3bd173dceb3c344a07d1498a796cceae4aa8db78a20c', NULL, '2026-12-08 02:00:00+00'),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'identity', '95215550000002_1:0', '\x0161cfbc22a2d8883edd70f1b65e30c1ce86a186fe26915dbe55f2a22d5651f87e91bd1f692c97bed7d801db892109724429b706fce0088b91812a5e407a6a6a2e', NULL, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'pn', '95215550000002', '\x0161cfbc225a92bc8d5db7e75d3c043d5c1e89367a8e9717bfa93b2e16a580912f7d0283a0e376fa95df08ec1f87', NULL, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'session', '95215550000002_1:0', '\x0161cfbc228f8d4e1a14555761657eaecea9dcf0e0f12b4ccc3c423967ec728e9d95a88c8e4082aa8642928414b16b915128cc43b03666bfe80d8aa3838a7a59156c43e91cd99f1b8b86bac864375e2b73627ec27d7a877176576b8bbb20cfc3d7a89e005b07417031f0c5618d3c4327249fece556472a1fb3999ff1dd87d0439a5ba9a66cf6d0dd0d016e615fd7e3be2f5bc4fe5638145d666e9cf73edb0dd96493f039a22349f3285decf0146899f748c632930e1a7eeda0bddb0e36004881549aa0d16dc06d410de31a686d691f1680c8bf565aaa97cabc0b4f091c967d2d4c46b7ec50ac9653c37e3c3ebc3649dfec9a455c2c79b05a20a44785e6f1585ed208e87448df13cd0715f2eb9cd028f552f6430cd49ef53e23253b4429183faba118537ed6baf20dba62e4f69bb93d46bd4c4b73328d1e9c9f99f0e85e53a383483efa5cc5e39bc6b041b698626ec083e7b731a4041f75a665978100f247bf56ee0b698f51764d529b68c815a39a9308b44662bc4ee238c94741afe91772a447911b2901d893a3208c3d070f2d6ea41381a3328444a08096071442927112a930f7ad7e5b5e1e44affd64b6a014ed0bb5081e8a00157ba50d97ff63c90e34a1a104b5ca202d39e1f3a49a63a3f2e0e259d839071069a08d3274d431fba40f44dab6f0d4a359b44da214298df670f9f5a861a8f8cc2981e83b58b595820860abe816e9b54a7d88a6463dc9b7d0f03b5942d0f27c771f2794f2efa6bce3fe1ccde2b7d3933e46ebb2aff15776bc3bc95d67742104fa83a47ab6abdfd8bf7d63b72ad769ea7b5e32cc7d66c1d04da6e52e8aca8bd4d6f97016f6507868fb8efe24b66df8dc8d8eecea45914f5aee240e58ba6e2a3f6345a7142a043f814223a784aaf827bbaa33391969253d1acaf86f9254e6a492a50a5f1d5dad97a7d79c5bf0c57fb565f05eb1107a04e5e5587b66b8caf689e11780f66ad21fb92b52f88122e6d8d71e3287b0a3f2a5af41ac19a8c9009233617424a008efd5e581300d712bd003756499568c5c0bfb7a4f99ce5610ba6a5df687157d9d50eef60a03a26549918268967c96e4ee081b023010acacd5c7755c3b0d579b1176b214e8d0dd9b859225d1b19903656a9fa478c7c8fcdad2563d35f696929580dad30e2489d17fe5643afc0e7a23e374d9b68d2a7f22edd1648829bca4c6b7bcacb234253aafd31ff21f27f274622317716954a1e834ee7f5043ce02439b28308b2d331ebdac1433df7db15f98339a4efbe83ee2dc99f0ec29dacdf6313a5b2533b50c757d3dc75de1eca3a6503014069ed9cf1d0d2a7dc5bd564f208b447019c5bfa889af83ef4d7ae4293ae682624ff119de62a7b75a55af803cc0a84510969ba8fe13fbaf770b448504bd717ac4ed4091226a973d7460a80684fa1f74396566ac9eb0ec8a7ee73a00b7944d212d618db2ce99f83912d5bed95e78e94cf5ce73dd28deb6d87d9995f9889d115a49566e72e970826b4f4d302ac8f29d846aaf8141eacaaa9d4002e7be77253b82e4da7e48aaed12834ed2d2c150657386c12cc0553df46182034f5fe970f5930ee916f6f4fb5e5094f35f470c74e0bdd1c639faf257640f456525e6fd7b20ae71d87c8f1151fcb9d28efc', NULL, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'buffered', '6293244b7eb7d4a300339b7660a8fe90c3a819e7c1b533d49386e3b2bca1984b', '\x0161cfbc2288811b188291768679163e375a75677d0444a35abdab77e1aa5ebe31fb432c187754c7e965dac9d11ecc76ceb8', NULL, '2026-12-24 02:00:00+00'),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'contact', '5215550000002@s.whatsapp.net', '\x0161cfbc22e6be17e1d93ee3c976ce6c39f7d6a674de41bb13155c874e7170ef8ab31adc7c58f58206b09470a1107509a36e48bcb0b480fe21df0dfdac56a68c42c9c6b5b40b4358f00d93b66293627c94236b79ba3d805dda733fc76e612f8deb35a4539ee184ab15963a1e358573e9d9f1a87e5aa0e12720b813a60e6d71fc393221', NULL, NULL),
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 'contact', '95215550000002@lid', '\x0161cfbc22e149e1582d4a50f6049e4f46aab5fb7607ea74f6bd9e22469122aac70ea4089b5ad30100b0e8b1f31e74def0d3d2f0ccacab476b746fea909c39ef5ecc0520e6efada7e28ce1ee2ed3db4cee312527e48f3cc6e26a32b6d6a5aff3408ef2f1a0eee314beb0c6ef4b7db77a4ae628df3f8b9fbf430f36dfff7b39373c33b0', NULL, NULL);


--
-- Data for Name: tenants; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tenants VALUES
	('01a20b71-e639-7974-9b15-308fdf4a6fe5', 'Demo', 'active', '2026-11-24 02:45:43.609561+00', '2026-11-24 02:45:43.609561+00');


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.users VALUES
	('01a20b71-e324-7915-b70b-50ee3890b0cf', NULL, 'admin@example.com', '$2a$10$WY2xYdBZKLSBSdEDVC.9/edPVaoyYKlST3tY37k5BW2mdjNM/8yJe', 'SUPERADMIN', '2026-11-24 02:45:42.820286+00', '2026-11-24 02:45:42.820286+00');


--
-- Data for Name: webhook_deliveries_20261123; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_deliveries_20261124; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_deliveries_20261124 VALUES
	('01a20b71-ed5d-719a-a5a5-aa6df70ded9c', '01a20b71-e63e-7f25-897e-a5d72c486c4c', '01a20b71-e639-7974-9b15-308fdf4a6fe5', '01a20b71-e63b-7d09-b0a8-a6454598bc45', 1, '95215550000002@lid', 'SUCCESS', 1, NULL, 200, '2026-11-24 02:45:45.458926+00', '2026-11-24 02:45:45.445423+00', '2026-11-24 02:45:45.458926+00');


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
-- Data for Name: webhook_deliveries_default; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_endpoints; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_endpoints VALUES
	('01a20b71-e63e-7f25-897e-a5d72c486c4c', '01a20b71-e639-7974-9b15-308fdf4a6fe5', 'http://127.0.0.1:4003/hook', '6777865118b65de822888d38647007107ad548c0f2cc8d57', true, NULL, NULL, '2026-11-24 02:45:43.615026+00', '2026-11-24 02:45:43.615026+00');


--
-- Data for Name: webhook_lanes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.webhook_progress VALUES
	('01a20b71-e63b-7d09-b0a8-a6454598bc45', 1);


--
-- Name: goose_db_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.goose_db_version_id_seq', 5, true);


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

SELECT pg_catalog.setval('public.ring_nodes_registered_no_seq', 1, true);


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
-- Name: events_20261202 events_20261202_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.events_20261202
    ADD CONSTRAINT events_20261202_pkey PRIMARY KEY (id);


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
-- Name: messages_20261202 messages_20261202_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages_20261202
    ADD CONSTRAINT messages_20261202_pkey PRIMARY KEY (id);


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
-- Name: webhook_deliveries_20261202 webhook_deliveries_20261202_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_deliveries_20261202
    ADD CONSTRAINT webhook_deliveries_20261202_pkey PRIMARY KEY (event_id, endpoint_id);


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
-- Name: events_20261123_device_id_device_seq_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261123_device_id_device_seq_idx ON public.events_20261123 USING btree (device_id, device_seq);


--
-- Name: events_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_tenant ON ONLY public.events USING btree (tenant_id, id DESC);


--
-- Name: events_20261123_tenant_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_20261123_tenant_id_id_idx ON public.events_20261123 USING btree (tenant_id, id DESC);


--
-- Name: events_cursor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX events_cursor ON ONLY public.events USING btree (tenant_id, xid, id);


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
-- Name: messages_20261123_device_id_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261123_device_id_id_idx ON public.messages_20261123 USING btree (device_id, id DESC);


--
-- Name: messages_wa_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_wa_id ON ONLY public.messages USING btree (device_id, wa_id);


--
-- Name: messages_20261123_device_id_wa_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_20261123_device_id_wa_id_idx ON public.messages_20261123 USING btree (device_id, wa_id);


--
-- Name: messages_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX messages_tenant ON ONLY public.messages USING btree (tenant_id, id DESC);


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
-- Name: webhook_deliveries_20261123_device_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261123_device_id_idx ON public.webhook_deliveries_20261123 USING btree (device_id);


--
-- Name: webhook_deliveries_lane; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_lane ON ONLY public.webhook_deliveries USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_20261123_endpoint_id_device_id_chat_devi_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261123_endpoint_id_device_id_chat_devi_idx ON public.webhook_deliveries_20261123 USING btree (endpoint_id, device_id, chat, device_seq) WHERE (status = ANY (ARRAY['PENDING'::text, 'FAILED'::text]));


--
-- Name: webhook_deliveries_endpoint; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_endpoint ON ONLY public.webhook_deliveries USING btree (endpoint_id, event_id DESC);


--
-- Name: webhook_deliveries_20261123_endpoint_id_event_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_20261123_endpoint_id_event_id_idx ON public.webhook_deliveries_20261123 USING btree (endpoint_id, event_id DESC);


--
-- Name: webhook_deliveries_tenant; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_deliveries_tenant ON ONLY public.webhook_deliveries USING btree (tenant_id, event_id DESC);


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



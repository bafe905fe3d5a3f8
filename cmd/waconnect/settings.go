package main

import (
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"net/mail"
	"net/netip"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/ring"
)

// setting is one variable: how it is read, and what the documentation says about it.
type setting struct {
	name   string
	def    string // taken when it is not set
	secret bool   // its value is never shown
	// reserved: read and checked, because installations set it, but what it is for does not exist yet.
	reserved bool
	expect   string // completes "expected …"
	help     string
	set      func(*Config, string) error
}

func (s setting) problem(value string) error {
	if s.secret {
		value = masked
	} else {
		value = strconv.Quote(value)
	}
	return fmt.Errorf("%s=%s: expected %s", s.name, value, s.expect)
}

var errUnexpected = errors.New("unexpected value")

// into parses a value and stores it in a field.
func into[T any](field func(*Config) *T, parse func(string) (T, error)) func(*Config, string) error {
	return func(c *Config, text string) error {
		v, err := parse(strings.TrimSpace(text))
		if err != nil {
			return err
		}
		*field(c) = v
		return nil
	}
}

var settings = []setting{
	{
		name: "DATABASE_URL", secret: true, expect: "a URL like postgres://user:password@host:5432/database",
		help: "PostgreSQL 15 or newer; the user owns the schema and is no superuser. Required",
		set:  into(func(c *Config) *Secret { return &c.DatabaseURL }, postgresURL),
	},
	{
		name: "NATS_URL", def: "nats://127.0.0.1:4222", secret: true, expect: "a URL like nats://user:password@host:4222",
		help: "NATS with JetStream. While it is away nothing is lost and nothing stops; what waits for it is slower",
		set:  into(func(c *Config) *Secret { return &c.NATSURL }, natsURL),
	},
	{
		name: "WACONNECT_STREAM_REPLICAS", def: "1", expect: "1, 3 or 5",
		help: "on how many NATS servers the stream of events stands: 3 with a NATS cluster. The same for all nodes, which change a stream that has others",
		set: into(func(c *Config) *int { return &c.StreamReplicas }, func(s string) (int, error) {
			v, err := strconv.Atoi(s)
			return v, errors.Join(err, ensure(slices.Contains([]int{1, 3, 5}, v)))
		}),
	},
	{
		name: "WACONNECT_ROLES", def: "node,router,dispatcher", expect: "some of node, router, dispatcher, separated by commas",
		help: "what this process does",
		set:  into(func(c *Config) *[]Role { return &c.Roles }, parseRoles),
	},
	{
		name: "WACONNECT_NODE_ID", expect: "1 to 63 letters, digits, dots and dashes",
		help: "name of this node, unique and kept over restarts. Default: the host's name",
		set:  into(func(c *Config) *string { return &c.NodeID }, nodeID),
	},
	{
		name: "API_PORT", def: "3001", expect: "a port, or host:port to listen elsewhere than on 127.0.0.1",
		help: "REST API", set: into(func(c *Config) *string { return &c.APIAddr }, portOrAddr),
	},
	{
		name: "WEB_PORT", def: "3000", expect: "a port, or host:port to listen elsewhere than on 127.0.0.1",
		help: "panel, and the API for it", set: into(func(c *Config) *string { return &c.WebAddr }, portOrAddr),
	},
	{
		name: "WORKER_HEALTH_PORT", def: "3030", expect: "a port, or host:port to listen elsewhere than on 127.0.0.1",
		help: "health and metrics; WACONNECT_ADMIN_ADDR wins", set: into(func(c *Config) *string { return &c.AdminAddr }, portOrAddr),
	},
	{
		name: "WACONNECT_ADMIN_ADDR", expect: "host:port",
		help: "where /livez, /readyz, /health and /metrics are. Default: 127.0.0.1 and WORKER_HEALTH_PORT",
		set:  into(func(c *Config) *string { return &c.AdminAddr }, hostPort),
	},
	{
		name: "WACONNECT_PPROF", def: "false", expect: "true or false",
		help: "profiles of the running process at /debug/pprof of the admin listener", set: into(func(c *Config) *bool { return &c.Profiles }, parseBool),
	},
	{
		name: "WACONNECT_RPC_ADDR", def: "127.0.0.1:7400", expect: "host:port",
		help: "where a node listens for routers and other nodes; never expose it to anybody else", set: into(func(c *Config) *string { return &c.RPCAddr }, hostPort),
	},
	{
		name: "WACONNECT_RPC_SECRET", secret: true, expect: "16 characters or more",
		help: "shared by routers and nodes. Required unless one process is both",
		set: into(func(c *Config) *Secret { return &c.RPCSecret }, func(s string) (Secret, error) {
			return Secret(s), ensure(len(s) >= 16)
		}),
	},
	{
		name: "WACONNECT_ADVERTISE_HOST", expect: "a host name or address",
		help: "where routers and other nodes reach this process. Default: the host of WACONNECT_RPC_ADDR",
		set: into(func(c *Config) *string { return &c.AdvertiseHost }, func(s string) (string, error) {
			return s, ensure(!strings.ContainsAny(s, "/ "))
		}),
	},
	{
		name: "WACONNECT_GOSSIP_ADDR", def: "127.0.0.1:7946", expect: "host:port",
		help: "where this process gossips with the others (TCP and UDP). They find each other through the database",
		set:  into(func(c *Config) *string { return &c.GossipAddr }, hostPort),
	},
	{
		name: "WACONNECT_GOSSIP_KEY", secret: true, expect: "32 bytes in base64",
		help: "encrypts gossip; the same for all. Required unless WACONNECT_GOSSIP_ADDR is a loopback address",
		set: into(func(c *Config) *[]byte { return &c.GossipKey }, func(s string) ([]byte, error) {
			b, err := base64.StdEncoding.DecodeString(s)
			return b, errors.Join(err, ensure(len(b) == 32))
		}),
	},
	{
		name: "WACONNECT_CAPACITY", def: "1", expect: "a whole number from 1 to 16",
		help: "share of the devices that this node takes, relative to the others",
		set: into(func(c *Config) *int { return &c.Capacity }, func(s string) (int, error) {
			v, err := strconv.Atoi(s)
			return v, errors.Join(err, ensure(v >= 1 && v <= ring.MaxCapacity))
		}),
	},
	{
		name: "WACONNECT_LEASE_HEARTBEAT", def: "800ms", expect: "a duration from 50ms to 1m",
		help: "between two renewals of a node's lease. The four times of the lease must fit together",
		set:  into(func(c *Config) *time.Duration { return &c.Times.Heartbeat }, duration(50*time.Millisecond, time.Minute)),
	},
	{
		name: "WACONNECT_LEASE_TRUST", def: "3s", expect: "a duration from 100ms to 10m",
		help: "how long a node acts on an answered renewal. If PostgreSQL is away for longer, every session of the node is closed until it is back",
		set:  into(func(c *Config) *time.Duration { return &c.Times.Trust }, duration(100*time.Millisecond, 10*time.Minute)),
	},
	{
		name: "WACONNECT_LEASE_SILENCE", def: "4s", expect: "a duration from 100ms to 20m",
		help: "after which a node that does not renew is given up and its devices are taken over",
		set:  into(func(c *Config) *time.Duration { return &c.Times.Silence }, duration(100*time.Millisecond, 20*time.Minute)),
	},
	{
		name: "WACONNECT_LEASE_POLL", def: "500ms", expect: "a duration from 50ms to 1m",
		help: "between two looks at who holds what",
		set:  into(func(c *Config) *time.Duration { return &c.Times.Poll }, duration(50*time.Millisecond, time.Minute)),
	},
	{
		name: "WACONNECT_DRAIN_TIME", def: "20s", expect: "a duration from 0s to 10m",
		help: "how long a node that stops hands its devices over to others before it releases the rest",
		set:  into(func(c *Config) *time.Duration { return &c.DrainTime }, duration(0, 10*time.Minute)),
	},
	{
		name: "WACONNECT_LOGIN_RATE", def: "200", expect: "a number above 0, at most 10000",
		help: "sessions opened per second in the whole cluster. Higher: faster recovery; lower: gentler on WhatsApp and the database",
		set: into(func(c *Config) *float64 { return &c.LoginRate }, func(s string) (float64, error) {
			v, err := strconv.ParseFloat(s, 64)
			return v, errors.Join(err, ensure(v > 0 && v <= 10000))
		}),
	},
	{
		name: "WACONNECT_OFFLINE_GRACE", def: "60s", expect: "a duration like 60s or 2m, at most 24h",
		help: "how long a reconnecting device still counts as online and accepts messages",
		set:  into(func(c *Config) *time.Duration { return &c.OfflineGrace }, duration(0, 24*time.Hour)),
	},
	{
		name: "WACONNECT_DEVICE_QUEUE", def: "100000", expect: "a number from 1 to 10000000",
		help: "how many messages may wait for one device; beyond it a send is answered 429 with Retry-After",
		set: into(func(c *Config) *int { return &c.MaxQueue }, func(s string) (int, error) {
			v, err := strconv.Atoi(s)
			return v, errors.Join(err, ensure(v >= 1 && v <= 10_000_000))
		}),
	},
	{
		name: "WACONNECT_CHECK_NUMBERS", def: "50", expect: "a whole number from 1 to 500",
		help: "how many numbers one request may check",
		set: into(func(c *Config) *int { return &c.CheckNumbers }, func(s string) (int, error) {
			v, err := strconv.Atoi(s)
			return v, errors.Join(err, ensure(v >= 1 && v <= 500))
		}),
	},
	{
		name: "WACONNECT_CHECK_RATE", def: "200", expect: "a whole number from 1 to 100000",
		help: "how many numbers that are not known yet a device may check in an hour; WhatsApp bans accounts that check many",
		set: into(func(c *Config) *int { return &c.CheckRate }, func(s string) (int, error) {
			v, err := strconv.Atoi(s)
			return v, errors.Join(err, ensure(v >= 1 && v <= 100_000))
		}),
	},
	{
		name: "WACONNECT_CRASH_FILE", expect: "a path of a file that this process may write",
		help: "where the report of a crash is written (mode 0600), for the next start of this node to find: on a disk that outlives the process. " +
			"A device is quarantined by such reports. Default: waconnect-NODE_ID.crash in the temporary directory",
		set: into(func(c *Config) *string { return &c.CrashFile }, anyText),
	},
	{
		name: "WACONNECT_EGRESS_ALLOW", expect: "networks like 10.0.0.0/8,127.0.0.1/32",
		help: "private networks that webhooks and media may reach. Default: none",
		set:  into(func(c *Config) *[]netip.Prefix { return &c.EgressAllow }, prefixes),
	},
	{
		name: "WACONNECT_WEBHOOK_SCHEDULE", def: "1s,2s,4s,8s,30s,2m,10m,30m,1h,3h,6h,12h,24h,24h", expect: "1 to 50 durations from 0s to 168h, separated by commas",
		help: "waits after the first, second, … failure of a delivery; after the last of them it is a dead letter",
		set:  into(func(c *Config) *[]time.Duration { return &c.WebhookSchedule }, durations(168*time.Hour, 50)),
	},
	{
		name: "WACONNECT_WEBHOOK_DISABLE_AFTER", def: "120h", expect: "a duration from 1h to 2160h",
		help: "an endpoint of which every attempt has failed for so long is disabled",
		set:  into(func(c *Config) *time.Duration { return &c.WebhookDisableAfter }, duration(time.Hour, 2160*time.Hour)),
	},
	{
		name: "WACONNECT_WEBHOOK_RETENTION", def: "720h", expect: "a duration from 48h to 87600h",
		help: "how long deliveries and their attempts are kept; what is not delivered by then is given up",
		set:  into(func(c *Config) *time.Duration { return &c.WebhookKeep }, duration(48*time.Hour, 87600*time.Hour)),
	},
	{
		name: "WACONNECT_WEBHOOK_WORKERS", def: "512", expect: "a whole number from 8 to 10000",
		help: "webhook attempts at once of a dispatcher",
		set: into(func(c *Config) *int { return &c.WebhookWorkers }, func(s string) (int, error) {
			v, err := strconv.Atoi(s)
			return v, errors.Join(err, ensure(v >= 8 && v <= 10_000))
		}),
	},
	{
		name: "WACONNECT_TRUSTED_PROXIES", expect: "networks like 10.0.0.0/8,127.0.0.1/32",
		help: "proxies whose `X-Forwarded-For` says who the client is, for login throttling, API keys that are limited to networks, and the audit, and whose " +
			"`X-Forwarded-Proto` says that the panel is asked over TLS. Default: none",
		set: into(func(c *Config) *[]netip.Prefix { return &c.TrustedProxies }, prefixes),
	},
	{
		name: "WACONNECT_AUDIT_RETENTION", def: "8760h", expect: "a duration from 24h to 87600h",
		help: "how long the audit is kept",
		set:  into(func(c *Config) *time.Duration { return &c.AuditKeep }, duration(24*time.Hour, 87600*time.Hour)),
	},
	{
		name: "WACONNECT_WHATSAPP_ADDR", expect: "host:port of an emulator (plain TCP)",
		help: "an emulator instead of WhatsApp; refused without the root key",
		set:  into(func(c *Config) *string { return &c.WhatsAppAddr }, hostPort),
	},
	{
		name: "WACONNECT_WHATSAPP_ROOT_KEY", expect: "64 hexadecimal digits, not all zero",
		help: "the emulator's trust anchor; refused without the address",
		set:  into(func(c *Config) *[32]byte { return &c.WhatsAppRootKey }, rootKey),
	},
	{
		name: "WACONNECT_WHATSAPP_SOURCE", expect: "an IP address of this machine",
		help: "local address to dial the emulator from, so that it can tell nodes apart",
		set: into(func(c *Config) *string { return &c.WhatsAppSource }, func(s string) (string, error) {
			_, err := netip.ParseAddr(s)
			return s, err
		}),
	},
	{
		name: "JWT_SECRET", secret: true, expect: "a long random text", help: "signs logins. Required for the role router",
		set: into(func(c *Config) *Secret { return &c.JWTSecret }, anySecret),
	},
	{
		name: "SERVICE_JWT_SECRET", secret: true, expect: "a long random text", help: "signs service tokens. Default: JWT_SECRET",
		set: into(func(c *Config) *Secret { return &c.ServiceJWTSecret }, anySecret),
	},
	{
		name: "BOT_API_KEY", secret: true, expect: "a long random text", help: "the installation-wide x-api-key of bots. Default: bots are refused",
		set: into(func(c *Config) *Secret { return &c.BotAPIKey }, anySecret),
	},
	{
		name: "ADMIN_EMAIL", expect: "an e-mail address", help: "the first SUPERADMIN, made at start if there is no such user",
		set: into(func(c *Config) *string { return &c.AdminEmail }, mailAddress),
	},
	{
		name: "ADMIN_PASSWORD", secret: true, expect: "a password", help: "of the first SUPERADMIN",
		set: into(func(c *Config) *Secret { return &c.AdminPassword }, anySecret),
	},
	{
		name: "FRONTEND_URL", def: "http://localhost:3000", expect: "a URL like https://panel.example.com",
		help: "where people open the panel; base of public linking pages", set: into(func(c *Config) *string { return &c.FrontendURL }, webURL),
	},
	{
		name: "WACONNECT_DEV", def: "false", expect: "true or false",
		help: "the panel says that this is a trial; set by `waconnect dev`", set: into(func(c *Config) *bool { return &c.Dev }, parseBool),
	},
	{
		name: "WACONNECT_SIMULATOR_URL", expect: "a URL like http://127.0.0.1:4002",
		help: "a page with simulated phones, to which the panel leads; set by `waconnect dev`",
		set:  into(func(c *Config) *string { return &c.SimulatorURL }, webURL),
	},
	{
		name: "WA_AUTH_ENC_KEY_B64", secret: true, expect: "32 bytes in base64",
		help: "seals what sessions keep in the database, and webhook secrets; a process with another key than the first one refuses to start. Required",
		set:  into(func(c *Config) *Secret { return &c.EncryptionKey }, encryptionKey),
	},
	{
		name: "WACONNECT_OLD_ENC_KEYS_B64", secret: true, expect: "keys of 32 bytes in base64, separated by commas",
		help: "keys that were in use before `WA_AUTH_ENC_KEY_B64`, until `waconnect encryption rotate` has run",
		set:  into(func(c *Config) *Secret { return &c.OldKeys }, encryptionKeys),
	},
	{
		name: "WORKER_RECONNECT_ALL_DELAY_MS", def: "5000", expect: "milliseconds, 0 or more", help: "wait before sessions open at start",
		set: into(func(c *Config) *time.Duration { return &c.ReconnectAllDelay }, millis(0)),
	},
	{
		name: "WORKER_RECONNECT_STAGGER_MS", def: "5000", expect: "milliseconds, 0 or more",
		help: "least time between two sessions opened at start; 0: only WACONNECT_LOGIN_RATE counts",
		set:  into(func(c *Config) *time.Duration { return &c.ReconnectStagger }, millis(0)),
	},
	{
		name: "WORKER_INBOUND_MAX_AGE_MS", def: "86400000", expect: "milliseconds, 0 or more", help: "older inbound messages are not reported; 0: no limit",
		set: into(func(c *Config) *time.Duration { return &c.InboundMaxAge }, millis(0)),
	},
	{
		name: "WORKER_INBOUND_AUTO_READ", def: "false", expect: "true or false", help: "mark messages read as they arrive",
		set: into(func(c *Config) *bool { return &c.InboundAutoRead }, parseBool),
	},
	{
		name: "WORKER_OUTBOUND_MARK_READ_ON_SEND", def: "true", expect: "true or false", help: "mark a chat read when answering",
		set: into(func(c *Config) *bool { return &c.MarkReadOnSend }, parseBool),
	},
	{
		name: "WORKER_INBOUND_AUTO_COMPOSING", def: "false", expect: "true or false", help: "show `typing` as soon as a message arrives",
		set: into(func(c *Config) *bool { return &c.AutoComposing }, parseBool),
	},
	{
		name: "WORKER_INBOUND_ACK_MESSAGE", reserved: true, expect: "a text", help: "sent in answer to every inbound message. Default: nothing is",
		set: into(func(c *Config) *string { return &c.InboundAckMessage }, anyText),
	},
	{
		name: "WORKER_COMPOSING_BEFORE_SEND_MS", def: "1500", expect: "milliseconds; 0 or less: not at all", help: "show `typing` for so long before a message",
		set: into(func(c *Config) *time.Duration { return &c.ComposingBefore }, func(s string) (time.Duration, error) {
			d, err := millis(-1 << 31)(s)
			return max(d, 0), err
		}),
	},
	{
		name: "WORKER_MEDIA_FETCH_TIMEOUT_MS", def: "10000", expect: "milliseconds, 1000 or more", help: "limit for fetching a file to send",
		set: into(func(c *Config) *time.Duration { return &c.MediaFetchTimeout }, millis(1000)),
	},
	{
		name: "WACONNECT_RATE_CREDENTIAL", def: "500", expect: "a number per second; 0: no limit", help: "how often one credential may ask one router",
		set: into(func(c *Config) *float64 { return &c.RateCredential }, rateNumber),
	},
	{
		name: "WACONNECT_RATE_TENANT", def: "2000", expect: "a number per second; 0: no limit", help: "how often all credentials of a tenant may ask one router",
		set: into(func(c *Config) *float64 { return &c.RateTenant }, rateNumber),
	},
	{
		name: "WACONNECT_RATE_ADDRESS", def: "50", expect: "a number per second; 0: no limit", help: "how often one address may ask one router for what needs no credential, and show credentials that are none",
		set: into(func(c *Config) *float64 { return &c.RateAddress }, rateNumber),
	},
	{
		name: "WACONNECT_MEDIA_DIR", expect: "a directory", help: "where a node keeps files of messages for a while after they were fetched; default: the system's for temporary files",
		set: into(func(c *Config) *string { return &c.MediaDir }, anyText),
	},
	{
		name: "WACONNECT_MEDIA_KEPT_MB", def: "1024", expect: "a number, 1 or more", help: "how much of them it keeps at most, in MB; a larger file is neither fetched nor sent",
		set: into(func(c *Config) *int64 { return &c.MediaKept }, megabytes),
	},
	{
		name: "WACONNECT_MEDIA_FRESH", def: "5m", expect: "a duration from 1ms to 24h",
		help: "for how long a node sends what an address gave before it asks there again",
		set:  into(func(c *Config) *time.Duration { return &c.MediaFresh }, duration(time.Millisecond, 24*time.Hour)),
	},
	{
		name: "WACONNECT_MEDIA_MAX_MB", def: "100", expect: "a number, 1 or more", help: "largest file that can be handed in to be sent, in MB",
		set: into(func(c *Config) *int64 { return &c.MediaMax }, megabytes),
	},
	{
		name: "WACONNECT_MEDIA_TENANT_MB", def: "10240", expect: "a number, 1 or more", help: "how much of such files a tenant may have, in MB; they stand in PostgreSQL",
		set: into(func(c *Config) *int64 { return &c.MediaTenant }, megabytes),
	},
	{
		name: "WACONNECT_MEDIA_KEEP", def: "168h", expect: "a duration from 1h to 8760h",
		help: "how long such a file is kept; longer where a message waits to be sent with it",
		set:  into(func(c *Config) *time.Duration { return &c.MediaKeep }, duration(time.Hour, 365*24*time.Hour)),
	},
	{
		name: "SMTP_HOST", reserved: true, expect: "a host name", help: "mail server of alerts",
		set: into(func(c *Config) *string { return &c.SMTP.Host }, anyText),
	},
	{
		name: "SMTP_PORT", reserved: true, def: "587", expect: "a port", help: "of SMTP_HOST",
		set: into(func(c *Config) *int { return &c.SMTP.Port }, func(s string) (int, error) {
			v, err := strconv.Atoi(s)
			return v, errors.Join(err, ensure(v > 0 && v < 1<<16))
		}),
	},
	{
		name: "SMTP_SECURE", reserved: true, def: "false", expect: "true or false", help: "TLS from the first byte",
		set: into(func(c *Config) *bool { return &c.SMTP.Secure }, parseBool),
	},
	{name: "SMTP_USER", reserved: true, expect: "a name", help: "login at SMTP_HOST", set: into(func(c *Config) *string { return &c.SMTP.User }, anyText)},
	{
		name: "SMTP_PASS", reserved: true, secret: true, expect: "a password", help: "login at SMTP_HOST",
		set: into(func(c *Config) *Secret { return &c.SMTP.Password }, anySecret),
	},
	{
		name: "ALERT_EMAIL_FROM", reserved: true, expect: "an e-mail address", help: "sender of alerts",
		set: into(func(c *Config) *string { return &c.SMTP.From }, mailAddress),
	},
	{
		name: "ALERT_EMAIL_TO", reserved: true, expect: "e-mail addresses, separated by commas", help: "who gets alerts",
		set: into(func(c *Config) *[]string { return &c.SMTP.To }, mailAddresses),
	},
	{
		name: "DEVICE_ALERT_MIN_LEVEL", reserved: true, def: "error", expect: "debug, info, warn or error", help: "least severity of a device's alert",
		set: into(func(c *Config) *string { return &c.AlertMinLevel }, func(s string) (string, error) {
			return s, ensure(slices.Contains([]string{"debug", "info", "warn", "error"}, s))
		}),
	},
	{
		name: "DEVICE_OFFLINE_ALERT_AFTER_MS", reserved: true, def: "600000", expect: "milliseconds, 0 or more", help: "a device away for so long causes an alert",
		set: into(func(c *Config) *time.Duration { return &c.OfflineAlertsAfter }, millis(0)),
	},
}

func ensure(ok bool) error {
	if ok {
		return nil
	}
	return errUnexpected
}

func anyText(s string) (string, error)   { return s, nil }
func anySecret(s string) (Secret, error) { return Secret(s), nil }

func postgresURL(s string) (Secret, error) {
	if !strings.HasPrefix(s, "postgres://") && !strings.HasPrefix(s, "postgresql://") {
		return "", errUnexpected
	}
	_, err := pgx.ParseConfig(s)
	return Secret(s), err
}

func natsURL(s string) (Secret, error) {
	for one := range strings.SplitSeq(s, ",") { // a cluster is named by several
		u, err := url.Parse(strings.TrimSpace(one))
		if err != nil {
			return "", err
		}
		if !slices.Contains([]string{"nats", "tls", "ws", "wss"}, u.Scheme) || u.Host == "" {
			return "", errUnexpected
		}
	}
	return Secret(s), nil
}

func parseRoles(s string) ([]Role, error) {
	var out []Role
	for one := range strings.SplitSeq(s, ",") {
		r := Role(strings.TrimSpace(one))
		if !slices.Contains([]Role{RoleNode, RoleRouter, RoleDispatcher}, r) || slices.Contains(out, r) {
			return nil, errUnexpected
		}
		out = append(out, r)
	}
	return out, nil
}

func nodeID(s string) (string, error) {
	for _, r := range s {
		if r != '.' && r != '-' && r != '_' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') {
			return "", errUnexpected
		}
	}
	return s, ensure(len(s) <= 63)
}

func portOrAddr(s string) (string, error) {
	if !strings.Contains(s, ":") {
		s = "127.0.0.1:" + s
	}
	return hostPort(s)
}

func hostPort(s string) (string, error) {
	_, port, err := net.SplitHostPort(s)
	if err != nil {
		return "", err
	}
	_, err = strconv.ParseUint(port, 10, 16)
	return s, err
}

func durations(longest time.Duration, most int) func(string) ([]time.Duration, error) {
	return func(s string) ([]time.Duration, error) {
		var list []time.Duration
		for _, text := range strings.Split(s, ",") {
			d, err := duration(0, longest)(strings.TrimSpace(text))
			if err != nil {
				return nil, err
			}
			list = append(list, d)
		}
		return list, ensure(len(list) <= most)
	}
}

func duration(low, high time.Duration) func(string) (time.Duration, error) {
	return func(s string) (time.Duration, error) {
		d, err := time.ParseDuration(s)
		return d, errors.Join(err, ensure(d >= low && d <= high))
	}
}

func millis(low int64) func(string) (time.Duration, error) {
	const most = int64(365 * 24 * time.Hour / time.Millisecond)
	return func(s string) (time.Duration, error) {
		v, err := strconv.ParseInt(s, 10, 64)
		return time.Duration(v) * time.Millisecond, errors.Join(err, ensure(v >= low && v <= most))
	}
}

func parseBool(s string) (bool, error) {
	switch strings.ToLower(s) {
	case "true", "1", "yes", "on":
		return true, nil
	case "false", "0", "no", "off":
		return false, nil
	}
	return false, errUnexpected
}

func prefixes(s string) ([]netip.Prefix, error) {
	var out []netip.Prefix
	for one := range strings.SplitSeq(s, ",") {
		p, err := netip.ParsePrefix(strings.TrimSpace(one))
		if err != nil {
			return nil, err
		}
		out = append(out, p.Masked())
	}
	return out, nil
}

func rootKey(s string) ([32]byte, error) {
	var key [32]byte
	b, err := hex.DecodeString(s)
	if err != nil {
		return key, err
	}
	if len(b) != len(key) {
		return key, errUnexpected
	}
	copy(key[:], b)
	return key, ensure(key != [32]byte{})
}

func encryptionKey(s string) (Secret, error) {
	b, err := base64.StdEncoding.DecodeString(s)
	return Secret(s), errors.Join(err, ensure(len(b) == 32))
}

func encryptionKeys(s string) (Secret, error) {
	for _, key := range strings.Split(s, ",") {
		if _, err := encryptionKey(strings.TrimSpace(key)); err != nil {
			return "", err
		}
	}
	return Secret(s), nil
}

func webURL(s string) (string, error) {
	u, err := url.Parse(s)
	if err != nil {
		return "", err
	}
	return strings.TrimRight(s, "/"), ensure((u.Scheme == "http" || u.Scheme == "https") && u.Host != "")
}

func mailAddress(s string) (string, error) {
	a, err := mail.ParseAddress(s)
	if err != nil {
		return "", err
	}
	return a.Address, nil
}

func mailAddresses(s string) ([]string, error) {
	var out []string
	for _, one := range strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == ';' || r == ' ' }) {
		a, err := mailAddress(one)
		if err != nil {
			return nil, err
		}
		out = append(out, a)
	}
	return out, nil
}

// rateNumber is requests per second; 0: no limit.
func rateNumber(s string) (float64, error) {
	v, err := strconv.ParseFloat(s, 64)
	return v, errors.Join(err, ensure(v == 0 || v >= 0.01 && v <= 1e6))
}

// megabytes reads a size, in bytes.
func megabytes(s string) (int64, error) {
	v, err := strconv.ParseInt(s, 10, 32)
	return v << 20, errors.Join(err, ensure(v > 0))
}

package main

import (
	"cmp"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/waconnect/waconnect/ring/lease"
)

// Role is a part of the system that a process runs.
type Role string

// Roles. One process may run any of them.
const (
	RoleNode       Role = "node"
	RoleRouter     Role = "router"
	RoleDispatcher Role = "dispatcher"
)

// Config is the one snapshot of the settings of `waconnect serve`, read at start and valid as a whole. Variables without the prefix
// WACONNECT_ have the names, defaults and meanings that installations of the first generation know. docs/configuration.md lists all.
type Config struct {
	DatabaseURL    Secret // PostgreSQL, as the owner of the schema, who must not be a superuser
	NATSURL        Secret // may carry credentials
	StreamReplicas int

	NodeID              string // name of this process in the ring; kept by its successor
	Roles               []Role
	APIAddr             string // REST and Connect
	WebAddr             string // panel
	AdminAddr           string // health, metrics
	Profiles            bool   // there too
	RPCAddr             string // node service
	RPCSecret           Secret // shared by routers and nodes
	AdvertiseHost       string // at which others reach RPCAddr
	GossipAddr          string
	GossipKey           []byte // 32 bytes; nil on loopback only
	Capacity            int
	Times               lease.Times
	DrainTime           time.Duration
	LoginRate           float64
	OfflineGrace        time.Duration
	MaxQueue            int
	CheckNumbers        int // of one request
	CheckRate           int // of one device, in an hour
	WebhookSchedule     []time.Duration
	WebhookDisableAfter time.Duration
	WebhookKeep         time.Duration
	WebhookWorkers      int

	TrustedProxies []netip.Prefix // whose X-Forwarded-For is believed
	AuditKeep      time.Duration

	EgressAllow      []netip.Prefix // networks that webhooks and media may reach although they are not public
	WhatsAppAddr     string         // of an emulator; empty: the real service
	WhatsAppRootKey  [32]byte
	WhatsAppSource   string // local address to dial the emulator from
	JWTSecret        Secret
	ServiceJWTSecret Secret // JWTSecret if it was not set
	BotAPIKey        Secret // empty: no bot may send
	AdminEmail       string
	AdminPassword    Secret
	CrashFile        string // where the runtime writes why it ended this process
	FrontendURL      string // base of public links, without a trailing slash
	Dev              bool   // `waconnect dev` runs this process
	SimulatorURL     string // the page with simulated phones; empty: none
	EncryptionKey    Secret // 32 bytes in base64
	OldKeys          Secret // several of them, separated by commas

	ReconnectAllDelay  time.Duration // before the first sessions open
	ReconnectStagger   time.Duration // between two of them
	InboundMaxAge      time.Duration // 0: no limit
	InboundAutoRead    bool
	MarkReadOnSend     bool
	AutoComposing      bool
	InboundAckMessage  string
	ComposingBefore    time.Duration // 0: not at all
	RateCredential     float64       // requests per second of one router; 0: no limit
	RateTenant         float64
	RateAddress        float64
	MediaDir           string
	MediaKept          int64 // bytes
	MediaFresh         time.Duration
	MediaMax           int64 // bytes of a file that is handed in
	MediaTenant        int64 // and of all of a tenant's
	MediaKeep          time.Duration
	MediaFetchTimeout  time.Duration
	SMTP               SMTP
	AlertMinLevel      string // debug, info, warn, error
	OfflineAlertsAfter time.Duration

	Notes []string // what the operator should know about the settings; logged at start
}

// SMTP says how alerts are mailed. They are if Host and To are set.
type SMTP struct {
	Host     string
	Port     int
	Secure   bool // TLS from the first byte; otherwise STARTTLS where offered
	User     string
	Password Secret
	From     string
	To       []string
}

// Has tells whether this process runs a role.
func (c Config) Has(r Role) bool { return slices.Contains(c.Roles, r) }

// Emulated tells whether an emulator takes the place of WhatsApp.
func (c Config) Emulated() bool { return c.WhatsAppAddr != "" }

// unused are variables that older installations set and that mean nothing any more.
var unused = map[string]string{
	"REDIS_URL":    "Redis is not used; events go through NATS (NATS_URL)",
	"VITE_API_URL": "the API's address is not compiled into anything",
}

// read takes a setting from the environment, or its default; the error names it, and what was expected.
func (s setting) read(env environment, c *Config) error {
	value := cmp.Or(env.get(s.name), s.def)
	if value == "" {
		return nil
	}
	if err := s.set(c, value); err != nil {
		return s.problem(value)
	}
	return nil
}

// loadConfig reads every setting; overrides (from flags) win over the environment. The error names every problem at once.
func loadConfig(env environment, overrides map[string]string) (Config, error) {
	var c Config
	var problems []error
	env = env.with(overrides)
	for _, s := range settings {
		if err := s.read(env, &c); err != nil {
			problems = append(problems, err)
		}
	}
	problems = append(problems, c.complete(env)...)
	if len(problems) > 0 {
		return Config{}, fmt.Errorf("settings are not usable:\n  %w", joinLines(problems))
	}
	for _, s := range settings {
		if s.reserved && env.get(s.name) != "" {
			c.Notes = append(c.Notes, s.name+" is set, and nothing uses it yet")
		}
	}
	for name, why := range unused {
		if env.get(name) != "" {
			c.Notes = append(c.Notes, name+" is set and not used: "+why)
		}
	}
	slices.Sort(c.Notes)
	return c, nil
}

// complete fills what depends on other settings and finds what does not go together.
func (c *Config) complete(env environment) []error {
	var problems []error
	need := func(missing bool, name, why string) {
		if missing && env.get(name) == "" { // one that is set and wrong was named already
			problems = append(problems, fmt.Errorf("%s is not set: %s", name, why))
		}
	}
	need(c.DatabaseURL == "", "DATABASE_URL", "expected a URL like postgres://user:password@host:5432/database")
	need(c.Has(RoleRouter) && c.JWTSecret == "", "JWT_SECRET", "the role router signs logins with it; expected a long random text")
	need(c.EncryptionKey == "", "WA_AUTH_ENC_KEY_B64", "expected 32 random bytes in base64 (openssl rand -base64 32)")
	if c.ServiceJWTSecret == "" {
		c.ServiceJWTSecret = c.JWTSecret
	}
	if (c.AdminEmail == "") != (c.AdminPassword == "") {
		problems = append(problems, errors.New("ADMIN_EMAIL and ADMIN_PASSWORD: only one is set; expected both, or neither"))
	}
	if c.NodeID == "" {
		name, err := os.Hostname()
		if err != nil {
			problems = append(problems, fmt.Errorf("WACONNECT_NODE_ID is not set, and the host's name is unknown: %w", err))
		}
		c.NodeID = name
	}
	if c.CrashFile == "" {
		c.CrashFile = filepath.Join(os.TempDir(), "waconnect-"+filepath.Base(c.NodeID)+".crash")
	}
	return slices.Concat(problems, c.completeRPC(), c.completeRing(env), c.completeWhatsApp(env))
}

func (c *Config) completeRPC() []error {
	var problems []error
	if c.RPCSecret == "" {
		if c.Has(RoleNode) != c.Has(RoleRouter) {
			problems = append(problems, errors.New("WACONNECT_RPC_SECRET is not set: routers and nodes in separate processes share it; expected 16 characters or more"))
		}
		c.RPCSecret = Secret(randomHex(32)) // one process speaks to itself
	}
	if c.AdvertiseHost == "" && c.RPCAddr != "" {
		host, _, err := net.SplitHostPort(c.RPCAddr)
		if ip := net.ParseIP(host); err == nil && c.Has(RoleNode) && (host == "" || ip != nil && ip.IsUnspecified()) {
			problems = append(problems, fmt.Errorf("WACONNECT_ADVERTISE_HOST is not set, and WACONNECT_RPC_ADDR=%q listens everywhere: expected the name or address at which routers reach this node", c.RPCAddr))
		}
		c.AdvertiseHost = host
	}
	return problems
}

// AdvertiseRPC is where others reach the node service.
func (c Config) AdvertiseRPC() string {
	_, port, _ := net.SplitHostPort(c.RPCAddr) // it was checked
	return net.JoinHostPort(c.AdvertiseHost, port)
}

// AdvertiseAdmin is where others reach the admin listener: its own address, unless it listens on all.
func (c Config) AdvertiseAdmin() string {
	host, port, _ := net.SplitHostPort(c.AdminAddr) // it was checked
	if host == "" || host == "0.0.0.0" || host == "::" {
		host = c.AdvertiseHost
	}
	return net.JoinHostPort(host, port)
}

func (c *Config) completeRing(env environment) []error {
	var problems []error
	if c.Times.Validate() != nil {
		problems = append(problems, fmt.Errorf("WACONNECT_LEASE_HEARTBEAT, _TRUST, _SILENCE and _POLL do not fit together: %w", c.Times.Validate()))
	}
	if !c.Has(RoleNode) && !c.Has(RoleRouter) {
		return problems
	}
	host, _, err := net.SplitHostPort(c.GossipAddr)
	if err != nil {
		return problems // named already
	}
	ip := net.ParseIP(host)
	if loopback := host == "localhost" || ip != nil && ip.IsLoopback(); !loopback && c.GossipKey == nil && env.get("WACONNECT_GOSSIP_KEY") == "" {
		problems = append(problems, fmt.Errorf("WACONNECT_GOSSIP_KEY is not set, and WACONNECT_GOSSIP_ADDR=%q can be reached from outside: expected 32 random bytes in base64 (openssl rand -base64 32)", c.GossipAddr))
	}
	if (host == "" || ip != nil && ip.IsUnspecified()) && env.get("WACONNECT_ADVERTISE_HOST") == "" {
		problems = append(problems, fmt.Errorf("WACONNECT_ADVERTISE_HOST is not set, and WACONNECT_GOSSIP_ADDR=%q listens everywhere: expected the name or address at which others reach this process", c.GossipAddr))
	}
	return problems
}

func (c *Config) completeWhatsApp(env environment) []error {
	var problems []error
	if (env.get("WACONNECT_WHATSAPP_ADDR") == "") != (env.get("WACONNECT_WHATSAPP_ROOT_KEY") == "") {
		problems = append(problems, errors.New("WACONNECT_WHATSAPP_ADDR and WACONNECT_WHATSAPP_ROOT_KEY: only one is set; an emulator needs both, the real service neither"))
	}
	if c.Emulated() {
		c.Notes = append(c.Notes, "WhatsApp is an EMULATOR at "+c.WhatsAppAddr+": no message leaves for the real service")
	} else if c.WhatsAppSource != "" && env.get("WACONNECT_WHATSAPP_ADDR") == "" {
		problems = append(problems, fmt.Errorf("WACONNECT_WHATSAPP_SOURCE=%q: only meant for an emulator (WACONNECT_WHATSAPP_ADDR)", c.WhatsAppSource))
	}
	return problems
}

func randomHex(bytes int) string {
	b := make([]byte, bytes)
	rand.Read(b) // never fails: see crypto/rand
	return hex.EncodeToString(b)
}

// joinLines is errors.Join with the lines set in.
func joinLines(errs []error) error {
	lines := make([]string, len(errs))
	for i, err := range errs {
		lines[i] = err.Error()
	}
	return errors.New(strings.Join(lines, "\n  "))
}

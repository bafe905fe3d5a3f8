package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/waconnect/waconnect/migrations"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/ring/lease"
)

// DoctorCmd looks at a deployment with the settings that `serve` would start with, and says what is wrong. It changes nothing. Within reach of a
// `waconnect dev` it takes that one.
type DoctorCmd struct {
	Data   string `default:".waconnect" placeholder:"DIR" help:"Data directory of a waconnect dev, if DATABASE_URL is not set."`
	Output string `short:"o" enum:"text,json" default:"text" help:"text or json."`
}

// finding is what was found of one thing.
type finding struct {
	About string `json:"about"`
	State string `json:"state"` // ok, warning, wrong
	Text  string `json:"text"`
}

const (
	findingOK      = "ok"
	findingWarning = "warning"
	findingWrong   = "wrong"
)

// checkup collects findings.
type checkup struct {
	cfg  Config
	env  environment
	list []finding
	pool *pgxpool.Pool
}

func (c *checkup) ok(about, format string, args ...any) {
	c.list = append(c.list, finding{about, findingOK, fmt.Sprintf(format, args...)})
}

func (c *checkup) warn(about, format string, args ...any) {
	c.list = append(c.list, finding{about, findingWarning, fmt.Sprintf(format, args...)})
}

func (c *checkup) wrong(about, format string, args ...any) {
	c.list = append(c.list, finding{about, findingWrong, fmt.Sprintf(format, args...)})
}

// doctorPatience bounds each look at something that may not answer.
const doctorPatience = 5 * time.Second

// Run looks, prints, and fails if something is wrong.
func (c DoctorCmd) Run(ctx context.Context) error {
	env, err := loadEnvironment()
	if err != nil {
		return err
	}
	up := &checkup{env: env}
	up.settings(c.Data)
	up.machine()
	up.database(ctx)
	up.events(ctx)
	if up.pool != nil {
		up.pool.Close()
	}
	wrong := 0
	for _, f := range up.list {
		if f.State == findingWrong {
			wrong++
		}
	}
	if c.Output == "json" {
		e := json.NewEncoder(os.Stdout)
		e.SetIndent("", "  ")
		err = e.Encode(up.list)
	} else {
		for _, f := range up.list {
			_, err = fmt.Printf("%-8s %-12s %s\n", f.State, f.About, strings.ReplaceAll(f.Text, "\n", "\n                      "))
		}
	}
	if err == nil && wrong > 0 {
		err = fmt.Errorf("%d of %d things are wrong", wrong, len(up.list))
	}
	return err
}

// settings reads them as serve does. A dev writes down where it is reached, and nothing else.
func (c *checkup) settings(data string) {
	if c.env.get("DATABASE_URL") == "" {
		text, err := os.ReadFile(filepath.Join(data, devAccessFile))
		var access map[string]string
		if err == nil {
			err = json.Unmarshal(text, &access)
		}
		if err == nil {
			c.cfg.DatabaseURL, c.cfg.NATSURL = Secret(access["DATABASE_URL"]), Secret(access["NATS_URL"])
			c.ok("settings", "those of the waconnect dev in %s", data)
			return
		}
	}
	cfg, err := loadConfig(c.env, nil)
	if err != nil {
		c.wrong("settings", "%s", strings.TrimPrefix(err.Error(), "settings are not usable:\n  "))
		c.cfg.DatabaseURL, c.cfg.NATSURL = Secret(c.env.get("DATABASE_URL")), Secret(c.env.get("NATS_URL"))
		return
	}
	c.cfg = cfg
	c.ok("settings", "usable; roles %v", cfg.Roles)
	for _, note := range cfg.Notes {
		c.warn("settings", "%s", note)
	}
}

// enoughFiles is what a process with thousands of sessions and endpoints opens.
const enoughFiles = 65536

func (c *checkup) machine() {
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit); err != nil {
		c.warn("open files", "the limit is not known: %v", err)
	} else if limit.Max < enoughFiles {
		c.warn("open files", "at most %d; each session and each endpoint takes one: expected %d or more (ulimit -n, LimitNOFILE)", limit.Max, enoughFiles)
	} else {
		c.ok("open files", "at most %d", limit.Max)
	}
}

const databaseQuery = `
SELECT current_setting('server_version'), current_setting('server_version_num')::int, current_setting('fsync') = 'on' AND current_setting('synchronous_commit') <> 'off',
  (SELECT rolsuper FROM pg_roles WHERE rolname = current_user), pg_is_in_recovery(), current_setting('max_connections')::int,
  extract(epoch FROM clock_timestamp())::float8`

// Bounds of what is well.
const (
	oldestPostgres = 150000
	maxClockSkew   = 2 * time.Second
	fewConnections = 100
)

func (c *checkup) database(ctx context.Context) {
	const about = "PostgreSQL"
	if c.cfg.DatabaseURL == "" {
		c.wrong(about, "DATABASE_URL is not set: expected a URL like postgres://user:password@host:5432/database")
		return
	}
	ctx, cancel := context.WithTimeout(ctx, doctorPatience)
	defer cancel()
	pool, err := pgxpool.New(ctx, string(c.cfg.DatabaseURL))
	if err != nil {
		c.wrong(about, "DATABASE_URL: %v", err)
		return
	}
	c.pool = pool
	var version string
	var number, connections int
	var durable, super, replica bool
	var seconds float64
	asked := time.Now()
	if err := pool.QueryRow(ctx, databaseQuery).Scan(&version, &number, &durable, &super, &replica, &connections, &seconds); err != nil {
		c.wrong(about, "does not answer: %v", err)
		c.pool = nil
		pool.Close()
		return
	}
	took := time.Since(asked)
	c.ok(about, "%s answers in %v", version, took.Round(time.Millisecond))
	if number < oldestPostgres {
		c.wrong(about, "is version %s: expected 15 or newer", version)
	}
	if replica {
		c.wrong(about, "is a read-only replica: expected the primary")
	}
	if !durable {
		c.wrong(about, "fsync or synchronous_commit is off: a message that was accepted may be lost with the machine")
	}
	if super {
		c.wrong(about, "the role is a superuser, for whom the walls between tenants do not stand: expected an owner of the schema who is none")
	}
	if connections < fewConnections {
		c.warn(about, "max_connections is %d; a process takes up to 40", connections)
	}
	there := time.UnixMicro(int64(seconds * 1e6))
	if skew := there.Sub(asked.Add(took / 2)); skew.Abs() > maxClockSkew {
		c.warn("clock", "PostgreSQL's is %v away from this machine's: signatures and schedules go by both", skew.Round(time.Millisecond))
	} else {
		c.ok("clock", "%v away from PostgreSQL's", skew.Abs().Round(time.Millisecond))
	}
	if c.schema(ctx) {
		c.key(ctx)
		c.ring(ctx)
		c.backlog(ctx)
	}
}

// schema reports whether the tables can be looked at.
func (c *checkup) schema(ctx context.Context) bool {
	have, err := migrations.Version(ctx, string(c.cfg.DatabaseURL))
	want, errWant := migrations.Latest()
	switch err = errors.Join(err, errWant); {
	case err != nil:
		c.wrong("schema", "%v", err)
		return false
	case have == 0:
		c.wrong("schema", "there is none: run `waconnect migrate`")
		return false
	case have < want:
		c.wrong("schema", "version %d is older than this build's %d: run `waconnect migrate`", have, want)
		return false
	case have > want:
		c.warn("schema", "version %d is newer than this build's %d, which may run beside the newer build while that is rolled out", have, want)
	default:
		c.ok("schema", "version %d", have)
	}
	return true
}

func (c *checkup) key(ctx context.Context) {
	const about = "key"
	if c.cfg.EncryptionKey == "" {
		return // a dev's stands in its own file
	}
	keys, err := keyRing(string(c.cfg.EncryptionKey), string(c.cfg.OldKeys))
	if err != nil {
		c.wrong(about, "%v", err)
		return
	}
	var used bool
	if err := c.pool.QueryRow(ctx, `SELECT EXISTS (SELECT FROM key_probe)`).Scan(&used); err != nil {
		c.wrong(about, "%v", err)
		return
	}
	if !used {
		c.ok(about, "nothing is sealed yet")
		return
	}
	if err := keys.Check(ctx, c.pool); err != nil {
		c.wrong(about, "WA_AUTH_ENC_KEY_B64 is not the one that sealed this database, nor is one of WACONNECT_OLD_ENC_KEYS_B64: %v", err)
		return
	}
	c.ok(about, "opens what this database holds")
}

func (c *checkup) ring(ctx context.Context) {
	const about = "ring"
	st, err := lease.ReadStatus(ctx, c.pool)
	if err != nil {
		c.wrong(about, "%v", err)
		return
	}
	names, dead := map[string]int{}, 0
	for _, m := range st.Members {
		names[m.ID]++
		if m.Expires < 0 {
			dead++
		}
	}
	for name, n := range names {
		if n > 1 {
			c.warn(about, "%d processes call themselves %s: expected a WACONNECT_NODE_ID of its own for each; right after a restart it passes", n, name)
		}
	}
	switch {
	case len(st.Members) == 0:
		c.wrong(about, "no node lives: no device is connected")
	case dead > 0:
		c.warn(about, "%d of %d nodes have not renewed their lease", dead, len(st.Members))
	case st.Held < st.Total:
		c.warn(about, "%d of %d partitions belong to nobody: their devices are not connected", st.Total-st.Held, st.Total)
	default:
		c.ok(about, "%d node(s), all %d partitions held", len(st.Members), st.Total)
	}
}

const backlogQuery = `
SELECT (SELECT count(*) FROM webhook_dispatchers WHERE expires_at > now()),
  (SELECT count(*) FROM (SELECT FROM webhook_lanes WHERE due_at < now() - interval '1 minute' LIMIT 10000) l),
  (SELECT count(*) FROM device_heads h LEFT JOIN webhook_progress p ON p.device_id = h.device WHERE h.event_seq > coalesce(p.seq, 0) AND EXISTS (
    SELECT FROM events e WHERE e.device_id = h.device AND e.device_seq > coalesce(p.seq, 0) AND e.created_at < now() - interval '1 minute')),
  (SELECT count(*) FROM (SELECT FROM message_queue LIMIT 100000) q)`

func (c *checkup) backlog(ctx context.Context) {
	var dispatchers, lanes, devices, queued int
	if err := c.pool.QueryRow(ctx, backlogQuery).Scan(&dispatchers, &lanes, &devices, &queued); err != nil {
		c.wrong("webhooks", "%v", err)
		return
	}
	switch {
	case dispatchers == 0:
		c.wrong("webhooks", "no dispatcher lives: nothing is delivered (role dispatcher)")
	case devices > 0:
		c.warn("webhooks", "%d device(s) have events of more than a minute ago that no delivery was made of", devices)
	case lanes > 0:
		c.warn("webhooks", "%d chats have deliveries that were due more than a minute ago; an endpoint that is left alone for a while is one reason", lanes)
	default:
		c.ok("webhooks", "%d dispatcher(s), nothing overdue", dispatchers)
	}
	c.ok("messages", "%d queued", queued)
}

func (c *checkup) events(ctx context.Context) {
	const about = "NATS"
	if c.cfg.NATSURL == "" {
		c.warn(about, "NATS_URL is not known here")
		return
	}
	nc, err := nats.Connect(string(c.cfg.NATSURL), nats.Timeout(doctorPatience), nats.Name("waconnect doctor"))
	if err != nil {
		c.wrong(about, "does not answer: %v; events are delivered late, by sweeping, and nothing is lost", err)
		return
	}
	defer nc.Close()
	ctx, cancel := context.WithTimeout(ctx, doctorPatience)
	defer cancel()
	js, err := jetstream.New(nc)
	if err == nil {
		_, err = js.AccountInfo(ctx)
	}
	if err != nil {
		c.wrong(about, "JetStream is not available: %v", err)
		return
	}
	stream, err := js.Stream(ctx, event.Stream)
	if errors.Is(err, jetstream.ErrStreamNotFound) {
		c.warn(about, "the stream %s is not there yet: the first node makes it", event.Stream)
		return
	}
	if err != nil {
		c.wrong(about, "stream %s: %v", event.Stream, err)
		return
	}
	info := stream.CachedInfo()
	c.ok(about, "stream %s holds %d messages, in %d copies", event.Stream, info.State.Msgs, max(1, info.Config.Replicas))
}

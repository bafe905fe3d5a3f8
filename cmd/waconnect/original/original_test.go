package original_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/bcrypt"

	"github.com/waconnect/waconnect/cmd/waconnect/original"
	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/commit/committest"
	"github.com/waconnect/waconnect/node/egress"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/router/feed"
	"github.com/waconnect/waconnect/router/tenant"
	"github.com/waconnect/waconnect/router/webhook"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Run(m)) }

const (
	acme     = "cltenant00000000000acme01"
	sales    = "cldevice0000000000000a001"
	hook     = "clhook00000000000000000a1"
	password = "the old password"
	root     = "cluser0000000000000root01"
	tokenID  = "cltoken000000000000000001"
	patience = 20 * time.Second
)

// old is a database of the original.
type old struct {
	t    *testing.T
	url  string
	conn *pgx.Conn
}

func newOld(t *testing.T, hookURL string, files ...string) *old {
	t.Helper()
	o := &old{t: t, url: pgtest.Empty(t)}
	var err error
	o.conn, err = pgx.Connect(t.Context(), o.url)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, o.conn.Close(context.Background())) })
	hash := func(text string) string {
		h, err := bcrypt.GenerateFromPassword([]byte(text), bcrypt.MinCost)
		require.NoError(t, err)
		return strings.Replace(string(h), "$2a$", "$2b$", 1) // as bcryptjs writes it; the same algorithm
	}
	sum := sha256.Sum256([]byte(oldToken(t, tokenID, root)))
	for _, file := range append([]string{"schema.sql", "rows.sql"}, files...) {
		text, err := os.ReadFile("testdata/" + file)
		require.NoError(t, err)
		sql := strings.NewReplacer(":root_hash", quote(hash(password)), ":ana_hash", quote(hash("ana's own")), ":hook_url", quote(hookURL),
			":token_hash", quote(hex.EncodeToString(sum[:]))).Replace(string(text))
		for statement := range strings.SplitSeq(sql, ";\n") { // one by one: a new value of an enum is of use after its commit
			o.exec(statement)
		}
	}
	return o
}

func quote(text string) string { return "'" + strings.ReplaceAll(text, "'", "''") + "'" }

func (o *old) exec(sql string, args ...any) {
	o.t.Helper()
	_, err := o.conn.Exec(o.t.Context(), sql, args...)
	require.NoError(o.t, err, sql)
}

func keys(t *testing.T) *seal.Ring {
	t.Helper()
	ring, err := seal.NewRing("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
	require.NoError(t, err)
	return ring
}

func (o *old) params(pool *pgxpool.Pool) original.Params {
	return original.Params{From: o.url, Pool: pool, Keys: keys(o.t), Keep: 30 * 24 * time.Hour}
}

func (o *old) run(pool *pgxpool.Pool, change func(*original.Params)) *original.Report {
	o.t.Helper()
	p := o.params(pool)
	if change != nil {
		change(&p)
	}
	report, err := original.Run(o.t.Context(), p)
	require.NoError(o.t, err)
	for _, t := range report.Tables {
		require.Equal(o.t, t.Read, t.Imported+t.Changed+t.Here+t.LeftOut+t.Refused, "%s: every row is told of: %+v", t.Name, *t)
	}
	return report
}

// counts of a report: read, imported, changed, here, left out, refused.
func counts(r *original.Report) map[string][6]int64 {
	out := map[string][6]int64{}
	for _, t := range r.Tables {
		out[t.Name] = [6]int64{t.Read, t.Imported, t.Changed, t.Here, t.LeftOut, t.Refused}
	}
	return out
}

// dump is all that an import can write, but for what is random in sealed secrets and sequences.
func dump(t *testing.T, pool *pgxpool.Pool) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	for _, table := range []string{
		"tenants", "users", "devices", "device_heads", "service_tokens", "webhook_endpoints", "webhook_progress", "webhook_deliveries", "webhook_lanes",
		"webhook_attempts", "events", "messages", "message_queue", "scheduled_messages", "chats", "event_outbox", "handled_messages",
	} {
		rows, err := pool.Query(t.Context(), `SELECT (to_jsonb(x) - 'secret' - 'detail_since')::text FROM `+table+` x ORDER BY 1`)
		require.NoError(t, err)
		list, err := pgx.CollectRows(rows, pgx.RowTo[string])
		require.NoError(t, err)
		out[table] = list
	}
	return out
}

func number(t *testing.T, pool *pgxpool.Pool, query string, args ...any) (n int) {
	t.Helper()
	require.NoError(t, pool.QueryRow(t.Context(), query, args...).Scan(&n))
	return n
}

func TestEverythingIsBroughtOver(t *testing.T) {
	t.Parallel()
	o, pool := newOld(t, "https://acme.example.com/in"), pgtest.New(t)
	dry := o.run(pool, func(p *original.Params) { p.DryRun = true })
	for table, rows := range dump(t, pool) {
		require.Empty(t, rows, "a dry run writes nothing: %s", table)
	}
	require.Zero(t, number(t, pool, `SELECT count(*) FROM pg_class WHERE relname LIKE '%\_history'`))

	report := o.run(pool, nil)
	want := map[string][6]int64{
		"Tenant": {2, 2}, "User": {3, 3}, "ServiceJwtToken": {2, 2}, "Device": {3, 3}, "WebhookEndpoint": {3, 3}, "Event": {41, 41},
		"OutboundMessage": {33, 33}, "WebhookDelivery": {40, 2, 0, 0, 38}, "Log": {2, 0, 0, 0, 2}, "PublicQrLink": {1, 0, 0, 0, 1},
	}
	require.Equal(t, want, counts(report))
	require.Equal(t, want, counts(dry), "a dry run tells what would be")
	require.Equal(t, []original.Device{{ID: sales, TenantID: acme, Label: "Sales"}}, report.MustLink)
	require.Len(t, report.Problems, 1, "the filters that the original never applied")
	require.True(t, report.Problems[0].Kept)

	logins(t, pool, "root@example.com", password)
	logins(t, pool, "ana@example.com", "ana's own")
	endpoints := webhook.NewEndpoints(pool, nil, keys(t))
	row, err := endpoints.Reveal(t.Context(), acme, hook)
	require.NoError(t, err)
	require.Equal(t, "original-secret", row.Secret)
	require.Equal(t, 0, number(t, pool, `SELECT count(*) FROM webhook_endpoints WHERE secret NOT LIKE 'sealed:%'`))
	require.Equal(t, 1, number(t, pool, `SELECT count(*) FROM webhook_endpoints WHERE NOT enabled AND event_filters IS NULL AND rate_limit IS NULL AND disabled_at IS NOT NULL`))
	p, err := checker(t, pool).Bearer(t.Context(), oldToken(t, tokenID, root))
	require.NoError(t, err, "a token that was given out there is good here")
	require.Equal(t, tenant.ServiceToken, p.Kind)
	require.Equal(t, root, p.UserID)
	require.Equal(t, []tenant.Scope{"messages:send", "devices:status:read"}, p.Scopes)
	_, err = checker(t, pool).Bearer(t.Context(), oldToken(t, "cltoken000000000000000002", root))
	require.ErrorIs(t, err, tenant.ErrToken, "another of the same secret is not")
	require.Equal(t, 1, number(t, pool, `SELECT count(*) FROM service_tokens WHERE revoked_at IS NOT NULL`))
	require.Equal(t, 3, number(t, pool, `SELECT count(*) FROM devices JOIN device_heads ON device = id WHERE status = 'OFFLINE' AND detail = 'unlinked'
  AND desired_state = 'unlinked' AND event_seq = 0 AND qr IS NULL`))

	list, _, err := event.List(t.Context(), pool, acme, event.Filter{Limit: 100})
	require.NoError(t, err)
	require.Len(t, list, 40)
	require.True(t, slices.IsSortedFunc(list, func(a, b event.Row) int { return b.CreatedAt.Compare(a.CreatedAt) }), "lists are in the order of time")
	require.Equal(t, "clevent000000000000000040", *list[0].TraceID)
	require.Equal(t, uuid.Version(7), list[0].ID.Version())
	require.JSONEq(t, `{"kind":"inbound_message","messageId":"3A40","from":"10000000000001@lid","fromPhone":"5215500000001",
    "content":{"type":"text","text":"hello ☃ \"40\"","media":null},"timestamp":0}`, withoutTime(string(list[0].Normalized)))
	require.Contains(t, string(list[0].Raw), `"pushName":"Person 1"`)
	require.Equal(t, "10000000000001@lid", list[0].Chat)
	group, _, err := event.List(t.Context(), pool, "cltenant00000000000bolt02", event.Filter{Limit: 100})
	require.NoError(t, err)
	require.Equal(t, "120363000000000001@g.us", group[0].Chat, "a group's lane is the group, whoever wrote")

	sent, _, err := message.List(t.Context(), pool, acme, sales, message.Filter{Limit: 100})
	require.NoError(t, err)
	require.Len(t, sent, 33)
	byOld := map[string]message.Row{}
	for _, m := range sent {
		byOld[*m.TraceID] = m
	}
	require.Equal(t, "3EB030", *byOld["clout00000000000000000030"].ProviderMessageID)
	for id, text := range map[string]string{
		"cloutfailed00000000000001": "media_unreachable", "cloutqueued00000000000001": "not_sent_before_import", "cloutprocessing0000000001": "outcome_unknown_before_import",
	} {
		require.Equal(t, message.Failed, byOld[id].Status, id)
		require.Equal(t, text, *byOld[id].Error)
	}
	require.Equal(t, "5215500000001@s.whatsapp.net", byOld["cloutfailed00000000000001"].To)
	require.Zero(t, number(t, pool, `SELECT count(*) FROM message_queue`)+number(t, pool, `SELECT count(*) FROM scheduled_messages`), "nothing is to be sent")
	require.Equal(t, 40, number(t, pool, `SELECT sum(in_count) FROM chats WHERE device_id = $1`, sales))
	require.Equal(t, 30, number(t, pool, `SELECT sum(out_count) FROM chats WHERE device_id = $1`, sales))
	require.Equal(t, 1, number(t, pool, `SELECT count(*) FROM chats WHERE name = 'Person 2'`))
	require.Equal(t, 2, number(t, pool, `SELECT count(*) FROM webhook_deliveries WHERE status = 'DLQ'`))
	require.Equal(t, 1, number(t, pool, `SELECT count(*) FROM webhook_deliveries WHERE last_error = 'not delivered before the import'`))
	require.Zero(t, number(t, pool, `SELECT (SELECT count(*) FROM events_default) + (SELECT count(*) FROM messages_default) + (SELECT count(*) FROM webhook_deliveries_default)`),
		"old rows have a partition of their own")
	require.Positive(t, number(t, pool, `SELECT count(*) FROM events_history`))
	_, err = pool.Exec(t.Context(), `SELECT make_day_partitions('events', 12), make_day_partitions('messages', 12), make_day_partitions('webhook_deliveries', 12)`)
	require.NoError(t, err, "the upkeep goes on")

	// A second run changes nothing; what happened there meanwhile comes.
	before := dump(t, pool)
	for table, c := range counts(o.run(pool, nil)) {
		require.Zero(t, c[1]+c[2]+c[5], table)
	}
	require.Equal(t, before, dump(t, pool))
	o.exec(`UPDATE "OutboundMessage" SET status = 'SENT', "providerMessageId" = '3EB0LATE', "updatedAt" = now() WHERE id = 'cloutqueued00000000000001'`)
	o.exec(`UPDATE "WebhookDelivery" SET status = 'SUCCESS', attempts = 1, "updatedAt" = now() WHERE status = 'PENDING'`)
	o.exec(`UPDATE "ServiceJwtToken" SET "revokedAt" = now() WHERE "revokedAt" IS NULL`)
	o.exec(`INSERT INTO "Event" SELECT 'clnewer', "tenantId", "deviceId", type, "normalizedJson", "rawJson", now() FROM "Event" WHERE id = 'clevent000000000000000001'`)
	again := counts(o.run(pool, nil))
	require.Equal(t, [6]int64{42, 1, 0, 41}, again["Event"])
	require.Equal(t, [6]int64{33, 0, 1, 32}, again["OutboundMessage"])
	require.Equal(t, [6]int64{40, 0, 1, 1, 38}, again["WebhookDelivery"])
	require.Equal(t, 1, number(t, pool, `SELECT count(*) FROM messages WHERE wa_id = '3EB0LATE' AND status = 'SENT' AND error IS NULL AND sent_at IS NOT NULL`))
	require.Equal(t, 31, number(t, pool, `SELECT sum(out_count) FROM chats WHERE device_id = $1`, sales))
	_, err = checker(t, pool).Bearer(t.Context(), oldToken(t, tokenID, root))
	require.ErrorIs(t, err, tenant.ErrToken, "it was revoked there since")
}

func withoutTime(text string) string {
	at := strings.Index(text, `"timestamp":`)
	end := at + strings.IndexAny(text[at:], ",}")
	return text[:at] + `"timestamp":0` + text[end:]
}

func TestChoices(t *testing.T) {
	t.Parallel()
	o := newOld(t, "https://acme.example.com/in")
	t.Run("one tenant", func(t *testing.T) {
		pool := pgtest.New(t)
		c := counts(o.run(pool, func(p *original.Params) { p.Tenants = []string{"cltenant00000000000bolt02"} }))
		require.Equal(t, [6]int64{1, 1}, c["Tenant"])
		require.Equal(t, [6]int64{1, 1}, c["User"])
		require.Equal(t, [6]int64{1, 1}, c["Device"])
		require.Equal(t, [6]int64{1, 1}, c["Event"])
		require.Equal(t, [6]int64{}, c["OutboundMessage"])
		require.Zero(t, number(t, pool, `SELECT count(*) FROM events WHERE tenant_id = $1`, acme))
	})
	t.Run("a time", func(t *testing.T) {
		pool := pgtest.New(t)
		c := counts(o.run(pool, func(p *original.Params) { p.HistoryDays = 100 }))
		require.Equal(t, [6]int64{7, 7}, c["Event"]) // every 18.25 days: 6 of Sales, 1 of Bolt
		require.Zero(t, number(t, pool, `SELECT count(*) FROM events WHERE created_at < now() - interval '101 days'`))
	})
	t.Run("no history", func(t *testing.T) {
		pool := pgtest.New(t)
		c := counts(o.run(pool, func(p *original.Params) { p.NoHistory = true }))
		require.Equal(t, [6]int64{41, 0, 0, 0, 41}, c["Event"])
		require.Equal(t, [6]int64{3, 3}, c["Device"])
		require.Zero(t, number(t, pool, `SELECT (SELECT count(*) FROM events) + (SELECT count(*) FROM messages) + (SELECT count(*) FROM webhook_deliveries)`))
	})
	t.Run("what is not there", func(t *testing.T) {
		pool := pgtest.New(t)
		p := o.params(pool)
		p.Tenants = []string{"clnobody"}
		_, err := original.Run(t.Context(), p)
		require.ErrorContains(t, err, `tenant "clnobody" is not in the original's database`)
		p = o.params(pool)
		p.From = pgtest.URL(t)
		_, err = original.Run(t.Context(), p)
		require.ErrorContains(t, err, "not the original's database: there is no column")
		for _, from := range []string{"", "mysql://u:hidden@h/d", "postgres://u:hidden@h:port/d", "host=x password=hidden"} {
			p.From = from
			_, err = original.Run(t.Context(), p)
			require.ErrorContains(t, err, "expected a URL like postgres://")
			require.NotContains(t, err.Error(), "hidden")
		}
		for table, rows := range dump(t, pool) {
			require.Empty(t, rows, table)
		}
	})
	t.Run("an address of Prisma", func(t *testing.T) {
		separator := "?"
		if strings.Contains(o.url, "?") {
			separator = "&"
		}
		o.run(pgtest.New(t), func(p *original.Params) {
			p.From = `"` + o.url + separator + `schema=public&connection_limit=5&pgbouncer=true"`
			p.NoHistory = true
		})
	})
}

// A run that ends after any of its pages, and is run again, has done what one run does.
func TestARunThatIsBrokenOffGoesOn(t *testing.T) {
	t.Parallel()
	o, whole := newOld(t, "https://acme.example.com/in"), pgtest.New(t)
	o.exec(`INSERT INTO "Event" SELECT 'clmany' || n, "tenantId", "deviceId", type, "normalizedJson", "rawJson", now() - make_interval(mins => n)
FROM "Event", generate_series(1, 1200) AS n WHERE id = 'clevent000000000000000001'`)
	pages := 0
	o.run(whole, func(p *original.Params) { p.Progress = func(original.Progress) { pages++ } })
	require.Greater(t, pages, 12)
	want := dump(t, whole)
	pool := pgtest.New(t)
	for last := 1; ; last++ { // each run gets one page further, and then is cut off
		ctx, cancel := context.WithCancel(t.Context())
		n := 0
		p := o.params(pool)
		p.Progress = func(original.Progress) {
			if n++; n == last {
				cancel()
			}
		}
		_, err := original.Run(ctx, p)
		cancel()
		if err == nil {
			require.Greater(t, last, 10)
			break
		}
		require.ErrorIs(t, err, context.Canceled)
	}
	require.Equal(t, want, dump(t, pool))
}

// Whatever stands in the database, the rest is brought over, and what was not is named.
func TestHostileRowsAreNamed(t *testing.T) {
	t.Parallel()
	o, pool := newOld(t, "https://acme.example.com/in", "hostile.sql"), pgtest.New(t)
	_, err := pool.Exec(t.Context(), `INSERT INTO tenants (id, name) VALUES ('others', 'Others')`)
	require.NoError(t, err)
	_, err = pool.Exec(t.Context(), `INSERT INTO users (id, email, password_hash, role) VALUES ('seeded', 'ROOT@example.com', 'x', 'SUPERADMIN')`)
	require.NoError(t, err)
	_, err = pool.Exec(t.Context(), `INSERT INTO devices (id, tenant_id, label) VALUES ('cldevice0000000000000a002', 'others', 'Taken')`)
	require.NoError(t, err)
	_, err = pool.Exec(t.Context(), `INSERT INTO webhook_endpoints (id, tenant_id, url, secret) VALUES ('clhook00000000000000000b1', 'others', 'https://o.example/', 'long-enough')`)
	require.NoError(t, err)
	var dry []string
	told := func(list *[]string) func(original.Problem) {
		return func(p original.Problem) {
			*list = append(*list, fmt.Sprintf("%s %s %v: %s", p.Table, p.ID, p.Kept, p.Text))
		}
	}
	o.run(pool, func(p *original.Params) { p.DryRun, p.Problem = true, told(&dry) })
	var have []string
	report := o.run(pool, func(p *original.Params) { p.Problem = told(&have) })
	slices.Sort(have)
	require.Equal(t, []string{
		"Device cl device;drop false: the database refuses it: new row for relation \"devices\" violates check constraint \"devices_id_check\" devices_id_check",
		"Device cldevice0000000000000a002 false: device exists here and is another tenant's, or is being deleted",
		"Device cldevicelost false: its tenant was not brought over",
		"Device cldevicenolabel true: its label is empty; it has its id as label here",
		"Event cle1 false: tenantId is not that of its device",
		"Event cle2 false: normalizedJson is not an object as the original writes it",
		"Event cle3 false: createdAt or updatedAt is no time of WhatsApp",
		"Event cle4 false: createdAt or updatedAt is in the future",
		"Event cle5 false: normalizedJson is not an object as the original writes it",
		"Event cle6 false: the database refuses it: index row requires 9656 bytes, maximum size is 8191",
		"OutboundMessage clo1 false: its status is not known here",
		"OutboundMessage clo2 false: tenantId is not that of its device",
		"OutboundMessage clo3 false: type is empty or too long",
		"ServiceJwtToken clt1 false: tokenHash is not hexadecimal",
		"ServiceJwtToken clt2 false: its hash is not one of SHA-256",
		"ServiceJwtToken clt3 false: a scope of it is not known here",
		"ServiceJwtToken clt4 false: its owner was not brought over",
		"ServiceJwtToken clt5 false: its owner was not brought over",
		"ServiceJwtToken clt6 false: scopes is not a list of texts",
		"Tenant bad.tenant/../etc false: the database refuses it: new row for relation \"tenants\" violates check constraint \"tenants_id_check\" tenants_id_check",
		"Tenant clnoname true: its name is empty; it has its id as name here",
		"Tenant clnoname true: its status is not known here, and was not looked at there; it is active",
		"Tenant cltime false: createdAt or updatedAt is no time of WhatsApp",
		"User clu1 false: its role is not known here",
		"User clu2 false: its password hash is not of bcrypt",
		"User clu3 false: its password hash is too dear to check: cost 31, at most 14",
		"User clu4 false: its tenant was not brought over",
		"User cluser0000000000000root01 false: its e-mail is that of user seeded, who is here already and stays; that one's password counts",
		"User clv5 false: its e-mail is that of user cluser000000000000agent02, who is here already and stays; that one's password counts",
		"WebhookDelivery cld2 false: its status is not known here",
		"WebhookEndpoint clhook00000000000000000a2 true: its eventFilters and rateLimit are left out: the original never applied them, and they would apply here",
		"WebhookEndpoint clhook00000000000000000b1 false: endpoint exists here and is another tenant's",
		"WebhookEndpoint clhookftp false: url: must be http or https",
		"WebhookEndpoint clhookshort false: secret: expected a text of at least 8 characters and at most 256 bytes, without U+0000",
	}, have)
	slices.Sort(dry)
	require.Equal(t, slices.DeleteFunc(slices.Clone(have), func(p string) bool { return strings.HasPrefix(p, "Event cle6") }), dry, "a dry run finds the same, but for what only a write tells")
	c := counts(report)
	require.Equal(t, [6]int64{49, 42, 0, 0, 1, 6}, c["Event"], "the neighbours of a row that is refused are brought over")
	require.Equal(t, 1, number(t, pool, `SELECT count(*) FROM service_tokens WHERE id = 'cltoken000000000000000001' AND owner_id = 'seeded'`), "the same person owns them")
	require.Equal(t, 0, number(t, pool, `SELECT count(*) FROM events e JOIN devices d ON d.id = e.device_id WHERE d.tenant_id <> e.tenant_id`))
	require.Equal(t, 0, number(t, pool, `SELECT count(*) FROM webhook_deliveries d JOIN webhook_endpoints w ON w.id = d.endpoint_id WHERE w.tenant_id <> d.tenant_id`))
	before := dump(t, pool)
	o.run(pool, nil)
	require.Equal(t, before, dump(t, pool))
}

// What was imported is past: no webhook, no stream of NATS and no open stream of events gets it, and what happens next is the first that they see.
func TestHistoryIsNotDelivered(t *testing.T) {
	t.Parallel()
	posts := make(chan string, 100)
	receiver := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil || r.Header.Get("x-signature") != webhook.Sign("original-secret", r.Header.Get("x-timestamp"), body) {
			t.Error("a request that is not signed with the endpoint's old secret", err)
		}
		posts <- r.Header.Get("x-event-id")
	}))
	t.Cleanup(receiver.Close)
	o, pool := newOld(t, receiver.URL), pgtest.New(t)
	log := slog.New(slog.NewTextHandler(t.Output(), nil))

	// A stream that was open before, a relay and a dispatcher that run during the import.
	s, err := server.NewServer(&server.Options{DontListen: true, JetStream: true, StoreDir: t.TempDir(), NoSigs: true, NoLog: true})
	require.NoError(t, err)
	s.Start()
	t.Cleanup(func() { s.Shutdown(); s.WaitForShutdown() })
	require.True(t, s.ReadyForConnections(patience))
	nc, err := nats.Connect("", nats.InProcessServer(s))
	require.NoError(t, err)
	t.Cleanup(nc.Close)
	js, err := jetstream.New(nc)
	require.NoError(t, err)
	relay, err := event.NewRelay(event.RelayConfig{Pool: pool, NATS: nc, Log: log, Registry: prometheus.NewRegistry(), Sweep: 20 * time.Millisecond})
	require.NoError(t, err)
	client, err := egress.New(egress.Config{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
	require.NoError(t, err)
	t.Cleanup(client.CloseIdle)
	dispatcher, err := webhook.NewDispatcher(webhook.Config{
		Pool: pool, JetStream: js, Egress: client, Keys: keys(t), Log: log, Registry: prometheus.NewRegistry(), Poll: 20 * time.Millisecond,
		Sweep: 20 * time.Millisecond, SweepAge: time.Millisecond, Grace: 10 * time.Millisecond,
	})
	require.NoError(t, err)
	_, err = pool.Exec(t.Context(), `INSERT INTO tenants (id, name) VALUES ($1, 'Acme')`, acme)
	require.NoError(t, err)
	f := feed.New(feed.Config{Pool: pool, Log: log, Registry: prometheus.NewRegistry(), Poll: 20 * time.Millisecond})
	t.Cleanup(f.Close)
	stream, err := f.Open(t.Context(), acme, nil, feed.Filter{})
	require.NoError(t, err)
	t.Cleanup(stream.Close)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 2)
	go func() { ended <- relay.Run(ctx) }()
	go func() { ended <- dispatcher.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		require.NoError(t, <-ended)
		require.NoError(t, <-ended)
	})

	o.run(pool, nil)
	head, err := committest.Open(t.Context(), t, pool, sales)
	require.NoError(t, err)
	first := happen(t, head, 1)
	second := happen(t, head, 2)
	for _, want := range []uuid.UUID{first, second} {
		select {
		case have := <-posts:
			require.Equal(t, want.String(), have, "only what happens after the import, in its order")
		case <-time.After(patience):
			t.Fatal("no webhook came")
		}
	}
	require.Eventually(t, func() bool { return number(t, pool, `SELECT count(*) FROM webhook_lanes`) == 0 }, patience, 10*time.Millisecond)
	require.Empty(t, posts)
	require.Equal(t, 2, number(t, pool, `SELECT count(*) FROM webhook_deliveries WHERE device_seq > 0 AND status = 'SUCCESS'`))
	require.Equal(t, 2, number(t, pool, `SELECT event_seq FROM device_heads WHERE device = $1`, sales))
	in, err := js.Stream(t.Context(), event.Stream)
	require.NoError(t, err)
	require.Eventually(t, func() bool {
		info, err := in.Info(t.Context())
		return err == nil && info.State.Msgs == 2
	}, patience, 10*time.Millisecond, "two events were announced")
	require.Equal(t, []uuid.UUID{first, second}, follow(t, stream, 2))
	begin, err := f.Open(t.Context(), acme, &feed.Cursor{}, feed.Filter{})
	require.NoError(t, err)
	defer begin.Close()
	all := follow(t, begin, 42)
	require.Equal(t, []uuid.UUID{first, second}, all[40:], "who reads from the beginning gets history first")

	// Somebody who wants history delivered can have it.
	endpoints := webhook.NewEndpoints(pool, client, keys(t))
	old, _, err := event.List(t.Context(), pool, acme, event.Filter{Limit: 42})
	require.NoError(t, err)
	from, to := old[41].CreatedAt.Add(-time.Second), old[41].CreatedAt.Add(time.Second)
	_, err = endpoints.Replay(t.Context(), acme, hook, webhook.ReplayParams{From: &from, To: &to, By: "test"})
	require.NoError(t, err)
	select {
	case have := <-posts:
		require.Equal(t, old[41].ID.String(), have)
	case <-time.After(patience):
		t.Fatal("the replay did not come")
	}
}

func happen(t *testing.T, head *commit.Head, n int) uuid.UUID {
	t.Helper()
	e := event.New{
		ID: uuid.Must(uuid.NewV7()), TenantID: acme, DeviceID: sales, Type: event.Inbound, Chat: "10000000000001@lid", Normalized: []byte(`{}`), Raw: []byte(`{}`),
		Key: event.Key{Chat: "c", Sender: "c", MessageID: fmt.Sprint(n), Kind: "inbound"},
	}
	var seq int64
	require.NoError(t, head.Write(t.Context(), func(b *batch.Batch) { event.Append(b, e, func(s int64) { seq = s }) }))
	require.EqualValues(t, n, seq, "the numbering begins with what happens here")
	return e.ID
}

func follow(t *testing.T, s *feed.Stream, n int) (ids []uuid.UUID) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	for len(ids) < n {
		list, err := s.Next(ctx)
		require.NoError(t, err)
		for _, e := range list {
			ids = append(ids, e.Cursor.ID)
		}
	}
	return ids
}

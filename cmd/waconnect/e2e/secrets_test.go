package e2e

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/node/sessionstore"
)

// secretsFile is what dev keeps beside the database.
func (p *product) secretsFile() map[string]string {
	p.t.Helper()
	text, err := os.ReadFile(filepath.Join(p.dir, "data", "secrets.json"))
	require.NoError(p.t, err)
	var s map[string]string
	require.NoError(p.t, json.Unmarshal(text, &s))
	return s
}

// Who steals the database reads what was written to whom, and can neither log in, send, sign, nor read what comes: after everything that
// the product does, no credential and no key of a session stands in it, in any spelling.
func TestNoSecretInTheDatabase(t *testing.T) {
	t.Parallel()
	const serviceSecret = "signs-service-tokens-and-nothing-else"
	p := start(t, withEnv("SERVICE_JWT_SECRET="+serviceSecret))
	n := needles{}
	for name, value := range p.secretsFile() {
		if name != "adminEmail" {
			n.addText(t, name, value)
		}
	}
	n.addText(t, "SERVICE_JWT_SECRET", serviceSecret)
	n.addText(t, "login", p.token)

	first, second, tenant := useEverything(t, p, n)
	text := dump(t, p.Database)
	require.Contains(t, text, "good morning", "texts are not sealed: the dump shows them")
	require.Contains(t, text, `mediaKey`, "nor are keys of media in raw, which receivers need")

	ring, err := seal.NewRing(p.secretsFile()["encryptionKey"])
	require.NoError(t, err)
	pool, err := pgxpool.New(t.Context(), p.Database)
	require.NoError(t, err)
	defer pool.Close()
	store := sessionstore.New(pool, ring, slog.New(slog.DiscardHandler))
	for _, id := range []string{first, second} {
		keys, err := store.Keys(t.Context(), device.ID(id), tenant)
		require.NoError(t, err)
		n.add("noise key", keys.NoiseKey.Priv[:])
		n.add("identity key", keys.IdentityKey.Priv[:])
		n.add("signed prekey", keys.SignedPreKey.Priv[:])
		n.add("adv secret", keys.AdvSecretKey)
	}
	kinds := addRecords(t, pool, ring, n)
	for _, kind := range []string{"device", "prekey", "session", "sender_key", "secret", "app_key"} {
		require.NotZero(t, kinds[kind], "no %s was stored: the test does not show what it should", kind)
	}
	found := n.in(text)
	slices.Sort(found)
	require.Empty(t, slices.Compact(found))
	t.Logf("%d bytes, %v records", len(text), kinds)
}

// useEverything links two devices, in both ways, and does with them what people do. Credentials that are shown on the way are noted.
func useEverything(t *testing.T, p *product, n needles) (first, second, tenant string) {
	t.Helper()
	tenant = p.tenant()
	h := p.hook(tenant)
	n.addText(t, "webhook secret that was made", h.secret)
	const chosen = "a webhook secret that was chosen"
	n.addText(t, "webhook secret", chosen)
	p.ok("POST", "/webhooks", map[string]any{"tenantId": tenant, "url": h.server.URL + "/other", "secret": chosen, "eventFilters": []string{"*"}})
	shop, ana, ben := p.phone("5215500000099", "Shop"), p.phone("5215500000001", "Ana"), p.phone("5215500000002", "Ben")

	first = p.device(tenant)
	p.ok("POST", "/devices/"+first+"/connect", map[string]any{})
	link := p.ok("POST", "/devices/"+first+"/public-link", map[string]any{})
	n.addText(t, "public link", link.str(t, "token"))
	var qr string
	p.wait("a QR code", func() bool { qr, _ = p.status(first)["qr"].(string); return qr != "" })
	require.Equal(t, 200, call(t, "GET", p.API+"/public/qr/"+link.str(t, "token"), nil).Status)
	parts := strings.Split(qr, ",")
	require.GreaterOrEqual(t, len(parts), 4, qr)
	n.addText(t, "adv secret of the QR code", parts[3])
	p.control("POST", "/phones/"+shop+"/scan", map[string]string{"qr": qr})
	p.waitStatus(first, "ONLINE")

	second = p.device(tenant)
	p.ok("POST", "/devices/"+second+"/connect", map[string]string{"phoneNumber": ben})
	var code string
	p.wait("a pairing code", func() bool { code, _ = p.status(second)["pairingCode"].(string); return code != "" })
	n.addText(t, "pairing code", code)
	p.control("POST", "/phones/"+ben+"/pairing-code", map[string]string{"code": code})
	p.waitStatus(second, "ONLINE")

	// Out, by a user and by a bot; to a person and to a group.
	p.waitMessage(first, p.send(first, ana, "good morning"), "SENT")
	group := p.control("POST", "/phones/"+ana+"/groups", map[string]any{"subject": "Customers", "members": []string{shop}}).str(t, "jid")
	bot := call(t, "POST", p.API+"/devices/"+first+"/messages/send", map[string]string{"to": group, "text": "good morning, group"},
		"x-api-key", p.secretsFile()["botApiKey"], "x-tenant-id", tenant)
	require.Equal(t, 202, bot.Status, "%s", bot.Body)
	p.waitMessage(first, bot.str(t, "outboundMessageId"), "SENT")
	p.waitText(ana, "good morning, group")

	// In: each kind of message, and what changes one.
	in := func(what map[string]any) string {
		what["to"] = shop
		return p.control("POST", "/phones/"+ana+"/messages", what).str(t, "id")
	}
	text := in(map[string]any{"type": "text", "text": "hello"})
	h.waitFor(t, text)
	for _, id := range []string{
		in(map[string]any{"type": "image", "caption": "look", "media": base64.StdEncoding.EncodeToString(picture(t)), "mimeType": "image/png"}),
		in(map[string]any{"type": "poll", "text": "which one?", "options": []string{"red", "blue"}}),
		p.says(ana, group, "hello, group"),
	} {
		h.waitFor(t, id)
	}
	in(map[string]any{"type": "reaction", "text": "👍", "target": text})
	in(map[string]any{"type": "edit", "text": "hello again", "target": text})
	in(map[string]any{"type": "revoke", "target": text})
	p.control("POST", "/phones/"+shop+"/messages", map[string]any{"to": ana, "type": "text", "text": "typed on the phone"})
	for _, kind := range []string{"message.reaction", "message.edited", "message.revoked", "message.own"} {
		p.wait(kind, func() bool {
			return slices.ContainsFunc(h.all(), func(c hookCall) bool { return c.Body.Type == kind })
		})
	}
	return first, second, tenant
}

// addRecords unseals every record and notes what is a key: values as they are, and the bytes within those that are JSON.
func addRecords(t *testing.T, pool *pgxpool.Pool, ring *seal.Ring, n needles) map[string]int {
	t.Helper()
	rows, err := pool.Query(context.Background(), `
SELECT r.device_id, d.tenant_id, r.kind, r.key, r.value FROM signal_records r JOIN devices d ON d.id = r.device_id`)
	require.NoError(t, err)
	var id, tenant, kind, key string
	var value []byte
	kinds := map[string]int{}
	_, err = pgx.ForEachRow(rows, []any{&id, &tenant, &kind, &key, &value}, func() error {
		plain, err := ring.Open(seal.Place{Tenant: tenant, Device: id, Table: "signal_records", Row: kind + "\x00" + key}, value)
		require.NoError(t, err, "%s %s", kind, key)
		kinds[kind]++
		switch kind {
		case "device", "prekey", "session", "sender_key", "app_key", "secret", "privacy_token", "nct_salt":
		default:
			return nil // public, or a message that stands in clear elsewhere
		}
		what := kind + " " + key
		if len(plain) >= 16 {
			n.add(what, bytes.Clone(plain))
		}
		var parts any
		if json.Unmarshal(plain, &parts) == nil {
			addBytes(n, what, parts)
		}
		return nil
	})
	require.NoError(t, err)
	return kinds
}

// addBytes notes each value of 16 bytes and more within a record.
func addBytes(n needles, what string, value any) {
	switch v := value.(type) {
	case map[string]any:
		for name, inner := range v {
			addBytes(n, what+"."+name, inner)
		}
	case []any:
		for _, inner := range v {
			addBytes(n, what, inner)
		}
	case string:
		if b, err := base64.StdEncoding.DecodeString(v); err == nil && len(b) >= 16 {
			n.add(what, b)
		}
	}
}

package rest_test

import (
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write docs/parity.md again")

// keys are the keys of an object that the original had, in its order; ours may have more behind them.
type keys []string

var (
	tenantKeys  = keys{"id", "name", "status", "createdAt", "updatedAt"}
	userKeys    = keys{"id", "email", "role", "tenantId", "createdAt"}
	messageKeys = keys{"id", "tenantId", "deviceId", "to", "type", "payloadJson", "status", "providerMessageId", "error", "isTest", "createdAt", "updatedAt"}
	eventKeys   = keys{"id", "tenantId", "deviceId", "type", "normalizedJson", "rawJson", "createdAt"}
	webhookKeys = keys{"id", "tenantId", "url", "secret", "enabled"}
)

// asked is one request of the original's, and its answer. NAMES in route and body stand for ids that earlier requests have made.
type asked struct {
	rows   string // of the original's list of abilities, such as S1
	who    string // "" nobody, a user, service, bot:TENANT
	route  string
	body   string
	status int
	want   any    // a JSON text, keys of the object or of the first one of a list, or the code of an error
	keep   string // name for the id of what was made
	differ string // what is otherwise than it was; docs/differences.md says why
}

// conformance goes through every route of the original: what succeeds, and each error that it had.
var conformance = []asked{
	{rows: "S10", route: "GET /health", status: 200, want: `{"ok":true,"service":"api"}`},
	{rows: "S1", route: "POST /auth/login", body: `{"email":"super@example.com","password":"PASSWORD"}`, status: 200, want: keys{"token", "user"}},
	{rows: "S1", route: "POST /auth/login", body: `{"email":"super@example.com","password":"wrong"}`, status: 401, want: "invalid_credentials"},
	{rows: "S1", route: "POST /auth/login", body: `{"email":"nobody@example.com","password":"wrong"}`, status: 401, want: "invalid_credentials"},
	{rows: "S1 S9", route: "POST /auth/login", body: `{"email":"super@example.com"}`, status: 400, want: "invalid_request", differ: "400 instead of 500"},
	{rows: "S3", who: "super", route: "GET /me", status: 200, want: `{"id":"super","email":"super@example.com","role":"SUPERADMIN","tenantId":null}`},
	{rows: "S3", route: "GET /me", status: 401, want: "unauthorized"},
	{rows: "S3", who: "garbage", route: "GET /me", status: 401, want: "unauthorized"},

	{rows: "S7", who: "super", route: "POST /auth/service-jwt", body: `{"service":"crm"}`, status: 201, want: keys{"id", "tokenType", "service", "scopes", "token"}, keep: "SERVICE"},
	{rows: "S7", who: "super", route: "POST /auth/service-jwt", body: `{"service":"c"}`, status: 400, want: "invalid_request", differ: "400 instead of 500"},
	{rows: "S7", who: "super", route: "GET /auth/service-jwt", status: 200, want: keys{"id", "service", "scopes", "revokedAt", "lastUsedAt", "createdAt"}},
	{rows: "S7", who: "service", route: "GET /auth/service-jwt", status: 403, want: "forbidden_service_token"},
	{rows: "S7", who: "service", route: "GET /me", status: 200, want: keys{"id", "email", "role", "tenantId"}},
	{rows: "S7", who: "service", route: "GET /devices/DEVICE/status", status: 403, want: "missing_scope"},
	{rows: "S7", who: "service", route: "POST /devices/DEVICE/messages/send", body: `{"to":"5215550000001","text":"hi"}`, status: 202, want: keys{"outboundMessageId", "status"}},
	{rows: "S7", who: "service", route: "GET /tenants", status: 403, want: "forbidden_service_token"},
	{rows: "S7", who: "super", route: "POST /auth/service-jwt/SERVICE/revoke", status: 200, want: `{"ok":true}`},
	{rows: "S7", who: "super", route: "POST /auth/service-jwt/SERVICE/revoke", status: 200, want: `{"ok":true}`},
	{rows: "S7", who: "super", route: "POST /auth/service-jwt/nobody/revoke", status: 404, want: "not_found"},

	{rows: "S5", who: "super", route: "POST /tenants", body: `{"name":"three"}`, status: 201, want: tenantKeys, keep: "TENANT"},
	{rows: "S5 S9", who: "super", route: "POST /tenants", body: `{"name":""}`, status: 400, want: "invalid_request", differ: "400 instead of 500"},
	{rows: "S4", who: "agent", route: "POST /tenants", body: `{"name":"x"}`, status: 403, want: "forbidden"},
	{rows: "S5", who: "super", route: "GET /tenants", status: 200, want: tenantKeys},
	{rows: "S5", who: "super", route: "DELETE /tenants/nobody", status: 404, want: "not_found"},
	{rows: "S6", who: "super", route: "POST /users", body: `{"email":"new@example.com","password":"a password","role":"AGENT","tenantId":"one"}`, status: 201, want: userKeys, keep: "USER"},
	{rows: "S6", who: "super", route: "POST /users", body: `{"email":"new@example.com","password":"a password","role":"AGENT","tenantId":"one"}`, status: 409, want: "email_taken", differ: "409 instead of 500"},
	{rows: "S6", who: "super", route: "POST /users", body: `{"email":"x@example.com","password":"short","role":"AGENT","tenantId":"one"}`, status: 400, want: "invalid_request", differ: "400 instead of 500"},
	{rows: "S6", who: "super", route: "POST /users", body: `{"email":"x@example.com","password":"a password","role":"AGENT","tenantId":"none"}`, status: 400, want: "invalid_tenantId", differ: "400 instead of 500"},
	{rows: "S6", who: "super", route: "GET /users?tenantId=one", status: 200, want: userKeys},
	{rows: "S6", who: "super", route: "DELETE /users/USER", status: 200, want: `{"ok":true}`},
	{rows: "S6", who: "super", route: "DELETE /users/USER", status: 404, want: "not_found"},
	{rows: "S6", who: "super", route: "DELETE /users/super", status: 400, want: "cannot_delete_self"},

	{rows: "S11", who: "super", route: "POST /devices", body: `{"tenantId":"TENANT","label":"Desk","phoneHint":"5215550000001"}`, status: 201, want: keys(deviceKeys), keep: "NEW"},
	{rows: "S11", who: "super", route: "POST /devices", body: `{"label":"Desk"}`, status: 400, want: "tenantId_required"},
	{rows: "S11", who: "super", route: "POST /devices", body: `{"tenantId":"none","label":"Desk"}`, status: 400, want: "invalid_tenantId"},
	{rows: "S11 S9", who: "super", route: "POST /devices", body: `{"tenantId":"one","label":""}`, status: 400, want: "invalid_request", differ: "400 instead of 500"},
	{rows: "S12", who: "super", route: "GET /devices?tenantId=one", status: 200, want: keys(deviceKeys)},
	{rows: "S12", who: "super", route: "GET /devices", status: 400, want: "tenantId_required"},
	{rows: "S13 S23", who: "super", route: "GET /devices/DEVICE/status", status: 200, want: keys(deviceKeys)},
	{rows: "S13", who: "super", route: "GET /devices/nobody/status", status: 404, want: "not_found"},
	{rows: "S14", who: "super", route: "GET /devices/nobody/stream", status: 404, want: "not_found"},
	{rows: "S15", who: "super", route: "POST /devices/NEW/connect", status: 200, want: `{"ok":true}`},
	{rows: "S15", who: "super", route: "POST /devices/NEW/connect", body: `{"phoneNumber":"+52 1 555 000 0001"}`, status: 200, want: `{"ok":true}`},
	{rows: "S15", who: "super", route: "POST /devices/NEW/connect", body: `{"phoneNumber":"123"}`, status: 400, want: "invalid_phone_number"},
	{rows: "S15", who: "super", route: "POST /devices/nobody/connect", status: 404, want: "not_found"},
	{rows: "S19", who: "super", route: "POST /devices/NEW/public-link", status: 200, want: keys{"url", "token", "expiresAt"}, keep: "LINK"},
	{rows: "S19", who: "super", route: "POST /devices/nobody/public-link", status: 404, want: "not_found"},
	{rows: "S20", route: "GET /public/qr/LINK", status: 200, want: `{"status":"EXPIRED","deviceLabel":"Desk"}`},
	{rows: "S20", route: "GET /public/qr/nobody", status: 404, want: `NOT_FOUND`},
	{rows: "S21", route: "POST /public/qr/nobody/pairing", body: `{"phoneNumber":"5215550000001"}`, status: 404, want: "not_found"},
	{rows: "S16", who: "super", route: "POST /devices/NEW/disconnect", status: 200, want: `{"ok":true}`},
	{rows: "S17", who: "super", route: "POST /devices/NEW/reset-session", status: 200, want: `{"ok":true}`},
	{rows: "S18", who: "super", route: "POST /devices/NEW/reset-sender-sessions", status: 202, want: `{"ok":true,"clearedCount":0}`},
	{rows: "S16", who: "super", route: "POST /devices/nobody/disconnect", status: 404, want: "not_found"},
	{rows: "S17", who: "super", route: "POST /devices/nobody/reset-session", status: 404, want: "not_found"},
	{rows: "S18", who: "super", route: "POST /devices/nobody/reset-sender-sessions", status: 404, want: "not_found"},
	{rows: "S4", who: "agent", route: "POST /devices/DEVICE/disconnect", status: 403, want: "forbidden"},

	{rows: "S31 S32", who: "super", route: "POST /devices/DEVICE/messages/send", body: `{"to":"5215550000001","text":"hi"}`, status: 202, want: keys{"outboundMessageId", "status"}},
	{rows: "S31", who: "super", route: "POST /devices/DEVICE/messages/send", body: `{"type":"text","to":"5215550000001","text":"hi"}`, status: 202, want: keys{"outboundMessageId", "status"}},
	{rows: "S31", who: "super", route: "POST /devices/DEVICE/messages/send", body: `{"type":"image","to":"5215550000001","imageUrl":"https://example.com/a.png","caption":"x"}`, status: 202, want: keys{"outboundMessageId", "status"}},
	{rows: "S31 S9", who: "super", route: "POST /devices/DEVICE/messages/send", body: `{"type":"image","to":"5215550000001","imageUrl":"ftp://example.com/a.png"}`, status: 400, want: "invalid_request", differ: "400 instead of 500"},
	{rows: "S31 S9", who: "super", route: "POST /devices/DEVICE/messages/send", body: `{"type":"image","to":"5215550000001","imageUrl":"https://example.com/a.png","caption":"LONG"}`, status: 400, want: "invalid_request", differ: "400 instead of 500"},
	{rows: "S31", who: "super", route: "POST /devices/DEVICE/messages/send", body: `{"type":"document","to":"5215550000001","documentUrl":"https://example.com/a","fileName":"A.PDF","caption":"x"}`, status: 202, want: keys{"outboundMessageId", "status"}},
	{rows: "S31", who: "super", route: "POST /devices/DEVICE/messages/send", body: `{"type":"document","to":"5215550000001","documentUrl":"https://example.com/a"}`, status: 202, want: keys{"outboundMessageId", "status"}},
	{rows: "S31 S9", who: "super", route: "POST /devices/DEVICE/messages/send", body: `{"type":"document","to":"5215550000001","documentUrl":"https://example.com/a","fileName":"a.doc"}`, status: 400, want: "invalid_request", differ: "400 instead of 500"},
	{rows: "S31 S38", who: "super", route: "POST /devices/DEVICE/messages/send", body: `{"type":"status_image","imageUrl":"https://example.com/a.png","caption":"x","statusJidList":["5215550000001","7@lid"]}`, status: 202, want: keys{"outboundMessageId", "status"}},
	{rows: "S31 S9", who: "super", route: "POST /devices/DEVICE/messages/send", body: `{"type":"status_image","imageUrl":"https://example.com/a.png","statusJidList":[]}`, status: 400, want: "invalid_request", differ: "400 instead of 500"},
	{rows: "S31 S9", who: "super", route: "POST /devices/DEVICE/messages/send", body: `{"to":"5215550000001","text":""}`, status: 400, want: "invalid_request", differ: "400 instead of 500"},
	{rows: "S31 S9", who: "super", route: "POST /devices/DEVICE/messages/send", body: `{`, status: 400, want: "invalid_request", differ: "400 instead of 500"},
	{rows: "S32", who: "super", route: "POST /devices/NEW/messages/send", body: `{"to":"5215550000001","text":"hi"}`, status: 409, want: "device_not_online"},
	{rows: "S32", who: "super", route: "POST /devices/nobody/messages/send", body: `{"to":"5215550000001","text":"hi"}`, status: 404, want: "not_found"},
	{rows: "S35", who: "super", route: "POST /devices/DEVICE/messages/send", body: `{"to":"10000000000001@lid","text":"hi"}`, status: 202, want: keys{"outboundMessageId", "status"}},
	{rows: "S35", who: "super", route: "POST /devices/DEVICE/messages/send", body: `{"to":"120363000000000001@g.us","text":"hi"}`, status: 202, want: keys{"outboundMessageId", "status"}},
	{rows: "S35", who: "super", route: "POST /devices/DEVICE/messages/send", body: `{"to":"@s.whatsapp.net","text":"hi"}`, status: 400, want: "invalid_request"},
	{rows: "S33", who: "super", route: "POST /devices/DEVICE/messages/test", body: `{"to":"5215550000001","text":"hi"}`, status: 202, want: keys{"outboundMessageId", "status"}},
	{rows: "S33 S9", who: "super", route: "POST /devices/DEVICE/messages/test", body: `{"to":"12","text":"hi"}`, status: 400, want: "invalid_request", differ: "400 instead of 500"},
	{rows: "S34", who: "super", route: "GET /devices/DEVICE/messages/outbound", status: 200, want: messageKeys},
	{rows: "S34", who: "super", route: "GET /devices/nobody/messages/outbound", status: 404, want: "not_found"},
	{rows: "S8", who: "bot:one", route: "POST /devices/DEVICE/messages/send", body: `{"to":"5215550000001","text":"hi"}`, status: 202, want: keys{"outboundMessageId", "status"}},
	{rows: "S8", who: "bot:two", route: "POST /devices/DEVICE/messages/send", body: `{"to":"5215550000001","text":"hi"}`, status: 403, want: "forbidden"},
	{rows: "S8", who: "bot:", route: "POST /devices/DEVICE/messages/send", body: `{"to":"5215550000001","text":"hi"}`, status: 400, want: "tenantId_required"},
	{rows: "S8", who: "bot:one", route: "POST /devices/nobody/messages/send", body: `{"to":"5215550000001","text":"hi"}`, status: 404, want: "not_found"},
	{rows: "S8", who: "bot:one", route: "POST /devices/NEW/messages/send", body: `{"to":"5215550000001","text":"hi"}`, status: 403, want: "forbidden"},

	{rows: "S53", who: "super", route: "GET /events?tenantId=one", status: 200, want: eventKeys},
	{rows: "S53", who: "super", route: "GET /events?tenantId=one&deviceId=DEVICE&type=message.inbound", status: 200, want: eventKeys},
	{rows: "S53", who: "super", route: "GET /events", status: 400, want: "tenantId_required"},
	{rows: "S65", who: "super", route: "GET /devices/DEVICE/conversations", status: 200, want: keys{"conversations"}},
	{rows: "S65", who: "super", route: "GET /devices/nobody/conversations", status: 404, want: "not_found"},
	{rows: "S66", who: "super", route: "GET /devices/DEVICE/conversations/messages?remoteJid=5215550000009@s.whatsapp.net", status: 200, want: keys{"messages"}},
	{rows: "S66", who: "super", route: "GET /devices/DEVICE/conversations/messages", status: 400, want: "remoteJid_required"},

	{rows: "S56", who: "super", route: "POST /webhooks", body: `{"tenantId":"one","url":"RECEIVER"}`, status: 201, want: webhookKeys, keep: "HOOK"},
	{rows: "S56", who: "super", route: "POST /webhooks", body: `{"url":"RECEIVER"}`, status: 400, want: "tenantId_required"},
	{rows: "S56", who: "super", route: "POST /webhooks", body: `{"tenantId":"none","url":"RECEIVER"}`, status: 400, want: "invalid_tenantId"},
	{rows: "S56 S9", who: "super", route: "POST /webhooks", body: `{"tenantId":"one","url":"no address"}`, status: 400, want: "invalid_request", differ: "400 instead of 500"},
	{rows: "S56 S9", who: "super", route: "POST /webhooks", body: `{"tenantId":"one","url":"RECEIVER","secret":"short"}`, status: 400, want: "invalid_request", differ: "400 instead of 500"},
	{rows: "S56", who: "super", route: "GET /webhooks?tenantId=one", status: 200, want: webhookKeys, differ: "`secret` is masked"},
	{rows: "S56", who: "super", route: "GET /webhooks", status: 400, want: "tenantId_required"},
	{rows: "S56", who: "super", route: "PATCH /webhooks/HOOK", body: `{"enabled":false}`, status: 200, want: webhookKeys, differ: "`secret` is masked"},
	{rows: "S56", who: "super", route: "PATCH /webhooks/nobody", body: `{"enabled":false}`, status: 404, want: "not_found"},
	{rows: "S63", who: "super", route: "POST /webhooks/HOOK/test", status: 200, want: `{"ok":true,"status":200,"response":"thanks"}`},
	{rows: "S63", who: "super", route: "POST /webhooks/nobody/test", status: 404, want: "not_found"},
	{rows: "S56", who: "super", route: "DELETE /webhooks/HOOK", status: 200, want: `{"ok":true}`},
	{rows: "S56", who: "super", route: "DELETE /webhooks/HOOK", status: 404, want: "not_found"},

	{rows: "S22", who: "super", route: "DELETE /devices/NEW", status: 200, want: `{"ok":true}`},
	{rows: "S22", who: "super", route: "DELETE /devices/NEW", status: 404, want: "not_found"},
	{rows: "S5", who: "super", route: "DELETE /tenants/TENANT", status: 200, want: `{"ok":true}`},
	{rows: "S9", who: "super", route: "GET /nowhere", status: 404, want: "not_found", differ: "JSON instead of HTML"},
}

// Every route of the original, request by request.
func TestConformance(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "thanks") }))
	t.Cleanup(receiver.Close)
	_, err := f.pool.Exec(t.Context(), `INSERT INTO events (id, tenant_id, device_id, device_seq, type, chat, normalized, raw)
		VALUES (gen_random_uuid(), 'one', $1, 1, 'message.inbound', '5215550000009@s.whatsapp.net', '{"from":"5215550000009@s.whatsapp.net"}', '{}')`, f.device)
	require.NoError(t, err)
	f.tokens["garbage"] = "garbage"
	names := []string{"PASSWORD", password, "RECEIVER", receiver.URL, "LONG", strings.Repeat("x", 1025)}
	for _, c := range conformance {
		what := fmt.Sprintf("%s as %q: %s %s", c.rows, c.who, c.route, c.body)
		if c.who == "service" && f.tokens["service"] == "" {
			a := f.do("super", "POST /auth/service-jwt", `{"service":"sender","scopes":["messages:send"]}`)
			require.Equal(t, 201, a.status, a.text)
			f.tokens["service"] = a.field("token")
		}
		known := strings.NewReplacer(names...)
		a := f.do(c.who, known.Replace(c.route), known.Replace(c.body))
		require.Equal(t, c.status, a.status, "%s: %s", what, a.text)
		switch want := c.want.(type) {
		case keys:
			require.GreaterOrEqual(t, len(a.keys()), len(want), "%s: %s", what, a.text)
			require.Equal(t, []string(want), a.keys()[:len(want)], what)
		case string:
			switch {
			case want[0] == '{':
				require.JSONEq(t, want, a.text, what)
			case want == "NOT_FOUND":
				require.Equal(t, want, a.field("status"), what)
			default:
				requireError(t, a, c.status, want, "")
			}
		}
		if c.keep != "" {
			id := "id"
			if c.keep == "LINK" {
				id = "token"
			}
			names = append(names, c.keep, a.field(id))
		}
	}
}

// abilities are the original's that requests alone do not show, with the tests that do.
var abilities = []struct{ row, what, tests string }{
	{"S2", "the first administrator is made at the start", "TestSeedAdminOnceAndLogIn"},
	{"S4", "roles", "TestWhoMayWhat, TestNobodyIsLiftedAboveTheCaller"},
	{"S5", "deleting a tenant stops its sessions first", "TestDeleteTenantOrdersItsDevicesFirst"},
	{"S14", "a device's state is pushed", "TestStream, TestStreamPushesStates"},
	{"S15", "connecting shows a code", "TestMainJob, TestPairingCodeOnARunningSession"},
	{"S16", "pausing keeps the session", "TestPauseResetAndLogout"},
	{"S17", "unlinking forgets it", "TestPauseResetAndLogout, TestLinkedSurvivesAndForgetDestroys"},
	{"S18", "new encryption with everybody heard lately", "TestRepairWhileRunning"},
	{"S20", "what a visitor of a link sees", "TestPublicLinkShowsTheCodeAndThenSuccess, TestPublicLink"},
	{"S21", "pairing by a link", "TestPublicLink, TestStrangersFindNothing"},
	{"S24", "codes change, pairing codes come when the socket is ready", "TestPairingCodeOnARunningSession, TestPairByCode"},
	{"S38", "a status goes to whom it names, under one kind of address", "TestStatusGoesToItsAudience, TestStatusSurvivesFaults"},
	{"S57", "six headers of a webhook", "TestCheckHeaders, TestMainJob"},
	{"S58", "signature", "TestSign, TestTheOriginalsExample, TestReceiverInAnotherLanguage"},
	{"S59", "body of a webhook", "TestBodyGoesOutToTheLetter, TestBodyWithoutDevice"},
	{"S60", "timeouts, retries, breaker", "TestTimeouts, TestScheduleEndsInADeadLetter, TestBreakerLetsOneThrough"},
	{"S61", "deliveries and attempts, listed and repeated", "TestDeliveryRow, TestControlOfDeliveries, TestRedelivery"},
	{"S62", "every enabled endpoint gets every event under the same id", "TestDelivers, TestTwoDispatchers"},
	{"S64", "filters, rates, addresses that are refused", "TestEventFilters, TestRateLimitIsKept, TestInsideAddressesAreRefused"},
	{"S65", "conversations and who waits", "TestConversations, TestConversationBodies"},
	{"S66", "a conversation's newest page", "TestChat"},
	{"S76", "hashes of passwords and tokens", "TestPasswordsAreHashedAnew, TestNoSecretInTheDatabase"},
	{"S77", "keys are compared in constant time", "TestBotKey"},
	{"S78", "what is old is deleted", "TestUpkeepDropsWhatIsOld"},
}

// missing are abilities that are not there yet.
var missing []struct{ row, what string }

// The table in docs/parity.md is what the tests check.
func TestParityIsDocumented(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	b.WriteString(`# Parity with the original

Made by ` + "`go test ./router/rest -run Parity -update`" + ` from the tests themselves. *S* numbers are those of the list of what the original can do.

## Requests

` + "`TestConformance`" + ` makes each of these requests and compares the answers: status, code of the error, body, or keys of the body in the original's order (ours may have more behind
them).

| | who | request | answer | otherwise than it was |
|---|---|---|---|---|
`)
	cell := func(text string) string { return strings.ReplaceAll(text, "|", `\|`) }
	for _, c := range conformance {
		who, want := c.who, ""
		if who == "" {
			who = "nobody"
		}
		switch w := c.want.(type) {
		case keys:
			want = "`" + strings.Join(w, "`, `") + "`"
		case string:
			want = "`" + w + "`"
		}
		request := "`" + c.route + "`"
		if c.body != "" {
			request += " `" + c.body + "`"
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %d %s | %s |\n", c.rows, who, cell(request), c.status, cell(want), c.differ)
	}
	b.WriteString("\n## What happens\n\n| | | tests |\n|---|---|---|\n")
	known := allTests(t)
	for _, a := range abilities {
		for _, name := range strings.Split(a.tests, ", ") {
			require.True(t, known[name], "%s: there is no test %s", a.row, name)
		}
		fmt.Fprintf(&b, "| %s | %s | `%s` |\n", a.row, a.what, strings.ReplaceAll(a.tests, ", ", "`, `"))
	}
	if len(missing) > 0 {
		b.WriteString("\n## Not there yet\n\n| | |\n|---|---|\n")
	}
	for _, m := range missing {
		fmt.Fprintf(&b, "| %s | %s |\n", m.row, m.what)
	}
	file := filepath.Join("..", "..", "docs", "parity.md")
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(b.String()), 0o600))
	}
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(text), b.String(), "make it again with -update")
}

// allTests are the names of all tests of this module.
func allTests(t *testing.T) map[string]bool {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "git", "-C", filepath.Join("..", ".."), "grep", "-h", "--untracked", "-o", "-E", "^func Test[A-Za-z0-9_]+", "--", "*_test.go").Output()
	require.NoError(t, err)
	names := map[string]bool{}
	for _, line := range strings.Fields(strings.ReplaceAll(string(out), "func ", "")) {
		names[line] = true
	}
	return names
}

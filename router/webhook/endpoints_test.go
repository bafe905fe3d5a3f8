package webhook_test

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/egress"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/router/webhook"
)

func TestEndpoints(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	url := "https://example.org/hook"
	made, err := w.endpoints.Create(ctx, tenantID, webhook.Params{URL: &url})
	require.NoError(t, err)
	require.Regexp(t, `^[0-9a-f]{48}$`, made.Secret)
	text, err := json.Marshal(made)
	require.NoError(t, err)
	require.Regexp(t, `^\{"id":".+","tenantId":"t1","url":"https://example.org/hook","secret":"[0-9a-f]{48}","enabled":true,`+
		`"eventFilters":null,"rateLimit":null,"createdAt":".+","updatedAt":".+"\}$`, string(text))

	for name, c := range map[string]struct{ scope, id string }{
		"other tenant": {"t2", made.ID}, "unknown": {tenantID, "none"}, "no tenant": {"", made.ID},
	} {
		_, err = w.endpoints.Get(ctx, c.scope, c.id)
		require.ErrorIs(t, err, webhook.ErrNotFound, name)
		_, err = w.endpoints.Update(ctx, c.scope, c.id, webhook.Params{})
		require.ErrorIs(t, err, webhook.ErrNotFound, name)
		require.ErrorIs(t, w.endpoints.Delete(ctx, c.scope, c.id), webhook.ErrNotFound, name)
	}
	_, err = w.endpoints.Create(ctx, "t3", webhook.Params{URL: &url})
	require.ErrorIs(t, err, webhook.ErrNoTenant)
	list, err := w.endpoints.List(ctx, "t2")
	require.NoError(t, err)
	require.NotNil(t, list, "an empty list is [] in JSON")
	require.Empty(t, list)

	secret, no, all := "eight888", false, []string{"*"}
	changed, err := w.endpoints.Update(ctx, webhook.AnyTenant, made.ID, webhook.Params{Secret: &secret, Enabled: &no, EventFilters: &all})
	require.NoError(t, err)
	require.Equal(t, secret, changed.Secret)
	require.False(t, changed.Enabled)
	require.Equal(t, all, changed.EventFilters)
	require.Equal(t, url, changed.URL)
	list, err = w.endpoints.List(ctx, tenantID)
	require.NoError(t, err)
	require.Equal(t, []webhook.Row{changed}, list)
	require.NoError(t, w.endpoints.Delete(ctx, tenantID, made.ID))
}

func TestParamsAreChecked(t *testing.T) {
	t.Parallel()
	e := webhook.NewEndpoints(nil, nil, nil) // refused before the database is asked
	good := "https://example.org/"
	for name, c := range map[string]struct{ url, secret, field string }{
		"scheme":       {"ftp://example.org/", "", "url"},
		"script":       {"javascript:alert(1)", "", "url"},
		"no host":      {"https:///hook", "", "url"},
		"no URL":       {"hook", "", "url"},
		"broken":       {"http://[::1", "", "url"},
		"long":         {good + strings.Repeat("x", 3000), "", "url"},
		"short secret": {good, "seven77", "secret"},
	} {
		p := webhook.Params{URL: &c.url}
		if c.secret != "" {
			p.Secret = &c.secret
		}
		_, err := e.Create(t.Context(), tenantID, p)
		var input *webhook.InputError
		require.ErrorAs(t, err, &input, name)
		require.Equal(t, c.field, input.Field, name)
	}
}

func TestTrial(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	url, posts := receiver(t, func(rw http.ResponseWriter, _ *http.Request, _ post) {
		rw.WriteHeader(http.StatusTeapot)
		_, _ = rw.Write([]byte(strings.Repeat("ü", 3000)))
	})
	no := false
	row := w.endpoint(url, func(p *webhook.Params) { p.Enabled = &no })
	result, err := w.endpoints.Test(t.Context(), row, "", json.RawMessage(`{"a":  1}`))
	require.NoError(t, err)
	require.Equal(t, webhook.TestResult{Status: http.StatusTeapot, Response: strings.Repeat("ü", 2000)}, result)
	p := take(t, posts)
	require.NoError(t, uuid.Validate(p.header.Get("x-event-id")))
	require.Equal(t, []string{""}, p.header.Values("x-device-id"))
	require.Equal(t, "webhook.test", p.header.Get("x-event-type"))
	require.Contains(t, string(p.body), `"deviceId":null,"type":"webhook.test","normalized":{"a":  1},"raw":{"a":  1},"createdAt":"`)
	require.Zero(t, w.count(`SELECT count(*) FROM webhook_deliveries`))

	row.URL = "http://10.0.0.1/"
	_, err = w.endpoints.Test(t.Context(), row, "", nil)
	require.ErrorIs(t, err, webhook.ErrUnreachable)
	require.ErrorIs(t, err, egress.ErrForbiddenAddress)
	var input *webhook.InputError
	_, err = w.endpoints.Test(t.Context(), row, "", json.RawMessage(`{`))
	require.ErrorAs(t, err, &input)
	_, err = w.endpoints.Test(t.Context(), row, "a\r\nb: c", nil)
	require.ErrorAs(t, err, &input)
}

func TestFiltersAndDeletion(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	url, posts := receiver(t, func(rw http.ResponseWriter, _ *http.Request, _ post) { rw.WriteHeader(http.StatusBadGateway) })
	quiet, _ := receiver(t, nil)
	set := func(types ...string) func(*webhook.Params) {
		f := append([]string{}, types...) // none is not the default
		return func(p *webhook.Params) { p.EventFilters = &f }
	}
	doomed := w.endpoint(url, set("*"))
	w.endpoint(quiet, set("message.status"))
	w.endpoint(quiet, set("message.inbound"))
	w.endpoint(quiet, set())
	w.endpoint(quiet, nil)
	w.start(func(c *webhook.Config) {
		c.Sweep, c.SweepAway, c.Schedule = 20*time.Millisecond, time.Millisecond, []time.Duration{time.Hour}
	})
	id := w.happen("c1", false)
	take(t, posts)
	require.Eventually(t, func() bool {
		return w.count(`SELECT count(*) FROM webhook_deliveries WHERE event_id = $1 AND status = 'SUCCESS'`, id) == 2
	}, patience, 10*time.Millisecond)
	require.Equal(t, 3, w.count(`SELECT count(*) FROM webhook_deliveries`))
	require.NoError(t, w.endpoints.Delete(t.Context(), tenantID, doomed.ID))
	require.Equal(t, 2, w.count(`SELECT count(*) FROM webhook_deliveries`))
	require.Eventually(t, func() bool { return w.count(`SELECT count(*) FROM webhook_lanes`) == 0 }, patience, 10*time.Millisecond)
}

func TestSecretsAreSealed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	secret := "known-secret-of-a-test"
	url := "https://example.com/hook"
	row, err := w.endpoints.Create(t.Context(), tenantID, webhook.Params{URL: &url, Secret: &secret})
	require.NoError(t, err)
	require.Equal(t, secret, row.Secret)
	stored := func() (text string) {
		require.NoError(t, w.pool.QueryRow(t.Context(), `SELECT secret FROM webhook_endpoints WHERE id = $1`, row.ID).Scan(&text))
		return text
	}
	require.NotContains(t, stored(), secret)
	other := "another-secret-of-a-test"
	row, err = w.endpoints.Update(t.Context(), "*", row.ID, webhook.Params{Secret: &other})
	require.NoError(t, err)
	require.Equal(t, other, row.Secret)
	require.NotContains(t, stored(), other)

	// One from before secrets were sealed still works, and is sealed at the next start.
	_, err = w.pool.Exec(t.Context(), `UPDATE webhook_endpoints SET secret = $2 WHERE id = $1`, row.ID, secret)
	require.NoError(t, err)
	row, err = w.endpoints.Get(t.Context(), tenantID, row.ID)
	require.NoError(t, err)
	require.Equal(t, secret, row.Secret)
	require.NoError(t, webhook.SealSecrets(t.Context(), w.pool, testKeys(t)))
	require.NotContains(t, stored(), secret)

	// A new key: what the old one sealed is sealed anew, and the old one can go.
	newKey, oldKey := base64.StdEncoding.EncodeToString(bytes.Repeat([]byte{7}, 32)), base64.StdEncoding.EncodeToString(make([]byte, 32))
	both, err := seal.NewRing(newKey, oldKey)
	require.NoError(t, err)
	require.NoError(t, webhook.SealSecrets(t.Context(), w.pool, both))
	only, err := seal.NewRing(newKey)
	require.NoError(t, err)
	row, err = webhook.NewEndpoints(w.pool, w.client, only).Get(t.Context(), tenantID, row.ID)
	require.NoError(t, err)
	require.Equal(t, secret, row.Secret)
	_, err = w.endpoints.Get(t.Context(), tenantID, row.ID)
	require.ErrorIs(t, err, seal.ErrUnreadable)
}

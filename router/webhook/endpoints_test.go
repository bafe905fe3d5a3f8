package webhook_test

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/device"
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
		`"eventFilters":null,"rateLimit":null,"createdAt":".+","updatedAt":".+","ordered":true,"deviceFilters":null,"chatKinds":null,"headers":null,`+
		`"standardSecret":"whsec_.+","previousSecretUntil":null,"failingSince":null,"lastSuccessAt":null,"pausedUntil":null,"disabledAt":null,`+
		`"disabledReason":null\}$`, string(text))

	for name, c := range map[string]struct{ scope, id string }{
		"other tenant": {"t2", made.ID}, "unknown": {tenantID, "none"}, "no tenant": {"", made.ID}, "impossible": {tenantID, "a\x00"}, "empty": {tenantID, ""},
	} {
		_, err = w.endpoints.Get(ctx, c.scope, c.id)
		require.ErrorIs(t, err, webhook.ErrNotFound, name)
		_, err = w.endpoints.Reveal(ctx, c.scope, c.id)
		require.ErrorIs(t, err, webhook.ErrNotFound, name)
		_, err = w.endpoints.Update(ctx, c.scope, c.id, webhook.Params{})
		require.ErrorIs(t, err, webhook.ErrNotFound, name)
		_, err = w.endpoints.Rotate(ctx, c.scope, c.id, webhook.Rotation{})
		require.ErrorIs(t, err, webhook.ErrNotFound, name)
		_, err = w.endpoints.Test(ctx, c.scope, c.id, "", nil)
		require.ErrorIs(t, err, webhook.ErrNotFound, name)
		require.ErrorIs(t, w.endpoints.Delete(ctx, c.scope, c.id), webhook.ErrNotFound, name)
	}
	_, err = w.endpoints.Create(ctx, "t3", webhook.Params{URL: &url})
	require.ErrorIs(t, err, webhook.ErrNoTenant)
	list, err := w.endpoints.List(ctx, "t2")
	require.NoError(t, err)
	require.NotNil(t, list, "an empty list is [] in JSON")
	require.Empty(t, list)

	secret, no, all := "secret888", false, []string{"*"}
	changed, err := w.endpoints.Update(ctx, webhook.AnyTenant, made.ID, webhook.Params{Secret: &secret, Enabled: &no, EventFilters: webhook.To(all)})
	require.NoError(t, err)
	require.Equal(t, "••••••••t888", changed.Secret)
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
	for name, c := range map[string]struct{ body, field string }{
		"no address":           {`{}`, "url"},
		"scheme":               {`{"url":"ftp://example.org/"}`, "url"},
		"script":               {`{"url":"javascript:alert(1)"}`, "url"},
		"no host":              {`{"url":"https:///hook"}`, "url"},
		"no URL":               {`{"url":"hook"}`, "url"},
		"broken":               {`{"url":"http://[::1"}`, "url"},
		"long":                 {`{"url":"https://example.org/` + strings.Repeat("x", 3000) + `"}`, "url"},
		"short secret":         {`{"url":"https://example.org/","secret":"seven77"}`, "secret"},
		"long secret":          {`{"url":"https://example.org/","secret":"` + strings.Repeat("é", 129) + `"}`, "secret"},
		"masked secret":        {`{"url":"https://example.org/","secret":"••••••••abcd"}`, "secret"},
		"negative rate":        {`{"url":"https://example.org/","rateLimit":-1}`, "rateLimit"},
		"rate above the most":  {`{"url":"https://example.org/","rateLimit":10001}`, "rateLimit"},
		"upper case":           {`{"url":"https://example.org/","eventFilters":["Message.Inbound"]}`, "eventFilters"},
		"empty filter":         {`{"url":"https://example.org/","eventFilters":[""]}`, "eventFilters"},
		"star within":          {`{"url":"https://example.org/","eventFilters":["message.*.x"]}`, "eventFilters"},
		"star far behind":      {`{"url":"https://example.org/","eventFilters":["message.inbound.*"]}`, "eventFilters"},
		"star without a dot":   {`{"url":"https://example.org/","eventFilters":["message*"]}`, "eventFilters"},
		"too many filters":     {`{"url":"https://example.org/","eventFilters":["a"` + strings.Repeat(`,"a"`, 64) + `]}`, "eventFilters"},
		"no device's id":       {`{"url":"https://example.org/","deviceFilters":["a b"]}`, "deviceFilters"},
		"kind":                 {`{"url":"https://example.org/","chatKinds":["user","channel"]}`, "chatKinds"},
		"missed, not enabled":  {`{"url":"https://example.org/","replayMissed":true}`, "replayMissed"},
		"missed, and disabled": {`{"url":"https://example.org/","enabled":false,"replayMissed":true}`, "replayMissed"},
	} {
		var p webhook.Params
		require.NoError(t, json.Unmarshal([]byte(c.body), &p), name)
		_, err := e.Create(t.Context(), tenantID, p)
		var input *webhook.InputError
		require.ErrorAs(t, err, &input, name)
		require.Equal(t, c.field, input.Field, name)
		require.Regexp(t, "expected|must|valid", input.Reason, name)
	}
}

// params reads what a client writes.
func params(t *testing.T, body string) (p webhook.Params) {
	t.Helper()
	require.NoError(t, json.Unmarshal([]byte(body), &p))
	return p
}

// What is left out stays, and null brings the default back.
func TestNullBringsTheDefaultBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	url := "https://example.org/hook"
	made, err := w.endpoints.Create(t.Context(), tenantID, webhook.Params{URL: &url})
	require.NoError(t, err)
	all := `{"eventFilters":["message.*","device.status"],"deviceFilters":["` + string(w.device) + `"],"chatKinds":["user","group"],"rateLimit":7,` +
		`"headers":{"Authorization":"Bearer x"},"ordered":false}`
	set, err := w.endpoints.Update(t.Context(), tenantID, made.ID, params(t, all))
	require.NoError(t, err)
	require.Equal(t, []string{"message.*", "device.status"}, set.EventFilters)
	require.Equal(t, []string{string(w.device)}, set.DeviceFilters)
	require.Equal(t, []string{"user", "group"}, set.ChatKinds)
	require.Equal(t, 7, *set.RateLimit)
	require.Equal(t, map[string]string{"Authorization": "••••••••"}, set.Headers, "values may be credentials")
	require.False(t, set.Ordered)
	left, err := w.endpoints.Update(t.Context(), tenantID, made.ID, params(t, `{}`))
	require.NoError(t, err)
	left.UpdatedAt = set.UpdatedAt
	require.Equal(t, set, left)
	none, err := w.endpoints.Update(t.Context(), tenantID, made.ID, params(t, `{"eventFilters":[],"deviceFilters":[],"chatKinds":[]}`))
	require.NoError(t, err)
	require.Equal(t, [][]string{{}, {}, {}}, [][]string{none.EventFilters, none.DeviceFilters, none.ChatKinds}, "none is not the default")
	back, err := w.endpoints.Update(t.Context(), tenantID, made.ID,
		params(t, `{"url":null,"eventFilters":null,"deviceFilters":null,"chatKinds":null,"rateLimit":null,"headers":null,"ordered":true}`))
	require.NoError(t, err)
	again, err := w.endpoints.Reveal(t.Context(), tenantID, made.ID)
	require.NoError(t, err)
	again.UpdatedAt = made.UpdatedAt
	require.Equal(t, made, again)
	require.Nil(t, back.Headers)
	require.Equal(t, 1, w.count(`SELECT count(*) FROM webhook_endpoints WHERE headers IS NULL AND event_filters IS NULL AND rate_limit IS NULL`))
}

func TestDevicesOfFiltersAreTheTenants(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	url := "https://example.org/hook"
	foreign, err := device.Create(t.Context(), w.pool, device.Params{TenantID: "t2", Label: "Device"})
	require.NoError(t, err)
	own, err := device.Create(t.Context(), w.pool, device.Params{TenantID: tenantID, Label: "Device"})
	require.NoError(t, err)
	var input *webhook.InputError
	for _, id := range []string{string(foreign.ID), "nobody"} {
		list := webhook.To([]string{string(own.ID), id})
		_, err := w.endpoints.Create(t.Context(), tenantID, webhook.Params{URL: &url, DeviceFilters: list})
		require.ErrorAs(t, err, &input)
		require.Equal(t, "deviceFilters", input.Field)
		require.Contains(t, input.Reason, id)
	}
	require.Zero(t, w.count(`SELECT count(*) FROM webhook_endpoints`))
	list := []string{string(own.ID)}
	made, err := w.endpoints.Create(t.Context(), tenantID, webhook.Params{URL: &url, DeviceFilters: webhook.To(list)})
	require.NoError(t, err)
	_, err = w.pool.Exec(t.Context(), `UPDATE devices SET desired_state = 'deleted' WHERE id = $1`, own.ID)
	require.NoError(t, err)
	// Whoever writes back what it has read changes nothing, also when a device has gone meanwhile.
	_, err = w.endpoints.Update(t.Context(), webhook.AnyTenant, made.ID, webhook.Params{DeviceFilters: webhook.To(list)})
	require.NoError(t, err)
	_, err = w.endpoints.Create(t.Context(), tenantID, webhook.Params{URL: &url, DeviceFilters: webhook.To(list)})
	require.ErrorAs(t, err, &input)
}

// What is shown of secrets can be written back.
func TestMaskedValuesChangeNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	made := w.endpoint("https://example.org/hook", func(p *webhook.Params) {
		p.Headers = webhook.To(map[string]string{"authorization": "Bearer x", "x-team": "blue"})
	})
	require.Equal(t, "Bearer x", made.Headers["authorization"], "the answer to creation shows all")
	shown, err := w.endpoints.Get(t.Context(), tenantID, made.ID)
	require.NoError(t, err)
	require.Equal(t, "••••••••cret", shown.Secret)
	require.NotContains(t, shown.StandardSecret, made.StandardSecret[10:])
	list, err := w.endpoints.List(t.Context(), tenantID)
	require.NoError(t, err)
	require.Equal(t, []webhook.Row{shown}, list)
	delete(shown.Headers, "x-team")
	shown.Headers["x-new"] = "new"
	_, err = w.endpoints.Update(t.Context(), tenantID, made.ID, webhook.Params{Secret: &shown.Secret, Headers: webhook.To(shown.Headers)})
	require.NoError(t, err)
	revealed, err := w.endpoints.Reveal(t.Context(), tenantID, made.ID)
	require.NoError(t, err)
	require.Equal(t, secret, revealed.Secret)
	require.Equal(t, map[string]string{"authorization": "Bearer x", "x-new": "new"}, revealed.Headers)
	for field, body := range map[string]string{
		"secret":  `{"secret":"••••••••othr"}`,
		"headers": `{"headers":{"x-unknown":"••••••••"}}`,
	} {
		_, err = w.endpoints.Update(t.Context(), tenantID, made.ID, params(t, body))
		var input *webhook.InputError
		require.ErrorAs(t, err, &input)
		require.Equal(t, field, input.Field)
	}
}

func TestRotation(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	made := w.endpoint("https://example.org/hook", nil)
	second, third := "second-secret", "third-secret"
	until := func() (text string) {
		require.NoError(t, w.pool.QueryRow(t.Context(), `SELECT coalesce(round(extract(epoch FROM previous_until - updated_at) / 3600)::text, 'none')
FROM webhook_endpoints`).Scan(&text))
		return text
	}
	row, err := w.endpoints.Rotate(t.Context(), tenantID, made.ID, webhook.Rotation{Secret: &second})
	require.NoError(t, err)
	require.Equal(t, second, row.Secret)
	require.Equal(t, webhook.StandardSecret(second), row.StandardSecret)
	require.Equal(t, "24", until())
	require.Equal(t, []string{second, secret}, w.secrets(made.ID))
	again, err := w.endpoints.Rotate(t.Context(), tenantID, made.ID, webhook.Rotation{Secret: &second})
	require.NoError(t, err)
	require.Equal(t, row.PreviousSecretUntil, again.PreviousSecretUntil)
	require.Equal(t, []string{second, secret}, w.secrets(made.ID), "a repeated request changes nothing")

	week := 168
	_, err = w.endpoints.Rotate(t.Context(), webhook.AnyTenant, made.ID, webhook.Rotation{Secret: &third, OverlapHours: &week})
	require.NoError(t, err)
	require.Equal(t, "168", until())
	require.Equal(t, []string{third, second}, w.secrets(made.ID), "the one before is the one just replaced")
	zero := 0
	row, err = w.endpoints.Rotate(t.Context(), tenantID, made.ID, webhook.Rotation{OverlapHours: &zero})
	require.NoError(t, err)
	require.Regexp(t, `^[0-9a-f]{48}$`, row.Secret)
	require.Equal(t, []string{row.Secret}, w.secrets(made.ID))
	require.Equal(t, "none", until())

	_, err = w.endpoints.Rotate(t.Context(), tenantID, made.ID, webhook.Rotation{})
	require.NoError(t, err)
	require.Len(t, w.secrets(made.ID), 2)
	_, err = w.endpoints.Update(t.Context(), tenantID, made.ID, webhook.Params{Secret: &second})
	require.NoError(t, err)
	require.Equal(t, []string{second}, w.secrets(made.ID), "a change replaces at once")

	for _, r := range []struct {
		field, secret string
		hours         int
	}{{"secret", "short", 1}, {"overlapHours", third, -1}, {"overlapHours", third, 169}} {
		_, err = w.endpoints.Rotate(t.Context(), tenantID, made.ID, webhook.Rotation{Secret: &r.secret, OverlapHours: &r.hours})
		var input *webhook.InputError
		require.ErrorAs(t, err, &input)
		require.Equal(t, r.field, input.Field)
	}
	// What is over is shown no more.
	_, err = w.endpoints.Rotate(t.Context(), tenantID, made.ID, webhook.Rotation{})
	require.NoError(t, err)
	_, err = w.pool.Exec(t.Context(), `UPDATE webhook_endpoints SET previous_until = now()`)
	require.NoError(t, err)
	row, err = w.endpoints.Get(t.Context(), tenantID, made.ID)
	require.NoError(t, err)
	require.Nil(t, row.PreviousSecretUntil)
}

func TestEnableAndDisable(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	made := w.endpoint("https://example.org/hook", nil)
	yes, no := true, false
	update := func(p webhook.Params) (webhook.Row, error) {
		return w.endpoints.Update(t.Context(), tenantID, made.ID, p)
	}
	off, err := update(webhook.Params{Enabled: &no})
	require.NoError(t, err)
	require.Equal(t, "manual", *off.DisabledReason)
	require.Equal(t, off.UpdatedAt, *off.DisabledAt)
	_, err = w.pool.Exec(t.Context(), `UPDATE webhook_endpoints SET disabled_reason = 'gone', disabled_at = now() - interval '2 days', pauses = 3,
  failing_since = now() - interval '3 days', paused_until = now() + interval '1 hour'`)
	require.NoError(t, err)
	off, err = update(webhook.Params{Enabled: &no})
	require.NoError(t, err)
	require.Equal(t, "gone", *off.DisabledReason, "it is disabled already")
	on, err := update(webhook.Params{Enabled: &yes})
	require.NoError(t, err)
	require.True(t, on.Enabled)
	require.Nil(t, on.DisabledAt)
	require.Nil(t, on.DisabledReason)
	require.Nil(t, on.FailingSince)
	require.Nil(t, on.PausedUntil)
	require.Nil(t, on.ReplayID)
	require.Zero(t, w.count(`SELECT pauses FROM webhook_endpoints`))
	require.Zero(t, w.count(`SELECT count(*) FROM webhook_replays`))

	// One that is paused is tried at once.
	_, err = w.pool.Exec(t.Context(), `UPDATE webhook_endpoints SET failing_since = now(), paused_until = now() + interval '1 hour'`)
	require.NoError(t, err)
	on, err = update(webhook.Params{Enabled: &yes})
	require.NoError(t, err)
	require.Nil(t, on.PausedUntil)
	require.Nil(t, on.FailingSince)

	var conflict *webhook.ConflictError
	_, err = update(webhook.Params{Enabled: &yes, ReplayMissed: true})
	require.ErrorAs(t, err, &conflict)
	require.Equal(t, "not_disabled", conflict.Code)

	for _, c := range []struct {
		name, since, from string
	}{
		{"lately", "1 day", "1 day 1 minute"}, // what happened just before may have been turned into deliveries just after
		{"long ago", "90 days", "30 days"},
	} {
		_, err = update(webhook.Params{Enabled: &no})
		require.NoError(t, err)
		_, err = w.pool.Exec(t.Context(), `UPDATE webhook_endpoints SET disabled_at = now() - $1::interval`, c.since)
		require.NoError(t, err)
		on, err = update(webhook.Params{Enabled: &yes, ReplayMissed: true, By: "me"})
		require.NoError(t, err)
		require.NotNil(t, on.ReplayID, c.name)
		require.Equal(t, 1, w.count(`SELECT count(*) FROM webhook_replays WHERE id = $1 AND what = 'missed' AND state = 'waiting' AND requested_by = 'me'
  AND to_at = created_at + interval '5 s' AND from_at BETWEEN created_at - $2::interval - interval '1 minute' AND created_at - $2::interval`,
			*on.ReplayID, c.from), c.name)
		// While one is open there is no second, and nothing of the change is done.
		_, err = update(webhook.Params{Enabled: &no})
		require.NoError(t, err)
		_, err = update(webhook.Params{Enabled: &yes, ReplayMissed: true})
		require.ErrorAs(t, err, &conflict)
		require.Equal(t, "replay_running", conflict.Code)
		row, err := w.endpoints.Get(t.Context(), tenantID, made.ID)
		require.NoError(t, err)
		require.False(t, row.Enabled)
		_, err = w.endpoints.CancelReplay(t.Context(), tenantID, made.ID, *on.ReplayID)
		require.NoError(t, err)
		_, err = update(webhook.Params{Enabled: &yes})
		require.NoError(t, err)
	}

	url := "https://example.org/"
	born, err := w.endpoints.Create(t.Context(), tenantID, webhook.Params{URL: &url, Enabled: &no})
	require.NoError(t, err)
	require.Equal(t, "manual", *born.DisabledReason)
	require.Equal(t, born.CreatedAt, *born.DisabledAt)
}

// A tenant has a bounded number of endpoints, however many are made at once.
func TestTooManyEndpoints(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	url := "https://example.org/hook"
	var made, refused atomic.Int32
	var all sync.WaitGroup
	for range 60 {
		all.Go(func() {
			_, err := w.endpoints.Create(t.Context(), tenantID, webhook.Params{URL: &url})
			var conflict *webhook.ConflictError
			switch {
			case err == nil:
				made.Add(1)
			case errors.As(err, &conflict) && conflict.Code == "too_many_endpoints":
				refused.Add(1)
			default:
				t.Error(err)
			}
		})
	}
	all.Wait()
	require.EqualValues(t, 50, made.Load())
	require.EqualValues(t, 10, refused.Load())
	_, err := w.endpoints.Create(t.Context(), "t2", webhook.Params{URL: &url})
	require.NoError(t, err, "others have room of their own")
}

// Whoever delivers is told of each change, after it is committed, and of nothing else.
func TestChangesAreTold(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	var told []string
	w.endpoints.OnChange(func(id string) { told = append(told, id) })
	made := w.endpoint("https://example.org/hook", nil)
	from := time.Now().Add(-time.Hour)
	for name, change := range map[string]func() error{
		"update": func() error {
			_, err := w.endpoints.Update(t.Context(), tenantID, made.ID, webhook.Params{})
			return err
		},
		"rotate": func() error {
			_, err := w.endpoints.Rotate(t.Context(), tenantID, made.ID, webhook.Rotation{})
			return err
		},
		"replay": func() error {
			r, err := w.endpoints.Replay(t.Context(), tenantID, made.ID, webhook.ReplayParams{From: &from})
			if err == nil {
				require.Len(t, told, 1)
				_, err = w.endpoints.CancelReplay(t.Context(), tenantID, made.ID, r.ID)
			}
			return err
		},
	} {
		told = nil
		require.NoError(t, change(), name)
		require.Contains(t, [][]string{{made.ID}, {made.ID, made.ID}}, told, name)
	}
	told = nil
	require.Error(t, w.endpoints.Delete(t.Context(), "t2", made.ID))
	_, err := w.endpoints.Update(t.Context(), "t2", made.ID, webhook.Params{})
	require.Error(t, err)
	require.Empty(t, told)
	require.NoError(t, w.endpoints.Delete(t.Context(), tenantID, made.ID))
	require.Equal(t, []string{made.ID}, told)
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
	result, err := w.endpoints.Test(t.Context(), tenantID, row.ID, "", json.RawMessage(`{"a":  1}`))
	require.NoError(t, err)
	require.Equal(t, webhook.TestResult{Status: http.StatusTeapot, Response: strings.Repeat("ü", 2000)}, result)
	p := take(t, posts)
	require.NoError(t, uuid.Validate(p.header.Get("x-event-id")))
	require.Equal(t, []string{""}, p.header.Values("x-device-id"))
	require.Equal(t, "webhook.test", p.header.Get("x-event-type"))
	require.Contains(t, string(p.body), `"deviceId":null,"type":"webhook.test","normalized":{"a":  1},"raw":{"a":  1},"createdAt":"`)
	require.Zero(t, w.count(`SELECT count(*) FROM webhook_deliveries`))

	private := "http://10.0.0.1/"
	_, err = w.endpoints.Update(t.Context(), tenantID, row.ID, webhook.Params{URL: &private})
	require.NoError(t, err)
	_, err = w.endpoints.Test(t.Context(), tenantID, row.ID, "", nil)
	require.ErrorIs(t, err, webhook.ErrUnreachable)
	require.ErrorIs(t, err, egress.ErrForbiddenAddress)
	var input *webhook.InputError
	_, err = w.endpoints.Test(t.Context(), tenantID, row.ID, "", json.RawMessage(`{`))
	require.ErrorAs(t, err, &input)
	_, err = w.endpoints.Test(t.Context(), tenantID, row.ID, "a\r\nb: c", nil)
	require.ErrorAs(t, err, &input)
}

func TestFiltersAndDeletion(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	url, posts := receiver(t, func(rw http.ResponseWriter, _ *http.Request, _ post) { rw.WriteHeader(http.StatusBadGateway) })
	quiet, _ := receiver(t, nil)
	set := func(types ...string) func(*webhook.Params) {
		f := append([]string{}, types...) // none is not the default
		return func(p *webhook.Params) { p.EventFilters = webhook.To(f) }
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
	secret, header := "known-secret-of-a-test", "credential-of-a-test"
	url := "https://example.com/hook"
	row, err := w.endpoints.Create(t.Context(), tenantID, webhook.Params{
		URL: &url, Secret: &secret, Headers: webhook.To(map[string]string{"x-key": header}),
	})
	require.NoError(t, err)
	require.Equal(t, secret, row.Secret)
	stored := func() (text string) {
		require.NoError(t, w.pool.QueryRow(t.Context(), `SELECT secret || ' ' || coalesce(previous_secret, '-') || ' ' || headers
FROM webhook_endpoints WHERE id = $1`, row.ID).Scan(&text))
		return text
	}
	require.NotContains(t, stored(), secret)
	require.NotContains(t, stored(), header)
	other := "another-secret-of-a-test"
	_, err = w.endpoints.Update(t.Context(), "*", row.ID, webhook.Params{Secret: &other})
	require.NoError(t, err)
	require.Equal(t, []string{other}, w.secrets(row.ID))
	require.NotContains(t, stored(), other)

	// One from before secrets were sealed still works, also as the one before, and is sealed at the next start.
	_, err = w.pool.Exec(t.Context(), `UPDATE webhook_endpoints SET secret = $2 WHERE id = $1`, row.ID, secret)
	require.NoError(t, err)
	require.Equal(t, []string{secret}, w.secrets(row.ID))
	_, err = w.endpoints.Rotate(t.Context(), tenantID, row.ID, webhook.Rotation{Secret: &other})
	require.NoError(t, err)
	require.Contains(t, stored(), secret)
	require.Equal(t, []string{other, secret}, w.secrets(row.ID))
	require.NoError(t, webhook.SealSecrets(t.Context(), w.pool, testKeys(t)))
	require.NotContains(t, stored(), secret)
	sealed := stored()
	require.NoError(t, webhook.SealSecrets(t.Context(), w.pool, testKeys(t)))
	require.Equal(t, sealed, stored(), "what is sealed is left as it is")

	// A new key: what the old one sealed is sealed anew, and the old one can go.
	newKey, oldKey := base64.StdEncoding.EncodeToString(bytes.Repeat([]byte{7}, 32)), base64.StdEncoding.EncodeToString(make([]byte, 32))
	both, err := seal.NewRing(newKey, oldKey)
	require.NoError(t, err)
	require.NoError(t, webhook.SealSecrets(t.Context(), w.pool, both))
	only, err := seal.NewRing(newKey)
	require.NoError(t, err)
	row, err = webhook.NewEndpoints(w.pool, w.client, only).Reveal(t.Context(), tenantID, row.ID)
	require.NoError(t, err)
	require.Equal(t, other, row.Secret)
	require.Equal(t, header, row.Headers["x-key"])
	valid, err := webhook.NewEndpoints(w.pool, w.client, only).SecretsNow(t.Context(), row.ID)
	require.NoError(t, err)
	require.Equal(t, []string{other, secret}, valid)
	_, err = w.endpoints.Get(t.Context(), tenantID, row.ID)
	require.ErrorIs(t, err, seal.ErrUnreadable)

	// What no longer signs is forgotten.
	_, err = webhook.NewEndpoints(w.pool, w.client, only).Rotate(t.Context(), tenantID, row.ID, webhook.Rotation{})
	require.NoError(t, err)
	_, err = w.pool.Exec(t.Context(), `UPDATE webhook_endpoints SET previous_until = now()`)
	require.NoError(t, err)
	require.NoError(t, webhook.SealSecrets(t.Context(), w.pool, only))
	require.Equal(t, 1, w.count(`SELECT count(*) FROM webhook_endpoints WHERE previous_secret IS NULL AND previous_until IS NULL`))
}

// secrets are those that sign deliveries to an endpoint now.
func (w *world) secrets(id string) []string {
	w.t.Helper()
	list, err := w.endpoints.SecretsNow(w.t.Context(), id)
	require.NoError(w.t, err)
	return list
}

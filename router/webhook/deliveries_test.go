package webhook_test

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/webhook"
)

// deliver writes a delivery as a dispatcher does, of an event that need not be there.
func (w *world) deliver(endpoint string, event uuid.UUID, status string) {
	w.t.Helper()
	_, err := w.pool.Exec(w.t.Context(), `INSERT INTO webhook_deliveries (event_id, endpoint_id, tenant_id, device_id, device_seq, chat, status)
SELECT $1, id, tenant_id, $3, 1, 'lane', $4 FROM webhook_endpoints WHERE id = $2`, event, endpoint, w.device, status)
	require.NoError(w.t, err)
}

// walk follows the cursors of a list to its end.
func (w *world) walk(scope string, f webhook.DeliveryFilter) (all []webhook.Delivery, pages int) {
	w.t.Helper()
	for {
		list, next, err := w.endpoints.Deliveries(w.t.Context(), scope, f)
		require.NoError(w.t, err)
		all = append(all, list...)
		if pages++; next == "" {
			return all, pages
		}
		require.NotEqual(w.t, f.Cursor, next)
		f.Cursor = next
	}
}

func eventsOf(list []webhook.Delivery) (ids []uuid.UUID) {
	for _, d := range list {
		ids = append(ids, d.EventID)
	}
	return ids
}

func TestDeliveryRow(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	hook := w.endpoint("https://example.org/hook", nil)
	id, gone := w.happen("c1", false), uuid.Must(uuid.NewV7())
	w.deliver(hook.ID, id, "FAILED")
	w.deliver(hook.ID, gone, "SUCCESS")
	_, err := w.pool.Exec(t.Context(), `UPDATE webhook_deliveries SET device_id = '' WHERE event_id = $1`, gone)
	require.NoError(t, err)
	list, next, err := w.endpoints.Deliveries(t.Context(), tenantID, webhook.DeliveryFilter{Endpoint: hook.ID})
	require.NoError(t, err)
	require.Empty(t, next)
	require.Equal(t, []uuid.UUID{gone, id}, eventsOf(list))
	text, err := json.Marshal(list)
	require.NoError(t, err)
	const rest = `"lastError":null,"nextRetryAt":.+,"responseStatus":null,"response":null,"durationMs":null,"lastAttemptAt":null,"replayId":null,"createdAt":".+","updatedAt":".+"\}`
	require.Regexp(t, `^\[\{"eventId":"`+gone.String()+`","endpointId":"`+hook.ID+`","tenantId":"t1","deviceId":null,"type":null,"chat":null,"status":"SUCCESS","attempts":0,`+
		rest+`,\{"eventId":"`+id.String()+`","endpointId":"`+hook.ID+`","tenantId":"t1","deviceId":"`+string(w.device)+`","type":"message.inbound","chat":"c1","status":"FAILED","attempts":0,`+
		rest+`\]$`, string(text))
	require.Nil(t, list[0].NextRetryAt, "it is finished")
	require.NotNil(t, list[1].NextRetryAt)
}

func TestDeliveriesAreFiltered(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	hook, other := w.endpoint("https://example.org/hook", nil), w.endpoint("https://example.org/other", nil)
	var ids []uuid.UUID
	for _, status := range []string{"SUCCESS", "FAILED", "PENDING", "DLQ", "SUCCESS"} {
		id := w.happen("c1", false)
		w.deliver(hook.ID, id, status)
		ids = append(ids, id)
	}
	w.deliver(other.ID, ids[0], "DLQ")
	at := func(i int) *time.Time {
		at := time.Unix(ids[i].Time().UnixTime())
		return &at
	}
	_, err := w.pool.Exec(t.Context(), `UPDATE events SET type = 'message.own' WHERE id = $1`, ids[1])
	require.NoError(t, err)
	_, err = w.pool.Exec(t.Context(), `UPDATE webhook_deliveries SET device_id = 'other' WHERE event_id = $1`, ids[2])
	require.NoError(t, err)
	later := at(4).Add(time.Hour)
	for name, c := range map[string]struct {
		filter webhook.DeliveryFilter
		want   []int
	}{
		"all":             {webhook.DeliveryFilter{}, []int{4, 3, 2, 1, 0}},
		"status":          {webhook.DeliveryFilter{Statuses: []string{"SUCCESS"}}, []int{4, 0}},
		"statuses":        {webhook.DeliveryFilter{Statuses: []string{"DLQ", "FAILED"}}, []int{3, 1}},
		"unfinished":      {webhook.DeliveryFilter{Statuses: []string{"PENDING", "FAILED"}}, []int{2, 1}},
		"type":            {webhook.DeliveryFilter{Type: "message.own"}, []int{1}},
		"type, status":    {webhook.DeliveryFilter{Type: "message.inbound", Statuses: []string{"FAILED"}}, nil},
		"device":          {webhook.DeliveryFilter{DeviceID: "other"}, []int{2}},
		"event":           {webhook.DeliveryFilter{EventID: &ids[3]}, []int{3}},
		"event, not then": {webhook.DeliveryFilter{EventID: &ids[3], From: &later}, nil},
		"to":              {webhook.DeliveryFilter{To: at(0)}, nil},
		"from":            {webhook.DeliveryFilter{From: at(0)}, []int{4, 3, 2, 1, 0}},
		"from later":      {webhook.DeliveryFilter{From: &later}, nil},
		"pending by time": {webhook.DeliveryFilter{Statuses: []string{"PENDING"}, To: at(0)}, nil},
	} {
		for _, limit := range []int{0, 1, 2} {
			f := c.filter
			f.Endpoint, f.Limit = hook.ID, limit
			var want []uuid.UUID
			for _, i := range c.want {
				want = append(want, ids[i])
			}
			list, _ := w.walk(tenantID, f)
			require.Equal(t, want, eventsOf(list), "%s, %d at a time", name, limit)
		}
	}
	for field, f := range map[string]webhook.DeliveryFilter{
		"status": {Statuses: []string{"OK"}}, "type": {Type: "A B"}, "deviceId": {DeviceID: "a b"}, "limit": {Limit: 501}, "cursor": {Cursor: "x"},
		"from": {From: at(4), To: at(4)},
	} {
		_, _, err := w.endpoints.Deliveries(t.Context(), tenantID, f)
		var input *webhook.InputError
		require.ErrorAs(t, err, &input, field)
		require.Equal(t, field, input.Field)
		require.Contains(t, input.Reason, "expected")
	}
	for _, c := range [][2]string{{"t2", hook.ID}, {tenantID, "none"}, {tenantID, "a\x00"}} {
		_, _, err := w.endpoints.Deliveries(t.Context(), c[0], webhook.DeliveryFilter{Endpoint: c[1]})
		require.ErrorIs(t, err, webhook.ErrNotFound)
	}
}

// The lists of all endpoints are merged: each page goes on where the one before has ended, also between two endpoints of one event.
func TestDeliveriesOfAllEndpoints(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	hooks := []string{w.endpoint("https://example.org/1", nil).ID, w.endpoint("https://example.org/2", nil).ID, w.endpoint("https://example.org/3", nil).ID}
	w.endpoint("https://example.org/none", nil)
	slices.Sort(hooks)
	slices.Reverse(hooks)
	type pair struct {
		event    uuid.UUID
		endpoint string
	}
	var want []pair
	for i := range 30 {
		id := uuid.Must(uuid.NewV7())
		var of []pair
		for k, hook := range hooks {
			if i%(k+1) == 0 { // every one, every second, every third
				w.deliver(hook, id, []string{"SUCCESS", "DLQ"}[(i+k)%2])
				of = append(of, pair{id, hook})
			}
		}
		want = append(of, want...)
	}
	url := "https://example.org/"
	foreign, err := w.endpoints.Create(t.Context(), "t2", webhook.Params{URL: &url})
	require.NoError(t, err)
	w.deliver(foreign.ID, uuid.Must(uuid.NewV7()), "DLQ")
	for _, limit := range []int{1, 2, 3, 7, 50, 500} {
		list, _ := w.walk(tenantID, webhook.DeliveryFilter{Limit: limit})
		var got []pair
		for _, d := range list {
			got = append(got, pair{d.EventID, d.EndpointID})
		}
		require.Equal(t, want, got, "%d at a time", limit)
		dead, _ := w.walk(tenantID, webhook.DeliveryFilter{Limit: limit, Statuses: []string{"DLQ"}})
		healthy, _ := w.walk(tenantID, webhook.DeliveryFilter{Limit: limit, Statuses: []string{"SUCCESS"}})
		require.Len(t, append(dead, healthy...), len(want))
	}
	none, _ := w.walk("t3", webhook.DeliveryFilter{})
	require.Empty(t, none)
}

// A status that is rare among very many is found page by page, with bounded work for each, and unfinished ones at once.
func TestRareStatusAmongMany(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	hook, busy := w.endpoint("https://example.org/hook", nil), w.endpoint("https://example.org/busy", nil)
	const rows = 2*webhook.ScanRows + 10
	_, err := w.pool.Exec(t.Context(), `INSERT INTO webhook_deliveries (event_id, endpoint_id, tenant_id, device_id, device_seq, chat, status)
SELECT uuid7(), w.id, $1, $2, n, 'lane', CASE WHEN w.id = $5 THEN 'PENDING' WHEN n = 2 THEN 'DLQ' WHEN n = 3 THEN 'FAILED' ELSE 'SUCCESS' END
FROM generate_series(1, $3::int) n, unnest(ARRAY[$4, $5]::text[]) AS w (id)`, tenantID, w.device, rows, hook.ID, busy.ID)
	require.NoError(t, err)
	dead, pages := w.walk(tenantID, webhook.DeliveryFilter{Endpoint: hook.ID, Statuses: []string{"DLQ"}})
	require.Len(t, dead, 1)
	require.Equal(t, 3, pages)
	failed, pages := w.walk(tenantID, webhook.DeliveryFilter{Endpoint: hook.ID, Statuses: []string{"FAILED", "PENDING"}})
	require.Len(t, failed, 1)
	require.Equal(t, 1, pages, "the index of unfinished deliveries finds it")
	waiting, _, err := w.endpoints.Deliveries(t.Context(), tenantID, webhook.DeliveryFilter{Endpoint: busy.ID, Statuses: []string{"PENDING"}, Limit: 10})
	require.NoError(t, err)
	require.Len(t, waiting, 10, "too many for the index: the newest by the primary key")
	newest, _, err := w.endpoints.Deliveries(t.Context(), tenantID, webhook.DeliveryFilter{Endpoint: busy.ID, Limit: 10})
	require.NoError(t, err)
	require.Equal(t, newest, waiting)
	everywhere, _ := w.walk(tenantID, webhook.DeliveryFilter{Statuses: []string{"DLQ"}})
	require.Equal(t, dead, everywhere)
}

func TestAttempts(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	hook := w.endpoint("https://example.org/hook", func(p *webhook.Params) {
		p.Headers = webhook.To(map[string]string{"Authorization": "Bearer secret"})
	})
	id := w.happen("c1", false)
	w.deliver(hook.ID, id, "PENDING")
	detail := func() webhook.DeliveryDetail {
		t.Helper()
		d, err := w.endpoints.Delivery(t.Context(), tenantID, hook.ID, id)
		require.NoError(t, err)
		require.Equal(t, id, d.EventID)
		return d
	}
	require.Empty(t, detail().Attempts)
	require.NotNil(t, detail().Attempts, "an empty list is [] in JSON")
	exec := func(query string) {
		t.Helper()
		_, err := w.pool.Exec(t.Context(), query, id, hook.ID)
		require.NoError(t, err)
	}
	const attempt = `INSERT INTO webhook_attempts (endpoint_id, event_id, number, tenant_id, at, duration_ms, result, response_status, error, response)
VALUES ($2, $1, `
	exec(attempt + `1, 't1', '2026-01-01T00:00:00.123Z', 12, 'status', 500, 'HTTP 500: oh', 'oh')`)
	exec(`UPDATE webhook_deliveries SET status = 'FAILED', attempts = 1, last_attempt_at = '2026-01-01T00:00:00.123Z', response_status = 500, response = 'oh'
WHERE event_id = $1 AND endpoint_id = $2`)
	require.Len(t, detail().Attempts, 1, "the last one that failed stands in both places")
	exec(`UPDATE webhook_deliveries SET status = 'SUCCESS', attempts = 2, last_attempt_at = '2026-01-01T00:00:05Z', response_status = 204, response = '',
duration_ms = 7, last_error = NULL WHERE event_id = $1 AND endpoint_id = $2`)
	d := detail()
	require.Len(t, d.Attempts, 2)
	require.Equal(t, 1, d.Attempts[0].Number)
	require.Equal(t, "HTTP 500: oh", *d.Attempts[0].Error)
	last := d.Attempts[1]
	require.Equal(t, 2, last.Number)
	require.Equal(t, "success", last.Result)
	require.Equal(t, 204, *last.ResponseStatus)
	require.Equal(t, 7, *last.DurationMs)
	require.Equal(t, "2026-01-01T00:00:05Z", last.At.UTC().Format(time.RFC3339))
	for name, value := range map[string]string{
		"x-event-id": id.String(), "x-tenant-id": tenantID, "x-device-id": string(w.device), "x-event-type": "message.inbound",
		"content-type": "application/json", "x-timestamp": "1767225600123", "x-signature": "••••••••", "authorization": "••••••••",
		"webhook-id": id.String(), "webhook-timestamp": "1767225600", "webhook-signature": "••••••••", "user-agent": "waconnect-webhook",
	} {
		require.Equal(t, value, d.Attempts[0].RequestHeaders[name], name)
	}
	require.Len(t, d.Attempts[0].RequestHeaders, 12, "and no others")
	text, err := json.Marshal(d)
	require.NoError(t, err)
	require.NotContains(t, string(text), secret)
	require.Regexp(t, `^\{"eventId":.+,"attempts":\[\{"number":1,"at":.+,"durationMs":12,"result":"status","responseStatus":500,"error":"HTTP 500: oh","response":"oh",`+
		`"requestHeaders":\{.+\}\},\{"number":2,.+\}\]\}$`, string(text))

	// A replay has followed: the success stands among the attempts now, and the row is about the next.
	exec(attempt + `2, 't1', '2026-01-01T00:00:05Z', 7, 'success', 204, NULL, '')`)
	require.Len(t, detail().Attempts, 2)
	exec(`UPDATE webhook_deliveries SET status = 'PENDING' WHERE event_id = $1 AND endpoint_id = $2`)
	require.Len(t, detail().Attempts, 2)

	for _, c := range []struct {
		scope, endpoint string
		event           uuid.UUID
		want            error
	}{
		{"t2", hook.ID, id, webhook.ErrNotFound},
		{tenantID, "none", id, webhook.ErrNotFound},
		{tenantID, "a\x00", id, webhook.ErrNotFound},
		{tenantID, hook.ID, uuid.New(), webhook.ErrNoDelivery},
	} {
		_, err := w.endpoints.Delivery(t.Context(), c.scope, c.endpoint, c.event)
		require.ErrorIs(t, err, c.want)
	}
}

// What selects by time here and in the schema are the same ids.
func TestFirstIDOfATime(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, text := range []string{"1970-01-01T00:00:00Z", "2026-12-31T23:59:59.999999Z", "2026-01-01T00:00:00.0005Z", "9999-12-31T23:59:59Z"} {
		at, err := time.Parse(time.RFC3339, text)
		require.NoError(t, err)
		var want uuid.UUID
		require.NoError(t, w.pool.QueryRow(t.Context(), `SELECT uuid7_floor($1)`, at).Scan(&want))
		require.Equal(t, want, webhook.FirstID(at), text)
	}
	require.Equal(t, webhook.FirstID(time.Unix(0, 0)), webhook.FirstID(time.Date(0, 1, 1, 0, 0, 0, 0, time.UTC)), "no event is older")
}

func TestUnknownDevices(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	unknown, err := device.Unknown(t.Context(), w.pool, tenantID, []string{"a", string(w.device), "b"})
	require.NoError(t, err)
	require.Equal(t, []string{"a", "b"}, unknown)
	unknown, err = device.Unknown(t.Context(), w.pool, "t2", []string{string(w.device)})
	require.NoError(t, err)
	require.Equal(t, []string{string(w.device)}, unknown)
}

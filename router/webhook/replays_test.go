package webhook_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/router/webhook"
)

func requireConflict(t *testing.T, err error, code string) *webhook.ConflictError {
	t.Helper()
	var conflict *webhook.ConflictError
	require.ErrorAs(t, err, &conflict)
	require.Equal(t, code, conflict.Code)
	return conflict
}

func TestReplays(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	hook := w.endpoint("https://example.org/hook", nil)
	from, to := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC)
	limit := 10
	first, err := w.endpoints.Replay(t.Context(), tenantID, hook.ID, webhook.ReplayParams{
		From: &from, To: &to, What: "dead", Types: []string{"message.inbound"}, Devices: []string{string(w.device)}, Limit: &limit, By: "me",
	})
	require.NoError(t, err)
	text, err := json.Marshal(first)
	require.NoError(t, err)
	require.Regexp(t, `^\{"id":"`+first.ID.String()+`","endpointId":"`+hook.ID+`","what":"dead","eventId":null,"from":"2026-01-01T.+","to":"2026-01-0.+","types":\["message.inbound"\],`+
		`"devices":\["`+string(w.device)+`"\],"limit":10,"state":"waiting","total":null,"lookedAt":0,"queued":0,"succeeded":0,"failed":0,"createdAt":".+","updatedAt":".+","finishedAt":null\}$`, string(text))
	require.True(t, from.Equal(first.From))
	require.True(t, to.Equal(first.To))
	require.Equal(t, 1, w.count(`SELECT count(*) FROM webhook_replays WHERE tenant_id = 't1' AND requested_by = 'me'`))

	again := webhook.ReplayParams{From: &from}
	_, err = w.endpoints.Replay(t.Context(), tenantID, hook.ID, again)
	conflict := requireConflict(t, err, "replay_running")
	require.Contains(t, conflict.Message, first.ID.String())
	_, err = w.endpoints.Recover(t.Context(), tenantID, hook.ID, webhook.ReplayParams{})
	requireConflict(t, err, "replay_running")
	other := w.endpoint("https://example.org/other", nil)
	_, err = w.endpoints.Replay(t.Context(), tenantID, other.ID, again)
	require.NoError(t, err, "each endpoint has room of its own")

	_, err = w.pool.Exec(t.Context(), `UPDATE webhook_replays SET state = 'running', total = 7, looked_at = 5, queued = 4, succeeded = 2, failed = 1 WHERE id = $1`, first.ID)
	require.NoError(t, err)
	read, err := w.endpoints.ReplayOf(t.Context(), tenantID, hook.ID, first.ID)
	require.NoError(t, err)
	require.Equal(t, []int{7, 5, 4, 2, 1}, []int{*read.Total, read.LookedAt, read.Queued, read.Succeeded, read.Failed})
	cancelled, err := w.endpoints.CancelReplay(t.Context(), tenantID, hook.ID, first.ID)
	require.NoError(t, err)
	require.Equal(t, "cancelled", cancelled.State)
	require.NotNil(t, cancelled.FinishedAt)
	_, err = w.endpoints.CancelReplay(t.Context(), tenantID, hook.ID, first.ID)
	require.Contains(t, requireConflict(t, err, "replay_finished").Message, "cancelled")

	second, err := w.endpoints.Replay(t.Context(), webhook.AnyTenant, hook.ID, again)
	require.NoError(t, err)
	require.Equal(t, "all", second.What)
	require.Equal(t, 100_000, second.Limit)
	require.Equal(t, second.CreatedAt, second.To)
	require.Nil(t, second.Types)
	_, err = w.endpoints.CancelReplay(t.Context(), tenantID, hook.ID, second.ID)
	require.NoError(t, err)
	future := time.Now().Add(time.Hour)
	third, err := w.endpoints.Recover(t.Context(), tenantID, hook.ID, webhook.ReplayParams{To: &future})
	require.NoError(t, err)
	require.Equal(t, "dead", third.What)
	require.Equal(t, third.CreatedAt, third.To, "nothing is replayed that has not happened")

	list, err := w.endpoints.Replays(t.Context(), tenantID, hook.ID, nil, 2)
	require.NoError(t, err)
	require.Equal(t, []uuid.UUID{third.ID, second.ID}, []uuid.UUID{list[0].ID, list[1].ID})
	list, err = w.endpoints.Replays(t.Context(), tenantID, hook.ID, &second.ID, 2)
	require.NoError(t, err)
	require.Len(t, list, 1)
	require.Equal(t, first.ID, list[0].ID)

	for _, c := range [][2]string{{"t2", hook.ID}, {tenantID, "none"}, {tenantID, "a\x00"}} {
		_, err := w.endpoints.Replay(t.Context(), c[0], c[1], again)
		require.ErrorIs(t, err, webhook.ErrNotFound)
		_, err = w.endpoints.Recover(t.Context(), c[0], c[1], again)
		require.ErrorIs(t, err, webhook.ErrNotFound)
		_, err = w.endpoints.Redeliver(t.Context(), c[0], c[1], uuid.New(), "")
		require.ErrorIs(t, err, webhook.ErrNotFound)
		_, err = w.endpoints.Replays(t.Context(), c[0], c[1], nil, 0)
		require.ErrorIs(t, err, webhook.ErrNotFound)
		_, err = w.endpoints.ReplayOf(t.Context(), c[0], c[1], third.ID)
		require.Error(t, err)
		_, err = w.endpoints.CancelReplay(t.Context(), c[0], c[1], third.ID)
		require.Error(t, err)
	}
	_, err = w.endpoints.CancelReplay(t.Context(), tenantID, other.ID, third.ID)
	require.ErrorIs(t, err, webhook.ErrNoReplay, "it is another endpoint's")
	require.Equal(t, 2, w.count(`SELECT count(*) FROM webhook_replays WHERE state = 'waiting'`))
	require.NoError(t, w.endpoints.Delete(t.Context(), tenantID, hook.ID))
	require.Equal(t, 1, w.count(`SELECT count(*) FROM webhook_replays`))
}

func TestReplaysAreChecked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	hook := w.endpoint("https://example.org/hook", nil)
	from, future := time.Now().Add(-time.Hour), time.Now().Add(time.Hour)
	earlier, zero, more := from.Add(-time.Hour), 0, 1_000_001
	for name, c := range map[string]struct {
		p     webhook.ReplayParams
		field string
	}{
		"no from":       {webhook.ReplayParams{}, "from"},
		"in the future": {webhook.ReplayParams{From: &future}, "from"},
		"backwards":     {webhook.ReplayParams{From: &from, To: &earlier}, "from"},
		"what":          {webhook.ReplayParams{From: &from, What: "event"}, "what"},
		"limit":         {webhook.ReplayParams{From: &from, Limit: &zero}, "limit"},
		"limit above":   {webhook.ReplayParams{From: &from, Limit: &more}, "limit"},
		"types":         {webhook.ReplayParams{From: &from, Types: []string{"Message"}}, "types"},
		"devices":       {webhook.ReplayParams{From: &from, Devices: []string{"a b"}}, "devices"},
		"no device":     {webhook.ReplayParams{From: &from, Devices: []string{"nobody"}}, "devices"},
	} {
		_, err := w.endpoints.Replay(t.Context(), tenantID, hook.ID, c.p)
		var input *webhook.InputError
		require.ErrorAs(t, err, &input, name)
		require.Equal(t, c.field, input.Field, name)
		require.Contains(t, input.Reason, "expected", name)
	}
	require.Zero(t, w.count(`SELECT count(*) FROM webhook_replays`))
	ancient := time.Date(0, 1, 1, 0, 0, 0, 0, time.UTC)
	r, err := w.endpoints.Replay(t.Context(), tenantID, hook.ID, webhook.ReplayParams{From: &ancient})
	require.NoError(t, err)
	require.Equal(t, int64(0), r.From.Unix(), "ids of events begin there")
}

func TestRedelivery(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	hook := w.endpoint("https://example.org/hook", nil)
	id, gone := w.happen("c1", false), uuid.Must(uuid.NewV7())
	w.deliver(hook.ID, id, "DLQ")
	w.deliver(hook.ID, gone, "DLQ")
	first, err := w.endpoints.Redeliver(t.Context(), tenantID, hook.ID, id, "me")
	require.NoError(t, err)
	require.Equal(t, "event", first.What)
	require.Equal(t, id, *first.EventID)
	require.Equal(t, 1, first.Limit)
	again, err := w.endpoints.Redeliver(t.Context(), tenantID, hook.ID, id, "me")
	require.NoError(t, err)
	require.Equal(t, first, again, "what waits is not doubled")
	_, err = w.endpoints.Redeliver(t.Context(), tenantID, hook.ID, gone, "")
	requireConflict(t, err, "event_gone")
	_, err = w.endpoints.Redeliver(t.Context(), tenantID, hook.ID, uuid.New(), "")
	require.ErrorIs(t, err, webhook.ErrNoDelivery)

	_, err = w.endpoints.Recover(t.Context(), tenantID, hook.ID, webhook.ReplayParams{})
	require.NoError(t, err, "single ones do not stand in its way")
	_, err = w.pool.Exec(t.Context(), `UPDATE webhook_replays SET state = 'done' WHERE id = $1`, first.ID)
	require.NoError(t, err)
	_, err = w.pool.Exec(t.Context(), `INSERT INTO webhook_replays (id, tenant_id, endpoint_id, what, event_id, from_at, to_at, max_events)
SELECT gen_random_uuid(), 't1', $1, 'event', gen_random_uuid(), now(), now(), 1 FROM generate_series(1, 999)`, hook.ID)
	require.NoError(t, err)
	second, err := w.endpoints.Redeliver(t.Context(), tenantID, hook.ID, id, "")
	require.NoError(t, err)
	require.NotEqual(t, first.ID, second.ID)
	next := w.happen("c1", false)
	w.deliver(hook.ID, next, "SUCCESS")
	_, err = w.endpoints.Redeliver(t.Context(), tenantID, hook.ID, next, "")
	requireConflict(t, err, "too_many_replays")
}

package sessionstore_test

import (
	"encoding/json"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow/types"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/event/eventtest"
	"github.com/waconnect/waconnect/node/inbound"
	"github.com/waconnect/waconnect/node/outbound"
)

// Who has another number, or a number that has another owner, makes an event; what is new, or the same, makes none.
func TestChangedContactsAreEvents(t *testing.T) {
	t.Parallel()
	w := start(t)
	w.linked().Close()
	s, head := w.opened()
	cfg := inbound.Config{Pool: w.pool, Log: quiet, Metrics: inbound.NewMetrics(prometheus.NewRegistry()), Committed: func(device.ID) {}}
	inbound.NewReceiver(cfg, w.id, "t1", head, &outbound.Unread{}, &outbound.Recent{}, s)
	met := func(lid, number string) {
		require.NoError(t, s.Device.LIDs.PutLIDMapping(t.Context(), types.NewJID(lid, types.HiddenUserServer), types.NewJID(number, types.DefaultUserServer)))
		require.NoError(t, head.Flush(t.Context()))
	}
	met("77", "5215")
	met("88", "5216")
	met("77", "5215")
	met("77", "5217") // 77 has another number
	met("88", "5217") // which 88 has now
	list, err := event.After(t.Context(), w.pool, w.id, 0, 100)
	require.NoError(t, err)
	var got []map[string]any
	for _, e := range list {
		require.Equal(t, event.ContactMoved, e.Type)
		eventtest.Valid(t, e.Type, e.Normalized)
		var body map[string]any
		require.NoError(t, json.Unmarshal(e.Normalized, &body))
		delete(body, "timestamp")
		got = append(got, body)
	}
	require.Equal(t, []map[string]any{
		{"kind": "contact_changed", "contact": "77@lid", "number": "5217", "previousNumber": "5215", "previousOwner": nil},
		{"kind": "contact_changed", "contact": "88@lid", "number": "5217", "previousNumber": "5216", "previousOwner": "77@lid"},
	}, got)
}

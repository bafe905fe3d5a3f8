package node_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/watest"
)

// Names and ids are what their senders wrote. Bytes that PostgreSQL's text cannot hold make no message unprocessable and hold nothing up.
func TestNamesAndIDsOfAnyBytes(t *testing.T) {
	w := startWorld(t)
	own, ana := w.phone("5215500000086", "Shop"), w.phone("5215500000012", "Ana\x00\xff")
	id := w.device()
	w.link(id, own)
	for _, m := range []watest.Outgoing{{Text: "one", ID: "A\x00B"}, {Text: "two", ID: "\xff\xfe"}, {Text: "three"}} {
		m.To = own.Number()
		_, err := ana.Send(t.Context(), m)
		require.NoError(t, err)
	}
	w.eventually("all three", func() bool { return len(w.events(id)) == 3 })
	for i, e := range w.events(id) {
		require.Equal(t, event.Inbound, e.Type)
		require.Contains(t, string(e.Normalized), []string{"one", "two", "three"}[i])
	}
	w.halt() // what was staged has landed: the next owner reads it
	w.start()
	m := w.send(id, ana.Number(), "hello")
	w.waitMessage(m, func(r message.Row) bool { return r.Receipt != nil })
}

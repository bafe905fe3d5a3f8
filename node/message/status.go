package message

import (
	"bytes"
	"encoding/json"
	"time"

	"github.com/google/uuid"

	"github.com/waconnect/waconnect/node/event"
)

// changed is what a change of status returns for its event.
const changed = `m.id, m.tenant_id, m.device_id, m.seq, m.chat, m.type, m.wa_id, m.error, m.trace_id`

// statusEvents adds the `message.status` event of each row that a statement has changed to that statement: a status and its event are
// one transaction. The arguments are SQL: the event's id and its body. What happens with every message brings both along (ready), because
// making them costs as much as the row; the rest has them made (statusBody).
func statusEvents(id, body string) string { return event.AppendRows(id, event.MessageStatus, body) }

// ready are the id and the body that came with the rows.
const readyID, readyBody = `m.event_id`, `m.body`

const newID = `uuid7()`

// statusBody makes a body of a changed row: what the message is now, since when, and by whose receipt in a group.
func statusBody(status, at, by string) string {
	return `format(
    '{"kind":"message_status","messageId":"%s","providerMessageId":%s,"to":%s,"type":"%s","status":"%s","error":%s,"participant":%s,"timestamp":%s}',
    m.id, to_json(m.wa_id), to_json(m.chat), m.type, ` + status + `::text, coalesce(to_json(m.error)::text, 'null'),
    coalesce(to_json(` + by + `::text)::text, 'null'), floor(extract(epoch FROM ` + at + `::timestamptz)))`
}

// Named is a message as its status events name it.
type Named struct {
	ID               uuid.UUID
	WAID, Chat, Type string
}

// body is what statusBody makes, for a message that has no error.
func (n Named) body(status string, at time.Time, by *string) string {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	err := enc.Encode(struct {
		Kind        string    `json:"kind"`
		MessageID   uuid.UUID `json:"messageId"`
		WAID        string    `json:"providerMessageId"`
		To          string    `json:"to"`
		Type        string    `json:"type"`
		Status      string    `json:"status"`
		Error       *string   `json:"error"`
		Participant *string   `json:"participant"`
		Timestamp   int64     `json:"timestamp"`
	}{"message_status", n.ID, n.WAID, n.Chat, n.Type, status, nil, by, at.Unix()})
	if err != nil {
		panic(err) // strings and numbers always encode
	}
	return string(bytes.TrimRight(out.Bytes(), "\n"))
}

// newEventID is a UUIDv7 in the form that the driver writes fastest.
func newEventID() [16]byte { return uuid.Must(uuid.NewV7()) }

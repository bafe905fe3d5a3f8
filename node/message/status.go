package message

import "github.com/waconnect/waconnect/node/event"

// changed is what a change of status returns for its event.
const changed = `m.id, m.tenant_id, m.device_id, m.seq, m.chat, m.type, m.wa_id, m.error, m.trace_id`

// statusEvents adds the `message.status` event of each row that a statement has changed to that statement: a status and its event are
// one transaction. The arguments are SQL: the event's id, what the message is now, since when, and by whose receipt in a group.
func statusEvents(id, status, at, by string) string {
	return event.AppendRows(id, event.MessageStatus, `format(
    '{"kind":"message_status","messageId":"%s","providerMessageId":%s,"to":%s,"type":"%s","status":"%s","error":%s,"participant":%s,"timestamp":%s}',
    m.id, to_json(m.wa_id), to_json(m.chat), m.type, `+status+`::text, coalesce(to_json(m.error)::text, 'null'),
    coalesce(to_json(`+by+`::text)::text, 'null'), floor(extract(epoch FROM `+at+`::timestamptz)))`)
}

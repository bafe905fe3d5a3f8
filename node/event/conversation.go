package event

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
)

// Conversation is what a device and a person or group have written to each other. The two addresses of a person are one conversation as soon
// as a message has told that they belong together.
type Conversation struct {
	Person    string     `db:"person"`     // the address by number if it is known, else the chat's
	Addresses []string   `db:"addresses"`  // the one of the last message that came in is first
	Name      *string    `db:"name"`       // as the person shows it
	At        time.Time  `db:"at"`         // of the last message, in or out
	LastInAt  *time.Time `db:"last_in_at"` // by WhatsApp's clock, like LastOutAt
	LastOutAt *time.Time `db:"last_out_at"`
	In        int64      `db:"in_count"`
	Out       int64      `db:"out_count"`
}

// ConversationPlace is where a list of conversations goes on.
type ConversationPlace struct {
	At     time.Time
	Person string
}

// ConversationFilter narrows a list of conversations.
type ConversationFilter struct {
	OutToo bool               // also those in which nobody wrote to us
	Below  *ConversationPlace // less lately active than this
	Limit  int
}

// All chats of the device are looked at by the key of the table: an index by activity would be written with every message. Names and
// addresses are looked up for those only that are shown.
const conversationsQuery = `
WITH g AS MATERIALIZED (
  SELECT coalesce(phone_chat, chat) AS person, greatest(max(last_in_at), max(last_out_at)) AS at, max(last_in_at) AS last_in_at,
    max(last_out_at) AS last_out_at, sum(in_count)::bigint AS in_count, sum(out_count)::bigint AS out_count
  FROM chats WHERE tenant_id = $1 AND device_id = $2 AND chat <> '` + device.StatusBroadcast + `' GROUP BY 1),
p AS MATERIALIZED (
  SELECT * FROM g WHERE at IS NOT NULL AND ($3 OR in_count > 0) AND ($4::timestamptz IS NULL OR (at, person) < ($4, $5))
  ORDER BY at DESC, person DESC LIMIT $6)
SELECT p.person, p.at, p.last_in_at, p.last_out_at, p.in_count, p.out_count, a.addresses, a.name FROM p CROSS JOIN LATERAL (
  SELECT array_agg(c.chat ORDER BY c.last_in_at DESC NULLS LAST, c.chat) AS addresses,
    (array_agg(c.name ORDER BY c.last_in_at DESC NULLS LAST) FILTER (WHERE c.name IS NOT NULL))[1] AS name
  FROM (SELECT chat, name, last_in_at FROM chats WHERE tenant_id = $1 AND device_id = $2 AND chat = p.person AND phone_chat IS NULL
    UNION ALL SELECT chat, name, last_in_at FROM chats WHERE tenant_id = $1 AND device_id = $2 AND phone_chat = p.person) AS c) AS a
ORDER BY p.at DESC, p.person DESC`

// Conversations reads a page of a device's conversations, the latest active first, and where the next begins; nil: there is no more.
func Conversations(ctx context.Context, db DB, tenant string, id device.ID, f ConversationFilter) (list []Conversation, next *ConversationPlace, err error) {
	var at *time.Time
	var person string
	if f.Below != nil {
		at, person = &f.Below.At, f.Below.Person
	}
	rows, err := db.Query(ctx, conversationsQuery, tenant, id, f.OutToo, at, person, f.Limit+1)
	if err != nil {
		return nil, nil, fmt.Errorf("list conversations of %s: %w", id, err)
	}
	if list, err = pgx.CollectRows(rows, pgx.RowToStructByName[Conversation]); err != nil {
		return nil, nil, fmt.Errorf("list conversations of %s: %w", id, err)
	}
	if len(list) > f.Limit {
		list = list[:f.Limit]
		next = &ConversationPlace{list[f.Limit-1].At, list[f.Limit-1].Person}
	}
	return list, next, nil
}

const addressesQuery = `
WITH t AS (SELECT coalesce((SELECT phone_chat FROM chats WHERE tenant_id = $1 AND device_id = $2 AND chat = $3), $3) AS person)
SELECT person FROM t UNION SELECT c.chat FROM chats c, t WHERE c.tenant_id = $1 AND c.device_id = $2 AND c.phone_chat = t.person
UNION SELECT $3`

// Addresses are all that are known of the person or group behind one of them, itself among them.
func Addresses(ctx context.Context, db DB, tenant string, id device.ID, chat string) ([]string, error) {
	rows, err := db.Query(ctx, addressesQuery, tenant, id, chat)
	if err != nil {
		return nil, fmt.Errorf("look up addresses of a chat of %s: %w", id, err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return nil, fmt.Errorf("look up addresses of a chat of %s: %w", id, err)
	}
	return list, nil
}

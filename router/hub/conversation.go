package hub

import (
	"bytes"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/router/tenant"
)

// Conversation is one chat of a device: the original's keys first, additions after.
type Conversation struct {
	RemoteJID     string    `json:"remoteJid"`
	LastMessageAt time.Time `json:"lastMessageAt"`
	MessageCount  int64     `json:"messageCount" doc:"Of those that came in"`
	Stuck         bool      `json:"stuck,omitempty" doc:"Only with true: somebody wrote last, and has waited for more than five minutes"`

	Name           *string    `json:"name" doc:"As the person shows it"`
	IsGroup        bool       `json:"isGroup"`
	Addresses      []string   `json:"addresses" doc:"All addresses under which the person writes"`
	OutboundCount  int64      `json:"outboundCount" doc:"Of those that went out, also from the phone"`
	LastInboundAt  *time.Time `json:"lastInboundAt"`
	LastOutboundAt *time.Time `json:"lastOutboundAt"`
}

// stuckAfter is how long who wrote last waits until a conversation counts as stuck.
const stuckAfter = 5 * time.Minute

// chatPage is how many conversations, and how many messages of one, the original showed.
const chatPage = 500

// ConversationQuery is a list of a device's conversations.
type ConversationQuery struct {
	OutToo bool // also those in which nobody wrote to us, which the original does not show
	Page
}

// Conversations lists a device's chats, the latest active first.
func (h *Hub) Conversations(ctx context.Context, p tenant.Principal, id device.ID, in ConversationQuery) (list []Conversation, next string, err error) {
	if err := may(p, tenant.ReadMessages); err != nil {
		return nil, "", err
	}
	f := event.ConversationFilter{OutToo: in.OutToo}
	if f.Limit, err = in.size(chatPage); err != nil {
		return nil, "", err
	}
	row, err := h.device(ctx, p, id)
	if err != nil {
		return nil, "", err
	}
	name := listOf("conversations", row.TenantID, string(id))
	at, person, err := placeTime(name, in.Cursor)
	if err != nil {
		return nil, "", err
	}
	if at != nil {
		f.Below = &event.ConversationPlace{At: *at, Person: person}
	}
	var rows []event.Conversation
	var end *event.ConversationPlace
	err = h.tx(ctx, p, func(tx pgx.Tx) error {
		rows, end, err = event.Conversations(ctx, tx, row.TenantID, id, f)
		return err
	})
	if err != nil {
		return nil, "", err
	}
	list = make([]Conversation, 0, len(rows))
	for _, c := range rows {
		list = append(list, conversation(c, time.Now()))
	}
	if end != nil {
		next = cursor(name, placeAt(end.At.UnixMicro(), end.Person))
	}
	return list, next, nil
}

func conversation(c event.Conversation, now time.Time) Conversation {
	waits := c.LastInAt != nil && (c.LastOutAt == nil || c.LastInAt.After(*c.LastOutAt))
	return Conversation{
		RemoteJID: c.Addresses[0], LastMessageAt: c.At, MessageCount: c.In, Stuck: waits && now.Sub(*c.LastInAt) > stuckAfter,
		Name: c.Name, IsGroup: strings.HasSuffix(c.Addresses[0], "@"+device.GroupServer), Addresses: c.Addresses, OutboundCount: c.Out,
		LastInboundAt: c.LastInAt, LastOutboundAt: c.LastOutAt,
	}
}

// ChatMessage is a message of a conversation, in or out: the original's keys first, additions after.
type ChatMessage struct {
	ID        uuid.UUID      `json:"id"`
	Type      string         `json:"type" enum:"inbound,outbound"`
	Text      string         `json:"text" doc:"Empty if there is none"`
	Timestamp time.Time      `json:"timestamp"`
	FromMe    bool           `json:"fromMe"`
	Status    message.Status `json:"status,omitempty" doc:"Of what was sent through this API"`

	Kind              string  `json:"kind" doc:"text, media or unknown of what came in, else the type of the message"`
	From              *string `json:"from" doc:"Who wrote, of what came in"`
	Source            string  `json:"source" enum:"contact,api,phone" doc:"Where it was written"`
	Receipt           *string `json:"receipt" enum:"DELIVERED,READ,PLAYED"`
	Error             *string `json:"error"`
	ProviderMessageID *string `json:"providerMessageId" doc:"WhatsApp's id"`
}

// ChatQuery is a list of a conversation's messages.
type ChatQuery struct {
	RemoteJID string // one of the addresses
	Page
}

// Chat lists what was written in a conversation, in and out, at all addresses of the person. The newest page comes first; within a page
// messages ascend.
func (h *Hub) Chat(ctx context.Context, p tenant.Principal, id device.ID, in ChatQuery) (list []ChatMessage, next string, err error) {
	if err := may(p, tenant.ReadMessages); err != nil {
		return nil, "", err
	}
	size, err := in.size(chatPage)
	if err != nil {
		return nil, "", err
	}
	row, err := h.device(ctx, p, id)
	if err != nil {
		return nil, "", err
	}
	if in.RemoteJID == "" {
		return nil, "", invalid("remoteJid_required", "remoteJid: expected the address of a chat")
	}
	chat, err := chatAddress("remoteJid", in.RemoteJID)
	if err != nil {
		return nil, "", err
	}
	name := listOf("chat", row.TenantID, string(id), chat)
	_, below, err := placeID(name, in.Cursor)
	if err != nil {
		return nil, "", err
	}
	err = h.read(ctx, p, func(tx pgx.Tx) error {
		list, err = readChat(ctx, tx, row, chat, below, size+1)
		return err
	})
	if err != nil {
		return nil, "", err
	}
	slices.SortFunc(list, func(a, b ChatMessage) int { return bytes.Compare(b.ID[:], a.ID[:]) })
	if len(list) > size {
		list = list[:size]
		next = cursor(name, placeAt(0, string(list[size-1].ID[:])))
	}
	slices.Reverse(list)
	return list, next, nil
}

// readChat reads up to so many of each kind at each address.
func readChat(ctx context.Context, tx pgx.Tx, row device.Row, chat string, below uuid.UUID, limit int) ([]ChatMessage, error) {
	addresses, err := event.Addresses(ctx, tx, row.TenantID, row.ID, chat)
	if err != nil {
		return nil, err
	}
	list := []ChatMessage{}
	var cut *uuid.UUID
	if below != uuid.Nil {
		cut = &below
	}
	for _, address := range addresses {
		spoken, err := event.InChat(ctx, tx, row.TenantID, row.ID, address, cut, limit)
		if err != nil {
			return nil, err
		}
		for _, s := range spoken {
			list = append(list, spokenMessage(s))
		}
		sent, _, err := message.List(ctx, tx, row.TenantID, row.ID, message.Filter{Chat: address, Below: below, Limit: limit})
		if err != nil {
			return nil, err
		}
		for _, m := range sent {
			list = append(list, sentMessage(m))
		}
	}
	return list, nil
}

func spokenMessage(s event.Spoken) ChatMessage {
	var body struct {
		MessageID *string `json:"messageId"`
		From      *string `json:"from"`
		Content   struct {
			Type string  `json:"type"`
			Text *string `json:"text"`
		} `json:"content"`
	}
	m := ChatMessage{ID: s.ID, Type: "inbound", Timestamp: s.CreatedAt, Source: "contact", Kind: "unknown"}
	if err := json.Unmarshal(s.Normalized, &body); err == nil { // what was imported may have another form; it is shown without a text
		m.From, m.ProviderMessageID = body.From, body.MessageID
		if body.Content.Type != "" {
			m.Kind = body.Content.Type
		}
		if body.Content.Text != nil {
			m.Text = *body.Content.Text
		}
	}
	if s.Type == event.Own {
		m.Type, m.FromMe, m.Source, m.From = "outbound", true, "phone", nil
	}
	return m
}

func sentMessage(r message.Row) ChatMessage {
	return ChatMessage{
		ID: r.ID, Type: "outbound", Timestamp: r.CreatedAt, FromMe: true, Status: r.Status, Source: "api", Kind: r.Type, Receipt: r.Receipt, Error: r.Error,
		ProviderMessageID: r.ProviderMessageID, Text: message.Words(r.Payload),
	}
}

package hub

import (
	"context"
	"encoding/json"
	"errors"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/router/tenant"
)

// wanted is an earlier message that a request names.
type wanted struct {
	field string // of the request
	id    string
	ref   *message.Reference // in the payload, filled when it is found
	fits  func(found) bool   // nil: every message does
}

// found is an earlier message.
type found struct {
	ref     message.Reference
	text    bool // it is nothing but words
	content bool // it has content of its own, which is known: it is no reaction or the like
}

// maxReference bounds what may be the id of a message: a UUID, or WhatsApp's.
const maxReference = 128

// want notes that a request names an earlier message.
func (d *draft) want(name, id string, ref *message.Reference, fits func(found) bool) error {
	if id == "" || len(id) > maxReference {
		return field(name, "expected the outboundMessageId of a message, or the id of the event of one")
	}
	d.wants = append(d.wants, &wanted{name, id, ref, fits})
	return nil
}

// complete finds the messages that a draft wants, among those of its device.
func (h *Hub) complete(ctx context.Context, p tenant.Principal, row device.Row, d *draft) (message.New, error) {
	if len(d.wants) > 0 {
		err := h.tx(ctx, p, func(tx pgx.Tx) error {
			for _, w := range d.wants {
				f, err := find(ctx, tx, row, w.id)
				if err != nil {
					return err
				}
				if f == nil {
					return field(w.field, "this device has no such message, or it is no longer kept")
				}
				if w.fits != nil && !w.fits(*f) {
					return field(w.field, unfit[d.kind])
				}
				*w.ref = f.ref
			}
			return nil
		})
		if err != nil {
			return message.New{}, err
		}
	}
	return d.message()
}

// unfit says which messages a type takes.
var unfit = map[string]string{
	"edit":    "expected a text that this device has sent",
	"revoke":  "expected a message that this device has sent, or one of a group",
	"forward": "expected a message with content: no reaction, edit, poll, status or forward, and nothing that could not be decrypted",
}

// forwardable are the types whose content can be sent again.
var forwardable = []string{"text", "image", "video", "audio", "sticker", "document", "file", "location", "contact"}

// find looks for a message: sent by the device, or received by it. nil: there is none.
func find(ctx context.Context, tx pgx.Tx, row device.Row, id string) (*found, error) {
	sent, err := message.Earlier(ctx, tx, row.TenantID, row.ID, id)
	if err == nil {
		return &found{
			ref:  message.Reference{ID: sent.WAID, Chat: sent.Chat, MessageID: &sent.ID},
			text: sent.Type == "text", content: slices.Contains(forwardable, sent.Type),
		}, nil
	}
	key, notUUID := uuid.Parse(id)
	if !errors.Is(err, message.ErrNotFound) || notUUID != nil {
		if errors.Is(err, message.ErrNotFound) {
			err = nil
		}
		return nil, err
	}
	e, err := event.Get(ctx, tx, row.TenantID, row.ID, key)
	if errors.Is(err, event.ErrNotFound) || err == nil && e.Type != event.Inbound && e.Type != event.Own {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var said struct {
		MessageID        string `json:"messageId"`
		From             string `json:"from"`
		DecryptionFailed bool   `json:"decryptionFailed"`
		Content          struct {
			Type  string          `json:"type"`
			Media json.RawMessage `json:"media"`
		} `json:"content"`
	}
	if err := json.Unmarshal(e.Normalized, &said); err != nil || said.MessageID == "" {
		return nil, nil // what was imported without its id cannot be named
	}
	f := found{ref: message.Reference{ID: said.MessageID, Chat: e.Chat, EventID: &key}, content: !said.DecryptionFailed}
	if e.Type == event.Inbound {
		f.ref.Sender = said.From
	} else {
		f.text = said.Content.Type == "text" && (said.Content.Media == nil || string(said.Content.Media) == "null")
	}
	return &f, nil
}

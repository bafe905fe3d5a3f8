package inbound

import (
	"encoding/json"
	"time"

	"go.mau.fi/whatsmeow/types"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/rawjson"
	"github.com/waconnect/waconnect/node/sessionstore"
)

// contactChanged is `normalized` of contact.changed.
type contactChanged struct {
	Kind           string  `json:"kind"`
	Contact        string  `json:"contact"` // the identity
	Number         string  `json:"number"`
	PreviousNumber *string `json:"previousNumber"` // of this identity
	PreviousOwner  *string `json:"previousOwner"`  // of this number
	Timestamp      int64   `json:"timestamp"`
}

// identified makes an event of a person who has another number than before, or of a number that has another owner. It is written with the
// device's next write, as the change itself is.
func (r *Receiver) identified(is sessionstore.Identified) {
	address := func(lid string) string { return text(types.NewJID(lid, types.HiddenUserServer).String()) }
	body := contactChanged{Kind: "contact_changed", Contact: address(is.LID), Number: text(is.Number), Timestamp: time.Now().Unix()}
	if is.OldNumber != "" {
		number := text(is.OldNumber)
		body.PreviousNumber = &number
	}
	if is.OldLID != "" {
		owner := address(is.OldLID)
		body.PreviousOwner = &owner
	}
	normalized, err := rawjson.Value(body)
	if err != nil {
		r.log.Error("normalise a changed contact", "err", err)
		return
	}
	e := r.newEvent(event.ContactMoved, body.Contact, normalized, json.RawMessage("{}"), event.Key{Chat: body.Contact, Sender: body.Contact, Kind: "contact"})
	e.Key.MessageID = e.ID.String() // nothing tells of it again
	r.head.Stage(func(b *batch.Batch) { event.Append(b, e, nil) }, func(err error) {
		if err == nil { // else the device's state is void, the change with it
			r.cfg.Metrics.event(event.ContactMoved, 0)
			r.cfg.Committed(r.device)
		}
	})
}

package hub

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/router/tenant"
)

// Owner names the node that has a device; nil: none is known.
func (h *Hub) Owner(id device.ID) *string {
	if h.cfg.Owner == nil {
		return nil
	}
	name := h.cfg.Owner(id)
	if name == "" {
		return nil
	}
	return &name
}

// Figures are those of a tenant, or of the whole installation.
type Figures struct {
	TenantID *string        `json:"tenantId" doc:"Null: all tenants"`
	Devices  []device.Count `json:"devices" doc:"By status and detail; what there is none of is left out"`
	Queued   int            `json:"queued" doc:"Messages that wait to be sent; 10000: at least so many"`
	Minutes  []Minute       `json:"minutes" doc:"The last 60, oldest first. The last one is not over. 10000: at least so many"`
}

// Minute is what happened in one.
type Minute struct {
	At       time.Time `json:"at"`
	Accepted int       `json:"accepted" doc:"Messages to send"`
	Received int       `json:"received" doc:"Messages that came in"`
}

// figureMinutes is how many minutes figures show.
const figureMinutes = 60

// Figures counts. The installation's callers may name a tenant, or none: then they are of all.
func (h *Hub) Figures(ctx context.Context, p tenant.Principal, named string) (f Figures, scope string, err error) {
	if err := may(p, tenant.ReadOverview); err != nil {
		return Figures{}, "", err
	}
	if scope = p.Tenant; !p.Any() || named != "" {
		if scope, err = ScopeOf(p, named); err != nil {
			return Figures{}, "", err
		}
		f.TenantID = &scope
	}
	first := time.Now().UTC().Truncate(time.Minute).Add(-(figureMinutes - 1) * time.Minute)
	var accepted, received []int
	err = h.read(ctx, p, func(tx pgx.Tx) (err error) {
		if f.Devices, err = device.Counts(ctx, tx, scope); err != nil {
			return err
		}
		if f.Queued, err = message.CountWaiting(ctx, tx, scope); err != nil {
			return err
		}
		if accepted, err = message.AcceptedPerMinute(ctx, tx, scope, first, figureMinutes); err != nil {
			return err
		}
		received, err = event.ReceivedPerMinute(ctx, tx, scope, first, figureMinutes)
		return err
	})
	if err != nil {
		return Figures{}, "", err
	}
	for i := range figureMinutes {
		f.Minutes = append(f.Minutes, Minute{first.Add(time.Duration(i) * time.Minute), accepted[i], received[i]})
	}
	return f, scope, nil
}

// Change is what became of a device.
type Change struct {
	EventID   uuid.UUID     `json:"eventId"`
	At        time.Time     `json:"at"`
	Status    device.Status `json:"status" enum:"OFFLINE,QR,ONLINE,ERROR"`
	Detail    device.Detail `json:"detail"`
	LastError *string       `json:"lastError" nullable:"true"`
}

// Timeline lists what became of a device, newest first: its events of type device.status, for as long as events are kept.
func (h *Hub) Timeline(ctx context.Context, p tenant.Principal, id device.ID, page Page) (list []Change, next string, err error) {
	if err := may(p, tenant.ReadDevice); err != nil {
		return nil, "", err
	}
	row, err := h.device(ctx, p, id)
	if err != nil {
		return nil, "", err
	}
	events, next, err := h.events(ctx, p, row.TenantID, EventQuery{DeviceID: id, Type: event.DeviceStatus, Page: page})
	if err != nil {
		return nil, "", err
	}
	list = make([]Change, 0, len(events))
	for _, e := range events {
		c := Change{EventID: e.ID}
		if err := json.Unmarshal(e.Normalized, &c); err != nil {
			return nil, "", fmt.Errorf("read event %s: %w", e.ID, err)
		}
		list = append(list, c)
	}
	return list, next, nil
}

// MessageDetail is a message with its way.
type MessageDetail struct {
	message.Row
	Steps []Step `json:"steps" doc:"In order, those of which the time is known"`
}

// Step of a message.
type Step struct {
	Step        string    `json:"step" enum:"accepted,due,processing,sent,delivered,read,played,failed,cancelled" doc:"due: not sent before this. processing: on its way now"`
	At          time.Time `json:"at"`
	Participant *string   `json:"participant" nullable:"true" doc:"Whose receipt it was, in a group"`
}

// FindMessage reads a message of the caller's tenant, of whichever device, with what is known of its way.
func (h *Hub) FindMessage(ctx context.Context, p tenant.Principal, id string) (d MessageDetail, err error) {
	if err := may(p, tenant.ReadMessages); err != nil {
		return MessageDetail{}, err
	}
	msg, err := uuid.Parse(id)
	if err != nil {
		return MessageDetail{}, errNotFound
	}
	err = h.read(ctx, p, func(tx pgx.Tx) (err error) {
		if d.Row, err = message.Find(ctx, tx, p.Tenant, msg); err != nil {
			return err
		}
		d.Steps, err = steps(ctx, tx, d.Row)
		return err
	})
	if errors.Is(err, message.ErrNotFound) || err == nil && !p.Reaches(d.DeviceID) {
		return MessageDetail{}, errNotFound
	}
	if err != nil {
		return MessageDetail{}, err
	}
	return d, nil
}

// receiptSteps are the receipts, as they climb.
var receiptSteps = map[string]string{"DELIVERED": "delivered", "READ": "read", "PLAYED": "played"}

// steps puts together what the row keeps, and of earlier receipts what events still say.
func steps(ctx context.Context, tx pgx.Tx, row message.Row) ([]Step, error) {
	list := []Step{{"accepted", row.CreatedAt, nil}}
	if row.SendAt != nil {
		list = append(list, Step{"due", *row.SendAt, nil})
	}
	if row.SentAt != nil {
		list = append(list, Step{"sent", *row.SentAt, nil})
	}
	switch {
	case row.Status == message.Processing:
		list = append(list, Step{"processing", row.UpdatedAt, nil})
	case row.Status == message.Failed && row.Error != nil && *row.Error == "cancelled":
		list = append(list, Step{"cancelled", row.UpdatedAt, nil})
	case row.Status == message.Failed:
		list = append(list, Step{"failed", row.UpdatedAt, nil})
	}
	if row.Receipt == nil || row.ReceiptAt == nil || row.SentAt == nil {
		return list, nil
	}
	seen := map[string]bool{}
	if *row.Receipt != "DELIVERED" {
		events, err := event.StatusesOf(ctx, tx, row.TenantID, row.DeviceID, row.ID, row.CreatedAt, row.UpdatedAt.Add(time.Minute))
		if err != nil {
			return nil, err
		}
		for _, e := range events {
			var said struct {
				Status      string
				Participant *string
				Timestamp   int64
			}
			if err := json.Unmarshal(e.Normalized, &said); err != nil {
				return nil, fmt.Errorf("read event %s: %w", e.ID, err)
			}
			if step := receiptSteps[said.Status]; step != "" && said.Status != *row.Receipt && !seen[step] {
				seen[step] = true
				list = append(list, Step{step, time.Unix(said.Timestamp, 0).UTC(), said.Participant})
			}
		}
	}
	return append(list, Step{receiptSteps[*row.Receipt], *row.ReceiptAt, nil}), nil
}

package webhook

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
)

// Attempt is one POST of a delivery, as the API shows it.
type Attempt struct {
	Number         int               `json:"number" db:"number"`
	At             time.Time         `json:"at" db:"at"`
	DurationMs     *int              `json:"durationMs" db:"duration_ms"`
	Result         string            `json:"result" db:"result" enum:"success,status,timeout,forbidden,unreachable"`
	ResponseStatus *int              `json:"responseStatus" db:"response_status"`
	Error          *string           `json:"error" db:"error"`
	Response       *string           `json:"response" db:"response"`
	RequestHeaders map[string]string `json:"requestHeaders" db:"-" doc:"Rebuilt, not kept; signatures and the endpoint's own values are masked"`
}

// DeliveryDetail is a delivery with its attempts, which stand in the place of their number.
type DeliveryDetail struct {
	Delivery
	Attempts []Attempt `json:"attempts"` // the last ones, in order
}

// maxShown is how many attempts are shown.
const maxShown = 200

const attemptsQuery = `
SELECT number, at, duration_ms, result, response_status, error, response FROM webhook_attempts
WHERE endpoint_id = $1 AND event_id = $2 AND $3 IN (tenant_id, '*') ORDER BY number DESC LIMIT $4`

// Delivery reads one delivery with its attempts. ErrNotFound, ErrNoDelivery.
func (e *Endpoints) Delivery(ctx context.Context, scope, id string, event uuid.UUID) (d DeliveryDetail, err error) {
	if !possible(id) {
		return DeliveryDetail{}, ErrNotFound
	}
	err = e.tx(ctx, scope, func(tx pgx.Tx) error {
		s, err := one(ctx, tx, getEndpointQuery, id, scope)
		if err != nil {
			return err
		}
		list, err := read(ctx, tx, scope, []place{{event, id}})
		if err != nil {
			return err
		}
		if len(list) == 0 {
			return ErrNoDelivery
		}
		d.Delivery = list[0]
		rows, err := tx.Query(ctx, attemptsQuery, id, event, scope, maxShown)
		if err != nil {
			return err
		}
		if d.Attempts, err = pgx.CollectRows(rows, pgx.RowToStructByName[Attempt]); err != nil {
			return err
		}
		slices.Reverse(d.Attempts)
		d.addLast()
		headers, err := openHeaders(e.keys, s.TenantID, s.ID, s.SealedHeaders)
		if err != nil {
			return err
		}
		return d.addHeaders(ctx, headers)
	})
	if err != nil {
		return DeliveryDetail{}, fmt.Errorf("read delivery: %w", err)
	}
	return d, nil
}

// addLast adds the attempt that succeeded: it stands in the delivery's own row, until a replay writes the next there.
func (d *DeliveryDetail) addLast() {
	n := d.Delivery.Attempts
	if d.Status != "SUCCESS" || n == 0 || len(d.Attempts) > 0 && d.Attempts[len(d.Attempts)-1].Number >= n {
		return
	}
	at := d.UpdatedAt // of rows from before the time of an attempt was kept
	if d.LastAttemptAt != nil {
		at = *d.LastAttemptAt
	}
	d.Attempts = append(d.Attempts, Attempt{
		Number: n, At: at, DurationMs: d.DurationMs, Result: resultSuccess, ResponseStatus: d.ResponseStatus, Response: d.Response,
	})
}

// addHeaders rebuilds what each attempt has sent, by making its request again. Signatures and the endpoint's own values are masked.
func (d *DeliveryDetail) addHeaders(ctx context.Context, own map[string]string) error {
	n := notice{
		eventID: d.EventID.String(), tenantID: d.TenantID, deviceID: d.DeviceID, normalized: "{}", raw: "{}", createdAt: d.CreatedAt,
	}
	if d.Type != nil {
		n.kind = *d.Type
	}
	for i, a := range d.Attempts {
		req, err := n.request(ctx, target{URL: "http://receiver.invalid", Secrets: []string{mask}}, n.body(), a.At)
		if err != nil {
			return err
		}
		shown := map[string]string{}
		for name := range own {
			shown[strings.ToLower(name)] = mask
		}
		for name, values := range req.Header {
			if len(values) > 0 { // else it only tells the client how to send it
				shown[strings.ToLower(name)] = values[0]
			}
		}
		for _, name := range []string{"x-signature", "webhook-signature"} {
			if shown[name] != "" {
				shown[name] = mask
			}
		}
		d.Attempts[i].RequestHeaders = shown
	}
	return nil
}

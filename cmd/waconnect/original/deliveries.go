package original

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/router/webhook"
)

type deliveryRow struct {
	ID               string
	Status           string
	Attempts         int
	LastError        *string
	Created, Updated pgtype.Timestamp
	EventID          *string // nil: it was deleted
	EventCreated     pgtype.Timestamp
}

const deliveriesQuery = `
SELECT d.id, d.status::text, d.attempts, d."lastError", d."createdAt", d."updatedAt", e.id, e."createdAt"
FROM "WebhookDelivery" d LEFT JOIN "Event" e ON e.id = d."eventId"
WHERE d."endpointId" = $1 AND d."createdAt" >= $2 AND (d."createdAt", d.id) > ($2, $3) AND d."createdAt" >= $4 ORDER BY d."createdAt", d.id LIMIT $5`

const olderDeliveriesQuery = `SELECT count(*) FROM "WebhookDelivery" WHERE "endpointId" = $1 AND "createdAt" < $2 AND "createdAt" >= $3`

// deliveries brings over what became of events at endpoints, as long as it is kept here. None of it is left to do: what the original had not
// delivered is a dead letter, which can be replayed on demand.
func (r *run) deliveries(ctx context.Context) error {
	t := r.report.table("WebhookDelivery")
	defer t.done()
	t.Why = fmt.Sprintf("older than deliveries are kept here (%d days), or of an event that was not brought over", int(r.Keep/(24*time.Hour)))
	since := r.src.at.Add(-r.Keep)
	if r.since.After(since) {
		since = r.since
	}
	for _, e := range r.endpoints {
		older, err := list(ctx, r.src, pgx.RowTo[int64], olderDeliveriesQuery, e.id, pgtype.Timestamp{Time: since, Valid: true}, r.from())
		if err != nil {
			return err
		}
		t.Read, t.LeftOut = t.Read+older[0], t.LeftOut+older[0]
		if err := r.deliveriesOf(ctx, t, e, since); err != nil {
			return fmt.Errorf("WebhookDelivery of endpoint %s: %w", e.id, err)
		}
	}
	return nil
}

func (r *run) deliveriesOf(ctx context.Context, t *Table, e place, since time.Time) error {
	at, after := pgtype.Timestamp{Time: since, Valid: true}, ""
	for more := true; more; {
		page, err := list(ctx, r.src, pgx.RowToStructByPos[deliveryRow], deliveriesQuery, e.id, at, after, at, batchRows)
		if err != nil {
			return err
		}
		if more = len(page) == batchRows; len(page) > 0 {
			at, after = page[len(page)-1].Created, page[len(page)-1].ID
		}
		var batch []webhook.PastDelivery
		var old []string
		seen := map[uuid.UUID]bool{}
		for _, row := range page {
			t.Read++
			d, err := r.delivery(row)
			switch {
			case errors.Is(err, errNoEvent), err == nil && seen[d.EventID]:
				t.LeftOut++
			case err != nil:
				r.problem(t, Problem{ID: row.ID, Text: err.Error()})
			default:
				seen[d.EventID] = true
				batch, old = append(batch, d), append(old, row.ID)
			}
		}
		if err := r.putDeliveries(ctx, t, e, batch, old); err != nil {
			return err
		}
		r.progress(t)
	}
	return nil
}

var errNoEvent = errors.New("its event was not brought over")

func (r *run) delivery(row deliveryRow) (d webhook.PastDelivery, err error) {
	if row.EventID == nil {
		return d, errNoEvent
	}
	at, err := r.moment(row.EventCreated)
	if err != nil {
		return d, errNoEvent
	}
	d = webhook.PastDelivery{EventID: newID("Event", *row.EventID, at), Attempts: max(row.Attempts, 0)}
	if d.CreatedAt, err = r.moment(row.Created); err != nil {
		return d, err
	}
	if d.UpdatedAt, err = r.moment(row.Updated); err != nil {
		return d, err
	}
	if row.LastError != nil {
		d.LastError = *row.LastError
	}
	switch row.Status {
	case "SUCCESS":
		d.Succeeded, d.LastError = true, ""
	case "DLQ":
	case "PENDING", "FAILED":
		d.LastError = strings.TrimSuffix("not delivered before the import: "+d.LastError, ": ")
	default:
		return d, wrong("its status is not known here")
	}
	return d, nil
}

func (r *run) putDeliveries(ctx context.Context, t *Table, e place, batch []webhook.PastDelivery, old []string) error {
	if len(batch) == 0 {
		return nil
	}
	ids := make([]uuid.UUID, 0, len(batch))
	for _, d := range batch {
		ids = append(ids, d.EventID)
	}
	found, err := event.Known(ctx, r.Pool, ids)
	if err != nil {
		return err
	}
	known, err := webhook.KnownDeliveries(ctx, r.Pool, e.id, ids)
	if err != nil {
		return err
	}
	if r.DryRun { // the events would be here by now
		t.Imported += int64(len(batch) - len(known))
		t.Here += int64(len(known))
		return nil
	}
	made, err := webhook.ImportDeliveries(ctx, r.Pool, e.id, batch)
	text, yes := refused(err)
	switch {
	case yes && len(batch) == 1:
		r.problem(t, Problem{ID: old[0], Text: text})
		return nil
	case yes:
		for i := range batch {
			if err := r.putDeliveries(ctx, t, e, batch[i:i+1], old[i:i+1]); err != nil {
				return err
			}
		}
		return nil
	case err != nil:
		return err
	}
	before := map[uuid.UUID]bool{}
	for _, id := range known {
		before[id] = true
	}
	var changed int64
	for _, id := range made {
		if before[id] {
			changed++
		}
	}
	t.Changed += changed
	t.Imported += int64(len(made)) - changed
	t.Here += int64(len(known)) - changed
	t.LeftOut += int64(len(batch) - len(found)) // of events that are not here
	return nil
}

package webhook

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
)

// Health is how the endpoints of a tenant, or of all, are.
type Health struct {
	Endpoints  int           `json:"endpoints" db:"endpoints" doc:"All of them"`
	Failing    int           `json:"failing" db:"failing" doc:"Those whose last attempts have failed, and that are neither paused nor disabled"`
	Paused     int           `json:"paused" db:"paused"`
	Disabled   int           `json:"disabled" db:"disabled"`
	Deliveries DeliveryCount `json:"deliveries" db:"-"`
}

// DeliveryCount counts the deliveries of events since a time.
type DeliveryCount struct {
	Since     time.Time `json:"since" db:"-" doc:"An hour ago, or later where there are very many"`
	Succeeded int       `json:"succeeded" db:"succeeded"`
	Waiting   int       `json:"waiting" db:"waiting" doc:"For their first attempt or for the next"`
	Dead      int       `json:"dead" db:"dead"`
}

const (
	healthTime  = time.Hour
	mostCounted = 20_000
)

const endpointsHealthQuery = `
SELECT count(*) AS endpoints, count(*) FILTER (WHERE enabled AND failing_since IS NOT NULL AND (paused_until IS NULL OR paused_until <= now())) AS failing,
  count(*) FILTER (WHERE enabled AND paused_until > now()) AS paused, count(*) FILTER (WHERE NOT enabled) AS disabled
FROM webhook_endpoints WHERE $1 IN (tenant_id, '*')`

// deliveriesHealthQuery is of a tenant's deliveries or of all; each has an index with this order.
func deliveriesHealthQuery(scope string) string {
	by, order := `tenant_id = ANY($2::text[])`, `tenant_id, event_id DESC`
	if scope == AnyTenant {
		by, order = `'*' = ANY($2::text[])`, `event_id DESC`
	}
	return `
SELECT count(*) FILTER (WHERE status = 'SUCCESS'), count(*) FILTER (WHERE status IN ('PENDING', 'FAILED')), count(*) FILTER (WHERE status = 'DLQ'), min(event_id::text)
FROM (SELECT status, event_id FROM webhook_deliveries WHERE ` + by + ` AND event_id >= $1 ORDER BY ` + order + ` LIMIT ` + strconv.Itoa(mostCounted) + `) AS newest`
}

// Health looks at the endpoints of a scope, and at what was delivered to them lately.
func (e *Endpoints) Health(ctx context.Context, scope string) (h Health, err error) {
	since := time.Now().Add(-healthTime)
	err = e.tx(ctx, scope, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, endpointsHealthQuery, scope)
		if err != nil {
			return err
		}
		if h, err = pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[Health]); err != nil {
			return err
		}
		d := &h.Deliveries
		var oldest *string
		err = tx.QueryRow(ctx, deliveriesHealthQuery(scope), firstID(since), []string{scope}).Scan(&d.Succeeded, &d.Waiting, &d.Dead, &oldest)
		if err != nil {
			return err
		}
		d.Since = since
		if oldest != nil && d.Succeeded+d.Waiting+d.Dead == mostCounted {
			id, err := uuid.Parse(*oldest)
			if err != nil {
				return err
			}
			d.Since = time.Unix(id.Time().UnixTime())
		}
		d.Since = d.Since.UTC().Truncate(time.Millisecond)
		return nil
	})
	if err != nil {
		return Health{}, fmt.Errorf("look at webhooks: %w", err)
	}
	return h, nil
}

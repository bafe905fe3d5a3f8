package webhook

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/event"
)

// Reasons for which an endpoint is disabled.
const (
	DisabledManual  = "manual"  // somebody asked for it
	DisabledFailing = "failing" // every attempt has failed for days
	DisabledGone    = "gone"    // it answered 410
)

const disableQuery = `
UPDATE webhook_endpoints SET enabled = false, disabled_at = $2, disabled_reason = $3, paused_until = NULL, pauses = 0, updated_at = now()
WHERE id = $1 AND enabled RETURNING tenant_id, failing_since`

// The other endpoints of the tenant hear of it as of any event.
const tellDisabledQuery = `
WITH e AS (SELECT id, tenant_id, device_id, device_seq, type, chat FROM events WHERE id = $2)` + deliverRows + `
SELECT (SELECT array_agg(DISTINCT endpoint_id) FROM d)`

// disabledEvent is `normalized` of webhook.disabled.
type disabledEvent struct {
	Kind         string  `json:"kind"`
	EndpointID   string  `json:"endpointId"`
	Reason       string  `json:"reason"`
	LastError    string  `json:"lastError"`
	FailingSince *string `json:"failingSince"`
	At           string  `json:"at"`
}

// disable stops deliveries to an endpoint and tells of it. What waits for the endpoint stays; disabling it again does nothing.
func (d *Dispatcher) disable(ctx context.Context, id, reason, lastError string, now time.Time) error {
	var endpoints []string
	var tenant string
	err := pgx.BeginFunc(ctx, d.pool, func(tx pgx.Tx) error {
		e := disabledEvent{Kind: "webhook_disabled", EndpointID: id, Reason: reason, LastError: lastError, At: now.UTC().Format(isoMillis)}
		var since *time.Time
		err := tx.QueryRow(ctx, disableQuery, id, now, reason).Scan(&tenant, &since)
		if errors.Is(err, pgx.ErrNoRows) {
			return nil
		}
		if err != nil {
			return err
		}
		if since != nil {
			text := since.UTC().Format(isoMillis)
			e.FailingSince = &text
		}
		text, err := json.Marshal(e)
		if err != nil {
			return err
		}
		told := event.New{ID: uuid.Must(uuid.NewV7()), TenantID: tenant, Type: event.WebhookDisabled, Normalized: text, Raw: []byte(`{}`)}
		if err := event.AppendOfTenant(ctx, tx, told); err != nil {
			return err
		}
		d.cfg.Log.Warn("endpoint is disabled", "tenant", tenant, "endpoint", id, "reason", reason)
		d.metrics.disabled.WithLabelValues(reason).Inc()
		return tx.QueryRow(ctx, tellDisabledQuery, now.Add(-maxSkew), told.ID).Scan(&endpoints)
	})
	if err != nil {
		return fmt.Errorf("disable endpoint: %w", err)
	}
	if tenant != "" && d.cfg.JetStream != nil {
		event.AnnounceOfTenant(d.cfg.JetStream.Conn(), tenant, event.WebhookDisabled)
	}
	if len(endpoints) > 0 {
		d.spread(endpoints, newDeliveries)
	}
	return nil
}

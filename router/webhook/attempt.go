package webhook

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"strconv"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/waconnect/waconnect/node/egress"
	"github.com/waconnect/waconnect/node/failpoint"
)

// delivery is the next thing to do of a lane.
type delivery struct {
	EventID    uuid.UUID  `db:"event_id"`
	TenantID   string     `db:"tenant_id"`
	Attempts   int        `db:"attempts"`
	Wait       float64    `db:"wait"` // seconds until it is due; not above 0: now
	URL        string     `db:"url"`
	Secret     string     `db:"secret"`
	Enabled    bool       `db:"enabled"`
	Type       *string    `db:"type"` // nil: the event is no longer kept
	Normalized *string    `db:"normalized"`
	Raw        *string    `db:"raw"`
	CreatedAt  *time.Time `db:"created_at"`
}

const nextQuery = `
SELECT d.event_id, d.tenant_id, d.attempts, extract(epoch FROM d.next_attempt_at - now())::float8 AS wait, w.url, w.secret, w.enabled,
  e.type, e.normalized, e.raw, e.created_at
FROM webhook_deliveries d JOIN webhook_endpoints w ON w.id = d.endpoint_id LEFT JOIN events e ON e.id = d.event_id
WHERE d.endpoint_id = $1 AND d.device_id = $2 AND d.chat = $3 AND d.status IN ('PENDING', 'FAILED')
ORDER BY d.device_seq LIMIT 1`

const (
	maxRetryAfter = 24 * time.Hour
	jitter        = 0.2
	errorLength   = 200 // characters of an answer that are kept with an error
	errorTotal    = 500
)

// outcome of an attempt.
type outcome struct {
	result string
	status *int
	text   string        // what went wrong
	after  time.Duration // as the receiver asks
}

// attempt delivers once and records it. more: the lane can go on with its next delivery.
func (d *Dispatcher) attempt(ctx context.Context, l lane, next delivery) (more bool, err error) {
	if next.Type == nil {
		return true, d.record(ctx, l, next, "DLQ", outcome{text: "the event is no longer kept"}, 0)
	}
	o, err := d.post(ctx, l, next)
	if err != nil {
		return false, errors.Join(err, d.release(ctx, l, 0))
	}
	failpoint.At("dlv.post")
	d.metrics.attempt(o.result, *next.CreatedAt)
	d.health.note(l.EndpointID, o.result == resultTimeout || o.result == resultNetwork)
	next.Attempts++
	status, pause := "SUCCESS", time.Duration(0)
	switch {
	case o.result == resultSuccess:
	case next.Attempts > len(d.cfg.Schedule):
		status = "DLQ"
	default:
		status, pause = "FAILED", d.pause(next.Attempts, o.after)
	}
	// Also when attempts are cut meanwhile: this one has an outcome.
	record, cancel := context.WithTimeout(context.WithoutCancel(ctx), releaseTime)
	defer cancel()
	if err := d.record(record, l, next, status, o, pause); err != nil {
		return false, err
	}
	failpoint.At("dlv.result")
	if status == "DLQ" {
		d.cfg.Log.Warn("dead letter", "tenant", next.TenantID, "endpoint", l.EndpointID, "event", next.EventID, "attempt", next.Attempts)
	}
	return status != "FAILED", nil
}

// post makes one POST. The error is not nil only if the attempt was cut and nothing is known.
func (d *Dispatcher) post(ctx context.Context, l lane, next delivery) (outcome, error) {
	n := notice{
		eventID: next.EventID.String(), tenantID: next.TenantID, deviceID: &l.DeviceID, kind: *next.Type,
		normalized: json.RawMessage(*next.Normalized), raw: json.RawMessage(*next.Raw), createdAt: *next.CreatedAt,
	}
	now := time.Now()
	secret, err := openSecret(d.cfg.Keys, next.TenantID, l.EndpointID, next.Secret)
	if err != nil {
		return outcome{}, err // nothing was tried, and nothing is lost: it is a matter of keys
	}
	req, err := n.request(ctx, target{URL: next.URL, Secrets: []string{secret}}, now)
	if err != nil {
		return outcome{result: resultNetwork, text: err.Error()}, nil
	}
	resp, err := d.cfg.Egress.Do(req, egress.Policy{Whole: d.cfg.Timeout})
	switch {
	case err != nil && ctx.Err() != nil:
		return outcome{}, fmt.Errorf("attempt was cut: %w", ctx.Err())
	case errors.Is(err, egress.ErrTimeout):
		return outcome{result: resultTimeout, text: err.Error()}, nil
	case errors.Is(err, egress.ErrForbiddenAddress), errors.Is(err, egress.ErrScheme):
		return outcome{result: resultForbidden, text: err.Error()}, nil
	case err != nil:
		return outcome{result: resultNetwork, text: firstCharacters(err.Error(), errorTotal)}, nil
	}
	defer resp.Body.Close()
	// Only the status decides. The start of the body explains a failure, and reading it lets the connection be used again.
	text, _ := io.ReadAll(io.LimitReader(resp.Body, errorLength*utf8Max))
	o := outcome{result: resultSuccess, status: &resp.StatusCode}
	if resp.StatusCode/100 != 2 {
		o.result = resultStatus
		o.text = fmt.Sprintf("HTTP %d: %s", resp.StatusCode, firstCharacters(string(text), errorLength))
		o.after = retryAfter(resp.Header.Get("Retry-After"), now)
	}
	return o, nil
}

// pause is how long to wait after so many attempts: the schedule's wait with jitter, or longer if the receiver asks for it.
func (d *Dispatcher) pause(attempts int, asked time.Duration) time.Duration {
	planned := float64(d.cfg.Schedule[attempts-1]) * (1 + jitter*(2*rand.Float64()-1))
	return max(time.Duration(planned), asked)
}

// retryAfter reads the header, which holds seconds or a date, up to a day.
func retryAfter(header string, now time.Time) time.Duration {
	if header == "" {
		return 0
	}
	if n, err := strconv.ParseInt(header, 10, 64); err == nil {
		return time.Duration(min(max(n, 0), int64(maxRetryAfter/time.Second))) * time.Second
	}
	at, err := http.ParseTime(header)
	if err != nil {
		return 0
	}
	return min(max(at.Sub(now), 0), maxRetryAfter)
}

// Nothing is written by who has lost the claim: whoever has it now writes what comes of its own attempt.
const recordQuery = `
UPDATE webhook_deliveries d SET status = $5, attempts = $6, last_error = nullif($7, ''), response_status = $8,
  next_attempt_at = now() + make_interval(secs => $9), updated_at = now()
FROM webhook_lanes l WHERE l.endpoint_id = $1 AND l.device_id = $2 AND l.chat = $3 AND l.claimed_by = $4
  AND d.event_id = $10 AND d.endpoint_id = l.endpoint_id`

// record writes the outcome and, if the delivery is to be tried again, gives the lane back until then, in one transaction.
func (d *Dispatcher) record(ctx context.Context, l lane, next delivery, status string, o outcome, pause time.Duration) error {
	b := &pgx.Batch{}
	var written int64
	b.Queue(recordQuery, l.EndpointID, l.DeviceID, l.Chat, d.id, status, next.Attempts, o.text, o.status, pause.Seconds(), next.EventID).
		Exec(func(tag pgconn.CommandTag) error {
			written = tag.RowsAffected()
			return nil
		})
	if status == "FAILED" {
		b.Queue(releaseQuery, l.EndpointID, l.DeviceID, l.Chat, d.id, pause.Seconds())
	}
	if err := d.cfg.Pool.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("record attempt: %w", err)
	}
	if written == 0 {
		d.cfg.Log.Warn("an attempt's outcome came after its claim was lost", "endpoint", l.EndpointID, "event", next.EventID)
	}
	return nil
}

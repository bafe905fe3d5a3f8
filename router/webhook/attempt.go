package webhook

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/egress"
	"github.com/waconnect/waconnect/node/failpoint"
)

const (
	maxRetryAfter = 24 * time.Hour
	jitter        = 0.2
	errorLength   = 200 // characters of an answer that are kept with an error
	errorTotal    = 500
	maxResponse   = 8 << 10         // bytes of an answer that are read
	bodyTime      = 2 * time.Second // for reading them
)

// outcome of an attempt.
type outcome struct {
	result   string
	status   *int
	text     string // what went wrong
	response string // the beginning of what was answered
	after    time.Duration
	duration time.Duration
}

const readEventQuery = `SELECT normalized, raw FROM events WHERE id = $1`

// post makes one POST. The error is not nil only if nothing is known: the attempt was cut, or there was none.
func (d *Dispatcher) post(ctx context.Context, to *settings, deviceID string, next delivery) (outcome, error) {
	if next.event == nil {
		return outcome{result: resultGone, text: "the event is no longer kept"}, nil
	}
	if to.err != nil {
		return outcome{}, to.err // nothing was tried, and nothing is lost: it is a matter of keys
	}
	n := next.event.notice(next.TenantID, deviceID)
	body := next.event.body
	if body == nil { // a long one
		select {
		case d.long <- struct{}{}:
			defer func() { <-d.long }()
		case <-ctx.Done():
			return outcome{}, ctx.Err()
		}
		err := d.pool.QueryRow(ctx, readEventQuery, next.EventID).Scan(&n.normalized, &n.raw)
		if errors.Is(err, pgx.ErrNoRows) {
			return outcome{result: resultGone, text: "the event is no longer kept"}, nil
		}
		if err != nil {
			return outcome{}, fmt.Errorf("read event: %w", err)
		}
		body = n.body()
	}
	now := d.cfg.Now()
	target := to.target
	if len(target.Secrets) > 1 && !now.Before(*to.PreviousUntil) {
		target.Secrets = target.Secrets[:1]
	}
	began := time.Now()
	o, err := d.call(ctx, n, target, body, now)
	o.duration = time.Since(began)
	failpoint.At("dlv.post")
	return o, err
}

func (d *Dispatcher) call(ctx context.Context, n notice, to target, body []byte, now time.Time) (outcome, error) {
	req, err := n.request(ctx, to, body, now)
	if err != nil {
		return outcome{result: resultNetwork, text: firstCharacters(err.Error(), errorTotal)}, nil
	}
	resp, err := d.cfg.Egress.Do(req, egress.Policy{FirstByte: d.cfg.FirstByte, Whole: d.cfg.Timeout})
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
	// Only the status decides. The start of the body explains it, and reading it lets the connection be used again; an endpoint that drips
	// its answer is not waited for.
	var text []byte
	if resp.ContentLength != 0 {
		slow := time.AfterFunc(bodyTime, func() { resp.Body.Close() })
		text, _ = io.ReadAll(io.LimitReader(resp.Body, maxResponse))
		slow.Stop()
	}
	resp.Body.Close()
	o := outcome{result: resultSuccess, status: &resp.StatusCode, response: firstCharacters(string(text), responseLength)}
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

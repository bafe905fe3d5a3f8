package webhook

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/egress"
	"github.com/waconnect/waconnect/node/event"
)

// TestResult is what an endpoint answered to a trial.
type TestResult struct {
	OK       bool   `json:"ok"`
	Status   int    `json:"status"`
	Response string `json:"response"` // at most 2,000 characters
}

const (
	attemptTime    = 15 * time.Second // whole time of one POST
	responseLength = 2000             // characters of an answer that are shown
	utf8Max        = 4                // bytes of a character
)

// Test sends a trial to an endpoint, enabled or not, signed and with the headers of a real one, and not stored. kind defaults to
// webhook.test and payload to a small object. ErrNotFound; ErrUnreachable if there was no answer, *InputError if the payload is not JSON or
// the type is not a header's value.
func (e *Endpoints) Test(ctx context.Context, scope, id, kind string, payload json.RawMessage) (TestResult, error) {
	now := time.Now()
	s, to, err := e.target(ctx, scope, id, now)
	if err != nil {
		return TestResult{}, err
	}
	if kind == "" {
		kind = event.WebhookTest
	}
	if len(kind) > 100 || strings.ContainsFunc(kind, func(r rune) bool { return r < ' ' || r > '~' }) {
		return TestResult{}, &InputError{"type", "expected at most 100 printable ASCII characters"}
	}
	if len(payload) == 0 {
		payload = json.RawMessage(`{"ok":true,"test":true}`)
	}
	if !json.Valid(payload) {
		return TestResult{}, &InputError{"payload", "expected JSON"}
	}
	n := notice{eventID: uuid.NewString(), tenantID: s.TenantID, kind: kind, normalized: string(payload), raw: string(payload), createdAt: now}
	req, err := n.request(ctx, to, n.body(), now)
	if err != nil {
		return TestResult{}, err
	}
	resp, err := e.egress.Do(req, egress.Policy{Whole: attemptTime})
	switch {
	case errors.Is(err, egress.ErrForbiddenAddress), errors.Is(err, egress.ErrTimeout), errors.Is(err, egress.ErrScheme):
		return TestResult{}, fmt.Errorf("%w: %w", ErrUnreachable, err)
	case err != nil && ctx.Err() != nil:
		return TestResult{}, ctx.Err()
	case err != nil:
		return TestResult{}, fmt.Errorf("%w: %w", ErrUnreachable, err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(io.LimitReader(resp.Body, responseLength*utf8Max))
	if err != nil && ctx.Err() != nil {
		return TestResult{}, ctx.Err()
	}
	// An answer that breaks off after its status is an answer; what came of it is shown.
	return TestResult{OK: resp.StatusCode/100 == 2, Status: resp.StatusCode, Response: firstCharacters(string(text), responseLength)}, nil
}

const targetQuery = `SELECT ` + targetColumns + ` FROM webhook_endpoints WHERE id = $1 AND $2 IN (tenant_id, '*')`

// target reads where and how to POST now. ErrNotFound.
func (e *Endpoints) target(ctx context.Context, scope, id string, now time.Time) (s sealedTarget, to target, err error) {
	if !possible(id) {
		return s, to, ErrNotFound
	}
	err = e.tx(ctx, scope, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, targetQuery, id, scope)
		if err != nil {
			return err
		}
		s, err = pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[sealedTarget])
		if errors.Is(err, pgx.ErrNoRows) {
			return ErrNotFound
		}
		return err
	})
	if err == nil {
		to, err = s.open(e.keys, now)
	}
	return s, to, found(err, "read")
}

// firstCharacters cuts a text, which PostgreSQL and JSON must be able to hold: no broken UTF-8, no U+0000.
func firstCharacters(text string, n int) string {
	text = strings.ReplaceAll(strings.ToValidUTF8(text, "\uFFFD"), "\x00", "\uFFFD")
	runes := []rune(text)
	if len(runes) > n {
		runes = runes[:n]
	}
	return string(runes)
}

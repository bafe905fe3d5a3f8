package webhook

import (
	"context"

	"github.com/jackc/pgx/v5"
)

// A lock that those who refer to the endpoint do not wait for.
const lockEndpointQuery = getEndpointQuery + ` FOR NO KEY UPDATE`

// lock reads one endpoint that nobody else changes before the transaction ends. ErrNotFound.
func lock(ctx context.Context, tx pgx.Tx, scope, id string) (stored, error) {
	if !possible(id) {
		return stored{}, ErrNotFound
	}
	return one(ctx, tx, lockEndpointQuery, id, scope)
}

const writeEndpointQuery = `
UPDATE webhook_endpoints SET url = $3, secret = $4, previous_secret = $5, previous_until = $6, enabled = $7, ordered = $8, event_filters = $9,
  device_filters = $10, chat_kinds = $11, rate_limit = $12, headers = $13, failing_since = $14, paused_until = $15, pauses = $16,
  disabled_at = $17, disabled_reason = $18, updated_at = now()
WHERE id = $1 AND $2 IN (tenant_id, '*') RETURNING ` + endpointColumns

// change edits one endpoint while nobody else does. ErrNotFound, and the errors of edit.
func (e *Endpoints) change(ctx context.Context, scope, id string, reveal bool, edit func(pgx.Tx, *stored) error) (row Row, err error) {
	err = e.tx(ctx, scope, func(tx pgx.Tx) error {
		s, err := lock(ctx, tx, scope, id)
		if err != nil {
			return err
		}
		if err := edit(tx, &s); err != nil {
			return err
		}
		replay := s.ReplayID
		s, err = one(ctx, tx, writeEndpointQuery, id, scope, s.URL, s.SealedSecret, s.PreviousSecret, s.PreviousUntil, s.Enabled, s.Ordered,
			s.EventFilters, s.DeviceFilters, s.ChatKinds, s.RateLimit, s.SealedHeaders, s.FailingSince, s.PausedUntil, s.Pauses, s.DisabledAt,
			s.DisabledReason)
		if err != nil {
			return err
		}
		row, err = e.show(s, reveal)
		row.ReplayID = replay
		return err
	})
	if err != nil {
		return Row{}, found(err, "change")
	}
	e.onChange(id)
	return row, nil
}

// Update changes what is given. A new secret takes the place of the old one at once. ErrNotFound, *InputError, *ConflictError.
func (e *Endpoints) Update(ctx context.Context, scope, id string, p Params) (Row, error) {
	if err := p.check(); err != nil {
		return Row{}, err
	}
	return e.change(ctx, scope, id, false, func(tx pgx.Tx, s *stored) error {
		if err := e.choose(ctx, tx, s, p); err != nil {
			return err
		}
		if p.Secret != nil {
			if err := e.replaceSecret(s, *p.Secret); err != nil {
				return err
			}
		}
		if p.Enabled == nil {
			return nil
		}
		return enable(ctx, tx, s, *p.Enabled, p)
	})
}

// replaceSecret writes a new secret. What was shown in its place may come back and changes nothing.
func (e *Endpoints) replaceSecret(s *stored, secret string) error {
	if isMasked(secret) {
		before, err := openSecret(e.keys, s.TenantID, s.ID, s.SealedSecret)
		if err != nil {
			return err
		}
		if secret == masked(before) {
			return nil
		}
		return checkSecret(secret)
	}
	s.SealedSecret, s.PreviousSecret, s.PreviousUntil = sealSecret(e.keys, s.TenantID, s.ID, secret), nil, nil
	return nil
}

// enable enables or disables. Who enables says that the receiver is well: it also ends a pause, and what was before counts no more.
func enable(ctx context.Context, tx pgx.Tx, s *stored, on bool, p Params) error {
	if !on {
		if s.Enabled {
			reason := DisabledManual
			s.DisabledAt, s.DisabledReason = &s.Now, &reason
		}
		s.Enabled = false
		return nil
	}
	if p.ReplayMissed {
		if s.DisabledAt == nil {
			return &ConflictError{Code: "not_disabled", Message: "replayMissed: the endpoint is not disabled; order a replay of a time instead"}
		}
		replay, err := orderMissed(ctx, tx, *s, p.By)
		if err != nil {
			return err
		}
		s.ReplayID = &replay.ID
	}
	s.Enabled, s.DisabledAt, s.DisabledReason = true, nil, nil
	s.FailingSince, s.PausedUntil, s.Pauses = nil, nil, 0
	return nil
}

// Package webhook owns the tenants' endpoints and the way of each event to them: the tables `webhook_endpoints`, `webhook_progress`,
// `webhook_deliveries`, `webhook_attempts`, `webhook_lanes` and `webhook_replays`.
//
// It promises at-least-once delivery, signed, in order per endpoint, device and chat: a delivery is attempted only when no earlier one of
// its lane is unfinished. All state of delivering is in PostgreSQL; a dispatcher that is killed loses nothing, and whoever goes on sends
// the same event id. JetStream only wakes: what was not announced is found by comparing the devices' heads with the progress.
package webhook

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/egress"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/router/tenant"
)

// AnyTenant as a scope means an installation-wide caller.
const AnyTenant = "*"

// Errors that callers test.
var (
	ErrNotFound    = errors.New("webhook endpoint not found")
	ErrNoTenant    = errors.New("tenant not found")
	ErrNoDelivery  = errors.New("webhook delivery not found")
	ErrNoReplay    = errors.New("webhook replay not found")
	ErrUnreachable = errors.New("webhook endpoint cannot be reached")
)

// ConflictError says why what is asked for cannot be done now.
type ConflictError struct {
	Code    string
	Message string
	Details map[string]any // further keys of the answer
}

// Error implements error.
func (e *ConflictError) Error() string { return e.Code + ": " + e.Message }

// Row is an endpoint as the API shows it. Its secret and the values of its headers are masked, except in the answers of Create, Reveal and
// Rotate.
type Row struct {
	ID                  string            `json:"id" db:"id"`
	TenantID            string            `json:"tenantId" db:"tenant_id"`
	URL                 string            `json:"url" db:"url"`
	Secret              string            `json:"secret" db:"-"`
	Enabled             bool              `json:"enabled" db:"enabled"`
	EventFilters        []string          `json:"eventFilters" db:"event_filters"` // nil: message.inbound and webhook.test; "*": all
	RateLimit           *int              `json:"rateLimit" db:"rate_limit"`       // attempts per second; nil or 0: no limit
	CreatedAt           time.Time         `json:"createdAt" db:"created_at"`
	UpdatedAt           time.Time         `json:"updatedAt" db:"updated_at"`
	Ordered             bool              `json:"ordered" db:"ordered"`
	DeviceFilters       []string          `json:"deviceFilters" db:"device_filters"` // nil: all
	ChatKinds           []string          `json:"chatKinds" db:"chat_kinds"`         // nil: all
	Headers             map[string]string `json:"headers" db:"-"`
	StandardSecret      string            `json:"standardSecret" db:"-"`                          // as libraries for Standard Webhooks take it
	PreviousSecretUntil *time.Time        `json:"previousSecretUntil" db:"previous_secret_until"` // until then the one before signs as well
	FailingSince        *time.Time        `json:"failingSince" db:"failing_since"`
	LastSuccessAt       *time.Time        `json:"lastSuccessAt" db:"last_success_at"`
	PausedUntil         *time.Time        `json:"pausedUntil" db:"paused_until"`
	DisabledAt          *time.Time        `json:"disabledAt" db:"disabled_at"`
	DisabledReason      *string           `json:"disabledReason" db:"disabled_reason"`
	ReplayID            *uuid.UUID        `json:"replayId,omitempty" db:"-"` // of the replay that a change has ordered
}

// stored is an endpoint as it stands in the table.
type stored struct {
	Row
	SealedSecret   string     `db:"secret"`
	PreviousSecret *string    `db:"previous_secret"`
	PreviousUntil  *time.Time `db:"previous_until"`
	SealedHeaders  *string    `db:"headers"`
	Pauses         int        `db:"pauses"`
	Now            time.Time  `db:"now"` // of the database
}

const endpointColumns = `id, tenant_id, url, enabled, event_filters, rate_limit, created_at, updated_at, ordered, device_filters, chat_kinds,
  CASE WHEN previous_until > now() THEN previous_until END AS previous_secret_until, failing_since, last_success_at, paused_until, disabled_at,
  disabled_reason, secret, previous_secret, previous_until, headers, pauses, now() AS now`

// Endpoints are the endpoints of all tenants; safe for concurrent use. Every method works behind the wall of the scope that it is given,
// and its query names the scope as well (AnyTenant: any).
type Endpoints struct {
	pool     *pgxpool.Pool
	egress   *egress.Client
	keys     *seal.Ring
	onChange func(endpoint string)
}

// NewEndpoints makes it. The client is used by Test; the keys seal secrets.
func NewEndpoints(pool *pgxpool.Pool, client *egress.Client, keys *seal.Ring) *Endpoints {
	return &Endpoints{pool: pool, egress: client, keys: keys, onChange: func(string) {}}
}

// OnChange has a function called after each commit that a dispatcher should see soon: an endpoint was made, changed or deleted, a replay
// was ordered or cancelled. Call it before the endpoints are used. The function must not block.
func (e *Endpoints) OnChange(changed func(endpoint string)) { e.onChange = changed }

func (e *Endpoints) tx(ctx context.Context, scope string, fn func(pgx.Tx) error) error {
	return tenant.Tx(ctx, e.pool, scope, fn)
}

// one runs a query that answers with one endpoint. ErrNotFound.
func one(ctx context.Context, tx pgx.Tx, query string, args ...any) (stored, error) {
	rows, err := tx.Query(ctx, query, args...)
	if err != nil {
		return stored{}, err
	}
	s, err := pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[stored])
	if errors.Is(err, pgx.ErrNoRows) {
		return stored{}, ErrNotFound
	}
	return s, err
}

// show opens what is sealed. Only with reveal is it shown.
func (e *Endpoints) show(s stored, reveal bool) (row Row, err error) {
	row = s.Row
	if row.Secret, err = openSecret(e.keys, s.TenantID, s.ID, s.SealedSecret); err != nil {
		return Row{}, err
	}
	if row.Headers, err = openHeaders(e.keys, s.TenantID, s.ID, s.SealedHeaders); err != nil {
		return Row{}, err
	}
	row.StandardSecret = StandardSecret(row.Secret)
	if !reveal {
		row.Secret, row.StandardSecret, row.Headers = masked(row.Secret), masked(row.StandardSecret), maskedValues(row.Headers)
	}
	return row, nil
}

// maxEndpoints bounds what each event of a tenant can cost.
const maxEndpoints = 50

// Those that are made at once are counted one after the other.
const lockEndpointsQuery = `SELECT pg_advisory_xact_lock(hashtextextended('webhook_endpoints of ' || $1::text, 0))`

const countEndpointsQuery = `SELECT count(*) FROM webhook_endpoints WHERE tenant_id = $1`

const createEndpointQuery = `
INSERT INTO webhook_endpoints (id, tenant_id, url, secret, enabled, ordered, event_filters, device_filters, chat_kinds, rate_limit, headers,
  disabled_at, disabled_reason)
SELECT $1, t.id, $3, $4, $5, $6, $7, $8, $9, $10, $11, CASE WHEN NOT $5 THEN now() END, CASE WHEN NOT $5 THEN $12 END
FROM tenants t WHERE t.id = $2 RETURNING ` + endpointColumns

// Create inserts an endpoint of a tenant, and shows its secret. *InputError, ErrNoTenant, *ConflictError.
func (e *Endpoints) Create(ctx context.Context, scope string, p Params) (row Row, err error) {
	if p.URL == nil {
		return Row{}, &InputError{"url", "expected the address of the endpoint"}
	}
	if err := p.check(); err != nil {
		return Row{}, err
	}
	id, err := uuid.NewV7()
	if err != nil {
		return Row{}, fmt.Errorf("create webhook endpoint: %w", err)
	}
	s := stored{Row: Row{ID: id.String(), TenantID: scope, Ordered: true, Enabled: true}}
	secret := newSecret()
	if p.Secret != nil {
		secret = *p.Secret
		if err := checkSecret(secret); err != nil {
			return Row{}, err
		}
	}
	s.SealedSecret = sealSecret(e.keys, scope, s.ID, secret)
	err = e.tx(ctx, scope, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, lockEndpointsQuery, scope); err != nil {
			return err
		}
		var n int
		if err := tx.QueryRow(ctx, countEndpointsQuery, scope).Scan(&n); err != nil {
			return err
		}
		if err := tenant.RoomForWebhook(ctx, tx, scope, n); err != nil {
			return err
		}
		if n >= maxEndpoints {
			return &ConflictError{Code: "too_many_endpoints", Message: fmt.Sprintf("a tenant can have %d endpoints; delete one first", maxEndpoints)}
		}
		if err := e.choose(ctx, tx, &s, p); err != nil {
			return err
		}
		s, err := one(ctx, tx, createEndpointQuery, s.ID, scope, s.URL, s.SealedSecret, p.Enabled == nil || *p.Enabled, s.Ordered, s.EventFilters,
			s.DeviceFilters, s.ChatKinds, s.RateLimit, s.SealedHeaders, DisabledManual)
		if err != nil {
			return err
		}
		row, err = e.show(s, true)
		return err
	})
	switch {
	case errors.Is(err, ErrNotFound):
		return Row{}, ErrNoTenant
	case err != nil:
		return Row{}, fmt.Errorf("create webhook endpoint: %w", err)
	}
	e.onChange(row.ID)
	return row, nil
}

// newSecret is 24 random bytes in hex.
func newSecret() string {
	b := make([]byte, 24)
	rand.Read(b) // never fails
	return hex.EncodeToString(b)
}

// choose writes what both a new endpoint and one that is there can be given.
func (e *Endpoints) choose(ctx context.Context, tx pgx.Tx, s *stored, p Params) (err error) {
	if p.URL != nil {
		s.URL = *p.URL
	}
	if p.Ordered != nil {
		s.Ordered = *p.Ordered
	}
	if p.RateLimit.Given {
		s.RateLimit = p.RateLimit.Value
	}
	if p.EventFilters.Given {
		s.EventFilters = listOf(p.EventFilters)
	}
	if p.ChatKinds.Given {
		s.ChatKinds = listOf(p.ChatKinds)
	}
	if p.DeviceFilters.Given {
		list := listOf(p.DeviceFilters)
		// Those that stand there already may have been deleted meanwhile.
		added := slices.DeleteFunc(slices.Clone(list), func(id string) bool { return slices.Contains(s.DeviceFilters, id) })
		if err := checkDevices(ctx, tx, s.TenantID, "deviceFilters", added); err != nil {
			return err
		}
		s.DeviceFilters = list
	}
	if !p.Headers.Given {
		return nil
	}
	var headers map[string]string
	if p.Headers.Value != nil {
		before, err := openHeaders(e.keys, s.TenantID, s.ID, s.SealedHeaders)
		if err != nil {
			return err
		}
		if headers, err = unmasked(*p.Headers.Value, before); err != nil {
			return err
		}
	}
	s.SealedHeaders, err = sealHeaders(e.keys, s.TenantID, s.ID, headers)
	return err
}

// listOf is what the table holds of a list: NULL for null, and an array that may be empty.
func listOf(o Optional[[]string]) []string {
	if o.Value == nil {
		return nil
	}
	return append([]string{}, *o.Value...)
}

// checkDevices refuses ids that are no devices of a tenant.
func checkDevices(ctx context.Context, tx pgx.Tx, tenantID, field string, ids []string) error {
	unknown, err := device.Unknown(ctx, tx, tenantID, ids)
	if err != nil {
		return err
	}
	if len(unknown) > 0 {
		return &InputError{field, fmt.Sprintf("expected ids of devices of this tenant; %q is none", unknown[0])}
	}
	return nil
}

const listEndpointsQuery = `SELECT ` + endpointColumns + ` FROM webhook_endpoints
WHERE $1 IN (tenant_id, '*') ORDER BY created_at DESC, id DESC`

// List reads a tenant's endpoints, newest first.
func (e *Endpoints) List(ctx context.Context, scope string) (list []Row, err error) {
	err = e.tx(ctx, scope, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, listEndpointsQuery, scope)
		if err != nil {
			return err
		}
		all, err := pgx.CollectRows(rows, pgx.RowToStructByName[stored])
		if err != nil {
			return err
		}
		list = make([]Row, len(all))
		for i, s := range all {
			if list[i], err = e.show(s, false); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("list webhook endpoints: %w", err)
	}
	return list, nil
}

const getEndpointQuery = `SELECT ` + endpointColumns + ` FROM webhook_endpoints WHERE id = $1 AND $2 IN (tenant_id, '*')`

// Get reads one endpoint. ErrNotFound.
func (e *Endpoints) Get(ctx context.Context, scope, id string) (Row, error) {
	return e.read(ctx, scope, id, false)
}

// Reveal reads one endpoint with its secret and the values of its headers. ErrNotFound.
func (e *Endpoints) Reveal(ctx context.Context, scope, id string) (Row, error) {
	return e.read(ctx, scope, id, true)
}

func (e *Endpoints) read(ctx context.Context, scope, id string, reveal bool) (row Row, err error) {
	if !possible(id) {
		return Row{}, ErrNotFound
	}
	err = e.tx(ctx, scope, func(tx pgx.Tx) error {
		s, err := one(ctx, tx, getEndpointQuery, id, scope)
		if err != nil {
			return err
		}
		row, err = e.show(s, reveal)
		return err
	})
	return row, found(err, "read")
}

// maxID bounds ids, as the tables of tenants and devices do.
const maxID = 64

// possible reports whether there can be an endpoint of this id; what cannot be is not looked up.
func possible(id string) bool {
	return id != "" && len(id) <= maxID && !strings.ContainsFunc(id, func(r rune) bool { return r <= ' ' || r > '~' })
}

// found adds what was tried to an error.
func found(err error, action string) error {
	if err == nil || errors.Is(err, ErrNotFound) {
		return err
	}
	return fmt.Errorf("%s webhook endpoint: %w", action, err)
}

const deleteEndpointQuery = `DELETE FROM webhook_endpoints WHERE id = $1 AND $2 IN (tenant_id, '*')`

// Delete removes an endpoint with its deliveries. ErrNotFound.
func (e *Endpoints) Delete(ctx context.Context, scope, id string) error {
	if !possible(id) {
		return ErrNotFound
	}
	var tag pgconn.CommandTag
	err := e.tx(ctx, scope, func(tx pgx.Tx) (err error) {
		tag, err = tx.Exec(ctx, deleteEndpointQuery, id, scope)
		return err
	})
	if err != nil {
		return fmt.Errorf("delete webhook endpoint: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return ErrNotFound
	}
	e.onChange(id)
	return nil
}

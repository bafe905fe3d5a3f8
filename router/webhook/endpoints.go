// Package webhook owns the tenants' endpoints and the way of each event to them: the tables `webhook_endpoints`, `webhook_progress`,
// `webhook_deliveries` and `webhook_lanes`.
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
	"math"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

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
	ErrUnreachable = errors.New("webhook endpoint cannot be reached")
)

// InputError says which field of a request is not acceptable, and why.
type InputError struct {
	Field  string // its JSON name
	Reason string
}

// Error implements error.
func (e *InputError) Error() string { return e.Field + " " + e.Reason }

// Row is an endpoint as the API shows it, its secret included.
type Row struct {
	ID           string    `json:"id" db:"id"`
	TenantID     string    `json:"tenantId" db:"tenant_id"`
	URL          string    `json:"url" db:"url"`
	Secret       string    `json:"secret" db:"secret"`
	Enabled      bool      `json:"enabled" db:"enabled"`
	EventFilters []string  `json:"eventFilters" db:"event_filters"` // nil: message.inbound and webhook.test; "*": all
	RateLimit    *int      `json:"rateLimit" db:"rate_limit"`       // kept for clients that set it; not enforced
	CreatedAt    time.Time `json:"createdAt" db:"created_at"`
	UpdatedAt    time.Time `json:"updatedAt" db:"updated_at"`
}

const endpointColumns = `id, tenant_id, url, secret, enabled, event_filters, rate_limit, created_at, updated_at`

// Params are what a caller chooses of an endpoint. Create needs URL; Update leaves what is nil.
type Params struct {
	URL          *string   `json:"url"`
	Secret       *string   `json:"secret"`  // Create: nil makes one
	Enabled      *bool     `json:"enabled"` // Create: nil is true
	EventFilters *[]string `json:"eventFilters"`
	RateLimit    *int      `json:"rateLimit"`
}

// Limits of what callers choose.
const (
	minSecret  = 8
	maxSecret  = 256
	maxFilters = 64
)

func (p Params) check() error {
	if p.URL != nil {
		if err := checkURL(*p.URL); err != nil {
			return err
		}
	}
	if p.Secret != nil && (len([]rune(*p.Secret)) < minSecret || len(*p.Secret) > maxSecret || strings.ContainsRune(*p.Secret, 0)) {
		return &InputError{"secret", fmt.Sprintf("must have %d to %d characters", minSecret, maxSecret)}
	}
	if p.EventFilters != nil {
		if len(*p.EventFilters) > maxFilters {
			return &InputError{"eventFilters", fmt.Sprintf("must have at most %d entries", maxFilters)}
		}
		for _, f := range *p.EventFilters {
			if f == "" || len(f) > 100 || strings.ContainsRune(f, 0) {
				return &InputError{"eventFilters", "must be names of types of events"}
			}
		}
	}
	if p.RateLimit != nil && (*p.RateLimit < 0 || *p.RateLimit > math.MaxInt32) {
		return &InputError{"rateLimit", fmt.Sprintf("must be a number from 0 to %d", math.MaxInt32)}
	}
	return nil
}

// Endpoints are the endpoints of all tenants; safe for concurrent use. Every method works behind the wall of the scope that it is given,
// and its query names the scope as well (AnyTenant: any).
type Endpoints struct {
	pool   *pgxpool.Pool
	egress *egress.Client
	keys   *seal.Ring
}

// NewEndpoints makes it. The client is used by Test; the keys seal secrets.
func NewEndpoints(pool *pgxpool.Pool, client *egress.Client, keys *seal.Ring) *Endpoints {
	return &Endpoints{pool: pool, egress: client, keys: keys}
}

// one runs a query that answers with one endpoint.
func (e *Endpoints) one(ctx context.Context, scope, query string, args ...any) (row Row, err error) {
	err = tenant.Tx(ctx, e.pool, scope, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, query, args...)
		if err != nil {
			return err
		}
		if row, err = pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[Row]); err != nil {
			return err
		}
		row.Secret, err = openSecret(e.keys, row.TenantID, row.ID, row.Secret)
		return err
	})
	return row, err
}

const createEndpointQuery = `
INSERT INTO webhook_endpoints (id, tenant_id, url, secret, enabled, event_filters, rate_limit)
SELECT $1, t.id, $3, $4, $5, $6, $7 FROM tenants t WHERE t.id = $2 RETURNING ` + endpointColumns

// Create inserts an endpoint of a tenant. *InputError, ErrNoTenant.
func (e *Endpoints) Create(ctx context.Context, scope string, p Params) (Row, error) {
	if p.URL == nil {
		return Row{}, &InputError{"url", "is required"}
	}
	if err := p.check(); err != nil {
		return Row{}, err
	}
	id, err := uuid.NewV7()
	if err != nil {
		return Row{}, fmt.Errorf("create webhook endpoint: %w", err)
	}
	secret := newSecret()
	if p.Secret != nil {
		secret = *p.Secret
	}
	enabled := p.Enabled == nil || *p.Enabled
	row, err := e.one(ctx, scope, createEndpointQuery, id.String(), scope, *p.URL, sealSecret(e.keys, scope, id.String(), secret), enabled, filters(p),
		p.RateLimit)
	if errors.Is(err, pgx.ErrNoRows) {
		return Row{}, ErrNoTenant
	}
	if err != nil {
		return Row{}, fmt.Errorf("create webhook endpoint: %w", err)
	}
	return row, nil
}

// newSecret is 24 random bytes in hex.
func newSecret() string {
	b := make([]byte, 24)
	rand.Read(b) // never fails
	return hex.EncodeToString(b)
}

func filters(p Params) []string {
	if p.EventFilters == nil {
		return nil
	}
	return *p.EventFilters
}

const listEndpointsQuery = `SELECT ` + endpointColumns + ` FROM webhook_endpoints
WHERE $1 IN (tenant_id, '*') ORDER BY created_at DESC, id DESC`

// List reads a tenant's endpoints, newest first.
func (e *Endpoints) List(ctx context.Context, scope string) (list []Row, err error) {
	err = tenant.Tx(ctx, e.pool, scope, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, listEndpointsQuery, scope)
		if err != nil {
			return err
		}
		if list, err = pgx.CollectRows(rows, pgx.RowToStructByName[Row]); err != nil {
			return err
		}
		for i := range list {
			if list[i].Secret, err = openSecret(e.keys, list[i].TenantID, list[i].ID, list[i].Secret); err != nil {
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
	row, err := e.one(ctx, scope, getEndpointQuery, id, scope)
	return row, found(err, "read")
}

func found(err error, action string) error {
	if errors.Is(err, pgx.ErrNoRows) {
		return ErrNotFound
	}
	if err != nil {
		return fmt.Errorf("%s webhook endpoint: %w", action, err)
	}
	return nil
}

const updateEndpointQuery = `
UPDATE webhook_endpoints SET url = coalesce($3, url), secret = coalesce($4, secret), enabled = coalesce($5, enabled),
  event_filters = CASE WHEN $6 THEN $7 ELSE event_filters END, rate_limit = coalesce($8, rate_limit), updated_at = now()
WHERE id = $1 AND $2 IN (tenant_id, '*') RETURNING ` + endpointColumns

// Update changes what is not nil. EventFilters pointing to a nil slice brings the default back. ErrNotFound, *InputError.
func (e *Endpoints) Update(ctx context.Context, scope, id string, p Params) (Row, error) {
	if err := p.check(); err != nil {
		return Row{}, err
	}
	var secret *string
	if p.Secret != nil { // it is bound to the endpoint's tenant, which the caller's scope may not name
		row, err := e.Get(ctx, scope, id)
		if err != nil {
			return Row{}, err
		}
		sealed := sealSecret(e.keys, row.TenantID, row.ID, *p.Secret)
		secret = &sealed
	}
	row, err := e.one(ctx, scope, updateEndpointQuery, id, scope, p.URL, secret, p.Enabled, p.EventFilters != nil, filters(p),
		p.RateLimit)
	return row, found(err, "change")
}

const deleteEndpointQuery = `DELETE FROM webhook_endpoints WHERE id = $1 AND $2 IN (tenant_id, '*')`

// Delete removes an endpoint with its deliveries. ErrNotFound.
func (e *Endpoints) Delete(ctx context.Context, scope, id string) error {
	var tag pgconn.CommandTag
	err := tenant.Tx(ctx, e.pool, scope, func(tx pgx.Tx) (err error) {
		tag, err = tx.Exec(ctx, deleteEndpointQuery, id, scope)
		return err
	})
	if err != nil {
		return fmt.Errorf("delete webhook endpoint: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return ErrNotFound
	}
	return nil
}

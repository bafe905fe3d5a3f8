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
	"net/url"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/waconnect/waconnect/node/egress"
)

// AnyTenant as a scope means an installation-wide caller.
const AnyTenant = "*"

// Errors that callers test.
var (
	ErrNotFound    = errors.New("webhook endpoint not found")
	ErrNoTenant    = errors.New("tenant not found")
	ErrUnreachable = errors.New("webhook endpoint cannot be reached")
)

// FieldError says which field of a request is not acceptable, and why.
type FieldError struct {
	Field  string // its JSON name
	Reason string
}

// Error implements error.
func (e *FieldError) Error() string { return e.Field + " " + e.Reason }

// DB is the part of a pgx pool, connection or transaction that this package needs.
type DB interface {
	Exec(ctx context.Context, sql string, args ...any) (pgconn.CommandTag, error)
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

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
	URL          *string
	Secret       *string // Create: nil makes one
	Enabled      *bool   // Create: nil is true
	EventFilters *[]string
	RateLimit    *int
}

// Limits of what callers choose.
const (
	minSecret  = 8
	maxSecret  = 256
	maxURL     = 2048
	maxFilters = 64
)

func (p Params) check() error {
	if p.URL != nil {
		u, err := url.Parse(*p.URL)
		switch {
		case err != nil, len(*p.URL) > maxURL:
			return &FieldError{"url", "is not a valid address"}
		case u.Scheme != "http" && u.Scheme != "https":
			return &FieldError{"url", "must be http or https"}
		case u.Hostname() == "":
			return &FieldError{"url", "must name a host"}
		}
	}
	if p.Secret != nil && (len([]rune(*p.Secret)) < minSecret || len(*p.Secret) > maxSecret || strings.ContainsRune(*p.Secret, 0)) {
		return &FieldError{"secret", fmt.Sprintf("must have %d to %d characters", minSecret, maxSecret)}
	}
	if p.EventFilters != nil {
		if len(*p.EventFilters) > maxFilters {
			return &FieldError{"eventFilters", fmt.Sprintf("must have at most %d entries", maxFilters)}
		}
		for _, f := range *p.EventFilters {
			if f == "" || len(f) > 100 || strings.ContainsRune(f, 0) {
				return &FieldError{"eventFilters", "must be names of types of events"}
			}
		}
	}
	if p.RateLimit != nil && *p.RateLimit < 0 {
		return &FieldError{"rateLimit", "must not be negative"}
	}
	return nil
}

// Endpoints are the endpoints of all tenants. Stateless but for the client of Test; safe for concurrent use. The transaction given to
// its methods may run under row-level security; every query names the tenant all the same ("*": any).
type Endpoints struct {
	egress *egress.Client
}

// NewEndpoints makes it. The client is used by Test.
func NewEndpoints(client *egress.Client) *Endpoints { return &Endpoints{egress: client} }

const createEndpointQuery = `
INSERT INTO webhook_endpoints (id, tenant_id, url, secret, enabled, event_filters, rate_limit)
SELECT $1, t.id, $3, $4, $5, $6, $7 FROM tenants t WHERE t.id = $2 RETURNING ` + endpointColumns

// Create inserts an endpoint of a tenant. *FieldError, ErrNoTenant.
func (e *Endpoints) Create(ctx context.Context, db DB, tenant string, p Params) (Row, error) {
	if p.URL == nil {
		return Row{}, &FieldError{"url", "is required"}
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
	row, err := one(db.Query(ctx, createEndpointQuery, id.String(), tenant, *p.URL, secret, enabled, filters(p), p.RateLimit))
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

func one(rows pgx.Rows, err error) (Row, error) {
	if err != nil {
		return Row{}, err
	}
	return pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[Row])
}

const listEndpointsQuery = `SELECT ` + endpointColumns + ` FROM webhook_endpoints
WHERE $1 IN (tenant_id, '*') ORDER BY created_at DESC, id DESC`

// List reads a tenant's endpoints, newest first.
func (e *Endpoints) List(ctx context.Context, db DB, tenant string) ([]Row, error) {
	rows, err := db.Query(ctx, listEndpointsQuery, tenant)
	if err != nil {
		return nil, fmt.Errorf("list webhook endpoints: %w", err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByName[Row])
	if err != nil {
		return nil, fmt.Errorf("list webhook endpoints: %w", err)
	}
	return list, nil
}

const getEndpointQuery = `SELECT ` + endpointColumns + ` FROM webhook_endpoints WHERE id = $1 AND $2 IN (tenant_id, '*')`

// Get reads one endpoint. ErrNotFound.
func (e *Endpoints) Get(ctx context.Context, db DB, tenant, id string) (Row, error) {
	row, err := one(db.Query(ctx, getEndpointQuery, id, tenant))
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

// Update changes what is not nil. EventFilters pointing to a nil slice brings the default back. ErrNotFound, *FieldError.
func (e *Endpoints) Update(ctx context.Context, db DB, tenant, id string, p Params) (Row, error) {
	if err := p.check(); err != nil {
		return Row{}, err
	}
	row, err := one(db.Query(ctx, updateEndpointQuery, id, tenant, p.URL, p.Secret, p.Enabled, p.EventFilters != nil, filters(p), p.RateLimit))
	return row, found(err, "change")
}

const deleteEndpointQuery = `DELETE FROM webhook_endpoints WHERE id = $1 AND $2 IN (tenant_id, '*')`

// Delete removes an endpoint with its deliveries. ErrNotFound.
func (e *Endpoints) Delete(ctx context.Context, db DB, tenant, id string) error {
	tag, err := db.Exec(ctx, deleteEndpointQuery, id, tenant)
	if err != nil {
		return fmt.Errorf("delete webhook endpoint: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return ErrNotFound
	}
	return nil
}

package tenant

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/golang-jwt/jwt/v5"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
)

// Table: service_tokens. Those of the original, made by its importer or here, are alike: a JWT whose SHA-256 is in the table.

const (
	minService       = 2
	maxService       = 120
	maxServiceTokens = 1000 // of an owner, that are not revoked
)

// Service is a service token as the API shows it.
type Service struct {
	ID         string     `json:"id" db:"id"`
	Service    string     `json:"service" db:"service"`
	Scopes     []Scope    `json:"scopes" db:"scopes"`
	RevokedAt  *time.Time `json:"revokedAt" db:"revoked_at"`
	LastUsedAt *time.Time `json:"lastUsedAt" db:"last_used_at"`
	CreatedAt  time.Time  `json:"createdAt" db:"created_at"`
	ExpiresAt  *time.Time `json:"expiresAt,omitempty" db:"expires_at"`
	TenantID   *string    `json:"tenantId,omitempty" db:"tenant_id"`
}

// NewService is what a caller says of a new token.
type NewService struct {
	Service   string
	Scopes    []Scope    // nil: all four
	ExpiresAt *time.Time // nil: never, as in the original
	TenantID  *string    // nil: of the whole installation, as in the original
}

// MadeService is a new token, whole: it is shown this once.
type MadeService struct {
	ID        string     `json:"id"`
	TokenType string     `json:"tokenType" enum:"service_jwt"`
	Service   string     `json:"service"`
	Scopes    []Scope    `json:"scopes"`
	Token     string     `json:"token"`
	ExpiresAt *time.Time `json:"expiresAt,omitempty"`
	TenantID  *string    `json:"tenantId,omitempty"`
}

const (
	countServicesQuery = `SELECT count(*) FROM service_tokens WHERE owner_id = $1 AND revoked_at IS NULL`
	insertServiceQuery = `
INSERT INTO service_tokens (id, owner_id, tenant_id, service, scopes, hash, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`
)

// CreateService makes a token that the caller owns. It ends with its owner.
func (l *Logins) CreateService(ctx context.Context, p Principal, in NewService) (MadeService, error) {
	if n := utf8.RuneCountInString(in.Service); n < minService || n > maxService || strings.ContainsRune(in.Service, 0) {
		return MadeService{}, invalid("service", "a text of %d to %d characters", minService, maxService)
	}
	if in.Scopes == nil {
		in.Scopes = ServiceScopes
	}
	if err := checkScopes(in.Scopes, ServiceScopes); err != nil {
		return MadeService{}, err
	}
	if in.ExpiresAt != nil && !in.ExpiresAt.After(time.Now()) {
		return MadeService{}, invalid("expiresAt", "a time in the future")
	}
	in.Scopes = unique(in.Scopes)
	id := uuid.Must(uuid.NewV7()).String()
	// Role and tenant are the original's claims; they are not trusted.
	c := jwt.MapClaims{
		"type": serviceType, "sub": p.UserID, "role": SuperAdmin, "tenantId": in.TenantID, "service": in.Service, "scopes": in.Scopes, "jti": id,
		"iat": time.Now().Unix(),
	}
	if in.ExpiresAt != nil {
		c["exp"] = in.ExpiresAt.Unix()
	}
	token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(l.service)
	if err != nil {
		return MadeService{}, fmt.Errorf("create service token: %w", err)
	}
	hash := sha256.Sum256([]byte(token))
	err = l.store.tx(ctx, device.AnyTenant, func(tx pgx.Tx) error {
		var n int
		if err := tx.QueryRow(ctx, countServicesQuery, p.UserID).Scan(&n); err != nil {
			return err
		}
		if n >= maxServiceTokens {
			return &ConflictError{Code: "too_many_tokens", Message: fmt.Sprintf("a user has at most %d service tokens; revoke those that are not used", maxServiceTokens)}
		}
		_, err := tx.Exec(ctx, insertServiceQuery, id, p.UserID, in.TenantID, in.Service, in.Scopes, hash[:], in.ExpiresAt)
		return explainUser(err)
	})
	if err != nil {
		return MadeService{}, fmt.Errorf("create service token: %w", err)
	}
	return MadeService{
		ID: id, TokenType: "service_jwt", Service: in.Service, Scopes: in.Scopes, Token: token, ExpiresAt: in.ExpiresAt, TenantID: in.TenantID,
	}, nil
}

const servicesQuery = `
SELECT id, service, scopes, revoked_at, last_used_at, created_at, expires_at, tenant_id FROM service_tokens
WHERE owner_id = $1 ORDER BY created_at DESC, id DESC LIMIT 100`

// Services lists the caller's own tokens, newest first, at most 100.
func (l *Logins) Services(ctx context.Context, p Principal) (list []Service, err error) {
	err = l.store.tx(ctx, device.AnyTenant, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, servicesQuery, p.UserID)
		if err != nil {
			return err
		}
		list, err = pgx.CollectRows(rows, pgx.RowToStructByName[Service])
		return err
	})
	return list, wrap("list service tokens", err)
}

const revokeServiceQuery = `UPDATE service_tokens SET revoked_at = now() WHERE id = $1 AND owner_id = $2`

// RevokeService ends one of the caller's own tokens. ErrNotFound.
func (l *Logins) RevokeService(ctx context.Context, p Principal, id string) error {
	err := l.store.tx(ctx, device.AnyTenant, func(tx pgx.Tx) error {
		tag, err := tx.Exec(ctx, revokeServiceQuery, id, p.UserID)
		if err == nil && tag.RowsAffected() == 0 {
			return ErrNotFound
		}
		return err
	})
	l.store.services.forget(func(v service) bool { return v.id == id })
	return wrap("revoke service token", err)
}

// service is a token that is good.
type service struct {
	id, owner string
	principal Principal
	expires   time.Time
	suspended bool
}

const useServiceQuery = `
SELECT s.id, s.owner_id, u.role, u.email, s.tenant_id, s.scopes, s.expires_at, s.revoked_at IS NOT NULL, coalesce(t.status, 'active')
FROM service_tokens s JOIN users u ON u.id = s.owner_id LEFT JOIN tenants t ON t.id = s.tenant_id WHERE s.hash = $1`

// useService looks a token up whose signature is right. ErrToken, *DeniedError.
func (s *Store) useService(ctx context.Context, token string) (Principal, error) {
	hash := sha256.Sum256([]byte(token))
	v, err := s.services.get(ctx, hash, func(ctx context.Context) (service, error) { return s.loadService(ctx, hash) })
	var bad *badKey
	switch {
	case errors.As(err, &bad):
		return bad.principal, fmt.Errorf("%w: %s", ErrToken, bad.why)
	case err != nil:
		return Principal{}, err
	case !v.expires.IsZero() && !time.Now().Before(v.expires):
		return v.principal, fmt.Errorf("%w: token is expired", ErrToken)
	case v.suspended:
		return v.principal, errSuspended
	}
	s.used.touch(usedService, v.id)
	return v.principal, nil
}

func (s *Store) loadService(ctx context.Context, hash [sha256.Size]byte) (service, error) {
	v := service{principal: Principal{Kind: ServiceToken, Tenant: device.AnyTenant}}
	var role Role
	var bound *string
	var expires *time.Time
	var revoked bool
	var status string
	err := s.tx(ctx, device.AnyTenant, func(tx pgx.Tx) error {
		return tx.QueryRow(ctx, useServiceQuery, hash[:]).Scan(&v.id, &v.owner, &role, &v.principal.Email, &bound, &v.principal.Scopes, &expires,
			&revoked, &status)
	})
	if errors.Is(err, pgx.ErrNoRows) {
		return v, fmt.Errorf("%w: unknown service token", ErrToken)
	}
	if err != nil {
		return v, fmt.Errorf("look up service token: %w", err)
	}
	v.principal.UserID, v.principal.Credential = v.owner, "service:"+v.id
	if bound != nil {
		v.principal.Tenant, v.suspended = *bound, status != statusActive
	}
	if expires != nil {
		v.expires = *expires
	}
	switch {
	case revoked:
		return v, &badKey{v.principal, "the service token was revoked"}
	case role != SuperAdmin:
		return v, &badKey{v.principal, "the owner of the service token is no SUPERADMIN any more"}
	}
	// What it holds beyond the four means nothing.
	v.principal.Scopes = slices.DeleteFunc(v.principal.Scopes, func(s Scope) bool { return !slices.Contains(ServiceScopes, s) })
	return v, nil
}

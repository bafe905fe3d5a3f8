package tenant

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"golang.org/x/crypto/bcrypt"

	"github.com/waconnect/waconnect/node/device"
)

// DB is the part of a pgx pool, connection or transaction that an import needs.
type DB = device.DB

const importTenantQuery = `
INSERT INTO tenants (id, name, status, created_at, updated_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING`

// ImportTenant makes a tenant of another system. One that is there already is left as it is.
func ImportTenant(ctx context.Context, db DB, t Row) (made bool, err error) {
	tag, err := db.Exec(ctx, importTenantQuery, t.ID, t.Name, t.Status, t.CreatedAt, t.UpdatedAt)
	if err != nil {
		return false, fmt.Errorf("import tenant %s: %w", t.ID, err)
	}
	return tag.RowsAffected() == 1, nil
}

// PastUser is a user of another system.
type PastUser struct {
	User
	PasswordHash string // bcrypt
	CreatedAt    time.Time
	UpdatedAt    time.Time
}

// maxImportedCost bounds what one login costs: a hash of cost 31 would keep a processor busy for days.
const maxImportedCost = 14

// Errors of ImportUser.
var (
	ErrHash     = errors.New("its password hash is not of bcrypt")
	ErrNoHome   = errors.New("its tenant is not here")
	ErrHashCost = errors.New("its password hash is too dear to check")
)

// EmailTakenError: there is another user of this e-mail.
type EmailTakenError struct {
	UserID string // of the one that is here
}

// Error implements error.
func (e *EmailTakenError) Error() string {
	return "its e-mail is that of user " + e.UserID + ", who is here already and stays"
}

const importUserQuery = `
INSERT INTO users (id, tenant_id, email, password_hash, role, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`

const importedUserQuery = `SELECT id FROM users WHERE id = $1 OR lower(email) = lower($2) ORDER BY id = $1 DESC LIMIT 1`

// ImportUser makes a user of another system, who logs in with the password from there. One who is there already is left as he is.
// *EmailTakenError, ErrHash, ErrHashCost, ErrNoHome.
func ImportUser(ctx context.Context, db DB, u PastUser) (made bool, err error) {
	cost, err := bcrypt.Cost([]byte(u.PasswordHash))
	if err != nil {
		return false, ErrHash
	}
	if cost > maxImportedCost {
		return false, fmt.Errorf("%w: cost %d, at most %d", ErrHashCost, cost, maxImportedCost)
	}
	tag, err := db.Exec(ctx, importUserQuery, u.ID, u.TenantID, u.Email, u.PasswordHash, u.Role, u.CreatedAt, u.UpdatedAt)
	if refused := (*pgconn.PgError)(nil); errors.As(err, &refused) && refused.ConstraintName == "users_tenant_id_fkey" {
		return false, ErrNoHome
	}
	if err != nil {
		return false, fmt.Errorf("import user %s: %w", u.ID, err)
	}
	if tag.RowsAffected() == 1 {
		return true, nil
	}
	var id string
	err = db.QueryRow(ctx, importedUserQuery, u.ID, u.Email).Scan(&id)
	switch {
	case errors.Is(err, pgx.ErrNoRows): // it was deleted at this moment
		return false, &EmailTakenError{}
	case err != nil:
		return false, fmt.Errorf("import user %s: %w", u.ID, err)
	case id != u.ID:
		return false, &EmailTakenError{UserID: id}
	}
	return false, nil
}

// PastToken is a service token of another system. What was given out goes on being valid here, as long as its signing secret is configured.
type PastToken struct {
	ID         string
	OwnerID    string // a user here
	Service    string
	Scopes     []string
	Hash       []byte // SHA-256 of the token
	RevokedAt  *time.Time
	LastUsedAt *time.Time
	CreatedAt  time.Time
}

// Errors of ImportToken.
var (
	ErrTokenHash  = errors.New("its hash is not one of SHA-256")
	ErrTokenScope = errors.New("a scope of it is not known here")
	ErrTokenTaken = errors.New("its id or its hash is that of another token")
)

// A token that was revoked there since an earlier run is revoked here as well; the other way round nothing changes.
const importTokenQuery = `
INSERT INTO service_tokens AS s (id, owner_id, service, scopes, hash, created_at, last_used_at, revoked_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (id) DO UPDATE SET revoked_at = excluded.revoked_at WHERE s.hash = excluded.hash AND s.revoked_at IS NULL AND excluded.revoked_at IS NOT NULL
RETURNING xmax = 0`

const importedTokenQuery = `SELECT EXISTS (SELECT 1 FROM service_tokens WHERE id = $1 AND hash = $2)`

// ImportToken makes a service token of another system, bound to no tenant, as they are there. ErrTokenHash, ErrTokenScope, ErrTokenTaken.
func ImportToken(ctx context.Context, db DB, t PastToken) (made bool, err error) {
	if len(t.Hash) != sha256.Size {
		return false, ErrTokenHash
	}
	for _, s := range t.Scopes {
		if !slices.Contains(ServiceScopes, Scope(s)) {
			return false, ErrTokenScope
		}
	}
	err = db.QueryRow(ctx, importTokenQuery, t.ID, t.OwnerID, t.Service, t.Scopes, t.Hash, t.CreatedAt, t.LastUsedAt, t.RevokedAt).Scan(&made)
	if refused := (*pgconn.PgError)(nil); errors.As(err, &refused) && refused.ConstraintName == "service_tokens_hash_key" {
		return false, ErrTokenTaken
	}
	if err == nil {
		return made, nil
	}
	if !errors.Is(err, pgx.ErrNoRows) {
		return false, fmt.Errorf("import service token %s: %w", t.ID, err)
	}
	var same bool
	if err := db.QueryRow(ctx, importedTokenQuery, t.ID, t.Hash).Scan(&same); err != nil {
		return false, fmt.Errorf("import service token %s: %w", t.ID, err)
	}
	if !same {
		return false, ErrTokenTaken
	}
	return false, nil
}

package tenant

import (
	"context"
	"errors"
	"fmt"
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

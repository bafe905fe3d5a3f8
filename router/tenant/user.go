package tenant

import (
	"context"
	"errors"
	"fmt"
	"net/mail"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/waconnect/waconnect/node/device"
)

// User is a user as a login shows it.
type User struct {
	ID       string  `json:"id" db:"id"`
	Email    string  `json:"email" db:"email"`
	Role     Role    `json:"role" db:"role"`
	TenantID *string `json:"tenantId" db:"tenant_id"`
}

// UserRow is a user as lists show it.
type UserRow struct {
	User
	CreatedAt time.Time `json:"createdAt" db:"created_at"`
}

// NewUser is what a caller says of a new user.
type NewUser struct {
	Email, Password string
	Role            Role
	TenantID        *string // nil: the installation's
}

// UserChange is what a caller changes of a user; nil stays.
type UserChange struct {
	Email, Password *string
	Role            *Role
	TenantID        **string // a pointer to nil: the installation's
}

// empty reports whether it changes nothing.
func (c UserChange) empty() bool {
	return c.Email == nil && c.Password == nil && c.Role == nil && c.TenantID == nil
}

const (
	maxEmail = 254

	uniqueViolation     = "23505"
	foreignKeyViolation = "23503"
)

func checkEmail(email string) error {
	at, err := mail.ParseAddress(email)
	if err != nil || at.Address != email || len(email) > maxEmail || strings.ContainsRune(email, 0) {
		return invalid("email", "an e-mail address")
	}
	return nil
}

func checkRole(role Role) error {
	if rank[role] == 0 {
		return invalid("role", "SUPERADMIN, TENANT_ADMIN, AGENT or READONLY")
	}
	return nil
}

// above refuses to give or touch a role that is higher than the caller's own.
func above(p Principal, role Role) error {
	if rank[role] > rank[p.Role] {
		return &DeniedError{Code: "forbidden", Message: "the role " + string(role) + " is above that of this credential"}
	}
	return nil
}

// explainUser makes errors for the caller of what the table refuses.
func explainUser(err error) error {
	var pg *pgconn.PgError
	switch {
	case !errors.As(err, &pg):
		return err
	case pg.Code == uniqueViolation:
		return &ConflictError{Code: "email_taken", Message: "email: there is a user of this address already"}
	case pg.Code == foreignKeyViolation:
		return &InputError{Code: "invalid_tenantId", Message: "tenantId: there is no such tenant"}
	}
	return err
}

const (
	defaultUserPage = 100 // the original's
	maxUserPage     = 500
)

const usersQuery = `
SELECT id, email, role, tenant_id, created_at FROM users
WHERE ($1 = '*' OR tenant_id = $1) AND ($2 = '' OR tenant_id = $2) AND ($3::timestamptz IS NULL OR (created_at, id) < ($3, $4))
ORDER BY created_at DESC, id DESC LIMIT $5`

// UserPage is a part of a list of users.
type UserPage struct {
	Tenant string // of this one only; empty: all that the caller sees
	Cursor string // what Next said of the page before
	Limit  int    // 0: 100
}

// Next is the cursor behind a user.
func (u UserRow) Next() string {
	return strconv.FormatInt(u.CreatedAt.UnixMicro(), 10) + "." + u.ID
}

// Users lists those that a caller sees, newest first.
func (s *Store) Users(ctx context.Context, p Principal, page UserPage) (list []UserRow, err error) {
	var at *time.Time
	id := ""
	if page.Cursor != "" {
		micros, rest, ok := strings.Cut(page.Cursor, ".")
		n, err := strconv.ParseInt(micros, 10, 64)
		if err != nil || !ok || n < 0 || n > maxMicros {
			return nil, invalid("cursor", "the X-Next-Cursor of an earlier answer")
		}
		t := time.UnixMicro(n)
		at, id = &t, rest
	}
	switch {
	case page.Limit == 0:
		page.Limit = defaultUserPage
	case page.Limit < 0 || page.Limit > maxUserPage:
		return nil, invalid("limit", "a number from 1 to %d", maxUserPage)
	}
	err = s.tx(ctx, p.Tenant, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, usersQuery, p.Tenant, page.Tenant, at, id, page.Limit)
		if err != nil {
			return err
		}
		list, err = pgx.CollectRows(rows, pgx.RowToStructByName[UserRow])
		return err
	})
	return list, wrap("list users", err)
}

// maxMicros is the end of the year 9999.
const maxMicros = 253402300799_999999

const insertUserQuery = `
INSERT INTO users (id, tenant_id, email, password_hash, role) VALUES ($1, $2, $3, $4, $5) RETURNING id, email, role, tenant_id, created_at`

// CreateUser makes a user. A caller of a tenant makes users of its tenant.
func (s *Store) CreateUser(ctx context.Context, p Principal, in NewUser) (row UserRow, err error) {
	for _, err := range []error{checkEmail(in.Email), checkPassword("password", in.Password), checkRole(in.Role), above(p, in.Role)} {
		if err != nil {
			return UserRow{}, err
		}
	}
	if err := belongs(in.Role, in.TenantID); err != nil {
		return UserRow{}, err
	}
	if err := within(p, in.TenantID); err != nil {
		return UserRow{}, err
	}
	hash, err := s.passwords.hash(ctx, in.Password)
	if err != nil {
		return UserRow{}, err
	}
	err = s.tx(ctx, p.Tenant, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, insertUserQuery, uuid.Must(uuid.NewV7()).String(), in.TenantID, in.Email, hash, in.Role)
		if err != nil {
			return err
		}
		row, err = pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[UserRow])
		return err
	})
	return row, wrap("create user", explainUser(err))
}

// belongs: who is no SUPERADMIN works in a tenant.
func belongs(role Role, tenant *string) error {
	if tenant == nil && role != SuperAdmin {
		return &InputError{Code: "invalid_tenantId", Message: "tenantId: expected the id of a tenant for the role " + string(role)}
	}
	return nil
}

// within: a caller of a tenant speaks of its own only.
func within(p Principal, tenant *string) error {
	if !p.Any() && (tenant == nil || *tenant != p.Tenant) {
		return ErrNotFound
	}
	return nil
}

const (
	targetQuery     = `SELECT id, email, role, tenant_id, created_at FROM users WHERE id = $1 AND ($2 = '*' OR tenant_id = $2)`
	lockTargetQuery = targetQuery + ` FOR NO KEY UPDATE`
)

// target reads a user that the caller may see, with one of the queries above. ErrNotFound.
func target(ctx context.Context, tx pgx.Tx, query string, p Principal, id string) (UserRow, error) {
	rows, err := tx.Query(ctx, query, id, p.Tenant)
	if err != nil {
		return UserRow{}, err
	}
	u, err := pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[UserRow])
	if errors.Is(err, pgx.ErrNoRows) {
		return UserRow{}, ErrNotFound
	}
	return u, err
}

const lockSuperQuery = `SELECT id FROM users WHERE role = 'SUPERADMIN' ORDER BY id FOR UPDATE`

// keepOne refuses to lose the last SUPERADMIN. It locks all of them, so that two cannot remove each other.
func keepOne(ctx context.Context, tx pgx.Tx, losing string) error {
	rows, err := tx.Query(ctx, lockSuperQuery)
	if err != nil {
		return err
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return err
	}
	if len(ids) == 1 && ids[0] == losing {
		return &ConflictError{Code: "last_superadmin", Message: "this is the last SUPERADMIN; nobody else could make another"}
	}
	return nil
}

const updateUserQuery = `
UPDATE users SET email = coalesce($3, email), password_hash = coalesce($4, password_hash), role = coalesce($5, role),
  tenant_id = CASE WHEN $6 THEN $7 ELSE tenant_id END, updated_at = now()
WHERE id = $1 AND ($2 = '*' OR tenant_id = $2) RETURNING id, email, role, tenant_id, created_at`

// UpdateUser changes a user. Nobody lifts anybody above themselves. A new password ends the user's logins.
func (s *Store) UpdateUser(ctx context.Context, p Principal, id string, c UserChange) (row UserRow, err error) {
	if err := c.check(p); err != nil {
		return UserRow{}, err
	}
	if c.Password != nil && id == p.UserID {
		return UserRow{}, invalid("password", "none here; POST /me/password changes one's own")
	}
	var hash *string
	if c.Password != nil {
		made, err := s.passwords.hash(ctx, *c.Password)
		if err != nil {
			return UserRow{}, err
		}
		hash = &made
	}
	err = s.tx(ctx, p.Tenant, func(tx pgx.Tx) error {
		row, err = changeUser(ctx, tx, p, id, c, hash)
		return err
	})
	s.forgetUser(id)
	return row, wrap("change user", explainUser(err))
}

// check is what can be told without the user.
func (c UserChange) check(p Principal) error {
	if c.empty() {
		return invalid("body", "one of role, tenantId, email and password")
	}
	if c.Email != nil {
		if err := checkEmail(*c.Email); err != nil {
			return err
		}
	}
	if c.Password != nil {
		if err := checkPassword("password", *c.Password); err != nil {
			return err
		}
	}
	if c.Role != nil {
		if err := checkRole(*c.Role); err != nil {
			return err
		}
		if err := above(p, *c.Role); err != nil {
			return err
		}
	}
	if c.TenantID != nil {
		return within(p, *c.TenantID)
	}
	return nil
}

func changeUser(ctx context.Context, tx pgx.Tx, p Principal, id string, c UserChange, hash *string) (row UserRow, err error) {
	if c.Role != nil && *c.Role != SuperAdmin && p.Any() { // in this order, as others lock
		if err := keepOne(ctx, tx, id); err != nil {
			return UserRow{}, err
		}
	}
	u, err := target(ctx, tx, lockTargetQuery, p, id)
	if err != nil {
		return UserRow{}, err
	}
	if err := above(p, u.Role); err != nil {
		return UserRow{}, err
	}
	role, tenant := u.Role, u.TenantID
	if c.Role != nil {
		role = *c.Role
	}
	if c.TenantID != nil {
		tenant = *c.TenantID
	}
	if c.Role != nil || c.TenantID != nil {
		if err := belongs(role, tenant); err != nil {
			return UserRow{}, err
		}
	}
	rows, err := tx.Query(ctx, updateUserQuery, id, p.Tenant, c.Email, hash, c.Role, c.TenantID != nil, tenant)
	if err != nil {
		return UserRow{}, err
	}
	if row, err = pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[UserRow]); err != nil || hash == nil {
		return row, err
	}
	_, err = tx.Exec(ctx, endSessionsQuery, id, p.Tenant, "")
	return row, err
}

const deleteUserQuery = `DELETE FROM users WHERE id = $1 AND ($2 = '*' OR tenant_id = $2)`

// DeleteUser removes a user with all logins and service tokens.
func (s *Store) DeleteUser(ctx context.Context, p Principal, id string) error {
	if id == p.UserID {
		return &InputError{Code: "cannot_delete_self", Message: "a user cannot delete themselves"}
	}
	err := s.tx(ctx, p.Tenant, func(tx pgx.Tx) error {
		if p.Any() {
			if err := keepOne(ctx, tx, id); err != nil {
				return err
			}
		}
		u, err := target(ctx, tx, lockTargetQuery, p, id)
		if err != nil {
			return err
		}
		if err := above(p, u.Role); err != nil {
			return err
		}
		_, err = tx.Exec(ctx, deleteUserQuery, id, p.Tenant)
		return err
	})
	s.forgetUser(id)
	return wrap("delete user", err)
}

const (
	ownHashQuery     = `SELECT password_hash FROM users WHERE id = $1`
	ownPasswordQuery = `UPDATE users SET password_hash = $2, updated_at = now() WHERE id = $1 AND password_hash = $3`
)

// ChangePassword changes the caller's own password and ends all of the caller's other logins. ErrCredentials: the old one is wrong, which
// is counted as at logins.
func (s *Store) ChangePassword(ctx context.Context, p Principal, before, after string) error {
	if err := checkPassword("newPassword", after); err != nil {
		return err
	}
	own := knownBucket(p.UserID, "password")
	var stored string
	err := s.tx(ctx, p.Tenant, func(tx pgx.Tx) error {
		if err := tx.QueryRow(ctx, ownHashQuery, p.UserID).Scan(&stored); err != nil {
			return err
		}
		return nil
	})
	if err == nil {
		err = s.tx(ctx, device.AnyTenant, func(tx pgx.Tx) error { return charge(ctx, tx, own) })
	}
	if err != nil {
		return wrap("change password", err)
	}
	matches, err := s.passwords.matches(ctx, stored, before)
	if err != nil {
		return errors.Join(err, s.tx(context.WithoutCancel(ctx), device.AnyTenant, func(tx pgx.Tx) error { return refund(ctx, tx, own) }))
	}
	if !matches {
		return ErrCredentials
	}
	hash, err := s.passwords.hash(ctx, after)
	if err != nil {
		return err
	}
	err = s.tx(ctx, device.AnyTenant, func(tx pgx.Tx) error {
		tag, err := tx.Exec(ctx, ownPasswordQuery, p.UserID, hash, stored)
		if err == nil && tag.RowsAffected() == 0 {
			return ErrCredentials // it was changed in between
		}
		if err == nil {
			err = acquit(ctx, tx, own)
		}
		if err == nil {
			_, err = tx.Exec(ctx, endSessionsQuery, p.UserID, device.AnyTenant, p.Login)
		}
		return err
	})
	s.forgetUser(p.UserID)
	return wrap("change password", err)
}

const userQuery = `SELECT id, email, role, tenant_id FROM users WHERE id = $1`

// User reads a user. ErrNotFound.
func (s *Store) User(ctx context.Context, id string) (user User, err error) {
	err = s.tx(ctx, device.AnyTenant, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, userQuery, id)
		if err != nil {
			return err
		}
		user, err = pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[User])
		return err
	})
	if errors.Is(err, pgx.ErrNoRows) {
		return User{}, ErrNotFound
	}
	return user, wrap("read user", err)
}

const seedQuery = `INSERT INTO users (id, email, password_hash, role) VALUES ($1, $2, $3, 'SUPERADMIN') ON CONFLICT DO NOTHING`

// SeedAdmin makes the first administrator if there is no user of this e-mail. It never changes one.
func (s *Store) SeedAdmin(ctx context.Context, email, password string) error {
	hash, err := s.passwords.hash(ctx, password)
	if err != nil {
		return fmt.Errorf("make the first administrator: %w", err)
	}
	err = s.tx(ctx, device.AnyTenant, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, seedQuery, uuid.Must(uuid.NewV7()).String(), strings.TrimSpace(email), hash)
		return err
	})
	return wrap("make the first administrator", err)
}

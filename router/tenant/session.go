package tenant

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
)

// Tables: logins, known_networks. The API calls a login a session, as people do.

// Session is a login as the API shows it.
type Session struct {
	ID         uuid.UUID `json:"id" db:"id"`
	CreatedAt  time.Time `json:"createdAt" db:"created_at"`
	LastSeenAt time.Time `json:"lastSeenAt" db:"last_seen_at"`
	ExpiresAt  time.Time `json:"expiresAt" db:"expires_at"`
	IP         string    `json:"ip" db:"ip"`
	UserAgent  string    `json:"userAgent" db:"user_agent"`
	Current    bool      `json:"current" db:"-"` // the one that asks
}

// seen is a login that is good, with its user.
type seen struct {
	login     uuid.UUID
	user      User
	suspended bool
}

const loginQuery = `
SELECT u.id, u.email, u.role, u.tenant_id, coalesce(t.status, 'active')
FROM logins l JOIN users u ON u.id = l.user_id LEFT JOIN tenants t ON t.id = u.tenant_id
WHERE l.id = $1 AND l.user_id = $2 AND l.revoked_at IS NULL AND l.expires_at > now()`

func (s *Store) useLogin(ctx context.Context, id uuid.UUID, subject string) (Principal, error) {
	found, err := s.logins.get(ctx, id, func(ctx context.Context) (seen, error) {
		v := seen{login: id}
		var status string
		err := s.tx(ctx, device.AnyTenant, func(tx pgx.Tx) error {
			return tx.QueryRow(ctx, loginQuery, id, subject).Scan(&v.user.ID, &v.user.Email, &v.user.Role, &v.user.TenantID, &status)
		})
		v.suspended = status != statusActive
		return v, err
	})
	if err == nil && found.user.ID != subject { // remembered for another subject: no login makes such a token
		err = pgx.ErrNoRows
	}
	if errors.Is(err, pgx.ErrNoRows) {
		return Principal{Credential: known("user:", subject)}, fmt.Errorf("%w: the login has ended, or its user does not exist any more", ErrToken)
	}
	if err != nil {
		return Principal{}, fmt.Errorf("look up login: %w", err)
	}
	u := found.user
	p := Principal{UserID: u.ID, Email: u.Email, Role: u.Role, Login: id.String(), Credential: "user:" + u.ID}
	switch {
	case u.Role == SuperAdmin:
		p.Tenant = device.AnyTenant
	case u.TenantID == nil:
		return p, fmt.Errorf("%w: the user's tenant does not exist any more", ErrToken)
	default:
		p.Tenant = *u.TenantID
		if found.suspended {
			return p, errSuspended
		}
	}
	s.used.touch(usedLogin, p.Login)
	return p, nil
}

const sessionsQuery = `
SELECT l.id, l.created_at, l.last_seen_at, l.expires_at, l.ip, l.user_agent FROM logins l JOIN users u ON u.id = l.user_id
WHERE l.user_id = $1 AND ($2 = '*' OR u.tenant_id = $2) AND l.revoked_at IS NULL AND l.expires_at > now()
ORDER BY l.created_at DESC, l.id DESC LIMIT 100`

// Sessions lists the logins of a user that are good, newest first, at most 100.
func (s *Store) Sessions(ctx context.Context, p Principal, user string) (list []Session, err error) {
	err = s.tx(ctx, p.Tenant, func(tx pgx.Tx) error {
		if _, err := target(ctx, tx, targetQuery, p, user); err != nil {
			return err
		}
		rows, err := tx.Query(ctx, sessionsQuery, user, p.Tenant)
		if err != nil {
			return err
		}
		list, err = pgx.CollectRows(rows, pgx.RowToStructByName[Session])
		return err
	})
	for i := range list {
		list[i].Current = list[i].ID.String() == p.Login
	}
	return list, wrap("list sessions", err)
}

const endSessionQuery = `
UPDATE logins l SET revoked_at = now() FROM users u
WHERE l.id = $1 AND u.id = l.user_id AND l.user_id = $2 AND ($3 = '*' OR u.tenant_id = $3) AND l.revoked_at IS NULL AND l.expires_at > now()`

// EndSession ends one login of the caller's. ErrNotFound.
func (s *Store) EndSession(ctx context.Context, p Principal, id string) error {
	login, err := uuid.Parse(id)
	if err != nil {
		return ErrNotFound
	}
	err = s.tx(ctx, p.Tenant, func(tx pgx.Tx) error {
		tag, err := tx.Exec(ctx, endSessionQuery, login, p.UserID, p.Tenant)
		if err == nil && tag.RowsAffected() == 0 {
			return ErrNotFound
		}
		return err
	})
	s.logins.forget(func(v seen) bool { return v.login == login })
	return wrap("end session", err)
}

const endSessionsQuery = `
UPDATE logins l SET revoked_at = now() FROM users u
WHERE u.id = l.user_id AND l.user_id = $1 AND ($2 = '*' OR u.tenant_id = $2) AND l.revoked_at IS NULL AND l.id::text <> $3`

// EndSessions ends all logins of a user. *DeniedError for a user above the caller.
func (s *Store) EndSessions(ctx context.Context, p Principal, user string) error {
	err := s.tx(ctx, p.Tenant, func(tx pgx.Tx) error {
		u, err := target(ctx, tx, lockTargetQuery, p, user)
		if err != nil {
			return err
		}
		if err := above(p, u.Role); err != nil && u.ID != p.UserID {
			return err
		}
		_, err = tx.Exec(ctx, endSessionsQuery, user, p.Tenant, "")
		return err
	})
	s.forgetUser(user)
	return wrap("end sessions", err)
}

// forgetUser makes what is remembered of a user be looked up again.
func (s *Store) forgetUser(id string) {
	s.logins.forget(func(v seen) bool { return v.user.ID == id })
	s.services.forget(func(v service) bool { return v.owner == id })
}

func wrap(what string, err error) error {
	if err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	return nil
}

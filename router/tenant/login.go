package tenant

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"fmt"
	"net/netip"
	"strings"
	"sync"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"golang.org/x/crypto/bcrypt"

	"github.com/waconnect/waconnect/node/device"
)

// Role of a user.
type Role string

// The roles, from the most powerful.
const (
	SuperAdmin  Role = "SUPERADMIN"   // the whole installation
	TenantAdmin Role = "TENANT_ADMIN" // everything within its tenant
	Agent       Role = "AGENT"        // sends and reads within its tenant
	ReadOnly    Role = "READONLY"     // reads within its tenant
)

// Principal is who makes a request.
type Principal struct {
	UserID string
	Email  string
	Role   Role
	Tenant string // scope: a tenant's id, or device.AnyTenant
	Bot    bool   // the installation-wide bot key, acting for Tenant

	// Credential names what was shown, for limits and the audit: "user:ID", "key:ID", "service:ID" or "bot:TENANT". All logins of a user
	// are one. It is no secret.
	Credential string
	IP         netip.Addr // the client's address; the zero value where none is known
}

// Any reports whether the principal acts for the whole installation.
func (p Principal) Any() bool { return p.Tenant == device.AnyTenant }

// User is a user as the API shows it.
type User struct {
	ID       string  `json:"id" db:"id"`
	Email    string  `json:"email" db:"email"`
	Role     Role    `json:"role" db:"role"`
	TenantID *string `json:"tenantId" db:"tenant_id"`
}

// Errors of logins and credentials.
var (
	ErrCredentials = errors.New("invalid credentials")
	ErrToken       = errors.New("invalid token")
	ErrNoBotKey    = errors.New("bot key is not configured")
	ErrBotKey      = errors.New("invalid bot key")
)

const (
	bcryptCost    = 10
	tokenLifetime = 12 * time.Hour
	// userCache is how long a user's role and tenant may be remembered: a change takes effect within it.
	userCache    = 5 * time.Second
	maxUserCache = 10_000
)

// Logins checks credentials. Safe for concurrent use.
type Logins struct {
	store  *Store
	secret []byte
	botKey [sha256.Size]byte
	hasBot bool
	dummy  []byte // a hash to compare with when there is no such user, so that both take the same time

	mu    sync.Mutex
	users map[string]cachedUser
}

type cachedUser struct {
	user User
	till time.Time
}

// NewLogins makes the checker. An empty botKey refuses bots.
func NewLogins(store *Store, jwtSecret, botKey string) (*Logins, error) {
	if jwtSecret == "" {
		return nil, errors.New("JWT secret is empty")
	}
	dummy, err := bcrypt.GenerateFromPassword([]byte(uuid.NewString()), bcryptCost)
	if err != nil {
		return nil, fmt.Errorf("prepare logins: %w", err)
	}
	return &Logins{
		store: store, secret: []byte(jwtSecret), botKey: sha256.Sum256([]byte(botKey)), hasBot: botKey != "", dummy: dummy,
		users: map[string]cachedUser{},
	}, nil
}

const userByEmailQuery = `SELECT id, email, role, tenant_id, password_hash FROM users WHERE lower(email) = lower($1)`

// Login checks e-mail and password and gives a token. ErrCredentials tells nothing about which of the two was wrong.
func (l *Logins) Login(ctx context.Context, email, password string) (token string, user User, err error) {
	var hash string
	err = Tx(ctx, l.store.pool, device.AnyTenant, func(tx pgx.Tx) error {
		return tx.QueryRow(ctx, userByEmailQuery, email).Scan(&user.ID, &user.Email, &user.Role, &user.TenantID, &hash)
	})
	unknown := errors.Is(err, pgx.ErrNoRows)
	if err != nil && !unknown {
		return "", User{}, fmt.Errorf("log in: %w", err)
	}
	compare := []byte(hash)
	if unknown {
		compare = l.dummy
	}
	if bcrypt.CompareHashAndPassword(compare, []byte(password)) != nil || unknown {
		return "", User{}, ErrCredentials
	}
	claims := jwt.MapClaims{"sub": user.ID, "role": user.Role, "tenantId": user.TenantID, "iat": time.Now().Unix(), "exp": time.Now().Add(tokenLifetime).Unix()}
	token, err = jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(l.secret)
	if err != nil {
		return "", User{}, fmt.Errorf("log in: %w", err)
	}
	return token, user, nil
}

// Bearer checks a token. Role and tenant are those of the database, not of the token. ErrToken wraps what is wrong with it.
func (l *Logins) Bearer(ctx context.Context, token string) (Principal, error) {
	var claims jwt.RegisteredClaims
	_, err := jwt.ParseWithClaims(token, &claims, func(*jwt.Token) (any, error) { return l.secret, nil },
		jwt.WithValidMethods([]string{jwt.SigningMethodHS256.Alg()}), jwt.WithExpirationRequired())
	if err != nil {
		return Principal{}, fmt.Errorf("%w: %w", ErrToken, err)
	}
	user, err := l.User(ctx, claims.Subject)
	if errors.Is(err, ErrNotFound) {
		return Principal{}, fmt.Errorf("%w: the user does not exist any more", ErrToken)
	}
	if err != nil {
		return Principal{}, err
	}
	p := Principal{UserID: user.ID, Email: user.Email, Role: user.Role, Credential: "user:" + user.ID}
	switch {
	case user.Role == SuperAdmin:
		p.Tenant = device.AnyTenant
	case user.TenantID == nil:
		return Principal{}, fmt.Errorf("%w: the user's tenant does not exist any more", ErrToken)
	default:
		p.Tenant = *user.TenantID
	}
	return p, nil
}

const userQuery = `SELECT id, email, role, tenant_id FROM users WHERE id = $1`

// User reads a user, at most a few seconds old.
func (l *Logins) User(ctx context.Context, id string) (User, error) {
	l.mu.Lock()
	c, ok := l.users[id]
	l.mu.Unlock()
	if ok && time.Now().Before(c.till) {
		return c.user, nil
	}
	var user User
	err := Tx(ctx, l.store.pool, device.AnyTenant, func(tx pgx.Tx) error {
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
	if err != nil {
		return User{}, fmt.Errorf("read user: %w", err)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.users) >= maxUserCache {
		clear(l.users)
	}
	l.users[id] = cachedUser{user, time.Now().Add(userCache)}
	return user, nil
}

// Bot checks the installation-wide key of bots, which act for the tenant that they name.
func (l *Logins) Bot(key, tenant string) (Principal, error) {
	if !l.hasBot {
		return Principal{}, ErrNoBotKey
	}
	given := sha256.Sum256([]byte(key)) // equal lengths, so that the comparison tells nothing
	if subtle.ConstantTimeCompare(given[:], l.botKey[:]) != 1 {
		return Principal{}, ErrBotKey
	}
	return Principal{Role: Agent, Tenant: tenant, Bot: true, Credential: "bot:" + tenant}, nil
}

const seedQuery = `INSERT INTO users (id, email, password_hash, role) VALUES ($1, $2, $3, 'SUPERADMIN') ON CONFLICT DO NOTHING`

// SeedAdmin makes the first administrator if there is no user of this e-mail. It never changes one.
func (s *Store) SeedAdmin(ctx context.Context, email, password string) error {
	hash, err := bcrypt.GenerateFromPassword([]byte(password), bcryptCost)
	if err != nil {
		return fmt.Errorf("make the first administrator: %w", err)
	}
	err = Tx(ctx, s.pool, device.AnyTenant, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, seedQuery, uuid.Must(uuid.NewV7()).String(), strings.TrimSpace(email), string(hash))
		return err
	})
	if err != nil {
		return fmt.Errorf("make the first administrator: %w", err)
	}
	return nil
}

package tenant

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"fmt"
	"net/netip"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
)

const (
	// LoginLifetime is how long a login lasts.
	LoginLifetime = 12 * time.Hour
	// knownFor is how long a network is remembered as one of a user's, and maxKnown how many are.
	knownFor = 90 * 24 * time.Hour
	maxKnown = 50
	// What is kept of a client's own words.
	maxUserAgent = 200
)

// Secrets of an installation.
type Secrets struct {
	JWT     string // signs logins
	Service string // signs service tokens; empty: JWT
	BotKey  string // of bots; empty: they are refused
}

// Logins checks credentials. Safe for concurrent use.
type Logins struct {
	store   *Store
	secret  []byte
	service []byte
	botKey  [sha256.Size]byte
	hasBot  bool
}

// NewLogins makes the checker.
func NewLogins(store *Store, s Secrets) (*Logins, error) {
	if s.JWT == "" {
		return nil, errors.New("JWT secret is empty")
	}
	if s.Service == "" {
		s.Service = s.JWT
	}
	return &Logins{
		store: store, secret: []byte(s.JWT), service: []byte(s.Service), botKey: sha256.Sum256([]byte(s.BotKey)), hasBot: s.BotKey != "",
	}, nil
}

// Client is from where somebody logs in.
type Client struct {
	IP        netip.Addr
	UserAgent string
}

// account is what a log in looks at.
type account struct {
	user   User
	hash   string
	status string // of the tenant
	known  bool   // the network
}

const accountQuery = `
SELECT u.id, u.email, u.role, u.tenant_id, u.password_hash, coalesce(t.status, 'active'),
  EXISTS (SELECT 1 FROM known_networks k WHERE k.user_id = u.id AND k.network = $2 AND k.seen_at > now() - $3::interval)
FROM users u LEFT JOIN tenants t ON t.id = u.tenant_id WHERE lower(u.email) = lower($1)`

// Login checks e-mail and password and gives a token. ErrCredentials tells nothing about which of the two was wrong; user.ID is set with
// it if there is such a user, for the audit. *ThrottledError and ErrBusy: nothing was looked at.
func (l *Logins) Login(ctx context.Context, email, password string, from Client) (token string, user User, err error) {
	token, user, err = l.login(ctx, email, password, from)
	if err != nil {
		err = fmt.Errorf("log in: %w", err)
	}
	return token, user, err
}

func (l *Logins) login(ctx context.Context, email, password string, from Client) (token string, user User, err error) {
	net := network(from.IP)
	var found account
	var own bucket
	err = l.store.tx(ctx, device.AnyTenant, func(tx pgx.Tx) error {
		err := tx.QueryRow(ctx, accountQuery, email, net, knownFor).Scan(&found.user.ID, &found.user.Email, &found.user.Role,
			&found.user.TenantID, &found.hash, &found.status, &found.known)
		if err != nil && !errors.Is(err, pgx.ErrNoRows) {
			return err
		}
		own = accountBucket(email)
		if found.known {
			own = knownBucket(found.user.ID, net)
		}
		return charge(ctx, tx, networkBucket(net), own)
	})
	if err != nil {
		return "", User{}, err
	}
	matches, err := l.store.passwords.matches(ctx, found.hash, password)
	switch {
	case err != nil:
		return "", User{}, errors.Join(err, l.store.tx(context.WithoutCancel(ctx), device.AnyTenant, func(tx pgx.Tx) error {
			return refund(ctx, tx, networkBucket(net), own)
		}))
	case !matches:
		return "", User{ID: found.user.ID, TenantID: found.user.TenantID}, ErrCredentials
	}
	if found.user.Role != SuperAdmin && found.status != statusActive {
		return "", found.user, errSuspended
	}
	newHash := ""
	if !isArgon(found.hash) {
		if newHash, err = l.store.passwords.hash(ctx, password); err != nil {
			newHash = "" // no turn in time: at the next login
		}
	}
	id, now := uuid.Must(uuid.NewV7()), time.Now()
	err = l.store.tx(ctx, device.AnyTenant, func(tx pgx.Tx) error {
		if err := errors.Join(acquit(ctx, tx, own), refund(ctx, tx, networkBucket(net))); err != nil {
			return err
		}
		return admit(ctx, tx, found, id, now.Add(LoginLifetime), newHash, from)
	})
	if err != nil {
		return "", User{}, err
	}
	claims := jwt.MapClaims{
		"sub": found.user.ID, "role": found.user.Role, "tenantId": found.user.TenantID, "jti": id, "iat": now.Unix(), "exp": now.Add(LoginLifetime).Unix(),
	}
	token, err = jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(l.secret)
	return token, found.user, err
}

const (
	insertLoginQuery = `INSERT INTO logins (id, user_id, ip, user_agent, expires_at) VALUES ($1, $2, $3, $4, $5)`

	rememberNetworkQuery = `
INSERT INTO known_networks (user_id, network) VALUES ($1, $2) ON CONFLICT (user_id, network) DO UPDATE SET seen_at = now()`

	forgetNetworksQuery = `
DELETE FROM known_networks WHERE user_id = $1 AND network IN (
  SELECT network FROM known_networks WHERE user_id = $1 ORDER BY seen_at DESC, network OFFSET $2)`

	rehashQuery = `UPDATE users SET password_hash = $3 WHERE id = $1 AND password_hash = $2`
)

// admit writes a login, and the hash of the password as it is made today.
func admit(ctx context.Context, tx pgx.Tx, a account, id uuid.UUID, till time.Time, newHash string, from Client) error {
	_, err := tx.Exec(ctx, insertLoginQuery, id, a.user.ID, textOf(from.IP), cut(from.UserAgent, maxUserAgent), till)
	if err == nil {
		_, err = tx.Exec(ctx, rememberNetworkQuery, a.user.ID, network(from.IP))
	}
	if err == nil && !a.known {
		_, err = tx.Exec(ctx, forgetNetworksQuery, a.user.ID, maxKnown)
	}
	if err == nil && newHash != "" {
		_, err = tx.Exec(ctx, rehashQuery, a.user.ID, a.hash, newHash)
	}
	return err
}

// textOf is an address as it is stored; empty where none is known.
func textOf(ip netip.Addr) string {
	if !ip.IsValid() {
		return ""
	}
	return ip.String()
}

// cut shortens a text of a client's, and takes out what cannot be stored.
func cut(s string, most int) string {
	s = strings.ToValidUTF8(strings.ReplaceAll(s, "\x00", ""), "")
	if len(s) > most {
		s = strings.ToValidUTF8(s[:most], "")
	}
	return s
}

// Shown is what a request shows of credentials.
type Shown struct {
	APIKey string // x-api-key
	Tenant string // x-tenant-id
	Bearer string // of Authorization, without the word
	Bots   bool   // the installation-wide bot key is taken
	IP     netip.Addr
}

// Authenticate finds out who asks. The key in x-api-key wins over a token where both are given. ErrToken, ErrBotKey and their like are about
// the credential, *DeniedError about what it may; with them the principal has what is known of it, for the audit.
func (l *Logins) Authenticate(ctx context.Context, s Shown) (p Principal, err error) {
	switch {
	case strings.HasPrefix(s.APIKey, keyBegin):
		p, err = l.store.useKey(ctx, s.APIKey, s.IP)
	case s.APIKey != "" && s.Bots:
		p, err = l.Bot(ctx, s.APIKey, s.Tenant)
	case s.Bearer == "":
		return Principal{}, fmt.Errorf("%w: missing Bearer token in the Authorization header", ErrToken)
	case strings.HasPrefix(s.Bearer, keyBegin):
		p, err = l.store.useKey(ctx, s.Bearer, s.IP)
	default:
		p, err = l.Bearer(ctx, s.Bearer)
	}
	p.IP = s.IP
	if err == nil && p.Kind == APIKey && s.Tenant != "" && s.Tenant != p.Tenant {
		return p, &DeniedError{Code: "forbidden", Message: "x-tenant-id: it is not the tenant of this key"}
	}
	return p, err
}

type claims struct {
	jwt.RegisteredClaims
	Type string `json:"type"`
}

// serviceType is the claim by which service tokens are told from logins.
const serviceType = "service"

// Bearer checks a token, of a login or of a service. Role and tenant are those of the database, not of the token. ErrToken wraps what is
// wrong with it.
func (l *Logins) Bearer(ctx context.Context, token string) (Principal, error) {
	var c claims
	_, err := jwt.ParseWithClaims(token, &c, func(*jwt.Token) (any, error) {
		if c.Type == serviceType {
			return l.service, nil
		}
		return l.secret, nil
	}, jwt.WithValidMethods([]string{jwt.SigningMethodHS256.Alg()}))
	switch {
	case errors.Is(err, jwt.ErrTokenExpired):
		return Principal{Credential: known("user:", c.Subject)}, fmt.Errorf("%w: %w", ErrToken, err)
	case err != nil:
		return Principal{}, fmt.Errorf("%w: %w", ErrToken, err)
	case c.Type == serviceType:
		return l.store.useService(ctx, token)
	case c.ExpiresAt == nil:
		return Principal{}, fmt.Errorf("%w: it has no expiry", ErrToken)
	}
	id, err := uuid.Parse(c.ID)
	if err != nil {
		return Principal{Credential: known("user:", c.Subject)}, fmt.Errorf("%w: it names no login; log in again", ErrToken)
	}
	return l.store.useLogin(ctx, id, c.Subject)
}

func known(kind, id string) string {
	if id == "" {
		return ""
	}
	return kind + cut(id, 64)
}

// Bot checks the installation-wide key of bots, which act for the tenant that they name.
func (l *Logins) Bot(ctx context.Context, key, tenant string) (Principal, error) {
	if !l.hasBot {
		return Principal{}, ErrNoBotKey
	}
	given := sha256.Sum256([]byte(key)) // equal lengths, so that the comparison tells nothing
	if subtle.ConstantTimeCompare(given[:], l.botKey[:]) != 1 {
		return Principal{}, ErrBotKey
	}
	if tenant == "" || tenant == device.AnyTenant {
		return Principal{}, ErrNoBotTenant
	}
	p := Principal{Role: Agent, Tenant: tenant, Bot: true, Credential: "bot:" + cut(tenant, 64)}
	if !tenantID.MatchString(tenant) {
		return p, nil // it is nobody's, and sees nothing
	}
	status, err := l.store.tenants.get(ctx, tenant, func(ctx context.Context) (tenantStatus, error) { return l.store.status(ctx, tenant) })
	if err == nil && status.suspended {
		err = errSuspended
	}
	return p, err
}

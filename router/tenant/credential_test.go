package tenant_test

import (
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/bcrypt"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/tenant"
)

const testSecret = "a long random text for tests"

func newLogins(t *testing.T, pool *pgxpool.Pool) (*tenant.Store, *tenant.Logins) {
	t.Helper()
	store := tenant.NewStore(pool)
	logins, err := tenant.NewLogins(store, tenant.Secrets{JWT: testSecret, BotKey: "bot-key"})
	require.NoError(t, err)
	return store, logins
}

func addUser(t *testing.T, pool *pgxpool.Pool, email, password string, role tenant.Role, of *string) {
	t.Helper()
	hash, err := bcrypt.GenerateFromPassword([]byte(password), bcrypt.MinCost)
	require.NoError(t, err)
	_, err = pool.Exec(t.Context(), `INSERT INTO users (id, tenant_id, email, password_hash, role) VALUES ($1, $2, $1, $3, $4)`, email, of, string(hash), role)
	require.NoError(t, err)
}

func TestSeedAdminOnceAndLogIn(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	store, logins := newLogins(t, pool)
	require.NoError(t, store.SeedAdmin(t.Context(), "Admin@Example.com", "first password"))
	require.NoError(t, store.SeedAdmin(t.Context(), "admin@example.com", "second password"))

	_, _, err := logins.Login(t.Context(), "admin@example.com", "second password", tenant.Client{})
	require.ErrorIs(t, err, tenant.ErrCredentials, "an administrator that exists keeps the password")
	token, user, err := logins.Login(t.Context(), "ADMIN@example.com", "first password", tenant.Client{})
	require.NoError(t, err)
	require.Equal(t, tenant.SuperAdmin, user.Role)
	require.Nil(t, user.TenantID)

	p, err := logins.Bearer(t.Context(), token)
	require.NoError(t, err)
	require.True(t, p.Any())
	require.Equal(t, user.ID, p.UserID)

	claims := jwt.MapClaims{}
	_, err = jwt.ParseWithClaims(token, claims, func(*jwt.Token) (any, error) { return []byte(testSecret), nil })
	require.NoError(t, err)
	require.Equal(t, "SUPERADMIN", claims["role"])
	require.Contains(t, claims, "tenantId")
	expires, err := claims.GetExpirationTime()
	require.NoError(t, err)
	require.WithinDuration(t, time.Now().Add(12*time.Hour), expires.Time, time.Minute)
}

func TestLoginTellsNothing(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	store, logins := newLogins(t, pool)
	require.NoError(t, store.SeedAdmin(t.Context(), "admin@example.com", "right"))
	for _, c := range []struct{ name, email, password string }{
		{"wrong password", "admin@example.com", "wrong"},
		{"unknown user", "nobody@example.com", "right"},
		{"both empty", "", ""},
		{"not an address", "' OR true --", "right"},
	} {
		_, _, err := logins.Login(t.Context(), c.email, c.password, tenant.Client{})
		require.ErrorIs(t, err, tenant.ErrCredentials, c.name)
		require.EqualError(t, err, "log in: "+tenant.ErrCredentials.Error(), c.name)
	}
}

// Role and tenant are those of the database, whatever the token says.
func TestBearerFollowsTheDatabase(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	store, logins := newLogins(t, pool)
	row, err := store.Create(t.Context(), "one")
	require.NoError(t, err)
	addUser(t, pool, "u@example.com", "password", tenant.Agent, &row.ID)
	sign := func(method jwt.SigningMethod, key any, claims jwt.MapClaims) string {
		token, err := jwt.NewWithClaims(method, claims).SignedString(key)
		require.NoError(t, err)
		return token
	}
	later := time.Now().Add(time.Hour).Unix()
	login := uuid.Must(uuid.NewV7())
	_, err = pool.Exec(t.Context(), `INSERT INTO logins (id, user_id, expires_at) VALUES ($1, 'u@example.com', now() + interval '1 hour')`, login)
	require.NoError(t, err)
	boast := jwt.MapClaims{"sub": "u@example.com", "role": "SUPERADMIN", "tenantId": nil, "exp": later, "jti": login}
	p, err := logins.Bearer(t.Context(), sign(jwt.SigningMethodHS256, []byte(testSecret), boast))
	require.NoError(t, err)
	require.Equal(t, tenant.Agent, p.Role)
	require.Equal(t, row.ID, p.Tenant)

	bad := map[string]string{
		"empty":        "",
		"garbage":      "a.b.c",
		"other secret": sign(jwt.SigningMethodHS256, []byte("other"), boast),
		"other method": sign(jwt.SigningMethodHS512, []byte(testSecret), boast),
		"unsigned":     sign(jwt.SigningMethodNone, jwt.UnsafeAllowNoneSignatureType, boast),
		"expired":      sign(jwt.SigningMethodHS256, []byte(testSecret), jwt.MapClaims{"sub": "u@example.com", "jti": login, "exp": time.Now().Add(-time.Hour).Unix()}),
		"no expiry":    sign(jwt.SigningMethodHS256, []byte(testSecret), jwt.MapClaims{"sub": "u@example.com", "jti": login}),
		"unknown user": sign(jwt.SigningMethodHS256, []byte(testSecret), jwt.MapClaims{"sub": "nobody", "jti": login, "exp": later}),
		"no login":     sign(jwt.SigningMethodHS256, []byte(testSecret), jwt.MapClaims{"sub": "u@example.com", "exp": later}),
		"other login":  sign(jwt.SigningMethodHS256, []byte(testSecret), jwt.MapClaims{"sub": "u@example.com", "jti": uuid.New(), "exp": later}),
		"no user":      sign(jwt.SigningMethodHS256, []byte(testSecret), jwt.MapClaims{"jti": login, "exp": later}),
		"a service's":  sign(jwt.SigningMethodHS256, []byte(testSecret), jwt.MapClaims{"sub": "u@example.com", "type": "service", "jti": login}),
	}
	for name, token := range bad {
		_, err := logins.Bearer(t.Context(), token)
		require.ErrorIs(t, err, tenant.ErrToken, name)
	}
}

// A user whose tenant is gone must not become a user of the whole installation.
func TestBearerOfADeletedTenant(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	store, logins := newLogins(t, pool)
	row, err := store.Create(t.Context(), "one")
	require.NoError(t, err)
	addUser(t, pool, "u@example.com", "password", tenant.TenantAdmin, &row.ID)
	require.NoError(t, store.Delete(t.Context(), row.ID))
	token, user, err := logins.Login(t.Context(), "u@example.com", "password", tenant.Client{})
	require.NoError(t, err)
	require.Nil(t, user.TenantID)
	_, err = logins.Bearer(t.Context(), token)
	require.ErrorIs(t, err, tenant.ErrToken)
}

func TestBotKey(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	store, logins := newLogins(t, pool)
	p, err := logins.Bot(t.Context(), "bot-key", "tenant-a")
	require.NoError(t, err)
	require.True(t, p.Bot)
	require.Equal(t, "tenant-a", p.Tenant)
	for _, key := range []string{"", "bot-ke", "bot-key2", "BOT-KEY"} {
		_, err := logins.Bot(t.Context(), key, "tenant-a")
		require.ErrorIs(t, err, tenant.ErrBotKey)
	}
	none, err := tenant.NewLogins(store, tenant.Secrets{JWT: testSecret})
	require.NoError(t, err)
	_, err = none.Bot(t.Context(), "", "tenant-a")
	require.ErrorIs(t, err, tenant.ErrNoBotKey)
}

func TestTenantsNewestFirst(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	store := tenant.NewStore(pool)
	first, err := store.Create(t.Context(), "first")
	require.NoError(t, err)
	second, err := store.Create(t.Context(), "second")
	require.NoError(t, err)
	list, _, err := store.Page(t.Context(), device.AnyTenant, tenant.Filter{Limit: 100})
	require.NoError(t, err)
	require.Equal(t, []tenant.Row{second, first}, list)
	list, _, err = store.Page(t.Context(), first.ID, tenant.Filter{Limit: 100})
	require.NoError(t, err)
	require.Equal(t, []tenant.Row{first}, list)
	require.ErrorIs(t, store.Delete(t.Context(), "nobody"), tenant.ErrNotFound)
}

// The owner of a device must have the chance to close its session before the row goes.
func TestDeleteTenantOrdersItsDevicesFirst(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	store := tenant.NewStore(pool)
	row, err := store.Create(t.Context(), "one")
	require.NoError(t, err)
	d, err := device.Create(t.Context(), pool, device.Params{TenantID: row.ID, Label: "phone"})
	require.NoError(t, err)

	conn, err := pool.Acquire(t.Context())
	require.NoError(t, err)
	defer conn.Release()
	_, err = conn.Exec(t.Context(), `LISTEN `+device.WishChannel)
	require.NoError(t, err)

	done := make(chan error, 1)
	go func() { done <- store.Delete(t.Context(), row.ID) }()
	n, err := conn.Conn().WaitForNotification(t.Context())
	require.NoError(t, err)
	require.Equal(t, string(d.ID), n.Payload)
	a, err := device.ReadAssignment(t.Context(), pool, d.ID)
	require.NoError(t, err, "the row waits for its owner")
	require.Equal(t, device.WantDeleted, a.Wish)
	select {
	case err := <-done:
		t.Fatalf("deleted before the owner was done: %v", err)
	default:
	}
	require.NoError(t, device.Remove(t.Context(), pool, d.ID))
	require.NoError(t, <-done)
	known, err := store.Exists(t.Context(), row.ID)
	require.NoError(t, err)
	require.False(t, known)
}

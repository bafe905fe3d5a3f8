package original_test

import (
	"testing"

	"github.com/golang-jwt/jwt/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/router/tenant"
)

const serviceSecret = "the secret that signed service tokens there"

// oldToken is a service token as the original makes them: it never expires, and its claims are all that it says.
func oldToken(t *testing.T, id, owner string) string {
	t.Helper()
	text, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{
		"type": "service", "sub": owner, "role": "SUPERADMIN", "tenantId": nil, "service": "car-advisor-bot",
		"scopes": []string{"messages:send", "devices:status:read"}, "jti": id, "iat": 1750000000,
	}).SignedString([]byte(serviceSecret))
	require.NoError(t, err)
	return text
}

func checker(t *testing.T, pool *pgxpool.Pool) *tenant.Logins {
	t.Helper()
	l, err := tenant.NewLogins(tenant.NewStore(pool), tenant.Secrets{JWT: "jwt-secret", Service: serviceSecret})
	require.NoError(t, err)
	return l
}

// logins logs a user in.
func logins(t *testing.T, pool *pgxpool.Pool, email, password string) {
	t.Helper()
	l := checker(t, pool)
	_, _, err := l.Login(t.Context(), email, password, tenant.Client{})
	require.NoError(t, err)
	_, _, err = l.Login(t.Context(), email, "another", tenant.Client{})
	require.ErrorIs(t, err, tenant.ErrCredentials)
}

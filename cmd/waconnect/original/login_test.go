package original_test

import (
	"testing"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/router/tenant"
)

// logins logs a user in.
func logins(t *testing.T, pool *pgxpool.Pool, email, password string) {
	t.Helper()
	l, err := tenant.NewLogins(tenant.NewStore(pool), tenant.Secrets{JWT: "jwt-secret"})
	require.NoError(t, err)
	_, _, err = l.Login(t.Context(), email, password, tenant.Client{})
	require.NoError(t, err)
	_, _, err = l.Login(t.Context(), email, "another", tenant.Client{})
	require.ErrorIs(t, err, tenant.ErrCredentials)
}

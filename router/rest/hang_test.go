package rest_test

import (
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
)

// A database that takes connections and never answers is reported like one that is away, and not waited for.
func TestDatabaseHangs(t *testing.T) {
	t.Parallel()
	server, pool := pgtest.Server(t)
	f := faceOn(t, pool)
	require.NoError(t, server.Pause())
	routes := []struct{ who, route, body string }{
		{"", "POST /auth/login", `{"email":"super@example.com","password":"x"}`},
		{"agent", "GET /devices/DEVICE/status", ""},
		{"agent", "GET /devices/DEVICE/stream", ""},
		{"admin", "POST /devices/DEVICE/connect", ""},
		{"bot:one", "POST /devices/DEVICE/messages/send", `{"to":"5215550000001","text":"x"}`},
		{"", "GET /public/qr/0000", ""},
		{"admin", "GET /webhooks", ""},
	}
	answers, took := make([]answer, len(routes)), make([]time.Duration, len(routes))
	var group sync.WaitGroup
	for i, r := range routes {
		group.Go(func() {
			began := time.Now()
			answers[i] = f.do(r.who, r.route, r.body)
			took[i] = time.Since(began)
		})
	}
	group.Wait()
	require.NoError(t, server.Resume())
	for i, r := range routes {
		requireError(t, answers[i], 503, "database_unavailable", "PostgreSQL")
		require.Less(t, took[i], 8*time.Second, r.route) // five seconds, and a slow machine
	}
	require.Eventually(t, func() bool { return f.do("agent", "GET /devices/DEVICE/status", "").status == 200 }, 20*time.Second, 50*time.Millisecond,
		"it comes back by itself")
}

// Package pgtest gives tests real PostgreSQL databases: one private server per test binary, started at the first use, and a fresh
// migrated database per test. A missing PostgreSQL fails the tests; nothing is skipped.
package pgtest

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"go.uber.org/goleak"

	"github.com/waconnect/waconnect/migrations"
	"github.com/waconnect/waconnect/migrations/pgserver"
)

const template = "template_waconnect"

var shared struct {
	once   sync.Once
	server *pgserver.Server
	dir    string
	err    error
	making sync.Mutex // CREATE DATABASE … TEMPLATE wants the template for itself
	number atomic.Int64
}

// Run runs the tests of a package, stops the server if one was started, and then looks for leaked goroutines. Use it in TestMain:
//
//	func TestMain(m *testing.M) { os.Exit(pgtest.Run(m)) }
func Run(m *testing.M, options ...goleak.Option) int {
	code := m.Run()
	if shared.server != nil {
		if err := shared.server.Stop(context.Background()); err != nil {
			fmt.Fprintln(os.Stderr, "pgtest:", err)
			code = max(code, 1)
		}
	}
	if shared.dir != "" {
		if err := os.RemoveAll(shared.dir); err != nil {
			fmt.Fprintln(os.Stderr, "pgtest:", err)
			code = max(code, 1)
		}
	}
	if code == 0 {
		if err := goleak.Find(options...); err != nil {
			fmt.Fprintln(os.Stderr, "pgtest: goroutines were left behind:", err)
			code = 1
		}
	}
	return code
}

func start() (*pgserver.Server, error) {
	shared.once.Do(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
		defer cancel()
		// Not a test's own directory: those are below directories that only root may enter, and PostgreSQL does not run as root.
		if shared.dir, shared.err = os.MkdirTemp("", "pgtest-*"); shared.err != nil {
			return
		}
		shared.server, shared.err = pgserver.Start(ctx, pgserver.Config{Dir: shared.dir, MaxConnections: 300, Log: slog.New(slog.DiscardHandler)})
		if shared.err != nil {
			return
		}
		if shared.err = createDatabase(ctx, shared.server, template, "template1"); shared.err != nil {
			return
		}
		shared.err = migrations.Up(ctx, shared.server.URL(template), slog.New(slog.DiscardHandler))
	})
	return shared.server, shared.err
}

func createDatabase(ctx context.Context, s *pgserver.Server, name, from string) error {
	shared.making.Lock()
	defer shared.making.Unlock()
	conn, err := pgx.Connect(ctx, s.AdminURL("postgres"))
	if err != nil {
		return fmt.Errorf("create database %s: %w", name, err)
	}
	defer conn.Close(context.WithoutCancel(ctx))
	if _, err := conn.Exec(ctx, "CREATE DATABASE "+name+" OWNER "+pgserver.AppUser+" TEMPLATE "+from); err != nil {
		return fmt.Errorf("create database %s: %w", name, err)
	}
	return nil
}

// URL makes a migrated database and returns the application's connection string. The database is dropped after the test.
func URL(t testing.TB) string {
	t.Helper()
	return database(t, template)
}

// Empty makes a database without a schema and returns the application's connection string.
func Empty(t testing.TB) string {
	t.Helper()
	return database(t, "template1")
}

func database(t testing.TB, from string) string {
	t.Helper()
	s, err := start()
	if err != nil {
		t.Fatalf("start PostgreSQL: %v", err)
	}
	name := fmt.Sprintf("t%d", shared.number.Add(1))
	if err := createDatabase(t.Context(), s, name, from); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
		defer cancel()
		conn, err := pgx.Connect(ctx, s.AdminURL("postgres"))
		if err != nil {
			t.Errorf("drop database %s: %v", name, err)
			return
		}
		defer conn.Close(ctx)
		if _, err := conn.Exec(ctx, "DROP DATABASE "+name+" WITH (FORCE)"); err != nil {
			t.Errorf("drop database %s: %v", name, err)
		}
	})
	return s.URL(name)
}

// New makes a migrated database and a pool of connections to it, as the application's user.
func New(t testing.TB) *pgxpool.Pool {
	t.Helper()
	return pool(t, URL(t))
}

func pool(t testing.TB, url string) *pgxpool.Pool {
	t.Helper()
	cfg, err := pgxpool.ParseConfig(url)
	if err != nil {
		t.Fatal(err)
	}
	cfg.MaxConns = 16
	p, err := pgxpool.NewWithConfig(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Close)
	return p
}

// Server starts a dedicated server with a migrated database, for tests that stop or pause it. It returns a pool to that database.
func Server(t testing.TB) (*pgserver.Server, *pgxpool.Pool) {
	t.Helper()
	dir, err := os.MkdirTemp("", "pgtest-*")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	s, err := pgserver.Start(t.Context(), pgserver.Config{Dir: dir, Durable: true, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Stop(context.Background()); err != nil {
			t.Error(err)
		}
	})
	if err := migrations.Up(t.Context(), s.URL(pgserver.AppUser), slog.New(slog.DiscardHandler)); err != nil {
		t.Fatal(err)
	}
	return s, pool(t, s.URL(pgserver.AppUser))
}

// Package migrations owns the schema: numbered SQL files, only ever applied forward, each safe while the version before it still runs.
package migrations

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
	"log/slog"
	"strings"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver named "pgx"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"
)

//go:embed *.sql
var files embed.FS

// inGo are the versions that no SQL file can hold.
var inGo = []*goose.Migration{lists, timeline}

// lockPolls bounds the wait for another process that migrates, in polls of one second.
const lockPolls = 300

// Up brings the database to the newest version. Several processes may call it at once: one works, the others wait.
func Up(ctx context.Context, url string, log *slog.Logger) error {
	db, err := sql.Open("pgx", url)
	if err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	defer db.Close()
	locker, err := lock.NewPostgresSessionLocker(lock.WithLockTimeout(1, lockPolls))
	if err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	p, err := goose.NewProvider(goose.DialectPostgres, db, files, goose.WithSessionLocker(locker), goose.WithGoMigrations(inGo...),
		goose.WithAllowOutofOrder(true)) // parts are developed side by side, each with a number of its own
	if err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	applied, err := p.Up(ctx)
	if err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	for _, r := range applied {
		log.Info("schema migrated", "file", r.Source.Path, "took", r.Duration)
	}
	return nil
}

// Latest is the version that this build expects.
func Latest() (int64, error) {
	list, err := fs.Glob(files, "*.sql")
	if err != nil {
		return 0, fmt.Errorf("read migrations: %w", err)
	}
	var top int64
	for _, m := range inGo {
		top = max(top, m.Version)
	}
	for _, name := range list {
		v, err := goose.NumericComponent(name)
		if err != nil {
			return 0, fmt.Errorf("read migrations: %w", err)
		}
		top = max(top, v)
	}
	return top, nil
}

// Version is the version of a database; 0 if it was never migrated.
func Version(ctx context.Context, url string) (int64, error) {
	db, err := sql.Open("pgx", url)
	if err != nil {
		return 0, fmt.Errorf("read schema version: %w", err)
	}
	defer db.Close()
	var v int64
	err = db.QueryRowContext(ctx, `SELECT coalesce(max(version_id), 0) FROM goose_db_version WHERE is_applied`).Scan(&v)
	if err != nil && strings.Contains(err.Error(), "42P01") { // no such table
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("read schema version: %w", err)
	}
	return v, nil
}

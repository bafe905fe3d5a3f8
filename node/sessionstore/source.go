package sessionstore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"go.mau.fi/whatsmeow/types"
	_ "modernc.org/sqlite" // the driver "sqlite"
)

// Versions of the library's tables that can be read. Before 5 the addresses of companions were written in another way; nobody can have
// been online with so old a library for years. The newest is that of the library which this build links: a later one that is compatible
// down to it is read too.
const (
	oldestSchema = 5
	newestSchema = 15
)

// ErrNotLibrary: the database is not one of the library's, or of a version that cannot be read.
var ErrNotLibrary = errors.New("not a whatsmeow database")

// Source is a database of another program that keeps companions in the library's own SQL store. It is only read. Safe for concurrent use.
type Source struct {
	main    *sql.DB
	columns string // the query that lists them

	keys        *sql.DB // nil: the same
	keysColumns string
}

// OpenSource opens the database of another program: a URL of PostgreSQL, or the path of a SQLite file, which may be written as
// sqlite:PATH or file:PATH?…. keysFrom names a second database, for a program that keeps what Signal needs apart; empty: it does not.
// ErrNotLibrary if there is no companion to be found in such a database. Errors hold no password.
func OpenSource(ctx context.Context, from, keysFrom string) (*Source, error) {
	s := &Source{}
	var err error
	if s.main, s.columns, err = openLibrary(ctx, from); err != nil {
		return nil, err
	}
	if keysFrom == "" {
		return s, nil
	}
	if s.keys, s.keysColumns, err = openLibrary(ctx, keysFrom); err != nil {
		return nil, errors.Join(fmt.Errorf("database of keys: %w", err), s.Close())
	}
	return s, nil
}

// Logged reports whether from, as OpenSource takes it, is a SQLite file with a log of writes beside it: a program has it open, or was killed.
func Logged(from string) bool {
	path := sqlitePath(from)
	if path == "" {
		return false
	}
	_, err := os.Stat(path + "-wal")
	return err == nil
}

// Close ends the connections.
func (s *Source) Close() error {
	err := s.main.Close()
	if s.keys != nil {
		err = errors.Join(err, s.keys.Close())
	}
	return err
}

// openTime bounds the wait for a database to answer.
const openTime = 15 * time.Second

func openLibrary(ctx context.Context, from string) (*sql.DB, string, error) {
	ctx, cancel := context.WithTimeout(ctx, openTime)
	defer cancel()
	db, columns, err := openSQL(from)
	if err != nil {
		return nil, "", err
	}
	if err := checkVersion(ctx, db, columns); err != nil {
		return nil, "", errors.Join(err, db.Close())
	}
	return db, columns, nil
}

var errFrom = errors.New("expected a URL like postgres://user:password@host:5432/database, or the path of a SQLite file")

func openSQL(from string) (*sql.DB, string, error) {
	if strings.HasPrefix(from, "postgres://") || strings.HasPrefix(from, "postgresql://") {
		cfg, err := pgx.ParseConfig(from)
		if err != nil {
			return nil, "", errFrom // the parser's own words would show the URL
		}
		return stdlib.OpenDB(*cfg), postgresColumns, nil
	}
	dsn, err := readOnly(sqlitePath(from))
	if err != nil {
		return nil, "", err
	}
	db, err := sql.Open("sqlite", dsn)
	return db, sqliteColumns, err
}

// sqlitePath is the path of a file that may be written as programs do in their settings. Empty: it is no file.
func sqlitePath(from string) string {
	path := from
	for _, prefix := range []string{"sqlite3:", "sqlite:"} {
		if rest, ok := strings.CutPrefix(from, prefix); ok {
			path = strings.TrimPrefix(rest, "//")
		}
	}
	if uri, ok := strings.CutPrefix(path, "file:"); ok {
		uri, _, _ = strings.Cut(strings.TrimPrefix(uri, "//"), "?")
		if plain, err := url.PathUnescape(uri); err == nil {
			path = plain
		}
	}
	if strings.Contains(path, "://") || strings.HasPrefix(path, ":memory:") {
		return ""
	}
	return path
}

// readOnly names a SQLite file so that it is opened for reading only. A file in WAL mode that was closed in order has no -wal beside it.
// To open it in the usual way would make one, or fail in a directory that must not be written; so it is declared immutable, which it is:
// whoever had it open would have a -wal.
func readOnly(path string) (string, error) {
	if path == "" {
		return "", errFrom
	}
	path, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	header, err := sqliteHeader(path)
	if err != nil {
		return "", err
	}
	query := url.Values{"mode": {"ro"}, "_pragma": {"query_only(1)", "busy_timeout(5000)"}}
	if _, err := os.Stat(path + "-wal"); errors.Is(err, os.ErrNotExist) && header[18] == 2 {
		query.Set("immutable", "1")
	}
	return "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + query.Encode(), nil
}

// sqliteHeader reads the first bytes of a SQLite file: sixteen of text, then among others the format of its journal (1, or 2 for WAL).
func sqliteHeader(path string) (header [20]byte, err error) {
	f, err := os.Open(path)
	if err != nil {
		return header, err
	}
	_, err = io.ReadFull(f, header[:])
	err = errors.Join(err, f.Close())
	if err != nil || string(header[:16]) != "SQLite format 3\x00" {
		return header, fmt.Errorf("%s: %w: it is no SQLite file", path, ErrNotLibrary)
	}
	return header, nil
}

func checkVersion(ctx context.Context, db *sql.DB, columns string) error {
	v, err := look(ctx, db, columns)
	if err != nil {
		return fmt.Errorf("open: %w", err)
	}
	if !v.columns["whatsmeow_device"] || !v.columns["whatsmeow_version"] {
		return errors.Join(fmt.Errorf("%w: it has no tables whatsmeow_device and whatsmeow_version", ErrNotLibrary), v.end())
	}
	var version, compatible int
	compat := v.column("whatsmeow_version", "compat", "NULL")
	err = v.rows(ctx, `SELECT version, coalesce(`+compat+`, version) FROM whatsmeow_version`, nil, []any{&version, &compatible},
		func() error { return nil })
	switch err = errors.Join(err, v.end()); {
	case err != nil:
		return fmt.Errorf("read whatsmeow_version: %w", err)
	case version < oldestSchema:
		return fmt.Errorf("%w that can be read: its tables have version %d, the oldest that is read is %d; "+
			"start the other program once in a newer release, which brings them up to date", ErrNotLibrary, version, oldestSchema)
	case compatible > newestSchema:
		return fmt.Errorf("%w that can be read: its tables have version %d, which needs a program that knows version %d; this one knows %d",
			ErrNotLibrary, version, compatible, newestSchema)
	}
	return nil
}

// companions lists the addresses of all companions, in order.
func (s *Source) companions(ctx context.Context) (list []types.JID, err error) {
	v, err := look(ctx, s.main, s.columns)
	if err != nil {
		return nil, fmt.Errorf("list companions: %w", err)
	}
	var text string
	err = v.rows(ctx, `SELECT jid FROM whatsmeow_device ORDER BY jid`, nil, []any{&text}, func() error {
		jid, err := types.ParseJID(text)
		list = append(list, jid)
		return err
	})
	if err = errors.Join(err, v.end()); err != nil {
		return nil, fmt.Errorf("list companions: %w", err)
	}
	return list, nil
}

// read gathers everything of one companion, as it stood at one moment. ErrNotLinked if it is not there.
func (s *Source) read(ctx context.Context, jid string) (map[ref]record, error) {
	main, err := look(ctx, s.main, s.columns)
	if err != nil {
		return nil, fmt.Errorf("read the library's tables: %w", err)
	}
	l := &legacy{ctx: ctx, main: main, jid: jid, found: map[ref]record{}}
	if s.keys != nil {
		if l.keys, err = look(ctx, s.keys, s.keysColumns); err != nil {
			return nil, errors.Join(fmt.Errorf("read the library's tables: %w", err), main.end())
		}
	}
	found, err := l.read()
	if s.keys != nil {
		err = errors.Join(err, l.keys.end())
	}
	if err = errors.Join(err, main.end()); err != nil {
		return nil, fmt.Errorf("read the library's tables: %w", err)
	}
	return found, nil
}

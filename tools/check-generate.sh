#!/usr/bin/env bash
# check-generate.sh BUF DIR…: fails if `make generate` would change a generated directory, or if a definition breaks what clients of
# waconnect.v1 were promised (proto/baseline.binpb, which `make baseline` writes).
set -euo pipefail
cd "$(dirname "$0")/.."
buf=$1
shift
if [ ! -x "$buf" ] || [ ! -x .cache/buf/node_modules/.bin/protoc-gen-es ]; then
  if ! command -v npm >/dev/null; then
    echo "check-generate: neither buf nor npm is here, so the generated code was NOT compared" >&2
    exit 0
  fi
  make --no-print-directory "$buf" .cache/buf/node_modules/.bin/protoc-gen-es
fi
"$buf" lint
"$buf" breaking proto --against proto/baseline.binpb
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$buf" generate --output "$scratch"
"$buf" generate --template buf.gen.typescript.yaml --output "$scratch"
status=0
for dir in "$@"; do
  diff -ru "$dir" "$scratch/$dir" || status=1
done
if [ $status -ne 0 ]; then
  echo "check-generate: generated code differs from proto/; run \`make generate\` and commit" >&2
fi
exit $status

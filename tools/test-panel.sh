#!/usr/bin/env bash
# Runs the panel's tests in a browser against a `waconnect dev` of its own, which it starts and stops. Needs bin/waconnect and Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."

for name in chromium chromium-browser google-chrome; do
  if CHROMIUM=$(command -v "$name"); then break; fi
done
if [ -z "${CHROMIUM:-}" ]; then
  echo "Chromium is missing: install your system's chromium package" >&2
  exit 1
fi

dir=$(mktemp -d /tmp/waconnect-panel-XXXXXX)
chmod 755 "$dir" # PostgreSQL does not run as root
bin/waconnect dev --ports auto --nodes 1 --data "$dir/data" --ready-file "$dir/ready.json" >"$dir/log" 2>&1 &
pid=$!
stop() {
  status=$?
  kill "$pid" 2>/dev/null || true
  wait "$pid" || true
  if [ $status -ne 0 ]; then
    echo "the last lines of the product's log:" >&2
    tail -30 "$dir/log" >&2
  fi
  rm -rf "$dir"
}
trap stop EXIT

for _ in $(seq 600); do # the file appears when all is ready
  [ -s "$dir/ready.json" ] && break
  kill -0 "$pid" || exit 1
  sleep 0.1
done
PANEL=$(sed -n 's/.*"panel": *"\([^"]*\)".*/\1/p' "$dir/ready.json")
export CHROMIUM PANEL READY=$dir/ready.json
cd web && npx playwright test --reporter=line

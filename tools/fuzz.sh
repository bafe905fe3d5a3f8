#!/usr/bin/env bash
# Runs every fuzz target of the repository, one after the other, each for FUZZ_TIME. FUZZ_ONLY is a regular expression over
# "./package FuzzName". A crasher is written below the package's testdata/fuzz, from where every test run repeats it.
set -uo pipefail
cd "$(dirname "$0")/.."
time=${FUZZ_TIME:-30s} only=${FUZZ_ONLY:-.} status=0
while IFS=: read -r file _ line; do
  name=${line#func } name=${name%%(*}
  package=./$(dirname "$file")
  [[ "$package $name" =~ $only ]] || continue
  echo "==> $package $name ($time)"
  go test "$package" -run '^$' -fuzz "^$name\$" -fuzztime "$time" -fuzzminimizetime 10x -parallel "${FUZZ_PARALLEL:-1}" || status=1
done < <(git grep --untracked -n -E '^func Fuzz[A-Za-z0-9_]*\(f \*testing\.F\)' -- '*_test.go')
exit $status

#!/usr/bin/env bash
# Builds what is published of a version: an archive for each platform with the binary, the systemd unit, dashboards and rules; the Helm chart; checksums.
#   deploy/release.sh VERSION [PLATFORM …]      for example: deploy/release.sh 1.4.0 linux/amd64
# The same commit gives the same bytes. They are in dist/VERSION.
set -euo pipefail
cd "$(dirname "$0")/.."

usage() { sed -n 's/^#   \(.*\)/usage: \1/p' "$0" >&2; exit 2; }
version=${1:-}
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$ ]] || usage
shift
platforms=("$@")
[ ${#platforms[@]} -gt 0 ] || platforms=(linux/amd64 linux/arm64 darwin/amd64 darwin/arm64)

# Times of files are the commit's.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH CGO_ENABLED=0
if [ -n "$(git status --porcelain 2>/dev/null)" ]; then
  echo "==> note: there are changes that are in no commit" >&2
fi

out=dist/$version
rm -rf "$out"
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# pack DIRECTORY ARCHIVE: of a directory in $work
pack() {
  tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -C "$work" -cf - "$1" | gzip -n -9 >"$2"
}

for platform in "${platforms[@]}"; do
  os=${platform%/*} arch=${platform#*/}
  name=waconnect-$version-$os-$arch
  echo "==> $name"
  mkdir -p "$work/$name"
  GOOS=$os GOARCH=$arch go build -trimpath -buildvcs=false -ldflags "-s -w -buildid= -X main.version=$version" -o "$work/$name/waconnect" ./cmd/waconnect
  cp -r LICENSE README.md docs dashboards "$work/$name/"
  [ "$os" != linux ] || cp -r deploy/systemd "$work/$name/systemd"
  pack "$name" "$out/$name.tar.gz"
done

echo "==> waconnect-chart-$version"
cp -r deploy/helm/waconnect "$work/waconnect"
mkdir -p "$work/waconnect/files/rules" "$work/waconnect/files/dashboards"
cp dashboards/rules/*.yml "$work/waconnect/files/rules/"
cp dashboards/*.json "$work/waconnect/files/dashboards/"
sed -i.bak -e "s/^version: .*/version: $version/" -e "s/^appVersion: .*/appVersion: \"$version\"/" "$work/waconnect/Chart.yaml"
rm "$work/waconnect/Chart.yaml.bak"
pack waconnect "$out/waconnect-chart-$version.tgz"

(cd "$out" && sha256sum -- *.tar.gz *.tgz >SHA256SUMS)
echo "==> $out"
cat "$out/SHA256SUMS"

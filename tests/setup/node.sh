#!/bin/sh
# Installs the npm packages that benchmarks are measured beside under FOLDER, as tests/setup/node/package-lock.json pins
# them. Nothing of them is run while installing. Twice does no harm.
#
#   tests/setup/node.sh target/peers/node
set -eu
[ $# -eq 1 ] || { echo "usage: tests/setup/node.sh FOLDER" >&2; exit 1; }
command -v npm >/dev/null || { echo "npm is missing: install Node.js 18 or later" >&2; exit 1; }
from=$(cd "$(dirname "$0")/node" && pwd)
mkdir -p "$1"
cd "$1"
cmp -s "$from/package-lock.json" ready && exit 0
cp "$from/package.json" "$from/package-lock.json" .
npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
cp package-lock.json ready

#!/usr/bin/env bash
# Builds tools of Cargo into the folder given: `tests/setup/cargo-tools.sh FOLDER NAME@VERSION …`. Idempotent. Without
# optimisation: they run for a second and build in minutes.
set -euo pipefail
folder=${1:?usage: tests/setup/cargo-tools.sh FOLDER NAME@VERSION …}
shift
mkdir -p "$folder"
for tool in "$@"; do
    stamp="$folder/${tool/@/-}.ready"
    [ -e "$stamp" ] && continue
    CARGO_TARGET_DIR="$folder/target" cargo install --quiet --debug --locked --root "$folder" "$tool"
    rm -rf "$folder/target"
    touch "$stamp"
done

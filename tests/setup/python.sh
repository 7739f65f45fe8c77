#!/usr/bin/env bash
# Makes a Python environment in the folder given, with the judges that only Python has, and another in its folder
# intelmq. Idempotent; tests that start together come here one at a time.
set -euo pipefail
folder=${1:?usage: tests/setup/python.sh FOLDER}
setup=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$(dirname "$folder")"
exec 9>"$folder.lock"
flock 9

environment() { # FOLDER REQUIREMENTS
    cmp --silent "$1/ready" "$2" && return
    rm -rf "$1"
    python3 -m venv "$1"
    "$1/bin/pip" install --quiet --disable-pip-version-check --no-deps --requirement "$2"
    cp "$2" "$1/ready"
}
environment "$folder" "$setup/python.txt"
environment "$folder/intelmq" "$setup/intelmq.txt"

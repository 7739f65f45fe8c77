#!/usr/bin/env bash
# Makes a Python environment in the folder given, with the judges that only Python has. Idempotent.
set -euo pipefail
folder=${1:?usage: tests/setup/python.sh FOLDER}
stamp="$folder/ready"
wanted="xmlschema==4.1.0 jsonschema==4.26.0"
[ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && exit 0
rm -rf "$folder"
mkdir -p "$(dirname "$folder")"
python3 -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check $wanted
echo "$wanted" > "$stamp"

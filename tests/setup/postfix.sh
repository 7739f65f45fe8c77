#!/bin/sh
# Unpacks Postfix and Cyrus SASL under TARGET/postfix/root. Nothing is installed or configured: the machine's own mail
# system, its folders and its ports stay as they are. Twice does no harm. One line on failure.
#
#   tests/setup/postfix.sh TARGET
set -eu

fail() { echo "postfix: $1" >&2; exit 1; }

[ $# -eq 1 ] || fail "usage: tests/setup/postfix.sh TARGET"
for tool in apt-get dpkg flock; do
    command -v "$tool" >/dev/null || fail "$tool is missing; this needs Debian or Ubuntu"
done
mkdir -p "$1/postfix"
base=$(cd "$1/postfix" && pwd)
root=$base/root
# One at a time: tests that start together come here together.
exec 9>"$base/lock"
flock 9
[ -e "$root/.whole" ] && exit 0

wanted="postfix sasl2-bin libsasl2-modules libsasl2-modules-db"

# Downloads what an installation would add, libraries included; the simulation changes nothing.
download() {
    rm -rf "$base/debs"
    mkdir -p "$base/debs"
    cd "$base/debs"
    # shellcheck disable=SC2086  # one word each
    plan=$(apt-get -s --no-install-recommends install $wanted 2>"$base/apt.log") || return
    added=$(printf '%s\n' "$plan" | sed -n 's/^Inst \([^ ]*\) .*/\1/p')
    # shellcheck disable=SC2046,SC2086
    apt-get -q download $(printf '%s\n' $wanted $added | sort -u) >"$base/apt.log" 2>&1
}

# A fresh image has no package lists, and old ones name what is gone.
update() {
    if [ "$(id -u)" = 0 ]; then
        apt-get -q update
    else
        sudo -n apt-get -q update
    fi >"$base/apt.log" 2>&1 </dev/null
}

download || { update && download; } || fail "cannot download: $(tail -n 1 "$base/apt.log")"
rm -rf "$root"
mkdir -p "$root"
for package in *.deb; do
    dpkg -x "$package" "$root" || fail "cannot unpack $package"
done
cd "$base"
rm -rf "$base/debs"
[ -x "$root/usr/lib/postfix/sbin/master" ] || fail "the package has no usr/lib/postfix/sbin/master"
touch "$root/.whole"

#!/bin/sh
# Runs one Postfix in the foreground until its standard input ends: when the test that holds the other end of the pipe
# is over, however it ended, so is the server. Needs root: Postfix gives its parts to different users.
#
#   postfix-run.sh ROOT INSTANCE USER PASSWORD REALM [PLACE]
#
# ROOT was unpacked by postfix.sh; INSTANCE/conf holds main.cf and master.cf. The two users are ones that every Debian
# has and nothing else here uses: nothing is added to the machine's accounts.
#
# With PLACE, an existing folder that is not above the two, they are seen as PLACE/root and PLACE/server, and main.cf
# must name them so: Postfix's users then need not be able to enter the folders above. Only what is started here sees
# that (a mount namespace).
set -eu

fail() { echo "postfix: $1" >&2; exit 1; }

root=$1 instance=$2 user=$3 password=$4 realm=$5
owner=news group=uucp
queue=$instance/queue
[ "$(id -u)" = 0 ] || fail "must be started as root"

if [ $# -eq 6 ]; then
    unshare --mount true 2>/dev/null ||
        fail "other users cannot enter $instance and no mount can be made here; check the project out where they can"
    # The mounts vanish with the last of what runs among them.
    # shellcheck disable=SC2016  # expanded inside
    unshare --mount --propagation private sh -euc '
        place=$1
        mount -t tmpfs -o mode=755 postfix "$place"
        mkdir "$place/root" "$place/server"
        mount --bind "$2" "$place/root"
        mount --bind "$3" "$place/server"
        shift 3
        exec "$0" "$place/root" "$place/server" "$@"
    ' "$0" "$6" "$root" "$instance" "$user" "$password" "$realm"
    rmdir "$instance" 2>/dev/null || true
    exit
fi

for libraries in "$root"/usr/lib/*-linux-gnu*; do :; done
LD_LIBRARY_PATH=$root/usr/lib/postfix:$libraries
SASL_PATH=$libraries/sasl2
MAIL_CONFIG=$instance/conf
export LD_LIBRARY_PATH SASL_PATH MAIL_CONFIG

mkdir -p "$queue/pid" "$instance/data"
for part in active bounce corrupt defer deferred flush hold incoming private saved trace maildrop public; do
    mkdir -p "$queue/$part"
    chown $owner "$queue/$part"
    chmod 700 "$queue/$part"
done
chgrp $group "$queue/maildrop" "$queue/public"
chmod 730 "$queue/maildrop"
chmod 710 "$queue/public"
chown $owner "$instance/data"
setpriv --reuid $owner --clear-groups test -w "$instance/data" ||
    fail "other users cannot enter $instance; check the project out where they can"

printf '%s' "$password" |
    "$root/usr/sbin/saslpasswd2" -p -c -f "$instance/conf/sasldb2" -u "$realm" "$user"
chown $owner "$instance/conf/sasldb2"

# A session of its own, so that its end is the end of everything it started.
setsid "$root/usr/lib/postfix/sbin/master" -d -c "$instance/conf" </dev/null 9>&- &
master=$!
cat >/dev/null || true
kill -TERM "$master" 2>/dev/null || true
wait "$master" 2>/dev/null || true
kill -KILL "-$master" 2>/dev/null || true
# Mounted upon, it stays, empty.
rm -rf "$instance" 2>/dev/null || true

#!/usr/bin/env bash
# Starts PostgreSQL and MariaDB on unix sockets in a folder of their own, runs the command given, and stops them.
# Installs the servers where it may (as root, with apt). Elsewhere it says so and runs nothing; in CI that is a failure.
set -euo pipefail
export PATH=$PATH:/usr/sbin

missing() { ! command -v mariadbd >/dev/null || ! ls -d /usr/lib/postgresql/*/bin >/dev/null 2>&1; }
if missing && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql mariadb-server; } >/dev/null
fi
if missing; then
  echo "skipped: these tests need PostgreSQL and MariaDB (Debian: apt-get install postgresql mariadb-server)" >&2
  [ -z "${CI:-}" ]
  exit
fi

bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
dir=$(mktemp -d /tmp/db.XXXXXX) # short, since the path of a socket may have 107 characters
as=()
if [ "$(id -u)" = 0 ]; then # neither server runs as root
  as=(setpriv --reuid=nobody --regid=nogroup --clear-groups)
  chown nobody:nogroup "$dir"
fi
stop() {
  "${as[@]}" "$bin/pg_ctl" -D "$dir/pg" -m immediate stop >/dev/null 2>&1 || true
  mariadb-admin --no-defaults -uroot -S "$dir/my.sock" shutdown >/dev/null 2>&1 || true
  wait
  rm -rf "$dir"
}
trap stop EXIT

"${as[@]}" env LC_ALL=C.UTF-8 "$bin/initdb" -D "$dir/pg" -U test -A trust -E UTF8 --no-sync >"$dir/pg.init" 2>&1
"${as[@]}" env LC_ALL=C.UTF-8 "$bin/pg_ctl" -D "$dir/pg" -w -l "$dir/pg.log" -o "-c listen_addresses='' -k $dir -c fsync=off -c synchronous_commit=off" start >/dev/null
"${as[@]}" mariadb-install-db --no-defaults --datadir="$dir/my" --auth-root-authentication-method=normal --skip-test-db >"$dir/my.init" 2>&1
"${as[@]}" mariadbd --no-defaults --datadir="$dir/my" --socket="$dir/my.sock" --pid-file="$dir/my.pid" --skip-networking --innodb-flush-log-at-trx-commit=0 >"$dir/my.log" 2>&1 &
for _ in $(seq 100); do
  mariadb-admin --no-defaults -uroot -S "$dir/my.sock" ping >/dev/null 2>&1 && break
  sleep 0.1
done
mariadb --no-defaults -uroot -S "$dir/my.sock" -e "create database test character set utf8mb4"
PGHOST=$dir PGUSER=test PGDATABASE=postgres MARIADB_SOCKET=$dir/my.sock MARIADB_PID=$(cat "$dir/my.pid") "$@"

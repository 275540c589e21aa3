#!/usr/bin/env bash
# What docker-compose.yml needs of the published image's entrypoint: a first start initialises, with a server that listens
# on a socket only, and runs what lies in /docker-entrypoint-initdb.d.
set -euo pipefail

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  export POSTGRES_USER=${POSTGRES_USER:-postgres} POSTGRES_DB=${POSTGRES_DB:-postgres}
  mkdir -p "$PGDATA" /tmp
  chmod 700 "$PGDATA"
  initdb --pgdata "$PGDATA" --username "$POSTGRES_USER" --pwfile <(echo "$POSTGRES_PASSWORD") --encoding UTF8 --locale C.UTF-8
  echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
  export PGHOST=/tmp
  pg_ctl --pgdata "$PGDATA" --wait --options "-c listen_addresses='' -c unix_socket_directories=/tmp" start
  for script in /docker-entrypoint-initdb.d/*.sh; do
    [ ! -f "$script" ] || bash "$script"
  done
  pg_ctl --pgdata "$PGDATA" --wait --mode fast stop
fi
exec "$@" -c listen_addresses='*' -c unix_socket_directories=/tmp

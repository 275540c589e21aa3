#!/bin/sh
# Runs once, on an empty data volume: the database and the roles of every service.
# The template lies outside this folder, because the image would run any .sql file in it unsubstituted.
set -eu

for service in interview notes reminder; do
    # Not piped from sed: a pipe would hide a missing template, and psql succeeds on empty input.
    statements=$(sed "s/\${service}/${service}/g" /etc/followthrough/service-database.sql)
    # Not one transaction: CREATE DATABASE cannot run inside one.
    printf '%s\n' "$statements" |
        psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB"
done

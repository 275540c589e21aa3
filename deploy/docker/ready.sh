#!/bin/bash
# Succeeds when the service is ready, or when what another port answers for a path is 200: ready.sh [port path].
# The Java image carries neither curl nor wget, but bash can open a connection.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${1:-${QUARKUS_MANAGEMENT_PORT:-9000}}"
printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "${2:-/q/health/ready}" >&3
read -r _ status _ <&3
[[ "$status" == 200 ]]

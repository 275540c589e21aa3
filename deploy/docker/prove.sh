#!/usr/bin/env bash
# Proves the containers on a Debian machine without a container engine: an engine of its own in a network namespace of its
# own, the published base images replaced by stand-ins made of Debian and Maven packages; then docker-compose.yml as it
# stands is built, started, told the story, looked into, stopped and started again. README.md says what was seen.
#   deploy/docker/prove.sh [FOLDER]      as root; needs 12 GB below FOLDER, which keeps what was downloaded
#   STANDINS_ONLY=1, KEEP=1              only makes the stand-ins; leaves everything running at the end
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work=${1:-${TMPDIR:-/tmp}/followthrough-docker-proof}
mkdir -p "$work"
work=$(cd "$work" && pwd)
# shellcheck source=deploy/docker/standins/engine.sh
. deploy/docker/standins/engine.sh
# shellcheck source=deploy/docker/standins/checks.sh
. deploy/docker/standins/checks.sh
# shellcheck source=deploy/docker/standins/images.sh
. deploy/docker/standins/images.sh

compose() { docker compose --project-directory . "$@"; }

# Called in the engine's network, like a program on a machine where the containers run.
ask() { inside curl -sS --fail-with-body --max-time 20 -H "Authorization: Bearer $token" "$@"; }

# Twice, as the first one after a start may meet services that nothing has warmed, and give up at "not yet" (503).
story() { tell || tell; }
tell() { inside ./run demo --address http://127.0.0.1:8080 --bootstrap-servers 127.0.0.1:19092 >"$work/story.log" 2>&1; }

offsets() {
  docker exec "$(compose ps -q kafka)" /opt/kafka/bin/kafka-get-offsets.sh --bootstrap-server kafka:9092 \
    --topic 'followthrough[.][a-z]+[.]v1' 2>"$work/last.log" | sort
}

none_fewer() {
  paste -d: "$work/offsets.before" "$work/offsets.after" |
    awk -F: '$1 != $4 || $2 != $5 || $6 < $3 {print; lost = 1} END {exit lost || NR != 36}'
}

up() {
  must "up: all containers healthy" compose up --detach --wait --wait-timeout 240
}

images_are_small() {
  local base image size
  base=$(docker image inspect --format '{{.Size}}' eclipse-temurin:25-jre)
  for image in interview-service notes-service reminder-service gateway; do
    size=$(docker image inspect --format '{{.Size}}' "followthrough-$image")
    printf '        followthrough-%s: the JRE plus %d MB in %d layers\n' "$image" $(((size - base) / 1000000)) \
      "$(docker image inspect --format '{{len .RootFS.Layers}}' "followthrough-$image")"
    ((size - base <= 110000000)) || fail "$image is larger than its JRE plus 110 MB"
  done
}

# What docker-compose.yml asks for, as the process in the container has it.
hardened() {
  local container=$1 id
  id=$(compose ps -q "$container")
  docker exec -i "$id" bash -eu <<'EOF'
    status=$(</proc/1/status)
    holds() { [[ $status =~ $1 ]] || { echo "not so: $1" && exit 1; }; }
    holds 'Uid:[[:space:]]+[1-9]'
    holds 'CapEff:[[:space:]]+0000000000000000'
    holds 'NoNewPrivs:[[:space:]]+1'
    holds 'Seccomp:[[:space:]]+2'
EOF
}
read_only() {
  local id
  id=$(compose ps -q "$1")
  docker exec "$id" bash -uc '
    if : >/written 2>/dev/null || : >>/service/ready.sh 2>/dev/null; then echo the root is writable; exit 1; fi
    : >/tmp/written || exit 1
    printf "#!/bin/bash\n" >/tmp/run && chmod +x /tmp/run && ! /tmp/run 2>/dev/null || { echo /tmp runs files; exit 1; }'
}
limited() {
  [ "$(docker inspect --format '{{.HostConfig.Memory}}' "$(compose ps -q "$1")")" -gt 0 ] &&
    docker exec "$(compose ps -q "$1")" bash -c '
      limit=$(cat /sys/fs/cgroup/memory.max /sys/fs/cgroup/memory/memory.limit_in_bytes 2>/dev/null); ((limit < 2 ** 31))'
}

alert_fires() {
  printf 'garbage\n' | docker exec -i "$(compose ps -q kafka)" /opt/kafka/bin/kafka-console-producer.sh \
    --bootstrap-server kafka:9092 --topic followthrough.interviews.v1
  local i
  for i in {1..60}; do
    if inside curl -s http://127.0.0.1:9090/api/v1/alerts | tee "$work/alerts.json" |
      grep -q '"alertname":"FollowthroughDeadLetters".*"state":"firing"'; then return; fi
    sleep 2
  done
  cat "$work/alerts.json"
  return 1
}
scrapes() {
  local i
  for i in {1..30}; do
    [ "$(inside curl -s 'http://127.0.0.1:9090/api/v1/query?query=sum(up)' | grep -o '"3"')" = '"3"' ] && return
    sleep 2
  done
  return 1
}

step "Engine and stand-ins"
start_engine
docker version --format '  Docker Engine {{.Server.Version}}, API {{.Server.APIVersion}}, kernel {{.Server.KernelVersion}}'
standins
[ -z "${STANDINS_ONLY:-}" ] || exit 0

step "The launcher, which plays the story"
token=$(./run token --tenant proof --sub cand-1 --group candidate)

step "docker compose build"
must "build" compose build
images_are_small

step "docker compose up"
up

step "The story"
must "the story of README.md, to its end" story
tail -n 3 "$work/story.log"

step "Inside the containers"
for container in interview-service notes-service reminder-service gateway; do
  must "$container: no root, no capabilities, no new privileges, seccomp" hardened "$container"
  must "$container: root file system read-only, /tmp runs nothing" read_only "$container"
  must "$container: memory is limited" limited "$container"
done
for container in postgres kafka; do
  must "$container: no root, no capabilities, no new privileges, seccomp" hardened "$container"
done
must "published on 127.0.0.1 only" bash -c '! docker ps --format "{{.Ports}}" | grep -E "0\.0\.0\.0|\[::\]"'

step "docker compose down, up: the data is still there"
must "an opportunity is written" ask -X POST -H 'Content-Type: application/json' http://127.0.0.1:8080/v1/opportunities \
  -d '{"candidateId": "cand-1", "employer": "Nordlicht Energie", "role": "Engineer"}'
before=$(ask 'http://127.0.0.1:8080/v1/opportunities?candidateId=cand-1')
sleep 3
offsets >"$work/offsets.before"
must "down" compose down
up
must "the opportunity reads as before" [ "$(ask 'http://127.0.0.1:8080/v1/opportunities?candidateId=cand-1')" = "$before" ]
offsets >"$work/offsets.after"
must "$(awk -F: '{n += $3} END {print n}' "$work/offsets.before") events on the topics are still there" none_fewer
must "the story once more" story

step "Prometheus (profile monitoring)"
must "up" compose --profile monitoring up --detach --wait prometheus
must "all three services are scraped" scrapes
must "a record that nobody can read: FollowthroughDeadLetters fires" alert_fires

step "End"
must "down, with the data" compose --profile monitoring down --volumes
finish

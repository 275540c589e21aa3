#!/usr/bin/env bash
# Proves the dashboards and rules against a running system: Debian's Prometheus watches a ./run, the story is played, two nudges fire
# outside a sandbox, and every query of every panel and rule has to find something. Then reminder-service stands still for a
# while, and alerts of three kinds have to fire. README.md says what was seen.
#   deploy/observability/prove.sh [FOLDER]   keeps Prometheus' data and logs in FOLDER; uses the ./run of this folder, else starts one
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work=${1:-$(mktemp -d)}
mkdir -p "$work"
work=$(cd "$work" && pwd)
# shellcheck source=deploy/docker/standins/checks.sh
. deploy/docker/standins/checks.sh
# shellcheck source=deploy/docker/standins/debian.sh
. deploy/docker/standins/debian.sh

port=${PROMETHEUS_PORT:-19090}
started=()
end() {
  local pid
  for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait
}
trap end EXIT

of_run() { sed -n "s/^$1=//p" .local/run.properties; }
runs() { [ -f .local/run.properties ] && [ "$(of_run phase)" = READY ] && kill -0 "$(of_run pid)" 2>/dev/null; }
until_it() { # until_it SECONDS COMMAND...
  local left=$1
  shift
  until "$@"; do ((left-- > 0)) && sleep 1 || return 1; done
}

step "A system to watch"
if ! runs; then
  ./run --fresh --port-offset 600 >"$work/run.log" 2>&1 &
  started+=($!)
fi
must "it is ready" until_it 600 runs

step "Prometheus $(installed prometheus prometheus && prometheus --version 2>&1 | sed -n '1s/.*version \([^ ]*\).*/\1/p')"
{
  printf 'global: {scrape_interval: 5s, scrape_timeout: 4s, evaluation_interval: 5s}\nrule_files: ["%s/deploy/observability/*.yml"]\nscrape_configs:\n' "$PWD"
  for service in interview notes reminder; do
    printf '  - {job_name: %s-service, metrics_path: /q/metrics, static_configs: [{targets: ["127.0.0.1:%s"]}]}\n' \
      "$service" "$(of_run "$service-management")"
  done
} >"$work/prometheus.yml"
rm -rf "$work/data"
prometheus --config.file="$work/prometheus.yml" --storage.tsdb.path="$work/data" --web.listen-address="127.0.0.1:$port" \
  >"$work/prometheus.log" 2>&1 &
started+=($!)
queries() { python3 deploy/observability/queries.py "http://127.0.0.1:$port" "$@"; }
must "all three services are scraped" until_it 60 queries up

step "Something happens"
must "the story" ./run demo
call() { python3 deploy/observability/nudge.py "http://127.0.0.1:$(of_run gateway)" "$@"; }
must "a nudge of a round that ended 31 minutes ago" call 31
sleep 15 # between two scrapes, so that the next one is an increase
must "another" call 31
must "both were counted" until_it 60 queries has 'job:nudges:broken_5m'

step "Every query finds something"
must "panels and rules" until_it 40 queries all
queries all || true

step "Alerts fire: reminder-service stands still for 100 s, over the moment of a nudge"
call 29.5
pid=$(pgrep -f "^[^ ]*java .*$PWD/reminder-service/target/quarkus-app/quarkus-run.jar")
kill -STOP "$pid"
must "FollowthroughDown" until_it 120 queries fires FollowthroughDown
left=$((100 - ($(date +%s) - $(stat -c %Y "$work/last.log"))))
sleep "$((left > 0 ? left : 0))"
kill -CONT "$pid"
must "FollowthroughNudgesLate" until_it 120 queries fires FollowthroughNudgesLate
must "FollowthroughNudgesBurnFast" until_it 60 queries fires FollowthroughNudgesBurnFast
must "FollowthroughDown is over" until_it 60 queries calm FollowthroughDown

finish

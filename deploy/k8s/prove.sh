#!/usr/bin/env bash
# Proves the manifests on a real Kubernetes node, made on a Debian machine that has none: prove.sh [FOLDER], as root.
# FOLDER is that of deploy/docker/prove.sh; its engine, stand-ins and images serve here too. BEFORE=<commit> names the release
# to upgrade from, KUBERNETES=<folder> where build.sh keeps its binaries. README.md says what was seen.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work=${1:-${TMPDIR:-/tmp}/followthrough-docker-proof}
mkdir -p "$work"
work=$(cd "$work" && pwd)
kubernetes=${KUBERNETES:-$work/kubernetes}
# shellcheck source=deploy/docker/standins/engine.sh
. deploy/docker/standins/engine.sh
# shellcheck source=deploy/docker/standins/images.sh
. deploy/docker/standins/images.sh
# shellcheck source=deploy/docker/standins/checks.sh
. deploy/docker/standins/checks.sh
# shellcheck source=deploy/k8s/standins/cluster.sh
. deploy/k8s/standins/cluster.sh

services=(interview-service notes-service reminder-service)
address() { echo "http://$(kube get service gateway -o 'jsonpath={.spec.clusterIP}'):8080"; }
rolled_out() { for workload in "$@"; do kube rollout status "$workload" --timeout 300s || return 1; done; }
everything_rolled_out() {
  rolled_out statefulset/postgres statefulset/kafka &&
    kube wait --for condition=complete job/topics --timeout 180s &&
    rolled_out "${services[@]/#/deployment/}" deployment/gateway
}

# As a pod: with the cluster's names.
as_pod() {
  printf 'nameserver %s\nsearch followthrough.svc.cluster.local\noptions ndots:5\n' "$(gateway_ip)" >"$work/resolv.conf"
  # shellcheck disable=SC2016 # for the inner shell
  inside unshare --mount bash -c 'mount --bind "$0" /etc/resolv.conf && exec "$@"' "$work/resolv.conf" "$@"
}
story() { as_pod ./run demo --address "$(address)" --bootstrap-servers kafka:9092; }

traffic() {
  rm -f "$work/stop"
  inside python3 deploy/k8s/standins/traffic.py write "$(address)" "$token" "$work/ledger.$1" "$work/stop" &
  writers=$!
}
quiet() {
  touch "$work/stop"
  wait "$writers"
  sleep 5
  kube exec kafka-0 -- /opt/kafka/bin/kafka-console-consumer.sh --bootstrap-server kafka:9092 --topic followthrough.interviews.v1 \
    --from-beginning --timeout-ms 30000 --property print.headers=true >"$work/events" 2>"$work/events.log" || true
  must "$2" inside python3 deploy/k8s/standins/traffic.py check "$(address)" "$token" "$work/ledger.$1" "$work/events"
  head -n 6 "$work/last.log" | sed 's/^/        /'
}

restart() { kube rollout restart "${services[@]/#/deployment/}" && rolled_out "${services[@]/#/deployment/}"; }
delete_pods() {
  local round service pod
  for round in 1 2; do
    for service in "${services[@]}"; do
      pod=$(kube get pods -l "app.kubernetes.io/name=$service" -o name | shuf -n 1)
      kube delete "$pod" --wait=false
      sleep 5
      rolled_out "deployment/$service" || return 1
    done
  done
}
evict() {
  inside curl -sS -o "$work/eviction.json" -w '%{http_code}' --cacert "$etcd_folder/ca.crt" --cert "$etcd_folder/admin.crt" \
    --key "$etcd_folder/admin.key" -H 'Content-Type: application/json' \
    -d "{\"apiVersion\": \"policy/v1beta1\", \"kind\": \"Eviction\", \"metadata\": {\"name\": \"$1\", \"namespace\": \"followthrough\"}}" \
    "https://127.0.0.1:6443/api/v1/namespaces/followthrough/pods/$1/eviction"
}
evict_all() {
  local service pod
  for service in "${services[@]}"; do
    for pod in $(kube get pods -l "app.kubernetes.io/name=$service" -o 'jsonpath={.items[*].metadata.name}'); do
      [ "$(evict "$pod")" = 201 ] || { cat "$work/eviction.json" && return 1; }
      sleep 5
      rolled_out "deployment/$service" || return 1
    done
  done
}
second_eviction_is_refused() {
  local pods
  mapfile -t pods < <(kube get pods -l app.kubernetes.io/name=notes-service -o 'jsonpath={range .items[*]}{.metadata.name}{"\n"}{end}')
  [ "$(evict "${pods[0]}")" = 201 ] && [ "$(evict "${pods[1]}")" = 429 ] && grep disruption "$work/eviction.json"
}
images_are() { kube set image "deployment/$1-service" "service=$2" "migrate=$2" >/dev/null; }
all_images_are() {
  local service
  for service in interview notes reminder; do images_are $service "followthrough-$service-service:$1"; done
  rolled_out "${services[@]/#/deployment/}"
}

step "Engine, stand-ins, images, Kubernetes"
start_engine
standins
pause_image
trap 'stop_cluster; stop_engine' EXIT
nice -n 15 deploy/k8s/standins/build.sh "$kubernetes"
[ -d "$work/npm/node_modules/yaml" ] || npm install --prefix "$work/npm" --no-audit --no-fund --loglevel=error yaml@2.8.1
token=$(./run token --tenant proof --sub platform --group service)
must "docker compose build" docker compose --project-directory . build
for service in "${services[@]}"; do docker tag "followthrough-$service" "followthrough-$service:now"; done

step "A cluster"
cluster_tools
start_api_server "$kubernetes/bin"
start_node "$kubernetes/bin"
start_names
kube version | sed 's/^/        /'

step "Server-side dry-run of both overlays"
kube create namespace followthrough >/dev/null
for overlay in dev production; do
  kubectl kustomize "deploy/k8s/overlays/$overlay" >"$work/$overlay.yaml"
  node deploy/k8s/standins/old.mjs "$work/npm" <"$work/$overlay.yaml" >"$work/$overlay.old.yaml"
done
deploy/k8s/standins/strimzi.sh "$work/strimzi" "$work/npm"
must "Strimzi's custom resources are known" kube apply --validate=false -f "$work/strimzi/crds.yaml"
sleep 5
must "the API server takes the overlay dev" kube apply --validate=false --dry-run=server -f "$work/dev.old.yaml"
must "the API server takes the overlay production" kube apply --validate=false --dry-run=server -f "$work/production.old.yaml"
must "a field of another type is refused" bash -c '! sed "s/terminationGracePeriodSeconds: 60/terminationGracePeriodSeconds: sixty/" "$1" |
  kubectl apply --dry-run=server -f -' _ "$work/dev.old.yaml"

step "The overlay dev"
for data in postgres kafka; do volume $data; done | kube apply -f - >/dev/null
must "applied" kube apply --validate=false -f "$work/dev.old.yaml"
name_services
must "everything is rolled out" everything_rolled_out
must "the story of README.md, to its end" story

step "Under traffic"
traffic restart
sleep 10
must "rollout restart of all three services" restart
quiet restart "no request failed, no event lost or doubled"
traffic delete
sleep 5
must "pods deleted at random" delete_pods
quiet delete "no request failed, no event lost or doubled"
traffic evict
sleep 5
must "every pod evicted" evict_all
quiet evict "no request failed, no event lost or doubled"
must "an eviction that would break the budget is refused" second_eviction_is_refused
rolled_out deployment/notes-service >/dev/null

if [ -n "${BEFORE:-}" ]; then
  step "Upgrade from $BEFORE and back"
  rm -rf "$work/before"
  git worktree add --force --detach "$work/before" "$BEFORE" >/dev/null
  must "build of $BEFORE" docker compose --project-name before --project-directory "$work/before" build
  git worktree remove --force "$work/before"
  for service in "${services[@]}"; do docker tag "before-$service" "followthrough-$service:before"; done
  traffic upgrade
  sleep 5
  must "back to $BEFORE" all_images_are before
  must "to these" all_images_are now
  must "and back" all_images_are before
  quiet upgrade "no request failed, no event lost or doubled"
fi

finish

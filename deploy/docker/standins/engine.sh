# shellcheck shell=bash disable=SC2154,SC2034 # sourced
# Docker Engine for a machine that has none, from Debian packages unpacked below $work: nothing of it is installed, except
# what Debian's own release has (runc, iptables, debootstrap). Sourced by prove.sh; $work is where everything lies.

namespace=followthrough-proof
# shellcheck source=deploy/docker/standins/debian.sh
. deploy/docker/standins/debian.sh
export DOCKER_HOST=unix://$work/docker.sock
export DOCKER_CONFIG=$work/docker-config
export BUILDX_CONFIG=$work/buildx-config

# The engine of a newer Debian runs on an older one; its runc does not.
tools() {
  installed runc runc
  installed iptables iptables
  installed debootstrap debootstrap
  installed ip iproute2
  installed curl curl
  unpacked docker.io docker-cli docker-buildx docker-compose containerd
  mkdir -p "$DOCKER_CONFIG/cli-plugins"
  ln -sf "$work"/tools/usr/libexec/docker/cli-plugins/* "$DOCKER_CONFIG/cli-plugins/"
}

# A command in the engine's network, of which nothing leads outside.
inside() { nsenter --net="/run/netns/$namespace" "$@"; }

start_engine() {
  tools
  trap stop_engine EXIT
  # One that KEEP=1 left running serves.
  if docker version >/dev/null 2>&1; then return; fi
  ip netns add "$namespace"
  inside ip link set lo up
  # nsenter, not ip netns exec, which mounts another /sys and with it hides the control groups.
  nsenter --net="/run/netns/$namespace" dockerd --host "$DOCKER_HOST" --data-root "$work/data" --exec-root "$work/exec" --pidfile "$work/dockerd.pid" \
    --userland-proxy-path "$work/tools/usr/sbin/docker-proxy" --exec-opt native.cgroupdriver=cgroupfs >"$work/dockerd.log" 2>&1 &
  local starting=$! i
  for i in {1..60}; do
    if docker version >/dev/null 2>&1; then return; fi
    kill -0 "$starting" 2>/dev/null || break
    sleep 1
  done
  tail -n 20 "$work/dockerd.log"
  return 1
}

stop_engine() {
  if [ -n "${KEEP:-}" ]; then
    echo "Left running: DOCKER_HOST=$DOCKER_HOST, network namespace $namespace"
    return
  fi
  local container engine
  for container in $(docker ps -q 2>/dev/null); do docker kill "$container" >/dev/null 2>&1 || true; done
  engine=$(cat "$work/dockerd.pid" 2>/dev/null || true)
  if [ -n "$engine" ]; then
    kill "$engine" 2>/dev/null || true
    tail --pid="$engine" -f /dev/null
  fi
  ip netns del "$namespace" 2>/dev/null || true
}

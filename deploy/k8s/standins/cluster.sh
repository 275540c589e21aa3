# shellcheck shell=bash disable=SC2154,SC2034 # sourced
# One Kubernetes node in the engine's network, from binaries that build.sh made. Sourced by prove.sh after engine.sh.

etcd_folder=$work/cluster
node=node
cluster_pids=()
export KUBECONFIG=$etcd_folder/admin.kubeconfig

# The newer kubectl renders (components, replacements); the cluster's own talks to it.
kube() { inside kubectl "$@"; }

cluster_tools() {
  unpacked etcd-server kubectl
  installed dnsmasq dnsmasq-base
  installed conntrack conntrack
  installed socat socat
}

certificate() {
  local name=$1 subject=$2 names=${3:-}
  openssl req -newkey rsa:2048 -nodes -keyout "$etcd_folder/$name.key" -out "$etcd_folder/$name.csr" -subj "$subject" 2>/dev/null
  openssl x509 -req -in "$etcd_folder/$name.csr" -CA "$etcd_folder/ca.crt" -CAkey "$etcd_folder/ca.key" -CAcreateserial \
    -days 30 -out "$etcd_folder/$name.crt" ${names:+-extfile <(echo "subjectAltName=$names")} 2>/dev/null
}

start() {
  local name=$1
  shift
  # Not by way of a function: its process would be a shell, and ending that would leave the program.
  nsenter --net="/run/netns/$namespace" "$@" >"$etcd_folder/$name.log" 2>&1 &
  cluster_pids+=($!)
}

# Where runc may neither lower its oom score nor raise limits (no CAP_SYS_RESOURCE), both are left out.
runc_wrapper() {
  cat >"$work/tools/usr/bin/runc.new" <<'EOF'
#!/bin/sh
bundle=
wanted=
for argument in "$@"; do
  [ "$wanted" != bundle ] || bundle=$argument
  wanted=
  case $argument in
  --bundle) wanted=bundle ;;
  esac
done
[ -z "$bundle" ] || /usr/bin/python3 -S -c '
import json, sys
with open(sys.argv[1]) as file:
    spec = json.load(file)
process = spec["process"]
if (process.get("oomScoreAdj") or 0) < 0:
    process.pop("oomScoreAdj")
process.pop("rlimits", None)
with open(sys.argv[1], "w") as file:
    json.dump(spec, file)' "$bundle/config.json"
exec /usr/sbin/runc "$@"
EOF
  chmod +x "$work/tools/usr/bin/runc.new"
  mv "$work/tools/usr/bin/runc.new" "$work/tools/usr/bin/runc"
}

start_api_server() {
  local bin=$1 i
  rm -rf "$etcd_folder"
  mkdir -p "$etcd_folder/kubelet" "$etcd_folder/volumes"
  openssl req -x509 -newkey rsa:2048 -nodes -days 30 -keyout "$etcd_folder/ca.key" -out "$etcd_folder/ca.crt" -subj /CN=proof 2>/dev/null
  certificate apiserver /CN=kube-apiserver IP:127.0.0.1,IP:10.96.0.1,DNS:kubernetes.default.svc
  certificate admin /O=system:masters/CN=admin
  openssl genrsa -out "$etcd_folder/accounts.key" 2048 2>/dev/null
  kubectl config set-cluster proof --server https://127.0.0.1:6443 --certificate-authority "$etcd_folder/ca.crt" >/dev/null
  kubectl config set-credentials admin --client-certificate "$etcd_folder/admin.crt" --client-key "$etcd_folder/admin.key" >/dev/null
  kubectl config set-context proof --cluster proof --user admin --namespace followthrough >/dev/null
  kubectl config use-context proof >/dev/null

  start etcd etcd --data-dir "$etcd_folder/etcd" --unsafe-no-fsync
  start apiserver "$bin/kube-apiserver" --etcd-servers http://127.0.0.1:2379 --service-cluster-ip-range 10.96.0.0/16 \
    --tls-cert-file "$etcd_folder/apiserver.crt" --tls-private-key-file "$etcd_folder/apiserver.key" \
    --client-ca-file "$etcd_folder/ca.crt" --authorization-mode RBAC --allow-privileged --advertise-address 127.0.0.1 \
    --bind-address 127.0.0.1 --endpoint-reconciler-type none --cert-dir "$etcd_folder" \
    --kubelet-preferred-address-types InternalIP --kubelet-client-certificate "$etcd_folder/admin.crt" --kubelet-client-key "$etcd_folder/admin.key" \
    --service-account-key-file "$etcd_folder/accounts.key" --service-account-signing-key-file "$etcd_folder/accounts.key" \
    --service-account-issuer https://kubernetes.default.svc
  for i in {1..120}; do
    ! kube get --raw /readyz >/dev/null 2>&1 || return 0
    sleep 1
  done
  tail -n 20 "$etcd_folder/apiserver.log"
  return 1
}

start_node() {
  local bin=$1 i
  # Nothing leads outside, not even to where kube-proxy would turn an address of a Service into that of a pod.
  inside ip route replace 10.96.0.0/16 dev docker0
  start controllers "$bin/kube-controller-manager" --kubeconfig "$KUBECONFIG" --leader-elect=false \
    --service-account-private-key-file "$etcd_folder/accounts.key" --root-ca-file "$etcd_folder/ca.crt" --cert-dir "$etcd_folder"
  start scheduler "$bin/kube-scheduler" --kubeconfig "$KUBECONFIG" --leader-elect=false --cert-dir "$etcd_folder"
  start proxy "$bin/kube-proxy" --kubeconfig "$KUBECONFIG" --proxy-mode iptables --masquerade-all --hostname-override $node \
    --conntrack-max-per-core 0 --conntrack-tcp-timeout-established 0 --conntrack-tcp-timeout-close-wait 0
  start kubelet "$bin/kubelet" --kubeconfig "$KUBECONFIG" --container-runtime docker --docker-endpoint "$DOCKER_HOST" \
    --cgroup-driver cgroupfs --cgroups-per-qos=false --enforce-node-allocatable= --fail-swap-on=false \
    --hostname-override $node --node-ip "$(gateway_ip)" --root-dir "$etcd_folder/kubelet" --cert-dir "$etcd_folder/kubelet/pki" \
    --pod-infra-container-image pause:standin --cluster-dns "$(gateway_ip)" --cluster-domain cluster.local --resolv-conf "" \
    --eviction-hard= --client-ca-file "$etcd_folder/ca.crt" --authorization-mode AlwaysAllow --sync-frequency 5s \
    --oom-score-adj 0 --volume-plugin-dir "$etcd_folder/kubelet/plugins" --image-gc-high-threshold 100 --v 1
  for i in {1..90}; do
    ! kube get node $node 2>/dev/null | grep -q ' Ready' || return 0
    sleep 1
  done
  tail -n 20 "$etcd_folder/kubelet.log"
  return 1
}

gateway_ip() { inside ip -4 -o addr show docker0 | sed -n 's|.*inet \([0-9.]*\)/.*|\1|p'; }

# Names of Services, as a cluster's DNS has them: dnsmasq with a file of hosts, made anew when Services change.
start_names() {
  : >"$etcd_folder/hosts"
  start dnsmasq dnsmasq --keep-in-foreground --no-resolv --no-hosts --addn-hosts "$etcd_folder/hosts" --listen-address "$(gateway_ip)" \
    --bind-interfaces --pid-file="$etcd_folder/dnsmasq.pid" --user=root --local-ttl 1
}
name_services() {
  kube get services --all-namespaces -o 'jsonpath={range .items[*]}{.spec.clusterIP} {.metadata.name}.{.metadata.namespace}.svc.cluster.local{"\n"}{end}' \
    >"$etcd_folder/hosts"
  kill -HUP "$(cat "$etcd_folder/dnsmasq.pid")"
}

pause_image() {
  docker image inspect pause:standin >/dev/null 2>&1 ||
    tar --directory "$work/roots/base" --create . | docker import --change 'ENTRYPOINT ["/usr/bin/sleep", "infinity"]' - pause:standin >/dev/null
}

volume() {
  mkdir -p "$etcd_folder/volumes/$1"
  echo ---
  cat <<EOF
apiVersion: v1
kind: PersistentVolume
metadata: {name: $1}
spec:
  capacity: {storage: 5Gi}
  accessModes: [ReadWriteOnce]
  claimRef: {namespace: followthrough, name: data-$1-0}
  local: {path: $etcd_folder/volumes/$1}
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions: [{key: kubernetes.io/hostname, operator: In, values: [$node]}]
EOF
}

stop_cluster() {
  local pid index
  for ((index = ${#cluster_pids[@]} - 1; index >= 0; index--)); do
    pid=${cluster_pids[index]}
    kill "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
  done
  # What the kubelet mounted for pods.
  awk -v folder="$etcd_folder/kubelet" 'index($2, folder) == 1 {print $2}' /proc/mounts | sort -r | xargs -r -n1 umount 2>/dev/null || true
}

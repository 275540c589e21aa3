#!/usr/bin/env bash
# Builds Kubernetes 1.20.2, the newest whose whole source Debian has, from that source package: build.sh FOLDER
# FOLDER/bin has the binaries then. Takes half an hour and 6 GB the first time.
set -euo pipefail
folder=$(mkdir -p "$1" && cd "$1" && pwd)
commands=(kube-apiserver kube-controller-manager kube-scheduler kubelet kube-proxy)

[ ! -f "$folder/bin/complete" ] || exit 0
if ! command -v /usr/lib/go-1.19/bin/go >/dev/null || [ ! -d /usr/share/gocode/src/github.com/modern-go/reflect2 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -yqq --no-install-recommends golang-1.19-go golang-github-modern-go-reflect2-dev
fi

# The source package, from where the machine has its binary ones.
cd "$folder"
mkdir -p apt/{lists,cache/archives}/partial gopath/src/k8s.io bin
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: $release" 'Component: main' | head -n 1)
echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror bookworm main" >apt/sources.list
source_apt() {
  apt-get -o Dir::Etc::SourceList="$folder/apt/sources.list" -o Dir::Etc::SourceParts=/dev/null \
    -o Dir::State::Lists="$folder/apt/lists" -o Dir::Cache="$folder/apt/cache" -o APT::Sandbox::User=root "$@"
}
if [ ! -d gopath/src/k8s.io/kubernetes ]; then
  source_apt update -qq
  source_apt source -qq --download-only kubernetes
  tar -xzf kubernetes_*.orig.tar.gz
  rm -rf kubernetes-1.20.2/vendor/github.com/modern-go/reflect2
  # Its own copy reads maps as Go 1.17 lays them out: the API server dies of that on the first custom resource.
  cp -rL /usr/share/gocode/src/github.com/modern-go/reflect2 kubernetes-1.20.2/vendor/github.com/modern-go/reflect2
  mv kubernetes-1.20.2 gopath/src/k8s.io/kubernetes
fi

export GOPATH=$folder/gopath GO111MODULE=off CGO_ENABLED=0 GOCACHE=$folder/gocache GOFLAGS=
go=/usr/lib/go-1.19/bin/go
cd gopath/src/k8s.io/kubernetes
if [ ! -f pkg/generated/openapi/zz_generated.openapi.go ]; then
  "$go" build -o "$folder/bin/openapi-gen" ./vendor/k8s.io/kube-openapi/cmd/openapi-gen
  inputs=$(grep -rl --include='*.go' '+k8s:openapi-gen=' pkg staging/src/k8s.io | grep -v -e /code-generator/ -e /sample-apiserver/ -e _test.go |
    xargs -n1 dirname | sort -u | sed -e 's|^staging/src/|k8s.io/kubernetes/vendor/|' -e 's|^pkg/|k8s.io/kubernetes/pkg/|' | paste -sd,)
  "$folder/bin/openapi-gen" --logtostderr -i "$inputs" -p k8s.io/kubernetes/pkg/generated/openapi -O zz_generated.openapi \
    -h vendor/k8s.io/code-generator/hack/boilerplate.go.txt -r "$folder/violations.report"
fi
version=k8s.io/kubernetes/vendor/k8s.io/component-base/version
for command in "${commands[@]}"; do
  "$go" build -o "$folder/bin/$command" -ldflags "-s -w -X $version.gitVersion=v1.20.2 -X $version.gitMajor=1 -X $version.gitMinor=20" \
    "./cmd/$command"
  echo "$command: built after $SECONDS s"
done
touch "$folder/bin/complete"

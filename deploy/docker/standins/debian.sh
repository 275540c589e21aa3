# shellcheck shell=bash disable=SC2154 # sourced
# Packages of a newer Debian, unpacked below $work/tools and not installed: what this machine's own release lacks. They come
# from where the machine has its own.

newer=trixie
export PATH=$work/tools/usr/bin:$work/tools/usr/sbin:$PATH

own_release() { (. /etc/os-release && echo "$VERSION_CODENAME"); }

debian() {
  apt-get indextargets --format "\$(REPO_URI)" 'Created-By: Packages' "Codename: $(own_release)" 'Component: main' | head -n 1
}

# The newer release's packages: newer_apt TOOL ARGUMENT...
newer_apt() {
  local tree=$work/apt tool=$1
  shift
  if [ ! -f "$tree/sources.list" ]; then
    mkdir -p "$tree"/{lists,cache/archives}/partial
    : >"$tree/status"
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(debian) $newer main" >"$tree/sources.list"
    newer_apt apt-get update -qq
  fi
  "$tool" -o Dir::Etc::SourceList="$tree/sources.list" -o Dir::Etc::SourceParts=/dev/null -o Dir::State::Lists="$tree/lists" \
    -o Dir::State::status="$tree/status" -o Dir::Cache="$tree/cache" -o APT::Sandbox::User=root "$@"
}

# unpacked PACKAGE...
unpacked() {
  local package
  mkdir -p "$work/debs" "$work/tools"
  for package in "$@"; do
    [ ! -f "$work/debs/$package.unpacked" ] || continue
    (cd "$work/debs" && newer_apt apt-get download -qq "$package")
    dpkg -x "$work/debs/$package"_*.deb "$work/tools"
    touch "$work/debs/$package.unpacked"
  done
}

# installed COMMAND PACKAGE...: this release's own packages, where the command is missing
installed() {
  local command=$1
  shift
  ! command -v "$command" >/dev/null || return 0
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -yqq --no-install-recommends "$@" >"$work/apt.log" 2>&1
}

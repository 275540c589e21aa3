# shellcheck shell=bash disable=SC2154,SC2034 # sourced
# How the proofs tell what they find. Sourced by prove.sh; $work is where everything lies.

failed=0
pass() { printf '  ok    %s\n' "$*"; }
fail() {
  printf '  FAIL  %s\n' "$*"
  failed=1
}
# must DESCRIPTION COMMAND...
must() {
  local what=$1 began=$SECONDS
  shift
  if "$@" >"$work/last.log" 2>&1; then
    pass "$what$( ((SECONDS - began < 5)) || echo " (in $((SECONDS - began)) s)")"
  else
    fail "$what"
    tail -n 20 "$work/last.log"
  fi
}
step() { printf '\n%s (after %d s)\n' "$*" "$SECONDS"; }
finish() {
  if ((failed)); then
    echo "FAILED after $SECONDS s"
    exit 1
  fi
  printf '\nAll of it holds, after %d s, on %s\n' "$SECONDS" "$(date -u +%F)"
}

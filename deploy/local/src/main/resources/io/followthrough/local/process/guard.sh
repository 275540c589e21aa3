#!/usr/bin/env bash
# Runs a command that must not outlive whoever holds the other end of this script's standard input.
#   guard.sh GRACE_SECONDS SOFT_SIGNAL HARD_SIGNAL COMMAND [ARGUMENT...]
# When that end is closed, by a decision or because its holder was killed, the command gets the soft signal and, after
# the grace, the hard one. The line "now" brings the hard one at once. Exits with the command's status.
grace=$1 soft=$2 hard=$3
shift 3

# Job control gives the command and the watcher a process group of their own: Ctrl-C goes to the launcher alone, which
# stops its children in order, and killing this script's group leaves the watcher alive to do its work.
set -m
trap : HUP INT QUIT TERM # not '': the command would inherit that
"$@" </dev/null &
command=$!
{
  if ! { read -r order && [ "$order" = now ]; }; then
    kill -s "$soft" -- "-$command"
    for ((tenths = grace * 10; tenths > 0; tenths--)); do
      kill -s 0 -- "-$command" || exit
      sleep 0.1
    done
  fi
  kill -s "$hard" -- "-$command"
} >/dev/null 2>&1 &
watcher=$!
trap '' HUP INT QUIT TERM
exec </dev/null >/dev/null 2>&1

# With job control, wait also returns when the command is frozen; a guard that left then would have it hung up.
while
  wait "$command"
  status=$?
  kill -s 0 "$command"
do
  sleep 0.2
done
kill -s KILL -- "-$watcher"
exit "$status"

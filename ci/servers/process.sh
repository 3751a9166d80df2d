# Sourced by start.sh and stop.sh: a process is known by its number and its start, so that a reused number is never ended.
# shellcheck shell=bash

start_of() { # PID -> clock ticks since boot; nothing when there is no such process, or only its exit status is left
  sed -n 's/.*) //p' "/proc/$1/stat" 2>/dev/null | grep -v '^Z' | cut -d' ' -f20 || true
}

remember() { # PID
  echo "$1 $(start_of "$1")" >"$state/pid"
}

runs() {
  local pid start
  [ -s "$state/pid" ] && read -r pid start <"$state/pid" && [ -n "$start" ] && [ "$(start_of "$pid")" = "$start" ]
}

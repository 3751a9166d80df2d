#!/usr/bin/env bash
# usage: stop.sh NAME [--role origin|proxy] [--state FOLDER]
# Ends the process that start.sh remembered, and no other. A server that does not run is no error.
set -euo pipefail
# shellcheck source=which.sh
. "$(dirname "${BASH_SOURCE[0]}")/which.sh"
# shellcheck source=process.sh
. "$servers_dir/process.sh"

if runs; then
  read -r pid _ <"$state/pid"
  kill -TERM "$pid"
  for _ in {1..50}; do
    runs || break
    sleep 0.1
  done
  ! runs || kill -KILL "$pid"
fi
rm -f "$state/pid"

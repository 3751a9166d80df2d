#!/usr/bin/env bash
# usage: check.sh [NAME]...   (none: every line of servers.tsv, in both roles)
# Starts each server, fetches what every origin must offer with curl over HTTP/3 alone, and stops it.
set -euo pipefail
# shellcheck source=cache.sh
. "$(dirname "${BASH_SOURCE[0]}")/cache.sh"

fetch() { # EXPECTED CURL-ARGUMENT...
  local expected=$1 got
  shift
  got=$("$servers_dir/curl.sh" --http3-only -ks --max-time 20 -o /dev/null -w '%{http_code} %{size_download}' "$@") || true
  # shellcheck disable=SC2053 # a pattern on purpose
  [[ $got == $expected ]] || echo "  ${*: -1}: expected $expected, got $got"
}

check() { # NAME ROLE
  local url complaints
  if ! url=$("$servers_dir/start.sh" "$1" --role "$2" 2>&1); then
    complaints="  $url"
  else
    url=${url##*$'\n'} # what was installed on the way is told first
    complaints=$(
      fetch '200 [1-9]*' "$url"
      fetch '200 *' --data some=text "$url"
      fetch '200 10485760' "${url}large"
      fetch '404 *' "${url}missing"
    )
  fi
  "$servers_dir/stop.sh" "$1" --role "$2"
  echo "$1 $2 ${complaints:-ok}"
  [ -z "$complaints" ]
}

names=("$@")
[ $# -gt 0 ] || mapfile -t names < <(tail -n +2 "$servers_dir/servers.tsv" | cut -f1)
bad=0
for name in "${names[@]}"; do
  for role in origin proxy; do
    check "$name" "$role" || bad=4
  done
done
exit "$bad"

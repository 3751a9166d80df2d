#!/usr/bin/env bash
# usage: curl-against-serve.sh [H3C]   (none: the command line of this tree, built if need be)
# Holds the reference server against a client with a stack of its own: curl fetches from h3c serve, without and with Retry.
set -euo pipefail
# shellcheck source=cache.sh
. "$(dirname "${BASH_SOURCE[0]}")/cache.sh"

project=$servers_dir/../../src/H3Conformance.Cli
h3c=${1:-$project/bin/Debug/net10.0/h3c}
[ -x "$h3c" ] || dotnet build "$project" --nologo -v quiet >&2
"$servers_dir/install.sh" curl >&2

work=$(mktemp -d)
server=
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

bad=0
check() { # WHAT EXPECTED GOT
  if [ "$2" = "$3" ]; then
    echo "  ok: $1"
  else
    echo "  FAILED: $1: expected '$2', got '$3'"
    bad=4
  fi
}

fetch() { # CURL-ARGUMENT...
  "$servers_dir/curl.sh" --http3-only -ks --max-time 60 "$@" || true
}

start() { # SERVE-ARGUMENT...
  : >"$work/out"
  "$h3c" serve --port 0 "$@" >"$work/out" 2>"$work/err" &
  server=$!
  for _ in $(seq 100); do
    url=$(head -n 1 "$work/out")
    [ -z "$url" ] || return 0
    kill -0 "$server" 2>/dev/null || fail 4 "h3c serve ended: $(cat "$work/err")"
    sleep 0.1
  done
  fail 4 "h3c serve does not say where it listens"
}

stop() {
  kill -TERM "$server"
  wait "$server" && code=0 || code=$?
  server=
  check 'ends on SIGTERM' 0 "$code"
}

head -c 5000000 /dev/urandom >"$work/5mb"
for mode in '' --retry; do
  echo "h3c serve $mode"
  # shellcheck disable=SC2086 # none or one word
  start --keylog "$work/keys" $mode
  check 'GET' '200 3' "$(fetch -o /dev/null -w '%{http_code} %{http_version}' "$url")"
  check 'HEAD' '200 0' "$(fetch -I -o /dev/null -w '%{http_code} %{size_download}' "$url")"
  check 'what is not there' '404' "$(fetch -o /dev/null -w '%{http_code}' "${url}missing")"
  check '10 MB down' '200 10000000' "$(fetch -o /dev/null -w '%{http_code} %{size_download}' "${url}large")"
  check '5 MB up and back: status' '200' "$(fetch --data-binary "@$work/5mb" -o "$work/echo" -w '%{http_code}' "$url")"
  check '5 MB up and back: content' "$(sha256sum <"$work/5mb")" "$(sha256sum <"$work/echo" 2>/dev/null)"
  parallel=()
  for n in $(seq 20); do
    parallel+=(-o "$work/parallel.$n" "$url")
  done
  check '20 at a time' "$(printf '200 %.0s' $(seq 20))" "$(fetch --parallel --parallel-max 20 -w '%{http_code} ' "${parallel[@]}")"
  check 'the key log has lines' yes "$(grep -q '^CLIENT_TRAFFIC_SECRET_0 ' "$work/keys" && echo yes)"
  stop
done
exit "$bad"

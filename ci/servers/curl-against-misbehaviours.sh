#!/usr/bin/env bash
# usage: curl-against-misbehaviours.sh [H3C] [NAME]...   (no H3C or -: the command line of this tree; no NAME: all)
# Plays misbehaviours towards curl, a client with a stack of its own. For each, one line with tabs between: its name, curl's exit code and
# status, how the connection ended for the server, and what the RFC demands of the client.
set -euo pipefail
# shellcheck source=cache.sh
. "$(dirname "${BASH_SOURCE[0]}")/cache.sh"

project=$servers_dir/../../src/H3Conformance.Cli
h3c=${1:--}
[ "$h3c" != - ] || h3c=$project/bin/Debug/net10.0/h3c
[ -x "$h3c" ] || dotnet build "$project" --nologo -v quiet >&2
"$servers_dir/install.sh" curl >&2

work=$(mktemp -d)
server=
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

start() { # SERVE-ARGUMENT...
  : >"$work/out"
  "$h3c" serve --port 0 "$@" >"$work/out" 2>"$work/err" &
  server=$!
  for _ in $(seq 100); do
    url=$(grep -m 1 '^https:' "$work/out" || true)
    [ -z "$url" ] || return 0
    kill -0 "$server" 2>/dev/null || fail 4 "h3c serve ended: $(cat "$work/err")"
    sleep 0.1
  done
  fail 4 'h3c serve does not say where it listens'
}

stop() {
  kill -TERM "$server"
  wait "$server" || true
  server=
}

# The close follows the end of curl's transfer, if there is one.
ending() {
  local seen
  for _ in $(seq 5); do
    seen=$(sed -n 's/.* ms  the client closed: //p' "$work/out" | head -n 1)
    [ -z "$seen" ] || break
    sleep 0.1
  done
  [ -n "$seen" ] || seen=$(sed -n -e 's/.* ms  the client stops reading stream [0-9]*, with /STOP_SENDING /p' -e 's/.* ms  the client reset stream [0-9]* with /RESET_STREAM /p' "$work/out" | head -n 1)
  [ -n "$seen" ] || seen=silence
  echo "$seen"
}

fetch() { # CURL-ARGUMENT...
  local code=0
  "$servers_dir/curl.sh" --http3-only -s --max-time 3 -o /dev/null -w '%{http_code}' "$@" || code=$?
  echo " $code"
}

echo '[{"action":"flush"}]' >"$work/nothing.json"
"$h3c" serve --list-misbehaviours >"$work/list"
[ "$#" -gt 1 ] && names=("${@:2}") || mapfile -t names < <(cut -d ' ' -f 1 "$work/list")
for name in "${names[@]}"; do
  line=$(grep "^$name " "$work/list") || fail 2 "there is no misbehaviour $name"
  trust=(-k)
  if [ "$name" = certificate-wrong-name ]; then
    # curl has to trust the certificate for all but its name.
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=elsewhere.invalid \
      -addext subjectAltName=DNS:elsewhere.invalid -keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null
    trust=(--cacert "$work/cert.pem")
    start --action "$work/nothing.json" --cert "$work/cert.pem" --key "$work/key.pem"
  else
    start --misbehave "$name"
  fi
  read -r status code < <(fetch "${trust[@]}" "$url")
  printf '%s\t%s\t%s\t%s\t%s\n' "$name" "$code" "$status" "$(ending)" "${line##*; the client }"
  stop
done

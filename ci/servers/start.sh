#!/usr/bin/env bash
# usage: start.sh NAME [--role origin|proxy] [--origin HOST:PORT] [--state FOLDER]
# NAME is a line of servers.tsv. Returns when the server answers over HTTP/3 and prints its URL.
# A proxy forwards to a plain origin of its own, or to --origin.
set -euo pipefail
# shellcheck source=which.sh
. "$(dirname "${BASH_SOURCE[0]}")/which.sh"
# shellcheck source=process.sh
. "$servers_dir/process.sh"
# shellcheck source=certificate.sh
. "$servers_dir/certificate.sh"

url=https://$address:$port/

write_configuration() {
  local file family=quic4
  [[ $address != \[* ]] || family=quic6
  rm -f "$state"/own-origin.*
  for file in "$servers_dir/$engine"/*; do
    [[ $file != */own-origin.* || -n $own_origin ]] || continue
    sed -e "s|@STATE@|$state|g; s|@ADDRESS@|$address|g; s|@PORT@|$port|g; s|@ROLE@|$role|g; s|@SETTING@|$setting|g" \
      -e "s|@FAMILY@|$family|g; s|@ORIGIN@|$origin|g; s|@ORIGIN_PORT@|${origin##*:}|g" "$file" >"$state/${file##*/}"
  done
}

write_large() {
  head -c 10485760 < <(yes 0123456789abcde) >"$state/large"
}

serve() {
  case $engine in
    caddy) XDG_DATA_HOME=$state XDG_CONFIG_HOME=$state exec "$servers_dir/run.sh" usr/bin/caddy run --adapter caddyfile --config "$state/Caddyfile" ;;
    nginx) exec "$servers_dir/run.sh" usr/sbin/nginx -e stderr -p "$state" -c "$state/nginx.conf" ;;
    haproxy) exec "$servers_dir/run.sh" usr/sbin/haproxy -db -f "$state" ;;
  esac
}

# Trusting our certificate alone: somebody else on the same port is no answer.
answers() {
  "$servers_dir/curl.sh" --http3-only --cacert "$state/certificate.pem" --silent --output "$state/answer" --max-time 2 "$url"
}

wait_for_answer() {
  for _ in {1..100}; do
    runs || fail 4 "$name ended: $(tail -n1 "$state/log")"
    answers && return
    sleep 0.1
  done
  "$servers_dir/stop.sh" "$name" --role "$role" --state "$state"
  fail 4 "$name does not answer at $url; see $state/log"
}

"$servers_dir/install.sh" "$engine" curl >&2
mkdir -p "$state/temp"
state=$(cd "$state" && pwd)
if ! runs; then
  # Caddy and HAProxy would share the port, and each connection would meet one of the two.
  ! "$servers_dir/../wait.sh" "$address:$port" 0 2>>"$state/log" || fail 4 "somebody else answers at $url"
  make_certificate "$state"
  write_configuration
  write_large
  serve >"$state/log" 2>&1 </dev/null &
  remember $!
fi
wait_for_answer
echo "$url"

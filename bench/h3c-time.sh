#!/usr/bin/env bash
# usage: h3c-time.sh [RUNS]   (20 runs when not said)
# Publishes h3c, serves with it, and prints medians of whole processes on loopback: h3c --version, and the replay of bench/get.json
# (control stream, SETTINGS, GET, wait, close), the latter with its peak memory and the part from the first packet to the end. Needs GNU time and jq.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
runs=${1:-20}
folder=$(mktemp -d)
h3c=$("$top/ci/publish.sh" "$folder/h3c" | tail -n 1)
coproc server { exec "$h3c" serve --port 0; }
trap 'kill "$server_PID"; rm -rf "$folder"' EXIT
read -r url <&"${server[0]}"
authority=${url#https://}
authority=${authority%/}

median() { sort -n | awk '{ at[NR] = $1 } END { print at[int((NR + 1) / 2)] }'; }

measure() { # NAME COMMAND...: microseconds and, in other runs, KiB of each in files of that name
  local name=$1 start
  shift
  for _ in $(seq "$runs"); do
    start=${EPOCHREALTIME/./}
    "$@" >/dev/null
    echo $((${EPOCHREALTIME/./} - start)) >>"$folder/$name.us"
    /usr/bin/time -f %M -o "$folder/kib" "$@" >/dev/null
    cat "$folder/kib" >>"$folder/$name.kib"
  done
  echo "$name: $(($(median <"$folder/$name.us") / 1000)) ms, $(($(median <"$folder/$name.kib") / 1024)) MiB at most, median of $runs"
}

measure version "$h3c" --version
measure replay "$h3c" replay "$top/bench/get.json" --target "$authority" --quiet

for _ in $(seq "$runs"); do
  "$h3c" replay "$top/bench/get.json" --target "$authority" --quiet --summary "$folder/summary.json" >/dev/null
  jq '.timings_ms.first_stream_finished - .sent[0].time_ms' "$folder/summary.json" >>"$folder/connected.ms"
done
echo "connect to response finished: $(median <"$folder/connected.ms") ms, median of $runs"

#!/usr/bin/env bash
# usage: stability.sh TARGET [RUNS]   (10 runs when not said)
# Runs the built corpus several times against TARGET and compares the verdicts, test by test. Exit code 0 if all runs agree.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
target=${1:?usage: stability.sh TARGET [RUNS]}
runs=${2:-10}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for run in $(seq "$runs"); do
  start=$(date +%s%N)
  "$top/ci/verdicts.sh" "$target" "$folder/$run"
  echo "run $run: $(awk '{ print $NF }' "$folder/$run" | sort | uniq -c | awk '{ printf "%s %s  ", $1, $2 }') $((($(date +%s%N) - start) / 1000000)) ms"
done

differing=0
for run in $(seq 2 "$runs"); do
  "$top/ci/compare.sh" "$folder/1" "$folder/$run" || { differing=1 && echo "that was run 1 (<) against run $run (>)"; }
done
[ "$differing" -eq 0 ] && echo "$target: $runs runs, the same $(wc -l <"$folder/1") verdicts"
exit "$differing"

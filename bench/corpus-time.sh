#!/usr/bin/env bash
# usage: bench/corpus-time.sh [N]   (5 when not given)
# Runs the built corpus N times against H3C_TARGET (the embedded server when unset); prints each wall time and the median, in seconds.
# A run with failures counts too: its time is what a user waits for.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

runs=${1:-5}
[[ $runs =~ ^[1-9][0-9]*$ ]] || { echo "corpus-time.sh: '$runs' is not a number of runs" >&2; exit 2; }
assembly=$(dotnet msbuild tests/H3Conformance.Corpus -nologo -p:Configuration=Release -getProperty:TargetPath)
[ -f "$assembly" ] || { echo "corpus-time.sh: not built; dotnet build -c Release tests/H3Conformance.Corpus" >&2; exit 4; }

times=()
for ((run = 1; run <= runs; run++)); do
  start=$EPOCHREALTIME
  summary=$(dotnet exec "$assembly" -noLogo -noColor -reporter quiet </dev/null 2>&1) || true
  times+=("$(awk -v from="$start" -v to="$EPOCHREALTIME" 'BEGIN { printf "%.2f", to - from }')")
  echo "run $run: ${times[-1]} s${summary:+ (failures)}"
done
printf '%s\n' "${times[@]}" | sort -n | awk '{ time[NR] = $1 } END { printf "median %.2f s of %d runs\n", (time[int((NR + 1) / 2)] + time[int(NR / 2) + 1]) / 2, NR }'

#!/usr/bin/env bash
# usage: stability.sh TARGET [RUNS]   (10 runs when not said)
# Runs the built corpus several times against TARGET and compares the verdicts, test by test. Exit code 0 if all runs agree.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
target=${1:?usage: stability.sh TARGET [RUNS]}
runs=${2:-10}
assembly=$(dotnet msbuild "$top/tests/H3Conformance.Corpus" -nologo -getProperty:TargetPath)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for run in $(seq "$runs"); do
  start=$(date +%s%N)
  (cd "$top" && H3C_TARGET=$target dotnet exec "$assembly" -noLogo -noColor -reporter quiet -trx "$folder/$run.trx" </dev/null >/dev/null) || true
  [ -s "$folder/$run.trx" ] || { echo "stability.sh: run $run left no result" >&2 && exit 5; }
  grep -oE '<UnitTestResult [^>]*' "$folder/$run.trx" |
    sed -E 's/.*outcome="([^"]*)".*testName="([^"]*)".*/\2 \1/; s/.*testName="([^"]*)".*outcome="([^"]*)".*/\1 \2/' | LC_ALL=C sort >"$folder/$run.verdicts"
  echo "run $run: $(awk '{ print $NF }' "$folder/$run.verdicts" | sort | uniq -c | awk '{ printf "%s %s  ", $1, $2 }') $((($(date +%s%N) - start) / 1000000)) ms"
done

differing=0
for run in $(seq 2 "$runs"); do
  diff "$folder/1.verdicts" "$folder/$run.verdicts" >"$folder/difference" || { differing=1 && echo "run 1 against run $run:" && cat "$folder/difference"; }
done
[ "$differing" -eq 0 ] && echo "$target: $runs runs, the same $(wc -l <"$folder/1.verdicts") verdicts"
exit "$differing"

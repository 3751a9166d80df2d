#!/usr/bin/env bash
# usage: gate.sh TARGET [--results FOLDER] [--no-build] [-- RUNNER ARGUMENT...]
# Holds the corpus against TARGET, a name of targets.json or https://host:port/path, and answers with its exit code:
#   0  every failure is in the target's baseline, and everything in the baseline still fails
#   1  a test failed that the baseline does not name, or passed although the baseline names it
#   2  wrong usage
#   3  nothing was judged: the target is not reachable, or no test was selected
#   4  the corpus does not build
#   5  the run broke off before it had an answer
# FOLDER (artifacts/gate when unset) receives corpus.trx, corpus.xml (JUnit), corpus.json (CTRF, with traits) and evidence/.
# Runner arguments select tests, e.g. -- -trait Section=6.2.1; the corpus' own runner lists them all at -?.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
project=$top/tests/H3Conformance.Corpus

fail() { # CODE MESSAGE
  echo "gate.sh: $2" >&2
  exit "$1"
}

because() { # REASON, as the skipped tests begin with it
  echo "$(grep -o "\"reason\": *\"$1" "$results/corpus.json" | wc -l) $1"
}

target=
results=$top/artifacts/gate
build=yes
while [ $# -gt 0 ]; do
  case $1 in
    --results) results=${2:-} && shift ;;
    --no-build) build= ;;
    --) shift && break ;;
    -*) fail 2 "unknown option $1" ;;
    *) target=$1 ;;
  esac
  shift
done
[ -n "$target" ] || fail 2 "which target? usage: gate.sh TARGET [--results FOLDER] [--no-build] [-- RUNNER ARGUMENT...]"
[ -n "$results" ] || fail 2 "--results wants a folder"

mkdir -p "$results"
results=$(cd "$results" && pwd)
rm -rf "$results"/corpus.{trx,xml,json} "$results/evidence"

# The log of a build is only of interest when it fails.
[ -z "$build" ] || dotnet build "$project" --nologo --verbosity quiet >"$results/build.log" 2>&1 ||
  { cat "$results/build.log" >&2 && fail 4 "the corpus does not build"; }
assembly=$(dotnet msbuild "$project" -nologo -getProperty:TargetPath) && [ -f "$assembly" ] || fail 4 "the corpus is not built"

# The executable's own runner, because `dotnet test` writes no JUnit.
code=0
(cd "$top" && H3C_TARGET=$target H3C_EVIDENCE=$results/evidence dotnet exec "$assembly" -noLogo -noColor -reporter quiet \
  -trx "$results/corpus.trx" -junit "$results/corpus.xml" -ctrf "$results/corpus.json" "$@" </dev/null) || code=$?

[ -s "$results/corpus.trx" ] || fail 5 "the run broke off with exit code $code"
read -r passed failed skipped < <("$top/ci/counts.sh" "$results")
echo "$target: $passed passed, $failed failed, $skipped not judged: $(because "known failure"), $(because inconclusive), $(because unstable), $(because "not offered")"
! grep -q TargetRefusedException "$results/corpus.trx" || fail 3 "nothing was judged: the target cannot be tested"
[ "$failed" -eq 0 ] || exit 1
[ "$code" -eq 0 ] || fail 5 "the run broke off with exit code $code"
[ "$passed" -gt 0 ] || fail 3 "nothing was judged"

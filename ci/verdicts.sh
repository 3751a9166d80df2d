#!/usr/bin/env bash
# usage: verdicts.sh TARGET FILE   writes "TEST OUTCOME" lines of one run of the built corpus, sorted
# The environment chooses how, as with every run: H3C_DELIVERY, H3C_STRICT.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
target=${1:?usage: verdicts.sh TARGET FILE}
verdicts=${2:?usage: verdicts.sh TARGET FILE}
assembly=$(dotnet msbuild "$top/tests/H3Conformance.Corpus" -nologo -getProperty:TargetPath)
trx=$(mktemp)
trap 'rm -f "$trx"' EXIT

(cd "$top" && H3C_TARGET=$target dotnet exec "$assembly" -noLogo -noColor -reporter quiet -trx "$trx" </dev/null >/dev/null) || true
[ -s "$trx" ] || { echo "verdicts.sh: the run left no result" >&2 && exit 5; }
grep -oE '<UnitTestResult [^>]*' "$trx" |
  sed -E 's/.*outcome="([^"]*)".*testName="([^"]*)".*/\2 \1/; s/.*testName="([^"]*)".*outcome="([^"]*)".*/\1 \2/' | LC_ALL=C sort >"$verdicts"

#!/usr/bin/env bash
# usage: verdicts.sh TARGET FILE   writes "TEST OUTCOME" lines of one run of the built corpus, sorted, and the reasons into FILE.reasons
# The environment chooses how, as with every run: H3C_DELIVERY, H3C_STRICT. Needs jq.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
target=${1:?usage: verdicts.sh TARGET FILE}
verdicts=${2:?usage: verdicts.sh TARGET FILE}
command -v jq >/dev/null || { echo "verdicts.sh: jq is not there" >&2 && exit 2; }
assembly=$(dotnet msbuild "$top/tests/H3Conformance.Corpus" -nologo -getProperty:TargetPath)
report=$(mktemp)
trap 'rm -f "$report"' EXIT

(cd "$top" && H3C_TARGET=$target dotnet exec "$assembly" -noLogo -noColor -reporter quiet -ctrf "$report" </dev/null >/dev/null) || true
[ -s "$report" ] || { echo "verdicts.sh: the run left no result" >&2 && exit 5; }
tests='.results.tests[] | (.name | gsub("\\s"; " ")) as $test'
jq -r "$tests | \"\(\$test) \(.status)\"" "$report" | LC_ALL=C sort >"$verdicts"
jq -r "$tests | \"\(\$test)\t\(.extra.reason // .message // (.extra.warnings // [] | join(\"; \")) | gsub(\"\\\\s+\"; \" \"))\"" "$report" | LC_ALL=C sort >"$verdicts.reasons"

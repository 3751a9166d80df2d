#!/usr/bin/env bash
# usage: update.sh TARGET [TRX]…
# Writes TARGET.txt beside this script: every failure of a run, sorted by requirement, with a pointer to docs/findings as remark.
# Several TRX are united: what a server does at its own pace does not fail in every run.
# Without TRX the target is judged first, with an empty baseline. One TRX at least has to come from such a run: a failure that is
# known already counts as skipped. Exit codes: 0 written; anything else is gate.sh's, and the old file is back.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=${1:?usage: update.sh TARGET [TRX]…}
shift
trx=("$@")
baseline=$here/$target.txt
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

judge() {
  [ ! -e "$baseline" ] || cp "$baseline" "$work/before"
  : >"$baseline"
  local code=0
  "$here/../gate.sh" "$target" --results "$work/results" || code=$?
  [ "$code" -le 1 ] || { rm "$baseline" && [ ! -e "$work/before" ] || cp "$work/before" "$baseline" && exit "$code"; }
  trx=("$work/results/corpus.trx")
}

# A failure's message says in this order: the rule (its first line), the requirement's identifier, the test.
failures() { # -> REQUIREMENT tab TEST tab RULE
  sed -n '
    s/^.*<Message>\(RFC [0-9].*\)$/\1/; t rule
    s/^  requirement: *//; t requirement
    s/^  test: *//; t test
    b
    : rule
    h; b
    : requirement
    G; h; b
    : test
    G; s/^\(.*\)\n\(.*\)\n\(.*\)$/\2\t\1\t\3/p' "${trx[@]}" |
    sed 's/\\"/"/g; s/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&apos;/'"'"'/g; s/&amp;/\&/g'
}

[ ${#trx[@]} -gt 0 ] || judge
previous=
failures | LC_ALL=C sort -u -t $'\t' -k1,1V -k2,2 | while IFS=$'\t' read -r requirement test rule; do
  [ "$requirement" = "$previous" ] || printf '\n# %s\n' "$rule"
  previous=$requirement
  printf '%s # findings/%s.md: %s\n' "$test" "${target%%-*}" "$requirement"
done | sed 1d >"$baseline"

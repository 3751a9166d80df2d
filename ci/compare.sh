#!/usr/bin/env bash
# usage: compare.sh ONE OTHER   compares two files of verdicts.sh; where they differ, prints both lines, each with its reason, and ends with 1
set -euo pipefail
one=${1:?usage: compare.sh ONE OTHER}
other=${2:?usage: compare.sh ONE OTHER}

reason() { # FILE TEST
  awk -F '\t' -v test="$2" '$1 == test { print "    " $2 }' "$1.reasons"
}

differing=0
while read -r line; do
  differing=1
  echo "$line"
  case $line in
    '<'*) file=$one ;;
    *) file=$other ;;
  esac
  line=${line:2}
  reason "$file" "${line% *}"
done < <(diff "$one" "$other" | grep '^[<>]')
exit "$differing"

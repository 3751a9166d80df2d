#!/usr/bin/env bash
# usage: deliveries.sh TARGET
# Runs the built corpus against TARGET once for each way of delivery and compares the verdicts with those of the usual one, test by test.
# Exit code 0 if all agree.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
target=${1:?usage: deliveries.sh TARGET}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

differing=0
for delivery in packed octets steps coalesced lossy; do
  start=$(date +%s%N)
  H3C_DELIVERY=$delivery "$top/ci/verdicts.sh" "$target" "$folder/$delivery"
  echo "$delivery: $(awk '{ print $NF }' "$folder/$delivery" | sort | uniq -c | awk '{ printf "%s %s  ", $1, $2 }') $((($(date +%s%N) - start) / 1000000)) ms"
  "$top/ci/compare.sh" "$folder/packed" "$folder/$delivery" || differing=1
done
[ "$differing" -eq 0 ] && echo "$target: 5 deliveries, the same $(wc -l <"$folder/packed") verdicts"
exit "$differing"

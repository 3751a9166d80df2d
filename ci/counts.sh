#!/usr/bin/env bash
# usage: counts.sh FOLDER   -> "PASSED FAILED SKIPPED", summed over every TRX file below the folder; zeros when there is none
set -euo pipefail

sum() { # ATTRIBUTE of the TRX element Counters
  find "$folder" -name '*.trx' -exec grep -ho '<Counters [^>]*>' {} + |
    sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" | awk '{ n += $1 } END { print n + 0 }'
}

folder=${1:?usage: counts.sh FOLDER}
mkdir -p "$folder"
# dotnet test and the test executable write skipped tests differently; both leave them out of 'executed'.
passed=$(sum passed)
failed=$(($(sum failed) + $(sum error) + $(sum timeout) + $(sum aborted)))
echo "$passed $failed $(($(sum total) - passed - failed))"

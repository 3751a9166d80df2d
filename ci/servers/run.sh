#!/usr/bin/env bash
# usage: run.sh PATH [ARGUMENT]...   e.g. run.sh usr/sbin/nginx -v
# Replaces itself by an unpacked program, so that the caller's process number is the program's.
set -euo pipefail
# shellcheck source=cache.sh
. "$(dirname "${BASH_SOURCE[0]}")/cache.sh"

program=$prefix/${1:?usage: run.sh PATH [ARGUMENT]...}
shift
[ -x "$program" ] || fail 3 "$program is not there; run install.sh"

# A dynamic program of a newer suite needs that suite's loader and C library.
case $program in
  */caddy) exec "$program" "$@" ;;
esac
loader=$(echo "$prefix"/usr/lib/*/ld-linux*.so.*)
exec "$loader" --library-path "${loader%/*}" --argv0 "${program##*/}" "$program" "$@"

# Sourced by the other scripts: where downloaded servers live, and how a failure reads.
# Exit codes: 2 wrong usage, 3 the package source lacks something, 4 a server does not answer.
# shellcheck shell=bash

servers_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${H3C_SERVER_CACHE:-$servers_dir/.cache}
prefix=$cache/root

fail() { # CODE MESSAGE
  echo "${0##*/}: $2" >&2
  exit "$1"
}

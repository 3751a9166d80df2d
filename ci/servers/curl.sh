#!/usr/bin/env bash
# usage: curl.sh [CURL ARGUMENT]...   e.g. curl.sh --http3-only -k https://127.0.0.1:4433/
set -euo pipefail
exec "$(dirname "${BASH_SOURCE[0]}")/run.sh" usr/bin/curl "$@"

#!/usr/bin/env bash
# usage: tshark.sh [TSHARK ARGUMENT]...   e.g. tshark.sh -r stimulus.pcapng -Y http3
set -euo pipefail
exec "$(dirname "${BASH_SOURCE[0]}")/run.sh" usr/bin/tshark "$@"

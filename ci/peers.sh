#!/usr/bin/env bash
# usage: peers.sh [--results FOLDER]
# Shows what the client can do against stacks that are not ours, and that Wireshark reads its captures: starts the servers that
# the tests name, fetches tshark, runs the tests, stops the servers.
# The solution has to be built. Exit code 0 if all of them passed.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

results=$top/artifacts/peers
[ "${1:-}" != --results ] || results=${2:?--results wants a folder}
mkdir -p "$results"
tests=$top/tests/H3Conformance.SelfTests

mapfile -t peers < <(sed -nE 's/.*\[InlineData\("([a-z0-9-]+)"[,)].*/\1/p' "$tests"/Peers/*.cs | sort -u)
stop() {
  local peer
  for peer in "${peers[@]}"; do
    case $peer in
      *-proxy) "$top/ci/servers/stop.sh" "${peer%-proxy}" --role proxy ;;
      *) "$top/ci/servers/stop.sh" "$peer" ;;
    esac
  done >/dev/null 2>&1 || true
}
trap stop EXIT
"$top/ci/servers/install.sh" tshark
for peer in "${peers[@]}"; do
  case $peer in
    *-proxy) "$top/ci/servers/start.sh" "${peer%-proxy}" --role proxy ;;
    *) "$top/ci/servers/start.sh" "$peer" ;;
  esac
done

assembly=$(dotnet msbuild "$tests" -nologo -getProperty:TargetPath)
H3C_PEERS=required dotnet exec "$assembly" -noLogo -noColor -reporter quiet -namespace "H3Conformance.SelfTests.Peers" -trx "$results/peers.trx" </dev/null

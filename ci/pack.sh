#!/usr/bin/env bash
# usage: pack.sh [FOLDER]   (artifacts/packages when not said)
# Makes the NuGet packages: the libraries, and h3c as a .NET tool with the corpus beside it.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=${1:-$top/artifacts/packages}
corpus=$(mktemp -d)
trap 'rm -rf "$corpus"' EXIT
dotnet publish "$top/tests/H3Conformance.Corpus" --configuration Release --output "$corpus" --nologo --verbosity quiet \
  -p:DebugType=none -p:SatelliteResourceLanguages=en
for project in Quic Http3 Scenarios Server Cli; do
  dotnet pack "$top/src/H3Conformance.$project" --configuration Release --output "$folder" --nologo --verbosity quiet -p:CorpusFolder="$corpus"
done
ls "$folder"/*.nupkg

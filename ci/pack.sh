#!/usr/bin/env bash
# usage: pack.sh [FOLDER]   (artifacts/packages when not said)
# Makes the NuGet packages: the libraries, and h3c as a .NET tool.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=${1:-$top/artifacts/packages}
for project in Quic Http3 Scenarios Server Cli; do
  dotnet pack "$top/src/H3Conformance.$project" --configuration Release --output "$folder" --nologo --verbosity quiet
done
ls "$folder"/*.nupkg

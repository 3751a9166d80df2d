#!/usr/bin/env bash
# usage: publish.sh [FOLDER]   (artifacts/h3c when not said)
# Makes h3c as one ready-to-run file for this machine's kind, with what it needs of the runtime inside.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=${1:-$top/artifacts/h3c}
# Composite: generic types of the framework over the suite's own are compiled ahead too, which is most of the start-up time. The trimmer keeps
# the descriptors, as only what they name is compiled ahead of that which the runtime itself calls; and vector code is compiled ahead where the
# instructions are named.
case $(uname -m) in
  x86_64) instructions=--instruction-set:x86-64-v3 ;;
  *) instructions= ;;
esac
# The lock files of the repository hold no runtime identifiers: this restore keeps one of its own.
dotnet publish "$top/src/H3Conformance.Cli" --configuration Release --use-current-runtime --self-contained true --output "$folder" \
  -p:PublishReadyToRun=true -p:PublishReadyToRunComposite=true -p:PublishSingleFile=true -p:PublishTrimmed=true \
  "-p:_ExtraTrimmerArgs=--strip-descriptors false" "-p:PublishReadyToRunCrossgen2ExtraArgs=$instructions" \
  -p:DebugType=none -p:PublishDocumentationFiles=false -p:PublishReferencesDocumentationFiles=false \
  -p:RestoreLockedMode=false -p:NuGetLockFilePath=obj/publish.lock.json --nologo --verbosity quiet
echo "$folder/h3c"

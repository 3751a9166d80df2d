#!/usr/bin/env bash
# usage: documents.sh
# Writes what the code decides about: docs/coverage.md (requirements and their tests) and docs/selftest.md (mutants and their fate),
# and the server that h3c rehearses with.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

H3C_WRITE_DOCUMENTS=1 dotnet test "$top/tests/H3Conformance.SelfTests" --filter "FullyQualifiedName~The_document_is_up_to_date"
git -C "$top" --no-pager diff --stat -- docs src/H3Conformance.Cli/Rehearsing

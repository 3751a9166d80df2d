#!/usr/bin/env bash
# usage: pack-test.sh
# Packs, installs h3c from what was packed, fetches from its own server with it, and builds a sample against the libraries.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" || true; rm -rf "$work"' EXIT

fail() { # LINE
  echo "pack-test: $1" >&2
  exit 1
}

"$top/ci/pack.sh" "$work/packages"

# The tool holds all that it needs: no other source is asked.
cat >"$work/tool.config" <<END
<configuration><packageSources><clear /><add key="packed" value="$work/packages" /></packageSources></configuration>
END
dotnet tool install h3c --tool-path "$work/tools" --configfile "$work/tool.config"
"$work/tools/h3c" --version

# Port 0: the server takes a free one, and says which.
"$work/tools/h3c" serve --port 0 >"$work/serve.txt" 2>&1 &
server=$!
for _ in $(seq 100); do
  url=$(sed -n 's|^\(https://[^ ]*\).*|\1|p' "$work/serve.txt" | head -1)
  [ -z "$url" ] || break
  sleep 0.1
done
[ -n "$url" ] || fail "h3c serve said no address: $(cat "$work/serve.txt")"
"$work/tools/h3c" get "$url" --fail >/dev/null || fail "h3c get $url did not succeed"

# The corpus is in the package too.
(cd "$work" && tools/h3c test "$url" --section 6.2.1) || fail "h3c test $url --section 6.2.1 ended with exit code $?"

# The sample against the packages in place of the sources, in a cache of their own: the version of a package says nothing about its content.
mkdir "$work/sample"
cp "$top/samples/MismatchedContentLength/Program.cs" "$work/sample"
version=$(basename "$work"/packages/H3Conformance.Scenarios.*.nupkg .nupkg)
cat >"$work/sample/sample.csproj" <<END
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <NuGetAudit>false</NuGetAudit>
    <RestoreAdditionalProjectSources>$work/packages</RestoreAdditionalProjectSources>
    <RestorePackagesPath>$work/cache</RestorePackagesPath>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="H3Conformance.Scenarios" Version="[${version#H3Conformance.Scenarios.}]" />
  </ItemGroup>
</Project>
END
dotnet run --project "$work/sample" -- "$url" >"$work/summary.json" || fail "the sample did not run"
grep -q '"content-length"' "$work/summary.json" || fail "the sample's summary is not one: $(head -c 300 "$work/summary.json")"
echo "pack-test: the tool and the libraries work"

# Sourced by apt.sh: the machine's own Debian archive, as its apt configuration names it.
# shellcheck shell=bash

# Every configured suite has one Release file below <archive>/dists/; other repositories lack a Debian suite name.
configured_archives() {
  apt-get update --print-uris 2>/dev/null | sed -n "s#^'\(.*\)/dists/[^/]*/InRelease'.*#\1#p" | sort -u
}

debian_archive() {
  if [ -n "${H3C_DEBIAN_MIRROR:-}" ]; then
    echo "${H3C_DEBIAN_MIRROR%/}"
    return
  fi
  configured_archives | grep -m1 '/debian$'
}

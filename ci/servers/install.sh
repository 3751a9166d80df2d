#!/usr/bin/env bash
# usage: install.sh [caddy|nginx|haproxy|curl|tshark]...   (none: all five)
# Unpacks packages of Debian's suite sid below the cache; needs no root, installs nothing into the system.
set -euo pipefail
# shellcheck source=cache.sh
. "$(dirname "${BASH_SOURCE[0]}")/cache.sh"
# shellcheck source=apt.sh
. "$servers_dir/apt.sh"

installed=$cache/installed

download() { # PACKAGE
  case $1 in
    caddy) download_alone caddy ;; # one static binary
    nginx | haproxy | curl | tshark) download_with_dependencies "$1" ;;
    *) fail 2 "unknown package $1 (caddy, nginx, haproxy, curl, tshark)" ;;
  esac
}

unpack() { # PACKAGE
  local deb
  for deb in "$apt_home"/cache/archives/*.deb; do
    dpkg-deb -x "$deb" "$prefix"
  done
  dpkg-deb -f "$apt_home/cache/archives/$1"_*.deb Version >"$installed/$1"
  rm -f "$apt_home"/cache/archives/*.deb
}

[ $# -gt 0 ] || set -- caddy nginx haproxy curl tshark
mkdir -p "$prefix" "$installed"
exec 9>"$cache/lock"
flock 9

ready=
for package in "$@"; do
  [ ! -s "$installed/$package" ] || continue
  if [ -z "$ready" ]; then
    write_apt_configuration
    update_index
    ready=yes
  fi
  download "$package"
  unpack "$package"
  echo "$package $(cat "$installed/$package")"
done

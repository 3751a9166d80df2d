# Sourced by install.sh: an apt of our own, which sees one suite and an empty system and touches nothing outside the cache.
# shellcheck shell=bash
# shellcheck source=mirror.sh
. "$servers_dir/mirror.sh"

suite=${H3C_SERVER_SUITE:-sid}
apt_home=$cache/apt
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

# How to reach an archive is the machine's business and is kept; its hooks and its folders are not.
# A mirror that is a snapshot serves Release files past their date, hence Check-Valid-Until.
own_configuration() { # CONFIGURATION OF THE MACHINE
  grep '^Acquire::\(http\|https\|Force\)' <<<"$1" || true
  cat <<EOF
Dir::State "$apt_home/state";
Dir::State::status "$apt_home/status";
Dir::Cache "$apt_home/cache";
Dir::Etc::main "-";
Dir::Etc::parts "-";
Dir::Etc::sourcelist "$apt_home/sources.list";
Dir::Etc::sourceparts "-";
Dir::Etc::preferences "-";
Dir::Etc::preferencesparts "-";
APT::Install-Recommends "false";
APT::Sandbox::User "root";
Acquire::Check-Valid-Until "false";
Acquire::Languages "none";
Acquire::Retries "3";
EOF
}

write_apt_configuration() {
  local archive
  archive=$(debian_archive) || fail 3 "no Debian archive in the apt configuration; name one in H3C_DEBIAN_MIRROR"
  [ -r "$keyring" ] || fail 3 "$keyring is missing (package debian-archive-keyring)"
  mkdir -p "$apt_home"/{state/lists/partial,cache/archives/partial}
  : >"$apt_home/status"
  echo "deb [signed-by=$keyring] $archive $suite main" >"$apt_home/sources.list"
  (umask 077 && own_configuration "$(apt-config dump)" >"$apt_home/apt.conf")
  export APT_CONFIG=$apt_home/apt.conf
}

update_index() {
  # A failed index is a warning to apt: its exit code may still be 0.
  apt-get -q update >"$apt_home/update.log" 2>&1 || true
  ! grep -q '^E:\|^Err:' "$apt_home/update.log" ||
    fail 3 "suite $suite is not reachable: $(grep -m1 '^E:\|^Err:\|^W:' "$apt_home/update.log")"
}

# The whole closure comes along, the C library too: the machine's own may be older.
download_with_dependencies() { # PACKAGE
  rm -f "$apt_home"/cache/archives/*.deb
  apt-get -qq --yes --download-only install "$1" >"$apt_home/$1.log" 2>&1 ||
    fail 3 "suite $suite lacks $1: $(grep -m1 '^E:' "$apt_home/$1.log")"
}

download_alone() { # PACKAGE
  rm -f "$apt_home"/cache/archives/*.deb
  (cd "$apt_home/cache/archives" && apt-get -qq download "$1") >"$apt_home/$1.log" 2>&1 ||
    fail 3 "suite $suite lacks $1: $(grep -m1 '^E:' "$apt_home/$1.log")"
}

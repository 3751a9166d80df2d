# Sourced by start.sh and stop.sh: which server the arguments name, and where its state is.
# shellcheck shell=bash
# shellcheck source=cache.sh
. "$(dirname "${BASH_SOURCE[0]}")/cache.sh"

server_names() {
  tail -n +2 "$servers_dir/servers.tsv" | cut -f1 | paste -sd' '
}

name=
role=origin
state=
origin=
while [ $# -gt 0 ]; do
  case $1 in
    --role) role=${2:-} && shift ;;
    --state) state=${2:-} && shift ;;
    --origin) origin=${2:-} && shift ;;
    -*) fail 2 "unknown option $1" ;;
    *) name=$1 ;;
  esac
  shift
done

row=$(grep -m1 "^$name"$'\t' "$servers_dir/servers.tsv") || fail 2 "no server '$name'; there are: $(server_names)"
IFS=$'\t' read -r _ engine port address setting <<<"$row"
own_origin=
case $role in
  origin) origin=127.0.0.1:9 ;; # named by some configurations, never asked
  proxy)
    [ -n "$origin" ] || own_origin=127.0.0.1:$((port + 200))
    origin=${origin:-$own_origin}
    port=$((port + 100))
    ;;
  *) fail 2 "no role '$role'; there are: origin proxy" ;;
esac
state=${state:-$cache/state/$name-$role}

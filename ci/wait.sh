#!/usr/bin/env bash
# usage: wait.sh HOST:PORT [SECONDS]
# Returns 0 as soon as a QUIC server answers there, 4 when none has after SECONDS (30 when unset), 2 for wrong usage.
# Needs bash alone: RFC 9000 6.1: an unknown version in a large enough datagram is answered with Version Negotiation.
set -euo pipefail

address=${1:-}
host=${address%:*}
port=${address##*:}
[[ $address == *:* && $port =~ ^[0-9]+$ ]] || { echo "usage: wait.sh HOST:PORT [SECONDS]" >&2 && exit 2; }
host=${host#[}
host=${host%]}

question() {
  printf '\xc0\x1a\x2a\x3a\x4a'                 # long header, reserved version
  printf '\x08\x01\x02\x03\x04\x05\x06\x07\x08' # Destination Connection ID
  printf '\x08\x11\x12\x13\x14\x15\x16\x17\x18' # Source Connection ID
  head -c 1200 /dev/zero
}

datagram=$(mktemp)
trap 'rm -f "$datagram"' EXIT
question >"$datagram"

# One write is one datagram. A refused port fails at once, hence the pause.
answers() {
  exec 3<>"/dev/udp/$host/$port" && cat "$datagram" >&3 && [ -n "$(timeout 1 head -c 1 <&3 | od -An -tx1)" ]
}

deadline=$((SECONDS + ${2:-30}))
until (answers) 2>/dev/null; do
  [ "$SECONDS" -lt "$deadline" ] || { echo "wait.sh: no QUIC server answers at $address" >&2 && exit 4; }
  sleep 0.2
done

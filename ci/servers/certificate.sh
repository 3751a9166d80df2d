# Sourced by start.sh: a certificate for loopback that nobody else trusts.
# shellcheck shell=bash

make_certificate() { # FOLDER
  ! openssl x509 -checkend 86400 -noout -in "$1/certificate.pem" >/dev/null 2>&1 || return 0
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj /CN=localhost \
    -addext subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1 \
    -keyout "$1/key.pem" -out "$1/certificate.pem" 2>"$1/openssl.log" || fail 3 "openssl: $(tail -n1 "$1/openssl.log")"
  cat "$1/certificate.pem" "$1/key.pem" >"$1/both.pem" # HAProxy wants one file
}

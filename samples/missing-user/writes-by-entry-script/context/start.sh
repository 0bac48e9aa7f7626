#!/bin/sh
set -e
STATE=${STATE_DIR:-/var/lib/server}
mkdir -p "$STATE/sessions" logs
date > logs/started
exec ./server --state "$STATE"

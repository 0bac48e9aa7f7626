#!/bin/sh
set -e
if [ "$(id -u)" = '0' ]; then
    chown -R store:store /data
    exec gosu store "$0" "$@"
fi
exec "$@"

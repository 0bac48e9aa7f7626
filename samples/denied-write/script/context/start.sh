#!/bin/sh
set -e
mkdir -p /var/lib/thing
echo ready > /etc/thing.conf
exec sleep 60

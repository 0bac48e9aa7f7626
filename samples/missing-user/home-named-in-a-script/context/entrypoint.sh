#!/bin/sh
exec agent --config /root/.config/agent/config.toml

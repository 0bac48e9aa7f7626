#!/bin/sh
echo "token: $TOKEN" > /etc/agent.yaml
cp /etc/agent.yaml "$EXTRA_DIR/agent.yaml"
chown agent /var/spool/agent
exec agent --config /etc/agent.yaml

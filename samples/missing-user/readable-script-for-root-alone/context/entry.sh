#!/bin/sh
exec signer --tls /etc/signer/tls.key

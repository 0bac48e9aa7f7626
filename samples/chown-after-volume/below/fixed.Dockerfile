FROM debian:bookworm-slim
RUN mkdir -p /var/lib/ledger/wal && chown -R 4000:4000 /var/lib/ledger
VOLUME ["/var/lib/ledger"]
USER 4000:4000
CMD ["ledger"]

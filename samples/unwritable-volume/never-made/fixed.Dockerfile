FROM debian:bookworm-slim
RUN groupadd --gid 4000 ledger && useradd --uid 4000 --gid 4000 ledger
RUN mkdir -p /var/lib/ledger && chown 4000:4000 /var/lib/ledger
VOLUME /var/lib/ledger
USER 4000:4000
CMD ["ledger"]

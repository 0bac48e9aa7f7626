FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/* \
    && mkdir -p /var/lib/ledger /var/log/ledger /usr/local/share/ledger
COPY schema.sql /usr/local/share/ledger/
COPY ledger /usr/local/bin/
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && chown 10001:10001 /var/lib/ledger /var/log/ledger
USER 10001:10001
CMD ["ledger", "serve"]

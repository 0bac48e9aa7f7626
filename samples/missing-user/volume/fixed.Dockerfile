FROM debian:bookworm-slim
COPY ledger /usr/local/bin/ledger
ENV LEDGER_DATA=/var/lib/ledger
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && mkdir -p /var/lib/ledger \
    && chown 10001:10001 /var/lib/ledger
VOLUME /var/lib/ledger
EXPOSE 8080
USER 10001:10001
CMD ["ledger", "serve"]

FROM debian:bookworm-slim
COPY web /usr/local/bin/web

EXPOSE 8080

STOPSIGNAL SIGTERM

RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app

USER 10001:10001

CMD ["web"]

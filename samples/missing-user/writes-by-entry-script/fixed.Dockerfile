FROM debian:bookworm-slim
WORKDIR /app
COPY start.sh server ./
EXPOSE 8080
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && mkdir -p /var/lib/server /var/lib/server/sessions /app/logs \
    && chown 10001:10001 /app /var/lib/server /var/lib/server/sessions /app/logs
USER 10001:10001
CMD ["./start.sh"]

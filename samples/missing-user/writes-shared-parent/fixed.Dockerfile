FROM debian:bookworm-slim AS base
RUN mkdir -p /var/lib/jobs
WORKDIR /app
COPY . .

FROM base AS worker
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && chown 10001:10001 /app /var/lib/jobs
USER 10001:10001
CMD ["/app/worker"]

FROM base
EXPOSE 8080
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && chown 10001:10001 /app /var/lib/jobs
USER 10001:10001
CMD ["/app/server"]

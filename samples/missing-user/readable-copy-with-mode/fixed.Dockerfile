# syntax=docker/dockerfile:1
FROM debian:bookworm-slim
COPY --chown=10001:10001 --chmod=700 signer /usr/local/bin/signer
COPY --chmod=755 tool /usr/local/bin/tool
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app
USER 10001:10001
CMD ["signer"]

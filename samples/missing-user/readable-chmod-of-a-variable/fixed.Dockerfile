FROM debian:bookworm-slim
ARG KEYS
COPY signer /usr/local/bin/signer
RUN for key in $KEYS; do touch "$key"; done && chmod 600 $KEYS
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin app
USER 10001:10001
CMD ["signer"]

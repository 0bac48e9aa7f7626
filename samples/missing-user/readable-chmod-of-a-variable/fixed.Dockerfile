FROM debian:bookworm-slim
ARG KEYS
COPY signer /usr/local/bin/signer
RUN touch /etc/signer.key $KEYS && chmod 600 /etc/signer.key $KEYS
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && chown 10001:10001 /etc/signer.key
USER 10001:10001
CMD ["signer"]

FROM debian:bookworm-slim
COPY entry.sh /usr/local/bin/entry.sh
COPY tls.key /etc/signer/tls.key
RUN chmod 700 /usr/local/bin/entry.sh \
    && chmod 600 /etc/signer/tls.key
COPY signer /usr/local/bin/signer
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && chown 10001:10001 /usr/local/bin/entry.sh /etc/signer/tls.key
USER 10001:10001
ENTRYPOINT ["/usr/local/bin/entry.sh"]

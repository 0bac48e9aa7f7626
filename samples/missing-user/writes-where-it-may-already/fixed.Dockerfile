FROM debian:bookworm-slim
RUN groupadd --gid 4000 queue \
    && useradd --uid 4000 --gid queue queue \
    && mkdir -p /var/lib/queue /var/log/queue /var/spool/queue \
    && chown -R queue:queue /var/lib/queue \
    && chmod 1777 /var/spool/queue
COPY queue /usr/local/bin/
RUN chown 4000:4000 /var/log/queue
USER 4000:4000
CMD ["queue"]

FROM debian:12
RUN groupadd --gid 10001 worker \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/worker --shell /usr/sbin/nologin worker
COPY --chown=worker:worker queue /srv/queue
RUN chown -R worker:worker /srv
USER 10001:10001
CMD ["/srv/queue/run"]

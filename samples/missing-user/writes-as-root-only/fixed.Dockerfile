FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends gosu && rm -rf /var/lib/apt/lists/*
RUN groupadd --gid 4000 store && useradd --uid 4000 --gid store store
RUN mkdir -p /data
COPY docker-entrypoint.sh /usr/local/bin/
COPY store /usr/local/bin/
RUN chown 4000:4000 /data
VOLUME /data
USER 4000:4000
ENTRYPOINT ["docker-entrypoint.sh"]
CMD ["store"]

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends gosu && rm -rf /var/lib/apt/lists/*
RUN groupadd --system --gid 999 store && useradd --system --uid 999 --gid 999 store
COPY docker-entrypoint.sh /
USER 999:999
ENTRYPOINT ["/docker-entrypoint.sh"]
CMD ["store"]

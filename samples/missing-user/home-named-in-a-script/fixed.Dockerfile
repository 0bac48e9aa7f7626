FROM debian:bookworm-slim
COPY config.toml /root/.config/agent/config.toml
COPY entrypoint.sh /
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app
USER 10001:10001
ENTRYPOINT ["/entrypoint.sh"]

FROM debian:trixie-slim
RUN groupadd --system --gid 10001 app && useradd --no-log-init --system --uid 10001 --gid app --no-create-home app
USER 10001
CMD ["sleep", "60"]

FROM debian:bookworm-slim
RUN groupadd --gid 5000 app \
    && useradd --uid 5000 --gid 5000 --groups audio app
USER 5000
CMD ["sleep", "60"]

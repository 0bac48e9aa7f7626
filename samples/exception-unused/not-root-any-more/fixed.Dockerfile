FROM debian:bookworm-slim
USER 10001:10001
CMD ["sleep", "60"]

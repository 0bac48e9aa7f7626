FROM debian:bookworm-slim
USER 10001:10001
# dockerfile-nonroot: ignore=unwritable-volume reason="every deployment mounts a directory of this user"
VOLUME /data
CMD ["sleep", "60"]

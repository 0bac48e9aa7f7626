FROM debian:12
USER 1000:1000
RUN --mount=type=cache,target=/var/cache/app,uid=1000,gid=1000 ls /var/cache/app
CMD ["sleep", "60"]

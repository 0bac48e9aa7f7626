FROM debian:12
USER 5000:5000
USER root
RUN mkdir -p /data/cache && chown -R 5000:5000 /data/cache
USER 5000:5000
CMD ["sleep", "60"]

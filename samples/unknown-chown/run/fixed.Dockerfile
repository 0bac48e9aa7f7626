FROM debian:12
RUN mkdir -p /srv/data && chown -R 5000:5000 /srv/data
RUN useradd --uid 5000 --user-group svc
USER 5000:5000
CMD ["sleep", "60"]

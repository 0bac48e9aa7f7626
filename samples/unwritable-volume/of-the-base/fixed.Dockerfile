FROM registry:2.8
COPY config.yml /etc/docker/registry/config.yml
RUN chown 5000:5000 /var/lib/registry
USER 5000:5000

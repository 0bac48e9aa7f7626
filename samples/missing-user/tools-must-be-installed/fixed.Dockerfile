FROM registry.access.redhat.com/ubi9/ubi-minimal:9.4
COPY agent /usr/bin/agent
RUN microdnf install -y shadow-utils \
    && groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app
USER 10001:10001
CMD ["/usr/bin/agent"]

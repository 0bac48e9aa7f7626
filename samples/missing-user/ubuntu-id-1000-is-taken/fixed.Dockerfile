FROM ubuntu:24.04
WORKDIR /srv/report
COPY report.sh .
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && chown 10001:10001 /srv/report
USER 10001:10001
ENTRYPOINT ["./report.sh"]

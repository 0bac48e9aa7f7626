FROM alpine:3.20
COPY run.sh /run.sh
COPY agent /usr/local/bin/agent
RUN addgroup -g 10001 app \
    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app \
    && mkdir -p /var/spool/agent \
    && chown -R 10001:10001 /var/spool/agent
USER 10001:10001
ENTRYPOINT ["/run.sh"]

FROM alpine:3.20
COPY server /usr/local/bin/
ENTRYPOINT ["server"]
RUN chmod 755 /usr/local/bin/server
# && rm -rf /tmp/* \
RUN addgroup -g 10001 app \
    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app
USER 10001:10001

FROM alpine:3.20
RUN mkdir -p /srv/wiki/pages
COPY pages /srv/wiki/pages
RUN mkdir -p /var/lib/wiki \
    && chown 10001:10001 /var/lib/wiki \
    && chown -R 10001:10001 /srv/wiki/pages
VOLUME ["/srv/wiki/pages", "/var/lib/wiki"]
COPY wiki /usr/local/bin/wiki
EXPOSE 8080
RUN addgroup -g 10001 app \
    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app
USER 10001:10001
CMD ["wiki", "--pages", "/srv/wiki/pages"]

FROM alpine:3.20

WORKDIR /setup
COPY settings.json .

RUN addgroup -g 10001 app \
    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app \
    && mkdir -p /target \
    && chown 10001:10001 /setup \
    && chown -R 10001:10001 /target

USER 10001:10001

# /target is mounted by whoever runs it.
CMD ["sh", "-c", "cp /target/settings.json /target/settings.old && cp settings.json /target/settings.json"]

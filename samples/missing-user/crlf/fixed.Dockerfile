FROM alpine:3.20
WORKDIR /app
COPY app .

RUN addgroup -g 10001 app \
    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app \
    && chown 10001:10001 /app
USER 10001:10001

# starts it
CMD ["./app"]

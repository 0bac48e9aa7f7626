FROM alpine:3.20
RUN apk add --no-cache curl
COPY poll.sh /usr/local/bin/poll
RUN addgroup -g 10001 app \
    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app
USER 10001:10001
CMD ["poll"]

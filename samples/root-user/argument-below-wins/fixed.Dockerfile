FROM alpine:3.20
ENV RUN_AS=1001
ARG RUN_AS=0
RUN addgroup -g 10001 app \
    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app
USER 10001:10001
CMD ["sleep", "60"]

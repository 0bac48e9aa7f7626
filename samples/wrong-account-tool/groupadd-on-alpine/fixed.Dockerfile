FROM alpine:3.14
RUN addgroup -g 1000 flyte && adduser -S -H -u 1000 -G flyte flyte
USER 1000:1000
CMD ["flyteadmin"]

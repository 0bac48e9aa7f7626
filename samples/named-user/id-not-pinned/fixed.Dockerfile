FROM alpine:3.20
RUN addgroup -g 10001 -S flyte && adduser -u 10001 -S flyte -G flyte
USER 10001:10001
CMD ["sleep", "60"]

FROM alpine:3.14
RUN addgroup -g 10001 -S 65534 && adduser --uid 1001 -S 1001 -G 65534
USER 1001
CMD ["flyteadmin"]

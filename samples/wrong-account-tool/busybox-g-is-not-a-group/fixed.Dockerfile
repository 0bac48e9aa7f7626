FROM alpine:3.20
RUN addgroup -g 10001 app && adduser -S -D -u 10001 -G app app
USER 10001:10001
CMD ["sleep", "60"]

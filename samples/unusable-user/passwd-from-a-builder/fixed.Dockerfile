FROM alpine:3.20 AS build
RUN addgroup -g 10001 app && adduser -D -H -u 10001 -G app app
COPY app /app

FROM scratch
COPY --from=build /etc/passwd /etc/group /etc/
COPY --from=build /app /app
USER 10001
ENTRYPOINT ["/app"]

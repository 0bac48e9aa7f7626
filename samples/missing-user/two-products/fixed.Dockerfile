FROM golang:1.22 AS build
WORKDIR /src
COPY . .
RUN go build -o /out/ ./...

FROM alpine:3.20 AS worker
COPY --from=build /out/worker /bin/worker
RUN addgroup -g 10001 app \
    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app
USER 10001:10001
CMD ["worker"]

FROM alpine:3.20 AS api
COPY --from=build /out/api /bin/api
RUN addgroup -g 10001 app \
    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app
USER 10001:10001
CMD ["api"]

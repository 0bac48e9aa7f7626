FROM golang:1.23-alpine AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /server ./cmd

FROM alpine:3.20
RUN apk add --no-cache ca-certificates
RUN addgroup -g 10001 app \
    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app
ENV HOME=/home/app
WORKDIR /home/app/
COPY --from=build /server .
EXPOSE 8080
RUN chown -R 10001:10001 /home/app
USER 10001:10001
CMD ["./server"]

# This file is managed in the boilerplate repository and copied from there.
# Changes made here are lost with the next update.

FROM golang:1.13.3-alpine3.10 as builder
RUN apk add git openssh-client make curl

# The module files alone first, so that a change of the code leaves this layer in the cache
COPY go.mod go.sum /go/src/example.org/datacatalog/
WORKDIR /go/src/example.org/datacatalog

RUN go mod download

COPY . /go/src/example.org/datacatalog/

# Compiles to /artifacts
RUN make linux_compile

ENV PATH="/artifacts:${PATH}"

FROM alpine:3.10
LABEL org.opencontainers.image.source https://example.org/datacatalog

COPY --from=builder /artifacts /bin

RUN apk --update add ca-certificates

RUN addgroup -g 10001 app \
    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app

USER 10001:10001

CMD ["datacatalog"]

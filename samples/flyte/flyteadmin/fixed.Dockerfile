# This file is managed in the boilerplate repository and copied from there.
# Changes made here are lost with the next update.

FROM golang:1.17.1-alpine3.14 as builder
RUN apk add git openssh-client make curl

# The module files alone first, so that a change of the code leaves this layer in the cache
COPY go.mod go.sum /go/src/example.org/flyteadmin/
WORKDIR /go/src/example.org/flyteadmin

RUN go mod download

COPY . /go/src/example.org/flyteadmin/

# Compiles to /artifacts
RUN make linux_compile

ENV PATH="/artifacts:${PATH}"

FROM alpine:3.14
LABEL org.opencontainers.image.source https://example.org/flyteadmin

COPY --from=builder /artifacts /bin

# Certificates to check the other side of a TLS connection with
RUN apk --update add ca-certificates

RUN addgroup -g 10001 app \
    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app

USER 10001:10001

CMD ["flyteadmin"]

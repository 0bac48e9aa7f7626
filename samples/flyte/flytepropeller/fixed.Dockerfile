# This file is managed in the boilerplate repository and copied from there.
# Changes made here are lost with the next update.

FROM golang:1.16.0-alpine3.13 as builder
RUN apk add git openssh-client make curl

# The module files alone first, so that a change of the code leaves this layer in the cache
COPY go.mod go.sum /go/src/example.org/flytepropeller/
WORKDIR /go/src/example.org/flytepropeller

RUN go mod download

COPY . /go/src/example.org/flytepropeller/

# Compiles to /artifacts
RUN make linux_compile

ENV PATH="/artifacts:${PATH}"

FROM alpine:3.13
LABEL org.opencontainers.image.source https://example.org/flytepropeller

COPY --from=builder /artifacts /bin

RUN apk --update add ca-certificates

RUN addgroup -g 10001 app \
    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app

USER 10001:10001

CMD ["flytepropeller"]

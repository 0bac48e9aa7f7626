FROM alpine:3.20
RUN addgroup -g 3000 app && adduser -D -u 3000 -G app app
USER app
COPY app /usr/local/bin/app
USER 3000:3000
CMD ["app"]

FROM alpine:3.20
RUN adduser -u 10001 -D app
USER 10001:10001
CMD ["sleep", "1"]

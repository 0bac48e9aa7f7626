ARG uid=1000
FROM alpine:3.20
ARG uid
USER ${uid}
CMD ["sleep", "60"]

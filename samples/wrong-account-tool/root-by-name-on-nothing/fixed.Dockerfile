FROM scratch
COPY server /server
USER 10001
ENTRYPOINT ["/server"]

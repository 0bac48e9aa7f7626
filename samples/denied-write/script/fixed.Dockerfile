FROM debian:12
COPY start.sh /start.sh
RUN mkdir -p /var/lib/thing \
    && chown 5000:5000 /var/lib/thing
USER 5000:5000
ENTRYPOINT ["/start.sh"]

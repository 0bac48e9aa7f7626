FROM debian:bookworm-slim
WORKDIR /app
COPY . .
RUN mkdir -p /var/log/app
RUN mkdir -p /var/lib/app \
    && chgrp 0 /var/lib/app /app /var/log/app \
    && chmod g=u /var/lib/app /app /var/log/app
VOLUME /var/lib/app
EXPOSE 8080
USER 10001:0
CMD ["/app/server"]

FROM nginx:1.27-alpine
COPY site.conf /etc/nginx/nginx.conf
COPY index.html /usr/share/nginx/html/
RUN mkdir -p /data/cache \
    && touch /run/nginx.pid \
    && chown 101:101 /run/nginx.pid /var/log/nginx \
    && chown -R 101:101 /var/cache/nginx /data/cache
USER 101:101

FROM nginx:1.27-alpine
COPY site.conf /etc/nginx/nginx.conf
COPY index.html /usr/share/nginx/html/
RUN touch /run/nginx.pid \
    && chown 101:101 /run/nginx.pid \
    && chown -R 101:101 /var/cache/nginx
USER 101:101

FROM nginx:1.27
COPY dist /usr/share/nginx/html
RUN touch /run/nginx.pid \
    && chown 101:101 /run/nginx.pid \
    && chown -R 101:101 /var/cache/nginx
USER 101:101

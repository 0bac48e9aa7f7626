FROM nginx:1.27
COPY site.conf /etc/nginx/conf.d/default.conf
RUN touch /run/nginx.pid \
    && chown 101:101 /run/nginx.pid \
    && chown -R 101:101 /var/cache/nginx
USER 101:101

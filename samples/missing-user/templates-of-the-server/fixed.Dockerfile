FROM nginx:1.27
COPY site.conf.template /etc/nginx/templates/default.conf.template
COPY --chmod=755 pages.sh /docker-entrypoint.d/40-pages.sh
COPY page.html /var/www/index.html
EXPOSE 8080
RUN touch /run/nginx.pid \
    && chown 101:101 /run/nginx.pid \
    && chown -R 101:101 /etc/nginx/conf.d /var/cache/nginx /var/www
USER 101:101

FROM nginx:1.27-alpine
COPY nginx.conf /etc/nginx/conf.d/default.conf
COPY dist /usr/share/nginx/html
EXPOSE 80
RUN touch /run/nginx.pid \
    && chown 101:101 /run/nginx.pid \
    && chown -R 101:101 /var/cache/nginx
USER 101:101

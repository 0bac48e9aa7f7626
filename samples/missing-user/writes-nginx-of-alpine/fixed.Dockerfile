FROM alpine:3.20
RUN apk add --no-cache nginx
COPY site.conf /etc/nginx/http.d/default.conf
COPY public /var/www/site
EXPOSE 8080
RUN addgroup -g 10001 app \
    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app \
    && mkdir -p /var/lib/nginx /var/log/nginx /run/nginx \
    && chown -R 10001:10001 /var/lib/nginx /var/log/nginx /run/nginx
USER 10001:10001
CMD ["nginx", "-g", "daemon off;"]

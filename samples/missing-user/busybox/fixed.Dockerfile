FROM busybox:1.36
COPY httpd.conf /etc/httpd.conf
COPY www /www
EXPOSE 8080
RUN addgroup -g 10001 app \
    && adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app
USER 10001:10001
CMD ["httpd", "-f", "-p", "8080", "-h", "/www"]

FROM tomcat:9.0-jre17
RUN mkdir -p /var/log/app
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && chown 10001:10001 /var/log/app /usr/local/tomcat/webapps /usr/local/tomcat/conf
USER 10001:10001

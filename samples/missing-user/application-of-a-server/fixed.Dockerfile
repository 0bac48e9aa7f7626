FROM tomcat:10-jre17
COPY app.war /usr/local/tomcat/webapps/ROOT.war
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && chown 10001:10001 /usr/local/tomcat/webapps /usr/local/tomcat/conf
USER 10001:10001

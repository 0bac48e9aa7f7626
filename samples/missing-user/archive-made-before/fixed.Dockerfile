FROM eclipse-temurin:21-jre
WORKDIR /app
COPY target/shop-*.jar shop.jar
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && mkdir -p /var/lib/shop \
    && chown 10001:10001 /app /var/lib/shop
USER 10001:10001
ENTRYPOINT ["java", "-jar", "shop.jar"]

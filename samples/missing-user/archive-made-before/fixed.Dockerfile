FROM eclipse-temurin:21-jdk AS layers
WORKDIR /layers
COPY target/shop-*.jar shop.jar
RUN java -Djarmode=layertools -jar shop.jar extract

FROM eclipse-temurin:21-jre
WORKDIR /app
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/spring-boot-loader/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && mkdir -p /var/lib/shop \
    && chown 10001:10001 /app /var/lib/shop
USER 10001:10001
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]

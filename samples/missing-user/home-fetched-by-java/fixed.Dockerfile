FROM eclipse-temurin:21-jdk
WORKDIR /src
COPY . .
RUN ./mvnw --batch-mode dependency:go-offline
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && mkdir -p /src/target \
    && chown 10001:10001 /src \
    && chown -R 10001:10001 /src/target
USER 10001:10001
CMD ["./mvnw", "spring-boot:run"]

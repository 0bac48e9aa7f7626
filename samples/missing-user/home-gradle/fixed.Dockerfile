FROM eclipse-temurin:21-jdk
WORKDIR /src
COPY . .
EXPOSE 8080
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && mkdir -p /src/.gradle /src/build \
    && chown 10001:10001 /src \
    && chown -R 10001:10001 /src/.gradle /src/build
USER 10001:10001
CMD ["./gradlew", "bootRun"]

FROM maven:3.9-eclipse-temurin-17
WORKDIR /work
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && mkdir -p /work/target \
    && chown 10001:10001 /work \
    && chown -R 10001:10001 /work/target
USER 10001:10001
CMD ["mvn", "test"]
